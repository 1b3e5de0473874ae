"""Pages of another neighbourhood: each hole of stock Wagtail, and that it is closed."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction, Revision, TaskState

from areas.models import Role
from base.reviews import Review
from news.models import NewsPage
from tests.house.security.matrix import form_of
from tests.house.security.reading_answers import refused, shows
from tests.house.security.sides import PUBLIC, SECRET, WORD, Side

Sides = tuple[Side, list[Side]]


@pytest.fixture
def desk(town: Any, signed_in: Any, sides: Sides) -> Client:
    """A browser of Grünau's editor."""
    return signed_in(town.editor("gruenau"))


def page_form(desk: Client, page: Page, **changes: Any) -> dict[str, Any]:
    """The form of an own page as the browser sends it."""
    return {**form_of(desk.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))), **changes}


def test_moving_a_foreign_page_does_not_show_its_title(desk: Client, own: Side, foreign: Side) -> None:
    for page, target in ((foreign, own), (own, foreign), (foreign, foreign)):
        place = reverse("wagtailadmin_pages:move_confirm", args=[page.pages["draft"].pk, target.pages["front"].pk])
        assert refused(desk.get(place))
        assert refused(desk.post(place))
    assert Page.objects.get(pk=foreign.pages["draft"].pk).path == foreign.pages["draft"].path


def test_an_own_page_is_not_moved_into_a_foreign_list(desk: Client, own: Side, foreign: Side) -> None:
    place = reverse("wagtailadmin_pages:move", args=[own.pages["course"].pk])
    assert refused(desk.post(place, {"new_parent_page": foreign.pages["list"].pk}))
    assert desk.post(place, {"new_parent_page": "9" * 5000}).status_code < 500


@pytest.mark.parametrize("view", ["workflow_action", "collect_workflow_action_data"])
def test_a_foreign_review_is_neither_shown_nor_decided(desk: Client, own: Side, foreign: Side, view: str) -> None:
    state = foreign.all(TaskState)[0]
    for page in (foreign.pages["review"], own.pages["review"]):
        for action in ("approve", "reject"):
            place = reverse(f"wagtailadmin_pages:{view}", args=[page.pk, action, state.pk])
            assert refused(desk.get(place))
            assert refused(desk.post(place))
    assert TaskState.objects.get(pk=state.pk).status == TaskState.STATUS_IN_PROGRESS


def test_a_foreign_review_is_not_opened_at_an_own_page_that_waits_too(desk: Client, own: Side, foreign: Side) -> None:
    # The step that all neighbourhoods share asks for the rights on the page in the address
    both = [side.all(TaskState)[0].pk for side in (own, foreign)]
    TaskState.objects.filter(pk__in=both).update(task=Review.objects.get())
    for state, status in zip(both, (200, 404), strict=True):
        place = reverse("wagtailadmin_pages:workflow_action", args=[own.pages["review"].pk, "reject", state])
        assert desk.get(place).status_code == status


def test_a_foreign_review_is_neither_previewed_nor_cancelled(desk: Client, foreign: Side) -> None:
    page, state = foreign.pages["review"], foreign.all(TaskState)[0]
    assert refused(desk.get(reverse("wagtailadmin_pages:workflow_preview", args=[page.pk, state.task_id])))
    place = reverse("wagtailadmin_pages:confirm_workflow_cancellation", args=[page.pk])
    assert refused(desk.get(place))
    assert refused(desk.post(place))
    # the message that Wagtail leaves for the next page
    assert not shows(desk.get("/admin/"))


def test_the_page_chooser_knows_no_foreign_draft_and_no_private_page(desk: Client, foreign: Side) -> None:
    for page in ("list", "front", "draft", "private"):
        place = reverse("wagtailadmin_choose_page_child", args=[foreign.pages[page].pk])
        assert not shows(desk.get(place), SECRET)
    news = reverse("wagtailadmin_choose_page_child", args=[foreign.pages["draft"].get_parent().pk])
    assert not shows(desk.get(news), SECRET)
    assert not shows(desk.get(reverse("wagtailadmin_choose_page_search"), {"q": WORD}), SECRET)
    ids = {"id": [page.pk for page in foreign.pages.values()]}
    assert not shows(desk.get(reverse("wagtailadmin_choose_page_chosen_multiple"), ids), SECRET)


def test_a_public_page_of_another_neighbourhood_can_be_linked_to(desk: Client, foreign: Side) -> None:
    found = desk.get(reverse("wagtailadmin_choose_page_search"), {"q": WORD})
    assert shows(found, PUBLIC)
    chosen = desk.get(reverse("wagtailadmin_choose_page_chosen_multiple"), {"id": foreign.pages["event"].pk})
    assert shows(chosen, PUBLIC)


def test_a_typed_address_does_not_show_the_title_of_a_foreign_draft(desk: Client, foreign: Side) -> None:
    url = {"external-link-chooser-url": f"http://localhost{foreign.pages['course'].url}"}
    assert not shows(desk.post(reverse("wagtailadmin_choose_page_external_link"), url), SECRET)


def test_a_foreign_page_is_not_copied(desk: Client, own: Side, foreign: Side) -> None:
    count = Page.objects.count()
    place = reverse("wagtailadmin_pages:copy", args=[foreign.pages["course"].pk])
    form = {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": own.pages["list"].pk, "publish_copies": "on"}
    assert refused(desk.get(place))
    assert refused(desk.post(place, form))
    there = reverse("wagtailadmin_pages:copy", args=[own.pages["course"].pk])
    assert refused(desk.post(there, {**form, "new_parent_page": foreign.pages["list"].pk}))
    assert Page.objects.count() == count


def test_who_may_not_publish_copies_nothing_onto_the_site(town: Any, signed_in: Any, own: Side) -> None:
    author = signed_in(town.person(Role.AUTHOR, "gruenau"))
    place = reverse("wagtailadmin_pages:copy", args=[own.pages["course"].pk])
    form = {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": own.pages["list"].pk, "publish_copies": "on"}
    author.post(place, form)
    assert not Page.objects.filter(slug="kopie", live=True).exists()


def test_versions_of_foreign_pages_are_not_opened_at_own_addresses(desk: Client, own: Side, foreign: Side) -> None:
    theirs, mine = (side.pages["course"].get_latest_revision().pk for side in (foreign, own))
    page, other = own.pages["course"].pk, foreign.pages["course"].pk
    for name in ("view", "revert", "unschedule"):
        for pair in ((page, theirs), (other, theirs), (other, mine)):
            place = reverse(f"wagtailadmin_pages:revisions_{name}", args=pair)
            assert refused(desk.get(place))
            assert refused(desk.post(place, {"title": "Gekapert"}))
    for first, second in ((theirs, theirs), (mine, theirs), ("earliest", theirs)):
        assert refused(desk.get(reverse("wagtailadmin_pages:revisions_compare", args=[page, first, second])))
    assert refused(desk.get(reverse("wagtailadmin_pages:revisions_compare", args=[other, "earliest", "latest"])))
    assert not Revision.objects.filter(object_id=str(other), content__title="Gekapert").exists()


def test_a_foreign_page_is_not_previewed_with_own_words(desk: Client, own: Side, foreign: Side) -> None:
    form = page_form(desk, own.pages["course"], title="Untergeschoben")
    place = reverse("wagtailadmin_pages:preview_on_edit", args=[foreign.pages["course"].pk])
    for answer in (desk.post(place, form), desk.get(place), desk.delete(place)):
        assert refused(answer)


def test_what_one_editor_previews_no_other_session_sees(desk: Client, town: Any, own: Side) -> None:
    place = reverse("wagtailadmin_pages:preview_on_edit", args=[own.pages["course"].pk])
    desk.post(place, page_form(desk, own.pages["course"], title="Noch geheim"))
    assert shows(desk.get(place), "Noch geheim")
    stranger = Client()
    stranger.force_login(town.editor("paunsdorf"), backend="django.contrib.auth.backends.ModelBackend")
    assert stranger.get(place).status_code == 404
    colleague = Client()
    person = town.person(Role.LEAD, "gruenau")
    colleague.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    assert not shows(colleague.get(place), "Noch geheim")


def test_the_explorer_names_no_foreign_page_and_no_foreign_person(desk: Client, own: Side, foreign: Side) -> None:
    above = [Page.objects.get(depth=1), own.pages["front"].get_parent(), own.pages["front"], own.pages["list"]]
    for page in above:
        assert not shows(desk.get(reverse("wagtailadmin_explore", args=[page.pk])))
    for page in foreign.pages.values():
        assert refused(desk.get(reverse("wagtailadmin_explore", args=[page.pk])))
    assert not shows(desk.get(reverse("wagtailadmin_pages:search"), {"q": WORD}))


@pytest.mark.parametrize("view", ["history", "usage", "workflow_history", "set_privacy", "edit", "delete", "unpublish"])
def test_whatever_hangs_on_a_foreign_page_is_not_shown(desk: Client, foreign: Side, view: str) -> None:
    for page in foreign.pages.values():
        assert refused(desk.get(reverse(f"wagtailadmin_pages:{view}", args=[page.pk])))


def test_a_foreign_page_is_not_made_private(desk: Client, foreign: Side) -> None:
    page = foreign.pages["course"]
    place = reverse("wagtailadmin_pages:set_privacy", args=[page.pk])
    assert refused(desk.post(place, {"restriction_type": "login"}))
    assert not PageViewRestriction.objects.filter(page=page).exists()


@pytest.mark.parametrize("action", ["delete", "move", "publish", "unpublish"])
def test_many_pages_at_once_means_own_pages(desk: Client, own: Side, foreign: Side, action: str) -> None:
    place = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    before = {page.pk: Page.objects.filter(pk=page.pk).values().get() for page in foreign.pages.values()}
    mixed = "&".join(f"id={side.pages['event'].pk}" for side in (own, foreign))
    for query in (mixed, "id=all", f"id=all&childOf={foreign.pages['list'].pk}"):
        assert not shows(desk.get(f"{place}?{query}"))
        form = {"include_descendants": "on", "chooser": own.pages["front"].pk}
        assert not shows(desk.post(f"{place}?{query}", form))
    assert {pk: Page.objects.filter(pk=pk).values().get() for pk in before} == before


def test_fields_that_the_form_does_not_show_are_not_taken(town: Any, signed_in: Any, own: Side, foreign: Side) -> None:
    author = signed_in(town.person(Role.AUTHOR, "gruenau"))
    page = own.pages["draft"]
    Page.objects.filter(pk=page.pk).update(locked=False, locked_by=None)
    hidden = {
        "owner": foreign.person.pk,
        "live": "on",
        "area": foreign.area.pk,
        "path": "00010001",
        "locked": "on",
        "translation_key": str(foreign.pages["course"].translation_key),
    }
    author.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), page_form(author, page, **hidden))
    stored = NewsPage.objects.get(pk=page.pk)
    draft = stored.get_latest_revision_as_object()
    for found in (stored, draft):
        assert found.owner_id == own.person.pk
        assert found.area_id == own.area.pk
        assert found.translation_key == page.translation_key
        assert not found.live


@pytest.mark.parametrize("role", [Role.EDITOR, Role.LEAD])
@pytest.mark.parametrize("action", ["delete", "unpublish", "move"])
def test_the_front_page_of_a_neighbourhood_stays_where_it_is(
    town: Any, signed_in: Any, own: Side, role: str, action: str
) -> None:
    browser = signed_in(town.person(role, "gruenau"))
    front = own.pages["front"]
    if action == "move":
        place = reverse("wagtailadmin_pages:move_confirm", args=[front.pk, own.pages["list"].pk])
    else:
        place = reverse(f"wagtailadmin_pages:{action}", args=[front.pk])
    browser.post(place)
    browser.post(reverse("wagtail_bulk_action", args=["wagtailcore", "page", action]) + f"?id={front.pk}")
    stored = Page.objects.get(pk=front.pk)
    assert (stored.path, stored.live, stored.slug) == (front.path, True, "gruenau")
