"""The kinds of scenario. A new kind is a folder beside these and one line in each of the two lists below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.kinds import chat, choice, detective, order, plan, post, ripple, settings, sort, spot
from game.kinds.chat.model import Chat
from game.kinds.choice.model import Choice
from game.kinds.detective.model import Detective
from game.kinds.order.model import Order
from game.kinds.plan.model import Plan
from game.kinds.post.model import Post
from game.kinds.ripple.model import Ripple
from game.kinds.settings.model import SettingsLab
from game.kinds.sort.model import Sort
from game.kinds.spot.model import SpotTheClue

if TYPE_CHECKING:
    from game.kinds.kind import Kind

AnyScenario = Choice | Chat | SettingsLab | Post | SpotTheClue | Sort | Order | Ripple | Detective | Plan
"""What a level may hold. Written out, because a type checker cannot follow a union made at run time."""

KINDS: dict[str, Kind[Any, Any]] = {
    "choice": choice,
    "chat": chat,
    "settings": settings,
    "post": post,
    "spot": spot,
    "sort": sort,
    "order": order,
    "ripple": ripple,
    "detective": detective,
    "plan": plan,
}
"""The rules and the view behind each word that an author may write for `kind`."""


def kind_of(scenario: AnyScenario) -> Kind[Any, Any]:
    return KINDS[scenario.kind]
