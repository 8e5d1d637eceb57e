// int_group_dot_int8_booth_l16_fp32_sklansky: dot product of 16 pairs of integers of 8 bits, one
//   FP16 scale per operand, and accumulator.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// A block of 32 values takes 2 beats, each with the block's scale.
//
// Made by: qrazor gen --unit int_group_dot --arch booth --adder sklansky --group 32 --lanes 16
//   --groups 128 --element int8
`default_nettype none

module int_group_dot_int8_booth_l16_fp32_sklansky #(
    // products a beat; fixed at 16 by the structure of this file
    parameter Lanes = 16,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0
) (
    input  wire               clk_i,           // rising edge
    input  wire               rst_ni,          // synchronous, active low
    input  wire               clear_i,         // start a new sum, with this beat if it is valid
    input  wire               valid_i,         // take a beat
    input  wire [Lanes*8-1:0] act_i,           // two's complement, each lane
    input  wire [14:0]        act_scale_i,     // IEEE half without sign; exponent 31 is not allowed
    input  wire [Lanes*8-1:0] weight_i,        // two's complement, each lane
    input  wire [14:0]        weight_scale_i,  // IEEE half without sign; exponent 31 is not allowed
    output wire               valid_o,         // valid_i, Latency edges later
    output wire [31:0]        acc_o            // sum, IEEE single
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

    localparam SumWidth = 20;
    localparam ExponentWidth = 10;

    // Elements are stored as they come.
    wire [Lanes*8-1:0] act_d;
    wire [Lanes*8-1:0] weight_d;
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
                           + {{(ExponentWidth-5){1'b0}}, weight_shift} + 10'd118;

    // Operand register.
    wire operands_valid;
    wire operands_clear;
    wire [Lanes*8-1:0] act;
    wire [Lanes*8-1:0] weight;
    wire [ExponentWidth-1:0] beat_exponent;
    wire [10:0] act_significand;
    wire [10:0] weight_significand;
    pipe_stage #(
        .Width(Lanes*8 + Lanes*8 + ExponentWidth + 11 + 11)
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
        .data_o ({act, weight, beat_exponent, act_significand, weight_significand})
    );

    wire [40*Lanes-1:0] products;
    genvar i;
    generate
        for (i = 0; i < Lanes; i = i + 1) begin : gen_product
            booth_lane #(
                .Width     (8),
                .DigitWidth(8)
            ) u_lane (
                .multiplicand_i(act[i*8 +: 8]),
                .multiplier_i  (weight[i*8 +: 8]),
                .bits_o        (products[i*40 +: 40])
            );
        end
    endgenerate

    // Compressor tree: 16 lane(s) of Booth radix-4 rows, 8 x 8 bits.
    wire [102:0] sum_columns;
    tree_booth_8x8_l16_upper u_sum_upper (
        .bits_i  (products),
        .middle_o(sum_columns)
    );

    wire [19:0] sum_row;
    wire [19:0] sum_carry;
    tree_booth_8x8_l16_lower u_sum_lower (
        .middle_i(sum_columns),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // Cut point where Cuts >= 3: between the compressor tree and its final adder.
    wire sum_rows_valid;
    wire sum_rows_clear;
    wire [19:0] sum_row_after_sum_rows;
    wire [19:0] sum_carry_after_sum_rows;
    wire [ExponentWidth-1:0] beat_exponent_after_sum_rows;
    wire [10:0] act_significand_after_sum_rows;
    wire [10:0] weight_significand_after_sum_rows;
    generate
        if (Cuts >= 3) begin : gen_sum_rows_cut
            pipe_stage #(
                .Width(20 + 20 + ExponentWidth + 11 + 11)
            ) u_sum_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({sum_row,
                          sum_carry,
                          beat_exponent,
                          act_significand,
                          weight_significand}),
                .valid_o(sum_rows_valid),
                .clear_o(sum_rows_clear),
                .data_o ({sum_row_after_sum_rows,
                          sum_carry_after_sum_rows,
                          beat_exponent_after_sum_rows,
                          act_significand_after_sum_rows,
                          weight_significand_after_sum_rows})
            );
        end else begin : gen_no_sum_rows_cut
            assign sum_rows_valid = operands_valid;
            assign sum_rows_clear = operands_clear;
            assign sum_row_after_sum_rows = sum_row;
            assign sum_carry_after_sum_rows = sum_carry;
            assign beat_exponent_after_sum_rows = beat_exponent;
            assign act_significand_after_sum_rows = act_significand;
            assign weight_significand_after_sum_rows = weight_significand;
        end
    endgenerate

    // The final adder starts at the lowest column that still has two rows.
    wire [19:0] sum;
    adder_sklansky #(
        .Width(20)
    ) u_sum_adder (
        .a_i  (sum_row_after_sum_rows[19:0]),
        .b_i  (sum_carry_after_sum_rows),
        .sum_o(sum[19:0])
    );

    // Cut point where Cuts >= 1: between the sum and the scales.
    wire sum_valid;
    wire sum_clear;
    wire [SumWidth-1:0] sum_after_sum;
    wire [ExponentWidth-1:0] beat_exponent_after_sum;
    wire [10:0] act_significand_after_sum;
    wire [10:0] weight_significand_after_sum;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + ExponentWidth + 11 + 11)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_rows_valid),
                .clear_i(sum_rows_clear),
                .data_i ({sum,
                          beat_exponent_after_sum_rows,
                          act_significand_after_sum_rows,
                          weight_significand_after_sum_rows}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_after_sum,
                          beat_exponent_after_sum,
                          act_significand_after_sum,
                          weight_significand_after_sum})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_rows_valid;
            assign sum_clear = sum_rows_clear;
            assign sum_after_sum = sum;
            assign beat_exponent_after_sum = beat_exponent_after_sum_rows;
            assign act_significand_after_sum = act_significand_after_sum_rows;
            assign weight_significand_after_sum = weight_significand_after_sum_rows;
        end
    endgenerate

    // Times both scales, one after the other.
    wire [29:0] once_scaled;
    scale_multiplier_20x11_30_sklansky u_once_scaled (
        .value_i  (sum_after_sum),
        .scale_i  (act_significand_after_sum),
        .product_o(once_scaled)
    );

    wire [40:0] scaled;
    scale_multiplier_30x11_41_sklansky u_scaled (
        .value_i  (once_scaled),
        .scale_i  (weight_significand_after_sum),
        .product_o(scaled)
    );

    // Cut point where Cuts >= 2: behind the products with both scales.
    wire scaled_valid;
    wire scaled_clear;
    wire [40:0] scaled_after_scaled;
    wire [ExponentWidth-1:0] beat_exponent_after_scaled;
    generate
        if (Cuts >= 2) begin : gen_scaled_cut
            pipe_stage #(
                .Width(41 + ExponentWidth)
            ) u_scaled_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_valid),
                .clear_i(sum_clear),
                .data_i ({scaled, beat_exponent_after_sum}),
                .valid_o(scaled_valid),
                .clear_o(scaled_clear),
                .data_o ({scaled_after_scaled, beat_exponent_after_scaled})
            );
        end else begin : gen_no_scaled_cut
            assign scaled_valid = sum_valid;
            assign scaled_clear = sum_clear;
            assign scaled_after_scaled = scaled;
            assign beat_exponent_after_scaled = beat_exponent_after_sum;
        end
    endgenerate

    accumulator_fp32_cut_sklansky #(
        .InWidth      (41),
        .ExponentWidth(ExponentWidth)
    ) u_accumulator (
        .clk_i     (clk_i),
        .rst_ni    (rst_ni),
        .valid_i   (scaled_valid),
        .clear_i   (scaled_clear),
        .value_i   (scaled_after_scaled),
        .exponent_i(beat_exponent_after_scaled),
        .valid_o   (valid_o),
        .acc_o     (acc_o)
    );

endmodule

`default_nettype wire
