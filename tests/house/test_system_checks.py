"""The house's own system checks: silent as things are, loud when somebody breaks a rule."""

from typing import Any

import pytest
from django.conf import settings
from django.core.checks import run_checks

from base import checks, languages
from courses.models import CoursePage
from news.models import NewsPage

DATABASE = {"ENGINE": "django.db.backends.sqlite3", "NAME": "town.sqlite3"}
RIGHT = {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": "PRAGMA journal_mode=WAL;"}


def ids(messages: list[Any]) -> set[str]:
    """The numbers of what is complained of."""
    return {message.id for message in messages}


def test_the_house_has_no_complaint(db: None) -> None:
    assert [message for message in run_checks() if message.id.startswith("quartier.")] == []


@pytest.mark.parametrize(
    "change", [{"transaction_mode": "DEFERRED"}, {"timeout": 5}, {"init_command": "PRAGMA synchronous=NORMAL;"}]
)
def test_e001_sqlite_that_does_not_wait_its_turn(monkeypatch: pytest.MonkeyPatch, change: dict[str, Any]) -> None:
    monkeypatch.setattr(settings, "DATABASES", {"default": DATABASE | {"OPTIONS": RIGHT}})
    assert checks.sqlite_waits_its_turn() == []
    monkeypatch.setattr(settings, "DATABASES", {"default": DATABASE | {"OPTIONS": RIGHT | change}})
    assert ids(checks.sqlite_waits_its_turn()) == {"quartier.E001"}


def test_e002_a_language_without_its_own_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(languages.NAMES, "vi")
    assert ids(checks.languages_have_names()) == {"quartier.E002"}


@pytest.mark.parametrize("attribute", ["parent_page_types", "subpage_types"])
def test_e003_a_page_type_that_may_stand_anywhere(monkeypatch: pytest.MonkeyPatch, attribute: str) -> None:
    monkeypatch.delattr(CoursePage, attribute)
    found = checks.pages_know_their_place()
    assert ids(found) == {"quartier.E003"}
    assert [message.obj for message in found] == [CoursePage]


def test_e004_a_field_that_tells_editors_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(NewsPage._meta.get_field("summary"), "help_text", "")
    found = checks.editors_are_told()
    assert ids(found) == {"quartier.E004"}
    assert "NewsPage.summary" in found[0].msg
