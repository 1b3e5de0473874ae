"""What is put into an address: the real ids of one side's objects, alone and mixed with the own ones."""

from collections.abc import Callable, Iterator
from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from wagtail.admin.models import EditingSession
from wagtail.admin.views.bulk_action.registry import bulk_action_registry
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, GroupApprovalTask, Page, Site, TaskState, UploadedFile, Workflow, WorkflowState
from wagtail.models import PageViewRestriction as Restriction
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import OverridableSegment, StringSegment, Translation, TranslationSource

from areas.models import Area
from base.images import SiteDocument, SiteImage
from base.outbox import OutgoingMail
from businesses.models import BusinessPage, Placement
from courses.models import ConsultationPage, CoursePage, CourseRun, Registration, Session
from tests.house.security.addresses import Address, all_addresses
from tests.house.security.sides import Side

Values = dict[str, Any]
ACTIONS = ("convert_alias", "copy", "delete", "publish", "unpublish", "move", "copy_for_translation", "create_alias")

# A name in an address that means the same everywhere
NAMED: dict[str, type[Any]] = {
    "page_id": Page,
    "parent_page_id": Page,
    "page_to_move_id": Page,
    "page_pk": Page,
    "image_id": SiteImage,
    "document_id": SiteDocument,
    "doc_id": SiteDocument,
    "uploaded_file_id": UploadedFile,
    "collection_id": Collection,
    "redirect_id": Redirect,
    "task_id": GroupApprovalTask,
    "workflow_pk": Workflow,
    "workflow_state_id": WorkflowState,
    "task_state_id": TaskState,
    "session_id": EditingSession,
    "translation_source_id": TranslationSource,
    "translation_id": Translation,
    "string_segment_id": StringSegment,
    "course": CoursePage,
    "business": BusinessPage,
    "place": Placement,
    "number": ConsultationPage,
    "session": Session,
    "run": CourseRun,
    "overridable_segment_id": OverridableSegment,
    "page_view_restriction_id": Restriction,
}
# `pk`, where the view does not say of what
UNSAID: dict[str, type[Any]] = {
    "wagtailadmin_workflows:enable": Workflow,
    "wagtailadmin_workflows:enable_task": GroupApprovalTask,
    "wagtailadmin_workflows:edit_task": GroupApprovalTask,
    "wagtaildocs_chooser:chosen": SiteDocument,
    "outbox_decide": OutgoingMail,
    "posters": Area,
    "areas_team": Area,
    "mfa_remove_webauthn": Authenticator,
    "mfa_edit_webauthn": Authenticator,
}
OF_A_RUN: dict[str, type[Any]] = {"session": Session, "registration": Registration}
# What is no object: fixed words
WORDS: dict[str, tuple[str, ...]] = {
    "filter_spec": ("max-100x100",),
    "mode": ("",),
    "verb": ("retry", "drop"),
    "uidb64": ("MQ",),
    "uidb36": ("1",),
    "token": ("set-password",),
    "key": ("abc-def",),
    "content_type_app_name": ("courses",),
    "content_type_model_name": ("coursepage",),
    "restriction_id": ("1",),
    "page": ("kurs",),
    "kind": ("barriere",),
    "sealed": ("guessed",),
    "name": ("desk",),
    "step": ("wo", "pruefen"),
    "picture": ("1",),
}


def rows(model: type[Any], side: Side) -> list[Any]:
    """The ids of one side's objects of a model."""
    if issubclass(model, Page):
        return [page.pk for page in side.pages.values() if isinstance(page, model)]
    if model is Group:
        return [side.first(Group).pk] if not side.area.pk else [role.group_id for role in side.area.roles.all()][:1]
    return [row.pk for row in side.all(model)]


def targets(address: Address, side: Side, mine: Side) -> list[Values]:
    """All ways to fill an address with one side's objects, also mixed with those of `mine`."""
    if not address.names:
        return [{}]
    special = SPECIAL.get(address.names) or SPECIAL.get(address.name)
    if special:
        return list(special(address, side, mine))
    found: list[Values] = [{}]
    for name in address.names:
        options = WORDS.get(name) or rows(_model(address, name), side)
        found = [{**values, name: option} for values in found for option in options]
    return found


def has_objects(address: Address) -> bool:
    """Whether an address names an object of one side."""
    return any(name not in WORDS for name in address.names)


def _model(address: Address, name: str) -> type[Any]:
    model = UNSAID.get(address.name) or address.model if name == "pk" else NAMED.get(name)
    if model is None:
        raise LookupError(f"{address}: what is {name}? Say it in targets.py")
    return model


def _revisions(address: Address, side: Side, mine: Side) -> Iterator[Values]:
    name = address.names[0]
    rest = address.names[1:]
    for page in side.pages.values():
        revision = page.get_latest_revision()
        if revision is None:
            continue
        for shown in (page, mine.pages["course"]):
            yield {name: shown.pk, **dict.fromkeys(rest, revision.pk)}
    yield {name: side.pages["draft"].pk, **dict.fromkeys(rest, "live" if len(rest) > 1 else 0)}
    if side is not mine and len(rest) == 1:
        # an own version at the address of a foreign page
        yield {name: side.pages["draft"].pk, "revision_id": mine.pages["draft"].get_latest_revision().pk}


def _review(address: Address, side: Side, mine: Side) -> Iterator[Values]:
    """A page with what belongs to its review, also crosswise."""
    own, other = mine.pages.get("review"), side.pages.get("review")
    for page in (other, own, side.pages["draft"]):
        if page is None:
            continue
        for values in _product(address, side, skip=("page_id", "action_name")):
            for action in ("approve", "reject") if "action_name" in address.names else ("",):
                found = {"page_id": page.pk, **values}
                yield {**found, "action_name": action} if action else found


def _product(address: Address, side: Side, skip: tuple[str, ...]) -> list[Values]:
    found: list[Values] = [{}]
    for name in address.names:
        if name not in skip:
            found = [{**values, name: pk} for values in found for pk in rows(_model(address, name), side)]
    return found


def _move(_address: Address, side: Side, mine: Side) -> Iterator[Values]:
    for page, target in (("course", "list"), ("draft", "front")):
        for from_side in (side, mine):
            for to_side in (side, mine):
                if target in to_side.pages and page in from_side.pages:
                    pages = from_side.pages[page].pk, to_side.pages[target].pk
                    yield {"page_to_move_id": pages[0], "destination_id": pages[1]}


def _snippets(address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for model in get_snippet_models():
        values = {"app_label": model._meta.app_label, "model_name": model._meta.model_name}
        for pk in rows(model, side) if side.rows.get(model) else ():
            yield {**values, "pk": pk} if "pk" in address.names else values


def _settings(_address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for pk in rows(Site, side) if side.rows.get(Site) else ():
        yield {"app_name": "base", "model_name": "sitesettings", "pk": pk}


def _sessions(_address: Address, side: Side, mine: Side) -> Iterator[Values]:
    for page in (side.pages["draft"], mine.pages["draft"]):
        kind = ContentType.objects.get_for_model(page)
        for session in rows(EditingSession, side) if side.rows.get(EditingSession) else (0,):
            values = {"app_label": kind.app_label, "model_name": kind.model, "object_id": page.pk}
            yield {**values, "session_id": session}


def _bulk(_address: Address, side: Side, mine: Side) -> Iterator[Values]:
    for app_label, models in bulk_action_registry.actions.items():
        for model_name, actions in models.items():
            model = ContentType.objects.get_by_natural_key(app_label, model_name).model_class()
            both = [*_some(model, side), *_some(model, mine)]
            asked = "&".join(f"id={pk}" for pk in both)
            for action in actions:
                for query in (asked, "id=all"):
                    yield {"app_label": app_label, "model_name": model_name, "action": action, "?": query}


def _some(model: Any, side: Side) -> list[Any]:
    return rows(model, side) if issubclass(model, (Page, Group)) or side.all(model) else []


def _documents(_address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for document in side.all(SiteDocument):
        yield {"_0": document.pk, "_1": document.filename}


def _pages(address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for page in side.pages.values():
        place = page.url_path.removeprefix("/de/")
        endings = ("kalender.ics", "kurse.json", "aushang.pdf") if address.name == "page-file" else ("",)
        for ending in endings:
            yield {"_0": place + ending}


def _elsewhere(_address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for page in side.pages.values():
        yield {"code": "xx", "path": page.url_path.removeprefix("/de/")}


def _codes(_address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for run in side.all(CourseRun):
        yield {"code": run.code}


def _answers(_address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for run in side.all(CourseRun):
        yield {"code": run.code, "sealed": "guessed"}


def _pictures(_address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for image in side.all(SiteImage):
        yield {"path": f"images/{image.filename}"}


def _of_a_run(address: Address, side: Side, mine: Side) -> Iterator[Values]:
    """A date or a person of a run, also at the address of an own run."""
    name = address.names[1]
    for run in {run.pk for run in (*side.all(CourseRun), *mine.all(CourseRun))}:
        for row in side.all(OF_A_RUN[name]):
            yield {"run": run, name: row.pk}


def _one(**values: Any) -> Callable[..., list[Values]]:
    return lambda *_args: [values]


def _api_actions(_address: Address, side: Side, _mine: Side) -> Iterator[Values]:
    for pk in rows(Page, side):
        yield from ({"pk": pk, "action_name": action} for action in ACTIONS)


Way = Callable[[Address, Side, Side], Any]
SPECIAL: dict[tuple[str, ...] | str, Way] = {
    ("page_id", "revision_id"): _revisions,
    ("pk", "revision_id_a", "revision_id_b"): _revisions,
    ("page_id", "action_name", "task_state_id"): _review,
    ("page_id", "task_id"): _review,
    ("page_id", "workflow_state_id"): _review,
    ("page_to_move_id", "destination_id"): _move,
    ("app_label", "model_name", "pk"): _snippets,
    "wagtail_localize:snippets_api_listing": _snippets,
    "wagtailadmin_pages:type_use": _one(content_type_app_name="courses", content_type_model_name="coursepage"),
    "wagtailadmin_pages:choose_parent": _one(app_label="courses", model_name="coursepage"),
    "wagtailadmin_workflows:add_task": _one(app_label="wagtailcore", model_name="groupapprovaltask"),
    "wagtailsettings:edit": _one(app_name="base", model_name="sitesettings"),
    "wagtailadmin_tag_model_autocomplete": _one(app_name="taggit", model_name="tag"),
    ("app_name", "model_name", "pk"): _settings,
    ("app_label", "model_name", "object_id", "session_id"): _sessions,
    ("app_label", "model_name", "action"): _bulk,
    ("pk", "action_name"): _api_actions,
    "wagtaildocs_serve": _documents,
    "wagtail_serve": _pages,
    "page-file": _pages,
    "unknown-language": _elsewhere,
    ("run", "session"): _of_a_run,
    ("run", "registration"): _of_a_run,
    ("code",): _codes,
    ("code", "sealed"): _answers,
    "picture": _pictures,
}


def unmapped() -> list[str]:
    """Addresses of which nothing says what to put in; `sides.py` must hold one of each model."""
    found = []
    for address in all_addresses():
        if address.names in SPECIAL or address.name in SPECIAL:
            continue
        for name in address.names:
            if name in WORDS:
                continue
            try:
                _model(address, name)
            except LookupError as fault:
                found.append(str(fault))
    return found
