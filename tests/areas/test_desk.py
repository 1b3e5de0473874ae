"""The editors' desk: everything that waits for me stands there, with the way to it; nothing of others does."""

import datetime
import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from areas.desk import waiting
from areas.editors import grant
from areas.models import Role
from base.images import SiteImage
from base.outbox import OutgoingMail
from base.provenance import How, Provenance
from demo.factories.areas import VenueFactory
from demo.factories.businesses import BusinessPageFactory, ConfirmationFactory
from demo.factories.courses import (
    ConsultationHoursFactory,
    ConsultationPageFactory,
    CoursePageFactory,
    CourseRunFactory,
    SessionFactory,
    TopicFactory,
    moment,
)
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory

MOST_QUERIES = 15
LONG_AGO = datetime.timedelta(days=500)


def words_of(client: Client, query: str = "") -> str:
    """The desk as one reads it."""
    page = client.get(f"/admin/{query}").content.decode().split('<div class="desk">')[1].split("</main>")[0]
    return html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page)))


def links_of(client: Client, query: str = "") -> dict[str, str]:
    """Every link of the desk by its words."""
    page = client.get(f"/admin/{query}").content.decode().split('<div class="desk">')[1].split("</main>")[0]
    found = re.findall(r'<a [^>]*href="([^"]+)"[^>]*>(.*?)</a>', page, re.DOTALL)
    return {
        html.unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text))).strip(): html.unescape(url)
        for url, text in found
    }


def picture(town: Any, slug: str, **facts: Any) -> SiteImage:
    facts = {"title": "Foto", "file": "foto.png", "width": 1, "height": 1, "description": "Ein Tisch", **facts}
    return SiteImage.objects.create(collection=town.area(slug).collection, **facts)


def course(town: Any, slug: str, title: str, **facts: Any) -> Any:
    return CoursePageFactory(parent=town.courses(slug), title=title, **facts)


def incomplete_run(town: Any, slug: str, title: str) -> str:
    run = CourseRunFactory(course=course(town, slug, title))
    SessionFactory(run=run, start=moment(60, "10:00"))
    return reverse("wagtailsnippets_courses_courserun:edit", args=[run.pk])


def ending_run(town: Any, slug: str, title: str) -> str:
    venue = VenueFactory(area=town.area(slug))
    run = CourseRunFactory(course=course(town, slug, title), venue=venue)
    SessionFactory(run=run, start=moment(10, "10:00"))
    return reverse("wagtailsnippets_courses_courserun:again", args=[run.pk])


def forgotten_page(town: Any, slug: str, title: str) -> str:
    first = timezone.now() - LONG_AGO
    page = NewsPageFactory(parent=town.page(f"/de/{slug}/aktuelles/"), title=title, first_published_at=first)
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def silent_picture(town: Any, slug: str, title: str) -> str:
    return reverse("wagtailimages:edit", args=[picture(town, slug, title=title, description="").pk])


def picture_without_consent(town: Any, slug: str, title: str) -> str:
    return reverse("wagtailimages:edit", args=[picture(town, slug, title=title, recognisable_people=True).pk])


def picture_with_ending_consent(town: Any, slug: str, title: str) -> str:
    soon = timezone.localdate() + datetime.timedelta(days=20)
    facts = {"recognisable_people": True, "consent_reference": "Ordner 3", "consent_until": soon}
    return reverse("wagtailimages:edit", args=[picture(town, slug, title=title, **facts).pk])


def old_translation(town: Any, slug: str, title: str) -> str:
    made = translation(town, slug, title)
    page = made.get_translation(town.page("/de/").locale).specific
    page.summary = "Etwas ganz anderes."
    page.save_revision().publish()
    return reverse("wagtailadmin_pages:edit", args=[made.pk])


def translation(town: Any, slug: str, title: str) -> Any:
    page = NewsPageFactory(parent=town.page(f"/de/{slug}/aktuelles/"), title="Deutsch")
    page.save_revision().publish()
    made = page.copy_for_translation(town.page(f"/ar/{slug}/aktuelles/").locale)
    made.title = made.draft_title = title
    made.save_revision().publish()
    return made


def unread_translation(town: Any, slug: str, title: str) -> str:
    made = translation(town, slug, title)
    Provenance.objects.filter(page=made.pk).update(how=How.MACHINE)
    return reverse("wagtailadmin_pages:edit", args=[made.pk])


def unconfirmed_business(town: Any, slug: str, title: str) -> str:
    page = BusinessPageFactory(parent=town.page(f"/de/{slug}/betriebe/"), title=title)
    ConfirmationFactory(business=page, date=timezone.localdate() - datetime.timedelta(days=300))
    return f"{reverse('businesses_confirm')}#betrieb-{page.pk}"


WORDS_OF_UNREAD = str(next(line.title for line in waiting if line.name == "unread"))
DUTIES = {
    "Kurstermine, denen etwas fehlt": incomplete_run,
    "Kurse, die bald enden, ohne neuen Termin": ending_run,
    "Seit einem Jahr nicht geprüft: Stimmt das noch?": forgotten_page,
    "Bilder ohne Beschreibung": silent_picture,
    "Bilder ohne Einwilligung": picture_without_consent,
    "Übersetzungen, die älter sind als der deutsche Text": old_translation,
    WORDS_OF_UNREAD: unread_translation,
    "Betriebe: bitte besuchen oder anrufen": unconfirmed_business,
}


@pytest.mark.parametrize("heading", DUTIES)
def test_what_waits_stands_on_the_desk_with_the_way_to_it(
    heading: str, town: Any, signed_in: Callable[..., Client]
) -> None:
    address = DUTIES[heading](town, "gruenau", "Merkwort")
    desk = signed_in(town.editor("gruenau"))
    assert heading in words_of(desk)
    found = [url for words, url in links_of(desk).items() if "Merkwort" in words]
    assert address in found
    # The form of a picture shows the picture, and these have no file
    assert "/images/" in address or desk.get(address).status_code == 200


@pytest.mark.parametrize("heading", DUTIES)
def test_nothing_of_paunsdorf_lies_on_the_desk_of_gruenau(
    heading: str, town: Any, signed_in: Callable[..., Client]
) -> None:
    DUTIES[heading](town, "paunsdorf", "Merkwort")
    for role in (Role.EDITOR, Role.AUTHOR, Role.LEAD, Role.MODERATOR, Role.ADVISER):
        desk = signed_in(town.person(role, "gruenau"))
        assert "Merkwort" not in words_of(desk)
        assert "Merkwort" not in words_of(desk, "?area=paunsdorf")


def test_consent_that_ends_soon_is_named_with_its_day(town: Any, signed_in: Callable[..., Client]) -> None:
    picture_with_ending_consent(town, "gruenau", "Merkwort")
    assert re.search(r"Merkwort\s+Einwilligung bis \d", words_of(signed_in(town.editor("gruenau"))))


def test_a_course_with_a_later_run_needs_no_successor(town: Any, signed_in: Callable[..., Client]) -> None:
    venue = VenueFactory(area=town.area("gruenau"))
    page = course(town, "gruenau", "Merkwort")
    for days in (10, 60):
        SessionFactory(run=CourseRunFactory(course=page, venue=venue), start=moment(days, "10:00"))
    assert "Merkwort" not in words_of(signed_in(town.editor("gruenau")))


def test_a_page_that_somebody_has_read_lately_does_not_wait(town: Any, signed_in: Callable[..., Client]) -> None:
    first = timezone.now() - LONG_AGO
    news = town.page("/de/gruenau/aktuelles/")
    NewsPageFactory(parent=news, title="Merkwort", first_published_at=first, last_checked=timezone.localdate())
    assert "Merkwort" not in words_of(signed_in(town.editor("gruenau")))


def test_a_text_waits_for_those_who_review_and_comes_back_with_their_words(
    town: Any, signed_in: Callable[..., Client]
) -> None:
    author, editor = town.person(Role.AUTHOR, "gruenau"), town.editor("gruenau")
    page = course(town, "gruenau", "Merkwort", live=False, has_unpublished_changes=True, owner=author)
    page.save_revision(user=author)
    assert re.search(r"Ihre Entwürfe 1\s+Merkwort", words_of(signed_in(author)))

    state = page.get_workflow().start(page, author)
    assert re.search(r"Zu prüfen 1\s+Merkwort", words_of(signed_in(editor)))
    assert "Zu prüfen" not in words_of(signed_in(author))
    assert "Zu prüfen" not in words_of(signed_in(town.editor("paunsdorf")))

    state.current_task_state.reject(user=editor, comment="Der Ort fehlt.")
    assert re.search(r"Zurück an Sie 1\s+Merkwort\s+Der Ort fehlt\.", words_of(signed_in(author)))
    assert "Merkwort" not in words_of(signed_in(editor))


def test_the_central_team_learns_of_mails_and_of_a_lonely_administrator(
    town: Any, signed_in: Callable[..., Client]
) -> None:
    town.admin()
    OutgoingMail.objects.create(
        sender="a@demo.example", recipients=["b@demo.example"], subject="Einladung", state=OutgoingMail.State.FAILED
    )
    words = words_of(signed_in(town.person(Role.CENTRAL)))
    assert "E-Mails, die nicht hinausgingen 1 Einladung" in words
    assert "Nur admin@demo.example darf alles." in words
    words = words_of(signed_in(town.person(Role.LEAD, "gruenau")))
    assert "E-Mails" not in words
    assert "darf alles" not in words


def test_the_next_seven_days_are_told_day_by_day(town: Any, signed_in: Callable[..., Client]) -> None:
    venue = VenueFactory(area=town.area("gruenau"), name="Stadtteilladen")
    run = CourseRunFactory(
        course=CoursePageFactory(parent=town.courses("gruenau"), title="Nähkurs", slug="naehkurs"), venue=venue
    )
    SessionFactory(run=run, start=moment(1, "10:00"))
    SessionFactory(run=run, start=moment(8, "10:00"))
    event = EventPageFactory(parent=town.page("/de/gruenau/termine/"), title="Hoffest")
    EventDateFactory(event=event, start=moment(1, "14:00"))
    advice = ConsultationPageFactory(parent=town.advice("gruenau"), title="Jobcoaching")
    ConsultationHoursFactory(
        consultation=advice, weekday=["mo", "tu", "we", "th", "fr", "sa", "su"][moment(1, "09:00").weekday()]
    )
    desk = signed_in(town.editor("gruenau"))
    week = words_of(desk).split("Die nächsten sieben Tage")[1]
    assert re.search(r"Morgen\s+Jobcoaching\s+09:00 .*Nähkurs\s+10:00 · Stadtteilladen .*Hoffest\s+14:00", week)
    assert week.count("10:00") == 1
    assert links_of(desk)["Aushang : Nähkurs"] == "/de/gruenau/kurse/naehkurs/aushang/"


def test_one_begins_a_course_news_or_an_event_from_the_desk(town: Any, signed_in: Callable[..., Client]) -> None:
    desk = signed_in(town.person(Role.AUTHOR, "gruenau"))
    links = links_of(desk)
    for words in ("Neuer Kurs", "Neue Meldung", "Neue Veranstaltung", "Aushang drucken"):
        assert desk.get(links[words]).status_code == 200, words
    assert str(town.courses("gruenau").pk) in links["Neuer Kurs"]
    assert "Neuer Kurs" not in links_of(signed_in(town.person(Role.ADVISER, "gruenau")))


def test_the_central_team_chooses_a_neighbourhood(town: Any, signed_in: Callable[..., Client]) -> None:
    for slug in ("gruenau", "paunsdorf"):
        incomplete_run(town, slug, f"Kurs in {slug}")
    desk = signed_in(town.person(Role.CENTRAL))
    assert {"Kurs in gruenau", "Kurs in paunsdorf"} <= set(re.findall(r"Kurs in \w+", words_of(desk)))
    assert set(re.findall(r"Kurs in \w+", words_of(desk, "?area=paunsdorf"))) == {"Kurs in paunsdorf"}
    assert words_of(desk, "?area=gibt-es-nicht").count("Kurs in") == words_of(desk).count("Kurs in")


def test_posters_of_another_neighbourhood_are_not_listed(town: Any, signed_in: Callable[..., Client]) -> None:
    run = CourseRunFactory(course=course(town, "paunsdorf", "Merkwort"))
    SessionFactory(run=run)
    address = reverse("posters", args=[town.courses("paunsdorf").pk])
    assert "Merkwort" in signed_in(town.editor("paunsdorf")).get(address).content.decode()
    answer = signed_in(town.editor("gruenau")).get(address)
    assert answer.status_code == 404
    assert "Merkwort" not in answer.content.decode()


def fill_the_desk(town: Any, times: int) -> None:
    for number in range(times):
        for duty in DUTIES.values():
            duty(town, "gruenau", f"Nummer {number}")
        TopicFactory()
        run = CourseRunFactory(course=course(town, "gruenau", f"Kurs {number}"))
        SessionFactory(run=run, start=moment(1, "10:00"))


def test_the_desk_asks_few_questions_however_much_lies_on_it(town: Any) -> None:
    people = {
        "editor": town.editor("gruenau"),
        "author": town.person(Role.AUTHOR, "gruenau"),
        "central": town.person(Role.CENTRAL),
        "admin": town.admin(),
    }
    desks = {who: Client() for who in people}
    for who, person in people.items():
        desks[who].force_login(person, backend="django.contrib.auth.backends.ModelBackend")

    def questions(desk: Client) -> int:
        desk.get("/admin/")
        with CaptureQueriesContext(connection) as queries:
            assert desk.get("/admin/").status_code == 200
        return len(queries)

    fill_the_desk(town, 1)
    few = {who: questions(desk) for who, desk in desks.items()}
    fill_the_desk(town, 19)
    assert {who: questions(desk) for who, desk in desks.items()} == few
    assert max(few.values()) <= MOST_QUERIES, few


def test_more_than_fifty_are_counted_as_more_than_fifty(town: Any, signed_in: Callable[..., Client]) -> None:
    for number in range(52):
        picture(town, "gruenau", title=f"Foto {number}", description="")
    words = words_of(signed_in(town.editor("gruenau")))
    assert "Bilder ohne Beschreibung 50+" in words
    assert "45 weitere Einträge" in words


def test_a_closed_neighbourhood_lays_nothing_on_any_desk(town: Any, signed_in: Callable[..., Client]) -> None:
    incomplete_run(town, "gruenau", "Merkwort")
    editor = town.editor("gruenau")
    area = town.area("gruenau")
    area.closed_at = timezone.now()
    area.save()
    grant(area)
    answer = signed_in(editor).get("/admin/")
    assert "Merkwort" not in answer.content.decode()
