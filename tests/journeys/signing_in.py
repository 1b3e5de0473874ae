"""How people of the demo town come to their desk."""

from playwright.sync_api import Page

from tests.browser import PASSWORD


def sign_in(page: Page, name: str) -> Page:
    """Sign in with a demo account; ends at the desk."""
    page.goto("/admin/")
    page.locator("#id_login").fill(f"{name}@demo.example")
    page.locator("#id_password").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/admin/")
    return page
