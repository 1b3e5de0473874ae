"""Who submits a page for translation, and who brings its translations up to date."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale, Page
from wagtail.permissions import policy_registry
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsView

from areas.guards.sight import sees
from base.translated_sentences import missing
from base.translation_drafts import mark, publish, renew


def languages_for(user: Any, page: Page) -> list[Locale]:
    """The languages into which somebody may translate a page: where they may add it below its nearest ancestor."""
    found = []
    policy = policy_registry.get_by_type(Page)
    above = list(page.get_ancestors().filter(depth__gt=1).order_by("-depth"))
    for locale in Locale.objects.all():
        target = next((one for page in above if (one := page.get_translation_or_none(locale))), None)
        # Wagtail's own question would be whether pages are begun in this language; they are begun in German only
        if target is not None and policy.user_has_permission_for_instance(user, "add", target):
            found.append(locale)
    return found


class SubmitPage(SubmitPageTranslationView):
    """Offers and accepts the languages of own pages; without one the page does not exist."""

    def get_object(self) -> Page:
        """A page that may be translated into one language at least."""
        page: Page = super().get_object()
        self.allowed = [locale.pk for locale in languages_for(self.request.user, page)]
        if not self.allowed:
            raise Http404
        return page

    def get_form(self) -> forms.Form:
        """The form with the allowed languages; whole branches are translated page by page."""
        form: forms.Form = super().get_form()
        locales = form.fields["locales"]
        locales.queryset = locales.queryset.filter(pk__in=self.allowed)  # type: ignore[attr-defined]
        return form


class Update(UpdateTranslationsView):
    """Brings own translations up to date; publishes them where that is allowed for each and no sentence is missing."""

    def get_object(self) -> Any:
        """A source with all its translations in sight."""
        source = super().get_object()
        user = self.request.user
        instances = [source.get_source_instance()]
        instances += [one.get_target_instance() for one in source.translations.filter(enabled=True)]
        if not all(sees(user, type(one), one.pk) for one in instances):
            raise Http404
        publish = self.request.method == "POST" and self.request.POST.get("publish_translations")
        for one in instances[1:]:
            if publish and isinstance(one, Page) and not one.permissions_for_user(user).can_publish():
                raise Http404
        return source

    def get_form(self) -> forms.Form:
        """What is chosen. A machine is asked text by text, never while somebody waits for a page."""
        form: forms.Form = super().get_form()
        form.fields.pop("use_machine_translation", None)
        form.fields["publish_translations"].help_text = gettext_lazy(
            "Translations without missing sentences go online. The others wait until somebody has translated them."
        )
        return form

    @transaction.atomic
    def form_valid(self, form: forms.Form) -> HttpResponse:
        """Take over the German text; put online what is whole, and name what is not."""
        renew(self.object.translations.first())
        waiting = []
        for one in self.object.translations.filter(enabled=True).select_related("source", "target_locale"):
            if not form.cleaned_data["publish_translations"]:
                continue
            if missing(one):
                waiting.append(str(one.target_locale.get_display_name()))
                continue
            try:
                publish(one, self.request.user)
            except ValidationError as error:
                mark(one, error)
                waiting.append(str(one.target_locale.get_display_name()))
        messages.success(self.request, self.get_success_message())
        if waiting:
            words = _("Not online, because sentences are missing or do not fit: %(languages)s.")
            messages.warning(self.request, words % {"languages": ", ".join(waiting)})
        return redirect(self.get_success_url() or self.get_default_success_url())
