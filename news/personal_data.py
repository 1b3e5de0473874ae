"""Nothing in news and events is about visitors."""

from base.privacy import plain


def declare() -> None:
    """Called once, when the app is ready."""
    plain("news.NewsIndexPage", "introduction")
    plain("news.NewsPage", "summary image_alt body")
    plain("news.EventIndexPage", "introduction")
    plain("news.EventPage", "summary image_alt registration languages online_url body")
    plain("news.EventDate", "note")
