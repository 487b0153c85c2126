"""The three themes: every colour by its role. Ratios are computed in tests/window/test_theme.py."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

ThemeName = Literal["light", "night", "contrast"]


@dataclass(frozen=True, slots=True)
class Dressing:
    """The colours of a plate. An empty inside or ledge is not painted."""

    inside: str
    edge: str
    ink: str
    soft: str
    ledge: str = ""
    edge_width: int = 4


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme."""

    name: ThemeName
    tones: Mapping[str, str]
    """Text and icon colours by tone, on paper."""
    plates: Mapping[str, Dressing]
    backdrop: tuple[str, str, str]
    """Calm background of working screens: top, first wave, second wave."""
    veil: tuple[int, int, int, int]
    """Laid over a scene."""
    scenes: bool
    """Are scenes painted behind stories?"""
    ring: tuple[str, str]
    """Focus ring: inner, outer."""
    mark: tuple[str, str]
    """Behind marked words, and their ink."""
    ledge_alpha: float


_LIGHT_TONES = {
    "ink": "#14283B", "soft": "#40566B", "light": "#FFFFFF", "sun": "#FFD34D", "sea": "#0F5B82",
    "child": "#9A4A00", "adult": "#6A2A7A", "great": "#083F30", "tide": "#0B3A7A", "tricky": "#663300",
    "keeper": "#4A1C56", "resting": "#5F7486", "line": "#5B7489",
    "great-edge": "#0B5A44", "tide-edge": "#1668D6", "tricky-edge": "#B35900", "keeper-edge": "#6A2A7A",
    "dark-cell": "#0B2538", "dark-icon": "#A9C4D4", "dark-edge": "#6389A4", "dark-row": "#154A6E",
    "ring-red": "#D23F2B", "on-edge": "#FFFFFF",
}  # fmt: skip
_NIGHT_TONES = {
    "ink": "#F7EFDD", "soft": "#C5D3DE", "light": "#FFFFFF", "sun": "#FFD34D", "sea": "#8FD3F4",
    "child": "#FFB75E", "adult": "#C9B2FF", "great": "#D9F2EA", "tide": "#DCEFFA", "tricky": "#FFE8C2",
    "keeper": "#ECE4FB", "resting": "#8FB0C4", "line": "#8FB0C4",
    "great-edge": "#6FD6B8", "tide-edge": "#8FD3F4", "tricky-edge": "#FFB75E", "keeper-edge": "#C9B2FF",
    "dark-cell": "#0B2538", "dark-icon": "#A9C4D4", "dark-edge": "#6389A4", "dark-row": "#154A6E",
    "ring-red": "#D23F2B", "on-edge": "#0B1B2B",
}  # fmt: skip
_CONTRAST_TONES = {
    "ink": "#FFFFFF", "soft": "#FFFFFF", "light": "#FFFFFF", "sun": "#FFE14D", "sea": "#FFFFFF",
    "child": "#FFE14D", "adult": "#D9C7FF", "great": "#FFFFFF", "tide": "#FFFFFF", "tricky": "#FFFFFF",
    "keeper": "#FFFFFF", "resting": "#FFFFFF", "line": "#FFFFFF",
    "great-edge": "#7CFFB2", "tide-edge": "#7FE9FF", "tricky-edge": "#FFB75E", "keeper-edge": "#D9C7FF",
    "dark-cell": "#000000", "dark-icon": "#FFFFFF", "dark-edge": "#FFFFFF", "dark-row": "#333333",
    "ring-red": "#D23F2B", "on-edge": "#000000",
}  # fmt: skip

_LIGHT = {
    "paper": Dressing("#FFFBF2", "#5B7489", "#14283B", "#40566B", "#0A2F49"),
    "page": Dressing("#FFFFFF", "#5B7489", "#14283B", "#40566B", "#0A2F49"),
    "deep": Dressing("#0A2F49", "#0A2F49", "#FFFFFF", "#D6E6F0", "#0A2F49"),
    "well": Dressing("#F1E8D6", "#5B7489", "#14283B", "#40566B"),
    "mist": Dressing("#E3F1F8", "#E3F1F8", "#14283B", "#40566B"),
    "sun": Dressing("#FFF3C4", "#14283B", "#14283B", "#40566B", "#0A2F49"),
    "lamp": Dressing("#FFD34D", "#FFD34D", "#14283B", "#14283B"),
    "main": Dressing("#0F5B82", "#0A2F49", "#FFFFFF", "#E3F1F8", "#0A2F49"),
    "ink": Dressing("#14283B", "#14283B", "#FFFFFF", "#E3F1F8"),
    "open": Dressing("#FFFFFF", "#5B7489", "#14283B", "#40566B", "", 2),
    "chosen": Dressing("#FFF3C4", "#14283B", "#14283B", "#40566B", "#0A2F49", 6),
    "hover": Dressing("#FFFFFF", "#14283B", "#14283B", "#40566B", "#0A2F49", 5),
    "pressed": Dressing("#F1E8D6", "#5B7489", "#14283B", "#40566B"),
    "great": Dressing("#DDF3E6", "#0B5A44", "#083F30", "#083F30", "#0A2F49"),
    "tide": Dressing("#E0EDFC", "#1668D6", "#0B3A7A", "#0B3A7A", "#0A2F49"),
    "tricky": Dressing("#FFE8C2", "#B35900", "#663300", "#663300", "#0A2F49"),
    "keeper": Dressing("#F3E4F6", "#6A2A7A", "#4A1C56", "#4A1C56", "#0A2F49"),
    "sky": Dressing("#E3F1F8", "#E3F1F8", "#0F5B82", "#0F5B82"),
    "mine": Dressing("#0F5B82", "#0F5B82", "#FFFFFF", "#E3F1F8"),
    "thread": Dressing("#ECF3F0", "#ECF3F0", "#14283B", "#40566B"),
    "purple": Dressing("#5B3E96", "#5B3E96", "#FFFFFF", "#FFFFFF"),
    "green": Dressing("#1F6B63", "#1F6B63", "#FFFFFF", "#FFFFFF"),
    "frame": Dressing("#24384B", "#24384B", "#FFFFFF", "#FFFFFF", "#0A2F49"),
    "screen": Dressing("#FFFFFF", "#5B7489", "#14283B", "#40566B"),
}
_NIGHT = {
    "paper": Dressing("#17304A", "#8FB0C4", "#F7EFDD", "#C5D3DE", "#000000"),
    "page": Dressing("#17304A", "#8FB0C4", "#F7EFDD", "#C5D3DE", "#000000"),
    "deep": Dressing("#061E30", "#8FB0C4", "#F7EFDD", "#C5D3DE", "#000000"),
    "well": Dressing("#102437", "#8FB0C4", "#F7EFDD", "#C5D3DE"),
    "mist": Dressing("#0B1B2B", "#0B1B2B", "#F7EFDD", "#C5D3DE"),
    "sun": Dressing("#4A3B0A", "#FFD34D", "#F7EFDD", "#F7EFDD", "#000000"),
    "lamp": Dressing("#FFD34D", "#FFD34D", "#14283B", "#14283B"),
    "main": Dressing("#8FD3F4", "#C9E9FA", "#0B1B2B", "#0B1B2B", "#C9E9FA"),
    "ink": Dressing("#EDE6D6", "#EDE6D6", "#14283B", "#40566B"),
    "open": Dressing("#17304A", "#8FB0C4", "#F7EFDD", "#C5D3DE", "", 2),
    "chosen": Dressing("#4A3B0A", "#FFD34D", "#F7EFDD", "#F7EFDD", "#000000", 6),
    "hover": Dressing("#1F3D5C", "#F7EFDD", "#F7EFDD", "#F7EFDD", "#000000", 5),
    "pressed": Dressing("#102437", "#8FB0C4", "#F7EFDD", "#C5D3DE"),
    "great": Dressing("#0E3A31", "#6FD6B8", "#D9F2EA", "#D9F2EA", "#000000"),
    "tide": Dressing("#10344C", "#8FD3F4", "#DCEFFA", "#DCEFFA", "#000000"),
    "tricky": Dressing("#3B2A10", "#FFB75E", "#FFE8C2", "#FFE8C2", "#000000"),
    "keeper": Dressing("#33265A", "#C9B2FF", "#ECE4FB", "#ECE4FB", "#000000"),
    "sky": Dressing("#0B1B2B", "#8FB0C4", "#8FD3F4", "#8FD3F4"),
    "mine": Dressing("#0F5B82", "#0F5B82", "#FFFFFF", "#E3F1F8"),
    "thread": Dressing("#D8DED6", "#D8DED6", "#14283B", "#40566B"),
    "purple": Dressing("#5B3E96", "#5B3E96", "#FFFFFF", "#FFFFFF"),
    "green": Dressing("#1F6B63", "#1F6B63", "#FFFFFF", "#FFFFFF"),
    "frame": Dressing("#24384B", "#8FB0C4", "#FFFFFF", "#FFFFFF", "#000000"),
    "screen": Dressing("#EDE6D6", "#5B7489", "#14283B", "#40566B"),
}


def _contrast() -> dict[str, Dressing]:
    black = Dressing("#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF")
    yellow = Dressing("#FFE14D", "#FFE14D", "#000000", "#000000")
    plates = dict.fromkeys(_LIGHT, black)
    plates |= dict.fromkeys(("sun", "lamp", "chosen"), yellow)
    plates |= {"hover": Dressing("#000000", "#FFE14D", "#FFFFFF", "#FFFFFF", "", 7)}
    plates |= {"mist": Dressing("#000000", "#000000", "#FFFFFF", "#FFFFFF")}
    plates |= {"screen": Dressing("#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF")}
    plates |= {"thread": Dressing("#000000", "#000000", "#FFFFFF", "#FFFFFF")}
    for family in ("great", "tide", "tricky", "keeper"):
        plates[family] = Dressing("#000000", _CONTRAST_TONES[f"{family}-edge"], "#FFFFFF", "#FFFFFF")
    return plates


THEMES: Mapping[ThemeName, Theme] = MappingProxyType(
    {
        "light": Theme(
            "light", _LIGHT_TONES, _LIGHT, ("#E3F1F8", "#C3E1EF", "#9CCFE3"), (0, 0, 0, 0), True,
            ("#FFD34D", "#14283B"), ("#FFE7A0", "#14283B"), 0.26,
        ),
        "night": Theme(
            "night", _NIGHT_TONES, _NIGHT, ("#0B1B2B", "#10283D", "#16344F"), (6, 18, 34, 176), True,
            ("#FFD34D", "#0B1B2B"), ("#6B540C", "#F7EFDD"), 0.5,
        ),
        "contrast": Theme(
            "contrast", _CONTRAST_TONES, _contrast(), ("#000000", "#000000", "#000000"), (0, 0, 0, 255), False,
            ("#000000", "#FFE14D"), ("#FFE14D", "#000000"), 0.0,
        ),
    }
)  # fmt: skip
