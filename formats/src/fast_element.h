// Elements of a few bits with exponents: their facts, and encoding at speed.
#pragma once
#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "blocks.h"
#include "qrazor/model/element.h"
#include "search.h"

namespace qrazor::formats {

// The exact sum of products in units of both elements' smallest magnitudes, 2^exponent_of_unit()
// each. Throws qrazor::Error on words that are no numbers.
Int128 element_sum(model::Element element, const Run& act, const Run& weight);
int exponent_of_unit(model::Element element);

// Facts of an element of model/element.h, whose row says all of it.
ElementFacts element_facts(model::Element element);

// An element format with its arithmetic at hand; equal to encode() and decode() of element.h, which
// a test holds it against.
class FastElement {
  public:
    explicit FastElement(model::Element element)
        : spec_(model::spec(element)), values_(std::size_t{1} << spec_.bits) {
        for (std::uint32_t code = 0; code < values_.size(); ++code) {
            values_[code] = static_cast<float>(model::decode(element, code));
        }
        least_exponent_ = spec_.exponent_bits == 0 ? spec_.largest_exponent() : 1 - spec_.bias;
    }

    const model::ElementSpec& format() const { return spec_; }
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
        if (spec_.element == model::Element::e2m1) {
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
        if (spec_.element == model::Element::e2m1 && scale > 0) {
            e2m1_codes(block.data(), block.size(), scale, codes);
            return;
        }
        for (std::size_t k = 0; k < block.size(); ++k) {
            codes[k] = code_of(nearest(scale == 0 ? 0.0 : block[k] / scale));
        }
    }

  private:
    const model::ElementSpec& spec_;
    std::vector<float> values_;
    int least_exponent_ = 0;
};

}  // namespace qrazor::formats
