"""A lesson on the projector, and what comes of pressing anything in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.moves import Action, Glance
from game.nodes import Button, Column, Dots, Node, Pinned, Screen, Split, Text, Toast
from game.screens import frame
from game.screens.lesson import journal
from game.screens.lesson.ballots import asking
from game.screens.lesson.between import between
from game.screens.lesson.card import Card
from game.screens.lesson.ending import ending, really, votes
from game.screens.lesson.joining import joining
from game.screens.lesson.lesson import (
    Lesson,
    acted,
    ballot,
    begun,
    counted,
    counts,
    looked,
    moved,
    next_part,
    noted,
    put,
    question,
    texts,
)
from game.screens.lesson.moves import (
    Add,
    Clock,
    Count,
    Digit,
    End,
    Lock,
    Look,
    NextLetter,
    NotYet,
    Onward,
    Rub,
    Save,
    SeeCard,
    SeeCode,
    SeeVotes,
    ShowStrip,
    Skip,
    ToLeaving,
    TryAddress,
    Undo,
    VoteBy,
)
from game.screens.lesson.strip import foot, left, pictured, strip
from game.screens.lesson.why import why
from game.screens.turn import (
    AskRoom,
    CloseRoom,
    CloseVote,
    KeepLesson,
    LockRoom,
    OpenRoom,
    RoomCounted,
    SaveReport,
    Sound,
    StartTimer,
    Turn,
)
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.lesson import Plan
    from game.screens.lesson.lesson import Stage
    from game.screens.lesson.parts import Part
    from game.screens.turn import Wish
    from game.screens.world import World

_STAGES: tuple[Stage, ...] = ("think", "vote", "talk", "again", "shown")
_NEXT: dict[Stage, Stage] = {"think": "vote", "vote": "talk", "talk": "again", "again": "shown"}


@dataclass(frozen=True, slots=True)
class LessonScreen:
    """What the class sees now."""

    lesson: Lesson
    code: bool = False
    """Is it told how phones come in?"""
    ending: bool = False
    """Is it asked whether the lesson is over?"""
    looking: bool = False
    """Is the story's picture seen once more, over its question?"""
    votes: bool = False
    """At the end: is it seen what was voted?"""

    def view(self, world: World) -> Screen:
        lesson = self.lesson
        over = really(lesson) if self.ending else self._looked_at()
        leave = Button(tr("End"), End(), "bar", "back", id="back")
        title, dots = _where(lesson)
        shown = lesson.story.shown() if lesson.story is not None else None
        scene = "waves"
        if shown is not None and not lesson.stage and not self.code and not shown.calm and why(lesson) is None:
            assert lesson.story is not None
            scene = lesson.story.scenario.scene
        if over is None and shown is not None:
            over = shown.dialog
        return frame.screen(
            world, fill(tr("Lesson: {title}"), title=title), scene, self._body(world), leave=leave, title=title,
            dots=dots, extras=strip(lesson, world, code=self.code), dialog=over, toast=self._timer(world),
            young=not lesson.stage, first=self._first(world),
        )  # fmt: skip

    def _first(self, world: World) -> str:
        """After the last digit of a letter comes the next letter, not the end of the vote."""
        if self.ending or self.looking:
            return "not-yet" if self.ending else "look-away"
        lesson = self.lesson
        if self.code and world.phones is not None and world.phones.why_not:
            return "use-hands"
        if lesson.over and lesson.asked:
            return "votes"  # one press too many ends nothing
        if lesson.story is not None and not lesson.stage and not self.code:
            return ""
        typed = lesson.voting and lesson.plan.way != "phones" and not self.code
        return "next-letter" if typed and lesson.row + 1 < len(counts(lesson)) else "onward"

    def _looked_at(self) -> Node | None:
        """Children at the back, and whoever has forgotten, see what is being asked about."""
        picture = pictured(self.lesson) if self.looking else None
        if picture is None:
            return None
        away = Button(tr("Back to the question"), Look(shown=False), "main", "back", key="escape", wide=True,
                      id="look-away")  # fmt: skip
        assert self.lesson.story is not None
        return Split(picture, Column((Text(question(self.lesson.story), "h1"), away), gap=40), 60, 50)

    def _timer(self, world: World) -> Toast | None:
        """A story has no foot of ours to stand in."""
        told = self.lesson.story is not None and not self.lesson.stage and not self.code
        return Toast(left(world.timer), icon="clock") if told and world.timer is not None else None

    def _body(self, world: World) -> Node:
        lesson = self.lesson
        if lesson.over:
            return votes(lesson, world) if self.votes else ending(lesson, world)
        if self.code:
            return joining(world)
        if lesson.stage:
            return asking(lesson, foot(lesson, world))
        if lesson.story is not None:
            return why(lesson) or lesson.story.shown().body
        return Pinned(between(lesson.part), foot(lesson, world), fills=True)

    def update(self, action: Action, world: World) -> Turn:
        match action:
            case End(sure):
                return self._end(world, sure=sure)
            case NotYet():
                return Turn(place=replace(self, ending=False), wishes=(Sound("tap"),))
            case Save(form):
                return Turn(place=self, wishes=(SaveReport(self.lesson.asked, form), Sound("tap")))
            case Clock(seconds):
                return Turn(place=self, wishes=(StartTimer(seconds), Sound("tap")))
            case Lock(locked):
                return Turn(place=self, wishes=(LockRoom(locked), Sound("tap")))
            case TryAddress(address):
                return Turn(place=self, wishes=(OpenRoom(address), Sound("tap")))
            case SeeCode(shown):
                return Turn(place=replace(self, code=shown), wishes=(Sound("open"),))
            case SeeCard():
                return Turn(over=Card(), wishes=(Sound("open"),))
            case SeeVotes(shown):
                return Turn(place=replace(self, votes=shown), wishes=(Sound("open"),))
            case Look(shown):
                return Turn(place=replace(self, looking=shown), wishes=(Sound("open"),))
            case VoteBy(way):
                lesson = replace(self.lesson, plan=replace(self.lesson.plan, way=way))
                return self._to(lesson, CloseRoom())
            case ShowStrip(shown):
                return Turn(place=replace(self, lesson=replace(self.lesson, strip=shown)), wishes=(Sound("tap"),))
            case Undo() if self.lesson.before is not None:
                before = replace(self.lesson.before, strip=self.lesson.strip)
                gone = (CloseVote(),) if self.lesson.voting and not before.voting else ()
                return self._to(before, *gone, *_asking(before))
            case _ if self.lesson.over:
                return frame.usual(action)
            case _:
                return self._lead(action, world)

    def _lead(self, action: Action, world: World) -> Turn:
        """What leads the lesson on or back."""
        lesson = self.lesson
        match action:
            case Skip():
                return self._step(next_part(lesson))
            case ToLeaving():
                return self._step(begun(replace(noted(lesson), at=len(lesson.parts) - 1)))
            case Onward():
                return self._onward(world)
            case RoomCounted(found) if lesson.voting and len(found) == len(ballot(lesson.story)):
                return self._step(moved(counted(lesson, found), _NEXT[lesson.stage]))
            case NextLetter() if lesson.voting:
                return self._to(replace(lesson, row=min(lesson.row + 1, len(counts(lesson)) - 1)))
            case Count() | Digit() | Rub() | Add() if lesson.voting:
                return self._to(_tallied(lesson, action))
            case Glance() if lesson.story is not None:
                return Turn(place=replace(self, lesson=looked(lesson, lesson.story.looked(action))),
                            wishes=(Sound("tap"),))  # fmt: skip
            case _ if lesson.story is not None and lesson.stage in {"", "shown"} and action in lesson.story.offered():
                return self._step(acted(lesson, action))
            case _:
                return frame.usual(action)

    def _onward(self, world: World) -> Turn:
        """Counts of phones come from outside, by `RoomCounted`; where there is no room, other ways are offered."""
        lesson = self.lesson
        if not lesson.stage:
            return self._step(next_part(lesson)) if lesson.story is None else Turn()
        if lesson.voting and lesson.plan.way == "phones":
            if world.phones is None or world.phones.why_not:
                return Turn(place=replace(self, code=True), wishes=(Sound("open"),))
            return Turn(place=self, wishes=(CloseVote(),))
        if lesson.stage == "shown":
            most = max(range(len(lesson.second)), key=lesson.second.__getitem__)
            return self._step(acted(lesson, ballot(lesson.story)[most].action))
        return self._step(moved(lesson, _NEXT[lesson.stage]))

    def _step(self, after: Lesson) -> Turn:
        """One step further, which can be undone."""
        return self._to(replace(after, before=self.lesson, strip=self.lesson.strip), *_asking(after))

    def _to(self, lesson: Lesson, *wishes: Wish) -> Turn:
        kept = KeepLesson(journal.written(lesson))
        here = replace(self, lesson=lesson, code=False, ending=False, looking=False, votes=False)
        return Turn(place=here, wishes=(kept, *wishes, Sound("tap")))

    def _end(self, world: World, *, sure: bool) -> Turn:
        lost = self.lesson.asked and not (world.printed is not None and world.printed.path)
        if sure or (self.lesson.over and not lost):
            return Turn(back=True, wishes=(KeepLesson(""), CloseRoom(), StartTimer(0), Sound("open")))
        return Turn(place=replace(self, ending=True), wishes=(Sound("tap"),))


def start(plan: Plan, parts: tuple[Part, ...], seed: int) -> LessonScreen:
    """A lesson from its beginning; with phones, first of all how to come in."""
    return LessonScreen(begun(Lesson(plan, parts, seed)), code=plan.way == "phones")


def go_on(text: str, parts: tuple[Part, ...]) -> LessonScreen | None:
    """A lesson where it was left, or where the game was when it went down."""
    lesson = journal.read(text, parts)
    return LessonScreen(lesson, code=lesson.plan.way == "phones") if lesson is not None else None


def _asking(lesson: Lesson) -> tuple[Wish, ...]:
    """What the phones are to be asked now."""
    if not lesson.voting or lesson.plan.way != "phones" or lesson.story is None:
        return ()
    words = tuple(texts(ballot(lesson.story)))
    return (AskRoom(lesson.number, 1 if lesson.stage == "vote" else 2, question(lesson.story), words),)


def _tallied(lesson: Lesson, action: Action) -> Lesson:
    now = counts(lesson)[lesson.row]
    match action:
        case Count(option):
            return put(lesson, option, counts(lesson)[option])
        case Digit(digit):
            return put(lesson, lesson.row, now * 10 + digit)
        case Add(hands):
            return put(lesson, lesson.row, now + hands)
        case _:
            return put(lesson, lesson.row, now // 10)


def _where(lesson: Lesson) -> tuple[str, Dots | None]:
    """What stands in the bar: the stage of a question, or the part of the lesson."""
    if lesson.over:
        return tr("The end"), None
    if lesson.stage:
        names = {
            "think": tr("Think"), "vote": tr("Vote"), "talk": tr("Talk"), "again": tr("Vote again"),
            "shown": tr("What we think"),
        }  # fmt: skip
        now = _STAGES.index(lesson.stage)
        words = fill(tr("Step {now} of {all}"), now=now + 1, all=len(_STAGES))
        done = () if lesson.strip else tuple(place < now for place in range(len(_STAGES)))
        return names[lesson.stage], Dots(done, now, words)  # beside all the tools there is no room for ticks
    words = fill(tr("Part {now} of {all}"), now=lesson.at + 1, all=len(lesson.parts))
    scenario = lesson.part.scenario
    named = {"rules": tr("How we do it"), "talk": tr("Let's talk"), "leaving": tr("On the way out"), "story": ""}
    title = tr(scenario.title) if scenario is not None else named[lesson.part.kind]
    return title, Dots((), 0, words)
