"""What the documents say is there, is there; and what is there for people, the documents say."""

from __future__ import annotations

import argparse
import re
import shlex
import tomllib
from collections import Counter
from typing import TYPE_CHECKING

import pygame
import pytest

import game
from game.kinds import KINDS
from game.options import reader
from game.paths import LEVELS
from tests.bay import cards

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROOT = LEVELS.parent
README, ARCHITECTURE, CONTRIBUTING = (ROOT / f"{name}.md" for name in ("README", "ARCHITECTURE", "CONTRIBUTING"))
PRINCIPLES, CHANGELOG, MANUAL = ROOT / "PRINCIPLES.md", ROOT / "CHANGELOG.md", LEVELS / "README.md"
BY_EXAMPLE = LEVELS / "KINDS.md"
GUIDES = (README, ARCHITECTURE, CONTRIBUTING)
PAGES = (*GUIDES, PRINCIPLES, CHANGELOG, MANUAL, BY_EXAMPLE)
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CI = ROOT / ".ci" / "run"

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
COMMANDS = ("pip install . && beacon-bay", "pip install '.[dev]' && pytest")
TWO_MINUTES = 550
"""Words, and quickly read: half of them stand in a table or a list, and twenty are names of islands."""
TEN_LINES = 12
"""A title and the empty line under it come on top."""

named = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


def read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def blocks(page: Path) -> list[str]:
    """What stands between fences."""
    return re.findall(r"^```\w*\n(.*?)^```", read(page), re.MULTILINE | re.DOTALL)


def spans(page: Path) -> list[str]:
    """What stands between `backticks` outside of fences."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", read(page), flags=re.MULTILINE | re.DOTALL))


def is_there(path: str) -> bool:
    """Whether a file or folder has this path; NAME stands for any name."""
    return any(ROOT.glob(path.rstrip("/").replace("NAME", "*")))


# Commands


def parsers() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """The program and each of its commands."""
    program = reader()
    yield "beacon-bay", program
    for action in program._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def test_every_command_and_option_is_told() -> None:
    told = "\n".join(text for page in (README, CONTRIBUTING) for text in (*blocks(page), *spans(page)))
    there = {name for name, _ in parsers()}
    there |= {word for _, one in parsers() for action in one._actions for word in action.option_strings if word != "-h"}
    assert {word for word in there if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", told)} == set()


def commands() -> Iterator[str]:
    """Every line in which a reader is asked to run the program."""
    for page in PAGES:
        lines = [line for block in blocks(page) for line in block.splitlines()]
        lines += [line for line in read(page).splitlines() if line.startswith("    ")] + spans(page)
        for line in lines:
            for part in line.strip().split(" && "):
                words = part.removeprefix("BEACON_BAY_LEVELS=FOLDER ")
                if words.startswith("beacon-bay"):
                    yield words


def understood(command: str) -> bool:
    try:
        reader().parse_args(shlex.split(command)[1:])
    except SystemExit as end:  # also after --help, with 0
        return end.code == 0
    return True


@pytest.mark.parametrize("command", sorted(set(commands())))
def test_the_program_understands_every_command_told(command: str) -> None:
    assert understood(command)


def test_the_two_commands_of_the_readme_are_the_ones_that_are_tried() -> None:
    assert [block.strip() for block in blocks(README)] == list(COMMANDS)
    project = PYPROJECT["project"]
    assert COMMANDS[0].split()[-1] in project["scripts"]
    assert any(need.startswith("pytest") for need in project["optional-dependencies"]["dev"])


@pytest.mark.skipif(not CI.exists(), reason="a source package has no .ci/run")
def test_ci_runs_the_two_commands_of_the_readme() -> None:
    script = read(CI)
    for command in COMMANDS:
        for part in command.split(" && "):
            assert part in script


def test_modules_that_are_run_exist() -> None:
    modules = {module for page in GUIDES for module in re.findall(r"python -m ([\w.]+)", read(page))}
    assert modules
    assert {module for module in modules if not is_there(module.replace(".", "/") + ".py")} == set()


def test_every_variable_is_told() -> None:
    variable = re.compile(r"\bBEACON_BAY_[A-Z_]+\b")
    source = "\n".join(read(place) for place in (ROOT / "game").rglob("*.py"))
    assert set(variable.findall(source)) == set(variable.findall(read(CONTRIBUTING)))


def test_the_extras_named_exist() -> None:
    extras = {extra for page in GUIDES for extra in re.findall(r"'\.\[(\w+)\]'", read(page))}
    assert extras <= set(PYPROJECT["project"]["optional-dependencies"])


# Paths


def paths(page: Path) -> Iterator[str]:
    """Words in backticks that can only be a file or folder of ours: no home folder, nothing that a command makes."""
    for span in spans(page):
        for word in span.split():
            a_path = "/" in word or word.endswith((".md", ".py", ".toml"))
            if a_path and re.fullmatch(r"[\w./-]+", word) and not word.endswith(".pot"):
                yield word


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_path_exists(page: Path) -> None:
    assert {path for path in paths(page) if not is_there(path)} == set()


@pytest.mark.parametrize("page", [*PAGES, *DECISIONS], ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", read(page)):
        assert link.startswith("https://") or (page.parent / link.partition("#")[0]).exists(), link


def test_what_the_decisions_name_exists() -> None:
    made_when_built = "game/shipped"
    for page in DECISIONS:
        assert {path for path in paths(page) if path != made_when_built and not is_there(path)} == set()


def tree() -> list[str]:
    """The paths in the tree of folders: two spaces a level, a name first in each line."""
    block = next(block for block in blocks(ARCHITECTURE) if block.startswith("game/"))
    above: list[str] = []
    found = []
    for line in block.splitlines():
        depth = (len(line) - len(line.lstrip())) // 2
        above[depth:] = [line.split()[0]]
        found.append("".join(above))
    return found


def test_the_tree_shows_what_there_is() -> None:
    shown = tree()
    assert [path for path in shown if not (ROOT / path).exists()] == []
    folders = {place.parent.relative_to(ROOT).as_posix() + "/" for place in (ROOT / "game").rglob("*.py")}
    modules = {place.relative_to(ROOT).as_posix() for place in (ROOT / "game").glob("*.py") if place.name[0] != "_"}
    assert (folders | modules) - set(shown) == set()
    assert [path for path, times in Counter(shown).items() if times > 1] == []


def test_the_layers_told_are_the_ones_that_are_checked() -> None:
    contract = next(one for one in PYPROJECT["tool"]["importlinter"]["contracts"] if one["type"] == "layers")
    layers = [layer.replace("game.", "") for layer in contract["layers"]]
    told = re.search(r"^`cli`.*?`errors \| paths`", read(ARCHITECTURE), re.MULTILINE | re.DOTALL)
    assert told is not None
    assert re.findall(r"`([^`]+)`", told[0]) == layers


# What is promised


@pytest.mark.parametrize("page", [CONTRIBUTING, BY_EXAMPLE], ids=["CONTRIBUTING", "levels/KINDS"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_named(kind: str, page: Path) -> None:
    words = re.findall(r"[\w-]+", " ".join([*spans(page), *re.findall(r"^#+ (.*)$", read(page), re.MULTILINE)]))
    assert kind in words


def test_every_kind_has_its_example_in_the_manual() -> None:
    assert set(KINDS) <= set(re.findall(r"^ +kind: (\w+)", read(BY_EXAMPLE), re.MULTILINE))


def test_every_list_a_new_kind_needs_a_line_in_is_named() -> None:
    places = [
        place.relative_to(ROOT).as_posix()
        for place in (ROOT / "game").rglob("*.py")
        if all(re.search(rf'"{kind}": ', read(place)) for kind in KINDS)
    ]
    assert places
    assert [place for place in places if place not in spans(CONTRIBUTING)] == []


def test_the_readme_says_which_islands_are_awake() -> None:
    awake = [card.island.title for card in cards() if not card.asleep]
    told = " ".join(read(README).split())
    assert f"**{NUMBERS[len(awake)]} islands**" in told
    assert len(awake) == len(cards())
    assert [title for title in awake if title not in told] == []


def test_the_readme_is_read_in_two_minutes_and_has_one_picture() -> None:
    assert len(re.sub(r"!\[.*?\]\(.*?\)|[|`*#-]", " ", read(README)).split()) <= TWO_MINUTES
    pictures = re.findall(r"!\[(.+?)\]\((.+?)\)", read(README))
    assert [place for _, place in pictures] == ["docs/picture.png"]
    assert pygame.image.load(ROOT / "docs" / "picture.png").get_size() == (1280, 720)


def test_the_changelog_knows_this_version() -> None:
    assert PYPROJECT["project"]["version"] == game.__version__
    sections = re.findall(r"^## \[(.+?)\]", read(CHANGELOG), re.MULTILINE)
    assert sections[0] == "Unreleased"
    assert game.__version__ in sections


def test_decisions_are_short_numbered_and_say_what_they_cost() -> None:
    assert [page.name[:4] for page in DECISIONS] == [f"{number:04}" for number in range(1, len(DECISIONS) + 1)]
    for page in DECISIONS:
        text = read(page)
        assert text.startswith(f"# {page.name[:4]} · "), page.name
        assert len(text.splitlines()) <= TEN_LINES, page.name
        for part in ("**We chose**", "**We pay**", "**We would look again**"):
            assert part in text, page.name


def test_the_licences_are_named_where_they_apply() -> None:
    licence, sharing = read(ROOT / "LICENSE"), read(ROOT / "LICENSE-CC-BY-4.0")
    assert "MIT License" in licence
    for text in (licence, sharing):
        for place in ("levels/", "assets/art/", "assets/sound/", "assets/CREDITS"):
            assert place in text
    assert "Creative Commons Attribution 4.0 International" in sharing
    assert set(PYPROJECT["project"]["license"].split(" AND ")) == {"MIT", "CC-BY-4.0", "OFL-1.1"}


@named
def test_pages_name_no_place_of_one_machine(page: Path) -> None:
    assert not re.search(r"(?<![\w.~])/(?:home|root|tmp|work|usr|opt|Users)\b", read(page))
