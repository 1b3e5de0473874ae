"""What waits for people in every room: reviews, drafts, old pages, pictures without their rights."""

import datetime

from django.db import models
from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery, Value
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, Coalesce
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.permissions import policy_registry

from accounts.models import User
from areas.desk import Found, Item, Line, Look, area_of, columns, german, waiting, within
from areas.models import Role
from base import languages, planned
from base.archive import hidden
from base.images import SiteImage
from base.jobs import JobRun
from base.listing import ListingPage
from base.models import Topic
from base.outbox import OutgoingMail
from base.pages import BasePage
from base.reviews import review_address

YEAR = datetime.timedelta(days=365)
SOON = datetime.timedelta(days=60)
KEEPERS = (Role.EDITOR, Role.LEAD, Role.CENTRAL)
WRITERS = (Role.AUTHOR, *KEEPERS)
EVERYBODY = tuple(Role)


def to_page(found: Found) -> Item:
    """A page, and its form."""
    return Item(found.words, reverse("wagtailadmin_pages:edit", args=[found.pk]), found.day, found.moment)


def _pages_of(rows: QuerySet[TaskState] | QuerySet[WorkflowState], path: str) -> QuerySet[Page]:
    """The pages that a workflow is about; it keeps their ids as text."""
    numbered = rows.annotate(about=Cast(path, models.IntegerField()))
    return Page.objects.filter(pk__in=numbered.values("about"))


def _to_review(look: Look) -> QuerySet[Page]:
    mine = policy_registry.get_by_type(Page).instances_user_has_permission_for(look.user, "publish")
    states = TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS)
    pages = within(_pages_of(states, "revision__object_id"), look.reach).filter(pk__in=mine.values("pk"))
    kind = "content_type__model"
    return columns(pages, "draft_title", extra=kind, moment="latest_revision_created_at", area=area_of())


def _to_its_review(found: Found) -> Item:
    return Item(found.words, review_address(found.pk, found.extra), found.day, found.moment)


def _returned(look: Look) -> QuerySet[Page]:
    mine = WorkflowState.objects.filter(requested_by=look.user, status=WorkflowState.STATUS_NEEDS_CHANGES)
    said = TaskState.objects.filter(
        status=TaskState.STATUS_REJECTED, workflow_state__object_id=Cast(OuterRef("pk"), models.CharField())
    )
    comment = Subquery(said.order_by("-finished_at").values("comment")[:1])
    pages = within(_pages_of(mine, "object_id"), look.reach)
    return columns(pages, "draft_title", extra=comment, moment="latest_revision_created_at", area=area_of())


def _late(look: Look) -> QuerySet[Page]:
    pages = within(planned.late(look.now), look.reach).order_by("pk")
    return columns(
        pages, "draft_title", extra=planned.reason(), moment=Coalesce("go_live_at", "expire_at"), area=area_of()
    )


def _own_drafts(look: Look) -> QuerySet[Page]:
    busy = WorkflowState.objects.filter(
        object_id=Cast(OuterRef("pk"), models.CharField()),
        status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES),
    )
    drafts = Page.objects.filter(~Exists(busy), owner=look.user, has_unpublished_changes=True, go_live_at=None)
    return columns(
        hidden(within(drafts, look.reach)), "draft_title", moment="latest_revision_created_at", area=area_of()
    )


def _kinds() -> list[type[BasePage]]:
    """All types of pages with a text of their own; lists show what others wrote."""
    found: list[type[BasePage]] = []
    seeking = list(BasePage.__subclasses__())
    while seeking:
        kind = seeking.pop()
        seeking += kind.__subclasses__()
        if not kind._meta.abstract and not issubclass(kind, ListingPage):
            found.append(kind)
    return sorted(found, key=lambda kind: kind._meta.label)


def _unchecked(look: Look) -> QuerySet[Page]:
    checked = Coalesce(*(F(f"{kind._meta.model_name}__last_checked") for kind in _kinds()))
    kinds = Q()
    for kind in _kinds():
        kinds |= Q(**{f"{kind._meta.model_name}__isnull": False})
    pages = german(within(Page.objects.live(), look.reach)).filter(kinds).annotate(checked=checked)
    old = Q(checked__lt=look.today - YEAR) | Q(checked=None, first_published_at__lt=look.now - YEAR)
    seen = Coalesce(Cast(checked, models.DateTimeField()), F("first_published_at"))
    return columns(pages.filter(old).order_by("first_published_at"), "title", moment=seen, area=area_of())


PICTURE_AREA = "collection__neighbourhood"


def _silent_pictures(look: Look) -> QuerySet[SiteImage]:
    pictures = SiteImage.objects.without_words().filter(look.reach.within(PICTURE_AREA))
    return columns(pictures, "title", area=PICTURE_AREA)


def _without_consent(look: Look) -> QuerySet[SiteImage]:
    people = SiteImage.objects.filter(look.reach.within(PICTURE_AREA), recognisable_people=True)
    due = people.filter(Q(consent_reference="") | Q(consent_until__lt=look.today + SOON))
    return columns(due, "title", moment="consent_until", area=PICTURE_AREA)


def _to_picture(found: Found) -> Item:
    until = _now("consent until %(day)s") % {"day": found.day} if found.day else ""
    return Item(found.words, reverse("wagtailimages:edit", args=[found.pk]), until, found.moment)


def _unnamed_topics(_look: Look) -> QuerySet[Topic]:
    complete = Topic.objects.filter(names__has_keys=[code for code in languages.codes() if code != "de-simple"])
    return columns(Topic.objects.exclude(pk__in=complete.values("pk")), KT("names__de"))


def _to_topic(found: Found) -> Item:
    return Item(found.words, reverse(Topic.snippet_viewset.get_url_name("edit"), args=[found.pk]))


def _lonely_administrator(_look: Look) -> QuerySet[User]:
    admins = User.objects.filter(is_superuser=True, is_active=True)
    return columns(admins.filter(~Exists(admins.exclude(pk=OuterRef("pk")))), "email")


def _to_accounts(found: Found) -> Item:
    words = _now("Only %(who)s can do everything. Who helps when this person is ill?") % {"who": found.words}
    return Item(words, reverse("wagtailusers_users:index"))


def _stuck_mails(_look: Look) -> QuerySet[OutgoingMail]:
    return columns(OutgoingMail.objects.for_a_person().order_by("-pk"), "subject", moment="created_at")


def _to_outbox(found: Found) -> Item:
    return Item(found.words, reverse("outbox"), found.day, found.moment)


def _failed_jobs(_look: Look) -> QuerySet[JobRun]:
    return columns(JobRun.objects.exclude(fault="").order_by("pk"), "name", key=Value(0), moment="finished_at")


def _to_jobs(found: Found) -> Item:
    return Item(JobRun(name=found.words).words, reverse("jobs"), found.day, found.moment)


def lay_out() -> None:
    """Put these lines on the desk. Called when the room is ready."""
    waiting.extend(
        (
            Line("review", _("To review"), "tick-inverse", 10, EVERYBODY, _to_review, _to_its_review),
            Line(
                "returned",
                _("Came back to you"),
                "undo",
                20,
                EVERYBODY,
                _returned,
                lambda found: Item(found.words, to_page(found).url, found.extra, found.moment),
            ),
            Line(
                "late",
                _("Planned, but it did not work"),
                "calendar-alt",
                25,
                KEEPERS,
                _late,
                lambda found: Item(found.words, to_page(found).url, found.extra, found.moment),
            ),
            Line("drafts", _("Your drafts"), "edit", 30, EVERYBODY, _own_drafts, to_page),
            Line("consent", _("Pictures without consent"), "warning", 60, KEEPERS, _without_consent, _to_picture),
            Line("pictures", _("Pictures without a description"), "image", 70, WRITERS, _silent_pictures, _to_picture),
            Line("unchecked", _("Not read for a year: still true?"), "time", 80, WRITERS, _unchecked, to_page),
            Line(
                "topics", _("Topics without a name in every language"), "tag", 95, KEEPERS, _unnamed_topics, _to_topic
            ),
            Line(
                "admins",
                _("Only one administrator"),
                "user",
                5,
                (Role.CENTRAL,),
                _lonely_administrator,
                _to_accounts,
                everywhere=True,
            ),
            Line(
                "jobs",
                _("Work of the server that failed"),
                "cogs",
                7,
                (Role.CENTRAL,),
                _failed_jobs,
                _to_jobs,
                everywhere=True,
            ),
            Line(
                "mails",
                _("Mails that did not go out"),
                "mail",
                6,
                (Role.CENTRAL,),
                _stuck_mails,
                _to_outbox,
                everywhere=True,
            ),
        )
    )
