"""A level file as it was written: keys, texts and where each stands. Strict, and safe with any bytes.

Nothing is built before it has been judged: PyYAML's own tree builder can be crashed by a hundred kilobytes of `[`,
and a page of merge keys keeps it busy for minutes. So the tree grows here, from the parser's events, one at a time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from game.content.problems import Finding, Path, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as File

Place = tuple[int, int]
"""Line and column, counted from one."""
Tree = Any
"""A text, a list of trees, or a mapping of keys to trees. Every scalar stays a text: `No`, `12:30`, `1.10`."""

MAX_BYTES = 1_000_000
MAX_DEPTH = 32
MAX_TEXT = 4_000

# Line breaks and tabs aside, no control character; none that turns the direction of what follows, or hides in it.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)

Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times faster where libyaml came with PyYAML; the events are the same."""


@dataclass(slots=True)
class Sheet:
    """What was read, the place of every part, and what was wrong with the writing itself."""

    name: str
    """The file's path as the author gave it."""
    tree: Tree = None
    places: dict[Path, Place] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    readable: bool = True
    """False once reading had to stop: `tree` then holds nothing."""

    def place(self, path: Path) -> Place:
        """Where a path stands, or the nearest part above it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))

    def told(self, path: Path) -> str:
        """A path by ids, as an author would say it."""
        return " > ".join(_told(self.tree, path))

    def problem(self, finding: Finding) -> Problem:
        line, column = self.place(finding.path)
        told = self.told(finding.path)
        return Problem(self.name, line, column, told, finding.code, finding.sentence, finding.hint)


class Unreadable(Exception):  # noqa: N818 - it names what happened; it never leaves this module
    """Reading cannot go on."""

    def __init__(self, code: str, sentence: str, place: Place, hint: str = "") -> None:
        super().__init__(sentence)
        self.finding, self.at = Finding((), code, sentence, hint), place


def read(file: File, name: str = "") -> Sheet:
    """Read one file. Whatever is in it, a sheet comes back."""
    sheet = Sheet(name or file.as_posix())
    try:
        with file.open("rb") as source:
            return read_bytes(source.read(MAX_BYTES + 1), sheet.name)
    except OSError as error:
        return _given_up(sheet, Unreadable("unreadable", f"the file cannot be opened: {error.strerror}", (1, 1)))


def read_bytes(source: bytes, name: str) -> Sheet:
    sheet = Sheet(name)
    try:
        _Growth(sheet).grow(_text(source))
    except Unreadable as why:
        return _given_up(sheet, why)
    except yaml.MarkedYAMLError as error:
        place = _place(error.problem_mark or error.context_mark)
        return _given_up(sheet, Unreadable("not-yaml", f"this cannot be read: {error.problem}", place, _advice(error)))
    return sheet


def _place(mark: Any) -> Place:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _advice(error: yaml.MarkedYAMLError) -> str:
    """What an author most often did when the parser says this."""
    said = f"{error.context} {error.problem}"
    if "mapping values" in said or "block mapping" in said or "alias" in said or "anchor" in said:
        return 'a text with ": " in it, or one that begins with * & or !, needs "double quotes"'
    if "quoted" in said:
        return "a quotation mark is opened and not closed"
    if "flow" in said:
        return "inside { } and [ ] a text with a comma or a colon needs double quotes"
    if "tab" in said or "cannot start any token" in said:
        return "indent with spaces, not tabs; a text that begins with @ ` or % needs double quotes"
    return ""


def _given_up(sheet: Sheet, why: Unreadable) -> Sheet:
    return Sheet(sheet.name, None, {(): why.at}, [why.finding], readable=False)


def _text(source: bytes) -> str:
    if len(source) > MAX_BYTES:
        raise Unreadable("too-big", f"the file is larger than {MAX_BYTES:,} bytes", (1, 1))
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        hint = "save the file as UTF-8"
        raise Unreadable("not-text", "a letter here is not written in UTF-8", (line, 1), hint) from error
    hidden = _HIDDEN.search(text)
    if hidden:
        start = hidden.start()
        place = (text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
        sign = f"the invisible sign U+{ord(hidden[0]):04X} is not allowed"
        raise Unreadable("not-text", sign, place, "delete it and type the words anew")
    return text


class _Growth:
    """Grows a sheet's tree from events, with a stack of its own, so that no depth can overflow Python's or C's."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.open: list[tuple[Tree, Path]] = []
        """Lists and mappings not yet closed, from the outermost in."""
        self.key: list[tuple[str, bool] | None] = []
        """The key that waits for its value, for each open mapping; and whether it is new."""
        self.documents = 0

    def grow(self, text: str) -> None:
        for event in yaml.parse(text, Loader=Parser):
            place = _place(event.start_mark)
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
        if self.sheet.tree is None:
            raise Unreadable("empty-file", "nothing is written here", (1, 1))

    def _refuse(self, event: yaml.Event, place: Place) -> None:
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
        hint = 'a text that begins with * & or ! needs "double quotes"'
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Unreadable("fancy-yaml", "anchors and aliases are not used in level files", place, hint)
        tag = getattr(event, "tag", None)
        if tag:
            raise Unreadable("fancy-yaml", f"tags like '{tag}' are not used in level files", place, hint)
        if self.documents > 1:
            raise Unreadable("fancy-yaml", "a level file holds one document", place, "take out the line '---'")
        if len(self.open) > MAX_DEPTH:
            raise Unreadable("too-big", f"nested more than {MAX_DEPTH} deep", place)

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> None:
        if len(event.value) > MAX_TEXT:
            raise Unreadable("too-big", f"a text of more than {MAX_TEXT:,} characters", place)
        if self._awaits_key():
            self._named(event, place)
            return
        path = self._added(event.value, place)
        if not event.value.strip():
            named = f"'{path[-1]}' is" if path and isinstance(path[-1], str) else "this is"
            self.sheet.findings.append(Finding(path, "empty-text", f"{named} empty", "write it, or take the line away"))

    def _named(self, event: yaml.ScalarEvent, place: Place) -> None:
        owner, path = self.open[-1]
        key = event.value
        if key == "<<":
            raise Unreadable("fancy-yaml", "merge keys are not used in level files", place, "write it out")
        if key in owner:
            first = self.sheet.places[*path, key][0]
            self.sheet.findings.append(
                Finding((*path, key), "written-twice", f"'{key}' is written twice", f"it stands on line {first}, too")
            )
        self.key[-1] = (key, key not in owner)
        self.sheet.places[*path, key] = place

    def _awaits_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1][0], dict) and self.key[-1] is None

    def _opened(self, tree: Tree, place: Place) -> None:
        if self._awaits_key():
            raise Unreadable("not-yaml", "a key must be a plain word", place)
        path = self._added(tree, place)
        self.open.append((tree, path))
        self.key.append(None)

    def _added(self, tree: Tree, place: Place) -> Path:
        """Hang a part into the tree; what a second key of the same name holds is left aside."""
        if not self.open:
            self.sheet.tree = tree
            self.sheet.places[()] = place
            return ()
        owner, path = self.open[-1]
        if isinstance(owner, list):
            owner.append(tree)
            self.sheet.places[*path, len(owner) - 1] = place
            return (*path, len(owner) - 1)
        waiting = self.key[-1]
        assert waiting is not None, "a value in a mapping follows its key"
        self.key[-1] = None
        if waiting[1]:
            owner[waiting[0]] = tree
        return (*path, waiting[0])


def _told(tree: Tree, path: Path) -> Iterator[str]:
    """A path by ids: lists lend their name to their members."""
    name = ""
    for part in path:
        try:
            tree = tree[part]
        except (KeyError, IndexError, TypeError):
            tree = None
        if isinstance(part, str):
            if name:
                yield name
            name = part
            continue
        named = tree.get("id") if isinstance(tree, dict) else None
        one = name.removesuffix("s")
        yield f"{one} '{named}'" if isinstance(named, str) else f"{one} {part + 1}"
        name = ""
    if name:
        yield name
