"""A lesson under way: think, vote, talk, vote again, hear why. Frozen values; nobody is in it but counts."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from game.engine.lesson import Asked, Choice, Counts
from game.engine.moves import Answered
from game.engine.scenario import Outcome
from game.nodes import Button, Text, walk
from game.screens.story import Story, told
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.lesson import Plan
    from game.engine.moves import Action
    from game.screens.lesson.parts import Part

Stage = Literal["", "think", "vote", "talk", "again", "shown"]
"""Where a question is; empty while the story itself is on the screen."""
FEWEST, MOST = 2, 4
"""Options that a class can vote on: A to D."""
MOST_PUPILS = 999


@dataclass(frozen=True, slots=True)
class Lesson:
    """One moment of it."""

    plan: Plan
    parts: tuple[Part, ...]
    seed: int
    at: int = 0
    """Which part."""
    story: Story | None = None
    way: tuple[int, ...] = ()
    """How the story came to here: the places of the actions among those that were offered."""
    stage: Stage = ""
    first: Counts = ()
    second: Counts = ()
    row: int = 0
    """Which option is being counted."""
    number: int = 0
    """Questions asked so far, this one included."""
    asked: tuple[Asked, ...] = ()
    strip: bool = True
    """Is the facilitator's strip to be seen?"""
    before: Lesson | None = field(default=None, compare=False, repr=False)
    """To be undone to."""

    @property
    def part(self) -> Part:
        return self.parts[self.at]

    @property
    def over(self) -> bool:
        return self.at >= len(self.parts)

    @property
    def voting(self) -> bool:
        return self.stage in {"vote", "again"}


def begun(lesson: Lesson) -> Lesson:
    """The part that the lesson stands at, from its beginning."""
    scenario = None if lesson.over else lesson.part.scenario
    fresh = replace(lesson, story=None, way=(), stage="", first=(), second=(), row=0)
    if scenario is None:
        return fresh
    return _arrived(replace(fresh, story=told(scenario, lesson.seed)))


def next_part(lesson: Lesson) -> Lesson:
    """Whatever was asked and voted on is noted; then the next part, or the end."""
    return begun(replace(noted(lesson), at=lesson.at + 1, before=None))


def acted(lesson: Lesson, action: Action) -> Lesson:
    """Something was done in the story."""
    story = lesson.story
    assert story is not None
    way = (*lesson.way, story.offered().index(action))
    after, events = story.done(action)
    here = replace(lesson, story=after, way=way)
    if any(isinstance(event, Answered) for event in events):
        return replace(here, stage="")
    if lesson.first and ballot(after) and texts(ballot(after)) == texts(ballot(_at_question(lesson))):
        return replace(here, stage="shown")  # back at the same question, to hear another answer
    here = replace(noted(lesson), story=after, way=way)
    return begun(replace(here, at=here.at + 1)) if after.finished else _arrived(here)


def looked(lesson: Lesson, story: Story) -> Lesson:
    """The eyes are elsewhere; nothing has happened."""
    return replace(lesson, story=story)


def moved(lesson: Lesson, stage: Stage) -> Lesson:
    """On to the next stage of a question; counts of a vote begin at nought."""
    none = (0,) * len(ballot(lesson.story))
    first = none if stage == "vote" else lesson.first
    second = none if stage == "again" else lesson.second if stage == "shown" else ()
    return replace(lesson, stage=stage, first=first, second=second, row=0)


def counted(lesson: Lesson, counts: Counts) -> Lesson:
    """So many hands for each option, in the vote that is going on."""
    return replace(lesson, first=counts) if lesson.stage == "vote" else replace(lesson, second=counts)


def counts(lesson: Lesson) -> Counts:
    """Of the vote that is going on."""
    return lesson.first if lesson.stage == "vote" else lesson.second


def put(lesson: Lesson, place: int, count: int) -> Lesson:
    """One option's count; it becomes the one that is being counted."""
    some = list(counts(lesson))
    some[place] = max(0, min(count, MOST_PUPILS))
    return replace(counted(lesson, tuple(some)), row=place)


def ballot(story: Story | None) -> tuple[Button, ...]:
    """The answers a class can vote on now, by letter; none where there are too few or too many."""
    if story is None:
        return ()
    offered = story.offered()
    found = [
        node
        for node in walk(story.shown().body)
        if isinstance(node, Button) and node.badge is not None and node.action in offered
    ]
    return tuple(sorted(found, key=lambda one: one.badge or 0)) if FEWEST <= len(found) <= MOST else ()


def texts(buttons: tuple[Button, ...]) -> list[str]:
    return [one.label for one in buttons]


def question(story: Story) -> str:
    """What is asked, as it stands on the screen."""
    plate = next((node for node in walk(story.shown().body) if node.id == "question"), None)
    words = [node.text for node in walk(plate) if isinstance(node, Text)] if plate is not None else []
    return words[0] if words else ""


def noted(lesson: Lesson) -> Lesson:
    """The question that is left, with its votes, among those that were asked."""
    if not any(lesson.first):
        return replace(lesson, first=(), second=())
    scenario = lesson.part.scenario
    assert scenario is not None
    story = _at_question(lesson)
    second = lesson.second if any(lesson.second) else None
    one = Asked(tr(scenario.title), question(story), _choices(lesson), lesson.first, second)
    return replace(lesson, asked=(*lesson.asked, one), first=(), second=())


def _arrived(lesson: Lesson) -> Lesson:
    """At a question a class thinks first."""
    if not ballot(lesson.story):
        return replace(lesson, stage="")
    return replace(lesson, stage="think", number=lesson.number + 1, first=(), second=())


def _at_question(lesson: Lesson) -> Story:
    """The story where it was voted on: its feedback may have been heard since."""
    scenario = lesson.part.scenario
    assert scenario is not None
    story = found = told(scenario, lesson.seed)
    for place in lesson.way:
        if ballot(story):
            found = story
        story, _ = story.done(story.offered()[place])
    return story if ballot(story) else found


def _choices(lesson: Lesson) -> tuple[Choice, ...]:
    story = _at_question(lesson)
    return tuple(_choice(story, one) for one in ballot(story))


def _choice(story: Story, button: Button) -> Choice:
    _, events = story.done(button.action)
    answered = next(event for event in events if isinstance(event, Answered))
    because = next((one.because for one in _outcomes(story.scenario) if getattr(one, "id", "") == answered.option), "")
    return Choice(button.label, answered.course, tr(because) if because else "")


def _outcomes(part: Any) -> Iterator[Outcome]:
    """Every outcome an author wrote."""
    if isinstance(part, Outcome):
        yield part
    if isinstance(part, tuple):
        for one in part:
            yield from _outcomes(one)
    elif is_dataclass(part):
        for one in fields(part):
            yield from _outcomes(getattr(part, one.name))
