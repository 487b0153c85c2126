"""Results made by hand, to see every state of the logbook and of the check-up without a child having played."""

from __future__ import annotations

from game.engine.felt import Compared, Felt, Practice
from game.engine.logbook import Logbook
from game.engine.mastery import Mastery
from game.engine.returning import ComeBack
from game.engine.tries import GUIDELINES

UNKNOWN = Compared()

NEW = Logbook(
    {one: Mastery() for one in GUIDELINES},
    dict.fromkeys(GUIDELINES, UNKNOWN),
    tuple(Practice(one, "not-yet-met") for one in GUIDELINES),
    before=GUIDELINES,
)
"""Somebody who has just come aboard."""

CHECKED = Logbook(
    {one: Mastery("starting-out", share=0.4) for one in GUIDELINES},
    {
        "control": Compared(Felt("a-bit", "half-way")),
        "settings": Compared(Felt("sure", "not-yet")),
        "details": Compared(Felt("sure", "shown")),
        "think-first": Compared(Felt("a-bit", "shown")),
        "no-unsay": Compared(Felt("unsure", "not-yet")),
        "comfort": Compared(Felt("unsure", "half-way")),
        "keep-and-tell": Compared(Felt("", "shown")),
        "who-is-it": Compared(Felt("sure", "half-way")),
        "meeting": Compared(Felt("a-bit", "not-yet")),
        "every-device": Compared(Felt("unsure", "shown")),
        "talk": Compared(Felt("a-bit", "half-way")),
    },
    (
        Practice("settings", "sure-and-mistaken"),
        *(Practice(one, "not-yet-met") for one in GUIDELINES if one != "settings"),
    ),
)  # fmt: skip
"""The check before the voyage is done, and nothing else."""

MIXED = Logbook(
    {
        "control": Mastery("getting-there", met=True, share=0.6),
        "settings": Mastery("starting-out", met=True, share=0.3),
        "details": Mastery("sailing-well", met=True, share=0.9),
        "think-first": Mastery("sailing-well", met=True, share=0.8),
        "no-unsay": Mastery("getting-there", met=True, share=0.7),
        "comfort": Mastery("getting-there", met=True, share=0.7),
        "keep-and-tell": Mastery("sailing-well", met=True, share=0.8),
        "who-is-it": Mastery("getting-there", share=0.6),
        "meeting": Mastery("sailing-well", share=0.8),
        "every-device": Mastery("starting-out", share=0.2),
    },
    {
        "control": Compared(Felt("unsure", "half-way"), Felt("a-bit", "shown")),
        "settings": Compared(Felt("a-bit", "not-yet"), Felt("sure", "not-yet")),
        "details": Compared(Felt("sure", "shown"), Felt("sure", "shown")),
        "think-first": Compared(Felt("a-bit", "half-way"), Felt("a-bit", "shown")),
        "no-unsay": Compared(Felt("a-bit", "shown")),
        "comfort": Compared(Felt("unsure", "not-yet")),
        "keep-and-tell": Compared(Felt("unsure", "shown"), Felt("unsure", "shown")),
        "who-is-it": Compared(Felt("sure", "half-way")),
        "meeting": Compared(Felt("a-bit", "shown")),
        "every-device": Compared(Felt("unsure", "not-yet")),
        "talk": UNKNOWN,
    },
    (
        Practice("settings", "sure-and-mistaken"), Practice("every-device", "unsure-and-mistaken"),
        Practice("talk", "not-yet-met"), Practice("control", "fading"),
    ),
    deck=(ComeBack("details", "bus-stop", new=True),),
    after=("control", "settings", "no-unsay"),
)  # fmt: skip
"""Half of the way: some felt surer than they showed, some less."""

WELL = Logbook(
    {one: Mastery("sailing-well", met=True, share=0.9) for one in GUIDELINES},
    {one: Compared(Felt("a-bit", "half-way"), Felt("sure", "shown")) for one in GUIDELINES},
)
"""Everything sails well, and feels so."""

LOGBOOKS = {"new": NEW, "checked": CHECKED, "mixed": MIXED, "well": WELL}
