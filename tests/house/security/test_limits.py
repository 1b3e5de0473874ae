"""Attacks by trying: passwords, codes and addresses cannot be guessed."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user, hashers
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from accounts.models import User
from config.env import Env
from tests.house.security.signing_in import LOGIN, SECOND, code, sign_in

pytestmark = pytest.mark.usefixtures("_strict")


def patterns(resolver: Any, prefix: str = "") -> list[tuple[str, str]]:
    """Every address the site knows: its pattern and name."""
    found = []
    for one in resolver.url_patterns:
        route = prefix + str(one.pattern)
        if isinstance(one, URLResolver):
            found += patterns(one, route)
        elif isinstance(one, URLPattern):
            found.append((route, one.name or ""))
    return found


def test_the_list_of_addresses_that_take_a_secret_is_complete() -> None:
    """A new one has to be throttled and named here."""
    secret = re.compile(r"login|password|passwd|authenticate|2fa|totp|otp|code|token|signin|sign-in")
    # What shows a code or sets up a second step is only for people who are signed in and have just confirmed it
    known = {
        *("account_login", "account_reset_password", "account_reset_password_done", "account_reauthenticate"),
        *("account_reset_password_from_key", "account_reset_password_from_key_done", "account_change_password"),
        *("account_set_password", "account_confirm_login_code", "wagtailcore_authenticate_with_password"),
        *("account_request_login_code", "entry-code"),
        *("mfa_index", "mfa_authenticate", "mfa_reauthenticate", "mfa_activate_totp", "mfa_deactivate_totp"),
        *("mfa_view_recovery_codes", "mfa_generate_recovery_codes", "mfa_download_recovery_codes"),
        *("mfa_list_webauthn", "mfa_add_webauthn", "mfa_reauthenticate_webauthn", "mfa_remove_webauthn"),
        *("mfa_edit_webauthn", "mfa_login_webauthn", "wagtailcore_login", "wagtaildocs_authenticate_with_password"),
    }
    addresses = patterns(get_resolver())
    outside = [(re.sub(r"<[^>]*>", "", route), name) for route, name in addresses if not route.startswith("admin/")]
    assert {name for route, name in outside if name and secret.search(f"{route} {name}")} == known
    # Wagtail's own pages for passwords stand behind ours, which lead to the one sign-in
    firsts = [route for route, _name in addresses if re.match(r"\^?admin/(login|password_reset)/", route)]
    assert firsts[0] == "admin/login/"
    assert firsts[1] == "^admin/password_reset/"


def guess(client: Client, path: str, form: dict[str, str], rotate: bool) -> Callable[[int], Any]:
    """One wrong try; `rotate` claims to come from another address each time."""

    def once(number: int) -> Any:
        headers = {"X-Forwarded-For": f"198.51.100.{number % 250}"} if rotate else None
        return client.post(path, {name: text.format(number=number) for name, text in form.items()}, headers=headers)

    return once


@pytest.mark.parametrize("rotate", [False, True], ids=["one address", "claimed addresses"])
def test_200_wrong_passwords_close_the_sign_in_for_a_while(rotate: bool, careful: User, client: Client) -> None:
    once = guess(client, LOGIN, {"login": careful.email, "password": "falsch-{number}"}, rotate)
    answers = [once(number).status_code for number in range(200)]
    assert answers.count(200) <= 30
    assert answers[-1] == 429
    assert sign_in(client, careful).status_code == 429
    with time_machine.travel(timezone.now() + timedelta(hours=1), tick=True):
        assert sign_in(client, careful).headers["Location"] == f"{SECOND}authenticate/"


@pytest.mark.parametrize("rotate", [False, True], ids=["one address", "claimed addresses"])
def test_200_wrong_codes_close_the_second_step(rotate: bool, careful: User, client: Client) -> None:
    sign_in(client, careful)
    once = guess(client, f"{SECOND}authenticate/", {"code": "x{number}"}, rotate)
    for number in range(200):
        once(number)
    assert client.post(f"{SECOND}authenticate/", {"code": code()}).status_code == 200
    assert get_user(client).is_anonymous  # type: ignore[arg-type]


def test_guessing_from_many_addresses_is_stopped_for_the_account(careful: User, client: Client, settings: Any) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(8):
        sign_in(client, careful, f"falsch-{number}", **{"X-Forwarded-For": f"198.51.100.{number}"})
    response = sign_in(client, careful, **{"X-Forwarded-For": "198.51.100.99"})
    assert response.status_code == 200
    assert 'class="errors"' in response.content.decode()


def test_behind_a_proxy_only_its_own_word_counts(careful: User, client: Client, settings: Any) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    answers = [
        client.post(
            LOGIN,
            {"login": f"person-{number}@example.org", "password": "falsch"},
            headers={"X-Forwarded-For": f"203.0.113.{number % 250}, 198.51.100.7"},
        ).status_code
        for number in range(40)
    ]
    assert answers[-1] == 429


@pytest.mark.parametrize("locked", ["page", "documents"])
def test_200_passwords_of_a_page_or_of_documents_are_too_many(locked: str, town: Any, client: Client) -> None:
    page, lock = town.page("/de/gruenau/aktuelles/"), {"restriction_type": "password", "password": "geheim"}
    if locked == "page":
        path = (
            f"/_util/authenticate_with_password/{PageViewRestriction.objects.create(page=page, **lock).pk}/{page.pk}/"
        )
    else:
        folder = Collection.get_first_root_node()
        restriction = CollectionViewRestriction.objects.create(collection=folder, **lock)
        path = f"/documents/authenticate_with_password/{restriction.pk}/"
    once = guess(client, path, {"password": "{number}"}, True)
    answers = [once(number).status_code for number in range(200)]
    assert answers[:10] == [200] * 10
    assert set(answers[10:]) == {429}


def test_200_requests_for_a_new_password_send_three_mails(editor: User, client: Client) -> None:
    once = guess(client, "/de/konto/password/reset/", {"email": editor.email}, True)
    answers = [once(number).status_code for number in range(200)]
    assert answers[-1] == 429
    assert len(mail.outbox) <= 3


def test_200_sign_ins_with_an_unconfirmed_address_send_one_mail(town: Any, client: Client) -> None:
    user = town.editor("paunsdorf")
    for _number in range(40):
        sign_in(client, user)
    assert len(mail.outbox) == 1


def test_limits_hold_without_redis_for_all_processes_together(careful: User, client: Client, settings: Any) -> None:
    settings.CACHES = {**settings.CACHES, "default": Env(redis_url="").cache()}
    call_command("createcachetable", verbosity=0)
    assert settings.CACHES["default"]["BACKEND"].endswith("DatabaseCache")
    for number in range(5):
        assert sign_in(Client(), careful, f"falsch-{number}").status_code == 200
    assert "mfa" not in sign_in(client, careful).headers.get("Location", "")


@pytest.mark.parametrize(
    ("path", "form"),
    [
        (LOGIN, {"login": "{email}", "password": "falsch-falsch"}),
        ("/de/konto/password/reset/", {"email": "{email}"}),
    ],
)
def test_nobody_learns_who_has_an_account(path: str, form: dict[str, str], editor: User) -> None:
    answers = []
    for email in (editor.email, "niemand@example.org"):
        response = Client().post(path, {name: text.format(email=email) for name, text in form.items()}, follow=True)
        html = response.content.decode().replace(email, "")
        answers.append((response.status_code, response.redirect_chain, re.sub(r'value="\w{64}"', "", html)))
    assert answers[0] == answers[1]


def test_an_unknown_address_costs_as_much_time_as_a_known_one(editor: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """What costs time is the slow hash of a password: it is made equally often."""
    counts = []
    for email in (editor.email, "niemand@example.org"):
        made: list[int] = []
        hasher = type(hashers.get_hasher())
        slow = hasher.encode
        with monkeypatch.context() as patch:
            patch.setattr(hasher, "encode", lambda *args, slow=slow, made=made: (made.append(1), slow(*args))[1])
            Client().post(LOGIN, {"login": email, "password": "falsch-falsch"})
        counts.append(len(made))
    assert counts[0] == counts[1] > 0


def test_signing_up_tells_nothing(client: Client, editor: User) -> None:
    form = {"email": editor.email, "password1": "ein-langes-kennwort", "password2": "ein-langes-kennwort"}
    known = client.post("/de/konto/signup/", form).content
    other = client.post("/de/konto/signup/", {**form, "email": "niemand@example.org"}).content
    assert known == other
    assert User.objects.filter(email="niemand@example.org").count() == 0
