"""A draft in words: what stands on the check page, as a list and as people will see it."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from base import archive, hours
from base.hours import HoursRow
from base.notices import Notice, Picture
from base.vocabulary import StepFree
from businesses import cards, detail, directory, duplicates
from businesses.branches import SubBranch
from businesses.duplicates import Known, Match
from businesses.entry.making import page_from
from businesses.entry.steps import CONTACT, OFFERS, PICTURES, STEPS, WHAT, WHEN, WHERE, Entry, Step, address
from businesses.models import BusinessPage, DirectoryPage, DraftPicture
from businesses.models.hours import special_from
from businesses.opening_hours import Hours, state
from businesses.querysets import LINE

Answer = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """One step with its answers in words, and the way back to it."""

    step: Step
    url: str
    answers: list[Answer]
    hours: tuple[HoursRow, ...] = ()


def parts(entry: Entry, token: str) -> list[Part]:
    """All steps but the check itself."""
    found = []
    for step in STEPS[:-1]:
        rows = tuple(hours.rows(entry.week.spans, all_days=True)) if step.slug == WHEN and entry.week.spans else ()
        url = f"{address(token, step.slug)}?zurueck=1"
        found.append(Part(step, url, _answers(entry, step.slug), rows))
    return found


def _answers(entry: Entry, slug: str) -> list[Answer]:
    said = entry.answers(slug)
    if slug == PICTURES:
        number = len(entry.pictures)
        return [(_("Pictures"), str(number) if number else _("none"))]
    if slug == WHEN:
        return [("", words) for words in _when(entry)]
    if not said:
        return []
    form = entry.forms[slug]
    words = {WHAT: _what, WHERE: _where, CONTACT: _contact, OFFERS: _offers}[slug](entry, said)
    return [(str(form.fields[name].label), text) for name, text in words.items() if text]


def _what(_entry: Entry, said: dict[str, Any]) -> dict[str, str]:
    return {**said, "sub_branch": str(SubBranch(said["sub_branch"]).label)}


def _where(entry: Entry, said: dict[str, Any]) -> dict[str, str]:
    return {
        "district": f"{entry.district.name} ({entry.district.area.name})",
        "street": said["street"] or _("not shown"),
        "postcode": said["postcode"],
        "step_free": str(StepFree(said["step_free"]).label),
    }


def _contact(_entry: Entry, said: dict[str, Any]) -> dict[str, str]:
    return {**said, "languages": cards.languages_words(said["languages"])}


def _offers(_entry: Entry, said: dict[str, Any]) -> dict[str, str]:
    return {"offers": cards.offers_words(said["offers"]) or _("nothing at the moment"), "text": said["text"]}


def _when(entry: Entry) -> list[str]:
    week = entry.week
    if not week.spans and not week.special and not week.by_appointment:
        return [_("Nothing said. The page will say: please ask.")]
    found = detail.notes(opening(entry))
    found += [f"{row.day}: {row.words}" for row in detail.special_days(opening(entry), entry.today)]
    for rest in week.rests:
        days = detail.closed_days(rest)
        found.append(f"{_('Closed')}: {days.days}" + (f" ({days.reason})" if days.reason else ""))
    return found


def opening(entry: Entry) -> Hours:
    """The hours as the page will know them."""
    week = entry.week
    return Hours(
        week=hours.osm(week.spans),
        closures=tuple(sorted(week.rests, key=lambda one: one.first)),
        closed_on_holidays=week.closed_on_holidays,
        by_appointment=week.by_appointment,
        special=special_from(LINE.join(f"|{one.day}|{one.opens}|{one.closes}" for one in week.special)),
    )


def shown(picture: DraftPicture, token: str) -> Picture:
    """A picture as a page shows it, from the draft's own address."""
    return Picture(address(token, f"bild/{picture.pk}"), picture.width, picture.height, picture.alt)


def preview(entry: Entry) -> BusinessPage:
    """The page as it will be, with all that decides what it shows; only for a complete entry."""
    page = page_from(entry, DirectoryPage.of(entry.district.area))
    page.facts = page
    page.week = list(entry.week.spans)
    page.opening = opening(entry)
    return page


def card(request: HttpRequest, entry: Entry, token: str, now: datetime.datetime) -> Notice:
    """The entry as a card of the directory; it leads to the whole page."""
    page = preview(entry)
    first = next(iter(entry.pictures), None)
    return Notice(
        title=page.title,
        url=address(token, "vorschau"),
        area=entry.district.area.mark,
        kicker=str(SubBranch(page.sub_branch).label),
        text=page.summary,
        facts=tuple(cards.facts(_Shown(page))),
        state=state(page.opening, now),
        picture=shown(first, token) if first else None,
        picture_alt=first.alt if first else "",
    )


class _Shown:
    """What a card asks of a business."""

    def __init__(self, page: BusinessPage) -> None:
        self.place = directory.place_of(page)
        self.languages, self.step_free, self.offers = page.languages, page.step_free, page.offers
        self.updated = None


def matches(entry: Entry) -> list[Match]:
    """Entries that are probably this business already."""
    said = entry.all
    if any(name not in said for name in ("name", "street", "phone")):
        return []
    one = Known(said["name"], said["street"], said["postcode"], said["phone"])
    return duplicates.likely(one, archive.hidden(BusinessPage.objects.sources().to_compare()))
