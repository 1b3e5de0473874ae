"""The worker: what is planned for a time happens, what was left behind is taken up, a fault stays alone."""

import datetime
import signal
import subprocess
import sys
import time
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page

from base import jobs, outbox, worker
from base.jobs import Job, JobRun
from demo.factories.news import NewsPageFactory
from tests.base.test_outbox_killed import worker_environment
from tests.house.source import ROOT

MINUTE = datetime.timedelta(minutes=1)


@pytest.fixture
def planned(town: Any) -> Page:
    """News that go online tomorrow at noon and offline the day after."""
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    page = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Sommerfest", live=False)
    page.go_live_at, page.expire_at = tomorrow, tomorrow + datetime.timedelta(days=1)
    page.save_revision().publish()
    return page


@pytest.mark.parametrize("by", ["worker", "timer"])
def test_planned_news_go_online_and_offline_by_themselves(planned: Page, client: Client, by: str) -> None:
    def status_after(days: float) -> int:
        with time_machine.travel(timezone.now() + datetime.timedelta(days=days)):
            if by == "worker":
                worker.Worker(0).round()
            else:
                call_command("worker", once=True)
            return client.get(planned.url_path).status_code

    assert [status_after(0), status_after(1.1), status_after(2.1)] == [404, 200, 404]


@pytest.mark.parametrize(
    ("job", "last", "now", "due"),
    [
        (Job("x", every=MINUTE), "2026-06-01T12:00", "2026-06-01T12:00:59", False),
        (Job("x", every=MINUTE), "2026-06-01T12:00", "2026-06-01T12:01", True),
        (Job("x", hour=3), "2026-06-01T03:00", "2026-06-02T02:59", False),
        (Job("x", hour=3), "2026-06-01T03:00", "2026-06-02T03:00", True),
        (Job("x", hour=3), "2026-06-01T22:00", "2026-06-02T05:00", True),
        (Job("x", hour=3), "2026-06-02T03:05", "2026-06-02T23:00", False),
        # the nights of the changes of the clock
        (Job("x", hour=3), "2026-03-28T03:05", "2026-03-29T03:01", True),
        (Job("x", hour=3), "2026-10-25T03:01", "2026-10-25T04:30", False),
        # 2026-06-07 is a Sunday
        (Job("x", hour=4, weekday=6), "2026-06-01T12:00", "2026-06-06T12:00", False),
        (Job("x", hour=4, weekday=6), "2026-06-01T12:00", "2026-06-07T04:00", True),
    ],
)
def test_a_job_has_its_rhythm_on_leipzigs_clock(job: Job, last: str, now: str, due: bool) -> None:
    def moment(text: str) -> datetime.datetime:
        return timezone.make_aware(datetime.datetime.fromisoformat(text))

    assert job.is_due(moment(last), moment(now)) is due


def test_a_nightly_job_waits_for_its_night_and_is_done_once(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(jobs, "call_command", lambda name, **_options: done.append(name))
    monkeypatch.setattr(jobs, "JOBS", [Job("nightly", hour=3)])
    with time_machine.travel(datetime.datetime(2026, 6, 1, 12, tzinfo=datetime.UTC), tick=False):
        jobs.run_due()
    assert done == []
    with time_machine.travel(datetime.datetime(2026, 6, 2, 2, tzinfo=datetime.UTC), tick=False):
        jobs.run_due()
        jobs.run_due()
    assert done == ["nightly"]


def test_of_two_workers_one_does_the_job(db: None) -> None:
    row = JobRun.objects.create(name="x", started_at=timezone.now() - MINUTE)
    assert [jobs._take(row, timezone.now()) for _number in range(2)] == [True, False]


def test_a_fault_in_one_job_is_noted_and_the_next_one_is_done(
    db: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[str] = []

    def call(name: str, **_options: Any) -> None:
        if name == "broken":
            raise ValueError("words of a resident")
        done.append(name)

    monkeypatch.setattr(jobs, "call_command", call)
    monkeypatch.setattr(jobs, "JOBS", [Job("broken", every=MINUTE), Job("whole", every=MINUTE)])
    jobs.run_due()
    assert done == ["whole"]
    assert JobRun.objects.get(name="broken").fault == "ValueError"
    assert "words of a resident" not in caplog.text


def task(**fields: Any) -> DBTaskResult:
    """A task that somebody began eleven minutes ago."""
    fields = {"worker_ids": ["one"], "status": "RUNNING", **fields}
    return DBTaskResult.objects.create(
        args_kwargs={"args": [], "kwargs": {}},
        task_path="base.worker.reap_tasks",
        backend_name="default",
        run_after=timezone.now(),
        started_at=timezone.now() - 11 * MINUTE,
        **fields,
    )


def test_a_task_of_a_killed_worker_is_begun_again_at_most_three_times(db: None) -> None:
    first, last = task(), task(worker_ids=["one", "two", "three"])
    assert worker.reap_tasks() == 2
    first.refresh_from_db()
    last.refresh_from_db()
    assert (first.status, last.status) == ("READY", "FAILED")


def test_a_task_that_is_being_done_is_left_alone(db: None) -> None:
    running = task()
    DBTaskResult.objects.update(started_at=timezone.now())
    assert worker.reap_tasks() == 0
    running.refresh_from_db()
    assert running.status == "RUNNING"


def test_a_round_that_fails_does_not_end_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    one = worker.Worker(0)
    rounds: list[int] = []

    def broken() -> None:
        rounds.append(1)
        if len(rounds) == 3:
            one.stop()
        raise RuntimeError

    monkeypatch.setattr(one, "round", broken)
    one.run()
    assert len(rounds) == 3


def test_health_names_a_silent_worker_and_an_old_mail(db: None, client: Client, settings: Any) -> None:
    def report() -> dict[str, str]:
        return client.get("/health/ready").json()

    assert report()["worker"] == "missing"
    jobs.beat()
    outbox.OutgoingMail.objects.create(sender="a@example.org", recipients=["b@example.org"])
    assert (report()["worker"], report()["outbox"], report()["status"]) == ("ok", "ok", "ok")
    with time_machine.travel(timezone.now() + 20 * MINUTE):
        assert (report()["worker"], report()["outbox"]) == ("missing", "missing")


def test_a_running_worker_does_its_rounds_and_ends_when_it_is_told(committing_town: Any) -> None:
    process = subprocess.Popen([sys.executable, "manage.py", "worker"], cwd=ROOT, env=worker_environment())
    try:
        deadline = time.monotonic() + 60
        while jobs.last_beat() is None:
            assert time.monotonic() < deadline
            time.sleep(0.2)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=30) == 0
    finally:
        process.kill()
        process.wait()
    assert JobRun.objects.get(name="publish_scheduled").fault == ""
