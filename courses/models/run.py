"""Runs of a course: the facts. They are no part of the page, so no draft can ever reset a date or a seat."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.search import index

from areas.models import Organisation, Venue
from base.fields import ChoicesField
from base.translations import is_source
from base.vocabulary import spoken_language_choices
from courses.querysets import CourseRunQuerySet
from courses.state import RunFacts

EVERYWHERE = "AQ"
MOST_SEATS = 5000


class CodeSequence(models.Model):
    """The last number given to a run with these letters. It only grows, so no code is ever used twice."""

    prefix = models.CharField(max_length=4, primary_key=True)
    last = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        """The last code."""
        return f"{self.prefix}-{self.last}"

    @classmethod
    @transaction.atomic
    def next_code(cls, prefix: str) -> str:
        """A new code that can be spoken on the phone: `GR-14`."""
        cls.objects.get_or_create(prefix=prefix)
        row = cls.objects.select_for_update().get(prefix=prefix)
        row.last += 1
        row.save(update_fields=["last"])
        return f"{prefix}-{row.last}"


class CourseRun(index.Indexed, ClusterableModel):
    """One run of a course: when, where, in which languages, how many seats."""

    class StartMode(models.TextChoices):
        """How a run begins."""

        FIXED = "fixed", _("on fixed dates")
        ROLLING = "rolling", _("one can join at any time")
        DATE_TO_FOLLOW = "date-to-follow", _("the date will follow")
        BY_APPOINTMENT = "by-appointment", _("by appointment")
        DROP_IN = "drop-in", _("one just comes by")

    class Registration(models.TextChoices):
        """How one gets a seat."""

        ONLINE = "online", _("online and by phone")
        PHONE = "phone", _("by phone only")
        NONE = "none", _("no registration needed")
        ELSEWHERE = "elsewhere", _("on another website")

    class Mode(models.TextChoices):
        """Where one takes part."""

        ON_SITE = "on-site", _("on site")
        ONLINE = "online", _("online")
        HYBRID = "hybrid", _("on site and online")

    class Status(models.TextChoices):
        """What the office has decided."""

        DRAFT = "draft", _("draft")
        PUBLISHED = "published", _("published")
        CANCELLED = "cancelled", _("cancelled")
        COMPLETED = "completed", _("completed")

    course = models.ForeignKey(
        "courses.CoursePage",
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="runs",
        help_text=_("The German page of the course."),
    )
    code = models.CharField(_("course number"), max_length=12, unique=True, editable=False)
    status = models.CharField(_("status"), max_length=10, choices=Status.choices, default=Status.DRAFT)
    cancel_reason = models.CharField(
        _("reason for readers"), max_length=200, blank=True, help_text=_("Only if cancelled. Everybody can read it.")
    )
    start_mode = models.CharField(_("how it begins"), max_length=16, choices=StartMode.choices, default=StartMode.FIXED)
    registration = models.CharField(
        _("registration"), max_length=10, choices=Registration.choices, default=Registration.ONLINE
    )
    registration_url = models.URLField(
        _("address for registration"), blank=True, help_text=_("Only for another website.")
    )
    capacity = models.PositiveSmallIntegerField(
        _("seats"), null=True, blank=True, validators=[MaxValueValidator(MOST_SEATS)], help_text=_("Empty: no limit.")
    )
    held_back = models.PositiveSmallIntegerField(
        _("seats for phone and counter"), default=0, help_text=_("They cannot be booked online.")
    )
    held_back_until = models.DateTimeField(
        _("keep them until"), null=True, blank=True, help_text=_("Then they are free for everybody. Empty: always.")
    )
    waiting_list = models.BooleanField(_("with waiting list"), default=True)
    opens_at = models.DateTimeField(_("registration from"), null=True, blank=True)
    closes_at = models.DateTimeField(_("registration until"), null=True, blank=True)
    languages = ChoicesField(
        _("languages"),
        options=spoken_language_choices,
        blank=True,
        help_text=_("In which languages do we speak there?"),
    )
    childcare = models.BooleanField(_("with childcare"), default=False)
    interpreter = models.BooleanField(_("with an interpreter"), default=False)
    women_only = models.BooleanField(_("for women only"), default=False)
    mode = models.CharField(_("where one takes part"), max_length=8, choices=Mode.choices, default=Mode.ON_SITE)
    venue = models.ForeignKey(
        Venue, verbose_name=_("venue"), null=True, blank=True, on_delete=models.PROTECT, related_name="runs"
    )
    host = models.ForeignKey(
        Organisation, verbose_name=_("host"), null=True, blank=True, on_delete=models.PROTECT, related_name="runs"
    )
    created = models.DateTimeField(auto_now_add=True)

    objects = CourseRunQuerySet.as_manager()

    search_fields = [index.SearchField("code"), index.AutocompleteField("code"), index.FilterField("status")]

    class Meta:
        ordering = ["-created", "-pk"]
        verbose_name = _("run of a course")
        verbose_name_plural = _("runs of courses")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(capacity__isnull=True) | models.Q(held_back__lte=models.F("capacity")),
                name="run_holds_back_no_more_than_it_has",
            )
        ]

    def __str__(self) -> str:
        """The code that is said on the phone."""
        return self.code

    def facts(self, sessions: Iterable[Any] | None = None) -> RunFacts:
        """What its state depends on; asks for the dates unless they are given or loaded."""
        return RunFacts.of(self, self.sessions.all() if sessions is None else sessions)

    @property
    def is_draft(self) -> bool:
        """Whether only editors know of it."""
        return self.status == self.Status.DRAFT

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Give a new run its code."""
        if not self.code:
            area = self.course.area
            self.code = CodeSequence.next_code(area.code if area else EVERYWHERE)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """Runs belong to the German page, a cancelled one has a reason, online seats are not more than all."""
        errors = {}
        if self.course_id and not is_source(self.course):
            errors["course"] = _("Please choose the German page of the course.")
        if self.status == self.Status.CANCELLED and not self.cancel_reason:
            errors["cancel_reason"] = _("Please say why. One sentence is enough.")
        if self.capacity is not None and self.held_back > self.capacity:
            errors["held_back"] = _("There are fewer seats than this.")
        if self.registration == self.Registration.ELSEWHERE and not self.registration_url:
            errors["registration_url"] = _("Please give the address of the other website.")
        if errors:
            raise ValidationError(errors)

    def publish(self) -> None:
        """Show the run to readers. Raises ValidationError where something is missing."""
        self.status = self.Status.PUBLISHED
        self.full_clean(exclude=["code"])
        self.save()

    @transaction.atomic
    def cancel(self, reason: str) -> None:
        """Cancel the run with a reason that everybody can read. Raises ValidationError without one."""
        self.status, self.cancel_reason = self.Status.CANCELLED, reason
        self.full_clean(exclude=["code"])
        self.save()
        for session in self.sessions.all():
            session.announce()
