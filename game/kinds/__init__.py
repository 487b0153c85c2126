"""The kinds of scenario. A new kind is a folder beside these and one line in each of the two lists below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.kinds import chat, choice, settings
from game.kinds.chat.model import Chat
from game.kinds.choice.model import Choice
from game.kinds.settings.model import SettingsLab

if TYPE_CHECKING:
    from game.kinds.kind import Kind

AnyScenario = Choice | Chat | SettingsLab
"""What a level may hold. Written out, because a type checker cannot follow a union made at run time."""

KINDS: dict[str, Kind[Any, Any]] = {
    "choice": choice,
    "chat": chat,
    "settings": settings,
}
"""The rules and the view behind each word that an author may write for `kind`."""


def kind_of(scenario: AnyScenario) -> Kind[Any, Any]:
    return KINDS[scenario.kind]
