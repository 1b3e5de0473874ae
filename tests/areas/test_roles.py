"""The table of roles: what each may do at home, and nothing of it elsewhere."""

from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.models import GroupPagePermission, Locale, Page
from wagtail.permissions import policy_registry

from areas.editors import ADD, PUBLISH, TABLE, USE, WRITE, drift_everywhere, grant, role_in
from areas.models import AreaLogEntry, AreaPage, Role
from areas.sections import make_area_pages
from demo.factories.areas import VenueFactory
from demo.factories.news import NewsPageFactory
from home.models import HomePage

IN_AN_AREA = [role for role in Role if role not in (Role.CENTRAL, Role.TRANSLATOR)]


def may(user: Any, page: Page) -> set[str]:
    """What Wagtail lets somebody do with a page, in the table's words."""
    return {f"wagtailcore.{code}_page" for code in page.specific.permissions_for_user(user).permissions}


@pytest.mark.parametrize("language", ["de", "en", "ar"])
@pytest.mark.parametrize("role", IN_AN_AREA)
def test_each_role_may_at_home_what_the_table_says_and_nothing_elsewhere(role: Role, language: str, town: Any) -> None:
    person = town.person(role, "gruenau")
    rights = TABLE[role]
    for slug, wanted in (("gruenau", rights.pages), ("paunsdorf", ()), ("", ())):
        assert may(person, town.page(f"/{language}/{slug}/" if slug else f"/{language}/")) == set(wanted)
    news, shops = (town.page(f"/{language}/gruenau/{section}/") for section in ("aktuelles", "betriebe"))
    assert may(person, news) == set(rights.pages)
    assert may(person, shops) == set(rights.pages) | set(rights.sections)
    assert may(person, town.page(f"/{language}/paunsdorf/betriebe/")) == set()


def test_the_table_itself_is_what_the_project_promised() -> None:
    assert {role: rights.pages for role, rights in TABLE.items()} == {
        Role.AUTHOR: WRITE,
        Role.EDITOR: PUBLISH,
        Role.ADVISER: (),
        Role.MODERATOR: (),
        Role.TRANSLATOR: WRITE,
        Role.LEAD: PUBLISH,
        Role.CENTRAL: PUBLISH,
    }
    assert "wagtailcore.publish_page" not in WRITE


def test_translators_work_in_their_language_only(town: Any) -> None:
    person = town.person(Role.TRANSLATOR, "gruenau", "ar")
    assert may(person, town.page("/ar/gruenau/aktuelles/")) == set(WRITE)
    for path in ("/de/gruenau/", "/en/gruenau/", "/ar/paunsdorf/", "/ar/"):
        assert may(person, town.page(path)) == set()


def test_the_central_team_may_do_everything_everywhere_without_being_superusers(town: Any) -> None:
    person = town.person(Role.CENTRAL)
    assert not person.is_superuser
    for path in ("/de/", "/ar/", "/de/gruenau/", "/en/paunsdorf/kurse/"):
        assert may(person, town.page(path)) >= set(PUBLISH) - {"wagtailcore.add_page"}
    assert person.has_perm("base.change_sitesettings")
    assert not person.has_perm("accounts.change_user")


@pytest.mark.parametrize("role", IN_AN_AREA)
def test_pictures_lie_in_the_folder_of_the_neighbourhood(role: Role, town: Any) -> None:
    person = town.person(role, "gruenau")
    policy = policy_registry.get_by_type(get_image_model())
    folders = {name: set(policy.collections_user_has_permission_for(person, name)) for name in ("choose", "add")}
    rights, own = TABLE[role].pictures, {town.area("gruenau").collection}
    assert folders["choose"] == (own if set(USE) <= set(rights) else set())
    assert folders["add"] == (own if set(ADD) <= set(rights) else set())


def test_granting_twice_changes_nothing(town: Any) -> None:
    before = list(GroupPagePermission.objects.order_by("pk").values_list())
    grant(town.area("gruenau"))
    assert list(GroupPagePermission.objects.order_by("pk").values_list()) == before
    assert drift_everywhere() == []


def test_what_somebody_changed_by_hand_is_found_and_mended(town: Any) -> None:
    group = role_in(town.area("gruenau"), Role.AUTHOR).group
    GroupPagePermission.objects.filter(group=group).first().delete()
    publish = Permission.objects.get(codename="publish_page", content_type__app_label="wagtailcore")
    GroupPagePermission.objects.create(group=group, page=town.page("/de/paunsdorf/"), permission=publish)
    group.permissions.add(Permission.objects.get(codename="add_user"))
    said = StringIO()
    with pytest.raises(CommandError):
        call_command("grant", "--check", stdout=said)
    assert "Autor:in Grünau" in said.getvalue()
    assert "wagtailcore.publish_page" in said.getvalue()
    assert "accounts.add_user" in said.getvalue()
    call_command("grant", stdout=StringIO())
    call_command("grant", "--check", stdout=StringIO())


def test_a_translated_neighbourhood_needs_no_second_grant(town: Any) -> None:
    person = town.editor("gruenau")
    assert not AreaPage.objects.filter(area__slug="gruenau", locale__language_code="tr").exists()
    make_area_pages(town.area("gruenau"), HomePage.objects.get(slug="de"), "", only=("tr",))
    page = town.area_page("gruenau").copy_for_translation(Locale.objects.get(language_code="tr"))
    assert may(person, Page.objects.get(pk=page.pk)) == set(PUBLISH)


def test_a_renamed_neighbourhood_keeps_its_groups_and_its_folder(town: Any) -> None:
    area = town.area("gruenau")
    group, folder = role_in(area, Role.EDITOR).group, area.collection
    area.name = "Grünau-Mitte"
    area.save()
    grant(area)
    group.refresh_from_db()
    folder.refresh_from_db()
    assert (group.name, folder.name) == ("Redaktion Grünau-Mitte", "Grünau-Mitte")


def test_editor_of_gruenau_publishes_news_of_gruenau_and_not_of_paunsdorf(town: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.editor("gruenau"))
    for slug, allowed in (("gruenau", True), ("paunsdorf", False)):
        news = NewsPageFactory(parent=town.page(f"/de/{slug}/aktuelles/"), title="Alt", slug="meldung", live=False)
        form = {
            "title": "Neu",
            "slug": "meldung",
            "action-publish": "1",
            "body-count": 0,
            "date": "2026-11-22",
            "kind": news.kind,
            "summary": "Kurz.",
        }
        answer = desk.post(reverse("wagtailadmin_pages:edit", args=[news.pk]), form)
        if not allowed:
            assert answer.status_code == 404
        news.refresh_from_db()
        assert news.live is allowed, getattr(answer, "context", None) and answer.context["form"].errors


def test_the_record_is_read_by_those_of_the_neighbourhood(town: Any, signed_in: Any) -> None:
    house = VenueFactory(area=town.area("paunsdorf"), name="Haus Sonne", slug="sonne")
    own: Client = signed_in(town.editor("paunsdorf"))
    form = {"name": "Haus Mond", "slug": "sonne", "area": house.area_id, "city": "Leipzig", "step_free": "yes"}
    own.post(reverse(house.snippet_viewset.get_url_name("edit"), args=[house.pk]), form)
    assert AreaLogEntry.objects.get(action="wagtail.edit").area == town.area("paunsdorf")
    report = reverse("wagtailadmin_reports:site_history")
    assert "Haus Mond" in own.get(report).content.decode()
    foreign: Client = signed_in(town.editor("gruenau"))
    assert "Haus Mond" not in foreign.get(report).content.decode()
    central: Client = signed_in(town.person(Role.CENTRAL))
    assert "Haus Mond" in central.get(report).content.decode()


def test_every_row_of_the_admin_has_an_owner() -> None:
    call_command("check", "--tag", "areas")


def test_nobody_has_rights_outside_the_table(town: Any) -> None:
    """Wagtail comes with two groups that may publish everywhere."""
    outside = Group.objects.filter(area_role=None)
    assert not GroupPagePermission.objects.filter(group__in=outside).exists()
