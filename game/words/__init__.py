"""The language in use, and every text in it.

Texts are written in English where they are shown and looked up here: `tr("Play")`. What is put into a text
goes in by name: `fill(tr("Hello, {name}!"), name=...)`. Nothing is read from disk until a language other than
English is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from game.words.filling import FIRST_STRONG, POP, filled, placeholders

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LANGUAGES", "direction", "fill", "language", "letters", "placeholders", "tr", "trn", "use"]

LANGUAGES: dict[str, str] = {"en": "English", "en_XA": "[Ļóóńğ ŵóóřđś ó]", "ar_XB": "ميررور"}
"""Code -> name in its own language. The two with an X are for testing: long words, and words from right to left."""

PRETENDED = frozenset({"en_XA", "ar_XB"})
"""Languages made from English on the spot by `pseudo`; people are not offered these."""

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_LETTERS = {"ar": "أبجد", "fa": "الفب", "he": "אבגד"}


def _as_written(text: str) -> str:
    return text


def _counted_as_written(one: str, many: str, n: int) -> str:
    return one if n == 1 else many


class _Tongue:
    """How texts come out now. One for the whole program: it speaks one language at a time."""

    def __init__(self) -> None:
        self.speak("en", _as_written, _counted_as_written)

    def speak(self, code: str, say: Callable[[str], str], count: Callable[[str, str, int], str]) -> None:
        self.code, self.say, self.count = code, say, count


_tongue = _Tongue()


def use(language: str) -> None:
    """Speak this language from now on. One not in `LANGUAGES` becomes English: an old setting stops nobody."""
    if language in PRETENDED:
        _pretend(language)
    elif language == "en" or language not in LANGUAGES:
        _tongue.speak("en", _as_written, _counted_as_written)
    else:
        _consult(language)


def _pretend(language: str) -> None:
    from game.words import pseudo

    say = pseudo.accented if language == "en_XA" else pseudo.mirrored
    _tongue.speak(language, say, lambda one, many, n: say(one if n == 1 else many))


def _consult(language: str) -> None:
    """Open a catalogue. Texts it lacks stay English; a missing or broken catalogue lacks all of them."""
    from game import paths

    where = paths.LOCALES / language / "LC_MESSAGES" / "beacon-bay.mo"
    _tongue.speak(language, _as_written, _counted_as_written)
    if not where.is_file():
        return
    import gettext
    import struct

    try:
        with where.open("rb") as file:
            catalogue = gettext.GNUTranslations(file)
    except (OSError, ValueError, LookupError, struct.error):
        return  # what gettext raises for a file that is torn, or no catalogue at all
    _tongue.speak(language, catalogue.gettext, catalogue.ngettext)


def tr(text: str) -> str:
    """The text in the language in use. Empty stays empty: gettext would answer with its own file header."""
    return _tongue.say(text) if text else ""


def trn(one: str, many: str, n: int) -> str:
    """The text for a count, in the forms the language has (Arabic has six). The number itself goes in with `fill`."""
    return _tongue.count(one, many, n)


def fill(template: str, **names: object) -> str:
    """Put values into a text's `{placeholders}`, by name only; ValueError on anything cleverer.

    From right to left each value is isolated, so that a name or a number in it cannot reorder the sentence around it.
    """
    before, after = (FIRST_STRONG, POP) if direction() == "rtl" else ("", "")
    return filled(template, {name: f"{before}{value}{after}" for name, value in names.items()})


def language() -> str:
    return _tongue.code


def direction() -> Literal["ltr", "rtl"]:
    return "rtl" if _root() in _RIGHT_TO_LEFT else "ltr"


def letters() -> str:
    """The four letters that name answers, in the order a class counts in."""
    return _LETTERS.get(_root(), "ABCD")


def _root() -> str:
    return _tongue.code.partition("_")[0]
