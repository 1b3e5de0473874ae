"""How the public site and Wagtail's admin meet: one sign-in, the admin's own policy, one transaction a request."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from base import languages, policies

View = Callable[..., HttpResponse]


def as_admin(view: View) -> View:
    """Give an admin view the admin's policy, a preview the public one, and a POST one transaction for its changes."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST":
            with transaction.atomic():
                response = view(request, *args, **kwargs)
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
