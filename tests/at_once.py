"""Several people at the same moment."""

import threading
from collections.abc import Callable
from typing import Any

from django.db import connections


def at_once(*deeds: Callable[[], Any]) -> None:
    """Do all of it at the same moment, each with a connection of its own; the first fault is raised again."""
    start, faults = threading.Barrier(len(deeds)), []

    def do(deed: Callable[[], Any]) -> None:
        try:
            start.wait()
            deed()
        except Exception as fault:  # noqa: BLE001  it is raised below
            faults.append(fault)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=do, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise faults[0]
