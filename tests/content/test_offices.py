"""The office's file: what is read of it, what its author is told, what translators get, and what no child may meet."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from game.content import check, open_office
from game.content.offices import problems_of, read_office
from game.content.rules.wording import BRANDS
from game.content.texts import extract
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.engine.office import Office

    Spoil = Callable[..., Path]

SHIPPED = LEVELS / "office.yaml"
NOT_WORDS = frozenset({"id", "icon", "paper", "manner", "leads", "guidelines"})
QUESTIONS = ["words", "internet", "interpol", "database", "protect", "report", "guidelines", "underwear-rule"]
"""In the order of the page they follow."""


@pytest.fixture
def spoil(spoil_file: Spoil) -> Spoil:
    """The shipped office in a folder by itself, with some of its words changed."""
    return partial(spoil_file, SHIPPED)


def shipped() -> Office:
    found = open_office(LEVELS)
    assert found is not None
    return found


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in problems_of(folder)]


def strings(tree: Any) -> Iterator[str]:
    """Every text a person reads, by the shape of the model."""
    if isinstance(tree, str):
        if tree:
            yield tree
    elif isinstance(tree, dict):
        for key, one in tree.items():
            if key not in NOT_WORDS:
                yield from strings(one)
    elif isinstance(tree, (list, tuple)):
        for one in tree:
            yield from strings(one)


def told(page: str) -> str:
    return " ".join(strings(asdict(shipped().page(page)))).replace("*", "")


class TestShipped:
    def test_is_sound(self) -> None:
        assert codes(LEVELS) == []

    def test_answers_the_eight_questions_first_and_in_order(self) -> None:
        assert [page.id for page in shipped().pages][: len(QUESTIONS)] == QUESTIONS

    def test_every_question_names_its_source_and_how_old_that_is(self) -> None:
        for page in shipped().pages:
            services = [one for part in page.parts for one in part.services]
            for source in [one.source for one in services] or [page.source] * (page.id != "this-game"):
                assert re.search(r"20\d\d|INTERPOL|Council of Europe", source), page.id

    def test_figures_stand_with_their_date(self) -> None:
        figures = told("database")
        for figure in (
            "53 countries and Europol were connected, as of January 2018",
            "2001",
            "ICAID",
            "10,000",
            "5,600",
        ):
            assert figure in figures
        assert "Beacon Bay is not that database" in figures
        for page in shipped().pages:
            if page.id != "database":
                assert not re.search(r"10,000|5,600|\b53\b", told(page.id)), page.id

    def test_the_older_term_is_never_used(self) -> None:
        assert not re.search(r"child porn", SHIPPED.read_text(encoding="utf-8"), re.IGNORECASE)
        assert "pornography" in told("words")
        assert not any("porn" in told(page.id).lower() for page in shipped().pages if page.id != "words")

    def test_there_are_six_openers_for_each_age_and_they_are_said_not_asked_out(self) -> None:
        groups = [part.openers for part in shipped().page("talking").parts if part.openers]
        assert [len(one) for one in groups] == [6, 6, 6]
        for opener in (one for group in groups for one in group):
            assert re.fullmatch(r"“.+”", opener), opener
            assert not re.search(r"\b(did you|have you|who was|why did|what did you do)\b", opener, re.IGNORECASE)

    def test_there_are_seven_steps_for_whoever_is_told(self) -> None:
        steps = next(part.points for part in shipped().page("telling").parts if part.manner == "numbered")
        assert len(steps) == 7
        assert "It is not your fault" in steps[1]

    def test_real_services_are_named_on_one_page_each_with_its_date(self) -> None:
        services = [one for part in shipped().page("settings").parts for one in part.services]
        assert len(services) >= 8
        assert all(one.source.startswith("As read on 22 November 2026") for one in services)
        for page in shipped().pages:
            if page.id != "settings":
                assert not BRANDS.search(told(page.id)), page.id

    def test_saving_a_picture_is_never_advised(self) -> None:
        assert "Save the words, not the picture" in told("report")
        assert "Don’t look at pictures, and don’t ask for them" in told("telling")

    def test_a_child_is_never_to_blame_and_the_results_stay_the_childs(self) -> None:
        assert "It is not the fault of a child" in told("internet")
        assert "What your child did is your child’s: ask them to show you their logbook" in told("this-game")
        assert "has not been measured" in told("this-game")

    def test_translators_get_every_text_and_no_more(self) -> None:
        found = {text for _, _, text, _ in extract(BytesIO(SHIPPED.read_bytes()), [], [], {})}
        assert found == set(strings(asdict(shipped())))

    def test_no_island_names_what_only_adults_may_read(self) -> None:
        names = {one.title for part in shipped().page("settings").parts for one in part.services}
        for file in LEVELS.glob("*/*.yaml"):
            text = file.read_text(encoding="utf-8")
            assert not {name for name in names if name.split()[0] in text and name[:3] != "The"}, file


class TestReading:
    def test_a_folder_without_one_has_none(self, tmp_path: Path) -> None:
        assert read_office(tmp_path) is None
        assert codes(tmp_path) == []

    @pytest.mark.parametrize(
        ("change", "code"),
        [
            (("pages:", "pages: ["), "not-yaml"),
            (("heading: What does INTERPOL do?", "header: What does INTERPOL do?"), "unknown-key"),
            (("id: internet", "id: words"), "same-id"),
            (("id: words", "id: help"), "same-id"),
            (("leads: [database, report]", "leads: [data, report]"), "broken-link"),
            (("because: ", "beclause: "), "unknown-key"),
            (('      because: "That is the ticket window. The ferry is at sea just now."\n', ""), "wrong-count"),
        ],
    )
    def test_what_cannot_be_used_is_left_aside(self, change: tuple[str, str], code: str, spoil: Spoil) -> None:
        folder = spoil(change)
        assert read_office(folder) is None
        assert code in codes(folder)


class TestRules:
    @pytest.mark.parametrize(
        ("change", "code"),
        [
            (("icon: ear", "icon: eer"), "no-picture"),
            (("on made-up apps", "on Instagram"), "real-name"),
            (("It watches nothing,", "See www.example.org."), "link-or-number"),
            (("It watches nothing,", "Call 0800 1111 222."), "link-or-number"),
            (("It watches nothing,", "Careless children ask for it:"), "banned-words"),
            (("title: The words", "title: The words that we use when we speak"), "too-long"),
            (('          - "“I have no idea how to block someone. Will you show me?”"\n', ""), "wrong-count"),
        ],
    )
    def test_what_its_author_is_told(self, change: tuple[str, str], code: str, spoil: Spoil) -> None:
        assert code in codes(spoil(change))

    def test_a_page_is_plain(self, spoil: Spoil) -> None:
        tree = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
        learned = "International organisations systematically facilitate multidisciplinary investigative cooperation."
        tree["pages"][2]["parts"][0]["points"] = [learned] * 6
        folder = spoil()
        (folder / SHIPPED.name).write_text(yaml.safe_dump(tree, allow_unicode=True), encoding="utf-8")
        assert codes(folder) == ["hard-words"]

    def test_real_names_pass_where_adults_read_settings_and_nowhere_else(self, spoil: Spoil) -> None:
        assert codes(spoil(("“Hidden Words” and", "“Hidden Words” as on TikTok and"))) == []
        assert codes(spoil(("A rule of thumb:", "On TikTok:"))) == ["real-name"]

    def test_a_check_of_the_folder_tells_them(self, spoil: Spoil) -> None:
        assert "no-picture" in [problem.code for problem in check([spoil(("icon: ear", "icon: eer"))]).problems]


class TestKeeping:
    def test_what_was_kept_is_the_same(self, spoil: Spoil, tmp_path: Path) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        assert read_office(folder, cache) == shipped()
        assert len(list(cache.iterdir())) == 1
        assert read_office(folder, cache) == shipped()

    @pytest.mark.parametrize("body", [b"", b"{}", b"word\n{}"])
    def test_a_damaged_entry_is_as_if_it_were_not_there(self, body: bytes, spoil: Spoil, tmp_path: Path) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        read_office(folder, cache)
        (entry,) = cache.iterdir()
        entry.write_bytes(body)
        assert read_office(folder, cache) == shipped()
