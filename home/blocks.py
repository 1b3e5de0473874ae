"""Blocks of the front page, the project page and the accessibility statement."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page

from base import languages
from base.templatetags.ui import address


class PathBlock(blocks.CharBlock):
    """The address of one of our pages below the language: `kurse/`. The same in every language, so never translated."""

    def clean(self, value: Any) -> str:
        """Put the slashes right; refuse an address that no German page answers."""
        path = str(super().clean(value)).strip().strip("/") + "/"
        if not Page.objects.live().filter(url_path=f"/{languages.SOURCE}/{path}").exists():
            raise ValidationError(_("There is no page at this address. Write it as in: kurse/"))
        return path

    def get_translatable_segments(self, value: Any) -> list[Any]:
        """Nothing to translate."""
        return []

    def restore_translated_segments(self, value: Any, segments: list[Any]) -> Any:
        """As it was."""
        return value


class DoorIcon(blocks.ChoiceBlock):
    """The picture on a door."""

    choices = [
        ("briefcase-business", _("briefcase")),
        ("graduation-cap", _("graduation cap")),
        ("store", _("shop")),
        ("users", _("people")),
        ("heart-handshake", _("helping hands")),
    ]


class DoorValue(blocks.StructValue):
    """A door with its address."""

    @property
    def url(self) -> str:
        """Where the door leads, in the reader's language."""
        path = self["path"].lstrip("/")
        return address(f"/{languages.SOURCE}/{path}", get_language() or languages.SOURCE)


class DoorBlock(blocks.StructBlock):
    """A door on the front page: who are you, what do you want?"""

    icon = DoorIcon(label=_("Picture"))
    title = blocks.CharBlock(
        label=_("What the visitor says"), max_length=60, help_text=_("In the first person: I am looking for work.")
    )
    text = blocks.CharBlock(label=_("What is behind the door"), max_length=90, help_text=_("Three words or so."))
    path = PathBlock(label=_("Address of the page"), max_length=120, help_text=_("Without the language: kurse/"))

    class Meta:
        icon = "login"
        label = _("Door")
        value_class = DoorValue
        template = "components/door.html"
        preview_value = {
            "icon": "graduation-cap",
            "title": "Ich möchte etwas lernen",
            "text": "Nähen, Kochen, Handy, Deutsch",
            "path": "kurse/",
        }


class EntryBlock(blocks.CharBlock):
    """One line of a list."""

    class Meta:
        icon = "list-ul"
        label = _("Entry")
        preview_value = "ältere Menschen"


class ActivitiesBlock(blocks.StructBlock):
    """Activities of the project that belong together."""

    title = blocks.CharBlock(label=_("Heading"), max_length=80)
    items = blocks.ListBlock(blocks.CharBlock(), label=_("Activities"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Group of activities")
        preview_value = {"title": "Beraten und begleiten", "items": ["Coaching", "Beratung im Betrieb"]}


class ProjectFigureValue(blocks.StructValue):
    """One figure of the programme areas beside the city's."""

    def _words(self, value: float | None) -> str:
        """A number with its unit as people write it: "82.254", "26,7 %", "891 ha"."""
        if value is None:
            return ""
        if self["unit"] == "percent":
            return f"{number_format(value, decimal_pos=1, use_l10n=True)} %"
        words = str(number_format(round(value), use_l10n=True, force_grouping=True))
        return f"{words} ha" if self["unit"] == "ha" else words

    @property
    def area_words(self) -> str:
        """The value of the programme areas in words."""
        return self._words(self["area"])

    @property
    def city_words(self) -> str:
        """The value of the whole city in words; empty where there is none."""
        return self._words(self["city"])

    @property
    def maximum(self) -> float:
        """The full length of both bars: the larger of the two; a share gets room up to the next ten."""
        largest = max(self["area"] or 0, self["city"] or 0)
        return -(-largest // 10) * 10 if self["unit"] == "percent" else largest


class ProjectFigureBlock(blocks.StructBlock):
    """A figure of all programme areas together, beside the same figure of the city."""

    label = blocks.CharBlock(label=_("What"))
    area = blocks.FloatBlock(label=_("Programme areas"))
    city = blocks.FloatBlock(label=_("City"), required=False)
    unit = blocks.ChoiceBlock(
        label=_("Unit"), choices=[("percent", _("percent")), ("persons", _("persons")), ("ha", _("hectares"))]
    )
    year = blocks.IntegerBlock(label=_("Year"), min_value=1900, max_value=2200)
    source = blocks.CharBlock(label=_("Source"), help_text=_("Who counted? Do not recompute the figure."))
    footnote = blocks.CharBlock(
        label=_("Mark of the footnote"), required=False, max_length=4, help_text=_("* or **, as in the source.")
    )

    class Meta:
        icon = "order"
        label = _("Figure")
        value_class = ProjectFigureValue
        preview_value = {
            "label": "Arbeitslosenquote",
            "area": 10.8,
            "city": 6.0,
            "unit": "percent",
            "year": 2016,
            "source": "Stadt Leipzig",
            "footnote": "**",
        }


# The three reasons that Decision (EU) 2018/1523 knows
REASONS = [
    ("non-compliance", _("does not meet the standard yet")),
    ("disproportionate-burden", _("would be a disproportionate burden")),
    ("out-of-scope", _("is outside the scope of the law")),
]


class BarrierBlock(blocks.StructBlock):
    """Something on the site that not everybody can use, why, and what else helps."""

    reason = blocks.ChoiceBlock(label=_("Reason"), choices=REASONS)
    text = blocks.TextBlock(label=_("What does not work"), help_text=_("One short sentence."))
    alternative = blocks.TextBlock(
        label=_("What helps instead"), required=False, help_text=_("How people get there all the same.")
    )

    class Meta:
        icon = "warning"
        label = _("Barrier")
        preview_value = {
            "reason": "non-compliance",
            "text": "Es gibt noch kein Video in Gebärdensprache.",
            "alternative": "Wir bestellen eine Dolmetscherin.",
        }
