"""Search over the whole site."""

from django.apps import AppConfig, apps


class SearchConfig(AppConfig):
    """Keeps the memory of all pages true."""

    name = "search"
    label = "search"

    def ready(self) -> None:
        """Every page type is searched."""
        from base.pages import BasePage
        from base.versions import follow
        from search.pages import NAME

        follow(NAME, *(model for model in apps.get_models() if issubclass(model, BasePage)))
