"""Personal data on the ground floor, and in the tables of the libraries that we use."""

import datetime

from django.apps import apps
from django.db import models
from django.utils.translation import gettext_lazy as _

from base.outbox import OutgoingMail
from base.privacy import older, personal, plain

ACCOUNT = _("as long as the account exists")
PAGE = _("as long as the page exists")
WHO_DID_WHAT = _("So that the team knows who did what.")
SIGN_IN = _("So that people can sign in.")
EDITING = _("So that two editors do not get in each other's way.")


def declare() -> None:
    """Called once, when the app is ready."""
    _ours()
    _accounts()
    _editing()


def _ours() -> None:
    plain("base.Version", "name token")
    plain("base.JobRun", "name fault")
    plain("base.SiteSettings", "project_name claim phone phone_hours spoken_languages email address")
    plain("base.FundingPeriod", "name sentences")
    plain("base.Topic", "slug names icon")
    plain("base.Synonym", "words")
    plain("base.HardWord", "word forms explanation")
    plain("base.SiteRendition", "filter_spec file focal_point_key")
    plain("base.SiteImage", "file_hash")
    plain("base.SiteDocument", "title file file_hash")
    plain("base.PlainCheck", "fingerprint")
    personal("base.PlainCheck", "group", _("So that it is known who has checked the plain text."), PAGE)
    plain("base.OutgoingMail", "error about transport")
    plain("base.DeletedPage", "online")
    personal(
        "base.SiteImage",
        "title file description author consent_reference uploaded_by_user",
        _("So that we show pictures only with the consent of who made them and who is on them."),
        _("as long as the picture is used"),
    )
    plain("base.KeptWord", "word")
    personal(
        "base.MachineOrder",
        "asked_by",
        _("So that who asked a machine for a text learns what became of it."),
        _("fourteen days"),
        older("base.MachineOrder", "asked_at", days=14),
    )
    plain("base.SourceText", "text_hash sentences")
    plain("base.Provenance", "text_hash sentences tool")
    personal("base.Provenance", "made_by checked_by", WHO_DID_WHAT, PAGE)
    personal("base.DeletedPage", "deleted_by", WHO_DID_WHAT, _("thirty days, then the page is gone as well"))
    personal("base.SiteDocument", "uploaded_by_user", WHO_DID_WHAT, _("as long as the document exists"))
    personal(
        "base.OutgoingMail",
        "sender recipients subject message",
        _("So that every mail arrives once."),
        _("the text until it is sent, the rest seven days; thirty days if it could not be sent"),
        OutgoingMail.objects.past_their_time,
    )


def _accounts() -> None:
    personal("account.EmailAddress", "user email", SIGN_IN, ACCOUNT)
    personal("mfa.Authenticator", "user data", SIGN_IN, ACCOUNT)
    personal(
        "usersessions.UserSession",
        "user ip user_agent session_key data",
        _("So that people see where they are signed in."),
        _("until the sign-in ends, at most fourteen days"),
        older("usersessions.UserSession", "last_seen_at", days=14),
    )
    personal(
        "sessions.Session",
        "session_data",
        SIGN_IN,
        _("until the sign-in ends, at most fourteen days"),
        older("sessions.Session", "expire_date", days=0),
    )
    personal("wagtailusers.UserProfile", "user avatar", _("So that people get mails as they want them."), ACCOUNT)
    personal("wagtailcore.APIToken", "user", SIGN_IN, ACCOUNT)


def _editing() -> None:
    two_years = _("two years")
    for label in ("wagtailcore.PageLogEntry", "wagtailcore.ModelLogEntry"):
        personal(label, "user label data", WHO_DID_WHAT, two_years, older(label, "timestamp", days=730))
    personal(
        "wagtailcore.Revision",
        "user content",
        _("So that an older text can be brought back."),
        _("a year; the newest text and the one online as long as the page exists"),
        old_revisions,
    )
    personal("wagtailcore.WorkflowState", "requested_by", WHO_DID_WHAT, two_years, old_reviews)
    personal("wagtailcore.TaskState", "finished_by comment", WHO_DID_WHAT, two_years)
    personal("wagtailcore.Page", "owner locked_by", WHO_DID_WHAT, PAGE)
    personal("wagtailcore.Comment", "user text resolved_by", EDITING, PAGE)
    personal("wagtailcore.CommentReply", "user text", EDITING, PAGE)
    personal("wagtailcore.PageSubscription", "user", EDITING, ACCOUNT)
    personal("wagtailcore.UploadedFile", "file uploaded_by_user", _("Files on their way to us."), _("some minutes"))
    personal(
        "wagtailadmin.EditingSession",
        "user",
        EDITING,
        _("a day"),
        older("wagtailadmin.EditingSession", "last_seen_at", days=1),
    )
    personal(
        "wagtailadmin.FormState",
        "user data",
        _("So that nothing typed is lost."),
        _("thirty days"),
        older("wagtailadmin.FormState", "last_updated_at", days=30),
    )
    for name in ("StringTranslation", "SegmentOverride"):
        personal(f"wagtail_localize.{name}", "last_translated_by", WHO_DID_WHAT, PAGE)
    # Wagtail's own tables of pictures and documents are empty: ours take their place
    for label in ("wagtailimages.Image", "wagtaildocs.Document"):
        personal(label, "uploaded_by_user", WHO_DID_WHAT, PAGE)
    personal(
        "django_tasks_database.DBTaskResult",
        "args_kwargs return_value traceback",
        _("Work that is done after a click, such as the index for search."),
        _("fourteen days"),
        older("django_tasks_database.DBTaskResult", "finished_at", days=14),
    )


def old_revisions(now: datetime.datetime) -> models.QuerySet[models.Model]:
    """Texts older than a year that are neither the newest, nor online, nor planned, nor under review."""
    pages = apps.get_model("wagtailcore.Page")._base_manager
    used = [pages.filter(**{f"{name}__isnull": False}).values(name) for name in ("latest_revision", "live_revision")]
    rows = apps.get_model("wagtailcore.Revision")._base_manager
    open_ones = ("in_progress", "needs_changes")
    return (
        rows.filter(created_at__lt=now - datetime.timedelta(days=365), approved_go_live_at__isnull=True)
        .exclude(pk__in=used[0])
        .exclude(pk__in=used[1])
        .exclude(pk__in=rows.filter(task_states__workflow_state__status__in=open_ones).values("pk"))
    )


def old_reviews(now: datetime.datetime) -> models.QuerySet[models.Model]:
    """Reviews that ended and were begun more than two years ago."""
    rows = apps.get_model("wagtailcore.WorkflowState")._base_manager
    return rows.filter(status__in=("approved", "cancelled"), created_at__lt=now - datetime.timedelta(days=730))
