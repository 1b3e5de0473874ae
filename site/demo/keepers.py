"""Who keeps entries in the demo town: one owner with a public entry, one that must be changed, one that is read."""

from wagtail.models import Page

from accounts.models import User
from base import dates
from base.reviews import REFUSE
from businesses import moderating, sentences
from businesses.models import BusinessPage, Member, MonthlyViews
from businesses.models.views import MONTHS, first_of
from demo import content
from demo.factories.businesses import MemberFactory
from demo.people import address

ASKED_FOR_A_CHANGE = "nadeloehr"
HELPED = "salon-scherenschnitt"
PROPOSED = "Haarschnitte für alle, auch ohne Termin. Neu: Wir kommen auch zu Ihnen nach Hause."
LEAST_VIEWS, MORE_EACH_MONTH = 41, 17


def load_keepers() -> None:
    """The owner's entries; where the owner has one already, people have gone on with it."""
    account = next(one for one in content.ACCOUNTS if one["role"] == "betrieb")
    owner = User.objects.get(email=address(account["email"]))
    if Member.objects.of(owner).exists():
        return
    public = _entry(account["business"])
    MemberFactory(business=public, user=owner)
    for ago in range(MONTHS):
        number = LEAST_VIEWS + MORE_EACH_MONTH * (MONTHS - ago) if ago else LEAST_VIEWS
        MonthlyViews.objects.add(public.pk, first_of(dates.today(), ago), number)
    changed = _entry(ASKED_FOR_A_CHANGE)
    MemberFactory(business=changed, user=owner)
    moderating.propose(changed.get_latest_revision_as_object(), owner)
    words = sentences.in_german(sentences.CHANGES)[3]
    state = Page.objects.get(pk=changed.pk).specific.current_workflow_task_state
    moderating.decide(changed, state.pk, User.objects.get(email=address("leitung")), REFUSE, words)
    helped = _entry(HELPED)
    MemberFactory(business=helped, user=owner, role=Member.Role.HELPER)
    text = helped.get_latest_revision_as_object()
    text.summary = PROPOSED
    moderating.propose(text, owner)


def _entry(slug: str) -> BusinessPage:
    found: BusinessPage = BusinessPage.objects.sources().get(slug=slug)
    return found
