"""How a mail looks: plain text first, the same words as simple HTML, who we are and who pays for it below."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.mail import EmailMultiAlternatives
from django.db import models
from django.template.loader import render_to_string
from django.utils import translation

from base import languages
from base.funding import current_funding
from base.outbox import mark
from base.settings import site_settings

ADDRESSES = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A piece of a mail; one that is nothing but an address becomes a link."""

    text: str

    @property
    def is_link(self) -> bool:
        """Whether it is one address of the web."""
        return self.text.startswith(ADDRESSES) and len(self.text.split()) == 1


class Letter(EmailMultiAlternatives):
    """A mail that knows which row it tells of, so that it is erased with that row; it may wait until `due_at`."""

    about = ""
    due_at: datetime.datetime | None = None


def letter(to: str, subject: str, text: str, about: models.Model | None = None) -> Letter:
    """A mail to one address in the active language; paragraphs of `text` are parted by empty lines. Not sent.

    `about` is the row it tells of, where that is somebody's: the mail goes when the row goes.
    """
    paragraphs = [Paragraph(one.strip()) for one in text.replace("\r\n", "\n").split("\n\n") if one.strip()]
    subject = " ".join(subject.split())
    language = languages.current()
    context = {
        "subject": subject,
        "language": language.code,
        "direction": language.dir,
        "paragraphs": paragraphs,
        "site": site_settings(None),
        "funding": current_funding(None),
    }
    headers = {"Auto-Submitted": "auto-generated", "Content-Language": language.code}
    message = Letter(subject, render_to_string("mail/letter.txt", context), to=[to], headers=headers)
    message.about = mark(about._meta.label, about.pk) if about else ""
    message.attach_alternative(render_to_string("mail/letter.html", context), "text/html")
    return message


def compose(
    template: str,
    to: str,
    context: Mapping[str, Any],
    language: str = languages.SOURCE,
    about: models.Model | None = None,
) -> None:
    """Write the mail `templates/mail/<template>.txt`, whose first line is its subject, into the outbox.

    `about` is the row it tells of, as in `letter`.
    """
    with translation.override(language):
        subject, _line, text = render_to_string(f"mail/{template}.txt", dict(context)).strip().partition("\n")
        letter(to, subject, text, about).send()
