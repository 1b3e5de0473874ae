"""What the machine tells the site: a wrong word stops the start with one sentence, every word stands in the README."""

import os
import re
import subprocess
import sys

import pytest

from config.env import Env
from tests.house.source import ROOT

PRODUCTION = {
    "SECRET_KEY": "an-example-of-a-secret-that-is-long-enough-for-production-2026",
    "ALLOWED_HOSTS": "arbeit.example.org",
    "BASE_URL": "https://arbeit.example.org",
    "MAIL_HOST": "smtp.example.org",
}
WRONG = [
    ("PORT", "abc", "demo"),
    ("PORT", "70000", "demo"),
    ("DATABASE_URL", "mysql://x", "demo"),
    ("REDIS_URL", "localhost:6379", "demo"),
    ("BASE_URL", "arbeit.example", "demo"),
    ("MAIL_PORT", "smtp", "demo"),
    ("MAIL_TLS", "perhaps", "demo"),
    ("PROXIES", "-1", "demo"),
    ("WORKERS", "0", "demo"),
    ("LOG_FORMAT", "xml", "demo"),
    ("TILE_URL", "https://tiles.example.org/", "demo"),
    ("TILE_URL", "https://tiles.example.org/{z}/{x}/{y}/{settings}", "demo"),
    ("SECRET_KEY", "short", "demo"),
    ("SECRET_KEY", "short", "production"),
    ("SECRET_KEY", "", "production"),
    ("MAIL_HOST", "", "production"),
    ("BASE_URL", "", "production"),
    ("ALLOWED_HOSTS", "", "production"),
    ("DATABASE_URL", "postgres://u:p@h:notaport/x", "dev"),
    ("DATA_DIR", "/proc/nope", "demo"),
]


def manage(*command: str, settings: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing in the environment but these variables."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "DATA_DIR") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env={**kept, "DJANGO_SETTINGS_MODULE": f"config.settings.{settings}", **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("variable", "value", "settings"), WRONG, ids=[f"{one[0]}={one[1]}-{one[2]}" for one in WRONG])
def test_a_wrong_variable_stops_the_start_with_one_sentence_that_names_it(
    variable: str, value: str, settings: str
) -> None:
    result = manage("check", settings=settings, **(PRODUCTION if settings == "production" else {}) | {variable: value})
    assert result.returncode == 1
    lines = [line for line in (result.stdout + result.stderr).splitlines() if line.strip()]
    assert len(lines) == 1, lines
    assert variable in lines[0]
    assert lines[0].endswith(".")


def test_production_passes_the_check_for_deployment() -> None:
    result = manage(*("check", "--deploy", "--fail-level", "WARNING"), settings="production", **PRODUCTION)
    assert result.returncode == 0, result.stdout + result.stderr


def test_production_refuses_the_demo_town() -> None:
    result = manage("demo", settings="production", **PRODUCTION)
    assert result.returncode == 1
    assert "DEMO_ALLOWED" in result.stderr


def test_readme_tables_every_variable_with_its_default() -> None:
    rows = re.findall(r"^\|\s*`(\w+)`\s*\|([^|]*)\|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    table = {name: default.strip().strip("`") for name, default in rows}
    missing = {}
    for name, field in Env.model_fields.items():
        default = str(field.default).replace(str(ROOT / "var"), "var").replace("True", "true")
        said = table.get(name.upper())
        if said is None or (default and default not in said):
            missing[name.upper()] = default
    assert missing == {}
