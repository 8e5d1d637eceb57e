// rms_norm_f10_y14: rows over the root of their mean square: norm_o is value_i / sqrt(mean of
// value_i^2 + eps), in units of 2^-Fraction * sqrt(d) / 2^root_shift_i, of rows of d
// values. The row is parsed to codes of 16 bits; the inverse root of the sum of
// their squares comes from a table. Nothing is divided. What depends on d comes in
// as ports: they hold still as long as anything of a row is in the unit.
// Result: one count of norm_o is 2^-10 * sqrt(d) / 2^root_shift_i.
// Example:
//     value_i = 100 -200 300 -400, eps_i = 0x0000, eps_shift_i = 0,
//         root_shift_i = 1 -> norm_o = 374 -748 1122 -1496
//
// Made by: qrazor gen --unit rms_norm --max-row 16
`default_nettype none

module rms_norm_f10_y14 #(
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
    input  wire [15:0]                eps_i,         // significant bits of eps
    // eps_i * 2^-eps_shift_i is eps * d, in act steps squared
    input  wire [7:0]                 eps_shift_i,
    input  wire [3:0]                 root_shift_i,  // ceil(log2(d) / 2) of rows of d values
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

    // To codes of 16 bits, which the row's largest value fits in.
    wire [ActWidth - 16-1:0]                    parse_state;
    wire [ActWidth - 16-1:0]                    parse_next;
    wire                                        parse_end;
    wire                                        parse_valid;
    wire                                        parse_ready;
    wire                                        parse_last;
    wire [Lanes*ActWidth-1:0]                   parse_beat;
    wire [ActWidth - 16-1:0]                    parse_stat;
    wire [$clog2(ActWidth - 15) + Lanes*16-1:0] parse_result;

    emsb_fold #(
        .ActWidth (ActWidth),
        .CodeWidth(16),
        .Lanes    (Lanes)
    ) u_parse_fold (
        .beat_i (value_i),
        .state_i(parse_state),
        .next_o (parse_next)
    );

    row_state #(
        .Width(ActWidth - 16)
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
        .Width    (Lanes*ActWidth),
        .StatWidth(ActWidth - 16),
        .Depth    (MaxBeats)
    ) u_parse_store (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(valid_i),
        .ready_o(ready_o),
        .last_i (last_i),
        .data_i (value_i),
        .stat_i (parse_next),
        .end_o  (parse_end),
        .valid_o(parse_valid),
        .ready_i(parse_ready),
        .last_o (parse_last),
        .data_o (parse_beat),
        .stat_o (parse_stat)
    );

    emsb_map #(
        .ActWidth (ActWidth),
        .CodeWidth(16),
        .Lanes    (Lanes)
    ) u_parse_map (
        .beat_i  (parse_beat),
        .stat_i  (parse_stat),
        .result_o(parse_result)
    );

    wire                                        codes_valid;
    wire                                        codes_ready;
    wire                                        codes_last;
    wire [$clog2(ActWidth - 15) + Lanes*16-1:0] codes_beat;

    skid_buffer #(
        .Width($clog2(ActWidth - 15) + Lanes*16 + 1)
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

    square_fold #(
        .Lanes     (Lanes),
        .SumWidth  (35),
        .ShiftWidth(5)
    ) u_root_fold (
        .beat_i (codes_beat),
        .state_i(root_state),
        .next_o (root_next)
    );

    row_state #(
        .Width(42)
    ) u_root_state (
        .clk_i  (clk_i),
        .rst_ni (rst_ni),
        .valid_i(codes_valid),
        .ready_i(codes_ready),
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
        .valid_i(codes_valid),
        .ready_o(codes_ready),
        .last_i (codes_last),
        .data_i (codes_beat[Lanes*16-1:0]),
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
