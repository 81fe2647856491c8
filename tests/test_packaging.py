"""What is installed from a wheel is whole: it lints its policies and serves, far from the repository."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import urllib.request
import zipfile
from pathlib import Path

import pytest

from appliance.cli.child import ChildService

ROOT = Path(__file__).parent.parent
BUILT_FROM = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "LICENSE")
FOLDERS = ("appliance", "policies", "models")
SOON_SECONDS = 120
"""Far beyond any start: what takes longer hangs."""


def sources(folder: str) -> set[str]:
    """The files of a folder as a clean checkout has them."""
    found = (path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file())
    return {
        path.as_posix()
        for path in found
        if path.suffix != ".pyc" and not any(part.startswith(".") for part in path.parts)
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("source")
    for name in BUILT_FROM:
        shutil.copy(ROOT / name, copy)
    for name in FOLDERS:
        ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
        shutil.copytree(ROOT / name, copy / name, ignore=ignored)
    build = "import setuptools.build_meta as build; build.build_wheel('dist')"
    done = subprocess.run(
        [sys.executable, "-c", build], cwd=copy, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (built,) = (copy / "dist").glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has the wheel, and this one's packages for its dependencies."""
    place = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", place / "venv"], check=True)
    python = place / "venv" / "bin" / "python"
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = place / "venv" / "lib" / version / "site-packages"
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(packages)
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def of(python: Path) -> tuple[str, ...]:
    """The command of an environment; -P keeps the checkout we stand in out of its way."""
    return (str(python), "-P", "-m", "appliance")


def appliance(python: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*of(python), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=SOON_SECONDS,
    )


def page(address: str) -> str:
    with urllib.request.urlopen(address, timeout=SOON_SECONDS) as answered:
        return answered.read().decode()


def test_a_wheel_holds_every_file(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        held = set(opened.namelist())
    assert sources("appliance") <= held
    shipped = sources("policies") | {"models/catalogue.toml"}
    assert {f"appliance/shipped/{name}" for name in shipped} <= held


def test_a_wheel_holds_neither_tests_nor_what_else_lies_about(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        tops = {name.split("/")[0] for name in opened.namelist()}
    assert tops == {"appliance", next(top for top in tops if top.endswith(".dist-info"))}


def test_an_installed_wheel_has_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        points = next(n for n in opened.namelist() if n.endswith("/entry_points.txt"))
        assert "appliance = appliance.__main__:main" in opened.read(points).decode()


def test_an_installed_wheel_finds_its_policies_and_its_catalogue(
    installed: Path, tmp_path: Path
) -> None:
    where = "import appliance; print(appliance.__file__)"
    found = subprocess.run([installed, "-P", "-c", where], capture_output=True, check=True)
    assert found.stdout.decode().startswith(str(installed.parent.parent))
    linted = appliance(installed, "policy", "lint")
    assert linted.returncode == 0, linted.stderr
    listed = appliance(installed, "models", "list", "--data", str(tmp_path))
    assert listed.returncode == 0, listed.stderr
    assert "minilm" in listed.stdout


def test_an_installed_wheel_serves_its_pages_and_stops_when_interrupted(
    installed: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    begun = appliance(installed, "init", "--yes", "--data", str(data))
    assert begun.returncode == 0, begun.stderr
    service = ChildService(data)
    service.start(of(installed))
    try:
        kiosk = page(f"{service.address}/")
        assets = re.findall(r'(?:href|src)="(/[^"]+\.(?:css|js|svg))', kiosk)
        assert assets
        for asset in assets:
            assert page(service.address + asset)
        assert "patient-intake" in page(f"{service.address}/api/intakes")
        assert page(f"{service.address}/readyz")
    finally:
        status = service.stop()
    assert status == 0
