"""What an author is told: all at once, in order, in words for a teacher."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import Problem, check
from game.content.report import Wanted, main

Write = Callable[..., Path]
SOUND = Path(__file__).parent / "sound"


@pytest.mark.parametrize("name", ["choice", "chat", "settings"])
def test_sound_scenarios_have_no_problems(name: str) -> None:
    assert check([SOUND / f"{name}.yaml"]).problems == ()


def test_a_problem_prints_with_its_place_and_a_hint() -> None:
    problem = Problem(
        "levels/03-name-beach/level.yaml",
        41,
        7,
        "scenario 'school-jumper' > option 'post-it' > becuase",
        "unknown-key",
        "'becuase' is not a known key",
        "did you mean 'because'?",
    )
    assert str(problem) == (
        "levels/03-name-beach/level.yaml:41:7  scenario 'school-jumper' > option 'post-it' > becuase\n"
        "    'becuase' is not a known key\n"
        "    hint: did you mean 'because'?"
    )


def test_all_problems_of_a_file_are_told_at_once_and_each_once(write: Write) -> None:
    file = write(
        kind=("mood: surprised", "mood: suprised"),
        key=("because: The photos", "becuase: The photos"),
        value=("course: great-course", "course: 3"),
        shape=("text: Bring it to the lifeguard.", "text: [Bring, it]"),
        scene=("scene: beach-day", "scene: beach"),
    )
    told = [(problem.line, problem.code, problem.sentence, problem.hint) for problem in check([file]).problems]
    assert [(line, code) for line, code, _, _ in told] == [
        (8, "unknown-value"),
        (13, "unknown-value"),
        (19, "unknown-key"),
        (23, "wrong-shape"),
        (27, "unknown-value"),
    ]
    assert told[1][3] == "did you mean 'surprised'?"
    assert told[2][2:] == ("'becuase' is not a known key", "did you mean 'because'?")
    assert told[3][2:] == ("'text' should be a text", 'put it between "double quotes"')
    assert told[4][2] == "'3' is not one of 'great-course', 'it-depends', 'tricky-waters' or 'ask-the-keeper'"


def test_a_missing_key_and_a_mistyped_one_are_both_told_when_they_differ(write: Write) -> None:
    file = write(key=("            because: The photos belong to someone.\n", "            colour: blue\n"))
    assert [(one.line, one.code) for one in check([file]).problems] == [(16, "missing-key"), (19, "unknown-key")]


def test_words_from_two_lists_are_told_as_one(write: Write) -> None:
    """A picture shows a scene or a photograph: a union in the model, one list for the author."""
    shows = "shows: {app: Flotsy, picture: {scene: photo-teem, alt: A team.}}\n        ask: What could"
    problems = check([write(shows=("ask: What could", shows))]).problems
    assert [problem.code for problem in problems] == ["unknown-value"]
    assert "'beach-day'" in problems[0].sentence
    assert problems[0].hint == "did you mean 'photo-team'?"


def test_words_are_checked_even_where_the_shape_is_wrong(write: Write) -> None:
    file = write(shape=("course: it-depends", "course: perhaps"), words=("a birthday cake", "a stupid cake"))
    assert [problem.code for problem in check([file]).problems] == ["banned-words", "unknown-value"]


def test_an_unknown_kind_is_told_as_such(write: Write) -> None:
    (problem,) = check([write(kind=("kind: choice", "kind: choise"))]).problems
    assert (problem.sentence, problem.hint) == ("there is no kind 'choise'", "did you mean 'choice'?")


@pytest.mark.parametrize(
    "text", ["- a\n- b\n", "word\n", "scenarios: none\n", "scenarios: []\n", "scenarioes: [x]\n", "scenarios: [word]\n"]
)
def test_a_file_that_is_no_band_at_all_is_told_in_one_sentence(text: str, tmp_path: Path) -> None:
    file = tmp_path / "draft.yaml"
    file.write_text(text)
    assert len(check([file]).problems) == 1


def test_files_come_in_order_and_a_broken_level_stops_no_other(levels: Path) -> None:
    (levels / "01-first" / "6-8.yaml").write_text("[")
    report = check([levels])
    assert [Path(problem.file).relative_to(levels).as_posix() for problem in report.problems] == [
        "01-first/6-8.yaml",
        "03-broken/9-11.yaml",
    ]
    assert (report.islands_known, report.islands_complete, report.scenarios) == (3, 0, 10)


def test_two_islands_cannot_share_a_number(levels: Path) -> None:
    (levels / "02-asleep").rename(levels / "01-asleep")
    card = levels / "01-asleep" / "level.yaml"
    card.write_text(card.read_text().replace("number: 2", "number: 1"))
    problems = [problem for problem in check([levels]).problems if problem.code == "same-id"]
    assert [problem.sentence for problem in problems] == ["'1' is also the number of the island in '01-asleep'"]


def test_a_file_named_twice_is_told_once(write: Write) -> None:
    file = write(kind=("kind: choice", "kind: choise"))
    assert len(check([file, file]).problems) == 1


class TestCommand:
    def test_says_that_all_is_well(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(SOUND / "chat.yaml")], Wanted()) == 0
        assert capsys.readouterr().out == "0 islands, 0 complete · 1 scenario · no problems\n"

    def test_lists_problems(self, levels: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(levels)], Wanted()) == 1
        out = capsys.readouterr().out
        assert "there is no kind 'chatter'" in out
        assert out.endswith("3 islands, 0 complete · 10 scenarios · 1 problem\n")

    def test_speaks_json(self, levels: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(levels)], Wanted(as_json=True)) == 1
        told = json.loads(capsys.readouterr().out)
        assert told["islands_known"] == 3
        assert told["problems"][0]["code"] == "unknown-value"
        assert (told["tellings"], told["check_items"]) == ({"6-8": 0, "9-11": 9, "12-14": 0}, 0)
        counted = {"scenarios", "tellings", "check_items", "review_items", "fine"}
        assert set(told) == {"islands_known", "islands_complete", "problems"} | counted

    @pytest.mark.parametrize("what", ["nowhere", "empty"])
    def test_says_when_there_is_nothing_to_check(
        self, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "empty").mkdir()
        assert main([str(tmp_path / what)], Wanted()) == 2
        assert what in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_locked_file_is_told(levels: Path) -> None:
    (levels / "01-first" / "9-11.yaml").chmod(0)
    assert "unreadable" in [problem.code for problem in check([levels]).problems]
