"""For writing the site: error pages with details, style guide, mails in the log, tasks at once."""

from config.settings.base import *  # noqa: F403
from config.settings.base import ENV, STORAGES

DEBUG = True
SECRET_KEY = ENV.generated_secret()
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
STYLEGUIDE = True
DEMO_ALLOWED = True
