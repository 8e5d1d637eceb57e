// VS-Quant (arXiv 2102.04503): integers under an unsigned integer scale for every group and an
// outer one; and block floating point: signed magnitudes under a shared exponent.
#include <algorithm>
#include <limits>

#include "codecs.h"
#include "qrazor/model/razor.h"

namespace qrazor::model {
namespace {

class VsQuantCodec final : public Codec {
  public:
    VsQuantCodec(int bits, int group, int scale_bits, bool least_squares)
        : bits_(bits),
          group_(group),
          scale_bits_(scale_bits),
          most_((1 << (bits - 1)) - 1),
          most_scale_((1 << scale_bits) - 1),
          least_squares_(least_squares) {}
    BlockLayout layout() const override { return {bits_, group_, scale_bits_}; }
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
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

    bool is_integer() const override { return true; }
    void integers(const BlockRow& row, IntegerRow& out) const override {
        out.unit = row.outer.scale;
        out.run = static_cast<std::size_t>(group_);
        out.codes.resize(row.codes.size());
        for (std::size_t k = 0; k < row.codes.size(); ++k) {
            out.codes[k] = static_cast<std::int16_t>(from_twos(row.codes[k], bits_));
        }
        out.steps.assign(row.scales.begin(), row.scales.end());
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
    int scale_bits_;
    std::int32_t most_;
    int most_scale_;
    bool least_squares_;
};

// The shared exponent is that of the largest magnitude's leading one; code c stands for
// c * 2^(exponent - (bits - 2)), rounded to nearest with ties to even, and saturates.
class BlockFloatCodec final : public Codec {
  public:
    static constexpr int kBias = 127;
    BlockFloatCodec(int bits, int group) : bits_(bits), group_(group) {}
    BlockLayout layout() const override { return {bits_, group_, 8}; }
    bool has_outer() const override { return false; }
    Outer outer(const Extent&) const override { return {}; }
    void encode(std::span<const float> values, const Outer&, BlockRow& row) const override {
        start_row(layout(), values.size(), {}, row);
        const double most = (1 << (bits_ - 1)) - 1;
        for_blocks(values, group_, [&](std::span<const float> block, std::size_t index) {
            const double absmax = std::min<double>(absmax_of(block), 0x1.fffffep127);
            const int exponent = absmax == 0 ? -kBias : std::max(-kBias, std::ilogb(absmax));
            row.scales[index] = static_cast<std::uint32_t>(exponent + kBias);
            const double step = step_of(row.scales[index]);
            std::uint32_t* codes = row.codes.data() + index * block.size();
            for (std::size_t k = 0; k < block.size(); ++k) {
                const double code = nearest_even(std::clamp(block[k] / step, -most, most));
                codes[k] = to_word(static_cast<Code>(code), bits_);
            }
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            const std::uint32_t scale = row.scales[k / static_cast<std::size_t>(group_)];
            values[k] = static_cast<float>(from_word(row.codes[k], bits_) * step_of(scale));
        }
    }

  private:
    double step_of(std::uint32_t exponent) const {
        return std::ldexp(1.0, static_cast<int>(exponent) - kBias - (bits_ - 2));
    }
    int bits_;
    int group_;
};

}  // namespace

std::unique_ptr<Codec> make_scaled_codec(CodecOptions& options) {
    if (options.name() == "vsq") {
        const int bits = options.number('b', 4, 2, 8);
        const int group = options.number('g', 16, 1, 1024);
        const int scale = options.number('s', 4, 2, 10);
        return std::make_unique<VsQuantCodec>(bits, group, scale, options.word("lse"));
    }
    const std::optional<int> bits = number_behind(options.name(), "bfp");
    if (bits && *bits >= 2 && *bits <= 8) {
        return std::make_unique<BlockFloatCodec>(*bits, options.number('g', 16, 1, 1024));
    }
    return nullptr;
}

}  // namespace qrazor::model
