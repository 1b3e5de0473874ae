"""Accounts are made by an administrator; a name is one field and nothing that was typed is lost."""

import pytest
from django.urls import reverse

from accounts.models import User


@pytest.fixture
def desk(town, signed_in):
    return signed_in(town.admin())


def test_an_administrator_makes_an_account_with_a_name_in_one_field(desk):
    desk.post(
        reverse("wagtailusers_users:add"),
        {
            "email": "Neu@Demo.Example",
            "name": "Nguyễn Thị Hoa",
            "password1": "ein-langes-kennwort",
            "password2": "ein-langes-kennwort",
        },
    )
    user = User.objects.get(email="neu@demo.example")
    assert user.name == "Nguyễn Thị Hoa"
    assert user.check_password("ein-langes-kennwort")


def test_an_account_can_be_renamed_and_switched_off(desk):
    user = User.objects.create_user("person@demo.example", "ein-langes-kennwort")
    desk.post(reverse("wagtailusers_users:edit", args=[user.pk]), {"email": user.email, "name": "Anders"})
    user.refresh_from_db()
    assert (user.name, user.is_active) == ("Anders", False)


def test_editors_change_their_own_name_but_neither_password_nor_address_here(town, signed_in):
    editor = town.editor("gruenau")
    client = signed_in(editor)
    body = client.get("/admin/account/").content.decode()
    assert 'name="name-name"' in body
    assert 'type="password"' not in body
    assert "first_name" not in body


def test_the_same_address_in_other_letters_is_the_same_account(desk):
    User.objects.create_user("person@demo.example", "ein-langes-kennwort")
    form = {
        "email": "PERSON@demo.example",
        "name": "Zwei",
        "password1": "ein-langes-kennwort",
        "password2": "ein-langes-kennwort",
    }
    response = desk.post(reverse("wagtailusers_users:add"), form)
    assert response.status_code == 200
    assert User.objects.filter(email__iexact="person@demo.example").count() == 1
