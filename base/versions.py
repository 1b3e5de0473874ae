"""One small row per memory: it changes in the same transaction as what is remembered.

Every process remembers what it built together with the token it read. A page reads all tokens with one
query; what has another token than before is built again. So all processes agree, without a shared cache.
"""

import secrets
from collections.abc import Callable
from functools import partial
from threading import Lock
from typing import Any

from django.db import connection, models, transaction
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.http import HttpRequest

SITE = "site"
# What readers see is made of rows of these apps
LOUD_APPS = frozenset(
    {"base", "areas", "courses", "news", "businesses", "home", "wagtailcore", "wagtaildocs", "wagtailredirects"}
)
# Rows of them that are on no public page
SILENT = frozenset(
    {
        "version",
        "jobrun",
        "outgoingmail",
        "registration",
        "interest",
        "notification",
        "message",
        "advicerequest",
        "attendance",
        "quarterfigure",
        "sourcetext",
        "keptword",
        "machineorder",
        "machineday",
        "member",
        "monthlyviews",
        "helperinvitation",
        "report",
        "entrydraft",
        "draftpicture",
        "handovercode",
        "revision",
        "referenceindex",
        "pagelogentry",
        "modellogentry",
        "task",
        "taskstate",
    }
    | {"workflowstate", "collection", "workflow"}
)
# What a page's row says of its drafts
OF_DRAFTS = frozenset({"latest_revision", "latest_revision_created_at", "draft_title", "has_unpublished_changes"})
_names: set[str] = {SITE}
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


def bump_after_commit(name: str) -> None:
    """Say it when the transaction has ended: many may book at once, and nobody shall wait for another's version row.

    This process asks anew at once.
    """
    with _lock:
        for key in [key for key in _memory if key[0] == name]:
            del _memory[key]
    if not will_be_told(name):
        transaction.on_commit(partial(bump, name))


def will_be_told(name: str) -> bool:
    """Whether the transaction that runs has changed what is remembered, and nobody knows of it yet."""
    return any(getattr(one[1], "args", None) == (name,) for one in transaction.get_connection().run_on_commit)


def begin() -> None:
    """Make the rows that are missing, so that everything can be remembered."""
    for name in _names - set(Version.objects.values_list("name", flat=True)):
        bump(name)


def on_change(sender: type[models.Model], update_fields: frozenset[str] | None = None, **_kwargs: Any) -> None:
    """Any row was saved or deleted: what is kept of the site is old, unless no reader sees such rows."""
    meta = sender._meta
    # Models of that module are those of migrations, when nothing is kept yet
    silent = meta.app_label not in LOUD_APPS or meta.model_name in SILENT or sender.__module__ == "__fake__"
    if not silent and not (update_fields and update_fields <= OF_DRAFTS):
        bump_after_commit(SITE)


def bump_all() -> None:
    """Say that everything remembered may have changed: a move changes the addresses of all pages below."""
    for version in Version.objects.all():
        bump(version.name)


def tokens(request: HttpRequest | None) -> dict[str, str]:
    """All tokens, read once per request."""
    kept = getattr(request, "_version_tokens", None)
    if kept is None:
        # Every page begins with it: plain SQL is asked five times as fast as a queryset
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT name, token FROM {Version._meta.db_table}")  # noqa: S608
            kept = dict(cursor.fetchall())
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
    # What a transaction has changed and may still take back is nobody else's to see
    if not will_be_told(name):
        with _lock:
            _memory[(name, part)] = (token, built)
    return built


def follow(name: str, *senders: type[models.Model], tell: Callable[[str], None] = bump) -> None:
    """Bump `name` whenever a row of one of these models is saved or deleted, or its many-to-many rows change."""
    _names.add(name)

    def changed(**_kwargs: Any) -> None:
        tell(name)

    for sender in senders:
        for signal in (post_save, post_delete):
            signal.connect(changed, sender=sender, weak=False, dispatch_uid=f"{name}-{sender._meta.label}-{id(signal)}")
        for field in sender._meta.many_to_many:
            m2m_changed.connect(changed, sender=field.remote_field.through, weak=False)
