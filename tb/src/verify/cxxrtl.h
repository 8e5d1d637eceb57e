// The third simulator: C++ that Yosys writes of the same RTL (`write_cxxrtl`), compiled and fed the
// golden vectors. It shares neither parser nor scheduler with the other two.
#pragma once
#include <filesystem>
#include <string>

#include "build.h"
#include "qrazor/gen/design.h"
#include "replay.h"
#include "toolchain.h"

namespace qrazor::tb {

// The compiled replay in `folder`, made there unless an earlier run did. CXXRTL knows no X: what
// the golden vectors leave open is not compared, so a register that starts at 0 hides nothing that
// they require.
struct CxxrtlReplay {
    std::filesystem::path program;
    bool reused = false;
};
CxxrtlReplay build_cxxrtl(const gen::Design& design, const Sources& sources, const Toolchain& tools,
                          const std::filesystem::path& folder);

// Replays `vectors` (kVectorFile): all of them for small designs, the first part for large ones.
Replay replay_cxxrtl(const gen::Design& design, const CxxrtlReplay& replay,
                     const std::filesystem::path& vectors);

}  // namespace qrazor::tb
