// tree_scale_11x6_17_lower: compressor tree, second half: a signed number of 11 bits times a scale
//   of 6 bits.
// The constant 17'h1043e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_11x6_17_lower (
    input  wire [26:0] middle_i,
    output wire [16:0] sum_o,
    output wire [6:0]  carry_o    // from column 10
);

    // Column 5.
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(middle_i[5]), .b_i(middle_i[7]), .c_i(middle_i[6]),
        .sum_o(c5_sum4), .carry_o(c5_carry4));

    // Column 6.
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(c5_carry4),
        .sum_o(c6_sum4), .carry_o(c6_carry4));

    // Column 7.
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(middle_i[10]), .b_i(middle_i[11]), .c_i(c6_carry4),
        .sum_o(c7_sum4), .carry_o(c7_carry4));

    // Column 8.
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(c7_carry4),
        .sum_o(c8_sum4), .carry_o(c8_carry4));

    // Column 9.
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c8_carry4),
        .sum_o(c9_sum4), .carry_o(c9_carry4));

    assign sum_o = {1'b1, middle_i[25], middle_i[23], middle_i[21], middle_i[19], middle_i[17],
        c9_carry4, c9_sum4, c8_sum4, c7_sum4, c6_sum4, c5_sum4, middle_i[4], middle_i[3],
        middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, middle_i[26], middle_i[24], middle_i[22], middle_i[20], middle_i[18],
        middle_i[16]};

endmodule

`default_nettype wire
