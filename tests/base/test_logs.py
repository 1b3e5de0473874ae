"""What the machine keeps of a fault: enough to find it, nothing about a person."""

import io
import json
import logging
import time
from collections.abc import Callable, Iterator

import pytest
from django.db import IntegrityError, OperationalError
from django.http import HttpRequest
from django.test import Client, RequestFactory

from base.logs import JSON, Line, configuration, masked

TOKEN = "IjQyIg:1wFhQz:k3J9_vTq0c8ZbX1LmN-yRwE5aUo7dPsG2hKiVtC4fY0"
Log = Callable[[str], io.StringIO]


@pytest.fixture
def log() -> Iterator[Log]:
    """What is written in a form, from when it is asked for."""
    root, added = logging.getLogger(), []

    def begin(form: str) -> io.StringIO:
        written = io.StringIO()
        formatter = configuration(form)["formatters"]["log"]["()"]  # type: ignore[arg-type]
        handler = logging.StreamHandler(written)
        handler.setFormatter(formatter())
        root.addHandler(handler)
        added.append(handler)
        return written

    yield begin
    for handler in added:
        root.removeHandler(handler)


def fail(error: Exception) -> None:
    """Something goes wrong, and the site says so."""
    try:
        try:
            int("Fatima Yildiz, 0341 1234567")
        except ValueError as first:
            raise error from first
    except type(error):
        logging.getLogger("base.outbox").exception("Not sent to %s", "fatima@example.org")


@pytest.mark.parametrize("form", ["text", "json"])
def test_an_error_is_written_with_its_places_and_without_its_words(log: Log, form: str) -> None:
    written = log(form)
    fail(IntegrityError('duplicate key value: "Key (email)=(fatima@example.org) already exists"'))
    said = written.getvalue()
    assert "IntegrityError" in said
    assert "ValueError" in said
    assert "test_logs.py" in said
    for personal in ("fatima", "Yildiz", "1234567"):
        assert personal.casefold() not in said.casefold()


def test_what_is_wrong_with_the_machine_is_written_in_its_own_words(log: Log) -> None:
    written = log("text")
    fail(OperationalError("database or disk is full"))
    assert "OperationalError: database or disk is full" in written.getvalue()
    fail(OSError(28, "No space left on device", "fatima-lebenslauf.pdf"))
    assert "OSError: No space left on device" in written.getvalue()
    assert "fatima" not in written.getvalue()


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_goes_wrong_at_a_link_to_a_registration_does_not_write_the_link_down(
    log: Log, form: str, town: object
) -> None:
    written = log(form)
    answer = Client().post(f"/de/meine-anmeldung/{TOKEN}/", {"name": "Fatima"})
    assert answer.status_code == 404
    said = written.getvalue()
    assert "/de/meine-anmeldung/…/" in said
    assert TOKEN[-20:] not in said


def test_a_line_of_json_says_when_where_what_and_how_it_ended(log: Log, town: object) -> None:
    written = log("json")
    Client().get("/de/gibt-es-nicht/?q=Fatima")
    (line,) = written.getvalue().splitlines()
    said = json.loads(line)
    assert set(said) == {"time", "level", "logger", "message", "status"}
    assert (said["level"], said["logger"], said["status"]) == ("WARNING", "django.request", 404)
    assert said["message"] == "Not Found: /de/gibt-es-nicht/"
    assert said["time"].endswith("+00:00")


def test_the_request_that_hangs_on_a_record_is_not_written(log: Log) -> None:
    written = log("json")
    request: HttpRequest = RequestFactory().get("/de/suche/", {"q": "Fatima"})
    logging.getLogger("django.request").error("Internal Server Error", extra={"request": request, "status_code": 500})
    assert "Fatima" not in written.getvalue()
    assert json.loads(written.getvalue())["status"] == 500


@pytest.mark.parametrize(
    "address",
    [
        "/de/gruenau/kurse/naehkurs-fuer-anfaengerinnen-2026/",
        "/admin/pages/1234/edit/",
        "/de/aktuelles/nachbarschaftstische/",
        "/static/css/components-of-the-site.css",
        "2026-11-28",
        "01.12.2026 10:00",
        "127 rows in 3.13.0",
    ],
)
def test_addresses_of_pages_stay_readable(address: str) -> None:
    assert masked(f"Not Found: {address}") == f"Not Found: {address}"


@pytest.mark.parametrize(
    "secret",
    [
        f"/de/mein-termin/{TOKEN}/",
        "/de/konto/password/reset/key/3-cx1z12-6ab8c0ff6ab8c0ff6ab8c0ff6ab8c0ff/",
        "/de/konto/confirm-email/MQ:1wFhQz:k3J9vTq0c8ZbX1LmN/",
        "/de/suche/?q=fatima",
        "/de/suche?q=Yildiz fatima",
        "fatima%40example.org",
        "fatima@localhost",
        "٠٣٤١ ١٢٣٤٥٦٧",
        "0341\u00a01234567",
        "198.51.100.17",
        "2001:db8:85a3:0:0:8a2e:370:7334",
        "fatima@example.org",
        "+49 341 1234567",
        "0176/12345678",
    ],
)
def test_secrets_do_not(secret: str) -> None:
    last = secret.rstrip("/").rpartition("/")[2][-12:]
    assert last not in masked(f"Forbidden: {secret}")
    assert "…" in masked(f"Forbidden: {secret}") or "?q=" in secret


def test_what_a_browser_sent_that_the_server_did_not_understand_is_not_written() -> None:
    said = masked(
        "Invalid request from ip=198.51.100.17: Invalid HTTP Header: 'Cookie Yildiz sessionid=abcdef0123456789'"
    )
    assert said == "Invalid request from ip=…: Invalid HTTP Header"


def test_one_record_is_one_line_whatever_stands_in_it(log: Log) -> None:
    written = log("text")
    logging.getLogger("base").warning("x %s", "a\n2026 ERROR fake\u2028b")
    assert len(written.getvalue().splitlines()) == 1


def test_errors_that_lead_to_each_other_come_to_an_end(log: Log) -> None:
    first, second = ValueError("fatima"), KeyError("fatima")
    first.__cause__, second.__cause__ = second, first
    written = log("json")
    logging.getLogger("base").error("Both", exc_info=first)
    assert json.loads(written.getvalue())["error"] == ["KeyError", "ValueError"]


def test_the_kinds_in_a_group_are_told(log: Log) -> None:
    written = log("text")
    logging.getLogger("base").error("All", exc_info=ExceptionGroup("fatima", [KeyError("fatima"), OSError("fatima")]))
    assert "ExceptionGroup: KeyError, OSError" in written.getvalue()
    assert "fatima" not in written.getvalue()


@pytest.mark.parametrize("formatter", [Line(), JSON()])
def test_no_record_is_too_odd_to_be_written(formatter: logging.Formatter) -> None:
    wrong = logging.LogRecord("base", logging.WARNING, "x.py", 1, "%d of them", ("fatima@example.org",), None)
    odd = logging.makeLogRecord({"msg": "Odd", "status_code": object(), "exc_info": (OSError, OSError(1, 5), None)})
    said = [formatter.format(record) for record in (wrong, odd)]
    assert "of them" in said[0]
    assert "PermissionError: 5" in said[1]
    assert "fatima" not in said[0]


def test_a_long_text_is_masked_at_once() -> None:
    begun = time.perf_counter()
    for text in ("a" * 40_000, "a@" * 20_000, "1" * 40_000, "/" * 40_000, "+1 " * 13_000, "a:" * 20_000):
        masked(text)
    assert time.perf_counter() - begun < 5
