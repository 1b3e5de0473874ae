"""Text messages go through the outbox to a provider with an HTTP address; what it refuses is tried again."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
from django.utils import timezone

from base import outbox, sms
from base.outbox import OutgoingMail

NUMBER = "+493411234567"


class Provider(HTTPServer):
    """A provider on this machine: it keeps what it was given, and answers with `status`; 0 hangs up in the middle."""

    def __init__(self) -> None:
        """Listen."""
        super().__init__(("127.0.0.1", 0), Counter)
        self.status, self.taken = 202, []  # type: ignore[var-annotated]


class Counter(BaseHTTPRequestHandler):
    """One message."""

    server: Provider

    def do_POST(self) -> None:
        """Take it, or not."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.server.status:
            self.server.taken.append((self.path, self.headers["Authorization"], json.loads(body)))
            self.send_response(self.server.status)
            self.end_headers()

    def log_message(self, *_args: Any) -> None:
        """Silence."""


@pytest.fixture
def provider(settings: Any) -> Iterator[Provider]:
    """The provider of the settings."""
    server = Provider()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    options = {"url": f"http://127.0.0.1:{server.server_port}/send", "token": "geheim"}
    settings.MAILERS = {**settings.MAILERS, "sms": {"BACKEND": "base.sms.Gateway", "OPTIONS": options}}
    settings.SMS_PROVIDER = "http"
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def message(town: Any) -> OutgoingMail:
    return sms.write_down(
        NUMBER, "Ein Platz ist frei", "Möchten Sie ihn? Ja oder nein.", timezone.now(), town.page("/de/")
    )


def test_a_message_is_handed_over_once_and_its_text_is_forgotten(provider, message):
    assert outbox.send_due() == 1
    assert provider.taken == [("/send", "Bearer geheim", {"to": NUMBER, "text": "Möchten Sie ihn? Ja oder nein."})]
    message.refresh_from_db()
    assert (message.state, message.message) == ("sent", "")
    assert outbox.send_due() == 0


@pytest.mark.parametrize("status", [400, 429, 503])
def test_what_the_provider_refuses_is_tried_again(provider, message, status):
    provider.status = status
    outbox.send_due()
    message.refresh_from_db()
    assert (message.state, message.error) == ("waiting", f"Refused {status}")
    assert message.due_at > timezone.now()
    OutgoingMail.objects.update(due_at=timezone.now())
    provider.status = 200
    outbox.send_due()
    message.refresh_from_db()
    assert message.state == "sent"


def test_a_provider_that_cannot_be_reached_keeps_the_message_waiting(settings, message):
    options = {"url": "http://127.0.0.1:9/send", "token": "x"}
    settings.MAILERS = {**settings.MAILERS, "sms": {"BACKEND": "base.sms.Gateway", "OPTIONS": options}}
    outbox.send_due()
    message.refresh_from_db()
    assert (message.state, message.error) == ("waiting", "Refused 0")


def test_nobody_knows_about_a_message_when_the_line_breaks_and_a_person_decides(provider, message):
    provider.status = 0
    outbox.send_due()
    message.refresh_from_db()
    assert message.state == "uncertain"
    assert NUMBER not in message.error


def test_without_a_provider_somebody_calls(settings):
    settings.SMS_PROVIDER = "calls"
    assert not sms.is_on()
