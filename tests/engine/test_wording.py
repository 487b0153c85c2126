"""Every word a person meets is found, and no name of the program's."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pytest

from game.engine.wording import wording
from game.kinds import AnyScenario, kind_of
from tests.kinds.examples import COVE, DRIFTWOOD, EXAMPLES, JUMPER


def test_texts_come_in_the_order_of_the_story() -> None:
    texts = list(kind_of(JUMPER).texts(JUMPER))
    assert texts[:2] == ["The new jumper", "A badge is a *where*."]
    assert texts.index("Who can see your posts?") < texts.index("Should Ola post her school's name?")
    assert "Forty-one hearts" in texts
    assert "Everyone" in texts


def test_what_a_chat_says_is_found() -> None:
    texts = list(kind_of(DRIFTWOOD).texts(DRIFTWOOD))
    for text in ("driftwood_99", "just us?", "No, thanks.", "He's my friend. Isn't he?", "Blocked, with proof."):
        assert text in texts
    assert not {"reply", "stay", "sort-out", "inka"} & set(texts)


def test_what_a_lab_says_is_found() -> None:
    texts = list(kind_of(COVE).texts(COVE))
    for text in ("Drawings", "I see the walk.", "What bio does", "All", "I know.", "Flotsy still sees the drawings."):
        assert text in texts
    assert not {"posts", "place", "on", "everyone", "company", "drawings", "post_audience"} & set(texts)


@pytest.mark.parametrize("scenario", EXAMPLES, ids=lambda scenario: scenario.kind)
def test_no_field_with_fixed_values_is_taken_for_words(scenario: AnyScenario) -> None:
    texts = set(kind_of(scenario).texts(scenario))
    assert not texts & _fixed(scenario)


def _fixed(part: Any) -> set[str]:
    """Values of fields that can only hold certain words: a mood, a tool, a kind."""
    if isinstance(part, tuple):
        return set().union(*map(_fixed, part))
    if not is_dataclass(part):
        return set()
    hints = get_type_hints(type(part))
    found: set[str] = set()
    for field in fields(part):
        value = getattr(part, field.name)
        found |= {value} if isinstance(value, str) and _is_fixed(hints[field.name]) else _fixed(value)
    return found


def _is_fixed(hint: Any) -> bool:
    return get_origin(hint) is Literal or any(map(_is_fixed, get_args(hint)))


def test_empty_texts_are_left_out() -> None:
    assert list(wording(("", "a", ("b", "")))) == ["a", "b"]
