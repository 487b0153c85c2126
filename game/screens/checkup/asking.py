"""One question of the check-up. Whatever is answered, the next one comes; nothing here is better than anything else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.assessment import AppKind, Reply  # noqa: TC001 - fields of places and actions
from game.engine.checkup import next_question
from game.engine.moves import Action
from game.nodes import Button, Column, Dots, Figure, Gap, Icon, Lookout, Node, Ornament, Pinned, Plate, Row, Text
from game.screens import frame
from game.screens.checkup.doors import Doors, SeePlan
from game.screens.checkup.hiding import hiding
from game.screens.checkup.names import answers, apps
from game.screens.checkup.plan import PlanScreen
from game.screens.checkup.rounds import current, young
from game.screens.turn import Back, KeepCheckup, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.checkup import Checkup, Question, Replies
    from game.nodes import Screen
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Answer(Action):
    """It stands like this."""

    reply: Reply


@dataclass(frozen=True, slots=True)
class BackOne(Action):
    """The question before."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question of one kind of app."""

    checkup: Checkup
    kind: AppKind
    place: int
    """Which of its questions."""
    anew: bool = False
    """Does the next answer begin a new round?"""

    def view(self, world: World) -> Screen:
        replies = current(world, anew=self.anew)
        asked = self.checkup.of(self.kind, replies)
        question, named = asked[self.place], apps()[self.kind]
        given = replies.get((self.kind, question.id))
        words = fill(tr("Question {now} of {all}"), now=self.place + 1, all=len(asked))
        name = fill(tr("{kind}: {question}"), kind=named.name, question=tr(question.asks))
        first = f"answer-{question.id}-{given or 'set'}"
        body = Column((self._steps(asked, replies), self._work(question, given)), gap=18, grow=(1,))
        return frame.screen(
            world, name, "waves", body, leave=frame.back(tr("Check-up")), title=tr("Settings check-up"),
            dots=Dots((), -1, words), young=young(world), first=first,
        )  # fmt: skip

    def _steps(self, asked: tuple[Question, ...], replies: Replies) -> Node:
        """A piece for each question: answered, now, or to come. The bar says the same in words."""
        return Ornament(
            Row(
                tuple(
                    _piece(now=place == self.place, done=(self.kind, one.id) in replies)
                    for place, one in enumerate(asked)
                ),
                gap=12,
                grow=tuple(range(len(asked))),
            )
        )

    def _work(self, question: Question, given: Reply | None) -> Node:
        named = apps()[self.kind]
        kind = Row((Icon(named.icon, 46, "sun"), Text(named.name, "small", "light")), gap=16, grow=(1,))
        asks = Plate(Column((kind, Text(tr(question.asks), "h2", "light")), gap=8), "deep", None, 26, id="question")
        ways = tuple(
            Button(
                said.word, Answer(reply), "tool", said.icon, said.note, chosen=reply == given, tried=reply == given,
                key=str(place), wide=True, id=f"answer-{question.id}-{reply}",
            )
            for place, (reply, said) in enumerate(answers(question).items(), 1)
        )  # fmt: skip
        end = Pinned(Column(ways, gap=14, grow=tuple(range(len(ways)))), self._foot(), fills=True, id="answers")
        if question.hides is None:
            return Lookout(_why(question), end, 44, asks, id="asking")
        shown = hiding(question.hides, named.device)
        return Lookout(shown, end, 44, asks, tr("Show where this often hides"), id="asking")

    def _foot(self) -> Node:
        plan = Button(tr("My plan so far"), SeePlan(), "plain", "plan", wide=True, id="see-plan")
        if self.place == 0:
            return Row((plan,), grow=(0,))
        back = Button(tr("Go back one"), BackOne(), "plain", "back", wide=True, id="back-one")
        return Row((back, plan), gap=18, grow=(0, 1), align="fill")

    def update(self, action: Action, world: World) -> Turn:
        match action:
            case Answer(reply):
                return self._answered(reply, world)
            case BackOne() if self.place > 0:
                return Turn(place=replace(self, place=self.place - 1), wishes=(Sound("tap"),))
            case SeePlan():
                return Turn(over=PlanScreen(self.checkup), wishes=(Sound("open"),))
            case Back():
                return Turn(place=Doors(self.checkup, self.anew), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)

    def _answered(self, reply: Reply, world: World) -> Turn:
        """It is kept, and the next question comes; after the last one the doors, or the plan when all is looked at."""
        replies = current(world, anew=self.anew)
        asked = self.checkup.of(self.kind, replies)
        question = asked[self.place].id
        keep = KeepCheckup(self.kind, question, reply, anew=self.anew or not world.checkups)
        if self.place + 1 < len(asked):
            return Turn(place=replace(self, place=self.place + 1, anew=False), wishes=(keep, Sound("tap")))
        told = replies | {(self.kind, question): reply}
        whole = not any(next_question(self.checkup, kind, told) for kind in apps())
        over = PlanScreen(self.checkup) if whole else None
        return Turn(place=Doors(self.checkup), over=over, wishes=(keep, Sound("open")))


def begin(checkup: Checkup, kind: AppKind, world: World, *, anew: bool) -> Asking:
    """Where a kind of app goes on: at what is not answered yet, else at its start."""
    replies = current(world, anew=anew)
    asked, left = checkup.of(kind, replies), next_question(checkup, kind, replies)
    return Asking(checkup, kind, asked.index(left[0]) if left else 0, anew)


def _piece(*, now: bool, done: bool) -> Node:
    """Full when answered, light now, and low when it is still to come: never told apart by colour alone."""
    if now:
        return Plate(Gap(0), "lamp", None, 9, 10)
    return Plate(Gap(0), "ink", None, 8, 9) if done else Plate(Gap(0), "open", None, 3, 6)


def _why(question: Question) -> Node:
    """No app has a page for this: what it is good for is told instead, and two of the crew keep company.

    Whoever has nobody to name is the one who needs the way to help most.
    """
    heading = Row((Icon(question.icon, 44, "sea"), Text(tr("Why it helps"), "small", bold=True)), gap=14, grow=(1,))
    nobody = Text(tr("Nobody comes to mind? Press Help. There are people who listen."), "small")
    ring = Row((Icon("help", 44), nobody), gap=14, grow=(1,))
    plate = Plate(Column((heading, Text(tr(question.why)), ring), gap=14), "paper", None, 26)
    crew = Row((Figure("pip", "thinking", height=250), Figure("grandpa-toru", "happy", height=270)), gap=4, align="end")
    return Column((plate, Ornament(crew)), gap=24)
