"""Measures the site against bare and against its budgets: `make bench` calls it."""

import argparse
import sys
from collections import Counter
from typing import Any

import psycopg
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from base import german
from bench import writers
from bench.client import Reader
from bench.databases import PostgreSQL, SQLite
from bench.management.commands.grow import LARGE
from bench.measuring import Taken, good, take, warm
from bench.progress import Progress
from bench.server import Server
from bench.table import Line, rows
from demo import content

CATALOGUE = "/de/kurse/"
# Facts in the reader's language, texts in German where nobody has translated them
ARABIC = "/ar/kurse/"
FILTERED = "/de/kurse/?area=gruenau&weekday=tu&daytime=morning"
PLAIN = {
    "home": "/de/",
    "area": "/de/gruenau/",
    "course": "/de/gruenau/kurse/naehkurs/",
    "business": next(f"/de/{one['area']}/betriebe/{one['slug']}/" for one in content.BUSINESSES if one["area"]),
    "news": next(f"/de/{one['area']}/aktuelles/{one['slug']}/" for one in content.NEWS if one["area"]),
    "list of businesses": "/de/betriebe/",
}
# Asked where there are many businesses: every facet at once, those that are open now, and the map
DIRECTORY = {
    "directory": "/de/betriebe/",
    "directory, all facets": (
        "/de/betriebe/?area=gruenau&area=paunsdorf&branch=food&branch=craft&sub_branch=cafe&sub_branch=bakery"
        "&sub_branch=hairdresser&feature=step-free&offers=internship&offers=hiring&language=ar&language=en&near=paunsdorf"
    ),
    "directory, open now": "/de/betriebe/?feature=open-now",
    "directory as a map": "/de/betriebe/?view=map",
}
MOST_QUERIES = 10
LEAST = {"SQLite": {300: 4.0, 5000: 2.0}, "PostgreSQL": {300: 4.0, 5000: 1.0}}
MOST_SEARCH = {"SQLite": 60.0, "PostgreSQL": 100.0}
MOST_MEMORY = 90.0
LEAST_CACHED = 80.0
LEAST_DIRECTORY = 2.0
LEAST_WRITTEN = 50.0
# From so many courses to a hundred times as many
GROWTH = (100, 10_000)
# How many times as long each page may take then: a list of what comes next, and lists with their facets
MOST_GROWTH = {"home": 2.0, "catalogue": 3.0, "catalogue, three filters": 3.0}
Database = SQLite | PostgreSQL


def frequent_word() -> str:
    """The word that stands in more courses of the demo town than any other, small words left out."""
    found: Counter[str] = Counter()
    for course in content.COURSES:
        found.update(set(german.words(f"{course['summary']} {' '.join(course['plain'])}")) - german.STOP_WORDS)
    return found.most_common(1)[0][0]


class Command(BaseCommand):
    """Make the data sets, start the servers, measure, print one table."""

    help = "Measures the site's pages against a bare view; exit status 1 where a budget is broken."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """A PostgreSQL server, and whether to stop early."""
        parser.add_argument("--postgres", default="", help="measure on this PostgreSQL server too")
        parser.add_argument("--quick", action="store_true", help="SQLite and 300 courses only")

    def handle(self, *_args: Any, postgres: str, quick: bool, **_options: Any) -> None:
        """Measure each database and tell of all."""
        call_command("catalogues", compile=True, verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        self.workers = settings.ENV.workers
        lines: dict[str, list[Line]] = {}
        with Server("bench.bare:application", {}, self.workers) as self.bare:
            for database in self.databases(postgres, quick):
                lines[database.name] = self.measure(database, (300,) if quick else (300, 5000))
                if not quick:
                    lines[database.name] += self.growth(database)
        for name, found in lines.items():
            self.stdout.write(f"\n{name}, {self.workers} workers; not cached, unless it says so\n\n{rows(found)}\n")
        broken = [line for found in lines.values() for line in found if not line.met]
        self.stdout.write(f"\n{len(broken)} budgets are broken." if broken else "\nEvery budget is kept.")
        sys.exit(bool(broken))

    def databases(self, postgres: str, quick: bool) -> list[Database]:
        """SQLite, and PostgreSQL where it can be reached."""
        found: list[Database] = [SQLite()]
        if postgres and not quick:
            try:
                found.append(PostgreSQL(postgres))
            except psycopg.OperationalError:
                self.stdout.write("PostgreSQL cannot be reached: measured on SQLite alone.")
        return found

    def site(self, database: Database, courses: int, settings_module: str = "bench.settings") -> Server:
        """The site on a data set."""
        variables = {"DATABASE_URL": database.url(courses), "DJANGO_SETTINGS_MODULE": settings_module}
        return Server("config.wsgi:application", variables, self.workers)

    def measure(self, database: Database, sizes: tuple[int, ...]) -> list[Line]:
        """All figures of one database."""
        found: list[Line] = []
        for courses in sizes:
            with self.site(database, courses) as site:
                found += self.pages(database, courses, site)
                if courses == sizes[0]:
                    found += self.writers(database, courses, site)
        with self.site(database, sizes[0], "bench.cached") as site:
            found += self.cached(sizes[0], site)
        return found

    def writers(self, database: Database, courses: int, site: Server) -> list[Line]:
        """Eight people book at the same moment, against a bare insert behind the same lock."""
        one = writers.measured(database.url(courses), site.port)
        percent = 100 * one["bookings"] / one["bare"]
        return [
            Line("8 writers: bookings a second", courses, one["bookings"], "/s"),
            Line("… of a bare locked insert", courses, percent, "%", LEAST_WRITTEN),
            Line("… seats given twice", courses, one["overbooked"], "", most=0),
            Line("… “database is locked”, other faults", courses, one["locked"], "", most=0),
            Line("… through the server", courses, one["http"], "/s"),
        ]

    def growth(self, database: Database) -> list[Line]:
        """How much longer pages take in a large town than in a small one, and whether they ask more."""
        paths = {"home": PLAIN["home"], "catalogue": CATALOGUE, "catalogue, three filters": FILTERED}
        taken: list[dict[str, Taken]] = []
        for courses in GROWTH:
            with self.site(database, courses) as site:
                warm(site, list(paths.values()))
                with Progress(f"{database.name}, {courses:,} courses", len(paths)) as progress:
                    taken.append({})
                    for page, path in paths.items():
                        taken[-1][page] = take(site, self.bare, path)
                        progress.step()
        few, many = taken
        return [
            Line(
                f"{page}, growth from {GROWTH[0]}",
                GROWTH[1],
                many[page].ms / few[page].ms,
                "times",
                most=MOST_GROWTH[page],
                taken=many[page],
                most_queries=few[page].queries,
            )
            for page in paths
        ]

    def cached(self, courses: int, site: Server) -> list[Line]:
        """Pages that the site's own memory answers."""
        paths = {"home, cached": PLAIN["home"], "catalogue, cached": CATALOGUE}
        warm(site, list(paths.values()))
        taken = {page: take(site, self.bare, path) for page, path in paths.items()}
        return [Line(page, courses, one.percent, "% of bare", LEAST_CACHED, taken=one) for page, one in taken.items()]

    def pages(self, database: Database, courses: int, site: Server) -> list[Line]:
        """The figures of one data set."""
        word = frequent_word()
        searches = {
            f"search for “{word}” in the list": f"{CATALOGUE}?q={word}",
            "… in the whole site": f"/de/suche/?q={word}",
        }
        lists = {"catalogue": CATALOGUE, "catalogue, three filters": FILTERED, "catalogue in Arabic": ARABIC}
        many = DIRECTORY if courses >= LARGE else {}
        paths = {**lists, **PLAIN, **searches, **many}
        warm(site, list(paths.values()))
        found = []
        with Progress(f"{database.name}, {courses:,} courses", len(paths)) as progress:
            for page, path in paths.items():
                taken = take(site, self.bare, path)
                if page in searches:
                    most = MOST_SEARCH[database.name]
                    found.append(Line(page, courses, taken.cpu, "ms CPU", most=most, taken=taken))
                elif page in many:
                    line = Line(
                        f"{page} (2,000 businesses)",
                        courses,
                        taken.percent,
                        "% of bare",
                        LEAST_DIRECTORY,
                        taken=taken,
                        most_queries=MOST_QUERIES,
                    )
                    found.append(line)
                else:
                    least = LEAST[database.name][courses] if page in lists else 2.5 if courses == 300 else None
                    found.append(
                        Line(page, courses, taken.percent, "% of bare", least, taken=taken, most_queries=MOST_QUERIES)
                    )
                progress.step()
        memory = MOST_MEMORY if courses == 300 else None
        found.append(Line("memory of a worker", courses, site.memory(), "MB", most=memory))
        found.append(Line("first page after an edit", courses, self.after_edit(database, courses, site), "ms"))
        return found

    def after_edit(self, database: Database, courses: int, site: Server) -> float:
        """Milliseconds until the catalogue answers that an editor has just changed; the largest of three."""
        times = []
        for turn in range(3):
            database.edit(courses, f"bench-{turn}")
            with Reader(site.port) as reader:
                times.append(good(reader.get(CATALOGUE), CATALOGUE).ms)
        return max(times)
