"""The part of the build that a table cannot say: policies and the models' catalogue live beside the package
in a checkout, and inside it once installed (see `config.shipped`)."""

from pathlib import Path
from shutil import copy2, copytree, rmtree

from setuptools import setup
from setuptools.command.build_py import build_py

SHIPPED = ("policies", "models/catalogue.toml")


class WithShippedFiles(build_py):
    """Copies into the package what ships with it."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        shipped = Path(self.build_lib) / "appliance" / "shipped"
        rmtree(shipped, ignore_errors=True)
        for name in SHIPPED:
            source, target = Path(name), shipped / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                copytree(source, target)
            else:
                copy2(source, target)


setup(cmdclass={"build_py": WithShippedFiles})
