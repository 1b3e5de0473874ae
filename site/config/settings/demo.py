"""The town to walk through: production's behaviour on SQLite, a secret of its own, no second factor."""

from config.settings.base import *  # noqa: F403
from config.settings.base import ENV

SECRET_KEY = ENV.generated_secret()
DEMO_ALLOWED = True
# Whoever tries the town has no telephone for each of its eleven accounts
SECOND_FACTOR_REQUIRED = False
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
