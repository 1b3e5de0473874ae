"""What is the same everywhere. Order: project, apps, requests, data, languages, Wagtail, safety."""

from django.utils.translation import gettext_lazy as _

from base import logs, policies
from config import env as environment
from config.settings.accounts import *  # noqa: F403

ENV = environment.read()
ROOT = environment.ROOT
DATA_DIR = ENV.data_dir
BACKUP_DIR = ENV.backups
BASE_URL = ENV.site_url

# Project
DEBUG = False
SECRET_KEY = "replaced-by-each-environment"  # noqa: S105
ALLOWED_HOSTS = ENV.hosts
ROOT_URLCONF = "config.urls"
CSRF_FAILURE_VIEW = "base.errors.forbidden"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Apps: our rooms first, so that their templates and commands win
INSTALLED_APPS = [
    "search",
    "demo",
    "home",
    "courses",
    "news",
    "businesses",
    "areas",
    "accounts.apps.AccountsConfig",
    "base",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "accounts.apps.AdminUsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks_db",
    "lucide",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
    "django.forms",
]

# Requests
MIDDLEWARE = [
    "base.page_cache.PageCacheMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "base.middleware.SecurityHeadersMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "base.middleware.PlainRequestMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "base.middleware.LocaleMiddleware",
    "base.middleware.BodyLimitMiddleware",
    "base.slash.SlashMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.SecondFactorMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "base.frame.frame",
            ],
            # Ours last: Django has a `language_name` too
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "base.templatetags.ui"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# Data
DATABASES = {"default": ENV.database()}
CACHES = {"default": ENV.cache(), "process": environment.MEMORY, "renditions": environment.RENDITIONS}
STORAGES = {
    "default": ENV.media(),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [ROOT / "site" / "static"]
STATICFILES_FINDERS = [
    "base.stylesheet.StylesheetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
# Everybody writes into the outbox; the worker sends
MAILERS = {"default": {"BACKEND": "base.outbox.OutboxBackend"}, "transport": ENV.mailer(), "sms": ENV.sms()}
SMS_PROVIDER = ENV.sms_provider
DEFAULT_FROM_EMAIL = ENV.mail_from
SERVER_EMAIL = ENV.mail_from

# Languages: German is the source; the names are each language's own
LANGUAGE_CODE = "de"
LANGUAGES = [
    ("de", _("German")),
    ("de-simple", _("Plain German")),
    ("en", _("English")),
    ("ar", _("Arabic")),
    ("fa", _("Persian")),
    ("uk", _("Ukrainian")),
    ("ru", _("Russian")),
    ("vi", _("Vietnamese")),
    ("tr", _("Turkish")),
]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
LOCALE_PATHS = [ROOT / "locale"]
WAGTAIL_I18N_ENABLED = True
WAGTAIL_LOCALIZE_DEFAULT_TRANSLATION_MODE = "synced"
# What is submitted for translation is a draft until somebody publishes it
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILLOCALIZE_MACHINE_TRANSLATOR = ENV.translator()
FORMAT_MODULE_PATH = "base.formats"
TIME_ZONE = "Europe/Berlin"

# Wagtail
WAGTAIL_SITE_NAME = "Arbeit im Quartier"
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAILADMIN_PERMITTED_LANGUAGES = [("de", _("German")), ("en", _("English"))]
WAGTAILADMIN_LOGIN_URL = "/admin/login/"
WAGTAIL_FRONTEND_LOGIN_URL = "/de/konto/login/"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_FINISH_WORKFLOW_ACTION = "base.publishing.publish_reviewed"
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H:%M"
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
# Looking for the page behind a typed address would show the titles of others' drafts
WAGTAILADMIN_EXTERNAL_LINK_CONVERSION = "none"
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "base.forms.TextEditor"}}
WAGTAILIMAGES_IMAGE_MODEL = "base.SiteImage"
WAGTAILDOCS_DOCUMENT_MODEL = "base.SiteDocument"
WAGTAILIMAGES_EXTENSIONS = ["jpg", "jpeg", "png", "webp", "avif"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 25_000_000
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "odt", "xlsx", "ods"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []
WAGTAILIMAGES_IMAGE_FORM_BASE = "base.forms.PictureForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "base.forms.DocumentForm"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "base.search_backend"}}

# Safety
ALLAUTH_TRUSTED_PROXY_COUNT = ENV.proxies
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5000
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
SECURE_CSP = policies.PUBLIC
TILE_URL, TILE_ATTRIBUTION = ENV.tile_url, ENV.tile_attribution
LOGGING = logs.configuration(ENV.log_format)
