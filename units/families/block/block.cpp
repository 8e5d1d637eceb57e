// What the descriptors of units on block-scaled formats share: elements, widths, fields, ports.
#include "families/block/block.h"

#include <map>

#include "qrazor/gen/checks.h"
#include "qrazor/gen/interface.h"
#include "qrazor/model/widths.h"

namespace qrazor::units {
namespace {

int bits_of(Int128 value) {
    int bits = 0;
    for (; value != 0; value >>= 1) {
        ++bits;
    }
    return bits;
}

Int128 largest_sum(Elements elements, std::uint64_t products) {
    return facts(elements).largest * facts(elements).largest * products;
}

ElementFacts minifloat_facts(Elements elements, std::string_view forbidden = {}) {
    const Minifloat& element = minifloat(elements);
    const int bias = (1 << (element.exponent_width - 1)) - 1;
    const Int128 significand = (Int128{2} << element.mantissa_width) - 1;
    return {element.title, 1 + element.exponent_width + element.mantissa_width,
            significand << (element.most_shift() / 2), bias - 1 + element.mantissa_width,
            forbidden};
}

}  // namespace

const BlockDot& block_unit(const Design& design) {
    return dynamic_cast<const BlockDot&>(design.unit());
}

const Minifloat& minifloat(Elements elements) {
    static const std::map<Elements, Minifloat> all{
        {Elements::e2m3, {"e2m3", "E2M3", 2, 3}},
        {Elements::e3m2, {"e3m2", "E3M2", 3, 2}},
        {Elements::e4m3, {"e4m3", "E4M3", 4, 3}},
        {Elements::e5m2, {"e5m2", "E5M2", 5, 2, true}},
    };
    return all.at(elements);
}

ScaledWidths scaled_widths(Elements elements, int lanes, int largest_scale) {
    const Int128 sum = largest_sum(elements, static_cast<std::uint64_t>(lanes));
    const Int128 scale = largest_scale;
    return {1 + bits_of(sum), 1 + bits_of(sum * scale), 1 + bits_of(sum * scale * scale)};
}

int block_sum_width(Elements elements, int lanes) {
    return 1 + bits_of(largest_sum(elements, static_cast<std::uint64_t>(lanes)));
}

int block_scaled_width(Elements elements, int lanes, int largest_scale) {
    return scaled_widths(elements, lanes, largest_scale).twice;
}

bool is_fp32(const Config& config) {
    return config.accumulator == "fp32";
}

std::vector<std::string_view> BlockDot::uses() const {
    std::vector<std::string_view> list{"arch", "adder", "group", "lanes", "groups", "cuts"};
    const auto kinds = accumulators();
    if (kinds.empty() || kinds.size() > 1) {
        list.insert(list.end(), {"acc_width", "overflow"});
    }
    if (!kinds.empty()) {
        list.emplace_back("accumulator");
    }
    for (const std::string_view more : more_uses()) {
        list.push_back(more);
    }
    return list;
}

void BlockDot::complete(Config& config, std::vector<Problem>& problems) const {
    complete_arch(config, archs_of(config), problems);
    complete_lanes(config, problems);
    if (!accumulators().empty()) {
        if (config.accumulator.empty()) {
            config.accumulator = accumulators().front();
        }
        check_word(config, "accumulator", accumulators(), problems);
    }
    complete_scales(config, problems);
    if (is_fp32(config)) {
        if (config.acc_width != 0 && config.acc_width != 32) {
            problems.push_back({"acc_width", std::to_string(config.acc_width),
                                "must be 32 where accumulator = fp32"});
        }
        if (!config.overflow.empty() && config.overflow != "saturate") {
            problems.push_back(
                {"overflow", config.overflow, "must be saturate where accumulator = fp32"});
        }
        config.overflow = "saturate";
        complete_accumulator(config, 32, problems);
        return;
    }
    int exact = 32;
    if (problems.empty()) {
        const Int128 sum = largest_sum(elements_of(config), terms(config));
        const Scales kind = scales(config);
        if (kind == Scales::shift) {
            exact = 1 + bits_of(sum) + config.act_scales + config.weight_scales - 2;
        } else if (kind == Scales::integer) {
            const Int128 scale = (Int128{1} << config.scale_width) - 1;
            exact = 1 + bits_of(sum * scale * scale);
        } else {
            exact = 1 + bits_of(sum * kE4m3Significand * kE4m3Significand) + 2 * kE4m3Shift;
        }
    }
    complete_accumulator(config, exact, problems);
}

std::string BlockDot::module_name(const Config& config) const {
    return std::string(name()) + (config.element.empty() ? "" : "_" + config.element) +
           (archs_of(config).size() > 1 ? "_" + config.arch : "") +
           (config.scale_width > 0 ? "_s" + std::to_string(config.scale_width) : "") + "_l" +
           std::to_string(config.lanes) +
           (config.accumulator.empty() ? "" : "_" + config.accumulator) +
           (is_fp32(config)                 ? ""
            : config.overflow == "saturate" ? "_saturate"
                                            : "") +
           (config.adder == "ripple" ? "" : "_" + config.adder);
}

std::vector<Parameter> BlockDot::parameters(const Config& config) const {
    std::vector<Parameter> list{lanes_parameter(config)};
    const Scales kind = scales(config);
    if (kind == Scales::shift) {
        list.push_back(range_parameter("ActScales", config.act_scales, 2, 64,
                                       "exponents that an activation scale can have"));
        list.push_back(range_parameter("WeightScales", config.weight_scales, 2, 64,
                                       "exponents that a weight scale can have"));
    }
    if (kind == Scales::integer) {
        list.push_back(fixed_parameter("ScaleWidth", config.scale_width, "bits of a scale"));
    }
    if (!is_fp32(config)) {
        list.push_back(acc_width_parameter(config));
    }
    list.push_back(cuts_parameter(config));
    if (kind == Scales::shift) {
        list.push_back(derived_parameter(
            "ActScaleWidth", "$clog2(ActScales)",
            model::ceil_log2(static_cast<std::uint64_t>(config.act_scales)), "0 is the smallest"));
        list.push_back(
            derived_parameter("WeightScaleWidth", "$clog2(WeightScales)",
                              model::ceil_log2(static_cast<std::uint64_t>(config.weight_scales)),
                              "0 is the smallest"));
    }
    return list;
}

std::vector<Port> BlockDot::ports(const Config& config) const {
    const Scales kind = scales(config);
    const int element_bits = facts(elements_of(config)).bits;
    const bool is_signed =
        elements_of(config) == Elements::int8 || elements_of(config) == Elements::int4;
    const std::string_view forbidden = facts(elements_of(config)).forbidden;
    const std::string element =
        elements_of(config) == Elements::sign_magnitude ? "{sign, magnitude} of each lane"
        : is_signed                                     ? "two's complement, each lane"
                    : std::string(facts(elements_of(config)).title) + ", each lane" +
                          (forbidden.empty() ? "" : "; " + std::string(forbidden) + " not allowed");
    std::vector<Port> data;
    for (const bool act : {true, false}) {
        const std::string name = act ? "act" : "weight";
        const std::string camel = act ? "Act" : "Weight";
        data.push_back(input_port(name + "_i", config.lanes, element_bits,
                                  "Lanes*" + std::to_string(element_bits), element, is_signed));
        std::string doc;
        std::string width;
        int bits = 0;
        if (kind == Scales::shift) {
            bits = model::ceil_log2(
                static_cast<std::uint64_t>(act ? config.act_scales : config.weight_scales));
            width = camel + "ScaleWidth";
            doc = "exponent of the scale, from the smallest";
        } else if (kind == Scales::exponent) {
            bits = 8;
            doc = "E8M0 scale; 255 (NaN) is not allowed";
        } else if (kind == Scales::integer) {
            bits = config.scale_width;
            width = "ScaleWidth";
            doc = "unsigned scale";
        } else if (kind == Scales::fp16) {
            bits = 15;
            doc = "IEEE half without sign; exponent 31 is not allowed";
        } else {
            bits = 7;
            doc = "E4M3 scale without sign; 127 (NaN) is not allowed";
        }
        data.push_back(input_port(name + "_scale_i", 1, bits,
                                  width.empty() ? std::to_string(bits) : width, doc));
    }
    data.push_back(is_fp32(config) ? output_port("acc_o", 1, 32, "32", "sum, IEEE single")
                                   : acc_port(config));
    return with_clocked_ports(data, true);
}

const ElementFacts& facts(Elements elements) {
    static const std::map<Elements, ElementFacts> all{
        {Elements::e2m1, {"E2M1", 4, 12, 1}},
        {Elements::sign_magnitude, {"sign and magnitude", 4, 7, 2}},
        {Elements::int4, {"INT4", 4, 8, 0}},
        {Elements::int8, {"INT8", 8, 128, 6}},  // -128 is taken as what it is: -2
        {Elements::e2m3, minifloat_facts(Elements::e2m3)},
        {Elements::e3m2, minifloat_facts(Elements::e3m2)},
        // NaN is taken as the 480 that it would be without.
        {Elements::e4m3, minifloat_facts(Elements::e4m3, "magnitude 127 (NaN)")},
        {Elements::e5m2, minifloat_facts(Elements::e5m2, "exponent 31 (infinity, NaN)")},
    };
    return all.at(elements);
}

}  // namespace qrazor::units
