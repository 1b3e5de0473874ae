"""Addresses of courses outside the page tree."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from areas.scoping import reach_of
from base import languages
from courses import short
from courses.catalogue import catalogue
from courses.models import CourseIndexPage, CoursePage, CourseRun


def by_code(request: HttpRequest, code: str) -> HttpResponse:
    """`/de/k/GR-14/`: to the course in this language. An unknown number is told the way to the catalogue."""
    target = short.course_address(catalogue(request), code, languages.current().code)
    if target:
        return HttpResponseRedirect(target)
    return HttpResponse(render_to_string("courses/unknown_code.html", {"code": code[:20]}, request), status=404)


def by_code_anywhere(request: HttpRequest, code: str) -> HttpResponse:
    """`/k/GR-14/`: the same in the language that the browser asks for."""
    response = by_code(request, code)
    patch_vary_headers(response, ("Accept-Language",))
    return response


class PostersView(WagtailAdminTemplateMixin, TemplateView):
    """What can be printed of one list of courses: posters of all that have a run ahead, the programme, the screen."""

    template_name = "wagtailadmin/courses/posters.html"
    page_title = _("Posters to print")
    header_icon = "download"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The courses from A to Z; 404 for a list out of reach."""
        programme = get_object_or_404(CourseIndexPage, pk=kwargs["pk"])
        reach = reach_of(self.request.user)
        if not reach.everywhere and programme.area_id not in reach.areas:
            raise Http404
        ahead = CourseRun.objects.public().ahead(timezone.now())
        courses = CoursePage.objects.child_of(programme).filter(pk__in=ahead.values("course")).order_by("title")
        return {
            **super().get_context_data(**kwargs),
            "page_subtitle": str(programme.known_area(self.request) or ""),
            "programme": programme,
            "courses": list(courses),
        }
