// mx_dot_e2m1_l16_bounded: dot product of 16 pairs of MX elements (E2M1) whose scales have few
//   exponents: one shift, and accumulator.
// acc_o = sum over beats of (sum over lanes of act * weight) * act scale * weight scale.
// A beat's result shows in acc_o 2 rising edges later (Latency = Cuts + 2). clear_i starts a new
//   sum.
// A block of 32 values takes 2 beats, each with the block's scale.
// Result: one count of acc_o is 2^-2 * act outer scale * weight outer scale.
// Example, one beat after the other; elements not shown are 0:
//     clear_i = 1, act_i = 0b0101 0b1010, act_scale_i = 1, weight_i = 0b0100 0b0110,
//         weight_scale_i = 0 -> acc_o = 16 (4)
//     act_i = 0b0010, act_scale_i = 0, weight_i = 0b1101, weight_scale_i = 0 -> acc_o = 4 (1)
//
// Made by: qrazor gen --unit mx_dot --group 32 --lanes 16 --groups 128 --accumulator bounded
`default_nettype none

module mx_dot_e2m1_l16_bounded #(
    // products a beat; fixed at 16 by the structure of this file
    parameter Lanes = 16,
    // exponents that an activation scale can have; 2 to 64
    parameter ActScales = 16,
    // exponents that a weight scale can have; 2 to 64
    parameter WeightScales = 16,
    // accumulator width; the default was chosen for 128 groups of 32; 2 to 128
    parameter AccWidth = 51,
    // pipeline cut points; the latency is Cuts + 2 edges; 0 to 3
    parameter Cuts = 0,
    // 0 is the smallest; derived, do not override
    parameter ActScaleWidth = $clog2(ActScales),
    // 0 is the smallest; derived, do not override
    parameter WeightScaleWidth = $clog2(WeightScales)
) (
    input  wire                        clk_i,           // rising edge
    input  wire                        rst_ni,          // synchronous, active low
    // start a new sum, with this beat if it is valid
    input  wire                        clear_i,
    input  wire                        valid_i,         // take a beat
    input  wire [Lanes*4-1:0]          act_i,           // E2M1, each lane
    input  wire [ActScaleWidth-1:0]    act_scale_i,     // exponent of the scale, from the smallest
    input  wire [Lanes*4-1:0]          weight_i,        // E2M1, each lane
    input  wire [WeightScaleWidth-1:0] weight_scale_i,  // exponent of the scale, from the smallest
    output wire                        valid_o,         // valid_i, Latency edges later
    // sum, two's complement; one count of it is 2^-2 * act outer scale * weight outer scale
    output wire [AccWidth-1:0]         acc_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Lanes != 16) begin : gen_lanes_is_fixed_at_16_in_this_file
            lanes_is_fixed_at_16_in_this_file u_error ();
        end
        if (ActScales < 2 || ActScales > 64) begin : gen_act_scales_must_be_2_to_64
            act_scales_must_be_2_to_64 u_error ();
        end
        if (WeightScales < 2 || WeightScales > 64) begin : gen_weight_scales_must_be_2_to_64
            weight_scales_must_be_2_to_64 u_error ();
        end
        if (AccWidth < 2 || AccWidth > 128) begin : gen_acc_width_must_be_2_to_128
            acc_width_must_be_2_to_128 u_error ();
        end
        if (Cuts < 0 || Cuts > 3) begin : gen_cuts_must_be_0_to_3
            cuts_must_be_0_to_3 u_error ();
        end
        if (ActScaleWidth != ($clog2(ActScales)))
        begin : gen_act_scale_width_is_derived_and_must_not_be_overridden
            act_scale_width_is_derived_and_must_not_be_overridden u_error ();
        end
        if (WeightScaleWidth != ($clog2(WeightScales)))
        begin : gen_weight_scale_width_is_derived_and_must_not_be_overridden
            weight_scale_width_is_derived_and_must_not_be_overridden u_error ();
        end
    endgenerate

    localparam SumWidth = 13;
    localparam MaxShift   = (ActScales - 1) + (WeightScales - 1);
    localparam ShiftWidth = $clog2(MaxShift + 1);
    localparam BeatWidth  = SumWidth + MaxShift;

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

    // How far the beat's sum is shifted.
    wire [ShiftWidth-1:0] shift_d;
    flag_sum #(
        .ActFlagWidth   (ActScaleWidth),
        .WeightFlagWidth(WeightScaleWidth),
        .ShiftWidth     (ShiftWidth)
    ) u_scale_sum (
        .act_flag_i   (act_scale_i),
        .weight_flag_i(weight_scale_i),
        .shift_o      (shift_d)
    );

    // Operand register.
    wire                  operands_valid;
    wire                  operands_clear;
    wire [Lanes*3-1:0]    exponent_q;
    wire [Lanes-1:0]      one_half_q;
    wire [Lanes-1:0]      two_halves_q;
    wire [Lanes-1:0]      negative_q;
    wire [ShiftWidth-1:0] shift_q;
    pipe_stage #(
        .Width(Lanes*3 + Lanes + Lanes + Lanes + ShiftWidth)
    ) u_operands (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .clear_i(clear_i),
        .data_i ({exponent_d, one_half_d, two_halves_d, negative_d, shift_d}),
        .valid_o(operands_valid),
        .clear_o(operands_clear),
        .data_o ({exponent_q, one_half_q, two_halves_q, negative_q, shift_q})
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

    wire [12:0] sum_row;
    wire [8:0] sum_carry;
    tree_e2m1_l16_lower u_sum_lower (
        .middle_i(sum_columns),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // Cut point where Cuts >= 3: between the compressor tree and its final adder.
    wire                  sum_rows_valid;
    wire                  sum_rows_clear;
    wire [12:0]           sum_row_q;
    wire [8:0]            sum_carry_q;
    wire [ShiftWidth-1:0] shift_q2;
    generate
        if (Cuts >= 3) begin : gen_sum_rows_cut
            pipe_stage #(
                .Width(13 + 9 + ShiftWidth)
            ) u_sum_rows_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(operands_valid),
                .clear_i(operands_clear),
                .data_i ({sum_row, sum_carry, shift_q}),
                .valid_o(sum_rows_valid),
                .clear_o(sum_rows_clear),
                .data_o ({sum_row_q, sum_carry_q, shift_q2})
            );
        end else begin : gen_no_sum_rows_cut
            assign sum_rows_valid = operands_valid;
            assign sum_rows_clear = operands_clear;
            assign sum_row_q = sum_row;
            assign sum_carry_q = sum_carry;
            assign shift_q2 = shift_q;
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

    // Cut point where Cuts >= 1: between the sum and the shift.
    wire                  sum_valid;
    wire                  sum_clear;
    wire [SumWidth-1:0]   sum_q;
    wire [ShiftWidth-1:0] shift_q3;
    generate
        if (Cuts >= 1) begin : gen_sum_cut
            pipe_stage #(
                .Width(SumWidth + ShiftWidth)
            ) u_sum_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_rows_valid),
                .clear_i(sum_rows_clear),
                .data_i ({sum, shift_q2}),
                .valid_o(sum_valid),
                .clear_o(sum_clear),
                .data_o ({sum_q, shift_q3})
            );
        end else begin : gen_no_sum_cut
            assign sum_valid = sum_rows_valid;
            assign sum_clear = sum_rows_clear;
            assign sum_q = sum;
            assign shift_q3 = shift_q2;
        end
    endgenerate

    // An empty beat adds nothing.
    wire [BeatWidth-1:0] beat;
    left_shift #(
        .InWidth (SumWidth),
        .MaxShift(MaxShift)
    ) u_shift (
        .value_i (sum_q),
        .shift_i (shift_q3),
        .enable_i(sum_valid),
        .value_o (beat)
    );

    // Cut point where Cuts >= 2: between the shift and the accumulator.
    wire                 beat_valid;
    wire                 beat_clear;
    wire [BeatWidth-1:0] beat_q;
    generate
        if (Cuts >= 2) begin : gen_beat_cut
            pipe_stage #(
                .Width(BeatWidth)
            ) u_beat_cut (
                .clk_i  (clk_i),
                .rst_ni (rst_ni),
                .valid_i(sum_valid),
                .clear_i(sum_clear),
                .data_i (beat),
                .valid_o(beat_valid),
                .clear_o(beat_clear),
                .data_o (beat_q)
            );
        end else begin : gen_no_beat_cut
            assign beat_valid = sum_valid;
            assign beat_clear = sum_clear;
            assign beat_q = beat;
        end
    endgenerate

    accumulator_ripple #(
        .InWidth(BeatWidth),
        .Width  (AccWidth)
    ) u_accumulator (
        .clk_i   (clk_i),
        .rst_ni  (rst_ni),
        .valid_i (beat_valid),
        .clear_i (beat_clear),
        .addend_i(beat_q),
        .valid_o (valid_o),
        .acc_o   (acc_o)
    );

endmodule

`default_nettype wire
