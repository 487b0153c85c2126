"""The check-up's file: what is read of it, what its author is told, and what translators get."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any, get_args

import pytest

from game.content import check, open_checkup
from game.content.checkups import problems_of, read_checkup
from game.content.texts import extract
from game.engine.assessment import AppKind
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.engine.checkup import Checkup

    Spoil = Callable[..., Path]

SHIPPED = LEVELS / "checkup.yaml"
NOT_WORDS = frozenset({"id", "icon", "kinds", "once"})


@pytest.fixture
def spoil(spoil_file: Spoil) -> Spoil:
    """The shipped check-up in a folder by itself, with some of its words changed."""
    return partial(spoil_file, SHIPPED)


def shipped() -> Checkup:
    found = open_checkup(LEVELS)
    assert found is not None
    return found


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in problems_of(folder)]


def strings(tree: Any) -> Iterator[str]:
    """Every text a person reads, by the shape of the model."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for key, one in tree.items():
            if key not in NOT_WORDS:
                yield from strings(one)
    elif isinstance(tree, (list, tuple)):
        for one in tree:
            yield from strings(one)


class TestShipped:
    def test_is_sound(self) -> None:
        assert codes(LEVELS) == []

    def test_asks_enough_of_every_kind_and_not_too_much(self) -> None:
        asked = {kind: len(shipped().of(kind, {})) for kind in get_args(AppKind)}
        assert all(7 <= count <= 12 for kind, count in asked.items() if kind != "watch-and-things"), asked
        assert asked["watch-and-things"] >= 4

    def test_only_what_is_the_same_everywhere_is_asked_once(self) -> None:
        assert {one.id for one in shipped().questions if one.once} == {"passwords", "two-step", "two-adults"}

    def test_where_to_find_it_is_shown_for_all_but_two_adults(self) -> None:
        assert [one.id for one in shipped().questions if one.hides is None] == ["two-adults"]

    def test_translators_get_every_text_and_no_more(self) -> None:
        found = {text for _, _, text, _ in extract(BytesIO(SHIPPED.read_bytes()), [], [], {})}
        assert found == set(strings(asdict(shipped())))


class TestReading:
    def test_a_folder_without_one_has_none(self, tmp_path: Path) -> None:
        assert read_checkup(tmp_path) is None
        assert codes(tmp_path) == []

    @pytest.mark.parametrize(
        "change",
        [
            ("questions:", "questions: ["),
            ("    why: ", "    whey: "),
            ("id: messages", "id: private-account"),
            ("kinds: [game-with-voice]", "kinds: []"),
        ],
    )
    def test_what_cannot_be_used_is_left_aside(self, change: tuple[str, str], spoil: Spoil) -> None:
        folder = spoil(change)
        assert read_checkup(folder) is None
        assert codes(folder)

    def test_a_matter_of_wording_stops_nobody(self, spoil: Spoil) -> None:
        folder = spoil(("icon: headphones", "icon: trumpet"))
        assert codes(folder) == ["no-picture"]
        assert read_checkup(folder) is not None


class TestKeeping:
    def test_what_was_kept_is_the_same(self, spoil: Spoil, tmp_path: Path) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        assert read_checkup(folder, cache) == shipped()
        assert len(list(cache.iterdir())) == 1
        assert read_checkup(folder, cache) == shipped()

    def test_it_is_read_anew_when_the_file_changes(self, spoil: Spoil, tmp_path: Path) -> None:
        cache = tmp_path / "cache"
        read_checkup(spoil(), cache)
        found = read_checkup(spoil(("label: Camera and mic", "label: Mic and camera")), cache)
        assert found is not None
        assert "Mic and camera" in {one.label for one in found.questions}

    @pytest.mark.parametrize("body", [b"", b"{}", b"word\n{}"])
    def test_a_damaged_entry_is_as_if_it_were_not_there(self, body: bytes, spoil: Spoil, tmp_path: Path) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        read_checkup(folder, cache)
        (entry,) = cache.iterdir()
        entry.write_bytes(body)
        assert read_checkup(folder, cache) == shipped()

    def test_what_is_broken_is_not_kept(self, spoil: Spoil, tmp_path: Path) -> None:
        cache = tmp_path / "cache"
        assert read_checkup(spoil(("id: messages", "id: private-account")), cache) is None
        assert not cache.exists()


class TestProblems:
    @pytest.mark.parametrize(
        ("code", "old", "new"),
        [
            ("missing-key", "    step: Make my account private\n", ""),
            ("unknown-key", "    step: Make", "    steps: Make"),
            ("unknown-value", "[photo-wall, video]", "[photo-wall, fax]"),
            ("wrong-shape", "      pages: [Settings, Privacy]", "      pages: Settings"),
            ("empty-text", "label: Camera and mic", 'label: ""'),
            ("bad-id", "id: messages", "id: My messages"),
            ("same-id", "id: messages", "id: private-account"),
            ("same-id", "kinds: [photo-wall, video]", "kinds: [photo-wall, video, video]"),
            ("wrong-count", "pages: [Settings, Privacy]", "pages: [Settings, More, Privacy, Even more]"),
            ("no-picture", "icon: headphones", "icon: headphone"),
            ("too-long", "asks: Do only friends see your stories?", f"asks: Do only friends {'see ' * 13}it?"),
            ("too-long", "unset: Anyone can see my stories.", f"unset: Anyone can {'see ' * 12}it."),
            ("too-long", "label: Who sees my stories", "label: Who of all the world sees my stories"),
            ("too-long", "step: Show my stories to friends only", f"step: {'Show ' * 9}them."),
            ("too-long", "why: A story goes away.", f"why: A story goes {'and goes ' * 5}away."),
            ("too-long", "pages: [Settings, Stories]", "pages: [Settings for all the stories]"),
            ("too-long", "setting: Who sees them", "setting: Who sees them, of everybody here"),
            ("too-long", "value: While I use it", "value: While I am using it"),
            ("banned-words", "Anyone can see my stories.", "I was careless."),
            ("real-name", "Anyone can see my stories.", "All of TikTok can see them."),
            ("link-or-number", "setting: Who sees them", "setting: story.example.com"),
            ("open-mark", "Even three shrimps", "*Even three shrimps"),
            ("unknown-word", "Anyone can see my stories.", "The moderators see my stories, and vegetation."),
        ],
    )
    def test_its_author_is_told(self, code: str, old: str, new: str, spoil: Spoil) -> None:
        assert set(codes(spoil((old, new)))) == {code}

    def test_sixteen_questions_and_four_for_each_kind(self, spoil: Spoil) -> None:
        text = SHIPPED.read_text(encoding="utf-8")
        last = text[text.index("  - id: online-status") :]
        assert "there are 15 questions" in next(problems_of(spoil((last, "")))).sentence
        few = [(", watch-and-things]", "]")] * 4
        (problem,) = problems_of(spoil(*few))
        assert (problem.code, problem.line) == ("wrong-count", 5)
        assert problem.sentence.startswith("2 questions are asked of 'watch-and-things'")

    def test_all_is_to_be_read_at_six(self, spoil: Spoil) -> None:
        whys = re.findall(r"why: .+", SHIPPED.read_text(encoding="utf-8"))
        winding = "why: I do it so that no one can see me or hear me or find me at all."
        assert codes(spoil(*((why, winding) for why in whys))) == ["long-sentences"]
        learned = "why: It complements understanding and availability."
        assert "hard-words" in codes(spoil(*((why, learned) for why in whys)))

    def test_a_problem_stands_at_its_line(self, spoil: Spoil) -> None:
        folder = spoil(("icon: headphones", "icon: headphone"))
        (problem,) = problems_of(folder)
        line = (folder / SHIPPED.name).read_text(encoding="utf-8").splitlines()[problem.line - 1]
        assert (line.strip(), problem.path) == ("icon: headphone", "question 'voice-chat' > icon")
        assert problem.hint == "did you mean 'headphones'?"

    def test_a_check_of_the_folder_tells_them(self, spoil: Spoil) -> None:
        folder = spoil(("icon: headphones", "icon: headphone"))
        assert "no-picture" in [problem.code for problem in check([folder]).problems]

    def test_an_island_by_itself_is_not_asked_for_it(self, spoil: Spoil) -> None:
        folder = spoil(("icon: headphones", "icon: headphone"))
        (folder / "01-first").mkdir()
        assert "no-picture" not in [problem.code for problem in check([folder / "01-first"]).problems]
