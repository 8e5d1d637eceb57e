// Rows as bytes: the fields of each block one after the other, lowest bit first.
#include "blocks.h"

namespace qrazor::formats {
namespace {

class CodeWriter {
  public:
    // Bit by bit: speed is asked of model::pack() and razor_floats(), not here.
    void put(std::uint32_t value, int bits) {
        for (int k = 0; k < bits; ++k, ++at_) {
            if (at_ % 8 == 0) {
                bytes_.push_back(0);
            }
            bytes_.back() |= static_cast<std::uint8_t>(((value >> k) & 1U) << (at_ % 8));
        }
    }
    std::vector<std::uint8_t> take() { return std::move(bytes_); }

  private:
    std::vector<std::uint8_t> bytes_;
    std::size_t at_ = 0;
};

class CodeReader {
  public:
    explicit CodeReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}
    std::uint32_t get(int bits) {
        std::uint32_t value = 0;
        for (int k = 0; k < bits; ++k, ++at_) {
            value |= ((static_cast<std::uint32_t>(bytes_[at_ / 8]) >> (at_ % 8)) & 1U) << k;
        }
        return value;
    }

  private:
    std::span<const std::uint8_t> bytes_;
    std::size_t at_ = 0;
};

// Visits the fields of a row in the order of memory: `field(word, bits)`.
template <typename Row, typename Field>
void each_field(Row& row, const BlockLayout& layout, const Field& field) {
    if (layout.block == 0) {
        for (auto& code : row.codes) {
            field(code, layout.code_bits);
        }
        return;
    }
    const auto block = static_cast<std::size_t>(layout.block);
    std::size_t side = 0;
    for (std::size_t b = 0; b < row.scales.size(); ++b) {
        field(row.scales[b], layout.scale_bits);
        for (const BlockLayout::Side& level : layout.sides) {
            for (int s = 0; s < layout.block / level.subgroup; ++s) {
                field(row.sides[side++], level.bits);
            }
        }
        for (std::size_t k = 0; k < block; ++k) {
            field(row.codes[b * block + k], layout.code_bits);
        }
    }
}

}  // namespace

std::vector<std::uint8_t> pack(const BlockRow& row, const BlockLayout& layout) {
    CodeWriter writer;
    each_field(row, layout, [&](std::uint32_t word, int bits) { writer.put(word, bits); });
    return writer.take();
}

BlockRow unpack(std::span<const std::uint8_t> bytes, const BlockLayout& layout, std::size_t length,
                const Outer& outer) {
    BlockRow row;
    start_row(layout, length, outer, row);
    std::size_t bits = 0;
    each_field(row, layout,
               [&](const std::uint32_t&, int more) { bits += static_cast<std::size_t>(more); });
    if (bytes.size() != (bits + 7) / 8) {
        throw Error("bytes = " + std::to_string(bytes.size()) + ": " + std::to_string(length) +
                    " values need " + std::to_string((bits + 7) / 8));
    }
    CodeReader reader(bytes);
    each_field(row, layout, [&](std::uint32_t& word, int more) { word = reader.get(more); });
    return row;
}

}  // namespace qrazor::formats
