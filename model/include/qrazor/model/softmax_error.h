// How far a softmax is from the exact one: ours in its forms and each rival, on the same rows, at
// the same width of codes. The table is of functions; what a language model loses by them is
// another.
//
// A row is drawn: logits of base 2, normal about 0 with a standard deviation of `spread`. The exact
// softmax is of these, before anything rounds them to `fraction` bits.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace qrazor::model {

// A way to compute it: integers of base 2 with kErrorFraction fraction bits to probabilities.
struct SoftmaxMethod {
    std::string name;
    std::string widths;  // of a rival: published or widened; of ours: its form
    bool ours = false;
    int bits = 0;  // of a code
    std::function<void(std::span<const std::int32_t>, std::span<double>)> probabilities;
};
inline constexpr int kErrorFraction = 10;

// All that have codes of `bits` bits, 4..16: ours first, BF16 last. Throws qrazor::Error on other
// bits.
std::vector<SoftmaxMethod> softmax_methods(int bits);

// Over all rows: the largest |error| of a probability, and the largest |sum - 1| of a row.
struct SoftmaxError {
    double value = 0;
    double sum = 0;
};

struct ErrorRows {
    std::size_t length = 64;
    std::vector<double> spreads{0.5, 1, 2, 4, 8};
    int rows = 16;  // of each spread
    std::uint64_t seed = 18;
};
SoftmaxError softmax_error(const SoftmaxMethod& method, const ErrorRows& rows);

}  // namespace qrazor::model
