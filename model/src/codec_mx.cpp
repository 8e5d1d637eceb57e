// OCP Microscaling formats (MX specification 1.0, sections 5 and 6): elements of a few bits under
// an E8M0 scale for every 32. The scale is the power of two that puts the largest magnitude's
// leading one at the element's largest exponent (section 6.3); elements round to nearest, ties to
// even, and saturate. `lse` tries the powers next to it and keeps the least squared error; `ceil`
// takes the least power under which nothing saturates, 2^ceil(log2(absmax / largest element)), as
// PyTorch (torchao, RCEIL) and JAX do. `eN` is not of the specification: a scale is one of N powers
// above an outer one, whose largest is that of the largest magnitude; blocks that would have less
// have the least. NVFP4 (NVIDIA): E2M1 under an E4M3 scale for every 16, and an outer scale
// absmax / (6 * 448).
#include <algorithm>
#include <array>
#include <limits>

#include "codec_search.h"
#include "codecs.h"
#include "qrazor/model/element.h"

namespace qrazor::model {
namespace {

// An element format with its arithmetic at hand; equal to encode() and decode() of element.h, which
// a test holds it against.
class FastElement {
  public:
    explicit FastElement(Element element)
        : spec_(spec(element)), values_(std::size_t{1} << spec_.bits) {
        for (std::uint32_t code = 0; code < values_.size(); ++code) {
            values_[code] = static_cast<float>(decode(element, code));
        }
        least_exponent_ = spec_.exponent_bits == 0 ? spec_.largest_exponent() : 1 - spec_.bias;
    }

    const ElementSpec& format() const { return spec_; }
    float value(std::uint32_t code) const { return values_[code]; }

    // The nearest value, saturated.
    double nearest(double x) const {
        const double magnitude = std::min(std::fabs(x), spec_.largest);
        // Adding 1.5 * 2^52 quanta leaves no bits below a quantum: 2^(exponent - mantissa bits).
        const auto bits = std::bit_cast<std::uint64_t>(magnitude);
        const int exponent = std::max(static_cast<int>(bits >> 52) - 1023, least_exponent_);
        const auto magic = std::bit_cast<double>(
            (static_cast<std::uint64_t>(exponent - spec_.mantissa_bits + 52 + 1023) << 52) |
            (std::uint64_t{1} << 51));
        return std::copysign((magnitude + magic) - magic, x);
    }

    // Of a value of nearest().
    std::uint32_t code_of(double value) const {
        if (spec_.exponent_bits == 0) {
            return to_twos(static_cast<std::int32_t>(std::ldexp(value, spec_.mantissa_bits)),
                           spec_.bits);
        }
        const auto bits = std::bit_cast<std::uint64_t>(std::fabs(value));
        const int exponent = static_cast<int>(bits >> 52) - 1023;
        const std::uint32_t sign = std::signbit(value) ? 1U << (spec_.bits - 1) : 0;
        if (exponent < least_exponent_) {
            return sign | static_cast<std::uint32_t>(std::fabs(value) / spec_.smallest());
        }
        const auto mantissa = static_cast<std::uint32_t>(bits >> (52 - spec_.mantissa_bits)) &
                              ((1U << spec_.mantissa_bits) - 1U);
        return sign | (static_cast<std::uint32_t>(exponent + spec_.bias) << spec_.mantissa_bits) |
               mantissa;
    }

    double error(std::span<const float> block, double scale) const {
        if (spec_.element == Element::e2m1) {
            return e2m1_error(block.data(), block.size(), scale);
        }
        double sum = 0;
        for (const float x : block) {
            const double difference = x - nearest(x / scale) * scale;
            sum += difference * difference;
        }
        return sum;
    }

    void encode_block(std::span<const float> block, double scale, std::uint32_t* codes) const {
        if (spec_.element == Element::e2m1 && scale > 0) {
            e2m1_codes(block.data(), block.size(), scale, codes);
            return;
        }
        for (std::size_t k = 0; k < block.size(); ++k) {
            codes[k] = code_of(nearest(scale == 0 ? 0.0 : block[k] / scale));
        }
    }

  private:
    const ElementSpec& spec_;
    std::vector<float> values_;
    int least_exponent_ = 0;
};

struct MxOptions {
    Element element = Element::e2m1;
    int block = 32;
    int exponents = 0;  // eN; 0: E8M0
    bool least_squares = false;
    bool round_up = false;
};

class MxCodec final : public Codec {
  public:
    explicit MxCodec(const MxOptions& options)
        : options_(options),
          element_(options.element),
          last_(options.exponents == 0 ? kE8m0Last : options.exponents - 1) {}
    BlockLayout layout() const override {
        return {element_.format().bits, options_.block,
                static_cast<int>(std::bit_width(static_cast<unsigned>(last_)))};
    }
    bool has_outer() const override { return options_.exponents != 0; }
    // What a scale of code 0 stands for.
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
        if (!has_outer() || absmax == 0) {
            return {};
        }
        return {std::ldexp(1.0, exponent_of(absmax) - last_), 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        start_row(layout(), values.size(), has_outer() ? outer : Outer{}, row);
        const int least = least_exponent(row.outer);
        for_blocks(values, options_.block, [&](std::span<const float> block, std::size_t index) {
            const int code = scale_code(block, least);
            row.scales[index] = static_cast<std::uint32_t>(code);
            element_.encode_block(block, std::ldexp(1.0, code + least),
                                  row.codes.data() + index * block.size());
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        const int least = least_exponent(row.outer);
        const auto size = static_cast<std::size_t>(options_.block);
        for (std::size_t first = 0; first < row.length; first += size) {
            const double scale =
                std::ldexp(1.0, static_cast<int>(row.scales[first / size]) + least);
            for (std::size_t k = first; k < std::min(row.length, first + size); ++k) {
                values[k] = static_cast<float>(element_.value(row.codes[k]) * scale);
            }
        }
    }

  private:
    static constexpr int kE8m0Last = 254;

    // The exponent of a scale of code 0.
    int least_exponent(const Outer& outer) const {
        return has_outer() ? std::ilogb(outer.scale) : -kE8m0Bias;
    }
    // The exponent of the scale for that largest magnitude, which is not 0.
    int exponent_of(double absmax) const {
        const int exponent = std::ilogb(absmax) - element_.format().largest_exponent();
        // The leading ones stand together, so one step is enough.
        const bool saturates = absmax > std::ldexp(element_.format().largest, exponent);
        return exponent + (options_.round_up && saturates ? 1 : 0);
    }
    int scale_code(std::span<const float> block, int least) const {
        const double absmax = absmax_of(block);
        if (absmax == 0) {
            return 0;
        }
        const int code = std::clamp(exponent_of(absmax) - least, 0, last_);
        if (!options_.least_squares) {
            return code;
        }
        int best = code;
        double least_error = std::numeric_limits<double>::infinity();
        for (int other = std::max(0, code - 1); other <= std::min(last_, code + 1); ++other) {
            const double error = element_.error(block, std::ldexp(1.0, other + least));
            if (error < least_error) {
                least_error = error;
                best = other;
            }
        }
        return best;
    }

    MxOptions options_;
    FastElement element_;
    int last_;  // largest code of a scale
};

class NvFp4Codec final : public Codec {
  public:
    static constexpr int kScaleBits = 8;
    NvFp4Codec(int block, bool least_squares)
        : block_(block),
          element_(Element::e2m1),
          scales_(Element::e4m3),
          least_squares_(least_squares) {}
    BlockLayout layout() const override { return {4, block_, kScaleBits}; }
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
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

std::unique_ptr<Codec> make_mx_codec(CodecOptions& options) {
    constexpr int kLargestBlock = 1024;
    if (options.name() == "nvfp4") {
        const int block = options.number('g', 16, 1, kLargestBlock);
        return std::make_unique<NvFp4Codec>(block, options.word("lse"));
    }
    constexpr std::array<std::pair<std::string_view, Element>, 6> kNames{
        {{"mxfp4", Element::e2m1},
         {"mxfp6_e2m3", Element::e2m3},
         {"mxfp6_e3m2", Element::e3m2},
         {"mxfp8_e4m3", Element::e4m3},
         {"mxfp8_e5m2", Element::e5m2},
         {"mxint8", Element::mxint8}}};
    for (const auto& [name, element] : kNames) {
        if (options.name() == name) {
            MxOptions made;
            made.element = element;
            made.block = options.number('g', 32, 1, kLargestBlock);
            made.exponents = options.number('e', 0, 2, 64);
            made.least_squares = options.word("lse");
            made.round_up = options.word("ceil");
            if (made.least_squares && made.round_up) {
                options.refuse("lse and ceil are two rules for one scale: must be one of them");
            }
            return std::make_unique<MxCodec>(made);
        }
    }
    return nullptr;
}

}  // namespace qrazor::model
