"""The vocabulary of a screen: what there is to see, hear and press, as values."""

from game.nodes.boxes import Bubble, Column, Gadget, Grid, Ornament, Pinned, Plate, Row, Scroll, Speech, Split
from game.nodes.controls import Button, Pressable, Segment, Segments, Toggle
from game.nodes.leaves import Badge, Dots, Face, Figure, Gap, Icon, Picture, Rule, Snap, Text
from game.nodes.node import Node, walk
from game.nodes.stages import Bar, BayMap, Beam, Isle, Lab, LabRow, Screen, Stage, Standing, Toast

__all__ = [
    "Badge",
    "Bar",
    "BayMap",
    "Beam",
    "Bubble",
    "Button",
    "Column",
    "Dots",
    "Face",
    "Figure",
    "Gadget",
    "Gap",
    "Grid",
    "Icon",
    "Isle",
    "Lab",
    "LabRow",
    "Node",
    "Ornament",
    "Picture",
    "Pinned",
    "Plate",
    "Pressable",
    "Row",
    "Rule",
    "Screen",
    "Scroll",
    "Segment",
    "Segments",
    "Snap",
    "Speech",
    "Split",
    "Stage",
    "Standing",
    "Text",
    "Toast",
    "Toggle",
    "walk",
]
