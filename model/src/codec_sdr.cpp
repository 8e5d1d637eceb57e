// SDR (QRazor, arXiv 2501.13331) with the encoders and the finer flags that go beyond it, and
// QuaRTZ (arXiv 2509.26436). The plain form is model::razor itself.
#include <algorithm>
#include <array>
#include <limits>

#include "codecs.h"
#include "qrazor/model/quantize.h"
#include "qrazor/model/razor.h"
#include "qrazor/model/widths.h"

namespace qrazor::model {
namespace {

constexpr int kWidestSearch = 16;  // base bits for which searching encoders are exact in float

struct SdrOptions {
    RazorFormat format;
    int fraction = 0;  // fraction bits of the flag
    bool least_squares = false;
    bool asymmetric = false;  // neg8

    bool plain() const { return fraction == 0 && !least_squares && !asymmetric; }
};

// The steps that flags stand for: index (f << fraction) + k is 2^f * (1 + k / 2^fraction).
float step_of(int index, int fraction) {
    const int parts = 1 << fraction;
    return std::ldexp(static_cast<float>(parts + index % parts), index / parts - fraction);
}

// One subgroup under one step.
struct Coded {
    float error = 0;
    bool saturated = false;
};

class SdrCodec final : public Codec {
  public:
    explicit SdrCodec(const SdrOptions& options) : options_(options), format_(options.format) {
        const int positions = flag_max(format_.base, format_.salient) + 1;
        steps_ = ((positions - 1) << options.fraction) + 1;
    }
    BlockLayout layout() const override {
        return {format_.salient, format_.group,
                flag_width(format_.base, format_.salient) + options_.fraction,
                format_.max_side > 0 ? format_.subgroup_size() : 0, side_width(format_.max_side)};
    }
    Outer outer(const Extent& extent) const override {
        return {scale_of(extent.absmax(), format_.base), 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override;
    void decode(const BlockRow& row, std::span<float> values) const override;
    bool is_integer() const override { return true; }
    void integers(const BlockRow& row, IntegerRow& out) const override;

  private:
    std::int32_t code_of(std::uint32_t word) const;
    void encode_plain(std::span<const std::int32_t> base, BlockRow& row) const;
    void encode_group(const float* base, std::size_t index, BlockRow& row) const;
    int first_step(const float* base) const;
    template <typename Take>
    Coded code_values(const float* base, std::size_t count, float step, const Take& take) const;

    SdrOptions options_;
    RazorFormat format_;
    int steps_ = 0;  // how many flags there are
};

// `take(k, code)` gets the signed codes.
template <typename Take>
Coded SdrCodec::code_values(const float* base, std::size_t count, float step,
                            const Take& take) const {
    const auto most = static_cast<float>(format_.code_max());
    const float least = options_.asymmetric ? -most - 1 : -most;
    Coded coded;
    for (std::size_t k = 0; k < count; ++k) {
        const float exact = base[k] / step;
        const auto rounded = static_cast<float>(static_cast<std::int32_t>(std::fabs(exact) + 0.5F));
        const float signed_code = exact < 0 ? -rounded : rounded;
        const float code = std::min(most, std::max(least, signed_code));
        const float difference = base[k] - code * step;
        coded.error += difference * difference;
        coded.saturated = coded.saturated || code != signed_code;
        take(k, static_cast<std::int32_t>(code));
    }
    return coded;
}

constexpr auto kNobody = [](std::size_t, std::int32_t) {};

// The smallest step at which no code of the group saturates, or the largest there is; with whole
// flags and the paper's encoder, the one of the leading one.
int SdrCodec::first_step(const float* base) const {
    const auto group = static_cast<std::size_t>(format_.group);
    float most = 0;
    for (std::size_t k = 0; k < group; ++k) {
        most = std::max(most, std::fabs(base[k]));
    }
    if (options_.fraction == 0 && !options_.least_squares) {
        const auto leading = static_cast<int>(std::bit_width(static_cast<std::uint32_t>(most)));
        return std::max(0, leading - (format_.salient - 1));
    }
    int index = 0;
    while (index + 1 < steps_ &&
           code_values(base, group, step_of(index, options_.fraction), kNobody).saturated) {
        ++index;
    }
    return index;
}

void SdrCodec::encode_group(const float* base, std::size_t index, BlockRow& row) const {
    const int parts = 1 << options_.fraction;
    const bool two_level = format_.max_side > 0;
    const auto size = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    const auto subgroups = static_cast<std::size_t>(format_.group) / size;
    const auto count = static_cast<std::size_t>(format_.group);
    const int first = first_step(base);
    const int low = options_.least_squares ? std::max(0, first - 2 * parts) : first;
    const int high = options_.least_squares ? std::min(steps_ - 1, first + parts) : first;

    float best = std::numeric_limits<float>::infinity();
    int flag = first;
    std::array<int, 256> sides{};
    for (int candidate = low; candidate <= high; ++candidate) {
        float error = 0;
        std::array<int, 256> own{};
        const int deepest = std::min(format_.max_side, candidate / parts);
        for (std::size_t s = 0; s < subgroups; ++s) {
            float least = std::numeric_limits<float>::infinity();
            for (int side = 0; side <= deepest; ++side) {
                const float step = std::ldexp(step_of(candidate, options_.fraction), -side);
                const Coded coded = code_values(base + s * size, size, step, kNobody);
                // By the paper's rule, the finest step that saturates no value.
                const bool better =
                    options_.least_squares ? coded.error < least : side == 0 || !coded.saturated;
                if (better) {
                    least = coded.error;
                    own[s] = side;
                }
            }
            error += least;
        }
        if (error < best) {
            best = error;
            flag = candidate;
            sides = own;
        }
    }
    row.scales[index] = static_cast<std::uint32_t>(flag);
    std::uint32_t* codes = row.codes.data() + index * count;
    for (std::size_t s = 0; s < subgroups; ++s) {
        if (two_level) {
            row.sides[index * subgroups + s] = static_cast<std::uint32_t>(sides[s]);
        }
        const float step = std::ldexp(step_of(flag, options_.fraction), -sides[s]);
        code_values(base + s * size, size, step, [&](std::size_t k, std::int32_t code) {
            codes[s * size + k] = to_word(code, format_.salient);
        });
    }
}

void SdrCodec::encode_plain(std::span<const std::int32_t> base, BlockRow& row) const {
    const RazoredRow razored = razor(base, format_);
    for (std::size_t k = 0; k < razored.codes.size(); ++k) {
        row.codes[k] = to_word(razored.codes[k], format_.salient);
    }
    std::copy(razored.flags.begin(), razored.flags.end(), row.scales.begin());
    std::copy(razored.sides.begin(), razored.sides.end(), row.sides.begin());
}

void SdrCodec::encode(std::span<const float> values, const Outer& outer, BlockRow& row) const {
    start_row(layout(), values.size(), outer, row);
    extent_of(values);
    const auto most = static_cast<double>(format_.base_max());
    const auto base_of = [&](float value) {
        return nearest_even(std::clamp(value / outer.scale, -most, most));
    };
    if (options_.plain()) {
        thread_local std::vector<std::int32_t> base;
        base.resize(values.size());
        std::transform(values.begin(), values.end(), base.begin(),
                       [&](float value) { return static_cast<std::int32_t>(base_of(value)); });
        encode_plain(base, row);
        return;
    }
    for_blocks(values, format_.group, [&](std::span<const float> block, std::size_t index) {
        std::array<float, 256> base;
        for (std::size_t k = 0; k < block.size(); ++k) {
            base[k] = static_cast<float>(base_of(block[k]));
        }
        encode_group(base.data(), index, row);
    });
}

std::int32_t SdrCodec::code_of(std::uint32_t word) const {
    const std::int32_t code = from_word(word, format_.salient);
    const bool least = options_.asymmetric && code == 0 && word != 0;
    return least ? -(std::int32_t{1} << (format_.salient - 1)) : code;
}

// With F fraction bits the unit is 2^-F of the base's, and steps are whole numbers of it.
void SdrCodec::integers(const BlockRow& row, IntegerRow& out) const {
    const bool two_level = format_.max_side > 0;
    const int parts = 1 << options_.fraction;
    out.unit = std::ldexp(row.outer.scale, -options_.fraction);
    out.run = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    out.codes.resize(row.codes.size());
    for (std::size_t k = 0; k < row.codes.size(); ++k) {
        out.codes[k] = static_cast<std::int16_t>(code_of(row.codes[k]));
    }
    const std::size_t subgroups = static_cast<std::size_t>(format_.group) / out.run;
    out.steps.resize(row.codes.size() / out.run);
    for (std::size_t s = 0; s < out.steps.size(); ++s) {
        const auto flag = static_cast<int>(row.scales[s / subgroups]);
        const int side = two_level ? static_cast<int>(row.sides[s]) : 0;
        out.steps[s] = (parts + flag % parts) << (flag / parts - side);
    }
}

void SdrCodec::decode(const BlockRow& row, std::span<float> values) const {
    thread_local IntegerRow whole;
    integers(row, whole);
    for (std::size_t k = 0; k < row.length; ++k) {
        values[k] = static_cast<float>(whole.codes[k] * (whole.steps[k / whole.run] * whole.unit));
    }
}

// QuaRTZ: 8-bit min-max quantization, then the paper's unit at B = 8 with truncation. With a zero
// point the base is the distance from the middle of the extent; a dot product adds the middle times
// the sum of the other operand.
class QuartzCodec final : public Codec {
  public:
    QuartzCodec(int group, bool zero_point) : sdr_(options(group)), zero_point_(zero_point) {}
    BlockLayout layout() const override { return sdr_.layout(); }
    Outer outer(const Extent& extent) const override {
        if (!zero_point_) {
            return sdr_.outer(extent);
        }
        const double middle = (extent.low + extent.high) / 2;
        const double half = (extent.high - extent.low) / 2;
        return {scale_of(half, 8), middle};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        thread_local std::vector<float> moved;
        moved.resize(values.size());
        std::transform(values.begin(), values.end(), moved.begin(),
                       [&](float value) { return static_cast<float>(value - outer.offset); });
        sdr_.encode(moved, outer, row);
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        sdr_.decode(row, values);
        for (std::size_t k = 0; k < row.length; ++k) {
            values[k] = static_cast<float>(values[k] + row.outer.offset);
        }
    }

    bool is_integer() const override { return !zero_point_; }
    void integers(const BlockRow& row, IntegerRow& out) const override { sdr_.integers(row, out); }

  private:
    static SdrOptions options(int group) {
        SdrOptions made;
        made.format.base = 8;
        made.format.group = group;
        made.format.rounding = Rounding::truncate;
        validate(made.format);
        return made;
    }
    SdrCodec sdr_;
    bool zero_point_;
};

}  // namespace

std::unique_ptr<Codec> make_sdr_codec(CodecOptions& options) {
    if (options.name() == "quartz") {
        const int group = options.number('g', 16, 1, 256);
        return std::make_unique<QuartzCodec>(group, options.word("zp"));
    }
    if (options.name() != "sdr") {
        return nullptr;
    }
    SdrOptions made;
    made.format.base = options.number('b', 16, 4, 24);
    made.format.salient = options.number('k', 4, 2, 8);
    made.format.group = options.number('g', 16, 1, 256);
    made.format.subgroup = options.number('s', 0, 1, 256);
    made.format.max_side = options.number('d', 0, 0, 15);
    made.fraction = options.number('f', 0, 1, 2);
    made.least_squares = options.word("lse");
    made.asymmetric = options.word("neg8");
    for (const Rounding rounding : {Rounding::half_up, Rounding::half_even, Rounding::truncate}) {
        made.format.rounding = options.word(to_string(rounding)) ? rounding : made.format.rounding;
    }
    try {
        validate(made.format);
    } catch (const Error& error) {
        throw Error("format = " + options.text() + ": " + error.what());
    }
    if (!made.plain() &&
        (made.format.rounding != Rounding::half_up || made.format.base > kWidestSearch)) {
        throw Error("format = " + options.text() +
                    ": lse, f1, f2 and neg8 need half_up and at most b" +
                    std::to_string(kWidestSearch));
    }
    return std::make_unique<SdrCodec>(made);
}

}  // namespace qrazor::model
