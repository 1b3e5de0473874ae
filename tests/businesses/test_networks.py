"""Networks of businesses: who is in them, when they meet, what others can copy."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from businesses.models import Meeting, NetworkMember
from demo.factories.businesses import (
    BusinessPageFactory,
    DirectoryPageFactory,
    MeetingFactory,
    MethodCardPageFactory,
    NetworkMemberFactory,
    NetworkPageFactory,
)

PAGE = "/de/gruenau/betriebe/unternehmerinnen/"
BUDGET = 10


@pytest.fixture
def directory(town: Any) -> Any:
    return DirectoryPageFactory(parent=town.area_page("gruenau"))


@pytest.fixture
def network(directory: Any, town: Any) -> Any:
    return NetworkPageFactory(
        parent=directory,
        title="Unternehmerinnen in Grünau",
        slug="unternehmerinnen",
        topics="Personal finden\n\nWerbung",
        area=town.area("gruenau"),
    )


def shop(directory: Any, town: Any, **words: Any) -> Any:
    return BusinessPageFactory(parent=directory, area=town.area("gruenau"), **words)


def text_of(client: Client, path: str = PAGE) -> str:
    return client.get(path).content.decode()


def test_a_network_shows_members_topics_and_the_meetings_to_come(
    directory: Any, network: Any, town: Any, client: Client
):
    NetworkMemberFactory(network=network, business=shop(directory, town, title="Café Morgenrunde"))
    MeetingFactory(network=network, topic="Wie finde ich Personal?")
    MeetingFactory(network=network, topic="Schon vorbei", start=timezone.now() - datetime.timedelta(days=9))
    text = text_of(client)
    assert "Café Morgenrunde" in text
    assert "<li>Personal finden</li><li>Werbung</li>" in text
    assert "Wie finde ich Personal?" in text
    assert "Schon vorbei" not in text
    assert "/de/kurse/?kind=betriebe" in text
    assert "Unternehmerinnen in Grünau" in text_of(client, "/de/betriebe/netzwerke/")
    assert "Unternehmerinnen in Grünau" not in text_of(client, "/de/paunsdorf/betriebe/netzwerke/")


def test_a_business_that_went_offline_is_not_named(directory: Any, network: Any, town: Any, client: Client):
    one = shop(directory, town, title="Café Morgenrunde")
    NetworkMemberFactory(network=network, business=one)
    one.unpublish()
    assert "Café Morgenrunde" not in text_of(client)


def test_a_method_card_has_its_steps_in_order(network: Any, client: Client):
    MethodCardPageFactory(parent=network, title="Schaufenster-Rundgang", slug="rundgang", steps="Treffen\nGehen\nReden")
    assert "Schaufenster-Rundgang" in text_of(client)
    text = text_of(client, f"{PAGE}rundgang/")
    assert "<li>Treffen</li><li>Gehen</li><li>Reden</li>" in text
    assert '"HowToStep"' in text


def test_an_older_draft_of_the_text_changes_no_member_and_no_meeting(directory: Any, network: Any, town: Any):
    older = network.save_revision()
    NetworkMemberFactory(network=network, business=shop(directory, town))
    MeetingFactory(network=network)
    older.publish()
    assert (NetworkMember.objects.count(), Meeting.objects.count()) == (1, 1)


def test_a_meeting_ends_after_it_begins(network: Any):
    now = timezone.now()
    with pytest.raises(ValidationError):
        Meeting(network=network, topic="Treffen", start=now, end=now).full_clean()


def test_a_business_is_in_a_network_once(directory: Any, network: Any, town: Any):
    one = shop(directory, town)
    NetworkMemberFactory(network=network, business=one)
    with pytest.raises(ValidationError):
        NetworkMember(network=network, business=one).full_clean()


@pytest.mark.parametrize("number", [1, 50])
@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_network_costs_the_same_with_one_member_and_with_fifty(
    directory: Any, network: Any, town: Any, client: Client, number: int, language: str
):
    for _one in range(number):
        NetworkMemberFactory(network=network, business=shop(directory, town))
        MeetingFactory(network=network)
    path = PAGE.replace("/de/", f"/{language}/")
    client.get(path)
    network.save()
    with CaptureQueriesContext(connection) as queries:
        client.get(path)
    assert len(queries) <= BUDGET, [query["sql"] for query in queries]
