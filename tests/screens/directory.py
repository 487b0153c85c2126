"""A made-up directory: one country with all there is, one with little, one with nothing of its own."""

from __future__ import annotations

from game.engine.directory import Contact, Country, Directory

READ_IN = ("https://example.org/where-it-was-read",)
LISTENS = Contact("The Listening Gull", "0800 555 100", "https://gull.example", "Day and night", "Free.", READ_IN)
ALSO = Contact("The Second Gull", "1-555-100-2000", "https://second.example/talk", "", "", READ_IN)
TELLS = Contact("Harbour Watch", "", "https://watch.example/report/online", "", "For what happened online.", READ_IN)
TAKES_DOWN = Contact("Take It Off", "", "https://off.example", "", "The picture stays with you.", READ_IN)
FINDS = Contact("List of helplines", "", "https://lists.example/helplines", "", "Finds a helpline.", READ_IN)

DIRECTORY = Directory(
    "2026-11-22",
    (
        Country("GB", "United Kingdom", "999", (LISTENS, ALSO), (TELLS,), (TAKES_DOWN,)),
        Country("AX", "Åland", "112", (ALSO,), (), ()),
        Country("BG", "Bulgaria", "", (), (), ()),
    ),
    Country("", "", "", (FINDS,), (TELLS,), (TAKES_DOWN,)),
)
