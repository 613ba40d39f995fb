"""A paper's XHTML as Typst markup, element by element, so that a peer sets the same words."""

from xml.etree import ElementTree

_HTML = "{http://www.w3.org/1999/xhtml}"
_SVG = "{http://www.w3.org/2000/svg}"
_FONTS = '("Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC")'
_LEVEL = {"h1": 1, "h2": 2, "h3": 3}
_SEPARATE = {"p", "div", "main", "footer"}


def markup(page: str, language: str) -> str:
    """Return the Typst source of a page of ours: headings, paragraphs, lists, tables and pictures."""
    root = ElementTree.fromstring(page)  # our own page
    code, script = (*language.split("-"), "")[:2]
    say = f'#set text(font: {_FONTS}, size: 14pt, lang: "{code}"'
    say += f', script: "{script.lower()}")' if script else ")"
    margin = '#set page(paper: "us-letter", margin: (x: 56pt, y: 50pt))\n'
    title = root.findtext(f"{_HTML}head/{_HTML}title") or ""
    body = root.find(f"{_HTML}body")
    assert body is not None
    return f'#set document(title: "{_text(title)}")\n{margin}{say}\n{_inside(body)}'


def _text(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"')


def _words(words: str | None) -> str:
    """Return running text as a Typst string, in which nothing is markup."""
    folded = " ".join((words or "").split())
    if not folded:
        return ""
    before, after = (words or "")[:1].isspace(), (words or "")[-1:].isspace()
    return f'#"{" " * before}{_text(folded)}{" " * after}"'


def _inside(element: ElementTree.Element) -> str:
    parts = [_words(element.text)]
    for child in element:
        parts += [_one(child), _words(child.tail)]
    return "".join(parts)


def _one(element: ElementTree.Element) -> str:
    name = element.tag.removeprefix(_HTML)
    if name in _LEVEL:
        return f"\n#heading(level: {_LEVEL[name]})[{_inside(element)}]\n"
    if name in {"ul", "ol"}:
        return f"\n#{'list' if name == 'ul' else 'enum'}({_items(element)})\n"
    if name == "table":
        return _table(element)
    if element.tag == f"{_SVG}svg":
        return _picture(element)
    if name == "br":
        return "#linebreak()"
    if name == "div" and element.get("class") == "pair":
        return f"\n#grid(columns: (1fr, 1fr), column-gutter: 28pt, {_items(element)})\n"
    inside = _inside(element)
    if name == "b":
        inside = f"#strong[{inside}]"
    return f"\n\n{inside}\n\n" if name in _SEPARATE else f"#[{inside}]"


def _items(element: ElementTree.Element) -> str:
    return ", ".join(f"[{_inside(child)}]" for child in element)


def _table(element: ElementTree.Element) -> str:
    rows = list(element.iter(f"{_HTML}tr"))
    head = [", ".join(f"[{_inside(cell)}]" for cell in row) for row in rows]
    return f"\n#table(columns: {len(rows[0])}, table.header({head[0]}), {', '.join(head[1:])})\n"


def _picture(element: ElementTree.Element) -> str:
    ElementTree.register_namespace("", _SVG[1:-1])
    drawn = ElementTree.tostring(element, encoding="unicode")
    return f'\n#image(bytes("{_text(drawn)}"), format: "svg", width: 100%, alt: "picture")\n'
