"""One sign-in for everybody who works on the site."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user
from django.contrib.auth.tokens import default_token_generator
from django.core import mail
from django.template.loader import render_to_string
from django.test import Client

from accounts.models import User

LOGIN = "/de/konto/login/"
PASSWORD = "quartier-demo-2026"
PAGES = (
    "account_inactive",
    "email",
    "email_confirm",
    "login",
    "logout",
    "password_change",
    "password_reset",
    "password_reset_done",
    "password_reset_from_key",
    "password_reset_from_key_done",
    "password_set",
    "reauthenticate",
    "signup_closed",
    "verification_sent",
    "verified_email_required",
)


@pytest.fixture
def editor(town: Any) -> User:
    """An editor of Grünau whose address is confirmed."""
    user: User = town.editor("gruenau")
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def test_the_sign_in_page_looks_like_the_site(town: Any, client: Client) -> None:
    response = client.get(LOGIN)
    html = response.content.decode()
    assert response.status_code == 200
    assert html.count("<h1") == 1
    assert 'class="skip"' in html
    assert 'autocomplete="current-password"' in html
    assert 'content="noindex"' in html
    assert "/de/impressum/" in html


def test_an_editor_signs_in_and_stands_before_the_admin(editor: User, client: Client) -> None:
    response = client.post(LOGIN, {"login": editor.email, "password": PASSWORD})
    assert (response.status_code, response.headers["Location"]) == (302, "/admin/")
    assert client.get("/admin/").status_code == 200


def test_capital_letters_in_the_address_do_not_matter(editor: User, client: Client) -> None:
    response = client.post(LOGIN, {"login": editor.email.upper(), "password": PASSWORD})
    assert response.status_code == 302
    assert get_user(client) == editor  # type: ignore[arg-type]


def test_a_wrong_password_is_answered_with_a_sentence_at_the_top(editor: User, client: Client) -> None:
    response = client.post(LOGIN, {"login": editor.email, "password": "falsch-falsch"})
    assert response.status_code == 200
    assert 'class="errors" role="alert"' in response.content.decode()


def test_an_editor_arrives_where_they_wanted_to_go(editor: User, client: Client) -> None:
    response = client.post(f"{LOGIN}?next=/admin/pages/", {"login": editor.email, "password": PASSWORD})
    assert response.headers["Location"] == "/admin/pages/"


def test_nobody_is_led_to_a_foreign_site(editor: User, client: Client) -> None:
    response = client.post(f"{LOGIN}?next=https://example.org/", {"login": editor.email, "password": PASSWORD})
    assert response.headers["Location"] == "/admin/"


@pytest.mark.parametrize(
    "address", ["/admin/login/", "/_util/login/", "/admin/password_reset/", "/admin/password_reset/done/"]
)
def test_every_other_door_leads_to_the_one_sign_in(address: str, town: Any, client: Client) -> None:
    response = client.get(address)
    assert (response.status_code, response.headers["Location"]) == (302, LOGIN)


def test_the_admin_asks_strangers_to_sign_in(town: Any, client: Client) -> None:
    response = client.get("/admin/pages/", follow=True)
    assert response.redirect_chain[-1][0].startswith(LOGIN)
    assert "next=/admin/pages/" in unquote(response.redirect_chain[-1][0])


def test_signing_out_asks_first_and_leaves_no_message_behind(
    editor: User, client: Client, signed_in: Callable[[User], Client]
) -> None:
    browser = signed_in(editor)
    assert browser.get("/de/konto/logout/").status_code == 200
    response = browser.post("/de/konto/logout/")
    assert response.status_code == 302
    assert "messages" not in response.cookies


def test_a_forgotten_password_is_replaced_by_a_link_in_a_mail(editor: User, client: Client) -> None:
    response = client.post("/de/konto/password/reset/", {"email": editor.email}, follow=True)
    assert response.redirect_chain[-1][0] == "/de/konto/password/reset/done/"
    link = re.search(r"/de/konto/password/reset/key/\S+", mail.outbox[0].body)
    assert link is not None
    form = client.get(link.group(), follow=True)
    html = form.content.decode()
    assert 'autocomplete="new-password"' in html
    new = "ein-neues-langes-passwort"
    saved = client.post(form.redirect_chain[-1][0], {"password1": new, "password2": new}, follow=True)
    assert saved.redirect_chain[-1][0] == "/de/konto/password/reset/key/done/"
    editor.refresh_from_db()
    assert editor.check_password(new)


def test_an_old_link_says_what_to_do(town: Any, client: Client) -> None:
    html = client.get("/de/konto/password/reset/key/1-set-password/").content.decode()
    assert 'href="/de/konto/password/reset/"' in html


def test_an_unknown_address_gets_the_same_answer_as_a_known_one(editor: User, client: Client) -> None:
    answers = [
        client.post("/de/konto/password/reset/", {"email": email}).headers["Location"]
        for email in (editor.email, "niemand@example.org")
    ]
    assert answers[0] == answers[1]


def test_nobody_can_sign_up_alone(town: Any, client: Client) -> None:
    response = client.get("/de/konto/signup/")
    assert response.status_code == 200
    assert "<form" not in response.content.decode().split("<main")[1].split("</main>")[0]


@pytest.mark.parametrize("name", PAGES)
def test_no_account_page_is_without_the_sites_frame(name: str, town: Any, rf: Any) -> None:
    request = rf.get(LOGIN)
    html = render_to_string(f"account/{name}.html", {"action_url": LOGIN}, request)
    assert html.count("<h1") == 1
    assert 'class="logo"' in html


def test_pages_of_the_library_that_we_did_not_write_have_the_frame_too(town: Any, rf: Any) -> None:
    html = render_to_string("allauth/layouts/base.html", {}, rf.get(LOGIN))
    assert 'class="logo"' in html


@pytest.mark.parametrize("path", ["password/change/", "email/", "reauthenticate/"])
def test_signed_in_pages_answer(path: str, editor: User, signed_in: Callable[[User], Client]) -> None:
    html = signed_in(editor).get(f"/de/konto/{path}", follow=True).content.decode()
    assert html.count("<h1") == 1
    assert 'class="logo"' in html


def test_tokens_of_one_editor_do_not_open_another_account(editor: User, town: Any) -> None:
    assert not default_token_generator.check_token(town.editor("paunsdorf"), default_token_generator.make_token(editor))
