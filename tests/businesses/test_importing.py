"""A table of businesses comes in whole or not at all; what is wrong is said with line and column."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from areas.models import Role
from businesses import importing
from businesses.models import BusinessPage
from demo.factories.areas import DistrictFactory
from demo.factories.businesses import BusinessPageFactory, DirectoryPageFactory

HEADING = "Name;Gewerk;Kurz;Ortsteil;Straße;PLZ;Nur Ortsteil;Telefon;Website;Sprachen;Stufenlos;Angebote"
BAKERY = (
    "Bäckerei Krume;Bäckerei;Brot und Brötchen.;Grünau-Mitte;Stuttgarter Allee 3;04209;nein;0341 1234567;"
    "https://krume.example.org/;Deutsch, Arabisch;ja;Praktikum"
)
TAILOR = "Nadel & Faden;tailor;Wir ändern Kleidung.;Grünau-Mitte;;;ja;;;;;"


@pytest.fixture
def _gruenau(town: Any) -> None:
    for slug in ("gruenau", "paunsdorf"):
        DirectoryPageFactory(parent=town.area_page(slug))
    DistrictFactory(area=town.area("gruenau"), slug="gruenau-mitte", name="Grünau-Mitte")
    DistrictFactory(area=town.area("paunsdorf"), slug="heiterblick", name="Heiterblick")


@pytest.fixture
def moderator(town: Any, signed_in: Any, _gruenau: None) -> Client:
    client: Client = signed_in(town.person(Role.MODERATOR, "gruenau"))
    return client


def send(client: Client, *lines: str, do: str = "look", encoding: str = "utf-8") -> Any:
    content = "\r\n".join((HEADING, *lines)).encode(encoding)
    file = SimpleUploadedFile("betriebe.csv", content)
    return client.post(reverse("import_businesses"), {"file": file, "do": do})


def faults(answer: Any) -> list[tuple[int, str]]:
    return [(one.line, one.column) for one in answer.context["table"].faults]


def test_a_first_look_changes_nothing_and_the_second_step_brings_all_in(moderator: Client):
    answer = send(moderator, BAKERY, TAILOR)
    assert faults(answer) == []
    assert "Bäckerei Krume" in answer.content.decode()
    assert BusinessPage.objects.count() == 0
    answer = moderator.post(reverse("import_businesses"), {"text": answer.context["text"], "do": "import"})
    assert answer.status_code == 302
    bakery, tailor = BusinessPage.objects.order_by("title")
    assert (bakery.live, bakery.sub_branch, bakery.languages, bakery.offers) == (
        True,
        "bakery",
        ["de", "ar"],
        ["internship"],
    )
    assert (bakery.slug, bakery.area.slug, bakery.step_free) == ("baeckerei-krume", "gruenau", "yes")
    assert (tailor.hide_address, tailor.public_street) == (True, "")
    assert "Bäckerei Krume" in Client().get("/de/gruenau/betriebe/").content.decode()


def test_one_wrong_row_keeps_all_out_and_is_named(moderator: Client):
    wrong = (
        BAKERY.replace("Krume", "Kruste").replace("Bäckerei;Brot", "Raumfahrt;Brot").replace("0341 1234567", "anrufen!")
    )
    answer = send(moderator, TAILOR, wrong, do="import")
    assert faults(answer) == [(3, "gewerk"), (3, "telefon")]
    assert BusinessPage.objects.count() == 0


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ("Bäckerei Krume", "", "name"),
        ("Bäckerei Krume", "x" * 300, "name"),
        ("Brot und Brötchen.", "", "kurz"),
        ("Brot und Brötchen.", "x" * 201, "kurz"),
        ("Grünau-Mitte", "Mond", "ortsteil"),
        ("Grünau-Mitte", "Heiterblick", "ortsteil"),
        ("https://krume.example.org/", "javascript:alert(1)", "website"),
        ("Deutsch, Arabisch", "Klingonisch", "sprachen"),
        ("Praktikum", "Reichtum", "angebote"),
        ("04209;nein", "04209;vielleicht", "nur ortsteil"),
        (";ja;", ";halb;", "stufenlos"),
        (";Praktikum", "", ""),
    ],
)
def test_every_fault_names_its_column(moderator: Client, old: str, new: str, column: str):
    assert old in BAKERY
    assert faults(send(moderator, BAKERY.replace(old, new, 1))) == [(2, column)]


def test_a_business_that_is_there_already_is_named(moderator: Client, town: Any):
    BusinessPageFactory(parent=town.page("/de/gruenau/betriebe/"), title="BAECKEREI KRUME")
    assert faults(send(moderator, BAKERY, TAILOR, TAILOR)) == [(2, "name"), (4, "name")]


@pytest.mark.parametrize(
    "content", [b"", b"\x00\x01\x02", b"Name;Farbe\nA;rot", b"Name\nA", HEADING.encode(), b'"' * 50]
)
def test_what_is_no_such_table_is_refused_with_a_sentence(moderator: Client, content: bytes):
    file = SimpleUploadedFile("betriebe.csv", content)
    answer = moderator.post(reverse("import_businesses"), {"file": file, "do": "import"})
    assert answer.status_code == 200
    assert BusinessPage.objects.count() == 0
    assert answer.context["form"].errors or answer.context["table"].faults


def test_tables_of_older_programs_are_read_too(moderator: Client):
    assert faults(send(moderator, BAKERY, encoding="cp1252")) == []
    text = "\n".join((HEADING, BAKERY)).replace(";", "\t")
    assert importing.read(text, importing.Reach(True, frozenset())).faults == []


def test_a_table_that_is_too_long_is_refused(moderator: Client):
    answer = send(moderator, *(BAKERY.replace("Krume", str(number)) for number in range(301)))
    assert faults(answer) == [(0, "")]


@pytest.mark.usefixtures("_gruenau")
@pytest.mark.parametrize("role", [Role.AUTHOR, Role.EDITOR, Role.ADVISER, Role.TRANSLATOR])
def test_only_moderators_bring_tables_in(town: Any, signed_in: Any, role: str):
    client = signed_in(town.person(role, "gruenau", "en" if role == Role.TRANSLATOR else ""))
    assert client.get(reverse("import_businesses")).status_code in (302, 403)
    send(client, BAKERY, do="import")
    assert BusinessPage.objects.count() == 0
