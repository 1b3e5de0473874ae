"""From a template to a PDF that screen readers can read: tagged, with title and language."""

import base64
import hashlib
import json
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.text import slugify

PRESS = Path(__file__).with_name("press.py")
STYLES = Path(settings.ROOT) / "site" / "static" / "css"
COMMON = "sheet.css"
LONGEST = 60  # seconds for one sheet
KEPT = 60 * 60  # seconds for which a sheet is kept
AT_ONCE = 2  # sheets that one worker prints at the same time
INK = "#16212e"
# Letters of all the scripts that we print
PROBE = '<!doctype html><html lang="de"><title>Probe</title><p>Grünau Đường ї ы ğ مرحبا پچگ'
DRAWING = re.compile(r"<svg\b([^>]*)>(.*?)</svg>", re.DOTALL)
_presses = threading.BoundedSemaphore(AT_ONCE)


class PrintingError(Exception):
    """This machine cannot print the sheet now: Pango or fonts are missing, or it takes too long."""


def pdf(html: str, css: str) -> bytes:
    """A sheet as PDF; the same sheet is printed once an hour. Raises PrintingError."""
    html, css = _for_paper(html, css)
    key = "sheet-" + hashlib.sha256(f"{css}\n{html}".encode()).hexdigest()
    made: bytes | None = caches["process"].get(key)
    if made is None:
        made = _press(html, css)
        caches["process"].set(key, made, KEPT)
    return made


def works() -> bool:
    """Whether this machine can print; asked once an hour, or after five minutes where it could not."""
    known: bool | None = caches["process"].get("printing-works")
    if known is None:
        try:
            known = _press(PROBE, "").startswith(b"%PDF")
        except PrintingError:
            known = False
        caches["process"].set("printing-works", known, KEPT if known else 300)
    return known


def _press(html: str, css: str) -> bytes:
    """Start the press for one sheet. It is given no secrets: an empty environment but for the fonts' memory."""
    if not _presses.acquire(timeout=LONGEST):
        raise PrintingError("too many sheets at once")
    try:
        done = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-P", str(PRESS)],
            input=json.dumps({"html": html, "css": css}).encode(),
            capture_output=True,
            timeout=LONGEST,
            check=False,
            env={"XDG_CACHE_HOME": str(Path(settings.DATA_DIR) / "fonts"), "LANG": "C.UTF-8"},
        )
    except (subprocess.TimeoutExpired, OSError) as error:
        raise PrintingError(str(error)) from error
    finally:
        _presses.release()
    if done.returncode or not done.stdout.startswith(b"%PDF"):
        raise PrintingError(done.stderr.decode(errors="replace")[-500:])
    return done.stdout


def _for_paper(html: str, css: str) -> tuple[str, str]:
    """Drawings as a tagged PDF wants them: decoration behind the text, pictures with their words inside.

    Without this every icon would be read aloud as a figure without a description.
    """
    rules: dict[str, str] = {}
    fills = "".join(re.findall(r"^\s*\.sky-.*$", css, re.MULTILINE))

    def decorate(match: re.Match[str]) -> str:
        attributes, inside = match.groups()
        words = re.search(r'aria-label="([^"]*)"', attributes)
        if words:
            return f"<svg{attributes}><title>{words[1]}</title>{inside}</svg>"
        svg = f'<svg xmlns="http://www.w3.org/2000/svg"{attributes}><style>{fills}</style>{inside}</svg>'
        data = base64.b64encode(svg.replace("currentColor", INK).encode()).decode()
        name = f"drawing-{hashlib.sha256(data.encode()).hexdigest()[:12]}"
        rules[name] = f".{name} {{ background-image: url(data:image/svg+xml;base64,{data}); }}"
        classes = re.search(r'class="([^"]*)"', attributes)
        return f'<span class="{classes[1] if classes else ""} drawing {name}"></span>'

    return DRAWING.sub(decorate, html), "\n".join([css, *rules.values()])


def response(
    request: HttpRequest, template: str, context: dict[str, Any], *, css: str, name: str, page: str
) -> HttpResponse:
    """A template as PDF; 503 with the way to the page to print (address `page`) where this machine cannot."""
    style = "\n".join((STYLES / one).read_text(encoding="utf-8") for one in (COMMON, css))
    try:
        made = pdf(render_to_string(template, context, request), style)
    except PrintingError:
        sorry = render_to_string("base/print/unavailable.html", {"print_url": page}, request)
        return HttpResponse(sorry, status=503, headers={"Retry-After": "600"})
    answer = HttpResponse(made, content_type="application/pdf")
    answer.headers["Content-Disposition"] = f'inline; filename="{slugify(name) or "aushang"}.pdf"'
    return answer
