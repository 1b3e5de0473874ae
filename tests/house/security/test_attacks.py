"""The list of fifty attacks: each is shown by a test, or it is said why there is none yet."""

import ast
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TESTS = HERE.parents[1]

# Attack → tests that show that it fails (file in this folder, or below tests/), or why it does not apply yet
ATTACKS: dict[int, tuple[str, ...] | str] = {
    1: ("test_matrix.py::test_no_role_sees_or_changes_anything_foreign",),
    2: ("test_matrix.py::test_no_role_sees_or_changes_anything_foreign",),
    3: ("test_foreign_pages.py::test_moving_a_foreign_page_does_not_show_its_title",),
    4: (
        "test_foreign_pages.py::test_a_foreign_page_is_not_copied",
        "test_foreign_pages.py::test_who_may_not_publish_copies_nothing_onto_the_site",
    ),
    5: ("test_foreign_pages.py::test_versions_of_foreign_pages_are_not_opened_at_own_addresses",),
    6: (
        "test_foreign_pages.py::test_a_foreign_page_is_not_previewed_with_own_words",
        "test_foreign_pages.py::test_what_one_editor_previews_no_other_session_sees",
    ),
    7: (
        "test_foreign_pages.py::test_the_page_chooser_knows_no_foreign_draft_and_no_private_page",
        "test_foreign_pages.py::test_a_typed_address_does_not_show_the_title_of_a_foreign_draft",
    ),
    8: ("areas/test_scoping.py::test_foreign_rows_stand_in_no_list",),
    9: ("test_foreign_things.py::test_foreign_files_are_not_chosen",),
    10: (
        "test_foreign_pages.py::test_a_foreign_review_is_neither_shown_nor_decided",
        "test_foreign_pages.py::test_a_foreign_review_is_neither_previewed_nor_cancelled",
    ),
    11: (
        "test_foreign_translations.py::test_nobody_submits_a_foreign_page_for_translation",
        "test_foreign_translations.py::test_foreign_translations_are_not_brought_up_to_date",
        "test_foreign_translations.py::test_a_foreign_translation_is_neither_read_nor_changed",
        "test_foreign_translations.py::test_the_interface_for_rows_and_the_report_of_all_translations_are_closed",
    ),
    12: (
        "test_foreign_pages.py::test_many_pages_at_once_means_own_pages",
        "test_foreign_things.py::test_many_files_at_once_means_own_files",
        "areas/test_scoping.py::test_foreign_rows_are_not_deleted_in_bulk",
    ),
    13: "No page of ours is a form of Wagtail's; their addresses are in the matrix.",
    14: (
        "test_foreign_things.py::test_reports_name_nothing_foreign",
        "test_foreign_things.py::test_filters_and_suggestions_name_own_people_and_tags",
    ),
    15: ("test_foreign_things.py::test_what_belongs_to_the_whole_site_is_closed",),
    16: ("test_foreign_pages.py::test_fields_that_the_form_does_not_show_are_not_taken",),
    17: (
        "test_words.py::test_sixty_payloads_are_words_on_every_page",
        "test_words.py::test_sixty_payloads_are_words_at_the_desk",
    ),
    18: ("test_foreign_things.py::test_a_link_that_is_code_is_not_kept",),
    19: (
        "test_uploads.py::test_what_is_no_still_picture_of_a_sane_size_is_refused",
        "test_documents.py::test_what_is_no_document_is_refused",
        "test_documents.py::test_a_document_is_only_ever_downloaded",
    ),
    20: ("test_documents.py::test_what_is_no_document_is_refused",),
    21: (
        "test_uploads.py::test_a_bomb_costs_no_memory",
        "test_uploads.py::test_what_is_no_still_picture_of_a_sane_size_is_refused",
    ),
    22: (
        "test_documents.py::test_a_body_without_end_is_not_read",
        "test_documents.py::test_ten_thousand_fields_are_too_many",
        "journeys/test_server.py::test_two_gigabytes_are_refused_at_once_and_cost_no_memory",
    ),
    23: (
        "test_uploads.py::test_nothing_that_a_phone_wrote_beside_the_picture_is_kept",
        "test_uploads.py::test_originals_are_never_served",
    ),
    24: (
        "test_documents.py::test_a_private_document_is_like_one_that_does_not_exist",
        "test_uploads.py::test_originals_are_never_served",
    ),
    25: ("test_documents.py::test_a_private_document_is_like_one_that_does_not_exist",),
    26: (
        "test_visitors.py::test_nobody_makes_a_page_private",
        "test_visitors.py::test_a_draft_stands_in_no_list",
        "test_visitors.py::test_a_draft_is_not_read_under_its_other_addresses",
        "test_visitors.py::test_a_draft_is_not_in_the_sitemap",
    ),
    27: ("test_visitors.py::test_there_is_no_other_door",),
    28: ("test_documents.py::test_nobody_can_ask_for_sizes_of_their_own",),
    29: ("accounts/test_sign_in.py::test_nobody_is_led_to_a_foreign_site",),
    30: (
        "test_visitors.py::test_an_unknown_host_is_refused",
        "test_visitors.py::test_a_forwarded_host_is_not_believed",
    ),
    31: ("test_limits.py::test_behind_a_proxy_only_its_own_word_counts",),
    32: (
        "test_limits.py::test_200_wrong_passwords_close_the_sign_in_for_a_while",
        "test_limits.py::test_200_passwords_of_a_page_or_of_documents_are_too_many",
    ),
    33: (
        "test_sign_in.py::test_no_other_door_takes_a_password",
        "test_sign_in.py::test_nothing_of_the_admin_opens_for_a_password_alone",
    ),
    34: (
        "test_limits.py::test_nobody_learns_who_has_an_account",
        "test_limits.py::test_an_unknown_address_costs_as_much_time_as_a_known_one",
    ),
    35: (
        "test_limits.py::test_200_wrong_codes_close_the_second_step",
        "test_sign_in.py::test_the_same_code_of_the_app_does_not_open_twice",
    ),
    36: (
        "test_sessions.py::test_a_session_gets_a_new_key_when_somebody_signs_in",
        "test_sessions.py::test_a_new_password_ends_all_other_sessions",
        "test_sessions.py::test_a_second_step_ends_sessions_that_never_showed_one",
    ),
    37: ("test_visitors.py::test_every_form_of_an_account_asks_for_its_token",),
    38: (
        "house/test_headers.py::test_headers_are_the_stored_ones",
        "house/test_headers.py::test_headers_of_the_admin",
    ),
    39: (
        "courses/test_registering.py::test_a_double_click_books_once_and_shows_the_same_page",
        "courses/test_registering.py::test_thirty_people_for_five_seats",
    ),
    40: ("courses/test_registering.py::test_a_run_that_takes_nobody_says_so",),
    41: (
        "courses/test_registering.py::test_an_answer_cannot_be_guessed",
        "courses/test_registering.py::test_what_nobody_can_know_is_a_clear_sentence",
        "courses/test_registering.py::test_the_own_page_changes_nothing_by_looking_and_cancels_by_button",
    ),
    42: (
        "courses/test_registering.py::test_a_wrong_answer_is_explained_and_nothing_is_lost",
        "courses/test_registering.py::test_a_machine_that_answers_at_once_is_asked_to_press_again",
        "courses/test_booking.py::test_an_address_gets_three_confirmations_a_day_at_most",
    ),
    43: (
        "test_visitors.py::test_a_line_break_in_a_title_adds_no_line_to_the_calendar",
        "test_words.py::test_a_table_to_download_holds_no_formula",
        "test_words.py::test_a_title_adds_no_header_and_no_element_to_a_mail",
        "courses/test_booking.py::test_mails_are_in_the_persons_language_and_hold_no_word_of_theirs",
        "test_words.py::test_a_poster_loads_nothing_that_its_words_name",
    ),
    44: (
        "test_matrix.py::test_nobody_outside_sees_or_changes_anything",
        "businesses/test_placements.py::test_an_owner_cannot_touch_another_ones_places",
    ),
    45: ("test_matrix.py::test_nobody_outside_sees_or_changes_anything",),
    46: (
        "businesses/test_entry_codes.py::test_an_older_code_and_a_code_for_another_address_are_worth_nothing",
        "businesses/test_entry_codes.py::test_whoever_looks_after_another_business_hears_it_and_nothing_is_lost_or_changed",
        "businesses/test_entering.py::test_an_owner_who_moderates_does_not_approve_the_own_entry",
        "businesses/test_owners_text.py::test_a_change_is_a_proposal_and_the_moderators_are_told",
        "businesses/test_owners_text.py::test_crafted_fields_change_nothing",
    ),
    47: (
        "businesses/test_entry_bad_input.py::test_a_first_step_that_makes_no_sense_begins_nothing",
        "businesses/test_owners_text.py::test_what_makes_no_sense_is_refused_and_nothing_is_lost",
        "businesses/test_owners_desk.py::test_wrong_hours_stay_in_the_form_and_change_nothing",
    ),
    48: ("test_matrix.py::test_no_role_sees_or_changes_anything_foreign",),
    49: (
        "test_erasure.py::test_nothing_knows_an_erased_person",
        "test_erasure.py::test_what_is_deleted_is_overwritten_in_sqlites_file",
        "test_erasure.py::test_after_the_night_the_log_of_sqlite_is_empty",
    ),
    50: (
        "test_visitors.py::test_there_is_no_other_door",
        "house/test_headers.py::test_headers_are_the_stored_ones",
    ),
}


@cache
def named_in(path: Path) -> frozenset[str]:
    """The names of a file's tests."""
    tree = ast.parse(path.read_text())
    return frozenset(one.name for one in tree.body if isinstance(one, ast.FunctionDef) and one.name.startswith("test_"))


def test_all_fifty_are_there() -> None:
    assert sorted(ATTACKS) == list(range(1, 51))


@pytest.mark.parametrize("number", sorted(ATTACKS))
def test_each_attack_has_a_test_or_a_reason(number: int) -> None:
    shown = ATTACKS[number]
    if isinstance(shown, str):
        assert len(shown) > 20
        return
    for one in shown:
        file, _colons, name = one.partition("::")
        assert name in named_in((HERE if "/" not in file else TESTS) / file)
