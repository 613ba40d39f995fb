"""The objects of a PDF file: ReportLab numbers them, writes the cross-reference table and the trailer."""

import zlib
from typing import Any

from reportlab.pdfbase import pdfdoc


class Written(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An object that is already written out."""

    __RefOnly__ = 1

    def __init__(self, content: str = "") -> None:
        self.content = content

    def format(self, _document: object) -> bytes:
        return self.content.encode("latin-1")


class _Deflate:
    """ReportLab's filter at a level that takes two thirds of the time; files are a fiftieth larger."""

    pdfname = "FlateDecode"

    @staticmethod
    def encode(content: bytes) -> bytes:
        return zlib.compress(content, 4)


class _Outline(Written):
    """Bookmarks as ReportLab asks for them: already prepared."""

    ready = 1

    def prepare(self, _document: object, _canvas: object) -> None:
        pass


class _Information(pdfdoc.PDFInfo):  # type: ignore[misc]
    """The information dictionary without dates, which would make two runs differ."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self._content = content

    def format(self, _document: object) -> bytes:
        return self._content.encode("latin-1")


class _File(pdfdoc.PDFDocument):  # type: ignore[misc]
    """ReportLab's document, with a short way for the hundreds of objects that are already written out."""

    def __init__(self) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7))

    def number(self, new: pdfdoc.PDFObject) -> str:
        """The reference of an object that has none yet."""
        self.objectcounter += 1
        name = new.__InternalName__ = f"R{self.objectcounter}"
        self.idToObjectNumberAndVersion[name] = (self.objectcounter, 0)
        self.numberToId[self.objectcounter] = name
        self.idToObject[name] = new
        return f"{self.objectcounter} 0 R"

    def format(self) -> bytes:
        """The bytes of the file: its objects, where each of them starts, and the trailer."""
        file = pdfdoc.PDFFile(self._pdfVersion)
        starts: list[int] = []
        # ReportLab's own objects may register others while they are written.
        while name := self.numberToId.get(len(starts) + 1):
            content = pdfdoc.format(self.idToObject[name], self, toplevel=1)
            end = b"endobj\n" if content.endswith(b"\n") else b"\nendobj\n"
            starts.append(file.add(b"%d 0 obj\n%b%b" % (len(starts) + 1, content, end)))
        table = b"".join([b"%010d 00000 n \n" % start for start in starts])
        at = file.add(b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(starts) + 1, table))
        root, information = self.Reference(self.Catalog), self.Reference(self.info)
        trailer = pdfdoc.PDFTrailer(at, Size=len(starts) + 1, Root=root, Info=information, ID=self.ID())
        file.add(trailer.format(self))
        return b"".join(file.strings)


class Objects:
    """References are strings in PDF syntax, as ``12 0 R``."""

    def __init__(self) -> None:
        self._pdf = _File()
        self._known: dict[str, Any] = {}
        self.pages = self._reference(self._pdf.Pages)

    def add(self, content: str = "") -> str:
        """Registers an object, to be filled later where ``content`` is empty."""
        return self._reference(Written(content))

    def stream(self, content: bytes, *, compress: bool = True, **entries: object) -> str:
        """Registers a stream, which also goes into the file's identity."""
        self._pdf.updateSignature(content)
        filters = [_Deflate] if compress else None
        return self._reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content, filters))

    def drawing(self, content: bytes, box: str) -> str:
        """Registers a form XObject that fills ``box``, an array in PDF syntax."""
        return self.stream(content, Type="/XObject", Subtype="/Form", BBox=box)

    def fill(self, ref: str, content: str) -> None:
        """Gives an object its content."""
        self._known[ref].content = content

    def page(self, ref: str) -> None:
        """Makes the object the next page."""
        self._pdf.Pages.addPage(self._known[ref])

    def outline(self) -> str:
        """Registers the outline, to be filled later."""
        made = _Outline()
        self._pdf.Outlines = self._pdf.Catalog.Outlines = made
        return self._reference(made)

    def finish(self, information: str, **catalog: str) -> bytes:
        """The bytes of the file; ``catalog`` entries are references."""
        self._pdf.info = _Information(information)
        for name, ref in catalog.items():
            setattr(self._pdf.Catalog, name, self._known[ref])
        data: bytes = self._pdf.GetPDFData(None)
        return data

    def _reference(self, new: pdfdoc.PDFObject) -> str:
        ref = self._pdf.number(new)
        self._known[ref] = new
        return ref
