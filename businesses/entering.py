"""How an entry becomes a page, and a person its owner. Every change of that kind happens here.

A page is made under the directory of its neighbourhood as a draft and goes straight into the review: nobody publishes
here. The parent's row is the lock, because two pages that are added at once would take the same place in the tree.
"""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils import translation
from wagtail.log_actions import log
from wagtail.models import Page

from accounts.opening import account_for
from areas.editors import collection_of
from areas.models import Area
from base import dates, languages
from base.images import SiteImage
from businesses.entry.making import body_with, page_from, slug_for
from businesses.entry.steps import Entry, Step
from businesses.models import (
    BusinessPage,
    Confirmation,
    DirectoryPage,
    DraftPicture,
    EntryDraft,
    HandoverCode,
    Member,
    SentPicture,
)
from businesses.week import store

ATTEMPTS = 3


class Incomplete(Exception):
    """An answer is missing, or no longer good: `step` says where."""

    def __init__(self, step: Step) -> None:
        """Where to go on."""
        super().__init__(step.slug)
        self.step = step


class NotPossible(Exception):
    """Why somebody cannot become the owner. Nothing was changed."""


class AlreadyMember(NotPossible):
    """The person looks after another business: its name in `args`."""


class AlreadyOwned(NotPossible):
    """The business has an owner."""


class Inactive(NotPossible):
    """The account was closed by the team."""


def submit(draft: EntryDraft, by: Any, *, member: bool) -> BusinessPage:
    """Make the page of a draft and begin its review. `by` has filled it in, `member` says whether as the owner.

    The same draft gives the same page, however often it is sent. Raises Incomplete and NotPossible.
    """
    for attempt in range(ATTEMPTS):
        try:
            return _submit(draft, by, member=member)
        except IntegrityError:
            # An editor has added a page to the same directory at this moment, without our lock
            if attempt == ATTEMPTS - 1:
                raise
    raise IntegrityError


@transaction.atomic
def _submit(draft: EntryDraft, by: Any, *, member: bool) -> BusinessPage:
    mine = EntryDraft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    if mine.business is not None:
        return mine.business
    entry = Entry(mine)
    if entry.missing:
        raise Incomplete(entry.missing[0])
    if member:
        by = _may_join(by)
    with translation.override(languages.SOURCE):
        page = _add(entry, by)
    store(page, entry.week, dates.today())
    at_the_door = mine.adviser_id is not None or not member
    Confirmation.objects.create(business=page, by=Confirmation.By.VISIT if at_the_door else Confirmation.By.OWNER)
    if member:
        Member.objects.create(business=page, user=by, role=Member.Role.OWNER)
    _remember_paper(mine, page, used=member)
    said = {"publish": True, "may_speak": True, "register": mine.data.get("pruefen", {}).get("register", "")}
    log(page, "businesses.submit", user=by, data=said)
    mine.finish(page)
    draft.refresh_from_db()
    _begin_review(page, by)
    return page


def _add(entry: Entry, by: Any) -> BusinessPage:
    """The page in its place in the tree, not published, with its first version."""
    area: Area = entry.district.area
    directory = Page.objects.select_for_update().get(pk=DirectoryPage.of(area).pk).specific
    page = page_from(entry, directory)
    page.slug = slug_for(page, directory)
    page.live, page.has_unpublished_changes = False, True
    sent = _hang_up(page, list(entry.draft.pictures.all()), area)
    directory.add_child(instance=page)
    for image in sent:
        SentPicture.objects.create(business=page, image=image)
    page.save_revision(user=by, log_action=True)
    added: BusinessPage = BusinessPage.objects.get(pk=page.pk)
    return added


def _hang_up(page: BusinessPage, pictures: list[DraftPicture], area: Area) -> list[SiteImage]:
    """The pictures move into the neighbourhood's library: the first stands above the text, the others in it."""
    made = [_picture(one, page.title, area) for one in pictures]
    if made:
        page.image, page.image_alt = made[0], pictures[0].alt
    page.lay(body_with(page.body, list(zip(made[1:], (one.alt for one in pictures[1:]), strict=True))))
    return made


def _picture(one: DraftPicture, title: str, area: Area) -> SiteImage:
    consent = translation.gettext("said by the business on %(day)s") % {"day": dates.date_full(dates.today())}
    with one.file.open() as content:
        file = ContentFile(content.read(), f"betrieb-{one.pk}.webp")
    image = SiteImage(
        title=f"{title}: {one.alt}"[:255],
        description=one.alt,
        collection=collection_of(area),
        file=file,
        author=title[:200],
        licence=SiteImage.Licence.PERMISSION,
        recognisable_people=one.people,
        consent_reference=consent if one.people else "",
    )
    image._set_image_file_metadata()
    image.save()
    return image


def _remember_paper(draft: EntryDraft, page: BusinessPage, *, used: bool) -> None:
    paper = HandoverCode.objects.open().of_draft(draft)
    if paper is not None:
        paper.business = page
        paper.save(update_fields=["business"])
        if used:
            paper.use_up()


def _begin_review(page: BusinessPage, by: Any) -> None:
    workflow = page.get_workflow()
    if workflow is not None:
        workflow.start(page, by)


@transaction.atomic
def submit_by_mail(draft: EntryDraft) -> tuple[BusinessPage, Any]:
    """The mailbox is confirmed: an account for it, the page, and the account owns it. Raises as `submit` does."""
    owner = account_for(draft.email)
    return submit(draft, owner, member=True), owner


@transaction.atomic
def submit_by_paper(draft: EntryDraft, paper: HandoverCode) -> BusinessPage:
    """An adviser's paper vouches for the entry; who holds the paper can become the owner later."""
    paper.hold(draft)
    return submit(draft, paper.made_by, member=False)


@transaction.atomic
def take_over(draft: EntryDraft) -> tuple[BusinessPage, Any]:
    """Whoever holds the paper has confirmed a mailbox, and owns the entry now. Raises NotPossible."""
    paper = HandoverCode.objects.select_for_update(of=("self",)).open().of_draft(draft)
    page = draft.business
    if page is None or paper is None or paper.business_id != page.pk or Member.objects.at(page).owners().exists():
        raise AlreadyOwned
    owner = _may_join(account_for(draft.email))
    Member.objects.create(business=page, user=owner, role=Member.Role.OWNER)
    log(page, "businesses.take_over", user=owner)
    paper.use_up()
    draft.finish(page)
    return page, owner


def _may_join(person: Any) -> Any:
    """The account, locked. Raises NotPossible where it cannot look after a business more."""
    locked = get_user_model()._default_manager.select_for_update().get(pk=person.pk)
    if not locked.is_active:
        raise Inactive
    other = Member.objects.of(locked).with_businesses().first()
    if other is not None:
        raise AlreadyMember(other.business.title)
    return locked
