"""The questions that narrow the directory down, with their answers in the reader's language."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_filters import ChoiceFilter, Filter

from areas.models import Area
from base import german
from base.parameters import Choice, Facet, ListFilters
from base.vocabulary import SPOKEN_LANGUAGES
from businesses import cards
from businesses.branches import ICONS, Branch, Offer, SubBranch, branch_of
from businesses.directory_map import PartField

MAP = "map"
BY_NAME, BY_LOT = "name", "random"
ORDERS = {BY_NAME: gettext_lazy("by name"), BY_LOT: gettext_lazy("shuffled, new every day")}
FEATURE_ICONS = {"step-free": "accessibility", "open-now": "door-open"}
OFFER_ICONS = {
    Offer.INTERNSHIP: "briefcase",
    Offer.TASTER_DAY: "eye",
    Offer.APPRENTICESHIP: "graduation-cap",
    Offer.HIRING: "user-plus",
    Offer.PARTNER: "handshake",
}


class PartFilter(Filter):
    """`part=51.33000,12.28000,51.34000,12.30000`."""

    field_class = PartField


class DirectoryFilters(ListFilters):
    """Besides the facets: order, map, a part of it. The place that businesses shall be near to comes with the rows."""

    asked_words = gettext_lazy("Near you?")
    asked_button = gettext_lazy("Show what is near")

    sort = ChoiceFilter(label=gettext_lazy("In which order?"), choices=list(ORDERS.items()))
    view = ChoiceFilter(label=gettext_lazy("Map"), choices=[(MAP, gettext_lazy("Map"))])
    part = PartFilter(label=gettext_lazy("Part of the map"))
    tiles = ChoiceFilter(label=gettext_lazy("Map picture"), choices=[("1", gettext_lazy("Map picture"))])


def facets(data: Any, area: Area | None, areas: list[Area], chosen: dict[str, set[str]]) -> list[Facet]:
    """The filters as questions. Long lists are cut to what the directory has, and to what the address asks for."""
    present = {
        name: {value for facet, value in data.matrix.bits if facet == name} for name in ("sub_branch", "language")
    }
    branches = chosen.get("branch", set()) & set(Branch.values)
    trades = [
        one
        for one in SubBranch
        if one in chosen.get("sub_branch", ())
        or (one in present["sub_branch"] and (not branches or branch_of(one) in branches))
    ]
    spoken = [one for one in SPOKEN_LANGUAGES if one in present["language"] | chosen.get("language", set())]
    districts = [one for one, lies_in in data.districts.items() if area is None or {area.pk, None} & lies_in]
    where = (
        [Facet("area", _("Where?"), tuple(Choice(one.slug, one.name, "map-pin", cards.german()) for one in areas))]
        if area is None
        else []
    )
    found = [
        *where,
        Facet("branch", _("Which branch?"), tuple(Choice(one.value, str(one.label), ICONS[one]) for one in Branch)),
        Facet(
            "sub_branch",
            _("Which trade?"),
            tuple(Choice(one.value, str(one.label), ICONS[branch_of(one)]) for one in trades),
        ),
        Facet(
            "feature",
            _("What matters to you?"),
            (
                Choice("open-now", _("open now"), FEATURE_ICONS["open-now"]),
                Choice("step-free", _("without steps"), FEATURE_ICONS["step-free"]),
            ),
            every=True,
        ),
        Facet(
            "offers",
            _("What do they offer?"),
            tuple(Choice(one.value, str(one.label), OFFER_ICONS[one]) for one in Offer),
        ),
        Facet(
            "language",
            _("In which language?"),
            tuple(Choice(one, cards.languages_words([one]), "message-circle") for one in spoken),
        ),
        Facet(
            "district",
            _("In which district?"),
            tuple(
                Choice(slug, name, "map-pin", cards.german())
                for slug, name in sorted(districts, key=lambda one: german.fold(one[1]))
            ),
        ),
    ]
    return [facet for facet in found if facet.choices]
