"""Players without eyes for the story, each with one habit. Where a habit does well, children learn it, not the sense.

They see what a child sees, the tree of nodes, and know nothing of courses; only `careful` looks ahead.
"""
