"""The notice: one shape in which every offer is shown, on card, page, poster and mail."""

import datetime
from dataclasses import dataclass, field

LONG = 10


@dataclass(frozen=True, slots=True)
class AreaMark:
    """What a card shows of a neighbourhood: its name and the class of its colour."""

    name: str
    css: str


@dataclass(frozen=True, slots=True)
class Picture:
    """What a page shows of a picture: its address, its size in pixels, and what the library says it shows."""

    url: str
    width: int
    height: int
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact with an icon (lucide's name); `label` is only read aloud; `lang` where it differs from the page."""

    icon: str
    text: str
    label: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """What the reader can do now, in words. `tone`: ok, few, full or plain."""

    tone: str
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """One offer on the notice board. `date` makes the tear-off tile; `label` is a small mark such as "Example"."""

    title: str
    url: str
    title_lang: str = ""
    area: AreaMark | None = None
    date: datetime.date | None = None
    kicker: str = ""
    text: str = ""
    text_lang: str = ""
    facts: tuple[Fact, ...] = ()
    state: State | None = None
    picture: Picture | None = None
    picture_alt: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """One value of a filter as a plain link; `count` is how many results it would give."""

    label: str
    url: str
    count: int | None = None
    selected: bool = False
    icon: str = ""
    lang: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A filter, asked as a question: "Wo?"."""

    label: str
    name: str
    answers: tuple[Answer, ...]
    shortcuts: tuple[Answer, ...] = ()

    @property
    def shown(self) -> tuple[Answer, ...]:
        """The answers in view: all of a short list; of a long one the first that find something, and the chosen."""
        if len(self.answers) <= LONG:
            return self.answers
        useful = [one for one in self.answers if one.count][:LONG]
        return tuple(one for one in self.answers if one.selected or one in useful)

    @property
    def chosen(self) -> bool:
        """Whether one of the answers is chosen."""
        return any(one.selected for one in self.answers)

    @property
    def folded(self) -> tuple[Answer, ...]:
        """The rest of a long list; what would find nothing comes last."""
        shown = self.shown
        return tuple(sorted((one for one in self.answers if one not in shown), key=lambda one: not one.count))


@dataclass(frozen=True, slots=True)
class Chip:
    """An active filter; its address is the same list without it."""

    label: str
    url: str
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way to a page; the last one has no address."""

    title: str
    url: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """What machines read about a page: titles, addresses, data."""

    title: str
    description: str = ""
    canonical: str = ""
    alternates: tuple[tuple[str, str], ...] = ()
    image_url: str = ""
    image_alt: str = ""
    type: str = "website"
    json_ld: str = ""
    feed_url: str = ""
    robots: str = ""
    lang: str = field(default="de")
