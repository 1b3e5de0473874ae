"""What waits in the demo town: a text that its author has submitted, so that the editors' desk is not empty."""

from wagtail.models import Page, WorkflowState

from accounts.models import User
from demo import content
from demo.people import address


def load_reviews() -> None:
    """Submit the drafts that the content names; one that was ever submitted stays as people left it."""
    for entry in content.IN_REVIEW:
        page = Page.objects.get(url_path=entry["page"]).specific
        if WorkflowState.objects.for_instance(page).exists():
            continue
        author = User.objects.get(email=address(entry["by"]))
        page.owner = author
        page.save(update_fields=["owner"], clean=False)
        page.save_revision(user=author)
        page.get_workflow().start(page, author)
