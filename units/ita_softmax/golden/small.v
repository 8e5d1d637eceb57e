// ita_softmax: softmax of rows of base-2 logits as ITA has it (arXiv 2307.03493): exponentials are
// powers of two, their sum is inverted once a row. What others have published, built
// to hold ours against; it divides.
// Result: one count of code_o is 1 / (2^CodeWidth - 1).
// Example, one beat after the other; elements not shown are 0:
//     mask_i = 1 1 1, value_i = 2048 1000 -3000 5120 -> code_o = 166 83 5
//     mask_i = 1 1 1 1, value_i = 0 512 1536 -20480 -> code_o = 36 73 145
//
// Made by: qrazor gen --unit ita_softmax --max-row 8
`default_nettype none

module ita_softmax #(
    // bits of a logit; fixed at 16 by the structure of this file
    parameter ActWidth = 16,
    // fraction bits of a logit; fixed at 10 by the structure of this file
    parameter Fraction = 10,
    // bits of a code; fixed at 8 by the structure of this file
    parameter CodeWidth = 8,
    // values a beat; fixed at 4 by the structure of this file
    parameter Lanes = 4,
    // beats of the longest row, which ends there by itself; 1 to 2
    parameter MaxBeats = 2
) (
    input  wire                       clk_i,    // rising edge
    input  wire                       rst_ni,   // synchronous, active low
    input  wire                       valid_i,  // there is a beat to take
    // it is taken at this edge; else it waits, unchanged
    output wire                       ready_o,
    input  wire                       last_i,   // the beat ends its row
    input  wire [Lanes-1:0]           mask_i,   // 1 where the value counts
    // logits to base 2, two's complement; one count of it is 2^-Fraction
    input  wire [Lanes*ActWidth-1:0]  value_i,
    output wire                       valid_o,  // there is a result
    // it is given at this edge; else it waits, unchanged
    input  wire                       ready_i,
    output wire                       last_o,   // the result ends its row
    // probabilities; one count of it is 1 / (2^CodeWidth - 1)
    output wire [Lanes*CodeWidth-1:0] code_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth != 16) begin : gen_act_width_is_fixed_at_16_in_this_file
            act_width_is_fixed_at_16_in_this_file u_error ();
        end
        if (Fraction != 10) begin : gen_fraction_is_fixed_at_10_in_this_file
            fraction_is_fixed_at_10_in_this_file u_error ();
        end
        if (CodeWidth != 8) begin : gen_code_width_is_fixed_at_8_in_this_file
            code_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (Lanes != 4) begin : gen_lanes_is_fixed_at_4_in_this_file
            lanes_is_fixed_at_4_in_this_file u_error ();
        end
        if (MaxBeats < 1 || MaxBeats > 2) begin : gen_max_beats_must_be_1_to_2
            max_beats_must_be_1_to_2 u_error ();
        end
    endgenerate

    // While logits are stored, powers of two are summed up.
    wire [ActWidth + 12-1:0]      soft_state;
    wire [ActWidth + 12-1:0]      soft_next;
    wire                          soft_end;
    wire                          soft_valid;
    wire                          soft_ready;
    wire                          soft_last;
    wire [Lanes*(ActWidth+1)-1:0] soft_beat;
    wire [ActWidth + 12-1:0]      soft_stat;
    wire [Lanes*CodeWidth-1:0]    soft_result;

    ita_sum #(
        .ActWidth (ActWidth),
        .Fraction (Fraction),
        .CodeWidth(CodeWidth),
        .Lanes    (Lanes)
    ) u_soft_fold (
        .beat_i ({mask_i, value_i}),
        .state_i(soft_state),
        .next_o (soft_next)
    );

    row_state #(
        .Width(ActWidth + 12)
    ) u_soft_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (soft_end),
        .next_i (soft_next),
        .state_o(soft_state)
    );

    row_store #(
        .Width    (Lanes*(ActWidth+1)),
        .StatWidth(ActWidth + 12),
        .Depth    (MaxBeats)
    ) u_soft_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i ({mask_i, value_i}),
        .stat_i (soft_next),
        .end_o  (soft_end),
        .valid_o(soft_valid),
        .ready_i(soft_ready),
        .last_o (soft_last),
        .data_o (soft_beat),
        .stat_o (soft_stat)
    );

    ita_norm #(
        .ActWidth (ActWidth),
        .Fraction (Fraction),
        .CodeWidth(CodeWidth),
        .Lanes    (Lanes)
    ) u_soft_map (
        .beat_i  (soft_beat),
        .stat_i  (soft_stat),
        .result_o(soft_result)
    );

    skid_buffer #(
        .Width(Lanes*CodeWidth + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(soft_valid),
        .ready_o(soft_ready),
        .data_i ({soft_last, soft_result}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({last_o, code_o})
    );

endmodule

`default_nettype wire
