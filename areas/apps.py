"""Neighbourhoods and their editors."""

from django.apps import AppConfig


class AreasConfig(AppConfig):
    """Gives the frame its list of neighbourhoods and keeps pages in theirs."""

    name = "areas"
    label = "areas"

    def ready(self) -> None:
        """Signals, memories, the frame, and whose rows are whose."""
        from wagtail.models import Page
        from wagtail.permissions import register_permission_policy

        from areas import (  # noqa: F401
            answering,
            checks,
            duties,
            menu,
            personal_data,
            scoping,
            signals,
            translation_duties,
        )
        from areas.models import (
            Area,
            AreaFigure,
            Banner,
            Centre,
            District,
            Message,
            OfficeHours,
            Organisation,
            Role,
            Venue,
        )
        from areas.models.area import all_areas
        from areas.models.banner import banners_at
        from areas.page_policy import PagePolicy
        from base import erased, frame, privacy
        from base.models import FundingPeriod, HardWord, KeptWord, Synonym, Topic
        from base.page_form import add_limit
        from base.versions import follow

        personal_data.declare()
        erased.erases("areas.Message", privacy.erase_row)
        register_permission_policy(Page, PagePolicy())
        writers = (Role.AUTHOR, Role.EDITOR)
        add_limit(scoping.limit)
        scoping.register(Area, "pk", central=("add",), never=("delete",))
        scoping.register(District, "area")
        scoping.register(Venue, "area", write=writers, read=(Role.ADVISER, Role.MODERATOR))
        scoping.register(Organisation, "area", write=writers, read=(Role.ADVISER, Role.MODERATOR))
        scoping.register(Banner, "area", keep=(Role.EDITOR,))
        scoping.register(Message, "area", read=(Role.ADVISER,), never=("add", "change", "delete"))
        scoping.register(Topic, None, write=(Role.EDITOR, Role.LEAD))
        scoping.register(Synonym, None)
        scoping.register(KeptWord, None, write=(Role.EDITOR, Role.LEAD))
        scoping.register(FundingPeriod, None)
        scoping.register(HardWord, None)

        duties.lay_out()
        translation_duties.lay_out()
        answering.lay_out()
        signals.connect()
        follow("frame", Area, AreaFigure, Banner, OfficeHours, District, Centre)
        follow("catalogue", Area, Venue)
        frame.add_part("areas", lambda request: [frame.AreaLink.of(area) for area in all_areas(request)])
        frame.add_part("banners", banners_at)
