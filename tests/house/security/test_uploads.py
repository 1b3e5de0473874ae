"""Attacks by pictures: no false one is taken, no trace of a camera is kept, no original is served."""

import subprocess
import sys
from io import BytesIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.models import Collection, UploadedFile

from base.images import SiteImage
from tests.house.security.files import FORMATS, PIXELS, SVG, bomb, drawing, film, from_a_phone
from tests.house.source import ROOT

# Wagtail leaves the temporary files of its renditions to the garbage collector


def upload_picture(client: Client, name: str, data: bytes, **more: str) -> Any:
    """Send the form of a new picture."""
    form = {"title": "Bild", "description": "Ein grünes Feld", "recognisable_people": "False", "licence": "own"}
    root = Collection.get_first_root_node().pk
    file = SimpleUploadedFile(name, data)
    return client.post(reverse("wagtailimages:add"), {**form, "collection": root, **more, "file": file})


@pytest.mark.parametrize("kind", FORMATS)
def test_the_four_kinds_of_pictures_are_taken(kind: str, desk: Client) -> None:
    assert upload_picture(desk, f"bild.{kind}", drawing(kind)).status_code == 302
    image = SiteImage.objects.get()
    assert (image.width, image.height) == PIXELS
    assert image.get_rendition("max-100x100|format-webp").width == 100


BAD_PICTURES = {
    "a drawing with a script": ("bild.svg", lambda: SVG),
    "a drawing with a script under another name": ("bild.png", lambda: SVG),
    "a page under another name": ("bild.jpg", lambda: b"<html><script>alert(1)</script></html>"),
    "a GIF": ("bild.gif", lambda: drawing("GIF")),
    "a GIF of 5,000 pictures under another name": ("bild.png", lambda: film("GIF", 5000)),
    "a moving WebP": ("bild.webp", lambda: film("WEBP", 3)),
    "a moving PNG": ("bild.png", lambda: film("PNG", 3)),
    "a TIFF": ("bild.tiff", lambda: drawing("TIFF")),
    "a TIFF under another name": ("bild.jpg", lambda: drawing("TIFF")),
    "a PNG under another name": ("bild.jpg", lambda: drawing("png")),
    "a Photoshop file": ("bild.png", lambda: b"8BPS\x00\x01" + b"\x00" * 400),
    "a FITS file": ("bild.png", lambda: b"SIMPLE  =                    T".ljust(2880)),
    "a torn JPEG": ("bild.jpg", lambda: drawing("jpg", (900, 900))[:-3000]),
    "a torn PNG": ("bild.png", lambda: bomb(500)[:-300]),
    "26 megapixels": ("bild.png", lambda: drawing("png", (6500, 4000))),
    "a bomb of 121 megapixels": ("bild.png", bomb),
    "11 MB": ("bild.jpg", lambda: drawing("jpg") + b"\0" * 11_000_000),
    "nothing": ("bild.jpg", lambda: b""),
}


@pytest.mark.parametrize("case", BAD_PICTURES)
def test_what_is_no_still_picture_of_a_sane_size_is_refused(case: str, desk: Client) -> None:
    name, make = BAD_PICTURES[case]
    response = upload_picture(desk, name, make())
    assert response.status_code == 200
    assert "file" in response.context["form"].errors
    assert not SiteImage.objects.exists()


@pytest.mark.parametrize("case", BAD_PICTURES)
def test_dragging_many_pictures_in_refuses_the_same(case: str, desk: Client) -> None:
    name, make = BAD_PICTURES[case]
    data = {"title": name, "collection": Collection.get_first_root_node().pk}
    response = desk.post(reverse("wagtailimages:add_multiple"), {**data, "files[]": SimpleUploadedFile(name, make())})
    assert response.json()["success"] is False
    assert not SiteImage.objects.exists()
    assert not UploadedFile.objects.exists()


def test_a_bomb_costs_no_memory() -> None:
    """Measured in a process of its own: 121 megapixels would be 360 MB."""
    script = (
        "import sys, django; django.setup();"
        "from django.core.files.uploadedfile import SimpleUploadedFile;"
        "from django.core.exceptions import ValidationError;"
        "from base.forms import PictureFileField; data = sys.stdin.buffer.read();\n"
        "try:\n PictureFileField().clean(SimpleUploadedFile('b.png', data)); print('taken')\n"
        "except ValidationError: print([one for one in open('/proc/self/status') if one.startswith('VmHWM')][0])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        input=bomb(),
        capture_output=True,
        env={"DJANGO_SETTINGS_MODULE": "config.settings.test", "PYTHONPATH": ".:site", "PATH": ""},
        check=True,
    )
    assert int(answer.stdout.split()[1]) < 300 * 1024


def test_a_picture_that_waits_for_its_description_is_cleaned_too(desk: Client) -> None:
    """Many pictures at once are kept aside until their rights are said."""
    data = {"title": "b", "collection": Collection.get_first_root_node().pk}
    url = reverse("wagtailimages:add_multiple")
    answer = desk.post(url, {**data, "files[]": SimpleUploadedFile("b.jpg", from_a_phone())}).json()
    waiting = answer["uploaded_file_id"]
    prefix = f"uploaded-image-{waiting}"
    form = {"title": "b", "description": "Ein Feld", "recognisable_people": "False", "licence": "own", "tags": ""}
    desk.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting]),
        {**{f"{prefix}-{name}": text for name, text in form.items()}, f"{prefix}-collection": data["collection"]},
    )
    with SiteImage.objects.get().file.open() as stream:
        assert not Image.open(stream).getexif()


def test_a_picture_without_traces_stays_as_it_is(desk: Client) -> None:
    plain = drawing("jpg")
    upload_picture(desk, "bild.jpg", plain)
    with SiteImage.objects.get().file.open() as stream:
        assert stream.read() == plain


def test_originals_are_never_served(desk: Client, disk: None) -> None:
    upload_picture(desk, "bild.jpg", drawing("jpg"))
    image = SiteImage.objects.get()
    assert image.file.name.startswith("original_images/")
    for browser in (desk, Client()):
        assert browser.get(f"/media/{image.file.name}").status_code == 404
        assert browser.get(f"/media/images/../{image.file.name}").status_code == 404
        assert browser.get(f"/media/images/%2e%2e/{image.file.name}").status_code == 404


def test_nothing_that_a_phone_wrote_beside_the_picture_is_kept(desk: Client) -> None:
    upload_picture(desk, "bild.jpg", from_a_phone())
    image = SiteImage.objects.get()
    assert (image.width, image.height) == PIXELS[::-1]
    files = [image.file] + [
        image.get_rendition(spec).file for spec in ("original", "max-100x100", "fill-50x50|format-webp")
    ]
    for file in files:
        with file.open() as stream:
            data = stream.read()
        assert b"Telefon" not in data
        assert b"Treppenhaus" not in data
        assert not Image.open(BytesIO(data)).getexif()
