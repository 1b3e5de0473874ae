"""One small row per memory: it changes in the same transaction as what is remembered.

Every process remembers what it built together with the token it read. A page reads all tokens with one
query; what has another token than before is built again. So all processes agree, without a shared cache.
"""

import secrets
from collections.abc import Callable
from threading import Lock
from typing import Any

from django.db import models
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.http import HttpRequest

_memory: dict[tuple[str, str], tuple[str, Any]] = {}
_lock = Lock()


class Version(models.Model):
    """The state of one memory: its name and a random token."""

    name = models.CharField(max_length=40, primary_key=True)
    token = models.CharField(max_length=16)

    def __str__(self) -> str:
        """Name and token."""
        return f"{self.name} {self.token}"


def bump(name: str) -> None:
    """Say that what is remembered under `name` has changed."""
    row = Version(name=name, token=secrets.token_hex(8))
    # One statement: this stands behind every save of a page
    Version.objects.bulk_create([row], update_conflicts=True, unique_fields=["name"], update_fields=["token"])


def bump_all() -> None:
    """Say that everything remembered may have changed: a move changes the addresses of all pages below."""
    for version in Version.objects.all():
        bump(version.name)


def tokens(request: HttpRequest | None) -> dict[str, str]:
    """All tokens, read once per request."""
    kept = getattr(request, "_version_tokens", None)
    if kept is None:
        kept = dict(Version.objects.values_list("name", "token"))
        if request is not None:
            request._version_tokens = kept  # type: ignore[attr-defined]
    return kept


def remembered[T](request: HttpRequest | None, name: str, part: str, build: Callable[[], T]) -> T:
    """What `build` returned when the token of `name` was last new; `part` tells several memories apart."""
    token = tokens(request).get(name, "")
    with _lock:
        found = _memory.get((name, part))
    if token and found is not None and found[0] == token:
        return found[1]
    built = build()
    with _lock:
        _memory[(name, part)] = (token, built)
    return built


def follow(name: str, *senders: type[models.Model]) -> None:
    """Bump `name` whenever a row of one of these models is saved or deleted, or its many-to-many rows change."""

    def changed(**_kwargs: Any) -> None:
        bump(name)

    for sender in senders:
        for signal in (post_save, post_delete):
            signal.connect(changed, sender=sender, weak=False, dispatch_uid=f"{name}-{sender._meta.label}-{id(signal)}")
        for field in sender._meta.many_to_many:
            m2m_changed.connect(changed, sender=field.remote_field.through, weak=False)
