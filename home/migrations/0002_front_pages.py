"""The nine languages and their front pages; Wagtail's welcome page goes."""

from django.conf import settings
from django.db import migrations

ROOT_PATH = "0001"
STEP = 4
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
NAME = "Arbeit im Quartier"


def make_front_pages(apps, schema_editor):
    """Locales in the order of the settings, one front page in each, the German one as the site's root."""
    Locale = apps.get_model("wagtailcore", "Locale")
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")
    ContentType = apps.get_model("contenttypes", "ContentType")
    HomePage = apps.get_model("home", "HomePage")
    Page.objects.filter(depth=2).delete()
    Site.objects.all().delete()
    kind, _made = ContentType.objects.get_or_create(app_label="home", model="homepage")
    key = None
    for place, (code, _name) in enumerate(settings.LANGUAGES, start=1):
        locale, _made = Locale.objects.get_or_create(language_code=code)
        page = HomePage(
            title=NAME,
            draft_title=NAME,
            slug=code,
            content_type=kind,
            path=f"{ROOT_PATH}{ALPHABET[place]:0>{STEP}}",
            depth=2,
            numchild=0,
            url_path=f"/{code}/",
            locale=locale,
            live=True,
            claim="",
            lead="",
        )
        if key is not None:
            page.translation_key = key
        page.save()
        key = page.translation_key
        if place == 1:
            Site.objects.create(hostname="localhost", port=80, site_name=NAME, root_page_id=page.pk, is_default_site=True)
    apps.get_model("base", "SiteSettings").objects.get_or_create(pk=1)
    Page.objects.filter(depth=1).update(numchild=len(settings.LANGUAGES))


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("base", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make_front_pages, migrations.RunPython.noop, elidable=False)]
