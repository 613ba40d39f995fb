# Family Meeting. `make` alone lists what there is.
VENV   := .venv
PYTHON := $(VENV)/bin/python
export PYTHONPATH := $(CURDIR)

.DEFAULT_GOAL := help
.PHONY: help run test test-faults test-languages test-papers catalogs screenshots contact-sheet sweep bench clean programs

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

run: $(VENV)/run.stamp ## Set up what is missing and start the app
	@$(PYTHON) -m family_meeting serve

test: $(VENV)/dev.stamp programs ## Set up what is missing and run every check and test
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(VENV)/bin/lint-imports
	$(PYTHON) tools/catalogs.py --check
	$(PYTHON) -m pytest -n 2 --dist loadfile --ignore=tests/browser
	$(PYTHON) -m pytest -n 2 --dist loadfile --no-loadscope-reorder tests/browser

test-faults: $(VENV)/dev.stamp programs ## Run the long tests: a minute offline, a sleeping laptop, walks through every page
	$(PYTHON) -m pytest -m slow --ignore=tests/documents --ignore=tests/browser/test_languages.py

test-languages: $(VENV)/dev.stamp programs ## Hold a meeting in each language, one after the other, to its printed paper
	$(PYTHON) -m pytest -m slow tests/browser/test_languages.py

test-papers: $(VENV)/dev.stamp ## Check every paper in every look with both checkers, and with any text in every field
	$(PYTHON) -m pytest -n 2 -m slow tests/documents

programs: $(VENV)/dev.stamp
	@$(PYTHON) tools/programs.py

catalogs: $(VENV)/dev.stamp ## Extract the sentences and update every language's catalogs
	$(PYTHON) tools/catalogs.py

screenshots: $(VENV)/dev.stamp programs ## Make the README's pictures from the running app
	$(PYTHON) tools/screenshots.py

contact-sheet: $(VENV)/dev.stamp ## Draw every page of every paper into contact-sheets/, to be looked at
	$(PYTHON) tools/contact_sheet.py

sweep: $(VENV)/dev.stamp programs ## Open every screen in every language, report faults, draw it all; ARGS=--drafts for drafts too
	$(PYTHON) tools/sweep.py $(ARGS)

bench: $(VENV)/bench.stamp programs ## Print how fast things are, against peers in the same run
	$(PYTHON) -m bench

clean: ## Remove what set-up made
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(PYTHON):
	python3 tools/python_version.py
	python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --upgrade pip

$(VENV)/run.stamp: $(PYTHON) requirements.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/bench.stamp: $(VENV)/dev.stamp requirements-bench.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements-bench.txt
	@touch $@

$(VENV)/dev.stamp: $(PYTHON) requirements.txt requirements-dev.txt
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@
