// The pipeline wrapper that SDR and baseline units share: registers and the accumulator.
#include "../module_text.h"
#include "parts.h"
#include "qrazor/support/text.h"

namespace qrazor::gen::parts {
namespace {

constexpr std::string_view kPipeStage = R"(
    reg             valid_q;
    reg             keep_q;
    reg [Width-1:0] data_q;

    assign valid_o = valid_q;
    assign clear_o = ~keep_q;
    assign data_o  = data_q;

    // Reset leaves an empty beat that clears: it empties the accumulator when it arrives there, so
    // neither the data nor the accumulator needs a reset of its own. The clear bit is stored
    // inverted, as the gates in front of the accumulator use it.
    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        keep_q  <= ~clear_i & rst_ni;
        data_q  <= data_i;
    end
)";

constexpr std::string_view kWrap = R"(
    reg  [Width-1:0] acc_q;
    reg              valid_q;
    wire [Width-1:0] held;
    wire [Width-1:0] addend;
    wire [Width-1:0] acc_d;

    assign held = acc_q & {Width{~clear_i}};

    // Sign-extended or cut to the accumulator.
    generate
        if (InWidth < Width) begin : gen_extend
            assign addend = {{(Width-InWidth){addend_i[InWidth-1]}}, addend_i};
        end else if (InWidth == Width) begin : gen_same
            assign addend = addend_i;
        end else begin : gen_cut
            wire unused_high;
            assign unused_high = &{1'b0, addend_i[InWidth-1:Width]};
            assign addend = addend_i[Width-1:0];
        end
    endgenerate

    @adder@ #(
        .Width(Width)
    ) u_adder (
        .a_i  (held),
        .b_i  (addend),
        .sum_o(acc_d)
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= acc_d;
    end
)";

constexpr std::string_view kSaturate = R"(
    // One bit more than the wider of both holds the exact sum.
    localparam ExactWidth = ((InWidth > Width) ? InWidth : Width) + 1;

    reg  [Width-1:0]      acc_q;
    reg                   valid_q;
    wire [Width-1:0]      held;
    wire [ExactWidth-1:0] exact;
    wire                  fits;
    wire [Width-1:0]      acc_d;

    assign held = acc_q & {Width{~clear_i}};

    @adder@ #(
        .Width(ExactWidth)
    ) u_adder (
        .a_i  ({{(ExactWidth-Width){held[Width-1]}}, held}),
        .b_i  ({{(ExactWidth-InWidth){addend_i[InWidth-1]}}, addend_i}),
        .sum_o(exact)
    );

    // The exact sum fits where all bits from the accumulator's sign upwards are alike; else it is
    // replaced by the largest or the smallest value.
    assign fits  = (&exact[ExactWidth-1:Width-1]) | ~(|exact[ExactWidth-1:Width-1]);
    assign acc_d = fits ? exact[Width-1:0]
                        : {exact[ExactWidth-1], {(Width-1){~exact[ExactWidth-1]}}};

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= valid_i & rst_ni;
        acc_q   <= acc_d;
    end
)";

}  // namespace

Files pipe_stage() {
    ModuleText m;
    m.name = "pipe_stage";
    m.purpose = {"one pipeline register with its valid and clear bits.",
                 "Every clocked unit, SDR and baseline alike, is cut with this module only."};
    m.parameters = {range_parameter("Width", 8, 1, 65536, "bits of data")};
    m.ports = {{"clk_i", Direction::input, Role::clock, 1, 1, false, "1", ""},
               {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", ""},
               {"valid_i", Direction::input, Role::valid, 1, 1, false, "1", ""},
               {"clear_i", Direction::input, Role::clear, 1, 1, false, "1", ""},
               input_port("data_i", 1, 8, "Width", ""),
               {"valid_o", Direction::output, Role::valid, 1, 1, false, "1", ""},
               {"clear_o", Direction::output, Role::clear, 1, 1, false, "1", ""},
               output_port("data_o", 1, 8, "Width", "")};
    m.body = kPipeStage;
    return {m.file()};
}

std::string accumulator_name(const Config& config) {
    return std::string("accumulator_") + (config.overflow == "saturate" ? "saturate_" : "") +
           (config.arch == "star" ? "plus" : config.adder);
}

Files accumulator(const Config& config) {
    const std::string topology = config.arch == "star" ? "plus" : config.adder;
    Files files = adder(topology);
    ModuleText m;
    m.name = accumulator_name(config);
    const bool saturates = config.overflow == "saturate";
    m.purpose = {"accumulator of signed beats; clear first, then add.",
                 saturates ? "A sum out of range becomes the nearest value in range."
                           : "Sums wrap modulo 2^Width; width it so that they cannot.",
                 "clear_i: acc = addend, else acc = acc + addend; addend_i is 0 on an empty beat."};
    m.parameters = {range_parameter("InWidth", 8, 1, 256, "bits of a beat, signed"),
                    range_parameter("Width", 16, 2, 128, "bits of the accumulator, signed")};
    m.ports = {{"clk_i", Direction::input, Role::clock, 1, 1, false, "1", ""},
               {"rst_ni", Direction::input, Role::reset, 1, 1, false, "1", ""},
               {"valid_i", Direction::input, Role::valid, 1, 1, false, "1", ""},
               {"clear_i", Direction::input, Role::clear, 1, 1, false, "1", ""},
               input_port("addend_i", 1, 8, "InWidth", "", true),
               {"valid_o", Direction::output, Role::valid, 1, 1, false, "1", ""},
               output_port("acc_o", 1, 16, "Width", "", true)};
    m.body = substitute(saturates ? kSaturate : kWrap, {{"adder", "adder_" + topology}});
    files.push_back(m.file());
    return files;
}

}  // namespace qrazor::gen::parts
