"""Plans that go home: the meeting plan, the family agreement and the hand of trusted adults.

Each comes empty, to be filled in by hand, or with the plan made in the story beside a line for one's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds.plan.paper import Filled, Paper
from game.paper.sheet import Beside, Blank, Block, Framed, Hand, Masthead, Part, Sheet, Space, Tick, Words
from game.paper.sheets.comfort import calm, first_sentence
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.kinds.plan.model import Form


_FINGERS = 5


def plan_sheet(form: Form, made: Paper | None = None, of: str = "") -> Sheet:
    """A plan of this form; empty without `made`. `of` says in the file's name which story it comes from."""
    sheet: Callable[[str, Paper], Sheet] = {"meeting": _meeting, "hand": _hand, "family": _agreement}[form]
    name = {"meeting": "meeting-plan", "hand": "trusted-adults", "family": "family-agreement"}[form]
    return sheet(f"{name}-{of}" if of else name, made if made is not None else _empty(form))


def _meeting(name: str, made: Paper) -> Sheet:
    """For meeting somebody known only from online: an adult said yes first."""
    head = Masthead(tr("Meeting plan"), made.heading, "map")
    first = Tick(tr("I asked at home before I answered, and a grown-up said yes."))
    free = Tick(tr("I may change my mind at any time. Then we go home."))
    signed = Beside((Blank(tr("Me, by hand")),), (Blank(tr("My grown-up, who comes along")),))
    blocks = (head, first, free, *_parts(made.parts), Space(), *_promise(made), signed)
    return Sheet(name, tr("Meeting plan"), blocks)


def _agreement(name: str, made: Paper) -> Sheet:
    """Rules that bind everyone who signs, tall or small."""
    head = Masthead(tr("Family agreement"), made.heading, "family")
    when = Beside((Blank(tr("Day")),), (Blank(tr("We look at it again on")),))
    signed = Framed((Words(tr("Everyone signs: a name, a paw print or a drawing"), "strong"), Blank(), Blank(), when))
    return Sheet(name, tr("Family agreement"), (head, *_parts(made.parts), Space(), *_promise(made), signed))


def _hand(name: str, made: Paper) -> Sheet:
    """A hand with a grown-up on each finger, at least one of them outside the home."""
    more = Filled(tr("One more, if I like"), "heart", "")
    parts = (*made.parts, *(more,) * (_FINGERS - len(made.parts)))
    fingers = tuple(Part(part.icon, part.label, _story(part.text), number=str(n)) for n, part in enumerate(parts, 1))
    hand = Hand(fingers, tr("A hand. Each finger stands for one line of this page."))
    first = (
        Words(tr("You could start with:"), "small"),
        Words(first_sentence(), "heading"),
    )
    next_one = Words(tr("If the first has no time or doesn’t believe you, tell the next."))
    last = (Words(calm(), "strong", centred=True),) if made.promise != calm() else ()
    blocks = (hand, Space(), *_promise(made), Framed((*first, next_one)), *last)
    return Sheet(
        name, tr("My helping hand"), (Masthead(tr("My helping hand"), made.heading, "adult-hand"), Space(), *blocks)
    )


def _parts(parts: Sequence[Filled]) -> tuple[Block, ...]:
    """What the crew planned, as an example, and a line for what holds here."""
    own = tr("With us:")
    rows = (Part(part.icon, part.label, _story(part.text), own if part.text else "") for part in parts)
    return tuple(block for row in rows for block in (Space(most=18), row))


def _story(text: str) -> str:
    return fill(tr("In the story: {text}"), text=text) if text else ""


def _promise(made: Paper) -> tuple[Block, ...]:
    return (Words(made.promise, "strong"),) if made.promise else ()


def _empty(form: Form) -> Paper:
    return {"meeting": _empty_meeting, "hand": _empty_hand, "family": _empty_agreement}[form]()


def _empty_meeting() -> Paper:
    parts = (
        Filled(tr("Who comes along: my own grown-up"), "adult-hand", ""),
        Filled(tr("Where: a busy place, and nobody’s home"), "everyone", ""),
        Filled(tr("Who else knows who, where and until when"), "list", ""),
        Filled(tr("My own way home"), "home", ""),
        Filled(tr("If it feels odd: our sign to leave"), "hand-stop", ""),
    )
    because = tr("Not because a friend is bad: so that we can enjoy the day.")
    return Paper(because, parts, "")


def _empty_hand() -> Paper:
    parts = (
        Filled(tr("At home"), "home", ""),
        Filled(tr("In the family, in another home"), "family", ""),
        Filled(tr("At school"), "school", ""),
        Filled(tr("A coach, a neighbour, a friend’s parent"), "friends", ""),
        Filled(tr("A helpline: look it up together"), "phone", ""),
    )
    return Paper(tr("Grown-ups I can tell anything. At least one does not live with me."), parts, "")


def _empty_agreement() -> Paper:
    parts = (
        Filled(tr("At the table"), "food", ""),
        Filled(tr("Pictures of us: who is asked first"), "photo", ""),
        Filled(tr("When screens end, and how we know"), "clock", ""),
        Filled(tr("If something goes wrong: first, we listen"), "heart", ""),
        Filled(tr("How this can change as we grow"), "undo", ""),
    )
    return Paper(tr("It holds for everyone who signs it, tall or small."), parts, "")
