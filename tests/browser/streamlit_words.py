"""What a page says in Streamlit's own words, to those who listen."""

from family_meeting.ui.words import STREAMLITS

SAID = """() => [...document.querySelectorAll("[aria-label], [aria-valuetext], [placeholder]")]
  .filter((one) => one.checkVisibility() && !one.closest("[aria-hidden=true]"))
  .flatMap((one) => ["aria-label", "aria-valuetext", "placeholder"].map((name) => one.getAttribute(name)))
  .filter(Boolean)"""
PARTS = ("year, ", "month, ", "day, ", "hour, ", "minute, ", "AM/PM, ")
MONTHS = ("– April", "– October", "– November")


def in_english(page):
    """Return what is said in Streamlit's words, or with a sign of Markdown."""
    beginnings = [one.split("{")[0] for one in STREAMLITS if "{" in one]
    starts = tuple(one for one in (*beginnings, *PARTS) if one and one != "Page ")
    said = page.evaluate(SAID)
    return {
        one
        for one in said
        if one in STREAMLITS or one.startswith(starts) or one.endswith((*MONTHS, " icon")) or "\\" in one
    }
