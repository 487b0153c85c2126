"""The words on the wire, as short JSON texts. What a phone says has one of two shapes to the letter. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import singledispatch
from typing import TYPE_CHECKING, NoReturn

from game.classroom.poll import Refused
from game.classroom.replies import Counted, Joined, Refusal, State

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST = 1024
"""Bytes of a message from a phone; no real one is half as long."""
_LONGEST_CODE = 16
_TOKEN = re.compile(r"(?:[0-9a-f]{32})?")


@dataclass(frozen=True, slots=True)
class Join:
    """A phone asks for a place, or for its own back."""

    code: str
    token: str


@dataclass(frozen=True, slots=True)
class Vote:
    """A phone chooses."""

    number: int
    round: int
    option: int


def read(text: str | bytes) -> Join | Vote:
    """What a phone says. There is no other message, and no free text in these. Raises `Refused`."""
    if isinstance(text, bytes) or len(text) > LONGEST or "[" in text or text.count("{") != 1:
        raise Refused("shape")  # nothing that is nested reaches the parser, so that nothing deep does
    try:
        message = json.loads(text, object_pairs_hook=_once_each, parse_float=_no, parse_constant=_no)
    except ValueError:
        raise Refused("shape") from None
    if not isinstance(message, dict):
        raise Refused("shape")
    does = message.pop("do", None)
    if does == "join":
        return _join(message)
    if does == "vote":
        return _vote(message)
    raise Refused("shape")


def _join(message: Mapping[str, object]) -> Join:
    match message:
        case {"code": str(code), "token": str(token)} if len(message) == 2:
            if len(code) <= _LONGEST_CODE and _TOKEN.fullmatch(token):
                return Join(code, token)
    raise Refused("shape")


def _vote(message: Mapping[str, object]) -> Vote:
    values = [message.get(name) for name in ("number", "round", "option")]
    match values:  # a truth value is a kind of number here, and not on the wire
        case [int(number), int(round_), int(option)] if len(message) == 3 and bool not in map(type, values):
            return Vote(number, round_, option)
    raise Refused("shape")


def _once_each(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A key said twice could mean one thing here and another elsewhere."""
    message = dict(pairs)
    if len(message) != len(pairs):
        raise Refused("shape")
    return message


def _no(_number: str) -> NoReturn:
    raise Refused("shape")


@singledispatch
def write(reply: Joined | Counted | Refusal | State) -> str:
    """What a phone is told."""
    raise TypeError(reply)


@write.register
def _(reply: Joined) -> str:
    return _text({"say": "joined", "token": reply.token})


@write.register
def _(reply: Counted) -> str:
    return _text({"say": "counted", "number": reply.number, "round": reply.round, "option": reply.option})


@write.register
def _(reply: Refusal) -> str:
    return _text({"say": "refused", "why": reply.why})


@write.register
def _(reply: State) -> str:
    ballot = reply.ballot
    message: dict[str, object] = {"say": "state", "phase": reply.phase}
    if ballot is not None:
        place = {"number": ballot.number, "round": ballot.round} | ({"of": ballot.of} if ballot.of else {})
        message |= place | {"asks": ballot.asks, "options": list(ballot.options), "vote": reply.vote}
    return _text(message)


def _text(message: Mapping[str, object]) -> str:
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
