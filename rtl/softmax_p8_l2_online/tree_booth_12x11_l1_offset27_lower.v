// tree_booth_12x11_l1_offset27_lower: compressor tree, second half: 1 lane(s) of Booth radix-4
//   rows, 12 x 11 bits, and an offset.
// The constant 27'h7aab000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_12x11_l1_offset27_lower (
    input  wire [63:0] middle_i,
    output wire [26:0] sum_o,
    output wire [26:0] carry_o    // from column 0
);

    // Column 5.
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(middle_i[9]), .b_i(middle_i[8]), .c_i(middle_i[10]),
        .sum_o(c5_sum2), .carry_o(c5_carry2));

    // Column 6.
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(middle_i[12]), .b_i(middle_i[11]), .c_i(middle_i[13]),
        .sum_o(c6_sum2), .carry_o(c6_carry2));

    // Column 7.
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c6_carry2),
        .sum_o(c7_sum3), .carry_o(c7_carry3));

    // Column 8.
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(middle_i[17]), .b_i(middle_i[16]), .c_i(middle_i[18]),
        .sum_o(c8_sum3), .carry_o(c8_carry3));

    // Column 9.
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(middle_i[19]),
        .sum_o(c9_sum3), .carry_o(c9_carry3));
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(middle_i[22]), .b_i(c8_carry3), .c_i(c9_sum3),
        .sum_o(c9_sum4), .carry_o(c9_carry4));

    // Column 10.
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(middle_i[24]), .b_i(middle_i[25]), .c_i(middle_i[23]),
        .sum_o(c10_sum3), .carry_o(c10_carry3));
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(middle_i[26]), .b_i(c9_carry3), .c_i(c10_sum3),
        .sum_o(c10_sum4), .carry_o(c10_carry4));

    // Column 11.
    wire c11_sum4, c11_carry4;
    full_adder u_c11_4 (.a_i(middle_i[27]), .b_i(middle_i[28]), .c_i(middle_i[29]),
        .sum_o(c11_sum4), .carry_o(c11_carry4));
    wire c11_sum5, c11_carry5;
    full_adder u_c11_5 (.a_i(c10_carry3), .b_i(c11_sum4), .c_i(c10_carry4),
        .sum_o(c11_sum5), .carry_o(c11_carry5));

    // Column 12.
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(middle_i[32]), .b_i(middle_i[30]), .c_i(middle_i[31]),
        .sum_o(c12_sum4), .carry_o(c12_carry4));
    wire c12_sum5, c12_carry5;
    full_adder u_c12_5 (.a_i(middle_i[33]), .b_i(c11_carry4), .c_i(c12_sum4),
        .sum_o(c12_sum5), .carry_o(c12_carry5));

    // Column 13.
    wire c13_sum4, c13_carry4;
    full_adder u_c13_4 (.a_i(middle_i[35]), .b_i(middle_i[34]), .c_i(middle_i[36]),
        .sum_o(c13_sum4), .carry_o(c13_carry4));
    wire c13_sum5, c13_carry5;
    full_adder u_c13_5 (.a_i(c12_carry4), .b_i(c13_sum4), .c_i(c12_carry5),
        .sum_o(c13_sum5), .carry_o(c13_carry5));

    // Column 14.
    wire c14_sum3, c14_carry3;
    full_adder u_c14_3 (.a_i(middle_i[39]), .b_i(middle_i[37]), .c_i(middle_i[40]),
        .sum_o(c14_sum3), .carry_o(c14_carry3));
    wire c14_sum4, c14_carry4;
    full_adder u_c14_4 (.a_i(middle_i[38]), .b_i(c14_sum3), .c_i(c13_carry4),
        .sum_o(c14_sum4), .carry_o(c14_carry4));

    // Column 15.
    wire c15_sum3, c15_carry3;
    full_adder u_c15_3 (.a_i(middle_i[42]), .b_i(middle_i[41]), .c_i(middle_i[43]),
        .sum_o(c15_sum3), .carry_o(c15_carry3));
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(c14_carry3), .b_i(c15_sum3), .c_i(c14_carry4),
        .sum_o(c15_sum4), .carry_o(c15_carry4));

    // Column 16.
    wire c16_sum3, c16_carry3;
    full_adder u_c16_3 (.a_i(middle_i[44]), .b_i(middle_i[45]), .c_i(c15_carry3),
        .sum_o(c16_sum3), .carry_o(c16_carry3));

    // Column 17.
    wire c17_sum3, c17_carry3;
    full_adder u_c17_3 (.a_i(middle_i[46]), .b_i(middle_i[47]), .c_i(c16_carry3),
        .sum_o(c17_sum3), .carry_o(c17_carry3));

    // Column 18.
    wire c18_sum2, c18_carry2;
    full_adder u_c18_2 (.a_i(middle_i[48]), .b_i(middle_i[50]), .c_i(middle_i[49]),
        .sum_o(c18_sum2), .carry_o(c18_carry2));

    // Column 19.
    wire c19_sum2, c19_carry2;
    full_adder u_c19_2 (.a_i(middle_i[51]), .b_i(middle_i[52]), .c_i(c18_carry2),
        .sum_o(c19_sum2), .carry_o(c19_carry2));

    // Column 20.
    wire c20_sum1, c20_carry1;
    full_adder u_c20_1 (.a_i(middle_i[53]), .b_i(middle_i[55]), .c_i(middle_i[54]),
        .sum_o(c20_sum1), .carry_o(c20_carry1));

    // Column 21.
    wire c21_sum1, c21_carry1;
    full_adder u_c21_1 (.a_i(middle_i[57]), .b_i(middle_i[56]), .c_i(c20_carry1),
        .sum_o(c21_sum1), .carry_o(c21_carry1));

    // Column 25.
    wire c25_sum0, c25_carry0;
    assign c25_sum0 = ~(middle_i[61] ^ middle_i[62]);  // two bits and 1
    assign c25_carry0 = middle_i[61] | middle_i[62];

    // Column 26.
    wire c26_sum0;
    assign c26_sum0 = ~(middle_i[63] ^ c25_carry0);

    assign sum_o = {c26_sum0, c25_sum0, middle_i[60], middle_i[59], c21_carry1, c21_sum1,
        c19_carry2, c19_sum2, c17_carry3, c17_sum3, c15_carry4, c15_sum4, c13_carry5, c13_sum5,
        c11_carry5, c11_sum5, c9_carry4, c9_sum4, c7_carry3, c7_sum3, c5_carry2, c5_sum2,
        middle_i[6], middle_i[5], middle_i[3], middle_i[2], middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, middle_i[58], 1'b0, c20_sum1, 1'b0, c18_sum2, 1'b0,
        c16_sum3, 1'b0, c14_sum4, 1'b0, c12_sum5, 1'b0, c10_sum4, 1'b0, c8_sum3, 1'b0, c6_sum2,
        1'b0, middle_i[7], 1'b0, middle_i[4], 1'b0, middle_i[1]};

endmodule

`default_nettype wire
