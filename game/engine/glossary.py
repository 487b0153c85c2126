"""Words that need explaining, told for each reading band."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.level import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Words):
    """One word of the glossary, and what it means."""

    word: str
    also: tuple[str, ...] = ()
    """Other forms, where a simple ending is not enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossary:
    """What `glossary.yaml` holds, in any order."""

    words: tuple[Entry, ...] = ()
