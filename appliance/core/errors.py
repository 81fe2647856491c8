"""Every error of the house, in one tree. Pure.

    ApplianceError                 .advice: one sentence for the operator
    ├── ConfigError                refuse to start
    │   └── PolicyError            refuse to activate; .faults, each with file and line
    ├── EngineError                .engine, .retryable
    │   ├── EngineTimeout
    │   └── EngineUnavailable
    ├── LedgerError                fail closed: recorded apology, hand to a person
    │   ├── SealError
    │   └── TamperError
    ├── StoreError                 the database refused, or another process holds it
    │   └── TurnConflict           the session moved on while this turn was being thought about
    ├── DeliveryError              back to the outbox; .permanent
    ├── RequestError               what was asked cannot be done; .status is the HTTP status that says so
    └── ChannelClosed              the person left

What the work expects is a value (Verdict, Decision). What breaks is one of these. No message or
advice ever holds a person's words.
"""

from __future__ import annotations

from dataclasses import dataclass


class ApplianceError(Exception):
    """Something broke. `advice` tells the operator, in one sentence, what to do."""

    advice: str

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


class ConfigError(ApplianceError):
    """A setting is wrong or missing; nothing starts until it is right."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a policy pack: where (file, 1-based line; 0 when the file as a whole), which
    lint rule found it, and what to do about it."""

    path: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message} [{self.rule}]"


class PolicyError(ConfigError):
    """A policy pack has faults and may not be activated."""

    faults: tuple[Fault, ...]

    def __init__(self, message: str, faults: tuple[Fault, ...], *, advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.faults = faults


class EngineError(ApplianceError):
    """An engine (a model, a detector, an index) failed. Never carries what it was given."""

    engine: str
    retryable: bool

    def __init__(
        self, engine: str, message: str, *, retryable: bool = False, advice: str = ""
    ) -> None:
        super().__init__(f"{engine}: {message}", advice=advice)
        self.engine = engine
        self.retryable = retryable


class EngineTimeout(EngineError):
    """The engine did not answer before its deadline."""


class EngineUnavailable(EngineError):
    """The engine is not installed, not loaded, or not running."""


class LedgerError(ApplianceError):
    """The record cannot be written or read; whoever meets this must fail closed."""


class SealError(LedgerError):
    """Something could not be sealed or opened: wrong key, destroyed key, or altered bytes."""


class TamperError(LedgerError):
    """The record contradicts itself."""


class StoreError(ApplianceError):
    """The database refused, or another process holds it for writing."""


class TurnConflict(StoreError):
    """The session's row is no longer the one this turn was computed from; compute it again."""


class DeliveryError(ApplianceError):
    """A destination did not take what was sent; it goes back to the outbox."""

    permanent: bool

    def __init__(self, message: str, *, permanent: bool = False, advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.permanent = permanent


class RequestError(ApplianceError):
    """What was asked cannot be done. `status` is the HTTP status, `slug` names the problem type."""

    status: int
    slug: str

    def __init__(self, status: int, slug: str, message: str, *, advice: str = "") -> None:
        super().__init__(message, advice=advice)
        self.status = status
        self.slug = slug


class ChannelClosed(ApplianceError):
    """The person left."""
