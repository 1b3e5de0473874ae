"""What happens to a German page happens to its translations: it moves, goes offline, is renamed or deleted.

Wagtail tells of these only by signals, and they are also sent when code moves a page. The handlers in
`base/signals.py` call these functions.
"""

from collections.abc import Collection, Mapping
from typing import Any

from django.db import models, transaction
from wagtail.models import Page
from wagtail_localize.models import (
    SegmentOverride,
    String,
    StringTranslation,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
)

from base import languages


def is_source(page: Page) -> bool:
    """Whether a page is the German one that others are translated from; its address says so."""
    return page.url_path.startswith(f"/{languages.SOURCE}/")


def translations_of(page: Page) -> list[Page]:
    """All other-language pages of one page, as their own types."""
    others = Page.objects.filter(translation_key=page.translation_key).exclude(locale_id=page.locale_id)
    return list(others.specific())


@transaction.atomic
def follow_move(page: Page, parent: Page) -> None:
    """Move each translation below the translation of the new parent; where there is none, take it offline."""
    if not is_source(page):
        return
    parents = {one.locale_id: one for one in Page.objects.filter(translation_key=parent.translation_key)}
    for translation in translations_of(page):
        target = parents.get(translation.locale_id)
        if target is None:
            translation.unpublish()
        elif translation.get_parent().pk != target.pk:
            translation.move(target, pos="last-child")


class OfflineTranslation(models.Model):
    """A translation that went offline with its German page, and comes back with it."""

    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")

    def __str__(self) -> str:
        """The page's title."""
        return self.page.title


@transaction.atomic
def follow_unpublish(page: Page) -> None:
    """Take each translation offline, and remember which."""
    if not is_source(page):
        return
    for translation in translations_of(page):
        if translation.live:
            translation.unpublish()
            OfflineTranslation.objects.get_or_create(page_id=translation.pk)


@transaction.atomic
def follow_publish(page: Page) -> None:
    """Bring translations back that went offline with the German page; a translation that comes back is forgotten."""
    if not is_source(page):
        OfflineTranslation.objects.filter(page_id=page.pk).delete()
        return
    kept = OfflineTranslation.objects.filter(page__translation_key=page.translation_key)
    for row in kept.select_related("page"):
        translation = row.page.specific
        translation.live, translation.has_unpublished_changes = True, False
        translation.save(clean=False)
    kept.delete()


@transaction.atomic
def follow_delete(page: Page) -> None:
    """Delete each translation; the signal also comes for every page below the deleted one."""
    if not is_source(page):
        return
    for translation in translations_of(page):
        translation.delete()


@transaction.atomic
def follow_rename(page: Page) -> None:
    """Give each translation the new last part of the address."""
    if not is_source(page):
        return
    for translation in translations_of(page):
        if translation.slug != page.slug:
            translation.slug = page.slug
            translation.save(clean=False)


def publish_in_all_languages(
    page: Page,
    titles: Mapping[str, str],
    texts: Mapping[str, Mapping[str, Any]] | None = None,
    only: Collection[str] | None = None,
) -> list[Page]:
    """Make a structural page in every other language and publish it; existing ones stay as they are.

    `titles` and `texts` (field name → language → text) fill in what is translated; the rest stays German.
    The parent must exist in that language. `only` names the languages wanted, where not all are. Returns the
    pages that were made.
    """
    made = []
    parent_key = page.get_parent().translation_key
    parents = {
        one.locale.language_code: one
        for one in Page.objects.filter(translation_key=parent_key).select_related("locale")
    }
    present = set(
        Page.objects.filter(translation_key=page.translation_key).values_list("locale__language_code", flat=True)
    )
    for code in languages.codes():
        if code in present or code not in parents or (only is not None and code not in only):
            continue
        title = titles.get(code) or page.title
        fields = {name: by_language[code] for name, by_language in (texts or {}).items() if by_language.get(code)}
        own = {"locale": parents[code].locale, "title": title, "draft_title": title}
        # What copy_for_translation(), save_revision() and publish() do, in a third of the time
        copy = page.copy(
            to=parents[code],
            update_attrs={**own, "live": True, "has_unpublished_changes": False, **fields},
            copy_revisions=False,
            keep_live=True,
            reset_translation_key=False,
            log_action="wagtail.copy_for_translation",
        )
        made.append(copy)
    return made


@transaction.atomic
def forget(key: Any) -> None:
    """Delete what the translators' tool has stored of a page that goes; words that other pages share stay."""
    words = list(String.objects.filter(segments__source__object=key).values_list("pk", flat=True).distinct())
    TranslationSource.objects.filter(object=key).delete()
    for kind in (StringTranslation, SegmentOverride):
        kind.objects.filter(context__object=key).delete()
    TranslationContext.objects.filter(object=key).delete()
    TranslatableObject.objects.filter(translation_key=key).delete()
    String.objects.filter(pk__in=words, segments=None).delete()
