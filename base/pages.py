"""What every page of the town has: a share picture, a date of the last look, its way, its languages, its head."""

import json
import re
from typing import Any, ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.urls import Resolver404
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, Panel
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.fields import SynchronizedField

from base import languages, translations
from base.notices import Crumb, Head
from base.templatetags.ui import absolute, address

PLAIN_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
RESERVED = frozenset({"suche", "konto", "k", "anmelden", "media", "static"})
SHARE_SIZE = "fill-1200x630|format-jpeg"
FRONT = 2  # depth of the front pages in the tree


def json_ld(*things: dict[str, Any]) -> SafeString:
    """schema.org data as script elements that no text inside can close."""
    scripts = []
    for thing in things:
        text = json.dumps({"@context": "https://schema.org", **thing}, ensure_ascii=False, default=str)
        text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
        scripts.append(f'<script type="application/ld+json">{text}</script>')
    return mark_safe("".join(scripts))


class BasePage(Page):
    """A page of the town."""

    share_image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture for previews"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Shown when someone shares the page in a messenger."),
    )
    last_checked = models.DateField(
        _("last checked"), null=True, blank=True, help_text=_("When did someone last read the page and find it true?")
    )

    promote_panels: ClassVar[list[Panel]] = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description"), FieldPanel("share_image")],
            _("Address and search engines"),
        ),
        FieldPanel("last_checked"),
    ]
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [SynchronizedField("slug", overridable=False)]
    show_in_menus_default = False

    class Meta:
        abstract = True

    # Rules

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """New pages are written in German; the other languages come by translation."""
        return bool(super().can_create_at(parent)) and (parent.depth == 1 or translations.is_source(parent))

    def clean(self) -> None:
        """A page may not take an address that means something else."""
        super().clean()
        self.check_slug()

    def minimal_clean(self) -> None:
        """Drafts neither."""
        super().minimal_clean()
        self.check_slug()

    def check_slug(self) -> None:
        """Raise ValidationError for a last part of the address that is not plain, or is taken by the parent itself."""
        if not PLAIN_SLUG.fullmatch(self.slug):
            raise ValidationError({"slug": _("Please use small letters from a to z, digits and hyphens only.")})
        parent = self.get_parent()
        if parent is None:
            return
        taken = parent.depth == FRONT and self.slug in RESERVED
        if not taken and parent.specific_class and hasattr(parent.specific_class, "get_resolver"):
            try:
                taken = bool(parent.specific_class.get_resolver().resolve(f"/{self.slug}/"))
            except Resolver404:
                taken = False
        if taken:
            raise ValidationError({"slug": _("This address is needed for something else. Please choose another one.")})

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """A translation keeps the address of its German page, whatever an older draft says."""
        page: Self = super().with_content_json(content)
        if not translations.is_source(self):
            page.slug, page.url_path = self.slug, self.url_path
        return page

    # Questions

    @property
    def language(self) -> str:
        """The language of the page's text; the first part of its address."""
        return self.url_path.split("/", 2)[1]

    @property
    def is_fallback(self) -> bool:
        """Whether the reader asked for another language than the page's."""
        return self.language != (get_language() or languages.SOURCE)

    @property
    def text_attrs(self) -> SafeString:
        """HTML attributes for the page's free text in the reader's frame."""
        return mark_safe(languages.attributes(self.language, get_language() or languages.SOURCE))

    def url_in(self, language: str) -> str:
        """The same path under a language's prefix, translated or not."""
        return address(self.url_path, language)

    @property
    def here(self) -> str:
        """The page's address in the reader's language."""
        return self.url_in(get_language() or languages.SOURCE)

    @property
    def canonical(self) -> str:
        """The one address of the text, with the site's name: in the language that the page is written in."""
        return absolute(self.url_path)

    def real_translations(self) -> list[str]:
        """Languages in which this page is live, from its translation key; one query."""
        live = Page.objects.live().filter(translation_key=self.translation_key).values_list("url_path", flat=True)
        found = {path.split("/", 2)[1] for path in live}
        return [code for code in languages.codes() if code in found]

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Restrictions of this page and of all above it, found by the tree's path in one query."""
        steps = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        return PageViewRestriction.objects.filter(page__path__in=steps)

    # What templates are given

    def crumbs(self, request: HttpRequest) -> tuple[Crumb, ...]:
        """The way from the front page to here."""
        trail = getattr(request, "trail", None)
        if trail is None:
            trail = list(self.get_ancestors().filter(depth__gt=1))
        reader = get_language() or languages.SOURCE
        steps = [(step.title if step.depth > FRONT else _("Home"), step.url_path) for step in trail] + [
            (self.title, "")
        ]
        return tuple(
            Crumb(
                str(title),
                address(path, reader) if path else "",
                "" if (path or self.url_path).startswith(f"/{reader}/") else languages.SOURCE,
            )
            for title, path in steps
        )

    def share_picture(self) -> Any:
        """The picture for previews, or None."""
        return self.share_image

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """schema.org things on this page, besides the way to it."""
        return []

    def head(self, request: HttpRequest, crumbs: tuple[Crumb, ...]) -> Head:
        """What machines read about the page."""
        way = {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": place,
                    "name": str(crumb.title),
                    "item": absolute(crumb.url or self.here),
                }
                for place, crumb in enumerate(crumbs, start=1)
            ],
        }
        picture = self.share_picture()
        return Head(
            title=self.seo_title or self.title,
            description=self.search_description,
            canonical=self.canonical,
            alternates=tuple((code, absolute(self.url_in(code))) for code in self.real_translations()),
            image_url=share_url(picture),
            json_ld=json_ld(way, *self.structured_data(request)),
            lang=self.language,
        )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Page, way, head, and how its text is marked in the reader's frame."""
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        crumbs = self.crumbs(request)
        context |= {
            "crumbs": crumbs,
            "head": self.head(request, crumbs),
            "fallback": self.is_fallback,
            "text_attrs": self.text_attrs,
        }
        return context

    # Verbs

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The canonical address and the day of the last change."""
        return [{"location": self.canonical, "lastmod": self.last_published_at or self.latest_revision_created_at}]


def share_url(picture: Any) -> str:
    """The address of a picture in the size that messengers show; empty where there is none or its file is lost."""
    if picture is None:
        return ""
    try:
        return absolute(picture.get_rendition(SHARE_SIZE).url)
    except OSError:
        return ""


def plain_excerpt(text: str, length: int = 155) -> str:
    """The beginning of a text, cut at a word, for search engines and previews."""
    words = " ".join(text.split())
    return words if len(words) <= length else words[:length].rsplit(" ", 1)[0] + " …"
