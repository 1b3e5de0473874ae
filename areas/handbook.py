"""The editors' handbook in the admin: the Markdown of `docs/editors/`, so that forge and admin show the same text."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from markdown_it import MarkdownIt
from markdown_it.token import Token
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

FOLDER = Path(settings.ROOT) / "docs" / "editors"
FIRST = "README"
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


def _text_of(page: str) -> str:
    """The Markdown of a page; raises Http404 where there is none."""
    path = FOLDER / f"{page}.md"
    if path not in FOLDER.glob("*.md"):
        raise Http404
    return path.read_text(encoding="utf-8")


def address_of(page: str) -> str:
    """Where a page of the handbook stands in the admin."""
    return reverse("handbook") if page == FIRST else reverse("handbook_page", args=[page])


def _point_into_the_admin(tokens: list[Token]) -> None:
    """Links from file to file and to pictures become addresses of the admin."""
    for token in tokens:
        _point_into_the_admin(token.children or [])
        target = str(token.attrGet("href") or "")
        if target.endswith(".md"):
            token.attrSet("href", address_of(target.removesuffix(".md")))
        picture = Path(str(token.attrGet("src") or ""))
        if picture.suffix == ".png":
            token.attrSet("src", reverse("handbook_picture", args=[picture.stem]))
            token.attrSet("loading", "lazy")


def html_of(text: str) -> str:
    """A page as HTML; HTML in the text stays text."""
    tokens = MARKDOWN.parse(text)
    _point_into_the_admin(tokens)
    return str(MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}))


def title_of(text: str) -> str:
    """The first heading."""
    return text.splitlines()[0].removeprefix("# ")


class HandbookView(WagtailAdminTemplateMixin, TemplateView):
    """One page of the handbook, with the others beside it."""

    template_name = "wagtailadmin/desk/handbook.html"
    page_title = _("Handbook")
    header_icon = "help"

    def get_context_data(self, page: str = FIRST, **kwargs: Any) -> dict[str, Any]:
        """The page, and the titles of all."""
        text = _text_of(page)
        others = sorted(path.stem for path in FOLDER.glob("*.md") if path.stem != FIRST)
        return {
            **super().get_context_data(**kwargs),
            "text": mark_safe(html_of(text)),
            "title": title_of(text),
            "first": None if page == FIRST else address_of(FIRST),
            "pages": [(title_of(_text_of(one)), address_of(one), one == page) for one in others],
        }


def picture(_request: HttpRequest, name: str) -> HttpResponse:
    """A picture of the handbook."""
    path = FOLDER / "img" / f"{name}.png"
    if path not in (FOLDER / "img").glob("*.png"):
        raise Http404
    return HttpResponse(path.read_bytes(), content_type="image/png")
