"""What the legal pages lay on the editors' desk."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from areas import desk
from areas.desk import Line, Look, columns, german
from areas.duties import to_page
from areas.models import Role
from home.models import AccessibilityStatementPage
from home.models.legal import REVIEW_EVERY


def _old_statement(look: Look) -> QuerySet[Any]:
    old = german(AccessibilityStatementPage.objects.live()).filter(reviewed__lt=look.today - REVIEW_EVERY)
    return columns(old, "title", moment="reviewed")


def lay_out() -> None:
    """Put this line on the desk. Called when the room is ready."""
    title = _("Accessibility statement older than a year")
    line = Line("statement", title, "warning", 8, (Role.CENTRAL,), _old_statement, to_page, everywhere=True)
    desk.waiting.append(line)
