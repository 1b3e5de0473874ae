"""Addresses of the office's desk, below `/admin/`. Numbers only: no name, phone number or code stands in an address."""

from django.urls import URLPattern, path

from courses.office.calls import CallsView
from courses.office.counter import CounterView, RegisteredView
from courses.office.news import NewsView
from courses.office.overview import RunsView
from courses.office.paper import CertificateView, SheetView, SlipsView
from courses.office.people import PeopleView
from courses.office.presence import PresenceView
from courses.office.tables import AreaTableView, RunTableView

RUN = "anmeldungen/<int:run>/"


def office_urls() -> list[URLPattern]:
    """All of them."""
    return [
        path("anrufe/", CallsView.as_view(), name="office_calls"),
        path("anmeldungen/", RunsView.as_view(), name="office_runs"),
        path("anmeldungen/tabelle/", AreaTableView.as_view(), name="office_area_table"),
        path(RUN, PeopleView.as_view(), name="office_run"),
        path(f"{RUN}tabelle/", RunTableView.as_view(), name="office_run_table"),
        path(f"{RUN}neu/", CounterView.as_view(), name="office_counter"),
        path(f"{RUN}neu/<int:registration>/", RegisteredView.as_view(), name="office_registered"),
        path(f"{RUN}nachricht/", NewsView.as_view(), name="office_news"),
        path(f"{RUN}anwesenheit/<int:session>/", PresenceView.as_view(), name="office_attendance"),
        path(f"{RUN}liste/<int:session>/", SheetView.as_view(), name="office_sheet"),
        path(f"{RUN}zettel/", SlipsView.as_view(), name="office_slips"),
        path(f"{RUN}zettel/<int:registration>/", SlipsView.as_view(), name="office_slip"),
        path(f"{RUN}bescheinigung/<int:registration>/", CertificateView.as_view(), name="office_certificate"),
    ]
