"""The branches of the town's businesses and their trades: closed sets, so that filters and open data stay stable.

Culture and creative work has the eleven submarkets that the economics ministers agreed on, "other", and Saxony's
twelfth, arts and crafts. The other branches list the trades that neighbourhoods have.
"""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _


class Branch(models.TextChoices):
    """The four branches of the directory."""

    CREATIVE = "creative", _("Culture and creative work")
    RETAIL = "retail", _("Shops")
    FOOD = "food", _("Food and drink")
    CRAFT = "craft", _("Trades and crafts")


class SubBranch(models.TextChoices):
    """What a business does, in one or two words."""

    MUSIC = "music", _("Music")
    BOOKS = "books", _("Books and bookbinding")
    ART = "art", _("Art")
    FILM = "film", _("Film")
    BROADCASTING = "broadcasting", _("Radio and television")
    PERFORMING = "performing", _("Theatre and stage")
    DESIGN = "design", _("Design and photography")
    ARCHITECTURE = "architecture", _("Architecture")
    PRESS = "press", _("Press and journalism")
    ADVERTISING = "advertising", _("Advertising")
    SOFTWARE = "software", _("Software and games")
    OTHER = "other", _("Other creative work")
    KUNSTHANDWERK = "kunsthandwerk", _("Arts and crafts")

    GROCERIES = "groceries", _("Groceries")
    KIOSK = "kiosk", _("Kiosk")
    FLORIST = "florist", _("Flowers and plants")
    BOOKSHOP = "bookshop", _("Bookshop")
    SECOND_HAND_BOOKS = "second-hand-books", _("Second-hand books")
    TEXTILES = "textiles", _("Fabrics and sewing supplies")
    CLOTHES = "clothes", _("Clothes")
    SHOES = "shoes", _("Shoes")
    SECOND_HAND = "second-hand", _("Second-hand goods")
    HOUSEHOLD = "household", _("Household goods and furniture")
    ELECTRONICS = "electronics", _("Phones and electronics")
    TOYS = "toys", _("Toys")
    STATIONERY = "stationery", _("Paper and office supplies")
    PHARMACY = "pharmacy", _("Pharmacy and health")
    OTHER_RETAIL = "other-retail", _("Other shop")

    CAFE = "cafe", _("Café")
    SNACK_BAR = "snack-bar", _("Snack bar")
    RESTAURANT = "restaurant", _("Restaurant")
    CANTEEN = "canteen", _("Canteen")
    BAR = "bar", _("Pub or bar")
    ICE_CREAM = "ice-cream", _("Ice cream")
    CATERING = "catering", _("Catering")
    OTHER_FOOD = "other-food", _("Other food and drink")

    BAKERY = "bakery", _("Bakery")
    BUTCHER = "butcher", _("Butcher")
    HAIRDRESSER = "hairdresser", _("Hairdresser")
    BEAUTY = "beauty", _("Beauty care")
    TAILOR = "tailor", _("Tailor and alterations")
    SHOEMAKER = "shoemaker", _("Shoe repairs")
    BICYCLE = "bicycle", _("Bicycle workshop")
    CAR = "car", _("Car workshop")
    JOINER = "joiner", _("Joiner")
    PAINTER = "painter", _("Painter")
    ELECTRICIAN = "electrician", _("Electrician")
    PLUMBER = "plumber", _("Heating and plumbing")
    ROOFER = "roofer", _("Roofer")
    BUILDER = "builder", _("Builder")
    METALWORK = "metalwork", _("Metalwork and locks")
    OPTICIAN = "optician", _("Optician and hearing aids")
    CLEANING = "cleaning", _("Cleaning and laundry")
    OTHER_CRAFT = "other-craft", _("Other trade")


@dataclass(frozen=True, slots=True)
class Trade:
    """What else we know of a sub-branch: its branch, and the most specific type that schema.org has for it."""

    branch: Branch
    schema: str = "LocalBusiness"


B, S = Branch, SubBranch

TRADES: dict[str, Trade] = {
    S.MUSIC: Trade(B.CREATIVE),
    S.BOOKS: Trade(B.CREATIVE),
    S.ART: Trade(B.CREATIVE, "ArtGallery"),
    S.FILM: Trade(B.CREATIVE),
    S.BROADCASTING: Trade(B.CREATIVE, "RadioStation"),
    S.PERFORMING: Trade(B.CREATIVE, "EntertainmentBusiness"),
    S.DESIGN: Trade(B.CREATIVE, "ProfessionalService"),
    S.ARCHITECTURE: Trade(B.CREATIVE, "ProfessionalService"),
    S.PRESS: Trade(B.CREATIVE, "ProfessionalService"),
    S.ADVERTISING: Trade(B.CREATIVE, "ProfessionalService"),
    S.SOFTWARE: Trade(B.CREATIVE, "ProfessionalService"),
    S.OTHER: Trade(B.CREATIVE),
    S.KUNSTHANDWERK: Trade(B.CREATIVE, "Store"),
    S.GROCERIES: Trade(B.RETAIL, "GroceryStore"),
    S.KIOSK: Trade(B.RETAIL, "ConvenienceStore"),
    S.FLORIST: Trade(B.RETAIL, "Florist"),
    S.BOOKSHOP: Trade(B.RETAIL, "BookStore"),
    S.SECOND_HAND_BOOKS: Trade(B.RETAIL, "BookStore"),
    S.TEXTILES: Trade(B.RETAIL, "HobbyShop"),
    S.CLOTHES: Trade(B.RETAIL, "ClothingStore"),
    S.SHOES: Trade(B.RETAIL, "ShoeStore"),
    S.SECOND_HAND: Trade(B.RETAIL, "Store"),
    S.HOUSEHOLD: Trade(B.RETAIL, "HomeGoodsStore"),
    S.ELECTRONICS: Trade(B.RETAIL, "ElectronicsStore"),
    S.TOYS: Trade(B.RETAIL, "ToyStore"),
    S.STATIONERY: Trade(B.RETAIL, "OfficeEquipmentStore"),
    S.PHARMACY: Trade(B.RETAIL, "Pharmacy"),
    S.OTHER_RETAIL: Trade(B.RETAIL, "Store"),
    S.CAFE: Trade(B.FOOD, "CafeOrCoffeeShop"),
    S.SNACK_BAR: Trade(B.FOOD, "FastFoodRestaurant"),
    S.RESTAURANT: Trade(B.FOOD, "Restaurant"),
    S.CANTEEN: Trade(B.FOOD, "FoodEstablishment"),
    S.BAR: Trade(B.FOOD, "BarOrPub"),
    S.ICE_CREAM: Trade(B.FOOD, "IceCreamShop"),
    S.CATERING: Trade(B.FOOD, "FoodEstablishment"),
    S.OTHER_FOOD: Trade(B.FOOD, "FoodEstablishment"),
    S.BAKERY: Trade(B.CRAFT, "Bakery"),
    S.BUTCHER: Trade(B.CRAFT, "Store"),
    S.HAIRDRESSER: Trade(B.CRAFT, "HairSalon"),
    S.BEAUTY: Trade(B.CRAFT, "BeautySalon"),
    S.TAILOR: Trade(B.CRAFT),
    S.SHOEMAKER: Trade(B.CRAFT),
    S.BICYCLE: Trade(B.CRAFT, "BikeStore"),
    S.CAR: Trade(B.CRAFT, "AutoRepair"),
    S.JOINER: Trade(B.CRAFT, "HomeAndConstructionBusiness"),
    S.PAINTER: Trade(B.CRAFT, "HousePainter"),
    S.ELECTRICIAN: Trade(B.CRAFT, "Electrician"),
    S.PLUMBER: Trade(B.CRAFT, "Plumber"),
    S.ROOFER: Trade(B.CRAFT, "RoofingContractor"),
    S.BUILDER: Trade(B.CRAFT, "GeneralContractor"),
    S.METALWORK: Trade(B.CRAFT, "HomeAndConstructionBusiness"),
    S.OPTICIAN: Trade(B.CRAFT, "Optician"),
    S.CLEANING: Trade(B.CRAFT, "DryCleaningOrLaundry"),
    S.OTHER_CRAFT: Trade(B.CRAFT),
}

ICONS = {B.CREATIVE: "palette", B.RETAIL: "shopping-bag", B.FOOD: "utensils", B.CRAFT: "hammer"}


class Offer(models.TextChoices):
    """What a business offers to people who look for work."""

    INTERNSHIP = "internship", _("Internship")
    TASTER_DAY = "taster-day", _("Taster day")
    APPRENTICESHIP = "apprenticeship", _("Apprenticeship")
    HIRING = "hiring", _("Is hiring")
    PARTNER = "partner", _("Partner of the neighbourhood academy")


def branch_of(sub_branch: str) -> Branch:
    """The branch that a sub-branch belongs to. Raises KeyError for a word that is none."""
    return TRADES[sub_branch].branch


def schema_type(sub_branch: str) -> str:
    """schema.org's type for a sub-branch, `LocalBusiness` where it has no closer one."""
    return TRADES[sub_branch].schema if sub_branch in TRADES else "LocalBusiness"


def sub_branches(branch: str) -> list[SubBranch]:
    """The sub-branches of a branch, in their order."""
    return [one for one in SubBranch if TRADES[one].branch == branch]


def grouped_choices() -> list[tuple[str, list[tuple[str, str]]]]:
    """The sub-branches under their branches, for a select field."""
    return [(str(branch.label), [(one.value, str(one.label)) for one in sub_branches(branch)]) for branch in Branch]
