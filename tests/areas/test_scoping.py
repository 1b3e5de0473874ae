"""Every neighbourhood keeps its own rows: nobody sees, names or changes another one's."""

from typing import Any

import pytest
from django.db import models
from django.test import Client
from django.urls import reverse
from wagtail_factories import ImageFactory

from areas.editors import role_in
from areas.models import Organisation, Role, Venue
from demo.factories.areas import OrganisationFactory, VenueFactory
from demo.factories.businesses import BusinessPageFactory, OpeningHoursFactory
from demo.factories.courses import CoursePageFactory, CourseRunFactory
from demo.factories.news import EventDateFactory, EventPageFactory

MARK = "Geheimzeichen"


@pytest.fixture
def rows(town: Any) -> dict[str, models.Model]:
    """One row of each kind in Paunsdorf, each with a mark in its words."""
    course = CoursePageFactory(parent=town.courses("paunsdorf"), title=f"{MARK} Kurs", slug="geheim")
    event = EventPageFactory(parent=town.page("/de/paunsdorf/termine/"), title=f"{MARK} Fest", slug="geheim")
    business = BusinessPageFactory(parent=town.page("/de/paunsdorf/betriebe/"), title=f"{MARK} Laden", slug="geheim")
    venue = VenueFactory(area=town.area("paunsdorf"), name=f"{MARK} Haus", slug="geheim")
    return {
        "run": CourseRunFactory(course=course, venue=venue),
        "venue": venue,
        "organisation": OrganisationFactory(name=f"{MARK} Verein", area=town.area("paunsdorf")),
        "date": EventDateFactory(event=event),
        "hours": OpeningHoursFactory(business=business),
        "area": town.area("paunsdorf"),
    }


KINDS = ("run", "venue", "organisation", "date", "hours", "area")
ROLES = [role for role in Role if role not in (Role.CENTRAL, Role.TRANSLATOR)]


def address(row: models.Model, view: str, *args: Any) -> str:
    return reverse(row.snippet_viewset.get_url_name(view), args=args)  # type: ignore[attr-defined]


def stored(row: models.Model) -> dict[str, Any]:
    return type(row)._default_manager.filter(pk=row.pk).values().get()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("role", ROLES)
def test_foreign_rows_answer_like_rows_that_do_not_exist(
    role: str, kind: str, town: Any, rows: Any, signed_in: Any
) -> None:
    desk: Client = signed_in(town.person(role, "gruenau"))
    row = rows[kind]
    before = stored(row)
    form = {**{name: value for name, value in before.items() if value is not None}, "name": "Gekapert"}
    for view in ("edit", "delete", "usage", "history", "history_results"):
        for send, data in ((desk.get, {}), (desk.post, {}), (desk.post, form)):
            if view == "delete" and kind == "area":
                continue
            found = send(address(row, view, row.pk), data)
            missing = send(address(row, view, 999_999), data)
            assert found.status_code == missing.status_code == 404
            assert found.content == missing.content.replace(b"999999", str(row.pk).encode())
            assert MARK not in found.content.decode()
    assert stored(row) == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("role", ROLES)
def test_foreign_rows_stand_in_no_list(role: str, kind: str, town: Any, rows: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.person(role, "gruenau"))
    row = rows[kind]
    code = getattr(row, "code", MARK)
    lists = [
        (address(row, view), query)
        for view in ("list", "list_results")
        for query in ("", f"?q={MARK[:7]}", "?export=csv")
    ]
    for place, query in lists:
        answer = desk.get(place + query)
        body = b"".join(answer.streaming_content) if answer.streaming else answer.content
        assert MARK not in body.decode()
        assert kind not in ("run", "area") or f">{code}<" not in body.decode()
    chooser = row.snippet_viewset.chooser_viewset
    for view in ("choose", "choose_results"):
        assert MARK not in desk.get(reverse(chooser.get_url_name(view)) + f"?q={MARK[:7]}").content.decode()
    assert desk.get(reverse(chooser.get_url_name("chosen"), args=[row.pk])).status_code == 404
    assert MARK not in desk.get(reverse(chooser.get_url_name("chosen_multiple")) + f"?id={row.pk}").content.decode()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "area"])
def test_foreign_rows_are_not_deleted_in_bulk(kind: str, town: Any, rows: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.editor("gruenau"))
    row = rows[kind]
    place = reverse("wagtail_bulk_action", args=[row._meta.app_label, row._meta.model_name, "delete"])
    for query in (f"?id={row.pk}", "?id=all"):
        for send in (desk.get, desk.post):
            answer = send(place + query)
            assert MARK not in answer.content.decode()
    assert type(row)._default_manager.filter(pk=row.pk).exists()


def test_a_run_takes_place_in_an_own_house_only(town: Any, rows: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.editor("gruenau"))
    course = CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs")
    run = CourseRunFactory(course=course)
    own = VenueFactory(area=town.area("gruenau"), name="Eigenes Haus")
    place = address(run, "edit", run.pk)
    form = {
        "course": course.pk,
        "status": "draft",
        "start_mode": "fixed",
        "mode": "on-site",
        "registration": "online",
        "held_back": 0,
        "languages": ["de"],
        "sessions-TOTAL_FORMS": 0,
        "sessions-INITIAL_FORMS": 0,
    }
    assert desk.post(place, {**form, "venue": rows["venue"].pk}).status_code == 200
    run.refresh_from_db()
    assert run.venue is None
    answer = desk.post(place, {**form, "venue": own.pk})
    assert answer.status_code == 302, answer.context["form"].errors
    run.refresh_from_db()
    assert run.venue == own


def test_a_run_is_not_hung_on_a_foreign_course(town: Any, rows: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.editor("gruenau"))
    course = rows["run"].course
    number = course.runs.count()
    form = {
        "course": course.pk,
        "status": "draft",
        "start_mode": "fixed",
        "mode": "on-site",
        "registration": "online",
        "held_back": 0,
        "sessions-TOTAL_FORMS": 0,
        "sessions-INITIAL_FORMS": 0,
    }
    assert desk.post(address(rows["run"], "add"), form).status_code == 200
    assert course.runs.count() == number
    body = desk.get(address(rows["run"], "add") + f"?course={course.pk}").content.decode()
    assert MARK not in body


def test_a_house_stays_in_the_own_neighbourhood(town: Any, rows: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.editor("gruenau"))
    own = VenueFactory(area=town.area("gruenau"), name="Eigenes Haus", slug="eigenes")
    form = {"name": "Haus", "slug": "eigenes", "area": town.area("paunsdorf").pk, "city": "Leipzig", "step_free": "yes"}
    assert desk.post(address(own, "edit", own.pk), form).status_code == 200
    own.refresh_from_db()
    assert own.area == town.area("gruenau")
    assert desk.post(address(own, "edit", own.pk), {**form, "area": own.area_id}).status_code == 302


def test_the_town_s_own_organisations_are_named_by_all_and_kept_by_the_central_team(town: Any, signed_in: Any) -> None:
    common = OrganisationFactory(name="Stadt Leipzig")
    desk: Client = signed_in(town.editor("gruenau"))
    chooser = Organisation.snippet_viewset.chooser_viewset
    assert "Stadt Leipzig" in desk.get(reverse(chooser.get_url_name("choose"))).json()["html"]
    assert desk.get(address(common, "edit", common.pk)).status_code == 404
    central: Client = signed_in(town.person(Role.CENTRAL))
    assert central.get(address(common, "edit", common.pk)).status_code == 200


def test_whoever_has_two_roles_may_do_in_each_place_what_the_role_there_says(town: Any, signed_in: Any) -> None:
    person = town.person(Role.EDITOR, "gruenau")
    person.groups.add(role_in(town.area("paunsdorf"), Role.ADVISER).group)
    here, there = (
        CourseRunFactory(course=CoursePageFactory(parent=town.courses(slug), slug=f"kurs-{slug}"))
        for slug in ("gruenau", "paunsdorf")
    )
    desk: Client = signed_in(person)
    assert desk.get(address(here, "edit", here.pk)).status_code == 200
    assert desk.get(address(there, "edit", there.pk)).status_code == 404, "advisers read runs, they do not change them"
    assert there.code in desk.get(address(there, "list")).content.decode()


def test_the_list_of_own_rows_is_found_and_searched(town: Any, rows: Any, signed_in: Any) -> None:
    desk: Client = signed_in(town.editor("paunsdorf"))
    for kind in ("venue", "organisation"):
        assert MARK in desk.get(address(rows[kind], "list") + f"?q={MARK[:5]}").content.decode()
    assert Venue.objects.count() >= 1


def test_a_page_names_own_houses_own_organisations_and_own_pictures_only(town: Any, rows: Any, signed_in: Any) -> None:
    event = EventPageFactory(parent=town.page("/de/gruenau/termine/"), title="Sommerfest", slug="sommerfest")
    own = VenueFactory(area=town.area("gruenau"), name="Eigenes Haus")
    foreign_picture, own_picture = (
        ImageFactory(title=f"Bild {slug}", collection=town.area(slug).collection) for slug in ("paunsdorf", "gruenau")
    )
    form_class = event.get_edit_handler().get_form_class()
    form = form_class(instance=event, for_user=town.editor("gruenau"), parent_page=event.get_parent())
    houses, pictures = form.fields["venue"].queryset, form.fields["share_image"].queryset
    assert own in houses
    assert rows["venue"] not in houses
    assert own_picture in pictures
    assert foreign_picture not in pictures
    event.venue = rows["venue"]
    kept = form_class(instance=event, for_user=town.editor("leipziger-osten"), parent_page=event.get_parent())
    assert set(kept.fields["venue"].queryset) == {rows["venue"]}, "what is stored stays valid"
    above = form_class(instance=event, for_user=town.person(Role.CENTRAL), parent_page=event.get_parent())
    assert {own, rows["venue"]} <= set(above.fields["venue"].queryset)
    assert {own_picture, foreign_picture} <= set(above.fields["share_image"].queryset)
