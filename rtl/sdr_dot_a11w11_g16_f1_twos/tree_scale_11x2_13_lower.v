// tree_scale_11x2_13_lower: compressor tree, second half: a signed number of 11 bits times a scale
//   of 2 bits.
// The constant 13'h1402 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_11x2_13_lower (
    input  wire [18:0] middle_i,
    output wire [12:0] sum_o,
    output wire [2:0]  carry_o    // from column 10
);

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(middle_i[7]),
        .sum_o(c5_sum0), .carry_o(c5_carry0));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(c5_carry0),
        .sum_o(c6_sum0), .carry_o(c6_carry0));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(middle_i[10]), .b_i(middle_i[11]), .c_i(c6_carry0),
        .sum_o(c7_sum0), .carry_o(c7_carry0));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(c7_carry0),
        .sum_o(c8_sum0), .carry_o(c8_carry0));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c8_carry0),
        .sum_o(c9_sum0), .carry_o(c9_carry0));

    assign sum_o = {1'b1, middle_i[17], c9_carry0, c9_sum0, c8_sum0, c7_sum0, c6_sum0, c5_sum0,
        middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, middle_i[18], middle_i[16]};

endmodule

`default_nettype wire
