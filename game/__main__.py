"""`python -m game` is the same as `beacon-bay`."""

from game.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
