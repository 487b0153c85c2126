"""`beacon-bay print`: what it writes, what it says, and that it stays offline."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from game.cli import main
from game.engine.scenario import BANDS
from game.paper.lessons import lesson_sheets
from game.paper.printing import Order, sheets
from game.paths import LEVELS
from tests.bay import one_island
from tests.bench.program import ROOT
from tests.cli.running import run
from tests.paper.every import every

if TYPE_CHECKING:
    from pathlib import Path

NEEDS_RESULTS = {"certificate", "settings-plan", "logbook"}


@pytest.mark.slow
def test_every_sheet_has_a_name_of_its_own() -> None:
    names = [sheet.name for sheet in every("en")]
    assert len(names) == len(set(names))
    assert names[0] == "first-sentence"
    assert set(names) >= {*NEEDS_RESULTS, "meeting-plan", "family-agreement", "trusted-adults"}
    assert {f"{kind}-cards-{band}" for kind in ("talk", "mission") for band in BANDS} <= set(names)
    assert {name for name in names if name.startswith("meeting-plan-")} == {
        f"meeting-plan-meeting-pier-{band}" for band in BANDS
    }


@pytest.mark.slow
def test_cards_hold_all_twelve_islands() -> None:
    by_name = {sheet.name: sheet for sheet in every("en")}
    for band in BANDS:
        for kind in ("talk", "mission"):
            assert len(by_name[f"{kind}-cards-{band}"].blocks[1].cards) == 12


@pytest.mark.slow
def test_without_samples_only_what_needs_no_results() -> None:
    names = {sheet.name for sheet in sheets(Order(LEVELS, bands=("9-11",)))}
    assert names == {
        "first-sentence", "wallet", "meeting-plan", "family-agreement", "trusted-adults", "talk-cards-9-11",
        "mission-cards-9-11", "promise", "office-answers", "office-openers", "office-telling", "office-settings",
    }  # fmt: skip


@pytest.mark.slow
def test_the_command_says_what_it_wrote_and_never_overwrites(tmp_path: Path) -> None:
    asked = ("print", "--all", "--sample", "--bands", "6-8", "--out", "papers", "--paper", "letter", "--lang", "ar_XB")
    for times in (1, 2):
        ran = run(*asked, at=tmp_path)
        files = sorted(path.name for path in tmp_path.glob("papers/*"))
        assert (ran.returncode, ran.stderr) == (0, "")
        assert ran.stdout == f"{len(files) // times} sheets written to papers.\n"
    assert {"certificate.pdf", "certificate-2.pdf"} <= set(files)


@pytest.mark.slow
def test_a_class_gets_the_pack_and_the_workshops_of_the_islands_that_were_asked_for(tmp_path: Path) -> None:
    asked = ("print", "--class", "--islands", "name-beach,starfish-pool", "--bands", "6-8,9-11", "--out", "papers")
    ran = run(*asked, at=tmp_path)
    assert (ran.returncode, ran.stderr, ran.stdout) == (0, "", "6 sheets written to papers.\n")
    assert sorted(path.name for path in tmp_path.glob("papers/*")) == [
        "pack-name-beach.pdf", "pack-starfish-pool.pdf",
        "paper-workshop-name-beach-6-8.pdf", "paper-workshop-name-beach-9-11.pdf",
        "paper-workshop-starfish-pool-6-8.pdf", "paper-workshop-starfish-pool-9-11.pdf",
    ]  # fmt: skip


@pytest.mark.slow
def test_an_island_without_notes_has_workshops_and_no_pack(tmp_path: Path) -> None:
    levels = one_island(tmp_path)
    (tmp_path / "03-name-beach" / "class.yaml").unlink()
    names = [one.name for one in lesson_sheets(Order(levels, bands=("9-11",), sample=True))]
    assert names == ["paper-workshop-name-beach-9-11", "lesson-report"]


@pytest.mark.parametrize(
    "words",
    ["print", "print --all --class", "print --class --islands atlantis", "print --all --islands name-beach"],
)
def test_what_is_to_be_printed_must_be_said(
    words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.tour.known", lambda: frozenset({"name-beach"}))
    try:
        status = main(words.split())
    except SystemExit as ended:
        status = int(str(ended.code))
    said = capsys.readouterr()
    assert (status, said.out, said.err.count("\n")) == (2, "", 1)
    assert said.err.endswith(".\n")


@pytest.mark.parametrize("words", ["print --all --out file/x", "print --all --lang tlh", "print --all --bands 3"])
def test_a_mistake_ends_in_a_sentence(
    words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("Not a folder.")
    assert main(words.split()) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert said.err.endswith(".\n")


WATCHED = """
import json, sys
met = []
sys.addaudithook(lambda event, _: met.append(event) if event.startswith(("socket.", "urllib.", "http.")) else None)
from game.paper.pdf import print_sheet
from game.paper.sheets.certificate import certificate
print_sheet(certificate(["talk"]))
print(json.dumps(met))
"""


def test_printing_never_asks_for_a_network() -> None:
    ran = subprocess.run([sys.executable, "-c", WATCHED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout.splitlines()[-1]) == []
