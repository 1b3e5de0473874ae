"""What the worker does again and again, in the admin: when each job was last done, and whether it failed."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from base.jobs import HEART, JobRun

RIGHT = "base.view_jobrun"


class JobsView(ReportView):
    """All jobs, those that failed first."""

    model = JobRun
    permission_required = "view"
    page_title = _("Work of the server")
    header_icon = "cogs"
    index_url_name = "jobs"
    index_results_url_name = "jobs_results"
    list_export: list[str] = []
    columns = [
        Column("words", label=_("what")),
        DateColumn("finished_at", label=_("last done")),
        Column("fault", label=_("fault")),
    ]

    def get_queryset(self) -> models.QuerySet[JobRun]:
        """Without the worker's heartbeat, which is no work."""
        whole = models.Case(models.When(fault="", then=1), default=0)
        return JobRun.objects.exclude(pk=HEART).order_by(whole, "-finished_at")
