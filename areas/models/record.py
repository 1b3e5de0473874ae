"""What was done in a neighbourhood's rows and team: Wagtail's log, with the neighbourhood written beside it."""

from typing import Any

from django.db import models
from wagtail.models import BaseLogEntry, CollectionMember, ModelLogEntry
from wagtail.models.audit_log import BaseLogEntryManager, LogEntryQuerySet

from areas.models.area import Area
from areas.models.roles import AreaRole


class AreaLogManager(BaseLogEntryManager):
    """Writes entries, and shows people those of their own neighbourhoods."""

    def log_action(self, instance: models.Model, action: str, **kwargs: Any) -> Any:
        """Write an entry. The neighbourhood is found from the row, or given as `area_id`."""
        kwargs.setdefault("area_id", area_id_of(instance))
        return super().log_action(instance, action, object_id=str(instance.pk), **kwargs)

    def for_instance(self, instance: models.Model) -> LogEntryQuerySet:
        """All entries about one row."""
        return self.get_for_model(type(instance)).filter(object_id=str(instance.pk))

    def viewable_by_user(self, user: Any) -> LogEntryQuerySet:
        """Entries of the neighbourhoods that a person works for."""
        areas = AreaRole.objects.of_user(user).values_list("area_id", flat=True)
        if user.is_superuser or None in areas:
            return self.all()
        return self.filter(area_id__in=list(areas))


class AreaLogEntry(BaseLogEntry):
    """One line of the record. It stays when its row is gone."""

    object_id = models.CharField(max_length=255, db_index=True)
    area = models.ForeignKey(Area, null=True, blank=True, on_delete=models.CASCADE, related_name="+")

    objects = AreaLogManager()

    class Meta(BaseLogEntry.Meta):
        ordering = ["-timestamp", "-id"]


def keep_one_record(actions: Any) -> None:
    """Write the log of everything that is no page into this table. `actions` is Wagtail's registry.

    Wagtail's own table leaves the list: its report joins two tables on SQLite, not three.
    """
    actions.register_model(models.Model, AreaLogEntry)
    actions.log_entry_models.discard(ModelLogEntry)


# Model → where its neighbourhood is found from a row, as in `areas.scoping`
paths: dict[type[models.Model], str | None] = {}


def area_id_of(instance: models.Model) -> int | None:
    """The neighbourhood that a row belongs to; None for the rows of all."""
    path = paths.get(type(instance))
    found: Any = instance
    if isinstance(instance, Area):
        return instance.pk
    if isinstance(instance, CollectionMember):
        folders = instance.collection.get_ancestors(inclusive=True)
        return Area.objects.filter(collection__in=folders).values_list("pk", flat=True).first()
    for step in (path or "").split("__"):
        found = getattr(found, step, None) if step else None
    return found.pk if isinstance(found, Area) else None
