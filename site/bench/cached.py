"""The settings of a measurement with the page cache in its place."""

from bench.settings import *  # noqa: F403
from bench.settings import MIDDLEWARE

MIDDLEWARE = [MIDDLEWARE[0], "base.page_cache.PageCacheMiddleware", *MIDDLEWARE[1:]]
