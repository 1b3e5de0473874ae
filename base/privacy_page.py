"""The page that proves it: which personal data there is, for how long, and that nothing is overdue."""

import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from base import jobs, privacy
from base.jobs import JobRun

RIGHT = "base.view_jobrun"
# The night comes once a day; it may take an hour, and a timer may be late
LONGEST_PAUSE = datetime.timedelta(hours=30)


class PrivacyView(WagtailAdminTemplateMixin, TemplateView):
    """The registry with what is overdue now."""

    template_name = "wagtailadmin/privacy.html"
    page_title = _("Personal data")
    header_icon = "lock"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """The page's title stands at the end of the way to it."""
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For the central team."""
        if not request.user.has_perm(RIGHT):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """One row for each table, and the last night's work."""
        now = timezone.now()
        rows = [_row(one, now) for one in privacy.entries()]
        last = JobRun.objects.filter(pk="retention", finished_at__isnull=False).first()
        return super().get_context_data(
            rows=rows,
            overdue=sum(row["overdue"] or 0 for row in rows),
            tonight=sum(row["tonight"] or 0 for row in rows),
            last=last,
            late=last is not None and last.finished_at is not None and last.finished_at < now - LONGEST_PAUSE,
            **kwargs,
        )


def _row(one: privacy.Entry, now: datetime.datetime) -> dict[str, Any]:
    """One table. All whose time is over goes in the next night; overdue is what last night has left."""
    due = one.count(now) if one.overdue else None
    return {
        "what": capfirst(str(one.model._meta.verbose_name_plural)),
        "fields": one.words,
        "purpose": one.purpose,
        "kept": one.kept,
        "overdue": one.count(now - jobs.DAY) if due else due,
        "tonight": due,
    }
