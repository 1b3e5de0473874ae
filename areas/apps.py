"""Neighbourhoods and their editors."""

from django.apps import AppConfig


class AreasConfig(AppConfig):
    """Gives the frame its list of neighbourhoods and keeps pages in theirs."""

    name = "areas"
    label = "areas"

    def ready(self) -> None:
        """Signals, memories and the frame."""
        from areas import signals
        from areas.models import Area, AreaFigure, Centre, District, OfficeHours, Venue
        from areas.models.area import all_areas
        from base import frame
        from base.versions import follow

        signals.connect()
        follow("frame", Area, AreaFigure, OfficeHours, District, Centre)
        follow("catalogue", Area, Venue)
        frame.add_part("areas", lambda request: [frame.AreaLink.of(area) for area in all_areas(request)])
