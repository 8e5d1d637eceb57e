// softmax_base2_deferred_carry_online_a14_f8_l2_p8_r6: softmax of rows of base-2 logits: weights,
//   their sum and its reciprocal.
// No divider: a table gives the exponentials, another the sum's reciprocal.
// Online: relative to a running ceiling, beat by beat, so that a row is kept once.
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
// Made by: qrazor gen --unit softmax_base2 --act-width 14 --lanes 2 --value-fraction 8 --max-row 6
//   --online true
`default_nettype none

module softmax_base2_deferred_carry_online_a14_f8_l2_p8_r6 #(
    // bits of a logit; fixed at 14 by the structure of this file
    parameter ActWidth = 14,
    // fraction bits of a logit; fixed at 8 by the structure of this file
    parameter Fraction = 8,
    // bits of a code; fixed at 8 by the structure of this file
    parameter CodeWidth = 8,
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2,
    // beats of the longest row, which ends there by itself; 1 to 3
    parameter MaxBeats = 3
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
        if (MaxBeats < 1 || MaxBeats > 3) begin : gen_max_beats_must_be_1_to_3
            max_beats_must_be_1_to_3 u_error ();
        end
    endgenerate

    // Codes relative to the ceiling by then: they are all that is kept of a row.
    wire [18:0] blocks_state;
    wire [18:0] blocks_next;
    wire [22:0] blocks_result;

    // The row's ceiling, then codes relative to it.
    wire [6:0]  row_state;
    wire [6:0]  row_next;
    wire        row_end;
    wire        row_valid;
    wire        row_ready;
    wire        row_last;
    wire [22:0] row_beat;
    wire [6:0]  row_stat;
    wire [33:0] row_result;

    softmax_block_ceiling_k7_c16 u_row_fold (
        .beat_i (blocks_result),
        .state_i(row_state),
        .next_o (row_next)
    );

    row_state #(
        .Width(7)
    ) u_row_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (row_end),
        .next_i (row_next),
        .state_o(row_state)
    );

    row_store #(
        .Width    (23),
        .StatWidth(7),
        .Depth    (MaxBeats)
    ) u_row_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i (blocks_result),
        .stat_i (row_next),
        .end_o  (row_end),
        .valid_o(row_valid),
        .ready_i(row_ready),
        .last_o (row_last),
        .data_o (row_beat),
        .stat_o (row_stat)
    );

    softmax_shift_k7_p8_l2 #(
        .CodeWidth(CodeWidth),
        .Lanes    (Lanes)
    ) u_row_map (
        .beat_i  (row_beat),
        .stat_i  (row_stat),
        .result_o(row_result)
    );

    softmax_blocks_p8_a14_f8_l2 #(
        .ActWidth(ActWidth),
        .Fraction(Fraction),
        .Lanes(Lanes),
        .CodeWidth(CodeWidth)
    ) u_blocks (
        .beat_i  ({mask_i, value_i}),
        .state_i (blocks_state),
        .next_o  (blocks_next),
        .result_o(blocks_result)
    );

    row_state #(
        .Width(19)
    ) u_blocks_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (row_end),
        .next_i (blocks_next),
        .state_o(blocks_state)
    );

    // In the order of the row; nothing is kept but what goes from beat to beat.
    wire [18:0] codes_state;
    wire [18:0] codes_next;
    wire [26:0] codes_result;

    softmax_codes_carry_p8_l2_d8_s11 #(
        .CodeWidth(CodeWidth),
        .Lanes(Lanes)
    ) u_codes (
        .beat_i  (row_result),
        .state_i (codes_state),
        .last_i  (row_last),
        .next_o  (codes_next),
        .result_o(codes_result)
    );

    row_state #(
        .Width(19)
    ) u_codes_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(row_valid),
        .ready_i(row_ready),
        .last_i (row_last),
        .next_i (codes_next),
        .state_o(codes_state)
    );

    skid_buffer #(
        .Width(27 + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(row_valid),
        .ready_o(row_ready),
        .data_i ({row_last, codes_result}),
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
