"""A LibreTranslate server on this machine, and who orders texts from it."""

import json
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from django.test import Client
from django.urls import reverse
from wagtail_localize.models import Translation

from base.machine_orders import MachineOrder
from base.tasks import translate


def english(texts: list[str]) -> Any:
    return {"translatedText": [f"English {text}" for text in texts]}


class Machine(ThreadingHTTPServer):
    """A LibreTranslate server on this machine: keeps what it was asked, and answers with what `answer` makes of it."""

    daemon_threads = True

    def __init__(self) -> None:
        """Listen."""
        super().__init__(("127.0.0.1", 0), Desk)
        self.asked: list[dict[str, Any]] = []
        self.answer: Callable[[list[str]], Any] = english
        self.status, self.slow, self.trickles = 200, 0.0, False

    def handle_error(self, *_args: Any) -> None:
        """Whoever asked has gone."""


class Desk(BaseHTTPRequestHandler):
    """One question."""

    server: Machine

    def do_POST(self) -> None:
        """Answer, slowly, partly, or not at all."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append({"path": self.path, **asked})
        time.sleep(self.server.slow)
        found = self.server.answer(asked["q"])
        data = found if isinstance(found, bytes) else json.dumps(found).encode()
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        for letter in data if self.server.trickles else ():
            self.wfile.write(bytes([letter]))
            self.wfile.flush()
            time.sleep(0.05)
        self.wfile.write(b"" if self.server.trickles else data)

    def log_message(self, *_args: Any) -> None:
        """Silence."""


def order(browser: Client, work: Translation) -> dict[str, str]:
    """Press the button: kind of message → words."""
    answer = browser.post(reverse("wagtail_localize:machine_translate", args=[work.pk]), follow=True)
    return {message.level_tag: str(message) for message in answer.context["messages"]}


def ordered(browser: Client, work: Translation) -> MachineOrder:
    """Press the button, and let the worker do its part."""
    assert list(order(browser, work)) == ["success"]
    found = MachineOrder.objects.filter(translation=work).latest("pk")
    translate.call(found.pk)
    found.refresh_from_db()
    return found
