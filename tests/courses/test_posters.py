"""The poster of a course: one sheet for the stairwell that everybody can read, screen readers too."""

import io
import json

import pytest
import segno
from django.core.cache import cache
from pypdf import PdfReader
from pypdf.generic import ContentStream
from wagtail.models import Locale, Page

from base import printing
from base.qr import qr_code
from courses.models import CoursePage, CourseRun
from demo.factories.areas import VenueFactory
from demo.factories.courses import CoursePageFactory, CourseRunFactory, SessionFactory, moment, weekly
from tests.reading import foreign, read

PAGE = "/de/gruenau/kurse/naehkurs/aushang/"
PDF = "/de/gruenau/kurse/naehkurs/aushang.pdf"
A4, A3 = (595, 842), (842, 1191)


def opened(response) -> PdfReader:
    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/pdf")
    return PdfReader(io.BytesIO(response.content))


def words(pdf: PdfReader) -> str:
    return " ".join(page.extract_text() for page in pdf.pages)


def unbroken(text: str) -> str:
    """A text without its spaces: where a line breaks depends on the fonts of the machine."""
    return "".join(text.split())


def tagged(pdf: PdfReader, kind: str) -> list:
    """All elements of a kind in the tree that screen readers follow."""
    found, waiting = [], [pdf.trailer["/Root"]["/StructTreeRoot"]]
    while waiting:
        element = waiting.pop().get_object()
        if isinstance(element, list):
            waiting += element
        elif isinstance(element, dict):
            found += [element] if element.get("/S") == kind else []
            waiting += [element["/K"]] if "/K" in element else []
    return found


def test_the_pdf_says_its_title_and_language_and_can_be_read_aloud(client, sewing):
    pdf = opened(client.get(PDF))
    root = pdf.trailer["/Root"]
    assert pdf.metadata.title == "Nähkurs (GR-1) – Arbeit im Quartier"
    assert root["/Lang"] == "de"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert len(tagged(pdf, "/H1")) == 1
    assert {figure.get("/Alt") for figure in tagged(pdf, "/Figure")} == {
        "Kofinanziert von der Europäischen Union",
        "QR-Code: öffnet testserver/de/k/GR-1",
    }


def test_the_poster_tells_what_one_must_know_and_no_seats(client, sewing):
    sewing.run.venue = VenueFactory(area=sewing.page.area, name="Stadtteilladen", stop="Allee-Center")
    sewing.run.save()
    for text in (words(opened(client.get(PDF))), client.get(PAGE).content.decode()):
        for part in (
            "Nähkurs",
            "GR-1",
            "030 23125-000",
            "testserver/de/k/GR-1",
            "kostenlos",
            "10 bis 12:30 Uhr",
            "Europäischen Union",
            "Stadtteilladen, Haltestelle Allee-Center",
        ):
            assert unbroken(part) in unbroken(text)
        assert unbroken("Plätze frei") not in unbroken(text)


@pytest.mark.parametrize(("query", "size", "codes"), [("", A4, 1), ("?format=a3", A3, 1), ("?format=strips", A4, 9)])
def test_each_format_is_one_sheet(client, sewing, query, size, codes):
    pdf = opened(client.get(PDF + query))
    assert [tuple(round(float(side)) for side in page.mediabox[2:]) for page in pdf.pages] == [size]
    assert words(pdf).count("GR-1\n") + words(pdf).count("GR-1 ") >= codes


def test_an_arabic_poster_is_arabic_and_leads_to_the_arabic_page(client, sewing):
    pdf = opened(client.get("/ar/gruenau/kurse/naehkurs/aushang.pdf"))
    assert pdf.trailer["/Root"]["/Lang"] == "ar"
    assert "testserver/ar/k/GR-1" in words(pdf)
    text = client.get("/ar/gruenau/kurse/naehkurs/aushang/").content.decode()
    assert '<html lang="ar" dir="rtl"' in text
    assert '<h1><bdi lang="de" dir="ltr">Nähkurs</bdi></h1>' in text


def test_the_square_holds_the_short_address(sewing):
    drawn = str(qr_code("https://stadt.example/de/k/GR-1/"))
    same = segno.make("https://stadt.example/de/k/GR-1/", error="q", micro=False)
    other = segno.make("https://stadt.example/de/k/GR-2/", error="q", micro=False)
    path = same.svg_inline(omitsize=True, border=1, lineclass=None).split(" d=")[1]
    assert path in drawn
    assert other.svg_inline(omitsize=True, border=1, lineclass=None).split(" d=")[1] not in drawn
    assert 'role="img"' in drawn


def test_the_page_to_print_asks_no_other_host_and_has_one_heading(client, sewing):
    sheet = read(client.get(PAGE).content.decode())
    assert foreign(sheet, f"http://testserver{PAGE}") == []
    assert (sheet.headings, sheet.inline) == (1, [])
    assert f"{PDF}?format=a4" in sheet.links


@pytest.mark.parametrize("format", ["a0", "", "A4'\"><script>", "\x00", "x" * 3000])
def test_an_unknown_format_gives_the_usual_one_and_says_so(client, sewing, format):
    response = client.get(PAGE, {"format": format})
    assert response.status_code == 200
    assert "Dieses Format kennen wir nicht" in response.content.decode()


def test_the_course_page_leads_to_the_poster(client, sewing):
    assert f'href="{PAGE}"' in client.get("/de/gruenau/kurse/naehkurs/").content.decode()


def test_a_draft_has_no_poster(client, town, sewing):
    CoursePageFactory(parent=town.courses("gruenau"), title="Entwurf", slug="entwurf", live=False)
    assert client.get("/de/gruenau/kurse/entwurf/aushang/").status_code == 404
    assert client.get("/de/gruenau/kurse/entwurf/aushang.pdf").status_code == 404


def test_dates_of_a_draft_run_are_on_no_poster(client, sewing):
    CourseRun.objects.filter(pk=sewing.run.pk).update(status="draft")
    cache.clear()
    text = client.get(PAGE).content.decode()
    assert "GR-1" not in text
    assert "10 bis 12:30 Uhr" not in text
    assert "testserver/de/gruenau/kurse/naehkurs" in text


def test_a_finished_course_says_so_and_names_the_next(client, town, sewing):
    page = CoursePageFactory(
        parent=town.courses("gruenau"), title="Alter Kurs", slug="alt", topics=list(sewing.page.topics.all())
    )
    SessionFactory(run=CourseRunFactory(course=page), start=moment(-9, "10:00"))
    text = client.get("/de/gruenau/kurse/alt/aushang/").content.decode()
    assert "Dieser Kurs ist vorbei" in text
    assert 'href="/de/gruenau/kurse/naehkurs/"' in text
    printed = words(opened(client.get("/de/gruenau/kurse/alt/aushang.pdf")))
    assert unbroken("Dieser Kurs ist vorbei") in unbroken(printed)


def test_a_cancelled_course_says_why(client, sewing):
    sewing.run.cancel("Die Lehrerin ist krank.")
    text = client.get(PAGE).content.decode()
    assert "Abgesagt. Die Lehrerin ist krank." in text
    assert "10 bis 12:30 Uhr" not in text


def test_the_poster_is_of_the_next_run_unless_another_is_asked_for(client, sewing):
    later = CourseRunFactory(course=sewing.page)
    weekly(later, [3], 9, 2, "17:00", "19:00")
    assert "10 bis 12:30 Uhr" in client.get(PAGE).content.decode()
    assert "17 bis 19 Uhr" in client.get(PAGE, {"run": later.code.lower()}).content.decode()
    assert "10 bis 12:30 Uhr" in client.get(PAGE, {"run": "XX-999"}).content.decode()


def test_the_longest_text_still_fits_on_one_sheet(client, town):
    page = CoursePageFactory(
        parent=town.courses("gruenau"), title="W" * 30 + " " + "M" * 29, slug="lang", summary="Wort " * 60
    )
    venue = VenueFactory(area=page.area, name="N" * 60, stop="S" * 60, street="Langestraße 123")
    run = CourseRunFactory(
        course=page,
        venue=venue,
        childcare=True,
        women_only=True,
        interpreter=True,
        languages=["de", "ar", "uk", "fa", "ru"],
    )
    weekly(run, [0, 1, 2, 3], 1, 30, "10:00", "12:30")
    for query in ("", "?format=a3", "?format=strips"):
        assert len(opened(client.get(f"/de/gruenau/kurse/lang/aushang.pdf{query}")).pages) == 1


def test_a_machine_without_pango_shows_the_way_to_the_page(client, sewing, monkeypatch):
    def broken(html, css):
        raise printing.PrintingError

    monkeypatch.setattr(printing, "_press", broken)
    response = client.get(f"{PDF}?format=a3")
    assert response.status_code == 503
    assert f'href="{PAGE}?format=a3"' in response.content.decode()
    health = client.get("/health/ready")
    assert (health.status_code, json.loads(health.content)["pdf"]) == (200, "missing")


def test_a_machine_with_pango_says_so(client, town):
    assert json.loads(client.get("/health/ready").content)["pdf"] == "ok"


def test_the_press_opens_no_file_and_no_connection(tmp_path):
    secret = tmp_path / "secret.svg"
    secret.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>geheim</text></svg>')
    plain = '<!doctype html><html lang="de"><title>Probe</title><p>Text'
    with_file = printing.pdf(f'{plain}<img alt="x" src="file://{secret}"><img alt="y" src="http://127.0.0.1:1/">', "")
    assert "geheim" not in words(PdfReader(io.BytesIO(with_file)))


def test_letters_that_no_font_has_are_no_poster(sewing):
    with pytest.raises(printing.PrintingError):
        printing.pdf('<!doctype html><html lang="de"><title>Probe</title><p>\U00018b00 \U0001b170', "")


def test_the_same_sheet_is_printed_once(client, sewing, monkeypatch):
    calls = []
    monkeypatch.setattr(printing, "_press", lambda html, css: calls.append(html) or b"%PDF")
    client.get(PDF)
    client.get(PDF)
    assert len(calls) == 1


@pytest.mark.parametrize("runs", [1, 12])
def test_a_poster_asks_the_database_little(client, sewing, django_assert_max_num_queries, runs):
    for _run in range(runs - 1):
        weekly(CourseRunFactory(course=sewing.page), [2], 1, 8, "9:00".zfill(5), "11:00")
    client.get(PAGE)
    with django_assert_max_num_queries(10):
        client.get(PAGE)
    assert CoursePage.objects.count() == 1


def fonts_of(pdf: PdfReader) -> dict[str, dict]:
    """Every font of a sheet by its name."""
    found = {}
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].get_object().values():
            found[str(font.get_object()["/BaseFont"])] = font.get_object()
    return found


def glyphs(pdf: PdfReader) -> list[int]:
    """The numbers of all glyphs that are drawn; 0 is the empty box of a letter that a font does not have."""
    found = []
    for page in pdf.pages:
        for operands, operator in ContentStream(page.get_contents(), pdf).operations:
            strings = operands[0] if operator == b"TJ" else operands if operator == b"Tj" else []
            for text in strings:
                raw = getattr(text, "original_bytes", b"")
                found += [int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)]
    return found


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("ar", "الخياطة للمبتدئات مع پ چ گ"),
        ("fa", "خیاطی برای شروع؛ پوشاک، ژاکت، گلدوزی"),
        ("vi", "May vá cho người mới bắt đầu, đường thẳng"),
        ("uk", "Шиття для початківців, їжа й ґудзики"),
        ("ru", "Шитьё для начинающих: объём"),
        ("tr", "Yeni başlayanlar için dikiş, ığüşöç"),
    ],
)
def test_every_letter_of_a_translated_poster_has_its_shape_and_the_fonts_travel_with_it(
    client, sewing, language, title
):
    parent = sewing.page.get_parent()
    locale = Locale.objects.get(language_code=language)
    for place in (parent.get_parent(), parent):
        if not Page.objects.filter(translation_key=place.translation_key, locale=locale).exists():
            place.specific.copy_for_translation(locale)
    copy = sewing.page.copy_for_translation(locale)
    copy.title, copy.summary = title, title
    copy.save_revision().publish()
    pdf = opened(client.get(PDF.replace("/de/", f"/{language}/")))
    fonts = fonts_of(pdf)
    assert fonts
    for name, font in fonts.items():
        assert "Noto" in name, name
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor), name
    drawn = glyphs(pdf)
    assert len(drawn) > 200
    assert 0 not in drawn
    assert pdf.trailer["/Root"]["/Lang"] == language
