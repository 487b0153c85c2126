"""The twelve guidelines as the logbook and paper name them: short names, icons, and what a child can do by then."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.scenario import Guideline


class Named(NamedTuple):
    """A guideline in words short enough for a line."""

    icon: str
    name: str
    can: str
    """Goes after "…practised how to"."""


def guidelines() -> Mapping[Guideline, Named]:
    """All twelve in the order of the route, in the language in use."""
    return {
        "control": Named("compass", tr("In control"), tr("stay in control")),
        "settings": Named("settings-gear", tr("Privacy settings"), tr("use privacy settings")),
        "details": Named("lock", tr("Details stay private"), tr("keep details private")),
        "think-first": Named("list", tr("Think first"), tr("think before posting")),
        "no-unsay": Named("ripple", tr("You can’t unsay it"), tr("mend a post that went too far")),
        "comfort": Named("hand-stop", tr("No need to reply"), tr("not reply, mute or block")),
        "keep-and-tell": Named("screenshot", tr("Keep and tell"), tr("keep proof and tell")),
        "who-is-it": Named("stranger-mask", tr("Who is it?"), tr("check who it is")),
        "meeting": Named("adult-hand", tr("Meeting up"), tr("plan a meeting with an adult")),
        "every-device": Named("tablet", tr("Every device"), tr("do all this on every device")),
        "body-rule": Named("heart", tr("My body is my own"), tr("say no, go and tell")),
        "talk": Named("family", tr("Talk at home"), tr("start a talk at home")),
    }
