"""What a language is called in another language."""

from functools import cache

from babel import Locale, UnknownLocaleError

from family_meeting.i18n.languages import language, languages
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.own import own_formats
from family_meeting.i18n.translator import Translator

_OFTEN_NOT_IN_CLDR = {
    "cmn": family_text("Mandarin Chinese"),
    "ase": family_text("American Sign Language"),
}
# Where CLDR calls written Chinese Mandarin, which those who speak Cantonese do not.
_CALL_IT_MANDARIN = {"bn", "ko", "vi"}


@cache
def language_name(code: str, reader: str) -> str:
    """Return the name of a language in the language of the ``reader``; the code itself where unknown.

    ``code`` is BCP-47; a spoken or signed language may be ISO 639-3.
    """
    if own := own_formats(reader):
        return own.languages.get(code) or _native(code)
    if found := _in_cldr(code, Locale.parse(language(reader).babel)):
        return found
    return Translator(reader)(_OFTEN_NOT_IN_CLDR[code]) if code in _OFTEN_NOT_IN_CLDR else _native(code)


def _in_cldr(code: str, reader: Locale) -> str | None:
    key = code.replace("-", "_")
    if key in reader.languages and not (key.startswith("zh_") and reader.language in _CALL_IT_MANDARIN):
        return str(reader.languages[key])
    try:
        return Locale.parse(key).get_display_name(reader)
    except (UnknownLocaleError, ValueError):
        return None


def _native(code: str) -> str:
    return languages()[code].native if code in languages() else code
