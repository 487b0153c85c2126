"""The life ring: who to tell, who listens in one's own country, how to keep proof. Two steps from any screen."""

from game.screens.help.adults import Adults
from game.screens.help.countries import Countries
from game.screens.help.lines import Lines
from game.screens.help.page import Help
from game.screens.help.proof import Proof

__all__ = ["Adults", "Countries", "Help", "Lines", "Proof"]
