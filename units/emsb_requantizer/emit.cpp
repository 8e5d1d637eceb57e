// Verilog of emsb_requantizer: one pass over a row, or a core and a register.
#include "families/registered/emit.h"
#include "emsb_requantizer/cores.h"
#include "emsb_requantizer/forms.h"
#include "families/rows/emsb_text.h"
#include "families/top_text.h"
#include "families/words.h"
#include "makers.h"
#include "qrazor/gen/module_text.h"

namespace qrazor::units::emsb_requantizer {
namespace {

std::vector<std::string> purpose_of(const Config& config) {
    if (razors(config)) {
        return {"rows of wide integers to SDR codes: value_i * 2^-shift_o, rounded half up and",
                "saturated to CodeWidth bits, then razored in groups. shift_o is the least that",
                "fits the largest value of the row: it is counted from the effective MSB, the",
                "highest bit that differs from its sign in any value. No scale is multiplied,",
                "nothing is divided."};
    }
    return {"rows of wide integers to codes: code_o = value_i * 2^-shift_o, rounded half up",
            "and saturated. shift_o is the least that fits the largest value of the row: it",
            "is counted from the effective MSB, the highest bit that differs from its sign",
            "in any value. No scale is multiplied, nothing is divided."};
}

std::vector<std::pair<std::string, std::string>> checks_of(const Config& config) {
    std::vector<std::pair<std::string, std::string>> checks{
        {"CodeWidth >= ActWidth", "code_width_must_be_below_act_width"}};
    if (razors(config)) {
        checks.emplace_back("Salient >= CodeWidth", "salient_must_be_below_code_width");
    }
    if (has_groups(config)) {
        checks.emplace_back("Group > Lanes", "group_must_be_at_most_lanes");
    }
    return checks;
}

Emission emit_rows(const Design& design) {
    const Config& config = design.config();
    const bool sdr = razors(config);
    const Signal beat{"value_i", "Lanes*ActWidth", config.lanes * config.act_width};
    const Signal state{"", "ActWidth - CodeWidth", config.act_width - config.code_width};
    const int shift = shift_width(config);
    const Signal integers{"", "ShiftWidth + Lanes*CodeWidth",
                          shift + config.lanes * config.code_width};
    const Signal codes{
        "", "ShiftWidth + Groups*FlagWidth + Lanes*Salient",
        shift + groups_a_beat(config) * flag_width(config) + config.lanes * config.salient};
    RowStream coded;
    Written body = row_pass(
        {"emsb",
         "While a row is stored, what its values need is gathered.",
         emsb_fold(config.act_width, config.code_width, config.lanes),
         sdr ? sdr_map(design) : emsb_map(config.act_width, config.code_width, config.lanes),
         state,
         sdr ? codes : integers,
         {}},
        row_input(beat), coded);
    body += row_register(coded, sdr ? std::vector<std::string>{"shift_o", "flag_o", "code_o"}
                                    : std::vector<std::string>{"shift_o", "code_o"});
    ModuleText m = top_text(design);
    m.purpose = purpose_of(config);
    m.checks = checks_of(config);
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace

Emission emit(const Design& design) {
    if (of_rows(design.config())) {
        return emit_rows(design);
    }
    ModuleText module = core(design);
    module.checks = checks_of(design.config());
    return registered(design, module, "u_core", core_parts(design.config()));
}

}  // namespace qrazor::units::emsb_requantizer
