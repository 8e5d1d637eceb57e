// A unit with many faults in it, of which a selector wakes one.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "qrazor/stimulus/bench.h"
#include "qrazor/tb/mutation.h"

namespace qrazor::tb {

inline constexpr const char* kSelector = "mutsel";  // the model's added input
inline constexpr int kSelectorBits = 16;
inline constexpr const char* kMutantsFile = "mutants.v";

// Writes `folder/mutants.v`: the emitted sources, flattened, with `count` faults.
std::vector<Mutant> write_mutants(const gen::Design& design, const std::filesystem::path& folder,
                                  std::size_t count, std::uint64_t seed);

// Whether faults change anything that anyone could see.
class EquivalenceJudge {
  public:
    // Builds the miters of `folder/mutants.v` with itself, once for all mutants.
    EquivalenceJudge(const Bench& bench, std::filesystem::path folder, int time_limit_s);

    // How it was shown that mutant `number` is equivalent; "" where it was not. Thread-safe.
    std::string equivalent(std::size_t number) const;

  private:
    std::filesystem::path folder_;
    std::string reset_;  // input of the miter with states; "": none
    int time_limit_s_;
};

}  // namespace qrazor::tb
