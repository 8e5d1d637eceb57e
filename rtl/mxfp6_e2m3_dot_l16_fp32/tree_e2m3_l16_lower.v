// tree_e2m3_l16_lower: compressor tree, second half: 16 lane(s) of E2M3 products, and the
//   correction for negative ones.
// The constant 17'h01000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e2m3_l16_lower (
    input  wire [27:0] middle_i,
    output wire [16:0] sum_o,
    output wire [12:0] carry_o    // from column 4
);

    // Column 7.
    wire c7_sum14, c7_carry14;
    full_adder u_c7_14 (.a_i(middle_i[8]), .b_i(middle_i[10]), .c_i(middle_i[9]),
        .sum_o(c7_sum14), .carry_o(c7_carry14));

    // Column 8.
    wire c8_sum14, c8_carry14;
    full_adder u_c8_14 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(c7_carry14),
        .sum_o(c8_sum14), .carry_o(c8_carry14));

    // Column 9.
    wire c9_sum14, c9_carry14;
    full_adder u_c9_14 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c8_carry14),
        .sum_o(c9_sum14), .carry_o(c9_carry14));

    // Column 10.
    wire c10_sum14, c10_carry14;
    full_adder u_c10_14 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c9_carry14),
        .sum_o(c10_sum14), .carry_o(c10_carry14));

    // Column 11.
    wire c11_sum14, c11_carry14;
    full_adder u_c11_14 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c10_carry14),
        .sum_o(c11_sum14), .carry_o(c11_carry14));

    // Column 12.
    wire c12_sum7, c12_carry7;
    full_adder u_c12_7 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(c11_carry14),
        .sum_o(c12_sum7), .carry_o(c12_carry7));

    // Column 13.
    wire c13_sum3, c13_carry3;
    full_adder u_c13_3 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c12_carry7),
        .sum_o(c13_sum3), .carry_o(c13_carry3));

    // Column 14.
    wire c14_sum1, c14_carry1;
    full_adder u_c14_1 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(c13_carry3),
        .sum_o(c14_sum1), .carry_o(c14_carry1));

    // Column 15.
    wire c15_sum0, c15_carry0;
    full_adder u_c15_0 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c14_carry1),
        .sum_o(c15_sum0), .carry_o(c15_carry0));

    assign sum_o = {middle_i[27], c15_sum0, c14_sum1, c13_sum3, c12_sum7, c11_sum14, c10_sum14,
        c9_sum14, c8_sum14, c7_sum14, middle_i[7], middle_i[6], middle_i[4], middle_i[3],
        middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {c15_carry0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        middle_i[5]};

endmodule

`default_nettype wire
