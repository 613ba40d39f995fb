"""Font programs cut down to the glyphs of a document, with a glyph for every combination it shows."""

import struct
from functools import cache, cached_property

import uharfbuzz as hb

from family_meeting.typesetting.cells import DOT, Key
from family_meeting.typesetting.fonts import Face

Parts = tuple[tuple[int, int, int], ...]  # glyph, x, y
_KEPT_TABLES = (b"cvt ", b"fpgm", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"prep")
_DROPPED_TABLES = (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"cmap", b"name", b"OS/2")


def _subset(face: hb.Face, glyphs: set[int]) -> tuple[hb.Face, dict[int, int]]:
    """A face of ``glyphs`` only, and the new number of each."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _DROPPED_TABLES)
    flags = hb.SubsetFlags
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.DESUBROUTINIZE
    plan = hb.SubsetPlan(face, wanted)
    return plan.execute(), dict(plan.old_to_new_glyph_mapping)


@cache
def _bare(face: Face) -> hb.Face:
    """The CFF font without its character map, which the subsetter would read through each time."""
    tables = {
        tag: bytes(face.face.reference_table(tag).data) for tag in ("CFF ", "head", "hhea", "hmtx", "maxp")
    }
    return hb.Face.create_for_tables(lambda _face, tag, _data: tables.get(tag, b""), None)


def cff_file(face: Face, keys: list[Key]) -> tuple[bytes, None]:
    """The CFF program of the glyphs; its codes are glyphs already, so that there is no map."""
    small, _ = _subset(_bare(face), {parts[0][0] for parts, _, _ in keys})
    return bytes(small.reference_table("CFF ").data), None


def truetype_file(face: Face, keys: list[Key]) -> tuple[bytes, bytes]:
    """The program with a composite glyph for each combination, and the CID to glyph map."""
    small, renumbered = _subset(
        face.face, {glyph for parts, _, _ in keys for glyph, _, _ in parts if glyph != DOT}
    )
    tables = {
        tag: bytes(small.reference_table(tag.decode()).data)
        for tag in _KEPT_TABLES
        if tag.decode() in small.table_tags
    }
    outlines = _Outlines(tables)
    known: dict[Parts, int] = {}
    glyphs = [0]
    for parts, _, width in keys:
        if len(parts) == 1 and parts[0][1:] == (0, 0) and parts[0][0] != DOT:
            glyphs.append(renumbered[parts[0][0]])
            continue
        if parts not in known:
            placed = [(outlines.dot if glyph == DOT else renumbered[glyph], x, y) for glyph, x, y in parts]
            known[parts] = outlines.add(placed, round(width * face.em / 1000))
        glyphs.append(known[parts])
    return _sfnt(outlines.tables()), struct.pack(f">{len(glyphs)}H", *glyphs)


class _Outlines:
    """The glyph tables of a TrueType font, to which composite glyphs are added."""

    def __init__(self, tables: dict[bytes, bytes]) -> None:
        self._tables = tables
        count = struct.unpack_from(">H", tables[b"maxp"], 4)[0]
        long = struct.unpack_from(">h", tables[b"head"], 50)[0]
        loca = struct.unpack_from(f">{count + 1}{'L' if long else 'H'}", tables[b"loca"])
        self._starts = [at if long else at * 2 for at in loca]
        self._glyf = bytearray(tables[b"glyf"])
        self._metrics = self._long_metrics(count)
        self._most_parts = 0

    def _long_metrics(self, count: int) -> list[tuple[int, int]]:
        table, long = self._tables[b"hmtx"], struct.unpack_from(">H", self._tables[b"hhea"], 34)[0]
        pairs = [struct.unpack_from(">Hh", table, 4 * at) for at in range(long)]
        bearings = struct.unpack_from(f">{count - long}h", table, 4 * long)
        return [*pairs, *((pairs[-1][0], bearing) for bearing in bearings)]

    def _box(self, glyph: int) -> tuple[int, int, int, int] | None:
        start, end = self._starts[glyph : glyph + 2]
        return struct.unpack_from(">4h", self._glyf, start + 2) if end > start else None

    @cached_property
    def dot(self) -> int:
        """The number of a glyph with a dot of two font units, too small to be seen."""
        # One contour of four points: (0, 0), (2, 0), (2, 2), (0, 2), as words relative to one another.
        self._glyf += struct.pack(">5h", 1, 0, 0, 2, 2) + struct.pack(">HH", 3, 0) + b"\1\1\1\1"
        self._glyf += struct.pack(">8h", 0, 2, 0, -2, 0, 0, 2, 0)
        return self._numbered(0, 0)

    def add(self, parts: list[tuple[int, int, int]], advance: int) -> int:
        """A glyph that draws ``parts``; an empty one where they draw nothing. Its number."""
        boxes = [(part, box) for part in parts if (box := self._box(part[0]))]
        bearing = 0
        if boxes:
            low_x = min(box[0] + x for (_, x, _), box in boxes)
            low_y = min(box[1] + y for (_, _, y), box in boxes)
            high_x = max(box[2] + x for (_, x, _), box in boxes)
            high_y = max(box[3] + y for (_, _, y), box in boxes)
            bearing = low_x
            self._glyf += struct.pack(">5h", -1, low_x, low_y, high_x, high_y)
            for at, ((glyph, x, y), _) in enumerate(boxes):
                # Words as offsets, offsets are distances, more to come.
                flags = 0x0001 | 0x0002 | (0x0020 if at < len(boxes) - 1 else 0)
                self._glyf += struct.pack(">HHhh", flags, glyph, x, y)
        self._most_parts = max(self._most_parts, len(boxes))
        return self._numbered(advance, bearing)

    def _numbered(self, advance: int, bearing: int) -> int:
        """Ends the glyph that was begun."""
        self._glyf += b"\0" * (-len(self._glyf) % 4)
        self._starts.append(len(self._glyf))
        self._metrics.append((advance, bearing))
        return len(self._metrics) - 1

    def tables(self) -> dict[bytes, bytes]:
        count = len(self._metrics)
        head, maxp, hhea = (bytearray(self._tables[tag]) for tag in (b"head", b"maxp", b"hhea"))
        struct.pack_into(">h", head, 50, 1)
        struct.pack_into(">H", hhea, 34, count)
        struct.pack_into(">H", maxp, 4, count)
        points, contours, composite_points, composite_contours = struct.unpack_from(">4H", maxp, 6)
        most = self._most_parts
        struct.pack_into(">H", maxp, 10, min(0xFFFF, max(composite_points, points) * max(most, 1)))
        struct.pack_into(">H", maxp, 12, min(0xFFFF, max(composite_contours, contours) * max(most, 1)))
        struct.pack_into(">HH", maxp, 28, max(most, struct.unpack_from(">H", maxp, 28)[0]), 3)
        metrics = b"".join(struct.pack(">Hh", *pair) for pair in self._metrics)
        loca = struct.pack(f">{len(self._starts)}L", *self._starts)
        changed = {
            b"head": head,
            b"maxp": maxp,
            b"hhea": hhea,
            b"hmtx": metrics,
            b"loca": loca,
            b"glyf": self._glyf,
        }
        return {**self._tables, **{tag: bytes(data) for tag, data in changed.items()}}


def _sfnt(tables: dict[bytes, bytes]) -> bytes:
    """A TrueType file of ``tables`` (OpenType specification, "Organization of an OpenType Font")."""
    count = len(tables)
    power = count.bit_length() - 1
    directory = struct.pack(">LHHHH", 0x00010000, count, 16 << power, power, 16 * count - (16 << power))
    offset = len(directory) + 16 * count
    body = b""
    for tag in sorted(tables):
        data = tables[tag]
        padded = data + b"\0" * (-len(data) % 4)
        checksum = sum(struct.unpack(f">{len(padded) // 4}L", padded)) & 0xFFFFFFFF
        directory += struct.pack(">4sLLL", tag, checksum, offset + len(body), len(data))
        body += padded
    return directory + body
