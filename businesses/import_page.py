"""The page on which a team brings in a table of businesses: first a look that changes nothing, then all or none."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from areas.models import Role
from areas.scoping import Reach, reach_of
from businesses import importing

KEEPERS = (Role.MODERATOR, Role.LEAD, Role.CENTRAL)


class TableForm(forms.Form):
    """A file, or the text of one that was looked at."""

    file = forms.FileField(label=gettext_lazy("Table (CSV)"), required=False)
    text = forms.CharField(required=False, widget=forms.HiddenInput, strip=False, max_length=importing.MOST_BYTES)

    def clean_file(self) -> Any:
        """A small file."""
        file = self.cleaned_data["file"]
        if file and file.size > importing.MOST_BYTES:
            raise forms.ValidationError(_("This file is larger than 1 MB. Please divide it."))
        return file

    def clean(self) -> dict[str, Any]:
        """One of the two."""
        data = super().clean() or self.cleaned_data
        if data.get("file"):
            data["text"] = importing.decoded(data["file"].read())
        elif not data.get("text") and not self.errors:
            self.add_error("file", _("Please choose a file."))
        return data


class ImportView(WagtailAdminTemplateMixin, FormView):
    """`/admin/betriebe-einlesen/`."""

    form_class = TableForm
    template_name = "wagtailadmin/businesses/import.html"
    page_title = gettext_lazy("Bring in businesses from a table")
    header_icon = "upload"
    reach: Reach

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For moderators, each for their own neighbourhoods."""
        self.reach = reach_of(request.user, KEEPERS)
        if not self.reach:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form: Any) -> HttpResponse:
        """Look at the table; bring it in where somebody has seen it and nothing is wrong."""
        text = form.cleaned_data["text"]
        table = importing.read(text, self.reach)
        if self.request.POST.get("do") == "import" and not table.faults:
            number = importing.bring_in(table, self.request.user)
            words = ngettext("%(number)d business is online.", "%(number)d businesses are online.", number)
            messages.success(self.request, words % {"number": number})
            return redirect(reverse("import_businesses"))
        context = self.get_context_data(form=form, table=table, text=text)
        return self.render_to_response({**context, "more": max(0, len(table.faults) - importing.MOST_FAULTS)})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The columns, and what was found."""
        return {
            **super().get_context_data(**kwargs),
            "columns": [(heading, name in importing.NEEDED) for heading, name in importing.COLUMNS.items()],
            "most": importing.MOST_FAULTS,
        }
