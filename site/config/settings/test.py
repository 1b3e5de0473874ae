"""For the tests: quick passwords, mails and uploads in memory, tasks put aside, no network."""

from config.env import MEMORY
from config.settings.base import *  # noqa: F403
from config.settings.base import ENV, MIDDLEWARE, STORAGES

SECRET_KEY = "only-for-tests-only-for-tests-only-for-tests"  # noqa: S105
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
# Tests roll back what they change, a memory does not; those of the page cache put it in its place
MIDDLEWARE = [one for one in MIDDLEWARE if one != "base.page_cache.PageCacheMiddleware"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    **STORAGES,
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}
BASE_URL = "http://testserver"
WAGTAILADMIN_BASE_URL = BASE_URL
CACHES = {"default": ENV.cache(without_redis=MEMORY), "process": MEMORY}
# Tests of the sign-in switch it on
SECOND_FACTOR_REQUIRED = False
STYLEGUIDE = True
DEMO_ALLOWED = True
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
