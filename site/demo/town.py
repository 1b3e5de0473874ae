"""The whole demo town, chapter by chapter. What is there stays as it is, so the town can be loaded again."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import transaction
from django.db.models.signals import post_save
from modelsearch.index import get_indexed_models
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.signal_handlers import disable_reference_index_auto_update

from demo import mark
from demo.academy import load_advice, load_courses, load_learning
from demo.economy import load_businesses, load_entries
from demo.editorial import load_events, load_news
from demo.gallery import load_pictures
from demo.keepers import load_keepers
from demo.letters import load_advice_requests, load_messages
from demo.neighbourhoods import load_neighbourhoods, load_settings
from demo.networks import load_networks
from demo.origins import load_origins
from demo.people import load_accounts
from demo.structure import (
    load_area_pages,
    load_front_pages,
    load_legal_pages,
    load_lists,
    load_plain_pages,
    load_project,
)
from demo.translations import load_translations
from demo.vacancies import load_placements, load_reports
from demo.waiting import load_reviews

CHAPTERS: tuple[tuple[str, Callable[[], None]], ...] = (
    ("Settings, funding, topics", load_settings),
    ("Neighbourhoods, houses, partners", load_neighbourhoods),
    ("Pictures", load_pictures),
    ("Lists in nine languages", load_lists),
    ("Pages of the neighbourhoods", load_area_pages),
    ("Project page", load_project),
    ("Legal pages", load_legal_pages),
    ("Plain pages", load_plain_pages),
    ("Front pages", load_front_pages),
    ("Courses", load_courses),
    ("Advice", load_advice),
    ("Learning modules", load_learning),
    ("Businesses", load_businesses),
    ("Internships and jobs", load_placements),
    ("Networks and help for businesses", load_networks),
    ("News", load_news),
    ("Events", load_events),
    ("Translations", load_translations),
    ("Accounts", load_accounts),
    ("Where translations come from", load_origins),
    ("Texts that wait for their review", load_reviews),
    ("Owners of businesses", load_keepers),
    ("Businesses that have listed themselves", load_entries),
    ("Messages", load_messages),
    ("Requests for advice", load_advice_requests),
    ("Reports about entries", load_reports),
)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep saves from asking the worker to index each row: the whole index is built once, at the end."""
    models = [model for model in get_indexed_models() if getattr(model, "search_auto_update", True)]
    connected = [model for model in models if post_save.disconnect(post_save_signal_handler, sender=model)]
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in connected:
            post_save.connect(post_save_signal_handler, sender=model)


def load(say: Callable[[str], None], *, index: bool = True) -> None:
    """Load what is missing, each chapter in one transaction, and tell of each. `index` builds the search index."""
    with quiet():
        for title, chapter in CHAPTERS:
            started = time.monotonic()
            with transaction.atomic():
                chapter()
            say(f"{title}: {time.monotonic() - started:.1f} s")
    if index:
        started = time.monotonic()
        call_command("update_index", verbosity=0)
        call_command("rebuild_references_index", verbosity=0)
        say(f"Index for search: {time.monotonic() - started:.1f} s")
    mark.set_complete()
