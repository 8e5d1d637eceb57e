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

// Maps every circuit of the configuration's function (explore.h, variants) for area, and those that
// miss the clock and are smaller than all that meet it for speed as well; where none meets it but
// by that, the same with one pipeline cut more, as long as the unit has one. (Where one meets it, a
// cut more only adds registers.) Of the circuits that meet the clock and are at most a tenth larger
// than the smallest, the one of the least area x energy; where none meets it, the fastest. The
// cache makes a second call short. Thread-safe. Throws Error naming the configuration, as
// Flow::run does.
Fit fit(const Flow& flow, const gen::Config& config);

}  // namespace qrazor::synth
