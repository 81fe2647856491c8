"""What every rule looks at: a pack as written and as meant, and what `appliance.toml` declares. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from appliance.core.decision import Verdict
from appliance.core.errors import Fault
from appliance.core.interview import Language
from appliance.core.policy import Policy
from appliance.policy.files import Pack
from appliance.policy.pack import PolicyText
from appliance.policy.source import Source


class Place(Protocol):
    """A destination that `appliance.toml` declares."""

    @property
    def kind(self) -> str: ...


class Declared(Protocol):
    """What policies refer to by name. `config.Config` is one."""

    @property
    def jurisdiction(self) -> str:
        """Where the box stands: "US", or with the state, "US-OR". It says which overlays apply."""
        ...

    @property
    def queues(self) -> Collection[str]:
        """Queues, each of which has an owner and a backup."""
        ...

    @property
    def calendars(self) -> Collection[str]: ...

    @property
    def tables(self) -> Collection[str]: ...

    @property
    def destinations(self) -> Mapping[str, Place]: ...


class Guard(Protocol):
    """The check that every reply passes before it is said. `screening.reply.check_reply` is one."""

    def __call__(
        self,
        text: str,
        language: Language,
        must_not: frozenset[str],
        receipts: frozenset[str],
        /,
    ) -> Sequence[Verdict]: ...


@dataclass(frozen=True, slots=True)
class Case:
    """One pack under examination. Without a `guard`, what it may not say is not looked at."""

    pack: Pack
    text: PolicyText
    policy: Policy
    declared: Declared
    guard: Guard | None = None

    @property
    def source(self) -> Source:
        """policy.yaml, with its lines."""
        return self.pack.source

    @property
    def needed(self) -> dict[str, None]:
        """The fields that some objective needs, in order."""
        return {name: None for objective in self.text.objectives for name in objective.needs}

    @property
    def welcome(self) -> dict[str, None]:
        """The fields that some objective takes when offered."""
        return {name: None for objective in self.text.objectives for name in objective.may_add}

    @property
    def silenced(self) -> bool:
        """True when an overlay turns probes off: their wording then rests."""
        return any(
            overlay.text.probes or any(one.probe for one in overlay.text.fields.values())
            for overlay in self.pack.overlays
        )

    def twice(self, key: str, ids: Iterable[str]) -> Iterator[Fault]:
        """A fault for each id that stands twice in a list of policy.yaml."""
        listed = list(ids)
        counted = Counter(listed)
        for at, name in enumerate(listed):
            if counted[name] > 1 and listed.index(name) < at:
                yield self.source.fault("unique", f"{name!r} stands in {key} twice", key, at)
