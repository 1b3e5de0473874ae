"""Templates and stylesheets keep the house's rules: mirrored, closed, without anything inline."""

import gzip
import re
import subprocess
import sys
from pathlib import Path

import pytest

from base.stylesheet import StylesheetStorage
from tests.house.source import ROOT, files, name

TEMPLATES = [path for path in files(".html") if name(path).startswith("templates/")]
STYLES = list(files(".css"))


def bare(css: str) -> str:
    """A stylesheet without comments, strings, addresses and the names of icons."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"url\([^)]*\)|\"[^\"]*\"|'[^']*'", "", css)
    return re.sub(r"icon--[\w-]+", "", css)


@pytest.mark.parametrize("path", STYLES, ids=name)
def test_no_stylesheet_knows_left_and_right(path: Path) -> None:
    physical = re.compile(r"(?<![\w])(?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?(?![\w-])")
    assert physical.findall(bare(path.read_text())) == []


@pytest.mark.parametrize("path", STYLES, ids=name)
def test_no_stylesheet_asks_another_host(path: Path) -> None:
    assert re.findall(r"@import|https?://|url\(\s*[\"']?//", path.read_text()) == []


def test_every_stylesheet_is_sent_once() -> None:
    folder = ROOT / "site" / "static" / "css"
    joined = (folder / "order.txt").read_text().split()
    linked = {one for path in TEMPLATES for one in re.findall(r"static 'css/([\w-]+\.css)'", path.read_text())} - {
        "site.css"
    }
    assert sorted([*joined, *linked]) == sorted(path.name for path in folder.glob("*.css"))


def test_templates_are_well_made() -> None:
    result = subprocess.run(
        [Path(sys.executable).parent / "djlint", "templates", "--lint", "--quiet"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_template_has_nothing_that_the_policy_forbids(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"<[^>]*\sstyle\s*=|<style", text) == []
    assert re.findall(r"<[a-z][^>]*\son[a-z]+\s*=", text) == []
    scripts = re.findall(r"<script\b([^>]*)>", text)
    assert [one for one in scripts if "src=" not in one and not re.search(r"application/(ld\+)?json", one)] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_template_gives_a_component_only_what_it_names(path: Path) -> None:
    # Wagtail's own parts of the admin read more than they are given
    tags = re.findall(r"\{%\s*include\s+(?![\"']wagtailadmin/)[^%]*%\}", path.read_text(encoding="utf-8"))
    assert [tag for tag in tags if not re.search(r"\sonly\s*%\}$", tag)] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_template_loads_nothing_from_another_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"(?:src|srcset|action|poster)\s*=\s*[\"']\s*(?:https?:)?//", text) == []
    assert re.findall(r"<link[^>]*href\s*=\s*[\"']\s*(?:https?:)?//", text) == []


def test_what_a_phone_loads_is_small() -> None:
    # Stylesheet and scripts as they travel; the editors' own script is no visitor's
    styles = b"".join(path.read_bytes() for path in StylesheetStorage().parts())
    scripts = b"".join(path.read_bytes() for path in files(".js") if path.name != "plain-german.js")
    assert len(gzip.compress(styles)) <= 20_000
    assert len(gzip.compress(scripts)) <= 15_000


def test_no_script_of_ours_keeps_or_sends_anything() -> None:
    # A list asks for its own address again; the policy allows no other host
    watching = re.compile(
        r"document\.cookie|localStorage|sessionStorage|indexedDB|sendBeacon|fetch\((?!url, )|XMLHttpRequest|https?://"
    )
    found = [name(path) for path in files(".js") if watching.search(path.read_text())]
    assert found == []
