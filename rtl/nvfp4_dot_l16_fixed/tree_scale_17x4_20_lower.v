// tree_scale_17x4_20_lower: compressor tree, second half: a signed number of 17 bits times a scale
//   of 4 bits.
// The constant 20'h1000e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_17x4_20_lower (
    input  wire [31:0] middle_i,
    output wire [19:0] sum_o,
    output wire [3:0]  carry_o    // from column 16
);

    // Column 8.
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(middle_i[8]), .b_i(middle_i[10]), .c_i(middle_i[9]),
        .sum_o(c8_sum2), .carry_o(c8_carry2));

    // Column 9.
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(c8_carry2),
        .sum_o(c9_sum2), .carry_o(c9_carry2));

    // Column 10.
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c9_carry2),
        .sum_o(c10_sum2), .carry_o(c10_carry2));

    // Column 11.
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c10_carry2),
        .sum_o(c11_sum2), .carry_o(c11_carry2));

    // Column 12.
    wire c12_sum2, c12_carry2;
    full_adder u_c12_2 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c11_carry2),
        .sum_o(c12_sum2), .carry_o(c12_carry2));

    // Column 13.
    wire c13_sum2, c13_carry2;
    full_adder u_c13_2 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(c12_carry2),
        .sum_o(c13_sum2), .carry_o(c13_carry2));

    // Column 14.
    wire c14_sum2, c14_carry2;
    full_adder u_c14_2 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c13_carry2),
        .sum_o(c14_sum2), .carry_o(c14_carry2));

    // Column 15.
    wire c15_sum2, c15_carry2;
    full_adder u_c15_2 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(c14_carry2),
        .sum_o(c15_sum2), .carry_o(c15_carry2));

    assign sum_o = {middle_i[30], middle_i[28], middle_i[26], c15_carry2, c15_sum2, c14_sum2,
        c13_sum2, c12_sum2, c11_sum2, c10_sum2, c9_sum2, c8_sum2, middle_i[7], middle_i[6],
        middle_i[5], middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {middle_i[31], middle_i[29], middle_i[27], middle_i[25]};

endmodule

`default_nettype wire
