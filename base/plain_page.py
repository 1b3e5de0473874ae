"""Plain German in the admin: the meter beside the text, and where a check is written down."""

from typing import Any, ClassVar

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from django.views.generic import FormView
from wagtail.admin.panels import Panel
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput
from wagtail.log_actions import log
from wagtail.models import Page

from base import dates, languages
from base.page_texts import text_fields, texts_of
from base.plain_check import PlainCheck, newest_check
from base.plain_german import LONGEST_TEXT, measure

ACTION = "base.plain_check"


@require_POST
def meter(request: HttpRequest) -> HttpResponse:
    """Measure the text that was sent; nothing of it is kept."""
    text = request.POST.get("text", "")[:LONGEST_TEXT]
    return TemplateResponse(request, "wagtailadmin/plain/meter.html", {"report": measure(text)})


class PlainGermanPanel(Panel):
    """The meter: how plain the text is, as saved, and live while one writes. `fields`: names with spaces.

    Without fields it measures a whole page in plain German, and says who has checked it.
    """

    def __init__(self, fields: str = "", *args: Any, **kwargs: Any) -> None:
        """Name the fields."""
        kwargs.setdefault("heading", _("How plain is it?"))
        super().__init__(*args, **kwargs)
        self.fields = fields

    def clone_kwargs(self) -> dict[str, Any]:
        """What a copy of the panel is made from."""
        return {**super().clone_kwargs(), "fields": self.fields}

    class BoundPanel(Panel.BoundPanel):
        """The panel on one page."""

        template_name = "wagtailadmin/plain/panel.html"

        @property
        def media(self) -> forms.Media:
            """What makes it live."""
            return forms.Media(js=["js/plain-german.js"])

        def is_shown(self) -> bool:
            """Beside its own fields in German; alone on a page in plain German."""
            if not super().is_shown():
                return False
            whole = bool(self.instance.url_path) and self.instance.in_plain_german
            if not self.panel.fields:
                return whole
            return not whole and (not self.instance.url_path or self.instance.language == languages.SOURCE)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """What is measured, how it reads as saved, and the last check of a whole page."""
            page: Any = self.instance
            names = self.panel.fields.split() or text_fields(type(page))
            check = newest_check(page) if not self.panel.fields else None
            return {
                **super().get_context_data(parent_context),
                "report": measure("\n".join(texts_of(page, names))),
                "names": " ".join(names),
                "url": reverse("plain_german"),
                "check": check,
                "holds": bool(check and check.holds_for(page)),
                "check_url": "" if self.panel.fields else reverse("plain_check", args=[page.pk]),
            }


class PlainCheckForm(forms.ModelForm):
    """Who, and when."""

    class Meta:
        model = PlainCheck
        fields: ClassVar[list[str]] = ["group", "checked_on"]
        widgets: ClassVar[dict[str, Any]] = {"checked_on": AdminDateInput}

    def clean_checked_on(self) -> Any:
        """Nobody can have checked it tomorrow."""
        day = self.cleaned_data["checked_on"]
        if day > dates.today():
            raise ValidationError(_("This day has not come yet."))
        return day


class PlainCheckView(WagtailAdminTemplateMixin, FormView):
    """Write down that a group has checked a text, or take it back. For those who may publish the page."""

    form_class = PlainCheckForm
    template_name = "wagtailadmin/plain/check.html"
    page_title = _("Check of the plain text")
    header_icon = "check"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Only a page in plain German can be checked, as its newest text reads."""
        page = get_object_or_404(Page, pk=kwargs["page_id"]).specific
        if not page.permissions_for_user(request.user).can_publish():
            raise PermissionDenied
        if not getattr(page, "in_plain_german", False):
            raise Http404
        self.page = page.get_latest_revision_as_object()
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self) -> str:
        """The page."""
        return str(self.page.get_admin_display_title())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The last check."""
        check = newest_check(self.page)
        edit = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        found = {"check": check, "holds": bool(check and check.holds_for(self.page)), "edit_url": edit}
        return {**super().get_context_data(**kwargs), **found}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Take the checks back, or record one."""
        if "withdraw" not in request.POST:
            return super().post(request, *args, **kwargs)
        PlainCheck.objects.of(self.page).delete()
        log(self.page, ACTION, user=request.user, data={"group": "–"})
        messages.success(request, _now("The page says Einfache Sprache again."))
        return self.back()

    def form_valid(self, form: PlainCheckForm) -> HttpResponse:
        """Written down, with the text that was checked."""
        check = PlainCheck.record(self.page, form.cleaned_data["group"], form.cleaned_data["checked_on"])
        log(self.page, ACTION, user=self.request.user, data={"group": check.group})
        messages.success(
            self.request, _now("The page may be called Leichte Sprache as long as its text stays as it is.")
        )
        return self.back()

    def back(self) -> HttpResponse:
        """To the page's form."""
        return redirect("wagtailadmin_pages:edit", self.page.pk)


def addresses() -> list[URLPattern]:
    """The meter, and the check of a page."""
    return [
        path("plain-german/", meter, name="plain_german"),
        path("plain-check/<int:page_id>/", PlainCheckView.as_view(), name="plain_check"),
    ]
