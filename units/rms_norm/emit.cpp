// Verilog of rms_norm: two passes, a parse and a sum of squares.
#include "families/rows/emsb_text.h"
#include "families/rows/norm_text.h"
#include "families/top_text.h"
#include "makers.h"
#include "qrazor/gen/module_text.h"

namespace qrazor::units::rms_norm {

Emission emit(const Design& design) {
    const Config& config = design.config();
    const int shift = emsb_shift_bits(config.act_width, kNormCode);
    const Signal value{"value_i", "Lanes*ActWidth", config.lanes * config.act_width};
    const Signal codes{"", "Lanes*16", config.lanes * kNormCode};
    RowCore fold = emsb_fold(config.act_width, kNormCode, config.lanes);
    RowCore map = emsb_map(config.act_width, kNormCode, config.lanes);
    fold.overrides = {{"ActWidth", "ActWidth"}, {"CodeWidth", "16"}, {"Lanes", "Lanes"}};
    map.overrides = fold.overrides;
    RowStream parsed;
    Written body = row_pass({"parse",
                             "To codes of 16 bits, which the row's largest value fits in.",
                             fold,
                             map,
                             {"", "ActWidth - 16", config.act_width - kNormCode},
                             {"", "$clog2(ActWidth - 15) + Lanes*16", shift + codes.bits},
                             {}},
                            row_input(value), parsed);
    RowStream cut;
    body += row_cut("codes", parsed, cut);
    RowStream norm;
    body += row_pass(
        {"root",
         "The sum of their squares; then each over its root.",
         square_fold(config, shift, false),
         root_map(config),
         {"", std::to_string(kShiftBits + sum_bits(config)), kShiftBits + sum_bits(config)},
         {"", "Lanes*NormWidth", config.lanes * norm_bits(config)},
         codes},
        cut, norm);
    body += row_register(norm, {"norm_o"});
    ModuleText m = top_text(design);
    m.purpose = {
        "rows over the root of their mean square: norm_o is value_i / sqrt(mean of",
        "value_i^2 + eps), in units of 2^-Fraction * sqrt(d) / 2^root_shift_i, of rows of d",
        "values. The row is parsed to codes of 16 bits; the inverse root of the sum of",
        "their squares comes from a table. Nothing is divided. What depends on d comes in",
        "as ports: they hold still as long as anything of a row is in the unit."};
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::rms_norm
