"""The three doors of Help: tell someone, call or write, report it. Fewer and larger words for the youngest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.directory import help_for
from game.nodes import Button, Column, Face, Icon, Node, Numeral, Plate, Row, Text
from game.screens.help import words
from game.screens.help.moves import Turned
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.directory import Contact, Country
    from game.engine.scenario import Band
    from game.nodes.boxes import Dress
    from game.screens.world import Role, World


def band(world: World) -> Band:
    """Whose words stand here; the middle ones while there is no player."""
    return world.player.band if world.player is not None else "9-11"


def _door(dress: Dress, icon: str, title: str, parts: tuple[Node, ...], ways: tuple[Node, ...]) -> Node:
    """A card whose buttons all stand at its foot."""
    header = Row((Icon(icon, 60), Text(title, "h2")))
    inside = Column((Column(parts, gap=10), Column(ways, gap=16)), gap=10, grow=(0,))
    return Plate(inside, dress, header, 18)


# 1. Tell someone


def tell(world: World) -> Node:
    pair = words.picked(world)
    start = Column(
        (
            Text(tr("You could start with:"), "small", bold=True),
            Text(tr("“Something is bothering me. Can you help?”")),
        ),
        gap=4,
    )
    parts = (*(_who(world, pair)), Plate(start, "page", None, 14, 20), *_next(world))
    label = tr("Change my two") if any(pair) else tr("Pick my two")
    change = Button(label, Turned("adults"), "plain", "adult-hand", wide=True, id="adults")
    return _door("keeper", "adult-hand", tr("1. Tell someone"), parts, (change,))


def _who(world: World, pair: tuple[Role, Role]) -> tuple[Node, ...]:
    if not any(pair):
        asked = tr("Pick two grown-ups you trust, one of them outside your home.")
        if band(world) == "6-8":
            asked = tr("Who are two grown-ups you trust, one of them outside your home?")
        return (Text(asked, "small"), Row((Face("grandpa-toru", "happy", 96), Face("ms-perry", "happy", 96)), gap=20))
    known = words.roles()
    return tuple(
        Row((Face(known[one].who, known[one].mood, 84), Text(known[one].name, "body", bold=True)), gap=18, grow=(1,))
        if one
        else Row((Icon("question", 70, "soft"), Text(tr("And one more?"), "small")), gap=18, grow=(1,))
        for one in pair
    )


def _next(world: World) -> tuple[Node, ...]:
    """The first may not listen; the youngest read it on the page for picking."""
    if band(world) == "6-8":
        return ()
    return (Text(tr("If one does not listen, tell the next."), "small"),)


# 2. Call or write


def call(world: World) -> Node:
    """The number is here as soon as a country is picked; until then, where to find it."""
    directory = world.directory
    title, icon = tr("2. Call or write"), "chat"
    if directory is None:
        return _door("tide", icon, title, (*_listeners(), danger("")), ())
    country = help_for(directory, world.choices.country)
    first = country.helplines[:1]
    own = bool(country.code) and country.helplines != directory.anywhere.helplines
    parts: list[Node] = [*_whose(world, country, own=own), *(Column(_listener(one), gap=0) for one in first)]
    if own and band(world) != "6-8":
        parts.append(Text(read_on(directory.checked), "small"))
    return _door(
        "tide", icon, title, (*parts, danger(country.emergency, young=band(world) == "6-8")), _ways(country, own=own)
    )


def _whose(world: World, country: Country, *, own: bool) -> tuple[Node, ...]:
    if own:
        return (_here(country),)
    if country.code and band(world) != "6-8":
        none = tr("No number for {country} was sure enough. Find one here, best with a grown-up you trust:")
        return (Text(fill(none, country=tr(country.name)), "small"),)
    return (Text(tr("Find the number to call here, best with a grown-up you trust:"), "small"),)


def _here(country: Country) -> Node:
    """Which country it is; pressed, it is another. As wide as the card, so that arrow keys find it."""
    name, change = Text(words.where(country), "small", bold=True), Text(tr("Change"), "small")
    label = fill(tr("{country}: another country"), country=words.where(country))
    row = Row((Icon("language", 36), name, change), gap=12, grow=(1,))
    return Button(label, Turned("countries"), "chip", content=row, wide=True, id="countries")


def _listener(one: Contact) -> tuple[Node, ...]:
    """Somebody who listens: the number large, or where to look for one."""
    number = (Text(words.dialled(one.phone), "ask"),) if one.phone else ()
    address = () if one.phone or not one.address else (Text(words.typed(one.address), "small"),)
    hours = (Text(tr(one.hours), "small"),) if one.hours else ()
    return (Text(tr(one.name), "small", bold=True), *number, *address, *hours)


def _listeners() -> tuple[Node, ...]:
    alone = tr(
        "No adult near who listens? Children’s helplines are there to listen, and you need not say your name."
        " A teacher or doctor can help you find the number."
    )
    return (Text(alone, "small"),)


def read_on(checked: str) -> str:
    """How far the numbers can be trusted, in true words."""
    return fill(tr("Read on {day}. Nobody has tried the number by phone."), day=words.day(checked))


def danger(emergency: str, *, young: bool = False) -> Node:
    """For now, not for later."""
    call = tr("Call the emergency number, or go to an adult you trust.")
    if young:
        call = tr("Go to an adult you trust, or shout for help.")
    if emergency:
        call = fill(tr("Call *{number}*, or go to an adult you trust."), number=words.dialled(emergency))
    said = Column((Text(tr("In danger right now?"), "small", bold=True), Text(call, "small")), gap=0)
    return Plate(Row((Icon("bell", 52), said), gap=16, grow=(1,)), "sun", None, 14, 20, id="danger")


def _ways(country: Country, *, own: bool) -> tuple[Node, ...]:
    if own:
        return (Button(tr("All who listen"), Turned("lines"), "plain", "phone", wide=True, id="lines"),)
    label = tr("Another country") if country.code else tr("Pick my country")
    return (Button(label, Turned("countries"), "plain", "language", wide=True, id="countries"),)


# 3. Report it


def report(world: World) -> Node:
    young = band(world) == "6-8"
    parts = (_showing(),) if young else _steps()
    ways: list[Node] = [Button(tr("Show me how"), Turned("proof"), "plain", "camera", wide=True, id="proof")]
    if world.directory is not None and not young:
        away = tr("Report outside the app") if band(world) == "9-11" else tr("Take a picture down")
        ways.append(Button(away, Turned("lines"), "plain", "flag", wide=True, id="reports"))
    return _door("great", "flag-report", tr("3. Report it"), (*parts, stop(young=young)), tuple(ways))


def _showing() -> Node:
    """What the youngest do: the rest is for the grown-up."""
    return Row((Icon("ear", 60), Text(tr("Odd or mean words? Show a grown-up."), "small")), gap=16, grow=(1,))


def _steps() -> tuple[Node, ...]:
    steps = (
        tr("Save the words, not the picture."),
        tr("Report it in the app: look for a flag or three dots."),
        tr("Block, if you like. You need no reason."),
    )
    return tuple(
        Row((Numeral(number, 44), Text(told, "small")), gap=16, grow=(1,)) for number, told in enumerate(steps, 1)
    )


def stop(*, young: bool) -> Node:
    """Proof must never be such a picture: keeping it would do more harm."""
    said = tr("A picture without clothes? Don’t save or send it. Fetch an adult you trust. You are not in trouble.")
    if young:
        said = tr("A picture without clothes? Put it down. Fetch an adult you trust. You are not in trouble.")
    return Plate(Row((Icon("hand-stop", 48), Text(said, "small")), gap=16, grow=(1,)), "well", None, 14, 20, id="stop")
