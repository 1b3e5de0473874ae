"""Limits on tries for pages that are not allauth's own. They are counted and set with allauth's."""

from allauth.decorators import rate_limit

from base.admin import View


def limited(view: View) -> View:
    """A page that asks for a password of its own: `page_password` of ACCOUNT_RATE_LIMITS holds for it."""
    held: View = rate_limit(action="page_password")(view)
    return held
