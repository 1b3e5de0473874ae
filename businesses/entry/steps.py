"""The way through an entry: its steps and their order, and what a draft says when it is read as a whole."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from areas.models.area import open_districts
from base import dates, languages
from businesses.entry.forms import ContactForm, OffersForm, WhatForm, WhereForm
from businesses.models import DraftPicture, EntryDraft
from businesses.week import Week, from_plain
from businesses.week_form import WeekForm

WHAT, WHERE, WHEN, CONTACT, PICTURES, OFFERS, CHECK = "was", "wo", "wann", "kontakt", "bilder", "angebote", "pruefen"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the way: the last part of its address, its heading, one sentence; the form where it has one."""

    slug: str
    title: str | Promise
    lead: str | Promise
    form: type[forms.Form] | None = None


STEPS = (
    Step(
        WHAT,
        gettext_lazy("Which business is it?"),
        gettext_lazy("It costs nothing. You need no account to begin. We help you on the phone."),
        WhatForm,
    ),
    Step(
        WHERE,
        gettext_lazy("Where is it?"),
        gettext_lazy("So that people find you."),
        WhereForm,
    ),
    Step(
        WHEN,
        gettext_lazy("When are you open?"),
        gettext_lazy("Tick the days. You can change the hours at any time."),
        WeekForm,
    ),
    Step(
        CONTACT,
        gettext_lazy("How do people reach you?"),
        gettext_lazy("What you write here is shown to everybody."),
        ContactForm,
    ),
    Step(
        PICTURES,
        gettext_lazy("Would you like to show a picture?"),
        gettext_lazy("The shop, the work, the goods. You may leave it out."),
    ),
    Step(
        OFFERS,
        gettext_lazy("What do you offer?"),
        gettext_lazy("Some people look for work near their home."),
        OffersForm,
    ),
    Step(CHECK, gettext_lazy("Is everything right?"), gettext_lazy("This is what people will see.")),
)
BY_SLUG = {step.slug: step for step in STEPS}
ASKED = tuple(step for step in STEPS if step.form)


def address(token: str, rest: str = "") -> str:
    """An address of one draft in the reader's language."""
    return f"/{languages.current().code}/betriebe/eintragen/{token}/{rest}{'/' if rest else ''}"


def number_of(slug: str) -> int:
    """The place of a step, from one."""
    return STEPS.index(BY_SLUG[slug]) + 1


def after(slug: str) -> str:
    """The step that follows; the check is the last."""
    return STEPS[min(number_of(slug), len(STEPS) - 1)].slug


def before(slug: str) -> str:
    """The step before; empty at the first."""
    place = number_of(slug) - 2
    return STEPS[place].slug if place >= 0 else ""


def form_of(
    slug: str,
    data: Mapping[str, Any] | None = None,
    kept: Mapping[str, Any] | None = None,
    request: HttpRequest | None = None,
) -> Any:
    """The form of a step, with what was sent, or with what the draft has kept."""
    if slug == WHEN:
        return WeekForm(data, week=from_plain(kept or {}), today=dates.today())
    if slug == WHERE:
        return WhereForm(data, initial=dict(kept or {}), districts=open_districts(request))
    form_class: Any = BY_SLUG[slug].form
    return form_class(data, initial=dict(kept or {}))


def plain(slug: str, form: Any) -> dict[str, Any]:
    """The answers of a valid form, as a draft keeps them."""
    return dict(form.week().plain() if slug == WHEN else form.plain())


class Entry:
    """A draft read as a whole: every step judged anew by the rules of today."""

    def __init__(self, draft: EntryDraft, request: HttpRequest | None = None) -> None:
        """Nothing is judged before it is asked for. `request`: who asks, so that what is remembered is asked once."""
        self.draft, self.request, self.today = draft, request, dates.today()

    @cached_property
    def forms(self) -> dict[str, Any]:
        """Step → its form with what was kept; steps that nobody has answered are missing."""
        return {step.slug: self._judged(step.slug) for step in ASKED if step.slug in self.draft.data}

    def _judged(self, slug: str) -> Any:
        kept = self.draft.data[slug]
        return None if slug == WHEN else form_of(slug, data=kept, request=self.request)

    @cached_property
    def missing(self) -> list[Step]:
        """Steps that are not answered, or whose answers are no longer good. Hours may be left out."""
        return [step for step in ASKED if not self._is_good(step.slug)]

    def _is_good(self, slug: str) -> bool:
        if slug == WHEN:
            return True
        form = self.forms.get(slug)
        return form is not None and form.is_valid()

    def answers(self, slug: str) -> dict[str, Any]:
        """The answers of a good step; empty for others."""
        form = self.forms.get(slug)
        return dict(form.cleaned_data) if form is not None and form.is_valid() else {}

    @cached_property
    def all(self) -> dict[str, Any]:
        """The answers of all steps together, but for the hours."""
        return {name: value for step in ASKED for name, value in self.answers(step.slug).items()}

    @property
    def week(self) -> Week:
        """The hours; days that are over meanwhile are left out."""
        week = from_plain(self.draft.data.get(WHEN, {}))
        return replace(
            week,
            rests=tuple(one for one in week.rests if one.last >= self.today),
            special=tuple(one for one in week.special if one.day >= self.today),
        )

    @cached_property
    def pictures(self) -> list[DraftPicture]:
        """The pictures, the first one is the one of the card."""
        return list(self.draft.pictures.all())

    @property
    def district(self) -> Any:
        """The district; None while it is not known."""
        form = self.forms.get(WHERE)
        return form.district_row if form is not None and form.is_valid() else None

    def steps(self) -> Iterator[tuple[Step, bool]]:
        """All steps with whether they are done."""
        missing = {step.slug for step in self.missing}
        for step in STEPS:
            yield step, step.slug not in missing
