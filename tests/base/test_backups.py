"""A copy is made while people write, proves to be whole, and brings everything back; a damaged one touches nothing."""

import datetime
import os
import tarfile
import threading
from pathlib import Path
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from accounts.models import User
from base import backups, erased
from base.backups import BackupError
from base.jobs import JOBS, JobRun, connect
from base.outbox import OutgoingMail
from businesses.erasing import erase_account
from businesses.models import BusinessPage, Report
from courses import booking
from courses.models import CourseRun, Interest, Registration
from demo.factories.businesses import BusinessPageFactory, MemberFactory, OpeningHoursFactory, ReportFactory
from demo.factories.courses import BookingFactory, CoursePageFactory, CourseRunFactory, InterestFactory

PICTURE = "original_images/haus.png"
# Pairs that are there before the copy begins, and that there may be at most
FEW, MANY = 5, 2000


@pytest.fixture
def place(settings: Any, tmp_path: Path) -> Path:
    """A folder for copies, and one with an upload."""
    settings.DATA_DIR, settings.MEDIA_ROOT = tmp_path, tmp_path / "media"
    upload = tmp_path / "media" / PICTURE
    upload.parent.mkdir(parents=True)
    upload.write_bytes(b"A house")
    return tmp_path / "copies"


def write_pairs(begun: threading.Event, stop: threading.Event) -> None:
    """Rows in two tables, always both or none."""
    try:
        for number in range(MANY):
            with transaction.atomic():
                JobRun.objects.create(name=f"pair-{number}")
                OutgoingMail.objects.create(recipients=[f"pair-{number}"], subject="Paar")
            if number == FEW:
                begun.set()
            if stop.is_set():
                break
    finally:
        connection.close()


def pairs() -> tuple[set[str], set[str]]:
    """The names of the written pairs in each of the two tables."""
    jobs = set(JobRun.objects.filter(name__startswith="pair-").values_list("name", flat=True))
    return jobs, {one.recipients[0] for one in OutgoingMail.objects.filter(subject="Paar")}


def test_a_copy_made_while_people_write_brings_everything_back(committing_town: Any, place: Path) -> None:
    begun, stop = threading.Event(), threading.Event()
    writer = threading.Thread(target=write_pairs, args=(begun, stop))
    writer.start()
    try:
        assert begun.wait(30)
        path = backups.make(place, timezone.now())
    finally:
        stop.set()
        writer.join()
    area = committing_town.area("gruenau")
    type(area).objects.filter(pk=area.pk).update(phone="0341 666")
    (place.parent / "media" / PICTURE).write_bytes(b"Another house")
    (place.parent / "media" / "neu.png").write_bytes(b"New")
    written = pairs()[0]
    backups.restore(path)
    jobs, mails = pairs()
    assert jobs == mails, "both rows of a pair, or none"
    assert FEW < len(jobs) <= len(written)
    assert committing_town.area("gruenau").phone == area.phone
    uploads = {one.read_bytes() for one in (place.parent / "media").rglob("*") if one.is_file()}
    assert uploads == {b"A house"}


def damaged(path: Path, way: str) -> None:
    """Spoil a copy."""
    whole = path.read_bytes()
    if way == "a letter of the upload":
        path.write_bytes(whole.replace(b"A house", b"A mouse"))
    elif way == "cut off":
        path.write_bytes(whole[: len(whole) // 2])
    elif way == "something else":
        path.write_bytes(b"Not a copy at all")
    else:
        with tarfile.open(path, "a") as tar:
            info = tarfile.TarInfo("../../fremd.txt" if way == "out of the folder" else "media/fremd.txt")
            tar.addfile(info)


@pytest.mark.parametrize(
    "way", ["a letter of the upload", "cut off", "something else", "out of the folder", "something added"]
)
def test_a_damaged_copy_touches_nothing(committing_town: Any, place: Path, way: str) -> None:
    path = backups.make(place, timezone.now())
    damaged(path, way)
    JobRun.objects.create(name="since then")
    with pytest.raises(BackupError, match=path.name):
        backups.restore(path)
    assert JobRun.objects.filter(name="since then").exists()
    assert (place.parent / "media" / PICTURE).read_bytes() == b"A house"
    assert not list(place.parent.rglob("fremd.txt"))


def test_a_copy_of_another_kind_of_database_is_refused(
    committing_town: Any, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = backups.make(place, timezone.now())
    monkeypatch.setattr(connection, "vendor", "oracle")
    with pytest.raises(BackupError, match="this site runs on oracle"):
        backups.restore(path)


def test_copies_are_nobody_elses_and_go_after_two_weeks(committing_town: Any, place: Path) -> None:
    now = timezone.now()
    old, young = (backups.make(place, now - datetime.timedelta(days=days)) for days in (15, 13))
    for path, days in ((old, 15), (young, 13)):
        long_ago = (now - datetime.timedelta(days=days)).timestamp()
        os.utime(path, (long_ago, long_ago))
    path = backups.make(place, now)
    assert sorted(place.iterdir()) == sorted([young, path])
    assert path.stat().st_mode & 0o077 == 0


def test_the_commands_ask_before_and_say_what_they_did(committing_town: Any, place: Path, capsys: Any) -> None:
    with pytest.raises(CommandError, match="BACKUP_DIR"):
        call_command("backup")
    call_command("backup", folder=place)
    path = next(place.glob("*.tar"))
    assert str(path) in capsys.readouterr().out
    with pytest.raises(CommandError, match="--yes"):
        call_command("restore", path)
    with pytest.raises(CommandError, match="no whole copy"):
        call_command("restore", place / "gibt-es-nicht.tar", yes=True)
    call_command("restore", path, yes=True)
    assert "start server and worker" in capsys.readouterr().out


def test_health_says_when_the_last_copy_is_missing(committing_town: Any, place: Path, client: Client) -> None:
    assert client.get("/health/ready").json()["backup"] == "missing"
    backups.make(place, timezone.now())
    assert client.get("/health/ready").json()["backup"] == "ok"
    JobRun.objects.filter(name="backup").update(finished_at=timezone.now() - datetime.timedelta(hours=27))
    assert client.get("/health/ready").json()["backup"] == "missing"


def test_the_worker_makes_one_every_night_where_it_was_told_where(settings: Any, tmp_path: Path) -> None:
    before = list(JOBS)
    connect()
    assert before == JOBS
    settings.BACKUP_DIR = tmp_path
    try:
        connect()
        assert [job.command for job in JOBS[len(before) :]] == ["backup"]
    finally:
        JOBS[:] = before


@pytest.fixture
def noting(settings: Any, place: Path) -> Path:
    """The list of what is erased stands beside the nightly copies."""
    settings.BACKUP_DIR = place
    return place / erased.NAME


def course(town: Any) -> CourseRun:
    """A run of a course of Grünau."""
    return CourseRunFactory(course=CoursePageFactory(parent=town.courses("gruenau")))


def registered(run: CourseRun, name: str) -> Registration:
    """Somebody has a seat."""
    code = f"{name.upper():2<6.6}"
    place = BookingFactory(run=run)
    return Registration.objects.create(booking=place, name=name, code=code, phone=f"+49341{len(name)}", channel="phone")


def test_who_was_erased_stays_erased_and_nothing_happens_twice(
    committing_town: Any, noting: Path, capsys: Any, client: Client
) -> None:
    run = course(committing_town)
    gone, stays = registered(run, "Fatima"), registered(run, "Olha")
    owner = User.objects.create_user("fatima@demo.example", "quartier-demo-2026")
    shop = BusinessPageFactory(parent=committing_town.page("/de/gruenau/betriebe/"), title="Bäckerei Sonnenkorn")
    OpeningHoursFactory(business=shop)
    ReportFactory(business=shop, area=committing_town.area("gruenau"), subject=shop.title)
    MemberFactory(business=shop, user=owner, role="owner")
    client.force_login(committing_town.admin(), backend="django.contrib.auth.backends.ModelBackend")
    waiting = OutgoingMail.objects.create(recipients=["a@demo.example"], subject="Wartet")
    JobRun.objects.create(name="remind", started_at=timezone.now() - datetime.timedelta(days=1))
    path = backups.make(noting.parent, timezone.now())

    booking.erase(gone)
    erase_account(owner)
    OutgoingMail.objects.filter(pk=waiting.pk).update(state=OutgoingMail.State.SENT)
    for word in ("Fatima", "fatima", "49341", "Sonnenkorn", client.cookies["sessionid"].value):
        assert word not in noting.read_text(), "numbers of rows, and nothing of what stood in them"
    assert noting.stat().st_mode & 0o077 == 0
    assert client.get("/admin/").status_code == 200

    call_command("restore", path, yes=True)
    said = capsys.readouterr().out
    assert "Erased since then, and now again: 3." in said, "a registration, an entry, an account"
    assert "start server and worker" in said
    assert list(Registration.objects.values_list("pk", flat=True)) == [stays.pk]
    assert run.bookings.filter(status="booked").count() == 1, "the seat is free again"
    assert not User.objects.filter(email="fatima@demo.example").exists()
    assert not BusinessPage.objects.filter(translation_key=shop.translation_key).exists()
    assert Report.objects.get().subject == ""
    assert Page.find_problems() == ([], [], [], [], [])
    assert OutgoingMail.objects.get(pk=waiting.pk).state == OutgoingMail.State.UNCERTAIN
    assert not next(job for job in JOBS if job.command == "remind").is_due(
        JobRun.objects.get(name="remind").started_at, timezone.now()
    ), "nobody is reminded twice"
    assert client.get("/admin/").status_code == 302, "whoever was signed in signs in anew"
    # And once more from the same copy
    assert backups.catch_up(backups.restore(path)) == (3, [])
    assert list(Registration.objects.values_list("pk", flat=True)) == [stays.pk]


def test_what_only_moved_is_not_erased(committing_town: Any, noting: Path) -> None:
    """Somebody waited, was invited and is registered now: in the copy they wait, and so they do again."""
    run = course(committing_town)
    waits = InterestFactory(course=run.course, name="Nadia")
    path = backups.make(noting.parent, timezone.now())
    Interest.objects.filter(pk=waits.pk).delete()
    registered(run, "Nadia")
    assert backups.catch_up(backups.restore(path)) == (0, [])
    assert Interest.objects.get().name == "Nadia"


def test_numbers_that_were_given_anew_erase_nobody_else(committing_town: Any, noting: Path) -> None:
    """Two copies; the older one is put back, so numbers are given again; then the later one."""
    run, now = course(committing_town), timezone.now()
    both = registered(run, "Fatima")
    older = backups.make(noting.parent, now)
    first = registered(run, "Olha")
    later = backups.make(noting.parent, timezone.now() + datetime.timedelta(seconds=1))
    with time_machine.travel(now + datetime.timedelta(seconds=2)):
        backups.catch_up(backups.restore(older))
        second = registered(run, "Nadia")
        assert second.pk == first.pk
        booking.erase(second)
        booking.erase(Registration.objects.get(pk=both.pk))
    with time_machine.travel(now + datetime.timedelta(seconds=4)):
        assert backups.catch_up(backups.restore(later)) == (1, [])
    assert [one.name for one in Registration.objects.all()] == ["Olha"]


def test_one_fault_keeps_nobody_else_from_being_erased(
    committing_town: Any, noting: Path, monkeypatch: Any, capsys: Any
) -> None:
    run = course(committing_town)
    people = [registered(run, name) for name in ("Olha", "Nadia")]
    path = backups.make(noting.parent, timezone.now())
    for one in people:
        booking.erase(Registration.objects.get(pk=one.pk))

    def faulty(one: Registration) -> None:
        if one.pk == people[0].pk:
            raise RuntimeError
        booking.erase(one)

    monkeypatch.setitem(erased._erasers, "courses.Registration", faulty)
    with pytest.raises(CommandError, match=f"courses.Registration {people[0].pk}$"):
        call_command("restore", path, yes=True)
    assert "Everybody signs in anew" in capsys.readouterr().out
    assert [one.name for one in Registration.objects.all()] == ["Olha"]


ODD = [
    "1",
    "[]",
    "{",
    '{"at": "2026-11',
    '{"at": "2026-11-28", "table": "accounts.User", "number": 1}',
    '{"table": "x"}',
]


@pytest.mark.parametrize("line", ODD)
def test_a_line_that_was_cut_hides_no_other_one(committing_town: Any, noting: Path, line: str) -> None:
    one = registered(course(committing_town), "Olha")
    path = backups.make(noting.parent, timezone.now())
    noting.write_text(line)
    booking.erase(one)
    assert backups.catch_up(backups.restore(path)) == (1, [])


def test_without_a_list_it_is_said(committing_town: Any, place: Path, capsys: Any) -> None:
    path = backups.make(place, timezone.now())
    call_command("restore", path, yes=True)
    assert "There is no list of who was erased" in capsys.readouterr().out
