# `make demo` speaks a story, `make test` runs all that CI runs. Everything goes into .venv; nothing else is needed
# but Python 3.11 or newer.

PYTHON ?= python3
VENV ?= .venv
STORY ?= narrate/samples/the-lamp-on-the-quay.txt

ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif

INSTALL := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt --editable
# pip compiles what it installs, but not what it only points to: each start would, where Python may write no bytecode.
COMPILE := $(BIN)/python -m compileall -q narrate

.PHONY: demo test lint types contract check-tests bench docs clean

demo: $(VENV)/.core
	$(BIN)/narrate make "$(STORY)"
	@echo "Open the file with any player, or copy it to your phone: audiobook players show its chapters."

test: lint types contract check-tests

lint: $(VENV)/.all
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.all
	$(BIN)/mypy

contract: $(VENV)/.all
	$(BIN)/lint-imports

check-tests: $(VENV)/.all
	$(BIN)/python -m pytest -n 2 --dist worksteal -q

bench: $(VENV)/.all
	$(BIN)/python tests/bench/run.py

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "narrate needs Python 3.11 or newer; say which with: make PYTHON=python3.12 …"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.core: pyproject.toml constraints.txt | $(VENV)/.made
	$(INSTALL) .
	$(COMPILE)
	@touch $@

$(VENV)/.all: pyproject.toml constraints.txt | $(VENV)/.made
	$(INSTALL) ".[all,dev]"
	$(COMPILE)
	@touch $(VENV)/.core $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
