"""Blocks of the learning modules: try it, and questions without marks."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from base.blocks.text import RICH_TEXT_FEATURES


class TryItBlock(blocks.StructBlock):
    """Something to do with one's own hands, right now."""

    title = blocks.CharBlock(label=_("Title"), max_length=100)
    text = blocks.RichTextBlock(label=_("What to do"), features=RICH_TEXT_FEATURES)

    class Meta:
        icon = "pick"
        label = _("Try it")
        template = "blocks/try_it.html"
        preview_value = {"title": "Probieren Sie es aus", "text": "<p>Öffnen Sie die Kamera.</p>"}


class AnswerBlock(blocks.StructBlock):
    """One possible answer and what to know about it."""

    text = blocks.CharBlock(label=_("Answer"))
    explanation = blocks.TextBlock(label=_("Explanation"), help_text=_("Friendly, also where the answer is wrong."))

    class Meta:
        icon = "tick"
        label = _("Answer")
        preview_value = {"text": "Ja", "explanation": "Genau."}


class QuestionBlock(blocks.StructBlock):
    """A question to oneself: nothing is counted, nothing is stored."""

    question = blocks.CharBlock(label=_("Question"))
    answers = blocks.ListBlock(AnswerBlock(), label=_("Answers"), min_num=2, max_num=4)

    class Meta:
        icon = "help"
        label = _("Question")
        template = "blocks/question.html"
