// tree_baugh_wooley_16x8_l1_lower: compressor tree, second half: 1 lane(s) of Baugh-Wooley rows, 16
//   x 8 bits.
// The constant 24'h80807e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_16x8_l1_lower (
    input  wire [68:0] middle_i,
    output wire [23:0] sum_o,
    output wire [16:0] carry_o    // from column 7
);

    // Column 4.
    wire c4_sum3, c4_carry3;
    full_adder u_c4_3 (.a_i(middle_i[4]), .b_i(middle_i[6]), .c_i(middle_i[5]),
        .sum_o(c4_sum3), .carry_o(c4_carry3));

    // Column 5.
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(middle_i[7]), .b_i(middle_i[8]), .c_i(c4_carry3),
        .sum_o(c5_sum4), .carry_o(c5_carry4));

    // Column 6.
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(middle_i[9]), .b_i(middle_i[11]), .c_i(middle_i[12]),
        .sum_o(c6_sum4), .carry_o(c6_carry4));
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(middle_i[10]), .b_i(c6_sum4), .c_i(c5_carry4),
        .sum_o(c6_sum5), .carry_o(c6_carry5));

    // Column 7.
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(middle_i[13]), .b_i(middle_i[15]), .c_i(middle_i[14]),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(middle_i[16]), .b_i(c6_carry4), .c_i(c7_sum4),
        .sum_o(c7_sum5), .carry_o(c7_carry5));

    // Column 8.
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(middle_i[19]),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(middle_i[20]), .b_i(c7_carry4), .c_i(c8_sum4),
        .sum_o(c8_sum5), .carry_o(c8_carry5));

    // Column 9.
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(middle_i[23]),
        .sum_o(c9_sum4), .carry_o(c9_carry4));
    wire c9_sum5, c9_carry5;
    full_adder u_c9_5 (.a_i(middle_i[24]), .b_i(c8_carry4), .c_i(c9_sum4),
        .sum_o(c9_sum5), .carry_o(c9_carry5));

    // Column 10.
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(middle_i[27]),
        .sum_o(c10_sum4), .carry_o(c10_carry4));
    wire c10_sum5, c10_carry5;
    full_adder u_c10_5 (.a_i(middle_i[28]), .b_i(c9_carry4), .c_i(c10_sum4),
        .sum_o(c10_sum5), .carry_o(c10_carry5));

    // Column 11.
    wire c11_sum4, c11_carry4;
    full_adder u_c11_4 (.a_i(middle_i[29]), .b_i(middle_i[30]), .c_i(middle_i[31]),
        .sum_o(c11_sum4), .carry_o(c11_carry4));
    wire c11_sum5, c11_carry5;
    full_adder u_c11_5 (.a_i(middle_i[32]), .b_i(c10_carry4), .c_i(c11_sum4),
        .sum_o(c11_sum5), .carry_o(c11_carry5));

    // Column 12.
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(middle_i[33]), .b_i(middle_i[34]), .c_i(middle_i[35]),
        .sum_o(c12_sum4), .carry_o(c12_carry4));
    wire c12_sum5, c12_carry5;
    full_adder u_c12_5 (.a_i(middle_i[36]), .b_i(c11_carry4), .c_i(c12_sum4),
        .sum_o(c12_sum5), .carry_o(c12_carry5));

    // Column 13.
    wire c13_sum4, c13_carry4;
    full_adder u_c13_4 (.a_i(middle_i[37]), .b_i(middle_i[38]), .c_i(middle_i[39]),
        .sum_o(c13_sum4), .carry_o(c13_carry4));
    wire c13_sum5, c13_carry5;
    full_adder u_c13_5 (.a_i(middle_i[40]), .b_i(c12_carry4), .c_i(c13_sum4),
        .sum_o(c13_sum5), .carry_o(c13_carry5));

    // Column 14.
    wire c14_sum4, c14_carry4;
    full_adder u_c14_4 (.a_i(middle_i[41]), .b_i(middle_i[42]), .c_i(middle_i[43]),
        .sum_o(c14_sum4), .carry_o(c14_carry4));
    wire c14_sum5, c14_carry5;
    full_adder u_c14_5 (.a_i(middle_i[44]), .b_i(c13_carry4), .c_i(c14_sum4),
        .sum_o(c14_sum5), .carry_o(c14_carry5));

    // Column 15.
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(middle_i[47]), .b_i(middle_i[48]), .c_i(middle_i[45]),
        .sum_o(c15_sum4), .carry_o(c15_carry4));
    wire c15_sum5, c15_carry5;
    full_adder u_c15_5 (.a_i(middle_i[46]), .b_i(middle_i[49]), .c_i(c14_carry4),
        .sum_o(c15_sum5), .carry_o(c15_carry5));
    wire c15_sum6, c15_carry6;
    full_adder u_c15_6 (.a_i(c15_sum4), .b_i(c14_carry5), .c_i(c15_sum5),
        .sum_o(c15_sum6), .carry_o(c15_carry6));

    // Column 16.
    wire c16_sum4, c16_carry4;
    full_adder u_c16_4 (.a_i(middle_i[50]), .b_i(middle_i[51]), .c_i(middle_i[52]),
        .sum_o(c16_sum4), .carry_o(c16_carry4));
    wire c16_sum5, c16_carry5;
    full_adder u_c16_5 (.a_i(c15_carry4), .b_i(c16_sum4), .c_i(c15_carry5),
        .sum_o(c16_sum5), .carry_o(c16_carry5));

    // Column 17.
    wire c17_sum3, c17_carry3;
    full_adder u_c17_3 (.a_i(middle_i[55]), .b_i(middle_i[53]), .c_i(middle_i[54]),
        .sum_o(c17_sum3), .carry_o(c17_carry3));
    wire c17_sum4, c17_carry4;
    full_adder u_c17_4 (.a_i(middle_i[56]), .b_i(c16_carry4), .c_i(c17_sum3),
        .sum_o(c17_sum4), .carry_o(c17_carry4));

    // Column 18.
    wire c18_sum2, c18_carry2;
    full_adder u_c18_2 (.a_i(middle_i[57]), .b_i(middle_i[59]), .c_i(middle_i[58]),
        .sum_o(c18_sum2), .carry_o(c18_carry2));
    wire c18_sum3, c18_carry3;
    full_adder u_c18_3 (.a_i(middle_i[60]), .b_i(c17_carry3), .c_i(c18_sum2),
        .sum_o(c18_sum3), .carry_o(c18_carry3));

    // Column 19.
    wire c19_sum2, c19_carry2;
    full_adder u_c19_2 (.a_i(middle_i[61]), .b_i(middle_i[62]), .c_i(c18_carry2),
        .sum_o(c19_sum2), .carry_o(c19_carry2));

    // Column 20.
    wire c20_sum1, c20_carry1;
    full_adder u_c20_1 (.a_i(middle_i[63]), .b_i(middle_i[65]), .c_i(middle_i[64]),
        .sum_o(c20_sum1), .carry_o(c20_carry1));

    assign sum_o = {1'b1, middle_i[67], c20_carry1, c19_carry2, c18_carry3, c17_carry4, c16_carry5,
        c15_carry6, c15_sum6, c13_carry5, c12_carry5, c11_carry5, c10_carry5, c9_carry5, c8_carry5,
        c7_carry5, c6_carry5, c6_sum5, c5_sum4, c4_sum3, middle_i[3], middle_i[2], middle_i[1],
        middle_i[0]};
    assign carry_o = {1'b0, middle_i[68], middle_i[66], c20_sum1, c19_sum2, c18_sum3, c17_sum4,
        c16_sum5, 1'b0, c14_sum5, c13_sum5, c12_sum5, c11_sum5, c10_sum5, c9_sum5, c8_sum5,
        c7_sum5};

endmodule

`default_nettype wire
