// tree_baugh_wooley_4x4_l16_acc20_lower: compressor tree, second half: 16 lane(s) of Baugh-Wooley
//   rows, 4 x 4 bits, and the accumulator.
// The constant 20'hff8f0 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_4x4_l16_acc20_lower (
    input  wire [41:0] middle_i,
    output wire [19:0] sum_o,
    output wire [11:0] carry_o    // from column 8
);

    // Column 3.
    wire c3_sum48, c3_carry48;
    full_adder u_c3_48 (.a_i(middle_i[4]), .b_i(middle_i[3]), .c_i(middle_i[5]),
        .sum_o(c3_sum48), .carry_o(c3_carry48));

    // Column 4.
    wire c4_sum47, c4_carry47;
    full_adder u_c4_47 (.a_i(middle_i[7]), .b_i(middle_i[6]), .c_i(middle_i[8]),
        .sum_o(c4_sum47), .carry_o(c4_carry47));
    wire c4_sum48, c4_carry48;
    full_adder u_c4_48 (.a_i(middle_i[9]), .b_i(c3_carry48), .c_i(c4_sum47),
        .sum_o(c4_sum48), .carry_o(c4_carry48));

    // Column 5.
    wire c5_sum38, c5_carry38;
    full_adder u_c5_38 (.a_i(middle_i[12]), .b_i(middle_i[10]), .c_i(middle_i[11]),
        .sum_o(c5_sum38), .carry_o(c5_carry38));
    wire c5_sum39, c5_carry39;
    full_adder u_c5_39 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c4_carry47),
        .sum_o(c5_sum39), .carry_o(c5_carry39));
    wire c5_sum40, c5_carry40;
    full_adder u_c5_40 (.a_i(c5_sum38), .b_i(c4_carry48), .c_i(c5_sum39),
        .sum_o(c5_sum40), .carry_o(c5_carry40));

    // Column 6.
    wire c6_sum26, c6_carry26;
    full_adder u_c6_26 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(middle_i[17]),
        .sum_o(c6_sum26), .carry_o(c6_carry26));
    wire c6_sum27, c6_carry27;
    full_adder u_c6_27 (.a_i(middle_i[18]), .b_i(c5_carry38), .c_i(c6_sum26),
        .sum_o(c6_sum27), .carry_o(c6_carry27));
    wire c6_sum28, c6_carry28;
    full_adder u_c6_28 (.a_i(c5_carry39), .b_i(c6_sum27), .c_i(c5_carry40),
        .sum_o(c6_sum28), .carry_o(c6_carry28));

    // Column 7.
    wire c7_sum12, c7_carry12;
    full_adder u_c7_12 (.a_i(middle_i[19]), .b_i(middle_i[21]), .c_i(middle_i[20]),
        .sum_o(c7_sum12), .carry_o(c7_carry12));
    wire c7_sum13, c7_carry13;
    full_adder u_c7_13 (.a_i(middle_i[22]), .b_i(c6_carry26), .c_i(c7_sum12),
        .sum_o(c7_sum13), .carry_o(c7_carry13));
    wire c7_sum14, c7_carry14;
    full_adder u_c7_14 (.a_i(c6_carry27), .b_i(c7_sum13), .c_i(c6_carry28),
        .sum_o(c7_sum14), .carry_o(c7_carry14));

    // Column 8.
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(middle_i[26]), .b_i(middle_i[23]), .c_i(middle_i[24]),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(middle_i[27]), .b_i(middle_i[25]), .c_i(c8_sum4),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c7_carry12), .b_i(c8_sum5), .c_i(c7_carry13),
        .sum_o(c8_sum6), .carry_o(c8_carry6));

    // Column 9.
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(middle_i[28]), .b_i(middle_i[30]), .c_i(middle_i[29]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(c8_carry4), .b_i(c9_sum1), .c_i(c8_carry5),
        .sum_o(c9_sum2), .carry_o(c9_carry2));

    // Column 10.
    wire c10_sum0, c10_carry0;
    full_adder u_c10_0 (.a_i(middle_i[31]), .b_i(middle_i[32]), .c_i(c9_carry1),
        .sum_o(c10_sum0), .carry_o(c10_carry0));

    // Column 11.
    wire c11_sum0, c11_carry0;
    assign c11_sum0 = ~(middle_i[33] ^ c10_carry0);  // two bits and 1
    assign c11_carry0 = middle_i[33] | c10_carry0;

    // Column 12.
    wire c12_sum0, c12_carry0;
    assign c12_sum0 = ~(middle_i[34] ^ c11_carry0);  // two bits and 1
    assign c12_carry0 = middle_i[34] | c11_carry0;

    // Column 13.
    wire c13_sum0, c13_carry0;
    assign c13_sum0 = ~(middle_i[35] ^ c12_carry0);  // two bits and 1
    assign c13_carry0 = middle_i[35] | c12_carry0;

    // Column 14.
    wire c14_sum0, c14_carry0;
    assign c14_sum0 = ~(middle_i[36] ^ c13_carry0);  // two bits and 1
    assign c14_carry0 = middle_i[36] | c13_carry0;

    // Column 15.
    wire c15_sum0, c15_carry0;
    assign c15_sum0 = ~(middle_i[37] ^ c14_carry0);  // two bits and 1
    assign c15_carry0 = middle_i[37] | c14_carry0;

    // Column 16.
    wire c16_sum0, c16_carry0;
    assign c16_sum0 = ~(middle_i[38] ^ c15_carry0);  // two bits and 1
    assign c16_carry0 = middle_i[38] | c15_carry0;

    // Column 17.
    wire c17_sum0, c17_carry0;
    assign c17_sum0 = ~(middle_i[39] ^ c16_carry0);  // two bits and 1
    assign c17_carry0 = middle_i[39] | c16_carry0;

    // Column 18.
    wire c18_sum0, c18_carry0;
    assign c18_sum0 = ~(middle_i[40] ^ c17_carry0);  // two bits and 1
    assign c18_carry0 = middle_i[40] | c17_carry0;

    // Column 19.
    wire c19_sum0;
    assign c19_sum0 = ~(middle_i[41] ^ c18_carry0);

    assign sum_o = {c19_sum0, c18_sum0, c17_sum0, c16_sum0, c15_sum0, c14_sum0, c13_sum0, c12_sum0,
        c11_sum0, c9_carry2, c8_carry6, c7_carry14, c7_sum14, c6_sum28, c5_sum40, c4_sum48,
        c3_sum48, middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, c10_sum0, c9_sum2,
        c8_sum6};

endmodule

`default_nettype wire
