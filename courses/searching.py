"""What a search for courses looks into: their words, and what people call their facts."""

from collections.abc import Iterable

from base import languages
from base.texts import Texts, texts

# Facts in the words in which people ask for them; searched in German, like the courses' own texts
FACTS = {
    "childcare": "Kinderbetreuung",
    "step-free": "ohne Stufen, barrierefrei, Rollstuhl",
    "women-only": "Frauen",
    "interpreter": "Dolmetscher",
    "no-registration": "ohne Anmeldung",
    "beginners": "Anfänger",
}


def course_texts(
    titles: Iterable[str],
    topics: Iterable[str],
    summaries: Iterable[str],
    rest: Iterable[str],
    features: Iterable[str],
    spoken: Iterable[str],
) -> Texts:
    """The levels of one course. `rest` is all other text and its places and codes; `spoken` codes of languages."""
    facts = [FACTS[name] for name in sorted(set(features))]
    # Every course speaks German; who searches for it wants to learn it
    names = [languages.language_name(code, languages.SOURCE) for code in sorted(set(spoken) - {languages.SOURCE})]
    return texts(titles, topics, summaries, [*rest, *facts, *names])
