"""The wire: two shapes of message from phones, to the letter, and nothing else whatever is sent."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.classroom.messages import LONGEST, Join, Vote, read, write
from game.classroom.poll import Ballot, Refused
from game.classroom.replies import Counted, Joined, Refusal, State

JOIN = {"do": "join", "code": "K7QMXP", "token": ""}
VOTE = {"do": "vote", "number": 7, "round": 1, "option": 2}
HOST = ("ask", "close", "reopen", "pause", "lock", "end", "seen", "heed", "left", "state", "register_as_remote", "host")
"""Everything a host may do, and what other servers were once fooled with."""

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def refused(text: str | bytes) -> bool:
    try:
        read(text)
    except Refused as refusal:
        return refusal.why == "shape"
    return False


def test_the_two_shapes_are_read() -> None:
    assert read(json.dumps(JOIN)) == Join("K7QMXP", "")
    assert read(json.dumps(JOIN | {"token": "0f" * 16})) == Join("K7QMXP", "0f" * 16)
    assert read(json.dumps(VOTE)) == Vote(7, 1, 2)


@pytest.mark.parametrize("message", [JOIN, VOTE], ids=["join", "vote"])
def test_a_missing_or_additional_key_is_refused(message: dict[str, object]) -> None:
    for key in message:
        assert refused(json.dumps({name: value for name, value in message.items() if name != key}))
        assert refused(json.dumps({f"{name}x" if name == key else name: value for name, value in message.items()}))
    assert refused(json.dumps(message | {"name": "Ola"}))
    assert refused(json.dumps(message | {"text": "hello"}))


@pytest.mark.parametrize("value", [None, True, False, 1.0, 1e3, "1", "", [], [1], {}, {"a": 1}], ids=repr)
@pytest.mark.parametrize("key", ["number", "round", "option"])
def test_only_whole_numbers_are_numbers(key: str, value: object) -> None:
    assert refused(json.dumps(VOTE | {key: value}))


@pytest.mark.parametrize("value", [None, True, 1, 1.5, [], {}, "x" * 17, "[K7QMXP]"], ids=repr)
def test_a_code_is_a_short_text(value: object) -> None:
    assert refused(json.dumps(JOIN | {"code": value}))


@pytest.mark.parametrize("token", [None, 0, "g" * 32, "F" * 32, "0" * 31, "0" * 33, "0" * 32 + "\n", "<b>"], ids=repr)
def test_a_token_is_one_of_ours_or_none(token: object) -> None:
    assert refused(json.dumps(JOIN | {"token": token}))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "7",
        '"join"',
        "{}",
        "not json",
        "{" * 1000,
        "[" * 1000,
        '{"do":' * 150,
        '{"do":["vote"],"number":7,"round":1,"option":2}',
        '{"do":"vote","number":NaN,"round":1,"option":2}',
        '{"do":"vote","number":Infinity,"round":1,"option":2}',
        '{"do":"vote","number":7,"number":7,"round":1,"option":2}',
        '{"do":"vote","do":"vote","number":7,"round":1,"option":2}',
        '{"do":"vote","number":7,"round":1,"option":2}{"do":"vote"}',
        '{"do":"vote","number":7,"round":1,"option":2} x',
        "\ufeff" + json.dumps(VOTE),
        json.dumps(VOTE).replace('"', "'"),
        json.dumps(VOTE | {"number": "\ud800"}),
        json.dumps(VOTE) + " " * LONGEST,
        json.dumps(VOTE).encode(),
        b"\x00\xff",
    ],
    ids=lambda text: repr(text[:24]),
)
def test_anything_else_is_refused(text: str | bytes) -> None:
    assert refused(text)


@pytest.mark.parametrize("deed", HOST)
@pytest.mark.parametrize("more", [{}, JOIN, VOTE, {"locked": True}, {"code": "K7QMXP"}, {"secret": "0" * 32}], ids=str)
def test_no_phone_can_say_what_a_host_does(deed: str, more: dict[str, object]) -> None:
    for key in ("do", "say", "type", "event"):
        assert refused(json.dumps(more | {key: deed}))


@given(JSON)
def test_no_json_gets_through_by_chance(value: object) -> None:
    assert refused(json.dumps(value))


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_no_text_and_no_bytes_get_through(text: str | bytes) -> None:
    assert refused(text)


def test_messages_with_some_letters_changed_are_read_or_refused() -> None:
    """Never anything but these two: an error would end a connection, a third shape could carry words."""
    chance, alphabet = random.Random(9), '{}[]":,\\0123456789eE+-.truefalsn \u0661é\x00'
    for _ in range(10_000):
        text = list(json.dumps(chance.choice((JOIN, VOTE))))
        for _ in range(chance.randint(1, 3)):
            text[chance.randrange(len(text))] = chance.choice(alphabet)
        changed = "".join(text)
        assert refused(changed) or isinstance(read(changed), Join | Vote)


def test_huge_numbers_are_numbers_and_nothing_worse() -> None:
    message = read(json.dumps(VOTE | {"number": 10**300}))
    assert isinstance(message, Vote)


def test_what_phones_are_told() -> None:
    ballot = Ballot(7, 2, 'Is "<b>" bold?', ("Ja, é", "لا"), of=12)
    told = json.loads(write(State("open", ballot, 1)))
    assert told == {
        "say": "state",
        "phase": "open",
        "number": 7,
        "round": 2,
        "of": 12,
        "asks": 'Is "<b>" bold?',
        "options": ["Ja, é", "لا"],
        "vote": 1,
    }
    assert json.loads(write(State("waiting"))) == {"say": "state", "phase": "waiting"}
    assert json.loads(write(Joined("0" * 32))) == {"say": "joined", "token": "0" * 32}
    assert json.loads(write(Counted(7, 1, 0))) == {"say": "counted", "number": 7, "round": 1, "option": 0}
    assert json.loads(write(Refusal("late"))) == {"say": "refused", "why": "late"}
    assert "of" not in json.loads(write(State("open", Ballot(1, 1, "?", ("a", "b")))))
