"""German words: whatever form and spelling, people and texts mean the same."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from base import compounds, german
from base.finder import Finder
from base.spelling import Measure, Spelling
from base.synonyms import Synonyms
from base.texts import body_words, texts


def terms(word: str) -> frozenset[str]:
    return german.analyse(german.fold(word)).terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kurs", "Kurse"),
        ("Helfer", "Helferin"),
        ("Helferin", "Helferinnen"),
        ("nähen", "genäht"),
        ("Buch", "Bücher"),
        ("Bewerbung", "bewerben"),
        ("Nähkurs", "Nähkurse"),
        ("Straße", "STRASSE"),
        ("الخياطة", "خياطة"),
        ("Handy", "Handys"),
    ],
)
def test_forms_of_a_word_are_one_term(one: str, other: str) -> None:
    assert terms(one) & terms(other)


@pytest.mark.parametrize(("one", "other"), [("Kurs", "Kur"), ("Küche", "Kuchen"), ("Zeitung", "Zeit"), ("Nähe", "nah")])
def test_words_that_only_look_alike_stay_apart(one: str, other: str) -> None:
    assert not terms(one) & terms(other)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Bewerbungstraining", ("bewerbung", "training")),
        ("Nähmaschine", ("naeh", "maschine")),
        ("Stadtteilzentrum", ("stadt", "teil", "zentrum")),
        ("Computerkurse", ("computer", "kurse")),
        ("Gesundheit", ()),
        ("Termine", ()),
        ("Kurs", ()),
        ("12345678", ()),
    ],
)
def test_long_words_say_what_they_are_made_of(word: str, parts: tuple[str, ...]) -> None:
    assert compounds.split(german.fold(word)) == parts


def test_letters_are_folded_and_other_scripts_stay() -> None:
    assert german.fold("Nähkurs, Café & STRASSE – Größe") == "naehkurs cafe strasse groesse"
    assert german.fold("Шитьё й їжак") == "шитье й їжак"
    assert german.fold("الخياطة") == "الخياطة"
    assert german.fold("May vá, Dikiş, İş") == "may va dikis is"
    assert german.fold("...!!! ") == ""


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_folded_and_searched(text: str) -> None:
    folded = german.fold(text)
    assert german.fold(folded) == folded
    finder = Finder([texts(["Nähkurs"], ["Nähen"], ["Wir nähen."])], Synonyms(["Nähen, schneidern"]))
    finder.find(text)
    finder.suggest(text)


def distance(one: str, other: str) -> int:
    """The same measure as a table, cell by cell: slow and plain."""
    table = [[row + column for column in range(len(other) + 1)] for row in range(len(one) + 1)]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            changed = table[row - 1][column - 1] + (one[row - 1] != other[column - 1])
            best = min(changed, table[row - 1][column] + 1, table[row][column - 1] + 1)
            if row > 1 and column > 1 and one[row - 2 : row] == other[column - 2 : column][::-1]:
                best = min(best, table[row - 2][column - 2] + 1)
            table[row][column] = best
    return table[-1][-1]


@given(st.text("abcd", max_size=12), st.text("abcd", max_size=12))
@settings(max_examples=200, deadline=None)
def test_mistakes_are_counted_right(one: str, other: str) -> None:
    assert Measure(one).to(other) == distance(one, other)


def test_the_nearest_word_comes_first() -> None:
    spelling = Spelling(["handy", "hand", "computer", "deutsch", "naehkurs", "amt"])
    assert spelling.nearest("handi")[0] == (1, "handy")
    assert spelling.nearest("deutch")[0] == (1, "deutsch")
    assert spelling.nearest("duetsch")[0] == (1, "deutsch")
    assert spelling.nearest("nehkurs")[0][1] == "naehkurs"
    assert spelling.nearest("amk") == []
    assert spelling.nearest("computer") == []


COURSES = [
    texts(["Nähkurs"], ["Nähen"], ["Wir nähen Taschen."], ["GR-14. Ratzelbogen. Grünau-Mitte"]),
    texts(["Computerkurse für alle"], ["Computer"], ["Am Rechner schreiben."], ["LO-3. Torgauer Platz"]),
    texts(["Offener Treff"], ["Deutsch"], ["Reden und Tee."], ["Jemand hilft beim Nähen. LO-14"]),
    texts(["Lebenslauf schreiben"], ["Bewerbung"], ["Für Ihre Bewerbung."]),
]


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(COURSES, Synonyms(["PC, Laptop, Computer", "CV, Lebenslauf, Curriculum Vitae"]))


def ranked(finder: Finder, text: str) -> list[int]:
    hits = finder.find(text)
    return sorted(hits, key=lambda one: (-hits[one], one))


def test_one_course_is_found_under_all_its_names(finder: Finder) -> None:
    for text in ("naehen", "nähen", "Nähkurs", "Nähkurse", "NÄHEN", "nahen", "Kurs nähen"):
        assert ranked(finder, text) == [0, 2], text


def test_a_course_number_is_found_as_people_write_it(finder: Finder) -> None:
    for text in ("GR-14", "gr14", "gr 14", "GR–14"):
        assert ranked(finder, text) == [0], text
    assert ranked(finder, "LO-14") == [2]
    assert ranked(finder, "GR-99") == []


def test_words_that_mean_the_same_find_each_other(finder: Finder) -> None:
    assert ranked(finder, "PC") == ranked(finder, "Laptop") == [1]
    assert ranked(finder, "CV") == ranked(finder, "curriculum vitae") == [3]


def test_parts_of_words_places_and_beginnings_are_found(finder: Finder) -> None:
    assert set(ranked(finder, "Kurs")) == {0, 1}
    assert ranked(finder, "Ratzelbogen") == [0]
    assert ranked(finder, "Bewer") == [3]
    assert ranked(finder, "Bewerbungstraining") == [3]


def test_small_words_count_only_alone(finder: Finder) -> None:
    assert ranked(finder, "für alle") == [1]
    assert ranked(finder, "ich suche für mich einen Nähkurs") == [0, 2]


def test_what_was_meant_is_said(finder: Finder) -> None:
    assert finder.suggest("bewerbugstraining")[:1] == ["Bewerbung"]
    assert finder.suggest("Kompjuter")[:1] == ["Computer"]
    assert finder.suggest("lebnslauf schreiben")[:1] == ["Lebenslauf schreiben"]
    assert finder.suggest("Nähkurs") == []
    assert finder.suggest("qqqqqq") == []
    assert all(finder.find(one) for text in ("Rechnr", "Tasche", "Bewebung") for one in finder.suggest(text))


def test_a_search_of_a_million_letters_is_cut() -> None:
    finder = Finder(COURSES)
    assert finder.find("a" * 1_000_000) == {}
    assert finder.find("x " * 500_000) == {}
    assert finder.suggest("ä" * 1_000_000) == []


def test_only_texts_of_a_body_are_searched() -> None:
    body = [
        {"type": "text", "value": "<p>Wir <b>nähen</b>.</p>", "id": "kurs-1"},
        {"type": "image", "value": {"image": 7}},
    ]
    assert " ".join(" ".join(body_words(body)).split()) == "Wir nähen ."
