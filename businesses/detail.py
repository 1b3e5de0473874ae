"""What a business's own page shows: its facts in words, its hours, its state now, data for machines."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from areas.models import Area
from base import dates, hours, languages, pictures
from base.hours import HoursRow, Weekday
from base.notices import Fact, State
from base.settings import phone_href
from base.templatetags.ui import absolute
from base.vocabulary import StepFree
from businesses import cards, vacancies
from businesses.branches import Offer, SubBranch, schema_type
from businesses.freshness import rules
from businesses.opening_hours import ZONE, Hours, Rest, state

SCHEMA_DAYS = dict(
    zip(Weekday.values, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), strict=True)
)
CLOSED = {"opens": "00:00", "closes": "00:00"}


@dataclass(frozen=True, slots=True)
class ClosedDays:
    """One closure in words; the reason is in the words of the business."""

    days: str
    reason: str


def closed_days(rest: Rest) -> ClosedDays:
    """A closure in words: "3. bis 10. Mai 2026" as first and last day, or one day."""
    if rest.first == rest.last:
        return ClosedDays(dates.date_full(rest.first), rest.reason)
    words = _("%(first)s to %(last)s") % {"first": dates.date_full(rest.first), "last": dates.date_full(rest.last)}
    return ClosedDays(words, rest.reason)


def to_come(opening: Hours, today: datetime.date) -> list[Rest]:
    """Closures that are not over."""
    return [rest for rest in opening.closures if rest.last >= today]


def special_days(opening: Hours, today: datetime.date) -> list[HoursRow]:
    """Days with hours of their own that are not over, as lines of a table."""
    return [
        HoursRow(dates.date_full(one.day), languages.listed(_range(span) for span in one.spans.split(",")))
        for one in opening.special
        if one.day >= today
    ]


def _range(span: str) -> str:
    """ "09:00-12:00" in words."""
    opens, closes = (datetime.time.fromisoformat(time) for time in span.split("-"))
    return dates.time_range(opens, closes)


def facts(shown: Any) -> list[Fact]:
    """What the page says of a business besides place, hours and contact, in the reader's language."""
    found = []
    if shown.languages:
        found.append(Fact("languages", cards.languages_words(shown.languages), label=_("Languages spoken")))
    found.append(Fact("accessibility", str(StepFree(shown.step_free).label)))
    return found


def offers(shown: Any) -> list[str]:
    """What it offers to people who look for work, in words."""
    return [str(Offer(one).label) for one in shown.offers if one in Offer.values]


def notes(opening: Hours) -> list[str]:
    """What holds for all the hours."""
    found = []
    if opening.by_appointment:
        found.append(_("By appointment: please call"))
    if opening.week:
        found.append(_("Closed on public holidays") if opening.closed_on_holidays else _("Open on public holidays"))
    return found


def hours_rows(shown: Any) -> list[HoursRow]:
    """The week as a table, closed days included; empty where no hours are known."""
    return hours.rows(shown.week, all_days=True) if shown.week else []


def context(request: HttpRequest, page: Any, shown: Any, now: datetime.datetime) -> dict[str, Any]:
    """All facts for the template. `shown` is the page whose facts hold, see `BusinessPage.shown`."""
    today = dates.local(now).date()
    now_open: State = state(shown.opening, now)
    return {
        "area": page.known_area(request),
        "trade": str(SubBranch(shown.sub_branch).label),
        "example": shown.example,
        "state": now_open,
        "facts": tuple(facts(shown)),
        "offers": offers(shown),
        "host": shown.organisation.name if shown.organisation_id else "",
        "placements": vacancies.of_business(request, shown.url_path),
        "district": shown.district.name if shown.district else "",
        "address": shown.public_address,
        "way_url": cards.way_url(shown.public_point),
        "address_hidden": shown.hide_address,
        "german": cards.german(),
        "phone": shown.phone,
        "phone_href": phone_href(shown.phone) if shown.phone else "",
        "website": shown.public_website,
        "website_words": website_words(shown.public_website),
        "hours_rows": tuple(hours_rows(shown)),
        "hours_notes": notes(shown.opening),
        "special_days": tuple(special_days(shown.opening, today)),
        "closures": [closed_days(rest) for rest in to_come(shown.opening, today)],
        "report_url": f"/{cards.reader()}/betrieb-melden/{shown.pk}/",
        "as_of": cards.as_of(shown.updated, today),
        "marked": rules.is_marked(shown.updated, today),
        "picture": pictures.picture(request, shown.image_id, pictures.PAGE),
        "picture_credit": shown.image.credit if shown.image else "",
    }


def website_words(website: str) -> str:
    """A website as people say it: "cafe-morgenrunde.example.org"."""
    return website.split("://", 1)[-1].rstrip("/")


def structured_data(request: HttpRequest, page: Any, shown: Any) -> dict[str, Any]:
    """The business as schema.org's most specific kind of LocalBusiness. A hidden address is not in it."""
    area: Area | None = page.known_area(request)
    found: dict[str, Any] = {
        "@type": schema_type(shown.sub_branch),
        "@id": f"{page.canonical}#betrieb",
        "name": page.title,
        "description": page.summary,
        "url": page.canonical,
    }
    if shown.public_address:
        found["address"] = {
            "@type": "PostalAddress",
            "streetAddress": shown.public_street,
            "postalCode": shown.postcode,
            "addressLocality": "Leipzig",
            "addressCountry": "DE",
        }
    if shown.public_point:
        found["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": shown.public_point[0],
            "longitude": shown.public_point[1],
        }
    served = [name for name in (shown.district.name if shown.district else "", area.name if area else "") if name]
    if served:
        found["areaServed"] = served
    if shown.phone:
        found["telephone"] = phone_href(shown.phone).removeprefix("tel:")
    if shown.public_website:
        found["sameAs"] = shown.public_website
    if shown.languages:
        found["knowsLanguage"] = list(shown.languages)
    picture = pictures.picture(request, shown.image_id, pictures.PAGE)
    if picture:
        found["image"] = absolute(picture.url)
    if shown.step_free in (StepFree.YES, StepFree.NO):
        found["amenityFeature"] = {
            "@type": "LocationFeatureSpecification",
            "name": "step-free",
            "value": shown.step_free == StepFree.YES,
        }
    specification = hours_specification(shown)
    if specification:
        found["openingHoursSpecification"] = specification
    return found


def hours_specification(shown: Any) -> list[dict[str, Any]]:
    """Week, holidays, special days and closures to come as schema.org wants them; none where people must call first."""
    opening: Hours = shown.opening
    if opening.by_appointment or not opening.known:
        return []
    today = datetime.datetime.now(ZONE).date()
    found: list[dict[str, Any]] = [
        {
            "@type": "OpeningHoursSpecification",
            "dayOfWeek": f"https://schema.org/{SCHEMA_DAYS[span.weekday]}",
            "opens": f"{span.opens:%H:%M}",
            "closes": f"{span.closes:%H:%M}",
        }
        for span in shown.week
    ]
    if opening.closed_on_holidays:
        found.append({"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/PublicHolidays", **CLOSED})
    for one in opening.special:
        if one.day >= today:
            days = {"validFrom": one.day.isoformat(), "validThrough": one.day.isoformat()}
            times = (span.split("-") for span in one.spans.split(","))
            found += [
                {"@type": "OpeningHoursSpecification", "opens": opens, "closes": closes, **days}
                for opens, closes in times
            ]
    found += [
        {
            "@type": "OpeningHoursSpecification",
            **CLOSED,
            "validFrom": rest.first.isoformat(),
            "validThrough": rest.last.isoformat(),
        }
        for rest in to_come(opening, today)
    ]
    return found
