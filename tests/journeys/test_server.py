"""The production server itself: what it lets through to the site."""

import socket
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.browser import Served

MILLION = 1_000_000
TWO_GIGABYTES = 2 * 1024**3
CHUNK = b"x" * 65_536


@pytest.mark.parametrize(
    ("path", "status"),
    [("/de/suche/?q=", 200), ("/de/kurse/?q=", 200), ("/ar/betriebe/?q=", 200), ("/de/kurse/", 404)],
)
def test_a_million_characters_get_a_page_of_the_site(site: Served, path: str, status: int) -> None:
    try:
        with urllib.request.urlopen(site.url(path + "a" * MILLION), timeout=30) as response:
            found, page = response.status, response.read().decode()
    except urllib.error.HTTPError as error:
        found, page = error.code, error.read().decode()
    assert found == status
    assert page.count("<h1") == 1
    assert "030 23125" in page


def memory_of(port: int) -> int:
    """Kilobytes that the server's processes hold; found by their address, which stands in their environment."""
    wanted, found = f"PORT={port}".encode(), 0
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if wanted in (process / "environ").read_bytes().split(b"\0"):
                found += int((process / "status").read_text().partition("VmRSS:")[2].split()[0])
        except (OSError, IndexError):
            continue
    return found


@pytest.mark.parametrize("header", [f"Content-Length: {TWO_GIGABYTES}", "Transfer-Encoding: chunked"])
@pytest.mark.parametrize("path", ["/de/konto/login/", "/admin/images/add/", "/de/"])
def test_two_gigabytes_are_refused_at_once_and_cost_no_memory(site: Served, path: str, header: str) -> None:
    """The body is really sent: what the server does not want to read it must not keep either."""
    place = urlsplit(site.address)
    for _process in range(8):
        # What a process loads with its first request is no memory of a body
        urllib.request.urlopen(site.url("/de/konto/login/"), timeout=30).close()
    before, begun, sent = memory_of(place.port), time.monotonic(), 0
    with socket.create_connection((place.hostname, place.port), timeout=20) as connection:
        head = f"POST {path} HTTP/1.1\r\nHost: {place.netloc}\r\nContent-Type: multipart/form-data; boundary=x\r\n"
        connection.sendall(f"{head}{header}\r\n\r\n".encode())
        answer = connection.recv(4096)
        try:
            while sent < TWO_GIGABYTES and time.monotonic() - begun < 10:
                chunk = CHUNK if "Length" in header else b"10000\r\n" + CHUNK + b"\r\n"
                connection.sendall(chunk)
                sent += len(CHUNK)
        except OSError:
            # Closed, as it should be
            pass
    assert answer.startswith(b"HTTP/1.1 413")
    assert time.monotonic() - begun < 5
    assert sent < 64 * 1024**2
    assert memory_of(place.port) - before < 60_000
