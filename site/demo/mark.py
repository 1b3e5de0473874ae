"""Whether the demo town stands in this database. Asked at every start, so it needs nothing that builds the town."""

from areas.models import Area
from base import versions
from demo import content

# A row among the versions says that the town was loaded to its end
MARK = "demo-town"


def is_complete() -> bool:
    """Whether the town was once loaded to its end; what somebody has deleted since then stays deleted."""
    return versions.Version.objects.filter(name=MARK).exists()


def is_foreign() -> bool:
    """Whether the database holds neighbourhoods that are not ours."""
    return Area.objects.exclude(slug__in=[entry["slug"] for entry in content.AREAS]).exists()


def set_complete() -> None:
    """The town was loaded to its end."""
    if not is_complete():
        versions.bump(MARK)
