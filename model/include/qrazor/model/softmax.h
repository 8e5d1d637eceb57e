// Softmax in integers: base-2 exponentials by a table, and no division.
// Source: a softmax with a dynamic range by token and without division is FLARE's (arXiv
// 2411.14733; abstract of US20260187429A1, pending); every formula here is ours
// (docs/integer-model.md).
//
// A row of `z`: base-2 logits with `fraction` fraction bits (log2(e) is in the weights of the
// queries). Masked entries give code 0 and count neither for the maximum nor for the sum; a row
// has one that is not masked.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "qrazor/support/words.h"

namespace qrazor::model {

enum class SoftmaxForm : std::uint8_t {
    deferred,  // codes relative to the row's maximum; what they weigh is divided by their sum,
               // once, by a reciprocal from a table
    log,       // probabilities: the sum's logarithm is subtracted, nothing is multiplied
};
std::span<const WordRow<SoftmaxForm>> words_of(SoftmaxForm);

enum class CodeRounding : std::uint8_t {
    carry,  // what a code drops is added to the next one: a long flat tail keeps its mass
    near,   // each code by itself, halves up
};
std::span<const WordRow<CodeRounding>> words_of(CodeRounding);

struct SoftmaxFormat {
    SoftmaxForm form = SoftmaxForm::deferred;
    CodeRounding rounding = CodeRounding::carry;
    int fraction = 10;  // of the logits, 8..12
    int bits = 8;       // of the codes, 1..16
};
// Throws qrazor::Error with one line naming every field outside its range.
void validate(const SoftmaxFormat& format);

inline constexpr int kCarryFraction = 20;  // of the exponentials whose rest is carried

// The largest logit that is not masked, raised to a whole number, so that another maximum changes a
// sum by a shift alone. `mask` of an entry is not 0 where it counts; empty: all count.
std::int64_t row_ceiling(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                         int fraction);

// Codes of a row into `codes`, as many as logits. Returns their sum: of the deferred form what the
// weighted values are to be divided by, of the log form about 2^bits.
// Throws qrazor::Error on a bad format, sizes that differ, and a row without an entry.
std::uint64_t softmax_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                            const SoftmaxFormat& format, std::span<std::int32_t> codes);

// accumulated / sum, for the deferred form: `fraction` fraction bits more than `accumulated`.
std::int64_t normalized(std::int64_t accumulated, std::uint64_t sum, int fraction = 12);

// The form of one pass, in blocks of `width` logits: the running ceiling, and the sum in units of
// 2^-16. Truncates where the ceiling grows: not exactly what two passes give.
struct OnlineSum {
    std::int64_t ceiling = 0;  // in units of the logits
    std::uint64_t sum = 0;
};
OnlineSum online_sum(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                     int fraction, std::size_t width);

// Codes of that form, in the same blocks. `log`: of the sum above. `deferred`: each block's codes
// are first made relative to the ceiling by then and kept as they are, with `bits` bits; when the
// row is here they are shifted to its ceiling. Both times what a code drops is carried to the next
// one; the first carry starts anew where the ceiling grows.
// Returns their sum, as softmax_codes() does, and throws as it does; for `deferred` also where the
// rounding is `near`, which would lose the tail of a row twice.
std::uint64_t online_codes(std::span<const std::int32_t> z, std::span<const std::uint8_t> mask,
                           const SoftmaxFormat& format, std::size_t width,
                           std::span<std::int32_t> codes);

}  // namespace qrazor::model
