"""The vocabulary of a screen: what there is to see, hear and press, as values."""

from game.nodes.boxes import Bubble, Column, Gadget, Grid, Ornament, Pinned, Plate, Row, Scroll, Speech, Split
from game.nodes.controls import Button, Pressable, Segment, Segments, Toggle
from game.nodes.leaves import Badge, Code, Dots, Face, Figure, Gap, Icon, Picture, Rule, Snap, Text
from game.nodes.log import LogChart, LogPage, LogRow
from game.nodes.net import Chart, Dot, Mark, MarkState, Net, Tally, Timeline
from game.nodes.node import Node, walk
from game.nodes.photos import Hotspot, Lookout, Numeral, Photo
from game.nodes.shelves import Shelf, Shelves, Workbench
from game.nodes.stages import Bar, BayMap, Beam, Isle, Lab, LabRow, Screen, Stage, Standing, Toast

__all__ = [
    "Badge",
    "Bar",
    "BayMap",
    "Beam",
    "Bubble",
    "Button",
    "Chart",
    "Code",
    "Column",
    "Dot",
    "Dots",
    "Face",
    "Figure",
    "Gadget",
    "Gap",
    "Grid",
    "Hotspot",
    "Icon",
    "Isle",
    "Lab",
    "LabRow",
    "LogChart",
    "LogPage",
    "LogRow",
    "Lookout",
    "Mark",
    "MarkState",
    "Net",
    "Node",
    "Numeral",
    "Ornament",
    "Photo",
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
    "Shelf",
    "Shelves",
    "Snap",
    "Speech",
    "Split",
    "Stage",
    "Standing",
    "Tally",
    "Text",
    "Timeline",
    "Toast",
    "Toggle",
    "Workbench",
    "walk",
]
