"""As many businesses as a measurement needs: those of the demo town, taken apart and put together anew."""

import copy
import datetime
import itertools
import random
import uuid
from collections.abc import Iterator

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from areas.models import District
from base import dates, languages, versions
from base.vocabulary import SPOKEN_LANGUAGES
from bench.progress import Progress
from bench.town import PORTION
from businesses.branches import Offer, SubBranch, branch_of
from businesses.models import BusinessPage, Closure, Confirmation, HoursSettings, OpeningHours
from demo.town import quiet

STREETS = ("Lange Straße", "Kurze Gasse", "Am Markt", "Ringweg", "Hofstraße", "Allee")


class Shops:
    """Businesses made from businesses."""

    def __init__(self) -> None:
        """Read the town's businesses and districts."""
        self.random = random.Random(6)  # noqa: S311  the same town each time
        source = f"/{languages.SOURCE}/"
        self.patterns = list(BusinessPage.objects.live().filter(url_path__startswith=source).order_by("pk"))
        self.parents = {page.area_id: page.get_parent() for page in self.patterns}
        self.districts = list(District.objects.filter(area__in=[key for key in self.parents if key]))

    def add(self, number: int, progress: Progress) -> None:
        """So many businesses with hours, closed days and confirmations."""
        rows, done = self.pages(number), 0
        while portion := list(itertools.islice(rows, PORTION)):
            with transaction.atomic():
                self._write(portion)
            done += len(portion)
            progress.step(len(portion))
        for parent in self.parents.values():
            Page.objects.filter(pk=parent.pk).update(numchild=parent.get_children().count())

    def pages(self, number: int) -> Iterator[tuple[Page, BusinessPage]]:
        """So many new pages: the page in the tree, the business."""
        trades = list(SubBranch)
        for count in range(number):
            district = self.districts[count % len(self.districts)]
            pattern, parent = self.patterns[count % len(self.patterns)], self.parents[district.area_id]
            shop = copy.copy(pattern)
            shop.pk = shop.id = None
            shop.title = f"{pattern.title[:40]} {count}"
            shop.slug = f"laden-{count}"
            shop.url_path = f"{parent.url_path}{shop.slug}/"
            shop.path = Page._get_path(parent.path, parent.depth + 1, 20_000 + count)
            shop.translation_key = uuid.uuid4()
            shop.live_revision = shop.latest_revision = None
            shop.area_id, shop.district = district.area_id, district
            shop.sub_branch = trades[count % len(trades)]
            shop.branch = branch_of(shop.sub_branch)
            shop.street = f"{self.random.choice(STREETS)} {count % 140 + 1}"
            shop.hide_address = count % 19 == 0
            shop.lat = (district.lat or 51.34) + self.random.uniform(-0.006, 0.006)
            shop.lon = (district.lon or 12.37) + self.random.uniform(-0.009, 0.009)
            shop.phone = f"0341 {1_000_000 + count}"
            shop.languages = ["de", *self.random.sample(SPOKEN_LANGUAGES[1:], count % 3)]
            shop.offers = self.random.sample(Offer.values, count % 3)
            shop.step_free = self.random.choice(("yes", "yes", "partly", "no", "unknown"))
            fields = {field.attname: getattr(shop, field.attname) for field in Page._meta.local_concrete_fields}
            yield Page(**fields), shop

    def _write(self, portion: list[tuple[Page, BusinessPage]]) -> None:
        pages = Page.objects.bulk_create([page for page, _shop in portion])
        shops = []
        for page, (_page, shop) in zip(pages, portion, strict=True):
            shop.page_ptr_id = shop.id = page.pk
            # The row of the business alone: that of the page is there
            shop.save_base(raw=True, force_insert=(BusinessPage,))
            shops.append(shop)
        OpeningHours.objects.bulk_create([row for shop in shops for row in self._hours(shop)])
        HoursSettings.objects.bulk_create(
            [HoursSettings(business=shop, closed_on_holidays=shop.pk % 5 > 0) for shop in shops]
        )
        Confirmation.objects.bulk_create(
            [Confirmation(business=shop, date=self._some_day(-shop.pk % 170)) for shop in shops]
        )
        Closure.objects.bulk_create(
            [
                Closure(
                    business=shop, first_day=self._some_day(shop.pk % 30), last_day=self._some_day(shop.pk % 30 + 7)
                )
                for shop in shops[::9]
            ]
        )

    def _some_day(self, days: int) -> datetime.date:
        return timezone.localdate() + datetime.timedelta(days=days)

    def _hours(self, shop: BusinessPage) -> list[OpeningHours]:
        """A week; hardly two are alike."""
        opens, noon = self.random.choice((6, 7, 8, 9, 10, 11)), self.random.choice((12, 13))
        minute, closes = self.random.choice((0, 15, 30, 45)), self.random.choice((16, 17, 18, 19, 20, 22))
        week = self.random.sample(dates.WEEKDAYS, self.random.choice((4, 5, 5, 6)))
        spans = [((opens, minute), (closes, minute))]
        if shop.pk % 3 == 0:
            spans = [((opens, minute), (noon, 0)), ((noon + 1, 30), (closes, minute))]
        return [
            OpeningHours(business=shop, weekday=day, opens=datetime.time(*first), closes=datetime.time(*last))
            for day in week
            for first, last in spans
        ]


def grow_directory(businesses: int) -> None:
    """Add businesses until the town has so many."""
    shops = Shops()
    missing = businesses - len(shops.patterns)
    with Progress(f"{businesses:,} businesses", max(missing, 1)) as progress, quiet():
        shops.add(missing, progress)
    versions.bump_all()
