# All commands of the project. `make` alone lists them.
PORT ?= 8000
DATA_DIR ?= $(CURDIR)/var
# PostgreSQL and Redis that `make check` tests against
CHECK_DATABASE_URL ?= postgres://postgres@127.0.0.1:5432/postgres?sslmode=disable
CHECK_REDIS_URL ?= redis://127.0.0.1:6379/5

export PORT DATA_DIR
export PYTHONUNBUFFERED = 1
# Compiled once, not by each of the many processes, whatever the machine says
unexport PYTHONDONTWRITEBYTECODE

PYTHON := .venv/bin/python
MANAGE := $(PYTHON) manage.py
# uv from the machine where it works, else our own copy
UV := $(shell uv --version >/dev/null 2>&1 && command -v uv || echo .tools/bin/uv)
PYTEST := $(PYTHON) -m pytest -q
ON_POSTGRESQL = DATABASE_URL=$(CHECK_DATABASE_URL) REDIS_URL=$(CHECK_REDIS_URL) PGOPTIONS="-c synchronous_commit=off"
JOBS ?= auto

.DEFAULT_GOAL := help
.PHONY: help run test dev check demo messages bench screens handbook press browser lint town-postgres town-browser test-postgres test-matrix test-browser

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.tools/bin/uv:
	@echo "Getting uv …"
	@python3 -m venv .tools 2>/dev/null && .tools/bin/pip install --quiet uv \
	  || (python3 -m pip install --quiet --target .tools/lib uv && mkdir -p .tools/bin && ln -sf ../lib/bin/uv .tools/bin/uv)

.venv/run.stamp: uv.lock .python-version | $(filter .tools/%,$(UV))
	@echo "Installing packages …"
	@$(UV) sync --frozen --inexact --no-group dev --quiet && touch $@

.venv/dev.stamp: uv.lock .python-version | $(filter .tools/%,$(UV))
	@echo "Installing packages and tools …"
	@$(UV) sync --frozen --quiet && touch $@ .venv/run.stamp

run: .venv/run.stamp ## Serve the demo town at http://127.0.0.1:8000/ (PORT changes it)
	@DJANGO_SETTINGS_MODULE=config.settings.demo exec $(MANAGE) serve

test: .venv/dev.stamp press ## Run the tests (SQLite, no browser)
	@$(MANAGE) catalogues --compile
	@$(PYTEST) -n $(JOBS) --dist loadscope -m "not browser and not matrix"

dev: .venv/dev.stamp ## Serve for development: reloads, error details, /styleguide/
	@$(MANAGE) catalogues --compile
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) demo --if-empty
	@$(MANAGE) runserver 127.0.0.1:$(PORT)

demo: .venv/run.stamp ## Load the demo town into the database of `make run`
	@DJANGO_SETTINGS_MODULE=config.settings.demo $(MANAGE) migrate --verbosity 0
	@DJANGO_SETTINGS_MODULE=config.settings.demo $(MANAGE) demo

messages: .venv/dev.stamp ## Bring the interface catalogues up to date
	@$(MANAGE) catalogues --update
	@$(MANAGE) catalogues --compile

lint: .venv/dev.stamp ## Style, types, layers, templates
	@.venv/bin/ruff format --check .
	@.venv/bin/ruff check .
	@PYTHONPATH=.:site .venv/bin/lint-imports
	@.venv/bin/djlint templates --lint --quiet
	@.venv/bin/mypy

bench: .venv/run.stamp ## Measure the pages against a bare view, and against their budgets
	@DJANGO_SETTINGS_MODULE=bench.settings $(MANAGE) bench --postgres $(CHECK_DATABASE_URL)

check: .venv/dev.stamp press browser ## All other checks: linters, PostgreSQL with Redis, browser journeys
	@$(MANAGE) catalogues --compile
	@$(MAKE) --no-print-directory --jobs 3 --output-sync lint town-postgres town-browser
	@$(MAKE) --no-print-directory test-postgres
	@$(MAKE) --no-print-directory test-matrix
	@$(MAKE) --no-print-directory test-browser

# The databases that tests begin with are made on one core: side by side here, or the other one would wait
town-postgres: .venv/dev.stamp
	@$(ON_POSTGRESQL) $(PYTEST) tests/house/test_system_checks.py

town-browser: .venv/dev.stamp
	@PYTHONPATH=.:site DJANGO_SETTINGS_MODULE=config.settings.test $(PYTHON) -m tests.browser

# What asks no database has been tested by `make test`
test-postgres: .venv/dev.stamp press
	@$(MANAGE) catalogues --compile
	@$(ON_POSTGRESQL) $(PYTEST) -n $(JOBS) --dist loadscope -m "database and not browser and not matrix"

# Every address as every role; prints how many requests were sent, and how many leaks were found
test-matrix: .venv/dev.stamp
	@$(PYTEST) -n $(JOBS) --dist worksteal -m matrix tests/house/security -rP --show-capture=stdout

test-browser: .venv/dev.stamp press browser
	@$(PYTEST) -n $(JOBS) --dist loadgroup -m browser tests/journeys -p no:randomly

screens: .venv/dev.stamp press browser ## Take screenshots into screens/ and look for broken layout
	@$(PYTEST) -n $(JOBS) tests/journeys/test_layout.py -p no:randomly --screens $(CURDIR)/screens

handbook: .venv/dev.stamp press browser ## Take the pictures of the editors' handbook anew (docs/editors/img)
	@$(PYTEST) -n $(JOBS) tests/journeys/test_handbook.py tests/journeys/test_desk.py -p no:randomly --handbook $(CURDIR)/docs/editors/img

PRESS := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-noto-core
install = { apt-get update -qq && apt-get install -y -qq $(1) >/dev/null; } \
  || { echo "Not installed. Please do so as root: apt-get install $(1)"; exit 1; }

# What posters are printed with: the letters of nine languages, and the library that sets them
press:
	@{ test -e /usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf && ldconfig -p | grep -q libpangoft2; } \
	  || { echo "Installing Pango and fonts for posters …"; $(call install,$(PRESS)); }

browser:
	@command -v chromium-headless-shell >/dev/null || { echo "Installing Chromium …"; $(call install,chromium-headless-shell); }
