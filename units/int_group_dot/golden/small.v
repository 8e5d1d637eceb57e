// int_group_dot_int4_baugh_wooley_l2_fp32: dot product of 2 pairs of integers of 4 bits, one FP16
//   scale per operand, and accumulator.
// acc_o = sum over beats of (sum over lanes of act * weight) * act scale * weight scale.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// Result: acc_o is the value itself.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_i = 3 -1, act_scale_i = 0x4000, weight_i = 2 4,
//         weight_scale_i = 0x3C00 -> acc_o = 0x40800000 (4)
//     act_i = 1, act_scale_i = 0x3C00, weight_i = -3,
//         weight_scale_i = 0x3C00 -> acc_o = 0x3F800000 (1)
//
// Made by: qrazor gen --unit int_group_dot --group 2
`default_nettype none

module int_group_dot_int4_baugh_wooley_l2_fp32 #(
    // products a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2,
    // pipeline cut points, all in front of the FP32 addition, which has none; the latency is Cuts +
    //   2 edges; 0 to 3
    parameter Cuts = 0
) (
    input  wire               clk_i,           // rising edge
    input  wire               rst_ni,          // synchronous, active low
    input  wire               clear_i,         // start a new sum, with this beat if it is valid
    input  wire               valid_i,         // take a beat
    input  wire [Lanes*4-1:0] act_i,           // two's complement, each lane
    input  wire [14:0]        act_scale_i,     // IEEE half without sign; exponent 31 is not allowed
    input  wire [Lanes*4-1:0] weight_i,        // two's complement, each lane
    input  wire [14:0]        weight_scale_i,  // IEEE half without sign; exponent 31 is not allowed
    output wire               valid_o,         // valid_i, Latency edges later
    output wire [31:0]        acc_o            // sum, IEEE single; it is the value itself
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
        if (Cuts < 0 || Cuts > 3) begin : gen_cuts_must_be_0_to_3
            cuts_must_be_0_to_3 u_error ();
        end
    endgenerate

    localparam SumWidth = 9;
    localparam ExponentWidth = 10;

    // Elements are stored as they come.
    wire [Lanes*4-1:0] act_d;
    wire [Lanes*4-1:0] weight_d;
    assign act_d    = act_i;
    assign weight_d = weight_i;

    // Scales are {exponent of 5 bits, mantissa of 10}. Exponent 0 is that of 1 without the leading
    // bit of the significand.
    wire [10:0] act_significand_d;
    wire [10:0] weight_significand_d;
    wire [4:0]  act_shift;
    wire [4:0]  weight_shift;
    assign act_significand_d    = {|act_scale_i[14:10], act_scale_i[9:0]};
    assign weight_significand_d = {|weight_scale_i[14:10], weight_scale_i[9:0]};
    assign act_shift            = act_scale_i[14:10] - {4'b0000, |act_scale_i[14:10]};
    assign weight_shift         = weight_scale_i[14:10] - {4'b0000, |weight_scale_i[14:10]};

    // The exponent, biased by 127, of the leading magnitude bit of the beat's scaled sum.
    wire [ExponentWidth-1:0] beat_exponent_d;
    assign beat_exponent_d = {{(ExponentWidth-5){1'b0}}, act_shift}
                           + {{(ExponentWidth-5){1'b0}}, weight_shift} + 10'd107;

    // Operand register.
    wire                     operands_valid;
    wire                     operands_clear;
    wire [Lanes*4-1:0]       act_q;
    wire [Lanes*4-1:0]       weight_q;
    wire [ExponentWidth-1:0] beat_exponent_q;
    wire [10:0]              act_significand_q;
    wire [10:0]              weight_significand_q;
    pipe_stage #(
        .Width(Lanes*4 + Lanes*4 + ExponentWidth + 11 + 11)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({act_d,
                  weight_d,
                  beat_exponent_d,
                  act_significand_d,
                  weight_significand_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({act_q,
                  weight_q,
                  beat_exponent_q,
                  act_significand_q,
                  weight_significand_q})
    );

    wire [16*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            baugh_wooley_lane #(
                .ActWidth   (4),
                .WeightWidth(4)
            ) u_lane (
                .act_i   (act_q[i*4 +: 4]),
                .weight_i(weight_q[i*4 +: 4]),
                .bits_o  (products[i*16 +: 16])
            );
        end
    endgenerate

    // Compressor tree: 2 lane(s) of Baugh-Wooley rows, 4 x 4 bits.
    wire [18:0] sum_n_columns;
    tree_baugh_wooley_4x4_l2_upper u_sum_n_upper (
        .bits_i  (products),
        .middle_o(sum_n_columns)
    );

    wire [8:0] sum_n_row;
    wire [3:0] sum_n_carry;
    tree_baugh_wooley_4x4_l2_lower u_sum_n_lower (
        .middle_i(sum_n_columns),
        .sum_o   (sum_n_row),
        .carry_o (sum_n_carry)
    );

    // Cut point where Cuts >= 3: between the compressor tree and its final adder.
    wire                     sum_n_rows_valid;
    wire                     sum_n_rows_clear;
    wire [8:0]               sum_n_row_q;
    wire [3:0]               sum_n_carry_q;
    wire [ExponentWidth-1:0] beat_exponent_q2;
    wire [10:0]              act_significand_q2;
    wire [10:0]              weight_significand_q2;
    generate
        if (Cuts >= 3) begin : gen_sum_n_rows_cut
            pipe_stage #(
                .Width(9 + 4 + ExponentWidth + 11 + 11)
            ) u_sum_n_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({sum_n_row,
                          sum_n_carry,
                          beat_exponent_q,
                          act_significand_q,
                          weight_significand_q}),
                .valid_o(sum_n_rows_valid),
                .clear_o(sum_n_rows_clear),
                .data_o ({sum_n_row_q,
                          sum_n_carry_q,
                          beat_exponent_q2,
                          act_significand_q2,
                          weight_significand_q2})
            );
        end else begin : gen_no_sum_n_rows_cut
            assign sum_n_rows_valid = operands_valid;
            assign sum_n_rows_clear = operands_clear;
            assign sum_n_row_q = sum_n_row;
            assign sum_n_carry_q = sum_n_carry;
            assign beat_exponent_q2 = beat_exponent_q;
            assign act_significand_q2 = act_significand_q;
            assign weight_significand_q2 = weight_significand_q;
        end
    endgenerate

    // The final adder starts at the lowest column that still has two rows.
    wire [8:0] sum_n;
    adder_ripple #(
        .Width(4)
    ) u_sum_n_adder (
        .a_i  (sum_n_row_q[8:5]),
        .b_i  (sum_n_carry_q),
        .sum_o(sum_n[8:5])
    );
    assign sum_n[4:0] = sum_n_row_q[4:0];
    // The tree added up the negative, less 1.
    wire [8:0] sum;
    assign sum = ~sum_n;

    // Cut point where Cuts >= 1: between the sum and its products with the scales.
    wire                     sum_valid;
    wire                     sum_clear;
    wire [SumWidth-1:0]      sum_q;
    wire [ExponentWidth-1:0] beat_exponent_q3;
    wire [10:0]              act_significand_q3;
    wire [10:0]              weight_significand_q3;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + ExponentWidth + 11 + 11)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_n_rows_valid),
                .clear_i(sum_n_rows_clear),
                .data_i ({sum, beat_exponent_q2, act_significand_q2, weight_significand_q2}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_q,
                          beat_exponent_q3,
                          act_significand_q3,
                          weight_significand_q3})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_n_rows_valid;
            assign sum_clear = sum_n_rows_clear;
            assign sum_q = sum;
            assign beat_exponent_q3 = beat_exponent_q2;
            assign act_significand_q3 = act_significand_q2;
            assign weight_significand_q3 = weight_significand_q2;
        end
    endgenerate

    // Times both scales, one after the other.
    wire [18:0] once_scaled;
    scale_multiplier_9x11_19 u_once_scaled (
        .value_i  (sum_q),
        .scale_i  (act_significand_q3),
        .product_o(once_scaled)
    );

    wire [29:0] scaled;
    scale_multiplier_19x11_30 u_scaled (
        .value_i  (once_scaled),
        .scale_i  (weight_significand_q3),
        .product_o(scaled)
    );

    // Cut point where Cuts >= 2: between the scaled sum and the FP32 addition.
    wire                     scaled_valid;
    wire                     scaled_clear;
    wire [29:0]              scaled_q;
    wire [ExponentWidth-1:0] beat_exponent_q4;
    generate
        if (Cuts >= 2) begin : gen_scaled_cut
            pipe_stage #(
                .Width(30 + ExponentWidth)
            ) u_scaled_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_valid),
                .clear_i(sum_clear),
                .data_i ({scaled, beat_exponent_q3}),
                .valid_o(scaled_valid),
                .clear_o(scaled_clear),
                .data_o ({scaled_q, beat_exponent_q4})
            );
        end else begin : gen_no_scaled_cut
            assign scaled_valid = sum_valid;
            assign scaled_clear = sum_clear;
            assign scaled_q = scaled;
            assign beat_exponent_q4 = beat_exponent_q3;
        end
    endgenerate

    accumulator_fp32_cut_ripple #(
        .InWidth      (30),
        .ExponentWidth(ExponentWidth)
    ) u_accumulator (
        .clk_i     (clk_i),
        .rst_ni    (rst_ni),
        .valid_i   (scaled_valid),
        .clear_i   (scaled_clear),
        .value_i   (scaled_q),
        .exponent_i(beat_exponent_q4),
        .valid_o   (valid_o),
        .acc_o     (acc_o)
    );

endmodule

`default_nettype wire
