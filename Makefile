# Everything runs in .venv with the exact versions of constraints.txt; nothing but Python >= 3.11 with venv is assumed.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet -c constraints.txt
export OMP_NUM_THREADS ?= 1
export OPENBLAS_NUM_THREADS ?= 1

DEMO := stack the green cube on the blue one, then put the red cube in the drawer and close it

.PHONY: setup setup-dev demo test lint type contracts examples bench clean

setup: .venv/core.stamp
setup-dev: .venv/dev.stamp

.venv/core.stamp: pyproject.toml constraints.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "installing Praxia into .venv"
	@$(PIP) -e .
	@touch $@

.venv/dev.stamp: .venv/core.stamp
	@echo "installing the tools for development"
	@$(PIP) -e '.[dev]'
	@$(PIP) --no-deps openpi-client  # the tests talk to our proxy with it; it asks for numpy < 2 but runs without
	@touch $@

demo: setup
	$(BIN)/praxia run "$(DEMO)" --out runs/demo --replace

test: setup-dev
	$(BIN)/python -m pytest -n 2

lint: setup-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

type: setup-dev
	$(BIN)/mypy

contracts: setup-dev
	$(BIN)/lint-imports

examples: setup-dev
	@for file in examples/[0-9]*.py; do echo "$$file"; $(BIN)/python $$file || exit 1; done

bench: setup
	$(BIN)/python benchmarks/main_job.py

clean:
	rm -rf .venv build dist runs
