"""Where a lesson is, as a text: kept at every step, so that it goes on there after a crash. Counts only."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, get_args

from game.engine.lesson import Asked, Choice, Minutes, Plan, Way
from game.engine.scenario import BANDS, Course
from game.screens.lesson.lesson import Lesson, Stage, ballot, begun

if TYPE_CHECKING:
    from game.screens.lesson.parts import Part

FORM = 1
"""A journal of another form is not read."""
MOST_LETTERS = 100_000
_BEFORE: dict[Stage, Stage] = {"vote": "think", "again": "talk"}
COURSES: tuple[Course, ...] = get_args(Course)


def written(lesson: Lesson) -> str:
    """Everything that cannot be worked out anew from the plan and the levels."""
    scenario = None if lesson.over else lesson.part.scenario
    return json.dumps(
        {
            "form": FORM, "plan": asdict(lesson.plan), "seed": lesson.seed, "at": lesson.at,
            "scenario": scenario.id if scenario is not None else "", "way": lesson.way, "stage": lesson.stage,
            "first": lesson.first, "second": lesson.second, "number": lesson.number,
            "asked": [asdict(one) for one in lesson.asked],
        }
    )  # fmt: skip


def plan(journal: str) -> Plan | None:
    """What the lesson was; None where nothing can be read."""
    tree = _tree(journal)
    try:
        found = tree["plan"]
        islands, band, minutes, way = found["islands"], found["band"], found["minutes"], found["way"]
    except (KeyError, TypeError):
        return None
    known = band in BANDS and minutes in get_args(Minutes) and way in get_args(Way)
    if not known or not islands or not all(isinstance(one, str) for one in islands):
        return None
    return Plan(tuple(islands), band, minutes, way)


def read(journal: str, parts: tuple[Part, ...]) -> Lesson | None:
    """The lesson where it was; at the beginning of its part where a story has changed since."""
    asked_for, tree = plan(journal), _tree(journal)
    if asked_for is None:
        return None
    try:
        fresh = Lesson(
            asked_for, parts, int(tree["seed"]), at=min(int(tree["at"]), len(parts)), number=int(tree["number"]),
            asked=tuple(_asked(one) for one in tree["asked"]),
        )  # fmt: skip
        return _again(fresh, tree)
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def _again(fresh: Lesson, tree: dict[str, Any]) -> Lesson:
    """The same steps once more, as far as they can be taken."""
    here = begun(fresh)
    scenario = None if here.over else here.part.scenario
    if here.story is None or scenario is None or scenario.id != tree["scenario"]:
        return here
    story = here.story
    for place in tree["way"]:
        offered = story.offered()
        if not 0 <= place < len(offered):
            return here
        story, _ = story.done(offered[place])
    stage: Stage = tree["stage"] if tree["stage"] in get_args(Stage) else ""
    if bool(stage) and not ballot(story):
        return here
    if here.plan.way == "phones":
        stage = _BEFORE.get(stage, stage)  # the phones of before are gone: the vote begins anew
    first, second = (tuple(int(count) for count in tree[name]) for name in ("first", "second"))
    return replace(here, story=story, way=tuple(tree["way"]), stage=stage, first=first, second=second,
                   number=fresh.number)  # fmt: skip


def _asked(one: dict[str, Any]) -> Asked:
    options = tuple(Choice(str(each["text"]), _course(each["course"]), str(each["because"])) for each in one["options"])
    first = tuple(map(int, one["first"]))
    second = tuple(map(int, one["second"])) if one["second"] is not None else None
    if len(first) != len(options) or (second is not None and len(second) != len(options)):
        raise ValueError("A vote has a count for each option.")
    return Asked(str(one["title"]), str(one["question"]), options, first, second)


def _course(word: object) -> Course:
    for one in COURSES:
        if one == word:
            return one
    raise ValueError(f"{word} is no course.")


def _tree(journal: str) -> dict[str, Any]:
    if not journal or len(journal) > MOST_LETTERS:
        return {}
    try:
        tree = json.loads(journal)
    except (ValueError, RecursionError):
        return {}
    return tree if isinstance(tree, dict) and tree.get("form") == FORM else {}
