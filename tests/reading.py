"""What the checks read out of a page's HTML, without a browser."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

# Elements that make a browser ask for their address at once
LOADING = {"script", "img", "iframe", "source", "video", "audio", "track", "embed", "object", "input", "form"}
RIGHT_TO_LEFT = ("ar", "fa")
LOADING_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}


@dataclass
class Sheet:
    """One page as far as the checks want to know it."""

    lang: str = ""
    dir: str = ""
    headings: int = 0
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    canonical: str = ""
    # Language → address, as search engines are told
    versions: dict[str, str] = field(default_factory=dict)
    # Parts whose language is named without its direction, though it runs against the page's
    unturned: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        sheet = self.sheet
        if tag == "html":
            sheet.lang, sheet.dir = values.get("lang", ""), values.get("dir", "")
        sheet.headings += tag == "h1"
        if "id" in values:
            sheet.ids.append(values["id"])
        if tag == "a" and "href" in values:
            sheet.links.append(values["href"])
        if tag == "link" and LOADING_LINKS & set(values.get("rel", "").split()):
            sheet.loaded.append(values.get("href", ""))
        self.note_languages(tag, values)
        if tag in LOADING:
            sheet.loaded += [
                values[name] for name in ("src", "data", "poster", "action", "formaction") if name in values
            ]
            sheet.loaded += [part.split()[0] for part in values.get("srcset", "").split(",") if part.strip()]
        if tag == "script" and "src" not in values and values.get("type") != "application/ld+json":
            sheet.inline.append("script")
        if tag == "style" or "style" in values:
            sheet.inline.append(f"{tag} style")
        sheet.inline += [f"{tag} {name}" for name in values if name.startswith("on")]

    def note_languages(self, tag: str, values: dict[str, str]) -> None:
        """Which versions a page names, and which parts of it are in another language."""
        sheet = self.sheet
        if tag == "link" and values.get("rel") == "canonical":
            sheet.canonical = values.get("href", "")
        if tag == "link" and values.get("rel") == "alternate" and "hreflang" in values:
            sheet.versions[values["hreflang"]] = values.get("href", "")
        # `bdi` finds its direction itself; a picture has none
        turned = "dir" in values or tag in ("html", "bdi", "img")
        if values.get("lang") and not turned and (values["lang"] in RIGHT_TO_LEFT) != (sheet.dir == "rtl"):
            sheet.unturned.append(f"{tag} lang={values['lang']}")

    handle_startendtag = handle_starttag


def read(html: str) -> Sheet:
    """Read one page."""
    reader = _Reader()
    reader.feed(html)
    return reader.sheet


def own(address: str, base: str) -> str:
    """An address of this site without its fragment, or an empty string for mail, telephone and other hosts."""
    joined = urldefrag(urljoin(base, address)).url
    return joined if urlsplit(joined)[:2] == urlsplit(base)[:2] else ""


def foreign(sheet: Sheet, base: str) -> list[str]:
    """What the page would load from another host."""
    return [url for url in sheet.loaded if not url.startswith("data:") and not own(url, base)]
