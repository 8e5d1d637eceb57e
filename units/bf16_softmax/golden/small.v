// bf16_softmax: softmax of rows of base-2 logits in BF16: exponentials, reciprocal and result are
// BF16 numbers, the sum is fixed point. What integer softmax replaces, built to
// hold ours against.
// Result: value_o is the value itself.
// Example, one beat after the other:
//     mask_i = 1 1, value_i = 0x4000 0x3F70 -> value_o = 0x3F2D 0x3EA6
//     mask_i = 1 1, value_i = 0x0000 0x3F00 -> value_o = 0x3ED4 0x3F16
//
// Made by: qrazor gen --unit bf16_softmax --lanes 2 --max-row 8
`default_nettype none

module bf16_softmax #(
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2,
    // beats of the longest row, which ends there by itself; 1 to 4
    parameter MaxBeats = 4
) (
    input  wire                clk_i,    // rising edge
    input  wire                rst_ni,   // synchronous, active low
    input  wire                valid_i,  // there is a beat to take
    output wire                ready_o,  // it is taken at this edge; else it waits, unchanged
    input  wire                last_i,   // the beat ends its row
    input  wire [Lanes-1:0]    mask_i,   // 1 where the value counts
    input  wire [Lanes*16-1:0] value_i,  // logits to base 2, BF16 numbers; it is the value itself
    output wire                valid_o,  // there is a result
    input  wire                ready_i,  // it is given at this edge; else it waits, unchanged
    output wire                last_o,   // the result ends its row
    output wire [Lanes*16-1:0] value_o   // probabilities, BF16 numbers; it is the value itself
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
        if (MaxBeats < 1 || MaxBeats > 4) begin : gen_max_beats_must_be_1_to_4
            max_beats_must_be_1_to_4 u_error ();
        end
    endgenerate

    // What a beat's own maximum makes of its logits.
    wire [44-1:0] window;
    bf16_softmax_window #(
        .Lanes(Lanes)
    ) u_window (
        .beat_i  ({mask_i, value_i}),
        .result_o(window)
    );

    // While exponentials are stored, their sum is made.
    wire [33:0]         soft_state;
    wire [33:0]         soft_next;
    wire                soft_end;
    wire                soft_valid;
    wire                soft_ready;
    wire                soft_last;
    wire [43:0]         soft_beat;
    wire [33:0]         soft_stat;
    wire [Lanes*16-1:0] soft_result;

    bf16_softmax_sum #(
        .Lanes(Lanes)
    ) u_soft_fold (
        .beat_i (window),
        .state_i(soft_state),
        .next_o (soft_next)
    );

    row_state #(
        .Width(34)
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
        .Width    (44),
        .StatWidth(34),
        .Depth    (MaxBeats)
    ) u_soft_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i (window),
        .stat_i (soft_next),
        .end_o  (soft_end),
        .valid_o(soft_valid),
        .ready_i(soft_ready),
        .last_o (soft_last),
        .data_o (soft_beat),
        .stat_o (soft_stat)
    );

    bf16_softmax_norm #(
        .Lanes(Lanes)
    ) u_soft_map (
        .beat_i  (soft_beat),
        .stat_i  (soft_stat),
        .result_o(soft_result)
    );

    skid_buffer #(
        .Width(Lanes*16 + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(soft_valid),
        .ready_o(soft_ready),
        .data_i ({soft_last, soft_result}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({last_o, value_o})
    );

endmodule

`default_nettype wire
