// Verilog of sdr_decompress: one expander a value.
#include "families/registered/emit.h"
#include "families/sdr/razor_parts.h"
#include "makers.h"
#include "qrazor/gen/unit.h"
#include "qrazor/support/text.h"
#include "qrazor/units/example.h"
#include "sdr_decompress/core.h"

namespace qrazor::units::sdr_decompress {
namespace {

constexpr std::string_view kBody = R"(
    genvar i;
    generate
        for (i = 0; i < Group; i = i + 1) begin : gen_value
            sdr_expand #(
                .Base      (Base),
                .Salient   (Salient),
                .ShiftWidth(FlagWidth)
            ) u_expand (
                .code_i (code_i[i*Salient +: Salient]),
                .shift_i(@shift@),
                .value_o(value_o[i*Base +: Base])
            );
        end
    endgenerate
)";

constexpr std::string_view kShifts = R"(
    localparam Subgroups = Group / Subgroup;

    // Subgroups were razored finer than the group by their side shifts.
    wire [Subgroups*FlagWidth-1:0] shifts;
    genvar g;
    generate
        for (g = 0; g < Subgroups; g = g + 1) begin : gen_subgroup
            flag_less_side #(
                .FlagWidth(FlagWidth),
                .SideWidth(SideWidth)
            ) u_shift (
                .flag_i (flag_i),
                .side_i (side_i[g*SideWidth +: SideWidth]),
                .shift_o(shifts[g*FlagWidth +: FlagWidth])
            );
        end
    endgenerate
)";

}  // namespace

Emission emit(const Design& design) {
    const Config& config = design.config();
    Config plain = config;
    plain.handshake = Config().handshake;
    ModuleText m;
    m.name = core_name(config);
    m.operation = Operation::decompress;
    m.purpose = {"base integers of a razored group: value = +-magnitude << shift, combinational."};
    m.parameters = design.unit().parameters(plain);
    m.ports = design.unit().ports(plain);
    m.checks = razor_checks(config);
    m.example = worked_example(design);
    m.made_by = command_line(design);
    parts::Files files = sdr_expand();
    if (two_level(config)) {
        m.body = kShifts;
        m.body += substitute(kBody, {{"shift", "shifts[(i/Subgroup)*FlagWidth +: FlagWidth]"}});
        parts::append(files, flag_less_side());
    } else {
        m.body = substitute(kBody, {{"shift", "flag_i"}});
    }
    return registered(design, m, "u_decompress", files);
}

}  // namespace qrazor::units::sdr_decompress
