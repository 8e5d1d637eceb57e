// layer_norm_f10_y14: rows less their mean, over the root of their variance: norm_o is
// (value_i - mean) / sqrt(variance + eps), in units of 2^-Fraction * sqrt(d) /
// 2^root_shift_i, of rows of d values that count. The row is parsed to codes of 16
// bits before and behind the mean; the inverse root of the sum of their squares
// comes from a table. Nothing is divided: 1/d comes in. What depends on d holds
// still as long as anything of a row is in the unit.
// Result: one count of norm_o is 2^-10 * sqrt(d) / 2^root_shift_i.
// Example:
//     value_i = 10 20 30 44, mask_i = 1 1 1 1, eps_i = 0x0000, eps_shift_i = 0, root_shift_i = 1,
//         one_over_i = 0x0400000 -> norm_o = -1303 -489 326 1466
//
// Made by: qrazor gen --unit layer_norm --max-row 16
`default_nettype none

module layer_norm_f10_y14 #(
    // bits of a value; 17 to 32
    parameter ActWidth = 32,
    // values a beat; a power of two, 1 to 64
    parameter Lanes = 4,
    // beats of the longest row, which ends there by itself; sums are as wide as the default needs;
    //   1 to 4
    parameter MaxBeats = 4,
    // fraction bits of a result; fixed at 10 by the structure of this file
    parameter Fraction = 10,
    // bits of a result; fixed at 14 by the structure of this file
    parameter NormWidth = 14
) (
    input  wire                       clk_i,         // rising edge
    input  wire                       rst_ni,        // synchronous, active low
    input  wire                       valid_i,       // there is a beat to take
    // it is taken at this edge; else it waits, unchanged
    output wire                       ready_o,
    input  wire                       last_i,        // the beat ends its row
    // two's complement; one count of it is act step
    input  wire [Lanes*ActWidth-1:0]  value_i,
    input  wire [Lanes-1:0]           mask_i,        // 1: the value counts
    input  wire [15:0]                eps_i,         // significant bits of eps
    // eps_i * 2^-eps_shift_i is eps * d, in act steps squared
    input  wire [7:0]                 eps_shift_i,
    input  wire [3:0]                 root_shift_i,  // ceil(log2(d) / 2) of rows of d values
    // 1/d of rows of d values that count, in units of 2^-24
    input  wire [24:0]                one_over_i,
    output wire                       valid_o,       // there is a result
    // it is given at this edge; else it waits, unchanged
    input  wire                       ready_i,
    output wire                       last_o,        // the result ends its row
    // two's complement; one count of it is 2^-10 * sqrt(d) / 2^root_shift_i
    output wire [Lanes*NormWidth-1:0] norm_o
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (ActWidth < 17 || ActWidth > 32) begin : gen_act_width_must_be_17_to_32
            act_width_must_be_17_to_32 u_error ();
        end
        if (Lanes < 1 || Lanes > 64 || (Lanes & (Lanes - 1)) != 0)
        begin : gen_lanes_must_be_a_power_of_two_from_1_to_64
            lanes_must_be_a_power_of_two_from_1_to_64 u_error ();
        end
        if (MaxBeats < 1 || MaxBeats > 4) begin : gen_max_beats_must_be_1_to_4
            max_beats_must_be_1_to_4 u_error ();
        end
        if (Fraction != 10) begin : gen_fraction_is_fixed_at_10_in_this_file
            fraction_is_fixed_at_10_in_this_file u_error ();
        end
        if (NormWidth != 14) begin : gen_norm_width_is_fixed_at_14_in_this_file
            norm_width_is_fixed_at_14_in_this_file u_error ();
        end
    endgenerate

    // To codes of 16 bits, which the row's largest value fills.
    wire [ActWidth - 1-1:0]           parse_state;
    wire [ActWidth - 1-1:0]           parse_next;
    wire                              parse_end;
    wire                              parse_valid;
    wire                              parse_ready;
    wire                              parse_last;
    wire [Lanes + Lanes*ActWidth-1:0] parse_beat;
    wire [ActWidth - 1-1:0]           parse_stat;
    wire [7 + Lanes*17-1:0]           parse_result;

    masked_parse_fold #(
        .Width (ActWidth),
        .Lanes (Lanes),
        .Beside(Lanes)
    ) u_parse_fold (
        .beat_i ({mask_i, value_i}),
        .state_i(parse_state),
        .next_o (parse_next)
    );

    row_state #(
        .Width(ActWidth - 1)
    ) u_parse_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_i(ready_o),
        .last_i (parse_end),
        .next_i (parse_next),
        .state_o(parse_state)
    );

    row_store #(
        .Width    (Lanes + Lanes*ActWidth),
        .StatWidth(ActWidth - 1),
        .Depth    (MaxBeats)
    ) u_parse_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i ({mask_i, value_i}),
        .stat_i (parse_next),
        .end_o  (parse_end),
        .valid_o(parse_valid),
        .ready_i(parse_ready),
        .last_o (parse_last),
        .data_o (parse_beat),
        .stat_o (parse_stat)
    );

    masked_parse_map #(
        .Width (ActWidth),
        .Lanes (Lanes),
        .Beside(Lanes)
    ) u_parse_map (
        .beat_i  (parse_beat),
        .stat_i  (parse_stat),
        .result_o(parse_result)
    );

    wire                    codes_valid;
    wire                    codes_ready;
    wire                    codes_last;
    wire [7 + Lanes*17-1:0] codes_beat;

    skid_buffer #(
        .Width(7 + Lanes*17 + 1)
    ) u_codes (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(parse_valid),
        .ready_o(parse_ready),
        .data_i ({parse_last, parse_result}),
        .valid_o(codes_valid),
        .ready_i(codes_ready),
        .data_o ({codes_last, codes_beat})
    );

    // Their sum, and each less their mean.
    wire [19:0]             mean_state;
    wire [19:0]             mean_next;
    wire                    mean_end;
    wire                    mean_valid;
    wire                    mean_ready;
    wire                    mean_last;
    wire [7 + Lanes*17-1:0] mean_beat;
    wire [19:0]             mean_stat;
    wire [7 + Lanes*22-1:0] mean_result;

    mean_fold #(
        .Lanes   (Lanes),
        .SumWidth(20)
    ) u_mean_fold (
        .beat_i (codes_beat),
        .state_i(mean_state),
        .next_o (mean_next)
    );

    row_state #(
        .Width(20)
    ) u_mean_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(codes_valid),
        .ready_i(codes_ready),
        .last_i (mean_end),
        .next_i (mean_next),
        .state_o(mean_state)
    );

    row_store #(
        .Width    (7 + Lanes*17),
        .StatWidth(20),
        .Depth    (MaxBeats)
    ) u_mean_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(codes_valid),
        .ready_o(codes_ready),
        .last_i (codes_last),
        .data_i (codes_beat),
        .stat_i (mean_next),
        .end_o  (mean_end),
        .valid_o(mean_valid),
        .ready_i(mean_ready),
        .last_o (mean_last),
        .data_o (mean_beat),
        .stat_o (mean_stat)
    );

    mean_map #(
        .Lanes   (Lanes),
        .SumWidth(20)
    ) u_mean_map (
        .beat_i    (mean_beat),
        .stat_i    (mean_stat),
        .result_o  (mean_result),
        .one_over_i(one_over_i)
    );

    wire                    rest_valid;
    wire                    rest_ready;
    wire                    rest_last;
    wire [7 + Lanes*22-1:0] rest_beat;

    skid_buffer #(
        .Width(7 + Lanes*22 + 1)
    ) u_rest (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(mean_valid),
        .ready_o(mean_ready),
        .data_i ({mean_last, mean_result}),
        .valid_o(rest_valid),
        .ready_i(rest_ready),
        .data_o ({rest_last, rest_beat})
    );

    // What is left fills codes of 16 bits again.
    wire [20:0]              fill_state;
    wire [20:0]              fill_next;
    wire                     fill_end;
    wire                     fill_valid;
    wire                     fill_ready;
    wire                     fill_last;
    wire [7 + Lanes*22-1:0]  fill_beat;
    wire [20:0]              fill_stat;
    wire [14 + Lanes*16-1:0] fill_result;

    parse_fold #(
        .Width (22),
        .Lanes (Lanes),
        .Beside(7)
    ) u_fill_fold (
        .beat_i (rest_beat),
        .state_i(fill_state),
        .next_o (fill_next)
    );

    row_state #(
        .Width(21)
    ) u_fill_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(rest_valid),
        .ready_i(rest_ready),
        .last_i (fill_end),
        .next_i (fill_next),
        .state_o(fill_state)
    );

    row_store #(
        .Width    (7 + Lanes*22),
        .StatWidth(21),
        .Depth    (MaxBeats)
    ) u_fill_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(rest_valid),
        .ready_o(rest_ready),
        .last_i (rest_last),
        .data_i (rest_beat),
        .stat_i (fill_next),
        .end_o  (fill_end),
        .valid_o(fill_valid),
        .ready_i(fill_ready),
        .last_o (fill_last),
        .data_o (fill_beat),
        .stat_o (fill_stat)
    );

    parse_map #(
        .Width (22),
        .Lanes (Lanes),
        .Beside(7)
    ) u_fill_map (
        .beat_i  (fill_beat),
        .stat_i  (fill_stat),
        .result_o(fill_result)
    );

    wire                     again_valid;
    wire                     again_ready;
    wire                     again_last;
    wire [14 + Lanes*16-1:0] again_beat;

    skid_buffer #(
        .Width(14 + Lanes*16 + 1)
    ) u_again (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(fill_valid),
        .ready_o(fill_ready),
        .data_i ({fill_last, fill_result}),
        .valid_o(again_valid),
        .ready_i(again_ready),
        .data_o ({again_last, again_beat})
    );

    // The sum of their squares; then each over its root.
    wire [41:0]                root_state;
    wire [41:0]                root_next;
    wire                       root_end;
    wire                       root_valid;
    wire                       root_ready;
    wire                       root_last;
    wire [Lanes*16-1:0]        root_beat;
    wire [41:0]                root_stat;
    wire [Lanes*NormWidth-1:0] root_result;

    layer_square_fold #(
        .Lanes   (Lanes),
        .SumWidth(35)
    ) u_root_fold (
        .beat_i (again_beat),
        .state_i(root_state),
        .next_o (root_next)
    );

    row_state #(
        .Width(42)
    ) u_root_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(again_valid),
        .ready_i(again_ready),
        .last_i (root_end),
        .next_i (root_next),
        .state_o(root_state)
    );

    row_store #(
        .Width    (Lanes*16),
        .StatWidth(42),
        .Depth    (MaxBeats)
    ) u_root_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(again_valid),
        .ready_o(again_ready),
        .last_i (again_last),
        .data_i (again_beat[Lanes*16-1:0]),
        .stat_i (root_next),
        .end_o  (root_end),
        .valid_o(root_valid),
        .ready_i(root_ready),
        .last_o (root_last),
        .data_o (root_beat),
        .stat_o (root_stat)
    );

    root_map #(
        .Lanes    (Lanes),
        .SumWidth (35),
        .Fraction (Fraction),
        .NormWidth(NormWidth)
    ) u_root_map (
        .beat_i      (root_beat),
        .stat_i      (root_stat),
        .result_o    (root_result),
        .eps_i       (eps_i),
        .eps_shift_i (eps_shift_i),
        .root_shift_i(root_shift_i)
    );

    skid_buffer #(
        .Width(Lanes*NormWidth + 1)
    ) u_outputs (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(root_valid),
        .ready_o(root_ready),
        .data_i ({root_last, root_result}),
        .valid_o(valid_o),
        .ready_i(ready_i),
        .data_o ({last_o, norm_o})
    );

endmodule

`default_nettype wire
