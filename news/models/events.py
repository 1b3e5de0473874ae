"""Events as pages: text that is reviewed. When they take place is written in rows, see `dates.py`."""

import dataclasses
from functools import cached_property
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import path
from wagtail.models import PageManager
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from areas.models import AreaListingPage, AreaScopedPage, Organisation, Venue
from areas.models.area import all_areas
from base import languages, pictures
from base.blocks import BODY_BLOCKS
from base.fields import BodyField, ChoicesField
from base.finder import Finder
from base.funding import funding_words
from base.listing import Collection
from base.notices import Crumb, Head
from base.pages import DrawnPicture
from base.panels import RowsPanel
from base.share import Card
from base.synonyms import synonyms
from base.versions import remembered
from base.vocabulary import spoken_language_choices
from news import calendars, feeds, programme, structured_data
from news.models.dates import EventDate
from news.querysets import TextPageQuerySet


def known_venues(request: HttpRequest | None) -> dict[int, Venue]:
    """All houses by number, from memory while nobody changes one."""
    return remembered(request, "news", "venues", Venue.objects.in_bulk)


class EventIndexPage(AreaListingPage):
    """What is on in the whole town or in one neighbourhood, the next date first."""

    template = "news/event_index_page.html"
    feeds: ClassVar[list[tuple[str, str]]] = [("application/atom+xml", "feed/"), ("text/calendar", "kalender.ics")]
    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "areas.AreaPage"]
    subpage_types: ClassVar[list[str]] = ["news.EventPage"]

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")

    def collection(self, request: HttpRequest) -> Collection:
        """Coming events of this list's scope."""
        return programme.EventCollection(
            EventPage.board(request),
            self.known_area(request),
            all_areas(request),
            timezone.now(),
            lambda: EventPage.finder(request),
        )

    def heading(self, total: int) -> str:
        """ "8 Veranstaltungen in Grünau" """
        return programme.heading(total, self.get_scope())

    @path("feed/")
    def feed(self, request: HttpRequest) -> HttpResponse:
        """The filtered list as Atom."""
        found = self.listing(request).items
        return feeds.response(request, self, [feeds.entry_of_event(one.event) for one in found])

    @path("kalender.ics/")
    def calendar(self, request: HttpRequest) -> HttpResponse:
        """All coming dates of the filtered list for a calendar."""
        found = self.listing(request).items
        return calendars.response(self.title, calendars.pairs_of(found), request)


class EventPage(DrawnPicture, AreaScopedPage):
    """An event in a neighbourhood, or for everyone: a street party, a job café, an open workshop."""

    summary = models.CharField(
        _("in one sentence"),
        max_length=300,
        help_text=_("What happens there and for whom? Stands on the card and above the text."),
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
        BODY_BLOCKS, blank=True, verbose_name=_("text"), help_text=_("What is on, who is there, what to bring.")
    )
    registration = models.CharField(
        _("registration"),
        max_length=200,
        blank=True,
        help_text=_("Must people register, and how? One sentence. Empty: everyone may just come."),
    )
    languages = ChoicesField(
        _("languages"),
        options=spoken_language_choices,
        blank=True,
        help_text=_("Which languages do people speak there? Readers find the event by them."),
    )
    venue = models.ForeignKey(
        Venue,
        verbose_name=_("venue"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("The house. A single date may take place in another one."),
    )
    online_url = models.URLField(
        _("online link"), blank=True, help_text=_("Address of the video meeting, if one can take part from home.")
    )
    organisers = ParentalManyToManyField(
        Organisation,
        verbose_name=_("who organises it with us"),
        blank=True,
        related_name="events",
        help_text=_("Associations and offices that prepare the event together with us."),
    )

    objects = PageManager.from_queryset(TextPageQuerySet)()

    parent_page_types: ClassVar[list[str]] = ["news.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *AreaScopedPage.override_translatable_fields,
        *(
            SynchronizedField(name, overridable=False)
            for name in ("image", "languages", "venue", "online_url", "organisers")
        ),
    ]

    content_panels = [
        *AreaScopedPage.content_panels,
        FieldPanel("summary"),
        RowsPanel("dates", heading=_("Dates"), help_text=_("They go live at once and are no part of drafts.")),
        MultiFieldPanel([FieldPanel("venue"), FieldPanel("online_url"), FieldPanel("registration")], _("Place")),
        FieldPanel("languages"),
        FieldPanel("body"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], _("Picture")),
        FieldPanel("organisers"),
    ]
    search_fields = [
        *AreaScopedPage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("body"),
        index.SearchField("registration"),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    # Questions

    @classmethod
    def board(cls, request: HttpRequest | None) -> list[programme.Event]:
        """All events that readers may see, with their dates, in their language; from memory while nothing changes."""
        reader = get_language() or languages.SOURCE
        return remembered(
            request,
            "news",
            f"events-{reader}",
            lambda: programme.read(
                cls.objects.on_the_board(reader),
                EventDate.objects.of_live_events().with_venue(),
                known_venues(request),
                reader,
            ),
        )

    @classmethod
    def finder(cls, request: HttpRequest | None) -> Finder:
        """The index of the words of all events; from memory while nothing changes."""
        reader = get_language() or languages.SOURCE
        return remembered(
            request,
            "news",
            f"finder-events-{reader}",
            lambda: Finder((one.words for one in cls.board(request)), synonyms()),
        )

    @cached_property
    def source(self) -> Self:
        """The German page, whose facts every translation shows."""
        if self.language == languages.SOURCE:
            return self
        return EventPage.objects.source_of(self.translation_key) or self

    @cached_property
    def all_dates(self) -> list[EventDate]:
        """All dates with their houses, in every language the same."""
        return list(EventDate.objects.of_event(self.translation_key).with_venue())

    @cached_property
    def all_organisers(self) -> list[Organisation]:
        """Who organises the event with us."""
        return list(self.source.organisers.all())

    def share_pictures(self) -> list[int | None]:
        """What a messenger shows: the picture chosen for it, else the page's own."""
        return [self.share_image_id, self.source.image_id]

    def share_card(self, request: HttpRequest) -> Card:
        """Title, next date, place: what messengers show."""
        event = self.as_event(request)
        following = programme.next_date(event.dates, timezone.now())
        area = self.known_area(request)
        return Card(
            self.title,
            area.name if area else "",
            tuple(fact.text for fact in programme.page_facts(event, following)[:3]),
            following.local_start.date() if following else None,
            area.css if area else "",
            paid=funding_words(request),
        )

    def as_event(self, request: HttpRequest) -> programme.Event:
        """This page in the shape of the lists, for its calendar and its data for machines."""
        source = self.source
        return programme.Event(
            key=self.translation_key,
            url_path=self.url_path,
            title=self.title,
            summary=self.summary,
            lang=self.language,
            languages=tuple(source.languages),
            venue=known_venues(request).get(source.venue_id),
            online=bool(source.online_url),
            updated=self.last_published_at,
            area_id=self.area_id,
            dates=tuple(self.all_dates),
            words=("", "", "", ""),
        )

    # What templates are given

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The event with its dates, their states, its place and its organisers."""
        context = super().get_context(request, *args, **kwargs)
        event, now = self.as_event(request), timezone.now()
        following = programme.next_date(event.dates, now)
        return {
            **context,
            "area": self.known_area(request),
            "parent_url": f"{self.here.rstrip('/').rpartition('/')[0]}/",
            "state": programme.state_of(event.dates, now),
            "over": bool(event.dates) and (following is None or following.is_cancelled),
            "facts": programme.page_facts(event, following),
            "dates": programme.date_rows(event, now),
            "online_url": self.source.online_url,
            "organisers": self.all_organisers,
            "rendition": pictures.picture(request, self.source.image_id, pictures.PAGE),
        }

    def head(self, request: HttpRequest, crumbs: tuple[Crumb, ...]) -> Head:
        """Described by its one sentence."""
        head = super().head(request, crumbs)
        return dataclasses.replace(head, description=head.description or self.summary)

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """One schema.org Event a date."""
        share = pictures.picture(request, self.source.image_id, pictures.SHARE)
        return structured_data.of_event(
            self.as_event(request),
            self.canonical,
            self.source.online_url,
            self.all_organisers,
            share.url if share else "",
        )

    @path("kalender.ics/")
    def calendar(self, request: HttpRequest) -> HttpResponse:
        """All dates of this event for a calendar."""
        event = self.as_event(request)
        return calendars.response(self.title, [(event, date) for date in event.dates], request)
