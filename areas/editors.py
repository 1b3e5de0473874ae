"""The table of roles: who may do what with pages, pictures and settings. What is no page stands with the rooms.

`grant(area)` makes the database say what the table says. It may run at any time, and takes back what is too much.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from django.utils import translation
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from areas.models import Area, AreaPage, AreaRole, Role
from areas.sections import all_sections
from base import languages

ADMIN = "wagtailadmin.access_admin"
TRANSLATE = "wagtail_localize.submit_translation"
WRITE = ("wagtailcore.add_page", "wagtailcore.change_page")
PUBLISH = (*WRITE, "wagtailcore.publish_page", "wagtailcore.lock_page", "wagtailcore.unlock_page")
# Wagtail asks for the rights of its own models, whatever the project's models are called
USE = ("wagtailimages.choose_image", "wagtaildocs.choose_document")
ADD = (*USE, "wagtailimages.add_image", "wagtaildocs.add_document")
CHANGE = (*ADD, "wagtailimages.change_image", "wagtaildocs.change_document")
FOLDERS = ("wagtailcore.add_collection", "wagtailcore.change_collection", "wagtailcore.delete_collection")
SITE = (
    "base.change_sitesettings",
    "base.change_outgoingmail",
    "base.view_jobrun",
    "wagtailredirects.add_redirect",
    "wagtailredirects.change_redirect",
    "wagtailredirects.delete_redirect",
)


@dataclass(frozen=True, slots=True)
class Rights:
    """What one role may do: with all pages of its neighbourhood, with pages of its own sections, with pictures."""

    pages: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    general: tuple[str, ...] = (ADMIN,)


TABLE: Mapping[Role, Rights] = {
    Role.AUTHOR: Rights(pages=WRITE, pictures=ADD),
    Role.EDITOR: Rights(pages=PUBLISH, pictures=CHANGE, general=(ADMIN, TRANSLATE)),
    Role.ADVISER: Rights(),
    Role.MODERATOR: Rights(sections=PUBLISH, pictures=ADD),
    Role.TRANSLATOR: Rights(pages=WRITE, pictures=USE, general=(ADMIN, TRANSLATE)),
    Role.LEAD: Rights(pages=PUBLISH, pictures=CHANGE, general=(ADMIN, TRANSLATE)),
    Role.CENTRAL: Rights(pages=PUBLISH, pictures=(*CHANGE, *FOLDERS), general=(ADMIN, TRANSLATE, *SITE)),
}

# Page or folder (0: neither), and the right there: (12, "wagtailcore.add_page")
Right = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Drift:
    """What the group of a role has too little and too much."""

    role: AreaRole
    missing: frozenset[tuple[str, Right]]
    surplus: frozenset[tuple[str, Right]]

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.missing or self.surplus)

    def lines(self) -> list[str]:
        """A line for each right: `-` is missing, `+` is too much."""
        signed = [(sign, right) for sign, rights in (("-", self.missing), ("+", self.surplus)) for right in rights]
        return [f"{sign} {kind} {target or ''} {right}" for sign, (kind, (target, right)) in sorted(signed)]


def role_in(area: Area | None, role: str, language: str = "") -> AreaRole:
    """A role in a neighbourhood, made with its group where it is not there yet; its name follows the neighbourhood's.

    Translators need a `language`, the others have none.
    """
    found = AreaRole.objects.of_area(area).filter(role=role, language=language).first()
    with translation.override(languages.SOURCE):
        if found is None:
            name = str(AreaRole(area=area, role=role, language=language))
            group = Group.objects.get_or_create(name=name)[0]
            return AreaRole.objects.create(area=area, role=role, language=language, group=group)
        if found.group.name != str(found):
            found.group.name = str(found)
            found.group.save(update_fields=["name"])
    return found


def collection_of(area: Area) -> Collection:
    """The neighbourhood's folder for pictures and documents, made where there is none; it is named like it."""
    folder = area.collection
    if folder is None:
        root = Collection.get_first_root_node()
        folder = root.get_children().filter(name=area.name).first() or root.add_child(name=area.name)
        area.collection = folder
        area.save(update_fields=["collection"])
    elif folder.name != area.name:
        folder.name = area.name
        folder.save(update_fields=["name"])
    return folder


def grant(area: Area) -> list[AreaRole]:
    """Give every role of a neighbourhood what the table says, on its pages in every language and its folder.

    Translators get theirs when somebody becomes one; a closed neighbourhood's roles get nothing.
    """
    with transaction.atomic():
        for role in Role:
            if role not in (Role.TRANSLATOR, Role.CENTRAL):
                role_in(area, role)
        collection_of(area)
        return _settle(area)


def grant_anew(area_id: int | None) -> None:
    """A page was added to a neighbourhood. One that is being founded has no roles yet, and is granted at the end."""
    if area_id and AreaRole.objects.filter(area=area_id).exists():
        grant(Area.objects.get(pk=area_id))


def grant_central() -> list[AreaRole]:
    """The same for the central team, whose rights hold for the whole site."""
    with transaction.atomic():
        role_in(None, Role.CENTRAL)
        return _settle(None)


def grant_all() -> list[AreaRole]:
    """The same for everybody."""
    return [role for area in (*Area.objects.all(), None) for role in (grant(area) if area else grant_central())]


def drift(area: Area | None) -> list[Drift]:
    """Where a neighbourhood's groups (None: the central team's) differ from the table."""
    roles = list(AreaRole.objects.of_area(area))
    groups = [role.group for role in roles]
    wanted, present = wanted_rights(area, roles), present_rights(groups)
    return [
        Drift(
            role,
            frozenset(wanted[role.group_id] - present[role.group_id]),
            frozenset(present[role.group_id] - wanted[role.group_id]),
        )
        for role in roles
    ]


def drift_everywhere() -> list[Drift]:
    """All differences of the whole site."""
    return [one for area in (*Area.objects.all(), None) for one in drift(area) if one]


def wanted_rights(area: Area | None, roles: Iterable[AreaRole]) -> dict[int, set[tuple[str, Right]]]:
    """Group → what the table says: kind (`page`, `folder`, `general`) and right."""
    if area is None:
        fronts = list(Page.objects.filter(depth=2).values_list("pk", "slug"))
        folder = Collection.get_first_root_node()
    else:
        fronts = list(AreaPage.objects.filter(area=area).values_list("pk", "locale__language_code"))
        folder = collection_of(area)
    found: dict[int, set[tuple[str, Right]]] = {}
    for role in roles:
        mine = found[role.group_id] = set()
        if area is not None and area.closed_at:
            continue
        rights = TABLE[Role(role.role)]
        pages = [pk for pk, language in fronts if role.language in ("", language)]
        mine |= {("page", (pk, right)) for pk in pages for right in rights.pages}
        mine |= {("page", (pk, right)) for pk in _own_sections(role, pages) for right in rights.sections}
        mine |= {("folder", (folder.pk, right)) for right in rights.pictures}
        mine |= {("general", (0, right)) for right in rights.general}
    return found


def _own_sections(role: AreaRole, fronts: list[int]) -> list[int]:
    slugs = [section.slug for section in all_sections() if role.role in section.keepers]
    if not slugs:
        return []
    parents = Page.objects.filter(pk__in=fronts)
    below = [Q(path__startswith=path, depth=depth + 1) for path, depth in parents.values_list("path", "depth")]
    return [pk for one in below for pk in Page.objects.filter(one, slug__in=slugs).values_list("pk", flat=True)]


def present_rights(groups: Iterable[Group]) -> dict[int, set[tuple[str, Right]]]:
    """Group → what the database says, in the same form."""
    named = ("permission__content_type__app_label", "permission__codename")
    found: dict[int, set[tuple[str, Right]]] = {group.pk: set() for group in groups}
    for pk, page, app, code in GroupPagePermission.objects.filter(group__in=found).values_list("group", "page", *named):
        found[pk].add(("page", (page, f"{app}.{code}")))
    folders = GroupCollectionPermission.objects.filter(group__in=found)
    for pk, folder, app, code in folders.values_list("group", "collection", *named):
        found[pk].add(("folder", (folder, f"{app}.{code}")))
    general = Group.permissions.through.objects.filter(group__in=found)
    for pk, app, code in general.values_list("group", *named):
        found[pk].add(("general", (0, f"{app}.{code}")))
    return found


def _settle(area: Area | None) -> list[AreaRole]:
    """Write what is missing and delete what is too much, in few statements."""
    permissions = {
        f"{one.content_type.app_label}.{one.codename}": one for one in Permission.objects.select_related("content_type")
    }
    through = Group.permissions.through
    made: dict[str, list[Any]] = {"page": [], "folder": [], "general": []}
    differences = drift(area)
    for one in differences:
        group = one.role.group
        for kind, (target, right) in one.missing:
            permission = permissions[right]
            if kind == "page":
                made[kind].append(GroupPagePermission(group=group, page_id=target, permission=permission))
            elif kind == "folder":
                made[kind].append(GroupCollectionPermission(group=group, collection_id=target, permission=permission))
            else:
                made[kind].append(through(group=group, permission=permission))
        for kind, (target, right) in one.surplus:
            if kind == "page":
                GroupPagePermission.objects.filter(group=group, page=target, permission=permissions[right]).delete()
            elif kind == "folder":
                rows = GroupCollectionPermission.objects.filter(group=group, collection=target)
                rows.filter(permission=permissions[right]).delete()
            else:
                group.permissions.remove(permissions[right])
    GroupPagePermission.objects.bulk_create(made["page"])
    GroupCollectionPermission.objects.bulk_create(made["folder"])
    through.objects.bulk_create(made["general"])
    return [one.role for one in differences]
