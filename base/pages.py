"""What every page of the town has: a share picture, a date of the last look, its way, its languages, its head."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, ClassVar, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import Resolver404
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList, Panel, TabbedInterface
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page, PagePermissionTester, PageViewRestriction, Revision
from wagtail.utils.decorators import cached_classmethod
from wagtail_localize.fields import SynchronizedField

from base import consent, languages, pictures, plain_check, provenance, reviews, share, translations
from base.notices import Crumb, Head
from base.page_form import PageForm
from base.panels import TickPanel, TranslationsPanel
from base.plain_page import PlainGermanPanel
from base.templatetags.ui import absolute, address

PLAIN_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
RESERVED = frozenset(
    {
        "suche",
        "konto",
        "k",
        "anmelden",
        "nachricht",
        "beratung-anfragen",
        "mein-termin",
        "betrieb-melden",
        "media",
        "static",
    }
)
DRAWN = "vorschau.png"
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

    content_panels: ClassVar[list[Panel]] = [*Page.content_panels, PlainGermanPanel()]
    promote_panels: ClassVar[list[Panel]] = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description"), FieldPanel("share_image")],
            _("Address and search engines"),
        ),
        FieldPanel("last_checked"),
    ]
    language_panels: ClassVar[list[Panel]] = [
        TranslationsPanel(heading=_("This text in nine languages")),
        TickPanel("small_correction", of_german=True),
        TickPanel("says_the_same", of_german=False),
    ]
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [SynchronizedField("slug", overridable=False)]
    # Where fewer letters fit than the database would take
    longest: ClassVar[Mapping[str, int]] = {}
    show_in_menus_default = False
    base_form_class = PageForm
    # Whether the one who writes the page may not be the one who publishes it
    needs_two_people: ClassVar[bool] = False

    # What is published is for everybody; what is not for everybody is a draft
    private_page_options: ClassVar[list[str]] = []

    # What its writer has ticked for the time when it is published, see `page_form.py`
    ticks: frozenset[str] = frozenset()
    # Of which sentences a draft of a translation was made
    origin: provenance.Origin | None = None

    # What the one who looked for the page has learnt: where it is live, and that it is for everybody
    live_in: list[str] | None = None
    unrestricted = False

    class Meta:
        abstract = True

    @cached_classmethod
    def get_edit_handler(cls) -> Panel:  # noqa: N805
        """Wagtail's three parts of the form, and the languages."""
        parts = (
            (cls.content_panels, _("Content")),
            (cls.promote_panels, _("Promote")),
            (cls.settings_panels, _("Settings")),
            (cls.language_panels, _("Languages")),
        )
        tabs = [ObjectList(panels, heading=heading) for panels, heading in parts if panels]
        return TabbedInterface(tabs, base_form_class=cls.base_form_class).bind_to_model(cls)

    # Rules

    @classmethod
    def can_create_at(cls, parent: Page) -> bool:
        """New pages are written in German; the other languages come by translation."""
        return bool(super().can_create_at(parent)) and (parent.depth == 1 or translations.is_source(parent))

    def clean(self) -> None:
        """A page may not take an address that means something else, nor show people who did not agree."""
        super().clean()
        self.check_slug()
        consent.describe(self)
        consent.check(self)

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

    def serializable_data(self) -> dict[str, Any]:
        """What a version keeps; what was ticked as well, and of what it was made."""
        data: dict[str, Any] = super().serializable_data()
        notes = {"ticks": sorted(self.ticks), "origin": asdict(self.origin) if self.origin else None}
        return data | {name: value for name, value in notes.items() if value}

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """A translation keeps the address of its German page, whatever an older draft says."""
        page: Self = super().with_content_json(content)
        page.ticks = frozenset(content.get("ticks", ()))
        page.origin = provenance.Origin(**content["origin"]) if "origin" in content else None
        if not translations.is_source(self):
            page.slug, page.url_path = self.slug, self.url_path
        return page

    def permissions_for_user(self, user: Any) -> PagePermissionTester:
        """What somebody may do with the page."""
        tester: PagePermissionTester = super().permissions_for_user(user)
        return reviews.TwoPeopleTester(user, self) if reviews.needs_others(user, self) else tester

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

    @property
    def in_plain_german(self) -> bool:
        """Whether the text is written for people who read slowly, and may be called so."""
        return self.language == languages.PLAIN_GERMAN

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
        """Languages in which this page is live, from its translation key; one query, if it is not known already."""
        if self.live_in is not None:
            return self.live_in
        live = Page.objects.live().filter(translation_key=self.translation_key).values_list("url_path", flat=True)
        found = {path.split("/", 2)[1] for path in live}
        return [code for code in languages.codes() if code in found]

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Restrictions of this page and of all above it, found by the tree's path in one query at most."""
        if self.unrestricted:
            return PageViewRestriction.objects.none()
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

    def share_pictures(self) -> list[int | None]:
        """The numbers of the pictures for previews, the best one first."""
        return [self.share_image_id]

    def share_card(self, request: HttpRequest) -> share.Card | None:
        """What a picture drawn from the page's facts says; None where the page has no such picture."""
        return None

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
        card = None if self.share_image_id else self.share_card(request)
        candidates = () if card else (pictures.picture(request, one, pictures.SHARE) for one in self.share_pictures())
        picture = next((one for one in candidates if one), None)
        image_url = f"{self.here}{DRAWN}?v={card.version}" if card else picture.url if picture else ""
        return Head(
            title=self.seo_title or self.title,
            description=self.search_description,
            canonical=self.canonical,
            alternates=tuple((code, absolute(self.url_in(code))) for code in self.real_translations()),
            image_url=absolute(image_url) if image_url else "",
            image_alt=card.alt if card else picture.alt if picture else "",
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
            # Where the German text stands, if no person has read this one
            "by_machine": self.url_in(languages.SOURCE) if self.pk in provenance.machine_made(request) else "",
            "text_attrs": self.text_attrs,
            "read_aloud": self.language,
            "reads_plain": self.in_plain_german,
            "plain_label": plain_check.label_of(self, request) if self.in_plain_german else None,
        }
        return context

    # Verbs

    def save_revision(self, user: Any = None, **kwargs: Any) -> Revision:
        """Write a draft; a review of the page begins again with it."""
        revision: Revision = super().save_revision(user=user, **kwargs)
        reviews.begin_anew(self, user)
        return revision

    def get_sitemap_urls(self, request: HttpRequest | None = None) -> list[dict[str, Any]]:
        """The canonical address and the day of the last change."""
        return [{"location": self.canonical, "lastmod": self.last_published_at or self.latest_revision_created_at}]


class DrawnPicture(RoutablePageMixin):
    """A page that messengers show with a picture of its facts: `share_card` says which."""

    @path("vorschau.png/")
    def drawn_picture(self: Any, request: HttpRequest) -> HttpResponse:
        """The picture; 503 while too many are drawn at the same time."""
        if self.share_card(request) is None:
            raise Http404
        found = share.picture(lambda: self.share_card(request))
        if found is None:
            return HttpResponse(status=503, headers={"Retry-After": "30"})
        return HttpResponse(found, content_type="image/png", headers={"Cache-Control": "public, max-age=86400"})

    def serve_preview(self: Any, request: HttpRequest, mode_name: str) -> HttpResponse:
        """A preview with the public policy; the other mixin's own would forget it."""
        return Page.serve_preview(self, request, mode_name)


def plain_excerpt(text: str, length: int = 155) -> str:
    """The beginning of a text, cut at a word, for search engines and previews."""
    words = " ".join(text.split())
    return words if len(words) <= length else words[:length].rsplit(" ", 1)[0] + " …"
