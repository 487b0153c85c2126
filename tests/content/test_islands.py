"""What islands as a whole are asked for: variety, a bank, and that no habit is enough."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.bots.tally import ENOUGH
from game.content import check
from game.content.report import Wanted, main
from game.content.rules.fairness import is_fine
from tests.kinds.examples import COVE, JUMPER

if TYPE_CHECKING:
    from collections.abc import Callable

    Write = Callable[..., Path]

SOUND = Path(__file__).parent / "sound"
MUST_FAIL = Path(__file__).parents[1] / "must_fail"


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in check([folder]).problems]


def grown(levels: Path) -> Path:
    """The first island, no longer for two."""
    card = levels / "01-first" / "level.yaml"
    card.write_text(card.read_text().replace("with_grown_up: true\n", ""))
    return levels / "01-first"


def bank(island: Path, *uses: str) -> None:
    item = (SOUND / "choice.yaml").read_text().removeprefix("scenarios:\n")
    items = (
        item.replace("found-phone", f"item-{number}").replace("    band:", f"    use: {use}\n    band:")
        for number, use in enumerate(uses)
    )
    (island / "bank.yaml").write_text("scenarios:\n" + "".join(items))


def test_an_island_for_two_needs_no_bank_and_the_others_do(levels: Path) -> None:
    assert codes(levels / "01-first") == []
    assert codes(grown(levels)) == ["thin-bank"]


@pytest.mark.parametrize(
    ("uses", "expected"),
    [
        (("check-a", "check-b", "review", "review"), []),
        (("check-a", "check-b", "review", "review", "review"), []),
        (("check-a", "check-b", "review"), ["thin-bank"]),
        (("check-a", "check-a", "check-b", "review", "review"), ["thin-bank"]),
    ],
)
def test_a_pair_and_two_come_backs(uses: tuple[str, ...], expected: list[str], levels: Path) -> None:
    island = grown(levels)
    bank(island, *uses)
    assert codes(island) == expected


def test_items_of_the_bank_are_not_met_on_the_island(levels: Path) -> None:
    island = grown(levels)
    before, _ = check([island]), bank(island, "check-a", "check-b", "review", "review")
    report = check([island])
    assert (report.scenarios, report.tellings) == (before.scenarios, before.tellings)
    assert (report.check_items, report.review_items) == (2, 2)


def test_a_mission_is_needed_where_there_is_something_to_play(levels: Path) -> None:
    for name, expected in (("01-first", ["missing-key"]), ("02-asleep", [])):
        card = levels / name / "level.yaml"
        card.write_text("\n".join(line for line in card.read_text().splitlines() if not line.startswith("mission")))
        assert codes(levels / name) == expected


def test_what_is_fine() -> None:
    assert is_fine(JUMPER), "an option depends on something"
    assert is_fine(COVE), "a goal is that friends see the drawings"


class TestTables:
    def test_habits(self, levels: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(grown(levels))], Wanted(bots=True, verbose=True)) == 0, "too few to be judged"
        out = capsys.readouterr().out
        assert next(line for line in out.splitlines() if line.startswith("careful")).split()[-2:] == ["100", "%"]
        assert "'tell an adult' gains in:" in out
        assert "“Bring it to the lifeguard.”" in out

    def test_a_habit_that_is_too_good_is_named_and_ends_in_status_1(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(MUST_FAIL / "guessable")], Wanted(bots=True)) == 1
        out = capsys.readouterr().out
        assert "* 93 %" in out
        assert out.count("[learn]") >= ENOUGH - 2

    def test_coverage(self, levels: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(levels)], Wanted(coverage=True)) == 0
        out = capsys.readouterr().out
        assert [line.split()[:1] for line in out.splitlines()].count(["details"]) == 1
        assert "choice  chat" in out
        assert "phone  tablet" in out

    def test_all_of_it_for_a_program(self, levels: Path, capsys: pytest.CaptureFixture[str]) -> None:
        main([str(grown(levels))], Wanted(as_json=True, bots=True, coverage=True))
        told = json.loads(capsys.readouterr().out)
        assert told["coverage"]["guidelines"]["details"]["9-11"]["learn"] == told["tellings"]["9-11"]
        assert set(told["bots"]["9-11"]) == {"islands"}
        assert told["fine"] > 0.3


def test_after_a_stop_card_every_way_is_right(write: Write) -> None:
    stop = ('text: "want 500 free shells?"}', 'text: "A picture nobody should save.", stop: true}')
    fine = write("chat", stop=stop)
    assert [problem.code for problem in check([fine]).problems] == []
    proof = write("chat", stop=stop, tool=("tool: block", "tool: proof"))
    assert [problem.code for problem in check([proof]).problems] == ["stop-card"]
    keeper = write("chat", stop=stop, course=("course: great-course", "course: ask-the-keeper"))
    assert [problem.code for problem in check([keeper]).problems] == []
    both = ("            course: great-course", "            course: it-depends")
    assert [problem.code for problem in check([write("chat", stop=stop, both=both)]).problems] == ["stop-card"]


def test_proof_may_be_kept_before_a_stop_card_comes(write: Write) -> None:
    move = "{id: keep, tool: proof, happens: Kept., because: It helps., next: Tell., course: great-course}"
    shared = ("    beats:\n", f"    moves:\n      - {move}\n    beats:\n")
    more = (
        "            then: [end]\n",
        "            then: [picture]\n",
    )
    beat = """      - id: picture
        messages:
          - {by: them, text: "A picture nobody should save.", stop: true}
        thinks: {who: sami, says: "Oh."}
        moves:
          - {id: adult, tool: adult, happens: H., because: B., next: N., course: great-course, then: [end]}
          - {id: gone, tool: report, happens: H., because: B., next: N., course: great-course, then: [end]}
"""
    file = write("chat", shared=shared, more=more)
    file.write_text(file.read_text() + beat)
    assert [problem.code for problem in check([file]).problems] == []


def test_a_lock_speaks_for_all_and_is_never_unused(write: Write) -> None:
    assert codes(write("settings", lock=("setting: post_location", "setting: follow_requests"))) == ["wrong-setting"]
    needs = ("needs: [walk-home]", "needs: []")
    assert codes(write("settings", needs=needs)) == ["unused"]
    assert codes(write("settings", needs=needs, lock=("setting: post_location", "setting: follow_requests"))) == []


def test_a_move_that_no_beat_offers_is_unused(write: Write) -> None:
    move = "{id: shut, tool: block, happens: Shut., because: It helps., next: Tell., course: great-course}"
    shared = ("    beats:\n", f"    moves:\n      - {move}\n    beats:\n")
    assert codes(write("chat", shared=shared)) == ["unused"]
