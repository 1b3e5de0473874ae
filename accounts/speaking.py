"""In which language we write to a person. Wagtail keeps it with the account; editors choose it there themselves."""

from typing import Any

from wagtail.users.models import UserProfile

from base import languages

ADMIN = "wagtailadmin.access_admin"


def language_of(account: Any) -> str:
    """The code of the language that somebody reads; German where we do not know."""
    profile = UserProfile.objects.filter(user=account).first()
    code = profile.preferred_language if profile else ""
    return code if code in languages.codes() else languages.SOURCE


def remember_language(account: Any, code: str) -> None:
    """Whoever signs in or writes in a language reads it. Those who enter the admin have chosen theirs there."""
    if code not in languages.codes() or account.has_perm(ADMIN) or language_of(account) == code:
        return
    UserProfile.objects.update_or_create(user=account, defaults={"preferred_language": code})
