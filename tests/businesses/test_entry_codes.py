"""Codes: six digits by mail, eight signs on paper. They cannot be guessed, and they tell nobody who has an account."""

import datetime
import re
from typing import Any

import pytest
import time_machine
from django.contrib.auth import get_user
from django.core import mail
from django.test import Client
from django.utils import timezone

from accounts.models import User
from businesses.models import BusinessPage, EntryDraft, HandoverCode, Member
from demo.factories.businesses import BusinessPageFactory
from tests.businesses.entering_steps import EMAIL, ask_for_code, begin, fill_in, list_business

pytestmark = pytest.mark.usefixtures("streets")
OTHER = "anders@demo.example"
PAPERS = "/de/betriebe/eintragen/zettel/"


@pytest.fixture
def ready(client: Client) -> str:
    """A draft with everything but the mailbox; its address."""
    link = begin(client)
    fill_in(client, link)
    return link


def wrong(code: str) -> str:
    """Another code."""
    return f"{(int(code) + 1) % 1_000_000:06d}"


def test_three_wrong_codes_end_it_even_for_the_right_one(client: Client, ready: str):
    code = ask_for_code(client, ready)
    for _try in range(3):
        assert client.post(f"{ready}code/", {"code": wrong(code)}).status_code == 200
    assert client.post(f"{ready}code/", {"code": code}).status_code == 200
    assert not BusinessPage.objects.exists()
    fresh = ask_for_code(client, ready)
    assert client.post(f"{ready}code/", {"code": fresh}).status_code == 302


def test_a_code_holds_for_a_quarter_of_an_hour(client: Client, ready: str):
    code = ask_for_code(client, ready)
    with time_machine.travel(timezone.now() + datetime.timedelta(minutes=16)):
        assert client.post(f"{ready}code/", {"code": code}).status_code == 200
    assert not BusinessPage.objects.exists()


def test_an_older_code_and_a_code_for_another_address_are_worth_nothing(client: Client, ready: str):
    first = ask_for_code(client, ready)
    second = ask_for_code(client, ready, OTHER)
    assert first != second
    client.post(f"{ready}code/", {"code": first})
    assert not User.objects.filter(email=EMAIL).exists()
    client.post(f"{ready}code/", {"code": second})
    assert Member.objects.get().user.email == OTHER


def test_the_code_of_one_draft_does_not_open_another(client: Client, ready: str):
    stranger = Client()
    other = begin(stranger, name="Ganz anderer Laden")
    fill_in(stranger, other, wo={"street": "Andere Straße 1"}, kontakt={"phone": ""})
    code = ask_for_code(client, ready)
    ask_for_code(stranger, other, OTHER)
    assert stranger.post(f"{other}code/", {"code": code}).status_code == 200
    assert not BusinessPage.objects.exists()


@pytest.mark.parametrize("typed", ["{0}", " {0} ", "{1} {2}", "{1}-{2}"])
def test_people_type_the_code_as_they_like(client: Client, ready: str, typed: str):
    code = ask_for_code(client, ready)
    assert client.post(f"{ready}code/", {"code": typed.format(code, code[:3], code[3:])}).status_code == 302


def test_the_digits_of_an_arabic_keyboard_are_digits(client: Client, ready: str):
    code = ask_for_code(client, ready)
    arabic = code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert client.post(f"{ready}code/", {"code": arabic}).status_code == 302


def test_one_address_gets_five_mails_a_day_and_no_more(client: Client, ready: str):
    for _time in range(5):
        ask_for_code(client, ready)
    answer = client.post(f"{ready}absenden/", {"do": "mail", "email": EMAIL})
    assert answer.status_code == 429
    assert len(mail.outbox) == 5


def test_nobody_learns_who_has_an_account(client: Client, ready: str):
    User.objects.create_user(EMAIL)
    answers = []
    for email in (EMAIL, OTHER):
        sent = client.post(f"{ready}absenden/", {"do": "mail", "email": email})
        page = client.get(f"{ready}code/").content.decode()
        page = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page).replace(email, "")
        body = re.sub(r"\d{6}", "", str(mail.outbox[-1].body))
        answers.append((sent.status_code, sent.headers["Location"], page, body))
    assert answers[0] == answers[1]


def test_the_mail_is_in_the_readers_language_and_repeats_nothing(client: Client, ready: str):
    arabic = ready.replace("/de/", "/ar/")
    client.get(f"{arabic}wo/")
    client.post(f"{arabic}kontakt/", {"phone": "0341 1234567", "languages": ["ar"]})
    client.post(f"{arabic}absenden/", {"do": "mail", "email": EMAIL})
    message = mail.outbox[-1]
    assert message.extra_headers["Content-Language"] == "ar"
    whole = message.message().as_string()
    for words in ("Sonnenkorn", "Stuttgarter", "backen", "1234567"):
        assert words not in whole


def test_whoever_looks_after_another_business_hears_it_and_nothing_is_lost_or_changed(streets: Any, client: Client):
    owner = User.objects.create_user(EMAIL)
    first = BusinessPageFactory(parent=streets.in_paunsdorf, title="Blumen Rosi", slug="rosi")
    Member.objects.create(business=first, user=owner, role="owner")
    link = begin(client)
    fill_in(client, link)
    answer = client.post(f"{link}code/", {"code": ask_for_code(client, link)})
    assert answer.status_code == 200
    assert "Blumen Rosi" in answer.content.decode()
    assert get_user(client).is_anonymous  # type: ignore[arg-type]
    assert list(Member.objects.values_list("business", "user", "role")) == [(first.pk, owner.pk, "owner")]
    assert not BusinessPage.objects.filter(title__startswith="Bäckerei").exists()
    assert "Bäckerei Sonnenkorn" in client.get(f"{link}pruefen/").content.decode()
    assert client.post(f"{link}code/", {"code": ask_for_code(client, link, OTHER)}).status_code == 302
    assert Member.objects.count() == 2


def test_a_closed_account_is_not_opened_by_a_code(client: Client, ready: str):
    User.objects.create_user(EMAIL, is_active=False)
    assert client.post(f"{ready}code/", {"code": ask_for_code(client, ready)}).status_code == 200
    assert not BusinessPage.objects.exists()


def test_the_code_page_is_refused_without_its_token(ready: str):
    strict = Client(enforce_csrf_checks=True)
    strict.post(f"{ready}absenden/", {"do": "mail", "email": EMAIL})
    assert strict.post(f"{ready}code/", {"code": "123456"}).status_code == 403


@pytest.mark.parametrize("rest", ["wo/", "bilder/", "absenden/"])
def test_another_site_cannot_send_a_step(client: Client, ready: str, rest: str):
    foreign = {"Origin": "https://evil.example"}
    assert client.post(f"{ready}{rest}", {"do": "mail", "email": EMAIL}, headers=foreign).status_code == 403


def test_nobody_is_signed_in_on_the_phone_of_an_adviser(town: Any, client: Client):
    adviser = town.person("adviser", "gruenau")
    client.force_login(adviser, backend="django.contrib.auth.backends.ModelBackend")
    link = begin(client)
    fill_in(client, link)
    assert client.post(f"{link}code/", {"code": ask_for_code(client, link)}).headers["Location"] == f"{link}fertig/"
    assert get_user(client) == adviser  # type: ignore[arg-type]
    page = BusinessPage.objects.get()
    assert Member.objects.get().user.email == EMAIL
    assert page.confirmations.get().by == "visit"


# Papers


@pytest.fixture
def paper(town: Any) -> str:
    """The code of a paper that an adviser of Grünau has printed."""
    return HandoverCode.write(town.area("gruenau"), town.person("adviser", "gruenau"))


def test_a_paper_hands_the_entry_from_the_advisers_phone_to_the_owners(
    town: Any, client: Client, ready: str, paper: str
):
    adviser, owner = client, Client()
    answer = adviser.post(f"{ready}absenden/", {"do": "paper", "paper": f" {paper[:4].lower()}-{paper[4:]} "})
    assert answer.headers["Location"] == f"{ready}fertig/"
    page = BusinessPage.objects.get()
    assert (page.live, Member.objects.exists()) == (False, False)
    assert page.confirmations.get().by == "visit"
    assert page.workflow_states.get().requested_by == User.objects.get(email__startswith="adviser")

    assert paper in owner.get(f"{PAPERS}{paper}/").content.decode().replace("-", "")
    assert HandoverCode.objects.open().get().used is None
    moved = owner.post(PAPERS, {"paper": paper}).headers["Location"].removesuffix("absenden/")
    assert adviser.get(f"{ready}fertig/").status_code == 404
    assert "Bäckerei Sonnenkorn" in owner.get(f"{moved}absenden/").content.decode()
    assert owner.post(f"{moved}absenden/", {"do": "mail", "email": EMAIL}).status_code == 200
    done = owner.post(f"{moved}code/", {"code": ask_for_code(owner, moved)})
    assert done.headers["Location"] == f"{moved}fertig/"
    member = Member.objects.get()
    assert (member.business.pk, member.user.email, member.role) == (page.pk, EMAIL, "owner")
    assert get_user(owner) == member.user  # type: ignore[arg-type]
    assert HandoverCode.objects.get().used
    assert Client().post(PAPERS, {"paper": paper}).status_code == 200
    assert BusinessPage.objects.count() == 1


def test_an_unfinished_entry_moves_to_the_phone_of_who_holds_the_paper(client: Client, paper: str):
    first = Client()
    begun = first.post(PAPERS, {"paper": paper}).headers["Location"]
    assert first.get(begun).headers["Location"] == f"{begun}was/"
    first.post(f"{begun}was/", {"name": "Halb fertig", "sub_branch": "cafe", "summary": "Kaffee."})
    moved = client.post(PAPERS, {"paper": paper}).headers["Location"]
    assert "Halb fertig" in client.get(f"{moved}was/").content.decode()
    assert first.get(f"{begun}was/").status_code == 404
    assert EntryDraft.objects.count() == 1


def test_with_a_paper_nobody_needs_an_e_mail_address(client: Client, paper: str):
    link = client.post(PAPERS, {"paper": paper}).headers["Location"]
    client.post(f"{link}was/", {"name": "Laden", "sub_branch": "kiosk", "summary": "Zeitungen."})
    fill_in(client, link, pruefen={"register": ""})
    assert client.post(f"{link}absenden/", {"do": "paper"}).headers["Location"] == f"{link}fertig/"
    assert BusinessPage.objects.get().title == "Laden"
    assert not mail.outbox


def test_an_owner_who_confirms_the_mailbox_at_once_uses_the_paper_up(client: Client, paper: str):
    link = client.post(PAPERS, {"paper": paper}).headers["Location"]
    client.post(f"{link}was/", {"name": "Laden", "sub_branch": "kiosk", "summary": "Zeitungen."})
    fill_in(client, link)
    client.post(f"{link}code/", {"code": ask_for_code(client, link)})
    assert Member.objects.get().user.email == EMAIL
    assert HandoverCode.objects.get().used


def test_a_paper_of_another_neighbourhood_or_of_another_entry_does_not_vouch(
    town: Any, client: Client, ready: str, paper: str
):
    foreign = HandoverCode.write(town.area("paunsdorf"), None)
    assert client.post(f"{ready}absenden/", {"do": "paper", "paper": foreign}).status_code == 200
    Client().post(PAPERS, {"paper": paper})
    assert client.post(f"{ready}absenden/", {"do": "paper", "paper": paper}).status_code == 200
    assert not BusinessPage.objects.exists()


def test_looking_at_the_link_of_a_paper_changes_nothing(client: Client, paper: str):
    before = list(HandoverCode.objects.values())
    for code in (paper, "AAAAAAAA", "x", "../..", "A" * 5000):
        assert client.get(f"{PAPERS}{code}/").status_code in (200, 404)
    assert list(HandoverCode.objects.values()) == before
    assert not EntryDraft.objects.exists()


def test_200_guessed_papers_are_too_many(client: Client, paper: str):
    answers = [
        client.post(PAPERS, {"paper": f"AAAA{number:04d}".replace("0", "Z").replace("1", "Y")}) for number in range(60)
    ]
    assert answers[0].status_code == 200
    assert answers[-1].status_code == 429
    assert client.post(PAPERS, {"paper": paper}).status_code == 429
    with time_machine.travel(timezone.now() + datetime.timedelta(hours=1), tick=True):
        assert client.post(PAPERS, {"paper": paper}).status_code == 302


def test_a_paper_holds_for_sixty_days(client: Client, paper: str):
    with time_machine.travel(timezone.now() + datetime.timedelta(days=61)):
        assert client.post(PAPERS, {"paper": paper}).status_code == 200
    assert not EntryDraft.objects.exists()


def test_only_hashes_are_kept(client: Client, ready: str, paper: str):
    code = ask_for_code(client, ready)
    token = ready.rstrip("/").rpartition("/")[2]
    rows = [*EntryDraft.objects.values(), *HandoverCode.objects.values()]
    kept = str([{name: value for name, value in row.items() if name != "data"} for row in rows])
    for secret in (code, token, paper):
        assert secret not in kept


# Signing in later


def test_an_owner_signs_in_by_code_and_an_editors_second_factor_is_asked_for_all_the_same(
    client: Client, settings: Any
):
    list_business(client)
    client.logout()
    mail.outbox.clear()
    client.post("/de/konto/login/code/", {"email": EMAIL})
    found = re.search(r"^\d{6}$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found
    client.post("/de/konto/login/code/confirm/", {"code": found[0]})
    assert get_user(client).email == EMAIL  # type: ignore[union-attr]


def test_a_code_to_sign_in_ends_after_three_tries_and_tells_nobody_who_has_an_account(town: Any, client: Client):
    town.editor("gruenau")
    answers = []
    for email in ("editor-gruenau@demo.example", "niemand@demo.example"):
        browser = Client()
        sent = browser.post("/de/konto/login/code/", {"email": email}, follow=True)
        page = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", sent.content.decode()).replace(email, "")
        tries = [browser.post("/de/konto/login/code/confirm/", {"code": "000000"}).status_code for _time in range(3)]
        answers.append((sent.redirect_chain, page, tries))
    assert answers[0] == answers[1]
    assert answers[0][2][-1] == 302
