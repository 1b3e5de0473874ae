"""Two addresses for machines: is the process alive, and can it serve people?"""

import datetime
import shutil
from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from base import backups, jobs, outbox, printing

LEAST_FREE_BYTES = 200 * 1024 * 1024
# A timer in place of the worker may come every five minutes
LONGEST_SILENCE = datetime.timedelta(minutes=12)
OLDEST_COPY = datetime.timedelta(hours=26)


@never_cache
def live(_request: HttpRequest) -> JsonResponse:
    """200 while the process answers."""
    return JsonResponse({"status": "ok"})


def _database() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return cursor.fetchone() is not None


def _migrations() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def _cache() -> bool:
    cache.set("health", "ok", 10)
    return cache.get("health") == "ok"


def _disk() -> bool:
    folder = settings.DATA_DIR if settings.DATA_DIR.exists() else settings.ROOT
    return shutil.disk_usage(folder).free > LEAST_FREE_BYTES


def _worker() -> bool:
    beat = jobs.last_beat()
    return beat is not None and beat > timezone.now() - LONGEST_SILENCE


def _backup() -> bool:
    made = backups.last()
    return made is not None and made > timezone.now() - OLDEST_COPY


def _outbox() -> bool:
    return outbox.oldest_waiting(timezone.now()) < LONGEST_SILENCE


CHECKS: dict[str, Callable[[], bool]] = {
    "database": _database,
    "migrations": _migrations,
    "cache": _cache,
    "disk": _disk,
}
# What people can do without for a while: named when it is missing, but the process stays ready
EXTRAS: dict[str, Callable[[], bool]] = {
    "worker": _worker,
    "outbox": _outbox,
    "pdf": printing.works,
    "backup": _backup,
}


def _result(check: Callable[[], bool], otherwise: str) -> str:
    try:
        return "ok" if check() else otherwise
    except Exception:  # noqa: BLE001  any fault of a part means that the part is not ready
        return otherwise


@never_cache
def ready(_request: HttpRequest) -> JsonResponse:
    """200 when everything that people need works, else 503 with the names of what does not. No details."""
    results = {name: _result(check, "failed") for name, check in CHECKS.items()}
    failed = "failed" in results.values()
    results |= {name: _result(check, "missing") for name, check in EXTRAS.items()}
    return JsonResponse({"status": "failed" if failed else "ok", **results}, status=503 if failed else 200)
