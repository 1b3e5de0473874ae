"""An owner invites somebody to help with the entry: one link by mail, used once."""

import datetime
import secrets
from hashlib import sha256
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from businesses.models.hours import BusinessRow

VALID = datetime.timedelta(days=7)
MOST_OPEN = 5


def hashed(token: str) -> str:
    """What is kept of a link."""
    return sha256(token.encode()).hexdigest()


class HelperInvitationQuerySet(models.QuerySet["HelperInvitation"]):
    """Questions about invitations."""

    def open(self) -> Self:
        """Those that can still be accepted."""
        return self.filter(created__gt=timezone.now() - VALID)

    def overdue(self) -> Self:
        """Those that nobody accepted in time."""
        return self.filter(created__lte=timezone.now() - VALID)

    def at(self, business: Any) -> Self:
        """Those of one business."""
        return self.filter(business=business.source)

    def others_than(self, email: str) -> Self:
        """All but those of one address."""
        return self.exclude(email=email)

    def with_token(self, token: str) -> "HelperInvitation | None":
        """The open invitation that a link leads to."""
        return self.open().filter(token_hash=hashed(token)).select_related("business").first()


class HelperInvitation(BusinessRow):
    """Somebody may help with an entry. Only a hash of the link is kept, and the row goes when it is accepted."""

    business = models.ForeignKey(
        "businesses.BusinessPage", verbose_name=_("business"), on_delete=models.CASCADE, related_name="invitations"
    )
    email = models.EmailField(_("e-mail"))
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="+")
    created = models.DateTimeField(default=timezone.now)

    objects = HelperInvitationQuerySet.as_manager()

    class Meta:
        ordering = ["email"]
        verbose_name = _("invitation to help")
        verbose_name_plural = _("invitations to help")
        constraints = [models.UniqueConstraint(fields=["business", "email"], name="one_invitation_a_helper")]

    def __str__(self) -> str:
        """Its number: addresses do not belong into logs."""
        return f"invitation {self.pk}"

    @classmethod
    def write(cls, business: Any, email: str, by: Any) -> tuple[Self, str]:
        """Invite an address; an older link to the same entry ends. The token is kept nowhere."""
        token = secrets.token_urlsafe(32)
        fresh = {"token_hash": hashed(token), "invited_by": by, "created": timezone.now()}
        row, _new = cls.objects.update_or_create(business=business.source, email=email.lower(), defaults=fresh)
        return row, token
