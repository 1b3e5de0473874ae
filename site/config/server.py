"""How gunicorn serves the site; `-c python:config.server` reads it. Names are gunicorn's own."""

import gc
import io
import sys
from collections.abc import Callable
from typing import Any

from django.core.cache import caches
from django.db import connections
from django.urls import get_resolver

from config import env

_ENV = env.read()
# The front page in every language, the lists, a search: what they need is then there before anybody comes
FIRST = (
    *("/de/", "/de-simple/", "/en/", "/ar/", "/fa/", "/uk/", "/ru/", "/vi/", "/tr/", "/de/kurse/", "/de/betriebe/"),
    *("/de/kurse/?q=kurs", "/de/suche/?q=kurs"),
)

bind = f"127.0.0.1:{_ENV.port}"
workers = _ENV.workers
threads = 2
# Loaded once, then forked: the processes share what they do not change
preload_app = True
# A search of a million characters gets the site's own page, which says what to do
limit_request_line = 0
control_socket_disable = True
loglevel = "warning"


def when_ready(server: Any) -> None:
    """Load what the first requests would load, and keep the garbage collector from touching the shared pages."""
    list(get_resolver().url_patterns)
    application = server.app.wsgi()
    for path in FIRST:
        ask(application, *path.partition("?")[::2])
    # Each process opens its own
    connections.close_all()
    caches.close_all()
    gc.collect()
    gc.freeze()


def ask(application: Callable[[dict[str, Any], Any], Any], path: str, query: str) -> None:
    """One request without a network. What goes wrong is logged by the application, and is no reason not to start."""
    host = next((one.lstrip(".") for one in _ENV.hosts if one != "*"), "localhost")
    asked = {
        "REQUEST_METHOD": "GET",
        "SCRIPT_NAME": "",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": host,
        "SERVER_PORT": "443",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "HTTP_HOST": host,
        "HTTP_X_FORWARDED_PROTO": "https",
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(),
        "wsgi.errors": sys.stderr,
    }
    answer = application(asked, lambda *_args: None)
    answer.close()
