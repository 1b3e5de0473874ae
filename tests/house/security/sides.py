"""Two neighbourhoods with one of everything: the own one, and a foreign one whose texts carry marks.

What visitors may read of the foreign one carries `PUBLIC`, all else `SECRET`.
"""

import datetime
from dataclasses import dataclass, field, replace
from typing import Any

from allauth.mfa.models import Authenticator
from django.core.files.base import ContentFile
from django.db import models
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import (
    Collection,
    Comment,
    GroupApprovalTask,
    Locale,
    Page,
    PageViewRestriction,
    Site,
    UploadedFile,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)
from wagtail_localize.models import Translation, TranslationSource

from accounts.models import User
from areas.editors import collection_of, role_in
from areas.models import Area, Role
from base.funding import FundingPeriod
from base.glossary import HardWord
from base.images import SiteDocument, SiteImage
from base.kept_words import KeptWord
from base.outbox import OutgoingMail
from base.synonyms import Synonym
from base.vocabulary import Topic
from courses.models import Attendance, Notification, Registration, SchoolHolidays
from demo.factories.areas import MessageFactory, OrganisationFactory, VenueFactory
from demo.factories.businesses import (
    BusinessPageFactory,
    ClosureFactory,
    ConfirmationFactory,
    HandoverCodeFactory,
    HoursSettingsFactory,
    MeetingFactory,
    MemberFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
    OpeningHoursFactory,
    PlacementFactory,
    ReportFactory,
    SpecialDayFactory,
    SupportOfferFactory,
)
from demo.factories.courses import (
    AdviceRequestFactory,
    BookingFactory,
    ConsultationHoursFactory,
    ConsultationPageFactory,
    CoursePageFactory,
    CourseRunFactory,
    InterestFactory,
    SessionFactory,
    TopicFactory,
)
from demo.factories.home import PartnerFactory
from demo.factories.news import EventDateFactory, EventPageFactory, NewsPageFactory

SECRET, PUBLIC, OWN = "Geheimkram", "Fremdtitel", "Eigentum"
WORD = "Suchwort"  # in every title, so that a search finds it


@dataclass
class Side:
    """One neighbourhood with everything in it: model → rows, and the pages by what is special about them."""

    area: Area
    person: User
    rows: dict[type[models.Model], list[Any]] = field(default_factory=dict)
    pages: dict[str, Page] = field(default_factory=dict)

    def add(self, *rows: Any) -> None:
        """Rows are found by their model."""
        for row in rows:
            self.rows.setdefault(type(row), []).append(row)

    def first(self, model: type[models.Model]) -> Any:
        """A row of this model."""
        found = self.all(model)
        if not found:
            raise LookupError(f"Nothing of {model.__name__} in the two neighbourhoods: put it into sides.py")
        return found[0]

    def all(self, model: type[models.Model]) -> list[Any]:
        """All rows of this model or of one above it."""
        if model in self.rows:
            return self.rows[model]
        return [row for kind, rows in self.rows.items() if issubclass(kind, model) for row in rows]

    @property
    def few(self) -> "Side":
        """The same with three pages: one with a draft, one in review, one with others below it."""
        pages = {name: page for name, page in self.pages.items() if name in ("course", "review", "list", "draft")}
        return replace(self, pages=pages)


def build(town: Any, slug: str, secret: str, public: str) -> Side:
    """Fill a neighbourhood with one of everything."""
    area = town.area(slug)
    person = User.objects.create(email=f"{secret.lower()}@demo.example", name=f"{secret} Meier")
    person.groups.add(role_in(area, Role.EDITOR).group)
    side = Side(area, person)
    side.add(area, person)
    _pages(side, town, slug, secret, public)
    _review(side, town, slug, secret, public)
    _translation(side)
    _media(side, secret)
    _facts(side, secret, public)
    side.pages |= {"front": town.area_page(slug), "list": town.courses(slug)}
    return side


def _pages(side: Side, town: Any, slug: str, secret: str, public: str) -> None:
    low = public.lower()
    title = f"{WORD} {public}"
    news = town.page(f"/de/{slug}/aktuelles/")
    course = CoursePageFactory(
        parent=town.courses(slug), title=title, slug=f"{low}-kurs", owner=side.person, topics=[_topic()]
    )
    course.title = f"{WORD} {secret} Entwurf"
    course.save_revision(user=side.person, log_action=True)
    draft = NewsPageFactory(
        parent=news, title=f"{WORD} {secret}", slug=f"{public.lower()}-neu", live=False, owner=side.person
    )
    draft.summary = f"{secret} zwei"
    draft.save_revision(user=side.person, log_action=True)
    Comment.objects.create(page=draft, user=side.person, text=f"{secret} Notiz", contentpath="summary")
    Page.objects.filter(pk=draft.pk).update(locked=True, locked_by=side.person, locked_at=timezone.now())
    planned = NewsPageFactory(parent=news, title=f"{WORD} {secret} bald", slug=f"{public.lower()}-bald", live=False)
    planned.go_live_at = timezone.now() + datetime.timedelta(days=9)
    planned.save_revision(user=side.person).publish()
    private = NewsPageFactory(parent=news, title=f"{WORD} {secret} intern", slug=f"{public.lower()}-intern")
    restriction = PageViewRestriction.objects.create(page=private, restriction_type="password", password=f"{secret}123")
    session = EditingSession.objects.create(user=side.person, content_object=draft, last_seen_at=timezone.now())
    event = EventPageFactory(parent=town.page(f"/de/{slug}/termine/"), title=f"{title} Fest", slug=f"{low}-fest")
    shop = BusinessPageFactory(parent=town.page(f"/de/{slug}/betriebe/"), title=f"{title} Laden", slug=f"{low}-laden")
    advice = ConsultationPageFactory(parent=town.advice(slug), title=f"{title} Rat", slug=f"{low}-rat")
    side.pages = {"course": course, "draft": draft, "planned": planned, "private": private}
    side.pages |= {"event": event, "shop": shop, "advice": advice}
    side.add(restriction, session)


def _topic() -> Topic:
    topic: Topic = TopicFactory(slug="naehen")
    return topic


def _review(side: Side, town: Any, slug: str, secret: str, public: str) -> None:
    """A page that waits for approval, in a workflow of this neighbourhood."""
    workflow = Workflow.objects.create(name=f"Freigabe {secret}")
    task = GroupApprovalTask.objects.create(name=f"Prüfung {secret}")
    task.groups.add(role_in(side.area, Role.EDITOR).group)
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    front = town.area_page(slug)
    WorkflowPage.objects.filter(page=front).delete()
    WorkflowPage.objects.create(workflow=workflow, page=front)
    page = NewsPageFactory(
        parent=town.page(f"/de/{slug}/aktuelles/"),
        title=f"{WORD} {secret} Prüfling",
        slug=f"{public.lower()}-pruefling",
        live=False,
        owner=side.person,
    )
    page.save_revision(user=side.person)
    state = workflow.start(page, side.person)
    side.pages["review"] = page
    side.add(workflow, task.specific, state, state.current_task_state.specific)


def _translation(side: Side) -> None:
    """An English translation that somebody works on."""
    course = side.pages["course"].specific_class.objects.get(pk=side.pages["course"].pk)
    english = Locale.objects.get(language_code="en")
    source, _made = TranslationSource.update_or_create_from_instance(course)
    translation = Translation.objects.create(source=source, target_locale=english)
    translation.save_target(user=side.person, publish=False)
    side.pages["translation"] = translation.get_target_instance()
    side.add(source, translation, *source.stringsegment_set.all()[:1], *source.overridablesegment_set.all()[:1])


def _media(side: Side, secret: str) -> None:
    folder = collection_of(side.area)
    image = SiteImage.objects.create(
        title=f"{WORD} {secret} Bild",
        description="Ein Haus",
        file=get_test_image_file(),
        collection=folder,
        uploaded_by_user=side.person,
    )
    image.tags.add(f"{WORD} {secret} Schlagwort")
    document = SiteDocument.objects.create(
        title=f"{WORD} {secret} Blatt",
        file=ContentFile(b"%PDF-1.4 blatt", "blatt.pdf"),
        collection=folder,
        uploaded_by_user=side.person,
    )
    uploaded = UploadedFile.objects.create(
        for_content_type=None, file=ContentFile(b"x", "blatt.pdf"), uploaded_by_user=side.person
    )
    key = Authenticator.objects.create(user=side.person, type="webauthn", data={"name": f"{secret} Schlüssel"})
    side.add(key)
    side.add(folder, image, document, uploaded)


def _facts(side: Side, secret: str, public: str) -> None:
    words = dict.fromkeys(("text", "name", "place", "answer"), f"{WORD} {secret} Nachricht")
    side.add(MessageFactory(area=side.area, email=f"{secret.lower()}@demo.example", **words))
    asked = dict.fromkeys(("name", "wish", "where"), f"{WORD} {secret} Anfrage")
    side.add(AdviceRequestFactory(consultation=side.pages["advice"], email=f"{secret.lower()}@demo.example", **asked))
    venue = VenueFactory(area=side.area, name=f"{WORD} {public} Haus", slug=f"{public.lower()}-haus")
    host = OrganisationFactory(area=side.area, name=f"{WORD} {secret} Verein")
    run = CourseRunFactory(course=side.pages["course"], venue=venue, host=host, status="draft")
    side.add(venue, host, run, SessionFactory(run=run))
    _people(side, venue, secret)
    side.add(EventDateFactory(event=side.pages["event"]), ConsultationHoursFactory(consultation=side.pages["advice"]))
    side.add(InterestFactory(course=side.pages["course"], name=f"{WORD} {secret} wartet"))
    shop = side.pages["shop"]
    side.add(OpeningHoursFactory(business=shop), HoursSettingsFactory(business=shop), ClosureFactory(business=shop))
    side.add(ConfirmationFactory(business=shop), SpecialDayFactory(business=shop))
    side.add(MemberFactory(business=shop, user=side.person))
    side.add(HandoverCodeFactory(area=side.area, made_by=side.person, business=shop))
    side.add(PlacementFactory(business=shop, title=f"{WORD} {public} Platz", tasks=f"{public} Aufgabe"))
    network = NetworkPageFactory(parent=shop.get_parent(), title=f"{WORD} {secret} Netzwerk", live=False)
    side.pages["network"] = network
    side.add(NetworkMemberFactory(network=network, business=shop))
    side.add(MeetingFactory(network=network, topic=f"{WORD} {secret} Treffen"))
    said = dict.fromkeys(("text", "name", "reasons", "subject"), f"{WORD} {secret} Meldung")
    side.add(ReportFactory(business=shop, email=f"{secret.lower()}@demo.example", **said))


def _people(side: Side, venue: Any, secret: str) -> None:
    """A public run with a date that has begun, somebody who was there, and something to tell."""
    run = CourseRunFactory(course=side.pages["course"], venue=venue)
    session = SessionFactory(run=run, start=timezone.now() - datetime.timedelta(hours=1))
    booking = BookingFactory(run=run)
    person = Registration.objects.create(
        booking=booking,
        contact_key=secret,
        form_key="",
        name=f"{WORD} {secret}",
        channel="phone",
        phone="+493412000",
        language="de",
    )
    told = Notification.objects.create(registration=person, kind="message", way="call", text=f"{secret} Nachricht")
    there = Attendance.objects.create(session=session, booking=booking, minutes=77)
    side.add(run, session, booking, person, told, there)


def central(town: Any) -> Side:
    """What belongs to no neighbourhood; only the central team changes it."""
    person = User.objects.create(email=f"{SECRET.lower()}-zentrale@demo.example", name=f"{SECRET} Zentrale")
    side = Side(Area(), person)
    draft = NewsPageFactory(
        parent=town.page("/de/aktuelles/"), title=f"{WORD} {SECRET} alle", slug="an-alle", live=False
    )
    draft.save_revision(user=person, log_action=True)
    side.pages = {"home": town.page("/de/"), "draft": draft}
    first_image = SiteImage.objects.create(
        title=f"{WORD} {SECRET} zentral", file=get_test_image_file(), collection=Collection.get_first_root_node()
    )
    side.add(person, first_image, Site.objects.get(), Locale.objects.get(language_code="en"))
    side.add(role_in(None, Role.CENTRAL).group, _mail())
    side.add(Redirect.objects.create(old_path=f"/{SECRET.lower()}", redirect_link="/de/"))
    side.add(_topic(), Synonym.objects.create(words="PC, Rechner"))
    side.add(KeptWord.objects.create(word="Stadtteilakademie"))
    side.add(HardWord.objects.create(word="Jobcenter", explanation="Ein Amt."))
    side.add(FundingPeriod.objects.create(name="Runde 9", valid_from=timezone.localdate()))
    side.add(SchoolHolidays.objects.create(name="Ferien", first=timezone.localdate(), last=timezone.localdate()))
    side.add(SupportOfferFactory())
    side.add(PartnerFactory(organisation=OrganisationFactory(name="Partner e. V.")))
    return side


def _mail() -> OutgoingMail:
    words = {"subject": f"{SECRET} Betreff", "message": f"{SECRET} Text", "error": f"{SECRET} Fehler"}
    address = f"{SECRET.lower()}@demo.example"
    return OutgoingMail.objects.create(sender=address, recipients=[address], state=OutgoingMail.State.FAILED, **words)
