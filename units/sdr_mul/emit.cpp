// Verilog of sdr_mul: sum of one lane, and its shift.
#include "families/sdr/emit.h"
#include "makers.h"
#include "qrazor/units/example.h"

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
    ModuleText m;
    m.name = design.module_name();
    m.purpose = {"product of two SDR codes, shifted by both flags, combinational.",
                 "product_o = +-(act * weight) << (act_flag_i + weight_flag_i)."};
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.example = worked_example(design);
    m.made_by = command_line(design);
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
