"""What goes home: sheets as values, drawn as PDF. Nothing typed, no names, no numbers of a child."""
