// softmax_codes_carry_p8_l2_d12_s11: exponentials to codes, each handing on what it drops, and
//   their sum, combinational.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module softmax_codes_carry_p8_l2_d12_s11 #(
    // bits of a code; fixed at 8 by the structure of this file
    parameter CodeWidth = 8,
    // values a beat; fixed at 2 by the structure of this file
    parameter Lanes = 2
) (
    input  wire [41:0] beat_i,    // exponentials, the lowest bit of each half a count
    input  wire [22:0] state_i,   // of the row before the beat, 0 at first
    input  wire        last_i,    // the beat ends the row
    output wire [22:0] next_o,    // the same with it
    output wire [26:0] result_o   // {sum, codes}
);

    // An illegal parameter stops elaboration: the missing module's name says why.
    generate
        if (CodeWidth != 8) begin : gen_code_width_is_fixed_at_8_in_this_file
            code_width_is_fixed_at_8_in_this_file u_error ();
        end
        if (Lanes != 2) begin : gen_lanes_is_fixed_at_2_in_this_file
            lanes_is_fixed_at_2_in_this_file u_error ();
        end
    endgenerate

    wire [Lanes*CodeWidth-1:0] codes;

    // Lane 0 is the first in the row; what the last one carries goes to the next beat.
    genvar r;
    generate
        for (r = 0; r < Lanes; r = r + 1) begin : gen_round
            wire [12-1:0] carried;
            wire [12-1:0] rest;
            if (r == 0) begin : gen_first
                assign carried = state_i[11:0];
            end else begin : gen_next
                assign carried = gen_round[r-1].rest;
            end
            carry_round #(
                .CodeWidth(CodeWidth),
                .Dropped  (12)
            ) u_round (
                .scaled_i (beat_i[r*(CodeWidth+12+1) +: CodeWidth+12+1]),
                .carried_i(carried),
                .code_o   (codes[r*CodeWidth +: CodeWidth]),
                .carried_o(rest)
            );
        end
    endgenerate
    assign next_o[11:0] = gen_round[Lanes-1].rest;

    // Compressor tree: 2 codes and their sum so far.
    wire [26:0] sum_columns;
    tree_codes_p8_l2_w11_upper u_sum_upper (
        .bits_i  (codes),
        .extra_i (state_i[22:12]),
        .middle_o(sum_columns)
    );

    wire [10:0] sum_row;
    wire [9:0] sum_carry;
    tree_codes_p8_l2_w11_lower u_sum_lower (
        .middle_i(sum_columns),
        .sum_o   (sum_row),
        .carry_o (sum_carry)
    );

    // The final adder starts at the lowest column that still has two rows.
    wire [10:0] sum;
    adder_ripple #(
        .Width(10)
    ) u_sum_adder (
        .a_i  (sum_row[10:1]),
        .b_i  (sum_carry),
        .sum_o(sum[10:1])
    );
    assign sum[0:0] = sum_row[0:0];
    assign next_o[22:12] = sum;

    // Known with the last beat; until then what follows stands still.
    assign result_o = {sum & {11{last_i}}, codes};

endmodule

`default_nettype wire
