"""An editor's account in the browser: a passkey is added, opens the door without a password, and goes again."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import Served
from tests.journeys.signing_in import sign_in
from tests.journeys.test_axe import violations

KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}

DESK = re.compile(r"^[^?]+/admin/$")


@pytest.fixture
def phone(chromium: Browser, site: Served) -> Iterator[Page]:
    """A phone that confirms every question with a fingerprint. Passkeys belong to a name, so not to 127.0.0.1."""
    context = chromium.new_context(
        base_url=site.address.replace("127.0.0.1", "localhost"), viewport={"width": 360, "height": 740}
    )
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    yield page
    context.close()


def look(page: Page) -> None:
    """Nothing on this page keeps anybody out, and nothing lies beside the screen."""
    assert violations(page) == [], page.url
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), page.url


def press(page: Page, button: str = "main form button[type=submit]") -> None:
    """Press a button or a link that leads to another page, and wait for it."""
    with page.expect_navigation():
        page.locator(button).first.click()


def sign_out(page: Page) -> None:
    """Leave."""
    page.goto("/de/konto/logout/")
    press(page)


def test_a_passkey_is_added_opens_the_door_and_goes_again(phone: Page) -> None:
    phone.goto("/de/konto/login/")
    look(phone)
    sign_in(phone, "osten")
    for place in ("2fa/", "2fa/totp/activate/", "sessions/", "password/change/", "email/"):
        phone.goto(f"/de/konto/{place}")
        look(phone)

    phone.goto("/de/konto/2fa/webauthn/add/")
    look(phone)
    phone.locator("#id_name").fill("Mein Handy")
    phone.locator("#id_passwordless").check()
    press(phone, "#passkey")
    look(phone)
    phone.goto("/de/konto/2fa/recovery-codes/")
    look(phone)
    phone.goto("/de/konto/2fa/webauthn/")
    assert "Mein Handy" in phone.content()
    look(phone)

    sign_out(phone)
    phone.goto("/de/konto/login/?next=/admin/")
    phone.get_by_role("button", name="Mit Passkey anmelden").click()
    phone.wait_for_url(DESK)

    sign_out(phone)
    phone.goto("/de/konto/login/?next=/admin/")
    phone.locator("#id_login").fill("osten@demo.example")
    phone.locator("#id_password").fill("quartier-demo-2026")
    press(phone)
    assert "/2fa/authenticate/" in phone.url, "the password alone does not open any more"
    look(phone)
    phone.locator("#passkey").click()
    phone.wait_for_url(DESK)

    phone.goto("/de/konto/2fa/webauthn/")
    press(phone, "main a:text('Entfernen')")
    look(phone)
    press(phone)
    phone.goto("/de/konto/2fa/webauthn/")
    assert "Mein Handy" not in phone.locator("main").inner_text()
