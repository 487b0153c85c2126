"""Parts of a view that several kinds share: bubbles, devices, questions, feedback. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from game.engine.moves import Action, SailOn
from game.engine.scenario import CHILDREN
from game.engine.tries import CHECKS
from game.nodes import (
    Badge,
    Bubble,
    Button,
    Column,
    Face,
    Figure,
    Gadget,
    Icon,
    Node,
    Pinned,
    Plate,
    Row,
    Rule,
    Snap,
    Text,
)
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.scenario import Character, Course, Exhibit, Mood, Outcome, Scenario, Snapshot


def name(who: Character) -> str:
    """A crew member's name."""
    return {
        "ola": tr("Ola"), "pip": tr("Pip"), "tomo": tr("Tomo"), "inka": tr("Inka"), "sami": tr("Sami"),
        "cleo": tr("Cleo"), "marlow": tr("Marlow, the keeper"), "ms-perry": tr("Ms Perry"),
        "aunt-dee": tr("Aunt Dee"), "grandpa-toru": tr("Grandpa Toru"),
    }[who]  # fmt: skip


class Said(NamedTuple):
    """What somebody says, in the language in use, and how that looks."""

    who: Character
    mood: Mood
    words: str


def bubble(who: Character, mood: Mood, says: str) -> Bubble:
    """What one of the crew says, in the language in use."""
    return Bubble(name(who), says, "child" if who in CHILDREN else "adult", Face(who, mood, 112), id="bubble")


def figure(who: Character, mood: Mood) -> Figure:
    """One of the crew, standing; adults stand taller."""
    feeling = {
        "neutral": tr("{name} looks calm"), "happy": tr("{name} looks happy"), "thinking": tr("{name} is thinking"),
        "worried": tr("{name} looks worried"), "surprised": tr("{name} looks surprised"),
        "proud": tr("{name} looks proud"), "talking": tr("{name} is talking"),
    }[mood]  # fmt: skip
    return Figure(who, mood, fill(feeling, name=name(who)), 500 if who in CHILDREN else 600, id=f"figure-{who}")


def snap(snapshot: Snapshot, height: int = 250) -> Snap:
    """A picture inside a fictional screen."""
    crew = tuple((one.split()[0], one.split()[-1]) for one in snapshot.crew)
    return Snap(snapshot.scene, crew, snapshot.stickers, tr(snapshot.alt), height)


def device(exhibit: Exhibit, kind: str, *, height: int = 250, brief: bool = False) -> Gadget:
    """A device with the exhibit on its screen; in brief, only picture and words."""
    parts: list[Node] = []
    if brief:
        pass
    elif exhibit.by is not None:
        who: list[Node] = [Text(name(exhibit.by), "small", bold=True)]
        if exhibit.audience:
            who.append(
                Row((Icon("everyone", 36, "soft"), Text(tr(exhibit.audience), "tiny", "soft")), gap=8, grow=(1,))
            )
        parts.append(_padded(Row((Face(exhibit.by, "happy", 72), Column(tuple(who), gap=0)), gap=16, grow=(1,))))
    elif exhibit.audience:
        parts.append(
            _padded(Row((Icon("everyone", 36, "soft"), Text(tr(exhibit.audience), "tiny", "soft")), gap=8, grow=(1,)))
        )
    if exhibit.picture is not None:
        parts.append(snap(exhibit.picture, height))
    if exhibit.text:
        parts.append(_padded(Text(tr(exhibit.text), "small")))
    if exhibit.button and not brief:
        face = Plate(Text(tr(exhibit.button), "small", "light", bold=True, centred=True), "purple", None, 10, 30)
        parts.append(Plate(face, "bare", None, 16, 0, id="app-button"))
    return Gadget(kind, exhibit.app, tr(exhibit.heading), Column(tuple(parts), gap=0), id="device")


def _padded(node: Node) -> Node:
    return Plate(node, "bare", None, 16, 0)


def question(text: str) -> Node:
    """The question plate."""
    return Plate(Text(tr(text), "h2", "light"), "deep", None, 30, 30, id="question")


def reminder() -> Node:
    """What stands under every question."""
    words = Row(
        (Icon("compass", 36), Text(tr("More than one answer can be good. Take your time."), "small")), gap=14, grow=(1,)
    )
    return Plate(words, "paper", None, 16, 20)


Family = Literal["great", "tide", "tricky", "keeper"]
_FAMILIES: dict[Course, tuple[Family, str]] = {
    "great-course": ("great", "boat"),
    "it-depends": ("tide", "moon-waves"),
    "tricky-waters": ("tricky", "waves"),
    "ask-the-keeper": ("keeper", "lighthouse"),
}


def family(course: Course) -> tuple[Family, str]:
    """How a course is dressed, and its icon."""
    return _FAMILIES[course]


def family_word(course: Course) -> str:
    return {
        "great-course": tr("Great course"),
        "it-depends": tr("Depends on the tide"),
        "tricky-waters": tr("Tricky waters"),
        "ask-the-keeper": tr("Ask the keeper"),
    }[course]


def feedback(outcome: Outcome, chosen: str, place: int | None) -> Node:
    """What happens, why, and what next: under the word of its course."""
    family, icon = _FAMILIES[outcome.course]
    header = Row((Icon(icon, 60), Text(family_word(outcome.course), "h2")))
    parts: list[Node] = []
    if chosen:
        mark: tuple[Node, ...] = (Badge(place, 50),) if place is not None else ()
        parts += [Row((*mark, Text(chosen, "small", bold=True)), gap=16, grow=(len(mark),)), Rule()]
    parts.append(told("eye", tr("What happens"), tr(outcome.happens), family))
    parts.append(told("lighthouse", tr("Because"), tr(outcome.because), family))
    parts.append(told("arrow-next", onward_word(outcome.course), tr(outcome.next), family))
    return Plate(Column(tuple(parts), gap=18), family, header, 26, 30, id="feedback")


def onward_word(course: Course) -> str:
    """What stands over the way on: after the riskier roads it is for now, not for another day."""
    return {
        "great-course": tr("Next time"),
        "it-depends": tr("You can"),
        "tricky-waters": tr("Now you can"),
        "ask-the-keeper": tr("Now you can"),
    }[course]


def told(icon: str, label: str, text: str, family: Family) -> Node:
    """One line of feedback: an icon, what it is, and the words."""
    words = Column((Text(label, "small", family, bold=True), Text(text, "body")), gap=0)
    return Row((Icon(icon, 44, disc=True), words), gap=20, align="start", grow=(1,))


def in_check(scenario: Scenario) -> bool:
    """Is this a check? Then nothing on the way says how it is going, and what was answered first stands."""
    return scenario.use in CHECKS


def onward(scenario: Scenario, first: Action, again: Action | None) -> Node:
    """The way on, and the way to try another."""
    other = None if again is None else Button(tr("Try another"), again, "plain", "again", id="again")
    return ways_on(scenario, Button(tr("Sail on"), first, "main", "boat", id="sail-on", wide=True), other)


def ways_on(scenario: Scenario, on: Button, again: Button | None) -> Node:
    """The way on, and the way back to the work; in a check there is none back."""
    if again is None or in_check(scenario):
        return Row((on,), grow=(0,))
    return Row((on, again), gap=20, grow=(0,), align="fill")


def together(scenario: Scenario) -> Node:
    """The one thought to keep, at the end of every road."""
    header = Row((Icon("lighthouse", 60), Text(tr("Keep this light"), "h2")))
    plate = Plate(Text(tr(scenario.together), "body"), "keeper", header, 34, 30, id="together")
    return Pinned(plate, onward(scenario, SailOn(), None))
