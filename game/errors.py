"""Every error raised on purpose, in one small tree.

GameError                       caught in one place per door: the command line, the window
ContentError(problems)        level files are wrong            -> the author, by `beacon-bay check`
IllegalAction                 not offered in this state        -> a bug of ours, never a child's
SaveError
SaveDamaged | SaveTooNew    the file is set aside            -> the child goes on, told in plain words
SaveReadOnly                nothing can be written           -> the child plays on without saving
NoDisplay                     no window can be shown           -> the tour is written instead
WrongLibrary                  upstream pygame hides pygame-ce  -> says how to mend it
UnusableArt                   an asset is missing or broken    -> a plain plate with its name instead
NoPhones(reason)              no page for phones can be opened -> the class votes with hands or cards
"""

from __future__ import annotations

from typing import Literal


class GameError(Exception):
    """An error whose message is a sentence for the person concerned."""


class ContentError(GameError):
    """Level files that cannot be played; `problems` holds every problem found, in the order of files and lines."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class IllegalAction(GameError):  # noqa: N818 - it names the refusal
    """An action that was not offered in this state."""


class SaveError(GameError):
    """Something is wrong with the save file."""


class SaveDamaged(SaveError):  # noqa: N818
    """The save file cannot be read as one."""


class SaveTooNew(SaveError):  # noqa: N818
    """The save file was written by a newer version of the game."""


class SaveReadOnly(SaveError):  # noqa: N818
    """The folder for saves cannot be written."""


class NoDisplay(GameError):  # noqa: N818
    """No window can be shown to a person here."""


class WrongLibrary(GameError):  # noqa: N818
    """The `pygame` that was imported is not pygame-ce."""


class UnusableArt(GameError):  # noqa: N818
    """A picture or a sound is missing or cannot be read."""


class NoPhones(GameError):  # noqa: N818
    """No page for phones can be opened here; `reason` says why, for whoever writes the sentence."""

    def __init__(self, reason: Literal["not-installed", "no-network", "no-private-address", "busy"]) -> None:
        super().__init__(reason)
        self.reason = reason
