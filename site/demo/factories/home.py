"""Front page, project page, partners, plain and legal pages, for the tests and for the demo town."""

import datetime
import json
from collections.abc import Mapping
from typing import Any

import factory
from factory.django import DjangoModelFactory
from wagtail_factories import PageFactory

from base import dates
from demo.factories.areas import OrganisationFactory
from home.models import AccessibilityStatementPage, HomePage, LegalPage, Partner, ProjectPage, StandardPage

# The demo's words for the reasons of Decision (EU) 2018/1523
REASONS = {
    "unvereinbar": "non-compliance",
    "unverhaeltnismaessig": "disproportionate-burden",
    "ausgenommen": "out-of-scope",
}
ICONS = {"briefcase": "briefcase-business"}


def stream(kind: str, values: list[Any]) -> str:
    """A StreamField's stored form in which every value is a block of one kind."""
    return json.dumps([{"type": kind, "value": value} for value in values])


def paragraphs(texts: list[str]) -> str:
    """Plain sentences as rich text."""
    return "".join(f"<p>{text}</p>" for text in texts)


DOORS = [
    {"icon": "briefcase-business", "title": "Ich suche Arbeit", "text": "Bewerbung, Beratung", "path": "beratung/"},
    {"icon": "graduation-cap", "title": "Ich möchte etwas lernen", "text": "Nähen, Kochen, Handy", "path": "kurse/"},
    {"icon": "store", "title": "Ich habe einen Betrieb", "text": "Eintragen, beraten lassen", "path": "betriebe/"},
]


class HomePageFactory(PageFactory):
    """The front page of one language; its slug is the language: `HomePageFactory(parent=root, slug="de")`."""

    title = "Arbeit im Quartier"
    slug = "de"
    claim = "Lernen, Arbeit finden, Nachbarn treffen."
    lead = "Kostenlose Kurse und Beratung. Sie brauchen kein Konto. Ein Anruf reicht."
    doors = factory.LazyFunction(lambda: stream("door", DOORS))

    class Meta:
        model = HomePage
        django_get_or_create = ("parent", "slug")


class ProjectPageFactory(PageFactory):
    """The project page."""

    title = "Das Projekt"
    slug = "projekt"
    introduction = "Wir helfen Menschen in drei Stadtteilen, Arbeit zu finden."
    description = "<p>Das Herz des Projekts ist die Stadtteilakademie.</p>"
    target_groups = factory.LazyFunction(lambda: stream("entry", ["Menschen, die Arbeit suchen", "ältere Menschen"]))
    goals = factory.LazyFunction(lambda: stream("entry", ["Mehr Menschen finden Arbeit."]))
    activities = factory.LazyFunction(
        lambda: stream("group", [{"title": "Beraten und begleiten", "items": ["Coaching", "Beratung im Betrieb"]}])
    )
    target_region = "Stärker entwickelte Regionen"
    state = "Sachsen"
    municipality = "Leipzig"
    programme_areas = factory.LazyFunction(lambda: stream("entry", ["Leipzig-Grünau"]))
    fields_of_action = factory.LazyFunction(lambda: stream("entry", ["Stärkung der lokalen Ökonomie"]))
    period_start = datetime.date(2019, 1, 1)
    period_end = datetime.date(2022, 12, 31)
    funding_round = "Förderrunde 2019–2022"
    figures = factory.LazyFunction(
        lambda: stream(
            "figure",
            [
                {
                    "label": "Arbeitslosenquote",
                    "area": 10.8,
                    "city": 6.0,
                    "unit": "percent",
                    "year": 2016,
                    "source": "Stadt Leipzig",
                    "footnote": "**",
                }
            ],
        )
    )
    contact_name = "Projektkoordination"
    contact_address = "04092 Leipzig"
    contact_phone = "030 23125-100"

    class Meta:
        model = ProjectPage
        django_get_or_create = ("parent", "slug")


class PartnerFactory(DjangoModelFactory[Partner]):
    """An organisation's part in the project."""

    organisation = factory.SubFactory(OrganisationFactory)
    role = Partner.Role.COOPERATION_PARTNER
    text = factory.LazyFunction(lambda: {"de": "Der Verein hilft mit."})

    class Meta:
        model = Partner
        django_get_or_create = ("organisation", "role")


class StandardPageFactory(PageFactory):
    """A plain page."""

    title = "Gebärdensprache"
    introduction = "Hier steht, wie wir Ihnen helfen."
    body = factory.LazyFunction(lambda: stream("text", ["<p>Wir bestellen eine Dolmetscherin.</p>"]))

    class Meta:
        model = StandardPage
        django_get_or_create = ("parent", "slug")


class LegalPageFactory(PageFactory):
    """Imprint, privacy or terms."""

    title = "Impressum"
    kind = LegalPage.Kind.IMPRINT
    introduction = "Wer ist für diese Seite verantwortlich?"
    body = factory.LazyFunction(lambda: stream("text", ["<p>Stadt Leipzig</p>"]))
    last_changed = datetime.date(2026, 1, 15)

    class Meta:
        model = LegalPage
        django_get_or_create = ("parent", "slug")


class AccessibilityStatementPageFactory(PageFactory):
    """The accessibility statement, reviewed last month."""

    title = "Barrierefreiheit"
    slug = "barrierefreiheit"
    introduction = "Jeder Mensch soll diese Seite gut benutzen können."
    commitment = "Die Stadt Leipzig möchte diese Seite barrierefrei zugänglich machen."
    scope = "Diese Erklärung gilt für alle Seiten."
    status = AccessibilityStatementPage.Status.PARTIAL
    standard = "EN 301 549 V3.2.1 (WCAG 2.1, Stufe AA)"
    non_accessible = factory.LazyFunction(
        lambda: stream(
            "barrier",
            [
                {
                    "reason": "non-compliance",
                    "text": "Es gibt noch kein Video in Gebärdensprache.",
                    "alternative": "Wir bestellen eine Dolmetscherin.",
                }
            ],
        )
    )
    method = "Mit Prüfprogrammen, mit der Tastatur und mit einem Vorleseprogramm."
    created = factory.LazyFunction(lambda: dates.today() - datetime.timedelta(days=400))
    reviewed = factory.LazyFunction(lambda: dates.today() - datetime.timedelta(days=30))
    feedback_text = "Sie bekommen spätestens nach einem Monat eine Antwort."
    feedback_name = "Projektbüro"
    feedback_phone = "030 23125-100"
    feedback_email = "barriere@example.org"
    enforcement_name = "Durchsetzungsstelle des Freistaates Sachsen"
    enforcement_text = "Das kostet nichts."
    enforcement_email = "stelle@example.org"

    class Meta:
        model = AccessibilityStatementPage
        django_get_or_create = ("parent", "slug")


def home_fields(entry: dict[str, Any]) -> dict[str, Any]:
    """Fields of the front page from `demo.content.PAGES["home"]`."""
    doors = [{**door, "icon": ICONS.get(door["icon"], door["icon"])} for door in entry["doors"]]
    return {"claim": entry["claim"], "lead": entry["lead"], "doors": stream("door", doors)}


def project_fields(entry: dict[str, Any]) -> dict[str, Any]:
    """Fields of the project page from `demo.content.PROJECT`."""
    contact = entry["contact"]
    place = f"{contact['postcode']} {contact['city']}"
    return {
        "introduction": entry["introduction"],
        "description": paragraphs(entry["description"]),
        "target_groups": stream("entry", entry["target_groups"]),
        "goals": stream("entry", entry["goals"]),
        "activities": stream("group", entry["activities"]),
        "target_region": entry["target_region"],
        "state": entry["state"],
        "municipality": entry["municipality"],
        "programme_areas": stream("entry", entry["programme_areas"]),
        "fields_of_action": stream("entry", entry["fields_of_action"]),
        "period_start": datetime.date.fromisoformat(entry["period_start"]),
        "period_end": datetime.date.fromisoformat(entry["period_end"]),
        "funding_round": entry["round"],
        "figures": stream("figure", entry["figures"]),
        "figures_note": entry["figures_note"],
        "partners_introduction": entry["partners_introduction"],
        "contact_name": contact["name"],
        "contact_address": ", ".join(part for part in (contact["street"], place) if part),
        "contact_phone": contact["phone"],
    }


def statement_fields(entry: dict[str, Any]) -> dict[str, Any]:
    """Fields of the accessibility statement from `demo.content.PAGES["barrierefreiheit"]`."""
    feedback, enforcement = entry["feedback"], entry["enforcement"]
    barriers = [{**row, "reason": REASONS[row["reason"]]} for row in entry["non_accessible"]]
    today = dates.today()
    return {
        **{name: entry[name] for name in ("introduction", "commitment", "scope", "status", "standard", "method")},
        "non_accessible": stream("barrier", barriers),
        "created": today - datetime.timedelta(days=entry["created_days_ago"]),
        "reviewed": today - datetime.timedelta(days=entry["reviewed_days_ago"]),
        **{f"feedback_{name}": value for name, value in feedback.items()},
        **{f"enforcement_{name}": value for name, value in enforcement.items()},
    }


def partners_from(
    entries: list[dict[str, Any]], areas: dict[str, Any], texts: Mapping[str, Mapping[str, str]] | None = None
) -> list[Partner]:
    """Organisations and partners from `demo.content.ORGANISATIONS`; parents stand before their parts in the list.

    `texts`: name → language → what the partner does; German stands in the entries.
    """
    made = []
    for order, entry in enumerate(entries):
        parent = OrganisationFactory(name=entry["parent"]) if entry["parent"] else None
        organisation = OrganisationFactory(name=entry["name"], parent=parent)
        if entry["role"]:
            text = {"de": entry["text"], **(texts or {}).get(entry["name"], {})}
            part = {"role": entry["role"], "area": areas.get(entry["area"]), "text": text}
            made.append(PartnerFactory(organisation=organisation, order=order, **part))
    return made
