"""The demo town's news and events."""

from itertools import islice

from areas.models import Organisation, Venue
from demo import content
from demo.days import in_days, moment, working
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory
from demo.gallery import Library
from demo.pages import body, is_there, list_for, put_online

ONLINE_FOR = 12


def load_news() -> None:
    """All news, each from its own day."""
    library = Library()
    for entry in content.NEWS:
        parent = list_for(entry, "aktuelles")
        if is_there(parent, entry["slug"]):
            continue
        image = library.picture(entry["picture"], entry["area"])
        copied = ("slug", "title", "kind", "summary")
        page = NewsPageFactory(
            parent=parent,
            body=body(entry["body"]),
            image=image,
            image_alt=image.description,
            **{name: entry[name] for name in copied},
        )
        put_online(page, in_days(-entry["days_ago"], "09:30"))


def load_events() -> None:
    """All events with their dates; cancelled ones are counted from 1."""
    library = Library()
    venues = {venue.slug: venue for venue in Venue.objects.all()}
    organisers = {one.name: one for one in Organisation.objects.all()}
    for place, entry in enumerate(content.EVENTS):
        parent = list_for(entry, "termine")
        if is_there(parent, entry["slug"]):
            continue
        image = library.picture(entry["picture"], entry["area"])
        copied = ("slug", "title", "summary", "languages")
        page = EventPageFactory(
            parent=parent,
            body=body(entry["body"]),
            image=image,
            image_alt=image.description,
            venue=venues[entry["venue"]],
            organisers=[organisers[name] for name in entry["organisers"]],
            **{name: entry[name] for name in copied},
        )
        put_online(page, in_days(-ONLINE_FOR - place, "15:00"))
        days = islice(working(entry["weekday"], entry["week"]), entry["count"])
        for number, day in enumerate(days, start=1):
            date = EventDateFactory(event=page, start=moment(day, entry["start"]), end=moment(day, entry["end"]))
            if number in entry["cancelled_dates"]:
                date.cancel(entry["cancel_reason"])
