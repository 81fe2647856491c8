"""The part of the build that a table cannot say: policies and the models' catalogue live beside the package
in a checkout, and inside it once installed (see `config.shipped`)."""

from pathlib import Path
from shutil import copytree, rmtree

from setuptools import setup
from setuptools.command.build_py import build_py

SHIPPED = ("policies", "models")


class WithShippedFolders(build_py):
    """Copies the folders that ship with the package into it."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        for name in SHIPPED:
            target = Path(self.build_lib) / "appliance" / "shipped" / name
            rmtree(target, ignore_errors=True)
            copytree(name, target)


setup(cmdclass={"build_py": WithShippedFolders})
