// The row of facts of each format says what its codec does: read by the rules of facts.h alone,
// every word under every kind of scale is the value that decode() gives.
#include <algorithm>
#include <cmath>

#include "qrazor_catch.h"
#include "samples.h"

using namespace qrazor::formats;
using namespace qrazor::formats::testing;

namespace {

// A number as significand * 2^exponent: what facts.h says of a word, read as it is written there.
struct Value {
    double significand = 0;
    int exponent = 0;
};

// `shift`: bits that the word's flag and side say were dropped.
Value element_value(const ElementFacts& element, std::uint32_t word, int shift = 0) {
    const std::uint32_t sign = 1U << (element.bits - 1);
    const std::uint32_t magnitude = word & (sign - 1);
    const double side = (word & sign) != 0 ? -1 : 1;
    if (element.exponent_bits > 0) {
        const auto exponent = static_cast<int>(magnitude >> element.mantissa_bits);
        const double mantissa = magnitude & ((1U << element.mantissa_bits) - 1U);
        const double leading = exponent == 0 ? 0 : std::ldexp(1.0, element.mantissa_bits);
        return {side * (mantissa + leading), std::max(exponent, 1) - 1 - element.fraction};
    }
    if (element.signs == Signs::twos_complement) {
        return {double(magnitude) - (side < 0 ? double(sign) : 0), -element.fraction};
    }
    if (element.middle && shift > 0) {
        return {side * (2.0 * magnitude + 1), -element.fraction - 1};
    }
    const bool minus_zero = magnitude == 0 && side < 0;
    return {minus_zero ? static_cast<double>(element.minus_zero) : side * magnitude,
            -element.fraction};
}

Value scale_value(const ScaleFacts& scale, std::uint32_t code) {
    const auto exponent = static_cast<int>(code >> scale.mantissa_bits);
    const double mantissa = code & ((1U << scale.mantissa_bits) - 1U);
    const double leading = std::ldexp(1.0, scale.mantissa_bits);
    switch (scale.kind) {
        case ScaleKind::none:
            return {1, 0};
        case ScaleKind::integer:
            return {double(code), 0};
        case ScaleKind::power:
        case ScaleKind::flag:
            return {leading + mantissa, exponent - scale.unit};
        case ScaleKind::floating:
            break;
    }
    return {mantissa + (exponent == 0 ? 0 : leading), std::max(exponent, 1) - 1 - scale.unit};
}

std::vector<std::uint32_t> some_scales(const ScaleFacts& scale) {
    std::vector<std::uint32_t> codes;
    const std::uint32_t step = std::max(1U, scale.last / 64);
    for (std::uint32_t code = 0; code <= scale.last; code += step) {
        codes.push_back(code);
    }
    codes.push_back(scale.last);
    return codes;
}

// Every code of an element, or some thousand.
std::vector<std::uint32_t> some_words(const ElementFacts& element) {
    std::vector<std::uint32_t> words;
    const std::uint64_t count = std::uint64_t{1} << element.bits;
    const std::uint64_t step = std::max<std::uint64_t>(1, count / 4093 - 1);
    for (std::uint64_t word = 0; word < count; word += step) {
        words.push_back(static_cast<std::uint32_t>(word));
    }
    return words;
}

}  // namespace

TEST_CASE("by its facts alone every word is the value that the codec decodes") {
    std::size_t checked = 0;
    for (const std::string& text : all_codecs()) {
        CAPTURE(text);
        const auto codec = make_codec(text);
        const Facts& facts = codec->facts();
        const std::uint32_t magnitudes = (1U << (facts.element.bits - 1)) - 1;
        std::size_t wrong = 0;
        for (const std::uint32_t scale : some_scales(facts.scale)) {
            for (const std::uint32_t word : some_words(facts.element)) {
                if ((word & magnitudes) > facts.element.last_magnitude) {
                    continue;
                }
                BlockRow row;
                row.length = 1;
                row.codes.assign(static_cast<std::size_t>(std::max(1, facts.block)), word);
                row.scales.assign(facts.block == 0 ? 0 : 1, scale);
                const auto sides = static_cast<std::size_t>(codec->layout().sides_of_block());
                const int most = static_cast<int>(scale >> facts.scale.mantissa_bits);
                const int side = facts.sides.empty() ? 0 : std::min(facts.sides.front().last, most);
                row.sides.assign(sides, static_cast<std::uint32_t>(side));
                float decoded = 0;
                codec->decode(row, {&decoded, 1});
                const Value element = element_value(facts.element, word, most - side);
                const Value step = scale_value(facts.scale, scale);
                const auto expected =
                    static_cast<float>(std::ldexp(element.significand * step.significand,
                                                  element.exponent + step.exponent - side));
                wrong += decoded == expected ? 0 : 1;
                ++checked;
            }
        }
        CHECK(wrong == 0);
    }
    CHECK(checked > 10000);
}

TEST_CASE("the largest that facts name is the largest that there is") {
    for (const std::string& text : all_codecs()) {
        CAPTURE(text);
        const Facts facts = make_codec(text)->facts();
        const ElementFacts& element = facts.element;
        if (element.largest != 0) {
            double largest = 0;
            for (std::uint64_t word = 0; word < (std::uint64_t{1} << element.bits); ++word) {
                ElementFacts at_ports = element;
                at_ports.signs = element.at_ports;
                const auto code = static_cast<std::uint32_t>(word);
                const std::uint32_t magnitude = code & ((1U << (element.bits - 1)) - 1);
                if (!element.infinities || magnitude <= element.last_magnitude) {
                    const Value value = element_value(at_ports, code);
                    largest = std::max(largest, std::ldexp(std::fabs(value.significand),
                                                           value.exponent + element.fraction));
                }
            }
            CHECK(largest == static_cast<double>(element.largest));
        }
        CHECK((element.forbidden.empty() ==
               (element.last_magnitude == (1U << (element.bits - 1)) - 1)));
        if (facts.block == 0) {
            CHECK(facts.scale.kind == ScaleKind::none);
            CHECK(facts.scale.bits == 0);
            continue;
        }
        const ScaleFacts& scale = facts.scale;
        CHECK(scale.port_bits <= scale.bits);
        CHECK((scale.last >> scale.port_bits) == 0);
        CHECK((scale.last >> (scale.port_bits - 1)) == 1);
        CHECK_FALSE(scale.title.empty());
        double significand = 0;
        int shift = 0;
        for (std::uint32_t code = 0; code <= scale.last; ++code) {
            const Value value = scale_value(scale, code);
            significand = std::max(significand, value.significand);
            shift = std::max(shift, value.exponent + scale.unit);
        }
        CHECK(significand == static_cast<double>(scale.largest_significand()));
        CHECK(shift == scale.largest_shift());
        for (const SideFacts& side : facts.sides) {
            CHECK(facts.block % side.subgroup == 0);
            CHECK((side.last >> side.bits) == 0);
        }
    }
}

TEST_CASE("the list of formats names each once, and help lists every option") {
    std::vector<std::string_view> names;
    const std::string listed = help();
    for (const Format* format : all()) {
        CHECK_FALSE(format->examples.empty());
        for (const std::string_view name : format->names) {
            CHECK(std::find(names.begin(), names.end(), name) == names.end());
            CHECK(find(name) == format);
            CHECK(listed.find(name) != std::string::npos);
            names.push_back(name);
        }
        for (const Option& option : format->options) {
            CHECK(listed.find(std::string(option.help)) != std::string::npos);
        }
    }
    CHECK(names.size() > all().size());
    CHECK(find("int4") == nullptr);
}
