"""How the box logs: one line an event, a static message and its attributes. No word of a person is ever
among them; exception texts are left out, because they may quote what failed.
"""

from __future__ import annotations

import logging

_OWN = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class Lines(logging.Formatter):
    """`2026-11-20T12:00:00 WARNING appliance.x a turn failed failure=StoreError session=4f…`"""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")

    def format(self, record: logging.LogRecord) -> str:
        """The line. A traceback is reduced to the kind of error and where it was raised."""
        trouble, record.exc_info, record.exc_text = record.exc_info, None, None
        line = super().format(record)
        for name, value in sorted(vars(record).items()):
            if name not in _OWN:
                line += f" {name}={value}"
        if isinstance(trouble, tuple) and trouble[1] is not None:
            line += f" error={type(trouble[1]).__name__}{_where(trouble[1])}"
        return line


def _where(error: BaseException) -> str:
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    if step is None:
        return ""
    code = step.tb_frame.f_code
    return (
        f" at={code.co_qualname if hasattr(code, 'co_qualname') else code.co_name}:{step.tb_lineno}"
    )


def log_to_stderr(level: int = logging.WARNING) -> None:
    """Sends every log of this process to standard error in this form."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
