"""Uploads in a bucket: readers see and load them from us, and the bucket's address stands nowhere."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import boto3
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from moto import mock_aws
from PIL import Image
from wagtail.models import Collection

from base.images import SiteDocument, SiteImage
from config.env import Env
from tests.house.security.files import document

NAME = "quartier-uploads"
# Pillow leaves the file of a new rendition to the garbage collector


@pytest.fixture
def bucket(settings: Any) -> Iterator[Callable[[], set[str]]]:
    """An empty bucket in which the site keeps uploads; gives the names of what lies in it."""
    with mock_aws():
        client = boto3.client("s3", "us-east-1", aws_access_key_id="testing", aws_secret_access_key="testing")
        client.create_bucket(Bucket=NAME)
        env = Env(s3_bucket=NAME, s3_access_key="testing", s3_secret_key="testing")
        settings.STORAGES = {**settings.STORAGES, "default": env.media()}
        yield lambda: {one["Key"] for one in client.list_objects_v2(Bucket=NAME).get("Contents", ())}


@pytest.fixture
def desk(town: Any, signed_in: Callable[..., Client]) -> Client:
    """An administrator's browser."""
    return signed_in(town.admin())


def send(desk: Client, kind: str, name: str, data: bytes) -> None:
    """The form of a new picture or document."""
    form = {"title": "Stadtteilfest", "collection": Collection.get_first_root_node().pk}
    facts = {"description": "Ein Tisch", "licence": "own", "recognisable_people": "False"} if kind == "images" else {}
    answer = desk.post(reverse(f"wagtail{kind}:add"), {**form, **facts, "file": SimpleUploadedFile(name, data)})
    assert answer.status_code == 302, answer.context["form"].errors


def photo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (900, 600), "#123a63").save(out, "JPEG")
    return out.getvalue()


def test_a_picture_lies_in_the_bucket_and_is_loaded_from_us(
    bucket: Callable[[], set[str]], desk: Client, client: Client
) -> None:
    send(desk, "images", "fest.jpg", photo())
    picture = SiteImage.objects.get()
    small = picture.get_rendition("width-400|format-webp")
    assert small.url == f"/media/{small.file.name}"
    assert {picture.file.name, small.file.name} <= bucket()
    answer = Client().get(small.url)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/webp")
    assert Image.open(BytesIO(answer.getvalue())).size == (400, 266)
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert "max-age" in answer.headers["Cache-Control"]
    assert NAME not in str(answer.headers)
    # Originals are nobody's to load, and what is not there is not there
    assert Client().get(f"/media/{picture.file.name}").status_code == 404
    assert Client().get("/media/images/gibt-es-nicht.webp").status_code == 404
    picture.delete()


def test_a_document_comes_from_us_too(bucket: Callable[[], set[str]], desk: Client) -> None:
    send(desk, "docs", "programm.pdf", document("pdf"))
    found = SiteDocument.objects.get()
    assert bucket() == {found.file.name}
    answer = Client().get(found.url)
    assert answer.status_code == 200
    assert answer.getvalue() == document("pdf")
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_two_uploads_of_one_name_are_two_files(bucket: Callable[[], set[str]], desk: Client) -> None:
    for _once in range(2):
        send(desk, "docs", "programm.pdf", document("pdf"))
    assert len(bucket()) == 2
