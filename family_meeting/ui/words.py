"""What Streamlit itself says on our pages, in English, and what `assets/page/words.js` puts in its place."""

from family_meeting.i18n.messages import team_text
from family_meeting.i18n.translator import Translator

_LIST = team_text("To choose from: {number}")
_FILE = team_text("Choose a file")

STREAMLITS = {
    "Sidebar": team_text("List of pages"),
    "Collapse sidebar": team_text("Hide the list of pages"),
    "Expand sidebar": team_text("Show the list of pages"),
    # Translators: said of the button that opens a list to choose from.
    "Open": team_text("Open the list"),
    "Dismiss": team_text("Close the list"),
    # Translators: stands in a list while nothing is chosen.
    "Choose an option": team_text("Please choose"),
    # Translators: nothing in a list begins like what was typed.
    "No results": team_text("Nothing found"),
    "Clear value": team_text("Choose nothing"),
    "{number} options available.": _LIST,
    "{number} option available.": _LIST,
    "{words}, selected": team_text("Chosen: {words}"),
    "Help for {words}": team_text("Help: {words}"),
    # Translators: said of the buttons with the numbers of the pages, below a long list.
    "Pagination": team_text("Pages of the list"),
    "Previous page": team_text("Previous page"),
    "Next page": team_text("Next page"),
    "Page {number}": team_text("Page {number}"),
    # Translators: the buttons that make a number smaller and larger.
    "Decrement": team_text("One less"),
    "Increment": team_text("One more"),
    "file upload": _FILE,
    "Upload": _FILE,
    "Drag and drop a file here": team_text("Drop the file here"),
    "Clear date": team_text("Remove the date"),
    "Clear time": team_text("Remove the time"),
    "Choose date": team_text("Choose a day"),
    "Choose date, {month}": team_text("Choose a day, {month}"),
    "Previous month": team_text("Previous month"),
    "Next month": team_text("Next month"),
    "Selected Date: {day}": team_text("Date: {day}"),
    "Empty": team_text("Not filled in"),
    "Use arrow keys to navigate dates. Enter to select. Escape to close.": team_text(
        "The arrow keys go to another day. Enter takes it. Escape closes the calendar."
    ),
    # Translators: a button that copies an address, to paste it elsewhere.
    "Copy to clipboard": team_text("Copy"),
    "Running...": team_text("One moment"),
    "Stop script": team_text("Stop"),
    "Connecting": team_text("Connecting"),
}
"""Streamlit's words, whole or with one part that changes, and ours; that part keeps its name."""


def in_place_of_streamlits(t: Translator) -> dict[str, str]:
    """Return our words for Streamlit's in the language of ``t``, the part that changes still to be put in."""
    parts = {name: f"{{{name}}}" for name in ("number", "words", "month", "day")}
    return {theirs: t(ours, **parts) for theirs, ours in STREAMLITS.items()}
