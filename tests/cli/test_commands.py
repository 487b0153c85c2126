"""What is typed after `beacon-bay`: every mistake ends in a sentence and exit status 2, never in a traceback."""

from __future__ import annotations

import json
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.bay import one_island
from tests.bench.program import ROOT
from tests.cli.running import run, start

if TYPE_CHECKING:
    from pathlib import Path

SOON = [
    ["sial"],
    ["check", "no/such/place"],
    ["tour"],
    ["tour", "--out", "out", "--size", "3x"],
    ["tour", "--out", "file/out", "--screens", "title"],
]
MISTAKES = [
    ["play", "now"],
    ["--frobnicate"],
    ["--saves"],
    ["check", "--jsn"],
    ["check", "."],
    ["tour", "--out", "out", "--size", "99999x99999"],
    ["tour", "--out", "out", "--text", "110"],
    ["tour", "--out", "out", "--theme", "pink"],
    ["tour", "--out", "out", "--lang", "tlh"],
    ["tour", "--out", "out", "--bands", "3-4"],
    ["tour", "--out", "out", "--islands", "atlantis"],
    ["tour", "--out", "out", "--screens", "crows-nest"],
]


@pytest.fixture(scope="module")
def few_levels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return one_island(tmp_path_factory.mktemp("levels"))


@pytest.mark.parametrize(
    "words", [*SOON, *(pytest.param(words, marks=pytest.mark.slow) for words in MISTAKES)], ids=" ".join
)
def test_a_mistake_ends_in_a_sentence(words: list[str], tmp_path: Path, few_levels: Path) -> None:
    (tmp_path / "file").write_text("Not a folder.")
    ran = run(*words, at=tmp_path, BEACON_BAY_LEVELS=str(few_levels))
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.count("\n") == 1, ran.stderr
    assert ran.stderr.endswith(".\n")
    assert {path.name for path in tmp_path.glob("*")} <= {"file", "out"}
    assert list(tmp_path.glob("out/**/*.png")) == []


@pytest.mark.parametrize(
    "words", [["--help"], ["play", "--help"], ["tour", "--help"], ["check", "--help"]], ids=" ".join
)
def test_help_helps(words: list[str], tmp_path: Path) -> None:
    ran = run(*words, at=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("usage: beacon-bay")


def test_the_version_is_told(tmp_path: Path) -> None:
    ran = run("--version", at=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("Beacon Bay ")


@pytest.mark.slow
def test_everything_shipped_is_well(tmp_path: Path) -> None:
    ran = run("check", "--json", at=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    report = json.loads(ran.stdout)
    assert report["problems"] == []
    assert report["islands_known"] == 12
    assert report["islands_complete"] == 12
    assert report["scenarios"] >= 144
    assert min(report["tellings"].values()) >= 48
    assert report["check_items"] >= 66, "a pair for each band of eleven islands; one is not scored"
    assert report["review_items"] >= 72
    assert report["fine"] >= 0.33


def test_a_wrong_level_is_reported_with_status_1(tmp_path: Path) -> None:
    ran = run("check", str(ROOT / "tests" / "must_fail" / "unknown-key.yaml"), at=tmp_path)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "unknown-key.yaml:" in ran.stdout
    assert ran.stdout.rstrip().endswith("1 problem")


def test_a_tour_says_how_many_screens_it_wrote_and_where(tmp_path: Path, few_levels: Path) -> None:
    asked = ("tour", "--out", "pictures", "--screens", "title,help")
    ran = run(*asked, at=tmp_path, BEACON_BAY_LEVELS=str(few_levels))
    assert (ran.returncode, ran.stderr) == (0, "")
    written = len(list(tmp_path.glob("pictures/**/*.png")))
    assert written == len(list(tmp_path.glob("pictures/**/*.txt"))) > 2
    assert ran.stdout == f"{written} screens written to pictures.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_an_interrupted_tour_ends_quietly(tmp_path: Path, few_levels: Path) -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's job in the background ignores it
    touring = start("tour", "--out", "pictures", at=tmp_path, BEACON_BAY_LEVELS=str(few_levels))
    signal.signal(signal.SIGINT, before)
    with touring:
        until = time.monotonic() + 30
        while not list(tmp_path.glob("pictures/**/*.png")) and time.monotonic() < until:
            time.sleep(0.05)
        touring.send_signal(signal.SIGINT)
        _, said = touring.communicate(timeout=30)
    assert (touring.returncode, said) == (130, "")
