"""The floor plan: what stands at the top, which names are not used, how long a file may be."""

import re

import pytest

from tests.house.source import ROOMS, ROOT, files, folders, name

GIVEN = {"site", "home", "courses", "news", "businesses", "locale", "templates", "tests"}
ADDED = {"base", "areas", "accounts", "docs"}
NAMELESS = {"utils", "util", "helpers", "helper", "core", "services", "service", "common", "misc"}
LONGEST = 350
# What the demo town says, in German and, one file a language, in the other eight: data, read like a list
LONG_BY_NATURE = re.compile(r"site/demo/(content|words/\w+)\.py")


def test_the_top_level_holds_only_what_a_citizen_would_name() -> None:
    assert {folder.name for folder in folders()} <= GIVEN | ADDED


@pytest.mark.parametrize("folder", ["site", "locale"])
def test_no_folder_of_ours_shadows_a_module_of_python(folder: str) -> None:
    assert not (ROOT / folder / "__init__.py").exists()


def test_the_machine_is_told_which_python_to_use() -> None:
    assert (ROOT / ".python-version").read_text().strip() == "3.13"


def test_no_file_is_called_after_nothing() -> None:
    assert [name(path) for path in files(".py") if path.stem in NAMELESS or path.parent.name in NAMELESS] == []


def test_no_module_is_longer_than_a_few_screens() -> None:
    lengths = {name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in files(".py")}
    long = {path: lines for path, lines in lengths.items() if lines > LONGEST and "/migrations/" not in path}
    assert {path: lines for path, lines in long.items() if not LONG_BY_NATURE.fullmatch(path)} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_has_a_door(room: str) -> None:
    assert {"__init__.py", "apps.py"} <= {path.name for path in (ROOT / room).iterdir()}


def test_settings_can_be_read() -> None:
    for path in (ROOT / "site" / "config" / "settings").glob("*.py"):
        lines = path.read_text().splitlines()
        assert len(lines) < 200, path
        assert [line for line in lines if re.match(r"\s*(if|elif|else)\b", line)] == [], path


def test_environment_is_read_in_one_place() -> None:
    reading = re.compile(r"os\.(environ|getenv)")
    found = [
        name(path) for path in files(".py") if not name(path).startswith("tests/") and reading.search(path.read_text())
    ]
    # Django's own command line and server need the name of the settings before any settings exist
    assert set(found) <= {"manage.py", "site/config/wsgi.py", "site/config/env.py"}


def test_no_path_of_a_machine_is_in_the_project() -> None:
    places = re.compile(r"(?<![\w.*})])/(?:" + "|".join(["ho" + "me", "ro" + "ot", "t" + "mp", "Us" + "ers"]) + r")/\w")
    found = []
    for path in files():
        text = path.read_text(encoding="utf-8", errors="replace")
        found += [f"{name(path)}: {hit.group()}" for hit in places.finditer(text)]
        found += [name(path)] * (len(ROOT.parts) > 2 and f"{ROOT}/" in text)
    assert found == []


def test_nothing_is_left_open() -> None:
    words = re.compile(
        "|".join(["TO" + "DO", "FIX" + "ME", r"mark\.(sk" + "ip|xf" + "ail)", "NotImplemented" + "Error"])
    )
    assert [name(path) for path in files(".py", ".html", ".css", ".js") if words.search(path.read_text())] == []


def test_source_strings_are_english() -> None:
    """Every word of the interface goes through the catalogues, so none of them is German in the code."""
    call = re.compile(r"""(?<![\w.])(?:gettext|gettext_lazy|_)\(\s*["']([^"']+)["']""")
    tag = re.compile(r"""\{%\s*translate\s+["']([^"']+)["']""")
    found = []
    for path in (*files(".py"), *files(".html")):
        if name(path).startswith(("tests/", "site/demo/")):
            continue
        text = path.read_text(encoding="utf-8")
        found += [
            f"{name(path)}: {words}"
            for words in call.findall(text) + tag.findall(text)
            if re.search("[äöüßÄÖÜ]", re.sub("Grünau|[A-Z][a-z]+straße", "", words))
        ]
    assert found == []


def test_every_decision_has_its_own_number() -> None:
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [path.name[:3] for path in files]
    assert len(set(numbers)) == len(numbers)
    assert [path.read_text(encoding="utf-8")[:7] for path in files] == [f"# {number} ·" for number in numbers]
