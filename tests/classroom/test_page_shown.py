"""The page for phones in a real browser: no barriers in any state, votes that last, texts that stay texts."""

from __future__ import annotations

import json
import time
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest

from game import words
from game.words import tr
from tests.classroom.laptop import CODE, TOKEN, Laptop
from tests.classroom.pupils import Pupil, pupils

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.classroom.chromium import Chromium

AXE = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
ASKS, OPTIONS = "Should Ola post it?", ["Take the name out", "Post it as it is", "Only the family chat", "Ask Tomo"]
LEAST = 48
"""CSS pixels that anything to press has, both ways."""
WIDE = "document.scrollingElement.scrollWidth > innerWidth"
OVERFLOWING = """[...document.querySelectorAll('main *, header *')].filter(one => {
  const at = one.getBoundingClientRect();
  return one.getClientRects().length && !one.closest('svg') && (at.left < -1 || at.right > innerWidth + 1);
}).map(one => one.outerHTML.slice(0, 80))"""
SMALL = f"""[...document.querySelectorAll('button, input')].filter(one => {{
  const at = one.getBoundingClientRect();
  return one.getClientRects().length && (at.width < {LEAST} || at.height < {LEAST});
}}).map(one => one.outerHTML.slice(0, 80))"""


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    with Laptop() as one:
        yield one


@pytest.fixture
def pupil(chromium: Chromium) -> Iterator[Pupil]:
    with pupils(chromium, 1) as (one,):
        yield one


def ballot(number: int = 1, round_: int = 1, **more: object) -> dict[str, Any]:
    return {"number": number, "round": round_, "of": 4, "asks": ASKS, "options": OPTIONS, "vote": None} | more


def in_class(laptop: Laptop, pupil: Pupil) -> None:
    """Join, and be asked the first question."""
    laptop.show("open", **ballot())
    pupil.join(laptop.address + "#" + CODE)
    pupil.sees_question(ASKS)


def lesson(laptop: Laptop, pupil: Pupil) -> Iterator[str]:
    """Every state that the page can be in, one after the other, by name."""
    tab = pupil.tab
    tab.open(laptop.address + "#" + CODE)
    yield "join"
    for why in ("code", "full", "locked"):
        laptop.refusing = why
        tab.tap("#join [type=submit]")
        pupil.sees(laptop.words[f"why_{why}"])
        yield why
    laptop.refusing, laptop.unreachable = "", True
    tab.tap("#join [type=submit]")
    pupil.sees(laptop.words["unreached"])
    yield "unreached"
    laptop.unreachable = False
    pupil.sees_part("waiting")
    yield "waiting"
    question = ballot(asks=tr(ASKS), options=[tr(option) for option in OPTIONS])
    laptop.show("open", **question)
    pupil.sees_question(tr(ASKS))
    yield "open"
    pupil.vote(3)
    yield "counted"
    tab.tap("#help-button")
    yield "help"
    tab.tap("#help-close")
    laptop.show("closed", **question | {"vote": 3})
    pupil.sees(laptop.words["closed"])
    yield "closed"
    laptop.unreachable = True
    laptop.drop()
    pupil.sees(laptop.words["lost"])
    yield "lost"
    laptop.unreachable = False
    for part in ("paused", "ended"):
        tab.until("!document.getElementById('line').textContent")
        laptop.show(part)
        pupil.sees_part(part)
        yield part


def barriers(pupil: Pupil) -> list[tuple[str, list[str]]]:
    """What axe-core objects to: WCAG 2 A and AA, and its best practice."""
    if not pupil.tab.ask("'axe' in window"):
        pupil.tab.ask(AXE + "; 0")
    told = pupil.tab.ask("axe.run().then(one => JSON.stringify(one.violations))")
    return [(one["id"], [node["html"] for node in one["nodes"]]) for one in json.loads(told)]


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("language", ["en", "ar_XB"])
def test_no_state_has_a_barrier(chromium: Chromium, language: str, width: int) -> None:
    words.use(language)
    with Laptop() as laptop, pupils(chromium, 1, width) as (pupil,):
        found = {state: wrong for state in lesson(laptop, pupil) if (wrong := barriers(pupil))}
    assert found == {}


@pytest.mark.slow
def test_no_state_has_a_barrier_in_the_dark(chromium: Chromium, laptop: Laptop) -> None:
    tab = chromium.tab(390, prefers_color_scheme="dark", prefers_reduced_motion="reduce")
    assert {state: wrong for state in lesson(laptop, Pupil(tab)) if (wrong := barriers(Pupil(tab)))} == {}
    tab.close()


def test_the_check_for_barriers_finds_some(laptop: Laptop, pupil: Pupil) -> None:
    pupil.tab.open(laptop.address)
    pupil.tab.ask("document.querySelector('label').remove()")
    assert "label" in [name for name, _ in barriers(pupil)]


@pytest.mark.slow
@pytest.mark.parametrize(("language", "letters"), [("en", 100), ("en_XA", 100), ("ar_XB", 100), ("en", 200)])
def test_everything_fits_on_the_smallest_phone_and_can_be_hit(chromium: Chromium, language: str, letters: int) -> None:
    words.use(language)
    with Laptop() as laptop, pupils(chromium, 1, 320, 568) as (pupil,):
        for state in lesson(laptop, pupil):
            pupil.tab.ask(f"document.documentElement.style.fontSize = '{letters}%'")
            assert not pupil.tab.ask(WIDE), state
            assert pupil.tab.ask(OVERFLOWING) == [], state
            assert pupil.tab.ask(SMALL) == [], state


@pytest.mark.parametrize("media", [{}, {"forced_colors": "active"}, {"prefers_color_scheme": "dark"}])
def test_a_chosen_answer_does_not_rest_on_colour(chromium: Chromium, laptop: Laptop, media: dict[str, str]) -> None:
    tab = chromium.tab(390, 844, **media)
    pupil = Pupil(tab)
    in_class(laptop, pupil)
    pupil.vote(1)
    borders = tab.ask(
        "[...document.querySelectorAll('.option')].map(one => parseFloat(getComputedStyle(one).borderTopWidth))"
    )
    assert borders == [2, 5, 2, 2]
    assert tab.ask("document.querySelector('.mine:not(:empty)').textContent") == "Your vote"
    tab.close()


def test_answers_have_the_letters_of_the_alphabet(chromium: Chromium) -> None:
    words.use("ar_XB")
    with Laptop() as laptop, pupils(chromium, 1) as (pupil,):
        in_class(laptop, pupil)
        assert pupil.tab.ask("[...document.querySelectorAll('.letter')].map(one => one.textContent).join('')") == "أبجد"


def test_a_pupil_votes_by_keyboard_alone(laptop: Laptop, pupil: Pupil) -> None:
    pupil.tab.open(laptop.address)
    for key in ("Tab", "Tab", *"k7q mxp", "Enter"):
        pupil.tab.press(key)
    pupil.sees_part("waiting")
    assert laptop.heard == [{"do": "join", "code": CODE, "token": ""}]
    laptop.show("open", **ballot())
    pupil.sees_question(ASKS)
    assert pupil.focus() == "vote-title"
    for key, place in (("Enter", 0), (" ", 1)):
        pupil.tab.press("Tab")
        pupil.tab.press(key)
        pupil.sees_counted(place)
    assert laptop.votes() == [0, 1]
    pupil.tab.press("Tab", shift=True)
    pupil.tab.press("Tab", shift=True)
    pupil.tab.press("Enter")
    assert pupil.focus() == "help-button"
    assert pupil.tab.ask("!document.getElementById('help').hidden")


def test_focus_goes_to_a_new_question_but_never_out_of_the_help(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.vote(2)
    laptop.show("open", **ballot(round_=2, asks="And now?"))
    pupil.sees_question("And now?", "Vote again")
    assert pupil.focus() == "vote-title"
    assert pupil.chosen() == []
    pupil.tab.tap("#help-button")
    laptop.show("open", **ballot(2, asks="What next?"))
    pupil.sees_question("What next?", "Vote 1")
    assert pupil.focus() == "help-button"
    pupil.tab.until("document.getElementById('said').textContent.includes('What next?')")


def test_a_state_told_anew_moves_nothing(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.vote(2)
    pupil.tab.ask("document.querySelectorAll('.option')[2].focus()")
    laptop.show("closed", **ballot(vote=2))
    pupil.sees("Voting is closed.")
    assert pupil.focus().startswith("C")
    pupil.press(0)
    laptop.show("open", **ballot(vote=2))
    pupil.sees("Vote counted.")
    assert (pupil.focus()[0], pupil.chosen(), laptop.votes()) == ("A", [2], [2])


def test_what_is_counted_is_also_said(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.tab.ask(
        "window.said = []; new MutationObserver(() => said.push(document.querySelector('#status').textContent))"
        ".observe(document.querySelector('#status[role=status]'), {childList: true})"
    )
    for place in (0, 3):
        pupil.vote(place)
    said = [text for text in pupil.tab.ask("said") if text]
    assert said == ["Vote counted. You can change it until the class moves on."] * 2


def test_a_press_meant_for_the_last_question_is_no_vote_on_the_next(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.tab.ask(
        "new MutationObserver(() => document.querySelector('.option').click())"
        ".observe(document.getElementById('options'), {childList: true}); 0"
    )
    laptop.show("open", **ballot(2, asks="What next?"))
    pupil.sees_question("What next?")
    assert (pupil.chosen(), laptop.votes()) == ([], [])


def test_a_reload_keeps_the_place_and_the_vote(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.vote(1)
    pupil.tab.reload()
    pupil.sees_counted(1)
    assert laptop.heard[-1] == {"do": "join", "code": CODE, "token": TOKEN}
    assert pupil.chosen() == [1]


def test_nothing_is_kept_beyond_the_tab(chromium: Chromium, laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.vote(1)
    assert pupil.tab.ask("[localStorage.length, document.cookie, sessionStorage.length]") == [0, "", 1]
    laptop.show("ended")
    pupil.sees_part("ended")
    assert pupil.tab.ask("sessionStorage.length") == 0
    laptop.drop()
    with pupils(chromium, 1) as (other,):
        other.join(laptop.address + "#" + CODE)
        other.sees_part("ended")
    assert [one["token"] for one in laptop.heard if one["do"] == "join"] == ["", ""]


def test_another_picture_in_the_same_tab_is_another_room(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.tab.call("Page.navigate", url=laptop.address + "#ABCDEF")
    pupil.sees_part("join")
    assert pupil.tab.ask("document.getElementById('code').value") == "ABCDEF"
    pupil.tab.tap("#join [type=submit]")
    pupil.sees_question(ASKS)
    assert laptop.heard[-1] == {"do": "join", "code": "ABCDEF", "token": ""}


def test_a_vote_cast_without_a_line_is_sent_when_it_is_back(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    laptop.unreachable = True
    laptop.drop()
    pupil.sees(laptop.words["lost"])
    pupil.press(2)
    assert (pupil.chosen(), laptop.votes()) == ([2], [])
    laptop.unreachable = False
    pupil.sees_counted(2)
    assert laptop.votes() == [2]
    assert laptop.words["lost"] not in pupil.tab.text()


@pytest.mark.slow
def test_a_vote_that_is_not_answered_is_sent_again(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    laptop.silent = True
    pupil.press(0)
    pupil.tab.until("document.getElementById('line').textContent")
    laptop.silent = False
    pupil.sees_counted(0)
    assert set(laptop.votes()) == {0}


@pytest.mark.slow
def test_the_pauses_between_tries_grow(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.tab.ask(
        "window.pauses = []; const before = setTimeout; window.setTimeout = (what, time) => {"
        " if (what.name === 'connect') pauses.push(time); return before(what, time); }; 0"
    )
    laptop.unreachable = True
    laptop.drop()
    pupil.tab.until("pauses.length > 3")
    pauses = pupil.tab.ask("pauses")
    assert all(before < after for before, after in zip(pauses, pauses[2:], strict=False))
    assert pauses[0] < 1000 < pauses[3] < 10_000


def test_a_late_vote_is_taken_back_without_blame(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.vote(1)
    laptop.late = True
    pupil.press(3)
    pupil.sees("The class has moved on.")
    assert pupil.chosen() == [1]


def test_a_short_code_is_not_sent(laptop: Laptop, pupil: Pupil) -> None:
    pupil.tab.open(laptop.address)
    pupil.enter("K7Q")
    pupil.sees("A room code has six letters and numbers.")
    assert (pupil.focus(), laptop.heard) == ("code", [])
    pupil.enter("k7-qmxp")
    pupil.sees_part("waiting")


@pytest.mark.parametrize("why", ["code", "full", "locked", "shape"])
def test_whoever_is_turned_away_reads_why_and_may_try_again(laptop: Laptop, pupil: Pupil, why: str) -> None:
    laptop.refusing = why
    pupil.join(laptop.address + "#" + CODE)
    pupil.sees(laptop.words.get(f"why_{why}", laptop.words["why_other"]))
    assert pupil.focus() == "code"
    assert pupil.tab.ask("document.getElementById('code').getAttribute('aria-invalid')") == "true"
    laptop.refusing = ""
    pupil.tab.tap("#join [type=submit]")
    pupil.sees_part("waiting")


def test_a_lesson_that_is_over_says_so_and_is_left_alone(laptop: Laptop, pupil: Pupil) -> None:
    laptop.refusing = "closed"
    pupil.join(laptop.address + "#" + CODE)
    pupil.sees_part("ended")
    time.sleep(0.7)
    assert len(laptop.heard) == 1


def test_nobody_but_the_laptop_is_asked_for_anything(laptop: Laptop, pupil: Pupil) -> None:
    in_class(laptop, pupil)
    pupil.vote(0)
    own = laptop.address.removeprefix("http")
    assert {address.partition("#")[0].removeprefix("http").removeprefix("ws") for address in pupil.tab.asked_for()} <= {
        own + path for path in ("", "page.css", "page.js", "room", "favicon.ico")
    }
    assert [one for one in pupil.tab.complaints() if "404" not in one] == []


def test_without_javascript_it_says_what_else_there_is(laptop: Laptop, pupil: Pupil) -> None:
    pupil.tab.call("Emulation.setScriptExecutionDisabled", value=True)
    pupil.tab.open(laptop.address)
    pupil.sees("You can vote with your hand or a card instead.")
    assert pupil.tab.ask("[...document.querySelectorAll('button, input')].every(one => !one.getClientRects().length)")


def payloads() -> list[str]:
    """Texts that would run if anything read them as HTML, as an attribute, as an address or as a script."""
    run = "window.ran=1"
    cores = [
        f"<script>{run}</script>",
        f"<img src=x onerror={run}>",
        f"<svg onload={run}>",
        f"<svg><script>{run}</script></svg>",
        f"<svg><animate onbegin={run} attributeName=x dur=1s>",
        "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
        f"<body onload={run}>",
        f"<input autofocus onfocus={run}>",
        f"<details open ontoggle={run}>",
        f"<a href='javascript:{run}'>x</a>",
        f"<math><mtext><style><img src=x onerror={run}></style></mtext></math>",
        f"<style>@import 'javascript:{run}'</style>",
        f"<template><script>{run}</script></template>",
        f"<scr<script>ipt>{run}</scr</script>ipt>",
        f"&lt;script&gt;{run}&lt;/script&gt;",
        f"\\u003cscript\\u003e{run}\\u003c/script\\u003e",
        f"＜script＞{run}＜/script＞",
        f"{{{{{run}}}}} ${{{run}}} $& $1 {{number}} {{total}}",
        f"%3Cscript%3E{run}%3C/script%3E",
        f"\u202e<script>{run}</script>\u2066\x00\x1b[31m",
    ]
    doors = ["", "'>", '">', "</span>", "</script>", "-->", "]]>", "</style></title></textarea>", "*/", "\\'; //"]
    return [door + core for door in doors for core in cores]


@pytest.mark.slow
def test_a_text_stays_a_text(laptop: Laptop, pupil: Pupil) -> None:
    texts = payloads()
    assert len(texts) == 200
    pupil.join(laptop.address + "#" + CODE)
    pupil.sees_part("waiting")
    for number, text in enumerate(texts):
        others = [texts[(number + step) % 200] for step in (1, 7, 61)]
        laptop.show("open", **ballot(number, asks=text, options=[text, *others]))
        pupil.tab.until(f"document.getElementById('asks').textContent === {json.dumps(text)}")
        assert pupil.texts() == [text, text, *others]
    time.sleep(0.2)
    assert pupil.tab.ask("document.querySelectorAll('.asks *, .text *').length") == 0
    assert not pupil.tab.ask("'ran' in window")
    assert [one for one in pupil.tab.complaints() if "404" not in one] == []


def test_a_script_that_got_in_would_not_run(laptop: Laptop, pupil: Pupil) -> None:
    """The policy that the laptop sends holds even where the page would not."""
    in_class(laptop, pupil)
    pupil.tab.ask("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=window.ran=1>'); 0")
    time.sleep(0.3)
    assert not pupil.tab.ask("'ran' in window")
    assert any("Content Security Policy" in one for one in pupil.tab.complaints())
