"""The page of the guidelines: how sure I felt beside what I showed, and one step to take next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.engine.tries import GUIDELINES
from game.kinds import parts
from game.nodes import Button, Icon, LogChart, LogPage, LogRow, Row, Segment, Segments, Text
from game.nodes.log import FELT, SHOWN
from game.screens.guidelines import guidelines
from game.screens.logbook import known, words
from game.screens.logbook.moves import LookAt, ReadOut, SailTo, ShowAll, SitDown
from game.screens.turn import Back
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.scenario import Guideline, Mood
    from game.nodes import Node
    from game.screens.logbook.known import Signs
    from game.screens.logbook.moves import When
    from game.screens.world import World


class Look(NamedTuple):
    """What of the page is looked at."""

    when: When
    row: Guideline | None
    whole: bool


def page(world: World, tabs: tuple[Button, ...], look: Look) -> LogPage:
    mood, said = _said(world, look)
    return LogPage(
        tabs, _chart(world, look), _views(world, look.when), _legend(), parts.bubble("marlow", mood, said),
        parts.figure("marlow", mood), _ways(world, look.row), id="log-felt",
    )  # fmt: skip


# The chart


def _chart(world: World, look: Look) -> LogChart:
    young = known.band(world) == "6-8"
    listed = known.telling(world, look.when) if young and not look.whole else GUIDELINES
    label, icon = (tr("Show a few"), "up") if look.whole else (tr("Show all"), "down")
    more = Button(label, ShowAll(), "plain", icon, id="show-all") if young else None
    return LogChart(words.places(), tuple(_row(world, one, look) for one in listed), more, id="log-felt")


def _row(world: World, guideline: Guideline, look: Look) -> LogRow:
    named, signs = guidelines()[guideline], known.signs(world, guideline, look.when)
    lines = _lines(signs, look.when)
    label = fill(tr("{name}: {told}"), name=named.name, told=" ".join(told for _, told in lines))
    chosen = guideline == look.row
    button = Button(label, ReadOut(guideline), chosen=chosen, id=f"row:{guideline}")
    told = words.tale(world, guideline, look.when) if chosen else ""
    return LogRow(button, named.icon, named.name, signs.felt, signs.shown, lines, told)


def _lines(signs: Signs, when: When) -> tuple[tuple[str, str], ...]:
    lines = []
    if signs.felt is not None:
        lines.append((FELT[signs.felt], words.felt(signs.felt)))
    if signs.shown is not None:
        lines.append((SHOWN, words.shown(signs.shown, when)))
    return tuple(lines) or (("pencil", tr("Nothing is written here yet.")),)


# Beside it


def _views(world: World, when: When) -> Segments | None:
    """Before or now, where there is a before."""
    if not known.anything(world, "before"):
        return None
    ways = (
        Segment(tr("Before"), LookAt("before"), when == "before"),
        Segment(tr("Now"), LookAt("now"), when == "now"),
    )
    return Segments(tr("Before the voyage, or now?"), ways, id="when")


def _legend() -> Node:
    """What the signs mean."""
    face = Row((Icon(FELT[-1], 48), Text(tr("How sure I felt"), "small", bold=True)), gap=12)
    star = Row((Icon(SHOWN, 48, "sea"), Text(tr("What I showed"), "small", bold=True)), gap=12)
    same = Text(tr("Side by side: they match"), "small", "soft")
    return Row((face, star, same), gap=20, wraps=True)


def _said(world: World, look: Look) -> tuple[Mood, str]:
    """What the keeper says. A chosen line is told by itself; this is what is left to say."""
    if look.row is None:
        return "happy", _hint(world, look.when)
    read = tr("Choose another line, and I'll tell you about that one.")
    if known.island(world, look.row) is not None:
        read = tr("Shall we sail there?")
    return "thinking" if known.now(world, look.row).apart else "talking", read


def _hint(world: World, when: When) -> str:
    if when == "before":
        return tr("This is how your voyage began. Choose a line, and I'll tell you about it.")
    if not known.anything(world, "now"):
        if world.logbook.before:
            return tr("Nothing is written here yet. Shall we find out how sure you feel? It takes about five minutes.")
        return tr("Nothing is written here yet. The first island will fill a line.")
    first = known.first_practice(world)
    if first is not None:
        return words.invitation(first.guideline, first.why)
    if world.logbook.after:
        return tr("You have seen so much! Shall we find out what you can do now?")
    return tr("All is well in this logbook. Sail wherever you like today!")


def _ways(world: World, row: Guideline | None) -> tuple[Button, ...]:
    """One way on, and perhaps a plain one; beside a line that is read out, only what belongs to it."""
    before = Button(tr("How sure am I?"), SitDown("before"), "plain", "compass", id="before")
    after = Button(tr("Show what I can do"), SitDown("after"), "plain", "compass", id="after")
    waiting = ((after, world.logbook.after), (before, world.logbook.before))
    sittings = [button for button, asked in waiting if asked]
    if not known.anything(world, "now") and sittings:
        return _main(sittings[0]), Button(tr("To the map"), Back(), "plain", "map", id="to-map")
    sail = _sail(world, row)
    if sail is None and sittings:
        return _main(sittings[0]), *sittings[1:]
    main = sail or Button(tr("To the map"), Back(), "main", "map", wide=True, id="to-map")
    return (main, *sittings) if row is None else (main,)  # what is asked waits until the line is put away


def _main(button: Button) -> Button:
    return Button(button.label, button.action, "main", button.icon, wide=True, id=button.id)


def _sail(world: World, row: Guideline | None) -> Button | None:
    """To the island of the chosen line, or of what is to be practised first."""
    first = known.first_practice(world)
    if row is None or known.island(world, row) is None:
        row = first.guideline if first is not None else None
    card = known.island(world, row) if row is not None else None
    if row is None or card is None:
        return None
    pressing = {one.guideline for one in world.logbook.practice if one.why != "not-yet-met"}
    if row in pressing:
        label = fill(tr("Practise: {name}"), name=guidelines()[row].name)
    else:
        label = fill(tr("Sail to {island}"), island=tr(card.island.title))
    return Button(label, SailTo(card.island.id), "main", "boat", wide=True, id="sail-to")
