"""Attacks on sessions and links: what is old, stolen or planted does not work."""

import re
from collections.abc import Callable
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user
from django.core import mail
from django.core.management import call_command
from django.core.management.base import CommandError
from django.test import Client

from accounts.checks import two_administrators
from accounts.models import User
from areas.models import AreaLogEntry
from tests.house.security.signing_in import LOGIN, PASSWORD, SECOND, code, confirmed, sign_in, sign_in_fully

pytestmark = pytest.mark.usefixtures("_strict")


def test_a_session_that_never_showed_the_second_step_is_asked_for_it(
    careful: User, client: Client, signed_in: Callable[[User], Client]
) -> None:
    response = signed_in(careful).get("/admin/pages/")
    assert response.headers["Location"] == f"{SECOND}reauthenticate/?next=%2Fadmin%2Fpages%2F"
    client.post(response.headers["Location"], {"code": code(), "next": "/admin/pages/"})
    assert client.get("/admin/pages/", follow=True).status_code == 200


def test_a_session_gets_a_new_key_when_somebody_signs_in(editor: User, client: Client) -> None:
    client.get(LOGIN)
    session = client.session
    session["planted"] = True
    session.save()
    client.cookies["sessionid"] = session.session_key
    sign_in(client, editor)
    assert client.cookies["sessionid"].value != session.session_key
    stranger = Client()
    stranger.cookies["sessionid"] = session.session_key
    assert get_user(stranger).is_anonymous  # type: ignore[arg-type]


def test_a_new_password_ends_all_other_sessions(careful: User, client: Client) -> None:
    elsewhere = Client()
    for browser in (client, elsewhere):
        browser.force_login(careful, backend="django.contrib.auth.backends.ModelBackend")
    new = "ein-neues-langes-passwort"
    form = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    assert client.post("/de/konto/password/change/", form).status_code == 302
    assert get_user(client).is_authenticated  # type: ignore[arg-type]
    assert get_user(elsewhere).is_anonymous  # type: ignore[arg-type]


def test_a_second_step_ends_sessions_that_never_showed_one(committing_town: Any, client: Client) -> None:
    editor = confirmed(committing_town.editor("gruenau"))
    elsewhere = Client()
    for browser in (client, elsewhere):
        sign_in(browser, editor)
    before = client.cookies["sessionid"].value
    secret = re.search(r"code__text\">([A-Z2-7]+)<", client.get(f"{SECOND}totp/activate/").content.decode())
    assert secret is not None
    client.post(f"{SECOND}totp/activate/", {"code": code(secret.group(1))})
    assert get_user(elsewhere).is_anonymous  # type: ignore[arg-type]
    assert client.cookies["sessionid"].value != before
    assert client.get("/admin/").status_code == 200


def test_one_sees_and_ends_ones_sessions(careful: User, client: Client) -> None:
    elsewhere = Client(headers={"User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"})
    for browser, drift in ((client, 0), (elsewhere, 1)):
        sign_in_fully(browser, careful, drift)
        assert browser.get("/admin/").status_code == 200
    assert "Firefox, Linux" in client.get("/de/konto/sessions/").content.decode()
    client.post("/de/konto/sessions/")
    assert get_user(elsewhere).is_anonymous  # type: ignore[arg-type]
    assert get_user(client).is_authenticated  # type: ignore[arg-type]


def reset_link(user: User, client: Client) -> str:
    client.post("/de/konto/password/reset/", {"email": user.email})
    link = re.search(r"/de/konto/password/reset/key/\S+", mail.outbox[-1].body)
    assert link is not None
    return link.group()


def test_a_link_for_a_new_password_works_once_and_not_for_ever(editor: User, client: Client) -> None:
    link = reset_link(editor, client)
    new = "ein-neues-langes-passwort"
    form = client.get(link, follow=True)
    client.post(form.redirect_chain[-1][0], {"password1": new, "password2": new})
    editor.refresh_from_db()
    assert editor.check_password(new)
    again = Client().get(link, follow=True).content.decode()
    assert 'name="password1"' not in again
    late = reset_link(editor, client)
    with time_machine.travel("2027-12-01", tick=True):
        assert 'name="password1"' not in Client().get(late, follow=True).content.decode()


def test_a_link_for_a_new_password_does_not_open_the_second_step(careful: User, client: Client) -> None:
    link = reset_link(careful, client)
    form = client.get(link, follow=True)
    new = "ein-neues-langes-passwort"
    client.post(form.redirect_chain[-1][0], {"password1": new, "password2": new})
    assert sign_in(client, careful, new).headers["Location"] == f"{SECOND}authenticate/"


def test_who_lost_everything_is_let_in_again_by_the_server(careful: User, client: Client, capsys: Any) -> None:
    sign_in_fully(client, careful)
    call_command("recover", careful.email.upper())
    link = re.search(r"http://testserver(/de/konto/password/reset/key/\S+)", capsys.readouterr().out)
    assert link is not None
    assert get_user(client).is_anonymous  # type: ignore[arg-type]
    assert sign_in(Client(), careful).status_code == 200
    other = Client()
    form = other.get(link.group(1), follow=True)
    new = "ein-neues-langes-passwort"
    other.post(form.redirect_chain[-1][0], {"password1": new, "password2": new})
    assert sign_in(other, careful, new).headers["Location"] == "/admin/"
    assert other.get("/admin/").headers["Location"] == SECOND
    assert AreaLogEntry.objects.filter(action="accounts.recover", object_id=str(careful.pk)).count() == 1


def test_the_server_recovers_nobody_it_does_not_know(db: None) -> None:
    with pytest.raises(CommandError, match="niemand"):
        call_command("recover", "niemand@example.org")


def test_one_administrator_is_one_too_few(town: Any) -> None:
    assert [one.id for one in two_administrators(databases=["default"])] == ["quartier.W001"]
    town.admin()
    assert two_administrators(databases=["default"]) != []
    User.objects.create_superuser("zweite@demo.example", PASSWORD)
    assert two_administrators(databases=["default"]) == []
