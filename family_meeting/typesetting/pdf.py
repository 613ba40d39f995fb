"""Pages, fonts and tags to the bytes of a PDF/UA-1 file."""

import itertools
from html import escape

from family_meeting.typesetting.drawing import Link, Page
from family_meeting.typesetting.fontobjects import font_object
from family_meeting.typesetting.forms import Fields, Widget
from family_meeting.typesetting.objects import Objects
from family_meeting.typesetting.operators import numbers, string
from family_meeting.typesetting.outline import add_outline
from family_meeting.typesetting.subsets import FontSet
from family_meeting.typesetting.tagging import Annotated, Element, Marked
from family_meeting.typesetting.tree import Document

PRODUCER = "Family Meeting"


def write(document: Document, pages: list[Page], fonts: FontSet, root: Element) -> bytes:
    """The file of ``pages`` with the structure below ``root``."""
    objects = Objects()
    page_refs = [objects.add() for _ in pages]
    elements = root.elements()
    refs = {id(element): objects.add() for element in elements}
    # Keys of the parent tree: pages first, then links.
    keys = itertools.count(len(pages))
    fields = Fields(objects)
    notes = [
        [_annotation(objects, fields, link, ref, next(keys)) for link in page.links]
        for page, ref in zip(pages, page_refs, strict=True)
    ]
    faces = "".join(
        f"/{subset.resource} {font_object(objects, subset.finished())}" for subset in fonts.subsets
    )
    resources = objects.add(f"<</Font<<{faces}>>>>")
    for page, ref in zip(pages, page_refs, strict=True):
        objects.fill(ref, _page(objects, page, resources, notes[page.index]))
        objects.page(ref)
    tree = objects.add()
    for element in elements:
        parent = refs[id(element.parent)] if element.parent is not None else tree
        objects.fill(refs[id(element)], _element(element, parent, refs, page_refs, notes))
    parents = objects.add(_parent_tree(pages, refs))
    objects.fill(tree, f"<</Type/StructTreeRoot/K {refs[id(root)]}/ParentTree {parents}>>")
    bookmarks = [bookmark for page in pages for bookmark in page.bookmarks]
    if len(pages) > 1 and bookmarks:
        add_outline(objects, bookmarks, page_refs)
    return _finish(objects, document, tree, fields)


def _finish(objects: Objects, document: Document, tree: str, fields: Fields) -> bytes:
    return objects.finish(
        f"<</Title {string(document.title)}/Producer {string(PRODUCER)}"
        f"/Subject {string(document.subject)}/Keywords {string(', '.join(document.keywords))}>>",
        **fields.finish(),
        StructTreeRoot=tree,
        Lang=objects.add(string(document.language)),
        MarkInfo=objects.add("<</Marked true>>"),
        ViewerPreferences=objects.add("<</DisplayDocTitle true>>"),
        Metadata=objects.stream(_metadata(document), compress=False, Type="/Metadata", Subtype="/XML"),
    )


def _page(objects: Objects, page: Page, resources: str, notes: list[str]) -> str:
    content = objects.stream(page.finish().encode("ascii"))
    annotations = f"/Annots[{' '.join(notes)}]" if notes else ""
    return (
        f"<</Type/Page/Parent {objects.pages}/MediaBox[{numbers(0, 0, page.width, page.height)}]"
        f"/Resources {resources}/Contents {content}/StructParents {page.index}/Tabs/S{annotations}>>"
    )


def _annotation(objects: Objects, fields: Fields, link: Link | Widget, page: str, key: int) -> str:
    if isinstance(link, Widget):
        return fields.add(link, page, key)
    return objects.add(
        f"<</Type/Annot/Subtype/Link/Rect[{numbers(*link.box)}]/Border[0 0 0]/F 4"
        f"/A<</S/URI/URI {string(link.address)}>>/Contents {string(link.words or link.address)}"
        f"/StructParent {key}>>"
    )


def _element(
    element: Element, parent: str, refs: dict[int, str], page_refs: list[str], notes: list[list[str]]
) -> str:
    """The structure element dictionary. Marked content on the first page stands as a plain number."""
    home = next((kid.page for kid in element.kids if isinstance(kid, Marked)), None)
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(refs[id(kid)])
        elif isinstance(kid, Annotated):
            kids.append(f"<</Type/OBJR/Obj {notes[kid.page][kid.number]}/Pg {page_refs[kid.page]}>>")
        elif kid.page == home:
            kids.append(str(kid.number))
        else:
            kids.append(f"<</Type/MCR/Pg {page_refs[kid.page]}/MCID {kid.number}>>")
    page = f"/Pg {page_refs[home]}" if home is not None else ""
    language = f"/Lang({element.language})" if element.language else ""
    alt = f"/Alt {string(element.alt)}" if element.alt else ""
    attributes = f"/A<<{element.attributes}>>" if element.attributes else ""
    children = f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]" if kids else ""
    return f"<</S/{element.tag}/P {parent}{page}{children}{language}{alt}{attributes}>>"


def _parent_tree(pages: list[Page], refs: dict[int, str]) -> str:
    entries = [f"{page.index}[{' '.join(refs[id(owner)] for owner in page.owners)}]" for page in pages]
    links = [link for page in pages for link in page.links]
    entries += [f"{key} {refs[id(link.element)]}" for key, link in enumerate(links, len(pages))]
    return f"<</Nums[{' '.join(entries)}]>>"


def _metadata(document: Document) -> bytes:
    title, subject, language = (
        escape(words, quote=False) for words in (document.title, document.subject, document.language)
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer><pdfuaid:part>1</pdfuaid:part>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    ).encode()
