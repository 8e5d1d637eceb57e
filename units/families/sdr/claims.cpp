// What holds within the units that multiply SDR codes as they are.
#include "families/sdr/claims.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "families/sdr/sdr.h"
#include "qrazor/model/widths.h"
#include "qrazor/support/error.h"

namespace qrazor::units {
namespace {

// Codes are {sign, magnitude}: (-1)^(sa ^ sw) * |a| * |w|.
Polynomial sdr_products(const ClaimWriter& w, int first, int count, int bits) {
    const int k = w.config().salient;
    Polynomial sum(bits);
    for (int lane = first; lane < first + count; ++lane) {
        const Word act = part(w.input("act_code_i"), lane * k, k);
        const Word weight = part(w.input("weight_code_i"), lane * k, k);
        const Polynomial left = w.algebra().word(part(act, 0, k - 1), false, bits);
        const Polynomial right = w.algebra().word(part(weight, 0, k - 1), false, bits);
        const auto sign = [&](Bit bit) {  // 1 - 2 s
            Polynomial out = Polynomial::constant(bits, 1);
            out.add(w.algebra().bit(bit, bits), 0 - Coefficient{2});
            return out;
        };
        sum.add(sign(act.back()) * sign(weight.back()) * left * right);
    }
    return sum;
}

// Both flags added; legal flags fit.
void shift_amount(ClaimWriter& w, const Cell& shift) {
    const Target target{&shift, "shift_i"};
    const int bits = static_cast<int>(w.word_of(target).size());
    Polynomial sum = w.algebra().word(w.input("act_flag_i"), false, bits);
    sum.add(w.algebra().word(w.input("weight_flag_i"), false, bits));
    w.claim("shift is act_flag + weight_flag", target, false, sum, 0);
}

// The sum of products times 2^F + fraction of both flags.
const Word& times_fractions(ClaimWriter& w, const std::function<Polynomial(int bits)>& sum_of,
                            Coefficient& most) {
    const auto [once, twice] = w.scale_multipliers();
    const Word& value = once->port("value_i");
    w.claim("sum of products at u_once_scaled", {once, "value_i"}, true,
            sum_of(static_cast<int>(value.size())), most);
    for (const auto& [cell, fraction] :
         {std::pair{once, "act_fraction_i"}, std::pair{twice, "weight_fraction_i"}}) {
        const Word& word = cell->port("scale_i");
        const int bits = static_cast<int>(word.size());
        Polynomial scale = Polynomial::constant(bits, power(w.config().fraction));
        scale.add(w.algebra().word(w.input(fraction), false, bits));
        w.claim("2^Fraction + " + std::string(fraction) + " at " + cell->name, {cell, "scale_i"},
                false, scale, 0);
        most *= power(w.config().fraction + 1) - 1;
    }
    w.same("the sum with one step goes on", once->port("product_o"), {twice, "value_i"});
    const Word& product = twice->port("product_o");
    if (most >= power(static_cast<int>(product.size()) - 1)) {
        throw Error("u_scaled.product_o: too narrow");
    }
    return product;
}

const Cell& side_shift(const ClaimWriter& w, int subgroup) {
    return w.part_at("left_shift", "gen_subgroup[" + std::to_string(subgroup) + "].u_side_shift");
}

// Each subgroup's sum, and how far it is shifted: D - side of either operand.
void side_shifts(ClaimWriter& w) {
    const int sides = subgroups_a_beat(w.config());
    const int count = w.config().lanes / sides;
    const int k = w.config().salient;
    const int side_bits = model::side_width(w.config().max_side);
    for (int g = 0; g < sides; ++g) {
        const Cell& cell = side_shift(w, g);
        const Word& value = cell.port("value_i");
        const int bits = static_cast<int>(cell.port("shift_i").size());
        w.claim("sum of products at " + cell.name, {&cell, "value_i"}, true,
                sdr_products(w, g * count, count, static_cast<int>(value.size())),
                static_cast<Coefficient>(count) * (power(k - 1) - 1) * (power(k - 1) - 1));
        Polynomial amount =
            Polynomial::constant(bits, 2 * static_cast<Coefficient>(w.config().max_side));
        for (const char* side : {"act_side_i", "weight_side_i"}) {
            amount.add(w.algebra().word(part(w.input(side), g * side_bits, side_bits), false, bits),
                       0 - Coefficient{1});
        }
        w.claim("shift at " + cell.name + " is 2D - act_side - weight_side", {&cell, "shift_i"},
                false, amount, 0);
        for (const char* side : {"act_side_i", "weight_side_i"}) {
            w.claims().claims.back().limits.emplace_back(
                part(w.input(side), g * side_bits, side_bits), w.config().max_side);
        }
        w.same("the shift at " + cell.name + " is always on", {kOne}, {&cell, "enable_i"});
    }
}

// The sum, the shifter, the accumulator; or the product where there is none.
void shifted(ClaimWriter& w) {
    const int k = w.config().salient;
    const int lanes = std::max(1, w.config().lanes);
    const Coefficient product = (power(k - 1) - 1) * (power(k - 1) - 1);
    Coefficient most = static_cast<Coefficient>(lanes) * product;
    const int max_shift = model::sdr_shift_max(w.config().act_width, w.config().weight_width, k);
    // Facts of the design decide which parts there must be, never what is found.
    const Cell* acc = w.design().accumulates() ? &w.accumulator() : nullptr;
    const Cell* shift = max_shift > 0 ? &w.part_at("left_shift", "gen_shift.u_shift") : nullptr;
    const Target target = acc != nullptr ? Target{acc, "addend_i"} : Target{nullptr, "product_o"};
    const int target_bits = static_cast<int>(w.word_of(target).size());
    const auto sum_of = [&](int bits) {
        if (!two_level(w.config())) {
            return sdr_products(w, 0, lanes, bits);
        }
        Polynomial sum(bits);
        for (int g = 0; g < subgroups_a_beat(w.config()); ++g) {
            sum.add(w.algebra().word(side_shift(w, g).port("value_o"), true, bits));
        }
        return sum;
    };
    if (two_level(w.config())) {
        side_shifts(w);
        most <<= 2 * w.config().max_side;
    }
    const Word* scaled = w.config().fraction > 0 ? &times_fractions(w, sum_of, most) : nullptr;
    if (shift == nullptr) {  // flags are always 0
        const int bits = target_bits;
        Polynomial sum = scaled != nullptr ? w.algebra().word(*scaled, true, bits) : sum_of(bits);
        if (acc != nullptr) {
            sum = sum * w.algebra().bit(w.valid(), bits);
        }
        w.claim("sum of products", target, true, sum, most);
    } else {
        const Word& value = shift->port("value_i");
        if (scaled != nullptr) {
            w.same("the scaled sum goes on", *scaled, {shift, "value_i"});
        } else {
            w.claim("sum of products at u_shift", {shift, "value_i"}, true,
                    sum_of(static_cast<int>(value.size())), most);
        }
        shift_amount(w, *shift);
        if (acc != nullptr) {
            w.same("valid_i enables the shift", {w.valid()}, {shift, "enable_i"});
        } else {
            w.same("the shift is always on", {kOne}, {shift, "enable_i"});
        }
        const Word& shifted = shift->port("value_o");
        const int dropped = static_cast<int>(shifted.size()) - target_bits;
        if (dropped < 0) {
            throw Error(shift->name + ".value_o: narrower than where it goes");
        }
        w.same("the shifted sum goes on", part(shifted, dropped, target_bits), target);
    }
    const Coefficient step = w.config().fraction > 0 ? power(w.config().fraction + 1) - 1 : 1;
    w.claims().most_beat = static_cast<Coefficient>(lanes) * product * step * step << max_shift;
    if (acc != nullptr) {
        w.accumulator_ports(*acc);
    }
}

// Fused: offset less both rows is the sum.
void shifted_rows(ClaimWriter& w, const Cell& acc) {
    const int k = w.config().salient;
    const int lanes = std::max(1, w.config().lanes);
    const Word& offset = acc.port("offset_i");
    const int bits = static_cast<int>(offset.size());
    const Coefficient most =
        static_cast<Coefficient>(lanes) * (power(k - 1) - 1) * (power(k - 1) - 1);
    Polynomial rest = w.algebra().word(offset, false, bits);
    rest.add(sdr_products(w, 0, lanes, bits), 0 - Coefficient{1});
    w.claims().claims.push_back({"rows at u_accumulator add up to offset less the sum of products",
                                 {acc.port("row_a_i"), acc.port("row_b_i")},
                                 false,
                                 rest,
                                 0,
                                 {},
                                 {{&acc, "row_a_i"}, {&acc, "row_b_i"}, {&acc, "offset_i"}}});
    w.claims().most_beat =
        most << model::sdr_shift_max(w.config().act_width, w.config().weight_width, k);
    shift_amount(w, acc);
    w.accumulator_ports(acc);
}

}  // namespace

void sdr_code_claims(ClaimWriter& w) {
    if (w.config().fused) {
        shifted_rows(w, w.accumulator());
    } else {
        shifted(w);
    }
}

}  // namespace qrazor::units
