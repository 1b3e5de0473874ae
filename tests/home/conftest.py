"""A town whose front page says something, and ways to look at its pages."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from demo.factories.home import DOORS, stream
from home.models import HomePage


@pytest.fixture
def front_page(town: Any) -> HomePage:
    """The German front page with claim, lead and doors."""
    page: HomePage = town.page("/de/")
    page.claim = "Lernen, Arbeit finden, Nachbarn treffen."
    page.lead = "Kostenlose Kurse und Beratung. Ein Anruf reicht."
    page.doors = stream("door", DOORS)
    page.save()
    return page


@pytest.fixture
def read(client: Client) -> Callable[[str], str]:
    """What a visitor gets at an address."""

    def get(address: str) -> str:
        response = client.get(address)
        assert response.status_code == 200, address
        return response.content.decode()

    return get


@pytest.fixture
def queries(client: Client) -> Callable[[str], int]:
    """How many queries an address needs, once the process knows what has not changed."""

    def count(address: str) -> int:
        for _visit in range(2):
            assert client.get(address).status_code == 200, address
        with CaptureQueriesContext(connection) as asked:
            client.get(address)
        return len(asked)

    return count


@pytest.fixture
def things(read: Callable[[str], str]) -> Callable[[str], dict[str, Any]]:
    """The schema.org things of a page by their type."""

    def find(address: str) -> dict[str, Any]:
        scripts = re.findall(r'<script type="application/ld\+json">(.*?)</script>', read(address), re.DOTALL)
        return {thing["@type"]: thing for thing in map(json.loads, scripts)}

    return find
