// What the rivals' sources share: a row without its masked entries, and its cut into blocks.
// Each design is one source here and one function, named below.
#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

#include "qrazor/model/rival_softmax.h"

namespace qrazor::model::rivals {

using Logits = std::span<const std::int32_t>;
using Codes = std::span<std::int32_t>;

// The entries of a row that count, at least one, as the design expects them, and where each stands
// in the row: blocks are of the whole row.
struct Row {
    Logits x;
    std::span<const std::size_t> at;
};

void softermax(const Row& row, const RivalFormat& format, Codes codes);
void ibert(const Row& row, const RivalFormat& format, Codes codes);
void ivit(const Row& row, const RivalFormat& format, Codes codes);
void sole(const Row& row, const RivalFormat& format, Codes codes);
void ita(const Row& row, const RivalFormat& format, Codes codes);

inline bool published(const RivalFormat& format) {
    return format.widths == RivalWidths::published;
}

inline bool circuit(const RivalFormat& format) {
    return format.widths == RivalWidths::circuit;
}

// Fraction bits of the logits that come to the design.
inline int input_fraction(const RivalFormat& format) {
    return published(format) ? format.input_fraction.value_or(facts_of(format.rival).input_fraction)
                             : format.fraction;
}

inline std::int32_t largest(Logits x) {
    return *std::max_element(x.begin(), x.end());
}

// Calls step(first, block) for each block of the row that has an entry, in its order.
template <class Step>
void for_blocks(const Row& row, int block, const Step& step) {
    const std::size_t width = block == 0 ? row.at.back() + 1 : static_cast<std::size_t>(block);
    for (std::size_t first = 0; first < row.x.size();) {
        std::size_t end = first;
        while (end < row.x.size() && row.at[end] / width == row.at[first] / width) {
            ++end;
        }
        step(first, row.x.subspan(first, end - first));
        first = end;
    }
}

// x / 2^shift, rounded down; 0 where nothing is left.
constexpr std::uint64_t shifted(std::uint64_t x, std::int64_t shift) {
    return shift > 63 ? 0 : x >> shift;
}

// What a division by the row's sum becomes: floor(2^exponent / sum), then a product and a shift,
// which the papers cut; widened it rounds.
struct QuotientShift {
    std::uint64_t quotient;
    int shift;
    bool rounded;
    int bits;  // of a code, which saturates

    std::int32_t code(std::uint64_t value) const {
        const std::uint64_t half = rounded ? std::uint64_t{1} << (shift - 1) : 0;
        const std::uint64_t most = (std::uint64_t{1} << bits) - 1;
        return static_cast<std::int32_t>(std::min((value * quotient + half) >> shift, most));
    }
};

}  // namespace qrazor::model::rivals
