"""Rule N0: pairs of brackets."""

from unicodedata import bidirectional, normalize

from family_meeting.typesetting.bidi.sequence import STRONG, Sequence, direction

_MAX_BRACKETS = 63
# Unicode 15, BidiBrackets.txt, each opening bracket followed by its closing one.
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩"
    "⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSING = {normalize("NFD", a): normalize("NFD", b) for a, b in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
_OPENING = set(_CLOSING.values())


def brackets(text: str, classes: list[str], sequence: Sequence) -> None:
    """Rule N0."""
    embedding = direction(sequence.level)
    positions = sequence.positions
    for opening, closing in _bracket_pairs(text, classes, positions):
        inside = {STRONG.get(classes[at]) for at in positions[opening + 1 : closing]}
        if embedding in inside:
            chosen = embedding
        elif inside - {None}:
            before = (STRONG.get(classes[at]) for at in reversed(positions[:opening]))
            context = next((strong for strong in before if strong), sequence.start)
            chosen = context if context != embedding else embedding
        else:
            continue
        for end in (opening, closing):
            _set_bracket(text, classes, positions, end, chosen)


def _set_bracket(text: str, classes: list[str], positions: list[int], number: int, chosen: str) -> None:
    classes[positions[number]] = chosen
    for at in positions[number + 1 :]:
        if bidirectional(text[at]) != "NSM":
            break
        classes[at] = chosen


def _bracket_pairs(text: str, classes: list[str], positions: list[int]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for number, at in enumerate(positions):
        if classes[at] != "ON":
            continue
        char = normalize("NFD", text[at])
        if char in _CLOSING:
            if len(stack) == _MAX_BRACKETS:
                break
            stack.append((_CLOSING[char], number))
        elif char in _OPENING:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == char:
                    pairs.append((stack[depth][1], number))
                    del stack[depth:]
                    break
    return sorted(pairs)
