"""The page that a reader is on, as it may be told to others: without what only this person knows."""

from django.urls import Resolver404, ResolverMatch, resolve
from django.utils import translation

from base import languages
from base.middleware import language_of_path


def without_values(path: str, match: ResolverMatch | None) -> str:
    """An address up to the first part that is somebody's own: codes, secrets of personal pages. Pages stay whole."""
    # The stubs do not know this attribute; `kwargs` holds a view's defaults too
    captured: dict[str, object] = getattr(match, "captured_kwargs", {})
    places = [path.find(str(value)) for value in captured.values()]
    return path[: max(min(places), 0)] if places else path


def public_part(path: str) -> str:
    """The same for any address of this site, in any language."""
    with translation.override(language_of_path(path) or languages.SOURCE):
        try:
            match = resolve(path)
        except Resolver404:
            return path
    return without_values(path, match)
