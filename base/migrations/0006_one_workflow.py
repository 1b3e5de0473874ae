"""The one workflow of the site, for all pages; Wagtail's example goes."""

from django.db import migrations


def make(apps, schema_editor):
    """One step, done by who may publish the page."""
    ContentType = apps.get_model("contenttypes", "ContentType")
    Page = apps.get_model("wagtailcore", "Page")
    Review = apps.get_model("base", "Review")
    Workflow = apps.get_model("wagtailcore", "Workflow")
    WorkflowPage = apps.get_model("wagtailcore", "WorkflowPage")
    WorkflowTask = apps.get_model("wagtailcore", "WorkflowTask")
    kind, _made = ContentType.objects.get_or_create(app_label="base", model="review")
    task = Review.objects.create(name="Prüfung durch die Redaktion", content_type=kind)
    Workflow.objects.update(active=False)
    WorkflowPage.objects.all().delete()
    workflow = Workflow.objects.create(name="Prüfung")
    WorkflowTask.objects.create(workflow=workflow, task_id=task.pk, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=Page.objects.get(depth=1))


class Migration(migrations.Migration):
    dependencies = [
        ("base", "0005_review"),
        ("wagtailcore", "0098_apitoken"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(make, migrations.RunPython.noop, elidable=False)]
