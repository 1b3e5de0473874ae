"""The team at the desk, the end of a neighbourhood, and the page that an invitation leads to."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.generic import FormView, View

from areas import editors, founding, team
from areas.forms import AcceptForm, InvitationForm, RoleForm
from areas.models import Area, Invitation, Role
from areas.scoping import reach_of
from base.numbers import is_number


def teams(request: HttpRequest) -> HttpResponse:
    """All teams that somebody leads; the only one at once."""
    areas = list(team.led_by(request.user))
    if not areas:
        raise PermissionDenied
    if len(areas) == 1:
        return redirect("areas_team", areas[0].pk)
    central = reach_of(request.user, (Role.CENTRAL,)).everywhere
    context = {"page_title": _("Teams"), "header_icon": "group", "areas": areas, "central": central}
    return TemplateResponse(request, "wagtailadmin/areas/teams.html", context)


class TeamView(View):
    """One team: its people and their roles, open invitations, and the form for a new one."""

    def dispatch(self, request: HttpRequest, *args: Any, pk: int, **kwargs: Any) -> HttpResponseBase:
        """Only for those who lead it; another team answers like one that does not exist. 0 is the central team."""
        self.area = get_object_or_404(team.led_by(request.user), pk=pk) if pk else None
        if self.area is None and not reach_of(request.user, (Role.CENTRAL,)).everywhere:
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        """The team."""
        return self.answer(InvitationForm(self.area))

    def post(self, request: HttpRequest) -> HttpResponse:
        """One change: `invite`, `withdraw`, `give`, `take` or `leave`."""
        action = request.POST.get("action")
        if action == "invite":
            form = InvitationForm(self.area, request.POST)
            if not form.is_valid():
                return self.answer(form)
            team.invite(form.chosen(), form.cleaned_data["email"], request.user)
            messages.success(request, _("The invitation is on its way. It holds for seven days."))
        elif action == "withdraw":
            number = request.POST.get("invitation", "")
            rows = Invitation.objects.filter(role__area=self.area)
            get_object_or_404(rows, pk=number if is_number(number) else 0).delete()
            messages.success(request, _("The invitation is withdrawn."))
        elif action in ("give", "take", "leave"):
            self.change(action)
        else:
            raise Http404
        return redirect("areas_team", self.area.pk if self.area else 0)

    def change(self, action: str) -> None:
        """Give or take a role, or let somebody leave. Only people of this team can be named."""
        number = self.request.POST.get("person", "")
        found = {str(one.person.pk): one for one in team.members(self.area)}.get(number)
        if found is None:
            raise Http404
        if action == "give":
            form = RoleForm(self.area, self.request.POST)
            if not form.is_valid():
                raise Http404
            team.join(found.person, form.chosen(), self.request.user)
        else:
            taken = [one for one in found.roles if action == "leave" or str(one.pk) == self.request.POST.get("role")]
            if not taken:
                raise Http404
            team.leave(found.person, taken, self.request.user)
        messages.success(self.request, _("The team has changed."))

    def answer(self, form: InvitationForm) -> HttpResponse:
        """The page."""
        context = {
            "page_title": _("Team"),
            "page_subtitle": str(self.area) if self.area else str(Role.CENTRAL.label),
            "header_icon": "group",
            "form": form,
            "members": team.members(self.area),
            "invitations": Invitation.objects.open().filter(role__area=self.area).select_related("role__area"),
            "choices": team.role_choices(self.area),
        }
        return TemplateResponse(self.request, "wagtailadmin/areas/team.html", context)


class RightsView(View):
    """What differs from the table of roles, and one button that mends it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """For the central team."""
        if not reach_of(request.user, (Role.CENTRAL,)).everywhere:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        """The differences in words of the table."""
        context = {
            "page_title": _("Rights of the roles"),
            "header_icon": "lock",
            "differences": [(one.role, one.lines()) for one in editors.drift_everywhere()],
        }
        return TemplateResponse(request, "wagtailadmin/areas/rights.html", context)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Make the database say what the table says."""
        editors.grant_all()
        messages.success(request, _("Every role has its rights again."))
        return redirect("areas_rights")


class CloseView(View):
    """The central team closes a neighbourhood, or opens it again."""

    model = Area
    permission_required = "change"

    def dispatch(self, request: HttpRequest, pk: int, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Not for the team itself."""
        if not reach_of(request.user, (Role.CENTRAL,)).everywhere:
            raise PermissionDenied
        self.area = get_object_or_404(Area, pk=pk)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        """What will happen."""
        title = _("Open again") if self.area.closed_at else _("Close this neighbourhood")
        context = {"page_title": title, "page_subtitle": str(self.area), "header_icon": "lock", "area": self.area}
        return TemplateResponse(request, "wagtailadmin/areas/close.html", context)

    def post(self, request: HttpRequest) -> HttpResponse:
        """Do it."""
        (founding.reopen if self.area.closed_at else founding.close)(self.area, request.user)
        return redirect(reverse(self.area.snippet_viewset.get_url_name("list")))


@method_decorator(never_cache, "dispatch")
class InvitationView(FormView):
    """Where an invitation leads: a form for a new account, one button for those who have one. GET changes nothing."""

    form_class = AcceptForm
    template_name = "areas/invitation.html"
    invitation: Invitation

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """An old, used or wrong link says what to do."""
        found = Invitation.objects.with_token(kwargs["token"])
        if found is None:
            return TemplateResponse(request, "areas/no_invitation.html", {}, status=404)
        self.invitation = found
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        """The form knows for whom it is."""
        return {**super().get_form_kwargs(), "email": self.invitation.email}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Role and address."""
        return {**super().get_context_data(**kwargs), "invitation": self.invitation}

    def form_valid(self, form: AcceptForm) -> HttpResponse:
        """Join, then sign in."""
        team.accept(self.invitation, form.cleaned_data.get("name", ""), form.cleaned_data.get("password"))
        messages.success(self.request, _("You are in the team. Please sign in now."))
        return redirect("account_login")
