"""The page for phones as files: light, semantic, nothing inline, nothing from elsewhere, and every word translated."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import get_args

import pytest

from game import words
from game.classroom.poll import Why
from game.classroom.words import page_words
from tests.classroom.laptop import PAGE, filled

LIGHT = 30_000
INDEX, CSS, JS = ((PAGE / name).read_text(encoding="utf-8") for name in ("index.html", "page.css", "page.js"))
NOT_TRANSLATED = {"lang", "dir", "letters"}
Element = tuple[str, dict[str, str | None]]


class Reader(HTMLParser):
    """The elements and the texts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data.strip())

    def all(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]


@pytest.fixture
def page() -> Reader:
    return Reader(filled(page_words()))


def test_it_is_light() -> None:
    assert sum(path.stat().st_size for path in PAGE.iterdir()) < LIGHT


@pytest.mark.parametrize(("language", "lang", "direction"), [("en", "en", "ltr"), ("ar_XB", "ar-XB", "rtl")])
def test_it_says_its_language_and_direction(language: str, lang: str, direction: str) -> None:
    words.use(language)
    (attributes,) = Reader(filled(page_words())).all("html")
    assert attributes == {"lang": lang, "dir": direction}


def test_zooming_is_allowed(page: Reader) -> None:
    (viewport,) = [one["content"] for one in page.all("meta") if one.get("name") == "viewport"]
    assert viewport == "width=device-width, initial-scale=1"


def test_every_field_has_a_label_and_nothing_but_the_code_is_typed(page: Reader) -> None:
    fields = [one["id"] for one in page.all("input", "textarea", "select")]
    assert fields == ["code"] == [one["for"] for one in page.all("label")]


def test_names_of_elements_are_unique_and_all_that_are_referred_to_exist(page: Reader) -> None:
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    referring = ("for", "aria-controls", "aria-labelledby", "aria-describedby")
    named = {
        name for _, attributes in page.elements for key in referring for name in (attributes.get(key) or "").split()
    }
    used = set(re.findall(r"el\('([a-z-]+)'\)", JS))
    assert (named | used) - set(ids) == set()


def test_every_part_has_a_heading_that_can_be_led_to(page: Reader) -> None:
    headings = page.all("h1")
    assert len(headings) == 6
    assert all(one["tabindex"] == "-1" for one in headings)


def test_nothing_runs_or_is_styled_inline(page: Reader) -> None:
    for tag, attributes in page.elements:
        assert tag not in ("style", "iframe", "object", "embed")
        assert not [name for name in attributes if name.startswith("on") or name in ("style", "srcdoc")]
    assert [one.get("src") for one in page.all("script")] == ["/page.js"]
    assert "javascript:" not in INDEX


def test_nothing_comes_from_elsewhere(page: Reader) -> None:
    links = {value for _, one in page.elements for key in ("href", "src") if (value := one.get(key))}
    assert {link for link in links if not link.startswith("#")} == {"/page.css", "/page.js"}
    assert set(re.findall(r"https?://[^\s'\"]+", INDEX + CSS + JS)) == {"http://www.w3.org/2000/svg"}
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_texts_are_never_read_as_html() -> None:
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|setTimeout\(['\"]", JS
    )


def test_older_browsers_can_read_it() -> None:
    """ES2017 at the most: what came later would be a page that stays empty."""
    assert not re.search(
        r"\?\.|\?\?|\*\*|=>\s*import|^\s*(import|export)\b|catch\s*\{|`|\.(flat|at|replaceAll)\(", JS, re.MULTILINE
    )


def test_nothing_outlasts_the_tab() -> None:
    assert not re.search(r"localStorage|indexedDB|cookie|caches|serviceWorker", JS)


def test_the_page_holds_no_word_of_its_own() -> None:
    texts = Reader(INDEX).texts
    assert [text for text in texts if not re.fullmatch(r"\{\{\w+\}\}", text)] == []
    assert set(re.findall(r"\{\{(\w+)\}\}", INDEX)) == set(page_words())


def test_every_word_is_translated() -> None:
    words.use("en_XA")
    for name, text in page_words().items():
        assert name in NOT_TRANSLATED or text.startswith("["), name
    words.use("ar_XB")
    assert page_words()["letters"] == words.letters() != "ABCD"


def test_the_script_asks_only_for_words_that_are_there(page: Reader) -> None:
    there = {one["data-word"] for one in page.all("li")}
    asked = set(re.findall(r"words\.(\w+)", JS))
    whys = {f"why_{why}" for why in get_args(Why)}
    assert asked | (there & whys) | {"why_short"} == there
    assert {"why_code", "why_full", "why_locked"} <= there


def test_words_are_put_in_as_text() -> None:
    hostile = dict.fromkeys(page_words(), "<img src=x onerror=alert(1)>")
    assert html.escape(hostile["join"]) in filled(hostile)
    assert Reader(filled(hostile)).all("img") == []


def colours(scheme: str) -> dict[str, str]:
    """The page's colours by role; the dark ones are laid over the light."""
    light, dark = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)[:2]
    chosen = light + dark if scheme == "dark" else light
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", chosen))


def brightness(colour: str) -> float:
    """Relative luminance, as WCAG 2 computes it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("role", "ground", "least"),
    [
        *[("ink", ground, 4.5) for ground in ("paper", "card", "well", "sun-soft")],
        ("ink-soft", "paper", 4.5),
        ("on-sea", "sea", 4.5),
        ("great-text", "great-tint", 4.5),
        ("tricky-text", "tricky-tint", 4.5),
        *[("line", ground, 3) for ground in ("paper", "card", "well")],
        *[("sea", ground, 3) for ground in ("card", "well", "sun-soft")],
        ("great", "paper", 3),
        ("tricky", "paper", 3),
    ],
)
def test_contrasts_hold(scheme: str, role: str, ground: str, least: float) -> None:
    """Also where axe-core gives up: letters stand on drawn shapes."""
    found = colours(scheme)
    darker, lighter = sorted((brightness(found[role]), brightness(found[ground])))
    assert (lighter + 0.05) / (darker + 0.05) >= least
