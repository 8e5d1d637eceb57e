#include "integer.h"

namespace qrazor::gen::unit {
namespace {

const std::vector<Signal> kOperands{{"act", "Lanes*ActWidth"}, {"weight", "Lanes*WeightWidth"}};

}  // namespace

std::string integer_structure(const Config& config) {
    if (is_star(config)) {
        return "_star";
    }
    return "_" + config.arch + "_" + std::to_string(config.act_width) + "x" +
           std::to_string(config.weight_width);
}

std::vector<Parameter> integer_width_parameters(const Config& config) {
    if (is_star(config)) {
        return {act_width_parameter(config, 2), weight_width_parameter(config, 2)};
    }
    return {fixed_parameter("ActWidth", config.act_width, "activation width"),
            fixed_parameter("WeightWidth", config.weight_width, "weight width")};
}

std::vector<std::string_view> IntegerAccumulator::uses() const {
    std::vector<std::string_view> list{"arch",   "adder",     "act_width", "weight_width", "group",
                                       "groups", "acc_width", "overflow",  "cuts",         "fused"};
    if (many_lanes()) {
        list.emplace_back("lanes");
    }
    return list;
}

void IntegerAccumulator::complete(Config& config, std::vector<Problem>& problems) const {
    complete_arch(config, archs(), problems);
    check_range(config, "act_width", 2, 32, problems);
    check_range(config, "weight_width", 2, 32, problems);
    if (!many_lanes()) {
        config.lanes = 1;
    }
    complete_lanes(config, problems);
    const int exact = problems.empty() ? model::int_sum_width(config.act_width, config.weight_width,
                                                              terms(config))
                                       : 32;
    complete_accumulator(config, exact, problems);
    check_range(config, "fused", 0, 1, problems);
    if (config.fused == 1) {
        const int product = config.act_width + config.weight_width;
        const std::string why = is_star(config)             ? "with arch = star"
                                : config.cuts != 0          ? "with cuts (its loop cannot be cut)"
                                : config.overflow != "wrap" ? "with overflow = saturate"
                                : config.acc_width < product
                                    ? "with acc_width below " + std::to_string(product)
                                    : "";
        if (!why.empty()) {
            problems.push_back({"fused", "1", "must be 0 " + why});
        }
    }
}

std::string IntegerAccumulator::module_name(const Config& config) const {
    const std::string lanes =
        many_lanes() && !is_star(config) ? "_l" + std::to_string(config.lanes) : "";
    return std::string(name()) + integer_structure(config) + lanes + suffix(config) +
           (config.fused == 1 ? "_fused" + std::to_string(config.acc_width) : "");
}

std::vector<Parameter> IntegerAccumulator::parameters(const Config& config) const {
    std::vector<Parameter> list = integer_width_parameters(config);
    if (many_lanes()) {
        list.push_back(lanes_parameter(config));
    }
    if (config.fused == 1) {
        list.push_back(
            fixed_parameter("AccWidth", config.acc_width, "bits of the accumulator, signed"));
        return list;
    }
    list.push_back(acc_width_parameter(config));
    list.push_back(cuts_parameter(config));
    return list;
}

std::vector<Port> IntegerAccumulator::ports(const Config& config) const {
    const std::string lanes = many_lanes() ? "Lanes*" : "";
    const std::string each = many_lanes() ? "two's complement, each lane" : "two's complement";
    return with_clocked_ports(
        {input_port("act_i", config.lanes, config.act_width, lanes + "ActWidth", each, true),
         input_port("weight_i", config.lanes, config.weight_width, lanes + "WeightWidth", each,
                    true),
         acc_port(config)},
        true);
}

// Products, their sum, and an accumulator behind it.
std::string IntegerAccumulator::cut_body(const Config& config, parts::Files& files) const {
    const int sum_width = model::int_sum_width(config.act_width, config.weight_width,
                                               static_cast<std::uint64_t>(config.lanes));
    Pipeline pipeline;
    std::string body = "    localparam SumWidth = ActWidth + WeightWidth + $clog2(Lanes);\n";
    body += pipeline.operands(kOperands, "_i");
    const TreeText sum = integer_sum(config, config.lanes, sum_width, "act", "weight", &pipeline,
                                     {.middle = 3, .rows = 2});
    body += sum.text;
    body += pipeline.cut("sum", 1, {{"sum", "SumWidth"}}, "between the sum and the accumulator");
    body += pipeline.counted("sum", "SumWidth");
    body += pipeline.accumulator(config, "counted", "SumWidth");
    parts::append(files, sum.files);
    parts::append(files, parts::accumulator(config));
    return body;
}

// One tree adds products and accumulator, so that there is one carry chain.
std::string IntegerAccumulator::fused_body(const Config& config, parts::Files& files) const {
    Pipeline pipeline;
    std::string body = pipeline.operands(kOperands, "_i");
    body += R"(
    // The accumulator is one more operand of the tree. clear_i empties it first.
    reg  [AccWidth-1:0] acc_q;
    reg                 valid_q;
    wire [AccWidth-1:0] held;
    assign held = acc_q & {AccWidth{~operands_clear}};
)";
    // An empty beat adds nothing: one operand is 0, or, with many lanes, the old sum is kept.
    const bool weight_gated = config.weight_width <= config.act_width;
    std::string act = "act";
    std::string weight = "weight";
    if (!many_lanes()) {
        (weight_gated ? weight : act) = "counted";
        body += pipeline.counted(weight_gated ? "weight" : "act",
                                 weight_gated ? "WeightWidth" : "ActWidth");
    }
    const TreeText sum =
        integer_sum(config, config.lanes, config.acc_width, act, weight, nullptr, {}, "held");
    body += sum.text;
    body += std::string(R"(
    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= operands_valid & rst_ni;
        acc_q   <= )") +
            (many_lanes() ? "operands_valid ? sum : held" : "sum") + ";\n    end\n";
    parts::append(files, sum.files);
    return body;
}

std::vector<SourceFile> IntegerAccumulator::emit(const Design& design) const {
    const Config& config = design.config();
    ModuleText m;
    m.name = design.module_name();
    const std::string size =
        std::to_string(config.act_width) + " x " + std::to_string(config.weight_width) + " bits";
    m.purpose = {many_lanes() ? "baseline, dot product of " + std::to_string(config.lanes) +
                                    " pairs of signed integers, " + size + ", and accumulator."
                              : "baseline, signed integer multiply-accumulate, " + size + ".",
                 "Each valid beat adds its products to acc_o, " + std::to_string(design.latency()) +
                     " rising edges later (Latency = Cuts + 2 edges). clear_i starts a new sum.",
                 "Example: beats (3, -5) with clear_i, then (2, 7): acc_o is -15, then -1."};
    m.parameters = design.parameters();
    m.ports = design.ports();
    m.made_by = command_line(design);

    m.body = "\n";
    if (!many_lanes()) {
        m.body += "    localparam Lanes    = 1;\n";
    }
    parts::Files files = parts::pipe_stage();
    m.body += config.fused == 1 ? fused_body(config, files) : cut_body(config, files);
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::gen::unit
