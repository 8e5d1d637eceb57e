// Codes reach the expanders; what those give is multiplied and added up.
#include "families/integer/claims.h"
#include "makers.h"
#include "qrazor/model/widths.h"

namespace qrazor::units::dec_dot {
namespace {

struct Operand {
    std::string name;
    Meaning code;
    Meaning flag;
    Meaning value;
};

const std::vector<Operand>& operands() {
    static const std::vector<Operand> both{
        {"act", Meaning::act_code, Meaning::act_flag, Meaning::act_value},
        {"weight", Meaning::weight_code, Meaning::weight_flag, Meaning::weight_value}};
    return both;
}

// Of the base values that the expanders of a dec_dot give, by lane.
Polynomial expanded_products(ClaimWriter& w, int bits) {
    std::vector<Word> act;
    std::vector<Word> weight;
    for (int lane = 0; lane < w.config().lanes; ++lane) {
        act.push_back(w.given(Meaning::act_value, lane));
        weight.push_back(w.given(Meaning::weight_value, lane));
    }
    return w.integer_products(act, weight, bits);
}

// Codes and flags reach the expanders of a dec_dot.
void expanders(ClaimWriter& w) {
    const int k = w.config().salient;
    for (const Operand& operand : operands()) {
        for (int lane = 0; lane < w.config().lanes; ++lane) {
            w.same(operand.name + " code of lane " + std::to_string(lane),
                   part(w.input(operand.name + "_code_i"), lane * k, k),
                   w.taken(operand.code, lane));
            w.same(operand.name + " flag at lane " + std::to_string(lane),
                   w.input(operand.name + "_flag_i"), w.taken(operand.flag, lane));
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
    accumulated_sum_claims(
        w, [&](int bits) { return expanded_products(w, bits); }, most);
    expanders(w);
    w.accumulator_ports();
}

}  // namespace qrazor::units::dec_dot
