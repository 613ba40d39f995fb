"""People's words where Streamlit reads Markdown: every sign stays the sign that was typed."""

import re

_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|~$:<>&])")


def plain(text: str) -> str:
    """Return ``text`` so that Markdown shows it as it is, on one line."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split()))
