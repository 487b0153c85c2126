"""The three verdicts in words and signs, the same wherever they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.words import tr

if TYPE_CHECKING:
    from game.kinds.detective.model import Verdict

ICONS: dict[str, str] = {"fits": "check", "does-not-fit": "not-equal", "cannot-know": "question"}


def verdict_name(verdict: Verdict | str) -> str:
    return {"fits": tr("Fits"), "does-not-fit": tr("Does not fit"), "cannot-know": tr("Can't know")}[verdict]
