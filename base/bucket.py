"""Uploads in an S3 bucket. A file of its own: what it imports is large, and only needed where there is a bucket."""

from django.conf import settings
from storages.backends.s3 import S3Storage


class Bucket(S3Storage):
    """Uploads in a bucket. Visitors load them from us, so that no page asks another host for anything."""

    def url(self, name: str, *_args: object, **_kwargs: object) -> str:
        """The address below `/media/`."""
        return f"{settings.MEDIA_URL}{name}"
