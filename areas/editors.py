"""Who may do what in a neighbourhood."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from areas.models import Area, AreaPage

PAGE_RIGHTS = ("add_page", "change_page", "publish_page")
# Wagtail asks for the rights of its own models, whatever the project's models are called
COLLECTION_RIGHTS = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")


def editors_of(area: Area) -> Group:
    """The group of a neighbourhood's editors."""
    return Group.objects.get_or_create(name=f"Redaktion {area.name}")[0]


@transaction.atomic
def grant(area: Area) -> Group:
    """Give the editors of a neighbourhood their rights on its pages in every language, and on its pictures.

    May be called again at any time; rights on other pages are taken back.
    """
    group = editors_of(area)
    group.permissions.set(Permission.objects.filter(codename="access_admin", content_type__app_label="wagtailadmin"))
    pages = list(AreaPage.objects.filter(area=area))
    for page in pages:
        allow_pages(group, page, PAGE_RIGHTS)
    GroupPagePermission.objects.filter(group=group).exclude(page__in=pages).delete()
    allow_pictures(group, collection_of(area))
    return group


def allow_pages(group: Group, page: Page, rights: Iterable[str]) -> None:
    """Give a group rights on a page and all below it: `add_page`, `change_page`, `publish_page`."""
    for right in Permission.objects.filter(codename__in=rights, content_type__app_label="wagtailcore"):
        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=right)


def allow_pictures(group: Group, collection: Collection) -> None:
    """Let a group use and change the pictures and documents of a folder and of all below it."""
    for right in Permission.objects.filter(
        codename__in=COLLECTION_RIGHTS, content_type__app_label__in=("wagtailimages", "wagtaildocs")
    ):
        GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=right)


def collection_of(area: Area) -> Collection:
    """The neighbourhood's folder for pictures and documents."""
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=area.name).first()
    return found or root.add_child(name=area.name)
