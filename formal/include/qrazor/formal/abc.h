// ABC as a judge of miters. It exits 0 whatever it finds, so its words decide.
#pragma once
#include <filesystem>
#include <string>

#include "qrazor/formal/prove.h"

namespace qrazor::formal {

struct AbcWords {
    std::string text;
    bool timed_out = false;
    bool says(const char* part) const { return text.find(part) != std::string::npos; }
};
AbcWords run_abc(const std::string& command, const std::filesystem::path& folder, int time_limit_s);

struct AbcAnswer {
    Result result = Result::open;
    std::string detail;  // why it is open, or where the log with the counterexample is
};

// Whether the one output of the AIGER file `miter` in `folder` is 0 for all inputs (`&cec`) or,
// where it has latches, in every state that can be reached from zeros (`dprove`).
AbcAnswer ask_abc(const std::filesystem::path& folder, const std::string& miter, bool latches,
                  int time_limit_s);

// Whether the one output of `file` is 0 in every state that can be reached from zeros, by an
// inductive invariant that ABC looks for itself (`pdr`).
AbcAnswer ask_pdr(const std::filesystem::path& folder, const std::string& file, int time_limit_s);

// Whether two combinational AIGER files with the same inputs are equal, output by output.
AbcAnswer compare_abc(const std::filesystem::path& folder, const std::string& gold,
                      const std::string& gate, int time_limit_s);

}  // namespace qrazor::formal
