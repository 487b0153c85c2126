"""One hand-made scenario of each kind, small enough to hold in the head, with every turn its kind can take."""

from __future__ import annotations

from game.engine.scenario import Exhibit, Line, Outcome, Snapshot
from game.kinds.chat.model import Beat, Chat, Message, Move
from game.kinds.choice.model import Choice, Option, Story
from game.kinds.detective.model import Claim, Detective, Evidence
from game.kinds.detective.model import Next as Advice
from game.kinds.order.model import Before, Order, Task
from game.kinds.plan.model import Card, Part, Plan, Rule
from game.kinds.post.model import Clue, Piece, Post, Reader, Sum
from game.kinds.post.model import Part as PostPart
from game.kinds.ripple.model import Mend, Ripple, Sea
from game.kinds.settings.model import Control, Goal, Item, SettingsLab
from game.kinds.sort.model import Card as Thing
from game.kinds.sort.model import Change, Sort, Turn
from game.kinds.spot.model import Spot, SpotTheClue

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

ODD_PHOTO = Order(
    kind="order",
    id="odd-photo",
    title="First things first",
    guideline="keep-and-tell",
    lines=(Line(who="pip", says="I want it gone. Now."), Line(who="marlow", says="What comes first?")),
    ask="Which order helps most?",
    tasks=(
        Task(id="breathe", text="Stop and breathe", icon="hand-stop", because="A minute changes nothing."),
        Task(id="keep", text="Keep proof", icon="screenshot", because="It shows what was said."),
        Task(id="tell", text="Tell a grown-up", icon="adult-hand", because="Two see more."),
        Task(id="block", text="Block", icon="block", because="Now it is quiet."),
    ),
    rules=(Before(first="keep", then="block", because="Once blocked, the words may be gone."),),
    good=Outcome(happens="It works.", because="Proof first.", next="Tell.", course="great-course"),
    mixed=Outcome(happens="The words are gone.", because="Order.", next="Tell all the same.", course="it-depends"),
    **CARD,
)

RUSTY_DOOR = Ripple(
    kind="ripple",
    id="rusty-door",
    title="The funny post",
    guideline="no-unsay",
    owner="ola",
    post=Exhibit(app="Flotsy", heading="Posted", by="ola", text="Sami sings like a rusty door!"),
    lines=(Line(who="ola", says="Posted! That was funny."), Line(who="cleo", says="Who sees it, actually?")),
    ask="How many will have seen it by tomorrow?",
    guesses=(4, 12, 22),
    sea=Sea(people=24),
    hour="Sami's cousin has it already.",
    day="Now it is at the football club.",
    deleted="The post is gone. Copies stay.",
    compared="Everybody knows somebody.",
    mend_ask="What could Ola do now?",
    mends=(
        Mend(id="sorry", text="Say sorry to Sami", icon="heart", course="great-course", **FELT),
        Mend(id="ask", text="Ask others to delete it", icon="trash", course="it-depends", **FELT),
    ),
    **CARD,
)

REEF_RACER = Detective(
    kind="detective",
    id="reef-racer",
    title="Who is Reef Racer?",
    guideline="who-is-it",
    app="Coral Quest",
    profile="Reef Racer",
    owner="pip",
    lines=(Line(who="pip", says="He is eleven, too!"), Line(who="cleo", says="I have three cards here.")),
    ask="What do the cards show?",
    claims=(
        Claim(id="age", says="I am 11", verdict="cannot-know", because="No card says.", instead="It may be so."),
        Claim(id="town", says="I live near you", verdict="does-not-fit", because="The clock.", instead="It sounds so."),
        Claim(id="plays", says="I play a lot", verdict="fits", because="The log.", instead="This one is as it says."),
    ),
    evidence=(
        Evidence(id="night", title="Posts at 3 in the morning", icon="clock", text="By our clock."),
        Evidence(id="log", title="The game log", icon="game", text="Thirty days of thirty."),
    ),
    found="One fits, one does not, one stays open.",
    then_ask="What could Pip do now?",
    options=(
        Advice(id="show", text="Show the cards to Aunt Dee", icon="adult-hand", course="great-course", **FELT),
        Advice(id="play", text="Play on, say nothing of home", icon="game", course="it-depends", **FELT),
        Advice(id="meet", text="Meet at the harbour, alone", icon="walk", course="tricky-waters", **FELT),
    ),
    **CARD,
)


def _part(name: str, *cards: Card) -> Part:
    return Part(id=name, label=name.title(), icon="home", cards=cards)


KITE_KID = Plan(
    kind="plan",
    id="kite-kid",
    title="Kite Kid at the skate park",
    guideline="meeting",
    form="meeting",
    owner="sami",
    heading="Meeting plan",
    lines=(Line(who="sami", says="Kite Kid is in town!"), Line(who="grandpa-toru", says="Then we need a plan.")),
    wish="I want to see that kite.",
    ask="What belongs into the plan?",
    parts=(
        _part("who", Card(id="toru", text="Grandpa Toru", icon="family", gives=("adult",)),
              Card(id="nobody", text="Just Sami", icon="person")),
        _part("where", Card(id="library", text="The library", icon="library", gives=("open",)),
              Card(id="park", text="The park", icon="everyone", gives=("open",)),
              Card(id="boathouse", text="The old boathouse", icon="home", gives=("hidden",))),
        _part("home", Card(id="bus", text="The bus", icon="bus"), Card(id="walk", text="On foot", icon="walk")),
    ),
    rules=(
        Rule(id="adult", needs=("adult",), missed="Nobody grown-up is there.", because="It is for three."),
        Rule(id="seen", without=("hidden",), missed="It is out of sight.", because="Others can help."),
    ),
    good=Outcome(happens="They fly it.", because="All is settled.", next="Keep the plan.", course="great-course"),
    mixed=Outcome(happens="His dad calls.", because="Plans help.", next="Change a card.", course="it-depends"),
    promise="You may change your mind at any time.",
    **CARD,
)  # fmt: skip

NEW_GAME = Sort(
    kind="sort",
    id="new-game",
    title="What does the game want?",
    guideline="details",
    owner="inka",
    lines=(Line(who="inka", says="A new game!"), Line(who="cleo", says="What does it want?")),
    ask="Which shelf?",
    cards=(
        Thing(id="nickname", text="A nickname", icon="star", fits=("fine",), because="Made up.", instead="Let it out."),
        Thing(id="camera", text="The camera", icon="camera", fits=("ask", "private"), because="It depends.",
              instead="It sees the room."),
        Thing(id="address", text="Her address", icon="home", fits=("private",), because="No post.",
              instead="A street stays known."),
    ),
    turn=Turn(
        says="It's a photo game.",
        changes=(Change(card="camera", fits=("fine",), because="It needs it.", instead="It cannot play."),),
    ),
    good=Outcome(happens="It starts.", because="It knows enough.", next="Look together.", course="great-course"),
    mixed=Outcome(happens="It knows a lot.", because="Not needed.", next="Take it back.", course="it-depends"),
    **CARD,
)  # fmt: skip

NEW_BIKE = SpotTheClue(
    kind="spot",
    id="new-bike",
    title="The new bike",
    guideline="details",
    owner="tomo",
    app="Flotsy",
    caption="My new bike!",
    lines=(Line(who="tomo", says="Look at it!"), Line(who="pip", says="Let me look closely.")),
    ask="What shows where Tomo lives?",
    picture="photo-garden",
    alt="A house with a garden above a harbour.",
    spots=(
        Spot(id="house", label="House number", icon="home", area=(384, 236, 104, 92), clue=True,
             tells="names the door", because="It leads to the door."),
        Spot(id="sign", label="The sign", icon="map", area=(510, 240, 216, 96), clue=True,
             tells="names the street", because="It leads to the street."),
        Spot(id="cat", label="The cat", icon="cat", area=(410, 544, 120, 156), clue=False,
             tells="could live elsewhere", because="Cats give no address."),
    ),
    all_found=Outcome(happens="Only the bike.", because="It is for showing.", next="Look.", course="great-course"),
    some_left=Outcome(happens="A boy knows.", because="One is enough.", next="Mend it.", course="tricky-waters"),
    too_much=Outcome(happens="A bit bare.", because="Control is choosing.", next="Uncover.", course="it-depends"),
    **CARD,
)  # fmt: skip

FIRST_GOAL = Post(
    kind="post",
    id="first-goal",
    title="The first goal",
    guideline="think-first",
    app="Flotsy",
    owner="ola",
    lines=(Line(who="ola", says="Goal number one!"),),
    wish="Everybody I play with should see it.",
    ask="How should the post look?",
    parts=(
        PostPart(id="words", label="Words", icon="pencil", pieces=(
            Piece(id="team", text="For Starfish United!", tells=("team",)), Piece(id="plain", text="My first goal!"),
        )),
        PostPart(id="picture", label="Picture", icon="photo", pieces=(
            Piece(id="room", text="The room", tells=("crest", "times"),
                  picture=Snapshot(scene="photo-team", alt="A shirt with a crest.")),
            Piece(id="grin", text="A grin", picture=Snapshot(scene="beach-day", alt="Ola.", crew=("ola happy",))),
        )),
        PostPart(id="audience", label="Who sees it", icon="everyone", pieces=(
            Piece(id="friends", text="Friends", reaches=("sami", "toru")),
            Piece(id="all", text="Everyone", reaches=("sami", "toru", "new")), Piece(id="me", text="Only Ola"),
        )),
    ),
    readers=(
        Reader(id="sami", face="sami", label="Sami", wanted=True, says="I was there!", misses="No post?"),
        Reader(id="toru", face="grandpa-toru", label="Grandpa", wanted=True, says="Well done.", misses="No news?"),
        Reader(id="new", face="new", label="Somebody new", says="A goal."),
    ),
    clues=(
        Clue(id="team", label="Name of the team"), Clue(id="crest", label="Crest on the shirt"),
        Clue(id="times", label="Training times"),
    ),
    sums=(
        Sum(id="when", clues=("crest", "times"), tells="where Ola is on Fridays", readers=("new",),
            says="So that's where.", because="A place and a time."),
        Sum(id="where", clues=("team", "crest"), tells="where Ola plays", readers=("new",), says="I know that pitch.",
            because="It says the same twice."),
    ),
    fine=Outcome(happens="Eleven hearts.", because="It led nowhere.", next="Keep asking.", course="great-course"),
    told=Outcome(happens="See you Friday?", because="The sum.", next="Mend it.", course="tricky-waters"),
    missed=Outcome(happens="It is quiet.", because="Nobody saw.", next="Let them see.", course="it-depends"),
    **CARD,
)  # fmt: skip

EXAMPLES = (JUMPER, DRIFTWOOD, COVE, ODD_PHOTO, RUSTY_DOOR, REEF_RACER, KITE_KID, NEW_GAME, NEW_BIKE, FIRST_GOAL)
