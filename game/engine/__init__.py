"""What a scenario is, what may be done, and what has happened. Pure: no window, clock, chance or disk."""
