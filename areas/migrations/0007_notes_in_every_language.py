"""Notes of houses, centres and figures get a line for each language; what was there is the German one."""

import base.fields
from django.db import migrations

FIELDS = (("area", "figures_note"), ("centre", "text"), ("venue", "notes"))


def to_german(apps, schema_editor):
    """What an office has written becomes the German text."""
    for model, name in FIELDS:
        rows = apps.get_model("areas", model).objects.exclude(**{name: ""})
        for row in rows.only("pk", name):
            setattr(row, f"{name}_told", {"de": getattr(row, name)})
            row.save(update_fields=[f"{name}_told"])


def to_text(apps, schema_editor):
    """Only the German text goes back."""
    for model, name in FIELDS:
        for row in apps.get_model("areas", model).objects.exclude(**{f"{name}_told": {}}):
            setattr(row, name, getattr(row, f"{name}_told").get("de", ""))
            row.save(update_fields=[name])


class Migration(migrations.Migration):

    dependencies = [
        ("areas", "0006_messages"),
    ]

    operations = [
        *(
            migrations.AddField(model, f"{name}_told", base.fields.NamesField(blank=True, default=dict))
            for model, name in FIELDS
        ),
        migrations.RunPython(to_german, to_text),
        *(migrations.RemoveField(model, name) for model, name in FIELDS),
        *(migrations.RenameField(model, f"{name}_told", name) for model, name in FIELDS),
        migrations.AlterField(
            "area",
            "figures_note",
            base.fields.NamesField(
                blank=True, default=dict, help_text="What the figures cover.", verbose_name="note on the figures"
            ),
        ),
        migrations.AlterField(
            "centre", "text", base.fields.NamesField(blank=True, default=dict, verbose_name="text")
        ),
        migrations.AlterField(
            "venue",
            "notes",
            base.fields.NamesField(
                blank=True,
                default=dict,
                help_text="Entrance, bell, toilet, floor: one short sentence.",
                verbose_name="how to find it",
            ),
        ),
    ]
