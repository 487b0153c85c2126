"""How a screenshot is taken, device by device: steps in words, and the keys to press."""

from __future__ import annotations

from typing import NamedTuple

from game.words import tr


class Step(NamedTuple):
    """One thing to do."""

    words: str
    keys: tuple[str, ...] = ()
    """Pressed together."""
    after: str = ""
    """What comes of it."""


class Device(NamedTuple):
    """What it is, and what to do on it."""

    icon: str
    name: str
    steps: tuple[Step, ...]


ROUND_BUTTON = "ios"
"""The device that has, or has not, a round button under its screen."""


def devices(*, button: bool) -> dict[str, Device]:
    """All of them; `button` says which of two ways an iPhone or iPad is made."""
    return {
        "windows": Device("laptop", tr("Windows computer"), _windows()),
        "mac": Device("laptop", tr("Mac"), _mac()),
        "chromebook": Device("laptop", tr("Chromebook"), _chromebook()),
        "ios": Device("tablet", tr("iPhone or iPad"), _round_button() if button else _no_round_button()),
        "android": Device("phone", tr("Android phone or tablet"), _android()),
        "other": Device("console", tr("Console, or none of these"), _by_hand()),
    }


def _windows() -> tuple[Step, ...]:
    return (
        Step(_whole(), (tr("Windows"), tr("PrtScn")), tr("You find it in Pictures, under Screenshots.")),
        Step(
            _part(), (tr("Windows"), tr("Shift"), "S"), tr("This one is only copied: paste it where you can save it.")
        ),
        _last(),
    )


def _mac() -> tuple[Step, ...]:
    lies = tr("You find it on the desktop.")
    return (
        Step(_whole(), (tr("Cmd"), tr("Shift"), "3"), lies),
        Step(_part(), (tr("Cmd"), tr("Shift"), "4"), lies),
        _last(),
    )


def _chromebook() -> tuple[Step, ...]:
    windows = tr("Show windows")
    place = tr("This key is in the top row, where other keyboards have F5.")
    return (
        Step(_whole(), (tr("Ctrl"), windows), place),
        Step(_part(), (tr("Ctrl"), tr("Shift"), windows)),
        _last(),
    )


def _no_round_button() -> tuple[Step, ...]:
    keys = (tr("Side or top button"), tr("Volume up"))
    return (Step(tr("Press both buttons together, and let go."), keys, tr("You find it in Photos.")), _last())


def _round_button() -> tuple[Step, ...]:
    keys = (tr("Home button"), tr("Side or top button"))
    return (Step(tr("Press both buttons together, and let go."), keys, tr("You find it in Photos.")), _last())


def _android() -> tuple[Step, ...]:
    keys, lies = (tr("Power"), tr("Volume down")), tr("You find it in the Gallery, under Screenshots.")
    return (Step(tr("Hold both buttons together for a moment."), keys, lies), _last())


def _by_hand() -> tuple[Step, ...]:
    return (
        Step(tr("Write it down: the name, the words, the day, the time.")),
        Step(tr("Or ask a grown-up you trust to take a photo of the words.")),
        _last(),
    )


def _whole() -> str:
    return tr("The whole screen: press these together.")


def _part() -> str:
    return tr("Only a part: press these, then draw a frame.")


def _last() -> Step:
    return Step(tr("Show it to a grown-up you trust. After that you can block."))


def beside() -> tuple[str, ...]:
    """What else is good to keep."""
    return (
        tr("the user name"),
        tr("the whole address of the page or profile"),
        tr("the day and the time"),
        tr("which app it was"),
        tr("what happened before"),
    )
