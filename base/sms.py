"""Text messages: written into the outbox like mails, and handed by the worker to a provider with an HTTP address.

Without a provider (`SMS_PROVIDER=calls`) nothing is written: what is to be said stays on the office's list of calls.
A provider is a mailer of the settings (`MAILERS["sms"]`), so another one is another class with `send_messages`.
"""

import datetime
import json
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import Model

from base.outbox import OutgoingMail, mark

TRANSPORT = "sms"
HTTP = "http"
TIMEOUT = 20


class Refused(ValueError):
    """The provider has not taken a text message; `smtp_code` is its HTTP status, or 0 where it could not be reached."""

    def __init__(self, status: int) -> None:
        """Only the status: what the provider says may hold the number."""
        super().__init__(f"The provider of text messages answered {status}.")
        self.smtp_code = status


def is_on() -> bool:
    """Whether a provider takes text messages; else somebody calls."""
    return bool(settings.SMS_PROVIDER == HTTP)


def write_down(number: str, subject: str, text: str, due_at: datetime.datetime, about: Model) -> OutgoingMail:
    """Put a text message into the outbox; `number` as +49…, `subject` is what the list of the outbox shows.

    `about` is the row it tells of: the message goes when the row goes.
    """
    return OutgoingMail.objects.create(
        transport=TRANSPORT,
        recipients=[number],
        subject=subject,
        message=text,
        due_at=due_at,
        about=mark(about._meta.label, about.pk),
    )


class Gateway(BaseEmailBackend):
    """Posts `{"to": "+49…", "text": "…"}` with a bearer token; every answer but 2xx is a refusal."""

    def __init__(self, url: str = "", token: str = "", **options: Any) -> None:
        """`url`: the provider's address."""
        super().__init__(**options)
        self.url, self.token = urlsplit(url), token

    def send_messages(self, email_messages: Sequence[Any]) -> int:
        """Hand over each one. Raises Refused where it has certainly not gone out, OSError where nobody knows."""
        for message in email_messages:
            for number in message.recipients():
                self._post({"to": number, "text": message.text})
        return len(email_messages)

    def _post(self, what: dict[str, str]) -> None:
        kind = HTTPSConnection if self.url.scheme == "https" else HTTPConnection
        connection = kind(self.url.netloc, timeout=TIMEOUT)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        try:
            try:
                connection.connect()
            except OSError as error:
                raise Refused(0) from error
            try:
                connection.request("POST", self.url.path or "/", json.dumps(what).encode(), headers)
                status = connection.getresponse().status
            except HTTPException as error:
                raise OSError("The provider's answer cannot be read.") from error
            if not 200 <= status < 300:
                raise Refused(status)
        finally:
            connection.close()
