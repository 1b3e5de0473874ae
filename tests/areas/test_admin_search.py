"""Whatever an editor looks for, the admin answers: signs that mean something to the database are only signs."""

from typing import Any

import pytest
from django.core.management import call_command

from base.images import SiteDocument

LISTS = [
    "images/",
    "images/chooser/results/",
    "documents/",
    "pages/search/",
    "choose-page/search/",
    "snippets/areas/venue/",
    "snippets/areas/organisation/",
    "snippets/courses/courserun/",
]
ODD = [
    'Müller"',
    '"',
    '""',
    '"  "',
    'a"b',
    '"Müller Straße"',
    '"Müller Straße',
    "*",
    "(",
    ")",
    "AND",
    "NEAR(",
    "a:b",
    "^",
]
ODD += ["-", "\\", "%", "'", "'; DROP TABLE x", "live:yes", 'live:"', "title:*", "ا", "\u202e", "a" * 3000]


@pytest.mark.parametrize("place", LISTS)
def test_no_sign_is_too_odd_to_be_looked_for(place: str, town: Any, signed_in: Any) -> None:
    editor = signed_in(town.editor("gruenau"))
    for words in ODD:
        assert editor.get(f"/admin/{place}", {"q": words}).status_code == 200, words


@pytest.mark.parametrize("words", ["Programm", 'Programm"', '"Programm', '"Programm für Mai"', "mai prog"])
def test_what_stands_in_quotation_marks_is_found(words: str, town: Any, signed_in: Any) -> None:
    folder = town.area("gruenau").collection
    SiteDocument.objects.create(title="Programm für Mai", file="mai.pdf", collection=folder)
    SiteDocument.objects.create(title="Etwas anderes", file="anders.pdf", collection=folder)
    call_command("update_index", verbosity=0)
    page = signed_in(town.editor("gruenau")).get("/admin/documents/", {"q": words}).content.decode()
    assert "Programm für Mai" in page
    assert "Etwas anderes" not in page
