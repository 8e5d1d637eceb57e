// `qrazor compare-formats --fit`: each function in the best circuit that was found for it at the
// flow's clock.
#pragma once
#include "qrazor/gen/config.h"
#include "qrazor/synth/flow.h"

namespace qrazor::explore {

struct Fit {
    gen::Config config;  // effective, unnamed
    synth::Row row;      // slack_ns below 0: no circuit that was tried meets the clock
    size_t tried = 0;    // circuits
};

// Of the circuits of the configuration's function (explore.h, variants), with its pipeline cuts or
// more, the one of the least area x energy that meets the clock; where none does, the fastest.
// All are mapped for area, those that miss the clock and are smaller than all that meet it for
// speed as well; power is measured of those that are at most a tenth larger than the smallest. One
// cut more (registers, but fewer glitches behind them) is tried until it brings nothing. The cache
// makes a second call short. Power is that of tensors in `encoding`. Thread-safe. Throws Error
// naming the configuration, as Flow::run does.
Fit fit(const synth::Flow& flow, const gen::Settings& settings, const tb::Encoding& encoding = {});

}  // namespace qrazor::explore
