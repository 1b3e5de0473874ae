"""Addresses on which businesses are listed, below `/<language>/betriebe/eintragen/`."""

from django.urls import path

from businesses.entry import papers, sending, views

urlpatterns = [
    path("", views.begin, name="entry"),
    path("zettel/", papers.paper, name="entry-papers"),
    path("zettel/<str:code>/", papers.paper, name="entry-paper"),
    path("<str:token>/", views.resume, name="entry-resume"),
    path("<str:token>/absenden/", sending.send, name="entry-send"),
    path("<str:token>/code/", sending.code, name="entry-code"),
    path("<str:token>/fertig/", sending.done, name="entry-done"),
    path("<str:token>/vorschau/", views.whole_page, name="entry-preview"),
    path("<str:token>/bild/<int:picture>/", views.picture, name="entry-picture"),
    path("<str:token>/<slug:step>/", views.one_step, name="entry-step"),
]
