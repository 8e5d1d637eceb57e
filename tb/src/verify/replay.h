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

// Replays `folder/vectors.hex` (kVectorFile).
Replay replay(const gen::Design& design, const Sources& sources,
              const std::filesystem::path& folder);

}  // namespace qrazor::tb
