// sdr_decompress: SDR codes and flag back to base integers.
#include "qrazor/support/text.h"
#include "razor_parts.h"
#include "units.h"

namespace qrazor::gen::unit {
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

class SdrDecompress final : public Unit {
  public:
    std::string_view name() const override { return "sdr_decompress"; }
    Kind kind() const override { return {Task::decompress, Operands::codes}; }
    std::string_view summary() const override {
        return "decompressor: SDR codes and flag to base integers";
    }
    std::vector<std::string_view> archs() const override { return {"plain"}; }
    std::vector<std::string_view> uses() const override {
        return {"act_width", "salient", "group", "subgroup", "max_side"};
    }
    void complete(Config& config, std::vector<Problem>& problems) const override {
        config.arch = "plain";
        complete_razor(config, problems);
    }
    std::string module_name(const Config& config) const override {
        return std::string("sdr_decompress") + (two_level(config) ? "_two_level" : "");
    }
    std::vector<Parameter> parameters(const Config& config) const override {
        return razor_parameters(config);
    }

    std::vector<Port> ports(const Config& config) const override {
        const int flag = model::port_width(model::flag_width(config.act_width, config.salient));
        std::vector<Port> list{input_port("code_i", config.group, config.salient, "Group*Salient",
                                          "{sign, magnitude} of each value"),
                               input_port("flag_i", 1, flag, "FlagWidth", "dropped low bits")};
        if (two_level(config)) {
            list.push_back(input_port("side_i", config.group / config.subgroup,
                                      model::side_width(config.max_side),
                                      "(Group/Subgroup)*SideWidth", "side shift of each subgroup"));
        }
        list.push_back(output_port("value_o", config.group, config.act_width, "Group*Base",
                                   "two's complement", true));
        return list;
    }

    int latency(const Config&) const override { return 0; }

    std::vector<SourceFile> emit(const Design& design) const override {
        const Config& config = design.config();
        ModuleText m;
        m.name = design.module_name();
        m.purpose = {
            "base integers of a razored group: value = +-magnitude << shift, combinational.",
            "Example, Base 16: flag 7, code 1 101 gives -640."};
        m.parameters = design.parameters();
        m.ports = design.ports();
        m.checks = razor_checks(config);
        m.made_by = command_line(design);
        parts::Files files = sdr_expand();
        if (two_level(config)) {
            m.body = kShifts;
            m.body += substitute(kBody, {{"shift", "shifts[(i/Subgroup)*FlagWidth +: FlagWidth]"}});
            parts::append(files, flag_less_side());
        } else {
            m.body = substitute(kBody, {{"shift", "flag_i"}});
        }
        files.push_back(m.file());
        return files;
    }
};

}  // namespace

const Unit& sdr_decompress() {
    static const SdrDecompress unit;
    return unit;
}

}  // namespace qrazor::gen::unit
