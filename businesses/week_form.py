"""The week as people know it from a shop's door: a day is open or not, from when to when, with a break or without.

Nobody writes a notation. Buttons copy Monday's times and add a line for closed days; they work without a script:
the form comes back with the same answers, rearranged.

A view asks in this order: `form.wants_change` → show `form.changed()`; `form.is_valid()` → `form.week()`.
"""

import datetime
import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from base import dates
from base.public_form import plain_line
from businesses.models.hours import WeekSpan
from businesses.opening_hours import Rest
from businesses.week import DaySpan, Week
from businesses.week_rows import ClosedDays, Day, HourField, OtherDay, Pair, end, fault_of

FIRST, *OTHERS = dates.WEEKDAYS
LIKE, MORE = "like", "more"
USUAL_SPANS, MOST_SPANS = 2, 4
MOST_RESTS = 12
FURTHEST = datetime.timedelta(days=730)


class WeekForm(forms.Form):
    """The opening hours of one business. `week`: what the form begins with."""

    error_css_class = "field--wrong"

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        week: Week | None = None,
        today: datetime.date,
        initial: Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        """As many lines as are in use, and one more of each kind. A new form says that holidays are closed."""
        initial = dict(initial) if initial is not None else written(week or Week())
        super().__init__(data, initial=initial, **kwargs)
        self.today = today
        self.found: dict[str, list[WeekSpan]] = {}
        self.ahead: list[Rest] = []
        self.special: list[DaySpan] = []
        given = (name.removeprefix(f"{self.prefix}-") if self.prefix else name for name in data or ())
        names = set(given if data is not None else initial)
        for place, code in enumerate(dates.WEEKDAYS):
            self._add_day(code, dates.weekday_words(place), _lines(names, code, "from"))
        self.rests = min(max(_lines(names, "rest", "first"), 1), MOST_RESTS)
        for number in range(self.rests):
            self._add_rest(number)
        self.others = min(max(_lines(names, "special", "day"), 1), MOST_RESTS)
        for number in range(self.others):
            self._add_other(number)
        self.fields["holidays"] = forms.BooleanField(label=_("Closed on public holidays"), required=False)
        self.fields["appointment"] = forms.BooleanField(
            label=_("By appointment only: people have to call first"), required=False
        )

    def _add_day(self, code: str, words: str, lines: int) -> None:
        self.fields[f"{code}-open"] = forms.BooleanField(
            label=_("%(day)s: open") % {"day": words},
            required=False,
            widget=forms.CheckboxInput({"class": "day__open"}),
        )
        for number in range(min(max(lines, USUAL_SPANS), MOST_SPANS)):
            labels = (
                (_("%(day)s, from"), _("%(day)s, to"))
                if not number
                else (_("%(day)s, again from"), _("%(day)s, again to"))
            )
            for part, label in zip(("from", "to"), labels, strict=True):
                self.fields[f"{code}-{number}-{part}"] = HourField(label=label % {"day": words}, required=False)

    def _date(self, label: str) -> forms.DateField:
        limits = {"type": "date", "min": self.today.isoformat(), "max": (self.today + FURTHEST).isoformat()}
        return forms.DateField(label=label, required=False, widget=forms.DateInput(limits, format="%Y-%m-%d"))

    def _add_other(self, number: int) -> None:
        self.fields[f"special-{number}-day"] = self._date(_("Special day"))
        self.fields[f"special-{number}-from"] = HourField(label=_("Special day, from"), required=False)
        self.fields[f"special-{number}-to"] = HourField(label=_("Special day, to"), required=False)

    def _add_rest(self, number: int) -> None:
        self.fields[f"rest-{number}-first"] = self._date(_("Closed from"))
        self.fields[f"rest-{number}-last"] = self._date(_("Closed until"))
        self.fields[f"rest-{number}-reason"] = forms.CharField(label=_("Reason"), max_length=80, required=False)

    # What templates are given

    @property
    def days(self) -> list[Day]:
        """The rows of the grid, Monday first."""
        return [
            Day(
                code,
                dates.weekday_words(place),
                self[f"{code}-open"],
                self._pair(f"{code}-0", "from", "to"),
                tuple(self._pair(f"{code}-{number}", "from", "to") for number in range(1, self._spans_of(code))),
            )
            for place, code in enumerate(dates.WEEKDAYS)
        ]

    @property
    def closed_days(self) -> list[ClosedDays]:
        """The lines for closed days."""
        numbers = range(self.rests)
        return [ClosedDays(self._pair(f"rest-{n}", "first", "last"), self[f"rest-{n}-reason"]) for n in numbers]

    @property
    def other_days(self) -> list[OtherDay]:
        """The lines for days with hours of their own."""
        numbers = range(self.others)
        return [OtherDay(self[f"special-{n}-day"], self._pair(f"special-{n}", "from", "to")) for n in numbers]

    @property
    def has_rests(self) -> bool:
        """Whether closed days are in use, or there is something wrong with them."""
        return self.rests > 1 or any(one.days.is_used or one.reason.errors for one in self.closed_days)

    @property
    def has_others(self) -> bool:
        """Whether special days are in use, or there is something wrong with them."""
        used = (one.times.is_used or one.day.value() or one.day.errors for one in self.other_days)
        return self.others > 1 or any(used)

    @property
    def more_rests(self) -> bool:
        """Whether there is room for another line of closed days."""
        return self.rests < MOST_RESTS

    @property
    def more_others(self) -> bool:
        """Whether there is room for another special day."""
        return self.others < MOST_RESTS

    @property
    def working_days(self) -> str:
        """What the button sends that makes Tuesday to Friday like Monday."""
        return " ".join(OTHERS[:4])

    def _pair(self, line: str, first: str, last: str) -> Pair:
        return Pair(self[f"{line}-{first}"], self[f"{line}-{last}"])

    def _spans_of(self, code: str) -> int:
        return sum(name.startswith(f"{code}-") and name.endswith("-from") for name in self.fields)

    # Buttons that rearrange

    @property
    def wants_change(self) -> bool:
        """Whether a button was pressed that only rearranges the form."""
        return self.is_bound and (LIKE in self.data or MORE in self.data)

    def changed(self) -> "WeekForm":
        """The same answers, rearranged as the button says; nothing is judged yet."""
        answers = {name: self[name].value() for name in self.fields}
        for code in str(self.data.get(LIKE, "")).split():
            if code in OTHERS:
                answers = {name: value for name, value in answers.items() if not name.startswith(f"{code}-")}
                monday = {name.removeprefix(FIRST): answers[name] for name in answers if name.startswith(f"{FIRST}-")}
                answers |= {f"{code}{name}": value for name, value in monday.items()}
        more = self.data.get(MORE)
        if more == "rest" and self.more_rests:
            answers[f"rest-{self.rests}-first"] = ""
        elif more == "special" and self.more_others:
            answers[f"special-{self.others}-day"] = ""
        return WeekForm(initial=answers, today=self.today, prefix=self.prefix)

    # Judgement

    def clean(self) -> dict[str, Any]:
        """Every open day has times that make sense; closed days are ahead and end after they begin."""
        data = super().clean() or self.cleaned_data
        for day in self.days:
            if data.get(f"{day.code}-open"):
                self._judge_day(day)
        for number in range(self.rests):
            self._judge_rest(f"rest-{number}")
        for number in range(self.others):
            self._judge_other(f"special-{number}")
        return data

    def _judge_day(self, day: Day) -> None:
        spans = []
        for pair in (day.times, *day.again):
            opens, closes = (self.cleaned_data.get(one.name) for one in (pair.first, pair.last))
            if pair.first.errors or pair.last.errors:
                continue
            if opens is None and closes is None:
                if pair is day.times:
                    self.add_error(pair.first.name, _("From when to when are you open? Or untick this day."))
            elif opens is None or closes is None:
                empty = pair.first if opens is None else pair.last
                self.add_error(empty.name, _("Please fill in both times."))
            elif fault := fault_of(opens, end(closes)):
                self.add_error(pair.last.name, fault)
            else:
                spans.append((opens, end(closes), pair))
        spans.sort(key=lambda one: one[0])
        for (_opens, closes, _pair), (again, _closes, pair) in pairwise(spans):
            if again < closes:
                self.add_error(pair.first.name, _("Two times of this day run into each other. Please change one."))
        self.found[day.code] = [WeekSpan(day.code, opens, closes) for opens, closes, _pair in spans]

    def _judge_rest(self, line: str) -> None:
        first, last = (self.cleaned_data.get(f"{line}-{part}") for part in ("first", "last"))
        if any(self.errors.get(f"{line}-{part}") for part in ("first", "last")):
            return
        if first is None and (last or self.cleaned_data.get(f"{line}-reason")):
            self.add_error(f"{line}-first", _("Please say the first day."))
        elif first is not None:
            last = last or first
            if last < first:
                self.add_error(f"{line}-last", _("The last day must not be before the first day."))
            elif last < self.today:
                self.add_error(f"{line}-last", _("These days are over. Please look at the year."))
            elif last > self.today + FURTHEST:
                self.add_error(f"{line}-last", _("That is more than two years ahead. Please look at the year."))
            else:
                self.ahead.append(Rest(first, last, plain_line(self.cleaned_data.get(f"{line}-reason", ""))))

    def _judge_other(self, line: str) -> None:
        names = [f"{line}-{part}" for part in ("day", "from", "to")]
        day, opens, closes = (self.cleaned_data.get(name) for name in names)
        if any(name in self.errors for name in names) or not (day or opens or closes):
            return
        if day is None:
            self.add_error(names[0], _("Please say which day."))
        elif opens is None or closes is None:
            self.add_error(names[1] if opens is None else names[2], _("Please fill in both times."))
        elif not self.today <= day <= self.today + FURTHEST:
            self.add_error(names[0], _("Please look at the day and the year."))
        elif fault := fault_of(opens, end(closes)):
            self.add_error(names[2], fault)
        elif any(one.day == day and opens < one.closes and one.opens < end(closes) for one in self.special):
            self.add_error(names[1], _("Two times of this day run into each other. Please change one."))
        else:
            self.special.append(DaySpan(day, opens, end(closes)))

    def week(self) -> Week:
        """What was said; the form must be valid."""
        return Week(
            spans=tuple(span for code in dates.WEEKDAYS for span in self.found.get(code, ())),
            rests=tuple(dict.fromkeys(self.ahead)),
            special=tuple(sorted(self.special, key=lambda one: (one.day, one.opens))),
            closed_on_holidays=self.cleaned_data["holidays"],
            by_appointment=self.cleaned_data["appointment"],
        )


def _lines(names: Iterable[str], kind: str, part: str) -> int:
    """How many lines of a kind there are: one more than the highest number."""
    found = (re.fullmatch(rf"{kind}-(\d{{1,2}})-{part}", name) for name in names)
    return max((int(one[1]) + 1 for one in found if one), default=0)


def written(week: Week) -> dict[str, Any]:
    """A week as the form's answers."""
    answers: dict[str, Any] = {"holidays": week.closed_on_holidays, "appointment": week.by_appointment}
    for code in dates.WEEKDAYS:
        spans = sorted((one.opens, one.closes) for one in week.spans if one.weekday == code)
        answers[f"{code}-open"] = bool(spans)
        for number, (opens, closes) in enumerate(spans):
            answers |= {f"{code}-{number}-from": opens, f"{code}-{number}-to": closes}
    for number, rest in enumerate(week.rests):
        line = f"rest-{number}"
        answers |= {f"{line}-first": rest.first, f"{line}-last": rest.last, f"{line}-reason": rest.reason}
    for number, span in enumerate(week.special):
        line = f"special-{number}"
        answers |= {f"{line}-day": span.day, f"{line}-from": span.opens, f"{line}-to": span.closes}
    return answers
