"""What is done again and again: each job is a command, so a timer of the machine can do it as well as the worker."""

import datetime
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import models
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

logger = logging.getLogger(__name__)
HEART = "worker"
BEAT = datetime.timedelta(seconds=30)
DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Job:
    """A command with its rhythm: every so often, or at an hour in Leipzig (on one weekday; 0 is Monday).

    `words` tell the central team what it does.
    """

    command: str
    words: str | Promise = ""
    every: datetime.timedelta = DAY
    hour: int | None = None
    weekday: int | None = None
    options: Mapping[str, Any] = field(default_factory=dict)

    def is_due(self, last: datetime.datetime, now: datetime.datetime) -> bool:
        """Whether it is time again; `last` is when it was begun the last time."""
        return last <= now - self.every if self.hour is None else last < self._latest(now)

    def _latest(self, now: datetime.datetime) -> datetime.datetime:
        day = timezone.localtime(now).replace(hour=self.hour or 0, minute=0, second=0, microsecond=0)
        if day > now:
            day -= DAY
        while self.weekday is not None and day.weekday() != self.weekday:
            day -= DAY
        return day


# Rooms may add theirs from AppConfig.ready()
JOBS: list[Job] = [
    Job("publish_scheduled", _("Put online and take offline what is planned"), every=datetime.timedelta(minutes=1)),
    Job("hide_pictures", _("Hide pictures whose consent has ended"), hour=0),
    Job("empty_archive", _("Empty the wastebasket"), hour=3),
    Job("translations", _("Find out which translations are due"), hour=2, options={"verbosity": 0}),
    Job("retention", _("Erase personal data whose time is over"), hour=3, options={"verbosity": 0}),
    Job("wagtail_update_index", _("Tidy up the search"), hour=4, weekday=6, options={"verbosity": 0}),
]


def connect() -> None:
    """Called once, when the app is ready: who has said where copies shall lie gets one every night."""
    if settings.BACKUP_DIR:
        JOBS.append(Job("backup", _("Keep a copy of everything"), hour=1))


class JobRun(models.Model):
    """When a job was last begun and ended; the worker's own heartbeat is one of them."""

    name = models.CharField(max_length=60, primary_key=True)
    started_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    fault = models.CharField(max_length=100, blank=True)

    class Meta:
        verbose_name = _("job")
        verbose_name_plural = _("jobs")

    def __str__(self) -> str:
        """The name."""
        return self.name

    @property
    def words(self) -> str:
        """What the job does; its command where nobody has said it."""
        return next((str(job.words) for job in JOBS if job.command == self.name and job.words), self.name)


def run_due() -> None:
    """Do every job whose time has come. A fault in one is noted and does not keep the others from their turn."""
    for job in JOBS:
        now = timezone.now()
        row, new = JobRun.objects.get_or_create(name=job.command, defaults={"started_at": now})
        # A nightly job that was never done waits for its night
        if job.hour is None if new else (job.is_due(row.started_at, now) and _take(row, now)):
            run(job)


def _take(row: JobRun, now: datetime.datetime) -> bool:
    """Whether this process may do it; of two that ask at once, one."""
    return bool(JobRun.objects.filter(pk=row.pk, started_at=row.started_at).update(started_at=now))


def run(job: Job) -> None:
    """Do a job now and note how it ended."""
    fault = ""
    try:
        call_command(job.command, **job.options)
    except Exception as error:  # noqa: BLE001  the worker must outlive any fault of a job
        # Only the kind of the fault: its words may hold what people wrote
        fault = type(error).__name__
        logger.error("%s failed: %s", job.command, fault)
    JobRun.objects.filter(name=job.command).update(finished_at=timezone.now(), fault=fault)


def beat() -> None:
    """The worker lives."""
    now = timezone.now()
    row, _new = JobRun.objects.get_or_create(name=HEART)
    if row.finished_at is None or row.finished_at < now - BEAT:
        JobRun.objects.filter(pk=HEART).update(finished_at=now)


def last_beat() -> datetime.datetime | None:
    """When the worker was last heard of."""
    return JobRun.objects.filter(pk=HEART).values_list("finished_at", flat=True).first()
