// Verilog of the integer baselines with an accumulator.
#include "families/integer/emit.h"

#include <algorithm>

#include "families/top_text.h"
#include "qrazor/gen/unit.h"

namespace qrazor::units {
namespace {

std::vector<Signal> operands(const Config& config) {
    const int lanes = std::max(1, config.lanes);
    return {{"act", "Lanes*ActWidth", lanes * config.act_width},
            {"weight", "Lanes*WeightWidth", lanes * config.weight_width}};
}

// Products, their sum, and an accumulator behind it.
Written integer_cut_body(const Config& config) {
    Written body;
    body += "    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);\n";
    Pipeline pipeline;
    body += pipeline.operands(operands(config), "_i");
    body += accumulated_products(config, pipeline);
    return body;
}

// One tree adds products and accumulator, so that there is one carry chain.
Written integer_fused_body(const Config& config, bool many_lanes) {
    Pipeline pipeline;
    Written body = pipeline.operands(operands(config), "_i");
    body += R"(
    // The accumulator is one more operand of the tree. clear_i empties it first.
    reg  [AccWidth-1:0] acc_q;
    reg                 valid_q;
    wire [AccWidth-1:0] held;
    assign held = acc_q & {AccWidth{~operands_clear}};
)";
    // An empty beat adds nothing: one operand is 0, or, with many lanes, the old sum is kept.
    // The narrower operand: fewer gates.
    const bool weight_gated = config.weight_width <= config.act_width;
    std::string act = pipeline.now("act");
    std::string weight = pipeline.now("weight");
    if (!many_lanes) {
        (weight_gated ? weight : act) = "counted";
        body += pipeline.counted(weight_gated ? Signal{"weight", "WeightWidth", config.weight_width}
                                              : Signal{"act", "ActWidth", config.act_width});
    }
    body += integer_sum(config, config.lanes, config.acc_width, act, weight, nullptr, {}, "held");
    body += std::string(R"(
    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= operands_valid & rst_ni;
        acc_q   <= )") +
            (many_lanes ? "operands_valid ? sum : held" : "sum") + ";\n    end\n";
    return body;
}

}  // namespace

Written accumulated_products(const Config& config, Pipeline& pipeline) {
    const int bits = model::int_sum_width(config.act_width, config.weight_width,
                                          static_cast<std::uint64_t>(std::max(1, config.lanes)));
    const Signal sum{"sum", "SumWidth", bits};
    Written out = integer_sum(config, config.lanes, bits, pipeline.now("act"),
                              pipeline.now("weight"), &pipeline, {.middle = 3, .rows = 2});
    out += pipeline.cut("sum", 1, {sum}, "between the sum and the accumulator");
    const Written counted = pipeline.counted(sum);
    out += counted;
    out += pipeline.accumulator(config, counted.out);
    return out;
}

Emission emit_integer_accumulator(const Design& design) {
    const Config& config = design.config();
    const bool many_lanes = design.unit().kind().task == Task::dot;
    ModuleText m = top_text(design);
    const std::string size =
        std::to_string(config.act_width) + " x " + std::to_string(config.weight_width) + " bits";
    m.purpose = {many_lanes ? "baseline, dot product of " + std::to_string(config.lanes) +
                                  " pairs of signed integers, " + size + ", and accumulator."
                            : "baseline, signed integer multiply-accumulate, " + size + ".",
                 "Each valid beat adds its products to acc_o, " +
                     std::to_string(design.fixed_latency()) +
                     " rising edges later (Latency = Cuts + 2 edges). clear_i starts a new sum."};

    m.body = "\n";
    if (!many_lanes) {
        m.body += "    localparam Lanes    = 1;\n";
    }
    const Written body =
        config.fused ? integer_fused_body(config, many_lanes) : integer_cut_body(config);
    m.body += body.text;
    return emission(body, m.file());
}

}  // namespace qrazor::units
