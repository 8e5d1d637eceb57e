// Verilog of emsb_requantizer: one pass.
#include "families/rows/emsb_text.h"
#include "families/words.h"
#include "makers.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/units/example.h"

namespace qrazor::units::emsb_requantizer {

Emission emit(const Design& design) {
    const Config& config = design.config();
    const Signal beat{"value_i", "Lanes*ActWidth", config.lanes * config.act_width};
    const Signal state{"", "ActWidth - CodeWidth", config.act_width - config.code_width};
    const Signal result{
        "", "ShiftWidth + Lanes*CodeWidth",
        emsb_shift_bits(config.act_width, config.code_width) + config.lanes * config.code_width};
    RowStream coded;
    Written body = row_pass({"emsb",
                             "While a row is stored, what its values need is gathered.",
                             emsb_fold(config.act_width, config.code_width, config.lanes),
                             emsb_map(config.act_width, config.code_width, config.lanes),
                             state,
                             result,
                             {}},
                            row_input(beat), coded);
    body += row_register(coded, {"shift_o", "code_o"});
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {"rows of wide integers to codes: code_o = value_i * 2^-shift_o, rounded half up",
                 "and saturated. shift_o is the least that fits the largest value of the row: it",
                 "is counted from the effective MSB, the highest bit that differs from its sign",
                 "in any value. No scale is multiplied, nothing is divided."};
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.checks = {{"CodeWidth >= ActWidth", "code_width_must_be_below_act_width"}};
    m.example = worked_example(design);
    m.made_by = command_line(design);
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::emsb_requantizer
