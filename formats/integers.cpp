// Integers, rounded to nearest, under an outer scale or under an FP16 scale for each group.
#include <algorithm>

#include "blocks.h"
#include "qrazor/formats/format.h"
#include "qrazor/model/tensor.h"

namespace qrazor::formats {
namespace {

constexpr int kIntegerRun = 16;  // all steps are 1, so any run does

Facts integer_facts(int bits) {
    Facts facts;
    facts.element = integer_element(bits, Signs::twos_complement);
    facts.outer = OuterUse::channel;
    return facts;
}

Facts group_facts(int bits, int group) {
    Facts facts;
    facts.element = integer_element(bits, Signs::twos_complement);
    facts.block = group;
    facts.scale.kind = ScaleKind::floating;
    facts.scale.title = "IEEE half without sign";
    facts.scale.bits = 16;
    facts.scale.port_bits = 15;
    facts.scale.exponent_bits = 5;
    facts.scale.mantissa_bits = 10;
    // 15 of the bias and 10 of the mantissa, less 1: the least subnormal is 2^-24.
    facts.scale.unit = 24;
    facts.scale.last = 0x7BFF;
    facts.scale.forbidden = "exponent 31";
    return facts;
}

Int128 integer_sum(const Run& act, const Run& weight, int bits) {
    return sum_of_products(act, weight,
                           [bits](std::uint32_t word) { return from_twos(word, bits); });
}

class IntegerCodec final : public Codec {
  public:
    explicit IntegerCodec(int bits)
        : Codec(integer_facts(bits)), bits_(bits), most_((1 << (bits - 1)) - 1) {}
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
        return {absmax > 0 ? absmax / most_ : 1.0, 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        start_row(layout(), values.size(), outer, row);
        // For its refusal of NaN, which clamp() would hand through.
        extent_of(values);
        for (std::size_t k = 0; k < values.size(); ++k) {
            const double clamped =
                // Clamped before rounding: a static scale may be far too small, and the quotient
                // beyond every integer.
                std::clamp(values[k] / outer.scale, -double(most_), double(most_));
            row.codes[k] = to_twos(static_cast<std::int32_t>(nearest_even(clamped)), bits_);
        }
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            values[k] = static_cast<float>(from_twos(row.codes[k], bits_) * row.outer.scale);
        }
    }
    void integers(const BlockRow& row, IntegerRow& out) const override {
        out.unit = row.outer.scale;
        out.run = kIntegerRun;
        out.codes.assign(blocks_of(row.length, kIntegerRun) * kIntegerRun, 0);
        out.steps.assign(out.codes.size() / kIntegerRun, 1);
        for (std::size_t k = 0; k < row.length; ++k) {
            out.codes[k] = static_cast<std::int16_t>(from_twos(row.codes[k], bits_));
        }
    }
    model::Scaled dot(const Run& act, const Run& weight) const override {
        return {integer_sum(act, weight, bits_), 0};
    }

  private:
    int bits_;
    std::int32_t most_;
};

// significand * 2^exponent, the significand at most 2047.
model::Scaled half_scale(std::uint32_t code) {
    const int field = static_cast<int>(code >> 10);
    const auto mantissa = static_cast<Int128>(code & 0x3FFU);
    return {field == 0 ? mantissa : mantissa + 1024, std::max(field, 1) - 15 - 10};
}

class GroupIntegerCodec final : public Codec {
  public:
    GroupIntegerCodec(int bits, int group)
        : Codec(group_facts(bits, group)),
          bits_(bits),
          most_((1 << (bits - 1)) - 1),
          group_(group) {}
    Outer outer(const Extent&) const override { return {}; }
    void encode(std::span<const float> values, const Outer&, BlockRow& row) const override {
        start_row(layout(), values.size(), {}, row);
        for_blocks(values, group_, [&](std::span<const float> block, std::size_t index) {
            const std::uint32_t half = model::to_half(double(absmax_of(block)) / most_);
            row.scales[index] = half;
            // The rounded scale, as the decoder has no other.
            const double scale = model::half_to_float(static_cast<std::uint16_t>(half));
            std::uint32_t* codes = row.codes.data() + index * block.size();
            for (std::size_t k = 0; k < block.size(); ++k) {
                const double clamped =
                    // A block below the least subnormal is a block of zeros.
                    scale == 0 ? 0 : std::clamp(block[k] / scale, -double(most_), double(most_));
                codes[k] = to_twos(static_cast<std::int32_t>(nearest_even(clamped)), bits_);
            }
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            const std::uint32_t half = row.scales[k / static_cast<std::size_t>(group_)];
            values[k] = static_cast<float>(from_twos(row.codes[k], bits_)) *
                        model::half_to_float(static_cast<std::uint16_t>(half));
        }
    }
    model::Scaled dot(const Run& act, const Run& weight) const override {
        check_scale(facts(), act.scale);
        check_scale(facts(), weight.scale);
        const model::Scaled a = half_scale(act.scale);
        const model::Scaled w = half_scale(weight.scale);
        return {integer_sum(act, weight, bits_) * a.value * w.value, a.exponent + w.exponent};
    }

  private:
    int bits_;
    std::int32_t most_;
    int group_;
};

std::unique_ptr<Codec> make_integers(const Choice& choice) {
    const int group = choice.number("g");
    if (group != 0) {
        return std::make_unique<GroupIntegerCodec>(choice.width(), group);
    }
    return std::make_unique<IntegerCodec>(choice.width());
}

}  // namespace

const Format& integers_format() {
    static const Format format{
        .names = {"int"},
        .width = ElementWidth{"", 2, 16},
        .summary = "two's complement without its least code, under an outer scale",
        .options = {number_option("g", 0, 1, 1024,
                                  "under an FP16 scale for every G values instead")},
        .examples = {"int8", "int4", "int16", "int4,g32", "int8,g128"},
        .make = make_integers};
    return format;
}

}  // namespace qrazor::formats
