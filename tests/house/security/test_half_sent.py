"""A form of which half got lost on the way, or which a program has made up, is answered and never breaks the desk."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse

from areas.models import Organisation, Venue
from courses.models import CourseRun
from demo.factories.courses import CourseRunFactory
from tests.house.security.addresses import Address, all_addresses
from tests.house.security.matrix import form_of
from tests.house.security.sides import Side
from tests.house.security.targets import targets

# Pillow leaves the file of a new rendition to the garbage collector
Form = dict[str, Any]
ROOMS = ("accounts", "areas", "base", "businesses", "courses", "home", "news", "search")
COUNTERS = ("_FORMS", "-count")


def numbered(form: Form, value: str) -> Form:
    """The numbers of rows that a form says it has, all alike."""
    return {name: value for name in form if name.endswith(COUNTERS)}


def all_but_numbers(form: Form) -> Form:
    """The fields that people fill in."""
    return {name: value for name, value in form.items() if not name.endswith(COUNTERS)}


HALVES: dict[str, Callable[[Form], Form]] = {
    "nothing arrived": lambda form: {},
    "without the numbers of rows": all_but_numbers,
    "one more row than was sent": lambda form: form | numbered(form, "3"),
    "numbers of rows that are none": lambda form: form | numbered(form, "viele"),
    "every second field": lambda form: dict(list(form.items())[::2]),
    "the other fields": lambda form: dict(list(form.items())[1::2]),
    "nonsense": lambda form: dict.fromkeys(form, "kaputt") | numbered(form, "0"),
    "huge numbers": lambda form: dict.fromkeys(form, "9" * 30) | numbered(form, "0"),
    "nulls": lambda form: form | dict.fromkeys(all_but_numbers(form), "a\0b"),
}


def is_ours(address: Address) -> bool:
    """Whether a view of ours, or one that shows rows of ours, answers there."""
    view = getattr(address.callback, "view_class", address.callback)
    model = address.model
    mine = (view.__module__, model.__module__ if model else "")
    return any(name.partition(".")[0] in ROOMS for name in mine)


def ways(side: Side) -> list[tuple[Address, Form]]:
    """Every address of the editors that is ours, with what is put in; one object each."""
    found = []
    for address in all_addresses():
        if address.admin and (is_ours(address) or address.name in PAGES):
            try:
                some = targets(address, side.few, side.few)
            except LookupError:
                continue
            found += [(address, values) for values in some[:1]]
    return found


PAGES = ("wagtailadmin_pages:edit", "wagtailadmin_pages:add", "wagtailimages:edit", "wagtaildocs:edit")


def path_of(address: Address, values: Form) -> str:
    asked = values.pop("?", "")
    return address.path(**values) + (f"?{asked}" if asked else "")


@pytest.mark.matrix
def test_half_a_form_breaks_nothing(town: Any, signed_in: Any, sides: Any) -> None:
    browser: Client = signed_in(town.admin())
    browser.raise_request_exception = False
    broken = []
    for address, values in ways(sides[0]):
        path = path_of(address, dict(values))
        form = form_of(browser.get(path))
        for name, halve in HALVES.items() if form else ():
            with transaction.atomic():
                answer = browser.post(path, halve(form))
                transaction.set_rollback(True)
            if answer.status_code >= 500:
                fault = answer.exc_info[1] if getattr(answer, "exc_info", None) else ""
                broken.append(f"{path}: {name}: {type(fault).__name__}: {fault}"[:300])
    assert broken == []


@pytest.mark.parametrize("half", ["nothing arrived", "one more row than was sent", "nulls", "huge numbers"])
def test_an_editor_is_told_that_a_form_did_not_arrive_whole(half: str, town: Any, signed_in: Any, sides: Any) -> None:
    run = sides[0].first(CourseRun)
    browser = signed_in(town.editor("gruenau"))
    for place in (
        reverse("wagtailadmin_pages:edit", args=[run.course_id]),
        reverse("wagtailsnippets_courses_courserun:edit", args=[run.pk]),
    ):
        before = (run.course.revisions.count(), CourseRun.objects.filter(pk=run.pk).values().get())
        answer = browser.post(place, HALVES[half](form_of(browser.get(place))))
        # A number that nothing has is answered like one that does not exist
        sentences = {404: "", 400: "nicht verstanden", 200: "nicht gespeichert werden"}
        assert sentences[answer.status_code] in answer.content.decode()
        assert before == (run.course.revisions.count(), CourseRun.objects.filter(pk=run.pk).values().get())


@pytest.mark.parametrize("text", ["", "Hallo", "[]", '{"blocks": 1', '{"blocks": [1], "entityMap": {}}'])
def test_a_text_that_the_editors_script_did_not_write_is_not_understood(
    text: str, town: Any, signed_in: Any, sides: Any
) -> None:
    page = sides[0].pages["course"]
    browser = signed_in(town.editor("gruenau"))
    place = reverse("wagtailadmin_pages:edit", args=[page.pk])
    block = {"type": "text", "value": text, "deleted": "", "order": "0", "id": ""}
    body = {"body-count": "1", **{f"body-0-{name}": value for name, value in block.items()}}
    count = page.revisions.count()
    assert browser.post(place, {**form_of(browser.get(place)), **body}).status_code == 400
    assert page.revisions.count() == count


@pytest.mark.parametrize("model", [Venue, Organisation])
@pytest.mark.parametrize("way", ["one", "many"])
def test_what_others_need_is_not_deleted_and_no_foreign_name_is_said(
    model: Any, way: str, town: Any, signed_in: Any, sides: Any
) -> None:
    row = sides[0].first(model)
    other = CourseRunFactory(course=sides[1][0].pages["course"], venue=sides[0].first(Venue), host=None)
    browser = signed_in(town.person("lead", "gruenau"))
    if way == "one":
        place = reverse(row.snippet_viewset.get_url_name("delete"), args=[row.pk])
    else:
        bulk = ("areas", model._meta.model_name, "delete")
        place = f"{reverse('wagtail_bulk_action', args=bulk)}?id={row.pk}"
    list_url = reverse(row.snippet_viewset.get_url_name("list"))
    answer = browser.post(place, headers={"Referer": f"http://testserver{list_url}"}, follow=True)
    assert "weil andere Einträge es brauchen" in answer.content.decode()
    assert other.code not in answer.content.decode()
    assert model.objects.filter(pk=row.pk).exists()
