"""Wagtail comes with two groups that may change every page; here the table of roles says who may do what."""

from django.db import migrations


def remove(apps, _schema_editor):
    """Delete the two groups while nobody is in them."""
    apps.get_model("auth", "Group").objects.filter(name__in=("Moderators", "Editors"), user=None).delete()


class Migration(migrations.Migration):
    """After all migrations that give these groups something."""

    dependencies = [
        ("areas", "0002_roles"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailimages", "0002_initial_data"),
        ("wagtaildocs", "0002_initial_data"),
    ]

    operations = [migrations.RunPython(remove, migrations.RunPython.noop)]
