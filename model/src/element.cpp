// Elements of the block formats from their specifications (OCP MX 1.0, OCP FP8), as facts and one
// encoder and decoder for all. In doubles, which hold every value of every element exactly.
#include "qrazor/model/element.h"

#include <array>
#include <cmath>
#include <limits>

#include "qrazor/support/error.h"

namespace qrazor::model {
namespace {

constexpr std::array<ElementSpec, 6> kSpecs{{
    {Element::e2m1, "e2m1", 4, 2, 1, 1, Specials::none, 6.0},
    {Element::e2m3, "e2m3", 6, 2, 3, 1, Specials::none, 7.5},
    {Element::e3m2, "e3m2", 6, 3, 2, 3, Specials::none, 28.0},
    {Element::e4m3, "e4m3", 8, 4, 3, 7, Specials::nan, 448.0},
    {Element::e5m2, "e5m2", 8, 5, 2, 15, Specials::infinities, 57344.0},
    // -2 has a code that the specification lets encoders leave out: symmetric, so that x and -x
    // round alike.
    {Element::mxint8, "mxint8", 8, 0, 6, 0, Specials::none, 127.0 / 64.0},
}};

std::uint32_t low_bits(int count) {
    return (std::uint32_t{1} << count) - 1;
}

// The power of two that is the last mantissa bit's worth at this exponent field.
int quantum_exponent(const ElementSpec& format, std::uint32_t exponent) {
    // Subnormals have the exponent of 1 without the hidden bit.
    return static_cast<int>(exponent == 0 ? 1 : exponent) - format.bias - format.mantissa_bits;
}

void check_code(const ElementSpec& format, std::uint32_t code) {
    if ((code >> format.bits) != 0) {
        throw Error(std::string(format.name) + " code = " + std::to_string(code) +
                    ": must be 0 to " + std::to_string(low_bits(format.bits)));
    }
}

// Of a code without its sign: a NaN or an infinity.
bool is_special(const ElementSpec& format, std::uint32_t magnitude) {
    const std::uint32_t all = low_bits(format.bits - 1);
    switch (format.specials) {
        case Specials::nan:
            return magnitude == all;
        case Specials::infinities:
            return (magnitude >> format.mantissa_bits) == low_bits(format.exponent_bits);
        case Specials::none:
            break;
    }
    return false;
}

std::int32_t fixed_value(const ElementSpec& format, std::uint32_t code) {
    const auto sign = std::int32_t{1} << (format.bits - 1);
    return (static_cast<std::int32_t>(code) ^ sign) - sign;
}

std::uint32_t nan_code(const ElementSpec& format) {
    if (format.specials == Specials::none) {
        throw Error("value = NaN: " + std::string(format.name) + " has no code for it");
    }
    return low_bits(format.bits - 1);
}

}  // namespace

int ElementSpec::largest_exponent() const {
    return std::ilogb(largest);
}

double ElementSpec::smallest() const {
    return std::ldexp(1.0, exponent_bits == 0 ? -mantissa_bits : quantum_exponent(*this, 0));
}

const ElementSpec& spec(Element element) {
    return kSpecs.at(static_cast<std::size_t>(element));
}

std::span<const ElementSpec> element_specs() {
    return kSpecs;
}

Element element_from(std::string_view name) {
    std::string names;
    for (const ElementSpec& one : kSpecs) {
        if (one.name == name) {
            return one.element;
        }
        names += (names.empty() ? "" : ", ") + std::string(one.name);
    }
    throw Error("element = " + std::string(name) + ": must be one of " + names);
}

double decode(Element element, std::uint32_t code) {
    const ElementSpec& format = spec(element);
    check_code(format, code);
    if (format.exponent_bits == 0) {
        return std::ldexp(fixed_value(format, code), -format.mantissa_bits);
    }
    const std::uint32_t magnitude = code & low_bits(format.bits - 1);
    const double sign = (code >> (format.bits - 1)) != 0 ? -1.0 : 1.0;
    const std::uint32_t mantissa = magnitude & low_bits(format.mantissa_bits);
    if (is_special(format, magnitude)) {
        return format.specials == Specials::infinities && mantissa == 0
                   ? sign * std::numeric_limits<double>::infinity()
                   : std::numeric_limits<double>::quiet_NaN();
    }
    const std::uint32_t exponent = magnitude >> format.mantissa_bits;
    const std::uint32_t hidden = exponent == 0 ? 0 : std::uint32_t{1} << format.mantissa_bits;
    return sign * std::ldexp(hidden + mantissa, quantum_exponent(format, exponent));
}

std::uint32_t encode(Element element, double value) {
    const ElementSpec& format = spec(element);
    if (std::isnan(value)) {
        return nan_code(format);
    }
    // Saturation, as the MX specification asks of conversions from wider formats by default; also
    // of infinities.
    const double magnitude = std::min(std::fabs(value), format.largest);
    if (format.exponent_bits == 0) {
        const auto fixed = static_cast<std::int32_t>(
            // Ties to even: the mode that C++ starts with, and nothing here changes it.
            std::nearbyint(std::ldexp(std::copysign(magnitude, value), format.mantissa_bits)));
        return static_cast<std::uint32_t>(fixed) & low_bits(format.bits);
    }
    const std::uint32_t sign = std::signbit(value) ? std::uint32_t{1} << (format.bits - 1) : 0;
    // The exponent field that the value has before it is rounded; rounding up may carry into the
    // next one, which is what adding the mantissa to the field does.
    const int exponent = magnitude == 0 ? 0 : std::max(0, std::ilogb(magnitude) + format.bias);
    const auto field = static_cast<std::uint32_t>(exponent);
    const auto mantissa = static_cast<std::uint32_t>(
        std::nearbyint(std::ldexp(magnitude, -quantum_exponent(format, field))));
    const std::uint32_t hidden = field == 0 ? 0 : std::uint32_t{1} << format.mantissa_bits;
    return sign | ((field << format.mantissa_bits) + mantissa - hidden);
}

std::int64_t units(Element element, std::uint32_t code) {
    const ElementSpec& format = spec(element);
    return static_cast<std::int64_t>(decode(element, code) / format.smallest());
}

double decode_e8m0(std::uint32_t code) {
    if (code > kE8m0Nan) {
        throw Error("e8m0 code = " + std::to_string(code) + ": must be 0 to 255");
    }
    return code == kE8m0Nan ? std::numeric_limits<double>::quiet_NaN()
                            : std::ldexp(1.0, static_cast<int>(code) - kE8m0Bias);
}

}  // namespace qrazor::model
