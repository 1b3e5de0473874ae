"""What we know of somebody who registers or waits for a date: a name and one way to reach the person."""

import secrets
from functools import cache
from hashlib import sha256
from typing import Any

from django.db import models
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from base.fields import ChoicesField
from base.prepared import WORDS, Prepared

# Without signs that sound or look like another one: 0 and O, 1 and I
ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CODE_LENGTH = 6
LONGEST_NAME = 120


class Need(models.TextChoices):
    """What somebody needs to take part. A closed set: nobody is asked for reasons."""

    CHILDCARE = "childcare", _("childcare")
    INTERPRETER = "interpreter", _("an interpreter")
    WHEELCHAIR = "wheelchair", _("room for a wheelchair")


def need_choices() -> list[tuple[str, Any]]:
    """Pairs of slug and words."""
    return list(Need.choices)


def any_code() -> str:
    """A code that hardly anybody has."""
    return "".join(secrets.choice(ALPHABET) for _place in range(CODE_LENGTH))


def unused_code(model: type[models.Model]) -> str:
    """A code that nobody has in this table."""
    while True:
        code = any_code()
        if not _with_code(model).rows(code):
            return code


@cache
def _with_code(model: type[models.Model]) -> Prepared:
    return Prepared(lambda code: model._default_manager.filter(code=code).values_list("pk"), WORDS)


def hashed(token: str) -> str:
    """What is stored of a personal link."""
    return sha256(token.encode()).hexdigest()


class Person(models.Model):
    """Name, contact, language, needs; a code to say on the phone, and a personal link that hangs on the code.

    Tables of people give themselves a field `code`. Whoever moves from one to another keeps code and link.
    """

    class Channel(models.TextChoices):
        """How somebody wants to hear from us."""

        PHONE = "phone", _("by phone")
        SMS = "sms", _("by text message")
        EMAIL = "email", _("by e-mail")
        OFFICE = "office", _("I come to the office")

    code: Any
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    # The same contact, without the contact: one active registration a run, and a limit for floods
    contact_key = models.CharField(max_length=64, db_index=True, editable=False)
    form_key = models.CharField(max_length=64, editable=False)
    name = models.CharField(_("name"), max_length=LONGEST_NAME)
    channel = models.CharField(_("how we reach you"), max_length=6, choices=Channel.choices)
    phone = models.CharField(_("phone"), max_length=20, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    language = models.CharField(_("language"), max_length=10)
    needs = ChoicesField(_("needs"), options=need_choices, blank=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        """The code: names do not belong into logs."""
        return str(self.code)

    @property
    def token(self) -> str:
        """The secret of the personal link. It can be worked out again for a mail, but not from the database alone."""
        return salted_hmac("courses.registration", str(self.code), algorithm="sha256").hexdigest()[:40]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store what the personal link is known by, too."""
        self.know_token()
        super().save(*args, **kwargs)

    def know_token(self) -> None:
        """From now on the personal link leads here."""
        if not self.token_hash:
            self.token_hash = hashed(self.token)
