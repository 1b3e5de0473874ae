"""Who speaks for a business: its owner, and the people who help."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from businesses.models.hours import BusinessRow


class MemberQuerySet(models.QuerySet["Member"]):
    """Questions about who speaks for which business: `Member.objects.of(user).owners()`."""

    def of(self, user: Any) -> Self:
        """The businesses of one person; nobody who has not signed in has any."""
        return self.filter(user=user) if user.is_authenticated and user.is_active else self.none()

    def at(self, business: Any) -> Self:
        """The people of one business, from whichever translation one asks."""
        return self.filter(business=business.source)

    def with_address(self, email: str) -> Self:
        """Who signs in with this address."""
        return self.filter(user__email__iexact=email)

    def others(self, user: Any) -> Self:
        """All but one person."""
        return self.exclude(user=user)

    def owners(self) -> Self:
        """Those who may also invite, withdraw and hand over."""
        return self.filter(role=Member.Role.OWNER)

    def helpers(self) -> Self:
        """Those who keep the entry true."""
        return self.filter(role=Member.Role.HELPER)

    def with_people(self) -> Self:
        """With the accounts, in one query."""
        return self.select_related("user")

    def with_businesses(self) -> Self:
        """With the entries, in one query."""
        return self.select_related("business")


class Member(BusinessRow):
    """A person with an account who keeps the entry of one business. It is no fact of the entry and in no revision."""

    class Role(models.TextChoices):
        """What somebody is to the business."""

        OWNER = "owner", _("owner")
        HELPER = "helper", _("helper")

    business = models.ForeignKey(
        "businesses.BusinessPage",
        verbose_name=_("business"),
        on_delete=models.CASCADE,
        related_name="members",
        help_text=_("The entry that this person keeps."),
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("account"),
        on_delete=models.CASCADE,
        related_name="memberships",
        help_text=_("People join by a code or an invitation, never by this form."),
    )
    role = models.CharField(
        _("role"),
        max_length=8,
        choices=Role.choices,
        default=Role.HELPER,
        help_text=_("Owners can also invite others and withdraw the entry."),
    )
    since = models.DateTimeField(_("since"), default=timezone.now, editable=False)

    objects = MemberQuerySet.as_manager()

    class Meta:
        ordering = ["business", "-role", "since"]
        verbose_name = _("member of a business")
        verbose_name_plural = _("members of businesses")
        constraints = [
            models.UniqueConstraint(
                fields=["business", "user"],
                name="once_at_a_business",
                violation_error_message=_("This person is a member of the business already."),
            )
        ]

    def __str__(self) -> str:
        """Who it is."""
        return str(self.user)

    @property
    def is_owner(self) -> bool:
        """Whether this person may also invite others and withdraw the entry."""
        return self.role == self.Role.OWNER
