"""Components that are shown again in the same words are rendered once; a change is never hidden."""

import dataclasses
from typing import Any

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation
from django.utils.safestring import mark_safe

from base import fragments
from base.frame import Frame
from base.notices import AreaMark, Notice, State


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    fragments._kept.cache_clear()


def card(notice: Any) -> str:
    template = Template('{% kept "components/notice.html" notice=notice heading="h2" %}')
    return str(template.render(Context({"notice": notice})))


SEWING = Notice("Nähkurs", "/de/kurse/naehen/", area=AreaMark("Grünau", "teal"), state=State("ok", "check", "Frei"))


def test_a_card_is_rendered_once_and_then_kept() -> None:
    assert card(SEWING) == card(dataclasses.replace(SEWING))
    assert fragments._kept.cache_info()[:2] == (1, 1)


def test_a_seat_that_goes_and_a_new_name_of_the_area_are_seen_at_once() -> None:
    card(SEWING)
    assert "Voll" in card(dataclasses.replace(SEWING, state=State("full", "x", "Voll")))
    assert "Neu-Grünau" in card(dataclasses.replace(SEWING, area=AreaMark("Neu-Grünau", "teal")))


def test_languages_do_not_meet() -> None:
    found = set()
    for code in ("de", "ar"):
        with translation.override(code):
            found.add(Template('{% kept "components/hours.html" rows=rows %}').render(Context({"rows": ()})))
    assert len(found) == 2


def test_what_an_editor_writes_is_escaped_after_the_same_words_were_safe() -> None:
    card(dataclasses.replace(SEWING, title=mark_safe("<b>Nähen</b>")))
    assert "<b>" not in card(dataclasses.replace(SEWING, title="<b>Nähen</b>"))
    template = Template('{% kept "components/alert.html" tone="ok" text=text %}')
    found = [template.render(Context({"text": one})) for one in (mark_safe("<b>Ja</b>"), "<b>Ja</b>")]
    assert ["<b>" in one for one in found] == [True, False]


def test_rows_of_the_database_are_never_kept() -> None:
    class Row:
        name, css = "Grünau", "teal"

        def __hash__(self) -> int:
            return 1

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Row)

    row: Any = Row()
    card(dataclasses.replace(SEWING, area=row))
    row.name = "Neu-Grünau"
    assert "Neu-Grünau" in card(dataclasses.replace(SEWING, area=row))


def test_the_address_of_a_page_makes_no_other_head_and_is_escaped(db: None) -> None:
    template = Template('{% kept "components/header.html" top=top late=rest %}')
    top = Frame(RequestFactory().get("/de/")).top
    found = [str(template.render(Context({"top": top, "rest": rest}))) for rest in ("kurse/", 'kurse/?q=<b>"')]
    assert fragments._kept.cache_info()[:2] == (1, 1)
    assert 'href="/ar/kurse/"' in found[0]
    assert 'href="/ar/kurse/?q=&lt;b&gt;&quot;"' in found[1]
