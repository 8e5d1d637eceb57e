// OCP Microscaling formats (MX specification 1.0, sections 5 and 6): elements of a few bits under
// an E8M0 scale for every 32. The scale is the power of two that puts the largest magnitude's
// leading one at the element's largest exponent (section 6.3); elements round to nearest, ties to
// even, and saturate. `lse` tries the powers next to it and keeps the least squared error; `ceil`
// takes the least power under which nothing saturates, 2^ceil(log2(absmax / largest element)), as
// PyTorch (torchao, RCEIL) and JAX do. `eN` is not of the specification: a scale is one of N powers
// above an outer one, whose largest is that of the largest magnitude; blocks that would have less
// have the least.
#include "fast_element.h"
#include "qrazor/formats/format.h"

namespace qrazor::formats {
namespace {

struct MxOptions {
    model::Element element = model::Element::e2m1;
    int block = 32;
    int exponents = 0;  // eN; 0: E8M0
    bool least_squares = false;
    bool round_up = false;
};

Facts mx_facts(const MxOptions& options) {
    Facts facts;
    facts.element = element_facts(options.element);
    facts.block = options.block;
    facts.scale = e8m0_scale();
    if (options.exponents != 0) {
        facts.scale.title = "exponent of the scale, from the smallest";
        facts.scale.last = static_cast<std::uint32_t>(options.exponents - 1);
        facts.scale.bits = static_cast<int>(std::bit_width(facts.scale.last));
        facts.scale.port_bits = facts.scale.bits;
        facts.scale.exponent_bits = facts.scale.bits;
        facts.scale.unit = 0;
        facts.scale.forbidden.clear();
        facts.outer = OuterUse::channel;
    }
    return facts;
}

class MxCodec final : public Codec {
  public:
    explicit MxCodec(const MxOptions& options)
        : Codec(mx_facts(options)),
          options_(options),
          element_(options.element),
          last_(static_cast<int>(facts().scale.last)) {}
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
    model::Scaled dot(const Run& act, const Run& weight) const override {
        check_scale(facts(), act.scale);
        check_scale(facts(), weight.scale);
        const int exponents =
            static_cast<int>(act.scale + weight.scale) - (has_outer() ? 0 : 2 * model::kE8m0Bias);
        return {element_sum(options_.element, act, weight),
                exponents + 2 * exponent_of_unit(options_.element)};
    }

  private:
    // The exponent of a scale of code 0.
    int least_exponent(const Outer& outer) const {
        return has_outer() ? std::ilogb(outer.scale) : -model::kE8m0Bias;
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

constexpr std::array<std::pair<std::string_view, model::Element>, 6> kMxNames{
    {{"mxfp4", model::Element::e2m1},
     {"mxint8", model::Element::mxint8},
     {"mxfp6_e2m3", model::Element::e2m3},
     {"mxfp6_e3m2", model::Element::e3m2},
     {"mxfp8_e4m3", model::Element::e4m3},
     {"mxfp8_e5m2", model::Element::e5m2}}};

std::unique_ptr<Codec> make_mx(const Choice& choice) {
    MxOptions options;
    for (const auto& [name, element] : kMxNames) {
        options.element = choice.name() == name ? element : options.element;
    }
    options.block = choice.number("g");
    options.exponents = choice.number("e");
    options.least_squares = choice.word("lse");
    options.round_up = choice.word("ceil");
    if (options.least_squares && options.round_up) {
        choice.refuse("lse and ceil are two rules for one scale: must be one of them");
    }
    return std::make_unique<MxCodec>(options);
}

}  // namespace

const Format& mx_format() {
    static const Format format{
        .names = {kMxNames[0].first, kMxNames[1].first, kMxNames[2].first, kMxNames[3].first,
                  kMxNames[4].first, kMxNames[5].first},
        .summary = "OCP MX 1.0: elements under an E8M0 scale, the largest value's exponent",
        .options = {number_option("g", 32, 1, 1024, "values that share a scale"),
                    number_option("e", 0, 2, 64,
                                  "a scale is one of E powers of two above an outer one"),
                    word_option("lse", "scale by least squared error"),
                    word_option("ceil",
                                "scale rounded up, so that nothing saturates (as PyTorch "
                                "and JAX do)")},
        .examples = {"mxint8", "mxfp8_e4m3", "mxfp8_e5m2", "mxfp6_e2m3", "mxfp6_e3m2", "mxfp4",
                     "mxfp4,lse", "mxfp4,ceil", "mxfp4,e16", "mxfp8_e4m3,ceil"},
        .make = make_mx};
    return format;
}

}  // namespace qrazor::formats
