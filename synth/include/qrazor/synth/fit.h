// `qrazor compare-formats --fit`: each function in the best circuit that was found for it at the
// flow's clock.
#pragma once
#include "qrazor/gen/config.h"
#include "qrazor/synth/flow.h"

namespace qrazor::synth {

struct Fit {
    gen::Config config;  // effective, unnamed
    Row row;             // slack_ns below 0: no circuit that was tried meets the clock
    size_t tried = 0;    // circuits
};

// Maps every circuit of the configuration's function (explore.h, variants) for area; where none
// meets the clock, for speed as well, and then the same with one pipeline cut more, until one meets
// it without that or the unit has no more cuts. One cut more only adds registers to what meets the
// clock already. Of the circuits that meet it, and are at most a tenth larger than the smallest,
// the one of the least area x energy; where none meets it, the fastest. The cache makes a second
// call short. Thread-safe. Throws Error naming the configuration, as Flow::run does.
Fit fit(const Flow& flow, const gen::Config& config);

}  // namespace qrazor::synth
