// tree_baugh_wooley_8x8_l16_lower: compressor tree, second half: 16 lane(s) of Baugh-Wooley rows, 8
//   x 8 bits.
// The constant 20'h80fef (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_8x8_l16_lower (
    input  wire [74:0] middle_i,
    output wire [19:0] sum_o,
    output wire [7:0]  carry_o    // from column 12
);

    // Column 4.
    wire c4_sum63, c4_carry63;
    full_adder u_c4_63 (.a_i(middle_i[5]), .b_i(middle_i[4]), .c_i(middle_i[6]),
        .sum_o(c4_sum63), .carry_o(c4_carry63));

    // Column 5.
    wire c5_sum78, c5_carry78;
    full_adder u_c5_78 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(middle_i[7]),
        .sum_o(c5_sum78), .carry_o(c5_carry78));
    wire c5_sum79, c5_carry79;
    full_adder u_c5_79 (.a_i(middle_i[10]), .b_i(c4_carry63), .c_i(c5_sum78),
        .sum_o(c5_sum79), .carry_o(c5_carry79));

    // Column 6.
    wire c6_sum94, c6_carry94;
    full_adder u_c6_94 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(middle_i[13]),
        .sum_o(c6_sum94), .carry_o(c6_carry94));
    wire c6_sum95, c6_carry95;
    full_adder u_c6_95 (.a_i(c5_carry78), .b_i(c6_sum94), .c_i(c5_carry79),
        .sum_o(c6_sum95), .carry_o(c6_carry95));

    // Column 7.
    wire c7_sum109, c7_carry109;
    full_adder u_c7_109 (.a_i(middle_i[16]), .b_i(middle_i[14]), .c_i(middle_i[17]),
        .sum_o(c7_sum109), .carry_o(c7_carry109));
    wire c7_sum110, c7_carry110;
    full_adder u_c7_110 (.a_i(middle_i[15]), .b_i(middle_i[18]), .c_i(c7_sum109),
        .sum_o(c7_sum110), .carry_o(c7_carry110));
    wire c7_sum111, c7_carry111;
    full_adder u_c7_111 (.a_i(c6_carry94), .b_i(c7_sum110), .c_i(c6_carry95),
        .sum_o(c7_sum111), .carry_o(c7_carry111));

    // Column 8.
    wire c8_sum108, c8_carry108;
    full_adder u_c8_108 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(middle_i[22]),
        .sum_o(c8_sum108), .carry_o(c8_carry108));
    wire c8_sum109, c8_carry109;
    full_adder u_c8_109 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(middle_i[21]),
        .sum_o(c8_sum109), .carry_o(c8_carry109));
    wire c8_sum110, c8_carry110;
    full_adder u_c8_110 (.a_i(c7_carry109), .b_i(c8_sum108), .c_i(c8_sum109),
        .sum_o(c8_sum110), .carry_o(c8_carry110));
    wire c8_sum111, c8_carry111;
    full_adder u_c8_111 (.a_i(c7_carry110), .b_i(c8_sum110), .c_i(c7_carry111),
        .sum_o(c8_sum111), .carry_o(c8_carry111));

    // Column 9.
    wire c9_sum99, c9_carry99;
    full_adder u_c9_99 (.a_i(middle_i[28]), .b_i(middle_i[25]), .c_i(middle_i[26]),
        .sum_o(c9_sum99), .carry_o(c9_carry99));
    wire c9_sum100, c9_carry100;
    full_adder u_c9_100 (.a_i(middle_i[27]), .b_i(middle_i[29]), .c_i(middle_i[30]),
        .sum_o(c9_sum100), .carry_o(c9_carry100));
    wire c9_sum101, c9_carry101;
    full_adder u_c9_101 (.a_i(middle_i[31]), .b_i(c8_carry108), .c_i(c9_sum99),
        .sum_o(c9_sum101), .carry_o(c9_carry101));
    wire c9_sum102, c9_carry102;
    full_adder u_c9_102 (.a_i(c9_sum100), .b_i(c8_carry109), .c_i(c9_sum101),
        .sum_o(c9_sum102), .carry_o(c9_carry102));
    wire c9_sum103, c9_carry103;
    full_adder u_c9_103 (.a_i(c8_carry110), .b_i(c9_sum102), .c_i(c8_carry111),
        .sum_o(c9_sum103), .carry_o(c9_carry103));

    // Column 10.
    wire c10_sum86, c10_carry86;
    full_adder u_c10_86 (.a_i(middle_i[35]), .b_i(middle_i[36]), .c_i(middle_i[32]),
        .sum_o(c10_sum86), .carry_o(c10_carry86));
    wire c10_sum87, c10_carry87;
    full_adder u_c10_87 (.a_i(middle_i[33]), .b_i(middle_i[34]), .c_i(middle_i[37]),
        .sum_o(c10_sum87), .carry_o(c10_carry87));
    wire c10_sum88, c10_carry88;
    full_adder u_c10_88 (.a_i(middle_i[38]), .b_i(middle_i[39]), .c_i(c9_carry99),
        .sum_o(c10_sum88), .carry_o(c10_carry88));
    wire c10_sum89, c10_carry89;
    full_adder u_c10_89 (.a_i(c9_carry100), .b_i(c10_sum86), .c_i(c10_sum87),
        .sum_o(c10_sum89), .carry_o(c10_carry89));
    wire c10_sum90, c10_carry90;
    full_adder u_c10_90 (.a_i(c9_carry101), .b_i(c10_sum88), .c_i(c10_sum89),
        .sum_o(c10_sum90), .carry_o(c10_carry90));
    wire c10_sum91, c10_carry91;
    full_adder u_c10_91 (.a_i(c9_carry102), .b_i(c10_sum90), .c_i(c9_carry103),
        .sum_o(c10_sum91), .carry_o(c10_carry91));

    // Column 11.
    wire c11_sum72, c11_carry72;
    full_adder u_c11_72 (.a_i(middle_i[43]), .b_i(middle_i[40]), .c_i(middle_i[41]),
        .sum_o(c11_sum72), .carry_o(c11_carry72));
    wire c11_sum73, c11_carry73;
    full_adder u_c11_73 (.a_i(middle_i[42]), .b_i(middle_i[44]), .c_i(middle_i[45]),
        .sum_o(c11_sum73), .carry_o(c11_carry73));
    wire c11_sum74, c11_carry74;
    full_adder u_c11_74 (.a_i(middle_i[46]), .b_i(c10_carry86), .c_i(c10_carry87),
        .sum_o(c11_sum74), .carry_o(c11_carry74));
    wire c11_sum75, c11_carry75;
    full_adder u_c11_75 (.a_i(c11_sum72), .b_i(c11_sum73), .c_i(c10_carry88),
        .sum_o(c11_sum75), .carry_o(c11_carry75));
    wire c11_sum76, c11_carry76;
    full_adder u_c11_76 (.a_i(c10_carry89), .b_i(c11_sum74), .c_i(c10_carry90),
        .sum_o(c11_sum76), .carry_o(c11_carry76));
    wire c11_sum77, c11_carry77;
    full_adder u_c11_77 (.a_i(c11_sum75), .b_i(c11_sum76), .c_i(c10_carry91),
        .sum_o(c11_sum77), .carry_o(c11_carry77));

    // Column 12.
    wire c12_sum57, c12_carry57;
    full_adder u_c12_57 (.a_i(middle_i[47]), .b_i(middle_i[48]), .c_i(middle_i[49]),
        .sum_o(c12_sum57), .carry_o(c12_carry57));
    wire c12_sum58, c12_carry58;
    full_adder u_c12_58 (.a_i(middle_i[50]), .b_i(middle_i[51]), .c_i(middle_i[52]),
        .sum_o(c12_sum58), .carry_o(c12_carry58));
    wire c12_sum59, c12_carry59;
    full_adder u_c12_59 (.a_i(c11_carry72), .b_i(c11_carry73), .c_i(c12_sum57),
        .sum_o(c12_sum59), .carry_o(c12_carry59));
    wire c12_sum60, c12_carry60;
    full_adder u_c12_60 (.a_i(c12_sum58), .b_i(c11_carry74), .c_i(c12_sum59),
        .sum_o(c12_sum60), .carry_o(c12_carry60));
    wire c12_sum61, c12_carry61;
    full_adder u_c12_61 (.a_i(c11_carry75), .b_i(c12_sum60), .c_i(c11_carry76),
        .sum_o(c12_sum61), .carry_o(c12_carry61));

    // Column 13.
    wire c13_sum41, c13_carry41;
    full_adder u_c13_41 (.a_i(middle_i[56]), .b_i(middle_i[57]), .c_i(middle_i[53]),
        .sum_o(c13_sum41), .carry_o(c13_carry41));
    wire c13_sum42, c13_carry42;
    full_adder u_c13_42 (.a_i(middle_i[54]), .b_i(middle_i[55]), .c_i(middle_i[58]),
        .sum_o(c13_sum42), .carry_o(c13_carry42));
    wire c13_sum43, c13_carry43;
    full_adder u_c13_43 (.a_i(middle_i[59]), .b_i(c12_carry57), .c_i(c12_carry58),
        .sum_o(c13_sum43), .carry_o(c13_carry43));
    wire c13_sum44, c13_carry44;
    full_adder u_c13_44 (.a_i(c13_sum41), .b_i(c13_sum42), .c_i(c12_carry59),
        .sum_o(c13_sum44), .carry_o(c13_carry44));
    wire c13_sum45, c13_carry45;
    full_adder u_c13_45 (.a_i(c13_sum43), .b_i(c12_carry60), .c_i(c13_sum44),
        .sum_o(c13_sum45), .carry_o(c13_carry45));

    // Column 14.
    wire c14_sum26, c14_carry26;
    full_adder u_c14_26 (.a_i(middle_i[62]), .b_i(middle_i[60]), .c_i(middle_i[61]),
        .sum_o(c14_sum26), .carry_o(c14_carry26));
    wire c14_sum27, c14_carry27;
    full_adder u_c14_27 (.a_i(middle_i[63]), .b_i(middle_i[64]), .c_i(c13_carry41),
        .sum_o(c14_sum27), .carry_o(c14_carry27));
    wire c14_sum28, c14_carry28;
    full_adder u_c14_28 (.a_i(c13_carry42), .b_i(c14_sum26), .c_i(c13_carry43),
        .sum_o(c14_sum28), .carry_o(c14_carry28));
    wire c14_sum29, c14_carry29;
    full_adder u_c14_29 (.a_i(c14_sum27), .b_i(c13_carry44), .c_i(c14_sum28),
        .sum_o(c14_sum29), .carry_o(c14_carry29));

    // Column 15.
    wire c15_sum11, c15_carry11;
    full_adder u_c15_11 (.a_i(middle_i[67]), .b_i(middle_i[65]), .c_i(middle_i[66]),
        .sum_o(c15_sum11), .carry_o(c15_carry11));
    wire c15_sum12, c15_carry12;
    full_adder u_c15_12 (.a_i(middle_i[68]), .b_i(c14_carry26), .c_i(c15_sum11),
        .sum_o(c15_sum12), .carry_o(c15_carry12));
    wire c15_sum13, c15_carry13;
    full_adder u_c15_13 (.a_i(c14_carry27), .b_i(c15_sum12), .c_i(c14_carry28),
        .sum_o(c15_sum13), .carry_o(c15_carry13));

    // Column 16.
    wire c16_sum4, c16_carry4;
    full_adder u_c16_4 (.a_i(middle_i[70]), .b_i(middle_i[69]), .c_i(middle_i[71]),
        .sum_o(c16_sum4), .carry_o(c16_carry4));
    wire c16_sum5, c16_carry5;
    full_adder u_c16_5 (.a_i(c15_carry11), .b_i(c16_sum4), .c_i(c15_carry12),
        .sum_o(c16_sum5), .carry_o(c16_carry5));

    // Column 17.
    wire c17_sum1, c17_carry1;
    full_adder u_c17_1 (.a_i(middle_i[72]), .b_i(middle_i[73]), .c_i(c16_carry4),
        .sum_o(c17_sum1), .carry_o(c17_carry1));

    assign sum_o = {1'b1, middle_i[74], c16_carry5, c15_carry13, c14_carry29, c13_carry45,
        c12_carry61, c11_carry77, c11_sum77, c10_sum91, c9_sum103, c8_sum111, c7_sum111, c6_sum95,
        c5_sum79, c4_sum63, middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, c17_carry1, c17_sum1, c16_sum5, c15_sum13, c14_sum29, c13_sum45,
        c12_sum61};

endmodule

`default_nettype wire
