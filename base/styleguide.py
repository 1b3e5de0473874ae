"""The style guide: every component with sample data on one page, for whoever changes a template or a colour."""

import datetime
from dataclasses import dataclass

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from base.notices import Answer, AreaMark, Chip, Crumb, Fact, Notice, Question, State
from base.plain_check import CHECKED, PlainLabel

COLOURS = ("gruenau", "osten", "paunsdorf", "teal", "plum", "ochre", "slate", "rose")
ICONS = (
    "clock",
    "map-pin",
    "baby",
    "accessibility",
    "message-circle",
    "euro",
    "phone",
    "mail",
    "calendar",
    "users",
    "briefcase-business",
    "graduation-cap",
    "store",
)
PHONE = {"phone": "030 23125-000", "phone_href": "tel:+493023125000", "hours": "Montag bis Freitag, 9 bis 16 Uhr"}


@dataclass(frozen=True, slots=True)
class Page:
    """A number in the paging; `gap` stands for the numbers left out."""

    number: int = 0
    url: str = "#seite"
    current: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a neighbourhood with a second one to compare it with."""

    label: str
    value_words: str
    value: float
    maximum: float
    compare_words: str
    unit: str = "%"
    year: int = 2016
    source: str = "Amt für Statistik"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the dates or of the opening hours."""

    day: str
    words: str
    state: State | None = None

    @property
    def day_words(self) -> str:
        """The day, as the list of dates asks for it."""
        return self.day

    @property
    def time_words(self) -> str:
        """The time, as the list of dates asks for it."""
        return self.words


@dataclass(frozen=True, slots=True)
class Link:
    """A title with an address."""

    title: str
    url: str = "#verweis"
    text: str = ""


class SampleForm(forms.Form):
    """Every kind of field; bound to nothing, so that the errors show."""

    name = forms.CharField(label="Wie heißen Sie?", help_text="Vorname und Nachname in einem Feld.")
    channel = forms.ChoiceField(
        label="Wie erreichen wir Sie?",
        choices=[("phone", "Anruf"), ("sms", "SMS"), ("email", "E-Mail"), ("office", "Ich komme ins Büro")],
        widget=forms.RadioSelect,
    )
    language = forms.ChoiceField(
        label="In welcher Sprache?", required=False, choices=[("de", "Deutsch"), ("ar", "Arabisch")]
    )
    needs = forms.MultipleChoiceField(
        label="Was brauchen Sie?",
        required=False,
        choices=[("childcare", "Kinderbetreuung"), ("interpreter", "Sprachmittlung")],
        widget=forms.CheckboxSelectMultiple,
    )
    message = forms.CharField(
        label="Möchten Sie uns etwas sagen?", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )
    privacy = forms.BooleanField(label="Ich habe die Hinweise zum Datenschutz gelesen.")


STATES = (
    State("ok", "check", "Plätze frei"),
    State("few", "circle-alert", "Noch 2 Plätze"),
    State("full", "circle-x", "Warteliste"),
    State("ok", "check", "Einfach vorbeikommen"),
    State("plain", "phone", "Bitte anrufen"),
)


def _notices() -> list[Notice]:
    """A full notice, a short one, one without a date, one in another language than the page."""
    day = datetime.date(2026, 12, 1)
    return [
        Notice(
            "Nähen für den Anfang",
            "#aushang",
            area=AreaMark("Grünau", "gruenau"),
            date=day,
            kicker="Schnuppertraining",
            facts=(
                Fact("clock", "10 bis 12:30 Uhr", "Uhrzeit"),
                Fact("map-pin", "Stadtteilladen Grünau, Haltestelle Allee-Center", "Ort"),
                Fact("baby", "mit Kinderbetreuung"),
                Fact("message-circle", "wenig Deutsch reicht"),
            ),
            state=STATES[1],
        ),
        Notice(
            "Smartphone-Tisch: Fragen rund ums Handy",
            "#aushang",
            area=AreaMark("Paunsdorf", "paunsdorf"),
            date=day + datetime.timedelta(days=1),
            facts=(Fact("clock", "10 bis 12 Uhr", "Uhrzeit"), Fact("accessibility", "ohne Stufen")),
            state=STATES[3],
            label="Beispiel",
        ),
        Notice(
            "Der neue Garten in der Ludwigstraße ist offen",
            "#aushang",
            area=AreaMark("Leipziger Osten", "osten"),
            kicker="Aktuelles",
            text="Beete, Werkzeug und Kaffee: Jeden Donnerstag ist jemand da und zeigt alles.",
        ),
        Notice(
            "Приходьте на каву", "#aushang", title_lang="uk", text="Кава та розмова.", text_lang="uk", state=STATES[0]
        ),
    ]


def _questions() -> list[Question]:
    """A question with a chosen answer, and one with an answer that finds nothing."""
    return [
        Question(
            "Wo?",
            "area",
            (
                Answer("Grünau", "#filter", 9, True, "map-pin"),
                Answer("Leipziger Osten", "#filter", 14, False, "map-pin"),
                Answer("Paunsdorf", "#filter", 6, False, "map-pin"),
            ),
        ),
        Question(
            "Wann?",
            "daytime",
            (Answer("vormittags", "#filter", 5, False, "clock"), Answer("abends", "#filter", 0, False, "clock")),
        ),
    ]


def _figures() -> list[Figure]:
    """Three of the figures of the project's first report."""
    return [
        Figure("Menschen mit Bürgergeld", "26,7 %", 26.7, 40, "Leipzig: 12,7 %"),
        Figure("Menschen ohne Arbeit", "10,8 %", 10.8, 40, "Leipzig: 6,0 %"),
        Figure("Menschen mit Migrationshintergrund", "21,6 %", 21.6, 40, "Leipzig: 13,4 %"),
    ]


def styleguide(request: HttpRequest) -> HttpResponse:
    """All components under each other; the address exists in the development settings only."""
    context = {
        "colours": [AreaMark(name.capitalize(), name) for name in COLOURS],
        "icons": ICONS,
        "states": STATES,
        "notices": _notices(),
        "questions": _questions(),
        "chips": [Chip("Grünau", "#filter"), Chip("vormittags", "#filter")],
        "pages": [Page(1), Page(gap=True), Page(4), Page(5, current=True), Page(6), Page(gap=True), Page(9)],
        "crumbs": [Crumb("Start", "/"), Crumb("Style guide", lang="en")],
        "figures": _figures(),
        "dates": [
            Row("Dienstag, 1. Dezember", "10 bis 12:30 Uhr"),
            Row("Dienstag, 8. Dezember", "10 bis 12:30 Uhr", State("full", "circle-x", "Fällt aus")),
            Row("Dienstag, 15. Dezember", "10 bis 12:30 Uhr"),
        ],
        "hours": [
            Row("Montag", "9 bis 12 Uhr"),
            Row("Dienstag", "9 bis 12 Uhr, 14 bis 18 Uhr"),
            Row("Mittwoch", "geschlossen"),
        ],
        "links": [Link("12 Kurse ohne den Filter Grünau"), Link("Alle Kurse")],
        "doors": [
            ("briefcase-business", Link("Ich suche Arbeit", text="Bewerbung, Beratung, Praktikum")),
            ("graduation-cap", Link("Ich möchte etwas lernen", text="Nähen, Kochen, Handy, Deutsch")),
            ("store", Link("Ich habe einen Betrieb", text="Eintragen, beraten lassen, Leute finden")),
        ],
        "blocks": {
            "heading": {"text": "Was Sie lernen", "anchor": "was-sie-lernen"},
            "call_to_action": {"label": "Anmelden", "href": "#anmelden"},
            "contact_card": {"name": "Büro Grünau", "role": "Beratung", "email": "post@example.org", **PHONE},
            "accordion": {
                "items": [Link("Was kostet das?", text="Nichts."), Link("Brauche ich ein Konto?", text="Nein.")]
            },
            "steps": {
                "steps": [
                    Link("Anrufen", text="Oder vorbeikommen."),
                    Link("Termin nehmen", text="Wir schreiben ihn auf."),
                ]
            },
            "download": {
                "title": "Programm im Dezember",
                "document": Link("", "#datei"),
                "kind": "PDF",
                "size_words": "120 kB",
            },
            "quote": {
                "text": "Ich habe meine Hose selbst gekürzt. Und zwei Nachbarinnen getroffen.",
                "source": "Teilnehmerin",
            },
            "offers": {
                "title": "Das bieten wir an",
                "offers": [Link("Praktikum", text="Zwei Wochen"), Link("Schnuppertag", "")],
            },
            "questions": {
                "question": "Was gehört in den Lebenslauf?",
                "answers": [
                    {"text": "Meine Arbeit", "explanation": "Ja. Die neueste Stelle steht oben."},
                    {"text": "Meine Hobbys", "explanation": "Nur, wenn sie zur Stelle passen."},
                ],
            },
            "try_it": {"title": "Probieren Sie es", "text": "Schreiben Sie Ihren Namen und Ihre letzte Arbeit auf."},
        },
        "form": SampleForm({"name": "", "language": "de"}),
        "call": PHONE,
        "checked": PlainLabel(CHECKED, "Prüfgruppe Leipzig", datetime.date(2026, 3, 1)),
    }
    return render(request, "styleguide.html", context)
