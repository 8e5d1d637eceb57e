// Verilog of sdr_mac.
#include "families/sdr/emit.h"
#include "makers.h"

namespace qrazor::units::sdr_mac {

// One product is quick: the first cut stands behind its shift.
Emission emit(const Design& design) {
    return emit_shifted_sum(
        design,
        sdr_top_module(design,
                       {"multiply-accumulate of SDR codes, every product shifted by both flags.",
                        "acc_o = sum over beats of +-(act * weight) << (act_flag + weight_flag)."}),
        {.rows = 3, .sum = 2, .beat = 1});
}

}  // namespace qrazor::units::sdr_mac
