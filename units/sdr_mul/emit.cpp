// Verilog of sdr_mul: sum of one lane, and its shift.
#include "families/sdr/emit.h"
#include "families/top_text.h"
#include "makers.h"

namespace qrazor::units::sdr_mul {
namespace {

constexpr const char* kMulLocals = R"(
    localparam Lanes      = 1;
    localparam SumWidth   = 2 * (Salient - 1) + 1;
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth  = SumWidth + MaxShift;
)";

}  // namespace

Emission emit(const Design& design) {
    const Config& config = design.config();
    ModuleText m = top_text(design);
    m.purpose = {"product of two SDR codes, shifted by both flags, combinational.",
                 "product_o = +-(act * weight) << (act_flag_i + weight_flag_i)."};
    m.checks = {salient_check()};
    Written body;
    body += kMulLocals;
    body += unpack(config, "_i", "");
    const Written sum = sdr_sum(config, nullptr, {});
    body += sum;
    body += shift_sum(config, sum.out, sdr_shift_signal(config), "");
    body += "\n    assign product_o = beat;\n";
    m.body = body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units::sdr_mul
