"""Everything is small enough to be read at one sitting. A failure names the worst five."""

from __future__ import annotations

from tests.architecture.source import modules

MODULE, MOST_MODULES = 300, 200
FUNCTION, MOST_FUNCTIONS = 40, 15
"""Lines that the longest may have, and lines that nine of ten keep to."""


def told(sizes: list[tuple[int, str]]) -> str:
    return "the longest:\n" + "\n".join(f"{lines:5} {place}" for lines, place in sorted(sizes, reverse=True)[:5])


def nine_of_ten(sizes: list[tuple[int, str]]) -> int:
    return sorted(sizes)[len(sizes) * 9 // 10][0]


def module_sizes() -> list[tuple[int, str]]:
    return [(module.lines, module.place) for module in modules()]


def function_sizes() -> list[tuple[int, str]]:
    return [(lines, place) for module in modules() for place, lines in module.functions()]


def test_no_module_is_long() -> None:
    assert max(module_sizes())[0] <= MODULE, told(module_sizes())


def test_most_modules_are_short() -> None:
    assert nine_of_ten(module_sizes()) <= MOST_MODULES, told(module_sizes())


def test_no_function_is_long() -> None:
    assert max(function_sizes())[0] <= FUNCTION, told(function_sizes())


def test_most_functions_are_short() -> None:
    assert nine_of_ten(function_sizes()) <= MOST_FUNCTIONS, told(function_sizes())
