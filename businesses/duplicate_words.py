"""Words in the names of shops that say what kind of business it is: by them alone no two are the same."""

from anyascii import anyascii

from base.german import fold

WORDS = {
    "cafe": "cafe kaffee kaffeehaus kaffeebar coffee coffeeshop kafe kahve",
    "bakery": "baeckerei baecker backshop backstube backhaus brotladen konditorei baeckereicafe",
    "food": "restaurant gaststaette gasthaus gasthof wirtschaft lokal pizzeria bistro imbiss grill doener kebab kebap "
    "kebabhaus doenerhaus kueche kantine snackbar schnellimbiss",
    "bar": "bar kneipe pub",
    "ice": "eis eiscafe eisdiele gelateria",
    "shop": "laden geschaeft shop store markt supermarkt market handel fachgeschaeft lebensmittel feinkost",
    "kiosk": "kiosk spaeti spaetshop spaetverkauf spaetkauf",
    "flowers": "blumen blumenladen blumenhaus floristik florist blumengeschaeft",
    "books": "buchhandlung buchladen buecher buecherstube buch antiquariat",
    "hair": "friseur frisoer friseursalon frisoersalon frisuren haarsalon haarstudio salon hairsalon barber barbershop "
    "friseurin coiffeur",
    "beauty": "kosmetik kosmetikstudio nagelstudio nails beauty",
    "tailor": "schneiderei aenderungsschneiderei naehstube naehatelier massschneiderei schneider",
    "shoes": "schuhe schuhmacher schuhmacherei schuster schuhreparatur schuhladen",
    "bicycle": "fahrrad fahrraeder rad raeder fahrradladen fahrradwerkstatt radladen bike bikes bikeshop",
    "car": "auto kfz autowerkstatt autohaus kfzwerkstatt automobile",
    "joiner": "tischlerei tischler schreinerei schreiner holzwerkstatt",
    "painter": "maler malerbetrieb malermeister malerei",
    "electrician": "elektro elektriker elektrotechnik elektroinstallation elektromeister",
    "plumber": "heizung sanitaer heizungsbau installateur",
    "butcher": "fleischerei fleischer metzgerei metzger",
    "pharmacy": "apotheke",
    "optician": "optik optiker augenoptik augenoptiker hoerakustik",
    "studio": "atelier studio werkstatt werk galerie",
    "cleaning": "reinigung textilreinigung waescherei gebaeudereinigung waschsalon",
    "owner": "meister meisterbetrieb betrieb firma familie",
}


def latin(text: str) -> str:
    """Words in small Latin letters without marks, as Germans spell them: "baeckerei mueller"."""
    return fold(anyascii(fold(text)))


def squash(text: str) -> str:
    """The same, where "ü", "ue" and "u" have become the same: people type all three."""
    plain = latin(text)
    for written, short in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        plain = plain.replace(written, short)
    return plain


KINDS = {squash(word): kind for kind, words in WORDS.items() for word in words.split()}
