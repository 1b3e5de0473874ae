"""Addresses as squares that phones read."""

import segno
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _


def words(url: str) -> str:
    """An address as people type it: without `https://`, without the last stroke."""
    return url.split("//", 1)[-1].rstrip("/")


def qr_code(url: str) -> SafeString:
    """An address as a square that phones read, drawn in SVG; it can be a quarter dirty."""
    label = escape(_("QR code: opens %(address)s") % {"address": words(url)})
    drawn = segno.make(url, error="q", micro=False).svg_inline(omitsize=True, border=1, svgclass="qr", lineclass=None)
    return mark_safe(drawn.replace("<svg", f'<svg role="img" aria-label="{label}"', 1))
