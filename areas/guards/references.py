"""A page's form points at own pictures, documents, rows and pages, and at public pages; nothing else exists for it."""

from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.http import Http404
from wagtail.models import ReferenceIndex

from areas.guards.sight import may_name
from base.page_form import PageForm

References = set[tuple[int, str]]


def references(instance: models.Model) -> References:
    """Content type and id of everything that an object points at: fields, blocks, links in texts."""
    return {(kind, pk) for kind, pk, _model_path, _path in ReferenceIndex._extract_references_from_object(instance)}


class OwnReferencesForm(PageForm):
    """Answers a foreign id as if nobody had such a form. What is stored already stays valid."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Remember what the page points at already."""
        super().__init__(*args, **kwargs)
        self.known = references(self.instance) if self.instance.pk else set()

    def _post_clean(self) -> None:
        # The form again would show the name of what was sent; so a foreign number ends like one that nobody has
        for name, faults in self.errors.as_data().items():
            choice = isinstance(self.fields.get(name), forms.ModelChoiceField)
            if choice and any(fault.code == "invalid_choice" for fault in faults):
                raise Http404
        super()._post_clean()
        for kind, pk in references(self.instance) - self.known:
            model = ContentType.objects.get_for_id(kind).model_class()
            if model is not None and not may_name(self.for_user, model, pk):
                raise Http404
