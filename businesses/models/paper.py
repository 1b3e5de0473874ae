"""Papers with a code and a square: an adviser leaves one at the door, and the owner takes the entry over with it."""

import datetime
import secrets
from typing import Any, Self

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from areas.models import Area
from businesses.models.draft import EntryDraft

# Without signs that sound or look like another one: 0 and O, 1 and I
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 8
HOLDS = datetime.timedelta(days=60)


def plain_code(text: str) -> str:
    """A code as people type it ("abcd ef-23"), as it is compared; empty where it can be none."""
    code = "".join(sign for sign in text.upper() if sign.isalnum())
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else ""


def code_words(code: str) -> str:
    """A code as it is printed: ABCD-EF23; nothing where there is none."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}" if code else ""


def _hashed(code: str) -> str:
    return salted_hmac("businesses.paper", code, algorithm="sha256").hexdigest()


class HandoverCodeQuerySet(models.QuerySet["HandoverCode"]):
    """Questions about papers."""

    def open(self, now: datetime.datetime | None = None) -> Self:
        """Those that can still be used."""
        return self.filter(used=None, created__gt=(now or timezone.now()) - HOLDS)

    def by_code(self, text: str) -> "HandoverCode | None":
        """The open paper with a typed code."""
        code = plain_code(text)
        if not code:
            return None
        return self.open().filter(code_hash=_hashed(code)).select_related("area", "draft", "business").first()

    def of_draft(self, draft: EntryDraft) -> "HandoverCode | None":
        """The one that stands for a draft."""
        return self.filter(draft=draft).select_related("area").first()

    def past_their_time(self, now: datetime.datetime) -> Self:
        """Papers that nobody used in time, and used ones of that age."""
        return self.filter(created__lte=now - HOLDS)


class HandoverCode(models.Model):
    """One printed code. Only its hash is kept; it is used up when somebody has become the owner by it."""

    code_hash = models.CharField(max_length=64, unique=True, editable=False)
    area = models.ForeignKey(Area, verbose_name=_("neighbourhood"), on_delete=models.CASCADE, related_name="+")
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("printed by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created = models.DateTimeField(_("printed"), default=timezone.now)
    draft = models.OneToOneField(
        EntryDraft, null=True, blank=True, on_delete=models.SET_NULL, related_name="paper", editable=False
    )
    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        editable=False,
    )
    used = models.DateTimeField(_("used"), null=True, editable=False)

    objects = HandoverCodeQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]
        verbose_name = _("paper with a code")
        verbose_name_plural = _("papers with a code")

    def __str__(self) -> str:
        """Its number: the code is known to the paper only."""
        return str(_("Paper %(number)d") % {"number": self.pk})

    @property
    def until(self) -> datetime.date:
        """The last day on which it can be used."""
        return timezone.localdate(self.created + HOLDS)

    @classmethod
    def write(cls, area: Area, by: Any, business: Any = None) -> str:
        """A new paper. Returns its code, which is kept nowhere."""
        while True:
            code = "".join(secrets.choice(ALPHABET) for _place in range(LENGTH))
            if not cls.objects.filter(code_hash=_hashed(code)).exists():
                cls.objects.create(code_hash=_hashed(code), area=area, made_by=by, business=business)
                return code

    @transaction.atomic
    def open_entry(self, language: str) -> str:
        """The entry of this paper moves to whoever holds it: a new link; the old one ends. Returns the token.

        A paper without an entry begins one.
        """
        mine = HandoverCode.objects.select_for_update(of=("self",)).select_related("draft").get(pk=self.pk)
        if mine.draft is not None:
            return mine.draft.renew_link()
        mine.draft, token = EntryDraft.begin(language, business=mine.business, area=mine.area)
        mine.save(update_fields=["draft"])
        return token

    def hold(self, draft: EntryDraft) -> None:
        """The paper stands for this entry from now on."""
        self.draft, self.business = draft, draft.business
        self.save(update_fields=["draft", "business"])

    def use_up(self) -> None:
        """Somebody has become the owner by it."""
        self.used, self.draft = timezone.now(), None
        self.save(update_fields=["used", "draft"])
