"""The demo town holds what it promises, again and again."""

from collections.abc import Iterator
from io import BytesIO, StringIO
from typing import Any

import holidays
import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import timezone
from PIL import Image
from wagtail.fields import StreamField
from wagtail.models import Page

from accounts.models import User
from areas.models import Area, Venue
from base import dates, languages, privacy
from base.images import SiteImage
from base.provenance import Provenance, State
from businesses.models import BusinessPage
from courses.catalogue import Catalogue
from courses.models import Booking, ConsultationPage, CoursePage, LearningPage, Session
from courses.state import RunState, situation
from demo import content, mark, people, town, words
from demo.gallery import SIZES
from home.models import HomePage, Partner
from news.models import EventDate, EventPage, NewsPage
from tests.translating import states

TOP = ["kurse", "beratung", "betriebe", "aktuelles", "termine", "projekt", "lernen"]
PLAIN = ["impressum", "datenschutz", "barrierefreiheit", "leichte-sprache", "gebaerdensprache", "barriere-melden"]
SECTIONS = TOP[:5]
TEXTS = ["introduction", "body", "claim", "lead", "doors", "description", "target_groups", "goals", "activities"]
TEXTS += ["fields_of_action", "figures", "figures_note", "partners_introduction", "contact_name", "commitment", "scope"]
TEXTS += ["non_accessible", "method", "feedback_text", "feedback_name", "enforcement_text", "enforcement_name"]


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


def said(page: Any, name: str) -> Any:
    """What a field says; of a body its texts only, since the parts of each have names of their own."""
    field, value = page._meta.get_field(name), getattr(page, name)
    return field.get_searchable_content(value) if isinstance(field, StreamField) else value


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
    [(CoursePage, 29), (BusinessPage, 88), (NewsPage, 12), (EventPage, 8), (ConsultationPage, 14), (LearningPage, 5)],
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
                expected = content.TITLES[slug] if code == "de" else words.TITLES[slug][code]
                assert titles[f"/{code}/{area}{slug}/"] == expected


def test_every_state_of_a_run_is_shown_at_least_once() -> None:
    catalogue, seats, now = Catalogue(), Booking.objects.seats_by_run(), timezone.now()
    shown = {situation(run.facts, *seats.get(run.pk, (0, 0)), now).state for run in catalogue.runs}
    assert shown == set(RunState)


def test_seats_are_taken_waited_for_and_given_back() -> None:
    kinds = Booking.Status.BOOKED, Booking.Status.WAITING, Booking.Status.CANCELLED
    assert set(Booking.objects.values_list("status", flat=True)) == set(kinds)


def test_nobodys_time_is_over_when_the_town_begins() -> None:
    now = timezone.now()
    assert {one.label: one.count(now) for one in privacy.entries() if one.count(now)} == {}


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


def test_news_are_as_old_as_the_content_says() -> None:
    today = dates.today()
    for entry in content.NEWS:
        page = sources(NewsPage).get(slug=entry["slug"])
        assert (today - page.day).days == entry["days_ago"]


def test_item_belongs_to_its_neighbourhood() -> None:
    areas = {area.pk: area.slug for area in Area.objects.all()} | {None: ""}
    businesses = [*content.BUSINESSES, *content.ENTRIES]
    for entries, model in ((content.COURSES, CoursePage), (content.NEWS, NewsPage), (businesses, BusinessPage)):
        found = {page.slug: areas[page.area_id] for page in sources(model)}
        assert found == {entry["slug"]: entry["area"] for entry in entries}


def test_page_that_is_online_has_its_published_revision() -> None:
    pages = Page.objects.live().filter(depth__gt=1)
    assert not pages.filter(live_revision=None)
    assert not pages.filter(first_published_at=None)


def test_only_what_waits_for_somebody_has_unpublished_changes() -> None:
    waiting = set(Page.objects.filter(has_unpublished_changes=True).values_list("slug", flat=True))
    listed = {entry["slug"] for entry in content.ENTRIES}
    assert waiting - listed == {"laufkundschaft", "nadeloehr", "salon-scherenschnitt"}


@pytest.mark.parametrize("language", words.MODULES)
def test_what_people_have_translated_is_online_and_fits_its_place(language: str) -> None:
    translated = {f"/{language}/{path}" for path, by_language in words.PAGES.items() if language in by_language}
    pages = list(Page.objects.live().filter(url_path__startswith=f"/{language}/").specific())
    assert translated <= {page.url_path for page in pages}
    for page in pages:
        page.full_clean()
        for field in page._meta.get_fields():
            if isinstance(field, StreamField):
                field.stream_block.clean(getattr(page, field.name))


@pytest.mark.parametrize("language", words.MODULES)
def test_the_frame_speaks_the_language_of_its_pages(language: str) -> None:
    for slug in words.STRUCTURE:
        address = f"{slug.removeprefix('home')}/".lstrip("/")
        page, german = (Page.objects.get(url_path=f"/{code}/{address}").specific for code in (language, "de"))
        told = [name for name in TEXTS if getattr(german, name, None)]
        assert [name for name in told if said(page, name) == said(german, name)] == [], address


def test_every_state_of_a_translation_is_shown_at_least_once() -> None:
    shown = {State.MISSING}
    for path, language, what in content.TRANSLATION_STATES:
        state = states(Page.objects.get(url_path=f"/de/{path}"))[language]
        assert state == (State.CHECKED if what == "read" else what), path
        shown.add(state)
    assert shown == set(State)
    assert State.MISSING in states(Page.objects.get(url_path="/de/lernen/wlan/")).values()
    assert Provenance.objects.filter(checked_by__email="gruenau@demo.example").exists()


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
    for model in (CoursePage, NewsPage, EventPage):
        assert not model.objects.live().filter(image=None)
    # A business need not send one
    pictured = sources(BusinessPage).live().exclude(image=None)
    assert set(pictured.values_list("slug", flat=True)) == {one["slug"] for one in content.BUSINESSES if one["picture"]}
    assert all(any(block.block_type == "image" for block in page.body) for page in LearningPage.objects.all())


def test_example_funding_is_the_one_of_today(client: Client) -> None:
    page = client.get("/de/").content.decode()
    assert "ESF Plus" in page


@pytest.mark.parametrize("account", [entry["email"] for entry in content.ACCOUNTS])
def test_account_can_sign_in(client: Client, account: str) -> None:
    form = {"login": people.address(account), "password": people.PASSWORD}
    response = client.post("/de/konto/login/", form)
    assert response.status_code == 302
    assert response.url == ("/de/konto/" if account == "betrieb" else "/admin/")


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
    for path in ("/de/", "/ar/projekt/", "/vi/paunsdorf/betriebe/"):
        assert rights("leitung", path).can_publish()


def test_nobody_publishes_a_legal_page_alone() -> None:
    for account in ("leitung", "gruenau"):
        assert not rights(account, "/ar/impressum/").can_publish()
    assert rights("leitung", "/ar/impressum/").can_edit()


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


def test_a_text_of_gruenau_waits_for_its_review_at_the_desk(client: Client) -> None:
    client.force_login(
        User.objects.get(email=people.address("gruenau")), backend="django.contrib.auth.backends.ModelBackend"
    )
    page = Page.objects.get(slug="laufkundschaft")
    assert page.owner.email == people.address("autorin-gruenau")
    desk = client.get("/admin/").content.decode()
    assert "Zu prüfen" in desk
    assert f"/admin/pages/{page.pk}/edit/" in desk


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


def test_town_is_complete_once_it_was_loaded_to_its_end() -> None:
    assert mark.is_complete()
    assert not mark.is_foreign()


def test_a_business_that_has_listed_itself_waits_for_the_moderators_and_has_its_owner() -> None:
    (entry,) = content.ENTRIES
    page = BusinessPage.objects.get(slug=entry["slug"])
    assert (page.live, page.example) == (False, True)
    assert page.latest_revision.as_object().example
    assert page.current_workflow_state.status == "in_progress"
    assert [one.user.get_all_permissions() for one in page.members.all()] == [set()]
    assert page.hours.count() == 4
