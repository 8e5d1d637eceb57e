// VS-Quant (arXiv 2102.04503): integers under an unsigned integer scale for every group and an
// outer one.
#include <algorithm>
#include <limits>

#include "blocks.h"
#include "qrazor/formats/format.h"
#include "qrazor/model/razor.h"

namespace qrazor::formats {
namespace {

struct VsQuantOptions {
    int bits = 4;
    int group = 16;
    int scale_bits = 4;
    bool least_squares = false;
};

// The least code is never encoded, so units multiply sign and magnitude.
Facts vsq_facts(const VsQuantOptions& options) {
    Facts facts;
    facts.element = integer_element(options.bits, Signs::magnitude);
    facts.block = options.group;
    facts.scale.kind = ScaleKind::integer;
    facts.scale.title = "unsigned scale";
    facts.scale.bits = options.scale_bits;
    facts.scale.port_bits = options.scale_bits;
    facts.scale.last = (1U << options.scale_bits) - 1;
    facts.outer = OuterUse::row;
    return facts;
}

class VsQuantCodec final : public Codec {
  public:
    explicit VsQuantCodec(const VsQuantOptions& options)
        : Codec(vsq_facts(options)),
          bits_(options.bits),
          group_(options.group),
          most_((1 << (options.bits - 1)) - 1),
          most_scale_((1 << options.scale_bits) - 1),
          least_squares_(options.least_squares) {}
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
        // So that the group with the largest value has the largest scale.
        return {absmax > 0 ? absmax / (double(most_) * most_scale_) : 1.0, 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        start_row(layout(), values.size(), outer, row);
        for_blocks(values, group_, [&](std::span<const float> block, std::size_t index) {
            const int scale = scale_code(block, outer.scale);
            row.scales[index] = static_cast<std::uint32_t>(scale);
            std::uint32_t* codes = row.codes.data() + index * block.size();
            for (std::size_t k = 0; k < block.size(); ++k) {
                codes[k] = to_twos(code_of(block[k], scale * outer.scale), bits_);
            }
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            const std::uint32_t scale = row.scales[k / static_cast<std::size_t>(group_)];
            values[k] =
                static_cast<float>(from_twos(row.codes[k], bits_) * (scale * row.outer.scale));
        }
    }
    void integers(const BlockRow& row, IntegerRow& out) const override {
        out.unit = row.outer.scale;
        out.run = static_cast<std::size_t>(group_);
        out.codes.resize(row.codes.size());
        for (std::size_t k = 0; k < row.codes.size(); ++k) {
            out.codes[k] = static_cast<std::int16_t>(from_twos(row.codes[k], bits_));
        }
        out.steps.assign(row.scales.begin(), row.scales.end());
    }
    model::Scaled dot(const Run& act, const Run& weight) const override {
        check_scale(facts(), act.scale);
        check_scale(facts(), weight.scale);
        const Int128 sum = sum_of_products(
            act, weight, [this](std::uint32_t word) { return model::from_word(word, bits_); });
        return {sum * act.scale * weight.scale, 0};
    }

  private:
    std::int32_t code_of(float value, double step) const {
        return step == 0 ? 0
                         : static_cast<std::int32_t>(nearest_even(
                               std::clamp(value / step, -double(most_), double(most_))));
    }
    // The paper rounds the group's scale to the nearest integer; 0 only for a group of zeros.
    int scale_code(std::span<const float> block, double outer) const {
        const double absmax = absmax_of(block);
        if (absmax == 0) {
            return 0;
        }
        const int nearest = std::clamp(
            static_cast<int>(nearest_even(std::min(absmax / most_ / outer, 1e6))), 1, most_scale_);
        if (!least_squares_) {
            return nearest;
        }
        int best = nearest;
        double least = std::numeric_limits<double>::infinity();
        // Smaller ones clip the largest values to serve the rest, which pays down to about half;
        // larger ones waste codes.
        for (int scale = std::max(1, nearest / 2); scale <= std::min(most_scale_, nearest + 2);
             ++scale) {
            double error = 0;
            for (const float value : block) {
                const double difference = value - code_of(value, scale * outer) * (scale * outer);
                error += difference * difference;
            }
            if (error < least) {
                least = error;
                best = scale;
            }
        }
        return best;
    }

    int bits_;
    int group_;
    std::int32_t most_;
    int most_scale_;
    bool least_squares_;
};

}  // namespace

const Format& vsq_format() {
    static const Format format{
        .names = {"vsq"},
        .width = ElementWidth{"b", 2, 8},
        .summary = "VS-Quant: integers under an integer scale a group and an outer one",
        .options = {number_option("b", 4, 2, 8, "bits of an element"),
                    number_option("g", 16, 1, 1024, "values that share a scale"),
                    number_option("s", 4, 2, 10, "bits of a scale"),
                    word_option("lse", "scale by least squared error")},
        .examples = {"vsq", "vsq,s6,lse", "vsq,b8,g32,s4"},
        .make = [](const Choice& choice) -> std::unique_ptr<Codec> {
            return std::make_unique<VsQuantCodec>(VsQuantOptions{
                choice.number("b"), choice.number("g"), choice.number("s"), choice.word("lse")});
        }};
    return format;
}

}  // namespace qrazor::formats
