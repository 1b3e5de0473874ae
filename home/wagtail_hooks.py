"""The partners of the project in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.snippets.models import register_snippet

from areas.viewsets import OwnViewSet
from home.models import Partner


class PartnerViewSet(OwnViewSet):
    """Who works on the project; shown on the project page."""

    model = Partner
    icon = "group"
    menu_label = _("Partners")
    menu_order = 750
    add_to_admin_menu = True
    list_display = ("__str__", "role", "area", "order")
    list_filter = ("role", "area")
    panels = [
        FieldPanel("organisation"),
        FieldRowPanel([FieldPanel("role"), FieldPanel("area"), FieldPanel("order")]),
        FieldPanel("text"),
        FieldPanel("logo"),
    ]


register_snippet(PartnerViewSet)
