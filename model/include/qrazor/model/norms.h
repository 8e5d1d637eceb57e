// RMSNorm and LayerNorm in integers: the inverse square root comes from a table, nothing is
// divided. Ours (docs/integer-model.md); that layers need no division is FLARE's claim (arXiv
// 2411.14733).
//
// A row x of d features stands for x * 2^exponent. The result y has `fraction` fraction bits and is
// the norm divided by C, where sqrt(d) = C * 2^a: C goes into the gain (1 where d is a power of 4).
#pragma once
#include <cstdint>
#include <span>
#include <vector>

namespace qrazor::model {

struct NormFormat {
    int fraction = 10;  // of y, 1..16
    double eps = 1e-5;  // added to the mean of squares; 0..1
};

// a = ceil(log2(d) / 2), and what is left of sqrt(d): 1/2 < rest <= 1.
struct RootOfLength {
    int shift = 0;
    double rest = 1;
};
RootOfLength root_of_length(std::size_t features);

// What eps is in the units of a sum of squares of codes of exponent `exponent`: a constant that is
// shifted. Throws qrazor::Error where that is beyond 2^62.
std::int64_t scaled_eps(double eps, std::size_t features, int exponent);

// y of codes of 16 bits, given eps in the units of their squares: steps behind the parse, which
// RMSNorm and LayerNorm share.
void normalize_codes(std::span<const std::int32_t> codes, std::int64_t eps, int fraction,
                     std::span<std::int32_t> y);

// Throw qrazor::Error on an empty row, on more than 65536 features, on fields outside their range.
void rms_norm(std::span<const std::int32_t> x, int exponent, const NormFormat& format,
              std::span<std::int32_t> y);
void layer_norm(std::span<const std::int32_t> x, int exponent, const NormFormat& format,
                std::span<std::int32_t> y);

}  // namespace qrazor::model
