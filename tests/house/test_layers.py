"""The law of imports and the database's plan."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from tests.house.source import ROOMS, ROOT

TOOLS = Path(sys.executable).parent


def test_every_import_goes_down_a_floor() -> None:
    result = subprocess.run(
        [TOOLS / "lint-imports", "--no-cache"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_models_and_migrations_agree(db: None) -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_has_one_chain_of_migrations(room: str, db: None) -> None:
    loader = MigrationLoader(None)
    names = sorted(name for app, name in loader.disk_migrations if app == room)
    assert names[0] == "0001_initial"
    assert len(loader.graph.leaf_nodes(room)) == 1
    assert [int(name.split("_")[0]) for name in names] == list(range(1, len(names) + 1))


def test_every_migration_is_applied_in_an_order_that_holds(db: None) -> None:
    loader = MigrationLoader(connection)
    loader.check_consistent_history(connection)
    assert loader.detect_conflicts() == {}
