// tree_sdr_k4_l128_upper: compressor tree, first half: 128 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l128_upper (
    input  wire [895:0] bits_i,    // lane k at [k*7 +: 7]
    input  wire [23:0]  extra_i,   // bits of no lane
    output wire [68:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [128:0] c0_in;
    wire [256:0] c1_in;
    wire [128:0] c2_in;
    wire [128:0] c3_in;
    wire [257:0] c4_in;
    wire [1:0] c5_in;
    wire [2:0] c6_in;
    wire [2:0] c7_in;
    wire [1:0] c8_in;
    wire [1:0] c9_in;
    wire [1:0] c10_in;
    wire [1:0] c11_in;
    wire c12_in;
    wire c13_in;
    assign c0_in[128] = extra_i[0];
    assign c1_in[256] = extra_i[1];
    assign c2_in[128] = extra_i[2];
    assign c3_in[128] = extra_i[3];
    assign c4_in[257:256] = {extra_i[8], extra_i[4]};
    assign c5_in = {extra_i[9], extra_i[5]};
    assign c6_in = {extra_i[16], extra_i[10], extra_i[6]};
    assign c7_in = {extra_i[17], extra_i[11], extra_i[7]};
    assign c8_in = {extra_i[18], extra_i[12]};
    assign c9_in = {extra_i[19], extra_i[13]};
    assign c10_in = {extra_i[20], extra_i[14]};
    assign c11_in = {extra_i[21], extra_i[15]};
    assign c12_in = extra_i[22];
    assign c13_in = extra_i[23];

    genvar k;
    generate
        for (k = 0; k < 128; k = k + 1) begin : gen_lane
            wire [6:0] lane;
            assign lane = bits_i[k*7 +: 7];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[2], lane[1]};
            assign c2_in[k] = lane[3];
            assign c3_in[k] = lane[4];
            assign c4_in[k*2 +: 2] = {lane[6], lane[5]};
        end
    endgenerate

    // Column 0.
    wire c0_sum0, c0_carry0;
    assign c0_sum0 = ~(c0_in[0] ^ c0_in[1]);  // two bits and 1
    assign c0_carry0 = c0_in[0] | c0_in[1];
    wire c0_sum1, c0_carry1;
    full_adder u_c0_1 (.a_i(c0_in[2]), .b_i(c0_in[3]), .c_i(c0_in[4]),
        .sum_o(c0_sum1), .carry_o(c0_carry1));
    wire c0_sum2, c0_carry2;
    full_adder u_c0_2 (.a_i(c0_in[5]), .b_i(c0_in[6]), .c_i(c0_in[7]),
        .sum_o(c0_sum2), .carry_o(c0_carry2));
    wire c0_sum3, c0_carry3;
    full_adder u_c0_3 (.a_i(c0_in[8]), .b_i(c0_in[9]), .c_i(c0_in[10]),
        .sum_o(c0_sum3), .carry_o(c0_carry3));
    wire c0_sum4, c0_carry4;
    full_adder u_c0_4 (.a_i(c0_in[11]), .b_i(c0_in[12]), .c_i(c0_in[13]),
        .sum_o(c0_sum4), .carry_o(c0_carry4));
    wire c0_sum5, c0_carry5;
    full_adder u_c0_5 (.a_i(c0_in[14]), .b_i(c0_in[15]), .c_i(c0_in[16]),
        .sum_o(c0_sum5), .carry_o(c0_carry5));
    wire c0_sum6, c0_carry6;
    full_adder u_c0_6 (.a_i(c0_in[17]), .b_i(c0_in[18]), .c_i(c0_in[19]),
        .sum_o(c0_sum6), .carry_o(c0_carry6));
    wire c0_sum7, c0_carry7;
    full_adder u_c0_7 (.a_i(c0_in[20]), .b_i(c0_in[21]), .c_i(c0_in[22]),
        .sum_o(c0_sum7), .carry_o(c0_carry7));
    wire c0_sum8, c0_carry8;
    full_adder u_c0_8 (.a_i(c0_in[23]), .b_i(c0_in[24]), .c_i(c0_in[25]),
        .sum_o(c0_sum8), .carry_o(c0_carry8));
    wire c0_sum9, c0_carry9;
    full_adder u_c0_9 (.a_i(c0_in[26]), .b_i(c0_in[27]), .c_i(c0_in[28]),
        .sum_o(c0_sum9), .carry_o(c0_carry9));
    wire c0_sum10, c0_carry10;
    full_adder u_c0_10 (.a_i(c0_in[29]), .b_i(c0_in[30]), .c_i(c0_in[31]),
        .sum_o(c0_sum10), .carry_o(c0_carry10));
    wire c0_sum11, c0_carry11;
    full_adder u_c0_11 (.a_i(c0_in[32]), .b_i(c0_in[33]), .c_i(c0_in[34]),
        .sum_o(c0_sum11), .carry_o(c0_carry11));
    wire c0_sum12, c0_carry12;
    full_adder u_c0_12 (.a_i(c0_in[35]), .b_i(c0_in[36]), .c_i(c0_in[37]),
        .sum_o(c0_sum12), .carry_o(c0_carry12));
    wire c0_sum13, c0_carry13;
    full_adder u_c0_13 (.a_i(c0_in[38]), .b_i(c0_in[39]), .c_i(c0_in[40]),
        .sum_o(c0_sum13), .carry_o(c0_carry13));
    wire c0_sum14, c0_carry14;
    full_adder u_c0_14 (.a_i(c0_in[41]), .b_i(c0_in[42]), .c_i(c0_in[43]),
        .sum_o(c0_sum14), .carry_o(c0_carry14));
    wire c0_sum15, c0_carry15;
    full_adder u_c0_15 (.a_i(c0_in[44]), .b_i(c0_in[45]), .c_i(c0_in[46]),
        .sum_o(c0_sum15), .carry_o(c0_carry15));
    wire c0_sum16, c0_carry16;
    full_adder u_c0_16 (.a_i(c0_in[47]), .b_i(c0_in[48]), .c_i(c0_in[49]),
        .sum_o(c0_sum16), .carry_o(c0_carry16));
    wire c0_sum17, c0_carry17;
    full_adder u_c0_17 (.a_i(c0_in[50]), .b_i(c0_in[51]), .c_i(c0_in[52]),
        .sum_o(c0_sum17), .carry_o(c0_carry17));
    wire c0_sum18, c0_carry18;
    full_adder u_c0_18 (.a_i(c0_in[53]), .b_i(c0_in[54]), .c_i(c0_in[55]),
        .sum_o(c0_sum18), .carry_o(c0_carry18));
    wire c0_sum19, c0_carry19;
    full_adder u_c0_19 (.a_i(c0_in[56]), .b_i(c0_in[57]), .c_i(c0_in[58]),
        .sum_o(c0_sum19), .carry_o(c0_carry19));
    wire c0_sum20, c0_carry20;
    full_adder u_c0_20 (.a_i(c0_in[59]), .b_i(c0_in[60]), .c_i(c0_in[61]),
        .sum_o(c0_sum20), .carry_o(c0_carry20));
    wire c0_sum21, c0_carry21;
    full_adder u_c0_21 (.a_i(c0_in[62]), .b_i(c0_in[63]), .c_i(c0_in[64]),
        .sum_o(c0_sum21), .carry_o(c0_carry21));
    wire c0_sum22, c0_carry22;
    full_adder u_c0_22 (.a_i(c0_in[65]), .b_i(c0_in[66]), .c_i(c0_in[67]),
        .sum_o(c0_sum22), .carry_o(c0_carry22));
    wire c0_sum23, c0_carry23;
    full_adder u_c0_23 (.a_i(c0_in[68]), .b_i(c0_in[69]), .c_i(c0_in[70]),
        .sum_o(c0_sum23), .carry_o(c0_carry23));
    wire c0_sum24, c0_carry24;
    full_adder u_c0_24 (.a_i(c0_in[71]), .b_i(c0_in[72]), .c_i(c0_in[73]),
        .sum_o(c0_sum24), .carry_o(c0_carry24));
    wire c0_sum25, c0_carry25;
    full_adder u_c0_25 (.a_i(c0_in[74]), .b_i(c0_in[75]), .c_i(c0_in[76]),
        .sum_o(c0_sum25), .carry_o(c0_carry25));
    wire c0_sum26, c0_carry26;
    full_adder u_c0_26 (.a_i(c0_in[77]), .b_i(c0_in[78]), .c_i(c0_in[79]),
        .sum_o(c0_sum26), .carry_o(c0_carry26));
    wire c0_sum27, c0_carry27;
    full_adder u_c0_27 (.a_i(c0_in[80]), .b_i(c0_in[81]), .c_i(c0_in[82]),
        .sum_o(c0_sum27), .carry_o(c0_carry27));
    wire c0_sum28, c0_carry28;
    full_adder u_c0_28 (.a_i(c0_in[83]), .b_i(c0_in[84]), .c_i(c0_in[85]),
        .sum_o(c0_sum28), .carry_o(c0_carry28));
    wire c0_sum29, c0_carry29;
    full_adder u_c0_29 (.a_i(c0_in[86]), .b_i(c0_in[87]), .c_i(c0_in[88]),
        .sum_o(c0_sum29), .carry_o(c0_carry29));
    wire c0_sum30, c0_carry30;
    full_adder u_c0_30 (.a_i(c0_in[89]), .b_i(c0_in[90]), .c_i(c0_in[91]),
        .sum_o(c0_sum30), .carry_o(c0_carry30));
    wire c0_sum31, c0_carry31;
    full_adder u_c0_31 (.a_i(c0_in[92]), .b_i(c0_in[93]), .c_i(c0_in[94]),
        .sum_o(c0_sum31), .carry_o(c0_carry31));
    wire c0_sum32, c0_carry32;
    full_adder u_c0_32 (.a_i(c0_in[95]), .b_i(c0_in[96]), .c_i(c0_in[97]),
        .sum_o(c0_sum32), .carry_o(c0_carry32));
    wire c0_sum33, c0_carry33;
    full_adder u_c0_33 (.a_i(c0_in[98]), .b_i(c0_in[99]), .c_i(c0_in[100]),
        .sum_o(c0_sum33), .carry_o(c0_carry33));
    wire c0_sum34, c0_carry34;
    full_adder u_c0_34 (.a_i(c0_in[101]), .b_i(c0_in[102]), .c_i(c0_in[103]),
        .sum_o(c0_sum34), .carry_o(c0_carry34));
    wire c0_sum35, c0_carry35;
    full_adder u_c0_35 (.a_i(c0_in[104]), .b_i(c0_in[105]), .c_i(c0_in[106]),
        .sum_o(c0_sum35), .carry_o(c0_carry35));
    wire c0_sum36, c0_carry36;
    full_adder u_c0_36 (.a_i(c0_in[107]), .b_i(c0_in[108]), .c_i(c0_in[109]),
        .sum_o(c0_sum36), .carry_o(c0_carry36));
    wire c0_sum37, c0_carry37;
    full_adder u_c0_37 (.a_i(c0_in[110]), .b_i(c0_in[111]), .c_i(c0_in[112]),
        .sum_o(c0_sum37), .carry_o(c0_carry37));
    wire c0_sum38, c0_carry38;
    full_adder u_c0_38 (.a_i(c0_in[113]), .b_i(c0_in[114]), .c_i(c0_in[115]),
        .sum_o(c0_sum38), .carry_o(c0_carry38));
    wire c0_sum39, c0_carry39;
    full_adder u_c0_39 (.a_i(c0_in[116]), .b_i(c0_in[117]), .c_i(c0_in[118]),
        .sum_o(c0_sum39), .carry_o(c0_carry39));
    wire c0_sum40, c0_carry40;
    full_adder u_c0_40 (.a_i(c0_in[119]), .b_i(c0_in[120]), .c_i(c0_in[121]),
        .sum_o(c0_sum40), .carry_o(c0_carry40));
    wire c0_sum41, c0_carry41;
    full_adder u_c0_41 (.a_i(c0_in[122]), .b_i(c0_in[123]), .c_i(c0_in[124]),
        .sum_o(c0_sum41), .carry_o(c0_carry41));
    wire c0_sum42, c0_carry42;
    full_adder u_c0_42 (.a_i(c0_in[125]), .b_i(c0_in[126]), .c_i(c0_in[127]),
        .sum_o(c0_sum42), .carry_o(c0_carry42));
    wire c0_sum43, c0_carry43;
    full_adder u_c0_43 (.a_i(c0_sum0), .b_i(c0_sum1), .c_i(c0_sum2),
        .sum_o(c0_sum43), .carry_o(c0_carry43));
    wire c0_sum44, c0_carry44;
    full_adder u_c0_44 (.a_i(c0_sum3), .b_i(c0_sum4), .c_i(c0_sum5),
        .sum_o(c0_sum44), .carry_o(c0_carry44));
    wire c0_sum45, c0_carry45;
    full_adder u_c0_45 (.a_i(c0_sum6), .b_i(c0_sum7), .c_i(c0_sum8),
        .sum_o(c0_sum45), .carry_o(c0_carry45));
    wire c0_sum46, c0_carry46;
    full_adder u_c0_46 (.a_i(c0_sum9), .b_i(c0_sum10), .c_i(c0_sum11),
        .sum_o(c0_sum46), .carry_o(c0_carry46));
    wire c0_sum47, c0_carry47;
    full_adder u_c0_47 (.a_i(c0_sum12), .b_i(c0_sum13), .c_i(c0_sum14),
        .sum_o(c0_sum47), .carry_o(c0_carry47));
    wire c0_sum48, c0_carry48;
    full_adder u_c0_48 (.a_i(c0_sum15), .b_i(c0_sum16), .c_i(c0_sum17),
        .sum_o(c0_sum48), .carry_o(c0_carry48));
    wire c0_sum49, c0_carry49;
    full_adder u_c0_49 (.a_i(c0_sum18), .b_i(c0_sum19), .c_i(c0_sum20),
        .sum_o(c0_sum49), .carry_o(c0_carry49));
    wire c0_sum50, c0_carry50;
    full_adder u_c0_50 (.a_i(c0_sum21), .b_i(c0_sum22), .c_i(c0_sum23),
        .sum_o(c0_sum50), .carry_o(c0_carry50));
    wire c0_sum51, c0_carry51;
    full_adder u_c0_51 (.a_i(c0_sum24), .b_i(c0_sum25), .c_i(c0_sum26),
        .sum_o(c0_sum51), .carry_o(c0_carry51));
    wire c0_sum52, c0_carry52;
    full_adder u_c0_52 (.a_i(c0_sum27), .b_i(c0_sum28), .c_i(c0_sum29),
        .sum_o(c0_sum52), .carry_o(c0_carry52));
    wire c0_sum53, c0_carry53;
    full_adder u_c0_53 (.a_i(c0_sum30), .b_i(c0_sum31), .c_i(c0_sum32),
        .sum_o(c0_sum53), .carry_o(c0_carry53));
    wire c0_sum54, c0_carry54;
    full_adder u_c0_54 (.a_i(c0_sum33), .b_i(c0_sum34), .c_i(c0_sum35),
        .sum_o(c0_sum54), .carry_o(c0_carry54));
    wire c0_sum55, c0_carry55;
    full_adder u_c0_55 (.a_i(c0_sum36), .b_i(c0_sum37), .c_i(c0_sum38),
        .sum_o(c0_sum55), .carry_o(c0_carry55));
    wire c0_sum56, c0_carry56;
    full_adder u_c0_56 (.a_i(c0_sum39), .b_i(c0_sum40), .c_i(c0_sum41),
        .sum_o(c0_sum56), .carry_o(c0_carry56));
    wire c0_sum57, c0_carry57;
    full_adder u_c0_57 (.a_i(c0_sum42), .b_i(c0_sum43), .c_i(c0_sum44),
        .sum_o(c0_sum57), .carry_o(c0_carry57));
    wire c0_sum58, c0_carry58;
    full_adder u_c0_58 (.a_i(c0_sum45), .b_i(c0_sum46), .c_i(c0_sum47),
        .sum_o(c0_sum58), .carry_o(c0_carry58));
    wire c0_sum59, c0_carry59;
    full_adder u_c0_59 (.a_i(c0_sum48), .b_i(c0_sum49), .c_i(c0_sum50),
        .sum_o(c0_sum59), .carry_o(c0_carry59));
    wire c0_sum60, c0_carry60;
    full_adder u_c0_60 (.a_i(c0_sum51), .b_i(c0_sum52), .c_i(c0_sum53),
        .sum_o(c0_sum60), .carry_o(c0_carry60));
    wire c0_sum61, c0_carry61;
    full_adder u_c0_61 (.a_i(c0_sum54), .b_i(c0_sum55), .c_i(c0_sum56),
        .sum_o(c0_sum61), .carry_o(c0_carry61));
    wire c0_sum62, c0_carry62;
    full_adder u_c0_62 (.a_i(c0_sum57), .b_i(c0_sum58), .c_i(c0_sum59),
        .sum_o(c0_sum62), .carry_o(c0_carry62));
    wire c0_sum63, c0_carry63;
    full_adder u_c0_63 (.a_i(c0_sum60), .b_i(c0_sum61), .c_i(c0_sum62),
        .sum_o(c0_sum63), .carry_o(c0_carry63));

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(c1_in[0]), .b_i(c1_in[1]), .c_i(c1_in[2]),
        .sum_o(c1_sum0), .carry_o(c1_carry0));
    wire c1_sum1, c1_carry1;
    full_adder u_c1_1 (.a_i(c1_in[3]), .b_i(c1_in[4]), .c_i(c1_in[5]),
        .sum_o(c1_sum1), .carry_o(c1_carry1));
    wire c1_sum2, c1_carry2;
    full_adder u_c1_2 (.a_i(c1_in[6]), .b_i(c1_in[7]), .c_i(c1_in[8]),
        .sum_o(c1_sum2), .carry_o(c1_carry2));
    wire c1_sum3, c1_carry3;
    full_adder u_c1_3 (.a_i(c1_in[9]), .b_i(c1_in[10]), .c_i(c1_in[11]),
        .sum_o(c1_sum3), .carry_o(c1_carry3));
    wire c1_sum4, c1_carry4;
    full_adder u_c1_4 (.a_i(c1_in[12]), .b_i(c1_in[13]), .c_i(c1_in[14]),
        .sum_o(c1_sum4), .carry_o(c1_carry4));
    wire c1_sum5, c1_carry5;
    full_adder u_c1_5 (.a_i(c1_in[15]), .b_i(c1_in[16]), .c_i(c1_in[17]),
        .sum_o(c1_sum5), .carry_o(c1_carry5));
    wire c1_sum6, c1_carry6;
    full_adder u_c1_6 (.a_i(c1_in[18]), .b_i(c1_in[19]), .c_i(c1_in[20]),
        .sum_o(c1_sum6), .carry_o(c1_carry6));
    wire c1_sum7, c1_carry7;
    full_adder u_c1_7 (.a_i(c1_in[21]), .b_i(c1_in[22]), .c_i(c1_in[23]),
        .sum_o(c1_sum7), .carry_o(c1_carry7));
    wire c1_sum8, c1_carry8;
    full_adder u_c1_8 (.a_i(c1_in[24]), .b_i(c1_in[25]), .c_i(c1_in[26]),
        .sum_o(c1_sum8), .carry_o(c1_carry8));
    wire c1_sum9, c1_carry9;
    full_adder u_c1_9 (.a_i(c1_in[27]), .b_i(c1_in[28]), .c_i(c1_in[29]),
        .sum_o(c1_sum9), .carry_o(c1_carry9));
    wire c1_sum10, c1_carry10;
    full_adder u_c1_10 (.a_i(c1_in[30]), .b_i(c1_in[31]), .c_i(c1_in[32]),
        .sum_o(c1_sum10), .carry_o(c1_carry10));
    wire c1_sum11, c1_carry11;
    full_adder u_c1_11 (.a_i(c1_in[33]), .b_i(c1_in[34]), .c_i(c1_in[35]),
        .sum_o(c1_sum11), .carry_o(c1_carry11));
    wire c1_sum12, c1_carry12;
    full_adder u_c1_12 (.a_i(c1_in[36]), .b_i(c1_in[37]), .c_i(c1_in[38]),
        .sum_o(c1_sum12), .carry_o(c1_carry12));
    wire c1_sum13, c1_carry13;
    full_adder u_c1_13 (.a_i(c1_in[39]), .b_i(c1_in[40]), .c_i(c1_in[41]),
        .sum_o(c1_sum13), .carry_o(c1_carry13));
    wire c1_sum14, c1_carry14;
    full_adder u_c1_14 (.a_i(c1_in[42]), .b_i(c1_in[43]), .c_i(c1_in[44]),
        .sum_o(c1_sum14), .carry_o(c1_carry14));
    wire c1_sum15, c1_carry15;
    full_adder u_c1_15 (.a_i(c1_in[45]), .b_i(c1_in[46]), .c_i(c1_in[47]),
        .sum_o(c1_sum15), .carry_o(c1_carry15));
    wire c1_sum16, c1_carry16;
    full_adder u_c1_16 (.a_i(c1_in[48]), .b_i(c1_in[49]), .c_i(c1_in[50]),
        .sum_o(c1_sum16), .carry_o(c1_carry16));
    wire c1_sum17, c1_carry17;
    full_adder u_c1_17 (.a_i(c1_in[51]), .b_i(c1_in[52]), .c_i(c1_in[53]),
        .sum_o(c1_sum17), .carry_o(c1_carry17));
    wire c1_sum18, c1_carry18;
    full_adder u_c1_18 (.a_i(c1_in[54]), .b_i(c1_in[55]), .c_i(c1_in[56]),
        .sum_o(c1_sum18), .carry_o(c1_carry18));
    wire c1_sum19, c1_carry19;
    full_adder u_c1_19 (.a_i(c1_in[57]), .b_i(c1_in[58]), .c_i(c1_in[59]),
        .sum_o(c1_sum19), .carry_o(c1_carry19));
    wire c1_sum20, c1_carry20;
    full_adder u_c1_20 (.a_i(c1_in[60]), .b_i(c1_in[61]), .c_i(c1_in[62]),
        .sum_o(c1_sum20), .carry_o(c1_carry20));
    wire c1_sum21, c1_carry21;
    full_adder u_c1_21 (.a_i(c1_in[63]), .b_i(c1_in[64]), .c_i(c1_in[65]),
        .sum_o(c1_sum21), .carry_o(c1_carry21));
    wire c1_sum22, c1_carry22;
    full_adder u_c1_22 (.a_i(c1_in[66]), .b_i(c1_in[67]), .c_i(c1_in[68]),
        .sum_o(c1_sum22), .carry_o(c1_carry22));
    wire c1_sum23, c1_carry23;
    full_adder u_c1_23 (.a_i(c1_in[69]), .b_i(c1_in[70]), .c_i(c1_in[71]),
        .sum_o(c1_sum23), .carry_o(c1_carry23));
    wire c1_sum24, c1_carry24;
    full_adder u_c1_24 (.a_i(c1_in[72]), .b_i(c1_in[73]), .c_i(c1_in[74]),
        .sum_o(c1_sum24), .carry_o(c1_carry24));
    wire c1_sum25, c1_carry25;
    full_adder u_c1_25 (.a_i(c1_in[75]), .b_i(c1_in[76]), .c_i(c1_in[77]),
        .sum_o(c1_sum25), .carry_o(c1_carry25));
    wire c1_sum26, c1_carry26;
    full_adder u_c1_26 (.a_i(c1_in[78]), .b_i(c1_in[79]), .c_i(c1_in[80]),
        .sum_o(c1_sum26), .carry_o(c1_carry26));
    wire c1_sum27, c1_carry27;
    full_adder u_c1_27 (.a_i(c1_in[81]), .b_i(c1_in[82]), .c_i(c1_in[83]),
        .sum_o(c1_sum27), .carry_o(c1_carry27));
    wire c1_sum28, c1_carry28;
    full_adder u_c1_28 (.a_i(c1_in[84]), .b_i(c1_in[85]), .c_i(c1_in[86]),
        .sum_o(c1_sum28), .carry_o(c1_carry28));
    wire c1_sum29, c1_carry29;
    full_adder u_c1_29 (.a_i(c1_in[87]), .b_i(c1_in[88]), .c_i(c1_in[89]),
        .sum_o(c1_sum29), .carry_o(c1_carry29));
    wire c1_sum30, c1_carry30;
    full_adder u_c1_30 (.a_i(c1_in[90]), .b_i(c1_in[91]), .c_i(c1_in[92]),
        .sum_o(c1_sum30), .carry_o(c1_carry30));
    wire c1_sum31, c1_carry31;
    full_adder u_c1_31 (.a_i(c1_in[93]), .b_i(c1_in[94]), .c_i(c1_in[95]),
        .sum_o(c1_sum31), .carry_o(c1_carry31));
    wire c1_sum32, c1_carry32;
    full_adder u_c1_32 (.a_i(c1_in[96]), .b_i(c1_in[97]), .c_i(c1_in[98]),
        .sum_o(c1_sum32), .carry_o(c1_carry32));
    wire c1_sum33, c1_carry33;
    full_adder u_c1_33 (.a_i(c1_in[99]), .b_i(c1_in[100]), .c_i(c1_in[101]),
        .sum_o(c1_sum33), .carry_o(c1_carry33));
    wire c1_sum34, c1_carry34;
    full_adder u_c1_34 (.a_i(c1_in[102]), .b_i(c1_in[103]), .c_i(c1_in[104]),
        .sum_o(c1_sum34), .carry_o(c1_carry34));
    wire c1_sum35, c1_carry35;
    full_adder u_c1_35 (.a_i(c1_in[105]), .b_i(c1_in[106]), .c_i(c1_in[107]),
        .sum_o(c1_sum35), .carry_o(c1_carry35));
    wire c1_sum36, c1_carry36;
    full_adder u_c1_36 (.a_i(c1_in[108]), .b_i(c1_in[109]), .c_i(c1_in[110]),
        .sum_o(c1_sum36), .carry_o(c1_carry36));
    wire c1_sum37, c1_carry37;
    full_adder u_c1_37 (.a_i(c1_in[111]), .b_i(c1_in[112]), .c_i(c1_in[113]),
        .sum_o(c1_sum37), .carry_o(c1_carry37));
    wire c1_sum38, c1_carry38;
    full_adder u_c1_38 (.a_i(c1_in[114]), .b_i(c1_in[115]), .c_i(c1_in[116]),
        .sum_o(c1_sum38), .carry_o(c1_carry38));
    wire c1_sum39, c1_carry39;
    full_adder u_c1_39 (.a_i(c1_in[117]), .b_i(c1_in[118]), .c_i(c1_in[119]),
        .sum_o(c1_sum39), .carry_o(c1_carry39));
    wire c1_sum40, c1_carry40;
    full_adder u_c1_40 (.a_i(c1_in[120]), .b_i(c1_in[121]), .c_i(c1_in[122]),
        .sum_o(c1_sum40), .carry_o(c1_carry40));
    wire c1_sum41, c1_carry41;
    full_adder u_c1_41 (.a_i(c1_in[123]), .b_i(c1_in[124]), .c_i(c1_in[125]),
        .sum_o(c1_sum41), .carry_o(c1_carry41));
    wire c1_sum42, c1_carry42;
    full_adder u_c1_42 (.a_i(c1_in[126]), .b_i(c1_in[127]), .c_i(c1_in[128]),
        .sum_o(c1_sum42), .carry_o(c1_carry42));
    wire c1_sum43, c1_carry43;
    full_adder u_c1_43 (.a_i(c1_in[129]), .b_i(c1_in[130]), .c_i(c1_in[131]),
        .sum_o(c1_sum43), .carry_o(c1_carry43));
    wire c1_sum44, c1_carry44;
    full_adder u_c1_44 (.a_i(c1_in[132]), .b_i(c1_in[133]), .c_i(c1_in[134]),
        .sum_o(c1_sum44), .carry_o(c1_carry44));
    wire c1_sum45, c1_carry45;
    full_adder u_c1_45 (.a_i(c1_in[135]), .b_i(c1_in[136]), .c_i(c1_in[137]),
        .sum_o(c1_sum45), .carry_o(c1_carry45));
    wire c1_sum46, c1_carry46;
    full_adder u_c1_46 (.a_i(c1_in[138]), .b_i(c1_in[139]), .c_i(c1_in[140]),
        .sum_o(c1_sum46), .carry_o(c1_carry46));
    wire c1_sum47, c1_carry47;
    full_adder u_c1_47 (.a_i(c1_in[141]), .b_i(c1_in[142]), .c_i(c1_in[143]),
        .sum_o(c1_sum47), .carry_o(c1_carry47));
    wire c1_sum48, c1_carry48;
    full_adder u_c1_48 (.a_i(c1_in[144]), .b_i(c1_in[145]), .c_i(c1_in[146]),
        .sum_o(c1_sum48), .carry_o(c1_carry48));
    wire c1_sum49, c1_carry49;
    full_adder u_c1_49 (.a_i(c1_in[147]), .b_i(c1_in[148]), .c_i(c1_in[149]),
        .sum_o(c1_sum49), .carry_o(c1_carry49));
    wire c1_sum50, c1_carry50;
    full_adder u_c1_50 (.a_i(c1_in[150]), .b_i(c1_in[151]), .c_i(c1_in[152]),
        .sum_o(c1_sum50), .carry_o(c1_carry50));
    wire c1_sum51, c1_carry51;
    full_adder u_c1_51 (.a_i(c1_in[153]), .b_i(c1_in[154]), .c_i(c1_in[155]),
        .sum_o(c1_sum51), .carry_o(c1_carry51));
    wire c1_sum52, c1_carry52;
    full_adder u_c1_52 (.a_i(c1_in[156]), .b_i(c1_in[157]), .c_i(c1_in[158]),
        .sum_o(c1_sum52), .carry_o(c1_carry52));
    wire c1_sum53, c1_carry53;
    full_adder u_c1_53 (.a_i(c1_in[159]), .b_i(c1_in[160]), .c_i(c1_in[161]),
        .sum_o(c1_sum53), .carry_o(c1_carry53));
    wire c1_sum54, c1_carry54;
    full_adder u_c1_54 (.a_i(c1_in[162]), .b_i(c1_in[163]), .c_i(c1_in[164]),
        .sum_o(c1_sum54), .carry_o(c1_carry54));
    wire c1_sum55, c1_carry55;
    full_adder u_c1_55 (.a_i(c1_in[165]), .b_i(c1_in[166]), .c_i(c1_in[167]),
        .sum_o(c1_sum55), .carry_o(c1_carry55));
    wire c1_sum56, c1_carry56;
    full_adder u_c1_56 (.a_i(c1_in[168]), .b_i(c1_in[169]), .c_i(c1_in[170]),
        .sum_o(c1_sum56), .carry_o(c1_carry56));
    wire c1_sum57, c1_carry57;
    full_adder u_c1_57 (.a_i(c1_in[171]), .b_i(c1_in[172]), .c_i(c1_in[173]),
        .sum_o(c1_sum57), .carry_o(c1_carry57));
    wire c1_sum58, c1_carry58;
    full_adder u_c1_58 (.a_i(c1_in[174]), .b_i(c1_in[175]), .c_i(c1_in[176]),
        .sum_o(c1_sum58), .carry_o(c1_carry58));
    wire c1_sum59, c1_carry59;
    full_adder u_c1_59 (.a_i(c1_in[177]), .b_i(c1_in[178]), .c_i(c1_in[179]),
        .sum_o(c1_sum59), .carry_o(c1_carry59));
    wire c1_sum60, c1_carry60;
    full_adder u_c1_60 (.a_i(c1_in[180]), .b_i(c1_in[181]), .c_i(c1_in[182]),
        .sum_o(c1_sum60), .carry_o(c1_carry60));
    wire c1_sum61, c1_carry61;
    full_adder u_c1_61 (.a_i(c1_in[183]), .b_i(c1_in[184]), .c_i(c1_in[185]),
        .sum_o(c1_sum61), .carry_o(c1_carry61));
    wire c1_sum62, c1_carry62;
    full_adder u_c1_62 (.a_i(c1_in[186]), .b_i(c1_in[187]), .c_i(c1_in[188]),
        .sum_o(c1_sum62), .carry_o(c1_carry62));
    wire c1_sum63, c1_carry63;
    full_adder u_c1_63 (.a_i(c1_in[189]), .b_i(c1_in[190]), .c_i(c1_in[191]),
        .sum_o(c1_sum63), .carry_o(c1_carry63));
    wire c1_sum64, c1_carry64;
    full_adder u_c1_64 (.a_i(c1_in[192]), .b_i(c1_in[193]), .c_i(c1_in[194]),
        .sum_o(c1_sum64), .carry_o(c1_carry64));
    wire c1_sum65, c1_carry65;
    full_adder u_c1_65 (.a_i(c1_in[195]), .b_i(c1_in[196]), .c_i(c1_in[197]),
        .sum_o(c1_sum65), .carry_o(c1_carry65));
    wire c1_sum66, c1_carry66;
    full_adder u_c1_66 (.a_i(c1_in[198]), .b_i(c1_in[199]), .c_i(c1_in[200]),
        .sum_o(c1_sum66), .carry_o(c1_carry66));
    wire c1_sum67, c1_carry67;
    full_adder u_c1_67 (.a_i(c1_in[201]), .b_i(c1_in[202]), .c_i(c1_in[203]),
        .sum_o(c1_sum67), .carry_o(c1_carry67));
    wire c1_sum68, c1_carry68;
    full_adder u_c1_68 (.a_i(c1_in[204]), .b_i(c1_in[205]), .c_i(c1_in[206]),
        .sum_o(c1_sum68), .carry_o(c1_carry68));
    wire c1_sum69, c1_carry69;
    full_adder u_c1_69 (.a_i(c1_in[207]), .b_i(c1_in[208]), .c_i(c1_in[209]),
        .sum_o(c1_sum69), .carry_o(c1_carry69));
    wire c1_sum70, c1_carry70;
    full_adder u_c1_70 (.a_i(c1_in[210]), .b_i(c1_in[211]), .c_i(c1_in[212]),
        .sum_o(c1_sum70), .carry_o(c1_carry70));
    wire c1_sum71, c1_carry71;
    full_adder u_c1_71 (.a_i(c1_in[213]), .b_i(c1_in[214]), .c_i(c1_in[215]),
        .sum_o(c1_sum71), .carry_o(c1_carry71));
    wire c1_sum72, c1_carry72;
    full_adder u_c1_72 (.a_i(c1_in[216]), .b_i(c1_in[217]), .c_i(c1_in[218]),
        .sum_o(c1_sum72), .carry_o(c1_carry72));
    wire c1_sum73, c1_carry73;
    full_adder u_c1_73 (.a_i(c1_in[219]), .b_i(c1_in[220]), .c_i(c1_in[221]),
        .sum_o(c1_sum73), .carry_o(c1_carry73));
    wire c1_sum74, c1_carry74;
    full_adder u_c1_74 (.a_i(c1_in[222]), .b_i(c1_in[223]), .c_i(c1_in[224]),
        .sum_o(c1_sum74), .carry_o(c1_carry74));
    wire c1_sum75, c1_carry75;
    full_adder u_c1_75 (.a_i(c1_in[225]), .b_i(c1_in[226]), .c_i(c1_in[227]),
        .sum_o(c1_sum75), .carry_o(c1_carry75));
    wire c1_sum76, c1_carry76;
    full_adder u_c1_76 (.a_i(c1_in[228]), .b_i(c1_in[229]), .c_i(c1_in[230]),
        .sum_o(c1_sum76), .carry_o(c1_carry76));
    wire c1_sum77, c1_carry77;
    full_adder u_c1_77 (.a_i(c1_in[231]), .b_i(c1_in[232]), .c_i(c1_in[233]),
        .sum_o(c1_sum77), .carry_o(c1_carry77));
    wire c1_sum78, c1_carry78;
    full_adder u_c1_78 (.a_i(c1_in[234]), .b_i(c1_in[235]), .c_i(c1_in[236]),
        .sum_o(c1_sum78), .carry_o(c1_carry78));
    wire c1_sum79, c1_carry79;
    full_adder u_c1_79 (.a_i(c1_in[237]), .b_i(c1_in[238]), .c_i(c1_in[239]),
        .sum_o(c1_sum79), .carry_o(c1_carry79));
    wire c1_sum80, c1_carry80;
    full_adder u_c1_80 (.a_i(c1_in[240]), .b_i(c1_in[241]), .c_i(c1_in[242]),
        .sum_o(c1_sum80), .carry_o(c1_carry80));
    wire c1_sum81, c1_carry81;
    full_adder u_c1_81 (.a_i(c1_in[243]), .b_i(c1_in[244]), .c_i(c1_in[245]),
        .sum_o(c1_sum81), .carry_o(c1_carry81));
    wire c1_sum82, c1_carry82;
    full_adder u_c1_82 (.a_i(c1_in[246]), .b_i(c1_in[247]), .c_i(c1_in[248]),
        .sum_o(c1_sum82), .carry_o(c1_carry82));
    wire c1_sum83, c1_carry83;
    full_adder u_c1_83 (.a_i(c1_in[249]), .b_i(c1_in[250]), .c_i(c1_in[251]),
        .sum_o(c1_sum83), .carry_o(c1_carry83));
    wire c1_sum84, c1_carry84;
    full_adder u_c1_84 (.a_i(c1_in[252]), .b_i(c1_in[253]), .c_i(c1_in[254]),
        .sum_o(c1_sum84), .carry_o(c1_carry84));
    wire c1_sum85, c1_carry85;
    full_adder u_c1_85 (.a_i(c1_in[255]), .b_i(c0_carry0), .c_i(c0_carry1),
        .sum_o(c1_sum85), .carry_o(c1_carry85));
    wire c1_sum86, c1_carry86;
    full_adder u_c1_86 (.a_i(c0_carry2), .b_i(c0_carry3), .c_i(c0_carry4),
        .sum_o(c1_sum86), .carry_o(c1_carry86));
    wire c1_sum87, c1_carry87;
    full_adder u_c1_87 (.a_i(c0_carry5), .b_i(c0_carry6), .c_i(c0_carry7),
        .sum_o(c1_sum87), .carry_o(c1_carry87));
    wire c1_sum88, c1_carry88;
    full_adder u_c1_88 (.a_i(c0_carry8), .b_i(c0_carry9), .c_i(c0_carry10),
        .sum_o(c1_sum88), .carry_o(c1_carry88));
    wire c1_sum89, c1_carry89;
    full_adder u_c1_89 (.a_i(c0_carry11), .b_i(c0_carry12), .c_i(c0_carry13),
        .sum_o(c1_sum89), .carry_o(c1_carry89));
    wire c1_sum90, c1_carry90;
    full_adder u_c1_90 (.a_i(c0_carry14), .b_i(c0_carry15), .c_i(c0_carry16),
        .sum_o(c1_sum90), .carry_o(c1_carry90));
    wire c1_sum91, c1_carry91;
    full_adder u_c1_91 (.a_i(c0_carry17), .b_i(c0_carry18), .c_i(c0_carry19),
        .sum_o(c1_sum91), .carry_o(c1_carry91));
    wire c1_sum92, c1_carry92;
    full_adder u_c1_92 (.a_i(c0_carry20), .b_i(c0_carry21), .c_i(c0_carry22),
        .sum_o(c1_sum92), .carry_o(c1_carry92));
    wire c1_sum93, c1_carry93;
    full_adder u_c1_93 (.a_i(c0_carry23), .b_i(c0_carry24), .c_i(c0_carry25),
        .sum_o(c1_sum93), .carry_o(c1_carry93));
    wire c1_sum94, c1_carry94;
    full_adder u_c1_94 (.a_i(c0_carry26), .b_i(c0_carry27), .c_i(c0_carry28),
        .sum_o(c1_sum94), .carry_o(c1_carry94));
    wire c1_sum95, c1_carry95;
    full_adder u_c1_95 (.a_i(c0_carry29), .b_i(c0_carry30), .c_i(c0_carry31),
        .sum_o(c1_sum95), .carry_o(c1_carry95));
    wire c1_sum96, c1_carry96;
    full_adder u_c1_96 (.a_i(c0_carry32), .b_i(c0_carry33), .c_i(c0_carry34),
        .sum_o(c1_sum96), .carry_o(c1_carry96));
    wire c1_sum97, c1_carry97;
    full_adder u_c1_97 (.a_i(c0_carry35), .b_i(c0_carry36), .c_i(c0_carry37),
        .sum_o(c1_sum97), .carry_o(c1_carry97));
    wire c1_sum98, c1_carry98;
    full_adder u_c1_98 (.a_i(c0_carry38), .b_i(c0_carry39), .c_i(c0_carry40),
        .sum_o(c1_sum98), .carry_o(c1_carry98));
    wire c1_sum99, c1_carry99;
    full_adder u_c1_99 (.a_i(c0_carry41), .b_i(c0_carry42), .c_i(c1_sum0),
        .sum_o(c1_sum99), .carry_o(c1_carry99));
    wire c1_sum100, c1_carry100;
    full_adder u_c1_100 (.a_i(c1_sum1), .b_i(c1_sum2), .c_i(c1_sum3),
        .sum_o(c1_sum100), .carry_o(c1_carry100));
    wire c1_sum101, c1_carry101;
    full_adder u_c1_101 (.a_i(c1_sum4), .b_i(c1_sum5), .c_i(c1_sum6),
        .sum_o(c1_sum101), .carry_o(c1_carry101));
    wire c1_sum102, c1_carry102;
    full_adder u_c1_102 (.a_i(c1_sum7), .b_i(c1_sum8), .c_i(c1_sum9),
        .sum_o(c1_sum102), .carry_o(c1_carry102));
    wire c1_sum103, c1_carry103;
    full_adder u_c1_103 (.a_i(c1_sum10), .b_i(c1_sum11), .c_i(c1_sum12),
        .sum_o(c1_sum103), .carry_o(c1_carry103));
    wire c1_sum104, c1_carry104;
    full_adder u_c1_104 (.a_i(c1_sum13), .b_i(c1_sum14), .c_i(c1_sum15),
        .sum_o(c1_sum104), .carry_o(c1_carry104));
    wire c1_sum105, c1_carry105;
    full_adder u_c1_105 (.a_i(c1_sum16), .b_i(c1_sum17), .c_i(c1_sum18),
        .sum_o(c1_sum105), .carry_o(c1_carry105));
    wire c1_sum106, c1_carry106;
    full_adder u_c1_106 (.a_i(c1_sum19), .b_i(c1_sum20), .c_i(c1_sum21),
        .sum_o(c1_sum106), .carry_o(c1_carry106));
    wire c1_sum107, c1_carry107;
    full_adder u_c1_107 (.a_i(c1_sum22), .b_i(c1_sum23), .c_i(c1_sum24),
        .sum_o(c1_sum107), .carry_o(c1_carry107));
    wire c1_sum108, c1_carry108;
    full_adder u_c1_108 (.a_i(c1_sum25), .b_i(c1_sum26), .c_i(c1_sum27),
        .sum_o(c1_sum108), .carry_o(c1_carry108));
    wire c1_sum109, c1_carry109;
    full_adder u_c1_109 (.a_i(c1_sum28), .b_i(c1_sum29), .c_i(c1_sum30),
        .sum_o(c1_sum109), .carry_o(c1_carry109));
    wire c1_sum110, c1_carry110;
    full_adder u_c1_110 (.a_i(c1_sum31), .b_i(c1_sum32), .c_i(c1_sum33),
        .sum_o(c1_sum110), .carry_o(c1_carry110));
    wire c1_sum111, c1_carry111;
    full_adder u_c1_111 (.a_i(c1_sum34), .b_i(c1_sum35), .c_i(c1_sum36),
        .sum_o(c1_sum111), .carry_o(c1_carry111));
    wire c1_sum112, c1_carry112;
    full_adder u_c1_112 (.a_i(c1_sum37), .b_i(c1_sum38), .c_i(c1_sum39),
        .sum_o(c1_sum112), .carry_o(c1_carry112));
    wire c1_sum113, c1_carry113;
    full_adder u_c1_113 (.a_i(c1_sum40), .b_i(c1_sum41), .c_i(c1_sum42),
        .sum_o(c1_sum113), .carry_o(c1_carry113));
    wire c1_sum114, c1_carry114;
    full_adder u_c1_114 (.a_i(c1_sum43), .b_i(c1_sum44), .c_i(c1_sum45),
        .sum_o(c1_sum114), .carry_o(c1_carry114));
    wire c1_sum115, c1_carry115;
    full_adder u_c1_115 (.a_i(c1_sum46), .b_i(c1_sum47), .c_i(c1_sum48),
        .sum_o(c1_sum115), .carry_o(c1_carry115));
    wire c1_sum116, c1_carry116;
    full_adder u_c1_116 (.a_i(c1_sum49), .b_i(c1_sum50), .c_i(c1_sum51),
        .sum_o(c1_sum116), .carry_o(c1_carry116));
    wire c1_sum117, c1_carry117;
    full_adder u_c1_117 (.a_i(c1_sum52), .b_i(c1_sum53), .c_i(c1_sum54),
        .sum_o(c1_sum117), .carry_o(c1_carry117));
    wire c1_sum118, c1_carry118;
    full_adder u_c1_118 (.a_i(c1_sum55), .b_i(c1_sum56), .c_i(c1_sum57),
        .sum_o(c1_sum118), .carry_o(c1_carry118));
    wire c1_sum119, c1_carry119;
    full_adder u_c1_119 (.a_i(c1_sum58), .b_i(c1_sum59), .c_i(c1_sum60),
        .sum_o(c1_sum119), .carry_o(c1_carry119));
    wire c1_sum120, c1_carry120;
    full_adder u_c1_120 (.a_i(c1_sum61), .b_i(c1_sum62), .c_i(c1_sum63),
        .sum_o(c1_sum120), .carry_o(c1_carry120));
    wire c1_sum121, c1_carry121;
    full_adder u_c1_121 (.a_i(c1_sum64), .b_i(c1_sum65), .c_i(c1_sum66),
        .sum_o(c1_sum121), .carry_o(c1_carry121));
    wire c1_sum122, c1_carry122;
    full_adder u_c1_122 (.a_i(c1_sum67), .b_i(c1_sum68), .c_i(c1_sum69),
        .sum_o(c1_sum122), .carry_o(c1_carry122));
    wire c1_sum123, c1_carry123;
    full_adder u_c1_123 (.a_i(c1_sum70), .b_i(c1_sum71), .c_i(c1_sum72),
        .sum_o(c1_sum123), .carry_o(c1_carry123));
    wire c1_sum124, c1_carry124;
    full_adder u_c1_124 (.a_i(c1_sum73), .b_i(c1_sum74), .c_i(c1_sum75),
        .sum_o(c1_sum124), .carry_o(c1_carry124));
    wire c1_sum125, c1_carry125;
    full_adder u_c1_125 (.a_i(c1_sum76), .b_i(c1_sum77), .c_i(c1_sum78),
        .sum_o(c1_sum125), .carry_o(c1_carry125));
    wire c1_sum126, c1_carry126;
    full_adder u_c1_126 (.a_i(c1_sum79), .b_i(c1_sum80), .c_i(c1_sum81),
        .sum_o(c1_sum126), .carry_o(c1_carry126));
    wire c1_sum127, c1_carry127;
    full_adder u_c1_127 (.a_i(c1_sum82), .b_i(c1_sum83), .c_i(c1_sum84),
        .sum_o(c1_sum127), .carry_o(c1_carry127));
    wire c1_sum128, c1_carry128;
    full_adder u_c1_128 (.a_i(c0_carry43), .b_i(c0_carry44), .c_i(c0_carry45),
        .sum_o(c1_sum128), .carry_o(c1_carry128));
    wire c1_sum129, c1_carry129;
    full_adder u_c1_129 (.a_i(c0_carry46), .b_i(c0_carry47), .c_i(c0_carry48),
        .sum_o(c1_sum129), .carry_o(c1_carry129));
    wire c1_sum130, c1_carry130;
    full_adder u_c1_130 (.a_i(c0_carry49), .b_i(c0_carry50), .c_i(c0_carry51),
        .sum_o(c1_sum130), .carry_o(c1_carry130));
    wire c1_sum131, c1_carry131;
    full_adder u_c1_131 (.a_i(c0_carry52), .b_i(c0_carry53), .c_i(c0_carry54),
        .sum_o(c1_sum131), .carry_o(c1_carry131));
    wire c1_sum132, c1_carry132;
    full_adder u_c1_132 (.a_i(c0_carry55), .b_i(c0_carry56), .c_i(c1_sum85),
        .sum_o(c1_sum132), .carry_o(c1_carry132));
    wire c1_sum133, c1_carry133;
    full_adder u_c1_133 (.a_i(c1_sum86), .b_i(c1_sum87), .c_i(c1_sum88),
        .sum_o(c1_sum133), .carry_o(c1_carry133));
    wire c1_sum134, c1_carry134;
    full_adder u_c1_134 (.a_i(c1_sum89), .b_i(c1_sum90), .c_i(c1_sum91),
        .sum_o(c1_sum134), .carry_o(c1_carry134));
    wire c1_sum135, c1_carry135;
    full_adder u_c1_135 (.a_i(c1_sum92), .b_i(c1_sum93), .c_i(c1_sum94),
        .sum_o(c1_sum135), .carry_o(c1_carry135));
    wire c1_sum136, c1_carry136;
    full_adder u_c1_136 (.a_i(c1_sum95), .b_i(c1_sum96), .c_i(c1_sum97),
        .sum_o(c1_sum136), .carry_o(c1_carry136));
    wire c1_sum137, c1_carry137;
    full_adder u_c1_137 (.a_i(c1_sum98), .b_i(c1_sum99), .c_i(c1_sum100),
        .sum_o(c1_sum137), .carry_o(c1_carry137));
    wire c1_sum138, c1_carry138;
    full_adder u_c1_138 (.a_i(c1_sum101), .b_i(c1_sum102), .c_i(c1_sum103),
        .sum_o(c1_sum138), .carry_o(c1_carry138));
    wire c1_sum139, c1_carry139;
    full_adder u_c1_139 (.a_i(c1_sum104), .b_i(c1_sum105), .c_i(c1_sum106),
        .sum_o(c1_sum139), .carry_o(c1_carry139));
    wire c1_sum140, c1_carry140;
    full_adder u_c1_140 (.a_i(c1_sum107), .b_i(c1_sum108), .c_i(c1_sum109),
        .sum_o(c1_sum140), .carry_o(c1_carry140));
    wire c1_sum141, c1_carry141;
    full_adder u_c1_141 (.a_i(c1_sum110), .b_i(c1_sum111), .c_i(c1_sum112),
        .sum_o(c1_sum141), .carry_o(c1_carry141));
    wire c1_sum142, c1_carry142;
    full_adder u_c1_142 (.a_i(c1_sum113), .b_i(c1_sum114), .c_i(c1_sum115),
        .sum_o(c1_sum142), .carry_o(c1_carry142));
    wire c1_sum143, c1_carry143;
    full_adder u_c1_143 (.a_i(c1_sum116), .b_i(c1_sum117), .c_i(c1_sum118),
        .sum_o(c1_sum143), .carry_o(c1_carry143));
    wire c1_sum144, c1_carry144;
    full_adder u_c1_144 (.a_i(c1_sum119), .b_i(c1_sum120), .c_i(c1_sum121),
        .sum_o(c1_sum144), .carry_o(c1_carry144));
    wire c1_sum145, c1_carry145;
    full_adder u_c1_145 (.a_i(c1_sum122), .b_i(c1_sum123), .c_i(c1_sum124),
        .sum_o(c1_sum145), .carry_o(c1_carry145));
    wire c1_sum146, c1_carry146;
    full_adder u_c1_146 (.a_i(c1_sum125), .b_i(c1_sum126), .c_i(c1_sum127),
        .sum_o(c1_sum146), .carry_o(c1_carry146));
    wire c1_sum147, c1_carry147;
    full_adder u_c1_147 (.a_i(c0_carry57), .b_i(c0_carry58), .c_i(c0_carry59),
        .sum_o(c1_sum147), .carry_o(c1_carry147));
    wire c1_sum148, c1_carry148;
    full_adder u_c1_148 (.a_i(c0_carry60), .b_i(c0_carry61), .c_i(c1_sum128),
        .sum_o(c1_sum148), .carry_o(c1_carry148));
    wire c1_sum149, c1_carry149;
    full_adder u_c1_149 (.a_i(c1_sum129), .b_i(c1_sum130), .c_i(c1_sum131),
        .sum_o(c1_sum149), .carry_o(c1_carry149));
    wire c1_sum150, c1_carry150;
    full_adder u_c1_150 (.a_i(c1_sum132), .b_i(c1_sum133), .c_i(c1_sum134),
        .sum_o(c1_sum150), .carry_o(c1_carry150));
    wire c1_sum151, c1_carry151;
    full_adder u_c1_151 (.a_i(c1_sum135), .b_i(c1_sum136), .c_i(c1_sum137),
        .sum_o(c1_sum151), .carry_o(c1_carry151));
    wire c1_sum152, c1_carry152;
    full_adder u_c1_152 (.a_i(c1_sum138), .b_i(c1_sum139), .c_i(c1_sum140),
        .sum_o(c1_sum152), .carry_o(c1_carry152));
    wire c1_sum153, c1_carry153;
    full_adder u_c1_153 (.a_i(c1_sum141), .b_i(c1_sum142), .c_i(c1_sum143),
        .sum_o(c1_sum153), .carry_o(c1_carry153));
    wire c1_sum154, c1_carry154;
    full_adder u_c1_154 (.a_i(c1_sum144), .b_i(c1_sum145), .c_i(c1_sum146),
        .sum_o(c1_sum154), .carry_o(c1_carry154));
    wire c1_sum155, c1_carry155;
    full_adder u_c1_155 (.a_i(c0_carry62), .b_i(c1_sum147), .c_i(c1_sum148),
        .sum_o(c1_sum155), .carry_o(c1_carry155));
    wire c1_sum156, c1_carry156;
    full_adder u_c1_156 (.a_i(c1_sum149), .b_i(c1_sum150), .c_i(c1_sum151),
        .sum_o(c1_sum156), .carry_o(c1_carry156));
    wire c1_sum157, c1_carry157;
    full_adder u_c1_157 (.a_i(c1_sum152), .b_i(c1_sum153), .c_i(c1_sum154),
        .sum_o(c1_sum157), .carry_o(c1_carry157));
    wire c1_sum158, c1_carry158;
    full_adder u_c1_158 (.a_i(c0_carry63), .b_i(c1_sum155), .c_i(c1_sum156),
        .sum_o(c1_sum158), .carry_o(c1_carry158));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c2_in[0]), .b_i(c2_in[1]), .c_i(c2_in[2]),
        .sum_o(c2_sum0), .carry_o(c2_carry0));
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c2_in[3]), .b_i(c2_in[4]), .c_i(c2_in[5]),
        .sum_o(c2_sum1), .carry_o(c2_carry1));
    wire c2_sum2, c2_carry2;
    full_adder u_c2_2 (.a_i(c2_in[6]), .b_i(c2_in[7]), .c_i(c2_in[8]),
        .sum_o(c2_sum2), .carry_o(c2_carry2));
    wire c2_sum3, c2_carry3;
    full_adder u_c2_3 (.a_i(c2_in[9]), .b_i(c2_in[10]), .c_i(c2_in[11]),
        .sum_o(c2_sum3), .carry_o(c2_carry3));
    wire c2_sum4, c2_carry4;
    full_adder u_c2_4 (.a_i(c2_in[12]), .b_i(c2_in[13]), .c_i(c2_in[14]),
        .sum_o(c2_sum4), .carry_o(c2_carry4));
    wire c2_sum5, c2_carry5;
    full_adder u_c2_5 (.a_i(c2_in[15]), .b_i(c2_in[16]), .c_i(c2_in[17]),
        .sum_o(c2_sum5), .carry_o(c2_carry5));
    wire c2_sum6, c2_carry6;
    full_adder u_c2_6 (.a_i(c2_in[18]), .b_i(c2_in[19]), .c_i(c2_in[20]),
        .sum_o(c2_sum6), .carry_o(c2_carry6));
    wire c2_sum7, c2_carry7;
    full_adder u_c2_7 (.a_i(c2_in[21]), .b_i(c2_in[22]), .c_i(c2_in[23]),
        .sum_o(c2_sum7), .carry_o(c2_carry7));
    wire c2_sum8, c2_carry8;
    full_adder u_c2_8 (.a_i(c2_in[24]), .b_i(c2_in[25]), .c_i(c2_in[26]),
        .sum_o(c2_sum8), .carry_o(c2_carry8));
    wire c2_sum9, c2_carry9;
    full_adder u_c2_9 (.a_i(c2_in[27]), .b_i(c2_in[28]), .c_i(c2_in[29]),
        .sum_o(c2_sum9), .carry_o(c2_carry9));
    wire c2_sum10, c2_carry10;
    full_adder u_c2_10 (.a_i(c2_in[30]), .b_i(c2_in[31]), .c_i(c2_in[32]),
        .sum_o(c2_sum10), .carry_o(c2_carry10));
    wire c2_sum11, c2_carry11;
    full_adder u_c2_11 (.a_i(c2_in[33]), .b_i(c2_in[34]), .c_i(c2_in[35]),
        .sum_o(c2_sum11), .carry_o(c2_carry11));
    wire c2_sum12, c2_carry12;
    full_adder u_c2_12 (.a_i(c2_in[36]), .b_i(c2_in[37]), .c_i(c2_in[38]),
        .sum_o(c2_sum12), .carry_o(c2_carry12));
    wire c2_sum13, c2_carry13;
    full_adder u_c2_13 (.a_i(c2_in[39]), .b_i(c2_in[40]), .c_i(c2_in[41]),
        .sum_o(c2_sum13), .carry_o(c2_carry13));
    wire c2_sum14, c2_carry14;
    full_adder u_c2_14 (.a_i(c2_in[42]), .b_i(c2_in[43]), .c_i(c2_in[44]),
        .sum_o(c2_sum14), .carry_o(c2_carry14));
    wire c2_sum15, c2_carry15;
    full_adder u_c2_15 (.a_i(c2_in[45]), .b_i(c2_in[46]), .c_i(c2_in[47]),
        .sum_o(c2_sum15), .carry_o(c2_carry15));
    wire c2_sum16, c2_carry16;
    full_adder u_c2_16 (.a_i(c2_in[48]), .b_i(c2_in[49]), .c_i(c2_in[50]),
        .sum_o(c2_sum16), .carry_o(c2_carry16));
    wire c2_sum17, c2_carry17;
    full_adder u_c2_17 (.a_i(c2_in[51]), .b_i(c2_in[52]), .c_i(c2_in[53]),
        .sum_o(c2_sum17), .carry_o(c2_carry17));
    wire c2_sum18, c2_carry18;
    full_adder u_c2_18 (.a_i(c2_in[54]), .b_i(c2_in[55]), .c_i(c2_in[56]),
        .sum_o(c2_sum18), .carry_o(c2_carry18));
    wire c2_sum19, c2_carry19;
    full_adder u_c2_19 (.a_i(c2_in[57]), .b_i(c2_in[58]), .c_i(c2_in[59]),
        .sum_o(c2_sum19), .carry_o(c2_carry19));
    wire c2_sum20, c2_carry20;
    full_adder u_c2_20 (.a_i(c2_in[60]), .b_i(c2_in[61]), .c_i(c2_in[62]),
        .sum_o(c2_sum20), .carry_o(c2_carry20));
    wire c2_sum21, c2_carry21;
    full_adder u_c2_21 (.a_i(c2_in[63]), .b_i(c2_in[64]), .c_i(c2_in[65]),
        .sum_o(c2_sum21), .carry_o(c2_carry21));
    wire c2_sum22, c2_carry22;
    full_adder u_c2_22 (.a_i(c2_in[66]), .b_i(c2_in[67]), .c_i(c2_in[68]),
        .sum_o(c2_sum22), .carry_o(c2_carry22));
    wire c2_sum23, c2_carry23;
    full_adder u_c2_23 (.a_i(c2_in[69]), .b_i(c2_in[70]), .c_i(c2_in[71]),
        .sum_o(c2_sum23), .carry_o(c2_carry23));
    wire c2_sum24, c2_carry24;
    full_adder u_c2_24 (.a_i(c2_in[72]), .b_i(c2_in[73]), .c_i(c2_in[74]),
        .sum_o(c2_sum24), .carry_o(c2_carry24));
    wire c2_sum25, c2_carry25;
    full_adder u_c2_25 (.a_i(c2_in[75]), .b_i(c2_in[76]), .c_i(c2_in[77]),
        .sum_o(c2_sum25), .carry_o(c2_carry25));
    wire c2_sum26, c2_carry26;
    full_adder u_c2_26 (.a_i(c2_in[78]), .b_i(c2_in[79]), .c_i(c2_in[80]),
        .sum_o(c2_sum26), .carry_o(c2_carry26));
    wire c2_sum27, c2_carry27;
    full_adder u_c2_27 (.a_i(c2_in[81]), .b_i(c2_in[82]), .c_i(c2_in[83]),
        .sum_o(c2_sum27), .carry_o(c2_carry27));
    wire c2_sum28, c2_carry28;
    full_adder u_c2_28 (.a_i(c2_in[84]), .b_i(c2_in[85]), .c_i(c2_in[86]),
        .sum_o(c2_sum28), .carry_o(c2_carry28));
    wire c2_sum29, c2_carry29;
    full_adder u_c2_29 (.a_i(c2_in[87]), .b_i(c2_in[88]), .c_i(c2_in[89]),
        .sum_o(c2_sum29), .carry_o(c2_carry29));
    wire c2_sum30, c2_carry30;
    full_adder u_c2_30 (.a_i(c2_in[90]), .b_i(c2_in[91]), .c_i(c2_in[92]),
        .sum_o(c2_sum30), .carry_o(c2_carry30));
    wire c2_sum31, c2_carry31;
    full_adder u_c2_31 (.a_i(c2_in[93]), .b_i(c2_in[94]), .c_i(c2_in[95]),
        .sum_o(c2_sum31), .carry_o(c2_carry31));
    wire c2_sum32, c2_carry32;
    full_adder u_c2_32 (.a_i(c2_in[96]), .b_i(c2_in[97]), .c_i(c2_in[98]),
        .sum_o(c2_sum32), .carry_o(c2_carry32));
    wire c2_sum33, c2_carry33;
    full_adder u_c2_33 (.a_i(c2_in[99]), .b_i(c2_in[100]), .c_i(c2_in[101]),
        .sum_o(c2_sum33), .carry_o(c2_carry33));
    wire c2_sum34, c2_carry34;
    full_adder u_c2_34 (.a_i(c2_in[102]), .b_i(c2_in[103]), .c_i(c2_in[104]),
        .sum_o(c2_sum34), .carry_o(c2_carry34));
    wire c2_sum35, c2_carry35;
    full_adder u_c2_35 (.a_i(c2_in[105]), .b_i(c2_in[106]), .c_i(c2_in[107]),
        .sum_o(c2_sum35), .carry_o(c2_carry35));
    wire c2_sum36, c2_carry36;
    full_adder u_c2_36 (.a_i(c2_in[108]), .b_i(c2_in[109]), .c_i(c2_in[110]),
        .sum_o(c2_sum36), .carry_o(c2_carry36));
    wire c2_sum37, c2_carry37;
    full_adder u_c2_37 (.a_i(c2_in[111]), .b_i(c2_in[112]), .c_i(c2_in[113]),
        .sum_o(c2_sum37), .carry_o(c2_carry37));
    wire c2_sum38, c2_carry38;
    full_adder u_c2_38 (.a_i(c2_in[114]), .b_i(c2_in[115]), .c_i(c2_in[116]),
        .sum_o(c2_sum38), .carry_o(c2_carry38));
    wire c2_sum39, c2_carry39;
    full_adder u_c2_39 (.a_i(c2_in[117]), .b_i(c2_in[118]), .c_i(c2_in[119]),
        .sum_o(c2_sum39), .carry_o(c2_carry39));
    wire c2_sum40, c2_carry40;
    full_adder u_c2_40 (.a_i(c2_in[120]), .b_i(c2_in[121]), .c_i(c2_in[122]),
        .sum_o(c2_sum40), .carry_o(c2_carry40));
    wire c2_sum41, c2_carry41;
    full_adder u_c2_41 (.a_i(c2_in[123]), .b_i(c2_in[124]), .c_i(c2_in[125]),
        .sum_o(c2_sum41), .carry_o(c2_carry41));
    wire c2_sum42, c2_carry42;
    full_adder u_c2_42 (.a_i(c2_in[126]), .b_i(c2_in[127]), .c_i(c1_carry0),
        .sum_o(c2_sum42), .carry_o(c2_carry42));
    wire c2_sum43, c2_carry43;
    full_adder u_c2_43 (.a_i(c1_carry1), .b_i(c1_carry2), .c_i(c1_carry3),
        .sum_o(c2_sum43), .carry_o(c2_carry43));
    wire c2_sum44, c2_carry44;
    full_adder u_c2_44 (.a_i(c1_carry4), .b_i(c1_carry5), .c_i(c1_carry6),
        .sum_o(c2_sum44), .carry_o(c2_carry44));
    wire c2_sum45, c2_carry45;
    full_adder u_c2_45 (.a_i(c1_carry7), .b_i(c1_carry8), .c_i(c1_carry9),
        .sum_o(c2_sum45), .carry_o(c2_carry45));
    wire c2_sum46, c2_carry46;
    full_adder u_c2_46 (.a_i(c1_carry10), .b_i(c1_carry11), .c_i(c1_carry12),
        .sum_o(c2_sum46), .carry_o(c2_carry46));
    wire c2_sum47, c2_carry47;
    full_adder u_c2_47 (.a_i(c1_carry13), .b_i(c1_carry14), .c_i(c1_carry15),
        .sum_o(c2_sum47), .carry_o(c2_carry47));
    wire c2_sum48, c2_carry48;
    full_adder u_c2_48 (.a_i(c1_carry16), .b_i(c1_carry17), .c_i(c1_carry18),
        .sum_o(c2_sum48), .carry_o(c2_carry48));
    wire c2_sum49, c2_carry49;
    full_adder u_c2_49 (.a_i(c1_carry19), .b_i(c1_carry20), .c_i(c1_carry21),
        .sum_o(c2_sum49), .carry_o(c2_carry49));
    wire c2_sum50, c2_carry50;
    full_adder u_c2_50 (.a_i(c1_carry22), .b_i(c1_carry23), .c_i(c1_carry24),
        .sum_o(c2_sum50), .carry_o(c2_carry50));
    wire c2_sum51, c2_carry51;
    full_adder u_c2_51 (.a_i(c1_carry25), .b_i(c1_carry26), .c_i(c1_carry27),
        .sum_o(c2_sum51), .carry_o(c2_carry51));
    wire c2_sum52, c2_carry52;
    full_adder u_c2_52 (.a_i(c1_carry28), .b_i(c1_carry29), .c_i(c1_carry30),
        .sum_o(c2_sum52), .carry_o(c2_carry52));
    wire c2_sum53, c2_carry53;
    full_adder u_c2_53 (.a_i(c1_carry31), .b_i(c1_carry32), .c_i(c1_carry33),
        .sum_o(c2_sum53), .carry_o(c2_carry53));
    wire c2_sum54, c2_carry54;
    full_adder u_c2_54 (.a_i(c1_carry34), .b_i(c1_carry35), .c_i(c1_carry36),
        .sum_o(c2_sum54), .carry_o(c2_carry54));
    wire c2_sum55, c2_carry55;
    full_adder u_c2_55 (.a_i(c1_carry37), .b_i(c1_carry38), .c_i(c1_carry39),
        .sum_o(c2_sum55), .carry_o(c2_carry55));
    wire c2_sum56, c2_carry56;
    full_adder u_c2_56 (.a_i(c1_carry40), .b_i(c1_carry41), .c_i(c1_carry42),
        .sum_o(c2_sum56), .carry_o(c2_carry56));
    wire c2_sum57, c2_carry57;
    full_adder u_c2_57 (.a_i(c1_carry43), .b_i(c1_carry44), .c_i(c1_carry45),
        .sum_o(c2_sum57), .carry_o(c2_carry57));
    wire c2_sum58, c2_carry58;
    full_adder u_c2_58 (.a_i(c1_carry46), .b_i(c1_carry47), .c_i(c1_carry48),
        .sum_o(c2_sum58), .carry_o(c2_carry58));
    wire c2_sum59, c2_carry59;
    full_adder u_c2_59 (.a_i(c1_carry49), .b_i(c1_carry50), .c_i(c1_carry51),
        .sum_o(c2_sum59), .carry_o(c2_carry59));
    wire c2_sum60, c2_carry60;
    full_adder u_c2_60 (.a_i(c1_carry52), .b_i(c1_carry53), .c_i(c1_carry54),
        .sum_o(c2_sum60), .carry_o(c2_carry60));
    wire c2_sum61, c2_carry61;
    full_adder u_c2_61 (.a_i(c1_carry55), .b_i(c1_carry56), .c_i(c1_carry57),
        .sum_o(c2_sum61), .carry_o(c2_carry61));
    wire c2_sum62, c2_carry62;
    full_adder u_c2_62 (.a_i(c1_carry58), .b_i(c1_carry59), .c_i(c1_carry60),
        .sum_o(c2_sum62), .carry_o(c2_carry62));
    wire c2_sum63, c2_carry63;
    full_adder u_c2_63 (.a_i(c1_carry61), .b_i(c1_carry62), .c_i(c1_carry63),
        .sum_o(c2_sum63), .carry_o(c2_carry63));
    wire c2_sum64, c2_carry64;
    full_adder u_c2_64 (.a_i(c1_carry64), .b_i(c1_carry65), .c_i(c1_carry66),
        .sum_o(c2_sum64), .carry_o(c2_carry64));
    wire c2_sum65, c2_carry65;
    full_adder u_c2_65 (.a_i(c1_carry67), .b_i(c1_carry68), .c_i(c1_carry69),
        .sum_o(c2_sum65), .carry_o(c2_carry65));
    wire c2_sum66, c2_carry66;
    full_adder u_c2_66 (.a_i(c1_carry70), .b_i(c1_carry71), .c_i(c1_carry72),
        .sum_o(c2_sum66), .carry_o(c2_carry66));
    wire c2_sum67, c2_carry67;
    full_adder u_c2_67 (.a_i(c1_carry73), .b_i(c1_carry74), .c_i(c1_carry75),
        .sum_o(c2_sum67), .carry_o(c2_carry67));
    wire c2_sum68, c2_carry68;
    full_adder u_c2_68 (.a_i(c1_carry76), .b_i(c1_carry77), .c_i(c1_carry78),
        .sum_o(c2_sum68), .carry_o(c2_carry68));
    wire c2_sum69, c2_carry69;
    full_adder u_c2_69 (.a_i(c1_carry79), .b_i(c1_carry80), .c_i(c1_carry81),
        .sum_o(c2_sum69), .carry_o(c2_carry69));
    wire c2_sum70, c2_carry70;
    full_adder u_c2_70 (.a_i(c1_carry82), .b_i(c1_carry83), .c_i(c1_carry84),
        .sum_o(c2_sum70), .carry_o(c2_carry70));
    wire c2_sum71, c2_carry71;
    full_adder u_c2_71 (.a_i(c2_sum0), .b_i(c2_sum1), .c_i(c2_sum2),
        .sum_o(c2_sum71), .carry_o(c2_carry71));
    wire c2_sum72, c2_carry72;
    full_adder u_c2_72 (.a_i(c2_sum3), .b_i(c2_sum4), .c_i(c2_sum5),
        .sum_o(c2_sum72), .carry_o(c2_carry72));
    wire c2_sum73, c2_carry73;
    full_adder u_c2_73 (.a_i(c2_sum6), .b_i(c2_sum7), .c_i(c2_sum8),
        .sum_o(c2_sum73), .carry_o(c2_carry73));
    wire c2_sum74, c2_carry74;
    full_adder u_c2_74 (.a_i(c2_sum9), .b_i(c2_sum10), .c_i(c2_sum11),
        .sum_o(c2_sum74), .carry_o(c2_carry74));
    wire c2_sum75, c2_carry75;
    full_adder u_c2_75 (.a_i(c2_sum12), .b_i(c2_sum13), .c_i(c2_sum14),
        .sum_o(c2_sum75), .carry_o(c2_carry75));
    wire c2_sum76, c2_carry76;
    full_adder u_c2_76 (.a_i(c2_sum15), .b_i(c2_sum16), .c_i(c2_sum17),
        .sum_o(c2_sum76), .carry_o(c2_carry76));
    wire c2_sum77, c2_carry77;
    full_adder u_c2_77 (.a_i(c2_sum18), .b_i(c2_sum19), .c_i(c2_sum20),
        .sum_o(c2_sum77), .carry_o(c2_carry77));
    wire c2_sum78, c2_carry78;
    full_adder u_c2_78 (.a_i(c2_sum21), .b_i(c2_sum22), .c_i(c2_sum23),
        .sum_o(c2_sum78), .carry_o(c2_carry78));
    wire c2_sum79, c2_carry79;
    full_adder u_c2_79 (.a_i(c2_sum24), .b_i(c2_sum25), .c_i(c2_sum26),
        .sum_o(c2_sum79), .carry_o(c2_carry79));
    wire c2_sum80, c2_carry80;
    full_adder u_c2_80 (.a_i(c2_sum27), .b_i(c2_sum28), .c_i(c2_sum29),
        .sum_o(c2_sum80), .carry_o(c2_carry80));
    wire c2_sum81, c2_carry81;
    full_adder u_c2_81 (.a_i(c2_sum30), .b_i(c2_sum31), .c_i(c2_sum32),
        .sum_o(c2_sum81), .carry_o(c2_carry81));
    wire c2_sum82, c2_carry82;
    full_adder u_c2_82 (.a_i(c2_sum33), .b_i(c2_sum34), .c_i(c2_sum35),
        .sum_o(c2_sum82), .carry_o(c2_carry82));
    wire c2_sum83, c2_carry83;
    full_adder u_c2_83 (.a_i(c2_sum36), .b_i(c2_sum37), .c_i(c2_sum38),
        .sum_o(c2_sum83), .carry_o(c2_carry83));
    wire c2_sum84, c2_carry84;
    full_adder u_c2_84 (.a_i(c2_sum39), .b_i(c2_sum40), .c_i(c2_sum41),
        .sum_o(c2_sum84), .carry_o(c2_carry84));
    wire c2_sum85, c2_carry85;
    full_adder u_c2_85 (.a_i(c1_carry85), .b_i(c1_carry86), .c_i(c1_carry87),
        .sum_o(c2_sum85), .carry_o(c2_carry85));
    wire c2_sum86, c2_carry86;
    full_adder u_c2_86 (.a_i(c1_carry88), .b_i(c1_carry89), .c_i(c1_carry90),
        .sum_o(c2_sum86), .carry_o(c2_carry86));
    wire c2_sum87, c2_carry87;
    full_adder u_c2_87 (.a_i(c1_carry91), .b_i(c1_carry92), .c_i(c1_carry93),
        .sum_o(c2_sum87), .carry_o(c2_carry87));
    wire c2_sum88, c2_carry88;
    full_adder u_c2_88 (.a_i(c1_carry94), .b_i(c1_carry95), .c_i(c1_carry96),
        .sum_o(c2_sum88), .carry_o(c2_carry88));
    wire c2_sum89, c2_carry89;
    full_adder u_c2_89 (.a_i(c1_carry97), .b_i(c1_carry98), .c_i(c1_carry99),
        .sum_o(c2_sum89), .carry_o(c2_carry89));
    wire c2_sum90, c2_carry90;
    full_adder u_c2_90 (.a_i(c1_carry100), .b_i(c1_carry101), .c_i(c1_carry102),
        .sum_o(c2_sum90), .carry_o(c2_carry90));
    wire c2_sum91, c2_carry91;
    full_adder u_c2_91 (.a_i(c1_carry103), .b_i(c1_carry104), .c_i(c1_carry105),
        .sum_o(c2_sum91), .carry_o(c2_carry91));
    wire c2_sum92, c2_carry92;
    full_adder u_c2_92 (.a_i(c1_carry106), .b_i(c1_carry107), .c_i(c1_carry108),
        .sum_o(c2_sum92), .carry_o(c2_carry92));
    wire c2_sum93, c2_carry93;
    full_adder u_c2_93 (.a_i(c1_carry109), .b_i(c1_carry110), .c_i(c1_carry111),
        .sum_o(c2_sum93), .carry_o(c2_carry93));
    wire c2_sum94, c2_carry94;
    full_adder u_c2_94 (.a_i(c1_carry112), .b_i(c1_carry113), .c_i(c1_carry114),
        .sum_o(c2_sum94), .carry_o(c2_carry94));
    wire c2_sum95, c2_carry95;
    full_adder u_c2_95 (.a_i(c1_carry115), .b_i(c1_carry116), .c_i(c1_carry117),
        .sum_o(c2_sum95), .carry_o(c2_carry95));
    wire c2_sum96, c2_carry96;
    full_adder u_c2_96 (.a_i(c1_carry118), .b_i(c1_carry119), .c_i(c1_carry120),
        .sum_o(c2_sum96), .carry_o(c2_carry96));
    wire c2_sum97, c2_carry97;
    full_adder u_c2_97 (.a_i(c1_carry121), .b_i(c1_carry122), .c_i(c1_carry123),
        .sum_o(c2_sum97), .carry_o(c2_carry97));
    wire c2_sum98, c2_carry98;
    full_adder u_c2_98 (.a_i(c1_carry124), .b_i(c1_carry125), .c_i(c1_carry126),
        .sum_o(c2_sum98), .carry_o(c2_carry98));
    wire c2_sum99, c2_carry99;
    full_adder u_c2_99 (.a_i(c1_carry127), .b_i(c2_sum42), .c_i(c2_sum43),
        .sum_o(c2_sum99), .carry_o(c2_carry99));
    wire c2_sum100, c2_carry100;
    full_adder u_c2_100 (.a_i(c2_sum44), .b_i(c2_sum45), .c_i(c2_sum46),
        .sum_o(c2_sum100), .carry_o(c2_carry100));
    wire c2_sum101, c2_carry101;
    full_adder u_c2_101 (.a_i(c2_sum47), .b_i(c2_sum48), .c_i(c2_sum49),
        .sum_o(c2_sum101), .carry_o(c2_carry101));
    wire c2_sum102, c2_carry102;
    full_adder u_c2_102 (.a_i(c2_sum50), .b_i(c2_sum51), .c_i(c2_sum52),
        .sum_o(c2_sum102), .carry_o(c2_carry102));
    wire c2_sum103, c2_carry103;
    full_adder u_c2_103 (.a_i(c2_sum53), .b_i(c2_sum54), .c_i(c2_sum55),
        .sum_o(c2_sum103), .carry_o(c2_carry103));
    wire c2_sum104, c2_carry104;
    full_adder u_c2_104 (.a_i(c2_sum56), .b_i(c2_sum57), .c_i(c2_sum58),
        .sum_o(c2_sum104), .carry_o(c2_carry104));
    wire c2_sum105, c2_carry105;
    full_adder u_c2_105 (.a_i(c2_sum59), .b_i(c2_sum60), .c_i(c2_sum61),
        .sum_o(c2_sum105), .carry_o(c2_carry105));
    wire c2_sum106, c2_carry106;
    full_adder u_c2_106 (.a_i(c2_sum62), .b_i(c2_sum63), .c_i(c2_sum64),
        .sum_o(c2_sum106), .carry_o(c2_carry106));
    wire c2_sum107, c2_carry107;
    full_adder u_c2_107 (.a_i(c2_sum65), .b_i(c2_sum66), .c_i(c2_sum67),
        .sum_o(c2_sum107), .carry_o(c2_carry107));
    wire c2_sum108, c2_carry108;
    full_adder u_c2_108 (.a_i(c2_sum68), .b_i(c2_sum69), .c_i(c2_sum70),
        .sum_o(c2_sum108), .carry_o(c2_carry108));
    wire c2_sum109, c2_carry109;
    full_adder u_c2_109 (.a_i(c2_sum71), .b_i(c2_sum72), .c_i(c2_sum73),
        .sum_o(c2_sum109), .carry_o(c2_carry109));
    wire c2_sum110, c2_carry110;
    full_adder u_c2_110 (.a_i(c2_sum74), .b_i(c2_sum75), .c_i(c2_sum76),
        .sum_o(c2_sum110), .carry_o(c2_carry110));
    wire c2_sum111, c2_carry111;
    full_adder u_c2_111 (.a_i(c2_sum77), .b_i(c2_sum78), .c_i(c2_sum79),
        .sum_o(c2_sum111), .carry_o(c2_carry111));
    wire c2_sum112, c2_carry112;
    full_adder u_c2_112 (.a_i(c2_sum80), .b_i(c2_sum81), .c_i(c2_sum82),
        .sum_o(c2_sum112), .carry_o(c2_carry112));
    wire c2_sum113, c2_carry113;
    full_adder u_c2_113 (.a_i(c2_sum83), .b_i(c2_sum84), .c_i(c1_carry128),
        .sum_o(c2_sum113), .carry_o(c2_carry113));
    wire c2_sum114, c2_carry114;
    full_adder u_c2_114 (.a_i(c1_carry129), .b_i(c1_carry130), .c_i(c1_carry131),
        .sum_o(c2_sum114), .carry_o(c2_carry114));
    wire c2_sum115, c2_carry115;
    full_adder u_c2_115 (.a_i(c1_carry132), .b_i(c1_carry133), .c_i(c1_carry134),
        .sum_o(c2_sum115), .carry_o(c2_carry115));
    wire c2_sum116, c2_carry116;
    full_adder u_c2_116 (.a_i(c1_carry135), .b_i(c1_carry136), .c_i(c1_carry137),
        .sum_o(c2_sum116), .carry_o(c2_carry116));
    wire c2_sum117, c2_carry117;
    full_adder u_c2_117 (.a_i(c1_carry138), .b_i(c1_carry139), .c_i(c1_carry140),
        .sum_o(c2_sum117), .carry_o(c2_carry117));
    wire c2_sum118, c2_carry118;
    full_adder u_c2_118 (.a_i(c1_carry141), .b_i(c1_carry142), .c_i(c1_carry143),
        .sum_o(c2_sum118), .carry_o(c2_carry118));
    wire c2_sum119, c2_carry119;
    full_adder u_c2_119 (.a_i(c1_carry144), .b_i(c1_carry145), .c_i(c1_carry146),
        .sum_o(c2_sum119), .carry_o(c2_carry119));
    wire c2_sum120, c2_carry120;
    full_adder u_c2_120 (.a_i(c2_sum85), .b_i(c2_sum86), .c_i(c2_sum87),
        .sum_o(c2_sum120), .carry_o(c2_carry120));
    wire c2_sum121, c2_carry121;
    full_adder u_c2_121 (.a_i(c2_sum88), .b_i(c2_sum89), .c_i(c2_sum90),
        .sum_o(c2_sum121), .carry_o(c2_carry121));
    wire c2_sum122, c2_carry122;
    full_adder u_c2_122 (.a_i(c2_sum91), .b_i(c2_sum92), .c_i(c2_sum93),
        .sum_o(c2_sum122), .carry_o(c2_carry122));
    wire c2_sum123, c2_carry123;
    full_adder u_c2_123 (.a_i(c2_sum94), .b_i(c2_sum95), .c_i(c2_sum96),
        .sum_o(c2_sum123), .carry_o(c2_carry123));
    wire c2_sum124, c2_carry124;
    full_adder u_c2_124 (.a_i(c2_sum97), .b_i(c2_sum98), .c_i(c2_sum99),
        .sum_o(c2_sum124), .carry_o(c2_carry124));
    wire c2_sum125, c2_carry125;
    full_adder u_c2_125 (.a_i(c2_sum100), .b_i(c2_sum101), .c_i(c2_sum102),
        .sum_o(c2_sum125), .carry_o(c2_carry125));
    wire c2_sum126, c2_carry126;
    full_adder u_c2_126 (.a_i(c2_sum103), .b_i(c2_sum104), .c_i(c2_sum105),
        .sum_o(c2_sum126), .carry_o(c2_carry126));
    wire c2_sum127, c2_carry127;
    full_adder u_c2_127 (.a_i(c2_sum106), .b_i(c2_sum107), .c_i(c2_sum108),
        .sum_o(c2_sum127), .carry_o(c2_carry127));
    wire c2_sum128, c2_carry128;
    full_adder u_c2_128 (.a_i(c2_sum109), .b_i(c2_sum110), .c_i(c2_sum111),
        .sum_o(c2_sum128), .carry_o(c2_carry128));
    wire c2_sum129, c2_carry129;
    full_adder u_c2_129 (.a_i(c2_sum112), .b_i(c1_carry147), .c_i(c1_carry148),
        .sum_o(c2_sum129), .carry_o(c2_carry129));
    wire c2_sum130, c2_carry130;
    full_adder u_c2_130 (.a_i(c1_carry149), .b_i(c1_carry150), .c_i(c1_carry151),
        .sum_o(c2_sum130), .carry_o(c2_carry130));
    wire c2_sum131, c2_carry131;
    full_adder u_c2_131 (.a_i(c1_carry152), .b_i(c1_carry153), .c_i(c1_carry154),
        .sum_o(c2_sum131), .carry_o(c2_carry131));
    wire c2_sum132, c2_carry132;
    full_adder u_c2_132 (.a_i(c2_sum113), .b_i(c2_sum114), .c_i(c2_sum115),
        .sum_o(c2_sum132), .carry_o(c2_carry132));
    wire c2_sum133, c2_carry133;
    full_adder u_c2_133 (.a_i(c2_sum116), .b_i(c2_sum117), .c_i(c2_sum118),
        .sum_o(c2_sum133), .carry_o(c2_carry133));
    wire c2_sum134, c2_carry134;
    full_adder u_c2_134 (.a_i(c2_sum119), .b_i(c2_sum120), .c_i(c2_sum121),
        .sum_o(c2_sum134), .carry_o(c2_carry134));
    wire c2_sum135, c2_carry135;
    full_adder u_c2_135 (.a_i(c2_sum122), .b_i(c2_sum123), .c_i(c2_sum124),
        .sum_o(c2_sum135), .carry_o(c2_carry135));
    wire c2_sum136, c2_carry136;
    full_adder u_c2_136 (.a_i(c2_sum125), .b_i(c2_sum126), .c_i(c2_sum127),
        .sum_o(c2_sum136), .carry_o(c2_carry136));
    wire c2_sum137, c2_carry137;
    full_adder u_c2_137 (.a_i(c2_sum128), .b_i(c1_carry155), .c_i(c1_carry156),
        .sum_o(c2_sum137), .carry_o(c2_carry137));
    wire c2_sum138, c2_carry138;
    full_adder u_c2_138 (.a_i(c1_carry157), .b_i(c2_sum129), .c_i(c2_sum130),
        .sum_o(c2_sum138), .carry_o(c2_carry138));
    wire c2_sum139, c2_carry139;
    full_adder u_c2_139 (.a_i(c2_sum131), .b_i(c2_sum132), .c_i(c2_sum133),
        .sum_o(c2_sum139), .carry_o(c2_carry139));
    wire c2_sum140, c2_carry140;
    full_adder u_c2_140 (.a_i(c2_sum134), .b_i(c2_sum135), .c_i(c2_sum136),
        .sum_o(c2_sum140), .carry_o(c2_carry140));
    wire c2_sum141, c2_carry141;
    full_adder u_c2_141 (.a_i(c1_carry158), .b_i(c2_sum137), .c_i(c2_sum138),
        .sum_o(c2_sum141), .carry_o(c2_carry141));
    wire c2_sum142, c2_carry142;
    full_adder u_c2_142 (.a_i(c2_sum139), .b_i(c2_sum140), .c_i(c2_sum141),
        .sum_o(c2_sum142), .carry_o(c2_carry142));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(c3_in[0]), .b_i(c3_in[1]), .c_i(c3_in[2]),
        .sum_o(c3_sum0), .carry_o(c3_carry0));
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[3]), .b_i(c3_in[4]), .c_i(c3_in[5]),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c3_in[6]), .b_i(c3_in[7]), .c_i(c3_in[8]),
        .sum_o(c3_sum2), .carry_o(c3_carry2));
    wire c3_sum3, c3_carry3;
    full_adder u_c3_3 (.a_i(c3_in[9]), .b_i(c3_in[10]), .c_i(c3_in[11]),
        .sum_o(c3_sum3), .carry_o(c3_carry3));
    wire c3_sum4, c3_carry4;
    full_adder u_c3_4 (.a_i(c3_in[12]), .b_i(c3_in[13]), .c_i(c3_in[14]),
        .sum_o(c3_sum4), .carry_o(c3_carry4));
    wire c3_sum5, c3_carry5;
    full_adder u_c3_5 (.a_i(c3_in[15]), .b_i(c3_in[16]), .c_i(c3_in[17]),
        .sum_o(c3_sum5), .carry_o(c3_carry5));
    wire c3_sum6, c3_carry6;
    full_adder u_c3_6 (.a_i(c3_in[18]), .b_i(c3_in[19]), .c_i(c3_in[20]),
        .sum_o(c3_sum6), .carry_o(c3_carry6));
    wire c3_sum7, c3_carry7;
    full_adder u_c3_7 (.a_i(c3_in[21]), .b_i(c3_in[22]), .c_i(c3_in[23]),
        .sum_o(c3_sum7), .carry_o(c3_carry7));
    wire c3_sum8, c3_carry8;
    full_adder u_c3_8 (.a_i(c3_in[24]), .b_i(c3_in[25]), .c_i(c3_in[26]),
        .sum_o(c3_sum8), .carry_o(c3_carry8));
    wire c3_sum9, c3_carry9;
    full_adder u_c3_9 (.a_i(c3_in[27]), .b_i(c3_in[28]), .c_i(c3_in[29]),
        .sum_o(c3_sum9), .carry_o(c3_carry9));
    wire c3_sum10, c3_carry10;
    full_adder u_c3_10 (.a_i(c3_in[30]), .b_i(c3_in[31]), .c_i(c3_in[32]),
        .sum_o(c3_sum10), .carry_o(c3_carry10));
    wire c3_sum11, c3_carry11;
    full_adder u_c3_11 (.a_i(c3_in[33]), .b_i(c3_in[34]), .c_i(c3_in[35]),
        .sum_o(c3_sum11), .carry_o(c3_carry11));
    wire c3_sum12, c3_carry12;
    full_adder u_c3_12 (.a_i(c3_in[36]), .b_i(c3_in[37]), .c_i(c3_in[38]),
        .sum_o(c3_sum12), .carry_o(c3_carry12));
    wire c3_sum13, c3_carry13;
    full_adder u_c3_13 (.a_i(c3_in[39]), .b_i(c3_in[40]), .c_i(c3_in[41]),
        .sum_o(c3_sum13), .carry_o(c3_carry13));
    wire c3_sum14, c3_carry14;
    full_adder u_c3_14 (.a_i(c3_in[42]), .b_i(c3_in[43]), .c_i(c3_in[44]),
        .sum_o(c3_sum14), .carry_o(c3_carry14));
    wire c3_sum15, c3_carry15;
    full_adder u_c3_15 (.a_i(c3_in[45]), .b_i(c3_in[46]), .c_i(c3_in[47]),
        .sum_o(c3_sum15), .carry_o(c3_carry15));
    wire c3_sum16, c3_carry16;
    full_adder u_c3_16 (.a_i(c3_in[48]), .b_i(c3_in[49]), .c_i(c3_in[50]),
        .sum_o(c3_sum16), .carry_o(c3_carry16));
    wire c3_sum17, c3_carry17;
    full_adder u_c3_17 (.a_i(c3_in[51]), .b_i(c3_in[52]), .c_i(c3_in[53]),
        .sum_o(c3_sum17), .carry_o(c3_carry17));
    wire c3_sum18, c3_carry18;
    full_adder u_c3_18 (.a_i(c3_in[54]), .b_i(c3_in[55]), .c_i(c3_in[56]),
        .sum_o(c3_sum18), .carry_o(c3_carry18));
    wire c3_sum19, c3_carry19;
    full_adder u_c3_19 (.a_i(c3_in[57]), .b_i(c3_in[58]), .c_i(c3_in[59]),
        .sum_o(c3_sum19), .carry_o(c3_carry19));
    wire c3_sum20, c3_carry20;
    full_adder u_c3_20 (.a_i(c3_in[60]), .b_i(c3_in[61]), .c_i(c3_in[62]),
        .sum_o(c3_sum20), .carry_o(c3_carry20));
    wire c3_sum21, c3_carry21;
    full_adder u_c3_21 (.a_i(c3_in[63]), .b_i(c3_in[64]), .c_i(c3_in[65]),
        .sum_o(c3_sum21), .carry_o(c3_carry21));
    wire c3_sum22, c3_carry22;
    full_adder u_c3_22 (.a_i(c3_in[66]), .b_i(c3_in[67]), .c_i(c3_in[68]),
        .sum_o(c3_sum22), .carry_o(c3_carry22));
    wire c3_sum23, c3_carry23;
    full_adder u_c3_23 (.a_i(c3_in[69]), .b_i(c3_in[70]), .c_i(c3_in[71]),
        .sum_o(c3_sum23), .carry_o(c3_carry23));
    wire c3_sum24, c3_carry24;
    full_adder u_c3_24 (.a_i(c3_in[72]), .b_i(c3_in[73]), .c_i(c3_in[74]),
        .sum_o(c3_sum24), .carry_o(c3_carry24));
    wire c3_sum25, c3_carry25;
    full_adder u_c3_25 (.a_i(c3_in[75]), .b_i(c3_in[76]), .c_i(c3_in[77]),
        .sum_o(c3_sum25), .carry_o(c3_carry25));
    wire c3_sum26, c3_carry26;
    full_adder u_c3_26 (.a_i(c3_in[78]), .b_i(c3_in[79]), .c_i(c3_in[80]),
        .sum_o(c3_sum26), .carry_o(c3_carry26));
    wire c3_sum27, c3_carry27;
    full_adder u_c3_27 (.a_i(c3_in[81]), .b_i(c3_in[82]), .c_i(c3_in[83]),
        .sum_o(c3_sum27), .carry_o(c3_carry27));
    wire c3_sum28, c3_carry28;
    full_adder u_c3_28 (.a_i(c3_in[84]), .b_i(c3_in[85]), .c_i(c3_in[86]),
        .sum_o(c3_sum28), .carry_o(c3_carry28));
    wire c3_sum29, c3_carry29;
    full_adder u_c3_29 (.a_i(c3_in[87]), .b_i(c3_in[88]), .c_i(c3_in[89]),
        .sum_o(c3_sum29), .carry_o(c3_carry29));
    wire c3_sum30, c3_carry30;
    full_adder u_c3_30 (.a_i(c3_in[90]), .b_i(c3_in[91]), .c_i(c3_in[92]),
        .sum_o(c3_sum30), .carry_o(c3_carry30));
    wire c3_sum31, c3_carry31;
    full_adder u_c3_31 (.a_i(c3_in[93]), .b_i(c3_in[94]), .c_i(c3_in[95]),
        .sum_o(c3_sum31), .carry_o(c3_carry31));
    wire c3_sum32, c3_carry32;
    full_adder u_c3_32 (.a_i(c3_in[96]), .b_i(c3_in[97]), .c_i(c3_in[98]),
        .sum_o(c3_sum32), .carry_o(c3_carry32));
    wire c3_sum33, c3_carry33;
    full_adder u_c3_33 (.a_i(c3_in[99]), .b_i(c3_in[100]), .c_i(c3_in[101]),
        .sum_o(c3_sum33), .carry_o(c3_carry33));
    wire c3_sum34, c3_carry34;
    full_adder u_c3_34 (.a_i(c3_in[102]), .b_i(c3_in[103]), .c_i(c3_in[104]),
        .sum_o(c3_sum34), .carry_o(c3_carry34));
    wire c3_sum35, c3_carry35;
    full_adder u_c3_35 (.a_i(c3_in[105]), .b_i(c3_in[106]), .c_i(c3_in[107]),
        .sum_o(c3_sum35), .carry_o(c3_carry35));
    wire c3_sum36, c3_carry36;
    full_adder u_c3_36 (.a_i(c3_in[108]), .b_i(c3_in[109]), .c_i(c3_in[110]),
        .sum_o(c3_sum36), .carry_o(c3_carry36));
    wire c3_sum37, c3_carry37;
    full_adder u_c3_37 (.a_i(c3_in[111]), .b_i(c3_in[112]), .c_i(c3_in[113]),
        .sum_o(c3_sum37), .carry_o(c3_carry37));
    wire c3_sum38, c3_carry38;
    full_adder u_c3_38 (.a_i(c3_in[114]), .b_i(c3_in[115]), .c_i(c3_in[116]),
        .sum_o(c3_sum38), .carry_o(c3_carry38));
    wire c3_sum39, c3_carry39;
    full_adder u_c3_39 (.a_i(c3_in[117]), .b_i(c3_in[118]), .c_i(c3_in[119]),
        .sum_o(c3_sum39), .carry_o(c3_carry39));
    wire c3_sum40, c3_carry40;
    full_adder u_c3_40 (.a_i(c3_in[120]), .b_i(c3_in[121]), .c_i(c3_in[122]),
        .sum_o(c3_sum40), .carry_o(c3_carry40));
    wire c3_sum41, c3_carry41;
    full_adder u_c3_41 (.a_i(c3_in[123]), .b_i(c3_in[124]), .c_i(c3_in[125]),
        .sum_o(c3_sum41), .carry_o(c3_carry41));
    wire c3_sum42, c3_carry42;
    full_adder u_c3_42 (.a_i(c3_in[126]), .b_i(c3_in[127]), .c_i(c2_carry0),
        .sum_o(c3_sum42), .carry_o(c3_carry42));
    wire c3_sum43, c3_carry43;
    full_adder u_c3_43 (.a_i(c2_carry1), .b_i(c2_carry2), .c_i(c2_carry3),
        .sum_o(c3_sum43), .carry_o(c3_carry43));
    wire c3_sum44, c3_carry44;
    full_adder u_c3_44 (.a_i(c2_carry4), .b_i(c2_carry5), .c_i(c2_carry6),
        .sum_o(c3_sum44), .carry_o(c3_carry44));
    wire c3_sum45, c3_carry45;
    full_adder u_c3_45 (.a_i(c2_carry7), .b_i(c2_carry8), .c_i(c2_carry9),
        .sum_o(c3_sum45), .carry_o(c3_carry45));
    wire c3_sum46, c3_carry46;
    full_adder u_c3_46 (.a_i(c2_carry10), .b_i(c2_carry11), .c_i(c2_carry12),
        .sum_o(c3_sum46), .carry_o(c3_carry46));
    wire c3_sum47, c3_carry47;
    full_adder u_c3_47 (.a_i(c2_carry13), .b_i(c2_carry14), .c_i(c2_carry15),
        .sum_o(c3_sum47), .carry_o(c3_carry47));
    wire c3_sum48, c3_carry48;
    full_adder u_c3_48 (.a_i(c2_carry16), .b_i(c2_carry17), .c_i(c2_carry18),
        .sum_o(c3_sum48), .carry_o(c3_carry48));
    wire c3_sum49, c3_carry49;
    full_adder u_c3_49 (.a_i(c2_carry19), .b_i(c2_carry20), .c_i(c2_carry21),
        .sum_o(c3_sum49), .carry_o(c3_carry49));
    wire c3_sum50, c3_carry50;
    full_adder u_c3_50 (.a_i(c2_carry22), .b_i(c2_carry23), .c_i(c2_carry24),
        .sum_o(c3_sum50), .carry_o(c3_carry50));
    wire c3_sum51, c3_carry51;
    full_adder u_c3_51 (.a_i(c2_carry25), .b_i(c2_carry26), .c_i(c2_carry27),
        .sum_o(c3_sum51), .carry_o(c3_carry51));
    wire c3_sum52, c3_carry52;
    full_adder u_c3_52 (.a_i(c2_carry28), .b_i(c2_carry29), .c_i(c2_carry30),
        .sum_o(c3_sum52), .carry_o(c3_carry52));
    wire c3_sum53, c3_carry53;
    full_adder u_c3_53 (.a_i(c2_carry31), .b_i(c2_carry32), .c_i(c2_carry33),
        .sum_o(c3_sum53), .carry_o(c3_carry53));
    wire c3_sum54, c3_carry54;
    full_adder u_c3_54 (.a_i(c2_carry34), .b_i(c2_carry35), .c_i(c2_carry36),
        .sum_o(c3_sum54), .carry_o(c3_carry54));
    wire c3_sum55, c3_carry55;
    full_adder u_c3_55 (.a_i(c2_carry37), .b_i(c2_carry38), .c_i(c2_carry39),
        .sum_o(c3_sum55), .carry_o(c3_carry55));
    wire c3_sum56, c3_carry56;
    full_adder u_c3_56 (.a_i(c2_carry40), .b_i(c2_carry41), .c_i(c3_sum0),
        .sum_o(c3_sum56), .carry_o(c3_carry56));
    wire c3_sum57, c3_carry57;
    full_adder u_c3_57 (.a_i(c3_sum1), .b_i(c3_sum2), .c_i(c3_sum3),
        .sum_o(c3_sum57), .carry_o(c3_carry57));
    wire c3_sum58, c3_carry58;
    full_adder u_c3_58 (.a_i(c3_sum4), .b_i(c3_sum5), .c_i(c3_sum6),
        .sum_o(c3_sum58), .carry_o(c3_carry58));
    wire c3_sum59, c3_carry59;
    full_adder u_c3_59 (.a_i(c3_sum7), .b_i(c3_sum8), .c_i(c3_sum9),
        .sum_o(c3_sum59), .carry_o(c3_carry59));
    wire c3_sum60, c3_carry60;
    full_adder u_c3_60 (.a_i(c3_sum10), .b_i(c3_sum11), .c_i(c3_sum12),
        .sum_o(c3_sum60), .carry_o(c3_carry60));
    wire c3_sum61, c3_carry61;
    full_adder u_c3_61 (.a_i(c3_sum13), .b_i(c3_sum14), .c_i(c3_sum15),
        .sum_o(c3_sum61), .carry_o(c3_carry61));
    wire c3_sum62, c3_carry62;
    full_adder u_c3_62 (.a_i(c3_sum16), .b_i(c3_sum17), .c_i(c3_sum18),
        .sum_o(c3_sum62), .carry_o(c3_carry62));
    wire c3_sum63, c3_carry63;
    full_adder u_c3_63 (.a_i(c3_sum19), .b_i(c3_sum20), .c_i(c3_sum21),
        .sum_o(c3_sum63), .carry_o(c3_carry63));
    wire c3_sum64, c3_carry64;
    full_adder u_c3_64 (.a_i(c3_sum22), .b_i(c3_sum23), .c_i(c3_sum24),
        .sum_o(c3_sum64), .carry_o(c3_carry64));
    wire c3_sum65, c3_carry65;
    full_adder u_c3_65 (.a_i(c3_sum25), .b_i(c3_sum26), .c_i(c3_sum27),
        .sum_o(c3_sum65), .carry_o(c3_carry65));
    wire c3_sum66, c3_carry66;
    full_adder u_c3_66 (.a_i(c3_sum28), .b_i(c3_sum29), .c_i(c3_sum30),
        .sum_o(c3_sum66), .carry_o(c3_carry66));
    wire c3_sum67, c3_carry67;
    full_adder u_c3_67 (.a_i(c3_sum31), .b_i(c3_sum32), .c_i(c3_sum33),
        .sum_o(c3_sum67), .carry_o(c3_carry67));
    wire c3_sum68, c3_carry68;
    full_adder u_c3_68 (.a_i(c3_sum34), .b_i(c3_sum35), .c_i(c3_sum36),
        .sum_o(c3_sum68), .carry_o(c3_carry68));
    wire c3_sum69, c3_carry69;
    full_adder u_c3_69 (.a_i(c3_sum37), .b_i(c3_sum38), .c_i(c3_sum39),
        .sum_o(c3_sum69), .carry_o(c3_carry69));
    wire c3_sum70, c3_carry70;
    full_adder u_c3_70 (.a_i(c3_sum40), .b_i(c3_sum41), .c_i(c2_carry42),
        .sum_o(c3_sum70), .carry_o(c3_carry70));
    wire c3_sum71, c3_carry71;
    full_adder u_c3_71 (.a_i(c2_carry43), .b_i(c2_carry44), .c_i(c2_carry45),
        .sum_o(c3_sum71), .carry_o(c3_carry71));
    wire c3_sum72, c3_carry72;
    full_adder u_c3_72 (.a_i(c2_carry46), .b_i(c2_carry47), .c_i(c2_carry48),
        .sum_o(c3_sum72), .carry_o(c3_carry72));
    wire c3_sum73, c3_carry73;
    full_adder u_c3_73 (.a_i(c2_carry49), .b_i(c2_carry50), .c_i(c2_carry51),
        .sum_o(c3_sum73), .carry_o(c3_carry73));
    wire c3_sum74, c3_carry74;
    full_adder u_c3_74 (.a_i(c2_carry52), .b_i(c2_carry53), .c_i(c2_carry54),
        .sum_o(c3_sum74), .carry_o(c3_carry74));
    wire c3_sum75, c3_carry75;
    full_adder u_c3_75 (.a_i(c2_carry55), .b_i(c2_carry56), .c_i(c2_carry57),
        .sum_o(c3_sum75), .carry_o(c3_carry75));
    wire c3_sum76, c3_carry76;
    full_adder u_c3_76 (.a_i(c2_carry58), .b_i(c2_carry59), .c_i(c2_carry60),
        .sum_o(c3_sum76), .carry_o(c3_carry76));
    wire c3_sum77, c3_carry77;
    full_adder u_c3_77 (.a_i(c2_carry61), .b_i(c2_carry62), .c_i(c2_carry63),
        .sum_o(c3_sum77), .carry_o(c3_carry77));
    wire c3_sum78, c3_carry78;
    full_adder u_c3_78 (.a_i(c2_carry64), .b_i(c2_carry65), .c_i(c2_carry66),
        .sum_o(c3_sum78), .carry_o(c3_carry78));
    wire c3_sum79, c3_carry79;
    full_adder u_c3_79 (.a_i(c2_carry67), .b_i(c2_carry68), .c_i(c2_carry69),
        .sum_o(c3_sum79), .carry_o(c3_carry79));
    wire c3_sum80, c3_carry80;
    full_adder u_c3_80 (.a_i(c2_carry70), .b_i(c2_carry71), .c_i(c2_carry72),
        .sum_o(c3_sum80), .carry_o(c3_carry80));
    wire c3_sum81, c3_carry81;
    full_adder u_c3_81 (.a_i(c2_carry73), .b_i(c2_carry74), .c_i(c2_carry75),
        .sum_o(c3_sum81), .carry_o(c3_carry81));
    wire c3_sum82, c3_carry82;
    full_adder u_c3_82 (.a_i(c2_carry76), .b_i(c2_carry77), .c_i(c2_carry78),
        .sum_o(c3_sum82), .carry_o(c3_carry82));
    wire c3_sum83, c3_carry83;
    full_adder u_c3_83 (.a_i(c2_carry79), .b_i(c2_carry80), .c_i(c2_carry81),
        .sum_o(c3_sum83), .carry_o(c3_carry83));
    wire c3_sum84, c3_carry84;
    full_adder u_c3_84 (.a_i(c2_carry82), .b_i(c2_carry83), .c_i(c2_carry84),
        .sum_o(c3_sum84), .carry_o(c3_carry84));
    wire c3_sum85, c3_carry85;
    full_adder u_c3_85 (.a_i(c3_sum42), .b_i(c3_sum43), .c_i(c3_sum44),
        .sum_o(c3_sum85), .carry_o(c3_carry85));
    wire c3_sum86, c3_carry86;
    full_adder u_c3_86 (.a_i(c3_sum45), .b_i(c3_sum46), .c_i(c3_sum47),
        .sum_o(c3_sum86), .carry_o(c3_carry86));
    wire c3_sum87, c3_carry87;
    full_adder u_c3_87 (.a_i(c3_sum48), .b_i(c3_sum49), .c_i(c3_sum50),
        .sum_o(c3_sum87), .carry_o(c3_carry87));
    wire c3_sum88, c3_carry88;
    full_adder u_c3_88 (.a_i(c3_sum51), .b_i(c3_sum52), .c_i(c3_sum53),
        .sum_o(c3_sum88), .carry_o(c3_carry88));
    wire c3_sum89, c3_carry89;
    full_adder u_c3_89 (.a_i(c3_sum54), .b_i(c3_sum55), .c_i(c3_sum56),
        .sum_o(c3_sum89), .carry_o(c3_carry89));
    wire c3_sum90, c3_carry90;
    full_adder u_c3_90 (.a_i(c3_sum57), .b_i(c3_sum58), .c_i(c3_sum59),
        .sum_o(c3_sum90), .carry_o(c3_carry90));
    wire c3_sum91, c3_carry91;
    full_adder u_c3_91 (.a_i(c3_sum60), .b_i(c3_sum61), .c_i(c3_sum62),
        .sum_o(c3_sum91), .carry_o(c3_carry91));
    wire c3_sum92, c3_carry92;
    full_adder u_c3_92 (.a_i(c3_sum63), .b_i(c3_sum64), .c_i(c3_sum65),
        .sum_o(c3_sum92), .carry_o(c3_carry92));
    wire c3_sum93, c3_carry93;
    full_adder u_c3_93 (.a_i(c3_sum66), .b_i(c3_sum67), .c_i(c3_sum68),
        .sum_o(c3_sum93), .carry_o(c3_carry93));
    wire c3_sum94, c3_carry94;
    full_adder u_c3_94 (.a_i(c3_sum69), .b_i(c2_carry85), .c_i(c2_carry86),
        .sum_o(c3_sum94), .carry_o(c3_carry94));
    wire c3_sum95, c3_carry95;
    full_adder u_c3_95 (.a_i(c2_carry87), .b_i(c2_carry88), .c_i(c2_carry89),
        .sum_o(c3_sum95), .carry_o(c3_carry95));
    wire c3_sum96, c3_carry96;
    full_adder u_c3_96 (.a_i(c2_carry90), .b_i(c2_carry91), .c_i(c2_carry92),
        .sum_o(c3_sum96), .carry_o(c3_carry96));
    wire c3_sum97, c3_carry97;
    full_adder u_c3_97 (.a_i(c2_carry93), .b_i(c2_carry94), .c_i(c2_carry95),
        .sum_o(c3_sum97), .carry_o(c3_carry97));
    wire c3_sum98, c3_carry98;
    full_adder u_c3_98 (.a_i(c2_carry96), .b_i(c2_carry97), .c_i(c2_carry98),
        .sum_o(c3_sum98), .carry_o(c3_carry98));
    wire c3_sum99, c3_carry99;
    full_adder u_c3_99 (.a_i(c2_carry99), .b_i(c2_carry100), .c_i(c2_carry101),
        .sum_o(c3_sum99), .carry_o(c3_carry99));
    wire c3_sum100, c3_carry100;
    full_adder u_c3_100 (.a_i(c2_carry102), .b_i(c2_carry103), .c_i(c2_carry104),
        .sum_o(c3_sum100), .carry_o(c3_carry100));
    wire c3_sum101, c3_carry101;
    full_adder u_c3_101 (.a_i(c2_carry105), .b_i(c2_carry106), .c_i(c2_carry107),
        .sum_o(c3_sum101), .carry_o(c3_carry101));
    wire c3_sum102, c3_carry102;
    full_adder u_c3_102 (.a_i(c2_carry108), .b_i(c2_carry109), .c_i(c2_carry110),
        .sum_o(c3_sum102), .carry_o(c3_carry102));
    wire c3_sum103, c3_carry103;
    full_adder u_c3_103 (.a_i(c2_carry111), .b_i(c2_carry112), .c_i(c3_sum70),
        .sum_o(c3_sum103), .carry_o(c3_carry103));
    wire c3_sum104, c3_carry104;
    full_adder u_c3_104 (.a_i(c3_sum71), .b_i(c3_sum72), .c_i(c3_sum73),
        .sum_o(c3_sum104), .carry_o(c3_carry104));
    wire c3_sum105, c3_carry105;
    full_adder u_c3_105 (.a_i(c3_sum74), .b_i(c3_sum75), .c_i(c3_sum76),
        .sum_o(c3_sum105), .carry_o(c3_carry105));
    wire c3_sum106, c3_carry106;
    full_adder u_c3_106 (.a_i(c3_sum77), .b_i(c3_sum78), .c_i(c3_sum79),
        .sum_o(c3_sum106), .carry_o(c3_carry106));
    wire c3_sum107, c3_carry107;
    full_adder u_c3_107 (.a_i(c3_sum80), .b_i(c3_sum81), .c_i(c3_sum82),
        .sum_o(c3_sum107), .carry_o(c3_carry107));
    wire c3_sum108, c3_carry108;
    full_adder u_c3_108 (.a_i(c3_sum83), .b_i(c3_sum84), .c_i(c3_sum85),
        .sum_o(c3_sum108), .carry_o(c3_carry108));
    wire c3_sum109, c3_carry109;
    full_adder u_c3_109 (.a_i(c3_sum86), .b_i(c3_sum87), .c_i(c3_sum88),
        .sum_o(c3_sum109), .carry_o(c3_carry109));
    wire c3_sum110, c3_carry110;
    full_adder u_c3_110 (.a_i(c3_sum89), .b_i(c3_sum90), .c_i(c3_sum91),
        .sum_o(c3_sum110), .carry_o(c3_carry110));
    wire c3_sum111, c3_carry111;
    full_adder u_c3_111 (.a_i(c3_sum92), .b_i(c3_sum93), .c_i(c2_carry113),
        .sum_o(c3_sum111), .carry_o(c3_carry111));
    wire c3_sum112, c3_carry112;
    full_adder u_c3_112 (.a_i(c2_carry114), .b_i(c2_carry115), .c_i(c2_carry116),
        .sum_o(c3_sum112), .carry_o(c3_carry112));
    wire c3_sum113, c3_carry113;
    full_adder u_c3_113 (.a_i(c2_carry117), .b_i(c2_carry118), .c_i(c2_carry119),
        .sum_o(c3_sum113), .carry_o(c3_carry113));
    wire c3_sum114, c3_carry114;
    full_adder u_c3_114 (.a_i(c2_carry120), .b_i(c2_carry121), .c_i(c2_carry122),
        .sum_o(c3_sum114), .carry_o(c3_carry114));
    wire c3_sum115, c3_carry115;
    full_adder u_c3_115 (.a_i(c2_carry123), .b_i(c2_carry124), .c_i(c2_carry125),
        .sum_o(c3_sum115), .carry_o(c3_carry115));
    wire c3_sum116, c3_carry116;
    full_adder u_c3_116 (.a_i(c2_carry126), .b_i(c2_carry127), .c_i(c2_carry128),
        .sum_o(c3_sum116), .carry_o(c3_carry116));
    wire c3_sum117, c3_carry117;
    full_adder u_c3_117 (.a_i(c3_sum94), .b_i(c3_sum95), .c_i(c3_sum96),
        .sum_o(c3_sum117), .carry_o(c3_carry117));
    wire c3_sum118, c3_carry118;
    full_adder u_c3_118 (.a_i(c3_sum97), .b_i(c3_sum98), .c_i(c3_sum99),
        .sum_o(c3_sum118), .carry_o(c3_carry118));
    wire c3_sum119, c3_carry119;
    full_adder u_c3_119 (.a_i(c3_sum100), .b_i(c3_sum101), .c_i(c3_sum102),
        .sum_o(c3_sum119), .carry_o(c3_carry119));
    wire c3_sum120, c3_carry120;
    full_adder u_c3_120 (.a_i(c3_sum103), .b_i(c3_sum104), .c_i(c3_sum105),
        .sum_o(c3_sum120), .carry_o(c3_carry120));
    wire c3_sum121, c3_carry121;
    full_adder u_c3_121 (.a_i(c3_sum106), .b_i(c3_sum107), .c_i(c3_sum108),
        .sum_o(c3_sum121), .carry_o(c3_carry121));
    wire c3_sum122, c3_carry122;
    full_adder u_c3_122 (.a_i(c3_sum109), .b_i(c3_sum110), .c_i(c2_carry129),
        .sum_o(c3_sum122), .carry_o(c3_carry122));
    wire c3_sum123, c3_carry123;
    full_adder u_c3_123 (.a_i(c2_carry130), .b_i(c2_carry131), .c_i(c2_carry132),
        .sum_o(c3_sum123), .carry_o(c3_carry123));
    wire c3_sum124, c3_carry124;
    full_adder u_c3_124 (.a_i(c2_carry133), .b_i(c2_carry134), .c_i(c2_carry135),
        .sum_o(c3_sum124), .carry_o(c3_carry124));
    wire c3_sum125, c3_carry125;
    full_adder u_c3_125 (.a_i(c2_carry136), .b_i(c3_sum111), .c_i(c3_sum112),
        .sum_o(c3_sum125), .carry_o(c3_carry125));
    wire c3_sum126, c3_carry126;
    full_adder u_c3_126 (.a_i(c3_sum113), .b_i(c3_sum114), .c_i(c3_sum115),
        .sum_o(c3_sum126), .carry_o(c3_carry126));
    wire c3_sum127, c3_carry127;
    full_adder u_c3_127 (.a_i(c3_sum116), .b_i(c3_sum117), .c_i(c3_sum118),
        .sum_o(c3_sum127), .carry_o(c3_carry127));
    wire c3_sum128, c3_carry128;
    full_adder u_c3_128 (.a_i(c3_sum119), .b_i(c3_sum120), .c_i(c3_sum121),
        .sum_o(c3_sum128), .carry_o(c3_carry128));
    wire c3_sum129, c3_carry129;
    full_adder u_c3_129 (.a_i(c2_carry137), .b_i(c2_carry138), .c_i(c2_carry139),
        .sum_o(c3_sum129), .carry_o(c3_carry129));
    wire c3_sum130, c3_carry130;
    full_adder u_c3_130 (.a_i(c2_carry140), .b_i(c3_sum122), .c_i(c3_sum123),
        .sum_o(c3_sum130), .carry_o(c3_carry130));
    wire c3_sum131, c3_carry131;
    full_adder u_c3_131 (.a_i(c3_sum124), .b_i(c3_sum125), .c_i(c3_sum126),
        .sum_o(c3_sum131), .carry_o(c3_carry131));
    wire c3_sum132, c3_carry132;
    full_adder u_c3_132 (.a_i(c3_sum127), .b_i(c3_sum128), .c_i(c2_carry141),
        .sum_o(c3_sum132), .carry_o(c3_carry132));
    wire c3_sum133, c3_carry133;
    full_adder u_c3_133 (.a_i(c3_sum129), .b_i(c3_sum130), .c_i(c3_sum131),
        .sum_o(c3_sum133), .carry_o(c3_carry133));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(c4_in[0]), .b_i(c4_in[1]), .c_i(c4_in[2]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c4_in[3]), .b_i(c4_in[4]), .c_i(c4_in[5]),
        .sum_o(c4_sum1), .carry_o(c4_carry1));
    wire c4_sum2, c4_carry2;
    full_adder u_c4_2 (.a_i(c4_in[6]), .b_i(c4_in[7]), .c_i(c4_in[8]),
        .sum_o(c4_sum2), .carry_o(c4_carry2));
    wire c4_sum3, c4_carry3;
    full_adder u_c4_3 (.a_i(c4_in[9]), .b_i(c4_in[10]), .c_i(c4_in[11]),
        .sum_o(c4_sum3), .carry_o(c4_carry3));
    wire c4_sum4, c4_carry4;
    full_adder u_c4_4 (.a_i(c4_in[12]), .b_i(c4_in[13]), .c_i(c4_in[14]),
        .sum_o(c4_sum4), .carry_o(c4_carry4));
    wire c4_sum5, c4_carry5;
    full_adder u_c4_5 (.a_i(c4_in[15]), .b_i(c4_in[16]), .c_i(c4_in[17]),
        .sum_o(c4_sum5), .carry_o(c4_carry5));
    wire c4_sum6, c4_carry6;
    full_adder u_c4_6 (.a_i(c4_in[18]), .b_i(c4_in[19]), .c_i(c4_in[20]),
        .sum_o(c4_sum6), .carry_o(c4_carry6));
    wire c4_sum7, c4_carry7;
    full_adder u_c4_7 (.a_i(c4_in[21]), .b_i(c4_in[22]), .c_i(c4_in[23]),
        .sum_o(c4_sum7), .carry_o(c4_carry7));
    wire c4_sum8, c4_carry8;
    full_adder u_c4_8 (.a_i(c4_in[24]), .b_i(c4_in[25]), .c_i(c4_in[26]),
        .sum_o(c4_sum8), .carry_o(c4_carry8));
    wire c4_sum9, c4_carry9;
    full_adder u_c4_9 (.a_i(c4_in[27]), .b_i(c4_in[28]), .c_i(c4_in[29]),
        .sum_o(c4_sum9), .carry_o(c4_carry9));
    wire c4_sum10, c4_carry10;
    full_adder u_c4_10 (.a_i(c4_in[30]), .b_i(c4_in[31]), .c_i(c4_in[32]),
        .sum_o(c4_sum10), .carry_o(c4_carry10));
    wire c4_sum11, c4_carry11;
    full_adder u_c4_11 (.a_i(c4_in[33]), .b_i(c4_in[34]), .c_i(c4_in[35]),
        .sum_o(c4_sum11), .carry_o(c4_carry11));
    wire c4_sum12, c4_carry12;
    full_adder u_c4_12 (.a_i(c4_in[36]), .b_i(c4_in[37]), .c_i(c4_in[38]),
        .sum_o(c4_sum12), .carry_o(c4_carry12));
    wire c4_sum13, c4_carry13;
    full_adder u_c4_13 (.a_i(c4_in[39]), .b_i(c4_in[40]), .c_i(c4_in[41]),
        .sum_o(c4_sum13), .carry_o(c4_carry13));
    wire c4_sum14, c4_carry14;
    full_adder u_c4_14 (.a_i(c4_in[42]), .b_i(c4_in[43]), .c_i(c4_in[44]),
        .sum_o(c4_sum14), .carry_o(c4_carry14));
    wire c4_sum15, c4_carry15;
    full_adder u_c4_15 (.a_i(c4_in[45]), .b_i(c4_in[46]), .c_i(c4_in[47]),
        .sum_o(c4_sum15), .carry_o(c4_carry15));
    wire c4_sum16, c4_carry16;
    full_adder u_c4_16 (.a_i(c4_in[48]), .b_i(c4_in[49]), .c_i(c4_in[50]),
        .sum_o(c4_sum16), .carry_o(c4_carry16));
    wire c4_sum17, c4_carry17;
    full_adder u_c4_17 (.a_i(c4_in[51]), .b_i(c4_in[52]), .c_i(c4_in[53]),
        .sum_o(c4_sum17), .carry_o(c4_carry17));
    wire c4_sum18, c4_carry18;
    full_adder u_c4_18 (.a_i(c4_in[54]), .b_i(c4_in[55]), .c_i(c4_in[56]),
        .sum_o(c4_sum18), .carry_o(c4_carry18));
    wire c4_sum19, c4_carry19;
    full_adder u_c4_19 (.a_i(c4_in[57]), .b_i(c4_in[58]), .c_i(c4_in[59]),
        .sum_o(c4_sum19), .carry_o(c4_carry19));
    wire c4_sum20, c4_carry20;
    full_adder u_c4_20 (.a_i(c4_in[60]), .b_i(c4_in[61]), .c_i(c4_in[62]),
        .sum_o(c4_sum20), .carry_o(c4_carry20));
    wire c4_sum21, c4_carry21;
    full_adder u_c4_21 (.a_i(c4_in[63]), .b_i(c4_in[64]), .c_i(c4_in[65]),
        .sum_o(c4_sum21), .carry_o(c4_carry21));
    wire c4_sum22, c4_carry22;
    full_adder u_c4_22 (.a_i(c4_in[66]), .b_i(c4_in[67]), .c_i(c4_in[68]),
        .sum_o(c4_sum22), .carry_o(c4_carry22));
    wire c4_sum23, c4_carry23;
    full_adder u_c4_23 (.a_i(c4_in[69]), .b_i(c4_in[70]), .c_i(c4_in[71]),
        .sum_o(c4_sum23), .carry_o(c4_carry23));
    wire c4_sum24, c4_carry24;
    full_adder u_c4_24 (.a_i(c4_in[72]), .b_i(c4_in[73]), .c_i(c4_in[74]),
        .sum_o(c4_sum24), .carry_o(c4_carry24));
    wire c4_sum25, c4_carry25;
    full_adder u_c4_25 (.a_i(c4_in[75]), .b_i(c4_in[76]), .c_i(c4_in[77]),
        .sum_o(c4_sum25), .carry_o(c4_carry25));
    wire c4_sum26, c4_carry26;
    full_adder u_c4_26 (.a_i(c4_in[78]), .b_i(c4_in[79]), .c_i(c4_in[80]),
        .sum_o(c4_sum26), .carry_o(c4_carry26));
    wire c4_sum27, c4_carry27;
    full_adder u_c4_27 (.a_i(c4_in[81]), .b_i(c4_in[82]), .c_i(c4_in[83]),
        .sum_o(c4_sum27), .carry_o(c4_carry27));
    wire c4_sum28, c4_carry28;
    full_adder u_c4_28 (.a_i(c4_in[84]), .b_i(c4_in[85]), .c_i(c4_in[86]),
        .sum_o(c4_sum28), .carry_o(c4_carry28));
    wire c4_sum29, c4_carry29;
    full_adder u_c4_29 (.a_i(c4_in[87]), .b_i(c4_in[88]), .c_i(c4_in[89]),
        .sum_o(c4_sum29), .carry_o(c4_carry29));
    wire c4_sum30, c4_carry30;
    full_adder u_c4_30 (.a_i(c4_in[90]), .b_i(c4_in[91]), .c_i(c4_in[92]),
        .sum_o(c4_sum30), .carry_o(c4_carry30));
    wire c4_sum31, c4_carry31;
    full_adder u_c4_31 (.a_i(c4_in[93]), .b_i(c4_in[94]), .c_i(c4_in[95]),
        .sum_o(c4_sum31), .carry_o(c4_carry31));
    wire c4_sum32, c4_carry32;
    full_adder u_c4_32 (.a_i(c4_in[96]), .b_i(c4_in[97]), .c_i(c4_in[98]),
        .sum_o(c4_sum32), .carry_o(c4_carry32));
    wire c4_sum33, c4_carry33;
    full_adder u_c4_33 (.a_i(c4_in[99]), .b_i(c4_in[100]), .c_i(c4_in[101]),
        .sum_o(c4_sum33), .carry_o(c4_carry33));
    wire c4_sum34, c4_carry34;
    full_adder u_c4_34 (.a_i(c4_in[102]), .b_i(c4_in[103]), .c_i(c4_in[104]),
        .sum_o(c4_sum34), .carry_o(c4_carry34));
    wire c4_sum35, c4_carry35;
    full_adder u_c4_35 (.a_i(c4_in[105]), .b_i(c4_in[106]), .c_i(c4_in[107]),
        .sum_o(c4_sum35), .carry_o(c4_carry35));
    wire c4_sum36, c4_carry36;
    full_adder u_c4_36 (.a_i(c4_in[108]), .b_i(c4_in[109]), .c_i(c4_in[110]),
        .sum_o(c4_sum36), .carry_o(c4_carry36));
    wire c4_sum37, c4_carry37;
    full_adder u_c4_37 (.a_i(c4_in[111]), .b_i(c4_in[112]), .c_i(c4_in[113]),
        .sum_o(c4_sum37), .carry_o(c4_carry37));
    wire c4_sum38, c4_carry38;
    full_adder u_c4_38 (.a_i(c4_in[114]), .b_i(c4_in[115]), .c_i(c4_in[116]),
        .sum_o(c4_sum38), .carry_o(c4_carry38));
    wire c4_sum39, c4_carry39;
    full_adder u_c4_39 (.a_i(c4_in[117]), .b_i(c4_in[118]), .c_i(c4_in[119]),
        .sum_o(c4_sum39), .carry_o(c4_carry39));
    wire c4_sum40, c4_carry40;
    full_adder u_c4_40 (.a_i(c4_in[120]), .b_i(c4_in[121]), .c_i(c4_in[122]),
        .sum_o(c4_sum40), .carry_o(c4_carry40));
    wire c4_sum41, c4_carry41;
    full_adder u_c4_41 (.a_i(c4_in[123]), .b_i(c4_in[124]), .c_i(c4_in[125]),
        .sum_o(c4_sum41), .carry_o(c4_carry41));
    wire c4_sum42, c4_carry42;
    full_adder u_c4_42 (.a_i(c4_in[126]), .b_i(c4_in[127]), .c_i(c4_in[128]),
        .sum_o(c4_sum42), .carry_o(c4_carry42));
    wire c4_sum43, c4_carry43;
    full_adder u_c4_43 (.a_i(c4_in[129]), .b_i(c4_in[130]), .c_i(c4_in[131]),
        .sum_o(c4_sum43), .carry_o(c4_carry43));
    wire c4_sum44, c4_carry44;
    full_adder u_c4_44 (.a_i(c4_in[132]), .b_i(c4_in[133]), .c_i(c4_in[134]),
        .sum_o(c4_sum44), .carry_o(c4_carry44));
    wire c4_sum45, c4_carry45;
    full_adder u_c4_45 (.a_i(c4_in[135]), .b_i(c4_in[136]), .c_i(c4_in[137]),
        .sum_o(c4_sum45), .carry_o(c4_carry45));
    wire c4_sum46, c4_carry46;
    full_adder u_c4_46 (.a_i(c4_in[138]), .b_i(c4_in[139]), .c_i(c4_in[140]),
        .sum_o(c4_sum46), .carry_o(c4_carry46));
    wire c4_sum47, c4_carry47;
    full_adder u_c4_47 (.a_i(c4_in[141]), .b_i(c4_in[142]), .c_i(c4_in[143]),
        .sum_o(c4_sum47), .carry_o(c4_carry47));
    wire c4_sum48, c4_carry48;
    full_adder u_c4_48 (.a_i(c4_in[144]), .b_i(c4_in[145]), .c_i(c4_in[146]),
        .sum_o(c4_sum48), .carry_o(c4_carry48));
    wire c4_sum49, c4_carry49;
    full_adder u_c4_49 (.a_i(c4_in[147]), .b_i(c4_in[148]), .c_i(c4_in[149]),
        .sum_o(c4_sum49), .carry_o(c4_carry49));
    wire c4_sum50, c4_carry50;
    full_adder u_c4_50 (.a_i(c4_in[150]), .b_i(c4_in[151]), .c_i(c4_in[152]),
        .sum_o(c4_sum50), .carry_o(c4_carry50));
    wire c4_sum51, c4_carry51;
    full_adder u_c4_51 (.a_i(c4_in[153]), .b_i(c4_in[154]), .c_i(c4_in[155]),
        .sum_o(c4_sum51), .carry_o(c4_carry51));
    wire c4_sum52, c4_carry52;
    full_adder u_c4_52 (.a_i(c4_in[156]), .b_i(c4_in[157]), .c_i(c4_in[158]),
        .sum_o(c4_sum52), .carry_o(c4_carry52));
    wire c4_sum53, c4_carry53;
    full_adder u_c4_53 (.a_i(c4_in[159]), .b_i(c4_in[160]), .c_i(c4_in[161]),
        .sum_o(c4_sum53), .carry_o(c4_carry53));
    wire c4_sum54, c4_carry54;
    full_adder u_c4_54 (.a_i(c4_in[162]), .b_i(c4_in[163]), .c_i(c4_in[164]),
        .sum_o(c4_sum54), .carry_o(c4_carry54));
    wire c4_sum55, c4_carry55;
    full_adder u_c4_55 (.a_i(c4_in[165]), .b_i(c4_in[166]), .c_i(c4_in[167]),
        .sum_o(c4_sum55), .carry_o(c4_carry55));
    wire c4_sum56, c4_carry56;
    full_adder u_c4_56 (.a_i(c4_in[168]), .b_i(c4_in[169]), .c_i(c4_in[170]),
        .sum_o(c4_sum56), .carry_o(c4_carry56));
    wire c4_sum57, c4_carry57;
    full_adder u_c4_57 (.a_i(c4_in[171]), .b_i(c4_in[172]), .c_i(c4_in[173]),
        .sum_o(c4_sum57), .carry_o(c4_carry57));
    wire c4_sum58, c4_carry58;
    full_adder u_c4_58 (.a_i(c4_in[174]), .b_i(c4_in[175]), .c_i(c4_in[176]),
        .sum_o(c4_sum58), .carry_o(c4_carry58));
    wire c4_sum59, c4_carry59;
    full_adder u_c4_59 (.a_i(c4_in[177]), .b_i(c4_in[178]), .c_i(c4_in[179]),
        .sum_o(c4_sum59), .carry_o(c4_carry59));
    wire c4_sum60, c4_carry60;
    full_adder u_c4_60 (.a_i(c4_in[180]), .b_i(c4_in[181]), .c_i(c4_in[182]),
        .sum_o(c4_sum60), .carry_o(c4_carry60));
    wire c4_sum61, c4_carry61;
    full_adder u_c4_61 (.a_i(c4_in[183]), .b_i(c4_in[184]), .c_i(c4_in[185]),
        .sum_o(c4_sum61), .carry_o(c4_carry61));
    wire c4_sum62, c4_carry62;
    full_adder u_c4_62 (.a_i(c4_in[186]), .b_i(c4_in[187]), .c_i(c4_in[188]),
        .sum_o(c4_sum62), .carry_o(c4_carry62));
    wire c4_sum63, c4_carry63;
    full_adder u_c4_63 (.a_i(c4_in[189]), .b_i(c4_in[190]), .c_i(c4_in[191]),
        .sum_o(c4_sum63), .carry_o(c4_carry63));
    wire c4_sum64, c4_carry64;
    full_adder u_c4_64 (.a_i(c4_in[192]), .b_i(c4_in[193]), .c_i(c4_in[194]),
        .sum_o(c4_sum64), .carry_o(c4_carry64));
    wire c4_sum65, c4_carry65;
    full_adder u_c4_65 (.a_i(c4_in[195]), .b_i(c4_in[196]), .c_i(c4_in[197]),
        .sum_o(c4_sum65), .carry_o(c4_carry65));
    wire c4_sum66, c4_carry66;
    full_adder u_c4_66 (.a_i(c4_in[198]), .b_i(c4_in[199]), .c_i(c4_in[200]),
        .sum_o(c4_sum66), .carry_o(c4_carry66));
    wire c4_sum67, c4_carry67;
    full_adder u_c4_67 (.a_i(c4_in[201]), .b_i(c4_in[202]), .c_i(c4_in[203]),
        .sum_o(c4_sum67), .carry_o(c4_carry67));
    wire c4_sum68, c4_carry68;
    full_adder u_c4_68 (.a_i(c4_in[204]), .b_i(c4_in[205]), .c_i(c4_in[206]),
        .sum_o(c4_sum68), .carry_o(c4_carry68));
    wire c4_sum69, c4_carry69;
    full_adder u_c4_69 (.a_i(c4_in[207]), .b_i(c4_in[208]), .c_i(c4_in[209]),
        .sum_o(c4_sum69), .carry_o(c4_carry69));
    wire c4_sum70, c4_carry70;
    full_adder u_c4_70 (.a_i(c4_in[210]), .b_i(c4_in[211]), .c_i(c4_in[212]),
        .sum_o(c4_sum70), .carry_o(c4_carry70));
    wire c4_sum71, c4_carry71;
    full_adder u_c4_71 (.a_i(c4_in[213]), .b_i(c4_in[214]), .c_i(c4_in[215]),
        .sum_o(c4_sum71), .carry_o(c4_carry71));
    wire c4_sum72, c4_carry72;
    full_adder u_c4_72 (.a_i(c4_in[216]), .b_i(c4_in[217]), .c_i(c4_in[218]),
        .sum_o(c4_sum72), .carry_o(c4_carry72));
    wire c4_sum73, c4_carry73;
    full_adder u_c4_73 (.a_i(c4_in[219]), .b_i(c4_in[220]), .c_i(c4_in[221]),
        .sum_o(c4_sum73), .carry_o(c4_carry73));
    wire c4_sum74, c4_carry74;
    full_adder u_c4_74 (.a_i(c4_in[222]), .b_i(c4_in[223]), .c_i(c4_in[224]),
        .sum_o(c4_sum74), .carry_o(c4_carry74));
    wire c4_sum75, c4_carry75;
    full_adder u_c4_75 (.a_i(c4_in[225]), .b_i(c4_in[226]), .c_i(c4_in[227]),
        .sum_o(c4_sum75), .carry_o(c4_carry75));
    wire c4_sum76, c4_carry76;
    full_adder u_c4_76 (.a_i(c4_in[228]), .b_i(c4_in[229]), .c_i(c4_in[230]),
        .sum_o(c4_sum76), .carry_o(c4_carry76));
    wire c4_sum77, c4_carry77;
    full_adder u_c4_77 (.a_i(c4_in[231]), .b_i(c4_in[232]), .c_i(c4_in[233]),
        .sum_o(c4_sum77), .carry_o(c4_carry77));
    wire c4_sum78, c4_carry78;
    full_adder u_c4_78 (.a_i(c4_in[234]), .b_i(c4_in[235]), .c_i(c4_in[236]),
        .sum_o(c4_sum78), .carry_o(c4_carry78));
    wire c4_sum79, c4_carry79;
    full_adder u_c4_79 (.a_i(c4_in[237]), .b_i(c4_in[238]), .c_i(c4_in[239]),
        .sum_o(c4_sum79), .carry_o(c4_carry79));
    wire c4_sum80, c4_carry80;
    full_adder u_c4_80 (.a_i(c4_in[240]), .b_i(c4_in[241]), .c_i(c4_in[242]),
        .sum_o(c4_sum80), .carry_o(c4_carry80));
    wire c4_sum81, c4_carry81;
    full_adder u_c4_81 (.a_i(c4_in[243]), .b_i(c4_in[244]), .c_i(c4_in[245]),
        .sum_o(c4_sum81), .carry_o(c4_carry81));
    wire c4_sum82, c4_carry82;
    full_adder u_c4_82 (.a_i(c4_in[246]), .b_i(c4_in[247]), .c_i(c4_in[248]),
        .sum_o(c4_sum82), .carry_o(c4_carry82));
    wire c4_sum83, c4_carry83;
    full_adder u_c4_83 (.a_i(c4_in[249]), .b_i(c4_in[250]), .c_i(c4_in[251]),
        .sum_o(c4_sum83), .carry_o(c4_carry83));
    wire c4_sum84, c4_carry84;
    full_adder u_c4_84 (.a_i(c4_in[252]), .b_i(c4_in[253]), .c_i(c4_in[254]),
        .sum_o(c4_sum84), .carry_o(c4_carry84));
    wire c4_sum85, c4_carry85;
    full_adder u_c4_85 (.a_i(c4_in[255]), .b_i(c3_carry0), .c_i(c3_carry1),
        .sum_o(c4_sum85), .carry_o(c4_carry85));
    wire c4_sum86, c4_carry86;
    full_adder u_c4_86 (.a_i(c3_carry2), .b_i(c3_carry3), .c_i(c3_carry4),
        .sum_o(c4_sum86), .carry_o(c4_carry86));
    wire c4_sum87, c4_carry87;
    full_adder u_c4_87 (.a_i(c3_carry5), .b_i(c3_carry6), .c_i(c3_carry7),
        .sum_o(c4_sum87), .carry_o(c4_carry87));
    wire c4_sum88, c4_carry88;
    full_adder u_c4_88 (.a_i(c3_carry8), .b_i(c3_carry9), .c_i(c3_carry10),
        .sum_o(c4_sum88), .carry_o(c4_carry88));
    wire c4_sum89, c4_carry89;
    full_adder u_c4_89 (.a_i(c3_carry11), .b_i(c3_carry12), .c_i(c3_carry13),
        .sum_o(c4_sum89), .carry_o(c4_carry89));
    wire c4_sum90, c4_carry90;
    full_adder u_c4_90 (.a_i(c3_carry14), .b_i(c3_carry15), .c_i(c3_carry16),
        .sum_o(c4_sum90), .carry_o(c4_carry90));
    wire c4_sum91, c4_carry91;
    full_adder u_c4_91 (.a_i(c3_carry17), .b_i(c3_carry18), .c_i(c3_carry19),
        .sum_o(c4_sum91), .carry_o(c4_carry91));
    wire c4_sum92, c4_carry92;
    full_adder u_c4_92 (.a_i(c3_carry20), .b_i(c3_carry21), .c_i(c3_carry22),
        .sum_o(c4_sum92), .carry_o(c4_carry92));
    wire c4_sum93, c4_carry93;
    full_adder u_c4_93 (.a_i(c3_carry23), .b_i(c3_carry24), .c_i(c3_carry25),
        .sum_o(c4_sum93), .carry_o(c4_carry93));
    wire c4_sum94, c4_carry94;
    full_adder u_c4_94 (.a_i(c3_carry26), .b_i(c3_carry27), .c_i(c3_carry28),
        .sum_o(c4_sum94), .carry_o(c4_carry94));
    wire c4_sum95, c4_carry95;
    full_adder u_c4_95 (.a_i(c3_carry29), .b_i(c3_carry30), .c_i(c3_carry31),
        .sum_o(c4_sum95), .carry_o(c4_carry95));
    wire c4_sum96, c4_carry96;
    full_adder u_c4_96 (.a_i(c3_carry32), .b_i(c3_carry33), .c_i(c3_carry34),
        .sum_o(c4_sum96), .carry_o(c4_carry96));
    wire c4_sum97, c4_carry97;
    full_adder u_c4_97 (.a_i(c3_carry35), .b_i(c3_carry36), .c_i(c3_carry37),
        .sum_o(c4_sum97), .carry_o(c4_carry97));
    wire c4_sum98, c4_carry98;
    full_adder u_c4_98 (.a_i(c3_carry38), .b_i(c3_carry39), .c_i(c3_carry40),
        .sum_o(c4_sum98), .carry_o(c4_carry98));
    wire c4_sum99, c4_carry99;
    full_adder u_c4_99 (.a_i(c3_carry41), .b_i(c4_sum0), .c_i(c4_sum1),
        .sum_o(c4_sum99), .carry_o(c4_carry99));
    wire c4_sum100, c4_carry100;
    full_adder u_c4_100 (.a_i(c4_sum2), .b_i(c4_sum3), .c_i(c4_sum4),
        .sum_o(c4_sum100), .carry_o(c4_carry100));
    wire c4_sum101, c4_carry101;
    full_adder u_c4_101 (.a_i(c4_sum5), .b_i(c4_sum6), .c_i(c4_sum7),
        .sum_o(c4_sum101), .carry_o(c4_carry101));
    wire c4_sum102, c4_carry102;
    full_adder u_c4_102 (.a_i(c4_sum8), .b_i(c4_sum9), .c_i(c4_sum10),
        .sum_o(c4_sum102), .carry_o(c4_carry102));
    wire c4_sum103, c4_carry103;
    full_adder u_c4_103 (.a_i(c4_sum11), .b_i(c4_sum12), .c_i(c4_sum13),
        .sum_o(c4_sum103), .carry_o(c4_carry103));
    wire c4_sum104, c4_carry104;
    full_adder u_c4_104 (.a_i(c4_sum14), .b_i(c4_sum15), .c_i(c4_sum16),
        .sum_o(c4_sum104), .carry_o(c4_carry104));
    wire c4_sum105, c4_carry105;
    full_adder u_c4_105 (.a_i(c4_sum17), .b_i(c4_sum18), .c_i(c4_sum19),
        .sum_o(c4_sum105), .carry_o(c4_carry105));
    wire c4_sum106, c4_carry106;
    full_adder u_c4_106 (.a_i(c4_sum20), .b_i(c4_sum21), .c_i(c4_sum22),
        .sum_o(c4_sum106), .carry_o(c4_carry106));
    wire c4_sum107, c4_carry107;
    full_adder u_c4_107 (.a_i(c4_sum23), .b_i(c4_sum24), .c_i(c4_sum25),
        .sum_o(c4_sum107), .carry_o(c4_carry107));
    wire c4_sum108, c4_carry108;
    full_adder u_c4_108 (.a_i(c4_sum26), .b_i(c4_sum27), .c_i(c4_sum28),
        .sum_o(c4_sum108), .carry_o(c4_carry108));
    wire c4_sum109, c4_carry109;
    full_adder u_c4_109 (.a_i(c4_sum29), .b_i(c4_sum30), .c_i(c4_sum31),
        .sum_o(c4_sum109), .carry_o(c4_carry109));
    wire c4_sum110, c4_carry110;
    full_adder u_c4_110 (.a_i(c4_sum32), .b_i(c4_sum33), .c_i(c4_sum34),
        .sum_o(c4_sum110), .carry_o(c4_carry110));
    wire c4_sum111, c4_carry111;
    full_adder u_c4_111 (.a_i(c4_sum35), .b_i(c4_sum36), .c_i(c4_sum37),
        .sum_o(c4_sum111), .carry_o(c4_carry111));
    wire c4_sum112, c4_carry112;
    full_adder u_c4_112 (.a_i(c4_sum38), .b_i(c4_sum39), .c_i(c4_sum40),
        .sum_o(c4_sum112), .carry_o(c4_carry112));
    wire c4_sum113, c4_carry113;
    full_adder u_c4_113 (.a_i(c4_sum41), .b_i(c4_sum42), .c_i(c4_sum43),
        .sum_o(c4_sum113), .carry_o(c4_carry113));
    wire c4_sum114, c4_carry114;
    full_adder u_c4_114 (.a_i(c4_sum44), .b_i(c4_sum45), .c_i(c4_sum46),
        .sum_o(c4_sum114), .carry_o(c4_carry114));
    wire c4_sum115, c4_carry115;
    full_adder u_c4_115 (.a_i(c4_sum47), .b_i(c4_sum48), .c_i(c4_sum49),
        .sum_o(c4_sum115), .carry_o(c4_carry115));
    wire c4_sum116, c4_carry116;
    full_adder u_c4_116 (.a_i(c4_sum50), .b_i(c4_sum51), .c_i(c4_sum52),
        .sum_o(c4_sum116), .carry_o(c4_carry116));
    wire c4_sum117, c4_carry117;
    full_adder u_c4_117 (.a_i(c4_sum53), .b_i(c4_sum54), .c_i(c4_sum55),
        .sum_o(c4_sum117), .carry_o(c4_carry117));
    wire c4_sum118, c4_carry118;
    full_adder u_c4_118 (.a_i(c4_sum56), .b_i(c4_sum57), .c_i(c4_sum58),
        .sum_o(c4_sum118), .carry_o(c4_carry118));
    wire c4_sum119, c4_carry119;
    full_adder u_c4_119 (.a_i(c4_sum59), .b_i(c4_sum60), .c_i(c4_sum61),
        .sum_o(c4_sum119), .carry_o(c4_carry119));
    wire c4_sum120, c4_carry120;
    full_adder u_c4_120 (.a_i(c4_sum62), .b_i(c4_sum63), .c_i(c4_sum64),
        .sum_o(c4_sum120), .carry_o(c4_carry120));
    wire c4_sum121, c4_carry121;
    full_adder u_c4_121 (.a_i(c4_sum65), .b_i(c4_sum66), .c_i(c4_sum67),
        .sum_o(c4_sum121), .carry_o(c4_carry121));
    wire c4_sum122, c4_carry122;
    full_adder u_c4_122 (.a_i(c4_sum68), .b_i(c4_sum69), .c_i(c4_sum70),
        .sum_o(c4_sum122), .carry_o(c4_carry122));
    wire c4_sum123, c4_carry123;
    full_adder u_c4_123 (.a_i(c4_sum71), .b_i(c4_sum72), .c_i(c4_sum73),
        .sum_o(c4_sum123), .carry_o(c4_carry123));
    wire c4_sum124, c4_carry124;
    full_adder u_c4_124 (.a_i(c4_sum74), .b_i(c4_sum75), .c_i(c4_sum76),
        .sum_o(c4_sum124), .carry_o(c4_carry124));
    wire c4_sum125, c4_carry125;
    full_adder u_c4_125 (.a_i(c4_sum77), .b_i(c4_sum78), .c_i(c4_sum79),
        .sum_o(c4_sum125), .carry_o(c4_carry125));
    wire c4_sum126, c4_carry126;
    full_adder u_c4_126 (.a_i(c4_sum80), .b_i(c4_sum81), .c_i(c4_sum82),
        .sum_o(c4_sum126), .carry_o(c4_carry126));
    wire c4_sum127, c4_carry127;
    full_adder u_c4_127 (.a_i(c4_sum83), .b_i(c4_sum84), .c_i(c3_carry42),
        .sum_o(c4_sum127), .carry_o(c4_carry127));
    wire c4_sum128, c4_carry128;
    full_adder u_c4_128 (.a_i(c3_carry43), .b_i(c3_carry44), .c_i(c3_carry45),
        .sum_o(c4_sum128), .carry_o(c4_carry128));
    wire c4_sum129, c4_carry129;
    full_adder u_c4_129 (.a_i(c3_carry46), .b_i(c3_carry47), .c_i(c3_carry48),
        .sum_o(c4_sum129), .carry_o(c4_carry129));
    wire c4_sum130, c4_carry130;
    full_adder u_c4_130 (.a_i(c3_carry49), .b_i(c3_carry50), .c_i(c3_carry51),
        .sum_o(c4_sum130), .carry_o(c4_carry130));
    wire c4_sum131, c4_carry131;
    full_adder u_c4_131 (.a_i(c3_carry52), .b_i(c3_carry53), .c_i(c3_carry54),
        .sum_o(c4_sum131), .carry_o(c4_carry131));
    wire c4_sum132, c4_carry132;
    full_adder u_c4_132 (.a_i(c3_carry55), .b_i(c3_carry56), .c_i(c3_carry57),
        .sum_o(c4_sum132), .carry_o(c4_carry132));
    wire c4_sum133, c4_carry133;
    full_adder u_c4_133 (.a_i(c3_carry58), .b_i(c3_carry59), .c_i(c3_carry60),
        .sum_o(c4_sum133), .carry_o(c4_carry133));
    wire c4_sum134, c4_carry134;
    full_adder u_c4_134 (.a_i(c3_carry61), .b_i(c3_carry62), .c_i(c3_carry63),
        .sum_o(c4_sum134), .carry_o(c4_carry134));
    wire c4_sum135, c4_carry135;
    full_adder u_c4_135 (.a_i(c3_carry64), .b_i(c3_carry65), .c_i(c3_carry66),
        .sum_o(c4_sum135), .carry_o(c4_carry135));
    wire c4_sum136, c4_carry136;
    full_adder u_c4_136 (.a_i(c3_carry67), .b_i(c3_carry68), .c_i(c3_carry69),
        .sum_o(c4_sum136), .carry_o(c4_carry136));
    wire c4_sum137, c4_carry137;
    full_adder u_c4_137 (.a_i(c4_sum85), .b_i(c4_sum86), .c_i(c4_sum87),
        .sum_o(c4_sum137), .carry_o(c4_carry137));
    wire c4_sum138, c4_carry138;
    full_adder u_c4_138 (.a_i(c4_sum88), .b_i(c4_sum89), .c_i(c4_sum90),
        .sum_o(c4_sum138), .carry_o(c4_carry138));
    wire c4_sum139, c4_carry139;
    full_adder u_c4_139 (.a_i(c4_sum91), .b_i(c4_sum92), .c_i(c4_sum93),
        .sum_o(c4_sum139), .carry_o(c4_carry139));
    wire c4_sum140, c4_carry140;
    full_adder u_c4_140 (.a_i(c4_sum94), .b_i(c4_sum95), .c_i(c4_sum96),
        .sum_o(c4_sum140), .carry_o(c4_carry140));
    wire c4_sum141, c4_carry141;
    full_adder u_c4_141 (.a_i(c4_sum97), .b_i(c4_sum98), .c_i(c4_sum99),
        .sum_o(c4_sum141), .carry_o(c4_carry141));
    wire c4_sum142, c4_carry142;
    full_adder u_c4_142 (.a_i(c4_sum100), .b_i(c4_sum101), .c_i(c4_sum102),
        .sum_o(c4_sum142), .carry_o(c4_carry142));
    wire c4_sum143, c4_carry143;
    full_adder u_c4_143 (.a_i(c4_sum103), .b_i(c4_sum104), .c_i(c4_sum105),
        .sum_o(c4_sum143), .carry_o(c4_carry143));
    wire c4_sum144, c4_carry144;
    full_adder u_c4_144 (.a_i(c4_sum106), .b_i(c4_sum107), .c_i(c4_sum108),
        .sum_o(c4_sum144), .carry_o(c4_carry144));
    wire c4_sum145, c4_carry145;
    full_adder u_c4_145 (.a_i(c4_sum109), .b_i(c4_sum110), .c_i(c4_sum111),
        .sum_o(c4_sum145), .carry_o(c4_carry145));
    wire c4_sum146, c4_carry146;
    full_adder u_c4_146 (.a_i(c4_sum112), .b_i(c4_sum113), .c_i(c4_sum114),
        .sum_o(c4_sum146), .carry_o(c4_carry146));
    wire c4_sum147, c4_carry147;
    full_adder u_c4_147 (.a_i(c4_sum115), .b_i(c4_sum116), .c_i(c4_sum117),
        .sum_o(c4_sum147), .carry_o(c4_carry147));
    wire c4_sum148, c4_carry148;
    full_adder u_c4_148 (.a_i(c4_sum118), .b_i(c4_sum119), .c_i(c4_sum120),
        .sum_o(c4_sum148), .carry_o(c4_carry148));
    wire c4_sum149, c4_carry149;
    full_adder u_c4_149 (.a_i(c4_sum121), .b_i(c4_sum122), .c_i(c4_sum123),
        .sum_o(c4_sum149), .carry_o(c4_carry149));
    wire c4_sum150, c4_carry150;
    full_adder u_c4_150 (.a_i(c4_sum124), .b_i(c4_sum125), .c_i(c4_sum126),
        .sum_o(c4_sum150), .carry_o(c4_carry150));
    wire c4_sum151, c4_carry151;
    full_adder u_c4_151 (.a_i(c3_carry70), .b_i(c3_carry71), .c_i(c3_carry72),
        .sum_o(c4_sum151), .carry_o(c4_carry151));
    wire c4_sum152, c4_carry152;
    full_adder u_c4_152 (.a_i(c3_carry73), .b_i(c3_carry74), .c_i(c3_carry75),
        .sum_o(c4_sum152), .carry_o(c4_carry152));
    wire c4_sum153, c4_carry153;
    full_adder u_c4_153 (.a_i(c3_carry76), .b_i(c3_carry77), .c_i(c3_carry78),
        .sum_o(c4_sum153), .carry_o(c4_carry153));
    wire c4_sum154, c4_carry154;
    full_adder u_c4_154 (.a_i(c3_carry79), .b_i(c3_carry80), .c_i(c3_carry81),
        .sum_o(c4_sum154), .carry_o(c4_carry154));
    wire c4_sum155, c4_carry155;
    full_adder u_c4_155 (.a_i(c3_carry82), .b_i(c3_carry83), .c_i(c3_carry84),
        .sum_o(c4_sum155), .carry_o(c4_carry155));
    wire c4_sum156, c4_carry156;
    full_adder u_c4_156 (.a_i(c3_carry85), .b_i(c3_carry86), .c_i(c3_carry87),
        .sum_o(c4_sum156), .carry_o(c4_carry156));
    wire c4_sum157, c4_carry157;
    full_adder u_c4_157 (.a_i(c3_carry88), .b_i(c3_carry89), .c_i(c3_carry90),
        .sum_o(c4_sum157), .carry_o(c4_carry157));
    wire c4_sum158, c4_carry158;
    full_adder u_c4_158 (.a_i(c3_carry91), .b_i(c3_carry92), .c_i(c3_carry93),
        .sum_o(c4_sum158), .carry_o(c4_carry158));
    wire c4_sum159, c4_carry159;
    full_adder u_c4_159 (.a_i(c4_sum127), .b_i(c4_sum128), .c_i(c4_sum129),
        .sum_o(c4_sum159), .carry_o(c4_carry159));
    wire c4_sum160, c4_carry160;
    full_adder u_c4_160 (.a_i(c4_sum130), .b_i(c4_sum131), .c_i(c4_sum132),
        .sum_o(c4_sum160), .carry_o(c4_carry160));
    wire c4_sum161, c4_carry161;
    full_adder u_c4_161 (.a_i(c4_sum133), .b_i(c4_sum134), .c_i(c4_sum135),
        .sum_o(c4_sum161), .carry_o(c4_carry161));
    wire c4_sum162, c4_carry162;
    full_adder u_c4_162 (.a_i(c4_sum136), .b_i(c4_sum137), .c_i(c4_sum138),
        .sum_o(c4_sum162), .carry_o(c4_carry162));
    wire c4_sum163, c4_carry163;
    full_adder u_c4_163 (.a_i(c4_sum139), .b_i(c4_sum140), .c_i(c4_sum141),
        .sum_o(c4_sum163), .carry_o(c4_carry163));
    wire c4_sum164, c4_carry164;
    full_adder u_c4_164 (.a_i(c4_sum142), .b_i(c4_sum143), .c_i(c4_sum144),
        .sum_o(c4_sum164), .carry_o(c4_carry164));
    wire c4_sum165, c4_carry165;
    full_adder u_c4_165 (.a_i(c4_sum145), .b_i(c4_sum146), .c_i(c4_sum147),
        .sum_o(c4_sum165), .carry_o(c4_carry165));
    wire c4_sum166, c4_carry166;
    full_adder u_c4_166 (.a_i(c4_sum148), .b_i(c4_sum149), .c_i(c4_sum150),
        .sum_o(c4_sum166), .carry_o(c4_carry166));
    wire c4_sum167, c4_carry167;
    full_adder u_c4_167 (.a_i(c3_carry94), .b_i(c3_carry95), .c_i(c3_carry96),
        .sum_o(c4_sum167), .carry_o(c4_carry167));
    wire c4_sum168, c4_carry168;
    full_adder u_c4_168 (.a_i(c3_carry97), .b_i(c3_carry98), .c_i(c3_carry99),
        .sum_o(c4_sum168), .carry_o(c4_carry168));
    wire c4_sum169, c4_carry169;
    full_adder u_c4_169 (.a_i(c3_carry100), .b_i(c3_carry101), .c_i(c3_carry102),
        .sum_o(c4_sum169), .carry_o(c4_carry169));
    wire c4_sum170, c4_carry170;
    full_adder u_c4_170 (.a_i(c3_carry103), .b_i(c3_carry104), .c_i(c3_carry105),
        .sum_o(c4_sum170), .carry_o(c4_carry170));
    wire c4_sum171, c4_carry171;
    full_adder u_c4_171 (.a_i(c3_carry106), .b_i(c3_carry107), .c_i(c3_carry108),
        .sum_o(c4_sum171), .carry_o(c4_carry171));
    wire c4_sum172, c4_carry172;
    full_adder u_c4_172 (.a_i(c3_carry109), .b_i(c3_carry110), .c_i(c4_sum151),
        .sum_o(c4_sum172), .carry_o(c4_carry172));
    wire c4_sum173, c4_carry173;
    full_adder u_c4_173 (.a_i(c4_sum152), .b_i(c4_sum153), .c_i(c4_sum154),
        .sum_o(c4_sum173), .carry_o(c4_carry173));
    wire c4_sum174, c4_carry174;
    full_adder u_c4_174 (.a_i(c4_sum155), .b_i(c4_sum156), .c_i(c4_sum157),
        .sum_o(c4_sum174), .carry_o(c4_carry174));
    wire c4_sum175, c4_carry175;
    full_adder u_c4_175 (.a_i(c4_sum158), .b_i(c4_sum159), .c_i(c4_sum160),
        .sum_o(c4_sum175), .carry_o(c4_carry175));
    wire c4_sum176, c4_carry176;
    full_adder u_c4_176 (.a_i(c4_sum161), .b_i(c4_sum162), .c_i(c4_sum163),
        .sum_o(c4_sum176), .carry_o(c4_carry176));
    wire c4_sum177, c4_carry177;
    full_adder u_c4_177 (.a_i(c4_sum164), .b_i(c4_sum165), .c_i(c4_sum166),
        .sum_o(c4_sum177), .carry_o(c4_carry177));
    wire c4_sum178, c4_carry178;
    full_adder u_c4_178 (.a_i(c3_carry111), .b_i(c3_carry112), .c_i(c3_carry113),
        .sum_o(c4_sum178), .carry_o(c4_carry178));
    wire c4_sum179, c4_carry179;
    full_adder u_c4_179 (.a_i(c3_carry114), .b_i(c3_carry115), .c_i(c3_carry116),
        .sum_o(c4_sum179), .carry_o(c4_carry179));
    wire c4_sum180, c4_carry180;
    full_adder u_c4_180 (.a_i(c3_carry117), .b_i(c3_carry118), .c_i(c3_carry119),
        .sum_o(c4_sum180), .carry_o(c4_carry180));
    wire c4_sum181, c4_carry181;
    full_adder u_c4_181 (.a_i(c3_carry120), .b_i(c3_carry121), .c_i(c4_sum167),
        .sum_o(c4_sum181), .carry_o(c4_carry181));
    wire c4_sum182, c4_carry182;
    full_adder u_c4_182 (.a_i(c4_sum168), .b_i(c4_sum169), .c_i(c4_sum170),
        .sum_o(c4_sum182), .carry_o(c4_carry182));
    wire c4_sum183, c4_carry183;
    full_adder u_c4_183 (.a_i(c4_sum171), .b_i(c4_sum172), .c_i(c4_sum173),
        .sum_o(c4_sum183), .carry_o(c4_carry183));
    wire c4_sum184, c4_carry184;
    full_adder u_c4_184 (.a_i(c4_sum174), .b_i(c4_sum175), .c_i(c4_sum176),
        .sum_o(c4_sum184), .carry_o(c4_carry184));
    wire c4_sum185, c4_carry185;
    full_adder u_c4_185 (.a_i(c4_sum177), .b_i(c3_carry122), .c_i(c3_carry123),
        .sum_o(c4_sum185), .carry_o(c4_carry185));
    wire c4_sum186, c4_carry186;
    full_adder u_c4_186 (.a_i(c3_carry124), .b_i(c3_carry125), .c_i(c3_carry126),
        .sum_o(c4_sum186), .carry_o(c4_carry186));
    wire c4_sum187, c4_carry187;
    full_adder u_c4_187 (.a_i(c3_carry127), .b_i(c3_carry128), .c_i(c4_sum178),
        .sum_o(c4_sum187), .carry_o(c4_carry187));
    wire c4_sum188, c4_carry188;
    full_adder u_c4_188 (.a_i(c4_sum179), .b_i(c4_sum180), .c_i(c4_sum181),
        .sum_o(c4_sum188), .carry_o(c4_carry188));
    wire c4_sum189, c4_carry189;
    full_adder u_c4_189 (.a_i(c4_sum182), .b_i(c4_sum183), .c_i(c4_sum184),
        .sum_o(c4_sum189), .carry_o(c4_carry189));
    wire c4_sum190, c4_carry190;
    full_adder u_c4_190 (.a_i(c3_carry129), .b_i(c3_carry130), .c_i(c3_carry131),
        .sum_o(c4_sum190), .carry_o(c4_carry190));
    wire c4_sum191, c4_carry191;
    full_adder u_c4_191 (.a_i(c4_sum185), .b_i(c4_sum186), .c_i(c4_sum187),
        .sum_o(c4_sum191), .carry_o(c4_carry191));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(c4_carry0), .b_i(c4_carry1), .c_i(c4_carry2),
        .sum_o(c5_sum0), .carry_o(c5_carry0));
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c4_carry3), .b_i(c4_carry4), .c_i(c4_carry5),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c4_carry6), .b_i(c4_carry7), .c_i(c4_carry8),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c4_carry9), .b_i(c4_carry10), .c_i(c4_carry11),
        .sum_o(c5_sum3), .carry_o(c5_carry3));
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(c4_carry12), .b_i(c4_carry13), .c_i(c4_carry14),
        .sum_o(c5_sum4), .carry_o(c5_carry4));
    wire c5_sum5, c5_carry5;
    full_adder u_c5_5 (.a_i(c4_carry15), .b_i(c4_carry16), .c_i(c4_carry17),
        .sum_o(c5_sum5), .carry_o(c5_carry5));
    wire c5_sum6, c5_carry6;
    full_adder u_c5_6 (.a_i(c4_carry18), .b_i(c4_carry19), .c_i(c4_carry20),
        .sum_o(c5_sum6), .carry_o(c5_carry6));
    wire c5_sum7, c5_carry7;
    full_adder u_c5_7 (.a_i(c4_carry21), .b_i(c4_carry22), .c_i(c4_carry23),
        .sum_o(c5_sum7), .carry_o(c5_carry7));
    wire c5_sum8, c5_carry8;
    full_adder u_c5_8 (.a_i(c4_carry24), .b_i(c4_carry25), .c_i(c4_carry26),
        .sum_o(c5_sum8), .carry_o(c5_carry8));
    wire c5_sum9, c5_carry9;
    full_adder u_c5_9 (.a_i(c4_carry27), .b_i(c4_carry28), .c_i(c4_carry29),
        .sum_o(c5_sum9), .carry_o(c5_carry9));
    wire c5_sum10, c5_carry10;
    full_adder u_c5_10 (.a_i(c4_carry30), .b_i(c4_carry31), .c_i(c4_carry32),
        .sum_o(c5_sum10), .carry_o(c5_carry10));
    wire c5_sum11, c5_carry11;
    full_adder u_c5_11 (.a_i(c4_carry33), .b_i(c4_carry34), .c_i(c4_carry35),
        .sum_o(c5_sum11), .carry_o(c5_carry11));
    wire c5_sum12, c5_carry12;
    full_adder u_c5_12 (.a_i(c4_carry36), .b_i(c4_carry37), .c_i(c4_carry38),
        .sum_o(c5_sum12), .carry_o(c5_carry12));
    wire c5_sum13, c5_carry13;
    full_adder u_c5_13 (.a_i(c4_carry39), .b_i(c4_carry40), .c_i(c4_carry41),
        .sum_o(c5_sum13), .carry_o(c5_carry13));
    wire c5_sum14, c5_carry14;
    full_adder u_c5_14 (.a_i(c4_carry42), .b_i(c4_carry43), .c_i(c4_carry44),
        .sum_o(c5_sum14), .carry_o(c5_carry14));
    wire c5_sum15, c5_carry15;
    full_adder u_c5_15 (.a_i(c4_carry45), .b_i(c4_carry46), .c_i(c4_carry47),
        .sum_o(c5_sum15), .carry_o(c5_carry15));
    wire c5_sum16, c5_carry16;
    full_adder u_c5_16 (.a_i(c4_carry48), .b_i(c4_carry49), .c_i(c4_carry50),
        .sum_o(c5_sum16), .carry_o(c5_carry16));
    wire c5_sum17, c5_carry17;
    full_adder u_c5_17 (.a_i(c4_carry51), .b_i(c4_carry52), .c_i(c4_carry53),
        .sum_o(c5_sum17), .carry_o(c5_carry17));
    wire c5_sum18, c5_carry18;
    full_adder u_c5_18 (.a_i(c4_carry54), .b_i(c4_carry55), .c_i(c4_carry56),
        .sum_o(c5_sum18), .carry_o(c5_carry18));
    wire c5_sum19, c5_carry19;
    full_adder u_c5_19 (.a_i(c4_carry57), .b_i(c4_carry58), .c_i(c4_carry59),
        .sum_o(c5_sum19), .carry_o(c5_carry19));
    wire c5_sum20, c5_carry20;
    full_adder u_c5_20 (.a_i(c4_carry60), .b_i(c4_carry61), .c_i(c4_carry62),
        .sum_o(c5_sum20), .carry_o(c5_carry20));
    wire c5_sum21, c5_carry21;
    full_adder u_c5_21 (.a_i(c4_carry63), .b_i(c4_carry64), .c_i(c4_carry65),
        .sum_o(c5_sum21), .carry_o(c5_carry21));
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(c4_carry66), .b_i(c4_carry67), .c_i(c4_carry68),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(c4_carry69), .b_i(c4_carry70), .c_i(c4_carry71),
        .sum_o(c5_sum23), .carry_o(c5_carry23));
    wire c5_sum24, c5_carry24;
    full_adder u_c5_24 (.a_i(c4_carry72), .b_i(c4_carry73), .c_i(c4_carry74),
        .sum_o(c5_sum24), .carry_o(c5_carry24));
    wire c5_sum25, c5_carry25;
    full_adder u_c5_25 (.a_i(c4_carry75), .b_i(c4_carry76), .c_i(c4_carry77),
        .sum_o(c5_sum25), .carry_o(c5_carry25));
    wire c5_sum26, c5_carry26;
    full_adder u_c5_26 (.a_i(c4_carry78), .b_i(c4_carry79), .c_i(c4_carry80),
        .sum_o(c5_sum26), .carry_o(c5_carry26));
    wire c5_sum27, c5_carry27;
    full_adder u_c5_27 (.a_i(c4_carry81), .b_i(c4_carry82), .c_i(c4_carry83),
        .sum_o(c5_sum27), .carry_o(c5_carry27));
    wire c5_sum28, c5_carry28;
    full_adder u_c5_28 (.a_i(c4_carry84), .b_i(c4_carry85), .c_i(c4_carry86),
        .sum_o(c5_sum28), .carry_o(c5_carry28));
    wire c5_sum29, c5_carry29;
    full_adder u_c5_29 (.a_i(c4_carry87), .b_i(c4_carry88), .c_i(c4_carry89),
        .sum_o(c5_sum29), .carry_o(c5_carry29));
    wire c5_sum30, c5_carry30;
    full_adder u_c5_30 (.a_i(c4_carry90), .b_i(c4_carry91), .c_i(c4_carry92),
        .sum_o(c5_sum30), .carry_o(c5_carry30));
    wire c5_sum31, c5_carry31;
    full_adder u_c5_31 (.a_i(c4_carry93), .b_i(c4_carry94), .c_i(c4_carry95),
        .sum_o(c5_sum31), .carry_o(c5_carry31));
    wire c5_sum32, c5_carry32;
    full_adder u_c5_32 (.a_i(c4_carry96), .b_i(c4_carry97), .c_i(c4_carry98),
        .sum_o(c5_sum32), .carry_o(c5_carry32));
    wire c5_sum33, c5_carry33;
    full_adder u_c5_33 (.a_i(c4_carry99), .b_i(c4_carry100), .c_i(c4_carry101),
        .sum_o(c5_sum33), .carry_o(c5_carry33));
    wire c5_sum34, c5_carry34;
    full_adder u_c5_34 (.a_i(c4_carry102), .b_i(c4_carry103), .c_i(c4_carry104),
        .sum_o(c5_sum34), .carry_o(c5_carry34));
    wire c5_sum35, c5_carry35;
    full_adder u_c5_35 (.a_i(c4_carry105), .b_i(c4_carry106), .c_i(c4_carry107),
        .sum_o(c5_sum35), .carry_o(c5_carry35));
    wire c5_sum36, c5_carry36;
    full_adder u_c5_36 (.a_i(c4_carry108), .b_i(c4_carry109), .c_i(c4_carry110),
        .sum_o(c5_sum36), .carry_o(c5_carry36));
    wire c5_sum37, c5_carry37;
    full_adder u_c5_37 (.a_i(c4_carry111), .b_i(c4_carry112), .c_i(c4_carry113),
        .sum_o(c5_sum37), .carry_o(c5_carry37));
    wire c5_sum38, c5_carry38;
    full_adder u_c5_38 (.a_i(c4_carry114), .b_i(c4_carry115), .c_i(c4_carry116),
        .sum_o(c5_sum38), .carry_o(c5_carry38));
    wire c5_sum39, c5_carry39;
    full_adder u_c5_39 (.a_i(c4_carry117), .b_i(c4_carry118), .c_i(c4_carry119),
        .sum_o(c5_sum39), .carry_o(c5_carry39));
    wire c5_sum40, c5_carry40;
    full_adder u_c5_40 (.a_i(c4_carry120), .b_i(c4_carry121), .c_i(c4_carry122),
        .sum_o(c5_sum40), .carry_o(c5_carry40));
    wire c5_sum41, c5_carry41;
    full_adder u_c5_41 (.a_i(c4_carry123), .b_i(c4_carry124), .c_i(c4_carry125),
        .sum_o(c5_sum41), .carry_o(c5_carry41));
    wire c5_sum42, c5_carry42;
    full_adder u_c5_42 (.a_i(c4_carry126), .b_i(c5_sum0), .c_i(c5_sum1),
        .sum_o(c5_sum42), .carry_o(c5_carry42));
    wire c5_sum43, c5_carry43;
    full_adder u_c5_43 (.a_i(c5_sum2), .b_i(c5_sum3), .c_i(c5_sum4),
        .sum_o(c5_sum43), .carry_o(c5_carry43));
    wire c5_sum44, c5_carry44;
    full_adder u_c5_44 (.a_i(c5_sum5), .b_i(c5_sum6), .c_i(c5_sum7),
        .sum_o(c5_sum44), .carry_o(c5_carry44));
    wire c5_sum45, c5_carry45;
    full_adder u_c5_45 (.a_i(c5_sum8), .b_i(c5_sum9), .c_i(c5_sum10),
        .sum_o(c5_sum45), .carry_o(c5_carry45));
    wire c5_sum46, c5_carry46;
    full_adder u_c5_46 (.a_i(c5_sum11), .b_i(c5_sum12), .c_i(c5_sum13),
        .sum_o(c5_sum46), .carry_o(c5_carry46));
    wire c5_sum47, c5_carry47;
    full_adder u_c5_47 (.a_i(c5_sum14), .b_i(c5_sum15), .c_i(c5_sum16),
        .sum_o(c5_sum47), .carry_o(c5_carry47));
    wire c5_sum48, c5_carry48;
    full_adder u_c5_48 (.a_i(c5_sum17), .b_i(c5_sum18), .c_i(c5_sum19),
        .sum_o(c5_sum48), .carry_o(c5_carry48));
    wire c5_sum49, c5_carry49;
    full_adder u_c5_49 (.a_i(c5_sum20), .b_i(c5_sum21), .c_i(c5_sum22),
        .sum_o(c5_sum49), .carry_o(c5_carry49));
    wire c5_sum50, c5_carry50;
    full_adder u_c5_50 (.a_i(c5_sum23), .b_i(c5_sum24), .c_i(c5_sum25),
        .sum_o(c5_sum50), .carry_o(c5_carry50));
    wire c5_sum51, c5_carry51;
    full_adder u_c5_51 (.a_i(c5_sum26), .b_i(c5_sum27), .c_i(c4_carry127),
        .sum_o(c5_sum51), .carry_o(c5_carry51));
    wire c5_sum52, c5_carry52;
    full_adder u_c5_52 (.a_i(c4_carry128), .b_i(c4_carry129), .c_i(c4_carry130),
        .sum_o(c5_sum52), .carry_o(c5_carry52));
    wire c5_sum53, c5_carry53;
    full_adder u_c5_53 (.a_i(c4_carry131), .b_i(c4_carry132), .c_i(c4_carry133),
        .sum_o(c5_sum53), .carry_o(c5_carry53));
    wire c5_sum54, c5_carry54;
    full_adder u_c5_54 (.a_i(c4_carry134), .b_i(c4_carry135), .c_i(c4_carry136),
        .sum_o(c5_sum54), .carry_o(c5_carry54));
    wire c5_sum55, c5_carry55;
    full_adder u_c5_55 (.a_i(c4_carry137), .b_i(c4_carry138), .c_i(c4_carry139),
        .sum_o(c5_sum55), .carry_o(c5_carry55));
    wire c5_sum56, c5_carry56;
    full_adder u_c5_56 (.a_i(c4_carry140), .b_i(c4_carry141), .c_i(c4_carry142),
        .sum_o(c5_sum56), .carry_o(c5_carry56));
    wire c5_sum57, c5_carry57;
    full_adder u_c5_57 (.a_i(c4_carry143), .b_i(c4_carry144), .c_i(c4_carry145),
        .sum_o(c5_sum57), .carry_o(c5_carry57));
    wire c5_sum58, c5_carry58;
    full_adder u_c5_58 (.a_i(c4_carry146), .b_i(c4_carry147), .c_i(c4_carry148),
        .sum_o(c5_sum58), .carry_o(c5_carry58));
    wire c5_sum59, c5_carry59;
    full_adder u_c5_59 (.a_i(c4_carry149), .b_i(c4_carry150), .c_i(c5_sum28),
        .sum_o(c5_sum59), .carry_o(c5_carry59));
    wire c5_sum60, c5_carry60;
    full_adder u_c5_60 (.a_i(c5_sum29), .b_i(c5_sum30), .c_i(c5_sum31),
        .sum_o(c5_sum60), .carry_o(c5_carry60));
    wire c5_sum61, c5_carry61;
    full_adder u_c5_61 (.a_i(c5_sum32), .b_i(c5_sum33), .c_i(c5_sum34),
        .sum_o(c5_sum61), .carry_o(c5_carry61));
    wire c5_sum62, c5_carry62;
    full_adder u_c5_62 (.a_i(c5_sum35), .b_i(c5_sum36), .c_i(c5_sum37),
        .sum_o(c5_sum62), .carry_o(c5_carry62));
    wire c5_sum63, c5_carry63;
    full_adder u_c5_63 (.a_i(c5_sum38), .b_i(c5_sum39), .c_i(c5_sum40),
        .sum_o(c5_sum63), .carry_o(c5_carry63));
    wire c5_sum64, c5_carry64;
    full_adder u_c5_64 (.a_i(c5_sum41), .b_i(c5_sum42), .c_i(c5_sum43),
        .sum_o(c5_sum64), .carry_o(c5_carry64));
    wire c5_sum65, c5_carry65;
    full_adder u_c5_65 (.a_i(c5_sum44), .b_i(c5_sum45), .c_i(c5_sum46),
        .sum_o(c5_sum65), .carry_o(c5_carry65));
    wire c5_sum66, c5_carry66;
    full_adder u_c5_66 (.a_i(c5_sum47), .b_i(c5_sum48), .c_i(c5_sum49),
        .sum_o(c5_sum66), .carry_o(c5_carry66));
    wire c5_sum67, c5_carry67;
    full_adder u_c5_67 (.a_i(c5_sum50), .b_i(c4_carry151), .c_i(c4_carry152),
        .sum_o(c5_sum67), .carry_o(c5_carry67));
    wire c5_sum68, c5_carry68;
    full_adder u_c5_68 (.a_i(c4_carry153), .b_i(c4_carry154), .c_i(c4_carry155),
        .sum_o(c5_sum68), .carry_o(c5_carry68));
    wire c5_sum69, c5_carry69;
    full_adder u_c5_69 (.a_i(c4_carry156), .b_i(c4_carry157), .c_i(c4_carry158),
        .sum_o(c5_sum69), .carry_o(c5_carry69));
    wire c5_sum70, c5_carry70;
    full_adder u_c5_70 (.a_i(c4_carry159), .b_i(c4_carry160), .c_i(c4_carry161),
        .sum_o(c5_sum70), .carry_o(c5_carry70));
    wire c5_sum71, c5_carry71;
    full_adder u_c5_71 (.a_i(c4_carry162), .b_i(c4_carry163), .c_i(c4_carry164),
        .sum_o(c5_sum71), .carry_o(c5_carry71));
    wire c5_sum72, c5_carry72;
    full_adder u_c5_72 (.a_i(c4_carry165), .b_i(c4_carry166), .c_i(c5_sum51),
        .sum_o(c5_sum72), .carry_o(c5_carry72));
    wire c5_sum73, c5_carry73;
    full_adder u_c5_73 (.a_i(c5_sum52), .b_i(c5_sum53), .c_i(c5_sum54),
        .sum_o(c5_sum73), .carry_o(c5_carry73));
    wire c5_sum74, c5_carry74;
    full_adder u_c5_74 (.a_i(c5_sum55), .b_i(c5_sum56), .c_i(c5_sum57),
        .sum_o(c5_sum74), .carry_o(c5_carry74));
    wire c5_sum75, c5_carry75;
    full_adder u_c5_75 (.a_i(c5_sum58), .b_i(c5_sum59), .c_i(c5_sum60),
        .sum_o(c5_sum75), .carry_o(c5_carry75));
    wire c5_sum76, c5_carry76;
    full_adder u_c5_76 (.a_i(c5_sum61), .b_i(c5_sum62), .c_i(c5_sum63),
        .sum_o(c5_sum76), .carry_o(c5_carry76));
    wire c5_sum77, c5_carry77;
    full_adder u_c5_77 (.a_i(c5_sum64), .b_i(c5_sum65), .c_i(c5_sum66),
        .sum_o(c5_sum77), .carry_o(c5_carry77));
    wire c5_sum78, c5_carry78;
    full_adder u_c5_78 (.a_i(c4_carry167), .b_i(c4_carry168), .c_i(c4_carry169),
        .sum_o(c5_sum78), .carry_o(c5_carry78));
    wire c5_sum79, c5_carry79;
    full_adder u_c5_79 (.a_i(c4_carry170), .b_i(c4_carry171), .c_i(c4_carry172),
        .sum_o(c5_sum79), .carry_o(c5_carry79));
    wire c5_sum80, c5_carry80;
    full_adder u_c5_80 (.a_i(c4_carry173), .b_i(c4_carry174), .c_i(c4_carry175),
        .sum_o(c5_sum80), .carry_o(c5_carry80));
    wire c5_sum81, c5_carry81;
    full_adder u_c5_81 (.a_i(c4_carry176), .b_i(c4_carry177), .c_i(c5_sum67),
        .sum_o(c5_sum81), .carry_o(c5_carry81));
    wire c5_sum82, c5_carry82;
    full_adder u_c5_82 (.a_i(c5_sum68), .b_i(c5_sum69), .c_i(c5_sum70),
        .sum_o(c5_sum82), .carry_o(c5_carry82));
    wire c5_sum83, c5_carry83;
    full_adder u_c5_83 (.a_i(c5_sum71), .b_i(c5_sum72), .c_i(c5_sum73),
        .sum_o(c5_sum83), .carry_o(c5_carry83));
    wire c5_sum84, c5_carry84;
    full_adder u_c5_84 (.a_i(c5_sum74), .b_i(c5_sum75), .c_i(c5_sum76),
        .sum_o(c5_sum84), .carry_o(c5_carry84));
    wire c5_sum85, c5_carry85;
    full_adder u_c5_85 (.a_i(c5_sum77), .b_i(c4_carry178), .c_i(c4_carry179),
        .sum_o(c5_sum85), .carry_o(c5_carry85));
    wire c5_sum86, c5_carry86;
    full_adder u_c5_86 (.a_i(c4_carry180), .b_i(c4_carry181), .c_i(c4_carry182),
        .sum_o(c5_sum86), .carry_o(c5_carry86));
    wire c5_sum87, c5_carry87;
    full_adder u_c5_87 (.a_i(c4_carry183), .b_i(c4_carry184), .c_i(c5_sum78),
        .sum_o(c5_sum87), .carry_o(c5_carry87));
    wire c5_sum88, c5_carry88;
    full_adder u_c5_88 (.a_i(c5_sum79), .b_i(c5_sum80), .c_i(c5_sum81),
        .sum_o(c5_sum88), .carry_o(c5_carry88));
    wire c5_sum89, c5_carry89;
    full_adder u_c5_89 (.a_i(c5_sum82), .b_i(c5_sum83), .c_i(c5_sum84),
        .sum_o(c5_sum89), .carry_o(c5_carry89));
    wire c5_sum90, c5_carry90;
    full_adder u_c5_90 (.a_i(c4_carry185), .b_i(c4_carry186), .c_i(c4_carry187),
        .sum_o(c5_sum90), .carry_o(c5_carry90));
    wire c5_sum91, c5_carry91;
    full_adder u_c5_91 (.a_i(c4_carry188), .b_i(c4_carry189), .c_i(c5_sum85),
        .sum_o(c5_sum91), .carry_o(c5_carry91));
    wire c5_sum92, c5_carry92;
    full_adder u_c5_92 (.a_i(c5_sum86), .b_i(c5_sum87), .c_i(c5_sum88),
        .sum_o(c5_sum92), .carry_o(c5_carry92));

    // Column 6.
    wire c6_sum0, c6_carry0;
    assign c6_sum0 = ~(c5_carry0 ^ c5_carry1);  // two bits and 1
    assign c6_carry0 = c5_carry0 | c5_carry1;
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c5_carry2), .b_i(c5_carry3), .c_i(c5_carry4),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c5_carry5), .b_i(c5_carry6), .c_i(c5_carry7),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c5_carry8), .b_i(c5_carry9), .c_i(c5_carry10),
        .sum_o(c6_sum3), .carry_o(c6_carry3));
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(c5_carry11), .b_i(c5_carry12), .c_i(c5_carry13),
        .sum_o(c6_sum4), .carry_o(c6_carry4));
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(c5_carry14), .b_i(c5_carry15), .c_i(c5_carry16),
        .sum_o(c6_sum5), .carry_o(c6_carry5));
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(c5_carry17), .b_i(c5_carry18), .c_i(c5_carry19),
        .sum_o(c6_sum6), .carry_o(c6_carry6));
    wire c6_sum7, c6_carry7;
    full_adder u_c6_7 (.a_i(c5_carry20), .b_i(c5_carry21), .c_i(c5_carry22),
        .sum_o(c6_sum7), .carry_o(c6_carry7));
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(c5_carry23), .b_i(c5_carry24), .c_i(c5_carry25),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(c5_carry26), .b_i(c5_carry27), .c_i(c6_sum0),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(c5_carry28), .b_i(c5_carry29), .c_i(c5_carry30),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c5_carry31), .b_i(c5_carry32), .c_i(c5_carry33),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c5_carry34), .b_i(c5_carry35), .c_i(c5_carry36),
        .sum_o(c6_sum12), .carry_o(c6_carry12));
    wire c6_sum13, c6_carry13;
    full_adder u_c6_13 (.a_i(c5_carry37), .b_i(c5_carry38), .c_i(c5_carry39),
        .sum_o(c6_sum13), .carry_o(c6_carry13));
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(c5_carry40), .b_i(c5_carry41), .c_i(c5_carry42),
        .sum_o(c6_sum14), .carry_o(c6_carry14));
    wire c6_sum15, c6_carry15;
    full_adder u_c6_15 (.a_i(c5_carry43), .b_i(c5_carry44), .c_i(c5_carry45),
        .sum_o(c6_sum15), .carry_o(c6_carry15));
    wire c6_sum16, c6_carry16;
    full_adder u_c6_16 (.a_i(c5_carry46), .b_i(c5_carry47), .c_i(c5_carry48),
        .sum_o(c6_sum16), .carry_o(c6_carry16));
    wire c6_sum17, c6_carry17;
    full_adder u_c6_17 (.a_i(c5_carry49), .b_i(c5_carry50), .c_i(c6_sum1),
        .sum_o(c6_sum17), .carry_o(c6_carry17));
    wire c6_sum18, c6_carry18;
    full_adder u_c6_18 (.a_i(c6_sum2), .b_i(c6_sum3), .c_i(c6_sum4),
        .sum_o(c6_sum18), .carry_o(c6_carry18));
    wire c6_sum19, c6_carry19;
    full_adder u_c6_19 (.a_i(c6_sum5), .b_i(c6_sum6), .c_i(c6_sum7),
        .sum_o(c6_sum19), .carry_o(c6_carry19));
    wire c6_sum20, c6_carry20;
    full_adder u_c6_20 (.a_i(c6_sum8), .b_i(c6_sum9), .c_i(c5_carry51),
        .sum_o(c6_sum20), .carry_o(c6_carry20));
    wire c6_sum21, c6_carry21;
    full_adder u_c6_21 (.a_i(c5_carry52), .b_i(c5_carry53), .c_i(c5_carry54),
        .sum_o(c6_sum21), .carry_o(c6_carry21));
    wire c6_sum22, c6_carry22;
    full_adder u_c6_22 (.a_i(c5_carry55), .b_i(c5_carry56), .c_i(c5_carry57),
        .sum_o(c6_sum22), .carry_o(c6_carry22));
    wire c6_sum23, c6_carry23;
    full_adder u_c6_23 (.a_i(c5_carry58), .b_i(c5_carry59), .c_i(c5_carry60),
        .sum_o(c6_sum23), .carry_o(c6_carry23));
    wire c6_sum24, c6_carry24;
    full_adder u_c6_24 (.a_i(c5_carry61), .b_i(c5_carry62), .c_i(c5_carry63),
        .sum_o(c6_sum24), .carry_o(c6_carry24));
    wire c6_sum25, c6_carry25;
    full_adder u_c6_25 (.a_i(c5_carry64), .b_i(c5_carry65), .c_i(c5_carry66),
        .sum_o(c6_sum25), .carry_o(c6_carry25));
    wire c6_sum26, c6_carry26;
    full_adder u_c6_26 (.a_i(c6_sum10), .b_i(c6_sum11), .c_i(c6_sum12),
        .sum_o(c6_sum26), .carry_o(c6_carry26));
    wire c6_sum27, c6_carry27;
    full_adder u_c6_27 (.a_i(c6_sum13), .b_i(c6_sum14), .c_i(c6_sum15),
        .sum_o(c6_sum27), .carry_o(c6_carry27));
    wire c6_sum28, c6_carry28;
    full_adder u_c6_28 (.a_i(c6_sum16), .b_i(c6_sum17), .c_i(c6_sum18),
        .sum_o(c6_sum28), .carry_o(c6_carry28));
    wire c6_sum29, c6_carry29;
    full_adder u_c6_29 (.a_i(c6_sum19), .b_i(c5_carry67), .c_i(c5_carry68),
        .sum_o(c6_sum29), .carry_o(c6_carry29));
    wire c6_sum30, c6_carry30;
    full_adder u_c6_30 (.a_i(c5_carry69), .b_i(c5_carry70), .c_i(c5_carry71),
        .sum_o(c6_sum30), .carry_o(c6_carry30));
    wire c6_sum31, c6_carry31;
    full_adder u_c6_31 (.a_i(c5_carry72), .b_i(c5_carry73), .c_i(c5_carry74),
        .sum_o(c6_sum31), .carry_o(c6_carry31));
    wire c6_sum32, c6_carry32;
    full_adder u_c6_32 (.a_i(c5_carry75), .b_i(c5_carry76), .c_i(c5_carry77),
        .sum_o(c6_sum32), .carry_o(c6_carry32));
    wire c6_sum33, c6_carry33;
    full_adder u_c6_33 (.a_i(c6_sum20), .b_i(c6_sum21), .c_i(c6_sum22),
        .sum_o(c6_sum33), .carry_o(c6_carry33));
    wire c6_sum34, c6_carry34;
    full_adder u_c6_34 (.a_i(c6_sum23), .b_i(c6_sum24), .c_i(c6_sum25),
        .sum_o(c6_sum34), .carry_o(c6_carry34));
    wire c6_sum35, c6_carry35;
    full_adder u_c6_35 (.a_i(c6_sum26), .b_i(c6_sum27), .c_i(c6_sum28),
        .sum_o(c6_sum35), .carry_o(c6_carry35));
    wire c6_sum36, c6_carry36;
    full_adder u_c6_36 (.a_i(c5_carry78), .b_i(c5_carry79), .c_i(c5_carry80),
        .sum_o(c6_sum36), .carry_o(c6_carry36));
    wire c6_sum37, c6_carry37;
    full_adder u_c6_37 (.a_i(c5_carry81), .b_i(c5_carry82), .c_i(c5_carry83),
        .sum_o(c6_sum37), .carry_o(c6_carry37));
    wire c6_sum38, c6_carry38;
    full_adder u_c6_38 (.a_i(c5_carry84), .b_i(c6_sum29), .c_i(c6_sum30),
        .sum_o(c6_sum38), .carry_o(c6_carry38));
    wire c6_sum39, c6_carry39;
    full_adder u_c6_39 (.a_i(c6_sum31), .b_i(c6_sum32), .c_i(c6_sum33),
        .sum_o(c6_sum39), .carry_o(c6_carry39));
    wire c6_sum40, c6_carry40;
    full_adder u_c6_40 (.a_i(c6_sum34), .b_i(c6_sum35), .c_i(c5_carry85),
        .sum_o(c6_sum40), .carry_o(c6_carry40));
    wire c6_sum41, c6_carry41;
    full_adder u_c6_41 (.a_i(c5_carry86), .b_i(c5_carry87), .c_i(c5_carry88),
        .sum_o(c6_sum41), .carry_o(c6_carry41));
    wire c6_sum42, c6_carry42;
    full_adder u_c6_42 (.a_i(c5_carry89), .b_i(c6_sum36), .c_i(c6_sum37),
        .sum_o(c6_sum42), .carry_o(c6_carry42));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(c6_carry0), .b_i(c6_carry1), .c_i(c6_carry2),
        .sum_o(c7_sum0), .carry_o(c7_carry0));
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c6_carry3), .b_i(c6_carry4), .c_i(c6_carry5),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c6_carry6), .b_i(c6_carry7), .c_i(c6_carry8),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c6_carry9), .b_i(c6_carry10), .c_i(c6_carry11),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c6_carry12), .b_i(c6_carry13), .c_i(c6_carry14),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c6_carry15), .b_i(c6_carry16), .c_i(c6_carry17),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c6_carry18), .b_i(c6_carry19), .c_i(c7_sum0),
        .sum_o(c7_sum6), .carry_o(c7_carry6));
    wire c7_sum7, c7_carry7;
    full_adder u_c7_7 (.a_i(c7_sum1), .b_i(c7_sum2), .c_i(c6_carry20),
        .sum_o(c7_sum7), .carry_o(c7_carry7));
    wire c7_sum8, c7_carry8;
    full_adder u_c7_8 (.a_i(c6_carry21), .b_i(c6_carry22), .c_i(c6_carry23),
        .sum_o(c7_sum8), .carry_o(c7_carry8));
    wire c7_sum9, c7_carry9;
    full_adder u_c7_9 (.a_i(c6_carry24), .b_i(c6_carry25), .c_i(c6_carry26),
        .sum_o(c7_sum9), .carry_o(c7_carry9));
    wire c7_sum10, c7_carry10;
    full_adder u_c7_10 (.a_i(c6_carry27), .b_i(c6_carry28), .c_i(c7_sum3),
        .sum_o(c7_sum10), .carry_o(c7_carry10));
    wire c7_sum11, c7_carry11;
    full_adder u_c7_11 (.a_i(c7_sum4), .b_i(c7_sum5), .c_i(c7_sum6),
        .sum_o(c7_sum11), .carry_o(c7_carry11));
    wire c7_sum12, c7_carry12;
    full_adder u_c7_12 (.a_i(c6_carry29), .b_i(c6_carry30), .c_i(c6_carry31),
        .sum_o(c7_sum12), .carry_o(c7_carry12));
    wire c7_sum13, c7_carry13;
    full_adder u_c7_13 (.a_i(c6_carry32), .b_i(c6_carry33), .c_i(c6_carry34),
        .sum_o(c7_sum13), .carry_o(c7_carry13));
    wire c7_sum14, c7_carry14;
    full_adder u_c7_14 (.a_i(c6_carry35), .b_i(c7_sum7), .c_i(c7_sum8),
        .sum_o(c7_sum14), .carry_o(c7_carry14));
    wire c7_sum15, c7_carry15;
    full_adder u_c7_15 (.a_i(c7_sum9), .b_i(c7_sum10), .c_i(c7_sum11),
        .sum_o(c7_sum15), .carry_o(c7_carry15));
    wire c7_sum16, c7_carry16;
    full_adder u_c7_16 (.a_i(c6_carry36), .b_i(c6_carry37), .c_i(c6_carry38),
        .sum_o(c7_sum16), .carry_o(c7_carry16));
    wire c7_sum17, c7_carry17;
    full_adder u_c7_17 (.a_i(c6_carry39), .b_i(c7_sum12), .c_i(c7_sum13),
        .sum_o(c7_sum17), .carry_o(c7_carry17));

    // Column 8.
    wire c8_sum0, c8_carry0;
    assign c8_sum0 = ~(c7_carry0 ^ c7_carry1);  // two bits and 1
    assign c8_carry0 = c7_carry0 | c7_carry1;
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c7_carry2), .b_i(c8_sum0), .c_i(c7_carry3),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c7_carry4), .b_i(c7_carry5), .c_i(c7_carry6),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c7_carry7), .b_i(c7_carry8), .c_i(c7_carry9),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(c7_carry10), .b_i(c7_carry11), .c_i(c8_sum1),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(c8_sum2), .b_i(c7_carry12), .c_i(c7_carry13),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c7_carry14), .b_i(c7_carry15), .c_i(c8_sum3),
        .sum_o(c8_sum6), .carry_o(c8_carry6));

    // Column 9.
    wire c9_sum0, c9_carry0;
    assign c9_sum0 = ~(c8_carry0 ^ c8_carry1);  // two bits and 1
    assign c9_carry0 = c8_carry0 | c8_carry1;
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c8_carry2), .b_i(c9_sum0), .c_i(c8_carry3),
        .sum_o(c9_sum1), .carry_o(c9_carry1));

    assign middle_o = {c13_in, c12_in, c11_in[1], c11_in[0], c9_carry1, c9_carry0, c10_in[1],
        c10_in[0], c9_sum1, c8_carry6, c8_carry5, c8_carry4, c9_in[1], c9_in[0], c8_sum6, c8_sum5,
        c8_sum4, c7_carry17, c7_carry16, c8_in[1], c8_in[0], c7_sum17, c7_sum16, c7_sum15, c7_sum14,
        c6_carry42, c6_carry41, c6_carry40, c7_in[2], c7_in[1], c7_in[0], c6_sum42, c6_sum41,
        c6_sum40, c6_sum39, c6_sum38, c5_carry92, c5_carry91, c5_carry90, c6_in[2], c6_in[1],
        c6_in[0], c5_sum92, c5_sum91, c5_sum90, c5_sum89, c4_carry191, c4_carry190, c5_in[1],
        c5_in[0], c4_sum191, c4_sum190, c4_sum189, c4_sum188, c3_carry133, c3_carry132, c4_in[257],
        c4_in[256], c3_sum133, c3_sum132, c2_carry142, c3_in[128], c2_sum142, c2_in[128], c1_sum158,
        c1_sum157, c1_in[256], c0_sum63, c0_in[128]};

endmodule

`default_nettype wire
