"""An entry that somebody is writing: behind a secret link, without an account, gone after seven days."""

import datetime
import secrets
from hashlib import sha256
from typing import Any, Self

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import models, transaction
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.translation import gettext_lazy as _

from areas.models import Area

KEPT = datetime.timedelta(days=7)
CODE_HOLDS = datetime.timedelta(minutes=15)
MOST_TRIES = 3
MOST_PICTURES = 3


def hashed(token: str) -> str:
    """What is stored of a secret link."""
    return sha256(token.encode()).hexdigest()


class EntryDraftQuerySet(models.QuerySet["EntryDraft"]):
    """Questions about drafts."""

    def by_token(self, token: str) -> "EntryDraft | None":
        """The draft that a link leads to."""
        found = self.filter(token_hash=hashed(token)).select_related("area", "business", "adviser", "paper")
        return found.first()

    def unfinished(self) -> Self:
        """Those that nobody has sent yet."""
        return self.filter(business=None)

    def past_their_time(self, now: datetime.datetime) -> Self:
        """Untouched for seven days; what was sent lives on as a page."""
        return self.filter(changed__lt=now - KEPT)


class EntryDraft(models.Model):
    """An entry on its way. Only a hash of its link is kept. `data`: step → answers, as its forms read them.

    Once it was sent, `business` is the page, and the answers are gone from here.
    """

    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    language = models.CharField(_("language"), max_length=10)
    area = models.ForeignKey(Area, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    data = models.JSONField(default=dict)
    email = models.EmailField(_("e-mail"), blank=True)
    code_hash = models.CharField(max_length=64, blank=True, editable=False)
    code_until = models.DateTimeField(null=True, editable=False)
    code_tries = models.PositiveSmallIntegerField(default=0, editable=False)
    adviser = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    business = models.ForeignKey(
        "businesses.BusinessPage", null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    created = models.DateTimeField(default=timezone.now)
    changed = models.DateTimeField(_("last change"), default=timezone.now)

    objects = EntryDraftQuerySet.as_manager()

    class Meta:
        ordering = ["-changed"]
        verbose_name = _("unfinished entry")
        verbose_name_plural = _("unfinished entries")

    def __str__(self) -> str:
        """Its number: names do not belong into logs."""
        return f"entry {self.pk}"

    # Questions

    @property
    def is_sent(self) -> bool:
        """Whether it is a page now."""
        return self.business_id is not None

    @property
    def code_is_open(self) -> bool:
        """Whether the code that was mailed last can still be typed in."""
        in_time = self.code_until is not None and self.code_until > timezone.now()
        return bool(self.code_hash) and in_time and self.code_tries < MOST_TRIES

    @property
    def tries_left(self) -> int:
        """How often the code can still be typed in."""
        return max(MOST_TRIES - self.code_tries, 0)

    # Verbs

    @classmethod
    def begin(cls, language: str, adviser: Any = None, **more: Any) -> tuple["EntryDraft", str]:
        """A new draft, and the token of its link, which is kept nowhere."""
        token = secrets.token_urlsafe(18)
        return cls.objects.create(token_hash=hashed(token), language=language, adviser=adviser, **more), token

    def renew_link(self) -> str:
        """Whoever has the old link has nothing any more. Returns the new token."""
        token = secrets.token_urlsafe(18)
        self.token_hash, self.changed = hashed(token), timezone.now()
        self.save(update_fields=["token_hash", "changed"])
        return token

    def keep(self, step: str, answers: dict[str, Any], language: str) -> None:
        """Write down the answers of a step."""
        self.data = {**self.data, step: answers}
        self.language, self.changed = language, timezone.now()
        self.save(update_fields=["data", "area", "language", "changed"])

    def touch(self) -> None:
        """Somebody works on it: it stays seven days more."""
        self.changed = timezone.now()
        self.save(update_fields=["changed"])

    def remove_picture(self, number: int) -> None:
        """Take a picture away; one of another draft stays."""
        self.pictures.filter(pk=number).delete()
        self.touch()

    def new_code(self, email: str) -> str:
        """Six digits for an address; the ones before are worth nothing any more."""
        code = f"{secrets.randbelow(1_000_000):06d}"
        self.email, self.code_hash = email, self._hash_of(code, email)
        self.code_until, self.code_tries = timezone.now() + CODE_HOLDS, 0
        self.changed = timezone.now()
        self.save(update_fields=["email", "code_hash", "code_until", "code_tries", "changed"])
        return code

    def check_code(self, code: str) -> bool:
        """Whether it is the code that was mailed. Each try counts, also when many come at once."""
        mine = type(self).objects.filter(pk=self.pk, code_tries__lt=MOST_TRIES, code_until__gt=timezone.now())
        if not mine.exclude(code_hash="").update(code_tries=models.F("code_tries") + 1):
            return False
        self.refresh_from_db(fields=["code_tries", "code_hash", "email"])
        return constant_time_compare(self.code_hash, self._hash_of(code, self.email))

    def finish(self, business: Any) -> None:
        """It is a page now: forget everything else."""
        self.business = business
        self.data, self.email, self.code_hash, self.changed = {}, "", "", timezone.now()
        self.save(update_fields=["business", "data", "email", "code_hash", "changed"])
        for picture in self.pictures.all():
            picture.delete()

    def _hash_of(self, code: str, email: str) -> str:
        return salted_hmac("businesses.code", f"{self.pk} {email} {code}", algorithm="sha256").hexdigest()


class DraftPictureQuerySet(models.QuerySet["DraftPicture"]):
    """Questions about pictures of drafts."""

    def by_pk(self, number: int) -> "DraftPicture | None":
        """One of them."""
        return self.filter(pk=number).first()


class DraftPicture(models.Model):
    """A picture of an entry that is not sent yet, made anew from what was uploaded. Nobody but the link sees it."""

    draft = models.ForeignKey(EntryDraft, on_delete=models.CASCADE, related_name="pictures")
    file = models.FileField(upload_to="drafts/")
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    alt = models.CharField(_("what the picture shows"), max_length=200)
    people = models.BooleanField(_("people can be recognised"), default=False)

    objects = DraftPictureQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("picture of an unfinished entry")
        verbose_name_plural = _("pictures of unfinished entries")

    def __str__(self) -> str:
        """Its number."""
        return f"picture {self.pk}"

    @classmethod
    @transaction.atomic
    def keep(
        cls, draft: EntryDraft, content: ContentFile, size: tuple[int, int], alt: str, people: bool
    ) -> "DraftPicture | None":
        """Store a picture under a name that nobody can guess; None where the draft has enough of them."""
        EntryDraft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
        if draft.pictures.count() >= MOST_PICTURES:
            return None
        content.name = f"{secrets.token_hex(16)}.webp"
        width, height = size
        draft.touch()
        return cls.objects.create(draft=draft, file=content, width=width, height=height, alt=alt, people=people)
