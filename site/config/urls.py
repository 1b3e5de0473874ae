"""All addresses of the site. Language comes first; what has none is for machines and the admin."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.contrib.sitemaps.views import sitemap
from django.urls import URLPattern, URLResolver, include, path, re_path
from wagtail import views as wagtail_views
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from accounts.views import AccountView
from base import errors, health, media, routing, styleguide
from base.admin import as_admin, to_sign_in
from courses.views import by_code, by_code_anywhere
from home.sitemaps import SiteSitemap
from home.views import robots, start
from search.views import search

PAGE = r"^((?:[\w\-]+/)*)$"
PAGE_FILE = r"^((?:[\w\-]+/)*[\w\-]+\.(?:ics|json|pdf|geojson|vcf))$"

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
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
    path("admin/", include(decorate_urlpatterns(wagtailadmin_urls.urlpatterns, as_admin))),
    path("documents/", include(wagtaildocs_urls)),
    path(
        "_util/authenticate_with_password/<int:page_view_restriction_id>/<int:page_id>/",
        wagtail_views.authenticate_with_password,
        name="wagtailcore_authenticate_with_password",
    ),
    path("_util/login/", to_sign_in, name="wagtailcore_login"),
]
urlpatterns += [path("styleguide/", styleguide.styleguide, name="styleguide")] * getattr(settings, "STYLEGUIDE", False)
urlpatterns += i18n_patterns(
    path("konto/", include("allauth.account.urls")),
    path("suche/", search, name="search"),
    path("k/<str:code>/", by_code, name="short"),
    re_path(PAGE_FILE, routing.serve, name="page-file"),
    re_path(PAGE, routing.serve, name="wagtail_serve"),
)
