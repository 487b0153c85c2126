"""How much there may be of everything, so that it fits on a small screen at twice the text size."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from game.content.problems import Finding, Path
from game.content.texts import shown
from game.kinds.chat.model import Chat
from game.kinds.chat.rules import moves_of
from game.kinds.choice.model import Choice
from game.kinds.settings.model import SettingsLab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds import AnyScenario
    from game.kinds.choice.model import Story

SHORTEST_COUNTED = 12
"""Options below this many characters count as this long: "Yes" may stand beside "Ask at home first."."""


def lengths(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Texts that have one line or one card to fit on."""
    young = scenario.band == "6-8"
    yield from longest(scenario.title, 40, (*at, "title"))
    if isinstance(scenario, Choice):
        for s, story in enumerate(scenario.steps):
            here = (*at, "steps", s)
            yield from longest(story.ask, 160 if young else 280, (*here, "ask"))
            for o, option in enumerate(story.options):
                yield from longest(option.text, 60 if young else 90, (*here, "options", o, "text"))
    elif isinstance(scenario, Chat):
        yield from longest(scenario.ask, 160 if young else 280, (*at, "ask"))
        for place, text in _replies(scenario, at):
            yield from longest(text, 60 if young else 90, place)
    elif isinstance(scenario, SettingsLab):
        for i, item in enumerate(scenario.items):
            yield from longest(item.label, 24, (*at, "items", i, "label"))
        for g, goal in enumerate(scenario.goals):
            yield from longest(goal.text, 60, (*at, "goals", g, "text"))


def numbers(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Parts of which there may be neither too few nor too many."""
    if isinstance(scenario, Choice):
        yield from between(len(scenario.steps), 1, 5, "steps", at)
        for s, story in enumerate(scenario.steps):
            yield from _story(story, scenario.band == "6-8", (*at, "steps", s))
    elif isinstance(scenario, Chat):
        yield from _chat(scenario, at)
    elif isinstance(scenario, SettingsLab):
        for key in ("items", "controls", "goals", "audiences"):
            yield from between(len(getattr(scenario, key)), 1, 20, key, at)
        pages = Counter(control.page for control in scenario.controls)
        for c, control in enumerate(scenario.controls):
            if pages.pop(control.page, 0) > 4:
                sentence = f"more than 4 lines lie on the page '{control.page}'"
                yield Finding((*at, "controls", c, "page"), "wrong-count", sentence, "begin another page")


def even_options(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Where one option is much longer than another, children learn its length instead of its sense."""
    if isinstance(scenario, Choice):
        for s, story in enumerate(scenario.steps):
            yield from even([option.text for option in story.options], (*at, "steps", s, "options"))
    elif isinstance(scenario, Chat):
        for b, beat in enumerate(scenario.beats):
            replies = [move.text for move in moves_of(scenario, beat) if move.tool == "reply"]
            yield from even(replies, (*at, "beats", b))


def _story(story: Story, young: bool, at: Path) -> Iterator[Finding]:
    yield from between(len(story.lines), 1, 4, "lines", at)
    if story.ask and not story.options:
        yield Finding((*at, "ask"), "half-question", "there is a question, but no options to answer it")
    elif story.options and not story.ask:
        yield Finding((*at, "options"), "half-question", "there are options, but no question", "write 'ask'")
    elif story.options:
        yield from between(len(story.options), 2, 2 if young else 4, "options", at)


def _chat(chat: Chat, at: Path) -> Iterator[Finding]:
    yield from between(len(chat.beats), 1, 5, "beats", at)
    yield from _tools(chat, at)
    for b, beat in enumerate(chat.beats):
        here = (*at, "beats", b)
        yield from between(len(beat.messages), 1, 6, "messages", here)
        moves = moves_of(chat, beat)
        yield from between(len(moves), 2, 9, "moves", here)
        if sum(move.tool == "reply" for move in moves) > 3:
            yield Finding((*here, "moves"), "wrong-count", "there may be up to three replies")


def _tools(chat: Chat, at: Path) -> Iterator[Finding]:
    """Only replies may be several: every other tool is one button."""
    lists = [((*at, "moves"), chat.moves), *(((*at, "beats", b, "moves"), x.moves) for b, x in enumerate(chat.beats))]
    for place, moves in lists:
        seen = set()
        for m, move in enumerate(moves):
            if move.tool == "reply" and not move.text:
                yield Finding((*place, m), "missing-key", "'text' is missing", "a reply needs its words")
            elif move.tool != "reply" and move.tool in seen:
                yield Finding((*place, m, "tool"), "wrong-count", f"the tool '{move.tool}' is here twice")
            seen.add(move.tool)
            if not move.then:
                yield Finding((*place, m, "then"), "wrong-count", "a move leads to at least one place")


def _replies(chat: Chat, at: Path) -> Iterator[tuple[Path, str]]:
    for m, move in enumerate(chat.moves):
        yield (*at, "moves", m, "text"), move.text
    for b, beat in enumerate(chat.beats):
        for m, move in enumerate(beat.moves):
            yield (*at, "beats", b, "moves", m, "text"), move.text


def longest(text: str, most: int, at: Path) -> Iterator[Finding]:
    """A text has at most this many characters, as shown."""
    length = len(shown(text))
    if length > most:
        yield Finding(at, "too-long", f"{length} characters, and at most {most} fit", f"shorten it by {length - most}")


def between(number: int, least: int, most: int, key: str, at: Path) -> Iterator[Finding]:
    """There are neither too few nor too many of what stands under a key."""
    if least <= number <= most:
        return
    allowed = f"exactly {least}" if least == most else f"{least} to {most}"
    yield Finding((*at, key), "wrong-count", f"there are {number} {key}, and there should be {allowed}")


def even(texts: list[str], at: Path) -> Iterator[Finding]:
    """The longest of some options is at most twice as long as the shortest."""
    counted = [len(shown(text)) for text in texts if text]
    if not counted:
        return
    short, long = max(min(counted), SHORTEST_COUNTED), max(counted)
    if long > 2 * short:
        hint = f"at most {2 * short} beside one of {short}"
        yield Finding(at, "uneven-lengths", f"the lengths run from {min(counted)} to {long} characters", hint)
