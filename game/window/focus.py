"""Where the keyboard stands, and where it goes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.window.layout import Sheet, Target

_FRAME = {"back", "help", "pause", "choices"}


def reachable(sheet: Sheet) -> list[Target]:
    """What the keyboard can stand on, in reading order; in a dialog nothing behind it but Help."""
    return [target for target in sheet.targets if target.focusable]


def arrival(sheet: Sheet, before: str) -> str:
    """Where the focus is when a screen comes: where it was, if that is still there; else where the screen says."""
    ids = [target.id for target in reachable(sheet)]
    if before in ids and (sheet.screen.dialog is None or before not in _FRAME):
        return before
    body = [target for target in reachable(sheet) if target.id not in _FRAME]
    wished = [target for target in body if target.id == sheet.screen.first]
    inviting = [target for target in body if not target.id.endswith("-fold")]
    # Nobody should have to look for the focus: what lies below the fold comes last.
    choices = sorted((*wished, *inviting, *body), key=lambda target: not _in_sight(target))
    return choices[0].id if choices else (ids[0] if ids else "")


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
    """An arrow key: the nearest one in that direction, judged by what can be seen; stays if there is none."""
    targets = {target.id: target for target in reachable(sheet)}
    here = targets.get(now)
    if here is None:
        return beside(sheet, now, 1)
    best, least = now, float("inf")
    for place, target in targets.items():
        if place == now:
            continue
        distance = _distance(here, target, across, down)
        if distance is not None and distance < least:
            best, least = place, distance
    if best == now and down and sheet.scrolls:
        # Nothing lies there that can be seen now: go on in reading order, which scrolls.
        ids = list(targets)
        best = ids[min(max(ids.index(now) + down, 0), len(ids) - 1)]
    return best


def _distance(here: Target, there: Target, across: int, down: int) -> float | None:
    """How far in the wanted direction; sideways counts more. None for what lies elsewhere."""
    x, y = here.box[0] + here.box[2] / 2, here.box[1] + here.box[3] / 2
    if across:
        ahead = (
            (there.box[0] - (here.box[0] + here.box[2])) if across > 0 else here.box[0] - (there.box[0] + there.box[2])
        )
        aside = _apart(y, there.box[1], there.box[3])
    else:
        ahead = (
            (there.box[1] - (here.box[1] + here.box[3])) if down > 0 else here.box[1] - (there.box[1] + there.box[3])
        )
        aside = _apart(x, there.box[0], there.box[2])
    slack = min(here.box[2] if across else here.box[3], there.box[2] if across else there.box[3]) / 2
    if ahead < -slack:
        return None
    return max(0, ahead) + 2.5 * aside


def _apart(point: float, start: int, length: int) -> float:
    return max(start - point, 0, point - start - length)
