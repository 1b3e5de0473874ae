"""The demo town's settings for a measurement: no page cache, and the number of queries in a header."""

from config.settings.demo import *  # noqa: F403
from config.settings.demo import DATA_DIR, INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = ["bench", *INSTALLED_APPS]
MEDIA_ROOT = DATA_DIR / "bench" / "media"
STATIC_ROOT = DATA_DIR / "bench" / "static"
MIDDLEWARE = [
    "bench.counting.CountingMiddleware",
    *(one for one in MIDDLEWARE if one != "base.page_cache.PageCacheMiddleware"),
]
