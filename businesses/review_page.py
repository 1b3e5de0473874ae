"""One entry under review: what is online beside what is proposed, what went live by itself, and the decision."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import TaskState

from base import dates, hours, pictures, reviews
from base.archive import hidden
from base.notices import Picture
from businesses import comparing, detail, duplicates, gallery, moderating, sentences
from businesses.models import BusinessPage, Member
from businesses.moderating import Changed

APPROVE, CHANGES, REFUSE = "approve", "changes", "refuse"
LONGEST = 2000
NEW, GONE = "new", "gone"


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture with what it shows; `mark` says whether it is new or would go, empty where it stays."""

    picture: Picture | None
    alt: str
    mark: str


class DecisionForm(forms.Form):
    """What is decided; ready sentences and own words go to the business by mail."""

    state = forms.IntegerField(widget=forms.HiddenInput)
    decision = forms.ChoiceField(
        label=gettext_lazy("What do you decide?"),
        choices=(
            (APPROVE, gettext_lazy("Approve: everybody sees it at once")),
            (CHANGES, gettext_lazy("Ask for a change")),
            (REFUSE, gettext_lazy("Refuse")),
        ),
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Please choose one.")},
    )
    changes = forms.MultipleChoiceField(
        label=gettext_lazy("What should be changed?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    reasons = forms.MultipleChoiceField(
        label=gettext_lazy("Why do you refuse it?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    words = forms.CharField(
        label=gettext_lazy("In your own words"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea({"rows": 4}),
        help_text=gettext_lazy(
            "The business gets these words by mail. The ready sentences are translated, your own words are not."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """The ready sentences in German, as they are stored."""
        super().__init__(*args, **kwargs)
        for name, ready in (("changes", sentences.CHANGES), ("reasons", sentences.REFUSALS)):
            field: Any = self.fields[name]
            field.choices = [(one, one) for one in sentences.in_german(ready)]

    def clean(self) -> dict[str, Any]:
        """Whoever does not approve says why."""
        data = super().clean() or self.cleaned_data
        if data.get("decision") in (CHANGES, REFUSE) and not self.said():
            self.add_error("words", ValidationError(_("Please say why: tick a sentence, or write one.")))
        return data

    def said(self) -> str:
        """The words for the business, a line for each sentence."""
        name = "changes" if self.cleaned_data.get("decision") == CHANGES else "reasons"
        own = self.cleaned_data.get("words", "").strip()
        return "\n".join([*self.cleaned_data.get(name, ()), *([own] if own else ())])


class ReviewPageView(WagtailAdminTemplateMixin, FormView):
    """`/admin/businesses/review/5/`."""

    form_class: Any = DecisionForm
    template_name = "wagtailadmin/businesses/review.html"
    header_icon = "tick-inverse"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For the moderators of the neighbourhood; for everybody else there is no such address."""
        found = BusinessPage.objects.sources().filter(pk=kwargs["page_id"]).first()
        if found is None or not reviews.may_review(request.user, found):
            raise Http404
        self.page: BusinessPage = found
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def waiting(self) -> TaskState | None:
        """The review that the entry is in; None where nothing waits."""
        state: TaskState | None = self.page.current_workflow_task_state
        return state if state and state.status == TaskState.STATUS_IN_PROGRESS else None

    @cached_property
    def proposed(self) -> BusinessPage:
        """The entry as it would be."""
        found: BusinessPage = self.page.get_latest_revision_as_object()
        return found

    def get_initial(self) -> dict[str, Any]:
        """The decision is about the review that is shown."""
        return {"state": self.waiting.pk if self.waiting else 0}

    def form_valid(self, form: Any) -> HttpResponse:
        """Decide, unless the text has become another one meanwhile."""
        action, number = form.cleaned_data["decision"], form.cleaned_data["state"]
        user: Any = self.request.user
        if not reviews.may_decide(user, self.page):
            raise Http404
        try:
            if action == REFUSE:
                moderating.refuse(self.page, number, user, form.said())
            else:
                decision = reviews.APPROVE if action == APPROVE else reviews.REFUSE
                moderating.decide(self.page, number, user, decision, form.said() if action == CHANGES else "")
        except Changed:
            messages.warning(self.request, _("Meanwhile something has changed. Please read the entry again."))
            return redirect(self.request.path)
        except ValidationError as error:
            form.add_error(None, error.messages)
            return self.form_invalid(form)
        done = {
            APPROVE: _("“%(title)s” is online. The business is told."),
            CHANGES: _("“%(title)s” goes back to the business, with your words."),
            REFUSE: _("“%(title)s” is refused. The business is told why."),
        }[action]
        messages.success(self.request, done % {"title": self.proposed.title})
        return redirect("wagtailadmin_home")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Both sides, the rows that are live, the people, and the form where one may decide."""
        page, online = self.page, self.page if self.page.live else None
        shown = comparing.fields(online, self.proposed)
        facts = page.facts
        return {
            **super().get_context_data(**kwargs),
            "page_title": _("Entry of a business"),
            "page_subtitle": self.proposed.title,
            "page": page,
            "waiting": self.waiting,
            "own_case": reviews.is_own_case(self.request.user, page),
            "changed": [one for one in shown if one.changed],
            "same": [one for one in shown if not one.changed],
            "pictures": self._pictures(online),
            "hours": hours.rows(facts.week, all_days=True) if facts.week else [],
            "hours_notes": detail.notes(facts.opening),
            "closures": [detail.closed_days(one) for one in detail.to_come(facts.opening, dates.today())],
            "members": Member.objects.at(page).with_people(),
            "twins": duplicates.likely(
                duplicates.known(self.proposed), hidden(BusinessPage.objects.sources().to_compare()), but=page.pk
            ),
            "last": self._last(),
            "edit_url": reviews.edit_address(page),
            "history_url": reverse("wagtailadmin_pages:history", args=[page.pk]),
            "public_url": page.url_path if page.live else "",
        }

    def _pictures(self, online: BusinessPage | None) -> list[ShownPicture]:
        """The pictures that are proposed, new ones marked, and those that would go."""
        before = gallery.pictures(online) if online else []
        after = gallery.pictures(self.proposed)
        old, new = {one.image for one in before}, {one.image for one in after}
        sizes = pictures.sized(self.request, old | new, pictures.CARD)
        shown = [(one, "" if one.image in old else NEW) for one in after]
        shown += [(one, GONE) for one in before if one.image not in new]
        return [ShownPicture(sizes.get(one.image), one.alt, mark) for one, mark in shown]

    def _last(self) -> TaskState | None:
        """The last decision, where nothing waits."""
        if self.waiting:
            return None
        states = TaskState.objects.for_instance(self.page).exclude(status=TaskState.STATUS_CANCELLED)
        found: TaskState | None = states.select_related("finished_by", "workflow_state").order_by("-pk").first()
        return found
