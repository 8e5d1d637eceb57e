// tree_scale_17x6_23_lower: compressor tree, second half: a signed number of 17 bits times a scale
//   of 6 bits.
// The constant 23'h41003e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_17x6_23_lower (
    input  wire [35:0] middle_i,
    output wire [22:0] sum_o,
    output wire [6:0]  carry_o    // from column 16
);

    // Column 8.
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(middle_i[8]), .b_i(middle_i[10]), .c_i(middle_i[9]),
        .sum_o(c8_sum4), .carry_o(c8_carry4));

    // Column 9.
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(c8_carry4),
        .sum_o(c9_sum4), .carry_o(c9_carry4));

    // Column 10.
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c9_carry4),
        .sum_o(c10_sum4), .carry_o(c10_carry4));

    // Column 11.
    wire c11_sum4, c11_carry4;
    full_adder u_c11_4 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c10_carry4),
        .sum_o(c11_sum4), .carry_o(c11_carry4));

    // Column 12.
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c11_carry4),
        .sum_o(c12_sum4), .carry_o(c12_carry4));

    // Column 13.
    wire c13_sum4, c13_carry4;
    full_adder u_c13_4 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(c12_carry4),
        .sum_o(c13_sum4), .carry_o(c13_carry4));

    // Column 14.
    wire c14_sum4, c14_carry4;
    full_adder u_c14_4 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c13_carry4),
        .sum_o(c14_sum4), .carry_o(c14_carry4));

    // Column 15.
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(c14_carry4),
        .sum_o(c15_sum4), .carry_o(c15_carry4));

    assign sum_o = {1'b1, middle_i[34], middle_i[32], middle_i[30], middle_i[28], middle_i[26],
        c15_carry4, c15_sum4, c14_sum4, c13_sum4, c12_sum4, c11_sum4, c10_sum4, c9_sum4, c8_sum4,
        middle_i[7], middle_i[6], middle_i[5], middle_i[4], middle_i[3], middle_i[2], middle_i[1],
        middle_i[0]};
    assign carry_o = {1'b0, middle_i[35], middle_i[33], middle_i[31], middle_i[29], middle_i[27],
        middle_i[25]};

endmodule

`default_nettype wire
