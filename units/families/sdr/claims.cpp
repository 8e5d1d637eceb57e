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
        // All words are legal here, 10...0 among them: it counts as 0 by itself.
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
void shift_amount(ClaimWriter& w) {
    const Target target = w.taken(Meaning::shift);
    const int bits = static_cast<int>(w.word_of(target).size());
    Polynomial sum = w.algebra().word(w.input("act_flag_i"), false, bits);
    sum.add(w.algebra().word(w.input("weight_flag_i"), false, bits));
    w.claim("shift is act_flag + weight_flag", target, false, sum, 0);
}

using SumOf = std::function<Polynomial(int bits)>;

void sum_claim(ClaimWriter& w, const SumOf& sum_of, Coefficient most) {
    const Target target = w.taken(Meaning::sum);
    w.claim("sum of products at " + target.place(), target, true,
            sum_of(static_cast<int>(w.word_of(target).size())), most);
}

// The sum of products times 2^F + fraction of both flags.
const Word& times_fractions(ClaimWriter& w, const SumOf& sum_of, Coefficient& most) {
    sum_claim(w, sum_of, most);
    for (const auto& [meaning, fraction] :
         {std::pair{Meaning::act_scale, "act_fraction_i"},
          std::pair{Meaning::weight_scale, "weight_fraction_i"}}) {
        const Target target = w.taken(meaning);
        const int bits = static_cast<int>(w.word_of(target).size());
        Polynomial scale = Polynomial::constant(bits, power(w.config().fraction));
        scale.add(w.algebra().word(w.input(fraction), false, bits));
        w.claim("2^Fraction + " + std::string(fraction) + " at " + target.place(), target, false,
                scale, 0);
        most *= power(w.config().fraction + 1) - 1;
    }
    w.same("the sum with one step goes on", w.given(Meaning::once_scaled),
           w.taken(Meaning::once_scaled));
    const Word& product = w.given(Meaning::scaled);
    // Each multiplier is proven modulo its width: that nothing wrapped is shown here.
    if (most >= power(static_cast<int>(product.size()) - 1)) {
        throw Error("the scaled sum: too narrow");
    }
    return product;
}

// Each subgroup's sum, and how far it is shifted: D - side of either operand.
void side_shifts(ClaimWriter& w) {
    const int sides = subgroups_a_beat(w.config());
    const int count = w.config().lanes / sides;
    const int k = w.config().salient;
    const int side_bits = model::side_width(w.config().max_side);
    for (int g = 0; g < sides; ++g) {
        const Target sum = w.taken(Meaning::subgroup_sum, g);
        const Target shift = w.taken(Meaning::subgroup_shift, g);
        w.claim("sum of products at " + sum.place(), sum, true,
                sdr_products(w, g * count, count, static_cast<int>(w.word_of(sum).size())),
                static_cast<Coefficient>(count) * (power(k - 1) - 1) * (power(k - 1) - 1));
        const int bits = static_cast<int>(w.word_of(shift).size());
        Polynomial amount =
            Polynomial::constant(bits, 2 * static_cast<Coefficient>(w.config().max_side));
        for (const char* side : {"act_side_i", "weight_side_i"}) {
            amount.add(w.algebra().word(part(w.input(side), g * side_bits, side_bits), false, bits),
                       0 - Coefficient{1});
        }
        w.claim("shift at " + shift.place() + " is 2D - act_side - weight_side", shift, false,
                amount, 0);
        for (const char* side : {"act_side_i", "weight_side_i"}) {
            // D need not be all ones of its field: larger sides are no legal inputs, and the shift
            // is claimed for the others alone.
            w.claims().claims.back().limits.emplace_back(
                part(w.input(side), g * side_bits, side_bits), w.config().max_side);
        }
        w.same("the shift at " + shift.place() + " is always on", {kOne},
               w.taken(Meaning::subgroup_enable, g));
    }
}

// The beat's sum of products, of what the subgroups' shifters give where there are.
Polynomial beat_sum(ClaimWriter& w, int bits) {
    if (!two_level(w.config())) {
        return sdr_products(w, 0, std::max(1, w.config().lanes), bits);
    }
    Polynomial sum(bits);
    // What the shifters give is taken as it comes: their parts' proofs say what that is.
    for (int g = 0; g < subgroups_a_beat(w.config()); ++g) {
        sum.add(w.algebra().word(w.given(Meaning::subgroup_shifted, g), true, bits));
    }
    return sum;
}

// Where flags can be other than 0: the shifter, and that its result reaches `target`.
void shifter(ClaimWriter& w, const Target& target) {
    shift_amount(w);
    const Target enable = w.taken(Meaning::enable);
    if (w.design().accumulates()) {
        w.same("valid_i enables the shift", {w.valid()}, enable);
    } else {
        w.same("the shift is always on", {kOne}, enable);
    }
    const Word& shifted = w.given(Meaning::shifted);
    const int bits = static_cast<int>(w.word_of(target).size());
    // With two levels the low 2D bits, which are 0 as sides never exceed flags.
    const int dropped = static_cast<int>(shifted.size()) - bits;
    if (dropped < 0) {
        throw Error(enable.place() + ".value_o: narrower than where it goes");
    }
    w.same("the shifted sum goes on", part(shifted, dropped, bits), target);
}

// The sum, the shifter, the accumulator; or the product where there is none.
void shifted(ClaimWriter& w) {
    const int k = w.config().salient;
    const int lanes = std::max(1, w.config().lanes);
    const Coefficient product = (power(k - 1) - 1) * (power(k - 1) - 1);
    Coefficient most = static_cast<Coefficient>(lanes) * product;
    const int max_shift = model::sdr_shift_max(w.config().act_width, w.config().weight_width, k);
    const bool accumulates = w.design().accumulates();
    const Target target = accumulates ? w.taken(Meaning::addend) : Target{nullptr, "product_o"};
    if (two_level(w.config())) {
        side_shifts(w);
        most <<= 2 * w.config().max_side;
    }
    const SumOf sum_of = [&](int bits) { return beat_sum(w, bits); };
    const Word* scaled = w.config().fraction > 0 ? &times_fractions(w, sum_of, most) : nullptr;
    if (max_shift == 0) {  // flags are always 0
        const int bits = static_cast<int>(w.word_of(target).size());
        Polynomial sum = scaled != nullptr ? w.algebra().word(*scaled, true, bits) : sum_of(bits);
        if (accumulates) {
            sum = sum * w.algebra().bit(w.valid(), bits);
        }
        w.claim("sum of products", target, true, sum, most);
    } else {
        if (scaled != nullptr) {
            w.same("the scaled sum goes on", *scaled, w.taken(Meaning::scaled));
        } else {
            sum_claim(w, sum_of, most);
        }
        shifter(w, target);
    }
    const Coefficient step = w.config().fraction > 0 ? power(w.config().fraction + 1) - 1 : 1;
    w.claims().most_beat = static_cast<Coefficient>(lanes) * product * step * step << max_shift;
    if (accumulates) {
        w.accumulator_ports();
    }
}

// Fused: offset less both rows is the sum.
void shifted_rows(ClaimWriter& w) {
    const int k = w.config().salient;
    const int lanes = std::max(1, w.config().lanes);
    const Target offset = w.taken(Meaning::row_offset);
    const Target row_a = w.taken(Meaning::row_a);
    const Target row_b = w.taken(Meaning::row_b);
    const int bits = static_cast<int>(w.word_of(offset).size());
    const Coefficient most =
        static_cast<Coefficient>(lanes) * (power(k - 1) - 1) * (power(k - 1) - 1);
    Polynomial rest = w.algebra().word(w.word_of(offset), false, bits);
    // Both rows against offset less sum, modulo their width; that no carry is lost beyond it is
    // prove_rows's.
    rest.add(sdr_products(w, 0, lanes, bits), 0 - Coefficient{1});
    w.claims().claims.push_back(
        {"rows at " + offset.place() + " add up to offset less the sum of products",
         {w.word_of(row_a), w.word_of(row_b)},
         false,
         rest,
         0,
         {},
         {row_a, row_b, offset}});
    w.claims().most_beat =
        most << model::sdr_shift_max(w.config().act_width, w.config().weight_width, k);
    shift_amount(w);
    w.accumulator_ports();
}

}  // namespace

void sdr_code_claims(ClaimWriter& w) {
    if (w.config().fused) {
        shifted_rows(w);
    } else {
        shifted(w);
    }
}

}  // namespace qrazor::units
