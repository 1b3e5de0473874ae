"""Somebody asks the machine for a text; the worker fetches it, and the order says what happened.

A request of a person only writes an order. The worker asks the machine outside of every transaction, a few sentences
at a time, and keeps each answer at once: whatever breaks later, it stays.
"""

import datetime
import time
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.strings import StringValue

from base import dates
from base import translated_sentences as sentences
from base.machine import Fault, Trouble

AT_ONCE_LETTERS, AT_ONCE = 2_000, 20
# A worker that was killed leaves its task behind; another one takes it after ten minutes
LONGEST = datetime.timedelta(minutes=5)


class Refused(Exception):
    """An order that is not taken; its text says why, for who gave it."""


class MachineDay(models.Model):
    """How many letters the machine was given on a day in Leipzig."""

    day = models.DateField(primary_key=True)
    letters = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        """Day and number."""
        return f"{self.day} {self.letters}"

    @classmethod
    def reserve(cls, letters: int, most: int) -> bool:
        """Take so many from today's letters; False where not enough are left. Holds for two who ask at once."""
        row, _new = cls.objects.get_or_create(day=dates.today())
        left = cls.objects.filter(pk=row.pk, letters__lte=most - letters)
        return bool(left.update(letters=F("letters") + letters))

    @classmethod
    def give_back(cls, letters: int) -> None:
        """What was not sent."""
        cls.objects.filter(day=dates.today(), letters__gte=letters).update(letters=F("letters") - letters)


class MachineOrder(models.Model):
    """One text in one language that somebody wants from the machine."""

    class State(models.TextChoices):
        """How far it is."""

        WAITING = "waiting", gettext_lazy("waits for the machine")
        DONE = "done", gettext_lazy("done")
        FAILED = "failed", gettext_lazy("not done")

    translation = models.ForeignKey(Translation, on_delete=models.CASCADE, related_name="+")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    trouble = models.CharField(max_length=12, choices=Trouble.choices, blank=True)
    status = models.PositiveSmallIntegerField(default=0)
    letters = models.PositiveIntegerField(default=0)
    taken = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-pk"]
        verbose_name = gettext_lazy("order to the machine")
        verbose_name_plural = gettext_lazy("orders to the machine")

    def __str__(self) -> str:
        """State and number of letters."""
        return f"{self.get_state_display()} {self.letters}"

    @property
    def words(self) -> str:
        """What happened, for who asked."""
        if self.state == self.State.WAITING:
            return _("The machine works. Look again in some minutes.")
        taken = ngettext(
            "The machine has translated %(number)d sentence.",
            "The machine has translated %(number)d sentences.",
            self.taken,
        ) % {"number": self.taken}
        parts = [taken]
        if self.refused:
            parts.append(
                ngettext(
                    "%(number)d did not come back whole and stays as it was.",
                    "%(number)d did not come back whole and stay as they were.",
                    self.refused,
                )
                % {"number": self.refused}
            )
        if self.state == self.State.FAILED:
            status = f" ({self.status})" if self.status else ""
            parts.append(
                _("Then it ended: %(trouble)s%(status)s. Nothing was lost; you may ask again.")
                % {"trouble": self.get_trouble_display(), "status": status}
            )
        return " ".join(parts)

    # Verbs

    def run(self) -> None:
        """Ask the machine, in the worker; at most five minutes."""
        todo = untouched(self.translation)
        sent, fault = 0, None
        ends = time.monotonic() + LONGEST.total_seconds()
        for some in batches(todo):
            if time.monotonic() > ends:
                fault = Fault(Trouble.TIMEOUT)
                break
            sent += sum(len(data) for data in some)
            try:
                answers = _ask(self.translation, list(some))
            except Fault as error:
                fault = error
                break
            self._keep(some, answers)
        MachineDay.give_back(max(0, self.letters - sent))
        self.state = self.State.FAILED if fault else self.State.DONE
        self.trouble, self.status = (fault.trouble, fault.status) if fault else ("", 0)
        self.ended_at = timezone.now()
        self.save()

    @transaction.atomic
    def _keep(self, some: dict[str, list[StringSegment]], answers: dict[str, str]) -> None:
        for data, segments in some.items():
            html = answers.get(data, "")
            for segment in segments:
                if html and not sentences.add(self.translation, segment, html, tool=_tool()):
                    self.taken += 1
                else:
                    self.refused += 1


def _tool() -> str:
    found = get_machine_translator()
    return str(found.display_name) if found else ""


def _ask(translation: Translation, texts: list[str]) -> dict[str, str]:
    """Sentence → translation. Raises Fault."""
    translator = get_machine_translator()
    if translator is None:
        raise Fault(Trouble.UNREACHABLE)
    strings = [StringValue(text) for text in texts]
    found = translator.translate(translation.source.locale, translation.target_locale, strings)
    return {string.data: value.data for string, value in found.items()}


def untouched(translation: Translation) -> list[StringSegment]:
    """The sentences for which there is nothing at all: what a person has begun is never written over."""
    rows = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale=translation.target_locale
    )
    begun = set(rows.values_list("translation_of", "context"))
    found = sentences.segments(translation.source)
    return [one for one in found if (one.string_id, one.context_id) not in begun and one.context.path != "slug"]


def batches(todo: list[StringSegment]) -> Iterator[dict[str, list[StringSegment]]]:
    """The sentences with the places where they stand, a few at a time; the same sentence is asked for once."""
    places: dict[str, list[StringSegment]] = {}
    for one in todo:
        places.setdefault(one.string.data, []).append(one)
    some: dict[str, list[StringSegment]] = {}
    for data, segments in places.items():
        if some and (len(some) >= AT_ONCE or sum(map(len, some)) + len(data) > AT_ONCE_LETTERS):
            yield some
            some = {}
        some[data] = segments
    if some:
        yield some


def translator_for(translation: Translation) -> Any:
    """The machine that can do this; None where there is none."""
    found = get_machine_translator()
    if found is None or not found.can_translate(translation.source.locale, translation.target_locale):
        return None
    return found


@transaction.atomic
def place(translation: Translation, person: Any) -> MachineOrder:
    """Give an order; the worker begins it when this transaction has ended. Raises Refused."""
    translator = translator_for(translation)
    if translator is None:
        raise Refused(_("No machine translates into this language."))
    waiting = MachineOrder.objects.filter(translation=translation, state=MachineOrder.State.WAITING)
    if waiting.filter(asked_at__gt=timezone.now() - 2 * LONGEST).exists():
        raise Refused(_("The machine works on this text already. Look again in some minutes."))
    letters = sum(len(data) for data in {one.string.data for one in untouched(translation)})
    most, of_day = (int(translator.options.get(name, 0)) for name in ("text_limit", "day_limit"))
    if not letters:
        raise Refused(_("There is nothing left that a machine could translate."))
    if most and letters > most:
        words = _("This text is too long for the machine: %(is)d letters, at most %(most)d. Translate a part by hand.")
        raise Refused(words % {"is": letters, "most": most})
    if of_day and not MachineDay.reserve(letters, of_day):
        raise Refused(_("The machine has had enough letters for today. Try again tomorrow, or translate by hand."))
    return MachineOrder.objects.create(translation=translation, asked_by=person, letters=letters)
