"""Levels that must fail: one for every problem code, named for it, with `# here` on the line that is to be blamed."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from game.content import check
from game.content.codes import CODES

ROOT = Path(__file__).parents[2]
MUST_FAIL = ROOT / "tests" / "must_fail"
PAGES = ROOT / "docs" / "problems"
CASES = sorted(one for one in MUST_FAIL.iterdir() if not one.name.startswith("."))


def blamed(case: Path) -> int:
    """The line that bears the mark; the first, where none does."""
    for file in sorted(case.rglob("*.yaml")) if case.is_dir() else [case]:
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        for number, line in enumerate(lines, start=1):
            if line.endswith("# here"):
                return number
    return 1


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_exactly_the_problem_it_is_named_for(case: Path) -> None:
    problems = check([case]).problems
    assert [problem.code for problem in problems] == [case.stem], "\n".join(str(problem) for problem in problems)
    assert problems[0].line == blamed(case), str(problems[0])


def test_every_code_has_a_level_that_must_fail() -> None:
    assert {case.stem for case in CASES} == set(CODES)


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert {page.stem for page in PAGES.glob("*.md") if page.stem != "README"} == set(CODES)


def test_the_index_names_every_code_as_the_program_does() -> None:
    index = (PAGES / "README.md").read_text(encoding="utf-8")
    assert dict(re.findall(r"^- \[[a-z-]+\]\(([a-z-]+)\.md\): (.+)$", index, re.MULTILINE)) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_page_says_what_it_means_and_how_to_mend_it(code: str) -> None:
    page = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    assert page.startswith(f"# {code}\n")
    assert re.findall(r"^## (.+)$", page, re.MULTILINE) == ["For example", "How to mend it"]
    assert len(page.splitlines()) <= 30, "a page is short"


def test_every_code_in_the_source_is_known() -> None:
    for file in (ROOT / "game" / "content").rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            name = call.func.id if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) else ""
            if isinstance(call, ast.Call) and name in ("Finding", "Refused"):
                code = call.args[name == "Finding"]
                assert not isinstance(code, ast.Constant) or code.value in CODES, f"{file}:{call.lineno}"
