// Attention of one item in integers: turned and coded heads, base-2 scores, softmax, weighted
// values.
#pragma once
#include <cstdint>
#include <vector>

#include "blocks/attention.h"
#include "parts.h"
#include "qrazor/model/softmax.h"

namespace qrazor::eval {

inline constexpr int kHeadFraction = 12;   // of queries and keys before they are codes
inline constexpr int kHeadBits = 18;       // of them
inline constexpr int kAngleFraction = 14;  // of sines and cosines
inline constexpr int kMixedFraction = 12;  // that the deferred softmax adds to the values'

// Sines and cosines of positions, made before the run.
struct Turns {
    std::vector<std::int32_t> cosines;  // positions x pairs
    std::vector<std::int32_t> sines;
};
Turns turns_of(std::size_t positions, const std::vector<double>& frequencies);

// Queries or keys: fixed point, normed by head where `norm` has a gain, turned, and codes of `bits`
// with an exponent for every row and head (rows x heads).
CodeRows coded_heads(const WideRows& wide, const IntegerNorm& norm, const Turns& turns,
                     std::size_t heads, int bits);

// Values as codes of one exponent.
CodeRows coded_values(const WideRows& wide, int exponent, int bits);

// What comes out of attention, rows x (heads x size).
WideRows attend_integers(const AttentionShape& shape, const model::SoftmaxFormat& softmax,
                         const CodeRows& queries, const CodeRows& keys, const CodeRows& values);

}  // namespace qrazor::eval
