"""Content Security Policies: what a page may load, and from where. Nothing comes from another host."""

from django.utils.csp import CSP

PUBLIC = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "media-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "manifest-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}

# A draft in the editor's own window, with Wagtail's bar, which writes its own styles
PREVIEW = {**PUBLIC, "frame-ancestors": [CSP.SELF], "style-src": [CSP.SELF, CSP.UNSAFE_INLINE]}

# Wagtail's own pages write styles and small inline scripts; nothing from elsewhere is allowed all the same
ADMIN = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "style-src": [CSP.SELF, CSP.UNSAFE_INLINE],
    "img-src": [CSP.SELF, "data:", "blob:"],
    "font-src": [CSP.SELF, "data:"],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-src": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.SELF],
}
