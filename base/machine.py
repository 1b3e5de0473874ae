"""A LibreTranslate server of our own behind wagtail-localize's interface for machines that translate.

Asked by the worker only (`machine_orders.py`): it may be slow, absent or wrong. Every answer is checked, and what does
not fit is left out: a sentence without a translation loses nothing.
"""

import json
import time
from collections import Counter
from collections.abc import Iterable
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.machine_translators.base import BaseMachineTranslator
from wagtail_localize.strings import StringValue

from base.kept_words import kept_words, shield, unshield

MOST_BYTES = 1024 * 1024
CHUNK = 16 * 1024
TIMEOUT = 20


class Trouble(models.TextChoices):
    """What can happen to somebody who asks a machine."""

    NONE = "", _("nothing went wrong")
    TIMEOUT = "timeout", _("it did not answer in time")
    UNREACHABLE = "unreachable", _("it cannot be reached")
    STATUS = "status", _("it refused the work")
    GARBAGE = "garbage", _("its answer cannot be read")
    PARTIAL = "partial", _("it answered with fewer sentences than it was given")
    DAY = "day", _("it has had enough letters for today")


class Fault(Exception):
    """The machine has not done its work; `status` is the HTTP status where there is one."""

    def __init__(self, trouble: Trouble, status: int = 0) -> None:
        """Only the kind: what the machine says may hold the text."""
        super().__init__(f"{trouble.value} {status or ''}".strip())
        self.trouble, self.status = trouble, status


class LibreTranslate(BaseMachineTranslator):
    """Options: `url` without a slash at the end, `key`, `timeout` (seconds), `text_limit` and `day_limit` (letters)."""

    display_name = "LibreTranslate"

    def can_translate(self, source_locale: Any, target_locale: Any) -> bool:
        """Between languages; plain German is German, and no machine writes it."""
        return _code(source_locale) != _code(target_locale)

    def translate(self, source_locale: Any, target_locale: Any, strings: Iterable[StringValue]) -> dict[Any, Any]:
        """String → translation for each one that came back whole; the others are missing. Raises Fault."""
        asked = list(strings)
        words = kept_words()
        shielded = [shield(one.get_translatable_html(), words) for one in asked]
        body = {
            "q": [html for html, _kept in shielded],
            "source": _code(source_locale),
            "target": _code(target_locale),
            "format": "html",
        }
        if self.options.get("key"):
            body["api_key"] = self.options["key"]
        answers = _texts_in(self._post(body))
        if len(answers) != len(asked):
            # Nobody knows which answer belongs to which sentence
            raise Fault(Trouble.PARTIAL)
        found = {}
        for one, (_html, kept), answer in zip(asked, shielded, answers, strict=True):
            whole = whole_translation(one.get_translatable_html(), answer, kept)
            if whole:
                found[one] = StringValue(whole)
        return found

    def _post(self, body: dict[str, Any]) -> bytes:
        url = urlsplit(f"{self.options['url']}/translate")
        ends = time.monotonic() + self.options.get("timeout", TIMEOUT)
        kind = HTTPSConnection if url.scheme == "https" else HTTPConnection
        connection = kind(url.netloc, timeout=self.options.get("timeout", TIMEOUT))
        try:
            headers = {"Content-Type": "application/json", "Accept": "application/json"}
            connection.request("POST", url.path, json.dumps(body).encode(), headers)
            # The connection forgets its socket when the other side will close it
            line = connection.sock
            with connection.getresponse() as response:
                if response.status != 200:
                    raise Fault(Trouble.STATUS, response.status)
                return _read(response, line, ends)
        except TimeoutError:
            raise Fault(Trouble.TIMEOUT) from None
        except OSError:
            raise Fault(Trouble.UNREACHABLE) from None
        except HTTPException:
            raise Fault(Trouble.GARBAGE) from None
        finally:
            connection.close()


def _read(response: HTTPResponse, line: Any, ends: float) -> bytes:
    """The answer, if it comes whole before `ends`: one that trickles in would keep the worker for ever."""
    found = b""
    while not response.isclosed() and len(found) <= MOST_BYTES:
        left = ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        line.settimeout(left)
        found += response.read1(CHUNK)
    if response.length or len(found) > MOST_BYTES:
        raise Fault(Trouble.GARBAGE)
    return found


def _texts_in(data: bytes) -> list[Any]:
    try:
        found = json.loads(data)["translatedText"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Fault(Trouble.GARBAGE) from None
    if not isinstance(found, list):
        raise Fault(Trouble.GARBAGE)
    return found


def whole_translation(source: str, answer: Any, kept: list[str]) -> str:
    """An answer that has every mark and every kept word of its sentence, as HTML; empty for any other."""
    if not isinstance(answer, str) or "\0" in answer:
        return ""
    text = unshield(answer.strip(), kept)
    if not text or _marks(text) != _marks(source):
        return ""
    try:
        return str(StringValue.from_translated_html(text).data)
    except ValueError:
        return ""


def _marks(html: str) -> Counter[tuple[str, str]]:
    """The tags of a sentence with their numbers: links and bold words must come back, and none may be new."""
    return Counter((tag.name, str(tag.attrs)) for tag in BeautifulSoup(html, "html.parser").find_all(True))


def _code(locale: Any) -> str:
    return str(locale.language_code).split("-", maxsplit=1)[0]
