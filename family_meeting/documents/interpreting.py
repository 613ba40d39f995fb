"""What an interpreter supplies for a page: which words are in another language, and where theirs go."""

from family_meeting.documents.view import View
from family_meeting.documents.view.words import words_in
from family_meeting.record.meeting import Meeting
from family_meeting.record.statement import Translation
from family_meeting.record.wording import Words, same_language


def to_interpret(view: View) -> list[Words]:
    """Return the words on a page that are in another language than the page, each once, in order."""
    found = {one.path: one for one in words_in(view) if not same_language(one.language, one.locale)}
    return list(found.values())


def translation_path(meeting: Meeting, words: Words) -> str:
    """Return the path of the translation of ``words`` into their page's language, there yet or not."""
    first, _, key = words.path.partition("/")
    if first == "statements":
        supplied, path = meeting.statements[key].translations, f"{words.path}/translations/"
    else:
        supplied, path = meeting.translations.get(words.path, []), f"translations/{words.path}/@"
    return f"{path}{_place(supplied, words.locale)}"


def _place(supplied: list[Translation], locale: str) -> int:
    languages = [one.language for one in supplied]
    return languages.index(locale) if locale in languages else len(languages)
