"""Messages in the admin: the list, one message with everything that can be done with it, and the clock on the desk."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import translation
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import log
from wagtail.snippets.views.snippets import IndexView

from areas import desk
from areas.desk import Found, Item, Line, Look, columns
from areas.models import Message, Role
from areas.models.area import all_areas
from areas.viewsets import LettersViewSet
from base import dates, languages, privacy
from base.emails import letter
from base.settings import phone_href, site_settings, spoken_number

OFFICE = (Role.ADVISER, Role.LEAD, Role.CENTRAL)
CENTRAL = "-"  # the choice of no neighbourhood
ADDRESS = "wagtailsnippets_areas_message:{}"


class ClockColumn(Column):
    """How long there is still time, red when there is none."""

    cell_template_name = "wagtailadmin/areas/clock_cell.html"


class MessageIndex(IndexView):
    """The messages of one's neighbourhoods: what waits stands first."""

    def get_base_queryset(self) -> QuerySet[Any]:
        """The most urgent first, what is done last."""
        rows: Any = super().get_base_queryset()
        found: QuerySet[Any] = rows.select_related("area").in_order()
        return found

    def get_edit_url(self, instance: Message) -> str:
        """Where it is answered."""
        return reverse(ADDRESS.format("answer"), args=[instance.pk])

    @cached_property
    def columns(self) -> list[Any]:
        """Kind and number, clock, whose it is; nothing is done to many at once."""
        return [
            self._get_title_column("__str__"),
            ClockColumn("clock", label=_("answer until")),
            Column("status", label=_("status"), accessor="get_status_display"),
            Column("area", label=_("neighbourhood"), accessor=lambda one: one.area or _("Central team")),
        ]

    def get_list_more_buttons(self, _instance: Message) -> list[Any]:
        """Everything is done with one message open."""
        return []


class AnswerForm(forms.Form):
    """What the office says."""

    words = forms.CharField(widget=forms.Textarea({"rows": 6}), max_length=10_000, required=False)

    def __init__(self, message: Message, *args: Any, **kwargs: Any) -> None:
        """The words are sent where there is an address, else they are a note."""
        super().__init__(*args, **kwargs)
        field = self.fields["words"]
        if message.email:
            field.label = _("Your answer")
            field.help_text = _("Goes out by e-mail, word for word. What the person has written is not repeated.")
        else:
            field.label = _("What was answered or done?")
            field.help_text = _("A note for the team. It is erased together with the message.")


class HandOverForm(forms.Form):
    """Whom a message is for."""

    area = forms.ChoiceField(label=gettext_lazy("Give it to"))

    def __init__(self, message: Message, *args: Any, **kwargs: Any) -> None:
        """All others."""
        super().__init__(*args, **kwargs)
        others = [(str(one.pk), one.name) for one in all_areas() if one.pk != message.area_id]
        central = [] if message.area_id is None else [(CENTRAL, _("Central team"))]
        field: Any = self.fields["area"]
        field.choices = others + central


class MessageView(WagtailAdminTemplateMixin, FormView):
    """One message: what was written, how to reach the person, and what can be done."""

    model = Message
    permission_required = "view"
    form_class: Any = AnswerForm
    template_name = "wagtailadmin/areas/message.html"
    header_icon = "mail"

    @cached_property
    def message(self) -> Message:
        """The message; its viewset has seen that it is an own one. Of two who answer at once the second one waits."""
        rows = Message.objects.select_related("area")
        if self.request.method == "POST":
            rows = rows.select_for_update(of=("self",))
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form depends on how the person can be reached."""
        return {**super().get_form_kwargs(), "message": self.message}

    def post(self, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """One of the buttons. A second press, or one that came too late, changes nothing."""
        step = self.request.POST.get("do", "")
        if step in ("mail", "told"):
            return self._answer(by_mail=step == "mail")
        if step == "close" and self.message.is_open:
            self.message.close()
            return self._done("areas.close_message", _("The message is closed."))
        if step == "reopen" and not self.message.is_open:
            self.message.reopen()
            return self._done("areas.reopen_message", _("The message is open again."))
        if step == "hand-over":
            return self._hand_over()
        if step == "erase":
            log(self.message, "wagtail.delete")
            # An answer that is on its way still arrives
            privacy.erase_row(self.message, last_word=True)
            messages.success(self.request, _("The message is erased."))
            return redirect(ADDRESS.format("list"))
        return redirect(self.request.path)

    def _answer(self, *, by_mail: bool) -> HttpResponse:
        form = self.get_form()
        by_mail = by_mail and bool(self.message.email)
        if not form.is_valid():
            return self.form_invalid(form)
        words = form.cleaned_data["words"].strip()
        if by_mail and not words:
            form.add_error("words", _("Please write your answer."))
            return self.form_invalid(form)
        if not self.message.is_open:
            return redirect(self.request.path)
        self.message.answered(words)
        if by_mail:
            send(self.message)
        done = _("The answer goes out now.") if by_mail else _("Noted: the message is answered.")
        return self._done("areas.answer_message", done)

    def _hand_over(self) -> HttpResponse:
        form = HandOverForm(self.message, self.request.POST)
        if form.is_valid():
            chosen = form.cleaned_data["area"]
            area = next((one for one in all_areas() if str(one.pk) == chosen), None)
            log(self.message, "areas.hand_over")
            self.message.hand_over(area)
            messages.success(self.request, _("The message is on another desk now."))
        return redirect(ADDRESS.format("list"))

    def _done(self, action: str, words: str) -> HttpResponse:
        log(self.message, action)
        messages.success(self.request, words)
        return redirect(self.request.path)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The message, and the forms."""
        one = self.message
        return {
            **super().get_context_data(**kwargs),
            "page_title": str(one),
            "page_subtitle": str(one.area or _("Central team")),
            "one": one,
            "phone_href": phone_href(one.phone) if one.phone else "",
            "phone": spoken_number(one.phone) if one.phone else "",
            "spoken": languages.language_name(one.language, languages.SOURCE),
            "place_url": one.place if one.place.startswith("/") and not one.place.startswith("//") else "",
            "hand_over": HandOverForm(one),
            "back_url": reverse(ADDRESS.format("list")),
        }


def send(message: Message) -> None:
    """Write the office's answer into the outbox. Nothing that the person wrote stands in it."""
    with translation.override(message.language):
        office = site_settings(None)
        paragraphs = [
            _("You have written to us. Your message has the number %(number)s. This is our answer:")
            % {"number": message.number},
            message.answer,
            _("Do you have a question? Call us: %(phone)s") % {"phone": office.phone},
        ]
        letter(message.email, _("Our answer to your message"), "\n\n".join(paragraphs), message).send()


class MessageViewSet(LettersViewSet):
    """Messages: nobody writes or changes them here, the office answers."""

    model = Message
    icon = "mail"
    menu_label = gettext_lazy("Messages")
    menu_order = 160
    index_view_class = MessageIndex
    list_filter = ("status", "kind", "area")

    def extra_urlpatterns(self) -> list[URLPattern]:
        """One message."""
        return [path("answer/<int:pk>/", self.construct_view(MessageView), name="answer")]


def _to_answer(look: Look) -> QuerySet[Message]:
    rows = Message.objects.waiting().filter(look.reach.within("area"))
    return columns(rows, "kind", moment="due", area="area")


def _to_message(found: Found) -> Item:
    words = f"{Message.Kind(found.words).label} N-{found.pk}"
    due = dates.local(found.moment).date() if found.moment else dates.today()
    note = dates.deadline_words(due, dates.today())
    url = reverse(ADDRESS.format("answer"), args=[found.pk])
    return Item(words, url, note, found.moment, late=due < dates.today())


def lay_out() -> None:
    """Put the messages on the desk. Called when the room is ready."""
    title = gettext_lazy("Messages to answer")
    desk.waiting.append(Line("messages", title, "mail", 15, OFFICE, _to_answer, _to_message))
