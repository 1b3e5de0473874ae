"""Blocks of words: headings, paragraphs, steps, questions and answers, figures."""

from typing import Any

from django.utils.formats import number_format
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

RICH_TEXT_FEATURES = ["h3", "bold", "ul", "ol", "link", "document-link"]


class HeadingValue(blocks.StructValue):
    """A heading that can be linked to."""

    @property
    def anchor(self) -> str:
        """The heading's address within the page."""
        return slugify(self["text"])


class HeadingBlock(blocks.StructBlock):
    """A heading of the second level."""

    text = blocks.CharBlock(label=_("Heading"), max_length=80)

    class Meta:
        icon = "title"
        label = _("Heading")
        value_class = HeadingValue
        template = "blocks/heading.html"
        preview_value = {"text": "So kommen Sie zu uns"}


class TextBlock(blocks.RichTextBlock):
    """Paragraphs, lists and links."""

    def __init__(self, **kwargs: Any) -> None:
        """Only what plain texts need: no colours, no pictures, no headings of the first level."""
        super().__init__(features=RICH_TEXT_FEATURES, **kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "blocks/text.html"
        preview_value = "<p>Kommen Sie einfach vorbei. Wir helfen Ihnen.</p>"


class QuoteBlock(blocks.StructBlock):
    """What somebody said; by role, never by name."""

    text = blocks.TextBlock(label=_("Quote"))
    source = blocks.CharBlock(label=_("Who"), required=False, help_text=_("A role, not a name: a participant."))

    class Meta:
        icon = "openquote"
        label = _("Quote")
        template = "blocks/quote.html"
        preview_value = {"text": "Hier habe ich meinen Lebenslauf geschrieben.", "source": "Teilnehmerin"}


class TitledTextBlock(blocks.StructBlock):
    """A title with a text below it."""

    title = blocks.CharBlock(label=_("Title"), max_length=100)
    text = blocks.RichTextBlock(label=_("Text"), features=RICH_TEXT_FEATURES)

    class Meta:
        icon = "list-ul"
        label = _("Entry")
        preview_value = {"title": "Was kostet das?", "text": "<p>Nichts.</p>"}


class AccordionBlock(blocks.StructBlock):
    """Questions whose answers unfold."""

    items = blocks.ListBlock(TitledTextBlock(), label=_("Questions and answers"))

    class Meta:
        icon = "list-ul"
        label = _("Questions and answers")
        template = "blocks/accordion.html"
        preview_value = {"items": [{"title": "Was kostet das?", "text": "<p>Nichts.</p>"}]}


class StepsBlock(blocks.StructBlock):
    """What to do first, then, and last."""

    steps = blocks.ListBlock(TitledTextBlock(), label=_("Steps"))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        template = "blocks/steps.html"
        preview_value = {"steps": [{"title": "Anrufen", "text": "<p>Sagen Sie die Kurs-Nummer.</p>"}]}


class FigureValue(blocks.StructValue):
    """One figure with its words for people."""

    @property
    def value_words(self) -> str:
        """The value with its unit: "21,6 %"."""
        value = number_format(self["value"], use_l10n=True, force_grouping=True)
        return f"{value} {self['unit']}".strip()

    @property
    def maximum(self) -> float:
        """The bar's full length: 100 for a share, else the value itself or what it is compared with."""
        return 100.0 if self["unit"] == "%" else float(max(self["value"], self["compare"] or 0))


class FigureBlock(blocks.StructBlock):
    """One figure with year and source."""

    label = blocks.CharBlock(label=_("What"))
    value = blocks.FloatBlock(label=_("Value"))
    unit = blocks.CharBlock(label=_("Unit"), required=False, help_text=_("%, ha, persons"))
    compare = blocks.FloatBlock(label=_("Compared with the city"), required=False)
    year = blocks.IntegerBlock(label=_("Year"))
    source = blocks.CharBlock(label=_("Source"))

    class Meta:
        icon = "order"
        label = _("Figure")
        value_class = FigureValue
        preview_value = {
            "label": "Arbeitslosenquote",
            "value": 10.8,
            "unit": "%",
            "year": 2016,
            "source": "Stadt Leipzig",
        }


class FiguresBlock(blocks.StructBlock):
    """Figures as a table with bars."""

    caption = blocks.CharBlock(label=_("Title of the table"))
    rows = blocks.ListBlock(FigureBlock(), label=_("Figures"))

    class Meta:
        icon = "table"
        label = _("Figures")
        template = "blocks/figures.html"
        preview_value = {
            "caption": "Zahlen",
            "rows": [
                {"label": "Arbeitslosenquote", "value": 10.8, "unit": "%", "year": 2016, "source": "Stadt Leipzig"}
            ],
        }
