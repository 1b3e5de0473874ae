"""Who has checked a plain text stands in a row beside the page, with the text that was checked."""

import json
from hashlib import sha256
from typing import Any

from django.db import migrations, models

from base.page_texts import strings


def move_checks(apps: Any, schema_editor: Any) -> None:
    """The check of each page, for the text that it has now."""
    checks = apps.get_model("base", "PlainCheck")
    question = (
        "SELECT page.id, page.title, own.introduction, own.body, own.ls_checked_by, own.ls_checked_on"
        " FROM home_standardpage own JOIN wagtailcore_page page ON page.id = own.page_ptr_id"
        " WHERE own.ls_checked_by <> '' AND own.ls_checked_on IS NOT NULL"
    )
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(question)
        found = cursor.fetchall()
    for pk, title, introduction, body, group, day in found:
        blocks = json.loads(body or "[]") if isinstance(body, str) else body or []
        text = "\n".join([title, introduction, *strings(blocks)])
        sign = sha256(text.encode()).hexdigest()[:32]
        checks.objects.create(page_id=pk, group=group, checked_on=day, fingerprint=sign)


class Migration(migrations.Migration):
    dependencies = [
        ("base", "0011_plain_german"),
        ("home", "0002_front_pages"),
    ]

    operations = [
        migrations.RunPython(move_checks, migrations.RunPython.noop),
        migrations.RemoveField(model_name="standardpage", name="ls_checked_by"),
        migrations.RemoveField(model_name="standardpage", name="ls_checked_on"),
        migrations.AlterField(
            model_name="standardpage",
            name="plain_language",
            field=models.BooleanField(
                default=False,
                help_text=(
                    "Shows the text larger, each sentence as a line of its own, with a label that says what language"
                    " it is."
                ),
                verbose_name="one sentence a line",
            ),
        ),
    ]
