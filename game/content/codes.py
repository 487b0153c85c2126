"""Every problem code in a few words. Those that break play keep an island shut; the rest concern its author."""

from __future__ import annotations

BREAKING: dict[str, str] = {
    "unreadable": "the file cannot be opened",
    "not-text": "letters that are not text, or that hide what is written",
    "not-yaml": "the file cannot be read as YAML",
    "fancy-yaml": "parts of YAML that level files do without",
    "too-big": "a file, a text or a nesting beyond any real level",
    "empty-file": "nothing is written in the file",
    "written-twice": "a key is written twice",
    "unknown-key": "a key that this part does not have",
    "missing-key": "a key that this part needs",
    "unknown-value": "a word that is not in the list of allowed ones",
    "wrong-shape": "a text where a list belongs, or the like",
    "bad-id": "a name that is not lower-case words joined by hyphens, or is kept for the game",
    "same-id": "two things with one name",
    "broken-link": "a name that leads nowhere",
    "unreachable": "a step that no road reaches",
    "no-end": "a step from which no road ends",
    "wrong-count": "more or fewer of something than there may be",
    "half-question": "a question without options, or options without a question",
    "wrong-setting": "a setting that does something else than is asked of it here",
    "wrong-options": "options that this setting cannot have",
    "empty-goal": "a goal that asks for nothing",
    "too-many-ways": "a settings page that cannot be tried out in every way",
    "no-solution": "goals that cannot all be reached",
    "already-solved": "goals that are reached before anything is done",
    "wrong-folder": "a folder's name that does not match its card",
    "wrong-band": "a scenario in the file of another band",
    "no-card": "an island without its level.yaml",
    "unknown-country": "a code that is no country's",
    "wrong-number": "a phone number or a date that is none",
    "no-source": "an entry for help without a source",
    "not-backed": "an entry for help that claims more than was read",
}
"""A level with one of these cannot be trusted to play to its end, and a directory of help not to be right."""

WORDING: dict[str, str] = {
    "empty-text": "a text with nothing in it",
    "too-long": "a text that does not fit on the screen",
    "no-picture": "a picture that does not exist",
    "no-icon": "an option for 6-8 without an icon",
    "wrong-crew": "someone in a picture who is not a character with a mood",
    "uneven-lengths": "options whose lengths tell the answer",
    "banned-words": "words that blame, frighten or are not ours",
    "real-name": "a real service or brand",
    "link-or-number": "a link, an address or a phone number",
    "open-mark": "stars or marks that are opened and not closed",
    "long-sentences": "sentences too long for the band",
    "hard-words": "words too long for the band, taken together",
    "unknown-word": "a word above the band that the glossary does not explain",
    "few-scenarios": "a band with fewer scenarios than the others can expect",
    "few-kinds": "an island where everything is played in one or two ways",
    "few-devices": "an island where everything happens on one or two kinds of device",
    "few-fine": "an island where nearly everything is dangerous",
    "wrong-guideline": "a scenario about something that another island teaches",
    "wrong-use": "a scenario of the bank on the island, or the other way round",
    "thin-bank": "a band without enough items to check with and to come back to",
    "guessable": "a habit that does well without reading",
    "unused": "a part that nothing speaks of",
    "stop-card": "a picture that nobody should save, and a way that is not right",
    "unknown-file": "a file that no level has",
}
"""Playable, yet not good enough to ship: `beacon-bay check` refuses both alike."""

CODES: dict[str, str] = BREAKING | WORDING
