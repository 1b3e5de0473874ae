"""The demo town's internships and jobs, and what people have reported about entries. All of it is invented."""

import datetime
from typing import Any

from base import dates
from businesses.models import BusinessPage, Report
from demo.days import in_days
from demo.factories.businesses import PlacementFactory, ReportFactory

# business, kind, title, tasks, times, German, places, begins in days (None: at once), shown for days
PLACES: list[tuple[str, str, str, str, str, str, int, int | None, int]] = [
    (
        "kantine-schoenauer-ring",
        "stelle",
        "Küchenhilfe (alle sind willkommen)",
        "Gemüse waschen und schneiden\nTeller spülen\nDen Speiseraum aufräumen",
        "20 Stunden in der Woche, 7 bis 11 Uhr",
        "a1",
        1,
        14,
        60,
    ),
    (
        "kantine-schoenauer-ring",
        "ausbildung",
        "Köchin oder Koch",
        "Speisen vorbereiten und kochen\nWaren bestellen und prüfen\nGäste bedienen",
        "Vollzeit, drei Jahre",
        "b1",
        2,
        180,
        85,
    ),
    (
        "radwerk-ost",
        "schnuppertag",
        "Ein Tag in der Fahrradwerkstatt",
        "Beim Reparieren zusehen\nSelbst einen Reifen flicken\nFragen stellen",
        "Ein Tag, 9 bis 15 Uhr",
        "none",
        2,
        None,
        80,
    ),
    (
        "tischlerei-querholz",
        "praktikum",
        "Praktikum in der Tischlerei",
        "Holz schleifen und ölen\nBeim Aufbau von Möbeln helfen\nDie Werkstatt aufräumen",
        "Zwei bis vier Wochen, 7 bis 15 Uhr",
        "a2",
        1,
        None,
        45,
    ),
    (
        "tischlerei-querholz",
        "ausbildung",
        "Tischlerin oder Tischler",
        "Möbel planen und bauen\nMit Maschinen arbeiten\nBei Kundinnen und Kunden aufbauen",
        "Vollzeit, drei Jahre",
        "b1",
        1,
        180,
        88,
    ),
    (
        "cafe-morgenrunde",
        "praxiseinsatz",
        "Praxiseinsatz im Café",
        "Getränke zubereiten\nTische decken und abräumen\nKuchen backen",
        "15 Stunden in der Woche, drei Monate",
        "a2",
        1,
        7,
        30,
    ),
    (
        "blatt-und-bluete",
        "praktikum",
        "Praktikum im Blumenladen",
        "Blumen pflegen\nSträuße binden\nKundinnen und Kunden beraten",
        "Eine bis drei Wochen",
        "a2",
        1,
        None,
        10,
    ),
    (
        "salon-scherenschnitt",
        "ausbildung",
        "Friseurin oder Friseur",
        "Haare waschen, schneiden und färben\nTermine vergeben\nDen Salon sauber halten",
        "Vollzeit, drei Jahre",
        "b1",
        1,
        180,
        70,
    ),
    (
        "pixelgarten",
        "praktikum",
        "Praktikum: Spiele testen",
        "Spiele ausprobieren\nFehler aufschreiben\nIdeen mit dem Team besprechen",
        "Zwei Wochen, 10 bis 16 Uhr",
        "a2",
        1,
        None,
        55,
    ),
]
UNSEEN = "pixelgarten"  # waits for a look of the moderators
# business, reason, text, reported days ago, decision and its reasons (empty: nobody has decided)
REPORTS: list[tuple[str, str, str, int, str, str]] = [
    ("nadeloehr", "falsch", "Die Telefonnummer stimmt nicht. Es meldet sich niemand.", 3, "", ""),
    (
        "asia-korb",
        "geschlossen",
        "Der Laden war zweimal zu.",
        40,
        "kept",
        "Wir waren dort. Der Laden hat geöffnet, er hatte nur Betriebsferien.",
    ),
]


def load_placements() -> None:
    """Places of businesses; one that is there stays as it is."""
    pages = {page.slug: page for page in BusinessPage.objects.sources()}
    today = dates.today()
    for slug, kind, title, tasks, times, level, places, begins, lasts in PLACES:
        PlacementFactory(
            business=pages[slug],
            title=title,
            kind=kind,
            tasks=tasks,
            times=times,
            level=level,
            places=places,
            starts=None if begins is None else today + datetime.timedelta(days=begins),
            expires=today + datetime.timedelta(days=lasts),
            seen=slug != UNSEEN,
        )


def load_reports() -> None:
    """What people have reported; where there is anything, nothing is added."""
    if Report.objects.exists():
        return
    pages: dict[str, Any] = {page.slug: page for page in BusinessPage.objects.sources()}
    for slug, reason, text, ago, decision, reasons in REPORTS:
        report = ReportFactory(
            business=pages[slug], reason=reason, text=text, created=in_days(-ago, "09:30"), form_key=f"demo-{slug}"
        )
        if decision:
            report.decide(decision, reasons, by=None)
