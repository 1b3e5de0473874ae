"""What is done with one translation: bring it up to date, hand it to the reviewers, put it online; PO files.

Whoever may edit the page may work on it. Sentences that stay German are a choice that somebody makes with open eyes.
"""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from rest_framework import status
from rest_framework.authentication import SessionAuthentication
from rest_framework.decorators import api_view, authentication_classes, permission_classes
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from wagtail.models import Page, TaskState
from wagtail_localize.models import StringTranslation, Translation
from wagtail_localize.views import edit_translation as stock

from areas.translating import may_check
from base import adoption, machine_orders, po_files, translation_drafts
from base import translated_sentences as sentences
from base.machine_orders import MachineOrder
from base.provenance import Provenance, State, version_of
from base.reviews import may_review
from base.source_text import SourceText, strings_of
from base.tasks import translate

SHOWN = 20


class FinishForm(forms.Form):
    """What somebody says before a translation is submitted or published."""

    with_gaps = forms.BooleanField(required=False)
    read = forms.BooleanField(required=False)


def work_on(request: HttpRequest, page_id: int) -> tuple[Any, Translation]:
    """A page and the work on it. Raises 404 where there is none, PermissionDenied for who may not edit the page."""
    page = get_object_or_404(Page, pk=page_id).specific
    translation = sentences.translation_of(page)
    if translation is None:
        raise Http404
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page, translation


def edit_url(page: Page) -> str:
    """Where the sentences are."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def unread(translation: Translation, page: Page) -> int:
    """How many of its sentences a machine wrote that nobody has read since."""
    rows = sentences.used(translation).filter(translation_type=sentences.MACHINE)
    read_at = Provenance.objects.filter(page_id=page.pk).values_list("checked_at", flat=True).first()
    number: int = (rows.filter(updated_at__gt=read_at) if read_at else rows).count()
    return number


def finish(request: HttpRequest, page_id: int) -> HttpResponse:
    """The last step: which sentences are still German, what a machine wrote; then submit or publish."""
    page, translation = work_on(request, page_id)
    form = FinishForm(request.POST or None)
    gaps = sentences.missing(translation)
    if request.method == "POST" and form.is_valid():
        if gaps and not form.cleaned_data["with_gaps"]:
            words = _("Some sentences are still German. Please tick that you want this, or translate them first.")
            messages.error(request, words)
        else:
            return _finish(request, page, translation, read=form.cleaned_data["read"])
    return render(
        request,
        "wagtailadmin/translations/finish.html",
        {
            "page": page,
            "gaps": [one.string.as_value().render_text() for one in gaps[:SHOWN]],
            "number": len(gaps),
            "unread": unread(translation, page),
            "can_publish": page.permissions_for_user(request.user).can_publish(),
            "behind": translation_drafts.is_behind(translation),
            "edit_url": edit_url(page),
            "page_title": _("Is the translation ready?"),
        },
    )


def _finish(request: HttpRequest, page: Any, translation: Translation, *, read: bool) -> HttpResponse:
    """Publish or submit. What cannot be so is shown at the sentences that it is about."""
    publishes, tester = request.POST.get("action") == "publish", page.permissions_for_user(request.user)
    if publishes and not tester.can_publish():
        raise PermissionDenied
    if tester.page_locked():
        messages.error(request, _("Somebody is reading this text just now. Please wait for the answer."))
        return redirect(edit_url(page))
    try:
        (translation_drafts.publish if publishes else translation_drafts.submit)(translation, request.user, read=read)
    except ValidationError as error:
        translation_drafts.mark(translation, error)
        for words in error.messages:
            messages.error(request, words)
        return redirect(edit_url(page))
    done = _("“%(title)s” is online.") if publishes else _("“%(title)s” waits for its review.")
    messages.success(request, done % {"title": Page.objects.get(pk=page.pk).draft_title})
    return redirect(edit_url(page))


def publish_from_editor(request: HttpRequest, page: Page) -> HttpResponse | None:
    """The button of wagtail-localize's editor: at once where nothing is to be chosen, else by way of the choice."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    translation = sentences.translation_of(page)
    if translation is None:
        return None
    if sentences.missing(translation) or unread(translation, page):
        return redirect("translation_finish", page.pk)
    return _finish(request, page.specific, translation, read=False)


@require_POST
def renew(request: HttpRequest, page_id: int) -> HttpResponse:
    """Take over the German text of today."""
    page, translation = work_on(request, page_id)
    translation_drafts.renew(translation)
    number = len(sentences.missing(translation))
    words = ngettext("%(number)d sentence is to be translated.", "%(number)d sentences are to be translated.", number)
    messages.success(request, words % {"number": number})
    return redirect(edit_url(page))


def adopt(request: HttpRequest, page_id: int) -> HttpResponse:
    """A translation with an ordinary form goes on sentence by sentence."""
    page = get_object_or_404(Page, pk=page_id).specific
    if sentences.translation_of(page) is not None:
        return redirect(edit_url(page))
    german = adoption.german_of(page)
    if german is None or page.locale_id == german.locale_id:
        raise Http404
    tester = page.permissions_for_user(request.user)
    if not tester.can_edit():
        raise PermissionDenied
    if tester.page_locked():
        messages.error(request, _("Somebody is reading this text just now. Please wait for the answer."))
        return redirect(edit_url(page))
    if request.method == "POST":
        translation = adoption.adopt(page, request.user)
        number = len(sentences.missing(translation))
        words = ngettext(
            "%(number)d sentence is to be translated.", "%(number)d sentences are to be translated.", number
        )
        messages.success(request, words % {"number": number})
        return redirect(edit_url(page))
    context = {
        "page": page,
        "number": len(list(adoption.pairs(german, page))),
        "all": len(strings_of(german)),
        "edit_url": edit_url(page),
        "page_title": _("Translate sentence by sentence"),
    }
    return render(request, "wagtailadmin/translations/adopt.html", context)


def _own(request: HttpRequest, translation_id: int) -> tuple[Translation, Page]:
    translation = get_object_or_404(Translation.objects.select_related("source", "target_locale"), pk=translation_id)
    page = translation.get_target_instance()
    if not stock.user_can_edit_instance(request.user, page):
        raise PermissionDenied
    return translation, page


@api_view(["PUT", "DELETE"])
@permission_classes([IsAuthenticated])
@authentication_classes([SessionAuthentication])
def edit_sentence(request: Any, translation_id: int, string_segment_id: int) -> HttpResponse:
    """One sentence of the editor. One that does not fit is kept and says what is wrong with it."""
    if request.method == "DELETE":
        return stock.edit_string_translation(request._request, translation_id, string_segment_id)
    translation, _page = _own(request, translation_id)
    segment = get_object_or_404(sentences.segments(translation.source), pk=string_segment_id)
    sentences.write(translation, segment, str(request.POST.get("value", "")), by=request.user)
    row = StringTranslation.objects.get(
        translation_of=segment.string_id, context=segment.context_id, locale=translation.target_locale
    )
    shown = stock.StringTranslationSerializer(row, context={"translation_source": translation.source})
    return Response(shown.data, status=status.HTTP_200_OK)


@require_POST
def upload(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Take a PO file; say what was taken, what does not fit, or why nothing was."""
    translation, page = _own(request, translation_id)
    file = request.FILES.get("file")
    try:
        if file is None:
            raise po_files.Unusable(_("Please choose a file first."))
        found = po_files.read_in(translation, file.read(po_files.MOST_BYTES + 1), request.user)
    except po_files.Unusable as fault:
        messages.error(request, str(fault))
        return redirect(edit_url(page))
    words = ngettext("%(number)d sentence was taken over.", "%(number)d sentences were taken over.", found.taken)
    messages.success(request, words % {"number": found.taken})
    for sentence, reason in found.refused[:SHOWN]:
        messages.error(request, f"{sentence[:80]}: {reason}")
    if found.unknown:
        words = ngettext(
            "%(number)d sentence of the file is no longer in the German text.",
            "%(number)d sentences of the file are no longer in the German text.",
            found.unknown,
        )
        messages.warning(request, words % {"number": found.unknown})
    return redirect(edit_url(page))


@require_POST
def ask_machine(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Give the machine an order; the worker fetches the text while the person does something else."""
    translation, page = _own(request, translation_id)
    try:
        order = machine_orders.place(translation, request.user)
    except machine_orders.Refused as reason:
        messages.error(request, str(reason))
    else:
        translate.enqueue(order.pk)
        messages.success(request, order.words)
    return redirect(edit_url(page))


@dataclass(frozen=True, slots=True)
class Bar:
    """What stands above the sentences: how far the work is, and every next step."""

    state: State
    origin: Provenance | None
    all: int
    done: int
    unread: int
    behind: bool
    can_publish: bool
    can_check: bool
    review: TaskState | None
    reviews: bool
    order: MachineOrder | None


def bar_of(request: HttpRequest, translation: Translation, page: Page) -> Bar:
    """The bar of one translation for one person."""
    person: Any = request.user
    german = SourceText.objects.of_key(page.translation_key)
    origin = Provenance.objects.filter(page_id=page.pk).select_related("made_by", "checked_by").first()
    review = page.specific.current_workflow_task_state
    total, done = translation.get_progress()
    state = version_of(german, page.locale.language_code, page, origin).state if german else State.MISSING
    can_check = page.live and state in (State.OUTDATED, State.MACHINE) and bool(origin and not origin.gaps)
    return Bar(
        state,
        origin,
        total,
        done,
        unread(translation, page),
        translation_drafts.is_behind(translation),
        page.specific.permissions_for_user(request.user).can_publish(),
        can_check and may_check(request.user, page),
        review,
        review is not None and may_review(person, page),
        MachineOrder.objects.filter(translation=translation).first(),
    )
