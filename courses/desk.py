"""What the Stadtteilakademie lays on the editors' desk."""

import datetime
from typing import Any

from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, TextField, Value, When
from django.db.models.functions import Cast, Coalesce, Concat
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from areas import desk
from areas.desk import Found, Item, Line, Look, Task, columns
from areas.models import Role
from base import dates
from courses.models import ConsultationHours, CoursePage, CourseRun, Interest, Session

WRITERS = (Role.AUTHOR, Role.EDITOR, Role.LEAD, Role.CENTRAL)
ADVISERS = (Role.ADVISER, *WRITERS)
ENDS_WITHIN = datetime.timedelta(days=21)
ENDED_WITHIN = datetime.timedelta(days=30)
BAR = "|"
HEADLINE = Concat(F("code"), Value(" "), F("course__title"))


def _ahead(look: Look) -> QuerySet[CourseRun]:
    return CourseRun.objects.ahead(look.now).filter(look.reach.within("course__area"))


def _with_gaps(look: Look) -> QuerySet[Any]:
    """Runs ahead without dates, venue or number of seats; `extra` names the first of them."""
    dated = Session.objects.filter(run=OuterRef("pk"))
    gap = Case(
        When(Q(start_mode=CourseRun.StartMode.FIXED) & ~Exists(dated), then=Value("dates")),
        When(~Q(mode=CourseRun.Mode.ONLINE) & Q(venue=None), then=Value("venue")),
        When(
            Q(capacity=None, registration__in=(CourseRun.Registration.ONLINE, CourseRun.Registration.PHONE)),
            then=Value("seats"),
        ),
        default=Value(""),
        output_field=CharField(),
    )
    runs = _ahead(look).annotate(gap=gap).exclude(gap="").order_by("pk")
    first = Subquery(dated.order_by("start").values("start")[:1])
    return columns(runs, HEADLINE, extra=gap, moment=first, area="course__area")


def _to_run(found: Found) -> Item:
    missing = {
        "dates": _now("has no dates"),
        "venue": _now("has no venue"),
        "seats": _now("has no number of seats"),
    }
    return Item(found.words, _run_url("edit", found), missing.get(found.extra, found.extra), found.moment)


def _run_url(name: str, found: Found) -> str:
    return reverse(f"wagtailsnippets_courses_courserun:{name}", args=[found.pk])


def _without_successor(look: Look) -> QuerySet[Any]:
    """Public runs that end soon, or ended lately, of courses for which nothing later is planned."""
    end = Subquery(Session.objects.filter(run=OuterRef("pk")).order_by("-end").values("end")[:1])
    public = CourseRun.objects.public().exclude(status=CourseRun.Status.CANCELLED)
    runs = public.filter(look.reach.within("course__area")).annotate(ends=end)
    ending = runs.filter(ends__gt=look.now - ENDED_WITHIN, ends__lt=look.now + ENDS_WITHIN)
    others = CourseRun.objects.filter(course=OuterRef("course")).exclude(status=CourseRun.Status.CANCELLED)
    later = others.annotate(ends=end).filter(Q(ends=None) | Q(ends__gt=OuterRef("ends"))).exclude(pk=OuterRef("pk"))
    return columns(ending.filter(~Exists(later)).order_by("ends"), HEADLINE, moment=end, area="course__area")


def _to_successor(found: Found) -> Item:
    return Item(found.words, _run_url("again", found), _now("ends on %(day)s") % {"day": found.day}, found.moment)


def _wanted(look: Look) -> QuerySet[Any]:
    """Courses for which people wait and no run is planned; `extra` is their number."""
    here = Interest.objects.filter(look.reach.within("course__area"))
    planned = CourseRun.objects.ahead(look.now).exclude(start_mode=CourseRun.StartMode.DATE_TO_FOLLOW)
    of_course = Interest.objects.filter(course=OuterRef("pk")).order_by().values("course")
    people = Subquery(of_course.annotate(people=Count("pk")).values("people"))
    since = Subquery(Interest.objects.filter(course=OuterRef("pk")).order_by("created").values("created")[:1])
    courses = CoursePage.objects.filter(pk__in=here.values("course")).exclude(pk__in=planned.values("course"))
    return columns(courses.order_by("pk"), "title", extra=people, moment=since, area="area")


def _to_demand(found: Found) -> Item:
    people = int(found.extra or 0)
    words = ngettext("%(n)d person waits", "%(n)d people wait", people) % {"n": people}
    return Item(found.words, reverse("demand"), words, found.moment)


def _dates_of_the_week(look: Look) -> QuerySet[Any]:
    first, last = look.week
    coming = Session.objects.between(first, last).filter(look.reach.within("run__course__area"))
    shown = coming.exclude(status=Session.Status.CANCELLED).filter(run__status=CourseRun.Status.PUBLISHED)
    facts = Concat(
        Cast("run_id", CharField()),
        Value(BAR),
        F("run__course__url_path"),
        Value(BAR),
        Coalesce(F("venue__name"), F("run__venue__name"), Value("")),
        # PostgreSQL tells addresses, which are endless, from short texts
        output_field=TextField(),
    )
    return columns(shown.order_by("start"), "run__course__title", extra=facts, moment="start", area="run__course__area")


def _to_date(found: Found) -> Item:
    run, path, venue = found.extra.split(BAR, 2)
    url = reverse("wagtailsnippets_courses_courserun:edit", args=[run])
    return Item(found.words, url, venue, found.moment, more_url=f"{path}aushang/", more_words=_("Poster"))


def _hours_of_the_week(look: Look) -> QuerySet[Any]:
    hours = ConsultationHours.objects.filter(look.reach.within("consultation__area"), consultation__live=True)
    facts = Concat(
        F("weekday"), Value(BAR), Cast("opens", CharField()), Value(BAR), Cast("consultation_id", CharField())
    )
    return columns(hours, "consultation__title", extra=facts, area="consultation__area")


def _to_hours(found: Found) -> Item:
    weekday, opens, page = found.extra.split(BAR)
    now = dates.local(timezone.now())
    day = now.date() + datetime.timedelta(days=(dates.WEEKDAYS.index(weekday) - now.weekday()) % 7)
    moment = datetime.datetime.combine(day, datetime.time.fromisoformat(opens), now.tzinfo)
    return Item(found.words, reverse("wagtailadmin_pages:edit", args=[page]), _now("Advice"), moment)


def _new_course(found: Found) -> str:
    return reverse("wagtailadmin_pages:add", args=["courses", "coursepage", found.pk])


def _posters(found: Found) -> str:
    return reverse("posters", args=[found.pk])


def lay_out() -> None:
    """Put these lines on the desk. Called when the room is ready."""
    desk.waiting.extend(
        (
            Line("gaps", _("Runs that are not complete"), "calendar-alt", 40, WRITERS, _with_gaps, _to_run),
            Line("wanted", _("Demand without a run"), "group", 45, ADVISERS, _wanted, _to_demand),
            Line("ends", _("Courses without a next run"), "redirect", 50, WRITERS, _without_successor, _to_successor),
        )
    )
    desk.week.extend(
        (
            Line("dates", "", "date", 0, ADVISERS, _dates_of_the_week, _to_date),
            Line("hours", "", "time", 0, ADVISERS, _hours_of_the_week, _to_hours),
        )
    )
    desk.tasks.append(Task(_("New course"), "plus", 10, "kurse", WRITERS, _new_course))
    desk.tasks.append(Task(_("Print a poster"), "download", 90, "kurse", ADVISERS, _posters))
