// Verilog of layer_norm: four passes. A parse, the mean, a parse of what is left, a sum of squares.
#include "families/rows/norm_text.h"
#include "families/top_text.h"
#include "makers.h"
#include "qrazor/gen/module_text.h"

namespace qrazor::units::layer_norm {
namespace {

// A word of so many bits beside or behind values of the unit's lanes.
Signal lanes_and(const Config& config, int each, int more) {
    const std::string lanes = "Lanes*" + std::to_string(each);
    return {"", more > 0 ? std::to_string(more) + " + " + lanes : lanes,
            more + config.lanes * each};
}

Signal plain(int bits) {
    return {"", std::to_string(bits), bits};
}

}  // namespace

Emission emit(const Design& design) {
    const Config& config = design.config();
    const ParseText first{"masked_parse", config.act_width, config.lanes, true};
    const ParseText second{"parse", kCentred, kShiftBits, false};
    const Signal beat{"{mask_i, value_i}", "Lanes + Lanes*ActWidth",
                      config.lanes * (1 + config.act_width)};
    RowStream parsed;
    RowStream codes;
    Written body = row_pass({"parse",
                             "To codes of 16 bits, which the row's largest value fills.",
                             parse_fold(config, first),
                             parse_map(config, first),
                             {"", "ActWidth - 1", config.act_width - 1},
                             lanes_and(config, kNormCode + 1, kShiftBits),
                             {}},
                            row_input(beat), parsed);
    body += row_cut("codes", parsed, codes);
    RowStream centred;
    RowStream rest;
    body += row_pass({"mean",
                      "Their sum, and each less their mean.",
                      mean_fold(config),
                      mean_map(config),
                      plain(mean_sum_bits(config)),
                      lanes_and(config, kCentred, kShiftBits),
                      {}},
                     codes, centred);
    body += row_cut("rest", centred, rest);
    RowStream filled;
    RowStream again;
    body += row_pass({"fill",
                      "What is left fills codes of 16 bits again.",
                      parse_fold(config, second),
                      parse_map(config, second),
                      plain(kCentred - 1),
                      lanes_and(config, kNormCode, 2 * kShiftBits),
                      {}},
                     rest, filled);
    body += row_cut("again", filled, again);
    RowStream norm;
    body += row_pass({"root",
                      "The sum of their squares; then each over its root.",
                      square_fold(config, kShiftBits, true),
                      root_map(config),
                      plain(kShiftBits + sum_bits(config)),
                      {"", "Lanes*NormWidth", config.lanes * norm_bits(config)},
                      lanes_and(config, kNormCode, 0)},
                     again, norm);
    body += row_register(norm, {"norm_o"});
    ModuleText m = top_text(design);
    m.purpose = {"rows less their mean, over the root of their variance: norm_o is",
                 "(value_i - mean) / sqrt(variance + eps), in units of 2^-Fraction * sqrt(d) /",
                 "2^root_shift_i, of rows of d values that count. The row is parsed to codes of 16",
                 "bits before and behind the mean; the inverse root of the sum of their squares",
                 "comes from a table. Nothing is divided: 1/d comes in. What depends on d holds",
                 "still as long as anything of a row is in the unit."};
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::layer_norm
