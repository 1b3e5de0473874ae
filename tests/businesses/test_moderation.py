"""The moderators of a neighbourhood decide about entries; what is online stays until then."""

import datetime
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision, WorkflowState
from wagtail.users.models import UserProfile

from base.archive import DeletedPage
from base.reviews import APPROVE, REFUSE
from businesses import moderating, sentences
from businesses.models import BusinessPage, Member
from businesses.moderating import Changed
from demo.factories.businesses import MemberFactory, OpeningHoursFactory
from tests.reviewing import act, current, desk, form, mails


def fresh(entry: Page) -> BusinessPage:
    page: BusinessPage = BusinessPage.objects.get(pk=entry.pk)
    return page


def sent(keepers: Any, **more: Any) -> BusinessPage:
    """The owner sends the entry, or a change of it."""
    page: BusinessPage = fresh(keepers.entry).get_latest_revision_as_object()
    for name, value in more.items():
        setattr(page, name, value)
    moderating.propose(page, keepers.owner)
    return page


def online(keepers: Any) -> BusinessPage:
    """The entry was approved."""
    page = sent(keepers)
    moderating.decide(page, current(page).pk, keepers.moderator, APPROVE)
    mail.outbox.clear()
    return fresh(page)


def review(page: Page) -> str:
    return reverse("businesses_review", args=[page.pk])


def decide(who: Any, page: Page, **answers: Any) -> Any:
    data = {"state": current(page).pk if current(page) else 0, **answers}
    return desk(who).post(review(page), data)


def test_an_entry_that_is_sent_waits_for_the_moderators_of_its_neighbourhood(keepers: Any) -> None:
    page = sent(keepers)
    assert not fresh(page).live
    assert set(mails()) == {keepers.moderator.email.split("@")[0]}
    told = next(iter(mails().values()))
    assert f"http://testserver{review(page)}" in told.body
    waiting = desk(keepers.moderator).get(reverse("wagtailadmin_home")).content.decode()
    assert review(page) in waiting


def test_a_moderator_approves_and_the_owner_is_told_in_her_language_without_a_link_into_the_admin(
    keepers: Any,
) -> None:
    page = sent(keepers)
    mail.outbox.clear()
    answer = decide(keepers.moderator, page, decision="approve")
    assert answer.status_code == 302
    assert fresh(page).live
    letter = mails()["wirtin"]
    assert letter.extra_headers["Content-Language"] == "ar"
    assert "http://testserver/ar/gruenau/betriebe/krume/" in letter.body
    assert f"http://testserver/ar/konto/betrieb/{page.pk}/" in letter.body
    assert len(mail.outbox) == 1
    assert_no_admin()


def assert_no_admin() -> None:
    """No mail to an owner leads into the admin."""
    for message in mail.outbox:
        if message.to == ["wirtin@demo.example"]:
            assert "/admin/" not in message.body
            assert "/admin/" not in message.alternatives[0].content


def test_a_moderator_asks_for_a_change_with_a_ready_sentence_and_own_words(keepers: Any) -> None:
    UserProfile.objects.filter(user=keepers.owner).update(preferred_language="en")
    page = sent(keepers)
    mail.outbox.clear()
    ready = sentences.in_german(sentences.CHANGES)[2]
    decide(keepers.moderator, page, decision="changes", changes=[ready], words="Die <b>Hausnummer</b> fehlt.")
    assert not fresh(page).live
    assert fresh(page).current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    letter = mails()["wirtin"]
    with translation.override("en"):
        assert str(sentences.CHANGES[2]) in letter.body
    assert "Die <b>Hausnummer</b> fehlt." in letter.body
    assert "&lt;b&gt;Hausnummer" in letter.alternatives[0].content
    assert_no_admin()


def test_what_was_corrected_is_read_again_and_approved(keepers: Any) -> None:
    page = sent(keepers)
    decide(keepers.moderator, page, decision="changes", words="Die Hausnummer fehlt.")
    mail.outbox.clear()
    sent(keepers, street="Lange Straße 9")
    assert set(mails()) == {keepers.moderator.email.split("@")[0]}
    decide(keepers.moderator, page, decision="approve")
    assert fresh(page).street == "Lange Straße 9"
    assert fresh(page).live
    assert WorkflowState.objects.count() == 1


def test_a_refusal_needs_its_reason(keepers: Any) -> None:
    page = sent(keepers)
    mail.outbox.clear()
    for decision in ("changes", "refuse"):
        answer = decide(keepers.moderator, page, decision=decision, words="  ")
        assert answer.status_code == 200
        assert "words" in answer.context["form"].errors
    assert current(page).status == "in_progress"
    assert not mail.outbox


def test_a_refused_entry_is_gone_in_thirty_days_and_its_owner_knows_why(keepers: Any) -> None:
    UserProfile.objects.filter(user=keepers.owner).update(preferred_language="en")
    page = sent(keepers)
    OpeningHoursFactory(business=page)
    mail.outbox.clear()
    reason = sentences.in_german(sentences.REFUSALS)[0]
    decide(keepers.moderator, page, decision="refuse", reasons=[reason])
    assert DeletedPage.objects.filter(page=page.pk).exists()
    with translation.override("en"):
        assert str(sentences.REFUSALS[0]) in mails()["wirtin"].body
    assert "30 days" in mails()["wirtin"].body
    assert_no_admin()
    assert not WorkflowState.objects.active().exists()


def test_a_refused_entry_may_be_corrected_and_sent_again(keepers: Any) -> None:
    page = sent(keepers)
    decide(keepers.moderator, page, decision="refuse", words="Das ist Werbung.")
    sent(keepers, summary="Brot und Kuchen aus eigener Backstube.")
    assert not DeletedPage.objects.exists()
    decide(keepers.moderator, page, decision="approve")
    assert fresh(page).live


def test_a_change_waits_while_the_published_entry_stays(keepers: Any) -> None:
    page = online(keepers)
    sent(keepers, title="Bäckerei Neu", phone="0341 999")
    assert (fresh(page).title, fresh(page).phone) == ("Bäckerei Krume", "030 23125-400")
    decide(keepers.moderator, page, decision="approve")
    assert (fresh(page).title, fresh(page).phone) == ("Bäckerei Neu", "0341 999")


def test_a_refused_change_leaves_what_is_online_and_the_next_one_begins_there(keepers: Any) -> None:
    page = online(keepers)
    sent(keepers, title="Sonderangebot")
    decide(keepers.moderator, page, decision="refuse", words="Das ist Werbung.")
    assert fresh(page).live
    assert fresh(page).get_latest_revision_as_object().title == "Bäckerei Krume"
    assert not fresh(page).has_unpublished_changes
    assert not DeletedPage.objects.exists()


def test_a_change_during_the_review_begins_it_anew(keepers: Any) -> None:
    page = sent(keepers)
    read = current(page).pk
    sent(keepers, title="Ganz anders")
    answer = desk(keepers.moderator).post(review(page), {"state": read, "decision": "approve"})
    assert answer.headers["Location"] == review(page)
    assert not fresh(page).live
    for verb in (moderating.decide, moderating.refuse):
        with pytest.raises(Changed):
            verb(fresh(page), read, keepers.moderator, *([APPROVE] if verb is moderating.decide else ["x"]))
    decide(keepers.moderator, page, decision="approve")
    assert fresh(page).title == "Ganz anders"


def test_a_text_that_was_written_over_under_review_is_read_again(keepers: Any) -> None:
    page = sent(keepers)
    number = current(page).pk
    later = timezone.now() + datetime.timedelta(minutes=1)
    Revision.objects.filter(pk=page.latest_revision_id).update(created_at=later)
    with pytest.raises(Changed):
        moderating.decide(fresh(page), number, keepers.moderator, APPROVE)
    assert current(page).pk != number
    assert not fresh(page).live


def test_two_moderators_decide_once(keepers: Any) -> None:
    page = sent(keepers)
    number = current(page).pk
    moderating.decide(fresh(page), number, keepers.moderator, APPROVE)
    with pytest.raises(Changed):
        moderating.refuse(fresh(page), number, keepers.moderator, "doch nicht")
    assert fresh(page).live


def test_moderators_of_other_neighbourhoods_find_no_such_address(keepers: Any) -> None:
    page = sent(keepers)
    client = desk(keepers.stranger)
    assert client.get(review(page)).status_code in (302, 404)
    client.post(review(page), {"state": current(page).pk, "decision": "approve"})
    assert not fresh(page).live
    with pytest.raises(PermissionDenied):
        moderating.decide(fresh(page), current(page).pk, keepers.stranger, APPROVE)
    with pytest.raises(PermissionDenied):
        moderating.refuse(fresh(page), current(page).pk, keepers.stranger, "nein")


@pytest.mark.parametrize("role", [Member.Role.OWNER, Member.Role.HELPER])
def test_nobody_decides_about_their_own_entry(keepers: Any, role: str) -> None:
    MemberFactory(business=keepers.entry, user=keepers.moderator, role=role)
    page = sent(keepers)
    assert keepers.moderator.email not in {to for message in mail.outbox for to in message.to}
    shown = desk(keepers.moderator).get(review(page))
    assert shown.context["own_case"]
    assert "<textarea" not in shown.content.decode().split("<main")[-1]
    for decision in ("approve", "changes", "refuse"):
        assert decide(keepers.moderator, page, decision=decision, words="x").status_code == 404
    for action in (APPROVE, REFUSE):
        act(keepers.moderator, page, action, "nein")
        with pytest.raises(PermissionDenied):
            moderating.decide(fresh(page), current(page).pk, keepers.moderator, action, "x")
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    published = {"action-publish": "1", "summary": "Selbst veröffentlicht."}
    desk(keepers.moderator).post(edit, form_of(page, **published))
    approved = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    desk(keepers.moderator).post(edit, form_of(page, **approved))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    desk(keepers.moderator).post(f"{bulk}?id={page.pk}&next=/admin/")
    assert not fresh(page).live
    assert not fresh(page).permissions_for_user(keepers.moderator).can_publish()


def form_of(page: BusinessPage, **more: str) -> dict[str, Any]:
    """What the editor of pages sends."""
    facts = {"branch": page.branch, "sub_branch": page.sub_branch, "step_free": page.step_free}
    return {**form(_with_kind(page)), **facts, "phone": page.phone, **more}


def _with_kind(page: BusinessPage) -> Any:
    page.kind = ""  # type: ignore[attr-defined]
    return page


def test_a_moderator_who_keeps_no_entry_publishes_as_before(keepers: Any) -> None:
    page = online(keepers)
    assert fresh(page).permissions_for_user(keepers.moderator).can_publish()


def test_the_screen_shows_what_changed_word_by_word(keepers: Any) -> None:
    page = online(keepers)
    sent(keepers, summary="Kaffee, Torte und belegte Brote.", languages=["de", "ar"])
    shown = desk(keepers.moderator).get(review(page))
    changed = {one.name: one for one in shown.context["changed"]}
    assert set(changed) == {"summary", "languages"}
    assert changed["summary"].old == "Kaffee, <del>Kuchen</del> und belegte Brote."
    assert changed["summary"].new == "Kaffee, <ins>Torte</ins> und belegte Brote."
    assert "Arabisch" in changed["languages"].after
    assert "Arabisch" not in changed["languages"].before
    assert any(one.name == "title" for one in shown.context["same"])


def test_the_screen_escapes_what_people_write(keepers: Any) -> None:
    page = sent(keepers, summary="<script>alert(1)</script>")
    text = desk(keepers.moderator).get(review(page)).content.decode()
    assert "<script>alert(1)" not in text
    assert "&lt;script&gt;alert" in text


def test_the_screen_costs_the_same_for_one_and_for_fifty_people(
    keepers: Any, django_assert_max_num_queries: Any
) -> None:
    page = online(keepers)
    sent(keepers, summary="Neu.")
    client = desk(keepers.moderator)
    client.get(review(page))
    with django_assert_max_num_queries(60) as counted:
        client.get(review(page))
    few = len(counted.captured_queries)
    for number in range(50):
        person = type(keepers.owner).objects.create_user(f"hilfe{number}@demo.example")
        MemberFactory(business=page, user=person, role=Member.Role.HELPER)
    with django_assert_max_num_queries(few):
        client.get(review(page))


def test_hours_that_a_business_has_changed_stand_on_the_moderators_desk_for_a_week(keepers: Any) -> None:
    page = online(keepers)
    log(page, "businesses.hours", user=keepers.owner)
    shown = desk(keepers.moderator).get(reverse("wagtailadmin_home"))
    heap = next(one for one in shown.context["desk"].waiting if one.icon == "view")
    assert [item.url for item in heap.items] == [review(page)]
    PageLogEntry.objects.update(timestamp=timezone.now() - datetime.timedelta(days=8))
    shown = desk(keepers.moderator).get(reverse("wagtailadmin_home"))
    assert not [one for one in shown.context["desk"].waiting if one.icon == "view"]


def test_approving_an_older_text_resets_no_row(keepers: Any) -> None:
    page = online(keepers)
    older = sent(keepers, summary="Ein älterer Satz.")
    MemberFactory(business=page, user=keepers.moderator, role=Member.Role.HELPER)
    OpeningHoursFactory(business=page, weekday="fr")
    before = [list(rows.order_by("pk").values()) for rows in (Member.objects, page.hours)]
    older.latest_revision.publish(skip_permission_checks=True)
    assert [list(rows.order_by("pk").values()) for rows in (Member.objects, page.hours)] == before
