"""A PostgreSQL of our own for the length of a test run: a new cluster in a temporary directory, on a
Unix socket, owned by `postgres` when we are root (the server will not run as root)."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

_INSTALLED = Path("/usr/lib/postgresql")


def missing() -> str | None:
    """Why there can be no PostgreSQL here, or None when there can."""
    if _programs() is None:
        return "PostgreSQL is not installed (Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and _owner() is None:
        return "PostgreSQL does not run as root, and there is no user `postgres`"
    return None


class Cluster:
    """A running server. `new_database()` makes an empty database and returns its address."""

    def __init__(self) -> None:
        programs = _programs()
        if programs is None:
            raise RuntimeError("PostgreSQL is not installed")
        self._programs = programs
        self._home = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # a socket's path is short
        owner = _owner()
        if os.geteuid() == 0 and owner is not None:
            os.chown(self._home, owner.pw_uid, owner.pw_gid)
        self._databases = 0
        data = str(self._home / "data")
        self._run("initdb", "-D", data, "-U", "appliance", "-A", "trust", "-E", "UTF8", "-N")
        settings = f"-k {self._home} -h '' -c fsync=off -c max_connections=60"
        log = str(self._home / "log")
        self._run("pg_ctl", "-D", data, "-w", "-l", log, "-o", settings, "start")

    def new_database(self) -> str:
        self._databases += 1
        name = f"box{self._databases}"
        self._run("createdb", "-h", str(self._home), "-U", "appliance", name)
        return f"postgresql://appliance@/{name}?host={self._home}"

    def restart(self) -> None:
        """Every connection is cut, as when a server fails over."""
        self._run("pg_ctl", "-D", str(self._home / "data"), "-w", "-m", "immediate", "restart")

    def stop(self) -> None:
        self._run("pg_ctl", "-D", str(self._home / "data"), "-m", "immediate", "stop")
        shutil.rmtree(self._home, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        owner = _owner() if os.geteuid() == 0 else None
        subprocess.run(
            [str(self._programs / program), *arguments],
            check=True,
            cwd="/",
            user=owner.pw_uid if owner else None,
            group=owner.pw_gid if owner else None,
            extra_groups=[] if owner else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _programs() -> Path | None:
    versions = sorted(_INSTALLED.glob("*/bin"), key=lambda path: float(path.parent.name))
    usable = [path for path in versions if (path / "initdb").exists()]
    return usable[-1] if usable else None


def _owner() -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return None
