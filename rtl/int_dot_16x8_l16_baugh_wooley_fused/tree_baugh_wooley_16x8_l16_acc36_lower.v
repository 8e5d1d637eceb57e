// tree_baugh_wooley_16x8_l16_acc36_lower: compressor tree, second half: 16 lane(s) of Baugh-Wooley
//   rows, 16 x 8 bits, and the accumulator.
// The constant 36'hff80807f0 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_16x8_l16_acc36_lower (
    input  wire [153:0] middle_i,
    output wire [35:0]  sum_o,
    output wire [24:0]  carry_o    // from column 11
);

    // Column 4.
    wire c4_sum64, c4_carry64;
    full_adder u_c4_64 (.a_i(middle_i[5]), .b_i(middle_i[4]), .c_i(middle_i[6]),
        .sum_o(c4_sum64), .carry_o(c4_carry64));

    // Column 5.
    wire c5_sum79, c5_carry79;
    full_adder u_c5_79 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(middle_i[7]),
        .sum_o(c5_sum79), .carry_o(c5_carry79));
    wire c5_sum80, c5_carry80;
    full_adder u_c5_80 (.a_i(middle_i[10]), .b_i(c4_carry64), .c_i(c5_sum79),
        .sum_o(c5_sum80), .carry_o(c5_carry80));

    // Column 6.
    wire c6_sum94, c6_carry94;
    full_adder u_c6_94 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(middle_i[11]),
        .sum_o(c6_sum94), .carry_o(c6_carry94));
    wire c6_sum95, c6_carry95;
    full_adder u_c6_95 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c5_carry79),
        .sum_o(c6_sum95), .carry_o(c6_carry95));
    wire c6_sum96, c6_carry96;
    full_adder u_c6_96 (.a_i(c6_sum94), .b_i(c5_carry80), .c_i(c6_sum95),
        .sum_o(c6_sum96), .carry_o(c6_carry96));

    // Column 7.
    wire c7_sum109, c7_carry109;
    full_adder u_c7_109 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(middle_i[16]),
        .sum_o(c7_sum109), .carry_o(c7_carry109));
    wire c7_sum110, c7_carry110;
    full_adder u_c7_110 (.a_i(middle_i[17]), .b_i(middle_i[20]), .c_i(middle_i[21]),
        .sum_o(c7_sum110), .carry_o(c7_carry110));
    wire c7_sum111, c7_carry111;
    full_adder u_c7_111 (.a_i(c6_carry94), .b_i(c7_sum109), .c_i(c7_sum110),
        .sum_o(c7_sum111), .carry_o(c7_carry111));
    wire c7_sum112, c7_carry112;
    full_adder u_c7_112 (.a_i(c6_carry95), .b_i(c7_sum111), .c_i(c6_carry96),
        .sum_o(c7_sum112), .carry_o(c7_carry112));

    // Column 8.
    wire c8_sum117, c8_carry117;
    full_adder u_c8_117 (.a_i(middle_i[22]), .b_i(middle_i[23]), .c_i(middle_i[24]),
        .sum_o(c8_sum117), .carry_o(c8_carry117));
    wire c8_sum118, c8_carry118;
    full_adder u_c8_118 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c7_carry109),
        .sum_o(c8_sum118), .carry_o(c8_carry118));
    wire c8_sum119, c8_carry119;
    full_adder u_c8_119 (.a_i(c7_carry110), .b_i(c8_sum117), .c_i(c7_carry111),
        .sum_o(c8_sum119), .carry_o(c8_carry119));
    wire c8_sum120, c8_carry120;
    full_adder u_c8_120 (.a_i(c8_sum118), .b_i(c8_sum119), .c_i(c7_carry112),
        .sum_o(c8_sum120), .carry_o(c8_carry120));

    // Column 9.
    wire c9_sum120, c9_carry120;
    full_adder u_c9_120 (.a_i(middle_i[27]), .b_i(middle_i[28]), .c_i(middle_i[29]),
        .sum_o(c9_sum120), .carry_o(c9_carry120));
    wire c9_sum121, c9_carry121;
    full_adder u_c9_121 (.a_i(middle_i[30]), .b_i(middle_i[31]), .c_i(middle_i[32]),
        .sum_o(c9_sum121), .carry_o(c9_carry121));
    wire c9_sum122, c9_carry122;
    full_adder u_c9_122 (.a_i(middle_i[33]), .b_i(c8_carry117), .c_i(c9_sum120),
        .sum_o(c9_sum122), .carry_o(c9_carry122));
    wire c9_sum123, c9_carry123;
    full_adder u_c9_123 (.a_i(c9_sum121), .b_i(c8_carry118), .c_i(c9_sum122),
        .sum_o(c9_sum123), .carry_o(c9_carry123));
    wire c9_sum124, c9_carry124;
    full_adder u_c9_124 (.a_i(c8_carry119), .b_i(c9_sum123), .c_i(c8_carry120),
        .sum_o(c9_sum124), .carry_o(c9_carry124));

    // Column 10.
    wire c10_sum121, c10_carry121;
    full_adder u_c10_121 (.a_i(middle_i[34]), .b_i(middle_i[35]), .c_i(middle_i[36]),
        .sum_o(c10_sum121), .carry_o(c10_carry121));
    wire c10_sum122, c10_carry122;
    full_adder u_c10_122 (.a_i(middle_i[37]), .b_i(middle_i[38]), .c_i(middle_i[39]),
        .sum_o(c10_sum122), .carry_o(c10_carry122));
    wire c10_sum123, c10_carry123;
    full_adder u_c10_123 (.a_i(middle_i[40]), .b_i(middle_i[41]), .c_i(c9_carry120),
        .sum_o(c10_sum123), .carry_o(c10_carry123));
    wire c10_sum124, c10_carry124;
    full_adder u_c10_124 (.a_i(c9_carry121), .b_i(c10_sum121), .c_i(c10_sum122),
        .sum_o(c10_sum124), .carry_o(c10_carry124));
    wire c10_sum125, c10_carry125;
    full_adder u_c10_125 (.a_i(c9_carry122), .b_i(c10_sum123), .c_i(c10_sum124),
        .sum_o(c10_sum125), .carry_o(c10_carry125));
    wire c10_sum126, c10_carry126;
    full_adder u_c10_126 (.a_i(c9_carry123), .b_i(c10_sum125), .c_i(c9_carry124),
        .sum_o(c10_sum126), .carry_o(c10_carry126));

    // Column 11.
    wire c11_sum121, c11_carry121;
    full_adder u_c11_121 (.a_i(middle_i[42]), .b_i(middle_i[43]), .c_i(middle_i[44]),
        .sum_o(c11_sum121), .carry_o(c11_carry121));
    wire c11_sum122, c11_carry122;
    full_adder u_c11_122 (.a_i(middle_i[45]), .b_i(middle_i[46]), .c_i(middle_i[47]),
        .sum_o(c11_sum122), .carry_o(c11_carry122));
    wire c11_sum123, c11_carry123;
    full_adder u_c11_123 (.a_i(middle_i[48]), .b_i(middle_i[49]), .c_i(c10_carry121),
        .sum_o(c11_sum123), .carry_o(c11_carry123));
    wire c11_sum124, c11_carry124;
    full_adder u_c11_124 (.a_i(c10_carry122), .b_i(c11_sum121), .c_i(c11_sum122),
        .sum_o(c11_sum124), .carry_o(c11_carry124));
    wire c11_sum125, c11_carry125;
    full_adder u_c11_125 (.a_i(c10_carry123), .b_i(c10_carry124), .c_i(c11_sum123),
        .sum_o(c11_sum125), .carry_o(c11_carry125));
    wire c11_sum126, c11_carry126;
    full_adder u_c11_126 (.a_i(c11_sum124), .b_i(c10_carry125), .c_i(c11_sum125),
        .sum_o(c11_sum126), .carry_o(c11_carry126));

    // Column 12.
    wire c12_sum121, c12_carry121;
    full_adder u_c12_121 (.a_i(middle_i[50]), .b_i(middle_i[51]), .c_i(middle_i[52]),
        .sum_o(c12_sum121), .carry_o(c12_carry121));
    wire c12_sum122, c12_carry122;
    full_adder u_c12_122 (.a_i(middle_i[53]), .b_i(middle_i[54]), .c_i(middle_i[55]),
        .sum_o(c12_sum122), .carry_o(c12_carry122));
    wire c12_sum123, c12_carry123;
    full_adder u_c12_123 (.a_i(middle_i[56]), .b_i(middle_i[57]), .c_i(c11_carry121),
        .sum_o(c12_sum123), .carry_o(c12_carry123));
    wire c12_sum124, c12_carry124;
    full_adder u_c12_124 (.a_i(c11_carry122), .b_i(c12_sum121), .c_i(c12_sum122),
        .sum_o(c12_sum124), .carry_o(c12_carry124));
    wire c12_sum125, c12_carry125;
    full_adder u_c12_125 (.a_i(c11_carry123), .b_i(c11_carry124), .c_i(c12_sum123),
        .sum_o(c12_sum125), .carry_o(c12_carry125));
    wire c12_sum126, c12_carry126;
    full_adder u_c12_126 (.a_i(c12_sum124), .b_i(c11_carry125), .c_i(c12_sum125),
        .sum_o(c12_sum126), .carry_o(c12_carry126));

    // Column 13.
    wire c13_sum121, c13_carry121;
    full_adder u_c13_121 (.a_i(middle_i[58]), .b_i(middle_i[59]), .c_i(middle_i[60]),
        .sum_o(c13_sum121), .carry_o(c13_carry121));
    wire c13_sum122, c13_carry122;
    full_adder u_c13_122 (.a_i(middle_i[61]), .b_i(middle_i[62]), .c_i(middle_i[63]),
        .sum_o(c13_sum122), .carry_o(c13_carry122));
    wire c13_sum123, c13_carry123;
    full_adder u_c13_123 (.a_i(middle_i[64]), .b_i(middle_i[65]), .c_i(c12_carry121),
        .sum_o(c13_sum123), .carry_o(c13_carry123));
    wire c13_sum124, c13_carry124;
    full_adder u_c13_124 (.a_i(c12_carry122), .b_i(c13_sum121), .c_i(c13_sum122),
        .sum_o(c13_sum124), .carry_o(c13_carry124));
    wire c13_sum125, c13_carry125;
    full_adder u_c13_125 (.a_i(c12_carry123), .b_i(c12_carry124), .c_i(c13_sum123),
        .sum_o(c13_sum125), .carry_o(c13_carry125));
    wire c13_sum126, c13_carry126;
    full_adder u_c13_126 (.a_i(c13_sum124), .b_i(c12_carry125), .c_i(c13_sum125),
        .sum_o(c13_sum126), .carry_o(c13_carry126));

    // Column 14.
    wire c14_sum121, c14_carry121;
    full_adder u_c14_121 (.a_i(middle_i[66]), .b_i(middle_i[67]), .c_i(middle_i[68]),
        .sum_o(c14_sum121), .carry_o(c14_carry121));
    wire c14_sum122, c14_carry122;
    full_adder u_c14_122 (.a_i(middle_i[69]), .b_i(middle_i[70]), .c_i(middle_i[71]),
        .sum_o(c14_sum122), .carry_o(c14_carry122));
    wire c14_sum123, c14_carry123;
    full_adder u_c14_123 (.a_i(middle_i[72]), .b_i(middle_i[73]), .c_i(c13_carry121),
        .sum_o(c14_sum123), .carry_o(c14_carry123));
    wire c14_sum124, c14_carry124;
    full_adder u_c14_124 (.a_i(c13_carry122), .b_i(c14_sum121), .c_i(c14_sum122),
        .sum_o(c14_sum124), .carry_o(c14_carry124));
    wire c14_sum125, c14_carry125;
    full_adder u_c14_125 (.a_i(c13_carry123), .b_i(c13_carry124), .c_i(c14_sum123),
        .sum_o(c14_sum125), .carry_o(c14_carry125));
    wire c14_sum126, c14_carry126;
    full_adder u_c14_126 (.a_i(c14_sum124), .b_i(c13_carry125), .c_i(c14_sum125),
        .sum_o(c14_sum126), .carry_o(c14_carry126));

    // Column 15.
    wire c15_sum121, c15_carry121;
    full_adder u_c15_121 (.a_i(middle_i[74]), .b_i(middle_i[75]), .c_i(middle_i[76]),
        .sum_o(c15_sum121), .carry_o(c15_carry121));
    wire c15_sum122, c15_carry122;
    full_adder u_c15_122 (.a_i(middle_i[77]), .b_i(middle_i[78]), .c_i(middle_i[79]),
        .sum_o(c15_sum122), .carry_o(c15_carry122));
    wire c15_sum123, c15_carry123;
    full_adder u_c15_123 (.a_i(middle_i[80]), .b_i(middle_i[81]), .c_i(c14_carry121),
        .sum_o(c15_sum123), .carry_o(c15_carry123));
    wire c15_sum124, c15_carry124;
    full_adder u_c15_124 (.a_i(c14_carry122), .b_i(c15_sum121), .c_i(c15_sum122),
        .sum_o(c15_sum124), .carry_o(c15_carry124));
    wire c15_sum125, c15_carry125;
    full_adder u_c15_125 (.a_i(c14_carry123), .b_i(c14_carry124), .c_i(c15_sum123),
        .sum_o(c15_sum125), .carry_o(c15_carry125));
    wire c15_sum126, c15_carry126;
    full_adder u_c15_126 (.a_i(c15_sum124), .b_i(c14_carry125), .c_i(c15_sum125),
        .sum_o(c15_sum126), .carry_o(c15_carry126));

    // Column 16.
    wire c16_sum113, c16_carry113;
    full_adder u_c16_113 (.a_i(middle_i[82]), .b_i(middle_i[83]), .c_i(middle_i[84]),
        .sum_o(c16_sum113), .carry_o(c16_carry113));
    wire c16_sum114, c16_carry114;
    full_adder u_c16_114 (.a_i(middle_i[85]), .b_i(middle_i[86]), .c_i(middle_i[87]),
        .sum_o(c16_sum114), .carry_o(c16_carry114));
    wire c16_sum115, c16_carry115;
    full_adder u_c16_115 (.a_i(middle_i[88]), .b_i(middle_i[89]), .c_i(c15_carry121),
        .sum_o(c16_sum115), .carry_o(c16_carry115));
    wire c16_sum116, c16_carry116;
    full_adder u_c16_116 (.a_i(c15_carry122), .b_i(c16_sum113), .c_i(c16_sum114),
        .sum_o(c16_sum116), .carry_o(c16_carry116));
    wire c16_sum117, c16_carry117;
    full_adder u_c16_117 (.a_i(c15_carry123), .b_i(c15_carry124), .c_i(c16_sum115),
        .sum_o(c16_sum117), .carry_o(c16_carry117));
    wire c16_sum118, c16_carry118;
    full_adder u_c16_118 (.a_i(c16_sum116), .b_i(c15_carry125), .c_i(c16_sum117),
        .sum_o(c16_sum118), .carry_o(c16_carry118));

    // Column 17.
    wire c17_sum101, c17_carry101;
    full_adder u_c17_101 (.a_i(middle_i[90]), .b_i(middle_i[91]), .c_i(middle_i[92]),
        .sum_o(c17_sum101), .carry_o(c17_carry101));
    wire c17_sum102, c17_carry102;
    full_adder u_c17_102 (.a_i(middle_i[93]), .b_i(middle_i[94]), .c_i(middle_i[95]),
        .sum_o(c17_sum102), .carry_o(c17_carry102));
    wire c17_sum103, c17_carry103;
    full_adder u_c17_103 (.a_i(middle_i[96]), .b_i(middle_i[97]), .c_i(c16_carry113),
        .sum_o(c17_sum103), .carry_o(c17_carry103));
    wire c17_sum104, c17_carry104;
    full_adder u_c17_104 (.a_i(c16_carry114), .b_i(c17_sum101), .c_i(c17_sum102),
        .sum_o(c17_sum104), .carry_o(c17_carry104));
    wire c17_sum105, c17_carry105;
    full_adder u_c17_105 (.a_i(c16_carry115), .b_i(c16_carry116), .c_i(c17_sum103),
        .sum_o(c17_sum105), .carry_o(c17_carry105));
    wire c17_sum106, c17_carry106;
    full_adder u_c17_106 (.a_i(c17_sum104), .b_i(c16_carry117), .c_i(c17_sum105),
        .sum_o(c17_sum106), .carry_o(c17_carry106));

    // Column 18.
    wire c18_sum87, c18_carry87;
    full_adder u_c18_87 (.a_i(middle_i[98]), .b_i(middle_i[99]), .c_i(middle_i[100]),
        .sum_o(c18_sum87), .carry_o(c18_carry87));
    wire c18_sum88, c18_carry88;
    full_adder u_c18_88 (.a_i(middle_i[101]), .b_i(middle_i[102]), .c_i(middle_i[103]),
        .sum_o(c18_sum88), .carry_o(c18_carry88));
    wire c18_sum89, c18_carry89;
    full_adder u_c18_89 (.a_i(middle_i[104]), .b_i(middle_i[105]), .c_i(c17_carry101),
        .sum_o(c18_sum89), .carry_o(c18_carry89));
    wire c18_sum90, c18_carry90;
    full_adder u_c18_90 (.a_i(c17_carry102), .b_i(c18_sum87), .c_i(c18_sum88),
        .sum_o(c18_sum90), .carry_o(c18_carry90));
    wire c18_sum91, c18_carry91;
    full_adder u_c18_91 (.a_i(c17_carry103), .b_i(c17_carry104), .c_i(c18_sum89),
        .sum_o(c18_sum91), .carry_o(c18_carry91));
    wire c18_sum92, c18_carry92;
    full_adder u_c18_92 (.a_i(c18_sum90), .b_i(c17_carry105), .c_i(c18_sum91),
        .sum_o(c18_sum92), .carry_o(c18_carry92));

    // Column 19.
    wire c19_sum72, c19_carry72;
    full_adder u_c19_72 (.a_i(middle_i[110]), .b_i(middle_i[111]), .c_i(middle_i[106]),
        .sum_o(c19_sum72), .carry_o(c19_carry72));
    wire c19_sum73, c19_carry73;
    full_adder u_c19_73 (.a_i(middle_i[107]), .b_i(middle_i[108]), .c_i(middle_i[109]),
        .sum_o(c19_sum73), .carry_o(c19_carry73));
    wire c19_sum74, c19_carry74;
    full_adder u_c19_74 (.a_i(middle_i[112]), .b_i(middle_i[113]), .c_i(middle_i[114]),
        .sum_o(c19_sum74), .carry_o(c19_carry74));
    wire c19_sum75, c19_carry75;
    full_adder u_c19_75 (.a_i(c18_carry87), .b_i(c18_carry88), .c_i(c19_sum72),
        .sum_o(c19_sum75), .carry_o(c19_carry75));
    wire c19_sum76, c19_carry76;
    full_adder u_c19_76 (.a_i(c19_sum73), .b_i(c19_sum74), .c_i(c18_carry89),
        .sum_o(c19_sum76), .carry_o(c19_carry76));
    wire c19_sum77, c19_carry77;
    full_adder u_c19_77 (.a_i(c18_carry90), .b_i(c19_sum75), .c_i(c18_carry91),
        .sum_o(c19_sum77), .carry_o(c19_carry77));
    wire c19_sum78, c19_carry78;
    full_adder u_c19_78 (.a_i(c19_sum76), .b_i(c18_carry92), .c_i(c19_sum77),
        .sum_o(c19_sum78), .carry_o(c19_carry78));

    // Column 20.
    wire c20_sum57, c20_carry57;
    full_adder u_c20_57 (.a_i(middle_i[118]), .b_i(middle_i[115]), .c_i(middle_i[116]),
        .sum_o(c20_sum57), .carry_o(c20_carry57));
    wire c20_sum58, c20_carry58;
    full_adder u_c20_58 (.a_i(middle_i[117]), .b_i(middle_i[119]), .c_i(middle_i[120]),
        .sum_o(c20_sum58), .carry_o(c20_carry58));
    wire c20_sum59, c20_carry59;
    full_adder u_c20_59 (.a_i(middle_i[121]), .b_i(c19_carry72), .c_i(c19_carry73),
        .sum_o(c20_sum59), .carry_o(c20_carry59));
    wire c20_sum60, c20_carry60;
    full_adder u_c20_60 (.a_i(c19_carry74), .b_i(c20_sum57), .c_i(c20_sum58),
        .sum_o(c20_sum60), .carry_o(c20_carry60));
    wire c20_sum61, c20_carry61;
    full_adder u_c20_61 (.a_i(c19_carry75), .b_i(c20_sum59), .c_i(c20_sum60),
        .sum_o(c20_sum61), .carry_o(c20_carry61));
    wire c20_sum62, c20_carry62;
    full_adder u_c20_62 (.a_i(c19_carry76), .b_i(c20_sum61), .c_i(c19_carry77),
        .sum_o(c20_sum62), .carry_o(c20_carry62));

    // Column 21.
    wire c21_sum42, c21_carry42;
    full_adder u_c21_42 (.a_i(middle_i[122]), .b_i(middle_i[123]), .c_i(middle_i[124]),
        .sum_o(c21_sum42), .carry_o(c21_carry42));
    wire c21_sum43, c21_carry43;
    full_adder u_c21_43 (.a_i(middle_i[125]), .b_i(middle_i[126]), .c_i(middle_i[127]),
        .sum_o(c21_sum43), .carry_o(c21_carry43));
    wire c21_sum44, c21_carry44;
    full_adder u_c21_44 (.a_i(c20_carry57), .b_i(c20_carry58), .c_i(c21_sum42),
        .sum_o(c21_sum44), .carry_o(c21_carry44));
    wire c21_sum45, c21_carry45;
    full_adder u_c21_45 (.a_i(c21_sum43), .b_i(c20_carry59), .c_i(c20_carry60),
        .sum_o(c21_sum45), .carry_o(c21_carry45));
    wire c21_sum46, c21_carry46;
    full_adder u_c21_46 (.a_i(c21_sum44), .b_i(c20_carry61), .c_i(c21_sum45),
        .sum_o(c21_sum46), .carry_o(c21_carry46));

    // Column 22.
    wire c22_sum27, c22_carry27;
    full_adder u_c22_27 (.a_i(middle_i[128]), .b_i(middle_i[129]), .c_i(middle_i[130]),
        .sum_o(c22_sum27), .carry_o(c22_carry27));
    wire c22_sum28, c22_carry28;
    full_adder u_c22_28 (.a_i(middle_i[131]), .b_i(middle_i[132]), .c_i(c21_carry42),
        .sum_o(c22_sum28), .carry_o(c22_carry28));
    wire c22_sum29, c22_carry29;
    full_adder u_c22_29 (.a_i(c21_carry43), .b_i(c22_sum27), .c_i(c21_carry44),
        .sum_o(c22_sum29), .carry_o(c22_carry29));
    wire c22_sum30, c22_carry30;
    full_adder u_c22_30 (.a_i(c22_sum28), .b_i(c21_carry45), .c_i(c22_sum29),
        .sum_o(c22_sum30), .carry_o(c22_carry30));

    // Column 23.
    wire c23_sum12, c23_carry12;
    full_adder u_c23_12 (.a_i(middle_i[135]), .b_i(middle_i[133]), .c_i(middle_i[134]),
        .sum_o(c23_sum12), .carry_o(c23_carry12));
    wire c23_sum13, c23_carry13;
    full_adder u_c23_13 (.a_i(middle_i[136]), .b_i(c22_carry27), .c_i(c23_sum12),
        .sum_o(c23_sum13), .carry_o(c23_carry13));
    wire c23_sum14, c23_carry14;
    full_adder u_c23_14 (.a_i(c22_carry28), .b_i(c23_sum13), .c_i(c22_carry29),
        .sum_o(c23_sum14), .carry_o(c23_carry14));

    // Column 24.
    wire c24_sum5, c24_carry5;
    full_adder u_c24_5 (.a_i(middle_i[138]), .b_i(middle_i[137]), .c_i(middle_i[139]),
        .sum_o(c24_sum5), .carry_o(c24_carry5));
    wire c24_sum6, c24_carry6;
    full_adder u_c24_6 (.a_i(c23_carry12), .b_i(c24_sum5), .c_i(c23_carry13),
        .sum_o(c24_sum6), .carry_o(c24_carry6));

    // Column 25.
    wire c25_sum2, c25_carry2;
    full_adder u_c25_2 (.a_i(middle_i[140]), .b_i(middle_i[141]), .c_i(c24_carry5),
        .sum_o(c25_sum2), .carry_o(c25_carry2));

    // Column 26.
    wire c26_sum0, c26_carry0;
    full_adder u_c26_0 (.a_i(middle_i[142]), .b_i(middle_i[143]), .c_i(middle_i[144]),
        .sum_o(c26_sum0), .carry_o(c26_carry0));

    // Column 27.
    wire c27_sum0, c27_carry0;
    assign c27_sum0 = ~(middle_i[145] ^ c26_carry0);  // two bits and 1
    assign c27_carry0 = middle_i[145] | c26_carry0;

    // Column 28.
    wire c28_sum0, c28_carry0;
    assign c28_sum0 = ~(middle_i[146] ^ c27_carry0);  // two bits and 1
    assign c28_carry0 = middle_i[146] | c27_carry0;

    // Column 29.
    wire c29_sum0, c29_carry0;
    assign c29_sum0 = ~(middle_i[147] ^ c28_carry0);  // two bits and 1
    assign c29_carry0 = middle_i[147] | c28_carry0;

    // Column 30.
    wire c30_sum0, c30_carry0;
    assign c30_sum0 = ~(middle_i[148] ^ c29_carry0);  // two bits and 1
    assign c30_carry0 = middle_i[148] | c29_carry0;

    // Column 31.
    wire c31_sum0, c31_carry0;
    assign c31_sum0 = ~(middle_i[149] ^ c30_carry0);  // two bits and 1
    assign c31_carry0 = middle_i[149] | c30_carry0;

    // Column 32.
    wire c32_sum0, c32_carry0;
    assign c32_sum0 = ~(middle_i[150] ^ c31_carry0);  // two bits and 1
    assign c32_carry0 = middle_i[150] | c31_carry0;

    // Column 33.
    wire c33_sum0, c33_carry0;
    assign c33_sum0 = ~(middle_i[151] ^ c32_carry0);  // two bits and 1
    assign c33_carry0 = middle_i[151] | c32_carry0;

    // Column 34.
    wire c34_sum0, c34_carry0;
    assign c34_sum0 = ~(middle_i[152] ^ c33_carry0);  // two bits and 1
    assign c34_carry0 = middle_i[152] | c33_carry0;

    // Column 35.
    wire c35_sum0;
    assign c35_sum0 = ~(middle_i[153] ^ c34_carry0);

    assign sum_o = {c35_sum0, c34_sum0, c33_sum0, c32_sum0, c31_sum0, c30_sum0, c29_sum0, c28_sum0,
        c27_sum0, c25_carry2, c24_carry6, c23_carry14, c22_carry30, c21_carry46, c20_carry62,
        c19_carry78, c19_sum78, c17_carry106, c16_carry118, c15_carry126, c14_carry126,
        c13_carry126, c12_carry126, c11_carry126, c10_carry126, c10_sum126, c9_sum124, c8_sum120,
        c7_sum112, c6_sum96, c5_sum80, c4_sum64, middle_i[3], middle_i[2], middle_i[1],
        middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, c26_sum0, c25_sum2,
        c24_sum6, c23_sum14, c22_sum30, c21_sum46, c20_sum62, 1'b0, c18_sum92, c17_sum106,
        c16_sum118, c15_sum126, c14_sum126, c13_sum126, c12_sum126, c11_sum126};

endmodule

`default_nettype wire
