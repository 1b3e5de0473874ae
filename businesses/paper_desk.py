"""Papers with codes in the admin: advisers and moderators print some, take them along and leave them at the door.

A code is known to the paper only: it is on the page that answers the button, and nowhere afterwards.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils import translation
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import HeaderButton
from wagtail.log_actions import log
from wagtail.snippets.views.snippets import IndexView

from areas.models import Area
from areas.scoping import areas_of, policy_of
from areas.viewsets import LettersViewSet
from base import dates, languages
from base.archive import hidden
from base.qr import qr_code, words
from base.templatetags.ui import absolute
from businesses.entry.papers import paper_path
from businesses.models import BusinessPage, HandoverCode
from businesses.models.paper import code_words

ADDRESS = "wagtailsnippets_businesses_handovercode:{}"
MOST = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """One paper, in the language of who gets it."""

    language: str
    direction: str
    name: str
    code: str
    link: str
    until: str
    qr: SafeString


def sheet(code: str, language: str, business: BusinessPage | None = None) -> Sheet:
    """A paper with a code that was just made."""
    with translation.override(language):
        link = absolute(paper_path(code, language))
        short = words(absolute(paper_path("", language)[:-1]))
        until = dates.date_full(HandoverCode().until)
        name = str(business.title) if business else ""
        return Sheet(language, languages.direction(language), name, code_words(code), short, until, qr_code(link))


class HandoverCodeIndex(IndexView):
    """The papers of one's neighbourhoods, the newest first."""

    def get_base_queryset(self) -> QuerySet[Any]:
        """With what the list shows."""
        rows: QuerySet[Any] = super().get_base_queryset()
        return rows.select_related("area", "made_by", "business", "draft")

    def get_edit_url(self, _instance: HandoverCode) -> None:
        """Nothing about a paper can be changed."""

    @cached_property
    def columns(self) -> list[Any]:
        """Number, neighbourhood, what became of it; nothing is done to many at once."""
        return [
            self._get_title_column("__str__"),
            Column("area", label=_("neighbourhood")),
            Column("state", label=_("status"), accessor=state_words),
            Column("business", label=_("business"), accessor=lambda one: one.business or ""),
            Column("made_by", label=_("printed by"), accessor=lambda one: one.made_by or ""),
            DateColumn("created", label=_("printed")),
        ]

    @cached_property
    def header_buttons(self) -> list[Any]:
        """Print new ones."""
        return [HeaderButton(_("Print new papers"), reverse(ADDRESS.format("print")), icon_name="plus")]

    def get_list_more_buttons(self, _instance: HandoverCode) -> list[Any]:
        """None."""
        return []


def state_words(paper: HandoverCode) -> str:
    """What became of a paper."""
    if paper.used:
        return _("used: the owner has taken the entry over")
    if paper.business_id:
        return _("waits for the owner")
    return _("somebody is filling in the entry") if paper.draft_id else _("not used yet")


class PrintForm(forms.Form):
    """How many, for whom, and in which language."""

    place = forms.ModelChoiceField(label=gettext_lazy("neighbourhood"), queryset=Area.objects.none(), empty_label=None)
    business = forms.ModelChoiceField(
        label=gettext_lazy("For an entry that has no owner yet"),
        queryset=BusinessPage.objects.none(),
        required=False,
        empty_label=gettext_lazy("no: for new entries"),
        help_text=gettext_lazy("One paper is printed then. Whoever holds it can take the entry over."),
    )
    number = forms.IntegerField(label=gettext_lazy("How many?"), min_value=1, max_value=MOST, initial=4)
    language = forms.ChoiceField(label=gettext_lazy("Language"))

    def __init__(self, user: Any, *args: Any, **kwargs: Any) -> None:
        """Own neighbourhoods and their entries only."""
        super().__init__(*args, **kwargs)
        policy: Any = policy_of(HandoverCode)
        reach = policy.reach(user, ("view",))
        fields: Any = self.fields
        fields["place"].queryset = areas_of(user).filter(reach.within("pk"))
        fields["business"].queryset = hidden(
            BusinessPage.objects.sources().without_owner().filter(reach.within("area"))
        )
        fields["language"].choices = [(one.code, one.name) for one in languages.all_languages()]

    def clean(self) -> dict[str, Any]:
        """An entry belongs to the neighbourhood that was chosen."""
        data: dict[str, Any] = super().clean() or {}
        business, area = data.get("business"), data.get("place")
        if business and area and business.area_id != area.pk:
            self.add_error("business", _("This business is in another neighbourhood."))
        return data


class PrintView(WagtailAdminTemplateMixin, FormView):
    """A form; its answer is the sheet to print. Loading the answer anew makes new papers, and asks before."""

    model = HandoverCode
    permission_required = "view"
    form_class: Any = PrintForm
    template_name = "wagtailadmin/businesses/papers.html"
    page_title = gettext_lazy("Print papers for businesses")
    header_icon = "doc-full"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For advisers, moderators, team leads and the central team."""
        policy: Any = policy_of(HandoverCode)
        if not policy.user_has_permission(request.user, "view"):
            raise PermissionDenied
        answer: HttpResponseBase = super().dispatch(request, *args, **kwargs)
        return answer

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form knows for whom it is."""
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form: PrintForm) -> HttpResponse:
        """Make the papers; their codes are on this page only."""
        said = form.cleaned_data
        number = 1 if said["business"] else said["number"]
        codes = [HandoverCode.write(said["place"], self.request.user, said["business"]) for _place in range(number)]
        log(said["place"], "businesses.print_papers", user=self.request.user, data={"number": number})
        context = {
            "sheets": [sheet(code, said["language"], said["business"]) for code in codes],
            "back": reverse(ADDRESS.format("list")),
        }
        return render(self.request, "businesses/print/papers.html", context)


class HandoverCodeViewSet(LettersViewSet):
    """Papers that advisers leave at the door."""

    model = HandoverCode
    icon = "doc-full"
    menu_label = gettext_lazy("Papers for businesses")
    menu_order = 165
    index_view_class = HandoverCodeIndex
    list_display = ("__str__",)

    def extra_urlpatterns(self) -> list[URLPattern]:
        """Printing."""
        return [path("drucken/", self.construct_view(PrintView), name="print")]
