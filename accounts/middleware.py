"""The door of the admin: who has no second factor sets one up first."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from accounts import second_factor

ADMIN = "/admin/"
# One may always leave, and be led to the sign-in
OPEN = ("/admin/login/", "/admin/logout/", "/admin/password_reset/")


class SecondFactorMiddleware:
    """Lets nobody into the admin, its previews and its machine addresses with a password alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Wrap the rest of the stack."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Lead to where the second factor is shown or set up; other pages are not asked about."""
        path = request.path_info
        if not path.startswith(ADMIN) or path.startswith(OPEN) or not second_factor.is_missing(request):
            return self.get_response(request)
        if second_factor.has_factor(request.user):
            wanted = path if request.method == "GET" else ADMIN
            return HttpResponseRedirect(f"{reverse('mfa_reauthenticate')}?{urlencode({'next': wanted})}")
        messages.warning(request, _("Your account can change the site. So it needs a second lock. Please choose one."))
        return HttpResponseRedirect(reverse("mfa_index"))
