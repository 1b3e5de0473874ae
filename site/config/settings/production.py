"""For the city: encrypted connections only, a secret from the environment, no demo town."""

import logging

from config.settings.base import *  # noqa: F403
from config.settings.base import ENV, MAILERS

ENV.required_site()
SECRET_KEY = ENV.required_secret()
DEMO_ALLOWED = False
MAILERS = {**MAILERS, "transport": ENV.required_mailer()}
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENV.proxies else None
# Whether browsers may be told of the city's whole domain in advance is for the city to decide
SILENCED_SYSTEM_CHECKS = ["security.W021"]
# Python's own warnings go into the log as well, and what fails in the log itself does not print what it was given
logging.captureWarnings(True)
logging.raiseExceptions = False
