// tree_sdr_k4_l64_lower: compressor tree, second half: 64 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// The constant 13'h1fc1 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l64_lower (
    input  wire [55:0] middle_i,
    output wire [12:0] sum_o,
    output wire [12:0] carry_o    // from column 0
);

    // Column 1.
    wire c1_sum79, c1_carry79;
    full_adder u_c1_79 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[2]),
        .sum_o(c1_sum79), .carry_o(c1_carry79));

    // Column 2.
    wire c2_sum71, c2_carry71;
    full_adder u_c2_71 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c1_carry79),
        .sum_o(c2_sum71), .carry_o(c2_carry71));

    // Column 3.
    wire c3_sum66, c3_carry66;
    full_adder u_c3_66 (.a_i(middle_i[7]), .b_i(middle_i[8]), .c_i(middle_i[9]),
        .sum_o(c3_sum66), .carry_o(c3_carry66));
    wire c3_sum67, c3_carry67;
    full_adder u_c3_67 (.a_i(middle_i[10]), .b_i(c3_sum66), .c_i(c2_carry71),
        .sum_o(c3_sum67), .carry_o(c3_carry67));

    // Column 4.
    wire c4_sum94, c4_carry94;
    full_adder u_c4_94 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(middle_i[11]),
        .sum_o(c4_sum94), .carry_o(c4_carry94));
    wire c4_sum95, c4_carry95;
    full_adder u_c4_95 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(middle_i[14]),
        .sum_o(c4_sum95), .carry_o(c4_carry95));
    wire c4_sum96, c4_carry96;
    full_adder u_c4_96 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c3_carry66),
        .sum_o(c4_sum96), .carry_o(c4_carry96));
    wire c4_sum97, c4_carry97;
    full_adder u_c4_97 (.a_i(c4_sum94), .b_i(c4_sum95), .c_i(c4_sum96),
        .sum_o(c4_sum97), .carry_o(c4_carry97));

    // Column 5.
    wire c5_sum44, c5_carry44;
    full_adder u_c5_44 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(middle_i[19]),
        .sum_o(c5_sum44), .carry_o(c5_carry44));
    wire c5_sum45, c5_carry45;
    full_adder u_c5_45 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(middle_i[22]),
        .sum_o(c5_sum45), .carry_o(c5_carry45));
    wire c5_sum46, c5_carry46;
    full_adder u_c5_46 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c4_carry94),
        .sum_o(c5_sum46), .carry_o(c5_carry46));
    wire c5_sum47, c5_carry47;
    full_adder u_c5_47 (.a_i(c4_carry95), .b_i(c5_sum44), .c_i(c5_sum45),
        .sum_o(c5_sum47), .carry_o(c5_carry47));
    wire c5_sum48, c5_carry48;
    full_adder u_c5_48 (.a_i(c4_carry96), .b_i(c5_sum46), .c_i(c5_sum47),
        .sum_o(c5_sum48), .carry_o(c5_carry48));

    // Column 6.
    wire c6_sum20, c6_carry20;
    full_adder u_c6_20 (.a_i(middle_i[27]), .b_i(middle_i[28]), .c_i(middle_i[29]),
        .sum_o(c6_sum20), .carry_o(c6_carry20));
    wire c6_sum21, c6_carry21;
    full_adder u_c6_21 (.a_i(middle_i[30]), .b_i(middle_i[31]), .c_i(middle_i[32]),
        .sum_o(c6_sum21), .carry_o(c6_carry21));
    wire c6_sum22, c6_carry22;
    full_adder u_c6_22 (.a_i(middle_i[33]), .b_i(middle_i[34]), .c_i(c5_carry44),
        .sum_o(c6_sum22), .carry_o(c6_carry22));
    wire c6_sum23, c6_carry23;
    full_adder u_c6_23 (.a_i(c5_carry45), .b_i(c6_sum20), .c_i(c6_sum21),
        .sum_o(c6_sum23), .carry_o(c6_carry23));
    wire c6_sum24, c6_carry24;
    full_adder u_c6_24 (.a_i(c5_carry46), .b_i(c5_carry47), .c_i(c6_sum22),
        .sum_o(c6_sum24), .carry_o(c6_carry24));
    wire c6_sum25, c6_carry25;
    full_adder u_c6_25 (.a_i(c6_sum23), .b_i(c5_carry48), .c_i(c6_sum24),
        .sum_o(c6_sum25), .carry_o(c6_carry25));

    // Column 7.
    wire c7_sum8, c7_carry8;
    full_adder u_c7_8 (.a_i(middle_i[35]), .b_i(middle_i[36]), .c_i(middle_i[37]),
        .sum_o(c7_sum8), .carry_o(c7_carry8));
    wire c7_sum9, c7_carry9;
    full_adder u_c7_9 (.a_i(middle_i[38]), .b_i(middle_i[39]), .c_i(middle_i[40]),
        .sum_o(c7_sum9), .carry_o(c7_carry9));
    wire c7_sum10, c7_carry10;
    full_adder u_c7_10 (.a_i(middle_i[41]), .b_i(c6_carry20), .c_i(c6_carry21),
        .sum_o(c7_sum10), .carry_o(c7_carry10));
    wire c7_sum11, c7_carry11;
    full_adder u_c7_11 (.a_i(c7_sum8), .b_i(c7_sum9), .c_i(c6_carry22),
        .sum_o(c7_sum11), .carry_o(c7_carry11));
    wire c7_sum12, c7_carry12;
    full_adder u_c7_12 (.a_i(c6_carry23), .b_i(c7_sum10), .c_i(c6_carry24),
        .sum_o(c7_sum12), .carry_o(c7_carry12));
    wire c7_sum13, c7_carry13;
    full_adder u_c7_13 (.a_i(c7_sum11), .b_i(c6_carry25), .c_i(c7_sum12),
        .sum_o(c7_sum13), .carry_o(c7_carry13));

    // Column 8.
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(middle_i[42]), .b_i(middle_i[43]), .c_i(middle_i[44]),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(middle_i[45]), .b_i(middle_i[46]), .c_i(c7_carry8),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(c7_carry9), .b_i(c8_sum3), .c_i(c7_carry10),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c8_sum4), .b_i(c7_carry11), .c_i(c8_sum5),
        .sum_o(c8_sum6), .carry_o(c8_carry6));
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(c7_carry12), .b_i(c8_sum6), .c_i(c7_carry13),
        .sum_o(c8_sum7), .carry_o(c8_carry7));

    // Column 9.
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(middle_i[50]), .b_i(middle_i[47]), .c_i(middle_i[48]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(middle_i[49]), .b_i(c8_carry3), .c_i(c9_sum1),
        .sum_o(c9_sum2), .carry_o(c9_carry2));
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(c8_carry4), .b_i(c9_sum2), .c_i(c8_carry5),
        .sum_o(c9_sum3), .carry_o(c9_carry3));
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(c8_carry6), .b_i(c9_sum3), .c_i(c8_carry7),
        .sum_o(c9_sum4), .carry_o(c9_carry4));

    // Column 10.
    wire c10_sum0, c10_carry0;
    assign c10_sum0 = ~(middle_i[53] ^ middle_i[51]);  // two bits and 1
    assign c10_carry0 = middle_i[53] | middle_i[51];
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(middle_i[52]), .b_i(c10_sum0), .c_i(c9_carry1),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c9_carry2), .b_i(c10_sum1), .c_i(c9_carry3),
        .sum_o(c10_sum2), .carry_o(c10_carry2));

    // Column 11.
    wire c11_sum0, c11_carry0;
    assign c11_sum0 = ~(middle_i[54] ^ c10_carry0);  // two bits and 1
    assign c11_carry0 = middle_i[54] | c10_carry0;
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c11_sum0), .b_i(c10_carry1), .c_i(c10_carry2),
        .sum_o(c11_sum1), .carry_o(c11_carry1));

    // Column 12.
    wire c12_sum0;
    assign c12_sum0 = ~(middle_i[55] ^ c11_carry0 ^ c11_carry1);

    assign sum_o = {c12_sum0, c11_sum1, c9_carry4, c9_sum4, c8_sum7, c7_sum13, c6_sum25, c4_carry97,
        c3_carry67, c3_sum67, c2_sum71, c1_sum79, middle_i[0]};
    assign carry_o = {1'b0, 1'b0, c10_sum2, 1'b0, 1'b0, 1'b0, 1'b0, c5_sum48, c4_sum97, 1'b0, 1'b0,
        1'b0, middle_i[1]};

endmodule

`default_nettype wire
