#include "gold.h"

#include "qrazor/support/text.h"

namespace qrazor::formal {
namespace {

constexpr const char* kFullAdder = R"(
    assign {carry_o, sum_o} = a_i + b_i + c_i;
)";

constexpr const char* kHalfAdder = R"(
    assign {carry_o, sum_o} = a_i + b_i;
)";

constexpr const char* kAdder = R"(
    assign sum_o = a_i + b_i;
)";

constexpr const char* kLeftShift = R"(
    wire signed [InWidth+MaxShift-1:0] value;
    assign value   = $signed(value_i);
    assign value_o = enable_i ? value <<< shift_i : 0;
)";

constexpr const char* kPipeStage = R"(
    reg             valid_q;
    reg             keep_q;
    reg [Width-1:0] data_q;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        keep_q  <= rst_ni ? !clear_i : 1'b0;
        data_q  <= data_i;
    end
    assign valid_o = valid_q;
    assign clear_o = !keep_q;
    assign data_o  = data_q;
)";

constexpr const char* kAccumulator = R"(
    reg signed [Width-1:0] acc_q;
    reg                    valid_q;
    wire signed [InWidth-1:0] addend;
    assign addend = addend_i;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        if (clear_i)
            acc_q <= addend;
        else
            acc_q <= acc_q + addend;
    end
    assign acc_o   = acc_q;
    assign valid_o = valid_q;
)";

constexpr const char* kSaturating = R"(
    localparam Wide = Width + InWidth + 1;
    reg signed [Width-1:0] acc_q;
    reg                    valid_q;
    wire signed [InWidth-1:0] addend;
    wire signed [Wide-1:0]    exact;
    wire signed [Wide-1:0]    largest;
    wire signed [Wide-1:0]    smallest;
    assign addend   = addend_i;
    assign exact    = (clear_i ? $signed({Width{1'b0}}) : acc_q) + addend;
    assign largest  = {{(Wide-Width+1){1'b0}}, {(Width-1){1'b1}}};
    assign smallest = -largest - 1;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        acc_q   <= exact > largest ? largest : exact < smallest ? smallest : exact;
    end
    assign acc_o   = acc_q;
    assign valid_o = valid_q;
)";

constexpr const char* kRows = R"(
    localparam Wide = InWidth + MaxShift + Width;
    reg [Width-1:0]  acc_q;
    reg              valid_q;
    wire [Wide-1:0]  offset;
    wire [Wide-1:0]  row_a;
    wire [Wide-1:0]  row_b;
    wire [Width-1:0] base;
    assign offset = valid_i ? {{(Wide-InWidth){1'b0}}, offset_i} << shift_i : 0;
    assign row_a  = valid_i ? {{(Wide-InWidth){1'b0}}, row_a_i} << shift_i : 0;
    assign row_b  = valid_i ? {{(Wide-InWidth){1'b0}}, row_b_i} << shift_i : 0;
    assign base   = (clear_i ? 0 : acc_q) + offset;
    always @(posedge clk_i) begin
        valid_q <= rst_ni ? valid_i : 1'b0;
        acc_q   <= base - (row_a + row_b);
    end
    assign acc_o   = acc_q;
    assign valid_o = valid_q;
)";

constexpr const char* kExpand = R"(
    wire [Base-1:0] magnitude;
    assign magnitude = code_i[Salient-2:0] << shift_i;
    assign value_o   = code_i[Salient-1] ? -magnitude : magnitude;
)";

}  // namespace

std::optional<Gold> gold_of(const Cell& cell) {
    const auto starts = [&](const char* text) { return cell.type.rfind(text, 0) == 0; };
    Gold gold;
    if (cell.type == "full_adder") {
        gold.text = kFullAdder;
    } else if (cell.type == "half_adder") {
        gold.text = kHalfAdder;
    } else if (starts("adder_")) {
        gold.text = kAdder;
    } else if (cell.type == "left_shift") {
        gold = {kLeftShift, "MaxShift"};
    } else if (cell.type == "pipe_stage") {
        gold.text = kPipeStage;
    } else if (starts("accumulator_saturate_")) {
        gold.text = kSaturating;
    } else if (starts("accumulator_rows_")) {
        gold = {kRows, "MaxShift"};
    } else if (starts("accumulator_")) {
        gold.text = kAccumulator;
    } else if (cell.type == "sdr_expand") {
        gold = {kExpand, "Base - Salient"};
    } else {
        return {};
    }
    return gold;
}

}  // namespace qrazor::formal
