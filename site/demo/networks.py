"""The demo town's networks of businesses with their methods, and who helps businesses. Phone numbers are invented."""

import datetime
from typing import Any

from base import dates
from businesses.models import BusinessPage, NetworkPage
from demo.days import ONE_DAY, in_days
from demo.factories.businesses import (
    MeetingFactory,
    MethodCardPageFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    SupportOfferFactory,
)
from demo.pages import is_there, list_for, put_online

NETWORKS: list[dict[str, Any]] = [
    {
        "area": "leipziger-osten",
        "slug": "kreative-im-osten",
        "title": "Kreative im Leipziger Osten",
        "summary": "Studios, Werkstätten und Läden treffen sich, zeigen ihre Arbeit und suchen gemeinsam Räume.",
        "topics": "Räume finden und teilen\nWerbung ohne viel Geld\nAufträge gemeinsam annehmen",
        "members": [
            "klangkeller-rietzschke",
            "falz-und-faden",
            "linienwerk",
            "kleine-buehne-kippenberg",
            "pixelgarten",
        ],
        "meetings": [
            ("Förderung der Stadt und der Kammern", 33, "18:30", 120),
            ("Wir teilen eine Werkstatt", 61, "18:30", 120),
        ],
        "cards": [
            {
                "slug": "idee-in-einer-stunde",
                "title": "Eine Idee in einer Stunde",
                "summary": "So finden Sie zusammen viele Ideen und wählen eine aus (Design Thinking).",
                "minutes": 60,
                "people": "3 bis 8 Personen",
                "material": "Klebezettel\nStifte\nEine Uhr",
                "steps": (
                    "Sagen Sie das Problem in einem Satz.\nJede Person schreibt 10 Minuten allein Ideen auf.\n"
                    "Hängen Sie alle Ideen an die Wand.\nJede Person gibt drei Punkte.\n"
                    "Bauen Sie die beste Idee aus Papier.\nZeigen Sie sie einem Kunden oder einer Kundin."
                ),
                "hint": "Reden Sie beim Sammeln nicht über gut oder schlecht.\nNach einer Stunde ist Schluss.",
            },
            {
                "slug": "was-tun-wir-heute",
                "title": "Was tun wir heute?",
                "summary": "Ein kurzes Treffen am Morgen, damit alle wissen, was wichtig ist (agiles Arbeiten).",
                "minutes": 15,
                "people": "2 bis 10 Personen",
                "material": "Eine Tafel mit drei Spalten: offen, in Arbeit, fertig",
                "steps": (
                    "Stellen Sie sich vor die Tafel.\nJede Person sagt: Was habe ich gestern geschafft?\n"
                    "Jede Person sagt: Was tue ich heute?\nJede Person sagt: Was hält mich auf?\n"
                    "Hängen Sie die Zettel um."
                ),
                "hint": "Im Stehen geht es schneller.\nProbleme lösen Sie nach dem Treffen, nicht im Treffen.",
            },
        ],
    },
    {
        "area": "gruenau",
        "slug": "laeden-in-gruenau",
        "title": "Läden in Grünau",
        "summary": "Läden und Lokale machen zusammen Werbung und helfen sich, wenn Personal fehlt.",
        "topics": "Gemeinsame Öffnungszeiten\nPersonal finden\nDer Wochenmarkt",
        "members": [
            "blatt-und-bluete",
            "faden-und-knopf",
            "pho-am-bogen",
            "kantine-schoenauer-ring",
            "salon-scherenschnitt",
        ],
        "meetings": [("Wer hilft aus, wenn jemand krank ist?", 19, "19:00", 90)],
        "cards": [
            {
                "slug": "rundgang-durch-die-laeden",
                "title": "Rundgang durch die Läden",
                "summary": "Sie besuchen sich gegenseitig und sagen ehrlich, was Ihnen auffällt.",
                "minutes": 90,
                "people": "4 bis 8 Personen",
                "material": "Notizblock\nEine Liste mit fünf Fragen",
                "steps": (
                    "Schreiben Sie zusammen fünf Fragen auf.\nBesuchen Sie jeden Laden 15 Minuten.\n"
                    "Notieren Sie: Was ist gut? Was stört?\nSprechen Sie danach bei einem Kaffee darüber.\n"
                    "Jeder Laden nimmt sich eine Sache vor."
                ),
                "hint": "Beginnen Sie immer mit dem, was gut ist.",
            },
        ],
    },
]
# name, what it does, topics, phone, languages, checked days ago
SUPPORT: list[tuple[str, str, list[str], str, list[str], int]] = [
    (
        "Amt für Wirtschaftsförderung Leipzig",
        "Berät kleine Betriebe: Räume finden, Zuschüsse der Stadt, die richtigen Ämter.",
        ["gruenden", "geld", "raeume"],
        "030 23125-701",
        ["de", "en"],
        20,
    ),
    (
        "IHK zu Leipzig",
        "Für Handel, Gastronomie und Dienstleistungen: gründen, ausbilden, Recht.",
        ["gruenden", "personal", "recht"],
        "030 23125-702",
        ["de", "en"],
        45,
    ),
    (
        "Handwerkskammer zu Leipzig",
        "Für das Handwerk: Eintragung, Meisterbrief, Ausbildung, Beratung im Betrieb.",
        ["gruenden", "personal", "recht", "digital"],
        "030 23125-703",
        ["de"],
        60,
    ),
    (
        "Jobcenter: Zuschuss für neue Beschäftigte",
        "Sie stellen jemanden ein, der lange keine Arbeit hatte? Das Jobcenter zahlt einen Teil vom Lohn.",
        ["personal", "geld"],
        "030 23125-704",
        ["de", "en", "ar"],
        90,
    ),
    (
        "Jobcenter: Einstiegsgeld",
        "Sie bekommen Bürgergeld und machen sich selbstständig? Fragen Sie vorher nach Einstiegsgeld.",
        ["gruenden", "geld"],
        "030 23125-705",
        ["de", "en", "ar"],
        200,
    ),
    (
        "Kreatives Leipzig e. V.",
        "Verein der Kreativen in Leipzig: Kontakte, Treffen, Räume.",
        ["raeume", "gruenden"],
        "030 23125-706",
        ["de", "en"],
        30,
    ),
]


def load_networks() -> None:
    """Networks with members, meetings and method cards, and who helps; what is there stays as it is."""
    pages = {page.slug: page for page in BusinessPage.objects.sources()}
    for place, entry in enumerate(NETWORKS):
        parent = list_for(entry, "betriebe")
        if is_there(parent, entry["slug"]):
            continue
        words = {name: entry[name] for name in ("slug", "title", "summary", "topics")}
        network: NetworkPage = NetworkPageFactory(parent=parent, **words)
        put_online(network, in_days(-40 - place, "11:00"))
        for slug in entry["members"]:
            NetworkMemberFactory(network=network, business=pages[slug])
        for topic, days, time, minutes in entry["meetings"]:
            start = in_days(days, time)
            MeetingFactory(network=network, topic=topic, start=start, end=start + datetime.timedelta(minutes=minutes))
        for card in entry["cards"]:
            put_online(MethodCardPageFactory(parent=network, **card), in_days(-35 - place, "11:00"))
    for name, about, topics, phone, spoken, ago in SUPPORT:
        SupportOfferFactory(
            name=name,
            about=about,
            topics=topics,
            phone=phone,
            languages=spoken,
            last_checked=dates.today() - ago * ONE_DAY,
        )
