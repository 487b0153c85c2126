"""Every screen of the game: a value, what it shows, and what comes of an action. Pure; a module for each place."""
