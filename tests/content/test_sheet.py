"""The strict reader: what it keeps, what it refuses, and that nothing keeps it long."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
import yaml

from game.content import growth
from game.content.sheet import MAX_BYTES, read, read_bytes

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test runs with libyaml's parser and with the pure one."""
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML came without libyaml")
    monkeypatch.setattr(growth, "Parser", getattr(yaml, request.param))


pytestmark = pytest.mark.usefixtures("parser")


@pytest.mark.parametrize("word", ["No", "on", "yes", "12:30", "1.10", "2026-01-02", "null", "~", "0x1f", "1_000", ".5"])
def test_every_scalar_stays_what_was_typed(word: str) -> None:
    assert read_bytes(f"text: {word}\nlist: [{word}]\n".encode(), "x").tree == {"text": word, "list": [word]}


def test_a_place_is_the_line_and_column_of_a_key_or_a_member() -> None:
    sheet = read_bytes('scenarios:\n  - id: å\n    lines:\n      - {who: "ö", says: hi}\n'.encode(), "x")
    assert sheet.place(("scenarios", 0)) == (2, 5)
    assert sheet.place(("scenarios", 0, "lines", 0)) == (4, 9)
    assert sheet.place(("scenarios", 0, "lines", 0, "says")) == (4, 20)
    assert sheet.place(("scenarios", 0, "because")) == (2, 5), "what is missing stands where its parent does"


def test_a_second_key_is_a_problem_and_the_first_one_counts() -> None:
    sheet = read_bytes(b"a: one\nb: two\na: {c: three}\n", "x")
    assert sheet.tree == {"a": "one", "b": "two"}
    assert [(finding.code, finding.hint) for finding in sheet.findings] == [
        ("written-twice", "it stands on line 1, too")
    ]
    assert sheet.place(("a",)) == (3, 1)


ALIAS_BOMB = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefg", "bcdefgh", strict=True))
MERGE_BOMB = "a: &a {x: y}\n" + "".join(
    f"{b}: &{b}\n  <<: [{', '.join(['*' + a] * 9)}]\n" for a, b in ("ab", "bc", "cd")
)

HOSTILE = {
    "alias bomb": (ALIAS_BOMB.encode(), "fancy-yaml"),
    "merge bomb": (MERGE_BOMB.encode(), "fancy-yaml"),
    "merge key": (b"a:\n  <<: {b: c}\n", "fancy-yaml"),
    "anchor": (b"a: &b c\n", "fancy-yaml"),
    "tag": (b"a: !!python/object/apply:os.system [ls]\n", "fancy-yaml"),
    "tag on a key": (b"!!str a: b\n", "fancy-yaml"),
    "two documents": (b"a: b\n---\nc: d\n", "fancy-yaml"),
    "many brackets": (b"[" * 100_000, "too-big"),
    "many braces": (b"{a: " * 100_000, "too-big"),
    "many dashes": (b"- " * 100_000, "too-big"),
    "many questions": (b"? " * 100_000, "not-yaml"),
    "long text": (b"a: " + b"x" * 5_000, "too-big"),
    "large file": (b"a: b\n" * 300_000, "too-big"),
    "null byte": (b"a: b\x00c\n", "not-text"),
    "escape": (b"a: b\x1b[2Jc\n", "not-text"),
    "bidi override": ("a: b\u202ec\n".encode(), "not-text"),
    "bidi isolate": ("a: b\u2066c\n".encode(), "not-text"),
    "second byte order mark": ("\ufeff\ufeffa: b\n".encode(), "not-text"),
    "Latin-1": ("a: é\n".encode("latin-1"), "not-text"),
    "UTF-16": ("a: b\n".encode("utf-16"), "not-text"),
    "nothing": (b"", "empty-file"),
    "only comments": (b"# later\n\n", "empty-file"),
    "list as key": (b"[a, b]: c\n", "not-yaml"),
    "mapping as key": (b"? {a: b}\n: c\n", "not-yaml"),
    "open quotes": (b'a: "b\n', "not-yaml"),
    "tab": (b"a:\n\tb: c\n", "not-yaml"),
    "stray colon": (b"a: b: c\n", "not-yaml"),
    "escaped null in quotes": (b'a: "b\\0c"\n', "not-text"),
    "escaped override in quotes": (b'a: "b\\u202Ec"\n', "not-text"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_with_a_sentence_and_at_once(name: str) -> None:
    source, code = HOSTILE[name]
    begun = time.perf_counter()
    sheet = read_bytes(source, "level.yaml")
    assert time.perf_counter() - begun < 1
    assert sheet.findings[0].code == code
    assert sheet.tree is None or sheet.readable
    assert str(sheet.problem(sheet.findings[0])).startswith("level.yaml:")


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "level.yaml"
    file.write_bytes(b"a: " + b"x" * 20_000_000)
    begun = time.perf_counter()
    assert read(file).findings[0].code == "too-big"
    assert time.perf_counter() - begun < 1
    assert file.stat().st_size > MAX_BYTES


def test_a_byte_order_mark_is_forgiven() -> None:
    assert read_bytes(b"\xef\xbb\xbfa: b\r\n", "x").tree == {"a": "b"}
