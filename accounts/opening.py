"""Accounts of people who have shown that a mailbox is theirs. Nobody signs up alone: a room asks for it here."""

from allauth.account.internal.flows.login import record_authentication
from allauth.account.models import EmailAddress
from allauth.account.utils import perform_login
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse

from accounts.models import User


@transaction.atomic
def account_for(email: str) -> User:
    """The account of a confirmed address; a new one has no password and no rights, and is entered by code."""
    person = User.objects.filter(email__iexact=email).first()
    if person is None:
        try:
            with transaction.atomic():
                person = User.objects.create_user(email)
        except IntegrityError:
            person = User.objects.get(email__iexact=email)
    address, _new = EmailAddress.objects.get_or_create(
        user=person, email=person.email, defaults={"verified": True, "primary": True}
    )
    if not address.verified:
        address.set_verified()
    return person


def sign_in(request: HttpRequest, person: User, onward: str) -> HttpResponse:
    """Sign in somebody who has just typed the code from their mailbox; a second factor is asked for as always."""
    record_authentication(request, person, method="code", email=person.email)
    answer: HttpResponse = perform_login(request, person, redirect_url=onward, email=person.email)
    return answer
