"""A level file as it was written: keys, texts and where each stands. Strict, and safe with any bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from game.content.growth import HIDDEN, Growth, Place, Refused, Tree, hidden_sign, place_of
from game.content.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as File

    from game.content.problems import Finding, Path

MAX_BYTES = 1_000_000


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


def read(file: File, name: str = "") -> Sheet:
    """Read one file. Whatever is in it, a sheet comes back."""
    name = name or file.as_posix()
    try:
        with file.open("rb") as source:
            return read_bytes(source.read(MAX_BYTES + 1), name)
    except OSError as error:
        return _given_up(name, Refused("unreadable", f"the file cannot be opened: {error.strerror}"))


def read_bytes(source: bytes, name: str) -> Sheet:
    growth = Growth()
    try:
        growth.grow(_text(source))
    except Refused as why:
        return _given_up(name, why)
    except yaml.YAMLError as error:
        said = getattr(error, "problem", None) or "the parser gives up"
        place = place_of(getattr(error, "problem_mark", None) or getattr(error, "context_mark", None))
        return _given_up(name, Refused("not-yaml", f"this cannot be read: {said}", place, _advice(str(error))))
    return Sheet(name, growth.tree, growth.places, growth.findings)


def _advice(said: str) -> str:
    """What an author most often did when the parser says this."""
    if "mapping values" in said or "block mapping" in said or "alias" in said or "anchor" in said:
        return 'a text with ": " in it, or one that begins with * & or !, needs "double quotes"'
    if "quoted" in said:
        return "a quotation mark is opened and not closed"
    if "flow" in said:
        return "inside { } and [ ] a text with a comma or a colon needs double quotes"
    if "tab" in said or "cannot start any token" in said:
        return "indent with spaces, not tabs; a text that begins with @ ` or % needs double quotes"
    return ""


def _given_up(name: str, why: Refused) -> Sheet:
    return Sheet(name, None, {(): why.place}, [why.finding], readable=False)


def _text(source: bytes) -> str:
    if len(source) > MAX_BYTES:
        raise Refused("too-big", f"the file is larger than {MAX_BYTES:,} bytes")
    try:
        text = source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        hint = "save the file as UTF-8"
        raise Refused("not-text", "a letter here is not written in UTF-8", (line, 1), hint) from error
    hidden = HIDDEN.search(text)
    if hidden:
        start = hidden.start()
        place = (text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
        raise hidden_sign(hidden[0], place)
    return text


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
        one = f"{name[:-3]}y" if name.endswith("ies") else name.removesuffix("s")
        named = tree.get("id", tree.get(one)) if isinstance(tree, dict) else None
        yield f"{one} '{named}'" if isinstance(named, str) else f"{one} {part + 1}"
        name = ""
    if name:
        yield name
