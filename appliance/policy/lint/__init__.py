"""Everything about a pack that would go wrong later, found before it may run.

Shapes are `policy.shape`'s business; here it is sense: that what is named exists, that what is required
can be asked, that conditions have types, that every text is there in every language, and that everything
which calls for people reaches some. One file for each family of rules.
"""

from __future__ import annotations

from appliance.core.errors import Fault
from appliance.core.policy import Policy
from appliance.policy.files import Pack
from appliance.policy.lint import (
    doubles,
    logic,
    masking,
    people,
    questions,
    rehearsals,
    spoken,
    visitors,
    words,
)
from appliance.policy.lint.case import Case, Declared, Guard

__all__ = ["Declared", "Guard", "lint"]


def lint(pack: Pack, policy: Policy, declared: Declared, guard: Guard | None = None) -> list[Fault]:
    """Every fault in the sense of a pack whose files fit their shapes, in order of file and line."""
    assert pack.policy is not None
    case = Case(pack, pack.policy, policy, declared, guard)
    families = (questions, doubles, logic, words, spoken, people, masking, rehearsals, visitors)
    faults = {fault for rules in families for fault in rules.faults(case)}
    return sorted(faults, key=lambda fault: (fault.path, fault.line, fault.message))
