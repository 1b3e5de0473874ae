"""A message to all of a run: first a look at who gets what by which way, then it goes out."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from base import languages
from courses import announcing
from courses.announcing import LONGEST_TEXT, Ready
from courses.models import Notification, Session
from courses.office.access import RunView, run_url


class NewsForm(forms.Form):
    """A ready sentence, own words, and for whom."""

    ready = forms.ChoiceField(
        label=gettext_lazy("Which sentence?"),
        choices=Ready.choices,
        initial=Ready.NEXT,
        widget=forms.RadioSelect,
        help_text=gettext_lazy("Everybody gets it in their own language."),
    )
    text = forms.CharField(
        label=gettext_lazy("Your own words, in German"),
        max_length=LONGEST_TEXT,
        required=False,
        widget=forms.Textarea({"rows": 4}),
        help_text=gettext_lazy("Short sentences, and nothing about single persons: all of them read it."),
    )
    with_line = forms.BooleanField(label=gettext_lazy("Also those who wait for a seat"), required=False, initial=False)

    def __init__(self, session: Session | None, *args: Any, **kwargs: Any) -> None:
        """`session`: the next date, which a sentence may name."""
        super().__init__(*args, **kwargs)
        self.session = session

    def clean(self) -> dict[str, Any]:
        """There is something to say."""
        data = super().clean() or self.cleaned_data
        if data.get("ready") == Ready.OWN and not data.get("text"):
            self.add_error("text", _("Please write what you want to say."))
        if data.get("ready") == Ready.NEXT and self.session is None:
            self.add_error("ready", _("There is no next date. Please choose another sentence."))
        return data


class NewsView(RunView):
    """Form, preview, done."""

    page_title = gettext_lazy("Message to all")
    template_name = "wagtailadmin/courses/office/news.html"

    @cached_property
    def session(self) -> Session | None:
        """The next date of the run."""
        found: Session | None = Session.objects.next_of(self.run.pk, timezone.now())
        return found

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """With `confirm` it goes out, without it is shown once more; `change` leads back to the form."""
        form = NewsForm(self.session, request.POST)
        if not form.is_valid() or "change" in request.POST:
            return self.render_to_response(self.get_context_data(form=form))
        data = form.cleaned_data
        words = announcing.ready_words(data["ready"], data["text"], self.session)
        if "confirm" not in request.POST:
            audience = announcing.audience(self.run, with_line=data["with_line"])
            shown = {"audience": audience, "words": announcing.in_german(words), "mails": _languages(audience)}
            return self.render_to_response(self.get_context_data(form=form, **shown))
        told = announcing.announce(self.run, Notification.Kind.MESSAGE, words, with_line=data["with_line"])
        number = len(told.people)
        done = ngettext(
            "Told: %(number)d registration (%(ways)s).", "Told: %(number)d registrations (%(ways)s).", number
        )
        messages.success(request, done % {"number": number, "ways": told.counted or "–"})
        return redirect(run_url(self.run.pk))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The form; with `audience` the preview."""
        back = run_url(self.run.pk)
        return {"form": NewsForm(self.session), **super().get_context_data(**kwargs), "run_url": back}


def _languages(audience: announcing.Audience) -> str:
    """ "Deutsch, Arabisch": the languages in which mails go out."""
    codes = sorted({one.language for one in audience.by(announcing.Way.MAIL)})
    return ", ".join(languages.language_name(code, languages.SOURCE) for code in codes)
