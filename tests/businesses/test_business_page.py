"""The page of one business: what people read, what machines read, and what nobody gets to read."""

import datetime
import json
import re
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client

from businesses.branches import TRADES, Branch, SubBranch, branch_of, grouped_choices, schema_type
from businesses.models import BusinessPage, OpeningHours
from demo.factories.areas import OrganisationFactory
from demo.factories.businesses import (
    BusinessPageFactory,
    ClosureFactory,
    ConfirmationFactory,
    HoursSettingsFactory,
    OpeningHoursFactory,
    open_on,
)
from demo.factories.courses import CoursePageFactory, CourseRunFactory, weekly

MONDAY_TEN = "2026-11-16T09:00:00Z"


@pytest.fixture
def cafe(streets: Any) -> BusinessPage:
    """A café with everything."""
    page: BusinessPage = BusinessPageFactory(
        parent=streets.in_gruenau,
        title="Café Morgenrunde",
        slug="cafe",
        district=streets.mitte,
        street="Stuttgarter Allee 4",
        website="https://cafe.example.org/",
        languages=["de", "ar"],
        offers=["internship"],
    )
    open_on(page, "mo", opens="09:00", closes="12:00")
    open_on(page, "mo", "sa", opens="14:00", closes="18:00")
    ClosureFactory(
        business=page, first_day=datetime.date(2026, 12, 24), last_day=datetime.date(2027, 1, 2), reason="Ferien <b>"
    )
    ClosureFactory(business=page, first_day=datetime.date(2026, 1, 5), reason="Vorbei")
    ConfirmationFactory(business=page, date=datetime.date(2026, 5, 3))
    return page


def things(answer: Any) -> dict[str, Any]:
    """schema.org's things on a page by their type."""
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', answer.content.decode())
    return {one["@type"]: one for one in map(json.loads, found)}


def test_the_page_says_what_where_when_and_how_fresh(client: Client, cafe: BusinessPage) -> None:
    with time_machine.travel(MONDAY_TEN, tick=False):
        body = client.get("/en/gruenau/betriebe/cafe/").content.decode()
    for words in (
        "Café Morgenrunde",
        "Open today until 12:00 and again from 14:00",
        "Stuttgarter Allee 4, 04109 Leipzig",
        "Grünau-Mitte",
        "German, Arabic",
        "Internship",
        "Information from the business, as of 3 May 2026",
        "24 December 2026 to 2 January 2027",
        "Ferien &lt;b&gt;",
        'href="https://cafe.example.org/" rel="nofollow noopener"',
        'href="tel:+493023125400"',
        "Closed on public holidays",
    ):
        assert words in body
    assert "Vorbei" not in body


def test_search_engines_learn_the_most_specific_kind_and_all_hours(client: Client, cafe: BusinessPage) -> None:
    with time_machine.travel(MONDAY_TEN, tick=False):
        found = things(client.get("/de/gruenau/betriebe/cafe/"))["CafeOrCoffeeShop"]
    assert found["name"] == "Café Morgenrunde"
    assert found["url"] == "http://testserver/de/gruenau/betriebe/cafe/"
    assert found["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "Stuttgarter Allee 4",
        "postalCode": "04109",
        "addressLocality": "Leipzig",
        "addressCountry": "DE",
    }
    assert found["geo"] == {"@type": "GeoCoordinates", "latitude": 51.3412, "longitude": 12.3747}
    assert found["telephone"] == "+493023125400"
    assert found["knowsLanguage"] == ["de", "ar"]
    assert found["areaServed"] == ["Grünau-Mitte", "Grünau"]
    hours = found["openingHoursSpecification"]
    assert all(one["@type"] == "OpeningHoursSpecification" for one in hours)
    weekly = [(one["dayOfWeek"].rsplit("/", 1)[1], one["opens"], one["closes"]) for one in hours[:3]]
    assert sorted(weekly) == [
        ("Monday", "09:00", "12:00"),
        ("Monday", "14:00", "18:00"),
        ("Saturday", "14:00", "18:00"),
    ]
    assert hours[3]["dayOfWeek"] == "https://schema.org/PublicHolidays"
    assert (hours[3]["opens"], hours[3]["closes"]) == ("00:00", "00:00")
    assert [(one["validFrom"], one["validThrough"], one["opens"], one["closes"]) for one in hours[4:]] == [
        ("2026-12-24", "2027-01-02", "00:00", "00:00")
    ]


def test_a_hidden_address_is_nowhere_on_the_page_and_not_in_the_search_index(client: Client, streets: Any) -> None:
    page = BusinessPageFactory(
        parent=streets.in_gruenau,
        slug="daheim",
        district=streets.mitte,
        street="Verborgene Gasse 13",
        postcode="04999",
        lat=51.98765,
        lon=12.12345,
        hide_address=True,
    )
    for language in ("de", "ar"):
        answer = client.get(f"/{language}/gruenau/betriebe/daheim/")
        body = answer.content.decode()
        for secret in ("Verborgene", "Gasse", "04999", "51.98", "12.12"):
            assert secret not in body
        assert "Grünau-Mitte" in body
        business = things(answer)["CafeOrCoffeeShop"]
        assert "address" not in business
        assert "geo" not in business
    indexed = [field.get_value(page) for field in BusinessPage.get_search_fields() if field.field_name != "body"]
    assert "Verborgene" not in repr(indexed)
    assert BusinessPage.objects.search("Verborgene").count() == 0


@pytest.mark.parametrize(
    "website", ["javascript:alert(1)", "data:text/html,x", "ftp://files.example.org/", "JaVaScRiPt:alert(1)"]
)
def test_only_ordinary_websites_become_links(client: Client, streets: Any, website: str) -> None:
    page = BusinessPageFactory(parent=streets.in_gruenau, slug="laden")
    page.website = website
    with pytest.raises(ValidationError):
        page.full_clean()
    BusinessPage.objects.filter(pk=page.pk).update(website=website)
    assert website not in client.get("/de/gruenau/betriebe/laden/").content.decode()
    assert client.get("/de/betriebe/betriebe.json").json()["results"][0]["website"] == ""


def test_facts_are_the_german_pages_also_in_translation(client: Client, cafe: BusinessPage, translate: Any) -> None:
    translation = translate(cafe, "ar", title="مقهى الصباح")
    BusinessPage.objects.filter(pk=translation.pk).update(phone="000", hide_address=True, sub_branch="bar")
    with time_machine.travel(MONDAY_TEN, tick=False):
        answer = client.get("/ar/gruenau/betriebe/cafe/")
    body = answer.content.decode()
    assert "مقهى الصباح" in body
    assert "Stuttgarter Allee 4" in body
    assert "030 23125-400" in body
    assert answer.context["state"].tone == "ok"
    assert "CafeOrCoffeeShop" in things(answer)


def test_who_wants_an_appointment_promises_no_hours_to_search_engines(client: Client, cafe: BusinessPage) -> None:
    HoursSettingsFactory(business=cafe, by_appointment=True, closed_on_holidays=False)
    answer = client.get("/en/gruenau/betriebe/cafe/")
    assert "openingHoursSpecification" not in things(answer)["CafeOrCoffeeShop"]
    assert "By appointment: please call" in answer.content.decode()


def test_a_business_of_which_we_know_little_still_has_a_page(client: Client, streets: Any) -> None:
    BusinessPageFactory(
        parent=streets.everywhere,
        slug="neu",
        body=[],
        street="",
        lat=None,
        lon=None,
        phone="",
        languages=[],
        sub_branch="other-craft",
        first_published_at=None,
        last_published_at=None,
    )
    answer = client.get("/en/betriebe/neu/")
    assert answer.status_code == 200
    assert "We do not know the opening hours" in answer.content.decode()
    assert "LocalBusiness" in things(answer)


def test_an_invented_business_says_so(client: Client, cafe: BusinessPage) -> None:
    assert "Example" not in client.get("/en/gruenau/betriebe/cafe/").content.decode().split("<h1")[0].split("<main")[1]
    cafe.example = True
    cafe.save()
    assert "Example" in client.get("/en/gruenau/betriebe/cafe/").content.decode().split("<h1")[0].split("<main")[1]
    assert client.get("/en/betriebe/").context["listing"].notices[0].label == "Example"


def test_a_lost_picture_file_breaks_no_page(client: Client, cafe: BusinessPage) -> None:
    image = cafe._meta.get_field("image").related_model.objects.create(
        title="Weg", description="Weg", file="weg.png", width=10, height=10, file_size=1, file_hash="weg"
    )
    cafe.image = image
    cafe.save()
    assert client.get("/de/betriebe/").status_code == 200


def test_every_trade_has_a_branch_and_the_form_groups_them() -> None:
    assert set(TRADES) == set(SubBranch)
    assert [label for label, _choices in grouped_choices()] == [str(branch.label) for branch in Branch]
    assert {value for _label, choices in grouped_choices() for value, _words in choices} == set(SubBranch.values)
    assert schema_type("hairdresser") == "HairSalon"
    assert schema_type("unheard-of") == "LocalBusiness"
    creative = [one for one in SubBranch if branch_of(one) == Branch.CREATIVE]
    assert len(creative) == 13  # eleven submarkets, other, and Saxony's arts and crafts


def test_trade_and_branch_must_fit_and_so_must_district_and_neighbourhood(streets: Any) -> None:
    page = BusinessPageFactory(parent=streets.in_gruenau, district=streets.mitte)
    page.full_clean()
    page.branch, page.district = Branch.CRAFT, streets.heiterblick
    with pytest.raises(ValidationError) as refused:
        page.full_clean()
    assert set(refused.value.message_dict) == {"sub_branch", "district"}


@pytest.mark.parametrize("phone", ["+49 (30) 23125-400", "030/23125.400"])
def test_phone_numbers_are_written_as_people_write_them(streets: Any, phone: str) -> None:
    page = BusinessPageFactory(parent=streets.in_gruenau)
    page.phone = phone
    page.full_clean()
    page.phone = "rufen Sie an"
    with pytest.raises(ValidationError):
        page.full_clean()


def test_hours_must_not_overlap_and_closures_must_not_run_backwards(cafe: BusinessPage) -> None:
    touching = OpeningHours(business=cafe, weekday="mo", opens=datetime.time(12), closes=datetime.time(14))
    touching.full_clean()
    for opens, closes in ((11, 13), (8, 20), (10, 11), (15, 16)):
        with pytest.raises(ValidationError):
            OpeningHours(
                business=cafe, weekday="mo", opens=datetime.time(opens), closes=datetime.time(closes)
            ).full_clean()
    with pytest.raises(ValidationError):
        OpeningHoursFactory.build(business=cafe, opens=datetime.time(22), closes=datetime.time(2)).full_clean()
    with pytest.raises(ValidationError):
        ClosureFactory.build(
            business=cafe, first_day=datetime.date(2026, 2, 2), last_day=datetime.date(2026, 2, 1)
        ).full_clean()


def test_a_business_shows_the_courses_that_it_hosts(streets: Any, town: Any, client: Client):
    host = OrganisationFactory(area=streets.gruenau, name="Radwerk")
    shop = BusinessPageFactory(parent=streets.in_gruenau, slug="radwerk", organisation=host)
    for title, who in (("Fahrrad reparieren", host), ("Ganz etwas anderes", None)):
        page = CoursePageFactory(parent=town.courses("gruenau"), title=title)
        weekly(CourseRunFactory(course=page, host=who), [1], 1, 2, "10:00", "12:00")
    text = client.get(shop.url_path).content.decode()
    assert "Fahrrad reparieren" in text
    assert "Ganz etwas anderes" not in text
