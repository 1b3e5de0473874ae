"""What stock Wagtail and wagtail-localize leave open between neighbourhoods, closed at few points.

`gate.py` stands before every address of the admin and looks at the ids in it, `lists.py` narrows what lists, filters
and choosers name, `references.py` what a page's form may point at, `translations.py` who translates what.
"""
