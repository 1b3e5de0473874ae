"""What a reviewer would say twice, as system checks with an id and a hint."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from wagtail.models import Page

from base import privacy
from base.languages import NAMES

OUR_ROOMS = ("home", "courses", "news", "businesses", "areas", "base")


@register(Tags.database)
def sqlite_waits_its_turn(**_kwargs: Any) -> list[CheckMessage]:
    """SQLite must take its write lock at once and wait for it, or bookings fail under load."""
    database = settings.DATABASES["default"]
    if "sqlite3" not in database["ENGINE"]:
        return []
    options = database.get("OPTIONS", {})
    right = options.get("transaction_mode") == "IMMEDIATE" and options.get("timeout", 0) >= 20
    if right and "journal_mode=WAL" in options.get("init_command", ""):
        return []
    return [
        Error(
            "SQLite runs without IMMEDIATE transactions, WAL or a time-out of 20 s.",
            hint="Use SQLITE_OPTIONS of config.env for the database.",
            id="quartier.E001",
        )
    ]


@register()
def languages_have_names(**_kwargs: Any) -> list[CheckMessage]:
    """Every language of the site is shown in its own name."""
    return [
        Error(f"The language {code} has no own name.", hint="Add it to NAMES in base/languages.py.", id="quartier.E002")
        for code, _ in settings.LANGUAGES
        if code not in NAMES
    ]


@register()
def pages_know_their_place(app_configs: Sequence[AppConfig] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """Every page type says under which pages it may stand and which may stand under it."""
    errors: list[CheckMessage] = []
    for model in apps.get_models():
        if not issubclass(model, Page) or model._meta.app_label not in OUR_ROOMS:
            continue
        errors.extend(
            Error(
                f"{model.__name__} does not say its {attribute}.",
                hint=f"Set {attribute} on the class, so that a wrong tree is impossible.",
                obj=model,
                id="quartier.E003",
            )
            for attribute in ("parent_page_types", "subpage_types")
            if attribute not in vars(model)
        )
    return errors


@register()
def personal_data_is_declared(**_kwargs: Any) -> list[CheckMessage]:
    """Every field that may hold personal data is declared with its purpose and its end, or as plain."""
    errors: list[CheckMessage] = [
        Error(
            f"{model._meta.label}.{name} is not declared, neither as personal nor as plain.",
            hint="Say so in the room's personal_data.py (for a library's table in base/personal_data.py).",
            obj=model,
            id="quartier.E005",
        )
        for model, name in privacy.undeclared()
    ]
    errors.extend(Error(f"{name} is declared but does not exist.", id="quartier.E006") for name in privacy.unknown())
    return errors


@register()
def editors_are_told(app_configs: Sequence[AppConfig] | None = None, **_kwargs: Any) -> list[CheckMessage]:
    """Every field that editors fill in on our pages says what to write."""
    errors: list[CheckMessage] = []
    for model in apps.get_models():
        if not issubclass(model, Page) or model._meta.app_label not in OUR_ROOMS:
            continue
        for field in model._meta.local_fields:
            if field.name.endswith("_ptr") or not field.editable or field.help_text or not hasattr(field, "formfield"):
                continue
            errors.append(
                Error(
                    f"{model.__name__}.{field.name} has no help text.",
                    hint="Say what to write and what happens with it.",
                    obj=model,
                    id="quartier.E004",
                )
            )
    return errors
