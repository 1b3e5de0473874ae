"""Exact counts: every number next to a filter is what one gets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from base.facets import Matrix, Row

FACETS = {
    "area": ("gruenau", "osten"),
    "weekday": ("mo", "tu", "we"),
    "feature": ("childcare", "step-free", "women-only"),
}
EVERY = frozenset({"feature"})


def values(facet):
    return st.lists(st.sampled_from(FACETS[facet]), unique=True, max_size=3)


row_values = st.fixed_dictionaries({facet: values(facet) for facet in FACETS})
courses = st.lists(st.lists(row_values, min_size=1, max_size=4), max_size=8)
selections = st.fixed_dictionaries({facet: values(facet) for facet in FACETS})


def fits(row, selection):
    """Section by section: "or" within a facet, "and" for features, "and" between facets, all for the same row."""
    for facet, chosen in selection.items():
        if not chosen:
            continue
        test = all if facet in EVERY else any
        if not test(value in row[facet] for value in chosen):
            return False
    return True


def found(rows, selection):
    return {number for number, course in enumerate(rows) for row in course if fits(row, selection)}


def matrix(rows):
    return Matrix([Row(number, row) for number, course in enumerate(rows) for row in course])


@given(courses, selections)
def test_results_are_those_with_one_row_that_fits_everything(rows, selection):
    bits = matrix(rows)
    mask = bits.select(selection, EVERY)
    assert bits.count(mask) == len(found(rows, selection))
    assert {bits.items[position] for position in bits.positions(mask)} == found(rows, selection)


@given(courses, selections)
def test_each_count_is_the_total_after_choosing_that_value(rows, selection):
    bits = matrix(rows)
    for facet, known in FACETS.items():
        counts = bits.counts(facet, known, selection, EVERY)
        for value in known:
            after = {**selection, facet: [*selection[facet], value] if facet in EVERY else [value]}
            assert counts[value] == len(found(rows, after))


@given(courses, selections)
def test_the_first_fitting_row_of_each_result_is_the_one_that_its_card_shows(rows, selection):
    bits = matrix(rows)
    fitting = bits.positions(bits.select(selection, EVERY))
    first = {bits.items[row]: row for row in reversed(fitting)}
    assert bits.positions(bits.lowest(bits.select(selection, EVERY))) == sorted(first.values())


def test_rows_of_one_result_must_stand_together():
    with pytest.raises(ValueError, match="1"):
        Matrix([Row(1, {}), Row(2, {}), Row(1, {})])
