"""The demo town's businesses with their hours, closed days and confirmations. All of them are invented."""

from typing import Any

from areas.models import Organisation
from base import dates, languages, reviews
from businesses import entering
from businesses.models import Confirmation, EntryDraft
from demo import content
from demo.days import in_days
from demo.factories.businesses import business_from
from demo.gallery import Library
from demo.pages import body, is_there, list_for, put_online
from demo.people import address

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
        # Not everybody has a picture
        image = library.picture(entry["picture"], entry["area"]) if entry["picture"] else None
        page: Any = business_from(entry, parent, dates.today(), image)
        page.body = body(entry["body"])
        page.image_alt = image.description if image else ""
        # A business that hosts courses is an organisation of the same name
        page.organisation = Organisation.objects.filter(name=entry["name"]).first()
        put_online(page, in_days(-max(ONLINE_FOR, entry["confirmed_days_ago"]) - place, "14:00"))
        if entry["state"] == "owned":
            page.confirmations.update(by=Confirmation.By.OWNER)
        elif entry["state"] == "change-pending":
            page.summary = PENDING_SUMMARY
            page.save_revision(log_action="wagtail.edit")


def load_entries() -> None:
    """Entries as their owners have sent them, through the same door; one that was ever sent stays as people left it."""
    for entry in content.ENTRIES:
        if is_there(list_for(entry, "betriebe"), entry["slug"]):
            continue
        draft, _token = EntryDraft.begin(languages.SOURCE)
        draft.email, draft.data = address(entry["email"]), entry["steps"]
        draft.save()
        page, owner = entering.submit_by_mail(draft)
        page.example = True
        page.save_revision(user=owner)
        page.save(update_fields=["example"])
        reviews.begin_anew(page, owner)
