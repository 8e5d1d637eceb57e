// Elements of the model as facts of formats: what an emitter, a bench and a proof ask, as whole
// numbers.
#include <cctype>

#include "fast_element.h"

namespace qrazor::formats {
namespace {

// Magnitudes of a field of so many exponents: the largest is that of its largest code.
Int128 largest_of(int exponents, int mantissa_bits) {
    const Int128 significand = (Int128{2} << mantissa_bits) - 1;
    return significand << (exponents - 2);  // exponent 0 is that of 1
}

}  // namespace

ElementFacts element_facts(model::Element element) {
    const model::ElementSpec& spec = model::spec(element);
    if (spec.exponent_bits == 0) {
        ElementFacts facts = integer_element(spec.bits, Signs::twos_complement);
        facts.fraction = spec.mantissa_bits;
        return facts;
    }
    ElementFacts facts;
    facts.name = spec.name;
    for (const char c : spec.name) {
        facts.title += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    }
    facts.bits = spec.bits;
    facts.exponent_bits = spec.exponent_bits;
    facts.mantissa_bits = spec.mantissa_bits;
    // The last bit of the smallest exponent, 1 - bias, is the unit.
    facts.fraction = spec.bias - 1 + spec.mantissa_bits;
    facts.infinities = spec.specials == model::Specials::infinities;
    const std::uint32_t all = (1U << (spec.bits - 1)) - 1;
    facts.last_magnitude = all;
    const int exponents = 1 << spec.exponent_bits;
    if (spec.specials == model::Specials::nan) {
        facts.last_magnitude = all - 1;
        facts.forbidden = "magnitude " + std::to_string(all) + " (NaN)";
    } else if (facts.infinities) {
        facts.last_magnitude = all - (1U << spec.mantissa_bits);
        facts.forbidden = "exponent " + std::to_string(exponents - 1) + " (infinity, NaN)";
    }
    // A NaN is taken as the number that it would be; exponents of infinities do not come.
    facts.largest = largest_of(exponents - (facts.infinities ? 1 : 0), spec.mantissa_bits);
    return facts;
}

Int128 element_sum(model::Element element, const Run& act, const Run& weight) {
    return sum_of_products(act, weight, [element](std::uint32_t word) {
        if (!std::isfinite(model::decode(element, word))) {
            throw Error("an element is not a number");
        }
        return model::units(element, word);
    });
}

// Powers of two are exact in a double.
int exponent_of_unit(model::Element element) {
    return std::ilogb(model::spec(element).smallest());
}

}  // namespace qrazor::formats
