// tree_sdr_k4_l32_lower: compressor tree, second half: 32 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// The constant 12'h001 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l32_lower (
    input  wire [43:0] middle_i,
    output wire [11:0] sum_o,
    output wire [11:0] carry_o    // from column 0
);

    // Column 1.
    wire c1_sum39, c1_carry39;
    full_adder u_c1_39 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[2]),
        .sum_o(c1_sum39), .carry_o(c1_carry39));

    // Column 2.
    wire c2_sum35, c2_carry35;
    full_adder u_c2_35 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c1_carry39),
        .sum_o(c2_sum35), .carry_o(c2_carry35));

    // Column 3.
    wire c3_sum32, c3_carry32;
    full_adder u_c3_32 (.a_i(middle_i[7]), .b_i(middle_i[8]), .c_i(middle_i[9]),
        .sum_o(c3_sum32), .carry_o(c3_carry32));
    wire c3_sum33, c3_carry33;
    full_adder u_c3_33 (.a_i(middle_i[10]), .b_i(c3_sum32), .c_i(c2_carry35),
        .sum_o(c3_sum33), .carry_o(c3_carry33));

    // Column 4.
    wire c4_sum46, c4_carry46;
    full_adder u_c4_46 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(middle_i[13]),
        .sum_o(c4_sum46), .carry_o(c4_carry46));
    wire c4_sum47, c4_carry47;
    full_adder u_c4_47 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(middle_i[16]),
        .sum_o(c4_sum47), .carry_o(c4_carry47));
    wire c4_sum48, c4_carry48;
    full_adder u_c4_48 (.a_i(c3_carry32), .b_i(c4_sum46), .c_i(c4_sum47),
        .sum_o(c4_sum48), .carry_o(c4_carry48));

    // Column 5.
    wire c5_sum21, c5_carry21;
    full_adder u_c5_21 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(middle_i[19]),
        .sum_o(c5_sum21), .carry_o(c5_carry21));
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(middle_i[22]),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(c4_carry46), .b_i(c4_carry47), .c_i(c5_sum21),
        .sum_o(c5_sum23), .carry_o(c5_carry23));
    wire c5_sum24, c5_carry24;
    full_adder u_c5_24 (.a_i(c5_sum22), .b_i(c4_carry48), .c_i(c5_sum23),
        .sum_o(c5_sum24), .carry_o(c5_carry24));

    // Column 6.
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(middle_i[27]), .b_i(middle_i[23]), .c_i(middle_i[24]),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(middle_i[28]),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(middle_i[29]), .b_i(c5_carry21), .c_i(c5_carry22),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c6_sum8), .b_i(c6_sum9), .c_i(c5_carry23),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c6_sum10), .b_i(c5_carry24), .c_i(c6_sum11),
        .sum_o(c6_sum12), .carry_o(c6_carry12));

    // Column 7.
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(middle_i[34]), .b_i(middle_i[30]), .c_i(middle_i[31]),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(middle_i[32]), .b_i(middle_i[33]), .c_i(middle_i[35]),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c6_carry8), .b_i(c6_carry9), .c_i(c7_sum2),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c7_sum3), .b_i(c6_carry10), .c_i(c7_sum4),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c6_carry11), .b_i(c7_sum5), .c_i(c6_carry12),
        .sum_o(c7_sum6), .carry_o(c7_carry6));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(middle_i[38]), .b_i(middle_i[36]), .c_i(middle_i[37]),
        .sum_o(c8_sum0), .carry_o(c8_carry0));
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(middle_i[39]), .b_i(c7_carry2), .c_i(c7_carry3),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c8_sum0), .b_i(c7_carry4), .c_i(c8_sum1),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c7_carry5), .b_i(c8_sum2), .c_i(c7_carry6),
        .sum_o(c8_sum3), .carry_o(c8_carry3));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(middle_i[40]), .b_i(middle_i[41]), .c_i(c8_carry0),
        .sum_o(c9_sum0), .carry_o(c9_carry0));
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c8_carry1), .b_i(c9_sum0), .c_i(c8_carry2),
        .sum_o(c9_sum1), .carry_o(c9_carry1));

    // Column 10.
    wire c10_sum0, c10_carry0;
    full_adder u_c10_0 (.a_i(middle_i[42]), .b_i(c9_carry0), .c_i(c9_carry1),
        .sum_o(c10_sum0), .carry_o(c10_carry0));

    assign sum_o = {middle_i[43], c10_sum0, c8_carry3, c8_sum3, c7_sum6, c6_sum12, c5_sum24,
        c3_carry33, c3_sum33, c2_sum35, c1_sum39, middle_i[0]};
    assign carry_o = {c10_carry0, 1'b0, c9_sum1, 1'b0, 1'b0, 1'b0, 1'b0, c4_sum48, 1'b0, 1'b0, 1'b0,
        middle_i[1]};

endmodule

`default_nettype wire
