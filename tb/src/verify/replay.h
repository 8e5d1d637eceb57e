// The second simulator: Icarus Verilog replays the golden vectors on the same RTL.
#pragma once
#include <filesystem>
#include <string>

#include "build.h"
#include "qrazor/gen/design.h"

namespace qrazor::tb {

struct Replay {
    std::size_t cycles = 0;  // that agreed
    std::string failure;
};

// Replays `folder/vectors.hex` (kVectorFile): all of it for small designs, the first part for large
// ones (a third of that where `quick`), for which Icarus takes tens of milliseconds a cycle.
Replay replay(const gen::Design& design, const Sources& sources,
              const std::filesystem::path& folder, bool quick);

}  // namespace qrazor::tb
