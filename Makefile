# nnstudio. `make run` and `make test` are all that a fresh machine needs; `make help` lists the rest.
#
#   PYTHON=/path/to/python3.12  the Python to build .venv with
#   GPU=1                       adds the CUDA parts (Linux with an NVIDIA card)
#   EXAMPLE=digits              the example that `make run` opens
#   ARGS="-k history"           arguments for pytest
#   BUILD=/tmp/nnstudio         where the installers are built

VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/.stamps
PIP_INSTALL := $(BIN)/python -m pip install $(if $(CI),--quiet) -c packaging/constraints.txt -e
RUNTIME := $(STAMPS)/runtime$(if $(GPU),-gpu)
DEV := $(STAMPS)/dev$(if $(GPU),-gpu)
LOCKED := pyproject.toml packaging/constraints.txt
COMMA := ,
# Where Python may not write compiled files by itself, each start would compile everything anew.
COMPILE := $(BIN)/python -m compileall -q -j 0 nnstudio
BENCHMARKS = $(basename $(notdir $(wildcard benchmarks/[!_]*.py)))

.DEFAULT_GOAL := help
# Processes that share the tests; each takes up to 3 GB.
TEST_JOBS ?= 2
BUILD ?= build/package
FREEZER = $(abspath $(BUILD))/venv$(if $(GPU),-gpu)

.PHONY: help run test lint format bench screenshots languages lock package package-test clean distclean system

help:  ## Lists what can be made
	@grep -E '^[a-z-]+:.*##' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:.*## /\t/' | expand -t 14

run: system $(RUNTIME)  ## Opens nnstudio on a bundled example (sets everything up first)
	@EXAMPLE="$(EXAMPLE)" packaging/run.sh $(BIN)/python

test: lint  ## Sets everything up, checks style, types and architecture, and runs the tests
	$(BIN)/python -m pytest -n $(TEST_JOBS) --dist loadfile --no-loadscope-reorder $(ARGS)

lint: system $(DEV)  ## Checks style, types and architecture
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV)  ## Formats the code and mends what can be mended
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: system $(DEV)  ## Measures each promise of speed as a ratio
	@for name in $(BENCHMARKS); do echo "== $$name"; $(BIN)/python -m benchmarks.$$name || exit 1; done

screenshots: system $(RUNTIME)  ## Draws the pictures of the documentation anew
	@packaging/screenshots.sh $(BIN)/python

languages: $(DEV)  ## Finds every text for translators, and compiles the languages
	$(BIN)/python -m nnstudio.gui.languages

lock: $(DEV)  ## Chooses the newest versions that fit and writes packaging/constraints.txt
	$(BIN)/python packaging/lock.py

package: $(FREEZER)/.made  ## Builds the Debian package and the .tar.gz that need no Python
	@command -v objdump >/dev/null || packaging/apt-install.sh binutils
	$(FREEZER)/bin/python packaging/freeze.py $(BUILD)
	packaging/linux/package.sh $(FREEZER)/bin/python $(BUILD) nnstudio$(if $(GPU),-gpu)

package-test:  ## Tries the Debian package on a bare Debian without a network (as root)
	packaging/test_deb.sh $(BUILD)/nnstudio_*.deb $(BUILD)/test

clean:  ## Removes what the tools and tests left behind
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find nnstudio tests benchmarks packaging -name __pycache__ -prune -exec rm -rf {} +

distclean: clean  ## Removes the virtual environment too
	rm -rf $(VENV)

$(STAMPS)/venv:
	@packaging/make-venv.sh $(VENV)
	@mkdir -p $(STAMPS) && touch $@

system: $(STAMPS)/venv
	@packaging/system-libraries.sh $(BIN)/python

$(RUNTIME): $(STAMPS)/venv $(LOCKED)
	@echo "Installing nnstudio and what it needs into $(VENV) (a few minutes the first time)"
	@$(PIP_INSTALL) ".$(if $(GPU),[gpu])"
	@$(COMPILE)
	@touch $@

$(DEV): $(STAMPS)/venv $(LOCKED)
	@echo "Installing nnstudio and its tools into $(VENV) (a few minutes the first time)"
	@$(PIP_INSTALL) ".[dev$(if $(GPU),$(COMMA)gpu)]"
	@$(COMPILE)
	@touch $@ $(RUNTIME)

# Without GPU=1, the package carries TensorFlow's smaller build; the two must never lie in one place.
$(FREEZER)/.made: $(LOCKED)
	@echo "Installing nnstudio and what freezes it into $(FREEZER) (a few minutes)"
	@rm -rf $(FREEZER) && mkdir -p $(BUILD) && packaging/make-venv.sh $(FREEZER)
	@packaging/system-libraries.sh $(FREEZER)/bin/python
	@$(FREEZER)/bin/python -m pip install -q -c packaging/constraints.txt -e \
		".[package$(if $(GPU),$(COMMA)gpu)]"
ifeq ($(GPU)$(shell uname -m),x86_64)
	@$(FREEZER)/bin/python -m pip uninstall -q -y tensorflow
	@$(FREEZER)/bin/python -m pip install -q --no-deps -c packaging/constraints.txt tensorflow-cpu
endif
	@touch $@
