// tree_scale_13x4_17_lower: compressor tree, second half: a signed number of 13 bits times a scale
//   of 4 bits.
// The constant 17'h1100e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_13x4_17_lower (
    input  wire [25:0] middle_i,
    output wire [16:0] sum_o,
    output wire [4:0]  carry_o    // from column 12
);

    // Column 6.
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(middle_i[6]), .b_i(middle_i[8]), .c_i(middle_i[7]),
        .sum_o(c6_sum2), .carry_o(c6_carry2));

    // Column 7.
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(c6_carry2),
        .sum_o(c7_sum2), .carry_o(c7_carry2));

    // Column 8.
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(c7_carry2),
        .sum_o(c8_sum2), .carry_o(c8_carry2));

    // Column 9.
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c8_carry2),
        .sum_o(c9_sum2), .carry_o(c9_carry2));

    // Column 10.
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c9_carry2),
        .sum_o(c10_sum2), .carry_o(c10_carry2));

    // Column 11.
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c10_carry2),
        .sum_o(c11_sum2), .carry_o(c11_carry2));

    assign sum_o = {1'b1, middle_i[24], middle_i[22], middle_i[20], c11_carry2, c11_sum2, c10_sum2,
        c9_sum2, c8_sum2, c7_sum2, c6_sum2, middle_i[5], middle_i[4], middle_i[3], middle_i[2],
        middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, middle_i[25], middle_i[23], middle_i[21], middle_i[19]};

endmodule

`default_nettype wire
