"""The words of the interface: complete in every language, and the right ones."""

import ast
import gettext as gettext_module
import re
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation
from django.utils.translation import gettext, ngettext

from base import languages
from base.management.commands import catalogues

SINGULAR, PLURAL = "%(places)d place left", "%(places)d places left"


@pytest.fixture(scope="module")
def source():
    return catalogues.collect(catalogues.source_files())


@pytest.fixture
def compiled(settings, monkeypatch):
    """Binary catalogues of this minute. Python and Django forget those they have loaded; Django when it is set anew."""
    for folder in catalogues.PLURALS:
        catalogues.compile_one(folder)
    monkeypatch.setattr(gettext_module, "_translations", {})
    settings.LOCALE_PATHS = [catalogues.LOCALE]


@pytest.fixture
def small_town(tmp_path, monkeypatch):
    """A locale folder of its own, with a German catalogue to be filled: text of the entries → catalogue's faults."""
    monkeypatch.setattr(catalogues, "LOCALE", tmp_path)
    wanted = catalogues.empty_catalog("en")
    wanted.add("Sign up for %(course)s", locations=[("here.py", 0)])
    wanted.add((SINGULAR, PLURAL), locations=[("here.py", 0)])

    def faults(*entries):
        catalog = catalogues.empty_catalog("de")
        for text, words, flags in entries:
            catalog.add(text, words, flags=flags)
        catalogues.write("de", catalog)
        return list(catalogues.faults("de", wanted))

    return faults


GOOD_SIGN_UP = ("Sign up for %(course)s", "Anmelden für %(course)s", ())
GOOD_PLACES = ((SINGULAR, PLURAL), ("Noch ein Platz", "Noch %(places)d Plätze"), ())


@pytest.mark.parametrize("folder", catalogues.PLURALS)
def test_nothing_is_missing_guessed_left_over_or_wrong_in_any_language(folder, source):
    assert list(catalogues.faults(folder, source)) == []


def test_the_languages_of_the_settings_have_catalogues(settings):
    folders = [translation.to_locale(code) for code, _ in settings.LANGUAGES]
    assert sorted(folders) == sorted(catalogues.PLURALS)
    assert sorted(path.name for path in catalogues.LOCALE.iterdir() if path.is_dir()) == sorted(folders)


def test_catalogues_stand_as_the_command_writes_them_without_dates_names_and_line_numbers(tmp_path, monkeypatch):
    standing = {folder: catalogues.po_path(folder).read_text(encoding="utf-8") for folder in catalogues.PLURALS}
    known = {folder: catalogues.read(folder) for folder in catalogues.PLURALS}
    monkeypatch.setattr(catalogues, "LOCALE", tmp_path)
    for folder, text in standing.items():
        catalogues.write(folder, known[folder])
        assert catalogues.po_path(folder).read_text(encoding="utf-8") == text
        assert not re.search(r"Date:|Translator:|Team:|^#: .*:\d|^#~", text, re.MULTILINE)


@pytest.mark.parametrize("folder", catalogues.PLURALS)
def test_each_catalogue_counts_as_its_language_counts(folder):
    """The Unicode consortium's rules say which numbers share a form; how the forms are numbered is ours."""
    catalog = catalogues.read(folder)
    form_of, rule = gettext_module.c2py(catalog.plural_expr), languages.babel(folder.replace("_", "-")).plural_form
    # Turkish has one form after a number, so nothing is wrong with zero
    numbers = range(1 if folder == "tr" else 0, 1000)
    pairs = {(form_of(number), rule(number)) for number in numbers}
    assert len(pairs) == len({form for form, _name in pairs}) == len({name for _form, name in pairs})
    assert catalog.num_plurals == len(pairs)


@pytest.mark.parametrize("folder", catalogues.PLURALS)
def test_every_counted_text_has_all_the_forms_of_its_language(folder):
    catalog = catalogues.read(folder)
    counted = [message for message in catalogues.words_in(catalog) if message.pluralizable and all(message.string)]
    assert [catalogues.singular(one) for one in counted if len(one.string) != catalog.num_plurals] == []


def test_half_the_forms_of_arabic_are_not_enough(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogues, "LOCALE", tmp_path)
    wanted = catalogues.empty_catalog("en")
    wanted.add((SINGULAR, PLURAL), locations=[("here.py", 0)])
    catalog = catalogues.empty_catalog("ar")
    catalog.add((SINGULAR, PLURAL), ("لا مكان", "مكان واحد"))
    catalogues.write("ar", catalog)
    assert list(catalogues.faults("ar", wanted)) == [f"ar: not translated: {SINGULAR!r}"]


def test_a_complete_catalogue_has_no_faults(small_town):
    assert small_town(GOOD_SIGN_UP, GOOD_PLACES) == []


def test_a_missing_text_is_named(small_town):
    assert small_town(GOOD_SIGN_UP) == [f"de: not translated: {SINGULAR!r}"]


def test_a_plural_with_one_empty_form_is_missing(small_town):
    half = ((SINGULAR, PLURAL), ("Noch ein Platz", ""), ())
    assert small_town(GOOD_SIGN_UP, half) == [f"de: not translated: {SINGULAR!r}"]


def test_a_guessed_text_is_named(small_town):
    guessed = ("Sign up for %(course)s", "Anmelden für %(course)s", ("fuzzy",))
    assert small_town(guessed, GOOD_PLACES) == ["de: only guessed (fuzzy): 'Sign up for %(course)s'"]


def test_a_left_over_text_is_named(small_town):
    assert small_town(GOOD_SIGN_UP, GOOD_PLACES, ("Fax", "Fax", ())) == ["de: no longer in the code: 'Fax'"]


@pytest.mark.parametrize("words", ["Anmelden", "Anmelden für %(kurs)s", "Anmelden für %(course)s, %(course)s"])
def test_other_placeholders_than_in_english_are_named(words, small_town):
    found = small_town(("Sign up for %(course)s", words, ()), GOOD_PLACES)
    assert found == ["de: other placeholders or tags than in English: 'Sign up for %(course)s'"]


def test_a_form_for_many_numbers_must_say_the_number(small_town):
    found = small_town(GOOD_SIGN_UP, ((SINGULAR, PLURAL), ("Noch ein Platz", "Noch Plätze"), ()))
    assert found == [f"de: other placeholders or tags than in English: {SINGULAR!r}"]


def test_update_keeps_translations_and_drops_what_the_code_no_longer_says(small_town, source):
    small_town(("Waiting list", "Warteliste", ()), ("Fax", "Fax", ()))
    merged = catalogues.merged("de", source)
    assert merged["Waiting list"].string == "Warteliste"
    assert "Fax" not in merged
    assert len(merged) == len(source)


def test_check_says_what_is_wrong_and_fails(monkeypatch, capsys):
    monkeypatch.setattr(catalogues, "faults", lambda folder, _source: [f"{folder}: not translated: 'Fax'"])
    with pytest.raises(CommandError, match="9 faults"):
        call_command("catalogues", check=True)
    assert "uk: not translated: 'Fax'" in capsys.readouterr().out


def test_compiling_has_nothing_to_do_the_second_time(small_town):
    small_town(GOOD_SIGN_UP, GOOD_PLACES)
    assert catalogues.compile_one("de")
    assert not catalogues.compile_one("de")


def test_texts_of_templates_are_collected():
    template = """
    {% translate "Courses" as heading %}<h1>it's "quoted" {{ heading }}</h1>
    {% translate "Search" context "verb" %}{{ name|default:_("Nobody") }}
    {% include "x.html" with label=_("Phone (free)") only %}
    {% blocktranslate with day=date|date_words trimmed %}
      From {{ day }}
      on
    {% endblocktranslate %}
    {% blocktranslate count n=free context "seat" %}{{ n }} place{% plural %}{{ n }} places{% endblocktranslate %}
    """
    assert catalogues.gettext_calls(template, "x.html").splitlines() == [
        "gettext(u'Courses')",
        "pgettext(u'verb', u'Search')",
        '_("Nobody")',
        '_("Phone (free)")',
        "gettext(u'From %(day)s on')",
        "npgettext(u'seat', u'%(n)s place', u'%(n)s places',count)",
    ]


def test_every_name_under_which_the_code_translates_is_collected():
    for path in catalogues.source_files():
        if path.suffix != ".py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "django.utils.translation":
                names = [name.asname or name.name for name in node.names if "gettext" in name.name]
                assert set(names) <= set(catalogues.KEYWORDS), f"{path}: {names}"


@pytest.mark.usefixtures("compiled")
def test_plain_german_says_german_where_it_has_no_words_of_its_own():
    own = {catalogues.key_of(message) for message in catalogues.words_in(catalogues.read("de_Simple"))}
    german = catalogues.words_in(catalogues.read("de"))
    plain = [message.id for message in german if not message.pluralizable and not message.context]
    shared = [text for text in plain if (None, text) not in own]
    with translation.override("de"):
        expected = [gettext(text) for text in shared]
    with translation.override("de-simple"):
        assert translation.get_language() == "de-simple"
        assert [gettext(text) for text in shared] == expected


@pytest.mark.usefixtures("compiled")
def test_plain_german_has_words_of_its_own():
    with translation.override("de"):
        assert gettext("Waiting list") == "Warteliste"
    with translation.override("de-simple"):
        assert gettext("Waiting list") == "Warte-Liste"
        assert ngettext(SINGULAR, PLURAL, 2) % {"places": 2} == "Noch 2 Plätze frei"


@pytest.mark.usefixtures("compiled")
def test_english_is_the_source_and_not_german():
    with translation.override("en"):
        assert gettext("Waiting list") == "Waiting list"
        assert ngettext(SINGULAR, PLURAL, 2) % {"places": 2} == "2 places left"


@pytest.mark.usefixtures("compiled")
@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("ar", 0, "لم يبقَ أي مكان"),
        ("ar", 1, "بقي مكان واحد"),
        ("ar", 2, "بقي مكانان"),
        ("ar", 3, "بقيت 3 أماكن"),
        ("ar", 11, "بقي 11 مكانًا"),
        ("ar", 100, "بقي 100 مكان"),
        ("ar", 102, "بقي 102 مكان"),
        ("ru", 1, "Осталось 1 место"),
        ("ru", 3, "Осталось 3 места"),
        ("ru", 11, "Осталось 11 мест"),
        ("ru", 21, "Осталось 21 место"),
        ("uk", 1, "Залишилося 1 місце"),
        ("uk", 3, "Залишилося 3 місця"),
        ("uk", 14, "Залишилося 14 місць"),
        ("fa", 3, "3 جای خالی مانده"),
        ("vi", 3, "Còn 3 chỗ"),
        ("tr", 3, "3 yer kaldı"),
    ],
)
def test_places_are_counted_as_the_language_counts(language, number, words):
    with translation.override(language):
        assert ngettext(SINGULAR, PLURAL, number) % {"places": number} == words


def test_the_folder_of_languages_is_no_package():
    assert list(Path(catalogues.LOCALE).rglob("__init__.py")) == []
