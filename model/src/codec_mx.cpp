// OCP Microscaling formats (MX specification 1.0, sections 5 and 6): elements of a few bits under
// an E8M0 scale for every 32. The scale is the power of two that puts the largest magnitude's
// leading one at the element's largest exponent (section 6.3); elements round to nearest, ties to
// even, and saturate. `lse` tries the powers next to it and keeps the least squared error; `ceil`
// takes the least power under which nothing saturates, 2^ceil(log2(absmax / largest element)), as
// PyTorch (torchao, RCEIL) and JAX do. NVFP4 (NVIDIA): E2M1 under an E4M3 scale for every 16, and
// an outer scale absmax / (6 * 448).
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

class MxCodec final : public Codec {
  public:
    static constexpr int kBlock = 32;
    MxCodec(Element element, bool least_squares, bool round_up)
        : element_(element), least_squares_(least_squares), round_up_(round_up) {}
    BlockLayout layout() const override { return {element_.format().bits, kBlock, 8}; }
    bool has_outer() const override { return false; }
    Outer outer(const Extent&) const override { return {}; }
    void encode(std::span<const float> values, const Outer&, BlockRow& row) const override {
        start_row(layout(), values.size(), {}, row);
        for_blocks(values, kBlock, [&](std::span<const float> block, std::size_t index) {
            const std::uint32_t code = scale_code(block);
            row.scales[index] = code;
            element_.encode_block(block, decode_e8m0(code), row.codes.data() + index * kBlock);
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t first = 0; first < row.length; first += kBlock) {
            const auto scale = decode_e8m0(row.scales[first / kBlock]);
            for (std::size_t k = first; k < std::min(row.length, first + kBlock); ++k) {
                values[k] = static_cast<float>(element_.value(row.codes[k]) * scale);
            }
        }
    }

  private:
    std::uint32_t scale_code(std::span<const float> block) const {
        const double absmax = absmax_of(block);
        int exponent =
            absmax == 0 ? -kE8m0Bias : std::ilogb(absmax) - element_.format().largest_exponent();
        if (round_up_ && absmax > std::ldexp(element_.format().largest, exponent)) {
            ++exponent;  // the leading ones stand together, so one step is enough
        }
        const int code = std::clamp(exponent + kE8m0Bias, 0, 254);
        if (!least_squares_ || absmax == 0) {
            return static_cast<std::uint32_t>(code);
        }
        int best = code;
        double least = std::numeric_limits<double>::infinity();
        for (int other = std::max(0, code - 1); other <= std::min(254, code + 1); ++other) {
            const double error =
                element_.error(block, decode_e8m0(static_cast<std::uint32_t>(other)));
            if (error < least) {
                least = error;
                best = other;
            }
        }
        return static_cast<std::uint32_t>(best);
    }

    FastElement element_;
    bool least_squares_;
    bool round_up_;
};

class NvFp4Codec final : public Codec {
  public:
    static constexpr int kBlock = 16;
    static constexpr int kScaleBits = 8;
    explicit NvFp4Codec(bool least_squares)
        : element_(Element::e2m1), scales_(Element::e4m3), least_squares_(least_squares) {}
    BlockLayout layout() const override { return {4, kBlock, kScaleBits}; }
    Outer outer(const Extent& extent) const override {
        const double absmax = extent.absmax();
        const auto scale = static_cast<float>(
            absmax / (element_.format().largest * scales_.format().largest));  // FP32
        return {scale > 0 ? scale : 1.0, 0};
    }
    void encode(std::span<const float> values, const Outer& outer, BlockRow& row) const override {
        start_row(layout(), values.size(), outer, row);
        for_blocks(values, kBlock, [&](std::span<const float> block, std::size_t index) {
            const std::uint32_t code = scale_code(block, outer.scale);
            row.scales[index] = code;
            element_.encode_block(block, scales_.value(code) * outer.scale,
                                  row.codes.data() + index * kBlock);
        });
    }
    void decode(const BlockRow& row, std::span<float> values) const override {
        for (std::size_t first = 0; first < row.length; first += kBlock) {
            const double scale = scales_.value(row.scales[first / kBlock]) * row.outer.scale;
            for (std::size_t k = first; k < std::min(row.length, first + kBlock); ++k) {
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

    FastElement element_;
    FastElement scales_;
    bool least_squares_;
};

}  // namespace

std::unique_ptr<Codec> make_mx_codec(CodecOptions& options) {
    if (options.name() == "nvfp4") {
        return std::make_unique<NvFp4Codec>(options.word("lse"));
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
            const bool least_squares = options.word("lse");
            const bool round_up = options.word("ceil");
            if (least_squares && round_up) {
                options.refuse("lse and ceil are two rules for one scale: must be one of them");
            }
            return std::make_unique<MxCodec>(element, least_squares, round_up);
        }
    }
    return nullptr;
}

}  // namespace qrazor::model
