"""Every address that the resolver knows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.regex_helper import normalize


@dataclass(frozen=True, slots=True)
class Address:
    """One line of the URLconf: `form` is its path with `%(name)s` where something has to be put in."""

    form: str
    names: tuple[str, ...]
    name: str
    callback: Any

    @property
    def model(self) -> Any:
        """The model whose rows the view shows, where it says so."""
        kind = getattr(self.callback, "view_class", None) or getattr(self.callback, "cls", None)
        given = getattr(self.callback, "view_initkwargs", {}).get("model")
        found = given or getattr(kind, "model", None)
        return found if isinstance(found, type) else None

    @property
    def admin(self) -> bool:
        """Whether it belongs to the editors."""
        return self.form.startswith("/admin/")

    def path(self, **values: Any) -> str:
        """The address with its parts put in; a part that begins with its own language stands alone."""
        return (self.form % values).replace("/de//", "/")

    def __str__(self) -> str:
        """As it is named in the report."""
        return f"{self.form} ({self.name})"


def all_addresses() -> list[Address]:
    """All of them, each once."""
    found: dict[tuple[str, str], Address] = {}
    for pattern, prefix, space in _walk(get_resolver().url_patterns):
        ways = normalize("".join(one.regex.pattern.removeprefix("^").removesuffix(r"\Z") for one in prefix))
        form, names = ways[0]
        name = ":".join([*space, pattern.name or ""])
        address = Address("/" + form, tuple(names), name, pattern.callback)
        found.setdefault((address.form, address.name), address)
    return list(found.values())


def _walk(
    patterns: list[Any], prefix: tuple[Any, ...] = (), space: tuple[str, ...] = ()
) -> Iterator[tuple[URLPattern, tuple[Any, ...], tuple[str, ...]]]:
    for one in patterns:
        here = (*prefix, one.pattern)
        if isinstance(one, URLResolver):
            yield from _walk(one.url_patterns, here, (*space, one.namespace) if one.namespace else space)
        else:
            yield one, here, space
