# make run    installs what is locked into .venv, sets up ./data the first time, and serves
# make test   installs what tests need besides, and runs them
# make check  types and style
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv

.PHONY: run test check lock clean

run: $(VENV)/.installed
	@$(BIN)/appliance init --yes
	@$(BIN)/appliance models pull minilm || true
	@exec $(BIN)/appliance serve

test: $(VENV)/.tested
	@$(BIN)/python -m pytest $(ARGS)

check: $(VENV)/.tested
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

lock: $(UV)
	@$(UV) pip compile -q --universal --python-version 3.11 --generate-hashes pyproject.toml -o requirements/base.txt
	@$(UV) pip compile -q --universal --python-version 3.11 --generate-hashes pyproject.toml --group dev -o requirements/dev.txt

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { echo "Python 3.11, 3.12 or 3.13 is needed; try: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --require-hashes -r requirements/bootstrap.txt

$(VENV)/.installed: $(UV) requirements/base.txt pyproject.toml
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/base.txt
	@$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed requirements/dev.txt
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/dev.txt
	@touch $@

clean:
	@rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
