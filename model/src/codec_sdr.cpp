// SDR (QRazor, arXiv 2501.13331) with the encoders and the finer flags that go beyond it, and
// QuaRTZ (arXiv 2509.26436). The plain form is model::razor itself.
#include <algorithm>
#include <array>
#include <limits>

#include "codec_search.h"
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

class SdrCodec final : public Codec {
  public:
    explicit SdrCodec(const SdrOptions& options) : options_(options), format_(options.format) {
        const int positions = flag_max(format_.base, format_.salient) + 1;
        steps_ = ((positions - 1) << options.fraction) + 1;
        const std::uint32_t sign = std::uint32_t{1} << (format_.salient - 1);
        for (std::uint32_t word = 0; word < 2 * sign; ++word) {
            of_word_.push_back(static_cast<float>(from_word(word, format_.salient)));
        }
        if (options.asymmetric) {
            of_word_[sign] = -static_cast<float>(sign);
        }
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
    void encode_plain(std::span<const std::int32_t> base, BlockRow& row) const;
    void encode_group(const float* base, std::size_t index, BlockRow& row) const;
    int first_step(const float* base) const;
    bool saturates(const float* base, std::size_t count, float step) const;
    float largest(float sign) const;
    int choose(const float* base, int first, std::vector<int>& sides) const;
    int rule_side(const float* base, int flag) const;

    SdrOptions options_;
    RazorFormat format_;
    int steps_ = 0;               // how many flags there are
    std::vector<float> of_word_;  // the code of every code word
};

// The largest magnitude of a code of that sign.
float SdrCodec::largest(float sign) const {
    return static_cast<float>(format_.code_max()) + (options_.asymmetric && sign < 0 ? 1.0F : 0.0F);
}

bool SdrCodec::saturates(const float* base, std::size_t count, float step) const {
    return std::any_of(base, base + count, [&](float value) {
        return std::fabs(value) / step >= largest(value) + 0.5F;
    });
}

// The smallest step at which no code of the group saturates, or the largest there is; with whole
// flags and the paper's encoder, the one of the leading one.
int SdrCodec::first_step(const float* base) const {
    const auto [low, high] = std::minmax_element(base, base + format_.group);
    const std::array<float, 2> ends{*low, *high};
    if (options_.fraction == 0 && !options_.least_squares) {
        const float most = std::max(std::fabs(ends[0]), std::fabs(ends[1]));
        const auto leading = static_cast<int>(std::bit_width(static_cast<std::uint32_t>(most)));
        return std::max(0, leading - (format_.salient - 1));
    }
    int index = 0;
    while (index + 1 < steps_ && saturates(ends.data(), 2, step_of(index, options_.fraction))) {
        ++index;
    }
    return index;
}

// By the paper's rule, the finest step that saturates no value.
int SdrCodec::rule_side(const float* base, int flag) const {
    const auto size = static_cast<std::size_t>(format_.subgroup_size());
    int side = std::min(format_.max_side, flag >> options_.fraction);
    while (side > 0 && saturates(base, size, std::ldexp(step_of(flag, options_.fraction), -side))) {
        --side;
    }
    return side;
}

// The flag and sides of least squared error, among the flags of one octave up to `first`.
int SdrCodec::choose(const float* base, int first, std::vector<int>& sides) const {
    const int parts = 1 << options_.fraction;
    const auto size =
        static_cast<std::size_t>(format_.max_side > 0 ? format_.subgroup_size() : format_.group);
    const std::size_t subgroups = sides.size();
    // A flag less a side is a finer step: the error of each subgroup at each step, once.
    const int lowest = std::max(0, first - (1 + format_.max_side) * parts);
    const auto count = static_cast<std::size_t>(format_.group);
    thread_local std::vector<float> errors;
    std::array<float, 256> squares;
    errors.assign(static_cast<std::size_t>(first - lowest + 1) * subgroups, 0);
    for (int index = lowest; index <= first; ++index) {
        squared_errors(base, count, step_of(index, options_.fraction), largest(1), largest(-1),
                       squares.data());
        float* sums = errors.data() + static_cast<std::size_t>(index - lowest) * subgroups;
        for (std::size_t s = 0; s < subgroups; ++s) {
            for (std::size_t k = s * size; k < (s + 1) * size; ++k) {
                sums[s] += squares[k];
            }
        }
    }
    float best = std::numeric_limits<float>::infinity();
    int flag = first;
    std::vector<int> own(subgroups);
    for (int candidate = std::max(0, first - parts); candidate <= first; ++candidate) {
        const int deepest = std::min(format_.max_side, candidate / parts);
        float error = 0;
        for (std::size_t s = 0; s < subgroups; ++s) {
            float least = std::numeric_limits<float>::infinity();
            for (int side = 0; side <= deepest; ++side) {
                const int index = candidate - side * parts - lowest;
                const float one = errors[static_cast<std::size_t>(index) * subgroups + s];
                if (one < least) {
                    least = one;
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
    return flag;
}

void SdrCodec::encode_group(const float* base, std::size_t index, BlockRow& row) const {
    const bool two_level = format_.max_side > 0;
    const auto size = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    const auto subgroups = static_cast<std::size_t>(format_.group) / size;
    thread_local std::vector<int> sides;
    sides.assign(subgroups, 0);
    int flag = first_step(base);
    if (options_.least_squares) {
        flag = choose(base, flag, sides);
    } else if (two_level) {
        for (std::size_t s = 0; s < subgroups; ++s) {
            sides[s] = rule_side(base + s * size, flag);
        }
    }
    row.scales[index] = static_cast<std::uint32_t>(flag);
    std::uint32_t* codes = row.codes.data() + index * static_cast<std::size_t>(format_.group);
    const std::uint32_t sign = std::uint32_t{1} << (format_.salient - 1);
    for (std::size_t s = 0; s < subgroups; ++s) {
        if (two_level) {
            row.sides[index * subgroups + s] = static_cast<std::uint32_t>(sides[s]);
        }
        const float step = std::ldexp(step_of(flag, options_.fraction), -sides[s]);
        for (std::size_t k = s * size; k < (s + 1) * size; ++k) {
            const float exact = std::fabs(base[k]) / step + 0.5F;
            const auto code = static_cast<std::uint32_t>(std::min(exact, largest(base[k])));
            // Of asymmetric codes, the largest negative one has the word of -0.
            codes[k] = base[k] < 0 && code != 0 ? sign | (code & (sign - 1)) : code;
        }
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
    thread_local std::vector<std::int32_t> base;
    base.resize(values.size());
    to_base(values.data(), values.size(), outer.scale, static_cast<double>(format_.base_max()),
            base.data());
    if (options_.plain()) {
        encode_plain(base, row);
        return;
    }
    std::array<float, 256> group;
    const auto size = static_cast<std::size_t>(format_.group);
    for (std::size_t first = 0; first < base.size(); first += size) {
        const std::size_t count = std::min(size, base.size() - first);
        std::copy_n(base.begin() + static_cast<std::ptrdiff_t>(first), count, group.begin());
        std::fill(group.begin() + static_cast<std::ptrdiff_t>(count), group.end(), 0.0F);
        encode_group(group.data(), first / size, row);
    }
}

// With F fraction bits the unit is 2^-F of the base's, and steps are whole numbers of it.
void SdrCodec::integers(const BlockRow& row, IntegerRow& out) const {
    const bool two_level = format_.max_side > 0;
    const int parts = 1 << options_.fraction;
    out.unit = std::ldexp(row.outer.scale, -options_.fraction);
    out.run = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    out.codes.resize(row.codes.size());
    for (std::size_t k = 0; k < row.codes.size(); ++k) {
        out.codes[k] = static_cast<std::int16_t>(of_word_[row.codes[k]]);
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
    const bool two_level = format_.max_side > 0;
    const auto size = static_cast<std::size_t>(two_level ? format_.subgroup_size() : format_.group);
    const std::size_t subgroups = static_cast<std::size_t>(format_.group) / size;
    for (std::size_t s = 0; s * size < row.length; ++s) {
        const int side = two_level ? static_cast<int>(row.sides[s]) : 0;
        const float whole = step_of(static_cast<int>(row.scales[s / subgroups]), options_.fraction);
        const double step = std::ldexp(whole, -side) * row.outer.scale;
        const std::size_t end = std::min(row.length, (s + 1) * size);
        for (std::size_t k = s * size; k < end; ++k) {
            values[k] = static_cast<float>(of_word_[row.codes[k]] * step);
        }
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
