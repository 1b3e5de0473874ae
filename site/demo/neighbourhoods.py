"""The ground of the demo town: settings, funding, topics, neighbourhoods, houses, organisations and partners."""

import datetime

from areas.editors import collection_of
from areas.models import Area, District
from base.funding import FundingPeriod
from base.glossary import HardWord
from base.settings import SiteSettings
from base.synonyms import Synonym
from demo import content, words
from demo.factories.areas import VenueFactory, area_from
from demo.factories.courses import TopicFactory
from demo.factories.home import partners_from


def load_settings() -> None:
    """Name, phone and address on every page; what an editor has filled in stays."""
    settings = SiteSettings.load()
    if not settings.claim:
        for name, value in content.SETTINGS.items():
            setattr(settings, name, value)
        settings.save()
    for entry in content.FUNDING:
        FundingPeriod.objects.get_or_create(
            name=entry["name"],
            defaults={
                "sentences": entry["sentences"],
                "valid_from": datetime.date.fromisoformat(entry["valid_from"]),
                "valid_to": datetime.date.fromisoformat(entry["valid_to"]) if entry["valid_to"] else None,
                "example": entry["example"],
            },
        )
    for place, entry in enumerate(content.TOPICS, start=1):
        TopicFactory(slug=entry["slug"], names=entry["names"], icon=entry["icon"], order=place * 10)
    for word, forms, explanation in content.HARD_WORDS:
        HardWord.objects.get_or_create(word=word, defaults={"forms": forms, "explanation": explanation})
    for row in content.SYNONYMS:
        Synonym.objects.get_or_create(words=row)


def load_neighbourhoods() -> None:
    """Neighbourhoods with their rows and picture folders, houses, organisations and partners."""
    areas: dict[str, Area] = {}
    for place, entry in enumerate(content.AREAS, start=1):
        area = areas[entry["slug"]] = area_from(entry, place * 10, words.PLACES)
        collection_of(area)
    districts = {district.slug: district for district in District.objects.all()}
    copied = ("slug", "name", "street", "postcode", "lat", "lon", "stop", "step_free")
    for entry in content.VENUES:
        VenueFactory(
            area=areas[entry["area"]],
            district=districts[entry["district"]],
            notes={"de": f"{entry['notes']} {entry['toilet']}".strip(), **words.PLACES[entry["slug"]]},
            **{name: entry[name] for name in copied},
        )
    partners_from(content.ORGANISATIONS, areas, words.PARTNERS)
