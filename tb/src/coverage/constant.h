// Proofs that bits of nets stay as they are, whatever legal values come in.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "../verify/build.h"
#include "qrazor/tb/bench.h"

namespace qrazor::tb {

// How each of `bits` ("gen_lane[0].u_lane.sum[3]", below the top module) was shown to be constant:
// in any state, or from zeroed registers; "" where it was not.
std::vector<std::string> prove_constant(const Bench& bench, const Sources& sources,
                                        const std::vector<std::string>& bits,
                                        const std::filesystem::path& folder, int time_limit_s);

}  // namespace qrazor::tb
