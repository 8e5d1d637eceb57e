// Proofs that bits of nets stay as they are, whatever legal values come in.
#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "../verify/build.h"
#include "qrazor/stimulus/bench.h"

namespace qrazor::tb {

struct Constancy {
    std::string proof;  // in any state, or from zeroed registers; "" where it was not shown
    bool known = true;  // false: Yosys has no net of that name, so nothing was asked
};

// Asks for each of `bits` ("gen_lane[0].u_lane.sum[3]", below the top module) whether it is
// constant for legal inputs.
void prove_constant(const Bench& bench, const Sources& sources,
                    std::map<std::string, Constancy>& bits, const std::filesystem::path& folder,
                    int time_limit_s);

// Yosys's name of each net by the one that simulators give it: Yosys names the hidden block of an
// `else if` in a generate loop ("gen_step[2].genblk2.gen_last.x"), Verilator does not. A name that
// would stand for two nets is left out.
std::map<std::string, std::string> simulated_names(const std::vector<std::string>& nets);

}  // namespace qrazor::tb
