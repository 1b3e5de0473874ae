"""The outbox in the admin: what could not be sent stands first, and a person says what becomes of it."""

from typing import Any

import django_filters
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.reports import ReportView

from base.outbox import OutgoingMail

RIGHT = "base.change_outgoingmail"


class DecisionColumn(Column):
    """What a person can decide about a mail, as buttons."""

    cell_template_name = "wagtailadmin/outbox/decision.html"

    def get_cell_context_data(self, instance: OutgoingMail, parent_context: dict[str, Any]) -> dict[str, Any]:
        """With the token that Django asks of a form."""
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return {**context, "csrf_token": get_token(parent_context["request"])}


class OutboxFilterSet(WagtailFilterSet):
    """Only the mails in one state."""

    state = django_filters.ChoiceFilter(label=_("state"), choices=OutgoingMail.State.choices)

    class Meta:
        model = OutgoingMail
        fields = ["state"]


class OutboxView(ReportView):
    """All mails of the last days."""

    model = OutgoingMail
    permission_required = "change"
    page_title = _("Outgoing mail")
    header_icon = "mail"
    index_url_name = "outbox"
    index_results_url_name = "outbox_results"
    results_template_name = "wagtailadmin/outbox/results.html"
    filterset_class = OutboxFilterSet
    list_export: list[str] = []
    columns = [
        Column("recipients_text", label=_("recipients")),
        # Early, so that it is in view on a phone
        DecisionColumn("decision", label=_("What now?"), accessor="pk"),
        Column("state", label=_("state"), accessor="get_state_display"),
        Column("subject", label=_("subject")),
        DateColumn("created_at", label=_("written")),
        Column("error", label=_("fault")),
    ]

    def get_queryset(self) -> models.QuerySet[OutgoingMail]:
        """Those that wait for a person first, then the newest; without their texts."""
        stuck = models.Case(models.When(pk__in=OutgoingMail.objects.for_a_person().values("pk"), then=0), default=1)
        return OutgoingMail.objects.defer("message").order_by(stuck, "-created_at", "-pk")


@require_POST
def decide(request: HttpRequest, pk: int, verb: str) -> HttpResponse:
    """Send a mail once more (`retry`) or not at all (`drop`)."""
    if not request.user.has_perm(RIGHT):
        raise PermissionDenied
    row = get_object_or_404(OutgoingMail, pk=pk)
    if row.retry() if verb == "retry" else row.drop():
        done = _now("The mail is sent once more.") if verb == "retry" else _now("The mail will not be sent.")
        messages.success(request, done)
    else:
        messages.warning(request, _now("Nothing was changed: somebody else has decided already."))
    return redirect("outbox")
