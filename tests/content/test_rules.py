"""The finer points of the rules: where they hold and where they let pass."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import check
from game.content.rules.reading import sentences, words
from game.content.rules.wording import wording
from game.engine.scenario import CHARACTERS

Write = Callable[..., Path]


def codes(file: Path) -> list[str]:
    return [problem.code for problem in check([file]).problems]


def said(text: str) -> list[str]:
    return [finding.code for finding in wording({"says": text}, ())]


@pytest.mark.parametrize(
    "text",
    [
        "It is not your fault.",
        "None of this is your fault.",
        "It isn't your fault, and never was.",
        "Nobody should have to do that.",
        "Apple pie on the pier at 12:30!",
        "The discord of gulls.",
        "Row 3, seat 14, at 9.30.",
        "Ask Ms. Perry... she knows.",
        "*Two* and ==three==.",
    ],
)
def test_words_that_may_be_said(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("That was your fault.", "banned-words"),
        ("You should never have looked.", None),
        ("You shouldn't have looked.", "banned-words"),
        ("How CARELESS of you.", "banned-words"),
        ("The photo leaked.", "banned-words"),
        ("She has a WhatsApp group.", "real-name"),
        ("Her Apple Watch rings.", "real-name"),
        ("Look at www.shells.example", "link-or-number"),
        ("Write to ola@beach.bay", "link-or-number"),
        ("Call +44 20 7946 0000 now", "link-or-number"),
        ("A *star alone.", "open-mark"),
        ("A ==mark alone.", "open-mark"),
    ],
)
def test_words_that_may_not(text: str, code: str | None) -> None:
    assert said(text) == ([code] if code else [])


def test_names_of_the_program_are_not_words() -> None:
    tree = {"id": "victim", "audience": "leaked", "shows": {"audience": "leaked"}}
    assert [finding.path for finding in wording(tree, ())] == [("shows", "audience")]


def test_options_may_be_short_together_and_twice_as_long_at_most(write: Write) -> None:
    long = ("Bring it to the lifeguard.", "Bring it to her, then go.")
    assert codes(write(short=("Look through the photos.", "Look inside."), long=long)) == ["uneven-lengths"]
    assert codes(write(short=("Look through the photos.", "Look inside *it*."), long=long)) == []
    assert (
        codes(
            write(short=("Look through the photos.", "Look!"), long=("Bring it to the lifeguard.", "Ask who owns it."))
        )
        == []
    )


def test_sentences_and_words() -> None:
    assert sentences('"Hello!" says *Pip*. And then? …') == ['"Hello!', "says Pip.", "And then?"]
    assert words("It's a well-known 12:30 ferry, isn't it?") == 8


def test_a_story_may_go_round_as_long_as_it_can_end(write: Write) -> None:
    assert codes(write(then=("course: it-depends\n", "course: it-depends\n            then: start\n"))) == []
    both = ("course: it-depends\n", "course: it-depends\n            then: start\n")
    assert codes(
        write(then=both, other=("course: great-course\n", "course: great-course\n            then: start\n"))
    ) == ["no-end"]


def test_an_empty_name_leads_nowhere(write: Write) -> None:
    file = write(then=("course: it-depends\n", "course: it-depends\n            then:\n"))
    assert codes(file) == ["broken-link", "empty-text"]


def test_chance_may_lead_elsewhere_but_not_nowhere(write: Write) -> None:
    """Where each telling that chance may draw leads on, an end is sure."""
    assert codes(write("chat", then=("then: [end]", "then: [stay, end]"))) == []
    assert codes(write("chat", then=("then: [end]", "then: [stay]"))) == []
    assert codes(write("chat", then=("then: [end]", "then: [stay, later]"))) == ["broken-link"]


def test_a_tool_is_one_button_and_a_reply_has_words(write: Write) -> None:
    assert codes(write("chat", tool=("tool: reply", "tool: block"))) == ["wrong-count"]
    assert codes(write("chat", text=("            text: Why would you give me shells?\n", ""))) == ["missing-key"]


def test_a_lab_is_tried_only_once_it_is_sound(write: Write) -> None:
    assert codes(write("settings", item=("item: drawings", "item: whales"))) == ["broken-link"]
    assert codes(write("settings", value=("value: everyone", "value: family"))) == ["unknown-value"]
    assert codes(write("settings", needs=("audience: posts", "audience: posts\n        needs: [posts]"))) == [
        "wrong-setting"
    ]
    shown = ("audiences: [friends, someone-new]", "audiences: [friends, family]")
    assert codes(write("settings", audiences=shown)) == ["broken-link"]
    place = ("hidden_from: [someone-new]", "hidden_from: [someone-new]\n        hidden: x")
    assert codes(write("settings", key=place)) == ["unknown-key"]


@pytest.mark.parametrize("who", CHARACTERS)
def test_all_the_crew_may_stand_in_a_picture(who: str, write: Write) -> None:
    shows = f"shows: {{app: Flotsy, picture: {{scene: pier, crew: [{who} happy], alt: On the pier.}}}}\n        ask:"
    assert codes(write(shows=("ask:", shows))) == []
    assert codes(write(shows=("ask:", shows.replace(" happy", "")))) == ["wrong-crew"]
    assert codes(write(shows=("ask:", shows.replace(who, "otto")))) == ["wrong-crew"]
