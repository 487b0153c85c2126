"""What the three sittings are called, and what is said around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.words import tr

if TYPE_CHECKING:
    from game.engine.assessment import Purpose
    from game.engine.scenario import Character, Scene


class Around(NamedTuple):
    """One sitting in words."""

    title: str
    icon: str
    scene: Scene
    who: Character
    invites: str
    explains: tuple[tuple[str, str], ...]
    """What it is like, each line with its icon."""
    begin: str
    """On the button."""
    closes: str
    """What is said when it is done."""
    rest: str
    """What is said when some of it is left for another day."""


def around(purpose: Purpose) -> Around:
    return {"before": _before, "after": _after, "review": _review}[purpose]()


def _before() -> Around:
    return Around(
        title=tr("Before the voyage"),
        icon="compass",
        scene="lighthouse-inside",
        who="marlow",
        invites=tr("Before we cast off: what do you know already, and how sure are you?"),
        explains=(
            ("clock", tr("A few tiny stories, about five minutes.")),
            ("heart", tr("Nobody knows all of it. “Not sure” is a fine answer.")),
            ("check", tr("No points, no marks. You can stop at any time.")),
        ),
        begin=tr("Find out"),
        closes=tr("Thank you! Now your logbook knows where you start. On the way it will show what has changed."),
        rest=tr("That's plenty for today. A few more wait in your logbook, whenever you like."),
    )


def _after() -> Around:
    return Around(
        title=tr("After the voyage"),
        icon="lighthouse",
        scene="lighthouse-inside",
        who="marlow",
        invites=tr("You have seen a lot of the bay. What can you do now, and how sure do you feel?"),
        explains=(
            ("clock", tr("A few tiny stories you have not met, about five minutes.")),
            ("logbook", tr("Then your logbook can show you both: before and now.")),
            ("check", tr("No points, no marks. You can stop at any time.")),
        ),
        begin=tr("Find out"),
        closes=tr("Well sailed! Your logbook has two pictures for you: before and now."),
        rest=tr("That's plenty for today. A few more wait in your logbook, whenever you like."),
    )


def _review() -> Around:
    return Around(
        title=tr("Message in a bottle"),
        icon="bottle",
        scene="beach-day",
        who="pip",
        invites=tr("A bottle has washed ashore! Some things you met on the islands have come back as new stories."),
        explains=(
            ("clock", tr("About three minutes. Take your time.")),
            ("sparkle", tr("Meeting things again helps them stay in your head.")),
            ("bottle", tr("No time now? The bottle waits. Nothing gets lost.")),
        ),
        begin=tr("Open the bottle"),
        closes=tr("Plop! Back into the sea. Another bottle may drift in some other day."),
        rest=tr("The rest waits in the bottle. It is watertight."),
    )
