"""An index in memory: which of the things of a room a search finds, the best first, and what was probably meant.

A thing is known by its number. Its texts stand on four levels: title, topics, summary, and all the rest.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from base import compounds, german
from base.spelling import Spelling
from base.synonyms import Phrase, Synonyms

LEVELS = 4
# Weight by level and by kind of hit: the word itself, or a part of a long word
WEIGHTS = (1000.0, 700.0, 100.0, 70.0, 10.0, 7.0, 1.0, 0.7)
SYNONYM, PREFIX, PLAIN, COMMON = 0.6, 0.5, 0.4, 0.3
# The parts of a long word must be what a thing is about: one of them stands at least in its summary
LEAST_FOR_PARTS = 7.0
KINDS = len(WEIGHTS)
MOST_WORDS = 12
LONGEST_SEARCH = 500
SHORTEST_PREFIX = 4
MOST_SUGGESTIONS = 3

Hits = dict[int, float]
Texts = Sequence[str]
Written = tuple[tuple[str, ...], tuple[str, ...], bool]


def _joined(hits: Iterable[Hits]) -> Hits:
    """Things that one of several words finds, with their best weight."""
    found: Hits = {}
    for one in hits:
        if not found:
            found = dict(one)
            continue
        for thing, weight in one.items():
            if weight > found.get(thing, 0):
                found[thing] = weight
    return found


def _common(hits: Sequence[Hits]) -> Hits:
    """Things that all words find, with the sum of the weights."""
    if not hits:
        return {}
    first, *rest = sorted(hits, key=len)
    found = {thing: weight for thing, weight in first.items() if all(thing in one for one in rest)}
    for one in rest:
        for thing in found:
            found[thing] += one[thing]
    return found


def _weaker(hits: Hits, factor: float) -> Hits:
    return {thing: weight * factor for thing, weight in hits.items()}


def level_of(weight: float) -> int:
    """The level on which the words of a search stand in a thing of this weight: 0 for the title, 3 for the rest."""
    return sum(weight < WEIGHTS[2 * level] / 2 for level in range(LEVELS - 1))


class Finder:
    """The index of one room."""

    def __init__(self, things: Iterable[Texts], synonyms: Synonyms | None = None) -> None:
        """Each thing as up to four texts, in the order of the levels."""
        self.synonyms = synonyms or Synonyms()
        self.postings: dict[str, array[int]] = {}
        self.plain: dict[str, set[str]] = {}
        self.written: dict[str, str] = {}
        known: dict[tuple[str, bool], Written] = {}
        for number, texts in enumerate(things):
            self._add(number, texts, known)
        self.terms = sorted(self.postings)
        self.spelling = Spelling(self.written)
        self._best = lru_cache(maxsize=256)(self._suggest)

    def _add(self, number: int, texts: Texts, known: dict[tuple[str, bool], Written]) -> None:
        """Put the words of a thing into the index; `known` keeps what was worked out for other things."""
        seen: dict[str, int] = {}
        for level, text in enumerate(texts):
            for pair in german.written_words(text):
                if pair not in known:
                    known[pair] = self._analysed(*pair)
                terms, parts, meaning = known[pair]
                if level and not meaning:
                    continue
                for term in terms:
                    seen[term] = min(seen.get(term, KINDS), 2 * level)
                for term in parts:
                    seen[term] = min(seen.get(term, KINDS), 2 * level + 1)
        for term, kind in seen.items():
            if term not in self.postings:
                self.postings[term] = array("I")
            self.postings[term].append(number * KINDS + kind)

    def _analysed(self, written: str, first: bool) -> Written:
        """The terms of a word and of its parts, and whether it has a meaning of its own."""
        terms: set[str] = set()
        parts: set[str] = set()
        folded = german.fold_word(written)
        for word in folded:
            analysed = german.analyse(word, None if first else written[0].isupper())
            terms |= analysed.terms
            parts = parts.union(*analysed.parts)
            self.written.setdefault(word, written)
            if plain := german.plain(written):
                self.plain.setdefault(plain, set()).add(word)
        return tuple(terms), tuple(parts), any(word not in german.STOP_WORDS for word in folded)

    # Searching

    def find(self, text: str) -> Hits:
        """Number and weight of all things in which every word of a search occurs."""
        found = [(phrase, self._phrase(phrase)) for phrase in self._phrases(self.words(text))]
        counting = [hits for phrase, hits in found if not self._is_common(phrase)]
        result = _common(counting or [hits for _phrase, hits in found])
        if counting:
            for phrase, hits in found:
                if self._is_common(phrase):
                    for thing in result.keys() & hits.keys():
                        result[thing] += COMMON * hits[thing]
        return result

    def words(self, text: str) -> list[str]:
        """The words of a search that count: no small words beside others, and codes in one piece."""
        text = text[:LONGEST_SEARCH]
        given = list(dict.fromkeys(german.words(text)))
        codes = [word for word in given if self._is_code(word) and word in self.postings]
        if codes:
            pieces = {piece for found in german.CODE.finditer(text) for piece in german.fold(found[0]).split()}
            given = codes + [word for word in given if word not in pieces and word not in codes]
        else:
            # "b1" and "2 Stunden" are no codes: what stands in the text counts as it stands
            plain = set(german.fold(text).split())
            given = [word for word in given if word in plain]
        return [word for word in given if word not in german.STOP_WORDS][:MOST_WORDS] or given[:MOST_WORDS]

    def _is_code(self, word: str) -> bool:
        return not word.isalpha() and not word.isdigit()

    def _phrases(self, words: list[str]) -> list[Phrase]:
        """The words, two of them as one where editors say that they belong together ("social media")."""
        pairs = {pair for pair in pairwise(words) if self.synonyms.of(pair)}
        found: list[Phrase] = []
        place = 0
        while place < len(words):
            pair = (words[place], words[place + 1]) if place + 1 < len(words) else ()
            step = 2 if pair in pairs else 1
            found.append(tuple(words[place : place + step]))
            place += step
        return found

    def _is_common(self, phrase: Phrase) -> bool:
        return len(phrase) == 1 and bool(german.analyse(phrase[0]).terms & german.COMMON)

    def _phrase(self, phrase: Phrase) -> Hits:
        """What a word finds, and the words that mean the same."""
        own = _common([self._word(word) for word in phrase])
        others = [_common([self._word(word) for word in other]) for other in self.synonyms.of(phrase)]
        if not any(others):
            return own
        return _joined([own, *(_weaker(one, SYNONYM) for one in others)])

    def _word(self, word: str) -> Hits:
        """What a single word finds: itself or its parts, and the umlauts it lacks; else words that begin so."""
        analysed = german.analyse(word)
        whole = self._terms(analysed.terms)
        pair = self._pair(word) if analysed.parts or not whole else ()
        offer = bool(pair) and bool(german.part_terms(pair[1]) & german.OFFERS)
        if pair and (offer or not whole):
            whole = _joined([whole, self._pieces(pair[:1] if offer else pair)])
        lacking = [self._terms(german.analyse(one).terms) for one in self.plain.get(word, ())]
        if any(lacking):
            whole = _joined([whole, _weaker(_joined(lacking), PLAIN)])
        return whole or self._beginning(word)

    def _pieces(self, pieces: Sequence[str]) -> Hits:
        """Things in which all pieces of a long word occur, and that are about one of them."""
        found = _common([self._piece(piece) for piece in pieces])
        return found if len(pieces) == 1 else {one: hit for one, hit in found.items() if hit >= LEAST_FOR_PARTS}

    def _piece(self, piece: str) -> Hits:
        """What a piece of a long word finds: itself, words that mean the same, or its own pieces."""
        others = [_common([self._terms(german.part_terms(word)) for word in one]) for one in self.synonyms.of((piece,))]
        found = _joined([self._terms(german.part_terms(piece)), *(_weaker(one, SYNONYM) for one in others)])
        return found or self._pieces(self._pair(piece))

    def _pair(self, word: str) -> tuple[str, ...]:
        """The two words of which a long word is made; what the texts know goes before the rest of the dictionary."""
        if len(word) < compounds.SHORTEST_COMPOUND or len(word) > german.LONGEST_WORD or not word.isascii():
            return ()
        found = compounds.pairs(word, self._is_known)
        known = [pair for pair in found if all(self._is_known(piece) for piece in pair)]
        return next(iter(known or found), ())

    def _terms(self, terms: Iterable[str]) -> Hits:
        return _joined(self._term(term) for term in terms)

    def _term(self, term: str) -> Hits:
        return {one // KINDS: WEIGHTS[one % KINDS] for one in self.postings.get(term, ())}

    def _is_known(self, piece: str) -> bool:
        return not german.part_terms(piece).isdisjoint(self.postings)

    def _beginning(self, word: str) -> Hits:
        """What words find that begin with an unfinished one."""
        if len(word) < SHORTEST_PREFIX:
            return {}
        place = bisect_left(self.terms, word)
        found = []
        while place < len(self.terms) and self.terms[place].startswith(word):
            found.append(self._term(self.terms[place]))
            place += 1
        return _weaker(_joined(found), PREFIX)

    # Suggestions

    def suggest(self, text: str) -> list[str]:
        """What was probably meant, at most three searches that find something; nothing where nothing is near."""
        return list(self._best(text))

    def _suggest(self, text: str) -> tuple[str, ...]:
        words = self.words(text)
        lists = [[word] if self._word(word) or self.synonyms.of((word,)) else self.corrections(word) for word in words]
        if not all(lists) or all(len(one) == 1 and one[0] == word for one, word in zip(lists, words, strict=True)):
            return ()
        found: dict[str, None] = {}
        for rank in range(MOST_SUGGESTIONS):
            search = " ".join(self.shown(one[min(rank, len(one) - 1)]) for one in lists)
            if self.find(search):
                found.setdefault(search)
        return tuple(found)

    def shown(self, word: str) -> str:
        """A known word as the texts write it."""
        return self.written.get(word, word)

    def corrections(self, word: str) -> list[str]:
        """Known words near a mistyped one, the nearest first; also where only a part of a long word is wrong."""
        if len(word) > german.LONGEST_WORD:
            return []
        # A correct word that nothing here is about has no correction, except for a slip
        most = 1 if german.analyse(word).known else None
        found = [one for _step, one in self.spelling.nearest(word, most) if one not in german.STOP_WORDS]
        if not found and most is None:
            found = self._corrected_parts(word)
        return found[:MOST_SUGGESTIONS]

    def _corrected_parts(self, word: str) -> list[str]:
        """A long word with one part mistyped: "Bewerbugstraining"."""
        found: list[tuple[int, float, str]] = []
        for cut in range(4, len(word) - 3):
            begin, end = word[:cut], word[cut:]
            if german.part_terms(end) & german.OFFERS:
                found += self._near(begin)
            elif self._is_known(end):
                found += [(step, hit, one + german.link(one) + end) for step, hit, one in self._near(begin)]
            if self._is_known(begin):
                found += [(step, hit, begin + one) for step, hit, one in self._near(end)]
        return list(dict.fromkeys(one for _step, _hit, one in sorted(found) if self._word(one)))

    def _near(self, part: str) -> list[tuple[int, float, str]]:
        """Known words near a part, with or without the letter that links it; more important ones first."""
        found = [near for one in {part, part.removesuffix("s")} for near in self.spelling.nearest(one, len(one) // 4)]
        return [(step, -max(self._word(one).values(), default=0.0), one) for step, one in found[:6]]
