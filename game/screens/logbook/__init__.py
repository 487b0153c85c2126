"""The logbook: what a child felt and showed, guideline by guideline, and the voyage so far."""

from game.screens.logbook.screen import LogbookScreen

__all__ = ["LogbookScreen"]
