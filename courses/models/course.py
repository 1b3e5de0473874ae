"""Courses as pages: text that is reviewed. Dates and seats are rows, see `run.py`."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import path
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from areas.models import AreaListingPage, AreaScopedPage
from base import dates, languages
from base.blocks import BODY_BLOCKS
from base.fields import BodyField, ChoicesField
from base.listing import Collection
from base.pages import DrawnPicture
from base.parameters import ListFilters, Query
from base.plain_page import PlainGermanPanel
from base.share import Card
from base.vocabulary import Audience, Level, Topic
from courses import calendars, detail, feeds, listing, opendata, posters, programme, structured_data
from courses.filters import ORDERS, CourseFilters, this_week
from courses.panels import CompletenessPanel, RunsPanel

LONGEST_TITLE = 60


class CourseIndexPage(AreaListingPage):
    """The programme: all courses of the town, or of one neighbourhood."""

    parent_page_types: ClassVar[list[str]] = ["home.HomePage", "areas.AreaPage"]
    subpage_types: ClassVar[list[str]] = ["courses.CoursePage"]
    template = "base/listing_page.html"
    filters: ClassVar[type[ListFilters]] = CourseFilters
    feeds: ClassVar[list[tuple[str, str]]] = [
        ("application/atom+xml", "feed/"),
        ("text/calendar", "kalender.ics"),
        ("application/json", "kurse.json"),
    ]

    class Meta:
        verbose_name = _("list of courses")
        verbose_name_plural = _("lists of courses")

    def collection(self, request: HttpRequest) -> Collection:
        """The courses of this list's scope."""
        return listing.collection(request, self.known_area(request))

    def heading(self, total: int) -> str:
        """ "9 Kurse in Grünau" """
        return listing.heading(total, self.known_area())

    def orders(self, query: Query) -> list[tuple[str, str, bool]]:
        """What comes next, what is new, from A to Z."""
        usual = "fitting" if query.text else "soon"
        present = query.options.get("sort", usual)
        offered = {"fitting": _("best match first"), **ORDERS} if query.text else ORDERS
        return [
            (str(words), query.with_options(sort=value if value != usual else ""), value == present)
            for value, words in offered.items()
        ]

    def switches(self, query: Query) -> list[tuple[Any, str, bool]]:
        """The courses of this week, and those that one cannot join now."""
        week = this_week(dates.today())
        on = {name: query.options.get(name) for name in week} == week
        everything = "all" in query.options
        return [
            (_("This week: the next seven days"), query.with_options(**dict.fromkeys(week, "") if on else week), on),
            (
                _("Show full, running and past courses too"),
                query.with_options(all="" if everything else "1"),
                everything,
            ),
        ]

    @path("kalender.ics/")
    def calendar(self, request: HttpRequest) -> HttpResponse:
        """All dates of the filtered list for a calendar."""
        return calendars.response(request, self.title, self.listing(request))

    @path("feed/")
    def feed(self, request: HttpRequest) -> HttpResponse:
        """The newest courses of the list as Atom."""
        return feeds.response(request, self, self.listing(request))

    @path("kurse.json/")
    def json(self, request: HttpRequest) -> JsonResponse:
        """The filtered list as open data."""
        return opendata.response(self.listing(request))

    @path("programm/")
    def programme(self, request: HttpRequest) -> HttpResponse:
        """The programme of the next days, or of `?month=2026-12`, as a page to print."""
        return programme.as_page(request, self)

    @path("programm.pdf/")
    def programme_pdf(self, request: HttpRequest) -> HttpResponse:
        """The programme as PDF."""
        return programme.as_pdf(request, self)

    @path("anzeige/")
    def display(self, request: HttpRequest) -> HttpResponse:
        """The screen at the door."""
        return programme.as_screen(request, self)


class CoursePage(DrawnPicture, AreaScopedPage):
    """A course of the Stadtteilakademie: what it is and for whom."""

    class Kind(models.TextChoices):
        """The project's own activities; a closed set, since the funder counts them."""

        NEIGHBOURS_TABLE = "nachbarschaftstisch", _("Neighbours' table")
        DIGITAL = "digital", _("Digital learning")
        APPLICATION = "bewerbung", _("Application training")
        COACHING = "coaching", _("Coaching")
        HEALTH = "gesundheit", _("Health")
        QUALIFICATION = "teilqualifizierung", _("Partial qualification and work practice")
        BUSINESS = "betriebe", _("Workshop for businesses")
        OPEN = "treff", _("Open meeting")

    summary = models.CharField(
        _("in one sentence"),
        max_length=300,
        help_text=_("What happens there, in one or two short sentences. Stands on the card."),
    )
    plain = models.TextField(
        _("in plain German"), blank=True, help_text=_("One short sentence a line. No long words, no brackets.")
    )
    body = BodyField(BODY_BLOCKS, blank=True, verbose_name=_("text"), help_text=_("More about the course."))
    learn = models.TextField(
        _("what people learn"), blank=True, help_text=_("One thing a line, beginning with a verb.")
    )
    bring = models.TextField(_("what people bring"), blank=True, help_text=_("One thing a line. Empty: nothing."))
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, help_text=_("The funder counts by kind."))
    topics = ParentalManyToManyField(
        Topic, verbose_name=_("topics"), related_name="courses", help_text=_("What is it about?")
    )
    audiences = ChoicesField(
        _("for whom"), options=lambda: list(Audience.choices), blank=True, help_text=_("Empty: for everyone.")
    )
    level = models.CharField(
        _("German needed"),
        max_length=4,
        choices=Level.choices,
        default=Level.NONE,
        help_text=_("How much German is needed?"),
    )
    beginners = models.BooleanField(_("for beginners"), default=False, help_text=_("One needs to know nothing before."))
    image = models.ForeignKey(
        settings.WAGTAILIMAGES_IMAGE_MODEL,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("What it shows is said in the picture's description."),
    )
    contact_name = models.CharField(
        _("contact"), max_length=80, blank=True, help_text=_("A function, not a person: Stadtteilladen Grünau.")
    )
    contact_phone = models.CharField(
        _("phone of the contact"), max_length=40, blank=True, help_text=_("Empty: the project's number.")
    )

    parent_page_types: ClassVar[list[str]] = ["courses.CourseIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    longest: ClassVar[Mapping[str, int]] = {"title": LONGEST_TITLE}
    override_translatable_fields: ClassVar[list[SynchronizedField]] = [
        *AreaScopedPage.override_translatable_fields,
        *(
            SynchronizedField(name, overridable=False)
            for name in ("kind", "topics", "level", "beginners", "image", "audiences")
        ),
        SynchronizedField("contact_phone", overridable=False),
    ]

    content_panels = [
        *AreaScopedPage.content_panels,
        RunsPanel(heading=_("Dates and seats"), help_text=_("They go live at once and are no part of drafts.")),
        CompletenessPanel(heading=_("What readers still miss")),
        FieldPanel("summary"),
        FieldPanel("plain"),
        PlainGermanPanel("plain"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("level")]),
                FieldPanel("topics"),
                FieldPanel("audiences"),
                FieldPanel("beginners"),
            ],
            _("Facts"),
        ),
        FieldPanel("image"),
        FieldPanel("learn"),
        FieldPanel("bring"),
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("contact_name"), FieldPanel("contact_phone")]),
    ]
    search_fields = [
        *AreaScopedPage.search_fields,
        index.SearchField("summary", boost=2),
        index.SearchField("plain"),
        index.SearchField("body"),
        index.SearchField("learn"),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")

    # Questions

    @cached_property
    def source(self) -> "CoursePage":
        """The German page, whose facts are shown in every language."""
        if self.language == languages.SOURCE:
            return self
        german = CoursePage.objects.filter(
            translation_key=self.translation_key, url_path__startswith=f"/{languages.SOURCE}/"
        )
        return german.first() or self

    @classmethod
    def versions_of(cls, key: Any) -> dict[str, "CoursePage"]:
        """Language → live page of the course with this translation key."""
        pages = cls.objects.live().filter(translation_key=key).defer_streamfields()
        return {page.language: page for page in pages}

    @classmethod
    def wanted(cls, numbers: Iterable[int]) -> list["CoursePage"]:
        """The courses with these ids, with neighbourhood and topics, without their texts."""
        pages = cls.objects.filter(pk__in=list(numbers)).defer_streamfields()
        return list(pages.select_related("area").prefetch_related("topics"))

    def clean(self) -> None:
        """Titles must fit on a card and a poster."""
        super().clean()
        if len(self.title) > LONGEST_TITLE:
            raise ValidationError(
                {
                    "title": _("Please shorten the title to %(most)d letters. It must fit on a poster.")
                    % {"most": LONGEST_TITLE}
                }
            )

    def share_card(self, request: HttpRequest) -> Card:
        """Title, next date, place: what messengers show."""
        return posters.share_card(request, self)

    # What templates are given

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The course with its runs, their states, and similar courses."""
        context = super().get_context(request, *args, **kwargs)
        return {**context, **detail.context(request, self)}

    def structured_data(self, request: HttpRequest) -> list[dict[str, Any]]:
        """Course with its instances, and an event for each date."""
        return structured_data.of_course(request, self)

    @path("kalender.ics/")
    def calendar(self, request: HttpRequest) -> HttpResponse:
        """All dates of this course for a calendar."""
        return calendars.of_course(request, self)

    @path("nummer-<str:code>.ics/")
    def calendar_of_run(self, request: HttpRequest, code: str) -> HttpResponse:
        """All dates of one run of this course for a calendar."""
        return calendars.of_run(request, self, code)

    @path("termin-<int:number>.ics/")
    def calendar_of_date(self, request: HttpRequest, number: int) -> HttpResponse:
        """One date of this course for a calendar."""
        return calendars.of_date(request, self, number)

    @path("aushang/")
    def poster(self, request: HttpRequest) -> HttpResponse:
        """The poster as a page to print."""
        return posters.as_page(request, self)

    @path("aushang.pdf/")
    def poster_pdf(self, request: HttpRequest) -> HttpResponse:
        """The poster as PDF: `?format=a3`, `?format=strips`."""
        return posters.as_pdf(request, self)
