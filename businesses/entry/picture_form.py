"""Pictures of an entry: how large they may be is said before; what comes in is drawn anew."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from base.public_form import plain_line
from base.uploads import made_anew

MOST_PIXELS = 10_000_000
MOST_BYTES = 10 * 1024 * 1024
LONGEST_SIDE = 1920
ACCEPTED = "image/jpeg,image/png,image/webp,image/avif"


class PictureForm(forms.Form):
    """One picture with what people who do not see it need to know, and whether we may show it."""

    error_css_class = "field--wrong"
    file = forms.FileField(
        label=gettext_lazy("Picture"),
        help_text=gettext_lazy("JPEG, PNG, WebP or AVIF, at most 10 megapixels and 10 MB."),
        widget=forms.FileInput({"accept": ACCEPTED, "data-shrink": True}),
        error_messages={
            "required": gettext_lazy("Please choose a picture."),
            "empty": gettext_lazy("This file is empty. Please choose another one."),
        },
    )
    alt = forms.CharField(
        label=gettext_lazy("What does the picture show?"),
        help_text=gettext_lazy("One sentence for people who cannot see it. For example: A red door with a bench."),
        max_length=200,
        widget=forms.TextInput({"dir": "auto"}),
        error_messages={"required": gettext_lazy("Please say in one sentence what the picture shows.")},
    )
    people = forms.TypedChoiceField(
        label=gettext_lazy("Can people be recognised?"),
        choices=((False, gettext_lazy("No")), (True, gettext_lazy("Yes, and all of them have agreed"))),
        coerce=lambda value: value == "True",
        widget=forms.RadioSelect,
        error_messages={"required": gettext_lazy("Please choose one.")},
    )
    rights = forms.BooleanField(
        label=gettext_lazy("I made the picture myself, or I may show it here."),
        error_messages={"required": gettext_lazy("Please tick this. Otherwise we may not show the picture.")},
    )

    def clean_file(self) -> tuple[ContentFile, tuple[int, int]]:
        """The picture drawn anew, with its size. Raises ValidationError for all else."""
        file: Any = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise ValidationError(_("This file is too large. 10 MB are possible."))
        return made_anew(file, MOST_PIXELS, LONGEST_SIDE)

    def clean_alt(self) -> str:
        """One line."""
        alt = plain_line(self.cleaned_data["alt"])
        if not alt:
            raise ValidationError(_("Please say in one sentence what the picture shows."))
        return alt
