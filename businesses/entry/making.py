"""A business as a page, made from the answers of a draft; not in the tree yet."""

import itertools
from typing import Any

from django.urls import Resolver404
from django.utils.html import escape
from django.utils.text import slugify
from wagtail.models import Locale, Page

from base import languages
from base.images import SiteImage
from base.pages import plain_excerpt
from businesses.branches import branch_of
from businesses.duplicate_words import latin
from businesses.entry.steps import Entry
from businesses.models import BusinessPage
from businesses.streets import address_book

LONGEST_SLUG = 60


def page_from(entry: Entry, directory: Any) -> BusinessPage:
    """The page that a complete entry becomes below a directory, without pictures, in no place of the tree."""
    said = entry.all
    book = address_book(entry.request)
    point = book.point(said["street"]) if said["street"] else None
    page = BusinessPage(
        title=said["name"],
        draft_title=said["name"],
        locale=Locale.objects.get(language_code=languages.SOURCE),
        branch=branch_of(said["sub_branch"]),
        sub_branch=said["sub_branch"],
        summary=said["summary"],
        district=entry.district,
        street=said["street"],
        postcode=said["postcode"] or (book.postcode(said["street"]) if said["street"] else ""),
        hide_address=said["hide_address"],
        lat=point[0] if point else None,
        lon=point[1] if point else None,
        phone=said["phone"],
        website=said["website"],
        languages=said["languages"],
        step_free=said["step_free"],
        offers=said["offers"],
        body=paragraphs(said["text"]),
        search_description=plain_excerpt(said["summary"]),
        area=entry.district.area,
    )
    page.slug = slugify(latin(page.title)) or page.sub_branch
    page.set_url_path(directory)
    return page


def paragraphs(text: str) -> list[tuple[str, Any]]:
    """What somebody has told, as blocks of text; nothing in it is markup."""
    lines = [f"<p>{escape(line)}</p>" for line in text.splitlines() if line.strip()]
    return [("text", "".join(lines))] if lines else []


def body_with(body: Any, pictures: list[tuple[SiteImage, str]]) -> list[tuple[str, Any]]:
    """The text with further pictures below it: each with what it shows."""
    blocks = [(block.block_type, block.value) for block in body]
    for image, alt in pictures:
        image.contextual_alt_text = alt
        image.decorative = False
        blocks.append(("image", {"image": image, "caption": ""}))
    return blocks


def slug_for(page: BusinessPage, directory: Page) -> str:
    """The last part of the address, in Latin letters; nobody else's, and nothing that means something else."""
    plain = slugify(latin(page.title))[:LONGEST_SLUG].strip("-") or page.sub_branch
    taken = set(directory.get_children().values_list("slug", flat=True))
    names = itertools.chain([plain], (f"{plain}-{number}" for number in itertools.count(2)))
    return next(name for name in names if name not in taken and not _is_a_view(directory, name))


def _is_a_view(directory: Any, slug: str) -> bool:
    """Whether the directory itself answers at this address."""
    try:
        return bool(directory.specific_class.get_resolver().resolve(f"/{slug}/"))
    except Resolver404:
        return False
