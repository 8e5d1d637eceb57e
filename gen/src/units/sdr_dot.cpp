// sdr_dot: the decompression-free dot product, one shift per group.
// Source: QRazor (arXiv 2501.13331), section 4; two-level razoring goes beyond it.
#include "sdr.h"
#include "units.h"

namespace qrazor::gen::unit {
namespace {

constexpr const char* kLocals = R"(
    localparam SumWidth   = 2 * (Salient - 1) + 1 + $clog2(Lanes);
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth  = SumWidth + MaxShift;
)";

constexpr const char* kTwoLevelLocals = R"(
    localparam SideShiftWidth = $clog2(2 * MaxSide + 1);
    localparam SubLanes       = Lanes / Sides;
    localparam SubSumWidth    = 2 * (Salient - 1) + 1 + $clog2(SubLanes);
    localparam FineWidth      = SubSumWidth + 2 * MaxSide;
    localparam SumWidth       = FineWidth + $clog2(Sides);
    localparam MaxShift       = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth     = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
    localparam BeatWidth      = SumWidth + MaxShift - 2 * MaxSide;
)";

class SdrDot final : public Unit {
  public:
    std::string_view name() const override { return "sdr_dot"; }
    std::string_view summary() const override {
        return "SDR dot product, one shift per group, with accumulator";
    }
    std::vector<std::string_view> archs() const override { return {"tree", "star"}; }
    std::vector<std::string_view> uses() const override {
        return {"arch",   "adder",    "act_width", "weight_width", "salient",  "group", "lanes",
                "groups", "subgroup", "max_side",  "acc_width",    "overflow", "cuts"};
    }

    void complete(Config& config, std::vector<Problem>& problems) const override {
        complete_arch(config, archs(), problems);
        complete_sdr_operands(config, problems);
        complete_lanes(config, problems);
        complete_two_level(config, problems);
        complete_accumulator(config, exact_accumulator(config, problems), problems);
    }

    std::string module_name(const Config& config) const override {
        return "sdr_dot" + sdr_structure(config, true) + suffix(config);
    }

    std::vector<Parameter> parameters(const Config& config) const override {
        std::vector<Parameter> list{act_width_parameter(config, 4),
                                    weight_width_parameter(config, 4), salient_parameter(config),
                                    lanes_parameter(config)};
        if (two_level(config)) {
            if (is_star(config)) {
                list.push_back(power_of_two_parameter("Subgroup", config.subgroup, 1, 256,
                                                      "values that share a side shift"));
                list.push_back(
                    range_parameter("MaxSide", config.max_side, 1, 28, "largest side shift D"));
            } else {
                list.push_back(
                    fixed_parameter("Subgroup", config.subgroup, "values that share a side shift"));
                list.push_back(fixed_parameter("MaxSide", config.max_side, "largest side shift D"));
            }
        }
        list.push_back(acc_width_parameter(config));
        list.push_back(cuts_parameter(config));
        const std::vector<Parameter> flags = flag_width_parameters(config);
        list.insert(list.end(), flags.begin(), flags.end());
        if (two_level(config)) {
            list.push_back(derived_parameter("SideWidth", "$clog2(MaxSide + 1)",
                                             model::side_width(config.max_side),
                                             "side shifts are 0 to MaxSide"));
            list.push_back(derived_parameter("Sides", "(Lanes > Subgroup) ? Lanes / Subgroup : 1",
                                             subgroups_a_beat(config), "subgroups in a beat"));
        }
        return list;
    }

    std::vector<Port> ports(const Config& config) const override {
        std::vector<Port> data = sdr_operand_ports(config, config.lanes);
        data.push_back(acc_port(config));
        return with_clocked_ports(data, true);
    }

    int latency(const Config& config) const override { return config.cuts + 2; }
    std::vector<SourceFile> emit(const Design& design) const override;
};

std::vector<std::string> purpose(const Design& design) {
    const Config& c = design.config();
    std::vector<std::string> lines{
        "dot product of " + std::to_string(c.lanes) +
            " pairs of SDR codes, one shift for all of them, and accumulator.",
        "acc_o = sum over beats of (sum over lanes of +-act * weight) << (act_flag + "
        "weight_flag),"};
    lines.push_back("with no decompression: codes are multiplied as they are stored.");
    if (two_level(c)) {
        lines.emplace_back("Two-level razoring: each subgroup's sum has a side shift of its own.");
    }
    if (c.group > c.lanes) {
        lines.push_back("A group of " + std::to_string(c.group) + " values takes " +
                        std::to_string(c.group / c.lanes) +
                        " beats, each with the group's flags (a shift distributes over a sum).");
    }
    lines.push_back("A beat's result shows in acc_o " + std::to_string(design.latency()) +
                    " rising edges later (Latency = Cuts + 2). clear_i starts a new sum.");
    lines.emplace_back(
        "Example, one lane of it: codes 1 110 and 1 101, flags 2 and 8: "
        "(6 * 5) << 10 = 30720.");
    return lines;
}

std::vector<SourceFile> SdrDot::emit(const Design& design) const {
    const Config& config = design.config();
    Pipeline pipeline;
    ModuleText m;
    m.name = design.module_name();
    m.purpose = purpose(design);
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.made_by = command_line(design);
    m.checks = {
        {"Salient > ActWidth || Salient > WeightWidth", "salient_must_not_exceed_a_base_width"}};
    if (two_level(config)) {
        m.checks.emplace_back("MaxSide > ActWidth - Salient || MaxSide > WeightWidth - Salient",
                              "max_side_must_not_exceed_base_width_minus_salient");
    }

    std::vector<Signal> operands{{"act_code", "Lanes*Salient"}, {"act_flag", "ActFlagWidth"}};
    if (two_level(config)) {
        operands.push_back({"act_side", "Sides*SideWidth"});
    }
    operands.push_back({"weight_code", "Lanes*Salient"});
    operands.push_back({"weight_flag", "WeightFlagWidth"});
    if (two_level(config)) {
        operands.push_back({"weight_side", "Sides*SideWidth"});
    }
    m.body = two_level(config) ? kTwoLevelLocals : kLocals;
    m.body += pipeline.operands(operands);
    m.body += flag_sum_text("act_flag", "weight_flag");
    const TreeText sum = sdr_sum(config, "act_code", "weight_code", &pipeline, {.rows = 3});
    m.body += sum.text;
    m.body += pipeline.cut("sum", 1, {{"sum", "SumWidth"}, {"shift", "ShiftWidth"}},
                           "between the sum and the shift");
    m.body += shift_text(config, pipeline.now("sum"), pipeline.now("shift"));
    m.body +=
        pipeline.cut("beat", 2, {{"beat", "BeatWidth"}}, "between the shift and the accumulator");
    m.body += pipeline.accumulator(config, "beat", "BeatWidth");

    parts::Files files = sum.files;
    parts::append(files, flag_sum());
    parts::append(files, parts::left_shift());
    parts::append(files, parts::pipe_stage());
    parts::append(files, parts::accumulator(config));
    files.push_back(m.file());
    return files;
}

}  // namespace

const Unit& sdr_dot() {
    static const SdrDot unit;
    return unit;
}

}  // namespace qrazor::gen::unit
