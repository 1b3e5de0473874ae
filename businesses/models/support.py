"""Where owners find help: chambers, economic development, Jobcenter. One row is one office with what it does."""

import datetime
from typing import Self

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from base import dates
from base.fields import ChoicesField
from base.vocabulary import spoken_language_choices
from businesses.models.business import PHONE
from businesses.supporting import help_choices

OLD = datetime.timedelta(days=183)


class SupportOfferQuerySet(models.QuerySet["SupportOffer"]):
    """Questions about places that help."""

    def with_website(self) -> Self:
        """Those whose link can be tried."""
        return self.exclude(website="")

    def doubtful(self, today: datetime.date) -> Self:
        """Those whose link is broken, or at which nobody has looked for half a year; the oldest first."""
        broken = Q(link_state=SupportOffer.Link.BROKEN)
        return self.filter(broken | Q(last_checked__lt=today - OLD)).order_by("last_checked", "pk")


class SupportOffer(models.Model):
    """A place that helps small businesses."""

    class Link(models.TextChoices):
        """What the last try of the website gave."""

        UNKNOWN = "unknown", _("not tried yet")
        GOOD = "good", _("works")
        BROKEN = "broken", _("does not work")

    name = models.CharField(_("name"), max_length=120, help_text=_("As it stands at the door."))
    about = models.CharField(_("what it does"), max_length=300, help_text=_("In one or two short sentences."))
    topics = ChoicesField(_("helps with"), options=help_choices, help_text=_("Tick all that fits."))
    phone = models.CharField(
        _("phone"), max_length=40, blank=True, validators=[PHONE], help_text=_("As people dial it in Leipzig.")
    )
    website = models.URLField(
        _("website"),
        blank=True,
        validators=[URLValidator(schemes=["http", "https"])],
        help_text=_("Begins with https://. We try the link every week."),
    )
    languages = ChoicesField(
        _("languages spoken"), options=spoken_language_choices, blank=True, help_text=_("Tick what the staff speaks.")
    )
    last_checked = models.DateField(
        _("last checked"), default=dates.today, help_text=_("When did somebody last look whether all this is true?")
    )
    link_state = models.CharField(_("link"), max_length=8, choices=Link.choices, default=Link.UNKNOWN, editable=False)
    link_tried = models.DateTimeField(_("tried on"), null=True, editable=False)

    objects = SupportOfferQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name = _("help for businesses")
        verbose_name_plural = _("help for businesses")

    def __str__(self) -> str:
        """The name."""
        return self.name

    def clean(self) -> None:
        """There is a way to reach it."""
        super().clean()
        if not self.phone and not self.website:
            raise ValidationError({"phone": _("Please write a phone number or a website.")})

    @property
    def public_website(self) -> str:
        """The website, unless the last try found nothing there and one can call."""
        return "" if self.link_state == self.Link.BROKEN and self.phone else self.website

    def tried(self, now: datetime.datetime, *, works: bool) -> None:
        """Note what a try of the link gave."""
        self.link_state = self.Link.GOOD if works else self.Link.BROKEN
        self.link_tried = now
        self.save(update_fields=["link_state", "link_tried"])
