"""How many syllables an English word has: by its spelling, close enough for an average over a whole scenario."""

from __future__ import annotations

import re
from functools import cache

_VOWELS = re.compile(r"[aeiouy]+")
_ENDING = (
    "thing|where|one|body|times|work|ment|ful|less|ly|how|what|book|line|ward|man|land|side|room|shot|table|hand|taker|"
    "guard"
)
_APART = re.compile(
    r"(?<![tcsxg])io(?!n$)|(?<![tcsxg])(?<!n)(?<!ll)ion|(?<!q)(?<!g)ua(?!y)|eo(?!u|pl)|[dst]n['’]t|(?<![tc])ie(?=t|nc|nt)"
    r"|(?<=[aeiouy])ing|(?<![tcsg])ia(?!ge)|uel|oe[mt]|eum$|thm$|sm$|creat(?!u)|reali|theat|chaos"
)
"""Vowels that stand together and are spoken apart, and endings that are spoken without a vowel."""
_SILENT = re.compile(
    r"(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytdl])e(?=d$)|(?<=[aeiouyl]l)e(?=d$)|(?<=[^aeiouycsgzxhl])e(?=s$)"
    rf"|(?<=[aeiouy]l)e(?=s$)|[gq]ue$|(?<=[aeiou][^aeiouyl])e(?=({_ENDING})s?$)"
)
_EXCEPTIONS = {
    "archaic": 3, "area": 3, "areas": 3, "business": 2, "evening": 2, "evenings": 2, "evryone": 3, "eye": 1,
    "eyes": 1, "giant": 2, "hundred": 2, "hundreds": 2, "idea": 3, "ideas": 3, "lion": 2, "lions": 2, "maybe": 2,
    "million": 2, "millions": 2, "mosaic": 3, "naive": 2, "nineteen": 2, "ninety": 2, "one": 1, "ones": 1,
    "onion": 2, "onions": 2, "people": 2, "queue": 1, "real": 1, "recipe": 3, "said": 1, "science": 2, "society": 4,
    "theatre": 3, "theatres": 3, "wednesday": 2,
}  # fmt: skip
_EVERY = re.compile(r"^every")


@cache
def syllables(word: str) -> int:
    """One at least; parts joined by hyphens are counted each."""
    return max(1, sum(_of_part(part) for part in re.split(r"[-–]", word.lower())))


def _of_part(part: str) -> int:
    part = _EVERY.sub("evry", re.sub(r"['’]s$", "", part))
    if part in _EXCEPTIONS:
        return _EXCEPTIONS[part]
    return max(1, len(_VOWELS.findall(part)) + len(_APART.findall(part)) - len(_SILENT.findall(part)))
