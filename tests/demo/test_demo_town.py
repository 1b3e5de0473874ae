"""The demo town holds what it promises, again and again, and never where it must not be."""

from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from typing import Any

import holidays
import pytest
import time_machine
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone
from PIL import Image
from wagtail.models import Page

from accounts.models import User
from areas.models import Area, Venue
from base import dates, languages
from base.images import SiteImage
from businesses.models import BusinessPage
from courses.catalogue import Catalogue
from courses.models import Booking, ConsultationPage, CoursePage, LearningPage, Session
from courses.state import RunState, situation
from demo import content, people, town
from demo.days import working
from demo.gallery import SIZES
from demo.pictures import MOTIFS, draw
from home.models import HomePage, Partner
from news.models import EventDate, EventPage, NewsPage

TOP = ["kurse", "beratung", "betriebe", "aktuelles", "termine", "projekt", "lernen"]
PLAIN = ["impressum", "datenschutz", "barrierefreiheit", "leichte-sprache", "gebaerdensprache", "barriere-melden"]
SECTIONS = TOP[:5]


def small_picture(_motif: str, _colour: str) -> bytes:
    """A picture as small as a stamp: drawing all in full size takes as long as the rest of the town."""
    out = BytesIO()
    Image.new("RGB", (160, 90), "#123a63").save(out, "PNG")
    return out.getvalue()


def load(*arguments: str) -> str:
    """Run the command; what it printed."""
    out = StringIO()
    call_command("demo", *arguments, stdout=out)
    return out.getvalue()


def sources(model: Any) -> Any:
    """The German pages of a type."""
    return model.objects.filter(locale__language_code=languages.SOURCE)


def row_counts() -> dict[str, int]:
    """How many rows each table has."""
    return {model._meta.label: model._base_manager.count() for model in apps.get_models(include_auto_created=True)}


@pytest.fixture(scope="module", autouse=True)
def printed(django_db_setup: None, django_db_blocker: Any) -> Iterator[str]:
    """The whole demo town, loaded once for this module and taken back after it; what the command printed."""
    with django_db_blocker.unblock(), transaction.atomic(), pytest.MonkeyPatch.context() as patch:
        for page in Page.objects.child_of(HomePage.objects.get(slug=languages.SOURCE)):
            page.specific.delete()
        Area.objects.all().delete()
        patch.setattr("demo.gallery.draw", small_picture)
        yield load()
        transaction.set_rollback(True)


@pytest.mark.parametrize(
    ("model", "number"),
    [
        (Area, 3),
        (Venue, 12),
        (Partner, 17),
        *((HomePage, len(languages.codes())),),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_town_has_so_many(model: Any, number: int) -> None:
    assert model.objects.count() == number


@pytest.mark.parametrize(
    ("model", "number"),
    [(CoursePage, 28), (BusinessPage, 20), (NewsPage, 12), (EventPage, 8), (ConsultationPage, 9), (LearningPage, 5)],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_town_has_so_many_pages_in_german(model: Any, number: int) -> None:
    assert sources(model).count() == number


@pytest.mark.parametrize("language", languages.codes())
def test_structure_exists_in_every_language(language: str) -> None:
    areas = [entry["slug"] for entry in content.AREAS]
    wanted = ["", *TOP, *PLAIN, *areas, *(f"{area}/{section}" for area in areas for section in SECTIONS)]
    addresses = {f"/{language}/{path}/".replace("//", "/") for path in wanted}
    assert addresses <= set(Page.objects.live().values_list("url_path", flat=True))


def test_titles_of_the_lists_are_in_the_language_of_the_page() -> None:
    for area in ("", "gruenau/"):
        for slug in SECTIONS:
            titles = dict(Page.objects.filter(slug=slug).values_list("url_path", "title"))
            for code in languages.codes():
                assert titles[f"/{code}/{area}{slug}/"] == content.STRUCTURE_TITLES[slug][code]


def test_longer_text_of_a_neighbourhood_stands_in_german_only() -> None:
    german, arabic = (Page.objects.get(url_path=f"/{code}/gruenau/").specific for code in ("de", "ar"))
    assert german.body
    assert not arabic.body
    assert arabic.introduction == content.STRUCTURE_TEXTS["gruenau"]["ar"]["introduction"]


def test_every_state_of_a_run_is_shown_at_least_once() -> None:
    catalogue, seats, now = Catalogue(), Booking.objects.seats_by_run(), timezone.now()
    shown = {situation(run.facts, *seats.get(run.pk, (0, 0)), now).state for run in catalogue.runs}
    assert shown == set(RunState)


def test_bookings_exist_in_every_status() -> None:
    assert set(Booking.objects.values_list("status", flat=True)) == set(Booking.Status.values)


def test_run_has_as_many_seats_taken_as_its_content_says() -> None:
    seats = Booking.objects.seats_by_run()
    for entry in content.COURSES:
        runs = CoursePage.objects.get(slug=entry["slug"], locale__language_code="de").runs.order_by("pk")
        found = [seats.get(run.pk, (0, 0)) for run in runs]
        assert found == [(run["bookings"], run["waiting"]) for run in entry["runs"]]


def test_nothing_takes_place_on_a_public_holiday() -> None:
    saxony = holidays.country_holidays("DE", subdiv="SN")
    moments = [*Session.objects.values_list("start", flat=True), *EventDate.objects.values_list("start", flat=True)]
    assert moments
    assert not [moment for moment in moments if dates.local(moment).date() in saxony]


@time_machine.travel("2026-11-09 12:00", tick=False)
def test_dates_leave_out_the_day_of_repentance() -> None:
    days = working("we", 0)
    assert [next(days).isoformat() for _ in range(3)] == ["2026-11-11", "2026-11-25", "2026-12-02"]


def test_news_are_as_old_as_the_content_says() -> None:
    today = dates.today()
    for entry in content.NEWS:
        page = sources(NewsPage).get(slug=entry["slug"])
        assert (today - page.day).days == entry["days_ago"]


def test_item_belongs_to_its_neighbourhood() -> None:
    areas = {area.pk: area.slug for area in Area.objects.all()} | {None: ""}
    for entries, model in ((content.COURSES, CoursePage), (content.NEWS, NewsPage), (content.BUSINESSES, BusinessPage)):
        found = {page.slug: areas[page.area_id] for page in sources(model)}
        assert found == {entry["slug"]: entry["area"] for entry in entries}


def test_page_that_is_online_has_its_published_revision() -> None:
    pages = Page.objects.live().filter(depth__gt=1)
    assert not pages.filter(live_revision=None)
    assert not pages.filter(first_published_at=None)


def test_only_what_waits_for_somebody_has_unpublished_changes() -> None:
    waiting = Page.objects.filter(has_unpublished_changes=True).values_list("slug", flat=True)
    assert set(waiting) == {"laufkundschaft", "nadeloehr"}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_some_texts_are_really_translated(language: str) -> None:
    for path, by_language in content.TRANSLATIONS.items():
        page = Page.objects.live().get(url_path=f"/{language}/{path}").specific
        german = Page.objects.get(url_path=f"/de/{path}").specific
        assert page.title == by_language[language]["title"]
        assert page.summary != german.summary
        assert [block.block_type for block in page.body] == [block.block_type for block in german.body]
        for name in ("plain", "learn", "bring"):
            assert not getattr(german, name, "") or getattr(page, name) != getattr(german, name)


def test_translated_course_has_the_facts_of_the_german_one() -> None:
    german, arabic = (Page.objects.get(url_path=f"/{code}/gruenau/kurse/naehkurs/").specific for code in ("de", "ar"))
    assert set(arabic.topics.all()) == set(german.topics.all())
    assert arabic.area == german.area
    assert arabic.kind == german.kind


def test_every_picture_is_described_and_has_all_its_sizes() -> None:
    for image in SiteImage.objects.prefetch_related("renditions"):
        assert image.description.startswith("Zeichnung: ")
        assert {rendition.filter_spec for rendition in image.renditions.all()} == set(SIZES)


def test_every_item_has_its_picture() -> None:
    for model in (CoursePage, BusinessPage, NewsPage, EventPage):
        assert not model.objects.filter(image=None)
    assert all(any(block.block_type == "image" for block in page.body) for page in LearningPage.objects.all())


@pytest.mark.parametrize("motif", sorted(MOTIFS))
def test_motif_is_described_and_can_be_drawn(motif: str) -> None:
    assert motif in content.PICTURES
    assert Image.open(BytesIO(draw(motif, "osten"))).size == (1600, 900)


def test_example_funding_is_the_one_of_today(client: Client) -> None:
    page = client.get("/de/").content.decode()
    assert "ESF Plus" in page


@pytest.mark.parametrize("account", [entry["email"] for entry in content.ACCOUNTS])
def test_account_can_sign_in(client: Client, account: str) -> None:
    form = {"login": people.address(account), "password": people.PASSWORD}
    response = client.post("/de/konto/login/", form)
    assert response.status_code == 302
    assert response.url == ("/de/" if account == "betrieb" else "/admin/")


def rights(account: str, path: str) -> Any:
    """What an account may do with a page."""
    user = User.objects.get(email=people.address(account))
    return Page.objects.get(url_path=path).specific.permissions_for_user(user)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_editor_of_gruenau_publishes_in_gruenau_and_nowhere_else(language: str) -> None:
    assert rights("gruenau", f"/{language}/gruenau/").can_publish()
    # new pages begin in German, the other languages come by translation
    assert rights("gruenau", f"/{language}/gruenau/kurse/").can_add_subpage() == (language == "de")
    for path in ("", "paunsdorf/", "impressum/", "kurse/"):
        assert not rights("gruenau", f"/{language}/{path}").can_edit()


def test_author_of_gruenau_writes_and_does_not_publish() -> None:
    own = rights("autorin-gruenau", "/de/gruenau/kurse/naehkurs/")
    assert own.can_edit()
    assert not own.can_publish()
    assert not rights("autorin-gruenau", "/de/paunsdorf/").can_edit()


def test_leadership_publishes_everywhere() -> None:
    for path in ("/de/", "/ar/impressum/", "/vi/paunsdorf/betriebe/"):
        assert rights("leitung", path).can_publish()


@pytest.mark.parametrize("account", ["gruenau", "autorin-gruenau", "leitung"])
def test_editors_use_pictures(client: Client, account: str) -> None:
    client.force_login(User.objects.get(email=people.address(account)), "django.contrib.auth.backends.ModelBackend")
    assert client.get("/admin/images/").status_code == 200


PAGE_TYPES = [model for model in apps.get_models() if issubclass(model, Page) and model is not Page]


@pytest.mark.parametrize("kind", PAGE_TYPES, ids=lambda kind: kind.__name__)
def test_town_has_a_page_of_each_type_to_read_and_to_edit(client: Client, kind: type[Page]) -> None:
    client.force_login(User.objects.get(email=people.address("admin")), "django.contrib.auth.backends.ModelBackend")
    page = sources(kind).live().last()
    for address in (page.url_path, *(f"/admin/pages/{page.pk}/{view}" for view in ("", "edit/", "history/"))):
        assert client.get(address).status_code == 200


def test_owner_of_a_business_has_no_right_in_the_admin() -> None:
    owner = User.objects.get(email=people.address("betrieb"))
    assert not owner.get_all_permissions()
    assert not rights("betrieb", "/de/leipziger-osten/betriebe/cafe-morgenrunde/").can_edit()


def test_command_tells_of_each_chapter_and_names_the_accounts(printed: str) -> None:
    for title, _chapter in town.CHAPTERS:
        assert f"{title}: " in printed
    for entry in content.ACCOUNTS:
        assert people.address(entry["email"]) in printed
    assert people.PASSWORD in printed


def test_second_run_changes_no_row_count() -> None:
    before = row_counts()
    load("--no-index")
    assert row_counts() == before


def test_second_run_leaves_what_an_editor_has_changed() -> None:
    home = HomePage.objects.get(slug="de")
    home.claim = "Hier ist etwas los."
    home.save_revision().publish()
    load("--no-index")
    home.refresh_from_db()
    assert home.claim == "Hier ist etwas los."


def test_town_is_not_loaded_again_if_it_was_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(town, "load", refuse)
    assert "not loaded again" in load("--if-empty")


def test_town_is_not_put_among_other_neighbourhoods(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(town, "load", refuse)
    monkeypatch.setattr(town, "is_complete", lambda: False)
    with transaction.atomic():
        Area.objects.create(slug="lindenau", name="Lindenau", code="LI")
        assert "not loaded again" in load("--if-empty")
        transaction.set_rollback(True)


def test_interrupted_load_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[Callable[[str], None]] = []
    monkeypatch.setattr(town, "load", lambda say, **_options: called.append(say))
    monkeypatch.setattr(town, "is_complete", lambda: False)
    load("--if-empty")
    assert called


def test_demo_town_is_refused_where_it_is_not_allowed(settings: Any) -> None:
    settings.DEMO_ALLOWED = False
    before = row_counts()
    with pytest.raises(CommandError, match="DEMO_ALLOWED") as refusal:
        load()
    assert refusal.value.returncode == 1
    assert row_counts() == before


def refuse(*_arguments: Any, **_options: Any) -> None:
    """Stands where nothing may be loaded."""
    raise AssertionError("the town was loaded")
