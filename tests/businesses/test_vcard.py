"""The contact for the address book of a phone: complete, escaped, and never with a hidden address."""

import datetime
from typing import Any

import pytest
from django.test import Client

from businesses.models import BusinessPage
from demo.factories.businesses import BusinessPageFactory, ConfirmationFactory


def card(client: Client, path: str) -> list[str]:
    """The lines of a card, unfolded."""
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/vcard; charset=utf-8"
    body = answer.content.decode()
    assert all(len(one.encode()) <= 75 for one in body.split("\r\n"))
    return body.replace("\r\n ", "").split("\r\n")[:-1]


@pytest.fixture
def cafe(streets: Any) -> BusinessPage:
    """A café whose name and address hold everything that a card must escape."""
    page: BusinessPage = BusinessPageFactory(
        parent=streets.in_gruenau,
        slug="cafe",
        title="Kaffee; Kuchen, \\ Brot",
        summary="Alles, was schmeckt.\nEND:VCARD\r\nFN:Falsch " + "lang und länger " * 5,
        street="Allee 4, Hinterhof",
        website="https://cafe.example.org/a,b",
        languages=["de", "ar"],
    )
    ConfirmationFactory(business=page, date=datetime.date(2026, 5, 3))
    return page


def test_a_card_holds_all_that_one_needs_to_call_and_to_come(client: Client, cafe: BusinessPage) -> None:
    lines = card(client, "/en/gruenau/betriebe/cafe/kontakt.vcf")
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:4.0"]
    assert lines[-1] == "END:VCARD"
    assert "KIND:org" in lines
    assert "ADR;TYPE=work:;;Allee 4\\, Hinterhof;Leipzig;;04109;Deutschland" in lines
    assert "TEL;VALUE=uri;TYPE=work:tel:+493023125400" in lines
    assert "GEO:geo:51.341200,12.374700" in lines
    assert "URL:https://cafe.example.org/a,b" in lines
    assert [one for one in lines if one.startswith("LANG")] == ["LANG:de", "LANG:ar"]
    assert "SOURCE:http://testserver/en/gruenau/betriebe/cafe/kontakt.vcf" in lines
    assert "REV:20260503T000000Z" in lines
    answer = client.get("/de/gruenau/betriebe/cafe/kontakt.vcf")
    assert answer["Content-Disposition"] == 'attachment; filename="cafe.vcf"'
    assert not answer.cookies


@pytest.mark.usefixtures("cafe")
def test_what_people_write_cannot_add_a_line(client: Client) -> None:
    lines = card(client, "/de/gruenau/betriebe/cafe/kontakt.vcf")
    assert "FN:Kaffee\\; Kuchen\\, \\\\ Brot" in lines
    assert [one.split(":")[0] for one in lines].count("FN") == 1
    assert lines.count("END:VCARD") == 1
    [note] = [one for one in lines if one.startswith("NOTE:")]
    assert note.startswith("NOTE:Alles\\, was schmeckt. END:VCARD FN:Falsch lang und länger")


def test_a_hidden_address_is_not_in_the_card(client: Client, streets: Any) -> None:
    BusinessPageFactory(
        parent=streets.in_gruenau, slug="daheim", street="Verborgene Gasse 13", postcode="04999", hide_address=True
    )
    lines = card(client, "/de/gruenau/betriebe/daheim/kontakt.vcf")
    assert not [one for one in lines if one.startswith(("ADR", "GEO"))]
    assert not any(secret in one for one in lines for secret in ("Verborgene", "04999", "51.34"))
    page = client.get("/de/gruenau/betriebe/daheim/").content.decode()
    assert "directions" not in page
    assert 'href="/de/gruenau/betriebe/daheim/kontakt.vcf"' in page


def test_the_card_of_a_translation_has_its_name_and_the_same_facts(
    client: Client, cafe: BusinessPage, translate: Any
) -> None:
    translate(cafe, "ar", title="مقهى الصباح")
    lines = card(client, "/ar/gruenau/betriebe/cafe/kontakt.vcf")
    assert "FN:مقهى الصباح" in lines
    assert "TEL;VALUE=uri;TYPE=work:tel:+493023125400" in lines
    assert card(client, "/ar/gruenau/betriebe/cafe/kontakt.vcf")[5] == lines[5]


def test_a_business_that_is_offline_has_no_card(client: Client, cafe: BusinessPage) -> None:
    cafe.unpublish()
    assert client.get("/de/gruenau/betriebe/cafe/kontakt.vcf").status_code == 404
