// FP32, BF16, and integers under an outer scale or an FP16 scale a group.
#include <algorithm>

#include "codecs.h"
#include "qrazor/model/tensor.h"

namespace qrazor::model {
namespace {

class FloatCodec final : public Codec {
  public:
    explicit FloatCodec(int bits) : bits_(bits) {}
    BlockLayout layout() const override { return {bits_}; }
    bool has_outer() const override { return false; }
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

constexpr int kIntegerRun = 16;  // all steps are 1, so any run does

class IntegerCodec final : public Codec {
  public:
    explicit IntegerCodec(int bits) : bits_(bits), most_((1 << (bits - 1)) - 1) {}
    BlockLayout layout() const override { return {bits_}; }
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
        return {absmax > 0 ? absmax / most_ : 1.0, 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        start_row(layout(), values.size(), outer, row);
        extent_of(values);
        for (std::size_t k = 0; k < values.size(); ++k) {
            const double clamped =
                std::clamp(values[k] / outer.scale, -double(most_), double(most_));
            row.codes[k] = to_twos(static_cast<std::int32_t>(nearest_even(clamped)), bits_);
        }
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            values[k] = static_cast<float>(from_twos(row.codes[k], bits_) * row.outer.scale);
        }
    }

    bool is_integer() const override { return true; }
    void integers(const BlockRow& row, IntegerRow& out) const override {
        out.unit = row.outer.scale;
        out.run = kIntegerRun;
        out.codes.assign(blocks_of(row.length, kIntegerRun) * kIntegerRun, 0);
        out.steps.assign(out.codes.size() / kIntegerRun, 1);
        for (std::size_t k = 0; k < row.length; ++k) {
            out.codes[k] = static_cast<std::int16_t>(from_twos(row.codes[k], bits_));
        }
    }

  private:
    int bits_;
    std::int32_t most_;
};

class GroupIntegerCodec final : public Codec {
  public:
    GroupIntegerCodec(int bits, int group)
        : bits_(bits), most_((1 << (bits - 1)) - 1), group_(group) {}
    BlockLayout layout() const override { return {bits_, group_, 16}; }
    bool has_outer() const override { return false; }
    Outer outer(const Extent&) const override { return {}; }
    void encode(std::span<const float> values, const Outer&, BlockRow& row) const override {
        start_row(layout(), values.size(), {}, row);
        for_blocks(values, group_, [&](std::span<const float> block, std::size_t index) {
            const std::uint32_t half = to_half(double(absmax_of(block)) / most_);
            row.scales[index] = half;
            const double scale = half_to_float(static_cast<std::uint16_t>(half));
            std::uint32_t* codes = row.codes.data() + index * block.size();
            for (std::size_t k = 0; k < block.size(); ++k) {
                const double clamped =
                    scale == 0 ? 0 : std::clamp(block[k] / scale, -double(most_), double(most_));
                codes[k] = to_twos(static_cast<std::int32_t>(nearest_even(clamped)), bits_);
            }
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t k = 0; k < row.length; ++k) {
            const std::uint32_t half = row.scales[k / static_cast<std::size_t>(group_)];
            values[k] = static_cast<float>(from_twos(row.codes[k], bits_)) *
                        half_to_float(static_cast<std::uint16_t>(half));
        }
    }

  private:
    int bits_;
    std::int32_t most_;
    int group_;
};

}  // namespace

std::unique_ptr<Codec> make_float_codec(CodecOptions& options) {
    if (options.name() == "fp32" || options.name() == "bf16") {
        return std::make_unique<FloatCodec>(options.name() == "fp32" ? 32 : 16);
    }
    return nullptr;
}

std::unique_ptr<Codec> make_integer_codec(CodecOptions& options) {
    const std::optional<int> bits = number_behind(options.name(), "int");
    if (!bits || *bits < 2 || *bits > 16) {
        return nullptr;
    }
    const int group = options.number('g', 0, 1, 1024);
    if (group != 0) {
        return std::make_unique<GroupIntegerCodec>(*bits, group);
    }
    return std::make_unique<IntegerCodec>(*bits);
}

}  // namespace qrazor::model
