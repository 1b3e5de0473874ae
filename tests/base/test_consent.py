"""People in pictures have agreed, and people who see no pictures are told what they show."""

import datetime
import json
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client, TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import GroupApprovalTask, Page, Task, Workflow, WorkflowPage, WorkflowTask

from base import dates
from base.images import SiteImage
from demo.factories.news import NewsPageFactory
from news.models import NewsPage

# Wagtail leaves the temporary files of the editors' library to the garbage collector, and has its own mails
pytestmark = [
    pytest.mark.filterwarnings("ignore:get_connection"),
]
TODAY = datetime.date(2026, 11, 22)


def picture(**more: Any) -> SiteImage:
    """A picture of the neighbours' table."""
    fields = {"title": "Am Tisch", "description": "Sechs Menschen an einem Tisch", "file": "tisch.png"}
    found: SiteImage = SiteImage.objects.create(**{**fields, "width": 1600, "height": 900, **more})
    return found


def news(town: Any, **more: Any) -> NewsPage:
    """A piece of news of Grünau that is not online yet."""
    page: NewsPage = NewsPageFactory(parent=town.page("/de/gruenau/aktuelles/"), title="Tisch", live=False, **more)
    return page


@pytest.mark.parametrize(
    ("people", "reference", "until", "allowed"),
    [
        (False, "", None, True),
        (True, "", None, False),
        (True, "Ordner 3", None, True),
        (True, "Ordner 3", TODAY, True),
        (True, "Ordner 3", TODAY - datetime.timedelta(days=1), False),
        (True, "", TODAY + datetime.timedelta(days=9), False),
    ],
)
def test_consent_is_needed_where_people_can_be_recognised_and_lasts_until_its_last_day(
    people: bool, reference: str, until: datetime.date | None, allowed: bool, db: None
) -> None:
    one = picture(recognisable_people=people, consent_reference=reference, consent_until=until)
    assert one.has_consent(TODAY) is allowed
    assert SiteImage.objects.without_consent(TODAY).filter(pk=one.pk).exists() is not allowed


@pytest.mark.parametrize("place", ["image", "share_image", "body"])
def test_code_cannot_publish_people_who_did_not_agree(place: str, town: Any) -> None:
    one = picture(recognisable_people=True)
    block = [{"type": "image", "value": {"image": {"image": one.pk, "alt_text": "Ein Tisch"}, "caption": ""}}]
    page = news(town, **{place: json.dumps(block) if place == "body" else one})
    with pytest.raises(ValidationError, match="Am Tisch") as refused:
        page.save_revision().publish()
    assert list(refused.value.message_dict) == [place]
    assert not Page.objects.get(pk=page.pk).live
    SiteImage.objects.update(consent_reference="Ordner 3")
    page.save_revision().publish()
    assert Page.objects.get(pk=page.pk).live


def test_the_form_says_what_is_missing(town: Any, signed_in: Any) -> None:
    one = picture(recognisable_people=True, consent_reference="Ordner 3", consent_until=datetime.date(2020, 1, 31))
    page = news(town, image=one)
    page.save_revision(clean=False)
    browser = signed_in(town.admin())
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = browser.get(url).context["form"]
    data = {name: form[name].value() for name in form.fields if isinstance(form[name].value(), (str, int))}
    data |= {"body-count": "0", "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0", "image": one.pk}
    response = browser.post(url, {**data, "action-publish": "1"})
    assert response.status_code == 200
    assert "31. Januar 2020" in str(response.context["form"].errors["image"])
    assert not Page.objects.get(pk=page.pk).live


def test_an_approval_says_it_too(town: Any, signed_in: Any) -> None:
    page = news(town, image=picture())
    author = town.admin()
    task = GroupApprovalTask.objects.create(name="Prüfen")
    workflow = Workflow.objects.create(name="Grünau")
    WorkflowTask.objects.create(workflow=workflow, task=Task.objects.get(pk=task.pk))
    WorkflowPage.objects.update_or_create(page=page.get_parent(), defaults={"workflow": workflow})
    page.save_revision(user=author)
    workflow.start(page, author)
    SiteImage.objects.update(recognisable_people=True)
    state = page.current_workflow_task_state
    browser = signed_in(author)
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = browser.post(url, {"comment": ""}, headers={"Referer": f"http://testserver{edit}"}, follow=True)
    assert response.status_code == 200
    assert "Am Tisch" in response.content.decode()
    assert not Page.objects.get(pk=page.pk).live
    assert page.current_workflow_task_state.status == "in_progress"


def test_a_page_takes_the_words_of_the_picture(town: Any) -> None:
    page = news(town, image=picture(), image_alt="")
    page.save_revision().publish()
    assert NewsPage.objects.get(pk=page.pk).image_alt == "Sechs Menschen an einem Tisch"


def test_a_picture_without_words_is_not_published_unless_it_only_decorates(town: Any) -> None:
    one = picture(description="")
    assert list(SiteImage.objects.without_words()) == [one]
    page = news(town, image=one, image_alt="")
    with pytest.raises(ValidationError, match="Am Tisch"):
        page.save_revision().publish()
    SiteImage.objects.update(is_decoration=True)
    page.refresh_from_db()
    page.save_revision().publish()
    assert Page.objects.get(pk=page.pk).live


@pytest.mark.parametrize("missing", ["recognisable_people", "description"])
def test_nobody_uploads_a_picture_without_saying_who_and_what_is_on_it(missing: str, town: Any, signed_in: Any) -> None:
    form = {"title": "Bild", "description": "Ein Feld", "recognisable_people": "False", "licence": "own"}
    response = signed_in(town.admin()).post(reverse("wagtailimages:add"), form | {missing: ""})
    assert missing in response.context["form"].errors


def test_the_desk_finds_consents_that_end_soon(db: None) -> None:
    soon = picture(recognisable_people=True, consent_reference="Ordner 3", consent_until=TODAY)
    picture(recognisable_people=True, consent_reference="Ordner 4")
    assert list(SiteImage.objects.consent_ends_before(TODAY + datetime.timedelta(days=30))) == [soon]
    assert list(SiteImage.objects.consent_ends_before(TODAY)) == []


@pytest.mark.parametrize("place", ["image", "share_image", "body"])
def test_when_a_consent_ends_the_picture_leaves_its_page_and_the_page_stays(place: str, town: Any) -> None:
    until = dates.today()
    facts = {"recognisable_people": True, "consent_reference": "Ordner 3", "consent_until": until}
    one = picture(file=get_test_image_file(), **facts)
    block = [{"type": "image", "value": {"image": {"image": one.pk, "alt_text": "Ein Tisch"}, "caption": "Wir alle"}}]
    page = news(town, **{place: json.dumps(block) if place == "body" else one})
    page.save_revision().publish()
    listed = page.get_parent().url_path

    def look() -> str:
        answers = [Client().get(url) for url in (page.url_path, listed)]
        assert [one.status_code for one in answers] == [200, 200]
        return "".join(answer.content.decode() for answer in answers)

    call_command("hide_pictures")
    before = look()
    files = [rendition.file for rendition in one.renditions.all()]
    assert files
    assert all(file.url in before for file in files)
    with (
        time_machine.travel(timezone.now() + datetime.timedelta(days=1)),
        TestCase.captureOnCommitCallbacks(execute=True),
    ):
        call_command("hide_pictures")
        after = look()
    assert not any(file.url in after for file in files)
    assert "Wir alle" not in after
    assert not one.renditions.exists()


def test_the_library_keeps_the_place_to_look_at(town: Any, signed_in: Any, client: Client) -> None:
    """The point of interest stays in the form."""
    one = picture()
    form = signed_in(town.admin()).get(reverse("wagtailimages:edit", args=[one.pk])).context["form"]
    assert {"focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height"} <= set(form.fields)
    assert dates.today()
