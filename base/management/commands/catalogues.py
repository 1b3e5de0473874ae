"""The interface's words in every language: collected from the code, kept in `locale/`, checked, and made ready.

Everything happens in Python, because the machines that run the site have no gettext tools. English is the source:
its catalogue holds a header and no entries. Plain German says only what it says differently from German; its
compiled catalogue is German with those words laid over, so that it never shows another program's German instead.
"""

import io
import os
import re
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from gettext import c2py
from itertools import chain
from pathlib import Path
from typing import Any

from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parents[3]
LOCALE = ROOT / "locale"
ROOMS = ("accounts", "areas", "base", "businesses", "courses", "home", "news", "site")
NOT_INTERFACE = ("site/demo/content.py",)
TEMPLATE_KINDS = (".html", ".txt", ".xml", ".svg")

ENGLISH = "en"
GERMAN = "de"
PLAIN_GERMAN = "de_Simple"
# Folder of the language → how many plural forms it has, and which one a number takes
PLURALS = {
    GERMAN: "nplurals=2; plural=(n != 1);",
    PLAIN_GERMAN: "nplurals=2; plural=(n != 1);",
    ENGLISH: "nplurals=2; plural=(n != 1);",
    "ar": (
        "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2"
        " : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5;"
    ),
    "fa": "nplurals=2; plural=(n > 1);",
    "uk": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "ru": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
    "vi": "nplurals=1; plural=0;",
    "tr": "nplurals=2; plural=(n > 1);",
}
COMPLETE = tuple(folder for folder in PLURALS if folder not in (ENGLISH, PLAIN_GERMAN))

KEYWORDS: dict[str, Any] = {
    "_": None,
    "_now": None,
    "gettext": None,
    "gettext_lazy": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
_LITERAL = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL_IN_TEMPLATE = re.compile(rf"\b(?:\w*gettext|_)\({_LITERAL}(?:, ?{_LITERAL})*(?:, ?count)?\)")
# What a translation has to take over as it stands: placeholders and HTML tags
MARK = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}|</?[a-z][^>]*>")
LINE_LENGTH = 100

HEADER = """# The words of the interface. Make a new list with: python manage.py catalogues --update
msgid ""
msgstr ""
"Language: {folder}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""

Key = tuple[str | None, str]


def po_path(folder: str) -> Path:
    """Where the translations of a language stand."""
    return LOCALE / folder / "LC_MESSAGES" / "django.po"


def mo_path(folder: str) -> Path:
    """Where Django looks for them."""
    return po_path(folder).with_suffix(".mo")


def key_of(message: Message) -> Key:
    """What makes a message unique: context and (singular) text."""
    return message.context or None, singular(message)


def singular(message: Message) -> str:
    """The English text, the singular where there are two."""
    return str(message.id[0] if message.pluralizable else message.id)


def forms_of(message: Message) -> list[str]:
    """The translations of a message: one, or one for each plural form; empty where there is none."""
    texts = message.string if isinstance(message.string, list | tuple) else [message.string]
    return [text or "" for text in texts]


def words_in(catalog: Catalog) -> list[Message]:
    """A catalogue's messages without its header."""
    return [message for message in catalog if message.id]


def source_files() -> list[Path]:
    """The Python files and templates that speak to people, in a fixed order; tests and the demo town do not."""
    code = [path for room in ROOMS for path in (ROOT / room).rglob("*.py")]
    templates = [path for path in (ROOT / "templates").rglob("*") if path.suffix in TEMPLATE_KINDS]
    return sorted(path for path in code + templates if path.relative_to(ROOT).as_posix() not in NOT_INTERFACE)


def gettext_calls(template: str, name: str) -> str:
    """A template's texts as Python calls, one a line. Raises SyntaxError on a broken translation block."""
    return "\n".join(CALL_IN_TEMPLATE.findall(templatize(template, origin=name)))


def empty_catalog(folder: str) -> Catalog:
    """A catalogue with the header of the language only."""
    return read_po(io.BytesIO(HEADER.format(folder=folder, plurals=PLURALS[folder]).encode()))


def collect(paths: Iterable[Path]) -> Catalog:
    """Every text of the interface in these files, with the files in which it stands."""
    found = empty_catalog(ENGLISH)
    for path in paths:
        name = path.relative_to(ROOT).as_posix()
        source = path.read_text(encoding="utf-8")
        if path.suffix in TEMPLATE_KINDS:
            source = gettext_calls(source, name)
        for _line, text, _comments, context in extract("python", io.BytesIO(source.encode()), keywords=KEYWORDS):
            if text and text[0]:
                found.add(text, locations=[(name, 0)], context=context)
    return found


def read(folder: str) -> Catalog:
    """The catalogue of a language as it stands in `locale/`; an empty one where there is no file yet."""
    path = po_path(folder)
    if not path.exists():
        return empty_catalog(folder)
    with path.open("rb") as file:
        return read_po(file)


def write(folder: str, catalog: Catalog) -> None:
    """Write a catalogue: sorted by text, no dates, no names, no line numbers, so that a difference means something."""
    buffer = io.BytesIO()
    write_po(
        buffer,
        catalog,
        width=LINE_LENGTH,
        omit_header=True,
        sort_output=True,
        ignore_obsolete=True,
        include_lineno=False,
    )
    text = HEADER.format(folder=folder, plurals=PLURALS[folder]) + buffer.getvalue().decode()
    path = po_path(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.rstrip("\n") + "\n", encoding="utf-8")


def merged(folder: str, source: Catalog) -> Catalog:
    """The texts of the code with the translations there are; what the code no longer says is dropped."""
    old = {key_of(message): message for message in words_in(read(folder))}
    new = empty_catalog(folder)
    if folder == ENGLISH:
        return new
    for message in words_in(source):
        known = old.get(key_of(message))
        if known is None and folder == PLAIN_GERMAN:
            continue
        new.add(
            message.id,
            _fitting(known, message, new.num_plurals),
            locations=message.locations,
            context=message.context,
            flags={"fuzzy"} if known is not None and known.fuzzy else (),
        )
    return new


def _fitting(known: Message | None, message: Message, count: int) -> Any:
    """An old translation in the shape the message has now: a list of `count` plural forms, or one text."""
    texts = forms_of(known) if known is not None else []
    if not message.pluralizable:
        return texts[0] if texts else ""
    return (texts + [""] * count)[:count] if known is not None and known.pluralizable else [""] * count


def compile_one(folder: str) -> bool:
    """Make the binary catalogue of a language where it is older than its source; tells whether there was work."""
    sources = [GERMAN, PLAIN_GERMAN] if folder == PLAIN_GERMAN else [folder]
    newest = max(po_path(one).stat().st_mtime_ns for one in sources)
    target = mo_path(folder)
    if target.exists() and target.stat().st_mtime_ns >= newest:
        return False
    messages = [message for one in sources for message in words_in(read(one))]
    ready = {key_of(message): message for message in messages if not message.fuzzy and all(forms_of(message))}
    catalog = empty_catalog(folder)
    for message in ready.values():
        catalog.add(message.id, message.string, context=message.context)
    part = target.with_suffix(f".{os.getpid()}.mo")
    with part.open("wb") as file:
        write_mo(file, catalog)
    # In one step: a server or another test worker may be reading the old one
    part.replace(target)
    return True


def compile_all() -> list[str]:
    """Make every binary catalogue that is old or not there; the folders of those that were made."""
    return [folder for folder in PLURALS if compile_one(folder)]


def faults(folder: str, source: Catalog) -> Iterator[str]:
    """What is wrong with the catalogue of a language, one sentence each; nothing where it is complete."""
    catalog = read(folder)
    wanted = {key_of(message): message for message in words_in(source)}
    there = {key_of(message): message for message in words_in(catalog)}
    for message in [*words_in(catalog), *catalog.obsolete.values()]:
        if key_of(message) not in wanted or folder == ENGLISH:
            yield f"{folder}: no longer in the code: {_shown(message)}"
    for key, message in wanted.items():
        known = there.get(key)
        if known is None or not all(forms_of(known)) or known.pluralizable != message.pluralizable:
            if folder in COMPLETE or known is not None:
                yield f"{folder}: not translated: {_shown(message)}"
        elif known.fuzzy:
            yield f"{folder}: only guessed (fuzzy): {_shown(message)}"
        elif not _same_marks(known, catalog.plural_expr):
            yield f"{folder}: other placeholders or tags than in English: {_shown(message)}"


def _shown(message: Message) -> str:
    return f"{singular(message)!r}" + (f" (context {message.context!r})" if message.context else "")


def marks(text: str) -> Counter[str]:
    """The placeholders and tags of a text, with how often they occur."""
    return Counter(MARK.findall(text.replace("%%", "")))


def _same_marks(message: Message, plural_expression: str) -> bool:
    """Whether a translation takes over every placeholder. A form for one number alone may say it in words."""
    if not message.pluralizable:
        return marks(str(message.id)) == marks(forms_of(message)[0])
    form_of = c2py(plural_expression)
    numbers = Counter(form_of(number) for number in range(1000))
    needed = marks(str(message.id[1]))
    return all(
        found == needed or (numbers[form] == 1 and set(found) <= set(needed))
        for form, found in enumerate(marks(text) for text in forms_of(message))
    )


class Command(BaseCommand):
    """Keeps the catalogues of the nine languages: `--update`, `--compile`, `--check`."""

    help = "Collects the interface's texts for translation, checks the translations, and makes them ready for use."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One of three things to do."""
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument("--update", action="store_true", help="bring the texts of the code into every django.po")
        what.add_argument("--compile", action="store_true", help="make each django.mo that is older than its django.po")
        what.add_argument("--check", action="store_true", help="name what is missing, left over or wrong; status 1")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it. Raises CommandError (status 1) where the check finds something."""
        if options["compile"]:
            made = compile_all()
            self.stdout.write(f"Catalogues made: {', '.join(made) or 'none, all are up to date'}")
            return
        source = collect(source_files())
        if options["update"]:
            for folder in PLURALS:
                write(folder, merged(folder, source))
        found = {folder: list(faults(folder, source)) for folder in PLURALS}
        count = sum(len(sentences) for sentences in found.values())
        if options["check"]:
            for sentence in chain.from_iterable(found.values()):
                self.stdout.write(sentence)
            if count:
                raise CommandError(f"{count} faults in the catalogues")
        self.stdout.write(f"{len(words_in(source))} texts in {len(PLURALS)} languages, {count} faults")
        for folder, sentences in found.items():
            if sentences:
                self.stdout.write(f"{folder}: {len(sentences)} faults, see catalogues --check")
