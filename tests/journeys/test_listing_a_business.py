"""The shop around the corner lists itself on a phone; an adviser lists one at the door and hands it over."""

import re
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser import Served
from tests.journeys.signing_in import sign_in
from tests.journeys.test_axe import violations

PHONE = 360
# Forms that are answered at once are taken for machines
A_MOMENT = 2100
MOST = 40


class Thumb:
    """Counts what somebody does: each tap, each choice, each field that is typed into."""

    def __init__(self, page: Page) -> None:
        """Nothing is done yet."""
        self.page, self.done, self.typed = page, 0, 0

    def tap(self, selector: str) -> None:
        """A button, a tick, a link."""
        self.done += 1
        self.page.locator(selector).first.click()

    def type(self, selector: str, text: str) -> None:
        """A field."""
        self.done += 1
        self.typed += 1
        self.page.locator(selector).fill(text)

    def choose(self, selector: str, value: str) -> None:
        """One of a list; opening it is a tap, choosing another."""
        self.done += 2
        self.page.locator(selector).select_option(value)

    def set(self, selector: str, time: str) -> None:
        """A time from the phone's clock: opening it, hour, done. Nothing is typed."""
        self.done += 3
        self.page.locator(selector).fill(time)

    def on(self) -> None:
        """The one filled button of the step."""
        self.tap("main form .btn--wide:not(.btn--quiet)")


def whole(page: Page) -> None:
    """The page has come, and has one heading."""
    expect(page.locator("h1")).to_have_count(1)


def fill_in(thumb: Thumb, name: str, street: str, phone: str) -> None:
    """From the first step to the check."""
    page = thumb.page
    thumb.type("#id_name", name)
    thumb.choose("#id_sub_branch", "bakery")
    thumb.type("#id_summary", "Wir backen jeden Morgen Brot.")
    page.wait_for_timeout(A_MOMENT)
    thumb.on()
    whole(page)
    thumb.choose("#id_district", "gruenau-mitte")
    thumb.type("#id_street", street)
    thumb.tap("[name=step_free][value=yes]")
    thumb.on()
    whole(page)
    thumb.tap("[name=mo-open]")
    thumb.set("[name=mo-0-from]", "06:30")
    thumb.set("[name=mo-0-to]", "18:00")
    thumb.tap("#day-mo button[name=like]")
    expect(page.locator("[name=fr-0-to]")).to_have_value("18:00")
    thumb.on()
    whole(page)
    thumb.type("#id_phone", phone)
    thumb.tap("[name=languages][value=tr]")
    thumb.on()
    whole(page)
    thumb.on()
    whole(page)
    thumb.tap("[name=offers][value=internship]")
    thumb.on()
    whole(page)
    expect(page.locator(".notice__title")).to_contain_text(name)


def agree(thumb: Thumb) -> None:
    """The check: what this trade is asked, the right to speak, consent."""
    thumb.tap("[name=register][value=yes]")
    thumb.tap("[name=may_speak]")
    thumb.tap("[name=publish]")
    thumb.on()


@pytest.mark.parametrize("scripts", [True, False], ids=["with JavaScript", "without JavaScript"])
def test_a_bakery_is_listed_on_a_phone_in_forty_taps(visitor: Callable[..., Page], site: Served, scripts: bool) -> None:
    page = visitor(PHONE, 740, scripts=scripts)
    email = f"baeckerei-{token_hex(4)}@demo.example"
    page.goto("/de/")
    thumb = Thumb(page)
    thumb.tap(".door[href$='/betriebe/']")
    thumb.tap("main a[href='/de/betriebe/eintragen/']")
    fill_in(thumb, f"Backhaus {'Morgen' if scripts else 'Abend'}", f"Ratzelstraße {2 if scripts else 4}", "")
    agree(thumb)
    assert page.context.cookies() == []
    thumb.type("#id_email", email)
    thumb.tap("button[value=mail]")
    thumb.type("#id_code", site.code_for(email))
    thumb.on()
    expect(page).to_have_url(re.compile(r"/fertig/(#\w+)?$"))
    expect(page.locator("main a.btn[href='/de/konto/']")).to_be_visible()
    assert thumb.done <= MOST, thumb.done
    # Name, sentence, street, phone (which one may leave empty), mailbox, code
    assert thumb.typed <= 6


def test_an_adviser_lists_a_shop_at_the_door_and_the_paper_hands_it_to_the_owner(
    visitor: Callable[..., Page], site: Served
) -> None:
    office = sign_in(visitor(strict=False), "beratung-gruenau")
    office.goto("/admin/snippets/businesses/handovercode/drucken/")
    office.locator("#id_number").fill("1")
    office.locator("main form [type=submit]").click()
    code = office.locator(".slips__code").inner_text()
    expect(office.locator("svg.qr")).to_have_count(1)

    adviser = visitor(PHONE, 740, strict=False)
    adviser.goto("/de/betriebe/eintragen/")
    thumb = Thumb(adviser)
    fill_in(thumb, "Brotzeit Allee", "Alte Salzstraße 98", "")
    agree(thumb)
    adviser.locator("summary", has_text=re.compile("paper|Zettel")).click()
    adviser.locator("#id_paper").fill(code)
    adviser.locator("button[value=paper]").click()
    expect(adviser).to_have_url(re.compile(r"/fertig/(#\w+)?$"))

    owner = visitor(PHONE, 740, scripts=False)
    owner.goto(f"/de/betriebe/eintragen/zettel/{code.replace('-', '')}/")
    owner.locator("main form button").click()
    expect(owner.get_by_text("Brotzeit Allee")).to_be_visible()
    email = f"brotzeit-{token_hex(4)}@demo.example"
    owner.locator("#id_email").fill(email)
    owner.locator("[name=may_speak]").check()
    owner.locator("button[value=mail]").click()
    owner.locator("#id_code").fill(site.code_for(email))
    owner.locator("main form .btn--wide").click()
    expect(owner).to_have_url(re.compile(r"/fertig/(#\w+)?$"))
    expect(owner.locator("main a.btn[href='/de/konto/']")).to_be_visible()
    # The adviser's link has ended
    answer = adviser.reload()
    assert answer is not None
    assert answer.status == 404
    expect(adviser.locator("main a[href='/de/betriebe/eintragen/']")).to_be_visible()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_no_step_has_a_barrier_that_a_machine_can_find(
    visitor: Callable[..., Page], language: str, tmp_path: Path
) -> None:
    page = visitor(PHONE, 740)
    found: list[str] = []

    def look() -> None:
        page.wait_for_load_state()
        page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE, page.url
        for one in page.locator("main :is(a, button:not(.unseen), summary, input, select, textarea):visible").all():
            box = one.bounding_box()
            inline = one.evaluate("(e) => getComputedStyle(e).display === 'inline' || e.matches('.check *, label *')")
            assert inline or box is None or box["height"] >= 24, (page.url, one.evaluate("(e) => e.outerHTML"))
        found.extend(f"{page.url}: {one}" for one in violations(page))

    page.goto(f"/{language}/betriebe/eintragen/")
    look()
    page.locator("#id_name").fill("Backhaus Blick")
    page.locator("#id_sub_branch").select_option("bakery")
    page.locator("#id_summary").fill("Brot.")
    page.wait_for_timeout(A_MOMENT)
    thumb = Thumb(page)
    thumb.on()
    link = page.url.removesuffix("wo/")
    thumb.on()  # nothing is filled in: the page with its errors
    look()
    page.locator("#id_district").select_option("gruenau-mitte")
    page.locator("#id_street").fill("Ratzelstraße 60")
    thumb.on()
    look()
    page.goto(f"{link}kontakt/")
    look()
    thumb.on()
    look()
    Image.new("RGB", (1600, 900), (180, 120, 60)).save(tmp_path / "brot.jpg")
    page.locator("[name=file]").set_input_files(tmp_path / "brot.jpg")
    page.locator("#id_alt").fill("Brote im Regal")
    page.locator("[name=people][value=False]").check()
    page.locator("[name=rights]").check()
    page.locator("button[name=add]").click()
    expect(page.locator("main img.picture")).to_be_visible()
    look()
    page.goto(f"{link}angebote/")
    look()
    thumb.on()
    look()
    page.goto(f"{link}vorschau/")
    look()
    page.goto(f"{link}pruefen/")
    agree(thumb)
    look()
    page.locator("#id_email").fill(f"blick-{language}@demo.example")
    page.locator("button[value=mail]").click()
    look()
    assert not found, "\n".join(found)
