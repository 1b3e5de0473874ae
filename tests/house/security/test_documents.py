"""Attacks by documents and bodies: no false one is taken, nothing private is served, nothing endless is read."""

import random
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction

from base.images import SiteDocument, SiteImage
from base.uploads import is_document
from tests.house.security.files import OFFICE, OPEN, SVG, document
from tests.house.source import ROOT

# Wagtail leaves the temporary files of its renditions to the garbage collector


def upload_document(client: Client, name: str, data: bytes) -> Any:
    """Send the form of a new document."""
    form = {"title": "Datei", "collection": Collection.get_first_root_node().pk}
    return client.post(reverse("wagtaildocs:add"), {**form, "file": SimpleUploadedFile(name, data)})


@pytest.mark.parametrize("path", ["/images/xyz/1/width-9000/b.jpg", "/admin/images/1/generate_url/width-9000/"])
def test_nobody_can_ask_for_sizes_of_their_own(path: str, town: Any, client: Client) -> None:
    assert client.get(path, follow=True).status_code in {200, 404}
    assert not SiteImage.objects.exists()


@pytest.mark.parametrize("kind", ["pdf", *OFFICE, *OPEN])
def test_the_five_kinds_of_documents_are_taken(kind: str, desk: Client) -> None:
    assert upload_document(desk, f"datei.{kind}", document(kind)).status_code == 302
    assert SiteDocument.objects.count() == 1


BAD_DOCUMENTS = {
    "a page under another name": ("datei.pdf", lambda: b"<html><script>alert(1)</script></html>"),
    "a page with a PDF behind it": ("datei.pdf", lambda: b"<html></html>" + document("pdf")),
    "a page": ("datei.html", lambda: b"<html></html>"),
    "a drawing": ("datei.svg", lambda: SVG),
    "a program": ("datei.docx", lambda: b"MZ" + b"\0" * 200),
    "any ZIP": ("datei.docx", lambda: document("odt")),
    "a table as a text": ("datei.docx", lambda: document("xlsx")),
    "a text as a table": ("datei.ods", lambda: document("odt")),
    "macros": ("datei.docx", lambda: document("docx", ("word/vbaProject.bin", b"x"))),
    "macros in an open document": ("datei.odt", lambda: document("odt", ("Basic/Standard/Module1.xml", b"x"))),
    "a bomb of 300 MB": ("datei.xlsx", lambda: document("xlsx", ("xl/big.xml", b"\0" * 300_000_000))),
    "3,000 entries": ("datei.xlsx", lambda: document("xlsx", *((f"xl/{one}.xml", b"") for one in range(3000)))),
    "11 MB": ("datei.pdf", lambda: b"%PDF-1.7\n" + random.randbytes(11_000_000) + b"%%EOF"),
    "nothing": ("datei.pdf", lambda: b""),
}


@pytest.mark.parametrize("case", BAD_DOCUMENTS)
def test_what_is_no_document_is_refused(case: str, desk: Client) -> None:
    name, make = BAD_DOCUMENTS[case]
    data = make()
    assert upload_document(desk, name, data).status_code == 200
    many = {"title": name, "files[]": SimpleUploadedFile(name, data), "collection": Collection.get_first_root_node().pk}
    assert desk.post(reverse("wagtaildocs:add_multiple"), many).json()["success"] is False
    assert not SiteDocument.objects.exists()


def test_no_bytes_at_all_make_the_check_stumble() -> None:
    chance = random.Random(7)
    for kind in ("pdf", "docx", "odt", "svg"):
        for _round in range(50):
            data = bytearray(document(kind) if kind != "svg" else SVG)
            for _change in range(6):
                data[chance.randrange(len(data))] = chance.randrange(256)
            is_document(BytesIO(bytes(data)), kind)


def kept(name: str, collection: Collection | None = None) -> SiteDocument:
    """A document in the library."""
    folder = collection or Collection.get_first_root_node()
    found: SiteDocument = SiteDocument.objects.create(
        title=name, file=ContentFile(document("pdf"), name), collection=folder
    )
    return found


def test_a_document_is_only_ever_downloaded(db: None, disk: None, client: Client) -> None:
    response = client.get(kept("flyer.pdf").url)
    assert response.status_code == 200
    assert response.headers["Content-Disposition"].startswith("attachment")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    response.close()


@pytest.mark.parametrize(
    "asking",
    [
        {},
        {"If-None-Match": '"{hash}"'},
        {"If-None-Match": "*"},
        {"If-Modified-Since": "Wed, 01 Jan 2099 00:00:00 GMT"},
        {"Range": "bytes=0-3"},
    ],
)
def test_a_private_document_is_like_one_that_does_not_exist(asking: dict[str, str], town: Any, disk: None) -> None:
    folder = Collection.get_first_root_node().add_child(name="Intern")
    CollectionViewRestriction.objects.create(collection=folder, restriction_type="login")
    private = kept("intern.pdf", folder)
    headers = {name: text.format(hash=private.get_file_hash()) for name, text in asking.items()}
    addresses = (private.url, f"/documents/{private.pk + 99}/intern.pdf", f"/media/{private.file.name}")
    answers = [Client().get(address, headers=headers) for address in addresses]
    assert {answer.status_code for answer in answers} == {404}
    assert {"ETag", "Last-Modified"} & set(answers[0].headers) == set()
    editor = Client()
    editor.force_login(town.editor("gruenau"), backend="django.contrib.auth.backends.ModelBackend")
    opened = editor.get(private.url)
    assert opened.status_code == 200
    assert "private" in opened.headers["Cache-Control"]
    opened.close()


def test_ten_thousand_fields_are_too_many(town: Any, client: Client) -> None:
    fields = {f"feld{number}": "x" for number in range(10_000)}
    assert client.post("/de/konto/login/", fields).status_code == 400


@pytest.mark.parametrize("headers", [{"CONTENT_LENGTH": str(2 * 1024**3)}, {"HTTP_TRANSFER_ENCODING": "chunked"}])
@pytest.mark.parametrize("path", ["/de/konto/login/", "/admin/images/add/", "/de/", "/gibt/es/nicht/"])
def test_a_body_without_end_is_not_read(path: str, headers: dict[str, str], town: Any, client: Client) -> None:
    class Endless(BytesIO):
        def read(self, *_args: Any) -> bytes:
            raise AssertionError("nobody should read this")

    request = {"wsgi.input": Endless(), "CONTENT_TYPE": "multipart/form-data; boundary=x", **headers}
    response = client.post(path, **request)
    assert response.status_code == 413
    assert "<h1" in response.content.decode()


def test_the_folder_that_the_proxy_may_serve_holds_sizes_only() -> None:
    words = (Path(ROOT) / "docs" / "operations.md").read_text(encoding="utf-8")
    assert "location /media/images/" in words
    assert "location /media/ " not in words
