"""Who published, exported and changed a role: leads read it of their own neighbourhood, the central team of all."""

from collections.abc import Callable
from typing import Any

from django.test import Client
from wagtail.log_actions import log

from areas.models import Role
from demo.factories.news import NewsPageFactory
from tests.areas.test_menu_and_handbook import menu_of

RECORD = "/admin/reports/site-history/"
SLUGS = ("gruenau", "paunsdorf")


def leave_traces(town: Any) -> None:
    """In two neighbourhoods: something is published, somebody joins, something is exported."""
    for slug in SLUGS:
        editor = town.editor(slug)
        page = NewsPageFactory(parent=town.page(f"/de/{slug}/aktuelles/"), title=f"Meldung-{slug}", live=False)
        page.save_revision(user=editor).publish(user=editor)
        log(town.area(slug), "areas.join", user=editor, data={"who": f"Neu-{slug}@demo.example", "what": "Redaktion"})
        log(town.area(slug), "areas.export", user=editor, data={"what": f"Export-{slug}"})


def traces(desk: Client, slug: str) -> list[bool]:
    """Whether publication, new colleague and export are named."""
    text = desk.get(RECORD).content.decode()
    return [words in text for words in (f"Meldung-{slug}", f"Neu-{slug}@demo.example", f"Export-{slug}")]


def test_a_lead_reads_what_was_done_in_the_own_neighbourhood_only(town: Any, signed_in: Callable[..., Client]) -> None:
    leave_traces(town)
    desk = signed_in(town.person(Role.LEAD, "gruenau"))
    assert traces(desk, "gruenau") == [True, True, True]
    assert traces(desk, "paunsdorf") == [False, False, False]
    assert "Protokoll" in menu_of(desk)
    assert "Protokoll" not in menu_of(signed_in(town.person(Role.AUTHOR, "gruenau")))


def test_the_central_team_reads_it_of_all(town: Any, signed_in: Callable[..., Client]) -> None:
    leave_traces(town)
    desk = signed_in(town.person(Role.CENTRAL))
    assert [traces(desk, slug) for slug in SLUGS] == [[True] * 3] * 2
