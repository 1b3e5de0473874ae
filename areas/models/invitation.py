"""An invitation into a team: one link by mail, used once."""

import datetime
import hashlib
import secrets
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from areas.models.roles import AreaRole

VALID = datetime.timedelta(days=7)


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Questions about invitations."""

    def open(self) -> "InvitationQuerySet":
        """Those that can still be accepted."""
        return self.filter(created__gt=timezone.now() - VALID, role__area__closed_at=None)

    def overdue(self) -> "InvitationQuerySet":
        """Those that nobody accepted in time."""
        return self.filter(created__lte=timezone.now() - VALID)

    def with_token(self, token: str) -> "Invitation | None":
        """The open invitation that a link leads to."""
        return self.open().filter(token_hash=_hashed(token)).select_related("role__area", "role__group").first()


class Invitation(models.Model):
    """Somebody may join a team. Only a hash of the link's token is kept, and the row goes when it is accepted."""

    role = models.ForeignKey(AreaRole, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField(_("e-mail"))
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    created = models.DateTimeField(default=timezone.now)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["email"]
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        constraints = [models.UniqueConstraint(fields=["role", "email"], name="one_invitation_a_role")]

    def __str__(self) -> str:
        """Who is invited, and as what."""
        return f"{self.email}: {self.role}"

    @classmethod
    def write(cls, role: AreaRole, email: str, by: Any) -> str:
        """Invite an address; an older link to the same role ends. Returns the token, which is kept nowhere."""
        token = secrets.token_urlsafe(32)
        fresh = {"token_hash": _hashed(token), "invited_by": by, "created": timezone.now()}
        cls.objects.update_or_create(role=role, email=email.lower(), defaults=fresh)
        return token
