"""Advisers and moderators print papers for their own neighbourhood; a code is on the paper and nowhere else."""

import re
from typing import Any

import pytest
from django.contrib.auth import get_user
from django.test import Client
from django.urls import reverse

from areas.models import AreaLogEntry
from businesses.models import BusinessPage, HandoverCode, Member
from demo.factories.businesses import BusinessPageFactory
from tests.businesses.entering_steps import EMAIL, ask_for_code

LIST = reverse("wagtailsnippets_businesses_handovercode:list")
PRINT = reverse("wagtailsnippets_businesses_handovercode:print")
PAPERS = "/de/betriebe/eintragen/zettel/"


def printed(client: Client, area: Any, **more: Any) -> Any:
    """The sheet that answers the button."""
    return client.post(PRINT, {"place": area.pk, "number": "3", "language": "ar", "business": "", **more})


def codes_on(response: Any) -> list[str]:
    """The codes of a sheet."""
    return re.findall(r'slips__code" dir="ltr">([A-Z2-9]{4}-[A-Z2-9]{4})<', response.content.decode())


@pytest.mark.parametrize("role", ["adviser", "moderator", "lead"])
def test_a_sheet_has_a_code_and_a_square_for_each_paper(town: Any, signed_in: Any, role: str):
    person = town.person(role, "gruenau")
    sheet = printed(signed_in(person), town.area("gruenau"))
    codes = codes_on(sheet)
    assert len(set(codes)) == 3
    assert sheet.content.decode().count('class="qr"') == 3
    assert 'lang="ar" dir="rtl"' in sheet.content.decode()
    assert set(HandoverCode.objects.values_list("area", "made_by")) == {(town.area("gruenau").pk, person.pk)}
    assert "no-store" in sheet.headers["Cache-Control"]
    entry = AreaLogEntry.objects.get(action="businesses.print_papers")
    assert (entry.area, entry.data) == (town.area("gruenau"), {"number": 3})
    listed = signed_in(person).get(LIST).content.decode()
    assert all(code not in listed for code in codes)
    assert Client().post(PAPERS, {"paper": codes[0]}).status_code == 302


@pytest.mark.parametrize("role", ["author", "editor", "translator"])
def test_other_roles_print_none(town: Any, signed_in: Any, role: str):
    person = town.person(role, "gruenau", "en" if role == "translator" else "")
    client = signed_in(person)
    for response in (client.get(PRINT), printed(client, town.area("gruenau"))):
        assert response.status_code == 302
        assert response.headers["Location"] == "/admin/"
    assert not HandoverCode.objects.exists()


def test_nobody_prints_for_another_neighbourhood(town: Any, streets: Any, signed_in: Any):
    foreign = BusinessPageFactory(parent=streets.in_paunsdorf, title="Fremder Laden", slug="fremd")
    client = signed_in(town.person("adviser", "gruenau"))
    assert "Fremder Laden" not in client.get(PRINT).content.decode()
    assert printed(client, town.area("paunsdorf")).status_code == 200
    assert printed(client, town.area("gruenau"), business=str(foreign.pk)).status_code == 200
    assert not HandoverCode.objects.exists()
    HandoverCode.write(town.area("paunsdorf"), town.person("adviser", "paunsdorf"))
    assert "adviser-paunsdorf" not in client.get(LIST).content.decode()


def test_an_entry_that_is_online_already_finds_its_owner_by_a_paper(town: Any, streets: Any, signed_in: Any):
    shop = BusinessPageFactory(parent=streets.in_gruenau, title="Blumen Rosi", slug="rosi")
    sheet = printed(signed_in(town.person("moderator", "gruenau")), town.area("gruenau"), business=str(shop.pk))
    (code,) = codes_on(sheet)
    assert "Blumen Rosi" in sheet.content.decode()
    owner = Client()
    link = owner.post(PAPERS, {"paper": code}).headers["Location"].removesuffix("absenden/")
    assert owner.get(f"{link}wo/").headers["Location"] == f"{link}fertig/"
    assert owner.post(f"{link}absenden/", {"do": "paper"}).status_code == 200
    owner.post(f"{link}code/", {"code": ask_for_code(owner, link)})
    member = Member.objects.get()
    assert (member.business.pk, member.user.email) == (shop.pk, EMAIL)
    assert get_user(owner) == member.user  # type: ignore[arg-type]
    assert BusinessPage.objects.get().title == "Blumen Rosi"


def test_an_entry_with_an_owner_is_not_handed_over(town: Any, streets: Any, signed_in: Any):
    shop = BusinessPageFactory(parent=streets.in_gruenau, title="Blumen Rosi", slug="rosi")
    code = HandoverCode.write(town.area("gruenau"), None, shop)
    Member.objects.create(business=shop, user=town.admin(), role="owner")
    client = signed_in(town.person("moderator", "gruenau"))
    assert "Blumen Rosi" not in client.get(PRINT).content.decode()
    stranger = Client()
    link = stranger.post(PAPERS, {"paper": code}).headers["Location"]
    assert stranger.get(link).headers["Location"].endswith("/fertig/")
    assert Member.objects.count() == 1
