"""Which of the scalars in a level file are words for a person; for checking them, and for translators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from typing import BinaryIO

    from game.content.problems import Path

SPOKEN = frozenset(
    "says ask text happens because next together met wish solved solved_because open_because plain reads missed misses "  # noqa: SIM905 - reads best
    "hint limits alt tagline young middle older instead tells found then_ask mend_ask caption post hour day deleted "
    "compared promise asks unset step why aims children answer leaving careful letter points openers source "
    "hours notes emergency_notes".split()
)
"""Keys whose texts are sentences."""
LABELS = frozenset("title app heading button label page pages contact audience profile word name name_en".split())  # noqa: SIM905
"""Keys whose texts are names and short labels."""

_BESIDE = {
    "audience": ("shows", "picture", "post"),
    "fine": ("shelves",),
    "private": ("shelves",),
    "setting": ("hides",),
    "value": ("hides",),
}
"""Keys that are labels inside these, and elsewhere name a control or hold something else."""


def texts(tree: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text in the order of the file, with its path."""
    if isinstance(tree, str):
        if tree.strip() and _for_people(path):
            yield path, tree
    elif isinstance(tree, list):
        for number, one in enumerate(tree):
            yield from texts(one, (*path, number))
    elif isinstance(tree, dict):
        for key, one in tree.items():
            yield from texts(one, (*path, key))


def key_of(path: Path) -> str:
    """The key a text stands under; a list's members stand under its key."""
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _for_people(path: Path) -> bool:
    key = key_of(path)
    if key in _BESIDE:
        return any(part in _BESIDE[key] for part in path[-2:-1])
    if key == "tells":
        return path[-1] == key  # what adds up is told in words; a piece of a post lists names of clues
    return key in SPOKEN or key in LABELS


def shown(text: str) -> str:
    """A text as it reaches the eye: without stars and marks."""
    return text.replace("==", "").replace("*", "")


def extract(
    fileobj: BinaryIO,
    keywords: Collection[str],  # noqa: ARG001 - Babel's signature
    comment_tags: Collection[str],  # noqa: ARG001
    options: Mapping[str, Any],  # noqa: ARG001
) -> Iterator[tuple[int, str, str, list[str]]]:
    """A Babel extractor: line, function, message, comments. The comment says where in the story a text is."""
    from game.content.sheet import read_bytes

    sheet = read_bytes(fileobj.read(), getattr(fileobj, "name", ""))
    for path, text in texts(sheet.tree):
        where = sheet.told(path)
        yield sheet.place(path)[0], "gettext", text, [where] if where else []
