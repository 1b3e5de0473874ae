"""Twenty ways to spell the same shop, and twenty shops that only sound alike; nothing hidden is given away."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from businesses import duplicates
from businesses.duplicates import Known, Reason, address_of, key_of, name_of, reasons, same_address, same_name
from businesses.models import BusinessPage
from demo.factories.businesses import BusinessPageFactory
from tests.businesses.entering_steps import CHECK, begin, fill_in, list_business

SAME = [
    ("Bäckerei Müller", "Baeckerei Mueller"),
    ("Bäckerei Müller", "Bäckerei Müller GmbH & Co. KG"),
    ("Bäckerei Müller", "Müller Bäckerei"),
    ("Bäckerei Müller", "Backstube Muller"),
    ("Bäckerei Müller", "Bäckerei Müller, Inh. Katrin Meier"),
    ("Müllers Bäckerei", "Bäckerei Müller"),
    ("Müller's Backshop", "Muellers Backshop"),
    ("Gül Markt", "Guel Supermarkt"),
    ("Gül Markt", "GUL MARKET"),
    ("Döner King", "Doner King e.K."),
    ("Kiez-Kaffee", "Kiezkaffee"),
    ("Blumenladen Rosi", "Blumen Rosi"),
    ("Änderungsschneiderei Nguyễn", "Schneiderei Nguyen"),
    ("Кафе Одесса", "Cafe Odessa"),
    ("مخبز دمشق", "مخبزُ دمشق"),
    ("Salon Bella", "Friseursalon Bella UG (haftungsbeschränkt)"),
    ("Tischlerei Holzweg GbR", "Schreinerei Holzweg"),
    ("Fahrrad Kowalski", "Kowalskis Fahrradladen"),
    ("Café Morgenrunde", "Morgenrunde"),
    ("Buchladen Drift – Leipzig", "Drift, Buchhandlung"),
]
OTHERS = [
    ("Bäckerei Müller", "Bäckerei Schmidt"),
    ("Bäckerei Müller", "Bäckerei Möller"),
    ("Café Linde", "Linden-Apotheke"),
    ("Café", "Bistro"),
    ("Friseur Anna", "Friseur Anton"),
    ("Imbiss Ali", "Imbiss Ari"),
    ("Werkstatt 12", "Werkstatt 13"),
    ("Laden 4", "Laden"),
    ("Kiosk", "Kiosk am Markt 5"),
    ("🥐", "🥖"),
    ("", ""),
    ("Gül Markt", "Gold Markt"),
    ("Studio Eins", "Studio Zwei"),
    ("Malerbetrieb Krause", "Elektro Krause"),
    ("Blumen Rosi", "Blumen Rita"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_name_is_known_however_it_is_spelled(one: str, other: str):
    assert same_name(name_of(one), name_of(other))
    assert same_name(name_of(other), name_of(one))


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_another_name_is_another_shop(one: str, other: str):
    assert not same_name(name_of(one), name_of(other))


@pytest.mark.parametrize(
    "written",
    [
        "Eisenbahnstr. 12a",
        "Eisenbahnstraße 12 a",
        "eisenbahn-strasse 12A",
        "Eisenbahn Straße 12a, Hinterhaus",
        "EISENBAHNSTR.12A",
        "Eisenbanstraße 12a",
    ],
)
def test_the_same_house_is_known_however_it_is_spelled(written: str):
    assert same_address(key_of(Known("", "Eisenbahnstraße 12a")), key_of(Known("", written)))


@pytest.mark.parametrize(
    "written", ["Eisenbahnstraße 12", "Eisenbahnstraße 14a", "Dresdner Straße 12a", "Eisenbahnstraße", ""]
)
def test_another_house_is_another_one(written: str):
    assert not same_address(key_of(Known("", "Eisenbahnstraße 12a")), key_of(Known("", written)))


def test_a_day_in_the_name_of_a_street_is_no_house_number():
    assert address_of("Straße des 18. Oktober 3") == address_of("Str. des 18. Oktober 3")
    assert address_of("Straße des 18. Oktober 3")[1] == "3"


@pytest.mark.parametrize(
    "written", ["0341 1234567", "0341/123 45 67", "+49 341 1234567", "0049341-1234567", "(0341) 1234567"]
)
def test_the_same_phone_number_is_known_however_it_is_spelled(written: str):
    assert reasons(key_of(Known("A", phone="0341 1234567")), key_of(Known("B", phone=written))) == (Reason.PHONE,)


def shop(streets: Any, **more: Any) -> BusinessPage:
    """A shop that is in the directory already."""
    given = {"title": "Backstube Sonnenkorn", "slug": "sonnenkorn", "street": "Allee 1", "phone": "", **more}
    page: BusinessPage = BusinessPageFactory(parent=streets.in_gruenau, district=streets.mitte, **given)
    return page


def test_a_likely_duplicate_is_shown_before_the_entry_is_sent(streets: Any, client: Client):
    shop(streets, phone="+49 (341) 1234567")
    link = begin(client)
    fill_in(client, link, pruefen={**CHECK, "different": "on"})
    page = client.get(f"{link}pruefen/").content.decode()
    assert "Backstube Sonnenkorn" in page
    assert 'href="/de/gruenau/betriebe/sonnenkorn/"' in page
    without = client.post(f"{link}pruefen/", CHECK)
    assert without.status_code == 200
    assert 'name="different"' in without.content.decode()
    assert client.post(f"{link}pruefen/", {**CHECK, "different": "on"}).status_code == 302


def test_a_duplicate_that_comes_while_somebody_writes_is_asked_about_too(streets: Any, client: Client):
    link = begin(client)
    fill_in(client, link)
    shop(streets)
    assert client.get(f"{link}absenden/").headers["Location"] == f"{link}pruefen/"


def test_an_entry_that_is_not_public_is_not_told(streets: Any, client: Client):
    shop(streets, title="Sonnenkorn Bäckerei geheim", phone="0341 1234567", live=False)
    link = begin(client)
    fill_in(client, link, pruefen={**CHECK, "different": "on"})
    page = client.get(f"{link}pruefen/").content.decode()
    assert 'id="doppelt"' in page
    assert "geheim" not in page


def test_nobody_learns_who_lives_at_a_hidden_address(streets: Any, client: Client):
    shop(streets, title="Ganz anders", street="Stuttgarter Allee 4", hide_address=True)
    link = begin(client)
    fill_in(client, link)
    page = client.get(f"{link}pruefen/").content.decode()
    assert 'id="doppelt"' not in page
    assert "Ganz anders" not in page


def test_a_deleted_entry_is_no_duplicate(streets: Any, client: Client):
    from base.archive import put_away

    put_away(shop(streets))
    link = begin(client)
    fill_in(client, link)
    assert 'id="doppelt"' not in client.get(f"{link}pruefen/").content.decode()


def test_two_thousand_entries_are_compared_with_one_query(streets: Any):
    for number in range(3):
        shop(streets, title=f"Laden {number}", slug=f"laden-{number}")
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert len(duplicates.likely(Known("Laden 2"), BusinessPage.objects.sources().to_compare())) == 1
    assert len(asked) == 1


def test_moderators_see_what_looks_like_the_same_shop(town: Any, streets: Any, client: Client, signed_in: Any):
    shop(streets)
    list_business(client, pruefen={**CHECK, "different": "on"})
    page = BusinessPage.objects.get(title="Bäckerei Sonnenkorn")
    desk = signed_in(town.person("moderator", "gruenau"))
    review = desk.get(reverse("businesses_review", args=[page.pk])).content.decode()
    assert 'href="/de/gruenau/betriebe/sonnenkorn/"' in review
    shop_page = BusinessPage.objects.get(slug="sonnenkorn")
    shop_page.delete()
    review = desk.get(reverse("businesses_review", args=[page.pk])).content.decode()
    assert "/betriebe/sonnenkorn/" not in review
