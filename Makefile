# `make` alone lists what there is. Every target makes this checkout ready first (setup/setup.sh).
PYTHON_HERE := .venv/bin/python
GUIDE := .venv/bin/crmo-guide
# The day both example plans were signed: later ones would list visits that are past.
DAY := 2026-03-10

.PHONY: help setup setup-test guide test quick conformance bench lint format docs wheel clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' Makefile | expand -t 14

setup: ## make this checkout ready: Python environment and system parts
	@sh setup/setup.sh guide

setup-test:
	@sh setup/setup.sh test

guide: setup ## make the example guides and the general edition, Spanish, English and Arabic, in out/
	@mkdir -p out
	$(GUIDE) build examples/mateo.yaml --lang es --lang en --lang ar --date $(DAY) -o out/
	$(GUIDE) build examples/lucia.yaml --lang es --lang en --lang ar --date $(DAY) -o out/
	$(GUIDE) build --lang es --lang en --lang ar --country US --date $(DAY) -o out/

test: setup-test ## run every test
	$(PYTHON_HERE) -m pytest

quick: setup ## run the tests that take no time
	$(PYTHON_HERE) -m pytest -m "not slow and not conformance"

conformance: setup-test ## judge every edition, language and paper with veraPDF
	$(PYTHON_HERE) -m pytest -m conformance

bench: setup ## measure speed, memory and size beside other ways, into benchmarks/results.md (BENCH=--quick)
	$(PYTHON_HERE) -m pip --quiet install -r benchmarks/requirements.txt
	$(PYTHON_HERE) benchmarks/bench.py $(BENCH)

lint: setup ## look for mistakes in the code: ruff and mypy
	$(PYTHON_HERE) -m ruff check
	$(PYTHON_HERE) -m ruff format --check
	$(PYTHON_HERE) -m mypy

format: setup ## put the code in shape
	$(PYTHON_HERE) -m ruff check --fix
	$(PYTHON_HERE) -m ruff format

docs: setup-test ## write docs/safety-checks.md from the rules, docs/scores.md, and the pictures of the pages
	$(PYTHON_HERE) tools/safety_page.py
	$(PYTHON_HERE) tools/scores_page.py
	$(PYTHON_HERE) tools/pages_picture.py
	$(PYTHON_HERE) tools/editions_sheets.py

wheel: setup ## pack the product into dist/
	$(PYTHON_HERE) -m build --wheel --no-isolation

clean: ## remove what was made, but not the Python environment
	rm -rf out dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
