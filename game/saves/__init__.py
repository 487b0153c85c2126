"""What is kept between sessions, in one SQLite file per folder.

`open_saves(folder)` never fails: a damaged file is set aside and put together again from its copies, and where nothing
can be kept the game plays in memory and `notice` says so. A completed answer is on the disk before its feedback shows.
"""

from game.engine.player import Player
from game.saves.folder import default_folder
from game.saves.opening import Opened, open_saves
from game.saves.records import EVERYONE, Answer, CheckupAnswer, Deed, Notice, Tried, Visit
from game.saves.saves import Saves

__all__ = [
    "EVERYONE",
    "Answer",
    "CheckupAnswer",
    "Deed",
    "Notice",
    "Opened",
    "Player",
    "Saves",
    "Tried",
    "Visit",
    "default_folder",
    "open_saves",
]
