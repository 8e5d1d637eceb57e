// tree_sdr_k4_l16_lower: compressor tree, second half: 16 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// The constant 11'h021 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l16_lower (
    input  wire [30:0] middle_i,
    output wire [10:0] sum_o,
    output wire [10:0] carry_o    // from column 0
);

    // Column 2.
    wire c2_sum17, c2_carry17;
    full_adder u_c2_17 (.a_i(middle_i[3]), .b_i(middle_i[5]), .c_i(middle_i[4]),
        .sum_o(c2_sum17), .carry_o(c2_carry17));

    // Column 3.
    wire c3_sum15, c3_carry15;
    full_adder u_c3_15 (.a_i(middle_i[6]), .b_i(middle_i[8]), .c_i(middle_i[7]),
        .sum_o(c3_sum15), .carry_o(c3_carry15));
    wire c3_sum16, c3_carry16;
    full_adder u_c3_16 (.a_i(middle_i[9]), .b_i(c3_sum15), .c_i(c2_carry17),
        .sum_o(c3_sum16), .carry_o(c3_carry16));

    // Column 4.
    wire c4_sum23, c4_carry23;
    full_adder u_c4_23 (.a_i(middle_i[10]), .b_i(middle_i[11]), .c_i(middle_i[12]),
        .sum_o(c4_sum23), .carry_o(c4_carry23));
    wire c4_sum24, c4_carry24;
    full_adder u_c4_24 (.a_i(c3_carry15), .b_i(c4_sum23), .c_i(c3_carry16),
        .sum_o(c4_sum24), .carry_o(c4_carry24));

    // Column 5.
    wire c5_sum10, c5_carry10;
    full_adder u_c5_10 (.a_i(middle_i[13]), .b_i(middle_i[16]), .c_i(middle_i[14]),
        .sum_o(c5_sum10), .carry_o(c5_carry10));
    wire c5_sum11, c5_carry11;
    full_adder u_c5_11 (.a_i(middle_i[15]), .b_i(middle_i[17]), .c_i(c4_carry23),
        .sum_o(c5_sum11), .carry_o(c5_carry11));
    wire c5_sum12, c5_carry12;
    full_adder u_c5_12 (.a_i(c5_sum10), .b_i(c5_sum11), .c_i(c4_carry24),
        .sum_o(c5_sum12), .carry_o(c5_carry12));

    // Column 6.
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(middle_i[18]), .b_i(middle_i[20]), .c_i(middle_i[19]),
        .sum_o(c6_sum4), .carry_o(c6_carry4));
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(middle_i[21]), .b_i(c5_carry10), .c_i(c6_sum4),
        .sum_o(c6_sum5), .carry_o(c6_carry5));
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(c5_carry11), .b_i(c6_sum5), .c_i(c5_carry12),
        .sum_o(c6_sum6), .carry_o(c6_carry6));

    // Column 7.
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(middle_i[22]), .b_i(middle_i[23]), .c_i(middle_i[24]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(middle_i[25]), .b_i(c6_carry4), .c_i(c7_sum1),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c6_carry5), .b_i(c7_sum2), .c_i(c6_carry6),
        .sum_o(c7_sum3), .carry_o(c7_carry3));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(middle_i[28]),
        .sum_o(c8_sum0), .carry_o(c8_carry0));
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c7_carry1), .b_i(c8_sum0), .c_i(c7_carry2),
        .sum_o(c8_sum1), .carry_o(c8_carry1));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(middle_i[29]), .b_i(c8_carry0), .c_i(c8_carry1),
        .sum_o(c9_sum0), .carry_o(c9_carry0));

    assign sum_o = {middle_i[30], c9_sum0, c7_carry3, c7_sum3, c6_sum6, c5_sum12, c4_sum24,
        c3_sum16, c2_sum17, middle_i[2], middle_i[0]};
    assign carry_o = {c9_carry0, 1'b0, c8_sum1, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        middle_i[1]};

endmodule

`default_nettype wire
