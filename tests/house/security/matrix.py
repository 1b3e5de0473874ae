"""Send every request that an address allows, and look at what came back and what happened to the rows."""

import json
from collections import Counter
from collections.abc import Iterator
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import unquote_plus

from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client

from accounts.models import User
from tests.house.security.addresses import Address
from tests.house.security.reading_answers import text_of
from tests.house.security.rows import Ledger
from tests.house.security.sides import PUBLIC, SECRET, WORD, Side
from tests.house.security.targets import Values, has_objects, targets

# Where editors may find what is public elsewhere: to link to it
PUBLIC_AT = ("wagtailadmin_choose_page", "wagtailadmin_choose_page_child", "wagtailadmin_choose_page_search")
PUBLIC_AT += ("wagtailadmin_choose_page_chosen_multiple", "wagtailadmin_choose_page_external_link")
# A page as visitors will see it, with what is public around it
PUBLIC_AT += (
    "wagtailadmin_pages:view_draft",
    "wagtailadmin_pages:revisions_view",
    "wagtailadmin_pages:preview_on_edit",
)
PUBLIC_AT += ("wagtailadmin_pages:preview_on_add", "wagtailadmin_pages:workflow_preview")
PUBLIC_AT += ("wagtail_localize:preview_translation",)
# Signing out ends the browser's session, on which all further requests hang
LEFT_OUT = {"wagtailadmin_logout", "account_logout"}
QUERIES = (f"?q={WORD}&term={WORD}", "?export=csv")


class Matrix:
    """One person against all addresses."""

    def __init__(
        self, browser: Client, me: User | None, own: Side, others: list[Side], only: frozenset[str] = frozenset()
    ) -> None:
        """`others`: whose things must neither be seen nor changed. `only`: look at the rows of these tables alone."""
        self.browser, self.own, self.others = browser, own, others
        self.me = me
        self.ledger = Ledger(own, others[0], me, only)
        # Where rows alone are of interest, answers are not read
        self.blind = bool(only)
        self.statuses: dict[str, set[int]] = {}
        self.cookies = browser.cookies.output(header="", sep=";")
        self.faults: list[str] = []
        self.broken: list[str] = []
        self.sent: Counter[str] = Counter()

    def run(self, addresses: list[Address]) -> list[str]:
        """All requests to these addresses; what went wrong, in sentences."""
        for address in addresses:
            if address.name not in LEFT_OUT:
                self._attack(address)
        return self.faults + ([] if self.blind else self.broken)

    def _attack(self, address: Address) -> None:
        if not has_objects(address):
            for values in targets(address, self.own, self.own):
                self._attack_list(address, values)
            return
        filled = self._forms(address)
        for side in self.others:
            for values in self._foreign(address, side):
                if not self.blind:
                    self._send("GET", address, values)
                self._send("POST", address, values)
                for data in filled:
                    self._send("POST", address, values, data=data)

    def _attack_list(self, address: Address, values: Values) -> None:
        """An address without ids: what it lists, finds and exports; a closed one is asked once."""
        answer = self._send("GET", address, values)
        if answer is not None and answer.status_code == 200 and not self.blind:
            for query in QUERIES:
                self._send("GET", address, values, query)
        self._send("POST", address, values)
        if data := form_of(answer):
            self._send("POST", address, values, data=data)

    def _foreign(self, address: Address, side: Side) -> Iterator[Values]:
        try:
            yield from targets(address, side, self.own)
        except LookupError:
            if side is self.others[0] and side.area.pk:
                # the central team has no such thing, or only it has
                return

    def _forms(self, address: Address) -> list[dict[str, Any]]:
        """The valid forms that the own things show at this address."""
        found: list[dict[str, Any]] = []
        if self.me is None:
            return found
        try:
            mine = targets(address, self.own.few, self.own.few)
        except LookupError:
            return found
        for values in mine:
            answer = self._send("GET", address, values)
            data = form_of(answer)
            if data and (not found or data.keys() - found[0].keys()):
                found = [data]
        return found

    def _send(self, method: str, address: Address, values: Values, query: str = "", data: Any = None) -> Any:
        """One request, undone afterwards."""
        values = dict(values)
        query = f"?{values.pop('?')}" if "?" in values else query
        path = address.path(**values) + query
        what = f"{method} {path}" + (" with a form" if data else "")
        self.sent[method] += 1
        written = _written()
        answer: Any = None
        # A session that a request has begun is undone with it
        self.browser.cookies = SimpleCookie(self.cookies)
        with transaction.atomic():
            try:
                answer = self.browser.generic(method, path) if method == "GET" else self.browser.post(path, data or {})
                self.statuses.setdefault(str(address), set()).add(answer.status_code)
                self._look(what, path, address, answer)
            except Exception as fault:  # noqa: BLE001  whatever breaks is a fault of the address
                self.broken.append(f"{what}: broke: {type(fault).__name__}: {fault}"[:300])
            if _written() != written:
                self.faults.extend(f"{what}: {change}" for change in self.ledger.changes())
            transaction.set_rollback(True)
        cache.clear()
        return answer

    def _look(self, what: str, path: str, address: Address, answer: HttpResponse) -> None:
        if answer.status_code >= 500:
            self.faults.append(f"{what}: {answer.status_code}")
        seen = text_of(answer)
        # what was asked for is no secret to who asked
        for asked in (path, path.partition("?")[0]):
            seen = seen.replace(unquote_plus(asked).casefold(), "")
        if self.blind:
            return
        marks = [SECRET] if not address.admin or address.name in PUBLIC_AT else [SECRET, PUBLIC]
        for mark in marks:
            place = seen.find(mark.casefold())
            if place >= 0:
                self.faults.append(f"{what}: shows …{seen[max(0, place - 60) : place + 40]!r}…")


def _written() -> int:
    """How many rows this connection has ever written."""
    connection.ensure_connection()
    return int(connection.connection.total_changes)


def form_of(answer: Any) -> dict[str, Any]:
    """The largest form of a page, as a browser would send it."""
    if answer is None or answer.status_code != 200 or answer.streaming:
        return {}
    kind = answer.headers.get("Content-Type", "")
    if "html" not in kind and "json" not in kind:
        return {}
    text = answer.content.decode("utf-8", "replace")
    if "json" in kind:
        found = json.loads(text) if text else {}
        text = found.get("html") or "" if isinstance(found, dict) else ""
    forms = BeautifulSoup(text, "html.parser").find_all("form")
    posted = [fields(form) for form in forms if str(form.get("method")).lower() == "post"]
    return max(posted, key=len, default={})


def fields(form: Any) -> dict[str, Any]:
    """Names and values of a form."""
    found: dict[str, Any] = {}
    for one in form.find_all(["input", "textarea", "select"]):
        name = one.get("name")
        if not name or one.get("type") in ("submit", "button", "file"):
            continue
        if one.name == "select":
            chosen = [option.get("value", "") for option in one.find_all("option", selected=True)]
            if chosen:
                found[name] = chosen if one.has_attr("multiple") else chosen[0]
        elif one.get("type") in ("checkbox", "radio"):
            if one.has_attr("checked"):
                found[name] = one.get("value", "on")
        else:
            found[name] = one.text if one.name == "textarea" else one.get("value", "")
    for block in form.find_all(attrs={"data-block": True}):
        # a text of blocks is put together in the browser; an empty one is a valid one
        found.setdefault(f"{block['id']}-count", "0")
    return found
