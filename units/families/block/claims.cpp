// What holds within the units on block-scaled formats.
#include "families/block/claims.h"

#include <algorithm>
#include <utility>

#include "families/block/block.h"
#include "qrazor/support/error.h"

namespace qrazor::units {
namespace {

// {sign, exponent, mantissa}; an exponent of 0 is that of 1 without the leading bit.
Coefficient element_value(const formats::ElementFacts& element, size_t code) {
    const size_t sign = size_t{1} << (element.bits - 1);
    const size_t leading = size_t{1} << element.mantissa_bits;
    const size_t exponent = code % sign / leading;
    const Coefficient mantissa = code % leading;
    const Coefficient number = exponent == 0 ? mantissa : (mantissa + leading) << (exponent - 1);
    return code < sign ? number : 0 - number;
}

std::vector<const Cell*> minifloat_lanes(const ClaimWriter& w,
                                         const formats::ElementFacts& element) {
    std::vector<const Cell*> found;
    for (int lane = 0; lane < w.config().lanes; ++lane) {
        found.push_back(
            &w.part_at(element.name + "_lane", "gen_product[" + std::to_string(lane) + "].u_lane"));
    }
    return found;
}

// What the lanes multiply: significands, the sum of the exponents counted from that of 1, the
// product's sign.
void minifloat_operands(ClaimWriter& w, const formats::ElementFacts& element) {
    const int exponent_bits = element.exponent_bits;
    const std::vector<const Cell*> lanes = minifloat_lanes(w, element);
    // An exponent of 0 is that of 1 without the leading bit of the significand.
    const auto shift_of = [](size_t exponent) {
        return static_cast<Coefficient>(std::max<size_t>(exponent, 1) - 1);
    };
    const auto leading_bit = [](size_t exponent) { return Coefficient{exponent == 0 ? 0U : 1U}; };
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const Cell& cell = *lanes[lane];
        if (static_cast<Coefficient>(element.largest * element.largest) >=
            power(static_cast<int>(cell.port("bits_o").size()))) {
            throw Error(cell.name + ".bits_o: too narrow");
        }
        // All of them in one word, the exponent on top: no carry beyond it counts.
        Word word = cell.port("act_i");
        for (const char* port : {"weight_i", "negative_i", "exponent_i"}) {
            const Word& more = cell.port(port);
            word.insert(word.end(), more.begin(), more.end());
        }
        const int bits = static_cast<int>(word.size());
        const int significand = element.mantissa_bits + 1;
        Polynomial value(bits);
        std::vector<Polynomial> signs;
        int at = 0;
        for (const char* operand : {"act_i", "weight_i"}) {
            const Word code =
                part(w.input(operand), static_cast<int>(lane) * element.bits, element.bits);
            const Word exponent = part(code, element.mantissa_bits, exponent_bits);
            value.add(w.algebra().word(part(code, 0, element.mantissa_bits), false, bits),
                      power(at));
            value.add(table(w.algebra(), exponent, bits, leading_bit),
                      power(at + element.mantissa_bits));
            value.add(table(w.algebra(), exponent, bits, shift_of), power(2 * significand + 1));
            signs.push_back(w.algebra().bit(code.back(), bits));
            at += significand;
        }
        value.add(signs[0], power(at));
        value.add(signs[1], power(at));
        value.add(signs[0] * signs[1], 0 - power(at + 1));
        w.claims().claims.push_back({"significands, sign and exponent at " + cell.name,
                                     {word},
                                     false,
                                     value,
                                     0,
                                     {},
                                     {{&cell, "act_i"},
                                      {&cell, "weight_i"},
                                      {&cell, "negative_i"},
                                      {&cell, "exponent_i"}}});
    }
}

// Elements by the value of each code, or in two's complement.
Polynomial block_products(const ClaimWriter& w, const formats::ElementFacts& element, int bits) {
    const int width = element.bits;
    if (lane_kind(element) == LaneKind::minifloat) {
        // A lane gives its product, or the product and all ones of its bits where that is below 0.
        Polynomial sum(bits);
        for (const Cell* lane : minifloat_lanes(w, element)) {
            const Word& word = lane->port("bits_o");
            sum.add(w.algebra().word(word, false, bits));
            sum.add(w.algebra().expand(w.algebra().bit(lane->port("negative_i")[0], bits)),
                    1 - power(static_cast<int>(word.size())));
        }
        return sum;
    }
    if (lane_kind(element) == LaneKind::integer) {
        return w.integer_products(w.lanes(w.input("act_i"), width),
                                  w.lanes(w.input("weight_i"), width), bits);
    }
    const auto value = [&](size_t code) { return element_value(element, code); };
    Polynomial sum(bits);
    for (int lane = 0; lane < w.config().lanes; ++lane) {
        sum.add(table(w.algebra(), part(w.input("act_i"), width * lane, width), bits, value) *
                table(w.algebra(), part(w.input("weight_i"), width * lane, width), bits, value));
    }
    return sum;
}

}  // namespace

// Lanes, scales, accumulator of the block-scaled formats.
void block_claims(ClaimWriter& w) {
    const Cell& acc = w.accumulator();
    const formats::Facts facts = block_unit(w.design()).facts(w.config());
    const formats::ElementFacts& element = facts.element;
    const formats::ScaleFacts& scale = facts.scale;
    const bool floats = scale.kind == formats::ScaleKind::floating;
    const bool integers = scale.kind == formats::ScaleKind::integer;
    const int mantissa = scale.mantissa_bits;
    const auto exponent_of = [&](const char* port) {
        const Word& word = w.input(port);
        return part(word, mantissa, static_cast<int>(word.size()) - mantissa);
    };
    const auto unit_square = static_cast<Coefficient>(element.largest * element.largest);
    Coefficient most = static_cast<Coefficient>(w.config().lanes) * unit_square;
    const auto sum_at = [&](const std::string& place, const Cell& cell) {
        const Target target{&cell, "value_i"};
        w.claim("sum of products at " + place, target, true,
                block_products(w, element, static_cast<int>(w.word_of(target).size())), most);
    };
    const auto shift_of = [](size_t exponent) {
        return static_cast<Coefficient>(std::max<size_t>(exponent, 1) - 1);
    };
    const auto exponents = [&](const Word& word, Coefficient constant) {
        const int bits = static_cast<int>(word.size());
        Polynomial sum = Polynomial::constant(bits, constant);
        for (const char* port : {"act_scale_i", "weight_scale_i"}) {
            sum.add(floats ? table(w.algebra(), exponent_of(port), bits, shift_of)
                           : w.algebra().word(w.input(port), false, bits));
        }
        return sum;
    };

    if (lane_kind(element) == LaneKind::minifloat) {
        minifloat_operands(w, element);
    }

    // Where the sum goes, scaled by one scale after the other.
    const Word* value = nullptr;
    if (floats || integers) {
        const auto [once, twice] = w.scale_multipliers();
        sum_at("u_once_scaled", *once);
        const auto significand = [&](const char* port, int bits) {
            Polynomial sum = w.algebra().word(part(w.input(port), 0, mantissa), false, bits);
            sum.add(table(w.algebra(), exponent_of(port), bits,
                          [](size_t exponent) { return Coefficient{exponent == 0 ? 0U : 1U}; }),
                    power(mantissa));
            return sum;
        };
        for (const auto& [cell, port] :
             {std::pair{once, "act_scale_i"}, std::pair{twice, "weight_scale_i"}}) {
            const Word& word = cell->port("scale_i");
            const int bits = static_cast<int>(word.size());
            w.claim(std::string(port) + " at " + cell->name, {cell, "scale_i"}, false,
                    floats ? significand(port, bits) : w.algebra().word(w.input(port), false, bits),
                    0);
        }
        w.same("the sum with one scale goes on", once->port("product_o"), {twice, "value_i"});
        const auto largest = static_cast<Coefficient>(scale.largest_significand());
        most *= largest * largest;
        value = &twice->port("product_o");
        if (most >= power(static_cast<int>(value->size()) - 1)) {
            throw Error("u_scaled.product_o: too narrow");
        }
    }
    if (is_fp32(w.config())) {
        if (value == nullptr) {
            sum_at("u_accumulator", acc);
        } else {
            w.same("the scaled sum goes on", *value, {&acc, "value_i"});
        }
        // Exponent of the unit of a beat, and of the highest bit that it can have, biased.
        const int quantum = -2 * element.fraction - 2 * scale.unit;
        const int top = static_cast<int>(acc.port("value_i").size()) - 2;
        w.claim("exponent at u_accumulator", {&acc, "exponent_i"}, false,
                exponents(acc.port("exponent_i"),
                          static_cast<Coefficient>(quantum) + static_cast<Coefficient>(top) + 127),
                0);
    } else if (integers) {
        const Word& addend = acc.port("addend_i");
        const int bits = static_cast<int>(addend.size());
        w.claim("the scaled sum, or 0, at u_accumulator", {&acc, "addend_i"}, true,
                w.algebra().word(*value, true, bits) * w.algebra().bit(w.valid(), bits), most);
        w.claims().most_beat = most;
    } else {
        const Cell& shift = w.part_at("left_shift", "u_shift");
        if (value == nullptr) {
            sum_at("u_shift", shift);
        } else {
            w.same("the scaled sum goes on", *value, {&shift, "value_i"});
        }
        w.claim("shift is the sum of both scales' exponents", {&shift, "shift_i"}, false,
                exponents(shift.port("shift_i"), 0), 0);
        w.same("valid_i enables the shift", {w.valid()}, {&shift, "enable_i"});
        w.same("the shifted sum goes on", shift.port("value_o"), {&acc, "addend_i"});
        const int shifts = scale.largest_shift() +
                           block_unit(w.design()).facts(w.config(), false).scale.largest_shift();
        w.claims().most_beat = most << shifts;
    }
    w.accumulator_ports(acc);
}

}  // namespace qrazor::units
