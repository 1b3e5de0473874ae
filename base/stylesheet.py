"""The one stylesheet, put together from the small files in `site/static/css` in the order of `order.txt`.

The files stay small and readable, the visitor's phone asks once. There is no build step: `collectstatic`
and the development server find `css/site.css` like any other file.
"""

import datetime
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.base import ContentFile, File
from django.core.files.storage import Storage

NAME = "css/site.css"


class StylesheetStorage(Storage):
    """A storage with one file in it, which is written anew each time it is read."""

    folder = Path(settings.ROOT) / "site" / "static" / "css"

    def parts(self) -> Iterable[Path]:
        """The files in the order in which the browser shall read them."""
        names = (self.folder / "order.txt").read_text(encoding="utf-8").split()
        return [self.folder / name for name in names]

    def _open(self, name: str, mode: str = "rb") -> File[Any]:
        return ContentFile("\n".join(part.read_text(encoding="utf-8") for part in self.parts()).encode(), name=name)

    def exists(self, name: str) -> bool:
        """Whether this is the stylesheet."""
        return name == NAME

    def path(self, name: str) -> str:
        """For the development server, which wants a file: the newest joined copy in the data folder."""
        copy = Path(settings.DATA_DIR) / "site.css"
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(self._open(name).read())
        return str(copy)

    def get_modified_time(self, name: str) -> datetime.datetime:
        """When the newest part was changed."""
        newest = max(part.stat().st_mtime for part in self.parts())
        return datetime.datetime.fromtimestamp(newest, tz=datetime.UTC)


class StylesheetFinder(BaseFinder):
    """Offers `css/site.css` to Django's static files."""

    storage = StylesheetStorage()

    def check(self, **_kwargs: Any) -> list[Any]:
        """Nothing to configure, nothing to check."""
        return []

    def find(self, path: str, find_all: bool = False, **_kwargs: Any) -> Any:
        """The path of a joined copy."""
        if path != NAME:
            return []
        found = self.storage.path(path)
        return [found] if find_all else found

    def list(self, _ignore_patterns: Iterable[str] | None) -> Iterator[tuple[str, Storage]]:
        """The one file."""
        yield NAME, self.storage
