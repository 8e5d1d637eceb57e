// mx_dot_e2m1_l16_fp32: dot product of 16 pairs of MX elements (E2M1), one E8M0 scale per operand,
//   and accumulator.
// acc_o = sum over beats of (sum over lanes of act * weight) * act scale * weight scale.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// A block of 32 values takes 2 beats, each with the block's scale.
// Result: acc_o is the value itself.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_i = 0b0101 0b1010, act_scale_i = 128, weight_i = 0b0100 0b0110,
//         weight_scale_i = 127 -> acc_o = 0x40800000 (4)
//     act_i = 0b0010, act_scale_i = 127, weight_i = 0b1101,
//         weight_scale_i = 127 -> acc_o = 0x3F800000 (1)
//
// Made by: qrazor gen --unit mx_dot --group 32 --lanes 16
`default_nettype none

module mx_dot_e2m1_l16_fp32 #(
    // products a beat; fixed at 16 by the structure of this file
    parameter Lanes = 16,
    // pipeline cut points, all in front of the FP32 addition, which has none; the latency is Cuts +
    //   2 edges; 0 to 3
    parameter Cuts = 0
) (
    input  wire               clk_i,           // rising edge
    input  wire               rst_ni,          // synchronous, active low
    input  wire               clear_i,         // start a new sum, with this beat if it is valid
    input  wire               valid_i,         // take a beat
    input  wire [Lanes*4-1:0] act_i,           // E2M1, each lane
    input  wire [7:0]         act_scale_i,     // E8M0 scale; 255 (NaN) is not allowed
    input  wire [Lanes*4-1:0] weight_i,        // E2M1, each lane
    input  wire [7:0]         weight_scale_i,  // E8M0 scale; 255 (NaN) is not allowed
    output wire               valid_o,         // valid_i, Latency edges later
    output wire [31:0]        acc_o            // sum, IEEE single; it is the value itself
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Lanes != 16) begin : gen_lanes_is_fixed_at_16_in_this_file
            lanes_is_fixed_at_16_in_this_file u_error ();
        end
        if (Cuts < 0 || Cuts > 3) begin : gen_cuts_must_be_0_to_3
            cuts_must_be_0_to_3 u_error ();
        end
    endgenerate

    localparam SumWidth = 13;
    localparam ExponentWidth = 10;

    // Exponents of the products, their significands and signs.
    wire [Lanes*3-1:0] exponent_d;
    wire [Lanes-1:0]   one_half_d;
    wire [Lanes-1:0]   two_halves_d;
    wire [Lanes-1:0]   negative_d;
    e2m1_unpack #(
        .Lanes(Lanes)
    ) u_unpack (
        .act_i       (act_i),
        .weight_i    (weight_i),
        .exponent_o  (exponent_d),
        .one_half_o  (one_half_d),
        .two_halves_o(two_halves_d),
        .negative_o  (negative_d)
    );

    // The exponent, biased by 127, of the leading magnitude bit of the beat's sum.
    wire [ExponentWidth-1:0] beat_exponent_d;
    assign beat_exponent_d = {2'b00, act_scale_i} + {2'b00, weight_scale_i} - 10'd118;

    // Operand register.
    wire                     operands_valid;
    wire                     operands_clear;
    wire [Lanes*3-1:0]       exponent_q;
    wire [Lanes-1:0]         one_half_q;
    wire [Lanes-1:0]         two_halves_q;
    wire [Lanes-1:0]         negative_q;
    wire [ExponentWidth-1:0] beat_exponent_q;
    pipe_stage #(
        .Width(Lanes*3 + Lanes + Lanes + Lanes + ExponentWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({exponent_d,
                  one_half_d,
                  two_halves_d,
                  negative_d,
                  beat_exponent_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({exponent_q,
                  one_half_q,
                  two_halves_q,
                  negative_q,
                  beat_exponent_q})
    );

    wire [Lanes*8-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            e2m1_lane u_lane (
                .exponent_i  (exponent_q[i*3 +: 3]),
                .one_half_i  (one_half_q[i]),
                .two_halves_i(two_halves_q[i]),
                .negative_i  (negative_q[i]),
                .bits_o      (products[i*8 +: 8])
            );
        end
    endgenerate

    // Inverting a lane's bits makes them 255 less its product: the tree mends that for all lanes,
    // from the number of negative ones.

    // Compressor tree: how many of 16 bits are 1.
    wire [7:0] sum_negatives_columns;
    tree_count_l16_upper u_sum_negatives_upper (
        .bits_i  (negative_q),
        .middle_o(sum_negatives_columns)
    );

    wire [4:0] sum_negatives_row;
    wire [4:0] sum_negatives_carry;
    tree_count_l16_lower u_sum_negatives_lower (
        .middle_i(sum_negatives_columns),
        .sum_o   (sum_negatives_row),
        .carry_o (sum_negatives_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [4:0] sum_negatives;
    adder_ripple #(
        .Width(5)
    ) u_sum_negatives_adder (
        .a_i  (sum_negatives_row[4:0]),
        .b_i  (sum_negatives_carry),
        .sum_o(sum_negatives[4:0])
    );

    // Compressor tree: 16 lane(s) of E2M1 products, and the correction for negative ones.
    wire [23:0] sum_columns;
    tree_e2m1_l16_upper u_sum_upper (
        .bits_i  (products),
        .extra_i ({~sum_negatives, sum_negatives}),
        .middle_o(sum_columns)
    );

    // Cut point where Cuts >= 3: half-way down the compressor tree.
    wire                     sum_middle_valid;
    wire                     sum_middle_clear;
    wire [23:0]              sum_columns_q;
    wire [ExponentWidth-1:0] beat_exponent_q2;
    generate
        if (Cuts >= 3) begin : gen_sum_middle_cut
            pipe_stage #(
                .Width(24 + ExponentWidth)
            ) u_sum_middle_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({sum_columns, beat_exponent_q}),
                .valid_o(sum_middle_valid),
                .clear_o(sum_middle_clear),
                .data_o ({sum_columns_q, beat_exponent_q2})
            );
        end else begin : gen_no_sum_middle_cut
            assign sum_middle_valid = operands_valid;
            assign sum_middle_clear = operands_clear;
            assign sum_columns_q = sum_columns;
            assign beat_exponent_q2 = beat_exponent_q;
        end
    endgenerate

    wire [12:0] sum_row;
    wire [8:0] sum_carry;
    tree_e2m1_l16_lower u_sum_lower (
        .middle_i(sum_columns_q),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // Cut point where Cuts >= 2: between the compressor tree and its final adder.
    wire                     sum_rows_valid;
    wire                     sum_rows_clear;
    wire [12:0]              sum_row_q;
    wire [8:0]               sum_carry_q;
    wire [ExponentWidth-1:0] beat_exponent_q3;
    generate
        if (Cuts >= 2) begin : gen_sum_rows_cut
            pipe_stage #(
                .Width(13 + 9 + ExponentWidth)
            ) u_sum_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_middle_valid),
                .clear_i(sum_middle_clear),
                .data_i ({sum_row, sum_carry, beat_exponent_q2}),
                .valid_o(sum_rows_valid),
                .clear_o(sum_rows_clear),
                .data_o ({sum_row_q, sum_carry_q, beat_exponent_q3})
            );
        end else begin : gen_no_sum_rows_cut
            assign sum_rows_valid = sum_middle_valid;
            assign sum_rows_clear = sum_middle_clear;
            assign sum_row_q = sum_row;
            assign sum_carry_q = sum_carry;
            assign beat_exponent_q3 = beat_exponent_q2;
        end
    endgenerate

    // The final adder starts at the lowest column that still has two rows.
    wire [12:0] sum;
    adder_ripple #(
        .Width(9)
    ) u_sum_adder (
        .a_i  (sum_row_q[12:4]),
        .b_i  (sum_carry_q),
        .sum_o(sum[12:4])
    );
    assign sum[3:0] = sum_row_q[3:0];

    // Cut point where Cuts >= 1: between the sum and the FP32 addition.
    wire                     sum_valid;
    wire                     sum_clear;
    wire [SumWidth-1:0]      sum_q;
    wire [ExponentWidth-1:0] beat_exponent_q4;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + ExponentWidth)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_rows_valid),
                .clear_i(sum_rows_clear),
                .data_i ({sum, beat_exponent_q3}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_q, beat_exponent_q4})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_rows_valid;
            assign sum_clear = sum_rows_clear;
            assign sum_q = sum;
            assign beat_exponent_q4 = beat_exponent_q3;
        end
    endgenerate

    accumulator_fp32_ripple #(
        .InWidth      (13),
        .ExponentWidth(ExponentWidth)
    ) u_accumulator (
        .clk_i     (clk_i),
        .rst_ni    (rst_ni),
        .valid_i   (sum_valid),
        .clear_i   (sum_clear),
        .value_i   (sum_q),
        .exponent_i(beat_exponent_q4),
        .valid_o   (valid_o),
        .acc_o     (acc_o)
    );

endmodule

`default_nettype wire
