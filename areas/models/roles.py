"""Who does what in a neighbourhood: a role there, and the group of the people who have it."""

from typing import Any

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from areas.models.area import Area
from base import languages


class Role(models.TextChoices):
    """The seven roles. What each may do stands in `areas/editors.py` and with the rooms."""

    AUTHOR = "author", pgettext_lazy("role", "Author")
    EDITOR = "editor", pgettext_lazy("role", "Editor")
    ADVISER = "adviser", pgettext_lazy("role", "Adviser")
    MODERATOR = "moderator", pgettext_lazy("role", "Moderator")
    TRANSLATOR = "translator", pgettext_lazy("role", "Translator")
    LEAD = "lead", pgettext_lazy("role", "Team lead")
    CENTRAL = "central", pgettext_lazy("role", "Central team")


# What a team lead can give; the central team is above all neighbourhoods
TEAM_ROLES = tuple(role for role in Role if role is not Role.CENTRAL)


class AreaRoleQuerySet(models.QuerySet["AreaRole"]):
    """Questions about roles."""

    def of_user(self, user: Any) -> "AreaRoleQuerySet":
        """The roles that a person has, closed neighbourhoods left out."""
        return self.filter(group__user=user).exclude(area__closed_at__isnull=False)

    def of_area(self, area: Area | None) -> "AreaRoleQuerySet":
        """The roles of one neighbourhood; None: those above all."""
        return self.filter(area=area).select_related("group", "area")


class AreaRole(models.Model):
    """One role in one neighbourhood. Translators have one for each language they translate into."""

    area = models.ForeignKey(Area, null=True, on_delete=models.CASCADE, related_name="roles")
    role = models.CharField(_("role"), max_length=10, choices=Role.choices)
    language = models.CharField(_("language"), max_length=10, blank=True)
    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="area_role")

    objects = AreaRoleQuerySet.as_manager()

    class Meta:
        verbose_name = _("role in a neighbourhood")
        verbose_name_plural = _("roles in neighbourhoods")
        constraints = [
            models.UniqueConstraint(fields=["area", "role", "language"], name="one_group_a_role"),
            models.UniqueConstraint(fields=["role"], condition=models.Q(area=None), name="one_group_above_all"),
            models.CheckConstraint(
                condition=models.Q(area=None, role="central")
                | models.Q(area__isnull=False) & ~models.Q(role="central"),
                name="only_the_central_team_is_above_all",
            ),
            models.CheckConstraint(
                condition=~models.Q(role="translator") & models.Q(language="")
                | models.Q(role="translator") & ~models.Q(language=""),
                name="translators_have_a_language",
            ),
        ]

    def __str__(self) -> str:
        """The role with its neighbourhood: "Redaktion Grünau"."""
        return f"{self.words} {self.area}" if self.area_id else self.words

    @property
    def words(self) -> str:
        """The role alone: "Redaktion", "Übersetzung (Arabisch)"."""
        words = str(self.get_role_display())
        return f"{words} ({languages.language_name(self.language, languages.SOURCE)})" if self.language else words
