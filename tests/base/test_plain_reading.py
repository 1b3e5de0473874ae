"""One sentence a line, and hard words that explain themselves. No database."""

import re

import pytest

from base.plain_reading import NEXT_LINE, PlainReading

WORDS = {"Jobcenter": "Ein Amt. Es zahlt Geld.", "Jobcentern": "Ein Amt. Es zahlt Geld.", "Warteliste": "Sie warten."}


def read(html: str) -> str:
    return PlainReading({}).read(html).replace(NEXT_LINE, "<br>")


def explained(html: str) -> str:
    return PlainReading(WORDS).read(html)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Eins. Zwei.</p>", "<p>Eins. <br>Zwei.</p>"),
        ("<ul><li>Eins. Zwei!</li><li>Drei.</li></ul>", "<ul><li>Eins. <br>Zwei!</li><li>Drei.</li></ul>"),
        ("<p>Am 1. Mai. Dann.</p>", "<p>Am 1. Mai. <br>Dann.</p>"),
        ("<p>Eins. <b>Zwei</b> und drei.</p>", "<p>Eins. <b><br>Zwei</b> und drei.</p>"),
        ('<p>Eins. <a href="/x/">Zwei. Drei.</a></p>', '<p>Eins. <a href="/x/"><br>Zwei. <br>Drei.</a></p>'),
        ("<p>Eins.<br>Zwei. Drei.</p>", "<p>Eins.<br>Zwei. <br>Drei.</p>"),
    ],
)
def test_each_sentence_stands_on_a_line_of_its_own(html: str, expected: str) -> None:
    assert read(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Eins. Zwei.</h1>",
        "<div>Eins. Zwei.</div>",
        "<p><button>Eins. Zwei.</button></p>",
        "<ul><li><bdi>Haus. Hof.</bdi></li></ul>",
        '<p lang="ar">Eins. Zwei.</p>',
        '<div lang="en"><p>One. Two.</p></div>',
        "<details><summary>Eins. Zwei.</summary></details>",
        '<img alt="Eins. Zwei."><p>Eins.</p>',
        "<p>Eins &lt; zwei.</p><!-- Eins. Zwei. -->",
    ],
)
def test_titles_buttons_names_and_other_languages_stay_as_they_are(html: str) -> None:
    assert explained(html) == html


def test_a_german_text_in_another_frame_is_divided() -> None:
    assert "<br>" in read('<div lang="de" dir="ltr"><p>Eins. Zwei.</p></div>')


def test_nothing_of_the_page_is_lost() -> None:
    html = '<section><p class="x">Eins. <b>Zwei</b> <svg><path d="M0"/></svg>Drei.</p></section>' * 3
    assert explained(html).replace(NEXT_LINE, "") == html


def test_a_hard_word_is_a_button_that_opens_its_explanation_without_a_script() -> None:
    html = explained("<p>Das Jobcenter hilft.</p>")
    target = re.search(r'<button class="word" type="button" popovertarget="([\w-]+)">Jobcenter</button>', html)
    assert target
    assert f'<span class="word__text" id="{target[1]}" popover>Ein Amt. Es zahlt Geld.</span>' in html


def test_a_word_is_explained_once_on_a_page_whatever_its_form() -> None:
    html = explained("<p>Das Jobcenter hilft.</p><p>Fragen Sie in den Jobcentern.</p><p>Jobcenter. Warteliste.</p>")
    assert html.count("popover>") == 2
    assert len(set(re.findall(r'id="([\w-]+)"', html))) == 2


@pytest.mark.parametrize(
    "html",
    [
        "<p>Die Jobcenterin.</p>",
        "<p>Die Jobcenter-Stelle.</p>",
        '<p><a href="/x/">Jobcenter</a></p>',
        "<h2>Jobcenter</h2>",
        "<label>Warteliste</label>",
        '<article class="notice gruenau"><p>Warteliste</p></article>',
    ],
)
def test_no_word_is_explained_inside_another_word_a_title_a_link_or_a_card(html: str) -> None:
    assert explained(html) == html


def test_an_explanation_is_text_and_never_code() -> None:
    html = PlainReading({"Amt": "<script>x</script>"}).read("<p>Ein Amt.</p>")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
