"""The German words and endings by which `plain_german.py` knows what is hard."""

import re

PASSIVE_HELPERS = "wird werden wirst werdet werde wurde wurden wurdest wurdet würde würden worden geworden"
# What looks like "gemacht", "angemeldet", "besucht", "informiert", "angeboten"
PARTICIPLE = re.compile(
    r"(?:ab|an|auf|aus|bei|bekannt|dar|durch|ein|fest|fort|frei|her|hin|hinaus|hinzu|los|mit|nach|statt|teil|um|unter"
    r"|vor|vorbei|weg|weiter|zu|zurück|zusammen)?(?:ge[a-zäöüß]{2,}(?:t|en))"
    r"|(?:(?:an|auf|aus|ein|mit|vor|zu)?(?:be|er|ent|emp|miss|ver|zer|über|unter|wider)[a-zäöüß]{3,}t)"
    r"|[a-zäöüß]{3,}iert"
)
# What looks like one and is none: verbs after "werden" are the future, others are adverbs
NO_PARTICIPLES = (
    "gehen geht geben gebt gern gerne genau gestern gesund gewinnen gewinnt gefallen gefällt gehören gehört genießen"
    " genießt gelten gilt geschehen geschieht gestalten gewöhnen gelingen gelingt gebrauchen gegen gegenüber gemeinsam"
    " genug gering gerade geöffnet geschlossen geeignet geboren gesamt gemeint geduldig gelegen gestatten gewähren"
    " gewährt beginnt bekommt besteht bleibt erhält erst ersten vielleicht berichtet verdient übersicht bereit"
    " unterwegs bereits überhaupt überall erkennt versteht entsteht verspricht verliert erzählt unterschiedlich"
    " umgehen mitgehen weitergehen losgehen vorgehen hingehen ausgehen eingehen abgeben aufgeben ausgeben angeben"
    " eingeben weitergeben zurückgehen zurückgeben nachgehen angehören zugehen bekannt berühmt beliebt beruht"
    " bewusst überrascht verwandt verrückt insgesamt unbekannt unbedingt"
)
# Those without "ge" that end with "en"
PARTICIPLES = (
    "bekommen verstanden beschrieben unterschrieben vorgeschrieben entschieden verloren vergessen verboten"
    " übernommen unternommen vernommen erhalten enthalten vorbehalten besprochen versprochen unterbrochen verschoben"
    " vergeben empfohlen empfangen befohlen betroffen beschlossen verlassen entlassen überlassen erwiesen überwiesen"
    " verwiesen verwendet berechnet eingeladen begonnen gewonnen bestanden beworben erworben verglichen"
    " vertreten betreten betrieben vertrieben überschritten untersagt getan vertan angetan"
)

NOMINAL_ENDINGS = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "nahme", "nahmen", "schaft", "schaften")
# Nouns that everybody knows, though they end like that
COMMON_NOUNS = (
    "wohnung zeitung kleidung heizung rechnung beratung bewerbung ausbildung weiterbildung bildung"
    " prüfung übung wanderung sitzung kreuzung krankheit gesundheit freiheit mehrheit vergangenheit"
    " kindheit einheit möglichkeit schwierigkeit nachbarschaft freundschaft mannschaft gesellschaft"
    " landschaft botschaft wirtschaft zeichnung quittung packung meinung ordnung hoffnung erfahrung"
    " verwaltung führung leitung richtung sammlung ausstellung versicherung einladung öffnung anleitung"
    " stiftung siedlung haltung barrierefreiheit sprung schwung dung lunge junge zunge betreuung"
    " kinderbetreuung begrüßung unterhaltung nahrung ernährung anmeldung entschuldigung"
)
# What offices say
STIFF = (
    "in anspruch nehmen",
    "in anspruch genommen",
    "zur verfügung stehen",
    "zur verfügung steht",
    "zur verfügung stellen",
    "zur verfügung gestellt",
    "in kenntnis setzen",
    "zum einsatz kommen",
    "zum einsatz kommt",
    "zur anwendung kommen",
    "zur anwendung kommt",
    "findet statt die",
    "erfolgt durch",
    "erfolgt die",
    "erfolgt eine",
    "erfolgt nach",
    "in form von",
    "im rahmen von",
    "im rahmen der",
    "im rahmen des",
    "im bereich der",
    "im hinblick auf",
    "in bezug auf",
    "unter berücksichtigung",
    "nach vereinbarung",
    "nach absprache",
    "die möglichkeit zu",
    "zur teilnahme",
    "die durchführung",
    "die teilnahme",
    "die nutzung",
    "die inanspruchnahme",
)

MEANINGS = {
    "z.b.": "zum Beispiel",
    "d.h.": "das heißt",
    "u.a.": "unter anderem",
    "o.ä.": "oder Ähnliches",
    "u.ä.": "und Ähnliches",
    "i.d.r.": "meistens",
    "m.e.": "nach meiner Meinung",
    "s.o.": "siehe oben",
    "s.u.": "siehe unten",
    "z.t.": "zum Teil",
    "z.zt.": "zurzeit",
    "v.a.": "vor allem",
    "usw.": "und so weiter",
    "etc.": "und so weiter",
    "ca.": "ungefähr",
    "bzw.": "oder",
    "ggf.": "vielleicht",
    "evtl.": "vielleicht",
    "inkl.": "mit",
    "exkl.": "ohne",
    "einschl.": "mit",
    "zzgl.": "plus",
    "max.": "höchstens",
    "mind.": "mindestens",
    "min.": "Minuten",
    "std.": "Stunden",
    "nr.": "Nummer",
    "tel.": "Telefon",
    "str.": "Straße",
    "bspw.": "zum Beispiel",
    "bzgl.": "zu",
    "betr.": "es geht um",
    "gem.": "nach",
    "lt.": "nach",
    "tgl.": "jeden Tag",
    "mtl.": "jeden Monat",
    "jhd.": "Jahrhundert",
    "abs.": "Absatz",
    "vgl.": "vergleiche",
    "sog.": "so genannt",
    "insb.": "besonders",
}
SHORTENED = re.compile(
    r"(?<![\w-])(?:" + "|".join(re.escape(one).replace(r"\.", r"\.\s?").removesuffix(r"\s?") for one in MEANINGS) + ")",
    re.IGNORECASE,
)
# Shorter than what they stand for, and better known
KNOWN_CAPITALS = "PC TV CD DVD USB SMS PDF QR OK WC EU DDR LKW PKW WLAN MDR ARD ZDF ICE"
