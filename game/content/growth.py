"""YAML without its dangers: a tree grown from the parser's events, each judged before anything is built of it.

PyYAML's own tree builder can be crashed by a hundred kilobytes of `[`, and a page of merge keys keeps it busy for long.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

from game.content.problems import Finding

if TYPE_CHECKING:
    from game.content.problems import Path

Place = tuple[int, int]
"""Line and column, counted from one."""
Tree = Any
"""A text, a list of trees, or a mapping of keys to trees. Every scalar stays a text: `No`, `12:30`, `1.10`."""

MAX_DEPTH = 32
MAX_TEXT = 4_000

# Line breaks and tabs aside, no control character; none that turns the direction of what follows, or hides in it.
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)

Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times faster where libyaml came with PyYAML; the events are the same."""


class Refused(Exception):  # noqa: N818 - it names what happened; a sheet turns it into a finding
    """Reading cannot go on."""

    def __init__(self, code: str, sentence: str, place: Place = (1, 1), hint: str = "") -> None:
        super().__init__(sentence)
        self.finding, self.place = Finding((), code, sentence, hint), place


def place_of(mark: Any) -> Place:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def hidden_sign(sign: str, place: Place) -> Refused:
    words = f"the invisible sign U+{ord(sign):04X} is not allowed"
    return Refused("not-text", words, place, "delete it and type the words anew")


class Growth:
    """A tree that grows from events, with a stack of its own, so that no depth can overflow Python's or C's."""

    def __init__(self) -> None:
        self.tree: Tree = None
        self.places: dict[Path, Place] = {}
        self.findings: list[Finding] = []
        self.open: list[tuple[Tree, Path]] = []
        """Lists and mappings not yet closed, from the outermost in."""
        self.key: list[tuple[str, bool] | None] = []
        """The key that waits for its value, for each open mapping; and whether it is new."""
        self.documents = 0

    def grow(self, text: str) -> None:
        for event in yaml.parse(text, Loader=Parser):
            place = place_of(event.start_mark)
            self._refuse(event, place)
            match event:
                case yaml.ScalarEvent():
                    self._scalar(event, place)
                case yaml.MappingStartEvent():
                    self._opened({}, place)
                case yaml.SequenceStartEvent():
                    self._opened([], place)
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    self.open.pop()
                    self.key.pop()
        if self.tree is None:
            raise Refused("empty-file", "nothing is written here", (1, 1))

    def _refuse(self, event: yaml.Event, place: Place) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
        hint = 'a text that begins with * & or ! needs "double quotes"'
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Refused("fancy-yaml", "anchors and aliases are not used in level files", place, hint)
        tag = getattr(event, "tag", None)
        if tag:
            raise Refused("fancy-yaml", f"tags like '{tag}' are not used in level files", place, hint)
        if self.documents > 1:
            raise Refused("fancy-yaml", "a level file holds one document", place, "take out the line '---'")
        if len(self.open) > MAX_DEPTH:
            raise Refused("too-big", f"nested more than {MAX_DEPTH} deep", place)

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> None:
        if len(event.value) > MAX_TEXT:
            raise Refused("too-big", f"a text of more than {MAX_TEXT:,} characters", place)
        hidden = HIDDEN.search(event.value)  # it may have been written as "\\0"
        if hidden:
            raise hidden_sign(hidden[0], place)
        if self._awaits_key():
            self._named(event, place)
            return
        path = self._added(event.value, place)
        if not event.value.strip():
            named = f"'{path[-1]}' is" if path and isinstance(path[-1], str) else "this is"
            self.findings.append(Finding(path, "empty-text", f"{named} empty", "write it, or take the line away"))

    def _named(self, event: yaml.ScalarEvent, place: Place) -> None:
        owner, path = self.open[-1]
        key = event.value
        if key == "<<":
            raise Refused("fancy-yaml", "merge keys are not used in level files", place, "write it out")
        if key in owner:
            first = self.places[*path, key][0]
            self.findings.append(
                Finding((*path, key), "written-twice", f"'{key}' is written twice", f"it stands on line {first}, too")
            )
        self.key[-1] = (key, key not in owner)
        self.places[*path, key] = place

    def _awaits_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1][0], dict) and self.key[-1] is None

    def _opened(self, tree: Tree, place: Place) -> None:
        if self._awaits_key():
            raise Refused("not-yaml", "a key must be a plain word", place)
        path = self._added(tree, place)
        self.open.append((tree, path))
        self.key.append(None)

    def _added(self, tree: Tree, place: Place) -> Path:
        """Hang a part into the tree; what a second key of the same name holds is left aside."""
        if not self.open:
            self.tree = tree
            self.places[()] = place
            return ()
        owner, path = self.open[-1]
        if isinstance(owner, list):
            owner.append(tree)
            self.places[*path, len(owner) - 1] = place
            return (*path, len(owner) - 1)
        waiting = self.key[-1]
        assert waiting is not None, "a value in a mapping follows its key"
        self.key[-1] = None
        if waiting[1]:
            owner[waiting[0]] = tree
        return (*path, waiting[0])
