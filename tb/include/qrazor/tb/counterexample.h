// A failure made small: the beats that lead to it, to be read, run again, and kept as a test.
#pragma once
#include <string>
#include <vector>

#include "qrazor/stimulus/beat.h"

namespace qrazor::tb {

// Beats from the last reset or clear before the wrong result on, for a unit that has just been
// reset. A line a cycle: `reset valid clear first last ready | inputs...`, as in Beat.
struct Counterexample {
    std::string label;  // of the configuration
    std::string flags;  // the configuration as command-line flags
    std::vector<Beat> beats;
};

std::string to_text(const Counterexample& counterexample);
// Throws qrazor::Error naming the line that cannot be read.
Counterexample parse_counterexample(const std::string& text);

// One valid beat with clear, in which these input bits ("act_code_i[3]") are 1 and all others 0:
// what a refuted proof names.
Counterexample counterexample_of(const gen::Design& design, const std::vector<std::string>& ones);

// C++ of a Catch2 test case of the regression: put into tb/regression/found/, it is run by every
// later verification of that configuration.
std::string test_case_text(const Counterexample& counterexample);

}  // namespace qrazor::tb
