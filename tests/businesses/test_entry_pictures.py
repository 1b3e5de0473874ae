"""Pictures of owners: drawn anew without traces, bombs and masks refused, seen by the link only."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from PIL import Image, ImageCms

from base.images import SiteImage
from businesses.models import BusinessPage, DraftPicture
from tests.businesses.entering_steps import ask_for_code, begin, fill_in
from tests.house.security.files import FORMATS, SVG, bomb, drawing, film, from_a_phone

pytestmark = pytest.mark.usefixtures("streets")
SAID = {"alt": "Brote im Regal", "people": "False", "rights": "on", "add": "1"}


@pytest.fixture(autouse=True)
def _disk(settings: Any, tmp_path: Any) -> None:
    """A disk of its own for uploads."""
    settings.MEDIA_ROOT = tmp_path


def send(client: Client, link: str, name: str, data: bytes, **more: str) -> Any:
    """Send one picture."""
    file = SimpleUploadedFile(name, data)
    return client.post(f"{link}bilder/", {**SAID, **more, "file": file})


@pytest.mark.parametrize("kind", FORMATS)
def test_the_four_kinds_of_pictures_are_taken_and_drawn_anew(client: Client, kind: str):
    link = begin(client)
    assert send(client, link, f"brot.{kind}", drawing(kind)).status_code == 302
    picture = DraftPicture.objects.get()
    with picture.file.open() as stream:
        assert Image.open(stream).format == "WEBP"
    shown = client.get(f"{link}bild/{picture.pk}/")
    assert (shown.headers["Content-Type"], shown.headers["Content-Security-Policy"]) == (
        "image/webp",
        "default-src 'none'; sandbox",
    )
    assert "no-store" in shown.headers["Cache-Control"]


def test_nothing_that_a_phone_wrote_beside_the_picture_is_kept(client: Client):
    link = begin(client)
    send(client, link, "brot.jpg", from_a_phone())
    fill_in(client, link)
    client.post(f"{link}code/", {"code": ask_for_code(client, link)})
    image = SiteImage.objects.get()
    assert image.width < image.height
    files = [image.file, image.get_rendition("width-960|format-webp").file]
    for file in files:
        with file.open() as stream:
            data = stream.read()
        assert b"Telefon" not in data
        assert b"Treppenhaus" not in data
        assert b"2026:11:22" not in data
        assert not Image.open(BytesIO(data)).getexif()


BAD = {
    "a drawing with a script": ("b.svg", lambda: SVG),
    "a drawing with a script under another name": ("b.png", lambda: SVG),
    "a page under another name": ("b.jpg", lambda: b"<html><script>alert(1)</script></html>"),
    "a GIF": ("b.gif", lambda: drawing("GIF")),
    "a moving WebP": ("b.webp", lambda: film("WEBP", 3)),
    "a TIFF": ("b.jpg", lambda: drawing("TIFF")),
    "a torn JPEG": ("b.jpg", lambda: drawing("jpg", (900, 900))[:-3000]),
    "11 megapixels": ("b.png", lambda: drawing("png", (3700, 3000))),
    "a bomb of 121 megapixels": ("b.png", bomb),
    "11 MB": ("b.jpg", lambda: drawing("jpg") + b"\0" * 11_000_000),
    "nothing": ("b.jpg", lambda: b""),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_no_still_picture_of_a_sane_size_is_refused(client: Client, case: str):
    link = begin(client)
    name, make = BAD[case]
    response = send(client, link, name, make())
    assert response.status_code == 200
    assert 'class="errors"' in response.content.decode()
    assert 'value="Brote im Regal"' in response.content.decode()
    assert not DraftPicture.objects.exists()


@pytest.mark.parametrize(
    "mask",
    [
        drawing("jpg") + b"<script>alert(1)</script>",
        drawing("png") + b"PK\x03\x04<?php system($_GET[0]); ?>",
        drawing("jpg", comment=b"<script>alert(1)</script>"),
    ],
)
def test_of_a_picture_that_is_something_else_too_only_the_picture_stays(client: Client, mask: bytes):
    link = begin(client)
    send(client, link, "brot.jpg", mask)
    with DraftPicture.objects.get().file.open() as stream:
        data = stream.read()
    assert b"alert" not in data
    assert b"php" not in data


def test_colours_look_right_without_the_profile_that_came_with_them(client: Client):
    link = begin(client)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    send(client, link, "brot.png", drawing("png", icc_profile=profile))
    with DraftPicture.objects.get().file.open() as stream:
        image = Image.open(stream)
        assert "icc_profile" not in image.info
        red, green, _blue = image.convert("RGB").getpixel((5, 5))
    assert red < 12
    assert 115 < green < 140


@pytest.mark.parametrize("missing", ["alt", "people", "rights", "file"])
def test_a_picture_without_its_words_and_rights_is_not_taken(client: Client, missing: str):
    link = begin(client)
    answers = {**SAID, "file": SimpleUploadedFile("b.jpg", drawing("jpg"))}
    del answers[missing]
    assert client.post(f"{link}bilder/", answers).status_code == 200
    assert not DraftPicture.objects.exists()


def test_the_limits_are_said_before_the_upload(client: Client):
    page = client.get(f"{begin(client)}bilder/").content.decode()
    assert "10" in page
    for kind in ("JPEG", "PNG", "WebP", "AVIF"):
        assert kind in page


def test_three_pictures_are_enough_and_each_can_be_taken_away(client: Client):
    link = begin(client)
    for number in range(4):
        send(client, link, f"b{number}.jpg", drawing("jpg"))
    assert DraftPicture.objects.count() == 3
    first = DraftPicture.objects.earliest("pk")
    name = first.file.name
    stranger = Client()
    other = begin(stranger)
    stranger.post(f"{other}bilder/", {"remove": str(first.pk)})
    assert stranger.get(f"{other}bild/{first.pk}/").status_code == 404
    assert DraftPicture.objects.count() == 3
    for nonsense in ("9" * 5000, "²", "-1", "\0"):
        assert client.post(f"{link}bilder/", {"remove": nonsense}).status_code < 500
    client.post(f"{link}bilder/", {"remove": str(first.pk)})
    assert DraftPicture.objects.count() == 2
    assert name


def test_pictures_move_into_the_library_of_the_neighbourhood_with_words_and_consent(town: Any, client: Client):
    link = begin(client)
    send(client, link, "a.jpg", drawing("jpg"), alt="Brote im Regal", people="True")
    send(client, link, "b.jpg", drawing("jpg"), alt="Die Tür")
    fill_in(client, link)
    client.post(f"{link}code/", {"code": ask_for_code(client, link)})
    page = BusinessPage.objects.get()
    assert (page.image_alt, page.image.description) == ("Brote im Regal", "Brote im Regal")
    assert page.image.collection == town.area("gruenau").collection
    assert page.image.recognisable_people
    assert page.image.may_be_shown
    assert page.body[-1].value["image"].contextual_alt_text == "Die Tür"
    assert not DraftPicture.objects.exists()
    page.full_clean()


@pytest.mark.django_db(transaction=True)
def test_the_files_of_a_draft_go_with_it(committing_town: Any, client: Client):
    from businesses.models import EntryDraft
    from demo.factories.areas import DistrictFactory

    DistrictFactory(area=committing_town.area("gruenau"), slug="gruenau-mitte", name="Grünau-Mitte")
    link = begin(client)
    send(client, link, "a.jpg", drawing("jpg"))
    name = DraftPicture.objects.get().file.name
    assert default_storage.exists(name)
    assert client.get(f"/media/{name}").status_code == 404
    EntryDraft.objects.update(changed="2020-01-01T00:00:00Z")
    call_command("retention", verbosity=0)
    assert not default_storage.exists(name)
