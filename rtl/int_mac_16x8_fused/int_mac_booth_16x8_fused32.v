// int_mac_booth_16x8_fused32: baseline, signed integer multiply-accumulate, 16 x 8 bits.
// Each valid beat adds its products to acc_o, 2 rising edges later (Latency = Cuts + 2 edges).
//   clear_i starts a new sum.
// Result: one count of acc_o is act step * weight step.
// Example, one beat after the other:
//     clear_i = 1, act_i = 3, weight_i = -5 -> acc_o = -15
//     act_i = 2, weight_i = 7 -> acc_o = -1
//
// Made by: qrazor gen --unit int_mac --group 1 --fused true
`default_nettype none

module int_mac_booth_16x8_fused32 #(
    // activation width; fixed at 16 by the structure of this file
    parameter ActWidth = 16,
    // weight width; fixed at 8 by the structure of this file
    parameter WeightWidth = 8,
    // bits of the accumulator, signed; fixed at 32 by the structure of this file
    parameter AccWidth = 32
) (
    input  wire                   clk_i,     // rising edge
    input  wire                   rst_ni,    // synchronous, active low
    input  wire                   clear_i,   // start a new sum, with this beat if it is valid
    input  wire                   valid_i,   // take a beat
    input  wire [ActWidth-1:0]    act_i,     // two's complement; one count of it is act step
    input  wire [WeightWidth-1:0] weight_i,  // two's complement; one count of it is weight step
    output wire                   valid_o,   // valid_i, Latency edges later
    // sum, two's complement; one count of it is act step * weight step
    output wire [AccWidth-1:0]    acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 16) begin : gen_act_width_is_fixed_at_16_in_this_file
            act_width_is_fixed_at_16_in_this_file u_error ();
        end
        if (WeightWidth != 8) begin : gen_weight_width_is_fixed_at_8_in_this_file
            weight_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (AccWidth != 32) begin : gen_acc_width_is_fixed_at_32_in_this_file
            acc_width_is_fixed_at_32_in_this_file u_error ();
        end
    endgenerate

    localparam Lanes    = 1;

    // Operand register.
    wire                         operands_valid;
    wire                         operands_clear;
    wire [Lanes*ActWidth-1:0]    act_q;
    wire [Lanes*WeightWidth-1:0] weight_q;
    pipe_stage #(
        .Width(Lanes*ActWidth + Lanes*WeightWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_i, weight_i}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q, weight_q})
    );

    // The accumulator is one more operand of the tree. clear_i empties it first.
    reg  [AccWidth-1:0] acc_q;
    reg                 valid_q;
    wire [AccWidth-1:0] held;
    assign held = acc_q & {AccWidth{~operands_clear}};

    // An empty beat adds nothing.
    wire [WeightWidth-1:0] counted;
    assign counted = weight_q & {WeightWidth{operands_valid}};

    wire [72*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            booth_lane #(
                .Width     (ActWidth),
                .DigitWidth(WeightWidth)
            ) u_lane (
                .multiplicand_i(act_q[i*ActWidth +: ActWidth]),
                .multiplier_i  (counted[i*WeightWidth +: WeightWidth]),
                .bits_o        (products[i*72 +: 72])
            );
        end
    endgenerate

    // Compressor tree: 1 lane(s) of Booth radix-4 rows, 16 x 8 bits, and the accumulator.
    wire [46:0] sum_columns;
    tree_booth_16x8_l1_acc32_upper u_sum_upper (
        .bits_i  (products),
        .extra_i (held),
        .middle_o(sum_columns)
    );

    wire [31:0] sum_row;
    wire [31:0] sum_carry;
    tree_booth_16x8_l1_acc32_lower u_sum_lower (
        .middle_i(sum_columns),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [31:0] sum;
    adder_ripple #(
        .Width(32)
    ) u_sum_adder (
        .a_i  (sum_row[31:0]),
        .b_i  (sum_carry),
        .sum_o(sum[31:0])
    );

    assign acc_o   = acc_q;
    assign valid_o = valid_q;

    always @(posedge clk_i) begin
        valid_q <= operands_valid & rst_ni;
        acc_q   <= sum;
    end

endmodule

`default_nettype wire
