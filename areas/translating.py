"""The desk of those who translate: every page in every language, what is to be done about it, and where."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.log_actions import log
from wagtail.models import Page

from areas.desk import area_of
from areas.models import Area, Role
from areas.models.area import all_areas
from areas.models.pages import area_id_at
from areas.scoping import Reach, held_roles, reach_of
from base import languages
from base.provenance import Provenance, State, Version, version_of
from base.source_text import SourceText
from base.translation_drafts import say_the_same

LIST = "translations"
KEEPERS = (Role.EDITOR, Role.LEAD, Role.CENTRAL)
A_PAGE = 50
# What is to be done first
ORDER = (State.OUTDATED, State.MACHINE, State.MISSING, State.CHECKED)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which translations somebody answers for: all languages of some neighbourhoods, single languages of others."""

    keeps: Reach
    pairs: frozenset[tuple[int, str]]

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.keeps or self.pairs)

    @classmethod
    def of(cls, user: Any) -> "Scope":
        """What a person answers for; it costs no query beyond that of the roles."""
        held = held_roles(user)
        pairs = ((area, code) for area, role, code in held if role == Role.TRANSLATOR and area is not None)
        return cls(reach_of(user, KEEPERS), frozenset(pairs))

    def covers(self, area: int | None, language: str) -> bool:
        """Whether this is for them."""
        return self.keeps.everywhere or area in self.keeps.areas or (area, language) in self.pairs

    def rows(self, area: str, language: str) -> Q:
        """The same as a condition; the arguments are names of fields."""
        if self.keeps.everywhere:
            return Q()
        found = Q(**{f"{area}__in": self.keeps.areas})
        for own, code in self.pairs:
            found |= Q(**{area: own, language: code})
        return found

    @property
    def reach(self) -> Reach:
        """The neighbourhoods of which there is anything to see."""
        return Reach(self.keeps.everywhere, self.keeps.areas | {area for area, _language in self.pairs})


def may_check(user: Any, page: Page) -> bool:
    """Whether somebody may say of a translation that it is right."""
    language = page.url_path.split("/", 2)[1]
    return language != languages.SOURCE and Scope.of(user).covers(area_id_at(page.path), language)


@dataclass(frozen=True, slots=True)
class Entry:
    """A German page in one other language: what it is called, where, its state, and where the work is done."""

    title: str
    german: int
    area: Area | None
    version: Version

    @property
    def url(self) -> str:
        """The form of the translation, or the place where it is begun."""
        if self.version.page is not None:
            return reverse("wagtailadmin_pages:edit", args=[self.version.page.pk])
        address = reverse("wagtail_localize:submit_page_translation", args=[self.german])
        return f"{address}?select_locale={self.version.language}"

    @property
    def can_be_checked(self) -> bool:
        """Whether there is a whole text online that somebody may read and answer for."""
        version = self.version
        return version.state in (State.OUTDATED, State.MACHINE) and bool(version.origin and not version.origin.gaps)


def entries(request: HttpRequest, area: int | None = None, language: str = "") -> list[Entry]:
    """Every page and language that somebody answers for, or those of one neighbourhood and language; four queries."""
    scope = Scope.of(request.user)
    areas = {one.pk: one for one in all_areas(request)}
    texts = SourceText.objects.live().annotate(area=area_of("page__path")).filter(scope.reach.within("area"))
    if area is not None:
        texts = texts.filter(area=area)
    rows = list(texts.select_related("page"))
    keys = texts.values("page__translation_key")
    pages: dict[Any, dict[str, Page]] = {}
    for page in Page.objects.filter(translation_key__in=keys):
        pages.setdefault(page.translation_key, {})[page.url_path.split("/", 2)[1]] = page
    made = Provenance.objects.filter(page__translation_key__in=keys).select_related("made_by", "checked_by")
    origins = {one.page_id: one for one in made}
    found = []
    for text in rows:
        there = pages.get(text.page.translation_key, {})
        for code in languages.codes():
            if code != languages.SOURCE and language in ("", code) and scope.covers(text.area, code):
                page = there.get(code)
                version = version_of(text, code, page, origins.get(page.pk) if page else None)
                found.append(Entry(text.page.title, text.page_id, areas.get(text.area), version))
    return sorted(found, key=lambda one: (ORDER.index(one.version.state), one.title.casefold(), one.version.language))


class TranslationsView(WagtailAdminTemplateMixin, TemplateView):
    """All translations that somebody answers for, what is to be done first on top."""

    template_name = "wagtailadmin/translations/list.html"
    page_title = _("Translations")
    header_icon = "globe"

    @cached_property
    def scope(self) -> Scope:
        """Raises 404 for somebody who answers for none."""
        found = Scope.of(self.request.user)
        if not found:
            raise Http404
        return found

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The list, narrowed by neighbourhood, language and state; what is not understood narrows nothing."""
        asked = self.request.GET
        reach = self.scope.reach
        areas = [one for one in all_areas(self.request) if reach.everywhere or one.pk in reach.areas]
        codes = [code for code in languages.codes() if self._speaks(code)]
        area = next((one for one in areas if str(one.pk) == asked.get("area")), None)
        language = asked.get("language", "") if asked.get("language") in codes else ""
        state = asked.get("state", "") if asked.get("state") in State.values else ""
        found = entries(self.request, area.pk if area else None, language)
        shown = [one for one in found if (one.version.state == state if state else one.version.state != State.CHECKED)]
        return {
            **super().get_context_data(**kwargs),
            "entries": Paginator(shown, A_PAGE).get_page(asked.get("p")),
            "minutes": sum(one.version.minutes for one in shown),
            "areas": areas,
            "languages": [(code, languages.NAMES[code]) for code in codes],
            "states": State.choices,
            "chosen": {"area": area.pk if area else "", "language": language, "state": state},
            "query": "&".join(f"{name}={asked[name]}" for name in ("area", "language", "state") if asked.get(name)),
        }

    def _speaks(self, code: str) -> bool:
        if code == languages.SOURCE:
            return False
        return bool(self.scope.keeps) or any(code == own for _area, own in self.scope.pairs)


@require_POST
def checked(request: HttpRequest, page_id: int) -> HttpResponse:
    """Somebody has read a translation beside the German text and answers for it."""
    origin = get_object_or_404(Provenance.objects.online().select_related("page"), page_id=page_id)
    if not may_check(request.user, origin.page):
        raise PermissionDenied
    if not say_the_same(origin, request.user):
        messages.error(request, _("Some sentences are still German. Please translate them first."))
    else:
        log(origin.page, "areas.check_translation", user=request.user)
        messages.success(request, _("Thank you. “%(title)s” is checked.") % {"title": origin.page.title})
    back = request.POST.get("next", "")
    own = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()})
    return redirect(back if own else reverse("wagtailadmin_pages:edit", args=[page_id]))
