// tree_e5m2_l16_lower: compressor tree, second half: 16 lane(s) of E5M2 products, and the
//   correction for negative ones.
// The constant 69'h010000000000000000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e5m2_l16_lower (
    input  wire [105:0] middle_i,
    output wire [68:0]  sum_o,
    output wire [64:0]  carry_o    // from column 4
);

    // Column 33.
    wire c33_sum14, c33_carry14;
    full_adder u_c33_14 (.a_i(middle_i[34]), .b_i(middle_i[36]), .c_i(middle_i[35]),
        .sum_o(c33_sum14), .carry_o(c33_carry14));

    // Column 34.
    wire c34_sum14, c34_carry14;
    full_adder u_c34_14 (.a_i(middle_i[37]), .b_i(middle_i[38]), .c_i(c33_carry14),
        .sum_o(c34_sum14), .carry_o(c34_carry14));

    // Column 35.
    wire c35_sum14, c35_carry14;
    full_adder u_c35_14 (.a_i(middle_i[39]), .b_i(middle_i[40]), .c_i(c34_carry14),
        .sum_o(c35_sum14), .carry_o(c35_carry14));

    // Column 36.
    wire c36_sum14, c36_carry14;
    full_adder u_c36_14 (.a_i(middle_i[41]), .b_i(middle_i[42]), .c_i(c35_carry14),
        .sum_o(c36_sum14), .carry_o(c36_carry14));

    // Column 37.
    wire c37_sum14, c37_carry14;
    full_adder u_c37_14 (.a_i(middle_i[43]), .b_i(middle_i[44]), .c_i(c36_carry14),
        .sum_o(c37_sum14), .carry_o(c37_carry14));

    // Column 38.
    wire c38_sum14, c38_carry14;
    full_adder u_c38_14 (.a_i(middle_i[45]), .b_i(middle_i[46]), .c_i(c37_carry14),
        .sum_o(c38_sum14), .carry_o(c38_carry14));

    // Column 39.
    wire c39_sum14, c39_carry14;
    full_adder u_c39_14 (.a_i(middle_i[47]), .b_i(middle_i[48]), .c_i(c38_carry14),
        .sum_o(c39_sum14), .carry_o(c39_carry14));

    // Column 40.
    wire c40_sum14, c40_carry14;
    full_adder u_c40_14 (.a_i(middle_i[49]), .b_i(middle_i[50]), .c_i(c39_carry14),
        .sum_o(c40_sum14), .carry_o(c40_carry14));

    // Column 41.
    wire c41_sum14, c41_carry14;
    full_adder u_c41_14 (.a_i(middle_i[51]), .b_i(middle_i[52]), .c_i(c40_carry14),
        .sum_o(c41_sum14), .carry_o(c41_carry14));

    // Column 42.
    wire c42_sum14, c42_carry14;
    full_adder u_c42_14 (.a_i(middle_i[53]), .b_i(middle_i[54]), .c_i(c41_carry14),
        .sum_o(c42_sum14), .carry_o(c42_carry14));

    // Column 43.
    wire c43_sum14, c43_carry14;
    full_adder u_c43_14 (.a_i(middle_i[55]), .b_i(middle_i[56]), .c_i(c42_carry14),
        .sum_o(c43_sum14), .carry_o(c43_carry14));

    // Column 44.
    wire c44_sum14, c44_carry14;
    full_adder u_c44_14 (.a_i(middle_i[57]), .b_i(middle_i[58]), .c_i(c43_carry14),
        .sum_o(c44_sum14), .carry_o(c44_carry14));

    // Column 45.
    wire c45_sum14, c45_carry14;
    full_adder u_c45_14 (.a_i(middle_i[59]), .b_i(middle_i[60]), .c_i(c44_carry14),
        .sum_o(c45_sum14), .carry_o(c45_carry14));

    // Column 46.
    wire c46_sum14, c46_carry14;
    full_adder u_c46_14 (.a_i(middle_i[61]), .b_i(middle_i[62]), .c_i(c45_carry14),
        .sum_o(c46_sum14), .carry_o(c46_carry14));

    // Column 47.
    wire c47_sum14, c47_carry14;
    full_adder u_c47_14 (.a_i(middle_i[63]), .b_i(middle_i[64]), .c_i(c46_carry14),
        .sum_o(c47_sum14), .carry_o(c47_carry14));

    // Column 48.
    wire c48_sum14, c48_carry14;
    full_adder u_c48_14 (.a_i(middle_i[65]), .b_i(middle_i[66]), .c_i(c47_carry14),
        .sum_o(c48_sum14), .carry_o(c48_carry14));

    // Column 49.
    wire c49_sum14, c49_carry14;
    full_adder u_c49_14 (.a_i(middle_i[67]), .b_i(middle_i[68]), .c_i(c48_carry14),
        .sum_o(c49_sum14), .carry_o(c49_carry14));

    // Column 50.
    wire c50_sum14, c50_carry14;
    full_adder u_c50_14 (.a_i(middle_i[69]), .b_i(middle_i[70]), .c_i(c49_carry14),
        .sum_o(c50_sum14), .carry_o(c50_carry14));

    // Column 51.
    wire c51_sum14, c51_carry14;
    full_adder u_c51_14 (.a_i(middle_i[71]), .b_i(middle_i[72]), .c_i(c50_carry14),
        .sum_o(c51_sum14), .carry_o(c51_carry14));

    // Column 52.
    wire c52_sum14, c52_carry14;
    full_adder u_c52_14 (.a_i(middle_i[73]), .b_i(middle_i[74]), .c_i(c51_carry14),
        .sum_o(c52_sum14), .carry_o(c52_carry14));

    // Column 53.
    wire c53_sum14, c53_carry14;
    full_adder u_c53_14 (.a_i(middle_i[75]), .b_i(middle_i[76]), .c_i(c52_carry14),
        .sum_o(c53_sum14), .carry_o(c53_carry14));

    // Column 54.
    wire c54_sum14, c54_carry14;
    full_adder u_c54_14 (.a_i(middle_i[77]), .b_i(middle_i[78]), .c_i(c53_carry14),
        .sum_o(c54_sum14), .carry_o(c54_carry14));

    // Column 55.
    wire c55_sum14, c55_carry14;
    full_adder u_c55_14 (.a_i(middle_i[79]), .b_i(middle_i[80]), .c_i(c54_carry14),
        .sum_o(c55_sum14), .carry_o(c55_carry14));

    // Column 56.
    wire c56_sum14, c56_carry14;
    full_adder u_c56_14 (.a_i(middle_i[81]), .b_i(middle_i[82]), .c_i(c55_carry14),
        .sum_o(c56_sum14), .carry_o(c56_carry14));

    // Column 57.
    wire c57_sum14, c57_carry14;
    full_adder u_c57_14 (.a_i(middle_i[83]), .b_i(middle_i[84]), .c_i(c56_carry14),
        .sum_o(c57_sum14), .carry_o(c57_carry14));

    // Column 58.
    wire c58_sum14, c58_carry14;
    full_adder u_c58_14 (.a_i(middle_i[85]), .b_i(middle_i[86]), .c_i(c57_carry14),
        .sum_o(c58_sum14), .carry_o(c58_carry14));

    // Column 59.
    wire c59_sum14, c59_carry14;
    full_adder u_c59_14 (.a_i(middle_i[87]), .b_i(middle_i[88]), .c_i(c58_carry14),
        .sum_o(c59_sum14), .carry_o(c59_carry14));

    // Column 60.
    wire c60_sum14, c60_carry14;
    full_adder u_c60_14 (.a_i(middle_i[89]), .b_i(middle_i[90]), .c_i(c59_carry14),
        .sum_o(c60_sum14), .carry_o(c60_carry14));

    // Column 61.
    wire c61_sum14, c61_carry14;
    full_adder u_c61_14 (.a_i(middle_i[91]), .b_i(middle_i[92]), .c_i(c60_carry14),
        .sum_o(c61_sum14), .carry_o(c61_carry14));

    // Column 62.
    wire c62_sum14, c62_carry14;
    full_adder u_c62_14 (.a_i(middle_i[93]), .b_i(middle_i[94]), .c_i(c61_carry14),
        .sum_o(c62_sum14), .carry_o(c62_carry14));

    // Column 63.
    wire c63_sum14, c63_carry14;
    full_adder u_c63_14 (.a_i(middle_i[95]), .b_i(middle_i[96]), .c_i(c62_carry14),
        .sum_o(c63_sum14), .carry_o(c63_carry14));

    // Column 64.
    wire c64_sum7, c64_carry7;
    full_adder u_c64_7 (.a_i(middle_i[97]), .b_i(middle_i[98]), .c_i(c63_carry14),
        .sum_o(c64_sum7), .carry_o(c64_carry7));

    // Column 65.
    wire c65_sum3, c65_carry3;
    full_adder u_c65_3 (.a_i(middle_i[99]), .b_i(middle_i[100]), .c_i(c64_carry7),
        .sum_o(c65_sum3), .carry_o(c65_carry3));

    // Column 66.
    wire c66_sum1, c66_carry1;
    full_adder u_c66_1 (.a_i(middle_i[101]), .b_i(middle_i[102]), .c_i(c65_carry3),
        .sum_o(c66_sum1), .carry_o(c66_carry1));

    // Column 67.
    wire c67_sum0, c67_carry0;
    full_adder u_c67_0 (.a_i(middle_i[103]), .b_i(middle_i[104]), .c_i(c66_carry1),
        .sum_o(c67_sum0), .carry_o(c67_carry0));

    assign sum_o = {middle_i[105], c67_sum0, c66_sum1, c65_sum3, c64_sum7, c63_sum14, c62_sum14,
        c61_sum14, c60_sum14, c59_sum14, c58_sum14, c57_sum14, c56_sum14, c55_sum14, c54_sum14,
        c53_sum14, c52_sum14, c51_sum14, c50_sum14, c49_sum14, c48_sum14, c47_sum14, c46_sum14,
        c45_sum14, c44_sum14, c43_sum14, c42_sum14, c41_sum14, c40_sum14, c39_sum14, c38_sum14,
        c37_sum14, c36_sum14, c35_sum14, c34_sum14, c33_sum14, middle_i[33], middle_i[32],
        middle_i[31], middle_i[30], middle_i[29], middle_i[28], middle_i[27], middle_i[26],
        middle_i[25], middle_i[24], middle_i[23], middle_i[22], middle_i[21], middle_i[20],
        middle_i[19], middle_i[18], middle_i[17], middle_i[16], middle_i[15], middle_i[14],
        middle_i[13], middle_i[12], middle_i[11], middle_i[10], middle_i[9], middle_i[8],
        middle_i[7], middle_i[6], middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {c67_carry0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[5]};

endmodule

`default_nettype wire
