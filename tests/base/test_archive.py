"""What was deleted comes back: same number, same rows, same translations, same links. For thirty days."""

import datetime
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, ReferenceIndex

from base.archive import DeletedPage
from base.images import SiteDocument, SiteImage
from base.translations import publish_in_all_languages
from courses.models import Booking, CourseRun, Session
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, TopicFactory, weekly
from demo.factories.news import NewsPageFactory
from news.models import NewsPage
from tests.house.security.matrix import form_of

COURSE = "/gruenau/kurse/naehkurs/"
ADDRESS = "/gruenau/aktuelles/sommerfest/"


@pytest.fixture
def party(town: Any) -> NewsPage:
    """News of a party in Grünau, its English page, and an old address that leads there."""
    page: NewsPage = NewsPageFactory(
        parent=town.page("/de/gruenau/aktuelles/"), title="Sommerfest", slug="sommerfest", summary="Wir feiern."
    )
    page.save_revision().publish()
    Redirect.objects.create(old_path="/fest", redirect_page=page)
    publish_in_all_languages(page, {"en": "Summer party"}, {"summary": {"en": "We party."}}, only=["de", "en"])
    return page


def delete(browser: Client, page: Page) -> Any:
    return browser.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), follow=True)


def restore(browser: Client, row: DeletedPage) -> Any:
    return browser.post(reverse("archive"), {"row": row.pk}, follow=True)


def seen(path: str = ADDRESS) -> list[int]:
    return [Client().get(f"/{language}{path}").status_code for language in ("de", "en")]


def test_a_deleted_page_comes_back_as_it_was(party: NewsPage, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.editor("gruenau"))
    revisions = party.revisions.count()
    assert seen() == [200, 200]
    assert "30" in delete(browser, party).content.decode()
    assert seen() == [404, 404]
    row = DeletedPage.objects.get()
    answer = restore(browser, row)
    assert "Sommerfest" in answer.content.decode()
    assert seen() == [200, 200]
    again = NewsPage.objects.get(pk=party.pk)
    assert (again.url_path, again.live, again.has_unpublished_changes) == (party.url_path, True, False)
    assert Client().get("/fest").headers["Location"] == f"/de{ADDRESS}"
    assert again.revisions.count() == revisions
    assert "Summer party" in Client().get(f"/en{ADDRESS}").content.decode()
    assert not DeletedPage.objects.exists()


def test_drafts_below_a_deleted_page_stay_drafts(town: Any, signed_in: Any) -> None:
    index = town.page("/de/gruenau/aktuelles/")
    online, draft = (
        NewsPageFactory(parent=index, title=title, slug=title.lower(), live=live)
        for title, live in (("Offen", True), ("Entwurf", False))
    )
    browser = signed_in(town.admin())
    delete(browser, index)
    assert seen("/gruenau/aktuelles/offen/") == [404, 404]
    restore(browser, DeletedPage.objects.get())
    assert [Page.objects.get(pk=one.pk).live for one in (index, online, draft)] == [True, True, False]


def test_editors_do_not_meet_deleted_pages(party: NewsPage, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.editor("gruenau"))
    parent = party.get_parent()
    english = Page.objects.get(url_path=f"/en{ADDRESS}")
    lists = [
        reverse("wagtailadmin_explore", args=[parent.pk]),
        reverse("wagtailadmin_choose_page_child", args=[parent.pk]),
        reverse("wagtailadmin_explore", args=[english.get_parent().pk]),
    ]
    before = [browser.get(url).content.decode() for url in lists]
    assert all("Sommerfest" in html or "Summer party" in html for html in before)
    delete(browser, party)
    browser.get("/admin/")
    for url in lists:
        html = browser.get(url).content.decode()
        assert f"/pages/{party.pk}/" not in html
        assert f"/pages/{english.pk}/" not in html


def test_the_wastebasket_of_gruenau_is_not_the_one_of_paunsdorf(
    party: NewsPage, town: Any, signed_in: Any, client: Client
) -> None:
    delete(signed_in(town.editor("gruenau")), party)
    row = DeletedPage.objects.get()
    assert "Sommerfest" in client.get(reverse("archive")).content.decode()
    stranger = signed_in(town.editor("paunsdorf"))
    assert "Sommerfest" not in stranger.get(reverse("archive")).content.decode()
    answer = stranger.post(reverse("archive"), {"row": row.pk})
    assert answer.status_code in {302, 404}
    assert DeletedPage.objects.filter(pk=row.pk).exists()
    assert seen() == [404, 404]


def test_many_pages_at_once_go_into_the_wastebasket_too(party: NewsPage, town: Any, signed_in: Any) -> None:
    browser = signed_in(town.editor("gruenau"))
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    browser.post(f"{url}?id={party.pk}")
    assert DeletedPage.objects.get().page_id == party.pk
    assert Page.objects.filter(pk=party.pk).exists()


def test_after_thirty_days_it_is_gone(party: NewsPage, town: Any, signed_in: Any) -> None:
    delete(signed_in(town.editor("gruenau")), party)
    for days, left in ((29, 2), (31, 0)):
        with time_machine.travel(timezone.now() + datetime.timedelta(days=days), tick=True):
            call_command("empty_archive")
        assert Page.objects.filter(translation_key=party.translation_key).count() == left


def test_whoever_publishes_a_deleted_page_takes_it_out_of_the_wastebasket(
    party: NewsPage, town: Any, signed_in: Any
) -> None:
    delete(signed_in(town.editor("gruenau")), party)
    NewsPage.objects.get(pk=party.pk).save_revision().publish()
    assert not DeletedPage.objects.exists()
    assert seen() == [200, 200]


def test_before_something_is_deleted_one_sees_what_uses_it(party: NewsPage, town: Any, signed_in: Any) -> None:
    image = SiteImage.objects.create(title="Haus", description="Haus", file="h.png", width=9, height=9, file_size=1)
    document = SiteDocument.objects.create(title="Flyer", file="f.pdf", file_size=1)
    news = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Verweis", slug="verweis", image=image)
    news.body = [
        ("download", {"title": "Flyer", "document": document}),
        ("call_to_action", {"label": "Zum Fest", "page": party, "url": ""}),
    ]
    news.save()
    ReferenceIndex.create_or_update_for_object(news)
    browser = signed_in(town.admin())
    for name, thing in (("wagtailadmin_pages", party), ("wagtailimages", image), ("wagtaildocs", document)):
        html = browser.get(reverse(f"{name}:delete", args=[thing.pk])).content.decode()
        usage = reverse(f"{name}:usage" if name == "wagtailadmin_pages" else f"{name}:{_usage(name)}", args=[thing.pk])
        assert usage in html
        assert "Verweis" in browser.get(usage).content.decode()


def _usage(name: str) -> str:
    return "image_usage" if name == "wagtailimages" else "document_usage"


@pytest.mark.parametrize("language", ["de", "en"])
def test_renamed_and_moved_pages_lead_on_from_where_they_were(
    language: str, party: NewsPage, town: Any, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        party.slug = "strassenfest"
        party.save_revision().publish()
    response = Client().get(f"/{language}{ADDRESS}")
    assert (response.status_code, response.headers["Location"]) == (301, f"/{language}/gruenau/aktuelles/strassenfest/")
    with django_capture_on_commit_callbacks(execute=True):
        NewsPage.objects.get(pk=party.pk).move(town.page("/de/paunsdorf/aktuelles/"), pos="last-child")
    target = f"/{language}/paunsdorf/aktuelles/strassenfest/"
    for path in ("gruenau/aktuelles/strassenfest/", "gruenau/aktuelles/sommerfest/"):
        response = Client().get(f"/{language}/{path}")
        assert (response.status_code, response.headers["Location"]) == (301, target)
    assert Client().get(target).status_code == 200


@pytest.fixture
def sewing(town: Any) -> CourseRun:
    """A course in two languages with a run, three dates and a booking, to which a redirect leads."""
    page = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs", topics=[TopicFactory()])
    page.save_revision().publish()
    publish_in_all_languages(page, {"en": "Sewing"}, only=["de", "en"])
    run = CourseRunFactory(course=page)
    weekly(run, [1], 1, 3, "10:00", "12:30")
    BookingFactory(run=run)
    Redirect.objects.create(old_path="/naehen", redirect_page=page)
    return run


def test_a_course_with_runs_is_archived_with_one_click_and_comes_back_with_its_dates_and_seats(
    sewing: CourseRun, town: Any, signed_in: Any
) -> None:
    def facts() -> list[Any]:
        return [list(model.objects.order_by("pk").values()) for model in (CourseRun, Session, Booking)]

    page, before, short = sewing.course, facts(), f"/de/k/{sewing.code}/"
    browser = signed_in(town.editor("gruenau"))
    assert seen(COURSE) == [200, 200]
    refusal = delete(browser, page).content.decode()
    offline = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    assert offline in refusal, "it cannot be deleted; the sentence leads to the archive"
    browser.post(offline)
    assert seen(COURSE) == [404, 404]
    assert sewing.code not in Client().get("/de/kurse/kurse.json").content.decode()
    assert facts() == before

    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = browser.post(edit, {**form_of(browser.get(edit)), "action-publish": "1"})
    assert answer.status_code == 302, answer.context["form"].errors
    assert seen(COURSE) == [200, 200]
    assert "Sewing" in Client().get(f"/en{COURSE}").content.decode()
    assert sewing.code in Client().get("/de/kurse/kurse.json").content.decode()
    assert facts() == before
    assert Client().get("/naehen").headers["Location"] == f"/de{COURSE}"
    assert Client().get(short).headers["Location"].startswith(f"/de{COURSE}")


def test_a_list_with_courses_comes_back_from_being_archived_in_bulk(
    sewing: CourseRun, town: Any, signed_in: Any
) -> None:
    browser = signed_in(town.editor("gruenau"))
    for action, statuses in (("unpublish", [404, 404]), ("publish", [200, 200])):
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
        browser.post(f"{url}?id={sewing.course_id}")
        assert seen(COURSE) == statuses
    assert sewing.sessions.count() == 3
