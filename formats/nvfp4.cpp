// NVFP4 (NVIDIA Blackwell): E2M1 under an E4M3 scale for every 16 values, and an outer scale
// absmax / (6 * 448). `lse` keeps that of some neighbouring scales that has the least squared
// error.
#include "fast_element.h"
#include "qrazor/formats/format.h"

namespace qrazor::formats {
namespace {

Facts nvfp4_facts(int block) {
    Facts facts;
    facts.element = element_facts(model::Element::e2m1);
    facts.block = block;
    const ElementFacts scale = element_facts(model::Element::e4m3);
    facts.scale.kind = ScaleKind::floating;
    facts.scale.title = "E4M3 scale without sign";
    facts.scale.bits = scale.bits;
    facts.scale.port_bits = scale.bits - 1;
    facts.scale.exponent_bits = scale.exponent_bits;
    facts.scale.mantissa_bits = scale.mantissa_bits;
    facts.scale.unit = scale.fraction;
    facts.scale.last = scale.last_magnitude;
    facts.scale.forbidden = std::to_string(scale.last_magnitude + 1) + " (NaN)";
    facts.outer = OuterUse::tensor;
    return facts;
}

// significand * 2^exponent, the significand at most 15.
model::Scaled e4m3_scale(std::uint32_t code) {
    const int field = static_cast<int>(code >> 3);
    const auto mantissa = static_cast<Int128>(code & 7U);
    return {field == 0 ? mantissa : mantissa + 8, std::max(field, 1) - 7 - 3};
}

class NvFp4Codec final : public Codec {
  public:
    NvFp4Codec(int block, bool least_squares)
        : Codec(nvfp4_facts(block)),
          block_(block),
          element_(model::Element::e2m1),
          scales_(model::Element::e4m3),
          least_squares_(least_squares) {}
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
        // So that the block with the largest value has the largest scale, 448.
        const auto scale = static_cast<float>(
            absmax / (element_.format().largest * scales_.format().largest));  // FP32
        return {scale > 0 ? scale : 1.0, 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        start_row(layout(), values.size(), outer, row);
        for_blocks(values, block_, [&](std::span<const float> block, std::size_t index) {
            const std::uint32_t code = scale_code(block, outer.scale);
            row.scales[index] = code;
            element_.encode_block(block, scales_.value(code) * outer.scale,
                                  row.codes.data() + index * block.size());
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        const auto size = static_cast<std::size_t>(block_);
        for (std::size_t first = 0; first < row.length; first += size) {
            const double scale = scales_.value(row.scales[first / size]) * row.outer.scale;
            for (std::size_t k = first; k < std::min(row.length, first + size); ++k) {
                values[k] = static_cast<float>(element_.value(row.codes[k]) * scale);
            }
        }
    }
    // The value has both scales' significands in it.
    model::Scaled dot(const Run& act, const Run& weight) const override {
        check_scale(facts(), act.scale);
        check_scale(facts(), weight.scale);
        const model::Scaled a = e4m3_scale(act.scale);
        const model::Scaled w = e4m3_scale(weight.scale);
        return {element_sum(model::Element::e2m1, act, weight) * a.value * w.value,
                a.exponent + w.exponent + 2 * exponent_of_unit(model::Element::e2m1)};
    }

  private:
    std::uint32_t scale_code(std::span<const float> block, double outer) const {
        constexpr int kBelow = 6;
        constexpr int kAbove = 4;
        const double absmax = absmax_of(block);
        const std::uint32_t code =
            scales_.code_of(scales_.nearest(absmax / element_.format().largest / outer));
        if (!least_squares_ || absmax == 0) {
            return code;
        }
        std::uint32_t best = code;
        double least = std::numeric_limits<double>::infinity();
        const int last = static_cast<int>(scales_.code_of(scales_.format().largest));
        // Not 0, under which all values are 0.
        for (int other = std::max(1, static_cast<int>(code) - kBelow);
             other <= std::min(last, static_cast<int>(code) + kAbove); ++other) {
            const auto candidate = static_cast<std::uint32_t>(other);
            const double error = element_.error(block, scales_.value(candidate) * outer);
            if (error < least) {
                least = error;
                best = candidate;
            }
        }
        return best;
    }

    int block_;
    FastElement element_;
    FastElement scales_;
    bool least_squares_;
};

}  // namespace

const Format& nvfp4_format() {
    static const Format format{
        .names = {"nvfp4"},
        .summary = "E2M1 under an E4M3 scale and an outer one of the tensor (NVIDIA)",
        .options = {number_option("g", 16, 1, 1024, "values that share a scale"),
                    word_option("lse", "scale by least squared error")},
        .examples = {"nvfp4", "nvfp4,lse"},
        .make = [](const Choice& choice) -> std::unique_ptr<Codec> {
            return std::make_unique<NvFp4Codec>(choice.number("g"), choice.word("lse"));
        }};
    return format;
}

}  // namespace qrazor::formats
