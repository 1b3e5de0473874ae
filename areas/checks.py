"""No row of the admin without an owner: a check that finds a snippet outside the law of the neighbourhoods."""

from typing import Any

from django.core.checks import CheckMessage, Error, register
from wagtail.snippets.models import get_snippet_models

from areas.scoping import policy_of
from areas.viewsets import OwnViewSet


@register("areas")
def snippets_have_an_owner(**_kwargs: Any) -> list[CheckMessage]:
    """Every model that is edited in the admin is registered, and what belongs to a neighbourhood has own views."""
    errors: list[CheckMessage] = []
    for model in get_snippet_models():
        policy = policy_of(model)
        if policy is None:
            hint = "Call areas.scoping.register(...) in the room's AppConfig.ready()."
            errors.append(Error(f"Nobody owns {model.__name__}.", hint=hint, obj=model, id="quartier.E005"))
        elif policy.path is not None and not isinstance(model.snippet_viewset, OwnViewSet):
            hint = "Let its viewset be an areas.viewsets.OwnViewSet."
            errors.append(Error(f"{model.__name__} shows foreign rows.", hint=hint, obj=model, id="quartier.E006"))
    return errors
