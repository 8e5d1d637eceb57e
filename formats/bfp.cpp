// Block floating point: sign and magnitude under an exponent that a block shares.
#include <algorithm>

#include "blocks.h"
#include "qrazor/formats/format.h"
#include "qrazor/model/razor.h"

namespace qrazor::formats {
namespace {

Facts bfp_facts(int bits, int group) {
    Facts facts;
    facts.element = sign_magnitude_element(bits, bits - 2);
    facts.block = group;
    facts.scale = e8m0_scale();
    return facts;
}

// The shared exponent is that of the largest magnitude's leading one; code c stands for
// c * 2^(exponent - (bits - 2)), rounded to nearest with ties to even, and saturates.
class BlockFloatCodec final : public Codec {
  public:
    static constexpr int kBias = 127;
    BlockFloatCodec(int bits, int group)
        : Codec(bfp_facts(bits, group)), bits_(bits), group_(group) {}
    Outer outer(const Extent&) const override { return {}; }
    void encode(std::span<const float> values, const Outer&, BlockRow& row) const override {
        start_row(layout(), values.size(), {}, row);
        const double most = (1 << (bits_ - 1)) - 1;
        for_blocks(values, group_, [&](std::span<const float> block, std::size_t index) {
            // An infinity has no leading one: it saturates as the largest float does.
            const double absmax = std::min<double>(absmax_of(block), 0x1.fffffep127);
            // Subnormals of floats below 2^-127 share the least exponent.
            const int exponent = absmax == 0 ? -kBias : std::max(-kBias, std::ilogb(absmax));
            row.scales[index] = static_cast<std::uint32_t>(exponent + kBias);
            const double step = step_of(row.scales[index]);
            std::uint32_t* codes = row.codes.data() + index * block.size();
            for (std::size_t k = 0; k < block.size(); ++k) {
                const double code = nearest_even(std::clamp(block[k] / step, -most, most));
                codes[k] = model::to_word(static_cast<model::Code>(code), bits_);
            }
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            const std::uint32_t scale = row.scales[k / static_cast<std::size_t>(group_)];
            values[k] = static_cast<float>(model::from_word(row.codes[k], bits_) * step_of(scale));
        }
    }
    model::Scaled dot(const Run& act, const Run& weight) const override {
        check_scale(facts(), act.scale);
        check_scale(facts(), weight.scale);
        const Int128 sum = sum_of_products(
            act, weight, [this](std::uint32_t word) { return model::from_word(word, bits_); });
        const int exponents = static_cast<int>(act.scale + weight.scale);
        return {sum, exponents - 2 * kBias - 2 * (bits_ - 2)};
    }

  private:
    double step_of(std::uint32_t exponent) const {
        return std::ldexp(1.0, static_cast<int>(exponent) - kBias - (bits_ - 2));
    }
    int bits_;
    int group_;
};

}  // namespace

const Format& bfp_format() {
    static const Format format{
        .names = {"bfp"},
        .width = ElementWidth{"", 2, 8},
        .summary = "block floating point: sign and B-1 bits under an 8-bit exponent",
        .options = {number_option("g", 16, 1, 1024, "values that share an exponent")},
        .examples = {"bfp4", "bfp8,g32"},
        .make = [](const Choice& choice) -> std::unique_ptr<Codec> {
            return std::make_unique<BlockFloatCodec>(choice.width(), choice.number("g"));
        }};
    return format;
}

}  // namespace qrazor::formats
