// FP32 and BF16, as they are.
#include "blocks.h"
#include "qrazor/formats/format.h"

namespace qrazor::formats {
namespace {

Facts float_facts(int bits) {
    Facts facts;
    facts.element.name = bits == 32 ? "fp32" : "bf16";
    facts.element.title = bits == 32 ? "FP32" : "BF16";
    facts.element.bits = bits;
    facts.element.exponent_bits = 8;
    facts.element.mantissa_bits = bits - 9;
    facts.element.fraction = 126 + bits - 9;
    facts.element.infinities = true;
    facts.element.last_magnitude = (255U << (bits - 9)) - 1;
    facts.element.forbidden = "exponent 255 (infinity, NaN)";
    return facts;
}

class FloatCodec final : public Codec {
  public:
    explicit FloatCodec(int bits) : Codec(float_facts(bits)), bits_(bits) {}
    Outer outer(const Extent&) const override { return {}; }
    void encode(std::span<const float> values, const Outer&, BlockRow& row) const override {
        start_row(layout(), values.size(), {}, row);
        for (std::size_t k = 0; k < values.size(); ++k) {
            std::uint32_t word = std::bit_cast<std::uint32_t>(values[k]);
            if (bits_ == 16 && values[k] == values[k]) {
                word = (word + 0x7fffU + ((word >> 16) & 1U)) >> 16;  // ties to even
            } else if (bits_ == 16) {
                word = (word >> 16) | 0x40U;  // a NaN stays one
            }
            row.codes[k] = word;
        }
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            values[k] = std::bit_cast<float>(row.codes[k] << (32 - bits_));
        }
    }

  private:
    int bits_;
};

}  // namespace

const Format& floats_format() {
    static const Format format{
        .names = {"fp32", "bf16"},
        .summary = "as they are",
        .examples = {"fp32", "bf16"},
        .make = [](const Choice& choice) -> std::unique_ptr<Codec> {
            return std::make_unique<FloatCodec>(choice.name() == "fp32" ? 32 : 16);
        }};
    return format;
}

}  // namespace qrazor::formats
