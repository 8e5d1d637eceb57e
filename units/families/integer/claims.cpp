// What holds within the integer baselines.
#include "families/integer/claims.h"

#include <algorithm>

namespace qrazor::units {
namespace {

// int_* with the accumulator in the tree: next state of the registers in the top module.
void integer_fused_claims(ClaimWriter& w) {
    const Word& acc = w.output("acc_o");
    const int bits = static_cast<int>(acc.size());
    const Polynomial clear = w.algebra().bit(w.input("clear_i")[0], bits);
    // Unsigned or signed is the same modulo 2^bits.
    const Polynomial held = w.algebra().word(acc, false, bits);
    Polynomial value = integer_lane_products(w, bits) * w.algebra().bit(w.valid(), bits);
    value.add(held);
    value.add(held * clear, 0 - Coefficient{1});
    w.next_state("next accumulator: (clear ? 0 : acc) + (valid ? sum of products : 0)", "acc_o",
                 value);
    w.next_state("next valid_o", "valid_o",
                 w.algebra().bit(w.valid(), 1) * w.algebra().bit(w.input("rst_ni")[0], 1));
}

}  // namespace

Polynomial integer_lane_products(const ClaimWriter& w, int bits) {
    return w.integer_products(w.lanes(w.input("act_i"), w.config().act_width),
                              w.lanes(w.input("weight_i"), w.config().weight_width), bits);
}

Coefficient most_integer_beat(const Config& config) {
    // -2^(a-1) * -2^(w-1), the largest magnitude there is.
    return static_cast<Coefficient>(std::max(1, config.lanes)) * power(config.act_width - 1) *
           power(config.weight_width - 1);
}

void accumulated_sum_claims(ClaimWriter& w, const std::function<Polynomial(int bits)>& products,
                            Coefficient most) {
    const Target addend = w.taken(Meaning::addend);
    const int bits = static_cast<int>(w.word_of(addend).size());
    w.claims().most_beat = most;
    w.claim("sum of products at " + addend.place(), addend, true,
            products(bits) * w.algebra().bit(w.valid(), bits), most);
}

void integer_accumulator_claims(ClaimWriter& w) {
    const Coefficient most = most_integer_beat(w.config());
    if (w.config().fused) {
        w.claims().most_beat = most;
        integer_fused_claims(w);
        return;
    }
    accumulated_sum_claims(
        w, [&](int bits) { return integer_lane_products(w, bits); }, most);
    w.accumulator_ports();
}

}  // namespace qrazor::units
