"""How plain a German text is: sentence by sentence, with what is hard about it. No database."""

import pytest

from base.plain_german import LONGEST_TEXT, Kind, hyphened, measure
from base.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wir nähen. Kommen Sie? Ja!", ["Wir nähen.", "Kommen Sie?", "Ja!"]),
        ("Am 1. Dezember geht es los. Um 10 Uhr.", ["Am 1. Dezember geht es los.", "Um 10 Uhr."]),
        ("Im 2. Stock ist Raum 3. Dort warten wir.", ["Im 2. Stock ist Raum 3.", "Dort warten wir."]),
        (
            "Bringen Sie z. B. Stoff mit. Oder Garn usw. Gut.",
            ["Bringen Sie z. B. Stoff mit.", "Oder Garn usw.", "Gut."],
        ),
        ("Dr. Meier hilft. Tel. 0341 12.", ["Dr. Meier hilft.", "Tel. 0341 12."]),
        ("Das kostet 3.50 Euro. Von 10.30 bis 12 Uhr.", ["Das kostet 3.50 Euro.", "Von 10.30 bis 12 Uhr."]),
        ("Die Karl-Heine-Str. 5 ist hier.", ["Die Karl-Heine-Str. 5 ist hier."]),
        ("Sie fragen: „Wann?“ Wir antworten.", ["Sie fragen: „Wann?“", "Wir antworten."]),
        ("Erste Zeile\nZweite Zeile", ["Erste Zeile", "Zweite Zeile"]),
        ("Seit dem 19. Jahrhundert steht das Haus.", ["Seit dem 19. Jahrhundert steht das Haus."]),
        ("Schreiben Sie an post@example.org. Danke.", ["Schreiben Sie an post@example.org.", "Danke."]),
        ("", []),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def found(text: str) -> dict[str, tuple[str, ...]]:
    return {one.kind.value: one.words for one in measure(text).findings}


@pytest.mark.parametrize(
    "text",
    [
        "Wir rufen Sie an.",
        "Sie werden Lehrer.",
        "Wir werden morgen zu Ihnen gehen.",
        "Das wird gut.",
        "Sie werden das gern machen.",
        "Der Laden ist am Montag geöffnet.",
        "Der Bus fährt zur Haltestelle.",
        "Der PC ist neu.",
        "Die Wohnung hat eine gute Heizung.",
        "Beratung und Bewerbung kosten nichts.",
        "Bringen Sie Ihre Warte-Nummer mit.",
        "Mehr steht auf https://example.org/eine-sehr-lange-adresse-mit-woertern.",
    ],
)
def test_an_easy_sentence_is_left_in_peace(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Sie werden von uns angerufen.", Kind.PASSIVE, ("werden", "angerufen")),
        ("Die Kosten wurden übernommen.", Kind.PASSIVE, ("wurden", "übernommen")),
        ("Der Antrag wird heute geprüft.", Kind.PASSIVE, ("wird", "geprüft")),
        ("Sie werden informiert.", Kind.PASSIVE, ("werden", "informiert")),
        ("Das Formular wird ausgefüllt.", Kind.PASSIVE, ("wird", "ausgefüllt")),
        ("Der Kurs wird gemeinsam besucht.", Kind.PASSIVE, ("wird", "besucht")),
        ("Die Anmeldung erfolgt nach Vereinbarung.", Kind.NOMINAL, ("erfolgt nach",)),
        ("Ein Raum steht Ihnen nicht zur Verfügung stehen.", Kind.NOMINAL, ("zur verfügung stehen",)),
        ("Die Umsetzung der Vermittlung dauert.", Kind.NOMINAL, ("Umsetzung", "Vermittlung")),
        ("Das hilft bei Teilnahme und Verpflichtung.", Kind.NOMINAL, ("Teilnahme", "Verpflichtung")),
        ("Bringen Sie z. B. Stoff mit.", Kind.ABBREVIATION, ("z. B.",)),
        ("Das dauert ca. 3 Std. am Tag.", Kind.ABBREVIATION, ("ca.", "Std.")),
        ("Das BIWAQ hilft.", Kind.ABBREVIATION, ("BIWAQ",)),
        ("Lesen Sie den Arbeitslosengeldbescheid.", Kind.LONG_WORD, ("Arbeitslosengeldbescheid",)),
    ],
)
def test_a_hard_sentence_is_found_with_the_words_that_make_it_hard(
    text: str, kind: Kind, words: tuple[str, ...]
) -> None:
    assert found(text) == {kind.value: words}


@pytest.mark.parametrize(("number", "hard"), [(12, False), (13, True)])
def test_a_sentence_may_have_twelve_words(number: int, hard: bool) -> None:
    assert (Kind.LONG_SENTENCE in found(" ".join(["Wort"] * number) + ".")) is hard


@pytest.mark.parametrize(
    ("word", "divided"),
    [
        ("Bewerbungstraining", "Bewerbungs-Training"),
        ("Nachbarschaftstische", "Nachbarschafts-Tische"),
        ("Haushaltsgerätereparatur", "Haushaltsgeräte-Reparatur"),
        ("Straßenbahnhaltestelle", "Straßenbahn-Haltestelle"),
        ("Kinder-Betreuung", "Kinder-Betreuung"),
        ("Kurs", "Kurs"),
        ("Xyzqwvklmnprstxyzq", "Xyzqwvklmnprstxyzq"),
    ],
)
def test_a_long_word_is_divided_where_its_words_meet(word: str, divided: str) -> None:
    assert hyphened(word) == divided


def test_every_finding_shows_its_sentence_and_says_what_helps() -> None:
    text = "Wir helfen. Sie werden z. B. von uns angerufen, damit Sie ganz in Ruhe mit uns reden können."
    report = measure(text)
    assert {one.kind for one in report.findings} == {Kind.LONG_SENTENCE, Kind.PASSIVE, Kind.ABBREVIATION}
    assert all(one.sentence in text and one.hint and one.label for one in report.findings)
    assert (report.all, report.good) == (2, 1)


def test_the_words_that_make_it_hard_are_marked_in_the_sentence() -> None:
    finding = measure("Sie werden von uns angerufen.").findings[0]
    assert finding.pieces == [
        ("Sie ", False),
        ("werden", True),
        (" von uns ", False),
        ("angerufen", True),
        (".", False),
    ]


def test_tags_are_no_words_and_each_paragraph_begins_a_sentence() -> None:
    report = measure("<h2>Kurse</h2><p>Wir <b>nähen</b>&nbsp;heute</p><ul><li>Eins</li><li>Zwei</li></ul>")
    assert report.sentences == ("Kurse", "Wir nähen heute", "Eins", "Zwei")


def test_the_readability_index_tells_easy_from_hard() -> None:
    easy = "Wir nähen. Sie lernen das bei uns. Das kostet nichts. Kommen Sie am Montag."
    hard = (
        "Die Durchführung der Qualifizierungsmaßnahme erfolgt unter Berücksichtigung arbeitsmarktpolitischer"
        " Rahmenbedingungen sowie individueller Fördervoraussetzungen der teilnehmenden Personen."
    )
    assert measure(easy).lix < 30 < 60 < measure(hard).lix
    assert measure(easy).verdict != measure(hard).verdict


def test_an_empty_text_is_measured_too() -> None:
    report = measure(" <p></p> ")
    assert (report.all, report.words, report.lix, report.average, report.findings) == (0, 0, 0, 0.0, ())


def test_what_is_longer_than_a_page_is_cut() -> None:
    assert measure("Wort. " * LONGEST_TEXT).words <= LONGEST_TEXT / 6 + 1


def test_many_findings_are_counted_not_shown() -> None:
    report = measure("Das BIWAQ hilft. " * 15)
    assert (len(report.shown), report.more) == (12, 3)
