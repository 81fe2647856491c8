"""A sheet to draw on: text, boxes and lines as strict SVG 1.1, without a script, a style attribute or
anything from elsewhere. Pure; the same calls give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

FONT = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_NARROW, _WIDE = set("iljtfrI.,:;'|()[]!/ "), set("mwMWQOGD@%—")


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide a line of text is; on the safe side."""
    ems = sum(
        0.34
        if one in _NARROW
        else 0.88
        if one in _WIDE
        else 0.68
        if one.isupper() or one.isdigit()
        else 0.56
        for one in text
    )
    return ems * size * (1.06 if bold else 1.0)


def wrapped(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """The lines of a text that is no wider than `width`."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and width_of(longer, size, bold=bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


@dataclass
class Canvas:
    """What has been drawn so far, in order."""

    parts: list[str] = field(default_factory=list)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        fill: str = "#1c2530",
        weight: int = 400,
        anchor: str = "start",
        italic: bool = False,
    ) -> None:
        """One line, its baseline at `y`."""
        said = f'x="{x:g}" y="{y:g}" font-size="{size:g}" fill="{fill}"'
        said += f' font-weight="{weight}"' if weight != 400 else ""
        said += f' text-anchor="{anchor}"' if anchor != "start" else ""
        said += ' font-style="italic"' if italic else ""
        self.parts.append(f"<text {said}>{escape(text)}</text>")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str,
        stroke: str = "none",
        radius: float = 10,
        thickness: float = 1,
        dashed: bool = False,
    ) -> None:
        """A rectangle with round corners."""
        said = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{radius:g}"'
        said += f' fill="{fill}" stroke="{stroke}" stroke-width="{thickness:g}"'
        said += ' stroke-dasharray="5 4"' if dashed else ""
        self.parts.append(f"<rect {said}/>")

    def line(
        self,
        points: list[tuple[float, float]],
        *,
        stroke: str,
        arrow: Literal["", "down", "right"] = "",
        dashes: str = "",
    ) -> None:
        """A path through the points, with an arrow at its last one where one is wanted."""
        path = f"M{points[0][0]:g} {points[0][1]:g}" + "".join(
            f"L{x:g} {y:g}" for x, y in points[1:]
        )
        said = f'd="{path}" fill="none" stroke="{stroke}" stroke-width="2" stroke-linejoin="round"'
        said += f' stroke-dasharray="{dashes}"' if dashes else ""
        self.parts.append(f"<path {said}/>")
        if arrow:
            x, y = points[-1]
            left, right = (
                ((x - 6, y - 9), (x + 6, y - 9))
                if arrow == "down"
                else ((x - 9, y - 5), (x - 9, y + 5))
            )
            head = f"M{left[0]:g} {left[1]:g}L{x:g} {y:g}L{right[0]:g} {right[1]:g}Z"
            self.parts.append(f'<path d="{head}" fill="{stroke}"/>')

    def open(self, title: str, role: str = "group") -> None:
        """Begins a group; `title` is what it says when pointed at, and to a screen reader."""
        self.parts.append(
            f"<g role={quoteattr(role)} aria-label={quoteattr(title)}><title>{escape(title)}</title>"
        )

    def close(self) -> None:
        """Ends the group."""
        self.parts.append("</g>")

    def document(self, width: float, height: float, title: str, about: str) -> str:
        """The whole drawing, with its title and description."""
        return "\n".join(self._lines(width, height, title, about)) + "\n"

    def _lines(self, width: float, height: float, title: str, about: str) -> Iterator[str]:
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" '
            f'width="{width:g}" height="{height:g}" role="graphics-document document" '
            f'aria-labelledby="title about" font-family="{FONT}">'
        )
        yield f'<title id="title">{escape(title)}</title>'
        yield f'<desc id="about">{escape(about)}</desc>'
        yield f'<rect width="{width:g}" height="{height:g}" fill="#f7f5f0"/>'
        yield from self.parts
        yield "</svg>"
