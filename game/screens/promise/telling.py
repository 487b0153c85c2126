"""Each row of the save file in plain words. Every column is told: one that has no words here stands as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.engine.scenario import BANDS, CHARACTERS
from game.kinds.parts import family_word
from game.kinds.parts import name as crew_name
from game.screens.aboard import band_name
from game.screens.checkup.names import answers as replies
from game.screens.checkup.names import apps
from game.screens.guidelines import guidelines
from game.screens.help.words import day
from game.screens.names import join
from game.screens.promise.answers import answered, asked, quoted, titled
from game.screens.promise.settled import setting
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.assessment import Sure
    from game.engine.checkup import Checkup
    from game.engine.kept import Row
    from game.screens.world import World


class Told(NamedTuple):
    """Something the game knows."""

    icon: str
    title: str
    said: str = ""
    details: tuple[str, ...] = ()
    """The rest of it, smaller."""
    day: str = ""
    asks: str = ""
    """What was asked there."""
    sure: Sure = ""
    """How sure one was, where that was said."""


SURE: tuple[Sure, ...] = ("", "unsure", "a-bit", "sure")
COLUMNS: Mapping[str, frozenset[str]] = {
    "players": frozenset({"id", "mate", "first", "second", "band", "island", "hidden"}),
    "answers": frozenset(
        {
            "id", "player", "island", "scenario", "band", "guideline", "use", "step", "option", "course", "best",
            "sure", "at",
        }
    ),
    "visits": frozenset({"id", "player", "island", "scenario", "band", "at"}),
    "settings": frozenset({"player", "key", "value"}),
    "checkups": frozenset({"player", "round", "kind", "question", "answer", "at"}),
    "deeds": frozenset({"id", "player", "island", "at"}),
    "about": frozenset({"id", "version", "changes", "forgetting"}),
}  # fmt: skip
"""What has words below. A row's own number, and whose it is, are told once for all of them."""


def told(row: Row, world: World, checkup: Checkup | None) -> tuple[Told, ...]:
    """One row; who one is takes several lines."""
    match row.table:
        case "players":
            found = _player(row, world)
        case "answers":
            found = (_answer(row, world),)
        case "visits":
            found = (_visit(row, world),)
        case "checkups":
            found = (_checkup(row, checkup),)
        case "deeds":
            words = fill(tr("Mission of {island}"), island=_island(row, world))
            found = (Told("paw", words, tr("Done for real"), day=_day(row)),)
        case "settings":
            found = (_setting(row, world),)
        case "about":
            found = (_file(row),)
        case table:
            found = (Told("question", table),)
    first, *others = found
    return first._replace(details=(*first.details, *_unknown(row))), *others


def _unknown(row: Row) -> Iterator[str]:
    known = COLUMNS.get(row.table, frozenset())
    for column, value in row.values:
        if column not in known:
            yield fill(tr("{name}: {value}"), name=column, value=value)


def _player(row: Row, world: World) -> tuple[Told, ...]:
    mate = next((crew_name(one) for one in CHARACTERS if one == row.get("mate")), row.get("mate"))
    here = fill(tr("Number {number} in the file"), number=row.get("id"))
    there = tr("On the list of players") if row.get("hidden") in ("0", "") else tr("Taken off the list of players")
    return (
        Told("person", tr("My made-up name"), join(row.get("first"), row.get("second"))),
        Told("paw", tr("My crew mate"), mate),
        Told("book", tr("How it is told"), _band(row)),
        Told("island", tr("My last island"), _island(row, world) or tr("None yet")),
        Told("list", tr("My page"), here, (there,)),
    )


def _answer(row: Row, world: World) -> Told:
    said = quoted(answered(row.story, row.get("step"), row.get("option")))
    sure = next((one for one in SURE if one == row.get("sure")), None)
    unknown = (row.get("sure"),) if sure is None else ()
    asks = fill(tr("Asked: {ask}"), ask=asked(row.story, row.get("step")))
    return Told("chat", _story(row, world), said, (*_about(row), *unknown), _day(row), asks, sure or "")


def _about(row: Row) -> Iterator[str]:
    """What else is kept with an answer."""
    led, best = _course(row.get("course")), _course(row.get("best"))
    if best == led:
        yield fill(tr("Led to: {course}, the calmest way there."), course=led)
    else:
        words = tr("Led to: {course}. The calmest way there: {best}.") if best else tr("Led to: {course}.")
        yield fill(words, course=led, best=best)
    named = guidelines()
    about = next((one.name for key, one in named.items() if key == row.get("guideline")), row.get("guideline"))
    uses = {
        "learn": tr("Played on an island"),
        "check-a": tr("From a check, first set"),
        "check-b": tr("From a check, second set"),
        "review": tr("From a bottle"),
    }
    yield " · ".join(one for one in (about, _word(row, "use", uses), _band(row)) if one)


def _course(word: str) -> str:
    try:
        return family_word(word)  # type: ignore[arg-type]
    except KeyError:
        return word


def _visit(row: Row, world: World) -> Told:
    return Told("book", _story(row, world), tr("Played to its end"), (_band(row),), _day(row))


def _checkup(row: Row, checkup: Checkup | None) -> Told:
    question = next((one for one in checkup.questions if one.id == row.get("question")), None) if checkup else None
    if question is None:
        label, reply = row.get("question"), row.get("answer")
    else:
        label = tr(question.label)
        reply = next((said.word for key, said in replies(question).items() if key == row.get("answer")), "")
    kind = next((app.name for key, app in apps().items() if key == row.get("kind")), row.get("kind"))
    said = fill(tr("{app}: {answer}"), app=kind, answer=quoted(reply or row.get("answer")))
    return Told("checkup", label, said, (fill(tr("Check-up {number}"), number=row.get("round")),), _day(row))


def _setting(row: Row, world: World) -> Told:
    key, value = row.get("key"), row.get("value")
    if key == "luck" and row.get("player") != "0":
        drawn = tr("Drawn once, by chance. It says in which order I meet some things.")
        return Told("sparkle", tr("My lucky number"), value, (drawn,))
    found = setting(world, key, value)
    return Told(found.icon, found.label, found.value)


def _file(row: Row) -> Told:
    said = fill(
        tr("Form {form}. Written to {changes} times."), form=row.get("version"), changes=row.get("changes")
    )  # fmt: skip
    waits = (
        tr("Nothing waits to be erased") if row.get("forgetting") in ("0", "") else tr("Something waits to be erased")
    )
    return Told("save", tr("The file itself"), said, (waits,))


def _day(row: Row) -> str:
    return day(row.day) if row.day else ""


def _story(row: Row, world: World) -> str:
    words = tr("{island}, {story}")
    return fill(words, island=_island(row, world), story=titled(row.story, row.get("scenario")))


def _island(row: Row, world: World) -> str:
    wanted = row.get("island")
    return next((tr(card.island.title) for card in world.cards if card.island.id == wanted), wanted)


def _band(row: Row) -> str:
    return next((band_name(one) for one in BANDS if one == row.get("band")), row.get("band"))


def _word(row: Row, column: str, words: Mapping[str, str]) -> str:
    return words.get(row.get(column), row.get(column))
