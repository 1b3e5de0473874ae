"""English editors type dates as everybody at the desk does: 24.12.2026. Django appends the forms of ISO 8601."""

DATE_INPUT_FORMATS = ["%d.%m.%Y"]
DATETIME_INPUT_FORMATS = ["%d.%m.%Y %H:%M"]
FIRST_DAY_OF_WEEK = 1
