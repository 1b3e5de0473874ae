"""The accessibility statement: all that Decision (EU) 2018/1523 asks for."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from base import dates
from base.translations import publish_in_all_languages
from demo import content
from demo.factories.home import AccessibilityStatementPageFactory, statement_fields
from home.models import AccessibilityStatementPage, HomePage

ADDRESS = "/de/barrierefreiheit/"
STALE = "Die letzte Prüfung ist mehr als ein Jahr her."


@pytest.fixture
def statement(front_page: HomePage) -> AccessibilityStatementPage:
    """The statement of the demo town."""
    fields = statement_fields(content.PAGES["barrierefreiheit"])
    page: AccessibilityStatementPage = AccessibilityStatementPageFactory(parent=front_page, **fields)
    return page


def test_statement_has_every_part_that_the_decision_asks_for(
    statement: AccessibilityStatementPage, read: Callable[[str], str]
) -> None:
    html = read(ADDRESS)
    entry = content.PAGES["barrierefreiheit"]
    parts = [entry[name] for name in ("commitment", "scope", "standard", "method")]
    parts += [text for row in entry["non_accessible"] for text in (row["text"], row["alternative"])]
    parts += list(entry["feedback"].values()) + list(entry["enforcement"].values())
    parts += [dates.date_full(statement.created), dates.date_full(statement.reviewed)]
    for part in parts:
        assert part in html, part


def test_barriers_stand_under_the_three_reasons_of_the_law(statement: AccessibilityStatementPage) -> None:
    assert [len(group["rows"]) for group in statement.barriers] == [3, 1, 1]


def test_a_fresh_statement_carries_no_warning(
    statement: AccessibilityStatementPage, read: Callable[[str], str]
) -> None:
    assert not statement.is_stale
    assert STALE not in read(ADDRESS)


def test_a_statement_not_reviewed_for_a_year_says_so(
    statement: AccessibilityStatementPage, read: Callable[[str], str]
) -> None:
    statement.reviewed = dates.today() - datetime.timedelta(days=366)
    statement.save()
    assert statement.is_stale
    assert STALE in read(ADDRESS)


def test_editors_are_warned_of_a_stale_statement(
    statement: AccessibilityStatementPage, town: Any, signed_in: Callable[[Any], Client]
) -> None:
    browser = signed_in(town.admin())
    address = f"/admin/pages/{statement.pk}/edit/"
    assert b"help-warning" not in browser.get(address).content
    statement.reviewed = dates.today() - datetime.timedelta(days=400)
    statement.save()
    assert b"help-warning" in browser.get(address).content


def test_dates_of_a_translation_are_those_of_the_german_statement(
    statement: AccessibilityStatementPage, read: Callable[[str], str]
) -> None:
    publish_in_all_languages(statement, {"en": "Accessibility"})
    statement.reviewed = datetime.date(2020, 5, 4)
    statement.save()
    assert "4 May 2020" in read("/en/barrierefreiheit/")


def test_statement_stays_within_the_budget(
    statement: AccessibilityStatementPage, queries: Callable[[str], int]
) -> None:
    publish_in_all_languages(statement, {})
    assert queries(ADDRESS) <= 10
    assert queries("/ar/barrierefreiheit/") <= 10
