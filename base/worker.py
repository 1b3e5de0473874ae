"""One process for everything that no visitor should wait for: tasks, mails, what is planned for a time."""

import datetime
import logging
import time
from types import FrameType

from django.db import close_old_connections
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker as TaskWorker
from django_tasks_db.models import DBTaskResult

from base import jobs, outbox

logger = logging.getLogger(__name__)
QUEUE = "default"
# A task that runs longer was left behind by a worker that was killed
LONGEST_TASK = datetime.timedelta(minutes=10)
MOST_TRIES = 3
AT_ONCE = 50


class Abandoned(Exception):
    """A task whose workers were all killed."""


def reap_tasks(now: datetime.datetime | None = None) -> int:
    """Let abandoned tasks begin again, at most three times; the number of them."""
    stale = DBTaskResult.objects.running().filter(started_at__lt=(now or timezone.now()) - LONGEST_TASK)
    rows = list(stale)
    for row in rows:
        if len(row.worker_ids) >= MOST_TRIES:
            row.set_failed(Abandoned())
        else:
            DBTaskResult.objects.filter(pk=row.pk, started_at=row.started_at).update(status="READY", started_at=None)
    return len(rows)


class Worker:
    """Works in rounds until it is told to stop; a mail or a task that was begun is brought to its end."""

    def __init__(self, interval: float) -> None:
        """`interval`: seconds between two rounds."""
        self.interval = interval
        self.running = True
        self.tasks: TaskWorker | None = None

    def stop(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """End after what is being done."""
        self.running = False
        if self.tasks is not None:
            self.tasks.running = False

    def run(self) -> None:
        """Round after round."""
        while self.running:
            close_old_connections()
            try:
                self.round()
            except Exception as error:  # noqa: BLE001  a database that restarts must not end the worker
                logger.error("A round of the worker failed: %s", type(error).__name__)
            self._rest()

    def round(self) -> None:
        """Everything that can be done now, once."""
        jobs.beat()
        outbox.send_due(lambda: self.running)
        if self.running:
            jobs.run_due()
        self._do_tasks()

    def _do_tasks(self) -> None:
        reap_tasks()
        if not self.running or not DBTaskResult.objects.ready().filter(backend_name=QUEUE).exists():
            return
        self.tasks = TaskWorker(
            queue_names=["*"],
            interval=0,
            batch=True,
            backend_name=QUEUE,
            startup_delay=False,
            max_tasks=AT_ONCE,
            worker_id=get_random_string(32),
            excluded_queue_names=[],
        )
        self.tasks.run()
        self.tasks = None

    def _rest(self) -> None:
        # In small steps: a signal does not end Python's sleep
        wake = time.monotonic() + self.interval
        while self.running and time.monotonic() < wake:
            time.sleep(0.1)
