// The best SDR variant for a model: all that the decompression-free integer unit can be given.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "qrazor/eval/evaluate.h"

namespace qrazor::eval {

// W4A4KV4 variants of at most `bits` effective bits and at least `bits` - 0.4: groups of 16 to 128,
// subgroups of 4 to 16 with side shifts up to 1 or 3, flags with 0 to 2 fraction bits, the code -8
// or not; bases of 16 bits (weights 11), or of 11 for all; flags by least squared error.
// `rtl`: those alone that sdr_compress encodes and sdr_dot multiplies: no -8, and
// least squared error for the weights only, which are razored beforehand.
std::vector<Scheme> sdr_variants(double bits, bool rtl);

struct SearchRound {
    std::size_t windows;  // items of each set of data
    std::size_t kept;     // of the variants, the best go on
};

// Rounds of more and more windows; the evaluations of the last round, best first.
// `told` hears of every evaluation: round, and how many of this round are done and to do.
std::vector<Evaluation> search(
    const Evaluator& evaluator, std::vector<Scheme> schemes, const std::vector<Data>& data,
    const std::vector<SearchRound>& rounds,
    const std::function<void(std::size_t round, std::size_t done, std::size_t all,
                             const Evaluation& evaluation)>& told);

}  // namespace qrazor::eval
