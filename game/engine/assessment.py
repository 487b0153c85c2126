"""What a child says of themselves: how sure they are of an answer, and how their own accounts are set."""

from __future__ import annotations

from typing import Literal

Sure = Literal["", "unsure", "a-bit", "sure"]
"""How sure a child felt before the feedback; empty where that was not asked, or was skipped."""

AppKind = Literal["photo-wall", "chat", "game-with-voice", "video", "watch-and-things"]
"""What sort of app a check-up looks at. No service is ever named."""

Reply = Literal["set", "not-set", "dont-know", "dont-use", "skip"]
"""How a setting of one's own stands. Not knowing is as good as any: it is something to look at together."""

Purpose = Literal["before", "after", "review"]
"""What somebody sits down to: the check before a voyage, the check after it, or the bottle of come-backs."""
