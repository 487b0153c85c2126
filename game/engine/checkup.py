"""A check-up of one's own accounts: what is asked, the plan that comes of it, and what has changed since the last one.

Plain values and rules. Nothing is scored: an answer only says what to do next, and not knowing is as good as any.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.engine.assessment import AppKind, Reply

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

MOST_STEPS = 5
"""Of a plan: one can be done this evening, five in a week."""

Replies = dict[tuple[AppKind, str], Reply]
"""The answers of one check-up, by kind of app and by question."""
Doing = Literal["together", "set"]
_Way = Literal["newly", "still", "loose", "found-out", "as-it-was"]
_STANDING = ("set", "not-set", "dont-know")
"""Replies that say how something stands. Who does not use a thing, or skips it, has said nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hiding:
    """Where a setting often hides, shown as the page of an invented app. Real apps differ."""

    pages: tuple[str, ...]
    """The way to it, from outside in: "Settings", "Privacy"."""
    setting: str
    """What the row is called there."""
    value: str
    """How the row stands when it is set well: "Friends", "Off"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing to look at."""

    id: str
    kinds: tuple[AppKind, ...]
    """The kinds of app that have it."""
    once: bool = False
    """Asked for one kind of app only, since it is the same for all: a password, two adults to tell."""
    icon: str
    asks: str
    """The question: yes means it is set well."""
    unset: str
    """What it means if it is not, as the child would say it: "Messages can come from anyone."."""
    label: str
    """What it is about, however it stands: "Who can message me"."""
    step: str
    """The same as something to do: "Let only people I know message me"."""
    why: str
    """What it is good for: "Fewer surprises."."""
    hides: Hiding | None = None
    """None for what no app has a page for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkup:
    """What `checkup.yaml` holds."""

    questions: tuple[Question, ...]
    """The most protective first: plans keep this order."""

    def of(self, kind: AppKind, replies: Mapping[tuple[AppKind, str], Reply]) -> tuple[Question, ...]:
        """What is asked of one kind of app; without what another kind has answered for all.

        Whoever does not use the other app has said nothing for this one. What was skipped is not asked again.
        """
        return tuple(one for one in self.questions if kind in one.kinds and not _answered_for(one, kind, replies))


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One thing to do on the real accounts."""

    question: Question
    kinds: tuple[AppKind, ...]
    """The apps it is to be done in; of what is asked once, the one that it was asked for."""
    doing: Doing
    """Look at it together, where it is not known how it stands; else set it."""


Noted = tuple[Question, tuple[AppKind, ...]]
"""A question, and the apps for which the same can be said of it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What comes of a check-up."""

    steps: tuple[PlanStep, ...]
    """At most MOST_STEPS, most protective first."""
    later: tuple[PlanStep, ...]
    """What can wait until these are done."""
    already: tuple[Noted, ...]
    """What is set. What is set in one app and not in another is here for the one, and a step for the other."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One check-up beside the one before it. What was not answered in both is in none of these, nor what stays set.

    What is asked once is compared whichever app it was asked for.
    """

    newly: tuple[Noted, ...]
    """Set now, and not set or not known before."""
    still: tuple[Noted, ...]
    """Not set, or not known, both times; but for what was found out."""
    loose: tuple[Noted, ...]
    """Set before, and now not, or not known."""
    found_out: tuple[Noted, ...]
    """Not known before, and known now not to be set: looking is a step, too."""


def plan(checkup: Checkup, replies: Mapping[tuple[AppKind, str], Reply]) -> Plan:
    """The plan of one check-up. Replies to questions that are gone are passed over."""
    stands = [(question, _stands(question, replies)) for question in checkup.questions]
    steps = tuple(step for question, found in stands if (step := _step(question, found)) is not None)
    already = _noted((question, kind) for question, found in stands for kind in found if found[kind] == "set")
    return Plan(steps[:MOST_STEPS], steps[MOST_STEPS:], already)


def changed(
    checkup: Checkup,
    before: Mapping[tuple[AppKind, str], Reply],
    now: Mapping[tuple[AppKind, str], Reply],
) -> Changed:
    """What has changed between two check-ups."""
    turns = [turn for question in checkup.questions for turn in _turns(question, before, now)]

    def went(way: _Way) -> tuple[Noted, ...]:
        return _noted((question, kind) for question, kind, one in turns if one == way)

    return Changed(went("newly"), went("still"), went("loose"), went("found-out"))


def next_question(checkup: Checkup, kind: AppKind, replies: Mapping[tuple[AppKind, str], Reply]) -> Sequence[Question]:
    """The questions of a kind of app that were not answered in this check-up."""
    return [one for one in checkup.of(kind, replies) if (kind, one.id) not in replies]


def _answered_for(question: Question, kind: AppKind, replies: Mapping[tuple[AppKind, str], Reply]) -> bool:
    """Whether this is asked once, and was asked for another kind of app."""
    others = (replies.get((other, question.id), "dont-use") for other in question.kinds if other != kind)
    return question.once and any(reply != "dont-use" for reply in others)


def _stands(question: Question, replies: Mapping[tuple[AppKind, str], Reply]) -> dict[AppKind, Reply]:
    """How it stands in each of the apps that have it, where that was said."""
    said = {kind: replies.get((kind, question.id)) for kind in question.kinds}
    return {kind: reply for kind, reply in said.items() if reply in _STANDING and reply is not None}


def _step(question: Question, stands: Mapping[AppKind, Reply]) -> PlanStep | None:
    kinds = tuple(kind for kind, reply in stands.items() if reply != "set")
    doing: Doing = "together" if "dont-know" in stands.values() else "set"
    return PlanStep(question, kinds, doing) if kinds else None


def _turns(
    question: Question,
    before: Mapping[tuple[AppKind, str], Reply],
    now: Mapping[tuple[AppKind, str], Reply],
) -> list[tuple[Question, AppKind, _Way]]:
    """Which way it went in each app; of what is asked once, whichever app it was asked for before."""
    was, stands = _stands(question, before), _stands(question, now)
    if question.once and was:
        was = dict.fromkeys(question.kinds, next(iter(was.values())))
    return [(question, kind, _way(was[kind], stands[kind])) for kind in stands if kind in was]


def _way(was: Reply, stands: Reply) -> _Way:
    if stands == "set":
        return "as-it-was" if was == "set" else "newly"
    if was == "set":
        return "loose"
    return "found-out" if was == "dont-know" and stands == "not-set" else "still"


def _noted(found: Iterable[tuple[Question, AppKind]]) -> tuple[Noted, ...]:
    """Each question with its apps, in the order in which they come."""
    kinds: dict[str, list[AppKind]] = {}
    questions: dict[str, Question] = {}
    for question, kind in found:
        questions[question.id] = question
        kinds.setdefault(question.id, []).append(kind)
    return tuple((question, tuple(kinds[name])) for name, question in questions.items())
