// tree_e3m2_l16_lower: compressor tree, second half: 16 lane(s) of E3M2 products, and the
//   correction for negative ones.
// The constant 23'h040000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e3m2_l16_lower (
    input  wire [36:0] middle_i,
    output wire [22:0] sum_o,
    output wire [18:0] carry_o    // from column 4
);

    // Column 10.
    wire c10_sum14, c10_carry14;
    full_adder u_c10_14 (.a_i(middle_i[11]), .b_i(middle_i[13]), .c_i(middle_i[12]),
        .sum_o(c10_sum14), .carry_o(c10_carry14));

    // Column 11.
    wire c11_sum14, c11_carry14;
    full_adder u_c11_14 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c10_carry14),
        .sum_o(c11_sum14), .carry_o(c11_carry14));

    // Column 12.
    wire c12_sum14, c12_carry14;
    full_adder u_c12_14 (.a_i(middle_i[16]), .b_i(middle_i[17]), .c_i(c11_carry14),
        .sum_o(c12_sum14), .carry_o(c12_carry14));

    // Column 13.
    wire c13_sum14, c13_carry14;
    full_adder u_c13_14 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(c12_carry14),
        .sum_o(c13_sum14), .carry_o(c13_carry14));

    // Column 14.
    wire c14_sum14, c14_carry14;
    full_adder u_c14_14 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(c13_carry14),
        .sum_o(c14_sum14), .carry_o(c14_carry14));

    // Column 15.
    wire c15_sum14, c15_carry14;
    full_adder u_c15_14 (.a_i(middle_i[22]), .b_i(middle_i[23]), .c_i(c14_carry14),
        .sum_o(c15_sum14), .carry_o(c15_carry14));

    // Column 16.
    wire c16_sum14, c16_carry14;
    full_adder u_c16_14 (.a_i(middle_i[24]), .b_i(middle_i[25]), .c_i(c15_carry14),
        .sum_o(c16_sum14), .carry_o(c16_carry14));

    // Column 17.
    wire c17_sum14, c17_carry14;
    full_adder u_c17_14 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(c16_carry14),
        .sum_o(c17_sum14), .carry_o(c17_carry14));

    // Column 18.
    wire c18_sum7, c18_carry7;
    full_adder u_c18_7 (.a_i(middle_i[28]), .b_i(middle_i[29]), .c_i(c17_carry14),
        .sum_o(c18_sum7), .carry_o(c18_carry7));

    // Column 19.
    wire c19_sum3, c19_carry3;
    full_adder u_c19_3 (.a_i(middle_i[30]), .b_i(middle_i[31]), .c_i(c18_carry7),
        .sum_o(c19_sum3), .carry_o(c19_carry3));

    // Column 20.
    wire c20_sum1, c20_carry1;
    full_adder u_c20_1 (.a_i(middle_i[32]), .b_i(middle_i[33]), .c_i(c19_carry3),
        .sum_o(c20_sum1), .carry_o(c20_carry1));

    // Column 21.
    wire c21_sum0, c21_carry0;
    full_adder u_c21_0 (.a_i(middle_i[34]), .b_i(middle_i[35]), .c_i(c20_carry1),
        .sum_o(c21_sum0), .carry_o(c21_carry0));

    assign sum_o = {middle_i[36], c21_sum0, c20_sum1, c19_sum3, c18_sum7, c17_sum14, c16_sum14,
        c15_sum14, c14_sum14, c13_sum14, c12_sum14, c11_sum14, c10_sum14, middle_i[10], middle_i[9],
        middle_i[8], middle_i[7], middle_i[6], middle_i[4], middle_i[3], middle_i[2], middle_i[1],
        middle_i[0]};
    assign carry_o = {c21_carry0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[5]};

endmodule

`default_nettype wire
