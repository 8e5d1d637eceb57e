// tree_e2m1_l16_lower: compressor tree, second half: 16 lane(s) of E2M1 products, and the
//   correction for negative ones.
// The constant 13'h0100 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e2m1_l16_lower (
    input  wire [23:0] middle_i,
    output wire [12:0] sum_o,
    output wire [8:0]  carry_o    // from column 4
);

    // Column 2.
    wire c2_sum13, c2_carry13;
    full_adder u_c2_13 (.a_i(middle_i[2]), .b_i(middle_i[4]), .c_i(middle_i[3]),
        .sum_o(c2_sum13), .carry_o(c2_carry13));

    // Column 3.
    wire c3_sum14, c3_carry14;
    full_adder u_c3_14 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c2_carry13),
        .sum_o(c3_sum14), .carry_o(c3_carry14));

    // Column 5.
    wire c5_sum14, c5_carry14;
    full_adder u_c5_14 (.a_i(middle_i[8]), .b_i(middle_i[10]), .c_i(middle_i[9]),
        .sum_o(c5_sum14), .carry_o(c5_carry14));

    // Column 6.
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(c5_carry14),
        .sum_o(c6_sum14), .carry_o(c6_carry14));

    // Column 7.
    wire c7_sum14, c7_carry14;
    full_adder u_c7_14 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c6_carry14),
        .sum_o(c7_sum14), .carry_o(c7_carry14));

    // Column 8.
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c7_carry14),
        .sum_o(c8_sum7), .carry_o(c8_carry7));

    // Column 9.
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c8_carry7),
        .sum_o(c9_sum3), .carry_o(c9_carry3));

    // Column 10.
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(c9_carry3),
        .sum_o(c10_sum1), .carry_o(c10_carry1));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c10_carry1),
        .sum_o(c11_sum0), .carry_o(c11_carry0));

    assign sum_o = {middle_i[23], c11_sum0, c10_sum1, c9_sum3, c8_sum7, c7_sum14, c6_sum14,
        c5_sum14, c3_carry14, c3_sum14, c2_sum13, middle_i[1], middle_i[0]};
    assign carry_o = {c11_carry0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[7]};

endmodule

`default_nettype wire
