"""The templates' surroundings: one Jinja environment a language, strict about what a view holds."""

from functools import cache, partial
from pathlib import Path

import phonenumbers
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from phonenumbers import PhoneNumberFormat

from family_meeting.documents.compiled import CompiledTemplates
from family_meeting.i18n.formats import birth_date, clock, long_date, near_date, number, short_date
from family_meeting.i18n.languages import language
from family_meeting.i18n.names import language_name

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


@cache
def environment(code: str) -> Environment:
    """Return the environment of one language; its filters write dates and names as that language does."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.bytecode_cache = _compiled(f"{made.autoescape} {made.trim_blocks} {made.lstrip_blocks}")
    formats = {
        "long_date": long_date,
        "birth_date": birth_date,
        "short_date": short_date,
        "near_date": near_date,
        "clock": clock,
        "number": number,
    }
    made.filters.update({name: partial(_other_way, write, code) for name, write in formats.items()})
    made.filters["language_name"] = partial(language_name, reader=code)
    return made


@cache
def _compiled(setting: str) -> CompiledTemplates:
    return CompiledTemplates(TEMPLATES, setting)


def _other_way(write: object, code: str, value: object) -> str:
    return str(write(value, language(code)))  # type: ignore[operator]


@cache
def dialled(number: str) -> str:
    """Return a typed phone number as a ``tel:`` address takes it (RFC 3966); "" for no number.

    A number without a country is taken for one of the US; one that no phone plan knows, as 911, keeps
    its bare digits.
    """
    try:
        found = phonenumbers.parse(number, "US")
    except phonenumbers.NumberParseException:
        found = None
    if found and phonenumbers.is_possible_number(found):
        return phonenumbers.format_number(found, PhoneNumberFormat.RFC3966).removeprefix("tel:")
    return "".join(character for character in number if character.isdecimal())
