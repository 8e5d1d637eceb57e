# The front door of qrazor. `make` or `make help` lists the targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.SUFFIXES:

# An empty environment (env -i) is enough.
ifeq ($(PATH),)
export PATH := /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
endif

BUILD := build
JOBS ?= $(shell nproc)
CCACHE := $(shell command -v ccache)
LAUNCHER := $(if $(CCACHE),-DCMAKE_CXX_COMPILER_LAUNCHER=$(CCACHE))
# What one folder has compiled serves another: a second checkout, the copy of `make examples`.
export CCACHE_BASEDIR ?= $(CURDIR)

# Variables of the command line, each with what uses it. NAME:option is a field of a design, as the
# commands take it (scripts/test-make compares this with their own list); a stray ARCH or BASE in the
# environment changes nothing.
FIELDS := CONFIG:config FILE:file UNIT:unit ARCH:arch ADDER:adder ACT:act-width WEIGHT:weight-width \
  BASE:base SALIENT:salient GROUP:group LANES:lanes ROUNDING:rounding SUBGROUP:subgroup SIDE:max-side \
  FRACTION:fraction GROUPS:groups ACC_WIDTH:acc-width OVERFLOW:overflow CUTS:cuts FUSED:fused \
  LATE:late ELEMENT:element ACCUMULATOR:accumulator ACT_SCALES:act-scales \
  WEIGHT_SCALES:weight-scales SCALE:scale-width FUNCTION:function VALUE_FRACTION:value-fraction \
  CODE:code-width GRANULARITY:granularity MAX_ROW:max-row FORM:form CODE_ROUNDING:code-rounding \
  ONLINE:online ROWS:rows ONES:ones WEIGHT_FLAGS:weight-flags HANDSHAKE:handshake
name_of = $(firstword $(subst :, ,$1))
option_of = $(lastword $(subst :, ,$1))
NAMES := $(foreach field,$(FIELDS),$(call name_of,$(field)))
# NAME:goals, with a comma between them.
OTHERS := LIBERTY:synth RANDOM:verify RUNS:fuzz PDK:report-full,nonlinear KITS:report-full KITS_HOW:report-full
ANYWHERE := JOBS WERROR BUILD

# What is not used is refused: a misspelt name would measure another design.
comma := ,
typed = $(filter command,$(firstword $(origin $1)))
asked := $(foreach name,$(.VARIABLES),$(if $(call typed,$(name)),$(name)))
known := $(NAMES) $(foreach one,$(OTHERS),$(call name_of,$(one))) $(ANYWHERE)
$(foreach name,$(filter-out $(known),$(asked)),$(error $(name) = $($(name)): unknown variable; \
  known: $(sort $(known))))
used_by = $(if $(filter $1,$(NAMES)),verify prove throughput synth,$(subst $(comma), ,$(call \
  option_of,$(filter $1:%,$(OTHERS)))))
$(foreach name,$(filter-out $(ANYWHERE),$(asked)),$(if $(filter \
  $(call used_by,$(name)),$(MAKECMDGOALS)),,$(error $(name) = $($(name)): only used by make \
  $(call used_by,$(name)))))

# The tests verify those of the first 200 that show something new (tb/tests/test_property.cpp).
RANDOM_DESIGNS := $(if $(call typed,RANDOM),$(RANDOM),300)

given = $(if $(call typed,$1),$2 $($1))
DESIGN = $(strip $(foreach field,$(FIELDS),$(call given,$(call name_of,$(field)),--$(call \
  option_of,$(field)))))

.PHONY: help
help:
	@echo 'make setup    install the Debian packages that are missing (apt-get, root or sudo)'
	@echo 'make build    build/qrazor and the tests'
	@echo 'make rtl      write rtl/ anew from gen/configs: in full what in_full.txt there lists'
	@echo 'make test     setup, build, then every test'
	@echo 'make verify   everything about every named configuration: simulated, proven, mutated, covered'
	@echo '              (an hour; build/report/verification.json and .xml), and RANDOM=300 random'
	@echo '              ones. One design in seconds:'
	@echo '              make verify UNIT=sdr_dot ACT=12 \'
	@echo '              WEIGHT=6 GROUP=32 LANES=8 CUTS=1. All names:'
	@echo '              $(wordlist 1,13,$(NAMES))'
	@echo '              $(wordlist 14,99,$(NAMES))'
	@echo 'make prove    one design, or all named ones, for all inputs: make prove UNIT=sdr_dot GROUP=64'
	@echo 'make throughput   vectors simulated and verified in a second, on one core (docs/throughput.md)'
	@echo 'make bench    float tensors to packed codes in bytes a second, beside memcpy (needs an idle machine)'
	@echo 'make synth    area, timing and power of one design: the same, and LIBERTY=FILE'
	@echo 'make report   setup, build, then all rows on the real tensors: build/report/'
	@echo 'make nonlinear    units of the integer model beside rivals, PDK=FOLDER: on the kits in it, too'
	@echo 'make report-full   the same, and the best circuits found for each function at a relaxed and'
	@echo '              a tight clock: build/report/explore*/ (long; goes on where it was stopped).'
	@echo '              PDK=FOLDER: also on the kits in it, KITS="$(KITS)"'
	@echo 'make formats  which 4-bit format? loss of a language model beside area and energy, SDR and its'
	@echo '              rivals: build/report/formats.html (20 minutes the first time)'
	@echo 'make gallery  docs/gallery.md: what the units are made of, and their areas by part'
	@echo 'make lint     clang-format and clang-tidy'
	@echo 'make asan     model, generator and reader tests with address and UB sanitizers'
	@echo 'make examples a unit, a format and a network more, in a copy: make asan on it, and docs/examples/ run'
	@echo 'make fuzz     fuzz the readers and the command line: RUNS=1000000 each (docs/fuzzing.md)'
	@echo 'make clean    remove what was built'

.PHONY: setup
setup:
	@scripts/setup

$(BUILD)/build.ninja: | setup
	cmake --preset release $(LAUNCHER) $(if $(WERROR),-DQRAZOR_WERROR=$(WERROR))

.PHONY: build
build: $(BUILD)/build.ninja | setup
	cmake --build $(BUILD) --parallel $(JOBS)

# The command alone: what making Verilog and reports needs, without the tests.
.PHONY: tool
tool: $(BUILD)/build.ninja | setup
	cmake --build $(BUILD) --parallel $(JOBS) --target qrazor

.PHONY: rtl
rtl: tool
	rm -rf $(BUILD)/rtl
	$(BUILD)/qrazor gen --all --in-full gen/configs/in_full.txt -o $(BUILD)/rtl
	rm -rf rtl
	mv $(BUILD)/rtl rtl

.PHONY: test
test: build
	ctest --test-dir $(BUILD) --output-on-failure --no-tests=error --parallel $(JOBS)

.PHONY: verify
verify: tool
	cmake --build $(BUILD) --parallel $(JOBS) --target qrazor-regression
	$(BUILD)/qrazor verify $(if $(DESIGN),$(DESIGN),--all --mutants 300 --coverage --throughput \
	  --mapped --report $(BUILD)/report)
	$(if $(DESIGN),,$(BUILD)/qrazor verify --random $(RANDOM_DESIGNS) --seed 2501)

.PHONY: prove
prove: tool
	$(BUILD)/qrazor prove $(if $(DESIGN),$(DESIGN),--all)

.PHONY: throughput
throughput: tool
	$(BUILD)/qrazor throughput $(DESIGN) --json $(BUILD)/throughput/throughput.json \
	  $(if $(DESIGN),,--document docs/throughput.md)
	$(if $(DESIGN),,$(BUILD)/qrazor throughput --mapped --json $(BUILD)/throughput/mapped.json \
	  --document docs/throughput.md)

.PHONY: bench
bench: setup
	@scripts/setup --bench
	cmake --preset release -B $(BUILD)-bench $(LAUNCHER) -DQRAZOR_BENCH=ON -DQRAZOR_TOOL=OFF -DQRAZOR_TESTS=OFF
	cmake --build $(BUILD)-bench --parallel $(JOBS) --target razor_bench
	$(BUILD)-bench/bench/razor_bench --document=docs/throughput.md

.PHONY: synth
synth: tool
	$(BUILD)/qrazor synth $(DESIGN) $(call given,LIBERTY,--liberty)

.PHONY: report
report: tool
	$(BUILD)/qrazor synth --report $(BUILD)/report
	$(BUILD)/qrazor pim --report $(BUILD)/report
	@echo 'Open $(BUILD)/report/report.html; the numbers are in report.json, report.csv and report.md.'

# Libraries: OSU's three, and with PDK=FOLDER every Liberty file there.
.PHONY: nonlinear
nonlinear: tool
	$(BUILD)/qrazor nonlinear --library osu018 $(if $(PDK),--liberty \
	  $(wildcard $(PDK)/*.lib $(PDK)/*.lib.gz)) --report $(BUILD)/nonlinear --document docs/nonlinear.md

.PHONY: formats
formats: tool
	$(BUILD)/qrazor compare-formats --report $(BUILD)/report
	@echo 'Open $(BUILD)/report/formats.html; the numbers are in formats.json and formats.md.'

# Adapters whose libraries `make report-full PDK=FOLDER` explores as well, and how: `KITS_HOW=`
# searches them as widely as OSU 180 nm, which takes hours.
KITS ?= sky130_fd_sc_hd sg13g2
KITS_HOW ?= --quick
.PHONY: report-full
report-full: report
	$(BUILD)/qrazor synth --explore --tight --report $(BUILD)/report/explore
	$(foreach kit,$(if $(PDK),$(KITS)),$(BUILD)/qrazor synth --explore --tight $(KITS_HOW) \
	  --library $(kit) --pdk $(PDK) --report $(BUILD)/report/explore-$(kit) &&) true
	@echo 'Open $(BUILD)/report/explore/explore.html.'

.PHONY: gallery
gallery: tool
	$(BUILD)/qrazor gallery $(addprefix --fronts ,$(patsubst %/,%,$(dir $(firstword $(wildcard $(BUILD)/report*/front-*.svg)))))

.PHONY: lint
lint: setup
	@scripts/setup --lint
	@scripts/lint

.PHONY: asan
asan: setup
	cmake --preset asan $(LAUNCHER)
	cmake --build --preset asan --parallel $(JOBS)
	ctest --preset asan --parallel $(JOBS)

# The same of a copy to which docs/examples/ is applied, and what the examples say one should do.
.PHONY: examples
examples: setup
	LAUNCHER=$(LAUNCHER) WERROR=$(WERROR) JOBS=$(JOBS) scripts/test-examples

.PHONY: fuzz
fuzz:
	@scripts/setup --fuzz
	@$(if $(RUNS),RUNS=$(RUNS)) JOBS=$(JOBS) scripts/fuzz

.PHONY: clean
clean:
	rm -rf build build-dev build-asan build-fuzz build-bench build-examples
