"""A shop lists itself: in small steps, without an account, into the review of its neighbourhood."""

import datetime
import re
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import WorkflowState

from accounts.models import User
from businesses.models import BusinessPage, Confirmation, EntryDraft, Member, OpeningHours
from demo.factories.businesses import BusinessPageFactory
from tests.businesses import entering_steps as way
from tests.businesses.entering_steps import BEGIN, EMAIL, begin, fill_in, list_business

pytestmark = pytest.mark.usefixtures("streets")


def listed() -> BusinessPage:
    """The one new entry."""
    return BusinessPage.objects.get(title="Bäckerei Sonnenkorn")


def test_a_bakery_lists_itself_and_waits_for_the_moderators_of_its_neighbourhood(town: Any, client: Client):
    link = list_business(client)
    page = listed()
    assert page.url_path == "/de/gruenau/betriebe/baeckerei-sonnenkorn/"
    assert (page.live, page.area, page.branch, page.district.slug) == (
        False,
        town.area("gruenau"),
        "craft",
        "gruenau-mitte",
    )
    assert (page.phone, page.languages, page.offers, page.step_free) == (
        "0341 1234567",
        ["de", "tr"],
        ["internship"],
        "yes",
    )
    hours = OpeningHours.objects.get(business=page)
    assert (hours.weekday, hours.opens) == ("mo", datetime.time(6, 30))
    assert Confirmation.objects.get(business=page).by == "owner"
    state = WorkflowState.objects.for_instance(page).get()
    owner = User.objects.get(email=EMAIL)
    assert (state.status, state.requested_by) == ("in_progress", owner)
    assert Member.objects.get(business=page).user == owner
    assert page.latest_revision.as_object().title == "Bäckerei Sonnenkorn"
    assert client.get(page.url_path).status_code == 404
    moderator = town.person("moderator", "gruenau")
    waiting = state.current_task_state.task.specific.get_task_states_user_can_moderate(moderator)
    assert waiting.filter(workflow_state=state).exists()
    foreign = town.person("moderator", "paunsdorf")
    assert not state.current_task_state.task.specific.get_task_states_user_can_moderate(foreign).exists()
    assert client.get(f"{link}fertig/").status_code == 200


def test_whoever_confirms_the_mailbox_is_signed_in_and_has_no_right_in_the_admin(client: Client):
    list_business(client)
    person = get_user(client)  # type: ignore[arg-type]
    assert (person.email, person.has_usable_password(), person.is_staff) == (EMAIL, False, False)
    assert not person.get_all_permissions()
    assert client.get("/admin/").status_code in (302, 403)
    assert not person.has_perm("wagtailadmin.access_admin")


def test_no_page_before_the_code_sets_a_cookie(client: Client):
    link = begin(client)
    fill_in(client, link)
    for rest in ("wo/", "wann/", "kontakt/", "bilder/", "angebote/", "pruefen/", "vorschau/", "absenden/"):
        response = client.get(f"{link}{rest}")
        assert (response.status_code, len(response.cookies)) == (200, 0), rest
        assert "no-store" in response.headers["Cache-Control"]
    way.ask_for_code(client, link)
    assert set(client.get(f"{link}code/").cookies) == {"csrftoken"}


def test_every_step_is_kept_and_the_link_goes_on_where_somebody_stopped(client: Client):
    link = begin(client)
    client.post(f"{link}wo/", way.WHERE)
    elsewhere = Client()
    response = elsewhere.get(link)
    assert response.headers["Location"] == f"{link}kontakt/"
    assert 'value="Stuttgarter Allee 4"' in elsewhere.get(f"{link}wo/").content.decode()
    assert 'value="Bäckerei Sonnenkorn"' in elsewhere.get(f"{link}was/").content.decode()


def test_the_check_shows_everything_and_leads_back_to_each_answer(client: Client):
    link = begin(client)
    fill_in(client, link)
    text = client.get(f"{link}pruefen/").content.decode()
    for words in ("Bäckerei Sonnenkorn", "Stuttgarter Allee 4", "0341 1234567", "Wir backen jeden Morgen Brot."):
        assert words in text
    assert f"{link}wo/?zurueck=1" in text
    response = client.post(f"{link}wo/", {**way.WHERE, "street": "Stuttgarter Allee 6", "zurueck": "1"})
    assert response.headers["Location"] == f"{link}pruefen/"
    whole = client.get(f"{link}vorschau/").content.decode()
    assert "Stuttgarter Allee 6" in whole
    # Nothing in it leads to a page that is not there yet
    assert "/gruenau/betriebe/baeckerei-sonnenkorn/kontakt.vcf" not in whole
    assert "betrieb-melden" not in whole


def test_a_draft_that_nobody_finishes_is_deleted_after_seven_days(client: Client):
    link = begin(client)
    with time_machine.travel(timezone.now() + datetime.timedelta(days=6)):
        call_command("retention", verbosity=0)
        assert client.get(f"{link}wo/").status_code == 200
    with time_machine.travel(timezone.now() + datetime.timedelta(days=8)):
        call_command("retention", verbosity=0)
        assert client.get(f"{link}wo/").status_code == 404
    assert not EntryDraft.objects.exists()


def test_pressing_twice_lists_once(client: Client):
    link = list_business(client)
    page = listed()
    for rest in ("pruefen/", "absenden/", "code/", "wo/"):
        assert client.post(f"{link}{rest}", {"do": "mail", "email": EMAIL, "code": "123456"}).status_code == 302
    assert BusinessPage.objects.filter(title=page.title).count() == 1
    assert len(mail.outbox) >= 1
    draft = EntryDraft.objects.get()
    assert (draft.data, draft.email, draft.code_hash) == ({}, "", "")


def test_somebody_who_works_at_home_shows_the_part_of_town_only(client: Client):
    list_business(client, wo={"hide_address": "on"})
    page = listed()
    assert (page.hide_address, page.street, page.postcode, page.public_address) == (True, "", "", "")
    assert page.district is not None


def test_the_known_address_of_a_house_brings_postcode_and_place_on_the_map(town: Any, client: Client):
    from demo.factories.areas import VenueFactory

    VenueFactory(area=town.area("gruenau"), street="Stuttgarter Allee 4", postcode="04209", lat=51.31, lon=12.29)
    VenueFactory(area=town.area("gruenau"), slug="komm", street="Selliner Straße 17", postcode="04207")
    link = begin(client)
    assert 'value="Selliner Straße "' in client.get(f"{link}wo/").content.decode()
    fill_in(client, link, wo={"street": "Stuttgarter allee 4"})
    client.post(f"{link}code/", {"code": way.ask_for_code(client, link)})
    page = listed()
    assert (page.postcode, page.lat, page.lon) == ("04209", 51.31, 12.29)


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Café Ömür & Söhne", "cafe-oemuer-soehne"),
        ("مخبز دمشق", "mkhbz-dmshq"),
        ("🥐🥖", "bakery"),
        ("Eintragen", "eintragen-2"),
    ],
)
def test_every_name_gets_an_address_in_latin_letters(client: Client, name: str, slug: str):
    list_business(client, was={"name": name})
    page = BusinessPage.objects.get(title=name)
    assert page.slug == slug


def test_two_businesses_of_one_name_have_two_addresses(client: Client):
    list_business(client)
    other = Client()
    list_business(
        other,
        "zweite@demo.example",
        wo={"street": "Andere Straße 9"},
        kontakt={"phone": ""},
        pruefen={"different": "on"},
    )
    assert set(BusinessPage.objects.values_list("slug", flat=True)) == {
        "baeckerei-sonnenkorn",
        "baeckerei-sonnenkorn-2",
    }


def test_the_directory_leads_to_the_form_from_every_neighbourhood(town: Any, client: Client):
    assert client.get("/ar/gruenau/betriebe/eintragen/").headers["Location"] == "/ar/betriebe/eintragen/"
    assert BEGIN in client.get("/de/betriebe/").content.decode()
    assert BEGIN in client.get("/de/gruenau/betriebe/").content.decode()


def test_no_page_of_the_form_asks_the_database_more_than_ten_times(streets: Any, client: Client):
    link = begin(client)
    fill_in(client, link)
    counts: dict[str, set[int]] = {}
    for more in (1, 30):
        for number in range(more):
            BusinessPageFactory(parent=streets.in_paunsdorf, slug=f"laden-{more}-{number}", street=f"Allee {number}")
        for rest in (
            "",
            "was/",
            "wo/",
            "wann/",
            "kontakt/",
            "bilder/",
            "angebote/",
            "pruefen/",
            "vorschau/",
            "absenden/",
        ):
            client.get(f"{link}{rest}")
            with CaptureQueriesContext(connection) as asked:
                client.get(f"{link}{rest}")
            counts.setdefault(rest, set()).add(len(asked))
    assert {rest: found for rest, found in counts.items() if len(found) > 1 or max(found) > 10} == {}


def test_a_moderator_approves_and_everything_is_online(town: Any, client: Client, signed_in: Any):
    list_business(client, angebote={"text": "Wir backen mit Sauerteig.\nAuch am Sonntag."})
    page = listed()
    review = reverse("businesses_review", args=[page.pk])
    desk = signed_in(town.person("moderator", "gruenau"))
    found = re.search(r'name="state" value="(\d+)"', desk.get(review).content.decode())
    assert found
    desk.post(review, {"decision": "approve", "state": found[1]})
    visitor = Client()
    html = visitor.get(page.url_path).content.decode()
    for words in ("Bäckerei Sonnenkorn", "Stuttgarter Allee 4", "0341 1234567", "Auch am Sonntag.", "6:30"):
        assert words in html
    assert "Bäckerei Sonnenkorn" in visitor.get("/de/gruenau/betriebe/").content.decode()
    assert [one.to for one in mail.outbox][-1] == [EMAIL]


def test_an_owner_who_moderates_does_not_approve_the_own_entry(town: Any, client: Client):
    moderator = town.person("moderator", "gruenau")
    list_business(client, moderator.email)
    page = listed()
    review = reverse("businesses_review", args=[page.pk])
    client.force_login(moderator, backend="django.contrib.auth.backends.ModelBackend")
    state = page.current_workflow_task_state
    client.post(review, {"decision": "approve", "state": str(state.pk)})
    page.refresh_from_db()
    assert not page.live
