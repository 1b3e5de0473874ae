"""Pictures that a business has sent itself: kept as long as its entry shows them."""

import datetime
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from base import consent
from businesses.models.hours import BusinessRow

FORGOTTEN_AFTER = datetime.timedelta(days=30)


class SentPictureQuerySet(models.QuerySet["SentPicture"]):
    """Questions about pictures that businesses have sent."""

    def past_their_time(self, now: datetime.datetime) -> Self:
        """Those that neither the page nor its newest text shows, a month after they came."""
        old = self.filter(sent_at__lt=now - FORGOTTEN_AFTER).select_related("business")
        return self.filter(pk__in=[row.pk for row in old if row.image_id not in shown_by(row.business)])


def shown_by(page: Any) -> set[int]:
    """The numbers of the pictures that an entry shows, or would show with its newest text."""
    texts = (page, page.get_latest_revision_as_object())
    return {picture.pk for text in texts for _field, picture in consent.pictures_in(text)}


class SentPicture(BusinessRow):
    """A picture in the library that came from a business, not from an editor."""

    business = models.ForeignKey(
        "businesses.BusinessPage", verbose_name=_("business"), on_delete=models.CASCADE, related_name="sent_pictures"
    )
    image = models.OneToOneField(
        settings.WAGTAILIMAGES_IMAGE_MODEL, verbose_name=_("picture"), on_delete=models.CASCADE, related_name="sent"
    )
    sent_at = models.DateTimeField(_("sent"), default=timezone.now)

    objects = SentPictureQuerySet.as_manager()

    class Meta:
        verbose_name = _("picture sent by a business")
        verbose_name_plural = _("pictures sent by businesses")

    def __str__(self) -> str:
        """The picture's title."""
        return str(self.image)


def forget_unshown(now: datetime.datetime) -> int:
    """Delete the pictures whose time is over, with their files; how many."""
    rows = list(SentPicture.objects.past_their_time(now).select_related("image"))
    for row in rows:
        row.image.delete()
    return len(rows)
