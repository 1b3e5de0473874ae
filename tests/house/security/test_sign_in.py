"""Attacks on the second step: no door opens for a password alone."""

import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import get_user
from django.core import mail
from django.test import Client

from accounts.models import User
from tests.house.security.signing_in import LOGIN, PASSWORD, SECOND, code, confirmed, sign_in, sign_in_fully

pytestmark = pytest.mark.usefixtures("_strict")
# Every way into the admin that a password could open
DOORS = ("/admin/login/", "/_util/login/", "/admin/password_reset/", "/django-admin/", "/accounts/login/")


def test_an_editor_sets_up_an_app_before_the_first_look_at_the_desk(committing_town: Any, client: Client) -> None:
    editor = confirmed(committing_town.editor("gruenau"))
    sign_in(client, editor)
    refused = client.get("/admin/pages/", follow=True)
    assert refused.redirect_chain == [(SECOND, 302)]
    page = client.get(f"{SECOND}totp/activate/").content.decode()
    secret = re.search(r"code__text\">([A-Z2-7]+)<", page)
    assert secret is not None
    saved = client.post(f"{SECOND}totp/activate/", {"code": code(secret.group(1))})
    assert saved.headers["Location"] == f"{SECOND}recovery-codes/"
    assert len(re.findall(r"<li><bdi>\d{8}</bdi></li>", client.get(f"{SECOND}recovery-codes/").content.decode())) == 10
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(
    "path",
    [
        *(
            "",
            "pages/",
            "pages/{page}/",
            "pages/{page}/edit/",
            "pages/{page}/view_draft/",
            "pages/{page}/edit/preview/",
        ),
        *("api/main/pages/", "api/main/pages/{page}/", "images/", "images/chooser/", "documents/", "account/"),
        *("choose-page/", "reports/locked/", "tag-autocomplete/", "snippets/", "no/such/address/"),
    ],
)
def test_nothing_of_the_admin_opens_for_a_password_alone(
    path: str, method: str, editor: User, town: Any, client: Client
) -> None:
    page = town.area_page("gruenau")
    sign_in(client, editor)
    response = getattr(client, method)(f"/admin/{path.format(page=page.pk)}")
    assert (response.status_code, response.headers["Location"]) == (302, SECOND)
    assert response.content == b""


def test_a_password_alone_does_not_sign_in_who_has_a_second_step(careful: User, client: Client) -> None:
    response = sign_in(client, careful)
    assert response.headers["Location"] == f"{SECOND}authenticate/"
    assert get_user(client).is_anonymous  # type: ignore[arg-type]
    assert client.get("/admin/").headers["Location"].startswith("/admin/login/")
    response = client.post(f"{SECOND}authenticate/", {"code": code()})
    assert response.headers["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_an_emergency_code_opens_once(careful: User, client: Client) -> None:
    emergency = Authenticator.objects.get(user=careful, type="recovery_codes").wrap().get_unused_codes()[0]
    for wanted in ("/admin/", None):
        other = Client()
        sign_in(other, careful)
        response = other.post(f"{SECOND}authenticate/", {"code": emergency})
        assert response.headers.get("Location") == wanted


def test_the_same_code_of_the_app_does_not_open_twice(careful: User) -> None:
    now = code()
    for wanted in (302, 200):
        other = Client()
        sign_in(other, careful)
        assert other.post(f"{SECOND}authenticate/", {"code": now}).status_code == wanted


@pytest.mark.parametrize("door", DOORS)
def test_no_other_door_takes_a_password(door: str, careful: User, client: Client) -> None:
    form = {"username": careful.email, "login": careful.email, "email": careful.email, "password": PASSWORD}
    response = client.post(door, form)
    assert response.status_code in {302, 404}
    assert response.headers.get("Location", LOGIN) == LOGIN
    assert get_user(client).is_anonymous  # type: ignore[arg-type]


def test_without_the_app_the_desk_closes_again(careful: User, client: Client) -> None:
    sign_in_fully(client, careful)
    client.post(f"{SECOND}totp/deactivate/")
    assert not Authenticator.objects.filter(user=careful).exists()
    assert client.get("/admin/").headers["Location"] == SECOND


@pytest.mark.parametrize(
    "path",
    [
        *("", "totp/activate/", "totp/deactivate/", "recovery-codes/", "recovery-codes/generate/", "webauthn/"),
        *("webauthn/add/", "reauthenticate/"),
    ],
)
def test_every_page_about_the_second_step_is_one_of_ours(path: str, careful: User, client: Client) -> None:
    sign_in_fully(client, careful)
    response = client.get(f"{SECOND}{path}", follow=True)
    html = response.content.decode()
    assert response.status_code == 200
    assert html.count("<h1") == 1
    assert 'class="logo"' in html
    assert 'content="noindex"' in html


def test_a_code_by_mail_opens_no_door_without_the_second_step(careful: User, client: Client) -> None:
    client.post(f"{LOGIN}code/", {"email": careful.email})
    found = re.search(r"^\d{6}$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found is not None
    answer = client.post(f"{LOGIN}code/confirm/", {"code": found[0]})
    assert answer.headers["Location"].startswith(f"{SECOND}authenticate/")
    assert get_user(client).is_anonymous  # type: ignore[arg-type]
    assert client.get("/admin/").status_code == 302
