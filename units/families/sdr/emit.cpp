// Verilog of the clocked SDR units: the chain from operands to accumulator.
#include "families/sdr/emit.h"

#include "qrazor/gen/unit.h"

namespace qrazor::units {
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
    if (config.fused) {
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

// Sum, shift and accumulator one after the other.
std::string resolved_text(const Config& config, const SdrCuts& cuts, Pipeline& pipeline,
                          parts::Files& files) {
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

}  // namespace

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

ModuleText sdr_top_module(const Design& design, std::vector<std::string> purpose) {
    ModuleText m;
    m.name = design.module_name();
    m.purpose = std::move(purpose);
    m.purpose.push_back("A beat's result shows in acc_o " + std::to_string(design.fixed_latency()) +
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

parts::Files emit_shifted_sum(const Design& design, ModuleText top, const SdrCuts& cuts) {
    const Config& config = design.config();
    Pipeline pipeline;
    parts::Files files;
    top.body = design.unit().kind().task == Task::dot ? "" : "\n    localparam Lanes = 1;";
    top.body += two_level(config) ? kTwoLevelLocals : kLocals;
    top.body += beat_locals(config);
    if (config.late) {
        top.body += pipeline.operands(sdr_operands(config), "_i") + unpack_text(config, "", "");
    } else {
        top.body += unpack_text(config, "_i", "_d") + pipeline.operands(sdr_unpacked(config), "_d");
    }
    if (config.fused) {
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

}  // namespace qrazor::units
