"""For writing the site: error pages with details, style guide, mails in the log, tasks at once."""

from config.settings.base import *  # noqa: F403
from config.settings.base import ENV, LOGGING, STORAGES

DEBUG = True
SECRET_KEY = ENV.generated_secret()
STORAGES = {**STORAGES, "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
MAILERS = {"default": ENV.mailer(), "transport": ENV.mailer(), "sms": ENV.sms()}
STYLEGUIDE = True
# Errors in their own words
LOGGING = {**LOGGING, "handlers": {"console": {"class": "logging.StreamHandler"}}}
DEMO_ALLOWED = True
SECOND_FACTOR_REQUIRED = False
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
