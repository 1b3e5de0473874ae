"""Fields that several rooms use."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField

from base import languages


class BodyField(StreamField):
    """A StreamField whose blocks stay out of migrations: a new block is no change of the database."""

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """The field for a migration, without its blocks."""
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [[]], kwargs


class Names(dict[str, str]):
    """One text per language: `{"de": "Nähen", "ar": "الخياطة"}`."""

    def __init__(self, texts: dict[str, str] | None = None) -> None:
        """Keep what is not empty."""
        super().__init__({code: text for code, text in (texts or {}).items() if text})

    def find(self, code: str | None = None) -> tuple[str, str]:
        """The text in a language (the reader's if none is named) and the language it is really in."""
        code = code or get_language() or languages.SOURCE
        for candidate in (code, languages.SOURCE):
            if candidate in self:
                return self[candidate], candidate
        return "", languages.SOURCE

    def __str__(self) -> str:
        """The text in the reader's language, else in German."""
        return self.find()[0]

    @property
    def foreign(self) -> str:
        """The language of the text where it is not the reader's; plain German counts as German."""
        found = self.find()[1]
        reader = get_language() or languages.SOURCE
        return "" if found == reader or found == reader.split("-")[0] else found


class NamesWidget(forms.MultiWidget):
    """One line per language, with the language's own name in front of it."""

    template_name = "wagtailadmin/names_widget.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        """One text input per language; right-to-left ones read from the right."""
        super().__init__(
            {
                code: forms.TextInput({"lang": code, "dir": languages.direction(code), "title": languages.NAMES[code]})
                for code in languages.codes()
            },
            attrs,
        )

    def decompress(self, value: Any) -> list[str]:
        """Texts in the order of the languages."""
        return [(value or {}).get(code, "") for code in languages.codes()]


class NamesFormField(forms.MultiValueField):
    """Form side of `NamesField`: German is asked for, the others may follow."""

    widget = NamesWidget

    def __init__(self, *, max_length: int = 300, **kwargs: Any) -> None:
        """One optional line per language."""
        for unused in ("encoder", "decoder"):
            kwargs.pop(unused, None)
        fields = [forms.CharField(required=False, max_length=max_length) for _code in languages.codes()]
        super().__init__(fields=fields, require_all_fields=False, **kwargs)

    def compress(self, data_list: list[str]) -> Names:
        """A `Names` of what was filled in."""
        return Names(dict(zip(languages.codes(), data_list, strict=False)))

    def clean(self, value: Any) -> Names:
        """Refuse an entry without German: it is what all others fall back on."""
        names = super().clean(value) or Names()
        if self.required and languages.SOURCE not in names:
            raise ValidationError(_("Please write the German text first. The others can follow."))
        return names


class NamesField(models.JSONField):
    """A short text in every language of the site, for vocabularies and settings. German is the fallback."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Empty by default."""
        kwargs.setdefault("default", dict)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Names:
        """A `Names` of the stored texts."""
        return Names(super().from_db_value(value, expression, connection))

    def formfield(self, **kwargs: Any) -> Any:
        """One line per language."""
        return super().formfield(**{"form_class": NamesFormField, **kwargs})


class ChoicesFormField(forms.MultipleChoiceField):
    """Form side of `ChoicesField`: tick boxes."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs: Any) -> None:
        """Ignore what only JSON fields know."""
        for unused in ("encoder", "decoder"):
            kwargs.pop(unused, None)
        super().__init__(**kwargs)


class ChoicesField(models.JSONField):
    """Several values of a closed set, as a list of slugs: `["de", "ar"]`.

    `options` is a function that gives pairs of slug and words; it stays out of migrations.
    """

    def __init__(self, *args: Any, options: Callable[[], list[tuple[str, Any]]] | None = None, **kwargs: Any) -> None:
        """Empty by default."""
        self.options = options
        kwargs.setdefault("default", list)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> Any:
        """Tick boxes."""
        return super().formfield(**{"form_class": ChoicesFormField, "choices": self.options or [], **kwargs})
