// Mutation: how sharp is the regression? Faults are planted in a unit one by one, and each must be
// found by the regression of that unit, or be shown to change nothing.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "qrazor/gen/design.h"

namespace qrazor::tb {

struct MutationOptions {
    std::size_t count = 300;  // faults; the unit may have fewer places for them
    std::uint64_t seed = 1;   // of the choice of faults, and of the regression
    unsigned jobs = 0;        // regressions at a time; 0: one per core
    int proof_time_limit_s = 60;
    std::vector<std::string> tests = {};  // of the regression, by name; empty: all of them
    std::filesystem::path folder = "build/mutation";
    std::filesystem::path home = {};  // sources; empty: $QRAZOR_HOME or built-in
};

// One fault: a bit of a port of one cell stuck at 0 or 1, inverted, or inverted by another bit.
struct Mutant {
    enum class Fate { killed, equivalent, survived };
    std::size_t number = 0;  // the selector's value; 0 is the unit as it was
    std::string mode;        // const0, const1, inv, cnot0, cnot1
    std::string place;       // port and bit of the cell
    std::string source;      // lines of the emitted Verilog that the cell comes from
    Fate fate = Fate::survived;
    std::string by;  // the test that killed it, or how it was shown to be equivalent
};

struct MutationReport {
    std::string label;
    std::string unit;
    std::vector<Mutant> mutants;  // without number 0
    double seconds = 0;
    std::size_t count(Mutant::Fate fate) const;
    bool passed() const { return !mutants.empty() && count(Mutant::Fate::survived) == 0; }
};

// Yosys' `mutate` puts all faults into one model with a selector, which is Verilated once. For each
// fault the quick regression runs until it fails. What outlives it goes to ABC: first with cut
// registers (any state), then in the states that legal inputs reach from a reset on; and what ABC
// does not show to be equivalent must fail the whole regression. `done` is called after each
// mutant, from any thread. Throws Error where the regression fails without a fault.
MutationReport mutate(const gen::Design& design, const MutationOptions& options,
                      const std::function<void(const Mutant&)>& done = {});

}  // namespace qrazor::tb
