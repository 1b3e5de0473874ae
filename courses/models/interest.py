"""Who waits for a date: people who would like to take part in a course that has none yet."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models.person import CODE_LENGTH, Person, unused_code
from courses.querysets import InterestQuerySet


def new_code() -> str:
    """A code that nobody has who waits for a date."""
    return unused_code(Interest)


class Interest(Person):
    """Somebody who would like to come when there is a date. Whoever is invited becomes a registration of the run."""

    course = models.ForeignKey(
        "courses.CoursePage", verbose_name=_("course"), on_delete=models.PROTECT, related_name="interests"
    )
    code = models.CharField(_("code"), max_length=CODE_LENGTH, unique=True, default=new_code, editable=False)
    created = models.DateTimeField(_("since"), default=timezone.now)

    objects = InterestQuerySet.as_manager()

    class Meta:
        ordering = ["created", "pk"]
        verbose_name = _("wish for a date")
        verbose_name_plural = _("wishes for a date")
        constraints = [models.UniqueConstraint(fields=["course", "contact_key"], name="interest_once_a_contact")]
