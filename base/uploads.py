"""What may be uploaded: checked by what a file is, not by what it is called."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import IO, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

# What a camera or a program writes beside the picture: place, time, device, names
TRACES = ("exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop", "Description", "Author")
KINDS = ("JPEG", "PNG", "WEBP", "AVIF")
QUALITY: dict[str, dict[str, Any]] = {
    "JPEG": {"quality": 92},
    "WEBP": {"quality": 92},
    "AVIF": {"quality": 85, "speed": 8},
    "PNG": {},
}
LONGEST_TAIL = 2048
MOST_ENTRIES = 2000
LARGEST_UNPACKED = 200 * 1024 * 1024
OFFICE = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml"}
OPEN_DOCUMENT = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
}


def looked_at(file: IO[bytes], most: int | None = None) -> Image.Image:
    """A picture of which only the first bytes were read. Raises ValidationError for what we do not take.

    Pixels are counted here, before anything is decoded: a bomb of 300 kB would fill the memory. `most`: how many
    pixels are possible, where it is not the number of the settings.
    """
    most = most or settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    file.seek(0)
    try:
        image = Image.open(file, formats=KINDS)
        # Phones put a second picture behind the first one of a JPEG (MPO); that is no film
        moves = getattr(image, "is_animated", False) and image.format != "MPO"
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise ValidationError(too_many_pixels(most)) from None
    except Exception as error:  # a decoder raises whatever it likes for broken bytes
        raise ValidationError(_("This is no picture. Possible are JPEG, PNG, WebP and AVIF.")) from error
    if image.width * image.height > most:
        raise ValidationError(too_many_pixels(most))
    if moves:
        raise ValidationError(_("Moving pictures are not possible. Please choose a still one."))
    return image


def opened(file: IO[bytes], most: int | None = None) -> Image.Image:
    """A picture, wholly decoded. Raises ValidationError for what we do not take, and where something is missing."""
    image = looked_at(file, most)
    try:
        image.load()
    except Exception as error:
        raise ValidationError(_("This picture is broken. Please save it anew and try again.")) from error
    return image


def too_many_pixels(most: int) -> str:
    """How large a picture may be, from its number of pixels."""
    return _("This picture is too large. %(number)d megapixels are possible.") % {"number": most // 1_000_000}


def without_traces(content: File) -> File:
    """The same picture upright and without place, time and device; untouched where nothing of that is in it."""
    image = opened(content)
    format_ = "JPEG" if image.format == "MPO" else str(image.format)
    if not image.getexif() and not any(image.info.get(name) for name in TRACES):
        content.seek(0)
        return content
    out = BytesIO()
    plain = ImageOps.exif_transpose(image)
    profile = image.info.get("icc_profile")
    plain.info = {}
    plain.save(out, format=format_, icc_profile=profile, exif=b"", **QUALITY.get(format_, {}))
    return ContentFile(out.getvalue(), content.name)


def made_anew(content: File, most: int, longest: int) -> tuple[ContentFile, tuple[int, int]]:
    """The same picture, drawn anew as WebP, and its size: nothing of the file itself is kept, whatever it was.

    `most`: pixels that are possible; `longest`: pixels of the longer side that are enough. Raises ValidationError.
    """
    image = looked_at(content, most)
    # A JPEG can be read smaller than it is; what is not needed is never in memory
    image.draft("RGB", (longest, longest))
    try:
        image.load()
        # Smaller first: whatever is done to it afterwards is done to few pixels
        image.thumbnail((longest, longest))
        plain = ImageOps.exif_transpose(image)
        if plain.mode not in ("RGB", "RGBA"):
            plain = plain.convert("RGBA" if plain.has_transparency_data else "RGB")
        plain = _as_screens_show_it(plain, image.info.get("icc_profile"))
    except Exception as error:
        raise ValidationError(_("This picture is broken. Please save it anew and try again.")) from error
    plain.info = {}
    out = BytesIO()
    plain.save(out, format="WEBP", quality=85, method=4, exif=b"", xmp=b"")
    return ContentFile(out.getvalue()), plain.size


def _as_screens_show_it(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The picture in the colours of screens, so that it looks right without the profile that came with it."""
    if not profile:
        return image
    try:
        given = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode=image.mode) or image
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image


def is_document(file: IO[bytes], kind: str) -> bool:
    """Whether the bytes are a document of that kind: `pdf`, `docx`, `odt`, `xlsx` or `ods`, without macros."""
    checks: dict[str, Callable[[IO[bytes]], bool]] = {
        "pdf": _is_pdf,
        **dict.fromkeys(OFFICE, lambda one: _is_office(one, OFFICE[kind])),
        **dict.fromkeys(OPEN_DOCUMENT, lambda one: _is_open_document(one, OPEN_DOCUMENT[kind])),
    }
    check = checks.get(kind)
    try:
        return check is not None and check(file)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, EOFError):
        return False


def _is_pdf(file: IO[bytes]) -> bool:
    file.seek(0)
    if not file.read(8).startswith(b"%PDF-"):
        return False
    file.seek(0, 2)
    file.seek(max(0, file.tell() - LONGEST_TAIL))
    return b"%%EOF" in file.read()


def _archive(file: IO[bytes]) -> zipfile.ZipFile | None:
    """A ZIP that begins at the first byte and is no bomb, else None."""
    file.seek(0)
    if file.read(4) != b"PK\x03\x04":
        return None
    archive = zipfile.ZipFile(file)
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES or sum(one.file_size for one in entries) > LARGEST_UNPACKED:
        return None
    return archive


def _is_office(file: IO[bytes], heart: str) -> bool:
    archive = _archive(file)
    if archive is None:
        return False
    names = set(archive.namelist())
    macros = any(name.lower().endswith("vbaproject.bin") for name in names)
    return {"[Content_Types].xml", heart} <= names and not macros


def _is_open_document(file: IO[bytes], mime: bytes) -> bool:
    archive = _archive(file)
    if archive is None or "mimetype" not in archive.namelist():
        return False
    macros = any(name.startswith(("Basic/", "Scripts/")) for name in archive.namelist())
    return archive.read("mimetype").strip() == mime and "content.xml" in archive.namelist() and not macros
