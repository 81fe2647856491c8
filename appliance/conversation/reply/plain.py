"""Decisions that are said with common phrases alone. Pure."""

from __future__ import annotations

from collections.abc import Mapping

PLAIN: Mapping[str, tuple[str, ...]] = {
    "delete_my_data": ("delete_request",),
    "withdraw": ("withdraw",),
    "are_you_human": ("human_truth",),
    "hold": ("hold",),
    "nothing_before": ("nothing_before",),
    "told_before": ("told_before",),
    "empty": ("empty",),
    "too_long": ("too_long",),
    "injection": ("injection",),
    "insult": ("insult",),
    "off_topic": ("off_topic",),
    "needed": ("needed",),
    "left_to_person": ("left_to_person",),
    "number": ("number_again",),
    "which": ("change_which",),
    "neither": ("clarify_neither",),
}
"""The phrases of a rule."""
