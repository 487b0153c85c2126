"""An answer in the words of its story, where the levels still have it; else as it stands in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds.chat.model import Chat
from game.kinds.chat.rules import moves_of
from game.kinds.chat.view import tool_name
from game.kinds.choice.model import Choice
from game.kinds.detective.model import VERDICTS, Detective
from game.kinds.detective.verdicts import verdict_name
from game.kinds.order.model import Order
from game.kinds.plan.model import Plan
from game.kinds.ripple.model import Ripple
from game.kinds.settings.model import SettingsLab
from game.kinds.sort.model import SHELVES, Sort
from game.kinds.sort.names import shelf_name
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.engine.scenario import Scenario


def asked(story: Scenario | None, step: str) -> str:
    """What was asked there."""
    match story:
        case Choice():
            found = next((one.ask for one in story.steps if one.id == step), "")
        case Chat():
            found = story.ask if step in {beat.id for beat in story.beats} else ""
        case Sort():
            found = next((card.text for card in story.cards if card.id == step), "")
        case Detective():
            claims = {claim.id: claim.says for claim in story.claims}
            found = {**claims, "question": story.then_ask}.get(step, "")
        case Ripple():
            found = story.mend_ask if step == "mend" else ""
        case SettingsLab():
            found = story.wish if step == "goals" else ""
        case _:
            found = str(getattr(story, "ask", "")) if getattr(story, "kind", "") == step else ""
    return tr(found) if found else step


def answered(story: Scenario | None, step: str, option: str) -> str:
    """What was chosen, or what came together."""
    match story:
        case Choice():
            said = {one.id: one.text for part in story.steps if part.id == step for one in part.options}
        case Chat():
            return _move(story, step, option)
        case Sort():
            said = {}
            shelves = {shelf: shelf_name(story, shelf) for shelf in SHELVES}
            if option in shelves:
                return dict(shelves)[option]
        case Detective():
            said = {one.id: one.text for one in story.options}
            if step != "question" and option in VERDICTS:
                return verdict_name(option)
        case Order():
            return _in_order({task.id: task.text for task in story.tasks}, option)
        case Ripple():
            said = {one.id: one.text for one in story.mends}
        case Plan():
            said = {rule.id: rule.missed for rule in story.rules}
        case _:
            said = {}
    if option in said:
        return tr(said[option])
    return _came(step, option)


def _move(story: Chat, step: str, option: str) -> str:
    moves = (move for beat in story.beats if beat.id == step for move in moves_of(story, beat))
    found = next((move for move in moves if move.id == option), None)
    if found is None:
        return option
    return tr(found.text) if found.tool == "reply" else tool_name(found.tool)


def _in_order(tasks: Mapping[str, str], option: str) -> str:
    """Every task in the order in which it lay; all of it as it stands, should one be gone."""
    named: Iterable[str] = option.split(" ")
    if not all(one in tasks for one in named):
        return option
    return ", ".join(tr(tasks[one]) for one in named)


def _came(step: str, option: str) -> str:
    """What a work of several parts came to: kept under a word of its own, and not part by part."""
    words = {
        ("goals", "solved"): tr("Everybody saw what was meant for them"),
        ("goals", "left-open"): tr("Some of it I left for later"),
        ("post", "fine"): tr("The post told what it should"),
        ("post", "told"): tr("Some clues in the post added up"),
        ("post", "missed"): tr("Not everybody it was for could see the post"),
        ("spot", "all-found"): tr("Every clue was covered"),
        ("spot", "some-left"): tr("Some clues could still be seen"),
        ("spot", "too-much"): tr("All covered, and something more"),
        ("plan", "good"): tr("The plan had all it needs"),
    }
    return words.get((step, option), option)


def titled(story: Scenario | None, name: str) -> str:
    """What a story is called."""
    return tr(story.title) if story is not None else name


def quoted(text: str) -> str:
    return fill(tr("“{text}”"), text=text)
