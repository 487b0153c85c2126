"""What the page on pupils' phones says, in the language in use.

The page is served as it stands, with each `{{name}}` replaced; the phone itself knows no other words than these.
"""

from __future__ import annotations

from game.words import direction, language, letters, tr


def page_words() -> dict[str, str]:
    """Every `{{name}}` of `page/index.html`. `{number}` and `{total}` are filled in on the phone."""
    return _page() | _joining() | _voting() | _troubles() | _help()


def _page() -> dict[str, str]:
    return {
        "lang": language().replace("_", "-"),
        "dir": direction(),
        "letters": letters(),
        "brand": tr("Beacon Bay"),
        "title": tr("Class vote – Beacon Bay"),
        "promise": tr("No names. Your vote is just a number."),
        "no_script": tr("This page cannot run on this phone. You can vote with your hand or a card instead."),
    }


def _joining() -> dict[str, str]:
    return {
        "join_title": tr("Join the class vote"),
        "code_label": tr("Room code"),
        "code_hint": tr("Six letters and numbers. They are on the big screen."),
        "join": tr("Join"),
        "moment": tr("One moment…"),
        "waiting_title": tr("You are in."),
        "look_up": tr("Look up at the big screen."),
        "paused_title": tr("A short break"),
        "ended_title": tr("The lesson is over"),
        "ended_more": tr("Thank you for thinking along. You can close this page now."),
        "ended_kept": tr("The game keeps nothing on this phone."),
    }


def _voting() -> dict[str, str]:
    return {
        "first": tr("Vote 1"),
        "again": tr("Vote again"),
        "place": tr("question {number} of {total}"),
        "mine": tr("Your vote"),
        "counted": tr("Vote counted."),
        "change": tr("You can change it until the class moves on."),
        "closed": tr("Voting is closed."),
        "late": tr("The class has moved on."),
    }


def _troubles() -> dict[str, str]:
    """Nobody is told that they did something wrong: each says what is so, and what can be done."""
    return {
        "lost": tr("The connection is lost. We are trying again. Your vote is kept."),
        "unreached": tr("The laptop does not answer yet. We are trying again. Is this phone in the same Wi-Fi?"),
        "back": tr("Connected again."),
        "why_short": tr("A room code has six letters and numbers. Look at the big screen."),
        "why_code": tr("This code opens no room. Look at the big screen and type it once more."),
        "why_full": tr("The room is full. You can vote with your hand or a card instead."),
        "why_locked": tr("The room is locked for now. Tell the grown-up who leads the lesson."),
        "why_other": tr("The room did not open. Tell the grown-up who leads the lesson."),
    }


def _help() -> dict[str, str]:
    """No number to call: there is an adult in the room."""
    return {
        "help": tr("Help"),
        "help_title": tr("Is something bothering you?"),
        "help_adult": tr("Look for an adult in the room. You can tell them, now or after the lesson."),
        "help_fault": tr("It is not your fault."),
        "help_page": tr("Does this page not work? Put up your hand. You can vote without it."),
        "help_close": tr("Close help"),
    }
