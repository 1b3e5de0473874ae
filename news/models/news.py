"""News: what the project and its offices have to say."""

import dataclasses
import datetime
from functools import cached_property
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import path
from wagtail.models import PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from areas.models import AreaListingPage, AreaScopedPage
from areas.models.area import all_areas
from base import dates, languages, pictures
from base.blocks import BODY_BLOCKS
from base.fields import BodyField
from base.finder import Finder
from base.listing import Collection
from base.notices import Crumb, Head
from base.synonyms import synonyms
from base.templatetags.ui import absolute
from base.versions import remembered
from news import articles, feeds
from news.querysets import TextPageQuerySet


class NewsIndexPage(AreaListingPage):
    """The news of the whole town or of one neighbourhood, newest first."""

    template = "news/news_index_page.html"
    feeds: ClassVar[list[tuple[str, str]]] = [("application/atom+xml", "feed/")]
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "areas.AreaPage"]
    subpage_types: ClassVar[list[str]] = ["news.NewsPage"]

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def collection(self, request: HttpRequest) -> Collection:
        """News of this list's scope."""
        return articles.NewsCollection(
            request,
            NewsPage.board(request),
            NewsPage.Kind.choices,
            self.known_area(request),
            all_areas(request),
            lambda: NewsPage.finder(request),
        )

    def heading(self, total: int) -> str:
        """ "12 Meldungen in Grünau" """
        return articles.heading(total, self.get_scope())

    @path("feed/")
    def feed(self, request: HttpRequest) -> HttpResponse:
        """The newest of the filtered list as Atom."""
        found = self.listing(request).items
        return feeds.response(request, self, [feeds.entry_of_article(article) for article in found])


class NewsPage(AreaScopedPage):
    """One piece of news from a neighbourhood's office, or for everyone."""

    class Kind(models.TextChoices):
        """What a city's website may write about without taking the place of the press."""

        PROGRAMME = "programme", _("Our programme")
        PROJECT = "project", _("From the project")
        OFFICE = "office", _("From the office")
        REVIEW = "review", _("Looking back")
        FUNDING = "funding", _("Funding and support")

    kind = models.CharField(
        _("kind"),
        max_length=12,
        choices=Kind.choices,
        default=Kind.PROGRAMME,
        help_text=_(
            "We write about our programme, the project, our offices, our own events and about funding, and about "
            "nothing else: the law leaves reports on other things to the press. No advertising, no reports on sports "
            "or culture of others, no praise of single shops."
        ),
    )
    summary = models.CharField(
        _("in one sentence"),
        max_length=300,
        help_text=_("What is new, and what does it mean for people? Stands on the card and above the text."),
    )
    date = models.DateField(
        _("date"),
        null=True,
        blank=True,
        help_text=_("Shown with the news. Empty: the day on which it was first online."),
    )
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("A drawing or our own photo. People who can be recognised must have agreed in writing."),
    )
    image_alt = models.CharField(
        _("what the picture shows"),
        max_length=200,
        blank=True,
        help_text=_("One sentence for people who cannot see it. Empty: the description from the library is taken."),
    )
    body = BodyField(
        BODY_BLOCKS,
        blank=True,
        verbose_name=_("text"),
        help_text=_("Short paragraphs, the most important thing first."),
    )

    objects = PageManager.from_queryset(TextPageQuerySet)()

    parent_page_types: ClassVar[list[str]] = ["news.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *AreaScopedPage.override_translatable_fields,
        *(SynchronizedField(name, overridable=False) for name in ("kind", "date", "image")),
    ]

    content_panels = [
        *AreaScopedPage.content_panels,
        FieldPanel("kind"),
        FieldPanel("summary"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], _("Picture")),
        FieldRowPanel([FieldPanel("date")]),
    ]
    search_fields = [
        *AreaScopedPage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("body"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")

    # Questions

    @classmethod
    def board(cls, request: HttpRequest | None) -> list[articles.Article]:
        """All news that readers may see, newest first, in their language; from memory while nothing changes."""
        reader = get_language() or languages.SOURCE
        return remembered(
            request, "news", f"news-{reader}", lambda: articles.read(cls.objects.on_the_board(reader), reader)
        )

    @classmethod
    def finder(cls, request: HttpRequest | None) -> Finder:
        """The index of the words of all news; from memory while nothing changes."""
        reader = get_language() or languages.SOURCE
        return remembered(
            request,
            "news",
            f"finder-news-{reader}",
            lambda: Finder((one.words for one in cls.board(request)), synonyms()),
        )

    @cached_property
    def source(self) -> Self:
        """The German page, whose date, kind and picture every translation shows."""
        if self.language == languages.SOURCE:
            return self
        return NewsPage.objects.source_of(self.translation_key) or self

    @property
    def day(self) -> datetime.date:
        """The day that stands with the news."""
        return articles.day_of(self.source.date, self.source.first_published_at)

    def share_pictures(self) -> list[int | None]:
        """What a messenger shows: the picture chosen for it, else the page's own."""
        return [self.share_image_id, self.source.image_id]

    # What templates are given

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The news with its neighbourhood and picture."""
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "area": self.known_area(request),
            "parent_url": f"{self.here.rstrip('/').rpartition('/')[0]}/",
            "kind": self.source.get_kind_display(),
            "day": self.day,
            "rendition": pictures.picture(request, self.source.image_id, pictures.PAGE),
        }

    def head(self, request: HttpRequest, crumbs: tuple[Crumb, ...]) -> Head:
        """An article, described by its one sentence."""
        head = super().head(request, crumbs)
        return dataclasses.replace(head, type="article", description=head.description or self.summary)

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """The news as schema.org's NewsArticle."""
        published = self.first_published_at
        rendition = pictures.picture(request, self.source.image_id, pictures.SHARE)
        data = {
            "@type": "NewsArticle",
            "headline": self.title,
            "description": self.summary,
            "url": self.canonical,
            "mainEntityOfPage": self.canonical,
            "inLanguage": self.language,
            "articleSection": self.source.get_kind_display(),
            "datePublished": self.day.isoformat(),
            "dateModified": dates.local(self.last_published_at or published).isoformat() if published else None,
            "image": absolute(rendition.url) if rendition else None,
            "author": {"@type": "Organization", "name": "Arbeit im Quartier", "url": absolute("/")},
        }
        return [{name: value for name, value in data.items() if value}]
