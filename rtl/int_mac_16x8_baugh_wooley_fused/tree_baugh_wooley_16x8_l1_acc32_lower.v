// tree_baugh_wooley_16x8_l1_acc32_lower: compressor tree, second half: 1 lane(s) of Baugh-Wooley
//   rows, 16 x 8 bits, and the accumulator.
// The constant 32'hff80807f (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_16x8_l1_acc32_lower (
    input  wire [66:0] middle_i,
    output wire [31:0] sum_o,
    output wire [24:0] carry_o    // from column 7
);

    // Column 4.
    wire c4_sum4, c4_carry4;
    full_adder u_c4_4 (.a_i(middle_i[4]), .b_i(middle_i[6]), .c_i(middle_i[5]),
        .sum_o(c4_sum4), .carry_o(c4_carry4));

    // Column 5.
    wire c5_sum5, c5_carry5;
    full_adder u_c5_5 (.a_i(middle_i[7]), .b_i(middle_i[8]), .c_i(c4_carry4),
        .sum_o(c5_sum5), .carry_o(c5_carry5));

    // Column 6.
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(c5_carry5),
        .sum_o(c6_sum6), .carry_o(c6_carry6));

    // Column 7.
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(middle_i[11]), .b_i(middle_i[13]), .c_i(middle_i[12]),
        .sum_o(c7_sum6), .carry_o(c7_carry6));

    // Column 8.
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(middle_i[15]), .b_i(middle_i[14]), .c_i(middle_i[16]),
        .sum_o(c8_sum6), .carry_o(c8_carry6));

    // Column 9.
    wire c9_sum6, c9_carry6;
    full_adder u_c9_6 (.a_i(middle_i[18]), .b_i(middle_i[17]), .c_i(middle_i[19]),
        .sum_o(c9_sum6), .carry_o(c9_carry6));

    // Column 10.
    wire c10_sum6, c10_carry6;
    full_adder u_c10_6 (.a_i(middle_i[21]), .b_i(middle_i[20]), .c_i(middle_i[22]),
        .sum_o(c10_sum6), .carry_o(c10_carry6));

    // Column 11.
    wire c11_sum6, c11_carry6;
    full_adder u_c11_6 (.a_i(middle_i[24]), .b_i(middle_i[23]), .c_i(middle_i[25]),
        .sum_o(c11_sum6), .carry_o(c11_carry6));

    // Column 12.
    wire c12_sum6, c12_carry6;
    full_adder u_c12_6 (.a_i(middle_i[27]), .b_i(middle_i[26]), .c_i(middle_i[28]),
        .sum_o(c12_sum6), .carry_o(c12_carry6));

    // Column 13.
    wire c13_sum6, c13_carry6;
    full_adder u_c13_6 (.a_i(middle_i[30]), .b_i(middle_i[29]), .c_i(middle_i[31]),
        .sum_o(c13_sum6), .carry_o(c13_carry6));

    // Column 14.
    wire c14_sum6, c14_carry6;
    full_adder u_c14_6 (.a_i(middle_i[33]), .b_i(middle_i[32]), .c_i(middle_i[34]),
        .sum_o(c14_sum6), .carry_o(c14_carry6));

    // Column 15.
    wire c15_sum6, c15_carry6;
    full_adder u_c15_6 (.a_i(middle_i[36]), .b_i(middle_i[37]), .c_i(middle_i[35]),
        .sum_o(c15_sum6), .carry_o(c15_carry6));
    wire c15_sum7, c15_carry7;
    full_adder u_c15_7 (.a_i(middle_i[38]), .b_i(c14_carry6), .c_i(c15_sum6),
        .sum_o(c15_sum7), .carry_o(c15_carry7));

    // Column 16.
    wire c16_sum5, c16_carry5;
    full_adder u_c16_5 (.a_i(middle_i[39]), .b_i(middle_i[41]), .c_i(middle_i[40]),
        .sum_o(c16_sum5), .carry_o(c16_carry5));
    wire c16_sum6, c16_carry6;
    full_adder u_c16_6 (.a_i(middle_i[42]), .b_i(c15_carry6), .c_i(c16_sum5),
        .sum_o(c16_sum6), .carry_o(c16_carry6));

    // Column 17.
    wire c17_sum5, c17_carry5;
    full_adder u_c17_5 (.a_i(middle_i[43]), .b_i(middle_i[44]), .c_i(c16_carry5),
        .sum_o(c17_sum5), .carry_o(c17_carry5));

    // Column 18.
    wire c18_sum4, c18_carry4;
    full_adder u_c18_4 (.a_i(middle_i[45]), .b_i(middle_i[47]), .c_i(middle_i[46]),
        .sum_o(c18_sum4), .carry_o(c18_carry4));

    // Column 19.
    wire c19_sum3, c19_carry3;
    full_adder u_c19_3 (.a_i(middle_i[49]), .b_i(middle_i[48]), .c_i(middle_i[50]),
        .sum_o(c19_sum3), .carry_o(c19_carry3));

    // Column 20.
    wire c20_sum2, c20_carry2;
    full_adder u_c20_2 (.a_i(middle_i[51]), .b_i(middle_i[53]), .c_i(middle_i[52]),
        .sum_o(c20_sum2), .carry_o(c20_carry2));

    // Column 26.
    wire c26_sum0, c26_carry0;
    assign c26_sum0 = ~(middle_i[60] ^ middle_i[61]);  // two bits and 1
    assign c26_carry0 = middle_i[60] | middle_i[61];

    // Column 27.
    wire c27_sum0, c27_carry0;
    assign c27_sum0 = ~(middle_i[62] ^ c26_carry0);  // two bits and 1
    assign c27_carry0 = middle_i[62] | c26_carry0;

    // Column 28.
    wire c28_sum0, c28_carry0;
    assign c28_sum0 = ~(middle_i[63] ^ c27_carry0);  // two bits and 1
    assign c28_carry0 = middle_i[63] | c27_carry0;

    // Column 29.
    wire c29_sum0, c29_carry0;
    assign c29_sum0 = ~(middle_i[64] ^ c28_carry0);  // two bits and 1
    assign c29_carry0 = middle_i[64] | c28_carry0;

    // Column 30.
    wire c30_sum0, c30_carry0;
    assign c30_sum0 = ~(middle_i[65] ^ c29_carry0);  // two bits and 1
    assign c30_carry0 = middle_i[65] | c29_carry0;

    // Column 31.
    wire c31_sum0;
    assign c31_sum0 = ~(middle_i[66] ^ c30_carry0);

    assign sum_o = {c31_sum0, c30_sum0, c29_sum0, c28_sum0, c27_sum0, c26_sum0, middle_i[59],
        middle_i[58], middle_i[57], middle_i[55], c20_carry2, c19_carry3, c18_carry4, c17_carry5,
        c16_carry6, c15_carry7, c15_sum7, c13_carry6, c12_carry6, c11_carry6, c10_carry6, c9_carry6,
        c8_carry6, c7_carry6, c6_carry6, c6_sum6, c5_sum5, c4_sum4, middle_i[3], middle_i[2],
        middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[56],
        middle_i[54], c20_sum2, c19_sum3, c18_sum4, c17_sum5, c16_sum6, 1'b0, c14_sum6, c13_sum6,
        c12_sum6, c11_sum6, c10_sum6, c9_sum6, c8_sum6, c7_sum6};

endmodule

`default_nettype wire
