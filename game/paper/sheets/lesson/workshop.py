"""A workshop with no computer: a page of scenario cards for children, and a page of answers for the facilitator.

A card holds the beginning of a story up to its first question. Its options stand in an order drawn from its name, so
that no place is the answer; both pages have the same order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.chance import order
from game.kinds.parts import family_word, name
from game.paper.sheet import Block, Columns, Cutouts, Framed, Label, Masthead, Pack, Sheet, Space, Together, Words
from game.paper.sheets.lesson.bands import band_name
from game.paper.teaching import Lettered
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.level import Island, Level
    from game.engine.scenario import Band as ReadingBand
    from game.engine.scenario import Exhibit, Line, Use
    from game.kinds import AnyScenario
    from game.kinds.choice.model import Choice, Option, Story

MOST = 4
"""Cards on a page."""


def told_on_paper(level: Level[AnyScenario], band: ReadingBand) -> tuple[Choice, ...]:
    """The stories that begin with a question: those of the island's row, then the small ones.

    Those of the checks come last, for a check is to bring something new.
    """
    uses: tuple[Use, ...] = ("learn", "review", "check-b")
    told = (one for use in uses for one in level.bank(use, band) if one.kind == "choice")
    return tuple(one for one in told if one.steps[0].options)


def workshop(island: Island, band: ReadingBand, stories: Sequence[Choice]) -> Pack:
    """Both pages for these stories."""
    title = fill(tr("{island}: a workshop with no computer"), island=tr(island.title))
    sheets = (_cards(island, band, stories), _answers(island, band, stories))
    return Pack(f"paper-workshop-{island.id}-{band}", title, sheets)


def _cards(island: Island, band: ReadingBand, stories: Sequence[Choice]) -> Sheet:
    how = fill(tr("*{island}.* Read, choose a letter, say why. Then choose again."), island=tr(island.title))
    tell = tr("Something worrying online? Tell an adult you trust. It is never too late.")
    cards = tuple(tuple(_card(one, band)) for one in stories)
    return Sheet("cards", tr("Scenario cards"), (Words(f"{how} {tell}", "small"), Cutouts(cards, across=1)))


def _card(scenario: Choice, band: ReadingBand) -> Iterator[Block]:
    story = scenario.steps[0]
    young = band == "6-8"
    yield Label(tr(scenario.title), _ICONS.get(scenario.device, scenario.device))
    yield Together(tuple(_said(line, young=young) for line in story.lines))
    asked = (
        Words(tr(story.ask), "lead" if young else "strong"),
        *(
            Lettered(place, tr(one.text), one.icon if young else "", "lead" if young else "body")
            for place, one in enumerate(_options(scenario, story))
        ),
    )
    yield Space(most=8)
    if story.shows is None:
        yield Together(asked)
    else:
        yield Columns(((Framed(tuple(_screen(story.shows))),), asked))
    yield Space(most=1)


_ICONS = {"school-computer": "laptop"}
"""Where a device has no icon of its own name."""


def _said(line: Line, *, young: bool) -> Block:
    told = fill(tr("*{name}:* {words}"), name=name(line.who), words=tr(line.says))
    return Words(told, "lead" if young else "body")


def _screen(shown: Exhibit) -> Iterator[Block]:
    """The device in words. Of a picture only what could be a clue is told: the crew smiles in all the others."""
    place = ", ".join(tr(part) for part in (shown.app, shown.heading, shown.audience) if part)
    yield Words(fill(tr("*On the screen:* {place}"), place=place), "small")
    if shown.picture is not None and shown.picture.scene.startswith("photo-"):
        yield Words(fill(tr("Picture: {words}"), words=tr(shown.picture.alt)), "small")
    if shown.text:
        yield Words(tr(shown.text), "body")


def _answers(island: Island, band: ReadingBand, stories: Sequence[Choice]) -> Sheet:
    line = fill(tr("{island}. {band}. What happens, why, and what next."),
                island=tr(island.title), band=band_name(band))  # fmt: skip
    head = Masthead(tr("Answers to talk about"), line, "lighthouse")
    told = tuple(block for one in stories for block in (Space(most=20), *_answered(one)))
    return Sheet("answers", tr("Answers to talk about"), (head, *told, Space(most=1)), foot=tr(island.title))


def _answered(scenario: Choice) -> Iterator[Block]:
    first, *rest = [_outcome(place, one) for place, one in enumerate(_options(scenario, scenario.steps[0]))]
    yield Together((Label(tr(scenario.title), _ICONS.get(scenario.device, scenario.device)), first))
    yield from rest
    yield Words(fill(tr("*To keep:* {words}"), words=tr(scenario.together)), "small")


def _outcome(place: int, option: Option) -> Block:
    told = fill(tr("*{course}.* {happens} *Because:* {because} *Next:* {next}"), course=family_word(option.course),
                happens=tr(option.happens), because=tr(option.because), next=tr(option.next))  # fmt: skip
    return Lettered(place, told, look="small")


def _options(scenario: Choice, story: Story) -> tuple[Option, ...]:
    return tuple(story.options[place] for place in order(scenario.id, story.id, 0, len(story.options)))
