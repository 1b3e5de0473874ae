"""Real workers, a real mail server, and a kill at every step of their conversation; counted on the server's side."""

import datetime
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.mail import EmailMessage
from django.db import connection
from django.utils import timezone

from base import outbox
from base.outbox import OutgoingMail
from tests.house.source import ROOT
from tests.mailserver import STEPS, MailServer, mail_server

State = OutgoingMail.State
MAILS = 3
UNLUCKY = 2
SMTP = {"BACKEND": "django.core.mail.backends.smtp.EmailBackend"}


def address_of_database() -> str:
    """The tests' database as another process finds it."""
    name = django_settings.DATABASES["default"]["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return os.environ["DATABASE_URL"].rsplit("/", 1)[0] + f"/{name}"


def worker_environment(**variables: str) -> dict[str, str]:
    """What a process of its own needs to find the tests' database."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "DATA_DIR") if name in os.environ}
    return {
        **kept,
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": address_of_database(),
        **variables,
    }


def worker(server: MailServer) -> subprocess.Popen[bytes]:
    """A process that sends what is due, as a timer would start it."""
    variables = {"MAIL_HOST": "127.0.0.1", "MAIL_PORT": str(server.port), "MAIL_TLS": "false"}
    return subprocess.Popen(
        [sys.executable, "manage.py", "send"],
        cwd=ROOT,
        env=worker_environment(**variables),
        stdout=subprocess.DEVNULL,
    )


@pytest.fixture
def written(committing_town: Any, settings: Any) -> None:
    """Mails in the outbox, really committed."""
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}
    for number in range(MAILS):
        EmailMessage(f"Kurs {number}", "Bis morgen", to=[f"{number}@example.org"]).send()


def received(server: MailServer) -> Counter[str]:
    """How often the server has read each mail to its end."""
    return Counter(message["To"] for message in server.accepted)


@pytest.mark.parametrize("step", STEPS)
def test_a_worker_killed_at_any_step_sends_each_mail_once_or_shows_it_as_uncertain(
    written: None, settings: Any, step: str
) -> None:
    state: dict[str, Any] = {"seen": 0, "killed": False}

    def at_step(now: str) -> None:
        if state["killed"] or now != step:
            return
        state["seen"] += 1
        # one connection carries all mails: what happens once is met at the first of them
        if state["seen"] == (1 if step in ("connect", "ehlo") else UNLUCKY):
            state["killed"] = True
            os.kill(state["process"].pid, signal.SIGKILL)
            state["process"].wait()

    with mail_server(at_step) as server:
        state["process"] = worker(server)
        assert state["process"].wait(timeout=120) == -signal.SIGKILL
        held = OutgoingMail.objects.filter(state=State.SENDING)
        assert held.count() <= 1
        held.update(leased_until=timezone.now() - datetime.timedelta(minutes=1))
        settings.MAILERS = {"transport": {**SMTP, "OPTIONS": {"host": "127.0.0.1", "port": server.port}}}
        outbox.send_due()

    count = received(server)
    for row in OutgoingMail.objects.all():
        times = count[row.recipients[0]]
        assert (row.state, times) in ((State.SENT, 1), (State.UNCERTAIN, 0), (State.UNCERTAIN, 1)), (step, count)
    assert OutgoingMail.objects.filter(state=State.SENT).count() >= MAILS - 1


def test_two_workers_at_once_send_nothing_twice(written: None) -> None:
    for number in range(MAILS, 30):
        EmailMessage(f"Kurs {number}", "Bis morgen", to=[f"{number}@example.org"]).send()
    # a slow server keeps both at work at the same time
    with mail_server(lambda now: time.sleep(0.02 if now == "received" else 0)) as server:
        workers = [worker(server) for _number in range(2)]
        assert [one.wait(timeout=120) for one in workers] == [0, 0]
    assert received(server) == {f"{number}@example.org": 1 for number in range(30)}
    assert set(OutgoingMail.objects.values_list("state", flat=True)) == {State.SENT}
