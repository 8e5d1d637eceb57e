// tree_e5m2_l16_lower: compressor tree, second half: 16 lane(s) of E5M2 products, and the
//   correction for negative ones.
// The constant 69'h010000000000000000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e5m2_l16_lower (
    input  wire [107:0] middle_i,
    output wire [68:0]  sum_o,
    output wire [64:0]  carry_o    // from column 4
);

    // Column 18.
    wire c18_sum14, c18_carry14;
    full_adder u_c18_14 (.a_i(middle_i[19]), .b_i(middle_i[21]), .c_i(middle_i[20]),
        .sum_o(c18_sum14), .carry_o(c18_carry14));

    // Column 19.
    wire c19_sum14, c19_carry14;
    full_adder u_c19_14 (.a_i(middle_i[22]), .b_i(middle_i[23]), .c_i(c18_carry14),
        .sum_o(c19_sum14), .carry_o(c19_carry14));

    // Column 20.
    wire c20_sum14, c20_carry14;
    full_adder u_c20_14 (.a_i(middle_i[24]), .b_i(middle_i[25]), .c_i(c19_carry14),
        .sum_o(c20_sum14), .carry_o(c20_carry14));

    // Column 21.
    wire c21_sum14, c21_carry14;
    full_adder u_c21_14 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(c20_carry14),
        .sum_o(c21_sum14), .carry_o(c21_carry14));

    // Column 22.
    wire c22_sum14, c22_carry14;
    full_adder u_c22_14 (.a_i(middle_i[28]), .b_i(middle_i[29]), .c_i(c21_carry14),
        .sum_o(c22_sum14), .carry_o(c22_carry14));

    // Column 23.
    wire c23_sum14, c23_carry14;
    full_adder u_c23_14 (.a_i(middle_i[30]), .b_i(middle_i[31]), .c_i(c22_carry14),
        .sum_o(c23_sum14), .carry_o(c23_carry14));

    // Column 24.
    wire c24_sum14, c24_carry14;
    full_adder u_c24_14 (.a_i(middle_i[32]), .b_i(middle_i[33]), .c_i(c23_carry14),
        .sum_o(c24_sum14), .carry_o(c24_carry14));

    // Column 25.
    wire c25_sum14, c25_carry14;
    full_adder u_c25_14 (.a_i(middle_i[34]), .b_i(middle_i[35]), .c_i(c24_carry14),
        .sum_o(c25_sum14), .carry_o(c25_carry14));

    // Column 26.
    wire c26_sum14, c26_carry14;
    full_adder u_c26_14 (.a_i(middle_i[36]), .b_i(middle_i[37]), .c_i(c25_carry14),
        .sum_o(c26_sum14), .carry_o(c26_carry14));

    // Column 27.
    wire c27_sum14, c27_carry14;
    full_adder u_c27_14 (.a_i(middle_i[38]), .b_i(middle_i[39]), .c_i(c26_carry14),
        .sum_o(c27_sum14), .carry_o(c27_carry14));

    // Column 28.
    wire c28_sum14, c28_carry14;
    full_adder u_c28_14 (.a_i(middle_i[40]), .b_i(middle_i[41]), .c_i(c27_carry14),
        .sum_o(c28_sum14), .carry_o(c28_carry14));

    // Column 29.
    wire c29_sum14, c29_carry14;
    full_adder u_c29_14 (.a_i(middle_i[42]), .b_i(middle_i[43]), .c_i(c28_carry14),
        .sum_o(c29_sum14), .carry_o(c29_carry14));

    // Column 30.
    wire c30_sum14, c30_carry14;
    full_adder u_c30_14 (.a_i(middle_i[44]), .b_i(middle_i[45]), .c_i(c29_carry14),
        .sum_o(c30_sum14), .carry_o(c30_carry14));

    // Column 31.
    wire c31_sum14, c31_carry14;
    full_adder u_c31_14 (.a_i(middle_i[46]), .b_i(middle_i[47]), .c_i(c30_carry14),
        .sum_o(c31_sum14), .carry_o(c31_carry14));

    // Column 32.
    wire c32_sum14, c32_carry14;
    full_adder u_c32_14 (.a_i(middle_i[48]), .b_i(middle_i[49]), .c_i(c31_carry14),
        .sum_o(c32_sum14), .carry_o(c32_carry14));

    // Column 33.
    wire c33_sum14, c33_carry14;
    full_adder u_c33_14 (.a_i(middle_i[50]), .b_i(middle_i[51]), .c_i(c32_carry14),
        .sum_o(c33_sum14), .carry_o(c33_carry14));

    // Column 34.
    wire c34_sum14, c34_carry14;
    full_adder u_c34_14 (.a_i(middle_i[52]), .b_i(middle_i[53]), .c_i(c33_carry14),
        .sum_o(c34_sum14), .carry_o(c34_carry14));

    // Column 35.
    wire c35_sum14, c35_carry14;
    full_adder u_c35_14 (.a_i(middle_i[54]), .b_i(middle_i[55]), .c_i(c34_carry14),
        .sum_o(c35_sum14), .carry_o(c35_carry14));

    // Column 36.
    wire c36_sum14, c36_carry14;
    full_adder u_c36_14 (.a_i(middle_i[56]), .b_i(middle_i[57]), .c_i(c35_carry14),
        .sum_o(c36_sum14), .carry_o(c36_carry14));

    // Column 37.
    wire c37_sum14, c37_carry14;
    full_adder u_c37_14 (.a_i(middle_i[58]), .b_i(middle_i[59]), .c_i(c36_carry14),
        .sum_o(c37_sum14), .carry_o(c37_carry14));

    // Column 38.
    wire c38_sum14, c38_carry14;
    full_adder u_c38_14 (.a_i(middle_i[60]), .b_i(middle_i[61]), .c_i(c37_carry14),
        .sum_o(c38_sum14), .carry_o(c38_carry14));

    // Column 53.
    wire c53_sum14, c53_carry14;
    full_adder u_c53_14 (.a_i(middle_i[76]), .b_i(middle_i[78]), .c_i(middle_i[77]),
        .sum_o(c53_sum14), .carry_o(c53_carry14));

    // Column 54.
    wire c54_sum14, c54_carry14;
    full_adder u_c54_14 (.a_i(middle_i[79]), .b_i(middle_i[80]), .c_i(c53_carry14),
        .sum_o(c54_sum14), .carry_o(c54_carry14));

    // Column 55.
    wire c55_sum14, c55_carry14;
    full_adder u_c55_14 (.a_i(middle_i[81]), .b_i(middle_i[82]), .c_i(c54_carry14),
        .sum_o(c55_sum14), .carry_o(c55_carry14));

    // Column 56.
    wire c56_sum14, c56_carry14;
    full_adder u_c56_14 (.a_i(middle_i[83]), .b_i(middle_i[84]), .c_i(c55_carry14),
        .sum_o(c56_sum14), .carry_o(c56_carry14));

    // Column 57.
    wire c57_sum14, c57_carry14;
    full_adder u_c57_14 (.a_i(middle_i[85]), .b_i(middle_i[86]), .c_i(c56_carry14),
        .sum_o(c57_sum14), .carry_o(c57_carry14));

    // Column 58.
    wire c58_sum14, c58_carry14;
    full_adder u_c58_14 (.a_i(middle_i[87]), .b_i(middle_i[88]), .c_i(c57_carry14),
        .sum_o(c58_sum14), .carry_o(c58_carry14));

    // Column 59.
    wire c59_sum14, c59_carry14;
    full_adder u_c59_14 (.a_i(middle_i[89]), .b_i(middle_i[90]), .c_i(c58_carry14),
        .sum_o(c59_sum14), .carry_o(c59_carry14));

    // Column 60.
    wire c60_sum14, c60_carry14;
    full_adder u_c60_14 (.a_i(middle_i[91]), .b_i(middle_i[92]), .c_i(c59_carry14),
        .sum_o(c60_sum14), .carry_o(c60_carry14));

    // Column 61.
    wire c61_sum14, c61_carry14;
    full_adder u_c61_14 (.a_i(middle_i[93]), .b_i(middle_i[94]), .c_i(c60_carry14),
        .sum_o(c61_sum14), .carry_o(c61_carry14));

    // Column 62.
    wire c62_sum14, c62_carry14;
    full_adder u_c62_14 (.a_i(middle_i[95]), .b_i(middle_i[96]), .c_i(c61_carry14),
        .sum_o(c62_sum14), .carry_o(c62_carry14));

    // Column 63.
    wire c63_sum14, c63_carry14;
    full_adder u_c63_14 (.a_i(middle_i[97]), .b_i(middle_i[98]), .c_i(c62_carry14),
        .sum_o(c63_sum14), .carry_o(c63_carry14));

    // Column 64.
    wire c64_sum7, c64_carry7;
    full_adder u_c64_7 (.a_i(middle_i[99]), .b_i(middle_i[100]), .c_i(c63_carry14),
        .sum_o(c64_sum7), .carry_o(c64_carry7));

    // Column 65.
    wire c65_sum3, c65_carry3;
    full_adder u_c65_3 (.a_i(middle_i[101]), .b_i(middle_i[102]), .c_i(c64_carry7),
        .sum_o(c65_sum3), .carry_o(c65_carry3));

    // Column 66.
    wire c66_sum1, c66_carry1;
    full_adder u_c66_1 (.a_i(middle_i[103]), .b_i(middle_i[104]), .c_i(c65_carry3),
        .sum_o(c66_sum1), .carry_o(c66_carry1));

    // Column 67.
    wire c67_sum0, c67_carry0;
    full_adder u_c67_0 (.a_i(middle_i[105]), .b_i(middle_i[106]), .c_i(c66_carry1),
        .sum_o(c67_sum0), .carry_o(c67_carry0));

    assign sum_o = {middle_i[107], c67_sum0, c66_sum1, c65_sum3, c64_sum7, c63_sum14, c62_sum14,
        c61_sum14, c60_sum14, c59_sum14, c58_sum14, c57_sum14, c56_sum14, c55_sum14, c54_sum14,
        c53_sum14, middle_i[75], middle_i[74], middle_i[73], middle_i[72], middle_i[71],
        middle_i[70], middle_i[69], middle_i[68], middle_i[67], middle_i[66], middle_i[65],
        middle_i[64], middle_i[63], c38_carry14, c38_sum14, c37_sum14, c36_sum14, c35_sum14,
        c34_sum14, c33_sum14, c32_sum14, c31_sum14, c30_sum14, c29_sum14, c28_sum14, c27_sum14,
        c26_sum14, c25_sum14, c24_sum14, c23_sum14, c22_sum14, c21_sum14, c20_sum14, c19_sum14,
        c18_sum14, middle_i[18], middle_i[17], middle_i[16], middle_i[15], middle_i[14],
        middle_i[13], middle_i[12], middle_i[11], middle_i[10], middle_i[9], middle_i[8],
        middle_i[7], middle_i[6], middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {c67_carry0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, middle_i[62], 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[5]};

endmodule

`default_nettype wire
