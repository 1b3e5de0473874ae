"""Every environment variable of the project, read once, typed, and explained in the README's table."""

import re
import secrets
import sys
from pathlib import Path
from typing import Any, Literal

import dj_database_url
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parents[2]
SECRET_MINIMUM = 40
BRACES, PLACES = re.compile(r"\{(\w*)\}"), {"z", "x", "y"}
TABLE = {
    "BACKEND": "django.core.cache.backends.db.DatabaseCache",
    "LOCATION": "shared_cache",
    "OPTIONS": {"MAX_ENTRIES": 20_000},
}
MEMORY = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 200}}
# Which file a picture has in which size: a page asks for dozens, which must not be dozens of queries
RENDITIONS = {**MEMORY, "LOCATION": "renditions", "TIMEOUT": 60, "OPTIONS": {"MAX_ENTRIES": 2_000}}
SQLITE_OPTIONS = {
    # IMMEDIATE takes the write lock when a transaction begins: thirty people who book at once then wait
    # their turn instead of failing half-way with "database is locked".
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    # What is deleted is overwritten, so that an erased name cannot be read from the file
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
    ),
}


class Env(BaseSettings):
    """What the machine tells the site. A wrong value stops the start with one sentence that names it."""

    model_config = SettingsConfigDict(extra="ignore", env_ignore_empty=True)

    secret_key: str = Field("", description="signs sessions and links; at least 40 characters; required in production")
    allowed_hosts: str = Field("127.0.0.1,localhost", description="host names the site answers to, with commas")
    base_url: str = Field("", description="address of the site in mails, feeds and posters, without a slash at the end")
    port: int = Field(8000, ge=1, le=65535, description="port of the server on 127.0.0.1")
    data_dir: Path = Field(ROOT / "var", description="folder for the SQLite database, uploads and generated files")
    backup_dir: str = Field("", description="folder for a nightly copy of everything; empty makes none")
    database_url: str = Field("", description="PostgreSQL as postgres://…; empty means SQLite in DATA_DIR")
    redis_url: str = Field("", description="shared cache as redis://…; empty means a table of the database")
    s3_bucket: str = Field("", description="bucket for uploads; empty means DATA_DIR")
    s3_endpoint: str = Field("", description="address of the S3 service, where it is not the default one")
    s3_access_key: str = Field("", description="access key of the bucket")
    s3_secret_key: str = Field("", description="secret key of the bucket")
    mail_host: str = Field("", description="SMTP server; empty writes mails to the log")
    mail_port: int = Field(587, ge=1, le=65535, description="port of the SMTP server")
    mail_user: str = Field("", description="user at the SMTP server")
    mail_password: str = Field("", description="password at the SMTP server")
    mail_tls: bool = Field(True, description="STARTTLS with the SMTP server")
    mail_from: str = Field("Arbeit im Quartier <post@example.org>", description="sender of all mails")
    sms_provider: Literal["calls", "http"] = Field(
        "calls", description="who sends text messages: calls (nobody, the office rings up) or http"
    )
    sms_url: str = Field("", description="address of the provider that takes text messages as JSON, for http")
    sms_token: str = Field("", description="token at the provider of text messages")
    translator_url: str = Field("", description="address of a LibreTranslate server; empty means no machine translates")
    translator_key: str = Field("", description="key at the LibreTranslate server, where it wants one")
    translator_timeout: int = Field(20, ge=1, le=120, description="seconds that one request to it may take")
    translator_text_limit: int = Field(20_000, ge=100, description="letters of one text that it is given at most")
    translator_day_limit: int = Field(200_000, ge=100, description="letters that it is given on one day at most")
    tile_url: str = Field("", description="pictures of a map for readers who ask for them: https://…/{z}/{x}/{y}.png")
    tile_attribution: str = Field("", description="who made these pictures, shown below the map")
    proxies: int = Field(0, ge=0, le=5, description="trusted proxies in front; 0 ignores X-Forwarded-* headers")
    workers: int = Field(2, ge=1, le=32, description="server processes")
    log_format: Literal["text", "json"] = Field("text", description="form of the log's lines: text or json")

    @field_validator("sms_url", "translator_url")
    @classmethod
    def provider_is_an_address(cls, value: str) -> str:
        """Who sends text messages or translates is named by its address."""
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("it must begin with http:// or https://")
        return value

    @field_validator("tile_url")
    @classmethod
    def tile_url_is_a_pattern(cls, value: str) -> str:
        """The server of the map's pictures is named by an address with zoom, column and row."""
        if value and not (value.startswith(("http://", "https://")) and set(BRACES.findall(value)) == PLACES):
            raise ValueError("it must begin with https:// and hold {z}, {x} and {y}")
        return value

    @field_validator("base_url")
    @classmethod
    def base_url_is_an_address(cls, value: str) -> str:
        """An address begins with http:// or https://; a slash at its end is dropped."""
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("it must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def database_is_known(cls, value: str) -> str:
        """Only the two databases that the tests run on are accepted."""
        if value and not value.startswith(("postgres://", "postgresql://", "sqlite:///")):
            raise ValueError("it must begin with postgres:// or sqlite:///")
        return value

    @field_validator("redis_url")
    @classmethod
    def redis_is_an_address(cls, value: str) -> str:
        """Redis is named by its address."""
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("it must begin with redis://")
        return value

    @property
    def hosts(self) -> list[str]:
        """ALLOWED_HOSTS as a list."""
        return [host.strip() for host in self.allowed_hosts.split(",") if host.strip()]

    @property
    def backups(self) -> Path | None:
        """BACKUP_DIR as a path."""
        return Path(self.backup_dir) if self.backup_dir else None

    @property
    def site_url(self) -> str:
        """BASE_URL, or the local address where none is given."""
        return self.base_url or f"http://127.0.0.1:{self.port}"

    def database(self) -> dict[str, Any]:
        """Django's settings of the one database."""
        url = self.database_url or f"sqlite:///{self.data_dir / 'db.sqlite3'}"
        config: dict[str, Any] = {}
        try:
            config.update(dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True))
        except (ValueError, dj_database_url.ParseError, dj_database_url.UnknownSchemeError):
            stop("DATABASE_URL", "it must look like postgres://user:password@host:5432/name")
        if config["ENGINE"].endswith("sqlite3"):
            config["OPTIONS"] = SQLITE_OPTIONS
            config["CONN_MAX_AGE"] = None
        else:
            # PostgreSQL compiles long questions before it asks them, which takes seconds; ours find few rows
            options = config.setdefault("OPTIONS", {})
            options.setdefault("options", "-c jit=off")
            # What is asked often and stays the same is prepared (base/prepared.py); Django's own sentences never are
            options.setdefault("prepare_threshold", 5)
        return config

    def cache(self, without_redis: dict[str, Any] = TABLE) -> dict[str, Any]:
        """Django's settings of the cache that all processes share: Redis where there is one, else a table.

        Limits on tries are counted there, so no process may count alone. Pages for visitors never ask it.
        """
        if self.redis_url:
            return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": self.redis_url}
        return without_redis

    def media(self) -> dict[str, Any]:
        """Django's settings of the storage for uploads."""
        if self.s3_bucket:
            return {
                "BACKEND": "base.bucket.Bucket",
                "OPTIONS": {
                    "bucket_name": self.s3_bucket,
                    "endpoint_url": self.s3_endpoint or None,
                    "access_key": self.s3_access_key or None,
                    "secret_key": self.s3_secret_key or None,
                    "file_overwrite": False,
                },
            }
        return {"BACKEND": "django.core.files.storage.FileSystemStorage"}

    def mailer(self) -> dict[str, Any]:
        """Django's settings of the one mailer: SMTP, or the log where no server is named."""
        if self.mail_host:
            return {
                "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                "OPTIONS": {
                    "host": self.mail_host,
                    "port": self.mail_port,
                    "username": self.mail_user,
                    "password": self.mail_password,
                    "use_tls": self.mail_tls,
                    "timeout": 20,
                },
            }
        return {"BACKEND": "django.core.mail.backends.console.EmailBackend"}

    def sms(self) -> dict[str, Any]:
        """Django's settings of the mailer for text messages. Stops where a provider is wanted and none is named."""
        if self.sms_provider == "http" and not self.sms_url:
            stop("SMS_URL", "SMS_PROVIDER=http needs the provider's address")
        return {"BACKEND": "base.sms.Gateway", "OPTIONS": {"url": self.sms_url, "token": self.sms_token}}

    def translator(self) -> dict[str, Any] | None:
        """wagtail-localize's setting of the machine that translates; None where there is none."""
        if not self.translator_url:
            return None
        return {
            "CLASS": "base.machine.LibreTranslate",
            "OPTIONS": {
                "url": self.translator_url.rstrip("/"),
                "key": self.translator_key,
                "timeout": self.translator_timeout,
                "text_limit": self.translator_text_limit,
                "day_limit": self.translator_day_limit,
            },
        }

    def required_site(self) -> None:
        """Stop with a sentence where production does not know its own address."""
        if not self.base_url:
            stop("BASE_URL", "production needs its own address for mails, posters and search engines")
        if self.allowed_hosts == Env.model_fields["allowed_hosts"].default:
            stop("ALLOWED_HOSTS", "production needs the host names that it answers to")

    def required_mailer(self) -> dict[str, Any]:
        """The mailer, or a stop with a sentence: in production mails must not end in the log."""
        if not self.mail_host:
            stop("MAIL_HOST", "production needs an SMTP server")
        return self.mailer()

    def required_secret(self) -> str:
        """SECRET_KEY, or a stop with a sentence: production never starts with a weak one."""
        if len(self.secret_key) < SECRET_MINIMUM:
            stop("SECRET_KEY", f"it must have at least {SECRET_MINIMUM} characters")
        return self.secret_key

    def generated_secret(self) -> str:
        """SECRET_KEY, or one made at the first start and kept in DATA_DIR, readable by its owner only."""
        if self.secret_key:
            return self.required_secret()
        path = self.data_dir / "secret_key"
        if not path.exists():
            try:
                self.data_dir.mkdir(parents=True, exist_ok=True)
                path.touch(mode=0o600)
                path.write_text(secrets.token_urlsafe(50))
            except OSError:
                stop("DATA_DIR", f"nothing can be written to {self.data_dir}")
        return path.read_text()


def stop(name: str, reason: str) -> None:
    """End the start with exit status 1 and one sentence that names the variable."""
    sys.stderr.write(f"The environment variable {name} is wrong: {reason}.\n")
    sys.exit(1)


def read() -> Env:
    """The environment, or a stop that names the first wrong variable."""
    try:
        return Env()
    except ValidationError as error:
        first = error.errors()[0]
        stop(str(first["loc"][0]).upper(), first["msg"].removeprefix("Value error, ")[:200])
        raise
