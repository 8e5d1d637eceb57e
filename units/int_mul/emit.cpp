// Verilog of int_mul: lane, tree and final adder, no register.
#include "families/integer/integer.h"
#include "makers.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/unit.h"
#include "qrazor/units/example.h"

namespace qrazor::units::int_mul {

Emission emit(const Design& design) {
    const Config& config = design.config();
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {"baseline, signed integer multiplier, " + std::to_string(config.act_width) +
                 " x " + std::to_string(config.weight_width) + " bits, combinational."};
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.example = worked_example(design);
    m.made_by = command_line(design);
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
