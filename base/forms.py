"""Forms of the libraries of pictures and documents."""

from pathlib import PurePath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.rich_text import DraftailRichTextArea
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from base.uploads import is_document, opened


class PictureFileField(WagtailImageField):
    """A file that is a whole, still picture of a sane size; looked at before Wagtail decodes it."""

    def to_python(self, data: Any) -> Any:
        """Raise ValidationError for everything else."""
        if data and data.size <= (self.max_upload_size or data.size):
            opened(data)
            data.seek(0)
        return super().to_python(data)


class PictureForm(BaseImageForm):
    """A picture with its rights: nobody can forget to say whether people can be recognised."""

    recognisable_people = forms.TypedChoiceField(
        label=_("Can people be recognised?"),
        choices=((False, _("No")), (True, _("Yes"))),
        coerce=lambda value: value == "True",
        widget=forms.RadioSelect,
        help_text=_("If yes, we need their consent in writing. Without it no page with this picture can be published."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """A new picture has no answer yet."""
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            given = self.fields["file"]
            self.fields["file"] = PictureFileField(label=given.label, required=given.required, widget=given.widget)
        if "recognisable_people" in self.fields and not self.instance.pk:
            self.initial.pop("recognisable_people", None)

    def clean(self) -> dict[str, Any]:
        """Whoever does not see the picture is told what it shows, unless it only decorates."""
        found: dict[str, Any] = super().clean() or self.cleaned_data
        if "is_decoration" in self.fields and not found.get("is_decoration") and not found.get("description"):
            self.add_error(
                "description", _("Please write in one sentence what the picture shows. Or tick “only decoration”.")
            )
        return found


class DocumentForm(BaseDocumentForm):
    """A document that is what its name says."""

    def clean_file(self) -> Any:
        """PDF, text or table, checked by content."""
        file = self.cleaned_data["file"]
        if file and "file" in self.changed_data:
            kind = PurePath(file.name).suffix.lower().removeprefix(".")
            if not is_document(file, kind):
                raise ValidationError(
                    _("This is no %(kind)s file inside. Please save it anew as PDF and try again."),
                    params={"kind": kind.upper()},
                )
            file.seek(0)
        return file


class TextEditor(DraftailRichTextArea):
    """The editor of formatted texts, which breaks at what its own script would never send."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """Raise OverflowError for what is no such text; the admin answers it like half a form."""
        try:
            return super().value_from_datadict(data, files, name)
        except (ValueError, AttributeError, LookupError, TypeError) as fault:
            raise OverflowError(name) from fault
