"""What a person is told of the saves, in plain words."""

from __future__ import annotations

from game.words import tr


def told(notice: str) -> str:
    """Nothing, where there is nothing to tell."""
    return {
        "restored": tr("Your logbook was damaged. We put the damaged one aside and opened the last good copy."),
        "fresh": tr("Your logbook was damaged and could not be read. We put it aside and began a new one."),
        "read-only": tr(
            "This computer lets us keep nothing. You can play, but it will be forgotten when you close the game."
        ),
        "newer": tr("Your logbook comes from a newer Beacon Bay. We left it alone; what you play now is not kept."),
        "busy": tr("Beacon Bay is open twice. What you play in this window is not kept."),
    }.get(notice, "")  # fmt: skip
