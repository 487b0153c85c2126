"""Unicode's own test of the order of characters, and the short cuts around it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from game.letters import bidi
from game.letters.bidi_rules import REMOVED

SAMPLE = Path(__file__).with_name("bidi_sample.txt")
WHOLE = Path("/usr/share/unicode/BidiCharacterTest.txt")  # Debian: unicode-data

ARABIC = "\u0627\u0644\u0627\u0633\u0645"


def failures(file: Path) -> tuple[int, list[str]]:
    """How many lines there are, and those that come out otherwise."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return len(lines), [line for line in lines if not passes(line)]


def passes(line: str) -> bool:
    codes, asked, base, wanted, order = line.split(";")
    text = "".join(chr(int(code, 16)) for code in codes.split())
    levels, found = bidi.levels(text, None if asked == "2" else int(asked))
    runs = bidi.visual_runs(text, levels, found, 0, len(text))
    shown = {place: level for start, end, level in runs for place in range(start, end)}
    kept = [place for place in seen(runs) if unicodedata.bidirectional(text[place]) not in REMOVED]
    return (
        found == int(base)
        and kept == [int(place) for place in order.split()]
        and all(level == "x" or shown[place] == int(level) for place, level in enumerate(wanted.split()))
    )


def seen(runs: list[tuple[int, int, int]]) -> list[int]:
    """Places from left to right."""
    order: list[int] = []
    for start, end, level in runs:
        order += reversed(range(start, end)) if level & 1 else range(start, end)
    return order


def test_a_sample_of_unicodes_lines() -> None:
    assert failures(SAMPLE) == (2000, [])


@pytest.mark.slow
@pytest.mark.skipif(not WHOLE.exists(), reason="needs Debian's unicode-data")
def test_all_of_unicodes_lines() -> None:
    count, wrong = failures(WHOLE)
    assert not wrong
    assert count > 90_000


@pytest.mark.parametrize("text", ["", "What can a name tell?", "350 (or 12.5%) – «é»", "tab\there"])
def test_text_that_never_turns_takes_the_short_cut(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bidi, "_explicit", None)
    assert bidi.levels(text, 0) == ([0] * len(text), 0)
    assert bidi.visual_runs(text, [0] * len(text), 0, 0, len(text)) == ([(0, len(text), 0)] if text else [])


def test_the_first_letter_decides_where_nobody_else_does() -> None:
    assert bidi.levels(f"{ARABIC} Mia", None)[1] == 1
    assert bidi.levels(f"Mia {ARABIC}", None)[1] == 0
    assert bidi.levels(f"\u2068{ARABIC}\u2069 Mia", None)[1] == 0, "what is isolated does not count"


def test_a_number_keeps_its_percent_sign_wherever_the_line_ends() -> None:
    text = f"{ARABIC} 12.5% {ARABIC} Mia"
    levels, base = bidi.levels(text, 1)
    whole = bidi.visual_runs(text, levels, base, 0, len(text))
    cut = bidi.visual_runs(text, levels, base, 6, 12)
    order = [text[place] for place in seen(whole) if 6 <= place < 11]
    assert [text[place] for place in seen(cut) if place < 11] == order


@pytest.mark.parametrize("base", [0, 1])
def test_a_lines_last_spaces_stand_at_its_end(base: int) -> None:
    text = f"Mia {ARABIC} "
    levels, _ = bidi.levels(text, base)
    order = seen(bidi.visual_runs(text, levels, base, 0, len(text)))
    assert order[0 if base else -1] == len(text) - 1
