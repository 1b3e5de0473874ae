"""Short addresses: what stands on a poster and can be typed from it."""

import re

from django.conf import settings

from base.templatetags.ui import address
from courses.catalogue import Catalogue
from courses.entries import RunData

CODE = re.compile(r"([a-z]{1,4})[\s_.-]*0*(\d{1,9})", re.ASCII | re.IGNORECASE)


def path(code: str, language: str) -> str:
    """The short address of a run: `/de/k/GR-14/`."""
    return f"/{language}/k/{code}/"


def absolute(code: str, language: str) -> str:
    """The short address with the site's name."""
    return f"{settings.BASE_URL}{path(code, language)}"


def course_address(data: Catalogue, code: str, language: str) -> str:
    """Where a spoken or typed code leads ("gr 14", "GR-14"); empty for codes that readers cannot know."""
    run = run_of(data, code)
    return address(data.courses[run.course].url_path, language) if run else ""


def run_of(data: Catalogue, code: str) -> RunData | None:
    """The run with a spoken or typed code; None for codes that readers cannot know."""
    found = CODE.fullmatch(code.strip())
    run: RunData | None = data.by_code.get(f"{found[1].upper()}-{int(found[2])}") if found else None
    return run
