"""What a business offers to people who look for work: written, renewed and ended by its own people, online at once."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.log_actions import log

from base.numbers import is_number
from base.public_form import plain_line
from businesses import cards
from businesses.keeping.access import kept
from businesses.letters import desk_path
from businesses.models import Member, Placement
from businesses.models.placement import LONGEST, longest_day
from businesses.standing import stand

MOST_OPEN = 10


class PlaceForm(forms.ModelForm):
    """One place, with the same rules as in the admin."""

    error_css_class = "field--wrong"

    class Meta:
        model = Placement
        fields = ("kind", "title", "tasks", "times", "level", "places", "starts", "expires")
        widgets = {
            "kind": forms.RadioSelect,
            "tasks": forms.Textarea({"rows": 5}),
            "starts": forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
            "expires": forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Nothing is chosen beforehand, and no line without a choice stands in the list."""
        super().__init__(*args, **kwargs)
        kind: Any = self.fields["kind"]
        kind.choices = Placement.Kind.choices
        kind.error_messages["required"] = _("Please choose what you offer.")
        self.fields["expires"].widget.attrs["max"] = longest_day().isoformat()

    def clean_title(self) -> str:
        """One line."""
        return plain_line(self.cleaned_data["title"])

    def clean_times(self) -> str:
        """One line."""
        return plain_line(self.cleaned_data["times"])

    def clean_tasks(self) -> str:
        """Several lines that people can see."""
        text = "\n".join(line for one in self.cleaned_data["tasks"].splitlines() if (line := plain_line(one)))
        if not text:
            raise forms.ValidationError(gettext_lazy("Please write what one does there."))
        return text


@kept
def places(request: HttpRequest, member: Member) -> HttpResponse:
    """`…/stellen/`: all places of a business, each with its buttons. A second press changes nothing."""
    page = member.business
    if stand(page).is_gone:
        return HttpResponseRedirect(desk_path(cards.reader(), page.pk))
    if request.method == "POST":
        number = request.POST.get("place", "")
        place = Placement.objects.at(page).numbered(int(number)) if is_number(number) else None
        if place is None:
            raise Http404
        if words := _step(place, request.POST.get("do", "")):
            log(place, "wagtail.edit", user=request.user)
            messages.success(request, words)
        return HttpResponseRedirect(request.path)
    context = {"page": page, "places": Placement.objects.at(page), "days": LONGEST.days}
    return render(request, "businesses/keeping/places.html", context)


def _step(place: Placement, step: str) -> str:
    """Renew or end a place; what was done, in words."""
    if step == "renew" and place.can_be_renewed:
        place.renew()
        return _("The place is shown for 90 more days.")
    if step == "close" and place.closed_at is None:
        place.close()
        return _("The place is not shown any more.")
    return ""


@kept
def edit(request: HttpRequest, member: Member, place: int = 0) -> HttpResponse:
    """`…/stellen/neu/` and `…/stellen/17/`: the form of one place."""
    page = member.business
    back = HttpResponseRedirect(reverse("kept-places", args=[page.pk]))
    if stand(page).is_gone:
        return back
    found = Placement.objects.at(page).numbered(place) if place else Placement(business=page)
    if found is None or found.closed_at is not None:
        raise Http404
    form = PlaceForm(request.POST if request.method == "POST" else None, instance=found)
    if request.method == "POST" and form.is_valid():
        if not place and Placement.objects.at(page).open_today().count() >= MOST_OPEN:
            form.add_error(None, _("Ten places are shown already. Please end one first, or call us."))
        else:
            _keep(form, request.user, new=not place)
            messages.success(request, _("Saved. Everybody sees it now."))
            return back
    return render(request, "businesses/keeping/place.html", {"page": page, "form": form, "new": not place})


@transaction.atomic
def _keep(form: PlaceForm, user: Any, *, new: bool) -> None:
    """Store it; a moderator looks at it afterwards."""
    stored = form.save(commit=False)
    stored.seen = False
    stored.save()
    log(stored, "wagtail.create" if new else "wagtail.edit", user=user)
