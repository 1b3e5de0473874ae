"""How the public site and Wagtail's admin meet: one sign-in, the admin's own policy, one transaction a request."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DataError, transaction
from django.db.models.deletion import ProtectedError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from base import errors, languages, policies

View = Callable[..., HttpResponse]
# How forms call the number of rows that they send
COUNTERS = ("-TOTAL_FORMS", "-INITIAL_FORMS", "-count")


def as_admin(view: View) -> View:
    """Give an admin view the admin's policy, a preview the public one, and a POST one transaction for its changes."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST":
            try:
                is_whole(request)
                with transaction.atomic():
                    response = view(request, *args, **kwargs)
            except ValidationError as error:
                return refused(request, error.messages)
            except ProtectedError as error:
                return refused(request, [needed(error)])
            except (MultiValueDictKeyError, OverflowError, DataError):
                # Half a form, or a number that no browser sends. The way back still has what was typed.
                return errors.bad_request(request)
        else:
            response = view(request, *args, **kwargs)
        match = request.resolver_match
        preview = match is not None and (match.url_name or "").startswith("preview_on")
        # A preview comes out of a request of its own, which has set the policy of visitors already
        response.headers.pop("Content-Security-Policy")
        response._csp_config = policies.PREVIEW if preview else policies.ADMIN  # type: ignore[attr-defined]
        response.headers["X-Frame-Options"] = "SAMEORIGIN"
        return response

    return wrapped


def is_whole(request: HttpRequest) -> None:
    """Raise OverflowError for a form that no browser sends: with nulls, or with numbers of rows that are none."""
    for name, values in request.POST.lists():
        counts = name.endswith(COUNTERS)
        if any("\0" in value or (counts and not value.isdecimal()) for value in values):
            raise OverflowError(name)


def needed(error: ProtectedError) -> str:
    """Why something cannot be deleted: kinds and numbers only, for the rows may be another team's."""
    kinds = Counter(row._meta.verbose_name_plural for row in error.protected_objects)
    rows = ", ".join(f"{capfirst(kind)} ({number})" for kind, number in kinds.items())
    return _("This cannot be deleted, because other entries need it: %(rows)s.") % {"rows": rows}


def refused(request: HttpRequest, reasons: Iterable[str]) -> HttpResponse:
    """Back to where the person was, with what is wrong: an approval or a translation has no form to say it in."""
    for words in dict.fromkeys(reasons):
        messages.error(request, words)
    here = request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(here, allowed_hosts={request.get_host()}):
        here = reverse("wagtailadmin_home")
    return HttpResponseRedirect(here)


def to_sign_in(request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
    """Lead every other sign-in or password page to the one there is; keeps where the person wanted to go.

    Whoever is signed in and comes here was sent away from the admin: 403, or the two would send them in circles.
    """
    if request.user.is_authenticated and not request.user.has_perm("wagtailadmin.access_admin"):
        raise PermissionDenied
    wanted = request.GET.get("next", "")
    with translation.override(languages.SOURCE):
        target = reverse("account_login")
    if url_has_allowed_host_and_scheme(wanted, allowed_hosts=set(settings.ALLOWED_HOSTS)):
        target += f"?{urlencode({'next': wanted})}"
    return HttpResponseRedirect(target)
