"""An author submits, the nearest editors review; approval holds for what was read; the law's pages need two people."""

import datetime
from email import message_from_string
from email.policy import default
from typing import Any

import time_machine
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail import signals
from wagtail.models import Page, TaskState, WorkflowState
from wagtail.users.models import UserProfile

from accounts.models import User
from base import worker
from base.reviews import Review
from demo.factories.news import NewsPageFactory
from news.models import NewsPage
from tests.reviewing import act, current, desk, form, is_live, mails, submitted


def test_an_author_submits_and_the_editors_of_the_same_neighbourhood_get_a_mail_with_one_link(
    people: dict[str, User], news: NewsPage
) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    desk(people["author"]).post(edit, form(news, title="Sommerfest\nBcc: x", **{"action-submit": "1"}))
    assert set(mails()) == {"redaktion", "vertretung"}
    message = mails()["redaktion"]
    assert "wartet auf Sie" in message.subject
    assert message.body.count("http") == 1
    assert f"http://testserver{edit}" in message.body
    assert "Autorin" in message.body
    assert "Sommerfest" in message.body
    assert message.extra_headers["Content-Language"] == "de"
    assert not is_live(news)


def test_an_author_publishes_nothing_alone(people: dict[str, User], news: NewsPage) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    desk(people["author"]).post(edit, form(news, **{"action-publish": "1"}))
    assert not is_live(news)


def test_an_editor_approves_and_the_author_is_told(people: dict[str, User], news: NewsPage, client: Client) -> None:
    submitted(news, people["author"])
    act(people["editor"], news, "approve")
    assert client.get(news.url_path).status_code == 200
    assert set(mails()) == {"autorin"}
    assert f"http://testserver{news.url_path}" in mails()["autorin"].body
    assert "ist jetzt online" in mails()["autorin"].body


def test_an_editor_of_another_neighbourhood_neither_sees_nor_decides(people: dict[str, User], news: NewsPage) -> None:
    submitted(news, people["author"])
    for action in ("approve", "reject"):
        act(people["stranger"], news, action, "nein")
    assert not is_live(news)
    assert current(news).status == TaskState.STATUS_IN_PROGRESS
    assert not TaskState.objects.reviewable_by(people["stranger"]).exists()
    assert [state.pk for state in TaskState.objects.reviewable_by(people["editor"])] == [current(news).pk]
    assert not TaskState.objects.reviewable_by(people["author"]).exists()


def test_a_refusal_needs_a_reason_and_the_author_reads_it(people: dict[str, User], news: NewsPage) -> None:
    submitted(news, people["author"])
    act(people["editor"], news, "reject", "  ")
    assert current(news).status == TaskState.STATUS_IN_PROGRESS
    act(people["editor"], news, "reject", "Bitte den Ort <b>nennen</b>.")
    assert set(mails()) == {"autorin"}
    message = mails()["autorin"]
    assert "Bitte den Ort <b>nennen</b>." in message.body
    assert "Bitte den Ort &lt;b&gt;nennen&lt;/b&gt;." in message.alternatives[0].content
    mail.outbox.clear()
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    desk(people["author"]).post(edit, form(news, title="Sommerfest am Markt", **{"action-submit": "1"}))
    assert set(mails()) == {"redaktion", "vertretung"}
    act(people["editor"], news, "approve")
    assert is_live(news)


def test_while_a_text_is_reviewed_its_author_waits(people: dict[str, User], news: NewsPage) -> None:
    submitted(news, people["author"])
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    desk(people["author"]).post(edit, form(news, title="Heimlich anders"))
    assert news.get_latest_revision_as_object().title == "Sommerfest"


def test_a_changed_text_is_not_published_by_the_approval_of_the_old_one(
    people: dict[str, User], news: NewsPage
) -> None:
    submitted(news, people["author"])
    read = current(news)
    news.title = "Ganz anders"
    news.save_revision(user=people["author"])
    assert mail.outbox == []
    act(people["editor"], news, "approve", state=read)
    assert not is_live(news)
    act(people["editor"], news, "approve")
    assert is_live(news)
    assert Page.objects.get(pk=news.pk).title == "Ganz anders"


def test_what_the_editor_saves_by_itself_is_not_published_by_a_colleague_who_read_the_text_before(
    people: dict[str, User], news: NewsPage
) -> None:
    submitted(news, people["author"])
    news.title = "Von der Redaktion"
    revision = news.save_revision(user=people["editor"])
    read = current(news)
    news.title = "Noch ein Wort"
    news.save_revision(user=people["editor"], overwrite_revision=revision)
    act(people["second"], news, "approve", state=read)
    assert not is_live(news)
    act(people["second"], news, "approve")
    assert is_live(news)


def test_an_editor_who_changes_and_approves_at_once_publishes_what_they_wrote(
    people: dict[str, User], news: NewsPage
) -> None:
    submitted(news, people["author"])
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    action = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    desk(people["editor"]).post(edit, form(news, title="Sommerfest für alle", **action))
    assert is_live(news)
    assert Page.objects.get(pk=news.pk).title == "Sommerfest für alle"
    assert not WorkflowState.objects.active().exists()


def test_an_editor_may_publish_directly_and_the_review_is_over(people: dict[str, User], news: NewsPage) -> None:
    submitted(news, people["author"])
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    desk(people["editor"]).post(edit, form(news, title="Sommerfest für alle", **{"action-publish": "1"}))
    assert is_live(news)
    assert not WorkflowState.objects.active().exists()
    assert not TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS).exists()


def test_approved_news_with_a_date_go_online_on_that_day(
    people: dict[str, User], news: NewsPage, client: Client
) -> None:
    news.go_live_at = timezone.now() + datetime.timedelta(days=1)
    news.save_revision(user=people["author"])
    submitted(news, people["author"])
    act(people["editor"], news, "approve")
    assert "geplant" in mails()["autorin"].body
    assert client.get(news.url_path).status_code == 404
    with time_machine.travel(timezone.now() + datetime.timedelta(days=2)):
        worker.Worker(0).round()
        assert client.get(news.url_path).status_code == 200


def test_pages_in_other_languages_are_reviewed_too(town: Any) -> None:
    for language in ("en", "ar"):
        task = town.area_page("gruenau", language).get_workflow().tasks.get()
        assert isinstance(task.specific, Review)


def test_where_nobody_nearer_is_left_the_central_team_is_told(town: Any, people: dict[str, User]) -> None:
    page = NewsPageFactory(parent=town.page("/de/leipziger-osten/aktuelles/"), live=False)
    page.save_revision(user=people["author"])
    page.get_workflow().start(page, people["author"])
    assert set(mails()) == {"leitung", "stellvertretung"}


def test_who_wants_no_mails_gets_none(people: dict[str, User], news: NewsPage) -> None:
    profile = UserProfile.get_for_user(people["editor"])
    profile.submitted_notifications = False
    profile.save()
    news.get_workflow().start(news, people["author"])
    assert set(mails()) == {"vertretung"}


def test_mails_are_in_the_language_of_the_person(people: dict[str, User], news: NewsPage) -> None:
    profile = UserProfile.get_for_user(people["editor"])
    profile.preferred_language = "en"
    profile.save()
    news.get_workflow().start(news, people["author"])
    assert "waits for you" in mails()["redaktion"].subject
    assert "wartet auf Sie" in mails()["vertretung"].subject


def test_wagtails_own_mails_are_not_sent() -> None:
    for signal in (signals.task_submitted, signals.workflow_submitted, signals.workflow_approved):
        found = [one for entry in signal.receivers if (one := entry[1]() if callable(entry[1]) else entry[1])]
        assert not [one for one in found if "wagtail.admin" in type(one).__module__]


def test_a_mail_about_a_review_goes_through_the_outbox(people: dict[str, User], news: NewsPage, settings: Any) -> None:
    settings.MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}}
    news.get_workflow().start(news, people["author"])
    from base.outbox import OutgoingMail

    rows = {row.recipients[0]: row for row in OutgoingMail.objects.all()}
    assert set(rows) == {"redaktion@demo.example", "vertretung@demo.example"}
    text = message_from_string(rows["redaktion@demo.example"].message, policy=default).get_body(("plain",))
    assert "Europäische" in text.get_content()


def test_a_reviewer_is_told_what_to_do_and_what_has_changed(people: dict[str, User], news: NewsPage) -> None:
    edit = reverse("wagtailadmin_pages:edit", args=[news.pk])
    sentence = "hat diesen Text eingereicht"
    assert sentence not in desk(people["editor"]).get(edit).content.decode()
    submitted(news, people["author"])
    html = desk(people["editor"]).get(edit).content.decode()
    assert f"Autorin {sentence}" in html
    assert "Was hat sich geändert?" not in html, "nothing is online that it could be compared with"
    assert sentence not in desk(people["author"]).get(edit).content.decode()
    act(people["editor"], news, "approve")
    page = NewsPage.objects.get(pk=news.pk)
    page.summary = "Wir feiern doch."
    page.save_revision(user=people["author"])
    submitted(page, people["author"])
    html = desk(people["editor"]).get(edit).content.decode()
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[news.pk, "live", "latest"])
    assert f'href="{compare}"' in html
    assert desk(people["editor"]).get(compare).status_code == 200
