// Facts of elements and scales that several formats share, and what follows from them.
#include "qrazor/formats/facts.h"

#include "blocks.h"

namespace qrazor::formats {

Int128 ScaleFacts::largest_significand() const {
    return kind == ScaleKind::integer ? Int128{last} : (Int128{2} << mantissa_bits) - 1;
}

int ScaleFacts::largest_shift() const {
    const int exponent = static_cast<int>(last >> mantissa_bits);
    return kind == ScaleKind::integer    ? 0
           : kind == ScaleKind::floating ? exponent - 1  // 0 counts as 1
                                         : exponent;
}

bool is_integer(const Facts& facts) {
    const ScaleKind kind = facts.scale.kind;
    return facts.element.exponent_bits == 0 && !facts.offset && facts.outer != OuterUse::none &&
           // Steps of other scales are no whole numbers of one unit.
           (kind == ScaleKind::none || kind == ScaleKind::integer || kind == ScaleKind::flag);
}

ElementFacts integer_element(int bits, Signs at_ports) {
    ElementFacts element;
    element.name = at_ports == Signs::magnitude ? "sign_magnitude" : "int" + std::to_string(bits);
    element.title =
        at_ports == Signs::magnitude ? "sign and magnitude" : "INT" + std::to_string(bits);
    element.bits = bits;
    element.signs = Signs::twos_complement;
    element.at_ports = at_ports;
    element.mantissa_bits = bits - 1;
    element.last_magnitude = (1U << (bits - 1)) - 1;
    // Hardware takes -2^(bits-1), too, where it has a word.
    element.largest =
        (Int128{1} << (bits - 1)) - (at_ports == Signs::magnitude ? Int128{1} : Int128{0});
    return element;
}

ElementFacts sign_magnitude_element(int bits, int fraction) {
    ElementFacts element = integer_element(bits, Signs::magnitude);
    element.signs = Signs::magnitude;
    element.fraction = fraction;
    return element;
}

ScaleFacts e8m0_scale() {
    ScaleFacts scale;
    scale.kind = ScaleKind::power;
    scale.title = "E8M0 scale";
    scale.bits = 8;
    scale.port_bits = 8;
    scale.exponent_bits = 8;
    scale.unit = 127;
    scale.last = 254;
    scale.forbidden = "255 (NaN)";
    return scale;
}

void check_lengths(const Run& act, const Run& weight) {
    if (act.words.size() != weight.words.size()) {
        throw Error("operands of " + std::to_string(act.words.size()) + " and " +
                    std::to_string(weight.words.size()) + " elements");
    }
}

void check_scale(const Facts& facts, std::uint32_t scale) {
    if (scale > facts.scale.last) {
        throw Error("scale = " + std::to_string(scale) + ": must be 0 to " +
                    std::to_string(facts.scale.last));
    }
}

}  // namespace qrazor::formats
