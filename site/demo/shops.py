"""More businesses of the demo town, two lines each: enough that lists have pages and filters something to do.

All of them are invented, and so are their streets; each lies somewhere in its district.
"""

import math
import re
from itertools import batched
from typing import Any

GRUENAU, OSTEN, PAUNSDORF = "gruenau", "leipziger-osten", "paunsdorf"
# District → neighbourhood, middle, radius of a circle of two thirds of its size (kilometres)
DISTRICTS = {
    "schoenau": (GRUENAU, 51.3292, 12.2901, 0.66),
    "gruenau-ost": (GRUENAU, 51.3211, 12.3009, 0.38),
    "gruenau-mitte": (GRUENAU, 51.3170, 12.2884, 0.42),
    "gruenau-siedlung": (GRUENAU, 51.3119, 12.2829, 0.47),
    "lausen-gruenau": (GRUENAU, 51.3081, 12.2597, 0.73),
    "gruenau-nord": (GRUENAU, 51.3217, 12.2688, 0.36),
    "neustadt-neuschoenefeld": (OSTEN, 51.3436, 12.4010, 0.34),
    "volkmarsdorf": (OSTEN, 51.3446, 12.4139, 0.38),
    "anger-crottendorf": (OSTEN, 51.3347, 12.4207, 0.52),
    "sellerhausen-stuenz": (OSTEN, 51.3452, 12.4355, 0.65),
    "reudnitz-thonberg": (OSTEN, 51.3303, 12.4040, 0.53),
    "paunsdorf": (PAUNSDORF, 51.3514, 12.4578, 0.74),
    "heiterblick": (PAUNSDORF, 51.3611, 12.4689, 0.68),
}
STREETS = ("Musterweg", "Beispielstraße", "Am Probeplatz", "Modellgasse")
TURN = 2.399963  # the angle at which sunflowers lay their seeds: no two points come close


def days(names: str, *spans: str) -> list[tuple[str, str, str]]:
    """The same spans ("09:00-12:00") on some days ("mo tu we")."""
    parts = [span.split("-") for span in spans]
    return [(day, opens, closes) for day in names.split() for opens, closes in parts]


WORK, LONG = "mo tu we th fr", "mo tu we th fr sa"
HOURS: dict[str, list[tuple[str, str, str]]] = {
    "office": days(WORK, "09:00-17:00"),
    "shop": [*days(WORK, "10:00-18:30"), *days("sa", "10:00-14:00")],
    "early": [*days(WORK, "06:00-13:00", "14:00-18:00"), *days("sa", "06:00-12:00"), *days("su", "07:00-11:00")],
    "lunch": days(WORK, "11:00-15:00"),
    "evening": [*days("tu we th", "17:00-22:30"), *days("fr sa", "17:00-23:59")],
    "night": [*days("th", "18:00-23:59"), *days("fr sa", "00:00-02:00", "18:00-23:59"), *days("su", "00:00-02:00")],
    "every": days("mo tu we th fr sa su", "08:00-22:00"),
    "salon": [*days("tu we th fr", "09:00-18:00"), *days("sa", "08:00-13:00")],
    "yard": [*days(WORK, "07:00-12:00", "12:45-16:00")],
    "few": days("th fr", "14:00-18:00"),
    "": [],
}
# Branch: two lines each: name | trade | district | languages | hours | offers | picture; in one sentence | more
LINES = {
    "creative": """
        Echolot Tonstudio|music|reudnitz-thonberg|de en|office|internship|music
          Wir nehmen Musik und Sprache auf.|Bei uns lernen Sie, wie eine Aufnahme entsteht.
        Klavierschule Tastenhaus|music|gruenau-mitte|de ru|few|partner|music
          Klavier und Keyboard für Kinder und Erwachsene.|Die erste Stunde kostet nichts.
        Verlag Kleine Seite|books|neustadt-neuschoenefeld|de|office|internship taster-day|book
          Wir machen Kinderbücher in zwei Sprachen.|Wir suchen Menschen, die gern lesen.
        Galerie Hinterhof|art|volkmarsdorf|de en|few|partner|shop
          Bilder und Figuren von Menschen aus dem Viertel.|Sie können bei uns ausstellen. Fragen Sie uns.
        Filmwerk Parthe|film|sellerhausen-stuenz|de en|office|internship|camera
          Kurze Filme für Vereine und Läden.|Im Praktikum halten Sie selbst die Kamera.
        Stadtfunk Grünau|broadcasting|gruenau-nord|de ar|few|internship partner|music
          Radio von Nachbarn für Nachbarn.|Jeder kann eine Sendung machen.
        Puppenbühne Knopfauge|performing|paunsdorf|de|few|taster-day|stage
          Theater mit Puppen für Kinder ab drei Jahren.|Wir spielen auch in Schulen.
        Tanzraum Schritt für Schritt|performing|anger-crottendorf|de tr|evening|partner|stage
          Tanzen für alle, auch mit Rollstuhl.|Sie brauchen keine Vorkenntnisse.
        Schriftbild Werbung|advertising|heiterblick|de vi|office|apprenticeship|shop
          Schilder, Flyer und Aufkleber.|Wir beraten Sie in Ihrem Laden.
        Plan und Raum Architektur|architecture|schoenau|de|office|internship|houses
          Wir planen Umbauten ohne Stufen.|Wir kommen zu Ihnen und messen.
        Viertelblatt|press|volkmarsdorf|de en|office|internship|book
          Die Zeitung für den Leipziger Osten.|Erzählen Sie uns, was bei Ihnen passiert.
        Klickwerk Webseiten|software|gruenau-ost|de fa|office|apprenticeship hiring|laptop
          Webseiten, die jeder bedienen kann.|Wir bilden aus und stellen ein.
        Erzählwerkstatt|other|lausen-gruenau|de uk||partner|book
          Wir schreiben Lebensgeschichten auf.|Rufen Sie an. Wir kommen zu Ihnen.
        Glasperle|kunsthandwerk|reudnitz-thonberg|de|shop|taster-day|sewing
          Schmuck aus Glas, von Hand gemacht.|Sie können uns bei der Arbeit zusehen.
        Drechslerei Rundholz|kunsthandwerk|paunsdorf|de ru|few|internship|table
          Schalen und Spielzeug aus Holz.|Wir arbeiten mit Holz aus der Region.
    """,
    "retail": """
        Frischemarkt Heiterblick|groceries|heiterblick|de vi|every|hiring|kitchen
          Obst, Gemüse und Brot, jeden Tag frisch.|Wir suchen Hilfe für den Vormittag.
        Orient Basar|groceries|neustadt-neuschoenefeld|de ar tr|every|internship hiring|kitchen
          Gewürze, Tee, Oliven und frisches Brot.|Wir sprechen Arabisch und Türkisch.
        Kiosk am Park|kiosk|anger-crottendorf|de|every||cup
          Zeitungen, Getränke und Pakete.|Hier holen Sie auch Ihr Paket ab.
        Kiosk Sonnenuhr|kiosk|gruenau-nord|de vi|every||cup
          Getränke, Eis und Fahrkarten.|Wir haben auch am Sonntag offen.
        Blumen Margerite|florist|paunsdorf|de ru|shop|apprenticeship|flower
          Sträuße, Kränze und Topfpflanzen.|Wir bilden Floristinnen und Floristen aus.
        Gartenlust|florist|lausen-gruenau|de|shop|taster-day|plants
          Pflanzen und Erde für Balkon und Garten.|Wir beraten Sie gern.
        Lesezeichen Buchladen|bookshop|reudnitz-thonberg|de en|shop|internship|book
          Bücher für Kinder und Erwachsene.|Wir bestellen jedes Buch bis morgen.
        Seitenweise|second-hand-books|gruenau-ost|de|few||book
          Gebrauchte Bücher ab einem Euro.|Wir nehmen auch Bücher an.
        Stoffinsel|textiles|volkmarsdorf|de ar|shop|partner|sewing
          Stoffe, Garne und Nähmaschinen.|Wir zeigen, wie die Maschine läuft.
        Kleiderkreisel|second-hand|gruenau-mitte|de uk ru|shop|internship partner|sewing
          Gute Kleidung aus zweiter Hand.|Wir nehmen saubere Kleidung an.
        Modehaus Linie|clothes|paunsdorf|de|shop|hiring|sewing
          Kleidung in allen Größen.|Wir ändern auch gleich im Laden.
        Schuhhaus Sohle|shoes|schoenau|de|shop|apprenticeship|shop
          Bequeme Schuhe für jeden Fuß.|Wir messen Ihre Füße aus.
        Hausrat Neun|household|sellerhausen-stuenz|de fa|shop|internship|kitchen
          Töpfe, Lampen und kleine Möbel.|Wir liefern im Viertel.
        Handyklinik|electronics|neustadt-neuschoenefeld|de ar en|shop|internship|phone
          Wir reparieren Handys und Computer.|Meist ist Ihr Handy nach einer Stunde fertig.
        Spielkiste|toys|gruenau-siedlung|de|shop||shop
          Spiele und Puzzles, neu und gebraucht.|Sie können alles ausprobieren.
        Papierladen Büttenrand|stationery|anger-crottendorf|de|shop|taster-day|cv
          Hefte, Stifte und Schulsachen.|Wir drucken auch Ihre Bewerbung.
    """,
    "food": """
        Café Lichtblick|cafe|reudnitz-thonberg|de en|shop|internship|cup
          Kaffee und Kuchen, mit Spielecke.|Der Eingang hat keine Stufen.
        Café Rosengarten|cafe|gruenau-ost|de|lunch|taster-day|cup
          Frühstück und Mittagessen im Garten.|Donnerstags singen wir zusammen.
        Falafel Eck|snack-bar|volkmarsdorf|de ar|every|hiring|kitchen
          Falafel, Suppe und Salat.|Alles ist ohne Fleisch.
        Suppenküche Löffel|snack-bar|heiterblick|de|lunch|internship|kitchen
          Jeden Tag drei Suppen.|Eine Suppe kostet vier Euro.
        Nudelhaus Lotus|restaurant|paunsdorf|de vi|evening|hiring apprenticeship|kitchen
          Vietnamesische Küche, auch zum Mitnehmen.|Wir kochen ohne Geschmacksverstärker.
        Trattoria Ulme|restaurant|lausen-gruenau|de|evening|apprenticeship|kitchen
          Pizza und Pasta aus dem Steinofen.|Für Gruppen bitte anrufen.
        Zum Anger|restaurant|anger-crottendorf|de|evening|apprenticeship hiring|kitchen
          Sächsische Küche mit Biergarten.|Sonntags gibt es Klöße.
        Teehaus Samowar|cafe|gruenau-nord|de ru fa|shop|partner|cup
          Tee aus zwölf Ländern und Gebäck.|Hier trifft sich der Sprachtisch.
        Mittagstisch Nord|canteen|schoenau|de|lunch|internship|kitchen
          Günstiges Mittagessen für alle.|Täglich ein Gericht ohne Fleisch.
        Werkskantine Stünz|canteen|sellerhausen-stuenz|de uk|lunch|hiring|kitchen
          Warmes Essen von 11 bis 15 Uhr.|Auch Gäste sind willkommen.
        Kneipe Zur Weiche|bar|neustadt-neuschoenefeld|de|night||cup
          Bier, Limonade und Musik.|Freitags spielt eine Band.
        Nachteule|bar|reudnitz-thonberg|de en|night|hiring|cup
          Getränke ohne und mit Alkohol.|Wir haben lange offen.
        Eisdiele Schneeweiß|ice-cream|gruenau-mitte|de tr|every|taster-day|cup
          Eis aus Milch vom Bauernhof.|Viele Sorten sind vegan.
        Eis am Platz|ice-cream|paunsdorf|de|every||cup
          Eis und Waffeln.|Im Winter gibt es Punsch.
        Fest und Fein|catering|heiterblick|de|office|apprenticeship|kitchen
          Essen für Feste bis hundert Personen.|Wir bringen auch das Geschirr.
        Brotzeit Mobil|catering|volkmarsdorf|de ar uk|office|internship partner|bread
          Belegte Brote für Büros und Baustellen.|Wir liefern ab sieben Uhr.
        Kochstube Alle an einem Tisch|other-food|gruenau-siedlung|de fa|few|partner|kitchen
          Wir kochen zusammen. Jeder zahlt, was er kann.|Bringen Sie Ihr Rezept mit.
    """,
    "craft": """
        Bäckerei Morgenstern|bakery|gruenau-mitte|de|early|apprenticeship|bread
          Brot und Brötchen aus dem eigenen Ofen.|Ab sechs Uhr riecht die ganze Straße gut.
        Backstube Ähre|bakery|reudnitz-thonberg|de ar|early|internship hiring|bread
          Brot aus Sauerteig, ohne Zusätze.|Nachts backen wir, morgens verkaufen wir.
        Fleischerei Keule|butcher|paunsdorf|de|shop|apprenticeship|kitchen
          Wurst und Fleisch aus der Region.|Mittags gibt es heißes Essen.
        Salon Haargenau|hairdresser|sellerhausen-stuenz|de|salon|apprenticeship|scissors
          Haare schneiden ohne Termin.|Für Kinder haben wir ein Feuerwehrauto.
        Barbier Aleppo|hairdresser|neustadt-neuschoenefeld|de ar|salon|internship|scissors
          Haare und Bart für Männer und Jungen.|Wir bilden gern aus.
        Kosmetik Aprikose|beauty|schoenau|de ru|salon||flower
          Pflege für Gesicht, Hände und Füße.|Bitte rufen Sie vorher an.
        Schneiderei Fingerhut|tailor|gruenau-ost|de uk|salon|internship partner|sewing
          Wir ändern und reparieren Kleidung.|Ein Reißverschluss dauert zwei Tage.
        Schuhmacherei Absatz|shoemaker|anger-crottendorf|de|salon|taster-day|shop
          Schuhe, Taschen und Schlüssel.|Viele Arbeiten machen wir sofort.
        Speiche Fahrradwerkstatt|bicycle|lausen-gruenau|de en|salon|internship apprenticeship|bicycle
          Wir reparieren jedes Rad.|Mittwochs helfen wir Ihnen beim Selbermachen.
        Autowerkstatt Radlager|car|heiterblick|de|yard|apprenticeship|shop
          Reifen, Bremsen und Prüfung.|Wir sagen vorher, was es kostet.
        Tischlerei Nut und Feder|joiner|gruenau-nord|de|yard|internship apprenticeship|table
          Türen, Fenster und Möbel nach Maß.|Bei uns arbeiten auch zwei Frauen an der Säge.
        Malerbetrieb Pinselstrich|painter|paunsdorf|de ru|yard|hiring|houses
          Wir streichen Wohnungen und Häuser.|Wir räumen auch die Möbel weg.
        Elektro Lichtbogen|electrician|reudnitz-thonberg|de|yard|apprenticeship hiring|phone
          Licht, Steckdosen und Klingeln.|Im Notfall kommen wir auch abends.
        Heizung Warmfuß|plumber|gruenau-mitte|de|yard|apprenticeship|houses
          Heizung, Bad und Wasser.|Wir erklären alles in einfacher Sprache.
        Dachdecker Firstlinie|roofer|volkmarsdorf|de|yard|apprenticeship hiring|houses
          Dächer, Rinnen und Fenster im Dach.|Wer schwindelfrei ist, kann bei uns anfangen.
        Bau und Fliese|builder|heiterblick|de uk|yard|hiring|houses
          Mauern, Böden und Fliesen.|Wir suchen Hilfe ab sofort.
        Schlosserei Riegel|metalwork|sellerhausen-stuenz|de fa|yard|internship|shield
          Schlösser, Gitter und Geländer.|Haben Sie sich ausgesperrt? Rufen Sie an.
        Optik Weitblick|optician|gruenau-mitte|de|shop|apprenticeship|shield
          Brillen, Lupen und Hörgeräte.|Der Sehtest kostet nichts.
        Reinigung Seifenblase|cleaning|anger-crottendorf|de tr|shop|hiring|cleaning
          Wir waschen, reinigen und bügeln.|Wir holen Ihre Wäsche ab.
    """,
}
# What is special about some of them
HIDDEN = {"erzaehlwerkstatt", "glasperle", "kosmetik-aprikose", "tanzraum-schritt-fuer-schritt"}
CONFIRMED = {"seitenweise": 300, "schuhhaus-sohle": 260, "kneipe-zur-weiche": 345, "spielkiste": 190}
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def slug_of(name: str) -> str:
    """ "Bäckerei Morgenstern" → "baeckerei-morgenstern"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower().translate(UMLAUTS)).strip("-")


def entry(branch: str, facts: str, words: str, place: int) -> dict[str, Any]:
    """Two lines in the shape of `content.BUSINESSES`."""
    name, trade, district, spoken, hours, offers, picture = facts.strip().split("|")
    summary, more = words.strip().split("|")
    area, lat, lon, radius = DISTRICTS[district]
    far, angle = radius * math.sqrt((place * 7 % 19 + 1) / 20), place * TURN
    slug = slug_of(name)
    return {
        "slug": slug,
        "name": name,
        "branch": branch,
        "sub_branch": trade,
        "area": area,
        "district": district,
        "street": f"{STREETS[place % len(STREETS)]} {place % 37 + 1}",
        "lat": round(lat + far * math.sin(angle) / 111.32, 4),
        "lon": round(lon + far * math.cos(angle) / 69.5, 4),
        "hide_address": slug in HIDDEN,
        "phone": f"030 23125-{500 + place}",
        "website": "",
        "languages": spoken.split(),
        "step_free": place % 3 != 0,
        "offers": offers.split(),
        "summary": summary,
        "body": [("text", f"<p>{more}</p>")],
        "hours": HOURS[hours],
        "closed_on_holidays": hours not in ("every", "night"),
        "by_appointment": not hours,
        "closures": [],
        "confirmed_days_ago": CONFIRMED.get(slug, 5 + place * 13 % 150),
        "picture": picture if place % 2 else "",
        "state": "",
    }


def shops() -> list[dict[str, Any]]:
    """All of them."""
    found = [
        (branch, *pair)
        for branch, lines in LINES.items()
        for pair in batched(lines.strip().splitlines(), 2, strict=True)
    ]
    return [entry(*one, place) for place, one in enumerate(found)]
