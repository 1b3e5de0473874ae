"""The project's own files, as the checks of the house read them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("base", "accounts", "areas", "courses", "news", "businesses", "home")
# Made by machines or by visitors, not by us
NOT_OURS = {"var", "screens", "node_modules", "__pycache__"}
TEXT = {".py", ".html", ".css", ".js", ".svg", ".toml", ".md", ".txt", ".xml", ".json", ".yml", ".po", ".cfg", ""}


def folders() -> list[Path]:
    """The top-level folders that are not hidden."""
    return [
        one
        for one in sorted(ROOT.iterdir())
        if one.is_dir() and not one.name.startswith(".") and one.name not in NOT_OURS
    ]


def files(*endings: str) -> Iterator[Path]:
    """Our files with one of the endings; all text files without endings."""
    wanted = set(endings) or TEXT
    for folder in (*folders(), ROOT / ".ci"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in wanted and path.is_file() and not NOT_OURS & set(path.parts):
                yield path
    yield from (path for path in sorted(ROOT.iterdir()) if path.is_file() and path.suffix in wanted)


def name(path: Path) -> str:
    """A file's place in the project."""
    return str(path.relative_to(ROOT))
