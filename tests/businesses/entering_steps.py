"""Somebody who lists a business, page by page, as a browser without a script does it."""

import datetime
import re
from typing import Any

import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone

BEGIN = "/de/betriebe/eintragen/"
EMAIL = "baeckerin@demo.example"
WHAT = {"name": "Bäckerei Sonnenkorn", "sub_branch": "bakery", "summary": "Wir backen jeden Morgen Brot."}
WHERE = {"district": "gruenau-mitte", "street": "Stuttgarter Allee 4", "step_free": "yes"}
WHEN = {"mo-open": "on", "mo-0-from": "06:30", "mo-0-to": "18:00", "holidays": "on"}
CONTACT = {"phone": "0341 1234567", "website": "", "languages": ["de", "tr"]}
OFFERS = {"offers": ["internship"], "text": ""}
CHECK = {"register": "yes", "may_speak": "on", "publish": "on"}
STEPS = (("wo", WHERE), ("wann", WHEN), ("kontakt", CONTACT), ("bilder", {}), ("angebote", OFFERS), ("pruefen", CHECK))


def stamp_of(client: Client, path: str = BEGIN, *, pause: float = 3) -> str:
    """The mark of a form that was opened some seconds ago."""
    with time_machine.travel(timezone.now() - datetime.timedelta(seconds=pause), tick=True):
        found = re.search(r'name="stamp" value="([^"]+)"', client.get(path).content.decode())
    assert found
    return found[1]


def begin(client: Client, **answers: Any) -> str:
    """The first step; the address of the draft, which ends with a stroke."""
    response = client.post(BEGIN, {**WHAT, "stamp": stamp_of(client), **answers})
    assert response.status_code == 302, response.content.decode()
    return str(response.headers["Location"]).removesuffix("wo/")


def fill_in(client: Client, link: str, **changes: Any) -> Any:
    """All other steps, each with its own changes (`wo={"street": …}`); the answer to the last one."""
    response: Any = None
    for slug, answers in STEPS:
        response = client.post(f"{link}{slug}/", {**answers, **changes.get(slug, {})})
        assert response.status_code == 302, (slug, response.content.decode())
    return response


def ask_for_code(client: Client, link: str, email: str = EMAIL) -> str:
    """The mailbox; the six digits that arrive there."""
    response = client.post(f"{link}absenden/", {"do": "mail", "email": email, "may_speak": "on"})
    assert response.headers.get("Location") == f"{link}code/", response.content.decode()
    found = re.search(r"^\d{6}$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found
    return found[0]


def list_business(client: Client, email: str = EMAIL, **changes: Any) -> str:
    """The whole way to the review; the address of the draft."""
    link = begin(client, **changes.pop("was", {}))
    fill_in(client, link, **changes)
    response = client.post(f"{link}code/", {"code": ask_for_code(client, link, email)})
    assert response.headers.get("Location") == f"{link}fertig/", response.content.decode()
    return link
