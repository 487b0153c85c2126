"""Room codes to be read off a screen and typed, and tokens that nobody sees."""

from __future__ import annotations

import secrets

SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without 0 and O, 1 and I, which look alike from the back of a room."""
LENGTH = 6


def new_code() -> str:
    """Six symbols by chance. Never three letters in a row: nothing can be read in them that a class would laugh at."""
    while True:
        code = "".join(secrets.choice(SYMBOLS) for _ in range(LENGTH))
        if not any(code[at : at + 3].isalpha() for at in range(LENGTH - 2)):
            return code


def new_token() -> str:
    """128 bits: what a phone shows to get its place and its vote back."""
    return secrets.token_hex(16)


def same_code(one: str, other: str) -> bool:
    """Compared in the same time however much of it is right; small letters are as good as large ones."""
    return secrets.compare_digest(one.upper().encode("utf-8", "replace"), other.encode())
