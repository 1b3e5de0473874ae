"""Who has registered, and what they must be told. All of it is erased thirty days after the last date."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models.booking import Booking
from courses.models.person import CODE_LENGTH, Person, unused_code
from courses.querysets import NotificationQuerySet, RegistrationQuerySet


def new_code() -> str:
    """A code that no registration has."""
    return unused_code(Registration)


class Registration(Person):
    """The person behind a booking."""

    booking = models.OneToOneField(Booking, on_delete=models.CASCADE, related_name="registration")
    code = models.CharField(_("code"), max_length=CODE_LENGTH, unique=True, default=new_code, editable=False)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")


class Notification(models.Model):
    """Something that somebody must be told, or has been: written in the same transaction as what it tells of."""

    class Kind(models.TextChoices):
        """What it is about."""

        BOOKED = "booked", _("You have a seat")
        WAITING = "waiting", _("You are on the waiting list")
        OFFER = "offer", _("A seat is free for you")
        CANCELLED = "cancelled", _("Your registration is cancelled")
        EXPIRED = "expired", _("Your offer has ended")
        RUN_CANCELLED = "run-cancelled", _("The course does not take place")
        DATE_MOVED = "date-moved", _("A date of your course has moved")
        DATE_OFF = "date-off", _("A date of your course does not take place")
        MESSAGE = "message", _("A message about your course")
        CHANGED = "changed", _("Your registration is changed")
        REMINDER = "reminder", _("Your course is soon")

    class Way(models.TextChoices):
        """How it is told."""

        SCREEN = "screen", _("on the page")
        MAIL = "mail", _("by e-mail")
        SMS = "sms", _("by text message")
        CALL = "call", _("by a call")
        OFFICE = "office", _("in the office")

    registration = models.ForeignKey(Registration, on_delete=models.CASCADE, related_name="notifications")
    kind = models.CharField(_("what"), max_length=13, choices=Kind.choices)
    way = models.CharField(_("how"), max_length=6, choices=Way.choices)
    text = models.TextField(_("what to say"), blank=True)
    created = models.DateTimeField(_("since"), default=timezone.now)
    done_at = models.DateTimeField(_("done"), null=True, blank=True)
    tried_at = models.DateTimeField(_("last tried"), null=True, blank=True)
    tries = models.PositiveSmallIntegerField(_("tries"), default=0)

    objects = NotificationQuerySet.as_manager()

    class Meta:
        ordering = ["created", "pk"]
        verbose_name = _("notification")
        verbose_name_plural = _("notifications")

    def __str__(self) -> str:
        """What and how."""
        return f"{self.kind} {self.way}"

    def done(self) -> None:
        """The person knows."""
        self.done_at = timezone.now()
        self.save(update_fields=["done_at"])

    def missed(self) -> None:
        """Nobody answered the phone; somebody tries again."""
        self.tried_at = timezone.now()
        self.tries += 1
        self.save(update_fields=["tried_at", "tries"])
