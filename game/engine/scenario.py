"""What every scenario has, whatever its kind: the parts an author writes and a child meets.

These are plain frozen values. The doors (`game.content`) check them when they are read from files; nothing below needs
to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Band = Literal["6-8", "9-11", "12-14"]
"""A reading band: chosen by the player or an adult, never asked as an age."""
BANDS: tuple[Band, ...] = get_args(Band)

Course = Literal["great-course", "it-depends", "tricky-waters", "ask-the-keeper"]
"""How a choice sails: each has a colour, an icon, a word and a sound of its own; none is a mark."""

Guideline = Literal[
    "control",
    "settings",
    "details",
    "think-first",
    "no-unsay",
    "comfort",
    "keep-and-tell",
    "who-is-it",
    "meeting",
    "every-device",
    "body-rule",
    "talk",
]
"""The twelve things taught; each has its island."""

Character = Literal["ola", "pip", "tomo", "inka", "sami", "cleo", "marlow", "ms-perry", "aunt-dee", "grandpa-toru"]
"""The crew. The first six are children, the last four adults."""
CHARACTERS: tuple[Character, ...] = get_args(Character)
CHILDREN: tuple[Character, ...] = CHARACTERS[:6]

Mood = Literal["neutral", "happy", "thinking", "worried", "surprised", "proud", "talking"]

Use = Literal["learn", "check-a", "check-b", "review"]
"""What a scenario is for: an island's row, form A or B of the check before and after a voyage, or a come-back later."""

Device = Literal["phone", "tablet", "laptop", "console", "watch", "smart-speaker", "tv", "school-computer"]

Scene = Literal[
    "bedroom-desk",
    "classroom",
    "living-room",
    "kitchen-table",
    "beach-day",
    "pier",
    "market",
    "lagoon-dusk",
    "lighthouse-inside",
    "reef-underwater",
    "lantern-night",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One speech bubble."""

    who: Character
    says: str
    """What the bubble holds; `*stars*` make words bold."""
    mood: Mood = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a choice leads to. There is no bare right or wrong: all three sentences are always there."""

    happens: str
    """What happens now."""
    because: str
    """Why, in words of this story."""
    next: str
    """What can be done next; after a riskier choice, how to mend it or get help."""
    course: Course


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A picture inside a fictional screen: a scene with some of the crew in it."""

    scene: Scene | Literal["photo-jumper", "photo-garden", "photo-team", "photo-desk", "photo-bus"]
    alt: str
    """What the picture shows, for those who cannot see it."""
    crew: tuple[str, ...] = ()
    """Who stands in it, from left to right, as "ola happy"."""
    stickers: tuple[str, ...] = ()
    """Names of icons laid over the corner, such as "pin-location"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """What the device beside the story shows: a fictional app with a post, a page, a picture or a note."""

    app: str
    """An invented app. No real service, brand or place."""
    heading: str = ""
    """What the app says this is: "New post", "Posted", "Match over"."""
    by: Character | None = None
    """Whose post or page it is."""
    audience: str = ""
    """Who can see it, in the app's words: "Everyone"."""
    picture: Snapshot | None = None
    text: str = ""
    """Caption or body. `==these words==` stand out as a clue."""
    button: str = ""
    """The app's own button, shown but not to press: "Post"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One story in one telling. Tellings for other bands share the `id` and differ in text."""

    id: str
    """Lower-case words joined by hyphens."""
    band: Band
    title: str
    """At most 40 characters, without giving the answer away."""
    guideline: Guideline
    device: Device
    scene: Scene
    together: str
    """The one thought to keep, said at the end of every road through the scenario."""
    use: Use = "learn"
    """Scenarios of a `bank.yaml` say whether they check or review."""
