// What the clocked SDR units share: fields, ports, and the chain from operands to accumulator.
#include <algorithm>

#include "sdr.h"

namespace qrazor::gen::unit {
namespace {

constexpr const char* kLocals = R"(
    localparam SumWidth   = 2 * (Salient - 1) + 1 + $clog2(Lanes);
    localparam MaxShift   = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
)";

constexpr const char* kTwoLevelLocals = R"(
    localparam SideShiftWidth = $clog2(2 * MaxSide + 1);
    localparam SubLanes       = Lanes / Sides;
    localparam SubSumWidth    = 2 * (Salient - 1) + 1 + $clog2(SubLanes);
    localparam FineWidth      = SubSumWidth + 2 * MaxSide;
    localparam SumWidth       = FineWidth + $clog2(Sides);
    localparam MaxShift       = (ActWidth - Salient) + (WeightWidth - Salient);
    localparam ShiftWidth     = (MaxShift > 0) ? $clog2(MaxShift + 1) : 1;
)";

// Width of what goes to the accumulator; with fractions that of what is shifted, too.
std::string beat_locals(const Config& config) {
    if (config.fused == 1) {
        return "";
    }
    const std::string pad(two_level(config) ? 5 : 1, ' ');
    std::string text;
    std::string shifted = "SumWidth";
    if (config.fraction > 0) {
        shifted = "ScaledWidth";
        text = "    localparam ScaledWidth" + std::string(two_level(config) ? 4 : 1, ' ') +
               "= SumWidth + " +
               std::to_string(model::sdr_fraction_growth(config.salient, config.fraction, 2)) +
               ";\n";
    }
    return text + "    localparam BeatWidth " + pad + "= " + shifted + " + MaxShift" +
           (two_level(config) ? " - 2 * MaxSide" : "") + ";\n";
}

// The sum times 2^Fraction + fraction of both flags.
std::string scaled_text(const Config& config, const Pipeline& pipeline, parts::Files& files) {
    const int sum = model::sdr_two_level_sum_width(config.salient, config.lanes, config.max_side);
    const auto grown = [&](int operands) {
        return sum + model::sdr_fraction_growth(config.salient, config.fraction, operands);
    };
    const auto factor = [&](const std::string& operand) {
        return "{1'b1, " + pipeline.now(operand + "_fraction") + "}";
    };
    const TreeText once = scale_product(config, pipeline.now("sum"), factor("act"), "once_scaled",
                                        sum, config.fraction + 1, grown(1));
    const TreeText twice = scale_product(config, "once_scaled", factor("weight"), "scaled",
                                         grown(1), config.fraction + 1, grown(2));
    parts::append(files, once.files);
    parts::append(files, twice.files);
    return "\n    // Times both steps, whole numbers of 2^(flag - Fraction), one after the other." +
           once.text + twice.text;
}

// What multiplies by steps is a tree; the golden encoder knows 16-bit bases and 8-bit codes.
void check_fraction(const Config& config, std::vector<Problem>& problems) {
    const bool legal = !is_star(config) && config.salient <= 8 &&
                       std::max(config.act_width, config.weight_width) <= 16;
    if (legal || config.fraction == 0) {
        check_range(config, "fraction", 0, 2, problems);
    } else {
        problems.push_back({"fraction", std::to_string(config.fraction),
                            "must be 0 with arch = star, salient above 8 or base widths above 16"});
    }
}

}  // namespace

std::vector<std::string_view> SdrAccumulator::uses() const {
    std::vector<std::string_view> list{"arch",  "adder",  "act_width", "weight_width", "salient",
                                       "group", "groups", "acc_width", "overflow",     "cuts"};
    if (has_late()) {
        list.emplace_back("late");
    }
    if (has_fused()) {
        list.emplace_back("fused");
    }
    if (many_lanes()) {
        list.emplace_back("lanes");
    }
    if (has_two_levels()) {
        list.insert(list.end(), {"subgroup", "max_side"});
    }
    if (has_fraction()) {
        list.emplace_back("fraction");
    }
    return list;
}

void SdrAccumulator::complete(Config& config, std::vector<Problem>& problems) const {
    complete_arch(config, archs(), problems);
    complete_sdr_operands(config, problems);
    if (!many_lanes()) {
        config.lanes = 1;
    }
    complete_lanes(config, problems);
    if (has_two_levels()) {
        complete_two_level(config, problems);
    }
    if (has_fraction()) {
        check_fraction(config, problems);
    }
    if (has_late()) {
        check_range(config, "late", 0, 1, problems);
    }
    complete_accumulator(config, exact_accumulator(config, problems), problems);
    if (has_fused()) {
        check_range(config, "fused", 0, 1, problems);
    }
    if (has_fused() && config.fused == 1) {
        const std::string why = !signs_in_weights(config) ? "unless arch = twos_complement"
                                : two_level(config)       ? "with two levels"
                                : config.fraction != 0    ? "with fraction bits"
                                : config.cuts != 0        ? "with cuts (its loop cannot be cut)"
                                : config.overflow == "saturate" ? "with overflow = saturate"
                                                                : "";
        if (!why.empty()) {
            problems.push_back({"fused", "1", "must be 0 " + why});
        }
    }
}

std::vector<Port> SdrAccumulator::ports(const Config& config) const {
    std::vector<Port> data = sdr_operand_ports(config, config.lanes);
    data.push_back(acc_port(config));
    return with_clocked_ports(data, true);
}

std::vector<Parameter> accumulator_parameters(const Config& config) {
    std::vector<Parameter> list{acc_width_parameter(config)};
    if (config.fused == 0) {
        list.push_back(cuts_parameter(config));
    }
    const std::vector<Parameter> flags = flag_width_parameters(config);
    list.insert(list.end(), flags.begin(), flags.end());
    return list;
}

std::vector<Signal> sdr_operands(const Config& config) {
    std::vector<Signal> list;
    for (const std::string name : {"act", "weight"}) {
        const std::string flag_width = name == "act" ? "ActFlagWidth" : "WeightFlagWidth";
        list.push_back({name + "_code", "Lanes*Salient"});
        list.push_back({name + "_flag", flag_width});
        if (config.fraction > 0) {
            list.push_back({name + "_fraction", "Fraction"});
        }
        if (two_level(config)) {
            list.push_back({name + "_side", "Sides*SideWidth"});
        }
    }
    return list;
}

std::pair<std::string, std::string> salient_check() {
    return {"Salient > ActWidth || Salient > WeightWidth", "salient_must_not_exceed_a_base_width"};
}

ModuleText SdrAccumulator::top_module(const Design& design,
                                      std::vector<std::string> purpose) const {
    ModuleText m;
    m.name = design.module_name();
    m.purpose = std::move(purpose);
    m.purpose.push_back("A beat's result shows in acc_o " + std::to_string(design.latency()) +
                        " rising edges later (Latency = Cuts + 2). clear_i starts a new sum.");
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.made_by = command_line(design);
    m.checks = {salient_check()};
    if (two_level(design.config())) {
        m.checks.emplace_back("MaxSide > ActWidth - Salient || MaxSide > WeightWidth - Salient",
                              "max_side_must_not_exceed_base_width_minus_salient");
    }
    return m;
}

// Sum, shift and accumulator one after the other.
std::string SdrAccumulator::resolved_text(const Config& config, const SdrCuts& cuts,
                                          Pipeline& pipeline, parts::Files& files) const {
    const TreeText sum = sdr_sum(config, &pipeline, {.rows = cuts.rows});
    parts::append(files, sum.files);
    parts::append(files, unpack(config));
    parts::append(files, parts::left_shift());
    parts::append(files, parts::pipe_stage());
    parts::append(files, parts::accumulator(config));
    // One after the other: each asks the pipeline where the signals are by now.
    std::string text = sum.text;
    std::vector<Signal> at_sum{{"sum", "SumWidth"}};
    const std::vector<Signal> scales = sdr_scales(config);
    at_sum.insert(at_sum.end(), scales.begin(), scales.end());
    text += pipeline.cut("sum", cuts.sum, at_sum, "between the sum and the shift");
    Signal value{pipeline.now("sum"), "SumWidth"};
    if (config.fraction > 0) {
        text += scaled_text(config, pipeline, files);
        value = {"scaled", "ScaledWidth"};
    }
    text += shift_text(config, value, pipeline.now("shift"), pipeline.valid());
    text += pipeline.cut("beat", cuts.beat, {{"beat", "BeatWidth"}},
                         "between the shift and the accumulator");
    return text + pipeline.accumulator(config, "beat", "BeatWidth");
}

std::vector<SourceFile> SdrAccumulator::emit_shifted_sum(const Design& design, ModuleText top,
                                                         const SdrCuts& cuts) const {
    const Config& config = design.config();
    Pipeline pipeline;
    parts::Files files;
    top.body = many_lanes() ? "" : "\n    localparam Lanes = 1;";
    top.body += two_level(config) ? kTwoLevelLocals : kLocals;
    top.body += beat_locals(config);
    if (config.late == 1) {
        top.body += pipeline.operands(sdr_operands(config), "_i") + unpack_text(config, "", "");
    } else {
        top.body += unpack_text(config, "_i", "_d") + pipeline.operands(sdr_unpacked(config), "_d");
    }
    if (config.fused == 1) {
        const Rows rows = sdr_rows(config);
        top.body += rows.text + sdr_accumulated_rows(config, rows);
        parts::append(files, rows.files);
        parts::append(files, unpack(config));
        parts::append(files, parts::pipe_stage());
        parts::append(files, parts::accumulator_rows(config.adder));
    } else {
        top.body += resolved_text(config, cuts, pipeline, files);
    }
    files.push_back(top.file());
    return files;
}

}  // namespace qrazor::gen::unit
