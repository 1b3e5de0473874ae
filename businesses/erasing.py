"""An entry or an account goes for good, with everything that is stored about it and about its people."""

from typing import Any

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Page, PageLogEntry

from base import erased, translations
from base.outbox import OutgoingMail
from businesses.models import BusinessPage, HelperInvitation, Member, Report, SentPicture
from businesses.models.hours import BusinessRow


def entries_of(user: Any) -> tuple[list[BusinessPage], list[BusinessPage]]:
    """The entries that go with an account, since nobody else owns them, and those that stay with their owners."""
    going: list[BusinessPage] = []
    staying: list[BusinessPage] = []
    for member in Member.objects.of(user).with_businesses():
        others = Member.objects.at(member.business).owners().others(user)
        (staying if not member.is_owner or others.exists() else going).append(member.business)
    return going, staying


@transaction.atomic
def erase_account(user: Any) -> None:
    """Delete an account, the entries that only it owns, its sessions on all devices and all mails to it."""
    going, _staying = entries_of(user)
    for page in going:
        erase_entry(page)
    forget_invitations(HelperInvitation.objects.filter(invited_by=user))
    OutgoingMail.objects.addressed_to(user.email).delete()
    keys = list(UserSession.objects.filter(user=user).values_list("session_key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    user.delete()


@transaction.atomic
def erase_entry(page: Page) -> None:
    """Delete an entry in all languages with its facts, texts, decisions and records, and the pictures it has sent.

    Reports about it stay as numbers: the law asks for the figures.
    """
    pages = list(BusinessPage.objects.of(page.translation_key))
    numbers = [one.pk for one in pages]
    for picture in SentPicture.objects.filter(business__in=numbers).select_related("image"):
        picture.image.delete()
    forget_invitations(HelperInvitation.objects.filter(business__in=numbers))
    OutgoingMail.objects.telling_of(BusinessPage._meta.label, numbers).delete()
    Report.objects.filter(business__in=numbers).update(subject="")
    kinds: list[Any] = BusinessRow.__subclasses__()
    for kind in kinds:
        kind._default_manager.filter(business__in=numbers).delete()
    # Before the pages go: afterwards nobody knows which words were theirs
    translations.forget(page.translation_key)
    source = next((one for one in pages if translations.is_source(one)), pages[0])
    erased.note(source)
    # Its translations follow
    source.delete()
    PageLogEntry.objects.filter(page__in=numbers).delete()


def forget_invitations(rows: QuerySet[HelperInvitation]) -> None:
    """Delete invitations with the mails that carry their links."""
    numbers = list(rows.values_list("pk", flat=True))
    OutgoingMail.objects.telling_of(HelperInvitation._meta.label, numbers).delete()
    rows.delete()
