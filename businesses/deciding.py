"""Reports in the admin: the list, one report with its decision, letters to both sides, and the clock on the desk."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import translation
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import log
from wagtail.snippets.views.snippets import IndexView

from accounts.speaking import language_of
from areas import desk
from areas.answering import ClockColumn
from areas.desk import Found, Item, Line, Look, columns
from areas.models import Role
from areas.viewsets import LettersViewSet
from base import dates, languages
from base.emails import letter
from base.settings import site_settings
from businesses.models import Member, Report

KEEPERS = (Role.MODERATOR, Role.LEAD, Role.CENTRAL)
# Nobody has confirmed an address: whoever writes down another one's cannot flood it
MOST_A_DAY = 3
ADDRESS = "wagtailsnippets_businesses_report:{}"
Status = Report.Status


def receipt(report: Report) -> None:
    """Tell the one who reports that it has arrived. Nothing that was written stands in it."""
    if not report.email or Report.objects.told_today(report.email).count() > MOST_A_DAY:
        return
    office = site_settings(None)
    paragraphs = [
        _("Your report has arrived. It has the number %(number)s.") % {"number": report.number},
        _("We look at it and decide until %(day)s. Then we write to you what we have decided, and why.")
        % {"day": dates.date_full(report.due)},
        _("Do you have a question? Call us: %(phone)s") % {"phone": office.phone},
    ]
    letter(report.email, _("Your report has arrived"), "\n\n".join(paragraphs), report).send()


def decision(report: Report) -> None:
    """Write to both sides what was decided, and why; each in their own language, neither hears who the other one is."""
    outcome = {Status.KEPT: _kept, Status.CHANGED: _changed, Status.REMOVED: _removed}[Status(report.status)]
    if report.email:
        with translation.override(report.language):
            opening = _("You have reported the entry “%(name)s”. Your report has the number %(number)s.")
            _write(report.email, report, opening, outcome())
    if report.business is None or report.status == Status.KEPT:
        return
    for member in Member.objects.at(report.business).with_people():
        with translation.override(language_of(member.user)):
            opening = _("Somebody has reported your entry “%(name)s”. The report has the number %(number)s.")
            _write(member.user.email, report, opening, outcome())


def _kept() -> str:
    return _("We have looked at it. The entry stays as it is.")


def _changed() -> str:
    return _("We have looked at it. The entry was corrected.")


def _removed() -> str:
    return _("We have looked at it. The entry was taken offline.")


def _write(to: str, report: Report, opening: str, outcome: str) -> None:
    office = site_settings(None)
    paragraphs = [
        opening % {"name": report.subject, "number": report.number},
        outcome,
        _("The reasons: %(reasons)s") % {"reasons": report.reasons},
        _("A person has decided this, no program."),
        _("Do you think that this is wrong? Call us or write to us: %(phone)s. You may also go to a court.")
        % {"phone": office.phone},
    ]
    letter(
        to, _("Decision on the report %(number)s") % {"number": report.number}, "\n\n".join(paragraphs), report
    ).send()


class ReportIndex(IndexView):
    """The reports of one's neighbourhoods: what waits stands first."""

    def get_base_queryset(self) -> QuerySet[Any]:
        """The most urgent first, what is decided last."""
        rows: Any = super().get_base_queryset()
        found: QuerySet[Any] = rows.select_related("area").in_order()
        return found

    def get_edit_url(self, instance: Report) -> str:
        """Where it is decided."""
        return reverse(ADDRESS.format("decide"), args=[instance.pk])

    @cached_property
    def columns(self) -> list[Any]:
        """Number, entry, reason, clock; nothing is done to many at once."""
        return [
            self._get_title_column("__str__"),
            Column("subject", label=_("business")),
            Column("reason", label=_("reason"), accessor="get_reason_display"),
            ClockColumn("clock", label=_("decision until")),
            Column("status", label=_("status"), accessor="get_status_display"),
        ]

    def get_list_more_buttons(self, _instance: Report) -> list[Any]:
        """Everything is done with one report open."""
        return []


class DecisionForm(forms.Form):
    """What is decided, and why."""

    decision = forms.ChoiceField(
        label=gettext_lazy("What do you decide?"),
        choices=[choice for choice in Status.choices if choice[0] != Status.OPEN],
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Correct the entry first, if it can be corrected. “Taken offline” is done here."),
    )
    reasons = forms.CharField(
        label=gettext_lazy("Why?"),
        widget=forms.Textarea({"rows": 5}),
        max_length=4000,
        help_text=gettext_lazy("In plain words: which fact, which rule. Both sides read it; name nobody."),
    )


class ReportView(WagtailAdminTemplateMixin, FormView):
    """One report: what was written, what it is about, and the decision."""

    model = Report
    permission_required = "view"
    form_class: Any = DecisionForm
    template_name = "wagtailadmin/businesses/report.html"
    header_icon = "warning"

    @cached_property
    def report(self) -> Report:
        """The report; its viewset has seen that it is an own one."""
        return get_object_or_404(Report.objects.select_related("area", "business", "decided_by"), pk=self.kwargs["pk"])

    def form_valid(self, form: Any) -> HttpResponse:
        """Decide once; a second press changes nothing. All or nothing: row, entry, letters, record."""
        if self.report.is_open:
            with transaction.atomic():
                self._decide(form.cleaned_data["decision"], form.cleaned_data["reasons"].strip())
            messages.success(self.request, _("Decided. Both sides are told by e-mail, where we have an address."))
        return redirect(self.request.path)

    def _decide(self, chosen: str, reasons: str) -> None:
        user, business = self.request.user, self.report.business
        self.report.decide(chosen, reasons, by=user)
        if chosen == Status.REMOVED and business is not None and business.live:
            business.unpublish(user=user)
        log(self.report, "businesses.decide_report", data={"what": str(Status(chosen).label)})
        decision(self.report)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The report, its entry, and the form."""
        one, page = self.report, self.report.business
        return {
            **super().get_context_data(**kwargs),
            "page_title": str(one),
            "page_subtitle": one.subject,
            "one": one,
            "spoken": languages.language_name(one.language, languages.SOURCE),
            "page_url": page.url_path if page and page.live else "",
            "edit_url": reverse("wagtailadmin_pages:edit", args=[page.pk]) if page else "",
            "back_url": reverse(ADDRESS.format("list")),
        }


class ReportViewSet(LettersViewSet):
    """Reports: nobody writes or changes them here, the moderators decide."""

    model = Report
    icon = "warning"
    menu_label = gettext_lazy("Reports about entries")
    menu_order = 165
    index_view_class = ReportIndex
    list_filter = ("status", "reason", "area")

    def extra_urlpatterns(self) -> list[URLPattern]:
        """One report."""
        return [path("decide/<int:pk>/", self.construct_view(ReportView), name="decide")]


def _to_decide(look: Look) -> QuerySet[Any]:
    rows = Report.objects.waiting().filter(look.reach.within("area"))
    return columns(rows, "subject", moment="due", area="area")


def _to_report(found: Found) -> Item:
    due = dates.local(found.moment).date() if found.moment else dates.today()
    note = dates.deadline_words(due, dates.today())
    url = reverse(ADDRESS.format("decide"), args=[found.pk])
    return Item(found.words, url, note, found.moment, late=due < dates.today())


def lay_out() -> None:
    """Put the reports on the desk. Called when the room is ready."""
    title = gettext_lazy("Reports about entries to decide")
    desk.waiting.append(Line("reports", title, "warning", 18, KEEPERS, _to_decide, _to_report))
