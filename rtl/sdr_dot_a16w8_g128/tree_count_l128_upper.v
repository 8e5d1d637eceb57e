// tree_count_l128_upper: compressor tree, first half: how many of 128 bits are 1.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l128_upper (
    input  wire [127:0] bits_i,    // lane k at [k*1 +: 1]
    output wire [19:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [127:0] c0_in;

    genvar k;
    generate
        for (k = 0; k < 128; k = k + 1) begin : gen_lane
            wire [0:0] lane;
            assign lane = bits_i[k*1 +: 1];
            assign c0_in[k] = lane[0];
        end
    endgenerate

    // Column 0.
    wire c0_sum0, c0_carry0;
    full_adder u_c0_0 (.a_i(c0_in[0]), .b_i(c0_in[1]), .c_i(c0_in[2]),
        .sum_o(c0_sum0), .carry_o(c0_carry0));
    wire c0_sum1, c0_carry1;
    full_adder u_c0_1 (.a_i(c0_in[3]), .b_i(c0_in[4]), .c_i(c0_in[5]),
        .sum_o(c0_sum1), .carry_o(c0_carry1));
    wire c0_sum2, c0_carry2;
    full_adder u_c0_2 (.a_i(c0_in[6]), .b_i(c0_in[7]), .c_i(c0_in[8]),
        .sum_o(c0_sum2), .carry_o(c0_carry2));
    wire c0_sum3, c0_carry3;
    full_adder u_c0_3 (.a_i(c0_in[9]), .b_i(c0_in[10]), .c_i(c0_in[11]),
        .sum_o(c0_sum3), .carry_o(c0_carry3));
    wire c0_sum4, c0_carry4;
    full_adder u_c0_4 (.a_i(c0_in[12]), .b_i(c0_in[13]), .c_i(c0_in[14]),
        .sum_o(c0_sum4), .carry_o(c0_carry4));
    wire c0_sum5, c0_carry5;
    full_adder u_c0_5 (.a_i(c0_in[15]), .b_i(c0_in[16]), .c_i(c0_in[17]),
        .sum_o(c0_sum5), .carry_o(c0_carry5));
    wire c0_sum6, c0_carry6;
    full_adder u_c0_6 (.a_i(c0_in[18]), .b_i(c0_in[19]), .c_i(c0_in[20]),
        .sum_o(c0_sum6), .carry_o(c0_carry6));
    wire c0_sum7, c0_carry7;
    full_adder u_c0_7 (.a_i(c0_in[21]), .b_i(c0_in[22]), .c_i(c0_in[23]),
        .sum_o(c0_sum7), .carry_o(c0_carry7));
    wire c0_sum8, c0_carry8;
    full_adder u_c0_8 (.a_i(c0_in[24]), .b_i(c0_in[25]), .c_i(c0_in[26]),
        .sum_o(c0_sum8), .carry_o(c0_carry8));
    wire c0_sum9, c0_carry9;
    full_adder u_c0_9 (.a_i(c0_in[27]), .b_i(c0_in[28]), .c_i(c0_in[29]),
        .sum_o(c0_sum9), .carry_o(c0_carry9));
    wire c0_sum10, c0_carry10;
    full_adder u_c0_10 (.a_i(c0_in[30]), .b_i(c0_in[31]), .c_i(c0_in[32]),
        .sum_o(c0_sum10), .carry_o(c0_carry10));
    wire c0_sum11, c0_carry11;
    full_adder u_c0_11 (.a_i(c0_in[33]), .b_i(c0_in[34]), .c_i(c0_in[35]),
        .sum_o(c0_sum11), .carry_o(c0_carry11));
    wire c0_sum12, c0_carry12;
    full_adder u_c0_12 (.a_i(c0_in[36]), .b_i(c0_in[37]), .c_i(c0_in[38]),
        .sum_o(c0_sum12), .carry_o(c0_carry12));
    wire c0_sum13, c0_carry13;
    full_adder u_c0_13 (.a_i(c0_in[39]), .b_i(c0_in[40]), .c_i(c0_in[41]),
        .sum_o(c0_sum13), .carry_o(c0_carry13));
    wire c0_sum14, c0_carry14;
    full_adder u_c0_14 (.a_i(c0_in[42]), .b_i(c0_in[43]), .c_i(c0_in[44]),
        .sum_o(c0_sum14), .carry_o(c0_carry14));
    wire c0_sum15, c0_carry15;
    full_adder u_c0_15 (.a_i(c0_in[45]), .b_i(c0_in[46]), .c_i(c0_in[47]),
        .sum_o(c0_sum15), .carry_o(c0_carry15));
    wire c0_sum16, c0_carry16;
    full_adder u_c0_16 (.a_i(c0_in[48]), .b_i(c0_in[49]), .c_i(c0_in[50]),
        .sum_o(c0_sum16), .carry_o(c0_carry16));
    wire c0_sum17, c0_carry17;
    full_adder u_c0_17 (.a_i(c0_in[51]), .b_i(c0_in[52]), .c_i(c0_in[53]),
        .sum_o(c0_sum17), .carry_o(c0_carry17));
    wire c0_sum18, c0_carry18;
    full_adder u_c0_18 (.a_i(c0_in[54]), .b_i(c0_in[55]), .c_i(c0_in[56]),
        .sum_o(c0_sum18), .carry_o(c0_carry18));
    wire c0_sum19, c0_carry19;
    full_adder u_c0_19 (.a_i(c0_in[57]), .b_i(c0_in[58]), .c_i(c0_in[59]),
        .sum_o(c0_sum19), .carry_o(c0_carry19));
    wire c0_sum20, c0_carry20;
    full_adder u_c0_20 (.a_i(c0_in[60]), .b_i(c0_in[61]), .c_i(c0_in[62]),
        .sum_o(c0_sum20), .carry_o(c0_carry20));
    wire c0_sum21, c0_carry21;
    full_adder u_c0_21 (.a_i(c0_in[63]), .b_i(c0_in[64]), .c_i(c0_in[65]),
        .sum_o(c0_sum21), .carry_o(c0_carry21));
    wire c0_sum22, c0_carry22;
    full_adder u_c0_22 (.a_i(c0_in[66]), .b_i(c0_in[67]), .c_i(c0_in[68]),
        .sum_o(c0_sum22), .carry_o(c0_carry22));
    wire c0_sum23, c0_carry23;
    full_adder u_c0_23 (.a_i(c0_in[69]), .b_i(c0_in[70]), .c_i(c0_in[71]),
        .sum_o(c0_sum23), .carry_o(c0_carry23));
    wire c0_sum24, c0_carry24;
    full_adder u_c0_24 (.a_i(c0_in[72]), .b_i(c0_in[73]), .c_i(c0_in[74]),
        .sum_o(c0_sum24), .carry_o(c0_carry24));
    wire c0_sum25, c0_carry25;
    full_adder u_c0_25 (.a_i(c0_in[75]), .b_i(c0_in[76]), .c_i(c0_in[77]),
        .sum_o(c0_sum25), .carry_o(c0_carry25));
    wire c0_sum26, c0_carry26;
    full_adder u_c0_26 (.a_i(c0_in[78]), .b_i(c0_in[79]), .c_i(c0_in[80]),
        .sum_o(c0_sum26), .carry_o(c0_carry26));
    wire c0_sum27, c0_carry27;
    full_adder u_c0_27 (.a_i(c0_in[81]), .b_i(c0_in[82]), .c_i(c0_in[83]),
        .sum_o(c0_sum27), .carry_o(c0_carry27));
    wire c0_sum28, c0_carry28;
    full_adder u_c0_28 (.a_i(c0_in[84]), .b_i(c0_in[85]), .c_i(c0_in[86]),
        .sum_o(c0_sum28), .carry_o(c0_carry28));
    wire c0_sum29, c0_carry29;
    full_adder u_c0_29 (.a_i(c0_in[87]), .b_i(c0_in[88]), .c_i(c0_in[89]),
        .sum_o(c0_sum29), .carry_o(c0_carry29));
    wire c0_sum30, c0_carry30;
    full_adder u_c0_30 (.a_i(c0_in[90]), .b_i(c0_in[91]), .c_i(c0_in[92]),
        .sum_o(c0_sum30), .carry_o(c0_carry30));
    wire c0_sum31, c0_carry31;
    full_adder u_c0_31 (.a_i(c0_in[93]), .b_i(c0_in[94]), .c_i(c0_in[95]),
        .sum_o(c0_sum31), .carry_o(c0_carry31));
    wire c0_sum32, c0_carry32;
    full_adder u_c0_32 (.a_i(c0_in[96]), .b_i(c0_in[97]), .c_i(c0_in[98]),
        .sum_o(c0_sum32), .carry_o(c0_carry32));
    wire c0_sum33, c0_carry33;
    full_adder u_c0_33 (.a_i(c0_in[99]), .b_i(c0_in[100]), .c_i(c0_in[101]),
        .sum_o(c0_sum33), .carry_o(c0_carry33));
    wire c0_sum34, c0_carry34;
    full_adder u_c0_34 (.a_i(c0_in[102]), .b_i(c0_in[103]), .c_i(c0_in[104]),
        .sum_o(c0_sum34), .carry_o(c0_carry34));
    wire c0_sum35, c0_carry35;
    full_adder u_c0_35 (.a_i(c0_in[105]), .b_i(c0_in[106]), .c_i(c0_in[107]),
        .sum_o(c0_sum35), .carry_o(c0_carry35));
    wire c0_sum36, c0_carry36;
    full_adder u_c0_36 (.a_i(c0_in[108]), .b_i(c0_in[109]), .c_i(c0_in[110]),
        .sum_o(c0_sum36), .carry_o(c0_carry36));
    wire c0_sum37, c0_carry37;
    full_adder u_c0_37 (.a_i(c0_in[111]), .b_i(c0_in[112]), .c_i(c0_in[113]),
        .sum_o(c0_sum37), .carry_o(c0_carry37));
    wire c0_sum38, c0_carry38;
    full_adder u_c0_38 (.a_i(c0_in[114]), .b_i(c0_in[115]), .c_i(c0_in[116]),
        .sum_o(c0_sum38), .carry_o(c0_carry38));
    wire c0_sum39, c0_carry39;
    full_adder u_c0_39 (.a_i(c0_in[117]), .b_i(c0_in[118]), .c_i(c0_in[119]),
        .sum_o(c0_sum39), .carry_o(c0_carry39));
    wire c0_sum40, c0_carry40;
    full_adder u_c0_40 (.a_i(c0_in[120]), .b_i(c0_in[121]), .c_i(c0_in[122]),
        .sum_o(c0_sum40), .carry_o(c0_carry40));
    wire c0_sum41, c0_carry41;
    full_adder u_c0_41 (.a_i(c0_in[123]), .b_i(c0_in[124]), .c_i(c0_in[125]),
        .sum_o(c0_sum41), .carry_o(c0_carry41));
    wire c0_sum42, c0_carry42;
    full_adder u_c0_42 (.a_i(c0_in[126]), .b_i(c0_in[127]), .c_i(c0_sum0),
        .sum_o(c0_sum42), .carry_o(c0_carry42));
    wire c0_sum43, c0_carry43;
    full_adder u_c0_43 (.a_i(c0_sum1), .b_i(c0_sum2), .c_i(c0_sum3),
        .sum_o(c0_sum43), .carry_o(c0_carry43));
    wire c0_sum44, c0_carry44;
    full_adder u_c0_44 (.a_i(c0_sum4), .b_i(c0_sum5), .c_i(c0_sum6),
        .sum_o(c0_sum44), .carry_o(c0_carry44));
    wire c0_sum45, c0_carry45;
    full_adder u_c0_45 (.a_i(c0_sum7), .b_i(c0_sum8), .c_i(c0_sum9),
        .sum_o(c0_sum45), .carry_o(c0_carry45));
    wire c0_sum46, c0_carry46;
    full_adder u_c0_46 (.a_i(c0_sum10), .b_i(c0_sum11), .c_i(c0_sum12),
        .sum_o(c0_sum46), .carry_o(c0_carry46));
    wire c0_sum47, c0_carry47;
    full_adder u_c0_47 (.a_i(c0_sum13), .b_i(c0_sum14), .c_i(c0_sum15),
        .sum_o(c0_sum47), .carry_o(c0_carry47));
    wire c0_sum48, c0_carry48;
    full_adder u_c0_48 (.a_i(c0_sum16), .b_i(c0_sum17), .c_i(c0_sum18),
        .sum_o(c0_sum48), .carry_o(c0_carry48));
    wire c0_sum49, c0_carry49;
    full_adder u_c0_49 (.a_i(c0_sum19), .b_i(c0_sum20), .c_i(c0_sum21),
        .sum_o(c0_sum49), .carry_o(c0_carry49));
    wire c0_sum50, c0_carry50;
    full_adder u_c0_50 (.a_i(c0_sum22), .b_i(c0_sum23), .c_i(c0_sum24),
        .sum_o(c0_sum50), .carry_o(c0_carry50));
    wire c0_sum51, c0_carry51;
    full_adder u_c0_51 (.a_i(c0_sum25), .b_i(c0_sum26), .c_i(c0_sum27),
        .sum_o(c0_sum51), .carry_o(c0_carry51));
    wire c0_sum52, c0_carry52;
    full_adder u_c0_52 (.a_i(c0_sum28), .b_i(c0_sum29), .c_i(c0_sum30),
        .sum_o(c0_sum52), .carry_o(c0_carry52));
    wire c0_sum53, c0_carry53;
    full_adder u_c0_53 (.a_i(c0_sum31), .b_i(c0_sum32), .c_i(c0_sum33),
        .sum_o(c0_sum53), .carry_o(c0_carry53));
    wire c0_sum54, c0_carry54;
    full_adder u_c0_54 (.a_i(c0_sum34), .b_i(c0_sum35), .c_i(c0_sum36),
        .sum_o(c0_sum54), .carry_o(c0_carry54));
    wire c0_sum55, c0_carry55;
    full_adder u_c0_55 (.a_i(c0_sum37), .b_i(c0_sum38), .c_i(c0_sum39),
        .sum_o(c0_sum55), .carry_o(c0_carry55));
    wire c0_sum56, c0_carry56;
    full_adder u_c0_56 (.a_i(c0_sum40), .b_i(c0_sum41), .c_i(c0_sum42),
        .sum_o(c0_sum56), .carry_o(c0_carry56));
    wire c0_sum57, c0_carry57;
    full_adder u_c0_57 (.a_i(c0_sum43), .b_i(c0_sum44), .c_i(c0_sum45),
        .sum_o(c0_sum57), .carry_o(c0_carry57));
    wire c0_sum58, c0_carry58;
    full_adder u_c0_58 (.a_i(c0_sum46), .b_i(c0_sum47), .c_i(c0_sum48),
        .sum_o(c0_sum58), .carry_o(c0_carry58));
    wire c0_sum59, c0_carry59;
    full_adder u_c0_59 (.a_i(c0_sum49), .b_i(c0_sum50), .c_i(c0_sum51),
        .sum_o(c0_sum59), .carry_o(c0_carry59));
    wire c0_sum60, c0_carry60;
    full_adder u_c0_60 (.a_i(c0_sum52), .b_i(c0_sum53), .c_i(c0_sum54),
        .sum_o(c0_sum60), .carry_o(c0_carry60));
    wire c0_sum61, c0_carry61;
    full_adder u_c0_61 (.a_i(c0_sum55), .b_i(c0_sum56), .c_i(c0_sum57),
        .sum_o(c0_sum61), .carry_o(c0_carry61));
    wire c0_sum62, c0_carry62;
    full_adder u_c0_62 (.a_i(c0_sum58), .b_i(c0_sum59), .c_i(c0_sum60),
        .sum_o(c0_sum62), .carry_o(c0_carry62));

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(c0_carry0), .b_i(c0_carry1), .c_i(c0_carry2),
        .sum_o(c1_sum0), .carry_o(c1_carry0));
    wire c1_sum1, c1_carry1;
    full_adder u_c1_1 (.a_i(c0_carry3), .b_i(c0_carry4), .c_i(c0_carry5),
        .sum_o(c1_sum1), .carry_o(c1_carry1));
    wire c1_sum2, c1_carry2;
    full_adder u_c1_2 (.a_i(c0_carry6), .b_i(c0_carry7), .c_i(c0_carry8),
        .sum_o(c1_sum2), .carry_o(c1_carry2));
    wire c1_sum3, c1_carry3;
    full_adder u_c1_3 (.a_i(c0_carry9), .b_i(c0_carry10), .c_i(c0_carry11),
        .sum_o(c1_sum3), .carry_o(c1_carry3));
    wire c1_sum4, c1_carry4;
    full_adder u_c1_4 (.a_i(c0_carry12), .b_i(c0_carry13), .c_i(c0_carry14),
        .sum_o(c1_sum4), .carry_o(c1_carry4));
    wire c1_sum5, c1_carry5;
    full_adder u_c1_5 (.a_i(c0_carry15), .b_i(c0_carry16), .c_i(c0_carry17),
        .sum_o(c1_sum5), .carry_o(c1_carry5));
    wire c1_sum6, c1_carry6;
    full_adder u_c1_6 (.a_i(c0_carry18), .b_i(c0_carry19), .c_i(c0_carry20),
        .sum_o(c1_sum6), .carry_o(c1_carry6));
    wire c1_sum7, c1_carry7;
    full_adder u_c1_7 (.a_i(c0_carry21), .b_i(c0_carry22), .c_i(c0_carry23),
        .sum_o(c1_sum7), .carry_o(c1_carry7));
    wire c1_sum8, c1_carry8;
    full_adder u_c1_8 (.a_i(c0_carry24), .b_i(c0_carry25), .c_i(c0_carry26),
        .sum_o(c1_sum8), .carry_o(c1_carry8));
    wire c1_sum9, c1_carry9;
    full_adder u_c1_9 (.a_i(c0_carry27), .b_i(c0_carry28), .c_i(c0_carry29),
        .sum_o(c1_sum9), .carry_o(c1_carry9));
    wire c1_sum10, c1_carry10;
    full_adder u_c1_10 (.a_i(c0_carry30), .b_i(c0_carry31), .c_i(c0_carry32),
        .sum_o(c1_sum10), .carry_o(c1_carry10));
    wire c1_sum11, c1_carry11;
    full_adder u_c1_11 (.a_i(c0_carry33), .b_i(c0_carry34), .c_i(c0_carry35),
        .sum_o(c1_sum11), .carry_o(c1_carry11));
    wire c1_sum12, c1_carry12;
    full_adder u_c1_12 (.a_i(c0_carry36), .b_i(c0_carry37), .c_i(c0_carry38),
        .sum_o(c1_sum12), .carry_o(c1_carry12));
    wire c1_sum13, c1_carry13;
    full_adder u_c1_13 (.a_i(c0_carry39), .b_i(c0_carry40), .c_i(c0_carry41),
        .sum_o(c1_sum13), .carry_o(c1_carry13));
    wire c1_sum14, c1_carry14;
    full_adder u_c1_14 (.a_i(c0_carry42), .b_i(c0_carry43), .c_i(c0_carry44),
        .sum_o(c1_sum14), .carry_o(c1_carry14));
    wire c1_sum15, c1_carry15;
    full_adder u_c1_15 (.a_i(c0_carry45), .b_i(c0_carry46), .c_i(c0_carry47),
        .sum_o(c1_sum15), .carry_o(c1_carry15));
    wire c1_sum16, c1_carry16;
    full_adder u_c1_16 (.a_i(c0_carry48), .b_i(c0_carry49), .c_i(c0_carry50),
        .sum_o(c1_sum16), .carry_o(c1_carry16));
    wire c1_sum17, c1_carry17;
    full_adder u_c1_17 (.a_i(c0_carry51), .b_i(c0_carry52), .c_i(c0_carry53),
        .sum_o(c1_sum17), .carry_o(c1_carry17));
    wire c1_sum18, c1_carry18;
    full_adder u_c1_18 (.a_i(c0_carry54), .b_i(c0_carry55), .c_i(c1_sum0),
        .sum_o(c1_sum18), .carry_o(c1_carry18));
    wire c1_sum19, c1_carry19;
    full_adder u_c1_19 (.a_i(c1_sum1), .b_i(c1_sum2), .c_i(c1_sum3),
        .sum_o(c1_sum19), .carry_o(c1_carry19));
    wire c1_sum20, c1_carry20;
    full_adder u_c1_20 (.a_i(c1_sum4), .b_i(c1_sum5), .c_i(c1_sum6),
        .sum_o(c1_sum20), .carry_o(c1_carry20));
    wire c1_sum21, c1_carry21;
    full_adder u_c1_21 (.a_i(c1_sum7), .b_i(c1_sum8), .c_i(c1_sum9),
        .sum_o(c1_sum21), .carry_o(c1_carry21));
    wire c1_sum22, c1_carry22;
    full_adder u_c1_22 (.a_i(c1_sum10), .b_i(c1_sum11), .c_i(c1_sum12),
        .sum_o(c1_sum22), .carry_o(c1_carry22));
    wire c1_sum23, c1_carry23;
    full_adder u_c1_23 (.a_i(c1_sum13), .b_i(c0_carry56), .c_i(c0_carry57),
        .sum_o(c1_sum23), .carry_o(c1_carry23));
    wire c1_sum24, c1_carry24;
    full_adder u_c1_24 (.a_i(c0_carry58), .b_i(c0_carry59), .c_i(c0_carry60),
        .sum_o(c1_sum24), .carry_o(c1_carry24));
    wire c1_sum25, c1_carry25;
    full_adder u_c1_25 (.a_i(c1_sum14), .b_i(c1_sum15), .c_i(c1_sum16),
        .sum_o(c1_sum25), .carry_o(c1_carry25));
    wire c1_sum26, c1_carry26;
    full_adder u_c1_26 (.a_i(c1_sum17), .b_i(c1_sum18), .c_i(c1_sum19),
        .sum_o(c1_sum26), .carry_o(c1_carry26));
    wire c1_sum27, c1_carry27;
    full_adder u_c1_27 (.a_i(c1_sum20), .b_i(c1_sum21), .c_i(c1_sum22),
        .sum_o(c1_sum27), .carry_o(c1_carry27));
    wire c1_sum28, c1_carry28;
    full_adder u_c1_28 (.a_i(c0_carry61), .b_i(c0_carry62), .c_i(c1_sum23),
        .sum_o(c1_sum28), .carry_o(c1_carry28));
    wire c1_sum29, c1_carry29;
    full_adder u_c1_29 (.a_i(c1_sum24), .b_i(c1_sum25), .c_i(c1_sum26),
        .sum_o(c1_sum29), .carry_o(c1_carry29));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c1_carry0), .b_i(c1_carry1), .c_i(c1_carry2),
        .sum_o(c2_sum0), .carry_o(c2_carry0));
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c1_carry3), .b_i(c1_carry4), .c_i(c1_carry5),
        .sum_o(c2_sum1), .carry_o(c2_carry1));
    wire c2_sum2, c2_carry2;
    full_adder u_c2_2 (.a_i(c1_carry6), .b_i(c1_carry7), .c_i(c1_carry8),
        .sum_o(c2_sum2), .carry_o(c2_carry2));
    wire c2_sum3, c2_carry3;
    full_adder u_c2_3 (.a_i(c1_carry9), .b_i(c1_carry10), .c_i(c1_carry11),
        .sum_o(c2_sum3), .carry_o(c2_carry3));
    wire c2_sum4, c2_carry4;
    full_adder u_c2_4 (.a_i(c1_carry12), .b_i(c1_carry13), .c_i(c1_carry14),
        .sum_o(c2_sum4), .carry_o(c2_carry4));
    wire c2_sum5, c2_carry5;
    full_adder u_c2_5 (.a_i(c1_carry15), .b_i(c1_carry16), .c_i(c1_carry17),
        .sum_o(c2_sum5), .carry_o(c2_carry5));
    wire c2_sum6, c2_carry6;
    full_adder u_c2_6 (.a_i(c1_carry18), .b_i(c1_carry19), .c_i(c1_carry20),
        .sum_o(c2_sum6), .carry_o(c2_carry6));
    wire c2_sum7, c2_carry7;
    full_adder u_c2_7 (.a_i(c1_carry21), .b_i(c1_carry22), .c_i(c2_sum0),
        .sum_o(c2_sum7), .carry_o(c2_carry7));
    wire c2_sum8, c2_carry8;
    full_adder u_c2_8 (.a_i(c2_sum1), .b_i(c2_sum2), .c_i(c2_sum3),
        .sum_o(c2_sum8), .carry_o(c2_carry8));
    wire c2_sum9, c2_carry9;
    full_adder u_c2_9 (.a_i(c1_carry23), .b_i(c1_carry24), .c_i(c1_carry25),
        .sum_o(c2_sum9), .carry_o(c2_carry9));
    wire c2_sum10, c2_carry10;
    full_adder u_c2_10 (.a_i(c1_carry26), .b_i(c1_carry27), .c_i(c2_sum4),
        .sum_o(c2_sum10), .carry_o(c2_carry10));
    wire c2_sum11, c2_carry11;
    full_adder u_c2_11 (.a_i(c2_sum5), .b_i(c2_sum6), .c_i(c2_sum7),
        .sum_o(c2_sum11), .carry_o(c2_carry11));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(c2_carry0), .b_i(c2_carry1), .c_i(c2_carry2),
        .sum_o(c3_sum0), .carry_o(c3_carry0));
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c2_carry3), .b_i(c2_carry4), .c_i(c2_carry5),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c2_carry6), .b_i(c2_carry7), .c_i(c2_carry8),
        .sum_o(c3_sum2), .carry_o(c3_carry2));

    assign middle_o = {c3_carry2, c3_carry1, c3_carry0, c3_sum2, c3_sum1, c3_sum0, c2_carry11,
        c2_carry10, c2_carry9, c2_sum11, c2_sum10, c2_sum9, c2_sum8, c1_carry29, c1_carry28,
        c1_sum29, c1_sum28, c1_sum27, c0_sum62, c0_sum61};

endmodule

`default_nettype wire
