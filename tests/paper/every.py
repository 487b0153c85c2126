"""Every sheet in every language, and what can be read from a PDF again."""

from __future__ import annotations

import atexit
import io
import shutil
import tempfile
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from pypdf import PdfReader

from game import words
from game.content import open_checkup, open_notes, open_office
from game.engine.level import Island, Words
from game.engine.scenario import BANDS, Guideline
from game.kinds.plan.model import Form
from game.letters.markup import plain
from game.paper import samples
from game.paper.lessons import _lesson_sheets, chosen
from game.paper.printing import Order, _sheets
from game.paper.sheets.cards import mission_cards, talk_cards, wallet_cards
from game.paper.sheets.certificate import certificate
from game.paper.sheets.lesson.pack import pack
from game.paper.sheets.lesson.workshop import told_on_paper, workshop
from game.paper.sheets.logbook import logbook_page
from game.paper.sheets.office import NAMES, office_sheet
from game.paper.sheets.plans import plan_sheet
from game.paper.sheets.promise import promise_sheet
from game.paper.sheets.settings_plan import plan_of
from game.paths import LEVELS
from game.screens.world import World
from tests import bay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.checkup import Checkup
    from game.engine.office import Office
    from game.paper.sheet import Pack, Sheet

LANGUAGES = ("en", "en_XA", "ar_XB")
SIZES = ("a4", "letter")


@contextmanager
def spoken(language: str) -> Iterator[None]:
    before = words.language()
    words.use(language)
    try:
        yield
    finally:
        words.use(before)


@cache
def every(language: str) -> tuple[Sheet, ...]:
    """All that `beacon-bay print --all --sample` writes. Reading all levels takes seconds: only for slow tests."""
    with spoken(language):
        return tuple(_sheets(Order(LEVELS, language=language, bands=BANDS, sample=True), _checked()))


@cache
def _checked() -> Path:
    """Where checked levels are kept while tests run."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    return folder


@cache
def some(language: str) -> tuple[Sheet, ...]:
    """One of each kind, with what the program itself says and made-up islands."""
    talk = "Ask each other: which app did you say yes to without looking, and what might it know about you all by now?"
    told = Words(young=talk, middle=talk, older=talk)
    islands = [
        Island(id=name, number=number, title="Settings Cove", guideline=name, tagline="", talk=told, mission=told)
        for number, name in enumerate(get_args(Guideline), 1)
    ]
    with spoken(language):
        return (
            wallet_cards(),
            promise_sheet(),
            *(plan_sheet(form) for form in get_args(Form)),
            talk_cards(islands, "6-8"),
            mission_cards(islands, "12-14"),
            certificate(samples.LEARNT),
            plan_of(checkup(), samples.replies(checkup())),
            logbook_page(samples.ROWS),
            *(office_sheet(office(), paper, World()) for paper in NAMES),
        )


@cache
def office() -> Office:
    """The office that is shipped."""
    found = open_office(LEVELS)
    assert found is not None
    return found


@cache
def checkup() -> Checkup:
    """The check-up that is shipped."""
    found = open_checkup(LEVELS)
    assert found is not None
    return found


def opened(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def read(content: bytes) -> str:
    """The letters of a PDF in the order in which they are copied out of it."""
    return close("\n".join(page.extract_text() for page in opened(content).pages))


def close(text: str) -> str:
    """Letters and digits only: lines end elsewhere on paper, and pypdf puts a full stop before an Arabic line."""
    return "".join(letter for letter in plain(text) if letter.isalnum())


@cache
def beach(language: str, size: str = "a4") -> tuple[Pack, ...]:
    """All that a class needs for one island."""
    folder = "03-name-beach"
    level, notes = bay.opened(folder), open_notes(LEVELS / folder, bay.KEPT)
    assert notes is not None
    with spoken(language):
        workshops = []
        for band in BANDS:
            stories = chosen(level.island, band, told_on_paper(level, band), size)
            workshops.append(workshop(level.island, band, stories))
        return (pack(level, notes, BANDS), *workshops)


@cache
def lessons(language: str, size: str) -> tuple[Pack | Sheet, ...]:
    """All that `beacon-bay print --class --sample` writes. Only for slow tests."""
    with spoken(language):
        return tuple(_lesson_sheets(Order(LEVELS, size, language, BANDS, sample=True), _checked()))
