// What refutes a protocol: a short sequence of inputs, in words and as a testbench.
#pragma once
#include <filesystem>
#include <string>

#include "qrazor/formal/aiger.h"

namespace qrazor::formal {

struct ProtocolTrace {
    std::string text;  // "lost at edge 3: reset; take 0x1; ..."
};

// Asks ABC for it: `folder` has `fault.aig`, made of `watch` with one more input for each of its
// registers, the value that it starts with. The sequence is run on `watch` itself, made simpler,
// and written to `replay.v`. Throws Error where it shows no fault.
ProtocolTrace shortest_trace(const Aiger& watch, const std::filesystem::path& folder,
                             int time_limit_s);

}  // namespace qrazor::formal
