"""What tests of an owner's desk do again and again."""

from typing import Any

from businesses import moderating
from businesses.models import BusinessPage


def fresh(entry: Any) -> BusinessPage:
    page: BusinessPage = BusinessPage.objects.get(pk=entry.pk)
    return page


def at(entry: Any, rest: str = "", language: str = "de") -> str:
    return f"/{language}/konto/betrieb/{entry.pk}/{rest}"


def propose(keepers: Any, **more: Any) -> BusinessPage:
    page: BusinessPage = fresh(keepers.entry).get_latest_revision_as_object()
    for name, value in more.items():
        setattr(page, name, value)
    moderating.propose(page, keepers.owner)
    return fresh(page)
