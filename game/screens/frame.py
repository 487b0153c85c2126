"""What stands around every screen: the top bar with its way back and Help, and the actions every screen shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Bar, Button, Icon, Plate, Row, Screen, Text
from game.screens.turn import (
    Back,
    EnterOffice,
    OpenChoices,
    OpenHelp,
    OpenLogbook,
    OpenOffice,
    OpenPause,
    OpenPromise,
    Sound,
    Turn,
)
from game.words import tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.nodes import Dots, Node, Standing, Toast
    from game.screens.world import World


def back(label: str, key: str = "escape") -> Button:
    """The way back, named for where it leads. Where Escape brings a rest instead, it has no key."""
    return Button(label, Back(), "bar", "back", key=key, id="back")


def pause() -> Button:
    return Button(tr("Pause"), OpenPause(), "bar", "pause", key="escape", id="pause")


def logbook() -> Button:
    return Button(tr("Logbook"), OpenLogbook(), "bar", "logbook", id="logbook")


def choices() -> Button:
    return Button(tr("Settings"), OpenChoices(), "bar", "settings-gear", id="choices")


def promise() -> Button:
    return Button(tr("Promise"), OpenPromise(), "bar", "shield", id="promise")


def helping(*, shown: bool = False) -> Button:
    """The life ring: last in the bar, on every screen."""
    return Button(tr("Help"), Back() if shown else OpenHelp(), "ring", "help", chosen=shown, key="h", id="help")


def screen(
    world: World,
    name: str,
    backdrop: str,
    body: Node,
    *,
    leave: Button | None = None,
    title: str = "",
    dots: Dots | None = None,
    extras: tuple[Button, ...] = (),
    standing: tuple[Standing, ...] = (),
    dialog: Node | None = None,
    toast: Toast | None = None,
    young: bool = False,
    first: str = "",
    helped: bool = False,
) -> Screen:
    """A whole screen in its frame."""
    bar = Bar(leave, title, dots, extras, helping(shown=helped), world.caption)
    return Screen(name, backdrop, bar, body, standing, dialog, toast, young, first)


def usual(action: Action) -> Turn:
    """What every screen answers to the actions of the frame; anything else is not its own and changes nothing."""
    from game.screens.choices import ChoicesScreen
    from game.screens.help import Help
    from game.screens.logbook import LogbookScreen
    from game.screens.pause import Pause
    from game.screens.promise import Promise

    match action:
        case Back():
            return Turn(back=True, wishes=(Sound("tap"),))
        case OpenHelp():
            return Turn(over=Help(), wishes=(Sound("help"),))
        case OpenPause():
            return Turn(over=Pause(), wishes=(Sound("tap"),))
        case OpenChoices():
            return Turn(over=ChoicesScreen(), wishes=(Sound("open"),))
        case EnterOffice():
            return Turn(wishes=(OpenOffice(), Sound("open")))
        case OpenLogbook():
            return Turn(over=LogbookScreen(), wishes=(Sound("open"),))
        case OpenPromise():
            return Turn(over=Promise(), wishes=(Sound("open"),))
        case _:
            return Turn()


def notice(icon: str, words: str, place: str) -> Plate:
    """Something to know about this computer or its saves, found by this id."""
    return Plate(Row((Icon(icon, 44), Text(words, "small")), gap=16, grow=(1,)), "sun", None, 16, 20, id=place)


def choices_wide() -> Button:
    """The way to the settings, as a plain button."""
    return Button(tr("Settings"), OpenChoices(), "plain", "settings-gear", id="choices")


def grown_ups(*, wide: bool = False) -> Button:
    """The way to the grown-ups' office, behind its gate."""
    return Button(tr("Grown-ups"), EnterOffice(), "plain", "family", wide=wide, id="grown-ups")
