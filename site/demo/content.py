"""What the demo town says: neighbourhoods, courses, businesses, news, pages, accounts.

Plain data, no logic. All dates are relative to the day the demo is loaded. Businesses are
invented, telephone numbers are reserved for fiction, e-mails end in example.org, nobody is
named. A body is a list of blocks: (kind, value), as the loader turns them into page blocks.
"""

from typing import Any

from demo.shops import shops

# Short facts stand side by side, as in a table:
# fmt: off

# Words that mean the same to people who search; editors extend the list.
# Hard words: word, other forms, explanation in plain German
HARD_WORDS: list[tuple[str, str, str]] = [
    (
        "Jobcenter",
        "Jobcentern, Jobcenters, Job-Center",
        "Das Jobcenter ist ein Amt. Dort gibt es Geld und Hilfe für Menschen ohne Arbeit.",
    ),
    (
        "Bewerbung",
        "Bewerbungen",
        "Sie schreiben an eine Firma: Ich möchte bei Ihnen arbeiten. Das ist eine Bewerbung.",
    ),
    (
        "Lebenslauf",
        "Lebensläufe, Lebens-Lauf",
        "Eine Liste über Ihr Leben: Wo waren Sie in der Schule? Wo haben Sie gearbeitet?",
    ),
    ("Coaching", "", "Eine Person spricht mit Ihnen allein. Sie hilft Ihnen, Ihr Ziel zu erreichen."),
    ("Praktikum", "Praktika, Praktikums", "Sie arbeiten kurze Zeit in einer Firma. So lernen Sie die Arbeit kennen."),
    (
        "Teilqualifizierung",
        "Teil-Qualifizierung, Teilqualifizierungen",
        "Sie lernen einen Teil von einem Beruf. Am Ende bekommen Sie ein Zeugnis.",
    ),
    (
        "Warteliste",
        "Warte-Liste",
        "Alle Plätze sind voll. Wir schreiben Ihren Namen auf. Wird ein Platz frei, rufen wir an.",
    ),
    (
        "Datenschutz",
        "Daten-Schutz",
        "Wir passen auf Ihren Namen und Ihre Telefonnummer auf. Niemand Fremdes darf das sehen.",
    ),
    ("Impressum", "", "Hier steht, wer die Seite macht."),
    (
        "barrierefrei",
        "barriere-frei, barrierefreie, Barriere-Freiheit, Barrierefreiheit",
        "Alle Menschen kommen hinein und verstehen alles. Auch mit Rollstuhl oder wenn sie wenig sehen.",
    ),
    ("kostenlos", "kostenlose, kostenlosen", "Sie müssen nichts bezahlen."),
    ("Minijob", "Minijobs, Mini-Job", "Eine kleine Arbeit. Sie verdienen wenig Geld und arbeiten wenige Stunden."),
    ("Gutschein", "Gutscheine", "Ein Papier. Damit bekommen Sie etwas, ohne zu bezahlen."),
    ("Fördermittel", "Förder-Mittel", "Geld vom Staat oder von der EU für eine gute Sache."),
]
# Names that no machine translates
KEPT_WORDS: list[str] = [
    "Arbeit im Quartier", "Stadtteilakademie", "Stadtteilladen", "Lerneck", "Grünau", "Leipziger Osten", "Paunsdorf",
    "Leipzig", "Jobcenter", "BIWAQ",
]
# Translations of which not all is done: page, language, what. "read" was made by a machine, and a person has read it.
TRANSLATION_STATES: list[tuple[str, str, str]] = [
    ("gruenau/kurse/naehkurs/", "vi", "outdated"),
    ("gruenau/kurse/naehkurs/", "tr", "outdated"),
    ("leipziger-osten/aktuelles/lerneck-offen/", "uk", "outdated"),
    ("aktuelles/neue-sprachen/", "fa", "machine"),
    ("gruenau/beratung/gesund-bleiben/", "vi", "machine"),
    ("paunsdorf/kurse/bewerbungsfoto/", "tr", "machine"),
    ("gruenau/kurse/smartphone-start/", "ru", "read"),
]
SYNONYMS: list[str] = [
    "PC, Laptop, Computer, Rechner, EDV, Notebook, Tablet",
    "Handy, Smartphone, Telefon, Mobiltelefon, iPhone, Android",
    "CV, Lebenslauf, Resümee, Curriculum Vitae",
    "Reparatur, reparieren, kaputt",
    "Ernährung, Essen, Kochen, Rezept",
    "Backen, Brot, Bäckerei",
    "Fahrrad, Rad, Bike",
    "Internet, Netz, online, WLAN",
    "Garten, gärtnern, Pflanze, Gemüse, Beet",
    "Reinigung, putzen, saubermachen",
    "Gastronomie, Restaurant, Café, Service, Kellner",
    "Nähen, schneidern, Schneiderei",
    "E-Mail, Mail, Email",
    "Social Media, Facebook, Instagram, TikTok",
    "Malen, zeichnen, Kunst",
    "Sport, Bewegung, bewegen, Fitness, spazieren, Spaziergang",
    "Werbung, Marketing, Reklame",
    "Amt, Behörde, Jobcenter",
    "Foto, Bild, fotografieren",
    "Vorstellungsgespräch, Bewerbungsgespräch, Interview",
    "Preis, Kosten, Kalkulation, Buchhaltung",
    "Sprache, sprechen, Deutsch",
]

# School holidays in Saxony as the ministry has fixed them: name, first and last day
SCHOOL_HOLIDAYS: list[tuple[str, str, str]] = [
    ("Winterferien 2026", "2026-02-09", "2026-02-21"),
    ("Osterferien 2026", "2026-04-03", "2026-04-10"),
    ("Sommerferien 2026", "2026-07-04", "2026-08-14"),
    ("Herbstferien 2026", "2026-10-12", "2026-10-24"),
    ("Weihnachtsferien 2026/27", "2026-12-23", "2027-01-02"),
    ("Winterferien 2027", "2027-02-08", "2027-02-19"),
    ("Osterferien 2027", "2027-03-26", "2027-04-02"),
    ("Pfingstferien 2027", "2027-05-15", "2027-05-18"),
    ("Sommerferien 2027", "2027-07-10", "2027-08-20"),
    ("Herbstferien 2027", "2027-10-11", "2027-10-23"),
    ("Weihnachtsferien 2027/28", "2027-12-23", "2028-01-01"),
    ("Winterferien 2028", "2028-02-14", "2028-02-26"),
    ("Osterferien 2028", "2028-04-14", "2028-04-22"),
    ("Sommerferien 2028", "2028-07-22", "2028-09-01"),
    ("Herbstferien 2028", "2028-10-23", "2028-11-03"),
    ("Weihnachtsferien 2028/29", "2028-12-23", "2029-01-03"),
]

# The three neighbourhoods: office with hours, districts, centres and their figures.
AREAS: list[dict[str, Any]] = [
    {
        "slug": "gruenau", "name": "Grünau", "code": "GR", "colour": "gruenau",
        "where": "in Grünau",
        "introduction": (
            "Grünau liegt im Westen von Leipzig. Hier wohnen rund 55.000 Menschen. Unser Ort "
            "ist der Stadtteilladen in der Stuttgarter Allee. Wir helfen bei der Suche nach "
            "Arbeit und stärken die Läden in den Zentren."
        ),
        "body": [
            ("heading", "Das finden Sie in Grünau"),
            ("text",
                "<p>In Grünau wohnen viele Menschen nah beieinander. Deshalb sind auch unsere "
                "Angebote nah. Sie lernen im Stadtteilladen, im KOMM-Haus oder im "
                "Familienzentrum MüZeL. Alles kostet nichts.</p><p>Sie wissen noch nicht, was "
                "zu Ihnen passt? Dann kommen Sie vorbei. Wir hören zu und suchen mit Ihnen den "
                "nächsten Schritt.</p>"),
            ("heading", "Für Läden und Betriebe"),
            ("text",
                "<p>Grünau hat mehrere Zentren mit Läden, Praxen und Wochenmarkt. Einige Läden "
                "stehen leer. Wir beraten im Geschäft, planen Aktionen auf der Straße und "
                "laden zum Frühstück ein.</p>"),
            ("steps", [
                {
                    "title": "Anrufen oder vorbeikommen",
                    "text": "Sie sagen uns, was Sie suchen. Das dauert etwa zehn Minuten.",
                },
                {
                    "title": "Gemeinsam planen",
                    "text": "Wir zeigen Ihnen Kurse und Beratung in Ihrer Nähe.",
                },
                {
                    "title": "Ausprobieren",
                    "text": "Sie besuchen ein Angebot. Gefällt es Ihnen nicht, suchen wir weiter.",
                },
            ]),
        ],
        "office": {
            "name": "Stadtteilladen Grünau", "street": "Stuttgarter Allee 19", "postcode": "04209",
            "city": "Leipzig", "phone": "030 23125-110", "languages": ["de", "ru", "uk"],
        },
        "office_hours": [
            ("mo", "09:00", "12:00"), ("tu", "09:00", "12:00"), ("th", "13:00", "17:00"),
        ],
        "districts": [
            {
                "slug": "schoenau", "name": "Schönau", "number": 60, "hectares": 305,
                "lat": 51.3292, "lon": 12.2901,
            },
            {
                "slug": "gruenau-ost", "name": "Grünau-Ost", "number": 61, "hectares": 104,
                "lat": 51.3211, "lon": 12.3009,
            },
            {
                "slug": "gruenau-mitte", "name": "Grünau-Mitte", "number": 62, "hectares": 123,
                "lat": 51.317, "lon": 12.2884,
            },
            {
                "slug": "gruenau-siedlung", "name": "Grünau-Siedlung", "number": 63,
                "hectares": 157, "lat": 51.3119, "lon": 12.2829,
            },
            {
                "slug": "lausen-gruenau", "name": "Lausen-Grünau", "number": 64, "hectares": 373,
                "lat": 51.3081, "lon": 12.2597,
            },
            {
                "slug": "gruenau-nord", "name": "Grünau-Nord", "number": 65, "hectares": 94,
                "lat": 51.3217, "lon": 12.2688,
            },
        ],
        "centres": [
            {
                "name": "Stuttgarter Allee",
                "text": (
                    "Die Stuttgarter Allee ist die Einkaufsstraße in der Mitte von Grünau. "
                    "Hier sind Läden, Praxen und unser Stadtteilladen."
                ),
                "market": "Tu, Th 09:00-16:00",
            },
            {
                "name": "Jupiterstraße",
                "text": (
                    "Rund um die Jupiterstraße kaufen die Menschen aus Grünau-Nord ein. Früher "
                    "hieß das Gebiet Wohnkomplex 7."
                ),
                "market": "We 09:00-14:00",
            },
            {
                "name": "Grünauer Allee und Alte Salzstraße",
                "text": "Im Osten von Grünau liegt ein kleines Zentrum an der Alten Salzstraße.",
                "market": "Fr 09:00-15:00",
            },
            {
                "name": "Selliner Straße",
                "text": (
                    "In Lausen-Grünau sind die Läden nah an den Wohnhäusern. Das KOMM-Haus ist "
                    "der Treffpunkt."
                ),
                "market": "",
            },
        ],
        "figures": [
            {
                "district_slug": "schoenau", "kind": "inhabitants", "value": 5705,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 4540, "compare_year": 2016,
            },
            {
                "district_slug": "schoenau", "kind": "migrants", "value": 19, "unit": "percent",
                "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "schoenau", "kind": "unemployed", "value": 10, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "schoenau", "kind": "sgb2", "value": 21, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 24, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-ost", "kind": "inhabitants", "value": 7731,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 7658, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-ost", "kind": "migrants", "value": 19, "unit": "percent",
                "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-ost", "kind": "unemployed", "value": 7, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-ost", "kind": "sgb2", "value": 21, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 25, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-mitte", "kind": "inhabitants", "value": 13594,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 13078, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-mitte", "kind": "migrants", "value": 33,
                "unit": "percent", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-mitte", "kind": "unemployed", "value": 11,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-mitte", "kind": "sgb2", "value": 30, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 39, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-siedlung", "kind": "inhabitants", "value": 3842,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 3848, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-siedlung", "kind": "migrants", "value": 8,
                "unit": "percent", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-siedlung", "kind": "unemployed", "value": 2,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-siedlung", "kind": "sgb2", "value": 6, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 6, "compare_year": 2016,
            },
            {
                "district_slug": "lausen-gruenau", "kind": "inhabitants", "value": 14448,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 12784, "compare_year": 2016,
            },
            {
                "district_slug": "lausen-gruenau", "kind": "migrants", "value": 23,
                "unit": "percent", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "lausen-gruenau", "kind": "unemployed", "value": 9,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "lausen-gruenau", "kind": "sgb2", "value": 22, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 25, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-nord", "kind": "inhabitants", "value": 9482,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 8619, "compare_year": 2016,
            },
            {
                "district_slug": "gruenau-nord", "kind": "migrants", "value": 26, "unit": "percent",
                "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-nord", "kind": "unemployed", "value": 10,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "gruenau-nord", "kind": "sgb2", "value": 29, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 35, "compare_year": 2016,
            },
        ],
        "figures_note": (
            "Die Zahlen gelten für ganze Ortsteile. Sie gelten nicht für die Programmgebiete. "
            "Die Programmgebiete sind kleiner."
        ),
    },
    {
        "slug": "leipziger-osten", "name": "Leipziger Osten", "code": "LO", "colour": "osten",
        "where": "im Leipziger Osten",
        "introduction": (
            "Rund um die Eisenbahnstraße leben Menschen aus vielen Ländern. Hier gibt es viele "
            "kleine Läden, Werkstätten, Ateliers und Cafés. Im Lerneck am Torgauer Platz "
            "können Sie lernen, schreiben und fragen."
        ),
        "body": [
            ("heading", "Das finden Sie im Leipziger Osten"),
            ("text",
                "<p>Im Leipziger Osten sind die Wege kurz. Das Lerneck liegt direkt am "
                "Torgauer Platz. Dort stehen Computer und Leihgeräte für Sie bereit. Eine "
                "Lernbegleitung ist da und hilft.</p><p>Viele Angebote brauchen kein Deutsch. "
                "In manchen Kursen sprechen wir Arabisch, Persisch, Ukrainisch oder "
                "Türkisch.</p>"),
            ("heading", "Für Läden und Betriebe"),
            ("text",
                "<p>Musik, Design, Gastronomie, Handwerk: Hier arbeiten viele kleine Betriebe. "
                "Wir beraten Sie im Laden, am Telefon oder per Video. Bei den Treffen lernen "
                "Sie andere Betriebe aus der Nachbarschaft kennen.</p>"),
            ("accordion", [
                {
                    "title": "Ich spreche wenig Deutsch. Kann ich kommen?",
                    "text": (
                        "<p>Ja. Viele Kurse brauchen kein Deutsch. Achten Sie auf den Hinweis "
                        "„kein Deutsch nötig“.</p>"
                    ),
                },
                {
                    "title": "Ich habe keinen Computer. Geht das?",
                    "text": "<p>Ja. Im Lerneck gibt es zwölf Geräte und WLAN.</p>",
                },
                {
                    "title": "Kann ich mein Kind mitbringen?",
                    "text": (
                        "<p>Bei einigen Kursen gibt es Kinderbetreuung. Rufen Sie uns an, dann "
                        "schauen wir gemeinsam.</p>"
                    ),
                },
            ]),
        ],
        "office": {
            "name": "Lerneck am Torgauer Platz", "street": "Torgauer Platz 1, 3. Etage",
            "postcode": "04315", "city": "Leipzig", "phone": "030 23125-210",
            "languages": ["de", "ar", "en"],
        },
        "office_hours": [("we", "10:00", "17:00"), ("fr", "10:00", "13:00")],
        "districts": [
            {
                "slug": "neustadt-neuschoenefeld", "name": "Neustadt-Neuschönefeld", "number": 20,
                "hectares": 84, "lat": 51.3436, "lon": 12.401,
            },
            {
                "slug": "volkmarsdorf", "name": "Volkmarsdorf", "number": 21, "hectares": 104,
                "lat": 51.3446, "lon": 12.4139,
            },
            {
                "slug": "anger-crottendorf", "name": "Anger-Crottendorf", "number": 22,
                "hectares": 188, "lat": 51.3347, "lon": 12.4207,
            },
            {
                "slug": "sellerhausen-stuenz", "name": "Sellerhausen-Stünz", "number": 23,
                "hectares": 298, "lat": 51.3452, "lon": 12.4355,
            },
            {
                "slug": "reudnitz-thonberg", "name": "Reudnitz-Thonberg", "number": 30,
                "hectares": 201, "lat": 51.3303, "lon": 12.404,
            },
        ],
        "centres": [
            {
                "name": "Torgauer Platz",
                "text": (
                    "Der Torgauer Platz ist der Marktplatz im Leipziger Osten. Direkt daneben "
                    "liegt das Lerneck."
                ),
                "market": "Th 09:00-14:00",
            },
            {
                "name": "Eisenbahnstraße",
                "text": (
                    "Die Eisenbahnstraße ist die lange Einkaufsstraße im Osten. Hier gibt es "
                    "Lebensmittel, Imbisse und Läden aus vielen Ländern."
                ),
                "market": "",
            },
        ],
        "figures": [
            {
                "district_slug": "neustadt-neuschoenefeld", "kind": "inhabitants", "value": 13990,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 12328, "compare_year": 2016,
            },
            {
                "district_slug": "neustadt-neuschoenefeld", "kind": "migrants", "value": 39,
                "unit": "percent", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "neustadt-neuschoenefeld", "kind": "unemployed", "value": 7,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "neustadt-neuschoenefeld", "kind": "sgb2", "value": 17,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 27, "compare_year": 2016,
            },
            {
                "district_slug": "volkmarsdorf", "kind": "inhabitants", "value": 14100,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 11858, "compare_year": 2016,
            },
            {
                "district_slug": "volkmarsdorf", "kind": "migrants", "value": 45, "unit": "percent",
                "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "volkmarsdorf", "kind": "unemployed", "value": 10,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "volkmarsdorf", "kind": "sgb2", "value": 26, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 36, "compare_year": 2016,
            },
            {
                "district_slug": "anger-crottendorf", "kind": "inhabitants", "value": 12465,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 11322, "compare_year": 2016,
            },
            {
                "district_slug": "anger-crottendorf", "kind": "migrants", "value": 21,
                "unit": "percent", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "anger-crottendorf", "kind": "unemployed", "value": 6,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "anger-crottendorf", "kind": "sgb2", "value": 12,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 19, "compare_year": 2016,
            },
            {
                "district_slug": "sellerhausen-stuenz", "kind": "inhabitants", "value": 9574,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 8878, "compare_year": 2016,
            },
            {
                "district_slug": "sellerhausen-stuenz", "kind": "migrants", "value": 20,
                "unit": "percent", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "sellerhausen-stuenz", "kind": "unemployed", "value": 6,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "sellerhausen-stuenz", "kind": "sgb2", "value": 15,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 22, "compare_year": 2016,
            },
            {
                "district_slug": "reudnitz-thonberg", "kind": "inhabitants", "value": 23459,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 21037, "compare_year": 2016,
            },
            {
                "district_slug": "reudnitz-thonberg", "kind": "migrants", "value": 22,
                "unit": "percent", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "reudnitz-thonberg", "kind": "unemployed", "value": 4,
                "unit": "percent", "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "reudnitz-thonberg", "kind": "sgb2", "value": 8, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 14, "compare_year": 2016,
            },
        ],
        "figures_note": (
            "Die Zahlen gelten für ganze Ortsteile. Sie gelten nicht für die Programmgebiete. "
            "Die Programmgebiete sind kleiner."
        ),
    },
    {
        "slug": "paunsdorf", "name": "Paunsdorf", "code": "PA", "colour": "paunsdorf",
        "where": "in Paunsdorf",
        "introduction": (
            "Paunsdorf liegt am östlichen Rand von Leipzig. Das Quartiersbüro ist in der "
            "Platanenstraße. Hier gibt es Jobberatung, Kochabende und Hilfe rund ums Handy."
        ),
        "body": [
            ("heading", "Das finden Sie in Paunsdorf"),
            ("text",
                "<p>In Paunsdorf treffen wir uns im Quartiersbüro, im Familienzentrum und in "
                "der Bibliothek. Alle drei Orte liegen nah beieinander. Sie können kochen, "
                "sich bewegen oder Fragen zum Handy stellen.</p><p>Ein Jobcoach ist im "
                "Stadtteil unterwegs. Auf Wunsch kommt er auch an einen Ort in Ihrer Nähe.</p>"),
            ("heading", "Für Läden und Betriebe"),
            ("text",
                "<p>Auch in Paunsdorf beraten wir kleine Betriebe. Wir kommen zu Ihnen ins "
                "Geschäft und nehmen uns Zeit für Ihre Fragen.</p>"),
            ("steps", [
                {
                    "title": "Montags mitgehen",
                    "text": (
                        "Um 9 Uhr gehen wir zusammen durch den Stadtteil. Sie brauchen keine "
                        "Anmeldung."
                    ),
                },
                {
                    "title": "Danach Tee trinken",
                    "text": "Im Quartiersbüro gibt es Tee und Zeit für Fragen.",
                },
                {
                    "title": "Über Arbeit sprechen",
                    "text": "Ab 10:30 Uhr ist der Jobcoach da. Sie brauchen keinen Termin.",
                },
            ]),
        ],
        "office": {
            "name": "Quartiersbüro Paunsdorf", "street": "Platanenstraße 11", "postcode": "04329",
            "city": "Leipzig", "phone": "030 23125-310", "languages": ["de", "ru", "vi"],
        },
        "office_hours": [
            ("mo", "09:00", "13:00"), ("th", "10:00", "12:00"), ("th", "14:00", "17:00"),
        ],
        "districts": [
            {
                "slug": "paunsdorf", "name": "Paunsdorf", "number": 24, "hectares": 390,
                "lat": 51.3514, "lon": 12.4578,
            },
            {
                "slug": "heiterblick", "name": "Heiterblick", "number": 25, "hectares": 325,
                "lat": 51.3611, "lon": 12.4689,
            },
        ],
        "centres": [
            {
                "name": "Paunsdorf",
                "text": (
                    "Auf dem Wochenmarkt in Paunsdorf gibt es Obst, Gemüse und Blumen aus der "
                    "Region."
                ),
                "market": "Th 09:00-16:00",
            },
        ],
        "figures": [
            {
                "district_slug": "paunsdorf", "kind": "inhabitants", "value": 15578,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 14491, "compare_year": 2016,
            },
            {
                "district_slug": "paunsdorf", "kind": "migrants", "value": 29, "unit": "percent",
                "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "paunsdorf", "kind": "unemployed", "value": 10, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "paunsdorf", "kind": "sgb2", "value": 25, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 30, "compare_year": 2016,
            },
            {
                "district_slug": "heiterblick", "kind": "inhabitants", "value": 3627,
                "unit": "persons", "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 3713, "compare_year": 2016,
            },
            {
                "district_slug": "heiterblick", "kind": "migrants", "value": 11, "unit": "percent",
                "year": 2023,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "heiterblick", "kind": "unemployed", "value": 2, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": None, "compare_year": None,
            },
            {
                "district_slug": "heiterblick", "kind": "sgb2", "value": 3, "unit": "percent",
                "year": 2022,
                "source": "Stadt Leipzig, Open-Data-Portal (Amt für Statistik und Wahlen)",
                "compare": 4, "compare_year": 2016,
            },
        ],
        "figures_note": (
            "Die Zahlen gelten für ganze Ortsteile. Sie gelten nicht für die Programmgebiete. "
            "Die Programmgebiete sind kleiner."
        ),
    },
]


# The houses where courses and events take place. Where a note says "Beispielangabe",
# the step-free access was made up for the demo and is to be checked on the spot.
VENUES: list[dict[str, Any]] = [
    {
        "slug": "lerneck", "name": "Lerneck am Torgauer Platz",
        "street": "Torgauer Platz 1, 3. Etage", "postcode": "04315", "area": "leipziger-osten",
        "district": "volkmarsdorf", "lat": 51.3456, "lon": 12.41435, "stop": "Torgauer Platz",
        "step_free": "yes", "toilet": "Toilette auf der Etage.",
        "notes": "Beispielangabe: Ein Aufzug fährt in die 3. Etage.",
    },
    {
        "slug": "poege-haus", "name": "Pöge-Haus", "street": "Hedwigstraße 20", "postcode": "04315",
        "area": "leipziger-osten", "district": "neustadt-neuschoenefeld", "lat": 51.34748,
        "lon": 12.40361, "stop": "Hermann-Liebmann-/Eisenbahnstraße", "step_free": "unknown",
        "toilet": "Toilette im Haus.",
        "notes": "Fragen Sie uns nach dem Weg ins Haus. Wir holen Sie an der Tür ab.",
    },
    {
        "slug": "garten-ludwigstrasse", "name": "Gemeinschaftsgarten Ludwigstraße",
        "street": "Ludwigstraße", "postcode": "04315", "area": "leipziger-osten",
        "district": "neustadt-neuschoenefeld", "lat": 51.3468, "lon": 12.405,
        "stop": "Hermann-Liebmann-/Eisenbahnstraße", "step_free": "partly",
        "toilet": "Einfache Toilette im Garten.",
        "notes": "Die Wege sind aus Kies. Einige Beete sind hoch gebaut.",
    },
    {
        "slug": "ostwache", "name": "Stadtteilzentrum Ostwache",
        "street": "Gregor-Fuchs-Straße 45–47", "postcode": "04318", "area": "leipziger-osten",
        "district": "anger-crottendorf", "lat": 51.33667, "lon": 12.41899, "stop": "Breite Straße",
        "step_free": "partly", "toilet": "Toilette im Haus.",
        "notes": "Das Erdgeschoss ist zum Teil ohne Stufen.",
    },
    {
        "slug": "muehlstrasse", "name": "MÜHLSTRASSE 14 (Soziokultur)", "street": "Mühlstraße 14",
        "postcode": "04317", "area": "leipziger-osten", "district": "reudnitz-thonberg",
        "lat": 51.33007, "lon": 12.40073, "stop": "Witzgallstraße", "step_free": "partly",
        "toilet": "Toilette im Haus.", "notes": "Nicht alle Räume sind ohne Stufen.",
    },
    {
        "slug": "stadtteilladen-gruenau", "name": "Stadtteilladen Grünau",
        "street": "Stuttgarter Allee 19", "postcode": "04209", "area": "gruenau",
        "district": "gruenau-mitte", "lat": 51.3169, "lon": 12.2908,
        "stop": "Allee-Center (S-Bahn)", "step_free": "yes", "toilet": "Toilette im Haus.",
        "notes": "Beispielangabe: Der Eingang ist eben, die Tür ist breit.",
    },
    {
        "slug": "qm-gruenau", "name": "Büro Quartiersmanagement Grünau",
        "street": "Stuttgarter Allee 21", "postcode": "04209", "area": "gruenau",
        "district": "gruenau-mitte", "lat": 51.3174, "lon": 12.2902,
        "stop": "Allee-Center (S-Bahn)", "step_free": "unknown", "toilet": "",
        "notes": "Bitte fragen Sie am Telefon nach dem Eingang.",
    },
    {
        "slug": "komm-haus", "name": "KOMM-Haus", "street": "Selliner Straße 17",
        "postcode": "04207", "area": "gruenau", "district": "lausen-gruenau", "lat": 51.3118,
        "lon": 12.2649, "stop": "Plovdiver Straße", "step_free": "unknown",
        "toilet": "Toilette im Haus.", "notes": "Bitte fragen Sie am Telefon nach dem Eingang.",
    },
    {
        "slug": "muezel", "name": "Familienzentrum MüZeL (Mütterzentrum e. V. Leipzig)",
        "street": "Potschkaustraße 50", "postcode": "04209", "area": "gruenau",
        "district": "gruenau-mitte", "lat": 51.31367, "lon": 12.2823, "stop": "Ratzelbogen",
        "step_free": "yes", "toilet": "Toilette und Wickeltisch im Haus.",
        "notes": "Beispielangabe: Der Kursraum liegt im Erdgeschoss.",
    },
    {
        "slug": "quartiersbuero-paunsdorf", "name": "Quartiersbüro Paunsdorf",
        "street": "Platanenstraße 11", "postcode": "04329", "area": "paunsdorf",
        "district": "paunsdorf", "lat": 51.3573, "lon": 12.464, "stop": "Ahornstraße",
        "step_free": "unknown", "toilet": "Toilette im Büro.",
        "notes": "Bitte fragen Sie am Telefon nach dem Eingang.",
    },
    {
        "slug": "familienzentrum-paunsdorf",
        "name": "Familienzentrum Paunsdorf (Mütterzentrum e. V. Leipzig)",
        "street": "Wiesenstraße 20", "postcode": "04329", "area": "paunsdorf",
        "district": "paunsdorf", "lat": 51.3562, "lon": 12.4645, "stop": "Ahornstraße",
        "step_free": "unknown", "toilet": "Toilette und Wickeltisch im Haus.",
        "notes": "Kinderwagen können im Flur stehen.",
    },
    {
        "slug": "bibliothek-paunsdorf", "name": "Stadtteilbibliothek Paunsdorf",
        "street": "Platanenstraße 37", "postcode": "04329", "area": "paunsdorf",
        "district": "paunsdorf", "lat": 51.3587, "lon": 12.4668, "stop": "Paunsdorf-Nord",
        "step_free": "yes", "toilet": "Toilette im Haus.",
        "notes": "Beispielangabe: Der Eingang ist eben.",
    },
]


# Partners of the project. "Stadt Leipzig" has no role of its own: it is the parent of eight.
ORGANISATIONS: list[dict[str, Any]] = [
    {
        "name": "Radwerk Ost", "parent": "", "role": "", "area": "leipziger-osten",
        "text": "Die Fahrradwerkstatt ist Partner der Stadtteilakademie.",
    },
    {
        "name": "Stadt Leipzig", "parent": "", "role": "", "area": "",
        "text": "Die Stadt Leipzig ist verantwortlich für das Projekt.",
    },
    {
        "name": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig", "parent": "",
        "role": "project_partner", "area": "",
        "text": "Die Akademie ist unser Projektpartner für Kurse und Beratung.",
    },
    {
        "name": "Jobcenter Leipzig", "parent": "", "role": "cooperation_partner", "area": "",
        "text": "Das Jobcenter berät Menschen, die Arbeit suchen.",
    },
    {
        "name": "Amt für Wirtschaftsförderung", "parent": "Stadt Leipzig",
        "role": "cooperation_partner", "area": "",
        "text": "Das Amt berät Betriebe zu Standorten, Förderung und Wachstum.",
    },
    {
        "name": "Gesundheitsamt", "parent": "Stadt Leipzig", "role": "cooperation_partner",
        "area": "", "text": "Das Gesundheitsamt unterstützt Angebote zu Bewegung und Ernährung.",
    },
    {
        "name": "Leipziger Städtische Bibliotheken", "parent": "Stadt Leipzig",
        "role": "cooperation_partner", "area": "",
        "text": "Die Bibliotheken geben Räume, Bücher und WLAN für das Lernen.",
    },
    {
        "name": "Referat für Beschäftigungspolitik", "parent": "Stadt Leipzig",
        "role": "cooperation_partner", "area": "",
        "text": "Das Referat kümmert sich um Arbeit und Beschäftigung in Leipzig.",
    },
    {
        "name": "Referat für Gleichstellung von Mann und Frau", "parent": "Stadt Leipzig",
        "role": "cooperation_partner", "area": "",
        "text": "Das Referat achtet darauf, dass Frauen und Männer die gleichen Chancen haben.",
    },
    {
        "name": "Referat für Migration und Integration", "parent": "Stadt Leipzig",
        "role": "cooperation_partner", "area": "",
        "text": "Das Referat hilft, Menschen mit vielen Sprachen zu erreichen.",
    },
    {
        "name": "Sozialamt", "parent": "Stadt Leipzig", "role": "cooperation_partner", "area": "",
        "text": "Das Sozialamt hilft bei Fragen zu Wohnen, Pflege und Geld.",
    },
    {
        "name": "Stadtplanungsamt", "parent": "Stadt Leipzig", "role": "cooperation_partner",
        "area": "", "text": "Das Amt plant, wie sich die Stadtteile entwickeln.",
    },
    {
        "name": "Quartiersmanagement Leipziger Osten", "parent": "", "role": "cooperation_partner",
        "area": "leipziger-osten",
        "text": (
            "Das Quartiersmanagement verbindet Menschen, Vereine und Betriebe im Leipziger "
            "Osten."
        ),
    },
    {
        "name": "Quartiersmanagement Leipzig-Grünau", "parent": "", "role": "cooperation_partner",
        "area": "gruenau",
        "text": "Das Quartiersmanagement verbindet Menschen, Vereine und Betriebe in Grünau.",
    },
    {
        "name": "Frauen in Arbeit (Frauenkultur e. V.)", "parent": "",
        "role": "cooperation_partner", "area": "",
        "text": "Der Verein begleitet Frauen auf dem Weg in Arbeit.",
    },
    {
        "name": "Pöge-Haus e. V.", "parent": "", "role": "cooperation_partner",
        "area": "leipziger-osten",
        "text": "Der Verein öffnet das Pöge-Haus für Kultur und Nachbarschaft.",
    },
    {
        "name": "Kreatives Leipzig e. V.", "parent": "", "role": "cooperation_partner", "area": "",
        "text": "Der Verein vertritt Kreative und bringt sie zusammen.",
    },
    {
        "name": "Mütterzentrum e. V. Leipzig", "parent": "", "role": "cooperation_partner",
        "area": "", "text": "Der Verein führt Familienzentren in Grünau und in Paunsdorf.",
    },
    {
        "name": (
            "Trägerwerk Soziale Dienste in Sachsen GmbH (Psychosoziales Gemeindezentrum "
            "Grünau)"
        ),
        "parent": "", "role": "cooperation_partner", "area": "gruenau",
        "text": "Das Zentrum hilft Menschen in seelischen Krisen.",
    },
]


# What courses are about. One topic has no Vietnamese name on purpose: the demo shows a gap.
TOPICS: list[dict[str, Any]] = [
    {
        "slug": "upcycling",
        "names": {
            "de": "Upcycling", "en": "Upcycling", "ar": "إعادة التدوير الإبداعي", "fa": "بازآفرینی",
            "uk": "Апсайклінг", "ru": "Апсайклинг", "vi": "Tái chế sáng tạo", "tr": "İleri dönüşüm",
        },
        "icon": "recycle",
    },
    {
        "slug": "naehen",
        "names": {
            "de": "Nähen", "en": "Sewing", "ar": "الخياطة", "fa": "خیاطی", "uk": "Шиття",
            "ru": "Шитьё", "vi": "May vá", "tr": "Dikiş",
        },
        "icon": "scissors",
    },
    {
        "slug": "tattoomalerei",
        "names": {
            "de": "Tattoomalerei", "en": "Tattoo drawing", "ar": "رسم الوشم", "fa": "نقاشی خالکوبی",
            "uk": "Малювання татуювань", "ru": "Рисование татуировок", "tr": "Dövme çizimi",
        },
        "icon": "brush",
    },
    {
        "slug": "gestalten",
        "names": {
            "de": "Gestalten", "en": "Art and design", "ar": "الرسم والتصميم", "fa": "هنر و طراحی",
            "uk": "Творчість і дизайн", "ru": "Творчество и дизайн", "vi": "Vẽ và thiết kế",
            "tr": "Çizim ve tasarım",
        },
        "icon": "palette",
    },
    {
        "slug": "ernaehrung",
        "names": {
            "de": "Ernährung", "en": "Food and cooking", "ar": "التغذية والطبخ",
            "fa": "تغذیه و آشپزی", "uk": "Харчування і кулінарія", "ru": "Питание и кулинария",
            "vi": "Ăn uống và nấu ăn", "tr": "Beslenme ve yemek",
        },
        "icon": "cooking-pot",
    },
    {
        "slug": "gaertnern",
        "names": {
            "de": "Gärtnern", "en": "Gardening", "ar": "البستنة", "fa": "باغبانی",
            "uk": "Садівництво", "ru": "Садоводство", "vi": "Làm vườn", "tr": "Bahçecilik",
        },
        "icon": "sprout",
    },
    {
        "slug": "reparieren",
        "names": {
            "de": "Reparieren", "en": "Repairing", "ar": "الإصلاح", "fa": "تعمیر", "uk": "Ремонт",
            "ru": "Ремонт", "vi": "Sửa chữa", "tr": "Onarım",
        },
        "icon": "wrench",
    },
    {
        "slug": "digitales",
        "names": {
            "de": "Digitales", "en": "Digital skills", "ar": "المهارات الرقمية",
            "fa": "مهارت‌های دیجیتال", "uk": "Цифрові навички", "ru": "Цифровые навыки",
            "vi": "Kỹ năng số", "tr": "Dijital beceriler",
        },
        "icon": "monitor",
    },
    {
        "slug": "smartphone",
        "names": {
            "de": "Smartphone", "en": "Smartphone", "ar": "الهاتف الذكي", "fa": "گوشی هوشمند",
            "uk": "Смартфон", "ru": "Смартфон", "vi": "Điện thoại thông minh",
            "tr": "Akıllı telefon",
        },
        "icon": "smartphone",
    },
    {
        "slug": "computer",
        "names": {
            "de": "Computer", "en": "Computer", "ar": "الكمبيوتر", "fa": "کامپیوتر",
            "uk": "Комп’ютер", "ru": "Компьютер", "vi": "Máy tính", "tr": "Bilgisayar",
        },
        "icon": "laptop",
    },
    {
        "slug": "sicherheit",
        "names": {
            "de": "Sicherheit im Netz", "en": "Online safety", "ar": "الأمان على الإنترنت",
            "fa": "امنیت در اینترنت", "uk": "Безпека в інтернеті", "ru": "Безопасность в интернете",
            "vi": "An toàn trên mạng", "tr": "İnternette güvenlik",
        },
        "icon": "shield-check",
    },
    {
        "slug": "alltag-digital",
        "names": {
            "de": "Alltag digital", "en": "Everyday life online",
            "ar": "الحياة اليومية عبر الإنترنت", "fa": "کارهای روزمره آنلاین",
            "uk": "Повсякденні справи онлайн", "ru": "Повседневные дела онлайн",
            "vi": "Việc hằng ngày trên mạng", "tr": "Günlük işler internette",
        },
        "icon": "landmark",
    },
    {
        "slug": "selbstlernen",
        "names": {
            "de": "Selbstlernen", "en": "Learning at your own pace", "ar": "التعلّم الذاتي",
            "fa": "خودآموزی", "uk": "Самостійне навчання", "ru": "Самостоятельное обучение",
            "vi": "Tự học", "tr": "Kendi kendine öğrenme",
        },
        "icon": "book-open",
    },
    {
        "slug": "sprache",
        "names": {
            "de": "Sprache", "en": "Language", "ar": "اللغة", "fa": "زبان", "uk": "Мова",
            "ru": "Язык", "vi": "Ngôn ngữ", "tr": "Dil",
        },
        "icon": "languages",
    },
    {
        "slug": "deutsch",
        "names": {
            "de": "Deutsch", "en": "German", "ar": "اللغة الألمانية", "fa": "زبان آلمانی",
            "uk": "Німецька мова", "ru": "Немецкий язык", "vi": "Tiếng Đức", "tr": "Almanca",
        },
        "icon": "speech",
    },
    {
        "slug": "bewerbung",
        "names": {
            "de": "Bewerbung", "en": "Job application", "ar": "التقديم على عمل",
            "fa": "درخواست شغل", "uk": "Відгук на вакансію", "ru": "Отклик на вакансию",
            "vi": "Xin việc", "tr": "İş başvurusu",
        },
        "icon": "file-user",
    },
    {
        "slug": "lebenslauf",
        "names": {
            "de": "Lebenslauf", "en": "CV", "ar": "السيرة الذاتية", "fa": "رزومه", "uk": "Резюме",
            "ru": "Резюме", "vi": "Sơ yếu lý lịch", "tr": "Özgeçmiş",
        },
        "icon": "file-text",
    },
    {
        "slug": "online-bewerbung",
        "names": {
            "de": "Online-Bewerbung", "en": "Applying online", "ar": "التقديم عبر الإنترنت",
            "fa": "درخواست شغل آنلاین", "uk": "Відгук на вакансію онлайн",
            "ru": "Отклик на вакансию онлайн", "vi": "Xin việc trực tuyến",
            "tr": "İnternetten iş başvurusu",
        },
        "icon": "send",
    },
    {
        "slug": "bewerbungsfoto",
        "names": {
            "de": "Bewerbungsfoto", "en": "Application photo", "ar": "صورة طلب العمل",
            "fa": "عکس برای درخواست شغل", "uk": "Фото для резюме", "ru": "Фото для резюме",
            "vi": "Ảnh xin việc", "tr": "Başvuru fotoğrafı",
        },
        "icon": "camera",
    },
    {
        "slug": "vorstellungsgespraech",
        "names": {
            "de": "Vorstellungsgespräch", "en": "Job interview", "ar": "مقابلة العمل",
            "fa": "مصاحبهٔ شغلی", "uk": "Співбесіда", "ru": "Собеседование",
            "vi": "Phỏng vấn xin việc", "tr": "İş görüşmesi",
        },
        "icon": "messages-square",
    },
    {
        "slug": "staerken",
        "names": {
            "de": "Kompetenz- und Potenzialanalyse", "en": "Finding your strengths",
            "ar": "اكتشاف نقاط القوة", "fa": "شناخت توانایی‌ها", "uk": "Пошук сильних сторін",
            "ru": "Поиск сильных сторон", "vi": "Tìm ra điểm mạnh", "tr": "Güçlü yönleri bulmak",
        },
        "icon": "star",
    },
    {
        "slug": "motivation",
        "names": {
            "de": "Motivation und Ziele", "en": "Motivation and goals", "ar": "التحفيز والأهداف",
            "fa": "انگیزه و هدف", "uk": "Мотивація і цілі", "ru": "Мотивация и цели",
            "vi": "Động lực và mục tiêu", "tr": "Motivasyon ve hedefler",
        },
        "icon": "target",
    },
    {
        "slug": "gesundheit",
        "names": {
            "de": "Gesundheit", "en": "Health", "ar": "الصحة", "fa": "سلامت", "uk": "Здоров’я",
            "ru": "Здоровье", "vi": "Sức khỏe", "tr": "Sağlık",
        },
        "icon": "heart-pulse",
    },
    {
        "slug": "reinigung",
        "names": {
            "de": "Reinigung und Hauswirtschaft", "en": "Cleaning and housekeeping",
            "ar": "التنظيف والتدبير المنزلي", "fa": "نظافت و خانه‌داری",
            "uk": "Прибирання і домогосподарство", "ru": "Уборка и домашнее хозяйство",
            "vi": "Vệ sinh và nội trợ", "tr": "Temizlik ve ev işleri",
        },
        "icon": "brush-cleaning",
    },
    {
        "slug": "gastronomie",
        "names": {
            "de": "Gastronomie", "en": "Restaurants and cafés", "ar": "المطاعم والمقاهي",
            "fa": "رستوران و کافه", "uk": "Ресторани і кафе", "ru": "Рестораны и кафе",
            "vi": "Nhà hàng và quán cà phê", "tr": "Restoran ve kafe",
        },
        "icon": "chef-hat",
    },
    {
        "slug": "social-media",
        "names": {
            "de": "Social Media", "en": "Social media", "ar": "وسائل التواصل الاجتماعي",
            "fa": "شبکه‌های اجتماعی", "uk": "Соціальні мережі", "ru": "Социальные сети",
            "vi": "Mạng xã hội", "tr": "Sosyal medya",
        },
        "icon": "share-2",
    },
    {
        "slug": "marketing",
        "names": {
            "de": "Marketing", "en": "Marketing", "ar": "التسويق", "fa": "بازاریابی",
            "uk": "Маркетинг", "ru": "Маркетинг", "vi": "Tiếp thị", "tr": "Pazarlama",
        },
        "icon": "megaphone",
    },
    {
        "slug": "betriebswirtschaft",
        "names": {
            "de": "Betriebswirtschaft", "en": "Business and figures", "ar": "إدارة الأعمال",
            "fa": "مدیریت کسب‌وکار", "uk": "Економіка підприємства", "ru": "Экономика предприятия",
            "vi": "Quản trị kinh doanh", "tr": "İşletme ve hesap",
        },
        "icon": "calculator",
    },
    {
        "slug": "merchandising",
        "names": {
            "de": "Schaufenster und Verkauf", "en": "Shop window and sales",
            "ar": "واجهة المتجر والبيع", "fa": "ویترین و فروش", "uk": "Вітрина і продаж",
            "ru": "Витрина и продажи", "vi": "Tủ kính và bán hàng", "tr": "Vitrin ve satış",
        },
        "icon": "store",
    },
    {
        "slug": "methoden",
        "names": {
            "de": "Methoden", "en": "Methods", "ar": "طرق العمل", "fa": "روش‌های کار",
            "uk": "Методи роботи", "ru": "Методы работы", "vi": "Phương pháp làm việc",
            "tr": "Yöntemler",
        },
        "icon": "list-checks",
    },
    {
        "slug": "design-thinking",
        "names": {
            "de": "Design Thinking", "en": "Design thinking", "ar": "التفكير التصميمي",
            "fa": "تفکر طراحی", "uk": "Дизайн-мислення", "ru": "Дизайн-мышление",
            "vi": "Tư duy thiết kế", "tr": "Tasarım odaklı düşünme",
        },
        "icon": "lightbulb",
    },
    {
        "slug": "projektmanagement",
        "names": {
            "de": "Projektmanagement", "en": "Project management", "ar": "إدارة المشاريع",
            "fa": "مدیریت پروژه", "uk": "Управління проєктами", "ru": "Управление проектами",
            "vi": "Quản lý dự án", "tr": "Proje yönetimi",
        },
        "icon": "kanban",
    },
]


# 29 courses. In a run, "first_week" counts calendar weeks from the one the demo is loaded in
# (0 = this week, -1 = last week), "weekday" is one day or several with spaces between them,
# "count" is the number of dates (0: none are fixed yet), "waiting_list" says whether a full
# run still takes names, "link" is the address to register at when that is elsewhere.
COURSES: list[dict[str, Any]] = [
    {
        "nr": 1, "slug": "upcycling", "title": "Aus Alt wird Neu: Upcycling mit Stoff",
        "area": "leipziger-osten", "kind": "nachbarschaftstisch", "topics": ["upcycling", "naehen"],
        "level": "none", "beginners": True, "live": True,
        "summary": "Aus alten Kleidern nähen wir Taschen, Kissen und Beutel.",
        "plain": [
            "Wir nähen neue Dinge aus altem Stoff.", "Sie brauchen nichts mitzubringen.",
            "Sie müssen kein Deutsch können.",
        ],
        "body": [
            ("text",
                "<p>Wir machen aus alten Kleidern Taschen, Kissen und Beutel. Sie lernen "
                "einfache Schnitte und Stiche. Material und Werkzeug sind da.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Stoff aussuchen",
                    "text": (
                        "Auf dem Tisch liegen Hosen, Hemden und Decken. Sie wählen, was Ihnen "
                        "gefällt."
                    ),
                },
                {
                    "title": "Zuschneiden und nähen",
                    "text": "Wir zeigen jeden Schritt. Sie machen mit, so schnell Sie möchten.",
                },
                {
                    "title": "Fertig machen",
                    "text": "Am vierten Termin nehmen Sie Ihr Stück mit nach Hause.",
                },
            ]),
            ("text",
                "<p>Am Tisch sprechen wir Deutsch, Arabisch und Persisch. Vieles zeigen wir "
                "ohne Worte.</p>"),
        ],
        "learn": [
            "einen einfachen Schnitt zeichnen", "Stoff sauber zuschneiden",
            "mit der Hand und mit der Maschine nähen",
        ],
        "bring": [], "audiences": ["job-seekers", "migrants", "everyone"], "picture": "sewing",
        "phone": "030 23125-210",
        "runs": [
            {
                "venue": "poege-haus", "weekday": "tu", "start": "10:00", "end": "12:30",
                "count": 4, "first_week": 1, "capacity": 10, "held_back": 0,
                "languages": ["de", "ar", "fa"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 8, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [], "host": "Pöge-Haus e. V.",
            },
        ],
    },
    {
        "nr": 2, "slug": "naehkurs", "title": "Nähen für den Anfang", "area": "gruenau",
        "kind": "nachbarschaftstisch", "topics": ["naehen"], "level": "a1", "beginners": True,
        "live": True,
        "summary": "Sie lernen die Nähmaschine kennen und nähen Ihr erstes eigenes Stück.",
        "plain": [
            "Sie lernen: So geht eine Nähmaschine.", "Der Kurs ist nur für Frauen.",
            "Wir passen auf Ihr Kind auf.",
        ],
        "body": [
            ("text",
                "<p>Sie lernen die Nähmaschine kennen: einfädeln, gerade nähen, Hosen kürzen. "
                "Am Ende haben Sie ein eigenes Stück fertig. Der Kurs ist nur für Frauen.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Maschine kennenlernen",
                    "text": "Sie legen den Faden ein und wechseln die Spule.",
                },
                {"title": "Üben", "text": "Sie nähen gerade Nähte auf altem Stoff."},
                {
                    "title": "Eigenes Stück", "text": "Sie nähen ein Kissen oder kürzen eine Hose.",
                },
            ]),
            ("accordion", [
                {
                    "title": "Was macht mein Kind in der Zeit?",
                    "text": (
                        "<p>Eine Betreuerin spielt mit den Kindern im Raum nebenan. Sie sind "
                        "immer in der Nähe.</p>"
                    ),
                },
                {
                    "title": "Der Kurs ist voll. Was kann ich tun?",
                    "text": (
                        "<p>Setzen Sie sich auf die Warteliste. Wird ein Platz frei, melden "
                        "wir uns bei Ihnen.</p>"
                    ),
                },
            ]),
        ],
        "learn": [
            "den Faden einlegen und die Spule wechseln",
            "gerade und saubere Nähte", "Hosen kürzen und Löcher flicken",
        ],
        "bring": ["eine Hose zum Kürzen, wenn Sie möchten"],
        "audiences": ["job-seekers", "migrants"], "picture": "sewing", "phone": "030 23125-110",
        "runs": [
            {
                "venue": "muezel", "weekday": "we", "start": "09:30", "end": "12:00", "count": 6,
                "first_week": 1, "capacity": 8, "held_back": 0,
                "languages": ["de", "ar", "uk", "ru"], "childcare": True, "interpreter": False,
                "women_only": True, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 8, "waiting": 3, "waiting_list": True,
                "cancelled_sessions": [], "host": "Mütterzentrum e. V. Leipzig",
            },
            {
                "venue": "muezel", "weekday": "we", "start": "09:30", "end": "12:00", "count": 6,
                "first_week": 9, "capacity": 8, "held_back": 0,
                "languages": ["de", "ar", "uk", "ru"], "childcare": True, "interpreter": False,
                "women_only": True, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": 21,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [], "host": "Mütterzentrum e. V. Leipzig",
            },
        ],
    },
    {
        "nr": 3, "slug": "tattoomalerei", "title": "Tattoomalerei: Zeichnen auf Papier und Haut",
        "area": "leipziger-osten", "kind": "nachbarschaftstisch",
        "topics": ["tattoomalerei", "gestalten"], "level": "none", "beginners": False, "live": True,
        "summary": "Wir zeichnen Muster mit Stift und mit Farbe, die wieder abgeht.",
        "plain": [
            "Wir malen Muster.", "Die Farbe geht wieder ab.",
            "Sie müssen 18 Jahre oder älter sein.",
        ],
        "body": [
            ("text",
                "<p>Wir zeichnen Muster mit Stift und mit abwaschbarer Farbe. Sie probieren "
                "Linien, Punkte und Schrift aus. Ein Studio aus dem Viertel zeigt, wie der "
                "Beruf aussieht.</p>"),
            ("heading", "Gut zu wissen"),
            ("accordion", [
                {
                    "title": "Muss ich gut zeichnen können?",
                    "text": "<p>Nein. Wir fangen mit Linien und Punkten an.</p>",
                },
                {
                    "title": "Geht die Farbe wirklich ab?",
                    "text": "<p>Ja. Wasser und Seife reichen. Niemand wird gestochen.</p>",
                },
                {"title": "Wer darf kommen?", "text": "<p>Alle ab 18 Jahren.</p>"},
            ]),
        ],
        "learn": [
            "sichere Linien ziehen", "ein Muster planen und übertragen",
            "wie der Alltag in einem Studio aussieht",
        ],
        "bring": [], "audiences": ["job-seekers", "migrants", "everyone"], "picture": "table",
        "phone": "030 23125-210",
        "runs": [
            {
                "venue": "ostwache", "weekday": "th", "start": "16:00", "end": "18:30", "count": 3,
                "first_week": 2, "capacity": 10, "held_back": 0, "languages": ["de", "en"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "online", "link": "", "start_mode": "fixed", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 4,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 4, "slug": "kochen", "title": "Kochen am großen Tisch", "area": "paunsdorf",
        "kind": "nachbarschaftstisch", "topics": ["ernaehrung"], "level": "none", "beginners": True,
        "live": True,
        "summary": "Wir kochen zusammen gesund und günstig und essen danach am großen Tisch.",
        "plain": [
            "Wir kochen zusammen.", "Das Essen kostet nichts.", "Es gibt auch Essen ohne Fleisch.",
        ],
        "body": [
            ("text",
                "<p>Gesund und günstig kochen: Wir planen, rechnen und kochen zusammen. Danach "
                "essen wir gemeinsam. Rezepte gibt es mit Bildern.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {"title": "Planen", "text": "Wir wählen ein Gericht und rechnen den Preis aus."},
                {"title": "Kochen", "text": "Alle helfen mit: schneiden, rühren, würzen."},
                {
                    "title": "Essen und reden",
                    "text": "Wir essen am großen Tisch. Das Rezept nehmen Sie mit.",
                },
            ]),
            ("text",
                "<p>Sie können bei jedem Termin neu dazukommen. Vegetarisch und halal ist "
                "möglich. Sagen Sie uns einfach Bescheid.</p>"),
        ],
        "learn": [
            "ein Essen für wenig Geld planen", "frisch kochen mit dem, was da ist",
            "sicher und sauber in der Küche arbeiten",
        ],
        "bring": ["eine Dose für Reste, wenn Sie möchten"],
        "audiences": ["job-seekers", "older-people", "migrants", "everyone"],
        "picture": "kitchen", "phone": "030 23125-310",
        "runs": [
            {
                "venue": "familienzentrum-paunsdorf", "weekday": "mo", "start": "10:00",
                "end": "13:00", "count": 8, "first_week": -2, "capacity": 12, "held_back": 2,
                "languages": ["de", "vi", "ru", "ar"], "childcare": True, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "rolling",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 6, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [], "host": "Mütterzentrum e. V. Leipzig",
            },
        ],
    },
    {
        "nr": 5, "slug": "brot-und-fladen", "title": "Brot und Fladen aus aller Welt",
        "area": "gruenau", "kind": "nachbarschaftstisch", "topics": ["ernaehrung", "gastronomie"],
        "level": "none", "beginners": False, "live": True,
        "summary": "Wir backen Brote aus vier Ländern und hören, wie eine Bäckerei arbeitet.",
        "plain": [
            "Wir backen Brot.", "Ein Bäcker erzählt von seiner Arbeit.",
            "Sie brauchen keine Anmeldung.",
        ],
        "body": [
            ("text",
                "<p>Fladen, Börek, Mischbrot: Wir backen Brote aus vier Ländern. Eine Bäckerei "
                "aus Grünau erzählt vom Arbeitstag in der Backstube.</p>"),
            ("text",
                "<p>In der Küche ist Platz für zwölf Menschen. Sind wir mehr, backen wir "
                "nacheinander. Es gibt Tee und das Brot von heute.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Teig machen",
                    "text": "Sie mischen, kneten und lassen den Teig ruhen.",
                },
                {"title": "Backen", "text": "Vier Brote kommen in den Ofen."},
                {
                    "title": "Fragen stellen",
                    "text": "Die Bäckerei erzählt von Arbeit und Ausbildung.",
                },
            ]),
        ],
        "learn": [
            "Teig für vier Brote herstellen", "sauber in der Küche arbeiten",
            "was man in einer Bäckerei tut",
        ],
        "bring": ["eine Schürze, wenn Sie eine haben"],
        "audiences": ["job-seekers", "migrants", "everyone"], "picture": "bread",
        "phone": "030 23125-110",
        "runs": [
            {
                "venue": "komm-haus", "weekday": "sa", "start": "10:00", "end": "13:00", "count": 2,
                "first_week": 3, "capacity": None, "held_back": 0,
                "languages": ["de", "ar", "tr", "uk"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "none", "link": "", "start_mode": "drop-in",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 6, "slug": "hochbeet", "title": "Gärtnern im Hochbeet", "area": "leipziger-osten",
        "kind": "nachbarschaftstisch", "topics": ["gaertnern"], "level": "none", "beginners": True,
        "live": True, "summary": "Wir pflegen gemeinsam ein Hochbeet und ernten, was wächst.",
        "plain": [
            "Wir pflanzen Gemüse.",
            "Sie dürfen etwas mit nach Hause nehmen.",
            "Sie brauchen keine Anmeldung.",
        ],
        "body": [
            ("text",
                "<p>Säen, gießen, ernten: Wir pflegen gemeinsam ein Hochbeet. Sie lernen, was "
                "auf Balkon und Fensterbrett wächst. Bei Regen sind wir im Gartenhaus.</p>"),
            ("text",
                "<p>Am Hochbeet müssen Sie sich nicht bücken. Sie können auch im Sitzen "
                "arbeiten. Handschuhe und Werkzeug sind da.</p>"),
            ("accordion", [
                {
                    "title": "Ich habe noch nie gegärtnert.",
                    "text": "<p>Das macht nichts. Wir zeigen alles Schritt für Schritt.</p>",
                },
                {
                    "title": "Was ist im Winter?",
                    "text": (
                        "<p>Dann planen wir das Beet, bauen Kästen und ziehen Pflanzen "
                        "vor.</p>"
                    ),
                },
            ]),
        ],
        "learn": [
            "säen, gießen und ernten",
            "Erde und Pflanzen für den Balkon auswählen",
            "zusammen im Team arbeiten",
        ],
        "bring": ["feste Schuhe"],
        "audiences": ["job-seekers", "older-people", "migrants", "everyone"],
        "picture": "plants", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "garten-ludwigstrasse", "weekday": "fr", "start": "14:00", "end": "16:00",
                "count": 6, "first_week": 2, "capacity": None, "held_back": 0,
                "languages": ["de", "ar", "en"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "none", "link": "", "start_mode": "drop-in",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 7, "slug": "fahrrad", "title": "Fahrrad reparieren: selbst gemacht",
        "area": "leipziger-osten", "kind": "nachbarschaftstisch", "topics": ["reparieren"],
        "level": "none", "beginners": True, "live": True,
        "summary": "Sie flicken Platten, stellen Bremsen ein und prüfen das Licht.",
        "plain": ["Wir reparieren Fahrräder.", "Bringen Sie Ihr Fahrrad mit.", "Werkzeug ist da."],
        "body": [
            ("text",
                "<p>Platten flicken, Bremse einstellen, Licht prüfen. Bringen Sie Ihr Rad mit "
                "oder üben Sie an unseren Rädern. Werkzeug ist da.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {"title": "Ankommen", "text": "Sie sagen, was am Rad nicht geht."},
                {
                    "title": "Reparieren",
                    "text": "Sie schrauben selbst. Wir zeigen Ihnen jeden Griff.",
                },
                {
                    "title": "Probefahrt",
                    "text": "Wir prüfen Bremse und Licht. Dann fahren Sie sicher nach Hause.",
                },
            ]),
        ],
        "learn": ["einen Schlauch flicken", "Bremse und Licht prüfen", "Werkzeug richtig benutzen"],
        "bring": ["Ihr Fahrrad, wenn Sie eines haben"],
        "audiences": ["job-seekers", "migrants", "everyone"], "picture": "bicycle",
        "phone": "030 23125-210",
        "runs": [
            {
                "venue": "ostwache", "weekday": "we", "start": "15:00", "end": "18:00", "count": 4,
                "first_week": 1, "capacity": None, "held_back": 0, "languages": ["de", "en", "fa"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "none", "link": "", "start_mode": "drop-in", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 0,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Radwerk Ost",
            },
        ],
    },
    {
        "nr": 8, "slug": "smartphone-tisch", "title": "Smartphone-Tisch: Fragen rund ums Handy",
        "area": "paunsdorf", "kind": "nachbarschaftstisch", "topics": ["smartphone", "digitales"],
        "level": "none", "beginners": True, "live": True,
        "summary": "Sie bringen Ihr Handy und Ihre Fragen mit, wir helfen einzeln und in Ruhe.",
        "plain": [
            "Sie haben Fragen zum Handy?", "Wir helfen Ihnen in Ruhe.",
            "Sie brauchen keine Anmeldung.",
        ],
        "body": [
            ("text",
                "<p>Bringen Sie Ihr Handy und Ihre Fragen mit: Fotos, Fahrplan, Arzttermin, "
                "Sicherheit. Wir helfen einzeln und in Ruhe. Gut für ältere Menschen.</p>"),
            ("text",
                "<p>Am Tisch sind acht Plätze. Manchmal warten Sie kurz. Dann gibt es Kaffee "
                "und Tee.</p>"),
            ("accordion", [
                {
                    "title": "Muss ich jede Woche kommen?",
                    "text": "<p>Nein. Kommen Sie, wenn Sie eine Frage haben.</p>",
                },
                {
                    "title": "Mein Handy ist alt. Ist das schlimm?",
                    "text": "<p>Nein. Wir helfen bei jedem Gerät.</p>",
                },
                {
                    "title": "Sehen Sie meine Daten?",
                    "text": "<p>Nein. Sie tippen selbst. Wir fragen nie nach Passwörtern.</p>",
                },
            ]),
        ],
        "learn": [
            "Fotos speichern und verschicken", "Fahrplan und Wetter finden",
            "Betrug am Telefon erkennen",
        ],
        "bring": ["Ihr Handy", "das Ladekabel"],
        "audiences": ["older-people", "migrants", "everyone"], "picture": "phone",
        "phone": "030 23125-310",
        "runs": [
            {
                "venue": "quartiersbuero-paunsdorf", "weekday": "th", "start": "10:00",
                "end": "12:00", "count": 8, "first_week": -1, "capacity": None, "held_back": 0,
                "languages": ["de", "ru", "vi"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "none", "link": "", "start_mode": "drop-in",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 9, "slug": "sprachtisch", "title": "Sprachtisch Beruf: Reden beim Machen",
        "area": "leipziger-osten", "kind": "nachbarschaftstisch", "topics": ["deutsch", "sprache"],
        "level": "a1", "beginners": False, "live": True,
        "summary": "Wir üben Deutsch für die Arbeit und machen dabei etwas mit den Händen.",
        "plain": [
            "Wir üben Deutsch.", "Dabei machen wir etwas mit den Händen.", "Fehler sind erlaubt.",
        ],
        "body": [
            ("text",
                "<p>Wir sprechen Deutsch und arbeiten dabei mit den Händen: falten, sortieren, "
                "bauen. Sie lernen Wörter für die Arbeit. Fehler sind erlaubt.</p>"),
            ("text",
                "<p>Jede Woche hat ein Thema: Küche, Lager, Pflege, Garten, Büro. Sie müssen "
                "nicht jede Woche kommen.</p>"),
            ("accordion", [
                {
                    "title": "Wie viel Deutsch brauche ich?",
                    "text": "<p>Ein paar Wörter reichen. Alle am Tisch lernen noch.</p>",
                },
                {
                    "title": "Gibt es eine Prüfung?",
                    "text": "<p>Nein. Wir reden, basteln und lachen.</p>",
                },
            ]),
        ],
        "learn": [
            "Wörter für Arbeit und Werkzeug", "nachfragen, wenn etwas unklar ist",
            "von sich erzählen",
        ],
        "bring": [], "audiences": ["job-seekers", "migrants"], "picture": "speech",
        "phone": "030 23125-210",
        "runs": [
            {
                "venue": "poege-haus", "weekday": "fr", "start": "10:00", "end": "12:00",
                "count": 8, "first_week": -2, "capacity": None, "held_back": 0, "languages": ["de"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "none", "link": "", "start_mode": "drop-in", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 0,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Pöge-Haus e. V.",
            },
        ],
    },
    {
        "nr": 10, "slug": "smartphone-start", "title": "Smartphone-Start: die ersten Schritte",
        "area": "gruenau", "kind": "digital", "topics": ["smartphone", "digitales"], "level": "a2",
        "beginners": True, "live": True,
        "summary": "Sie lernen Ihr Handy kennen, langsam und mit viel Wiederholung.",
        "plain": [
            "Sie lernen Ihr Handy kennen.", "Wir gehen langsam vor.",
            "Sie können ein Handy ausleihen.",
        ],
        "body": [
            ("text",
                "<p>Tippen, wischen, speichern: Sie lernen Ihr Handy kennen. Wir gehen langsam "
                "vor und wiederholen viel. Leihgeräte sind da.</p>"),
            ("heading", "Die fünf Termine"),
            ("steps", [
                {
                    "title": "Tippen und wischen",
                    "text": "Sie stellen die Schrift groß und das Handy laut.",
                },
                {
                    "title": "Anrufen und schreiben",
                    "text": "Sie speichern Nummern und schicken eine Nachricht.",
                },
                {"title": "Fotos machen", "text": "Sie machen Fotos und finden sie wieder."},
                {"title": "Ins Internet", "text": "Sie suchen den Fahrplan und das Wetter."},
                {"title": "Wiederholen", "text": "Sie üben, was noch schwer ist."},
            ]),
        ],
        "learn": [
            "Nummern speichern und anrufen", "Fotos machen und wiederfinden",
            "das Handy sicher einstellen",
        ],
        "bring": ["Ihr Handy, wenn Sie eines haben"],
        "audiences": ["older-people", "job-seekers", "everyone"], "picture": "phone",
        "phone": "030 23125-110",
        "runs": [
            {
                "venue": "stadtteilladen-gruenau", "weekday": "tu", "start": "10:00",
                "end": "11:30", "count": 5, "first_week": 1, "capacity": 6, "held_back": 0,
                "languages": ["de", "ru"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 6, "waiting": 0, "waiting_list": False,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
            {
                "venue": "stadtteilladen-gruenau", "weekday": "tu", "start": "10:00",
                "end": "11:30", "count": 5, "first_week": 8, "capacity": 6, "held_back": 2,
                "languages": ["de", "ru"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 1, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 11, "slug": "e-mail", "title": "E-Mail und Passwort: sicher im Netz",
        "area": "leipziger-osten", "kind": "digital", "topics": ["sicherheit", "digitales"],
        "level": "a2", "beginners": False, "live": True,
        "summary": "Sie richten eine E-Mail-Adresse ein und lernen gute Passwörter.",
        "plain": [
            "Sie bekommen eine E-Mail-Adresse.", "Sie lernen: So ist sie sicher.",
            "Wir speichern keine Passwörter.",
        ],
        "body": [
            ("text",
                "<p>Sie richten eine E-Mail-Adresse für Bewerbungen ein. Sie lernen gute "
                "Passwörter und erkennen Betrug. Wir speichern keine Ihrer Passwörter.</p>"),
            ("accordion", [
                {
                    "title": "Ich habe schon eine E-Mail-Adresse.",
                    "text": "<p>Gut. Dann prüfen wir, ob sie sicher ist.</p>",
                },
                {
                    "title": "Ich vergesse meine Passwörter.",
                    "text": (
                        "<p>Das geht vielen so. Wir zeigen Ihnen einen einfachen Weg auf "
                        "Papier.</p>"
                    ),
                },
            ]),
        ],
        "learn": [
            "eine E-Mail schreiben und eine Datei anhängen",
            "ein gutes Passwort finden", "Betrug erkennen und löschen",
        ],
        "bring": ["Ihr Handy, wenn Sie eines haben"],
        "audiences": ["job-seekers", "migrants", "older-people"], "picture": "laptop",
        "phone": "030 23125-210",
        "runs": [
            {
                "venue": "lerneck", "weekday": "we", "start": "13:00", "end": "15:00", "count": 2,
                "first_week": 2, "capacity": 8, "held_back": 0, "languages": ["de", "ar", "uk"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "online", "link": "", "start_mode": "fixed", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 3,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 12, "slug": "amt-online", "title": "Amt online: Anträge und Termine mit dem Handy",
        "area": "paunsdorf", "kind": "digital", "topics": ["alltag-digital", "smartphone"],
        "level": "a2", "beginners": False, "live": True,
        "summary": "Sie üben, Termine beim Amt zu buchen und Formulare abzuschicken.",
        "plain": ["Sie üben:", "Termine beim Amt im Internet machen.", "Jemand übersetzt für Sie."],
        "body": [
            ("text",
                "<p>Termin buchen, Unterlagen fotografieren, Formulare abschicken. Sie üben an "
                "Beispielen. Eigene Fragen sind willkommen.</p>"),
            ("text",
                "<p>Eine Person übersetzt ins Arabische, Persische und Ukrainische. Rufen Sie "
                "uns zur Anmeldung an. Dann klären wir, welche Sprache Sie brauchen.</p>"),
            ("accordion", [
                {
                    "title": "Füllen Sie meinen Antrag aus?",
                    "text": (
                        "<p>Nein. Wir zeigen, wie es geht. Bei schweren Anträgen sagen wir, "
                        "wer Ihnen hilft.</p>"
                    ),
                },
                {
                    "title": "Was passiert mit meinen Unterlagen?",
                    "text": "<p>Nichts. Sie bleiben auf Ihrem Handy.</p>",
                },
            ]),
        ],
        "learn": [
            "einen Termin beim Amt buchen", "Unterlagen gut fotografieren",
            "ein Formular abschicken",
        ],
        "bring": ["Ihr Handy", "einen Brief vom Amt, wenn Sie eine Frage dazu haben"],
        "audiences": ["job-seekers", "migrants", "older-people"], "picture": "phone",
        "phone": "030 23125-310",
        "runs": [
            {
                "venue": "bibliothek-paunsdorf", "weekday": "th", "start": "14:00", "end": "16:00",
                "count": 3, "first_week": 2, "capacity": 8, "held_back": 0,
                "languages": ["de", "ar", "fa", "uk"], "childcare": False, "interpreter": True,
                "women_only": False, "registration": "phone", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 2, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [], "host": "Leipziger Städtische Bibliotheken",
            },
        ],
    },
    {
        "nr": 13, "slug": "apps", "title": "Übersetzen und Lernen mit Apps",
        "area": "leipziger-osten", "kind": "digital", "topics": ["sprache", "smartphone"],
        "level": "none", "beginners": False, "live": True,
        "summary": "Sie testen Apps zum Übersetzen und Lernen für Alltag und Arbeit.",
        "plain": [
            "Das Handy kann übersetzen.", "Wir zeigen Ihnen: So geht das.",
            "Wir sprechen sieben Sprachen.",
        ],
        "body": [
            ("text",
                "<p>Welche App hilft im Alltag und bei der Arbeit? Sie testen Übersetzer, "
                "Wörterbuch und Lern-App. Wir zeigen auch, was man nicht eingeben sollte.</p>"),
            ("text",
                "<p>Sie können Ihr eigenes Handy benutzen oder eines ausleihen. Alle Apps im "
                "Kurs sind kostenlos.</p>"),
        ],
        "learn": [
            "mit dem Handy übersetzen", "jeden Tag fünf Minuten Deutsch üben",
            "private Daten schützen",
        ],
        "bring": ["Ihr Handy, wenn Sie eines haben"], "audiences": ["migrants", "job-seekers"],
        "picture": "phone", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "lerneck", "weekday": "fr", "start": "10:30", "end": "12:30", "count": 2,
                "first_week": 3, "capacity": 10, "held_back": 0,
                "languages": ["de", "ar", "fa", "uk", "ru", "vi", "tr"], "childcare": False,
                "interpreter": False, "women_only": False, "registration": "online", "link": "",
                "start_mode": "fixed", "status": "published", "cancel_reason": "",
                "opens_in_days": 7, "closes_in_days": None, "bookings": 0, "waiting": 0,
                "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 14, "slug": "computer-werkstatt",
        "title": "Computer-Werkstatt: Maus, Tastatur, Dateien", "area": "gruenau",
        "kind": "digital", "topics": ["computer", "digitales"], "level": "a2", "beginners": True,
        "live": True, "summary": "Sie lernen die wichtigsten Handgriffe am Computer.",
        "plain": ["Sie lernen:", "So geht ein Computer.", "Wir fangen ganz von vorn an."],
        "body": [
            ("text",
                "<p>Schreiben, speichern, wiederfinden, drucken: die wichtigsten Handgriffe am "
                "Computer. Für alle, die neu anfangen oder lange Pause hatten.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Maus und Tastatur",
                    "text": "Sie öffnen Fenster und schreiben einen Satz.",
                },
                {
                    "title": "Speichern und finden",
                    "text": "Sie legen Ordner an und finden Ihre Dateien wieder.",
                },
                {
                    "title": "Drucken und schicken",
                    "text": "Sie drucken einen Brief und hängen ihn an eine E-Mail.",
                },
            ]),
            ("text", "<p>Ein Termin fällt aus. Er ist in der Liste durchgestrichen.</p>"),
        ],
        "learn": [
            "mit Maus und Tastatur arbeiten", "Dateien speichern und wiederfinden",
            "einen Brief schreiben und drucken",
        ],
        "bring": ["Ihre Brille, wenn Sie eine brauchen"],
        "audiences": ["older-people", "job-seekers"], "picture": "laptop", "phone": "030 23125-110",
        "runs": [
            {
                "venue": "komm-haus", "weekday": "mo", "start": "09:00", "end": "11:30", "count": 6,
                "first_week": 2, "capacity": 8, "held_back": 0, "languages": ["de"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "online", "link": "", "start_mode": "fixed", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 5,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [2], "moved_sessions": [3],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 15, "slug": "lerneck", "title": "Offenes Lerneck: Lernen in Ihrem Tempo",
        "area": "leipziger-osten", "kind": "treff",
        "topics": ["selbstlernen", "computer", "digitales"], "level": "none", "beginners": True,
        "live": True,
        "summary": (
            "Sie lernen an unseren Geräten, allein oder zu zweit, und wir helfen bei Fragen."
        ),
        "plain": [
            "Der Lernraum ist offen.", "Sie lernen allein.", "Wir helfen, wenn Sie Fragen haben.",
        ],
        "body": [
            ("text",
                "<p>Kommen Sie, wann es passt. Sie lernen allein oder zu zweit an unseren "
                "Geräten. Eine Lernbegleitung ist da und hilft.</p>"),
            ("text",
                "<p>Im Lerneck stehen zwölf Geräte. Es gibt WLAN und einen Drucker. Sie können "
                "Bewerbungen schreiben, Deutsch üben oder einfach etwas ausprobieren.</p>"),
            ("accordion", [
                {
                    "title": "Muss ich die ganze Zeit bleiben?",
                    "text": "<p>Nein. Kommen und gehen Sie, wann Sie möchten.</p>",
                },
                {
                    "title": "Kann ich drucken?",
                    "text": "<p>Ja. Bewerbungen drucken wir kostenlos.</p>",
                },
                {
                    "title": "Kann ich ein Gerät ausleihen?",
                    "text": "<p>Ja, im Lerneck. Für zu Hause fragen Sie bitte nach.</p>",
                },
            ]),
        ],
        "learn": [
            "in Ihrem eigenen Tempo lernen", "Lern-Apps und Übungen finden",
            "Bewerbungen am Computer schreiben",
        ],
        "bring": [], "audiences": ["everyone", "job-seekers", "migrants", "older-people"],
        "picture": "laptop", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "lerneck", "weekday": "we", "start": "10:00", "end": "17:00", "count": 12,
                "first_week": -1, "capacity": None, "held_back": 0, "languages": ["de", "en", "ar"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "none", "link": "", "start_mode": "drop-in", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 0,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 16, "slug": "lebenslauf", "title": "Mein Lebenslauf in zwei Stunden",
        "area": "leipziger-osten", "kind": "bewerbung", "topics": ["lebenslauf", "bewerbung"],
        "level": "a2", "beginners": False, "live": True,
        "summary": "In zwei Stunden schreiben Sie mit uns einen Lebenslauf auf Deutsch.",
        "plain": [
            "Wir schreiben Ihren Lebenslauf.", "Sie nehmen ihn gedruckt mit.",
            "Lücken sind kein Problem.",
        ],
        "body": [
            ("text",
                "<p>Am Ende haben Sie einen fertigen Lebenslauf auf Deutsch, gedruckt und als "
                "Datei. Lücken sind kein Problem. Wir finden gute Worte.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Sammeln",
                    "text": (
                        "Sie erzählen, was Sie gemacht haben: Arbeit, Schule, Familie, "
                        "Ehrenamt."
                    ),
                },
                {"title": "Schreiben", "text": "Wir schreiben alles in eine klare Vorlage."},
                {
                    "title": "Mitnehmen",
                    "text": "Sie bekommen den Lebenslauf auf Papier und als Datei.",
                },
            ]),
        ],
        "learn": [
            "was in einen Lebenslauf gehört", "gute Worte für Lücken finden",
            "den Lebenslauf später selbst ändern",
        ],
        "bring": ["Zeugnisse, wenn Sie welche haben", "eine Liste Ihrer Arbeitsstellen"],
        "audiences": ["job-seekers", "migrants"], "picture": "cv", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "lerneck", "weekday": "tu", "start": "13:00", "end": "15:00", "count": 1,
                "first_week": 1, "capacity": 6, "held_back": 0,
                "languages": ["de", "ar", "uk", "ru"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 5, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
            {
                "venue": "lerneck", "weekday": "tu", "start": "13:00", "end": "15:00", "count": 1,
                "first_week": 5, "capacity": 6, "held_back": 0,
                "languages": ["de", "ar", "uk", "ru"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": 14,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 17, "slug": "online-bewerben", "title": "Online bewerben mit dem Handy",
        "area": "gruenau", "kind": "bewerbung",
        "topics": ["online-bewerbung", "bewerbung", "smartphone"], "level": "a2",
        "beginners": False, "live": True,
        "summary": "Sie suchen Stellen und bewerben sich mit Ihrem Handy.",
        "plain": ["Sie lernen:", "Mit dem Handy bewerben.", "Sie brauchen keinen Drucker."],
        "body": [
            ("text",
                "<p>Stellen suchen, Unterlagen hochladen, nachfragen: Sie bewerben sich mit "
                "Ihrem Handy. Bringen Sie Zeugnisse mit, wir fotografieren sie richtig.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Erster Termin",
                    "text": "Sie suchen Stellen und fotografieren Ihre Unterlagen.",
                },
                {
                    "title": "Zweiter Termin",
                    "text": "Sie schicken eine Bewerbung ab und fragen nach.",
                },
            ]),
        ],
        "learn": [
            "Stellen im Internet finden", "Unterlagen fotografieren und hochladen",
            "nach einer Bewerbung nachfragen",
        ],
        "bring": ["Ihr Handy", "Zeugnisse"], "audiences": ["job-seekers", "migrants"],
        "picture": "phone", "phone": "030 23125-110",
        "runs": [
            {
                "venue": "stadtteilladen-gruenau", "weekday": "th", "start": "09:30",
                "end": "12:00", "count": 2, "first_week": 2, "capacity": 8, "held_back": 0,
                "languages": ["de", "uk", "ru"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": -1, "bookings": 5, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 18, "slug": "bewerbungsfoto", "title": "Bewerbungsfoto-Tag", "area": "paunsdorf",
        "kind": "bewerbung", "topics": ["bewerbungsfoto", "bewerbung"], "level": "none",
        "beginners": False, "live": True,
        "summary": "Wir machen kostenlos ein gutes Foto für Ihre Bewerbung.",
        "plain": [
            "Wir machen ein Foto von Ihnen.", "Das Foto kostet nichts.",
            "Danach löschen wir das Foto bei uns.",
        ],
        "body": [
            ("text",
                "<p>Wir machen Ihr Foto für die Bewerbung. Das Foto gehört Ihnen. Wir löschen "
                "es nach der Übergabe.</p>"),
            ("text",
                "<p>Wir haben Zeit für etwa 30 Fotos. Kommen Sie einfach vorbei. Ein "
                "Fotostudio aus dem Viertel hilft mit.</p>"),
            ("accordion", [
                {
                    "title": "Was soll ich anziehen?",
                    "text": (
                        "<p>Ziehen Sie an, worin Sie sich wohlfühlen. Wir haben Blusen, Hemden "
                        "und Jacken zum Ausleihen.</p>"
                    ),
                },
                {
                    "title": "Muss auf die Bewerbung ein Foto?",
                    "text": "<p>Nein. Ein Foto ist freiwillig. Sie entscheiden.</p>",
                },
                {
                    "title": "Wer passt auf mein Kind auf?",
                    "text": "<p>Während der Aufnahme passt jemand auf Ihr Kind auf.</p>",
                },
            ]),
        ],
        "learn": [
            "wie ein gutes Bewerbungsfoto aussieht",
            "wie Sie das Foto in die Bewerbung einfügen",
        ],
        "bring": ["einen USB-Stick, wenn Sie einen haben"],
        "audiences": ["job-seekers", "migrants", "everyone"], "picture": "camera",
        "phone": "030 23125-310",
        "runs": [
            {
                "venue": "quartiersbuero-paunsdorf", "weekday": "sa", "start": "10:00",
                "end": "15:00", "count": 1, "first_week": 4, "capacity": None, "held_back": 0,
                "languages": ["de", "en", "ar", "vi"], "childcare": True, "interpreter": False,
                "women_only": False, "registration": "none", "link": "", "start_mode": "drop-in",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 19, "slug": "vorstellungsgespraech", "title": "Das Vorstellungsgespräch üben",
        "area": "leipziger-osten", "kind": "bewerbung",
        "topics": ["vorstellungsgespraech", "bewerbung"], "level": "b1", "beginners": False,
        "live": True, "summary": "Sie üben das Gespräch mit einem Betrieb in einer kleinen Gruppe.",
        "plain": [
            "Wir üben das Gespräch mit dem Chef oder der Chefin.",
            "Wir üben in einer kleinen Gruppe.",
        ],
        "body": [
            ("text",
                "<p>Was fragt ein Betrieb? Was darf er nicht fragen? Sie üben Antworten in "
                "einer kleinen Gruppe. Betriebe aus dem Viertel machen mit.</p>"),
            ("text",
                "<p>Der nächste Kurs ist abgesagt. Lassen Sie sich für den neuen Termin "
                "vormerken. Dann rufen wir Sie an.</p>"),
        ],
        "learn": [
            "ruhig und klar antworten", "eigene Fragen stellen",
            "wissen, was ein Betrieb nicht fragen darf",
        ],
        "bring": ["eine Stellenanzeige, wenn Sie eine haben"],
        "audiences": ["job-seekers", "migrants"], "picture": "speech", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "lerneck", "weekday": "we", "start": "10:00", "end": "12:30", "count": 2,
                "first_week": 3, "capacity": 6, "held_back": 0, "languages": ["de"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "online", "link": "", "start_mode": "fixed", "status": "cancelled",
                "cancel_reason": "Die Trainerin ist krank. Wir planen einen neuen Termin.",
                "opens_in_days": None, "closes_in_days": None, "bookings": 3, "waiting": 0,
                "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
            {
                "venue": "lerneck", "weekday": "we", "start": "10:00", "end": "12:30", "count": 0,
                "first_week": 0, "capacity": 6, "held_back": 0, "languages": ["de"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "online", "link": "", "start_mode": "date-to-follow",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 20, "slug": "staerken", "title": "Was kann ich gut? Stärken finden",
        "area": "leipziger-osten", "kind": "coaching", "topics": ["staerken", "motivation"],
        "level": "a2", "beginners": False, "live": True,
        "summary": "Mit Karten, Bildern und Aufgaben finden Sie heraus, was Sie gut können.",
        "plain": [
            "Wir suchen Ihre Stärken.",
            "Sie bekommen ein Blatt mit dem Ergebnis.",
            "Jemand übersetzt für Sie.",
        ],
        "body": [
            ("text",
                "<p>Mit Karten, Bildern und praktischen Aufgaben finden Sie Ihre Stärken. Auch "
                "Erfahrungen aus Familie und Ehrenamt zählen. Sie bekommen eine Übersicht auf "
                "Papier.</p>"),
            ("text", "<p>Das Ergebnis gehört Ihnen. Wir speichern es nicht.</p>"),
            ("accordion", [
                {
                    "title": "Ist das ein Test?",
                    "text": "<p>Nein. Es gibt kein Richtig und kein Falsch.</p>",
                },
                {
                    "title": "Ich möchte lieber allein kommen.",
                    "text": (
                        "<p>Das geht. Rufen Sie uns an und machen Sie einen eigenen Termin "
                        "aus.</p>"
                    ),
                },
            ]),
        ],
        "learn": [
            "eigene Stärken nennen", "Erfahrungen aus dem Alltag nutzen",
            "den nächsten Schritt planen",
        ],
        "bring": [], "audiences": ["job-seekers", "migrants"], "picture": "cv",
        "phone": "030 23125-210",
        "runs": [
            {
                "venue": "lerneck", "weekday": "th", "start": "09:00", "end": "12:00", "count": 2,
                "first_week": 1, "capacity": 6, "held_back": 0,
                "languages": ["de", "ar", "fa", "uk"], "childcare": False, "interpreter": True,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 2, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
            {
                "venue": "lerneck", "weekday": "th", "start": "13:00", "end": "14:30", "count": 0,
                "first_week": 0, "capacity": None, "held_back": 0,
                "languages": ["de", "ar", "fa", "uk"], "childcare": False, "interpreter": True,
                "women_only": False, "registration": "phone", "link": "",
                "start_mode": "by-appointment", "status": "published", "cancel_reason": "",
                "opens_in_days": None, "closes_in_days": None, "bookings": 0, "waiting": 0,
                "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 21, "slug": "gruppen-coaching", "title": "Neue Ziele, neuer Mut: Gruppen-Coaching",
        "area": "gruenau", "kind": "coaching", "topics": ["motivation"], "level": "a2",
        "beginners": False, "live": True,
        "summary": "In einer festen Gruppe finden Sie neue Ziele und die nächsten Schritte.",
        "plain": [
            "Wir sprechen über Ihre Ziele.", "Alles bleibt in der Gruppe.",
            "Sie entscheiden, was Sie erzählen.",
        ],
        "body": [
            ("text",
                "<p>In einer festen Gruppe sprechen Sie über Ziele und nächste Schritte. Alles "
                "bleibt in der Gruppe. Sie entscheiden, was Sie erzählen.</p>"),
            ("text",
                "<p>Eine sozialpädagogische Fachkraft begleitet die Gruppe. Nach dem Kurs "
                "können Sie einzeln weitersprechen.</p>"),
            ("steps", [
                {"title": "Ankommen", "text": "Wir lernen uns kennen und vereinbaren Regeln."},
                {
                    "title": "Ziele finden",
                    "text": "Sie schreiben oder malen, was Sie erreichen möchten.",
                },
                {
                    "title": "Losgehen",
                    "text": "Sie probieren kleine Schritte aus und erzählen davon.",
                },
            ]),
        ],
        "learn": [
            "ein eigenes Ziel formulieren", "kleine Schritte planen", "mit Rückschlägen umgehen",
        ],
        "bring": [], "audiences": ["job-seekers"], "picture": "table", "phone": "030 23125-110",
        "runs": [
            {
                "venue": "stadtteilladen-gruenau", "weekday": "fr", "start": "09:30",
                "end": "11:30", "count": 6, "first_week": -8, "capacity": 8, "held_back": 0,
                "languages": ["de"], "childcare": False, "interpreter": False, "women_only": False,
                "registration": "online", "link": "", "start_mode": "fixed", "status": "completed",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 8,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
            {
                "venue": "stadtteilladen-gruenau", "weekday": "fr", "start": "09:30",
                "end": "11:30", "count": 6, "first_week": 2, "capacity": 8, "held_back": 2,
                "languages": ["de"], "childcare": False, "interpreter": False, "women_only": False,
                "registration": "online", "link": "", "start_mode": "fixed", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 4,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 22, "slug": "beweg-dich", "title": "Beweg dich! Gesund durch die Woche",
        "area": "paunsdorf", "kind": "gesundheit", "topics": ["gesundheit"], "level": "none",
        "beginners": True, "live": True,
        "summary": "Wir gehen zusammen durch den Stadtteil und trinken danach Tee.",
        "plain": [
            "Wir gehen zusammen spazieren.", "Danach trinken wir Tee.",
            "Sie brauchen keine Anmeldung.",
        ],
        "body": [
            ("text",
                "<p>Wir gehen zusammen durch den Stadtteil und machen leichte Übungen. Danach "
                "gibt es Tee und Zeit für Fragen zur Arbeitssuche.</p>"),
            ("text",
                "<p>Wir gehen langsam und machen Pausen. Sie können auch mit Stock oder "
                "Rollator mitkommen. Ab 10:30 Uhr ist ein Jobcoach da.</p>"),
            ("accordion", [
                {
                    "title": "Was ist bei Regen?",
                    "text": (
                        "<p>Bei leichtem Regen gehen wir. Bei starkem Regen üben wir "
                        "drinnen.</p>"
                    ),
                },
                {
                    "title": "Ich bin nicht fit.",
                    "text": "<p>Das macht nichts. Wir passen das Tempo an.</p>",
                },
            ]),
        ],
        "learn": [
            "leichte Übungen für jeden Tag", "den eigenen Stadtteil neu kennen",
            "mit anderen ins Gespräch kommen",
        ],
        "bring": ["bequeme Schuhe", "eine Jacke"],
        "audiences": ["older-people", "job-seekers", "everyone"], "picture": "walking",
        "phone": "030 23125-310",
        "runs": [
            {
                "venue": "quartiersbuero-paunsdorf", "weekday": "mo", "start": "09:00",
                "end": "10:30", "count": 8, "first_week": -1, "capacity": None, "held_back": 0,
                "languages": ["de", "ru"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "none", "link": "", "start_mode": "drop-in",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 23, "slug": "reinigung", "title": "Teilqualifizierung Reinigung: Schritt 1",
        "area": "leipziger-osten", "kind": "teilqualifizierung", "topics": ["reinigung"],
        "level": "b1", "beginners": False, "live": True,
        "summary": "Sie lernen den ersten Baustein eines Berufs und bekommen ein Zertifikat.",
        "plain": [
            "Sie lernen einen Teil von einem Beruf.", "Am Ende bekommen Sie ein Zertifikat.",
            "Vorher sprechen wir mit Ihnen.",
        ],
        "body": [
            ("text",
                "<p>Sie lernen den ersten Baustein eines Berufs mit Zertifikat. Dazu gehört "
                "ein Praxisteil in einem Betrieb. Vorher gibt es ein Gespräch mit Jobcoach und "
                "Jobcenter.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Gespräch vorab",
                    "text": (
                        "Rufen Sie uns an. Wir klären Ihre Fragen und sprechen mit dem "
                        "Jobcenter."
                    ),
                },
                {
                    "title": "Lernen",
                    "text": "Acht Wochen lang lernen Sie jeden Vormittag, zusammen 200 Stunden.",
                },
                {"title": "Praxis", "text": "Ein Teil findet in einem Betrieb statt."},
                {
                    "title": "Zertifikat",
                    "text": "Am Ende bekommen Sie ein Zertifikat über den Baustein.",
                },
            ]),
            ("accordion", [
                {
                    "title": "Muss ich alle Bausteine machen?",
                    "text": "<p>Nein. Jeder Baustein zählt für sich.</p>",
                },
                {
                    "title": "Was kostet das?",
                    "text": (
                        "<p>Für Sie ist es kostenlos. Das Jobcenter klärt mit Ihnen die "
                        "Förderung.</p>"
                    ),
                },
            ]),
        ],
        "learn": [
            "Flächen und Räume fachgerecht reinigen", "Reinigungsmittel sicher benutzen",
            "eine Arbeit planen und prüfen",
        ],
        "bring": ["Zeugnisse, wenn Sie welche haben"], "audiences": ["job-seekers"],
        "picture": "cleaning", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "lerneck", "weekday": "mo tu we th fr", "start": "08:30", "end": "13:30",
                "count": 40, "first_week": 5, "capacity": 12, "held_back": 0, "languages": ["de"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "phone", "link": "", "start_mode": "fixed", "status": "published",
                "cancel_reason": "", "opens_in_days": None, "closes_in_days": None, "bookings": 4,
                "waiting": 0, "waiting_list": True, "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 24, "slug": "kueche-und-service",
        "title": "Küche und Service: Praxiswochen im Betrieb", "area": "leipziger-osten",
        "kind": "teilqualifizierung", "topics": ["gastronomie"], "level": "a2", "beginners": False,
        "live": True,
        "summary": "Zwei Wochen lernen, zwei Wochen Praxis in einem Café oder Restaurant.",
        "plain": [
            "Sie arbeiten zur Probe in einem Café.", "Ein Coach hilft Ihnen.",
            "Vorher sprechen wir mit Ihnen.",
        ],
        "body": [
            ("text",
                "<p>Zwei Wochen Schule, zwei Wochen Praxis in einem Café oder Restaurant im "
                "Viertel. Ein Jobcoach begleitet Sie. Ziel ist eine Arbeitsstelle.</p>"),
            ("heading", "So läuft es ab"),
            ("steps", [
                {
                    "title": "Gespräch vorab",
                    "text": "Wir lernen uns kennen und suchen einen passenden Betrieb.",
                },
                {"title": "Zwei Wochen lernen", "text": "Sie üben Küche, Service und Hygiene."},
                {
                    "title": "Zwei Wochen Praxis",
                    "text": "Sie arbeiten zur Probe. Der Jobcoach besucht Sie.",
                },
                {
                    "title": "Gespräch danach",
                    "text": "Wir sprechen mit Ihnen und dem Betrieb, wie es weitergeht.",
                },
            ]),
        ],
        "learn": [
            "in Küche und Service mitarbeiten", "Regeln der Hygiene",
            "im Team und mit Gästen sprechen",
        ],
        "bring": ["feste, rutschsichere Schuhe"], "audiences": ["job-seekers", "migrants"],
        "picture": "kitchen", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "ostwache", "weekday": "mo tu we th fr", "start": "09:00", "end": "14:00",
                "count": 20, "first_week": 6, "capacity": 10, "held_back": 0,
                "languages": ["de", "en", "ar"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "phone", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 3, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 25, "slug": "social-media", "title": "Social Media für kleine Läden",
        "area": "leipziger-osten", "kind": "betriebe", "topics": ["social-media", "marketing"],
        "level": "b1", "beginners": False, "live": True,
        "summary": "Sie planen Beiträge für vier Wochen und machen gute Fotos mit dem Handy.",
        "plain": [
            "Sie haben einen Laden?",
            "Sie lernen: So zeigen Sie Ihren Laden im Internet.",
            "Danach kommen wir zu Ihnen in den Laden.",
        ],
        "body": [
            ("text",
                "<p>Höchstens sechs Betriebe: Sie planen Beiträge für vier Wochen und machen "
                "gute Fotos mit dem Handy. Danach ein Einzeltermin bei Ihnen im Laden.</p>"),
            ("steps", [
                {"title": "Planen", "text": "Sie wählen Themen für vier Wochen."},
                {
                    "title": "Fotografieren",
                    "text": "Sie machen Fotos mit Ihrem Handy und gutem Licht.",
                },
                {
                    "title": "Veröffentlichen",
                    "text": "Sie stellen den ersten Beitrag ein und lesen die Antworten.",
                },
            ]),
            ("text", "<p>Der Kurs ist auch für Menschen, die gerade einen Betrieb gründen.</p>"),
        ],
        "learn": [
            "Beiträge für vier Wochen planen", "gute Fotos mit dem Handy machen",
            "freundlich auf Kommentare antworten",
        ],
        "bring": ["Ihr Handy"], "audiences": ["businesses"], "picture": "phone",
        "phone": "030 23125-210",
        "runs": [
            {
                "venue": "poege-haus", "weekday": "tu", "start": "18:00", "end": "20:00",
                "count": 3, "first_week": 2, "capacity": 6, "held_back": 0,
                "languages": ["de", "en", "tr"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 2, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [], "host": "Pöge-Haus e. V.",
            },
        ],
    },
    {
        "nr": 26, "slug": "preise", "title": "Preise richtig rechnen", "area": "leipziger-osten",
        "kind": "betriebe", "topics": ["betriebswirtschaft"], "level": "b1", "beginners": False,
        "live": True,
        "summary": "Sie rechnen aus, was ein Stück, ein Essen oder eine Stunde kosten muss.",
        "plain": [
            "Sie haben einen Betrieb?",
            "Sie lernen: So rechnen Sie Ihre Preise aus.",
            "Ihre Zahlen bleiben geheim.",
        ],
        "body": [
            ("text",
                "<p>Material, Zeit, Miete, Steuern: Was muss ein Stück, ein Essen, eine Stunde "
                "kosten? Bringen Sie eigene Zahlen mit. Wir rechnen vertraulich.</p>"),
            ("accordion", [
                {
                    "title": "Ich habe meine Zahlen nicht sortiert.",
                    "text": "<p>Das macht nichts. Wir üben zuerst an einem Beispiel.</p>",
                },
                {
                    "title": "Sehen andere meine Zahlen?",
                    "text": "<p>Nein. Nur Sie und die Beratung sehen Ihre Zahlen.</p>",
                },
            ]),
        ],
        "learn": ["alle Kosten finden", "einen Preis berechnen", "Preise gut erklären"],
        "bring": ["eigene Zahlen, wenn Sie möchten", "einen Taschenrechner oder Ihr Handy"],
        "audiences": ["businesses"], "picture": "shop", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "muehlstrasse", "weekday": "mo", "start": "18:00", "end": "20:00",
                "count": 2, "first_week": 3, "capacity": 8, "held_back": 0,
                "languages": ["de", "ar"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": 14, "bookings": 2, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 27, "slug": "laufkundschaft", "title": "Mehr Laufkundschaft im Quartierszentrum",
        "area": "gruenau", "kind": "betriebe", "topics": ["merchandising", "marketing"],
        "level": "b1", "beginners": False, "live": False,
        "summary": "Läden rund um die Stuttgarter Allee planen zusammen ein Wochenende.",
        "plain": [
            "Sie haben einen Laden in Grünau?", "Wir planen zusammen eine Aktion.",
            "Es gibt Frühstück.",
        ],
        "body": [
            ("text",
                "<p>Schaufenster, Schild und gemeinsame Aktion: Läden rund um die Stuttgarter "
                "Allee planen zusammen ein Wochenende.</p>"),
            ("text",
                "<p>Wir treffen uns früh, bevor die Läden öffnen. Kaffee und Brötchen sind "
                "da.</p>"),
        ],
        "learn": ["ein Schaufenster gut gestalten", "eine Aktion mit anderen Läden planen"],
        "bring": ["ein Foto von Ihrem Schaufenster"], "audiences": ["businesses"],
        "picture": "shop", "phone": "030 23125-110",
        "runs": [
            {
                "venue": "stadtteilladen-gruenau", "weekday": "we", "start": "08:00",
                "end": "09:30", "count": 3, "first_week": 4, "capacity": 10, "held_back": 0,
                "languages": ["de", "vi"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "draft", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [], "host": "Quartiersmanagement Leipzig-Grünau",
            },
        ],
    },
    {
        "nr": 28, "slug": "design-thinking",
        "title": "Design Thinking: Ideen in drei Stunden testen", "area": "leipziger-osten",
        "kind": "betriebe", "topics": ["design-thinking", "methoden", "projektmanagement"],
        "level": "b1", "beginners": False, "live": True,
        "summary": "Sie entwickeln mit anderen Betrieben eine Idee und testen sie sofort.",
        "plain": [
            "Sie haben eine Idee für Ihren Betrieb?", "Wir bauen ein Modell.",
            "Dann fragen wir andere, ob es gut ist.",
        ],
        "body": [
            ("text",
                "<p>Sie entwickeln mit anderen Betrieben eine Idee, bauen ein Modell und "
                "fragen Kundinnen und Kunden. Methodenkarten zum Mitnehmen.</p>"),
            ("steps", [
                {"title": "Verstehen", "text": "Was brauchen Ihre Kundinnen und Kunden?"},
                {"title": "Bauen", "text": "Sie bauen ein Modell aus Papier und Karton."},
                {
                    "title": "Testen",
                    "text": "Sie fragen Menschen aus dem Viertel und verbessern die Idee.",
                },
            ]),
            ("text",
                "<p>Die Anmeldung läuft über eine andere Internetseite. Sie können auch bei "
                "uns anrufen.</p>"),
        ],
        "learn": [
            "eine Idee schnell entwickeln", "ein Modell bauen",
            "Kundinnen und Kunden richtig fragen",
        ],
        "bring": [], "audiences": ["businesses"], "picture": "table", "phone": "030 23125-210",
        "runs": [
            {
                "venue": "ostwache", "weekday": "th", "start": "17:00", "end": "20:00", "count": 1,
                "first_week": 5, "capacity": 12, "held_back": 0, "languages": ["de", "en"],
                "childcare": False, "interpreter": False, "women_only": False,
                "registration": "elsewhere",
                "link": "https://anmeldung.example.org/design-thinking/", "start_mode": "fixed",
                "status": "published", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 0, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
    {
        "nr": 29, "slug": "nistkaesten", "title": "Nistkästen aus altem Holz", "area": "paunsdorf",
        "kind": "nachbarschaftstisch", "topics": ["upcycling"], "level": "none", "beginners": True,
        "live": True,
        "summary": "Wir bauen aus alten Brettern Nistkästen für die Höfe in Paunsdorf.",
        "plain": [
            "Wir bauen kleine Häuser für Vögel.", "Holz und Werkzeug sind da.",
            "Sie können Ihren Nistkasten mitnehmen.",
        ],
        "body": [
            ("text",
                "<p>Wir sägen, bohren und schrauben. Am dritten Termin hängen wir die ersten "
                "Kästen im Hof auf.</p>"),
        ],
        "learn": ["Holz messen und sägen", "sicher bohren und schrauben"],
        "bring": [], "audiences": ["job-seekers", "everyone"], "picture": "plants",
        "phone": "030 23125-310",
        "runs": [
            {
                "venue": "quartiersbuero-paunsdorf", "weekday": "tu", "start": "14:00",
                "end": "17:00", "count": 3, "first_week": -5, "capacity": 8, "held_back": 0,
                "languages": ["de", "en"], "childcare": False, "interpreter": False,
                "women_only": False, "registration": "online", "link": "", "start_mode": "fixed",
                "status": "completed", "cancel_reason": "", "opens_in_days": None,
                "closes_in_days": None, "bookings": 6, "waiting": 0, "waiting_list": True,
                "cancelled_sessions": [],
                "host": "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            },
        ],
    },
]


# 20 invented businesses in real streets, without house numbers. "state" names what the entry
# shows: unclaimed, owned, change-pending, stale, hidden-address or notice-open.
BUSINESSES: list[dict[str, Any]] = [
    {
        "slug": "klangkeller-rietzschke", "name": "Klangkeller Rietzschke", "branch": "creative",
        "sub_branch": "music", "area": "leipziger-osten", "district": "volkmarsdorf",
        "street": "Konradstraße", "lat": 51.3445, "lon": 12.4121, "hide_address": False,
        "phone": "030 23125-401", "website": "https://klangkeller-rietzschke.example.org/",
        "languages": ["de", "en"], "step_free": False, "offers": ["internship"],
        "summary": "Tonstudio und Proberaum. Aufnahmen für Bands, Hörbücher und Podcasts.",
        "body": [
            ("text",
                "<p>Im Keller proben Bands, oben nehmen wir auf. Wer sich für Ton und Technik "
                "interessiert, kann ein Praktikum machen. Vorkenntnisse sind nicht nötig, gute "
                "Ohren schon.</p>"),
        ],
        "hours": [
            ("mo", "12:00", "20:00"), ("tu", "12:00", "20:00"), ("we", "12:00", "20:00"),
            ("th", "12:00", "20:00"), ("fr", "12:00", "20:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 40, "picture": "music", "state": "",
    },
    {
        "slug": "falz-und-faden", "name": "Falz und Faden Buchbinderei", "branch": "creative",
        "sub_branch": "books", "area": "leipziger-osten", "district": "reudnitz-thonberg",
        "street": "Oststraße", "lat": 51.3321, "lon": 12.3983, "hide_address": False,
        "phone": "030 23125-402", "website": "https://falz-und-faden.example.org/",
        "languages": ["de"], "step_free": False, "offers": ["apprenticeship"],
        "summary": "Bücher, Mappen und Reparatur alter Einbände. Kurse nach Absprache.",
        "body": [
            ("text",
                "<p>Wir binden Bücher von Hand und reparieren alte Einbände. Sie können uns "
                "bei der Arbeit zusehen. Wir bilden aus und geben Kurse in kleinen "
                "Gruppen.</p>"),
        ],
        "hours": [
            ("tu", "10:00", "18:00"), ("we", "10:00", "18:00"), ("th", "10:00", "18:00"),
            ("fr", "10:00", "18:00"), ("sa", "10:00", "14:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 75, "picture": "book", "state": "",
    },
    {
        "slug": "linienwerk", "name": "Linienwerk Grafik und Schild", "branch": "creative",
        "sub_branch": "design", "area": "leipziger-osten", "district": "neustadt-neuschoenefeld",
        "street": "Eisenbahnstraße", "lat": 51.3459, "lon": 12.3962, "hide_address": False,
        "phone": "030 23125-403", "website": "https://linienwerk.example.org/",
        "languages": ["de", "en", "ar"], "step_free": True, "offers": ["taster-day"],
        "summary": "Logos, Speisekarten und Schilder für kleine Betriebe.",
        "body": [
            ("text",
                "<p>Wir gestalten alles, was ein Laden braucht: Schild, Karte, Preisliste. "
                "Gern auch zweisprachig. Bei einem Schnuppertag zeigen wir Ihnen, wie ein "
                "Schild entsteht.</p>"),
        ],
        "hours": [
            ("mo", "09:00", "17:00"), ("tu", "09:00", "17:00"), ("we", "09:00", "17:00"),
            ("th", "09:00", "17:00"), ("fr", "09:00", "17:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 20, "picture": "shop", "state": "",
    },
    {
        "slug": "bildraum-paunsdorf", "name": "Bildraum Paunsdorf Fotostudio", "branch": "creative",
        "sub_branch": "design", "area": "paunsdorf", "district": "paunsdorf",
        "street": "Goldsternstraße", "lat": 51.3568, "lon": 12.459, "hide_address": False,
        "phone": "030 23125-404", "website": "https://bildraum-paunsdorf.example.org/",
        "languages": ["de", "ru", "vi"], "step_free": True, "offers": ["partner"],
        "summary": "Passbilder, Bewerbungsfotos und Familienbilder.",
        "body": [
            ("text",
                "<p>Wir machen Fotos für Ausweis, Bewerbung und Familie. Sie brauchen keinen "
                "Termin. Beim Bewerbungsfoto-Tag im Quartiersbüro sind wir Partner.</p>"),
        ],
        "hours": [
            ("mo", "10:00", "18:00"), ("tu", "10:00", "18:00"), ("th", "10:00", "18:00"),
            ("fr", "10:00", "18:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 15, "picture": "camera", "state": "",
    },
    {
        "slug": "kleine-buehne-kippenberg", "name": "Kleine Bühne Kippenberg", "branch": "creative",
        "sub_branch": "performing", "area": "leipziger-osten", "district": "anger-crottendorf",
        "street": "Zweinaundorfer Straße", "lat": 51.3345, "lon": 12.4115, "hide_address": False,
        "phone": "030 23125-405", "website": "", "languages": ["de", "en"], "step_free": True,
        "offers": [], "summary": "Kleinkunst, Lesungen und offene Bühne am Donnerstag.",
        "body": [
            ("text",
                "<p>Am Donnerstag gehört die Bühne allen: Musik, Text, Theater. Wer mithelfen "
                "möchte, ist willkommen. Wir suchen Ehrenamtliche für Licht, Kasse und "
                "Bar.</p>"),
        ],
        "hours": [("th", "18:00", "23:00"), ("fr", "18:00", "23:00"), ("sa", "18:00", "23:00")],
        "closed_on_holidays": False, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 120, "picture": "stage", "state": "",
    },
    {
        "slug": "pixelgarten", "name": "Pixelgarten Spiele", "branch": "creative",
        "sub_branch": "software", "area": "leipziger-osten", "district": "neustadt-neuschoenefeld",
        "street": "Ludwigstraße", "lat": 51.3464, "lon": 12.4054, "hide_address": True,
        "phone": "030 23125-406", "website": "https://pixelgarten.example.org/",
        "languages": ["de", "en", "uk"], "step_free": False, "offers": ["internship"],
        "summary": "Kleines Team, das Lernspiele entwickelt.",
        "body": [
            ("text",
                "<p>Wir entwickeln Spiele, mit denen Kinder rechnen und lesen üben. Unser Büro "
                "ist in einer Wohnung. Bitte vereinbaren Sie einen Termin.</p>"),
        ],
        "hours": [
            ("mo", "10:00", "16:00"), ("tu", "10:00", "16:00"), ("we", "10:00", "16:00"),
            ("th", "10:00", "16:00"), ("fr", "10:00", "16:00"),
        ],
        "closed_on_holidays": True, "by_appointment": True, "closures": [],
        "confirmed_days_ago": 60, "picture": "laptop", "state": "hidden-address",
    },
    {
        "slug": "tonart-keramik", "name": "Tonart Keramik", "branch": "creative",
        "sub_branch": "kunsthandwerk", "area": "gruenau", "district": "gruenau-ost",
        "street": "Alte Salzstraße", "lat": 51.3212, "lon": 12.3002, "hide_address": False,
        "phone": "030 23125-407", "website": "https://tonart-keramik.example.org/",
        "languages": ["de"], "step_free": True, "offers": [],
        "summary": "Geschirr aus eigener Werkstatt. Offene Drehscheibe am Samstag.",
        "body": [
            ("text",
                "<p>Wir drehen, brennen und glasieren Geschirr für jeden Tag. Am Samstag "
                "können Sie die Drehscheibe selbst ausprobieren. Kurse gibt es nach "
                "Absprache.</p>"),
        ],
        "hours": [
            ("we", "11:00", "18:00"), ("th", "11:00", "18:00"), ("fr", "11:00", "18:00"),
            ("sa", "10:00", "15:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 33, "picture": "kitchen", "state": "",
    },
    {
        "slug": "markt-eck", "name": "Markt-Eck Orient und Osten", "branch": "retail",
        "sub_branch": "groceries", "area": "leipziger-osten", "district": "volkmarsdorf",
        "street": "Eisenbahnstraße", "lat": 51.3453, "lon": 12.408, "hide_address": False,
        "phone": "030 23125-408", "website": "", "languages": ["de", "ar", "tr", "fa"],
        "step_free": True, "offers": [],
        "summary": "Gemüse, Gewürze, Brot und Süßes aus vielen Ländern.",
        "body": [
            ("text",
                "<p>Bei uns finden Sie frisches Gemüse, Gewürze, Fladenbrot und Süßes. Wir "
                "liefern auch nach Hause. Sie können mit Karte zahlen.</p>"),
        ],
        "hours": [
            ("mo", "08:00", "21:00"), ("tu", "08:00", "21:00"), ("we", "08:00", "21:00"),
            ("th", "08:00", "21:00"), ("fr", "08:00", "21:00"), ("sa", "08:00", "21:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 90, "picture": "shop", "state": "",
    },
    {
        "slug": "asia-korb", "name": "Asia-Korb Paunsdorf", "branch": "retail",
        "sub_branch": "groceries", "area": "paunsdorf", "district": "paunsdorf",
        "street": "Riesaer Straße", "lat": 51.3457, "lon": 12.4506, "hide_address": False,
        "phone": "030 23125-409", "website": "", "languages": ["de", "vi"], "step_free": True,
        "offers": [], "summary": "Vietnamesische Lebensmittel, frische Kräuter und Tee.",
        "body": [
            ("text",
                "<p>Wir verkaufen Reis, Nudeln, Soßen und frische Kräuter aus Vietnam. Fragen "
                "Sie uns nach Rezepten. Wir erklären gern, wie man die Zutaten kocht.</p>"),
        ],
        "hours": [
            ("mo", "09:00", "18:30"), ("tu", "09:00", "18:30"), ("we", "09:00", "18:30"),
            ("th", "09:00", "18:30"), ("fr", "09:00", "18:30"), ("sa", "09:00", "14:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 350, "picture": "shop", "state": "stale",
    },
    {
        "slug": "blatt-und-bluete", "name": "Blatt und Blüte", "branch": "retail",
        "sub_branch": "florist", "area": "gruenau", "district": "gruenau-mitte",
        "street": "Stuttgarter Allee", "lat": 51.3162, "lon": 12.2915, "hide_address": False,
        "phone": "030 23125-410", "website": "", "languages": ["de", "ru"], "step_free": False,
        "offers": ["internship"], "summary": "Sträuße, Topfpflanzen und Grabpflege.",
        "body": [
            ("text",
                "<p>Unser Laden liegt mitten im Quartierszentrum Stuttgarter Allee. Wir binden "
                "Sträuße und pflegen Gräber. Wer gern mit Pflanzen arbeitet, kann ein "
                "Praktikum machen.</p>"),
        ],
        "hours": [
            ("mo", "08:30", "18:00"), ("tu", "08:30", "18:00"), ("we", "08:30", "18:00"),
            ("th", "08:30", "18:00"), ("fr", "08:30", "18:00"), ("sa", "08:30", "13:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 25, "picture": "flower", "state": "",
    },
    {
        "slug": "zweites-kapitel", "name": "Zweites Kapitel Bücher", "branch": "retail",
        "sub_branch": "second-hand-books", "area": "leipziger-osten",
        "district": "reudnitz-thonberg", "street": "Dresdner Straße", "lat": 51.3389,
        "lon": 12.3954, "hide_address": False, "phone": "030 23125-411", "website": "",
        "languages": ["de", "en", "ar"], "step_free": True, "offers": [],
        "summary": "Gebrauchte Bücher, Kinderbücher in acht Sprachen.",
        "body": [
            ("text",
                "<p>Hier bekommen Bücher ein zweites Leben. Im Regal für Kinder stehen Bücher "
                "in acht Sprachen. Setzen Sie sich hin und lesen Sie in Ruhe.</p>"),
        ],
        "hours": [
            ("tu", "11:00", "18:00"), ("we", "11:00", "18:00"), ("th", "11:00", "18:00"),
            ("fr", "11:00", "18:00"), ("sa", "11:00", "18:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 110, "picture": "book", "state": "notice-open",
    },
    {
        "slug": "faden-und-knopf", "name": "Faden und Knopf", "branch": "retail",
        "sub_branch": "textiles", "area": "gruenau", "district": "gruenau-nord",
        "street": "Jupiterstraße", "lat": 51.3212, "lon": 12.2689, "hide_address": False,
        "phone": "030 23125-412", "website": "", "languages": ["de", "ru", "uk"],
        "step_free": False, "offers": ["partner"],
        "summary": "Stoffe, Garn und Reißverschlüsse. Material für unsere Nähkurse.",
        "body": [
            ("text",
                "<p>Wir haben Stoffe, Garn, Knöpfe und Reißverschlüsse. Für die Nähkurse der "
                "Stadtteilakademie geben wir Material. Wir beraten auch Anfängerinnen und "
                "Anfänger.</p>"),
        ],
        "hours": [
            ("mo", "10:00", "18:00"), ("tu", "10:00", "18:00"), ("we", "10:00", "18:00"),
            ("th", "10:00", "18:00"), ("fr", "10:00", "18:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 18, "picture": "sewing", "state": "",
    },
    {
        "slug": "cafe-morgenrunde", "name": "Café Morgenrunde", "branch": "food",
        "sub_branch": "cafe", "area": "leipziger-osten", "district": "anger-crottendorf",
        "street": "Theodor-Neubauer-Straße", "lat": 51.3359, "lon": 12.4291, "hide_address": False,
        "phone": "030 23125-413", "website": "https://cafe-morgenrunde.example.org/",
        "languages": ["de", "en", "ar"], "step_free": True,
        "offers": ["internship", "apprenticeship"],
        "summary": "Frühstück, Mittagstisch und Kuchen. Wir begleiten Praxiswochen.",
        "body": [
            ("text",
                "<p>Bei uns gibt es Frühstück, Mittagessen und Kuchen. Wir bilden aus und "
                "nehmen Menschen für Praxiswochen auf. Der Raum ist hell und ohne Stufen.</p>"),
        ],
        "hours": [
            ("mo", "08:00", "17:00"), ("tu", "08:00", "17:00"), ("we", "08:00", "17:00"),
            ("th", "08:00", "17:00"), ("fr", "08:00", "17:00"), ("sa", "09:00", "17:00"),
            ("su", "09:00", "17:00"),
        ],
        "closed_on_holidays": False, "by_appointment": False,
        "closures": [{"first_in_days": 30, "last_in_days": 37, "reason": "Betriebsferien"}],
        "confirmed_days_ago": 12, "picture": "cup", "state": "owned",
    },
    {
        "slug": "imbiss-sonnenfladen", "name": "Imbiss Sonnenfladen", "branch": "food",
        "sub_branch": "snack-bar", "area": "leipziger-osten", "district": "neustadt-neuschoenefeld",
        "street": "Eisenbahnstraße", "lat": 51.3461, "lon": 12.3999, "hide_address": False,
        "phone": "030 23125-414", "website": "", "languages": ["de", "ar", "en"],
        "step_free": False, "offers": [],
        "summary": "Falafel, Suppen und Salate. Alles auch ohne Fleisch.",
        "body": [
            ("text",
                "<p>Wir machen Falafel, Suppen und Salate jeden Tag frisch. Alle Gerichte gibt "
                "es auch ohne Fleisch. Wir liefern im Leipziger Osten.</p>"),
        ],
        "hours": [
            ("mo", "10:00", "23:00"), ("tu", "10:00", "23:00"), ("we", "10:00", "23:00"),
            ("th", "10:00", "23:00"), ("fr", "10:00", "23:00"), ("sa", "10:00", "23:00"),
            ("su", "10:00", "23:00"),
        ],
        "closed_on_holidays": False, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 200, "picture": "bread", "state": "unclaimed",
    },
    {
        "slug": "pho-am-bogen", "name": "Pho am Bogen", "branch": "food",
        "sub_branch": "restaurant", "area": "gruenau", "district": "gruenau-mitte",
        "street": "Ratzelstraße", "lat": 51.3139, "lon": 12.2984, "hide_address": False,
        "phone": "030 23125-415", "website": "", "languages": ["de", "vi"], "step_free": True,
        "offers": [], "summary": "Vietnamesische Suppen und Reisgerichte.",
        "body": [
            ("text",
                "<p>Unsere Suppen kochen viele Stunden. Es gibt auch Gerichte ohne Fleisch. "
                "Sie können mit Karte zahlen.</p>"),
        ],
        "hours": [
            ("mo", "11:00", "21:00"), ("tu", "11:00", "21:00"), ("we", "11:00", "21:00"),
            ("th", "11:00", "21:00"), ("fr", "11:00", "21:00"), ("sa", "11:00", "21:00"),
            ("su", "12:00", "20:00"),
        ],
        "closed_on_holidays": False, "by_appointment": False,
        "closures": [{"first_in_days": 10, "last_in_days": 12, "reason": "Familienfest"}],
        "confirmed_days_ago": 55, "picture": "kitchen", "state": "",
    },
    {
        "slug": "kantine-schoenauer-ring", "name": "Kantine Schönauer Ring", "branch": "food",
        "sub_branch": "canteen", "area": "gruenau", "district": "schoenau",
        "street": "Lützner Straße", "lat": 51.322, "lon": 12.2847, "hide_address": False,
        "phone": "030 23125-416", "website": "https://kantine-schoenauer-ring.example.org/",
        "languages": ["de"], "step_free": False,
        "offers": ["hiring", "apprenticeship", "taster-day"],
        "summary": "Mittagstisch und Essen für Feste und Firmen.",
        "body": [
            ("text",
                "<p>Wir kochen jeden Tag drei Gerichte für Gäste und Firmen. Wir suchen eine "
                "Küchenhilfe. Kommen Sie zu einem Schnuppertag und sehen Sie, ob die Arbeit "
                "passt.</p>"),
        ],
        "hours": [
            ("mo", "07:00", "14:30"), ("tu", "07:00", "14:30"), ("we", "07:00", "14:30"),
            ("th", "07:00", "14:30"), ("fr", "07:00", "14:30"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 30, "picture": "kitchen", "state": "",
    },
    {
        "slug": "salon-scherenschnitt", "name": "Salon Scherenschnitt", "branch": "craft",
        "sub_branch": "hairdresser", "area": "gruenau", "district": "lausen-gruenau",
        "street": "Selliner Straße", "lat": 51.3144, "lon": 12.2645, "hide_address": False,
        "phone": "030 23125-417", "website": "", "languages": ["de", "ru", "ar"], "step_free": True,
        "offers": ["apprenticeship"],
        "summary": "Schnitt, Farbe und Bart. Termine auch ohne Telefon, einfach vorbeikommen.",
        "body": [
            ("text",
                "<p>Sie brauchen keinen Anruf. Kommen Sie vorbei, wir finden einen Termin. Wir "
                "bilden aus und sprechen drei Sprachen.</p>"),
        ],
        "hours": [
            ("tu", "09:00", "18:00"), ("we", "09:00", "18:00"), ("th", "09:00", "18:00"),
            ("fr", "09:00", "18:00"), ("sa", "08:00", "13:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False,
        "closures": [{"first_in_days": 0, "last_in_days": 3, "reason": "Umbau im Salon"}],
        "confirmed_days_ago": 48, "picture": "scissors", "state": "",
    },
    {
        "slug": "radwerk-ost", "name": "Radwerk Ost", "branch": "craft", "sub_branch": "bicycle",
        "area": "leipziger-osten", "district": "volkmarsdorf", "street": "Wurzner Straße",
        "lat": 51.3427, "lon": 12.4132, "hide_address": False, "phone": "030 23125-418",
        "website": "https://radwerk-ost.example.org/", "languages": ["de", "en", "fa"],
        "step_free": False, "offers": ["taster-day", "partner"],
        "summary": "Reparatur in 48 Stunden. Gebrauchte Räder mit Garantie.",
        "body": [
            ("text",
                "<p>Wir reparieren Räder in zwei Tagen. Gebrauchte Räder bekommen bei uns eine "
                "Garantie. Als Partner der Stadtteilakademie zeigen wir, wie eine Werkstatt "
                "arbeitet.</p>"),
        ],
        "hours": [
            ("mo", "10:00", "18:00"), ("tu", "10:00", "18:00"), ("we", "10:00", "18:00"),
            ("th", "10:00", "18:00"), ("fr", "10:00", "18:00"), ("sa", "10:00", "13:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 22, "picture": "bicycle", "state": "",
    },
    {
        "slug": "nadeloehr", "name": "Änderungsschneiderei Nadelöhr", "branch": "craft",
        "sub_branch": "tailor", "area": "paunsdorf", "district": "paunsdorf",
        "street": "Döllingstraße", "lat": 51.3475, "lon": 12.4497, "hide_address": False,
        "phone": "030 23125-419", "website": "", "languages": ["de", "tr", "uk"], "step_free": True,
        "offers": [], "summary": "Kürzen, weiten, flicken. Auch Gardinen und Arbeitskleidung.",
        "body": [
            ("text",
                "<p>Wir ändern Hosen, Kleider und Jacken. Auch Gardinen und Arbeitskleidung "
                "sind kein Problem. Kleine Reparaturen machen wir am selben Tag.</p>"),
        ],
        "hours": [
            ("mo", "09:30", "18:00"), ("tu", "09:30", "18:00"), ("we", "09:30", "18:00"),
            ("th", "09:30", "18:00"), ("fr", "09:30", "18:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 65, "picture": "sewing", "state": "change-pending",
    },
    {
        "slug": "tischlerei-querholz", "name": "Tischlerei Querholz", "branch": "craft",
        "sub_branch": "joiner", "area": "leipziger-osten", "district": "sellerhausen-stuenz",
        "street": "Wurzner Straße", "lat": 51.3439, "lon": 12.4232, "hide_address": False,
        "phone": "030 23125-420", "website": "https://tischlerei-querholz.example.org/",
        "languages": ["de"], "step_free": False, "offers": ["apprenticeship", "internship"],
        "summary": "Türen, Regale und Ladenbau. Möbel aus altem Holz.",
        "body": [
            ("text",
                "<p>Wir bauen Türen, Regale und ganze Läden. Aus altem Holz machen wir neue "
                "Möbel. Wir bilden aus und bieten Praktika an.</p>"),
        ],
        "hours": [
            ("mo", "07:00", "16:00"), ("tu", "07:00", "16:00"), ("we", "07:00", "16:00"),
            ("th", "07:00", "16:00"), ("fr", "07:00", "13:00"),
        ],
        "closed_on_holidays": True, "by_appointment": False, "closures": [],
        "confirmed_days_ago": 28, "picture": "table", "state": "",
    },
    *shops(),
]


# 12 news, six of them for everyone (no area).
NEWS: list[dict[str, Any]] = [
    {
        "slug": "lerneck-offen", "title": "Das Lerneck ist wieder offen", "area": "leipziger-osten",
        "kind": "office", "days_ago": 2,
        "summary": (
            "Ab sofort können Sie mittwochs und freitags ohne Anmeldung kommen. Es gibt zwölf "
            "Geräte, WLAN und eine Lernbegleitung."
        ),
        "body": [
            ("text",
                "<p>Das Lerneck am Torgauer Platz hat wieder geöffnet: mittwochs von 10 bis 17 "
                "Uhr und freitags von 10 bis 13 Uhr. Sie brauchen keinen Termin.</p>"),
            ("heading", "Das können Sie hier tun"),
            ("text",
                "<p>Sie können Bewerbungen schreiben, Deutsch üben oder am Computer lernen. "
                "Eine Lernbegleitung sitzt mit im Raum. Sie hilft, wenn Sie nicht "
                "weiterkommen.</p>"),
            ("text",
                "<p>Das Lerneck ist in der 3. Etage. Fragen beantworten wir am Telefon: 030 "
                "23125-210.</p>"),
        ],
        "picture": "laptop",
    },
    {
        "slug": "nachbarschaftstische", "title": "Neue Nachbarschaftstische im Frühjahr",
        "area": "", "kind": "programme", "days_ago": 5,
        "summary": (
            "Upcycling, Kochen, Gärtnern, Fahrrad: Neun Angebote starten in drei Stadtteilen. "
            "Das Programm gibt es auch als Plakat zum Ausdrucken."
        ),
        "body": [
            ("text",
                "<p>An einem Nachbarschaftstisch probieren Sie etwas aus: nähen, kochen, "
                "gärtnern, reparieren. Sie lernen dabei Menschen aus Ihrem Viertel kennen. "
                "Alles kostet nichts.</p>"),
            ("heading", "Neun Tische, drei Stadtteile"),
            ("text",
                "<p>Fünf Tische stehen im Leipziger Osten. Je zwei Tische gibt es in Grünau "
                "und in Paunsdorf.</p>"),
            ("text",
                "<p>Bei vielen Tischen brauchen Sie kein Deutsch und keine Anmeldung. Das "
                "Programm hängt in den Quartiersbüros. Sie können es auch selbst "
                "ausdrucken.</p>"),
        ],
        "picture": "plants",
    },
    {
        "slug": "bewerbungsfotos", "title": "Bewerbungsfotos kostenlos", "area": "paunsdorf",
        "kind": "programme", "days_ago": 8,
        "summary": (
            "Am Samstag machen wir im Quartiersbüro Fotos für Ihre Bewerbung. Kommen Sie "
            "einfach vorbei. Nach der Übergabe löschen wir die Bilder."
        ),
        "body": [
            ("text",
                "<p>Ein gutes Foto kostet sonst viel Geld. Bei uns kostet es nichts. Ein "
                "Fotostudio aus Paunsdorf hilft uns dabei.</p>"),
            ("text",
                "<p>Wir haben Kleidung zum Ausleihen und einen Spiegel. Ihr Kind kann "
                "mitkommen: Jemand passt auf. Den Termin finden Sie beim Kurs "
                "„Bewerbungsfoto-Tag“.</p>"),
        ],
        "picture": "camera",
    },
    {
        "slug": "zwanzig-betriebe", "title": "20 Betriebe sind dabei", "area": "",
        "kind": "project", "days_ago": 11,
        "summary": (
            "Im Verzeichnis stehen jetzt 20 Betriebe. Acht davon bieten Praktika oder "
            "Schnuppertage an. Ihr Betrieb fehlt? Der Eintrag dauert zehn Minuten."
        ),
        "body": [
            ("text",
                "<p>Im Verzeichnis finden Sie Läden, Cafés, Werkstätten und Ateliers aus drei "
                "Stadtteilen. Sie sehen, wann ein Betrieb geöffnet hat und welche Sprachen man "
                "dort spricht.</p>"),
            ("heading", "So kommt Ihr Betrieb hinein"),
            ("steps", [
                {
                    "title": "Formular ausfüllen",
                    "text": "Das geht am Handy und dauert zehn Minuten.",
                },
                {"title": "Bestätigen", "text": "Wir prüfen die Angaben mit Ihnen."},
                {
                    "title": "Aktuell halten",
                    "text": "Zweimal im Jahr fragen wir, ob noch alles stimmt.",
                },
            ]),
            ("text",
                "<p>Lieber am Telefon? Rufen Sie uns an: 030 23125-100. Wir tragen Ihren "
                "Betrieb mit Ihnen ein.</p>"),
        ],
        "picture": "shop",
    },
    {
        "slug": "neue-sprachen", "title": "Jetzt auch auf Vietnamesisch und Türkisch", "area": "",
        "kind": "project", "days_ago": 15,
        "summary": (
            "Die wichtigsten Seiten gibt es nun in acht Sprachen und in Einfacher Sprache. "
            "Fehler gefunden? Bitte sagen Sie es uns."
        ),
        "body": [
            ("text",
                "<p>Sie können die Seite auf Deutsch, Englisch, Arabisch, Persisch, "
                "Ukrainisch, Russisch, Vietnamesisch und Türkisch lesen. Dazu gibt es Texte in "
                "Einfacher Sprache.</p>"),
            ("text",
                "<p>Noch ist nicht alles übersetzt. Uhrzeiten, Orte und freie Plätze stehen "
                "aber in jeder Sprache. Wo ein Text fehlt, zeigen wir den deutschen.</p>"),
            ("text",
                "<p>Klingt ein Satz falsch? Rufen Sie uns an oder schreiben Sie uns. Dann "
                "verbessern wir ihn.</p>"),
        ],
        "picture": "speech",
    },
    {
        "slug": "praxiswochen", "title": "Praxiswochen: vier neue Plätze in Cafés",
        "area": "leipziger-osten", "kind": "programme", "days_ago": 19,
        "summary": (
            "Vier Betriebe aus dem Viertel nehmen im nächsten Durchgang Menschen zur Probe "
            "auf. Ein Jobcoach begleitet beide Seiten."
        ),
        "body": [
            ("text",
                "<p>Zwei Wochen lernen, zwei Wochen arbeiten: So laufen die Praxiswochen in "
                "Küche und Service. Vier Betriebe machen beim nächsten Mal mit.</p>"),
            ("text",
                "<p>Sie möchten dabei sein? Dann sprechen wir vorher mit Ihnen. Auch Betriebe "
                "können sich melden. Wir erklären, was auf Sie zukommt.</p>"),
            ("text", "<p>Rufen Sie an: 030 23125-210.</p>"),
        ],
        "picture": "cup",
    },
    {
        "slug": "sprechstunde-zieht-um", "title": "Sprechstunde zieht um", "area": "gruenau",
        "kind": "office", "days_ago": 23,
        "summary": (
            "Die Jobberatung in Grünau ist ab nächster Woche im Stadtteilladen. Der Eingang "
            "ist neben der Information."
        ),
        "body": [
            ("text",
                "<p>Sie finden uns in der Stuttgarter Allee 19. Die S-Bahn hält am "
                "Allee-Center. Von dort sind es wenige Minuten zu Fuß.</p>"),
            ("text",
                "<p>Die Zeiten bleiben gleich: dienstags von 9 bis 12 Uhr und donnerstags von "
                "13 bis 17 Uhr. Das Telefon bleibt auch gleich: 030 23125-110.</p>"),
        ],
        "picture": "houses",
    },
    {
        "slug": "unternehmensfruehstueck-rueckblick",
        "title": "Unternehmensfrühstück: Was das Quartierszentrum braucht",
        "area": "gruenau", "kind": "review", "days_ago": 13,
        "summary": (
            "Elf Läden haben Ideen für die Stuttgarter Allee gesammelt. Das Protokoll steht "
            "online. Das nächste Treffen ist in sechs Wochen."
        ),
        "body": [
            ("text",
                "<p>Elf Läden saßen beim Frühstück zusammen. Die Frage war: Was braucht die "
                "Stuttgarter Allee? Viele Zettel hingen am Ende an der Wand.</p>"),
            ("heading", "Die drei wichtigsten Ideen"),
            ("steps", [
                {
                    "title": "Gemeinsam öffnen",
                    "text": "Die Läden möchten am Markttag zur gleichen Zeit öffnen.",
                },
                {
                    "title": "Schöne Schaufenster",
                    "text": "Leere Fenster sollen Bilder aus dem Stadtteil zeigen.",
                },
                {
                    "title": "Ein Wochenende",
                    "text": "Im nächsten Jahr soll es ein Fest der Läden geben.",
                },
            ]),
            ("text",
                "<p>Sie haben ein Geschäft in Grünau? Kommen Sie zum nächsten Frühstück "
                "dazu.</p>"),
        ],
        "picture": "table",
    },
    {
        "slug": "methodenkarten", "title": "Methodenkarten zum Herunterladen", "area": "",
        "kind": "project", "days_ago": 34,
        "summary": (
            "Design Thinking, Kanban, Projektplan: Die Karten aus den Werkstätten gibt es als "
            "Druckvorlage. Sie dürfen sie frei verwenden."
        ),
        "body": [
            ("text",
                "<p>Die Karten kommen aus unseren Werkstätten für Betriebe. Jede Karte erklärt "
                "eine Methode auf einer Seite.</p>"),
            ("steps", [
                {
                    "title": "Design Thinking in 3 Stunden",
                    "text": "Von der Frage zur getesteten Idee.",
                },
                {
                    "title": "Aufgaben mit Kanban",
                    "text": "Alle sehen, was offen, in Arbeit und fertig ist.",
                },
                {
                    "title": "Projektplan auf einer Seite",
                    "text": "Ziel, Schritte, Termine und wer was macht.",
                },
            ]),
            ("text", "<p>Sie dürfen die Karten drucken, kopieren und weitergeben.</p>"),
        ],
        "picture": "cv",
    },
    {
        "slug": "dozenten-gesucht", "title": "Gesucht: Menschen, die etwas zeigen können",
        "area": "paunsdorf", "kind": "project", "days_ago": 41,
        "summary": (
            "Sie können nähen, backen, reparieren oder gut erklären? Wir suchen Dozentinnen "
            "und Dozenten für einzelne Nachmittage. Es gibt ein Honorar."
        ),
        "body": [
            ("text",
                "<p>Sie brauchen kein Zeugnis. Wichtig ist, dass Sie etwas gut können und gern "
                "zeigen. Wir helfen beim Planen und sind am Nachmittag dabei.</p>"),
            ("text",
                "<p>Besonders suchen wir Menschen für Paunsdorf. Melden Sie sich im "
                "Quartiersbüro: 030 23125-310.</p>"),
        ],
        "picture": "sewing",
    },
    {
        "slug": "barriereaermer", "title": "So arbeiten wir barriereärmer", "area": "",
        "kind": "project", "days_ago": 50,
        "summary": (
            "Wir haben unsere Seite geprüft und die Erklärung zur Barrierefreiheit erneuert. "
            "Diese drei Punkte verbessern wir bis zum Sommer."
        ),
        "body": [
            ("text",
                "<p>Jeder Mensch soll unsere Seite gut benutzen können. Wir haben sie selbst "
                "geprüft. Das meiste klappt gut. Drei Punkte fehlen noch.</p>"),
            ("heading", "Diese drei Punkte verbessern wir"),
            ("steps", [
                {
                    "title": "Gebärdensprache",
                    "text": "Wir drehen ein Video in Deutscher Gebärdensprache.",
                },
                {"title": "Einfache Sprache", "text": "Eine Prüfgruppe liest unsere Texte."},
                {
                    "title": "Bilder",
                    "text": "Alle Bilder von Betrieben bekommen eine gute Beschreibung.",
                },
            ]),
            ("text",
                "<p>Etwas klappt bei Ihnen nicht? Unten auf jeder Seite steht „Barriere "
                "melden“. Sie bekommen spätestens nach einem Monat eine Antwort.</p>"),
        ],
        "picture": "houses",
    },
    {
        "slug": "zahlen-aus-dem-viertel", "title": "Zahlen aus dem Viertel neu", "area": "",
        "kind": "project", "days_ago": 62,
        "summary": (
            "Wie viele Menschen wohnen hier? Wie viele suchen Arbeit? Wir zeigen die Zahlen "
            "mit Quelle und Jahr. Alle Daten gibt es zum Herunterladen."
        ),
        "body": [
            ("text",
                "<p>Auf den Seiten der drei Gebiete finden Sie jetzt Zahlen für jeden "
                "Ortsteil. Sie sehen, wie viele Menschen dort wohnen und wie viele Arbeit "
                "suchen.</p>"),
            ("text",
                "<p>Die Zahlen kommen von der Stadt Leipzig. Bei jeder Zahl steht das Jahr. "
                "Sie gelten für ganze Ortsteile, nicht für die kleineren Programmgebiete.</p>"),
        ],
        "picture": "houses",
    },
]


# 8 events. "week" counts like "first_week" of a course; the pop-up shop runs for four weeks,
# and the third date (index 2) is cancelled.
EVENTS: list[dict[str, Any]] = [
    {
        "slug": "quartiersfest", "title": "Quartiersfest am Torgauer Platz",
        "area": "leipziger-osten", "venue": "lerneck", "weekday": "sa", "start": "14:00",
        "end": "19:00", "week": 5, "count": 1, "cancelled_dates": [], "cancel_reason": "",
        "languages": ["de", "en", "ar", "fa", "tr"],
        "organisers": [
            "Quartiersmanagement Leipziger Osten",
            "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
        ],
        "summary": (
            "Betriebe stellen sich vor, Kinder basteln, Musik aus dem Viertel. Infostand zu "
            "Kursen in fünf Sprachen."
        ),
        "body": [
            ("text",
                "<p>Wir feiern zusammen auf dem Torgauer Platz. Läden und Werkstätten zeigen, "
                "was sie machen. Für Kinder gibt es einen Basteltisch.</p>"),
            ("text",
                "<p>Am Infostand sprechen wir Deutsch, Englisch, Arabisch, Persisch und "
                "Türkisch. Dort erfahren Sie alles über die Kurse. Der Eintritt ist frei.</p>"),
        ],
        "picture": "music",
    },
    {
        "slug": "lange-tafel", "title": "Lange Tafel: Kochen und Reden", "area": "paunsdorf",
        "venue": "familienzentrum-paunsdorf", "weekday": "fr", "start": "17:00", "end": "20:00",
        "week": 3, "count": 1, "cancelled_dates": [], "cancel_reason": "",
        "languages": ["de", "vi", "ru"], "organisers": ["Mütterzentrum e. V. Leipzig"],
        "summary": "Ein Tisch, viele Gerichte. Bringen Sie etwas mit oder kommen Sie einfach so.",
        "body": [
            ("text",
                "<p>Wir stellen einen langen Tisch auf. Alle essen zusammen. Wer mag, bringt "
                "ein Gericht mit und erzählt davon.</p>"),
            ("text",
                "<p>Ab 17 Uhr kochen wir gemeinsam eine große Suppe. Es gibt auch Essen ohne "
                "Fleisch. Kinder sind willkommen.</p>"),
        ],
        "picture": "table",
    },
    {
        "slug": "offene-werkstatt", "title": "Tag der offenen Werkstatt", "area": "leipziger-osten",
        "venue": "ostwache", "weekday": "su", "start": "11:00", "end": "17:00", "week": 6,
        "count": 1, "cancelled_dates": [], "cancel_reason": "", "languages": ["de", "en"],
        "organisers": ["Quartiersmanagement Leipziger Osten"],
        "summary": (
            "Tischlerei, Radwerkstatt und Buchbinderei zeigen ihre Arbeit. Zuschauen und "
            "ausprobieren."
        ),
        "body": [
            ("text",
                "<p>Drei Werkstätten aus dem Viertel sind da. Sie können hobeln, einen "
                "Schlauch flicken und ein Heft binden.</p>"),
            ("text",
                "<p>Sie suchen eine Ausbildung oder ein Praktikum? Dann fragen Sie die "
                "Betriebe direkt. Ein Jobcoach ist auch da.</p>"),
        ],
        "picture": "bicycle",
    },
    {
        "slug": "jobcafe", "title": "Jobcafé Grünau", "area": "gruenau",
        "venue": "stadtteilladen-gruenau", "weekday": "we", "start": "10:00", "end": "12:00",
        "week": 2, "count": 1, "cancelled_dates": [], "cancel_reason": "",
        "languages": ["de", "ru", "uk"],
        "organisers": [
            "Deutsche Angestellten-Akademie GmbH, Standort Leipzig",
            "Jobcenter Leipzig",
        ],
        "summary": "Betriebe aus der Nähe suchen Leute. Kurze Gespräche am Tisch, ohne Bewerbung.",
        "body": [
            ("text",
                "<p>An jedem Tisch sitzt ein Betrieb. Sie setzen sich dazu und fragen, was Sie "
                "wissen möchten. Sie brauchen keine Bewerbung und keinen Termin.</p>"),
            ("text",
                "<p>Kaffee und Tee kosten nichts. Wenn Sie Hilfe beim Gespräch möchten, kommt "
                "jemand von uns mit an den Tisch.</p>"),
        ],
        "picture": "cup",
    },
    {
        "slug": "unternehmensfruehstueck", "title": "Unternehmensfrühstück Stuttgarter Allee",
        "area": "gruenau", "venue": "stadtteilladen-gruenau", "weekday": "th", "start": "08:00",
        "end": "09:30", "week": 4, "count": 1, "cancelled_dates": [], "cancel_reason": "",
        "languages": ["de", "vi"],
        "organisers": ["Quartiersmanagement Leipzig-Grünau", "Amt für Wirtschaftsförderung"],
        "summary": (
            "Austausch für Läden und Dienstleister. Thema: gemeinsame Öffnungszeiten und "
            "Schaufenster."
        ),
        "body": [
            ("text",
                "<p>Sie haben ein Geschäft rund um die Stuttgarter Allee? Dann frühstücken Sie "
                "mit uns, bevor Sie öffnen.</p>"),
            ("text",
                "<p>Wir sprechen über zwei Fragen: Wann haben alle offen? Und wie werden die "
                "Schaufenster schöner? Bringen Sie Ihre Ideen mit.</p>"),
        ],
        "picture": "table",
    },
    {
        "slug": "pop-up-laden", "title": "Pop-up-Laden: vier Wochen, vier Ideen", "area": "gruenau",
        "venue": "stadtteilladen-gruenau", "weekday": "mo", "start": "10:00", "end": "18:00",
        "week": 7, "count": 4, "cancelled_dates": [2],
        "cancel_reason": "In dieser Woche wird der Laden umgebaut.", "languages": ["de", "en"],
        "organisers": ["Quartiersmanagement Leipzig-Grünau"],
        "summary": (
            "Vier kleine Betriebe nutzen einen leeren Laden für je eine Woche. Mit "
            "Ansiedlungsberatung vor Ort."
        ),
        "body": [
            ("text",
                "<p>Jeden Montag zieht eine neue Idee in den Laden ein. Sie können schauen, "
                "kaufen und mit den Gründerinnen und Gründern sprechen.</p>"),
            ("text",
                "<p>Sie suchen selbst einen Laden? Montags ist auch die Ansiedlungsberatung "
                "da.</p>"),
            ("text", "<p>Ein Termin fällt aus. Er ist in der Liste durchgestrichen.</p>"),
        ],
        "picture": "shop",
    },
    {
        "slug": "repair-nachmittag", "title": "Repair-Nachmittag", "area": "paunsdorf",
        "venue": "quartiersbuero-paunsdorf", "weekday": "sa", "start": "13:00", "end": "17:00",
        "week": 4, "count": 1, "cancelled_dates": [], "cancel_reason": "",
        "languages": ["de", "ru"],
        "organisers": ["Deutsche Angestellten-Akademie GmbH, Standort Leipzig"],
        "summary": (
            "Kaffeemaschine, Rad, Reißverschluss: Wir reparieren gemeinsam. Ersatzteile bitte "
            "mitbringen."
        ),
        "body": [
            ("text",
                "<p>Bringen Sie mit, was kaputt ist: Kaffeemaschine, Lampe, Rad oder Jacke. "
                "Wir reparieren es zusammen mit Ihnen.</p>"),
            ("text",
                "<p>Werkzeug, Garn und Kaffee sind da. Ersatzteile bringen Sie bitte selbst "
                "mit. Nicht alles lässt sich retten, aber wir versuchen es.</p>"),
        ],
        "picture": "bicycle",
    },
    {
        "slug": "netzwerktreffen", "title": "Netzwerktreffen Kreative im Osten",
        "area": "leipziger-osten", "venue": "poege-haus", "weekday": "tu", "start": "18:30",
        "end": "20:30", "week": 5, "count": 1, "cancelled_dates": [], "cancel_reason": "",
        "languages": ["de", "en"], "organisers": ["Kreatives Leipzig e. V.", "Pöge-Haus e. V."],
        "summary": (
            "Kreative, Läden und Vermieter treffen sich. Kurzer Impuls: Förderungen der Stadt "
            "und der Kammern."
        ),
        "body": [
            ("text",
                "<p>Wer im Osten arbeitet, baut oder vermietet, ist eingeladen. Nach einem "
                "kurzen Vortrag ist Zeit zum Reden.</p>"),
            ("text",
                "<p>Der Vortrag erklärt in zehn Minuten, welche Hilfe die Stadt und die "
                "Kammern geben. Danach können Sie Fragen stellen.</p>"),
        ],
        "picture": "speech",
    },
]


# 9 consultations, six of them for everyone (no area).
CONSULTATIONS: list[dict[str, Any]] = [
    {
        "slug": "jobcoaching-osten", "title": "Jobcoaching", "area": "leipziger-osten",
        "audience": "people", "kind": "job-coaching", "venue": "lerneck",
        "places": ["office", "phone"],
        "hours": [("we", "10:00", "17:00"), ("fr", "10:00", "13:00")],
        "by_appointment": False, "minutes": 30, "languages": ["de", "ar", "en"],
        "summary": "Persönliches Gespräch über Arbeit, Weg und nächste Schritte. Auch telefonisch.",
        "body": [
            ("text",
                "<p>Im Jobcoaching sprechen Sie unter vier Augen mit einer Fachkraft. Sie "
                "sagen, was Sie sich wünschen und was schwierig ist. Gemeinsam planen Sie den "
                "nächsten Schritt.</p>"),
            ("steps", [
                {"title": "Erzählen", "text": "Was haben Sie gemacht? Was möchten Sie tun?"},
                {"title": "Planen", "text": "Wir suchen Stellen, Kurse oder ein Praktikum."},
                {"title": "Dranbleiben", "text": "Sie kommen wieder, so oft Sie es brauchen."},
            ]),
            ("text",
                "<p>Sie können einfach vorbeikommen. Mit einem Termin warten Sie nicht.</p>"),
        ],
        "picture": "speech", "phone": "030 23125-210",
    },
    {
        "slug": "jobcoaching-gruenau", "title": "Jobcoaching", "area": "gruenau",
        "audience": "people", "kind": "job-coaching", "venue": "stadtteilladen-gruenau",
        "places": ["office", "phone"],
        "hours": [("tu", "09:00", "12:00"), ("th", "13:00", "17:00")],
        "by_appointment": False, "minutes": 30, "languages": ["de", "ru", "uk"],
        "summary": "Persönliches Gespräch über Arbeit, Weg und nächste Schritte. Auch telefonisch.",
        "body": [
            ("text",
                "<p>Im Jobcoaching sprechen Sie unter vier Augen mit einer Fachkraft. Sie "
                "sagen, was Sie sich wünschen und was schwierig ist. Gemeinsam planen Sie den "
                "nächsten Schritt.</p>"),
            ("steps", [
                {"title": "Erzählen", "text": "Was haben Sie gemacht? Was möchten Sie tun?"},
                {"title": "Planen", "text": "Wir suchen Stellen, Kurse oder ein Praktikum."},
                {"title": "Dranbleiben", "text": "Sie kommen wieder, so oft Sie es brauchen."},
            ]),
            ("text",
                "<p>Sie können einfach vorbeikommen. Am Donnerstag sind wir auch am Nachmittag "
                "da.</p>"),
        ],
        "picture": "speech", "phone": "030 23125-110",
    },
    {
        "slug": "mobiles-jobcoaching", "title": "Mobiles Jobcoaching", "area": "paunsdorf",
        "audience": "people", "kind": "job-coaching", "venue": "quartiersbuero-paunsdorf",
        "places": ["office", "at-your-place", "phone"],
        "hours": [("mo", "10:30", "13:00")],
        "by_appointment": False, "minutes": 30, "languages": ["de", "ru", "vi"],
        "summary": (
            "Ohne Termin nach dem gemeinsamen Spaziergang. Auf Wunsch kommen wir an einen "
            "anderen Ort."
        ),
        "body": [
            ("text",
                "<p>Im Jobcoaching sprechen Sie unter vier Augen mit einer Fachkraft. Sie "
                "sagen, was Sie sich wünschen und was schwierig ist. Gemeinsam planen Sie den "
                "nächsten Schritt.</p>"),
            ("steps", [
                {"title": "Erzählen", "text": "Was haben Sie gemacht? Was möchten Sie tun?"},
                {"title": "Planen", "text": "Wir suchen Stellen, Kurse oder ein Praktikum."},
                {"title": "Dranbleiben", "text": "Sie kommen wieder, so oft Sie es brauchen."},
            ]),
            ("text",
                "<p>Sie möchten sich woanders treffen? Wir kommen auch in die Bibliothek oder "
                "ins Familienzentrum.</p>"),
        ],
        "picture": "walking", "phone": "030 23125-310",
    },
    {
        "slug": "kompetenzanalyse", "title": "Kompetenz- und Potenzialanalyse", "area": "",
        "audience": "people", "kind": "competence-analysis", "venue": "lerneck",
        "places": ["office"], "hours": [], "by_appointment": True, "minutes": 90,
        "languages": ["de", "ar", "fa", "uk"],
        "summary": "Drei Termine, praktische Aufgaben, Ergebnis auf Papier.",
        "body": [
            ("text",
                "<p>Was können Sie gut? Was macht Ihnen Freude? In drei Terminen finden wir es "
                "zusammen heraus.</p>"),
            ("steps", [
                {
                    "title": "Erster Termin",
                    "text": "Wir lernen uns kennen und sammeln Ihre Erfahrungen.",
                },
                {"title": "Zweiter Termin", "text": "Sie lösen praktische Aufgaben."},
                {
                    "title": "Dritter Termin",
                    "text": "Wir sprechen über das Ergebnis. Sie bekommen es auf Papier.",
                },
            ]),
            ("text", "<p>Wir speichern das Ergebnis nicht. Es gehört Ihnen.</p>"),
        ],
        "picture": "cv", "phone": "030 23125-100",
    },
    {
        "slug": "bewerbung-pruefen", "title": "Bewerbung prüfen lassen", "area": "",
        "audience": "people", "kind": "application-check", "venue": "lerneck", "places": ["office"],
        "hours": [("fr", "10:00", "13:00")],
        "by_appointment": False, "minutes": 20, "languages": ["de"],
        "summary": "Wir lesen Ihre Bewerbung und verbessern sie mit Ihnen.",
        "body": [
            ("text",
                "<p>Bringen Sie Ihre Bewerbung mit, auf Papier oder auf dem Handy. Wir lesen "
                "sie zusammen und verbessern Fehler.</p>"),
            ("text",
                "<p>Nach zwanzig Minuten haben Sie eine Bewerbung, die Sie abschicken können. "
                "Drucken kostet nichts.</p>"),
        ],
        "picture": "cv", "phone": "030 23125-100",
    },
    {
        "slug": "sozialpaedagogische-begleitung", "title": "Sozialpädagogische Begleitung",
        "area": "", "audience": "people", "kind": "social-support",
        "venue": "stadtteilladen-gruenau", "places": ["office", "phone"], "hours": [],
        "by_appointment": True, "minutes": 45, "languages": ["de"],
        "summary": (
            "Vertraulich. Bei Sorgen rund um Wohnung, Schulden, Gesundheit oder Familie "
            "vermitteln wir weiter."
        ),
        "body": [
            ("text",
                "<p>Manchmal ist die Arbeit nicht das größte Problem. Dann hören wir zu. Was "
                "Sie erzählen, bleibt bei uns.</p>"),
            ("text",
                "<p>Wir kennen die Stellen in der Stadt, die weiterhelfen. Wenn Sie möchten, "
                "rufen wir dort gemeinsam an.</p>"),
        ],
        "picture": "cup", "phone": "030 23125-100",
    },
    {
        "slug": "beratung-vor-ort", "title": "Unternehmensberatung vor Ort", "area": "",
        "audience": "businesses", "kind": "on-site-advice", "venue": "",
        "places": ["at-your-place", "phone"], "hours": [], "by_appointment": True, "minutes": 60,
        "languages": ["de", "en", "tr", "ar"],
        "summary": "Zahlen, Angebot, Personal, Marketing. Kostenlos und vertraulich.",
        "body": [
            ("text",
                "<p>Wir kommen zu Ihnen in den Laden, in die Werkstatt oder ins Büro. Sie "
                "müssen nicht schließen.</p>"),
            ("steps", [
                {"title": "Anrufen", "text": "Sie sagen uns in wenigen Sätzen, worum es geht."},
                {"title": "Besuch", "text": "Wir schauen uns Ihren Betrieb an und hören zu."},
                {"title": "Plan", "text": "Sie bekommen drei klare Schritte auf Papier."},
            ]),
            ("text", "<p>Alle Zahlen bleiben vertraulich.</p>"),
        ],
        "picture": "shop", "phone": "030 23125-100",
    },
    {
        "slug": "ansiedlungsberatung", "title": "Ansiedlungsberatung", "area": "",
        "audience": "businesses", "kind": "settlement", "venue": "",
        "places": ["at-your-place", "phone", "video"], "hours": [], "by_appointment": True,
        "minutes": 60, "languages": ["de", "en"],
        "summary": (
            "Sie suchen Laden, Werkstatt oder Büro im Viertel? Wir begleiten Standortsuche, "
            "Genehmigung und Start."
        ),
        "body": [
            ("text",
                "<p>Sie möchten einen Laden, eine Werkstatt oder ein Büro eröffnen? Wir "
                "sprechen mit Ihnen über Lage, Größe und Kosten.</p>"),
            ("text",
                "<p>Wir wissen, welche Ämter Sie brauchen, und gehen die Schritte mit Ihnen. "
                "Auch nach der Eröffnung sind wir da.</p>"),
        ],
        "picture": "houses", "phone": "030 23125-100",
    },
    {
        "slug": "digitale-sprechstunde", "title": "Digitale Sprechstunde für Betriebe", "area": "",
        "audience": "businesses", "kind": "digital-hour", "venue": "", "places": ["phone", "video"],
        "hours": [("th", "16:00", "18:00")],
        "by_appointment": False, "minutes": 30, "languages": ["de"],
        "summary": "Website, Karteneintrag, Kasse, Online-Termine: schnelle Hilfe zu einer Frage.",
        "body": [
            ("text",
                "<p>Sie haben eine Frage und brauchen eine Antwort? Rufen Sie donnerstags "
                "zwischen 16 und 18 Uhr an.</p>"),
            ("text",
                "<p>Wir helfen am Telefon oder per Video. Beispiele: Öffnungszeiten im "
                "Karteneintrag ändern, eine Kasse auswählen, Termine online anbieten.</p>"),
        ],
        "picture": "laptop", "phone": "030 23125-100",
    },
    {
        "slug": "gesund-bleiben", "title": "Gesund bleiben trotz Sorgen", "area": "gruenau",
        "audience": "people", "kind": "health", "venue": "stadtteilladen-gruenau",
        "places": ["office", "phone"], "hours": [("we", "13:00", "16:00")],
        "by_appointment": False, "minutes": 30, "languages": ["de", "ru"],
        "summary": "Schlaf, Bewegung, Stress: Wir hören zu und zeigen, was Ihnen guttut.",
        "body": [
            ("text",
                "<p>Wer lange Arbeit sucht, schläft oft schlecht und ist müde. Wir sprechen darüber, was Ihnen "
                "Kraft gibt.</p>"),
            ("text",
                "<p>Wir sind keine Arztpraxis. Wir kennen aber gute Stellen im Viertel und rufen dort mit Ihnen "
                "an. Aufgeschrieben wird nichts.</p>"),
        ],
        "picture": "cup", "phone": "030 23125-110",
    },
    {
        "slug": "zahlen-und-ablaeufe", "title": "Zahlen und Abläufe im Betrieb", "area": "leipziger-osten",
        "audience": "businesses", "kind": "business-administration", "venue": "lerneck",
        "places": ["at-your-place", "office", "phone"], "hours": [("th", "09:00", "12:00")],
        "by_appointment": False, "minutes": 60, "languages": ["de", "ar"],
        "summary": "Preise, Kosten, Rücklagen, Arbeitstag: Wir rechnen mit Ihnen und ordnen, was zu viel ist.",
        "body": [
            ("text",
                "<p>Bleibt am Ende des Monats zu wenig übrig? Wir schauen mit Ihnen auf Preise und Kosten. Sie "
                "brauchen nur Ihre letzten Zahlen.</p>"),
            ("text",
                "<p>Oder wächst Ihnen der Alltag über den Kopf? Dann ordnen wir zusammen, wer was wann macht.</p>"),
        ],
        "picture": "shop", "phone": "030 23125-210",
    },
    {
        "slug": "neue-geschaeftsfelder", "title": "Neue Geschäftsfelder", "area": "leipziger-osten",
        "audience": "businesses", "kind": "new-fields", "venue": "lerneck",
        "places": ["at-your-place", "office", "video"], "hours": [], "by_appointment": True,
        "minutes": 60, "languages": ["de", "en"],
        "summary": "Was könnten Sie noch anbieten? Wir suchen mit Ihnen eine Idee und probieren sie klein aus.",
        "body": [
            ("text",
                "<p>Ein Laden kann auch liefern, eine Werkstatt auch Kurse geben. Wir denken mit Ihnen nach: Was "
                "können Sie gut, und was fehlt im Viertel?</p>"),
            ("text", "<p>Dann planen wir einen kleinen Versuch, der wenig kostet.</p>"),
        ],
        "picture": "houses", "phone": "030 23125-210",
    },
    {
        "slug": "personal-finden", "title": "Personal finden und halten", "area": "paunsdorf",
        "audience": "businesses", "kind": "staff", "venue": "quartiersbuero-paunsdorf",
        "places": ["at-your-place", "phone"], "hours": [("tu", "14:00", "17:00")],
        "by_appointment": False, "minutes": 45, "languages": ["de", "ru"],
        "summary": "Sie suchen Hilfe im Betrieb? Wir kennen Menschen im Viertel, die Arbeit suchen.",
        "body": [
            ("text",
                "<p>Wir kommen vorbei und schreiben mit Ihnen auf, wen Sie brauchen. Oft beginnt es mit einem "
                "Schnuppertag oder einem Praktikum.</p>"),
            ("text", "<p>Auch danach sind wir da: für Sie und für die neue Person.</p>"),
        ],
        "picture": "speech", "phone": "030 23125-310",
    },
    {
        "slug": "werbung-und-schaufenster", "title": "Werbung und Schaufenster", "area": "gruenau",
        "audience": "businesses", "kind": "marketing", "venue": "stadtteilladen-gruenau",
        "places": ["at-your-place", "office", "video"], "hours": [], "by_appointment": True,
        "minutes": 60, "languages": ["de", "tr"],
        "summary": "Wie wird Ihr Laden gesehen? Wir schauen mit Ihnen auf Schaufenster, Schild und Angebot.",
        "body": [
            ("text",
                "<p>Wir gehen mit Ihnen vor die Tür und schauen wie eine Kundin: Was sehe ich zuerst? Weiß ich, "
                "wann offen ist?</p>"),
            ("text",
                "<p>Dann machen wir drei Dinge besser, die wenig kosten. Auch eigene Taschen, Karten oder Aufkleber "
                "können dazugehören.</p>"),
        ],
        "picture": "shop", "phone": "030 23125-110",
    },
]


# Five short modules to learn alone, with questions that nobody counts.
LEARNING: list[dict[str, Any]] = [
    {
        "slug": "wlan", "title": "WLAN finden und sicher nutzen", "minutes": 8,
        "summary": "Sie lernen, wo es kostenloses WLAN gibt und worauf Sie achten.",
        "body": [
            ("text",
                "<p>WLAN ist Internet ohne Kabel. In vielen Bibliotheken und im Lerneck kostet "
                "es nichts. So sparen Sie Ihr Datenvolumen.</p>"),
            ("heading", "So verbinden Sie Ihr Handy"),
            ("steps", [
                {"title": "Einstellungen öffnen", "text": "Tippen Sie auf das Zahnrad."},
                {
                    "title": "WLAN einschalten",
                    "text": "Tippen Sie auf „WLAN“. Das Handy zeigt alle Netze in der Nähe.",
                },
                {
                    "title": "Netz auswählen",
                    "text": (
                        "Fragen Sie, wie das richtige Netz heißt. Tippen Sie darauf und geben "
                        "Sie das Passwort ein."
                    ),
                },
            ]),
            ("heading", "Darauf achten Sie"),
            ("text",
                "<p>In einem offenen Netz können andere mitlesen. Machen Sie dort kein "
                "Online-Banking. Schalten Sie WLAN aus, wenn Sie es nicht brauchen.</p>"),
            ("try_it", {
                "title": "Probieren Sie es aus",
                "text": (
                    "Öffnen Sie die Einstellungen an Ihrem Handy. Wie viele WLAN-Netze sehen "
                    "Sie? Welche haben ein Schloss?"
                ),
            }),
            ("question", {
                "question": "Woran erkennen Sie ein Netz mit Passwort?",
                "answers": [
                    {
                        "text": "Am kleinen Schloss neben dem Namen.",
                        "explanation": "Genau. Das Schloss heißt: Sie brauchen ein Passwort.",
                    },
                    {
                        "text": "An der Farbe des Namens.",
                        "explanation": "Nein. Die Farbe sagt nichts. Achten Sie auf das Schloss.",
                    },
                ],
            }),
            ("question", {
                "question": "Was machen Sie besser nicht in einem offenen WLAN?",
                "answers": [
                    {"text": "Den Fahrplan ansehen.", "explanation": "Das ist kein Problem."},
                    {
                        "text": "Geld überweisen.",
                        "explanation": (
                            "Richtig. Für Bankgeschäfte nehmen Sie besser Ihr eigenes Netz."
                        ),
                    },
                ],
            }),
        ],
        "picture": "phone",
    },
    {
        "slug": "foto-von-unterlagen", "title": "Ein Foto von Unterlagen machen", "minutes": 6,
        "summary": "Sie fotografieren Zeugnisse und Briefe so, dass man alles lesen kann.",
        "body": [
            ("text",
                "<p>Viele Stellen wollen Unterlagen im Internet. Ein gutes Foto mit dem Handy "
                "reicht oft aus.</p>"),
            ("steps", [
                {
                    "title": "Platz suchen",
                    "text": (
                        "Legen Sie das Blatt auf einen dunklen Tisch. Stellen Sie sich ans "
                        "Fenster."
                    ),
                },
                {
                    "title": "Gerade halten",
                    "text": (
                        "Halten Sie das Handy genau über das Blatt. Alle vier Ecken sind zu "
                        "sehen."
                    ),
                },
                {
                    "title": "Prüfen",
                    "text": "Vergrößern Sie das Foto. Können Sie jedes Wort lesen?",
                },
            ]),
            ("text",
                "<p>Machen Sie für jede Seite ein eigenes Foto. Geben Sie dem Foto einen "
                "Namen, zum Beispiel „Zeugnis Schule“.</p>"),
            ("try_it", {
                "title": "Probieren Sie es aus",
                "text": (
                    "Fotografieren Sie einen Brief, der zu Hause liegt. Können Sie die "
                    "kleinste Schrift lesen?"
                ),
            }),
            ("question", {
                "question": "Welches Licht ist am besten?",
                "answers": [
                    {
                        "text": "Tageslicht am Fenster.",
                        "explanation": "Richtig. So gibt es wenig Schatten.",
                    },
                    {
                        "text": "Der Blitz am Handy.",
                        "explanation": "Der Blitz macht oft helle Flecken auf dem Papier.",
                    },
                ],
            }),
            ("question", {
                "question": "Ihr Zeugnis hat zwei Seiten. Was tun Sie?",
                "answers": [
                    {
                        "text": "Ich mache zwei Fotos.",
                        "explanation": "Genau. Jede Seite bekommt ein eigenes Foto.",
                    },
                    {
                        "text": "Ich lege beide Seiten nebeneinander.",
                        "explanation": "Dann wird die Schrift klein. Machen Sie besser zwei Fotos.",
                    },
                ],
            }),
        ],
        "picture": "camera",
    },
    {
        "slug": "betrug-erkennen", "title": "Betrug in Nachrichten erkennen", "minutes": 10,
        "summary": "Sie erkennen falsche Nachrichten und wissen, was Sie dann tun.",
        "body": [
            ("text",
                "<p>Betrüger schicken Nachrichten aufs Handy. Sie tun so, als wären sie die "
                "Bank, die Post oder Ihr Kind. Sie wollen Geld oder Passwörter.</p>"),
            ("heading", "Drei Zeichen für Betrug"),
            ("steps", [
                {
                    "title": "Es ist sehr eilig",
                    "text": "„Nur noch heute!“ Betrüger machen Druck.",
                },
                {
                    "title": "Sie sollen auf einen Link tippen",
                    "text": "Der Link sieht seltsam aus oder ist sehr kurz.",
                },
                {
                    "title": "Jemand fragt nach Geld oder Passwort",
                    "text": "Eine Bank fragt nie nach Ihrem Passwort.",
                },
            ]),
            ("text",
                "<p>Antworten Sie nicht. Tippen Sie nicht auf den Link. Löschen Sie die "
                "Nachricht. Haben Sie schon getippt? Dann rufen Sie Ihre Bank an.</p>"),
            ("try_it", {
                "title": "Probieren Sie es aus",
                "text": (
                    "Lesen Sie Ihre letzten fünf Nachrichten. Ist eine dabei, die Sie komisch "
                    "finden? Zeigen Sie sie uns beim Smartphone-Tisch."
                ),
            }),
            ("question", {
                "question": (
                    "„Hallo Mama, das ist meine neue Nummer. Bitte überweise schnell Geld.“ "
                    "Was tun Sie?"
                ),
                "answers": [
                    {
                        "text": "Ich rufe mein Kind unter der alten Nummer an.",
                        "explanation": "Richtig. So merken Sie, ob es stimmt.",
                    },
                    {
                        "text": "Ich überweise schnell.",
                        "explanation": "Nein. Das ist fast immer Betrug. Rufen Sie erst an.",
                    },
                ],
            }),
            ("question", {
                "question": "Ihre Bank schreibt: „Geben Sie hier Ihr Passwort ein.“ Was ist das?",
                "answers": [
                    {
                        "text": "Betrug.",
                        "explanation": "Genau. Banken fragen nie nach dem Passwort.",
                    },
                    {
                        "text": "Eine normale Prüfung.",
                        "explanation": "Nein. Geben Sie Ihr Passwort niemals in einen Link ein.",
                    },
                ],
            }),
            ("question", {
                "question": "Sie haben auf den Link getippt. Was nun?",
                "answers": [
                    {
                        "text": "Ich rufe meine Bank an und hole Hilfe.",
                        "explanation": "Gut. Je schneller, desto besser.",
                    },
                    {
                        "text": "Ich sage es niemandem.",
                        "explanation": "Bitte holen Sie Hilfe. Das kann jedem passieren.",
                    },
                ],
            }),
        ],
        "picture": "shield",
    },
    {
        "slug": "termin-speichern", "title": "Termin im Kalender speichern", "minutes": 7,
        "summary": "Sie speichern einen Termin im Handy und lassen sich erinnern.",
        "body": [
            ("text",
                "<p>Das Handy kann sich Termine merken. Es erinnert Sie zur richtigen Zeit. So "
                "verpassen Sie kein Gespräch.</p>"),
            ("steps", [
                {
                    "title": "Kalender öffnen",
                    "text": "Suchen Sie auf dem Handy das Wort „Kalender“.",
                },
                {
                    "title": "Termin anlegen",
                    "text": "Tippen Sie auf das Plus. Schreiben Sie, worum es geht.",
                },
                {
                    "title": "Tag und Uhrzeit",
                    "text": "Wählen Sie den Tag und die Uhrzeit. Schreiben Sie auch den Ort auf.",
                },
                {
                    "title": "Erinnern lassen",
                    "text": "Stellen Sie eine Erinnerung ein, zum Beispiel eine Stunde vorher.",
                },
            ]),
            ("text",
                "<p>Bei unseren Kursen geht es noch schneller: Tippen Sie auf „In den "
                "Kalender“. Dann speichert das Handy alle Termine.</p>"),
            ("try_it", {
                "title": "Probieren Sie es aus",
                "text": (
                    "Speichern Sie einen Termin für morgen um 10 Uhr. Wählen Sie eine "
                    "Erinnerung eine Stunde vorher."
                ),
            }),
            ("question", {
                "question": "Was gehört in den Termin?",
                "answers": [
                    {
                        "text": "Tag, Uhrzeit und Ort.",
                        "explanation": "Richtig. So wissen Sie alles auf einen Blick.",
                    },
                    {
                        "text": "Nur der Tag.",
                        "explanation": "Schreiben Sie auch Uhrzeit und Ort dazu.",
                    },
                ],
            }),
            ("question", {
                "question": "Wie hilft die Erinnerung?",
                "answers": [
                    {
                        "text": "Das Handy meldet sich vorher.",
                        "explanation": "Genau. Dann haben Sie Zeit für den Weg.",
                    },
                    {
                        "text": "Das Handy sagt den Termin ab.",
                        "explanation": "Nein. Absagen müssen Sie selbst.",
                    },
                ],
            }),
        ],
        "picture": "phone",
    },
    {
        "slug": "anruf-beim-betrieb", "title": "Anruf bei einem Betrieb: diese Sätze helfen",
        "minutes": 9, "summary": "Sie üben Sätze für den Anruf bei einem Betrieb.",
        "body": [
            ("text",
                "<p>Viele Stellen stehen nicht im Internet. Ein Anruf hilft. Mit ein paar "
                "Sätzen geht es leichter.</p>"),
            ("heading", "Diese Sätze helfen"),
            ("steps", [
                {"title": "Begrüßen", "text": "„Guten Tag, mein Name ist …“"},
                {"title": "Fragen", "text": "„Ich suche Arbeit. Suchen Sie gerade Leute?“"},
                {"title": "Nachfragen", "text": "„Können Sie das bitte langsam wiederholen?“"},
                {"title": "Verabreden", "text": "„Wann kann ich vorbeikommen?“"},
                {"title": "Danken", "text": "„Vielen Dank. Auf Wiederhören.“"},
            ]),
            ("text",
                "<p>Schreiben Sie die Sätze auf einen Zettel. Legen Sie Stift und Papier "
                "bereit. Suchen Sie einen ruhigen Ort.</p>"),
            ("try_it", {
                "title": "Probieren Sie es aus",
                "text": (
                    "Lesen Sie die Sätze laut vor. Üben Sie mit einer Freundin oder einem "
                    "Freund. Oder kommen Sie ins Lerneck, wir üben mit Ihnen."
                ),
            }),
            ("question", {
                "question": "Sie haben etwas nicht verstanden. Was sagen Sie?",
                "answers": [
                    {
                        "text": "„Können Sie das bitte wiederholen?“",
                        "explanation": "Sehr gut. Nachfragen ist immer erlaubt.",
                    },
                    {
                        "text": "Ich sage nichts und lege auf.",
                        "explanation": "Fragen Sie lieber nach. Die meisten Menschen helfen gern.",
                    },
                ],
            }),
            ("question", {
                "question": "Wann rufen Sie am besten in einem Restaurant an?",
                "answers": [
                    {
                        "text": "Am Vormittag, wenn es ruhig ist.",
                        "explanation": "Richtig. Mittags haben alle viel zu tun.",
                    },
                    {
                        "text": "Um 12 Uhr mittags.",
                        "explanation": "Da ist viel los. Der Vormittag ist besser.",
                    },
                ],
            }),
        ],
        "picture": "speech",
    },
]


# The project as the city described it for the round 2019-2022.
PROJECT: dict[str, Any] = {
    "introduction": (
        "„Arbeit im Quartier“ hilft Menschen in drei Stadtteilen von Leipzig, Arbeit zu "
        "finden. Und es stärkt die Läden und Betriebe, die dort sind."
    ),
    "description": [
        (
            "„Arbeit im Quartier“ arbeitet in Leipzig-Grünau, im Kerngebiet des Leipziger "
            "Ostens und in Paunsdorf. Das wichtigste Ziel: Menschen, die Arbeit suchen, "
            "bekommen bessere Chancen. Manche suchen schon lange. Manche sind neu in "
            "Deutschland."
        ),
        (
            "Das Herz des Projekts ist die Stadtteilakademie. Sie ist ein Lernort im Viertel "
            "und im Internet. An den Nachbarschaftstischen probieren Sie etwas aus: Ernährung, "
            "Gärtnern oder Lernen am Smartphone. Dabei lernen Sie andere Menschen kennen."
        ),
        "Auch Feste und Treffen gehören dazu. Sie bringen Nachbarinnen und Nachbarn zusammen.",
        (
            "Jeder Stadtteil hat eigene Stärken. In Grünau sollen die Zentren mit ihren Läden "
            "wieder stärker werden. Im Leipziger Osten geht es um Kultur und Kreative, "
            "Einzelhandel, Gastronomie und Handwerk."
        ),
        (
            "Betriebe bekommen Beratung vor Ort. In kleinen Gruppen lernen sie zum Beispiel, "
            "wie man Social Media nutzt. So entstehen Netzwerke. Kleine und mittlere Betriebe "
            "werden Partner für den Stadtteil: mit Praktika, mit Schnuppertagen und mit ihrem "
            "Wissen."
        ),
    ],
    "target_groups": [
        "Menschen, die Arbeit suchen, auch wenn die Suche schon lange dauert",
        "ältere Menschen", "Menschen mit Migrationshintergrund", "Betriebe der lokalen Ökonomie",
    ],
    "goals": [
        (
            "Mehr Menschen mit und ohne Migrationshintergrund finden Arbeit. Unsere Angebote "
            "ergänzen die Leistungen des Jobcenters."
        ),
        "Die Angebote liegen nah an der Wohnung. Das macht Mut, den ersten Schritt zu gehen.",
        "Jede und jeder entwickelt einen eigenen Weg.",
        "Menschen lernen, gut zu lernen. Sie planen ihren Alltag und entscheiden selbst.",
        "Starke Betriebe vor Ort helfen dem ganzen Stadtteil.",
        "Kultur- und Kreativwirtschaft und vielfältiger Einzelhandel wachsen.",
        "Die Angebote der Kammern und der Wirtschaftsförderung werden bekannter.",
    ],
    "activities": [
        {
            "title": "Lernen und ausprobieren",
            "items": [
                "die Stadtteilakademie mit kleinen, praktischen Schnuppertrainings",
                (
                    "Nachbarschaftstische: Upcycling, Nähen, Tattoomalerei, Ernährung, "
                    "Gärtnern, Lernen mit dem Smartphone"
                ),
                "Angebote, die zu Kultur, Geschlecht und Alltag der Menschen passen",
                "digitales Lernen in kleinen Gruppen",
                "selbstorganisiertes Lernen mit Dozentinnen, Dozenten und Betrieben",
            ],
        },
        {
            "title": "Beraten und begleiten",
            "items": [
                "Beratung rund um Arbeit und Beruf", "Kompetenz- und Potenzialanalyse",
                "digitale Bewerbungstrainings",
                "Coaching einzeln und in der Gruppe: Motivation, Lösungen, Ziele",
                "sozialpädagogische Begleitung", "Angebote für die Gesundheit",
            ],
        },
        {
            "title": "Den Weg in Arbeit gehen",
            "items": [
                "Teilqualifizierungen", "Praxiseinsätze in Betrieben", "Vermittlung in Arbeit",
            ],
        },
        {
            "title": "Betriebe stärken",
            "items": [
                "aufsuchende Beratung: Wir kommen in den Betrieb",
                "Hilfe bei Zahlen und Organisation",
                "neue Geschäftsfelder, Personal, Marketing und Verkauf",
                "Unternehmen als Partner der Stadtteilakademie",
                "Netzwerke und Methoden: Design Thinking, agiles Arbeiten, Projektmanagement",
            ],
        },
        {
            "title": "Den Stadtteil zeigen",
            "items": [
                "Feste und Aktionen mit Firmen aus dem Viertel",
                "Beratung und Begleitung für neue Unternehmen",
            ],
        },
    ],
    "target_region": "Stärker entwickelte Regionen", "state": "Sachsen", "municipality": "Leipzig",
    "programme_areas": ["Leipzig-Grünau", "Leipziger Osten (Kerngebiet)", "Leipzig-Paunsdorf"],
    "fields_of_action": [
        "Nachhaltige Integration in Beschäftigung",
        "Stärkung der lokalen Ökonomie",
    ],
    "period": "01/2019–12/2022", "period_start": "2019-01-01", "period_end": "2022-12-31",
    "round": "Förderrunde 2019–2022",
    "figures": [
        {
            "label": "Größe des Gebiets", "city": None, "area": 891, "unit": "ha", "year": 2016,
            "source": "Angabe des Projekts", "footnote": "",
        },
        {
            "label": "Einwohnerinnen und Einwohner", "city": 579530, "area": 82254,
            "unit": "persons", "year": 2016,
            "source": "Ordnungsamt/Einwohnerregister Stadt Leipzig 2016", "footnote": "*",
        },
        {
            "label": "SGB-II-Quote", "city": 12.7, "area": 26.7, "unit": "percent", "year": 2016,
            "source": (
                "Statistik der Bundesagentur für Arbeit, eigene Berechnung der Stadt Leipzig – "
                "Amt für Statistik und Wahlen 2016"
            ),
            "footnote": "**",
        },
        {
            "label": "Arbeitslosenquote", "city": 6.0, "area": 10.8, "unit": "percent",
            "year": 2016,
            "source": (
                "Statistik der Bundesagentur für Arbeit, eigene Berechnung der Stadt Leipzig – "
                "Amt für Statistik und Wahlen 2016"
            ),
            "footnote": "**",
        },
        {
            "label": "Anteil der Menschen mit Migrationshintergrund", "city": 13.4, "area": 21.6,
            "unit": "percent", "year": 2016,
            "source": "Ordnungsamt/Einwohnerregister Stadt Leipzig 2016", "footnote": "*",
        },
    ],
    "figures_note": (
        "Die Zahlen beschreiben alle drei Gebiete zusammen im Jahr 2016. Wir rechnen sie nicht "
        "neu."
    ),
    "partners_introduction": (
        "Viele Stellen arbeiten zusammen: ein Projektpartner und sechzehn Kooperationspartner. "
        "Acht davon gehören zur Stadt Leipzig."
    ),
    "contact": {
        "name": "Projektkoordination, Stadt Leipzig", "street": "", "postcode": "04092",
        "city": "Leipzig", "phone": "0341 1235457",
    },
}


# Who pays: one sentence per language and the dates between which it is shown.
FUNDING: list[dict[str, Any]] = [
    {
        "name": "BIWAQ 2019–2022", "valid_from": "2019-01-01", "valid_to": "2022-12-31",
        "example": False,
        "sentences": {
            "de": (
                "Das Projekt „Arbeit im Quartier“ wird im Rahmen des ESF-Bundesprogramms "
                "„Bildung, Wirtschaft, Arbeit im Quartier – BIWAQ“ durch das Bundesministerium "
                "des Innern, für Bau und Heimat und den Europäischen Sozialfonds gefördert."
            ),
            "en": (
                "The project “Arbeit im Quartier” is funded under the federal ESF programme "
                "“Bildung, Wirtschaft, Arbeit im Quartier – BIWAQ” by the German Federal "
                "Ministry of the Interior, Building and Community and by the European Social "
                "Fund."
            ),
            "ar": (
                "يُموَّل مشروع «Arbeit im Quartier» ضمن البرنامج الاتحادي «Bildung, "
                "Wirtschaft, Arbeit im Quartier – BIWAQ» من الوزارة الاتحادية الألمانية "
                "للداخلية والبناء والوطن ومن الصندوق الاجتماعي الأوروبي."
            ),
            "fa": (
                "پروژهٔ «Arbeit im Quartier» در چارچوب برنامهٔ فدرال «Bildung, Wirtschaft, "
                "Arbeit im Quartier – BIWAQ» از سوی وزارت فدرال کشور، ساختمان و میهن آلمان و "
                "صندوق اجتماعی اروپا حمایت مالی می‌شود."
            ),
            "uk": (
                "Проєкт «Arbeit im Quartier» фінансують у межах федеральної програми ЄСФ "
                "«Bildung, Wirtschaft, Arbeit im Quartier – BIWAQ» Федеральне міністерство "
                "внутрішніх справ, будівництва та батьківщини Німеччини і Європейський "
                "соціальний фонд."
            ),
            "ru": (
                "Проект «Arbeit im Quartier» финансируется в рамках федеральной программы ЕСФ "
                "«Bildung, Wirtschaft, Arbeit im Quartier – BIWAQ» Федеральным министерством "
                "внутренних дел, строительства и родины Германии и Европейским социальным "
                "фондом."
            ),
            "vi": (
                "Dự án “Arbeit im Quartier” được tài trợ trong khuôn khổ chương trình liên "
                "bang “Bildung, Wirtschaft, Arbeit im Quartier – BIWAQ” bởi Bộ Nội vụ, Xây "
                "dựng và Quê hương Liên bang Đức và Quỹ Xã hội Châu Âu."
            ),
            "tr": (
                "“Arbeit im Quartier” projesi, “Bildung, Wirtschaft, Arbeit im Quartier – "
                "BIWAQ” federal ASF programı kapsamında Almanya Federal İçişleri, İmar ve Yurt "
                "Bakanlığı ile Avrupa Sosyal Fonu tarafından desteklenmektedir."
            ),
        },
    },
    {
        "name": "BIWAQ im ESF Plus (Beispiel)", "valid_from": "2023-01-01", "valid_to": None,
        "example": True,
        "sentences": {
            "de": (
                "Das Projekt „Arbeit im Quartier“ wird im Rahmen des Programms „BIWAQ – "
                "Bildung, Wirtschaft, Arbeit im Quartier“ durch das Bundesministerium für "
                "Wohnen, Stadtentwicklung und Bauwesen und die Europäische Union über den "
                "Europäischen Sozialfonds Plus (ESF Plus) gefördert."
            ),
            "en": (
                "The project “Arbeit im Quartier” is funded under the programme “BIWAQ – "
                "Bildung, Wirtschaft, Arbeit im Quartier” by the German Federal Ministry for "
                "Housing, Urban Development and Building and by the European Union through the "
                "European Social Fund Plus (ESF Plus)."
            ),
            "ar": (
                "يُموَّل مشروع «Arbeit im Quartier» ضمن برنامج «BIWAQ – Bildung, Wirtschaft, "
                "Arbeit im Quartier» من الوزارة الاتحادية الألمانية للإسكان والتنمية الحضرية "
                "والبناء ومن الاتحاد الأوروبي عبر الصندوق الاجتماعي الأوروبي بلس (ESF Plus)."
            ),
            "fa": (
                "پروژهٔ «Arbeit im Quartier» در چارچوب برنامهٔ «BIWAQ – Bildung, Wirtschaft, "
                "Arbeit im Quartier» از سوی وزارت فدرال مسکن، توسعهٔ شهری و ساختمان آلمان و "
                "اتحادیهٔ اروپا از طریق صندوق اجتماعی اروپا پلاس (ESF Plus) حمایت مالی می‌شود."
            ),
            "uk": (
                "Проєкт «Arbeit im Quartier» фінансують у межах програми «BIWAQ – Bildung, "
                "Wirtschaft, Arbeit im Quartier» Федеральне міністерство житла, міського "
                "розвитку та будівництва Німеччини і Європейський Союз через Європейський "
                "соціальний фонд плюс (ESF Plus)."
            ),
            "ru": (
                "Проект «Arbeit im Quartier» финансируется в рамках программы «BIWAQ – "
                "Bildung, Wirtschaft, Arbeit im Quartier» Федеральным министерством жилищного "
                "хозяйства, городского развития и строительства Германии и Европейским союзом "
                "через Европейский социальный фонд плюс (ESF Plus)."
            ),
            "vi": (
                "Dự án “Arbeit im Quartier” được tài trợ trong khuôn khổ chương trình “BIWAQ – "
                "Bildung, Wirtschaft, Arbeit im Quartier” bởi Bộ Nhà ở, Phát triển Đô thị và "
                "Xây dựng Liên bang Đức và Liên minh Châu Âu thông qua Quỹ Xã hội Châu Âu Plus "
                "(ESF Plus)."
            ),
            "tr": (
                "“Arbeit im Quartier” projesi, “BIWAQ – Bildung, Wirtschaft, Arbeit im "
                "Quartier” programı kapsamında Almanya Federal Konut, Kentsel Gelişim ve İmar "
                "Bakanlığı ile Avrupa Sosyal Fonu Plus (ESF Plus) aracılığıyla Avrupa Birliği "
                "tarafından desteklenmektedir."
            ),
        },
    },
]


# Front page, introductions, legal pages. A door's "path" follows the language prefix.
PAGES: dict[str, Any] = {
    "home": {
        "claim": "Lernen, Arbeit finden, Nachbarn treffen.",
        "lead": (
            "Kostenlose Kurse und Beratung in Grünau, im Leipziger Osten und in Paunsdorf. Sie "
            "brauchen kein Konto. Ein Anruf reicht."
        ),
        "doors": [
            {
                "title": "Ich suche Arbeit", "text": "Bewerbung, Beratung, Praktikum",
                "path": "beratung/", "icon": "briefcase",
            },
            {
                "title": "Ich möchte etwas lernen", "text": "Nähen, Kochen, Handy, Deutsch",
                "path": "kurse/", "icon": "graduation-cap",
            },
            {
                "title": "Ich habe einen Betrieb",
                "text": "Eintragen, beraten lassen, Leute finden", "path": "betriebe/",
                "icon": "store",
            },
        ],
    },
    "kurse": {
        "introduction": (
            "Hier finden Sie alle Kurse in Ihrer Nähe. Alle Kurse sind kostenlos. Bei vielen "
            "brauchen Sie keine Anmeldung."
        ),
    },
    "beratung": {
        "introduction": (
            "Sie haben eine Frage zu Arbeit, Bewerbung oder Ihrem Betrieb? Wir nehmen uns Zeit "
            "für Sie: im Büro, am Telefon oder bei Ihnen."
        ),
    },
    "betriebe": {
        "introduction": (
            "Läden, Cafés, Werkstätten und Ateliers aus drei Stadtteilen. Sie sehen, wer heute "
            "geöffnet hat und wer Praktika anbietet. Die Betriebe sind Beispiele."
        ),
    },
    "aktuelles": {"introduction": "Neues aus dem Projekt und aus den drei Stadtteilen."},
    "termine": {
        "introduction": "Feste, Treffen und Aktionen in Ihrem Viertel. Der Eintritt ist frei.",
    },
    "lernen": {
        "introduction": (
            "Kurze Übungen für das Handy. Jede dauert höchstens zehn Minuten. Sie können sie "
            "allein machen, so oft Sie möchten."
        ),
        "body": [
            ("text",
                "<p>Sie brauchen kein Konto. Wir speichern nicht, was Sie antworten. Kommen "
                "Sie nicht weiter? Im Lerneck und am Smartphone-Tisch helfen wir Ihnen.</p>"),
        ],
    },
    "impressum": {
        "introduction": "Wer ist für diese Seite verantwortlich?",
        "body": [
            ("text",
                "<p><strong>Beispiel:</strong> Diese Seite gehört zu einer Vorführung. Die "
                "Angaben sind Platzhalter. Vor dem echten Start ersetzt die Stadt sie durch "
                "geprüfte Angaben.</p>"),
            ("heading", "Anbieterin"),
            ("text", "<p>Stadt Leipzig<br/>Projekt „Arbeit im Quartier“<br/>04092 Leipzig</p>"),
            ("text", "<p>Telefon: 030 23125-100<br/>E-Mail: kontakt@example.org</p>"),
            ("heading", "Vertretung"),
            ("text",
                "<p>Die Stadt Leipzig ist eine Körperschaft des öffentlichen Rechts. Die "
                "Oberbürgermeisterin oder der Oberbürgermeister vertritt sie. (Beispiel: Name "
                "folgt.)</p>"),
            ("heading", "Aufsicht"),
            ("text", "<p>Landesdirektion Sachsen</p>"),
            ("heading", "Umsatzsteuer-Nummer"), ("text", "<p>Beispiel: DE000000000</p>"),
            ("heading", "Verantwortlich für den Inhalt"),
            ("text",
                "<p>Projektkoordination „Arbeit im Quartier“, Stadt Leipzig, 04092 Leipzig. "
                "(Beispiel: Name folgt.)</p>"),
            ("heading", "Angaben der Betriebe"),
            ("text",
                "<p>Die Einträge im Verzeichnis stammen von den Betrieben. Wir prüfen sie, "
                "bevor sie erscheinen. Ist etwas falsch? Rufen Sie uns an.</p>"),
            ("heading", "Bilder und Zeichen"),
            ("text",
                "<p>Die Bilder auf dieser Seite haben wir selbst gezeichnet. Das Zeichen der "
                "Europäischen Union folgt der öffentlichen Vorlage.</p>"),
        ],
    },
    "datenschutz": {
        "introduction": "Welche Daten haben wir von Ihnen, und was passiert damit?",
        "body": [
            ("text",
                "<p><strong>Beispiel:</strong> Diese Seite gehört zu einer Vorführung. Die "
                "Angaben sind Platzhalter. Vor dem echten Start ersetzt die Stadt sie durch "
                "geprüfte Angaben.</p>"),
            ("heading", "Das Wichtigste in vier Sätzen"),
            ("text",
                "<p>Sie können alle Seiten lesen, ohne Daten anzugeben. Wir setzen dabei keine "
                "Cookies. Wir laden nichts von fremden Servern. Was Sie uns für einen Kurs "
                "sagen, löschen wir 30 Tage nach dem letzten Termin.</p>"),
            ("heading", "Wer ist verantwortlich?"),
            ("text",
                "<p>Stadt Leipzig, Projekt „Arbeit im Quartier“, 04092 Leipzig, Telefon 030 "
                "23125-100, E-Mail datenschutz@example.org. Für die Kurse ist die Deutsche "
                "Angestellten-Akademie GmbH mit verantwortlich. (Beispiel)</p>"),
            ("heading", "Wenn Sie die Seite besuchen"),
            ("text",
                "<p>Unser Server merkt sich für kurze Zeit die gekürzte Internet-Adresse, die "
                "Uhrzeit und die aufgerufene Seite. So finden wir Fehler. Nach sieben Tagen "
                "löschen wir das.</p>"),
            ("heading", "Wenn Sie sich zu einem Kurs anmelden"),
            ("text",
                "<p>Wir fragen nach Ihrem Namen und einem Weg, Sie zu erreichen. Mehr müssen "
                "Sie nicht sagen. Wir fragen nie nach Geburtstag, Staatsangehörigkeit, "
                "Krankheiten oder Leistungen vom Amt.</p>"),
            ("text",
                "<p>Das erlaubt uns Artikel 6 Absatz 1 Buchstabe e der "
                "Datenschutz-Grundverordnung zusammen mit § 3 des Sächsischen "
                "Datenschutzdurchführungsgesetzes.</p>"),
            ("heading", "Wenn Sie eine Beratung anfragen"),
            ("text",
                "<p>Wir brauchen einen Namen und eine Telefonnummer oder E-Mail-Adresse. Nach "
                "dem Termin löschen wir die Angaben innerhalb von 30 Tagen.</p>"),
            ("heading", "Wenn Sie eine Barriere melden"),
            ("text",
                "<p>Sie müssen Ihren Namen nicht nennen. Möchten Sie eine Antwort, brauchen "
                "wir einen Weg zu Ihnen. Nach 90 Tagen löschen wir die Meldung.</p>"),
            ("heading", "Ihre Rechte"),
            ("text",
                "<p>Sie dürfen wissen, welche Daten wir von Ihnen haben. Sie dürfen sie ändern "
                "oder löschen lassen. Rufen Sie uns an oder kommen Sie vorbei.</p>"),
            ("text",
                "<p>Sie dürfen sich auch beschweren: bei der Sächsischen Datenschutz- und "
                "Transparenzbeauftragten.</p>"),
        ],
    },
    "barrierefreiheit": {
        "introduction": (
            "Jeder Mensch soll diese Seite gut benutzen können. Hier steht, was schon klappt "
            "und was noch fehlt."
        ),
        "commitment": (
            "Die Stadt Leipzig möchte diese Seite barrierefrei zugänglich machen. Grundlage "
            "ist das Barrierefreie-Websites-Gesetz des Freistaates Sachsen. (Beispiel)"
        ),
        "scope": (
            "Diese Erklärung gilt für die Seiten von „Arbeit im Quartier“ mit Kursen, "
            "Beratung, Betrieben, Aktuellem und Terminen."
        ),
        "status": "partial", "standard": "EN 301 549 V3.2.1 (WCAG 2.1, Stufe AA)",
        "non_accessible": [
            {
                "reason": "unvereinbar",
                "text": "Es gibt noch kein Video in Deutscher Gebärdensprache.",
                "alternative": (
                    "Wir bestellen für Sie eine Dolmetscherin oder einen Dolmetscher. "
                    "Schreiben Sie uns."
                ),
            },
            {
                "reason": "unvereinbar",
                "text": "Die Texte in Einfacher Sprache hat noch keine Prüfgruppe gelesen.",
                "alternative": "Wir erklären Ihnen alles am Telefon oder im Büro.",
            },
            {
                "reason": "unvereinbar",
                "text": "Einige Bilder von Betrieben haben noch keine gute Beschreibung.",
                "alternative": "Alle wichtigen Angaben stehen auch im Text.",
            },
            {
                "reason": "unverhaeltnismaessig",
                "text": "Alte Protokolle liegen als gescanntes PDF vor.",
                "alternative": "Wir lesen Ihnen das Protokoll vor oder schicken den Text.",
            },
            {
                "reason": "ausgenommen",
                "text": "Wir verlinken auf Seiten, die andere Stellen betreiben.",
                "alternative": "Wir sagen Ihnen am Telefon, was dort steht.",
            },
        ],
        "method": (
            "Wir haben die Seite selbst geprüft: mit Prüfprogrammen, mit der Tastatur und mit "
            "einem Vorleseprogramm."
        ),
        "created_days_ago": 420, "reviewed_days_ago": 50,
        "feedback": {
            "text": (
                "Etwas klappt nicht? Sagen Sie es uns. Sie bekommen spätestens nach einem "
                "Monat eine Antwort."
            ),
            "name": "Projektbüro „Arbeit im Quartier“ (Beispiel)", "phone": "030 23125-100",
            "email": "barriere@example.org", "address": "Stadt Leipzig, 04092 Leipzig",
        },
        "enforcement": {
            "name": "Durchsetzungsstelle des Freistaates Sachsen",
            "text": (
                "Haben wir nach einem Monat nicht geantwortet? Oder hilft Ihnen unsere Antwort "
                "nicht? Dann können Sie sich an die Durchsetzungsstelle wenden. Das kostet "
                "nichts. Sie brauchen keinen Anwalt."
            ),
            "email": "Durchsetzungsstelle@sk.sachsen.de",
            "address": "Sächsische Staatskanzlei, Dresden",
        },
    },
    "leichte-sprache": {
        "label": "Einfache Sprache",
        "introduction": "Diese Seite erklärt „Arbeit im Quartier“ in kurzen Sätzen.",
        "lines": [
            "Willkommen bei „Arbeit im Quartier“.", "Wir helfen Menschen in Leipzig:",
            "in Grünau, im Leipziger Osten und in Paunsdorf.",
            "Sie suchen Arbeit?", "Wir sprechen mit Ihnen.", "Wir helfen bei der Bewerbung.",
            "Sie möchten etwas lernen?", "Bei uns gibt es Kurse.", "Alle Kurse kosten nichts.",
            "Sie haben ein Geschäft?", "Wir beraten Sie.", "Sie können anrufen oder zu uns kommen.",
        ],
        "hints_title": "Hinweise zur Seite",
        "hints": [
            "Oben sind große Knöpfe.",
            "Mit dem Knopf „Kurse“ sehen Sie alle Kurse.",
            "Mit dem Knopf „Sprache“ wählen Sie eine andere Sprache.",
        ],
        "accessibility_title": "Barriere-Freiheit",
        "accessibility": [
            "Jeder Mensch soll diese Seite gut benutzen können.",
            "Funktioniert etwas nicht?", "Dann sagen Sie es uns.",
        ],
        "note": (
            "Das ist Einfache Sprache. Noch hat keine Prüfgruppe den Text gelesen. Darum "
            "nennen wir ihn nicht Leichte Sprache."
        ),
        "body": [
            ("text",
                "<p>Willkommen bei „Arbeit im Quartier“.</p><p>Wir helfen Menschen in "
                "Leipzig:</p><p>in Grünau, im Leipziger Osten und in Paunsdorf.</p><p>Sie "
                "suchen Arbeit?</p><p>Wir sprechen mit Ihnen.</p><p>Wir helfen bei der "
                "Bewerbung.</p><p>Sie möchten etwas lernen?</p><p>Bei uns gibt es "
                "Kurse.</p><p>Alle Kurse kosten nichts.</p><p>Sie haben ein "
                "Geschäft?</p><p>Wir beraten Sie.</p><p>Sie können anrufen oder zu uns "
                "kommen.</p>"),
            ("heading", "Hinweise zur Seite"),
            ("text",
                "<p>Oben sind große Knöpfe.</p><p>Mit dem Knopf „Kurse“ sehen Sie alle "
                "Kurse.</p><p>Mit dem Knopf „Sprache“ wählen Sie eine andere Sprache.</p>"),
            ("heading", "Barriere-Freiheit"),
            ("text",
                "<p>Jeder Mensch soll diese Seite gut benutzen können.</p><p>Funktioniert "
                "etwas nicht?</p><p>Dann sagen Sie es uns.</p>"),
            ("text",
                "<p>Das ist Einfache Sprache. Noch hat keine Prüfgruppe den Text gelesen. "
                "Darum nennen wir ihn nicht Leichte Sprache.</p>"),
        ],
    },
    "gebaerdensprache": {
        "introduction": "Sie sprechen Deutsche Gebärdensprache? Hier steht, wie wir Ihnen helfen.",
        "body": [
            ("text",
                "<p>Ein Video in Deutscher Gebärdensprache ist in Arbeit. Bis dahin helfen wir "
                "Ihnen so:</p>"),
            ("steps", [
                {
                    "title": "Dolmetschen",
                    "text": (
                        "Wir bestellen eine Dolmetscherin oder einen Dolmetscher für Kurs oder "
                        "Beratung. Das kostet Sie nichts."
                    ),
                },
                {
                    "title": "Schreiben",
                    "text": (
                        "Schicken Sie uns eine E-Mail: kontakt@example.org. Sie brauchen nicht "
                        "anzurufen."
                    ),
                },
                {
                    "title": "Vorbeikommen",
                    "text": (
                        "In unseren Büros schreiben wir mit Ihnen auf Papier oder am "
                        "Bildschirm."
                    ),
                },
            ]),
            ("heading", "Was Sie auf dieser Seite finden"),
            ("text",
                "<p>Unter „Kurse“ stehen alle Kurse mit Ort und Zeit. Unter „Beratung“ finden "
                "Sie Hilfe rund um Arbeit. Unter „Betriebe“ sehen Sie Läden und Werkstätten. "
                "Mit „Barriere melden“ sagen Sie uns, was nicht klappt.</p>"),
        ],
    },
    "barriere-melden": {
        "introduction": (
            "Etwas auf dieser Seite klappt nicht? Ein Weg ins Haus ist zu schwer? Sagen Sie es "
            "uns."
        ),
        "body": [
            ("text", '<p><a href="/de/nachricht/barriere/">Barriere melden: zum Formular</a></p>'),
            ("heading", "So erreichen Sie uns"),
            ("contact_card", {
                "name": "Projektbüro „Arbeit im Quartier“",
                "role": "Ansprechstelle für Barrieren (Beispiel)", "phone": "030 23125-100",
                "email": "barriere@example.org", "hours": "Montag bis Freitag, 9 bis 16 Uhr",
            }),
            ("text",
                "<p>Sie können auch in jedes Büro kommen: in den Stadtteilladen Grünau, ins "
                "Lerneck am Torgauer Platz oder ins Quartiersbüro Paunsdorf.</p>"),
            ("heading", "Was dann passiert"),
            ("steps", [
                {
                    "title": "Sie melden die Barriere",
                    "text": (
                        "Sagen Sie uns, wo Sie waren und was nicht ging. Ihren Namen müssen "
                        "Sie nicht nennen."
                    ),
                },
                {
                    "title": "Wir schreiben es auf",
                    "text": "Ihre Meldung bekommt ein Datum und eine Frist.",
                },
                {
                    "title": "Sie bekommen eine Antwort",
                    "text": "Spätestens nach einem Monat sagen wir Ihnen, was wir ändern.",
                },
                {
                    "title": "Keine Antwort?",
                    "text": (
                        "Dann hilft die Durchsetzungsstelle des Freistaates Sachsen. Die "
                        "Adresse steht in der Erklärung zur Barrierefreiheit."
                    ),
                },
            ]),
        ],
    },
}


# Titles of the pages that exist in every language.
TITLES: dict[str, str] = {
    "kurse": "Kurse",
    "beratung": "Beratung",
    "betriebe": "Betriebe",
    "aktuelles": "Aktuelles",
    "termine": "Termine",
    "projekt": "Das Projekt",
    "lernen": "Lernen",
    "impressum": "Impressum",
    "datenschutz": "Datenschutz",
    "barrierefreiheit": "Barrierefreiheit",
    "leichte-sprache": "Einfache Sprache",
    "gebaerdensprache": "Gebärdensprache",
    "barriere-melden": "Barriere melden",
}


# Who has asked for advice: `in_days` and `time` of a wish or an appointment. Nobody of them exists.
ADVICE_REQUESTS: list[dict[str, Any]] = [
    {
        "advice": "gruenau/beratung/jobcoaching-gruenau", "name": "Samira", "channel": "phone",
        "phone": "030 23125-811", "email": "", "language": "ar", "place": "office", "wish": "Bewerbung als Köchin",
        "status": "new", "in_days": None, "time": "", "where": "", "days_ago": 1,
    },
    {
        "advice": "gruenau/beratung/gesund-bleiben", "name": "Bernd", "channel": "phone",
        "phone": "030 23125-812", "email": "", "language": "de", "place": "phone", "wish": "",
        "status": "new", "in_days": None, "time": "", "where": "", "days_ago": 5,
    },
    {
        "advice": "gruenau/beratung/werbung-und-schaufenster", "name": "Blumenladen (Beispiel)", "channel": "email",
        "phone": "", "email": "laden@demo.example", "language": "de", "place": "at-your-place",
        "wish": "Schaufenster für den Herbst",
        "status": "confirmed", "in_days": 4, "time": "10:00", "where": "Bei Ihnen im Laden", "days_ago": 6,
    },
    {
        "advice": "leipziger-osten/beratung/zahlen-und-ablaeufe", "name": "Yusuf", "channel": "phone",
        "phone": "030 23125-813", "email": "", "language": "tr", "place": "at-your-place", "wish": "Preise",
        "status": "new", "in_days": None, "time": "", "where": "", "days_ago": 0,
    },
    {
        "advice": "beratung/ansiedlungsberatung", "name": "Mai", "channel": "email",
        "phone": "", "email": "mai@demo.example", "language": "vi", "place": "video", "wish": "Nagelstudio",
        "status": "new", "in_days": None, "time": "", "where": "", "days_ago": 2,
    },
    {
        "advice": "gruenau/beratung/jobcoaching-gruenau", "name": "Oleh", "channel": "sms",
        "phone": "030 23125-814", "email": "", "language": "uk", "place": "office", "wish": "",
        "status": "done", "in_days": -8, "time": "09:30", "where": "", "days_ago": 12,
    },
]


# What people have sent us; `days_ago` it came, `answered_days_ago` where somebody has answered. Nobody of them exists.
MESSAGES: list[dict[str, Any]] = [
    {
        "kind": "barriere", "area": "gruenau", "days_ago": 28, "place": "/de/gruenau/kurse/", "language": "de",
        "text": "Mit dem Vorlese-Programm höre ich beim Nähkurs nicht, ob noch Plätze frei sind.",
        "name": "", "phone": "030 23125-801", "email": "", "answered_days_ago": None, "answer": "",
    },
    {
        "kind": "barriere", "area": "paunsdorf", "days_ago": 33, "place": "Quartiersbüro Paunsdorf",
        "language": "de", "text": "Die Tür am Eingang ist sehr schwer. Mit dem Rollator schaffe ich es nicht allein.",
        "name": "", "phone": "030 23125-802", "email": "", "answered_days_ago": None, "answer": "",
    },
    {
        "kind": "wunsch", "area": "gruenau", "days_ago": 3, "place": "", "language": "ar",
        "text": "أريد دورة لتصليح الدراجات يوم السبت.",
        "name": "", "phone": "", "email": "", "answered_days_ago": None, "answer": "",
    },
    {
        "kind": "angebot", "area": "leipziger-osten", "days_ago": 5, "place": "", "language": "de",
        "text": "Ich habe 30 Jahre als Bäcker gearbeitet und kann zeigen, wie man Brot backt.",
        "name": "Bruno", "phone": "030 23125-803", "email": "", "answered_days_ago": None, "answer": "",
    },
    {
        "kind": "rueckruf", "area": "gruenau", "days_ago": 1, "place": "", "language": "uk",
        "text": "Питання про курс німецької.",
        "name": "Olena", "phone": "030 23125-804", "email": "", "answered_days_ago": None, "answer": "",
    },
    {
        "kind": "fehler", "area": "gruenau", "days_ago": 9, "place": "/de/gruenau/", "language": "de",
        "text": "Bei den Öffnungszeiten steht Montag, aber am Montag war zu.",
        "name": "", "phone": "", "email": "post@demo.example", "answered_days_ago": 6,
        "answer": "Danke! Wir haben die Zeiten berichtigt. Am Montag öffnen wir um 13 Uhr.",
    },
    {
        "kind": "wunsch", "area": "", "days_ago": 2, "place": "", "language": "de",
        "text": "Gibt es einmal einen Kurs für Gebärdensprache?",
        "name": "", "phone": "", "email": "", "answered_days_ago": None, "answer": "",
    },
]


# What stands in the head and foot of every page.
SETTINGS: dict[str, Any] = {
    "project_name": "Arbeit im Quartier", "phone": "030 23125-100", "email": "kontakt@example.org",
    "address": "Stadt Leipzig, Projekt „Arbeit im Quartier“, 04092 Leipzig",
    "spoken_languages": ["de", "en", "ar"],
    "claim": {
        "de": "Lernen, Arbeit finden, Nachbarn treffen.",
        "de-simple": "Lernen. Arbeit finden. Nachbarn treffen.",
        "en": "Learn, find work, meet your neighbours.", "ar": "التعلّم، وإيجاد عمل، ولقاء الجيران.",
        "fa": "یاد بگیرید، کار پیدا کنید، با همسایه‌ها آشنا شوید.",
        "uk": "Навчайтеся, знаходьте роботу, знайомтеся із сусідами.",
        "ru": "Учитесь, находите работу, знакомьтесь с соседями.",
        "vi": "Học hỏi, tìm việc, gặp gỡ hàng xóm.",
        "tr": "Öğrenin, iş bulun, komşularınızla tanışın.",
    },
    "phone_hours": {
        "de": "Montag bis Freitag, 9 bis 16 Uhr",
        "de-simple": "Montag bis Freitag, von 9 Uhr bis 16 Uhr",
        "en": "Monday to Friday, 9 am to 4 pm", "ar": "من الاثنين إلى الجمعة، من الساعة 9 إلى 16",
        "fa": "دوشنبه تا جمعه، ساعت 9 تا 16", "uk": "З понеділка по п’ятницю, з 9 до 16 години",
        "ru": "С понедельника по пятницу, с 9 до 16 часов",
        "vi": "Thứ Hai đến thứ Sáu, 9 giờ đến 16 giờ", "tr": "Pazartesiden cumaya, saat 9–16",
    },
}


# What each drawn picture shows, for people who do not see it.
PICTURES: dict[str, str] = {
    "sewing": "Zeichnung: eine Nähmaschine mit Stoff und Garn",
    "scissors": "Zeichnung: eine Schere und ein Kamm",
    "plants": "Zeichnung: ein Hochbeet mit Gemüse und eine Gießkanne",
    "flower": "Zeichnung: ein Blumenstrauß in einer Vase",
    "bicycle": "Zeichnung: ein Fahrrad mit Korb",
    "cleaning": "Zeichnung: ein Eimer mit Schaum, ein Besen und eine Sprühflasche",
    "walking": "Zeichnung: ein Paar Turnschuhe zwischen zwei Bäumen",
    "bread": "Zeichnung: ein Brot und Fladen auf einem Brett",
    "kitchen": "Zeichnung: ein dampfender Topf auf dem Herd",
    "cup": "Zeichnung: eine Tasse Tee und ein Stück Kuchen",
    "table": "Zeichnung: ein Tisch mit Stühlen, Obst und einer Lampe",
    "phone": "Zeichnung: ein Handy mit großen Knöpfen und eine Sprechblase mit Haken",
    "laptop": "Zeichnung: ein Laptop und eine Tasse", "speech": "Zeichnung: zwei Sprechblasen",
    "cv": "Zeichnung: ein Lebenslauf auf Papier und ein Stift",
    "camera": "Zeichnung: eine Kamera auf einem Stativ und eine Lampe",
    "shop": "Zeichnung: ein Laden mit Markise, Schaufenster und Blumentöpfen",
    "book": "Zeichnung: ein offenes Buch auf einem Stapel Bücher",
    "houses": "Zeichnung: Häuser aus drei Stadtteilen mit hellen Fenstern",
    "music": "Zeichnung: ein Mikrofon und Noten",
    "stage": "Zeichnung: eine kleine Bühne mit Vorhang, Mikrofon und Stuhl",
    "shield": "Zeichnung: ein Schild mit Haken vor einem Brief mit Warnzeichen",
}


# Drafts that wait for somebody who reads them: address, and who has written them
IN_REVIEW: list[dict[str, Any]] = [
    {"page": "/de/gruenau/kurse/laufkundschaft/", "by": "autorin-gruenau"},
]

# Demo accounts: "email" is the part before the @.
# Businesses that have listed themselves and wait for the moderators: the answers to the form, step by step
ENTRIES: list[dict[str, Any]] = [
    {
        "slug": "fahrradhilfe-lausen", "email": "fahrradhilfe", "area": "gruenau",
        "steps": {
            "was": {
                "name": "Fahrradhilfe Lausen", "sub_branch": "bicycle",
                "summary": "Wir reparieren Fahrräder, Kinderwagen und Rollatoren.",
            },
            "wo": {
                "district": "lausen-gruenau", "street": "Plovdiver Straße", "postcode": "",
                "hide_address": False, "step_free": "yes",
            },
            "wann": {
                "spans": [
                    ["tu", "10:00", "18:00"], ["we", "10:00", "18:00"], ["th", "10:00", "18:00"],
                    ["fr", "10:00", "16:00"],
                ],
            },
            "kontakt": {"phone": "030 23125-431", "website": "", "languages": ["de", "ru"]},
            "angebote": {
                "offers": ["taster-day", "internship"],
                "text": "Bei uns können Sie zusehen und mitmachen. Werkzeug ist da.",
            },
            "pruefen": {"register": "not-needed", "may_speak": True, "publish": True},
        },
    },
]
ACCOUNTS: list[dict[str, Any]] = [
    {
        "email": "admin", "name": "Verwaltung der Technik", "role": "admin", "area": "",
        "languages": [], "business": "",
    },
    {
        "email": "leitung", "name": "Leitung", "role": "leitung", "area": "", "languages": [],
        "business": "",
    },
    {
        "email": "gruenau", "name": "Redaktion Grünau", "role": "redaktion", "area": "gruenau",
        "languages": [], "business": "",
    },
    {
        "email": "osten", "name": "Redaktion Leipziger Osten", "role": "redaktion",
        "area": "leipziger-osten", "languages": [], "business": "",
    },
    {
        "email": "paunsdorf", "name": "Redaktion Paunsdorf", "role": "redaktion",
        "area": "paunsdorf", "languages": [], "business": "",
    },
    {
        "email": "autorin-gruenau", "name": "Autorin Grünau", "role": "autorin", "area": "gruenau",
        "languages": [], "business": "",
    },
    {
        "email": "beratung-gruenau", "name": "Beratung Grünau", "role": "beratung",
        "area": "gruenau", "languages": [], "business": "",
    },
    {
        "email": "moderation-gruenau", "name": "Moderation Grünau", "role": "moderation",
        "area": "gruenau", "languages": [], "business": "",
    },
    {
        "email": "teamleitung-gruenau", "name": "Teamleitung Grünau", "role": "teamleitung",
        "area": "gruenau", "languages": [], "business": "",
    },
    {
        "email": "uebersetzung-gruenau", "name": "Übersetzung Grünau", "role": "uebersetzung",
        "area": "gruenau", "languages": ["en", "ar"], "business": "",
    },
    {
        "email": "betrieb", "name": "Inhaberin eines Betriebs", "role": "betrieb", "area": "",
        "languages": [], "business": "cafe-morgenrunde",
    },
]
