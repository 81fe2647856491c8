# make run      installs what is locked into .venv, sets up ./data the first time, and serves
#               (DATA=folder and PORT=number where the defaults do not fit)
# make install  installs only, compiled, for a service that may not write to its own code
# make test     installs what tests need besides, and runs them (ARGS="-k kiosk")
# make check    types and style
# make wheel    the package as one file in dist/
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
ifdef DATA
export APPLIANCE_DATA := $(DATA)
endif
ifdef PORT
export APPLIANCE_PORT := $(PORT)
endif
KEYS := $(or $(APPLIANCE_DATA),data)/keys.json

.PHONY: run install test check wheel lock clean

# The first start brings in the one optional model; without it everything still works.
# Started from a terminal the service is a job of its own (set -m): Ctrl-C reaches it and not make,
# which would call a service that ended well "interrupted".
run: $(VENV)/.installed
	@test -e "$(KEYS)" || { $(BIN)/appliance init --yes && { $(BIN)/appliance models pull minilm || true; }; }
	@if test -t 0; then set -m; fi; $(BIN)/appliance serve

install: $(VENV)/.installed
	@$(BIN)/python -m compileall -q -j 0 $(VENV)/lib appliance >/dev/null 2>&1 || true

test: $(VENV)/.tested
	@$(BIN)/python -m pytest $(ARGS)

check: $(VENV)/.tested
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

wheel: $(VENV)/.installed
	@rm -rf build
	@$(UV) build -q --wheel --no-build-isolation --python $(BIN)/python

lock: $(UV)
	@$(UV) pip compile -q --universal --python-version 3.11 --generate-hashes pyproject.toml --extra voice -o requirements/base.txt
	@$(UV) pip compile -q --universal --python-version 3.11 --generate-hashes pyproject.toml --extra voice --group dev -o requirements/dev.txt

$(UV): requirements/bootstrap.txt
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { echo "Python 3.11, 3.12 or 3.13 is needed; try: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -q --require-hashes -r requirements/bootstrap.txt
	@touch $@

$(VENV)/.installed: $(UV) requirements/base.txt pyproject.toml
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/base.txt
	@$(UV) pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed requirements/dev.txt
	@$(UV) pip install -q --python $(BIN)/python --require-hashes -r requirements/dev.txt
	@touch $@

clean:
	@rm -rf $(VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache
