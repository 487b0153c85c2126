"""Every sheet there is: a pure function each, from what is known to a sheet in the language in use.

No function takes a child's name or asks for a number: a name is written by hand, and a result is a word or a picture.
"""
