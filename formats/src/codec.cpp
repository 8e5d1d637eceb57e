// What all codecs share: extents, rows of words, effective bits, all of it from a format's facts.
#include <algorithm>
#include <stdexcept>

#include "blocks.h"
#include "qrazor/model/razor.h"

namespace qrazor::formats {

void Extent::include(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
}

void Extent::include(const Extent& other) {
    include(other.low);
    include(other.high);
}

double Extent::absmax() const {
    return std::max(high, -low);  // of nothing but zeros: 0, not -0
}

Extent extent_of(std::span<const float> values) {
    float low = 0;
    float high = 0;
    bool all = true;
    for (const float value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
        // A NaN is not above or below anything: min and max would leave it out.
        all = all && value == value;
    }
    if (!all) {
        throw Error("value = NaN: cannot be scaled");
    }
    return {low, high};
}

float absmax_of(std::span<const float> values) {
    return static_cast<float>(extent_of(values).absmax());
}

void start_row(const BlockLayout& layout, std::size_t length, const Outer& outer, BlockRow& row) {
    row.outer = outer;
    row.length = length;
    if (layout.block == 0) {
        row.codes.resize(length);
        row.scales.clear();
        row.sides.clear();
        return;
    }
    const std::size_t blocks = blocks_of(length, layout.block);
    const auto block = static_cast<std::size_t>(layout.block);
    // Whole blocks, as in memory: the tail is padded.
    row.codes.resize(blocks * block);
    row.scales.resize(blocks);
    row.sides.resize(blocks * static_cast<std::size_t>(layout.sides_of_block()));
}

int BlockLayout::sides_of_block() const {
    int count = 0;
    for (const Side& side : sides) {
        count += block / side.subgroup;
    }
    return count;
}

std::string_view Codec::name() const {
    return std::string_view(text_).substr(0, text_.find(','));
}

BlockLayout Codec::layout() const {
    BlockLayout fields{facts_.element.bits, facts_.block, facts_.scale.bits};
    for (const SideFacts& side : facts_.sides) {
        fields.sides.push_back({side.subgroup, side.bits});
    }
    return fields;
}

double Codec::effective_bits() const {
    double bits = facts_.element.bits;
    if (facts_.block != 0) {
        bits += static_cast<double>(facts_.scale.bits) / facts_.block;
    }
    for (const SideFacts& side : facts_.sides) {
        bits += static_cast<double>(side.bits) / side.subgroup;
    }
    return bits;
}

void Codec::integers(const BlockRow&, IntegerRow&) const {
    throw std::logic_error("integers() of " + text_);
}

model::Scaled Codec::dot(const Run&, const Run&) const {
    throw std::logic_error("dot() of " + text_);
}

std::vector<std::uint32_t> port_words(const Codec& codec, const BlockRow& row) {
    const ElementFacts& element = codec.facts().element;
    // Some integers are stored in two's complement and come to a unit's ports as sign and
    // magnitude.
    if (element.at_ports == element.signs) {
        return row.codes;
    }
    IntegerRow integers;
    codec.integers(row, integers);
    std::vector<std::uint32_t> words;
    words.reserve(integers.codes.size());
    for (const std::int16_t code : integers.codes) {
        words.push_back(model::to_word(static_cast<model::Code>(code), element.bits));
    }
    return words;
}

}  // namespace qrazor::formats
