// tree_sdr_k4_l64_upper: compressor tree, first half: 64 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l64_upper (
    input  wire [447:0] bits_i,    // lane k at [k*7 +: 7]
    input  wire [20:0]  extra_i,   // bits of no lane
    output wire [55:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [64:0] c0_in;
    wire [128:0] c1_in;
    wire [64:0] c2_in;
    wire [64:0] c3_in;
    wire [129:0] c4_in;
    wire [1:0] c5_in;
    wire [2:0] c6_in;
    wire [1:0] c7_in;
    wire [1:0] c8_in;
    wire [1:0] c9_in;
    wire [1:0] c10_in;
    wire c11_in;
    wire c12_in;
    assign c0_in[64] = extra_i[0];
    assign c1_in[128] = extra_i[1];
    assign c2_in[64] = extra_i[2];
    assign c3_in[64] = extra_i[3];
    assign c4_in[129:128] = {extra_i[7], extra_i[4]};
    assign c5_in = {extra_i[8], extra_i[5]};
    assign c6_in = {extra_i[14], extra_i[9], extra_i[6]};
    assign c7_in = {extra_i[15], extra_i[10]};
    assign c8_in = {extra_i[16], extra_i[11]};
    assign c9_in = {extra_i[17], extra_i[12]};
    assign c10_in = {extra_i[18], extra_i[13]};
    assign c11_in = extra_i[19];
    assign c12_in = extra_i[20];

    genvar k;
    generate
        for (k = 0; k < 64; k = k + 1) begin : gen_lane
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
    full_adder u_c0_21 (.a_i(c0_in[62]), .b_i(c0_in[63]), .c_i(c0_sum0),
        .sum_o(c0_sum21), .carry_o(c0_carry21));
    wire c0_sum22, c0_carry22;
    full_adder u_c0_22 (.a_i(c0_sum1), .b_i(c0_sum2), .c_i(c0_sum3),
        .sum_o(c0_sum22), .carry_o(c0_carry22));
    wire c0_sum23, c0_carry23;
    full_adder u_c0_23 (.a_i(c0_sum4), .b_i(c0_sum5), .c_i(c0_sum6),
        .sum_o(c0_sum23), .carry_o(c0_carry23));
    wire c0_sum24, c0_carry24;
    full_adder u_c0_24 (.a_i(c0_sum7), .b_i(c0_sum8), .c_i(c0_sum9),
        .sum_o(c0_sum24), .carry_o(c0_carry24));
    wire c0_sum25, c0_carry25;
    full_adder u_c0_25 (.a_i(c0_sum10), .b_i(c0_sum11), .c_i(c0_sum12),
        .sum_o(c0_sum25), .carry_o(c0_carry25));
    wire c0_sum26, c0_carry26;
    full_adder u_c0_26 (.a_i(c0_sum13), .b_i(c0_sum14), .c_i(c0_sum15),
        .sum_o(c0_sum26), .carry_o(c0_carry26));
    wire c0_sum27, c0_carry27;
    full_adder u_c0_27 (.a_i(c0_sum16), .b_i(c0_sum17), .c_i(c0_sum18),
        .sum_o(c0_sum27), .carry_o(c0_carry27));
    wire c0_sum28, c0_carry28;
    full_adder u_c0_28 (.a_i(c0_sum19), .b_i(c0_sum20), .c_i(c0_sum21),
        .sum_o(c0_sum28), .carry_o(c0_carry28));
    wire c0_sum29, c0_carry29;
    full_adder u_c0_29 (.a_i(c0_sum22), .b_i(c0_sum23), .c_i(c0_sum24),
        .sum_o(c0_sum29), .carry_o(c0_carry29));
    wire c0_sum30, c0_carry30;
    full_adder u_c0_30 (.a_i(c0_sum25), .b_i(c0_sum26), .c_i(c0_sum27),
        .sum_o(c0_sum30), .carry_o(c0_carry30));
    wire c0_sum31, c0_carry31;
    full_adder u_c0_31 (.a_i(c0_sum28), .b_i(c0_sum29), .c_i(c0_sum30),
        .sum_o(c0_sum31), .carry_o(c0_carry31));

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
    full_adder u_c1_42 (.a_i(c1_in[126]), .b_i(c1_in[127]), .c_i(c0_carry0),
        .sum_o(c1_sum42), .carry_o(c1_carry42));
    wire c1_sum43, c1_carry43;
    full_adder u_c1_43 (.a_i(c0_carry1), .b_i(c0_carry2), .c_i(c0_carry3),
        .sum_o(c1_sum43), .carry_o(c1_carry43));
    wire c1_sum44, c1_carry44;
    full_adder u_c1_44 (.a_i(c0_carry4), .b_i(c0_carry5), .c_i(c0_carry6),
        .sum_o(c1_sum44), .carry_o(c1_carry44));
    wire c1_sum45, c1_carry45;
    full_adder u_c1_45 (.a_i(c0_carry7), .b_i(c0_carry8), .c_i(c0_carry9),
        .sum_o(c1_sum45), .carry_o(c1_carry45));
    wire c1_sum46, c1_carry46;
    full_adder u_c1_46 (.a_i(c0_carry10), .b_i(c0_carry11), .c_i(c0_carry12),
        .sum_o(c1_sum46), .carry_o(c1_carry46));
    wire c1_sum47, c1_carry47;
    full_adder u_c1_47 (.a_i(c0_carry13), .b_i(c0_carry14), .c_i(c0_carry15),
        .sum_o(c1_sum47), .carry_o(c1_carry47));
    wire c1_sum48, c1_carry48;
    full_adder u_c1_48 (.a_i(c0_carry16), .b_i(c0_carry17), .c_i(c0_carry18),
        .sum_o(c1_sum48), .carry_o(c1_carry48));
    wire c1_sum49, c1_carry49;
    full_adder u_c1_49 (.a_i(c0_carry19), .b_i(c0_carry20), .c_i(c1_sum0),
        .sum_o(c1_sum49), .carry_o(c1_carry49));
    wire c1_sum50, c1_carry50;
    full_adder u_c1_50 (.a_i(c1_sum1), .b_i(c1_sum2), .c_i(c1_sum3),
        .sum_o(c1_sum50), .carry_o(c1_carry50));
    wire c1_sum51, c1_carry51;
    full_adder u_c1_51 (.a_i(c1_sum4), .b_i(c1_sum5), .c_i(c1_sum6),
        .sum_o(c1_sum51), .carry_o(c1_carry51));
    wire c1_sum52, c1_carry52;
    full_adder u_c1_52 (.a_i(c1_sum7), .b_i(c1_sum8), .c_i(c1_sum9),
        .sum_o(c1_sum52), .carry_o(c1_carry52));
    wire c1_sum53, c1_carry53;
    full_adder u_c1_53 (.a_i(c1_sum10), .b_i(c1_sum11), .c_i(c1_sum12),
        .sum_o(c1_sum53), .carry_o(c1_carry53));
    wire c1_sum54, c1_carry54;
    full_adder u_c1_54 (.a_i(c1_sum13), .b_i(c1_sum14), .c_i(c1_sum15),
        .sum_o(c1_sum54), .carry_o(c1_carry54));
    wire c1_sum55, c1_carry55;
    full_adder u_c1_55 (.a_i(c1_sum16), .b_i(c1_sum17), .c_i(c1_sum18),
        .sum_o(c1_sum55), .carry_o(c1_carry55));
    wire c1_sum56, c1_carry56;
    full_adder u_c1_56 (.a_i(c1_sum19), .b_i(c1_sum20), .c_i(c1_sum21),
        .sum_o(c1_sum56), .carry_o(c1_carry56));
    wire c1_sum57, c1_carry57;
    full_adder u_c1_57 (.a_i(c1_sum22), .b_i(c1_sum23), .c_i(c1_sum24),
        .sum_o(c1_sum57), .carry_o(c1_carry57));
    wire c1_sum58, c1_carry58;
    full_adder u_c1_58 (.a_i(c1_sum25), .b_i(c1_sum26), .c_i(c1_sum27),
        .sum_o(c1_sum58), .carry_o(c1_carry58));
    wire c1_sum59, c1_carry59;
    full_adder u_c1_59 (.a_i(c1_sum28), .b_i(c1_sum29), .c_i(c1_sum30),
        .sum_o(c1_sum59), .carry_o(c1_carry59));
    wire c1_sum60, c1_carry60;
    full_adder u_c1_60 (.a_i(c1_sum31), .b_i(c1_sum32), .c_i(c1_sum33),
        .sum_o(c1_sum60), .carry_o(c1_carry60));
    wire c1_sum61, c1_carry61;
    full_adder u_c1_61 (.a_i(c1_sum34), .b_i(c1_sum35), .c_i(c1_sum36),
        .sum_o(c1_sum61), .carry_o(c1_carry61));
    wire c1_sum62, c1_carry62;
    full_adder u_c1_62 (.a_i(c1_sum37), .b_i(c1_sum38), .c_i(c1_sum39),
        .sum_o(c1_sum62), .carry_o(c1_carry62));
    wire c1_sum63, c1_carry63;
    full_adder u_c1_63 (.a_i(c1_sum40), .b_i(c1_sum41), .c_i(c0_carry21),
        .sum_o(c1_sum63), .carry_o(c1_carry63));
    wire c1_sum64, c1_carry64;
    full_adder u_c1_64 (.a_i(c1_sum42), .b_i(c0_carry22), .c_i(c0_carry23),
        .sum_o(c1_sum64), .carry_o(c1_carry64));
    wire c1_sum65, c1_carry65;
    full_adder u_c1_65 (.a_i(c0_carry24), .b_i(c0_carry25), .c_i(c0_carry26),
        .sum_o(c1_sum65), .carry_o(c1_carry65));
    wire c1_sum66, c1_carry66;
    full_adder u_c1_66 (.a_i(c0_carry27), .b_i(c1_sum43), .c_i(c1_sum44),
        .sum_o(c1_sum66), .carry_o(c1_carry66));
    wire c1_sum67, c1_carry67;
    full_adder u_c1_67 (.a_i(c1_sum45), .b_i(c1_sum46), .c_i(c1_sum47),
        .sum_o(c1_sum67), .carry_o(c1_carry67));
    wire c1_sum68, c1_carry68;
    full_adder u_c1_68 (.a_i(c1_sum48), .b_i(c1_sum49), .c_i(c1_sum50),
        .sum_o(c1_sum68), .carry_o(c1_carry68));
    wire c1_sum69, c1_carry69;
    full_adder u_c1_69 (.a_i(c1_sum51), .b_i(c1_sum52), .c_i(c1_sum53),
        .sum_o(c1_sum69), .carry_o(c1_carry69));
    wire c1_sum70, c1_carry70;
    full_adder u_c1_70 (.a_i(c1_sum54), .b_i(c1_sum55), .c_i(c1_sum56),
        .sum_o(c1_sum70), .carry_o(c1_carry70));
    wire c1_sum71, c1_carry71;
    full_adder u_c1_71 (.a_i(c1_sum57), .b_i(c1_sum58), .c_i(c1_sum59),
        .sum_o(c1_sum71), .carry_o(c1_carry71));
    wire c1_sum72, c1_carry72;
    full_adder u_c1_72 (.a_i(c1_sum60), .b_i(c1_sum61), .c_i(c1_sum62),
        .sum_o(c1_sum72), .carry_o(c1_carry72));
    wire c1_sum73, c1_carry73;
    full_adder u_c1_73 (.a_i(c0_carry28), .b_i(c1_sum63), .c_i(c0_carry29),
        .sum_o(c1_sum73), .carry_o(c1_carry73));
    wire c1_sum74, c1_carry74;
    full_adder u_c1_74 (.a_i(c0_carry30), .b_i(c1_sum64), .c_i(c1_sum65),
        .sum_o(c1_sum74), .carry_o(c1_carry74));
    wire c1_sum75, c1_carry75;
    full_adder u_c1_75 (.a_i(c1_sum66), .b_i(c1_sum67), .c_i(c1_sum68),
        .sum_o(c1_sum75), .carry_o(c1_carry75));
    wire c1_sum76, c1_carry76;
    full_adder u_c1_76 (.a_i(c1_sum69), .b_i(c1_sum70), .c_i(c1_sum71),
        .sum_o(c1_sum76), .carry_o(c1_carry76));
    wire c1_sum77, c1_carry77;
    full_adder u_c1_77 (.a_i(c1_sum72), .b_i(c0_carry31), .c_i(c1_sum73),
        .sum_o(c1_sum77), .carry_o(c1_carry77));
    wire c1_sum78, c1_carry78;
    full_adder u_c1_78 (.a_i(c1_sum74), .b_i(c1_sum75), .c_i(c1_sum76),
        .sum_o(c1_sum78), .carry_o(c1_carry78));

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
    full_adder u_c2_21 (.a_i(c2_in[63]), .b_i(c1_carry0), .c_i(c1_carry1),
        .sum_o(c2_sum21), .carry_o(c2_carry21));
    wire c2_sum22, c2_carry22;
    full_adder u_c2_22 (.a_i(c1_carry2), .b_i(c1_carry3), .c_i(c1_carry4),
        .sum_o(c2_sum22), .carry_o(c2_carry22));
    wire c2_sum23, c2_carry23;
    full_adder u_c2_23 (.a_i(c1_carry5), .b_i(c1_carry6), .c_i(c1_carry7),
        .sum_o(c2_sum23), .carry_o(c2_carry23));
    wire c2_sum24, c2_carry24;
    full_adder u_c2_24 (.a_i(c1_carry8), .b_i(c1_carry9), .c_i(c1_carry10),
        .sum_o(c2_sum24), .carry_o(c2_carry24));
    wire c2_sum25, c2_carry25;
    full_adder u_c2_25 (.a_i(c1_carry11), .b_i(c1_carry12), .c_i(c1_carry13),
        .sum_o(c2_sum25), .carry_o(c2_carry25));
    wire c2_sum26, c2_carry26;
    full_adder u_c2_26 (.a_i(c1_carry14), .b_i(c1_carry15), .c_i(c1_carry16),
        .sum_o(c2_sum26), .carry_o(c2_carry26));
    wire c2_sum27, c2_carry27;
    full_adder u_c2_27 (.a_i(c1_carry17), .b_i(c1_carry18), .c_i(c1_carry19),
        .sum_o(c2_sum27), .carry_o(c2_carry27));
    wire c2_sum28, c2_carry28;
    full_adder u_c2_28 (.a_i(c1_carry20), .b_i(c1_carry21), .c_i(c1_carry22),
        .sum_o(c2_sum28), .carry_o(c2_carry28));
    wire c2_sum29, c2_carry29;
    full_adder u_c2_29 (.a_i(c1_carry23), .b_i(c1_carry24), .c_i(c1_carry25),
        .sum_o(c2_sum29), .carry_o(c2_carry29));
    wire c2_sum30, c2_carry30;
    full_adder u_c2_30 (.a_i(c1_carry26), .b_i(c1_carry27), .c_i(c1_carry28),
        .sum_o(c2_sum30), .carry_o(c2_carry30));
    wire c2_sum31, c2_carry31;
    full_adder u_c2_31 (.a_i(c1_carry29), .b_i(c1_carry30), .c_i(c1_carry31),
        .sum_o(c2_sum31), .carry_o(c2_carry31));
    wire c2_sum32, c2_carry32;
    full_adder u_c2_32 (.a_i(c1_carry32), .b_i(c1_carry33), .c_i(c1_carry34),
        .sum_o(c2_sum32), .carry_o(c2_carry32));
    wire c2_sum33, c2_carry33;
    full_adder u_c2_33 (.a_i(c1_carry35), .b_i(c1_carry36), .c_i(c1_carry37),
        .sum_o(c2_sum33), .carry_o(c2_carry33));
    wire c2_sum34, c2_carry34;
    full_adder u_c2_34 (.a_i(c1_carry38), .b_i(c1_carry39), .c_i(c1_carry40),
        .sum_o(c2_sum34), .carry_o(c2_carry34));
    wire c2_sum35, c2_carry35;
    full_adder u_c2_35 (.a_i(c1_carry41), .b_i(c2_sum0), .c_i(c2_sum1),
        .sum_o(c2_sum35), .carry_o(c2_carry35));
    wire c2_sum36, c2_carry36;
    full_adder u_c2_36 (.a_i(c2_sum2), .b_i(c2_sum3), .c_i(c2_sum4),
        .sum_o(c2_sum36), .carry_o(c2_carry36));
    wire c2_sum37, c2_carry37;
    full_adder u_c2_37 (.a_i(c2_sum5), .b_i(c2_sum6), .c_i(c2_sum7),
        .sum_o(c2_sum37), .carry_o(c2_carry37));
    wire c2_sum38, c2_carry38;
    full_adder u_c2_38 (.a_i(c2_sum8), .b_i(c2_sum9), .c_i(c2_sum10),
        .sum_o(c2_sum38), .carry_o(c2_carry38));
    wire c2_sum39, c2_carry39;
    full_adder u_c2_39 (.a_i(c2_sum11), .b_i(c2_sum12), .c_i(c2_sum13),
        .sum_o(c2_sum39), .carry_o(c2_carry39));
    wire c2_sum40, c2_carry40;
    full_adder u_c2_40 (.a_i(c2_sum14), .b_i(c2_sum15), .c_i(c2_sum16),
        .sum_o(c2_sum40), .carry_o(c2_carry40));
    wire c2_sum41, c2_carry41;
    full_adder u_c2_41 (.a_i(c2_sum17), .b_i(c2_sum18), .c_i(c2_sum19),
        .sum_o(c2_sum41), .carry_o(c2_carry41));
    wire c2_sum42, c2_carry42;
    full_adder u_c2_42 (.a_i(c2_sum20), .b_i(c1_carry42), .c_i(c1_carry43),
        .sum_o(c2_sum42), .carry_o(c2_carry42));
    wire c2_sum43, c2_carry43;
    full_adder u_c2_43 (.a_i(c1_carry44), .b_i(c1_carry45), .c_i(c1_carry46),
        .sum_o(c2_sum43), .carry_o(c2_carry43));
    wire c2_sum44, c2_carry44;
    full_adder u_c2_44 (.a_i(c1_carry47), .b_i(c1_carry48), .c_i(c1_carry49),
        .sum_o(c2_sum44), .carry_o(c2_carry44));
    wire c2_sum45, c2_carry45;
    full_adder u_c2_45 (.a_i(c1_carry50), .b_i(c1_carry51), .c_i(c1_carry52),
        .sum_o(c2_sum45), .carry_o(c2_carry45));
    wire c2_sum46, c2_carry46;
    full_adder u_c2_46 (.a_i(c1_carry53), .b_i(c1_carry54), .c_i(c1_carry55),
        .sum_o(c2_sum46), .carry_o(c2_carry46));
    wire c2_sum47, c2_carry47;
    full_adder u_c2_47 (.a_i(c1_carry56), .b_i(c1_carry57), .c_i(c1_carry58),
        .sum_o(c2_sum47), .carry_o(c2_carry47));
    wire c2_sum48, c2_carry48;
    full_adder u_c2_48 (.a_i(c1_carry59), .b_i(c1_carry60), .c_i(c1_carry61),
        .sum_o(c2_sum48), .carry_o(c2_carry48));
    wire c2_sum49, c2_carry49;
    full_adder u_c2_49 (.a_i(c1_carry62), .b_i(c2_sum21), .c_i(c2_sum22),
        .sum_o(c2_sum49), .carry_o(c2_carry49));
    wire c2_sum50, c2_carry50;
    full_adder u_c2_50 (.a_i(c2_sum23), .b_i(c2_sum24), .c_i(c2_sum25),
        .sum_o(c2_sum50), .carry_o(c2_carry50));
    wire c2_sum51, c2_carry51;
    full_adder u_c2_51 (.a_i(c2_sum26), .b_i(c2_sum27), .c_i(c2_sum28),
        .sum_o(c2_sum51), .carry_o(c2_carry51));
    wire c2_sum52, c2_carry52;
    full_adder u_c2_52 (.a_i(c2_sum29), .b_i(c2_sum30), .c_i(c2_sum31),
        .sum_o(c2_sum52), .carry_o(c2_carry52));
    wire c2_sum53, c2_carry53;
    full_adder u_c2_53 (.a_i(c2_sum32), .b_i(c2_sum33), .c_i(c2_sum34),
        .sum_o(c2_sum53), .carry_o(c2_carry53));
    wire c2_sum54, c2_carry54;
    full_adder u_c2_54 (.a_i(c2_sum35), .b_i(c2_sum36), .c_i(c2_sum37),
        .sum_o(c2_sum54), .carry_o(c2_carry54));
    wire c2_sum55, c2_carry55;
    full_adder u_c2_55 (.a_i(c2_sum38), .b_i(c2_sum39), .c_i(c2_sum40),
        .sum_o(c2_sum55), .carry_o(c2_carry55));
    wire c2_sum56, c2_carry56;
    full_adder u_c2_56 (.a_i(c2_sum41), .b_i(c1_carry63), .c_i(c1_carry64),
        .sum_o(c2_sum56), .carry_o(c2_carry56));
    wire c2_sum57, c2_carry57;
    full_adder u_c2_57 (.a_i(c1_carry65), .b_i(c1_carry66), .c_i(c1_carry67),
        .sum_o(c2_sum57), .carry_o(c2_carry57));
    wire c2_sum58, c2_carry58;
    full_adder u_c2_58 (.a_i(c1_carry68), .b_i(c1_carry69), .c_i(c1_carry70),
        .sum_o(c2_sum58), .carry_o(c2_carry58));
    wire c2_sum59, c2_carry59;
    full_adder u_c2_59 (.a_i(c1_carry71), .b_i(c1_carry72), .c_i(c2_sum42),
        .sum_o(c2_sum59), .carry_o(c2_carry59));
    wire c2_sum60, c2_carry60;
    full_adder u_c2_60 (.a_i(c2_sum43), .b_i(c2_sum44), .c_i(c2_sum45),
        .sum_o(c2_sum60), .carry_o(c2_carry60));
    wire c2_sum61, c2_carry61;
    full_adder u_c2_61 (.a_i(c2_sum46), .b_i(c2_sum47), .c_i(c2_sum48),
        .sum_o(c2_sum61), .carry_o(c2_carry61));
    wire c2_sum62, c2_carry62;
    full_adder u_c2_62 (.a_i(c2_sum49), .b_i(c2_sum50), .c_i(c2_sum51),
        .sum_o(c2_sum62), .carry_o(c2_carry62));
    wire c2_sum63, c2_carry63;
    full_adder u_c2_63 (.a_i(c2_sum52), .b_i(c2_sum53), .c_i(c2_sum54),
        .sum_o(c2_sum63), .carry_o(c2_carry63));
    wire c2_sum64, c2_carry64;
    full_adder u_c2_64 (.a_i(c2_sum55), .b_i(c1_carry73), .c_i(c1_carry74),
        .sum_o(c2_sum64), .carry_o(c2_carry64));
    wire c2_sum65, c2_carry65;
    full_adder u_c2_65 (.a_i(c1_carry75), .b_i(c1_carry76), .c_i(c2_sum56),
        .sum_o(c2_sum65), .carry_o(c2_carry65));
    wire c2_sum66, c2_carry66;
    full_adder u_c2_66 (.a_i(c2_sum57), .b_i(c2_sum58), .c_i(c2_sum59),
        .sum_o(c2_sum66), .carry_o(c2_carry66));
    wire c2_sum67, c2_carry67;
    full_adder u_c2_67 (.a_i(c2_sum60), .b_i(c2_sum61), .c_i(c2_sum62),
        .sum_o(c2_sum67), .carry_o(c2_carry67));
    wire c2_sum68, c2_carry68;
    full_adder u_c2_68 (.a_i(c2_sum63), .b_i(c1_carry77), .c_i(c1_carry78),
        .sum_o(c2_sum68), .carry_o(c2_carry68));
    wire c2_sum69, c2_carry69;
    full_adder u_c2_69 (.a_i(c2_sum64), .b_i(c2_sum65), .c_i(c2_sum66),
        .sum_o(c2_sum69), .carry_o(c2_carry69));
    wire c2_sum70, c2_carry70;
    full_adder u_c2_70 (.a_i(c2_sum67), .b_i(c2_sum68), .c_i(c2_sum69),
        .sum_o(c2_sum70), .carry_o(c2_carry70));

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
    full_adder u_c3_21 (.a_i(c3_in[63]), .b_i(c2_carry0), .c_i(c2_carry1),
        .sum_o(c3_sum21), .carry_o(c3_carry21));
    wire c3_sum22, c3_carry22;
    full_adder u_c3_22 (.a_i(c2_carry2), .b_i(c2_carry3), .c_i(c2_carry4),
        .sum_o(c3_sum22), .carry_o(c3_carry22));
    wire c3_sum23, c3_carry23;
    full_adder u_c3_23 (.a_i(c2_carry5), .b_i(c2_carry6), .c_i(c2_carry7),
        .sum_o(c3_sum23), .carry_o(c3_carry23));
    wire c3_sum24, c3_carry24;
    full_adder u_c3_24 (.a_i(c2_carry8), .b_i(c2_carry9), .c_i(c2_carry10),
        .sum_o(c3_sum24), .carry_o(c3_carry24));
    wire c3_sum25, c3_carry25;
    full_adder u_c3_25 (.a_i(c2_carry11), .b_i(c2_carry12), .c_i(c2_carry13),
        .sum_o(c3_sum25), .carry_o(c3_carry25));
    wire c3_sum26, c3_carry26;
    full_adder u_c3_26 (.a_i(c2_carry14), .b_i(c2_carry15), .c_i(c2_carry16),
        .sum_o(c3_sum26), .carry_o(c3_carry26));
    wire c3_sum27, c3_carry27;
    full_adder u_c3_27 (.a_i(c2_carry17), .b_i(c2_carry18), .c_i(c2_carry19),
        .sum_o(c3_sum27), .carry_o(c3_carry27));
    wire c3_sum28, c3_carry28;
    full_adder u_c3_28 (.a_i(c2_carry20), .b_i(c3_sum0), .c_i(c3_sum1),
        .sum_o(c3_sum28), .carry_o(c3_carry28));
    wire c3_sum29, c3_carry29;
    full_adder u_c3_29 (.a_i(c3_sum2), .b_i(c3_sum3), .c_i(c3_sum4),
        .sum_o(c3_sum29), .carry_o(c3_carry29));
    wire c3_sum30, c3_carry30;
    full_adder u_c3_30 (.a_i(c3_sum5), .b_i(c3_sum6), .c_i(c3_sum7),
        .sum_o(c3_sum30), .carry_o(c3_carry30));
    wire c3_sum31, c3_carry31;
    full_adder u_c3_31 (.a_i(c3_sum8), .b_i(c3_sum9), .c_i(c3_sum10),
        .sum_o(c3_sum31), .carry_o(c3_carry31));
    wire c3_sum32, c3_carry32;
    full_adder u_c3_32 (.a_i(c3_sum11), .b_i(c3_sum12), .c_i(c3_sum13),
        .sum_o(c3_sum32), .carry_o(c3_carry32));
    wire c3_sum33, c3_carry33;
    full_adder u_c3_33 (.a_i(c3_sum14), .b_i(c3_sum15), .c_i(c3_sum16),
        .sum_o(c3_sum33), .carry_o(c3_carry33));
    wire c3_sum34, c3_carry34;
    full_adder u_c3_34 (.a_i(c3_sum17), .b_i(c3_sum18), .c_i(c3_sum19),
        .sum_o(c3_sum34), .carry_o(c3_carry34));
    wire c3_sum35, c3_carry35;
    full_adder u_c3_35 (.a_i(c3_sum20), .b_i(c2_carry21), .c_i(c2_carry22),
        .sum_o(c3_sum35), .carry_o(c3_carry35));
    wire c3_sum36, c3_carry36;
    full_adder u_c3_36 (.a_i(c2_carry23), .b_i(c2_carry24), .c_i(c2_carry25),
        .sum_o(c3_sum36), .carry_o(c3_carry36));
    wire c3_sum37, c3_carry37;
    full_adder u_c3_37 (.a_i(c2_carry26), .b_i(c2_carry27), .c_i(c2_carry28),
        .sum_o(c3_sum37), .carry_o(c3_carry37));
    wire c3_sum38, c3_carry38;
    full_adder u_c3_38 (.a_i(c2_carry29), .b_i(c2_carry30), .c_i(c2_carry31),
        .sum_o(c3_sum38), .carry_o(c3_carry38));
    wire c3_sum39, c3_carry39;
    full_adder u_c3_39 (.a_i(c2_carry32), .b_i(c2_carry33), .c_i(c2_carry34),
        .sum_o(c3_sum39), .carry_o(c3_carry39));
    wire c3_sum40, c3_carry40;
    full_adder u_c3_40 (.a_i(c2_carry35), .b_i(c2_carry36), .c_i(c2_carry37),
        .sum_o(c3_sum40), .carry_o(c3_carry40));
    wire c3_sum41, c3_carry41;
    full_adder u_c3_41 (.a_i(c2_carry38), .b_i(c2_carry39), .c_i(c2_carry40),
        .sum_o(c3_sum41), .carry_o(c3_carry41));
    wire c3_sum42, c3_carry42;
    full_adder u_c3_42 (.a_i(c2_carry41), .b_i(c3_sum21), .c_i(c3_sum22),
        .sum_o(c3_sum42), .carry_o(c3_carry42));
    wire c3_sum43, c3_carry43;
    full_adder u_c3_43 (.a_i(c3_sum23), .b_i(c3_sum24), .c_i(c3_sum25),
        .sum_o(c3_sum43), .carry_o(c3_carry43));
    wire c3_sum44, c3_carry44;
    full_adder u_c3_44 (.a_i(c3_sum26), .b_i(c3_sum27), .c_i(c3_sum28),
        .sum_o(c3_sum44), .carry_o(c3_carry44));
    wire c3_sum45, c3_carry45;
    full_adder u_c3_45 (.a_i(c3_sum29), .b_i(c3_sum30), .c_i(c3_sum31),
        .sum_o(c3_sum45), .carry_o(c3_carry45));
    wire c3_sum46, c3_carry46;
    full_adder u_c3_46 (.a_i(c3_sum32), .b_i(c3_sum33), .c_i(c3_sum34),
        .sum_o(c3_sum46), .carry_o(c3_carry46));
    wire c3_sum47, c3_carry47;
    full_adder u_c3_47 (.a_i(c2_carry42), .b_i(c2_carry43), .c_i(c2_carry44),
        .sum_o(c3_sum47), .carry_o(c3_carry47));
    wire c3_sum48, c3_carry48;
    full_adder u_c3_48 (.a_i(c2_carry45), .b_i(c2_carry46), .c_i(c2_carry47),
        .sum_o(c3_sum48), .carry_o(c3_carry48));
    wire c3_sum49, c3_carry49;
    full_adder u_c3_49 (.a_i(c2_carry48), .b_i(c2_carry49), .c_i(c2_carry50),
        .sum_o(c3_sum49), .carry_o(c3_carry49));
    wire c3_sum50, c3_carry50;
    full_adder u_c3_50 (.a_i(c2_carry51), .b_i(c2_carry52), .c_i(c2_carry53),
        .sum_o(c3_sum50), .carry_o(c3_carry50));
    wire c3_sum51, c3_carry51;
    full_adder u_c3_51 (.a_i(c2_carry54), .b_i(c2_carry55), .c_i(c3_sum35),
        .sum_o(c3_sum51), .carry_o(c3_carry51));
    wire c3_sum52, c3_carry52;
    full_adder u_c3_52 (.a_i(c3_sum36), .b_i(c3_sum37), .c_i(c3_sum38),
        .sum_o(c3_sum52), .carry_o(c3_carry52));
    wire c3_sum53, c3_carry53;
    full_adder u_c3_53 (.a_i(c3_sum39), .b_i(c3_sum40), .c_i(c3_sum41),
        .sum_o(c3_sum53), .carry_o(c3_carry53));
    wire c3_sum54, c3_carry54;
    full_adder u_c3_54 (.a_i(c3_sum42), .b_i(c3_sum43), .c_i(c3_sum44),
        .sum_o(c3_sum54), .carry_o(c3_carry54));
    wire c3_sum55, c3_carry55;
    full_adder u_c3_55 (.a_i(c3_sum45), .b_i(c3_sum46), .c_i(c2_carry56),
        .sum_o(c3_sum55), .carry_o(c3_carry55));
    wire c3_sum56, c3_carry56;
    full_adder u_c3_56 (.a_i(c2_carry57), .b_i(c2_carry58), .c_i(c2_carry59),
        .sum_o(c3_sum56), .carry_o(c3_carry56));
    wire c3_sum57, c3_carry57;
    full_adder u_c3_57 (.a_i(c2_carry60), .b_i(c2_carry61), .c_i(c2_carry62),
        .sum_o(c3_sum57), .carry_o(c3_carry57));
    wire c3_sum58, c3_carry58;
    full_adder u_c3_58 (.a_i(c2_carry63), .b_i(c3_sum47), .c_i(c3_sum48),
        .sum_o(c3_sum58), .carry_o(c3_carry58));
    wire c3_sum59, c3_carry59;
    full_adder u_c3_59 (.a_i(c3_sum49), .b_i(c3_sum50), .c_i(c3_sum51),
        .sum_o(c3_sum59), .carry_o(c3_carry59));
    wire c3_sum60, c3_carry60;
    full_adder u_c3_60 (.a_i(c3_sum52), .b_i(c3_sum53), .c_i(c3_sum54),
        .sum_o(c3_sum60), .carry_o(c3_carry60));
    wire c3_sum61, c3_carry61;
    full_adder u_c3_61 (.a_i(c2_carry64), .b_i(c2_carry65), .c_i(c2_carry66),
        .sum_o(c3_sum61), .carry_o(c3_carry61));
    wire c3_sum62, c3_carry62;
    full_adder u_c3_62 (.a_i(c2_carry67), .b_i(c3_sum55), .c_i(c3_sum56),
        .sum_o(c3_sum62), .carry_o(c3_carry62));
    wire c3_sum63, c3_carry63;
    full_adder u_c3_63 (.a_i(c3_sum57), .b_i(c3_sum58), .c_i(c3_sum59),
        .sum_o(c3_sum63), .carry_o(c3_carry63));
    wire c3_sum64, c3_carry64;
    full_adder u_c3_64 (.a_i(c3_sum60), .b_i(c2_carry68), .c_i(c2_carry69),
        .sum_o(c3_sum64), .carry_o(c3_carry64));
    wire c3_sum65, c3_carry65;
    full_adder u_c3_65 (.a_i(c3_sum61), .b_i(c3_sum62), .c_i(c3_sum63),
        .sum_o(c3_sum65), .carry_o(c3_carry65));

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
    full_adder u_c4_42 (.a_i(c4_in[126]), .b_i(c4_in[127]), .c_i(c3_carry0),
        .sum_o(c4_sum42), .carry_o(c4_carry42));
    wire c4_sum43, c4_carry43;
    full_adder u_c4_43 (.a_i(c3_carry1), .b_i(c3_carry2), .c_i(c3_carry3),
        .sum_o(c4_sum43), .carry_o(c4_carry43));
    wire c4_sum44, c4_carry44;
    full_adder u_c4_44 (.a_i(c3_carry4), .b_i(c3_carry5), .c_i(c3_carry6),
        .sum_o(c4_sum44), .carry_o(c4_carry44));
    wire c4_sum45, c4_carry45;
    full_adder u_c4_45 (.a_i(c3_carry7), .b_i(c3_carry8), .c_i(c3_carry9),
        .sum_o(c4_sum45), .carry_o(c4_carry45));
    wire c4_sum46, c4_carry46;
    full_adder u_c4_46 (.a_i(c3_carry10), .b_i(c3_carry11), .c_i(c3_carry12),
        .sum_o(c4_sum46), .carry_o(c4_carry46));
    wire c4_sum47, c4_carry47;
    full_adder u_c4_47 (.a_i(c3_carry13), .b_i(c3_carry14), .c_i(c3_carry15),
        .sum_o(c4_sum47), .carry_o(c4_carry47));
    wire c4_sum48, c4_carry48;
    full_adder u_c4_48 (.a_i(c3_carry16), .b_i(c3_carry17), .c_i(c3_carry18),
        .sum_o(c4_sum48), .carry_o(c4_carry48));
    wire c4_sum49, c4_carry49;
    full_adder u_c4_49 (.a_i(c3_carry19), .b_i(c3_carry20), .c_i(c4_sum0),
        .sum_o(c4_sum49), .carry_o(c4_carry49));
    wire c4_sum50, c4_carry50;
    full_adder u_c4_50 (.a_i(c4_sum1), .b_i(c4_sum2), .c_i(c4_sum3),
        .sum_o(c4_sum50), .carry_o(c4_carry50));
    wire c4_sum51, c4_carry51;
    full_adder u_c4_51 (.a_i(c4_sum4), .b_i(c4_sum5), .c_i(c4_sum6),
        .sum_o(c4_sum51), .carry_o(c4_carry51));
    wire c4_sum52, c4_carry52;
    full_adder u_c4_52 (.a_i(c4_sum7), .b_i(c4_sum8), .c_i(c4_sum9),
        .sum_o(c4_sum52), .carry_o(c4_carry52));
    wire c4_sum53, c4_carry53;
    full_adder u_c4_53 (.a_i(c4_sum10), .b_i(c4_sum11), .c_i(c4_sum12),
        .sum_o(c4_sum53), .carry_o(c4_carry53));
    wire c4_sum54, c4_carry54;
    full_adder u_c4_54 (.a_i(c4_sum13), .b_i(c4_sum14), .c_i(c4_sum15),
        .sum_o(c4_sum54), .carry_o(c4_carry54));
    wire c4_sum55, c4_carry55;
    full_adder u_c4_55 (.a_i(c4_sum16), .b_i(c4_sum17), .c_i(c4_sum18),
        .sum_o(c4_sum55), .carry_o(c4_carry55));
    wire c4_sum56, c4_carry56;
    full_adder u_c4_56 (.a_i(c4_sum19), .b_i(c4_sum20), .c_i(c4_sum21),
        .sum_o(c4_sum56), .carry_o(c4_carry56));
    wire c4_sum57, c4_carry57;
    full_adder u_c4_57 (.a_i(c4_sum22), .b_i(c4_sum23), .c_i(c4_sum24),
        .sum_o(c4_sum57), .carry_o(c4_carry57));
    wire c4_sum58, c4_carry58;
    full_adder u_c4_58 (.a_i(c4_sum25), .b_i(c4_sum26), .c_i(c4_sum27),
        .sum_o(c4_sum58), .carry_o(c4_carry58));
    wire c4_sum59, c4_carry59;
    full_adder u_c4_59 (.a_i(c4_sum28), .b_i(c4_sum29), .c_i(c4_sum30),
        .sum_o(c4_sum59), .carry_o(c4_carry59));
    wire c4_sum60, c4_carry60;
    full_adder u_c4_60 (.a_i(c4_sum31), .b_i(c4_sum32), .c_i(c4_sum33),
        .sum_o(c4_sum60), .carry_o(c4_carry60));
    wire c4_sum61, c4_carry61;
    full_adder u_c4_61 (.a_i(c4_sum34), .b_i(c4_sum35), .c_i(c4_sum36),
        .sum_o(c4_sum61), .carry_o(c4_carry61));
    wire c4_sum62, c4_carry62;
    full_adder u_c4_62 (.a_i(c4_sum37), .b_i(c4_sum38), .c_i(c4_sum39),
        .sum_o(c4_sum62), .carry_o(c4_carry62));
    wire c4_sum63, c4_carry63;
    full_adder u_c4_63 (.a_i(c4_sum40), .b_i(c4_sum41), .c_i(c3_carry21),
        .sum_o(c4_sum63), .carry_o(c4_carry63));
    wire c4_sum64, c4_carry64;
    full_adder u_c4_64 (.a_i(c3_carry22), .b_i(c3_carry23), .c_i(c3_carry24),
        .sum_o(c4_sum64), .carry_o(c4_carry64));
    wire c4_sum65, c4_carry65;
    full_adder u_c4_65 (.a_i(c3_carry25), .b_i(c3_carry26), .c_i(c3_carry27),
        .sum_o(c4_sum65), .carry_o(c4_carry65));
    wire c4_sum66, c4_carry66;
    full_adder u_c4_66 (.a_i(c3_carry28), .b_i(c3_carry29), .c_i(c3_carry30),
        .sum_o(c4_sum66), .carry_o(c4_carry66));
    wire c4_sum67, c4_carry67;
    full_adder u_c4_67 (.a_i(c3_carry31), .b_i(c3_carry32), .c_i(c3_carry33),
        .sum_o(c4_sum67), .carry_o(c4_carry67));
    wire c4_sum68, c4_carry68;
    full_adder u_c4_68 (.a_i(c3_carry34), .b_i(c4_sum42), .c_i(c4_sum43),
        .sum_o(c4_sum68), .carry_o(c4_carry68));
    wire c4_sum69, c4_carry69;
    full_adder u_c4_69 (.a_i(c4_sum44), .b_i(c4_sum45), .c_i(c4_sum46),
        .sum_o(c4_sum69), .carry_o(c4_carry69));
    wire c4_sum70, c4_carry70;
    full_adder u_c4_70 (.a_i(c4_sum47), .b_i(c4_sum48), .c_i(c4_sum49),
        .sum_o(c4_sum70), .carry_o(c4_carry70));
    wire c4_sum71, c4_carry71;
    full_adder u_c4_71 (.a_i(c4_sum50), .b_i(c4_sum51), .c_i(c4_sum52),
        .sum_o(c4_sum71), .carry_o(c4_carry71));
    wire c4_sum72, c4_carry72;
    full_adder u_c4_72 (.a_i(c4_sum53), .b_i(c4_sum54), .c_i(c4_sum55),
        .sum_o(c4_sum72), .carry_o(c4_carry72));
    wire c4_sum73, c4_carry73;
    full_adder u_c4_73 (.a_i(c4_sum56), .b_i(c4_sum57), .c_i(c4_sum58),
        .sum_o(c4_sum73), .carry_o(c4_carry73));
    wire c4_sum74, c4_carry74;
    full_adder u_c4_74 (.a_i(c4_sum59), .b_i(c4_sum60), .c_i(c4_sum61),
        .sum_o(c4_sum74), .carry_o(c4_carry74));
    wire c4_sum75, c4_carry75;
    full_adder u_c4_75 (.a_i(c4_sum62), .b_i(c3_carry35), .c_i(c3_carry36),
        .sum_o(c4_sum75), .carry_o(c4_carry75));
    wire c4_sum76, c4_carry76;
    full_adder u_c4_76 (.a_i(c3_carry37), .b_i(c3_carry38), .c_i(c3_carry39),
        .sum_o(c4_sum76), .carry_o(c4_carry76));
    wire c4_sum77, c4_carry77;
    full_adder u_c4_77 (.a_i(c3_carry40), .b_i(c3_carry41), .c_i(c3_carry42),
        .sum_o(c4_sum77), .carry_o(c4_carry77));
    wire c4_sum78, c4_carry78;
    full_adder u_c4_78 (.a_i(c3_carry43), .b_i(c3_carry44), .c_i(c3_carry45),
        .sum_o(c4_sum78), .carry_o(c4_carry78));
    wire c4_sum79, c4_carry79;
    full_adder u_c4_79 (.a_i(c3_carry46), .b_i(c4_sum63), .c_i(c4_sum64),
        .sum_o(c4_sum79), .carry_o(c4_carry79));
    wire c4_sum80, c4_carry80;
    full_adder u_c4_80 (.a_i(c4_sum65), .b_i(c4_sum66), .c_i(c4_sum67),
        .sum_o(c4_sum80), .carry_o(c4_carry80));
    wire c4_sum81, c4_carry81;
    full_adder u_c4_81 (.a_i(c4_sum68), .b_i(c4_sum69), .c_i(c4_sum70),
        .sum_o(c4_sum81), .carry_o(c4_carry81));
    wire c4_sum82, c4_carry82;
    full_adder u_c4_82 (.a_i(c4_sum71), .b_i(c4_sum72), .c_i(c4_sum73),
        .sum_o(c4_sum82), .carry_o(c4_carry82));
    wire c4_sum83, c4_carry83;
    full_adder u_c4_83 (.a_i(c4_sum74), .b_i(c3_carry47), .c_i(c3_carry48),
        .sum_o(c4_sum83), .carry_o(c4_carry83));
    wire c4_sum84, c4_carry84;
    full_adder u_c4_84 (.a_i(c3_carry49), .b_i(c3_carry50), .c_i(c3_carry51),
        .sum_o(c4_sum84), .carry_o(c4_carry84));
    wire c4_sum85, c4_carry85;
    full_adder u_c4_85 (.a_i(c3_carry52), .b_i(c3_carry53), .c_i(c3_carry54),
        .sum_o(c4_sum85), .carry_o(c4_carry85));
    wire c4_sum86, c4_carry86;
    full_adder u_c4_86 (.a_i(c4_sum75), .b_i(c4_sum76), .c_i(c4_sum77),
        .sum_o(c4_sum86), .carry_o(c4_carry86));
    wire c4_sum87, c4_carry87;
    full_adder u_c4_87 (.a_i(c4_sum78), .b_i(c4_sum79), .c_i(c4_sum80),
        .sum_o(c4_sum87), .carry_o(c4_carry87));
    wire c4_sum88, c4_carry88;
    full_adder u_c4_88 (.a_i(c4_sum81), .b_i(c4_sum82), .c_i(c3_carry55),
        .sum_o(c4_sum88), .carry_o(c4_carry88));
    wire c4_sum89, c4_carry89;
    full_adder u_c4_89 (.a_i(c3_carry56), .b_i(c3_carry57), .c_i(c3_carry58),
        .sum_o(c4_sum89), .carry_o(c4_carry89));
    wire c4_sum90, c4_carry90;
    full_adder u_c4_90 (.a_i(c3_carry59), .b_i(c3_carry60), .c_i(c4_sum83),
        .sum_o(c4_sum90), .carry_o(c4_carry90));
    wire c4_sum91, c4_carry91;
    full_adder u_c4_91 (.a_i(c4_sum84), .b_i(c4_sum85), .c_i(c4_sum86),
        .sum_o(c4_sum91), .carry_o(c4_carry91));
    wire c4_sum92, c4_carry92;
    full_adder u_c4_92 (.a_i(c4_sum87), .b_i(c3_carry61), .c_i(c3_carry62),
        .sum_o(c4_sum92), .carry_o(c4_carry92));
    wire c4_sum93, c4_carry93;
    full_adder u_c4_93 (.a_i(c3_carry63), .b_i(c4_sum88), .c_i(c4_sum89),
        .sum_o(c4_sum93), .carry_o(c4_carry93));

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
    full_adder u_c5_21 (.a_i(c5_sum0), .b_i(c5_sum1), .c_i(c5_sum2),
        .sum_o(c5_sum21), .carry_o(c5_carry21));
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(c5_sum3), .b_i(c5_sum4), .c_i(c5_sum5),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(c5_sum6), .b_i(c5_sum7), .c_i(c5_sum8),
        .sum_o(c5_sum23), .carry_o(c5_carry23));
    wire c5_sum24, c5_carry24;
    full_adder u_c5_24 (.a_i(c5_sum9), .b_i(c5_sum10), .c_i(c5_sum11),
        .sum_o(c5_sum24), .carry_o(c5_carry24));
    wire c5_sum25, c5_carry25;
    full_adder u_c5_25 (.a_i(c5_sum12), .b_i(c5_sum13), .c_i(c4_carry63),
        .sum_o(c5_sum25), .carry_o(c5_carry25));
    wire c5_sum26, c5_carry26;
    full_adder u_c5_26 (.a_i(c4_carry64), .b_i(c4_carry65), .c_i(c4_carry66),
        .sum_o(c5_sum26), .carry_o(c5_carry26));
    wire c5_sum27, c5_carry27;
    full_adder u_c5_27 (.a_i(c4_carry67), .b_i(c4_carry68), .c_i(c4_carry69),
        .sum_o(c5_sum27), .carry_o(c5_carry27));
    wire c5_sum28, c5_carry28;
    full_adder u_c5_28 (.a_i(c4_carry70), .b_i(c4_carry71), .c_i(c4_carry72),
        .sum_o(c5_sum28), .carry_o(c5_carry28));
    wire c5_sum29, c5_carry29;
    full_adder u_c5_29 (.a_i(c4_carry73), .b_i(c4_carry74), .c_i(c5_sum14),
        .sum_o(c5_sum29), .carry_o(c5_carry29));
    wire c5_sum30, c5_carry30;
    full_adder u_c5_30 (.a_i(c5_sum15), .b_i(c5_sum16), .c_i(c5_sum17),
        .sum_o(c5_sum30), .carry_o(c5_carry30));
    wire c5_sum31, c5_carry31;
    full_adder u_c5_31 (.a_i(c5_sum18), .b_i(c5_sum19), .c_i(c5_sum20),
        .sum_o(c5_sum31), .carry_o(c5_carry31));
    wire c5_sum32, c5_carry32;
    full_adder u_c5_32 (.a_i(c5_sum21), .b_i(c5_sum22), .c_i(c5_sum23),
        .sum_o(c5_sum32), .carry_o(c5_carry32));
    wire c5_sum33, c5_carry33;
    full_adder u_c5_33 (.a_i(c5_sum24), .b_i(c4_carry75), .c_i(c4_carry76),
        .sum_o(c5_sum33), .carry_o(c5_carry33));
    wire c5_sum34, c5_carry34;
    full_adder u_c5_34 (.a_i(c4_carry77), .b_i(c4_carry78), .c_i(c4_carry79),
        .sum_o(c5_sum34), .carry_o(c5_carry34));
    wire c5_sum35, c5_carry35;
    full_adder u_c5_35 (.a_i(c4_carry80), .b_i(c4_carry81), .c_i(c4_carry82),
        .sum_o(c5_sum35), .carry_o(c5_carry35));
    wire c5_sum36, c5_carry36;
    full_adder u_c5_36 (.a_i(c5_sum25), .b_i(c5_sum26), .c_i(c5_sum27),
        .sum_o(c5_sum36), .carry_o(c5_carry36));
    wire c5_sum37, c5_carry37;
    full_adder u_c5_37 (.a_i(c5_sum28), .b_i(c5_sum29), .c_i(c5_sum30),
        .sum_o(c5_sum37), .carry_o(c5_carry37));
    wire c5_sum38, c5_carry38;
    full_adder u_c5_38 (.a_i(c5_sum31), .b_i(c5_sum32), .c_i(c4_carry83),
        .sum_o(c5_sum38), .carry_o(c5_carry38));
    wire c5_sum39, c5_carry39;
    full_adder u_c5_39 (.a_i(c4_carry84), .b_i(c4_carry85), .c_i(c4_carry86),
        .sum_o(c5_sum39), .carry_o(c5_carry39));
    wire c5_sum40, c5_carry40;
    full_adder u_c5_40 (.a_i(c4_carry87), .b_i(c5_sum33), .c_i(c5_sum34),
        .sum_o(c5_sum40), .carry_o(c5_carry40));
    wire c5_sum41, c5_carry41;
    full_adder u_c5_41 (.a_i(c5_sum35), .b_i(c5_sum36), .c_i(c5_sum37),
        .sum_o(c5_sum41), .carry_o(c5_carry41));
    wire c5_sum42, c5_carry42;
    full_adder u_c5_42 (.a_i(c4_carry88), .b_i(c4_carry89), .c_i(c4_carry90),
        .sum_o(c5_sum42), .carry_o(c5_carry42));
    wire c5_sum43, c5_carry43;
    full_adder u_c5_43 (.a_i(c4_carry91), .b_i(c5_sum38), .c_i(c5_sum39),
        .sum_o(c5_sum43), .carry_o(c5_carry43));

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
    full_adder u_c6_5 (.a_i(c6_sum0), .b_i(c5_carry14), .c_i(c5_carry15),
        .sum_o(c6_sum5), .carry_o(c6_carry5));
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(c5_carry16), .b_i(c5_carry17), .c_i(c5_carry18),
        .sum_o(c6_sum6), .carry_o(c6_carry6));
    wire c6_sum7, c6_carry7;
    full_adder u_c6_7 (.a_i(c5_carry19), .b_i(c5_carry20), .c_i(c5_carry21),
        .sum_o(c6_sum7), .carry_o(c6_carry7));
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(c5_carry22), .b_i(c5_carry23), .c_i(c5_carry24),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(c6_sum1), .b_i(c6_sum2), .c_i(c6_sum3),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(c6_sum4), .b_i(c5_carry25), .c_i(c5_carry26),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c5_carry27), .b_i(c5_carry28), .c_i(c5_carry29),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c5_carry30), .b_i(c5_carry31), .c_i(c5_carry32),
        .sum_o(c6_sum12), .carry_o(c6_carry12));
    wire c6_sum13, c6_carry13;
    full_adder u_c6_13 (.a_i(c6_sum5), .b_i(c6_sum6), .c_i(c6_sum7),
        .sum_o(c6_sum13), .carry_o(c6_carry13));
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(c6_sum8), .b_i(c6_sum9), .c_i(c5_carry33),
        .sum_o(c6_sum14), .carry_o(c6_carry14));
    wire c6_sum15, c6_carry15;
    full_adder u_c6_15 (.a_i(c5_carry34), .b_i(c5_carry35), .c_i(c5_carry36),
        .sum_o(c6_sum15), .carry_o(c6_carry15));
    wire c6_sum16, c6_carry16;
    full_adder u_c6_16 (.a_i(c5_carry37), .b_i(c6_sum10), .c_i(c6_sum11),
        .sum_o(c6_sum16), .carry_o(c6_carry16));
    wire c6_sum17, c6_carry17;
    full_adder u_c6_17 (.a_i(c6_sum12), .b_i(c6_sum13), .c_i(c5_carry38),
        .sum_o(c6_sum17), .carry_o(c6_carry17));
    wire c6_sum18, c6_carry18;
    full_adder u_c6_18 (.a_i(c5_carry39), .b_i(c5_carry40), .c_i(c5_carry41),
        .sum_o(c6_sum18), .carry_o(c6_carry18));
    wire c6_sum19, c6_carry19;
    full_adder u_c6_19 (.a_i(c6_sum14), .b_i(c6_sum15), .c_i(c6_sum16),
        .sum_o(c6_sum19), .carry_o(c6_carry19));

    // Column 7.
    wire c7_sum0, c7_carry0;
    assign c7_sum0 = ~(c6_carry0 ^ c6_carry1);  // two bits and 1
    assign c7_carry0 = c6_carry0 | c6_carry1;
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c6_carry2), .b_i(c6_carry3), .c_i(c6_carry4),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c7_sum0), .b_i(c6_carry5), .c_i(c6_carry6),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c6_carry7), .b_i(c6_carry8), .c_i(c6_carry9),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c7_sum1), .b_i(c6_carry10), .c_i(c6_carry11),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c6_carry12), .b_i(c6_carry13), .c_i(c7_sum2),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c7_sum3), .b_i(c6_carry14), .c_i(c6_carry15),
        .sum_o(c7_sum6), .carry_o(c7_carry6));
    wire c7_sum7, c7_carry7;
    full_adder u_c7_7 (.a_i(c6_carry16), .b_i(c7_sum4), .c_i(c7_sum5),
        .sum_o(c7_sum7), .carry_o(c7_carry7));

    // Column 8.
    wire c8_sum0, c8_carry0;
    assign c8_sum0 = ~(c7_carry0 ^ c7_carry1);  // two bits and 1
    assign c8_carry0 = c7_carry0 | c7_carry1;
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c8_sum0), .b_i(c7_carry2), .c_i(c7_carry3),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c7_carry4), .b_i(c7_carry5), .c_i(c8_sum1),
        .sum_o(c8_sum2), .carry_o(c8_carry2));

    // Column 9.
    wire c9_sum0, c9_carry0;
    assign c9_sum0 = ~(c8_carry0 ^ c8_carry1);  // two bits and 1
    assign c9_carry0 = c8_carry0 | c8_carry1;

    assign middle_o = {c12_in, c11_in, c9_carry0, c10_in[1], c10_in[0], c9_sum0, c8_carry2,
        c9_in[1], c9_in[0], c8_sum2, c7_carry7, c7_carry6, c8_in[1], c8_in[0], c7_sum7, c7_sum6,
        c6_carry19, c6_carry18, c6_carry17, c7_in[1], c7_in[0], c6_sum19, c6_sum18, c6_sum17,
        c5_carry43, c5_carry42, c6_in[2], c6_in[1], c6_in[0], c5_sum43, c5_sum42, c5_sum41,
        c5_sum40, c4_carry93, c4_carry92, c5_in[1], c5_in[0], c4_sum93, c4_sum92, c4_sum91,
        c4_sum90, c3_carry65, c3_carry64, c4_in[129], c4_in[128], c3_sum65, c3_sum64, c2_carry70,
        c3_in[64], c2_sum70, c2_in[64], c1_sum78, c1_sum77, c1_in[128], c0_sum31, c0_in[64]};

endmodule

`default_nettype wire
