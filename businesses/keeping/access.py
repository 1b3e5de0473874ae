"""Who may see a page of an owner's desk: people with an account, each only what belongs to their own entries."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache

from accounts.speaking import remember_language
from base import languages
from businesses.models import Member

View = Callable[..., HttpResponse]


def own(view: View) -> View:
    """A page for whoever has signed in; everybody else is led to the sign-in first."""

    @never_cache
    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path(), reverse("account_login"))
        answer = view(request, *args, **kwargs)
        # Whoever was refused has changed nothing, and whoever has just deleted the account is nobody any more
        if request.method == "POST" and answer.status_code < 400 and request.user.is_authenticated:
            remember_language(request.user, languages.current().code)
        return answer

    return wrapped


def kept(view: View) -> View:
    """A page of one entry, for the people who keep it. To all others it answers like one that does not exist.

    The view gets the membership in the place of the entry's number.
    """

    @own
    @wraps(view)
    def wrapped(request: HttpRequest, business: int, *args: Any, **kwargs: Any) -> HttpResponse:
        members = list(Member.objects.of(request.user).with_businesses())
        member = next((one for one in members if one.business_id == business), None)
        if member is None:
            raise Http404
        request.keeps_several = len(members) > 1  # type: ignore[attr-defined]
        return view(request, member, *args, **kwargs)

    return wrapped


def owned(view: View) -> View:
    """The same for its owners alone."""

    @kept
    @wraps(view)
    def wrapped(request: HttpRequest, member: Member, *args: Any, **kwargs: Any) -> HttpResponse:
        if not member.is_owner:
            raise Http404
        return view(request, member, *args, **kwargs)

    return wrapped
