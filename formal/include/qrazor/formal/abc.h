// ABC as a judge of miters. It exits 0 whatever it finds, so its words decide.
#pragma once
#include <filesystem>

#include "qrazor/formal/prove.h"

namespace qrazor::formal {

struct AbcAnswer {
    Result result = Result::open;
    std::string detail;  // why it is open, or where the log with the counterexample is
};

// Whether the outputs of the AIGER file `miter` in `folder` are 0 for all inputs (`&cec`) or, where
// it has latches, in every state that can be reached from zeros (`dprove`).
AbcAnswer ask_abc(const std::filesystem::path& folder, const std::string& miter, bool latches,
                  int time_limit_s);

}  // namespace qrazor::formal
