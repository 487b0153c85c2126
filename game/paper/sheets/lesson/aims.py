"""The first page of a pack: what children can do afterwards, where that stands in a curriculum, the ground rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Blank, Block, Framed, Label, Masthead, Sheet, Space, Words
from game.paper.teaching import Point
from game.screens.guidelines import guidelines
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.level import Island
    from game.engine.notes import Link, Notes, Strand


def aims_page(island: Island, notes: Notes) -> Sheet:
    """What a facilitator reads first, and reads aloud."""
    title = tr(island.title)
    head = Masthead(title, tr(island.tagline), guidelines()[island.guideline].icon)
    links = (Words(tr("UK framework “Education for a Connected World” (2020), in our own words:"), "small"),)
    return Sheet(
        "aims", title,
        (
            head, Space(most=14),
            Label(tr("Afterwards, children can …"), "star"), *(Point(tr(aim)) for aim in notes.aims), Space(most=14),
            Label(tr("Where it stands in the curriculum"), "school"), *links, *map(_link, notes.framework), Space(),
            ground_rules(), Space(most=1),
        ),
        foot=title,
    )  # fmt: skip


def ground_rules() -> Block:
    """Read aloud before every lesson; with a line for whom to go to afterwards."""
    return Framed((
        Label(tr("Ground rules, to read aloud"), "everyone"),
        Point(tr("*We listen.* One voice at a time, and nobody laughs at an answer."), "ear"),
        Point(tr("*We talk about the crew.* Not about ourselves, and not about each other."), "boat"),
        Point(tr("*Anyone may pass.* Without a reason."), "hand-stop"),
        Point(tr("*Nobody must tell.* What is your own stays your own, as long as you like."), "lock"),
        Point(tr("*Something on your mind?* Afterwards you can go to one of these, also tomorrow:"), "adult-hand"),
        Blank(tr("Two adults here, written in before the lesson")),
    ))  # fmt: skip


def _link(link: Link) -> Block:
    told = tr("*{strand}, ages {ages}.* {says}")
    return Point(fill(told, strand=strands()[link.strand], ages=link.ages.replace("-", "–"), says=tr(link.says)))


def strands() -> Mapping[Strand, str]:
    """The eight strands by their names."""
    return {
        "self-image-and-identity": tr("Self-image and identity"),
        "online-relationships": tr("Online relationships"),
        "online-reputation": tr("Online reputation"),
        "online-bullying": tr("Online bullying"),
        "managing-online-information": tr("Managing online information"),
        "health-wellbeing-and-lifestyle": tr("Health, well-being and lifestyle"),
        "privacy-and-security": tr("Privacy and security"),
        "copyright-and-ownership": tr("Copyright and ownership"),
    }
