"""The side menu: short German words, and nothing that somebody does not need."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import pgettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from areas import translation_work
from areas.handbook import HandbookView, picture
from areas.models import Role
from areas.scoping import reach_of
from areas.translating import LIST, Scope, TranslationsView, checked

# Wagtail's help explains Wagtail in English, and every kind of row has a place of its own. Reports and settings are
# for those who run the whole site
NOT_OURS = frozenset({"help", "snippets"})
CENTRAL_ONLY = frozenset({"reports", "settings"})
# The desk says which pages are old and who waits for whom
REPORTS_NOT_NEEDED = frozenset({"aging-pages", "page-types-usage", "workflow-tasks"})


@hooks.register("construct_main_menu")
def tidy(request: HttpRequest, items: list[MenuItem]) -> None:
    """Take away what this person does not need."""
    hidden = NOT_OURS if reach_of(request.user).everywhere else NOT_OURS | CENTRAL_ONLY
    items[:] = [item for item in items if item.name not in hidden]


@hooks.register("construct_reports_menu")
def tidy_reports(_request: HttpRequest, items: list[MenuItem]) -> None:
    """Keep the reports that say something that the desk does not."""
    items[:] = [item for item in items if item.name not in REPORTS_NOT_NEEDED]


@hooks.register("register_admin_menu_item")
def handbook_item() -> MenuItem:
    """The handbook, for everybody."""
    return MenuItem(
        pgettext_lazy("menu", "Handbook"), reverse("handbook"), name="handbook", icon_name="help", order=9500
    )


class RecordItem(MenuItem):
    """Shown to those who lead a team; the central team finds it among the reports."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Team leads."""
        return bool(reach_of(request.user, (Role.LEAD,)).areas) and not reach_of(request.user).everywhere


@hooks.register("register_admin_menu_item")
def record_item() -> MenuItem:
    """Who published, approved, exported and changed a role in the own neighbourhood."""
    address = reverse("wagtailadmin_reports:site_history")
    return RecordItem(pgettext_lazy("menu", "Record"), address, name="record", icon_name="history", order=9400)


class TranslationsItem(MenuItem):
    """Shown to those who answer for translations."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Translators, editors, team leads, the central team."""
        return bool(Scope.of(request.user))


@hooks.register("register_admin_menu_item")
def translations_item() -> MenuItem:
    """Every page in every language."""
    return TranslationsItem(
        pgettext_lazy("menu", "Translations"), reverse(LIST), name="translations", icon_name="globe", order=650
    )


@hooks.register("register_admin_urls")
def translations_urls() -> list[URLPattern]:
    """The translators' desk, and what is done there."""
    return [
        path("translations/", TranslationsView.as_view(), name=LIST),
        path("translations/<int:page_id>/checked/", checked, name="translation_checked"),
        path("translations/<int:page_id>/finish/", translation_work.finish, name="translation_finish"),
        path("translations/<int:page_id>/sentences/", translation_work.adopt, name="translation_adopt"),
        path("translations/<int:page_id>/renew/", translation_work.renew, name="translation_renew"),
    ]


@hooks.register("register_admin_urls")
def handbook_urls() -> list[URLPattern]:
    """Where the handbook stands."""
    return [
        path("handbuch/", HandbookView.as_view(), name="handbook"),
        path("handbuch/<slug:page>/", HandbookView.as_view(), name="handbook_page"),
        path("handbuch/bild/<slug:name>.png", picture, name="handbook_picture"),
    ]
