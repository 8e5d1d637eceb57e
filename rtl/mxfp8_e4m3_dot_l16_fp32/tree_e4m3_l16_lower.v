// tree_e4m3_l16_lower: compressor tree, second half: 16 lane(s) of E4M3 products, and the
//   correction for negative ones.
// The constant 41'h01000000000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e4m3_l16_lower (
    input  wire [63:0] middle_i,
    output wire [40:0] sum_o,
    output wire [36:0] carry_o    // from column 4
);

    // Column 19.
    wire c19_sum14, c19_carry14;
    full_adder u_c19_14 (.a_i(middle_i[20]), .b_i(middle_i[22]), .c_i(middle_i[21]),
        .sum_o(c19_sum14), .carry_o(c19_carry14));

    // Column 20.
    wire c20_sum14, c20_carry14;
    full_adder u_c20_14 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(c19_carry14),
        .sum_o(c20_sum14), .carry_o(c20_carry14));

    // Column 21.
    wire c21_sum14, c21_carry14;
    full_adder u_c21_14 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c20_carry14),
        .sum_o(c21_sum14), .carry_o(c21_carry14));

    // Column 22.
    wire c22_sum14, c22_carry14;
    full_adder u_c22_14 (.a_i(middle_i[27]), .b_i(middle_i[28]), .c_i(c21_carry14),
        .sum_o(c22_sum14), .carry_o(c22_carry14));

    // Column 23.
    wire c23_sum14, c23_carry14;
    full_adder u_c23_14 (.a_i(middle_i[29]), .b_i(middle_i[30]), .c_i(c22_carry14),
        .sum_o(c23_sum14), .carry_o(c23_carry14));

    // Column 24.
    wire c24_sum14, c24_carry14;
    full_adder u_c24_14 (.a_i(middle_i[31]), .b_i(middle_i[32]), .c_i(c23_carry14),
        .sum_o(c24_sum14), .carry_o(c24_carry14));

    // Column 25.
    wire c25_sum14, c25_carry14;
    full_adder u_c25_14 (.a_i(middle_i[33]), .b_i(middle_i[34]), .c_i(c24_carry14),
        .sum_o(c25_sum14), .carry_o(c25_carry14));

    // Column 26.
    wire c26_sum14, c26_carry14;
    full_adder u_c26_14 (.a_i(middle_i[35]), .b_i(middle_i[36]), .c_i(c25_carry14),
        .sum_o(c26_sum14), .carry_o(c26_carry14));

    // Column 27.
    wire c27_sum14, c27_carry14;
    full_adder u_c27_14 (.a_i(middle_i[37]), .b_i(middle_i[38]), .c_i(c26_carry14),
        .sum_o(c27_sum14), .carry_o(c27_carry14));

    // Column 28.
    wire c28_sum14, c28_carry14;
    full_adder u_c28_14 (.a_i(middle_i[39]), .b_i(middle_i[40]), .c_i(c27_carry14),
        .sum_o(c28_sum14), .carry_o(c28_carry14));

    // Column 29.
    wire c29_sum14, c29_carry14;
    full_adder u_c29_14 (.a_i(middle_i[41]), .b_i(middle_i[42]), .c_i(c28_carry14),
        .sum_o(c29_sum14), .carry_o(c29_carry14));

    // Column 30.
    wire c30_sum14, c30_carry14;
    full_adder u_c30_14 (.a_i(middle_i[43]), .b_i(middle_i[44]), .c_i(c29_carry14),
        .sum_o(c30_sum14), .carry_o(c30_carry14));

    // Column 31.
    wire c31_sum14, c31_carry14;
    full_adder u_c31_14 (.a_i(middle_i[45]), .b_i(middle_i[46]), .c_i(c30_carry14),
        .sum_o(c31_sum14), .carry_o(c31_carry14));

    // Column 32.
    wire c32_sum14, c32_carry14;
    full_adder u_c32_14 (.a_i(middle_i[47]), .b_i(middle_i[48]), .c_i(c31_carry14),
        .sum_o(c32_sum14), .carry_o(c32_carry14));

    // Column 33.
    wire c33_sum14, c33_carry14;
    full_adder u_c33_14 (.a_i(middle_i[49]), .b_i(middle_i[50]), .c_i(c32_carry14),
        .sum_o(c33_sum14), .carry_o(c33_carry14));

    // Column 34.
    wire c34_sum14, c34_carry14;
    full_adder u_c34_14 (.a_i(middle_i[51]), .b_i(middle_i[52]), .c_i(c33_carry14),
        .sum_o(c34_sum14), .carry_o(c34_carry14));

    // Column 35.
    wire c35_sum14, c35_carry14;
    full_adder u_c35_14 (.a_i(middle_i[53]), .b_i(middle_i[54]), .c_i(c34_carry14),
        .sum_o(c35_sum14), .carry_o(c35_carry14));

    // Column 36.
    wire c36_sum7, c36_carry7;
    full_adder u_c36_7 (.a_i(middle_i[55]), .b_i(middle_i[56]), .c_i(c35_carry14),
        .sum_o(c36_sum7), .carry_o(c36_carry7));

    // Column 37.
    wire c37_sum3, c37_carry3;
    full_adder u_c37_3 (.a_i(middle_i[57]), .b_i(middle_i[58]), .c_i(c36_carry7),
        .sum_o(c37_sum3), .carry_o(c37_carry3));

    // Column 38.
    wire c38_sum1, c38_carry1;
    full_adder u_c38_1 (.a_i(middle_i[59]), .b_i(middle_i[60]), .c_i(c37_carry3),
        .sum_o(c38_sum1), .carry_o(c38_carry1));

    // Column 39.
    wire c39_sum0, c39_carry0;
    full_adder u_c39_0 (.a_i(middle_i[61]), .b_i(middle_i[62]), .c_i(c38_carry1),
        .sum_o(c39_sum0), .carry_o(c39_carry0));

    assign sum_o = {middle_i[63], c39_sum0, c38_sum1, c37_sum3, c36_sum7, c35_sum14, c34_sum14,
        c33_sum14, c32_sum14, c31_sum14, c30_sum14, c29_sum14, c28_sum14, c27_sum14, c26_sum14,
        c25_sum14, c24_sum14, c23_sum14, c22_sum14, c21_sum14, c20_sum14, c19_sum14, middle_i[19],
        middle_i[18], middle_i[17], middle_i[16], middle_i[15], middle_i[14], middle_i[13],
        middle_i[12], middle_i[11], middle_i[10], middle_i[9], middle_i[8], middle_i[7],
        middle_i[6], middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {c39_carry0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[5]};

endmodule

`default_nettype wire
