"""The desk of the people who keep entries, below `/<language>/konto/`."""

from django.urls import path

from businesses.keeping import closing, front, leaving, people, places, poster, text

urlpatterns = [
    path("", front.front, name="keeping"),
    path("loeschen/", leaving.goodbye, name="goodbye"),
    path("mitmachen/<str:token>/", people.join, name="helper"),
    path("betrieb/<int:business>/", front.entry, name="kept"),
    path("betrieb/<int:business>/text/", text.text, name="kept-text"),
    path("betrieb/<int:business>/bild/", text.picture, name="kept-picture"),
    path("betrieb/<int:business>/zeiten/", closing.hours, name="kept-hours"),
    path("betrieb/<int:business>/geschlossen/", closing.closed, name="kept-closed"),
    path("betrieb/<int:business>/stellen/", places.places, name="kept-places"),
    path("betrieb/<int:business>/stellen/neu/", places.edit, name="kept-place-new"),
    path("betrieb/<int:business>/stellen/<int:place>/", places.edit, name="kept-place"),
    path("betrieb/<int:business>/team/", people.people, name="kept-people"),
    path("betrieb/<int:business>/aufrufe/", front.views, name="kept-views"),
    path("betrieb/<int:business>/aushang/", poster.as_page, name="kept-poster"),
    path("betrieb/<int:business>/aushang.pdf", poster.as_pdf, name="kept-poster-pdf"),
    path("betrieb/<int:business>/zurueckziehen/", leaving.withdraw, name="kept-withdraw"),
]
