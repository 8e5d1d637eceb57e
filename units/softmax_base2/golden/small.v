// softmax_base2_deferred_carry_a14_f8_l2_p8_r8: softmax of rows of base-2 logits: weights, their
//   sum and its reciprocal.
// No divider: a table gives the exponentials, another the sum's reciprocal.
// Two-pass: relative to the row's largest logit, raised to a whole number.
// A row of which nothing counts has codes 0.
// Result: one count of code_o is 1 / sum_o.
// Result: one count of sum_o is 1.
// Result: one count of reciprocal_o is 2^-(16 + exponent_o).
// Result: one count of exponent_o is 1.
// Example, one beat after the other:
//     mask_i = 1 1, value_i = 512 250 -> code_o = 255 126, sum_o = 0x17D, reciprocal_o = 0xAC04,
//         exponent_o = 8
//     mask_i = 1 1, value_i = -750 511 -> code_o = 8 255, sum_o = 0x107, reciprocal_o = 0xF92E,
//         exponent_o = 8
//
// Made by: qrazor gen --unit softmax_base2 --act-width 14 --lanes 2 --value-fraction 8 --max-row 8
`default_nettype none

module softmax_base2_deferred_carry_a14_f8_l2_p8_r8 #(
    // bits of a logit; fixed at 14 by the structure of this file
    parameter ActWidth = 14,
    // fraction bits of a logit; fixed at 8 by the structure of this file
    parameter Fraction = 8,
    // bits of a code; fixed at 8 by the structure of this file
    parameter CodeWidth = 8,
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2,
    // beats of the longest row, which ends there by itself; 1 to 4
    parameter MaxBeats = 4
) (
    input  wire                       clk_i,         // rising edge
    input  wire                       rst_ni,        // synchronous, active low
    input  wire                       valid_i,       // there is a beat to take
    // it is taken at this edge; else it waits, unchanged
    output wire                       ready_o,
    input  wire                       last_i,        // the beat ends its row
    input  wire [Lanes-1:0]           mask_i,        // 1 where the value counts
    // logits to base 2, two's complement; one count of it is 2^-Fraction
    input  wire [Lanes*ActWidth-1:0]  value_i,
    output wire                       valid_o,       // there is a result
    // it is given at this edge; else it waits, unchanged
    input  wire                       ready_i,
    output wire                       last_o,        // the result ends its row
    output wire [Lanes*CodeWidth-1:0] code_o,        // weights; one count of it is 1 / sum_o
    // of the row's codes, with its last beat; else 0; one count of it is 1
    output wire [10:0]                sum_o,
    // of sum_o, times 2^(16 + exponent_o); one count of it is 2^-(16 + exponent_o)
    output wire [15:0]                reciprocal_o,
    // index of the leading one of sum_o; one count of it is 1
    output wire [3:0]                 exponent_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 14) begin : gen_act_width_is_fixed_at_14_in_this_file
            act_width_is_fixed_at_14_in_this_file u_error ();
        end
        if (Fraction != 8) begin : gen_fraction_is_fixed_at_8_in_this_file
            fraction_is_fixed_at_8_in_this_file u_error ();
        end
        if (CodeWidth != 8) begin : gen_code_width_is_fixed_at_8_in_this_file
            code_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
        if (MaxBeats < 1 || MaxBeats > 4) begin : gen_max_beats_must_be_1_to_4
            max_beats_must_be_1_to_4 u_error ();
        end
    endgenerate

    // The largest logit, then exponentials relative to it.
    wire [6:0]                    exp_state;
    wire [6:0]                    exp_next;
    wire                          exp_end;
    wire                          exp_valid;
    wire                          exp_ready;
    wire                          exp_last;
    wire [Lanes*(ActWidth+1)-1:0] exp_beat;
    wire [6:0]                    exp_stat;
    wire [41:0]                   exp_result;

    softmax_ceiling_a14_f8_l2 #(
        .ActWidth(ActWidth),
        .Fraction(Fraction),
        .Lanes   (Lanes)
    ) u_exp_fold (
        .beat_i ({mask_i, value_i}),
        .state_i(exp_state),
        .next_o (exp_next)
    );

    row_state #(
        .Width(7)
    ) u_exp_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (exp_end),
        .next_i (exp_next),
        .state_o(exp_state)
    );

    row_store #(
        .Width    (Lanes*(ActWidth+1)),
        .StatWidth(7),
        .Depth    (MaxBeats)
    ) u_exp_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i ({mask_i, value_i}),
        .stat_i (exp_next),
        .end_o  (exp_end),
        .valid_o(exp_valid),
        .ready_i(exp_ready),
        .last_o (exp_last),
        .data_o (exp_beat),
        .stat_o (exp_stat)
    );

    softmax_exponentials_q20_a14_f8_l2 #(
        .ActWidth(ActWidth),
        .Fraction(Fraction),
        .Lanes   (Lanes)
    ) u_exp_map (
        .beat_i  (exp_beat),
        .stat_i  (exp_stat),
        .result_o(exp_result)
    );

    // In the order of the row; nothing is kept but what goes from beat to beat.
    wire [22:0] codes_state;
    wire [22:0] codes_next;
    wire [26:0] codes_result;

    softmax_codes_carry_p8_l2_d12_s11 #(
        .CodeWidth(CodeWidth),
        .Lanes(Lanes)
    ) u_codes (
        .beat_i  (exp_result),
        .state_i (codes_state),
        .last_i  (exp_last),
        .next_o  (codes_next),
        .result_o(codes_result)
    );

    row_state #(
        .Width(23)
    ) u_codes_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(exp_valid),
        .ready_i(exp_ready),
        .last_i (exp_last),
        .next_i (codes_next),
        .state_o(codes_state)
    );

    skid_buffer #(
        .Width(27 + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(exp_valid),
        .ready_o(exp_ready),
        .data_i ({exp_last, codes_result}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({last_o, sum_o, code_o})
    );

    // Of 0 but with a row's last beat: it stands still meanwhile.
    softmax_reciprocal_s11 u_reciprocal (
        .sum_i       (sum_o),
        .reciprocal_o(reciprocal_o),
        .exponent_o  (exponent_o)
    );

endmodule

`default_nettype wire
