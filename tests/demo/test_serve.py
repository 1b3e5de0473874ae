"""How the town is started."""

import socket
import sys
from types import SimpleNamespace

import pytest
from django.conf import LazySettings
from django.core.management import CommandError, call_command

from base.management.commands import catalogues


class Anew(Exception):
    """The command begins anew; nothing comes after that."""


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands that were begun."""
    commands: list[list[str]] = []

    def begin(_program: str, command: list[str]) -> None:
        commands.append(command)
        raise Anew

    monkeypatch.setattr("os.execv", begin)
    monkeypatch.setattr(sys, "argv", ["manage.py", "serve"])
    return commands


def test_a_port_that_is_taken_is_named_before_anything_is_made(settings: LazySettings, begun: list[list[str]]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        settings.ENV = SimpleNamespace(port=other.getsockname()[1])
        with pytest.raises(CommandError, match=f"Port {settings.ENV.port} is taken"):
            call_command("serve")
    assert begun == []


def test_the_town_is_loaded_only_after_django_has_read_the_new_catalogues(
    monkeypatch: pytest.MonkeyPatch, settings: LazySettings, begun: list[list[str]]
) -> None:
    """Else letters of a fresh clone's demo town would be English: Django reads a catalogue once."""
    monkeypatch.setattr(catalogues, "compile_all", lambda: ["de"])
    with pytest.raises(Anew):
        call_command("serve")
    assert begun == [[sys.executable, "manage.py", "serve", "--first=1"]]
