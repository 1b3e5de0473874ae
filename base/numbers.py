"""Numbers of rows, as forms and addresses send them."""

LONGEST = 18  # digits; more do not always fit into a column, and thousands of them not even into a number


def is_number(text: str) -> bool:
    """Whether somebody has sent the number of a row."""
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST
