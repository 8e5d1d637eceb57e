// Verilog of pim_shift_add: one addition an output and read, its register, and a buffer for sums
// that are done.
#include <algorithm>

#include "families/top_text.h"
#include "families/words.h"
#include "makers.h"
#include "pim_shift_add/widths.h"
#include "qrazor/gen/datapath.h"
#include "qrazor/gen/interface.h"
#include "qrazor/gen/module_text.h"
#include "qrazor/gen/parts.h"
#include "qrazor/support/text.h"

namespace qrazor::units::pim_shift_add {
namespace {

// Shifts are added up before anything is shifted: one shifter an output. The sign is applied as an
// inverted addend and a carry.
constexpr std::string_view kAdd = R"(
    // Codes by their columns' weights: 1, 2, 4, ... and, negative, the top one.
    localparam SumWidth = CodeWidth + WeightWidth;
    // Of the sum of the shifts.
    localparam ShiftWidth = 6;

    genvar c;
    generate
        for (c = 0; c < Outputs; c = c + 1) begin : gen_output
            wire [WeightWidth*CodeWidth-1:0] codes;
            reg  [SumWidth-1:0]              sum;
            wire [ShiftWidth-1:0]            shift;
            wire [AccWidth-1:0]              shifted;
            wire [AccWidth-1:0]              addend;
            integer                          j;

            assign codes = code_i[c*WeightWidth*CodeWidth +: WeightWidth*CodeWidth];
            always @* begin
                sum = {SumWidth{1'b0}};
                for (j = 0; j < WeightWidth - 1; j = j + 1) begin
                    sum = sum + ({{WeightWidth{1'b0}}, codes[j*CodeWidth +: CodeWidth]} << j);
                end
                sum = sum - ({{WeightWidth{1'b0}},
                              codes[(WeightWidth-1)*CodeWidth +: CodeWidth]} << (WeightWidth - 1));
            end

            assign shift   = {{(ShiftWidth-PlaneWidth){1'b0}}, plane_i}@flags@;
            assign shifted = {{(AccWidth-SumWidth+1){sum[SumWidth-1]}}, sum[SumWidth-2:0]} << shift;
            assign addend  = shifted ^ {AccWidth{negative_i}};
            assign next_o[c*AccWidth +: AccWidth] = state_i[c*AccWidth +: AccWidth] + addend
                + {{(AccWidth-1){1'b0}}, negative_i};
        end
    endgenerate
)";

constexpr std::string_view kFlag = R"(
                             + {{(ShiftWidth-FlagWidth){1'b0}}, flag_i})";
constexpr std::string_view kWeightFlag = R"(
                             + {{(ShiftWidth-WeightFlagWidth){1'b0}},
                                weight_flag_i[c*WeightFlagWidth +: WeightFlagWidth]})";

constexpr std::string_view kTop = R"(
    wire [Outputs*AccWidth-1:0] sums;
    wire [Outputs*AccWidth-1:0] next;

    shift_add_codes@variant@ #(
@parameters@
    ) u_add (
        .code_i    (code_i),
        .plane_i   (plane_i),
        .negative_i(negative_i),
@flags@        .state_i   (sums),
        .next_o    (next)
    );

    // What has been added up of the product that is being read.
    row_state #(
        .Width(Outputs*AccWidth)
    ) u_sums (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (last_i),
        .next_i (next),
        .state_o(sums)
    );

    // Only the last read of a product leaves a result.
    skid_buffer #(
        .Width(Outputs*AccWidth)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i & last_i),
        .ready_o(ready_o),
        .data_i (next),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o (acc_o)
    );
)";

constexpr const char* kSumsWidth = "Outputs*AccWidth";

// The unit's own data inputs, in front of the state.
std::vector<Port> core_ports(const Design& design) {
    const Config& config = design.config();
    std::vector<Port> ports;
    for (const Port& port : design.ports()) {
        if (port.role == Role::data && port.direction == Direction::input) {
            ports.push_back(port);
        }
    }
    ports.push_back(input_port("state_i", config.lanes, config.acc_width, kSumsWidth,
                               "sums of the reads before"));
    ports.push_back(output_port("next_o", config.lanes, config.acc_width, kSumsWidth,
                                "the same with this one"));
    return ports;
}

ModuleText shift_add_codes(const Design& design, const std::string& name) {
    ModuleText m;
    m.name = name;
    m.operation = Operation::row_fold;
    m.title = "shift and add";
    m.purpose = {"column codes of one read, by column weight, plane, sign and flag, onto sums."};
    m.parameters = design.parameters();
    m.checks = {{"AccWidth < CodeWidth + WeightWidth",
                 "acc_width_must_be_at_least_code_width_plus_weight_width"}};
    m.ports = core_ports(design);
    m.body = substitute(
        kAdd, {{"flags", std::string(has_flags(design.config()) ? kFlag : "") +
                             std::string(design.config().weight_flags > 0 ? kWeightFlag : "")}});
    return m;
}

void cut(const Design& design, Written& body) {
    const int bits = design.config().lanes * design.config().acc_width;
    const auto bit = [](const char* name, Meaning meaning) { return signal(name, 1, meaning); };
    const Signal sums{"sums", kSumsWidth, bits, Meaning::row_state};
    const Signal next{"next", kSumsWidth, bits, Meaning::row_next};
    body.signals = {sums, next};
    for (const Port& port : design.ports()) {
        if (port.role == Role::data && port.direction == Direction::input) {
            body.take({port.name, port.width, port.bits(), Meaning::row_beat}, "u_add", port.name);
        }
    }
    body.take(sums, "u_add", "state_i");
    body.give(next, "u_add", "next_o");
    body.take(bit("valid_i", Meaning::row_valid), "u_sums", "valid_i");
    body.take(bit("ready_o", Meaning::row_ready), "u_sums", "ready_i");
    body.take(bit("last_i", Meaning::row_last), "u_sums", "last_i");
    body.take(next, "u_sums", "next_i");
    body.give(sums, "u_sums", "state_o");
}

std::string handed_down(const Design& design) {
    size_t widest = 0;
    for (const Parameter& parameter : design.parameters()) {
        widest = std::max(widest, parameter.name.size());
    }
    std::vector<std::string> lines;
    for (const Parameter& parameter : design.parameters()) {
        std::string name = parameter.name;
        name.resize(widest, ' ');
        lines.push_back("        ." + name + "(" + parameter.name + ")");
    }
    return join(lines, ",\n");
}

}  // namespace

Emission emit(const Design& design) {
    const Config& config = design.config();
    const std::string variant = design.module_name().substr(std::string("pim_shift_add").size());
    Written body;
    body.files = {shift_add_codes(design, "shift_add_codes" + variant).file()};
    body += parts::row_state();
    body += parts::skid_buffer();
    cut(design, body);
    ModuleText m = top_text(design);
    const std::string shifts = std::string(has_flags(config) ? " and the inputs' flag" : "") +
                               (config.weight_flags > 0 ? " and the weights' flag" : "");
    m.purpose = {
        "sums of products out of the codes of an array of one-bit cells, a read an edge.",
        "A code counts the ones of a column. It is worth the column's weight: 1, 2, 4, ...,",
        "the top one negative; shifted by the number of the inputs' plane" + shifts + ",",
        "negative where negative_i is 1. Sums are given behind the last read of a product,",
        "and are exact modulo 2^AccWidth."};
    m.checks = {{"AccWidth < CodeWidth + WeightWidth",
                 "acc_width_must_be_at_least_code_width_plus_weight_width"}};
    const std::string flags =
        std::string(has_flags(config) ? "        .flag_i    (flag_i),\n" : "") +
        (config.weight_flags > 0 ? "        .weight_flag_i(weight_flag_i),\n" : "");
    m.body = substitute(
        kTop, {{"variant", variant}, {"parameters", handed_down(design)}, {"flags", flags}});
    return emission(body, m.file());
}

}  // namespace qrazor::units::pim_shift_add
