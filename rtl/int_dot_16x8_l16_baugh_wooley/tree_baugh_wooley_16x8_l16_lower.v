// tree_baugh_wooley_16x8_l16_lower: compressor tree, second half: 16 lane(s) of Baugh-Wooley rows,
//   16 x 8 bits.
// The constant 28'h80807ef (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_16x8_l16_lower (
    input  wire [142:0] middle_i,
    output wire [27:0]  sum_o,
    output wire [16:0]  carry_o    // from column 11
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
    wire c6_sum93, c6_carry93;
    full_adder u_c6_93 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(middle_i[14]),
        .sum_o(c6_sum93), .carry_o(c6_carry93));
    wire c6_sum94, c6_carry94;
    full_adder u_c6_94 (.a_i(middle_i[11]), .b_i(middle_i[15]), .c_i(c6_sum93),
        .sum_o(c6_sum94), .carry_o(c6_carry94));
    wire c6_sum95, c6_carry95;
    full_adder u_c6_95 (.a_i(c5_carry78), .b_i(c6_sum94), .c_i(c5_carry79),
        .sum_o(c6_sum95), .carry_o(c6_carry95));

    // Column 7.
    wire c7_sum108, c7_carry108;
    full_adder u_c7_108 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(middle_i[16]),
        .sum_o(c7_sum108), .carry_o(c7_carry108));
    wire c7_sum109, c7_carry109;
    full_adder u_c7_109 (.a_i(middle_i[20]), .b_i(middle_i[17]), .c_i(middle_i[21]),
        .sum_o(c7_sum109), .carry_o(c7_carry109));
    wire c7_sum110, c7_carry110;
    full_adder u_c7_110 (.a_i(c6_carry93), .b_i(c7_sum108), .c_i(c7_sum109),
        .sum_o(c7_sum110), .carry_o(c7_carry110));
    wire c7_sum111, c7_carry111;
    full_adder u_c7_111 (.a_i(c6_carry94), .b_i(c7_sum110), .c_i(c6_carry95),
        .sum_o(c7_sum111), .carry_o(c7_carry111));

    // Column 8.
    wire c8_sum116, c8_carry116;
    full_adder u_c8_116 (.a_i(middle_i[22]), .b_i(middle_i[23]), .c_i(middle_i[24]),
        .sum_o(c8_sum116), .carry_o(c8_carry116));
    wire c8_sum117, c8_carry117;
    full_adder u_c8_117 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c7_carry108),
        .sum_o(c8_sum117), .carry_o(c8_carry117));
    wire c8_sum118, c8_carry118;
    full_adder u_c8_118 (.a_i(c7_carry109), .b_i(c8_sum116), .c_i(c8_sum117),
        .sum_o(c8_sum118), .carry_o(c8_carry118));
    wire c8_sum119, c8_carry119;
    full_adder u_c8_119 (.a_i(c7_carry110), .b_i(c8_sum118), .c_i(c7_carry111),
        .sum_o(c8_sum119), .carry_o(c8_carry119));

    // Column 9.
    wire c9_sum119, c9_carry119;
    full_adder u_c9_119 (.a_i(middle_i[30]), .b_i(middle_i[27]), .c_i(middle_i[28]),
        .sum_o(c9_sum119), .carry_o(c9_carry119));
    wire c9_sum120, c9_carry120;
    full_adder u_c9_120 (.a_i(middle_i[29]), .b_i(middle_i[31]), .c_i(middle_i[32]),
        .sum_o(c9_sum120), .carry_o(c9_carry120));
    wire c9_sum121, c9_carry121;
    full_adder u_c9_121 (.a_i(middle_i[33]), .b_i(c8_carry116), .c_i(c9_sum119),
        .sum_o(c9_sum121), .carry_o(c9_carry121));
    wire c9_sum122, c9_carry122;
    full_adder u_c9_122 (.a_i(c9_sum120), .b_i(c8_carry117), .c_i(c9_sum121),
        .sum_o(c9_sum122), .carry_o(c9_carry122));
    wire c9_sum123, c9_carry123;
    full_adder u_c9_123 (.a_i(c8_carry118), .b_i(c9_sum122), .c_i(c8_carry119),
        .sum_o(c9_sum123), .carry_o(c9_carry123));

    // Column 10.
    wire c10_sum120, c10_carry120;
    full_adder u_c10_120 (.a_i(middle_i[34]), .b_i(middle_i[38]), .c_i(middle_i[35]),
        .sum_o(c10_sum120), .carry_o(c10_carry120));
    wire c10_sum121, c10_carry121;
    full_adder u_c10_121 (.a_i(middle_i[36]), .b_i(middle_i[37]), .c_i(middle_i[39]),
        .sum_o(c10_sum121), .carry_o(c10_carry121));
    wire c10_sum122, c10_carry122;
    full_adder u_c10_122 (.a_i(middle_i[40]), .b_i(middle_i[41]), .c_i(c9_carry119),
        .sum_o(c10_sum122), .carry_o(c10_carry122));
    wire c10_sum123, c10_carry123;
    full_adder u_c10_123 (.a_i(c9_carry120), .b_i(c10_sum120), .c_i(c10_sum121),
        .sum_o(c10_sum123), .carry_o(c10_carry123));
    wire c10_sum124, c10_carry124;
    full_adder u_c10_124 (.a_i(c9_carry121), .b_i(c10_sum122), .c_i(c10_sum123),
        .sum_o(c10_sum124), .carry_o(c10_carry124));
    wire c10_sum125, c10_carry125;
    full_adder u_c10_125 (.a_i(c9_carry122), .b_i(c10_sum124), .c_i(c9_carry123),
        .sum_o(c10_sum125), .carry_o(c10_carry125));

    // Column 11.
    wire c11_sum120, c11_carry120;
    full_adder u_c11_120 (.a_i(middle_i[42]), .b_i(middle_i[43]), .c_i(middle_i[44]),
        .sum_o(c11_sum120), .carry_o(c11_carry120));
    wire c11_sum121, c11_carry121;
    full_adder u_c11_121 (.a_i(middle_i[45]), .b_i(middle_i[46]), .c_i(middle_i[47]),
        .sum_o(c11_sum121), .carry_o(c11_carry121));
    wire c11_sum122, c11_carry122;
    full_adder u_c11_122 (.a_i(middle_i[48]), .b_i(middle_i[49]), .c_i(c10_carry120),
        .sum_o(c11_sum122), .carry_o(c11_carry122));
    wire c11_sum123, c11_carry123;
    full_adder u_c11_123 (.a_i(c10_carry121), .b_i(c11_sum120), .c_i(c11_sum121),
        .sum_o(c11_sum123), .carry_o(c11_carry123));
    wire c11_sum124, c11_carry124;
    full_adder u_c11_124 (.a_i(c10_carry122), .b_i(c10_carry123), .c_i(c11_sum122),
        .sum_o(c11_sum124), .carry_o(c11_carry124));
    wire c11_sum125, c11_carry125;
    full_adder u_c11_125 (.a_i(c11_sum123), .b_i(c10_carry124), .c_i(c11_sum124),
        .sum_o(c11_sum125), .carry_o(c11_carry125));

    // Column 12.
    wire c12_sum120, c12_carry120;
    full_adder u_c12_120 (.a_i(middle_i[50]), .b_i(middle_i[51]), .c_i(middle_i[52]),
        .sum_o(c12_sum120), .carry_o(c12_carry120));
    wire c12_sum121, c12_carry121;
    full_adder u_c12_121 (.a_i(middle_i[53]), .b_i(middle_i[54]), .c_i(middle_i[55]),
        .sum_o(c12_sum121), .carry_o(c12_carry121));
    wire c12_sum122, c12_carry122;
    full_adder u_c12_122 (.a_i(middle_i[56]), .b_i(middle_i[57]), .c_i(c11_carry120),
        .sum_o(c12_sum122), .carry_o(c12_carry122));
    wire c12_sum123, c12_carry123;
    full_adder u_c12_123 (.a_i(c11_carry121), .b_i(c12_sum120), .c_i(c12_sum121),
        .sum_o(c12_sum123), .carry_o(c12_carry123));
    wire c12_sum124, c12_carry124;
    full_adder u_c12_124 (.a_i(c11_carry122), .b_i(c11_carry123), .c_i(c12_sum122),
        .sum_o(c12_sum124), .carry_o(c12_carry124));
    wire c12_sum125, c12_carry125;
    full_adder u_c12_125 (.a_i(c12_sum123), .b_i(c11_carry124), .c_i(c12_sum124),
        .sum_o(c12_sum125), .carry_o(c12_carry125));

    // Column 13.
    wire c13_sum120, c13_carry120;
    full_adder u_c13_120 (.a_i(middle_i[58]), .b_i(middle_i[59]), .c_i(middle_i[60]),
        .sum_o(c13_sum120), .carry_o(c13_carry120));
    wire c13_sum121, c13_carry121;
    full_adder u_c13_121 (.a_i(middle_i[61]), .b_i(middle_i[62]), .c_i(middle_i[63]),
        .sum_o(c13_sum121), .carry_o(c13_carry121));
    wire c13_sum122, c13_carry122;
    full_adder u_c13_122 (.a_i(middle_i[64]), .b_i(middle_i[65]), .c_i(c12_carry120),
        .sum_o(c13_sum122), .carry_o(c13_carry122));
    wire c13_sum123, c13_carry123;
    full_adder u_c13_123 (.a_i(c12_carry121), .b_i(c13_sum120), .c_i(c13_sum121),
        .sum_o(c13_sum123), .carry_o(c13_carry123));
    wire c13_sum124, c13_carry124;
    full_adder u_c13_124 (.a_i(c12_carry122), .b_i(c12_carry123), .c_i(c13_sum122),
        .sum_o(c13_sum124), .carry_o(c13_carry124));
    wire c13_sum125, c13_carry125;
    full_adder u_c13_125 (.a_i(c13_sum123), .b_i(c12_carry124), .c_i(c13_sum124),
        .sum_o(c13_sum125), .carry_o(c13_carry125));

    // Column 14.
    wire c14_sum120, c14_carry120;
    full_adder u_c14_120 (.a_i(middle_i[66]), .b_i(middle_i[67]), .c_i(middle_i[68]),
        .sum_o(c14_sum120), .carry_o(c14_carry120));
    wire c14_sum121, c14_carry121;
    full_adder u_c14_121 (.a_i(middle_i[69]), .b_i(middle_i[70]), .c_i(middle_i[71]),
        .sum_o(c14_sum121), .carry_o(c14_carry121));
    wire c14_sum122, c14_carry122;
    full_adder u_c14_122 (.a_i(middle_i[72]), .b_i(middle_i[73]), .c_i(c13_carry120),
        .sum_o(c14_sum122), .carry_o(c14_carry122));
    wire c14_sum123, c14_carry123;
    full_adder u_c14_123 (.a_i(c13_carry121), .b_i(c14_sum120), .c_i(c14_sum121),
        .sum_o(c14_sum123), .carry_o(c14_carry123));
    wire c14_sum124, c14_carry124;
    full_adder u_c14_124 (.a_i(c13_carry122), .b_i(c13_carry123), .c_i(c14_sum122),
        .sum_o(c14_sum124), .carry_o(c14_carry124));
    wire c14_sum125, c14_carry125;
    full_adder u_c14_125 (.a_i(c14_sum123), .b_i(c13_carry124), .c_i(c14_sum124),
        .sum_o(c14_sum125), .carry_o(c14_carry125));

    // Column 15.
    wire c15_sum120, c15_carry120;
    full_adder u_c15_120 (.a_i(middle_i[74]), .b_i(middle_i[75]), .c_i(middle_i[76]),
        .sum_o(c15_sum120), .carry_o(c15_carry120));
    wire c15_sum121, c15_carry121;
    full_adder u_c15_121 (.a_i(middle_i[77]), .b_i(middle_i[78]), .c_i(middle_i[79]),
        .sum_o(c15_sum121), .carry_o(c15_carry121));
    wire c15_sum122, c15_carry122;
    full_adder u_c15_122 (.a_i(middle_i[80]), .b_i(middle_i[81]), .c_i(c14_carry120),
        .sum_o(c15_sum122), .carry_o(c15_carry122));
    wire c15_sum123, c15_carry123;
    full_adder u_c15_123 (.a_i(c14_carry121), .b_i(c15_sum120), .c_i(c15_sum121),
        .sum_o(c15_sum123), .carry_o(c15_carry123));
    wire c15_sum124, c15_carry124;
    full_adder u_c15_124 (.a_i(c14_carry122), .b_i(c14_carry123), .c_i(c15_sum122),
        .sum_o(c15_sum124), .carry_o(c15_carry124));
    wire c15_sum125, c15_carry125;
    full_adder u_c15_125 (.a_i(c15_sum123), .b_i(c14_carry124), .c_i(c15_sum124),
        .sum_o(c15_sum125), .carry_o(c15_carry125));

    // Column 16.
    wire c16_sum112, c16_carry112;
    full_adder u_c16_112 (.a_i(middle_i[82]), .b_i(middle_i[83]), .c_i(middle_i[84]),
        .sum_o(c16_sum112), .carry_o(c16_carry112));
    wire c16_sum113, c16_carry113;
    full_adder u_c16_113 (.a_i(middle_i[85]), .b_i(middle_i[86]), .c_i(middle_i[87]),
        .sum_o(c16_sum113), .carry_o(c16_carry113));
    wire c16_sum114, c16_carry114;
    full_adder u_c16_114 (.a_i(middle_i[88]), .b_i(middle_i[89]), .c_i(c15_carry120),
        .sum_o(c16_sum114), .carry_o(c16_carry114));
    wire c16_sum115, c16_carry115;
    full_adder u_c16_115 (.a_i(c15_carry121), .b_i(c16_sum112), .c_i(c16_sum113),
        .sum_o(c16_sum115), .carry_o(c16_carry115));
    wire c16_sum116, c16_carry116;
    full_adder u_c16_116 (.a_i(c15_carry122), .b_i(c15_carry123), .c_i(c16_sum114),
        .sum_o(c16_sum116), .carry_o(c16_carry116));
    wire c16_sum117, c16_carry117;
    full_adder u_c16_117 (.a_i(c16_sum115), .b_i(c15_carry124), .c_i(c16_sum116),
        .sum_o(c16_sum117), .carry_o(c16_carry117));

    // Column 17.
    wire c17_sum100, c17_carry100;
    full_adder u_c17_100 (.a_i(middle_i[90]), .b_i(middle_i[91]), .c_i(middle_i[92]),
        .sum_o(c17_sum100), .carry_o(c17_carry100));
    wire c17_sum101, c17_carry101;
    full_adder u_c17_101 (.a_i(middle_i[93]), .b_i(middle_i[94]), .c_i(middle_i[95]),
        .sum_o(c17_sum101), .carry_o(c17_carry101));
    wire c17_sum102, c17_carry102;
    full_adder u_c17_102 (.a_i(middle_i[96]), .b_i(middle_i[97]), .c_i(c16_carry112),
        .sum_o(c17_sum102), .carry_o(c17_carry102));
    wire c17_sum103, c17_carry103;
    full_adder u_c17_103 (.a_i(c16_carry113), .b_i(c17_sum100), .c_i(c17_sum101),
        .sum_o(c17_sum103), .carry_o(c17_carry103));
    wire c17_sum104, c17_carry104;
    full_adder u_c17_104 (.a_i(c16_carry114), .b_i(c16_carry115), .c_i(c17_sum102),
        .sum_o(c17_sum104), .carry_o(c17_carry104));
    wire c17_sum105, c17_carry105;
    full_adder u_c17_105 (.a_i(c17_sum103), .b_i(c16_carry116), .c_i(c17_sum104),
        .sum_o(c17_sum105), .carry_o(c17_carry105));

    // Column 18.
    wire c18_sum86, c18_carry86;
    full_adder u_c18_86 (.a_i(middle_i[98]), .b_i(middle_i[99]), .c_i(middle_i[100]),
        .sum_o(c18_sum86), .carry_o(c18_carry86));
    wire c18_sum87, c18_carry87;
    full_adder u_c18_87 (.a_i(middle_i[101]), .b_i(middle_i[102]), .c_i(middle_i[103]),
        .sum_o(c18_sum87), .carry_o(c18_carry87));
    wire c18_sum88, c18_carry88;
    full_adder u_c18_88 (.a_i(middle_i[104]), .b_i(middle_i[105]), .c_i(c17_carry100),
        .sum_o(c18_sum88), .carry_o(c18_carry88));
    wire c18_sum89, c18_carry89;
    full_adder u_c18_89 (.a_i(c17_carry101), .b_i(c18_sum86), .c_i(c18_sum87),
        .sum_o(c18_sum89), .carry_o(c18_carry89));
    wire c18_sum90, c18_carry90;
    full_adder u_c18_90 (.a_i(c17_carry102), .b_i(c17_carry103), .c_i(c18_sum88),
        .sum_o(c18_sum90), .carry_o(c18_carry90));
    wire c18_sum91, c18_carry91;
    full_adder u_c18_91 (.a_i(c18_sum89), .b_i(c17_carry104), .c_i(c18_sum90),
        .sum_o(c18_sum91), .carry_o(c18_carry91));

    // Column 19.
    wire c19_sum71, c19_carry71;
    full_adder u_c19_71 (.a_i(middle_i[110]), .b_i(middle_i[111]), .c_i(middle_i[106]),
        .sum_o(c19_sum71), .carry_o(c19_carry71));
    wire c19_sum72, c19_carry72;
    full_adder u_c19_72 (.a_i(middle_i[107]), .b_i(middle_i[108]), .c_i(middle_i[109]),
        .sum_o(c19_sum72), .carry_o(c19_carry72));
    wire c19_sum73, c19_carry73;
    full_adder u_c19_73 (.a_i(middle_i[112]), .b_i(middle_i[113]), .c_i(middle_i[114]),
        .sum_o(c19_sum73), .carry_o(c19_carry73));
    wire c19_sum74, c19_carry74;
    full_adder u_c19_74 (.a_i(c18_carry86), .b_i(c18_carry87), .c_i(c19_sum71),
        .sum_o(c19_sum74), .carry_o(c19_carry74));
    wire c19_sum75, c19_carry75;
    full_adder u_c19_75 (.a_i(c19_sum72), .b_i(c19_sum73), .c_i(c18_carry88),
        .sum_o(c19_sum75), .carry_o(c19_carry75));
    wire c19_sum76, c19_carry76;
    full_adder u_c19_76 (.a_i(c18_carry89), .b_i(c19_sum74), .c_i(c18_carry90),
        .sum_o(c19_sum76), .carry_o(c19_carry76));
    wire c19_sum77, c19_carry77;
    full_adder u_c19_77 (.a_i(c19_sum75), .b_i(c18_carry91), .c_i(c19_sum76),
        .sum_o(c19_sum77), .carry_o(c19_carry77));

    // Column 20.
    wire c20_sum56, c20_carry56;
    full_adder u_c20_56 (.a_i(middle_i[118]), .b_i(middle_i[119]), .c_i(middle_i[115]),
        .sum_o(c20_sum56), .carry_o(c20_carry56));
    wire c20_sum57, c20_carry57;
    full_adder u_c20_57 (.a_i(middle_i[116]), .b_i(middle_i[117]), .c_i(middle_i[120]),
        .sum_o(c20_sum57), .carry_o(c20_carry57));
    wire c20_sum58, c20_carry58;
    full_adder u_c20_58 (.a_i(middle_i[121]), .b_i(c19_carry71), .c_i(c19_carry72),
        .sum_o(c20_sum58), .carry_o(c20_carry58));
    wire c20_sum59, c20_carry59;
    full_adder u_c20_59 (.a_i(c19_carry73), .b_i(c20_sum56), .c_i(c20_sum57),
        .sum_o(c20_sum59), .carry_o(c20_carry59));
    wire c20_sum60, c20_carry60;
    full_adder u_c20_60 (.a_i(c19_carry74), .b_i(c20_sum58), .c_i(c20_sum59),
        .sum_o(c20_sum60), .carry_o(c20_carry60));
    wire c20_sum61, c20_carry61;
    full_adder u_c20_61 (.a_i(c19_carry75), .b_i(c20_sum60), .c_i(c19_carry76),
        .sum_o(c20_sum61), .carry_o(c20_carry61));

    // Column 21.
    wire c21_sum41, c21_carry41;
    full_adder u_c21_41 (.a_i(middle_i[124]), .b_i(middle_i[125]), .c_i(middle_i[122]),
        .sum_o(c21_sum41), .carry_o(c21_carry41));
    wire c21_sum42, c21_carry42;
    full_adder u_c21_42 (.a_i(middle_i[123]), .b_i(middle_i[126]), .c_i(middle_i[127]),
        .sum_o(c21_sum42), .carry_o(c21_carry42));
    wire c21_sum43, c21_carry43;
    full_adder u_c21_43 (.a_i(c20_carry56), .b_i(c20_carry57), .c_i(c21_sum41),
        .sum_o(c21_sum43), .carry_o(c21_carry43));
    wire c21_sum44, c21_carry44;
    full_adder u_c21_44 (.a_i(c21_sum42), .b_i(c20_carry58), .c_i(c20_carry59),
        .sum_o(c21_sum44), .carry_o(c21_carry44));
    wire c21_sum45, c21_carry45;
    full_adder u_c21_45 (.a_i(c21_sum43), .b_i(c20_carry60), .c_i(c21_sum44),
        .sum_o(c21_sum45), .carry_o(c21_carry45));

    // Column 22.
    wire c22_sum26, c22_carry26;
    full_adder u_c22_26 (.a_i(middle_i[130]), .b_i(middle_i[128]), .c_i(middle_i[129]),
        .sum_o(c22_sum26), .carry_o(c22_carry26));
    wire c22_sum27, c22_carry27;
    full_adder u_c22_27 (.a_i(middle_i[131]), .b_i(middle_i[132]), .c_i(c21_carry41),
        .sum_o(c22_sum27), .carry_o(c22_carry27));
    wire c22_sum28, c22_carry28;
    full_adder u_c22_28 (.a_i(c21_carry42), .b_i(c22_sum26), .c_i(c21_carry43),
        .sum_o(c22_sum28), .carry_o(c22_carry28));
    wire c22_sum29, c22_carry29;
    full_adder u_c22_29 (.a_i(c22_sum27), .b_i(c21_carry44), .c_i(c22_sum28),
        .sum_o(c22_sum29), .carry_o(c22_carry29));

    // Column 23.
    wire c23_sum11, c23_carry11;
    full_adder u_c23_11 (.a_i(middle_i[135]), .b_i(middle_i[133]), .c_i(middle_i[134]),
        .sum_o(c23_sum11), .carry_o(c23_carry11));
    wire c23_sum12, c23_carry12;
    full_adder u_c23_12 (.a_i(middle_i[136]), .b_i(c22_carry26), .c_i(c23_sum11),
        .sum_o(c23_sum12), .carry_o(c23_carry12));
    wire c23_sum13, c23_carry13;
    full_adder u_c23_13 (.a_i(c22_carry27), .b_i(c23_sum12), .c_i(c22_carry28),
        .sum_o(c23_sum13), .carry_o(c23_carry13));

    // Column 24.
    wire c24_sum4, c24_carry4;
    full_adder u_c24_4 (.a_i(middle_i[138]), .b_i(middle_i[137]), .c_i(middle_i[139]),
        .sum_o(c24_sum4), .carry_o(c24_carry4));
    wire c24_sum5, c24_carry5;
    full_adder u_c24_5 (.a_i(c23_carry11), .b_i(c24_sum4), .c_i(c23_carry12),
        .sum_o(c24_sum5), .carry_o(c24_carry5));

    // Column 25.
    wire c25_sum1, c25_carry1;
    full_adder u_c25_1 (.a_i(middle_i[140]), .b_i(middle_i[141]), .c_i(c24_carry4),
        .sum_o(c25_sum1), .carry_o(c25_carry1));

    assign sum_o = {1'b1, middle_i[142], c24_carry5, c23_carry13, c22_carry29, c21_carry45,
        c20_carry61, c19_carry77, c19_sum77, c17_carry105, c16_carry117, c15_carry125, c14_carry125,
        c13_carry125, c12_carry125, c11_carry125, c10_carry125, c10_sum125, c9_sum123, c8_sum119,
        c7_sum111, c6_sum95, c5_sum79, c4_sum63, middle_i[3], middle_i[2], middle_i[1],
        middle_i[0]};
    assign carry_o = {1'b0, c25_carry1, c25_sum1, c24_sum5, c23_sum13, c22_sum29, c21_sum45,
        c20_sum61, 1'b0, c18_sum91, c17_sum105, c16_sum117, c15_sum125, c14_sum125, c13_sum125,
        c12_sum125, c11_sum125};

endmodule

`default_nettype wire
