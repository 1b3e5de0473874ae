"""Files that people send: real ones, and what attackers make of them."""

import struct
import zipfile
import zlib
from io import BytesIO
from typing import Any

from PIL import Image

PIXELS = 640, 400
FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "avif": "AVIF"}
GPS = 0x8825
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><image href="https://example.org/x.png"/></svg>'
)
OFFICE = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
OPEN = {"odt": "text", "ods": "spreadsheet"}


def drawing(kind: str, size: tuple[int, int] = PIXELS, **more: Any) -> bytes:
    """A picture of that kind."""
    out = BytesIO()
    Image.new("RGB", size, "green").save(out, FORMATS.get(kind, kind), **more)
    return out.getvalue()


def from_a_phone() -> bytes:
    """A photograph that tells where, when and with what it was taken, and lies on its side."""
    exif = Image.Exif()
    exif[0x0110], exif[0x0112], exif[0x9003] = "Telefon 9", 6, "2026:11:22 10:00:00"
    exif.get_ifd(GPS).update({1: "N", 2: (51.0, 20.0, 24.0), 3: "E", 4: (12.0, 22.0, 12.0)})
    return drawing("jpg", exif=exif, comment=b"im Treppenhaus")


def bomb(side: int = 11_000) -> bytes:
    """A PNG of 121 megapixels in a few hundred kilobytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(b"\0" * (side * 3 + 1)) for _row in range(side)) + packer.flush()
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def film(kind: str, frames: int) -> bytes:
    """A moving picture."""
    out = BytesIO()
    steps = [Image.new("RGB", (8, 8), (number * 90 % 255, number // 255, 0)) for number in range(frames)]
    steps[0].save(out, kind, save_all=True, append_images=steps[1:])
    return out.getvalue()


def document(kind: str, *more: tuple[str, bytes]) -> bytes:
    """A small real document of that kind; `more` are further entries."""
    if kind == "pdf":
        return b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if kind in OFFICE:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr(OFFICE[kind], "<x/>")
        else:
            mime = f"application/vnd.oasis.opendocument.{OPEN[kind]}"
            archive.writestr("mimetype", mime, zipfile.ZIP_STORED)
            archive.writestr("content.xml", "<x/>")
        for name, data in more:
            archive.writestr(name, data)
    return out.getvalue()
