"""The accounts of the demo town. Names are functions; the password is public."""

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection

from accounts.models import User
from areas.editors import PAGE_RIGHTS, allow_pages, allow_pictures, collection_of, grant
from areas.models import Area, AreaPage
from demo import content
from home.models import HomePage

DOMAIN = "demo.example"
PASSWORD = "quartier-demo-2026"
ROOMS = ("base", "areas", "courses", "news", "businesses", "home")
WRITING = ("add_page", "change_page")
# Of a neighbourhood's team; what sets them apart comes with the editors' roles
TEAM = ("redaktion", "beratung", "moderation", "teamleitung", "uebersetzung")


def address(name: str) -> str:
    """The e-mail address of a demo account."""
    return f"{name}@{DOMAIN}"


def load_accounts() -> None:
    """All demo accounts with their rights; an account that is there keeps its password and its rights."""
    present = set(User.objects.values_list("email", flat=True))
    missing = [entry for entry in content.ACCOUNTS if address(entry["email"]) not in present]
    if not missing:
        return
    password = make_password(PASSWORD)
    areas = {area.slug: area for area in Area.objects.all()}
    teams = {slug: grant(area) for slug, area in areas.items()}
    for entry in missing:
        admin = entry["role"] == "admin"
        user = User.objects.create(
            email=address(entry["email"]),
            name=entry["name"],
            password=password,
            is_superuser=admin,
            is_staff=admin,
        )
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        if entry["role"] in TEAM:
            user.groups.add(teams[entry["area"]])
        elif entry["role"] == "autorin":
            user.groups.add(authors_of(areas[entry["area"]]))
        elif entry["role"] == "leitung":
            user.groups.add(leadership())


def authors_of(area: Area) -> Group:
    """Those who write for a neighbourhood and do not publish."""
    group = _group(f"Autor:innen {area.name}")
    for page in AreaPage.objects.filter(area=area):
        allow_pages(group, page, WRITING)
    allow_pictures(group, collection_of(area))
    return group


def leadership() -> Group:
    """Those who may do everything in the site, in every language."""
    group = _group("Leitung")
    group.permissions.add(*Permission.objects.filter(content_type__app_label__in=ROOMS))
    for page in HomePage.objects.all():
        allow_pages(group, page, PAGE_RIGHTS)
    allow_pictures(group, Collection.get_first_root_node())
    return group


def _group(name: str) -> Group:
    group: Group = Group.objects.get_or_create(name=name)[0]
    group.permissions.add(Permission.objects.get(codename="access_admin", content_type__app_label="wagtailadmin"))
    return group


def table() -> list[str]:
    """The accounts in lines for the terminal."""
    rows = [(address(entry["email"]), entry["name"]) for entry in content.ACCOUNTS]
    wide = max(len(email) for email, _name in rows)
    return [f"  {email:<{wide}}  {name}" for email, name in rows]
