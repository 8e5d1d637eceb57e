// Powers of two under a power of two: a sign and an exponent, which a block shares the scale of. No
// product of two such elements needs a multiplier, only an adder of exponents.
#include <algorithm>
#include <bit>
#include <cmath>

#include "blocks.h"
#include "qrazor/formats/format.h"

namespace qrazor::formats {
namespace {

// The largest exponent code, which stands for 1; code c > 0 stands for 2^(c - top), 0 for 0.
int top_of(int bits) {
    return (1 << (bits - 1)) - 1;
}

Facts log_facts(int bits, int group) {
    Facts facts;
    facts.element.name = "log" + std::to_string(bits);
    facts.element.title = "LOG" + std::to_string(bits);
    facts.element.bits = bits;
    facts.element.exponent_bits = bits - 1;  // and no mantissa: exponent 0 is the number 0
    facts.element.fraction = top_of(bits) - 1;
    facts.element.last_magnitude = static_cast<std::uint32_t>(top_of(bits));
    facts.element.largest = Int128{1} << facts.element.fraction;
    facts.block = group;
    facts.scale = e8m0_scale();
    return facts;
}

// The scale is the power of two nearest to the largest magnitude; an element is the nearest of
// those below, the larger one of two equally near.
class LogCodec final : public Codec {
  public:
    static constexpr int kBias = 127;
    LogCodec(int bits, int group)
        : Codec(log_facts(bits, group)), bits_(bits), group_(group), top_(top_of(bits)) {}
    Outer outer(const Extent&) const override { return {}; }

    void encode(std::span<const float> values, const Outer&, BlockRow& row) const override {
        start_row(layout(), values.size(), {}, row);
        for_blocks(values, group_, [&](std::span<const float> block, std::size_t index) {
            const double absmax = absmax_of(block);
            const int exponent =
                absmax == 0 ? -kBias : std::clamp(nearest_power(absmax), -kBias, kBias);
            row.scales[index] = static_cast<std::uint32_t>(exponent + kBias);
            for (std::size_t k = 0; k < block.size(); ++k) {
                row.codes[index * block.size() + k] = word_of(block[k], exponent);
            }
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            const std::uint32_t scale = row.scales[k / static_cast<std::size_t>(group_)];
            const int exponent = static_cast<int>(scale) - kBias - facts().element.fraction;
            values[k] = std::ldexp(static_cast<float>(units(row.codes[k])), exponent);
        }
    }
    model::Scaled dot(const Run& act, const Run& weight) const override {
        check_scale(facts(), act.scale);
        check_scale(facts(), weight.scale);
        const Int128 sum =
            sum_of_products(act, weight, [this](std::uint32_t word) { return units(word); });
        const int exponents = static_cast<int>(act.scale + weight.scale);
        return {sum, exponents - 2 * kBias - 2 * facts().element.fraction};
    }

  private:
    // From 1.5 * 2^e on 2^(e+1) is the nearer one.
    static int nearest_power(double magnitude) {
        const int exponent = std::ilogb(magnitude);
        return exponent + (magnitude >= std::ldexp(1.5, exponent) ? 1 : 0);
    }
    std::uint32_t word_of(float value, int exponent) const {
        const double magnitude = std::ldexp(std::fabs(double(value)), -exponent);
        if (magnitude < std::ldexp(0.5, 1 - top_)) {
            return 0;  // nearer to 0 than to the least power
        }
        const int code = std::clamp(top_ + nearest_power(magnitude), 1, top_);
        return static_cast<std::uint32_t>(code) | (value < 0 ? 1U << (bits_ - 1) : 0U);
    }
    // Of the least power.
    std::int64_t units(std::uint32_t word) const {
        const std::uint32_t sign = 1U << (bits_ - 1);
        const std::uint32_t code = word & (sign - 1);
        const std::int64_t magnitude = code == 0 ? 0 : std::int64_t{1} << (code - 1);
        return (word & sign) != 0 ? -magnitude : magnitude;
    }

    int bits_;
    int group_;
    int top_;
};

}  // namespace

const Format& log_format() {
    static const Format format{
        .names = {"log"},
        .width = ElementWidth{"", 3, 5},
        .summary = "powers of two: sign and B-1 bits of exponent under an 8-bit exponent",
        .options = {number_option("g", 32, 1, 1024, "values that share an exponent")},
        .examples = {"log4", "log3", "log5,g16"},
        .make = [](const Choice& choice) -> std::unique_ptr<Codec> {
            return std::make_unique<LogCodec>(choice.width(), choice.number("g"));
        }};
    return format;
}

}  // namespace qrazor::formats
