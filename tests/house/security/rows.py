"""What is in the database, whose it is, and what a request changed of it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.apps import apps
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from wagtail.models import Collection, Page, Workflow
from wagtail_localize.models import TranslatableObject

from accounts.models import User
from areas.models import Area, AreaRole
from tests.house.security.sides import Side

# Kept by the program for itself, for everybody's pages together
SHARED = {
    "django_session",
    "base_version",
    "wagtailcore_referenceindex",
    "django_tasks_database_dbtaskresult",
    "wagtailadmin_editingsession",
}
Rows = dict[Any, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Change:
    """One row that was added, changed or deleted."""

    table: str
    key: Any
    verdict: str

    def __str__(self) -> str:
        """For the report."""
        return f"{self.verdict} row {self.key} of {self.table}"


class Ledger:
    """The rows of all tables before the attack, and to whom each belongs."""

    def __init__(self, own: Side, foreign: Side, me: User | None, only: frozenset[str] = frozenset()) -> None:
        """Read everything once; `only` names the tables to watch, all where it is empty."""
        self.models = {
            model._meta.db_table: model
            for model in apps.get_models(include_auto_created=True)
            if model._meta.managed
            and not model._meta.proxy
            and not self._shared(model._meta.db_table)
            and (not only or model._meta.db_table in only)
        }
        self.kinds = {kind.pk: kind.model_class() for kind in ContentType.objects.all()}
        self.before = {table: self._read(table) for table in self.models}
        self.owner: dict[tuple[str, Any], str] = {}
        self._seed(own, foreign, me)
        self._spread()

    @staticmethod
    def _shared(table: str) -> bool:
        return table in SHARED or table.startswith(("wagtailsearch_", "sqlite_"))

    def _read(self, table: str) -> Rows:
        model = self.models[table]
        names = [field.column for field in model._meta.local_concrete_fields]
        key = names.index(model._meta.pk.column)
        with connection.cursor() as cursor:
            columns = ", ".join(connection.ops.quote_name(name) for name in names)
            cursor.execute(f"SELECT {columns} FROM {connection.ops.quote_name(table)}")
            return {row[key]: tuple(row) for row in cursor.fetchall()}

    def _seed(self, own: Side, foreign: Side, me: User | None) -> None:
        for side, verdict in ((own, "own"), (foreign, "foreign")):
            fronts = [page.path for page in Page.objects.filter(depth=3, slug=side.area.slug)]
            for front in fronts:
                pages = Page.objects.filter(path__startswith=front)
                self._say(Page, pages, verdict)
                keys = pages.values("translation_key")
                self._say(TranslatableObject, TranslatableObject.objects.filter(pk__in=keys), verdict)
            self._say(Area, [side.area], verdict)
            self._say(Collection, [side.area.collection], verdict)
            roles = AreaRole.objects.filter(area=side.area)
            self._say(AreaRole, roles, verdict)
            self._say(Group, [role.group for role in roles], verdict)
            self._say(User, [side.person], verdict)
            self._say(Workflow, side.all(Workflow), verdict)
        if me is not None:
            self._say(User, [me], "own")

    def _say(self, model: type[models.Model], rows: Any, verdict: str) -> None:
        for row in rows:
            # as SQLite keeps it
            key = row.pk.hex if isinstance(row.pk, UUID) else row.pk
            self.owner[model._meta.db_table, key] = verdict

    def _spread(self) -> None:
        """What points at somebody's row is theirs too."""
        for _round in range(4):
            for table, rows in self.before.items():
                for key, row in rows.items():
                    if self.owner.get((table, key)) != "own" and (verdict := self._verdict(table, row)):
                        self.owner.setdefault((table, key), verdict)

    def _verdict(self, table: str, row: tuple[Any, ...]) -> str:
        """Own where it points at something own, foreign where only at foreign things, empty where at neither."""
        found = {self.owner.get(target, "") for target in self._targets(table, row)}
        return "own" if "own" in found else "foreign" if "foreign" in found else ""

    def _targets(self, table: str, row: tuple[Any, ...]) -> list[tuple[str, Any]]:
        fields = self.models[table]._meta.local_concrete_fields
        found = []
        for field, value in zip(fields, row, strict=True):
            if value is None:
                continue
            if field.remote_field and (target := field.remote_field.model._meta.db_table) in self.models:
                found.append((target, value))
            elif field.name == "object_id" and (table_of := self._table_named(fields, row)):
                found.append((table_of, int(value) if str(value).isdecimal() else value))
        return found

    def _table_named(self, fields: Any, row: tuple[Any, ...]) -> str:
        """The table that `object_id` leads into."""
        named = {field.name: value for field, value in zip(fields, row, strict=True)}
        kind = self.kinds.get(named.get("base_content_type") or named.get("content_type"))
        return kind._meta.db_table if kind is not None else Page._meta.db_table

    def changes(self) -> list[Change]:
        """Rows that nobody but their owner may have touched, compared with the beginning."""
        found = []
        for table, old in self.before.items():
            new = self._read(table)
            if new == old:
                continue
            for key in old.keys() | new.keys():
                verdict = self._judge(table, key, old.get(key), new.get(key))
                if verdict:
                    found.append(Change(table, key, verdict))
        return found

    def _judge(self, table: str, key: Any, old: Any, new: Any) -> str:
        if old == new:
            return ""
        if old is not None and self.owner.get((table, key)) != "own":
            return f"changed {self.owner.get((table, key), 'central')}" if new else "deleted"
        if new is None:
            return ""
        was = set(self._targets(table, old)) if old else set()
        aimed = [self.owner.get(one, "") for one in self._targets(table, new) if one not in was]
        if "foreign" in aimed:
            return "points at a foreign one:"
        return "" if old or "own" in aimed else "added"
