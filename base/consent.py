"""Pictures are shown to people who do not see them, and show people only with their consent.

A page with a picture that lacks either cannot be published: not in its form, not by approval, not by code. When a
consent ends, the page stays online and the picture leaves it.
"""

import datetime
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from wagtail.models import Page, ReferenceIndex

from base import dates, translations, versions
from base.images import SiteImage, SiteRendition


def pictures_in(thing: models.Model) -> Iterator[tuple[str, SiteImage]]:
    """Field and picture for all pictures of a page as it stands in memory, also those inside its texts; one query."""
    kind = ReferenceIndex._get_base_content_type(SiteImage).pk
    places = [
        (path.partition(".")[0], int(key))
        for type_id, key, _model_path, path in ReferenceIndex._extract_references_from_object(thing)
        if type_id == kind
    ]
    pictures = SiteImage.objects.in_bulk({key for _field, key in places}) if places else {}
    for field, key in dict.fromkeys(places):
        if key in pictures:
            yield field, pictures[key]


def describe(page: Any) -> None:
    """Take the picture's own description where the German page has no words of its own for it."""
    picture = getattr(page, "image", None)
    if picture is None or getattr(page, "image_alt", None) != "" or picture.is_decoration:
        return
    if not page.url_path or translations.is_source(page):
        page.image_alt = picture.description[: page._meta.get_field("image_alt").max_length]


def check(page: Page) -> None:
    """Raise ValidationError for each picture of a page that may not be published."""
    errors: dict[str, list[str]] = {}
    for field, picture in pictures_in(page):
        if not picture.has_consent(dates.today()):
            errors.setdefault(field, []).append(without_consent(picture))
        if field == "image" and not is_described(page, picture):
            errors.setdefault(field, []).append(
                _(
                    "Nobody has said what the picture “%(title)s” shows. Write it down at the picture, or tick there "
                    "that it is only decoration."
                )
                % {"title": picture.title}
            )
    if errors:
        raise ValidationError(errors)


def is_described(page: Any, picture: SiteImage) -> bool:
    """Whether people who do not see the picture are told what it shows; the page's own words come first."""
    return bool(getattr(page, "image_alt", "") or picture.is_decoration or picture.description)


def hide(day: datetime.date) -> int:
    """Delete the files that visitors got of pictures without consent on that day; returns how many pictures.

    Pages leave such pictures out by themselves; what is remembered of the pages is old from now on.
    """
    made = SiteRendition.objects.filter(image__in=SiteImage.objects.without_consent(day))
    pictures = made.values("image").distinct().count()
    if pictures:
        made.delete()
        versions.bump_all()
    return pictures


def without_consent(picture: SiteImage) -> str:
    """Why a picture may not be shown, and what to do."""
    if picture.consent_reference and picture.consent_until:
        return _(
            "The consent for the picture “%(title)s” ended on %(day)s. Enter a new one at the picture, or choose "
            "another picture."
        ) % {"title": picture.title, "day": dates.date_full(picture.consent_until)}
    return _(
        "In the picture “%(title)s” people can be recognised, and no consent is noted. Enter it at the picture, or "
        "choose another picture."
    ) % {"title": picture.title}
