"""The questions that narrow the directory down, with their answers in the reader's language."""

from typing import Any

from django.utils.translation import gettext as _

from areas.models import Area
from base import german
from base.parameters import Choice, Facet
from base.vocabulary import SPOKEN_LANGUAGES
from businesses import cards
from businesses.branches import ICONS, Branch, Offer, SubBranch, branch_of

BY_NAME, BY_LOT = ORDERS = ("name", "random")
FEATURE_ICONS = {"step-free": "accessibility", "open-now": "door-open"}
OFFER_ICONS = {
    Offer.INTERNSHIP: "briefcase",
    Offer.TASTER_DAY: "eye",
    Offer.APPRENTICESHIP: "graduation-cap",
    Offer.HIRING: "user-plus",
    Offer.PARTNER: "handshake",
}


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
    orders = [Choice(BY_LOT, _("shuffled, new every day"), "shuffle")]
    if BY_NAME in chosen.get("sort", ()):
        orders.insert(0, Choice(BY_NAME, _("by name"), "arrow-down-a-z"))
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
        Facet("sort", _("In which order?"), tuple(orders), every=True),
    ]
    return [facet for facet in found if facet.choices]
