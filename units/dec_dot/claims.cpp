// Codes reach the expanders; what those give is multiplied and added up.
#include "families/integer/claims.h"
#include "makers.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::dec_dot {
namespace {

const Cell& expander(const ClaimWriter& w, const std::string& operand, int lane) {
    return w.part_at("sdr_expand",
                     "u_" + operand + ".gen_value[" + std::to_string(lane) + "].u_expand");
}

// Of the base values that the expanders of a dec_dot give, by lane.
Polynomial expanded_products(const ClaimWriter& w, int bits) {
    std::vector<Word> act;
    std::vector<Word> weight;
    for (int lane = 0; lane < w.config().lanes; ++lane) {
        act.push_back(expander(w, "act", lane).port("value_o"));
        weight.push_back(expander(w, "weight", lane).port("value_o"));
    }
    return w.integer_products(act, weight, bits);
}

// Codes and flags reach the expanders of a dec_dot.
void expanders(ClaimWriter& w) {
    const int k = w.config().salient;
    for (const std::string operand : {"act", "weight"}) {
        for (int lane = 0; lane < w.config().lanes; ++lane) {
            const Cell& cell = expander(w, operand, lane);
            w.same(operand + " code of lane " + std::to_string(lane),
                   part(w.input(operand + "_code_i"), lane * k, k), {&cell, "code_i"});
            w.same(operand + " flag at lane " + std::to_string(lane), w.input(operand + "_flag_i"),
                   {&cell, "shift_i"});
        }
    }
}

}  // namespace

void claims(ClaimWriter& w) {
    const Config& config = w.config();
    const Coefficient code = power(config.salient - 1) - 1;
    const Coefficient most =
        static_cast<Coefficient>(config.lanes) * code * code
        << model::sdr_shift_max(config.act_width, config.weight_width, config.salient);
    accumulated_sum_claims(w, expanded_products(w, addend_bits(w)), most);
    expanders(w);
    w.accumulator_ports(w.accumulator());
}

}  // namespace qrazor::units::dec_dot
