"""Where the keyboard stands, and where it goes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.window.items import Box
    from game.window.layout import Sheet, Target


def reachable(sheet: Sheet) -> list[Target]:
    """What the keyboard can stand on, in reading order; in a dialog nothing behind it but Help."""
    return [target for target in sheet.targets if target.focusable]


def arrival(sheet: Sheet, before: str) -> str:
    """Where the focus is when a screen comes: where it was, if that is still there; else where the screen says."""
    ids = [target.id for target in reachable(sheet)]
    if before in ids and (sheet.screen.dialog is None or before not in _in_frame(sheet)):
        return before
    body = [target for target in reachable(sheet) if target.id not in _in_frame(sheet)]
    wished = [target for target in body if target.id == sheet.screen.first]
    inviting = [target for target in body if not target.id.endswith("-fold")]
    # Nobody should have to look for the focus: what lies below the fold comes last.
    choices = sorted((*wished, *inviting, *body), key=lambda target: not _in_sight(target))
    return choices[0].id if choices else (ids[0] if ids else "")


def _in_frame(sheet: Sheet) -> set[str]:
    """What stands in the bar: the same on many screens, and never what one comes for."""
    bar = sheet.screen.bar
    return {node.id for node in (bar.back, *bar.extras, bar.help) if node is not None}


def _in_sight(target: Target) -> bool:
    return target.visible[2] * target.visible[3] * 2 > target.box[2] * target.box[3]


def beside(sheet: Sheet, now: str, step: int) -> str:
    """Tab and Shift+Tab: the next or previous one, round and round."""
    ids = [target.id for target in reachable(sheet)]
    if not ids:
        return ""
    if now not in ids:
        return ids[0]
    return ids[(ids.index(now) + step) % len(ids)]


def toward(sheet: Sheet, now: str, across: int, down: int) -> str:
    """An arrow key: the nearest one in that direction, judged by what can be seen; stays if there is none.

    Up and down lead through a column of a scrolled place first, and out of it at its ends: what is below the fold lies,
    by its box, under a foot that stays in sight.
    """
    targets = {target.id: target for target in reachable(sheet)}
    here = targets.pop(now, None)
    if here is None:
        return beside(sheet, now, 1)
    inside = {place: there.box for place, there in targets.items() if here.scroll and there.scroll == here.scroll}
    around = {place: _seen(sheet, there) for place, there in targets.items() if place not in inside}
    found = _ahead(here.box, inside, across, down)
    if not (down and any(_over(here.box, inside[place]) for place in found)):
        found |= _ahead(_seen(sheet, here), around, across, down)
    if found:
        return min(found, key=found.__getitem__)
    if down and sheet.scrolls:
        # Nothing lies there that can be seen now: go on in reading order, which scrolls.
        ids = [target.id for target in reachable(sheet)]
        return ids[min(max(ids.index(now) + down, 0), len(ids) - 1)]
    return now


def _seen(sheet: Sheet, target: Target) -> Box:
    """What of it is in sight; what is scrolled out of its place lies at the edge where it would come in."""
    scrolled = next((one for one in sheet.scrolls if one.id == target.scroll), None)
    if scrolled is None:
        return target.box
    least, most = scrolled.box[1], scrolled.box[1] + scrolled.box[3]
    left, top, wide, high = target.box
    upper, lower = (min(max(edge, least), most) for edge in (top, top + high))
    return left, upper, wide, lower - upper


def _ahead(here: Box, places: dict[str, Box], across: int, down: int) -> dict[str, float]:
    """How far those are that lie in a direction."""
    found = {place: _distance(here, box, across, down) for place, box in places.items()}
    return {place: distance for place, distance in found.items() if distance is not None}


def _distance(here: Box, there: Box, across: int, down: int) -> float | None:
    """How far in the wanted direction; sideways counts more. None for what lies elsewhere."""
    x, y = here[0] + here[2] / 2, here[1] + here[3] / 2
    if across:
        ahead = (there[0] - (here[0] + here[2])) if across > 0 else here[0] - (there[0] + there[2])
        aside = _apart(y, there[1], there[3])
    else:
        ahead = (there[1] - (here[1] + here[3])) if down > 0 else here[1] - (there[1] + there[3])
        aside = _apart(x, there[0], there[2])
    slack = min(here[2] if across else here[3], there[2] if across else there[3]) / 2
    if ahead < -slack:
        return None
    return max(0, ahead) + 2.5 * aside


def _over(here: Box, there: Box) -> bool:
    """Is one above the other?"""
    return _apart(here[0] + here[2] / 2, there[0], there[2]) == 0


def _apart(point: float, start: int, length: int) -> float:
    return max(start - point, 0, point - start - length)
