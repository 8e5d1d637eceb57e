// tree_booth_8x8_l16_lower: compressor tree, second half: 16 lane(s) of Booth radix-4 rows, 8 x 8
//   bits.
// The constant 20'hab000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_8x8_l16_lower (
    input  wire [102:0] middle_i,
    output wire [19:0]  sum_o,
    output wire [19:0]  carry_o    // from column 0
);

    // Column 2.
    wire c2_sum24, c2_carry24;
    full_adder u_c2_24 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[5]),
        .sum_o(c2_sum24), .carry_o(c2_carry24));

    // Column 3.
    wire c3_sum34, c3_carry34;
    full_adder u_c3_34 (.a_i(middle_i[7]), .b_i(middle_i[6]), .c_i(middle_i[8]),
        .sum_o(c3_sum34), .carry_o(c3_carry34));
    wire c3_sum35, c3_carry35;
    full_adder u_c3_35 (.a_i(middle_i[9]), .b_i(c2_carry24), .c_i(c3_sum34),
        .sum_o(c3_sum35), .carry_o(c3_carry35));

    // Column 4.
    wire c4_sum38, c4_carry38;
    full_adder u_c4_38 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(middle_i[10]),
        .sum_o(c4_sum38), .carry_o(c4_carry38));
    wire c4_sum39, c4_carry39;
    full_adder u_c4_39 (.a_i(middle_i[11]), .b_i(middle_i[14]), .c_i(middle_i[15]),
        .sum_o(c4_sum39), .carry_o(c4_carry39));
    wire c4_sum40, c4_carry40;
    full_adder u_c4_40 (.a_i(c3_carry34), .b_i(c4_sum38), .c_i(c4_sum39),
        .sum_o(c4_sum40), .carry_o(c4_carry40));

    // Column 5.
    wire c5_sum48, c5_carry48;
    full_adder u_c5_48 (.a_i(middle_i[18]), .b_i(middle_i[16]), .c_i(middle_i[17]),
        .sum_o(c5_sum48), .carry_o(c5_carry48));
    wire c5_sum49, c5_carry49;
    full_adder u_c5_49 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(middle_i[21]),
        .sum_o(c5_sum49), .carry_o(c5_carry49));
    wire c5_sum50, c5_carry50;
    full_adder u_c5_50 (.a_i(c4_carry38), .b_i(c4_carry39), .c_i(c5_sum48),
        .sum_o(c5_sum50), .carry_o(c5_carry50));
    wire c5_sum51, c5_carry51;
    full_adder u_c5_51 (.a_i(c5_sum49), .b_i(c4_carry40), .c_i(c5_sum50),
        .sum_o(c5_sum51), .carry_o(c5_carry51));

    // Column 6.
    wire c6_sum52, c6_carry52;
    full_adder u_c6_52 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(middle_i[22]),
        .sum_o(c6_sum52), .carry_o(c6_carry52));
    wire c6_sum53, c6_carry53;
    full_adder u_c6_53 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(middle_i[27]),
        .sum_o(c6_sum53), .carry_o(c6_carry53));
    wire c6_sum54, c6_carry54;
    full_adder u_c6_54 (.a_i(middle_i[28]), .b_i(middle_i[29]), .c_i(c5_carry48),
        .sum_o(c6_sum54), .carry_o(c6_carry54));
    wire c6_sum55, c6_carry55;
    full_adder u_c6_55 (.a_i(c5_carry49), .b_i(c6_sum52), .c_i(c6_sum53),
        .sum_o(c6_sum55), .carry_o(c6_carry55));
    wire c6_sum56, c6_carry56;
    full_adder u_c6_56 (.a_i(c5_carry50), .b_i(c6_sum54), .c_i(c6_sum55),
        .sum_o(c6_sum56), .carry_o(c6_carry56));

    // Column 7.
    wire c7_sum62, c7_carry62;
    full_adder u_c7_62 (.a_i(middle_i[33]), .b_i(middle_i[30]), .c_i(middle_i[31]),
        .sum_o(c7_sum62), .carry_o(c7_carry62));
    wire c7_sum63, c7_carry63;
    full_adder u_c7_63 (.a_i(middle_i[32]), .b_i(middle_i[34]), .c_i(middle_i[35]),
        .sum_o(c7_sum63), .carry_o(c7_carry63));
    wire c7_sum64, c7_carry64;
    full_adder u_c7_64 (.a_i(middle_i[36]), .b_i(middle_i[37]), .c_i(c6_carry52),
        .sum_o(c7_sum64), .carry_o(c7_carry64));
    wire c7_sum65, c7_carry65;
    full_adder u_c7_65 (.a_i(c6_carry53), .b_i(c7_sum62), .c_i(c7_sum63),
        .sum_o(c7_sum65), .carry_o(c7_carry65));
    wire c7_sum66, c7_carry66;
    full_adder u_c7_66 (.a_i(c6_carry54), .b_i(c6_carry55), .c_i(c7_sum64),
        .sum_o(c7_sum66), .carry_o(c7_carry66));
    wire c7_sum67, c7_carry67;
    full_adder u_c7_67 (.a_i(c7_sum65), .b_i(c6_carry56), .c_i(c7_sum66),
        .sum_o(c7_sum67), .carry_o(c7_carry67));

    // Column 8.
    wire c8_sum58, c8_carry58;
    full_adder u_c8_58 (.a_i(middle_i[42]), .b_i(middle_i[43]), .c_i(middle_i[38]),
        .sum_o(c8_sum58), .carry_o(c8_carry58));
    wire c8_sum59, c8_carry59;
    full_adder u_c8_59 (.a_i(middle_i[39]), .b_i(middle_i[40]), .c_i(middle_i[41]),
        .sum_o(c8_sum59), .carry_o(c8_carry59));
    wire c8_sum60, c8_carry60;
    full_adder u_c8_60 (.a_i(middle_i[44]), .b_i(middle_i[45]), .c_i(middle_i[46]),
        .sum_o(c8_sum60), .carry_o(c8_carry60));
    wire c8_sum61, c8_carry61;
    full_adder u_c8_61 (.a_i(middle_i[47]), .b_i(c7_carry62), .c_i(c7_carry63),
        .sum_o(c8_sum61), .carry_o(c8_carry61));
    wire c8_sum62, c8_carry62;
    full_adder u_c8_62 (.a_i(c8_sum58), .b_i(c8_sum59), .c_i(c8_sum60),
        .sum_o(c8_sum62), .carry_o(c8_carry62));
    wire c8_sum63, c8_carry63;
    full_adder u_c8_63 (.a_i(c7_carry64), .b_i(c7_carry65), .c_i(c8_sum61),
        .sum_o(c8_sum63), .carry_o(c8_carry63));
    wire c8_sum64, c8_carry64;
    full_adder u_c8_64 (.a_i(c8_sum62), .b_i(c7_carry66), .c_i(c8_sum63),
        .sum_o(c8_sum64), .carry_o(c8_carry64));

    // Column 9.
    wire c9_sum48, c9_carry48;
    full_adder u_c9_48 (.a_i(middle_i[52]), .b_i(middle_i[53]), .c_i(middle_i[48]),
        .sum_o(c9_sum48), .carry_o(c9_carry48));
    wire c9_sum49, c9_carry49;
    full_adder u_c9_49 (.a_i(middle_i[49]), .b_i(middle_i[50]), .c_i(middle_i[51]),
        .sum_o(c9_sum49), .carry_o(c9_carry49));
    wire c9_sum50, c9_carry50;
    full_adder u_c9_50 (.a_i(middle_i[54]), .b_i(middle_i[55]), .c_i(middle_i[56]),
        .sum_o(c9_sum50), .carry_o(c9_carry50));
    wire c9_sum51, c9_carry51;
    full_adder u_c9_51 (.a_i(middle_i[57]), .b_i(c8_carry58), .c_i(c8_carry59),
        .sum_o(c9_sum51), .carry_o(c9_carry51));
    wire c9_sum52, c9_carry52;
    full_adder u_c9_52 (.a_i(c8_carry60), .b_i(c9_sum48), .c_i(c9_sum49),
        .sum_o(c9_sum52), .carry_o(c9_carry52));
    wire c9_sum53, c9_carry53;
    full_adder u_c9_53 (.a_i(c9_sum50), .b_i(c8_carry61), .c_i(c8_carry62),
        .sum_o(c9_sum53), .carry_o(c9_carry53));
    wire c9_sum54, c9_carry54;
    full_adder u_c9_54 (.a_i(c9_sum51), .b_i(c9_sum52), .c_i(c8_carry63),
        .sum_o(c9_sum54), .carry_o(c9_carry54));
    wire c9_sum55, c9_carry55;
    full_adder u_c9_55 (.a_i(c9_sum53), .b_i(c8_carry64), .c_i(c9_sum54),
        .sum_o(c9_sum55), .carry_o(c9_carry55));

    // Column 10.
    wire c10_sum43, c10_carry43;
    full_adder u_c10_43 (.a_i(middle_i[62]), .b_i(middle_i[63]), .c_i(middle_i[58]),
        .sum_o(c10_sum43), .carry_o(c10_carry43));
    wire c10_sum44, c10_carry44;
    full_adder u_c10_44 (.a_i(middle_i[59]), .b_i(middle_i[60]), .c_i(middle_i[61]),
        .sum_o(c10_sum44), .carry_o(c10_carry44));
    wire c10_sum45, c10_carry45;
    full_adder u_c10_45 (.a_i(middle_i[64]), .b_i(middle_i[65]), .c_i(middle_i[66]),
        .sum_o(c10_sum45), .carry_o(c10_carry45));
    wire c10_sum46, c10_carry46;
    full_adder u_c10_46 (.a_i(middle_i[67]), .b_i(c9_carry48), .c_i(c9_carry49),
        .sum_o(c10_sum46), .carry_o(c10_carry46));
    wire c10_sum47, c10_carry47;
    full_adder u_c10_47 (.a_i(c9_carry50), .b_i(c10_sum43), .c_i(c10_sum44),
        .sum_o(c10_sum47), .carry_o(c10_carry47));
    wire c10_sum48, c10_carry48;
    full_adder u_c10_48 (.a_i(c10_sum45), .b_i(c9_carry51), .c_i(c9_carry52),
        .sum_o(c10_sum48), .carry_o(c10_carry48));
    wire c10_sum49, c10_carry49;
    full_adder u_c10_49 (.a_i(c10_sum46), .b_i(c10_sum47), .c_i(c9_carry53),
        .sum_o(c10_sum49), .carry_o(c10_carry49));
    wire c10_sum50, c10_carry50;
    full_adder u_c10_50 (.a_i(c10_sum48), .b_i(c9_carry54), .c_i(c10_sum49),
        .sum_o(c10_sum50), .carry_o(c10_carry50));

    // Column 11.
    wire c11_sum33, c11_carry33;
    full_adder u_c11_33 (.a_i(middle_i[72]), .b_i(middle_i[73]), .c_i(middle_i[68]),
        .sum_o(c11_sum33), .carry_o(c11_carry33));
    wire c11_sum34, c11_carry34;
    full_adder u_c11_34 (.a_i(middle_i[69]), .b_i(middle_i[70]), .c_i(middle_i[71]),
        .sum_o(c11_sum34), .carry_o(c11_carry34));
    wire c11_sum35, c11_carry35;
    full_adder u_c11_35 (.a_i(middle_i[74]), .b_i(middle_i[75]), .c_i(middle_i[76]),
        .sum_o(c11_sum35), .carry_o(c11_carry35));
    wire c11_sum36, c11_carry36;
    full_adder u_c11_36 (.a_i(c10_carry43), .b_i(c10_carry44), .c_i(c10_carry45),
        .sum_o(c11_sum36), .carry_o(c11_carry36));
    wire c11_sum37, c11_carry37;
    full_adder u_c11_37 (.a_i(c11_sum33), .b_i(c11_sum34), .c_i(c11_sum35),
        .sum_o(c11_sum37), .carry_o(c11_carry37));
    wire c11_sum38, c11_carry38;
    full_adder u_c11_38 (.a_i(c10_carry46), .b_i(c10_carry47), .c_i(c11_sum36),
        .sum_o(c11_sum38), .carry_o(c11_carry38));
    wire c11_sum39, c11_carry39;
    full_adder u_c11_39 (.a_i(c11_sum37), .b_i(c10_carry48), .c_i(c11_sum38),
        .sum_o(c11_sum39), .carry_o(c11_carry39));
    wire c11_sum40, c11_carry40;
    full_adder u_c11_40 (.a_i(c10_carry49), .b_i(c11_sum39), .c_i(c10_carry50),
        .sum_o(c11_sum40), .carry_o(c11_carry40));

    // Column 12.
    wire c12_sum30, c12_carry30;
    full_adder u_c12_30 (.a_i(middle_i[77]), .b_i(middle_i[78]), .c_i(middle_i[79]),
        .sum_o(c12_sum30), .carry_o(c12_carry30));
    wire c12_sum31, c12_carry31;
    full_adder u_c12_31 (.a_i(middle_i[80]), .b_i(middle_i[81]), .c_i(middle_i[82]),
        .sum_o(c12_sum31), .carry_o(c12_carry31));
    wire c12_sum32, c12_carry32;
    full_adder u_c12_32 (.a_i(c11_carry33), .b_i(c11_carry34), .c_i(c11_carry35),
        .sum_o(c12_sum32), .carry_o(c12_carry32));
    wire c12_sum33, c12_carry33;
    full_adder u_c12_33 (.a_i(c12_sum30), .b_i(c12_sum31), .c_i(c11_carry36),
        .sum_o(c12_sum33), .carry_o(c12_carry33));
    wire c12_sum34, c12_carry34;
    full_adder u_c12_34 (.a_i(c11_carry37), .b_i(c12_sum32), .c_i(c11_carry38),
        .sum_o(c12_sum34), .carry_o(c12_carry34));
    wire c12_sum35, c12_carry35;
    full_adder u_c12_35 (.a_i(c12_sum33), .b_i(c11_carry39), .c_i(c12_sum34),
        .sum_o(c12_sum35), .carry_o(c12_carry35));

    // Column 13.
    wire c13_sum20, c13_carry20;
    full_adder u_c13_20 (.a_i(middle_i[86]), .b_i(middle_i[87]), .c_i(middle_i[83]),
        .sum_o(c13_sum20), .carry_o(c13_carry20));
    wire c13_sum21, c13_carry21;
    full_adder u_c13_21 (.a_i(middle_i[84]), .b_i(middle_i[85]), .c_i(middle_i[88]),
        .sum_o(c13_sum21), .carry_o(c13_carry21));
    wire c13_sum22, c13_carry22;
    full_adder u_c13_22 (.a_i(middle_i[89]), .b_i(c12_carry30), .c_i(c12_carry31),
        .sum_o(c13_sum22), .carry_o(c13_carry22));
    wire c13_sum23, c13_carry23;
    full_adder u_c13_23 (.a_i(c13_sum20), .b_i(c13_sum21), .c_i(c12_carry32),
        .sum_o(c13_sum23), .carry_o(c13_carry23));
    wire c13_sum24, c13_carry24;
    full_adder u_c13_24 (.a_i(c13_sum22), .b_i(c12_carry33), .c_i(c13_sum23),
        .sum_o(c13_sum24), .carry_o(c13_carry24));
    wire c13_sum25, c13_carry25;
    full_adder u_c13_25 (.a_i(c12_carry34), .b_i(c13_sum24), .c_i(c12_carry35),
        .sum_o(c13_sum25), .carry_o(c13_carry25));

    // Column 14.
    wire c14_sum16, c14_carry16;
    full_adder u_c14_16 (.a_i(middle_i[90]), .b_i(middle_i[91]), .c_i(middle_i[92]),
        .sum_o(c14_sum16), .carry_o(c14_carry16));
    wire c14_sum17, c14_carry17;
    full_adder u_c14_17 (.a_i(middle_i[93]), .b_i(c13_carry20), .c_i(c13_carry21),
        .sum_o(c14_sum17), .carry_o(c14_carry17));
    wire c14_sum18, c14_carry18;
    full_adder u_c14_18 (.a_i(c14_sum16), .b_i(c13_carry22), .c_i(c14_sum17),
        .sum_o(c14_sum18), .carry_o(c14_carry18));
    wire c14_sum19, c14_carry19;
    full_adder u_c14_19 (.a_i(c13_carry23), .b_i(c14_sum18), .c_i(c13_carry24),
        .sum_o(c14_sum19), .carry_o(c14_carry19));

    // Column 15.
    wire c15_sum6, c15_carry6;
    full_adder u_c15_6 (.a_i(middle_i[94]), .b_i(middle_i[97]), .c_i(middle_i[95]),
        .sum_o(c15_sum6), .carry_o(c15_carry6));
    wire c15_sum7, c15_carry7;
    full_adder u_c15_7 (.a_i(middle_i[96]), .b_i(middle_i[98]), .c_i(c14_carry16),
        .sum_o(c15_sum7), .carry_o(c15_carry7));
    wire c15_sum8, c15_carry8;
    full_adder u_c15_8 (.a_i(c15_sum6), .b_i(c14_carry17), .c_i(c15_sum7),
        .sum_o(c15_sum8), .carry_o(c15_carry8));
    wire c15_sum9, c15_carry9;
    full_adder u_c15_9 (.a_i(c14_carry18), .b_i(c15_sum8), .c_i(c14_carry19),
        .sum_o(c15_sum9), .carry_o(c15_carry9));

    // Column 16.
    wire c16_sum2, c16_carry2;
    full_adder u_c16_2 (.a_i(middle_i[99]), .b_i(middle_i[100]), .c_i(c15_carry6),
        .sum_o(c16_sum2), .carry_o(c16_carry2));
    wire c16_sum3, c16_carry3;
    full_adder u_c16_3 (.a_i(c15_carry7), .b_i(c16_sum2), .c_i(c15_carry8),
        .sum_o(c16_sum3), .carry_o(c16_carry3));

    // Column 17.
    wire c17_sum1, c17_carry1;
    full_adder u_c17_1 (.a_i(middle_i[101]), .b_i(c16_carry2), .c_i(c16_carry3),
        .sum_o(c17_sum1), .carry_o(c17_carry1));

    assign sum_o = {1'b1, middle_i[102], c17_sum1, c15_carry9, c15_sum9, c13_carry25, c13_sum25,
        c11_carry40, c11_sum40, c9_carry55, c9_sum55, c7_carry67, c7_sum67, c5_carry51, c5_sum51,
        c3_carry35, c3_sum35, c2_sum24, middle_i[2], middle_i[0]};
    assign carry_o = {1'b0, c17_carry1, 1'b0, c16_sum3, 1'b0, c14_sum19, 1'b0, c12_sum35, 1'b0,
        c10_sum50, 1'b0, c8_sum64, 1'b0, c6_sum56, 1'b0, c4_sum40, 1'b0, 1'b0, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
