"""Who comes: ten kinds of visitors, each by how likely it does what. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Persona:
    """A way of behaving. Each number is the chance, at any one answer, of doing what it is named for."""

    id: str
    filler: float = 0.05
    """Words around the answer that say nothing."""
    detour: float = 0.0
    """A sentence about something else, before or after the answer."""
    volunteer: float = 0.0
    """The next facts, told along with the answer."""
    story: float = 0.15
    """Of an opening that tells several facts at once."""
    hesitate: float = 0.0
    """A turn that answers nothing yet."""
    question: float = 0.02
    """A question instead of the answer."""
    repair: float = 0.0
    """A wrong value that is repaired in the same breath."""
    correct: float = 0.02
    """A wrong value that is corrected a turn later."""
    unsure: float = 0.5
    """Of not knowing what the person happens not to know: how many such facts there are."""
    bare: float = 0.4
    """The value alone, without a sentence around it."""
    switch: float = 0.0
    """Of the other language, in one answer."""
    tap: float = 0.7
    """Of tapping the widget when a question comes for the third time."""
    repeat: float = 0.0
    """Of asking to hear it again."""
    hostile: float = 0.0
    """Of a rude remark beside the answer, or instead of it."""
    gives_up: float = 0.0
    """Of asking for a person, at any one turn after the third."""
    crisis: bool = False
    """Says, once, what must not be passed over."""


PERSONAS = {
    persona.id: persona
    for persona in (
        Persona("cooperative", volunteer=0.1),
        Persona("rambling", filler=0.5, detour=0.35, volunteer=0.2, story=0.6, bare=0.1),
        Persona("hesitant", filler=0.4, hesitate=0.2, question=0.08, unsure=1.0),
        Persona("contradicting", repair=0.25, correct=0.15),
        Persona("hostile", hostile=0.3, question=0.1, gives_up=0.06, bare=0.7, tap=0.2),
        Persona("hurried", filler=0, volunteer=0.35, story=0.5, bare=1.0, question=0, tap=0.95),
        Persona("elderly", filler=0.15, repeat=0.08, bare=0.85, question=0.05, tap=0.2),
        Persona("bilingual", switch=0.25),
        Persona("correcting", correct=0.45, bare=0.3),
        Persona("crisis", crisis=True),
    )
}
