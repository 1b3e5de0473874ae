"""Mails to the people of a business: each in their own language, with links to their own desk, never into the admin."""

from collections.abc import Callable
from typing import Any

from django.utils import translation

from accounts.speaking import language_of
from base.emails import compose
from base.settings import site_settings
from base.templatetags.ui import absolute, address
from businesses import sentences
from businesses.models.member import Member

# Person and language → what only this person is told
Each = Callable[[Member, str], dict[str, Any]]


def desk_path(language: str, number: int | None = None) -> str:
    """The desk of a business, or of everything that somebody keeps."""
    return f"/{language}/konto/" + (f"betrieb/{number}/" if number else "")


def tell(business: Any, template: str, each: Each | None = None, **more: Any) -> set[int]:
    """Write `mail/business_<template>.txt` to all people of a business; returns the numbers of their accounts.

    `words` are a moderator's reasons: ready sentences are given in the reader's language. `each` gives what only one
    person is told.
    """
    page, told = business.source, set()
    for member in Member.objects.at(page).with_people():
        told.add(member.user_id)
        if not (member.user.is_active and member.user.email):
            continue
        language = language_of(member.user)
        with translation.override(language):
            reasons = sentences.translated(more.get("words", ""))
        context = {
            **more,
            # The first line of a mail's template is its subject
            "title": " ".join(page.draft_title.split()),
            "reasons": "\n".join(reasons),
            "desk": absolute(desk_path(language, page.pk)),
            "link": absolute(address(page.url_path, language)),
            "phone": site_settings(None).phone,
            **(each(member, language) if each else {}),
        }
        compose(f"business_{template}", member.user.email, context, language, page)
    return told
