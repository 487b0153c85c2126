"""One hand-made scenario of each kind, small enough to hold in the head, with every turn its kind can take."""

from __future__ import annotations

from game.engine.scenario import Exhibit, Line, Outcome
from game.kinds.chat.model import Beat, Chat, Message, Move
from game.kinds.choice.model import Choice, Option, Story
from game.kinds.settings.model import Control, Goal, Item, SettingsLab

CARD = {"band": "9-11", "device": "phone", "scene": "beach-day", "together": "A badge is a *where*."}
FELT = {"happens": "Something happens.", "because": "There is a reason.", "next": "Something can be done."}


def _option(name: str, course: str, then: str, shows: Exhibit | None = None) -> Option:
    return Option(id=name, text=f"The text of {name}.", course=course, then=then, shows=shows, **FELT)


NEW_POST = Exhibit(app="Flotsy", heading="New post", audience="Everyone", text="Made the team!")
POSTED = Exhibit(app="Flotsy", heading="Posted", text="Forty-one hearts")

JUMPER = Choice(
    kind="choice",
    id="school-jumper",
    title="The new jumper",
    guideline="details",
    steps=(
        Story(
            id="news",
            lines=(Line(who="ola", says="I made the team!"), Line(who="cleo", says="Who can see your posts?")),
            shows=NEW_POST,
            ask="Should Ola post her school's name?",
            options=(
                _option("post-it", "tricky-waters", "question", POSTED),
                _option("crop", "great-course", "evening"),
                _option("never", "it-depends", "end"),
            ),
        ),
        Story(id="question", lines=(Line(who="ola", says="That question is odd."),), then="evening"),
        Story(
            id="evening",
            lines=(Line(who="ola", says="It is getting late."),),
            ask="And now?",
            options=(_option("sleep", "great-course", "end"), _option("tell-aunt-dee", "ask-the-keeper", "end")),
        ),
    ),
    **CARD,
)


def _move(name: str, tool: str, *then: str, course: str = "great-course", **more: object) -> Move:
    return Move(id=name, tool=tool, course=course, then=then or ("stay",), **FELT, **more)


DRIFTWOOD = Chat(
    kind="chat",
    id="driftwood",
    title="Saturday",
    guideline="meeting",
    owner="inka",
    contact="driftwood_99",
    app="Coral Quest",
    met="You have built together for 8 months",
    ask="What could Inka do now?",
    moves=(
        _move("mute", "mute"),
        _move("proof", "proof"),
        _move(
            "block",
            "block",
            "end",
            course="it-depends",
            with_proof=Outcome(happens="Blocked, with proof.", because="Order.", next="Tell.", course="great-course"),
        ),
        _move("show-dee", "adult"),
    ),
    beats=(
        Beat(
            id="invite",
            messages=(Message(by="them", text="the convention is in your town!!"), Message(by="them", text="finally")),
            thinks=Line(who="inka", says="He's my friend. Isn't he?"),
            moves=(
                _move("quiet", "silence"),
                _move("yes", "reply", "odd", course="tricky-waters", text="Yes!! What time?"),
                _move("haha", "reply", text="haha"),
                _move("sort-out", "reply", "kind", "odd", text="I'd have to sort it out at home first."),
            ),
        ),
        Beat(
            id="kind",
            messages=(Message(by="them", text="sure, bring someone!"),),
            thinks=Line(who="inka", says="Easy."),
            moves=(_move("plan", "adult", "end"),),
        ),
        Beat(
            id="odd",
            messages=(Message(by="them", text="just us?"),),
            thinks=Line(who="inka", says="Hm."),
            moves=(_move("no", "reply", "end", text="No, thanks."),),
        ),
    ),
    **CARD,
)


def _control(name: str, setting: str, value: str, *options: str) -> Control:
    return Control(
        id=name,
        setting=setting,
        label=name.title(),
        plain=f"What {name} does",
        because="It matters.",
        options=options or ("off", "on"),
        value=value,
        page="All",
    )


def _item(name: str, **more: object) -> Item:
    return Item(id=name, icon="photo", label=name.title(), reads=f"I see the {name}.", **more)


COVE = SettingsLab(
    kind="settings",
    id="only-my-class",
    title="Only my class",
    guideline="settings",
    app="Flotsy",
    owner="tomo",
    wish="I want my class to see my drawings.",
    items=(
        _item("drawings", audience="posts"),
        _item("walk", audience="posts", needs=("place",), company_needs="app-place"),
        _item("face", audience="photo", private=False),
        _item("street", needs=("bio",), private=False),
        _item("lunch"),
    ),
    controls=(
        _control(
            "posts", "post_audience", "everyone", "only-me", "family", "friends", "friends-of-friends", "everyone"
        ),
        _control("photo", "profile_photo", "everyone", "friends", "everyone"),
        _control("place", "post_location", "on"),
        _control("bio", "edit_bio", "on"),
        _control("private", "account_private", "off"),
        _control("ask-first", "follow_requests", "off"),
        _control("app-place", "company_location", "on"),
    ),
    goals=(
        Goal(id="class", text="Friends see", item="drawings", sees=("friends",), missed="He hasn't posted.", hint="?"),
        Goal(id="home", text="No", item="walk", hidden_from=("someone-new", "company"), missed="I know.", hint="?"),
    ),
    solved="Everyone sees what Tomo means them to see.",
    solved_because="He chose.",
    open_because="Not yet all of it.",
    next="Open one app tonight.",
    limits=("Flotsy still sees the drawings.",),
    **CARD,
)

EXAMPLES = (JUMPER, DRIFTWOOD, COVE)
