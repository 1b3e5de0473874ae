"""The accounts of the demo town. Names are functions; the password is public."""

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from accounts.models import User
from areas.editors import grant_all, role_in
from areas.models import Area, Role
from demo import content

DOMAIN = "demo.example"
PASSWORD = "quartier-demo-2026"
# The words of the demo's accounts for the roles
ROLES = {
    "autorin": Role.AUTHOR,
    "redaktion": Role.EDITOR,
    "beratung": Role.ADVISER,
    "moderation": Role.MODERATOR,
    "uebersetzung": Role.TRANSLATOR,
    "teamleitung": Role.LEAD,
    "leitung": Role.CENTRAL,
}


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
        if entry["role"] in ROLES:
            for language in entry["languages"] or [""]:
                held = role_in(areas.get(entry["area"]), ROLES[entry["role"]], language)
                user.groups.add(held.group)
    grant_all()


def table() -> list[str]:
    """The accounts in lines for the terminal."""
    rows = [(address(entry["email"]), entry["name"]) for entry in content.ACCOUNTS]
    wide = max(len(email) for email, _name in rows)
    return [f"  {email:<{wide}}  {name}" for email, name in rows]
