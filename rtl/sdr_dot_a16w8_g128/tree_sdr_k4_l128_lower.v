// tree_sdr_k4_l128_lower: compressor tree, second half: 128 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// The constant 14'h3f41 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l128_lower (
    input  wire [68:0] middle_i,
    output wire [13:0] sum_o,
    output wire [13:0] carry_o    // from column 0
);

    // Column 1.
    wire c1_sum159, c1_carry159;
    full_adder u_c1_159 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[2]),
        .sum_o(c1_sum159), .carry_o(c1_carry159));

    // Column 2.
    wire c2_sum143, c2_carry143;
    full_adder u_c2_143 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c1_carry159),
        .sum_o(c2_sum143), .carry_o(c2_carry143));

    // Column 3.
    wire c3_sum134, c3_carry134;
    full_adder u_c3_134 (.a_i(middle_i[7]), .b_i(middle_i[8]), .c_i(middle_i[9]),
        .sum_o(c3_sum134), .carry_o(c3_carry134));
    wire c3_sum135, c3_carry135;
    full_adder u_c3_135 (.a_i(middle_i[10]), .b_i(c3_sum134), .c_i(c2_carry143),
        .sum_o(c3_sum135), .carry_o(c3_carry135));

    // Column 4.
    wire c4_sum192, c4_carry192;
    full_adder u_c4_192 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(middle_i[11]),
        .sum_o(c4_sum192), .carry_o(c4_carry192));
    wire c4_sum193, c4_carry193;
    full_adder u_c4_193 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(middle_i[14]),
        .sum_o(c4_sum193), .carry_o(c4_carry193));
    wire c4_sum194, c4_carry194;
    full_adder u_c4_194 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c3_carry134),
        .sum_o(c4_sum194), .carry_o(c4_carry194));
    wire c4_sum195, c4_carry195;
    full_adder u_c4_195 (.a_i(c4_sum192), .b_i(c4_sum193), .c_i(c4_sum194),
        .sum_o(c4_sum195), .carry_o(c4_carry195));

    // Column 5.
    wire c5_sum93, c5_carry93;
    full_adder u_c5_93 (.a_i(middle_i[23]), .b_i(middle_i[19]), .c_i(middle_i[20]),
        .sum_o(c5_sum93), .carry_o(c5_carry93));
    wire c5_sum94, c5_carry94;
    full_adder u_c5_94 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(middle_i[24]),
        .sum_o(c5_sum94), .carry_o(c5_carry94));
    wire c5_sum95, c5_carry95;
    full_adder u_c5_95 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c4_carry192),
        .sum_o(c5_sum95), .carry_o(c5_carry95));
    wire c5_sum96, c5_carry96;
    full_adder u_c5_96 (.a_i(c4_carry193), .b_i(c5_sum93), .c_i(c5_sum94),
        .sum_o(c5_sum96), .carry_o(c5_carry96));
    wire c5_sum97, c5_carry97;
    full_adder u_c5_97 (.a_i(c4_carry194), .b_i(c5_sum95), .c_i(c5_sum96),
        .sum_o(c5_sum97), .carry_o(c5_carry97));

    // Column 6.
    wire c6_sum43, c6_carry43;
    full_adder u_c6_43 (.a_i(middle_i[33]), .b_i(middle_i[34]), .c_i(middle_i[27]),
        .sum_o(c6_sum43), .carry_o(c6_carry43));
    wire c6_sum44, c6_carry44;
    full_adder u_c6_44 (.a_i(middle_i[28]), .b_i(middle_i[29]), .c_i(middle_i[30]),
        .sum_o(c6_sum44), .carry_o(c6_carry44));
    wire c6_sum45, c6_carry45;
    full_adder u_c6_45 (.a_i(middle_i[31]), .b_i(middle_i[32]), .c_i(middle_i[35]),
        .sum_o(c6_sum45), .carry_o(c6_carry45));
    wire c6_sum46, c6_carry46;
    full_adder u_c6_46 (.a_i(middle_i[36]), .b_i(middle_i[37]), .c_i(c5_carry93),
        .sum_o(c6_sum46), .carry_o(c6_carry46));
    wire c6_sum47, c6_carry47;
    full_adder u_c6_47 (.a_i(c5_carry94), .b_i(c6_sum43), .c_i(c6_sum44),
        .sum_o(c6_sum47), .carry_o(c6_carry47));
    wire c6_sum48, c6_carry48;
    full_adder u_c6_48 (.a_i(c6_sum45), .b_i(c5_carry95), .c_i(c5_carry96),
        .sum_o(c6_sum48), .carry_o(c6_carry48));
    wire c6_sum49, c6_carry49;
    full_adder u_c6_49 (.a_i(c6_sum46), .b_i(c6_sum47), .c_i(c5_carry97),
        .sum_o(c6_sum49), .carry_o(c6_carry49));

    // Column 7.
    wire c7_sum18, c7_carry18;
    full_adder u_c7_18 (.a_i(middle_i[44]), .b_i(middle_i[45]), .c_i(middle_i[38]),
        .sum_o(c7_sum18), .carry_o(c7_carry18));
    wire c7_sum19, c7_carry19;
    full_adder u_c7_19 (.a_i(middle_i[39]), .b_i(middle_i[40]), .c_i(middle_i[41]),
        .sum_o(c7_sum19), .carry_o(c7_carry19));
    wire c7_sum20, c7_carry20;
    full_adder u_c7_20 (.a_i(middle_i[42]), .b_i(middle_i[43]), .c_i(middle_i[46]),
        .sum_o(c7_sum20), .carry_o(c7_carry20));
    wire c7_sum21, c7_carry21;
    full_adder u_c7_21 (.a_i(middle_i[47]), .b_i(c6_carry43), .c_i(c6_carry44),
        .sum_o(c7_sum21), .carry_o(c7_carry21));
    wire c7_sum22, c7_carry22;
    full_adder u_c7_22 (.a_i(c6_carry45), .b_i(c7_sum18), .c_i(c7_sum19),
        .sum_o(c7_sum22), .carry_o(c7_carry22));
    wire c7_sum23, c7_carry23;
    full_adder u_c7_23 (.a_i(c7_sum20), .b_i(c6_carry46), .c_i(c6_carry47),
        .sum_o(c7_sum23), .carry_o(c7_carry23));
    wire c7_sum24, c7_carry24;
    full_adder u_c7_24 (.a_i(c7_sum21), .b_i(c7_sum22), .c_i(c6_carry48),
        .sum_o(c7_sum24), .carry_o(c7_carry24));
    wire c7_sum25, c7_carry25;
    full_adder u_c7_25 (.a_i(c7_sum23), .b_i(c6_carry49), .c_i(c7_sum24),
        .sum_o(c7_sum25), .carry_o(c7_carry25));

    // Column 8.
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(middle_i[52]), .b_i(middle_i[48]), .c_i(middle_i[49]),
        .sum_o(c8_sum7), .carry_o(c8_carry7));
    wire c8_sum8, c8_carry8;
    full_adder u_c8_8 (.a_i(middle_i[50]), .b_i(middle_i[51]), .c_i(middle_i[53]),
        .sum_o(c8_sum8), .carry_o(c8_carry8));
    wire c8_sum9, c8_carry9;
    full_adder u_c8_9 (.a_i(middle_i[54]), .b_i(c7_carry18), .c_i(c7_carry19),
        .sum_o(c8_sum9), .carry_o(c8_carry9));
    wire c8_sum10, c8_carry10;
    full_adder u_c8_10 (.a_i(c7_carry20), .b_i(c8_sum7), .c_i(c8_sum8),
        .sum_o(c8_sum10), .carry_o(c8_carry10));
    wire c8_sum11, c8_carry11;
    full_adder u_c8_11 (.a_i(c7_carry21), .b_i(c7_carry22), .c_i(c8_sum9),
        .sum_o(c8_sum11), .carry_o(c8_carry11));
    wire c8_sum12, c8_carry12;
    full_adder u_c8_12 (.a_i(c8_sum10), .b_i(c7_carry23), .c_i(c8_sum11),
        .sum_o(c8_sum12), .carry_o(c8_carry12));
    wire c8_sum13, c8_carry13;
    full_adder u_c8_13 (.a_i(c7_carry24), .b_i(c8_sum12), .c_i(c7_carry25),
        .sum_o(c8_sum13), .carry_o(c8_carry13));

    // Column 9.
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(middle_i[57]), .b_i(middle_i[55]), .c_i(middle_i[56]),
        .sum_o(c9_sum2), .carry_o(c9_carry2));
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(middle_i[58]), .b_i(middle_i[59]), .c_i(middle_i[60]),
        .sum_o(c9_sum3), .carry_o(c9_carry3));
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(c8_carry7), .b_i(c8_carry8), .c_i(c9_sum2),
        .sum_o(c9_sum4), .carry_o(c9_carry4));
    wire c9_sum5, c9_carry5;
    full_adder u_c9_5 (.a_i(c9_sum3), .b_i(c8_carry9), .c_i(c8_carry10),
        .sum_o(c9_sum5), .carry_o(c9_carry5));
    wire c9_sum6, c9_carry6;
    full_adder u_c9_6 (.a_i(c9_sum4), .b_i(c8_carry11), .c_i(c9_sum5),
        .sum_o(c9_sum6), .carry_o(c9_carry6));
    wire c9_sum7, c9_carry7;
    full_adder u_c9_7 (.a_i(c8_carry12), .b_i(c9_sum6), .c_i(c8_carry13),
        .sum_o(c9_sum7), .carry_o(c9_carry7));

    // Column 10.
    wire c10_sum0, c10_carry0;
    assign c10_sum0 = ~(middle_i[63] ^ middle_i[61]);  // two bits and 1
    assign c10_carry0 = middle_i[63] | middle_i[61];
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(middle_i[62]), .b_i(middle_i[64]), .c_i(c10_sum0),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c9_carry2), .b_i(c9_carry3), .c_i(c10_sum1),
        .sum_o(c10_sum2), .carry_o(c10_carry2));
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(c9_carry4), .b_i(c10_sum2), .c_i(c9_carry5),
        .sum_o(c10_sum3), .carry_o(c10_carry3));
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(c9_carry6), .b_i(c10_sum3), .c_i(c9_carry7),
        .sum_o(c10_sum4), .carry_o(c10_carry4));

    // Column 11.
    wire c11_sum0, c11_carry0;
    assign c11_sum0 = ~(middle_i[65] ^ middle_i[66]);  // two bits and 1
    assign c11_carry0 = middle_i[65] | middle_i[66];
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c10_carry0), .b_i(c11_sum0), .c_i(c10_carry1),
        .sum_o(c11_sum1), .carry_o(c11_carry1));
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(c10_carry2), .b_i(c11_sum1), .c_i(c10_carry3),
        .sum_o(c11_sum2), .carry_o(c11_carry2));

    // Column 12.
    wire c12_sum0, c12_carry0;
    assign c12_sum0 = ~(middle_i[67] ^ c11_carry0);  // two bits and 1
    assign c12_carry0 = middle_i[67] | c11_carry0;
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c12_sum0), .b_i(c11_carry1), .c_i(c11_carry2),
        .sum_o(c12_sum1), .carry_o(c12_carry1));

    // Column 13.
    wire c13_sum0;
    assign c13_sum0 = ~(middle_i[68] ^ c12_carry0 ^ c12_carry1);

    assign sum_o = {c13_sum0, c12_sum1, c10_carry4, c10_sum4, c9_sum7, c8_sum13, c7_sum25, c6_sum48,
        c4_carry195, c3_carry135, c3_sum135, c2_sum143, c1_sum159, middle_i[0]};
    assign carry_o = {1'b0, 1'b0, c11_sum2, 1'b0, 1'b0, 1'b0, 1'b0, c6_sum49, c5_sum97, c4_sum195,
        1'b0, 1'b0, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
