"""Every environment variable of the project, read once, typed, and explained in the README's table."""

import secrets
import sys
from pathlib import Path
from typing import Any

import dj_database_url
from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parents[2]
SECRET_MINIMUM = 40
SQLITE_OPTIONS = {
    # IMMEDIATE takes the write lock when a transaction begins: thirty people who book at once then wait
    # their turn instead of failing half-way with "database is locked".
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}


class Env(BaseSettings):
    """What the machine tells the site. A wrong value stops the start with one sentence that names it."""

    model_config = SettingsConfigDict(extra="ignore", env_ignore_empty=True)

    secret_key: str = Field("", description="signs sessions and links; at least 40 characters; required in production")
    allowed_hosts: str = Field("127.0.0.1,localhost", description="host names the site answers to, with commas")
    base_url: str = Field("", description="address of the site in mails, feeds and posters, without a slash at the end")
    port: int = Field(8000, ge=1, le=65535, description="port of the server on 127.0.0.1")
    data_dir: Path = Field(ROOT / "var", description="folder for the SQLite database, uploads and generated files")
    database_url: str = Field("", description="PostgreSQL as postgres://…; empty means SQLite in DATA_DIR")
    redis_url: str = Field("", description="shared cache as redis://…; empty means memory of each process")
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
    proxies: int = Field(0, ge=0, le=5, description="trusted proxies in front; 0 ignores X-Forwarded-* headers")
    workers: int = Field(2, ge=1, le=32, description="server processes")

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
        return config

    def cache(self) -> dict[str, Any]:
        """Django's settings of the cache: Redis where there is one, else this process's memory."""
        if self.redis_url:
            return {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": self.redis_url}
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 5000}}

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
