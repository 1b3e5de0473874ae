"""Try links in the worker, carefully: public addresses only, a few steps, a few seconds, nothing is kept.

Only the central team writes these links. What owners write is never asked for by our server.
"""

import ipaddress
import logging
import socket
from urllib.parse import urljoin, urlsplit

import requests
from django.utils import timezone

from businesses.models import SupportOffer

logger = logging.getLogger(__name__)
SECONDS = 8
MOST_STEPS = 4
# Some servers do not answer HEAD, or not without a browser: those that answer at all are there
THERE = frozenset({401, 403, 405, 429})
NAME = {"User-Agent": "Arbeit-im-Quartier link check"}


def is_public(host: str) -> bool:
    """Whether all addresses of a host are of the open network; never this machine or its neighbours."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return bool(found) and all(ipaddress.ip_address(one[4][0]).is_global for one in found)


def works(url: str) -> bool:
    """Whether something answers at an address, after at most four redirections."""
    for _step in range(MOST_STEPS):
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or not is_public(parts.hostname):
            return False
        try:
            with requests.get(url, timeout=SECONDS, allow_redirects=False, stream=True, headers=NAME) as answer:
                status, onward = answer.status_code, answer.headers.get("Location", "")
        except (requests.RequestException, UnicodeError):
            return False
        if not 300 <= status < 400 or not onward:
            return status < 400 or status in THERE
        url = urljoin(url, onward)
    return False


def try_all() -> int:
    """Try each link and note the result; the number of broken ones. One fault does not keep the others from a try."""
    broken = 0
    for offer in SupportOffer.objects.with_website():
        found = works(offer.website)
        # One more try: a server may be down for a moment
        found = found or works(offer.website)
        offer.tried(timezone.now(), works=found)
        broken += not found
    return broken
