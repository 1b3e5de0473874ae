"""The registry of personal data: which fields hold some, what for, for how long. What is over is erased at night.

Every text-like field of our models is declared, as personal or as plain; so is every table of a library that knows an
account or an address. A system check names what is missing.
"""

import datetime
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.db import models, transaction
from django.db.models.fields import Field
from django.utils import timezone
from django.utils.functional import Promise
from wagtail.fields import StreamField

from base import erased
from base.outbox import OutgoingMail

logger = logging.getLogger(__name__)

OUR_ROOMS = ("base", "accounts", "areas", "courses", "news", "businesses", "home", "search")
# Tables of libraries that hold people without naming an account
ALSO_PEOPLE = frozenset({"sessions.Session", "django_tasks_database.DBTaskResult"})
TEXT_LIKE = (
    models.CharField,
    models.TextField,
    models.JSONField,
    models.BinaryField,
    models.FileField,
    models.GenericIPAddressField,
    StreamField,
)
ADDRESSES = (models.EmailField, models.GenericIPAddressField)
AT_ONCE = 500

Overdue = Callable[[datetime.datetime], models.QuerySet[models.Model]]
Eraser = Callable[[datetime.datetime], int]


class NotErased(Exception):
    """Tables whose overdue rows are still there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Personal data of one table. `overdue(now)` gives the rows whose time is over; None where somebody erases them.

    `by` erases them, where more is to be done than to delete rows; it returns their number.
    """

    label: str
    fields: tuple[str, ...]
    purpose: str | Promise
    kept: str | Promise
    overdue: Overdue | None = None
    by: Eraser | None = None

    @property
    def model(self) -> type[models.Model]:
        """The table."""
        return apps.get_model(self.label)

    @property
    def words(self) -> list[str]:
        """The fields as editors call them."""
        names = [getattr(self.model._meta.get_field(name), "verbose_name", "") for name in self.fields]
        # Only names that somebody has given: Django makes the others out of the code
        return [str(name) for name in names if isinstance(name, Promise)]

    def count(self, now: datetime.datetime) -> int:
        """How many rows are overdue."""
        return self.overdue(now).count() if self.overdue else 0

    def erase(self, now: datetime.datetime) -> int:
        """Delete the overdue rows with all that hangs on them, some hundred at a time; the number of rows."""
        if self.by is not None:
            return self.by(now)
        erased = 0
        while self.overdue and (some := list(self.overdue(now).order_by("pk").values_list("pk", flat=True)[:AT_ONCE])):
            with transaction.atomic():
                OutgoingMail.objects.telling_of(self.label, some).delete()
                self.model._base_manager.filter(pk__in=some).delete()
            erased += len(some)
        return erased


_personal: list[Entry] = []
_declared: dict[str, set[str]] = {}


def personal(
    label: str,
    fields: str,
    purpose: str | Promise,
    kept: str | Promise,
    overdue: Overdue | None = None,
    by: Eraser | None = None,
) -> None:
    """Declare fields (names with spaces) of a table (`"accounts.User"`) as personal data; rooms do so when ready."""
    names = tuple(fields.split())
    _declared.setdefault(label, set()).update(names)
    _personal.append(Entry(label, names, purpose, kept, overdue, by))


def plain(label: str, fields: str) -> None:
    """Declare fields of a table as free of personal data: what we publish, words of the machine."""
    _declared.setdefault(label, set()).update(fields.split())


def entries() -> list[Entry]:
    """All personal data there is."""
    return list(_personal)


def undeclared() -> Iterator[tuple[type[models.Model], str]]:
    """Tables and fields that nobody has spoken about."""
    for model in apps.get_models():
        meta = model._meta
        known = _declared.get(meta.label, set())
        judged = _is_text_like if meta.app_label in OUR_ROOMS else _knows_people
        for field in meta.local_fields:
            if field.name not in known and judged(field):
                yield model, field.name
        if meta.label in ALSO_PEOPLE and not known:
            yield model, "*"


def unknown() -> Iterator[str]:
    """Declared fields that do not exist (any more)."""
    for label, names in _declared.items():
        found = {field.name for field in apps.get_model(label)._meta.get_fields()}
        yield from (f"{label}.{name}" for name in sorted(names - found))


def _is_text_like(field: Field) -> bool:
    return _names_account(field) or (isinstance(field, TEXT_LIKE) and not field.choices)


def _knows_people(field: Field) -> bool:
    return _names_account(field) or isinstance(field, ADDRESSES)


def _names_account(field: Field) -> bool:
    to = field.related_model
    return isinstance(to, type) and to._meta.label == settings.AUTH_USER_MODEL


def older(label: str, field: str, **age: float) -> Overdue:
    """A rule: rows whose `field` lies further back than `age` (`days=14`)."""

    def overdue(now: datetime.datetime) -> models.QuerySet[models.Model]:
        rows = apps.get_model(label)._base_manager
        return rows.filter(**{f"{field}__lt": now - datetime.timedelta(**age)})

    return overdue


@transaction.atomic
def erase_row(row: models.Model, *, last_word: bool = False) -> None:
    """Delete a row because somebody wishes so, with the mails that tell of it; `last_word`: unsent ones still go."""
    mails = OutgoingMail.objects.telling_of(row._meta.label, [row.pk])
    if last_word:
        mails.let_go()
    else:
        mails.delete()
    erased.note(row)
    row.delete()


def erase_all(*, dry_run: bool = False) -> dict[str, int]:
    """Erase what is overdue in every table, or only count it: table → rows.

    A fault in one table does not keep the others from being erased; at the end NotErased names the tables.
    """
    now = timezone.now()
    done: dict[str, int] = {}
    failed: list[str] = []
    for one in entries():
        if one.overdue is None:
            continue
        try:
            done[one.label] = one.count(now) if dry_run else one.erase(now)
        except Exception as error:  # noqa: BLE001  whatever it is, the other tables have a right to their night
            # Only its kind: the words of a database quote what people wrote
            logger.error("%s was not erased: %s", one.label, type(error).__name__)
            failed.append(one.label)
    if failed:
        raise NotErased(", ".join(failed))
    return done
