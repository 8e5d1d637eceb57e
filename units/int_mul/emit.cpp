// Verilog of int_mul: lane, tree and final adder, no register.
#include "families/integer/integer.h"
#include "families/top_text.h"
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units::int_mul {

Emission emit(const Design& design) {
    const Config& config = design.config();
    ModuleText m = top_text(design);
    m.purpose = {"baseline, signed integer multiplier, " + std::to_string(config.act_width) +
                 " x " + std::to_string(config.weight_width) + " bits, combinational."};
    m.body = "\n    localparam Lanes = 1;\n";
    if (is_star(config)) {
        m.body += "    localparam SumWidth = ActWidth + WeightWidth;\n";
    }
    const Written sum =
        integer_sum(config, 1, model::int_product_width(config.act_width, config.weight_width),
                    "act_i", "weight_i", nullptr, {});
    m.body += sum.text + "\n    assign product_o = sum;\n";
    return emission(sum, m.file());
}

}  // namespace qrazor::units::int_mul
