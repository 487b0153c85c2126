"""The directory of help: what of it may be shown, what its author is told, and what translators get."""

from __future__ import annotations

import string
from functools import partial
from io import BytesIO
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from game.content import check, open_directory
from game.content.directories import problems_of, read_directory
from game.content.rules.directory import COUNTRIES
from game.content.texts import extract
from game.engine.directory import Country, Directory, help_for
from game.paths import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Spoil = Callable[..., Path]
    Tree = dict[str, Any]

SHIPPED = LEVELS / "help.yaml"
EVERY_CODE = ("", *("".join(pair) for pair in product(string.ascii_uppercase, repeat=2)))
SORTS = {"helplines": "helplines", "reporting": "reports", "removing": "removals"}


@pytest.fixture
def spoil(spoil_file: Spoil) -> Spoil:
    """The shipped directory in a folder by itself, with some of its words changed."""
    return partial(spoil_file, SHIPPED)


@pytest.fixture(scope="module")
def shipped() -> Directory:
    found = open_directory(LEVELS)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def written() -> Tree:
    """The file as anybody else would read it, to hold what is shown against it."""
    tree: Tree = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    return tree


def codes(folder: Path) -> list[str]:
    return [problem.code for problem in problems_of(folder / SHIPPED.name)]


def is_backed(entry: Tree, prefix: str = "") -> bool:
    return (entry.get(f"{prefix}confidence"), entry.get(f"{prefix}verified")) == ("high", "read in source")


def places(tree: Tree, code: str) -> list[Tree]:
    """Whatever in the file may speak for a country: its own entry, its regions, and anywhere."""
    own = [one for one in tree["countries"] if one["country"] == code]
    return [*own, *(one for one in tree["regions"] if own and code in one["countries"]), tree["anywhere"]]


def allowed(tree: Tree, code: str, sort: str) -> set[tuple[str, str, str]]:
    """Name, phone and address of all that is backed, an address from memory taken out."""
    entries = [entry for place in places(tree, code) for entry in place.get(sort, ()) if is_backed(entry)]
    return {
        (one["name"], one.get("phone", ""), one["url"] if one.get("url_verified") == "read in source" else "")
        for one in entries
    }


class TestShown:
    def test_the_file_is_sound(self) -> None:
        assert codes(LEVELS) == []

    def test_countries_are_those_of_the_file(self, shipped: Directory, written: Tree) -> None:
        assert [one.code for one in shipped.countries] == [one["country"] for one in written["countries"]]
        assert len(shipped.countries) == 95
        assert shipped.checked == written["checked"]

    @pytest.mark.parametrize("sort", SORTS)
    def test_never_what_is_not_backed_wherever_one_is(self, sort: str, shipped: Directory, written: Tree) -> None:
        for code in EVERY_CODE:
            found = getattr(help_for(shipped, code), SORTS[sort])
            assert {(one.name, one.phone, one.address) for one in found} <= allowed(written, code, sort), code

    @pytest.mark.parametrize("sort", SORTS)
    def test_all_that_is_backed_in_a_country_is_there(self, sort: str, shipped: Directory, written: Tree) -> None:
        for land in written["countries"]:
            backed = {one["name"] for one in land.get(sort, ()) if is_backed(one) and one.get("phone")}
            found = {one.name for one in getattr(help_for(shipped, land["country"]), SORTS[sort])}
            assert backed <= found, land["country"]

    def test_somebody_to_talk_to_a_way_to_report_and_one_to_take_down_wherever_one_is(self, shipped: Directory) -> None:
        for code in EVERY_CODE:
            found = help_for(shipped, code)
            for contacts in (found.helplines, found.reports, found.removals):
                assert contacts, code
                assert all(one.phone or one.address for one in contacts), code

    def test_an_emergency_number_is_the_countrys_own_or_that_of_its_region(
        self, shipped: Directory, written: Tree
    ) -> None:
        for code in EVERY_CODE:
            backed = [one["emergency"] for one in places(written, code) if is_backed(one, "emergency_")]
            assert help_for(shipped, code).emergency == next(iter(backed), ""), code

    def test_notes_beside_an_emergency_number_stand_only_where_it_does(self, shipped: Directory) -> None:
        assert all(one.emergency for one in shipped.countries if one.emergency_notes)

    def test_every_contact_says_where_it_was_read(self, shipped: Directory) -> None:
        for country in (*shipped.countries, shipped.anywhere):
            assert all(one.sources for one in (*country.helplines, *country.reports, *country.removals)), country.name

    @pytest.mark.parametrize(
        ("code", "emergency", "phone"),
        [("GB", "999", "0800 1111"), ("DE", "112", "116 111"), ("NO", "112", "116 111"), ("JP", "110", "0120-99-7777")],
    )
    def test_some_that_are_known(self, code: str, emergency: str, phone: str, shipped: Directory) -> None:
        found = help_for(shipped, code)
        assert (found.emergency, found.helplines[0].phone) == (emergency, phone)

    def test_what_is_held_back_stays_back(self, shipped: Directory) -> None:
        india, belgium, kenya = (help_for(shipped, code) for code in ("IN", "BE", "KE"))
        assert all("1930" not in one.notes for one in india.reports), "a number from memory"
        assert all(one.phone != "102" for one in belgium.helplines), "a number from memory"
        assert all("0722" not in one.notes for one in kenya.helplines), "read in one file only"
        assert kenya.emergency == "", "a volunteers' list alone"

    def test_where_nothing_is_backed_the_region_comes_first_and_then_the_lists(self, shipped: Directory) -> None:
        bulgaria, ghana = help_for(shipped, "BG"), help_for(shipped, "GH")
        assert bulgaria.emergency == "112"
        assert [one.phone for one in bulgaria.helplines] == ["116 111", ""]
        assert bulgaria.helplines[1:] == ghana.helplines == shipped.anywhere.helplines
        assert all(not one.phone for one in (*ghana.helplines, *ghana.reports, *ghana.removals))


class TestWords:
    def test_the_codes_are_those_of_iso_3166(self) -> None:
        assert len(COUNTRIES) == 249
        assert {"GB", "NO", "TW", "PS", "SS", "XK", "UK"} - COUNTRIES == {"XK", "UK"}

    def test_translators_get_what_is_shown_and_nothing_that_is_not_read(self, shipped: Directory) -> None:
        found = {text for _, _, text, _ in extract(BytesIO(SHIPPED.read_bytes()), [], [], {})}
        assert set(_said(shipped)) <= found
        remarks = [text for text in found if "https://" in text or "from memory" in text]
        assert remarks == []

    def test_no_words_lead_out_of_the_game(self, shipped: Directory) -> None:
        assert not [text for text in _said(shipped) if "http" in text or "www." in text or "@" in text]


def _said(directory: Directory) -> Iterator[str]:
    """Every text out of the file that a screen shows by its translation."""
    for country in (*directory.countries, directory.anywhere):
        for one in (*country.helplines, *country.reports, *country.removals):
            yield from filter(None, (one.name, one.hours, one.notes))
        yield from filter(None, (country.name, country.emergency_notes))


class TestReading:
    def test_a_folder_without_one_has_none(self, tmp_path: Path) -> None:
        assert read_directory(tmp_path) is None
        assert check([tmp_path]).problems == ()

    @pytest.mark.parametrize(
        "change",
        [
            ("countries:\n  - country: GB", "countries: [\n  - country: GB"),
            ('phone: "0800 1111"', "phone: see website"),
            ("country: US", "country: GB"),
            ('phone: "0800 1111"', 'phones: "0800 1111"'),
        ],
    )
    def test_with_one_thing_that_cannot_be_trusted_nothing_is_shown(
        self, change: tuple[str, str], spoil: Spoil
    ) -> None:
        folder = spoil(change)
        assert codes(folder)
        assert read_directory(folder) is None

    def test_a_matter_of_wording_hides_nothing(self, spoil: Spoil, shipped: Directory) -> None:
        folder = spoil(("For under 19s. Free.", "For careless under 19s. Free."))
        assert codes(folder) == ["banned-words"]
        found = read_directory(folder)
        assert found is not None
        assert found.countries[1:] == shipped.countries[1:]

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("confidence: high", "confidence: medium"),
            ("confidence: high", "confidence: low"),
            ("verified: read in source", "verified: from memory"),
        ],
    )
    def test_an_entry_that_is_no_longer_backed_is_gone(
        self, old: str, new: str, spoil: Spoil, shipped: Directory
    ) -> None:
        text = SHIPPED.read_text(encoding="utf-8")
        start = text.index("      - name: Childline (NSPCC)")
        entry = text[start : text.index("      - name:", start + 1)]
        lines = [f"        {new}" if line.strip() == old else line for line in entry.splitlines()]
        if "memory" in new:
            lines = [line.replace("confidence: high", "confidence: medium") for line in lines]
        folder = spoil((entry, "\n".join(lines) + "\n"))
        assert codes(folder) == []
        found = read_directory(folder)
        assert found is not None
        assert help_for(found, "GB").helplines == shipped.anywhere.helplines
        assert help_for(found, "GB").reports == help_for(shipped, "GB").reports

    def test_an_address_from_memory_is_hidden_and_the_number_stays(self, spoil: Spoil) -> None:
        address = "        url: https://www.childline.org.uk\n        url_verified: "
        found = read_directory(spoil((f"{address}read in source", f"{address}from memory")))
        assert found is not None
        (childline,) = help_for(found, "GB").helplines
        assert (childline.phone, childline.address) == ("0800 1111", "")

    def test_an_emergency_number_that_is_not_backed_is_hidden(self, spoil: Spoil) -> None:
        number = '    emergency: "911"\n    emergency_verified: read in source\n    emergency_confidence: '
        found = read_directory(spoil((f"{number}high", f"{number}medium")))
        assert found is not None
        assert _of(found, "US").emergency == ""


def _of(directory: Directory, code: str) -> Country:
    return next(one for one in directory.countries if one.code == code)


class TestKeeping:
    def test_what_was_kept_is_the_same(self, spoil: Spoil, tmp_path: Path, shipped: Directory) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        assert read_directory(folder, cache) == shipped
        assert len(list(cache.iterdir())) == 1
        assert read_directory(folder, cache) == shipped

    def test_it_opens_without_yaml_and_pydantic(
        self, spoil: Spoil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shipped: Directory
    ) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        read_directory(folder, cache)

        def refused(*_: object) -> None:
            raise AssertionError("the file was read anew")

        monkeypatch.setattr("game.content.directories._read", refused)
        assert read_directory(folder, cache) == shipped

    def test_what_is_hidden_is_not_kept_either(self, spoil: Spoil, tmp_path: Path) -> None:
        cache = tmp_path / "cache"
        read_directory(spoil(), cache)
        (entry,) = cache.iterdir()
        assert b"from memory" not in entry.read_bytes()
        assert b"0808 800 5000" not in entry.read_bytes()

    def test_it_is_read_anew_when_the_file_changes(self, spoil: Spoil, tmp_path: Path) -> None:
        cache = tmp_path / "cache"
        read_directory(spoil(), cache)
        found = read_directory(spoil(('phone: "0800 1111"', 'phone: "0800 2222"')), cache)
        assert found is not None
        assert help_for(found, "GB").helplines[0].phone == "0800 2222"

    @pytest.mark.parametrize("body", [b"", b"{}", b"word\n{}"])
    def test_a_damaged_entry_is_as_if_it_were_not_there(
        self, body: bytes, spoil: Spoil, tmp_path: Path, shipped: Directory
    ) -> None:
        folder, cache = spoil(), tmp_path / "cache"
        read_directory(folder, cache)
        (entry,) = cache.iterdir()
        entry.write_bytes(body)
        assert read_directory(folder, cache) == shipped

    def test_what_cannot_be_trusted_is_not_kept(self, spoil: Spoil, tmp_path: Path) -> None:
        cache = tmp_path / "cache"
        assert read_directory(spoil(("country: US", "country: UK")), cache) is None
        assert not cache.exists()


URL = "        url: https://www.childline.org.uk\n        url_verified: read in source\n"


class TestProblems:
    @pytest.mark.parametrize(
        ("code", "old", "new"),
        [
            ("unknown-country", "country: US", "country: UK"),
            ("unknown-country", "country: US", "country: us"),
            ("unknown-country", "[AT, BE,", "[AT, EU, BE,"),
            ("same-id", "country: US", "country: GB"),
            ("same-id", "[AT, BE,", "[AT, AT, BE,"),
            ("same-id", "name: Boys Town National Hotline", "name: NCMEC call centre"),
            ("wrong-number", 'phone: "0800 1111"', "phone: see website"),
            ("wrong-number", 'phone: "0800 1111"', "phone: 0800-CHILD"),
            ("wrong-number", 'phone: "0800 1111"', 'phone: "0"'),
            ("wrong-number", 'phone: "0800 1111"', 'phone: "0800 1111 1111 1111 1111"'),
            ("wrong-number", 'phone: "0800 1111"', 'phone: "0800  1111"'),
            ("wrong-number", 'emergency: "999"', 'emergency: "999 or 112"'),
            ("wrong-number", 'emergency: "999"', 'emergency: "0800999"'),
            ("wrong-number", 'checked: "2026-11-22"', 'checked: "2026-11-31"'),
            ("wrong-number", 'checked: "2026-11-22"', "checked: last autumn"),
            ("not-backed", "        confidence: medium\n        verified: from memory",
             "        confidence: high\n        verified: from memory"),
            ("not-backed", 'hours: "Day and night, every day"', "hours: 24 hours (from memory)"),
            ("not-backed", 'hours: "Day and night, every day"', "hours: Every day; re-check"),
            ("not-backed", 'hours: "Day and night, every day"', "hours: Sources differ"),
            ("missing-key", f"{URL}", "        url: https://www.childline.org.uk\n"),
            ("missing-key", '    emergency: "999"\n    emergency_verified: read in source\n', '    emergency: "999"\n'),
            ("missing-key", f'        phone: "0800 1111"\n{URL}', ""),
            ("wrong-shape", "url: https://www.childline.org.uk\n", "url: www.childline.org.uk\n"),
            ("unknown-value", "        verified: read in source", "        verified: heard somewhere"),
            ("unknown-key", "        hours: Day", "        hour: Day"),
            ("banned-words", "For under 19s. Free.", "For careless children. Free."),
            ("banned-words", "For under 19s. Free.", "For victims of abuse. Free."),
            ("banned-words", "For under 19s. Free.", "When something terrible happens. Free."),
            ("real-name", "For under 19s. Free.", "Also on WhatsApp. Free."),
            ("link-or-number", "For under 19s. Free.", "See www.childline.org. Free."),
            ("link-or-number", "For under 19s. Free.", "Write to help@line.org. Free."),
            ("too-long", "For under 19s. Free.", f"For {'really ' * 30}everybody."),
            ("too-long", "name: Childline (NSPCC)", f"name: Childline {'and so on ' * 6}"),
            ("empty-text", 'phone: "0800 1111"', 'phone: ""'),
        ],
    )  # fmt: skip
    def test_its_author_is_told(self, code: str, old: str, new: str, spoil: Spoil) -> None:
        assert set(codes(spoil((old, new)))) == {code}

    def test_a_country_with_numbers_names_its_sources(self, spoil: Spoil) -> None:
        text = SHIPPED.read_text(encoding="utf-8")
        start = text.index("    sources:\n", text.index("country: GB"))
        folder = spoil((text[start : text.index("\n\n", start)], ""))
        found = list(problems_of(folder / SHIPPED.name))
        assert {problem.code for problem in found} == {"no-source"}
        assert len(found) == 6, "the emergency number and each of five entries"

    def test_a_country_without_entries_needs_none(self, spoil: Spoil) -> None:
        assert codes(spoil(("{country: GH, name_en: Ghana}", "{country: TG, name_en: Togo}"))) == []

    @pytest.mark.parametrize("sort", SORTS)
    def test_what_fills_every_gap_is_itself_never_missing(self, sort: str, spoil: Spoil) -> None:
        text = SHIPPED.read_text(encoding="utf-8")
        start = text.index(f"  {sort}:\n")
        ends = [text.find(end, start) for end in ("\n  reporting:", "\n  removing:", "\n\n")]
        part = text[start : min(end for end in ends if end > start)]
        (problem,) = problems_of(spoil((part, part.replace("confidence: high", "confidence: medium"))) / SHIPPED.name)
        assert (problem.code, problem.path) == ("wrong-count", f"anywhere > {sort}")

    def test_a_problem_stands_at_its_line(self, spoil: Spoil) -> None:
        folder = spoil(('phone: "0800 1111"', "phone: see website"))
        (problem,) = problems_of(folder / SHIPPED.name)
        line = (folder / SHIPPED.name).read_text(encoding="utf-8").splitlines()[problem.line - 1]
        assert (line.strip(), problem.path) == ("phone: see website", "country 'GB' > helpline 1 > phone")

    def test_a_check_tells_them_for_the_folder_and_for_the_file(self, spoil: Spoil) -> None:
        folder = spoil(("country: US", "country: UK"))
        for place in (folder, folder / SHIPPED.name):
            assert [problem.code for problem in check([place]).problems] == ["unknown-country"]
