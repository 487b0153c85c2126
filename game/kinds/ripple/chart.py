"""How a post's way is shown: the net, what is told beside it, the guess against the truth, and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds import parts
from game.kinds.ripple import rings
from game.kinds.ripple.rules import Delete, Onward, Replay, Wait
from game.kinds.ripple.spread import spread
from game.nodes import Button, Chart, Column, Face, Mark, Net, Node, Ornament, Plate, Row, Tally, Text, Timeline
from game.words import fill, tr, trn

if TYPE_CHECKING:
    from game.engine.scenario import Mood
    from game.kinds.kind import Sight
    from game.kinds.ripple.model import Ripple
    from game.kinds.ripple.rules import State
    from game.kinds.ripple.spread import Spread
    from game.nodes import MarkState

_MOODS: dict[str, Mood] = {
    "posted": "happy", "hour": "surprised", "day": "worried", "deleted": "worried", "compared": "thinking",
}  # fmt: skip


def chart(scenario: Ripple, state: State, sight: Sight) -> Chart:
    """One moment between posting and comparing."""
    told = telling(scenario, state)
    return Chart(
        _told(scenario, state), _net(scenario, state, sight, told), _legend(state, told), _panel(state, told),
        Column(_ways_on(state), gap=16), tr("Show the picture"), id="ripple",
    )  # fmt: skip


def telling(scenario: Ripple, state: State) -> Spread:
    """Where the post comes to in this telling."""
    return spread(scenario.sea, scenario.id, state.telling)


def reached(state: State, told: Spread) -> int:
    """The step that the post has come to: deleted early, it has not gone further than in an hour."""
    if state.moment in {"guess", "posted"}:
        return 0
    return told.hour if state.moment == "hour" or state.early else told.day


def spoken(state: State, told: Spread) -> str:
    """The net in a sentence."""
    seen, kept, everybody = told.seen(reached(state, told)), told.kept(reached(state, told)), len(told.people)
    if not seen:
        return fill(tr("Nobody has seen it yet. There are {all} people around."), all=everybody)
    if _is_deleted(state):
        words = trn(
            "{seen} of {all} have seen it, {kept} still keeps a copy.",
            "{seen} of {all} have seen it, {kept} still keep a copy.",
            kept,
        )
    else:
        words = trn(
            "{seen} of {all} have seen it, {kept} keeps a copy.",
            "{seen} of {all} have seen it, {kept} keep a copy.",
            kept,
        )
    return fill(words, seen=seen, all=everybody, kept=kept)


def _is_deleted(state: State) -> bool:
    return state.moment not in {"posted", "hour", "day"}


def _net(scenario: Ripple, state: State, sight: Sight, told: Spread) -> Net:
    now = reached(state, told)
    last: State | None = sight.before
    goes_on = last is not None and last.phase == "working" and state.moment in {"hour", "day"}
    before = reached(last, told) if last is not None and goes_on else now
    dots = rings.dots(told, now, before, deleted=_is_deleted(state))
    return Net(scenario.owner, _MOODS[state.moment], rings.rings(told), dots, spoken(state, told), id="net")


def _told(scenario: Ripple, state: State) -> Node:
    post = fill(tr("{name} has posted: “{text}”"), name=parts.name(scenario.owner), text=tr(scenario.post.text))
    if not scenario.post.text:
        post = fill(tr("{name} has posted it."), name=parts.name(scenario.owner))
    when, text = {
        "posted": (tr("Posted"), post),
        "hour": (tr("After an hour"), tr(scenario.hour)),
        "day": (tr("After a day"), tr(scenario.day)),
        "deleted": (tr("After deleting"), tr(scenario.deleted)),
        "compared": (tr("The guess and the truth"), tr(scenario.compared)),
    }[state.moment]
    words = Column((Text(when, "small", "sea", bold=True), Text(text, "small")), gap=2)
    return Plate(Row((Face(scenario.owner, _MOODS[state.moment], 84), words), gap=18, grow=(1,)), "page", None, 18, 30)


def _legend(state: State, told: Spread) -> Node:
    """What each shape means, and how many there are."""
    now, everybody = reached(state, told), len(told.people)
    seen, kept = told.seen(now), told.kept(now)
    if _is_deleted(state):
        lines = [("gone", tr("saw it, now it's gone"), seen - kept), ("kept", tr("still has a copy"), kept)]
    else:
        lines = [("saw", tr("saw it"), seen), ("kept", tr("of them kept a copy"), kept)]
    lines.append(("missed", tr("did not get it"), everybody - seen))
    marks = tuple(_meaning(state, words, count) for state, words, count in lines)  # type: ignore[arg-type]
    return Plate(Row(marks, gap=34, wraps=True), "paper", None, 12, 30, id="legend")


def _meaning(state: MarkState, words: str, count: int) -> Node:
    return Row((Mark(state), Text(words, "small"), Text(str(count), "h3")), gap=14)


def _panel(state: State, told: Spread) -> Node:
    """The guess against the truth so far; and the moments, until all have gone by."""
    everybody, now = len(told.people), reached(state, told)
    so_far = tr("So far") if state.moment in {"posted", "hour"} else tr("What happened")
    bars: list[Node] = [Tally(tr("Your guess"), state.guess, everybody, "guess")]
    bars.append(Tally(so_far, told.seen(now), everybody, "truth"))
    if state.early and state.moment == "compared":
        bars.append(Tally(tr("Deleted only after a day"), told.seen(told.day), everybody, "other"))
    title = fill(tr("How many of {all}?"), all=everybody)
    count = Plate(Column((Text(title, "h3", "light"), *bars), gap=10), "deep", None, 22, 30)
    if state.moment == "compared":
        return count
    return Column((count, Ornament(Plate(_moments(state), "paper", None, 14, 30))), gap=18)


def _moments(state: State) -> Timeline:
    names = ["posted", "hour", "day", "delete", "after"]
    if state.early:
        names.remove("day")
    words = {
        "posted": (tr("Posted"), "send"), "hour": (tr("1 hour"), "clock"), "day": (tr("1 day"), "moon"),
        "delete": (tr("Delete"), "trash"), "after": (tr("After"), "copies"),
    }  # fmt: skip
    now = "after" if state.moment == "deleted" else state.moment
    return Timeline(tuple(words[name] for name in names), names.index(now))


def _ways_on(state: State) -> tuple[Node, ...]:
    again = Button(tr("Watch it again"), Replay(), "plain", "again", wide=True, id="replay")
    match state.moment:
        case "posted":
            return (Button(tr("An hour later"), Wait(), "main", "clock", wide=True, id="wait"),)
        case "hour":
            # Two ways, neither dressed as the better one.
            return (
                Button(tr("Wait and see"), Wait(), "plain", "clock", wide=True, id="wait"),
                Button(tr("Delete it now"), Delete(), "plain", "trash", wide=True, id="delete"),
            )
        case "day":
            return Button(tr("Now delete the post"), Delete(), "main", "trash", wide=True, id="delete"), again
        case "deleted":
            return Button(tr("Look at the guess"), Onward(), "main", "ripple", wide=True, id="onward"), again
        case _:
            return Button(tr("What helps now?"), Onward(), "main", "heart", wide=True, id="onward"), again
