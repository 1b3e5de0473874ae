"""A site that one person alone can repair is one accident away from nobody."""

from typing import Any

from django.core import checks
from django.db import DatabaseError

from accounts.models import User

FEWEST_ADMINISTRATORS = 2


@checks.register(checks.Tags.database, deploy=True)
def two_administrators(databases: Any = None, **_kwargs: Any) -> list[checks.CheckMessage]:
    """Two people can do everything, so that one of them can be ill."""
    if not databases:
        return []
    try:
        found = User.objects.administrators().count()
    except DatabaseError:
        return []
    if found >= FEWEST_ADMINISTRATORS:
        return []
    return [
        checks.Warning(
            f"{found} of {FEWEST_ADMINISTRATORS} administrators have an account.",
            hint="manage.py createsuperuser makes another one.",
            id="quartier.W001",
        )
    ]
