"""The grown-ups' office: a gentle gate, and a quiet room to read in. Nothing of any child is shown there."""

from game.screens.office.gate import GateScreen
from game.screens.office.room import OfficeScreen

__all__ = ["GateScreen", "OfficeScreen"]
