// tree_scale_13x2_14_lower: compressor tree, second half: a signed number of 13 bits times a scale
//   of 2 bits.
// The constant 14'h1002 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_13x2_14_lower (
    input  wire [21:0] middle_i,
    output wire [13:0] sum_o,
    output wire [1:0]  carry_o    // from column 12
);

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(middle_i[6]), .b_i(middle_i[7]), .c_i(middle_i[8]),
        .sum_o(c6_sum0), .carry_o(c6_carry0));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(c6_carry0),
        .sum_o(c7_sum0), .carry_o(c7_carry0));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(c7_carry0),
        .sum_o(c8_sum0), .carry_o(c8_carry0));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c8_carry0),
        .sum_o(c9_sum0), .carry_o(c9_carry0));

    // Column 10.
    wire c10_sum0, c10_carry0;
    full_adder u_c10_0 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c9_carry0),
        .sum_o(c10_sum0), .carry_o(c10_carry0));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c10_carry0),
        .sum_o(c11_sum0), .carry_o(c11_carry0));

    assign sum_o = {middle_i[20], c11_carry0, c11_sum0, c10_sum0, c9_sum0, c8_sum0, c7_sum0,
        c6_sum0, middle_i[5], middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {middle_i[21], middle_i[19]};

endmodule

`default_nettype wire
