"""The people of an entry change its text and pictures: a proposal, read by the moderators."""

import datetime
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from PIL import Image
from wagtail.models import WorkflowState

from areas.models.area import open_districts
from base.images import SiteImage
from base.reviews import APPROVE
from businesses import moderating
from businesses.keeping.text import answers, own_text
from businesses.models import BusinessPage, SentPicture
from businesses.standing import Standing, stand
from tests.house.security.files import bomb, drawing, from_a_phone
from tests.reviewing import current, desk, mails


def fresh(entry: Any) -> BusinessPage:
    page: BusinessPage = BusinessPage.objects.get(pk=entry.pk)
    return page


def proposed(entry: Any) -> BusinessPage:
    page: BusinessPage = fresh(entry).get_latest_revision_as_object()
    return page


def at(entry: Any, rest: str) -> str:
    return f"/de/konto/betrieb/{entry.pk}/{rest}"


def form(entry: Any, **more: Any) -> dict[str, Any]:
    """What the form sends; empty boxes are not sent."""
    said = {**answers(proposed(entry), open_districts()), **more}
    return {name: value for name, value in said.items() if value not in (False, None)}


@pytest.fixture
def owner(keepers: Any) -> Client:
    return desk(keepers.owner)


def approve(keepers: Any) -> None:
    page = fresh(keepers.entry)
    moderating.decide(page, current(page).pk, keepers.moderator, APPROVE)


def test_a_change_is_a_proposal_and_the_moderators_are_told(keepers: Any, owner: Client) -> None:
    answer = owner.post(at(keepers.entry, "text/"), form(keepers.entry, name="Bäckerei Neu", text="Erste.\nZweite."))
    assert answer.headers["Location"] == f"/de/konto/betrieb/{keepers.entry.pk}/"
    assert fresh(keepers.entry).title == "Bäckerei Krume"
    assert proposed(keepers.entry).title == "Bäckerei Neu"
    assert own_text(proposed(keepers.entry)) == "Erste.\nZweite."
    assert stand(fresh(keepers.entry)).standing == Standing.REVIEW
    assert set(mails()) == {keepers.moderator.email.split("@")[0]}
    approve(keepers)
    assert (fresh(keepers.entry).title, fresh(keepers.entry).live) == ("Bäckerei Neu", True)


def test_what_nobody_has_changed_is_not_read_again(keepers: Any, owner: Client) -> None:
    owner.post(at(keepers.entry, "text/"), form(keepers.entry))
    approve(keepers)
    owner.post(at(keepers.entry, "text/"), form(keepers.entry))
    assert not WorkflowState.objects.active().exists()
    assert stand(fresh(keepers.entry)).standing == Standing.PUBLISHED


def test_what_the_form_does_not_ask_stays(keepers: Any, owner: Client) -> None:
    page = fresh(keepers.entry)
    page.offers = ["partner", "hiring"]
    page.body = [("text", "<p>Alt.</p>"), ("quote", {"text": "Gutes Brot.", "source": "Kundin"})]
    page.save_revision().publish(skip_permission_checks=True)
    owner.post(at(page, "text/"), form(page, offers=["internship"], text="Neu."))
    found = proposed(page)
    assert list(found.offers) == ["internship", "partner"]
    assert [block.block_type for block in found.body] == ["text", "quote"]
    assert own_text(found) == "Neu."
    assert (found.lat, found.lon) == (page.lat, page.lon)


def test_nobody_makes_themselves_a_partner_of_the_project(keepers: Any, owner: Client) -> None:
    answer = owner.post(at(keepers.entry, "text/"), form(keepers.entry, offers=["partner"]))
    assert "offers" in answer.context["form"].errors


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", ""),
        ("name", "\u202e\u200b"),
        ("sub_branch", "circus"),
        ("district", "heiterblick"),
        ("phone", "javascript:alert(1)"),
        ("website", "javascript:alert(1)"),
        ("website", "data:text/html,x"),
        ("postcode", "0410"),
        ("summary", "x" * 201),
        ("languages", ["xx"]),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_lost(
    keepers: Any, owner: Client, name: str, value: Any, streets: Any
) -> None:
    sent = form(keepers.entry, summary="Neuer Satz.") | {name: value}
    answer = owner.post(at(keepers.entry, "text/"), sent)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [name]
    kept = "summary" if name != "summary" else "street"
    assert answer.context["form"][kept].value() == sent[kept]
    assert not WorkflowState.objects.exists()


def test_names_may_have_pictures_in_them(keepers: Any, owner: Client) -> None:
    owner.post(at(keepers.entry, "text/"), form(keepers.entry, name="🥐 Krume & Söhne"))
    assert proposed(keepers.entry).title == "🥐 Krume & Söhne"


@pytest.mark.parametrize("name", ["owner", "owner_id", "live", "area", "area_id", "slug", "path", "example", "user"])
def test_crafted_fields_change_nothing(keepers: Any, owner: Client, name: str) -> None:
    before = BusinessPage.objects.filter(pk=keepers.entry.pk).values().get()
    owner.post(at(keepers.entry, "text/"), form(keepers.entry, summary="Neu.") | {name: "1"})
    after = BusinessPage.objects.filter(pk=keepers.entry.pk).values().get()
    moved = {key for key in before if before[key] != after[key]}
    assert moved <= {"latest_revision_id", "latest_revision_created_at", "has_unpublished_changes", "draft_title"}
    found = proposed(keepers.entry)
    assert (found.live, found.area_id, found.slug, found.owner_id) == (False, keepers.entry.area_id, "krume", None)


def test_who_works_at_home_shows_no_street_and_none_is_kept(keepers: Any, owner: Client) -> None:
    owner.post(at(keepers.entry, "text/"), form(keepers.entry, hide_address="on"))
    found = proposed(keepers.entry)
    assert (found.street, found.postcode, found.lat, found.lon) == ("", "", None, None)


def test_sixty_changes_a_day_are_enough(keepers: Any, owner: Client, settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "propose": "1/d/user"}
    owner.post(at(keepers.entry, "text/"), form(keepers.entry, summary="Eins."))
    answer = owner.post(at(keepers.entry, "text/"), form(keepers.entry, summary="Zwei."))
    assert answer.status_code == 200
    assert answer.context["form"].non_field_errors()
    assert proposed(keepers.entry).summary == "Eins."


# Pictures

SAID = {"alt": "Ein Laden mit roter Tür", "people": "False", "rights": "on"}


def send(owner: Client, entry: Any, data: bytes, **more: str) -> Any:
    file = SimpleUploadedFile("foto.jpg", data, content_type="image/jpeg")
    return owner.post(at(entry, "bild/"), {**SAID, **more, "file": file})


def test_a_picture_is_drawn_anew_without_place_and_time_and_waits_for_the_moderators(
    keepers: Any, owner: Client
) -> None:
    answer = send(owner, keepers.entry, from_a_phone())
    assert answer.status_code == 302
    image = SiteImage.objects.get()
    with image.file.open() as stream:
        opened = Image.open(stream)
        assert (opened.format, dict(opened.getexif())) == ("WEBP", {})
    assert fresh(keepers.entry).image is None
    assert (proposed(keepers.entry).image, proposed(keepers.entry).image_alt) == (image, SAID["alt"])
    approve(keepers)
    assert fresh(keepers.entry).image == image


@pytest.mark.parametrize(
    ("case", "make"),
    [
        ("121 megapixels", bomb),
        ("11 megapixels", lambda: drawing("png", (3400, 3300))),
        ("a drawing with a script", lambda: b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"),
        ("a page", lambda: b"<html>"),
        ("nothing", lambda: b""),
        ("11 MB", lambda: drawing("jpg") + b"\0" * 11_000_000),
    ],
)
def test_what_is_no_picture_of_a_sane_size_is_refused(keepers: Any, owner: Client, case: str, make: Any) -> None:
    answer = send(owner, keepers.entry, make())
    assert "file" in answer.context["form"].errors, case
    assert answer.context["form"]["alt"].value() == SAID["alt"]
    assert not SiteImage.objects.exists()
    assert not WorkflowState.objects.exists()


def test_a_picture_with_people_needs_their_consent(keepers: Any, owner: Client) -> None:
    send(owner, keepers.entry, drawing("jpg"), people="True")
    image = SiteImage.objects.get()
    assert image.recognisable_people
    assert image.may_be_shown
    answer = owner.post(
        at(keepers.entry, "bild/"), {"alt": "Bild", "file": SimpleUploadedFile("a.jpg", drawing("jpg"))}
    )
    assert set(answer.context["form"].errors) == {"people", "rights"}


def test_there_are_three_pictures_at_most_and_each_can_be_removed(keepers: Any, owner: Client) -> None:
    for number in range(3):
        send(owner, keepers.entry, drawing("jpg"), alt=f"Bild {number}")
    assert send(owner, keepers.entry, drawing("jpg")).status_code == 404
    shown = owner.get(at(keepers.entry, "bild/")).context["pictures"]
    assert [alt for _place, _picture, alt in shown] == ["Bild 0", "Bild 1", "Bild 2"]
    owner.post(at(keepers.entry, "bild/"), {"remove": shown[1][0]})
    owner.post(at(keepers.entry, "bild/"), {"remove": "0"})
    assert [alt for _p, _s, alt in owner.get(at(keepers.entry, "bild/")).context["pictures"]] == ["Bild 2"]
    for crafted in ("7", "-1", "x", "٣", "1" * 30):
        assert owner.post(at(keepers.entry, "bild/"), {"remove": crafted}).status_code == 404


def test_a_picture_that_no_text_shows_goes_after_a_month(keepers: Any, owner: Client) -> None:
    for number in range(2):
        send(owner, keepers.entry, drawing("jpg"), alt=f"Bild {number}")
    owner.post(at(keepers.entry, "bild/"), {"remove": "0"})
    SentPicture.objects.update(sent_at=timezone.now() - datetime.timedelta(days=29))
    call_command("retention", verbosity=0)
    assert SiteImage.objects.count() == 2
    SentPicture.objects.update(sent_at=timezone.now() - datetime.timedelta(days=31))
    call_command("retention", verbosity=0)
    assert [image.description for image in SiteImage.objects.all()] == ["Bild 1"]


@pytest.mark.parametrize("place", ["text/", "bild/"])
def test_the_forms_cost_ten_queries_at_most(
    keepers: Any, owner: Client, place: str, django_assert_max_num_queries: Any
) -> None:
    for number in range(3):
        send(owner, keepers.entry, drawing("jpg"), alt=f"Bild {number}")
    owner.get(at(keepers.entry, place))
    with django_assert_max_num_queries(10):
        assert owner.get(at(keepers.entry, place)).status_code == 200
