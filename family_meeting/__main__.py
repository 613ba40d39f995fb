"""``python -m family_meeting``: the command line."""

from family_meeting.cli import main

if __name__ == "__main__":
    main(prog_name="python -m family_meeting")
