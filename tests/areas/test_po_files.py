"""Translations as a PO file: taken for the page and language they were made for, else refused with the reason."""

from typing import Any

import polib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation

from base.po_files import MOST_BYTES
from base.provenance import How, State
from base.translated_sentences import missing
from tests.reviewing import desk
from tests.translating import begin, finish, german_course, in_language, origin, states


@pytest.fixture(scope="module")
def made_once(module_town: Any) -> tuple[Any, Any, Translation]:
    """An editor, a course, and the work on its English text."""
    editor, page = module_town.editor("gruenau"), german_course(module_town)
    return editor, page, begin(desk(editor), page, "en")


@pytest.fixture
def course(made_once: tuple[Any, Any, Translation], db: None) -> Any:
    return in_language(made_once[1], "de")


@pytest.fixture
def browser(made_once: tuple[Any, Any, Translation], db: None) -> Client:
    return desk(made_once[0])


@pytest.fixture
def work(made_once: tuple[Any, Any, Translation], db: None) -> Translation:
    return Translation.objects.get(pk=made_once[2].pk)


def download(browser: Client, work: Translation) -> polib.POFile:
    answer = browser.get(reverse("wagtail_localize:download_pofile", args=[work.pk]))
    assert answer.status_code == 200
    return polib.pofile(answer.content.decode())


def upload(browser: Client, work: Translation, data: bytes | str) -> dict[str, str]:
    """What the editor is told: kind of message → words."""
    file = SimpleUploadedFile("text.po", data.encode() if isinstance(data, str) else data)
    address = reverse("wagtail_localize:upload_pofile", args=[work.pk])
    answer = browser.post(address, {"file": file}, follow=True)
    assert answer.status_code == 200
    return {message.level_tag: str(message) for message in answer.context["messages"]}


def translated(po: polib.POFile) -> str:
    for entry in po:
        entry.msgstr = f"English {entry.msgid}"
    return str(po)


def test_a_file_goes_out_and_comes_back_translated(course: Any, browser: Client, work: Translation) -> None:
    told = upload(browser, work, translated(download(browser, work)))
    assert list(told) == ["success"]
    assert missing(work) == []
    finish(browser, in_language(course, "en"))
    assert in_language(course, "en").title == "English Nähkurs"
    assert (origin(course, "en").how, states(course)["en"]) == (How.FILE, State.CHECKED)


def test_empty_lines_of_a_file_empty_nothing(browser: Client, work: Translation) -> None:
    empty = str(download(browser, work))
    upload(browser, work, translated(download(browser, work)))
    upload(browser, work, empty)
    assert missing(work) == []


@pytest.fixture
def foreign(course: Any, town: Any, browser: Client) -> dict[str, str]:
    """Files of another page, of another language, of nobody."""
    page = german_course(town, "gruenau", "Kochen", "kochen")
    others = {"page": begin(browser, page, "en"), "language": begin(browser, course, "ar")}
    files = {name: translated(download(browser, one)) for name, one in others.items()}
    unknown = polib.pofile(files["page"])
    unknown.metadata["X-WagtailLocalize-TranslationID"] = "keine-Nummer"
    browser.get("/admin/")
    nobody = polib.pofile(files["page"])
    del nobody.metadata["X-WagtailLocalize-TranslationID"]
    return {**files, "unknown": str(unknown), "nobody": str(nobody)}


@pytest.mark.parametrize("whose", ["page", "language", "unknown", "nobody"])
def test_a_file_of_something_else_is_refused_with_the_reason(
    browser: Client, work: Translation, foreign: dict[str, str], whose: str
) -> None:
    assert list(upload(browser, work, foreign[whose])) == ["error"]
    assert not StringTranslation.objects.exists()


BROKEN = {
    "nothing": b"",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "a word": b"/etc/passwd",
    "an open quotation mark": b'msgid "Kurs\nmsgstr "Course"\n',
    "no msgstr": b'msgid "Kurs"\nmsgfoo "Course"\n',
    "nulls": b'msgid "Kurs"\nmsgstr "Co\0urse"\n',
    "UTF-16": 'msgid "Kurs"\nmsgstr "Course"\n'.encode("utf-16"),
    "Latin 1": 'msgid "Nähkurs"\nmsgstr "x"\n'.encode("latin-1"),
    "an index that is none": b'msgid "a"\nmsgid_plural "b"\nmsgstr[x] "c"\n',
    "too much": b'msgid "a"\nmsgstr "b"\n' * (MOST_BYTES // 20),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_is_refused_with_the_reason(browser: Client, work: Translation, kind: str) -> None:
    assert list(upload(browser, work, BROKEN[kind])) == ["error"]
    assert not StringTranslation.objects.exists()


def test_no_file_at_all_is_said(browser: Client, work: Translation) -> None:
    answer = browser.post(reverse("wagtail_localize:upload_pofile", args=[work.pk]), follow=True)
    assert [message.level_tag for message in answer.context["messages"]] == ["error"]


def test_a_sentence_of_a_file_that_is_too_long_is_named_and_the_others_are_taken(
    course: Any, browser: Client, work: Translation
) -> None:
    po = download(browser, work)
    for entry in po:
        entry.msgstr = "T" * 400 if entry.msgctxt == "title" else "English"
    told = upload(browser, work, str(po))
    assert "400" in told["error"]
    assert "60" in told["error"]
    assert [one.context.path for one in missing(work)] == ["title"]
    finish(browser, in_language(course, "en"), with_gaps="on")
    assert in_language(course, "en").title == "Nähkurs"


def test_marks_in_a_file_that_the_sentence_has_not_are_refused(browser: Client, work: Translation) -> None:
    po = download(browser, work)
    po[0].msgstr = "<script>alert(1)</script>"
    upload(browser, work, str(po))
    assert len(missing(work)) == len(list(po))


def test_an_old_file_says_which_sentences_are_gone(course: Any, browser: Client, work: Translation) -> None:
    old = translated(download(browser, work))
    course.summary = "Ganz neu."
    course.save_revision().publish()
    browser.post(reverse("translation_renew", args=[in_language(course, "en").pk]))
    told = upload(browser, work, old)
    assert "warning" in told
    assert [one.string.data for one in missing(work)] == ["Ganz neu."]
