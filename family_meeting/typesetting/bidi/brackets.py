"""Rule N0: pairs of brackets."""

import re
from unicodedata import bidirectional, normalize

_MAX_BRACKETS = 63
# Unicode 15, BidiBrackets.txt, each opening bracket followed by its closing one.
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩"
    "⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSING = {normalize("NFD", a): normalize("NFD", b) for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
_OPENING = set(_CLOSING.values())
# With the two that are canonically equal to others.
_ANY = re.compile("[" + re.escape("".join([*_CLOSING, *_OPENING, "\u2329\u232a"])) + "]")
_STRONG = {"L": "L", "R": "R", "E": "R", "N": "R"}


def brackets(text: str, kinds: str, start: str, embedding: str) -> str:
    """The classes of a sequence after the rule; ``start`` is the direction before it."""
    if not _ANY.search(text):
        return kinds
    classes = list(kinds)
    for opening, closing in _bracket_pairs(text, kinds):
        inside = {_STRONG.get(kind) for kind in classes[opening + 1 : closing]}
        if embedding in inside:
            chosen = embedding
        elif inside - {None}:
            before = (_STRONG.get(kind) for kind in reversed(classes[:opening]))
            chosen = next((strong for strong in before if strong), start)
        else:
            continue
        for end in (opening, closing):
            _set_bracket(text, classes, end, chosen)
    return "".join(classes)


def _set_bracket(text: str, classes: list[str], at: int, chosen: str) -> None:
    classes[at] = chosen
    for mark in range(at + 1, len(text)):
        if bidirectional(text[mark]) != "NSM":
            break
        classes[mark] = chosen


def _bracket_pairs(text: str, kinds: str) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for found in _ANY.finditer(text):
        at = found.start()
        if kinds[at] != "O":
            continue
        char = normalize("NFD", found[0])
        if char in _CLOSING:
            if len(stack) == _MAX_BRACKETS:
                break
            stack.append((_CLOSING[char], at))
        else:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == char:
                    pairs.append((stack[depth][1], at))
                    del stack[depth:]
                    break
    return sorted(pairs)
