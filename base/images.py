"""Pictures and documents, with their rights."""

import datetime
from typing import Self

from django.core.files.base import File
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    ImageQuerySet,
    WagtailImageField,
    WagtailImageFieldFile,
    get_upload_to,
)

from base import dates, uploads


class PictureFile(WagtailImageFieldFile):
    """A picture's file, whichever way it comes in."""

    def save(self, name: str, content: File, save: bool = True) -> None:
        """Keep nothing that a camera wrote beside the picture."""
        super().save(name, uploads.without_traces(content), save)


class PictureField(WagtailImageField):
    """Pictures without place, time and device."""

    attr_class = PictureFile


class PictureQuerySet(ImageQuerySet):
    """Questions about pictures and their rights."""

    def without_consent(self, day: datetime.date) -> Self:
        """People can be recognised in them, and nobody's consent holds on that day."""
        ended = models.Q(consent_until__lt=day)
        return self.filter(models.Q(consent_reference="") | ended, recognisable_people=True)

    def consent_ends_before(self, day: datetime.date) -> Self:
        """Their consent ends before that day, or has ended."""
        return self.filter(recognisable_people=True, consent_until__lt=day)

    def without_words(self) -> Self:
        """Nobody has said what they show."""
        return self.filter(description="", is_decoration=False)


class SiteImage(AbstractImage):
    """A picture of the town, with who made it and whether the people on it agreed."""

    class Licence(models.TextChoices):
        """Under which conditions we show a picture."""

        OWN = "own", _("Our own picture")
        PERMISSION = "permission", _("Permission in writing")
        CC0 = "cc0", _("CC0, free of rights")
        CC_BY = "cc-by", _("CC BY, with name")
        CC_BY_SA = "cc-by-sa", _("CC BY-SA, with name, share alike")

    file = PictureField(verbose_name=_("file"), upload_to=get_upload_to, width_field="width", height_field="height")
    is_decoration = models.BooleanField(
        _("only decoration"),
        default=False,
        help_text=_("Tick this if nobody misses anything who does not see the picture. Then it needs no description."),
    )
    author = models.CharField(
        _("author"), max_length=200, blank=True, help_text=_("Who made the picture? Shown below it.")
    )
    licence = models.CharField(
        _("licence"), max_length=20, choices=Licence.choices, default=Licence.OWN, help_text=_("Why may we show it?")
    )
    recognisable_people = models.BooleanField(
        _("people can be recognised"),
        default=False,
        help_text=_("Tick this if you can recognise a person. Then we need their consent in writing."),
    )
    consent_reference = models.CharField(
        _("consent"),
        max_length=200,
        blank=True,
        help_text=_("Where is the consent filed? For example: folder 3, sheet 12."),
    )
    consent_until = models.DateField(
        _("consent until"), null=True, blank=True, help_text=_("The last day on which we may show the picture.")
    )

    objects = PictureQuerySet.as_manager()

    admin_form_fields = (
        "title",
        "file",
        "description",
        "is_decoration",
        "collection",
        "author",
        "licence",
        "recognisable_people",
        "consent_reference",
        "consent_until",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    def has_consent(self, day: datetime.date) -> bool:
        """Whether the picture may be shown on that day: nobody can be recognised, or they agreed."""
        if not self.recognisable_people:
            return True
        return bool(self.consent_reference) and (self.consent_until is None or self.consent_until >= day)

    @property
    def may_be_shown(self) -> bool:
        """Whether visitors may see the picture today; pages leave it out where they may not."""
        return self.has_consent(dates.today())

    @property
    def credit(self) -> str:
        """Author and licence in one line, empty where there is no author."""
        return f"{self.author} ({self.get_licence_display()})" if self.author else ""


class SiteRendition(AbstractRendition):
    """A size of a picture, made once and kept."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        unique_together = (("image", "filter_spec", "focal_point_key"),)


class SiteDocument(AbstractDocument):
    """A file to download: a flyer, a template, a method card."""

    admin_form_fields = ("title", "file", "collection", "tags")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
