"""Eight people book at the same moment, again and again: how many a second, against a bare insert behind the same lock.

Each writer is a process of its own with a connection of its own, as the server's workers are.
"""

import http.client
import json
import multiprocessing
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.core.cache import cache
from django.db import DatabaseError, connection, connections

from base.public_form import LEAST_SECONDS, stamp
from bench.client import HOST
from bench.server import ROOT, with_variables
from courses import booking
from courses.booking import Wish
from courses.models import Booking, CourseRun, Registration

WRITERS = 8
SEATS = 40
# Bookings and bare inserts of each writer; the halves take turns
EACH, TURNS = 30, 4
# Below the limit of one address
OVER_HTTP = 120
Work = Callable[[int, int, int], None]


def measured(url: str, port: int) -> dict[str, Any]:
    """What `manage.py writers` found on the database at `url`, which the server at `port` uses too."""
    variables = {"DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "bench.settings"}
    command = [sys.executable, str(ROOT / "manage.py"), "writers", str(port)]
    done = subprocess.run(with_variables(variables, command), check=True, stdout=subprocess.PIPE)  # noqa: S603
    found: dict[str, Any] = json.loads(done.stdout.decode().strip().splitlines()[-1])
    return found


def measure(port: int) -> dict[str, Any]:
    """Rates per second and what went wrong; whatever was written is taken back."""
    made: list[CourseRun] = []
    try:
        rates: dict[str, list[float]] = {"bookings": [], "bare": []}
        locked = overbooked = 0
        for turn in range(TURNS):
            for name, work in (("bookings", _book), ("bare", _insert)):
                # Each time a course of its own, with six people for every seat
                made.append(run := _new_run())
                seconds, faults = _together(work, run.pk, turn)
                rates[name].append(WRITERS * EACH / seconds)
                locked += faults
                overbooked += max(0, _seats(run) - SEATS)
        # Tries of the measurement before do not count against this one
        cache.clear()
        made.append(run := _new_run())
        over_http, refused = _post(run, port)
        return {
            "bookings": max(rates["bookings"]),
            "bare": max(rates["bare"]),
            "locked": locked + refused,
            "overbooked": overbooked + max(0, _seats(run) - SEATS),
            "http": over_http,
        }
    finally:
        for run in made:
            Registration.objects.filter(booking__run=run).delete()
            Booking.objects.filter(run=run).delete()
            run.sessions.all().delete()
            run.delete()


def _new_run() -> CourseRun:
    """A run with few seats, which anybody may book at any time."""
    pattern = CourseRun.objects.public().filter(start_mode="fixed", registration="online").earliest("pk")
    dated = pattern.sessions.latest("start")
    run = CourseRun.objects.create(
        course=pattern.course, status="published", capacity=SEATS, start_mode="rolling", registration="online"
    )
    dated.pk, dated.run = None, run
    dated.save()
    return run


def _seats(run: CourseRun) -> int:
    return booking.load(run)[0]


def _book(run: int, turn: int, number: int) -> None:
    booking.book(run, Wish(name="Nadia", channel="phone", phone=f"+4930{turn:03}{number:06}"))


def _insert(run: int, _turn: int, _number: int) -> None:
    """The row alone, without a question, a person or a letter; pages and catalogue hear of it as of a booking."""
    with booking.locked(run):
        Booking.objects.create(run_id=run, status=Booking.Status.CANCELLED)


def _together(work: Work, run: int, turn: int) -> tuple[float, int]:
    """Seconds from the common start until the last writer is done, and how many writes failed."""
    connections.close_all()
    forked = multiprocessing.get_context("fork")
    ready, done = forked.Barrier(WRITERS + 1), forked.Queue()
    writers = [forked.Process(target=_write, args=(work, run, turn, place, ready, done)) for place in range(WRITERS)]
    for writer in writers:
        writer.start()
    ready.wait()
    started = time.perf_counter()
    faults = sum(done.get() for _writer in writers)
    seconds = time.perf_counter() - started
    for writer in writers:
        writer.join()
    return seconds, faults


def _write(work: Work, run: int, turn: int, place: int, ready: Any, done: Any) -> None:
    connection.ensure_connection()
    faults = 0
    ready.wait()
    for count in range(EACH):
        try:
            work(run, turn, place * EACH + count)
        except DatabaseError:
            faults += 1
    done.put(faults)
    connections.close_all()


def _post(run: CourseRun, port: int) -> tuple[float, int]:
    """Registrations a second through the server, and answers that were errors."""
    path = f"/de/anmelden/{run.code}/"
    stamps = [stamp(run.code) for _person in range(OVER_HTTP)]
    time.sleep(LEAST_SECONDS)

    def person(number: int) -> bool:
        answers = {"name": "Nadia", "channel": "phone", "phone": f"+4931{number:08}", "confirm": "1"}
        body = urllib.parse.urlencode({**answers, "stamp": stamps[number]})
        server = http.client.HTTPConnection(HOST, port, timeout=60)
        server.request("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})
        status = server.getresponse().status
        server.close()
        return status == 302

    started = time.perf_counter()
    with ThreadPoolExecutor(WRITERS) as people:
        good = sum(people.map(person, range(OVER_HTTP)))
    return OVER_HTTP / (time.perf_counter() - started), OVER_HTTP - good
