// Verilog of the clocked SDR units: the chain from operands to accumulator.
#include "families/sdr/emit.h"

#include "families/top_text.h"
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
Written scaled_sum(const Config& config, const Pipeline& pipeline) {
    const Signal sum = pipeline.now(sdr_sum_signal(config));
    const auto grown = [&](int operands) {
        return sum.bits + model::sdr_fraction_growth(config.salient, config.fraction, operands);
    };
    const auto factor = [&](const std::string& operand, Meaning meaning) {
        return Signal{"{1'b1, " + pipeline.now(operand + "_fraction") + "}", "Fraction+1",
                      config.fraction + 1, meaning};
    };
    Written out;
    out += "\n    // Times both steps, whole numbers of 2^(flag - Fraction), one after the other.";
    const Written once = scale_product(config, sum, factor("act", Meaning::act_scale),
                                       signal("once_scaled", grown(1), Meaning::once_scaled));
    const Written twice = scale_product(config, once.out, factor("weight", Meaning::weight_scale),
                                        {"scaled", "ScaledWidth", grown(2), Meaning::scaled});
    out += once;
    out += twice;
    out.out = twice.out;
    return out;
}

// Sum, shift and accumulator one after the other: each asks the pipeline where the signals are by
// now.
Written resolved(const Config& config, const SdrCuts& cuts, Pipeline& pipeline) {
    Written out = sdr_sum(config, &pipeline, {.rows = cuts.rows});
    std::vector<Signal> at_sum{out.out};
    const std::vector<Signal> scales = sdr_scales(config);
    at_sum.insert(at_sum.end(), scales.begin(), scales.end());
    out += pipeline.cut("sum", cuts.sum, at_sum, "between the sum and the shift");
    Signal value = pipeline.now(out.out);
    if (config.fraction > 0) {
        const Written scaled = scaled_sum(config, pipeline);
        out += scaled;
        value = scaled.out;
    }
    const Written shifted =
        shift_sum(config, value, pipeline.now(sdr_shift_signal(config)), pipeline.valid());
    out += shifted;
    out += pipeline.cut("beat", cuts.beat, {shifted.out}, "between the shift and the accumulator");
    out += pipeline.accumulator(config, shifted.out);
    return out;
}

}  // namespace

std::vector<Signal> sdr_operands(const Design& design) {
    std::vector<Signal> list;
    for (const Port& port : design.ports()) {
        if (port.role == Role::data && port.direction == Direction::input) {
            list.push_back({port.name.substr(0, port.name.rfind("_i")), port.width, port.bits()});
        }
    }
    return list;
}

std::pair<std::string, std::string> salient_check() {
    return {"Salient > ActWidth || Salient > WeightWidth", "salient_must_not_exceed_a_base_width"};
}

ModuleText sdr_top_module(const Design& design, std::vector<std::string> purpose) {
    ModuleText m = top_text(design);
    m.purpose = std::move(purpose);
    m.purpose.push_back("A beat's result shows in acc_o " + std::to_string(design.fixed_latency()) +
                        " rising edges later (Latency = Cuts + 2). clear_i starts a new sum.");
    m.checks = {salient_check()};
    if (two_level(design.config())) {
        m.checks.emplace_back("MaxSide > ActWidth - Salient || MaxSide > WeightWidth - Salient",
                              "max_side_must_not_exceed_base_width_minus_salient");
    }
    return m;
}

Emission emit_shifted_sum(const Design& design, ModuleText top, const SdrCuts& cuts) {
    const Config& config = design.config();
    Pipeline pipeline;
    Written body;
    body += design.unit().kind().task == Task::dot ? "" : "\n    localparam Lanes = 1;";
    body += two_level(config) ? kTwoLevelLocals : kLocals;
    body += beat_locals(config);
    // Codes stored as they come take more bits; but inputs may arrive some gates later
    // (docs/interfaces.md).
    if (config.late) {
        body += pipeline.operands(sdr_operands(design), "_i");
        body += unpack(config, "_q", "");
    } else {
        body += unpack(config, "_i", "_d");
        body += pipeline.operands(sdr_unpacked(config), "_d");
    }
    if (config.fused) {
        const Rows rows = sdr_rows(config, pipeline);
        body += rows;
        body += sdr_accumulated_rows(config, rows, pipeline);
    } else {
        body += resolved(config, cuts, pipeline);
    }
    top.body = body.text;
    return emission(body, top.file());
}

}  // namespace qrazor::units
