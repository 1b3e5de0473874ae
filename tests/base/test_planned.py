"""What is planned happens, and one page that cannot go online keeps no other from it; its editors are told."""

import datetime
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision

from base import jobs
from base.archive import DeletedPage, put_away
from base.images import SiteImage
from base.jobs import JobRun
from demo.factories.news import NewsPageFactory

# Spreadsheets of reports leave their temporary files to the garbage collector
HOUR = datetime.timedelta(hours=1)


def plan(town: Any, title: str, **more: Any) -> Page:
    """News of Grünau that go online in an hour."""
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title=title, slug=title.lower(), live=False)
    page.go_live_at = timezone.now() + HOUR
    for name, value in more.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return page


def picture(**more: Any) -> SiteImage:
    facts = {"title": "Am Tisch", "description": "Ein Tisch", "file": "tisch.png", "width": 16, "height": 9}
    found: SiteImage = SiteImage.objects.create(**{**facts, **more})
    return found


@pytest.fixture
def shy(town: Any) -> Page:
    """News whose picture shows somebody who takes their consent back after everything was planned."""
    page = plan(town, "Tisch", image=picture())
    SiteImage.objects.update(recognisable_people=True)
    return page


def later(hours: float = 1.5) -> Any:
    return time_machine.travel(timezone.now() + hours * HOUR)


def seen(*pages: Page) -> list[int]:
    return [Client().get(page.url_path).status_code for page in pages]


def test_a_page_that_cannot_go_online_keeps_no_other_from_it(shy: Page, town: Any) -> None:
    other = plan(town, "Fest")
    with later():
        with pytest.raises(CommandError, match=r"^1 "):
            call_command("publish_scheduled")
        assert seen(shy, other) == [404, 200]


def test_a_page_that_cannot_go_offline_keeps_no_other_from_it(town: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    index = town.page("/de/gruenau/aktuelles/")
    stuck, other = (NewsPageFactory(parent=index, title=one, slug=one.lower()) for one in ("Fest", "Tisch"))
    Page.objects.filter(pk__in=(stuck.pk, other.pk)).update(expire_at=timezone.now() + HOUR)
    unpublish = Page.unpublish

    def broken(page: Page, **options: Any) -> None:
        if page.pk == stuck.pk:
            raise RuntimeError("words of a resident")
        unpublish(page, **options)

    monkeypatch.setattr(Page, "unpublish", broken)
    with later():
        with pytest.raises(CommandError):
            call_command("publish_scheduled")
        assert seen(stuck, other) == [200, 404]


def test_the_desk_says_what_did_not_go_online_and_why(shy: Page, town: Any, signed_in: Any) -> None:
    editor = town.editor("gruenau")
    with later():
        for _minute in range(3):
            jobs.run(jobs.JOBS[0])
        desk = signed_in(editor).get("/admin/").content.decode()
        assert "Geplant, aber es hat nicht geklappt" in desk
        assert reverse("wagtailadmin_pages:edit", args=[shy.pk]) in desk
        assert "keine Einwilligung" in desk
        history = signed_in(editor).get(reverse("wagtailadmin_pages:history", args=[shy.pk])).content.decode()
        assert history.count("keine Einwilligung") == 1
        assert "Geplant, aber" not in signed_in(town.editor("paunsdorf")).get("/admin/").content.decode()
        SiteImage.objects.update(consent_reference="Ordner 3")
        jobs.run(jobs.JOBS[0])
        assert seen(shy) == [200]
        assert "Geplant, aber" not in signed_in(editor).get("/admin/").content.decode()


def test_the_central_team_sees_that_a_job_failed(shy: Page, town: Any, signed_in: Any) -> None:
    JobRun.objects.create(name="publish_scheduled")
    JobRun.objects.create(name="retention", finished_at=timezone.now())
    with later():
        jobs.run(jobs.JOBS[0])
        browser = signed_in(town.person("central"))
        assert reverse("jobs") in browser.get("/admin/").content.decode()
        report = browser.get(reverse("jobs")).content.decode()
        assert "CommandError" in report
        assert report.index("Online stellen") < report.index("Persönliche Daten löschen")
        assert signed_in(town.editor("gruenau")).get(reverse("jobs")).status_code == 302


def test_a_deleted_page_does_not_come_back_by_a_plan(town: Any) -> None:
    page = plan(town, "Fest")
    put_away(page)
    with later():
        call_command("publish_scheduled")
        assert seen(page) == [404]
        DeletedPage.objects.get().restore(None)
        assert Revision.page_revisions.filter(approved_go_live_at__isnull=False).count() == 1
        call_command("publish_scheduled")
        assert seen(page) == [200]


def test_nothing_goes_online_below_a_page_that_is_offline(town: Any) -> None:
    page = plan(town, "Fest")
    town.page("/de/gruenau/aktuelles/").unpublish()
    with later():
        with pytest.raises(CommandError):
            call_command("publish_scheduled")
        assert seen(page) == [404]
        town.page("/de/gruenau/aktuelles/").save_revision().publish()
        call_command("publish_scheduled")
        assert seen(page) == [200]
