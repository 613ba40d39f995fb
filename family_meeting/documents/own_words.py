"""The words of our own sentences: the same for everybody, so what is known of them may be kept."""

import re
from functools import cache

from family_meeting.i18n.catalogs import sentences
from family_meeting.i18n.languages import SOURCE, languages
from family_meeting.i18n.messages import DOMAINS
from family_meeting.typesetting import bare

_VALUE = re.compile(r"\S*\{[^}]*\}\S*")


@cache
def own_words(code: str) -> frozenset[str]:
    """Return the ``bare`` words of all our sentences in a language and in English, without their values."""
    # English has no catalog of its own: any other language's names its sentences.
    listed = code if code != SOURCE else next(other for other in languages() if other != SOURCE)
    texts = [
        text
        for domain in DOMAINS
        for (_, source), wordings in sentences(listed, domain).forms.items()
        for text in (source, *wordings)
    ]
    words = set(_VALUE.sub(" ", "\n".join(texts)).replace("-", "- ").split())
    return frozenset(map(bare, words))
