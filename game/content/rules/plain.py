"""Long words that nobody has to explain, and short ones that somebody does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.scenario import Band

LONG: dict[Band, int] = {"6-8": 3, "9-11": 4, "12-14": 4}
"""A word of so many syllables is not taken for granted."""

_AT_SIX = """
actually adventure afternoon alarming alligator alphabet already amazing animal another anybody anything anyway
appetite apricot area arrival attention avocado bakery balloonist banana barbecue beautiful beginning bicycle bravery
broccoli butterfly cabinet calendar camera capital caramel carefully carnival casually caterpillar celebrate character
chocolate cinema coconut colourful committee completely computer confetti crocodile cucumber curious dandelion
dangerous december decided decorate delicious deliver demanded departure detective dictionary different difficult
dinosaur direction disappear disappointed discover easily elephant elevator eleven eleventy embarrassed embarrassing
emergency energy enormous envelope escaping everybody everyone everything everywhere exactly example excited exciting
expensive explorer explosion factory family fantastic favourite february finally finishing firefighter following
forever forgotten fortunately funnily furniture gardener general gentleman goalkeeper grandfather grandmother
gymnastics hamburger happily happiness harmonica helicopter hippopotamus holiday hospital however idea imagine
immediately important impossible instrument interesting invisible invitation january jealousy jellyfish jewellery
junior kangaroo kilometre kindergarten ladybird lavender lemonade lemony leopard library lifeguarding lollipop
macaroni magical magician majesty marmalade medicine melody memory messenger microwave minister miracle motorcycle
multiply museum musical mystery natural nervously newspaper nobody november october octopus officer opposite orchestra
ordinary overnight pajamas parachute passenger peppermint perfectly photograph photographer photography piano
pineapple policeman popular position possible potato potatoes prisoner probably pyjamas quality quantity quietly radio
raspberry recipe rectangle referee remember remembering remembers restaurant rhinoceros saturday secretary secretly
september serious seventeen seventy several shivering signature silently similar skeleton somebody somersault
spaghetti strawberry submarine suddenly sunglasses supermarket swimming-pool syllable symphony tambourine tangerine
telephone telescope television terrible tiramisu together tomato tomorrow tournament trampoline triangle ukulele
umbrella understand unfortunately unhappy unicorn unicycle uniform unusual usually vanilla vegetable vehicle veranda
video vinegar violin visitor vitamin volcano volleyball wallaby waterfall whatever wheelbarrow whenever windowsill
wizardry wonderful xylophone yesterday
"""
_AT_NINE = """
absolutely accidentally activity altogether anniversary announcement anticlockwise apologise apology application
approximately architecture arithmetic auditorium automatic available biology cafeteria calculator category celebration
ceremony championship circumstances citizenship combination comfortable communicate communication community
competition competitor complicated complimentary concentration congratulations considerate consideration contribution
conversation cooperation curiosity decoration definitely delivery democracy difficulty disability disadvantage
disappointment discovery documentary economy education electrical electricity embarrassment encyclopedia engineering
entertainment environment escalator especially eventually examination exceptional exhibition expedition experience
experiment explanation explanatory familiar fascinating generation geography gradually graduation historical humanity
hypothesis illustration imaginary imagination independent individual information ingredient intelligence intelligent
international interruption introduction investigate investigation irritated knowledgeable laboratory legendary
librarian literally literature machinery material mathematical mathematics memorable military minority miserable
mysterious naturally necessary observation occasionally occupation operation opportunity opposition organisation
original overcomplicated participate particular particularly personality philosophy planetarium politician popularity
population possibility practically preparation presentation probability professional pronunciation publicity
punctuation qualification reality reasonable recommendation refrigerator regulation relationship remarkable
representative responsibility responsible revolution ridiculous satisfactory security separately seriously significant
situation society spectacular stationary supposedly surprisingly technology temperature temporary territory theatrical
thermometer traditional transportation uncomfortable understanding unexpected unexpectedly unforgettable university
unnecessary unusually utility vegetarian vocabulary voluntary watermelon
"""
_EXPLAINED = """
algorithm anonymous avatar blackmail browser caption consent cookie cyberbullying deepfake default encryption geotag
hacker influencer metadata microtransaction moderator notification permission phishing privacy scam screenshot sensor
server spam sponsored username
"""

PLAIN: dict[Band, frozenset[str]] = {
    "6-8": frozenset(_AT_SIX.split()),
    "9-11": frozenset((_AT_SIX + _AT_NINE).split()),
    "12-14": frozenset((_AT_SIX + _AT_NINE).split()),
}
"""Long, and known by those who are read to at that age, or who read."""
TERMS = frozenset(_EXPLAINED.split())
"""Of any length, and known only to those who have met them: they stand in the glossary for everybody."""
