"""What an author writes for a `settings` lab: a fictional settings page, a profile, and goals to reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from game.engine.scenario import Character, Scenario
from game.kinds.settings.catalogue import Setting  # noqa: TC001 - the doors read these types at run time

Audience = Literal["family", "friends", "friends-of-friends", "someone-new", "company"]
"""Who might look, from near to far; the company stands apart."""
AUDIENCES: tuple[Audience, ...] = get_args(Audience)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something of the profile that can be seen, or done, by others."""

    id: str
    icon: str
    label: str
    """"Beach photo", "My school": at most 24 characters."""
    reads: str
    """What a reader who sees it might say: "Coral Street, and he walks home at three."."""
    audience: str = ""
    """The id of the control that says who sees it; left out, everyone does."""
    needs: tuple[str, ...] = ()
    """Ids of switches that must be on for it to show at all."""
    private: bool = True
    """Does a private account cover it? Names, faces and "about me" often stay in the open."""
    company_needs: str = ""
    """The id of the switch without which the company does not know it either."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """One line of the settings page."""

    id: str
    setting: Setting
    """What it does: an entry of the catalogue."""
    label: str
    """In the app's own words, which are not always clear: "Discoverability"."""
    plain: str
    """The same in plain words."""
    because: str
    """Why it matters, in the words of this story."""
    options: tuple[str, ...]
    """For an audience: some of only-me, family, friends, friends-of-friends, everyone. Else: off, on."""
    value: str
    """Where it stands when the page is opened: apps start loose."""
    page: str
    """The tab it lies on; up to four lines fit on one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Something the owner wants, that can be checked: this audience sees, or does not see, this item."""

    id: str
    text: str
    """At most 60 characters: "New people can't see her school"."""
    item: str
    sees: tuple[Audience, ...] = ()
    hidden_from: tuple[Audience, ...] = ()
    missed: str
    """What someone says while it is not reached: "Tomo hasn't posted in ages…" or "Coral Street? I know it!"."""
    hint: str
    """Where to look, without pressing the button for the player."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsLab(Scenario):
    """A settings page to work until everyone sees what the owner means them to see."""

    kind: Literal["settings"]
    app: str
    owner: Character
    wish: str
    """The goals in the owner's own words, as a bubble."""
    items: tuple[Item, ...]
    controls: tuple[Control, ...]
    goals: tuple[Goal, ...]
    audiences: tuple[Audience, ...] = AUDIENCES
    """The faces shown; at 6-8 three are enough: family, friends, someone-new."""
    solved: str
    """What happens once all goals are reached."""
    solved_because: str
    open_because: str
    """Said kindly when the player sails on with goals still open."""
    next: str
    """The one setting to look up with a grown-up tonight."""
    limits: tuple[str, ...] = ()
    """What no setting can do, told at the end: "Flotsy itself still sees it all."."""
