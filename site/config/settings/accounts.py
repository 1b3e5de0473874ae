"""One sign-in, by e-mail, for owners, editors and the admin, and how often somebody may try."""

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/admin/"

# The account
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
# Owners need no password: six digits come by mail, for people who type slowly
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_FORMS = {"confirm_login_code": "accounts.forms.MailCodeForm"}
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_FORMAT = {"numeric": True, "length": 6, "dashed": False}

# The second factor: required of everyone who may enter the admin
SECOND_FACTOR_REQUIRED = True
MFA_ADAPTER = "accounts.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "accounts.forms.CodeForm",
    "reauthenticate": "accounts.forms.CodeAgainForm",
    "activate_totp": "accounts.forms.AppForm",
    "add_webauthn": "accounts.forms.PasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Arbeit im Quartier"
# A code of half a minute ago counts too: people type slowly
MFA_TOTP_TOLERANCE = 1

# How often: per address of the client (ip), per account (key, user); counted in the shared cache
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "20/m/ip,3/h/key",
    "confirm_email": "1/3m/key",
    "page_password": "10/m/ip",
    # A library or an office shares one address
    "registration": "300/h/ip",
    "message": "60/h/ip",
    # An entry of a business: begun, its pictures, codes by mail, typed codes, wrong codes from papers
    "entry": "60/h/ip",
    "entry_picture": "120/h/ip",
    "entry_mail": "60/h/ip,5/d/key",
    "entry_code": "60/h/ip",
    "paper_code": "20/10m/ip",
    "request_login_code": "20/m/ip,5/h/key",
    "report": "60/h/ip",
    # Of one account: changes that the moderators read, invitations to help
    "propose": "60/d/user",
    "invite_helper": "10/d/user",
}
