"""Screens are plain values; only the language is put back after a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game import words

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    words.use("en")
