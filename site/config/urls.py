"""All addresses of the site. Language comes first; what has none is for machines and the admin."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps.views import sitemap
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.decorators.cache import never_cache
from wagtail import views as wagtail_views
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.documents.views import serve as document_views
from wagtail.utils.urlpatterns import decorate_urlpatterns

from accounts.limits import limited
from accounts.views import AccountView, SessionsView
from areas.desk import DeskView
from areas.guards.gate import guarded
from areas.views import InvitationView
from areas.writing import choose, thanks, write
from base import errors, health, media, routing, styleguide
from base.admin import as_admin, to_sign_in
from businesses import reporting
from businesses.freshness.page import still_true
from courses import asking, noting, own_page, registering
from courses.views import by_code, by_code_anywhere
from home.sitemaps import SiteSitemap
from home.views import robots, start
from search.views import search

PAGE = r"^((?:[\w\-]+/)*)$"
# What looks like a language, and is none of ours: two or three letters, perhaps with a region or a script
UNKNOWN_LANGUAGE = r"^(?P<code>[A-Za-z]{2,3}(?:[-_](?:[A-Za-z]{2}|[A-Za-z]{4}|\d{3}|simple))?)/(?P<path>(?:[\w\-]+/)*)$"
PAGE_FILE = r"^((?:[\w\-]+/)*[\w\-]+\.(?:ics|json|pdf|png|geojson|vcf))$"

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler429 = errors.too_many
handler500 = errors.broken

urlpatterns: list[URLPattern | URLResolver] = [
    path("", start, name="start"),
    path("health/live", health.live, name="health-live"),
    path("health/ready", health.ready, name="health-ready"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": {"site": SiteSitemap}}, name="sitemap"),
    path("k/<str:code>/", by_code_anywhere, name="short-anywhere"),
    re_path(r"^media/(?P<path>images/[\w.\-]+)$", media.picture, name="picture"),
    # One sign-in: these stand before Wagtail's own pages, which take a password alone and without a limit
    path("admin/login/", to_sign_in),
    re_path(r"^admin/password_reset/", to_sign_in),
    path("admin/account/", as_admin(require_admin_access(AccountView.as_view()))),
    path("admin/", as_admin(never_cache(require_admin_access(DeskView.as_view())))),
    path(
        "admin/", include(decorate_urlpatterns(decorate_urlpatterns(wagtailadmin_urls.urlpatterns, guarded), as_admin))
    ),
    path(
        "documents/authenticate_with_password/<int:restriction_id>/",
        limited(document_views.authenticate_with_password),
        name="wagtaildocs_authenticate_with_password",
    ),
    path("documents/", include(decorate_urlpatterns(wagtaildocs_urls.urlpatterns, media.as_download))),
    path(
        "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
        limited(wagtail_views.authenticate_with_password),
        name="wagtailcore_authenticate_with_password",
    ),
    path("_util/login/", to_sign_in, name="wagtailcore_login"),
]
urlpatterns += [path("styleguide/", styleguide.styleguide, name="styleguide")] * getattr(settings, "STYLEGUIDE", False)
urlpatterns += i18n_patterns(
    path("konto/sessions/", SessionsView.as_view(), name="usersessions_list"),
    path("konto/einladung/<str:token>/", InvitationView.as_view(), name="invitation"),
    path("konto/", include("businesses.keeping.urls")),
    path("konto/", include("allauth.account.urls")),
    path("konto/2fa/", include("allauth.mfa.urls")),
    path("suche/", search, name="search"),
    path("k/<str:code>/", by_code, name="short"),
    path("anmelden/<str:code>/", registering.register, name="register"),
    path("anmelden/<str:code>/antwort/<str:sealed>/", registering.answer, name="register-answer"),
    path("vormerken/<int:course>/", noting.wait, name="wait"),
    path("vormerken/<int:course>/antwort/<str:sealed>/", noting.answer, name="wait-answer"),
    path("meine-anmeldung/<str:token>/", own_page.own, name="registration"),
    path("meine-anmeldung/<str:token>/aendern/", own_page.change, name="registration-change"),
    path("beratung-anfragen/<int:number>/", asking.ask, name="ask-advice"),
    path("mein-termin/<str:token>/", asking.own, name="own-advice"),
    path("stimmt-noch/<str:token>/", still_true, name="still-true"),
    path("betriebe/eintragen/", include("businesses.entry.urls")),
    path("nachricht/", choose, name="messages"),
    path("nachricht/danke/<str:sealed>/", thanks, name="message-sent"),
    path("nachricht/<slug:kind>/", write, name="message"),
    path("betrieb-melden/zahlen/", reporting.figures, name="report-figures"),
    path("betrieb-melden/danke/<str:sealed>/", reporting.thanks, name="report-sent"),
    path("betrieb-melden/<int:business>/", reporting.report, name="report"),
    re_path(PAGE_FILE, routing.serve, name="page-file"),
    re_path(PAGE, routing.serve, name="wagtail_serve"),
)
urlpatterns += [re_path(UNKNOWN_LANGUAGE, routing.in_unknown_language, name="unknown-language")]
