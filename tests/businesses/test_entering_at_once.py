"""Ten businesses at the same moment, through the real pages: nobody is lost, no place in the tree is taken twice."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from wagtail.models import Page, WorkflowState

from accounts.models import User
from businesses import entering
from businesses.models import BusinessPage, EntryDraft, HandoverCode, Member
from demo.factories.areas import DistrictFactory
from tests.at_once import at_once
from tests.businesses.entering_steps import EMAIL, ask_for_code, begin, fill_in

MANY = 10


@pytest.fixture
def district(committing_town: Any) -> Any:
    """Where all of them are."""
    return DistrictFactory(area=committing_town.area("gruenau"), slug="gruenau-mitte", name="Grünau-Mitte")


def ready(number: int) -> tuple[Client, str, str]:
    """Somebody with everything filled in and a code in the mailbox."""
    client = Client(REMOTE_ADDR=f"198.51.100.{number + 1}")
    link = begin(client, name=f"Laden {number}")
    fill_in(client, link, wo={"street": f"Straße {number}"}, kontakt={"phone": ""})
    return client, link, ask_for_code(client, link, f"laden-{number}@demo.example")


def press(client: Client, link: str, code: str) -> Callable[[], Any]:
    """They send the code."""
    return lambda: client.post(f"{link}code/", {"code": code})


def whole_tree() -> None:
    """Every page has a place of its own, and parents know how many children they have."""
    paths = list(Page.objects.order_by("path").values_list("path", "numchild"))
    assert len({path for path, _number in paths}) == len(paths)
    for path, number in paths:
        below = [one for one, _number in paths if one.startswith(path) and len(one) == len(path) + Page.steplen]
        assert len(below) == number, path


@pytest.mark.django_db(transaction=True)
def test_ten_businesses_that_come_at_once_get_ten_places(district: Any):
    people = [ready(number) for number in range(MANY)]
    at_once(*(press(*one) for one in people))
    pages = BusinessPage.objects.filter(title__startswith="Laden")
    assert pages.count() == MANY
    assert Member.objects.count() == MANY
    assert WorkflowState.objects.filter(status="in_progress").count() == MANY
    assert {page.get_latest_revision().as_object().title for page in pages} == {f"Laden {n}" for n in range(MANY)}
    whole_tree()


@pytest.mark.django_db(transaction=True)
def test_ten_presses_of_one_button_list_one_business(district: Any):
    client, link, code = ready(0)
    draft = EntryDraft.objects.get()
    code_is_right = draft.check_code(code)
    assert code_is_right
    found: list[int] = []
    at_once(*(lambda: found.append(entering.submit_by_mail(EntryDraft.objects.get())[0].pk) for _time in range(MANY)))
    assert len(set(found)) == 1
    assert BusinessPage.objects.filter(title="Laden 0").count() == 1
    assert Member.objects.count() == 1
    assert client.get(f"{link}fertig/").status_code == 200


@pytest.mark.django_db(transaction=True)
def test_ten_guesses_at_once_are_three_tries(district: Any):
    client, link, code = ready(0)
    wrong = f"{(int(code) + 1) % 1_000_000:06d}"
    at_once(*(press(Client(REMOTE_ADDR="198.51.100.1"), link, wrong) for _time in range(MANY)))
    assert EntryDraft.objects.get().code_tries == 3
    assert client.post(f"{link}code/", {"code": code}).status_code == 200
    assert not BusinessPage.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_paper_makes_one_owner(district: Any, committing_town: Any):
    paper = HandoverCode.write(committing_town.area("gruenau"), None)
    client, link, _code = ready(0)
    client.post(f"{link}absenden/", {"do": "paper", "paper": paper})
    moved = client.post("/de/betriebe/eintragen/zettel/", {"paper": paper}).headers["Location"]
    code = ask_for_code(client, moved.removesuffix("absenden/"), EMAIL)
    draft = EntryDraft.objects.get()
    assert draft.check_code(code)
    faults: list[Exception] = []

    def take() -> None:
        try:
            entering.take_over(EntryDraft.objects.get())
        except entering.NotPossible as fault:
            faults.append(fault)

    at_once(*([take] * MANY))
    assert Member.objects.count() == 1
    assert len(faults) == MANY - 1
    assert User.objects.filter(email=EMAIL).count() == 1
    assert mail.outbox
