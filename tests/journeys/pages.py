"""One address of each page type of the demo town, below the language."""

from urllib.parse import quote

LANGUAGES = ("de", "de-simple", "en", "ar", "fa", "uk", "ru", "vi", "tr")
RIGHT_TO_LEFT = ("ar", "fa")

TYPES = {
    "home": "",
    "area": "gruenau/",
    "courses": "kurse/",
    "courses-of-area": "leipziger-osten/kurse/",
    "course": "gruenau/kurse/naehkurs/",
    "advice-list": "beratung/",
    "advice": "beratung/kompetenzanalyse/",
    "directory": "betriebe/",
    "business": "gruenau/betriebe/faden-und-knopf/",
    "news-list": "aktuelles/",
    "news": "aktuelles/nachbarschaftstische/",
    "events": "termine/",
    "event": "gruenau/termine/jobcafe/",
    "learning": "lernen/",
    "module": "lernen/wlan/",
    "project": "projekt/",
    "standard": "gebaerdensprache/",
    "legal": "impressum/",
    "accessibility": "barrierefreiheit/",
}
OTHERS = {
    "poster": "gruenau/kurse/naehkurs/aushang/",
    "programme": "gruenau/kurse/programm/",
    "search": f"suche/?q={quote('Kurs')}",
    "nothing-found": "suche/?q=qqqqq",
    "empty-list": "kurse/?q=qqqqq",
    "filtered": "kurse/?area=gruenau&page=99&unbekannt=1",
    "map": "betriebe/?view=map",
    "map-of-area": "leipziger-osten/betriebe/?view=map&feature=step-free",
    "missing": "gibt-es-nicht/",
    "too-long": "suche/?q=" + "a" * 9000,
    "messages": "nachricht/",
    "barrier": "nachricht/barriere/?seite=/de/kurse/",
    "sign-in": "konto/login/",
    "password": "konto/password/reset/",
    "sign-up": "konto/signup/",
    "sign-in-by-code": "konto/login/code/",
    "list-a-business": "betriebe/eintragen/",
    "paper": "betriebe/eintragen/zettel/ABCDEF23/",
}
ALL = TYPES | OTHERS
# A screen on a wall: what does not fit is left out, so it is no page to scroll
SCREENS = {"door": "gruenau/kurse/anzeige/"}
EXPECTED = {"missing": 404}
