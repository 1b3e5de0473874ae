"""Weekly markets in the reader's words. Facts keep OpenStreetMap's short form: `Tu, Th 09:00-16:00`."""

import datetime
import re

from base import dates

DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)"
SHORT = re.compile(rf"({DAY}(?:\s*,\s*{DAY})*)\s+(\d\d?:\d\d)\s*-\s*(\d\d?:\d\d)")


def market_words(text: str) -> str:
    """ "Dienstag, Donnerstag, 9 bis 16 Uhr"; what is not in the short form stays as it was written."""
    words = []
    for part in text.split(";"):
        found = SHORT.fullmatch(part.strip())
        if found is None:
            return text
        days, *times = found.groups()
        try:
            opens, closes = (datetime.time.fromisoformat(time.zfill(5)) for time in times)
        except ValueError:
            return text
        names = [dates.weekday_words(dates.WEEKDAYS.index(day.strip().lower())) for day in days.split(",")]
        words.append(f"{', '.join(names)}, {dates.time_range(opens, closes)}")
    return "; ".join(words)
