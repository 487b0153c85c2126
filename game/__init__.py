"""Beacon Bay: an offline game in which children practise staying in control online."""

__version__ = "0.1.0"
