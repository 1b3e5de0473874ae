"""The demo town's businesses with their hours, closed days and confirmations. All of them are invented."""

from typing import Any

from base import dates
from businesses.models import Confirmation
from demo import content
from demo.days import in_days
from demo.factories.businesses import business_from
from demo.gallery import Library
from demo.pages import body, is_there, list_for, put_online

ONLINE_FOR = 30
# What waits for the moderators of one entry: the published page stays as it is
PENDING_SUMMARY = "Wir kürzen Hosen, flicken Jacken und nähen Vorhänge. Neu: Reparatur von Rucksäcken."


def load_businesses() -> None:
    """All businesses with their rows."""
    library = Library()
    for place, entry in enumerate(content.BUSINESSES):
        parent = list_for(entry, "betriebe")
        if is_there(parent, entry["slug"]):
            continue
        image = library.picture(entry["picture"], entry["area"])
        page: Any = business_from(entry, parent, dates.today(), image)
        page.body = body(entry["body"])
        page.image_alt = image.description
        put_online(page, in_days(-max(ONLINE_FOR, entry["confirmed_days_ago"]) - place, "14:00"))
        if entry["state"] == "owned":
            page.confirmations.update(by=Confirmation.By.OWNER)
        elif entry["state"] == "change-pending":
            page.summary = PENDING_SUMMARY
            page.save_revision(log_action="wagtail.edit")
