"""An owner deletes the account: nothing in tables, caches, sessions and files knows them or their entry."""

import datetime
import re
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from accounts.models import User
from areas.models import Role
from base import archive, outbox
from base.reviews import APPROVE
from businesses import erasing, moderating
from businesses.models import BusinessPage, Member, MonthlyViews
from businesses.models.views import first_of
from demo.factories.areas import DistrictFactory
from demo.factories.businesses import BusinessPageFactory, ClosureFactory, MemberFactory, open_on
from tests.house.security.files import from_a_phone
from tests.house.security.traces import traces
from tests.reviewing import current

NAME, EMAIL, HELPER = "Zyxwirtin", "zyxwirtin@spur.example", "zyxhilfe@spur.example"
SHOP, STREET, NUMBER = "Zyxkrume", "Zyxgasse 7", "0341 98765432"
MARKS = [NAME, EMAIL, HELPER, SHOP, STREET, "98765432", "zyxkrume"]
PASSWORD = "quartier-demo-2026"
pytestmark = [
    pytest.mark.usefixtures("_post"),
]


@pytest.fixture
def _post(settings: Any) -> None:
    """Mails go into the outbox, as they do outside the tests."""
    settings.MAILERS = {
        "default": {"BACKEND": "base.outbox.OutboxBackend"},
        "transport": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"},
    }


@pytest.fixture
def owner(town: Any) -> User:
    person = User.objects.create_user(EMAIL, PASSWORD, name=NAME)
    EmailAddress.objects.create(user=person, email=EMAIL, verified=True, primary=True)
    return person


@pytest.fixture
def shop(town: Any, owner: User) -> BusinessPage:
    """An entry with everything: rows, a translation, reviews, a picture, a helper's invitation, mails, log."""
    district = DistrictFactory(area=town.area("gruenau"), slug="mitte", name="Mitte")
    made = BusinessPageFactory(
        parent=town.page("/de/gruenau/betriebe/"),
        title=SHOP,
        slug=SHOP.lower(),
        street=STREET,
        phone=NUMBER,
        district=district,
        live=False,
        owner=owner,
    )
    page: BusinessPage = BusinessPage.objects.get(pk=made.pk)
    MemberFactory(business=page, user=owner)
    open_on(page, "mo")
    ClosureFactory(business=page, reason=f"{NAME} heiratet")
    moderating.propose(page, owner)
    moderating.decide(page, current(page).pk, town.person(Role.MODERATOR, "gruenau"), APPROVE)
    MonthlyViews.objects.add(page.pk, first_of(timezone.localdate()), 7)
    source, _made = TranslationSource.update_or_create_from_instance(BusinessPage.objects.get(pk=page.pk))
    english = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="en"))
    english.save_target(user=owner, publish=False)
    return BusinessPage.objects.get(pk=page.pk)


def works(client: Client, shop: BusinessPage) -> None:
    """The owner signs in and uses every part of the desk."""
    assert client.post("/de/konto/login/", {"login": EMAIL, "password": PASSWORD}).status_code == 302
    at = f"/de/konto/betrieb/{shop.pk}/"
    picture = {"file": SimpleUploadedFile("z.jpg", from_a_phone()), "alt": f"{NAME} vor dem Laden", "people": "True"}
    assert client.post(f"{at}bild/", {**picture, "rights": "on"}).status_code == 302
    client.post(f"{at}team/", {"do": "invite", "email": HELPER})
    client.post(f"{at}geschlossen/", {"last_day": timezone.localdate().isoformat(), "reason": f"{NAME} ist krank"})
    for part in ("", "text/", "bild/", "team/", "aufrufe/", "aushang/"):
        assert client.get(at + part).status_code == 200
    client.get("/de/gruenau/betriebe/zyxkrume/")
    outbox.send_due(lambda: len(mail.outbox) > 0)


def test_whoever_deletes_the_account_leaves_no_trace(
    client: Client, shop: BusinessPage, owner: User, caplog: pytest.LogCaptureFixture
) -> None:
    works(client, shop)
    found = set(traces(MARKS))
    assert {"accounts_user.email", "wagtailcore_revision.content", "base_outgoingmail.recipients"} <= found
    assert {"wagtailcore_pagelogentry.label", "base_siteimage.description", "session"} <= found
    assert "wagtail_localize_string.data" in found
    shown = client.get(reverse("goodbye")).content.decode()
    assert SHOP in shown
    assert client.post(reverse("goodbye"), {}).status_code == 200
    assert User.objects.filter(pk=owner.pk).exists(), "without the tick nothing happens"
    answer = client.post(reverse("goodbye"), {"sure": "on"})
    assert answer.status_code == 302
    assert traces(MARKS) == []
    assert [mark for mark in MARKS if mark.casefold() in caplog.text.casefold()] == []
    assert client.get("/de/konto/").status_code == 302
    assert client.get("/de/gruenau/betriebe/zyxkrume/").status_code == 404


def test_an_entry_that_another_owner_keeps_stays(client: Client, shop: BusinessPage, owner: User) -> None:
    other = User.objects.create_user("zweite@demo.example", PASSWORD)
    MemberFactory(business=shop, user=other)
    works(client, shop)
    client.post(reverse("goodbye"), {"sure": "on"})
    assert BusinessPage.objects.get(pk=shop.pk).live
    assert [one.user for one in Member.objects.all()] == [other]
    assert traces([EMAIL, HELPER]) == []


def test_a_helper_who_goes_takes_no_entry_along(client: Client, shop: BusinessPage) -> None:
    helper = User.objects.create_user("hilfe@demo.example", PASSWORD)
    EmailAddress.objects.create(user=helper, email=helper.email, verified=True, primary=True)
    MemberFactory(business=shop, user=helper, role=Member.Role.HELPER)
    client.post("/de/konto/login/", {"login": helper.email, "password": PASSWORD})
    client.post(reverse("goodbye"), {"sure": "on"})
    assert not User.objects.filter(pk=helper.pk).exists()
    assert BusinessPage.objects.get(pk=shop.pk).live


def test_looking_deletes_nothing_and_a_stolen_device_is_asked_for_the_password(
    client: Client, shop: BusinessPage, owner: User
) -> None:
    client.force_login(owner, backend="django.contrib.auth.backends.ModelBackend")
    answer = client.post(reverse("goodbye"), {"sure": "on"})
    assert "/konto/reauthenticate/" in answer.headers["Location"]
    client.get(reverse("goodbye") + "?sure=on")
    assert User.objects.filter(pk=owner.pk).exists()


def test_members_of_a_team_are_sent_to_their_lead(town: Any, client: Client) -> None:
    person = town.person(Role.MODERATOR, "gruenau")
    person.set_password(PASSWORD)
    person.save()
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    client.post("/de/konto/login/", {"login": person.email, "password": PASSWORD})
    answer = client.post(reverse("goodbye"), {"sure": "on"})
    assert answer.status_code == 200
    assert User.objects.filter(pk=person.pk).exists()


def test_thirty_days_after_withdrawing_nothing_is_left_of_the_entry(
    client: Client, shop: BusinessPage, owner: User
) -> None:
    works(client, shop)
    client.post(f"/de/konto/betrieb/{shop.pk}/zurueckziehen/", {"do": "withdraw"})
    archive.empty(timezone.now() + datetime.timedelta(days=31))
    marks = [SHOP, STREET, "98765432", "zyxkrume"]
    assert [one for one in traces(marks) if not re.match("session|cache", one)] == []
    assert erasing.entries_of(owner) == ([], [])
