"""What news and events lay on the editors' desk."""

from typing import Any

from django.db.models import CharField, F, QuerySet, Value
from django.db.models.functions import Cast, Coalesce, Concat
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from areas import desk
from areas.desk import Found, Item, Line, Look, Task, columns
from areas.models import Role
from news.models import EventDate

WRITERS = (Role.AUTHOR, Role.EDITOR, Role.LEAD, Role.CENTRAL)
BAR = "|"


def _dates_of_the_week(look: Look) -> QuerySet[Any]:
    first, last = look.week
    coming = EventDate.objects.of_live_events().upcoming(first).filter(start__lt=last)
    shown = coming.filter(look.reach.within("event__area")).exclude(status=EventDate.Status.CANCELLED)
    venue = Coalesce(F("venue__name"), F("event__venue__name"), Value(""))
    facts = Concat(Cast("event_id", CharField()), Value(BAR), venue)
    return columns(shown.order_by("start"), "event__title", extra=facts, moment="start", area="event__area")


def _to_event(found: Found) -> Item:
    event, venue = found.extra.split(BAR, 1)
    return Item(found.words, reverse("wagtailadmin_pages:edit", args=[event]), venue, found.moment)


def _new(kind: str) -> Any:
    return lambda found: reverse("wagtailadmin_pages:add", args=["news", kind, found.pk])


def lay_out() -> None:
    """Put these on the desk. Called when the room is ready."""
    desk.week.append(Line("events", "", "date", 0, WRITERS, _dates_of_the_week, _to_event))
    desk.tasks.append(Task(_("New piece of news"), "plus", 20, "aktuelles", WRITERS, _new("newspage")))
    desk.tasks.append(Task(_("New event"), "plus", 30, "termine", WRITERS, _new("eventpage")))
