"""The pen: ink on pages of a PDF, and what a screen reader is told of it. The only module that knows fpdf2.

Everything is measured in points from the top and from the side where reading starts; right-to-left is one mirror here.

fpdf2 keeps one flat list of tagged parts: headings, paragraphs and figures with a text, in reading order, with language
and title; all else is marked as decoration. It knows no lists or tables as such, so PDF/UA is not claimed.
"""

from __future__ import annotations

import io
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from fpdf import FPDF
from fpdf.enums import ResourceAccessPolicy
from fpdf.prefs import ViewerPreferences

from game.paper.faces import leading
from game.paper.pictures import TURNED, picture
from game.paths import FONTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.paper.setting import Run, Setting
    from game.screens.world import PaperSize

Tag = Literal["H1", "H2", "P"]
SIZES: dict[PaperSize, tuple[float, float]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
"""In points."""


class _Document(FPDF):
    """Pages with marked content; it may open files of ours, and nothing else."""

    def __init__(self, size: tuple[float, float]) -> None:
        super().__init__(unit="pt", format=size)
        self.resource_access_policy = ResourceAccessPolicy.LOCAL_FILES
        self.set_auto_page_break(auto=False)
        self.set_margin(0)
        self.c_margin = 0

    @contextmanager
    def tagged(self, tag: str, said: str | None = None) -> Iterator[None]:
        """What is drawn inside is one part of the document, read aloud as its letters or as `said`."""
        place = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=f"/{tag}", mcid=place, alt_text=said)
        self._out(f"/{tag} <</MCID {place}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """What is drawn inside is passed over by readers."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")


class Pen:
    """Draws; keeps no opinion on where."""

    def __init__(self, size: PaperSize, title: str, language: str, *, rtl: bool) -> None:
        self.width, self.height = SIZES[size]
        self.rtl = rtl
        self._document = _Document(SIZES[size])
        self._document.set_title(title)
        self._document.set_lang(language.replace("_", "-"))
        self._document.set_creator("Beacon Bay")
        self._document.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self._known: set[str] = set()

    def new_page(self) -> None:
        self._document.add_page()

    def finish(self) -> bytes:
        return bytes(self._document.output())

    # Letters

    def write(self, setting: Setting, x: float, y: float, width: float, *, tag: Tag, centred: bool) -> None:
        """A set text with its top at y."""
        with self._document.tagged(tag):
            self._lines(setting, x, y, width, centred=centred)

    def _lines(self, setting: Setting, x: float, y: float, width: float, *, centred: bool) -> None:
        step = leading(setting.face, rtl=setting.rtl)
        for number, line in enumerate(setting.lines):
            left = self._left(x + (width - line.width) / 2 if centred else x, line.width)
            top = y + number * step + (step - setting.face.size) / 2
            for run in sorted(line.runs):  # in the order of reading, which is what copying and pasting gives
                self._run(run, left + run.x, top, setting.face.size)

    def _run(self, run: Run, left: float, top: float, size: float) -> None:
        document = self._document
        if run.font.name not in self._known:
            self._known.add(run.font.name)
            document.add_font(run.font.name, "", FONTS / f"{run.font.name}.ttf")
        document.set_font(run.font.name, size=size)
        direction, script = ("rtl", "arab") if run.font.rtl else ("ltr", "latn")
        document.set_text_shaping(use_shaping_engine=True, direction=direction, script=script)
        document.set_xy(left, top)
        document.cell(run.width, size, run.text)

    def aside(self, setting: Setting, x: float, y: float, width: float) -> None:
        """What readers pass over, such as the number of a page."""
        with self._document.decoration():
            self._lines(setting, x, y, width, centred=False)

    # Lines, frames, pictures

    def rule(self, x: float, y: float, width: float, thick: float, dash: float = 0) -> None:
        with self._document.decoration():
            self._stroke(thick, dash)
            left = self._left(x, width)
            self._document.line(left, y, left + width, y)

    def upright(self, x: float, y: float, height: float, thick: float, dash: float = 0) -> None:
        with self._document.decoration():
            self._stroke(thick, dash)
            left = self._left(x, 0)
            self._document.line(left, y, left, y + height)

    def frame(
        self, x: float, y: float, width: float, height: float, thick: float, radius: float, dash: float = 0
    ) -> None:
        with self._document.decoration():
            self._rectangle(x, y, width, height, thick, radius, dash)

    def box(self, x: float, y: float, side: float, thick: float, said: str) -> None:
        """A box to tick."""
        with self._document.tagged("Figure", said):
            self._rectangle(x, y, side, side, thick, 3, 0)

    def picture(self, name: str, x: float, y: float, width: float, height: float, said: str | None = None) -> None:
        svg = picture(name)
        if self.rtl and name in TURNED:
            svg = _turned(svg, TURNED[name])
        around = self._document.tagged("Figure", said) if said is not None else self._document.decoration()
        with around:
            self._document.set_dash_pattern()
            self._document.image(io.BytesIO(svg.encode()), self._left(x, width), y, width, height)

    def bar(self, x: float, y: float, width: float, height: float, *, full: bool) -> None:
        """Of a chart: black, or only its dashed edge; nothing where it has no length."""
        if width <= 0:
            return
        with self._document.decoration():
            if full:
                self._document.set_fill_color(0)
                self._document.rect(self._left(x, width), y, width, height, style="F")
            else:
                self._rectangle(x, y, max(width, 2.5), height, 1.2, 0, 3)

    def _rectangle(
        self, x: float, y: float, width: float, height: float, thick: float, radius: float, dash: float
    ) -> None:
        self._stroke(thick, dash)
        inset = thick / 2
        left = self._left(x, width) + inset
        self._document.rect(
            left, y + inset, width - thick, height - thick, round_corners=radius > 0, corner_radius=radius
        )

    def _stroke(self, thick: float, dash: float = 0) -> None:
        self._document.set_line_width(thick)
        self._document.set_draw_color(0)
        self._document.set_dash_pattern(dash, dash)

    def _left(self, x: float, width: float) -> float:
        """Where something begins on the paper, seen from its left edge."""
        return self.width - x - width if self.rtl else x


def _turned(svg: str, wide: int) -> str:
    return re.sub(r"(<svg[^>]*>)(.*)</svg>", rf'\1<g transform="translate({wide} 0) scale(-1 1)">\2</g></svg>', svg)
