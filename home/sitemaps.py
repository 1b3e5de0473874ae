"""The sitemap: every public page once, at its own address, with its real translations."""

from collections import defaultdict
from typing import Any

from django.contrib.sitemaps import Sitemap
from wagtail.models import Page

from base import languages
from base.templatetags.ui import absolute


class SiteSitemap(Sitemap):
    """All live public pages; two queries whatever their number."""

    limit = 20_000

    def items(self) -> list[dict[str, Any]]:
        """Address, last change and translation key of each page."""
        pages = Page.objects.live().public().filter(depth__gt=1).order_by("path")
        return list(pages.values("url_path", "translation_key", "last_published_at", "latest_revision_created_at"))

    def get_urls(self, page: int | str = 1, site: Any = None, protocol: str | None = None) -> list[dict[str, Any]]:
        """What Django's sitemap template wants to know of each page."""
        items = self.paginator.page(page).object_list
        together: dict[Any, dict[str, str]] = defaultdict(dict)
        for item in items:
            together[item["translation_key"]][item["url_path"].split("/", 2)[1]] = absolute(item["url_path"])
        return [self._entry(item, together[item["translation_key"]]) for item in items]

    def _entry(self, item: dict[str, Any], versions: dict[str, str]) -> dict[str, Any]:
        alternates = (
            [{"lang_code": code, "location": url} for code, url in versions.items()] if len(versions) > 1 else []
        )
        if alternates and languages.SOURCE in versions:
            alternates.append({"lang_code": "x-default", "location": versions[languages.SOURCE]})
        return {
            "item": item,
            "location": absolute(item["url_path"]),
            "lastmod": item["last_published_at"] or item["latest_revision_created_at"],
            "alternates": alternates,
        }
