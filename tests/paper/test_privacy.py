"""No name, no number of a child's result, and nothing about the machine goes onto paper."""

from __future__ import annotations

import getpass
import inspect
import re
import socket
from itertools import product

import pytest

from game.paper.pdf import print_sheet
from game.paper.samples import LEARNT, ROWS, replies
from game.paper.sheets.certificate import certificate
from game.paper.sheets.lesson.letter import letter_home
from game.paper.sheets.lesson.pack import pack
from game.paper.sheets.lesson.workshop import workshop
from game.paper.sheets.logbook import Row, logbook_page
from game.paper.sheets.report import report
from game.paper.sheets.settings_plan import plan_of, settings_plan
from game.paper.tables import as_csv
from game.screens import names
from tests.paper.every import beach, checkup, opened, some


def results() -> list[str]:
    sheets = (certificate(LEARNT), logbook_page(ROWS), plan_of(checkup(), replies(checkup())))
    return ["\n".join(page.extract_text() for page in opened(print_sheet(sheet).content).pages) for sheet in sheets]


def test_results_are_never_numbers() -> None:
    for text in results():
        assert not re.search(r"\d|%", text), text
        words = set(re.findall(r"[a-z]+", text.lower()))
        assert words & {"score", "correct", "mistakes", "passed", "failed", "level", "total"} == set()


def test_whoever_learnt_little_gets_a_certificate_as_warm() -> None:
    little = " ".join(certificate(["talk"]).texts())
    none = " ".join(certificate([]).texts())
    for text in (little, none):
        assert "Sailor's certificate" in text
        assert not re.search(r"\b(only|but|not yet|nothing)\b", text)


def test_no_made_up_name_is_printed() -> None:
    pairs = {names.join(first, second) for first, second in product(names.FIRST, names.SECOND)}
    for sheet in (*some("en"), *beach("en")):
        text = " ".join(sheet.texts())
        assert {pair for pair in pairs if pair in text} == set()


def test_no_sheet_takes_a_name() -> None:
    for make in (certificate, logbook_page, settings_plan, plan_of, report, as_csv, pack, workshop, letter_home):
        assert not {"name", "player", "age", "who"} & set(inspect.signature(make).parameters)


def test_the_file_says_nothing_of_whose_computer_it_was() -> None:
    content = print_sheet(certificate(LEARNT)).content
    told = " ".join(str(value) for value in opened(content).metadata.values())
    assert set(opened(content).metadata) <= {"/Title", "/Creator", "/Producer", "/CreationDate"}
    for word in (getpass.getuser(), socket.gethostname()):
        assert word not in told


@pytest.mark.parametrize("felt", ["unsure", "a-bit", "sure", ""])
@pytest.mark.parametrize("shown", ["starting-out", "getting-there", "sailing-well", None])
def test_a_line_of_the_logbook_is_said_in_words(felt: str, shown: str | None) -> None:
    (chart,) = (block for block in logbook_page([Row("talk", felt, shown)]).blocks if hasattr(block, "rows"))
    assert re.fullmatch(r"I felt: [a-z ]+\. I showed: [a-z ]+\.", chart.rows[0].said)
