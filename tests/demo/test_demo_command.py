"""The demo town is loaded once, to its end, and never where it must not be."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from areas.models import Area
from demo import mark, town

pytestmark = pytest.mark.django_db


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """A place that notes each loading instead of doing it."""
    noted: list[Any] = []
    monkeypatch.setattr(town, "load", lambda say, **_options: noted.append(say))
    return noted


def load(*arguments: str) -> str:
    """Run the command; what it printed."""
    out = StringIO()
    call_command("demo", *arguments, stdout=out)
    return out.getvalue()


def test_town_is_not_loaded_again_if_it_was_loaded_once(loads: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mark, "is_complete", lambda: True)
    assert "not loaded again" in load("--if-empty")
    assert loads == []


def test_town_is_not_put_among_other_neighbourhoods(loads: list[Any]) -> None:
    Area.objects.create(slug="lindenau", name="Lindenau", code="LI")
    assert "not loaded again" in load("--if-empty")
    assert loads == []


def test_interrupted_load_goes_on(loads: list[Any]) -> None:
    load("--if-empty")
    assert len(loads) == 1


def test_demo_town_is_refused_where_it_is_not_allowed(loads: list[Any], settings: Any) -> None:
    settings.DEMO_ALLOWED = False
    with pytest.raises(CommandError, match="DEMO_ALLOWED") as refusal:
        load()
    assert refusal.value.returncode == 1
    assert loads == []
