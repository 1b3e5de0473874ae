"""The rules of production, two editors, and an administrator at the desk."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.core.management import call_command
from django.db import transaction
from django.test import Client
from django.utils import translation

from accounts.models import User
from tests.conftest import Town
from tests.house.security.sides import OWN, PUBLIC, Side, build, central
from tests.house.security.sides import SECRET as MARK
from tests.house.security.signing_in import SECRET, confirmed


@pytest.fixture
def _strict(settings: Any) -> None:
    """A second step is asked for, as in production."""
    settings.SECOND_FACTOR_REQUIRED = True


@pytest.fixture
def editor(town: Any) -> User:
    """An editor of Grünau whose address is confirmed."""
    return confirmed(town.editor("gruenau"))


@pytest.fixture
def careful(editor: User) -> User:
    """The editor with an app for codes."""
    TOTP.activate(editor, SECRET)
    RecoveryCodes.activate(editor)
    return editor


@pytest.fixture
def desk(town: Any, signed_in: Any) -> Client:
    """The administrator's browser: what is refused here is refused to everybody."""
    client: Client = signed_in(town.admin())
    return client


@pytest.fixture
def disk(settings: Any, tmp_path: Path) -> None:
    """Files lie where they lie in production."""
    settings.MEDIA_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    }


@pytest.fixture(scope="module")
def _filled(django_db_setup: Any, django_db_blocker: Any) -> Iterator[tuple[Side, Side, Side]]:
    """Two neighbourhoods and the central team with one of everything, made once for a file and undone after it."""
    town = Town()
    with django_db_blocker.unblock(), translation.override("de"), transaction.atomic():
        filled = build(town, "gruenau", OWN, OWN), build(town, "paunsdorf", MARK, PUBLIC), central(town)
        call_command("update_index", verbosity=0)
        yield filled
        transaction.set_rollback(True)


@pytest.fixture
def sides(_filled: tuple[Side, Side, Side], db: None) -> tuple[Side, list[Side]]:
    """The own neighbourhood; the foreign one and the central team's things."""
    own, *others = _filled
    return own, others


@pytest.fixture
def own(sides: tuple[Side, list[Side]]) -> Side:
    """Grünau."""
    return sides[0]


@pytest.fixture
def foreign(sides: tuple[Side, list[Side]]) -> Side:
    """Paunsdorf, with marks in its texts."""
    return sides[1][0]
