"""`python -m narrate` is the command line."""

from narrate.cli.app import main

if __name__ == "__main__":
    main()
