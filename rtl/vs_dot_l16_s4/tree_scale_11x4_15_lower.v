// tree_scale_11x4_15_lower: compressor tree, second half: a signed number of 11 bits times a scale
//   of 4 bits.
// The constant 15'h440e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_11x4_15_lower (
    input  wire [22:0] middle_i,
    output wire [14:0] sum_o,
    output wire [4:0]  carry_o    // from column 10
);

    // Column 5.
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(middle_i[5]), .b_i(middle_i[7]), .c_i(middle_i[6]),
        .sum_o(c5_sum2), .carry_o(c5_carry2));

    // Column 6.
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(c5_carry2),
        .sum_o(c6_sum2), .carry_o(c6_carry2));

    // Column 7.
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(middle_i[10]), .b_i(middle_i[11]), .c_i(c6_carry2),
        .sum_o(c7_sum2), .carry_o(c7_carry2));

    // Column 8.
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(c7_carry2),
        .sum_o(c8_sum2), .carry_o(c8_carry2));

    // Column 9.
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c8_carry2),
        .sum_o(c9_sum2), .carry_o(c9_carry2));

    assign sum_o = {1'b1, middle_i[21], middle_i[19], middle_i[17], c9_carry2, c9_sum2, c8_sum2,
        c7_sum2, c6_sum2, c5_sum2, middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, middle_i[22], middle_i[20], middle_i[18], middle_i[16]};

endmodule

`default_nettype wire
