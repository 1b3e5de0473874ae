"""The town to walk through: production's behaviour on SQLite, a secret of its own, no second factor."""

from config.settings.base import *  # noqa: F403
from config.settings.base import ENV

SECRET_KEY = ENV.generated_secret()
DEMO_ALLOWED = True
