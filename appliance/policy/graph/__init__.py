"""A policy as a drawing that a person who does not program can check: the whole conversation on a sheet.
Pure; the same policy gives the same bytes.

    opening → what is found out, in order, with its gates → summary     who is called → queues, how it ends
"""

from __future__ import annotations

from collections.abc import Mapping

from appliance.core.policy import Policy
from appliance.policy.graph.canvas import Canvas, width_of, wrapped
from appliance.policy.graph.cards import Badge, Card, Row, afterwards, calls, endings, flow
from appliance.policy.graph.queues import (
    COLOURS,
    DASHES,
    NODE,
    Call,
    Desk,
    edges,
    gutter,
    in_order,
    node,
    ports,
)

_COLUMN, _RAIL, _GUTTER, _MARGIN = 400.0, 430.0, 52.0, 48.0
_HEAD, _GAP, _PAD = 176.0, 30.0, 18.0
_TITLE, _TEXT, _NOTE = 17.0, 15.0, 12.5
_TITLE_LINE, _TEXT_LINE, _NOTE_LINE = 36.0, 21.0, 16.5
_TALLER = 1.05
"""How much taller than what stands beside them the steps may be."""

_LOOKS = {
    "opening": ("#e8f0f6", "#8fb0c7", "#24506e"),
    "asks": ("#ffffff", "#c9c4b8", "#1c2530"),
    "gate": ("#fff4d9", "#d3a52c", "#6d4e00"),
    "people": ("#ffffff", "#d9b3ad", "#7c2418"),
    "queue": ("#fdf3f1", "#b96a5e", "#7c2418"),
    "ending": ("#eaf3ea", "#9cc09d", "#1f5a2b"),
}
"""Fill, edge and title of a card, by its colour."""
_INK, _SOFT, _LINE = "#1c2530", "#565f69", "#7b8794"


def svg(policy: Policy, desks: Mapping[str, Desk] | None = None) -> str:
    """The drawing, as a strict SVG document. `desks` says who looks after each queue."""
    steps = flow(policy)
    beside = (calls(policy), endings(policy), afterwards(policy))
    columns = _columns(steps, sum(_height(card, _RAIL) + _GAP for card in beside))
    rail = _MARGIN + len(columns) * (_COLUMN + _GUTTER)
    called = _callers(beside[0])
    width = rail + _RAIL + gutter(called) + NODE + _MARGIN
    canvas = Canvas()
    _head(canvas, policy, width)
    bottoms = _flow(canvas, columns)
    y = _HEAD
    for card in beside:
        y = _card(canvas, card, rail, y, _RAIL) + _GAP
    nodes = width - _MARGIN - NODE
    placed = _queues(canvas, policy, desks or {}, called, nodes)
    edges(canvas, ports(called, placed), rail + _RAIL, nodes)
    lowest = max(top + tall for top, tall in placed.values())
    height = max(*bottoms, y - _GAP, lowest) + 84
    _legend(canvas, height - 26, width)
    title = f"{policy.wording[policy.languages[0]].title}: {policy.id} {policy.version}"
    return canvas.document(width, height, title, _about(policy, steps))


def _callers(card: Card) -> list[Call]:
    """The lines that begin at the rows of the card of calls, with their heights on the sheet."""
    found: list[Call] = []
    y = _HEAD + _TITLE_LINE + 6
    for row in card.rows:
        if row.calls:
            found.append(Call(*row.calls, y + 10))
        y += _row_height(row, _RAIL)
    return found


def _queues(
    canvas: Canvas, policy: Policy, desks: Mapping[str, Desk], called: list[Call], x: float
) -> dict[str, tuple[float, float]]:
    """Draws a node for each queue; their tops and heights."""
    found: dict[str, tuple[float, float]] = {}
    y = _HEAD
    for queue in in_order(called):
        urgent = [call.priority for call in called if call.queue == queue]
        card = node(queue, policy, desks.get(queue), urgent)
        bottom = _card(canvas, card, x, y, NODE)
        found[queue] = (y, bottom - y)
        y = bottom + _GAP
    return found


def _about(policy: Policy, steps: list[Card]) -> str:
    """The drawing in a paragraph, for who cannot see it."""
    names = ", then ".join(
        f"{one.title} ({', '.join(row.text for row in one.rows)})"
        for one in steps
        if one.colour in ("asks", "gate")
    )
    calling = "; ".join(f"{row.text}: {row.notes[0]}" for row in calls(policy).rows[2:])
    return f"{policy.purpose} After the opening: {names}. Then the summary. People are called: {calling}."


def _columns(steps: list[Card], tall: float) -> list[list[Card]]:
    """The steps in columns of about the same height, in order, and not much taller than `tall`."""
    heights = [_height(card, _COLUMN) + _GAP + _label_height(card) for card in steps]
    count = max(1, round(sum(heights) / (tall * _TALLER)))
    limit = sum(heights) / count
    while len(_filled(steps, heights, limit)) > count:
        limit += 10
    return _filled(steps, heights, limit)


def _filled(steps: list[Card], heights: list[float], limit: float) -> list[list[Card]]:
    columns: list[list[Card]] = [[]]
    used = 0.0
    for card, height in zip(steps, heights, strict=True):
        if columns[-1] and used + height > limit:
            columns.append([])
            used = 0.0
        columns[-1].append(card)
        used += height
    return columns


def _head(canvas: Canvas, policy: Policy, width: float) -> None:
    title = policy.wording[policy.languages[0]].title
    canvas.text(_MARGIN, 66, title, 34, weight=700)
    facts = (
        f"{policy.id} {policy.version}",
        f"{', '.join(policy.languages)}",
        f"{', '.join(policy.channels)}",
        f"{policy.minutes} minutes",
        f"digest {policy.digest[:16]}",
    )
    canvas.text(_MARGIN, 96, "   ·   ".join(facts), 14, fill=_SOFT)
    for at, line in enumerate(wrapped(policy.purpose, width - 2 * _MARGIN, 17)[:2]):
        canvas.text(_MARGIN, 126 + at * 22, line, 17)


def _flow(canvas: Canvas, columns: list[list[Card]]) -> list[float]:
    bottoms: list[float] = []
    for at, column in enumerate(columns):
        x, y = _MARGIN + at * (_COLUMN + _GUTTER), _HEAD
        middle = x + _COLUMN / 2
        if at:
            _over(canvas, x, middle, bottoms[-1], column[0])
            y += _label_height(column[0])
        for place, card in enumerate(column):
            if place:
                _down(canvas, middle, y, card)
                y += _GAP + _label_height(card)
            y = _card(canvas, card, x, y, _COLUMN)
        bottoms.append(y)
    return bottoms


def _down(canvas: Canvas, x: float, y: float, card: Card) -> None:
    """The way to the next card beneath, with what must be so for it to be taken."""
    end = y + _GAP + _label_height(card)
    canvas.line([(x, y), (x, end)], stroke=_LINE, arrow="down")
    _label(canvas, card, x, y + 9)


def _over(canvas: Canvas, x: float, middle: float, bottom: float, card: Card) -> None:
    """The way from the foot of a column to the head of the next."""
    before, top = x - _GUTTER - _COLUMN / 2, _HEAD - 16
    turn, foot = x - _GUTTER / 2, bottom + 16
    points = [(before, bottom), (before, foot), (turn, foot), (turn, top), (middle, top)]
    canvas.line([*points, (middle, _HEAD + _label_height(card))], stroke=_LINE, arrow="down")
    _label(canvas, card, middle, _HEAD - 8)


def _label_height(card: Card) -> float:
    return len(wrapped(card.when, _COLUMN - 40, _NOTE)) * _NOTE_LINE + 10 if card.when else 0.0


def _label(canvas: Canvas, card: Card, x: float, y: float) -> None:
    if not card.when:
        return
    lines = wrapped(card.when, _COLUMN - 40, _NOTE)
    canvas.open(card.source)
    wide = max(width_of(line, _NOTE) for line in lines) + 24
    canvas.box(
        x - wide / 2, y, wide, len(lines) * _NOTE_LINE + 6, fill="#f7f5f0", stroke=_LINE, radius=9
    )
    for at, line in enumerate(lines):
        canvas.text(x, y + 15 + at * _NOTE_LINE, line, _NOTE, anchor="middle", italic=True)
    canvas.close()


def _height(card: Card, width: float) -> float:
    rows = sum(_row_height(row, width) for row in card.rows)
    return _TITLE_LINE + rows + _PAD


def _row_height(row: Row, width: float) -> float:
    lines = len(_lines(row, width)) * _TEXT_LINE
    return lines + len(_notes(row, width)) * _NOTE_LINE + 7


def _lines(row: Row, width: float) -> list[str]:
    badges = sum(34.0 for _ in row.badges)
    kind = width_of(row.kind, _NOTE) + 12 if row.kind else 0.0
    return wrapped(row.text, width - 2 * _PAD - 22 - kind - badges, _TEXT) or [""]


def _notes(row: Row, width: float) -> list[tuple[str, bool]]:
    """The smaller lines, each with whether it is a condition."""
    return [
        (line, note.startswith("only if"))
        for note in row.notes
        for line in wrapped(note, width - 2 * _PAD - 22, _NOTE)
    ]


def _card(canvas: Canvas, card: Card, x: float, y: float, width: float) -> float:
    """Draws a card; where it ends."""
    fill, edge, ink = _LOOKS[card.colour]
    height = _height(card, width)
    canvas.open(card.title)
    canvas.box(
        x, y, width, height, fill=fill, stroke=edge, thickness=1.5, dashed=card.colour == "gate"
    )
    left = x + _PAD
    if card.number is not None:
        canvas.parts.append(f'<circle cx="{left + 11:g}" cy="{y + 22:g}" r="12" fill="#24506e"/>')
        canvas.text(
            left + 11, y + 26.5, str(card.number), 12.5, fill="#ffffff", weight=700, anchor="middle"
        )
        left += 32
    canvas.text(left, y + 28, card.title, _TITLE, fill=ink, weight=700)
    at = y + _TITLE_LINE + 6
    for row in card.rows:
        at = _row(canvas, row, x, at, width)
    canvas.close()
    return y + height


def _row(canvas: Canvas, row: Row, x: float, y: float, width: float) -> float:
    left, right = x + _PAD, x + width - _PAD
    _mark(canvas, row.mark, left + 5, y + 10)
    base = y + 15.0
    if row.source:
        canvas.open(row.source)
    for badge in row.badges:
        right -= 26
        _badge(canvas, badge, right, y + 1)
        right -= 8
    canvas.text(right, base, row.kind, _NOTE, fill=_SOFT, anchor="end")
    weight = 400 if row.mark == "optional" else 600
    for at, line in enumerate(_lines(row, width)):
        canvas.text(left + 20, base + at * _TEXT_LINE, line, _TEXT, weight=weight)
    base += (len(_lines(row, width)) - 1) * _TEXT_LINE
    for line, conditional in _notes(row, width):
        base += _NOTE_LINE
        canvas.text(left + 20, base, line, _NOTE, fill=_SOFT, italic=conditional)
    if row.source:
        canvas.close()
    return y + _row_height(row, width)


def _mark(canvas: Canvas, mark: str, x: float, y: float) -> None:
    if mark in ("required", "end"):
        canvas.parts.append(f'<circle cx="{x:g}" cy="{y:g}" r="4.5" fill="{_INK}"/>')
    elif mark == "optional":
        canvas.parts.append(
            f'<circle cx="{x:g}" cy="{y:g}" r="4" fill="none" stroke="{_INK}" stroke-width="1.5"/>'
        )
    elif mark == "said":
        canvas.parts.append(
            f'<path d="M{x - 4:g} {y - 5:g}L{x + 5:g} {y:g}L{x - 4:g} {y + 5:g}Z" fill="#24506e"/>'
        )
    elif mark:
        canvas.text(x, y + 5, mark, 15, fill=COLOURS["P1"], weight=700, anchor="middle")


def _badge(canvas: Canvas, badge: Badge, x: float, y: float) -> None:
    canvas.open(badge.about)
    canvas.box(x, y, 26, 19, fill=COLOURS.get(badge.priority, _INK), radius=9.5)
    canvas.text(x + 13, y + 13.5, badge.letter, 12, fill="#ffffff", weight=700, anchor="middle")
    canvas.close()


def _legend(canvas: Canvas, y: float, width: float) -> None:
    _mark(canvas, "required", _MARGIN + 5, y - 5)
    canvas.text(_MARGIN + 18, y, "must be known", _NOTE, fill=_SOFT)
    _mark(canvas, "optional", _MARGIN + 145, y - 5)
    canvas.text(_MARGIN + 158, y, "may stay open", _NOTE, fill=_SOFT)
    x = _MARGIN + 280
    for priority, said in (
        ("P1", "P1: a life may be at risk"),
        ("P2", "P2: soon"),
        ("P3", "P3: in turn"),
    ):
        canvas.box(x, y - 14, 26, 19, fill=COLOURS[priority], radius=9.5)
        x += 32
        canvas.line(
            [(x, y - 4.5), (x + 34, y - 4.5)], stroke=COLOURS[priority], dashes=DASHES[priority]
        )
        canvas.text(x + 42, y, said, _NOTE, fill=_SOFT)
        x += 42 + width_of(said, _NOTE) + 26
    said = "A letter at a question: the answer may call people."
    if x + width_of(said, _NOTE) > width - _MARGIN:  # a narrow sheet: above the others
        x, y = _MARGIN, y - 22
    canvas.text(x, y, said, _NOTE, fill=_SOFT)
