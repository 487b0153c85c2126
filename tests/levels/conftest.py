"""Says at the end of a run how far the walk went, so that "every state" is a number."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from _pytest.terminal import TerminalReporter

WALKED = pytest.StashKey[Counter[str]]()


@pytest.fixture
def walked(request: pytest.FixtureRequest) -> Counter[str]:
    """Numbers to add to: scenarios, states, ends."""
    return request.config.stash.setdefault(WALKED, Counter())


def pytest_terminal_summary(terminalreporter: TerminalReporter, config: pytest.Config) -> None:
    numbers = config.stash.get(WALKED, Counter())
    if numbers:
        terminalreporter.section("the exhaustive walk")
        terminalreporter.write_line(
            f"{numbers['scenarios']} scenarios walked, {numbers['states']:,} states, {numbers['ends']:,} ends, "
            f"{numbers['stuck']} stuck. The largest: {numbers['largest']:,} states."
        )
