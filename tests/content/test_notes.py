"""The facilitator's notes: what is read of them, what their author is told, and what may never be asked in class."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from dataclasses import asdict
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from game.content import check, open_level, open_notes
from game.content.compiled import fingerprint
from game.content.notes import problems_of
from game.content.report import Wanted, main
from game.content.texts import extract
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.engine.notes import Notes

    Spoil = Callable[..., Path]

ISLANDS = sorted(folder for folder in LEVELS.iterdir() if (folder / "level.yaml").is_file())
HOME = LEVELS / "03-name-beach"
SHIPPED = HOME / "class.yaml"
NOT_WORDS = frozenset({"strand", "ages"})
QUESTION = "Tomo's street is on the box. Who needs it, and who does not?"

named = pytest.mark.parametrize("folder", ISLANDS, ids=lambda folder: folder.name)


@pytest.fixture
def spoil(spoil_file: Spoil) -> Spoil:
    """The notes of Name Beach in a folder by themselves, with some of their words changed."""
    return partial(spoil_file, SHIPPED, into=HOME.name)


def notes_of(folder: Path) -> Notes:
    found = open_notes(folder)
    assert found is not None
    return found


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in problems_of(folder / SHIPPED.name)]


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
    @named
    def test_every_island_has_sound_ones(self, folder: Path) -> None:
        assert codes(folder) == []
        assert open_notes(folder) is not None

    def test_no_two_islands_say_the_same_sentence(self) -> None:
        said: dict[str, set[str]] = defaultdict(set)
        for folder in ISLANDS:
            for text in strings(asdict(notes_of(folder))):
                for sentence in re.split(r"(?<=[.!?])\s+", text):
                    said[sentence.lower()].add(folder.name)
        assert {sentence: where for sentence, where in said.items() if len(where) > 1} == {}

    @named
    def test_what_to_have_ready_names_the_steps_and_a_second_adult(self, folder: Path) -> None:
        careful = notes_of(folder).careful.lower()
        assert re.search(r"seven[ -]step", careful)
        assert re.search(r"second adult|two adults|which colleague", careful)

    def test_the_pool_is_for_two_and_families_hear_of_it_before(self) -> None:
        pool = notes_of(LEVELS / "11-starfish-pool")
        assert pool.careful.startswith("For one child and a grown-up.")
        assert "safeguarding lead has agreed" in pool.careful
        assert "before your child goes there" in pool.letter

    @named
    def test_the_letter_gives_something_to_do_this_week_and_someone_to_ask(self, folder: Path) -> None:
        letter = notes_of(folder).letter
        assert re.search(r"this week|in the (coming|next few) days", letter, re.IGNORECASE)
        assert re.search(r"below|foot of|named|(come to|bring it to|find|call) us|in charge", letter, re.IGNORECASE)

    @named
    def test_translators_get_every_text_and_no_more(self, folder: Path) -> None:
        source = BytesIO((folder / SHIPPED.name).read_bytes())
        assert {text for _, _, text, _ in extract(source, [], [], {})} == set(strings(asdict(notes_of(folder))))


class TestReading:
    def test_an_island_without_any_has_none_and_that_is_no_problem(self, levels: Path) -> None:
        island = levels / "01-first"
        assert open_notes(island) is None
        assert not [problem for problem in check([island]).problems if SHIPPED.name in problem.file]

    @pytest.mark.parametrize(
        "change",
        [
            ("aims:", "aims: ["),
            ("careful: ", "carefully: "),
            ("ages: 4-7", "ages: 4-8"),
            ("strand: online-relationships", "strand: relationships"),
            ("  middle:\n", "  muddle:\n"),
        ],
    )
    def test_what_cannot_be_used_is_left_aside(self, change: tuple[str, str], spoil: Spoil) -> None:
        folder = spoil(change)
        assert open_notes(folder) is None
        assert codes(folder)

    def test_a_matter_of_wording_stops_nobody(self, spoil: Spoil) -> None:
        folder = spoil(("It's best to say nothing", "It's stupid to say a thing"))
        assert codes(folder) == ["banned-words"]
        assert open_notes(folder) is not None


class TestBesideTheStories:
    def test_they_are_no_strange_file_and_no_band(self, levels: Path) -> None:
        before = check([levels / "01-first"])
        shutil.copy(SHIPPED, levels / "01-first")
        after = check([levels / "01-first"])
        assert (after.scenarios, after.problems) == (before.scenarios, before.problems)

    def test_wrong_ones_shut_no_island(self, levels: Path) -> None:
        (levels / "01-first" / SHIPPED.name).write_text("aims: [", encoding="utf-8")
        assert open_level(levels / "01-first").scenarios
        assert "not-yaml" in [problem.code for problem in check([levels / "01-first"]).problems]

    def test_a_kept_level_need_not_be_read_anew_for_them(self, levels: Path) -> None:
        before = fingerprint(levels / "01-first")
        shutil.copy(SHIPPED, levels / "01-first")
        assert fingerprint(levels / "01-first") == before


class TestKeeping:
    def test_what_was_kept_is_the_same(self, spoil: Spoil, tmp_path: Path) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        assert open_notes(folder, cache) == notes_of(HOME)
        assert len(list(cache.iterdir())) == 1
        assert open_notes(folder, cache) == notes_of(HOME)

    def test_islands_do_not_take_each_others_place(self, tmp_path: Path) -> None:
        both = [HOME, LEVELS / "09-meeting-pier"]
        for folder in both:
            open_notes(folder, tmp_path)
        assert len(list(tmp_path.iterdir())) == len(both)
        assert [open_notes(folder, tmp_path) for folder in both] == [notes_of(folder) for folder in both]

    def test_they_are_read_anew_when_the_file_changes(self, spoil: Spoil, tmp_path: Path) -> None:
        cache = tmp_path / "cache"
        open_notes(spoil(), cache)
        found = open_notes(spoil((QUESTION, "Who needs the street on Tomo's box?")), cache)
        assert found is not None
        assert found.talk.young[0] == "Who needs the street on Tomo's box?"

    @pytest.mark.parametrize("body", [b"", b"{}", b"word\n{}"])
    def test_a_damaged_entry_is_as_if_it_were_not_there(self, body: bytes, spoil: Spoil, tmp_path: Path) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        open_notes(folder, cache)
        (entry,) = cache.iterdir()
        entry.write_bytes(body)
        assert open_notes(folder, cache) == notes_of(HOME)

    def test_what_is_broken_is_not_kept(self, spoil: Spoil, tmp_path: Path) -> None:
        cache = tmp_path / "cache"
        assert open_notes(spoil(("careful: ", "carefully: ")), cache) is None
        assert not cache.exists()


class TestProblems:
    @pytest.mark.parametrize(
        ("code", "old", "new"),
        [
            ("missing-key", "careful: ", "# "),
            ("unknown-key", "letter: ", "letters: "),
            ("unknown-value", "ages: 7-11", "ages: 7-12"),
            ("empty-text", QUESTION, ""),
            ("too-long", "find a where and a when in", f"find {'a where and ' * 6}a when in"),
            ("too-long", "Know some examples", f"Know {'some ' * 30}examples"),
            ("too-long", "I only have 30 followers.", f"I have {'only ' * 16}30 followers."),
            ("too-long", "Nobody will miss them.", f"Nobody will miss {'any of ' * 12}them."),
            ("too-long", "Hold up a hand:", f"Hold up a hand {'and a hand ' * 6}:"),
            ("too-long", "Thank them, and talk later", f"Thank them {'and talk ' * 6}later"),
            ("wrong-count", "Sit down together,", f"{'Sit down together. ' * 14} Sit down together,"),
            ("banned-words", "I only have 30 followers.", "I was careless."),
            ("real-name", "I only have 30 followers.", "I only have 30 followers on TikTok."),
            ("link-or-number", "I only have 30 followers.", "I am on shell.example.com."),
            ("open-mark", "I only have 30", "*I only have 30"),
            ("unknown-word", QUESTION, "What does Tomo know of vegetation?"),
        ],
    )
    def test_its_author_is_told(self, code: str, old: str, new: str, spoil: Spoil) -> None:
        assert code in set(codes(spoil((old, new))))

    @pytest.mark.parametrize(
        ("part", "sentence"),
        [
            ("aims", r"there are 1 aims, and there should be 2 to 3"),
            ("thoughts", r"there are 1 thoughts, and there should be 3 to 4"),
            ("  middle", r"there are 1 middle, and there should be 2 to 4"),
        ],
    )
    def test_there_are_neither_too_few_nor_too_many(self, part: str, sentence: str, spoil: Spoil) -> None:
        text = SHIPPED.read_text(encoding="utf-8")
        found = re.search(rf"^{part}:\n(( +)- .+\n(?:\2 +.+\n)*)((?:\2.+\n)+)", text, re.MULTILINE)
        assert found is not None
        folder = spoil((found[3], ""))
        assert [one.sentence for one in problems_of(folder / SHIPPED.name)] == [sentence]

    @pytest.mark.parametrize("words", ["A short letter.", "A letter goes on. " * 40])
    def test_a_letter_has_a_page_to_fill_and_no_more(self, words: str, spoil: Spoil) -> None:
        (letter,) = re.findall(r"^letter: .+", SHIPPED.read_text(encoding="utf-8"), re.MULTILINE)
        assert codes(spoil((letter, f'letter: "{words.strip()}"'))) == ["wrong-count"]

    def test_a_letter_home_is_plain(self, spoil: Spoil) -> None:
        (letter,) = re.findall(r"^letter: .+", SHIPPED.read_text(encoding="utf-8"), re.MULTILINE)
        learned = "Comprehensive institutional safeguarding necessitates continuous parental participation. " * 4
        assert codes(spoil((letter, f'letter: "{learned.strip()}"'))) == ["hard-words"]

    def test_a_problem_stands_at_its_line(self, spoil: Spoil) -> None:
        folder = spoil((QUESTION, "Has anyone told somebody where they live?"))
        problem, *_ = problems_of(folder / SHIPPED.name)
        line = (folder / SHIPPED.name).read_text(encoding="utf-8").splitlines()[problem.line - 1]
        assert line.strip().startswith('- "Has anyone')
        assert problem.path == "talk > young 1"

    def test_a_check_finds_them_in_all_levels_in_one_and_by_themselves(self, spoil: Spoil) -> None:
        folder = spoil(("ages: 7-11", "ages: 7-12"))
        shutil.copy(HOME / "level.yaml", folder)
        for place in (folder.parent, folder, folder / SHIPPED.name):
            assert [one.code for one in check([place]).problems if one.file.endswith(SHIPPED.name)] == ["unknown-value"]

    def test_notes_by_themselves_are_enough_to_check(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main([str(SHIPPED)], Wanted()) == 0
        assert "no problems" in capsys.readouterr().out


class TestBeforeAWholeClass:
    """Somebody could answer, with everybody listening."""

    @pytest.mark.parametrize(
        "question",
        [
            "Has anyone met somebody like that, and how was it?",
            "Who of you has a page, and how big is it?",
            "What happened to you, and when?",
            "When did you last send one?",
            "Which of you got such a gift, and what for?",
            "Why do you have a phone?",
            "What does your mum say to that?",
            "What is on your own page?",
        ],
    )
    def test_children_are_not_asked_about_themselves(self, question: str, spoil: Spoil) -> None:
        assert "banned-words" in codes(spoil((QUESTION, question)))

    def test_nor_on_the_way_out(self, spoil: Spoil) -> None:
        assert codes(spoil(("Say one thing in a photo that tells where, or pass.", "Say what did you post last."))) == [
            "banned-words"
        ]

    @pytest.mark.parametrize(
        "question",
        ["Should Tomo tell?", "Is it fine?", "The box came. And does it show his street?", "Tomo has a box."],
    )
    def test_yes_or_no_is_no_answer(self, question: str, spoil: Spoil) -> None:
        assert codes(spoil((QUESTION, question))) == ["banned-words"]

    @pytest.mark.parametrize(
        "question",
        ["'Is it you?' asks Tomo. What could he ask next?", "What would you say to Tomo?", "How do you see it?"],
    )
    def test_what_is_asked_of_the_crew_or_imagined_is_fine(self, question: str, spoil: Spoil) -> None:
        assert codes(spoil((QUESTION, question))) == []
