"""A picture of the document tree as inline SVG for the screen."""

import unicodedata
from functools import lru_cache

from markupsafe import Markup

from family_meeting.typesetting.tree import Figure, Shape

TONES = {"": "none", "ink": "currentColor", "quiet": "#4f5865", "paper": "#ffffff", "accent": "#0f4d5c"}


def svg(figure: Figure, direction: str = "ltr") -> Markup:
    """Return an accessible ``<svg>``: it scales with the page, takes its font, and says its words aloud."""
    drawn = Markup("").join(_DRAW[shape.kind](shape) for shape in figure.shapes)
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" class="fm-figure" role="img" viewBox="0 0 {w:g} {h:g}"'
        ' width="{w:g}pt" height="{h:g}pt" direction="{direction}"><title>{alt}</title>{drawn}</svg>'
    ).format(w=figure.width, h=figure.height, direction=direction, alt=figure.alt, drawn=drawn)


def _paint(shape: Shape) -> Markup:
    dashes = Markup(' stroke-dasharray="4 3"') if shape.dashed else Markup()
    return Markup('fill="{}" stroke="{}" stroke-width="{:g}"{}').format(
        TONES[shape.fill], TONES[shape.tone], shape.stroke, dashes
    )


def _line(shape: Shape) -> Markup:
    place = Markup('x1="{:g}" y1="{:g}" x2="{:g}" y2="{:g}"').format(shape.x, shape.y, shape.x2, shape.y2)
    return Markup("<line {} {}/>").format(place, _paint(shape))


def _box(shape: Shape) -> Markup:
    place = Markup('x="{:g}" y="{:g}" width="{:g}" height="{:g}" rx="{:g}"').format(
        shape.x, shape.y, shape.width, shape.height, shape.round
    )
    return Markup("<rect {} {}/>").format(place, _paint(shape))


def _circle(shape: Shape) -> Markup:
    return Markup('<circle cx="{:g}" cy="{:g}" r="{:g}" {}/>').format(
        shape.x, shape.y, shape.radius, _paint(shape)
    )


def _label(shape: Shape) -> Markup:
    size = shape.size
    if shape.width:
        size = min(size, size * shape.width / max(text_width(shape.text, size), 1.0))
    weight = Markup(' font-weight="700"') if shape.bold else Markup()
    return Markup(
        '<text x="{:g}" y="{:g}" font-size="{:.3g}" text-anchor="middle" font-family="inherit"'
        ' fill="{}"{} unicode-bidi="plaintext">{}</text>'
    ).format(shape.x, shape.y, size, TONES[shape.tone], weight, shape.text)


_DRAW = {"line": _line, "box": _box, "circle": _circle, "label": _label}


def text_width(text: str, size: float) -> float:
    """Return about how wide ``text`` is at ``size``: Han is square, the rest over half."""
    return size * sum(map(_share, text))


# Characters are remembered: they tell of nobody.
@lru_cache(maxsize=20_000)
def _share(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Cf", "Mn", "Me"}:
        return 0.0
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.57
