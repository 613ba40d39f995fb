"""The base of everything recorded: strict about fields, kind about characters."""

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

# No keyboard types these and no document format may hold them; tab and newline stay.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ufffe\uffff\ud800-\udfff]")
LONGEST_TEXT = 20_000


def clean(text: str) -> str:
    """Return ``text`` without control characters, with ``\\n`` line ends."""
    if text.isprintable():  # True of most texts, and ten times as fast; false where there is a control.
        return text
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


class Part(BaseModel):
    """A part of a record. Unknown fields are an error, so a misspelt path is never stored."""

    model_config = ConfigDict(extra="forbid", validate_default=True)


Code = Annotated[str, Field(max_length=100), AfterValidator(clean)]
"""A language or a state that is chosen from a list: never anybody's words."""
Text = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(clean)]
Id = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,40}$")]
