"""Ready sentences of the moderators: they tick them in German, the business reads them in its own language."""

from collections.abc import Sequence

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from base import languages

Sentences = Sequence[str | Promise]

CHANGES: Sentences = (
    _("Please say in one or two sentences what people find at your place."),
    _("Please use the name that stands on your door."),
    _("Please check the address. We could not find it."),
    _("Please check the phone number. We could not reach you."),
    _("Please choose another picture. This one is hard to see."),
    _("People can be recognised in the picture. Please tell us that they agree, or choose another picture."),
    _("Please leave out prices."),
    _("Please leave out promises about health."),
    _("Please leave out the title “Meister”, or show us your certificate."),
    _("Please tell us whether you are in the register of trades."),
)
REFUSALS: Sentences = (
    _("The business is not in our neighbourhoods."),
    _("The business is in our directory already."),
    _("We could not find out whether the business exists."),
    _("You do not speak for this business."),
    _("The entry is an advertisement for something else."),
    _("The entry insults people or breaks a law."),
)


def in_german(sentences: Sentences) -> list[str]:
    """As the moderators read them, and as they are stored."""
    with translation.override(languages.SOURCE):
        return [str(one) for one in sentences]


def translated(words: str) -> list[str]:
    """The lines of a decision in the active language, where they are ready sentences; else as they were written."""
    known = dict(zip(in_german((*CHANGES, *REFUSALS)), (*CHANGES, *REFUSALS), strict=True))
    return [str(known.get(line, line)) for line in (one.strip() for one in words.splitlines()) if line]
