// tree_baugh_wooley_16x8_l16_upper: compressor tree, first half: 16 lane(s) of Baugh-Wooley rows,
//   16 x 8 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_16x8_l16_upper (
    input  wire [2047:0] bits_i,    // lane k at [k*128 +: 128]
    output wire [142:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [15:0] c0_in;
    wire [31:0] c1_in;
    wire [47:0] c2_in;
    wire [63:0] c3_in;
    wire [79:0] c4_in;
    wire [95:0] c5_in;
    wire [111:0] c6_in;
    wire [127:0] c7_in;
    wire [127:0] c8_in;
    wire [127:0] c9_in;
    wire [127:0] c10_in;
    wire [127:0] c11_in;
    wire [127:0] c12_in;
    wire [127:0] c13_in;
    wire [127:0] c14_in;
    wire [127:0] c15_in;
    wire [111:0] c16_in;
    wire [95:0] c17_in;
    wire [79:0] c18_in;
    wire [63:0] c19_in;
    wire [47:0] c20_in;
    wire [31:0] c21_in;
    wire [15:0] c22_in;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [127:0] lane;
            assign lane = bits_i[k*128 +: 128];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[16], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[32], lane[17], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[48], lane[33], lane[18], lane[3]};
            assign c4_in[k*5 +: 5] = {lane[64], lane[49], lane[34], lane[19], lane[4]};
            assign c5_in[k*6 +: 6] = {lane[80], lane[65], lane[50], lane[35], lane[20], lane[5]};
            assign c6_in[k*7 +: 7] = {lane[96], lane[81], lane[66], lane[51], lane[36], lane[21],
                lane[6]};
            assign c7_in[k*8 +: 8] = {lane[112], lane[97], lane[82], lane[67], lane[52], lane[37],
                lane[22], lane[7]};
            assign c8_in[k*8 +: 8] = {lane[113], lane[98], lane[83], lane[68], lane[53], lane[38],
                lane[23], lane[8]};
            assign c9_in[k*8 +: 8] = {lane[114], lane[99], lane[84], lane[69], lane[54], lane[39],
                lane[24], lane[9]};
            assign c10_in[k*8 +: 8] = {lane[115], lane[100], lane[85], lane[70], lane[55], lane[40],
                lane[25], lane[10]};
            assign c11_in[k*8 +: 8] = {lane[116], lane[101], lane[86], lane[71], lane[56], lane[41],
                lane[26], lane[11]};
            assign c12_in[k*8 +: 8] = {lane[117], lane[102], lane[87], lane[72], lane[57], lane[42],
                lane[27], lane[12]};
            assign c13_in[k*8 +: 8] = {lane[118], lane[103], lane[88], lane[73], lane[58], lane[43],
                lane[28], lane[13]};
            assign c14_in[k*8 +: 8] = {lane[119], lane[104], lane[89], lane[74], lane[59], lane[44],
                lane[29], lane[14]};
            assign c15_in[k*8 +: 8] = {lane[120], lane[105], lane[90], lane[75], lane[60], lane[45],
                lane[30], lane[15]};
            assign c16_in[k*7 +: 7] = {lane[121], lane[106], lane[91], lane[76], lane[61], lane[46],
                lane[31]};
            assign c17_in[k*6 +: 6] = {lane[122], lane[107], lane[92], lane[77], lane[62],
                lane[47]};
            assign c18_in[k*5 +: 5] = {lane[123], lane[108], lane[93], lane[78], lane[63]};
            assign c19_in[k*4 +: 4] = {lane[124], lane[109], lane[94], lane[79]};
            assign c20_in[k*3 +: 3] = {lane[125], lane[110], lane[95]};
            assign c21_in[k*2 +: 2] = {lane[126], lane[111]};
            assign c22_in[k] = lane[127];
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
    full_adder u_c0_5 (.a_i(c0_in[14]), .b_i(c0_in[15]), .c_i(c0_sum0),
        .sum_o(c0_sum5), .carry_o(c0_carry5));
    wire c0_sum6, c0_carry6;
    full_adder u_c0_6 (.a_i(c0_sum1), .b_i(c0_sum2), .c_i(c0_sum3),
        .sum_o(c0_sum6), .carry_o(c0_carry6));
    wire c0_sum7, c0_carry7;
    full_adder u_c0_7 (.a_i(c0_sum4), .b_i(c0_sum5), .c_i(c0_sum6),
        .sum_o(c0_sum7), .carry_o(c0_carry7));

    // Column 1.
    wire c1_sum0, c1_carry0;
    assign c1_sum0 = ~(c1_in[0] ^ c1_in[1]);  // two bits and 1
    assign c1_carry0 = c1_in[0] | c1_in[1];
    wire c1_sum1, c1_carry1;
    full_adder u_c1_1 (.a_i(c1_in[2]), .b_i(c1_in[3]), .c_i(c1_in[4]),
        .sum_o(c1_sum1), .carry_o(c1_carry1));
    wire c1_sum2, c1_carry2;
    full_adder u_c1_2 (.a_i(c1_in[5]), .b_i(c1_in[6]), .c_i(c1_in[7]),
        .sum_o(c1_sum2), .carry_o(c1_carry2));
    wire c1_sum3, c1_carry3;
    full_adder u_c1_3 (.a_i(c1_in[8]), .b_i(c1_in[9]), .c_i(c1_in[10]),
        .sum_o(c1_sum3), .carry_o(c1_carry3));
    wire c1_sum4, c1_carry4;
    full_adder u_c1_4 (.a_i(c1_in[11]), .b_i(c1_in[12]), .c_i(c1_in[13]),
        .sum_o(c1_sum4), .carry_o(c1_carry4));
    wire c1_sum5, c1_carry5;
    full_adder u_c1_5 (.a_i(c1_in[14]), .b_i(c1_in[15]), .c_i(c1_in[16]),
        .sum_o(c1_sum5), .carry_o(c1_carry5));
    wire c1_sum6, c1_carry6;
    full_adder u_c1_6 (.a_i(c1_in[17]), .b_i(c1_in[18]), .c_i(c1_in[19]),
        .sum_o(c1_sum6), .carry_o(c1_carry6));
    wire c1_sum7, c1_carry7;
    full_adder u_c1_7 (.a_i(c1_in[20]), .b_i(c1_in[21]), .c_i(c1_in[22]),
        .sum_o(c1_sum7), .carry_o(c1_carry7));
    wire c1_sum8, c1_carry8;
    full_adder u_c1_8 (.a_i(c1_in[23]), .b_i(c1_in[24]), .c_i(c1_in[25]),
        .sum_o(c1_sum8), .carry_o(c1_carry8));
    wire c1_sum9, c1_carry9;
    full_adder u_c1_9 (.a_i(c1_in[26]), .b_i(c1_in[27]), .c_i(c1_in[28]),
        .sum_o(c1_sum9), .carry_o(c1_carry9));
    wire c1_sum10, c1_carry10;
    full_adder u_c1_10 (.a_i(c1_in[29]), .b_i(c1_in[30]), .c_i(c1_in[31]),
        .sum_o(c1_sum10), .carry_o(c1_carry10));
    wire c1_sum11, c1_carry11;
    full_adder u_c1_11 (.a_i(c0_carry0), .b_i(c1_sum0), .c_i(c0_carry1),
        .sum_o(c1_sum11), .carry_o(c1_carry11));
    wire c1_sum12, c1_carry12;
    full_adder u_c1_12 (.a_i(c0_carry2), .b_i(c0_carry3), .c_i(c0_carry4),
        .sum_o(c1_sum12), .carry_o(c1_carry12));
    wire c1_sum13, c1_carry13;
    full_adder u_c1_13 (.a_i(c1_sum1), .b_i(c1_sum2), .c_i(c1_sum3),
        .sum_o(c1_sum13), .carry_o(c1_carry13));
    wire c1_sum14, c1_carry14;
    full_adder u_c1_14 (.a_i(c1_sum4), .b_i(c1_sum5), .c_i(c1_sum6),
        .sum_o(c1_sum14), .carry_o(c1_carry14));
    wire c1_sum15, c1_carry15;
    full_adder u_c1_15 (.a_i(c1_sum7), .b_i(c1_sum8), .c_i(c1_sum9),
        .sum_o(c1_sum15), .carry_o(c1_carry15));
    wire c1_sum16, c1_carry16;
    full_adder u_c1_16 (.a_i(c1_sum10), .b_i(c0_carry5), .c_i(c0_carry6),
        .sum_o(c1_sum16), .carry_o(c1_carry16));
    wire c1_sum17, c1_carry17;
    full_adder u_c1_17 (.a_i(c1_sum11), .b_i(c1_sum12), .c_i(c1_sum13),
        .sum_o(c1_sum17), .carry_o(c1_carry17));
    wire c1_sum18, c1_carry18;
    full_adder u_c1_18 (.a_i(c1_sum14), .b_i(c1_sum15), .c_i(c0_carry7),
        .sum_o(c1_sum18), .carry_o(c1_carry18));
    wire c1_sum19, c1_carry19;
    full_adder u_c1_19 (.a_i(c1_sum16), .b_i(c1_sum17), .c_i(c1_sum18),
        .sum_o(c1_sum19), .carry_o(c1_carry19));

    // Column 2.
    wire c2_sum0, c2_carry0;
    assign c2_sum0 = ~(c2_in[0] ^ c2_in[1]);  // two bits and 1
    assign c2_carry0 = c2_in[0] | c2_in[1];
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c2_in[2]), .b_i(c2_in[3]), .c_i(c2_in[4]),
        .sum_o(c2_sum1), .carry_o(c2_carry1));
    wire c2_sum2, c2_carry2;
    full_adder u_c2_2 (.a_i(c2_in[5]), .b_i(c2_in[6]), .c_i(c2_in[7]),
        .sum_o(c2_sum2), .carry_o(c2_carry2));
    wire c2_sum3, c2_carry3;
    full_adder u_c2_3 (.a_i(c2_in[8]), .b_i(c2_in[9]), .c_i(c2_in[10]),
        .sum_o(c2_sum3), .carry_o(c2_carry3));
    wire c2_sum4, c2_carry4;
    full_adder u_c2_4 (.a_i(c2_in[11]), .b_i(c2_in[12]), .c_i(c2_in[13]),
        .sum_o(c2_sum4), .carry_o(c2_carry4));
    wire c2_sum5, c2_carry5;
    full_adder u_c2_5 (.a_i(c2_in[14]), .b_i(c2_in[15]), .c_i(c2_in[16]),
        .sum_o(c2_sum5), .carry_o(c2_carry5));
    wire c2_sum6, c2_carry6;
    full_adder u_c2_6 (.a_i(c2_in[17]), .b_i(c2_in[18]), .c_i(c2_in[19]),
        .sum_o(c2_sum6), .carry_o(c2_carry6));
    wire c2_sum7, c2_carry7;
    full_adder u_c2_7 (.a_i(c2_in[20]), .b_i(c2_in[21]), .c_i(c2_in[22]),
        .sum_o(c2_sum7), .carry_o(c2_carry7));
    wire c2_sum8, c2_carry8;
    full_adder u_c2_8 (.a_i(c2_in[23]), .b_i(c2_in[24]), .c_i(c2_in[25]),
        .sum_o(c2_sum8), .carry_o(c2_carry8));
    wire c2_sum9, c2_carry9;
    full_adder u_c2_9 (.a_i(c2_in[26]), .b_i(c2_in[27]), .c_i(c2_in[28]),
        .sum_o(c2_sum9), .carry_o(c2_carry9));
    wire c2_sum10, c2_carry10;
    full_adder u_c2_10 (.a_i(c2_in[29]), .b_i(c2_in[30]), .c_i(c2_in[31]),
        .sum_o(c2_sum10), .carry_o(c2_carry10));
    wire c2_sum11, c2_carry11;
    full_adder u_c2_11 (.a_i(c2_in[32]), .b_i(c2_in[33]), .c_i(c2_in[34]),
        .sum_o(c2_sum11), .carry_o(c2_carry11));
    wire c2_sum12, c2_carry12;
    full_adder u_c2_12 (.a_i(c2_in[35]), .b_i(c2_in[36]), .c_i(c2_in[37]),
        .sum_o(c2_sum12), .carry_o(c2_carry12));
    wire c2_sum13, c2_carry13;
    full_adder u_c2_13 (.a_i(c2_in[38]), .b_i(c2_in[39]), .c_i(c2_in[40]),
        .sum_o(c2_sum13), .carry_o(c2_carry13));
    wire c2_sum14, c2_carry14;
    full_adder u_c2_14 (.a_i(c2_in[41]), .b_i(c2_in[42]), .c_i(c2_in[43]),
        .sum_o(c2_sum14), .carry_o(c2_carry14));
    wire c2_sum15, c2_carry15;
    full_adder u_c2_15 (.a_i(c2_in[44]), .b_i(c2_in[45]), .c_i(c2_in[46]),
        .sum_o(c2_sum15), .carry_o(c2_carry15));
    wire c2_sum16, c2_carry16;
    full_adder u_c2_16 (.a_i(c2_in[47]), .b_i(c1_carry0), .c_i(c2_sum0),
        .sum_o(c2_sum16), .carry_o(c2_carry16));
    wire c2_sum17, c2_carry17;
    full_adder u_c2_17 (.a_i(c1_carry1), .b_i(c1_carry2), .c_i(c1_carry3),
        .sum_o(c2_sum17), .carry_o(c2_carry17));
    wire c2_sum18, c2_carry18;
    full_adder u_c2_18 (.a_i(c1_carry4), .b_i(c1_carry5), .c_i(c1_carry6),
        .sum_o(c2_sum18), .carry_o(c2_carry18));
    wire c2_sum19, c2_carry19;
    full_adder u_c2_19 (.a_i(c1_carry7), .b_i(c1_carry8), .c_i(c1_carry9),
        .sum_o(c2_sum19), .carry_o(c2_carry19));
    wire c2_sum20, c2_carry20;
    full_adder u_c2_20 (.a_i(c1_carry10), .b_i(c2_sum1), .c_i(c2_sum2),
        .sum_o(c2_sum20), .carry_o(c2_carry20));
    wire c2_sum21, c2_carry21;
    full_adder u_c2_21 (.a_i(c2_sum3), .b_i(c2_sum4), .c_i(c2_sum5),
        .sum_o(c2_sum21), .carry_o(c2_carry21));
    wire c2_sum22, c2_carry22;
    full_adder u_c2_22 (.a_i(c2_sum6), .b_i(c2_sum7), .c_i(c2_sum8),
        .sum_o(c2_sum22), .carry_o(c2_carry22));
    wire c2_sum23, c2_carry23;
    full_adder u_c2_23 (.a_i(c2_sum9), .b_i(c2_sum10), .c_i(c2_sum11),
        .sum_o(c2_sum23), .carry_o(c2_carry23));
    wire c2_sum24, c2_carry24;
    full_adder u_c2_24 (.a_i(c2_sum12), .b_i(c2_sum13), .c_i(c2_sum14),
        .sum_o(c2_sum24), .carry_o(c2_carry24));
    wire c2_sum25, c2_carry25;
    full_adder u_c2_25 (.a_i(c2_sum15), .b_i(c2_sum16), .c_i(c1_carry11),
        .sum_o(c2_sum25), .carry_o(c2_carry25));
    wire c2_sum26, c2_carry26;
    full_adder u_c2_26 (.a_i(c1_carry12), .b_i(c1_carry13), .c_i(c1_carry14),
        .sum_o(c2_sum26), .carry_o(c2_carry26));
    wire c2_sum27, c2_carry27;
    full_adder u_c2_27 (.a_i(c1_carry15), .b_i(c2_sum17), .c_i(c2_sum18),
        .sum_o(c2_sum27), .carry_o(c2_carry27));
    wire c2_sum28, c2_carry28;
    full_adder u_c2_28 (.a_i(c2_sum19), .b_i(c2_sum20), .c_i(c2_sum21),
        .sum_o(c2_sum28), .carry_o(c2_carry28));
    wire c2_sum29, c2_carry29;
    full_adder u_c2_29 (.a_i(c2_sum22), .b_i(c2_sum23), .c_i(c2_sum24),
        .sum_o(c2_sum29), .carry_o(c2_carry29));
    wire c2_sum30, c2_carry30;
    full_adder u_c2_30 (.a_i(c1_carry16), .b_i(c1_carry17), .c_i(c2_sum25),
        .sum_o(c2_sum30), .carry_o(c2_carry30));
    wire c2_sum31, c2_carry31;
    full_adder u_c2_31 (.a_i(c2_sum26), .b_i(c2_sum27), .c_i(c2_sum28),
        .sum_o(c2_sum31), .carry_o(c2_carry31));
    wire c2_sum32, c2_carry32;
    full_adder u_c2_32 (.a_i(c2_sum29), .b_i(c1_carry18), .c_i(c2_sum30),
        .sum_o(c2_sum32), .carry_o(c2_carry32));
    wire c2_sum33, c2_carry33;
    full_adder u_c2_33 (.a_i(c2_sum31), .b_i(c1_carry19), .c_i(c2_sum32),
        .sum_o(c2_sum33), .carry_o(c2_carry33));

    // Column 3.
    wire c3_sum0, c3_carry0;
    assign c3_sum0 = ~(c3_in[0] ^ c3_in[1]);  // two bits and 1
    assign c3_carry0 = c3_in[0] | c3_in[1];
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[2]), .b_i(c3_in[3]), .c_i(c3_in[4]),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c3_in[5]), .b_i(c3_in[6]), .c_i(c3_in[7]),
        .sum_o(c3_sum2), .carry_o(c3_carry2));
    wire c3_sum3, c3_carry3;
    full_adder u_c3_3 (.a_i(c3_in[8]), .b_i(c3_in[9]), .c_i(c3_in[10]),
        .sum_o(c3_sum3), .carry_o(c3_carry3));
    wire c3_sum4, c3_carry4;
    full_adder u_c3_4 (.a_i(c3_in[11]), .b_i(c3_in[12]), .c_i(c3_in[13]),
        .sum_o(c3_sum4), .carry_o(c3_carry4));
    wire c3_sum5, c3_carry5;
    full_adder u_c3_5 (.a_i(c3_in[14]), .b_i(c3_in[15]), .c_i(c3_in[16]),
        .sum_o(c3_sum5), .carry_o(c3_carry5));
    wire c3_sum6, c3_carry6;
    full_adder u_c3_6 (.a_i(c3_in[17]), .b_i(c3_in[18]), .c_i(c3_in[19]),
        .sum_o(c3_sum6), .carry_o(c3_carry6));
    wire c3_sum7, c3_carry7;
    full_adder u_c3_7 (.a_i(c3_in[20]), .b_i(c3_in[21]), .c_i(c3_in[22]),
        .sum_o(c3_sum7), .carry_o(c3_carry7));
    wire c3_sum8, c3_carry8;
    full_adder u_c3_8 (.a_i(c3_in[23]), .b_i(c3_in[24]), .c_i(c3_in[25]),
        .sum_o(c3_sum8), .carry_o(c3_carry8));
    wire c3_sum9, c3_carry9;
    full_adder u_c3_9 (.a_i(c3_in[26]), .b_i(c3_in[27]), .c_i(c3_in[28]),
        .sum_o(c3_sum9), .carry_o(c3_carry9));
    wire c3_sum10, c3_carry10;
    full_adder u_c3_10 (.a_i(c3_in[29]), .b_i(c3_in[30]), .c_i(c3_in[31]),
        .sum_o(c3_sum10), .carry_o(c3_carry10));
    wire c3_sum11, c3_carry11;
    full_adder u_c3_11 (.a_i(c3_in[32]), .b_i(c3_in[33]), .c_i(c3_in[34]),
        .sum_o(c3_sum11), .carry_o(c3_carry11));
    wire c3_sum12, c3_carry12;
    full_adder u_c3_12 (.a_i(c3_in[35]), .b_i(c3_in[36]), .c_i(c3_in[37]),
        .sum_o(c3_sum12), .carry_o(c3_carry12));
    wire c3_sum13, c3_carry13;
    full_adder u_c3_13 (.a_i(c3_in[38]), .b_i(c3_in[39]), .c_i(c3_in[40]),
        .sum_o(c3_sum13), .carry_o(c3_carry13));
    wire c3_sum14, c3_carry14;
    full_adder u_c3_14 (.a_i(c3_in[41]), .b_i(c3_in[42]), .c_i(c3_in[43]),
        .sum_o(c3_sum14), .carry_o(c3_carry14));
    wire c3_sum15, c3_carry15;
    full_adder u_c3_15 (.a_i(c3_in[44]), .b_i(c3_in[45]), .c_i(c3_in[46]),
        .sum_o(c3_sum15), .carry_o(c3_carry15));
    wire c3_sum16, c3_carry16;
    full_adder u_c3_16 (.a_i(c3_in[47]), .b_i(c3_in[48]), .c_i(c3_in[49]),
        .sum_o(c3_sum16), .carry_o(c3_carry16));
    wire c3_sum17, c3_carry17;
    full_adder u_c3_17 (.a_i(c3_in[50]), .b_i(c3_in[51]), .c_i(c3_in[52]),
        .sum_o(c3_sum17), .carry_o(c3_carry17));
    wire c3_sum18, c3_carry18;
    full_adder u_c3_18 (.a_i(c3_in[53]), .b_i(c3_in[54]), .c_i(c3_in[55]),
        .sum_o(c3_sum18), .carry_o(c3_carry18));
    wire c3_sum19, c3_carry19;
    full_adder u_c3_19 (.a_i(c3_in[56]), .b_i(c3_in[57]), .c_i(c3_in[58]),
        .sum_o(c3_sum19), .carry_o(c3_carry19));
    wire c3_sum20, c3_carry20;
    full_adder u_c3_20 (.a_i(c3_in[59]), .b_i(c3_in[60]), .c_i(c3_in[61]),
        .sum_o(c3_sum20), .carry_o(c3_carry20));
    wire c3_sum21, c3_carry21;
    full_adder u_c3_21 (.a_i(c3_in[62]), .b_i(c3_in[63]), .c_i(c2_carry0),
        .sum_o(c3_sum21), .carry_o(c3_carry21));
    wire c3_sum22, c3_carry22;
    full_adder u_c3_22 (.a_i(c3_sum0), .b_i(c2_carry1), .c_i(c2_carry2),
        .sum_o(c3_sum22), .carry_o(c3_carry22));
    wire c3_sum23, c3_carry23;
    full_adder u_c3_23 (.a_i(c2_carry3), .b_i(c2_carry4), .c_i(c2_carry5),
        .sum_o(c3_sum23), .carry_o(c3_carry23));
    wire c3_sum24, c3_carry24;
    full_adder u_c3_24 (.a_i(c2_carry6), .b_i(c2_carry7), .c_i(c2_carry8),
        .sum_o(c3_sum24), .carry_o(c3_carry24));
    wire c3_sum25, c3_carry25;
    full_adder u_c3_25 (.a_i(c2_carry9), .b_i(c2_carry10), .c_i(c2_carry11),
        .sum_o(c3_sum25), .carry_o(c3_carry25));
    wire c3_sum26, c3_carry26;
    full_adder u_c3_26 (.a_i(c2_carry12), .b_i(c2_carry13), .c_i(c2_carry14),
        .sum_o(c3_sum26), .carry_o(c3_carry26));
    wire c3_sum27, c3_carry27;
    full_adder u_c3_27 (.a_i(c2_carry15), .b_i(c3_sum1), .c_i(c3_sum2),
        .sum_o(c3_sum27), .carry_o(c3_carry27));
    wire c3_sum28, c3_carry28;
    full_adder u_c3_28 (.a_i(c3_sum3), .b_i(c3_sum4), .c_i(c3_sum5),
        .sum_o(c3_sum28), .carry_o(c3_carry28));
    wire c3_sum29, c3_carry29;
    full_adder u_c3_29 (.a_i(c3_sum6), .b_i(c3_sum7), .c_i(c3_sum8),
        .sum_o(c3_sum29), .carry_o(c3_carry29));
    wire c3_sum30, c3_carry30;
    full_adder u_c3_30 (.a_i(c3_sum9), .b_i(c3_sum10), .c_i(c3_sum11),
        .sum_o(c3_sum30), .carry_o(c3_carry30));
    wire c3_sum31, c3_carry31;
    full_adder u_c3_31 (.a_i(c3_sum12), .b_i(c3_sum13), .c_i(c3_sum14),
        .sum_o(c3_sum31), .carry_o(c3_carry31));
    wire c3_sum32, c3_carry32;
    full_adder u_c3_32 (.a_i(c3_sum15), .b_i(c3_sum16), .c_i(c3_sum17),
        .sum_o(c3_sum32), .carry_o(c3_carry32));
    wire c3_sum33, c3_carry33;
    full_adder u_c3_33 (.a_i(c3_sum18), .b_i(c3_sum19), .c_i(c3_sum20),
        .sum_o(c3_sum33), .carry_o(c3_carry33));
    wire c3_sum34, c3_carry34;
    full_adder u_c3_34 (.a_i(c2_carry16), .b_i(c3_sum21), .c_i(c2_carry17),
        .sum_o(c3_sum34), .carry_o(c3_carry34));
    wire c3_sum35, c3_carry35;
    full_adder u_c3_35 (.a_i(c2_carry18), .b_i(c2_carry19), .c_i(c2_carry20),
        .sum_o(c3_sum35), .carry_o(c3_carry35));
    wire c3_sum36, c3_carry36;
    full_adder u_c3_36 (.a_i(c2_carry21), .b_i(c2_carry22), .c_i(c2_carry23),
        .sum_o(c3_sum36), .carry_o(c3_carry36));
    wire c3_sum37, c3_carry37;
    full_adder u_c3_37 (.a_i(c2_carry24), .b_i(c3_sum22), .c_i(c3_sum23),
        .sum_o(c3_sum37), .carry_o(c3_carry37));
    wire c3_sum38, c3_carry38;
    full_adder u_c3_38 (.a_i(c3_sum24), .b_i(c3_sum25), .c_i(c3_sum26),
        .sum_o(c3_sum38), .carry_o(c3_carry38));
    wire c3_sum39, c3_carry39;
    full_adder u_c3_39 (.a_i(c3_sum27), .b_i(c3_sum28), .c_i(c3_sum29),
        .sum_o(c3_sum39), .carry_o(c3_carry39));
    wire c3_sum40, c3_carry40;
    full_adder u_c3_40 (.a_i(c3_sum30), .b_i(c3_sum31), .c_i(c3_sum32),
        .sum_o(c3_sum40), .carry_o(c3_carry40));
    wire c3_sum41, c3_carry41;
    full_adder u_c3_41 (.a_i(c3_sum33), .b_i(c2_carry25), .c_i(c2_carry26),
        .sum_o(c3_sum41), .carry_o(c3_carry41));
    wire c3_sum42, c3_carry42;
    full_adder u_c3_42 (.a_i(c2_carry27), .b_i(c2_carry28), .c_i(c2_carry29),
        .sum_o(c3_sum42), .carry_o(c3_carry42));
    wire c3_sum43, c3_carry43;
    full_adder u_c3_43 (.a_i(c3_sum34), .b_i(c3_sum35), .c_i(c3_sum36),
        .sum_o(c3_sum43), .carry_o(c3_carry43));
    wire c3_sum44, c3_carry44;
    full_adder u_c3_44 (.a_i(c3_sum37), .b_i(c3_sum38), .c_i(c3_sum39),
        .sum_o(c3_sum44), .carry_o(c3_carry44));
    wire c3_sum45, c3_carry45;
    full_adder u_c3_45 (.a_i(c3_sum40), .b_i(c2_carry30), .c_i(c2_carry31),
        .sum_o(c3_sum45), .carry_o(c3_carry45));
    wire c3_sum46, c3_carry46;
    full_adder u_c3_46 (.a_i(c3_sum41), .b_i(c3_sum42), .c_i(c3_sum43),
        .sum_o(c3_sum46), .carry_o(c3_carry46));
    wire c3_sum47, c3_carry47;
    full_adder u_c3_47 (.a_i(c3_sum44), .b_i(c2_carry32), .c_i(c3_sum45),
        .sum_o(c3_sum47), .carry_o(c3_carry47));
    wire c3_sum48, c3_carry48;
    full_adder u_c3_48 (.a_i(c3_sum46), .b_i(c2_carry33), .c_i(c3_sum47),
        .sum_o(c3_sum48), .carry_o(c3_carry48));

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
    full_adder u_c4_26 (.a_i(c4_in[78]), .b_i(c4_in[79]), .c_i(c3_carry0),
        .sum_o(c4_sum26), .carry_o(c4_carry26));
    wire c4_sum27, c4_carry27;
    full_adder u_c4_27 (.a_i(c3_carry1), .b_i(c3_carry2), .c_i(c3_carry3),
        .sum_o(c4_sum27), .carry_o(c4_carry27));
    wire c4_sum28, c4_carry28;
    full_adder u_c4_28 (.a_i(c3_carry4), .b_i(c3_carry5), .c_i(c3_carry6),
        .sum_o(c4_sum28), .carry_o(c4_carry28));
    wire c4_sum29, c4_carry29;
    full_adder u_c4_29 (.a_i(c3_carry7), .b_i(c3_carry8), .c_i(c3_carry9),
        .sum_o(c4_sum29), .carry_o(c4_carry29));
    wire c4_sum30, c4_carry30;
    full_adder u_c4_30 (.a_i(c3_carry10), .b_i(c3_carry11), .c_i(c3_carry12),
        .sum_o(c4_sum30), .carry_o(c4_carry30));
    wire c4_sum31, c4_carry31;
    full_adder u_c4_31 (.a_i(c3_carry13), .b_i(c3_carry14), .c_i(c3_carry15),
        .sum_o(c4_sum31), .carry_o(c4_carry31));
    wire c4_sum32, c4_carry32;
    full_adder u_c4_32 (.a_i(c3_carry16), .b_i(c3_carry17), .c_i(c3_carry18),
        .sum_o(c4_sum32), .carry_o(c4_carry32));
    wire c4_sum33, c4_carry33;
    full_adder u_c4_33 (.a_i(c3_carry19), .b_i(c3_carry20), .c_i(c4_sum0),
        .sum_o(c4_sum33), .carry_o(c4_carry33));
    wire c4_sum34, c4_carry34;
    full_adder u_c4_34 (.a_i(c4_sum1), .b_i(c4_sum2), .c_i(c4_sum3),
        .sum_o(c4_sum34), .carry_o(c4_carry34));
    wire c4_sum35, c4_carry35;
    full_adder u_c4_35 (.a_i(c4_sum4), .b_i(c4_sum5), .c_i(c4_sum6),
        .sum_o(c4_sum35), .carry_o(c4_carry35));
    wire c4_sum36, c4_carry36;
    full_adder u_c4_36 (.a_i(c4_sum7), .b_i(c4_sum8), .c_i(c4_sum9),
        .sum_o(c4_sum36), .carry_o(c4_carry36));
    wire c4_sum37, c4_carry37;
    full_adder u_c4_37 (.a_i(c4_sum10), .b_i(c4_sum11), .c_i(c4_sum12),
        .sum_o(c4_sum37), .carry_o(c4_carry37));
    wire c4_sum38, c4_carry38;
    full_adder u_c4_38 (.a_i(c4_sum13), .b_i(c4_sum14), .c_i(c4_sum15),
        .sum_o(c4_sum38), .carry_o(c4_carry38));
    wire c4_sum39, c4_carry39;
    full_adder u_c4_39 (.a_i(c4_sum16), .b_i(c4_sum17), .c_i(c4_sum18),
        .sum_o(c4_sum39), .carry_o(c4_carry39));
    wire c4_sum40, c4_carry40;
    full_adder u_c4_40 (.a_i(c4_sum19), .b_i(c4_sum20), .c_i(c4_sum21),
        .sum_o(c4_sum40), .carry_o(c4_carry40));
    wire c4_sum41, c4_carry41;
    full_adder u_c4_41 (.a_i(c4_sum22), .b_i(c4_sum23), .c_i(c4_sum24),
        .sum_o(c4_sum41), .carry_o(c4_carry41));
    wire c4_sum42, c4_carry42;
    full_adder u_c4_42 (.a_i(c4_sum25), .b_i(c3_carry21), .c_i(c4_sum26),
        .sum_o(c4_sum42), .carry_o(c4_carry42));
    wire c4_sum43, c4_carry43;
    full_adder u_c4_43 (.a_i(c3_carry22), .b_i(c3_carry23), .c_i(c3_carry24),
        .sum_o(c4_sum43), .carry_o(c4_carry43));
    wire c4_sum44, c4_carry44;
    full_adder u_c4_44 (.a_i(c3_carry25), .b_i(c3_carry26), .c_i(c3_carry27),
        .sum_o(c4_sum44), .carry_o(c4_carry44));
    wire c4_sum45, c4_carry45;
    full_adder u_c4_45 (.a_i(c3_carry28), .b_i(c3_carry29), .c_i(c3_carry30),
        .sum_o(c4_sum45), .carry_o(c4_carry45));
    wire c4_sum46, c4_carry46;
    full_adder u_c4_46 (.a_i(c3_carry31), .b_i(c3_carry32), .c_i(c3_carry33),
        .sum_o(c4_sum46), .carry_o(c4_carry46));
    wire c4_sum47, c4_carry47;
    full_adder u_c4_47 (.a_i(c4_sum27), .b_i(c4_sum28), .c_i(c4_sum29),
        .sum_o(c4_sum47), .carry_o(c4_carry47));
    wire c4_sum48, c4_carry48;
    full_adder u_c4_48 (.a_i(c4_sum30), .b_i(c4_sum31), .c_i(c4_sum32),
        .sum_o(c4_sum48), .carry_o(c4_carry48));
    wire c4_sum49, c4_carry49;
    full_adder u_c4_49 (.a_i(c4_sum33), .b_i(c4_sum34), .c_i(c4_sum35),
        .sum_o(c4_sum49), .carry_o(c4_carry49));
    wire c4_sum50, c4_carry50;
    full_adder u_c4_50 (.a_i(c4_sum36), .b_i(c4_sum37), .c_i(c4_sum38),
        .sum_o(c4_sum50), .carry_o(c4_carry50));
    wire c4_sum51, c4_carry51;
    full_adder u_c4_51 (.a_i(c4_sum39), .b_i(c4_sum40), .c_i(c4_sum41),
        .sum_o(c4_sum51), .carry_o(c4_carry51));
    wire c4_sum52, c4_carry52;
    full_adder u_c4_52 (.a_i(c4_sum42), .b_i(c3_carry34), .c_i(c3_carry35),
        .sum_o(c4_sum52), .carry_o(c4_carry52));
    wire c4_sum53, c4_carry53;
    full_adder u_c4_53 (.a_i(c3_carry36), .b_i(c3_carry37), .c_i(c3_carry38),
        .sum_o(c4_sum53), .carry_o(c4_carry53));
    wire c4_sum54, c4_carry54;
    full_adder u_c4_54 (.a_i(c3_carry39), .b_i(c3_carry40), .c_i(c4_sum43),
        .sum_o(c4_sum54), .carry_o(c4_carry54));
    wire c4_sum55, c4_carry55;
    full_adder u_c4_55 (.a_i(c4_sum44), .b_i(c4_sum45), .c_i(c4_sum46),
        .sum_o(c4_sum55), .carry_o(c4_carry55));
    wire c4_sum56, c4_carry56;
    full_adder u_c4_56 (.a_i(c4_sum47), .b_i(c4_sum48), .c_i(c4_sum49),
        .sum_o(c4_sum56), .carry_o(c4_carry56));
    wire c4_sum57, c4_carry57;
    full_adder u_c4_57 (.a_i(c4_sum50), .b_i(c4_sum51), .c_i(c3_carry41),
        .sum_o(c4_sum57), .carry_o(c4_carry57));
    wire c4_sum58, c4_carry58;
    full_adder u_c4_58 (.a_i(c3_carry42), .b_i(c3_carry43), .c_i(c3_carry44),
        .sum_o(c4_sum58), .carry_o(c4_carry58));
    wire c4_sum59, c4_carry59;
    full_adder u_c4_59 (.a_i(c4_sum52), .b_i(c4_sum53), .c_i(c4_sum54),
        .sum_o(c4_sum59), .carry_o(c4_carry59));
    wire c4_sum60, c4_carry60;
    full_adder u_c4_60 (.a_i(c4_sum55), .b_i(c4_sum56), .c_i(c3_carry45),
        .sum_o(c4_sum60), .carry_o(c4_carry60));
    wire c4_sum61, c4_carry61;
    full_adder u_c4_61 (.a_i(c3_carry46), .b_i(c4_sum57), .c_i(c4_sum58),
        .sum_o(c4_sum61), .carry_o(c4_carry61));
    wire c4_sum62, c4_carry62;
    full_adder u_c4_62 (.a_i(c4_sum59), .b_i(c3_carry47), .c_i(c4_sum60),
        .sum_o(c4_sum62), .carry_o(c4_carry62));

    // Column 5.
    wire c5_sum0, c5_carry0;
    assign c5_sum0 = ~(c5_in[0] ^ c5_in[1]);  // two bits and 1
    assign c5_carry0 = c5_in[0] | c5_in[1];
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c5_in[2]), .b_i(c5_in[3]), .c_i(c5_in[4]),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c5_in[5]), .b_i(c5_in[6]), .c_i(c5_in[7]),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c5_in[8]), .b_i(c5_in[9]), .c_i(c5_in[10]),
        .sum_o(c5_sum3), .carry_o(c5_carry3));
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(c5_in[11]), .b_i(c5_in[12]), .c_i(c5_in[13]),
        .sum_o(c5_sum4), .carry_o(c5_carry4));
    wire c5_sum5, c5_carry5;
    full_adder u_c5_5 (.a_i(c5_in[14]), .b_i(c5_in[15]), .c_i(c5_in[16]),
        .sum_o(c5_sum5), .carry_o(c5_carry5));
    wire c5_sum6, c5_carry6;
    full_adder u_c5_6 (.a_i(c5_in[17]), .b_i(c5_in[18]), .c_i(c5_in[19]),
        .sum_o(c5_sum6), .carry_o(c5_carry6));
    wire c5_sum7, c5_carry7;
    full_adder u_c5_7 (.a_i(c5_in[20]), .b_i(c5_in[21]), .c_i(c5_in[22]),
        .sum_o(c5_sum7), .carry_o(c5_carry7));
    wire c5_sum8, c5_carry8;
    full_adder u_c5_8 (.a_i(c5_in[23]), .b_i(c5_in[24]), .c_i(c5_in[25]),
        .sum_o(c5_sum8), .carry_o(c5_carry8));
    wire c5_sum9, c5_carry9;
    full_adder u_c5_9 (.a_i(c5_in[26]), .b_i(c5_in[27]), .c_i(c5_in[28]),
        .sum_o(c5_sum9), .carry_o(c5_carry9));
    wire c5_sum10, c5_carry10;
    full_adder u_c5_10 (.a_i(c5_in[29]), .b_i(c5_in[30]), .c_i(c5_in[31]),
        .sum_o(c5_sum10), .carry_o(c5_carry10));
    wire c5_sum11, c5_carry11;
    full_adder u_c5_11 (.a_i(c5_in[32]), .b_i(c5_in[33]), .c_i(c5_in[34]),
        .sum_o(c5_sum11), .carry_o(c5_carry11));
    wire c5_sum12, c5_carry12;
    full_adder u_c5_12 (.a_i(c5_in[35]), .b_i(c5_in[36]), .c_i(c5_in[37]),
        .sum_o(c5_sum12), .carry_o(c5_carry12));
    wire c5_sum13, c5_carry13;
    full_adder u_c5_13 (.a_i(c5_in[38]), .b_i(c5_in[39]), .c_i(c5_in[40]),
        .sum_o(c5_sum13), .carry_o(c5_carry13));
    wire c5_sum14, c5_carry14;
    full_adder u_c5_14 (.a_i(c5_in[41]), .b_i(c5_in[42]), .c_i(c5_in[43]),
        .sum_o(c5_sum14), .carry_o(c5_carry14));
    wire c5_sum15, c5_carry15;
    full_adder u_c5_15 (.a_i(c5_in[44]), .b_i(c5_in[45]), .c_i(c5_in[46]),
        .sum_o(c5_sum15), .carry_o(c5_carry15));
    wire c5_sum16, c5_carry16;
    full_adder u_c5_16 (.a_i(c5_in[47]), .b_i(c5_in[48]), .c_i(c5_in[49]),
        .sum_o(c5_sum16), .carry_o(c5_carry16));
    wire c5_sum17, c5_carry17;
    full_adder u_c5_17 (.a_i(c5_in[50]), .b_i(c5_in[51]), .c_i(c5_in[52]),
        .sum_o(c5_sum17), .carry_o(c5_carry17));
    wire c5_sum18, c5_carry18;
    full_adder u_c5_18 (.a_i(c5_in[53]), .b_i(c5_in[54]), .c_i(c5_in[55]),
        .sum_o(c5_sum18), .carry_o(c5_carry18));
    wire c5_sum19, c5_carry19;
    full_adder u_c5_19 (.a_i(c5_in[56]), .b_i(c5_in[57]), .c_i(c5_in[58]),
        .sum_o(c5_sum19), .carry_o(c5_carry19));
    wire c5_sum20, c5_carry20;
    full_adder u_c5_20 (.a_i(c5_in[59]), .b_i(c5_in[60]), .c_i(c5_in[61]),
        .sum_o(c5_sum20), .carry_o(c5_carry20));
    wire c5_sum21, c5_carry21;
    full_adder u_c5_21 (.a_i(c5_in[62]), .b_i(c5_in[63]), .c_i(c5_in[64]),
        .sum_o(c5_sum21), .carry_o(c5_carry21));
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(c5_in[65]), .b_i(c5_in[66]), .c_i(c5_in[67]),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(c5_in[68]), .b_i(c5_in[69]), .c_i(c5_in[70]),
        .sum_o(c5_sum23), .carry_o(c5_carry23));
    wire c5_sum24, c5_carry24;
    full_adder u_c5_24 (.a_i(c5_in[71]), .b_i(c5_in[72]), .c_i(c5_in[73]),
        .sum_o(c5_sum24), .carry_o(c5_carry24));
    wire c5_sum25, c5_carry25;
    full_adder u_c5_25 (.a_i(c5_in[74]), .b_i(c5_in[75]), .c_i(c5_in[76]),
        .sum_o(c5_sum25), .carry_o(c5_carry25));
    wire c5_sum26, c5_carry26;
    full_adder u_c5_26 (.a_i(c5_in[77]), .b_i(c5_in[78]), .c_i(c5_in[79]),
        .sum_o(c5_sum26), .carry_o(c5_carry26));
    wire c5_sum27, c5_carry27;
    full_adder u_c5_27 (.a_i(c5_in[80]), .b_i(c5_in[81]), .c_i(c5_in[82]),
        .sum_o(c5_sum27), .carry_o(c5_carry27));
    wire c5_sum28, c5_carry28;
    full_adder u_c5_28 (.a_i(c5_in[83]), .b_i(c5_in[84]), .c_i(c5_in[85]),
        .sum_o(c5_sum28), .carry_o(c5_carry28));
    wire c5_sum29, c5_carry29;
    full_adder u_c5_29 (.a_i(c5_in[86]), .b_i(c5_in[87]), .c_i(c5_in[88]),
        .sum_o(c5_sum29), .carry_o(c5_carry29));
    wire c5_sum30, c5_carry30;
    full_adder u_c5_30 (.a_i(c5_in[89]), .b_i(c5_in[90]), .c_i(c5_in[91]),
        .sum_o(c5_sum30), .carry_o(c5_carry30));
    wire c5_sum31, c5_carry31;
    full_adder u_c5_31 (.a_i(c5_in[92]), .b_i(c5_in[93]), .c_i(c5_in[94]),
        .sum_o(c5_sum31), .carry_o(c5_carry31));
    wire c5_sum32, c5_carry32;
    full_adder u_c5_32 (.a_i(c5_in[95]), .b_i(c5_sum0), .c_i(c4_carry0),
        .sum_o(c5_sum32), .carry_o(c5_carry32));
    wire c5_sum33, c5_carry33;
    full_adder u_c5_33 (.a_i(c4_carry1), .b_i(c4_carry2), .c_i(c4_carry3),
        .sum_o(c5_sum33), .carry_o(c5_carry33));
    wire c5_sum34, c5_carry34;
    full_adder u_c5_34 (.a_i(c4_carry4), .b_i(c4_carry5), .c_i(c4_carry6),
        .sum_o(c5_sum34), .carry_o(c5_carry34));
    wire c5_sum35, c5_carry35;
    full_adder u_c5_35 (.a_i(c4_carry7), .b_i(c4_carry8), .c_i(c4_carry9),
        .sum_o(c5_sum35), .carry_o(c5_carry35));
    wire c5_sum36, c5_carry36;
    full_adder u_c5_36 (.a_i(c4_carry10), .b_i(c4_carry11), .c_i(c4_carry12),
        .sum_o(c5_sum36), .carry_o(c5_carry36));
    wire c5_sum37, c5_carry37;
    full_adder u_c5_37 (.a_i(c4_carry13), .b_i(c4_carry14), .c_i(c4_carry15),
        .sum_o(c5_sum37), .carry_o(c5_carry37));
    wire c5_sum38, c5_carry38;
    full_adder u_c5_38 (.a_i(c4_carry16), .b_i(c4_carry17), .c_i(c4_carry18),
        .sum_o(c5_sum38), .carry_o(c5_carry38));
    wire c5_sum39, c5_carry39;
    full_adder u_c5_39 (.a_i(c4_carry19), .b_i(c4_carry20), .c_i(c4_carry21),
        .sum_o(c5_sum39), .carry_o(c5_carry39));
    wire c5_sum40, c5_carry40;
    full_adder u_c5_40 (.a_i(c4_carry22), .b_i(c4_carry23), .c_i(c4_carry24),
        .sum_o(c5_sum40), .carry_o(c5_carry40));
    wire c5_sum41, c5_carry41;
    full_adder u_c5_41 (.a_i(c4_carry25), .b_i(c5_sum1), .c_i(c5_sum2),
        .sum_o(c5_sum41), .carry_o(c5_carry41));
    wire c5_sum42, c5_carry42;
    full_adder u_c5_42 (.a_i(c5_sum3), .b_i(c5_sum4), .c_i(c5_sum5),
        .sum_o(c5_sum42), .carry_o(c5_carry42));
    wire c5_sum43, c5_carry43;
    full_adder u_c5_43 (.a_i(c5_sum6), .b_i(c5_sum7), .c_i(c5_sum8),
        .sum_o(c5_sum43), .carry_o(c5_carry43));
    wire c5_sum44, c5_carry44;
    full_adder u_c5_44 (.a_i(c5_sum9), .b_i(c5_sum10), .c_i(c5_sum11),
        .sum_o(c5_sum44), .carry_o(c5_carry44));
    wire c5_sum45, c5_carry45;
    full_adder u_c5_45 (.a_i(c5_sum12), .b_i(c5_sum13), .c_i(c5_sum14),
        .sum_o(c5_sum45), .carry_o(c5_carry45));
    wire c5_sum46, c5_carry46;
    full_adder u_c5_46 (.a_i(c5_sum15), .b_i(c5_sum16), .c_i(c5_sum17),
        .sum_o(c5_sum46), .carry_o(c5_carry46));
    wire c5_sum47, c5_carry47;
    full_adder u_c5_47 (.a_i(c5_sum18), .b_i(c5_sum19), .c_i(c5_sum20),
        .sum_o(c5_sum47), .carry_o(c5_carry47));
    wire c5_sum48, c5_carry48;
    full_adder u_c5_48 (.a_i(c5_sum21), .b_i(c5_sum22), .c_i(c5_sum23),
        .sum_o(c5_sum48), .carry_o(c5_carry48));
    wire c5_sum49, c5_carry49;
    full_adder u_c5_49 (.a_i(c5_sum24), .b_i(c5_sum25), .c_i(c5_sum26),
        .sum_o(c5_sum49), .carry_o(c5_carry49));
    wire c5_sum50, c5_carry50;
    full_adder u_c5_50 (.a_i(c5_sum27), .b_i(c5_sum28), .c_i(c5_sum29),
        .sum_o(c5_sum50), .carry_o(c5_carry50));
    wire c5_sum51, c5_carry51;
    full_adder u_c5_51 (.a_i(c5_sum30), .b_i(c5_sum31), .c_i(c4_carry26),
        .sum_o(c5_sum51), .carry_o(c5_carry51));
    wire c5_sum52, c5_carry52;
    full_adder u_c5_52 (.a_i(c4_carry27), .b_i(c4_carry28), .c_i(c4_carry29),
        .sum_o(c5_sum52), .carry_o(c5_carry52));
    wire c5_sum53, c5_carry53;
    full_adder u_c5_53 (.a_i(c4_carry30), .b_i(c4_carry31), .c_i(c4_carry32),
        .sum_o(c5_sum53), .carry_o(c5_carry53));
    wire c5_sum54, c5_carry54;
    full_adder u_c5_54 (.a_i(c4_carry33), .b_i(c4_carry34), .c_i(c4_carry35),
        .sum_o(c5_sum54), .carry_o(c5_carry54));
    wire c5_sum55, c5_carry55;
    full_adder u_c5_55 (.a_i(c4_carry36), .b_i(c4_carry37), .c_i(c4_carry38),
        .sum_o(c5_sum55), .carry_o(c5_carry55));
    wire c5_sum56, c5_carry56;
    full_adder u_c5_56 (.a_i(c4_carry39), .b_i(c4_carry40), .c_i(c4_carry41),
        .sum_o(c5_sum56), .carry_o(c5_carry56));
    wire c5_sum57, c5_carry57;
    full_adder u_c5_57 (.a_i(c5_sum32), .b_i(c5_sum33), .c_i(c5_sum34),
        .sum_o(c5_sum57), .carry_o(c5_carry57));
    wire c5_sum58, c5_carry58;
    full_adder u_c5_58 (.a_i(c5_sum35), .b_i(c5_sum36), .c_i(c5_sum37),
        .sum_o(c5_sum58), .carry_o(c5_carry58));
    wire c5_sum59, c5_carry59;
    full_adder u_c5_59 (.a_i(c5_sum38), .b_i(c5_sum39), .c_i(c5_sum40),
        .sum_o(c5_sum59), .carry_o(c5_carry59));
    wire c5_sum60, c5_carry60;
    full_adder u_c5_60 (.a_i(c5_sum41), .b_i(c5_sum42), .c_i(c5_sum43),
        .sum_o(c5_sum60), .carry_o(c5_carry60));
    wire c5_sum61, c5_carry61;
    full_adder u_c5_61 (.a_i(c5_sum44), .b_i(c5_sum45), .c_i(c5_sum46),
        .sum_o(c5_sum61), .carry_o(c5_carry61));
    wire c5_sum62, c5_carry62;
    full_adder u_c5_62 (.a_i(c5_sum47), .b_i(c5_sum48), .c_i(c5_sum49),
        .sum_o(c5_sum62), .carry_o(c5_carry62));
    wire c5_sum63, c5_carry63;
    full_adder u_c5_63 (.a_i(c5_sum50), .b_i(c4_carry42), .c_i(c5_sum51),
        .sum_o(c5_sum63), .carry_o(c5_carry63));
    wire c5_sum64, c5_carry64;
    full_adder u_c5_64 (.a_i(c4_carry43), .b_i(c4_carry44), .c_i(c4_carry45),
        .sum_o(c5_sum64), .carry_o(c5_carry64));
    wire c5_sum65, c5_carry65;
    full_adder u_c5_65 (.a_i(c4_carry46), .b_i(c4_carry47), .c_i(c4_carry48),
        .sum_o(c5_sum65), .carry_o(c5_carry65));
    wire c5_sum66, c5_carry66;
    full_adder u_c5_66 (.a_i(c4_carry49), .b_i(c4_carry50), .c_i(c4_carry51),
        .sum_o(c5_sum66), .carry_o(c5_carry66));
    wire c5_sum67, c5_carry67;
    full_adder u_c5_67 (.a_i(c5_sum52), .b_i(c5_sum53), .c_i(c5_sum54),
        .sum_o(c5_sum67), .carry_o(c5_carry67));
    wire c5_sum68, c5_carry68;
    full_adder u_c5_68 (.a_i(c5_sum55), .b_i(c5_sum56), .c_i(c5_sum57),
        .sum_o(c5_sum68), .carry_o(c5_carry68));
    wire c5_sum69, c5_carry69;
    full_adder u_c5_69 (.a_i(c5_sum58), .b_i(c5_sum59), .c_i(c5_sum60),
        .sum_o(c5_sum69), .carry_o(c5_carry69));
    wire c5_sum70, c5_carry70;
    full_adder u_c5_70 (.a_i(c5_sum61), .b_i(c5_sum62), .c_i(c5_sum63),
        .sum_o(c5_sum70), .carry_o(c5_carry70));
    wire c5_sum71, c5_carry71;
    full_adder u_c5_71 (.a_i(c4_carry52), .b_i(c4_carry53), .c_i(c4_carry54),
        .sum_o(c5_sum71), .carry_o(c5_carry71));
    wire c5_sum72, c5_carry72;
    full_adder u_c5_72 (.a_i(c4_carry55), .b_i(c4_carry56), .c_i(c5_sum64),
        .sum_o(c5_sum72), .carry_o(c5_carry72));
    wire c5_sum73, c5_carry73;
    full_adder u_c5_73 (.a_i(c5_sum65), .b_i(c5_sum66), .c_i(c5_sum67),
        .sum_o(c5_sum73), .carry_o(c5_carry73));
    wire c5_sum74, c5_carry74;
    full_adder u_c5_74 (.a_i(c5_sum68), .b_i(c5_sum69), .c_i(c5_sum70),
        .sum_o(c5_sum74), .carry_o(c5_carry74));
    wire c5_sum75, c5_carry75;
    full_adder u_c5_75 (.a_i(c4_carry57), .b_i(c4_carry58), .c_i(c4_carry59),
        .sum_o(c5_sum75), .carry_o(c5_carry75));
    wire c5_sum76, c5_carry76;
    full_adder u_c5_76 (.a_i(c5_sum71), .b_i(c5_sum72), .c_i(c5_sum73),
        .sum_o(c5_sum76), .carry_o(c5_carry76));
    wire c5_sum77, c5_carry77;
    full_adder u_c5_77 (.a_i(c5_sum74), .b_i(c4_carry60), .c_i(c4_carry61),
        .sum_o(c5_sum77), .carry_o(c5_carry77));

    // Column 6.
    wire c6_sum0, c6_carry0;
    assign c6_sum0 = ~(c6_in[0] ^ c6_in[1]);  // two bits and 1
    assign c6_carry0 = c6_in[0] | c6_in[1];
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c6_in[2]), .b_i(c6_in[3]), .c_i(c6_in[4]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c6_in[5]), .b_i(c6_in[6]), .c_i(c6_in[7]),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c6_in[8]), .b_i(c6_in[9]), .c_i(c6_in[10]),
        .sum_o(c6_sum3), .carry_o(c6_carry3));
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(c6_in[11]), .b_i(c6_in[12]), .c_i(c6_in[13]),
        .sum_o(c6_sum4), .carry_o(c6_carry4));
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(c6_in[14]), .b_i(c6_in[15]), .c_i(c6_in[16]),
        .sum_o(c6_sum5), .carry_o(c6_carry5));
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(c6_in[17]), .b_i(c6_in[18]), .c_i(c6_in[19]),
        .sum_o(c6_sum6), .carry_o(c6_carry6));
    wire c6_sum7, c6_carry7;
    full_adder u_c6_7 (.a_i(c6_in[20]), .b_i(c6_in[21]), .c_i(c6_in[22]),
        .sum_o(c6_sum7), .carry_o(c6_carry7));
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(c6_in[23]), .b_i(c6_in[24]), .c_i(c6_in[25]),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(c6_in[26]), .b_i(c6_in[27]), .c_i(c6_in[28]),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(c6_in[29]), .b_i(c6_in[30]), .c_i(c6_in[31]),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c6_in[32]), .b_i(c6_in[33]), .c_i(c6_in[34]),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c6_in[35]), .b_i(c6_in[36]), .c_i(c6_in[37]),
        .sum_o(c6_sum12), .carry_o(c6_carry12));
    wire c6_sum13, c6_carry13;
    full_adder u_c6_13 (.a_i(c6_in[38]), .b_i(c6_in[39]), .c_i(c6_in[40]),
        .sum_o(c6_sum13), .carry_o(c6_carry13));
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(c6_in[41]), .b_i(c6_in[42]), .c_i(c6_in[43]),
        .sum_o(c6_sum14), .carry_o(c6_carry14));
    wire c6_sum15, c6_carry15;
    full_adder u_c6_15 (.a_i(c6_in[44]), .b_i(c6_in[45]), .c_i(c6_in[46]),
        .sum_o(c6_sum15), .carry_o(c6_carry15));
    wire c6_sum16, c6_carry16;
    full_adder u_c6_16 (.a_i(c6_in[47]), .b_i(c6_in[48]), .c_i(c6_in[49]),
        .sum_o(c6_sum16), .carry_o(c6_carry16));
    wire c6_sum17, c6_carry17;
    full_adder u_c6_17 (.a_i(c6_in[50]), .b_i(c6_in[51]), .c_i(c6_in[52]),
        .sum_o(c6_sum17), .carry_o(c6_carry17));
    wire c6_sum18, c6_carry18;
    full_adder u_c6_18 (.a_i(c6_in[53]), .b_i(c6_in[54]), .c_i(c6_in[55]),
        .sum_o(c6_sum18), .carry_o(c6_carry18));
    wire c6_sum19, c6_carry19;
    full_adder u_c6_19 (.a_i(c6_in[56]), .b_i(c6_in[57]), .c_i(c6_in[58]),
        .sum_o(c6_sum19), .carry_o(c6_carry19));
    wire c6_sum20, c6_carry20;
    full_adder u_c6_20 (.a_i(c6_in[59]), .b_i(c6_in[60]), .c_i(c6_in[61]),
        .sum_o(c6_sum20), .carry_o(c6_carry20));
    wire c6_sum21, c6_carry21;
    full_adder u_c6_21 (.a_i(c6_in[62]), .b_i(c6_in[63]), .c_i(c6_in[64]),
        .sum_o(c6_sum21), .carry_o(c6_carry21));
    wire c6_sum22, c6_carry22;
    full_adder u_c6_22 (.a_i(c6_in[65]), .b_i(c6_in[66]), .c_i(c6_in[67]),
        .sum_o(c6_sum22), .carry_o(c6_carry22));
    wire c6_sum23, c6_carry23;
    full_adder u_c6_23 (.a_i(c6_in[68]), .b_i(c6_in[69]), .c_i(c6_in[70]),
        .sum_o(c6_sum23), .carry_o(c6_carry23));
    wire c6_sum24, c6_carry24;
    full_adder u_c6_24 (.a_i(c6_in[71]), .b_i(c6_in[72]), .c_i(c6_in[73]),
        .sum_o(c6_sum24), .carry_o(c6_carry24));
    wire c6_sum25, c6_carry25;
    full_adder u_c6_25 (.a_i(c6_in[74]), .b_i(c6_in[75]), .c_i(c6_in[76]),
        .sum_o(c6_sum25), .carry_o(c6_carry25));
    wire c6_sum26, c6_carry26;
    full_adder u_c6_26 (.a_i(c6_in[77]), .b_i(c6_in[78]), .c_i(c6_in[79]),
        .sum_o(c6_sum26), .carry_o(c6_carry26));
    wire c6_sum27, c6_carry27;
    full_adder u_c6_27 (.a_i(c6_in[80]), .b_i(c6_in[81]), .c_i(c6_in[82]),
        .sum_o(c6_sum27), .carry_o(c6_carry27));
    wire c6_sum28, c6_carry28;
    full_adder u_c6_28 (.a_i(c6_in[83]), .b_i(c6_in[84]), .c_i(c6_in[85]),
        .sum_o(c6_sum28), .carry_o(c6_carry28));
    wire c6_sum29, c6_carry29;
    full_adder u_c6_29 (.a_i(c6_in[86]), .b_i(c6_in[87]), .c_i(c6_in[88]),
        .sum_o(c6_sum29), .carry_o(c6_carry29));
    wire c6_sum30, c6_carry30;
    full_adder u_c6_30 (.a_i(c6_in[89]), .b_i(c6_in[90]), .c_i(c6_in[91]),
        .sum_o(c6_sum30), .carry_o(c6_carry30));
    wire c6_sum31, c6_carry31;
    full_adder u_c6_31 (.a_i(c6_in[92]), .b_i(c6_in[93]), .c_i(c6_in[94]),
        .sum_o(c6_sum31), .carry_o(c6_carry31));
    wire c6_sum32, c6_carry32;
    full_adder u_c6_32 (.a_i(c6_in[95]), .b_i(c6_in[96]), .c_i(c6_in[97]),
        .sum_o(c6_sum32), .carry_o(c6_carry32));
    wire c6_sum33, c6_carry33;
    full_adder u_c6_33 (.a_i(c6_in[98]), .b_i(c6_in[99]), .c_i(c6_in[100]),
        .sum_o(c6_sum33), .carry_o(c6_carry33));
    wire c6_sum34, c6_carry34;
    full_adder u_c6_34 (.a_i(c6_in[101]), .b_i(c6_in[102]), .c_i(c6_in[103]),
        .sum_o(c6_sum34), .carry_o(c6_carry34));
    wire c6_sum35, c6_carry35;
    full_adder u_c6_35 (.a_i(c6_in[104]), .b_i(c6_in[105]), .c_i(c6_in[106]),
        .sum_o(c6_sum35), .carry_o(c6_carry35));
    wire c6_sum36, c6_carry36;
    full_adder u_c6_36 (.a_i(c6_in[107]), .b_i(c6_in[108]), .c_i(c6_in[109]),
        .sum_o(c6_sum36), .carry_o(c6_carry36));
    wire c6_sum37, c6_carry37;
    full_adder u_c6_37 (.a_i(c6_in[110]), .b_i(c6_in[111]), .c_i(c5_carry0),
        .sum_o(c6_sum37), .carry_o(c6_carry37));
    wire c6_sum38, c6_carry38;
    full_adder u_c6_38 (.a_i(c6_sum0), .b_i(c5_carry1), .c_i(c5_carry2),
        .sum_o(c6_sum38), .carry_o(c6_carry38));
    wire c6_sum39, c6_carry39;
    full_adder u_c6_39 (.a_i(c5_carry3), .b_i(c5_carry4), .c_i(c5_carry5),
        .sum_o(c6_sum39), .carry_o(c6_carry39));
    wire c6_sum40, c6_carry40;
    full_adder u_c6_40 (.a_i(c5_carry6), .b_i(c5_carry7), .c_i(c5_carry8),
        .sum_o(c6_sum40), .carry_o(c6_carry40));
    wire c6_sum41, c6_carry41;
    full_adder u_c6_41 (.a_i(c5_carry9), .b_i(c5_carry10), .c_i(c5_carry11),
        .sum_o(c6_sum41), .carry_o(c6_carry41));
    wire c6_sum42, c6_carry42;
    full_adder u_c6_42 (.a_i(c5_carry12), .b_i(c5_carry13), .c_i(c5_carry14),
        .sum_o(c6_sum42), .carry_o(c6_carry42));
    wire c6_sum43, c6_carry43;
    full_adder u_c6_43 (.a_i(c5_carry15), .b_i(c5_carry16), .c_i(c5_carry17),
        .sum_o(c6_sum43), .carry_o(c6_carry43));
    wire c6_sum44, c6_carry44;
    full_adder u_c6_44 (.a_i(c5_carry18), .b_i(c5_carry19), .c_i(c5_carry20),
        .sum_o(c6_sum44), .carry_o(c6_carry44));
    wire c6_sum45, c6_carry45;
    full_adder u_c6_45 (.a_i(c5_carry21), .b_i(c5_carry22), .c_i(c5_carry23),
        .sum_o(c6_sum45), .carry_o(c6_carry45));
    wire c6_sum46, c6_carry46;
    full_adder u_c6_46 (.a_i(c5_carry24), .b_i(c5_carry25), .c_i(c5_carry26),
        .sum_o(c6_sum46), .carry_o(c6_carry46));
    wire c6_sum47, c6_carry47;
    full_adder u_c6_47 (.a_i(c5_carry27), .b_i(c5_carry28), .c_i(c5_carry29),
        .sum_o(c6_sum47), .carry_o(c6_carry47));
    wire c6_sum48, c6_carry48;
    full_adder u_c6_48 (.a_i(c5_carry30), .b_i(c5_carry31), .c_i(c6_sum1),
        .sum_o(c6_sum48), .carry_o(c6_carry48));
    wire c6_sum49, c6_carry49;
    full_adder u_c6_49 (.a_i(c6_sum2), .b_i(c6_sum3), .c_i(c6_sum4),
        .sum_o(c6_sum49), .carry_o(c6_carry49));
    wire c6_sum50, c6_carry50;
    full_adder u_c6_50 (.a_i(c6_sum5), .b_i(c6_sum6), .c_i(c6_sum7),
        .sum_o(c6_sum50), .carry_o(c6_carry50));
    wire c6_sum51, c6_carry51;
    full_adder u_c6_51 (.a_i(c6_sum8), .b_i(c6_sum9), .c_i(c6_sum10),
        .sum_o(c6_sum51), .carry_o(c6_carry51));
    wire c6_sum52, c6_carry52;
    full_adder u_c6_52 (.a_i(c6_sum11), .b_i(c6_sum12), .c_i(c6_sum13),
        .sum_o(c6_sum52), .carry_o(c6_carry52));
    wire c6_sum53, c6_carry53;
    full_adder u_c6_53 (.a_i(c6_sum14), .b_i(c6_sum15), .c_i(c6_sum16),
        .sum_o(c6_sum53), .carry_o(c6_carry53));
    wire c6_sum54, c6_carry54;
    full_adder u_c6_54 (.a_i(c6_sum17), .b_i(c6_sum18), .c_i(c6_sum19),
        .sum_o(c6_sum54), .carry_o(c6_carry54));
    wire c6_sum55, c6_carry55;
    full_adder u_c6_55 (.a_i(c6_sum20), .b_i(c6_sum21), .c_i(c6_sum22),
        .sum_o(c6_sum55), .carry_o(c6_carry55));
    wire c6_sum56, c6_carry56;
    full_adder u_c6_56 (.a_i(c6_sum23), .b_i(c6_sum24), .c_i(c6_sum25),
        .sum_o(c6_sum56), .carry_o(c6_carry56));
    wire c6_sum57, c6_carry57;
    full_adder u_c6_57 (.a_i(c6_sum26), .b_i(c6_sum27), .c_i(c6_sum28),
        .sum_o(c6_sum57), .carry_o(c6_carry57));
    wire c6_sum58, c6_carry58;
    full_adder u_c6_58 (.a_i(c6_sum29), .b_i(c6_sum30), .c_i(c6_sum31),
        .sum_o(c6_sum58), .carry_o(c6_carry58));
    wire c6_sum59, c6_carry59;
    full_adder u_c6_59 (.a_i(c6_sum32), .b_i(c6_sum33), .c_i(c6_sum34),
        .sum_o(c6_sum59), .carry_o(c6_carry59));
    wire c6_sum60, c6_carry60;
    full_adder u_c6_60 (.a_i(c6_sum35), .b_i(c6_sum36), .c_i(c6_sum37),
        .sum_o(c6_sum60), .carry_o(c6_carry60));
    wire c6_sum61, c6_carry61;
    full_adder u_c6_61 (.a_i(c5_carry32), .b_i(c5_carry33), .c_i(c5_carry34),
        .sum_o(c6_sum61), .carry_o(c6_carry61));
    wire c6_sum62, c6_carry62;
    full_adder u_c6_62 (.a_i(c5_carry35), .b_i(c5_carry36), .c_i(c5_carry37),
        .sum_o(c6_sum62), .carry_o(c6_carry62));
    wire c6_sum63, c6_carry63;
    full_adder u_c6_63 (.a_i(c5_carry38), .b_i(c5_carry39), .c_i(c5_carry40),
        .sum_o(c6_sum63), .carry_o(c6_carry63));
    wire c6_sum64, c6_carry64;
    full_adder u_c6_64 (.a_i(c5_carry41), .b_i(c5_carry42), .c_i(c5_carry43),
        .sum_o(c6_sum64), .carry_o(c6_carry64));
    wire c6_sum65, c6_carry65;
    full_adder u_c6_65 (.a_i(c5_carry44), .b_i(c5_carry45), .c_i(c5_carry46),
        .sum_o(c6_sum65), .carry_o(c6_carry65));
    wire c6_sum66, c6_carry66;
    full_adder u_c6_66 (.a_i(c5_carry47), .b_i(c5_carry48), .c_i(c5_carry49),
        .sum_o(c6_sum66), .carry_o(c6_carry66));
    wire c6_sum67, c6_carry67;
    full_adder u_c6_67 (.a_i(c5_carry50), .b_i(c6_sum38), .c_i(c6_sum39),
        .sum_o(c6_sum67), .carry_o(c6_carry67));
    wire c6_sum68, c6_carry68;
    full_adder u_c6_68 (.a_i(c6_sum40), .b_i(c6_sum41), .c_i(c6_sum42),
        .sum_o(c6_sum68), .carry_o(c6_carry68));
    wire c6_sum69, c6_carry69;
    full_adder u_c6_69 (.a_i(c6_sum43), .b_i(c6_sum44), .c_i(c6_sum45),
        .sum_o(c6_sum69), .carry_o(c6_carry69));
    wire c6_sum70, c6_carry70;
    full_adder u_c6_70 (.a_i(c6_sum46), .b_i(c6_sum47), .c_i(c6_sum48),
        .sum_o(c6_sum70), .carry_o(c6_carry70));
    wire c6_sum71, c6_carry71;
    full_adder u_c6_71 (.a_i(c6_sum49), .b_i(c6_sum50), .c_i(c6_sum51),
        .sum_o(c6_sum71), .carry_o(c6_carry71));
    wire c6_sum72, c6_carry72;
    full_adder u_c6_72 (.a_i(c6_sum52), .b_i(c6_sum53), .c_i(c6_sum54),
        .sum_o(c6_sum72), .carry_o(c6_carry72));
    wire c6_sum73, c6_carry73;
    full_adder u_c6_73 (.a_i(c6_sum55), .b_i(c6_sum56), .c_i(c6_sum57),
        .sum_o(c6_sum73), .carry_o(c6_carry73));
    wire c6_sum74, c6_carry74;
    full_adder u_c6_74 (.a_i(c6_sum58), .b_i(c6_sum59), .c_i(c5_carry51),
        .sum_o(c6_sum74), .carry_o(c6_carry74));
    wire c6_sum75, c6_carry75;
    full_adder u_c6_75 (.a_i(c6_sum60), .b_i(c5_carry52), .c_i(c5_carry53),
        .sum_o(c6_sum75), .carry_o(c6_carry75));
    wire c6_sum76, c6_carry76;
    full_adder u_c6_76 (.a_i(c5_carry54), .b_i(c5_carry55), .c_i(c5_carry56),
        .sum_o(c6_sum76), .carry_o(c6_carry76));
    wire c6_sum77, c6_carry77;
    full_adder u_c6_77 (.a_i(c5_carry57), .b_i(c5_carry58), .c_i(c5_carry59),
        .sum_o(c6_sum77), .carry_o(c6_carry77));
    wire c6_sum78, c6_carry78;
    full_adder u_c6_78 (.a_i(c5_carry60), .b_i(c5_carry61), .c_i(c5_carry62),
        .sum_o(c6_sum78), .carry_o(c6_carry78));
    wire c6_sum79, c6_carry79;
    full_adder u_c6_79 (.a_i(c6_sum61), .b_i(c6_sum62), .c_i(c6_sum63),
        .sum_o(c6_sum79), .carry_o(c6_carry79));
    wire c6_sum80, c6_carry80;
    full_adder u_c6_80 (.a_i(c6_sum64), .b_i(c6_sum65), .c_i(c6_sum66),
        .sum_o(c6_sum80), .carry_o(c6_carry80));
    wire c6_sum81, c6_carry81;
    full_adder u_c6_81 (.a_i(c6_sum67), .b_i(c6_sum68), .c_i(c6_sum69),
        .sum_o(c6_sum81), .carry_o(c6_carry81));
    wire c6_sum82, c6_carry82;
    full_adder u_c6_82 (.a_i(c6_sum70), .b_i(c6_sum71), .c_i(c6_sum72),
        .sum_o(c6_sum82), .carry_o(c6_carry82));
    wire c6_sum83, c6_carry83;
    full_adder u_c6_83 (.a_i(c6_sum73), .b_i(c5_carry63), .c_i(c6_sum74),
        .sum_o(c6_sum83), .carry_o(c6_carry83));
    wire c6_sum84, c6_carry84;
    full_adder u_c6_84 (.a_i(c5_carry64), .b_i(c5_carry65), .c_i(c5_carry66),
        .sum_o(c6_sum84), .carry_o(c6_carry84));
    wire c6_sum85, c6_carry85;
    full_adder u_c6_85 (.a_i(c5_carry67), .b_i(c5_carry68), .c_i(c5_carry69),
        .sum_o(c6_sum85), .carry_o(c6_carry85));
    wire c6_sum86, c6_carry86;
    full_adder u_c6_86 (.a_i(c6_sum75), .b_i(c6_sum76), .c_i(c6_sum77),
        .sum_o(c6_sum86), .carry_o(c6_carry86));
    wire c6_sum87, c6_carry87;
    full_adder u_c6_87 (.a_i(c6_sum78), .b_i(c6_sum79), .c_i(c6_sum80),
        .sum_o(c6_sum87), .carry_o(c6_carry87));
    wire c6_sum88, c6_carry88;
    full_adder u_c6_88 (.a_i(c6_sum81), .b_i(c6_sum82), .c_i(c5_carry70),
        .sum_o(c6_sum88), .carry_o(c6_carry88));
    wire c6_sum89, c6_carry89;
    full_adder u_c6_89 (.a_i(c6_sum83), .b_i(c5_carry71), .c_i(c5_carry72),
        .sum_o(c6_sum89), .carry_o(c6_carry89));
    wire c6_sum90, c6_carry90;
    full_adder u_c6_90 (.a_i(c5_carry73), .b_i(c6_sum84), .c_i(c6_sum85),
        .sum_o(c6_sum90), .carry_o(c6_carry90));
    wire c6_sum91, c6_carry91;
    full_adder u_c6_91 (.a_i(c6_sum86), .b_i(c6_sum87), .c_i(c5_carry74),
        .sum_o(c6_sum91), .carry_o(c6_carry91));
    wire c6_sum92, c6_carry92;
    full_adder u_c6_92 (.a_i(c6_sum88), .b_i(c5_carry75), .c_i(c5_carry76),
        .sum_o(c6_sum92), .carry_o(c6_carry92));

    // Column 7.
    wire c7_sum0, c7_carry0;
    assign c7_sum0 = ~(c7_in[0] ^ c7_in[1]);  // two bits and 1
    assign c7_carry0 = c7_in[0] | c7_in[1];
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c7_in[2]), .b_i(c7_in[3]), .c_i(c7_in[4]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c7_in[5]), .b_i(c7_in[6]), .c_i(c7_in[7]),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c7_in[8]), .b_i(c7_in[9]), .c_i(c7_in[10]),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c7_in[11]), .b_i(c7_in[12]), .c_i(c7_in[13]),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c7_in[14]), .b_i(c7_in[15]), .c_i(c7_in[16]),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c7_in[17]), .b_i(c7_in[18]), .c_i(c7_in[19]),
        .sum_o(c7_sum6), .carry_o(c7_carry6));
    wire c7_sum7, c7_carry7;
    full_adder u_c7_7 (.a_i(c7_in[20]), .b_i(c7_in[21]), .c_i(c7_in[22]),
        .sum_o(c7_sum7), .carry_o(c7_carry7));
    wire c7_sum8, c7_carry8;
    full_adder u_c7_8 (.a_i(c7_in[23]), .b_i(c7_in[24]), .c_i(c7_in[25]),
        .sum_o(c7_sum8), .carry_o(c7_carry8));
    wire c7_sum9, c7_carry9;
    full_adder u_c7_9 (.a_i(c7_in[26]), .b_i(c7_in[27]), .c_i(c7_in[28]),
        .sum_o(c7_sum9), .carry_o(c7_carry9));
    wire c7_sum10, c7_carry10;
    full_adder u_c7_10 (.a_i(c7_in[29]), .b_i(c7_in[30]), .c_i(c7_in[31]),
        .sum_o(c7_sum10), .carry_o(c7_carry10));
    wire c7_sum11, c7_carry11;
    full_adder u_c7_11 (.a_i(c7_in[32]), .b_i(c7_in[33]), .c_i(c7_in[34]),
        .sum_o(c7_sum11), .carry_o(c7_carry11));
    wire c7_sum12, c7_carry12;
    full_adder u_c7_12 (.a_i(c7_in[35]), .b_i(c7_in[36]), .c_i(c7_in[37]),
        .sum_o(c7_sum12), .carry_o(c7_carry12));
    wire c7_sum13, c7_carry13;
    full_adder u_c7_13 (.a_i(c7_in[38]), .b_i(c7_in[39]), .c_i(c7_in[40]),
        .sum_o(c7_sum13), .carry_o(c7_carry13));
    wire c7_sum14, c7_carry14;
    full_adder u_c7_14 (.a_i(c7_in[41]), .b_i(c7_in[42]), .c_i(c7_in[43]),
        .sum_o(c7_sum14), .carry_o(c7_carry14));
    wire c7_sum15, c7_carry15;
    full_adder u_c7_15 (.a_i(c7_in[44]), .b_i(c7_in[45]), .c_i(c7_in[46]),
        .sum_o(c7_sum15), .carry_o(c7_carry15));
    wire c7_sum16, c7_carry16;
    full_adder u_c7_16 (.a_i(c7_in[47]), .b_i(c7_in[48]), .c_i(c7_in[49]),
        .sum_o(c7_sum16), .carry_o(c7_carry16));
    wire c7_sum17, c7_carry17;
    full_adder u_c7_17 (.a_i(c7_in[50]), .b_i(c7_in[51]), .c_i(c7_in[52]),
        .sum_o(c7_sum17), .carry_o(c7_carry17));
    wire c7_sum18, c7_carry18;
    full_adder u_c7_18 (.a_i(c7_in[53]), .b_i(c7_in[54]), .c_i(c7_in[55]),
        .sum_o(c7_sum18), .carry_o(c7_carry18));
    wire c7_sum19, c7_carry19;
    full_adder u_c7_19 (.a_i(c7_in[56]), .b_i(c7_in[57]), .c_i(c7_in[58]),
        .sum_o(c7_sum19), .carry_o(c7_carry19));
    wire c7_sum20, c7_carry20;
    full_adder u_c7_20 (.a_i(c7_in[59]), .b_i(c7_in[60]), .c_i(c7_in[61]),
        .sum_o(c7_sum20), .carry_o(c7_carry20));
    wire c7_sum21, c7_carry21;
    full_adder u_c7_21 (.a_i(c7_in[62]), .b_i(c7_in[63]), .c_i(c7_in[64]),
        .sum_o(c7_sum21), .carry_o(c7_carry21));
    wire c7_sum22, c7_carry22;
    full_adder u_c7_22 (.a_i(c7_in[65]), .b_i(c7_in[66]), .c_i(c7_in[67]),
        .sum_o(c7_sum22), .carry_o(c7_carry22));
    wire c7_sum23, c7_carry23;
    full_adder u_c7_23 (.a_i(c7_in[68]), .b_i(c7_in[69]), .c_i(c7_in[70]),
        .sum_o(c7_sum23), .carry_o(c7_carry23));
    wire c7_sum24, c7_carry24;
    full_adder u_c7_24 (.a_i(c7_in[71]), .b_i(c7_in[72]), .c_i(c7_in[73]),
        .sum_o(c7_sum24), .carry_o(c7_carry24));
    wire c7_sum25, c7_carry25;
    full_adder u_c7_25 (.a_i(c7_in[74]), .b_i(c7_in[75]), .c_i(c7_in[76]),
        .sum_o(c7_sum25), .carry_o(c7_carry25));
    wire c7_sum26, c7_carry26;
    full_adder u_c7_26 (.a_i(c7_in[77]), .b_i(c7_in[78]), .c_i(c7_in[79]),
        .sum_o(c7_sum26), .carry_o(c7_carry26));
    wire c7_sum27, c7_carry27;
    full_adder u_c7_27 (.a_i(c7_in[80]), .b_i(c7_in[81]), .c_i(c7_in[82]),
        .sum_o(c7_sum27), .carry_o(c7_carry27));
    wire c7_sum28, c7_carry28;
    full_adder u_c7_28 (.a_i(c7_in[83]), .b_i(c7_in[84]), .c_i(c7_in[85]),
        .sum_o(c7_sum28), .carry_o(c7_carry28));
    wire c7_sum29, c7_carry29;
    full_adder u_c7_29 (.a_i(c7_in[86]), .b_i(c7_in[87]), .c_i(c7_in[88]),
        .sum_o(c7_sum29), .carry_o(c7_carry29));
    wire c7_sum30, c7_carry30;
    full_adder u_c7_30 (.a_i(c7_in[89]), .b_i(c7_in[90]), .c_i(c7_in[91]),
        .sum_o(c7_sum30), .carry_o(c7_carry30));
    wire c7_sum31, c7_carry31;
    full_adder u_c7_31 (.a_i(c7_in[92]), .b_i(c7_in[93]), .c_i(c7_in[94]),
        .sum_o(c7_sum31), .carry_o(c7_carry31));
    wire c7_sum32, c7_carry32;
    full_adder u_c7_32 (.a_i(c7_in[95]), .b_i(c7_in[96]), .c_i(c7_in[97]),
        .sum_o(c7_sum32), .carry_o(c7_carry32));
    wire c7_sum33, c7_carry33;
    full_adder u_c7_33 (.a_i(c7_in[98]), .b_i(c7_in[99]), .c_i(c7_in[100]),
        .sum_o(c7_sum33), .carry_o(c7_carry33));
    wire c7_sum34, c7_carry34;
    full_adder u_c7_34 (.a_i(c7_in[101]), .b_i(c7_in[102]), .c_i(c7_in[103]),
        .sum_o(c7_sum34), .carry_o(c7_carry34));
    wire c7_sum35, c7_carry35;
    full_adder u_c7_35 (.a_i(c7_in[104]), .b_i(c7_in[105]), .c_i(c7_in[106]),
        .sum_o(c7_sum35), .carry_o(c7_carry35));
    wire c7_sum36, c7_carry36;
    full_adder u_c7_36 (.a_i(c7_in[107]), .b_i(c7_in[108]), .c_i(c7_in[109]),
        .sum_o(c7_sum36), .carry_o(c7_carry36));
    wire c7_sum37, c7_carry37;
    full_adder u_c7_37 (.a_i(c7_in[110]), .b_i(c7_in[111]), .c_i(c7_in[112]),
        .sum_o(c7_sum37), .carry_o(c7_carry37));
    wire c7_sum38, c7_carry38;
    full_adder u_c7_38 (.a_i(c7_in[113]), .b_i(c7_in[114]), .c_i(c7_in[115]),
        .sum_o(c7_sum38), .carry_o(c7_carry38));
    wire c7_sum39, c7_carry39;
    full_adder u_c7_39 (.a_i(c7_in[116]), .b_i(c7_in[117]), .c_i(c7_in[118]),
        .sum_o(c7_sum39), .carry_o(c7_carry39));
    wire c7_sum40, c7_carry40;
    full_adder u_c7_40 (.a_i(c7_in[119]), .b_i(c7_in[120]), .c_i(c7_in[121]),
        .sum_o(c7_sum40), .carry_o(c7_carry40));
    wire c7_sum41, c7_carry41;
    full_adder u_c7_41 (.a_i(c7_in[122]), .b_i(c7_in[123]), .c_i(c7_in[124]),
        .sum_o(c7_sum41), .carry_o(c7_carry41));
    wire c7_sum42, c7_carry42;
    full_adder u_c7_42 (.a_i(c7_in[125]), .b_i(c7_in[126]), .c_i(c7_in[127]),
        .sum_o(c7_sum42), .carry_o(c7_carry42));
    wire c7_sum43, c7_carry43;
    full_adder u_c7_43 (.a_i(c6_carry0), .b_i(c7_sum0), .c_i(c6_carry1),
        .sum_o(c7_sum43), .carry_o(c7_carry43));
    wire c7_sum44, c7_carry44;
    full_adder u_c7_44 (.a_i(c6_carry2), .b_i(c6_carry3), .c_i(c6_carry4),
        .sum_o(c7_sum44), .carry_o(c7_carry44));
    wire c7_sum45, c7_carry45;
    full_adder u_c7_45 (.a_i(c6_carry5), .b_i(c6_carry6), .c_i(c6_carry7),
        .sum_o(c7_sum45), .carry_o(c7_carry45));
    wire c7_sum46, c7_carry46;
    full_adder u_c7_46 (.a_i(c6_carry8), .b_i(c6_carry9), .c_i(c6_carry10),
        .sum_o(c7_sum46), .carry_o(c7_carry46));
    wire c7_sum47, c7_carry47;
    full_adder u_c7_47 (.a_i(c6_carry11), .b_i(c6_carry12), .c_i(c6_carry13),
        .sum_o(c7_sum47), .carry_o(c7_carry47));
    wire c7_sum48, c7_carry48;
    full_adder u_c7_48 (.a_i(c6_carry14), .b_i(c6_carry15), .c_i(c6_carry16),
        .sum_o(c7_sum48), .carry_o(c7_carry48));
    wire c7_sum49, c7_carry49;
    full_adder u_c7_49 (.a_i(c6_carry17), .b_i(c6_carry18), .c_i(c6_carry19),
        .sum_o(c7_sum49), .carry_o(c7_carry49));
    wire c7_sum50, c7_carry50;
    full_adder u_c7_50 (.a_i(c6_carry20), .b_i(c6_carry21), .c_i(c6_carry22),
        .sum_o(c7_sum50), .carry_o(c7_carry50));
    wire c7_sum51, c7_carry51;
    full_adder u_c7_51 (.a_i(c6_carry23), .b_i(c6_carry24), .c_i(c6_carry25),
        .sum_o(c7_sum51), .carry_o(c7_carry51));
    wire c7_sum52, c7_carry52;
    full_adder u_c7_52 (.a_i(c6_carry26), .b_i(c6_carry27), .c_i(c6_carry28),
        .sum_o(c7_sum52), .carry_o(c7_carry52));
    wire c7_sum53, c7_carry53;
    full_adder u_c7_53 (.a_i(c6_carry29), .b_i(c6_carry30), .c_i(c6_carry31),
        .sum_o(c7_sum53), .carry_o(c7_carry53));
    wire c7_sum54, c7_carry54;
    full_adder u_c7_54 (.a_i(c6_carry32), .b_i(c6_carry33), .c_i(c6_carry34),
        .sum_o(c7_sum54), .carry_o(c7_carry54));
    wire c7_sum55, c7_carry55;
    full_adder u_c7_55 (.a_i(c6_carry35), .b_i(c6_carry36), .c_i(c7_sum1),
        .sum_o(c7_sum55), .carry_o(c7_carry55));
    wire c7_sum56, c7_carry56;
    full_adder u_c7_56 (.a_i(c7_sum2), .b_i(c7_sum3), .c_i(c7_sum4),
        .sum_o(c7_sum56), .carry_o(c7_carry56));
    wire c7_sum57, c7_carry57;
    full_adder u_c7_57 (.a_i(c7_sum5), .b_i(c7_sum6), .c_i(c7_sum7),
        .sum_o(c7_sum57), .carry_o(c7_carry57));
    wire c7_sum58, c7_carry58;
    full_adder u_c7_58 (.a_i(c7_sum8), .b_i(c7_sum9), .c_i(c7_sum10),
        .sum_o(c7_sum58), .carry_o(c7_carry58));
    wire c7_sum59, c7_carry59;
    full_adder u_c7_59 (.a_i(c7_sum11), .b_i(c7_sum12), .c_i(c7_sum13),
        .sum_o(c7_sum59), .carry_o(c7_carry59));
    wire c7_sum60, c7_carry60;
    full_adder u_c7_60 (.a_i(c7_sum14), .b_i(c7_sum15), .c_i(c7_sum16),
        .sum_o(c7_sum60), .carry_o(c7_carry60));
    wire c7_sum61, c7_carry61;
    full_adder u_c7_61 (.a_i(c7_sum17), .b_i(c7_sum18), .c_i(c7_sum19),
        .sum_o(c7_sum61), .carry_o(c7_carry61));
    wire c7_sum62, c7_carry62;
    full_adder u_c7_62 (.a_i(c7_sum20), .b_i(c7_sum21), .c_i(c7_sum22),
        .sum_o(c7_sum62), .carry_o(c7_carry62));
    wire c7_sum63, c7_carry63;
    full_adder u_c7_63 (.a_i(c7_sum23), .b_i(c7_sum24), .c_i(c7_sum25),
        .sum_o(c7_sum63), .carry_o(c7_carry63));
    wire c7_sum64, c7_carry64;
    full_adder u_c7_64 (.a_i(c7_sum26), .b_i(c7_sum27), .c_i(c7_sum28),
        .sum_o(c7_sum64), .carry_o(c7_carry64));
    wire c7_sum65, c7_carry65;
    full_adder u_c7_65 (.a_i(c7_sum29), .b_i(c7_sum30), .c_i(c7_sum31),
        .sum_o(c7_sum65), .carry_o(c7_carry65));
    wire c7_sum66, c7_carry66;
    full_adder u_c7_66 (.a_i(c7_sum32), .b_i(c7_sum33), .c_i(c7_sum34),
        .sum_o(c7_sum66), .carry_o(c7_carry66));
    wire c7_sum67, c7_carry67;
    full_adder u_c7_67 (.a_i(c7_sum35), .b_i(c7_sum36), .c_i(c7_sum37),
        .sum_o(c7_sum67), .carry_o(c7_carry67));
    wire c7_sum68, c7_carry68;
    full_adder u_c7_68 (.a_i(c7_sum38), .b_i(c7_sum39), .c_i(c7_sum40),
        .sum_o(c7_sum68), .carry_o(c7_carry68));
    wire c7_sum69, c7_carry69;
    full_adder u_c7_69 (.a_i(c7_sum41), .b_i(c7_sum42), .c_i(c6_carry37),
        .sum_o(c7_sum69), .carry_o(c7_carry69));
    wire c7_sum70, c7_carry70;
    full_adder u_c7_70 (.a_i(c6_carry38), .b_i(c6_carry39), .c_i(c6_carry40),
        .sum_o(c7_sum70), .carry_o(c7_carry70));
    wire c7_sum71, c7_carry71;
    full_adder u_c7_71 (.a_i(c6_carry41), .b_i(c6_carry42), .c_i(c6_carry43),
        .sum_o(c7_sum71), .carry_o(c7_carry71));
    wire c7_sum72, c7_carry72;
    full_adder u_c7_72 (.a_i(c6_carry44), .b_i(c6_carry45), .c_i(c6_carry46),
        .sum_o(c7_sum72), .carry_o(c7_carry72));
    wire c7_sum73, c7_carry73;
    full_adder u_c7_73 (.a_i(c6_carry47), .b_i(c6_carry48), .c_i(c6_carry49),
        .sum_o(c7_sum73), .carry_o(c7_carry73));
    wire c7_sum74, c7_carry74;
    full_adder u_c7_74 (.a_i(c6_carry50), .b_i(c6_carry51), .c_i(c6_carry52),
        .sum_o(c7_sum74), .carry_o(c7_carry74));
    wire c7_sum75, c7_carry75;
    full_adder u_c7_75 (.a_i(c6_carry53), .b_i(c6_carry54), .c_i(c6_carry55),
        .sum_o(c7_sum75), .carry_o(c7_carry75));
    wire c7_sum76, c7_carry76;
    full_adder u_c7_76 (.a_i(c6_carry56), .b_i(c6_carry57), .c_i(c6_carry58),
        .sum_o(c7_sum76), .carry_o(c7_carry76));
    wire c7_sum77, c7_carry77;
    full_adder u_c7_77 (.a_i(c6_carry59), .b_i(c7_sum43), .c_i(c7_sum44),
        .sum_o(c7_sum77), .carry_o(c7_carry77));
    wire c7_sum78, c7_carry78;
    full_adder u_c7_78 (.a_i(c7_sum45), .b_i(c7_sum46), .c_i(c7_sum47),
        .sum_o(c7_sum78), .carry_o(c7_carry78));
    wire c7_sum79, c7_carry79;
    full_adder u_c7_79 (.a_i(c7_sum48), .b_i(c7_sum49), .c_i(c7_sum50),
        .sum_o(c7_sum79), .carry_o(c7_carry79));
    wire c7_sum80, c7_carry80;
    full_adder u_c7_80 (.a_i(c7_sum51), .b_i(c7_sum52), .c_i(c7_sum53),
        .sum_o(c7_sum80), .carry_o(c7_carry80));
    wire c7_sum81, c7_carry81;
    full_adder u_c7_81 (.a_i(c7_sum54), .b_i(c7_sum55), .c_i(c7_sum56),
        .sum_o(c7_sum81), .carry_o(c7_carry81));
    wire c7_sum82, c7_carry82;
    full_adder u_c7_82 (.a_i(c7_sum57), .b_i(c7_sum58), .c_i(c7_sum59),
        .sum_o(c7_sum82), .carry_o(c7_carry82));
    wire c7_sum83, c7_carry83;
    full_adder u_c7_83 (.a_i(c7_sum60), .b_i(c7_sum61), .c_i(c7_sum62),
        .sum_o(c7_sum83), .carry_o(c7_carry83));
    wire c7_sum84, c7_carry84;
    full_adder u_c7_84 (.a_i(c7_sum63), .b_i(c7_sum64), .c_i(c7_sum65),
        .sum_o(c7_sum84), .carry_o(c7_carry84));
    wire c7_sum85, c7_carry85;
    full_adder u_c7_85 (.a_i(c7_sum66), .b_i(c7_sum67), .c_i(c7_sum68),
        .sum_o(c7_sum85), .carry_o(c7_carry85));
    wire c7_sum86, c7_carry86;
    full_adder u_c7_86 (.a_i(c6_carry60), .b_i(c7_sum69), .c_i(c6_carry61),
        .sum_o(c7_sum86), .carry_o(c7_carry86));
    wire c7_sum87, c7_carry87;
    full_adder u_c7_87 (.a_i(c6_carry62), .b_i(c6_carry63), .c_i(c6_carry64),
        .sum_o(c7_sum87), .carry_o(c7_carry87));
    wire c7_sum88, c7_carry88;
    full_adder u_c7_88 (.a_i(c6_carry65), .b_i(c6_carry66), .c_i(c6_carry67),
        .sum_o(c7_sum88), .carry_o(c7_carry88));
    wire c7_sum89, c7_carry89;
    full_adder u_c7_89 (.a_i(c6_carry68), .b_i(c6_carry69), .c_i(c6_carry70),
        .sum_o(c7_sum89), .carry_o(c7_carry89));
    wire c7_sum90, c7_carry90;
    full_adder u_c7_90 (.a_i(c6_carry71), .b_i(c6_carry72), .c_i(c6_carry73),
        .sum_o(c7_sum90), .carry_o(c7_carry90));
    wire c7_sum91, c7_carry91;
    full_adder u_c7_91 (.a_i(c7_sum70), .b_i(c7_sum71), .c_i(c7_sum72),
        .sum_o(c7_sum91), .carry_o(c7_carry91));
    wire c7_sum92, c7_carry92;
    full_adder u_c7_92 (.a_i(c7_sum73), .b_i(c7_sum74), .c_i(c7_sum75),
        .sum_o(c7_sum92), .carry_o(c7_carry92));
    wire c7_sum93, c7_carry93;
    full_adder u_c7_93 (.a_i(c7_sum76), .b_i(c7_sum77), .c_i(c7_sum78),
        .sum_o(c7_sum93), .carry_o(c7_carry93));
    wire c7_sum94, c7_carry94;
    full_adder u_c7_94 (.a_i(c7_sum79), .b_i(c7_sum80), .c_i(c7_sum81),
        .sum_o(c7_sum94), .carry_o(c7_carry94));
    wire c7_sum95, c7_carry95;
    full_adder u_c7_95 (.a_i(c7_sum82), .b_i(c7_sum83), .c_i(c7_sum84),
        .sum_o(c7_sum95), .carry_o(c7_carry95));
    wire c7_sum96, c7_carry96;
    full_adder u_c7_96 (.a_i(c7_sum85), .b_i(c6_carry74), .c_i(c6_carry75),
        .sum_o(c7_sum96), .carry_o(c7_carry96));
    wire c7_sum97, c7_carry97;
    full_adder u_c7_97 (.a_i(c6_carry76), .b_i(c6_carry77), .c_i(c6_carry78),
        .sum_o(c7_sum97), .carry_o(c7_carry97));
    wire c7_sum98, c7_carry98;
    full_adder u_c7_98 (.a_i(c6_carry79), .b_i(c6_carry80), .c_i(c6_carry81),
        .sum_o(c7_sum98), .carry_o(c7_carry98));
    wire c7_sum99, c7_carry99;
    full_adder u_c7_99 (.a_i(c6_carry82), .b_i(c7_sum86), .c_i(c7_sum87),
        .sum_o(c7_sum99), .carry_o(c7_carry99));
    wire c7_sum100, c7_carry100;
    full_adder u_c7_100 (.a_i(c7_sum88), .b_i(c7_sum89), .c_i(c7_sum90),
        .sum_o(c7_sum100), .carry_o(c7_carry100));
    wire c7_sum101, c7_carry101;
    full_adder u_c7_101 (.a_i(c7_sum91), .b_i(c7_sum92), .c_i(c7_sum93),
        .sum_o(c7_sum101), .carry_o(c7_carry101));
    wire c7_sum102, c7_carry102;
    full_adder u_c7_102 (.a_i(c7_sum94), .b_i(c7_sum95), .c_i(c6_carry83),
        .sum_o(c7_sum102), .carry_o(c7_carry102));
    wire c7_sum103, c7_carry103;
    full_adder u_c7_103 (.a_i(c6_carry84), .b_i(c6_carry85), .c_i(c6_carry86),
        .sum_o(c7_sum103), .carry_o(c7_carry103));
    wire c7_sum104, c7_carry104;
    full_adder u_c7_104 (.a_i(c6_carry87), .b_i(c7_sum96), .c_i(c7_sum97),
        .sum_o(c7_sum104), .carry_o(c7_carry104));
    wire c7_sum105, c7_carry105;
    full_adder u_c7_105 (.a_i(c7_sum98), .b_i(c7_sum99), .c_i(c7_sum100),
        .sum_o(c7_sum105), .carry_o(c7_carry105));
    wire c7_sum106, c7_carry106;
    full_adder u_c7_106 (.a_i(c7_sum101), .b_i(c6_carry88), .c_i(c7_sum102),
        .sum_o(c7_sum106), .carry_o(c7_carry106));
    wire c7_sum107, c7_carry107;
    full_adder u_c7_107 (.a_i(c6_carry89), .b_i(c6_carry90), .c_i(c7_sum103),
        .sum_o(c7_sum107), .carry_o(c7_carry107));

    // Column 8.
    wire c8_sum0, c8_carry0;
    assign c8_sum0 = ~(c8_in[0] ^ c8_in[1]);  // two bits and 1
    assign c8_carry0 = c8_in[0] | c8_in[1];
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c8_in[2]), .b_i(c8_in[3]), .c_i(c8_in[4]),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c8_in[5]), .b_i(c8_in[6]), .c_i(c8_in[7]),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c8_in[8]), .b_i(c8_in[9]), .c_i(c8_in[10]),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(c8_in[11]), .b_i(c8_in[12]), .c_i(c8_in[13]),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(c8_in[14]), .b_i(c8_in[15]), .c_i(c8_in[16]),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c8_in[17]), .b_i(c8_in[18]), .c_i(c8_in[19]),
        .sum_o(c8_sum6), .carry_o(c8_carry6));
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(c8_in[20]), .b_i(c8_in[21]), .c_i(c8_in[22]),
        .sum_o(c8_sum7), .carry_o(c8_carry7));
    wire c8_sum8, c8_carry8;
    full_adder u_c8_8 (.a_i(c8_in[23]), .b_i(c8_in[24]), .c_i(c8_in[25]),
        .sum_o(c8_sum8), .carry_o(c8_carry8));
    wire c8_sum9, c8_carry9;
    full_adder u_c8_9 (.a_i(c8_in[26]), .b_i(c8_in[27]), .c_i(c8_in[28]),
        .sum_o(c8_sum9), .carry_o(c8_carry9));
    wire c8_sum10, c8_carry10;
    full_adder u_c8_10 (.a_i(c8_in[29]), .b_i(c8_in[30]), .c_i(c8_in[31]),
        .sum_o(c8_sum10), .carry_o(c8_carry10));
    wire c8_sum11, c8_carry11;
    full_adder u_c8_11 (.a_i(c8_in[32]), .b_i(c8_in[33]), .c_i(c8_in[34]),
        .sum_o(c8_sum11), .carry_o(c8_carry11));
    wire c8_sum12, c8_carry12;
    full_adder u_c8_12 (.a_i(c8_in[35]), .b_i(c8_in[36]), .c_i(c8_in[37]),
        .sum_o(c8_sum12), .carry_o(c8_carry12));
    wire c8_sum13, c8_carry13;
    full_adder u_c8_13 (.a_i(c8_in[38]), .b_i(c8_in[39]), .c_i(c8_in[40]),
        .sum_o(c8_sum13), .carry_o(c8_carry13));
    wire c8_sum14, c8_carry14;
    full_adder u_c8_14 (.a_i(c8_in[41]), .b_i(c8_in[42]), .c_i(c8_in[43]),
        .sum_o(c8_sum14), .carry_o(c8_carry14));
    wire c8_sum15, c8_carry15;
    full_adder u_c8_15 (.a_i(c8_in[44]), .b_i(c8_in[45]), .c_i(c8_in[46]),
        .sum_o(c8_sum15), .carry_o(c8_carry15));
    wire c8_sum16, c8_carry16;
    full_adder u_c8_16 (.a_i(c8_in[47]), .b_i(c8_in[48]), .c_i(c8_in[49]),
        .sum_o(c8_sum16), .carry_o(c8_carry16));
    wire c8_sum17, c8_carry17;
    full_adder u_c8_17 (.a_i(c8_in[50]), .b_i(c8_in[51]), .c_i(c8_in[52]),
        .sum_o(c8_sum17), .carry_o(c8_carry17));
    wire c8_sum18, c8_carry18;
    full_adder u_c8_18 (.a_i(c8_in[53]), .b_i(c8_in[54]), .c_i(c8_in[55]),
        .sum_o(c8_sum18), .carry_o(c8_carry18));
    wire c8_sum19, c8_carry19;
    full_adder u_c8_19 (.a_i(c8_in[56]), .b_i(c8_in[57]), .c_i(c8_in[58]),
        .sum_o(c8_sum19), .carry_o(c8_carry19));
    wire c8_sum20, c8_carry20;
    full_adder u_c8_20 (.a_i(c8_in[59]), .b_i(c8_in[60]), .c_i(c8_in[61]),
        .sum_o(c8_sum20), .carry_o(c8_carry20));
    wire c8_sum21, c8_carry21;
    full_adder u_c8_21 (.a_i(c8_in[62]), .b_i(c8_in[63]), .c_i(c8_in[64]),
        .sum_o(c8_sum21), .carry_o(c8_carry21));
    wire c8_sum22, c8_carry22;
    full_adder u_c8_22 (.a_i(c8_in[65]), .b_i(c8_in[66]), .c_i(c8_in[67]),
        .sum_o(c8_sum22), .carry_o(c8_carry22));
    wire c8_sum23, c8_carry23;
    full_adder u_c8_23 (.a_i(c8_in[68]), .b_i(c8_in[69]), .c_i(c8_in[70]),
        .sum_o(c8_sum23), .carry_o(c8_carry23));
    wire c8_sum24, c8_carry24;
    full_adder u_c8_24 (.a_i(c8_in[71]), .b_i(c8_in[72]), .c_i(c8_in[73]),
        .sum_o(c8_sum24), .carry_o(c8_carry24));
    wire c8_sum25, c8_carry25;
    full_adder u_c8_25 (.a_i(c8_in[74]), .b_i(c8_in[75]), .c_i(c8_in[76]),
        .sum_o(c8_sum25), .carry_o(c8_carry25));
    wire c8_sum26, c8_carry26;
    full_adder u_c8_26 (.a_i(c8_in[77]), .b_i(c8_in[78]), .c_i(c8_in[79]),
        .sum_o(c8_sum26), .carry_o(c8_carry26));
    wire c8_sum27, c8_carry27;
    full_adder u_c8_27 (.a_i(c8_in[80]), .b_i(c8_in[81]), .c_i(c8_in[82]),
        .sum_o(c8_sum27), .carry_o(c8_carry27));
    wire c8_sum28, c8_carry28;
    full_adder u_c8_28 (.a_i(c8_in[83]), .b_i(c8_in[84]), .c_i(c8_in[85]),
        .sum_o(c8_sum28), .carry_o(c8_carry28));
    wire c8_sum29, c8_carry29;
    full_adder u_c8_29 (.a_i(c8_in[86]), .b_i(c8_in[87]), .c_i(c8_in[88]),
        .sum_o(c8_sum29), .carry_o(c8_carry29));
    wire c8_sum30, c8_carry30;
    full_adder u_c8_30 (.a_i(c8_in[89]), .b_i(c8_in[90]), .c_i(c8_in[91]),
        .sum_o(c8_sum30), .carry_o(c8_carry30));
    wire c8_sum31, c8_carry31;
    full_adder u_c8_31 (.a_i(c8_in[92]), .b_i(c8_in[93]), .c_i(c8_in[94]),
        .sum_o(c8_sum31), .carry_o(c8_carry31));
    wire c8_sum32, c8_carry32;
    full_adder u_c8_32 (.a_i(c8_in[95]), .b_i(c8_in[96]), .c_i(c8_in[97]),
        .sum_o(c8_sum32), .carry_o(c8_carry32));
    wire c8_sum33, c8_carry33;
    full_adder u_c8_33 (.a_i(c8_in[98]), .b_i(c8_in[99]), .c_i(c8_in[100]),
        .sum_o(c8_sum33), .carry_o(c8_carry33));
    wire c8_sum34, c8_carry34;
    full_adder u_c8_34 (.a_i(c8_in[101]), .b_i(c8_in[102]), .c_i(c8_in[103]),
        .sum_o(c8_sum34), .carry_o(c8_carry34));
    wire c8_sum35, c8_carry35;
    full_adder u_c8_35 (.a_i(c8_in[104]), .b_i(c8_in[105]), .c_i(c8_in[106]),
        .sum_o(c8_sum35), .carry_o(c8_carry35));
    wire c8_sum36, c8_carry36;
    full_adder u_c8_36 (.a_i(c8_in[107]), .b_i(c8_in[108]), .c_i(c8_in[109]),
        .sum_o(c8_sum36), .carry_o(c8_carry36));
    wire c8_sum37, c8_carry37;
    full_adder u_c8_37 (.a_i(c8_in[110]), .b_i(c8_in[111]), .c_i(c8_in[112]),
        .sum_o(c8_sum37), .carry_o(c8_carry37));
    wire c8_sum38, c8_carry38;
    full_adder u_c8_38 (.a_i(c8_in[113]), .b_i(c8_in[114]), .c_i(c8_in[115]),
        .sum_o(c8_sum38), .carry_o(c8_carry38));
    wire c8_sum39, c8_carry39;
    full_adder u_c8_39 (.a_i(c8_in[116]), .b_i(c8_in[117]), .c_i(c8_in[118]),
        .sum_o(c8_sum39), .carry_o(c8_carry39));
    wire c8_sum40, c8_carry40;
    full_adder u_c8_40 (.a_i(c8_in[119]), .b_i(c8_in[120]), .c_i(c8_in[121]),
        .sum_o(c8_sum40), .carry_o(c8_carry40));
    wire c8_sum41, c8_carry41;
    full_adder u_c8_41 (.a_i(c8_in[122]), .b_i(c8_in[123]), .c_i(c8_in[124]),
        .sum_o(c8_sum41), .carry_o(c8_carry41));
    wire c8_sum42, c8_carry42;
    full_adder u_c8_42 (.a_i(c8_in[125]), .b_i(c8_in[126]), .c_i(c8_in[127]),
        .sum_o(c8_sum42), .carry_o(c8_carry42));
    wire c8_sum43, c8_carry43;
    full_adder u_c8_43 (.a_i(c7_carry0), .b_i(c8_sum0), .c_i(c7_carry1),
        .sum_o(c8_sum43), .carry_o(c8_carry43));
    wire c8_sum44, c8_carry44;
    full_adder u_c8_44 (.a_i(c7_carry2), .b_i(c7_carry3), .c_i(c7_carry4),
        .sum_o(c8_sum44), .carry_o(c8_carry44));
    wire c8_sum45, c8_carry45;
    full_adder u_c8_45 (.a_i(c7_carry5), .b_i(c7_carry6), .c_i(c7_carry7),
        .sum_o(c8_sum45), .carry_o(c8_carry45));
    wire c8_sum46, c8_carry46;
    full_adder u_c8_46 (.a_i(c7_carry8), .b_i(c7_carry9), .c_i(c7_carry10),
        .sum_o(c8_sum46), .carry_o(c8_carry46));
    wire c8_sum47, c8_carry47;
    full_adder u_c8_47 (.a_i(c7_carry11), .b_i(c7_carry12), .c_i(c7_carry13),
        .sum_o(c8_sum47), .carry_o(c8_carry47));
    wire c8_sum48, c8_carry48;
    full_adder u_c8_48 (.a_i(c7_carry14), .b_i(c7_carry15), .c_i(c7_carry16),
        .sum_o(c8_sum48), .carry_o(c8_carry48));
    wire c8_sum49, c8_carry49;
    full_adder u_c8_49 (.a_i(c7_carry17), .b_i(c7_carry18), .c_i(c7_carry19),
        .sum_o(c8_sum49), .carry_o(c8_carry49));
    wire c8_sum50, c8_carry50;
    full_adder u_c8_50 (.a_i(c7_carry20), .b_i(c7_carry21), .c_i(c7_carry22),
        .sum_o(c8_sum50), .carry_o(c8_carry50));
    wire c8_sum51, c8_carry51;
    full_adder u_c8_51 (.a_i(c7_carry23), .b_i(c7_carry24), .c_i(c7_carry25),
        .sum_o(c8_sum51), .carry_o(c8_carry51));
    wire c8_sum52, c8_carry52;
    full_adder u_c8_52 (.a_i(c7_carry26), .b_i(c7_carry27), .c_i(c7_carry28),
        .sum_o(c8_sum52), .carry_o(c8_carry52));
    wire c8_sum53, c8_carry53;
    full_adder u_c8_53 (.a_i(c7_carry29), .b_i(c7_carry30), .c_i(c7_carry31),
        .sum_o(c8_sum53), .carry_o(c8_carry53));
    wire c8_sum54, c8_carry54;
    full_adder u_c8_54 (.a_i(c7_carry32), .b_i(c7_carry33), .c_i(c7_carry34),
        .sum_o(c8_sum54), .carry_o(c8_carry54));
    wire c8_sum55, c8_carry55;
    full_adder u_c8_55 (.a_i(c7_carry35), .b_i(c7_carry36), .c_i(c7_carry37),
        .sum_o(c8_sum55), .carry_o(c8_carry55));
    wire c8_sum56, c8_carry56;
    full_adder u_c8_56 (.a_i(c7_carry38), .b_i(c7_carry39), .c_i(c7_carry40),
        .sum_o(c8_sum56), .carry_o(c8_carry56));
    wire c8_sum57, c8_carry57;
    full_adder u_c8_57 (.a_i(c7_carry41), .b_i(c7_carry42), .c_i(c8_sum1),
        .sum_o(c8_sum57), .carry_o(c8_carry57));
    wire c8_sum58, c8_carry58;
    full_adder u_c8_58 (.a_i(c8_sum2), .b_i(c8_sum3), .c_i(c8_sum4),
        .sum_o(c8_sum58), .carry_o(c8_carry58));
    wire c8_sum59, c8_carry59;
    full_adder u_c8_59 (.a_i(c8_sum5), .b_i(c8_sum6), .c_i(c8_sum7),
        .sum_o(c8_sum59), .carry_o(c8_carry59));
    wire c8_sum60, c8_carry60;
    full_adder u_c8_60 (.a_i(c8_sum8), .b_i(c8_sum9), .c_i(c8_sum10),
        .sum_o(c8_sum60), .carry_o(c8_carry60));
    wire c8_sum61, c8_carry61;
    full_adder u_c8_61 (.a_i(c8_sum11), .b_i(c8_sum12), .c_i(c8_sum13),
        .sum_o(c8_sum61), .carry_o(c8_carry61));
    wire c8_sum62, c8_carry62;
    full_adder u_c8_62 (.a_i(c8_sum14), .b_i(c8_sum15), .c_i(c8_sum16),
        .sum_o(c8_sum62), .carry_o(c8_carry62));
    wire c8_sum63, c8_carry63;
    full_adder u_c8_63 (.a_i(c8_sum17), .b_i(c8_sum18), .c_i(c8_sum19),
        .sum_o(c8_sum63), .carry_o(c8_carry63));
    wire c8_sum64, c8_carry64;
    full_adder u_c8_64 (.a_i(c8_sum20), .b_i(c8_sum21), .c_i(c8_sum22),
        .sum_o(c8_sum64), .carry_o(c8_carry64));
    wire c8_sum65, c8_carry65;
    full_adder u_c8_65 (.a_i(c8_sum23), .b_i(c8_sum24), .c_i(c8_sum25),
        .sum_o(c8_sum65), .carry_o(c8_carry65));
    wire c8_sum66, c8_carry66;
    full_adder u_c8_66 (.a_i(c8_sum26), .b_i(c8_sum27), .c_i(c8_sum28),
        .sum_o(c8_sum66), .carry_o(c8_carry66));
    wire c8_sum67, c8_carry67;
    full_adder u_c8_67 (.a_i(c8_sum29), .b_i(c8_sum30), .c_i(c8_sum31),
        .sum_o(c8_sum67), .carry_o(c8_carry67));
    wire c8_sum68, c8_carry68;
    full_adder u_c8_68 (.a_i(c8_sum32), .b_i(c8_sum33), .c_i(c8_sum34),
        .sum_o(c8_sum68), .carry_o(c8_carry68));
    wire c8_sum69, c8_carry69;
    full_adder u_c8_69 (.a_i(c8_sum35), .b_i(c8_sum36), .c_i(c8_sum37),
        .sum_o(c8_sum69), .carry_o(c8_carry69));
    wire c8_sum70, c8_carry70;
    full_adder u_c8_70 (.a_i(c8_sum38), .b_i(c8_sum39), .c_i(c8_sum40),
        .sum_o(c8_sum70), .carry_o(c8_carry70));
    wire c8_sum71, c8_carry71;
    full_adder u_c8_71 (.a_i(c8_sum41), .b_i(c8_sum42), .c_i(c7_carry43),
        .sum_o(c8_sum71), .carry_o(c8_carry71));
    wire c8_sum72, c8_carry72;
    full_adder u_c8_72 (.a_i(c7_carry44), .b_i(c7_carry45), .c_i(c7_carry46),
        .sum_o(c8_sum72), .carry_o(c8_carry72));
    wire c8_sum73, c8_carry73;
    full_adder u_c8_73 (.a_i(c7_carry47), .b_i(c7_carry48), .c_i(c7_carry49),
        .sum_o(c8_sum73), .carry_o(c8_carry73));
    wire c8_sum74, c8_carry74;
    full_adder u_c8_74 (.a_i(c7_carry50), .b_i(c7_carry51), .c_i(c7_carry52),
        .sum_o(c8_sum74), .carry_o(c8_carry74));
    wire c8_sum75, c8_carry75;
    full_adder u_c8_75 (.a_i(c7_carry53), .b_i(c7_carry54), .c_i(c7_carry55),
        .sum_o(c8_sum75), .carry_o(c8_carry75));
    wire c8_sum76, c8_carry76;
    full_adder u_c8_76 (.a_i(c7_carry56), .b_i(c7_carry57), .c_i(c7_carry58),
        .sum_o(c8_sum76), .carry_o(c8_carry76));
    wire c8_sum77, c8_carry77;
    full_adder u_c8_77 (.a_i(c7_carry59), .b_i(c7_carry60), .c_i(c7_carry61),
        .sum_o(c8_sum77), .carry_o(c8_carry77));
    wire c8_sum78, c8_carry78;
    full_adder u_c8_78 (.a_i(c7_carry62), .b_i(c7_carry63), .c_i(c7_carry64),
        .sum_o(c8_sum78), .carry_o(c8_carry78));
    wire c8_sum79, c8_carry79;
    full_adder u_c8_79 (.a_i(c7_carry65), .b_i(c7_carry66), .c_i(c7_carry67),
        .sum_o(c8_sum79), .carry_o(c8_carry79));
    wire c8_sum80, c8_carry80;
    full_adder u_c8_80 (.a_i(c7_carry68), .b_i(c8_sum43), .c_i(c8_sum44),
        .sum_o(c8_sum80), .carry_o(c8_carry80));
    wire c8_sum81, c8_carry81;
    full_adder u_c8_81 (.a_i(c8_sum45), .b_i(c8_sum46), .c_i(c8_sum47),
        .sum_o(c8_sum81), .carry_o(c8_carry81));
    wire c8_sum82, c8_carry82;
    full_adder u_c8_82 (.a_i(c8_sum48), .b_i(c8_sum49), .c_i(c8_sum50),
        .sum_o(c8_sum82), .carry_o(c8_carry82));
    wire c8_sum83, c8_carry83;
    full_adder u_c8_83 (.a_i(c8_sum51), .b_i(c8_sum52), .c_i(c8_sum53),
        .sum_o(c8_sum83), .carry_o(c8_carry83));
    wire c8_sum84, c8_carry84;
    full_adder u_c8_84 (.a_i(c8_sum54), .b_i(c8_sum55), .c_i(c8_sum56),
        .sum_o(c8_sum84), .carry_o(c8_carry84));
    wire c8_sum85, c8_carry85;
    full_adder u_c8_85 (.a_i(c8_sum57), .b_i(c8_sum58), .c_i(c8_sum59),
        .sum_o(c8_sum85), .carry_o(c8_carry85));
    wire c8_sum86, c8_carry86;
    full_adder u_c8_86 (.a_i(c8_sum60), .b_i(c8_sum61), .c_i(c8_sum62),
        .sum_o(c8_sum86), .carry_o(c8_carry86));
    wire c8_sum87, c8_carry87;
    full_adder u_c8_87 (.a_i(c8_sum63), .b_i(c8_sum64), .c_i(c8_sum65),
        .sum_o(c8_sum87), .carry_o(c8_carry87));
    wire c8_sum88, c8_carry88;
    full_adder u_c8_88 (.a_i(c8_sum66), .b_i(c8_sum67), .c_i(c8_sum68),
        .sum_o(c8_sum88), .carry_o(c8_carry88));
    wire c8_sum89, c8_carry89;
    full_adder u_c8_89 (.a_i(c8_sum69), .b_i(c8_sum70), .c_i(c7_carry69),
        .sum_o(c8_sum89), .carry_o(c8_carry89));
    wire c8_sum90, c8_carry90;
    full_adder u_c8_90 (.a_i(c7_carry70), .b_i(c7_carry71), .c_i(c7_carry72),
        .sum_o(c8_sum90), .carry_o(c8_carry90));
    wire c8_sum91, c8_carry91;
    full_adder u_c8_91 (.a_i(c7_carry73), .b_i(c7_carry74), .c_i(c7_carry75),
        .sum_o(c8_sum91), .carry_o(c8_carry91));
    wire c8_sum92, c8_carry92;
    full_adder u_c8_92 (.a_i(c7_carry76), .b_i(c7_carry77), .c_i(c7_carry78),
        .sum_o(c8_sum92), .carry_o(c8_carry92));
    wire c8_sum93, c8_carry93;
    full_adder u_c8_93 (.a_i(c7_carry79), .b_i(c7_carry80), .c_i(c7_carry81),
        .sum_o(c8_sum93), .carry_o(c8_carry93));
    wire c8_sum94, c8_carry94;
    full_adder u_c8_94 (.a_i(c7_carry82), .b_i(c7_carry83), .c_i(c7_carry84),
        .sum_o(c8_sum94), .carry_o(c8_carry94));
    wire c8_sum95, c8_carry95;
    full_adder u_c8_95 (.a_i(c7_carry85), .b_i(c8_sum71), .c_i(c8_sum72),
        .sum_o(c8_sum95), .carry_o(c8_carry95));
    wire c8_sum96, c8_carry96;
    full_adder u_c8_96 (.a_i(c8_sum73), .b_i(c8_sum74), .c_i(c8_sum75),
        .sum_o(c8_sum96), .carry_o(c8_carry96));
    wire c8_sum97, c8_carry97;
    full_adder u_c8_97 (.a_i(c8_sum76), .b_i(c8_sum77), .c_i(c8_sum78),
        .sum_o(c8_sum97), .carry_o(c8_carry97));
    wire c8_sum98, c8_carry98;
    full_adder u_c8_98 (.a_i(c8_sum79), .b_i(c8_sum80), .c_i(c8_sum81),
        .sum_o(c8_sum98), .carry_o(c8_carry98));
    wire c8_sum99, c8_carry99;
    full_adder u_c8_99 (.a_i(c8_sum82), .b_i(c8_sum83), .c_i(c8_sum84),
        .sum_o(c8_sum99), .carry_o(c8_carry99));
    wire c8_sum100, c8_carry100;
    full_adder u_c8_100 (.a_i(c8_sum85), .b_i(c8_sum86), .c_i(c8_sum87),
        .sum_o(c8_sum100), .carry_o(c8_carry100));
    wire c8_sum101, c8_carry101;
    full_adder u_c8_101 (.a_i(c8_sum88), .b_i(c8_sum89), .c_i(c7_carry86),
        .sum_o(c8_sum101), .carry_o(c8_carry101));
    wire c8_sum102, c8_carry102;
    full_adder u_c8_102 (.a_i(c7_carry87), .b_i(c7_carry88), .c_i(c7_carry89),
        .sum_o(c8_sum102), .carry_o(c8_carry102));
    wire c8_sum103, c8_carry103;
    full_adder u_c8_103 (.a_i(c7_carry90), .b_i(c7_carry91), .c_i(c7_carry92),
        .sum_o(c8_sum103), .carry_o(c8_carry103));
    wire c8_sum104, c8_carry104;
    full_adder u_c8_104 (.a_i(c7_carry93), .b_i(c7_carry94), .c_i(c7_carry95),
        .sum_o(c8_sum104), .carry_o(c8_carry104));
    wire c8_sum105, c8_carry105;
    full_adder u_c8_105 (.a_i(c8_sum90), .b_i(c8_sum91), .c_i(c8_sum92),
        .sum_o(c8_sum105), .carry_o(c8_carry105));
    wire c8_sum106, c8_carry106;
    full_adder u_c8_106 (.a_i(c8_sum93), .b_i(c8_sum94), .c_i(c8_sum95),
        .sum_o(c8_sum106), .carry_o(c8_carry106));
    wire c8_sum107, c8_carry107;
    full_adder u_c8_107 (.a_i(c8_sum96), .b_i(c8_sum97), .c_i(c8_sum98),
        .sum_o(c8_sum107), .carry_o(c8_carry107));
    wire c8_sum108, c8_carry108;
    full_adder u_c8_108 (.a_i(c8_sum99), .b_i(c8_sum100), .c_i(c7_carry96),
        .sum_o(c8_sum108), .carry_o(c8_carry108));
    wire c8_sum109, c8_carry109;
    full_adder u_c8_109 (.a_i(c7_carry97), .b_i(c7_carry98), .c_i(c7_carry99),
        .sum_o(c8_sum109), .carry_o(c8_carry109));
    wire c8_sum110, c8_carry110;
    full_adder u_c8_110 (.a_i(c7_carry100), .b_i(c7_carry101), .c_i(c8_sum101),
        .sum_o(c8_sum110), .carry_o(c8_carry110));
    wire c8_sum111, c8_carry111;
    full_adder u_c8_111 (.a_i(c8_sum102), .b_i(c8_sum103), .c_i(c8_sum104),
        .sum_o(c8_sum111), .carry_o(c8_carry111));
    wire c8_sum112, c8_carry112;
    full_adder u_c8_112 (.a_i(c8_sum105), .b_i(c8_sum106), .c_i(c8_sum107),
        .sum_o(c8_sum112), .carry_o(c8_carry112));
    wire c8_sum113, c8_carry113;
    full_adder u_c8_113 (.a_i(c7_carry102), .b_i(c7_carry103), .c_i(c7_carry104),
        .sum_o(c8_sum113), .carry_o(c8_carry113));
    wire c8_sum114, c8_carry114;
    full_adder u_c8_114 (.a_i(c7_carry105), .b_i(c8_sum108), .c_i(c8_sum109),
        .sum_o(c8_sum114), .carry_o(c8_carry114));
    wire c8_sum115, c8_carry115;
    full_adder u_c8_115 (.a_i(c8_sum110), .b_i(c8_sum111), .c_i(c8_sum112),
        .sum_o(c8_sum115), .carry_o(c8_carry115));

    // Column 9.
    wire c9_sum0, c9_carry0;
    assign c9_sum0 = ~(c9_in[0] ^ c9_in[1]);  // two bits and 1
    assign c9_carry0 = c9_in[0] | c9_in[1];
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c9_in[2]), .b_i(c9_in[3]), .c_i(c9_in[4]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(c9_in[5]), .b_i(c9_in[6]), .c_i(c9_in[7]),
        .sum_o(c9_sum2), .carry_o(c9_carry2));
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(c9_in[8]), .b_i(c9_in[9]), .c_i(c9_in[10]),
        .sum_o(c9_sum3), .carry_o(c9_carry3));
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(c9_in[11]), .b_i(c9_in[12]), .c_i(c9_in[13]),
        .sum_o(c9_sum4), .carry_o(c9_carry4));
    wire c9_sum5, c9_carry5;
    full_adder u_c9_5 (.a_i(c9_in[14]), .b_i(c9_in[15]), .c_i(c9_in[16]),
        .sum_o(c9_sum5), .carry_o(c9_carry5));
    wire c9_sum6, c9_carry6;
    full_adder u_c9_6 (.a_i(c9_in[17]), .b_i(c9_in[18]), .c_i(c9_in[19]),
        .sum_o(c9_sum6), .carry_o(c9_carry6));
    wire c9_sum7, c9_carry7;
    full_adder u_c9_7 (.a_i(c9_in[20]), .b_i(c9_in[21]), .c_i(c9_in[22]),
        .sum_o(c9_sum7), .carry_o(c9_carry7));
    wire c9_sum8, c9_carry8;
    full_adder u_c9_8 (.a_i(c9_in[23]), .b_i(c9_in[24]), .c_i(c9_in[25]),
        .sum_o(c9_sum8), .carry_o(c9_carry8));
    wire c9_sum9, c9_carry9;
    full_adder u_c9_9 (.a_i(c9_in[26]), .b_i(c9_in[27]), .c_i(c9_in[28]),
        .sum_o(c9_sum9), .carry_o(c9_carry9));
    wire c9_sum10, c9_carry10;
    full_adder u_c9_10 (.a_i(c9_in[29]), .b_i(c9_in[30]), .c_i(c9_in[31]),
        .sum_o(c9_sum10), .carry_o(c9_carry10));
    wire c9_sum11, c9_carry11;
    full_adder u_c9_11 (.a_i(c9_in[32]), .b_i(c9_in[33]), .c_i(c9_in[34]),
        .sum_o(c9_sum11), .carry_o(c9_carry11));
    wire c9_sum12, c9_carry12;
    full_adder u_c9_12 (.a_i(c9_in[35]), .b_i(c9_in[36]), .c_i(c9_in[37]),
        .sum_o(c9_sum12), .carry_o(c9_carry12));
    wire c9_sum13, c9_carry13;
    full_adder u_c9_13 (.a_i(c9_in[38]), .b_i(c9_in[39]), .c_i(c9_in[40]),
        .sum_o(c9_sum13), .carry_o(c9_carry13));
    wire c9_sum14, c9_carry14;
    full_adder u_c9_14 (.a_i(c9_in[41]), .b_i(c9_in[42]), .c_i(c9_in[43]),
        .sum_o(c9_sum14), .carry_o(c9_carry14));
    wire c9_sum15, c9_carry15;
    full_adder u_c9_15 (.a_i(c9_in[44]), .b_i(c9_in[45]), .c_i(c9_in[46]),
        .sum_o(c9_sum15), .carry_o(c9_carry15));
    wire c9_sum16, c9_carry16;
    full_adder u_c9_16 (.a_i(c9_in[47]), .b_i(c9_in[48]), .c_i(c9_in[49]),
        .sum_o(c9_sum16), .carry_o(c9_carry16));
    wire c9_sum17, c9_carry17;
    full_adder u_c9_17 (.a_i(c9_in[50]), .b_i(c9_in[51]), .c_i(c9_in[52]),
        .sum_o(c9_sum17), .carry_o(c9_carry17));
    wire c9_sum18, c9_carry18;
    full_adder u_c9_18 (.a_i(c9_in[53]), .b_i(c9_in[54]), .c_i(c9_in[55]),
        .sum_o(c9_sum18), .carry_o(c9_carry18));
    wire c9_sum19, c9_carry19;
    full_adder u_c9_19 (.a_i(c9_in[56]), .b_i(c9_in[57]), .c_i(c9_in[58]),
        .sum_o(c9_sum19), .carry_o(c9_carry19));
    wire c9_sum20, c9_carry20;
    full_adder u_c9_20 (.a_i(c9_in[59]), .b_i(c9_in[60]), .c_i(c9_in[61]),
        .sum_o(c9_sum20), .carry_o(c9_carry20));
    wire c9_sum21, c9_carry21;
    full_adder u_c9_21 (.a_i(c9_in[62]), .b_i(c9_in[63]), .c_i(c9_in[64]),
        .sum_o(c9_sum21), .carry_o(c9_carry21));
    wire c9_sum22, c9_carry22;
    full_adder u_c9_22 (.a_i(c9_in[65]), .b_i(c9_in[66]), .c_i(c9_in[67]),
        .sum_o(c9_sum22), .carry_o(c9_carry22));
    wire c9_sum23, c9_carry23;
    full_adder u_c9_23 (.a_i(c9_in[68]), .b_i(c9_in[69]), .c_i(c9_in[70]),
        .sum_o(c9_sum23), .carry_o(c9_carry23));
    wire c9_sum24, c9_carry24;
    full_adder u_c9_24 (.a_i(c9_in[71]), .b_i(c9_in[72]), .c_i(c9_in[73]),
        .sum_o(c9_sum24), .carry_o(c9_carry24));
    wire c9_sum25, c9_carry25;
    full_adder u_c9_25 (.a_i(c9_in[74]), .b_i(c9_in[75]), .c_i(c9_in[76]),
        .sum_o(c9_sum25), .carry_o(c9_carry25));
    wire c9_sum26, c9_carry26;
    full_adder u_c9_26 (.a_i(c9_in[77]), .b_i(c9_in[78]), .c_i(c9_in[79]),
        .sum_o(c9_sum26), .carry_o(c9_carry26));
    wire c9_sum27, c9_carry27;
    full_adder u_c9_27 (.a_i(c9_in[80]), .b_i(c9_in[81]), .c_i(c9_in[82]),
        .sum_o(c9_sum27), .carry_o(c9_carry27));
    wire c9_sum28, c9_carry28;
    full_adder u_c9_28 (.a_i(c9_in[83]), .b_i(c9_in[84]), .c_i(c9_in[85]),
        .sum_o(c9_sum28), .carry_o(c9_carry28));
    wire c9_sum29, c9_carry29;
    full_adder u_c9_29 (.a_i(c9_in[86]), .b_i(c9_in[87]), .c_i(c9_in[88]),
        .sum_o(c9_sum29), .carry_o(c9_carry29));
    wire c9_sum30, c9_carry30;
    full_adder u_c9_30 (.a_i(c9_in[89]), .b_i(c9_in[90]), .c_i(c9_in[91]),
        .sum_o(c9_sum30), .carry_o(c9_carry30));
    wire c9_sum31, c9_carry31;
    full_adder u_c9_31 (.a_i(c9_in[92]), .b_i(c9_in[93]), .c_i(c9_in[94]),
        .sum_o(c9_sum31), .carry_o(c9_carry31));
    wire c9_sum32, c9_carry32;
    full_adder u_c9_32 (.a_i(c9_in[95]), .b_i(c9_in[96]), .c_i(c9_in[97]),
        .sum_o(c9_sum32), .carry_o(c9_carry32));
    wire c9_sum33, c9_carry33;
    full_adder u_c9_33 (.a_i(c9_in[98]), .b_i(c9_in[99]), .c_i(c9_in[100]),
        .sum_o(c9_sum33), .carry_o(c9_carry33));
    wire c9_sum34, c9_carry34;
    full_adder u_c9_34 (.a_i(c9_in[101]), .b_i(c9_in[102]), .c_i(c9_in[103]),
        .sum_o(c9_sum34), .carry_o(c9_carry34));
    wire c9_sum35, c9_carry35;
    full_adder u_c9_35 (.a_i(c9_in[104]), .b_i(c9_in[105]), .c_i(c9_in[106]),
        .sum_o(c9_sum35), .carry_o(c9_carry35));
    wire c9_sum36, c9_carry36;
    full_adder u_c9_36 (.a_i(c9_in[107]), .b_i(c9_in[108]), .c_i(c9_in[109]),
        .sum_o(c9_sum36), .carry_o(c9_carry36));
    wire c9_sum37, c9_carry37;
    full_adder u_c9_37 (.a_i(c9_in[110]), .b_i(c9_in[111]), .c_i(c9_in[112]),
        .sum_o(c9_sum37), .carry_o(c9_carry37));
    wire c9_sum38, c9_carry38;
    full_adder u_c9_38 (.a_i(c9_in[113]), .b_i(c9_in[114]), .c_i(c9_in[115]),
        .sum_o(c9_sum38), .carry_o(c9_carry38));
    wire c9_sum39, c9_carry39;
    full_adder u_c9_39 (.a_i(c9_in[116]), .b_i(c9_in[117]), .c_i(c9_in[118]),
        .sum_o(c9_sum39), .carry_o(c9_carry39));
    wire c9_sum40, c9_carry40;
    full_adder u_c9_40 (.a_i(c9_in[119]), .b_i(c9_in[120]), .c_i(c9_in[121]),
        .sum_o(c9_sum40), .carry_o(c9_carry40));
    wire c9_sum41, c9_carry41;
    full_adder u_c9_41 (.a_i(c9_in[122]), .b_i(c9_in[123]), .c_i(c9_in[124]),
        .sum_o(c9_sum41), .carry_o(c9_carry41));
    wire c9_sum42, c9_carry42;
    full_adder u_c9_42 (.a_i(c9_in[125]), .b_i(c9_in[126]), .c_i(c9_in[127]),
        .sum_o(c9_sum42), .carry_o(c9_carry42));
    wire c9_sum43, c9_carry43;
    full_adder u_c9_43 (.a_i(c8_carry0), .b_i(c9_sum0), .c_i(c8_carry1),
        .sum_o(c9_sum43), .carry_o(c9_carry43));
    wire c9_sum44, c9_carry44;
    full_adder u_c9_44 (.a_i(c8_carry2), .b_i(c8_carry3), .c_i(c8_carry4),
        .sum_o(c9_sum44), .carry_o(c9_carry44));
    wire c9_sum45, c9_carry45;
    full_adder u_c9_45 (.a_i(c8_carry5), .b_i(c8_carry6), .c_i(c8_carry7),
        .sum_o(c9_sum45), .carry_o(c9_carry45));
    wire c9_sum46, c9_carry46;
    full_adder u_c9_46 (.a_i(c8_carry8), .b_i(c8_carry9), .c_i(c8_carry10),
        .sum_o(c9_sum46), .carry_o(c9_carry46));
    wire c9_sum47, c9_carry47;
    full_adder u_c9_47 (.a_i(c8_carry11), .b_i(c8_carry12), .c_i(c8_carry13),
        .sum_o(c9_sum47), .carry_o(c9_carry47));
    wire c9_sum48, c9_carry48;
    full_adder u_c9_48 (.a_i(c8_carry14), .b_i(c8_carry15), .c_i(c8_carry16),
        .sum_o(c9_sum48), .carry_o(c9_carry48));
    wire c9_sum49, c9_carry49;
    full_adder u_c9_49 (.a_i(c8_carry17), .b_i(c8_carry18), .c_i(c8_carry19),
        .sum_o(c9_sum49), .carry_o(c9_carry49));
    wire c9_sum50, c9_carry50;
    full_adder u_c9_50 (.a_i(c8_carry20), .b_i(c8_carry21), .c_i(c8_carry22),
        .sum_o(c9_sum50), .carry_o(c9_carry50));
    wire c9_sum51, c9_carry51;
    full_adder u_c9_51 (.a_i(c8_carry23), .b_i(c8_carry24), .c_i(c8_carry25),
        .sum_o(c9_sum51), .carry_o(c9_carry51));
    wire c9_sum52, c9_carry52;
    full_adder u_c9_52 (.a_i(c8_carry26), .b_i(c8_carry27), .c_i(c8_carry28),
        .sum_o(c9_sum52), .carry_o(c9_carry52));
    wire c9_sum53, c9_carry53;
    full_adder u_c9_53 (.a_i(c8_carry29), .b_i(c8_carry30), .c_i(c8_carry31),
        .sum_o(c9_sum53), .carry_o(c9_carry53));
    wire c9_sum54, c9_carry54;
    full_adder u_c9_54 (.a_i(c8_carry32), .b_i(c8_carry33), .c_i(c8_carry34),
        .sum_o(c9_sum54), .carry_o(c9_carry54));
    wire c9_sum55, c9_carry55;
    full_adder u_c9_55 (.a_i(c8_carry35), .b_i(c8_carry36), .c_i(c8_carry37),
        .sum_o(c9_sum55), .carry_o(c9_carry55));
    wire c9_sum56, c9_carry56;
    full_adder u_c9_56 (.a_i(c8_carry38), .b_i(c8_carry39), .c_i(c8_carry40),
        .sum_o(c9_sum56), .carry_o(c9_carry56));
    wire c9_sum57, c9_carry57;
    full_adder u_c9_57 (.a_i(c8_carry41), .b_i(c8_carry42), .c_i(c9_sum1),
        .sum_o(c9_sum57), .carry_o(c9_carry57));
    wire c9_sum58, c9_carry58;
    full_adder u_c9_58 (.a_i(c9_sum2), .b_i(c9_sum3), .c_i(c9_sum4),
        .sum_o(c9_sum58), .carry_o(c9_carry58));
    wire c9_sum59, c9_carry59;
    full_adder u_c9_59 (.a_i(c9_sum5), .b_i(c9_sum6), .c_i(c9_sum7),
        .sum_o(c9_sum59), .carry_o(c9_carry59));
    wire c9_sum60, c9_carry60;
    full_adder u_c9_60 (.a_i(c9_sum8), .b_i(c9_sum9), .c_i(c9_sum10),
        .sum_o(c9_sum60), .carry_o(c9_carry60));
    wire c9_sum61, c9_carry61;
    full_adder u_c9_61 (.a_i(c9_sum11), .b_i(c9_sum12), .c_i(c9_sum13),
        .sum_o(c9_sum61), .carry_o(c9_carry61));
    wire c9_sum62, c9_carry62;
    full_adder u_c9_62 (.a_i(c9_sum14), .b_i(c9_sum15), .c_i(c9_sum16),
        .sum_o(c9_sum62), .carry_o(c9_carry62));
    wire c9_sum63, c9_carry63;
    full_adder u_c9_63 (.a_i(c9_sum17), .b_i(c9_sum18), .c_i(c9_sum19),
        .sum_o(c9_sum63), .carry_o(c9_carry63));
    wire c9_sum64, c9_carry64;
    full_adder u_c9_64 (.a_i(c9_sum20), .b_i(c9_sum21), .c_i(c9_sum22),
        .sum_o(c9_sum64), .carry_o(c9_carry64));
    wire c9_sum65, c9_carry65;
    full_adder u_c9_65 (.a_i(c9_sum23), .b_i(c9_sum24), .c_i(c9_sum25),
        .sum_o(c9_sum65), .carry_o(c9_carry65));
    wire c9_sum66, c9_carry66;
    full_adder u_c9_66 (.a_i(c9_sum26), .b_i(c9_sum27), .c_i(c9_sum28),
        .sum_o(c9_sum66), .carry_o(c9_carry66));
    wire c9_sum67, c9_carry67;
    full_adder u_c9_67 (.a_i(c9_sum29), .b_i(c9_sum30), .c_i(c9_sum31),
        .sum_o(c9_sum67), .carry_o(c9_carry67));
    wire c9_sum68, c9_carry68;
    full_adder u_c9_68 (.a_i(c9_sum32), .b_i(c9_sum33), .c_i(c9_sum34),
        .sum_o(c9_sum68), .carry_o(c9_carry68));
    wire c9_sum69, c9_carry69;
    full_adder u_c9_69 (.a_i(c9_sum35), .b_i(c9_sum36), .c_i(c9_sum37),
        .sum_o(c9_sum69), .carry_o(c9_carry69));
    wire c9_sum70, c9_carry70;
    full_adder u_c9_70 (.a_i(c9_sum38), .b_i(c9_sum39), .c_i(c9_sum40),
        .sum_o(c9_sum70), .carry_o(c9_carry70));
    wire c9_sum71, c9_carry71;
    full_adder u_c9_71 (.a_i(c9_sum41), .b_i(c9_sum42), .c_i(c8_carry43),
        .sum_o(c9_sum71), .carry_o(c9_carry71));
    wire c9_sum72, c9_carry72;
    full_adder u_c9_72 (.a_i(c8_carry44), .b_i(c8_carry45), .c_i(c8_carry46),
        .sum_o(c9_sum72), .carry_o(c9_carry72));
    wire c9_sum73, c9_carry73;
    full_adder u_c9_73 (.a_i(c8_carry47), .b_i(c8_carry48), .c_i(c8_carry49),
        .sum_o(c9_sum73), .carry_o(c9_carry73));
    wire c9_sum74, c9_carry74;
    full_adder u_c9_74 (.a_i(c8_carry50), .b_i(c8_carry51), .c_i(c8_carry52),
        .sum_o(c9_sum74), .carry_o(c9_carry74));
    wire c9_sum75, c9_carry75;
    full_adder u_c9_75 (.a_i(c8_carry53), .b_i(c8_carry54), .c_i(c8_carry55),
        .sum_o(c9_sum75), .carry_o(c9_carry75));
    wire c9_sum76, c9_carry76;
    full_adder u_c9_76 (.a_i(c8_carry56), .b_i(c8_carry57), .c_i(c8_carry58),
        .sum_o(c9_sum76), .carry_o(c9_carry76));
    wire c9_sum77, c9_carry77;
    full_adder u_c9_77 (.a_i(c8_carry59), .b_i(c8_carry60), .c_i(c8_carry61),
        .sum_o(c9_sum77), .carry_o(c9_carry77));
    wire c9_sum78, c9_carry78;
    full_adder u_c9_78 (.a_i(c8_carry62), .b_i(c8_carry63), .c_i(c8_carry64),
        .sum_o(c9_sum78), .carry_o(c9_carry78));
    wire c9_sum79, c9_carry79;
    full_adder u_c9_79 (.a_i(c8_carry65), .b_i(c8_carry66), .c_i(c8_carry67),
        .sum_o(c9_sum79), .carry_o(c9_carry79));
    wire c9_sum80, c9_carry80;
    full_adder u_c9_80 (.a_i(c8_carry68), .b_i(c8_carry69), .c_i(c8_carry70),
        .sum_o(c9_sum80), .carry_o(c9_carry80));
    wire c9_sum81, c9_carry81;
    full_adder u_c9_81 (.a_i(c9_sum43), .b_i(c9_sum44), .c_i(c9_sum45),
        .sum_o(c9_sum81), .carry_o(c9_carry81));
    wire c9_sum82, c9_carry82;
    full_adder u_c9_82 (.a_i(c9_sum46), .b_i(c9_sum47), .c_i(c9_sum48),
        .sum_o(c9_sum82), .carry_o(c9_carry82));
    wire c9_sum83, c9_carry83;
    full_adder u_c9_83 (.a_i(c9_sum49), .b_i(c9_sum50), .c_i(c9_sum51),
        .sum_o(c9_sum83), .carry_o(c9_carry83));
    wire c9_sum84, c9_carry84;
    full_adder u_c9_84 (.a_i(c9_sum52), .b_i(c9_sum53), .c_i(c9_sum54),
        .sum_o(c9_sum84), .carry_o(c9_carry84));
    wire c9_sum85, c9_carry85;
    full_adder u_c9_85 (.a_i(c9_sum55), .b_i(c9_sum56), .c_i(c9_sum57),
        .sum_o(c9_sum85), .carry_o(c9_carry85));
    wire c9_sum86, c9_carry86;
    full_adder u_c9_86 (.a_i(c9_sum58), .b_i(c9_sum59), .c_i(c9_sum60),
        .sum_o(c9_sum86), .carry_o(c9_carry86));
    wire c9_sum87, c9_carry87;
    full_adder u_c9_87 (.a_i(c9_sum61), .b_i(c9_sum62), .c_i(c9_sum63),
        .sum_o(c9_sum87), .carry_o(c9_carry87));
    wire c9_sum88, c9_carry88;
    full_adder u_c9_88 (.a_i(c9_sum64), .b_i(c9_sum65), .c_i(c9_sum66),
        .sum_o(c9_sum88), .carry_o(c9_carry88));
    wire c9_sum89, c9_carry89;
    full_adder u_c9_89 (.a_i(c9_sum67), .b_i(c9_sum68), .c_i(c9_sum69),
        .sum_o(c9_sum89), .carry_o(c9_carry89));
    wire c9_sum90, c9_carry90;
    full_adder u_c9_90 (.a_i(c9_sum70), .b_i(c8_carry71), .c_i(c8_carry72),
        .sum_o(c9_sum90), .carry_o(c9_carry90));
    wire c9_sum91, c9_carry91;
    full_adder u_c9_91 (.a_i(c8_carry73), .b_i(c8_carry74), .c_i(c8_carry75),
        .sum_o(c9_sum91), .carry_o(c9_carry91));
    wire c9_sum92, c9_carry92;
    full_adder u_c9_92 (.a_i(c8_carry76), .b_i(c8_carry77), .c_i(c8_carry78),
        .sum_o(c9_sum92), .carry_o(c9_carry92));
    wire c9_sum93, c9_carry93;
    full_adder u_c9_93 (.a_i(c8_carry79), .b_i(c8_carry80), .c_i(c8_carry81),
        .sum_o(c9_sum93), .carry_o(c9_carry93));
    wire c9_sum94, c9_carry94;
    full_adder u_c9_94 (.a_i(c8_carry82), .b_i(c8_carry83), .c_i(c8_carry84),
        .sum_o(c9_sum94), .carry_o(c9_carry94));
    wire c9_sum95, c9_carry95;
    full_adder u_c9_95 (.a_i(c8_carry85), .b_i(c8_carry86), .c_i(c8_carry87),
        .sum_o(c9_sum95), .carry_o(c9_carry95));
    wire c9_sum96, c9_carry96;
    full_adder u_c9_96 (.a_i(c8_carry88), .b_i(c9_sum71), .c_i(c9_sum72),
        .sum_o(c9_sum96), .carry_o(c9_carry96));
    wire c9_sum97, c9_carry97;
    full_adder u_c9_97 (.a_i(c9_sum73), .b_i(c9_sum74), .c_i(c9_sum75),
        .sum_o(c9_sum97), .carry_o(c9_carry97));
    wire c9_sum98, c9_carry98;
    full_adder u_c9_98 (.a_i(c9_sum76), .b_i(c9_sum77), .c_i(c9_sum78),
        .sum_o(c9_sum98), .carry_o(c9_carry98));
    wire c9_sum99, c9_carry99;
    full_adder u_c9_99 (.a_i(c9_sum79), .b_i(c9_sum80), .c_i(c9_sum81),
        .sum_o(c9_sum99), .carry_o(c9_carry99));
    wire c9_sum100, c9_carry100;
    full_adder u_c9_100 (.a_i(c9_sum82), .b_i(c9_sum83), .c_i(c9_sum84),
        .sum_o(c9_sum100), .carry_o(c9_carry100));
    wire c9_sum101, c9_carry101;
    full_adder u_c9_101 (.a_i(c9_sum85), .b_i(c9_sum86), .c_i(c9_sum87),
        .sum_o(c9_sum101), .carry_o(c9_carry101));
    wire c9_sum102, c9_carry102;
    full_adder u_c9_102 (.a_i(c9_sum88), .b_i(c9_sum89), .c_i(c8_carry89),
        .sum_o(c9_sum102), .carry_o(c9_carry102));
    wire c9_sum103, c9_carry103;
    full_adder u_c9_103 (.a_i(c8_carry90), .b_i(c8_carry91), .c_i(c8_carry92),
        .sum_o(c9_sum103), .carry_o(c9_carry103));
    wire c9_sum104, c9_carry104;
    full_adder u_c9_104 (.a_i(c8_carry93), .b_i(c8_carry94), .c_i(c8_carry95),
        .sum_o(c9_sum104), .carry_o(c9_carry104));
    wire c9_sum105, c9_carry105;
    full_adder u_c9_105 (.a_i(c8_carry96), .b_i(c8_carry97), .c_i(c8_carry98),
        .sum_o(c9_sum105), .carry_o(c9_carry105));
    wire c9_sum106, c9_carry106;
    full_adder u_c9_106 (.a_i(c8_carry99), .b_i(c8_carry100), .c_i(c9_sum90),
        .sum_o(c9_sum106), .carry_o(c9_carry106));
    wire c9_sum107, c9_carry107;
    full_adder u_c9_107 (.a_i(c9_sum91), .b_i(c9_sum92), .c_i(c9_sum93),
        .sum_o(c9_sum107), .carry_o(c9_carry107));
    wire c9_sum108, c9_carry108;
    full_adder u_c9_108 (.a_i(c9_sum94), .b_i(c9_sum95), .c_i(c9_sum96),
        .sum_o(c9_sum108), .carry_o(c9_carry108));
    wire c9_sum109, c9_carry109;
    full_adder u_c9_109 (.a_i(c9_sum97), .b_i(c9_sum98), .c_i(c9_sum99),
        .sum_o(c9_sum109), .carry_o(c9_carry109));
    wire c9_sum110, c9_carry110;
    full_adder u_c9_110 (.a_i(c9_sum100), .b_i(c9_sum101), .c_i(c9_sum102),
        .sum_o(c9_sum110), .carry_o(c9_carry110));
    wire c9_sum111, c9_carry111;
    full_adder u_c9_111 (.a_i(c8_carry101), .b_i(c8_carry102), .c_i(c8_carry103),
        .sum_o(c9_sum111), .carry_o(c9_carry111));
    wire c9_sum112, c9_carry112;
    full_adder u_c9_112 (.a_i(c8_carry104), .b_i(c8_carry105), .c_i(c8_carry106),
        .sum_o(c9_sum112), .carry_o(c9_carry112));
    wire c9_sum113, c9_carry113;
    full_adder u_c9_113 (.a_i(c8_carry107), .b_i(c9_sum103), .c_i(c9_sum104),
        .sum_o(c9_sum113), .carry_o(c9_carry113));
    wire c9_sum114, c9_carry114;
    full_adder u_c9_114 (.a_i(c9_sum105), .b_i(c9_sum106), .c_i(c9_sum107),
        .sum_o(c9_sum114), .carry_o(c9_carry114));
    wire c9_sum115, c9_carry115;
    full_adder u_c9_115 (.a_i(c9_sum108), .b_i(c9_sum109), .c_i(c9_sum110),
        .sum_o(c9_sum115), .carry_o(c9_carry115));
    wire c9_sum116, c9_carry116;
    full_adder u_c9_116 (.a_i(c8_carry108), .b_i(c8_carry109), .c_i(c8_carry110),
        .sum_o(c9_sum116), .carry_o(c9_carry116));
    wire c9_sum117, c9_carry117;
    full_adder u_c9_117 (.a_i(c8_carry111), .b_i(c8_carry112), .c_i(c9_sum111),
        .sum_o(c9_sum117), .carry_o(c9_carry117));
    wire c9_sum118, c9_carry118;
    full_adder u_c9_118 (.a_i(c9_sum112), .b_i(c9_sum113), .c_i(c9_sum114),
        .sum_o(c9_sum118), .carry_o(c9_carry118));

    // Column 10.
    wire c10_sum0, c10_carry0;
    assign c10_sum0 = ~(c10_in[0] ^ c10_in[1]);  // two bits and 1
    assign c10_carry0 = c10_in[0] | c10_in[1];
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(c10_in[2]), .b_i(c10_in[3]), .c_i(c10_in[4]),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c10_in[5]), .b_i(c10_in[6]), .c_i(c10_in[7]),
        .sum_o(c10_sum2), .carry_o(c10_carry2));
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(c10_in[8]), .b_i(c10_in[9]), .c_i(c10_in[10]),
        .sum_o(c10_sum3), .carry_o(c10_carry3));
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(c10_in[11]), .b_i(c10_in[12]), .c_i(c10_in[13]),
        .sum_o(c10_sum4), .carry_o(c10_carry4));
    wire c10_sum5, c10_carry5;
    full_adder u_c10_5 (.a_i(c10_in[14]), .b_i(c10_in[15]), .c_i(c10_in[16]),
        .sum_o(c10_sum5), .carry_o(c10_carry5));
    wire c10_sum6, c10_carry6;
    full_adder u_c10_6 (.a_i(c10_in[17]), .b_i(c10_in[18]), .c_i(c10_in[19]),
        .sum_o(c10_sum6), .carry_o(c10_carry6));
    wire c10_sum7, c10_carry7;
    full_adder u_c10_7 (.a_i(c10_in[20]), .b_i(c10_in[21]), .c_i(c10_in[22]),
        .sum_o(c10_sum7), .carry_o(c10_carry7));
    wire c10_sum8, c10_carry8;
    full_adder u_c10_8 (.a_i(c10_in[23]), .b_i(c10_in[24]), .c_i(c10_in[25]),
        .sum_o(c10_sum8), .carry_o(c10_carry8));
    wire c10_sum9, c10_carry9;
    full_adder u_c10_9 (.a_i(c10_in[26]), .b_i(c10_in[27]), .c_i(c10_in[28]),
        .sum_o(c10_sum9), .carry_o(c10_carry9));
    wire c10_sum10, c10_carry10;
    full_adder u_c10_10 (.a_i(c10_in[29]), .b_i(c10_in[30]), .c_i(c10_in[31]),
        .sum_o(c10_sum10), .carry_o(c10_carry10));
    wire c10_sum11, c10_carry11;
    full_adder u_c10_11 (.a_i(c10_in[32]), .b_i(c10_in[33]), .c_i(c10_in[34]),
        .sum_o(c10_sum11), .carry_o(c10_carry11));
    wire c10_sum12, c10_carry12;
    full_adder u_c10_12 (.a_i(c10_in[35]), .b_i(c10_in[36]), .c_i(c10_in[37]),
        .sum_o(c10_sum12), .carry_o(c10_carry12));
    wire c10_sum13, c10_carry13;
    full_adder u_c10_13 (.a_i(c10_in[38]), .b_i(c10_in[39]), .c_i(c10_in[40]),
        .sum_o(c10_sum13), .carry_o(c10_carry13));
    wire c10_sum14, c10_carry14;
    full_adder u_c10_14 (.a_i(c10_in[41]), .b_i(c10_in[42]), .c_i(c10_in[43]),
        .sum_o(c10_sum14), .carry_o(c10_carry14));
    wire c10_sum15, c10_carry15;
    full_adder u_c10_15 (.a_i(c10_in[44]), .b_i(c10_in[45]), .c_i(c10_in[46]),
        .sum_o(c10_sum15), .carry_o(c10_carry15));
    wire c10_sum16, c10_carry16;
    full_adder u_c10_16 (.a_i(c10_in[47]), .b_i(c10_in[48]), .c_i(c10_in[49]),
        .sum_o(c10_sum16), .carry_o(c10_carry16));
    wire c10_sum17, c10_carry17;
    full_adder u_c10_17 (.a_i(c10_in[50]), .b_i(c10_in[51]), .c_i(c10_in[52]),
        .sum_o(c10_sum17), .carry_o(c10_carry17));
    wire c10_sum18, c10_carry18;
    full_adder u_c10_18 (.a_i(c10_in[53]), .b_i(c10_in[54]), .c_i(c10_in[55]),
        .sum_o(c10_sum18), .carry_o(c10_carry18));
    wire c10_sum19, c10_carry19;
    full_adder u_c10_19 (.a_i(c10_in[56]), .b_i(c10_in[57]), .c_i(c10_in[58]),
        .sum_o(c10_sum19), .carry_o(c10_carry19));
    wire c10_sum20, c10_carry20;
    full_adder u_c10_20 (.a_i(c10_in[59]), .b_i(c10_in[60]), .c_i(c10_in[61]),
        .sum_o(c10_sum20), .carry_o(c10_carry20));
    wire c10_sum21, c10_carry21;
    full_adder u_c10_21 (.a_i(c10_in[62]), .b_i(c10_in[63]), .c_i(c10_in[64]),
        .sum_o(c10_sum21), .carry_o(c10_carry21));
    wire c10_sum22, c10_carry22;
    full_adder u_c10_22 (.a_i(c10_in[65]), .b_i(c10_in[66]), .c_i(c10_in[67]),
        .sum_o(c10_sum22), .carry_o(c10_carry22));
    wire c10_sum23, c10_carry23;
    full_adder u_c10_23 (.a_i(c10_in[68]), .b_i(c10_in[69]), .c_i(c10_in[70]),
        .sum_o(c10_sum23), .carry_o(c10_carry23));
    wire c10_sum24, c10_carry24;
    full_adder u_c10_24 (.a_i(c10_in[71]), .b_i(c10_in[72]), .c_i(c10_in[73]),
        .sum_o(c10_sum24), .carry_o(c10_carry24));
    wire c10_sum25, c10_carry25;
    full_adder u_c10_25 (.a_i(c10_in[74]), .b_i(c10_in[75]), .c_i(c10_in[76]),
        .sum_o(c10_sum25), .carry_o(c10_carry25));
    wire c10_sum26, c10_carry26;
    full_adder u_c10_26 (.a_i(c10_in[77]), .b_i(c10_in[78]), .c_i(c10_in[79]),
        .sum_o(c10_sum26), .carry_o(c10_carry26));
    wire c10_sum27, c10_carry27;
    full_adder u_c10_27 (.a_i(c10_in[80]), .b_i(c10_in[81]), .c_i(c10_in[82]),
        .sum_o(c10_sum27), .carry_o(c10_carry27));
    wire c10_sum28, c10_carry28;
    full_adder u_c10_28 (.a_i(c10_in[83]), .b_i(c10_in[84]), .c_i(c10_in[85]),
        .sum_o(c10_sum28), .carry_o(c10_carry28));
    wire c10_sum29, c10_carry29;
    full_adder u_c10_29 (.a_i(c10_in[86]), .b_i(c10_in[87]), .c_i(c10_in[88]),
        .sum_o(c10_sum29), .carry_o(c10_carry29));
    wire c10_sum30, c10_carry30;
    full_adder u_c10_30 (.a_i(c10_in[89]), .b_i(c10_in[90]), .c_i(c10_in[91]),
        .sum_o(c10_sum30), .carry_o(c10_carry30));
    wire c10_sum31, c10_carry31;
    full_adder u_c10_31 (.a_i(c10_in[92]), .b_i(c10_in[93]), .c_i(c10_in[94]),
        .sum_o(c10_sum31), .carry_o(c10_carry31));
    wire c10_sum32, c10_carry32;
    full_adder u_c10_32 (.a_i(c10_in[95]), .b_i(c10_in[96]), .c_i(c10_in[97]),
        .sum_o(c10_sum32), .carry_o(c10_carry32));
    wire c10_sum33, c10_carry33;
    full_adder u_c10_33 (.a_i(c10_in[98]), .b_i(c10_in[99]), .c_i(c10_in[100]),
        .sum_o(c10_sum33), .carry_o(c10_carry33));
    wire c10_sum34, c10_carry34;
    full_adder u_c10_34 (.a_i(c10_in[101]), .b_i(c10_in[102]), .c_i(c10_in[103]),
        .sum_o(c10_sum34), .carry_o(c10_carry34));
    wire c10_sum35, c10_carry35;
    full_adder u_c10_35 (.a_i(c10_in[104]), .b_i(c10_in[105]), .c_i(c10_in[106]),
        .sum_o(c10_sum35), .carry_o(c10_carry35));
    wire c10_sum36, c10_carry36;
    full_adder u_c10_36 (.a_i(c10_in[107]), .b_i(c10_in[108]), .c_i(c10_in[109]),
        .sum_o(c10_sum36), .carry_o(c10_carry36));
    wire c10_sum37, c10_carry37;
    full_adder u_c10_37 (.a_i(c10_in[110]), .b_i(c10_in[111]), .c_i(c10_in[112]),
        .sum_o(c10_sum37), .carry_o(c10_carry37));
    wire c10_sum38, c10_carry38;
    full_adder u_c10_38 (.a_i(c10_in[113]), .b_i(c10_in[114]), .c_i(c10_in[115]),
        .sum_o(c10_sum38), .carry_o(c10_carry38));
    wire c10_sum39, c10_carry39;
    full_adder u_c10_39 (.a_i(c10_in[116]), .b_i(c10_in[117]), .c_i(c10_in[118]),
        .sum_o(c10_sum39), .carry_o(c10_carry39));
    wire c10_sum40, c10_carry40;
    full_adder u_c10_40 (.a_i(c10_in[119]), .b_i(c10_in[120]), .c_i(c10_in[121]),
        .sum_o(c10_sum40), .carry_o(c10_carry40));
    wire c10_sum41, c10_carry41;
    full_adder u_c10_41 (.a_i(c10_in[122]), .b_i(c10_in[123]), .c_i(c10_in[124]),
        .sum_o(c10_sum41), .carry_o(c10_carry41));
    wire c10_sum42, c10_carry42;
    full_adder u_c10_42 (.a_i(c10_in[125]), .b_i(c10_in[126]), .c_i(c10_in[127]),
        .sum_o(c10_sum42), .carry_o(c10_carry42));
    wire c10_sum43, c10_carry43;
    full_adder u_c10_43 (.a_i(c9_carry0), .b_i(c10_sum0), .c_i(c9_carry1),
        .sum_o(c10_sum43), .carry_o(c10_carry43));
    wire c10_sum44, c10_carry44;
    full_adder u_c10_44 (.a_i(c9_carry2), .b_i(c9_carry3), .c_i(c9_carry4),
        .sum_o(c10_sum44), .carry_o(c10_carry44));
    wire c10_sum45, c10_carry45;
    full_adder u_c10_45 (.a_i(c9_carry5), .b_i(c9_carry6), .c_i(c9_carry7),
        .sum_o(c10_sum45), .carry_o(c10_carry45));
    wire c10_sum46, c10_carry46;
    full_adder u_c10_46 (.a_i(c9_carry8), .b_i(c9_carry9), .c_i(c9_carry10),
        .sum_o(c10_sum46), .carry_o(c10_carry46));
    wire c10_sum47, c10_carry47;
    full_adder u_c10_47 (.a_i(c9_carry11), .b_i(c9_carry12), .c_i(c9_carry13),
        .sum_o(c10_sum47), .carry_o(c10_carry47));
    wire c10_sum48, c10_carry48;
    full_adder u_c10_48 (.a_i(c9_carry14), .b_i(c9_carry15), .c_i(c9_carry16),
        .sum_o(c10_sum48), .carry_o(c10_carry48));
    wire c10_sum49, c10_carry49;
    full_adder u_c10_49 (.a_i(c9_carry17), .b_i(c9_carry18), .c_i(c9_carry19),
        .sum_o(c10_sum49), .carry_o(c10_carry49));
    wire c10_sum50, c10_carry50;
    full_adder u_c10_50 (.a_i(c9_carry20), .b_i(c9_carry21), .c_i(c9_carry22),
        .sum_o(c10_sum50), .carry_o(c10_carry50));
    wire c10_sum51, c10_carry51;
    full_adder u_c10_51 (.a_i(c9_carry23), .b_i(c9_carry24), .c_i(c9_carry25),
        .sum_o(c10_sum51), .carry_o(c10_carry51));
    wire c10_sum52, c10_carry52;
    full_adder u_c10_52 (.a_i(c9_carry26), .b_i(c9_carry27), .c_i(c9_carry28),
        .sum_o(c10_sum52), .carry_o(c10_carry52));
    wire c10_sum53, c10_carry53;
    full_adder u_c10_53 (.a_i(c9_carry29), .b_i(c9_carry30), .c_i(c9_carry31),
        .sum_o(c10_sum53), .carry_o(c10_carry53));
    wire c10_sum54, c10_carry54;
    full_adder u_c10_54 (.a_i(c9_carry32), .b_i(c9_carry33), .c_i(c9_carry34),
        .sum_o(c10_sum54), .carry_o(c10_carry54));
    wire c10_sum55, c10_carry55;
    full_adder u_c10_55 (.a_i(c9_carry35), .b_i(c9_carry36), .c_i(c9_carry37),
        .sum_o(c10_sum55), .carry_o(c10_carry55));
    wire c10_sum56, c10_carry56;
    full_adder u_c10_56 (.a_i(c9_carry38), .b_i(c9_carry39), .c_i(c9_carry40),
        .sum_o(c10_sum56), .carry_o(c10_carry56));
    wire c10_sum57, c10_carry57;
    full_adder u_c10_57 (.a_i(c9_carry41), .b_i(c9_carry42), .c_i(c10_sum1),
        .sum_o(c10_sum57), .carry_o(c10_carry57));
    wire c10_sum58, c10_carry58;
    full_adder u_c10_58 (.a_i(c10_sum2), .b_i(c10_sum3), .c_i(c10_sum4),
        .sum_o(c10_sum58), .carry_o(c10_carry58));
    wire c10_sum59, c10_carry59;
    full_adder u_c10_59 (.a_i(c10_sum5), .b_i(c10_sum6), .c_i(c10_sum7),
        .sum_o(c10_sum59), .carry_o(c10_carry59));
    wire c10_sum60, c10_carry60;
    full_adder u_c10_60 (.a_i(c10_sum8), .b_i(c10_sum9), .c_i(c10_sum10),
        .sum_o(c10_sum60), .carry_o(c10_carry60));
    wire c10_sum61, c10_carry61;
    full_adder u_c10_61 (.a_i(c10_sum11), .b_i(c10_sum12), .c_i(c10_sum13),
        .sum_o(c10_sum61), .carry_o(c10_carry61));
    wire c10_sum62, c10_carry62;
    full_adder u_c10_62 (.a_i(c10_sum14), .b_i(c10_sum15), .c_i(c10_sum16),
        .sum_o(c10_sum62), .carry_o(c10_carry62));
    wire c10_sum63, c10_carry63;
    full_adder u_c10_63 (.a_i(c10_sum17), .b_i(c10_sum18), .c_i(c10_sum19),
        .sum_o(c10_sum63), .carry_o(c10_carry63));
    wire c10_sum64, c10_carry64;
    full_adder u_c10_64 (.a_i(c10_sum20), .b_i(c10_sum21), .c_i(c10_sum22),
        .sum_o(c10_sum64), .carry_o(c10_carry64));
    wire c10_sum65, c10_carry65;
    full_adder u_c10_65 (.a_i(c10_sum23), .b_i(c10_sum24), .c_i(c10_sum25),
        .sum_o(c10_sum65), .carry_o(c10_carry65));
    wire c10_sum66, c10_carry66;
    full_adder u_c10_66 (.a_i(c10_sum26), .b_i(c10_sum27), .c_i(c10_sum28),
        .sum_o(c10_sum66), .carry_o(c10_carry66));
    wire c10_sum67, c10_carry67;
    full_adder u_c10_67 (.a_i(c10_sum29), .b_i(c10_sum30), .c_i(c10_sum31),
        .sum_o(c10_sum67), .carry_o(c10_carry67));
    wire c10_sum68, c10_carry68;
    full_adder u_c10_68 (.a_i(c10_sum32), .b_i(c10_sum33), .c_i(c10_sum34),
        .sum_o(c10_sum68), .carry_o(c10_carry68));
    wire c10_sum69, c10_carry69;
    full_adder u_c10_69 (.a_i(c10_sum35), .b_i(c10_sum36), .c_i(c10_sum37),
        .sum_o(c10_sum69), .carry_o(c10_carry69));
    wire c10_sum70, c10_carry70;
    full_adder u_c10_70 (.a_i(c10_sum38), .b_i(c10_sum39), .c_i(c10_sum40),
        .sum_o(c10_sum70), .carry_o(c10_carry70));
    wire c10_sum71, c10_carry71;
    full_adder u_c10_71 (.a_i(c10_sum41), .b_i(c10_sum42), .c_i(c9_carry43),
        .sum_o(c10_sum71), .carry_o(c10_carry71));
    wire c10_sum72, c10_carry72;
    full_adder u_c10_72 (.a_i(c9_carry44), .b_i(c9_carry45), .c_i(c9_carry46),
        .sum_o(c10_sum72), .carry_o(c10_carry72));
    wire c10_sum73, c10_carry73;
    full_adder u_c10_73 (.a_i(c9_carry47), .b_i(c9_carry48), .c_i(c9_carry49),
        .sum_o(c10_sum73), .carry_o(c10_carry73));
    wire c10_sum74, c10_carry74;
    full_adder u_c10_74 (.a_i(c9_carry50), .b_i(c9_carry51), .c_i(c9_carry52),
        .sum_o(c10_sum74), .carry_o(c10_carry74));
    wire c10_sum75, c10_carry75;
    full_adder u_c10_75 (.a_i(c9_carry53), .b_i(c9_carry54), .c_i(c9_carry55),
        .sum_o(c10_sum75), .carry_o(c10_carry75));
    wire c10_sum76, c10_carry76;
    full_adder u_c10_76 (.a_i(c9_carry56), .b_i(c9_carry57), .c_i(c9_carry58),
        .sum_o(c10_sum76), .carry_o(c10_carry76));
    wire c10_sum77, c10_carry77;
    full_adder u_c10_77 (.a_i(c9_carry59), .b_i(c9_carry60), .c_i(c9_carry61),
        .sum_o(c10_sum77), .carry_o(c10_carry77));
    wire c10_sum78, c10_carry78;
    full_adder u_c10_78 (.a_i(c9_carry62), .b_i(c9_carry63), .c_i(c9_carry64),
        .sum_o(c10_sum78), .carry_o(c10_carry78));
    wire c10_sum79, c10_carry79;
    full_adder u_c10_79 (.a_i(c9_carry65), .b_i(c9_carry66), .c_i(c9_carry67),
        .sum_o(c10_sum79), .carry_o(c10_carry79));
    wire c10_sum80, c10_carry80;
    full_adder u_c10_80 (.a_i(c9_carry68), .b_i(c9_carry69), .c_i(c9_carry70),
        .sum_o(c10_sum80), .carry_o(c10_carry80));
    wire c10_sum81, c10_carry81;
    full_adder u_c10_81 (.a_i(c10_sum43), .b_i(c10_sum44), .c_i(c10_sum45),
        .sum_o(c10_sum81), .carry_o(c10_carry81));
    wire c10_sum82, c10_carry82;
    full_adder u_c10_82 (.a_i(c10_sum46), .b_i(c10_sum47), .c_i(c10_sum48),
        .sum_o(c10_sum82), .carry_o(c10_carry82));
    wire c10_sum83, c10_carry83;
    full_adder u_c10_83 (.a_i(c10_sum49), .b_i(c10_sum50), .c_i(c10_sum51),
        .sum_o(c10_sum83), .carry_o(c10_carry83));
    wire c10_sum84, c10_carry84;
    full_adder u_c10_84 (.a_i(c10_sum52), .b_i(c10_sum53), .c_i(c10_sum54),
        .sum_o(c10_sum84), .carry_o(c10_carry84));
    wire c10_sum85, c10_carry85;
    full_adder u_c10_85 (.a_i(c10_sum55), .b_i(c10_sum56), .c_i(c10_sum57),
        .sum_o(c10_sum85), .carry_o(c10_carry85));
    wire c10_sum86, c10_carry86;
    full_adder u_c10_86 (.a_i(c10_sum58), .b_i(c10_sum59), .c_i(c10_sum60),
        .sum_o(c10_sum86), .carry_o(c10_carry86));
    wire c10_sum87, c10_carry87;
    full_adder u_c10_87 (.a_i(c10_sum61), .b_i(c10_sum62), .c_i(c10_sum63),
        .sum_o(c10_sum87), .carry_o(c10_carry87));
    wire c10_sum88, c10_carry88;
    full_adder u_c10_88 (.a_i(c10_sum64), .b_i(c10_sum65), .c_i(c10_sum66),
        .sum_o(c10_sum88), .carry_o(c10_carry88));
    wire c10_sum89, c10_carry89;
    full_adder u_c10_89 (.a_i(c10_sum67), .b_i(c10_sum68), .c_i(c10_sum69),
        .sum_o(c10_sum89), .carry_o(c10_carry89));
    wire c10_sum90, c10_carry90;
    full_adder u_c10_90 (.a_i(c10_sum70), .b_i(c9_carry71), .c_i(c9_carry72),
        .sum_o(c10_sum90), .carry_o(c10_carry90));
    wire c10_sum91, c10_carry91;
    full_adder u_c10_91 (.a_i(c9_carry73), .b_i(c9_carry74), .c_i(c9_carry75),
        .sum_o(c10_sum91), .carry_o(c10_carry91));
    wire c10_sum92, c10_carry92;
    full_adder u_c10_92 (.a_i(c9_carry76), .b_i(c9_carry77), .c_i(c9_carry78),
        .sum_o(c10_sum92), .carry_o(c10_carry92));
    wire c10_sum93, c10_carry93;
    full_adder u_c10_93 (.a_i(c9_carry79), .b_i(c9_carry80), .c_i(c9_carry81),
        .sum_o(c10_sum93), .carry_o(c10_carry93));
    wire c10_sum94, c10_carry94;
    full_adder u_c10_94 (.a_i(c9_carry82), .b_i(c9_carry83), .c_i(c9_carry84),
        .sum_o(c10_sum94), .carry_o(c10_carry94));
    wire c10_sum95, c10_carry95;
    full_adder u_c10_95 (.a_i(c9_carry85), .b_i(c9_carry86), .c_i(c9_carry87),
        .sum_o(c10_sum95), .carry_o(c10_carry95));
    wire c10_sum96, c10_carry96;
    full_adder u_c10_96 (.a_i(c9_carry88), .b_i(c9_carry89), .c_i(c10_sum71),
        .sum_o(c10_sum96), .carry_o(c10_carry96));
    wire c10_sum97, c10_carry97;
    full_adder u_c10_97 (.a_i(c10_sum72), .b_i(c10_sum73), .c_i(c10_sum74),
        .sum_o(c10_sum97), .carry_o(c10_carry97));
    wire c10_sum98, c10_carry98;
    full_adder u_c10_98 (.a_i(c10_sum75), .b_i(c10_sum76), .c_i(c10_sum77),
        .sum_o(c10_sum98), .carry_o(c10_carry98));
    wire c10_sum99, c10_carry99;
    full_adder u_c10_99 (.a_i(c10_sum78), .b_i(c10_sum79), .c_i(c10_sum80),
        .sum_o(c10_sum99), .carry_o(c10_carry99));
    wire c10_sum100, c10_carry100;
    full_adder u_c10_100 (.a_i(c10_sum81), .b_i(c10_sum82), .c_i(c10_sum83),
        .sum_o(c10_sum100), .carry_o(c10_carry100));
    wire c10_sum101, c10_carry101;
    full_adder u_c10_101 (.a_i(c10_sum84), .b_i(c10_sum85), .c_i(c10_sum86),
        .sum_o(c10_sum101), .carry_o(c10_carry101));
    wire c10_sum102, c10_carry102;
    full_adder u_c10_102 (.a_i(c10_sum87), .b_i(c10_sum88), .c_i(c10_sum89),
        .sum_o(c10_sum102), .carry_o(c10_carry102));
    wire c10_sum103, c10_carry103;
    full_adder u_c10_103 (.a_i(c9_carry90), .b_i(c9_carry91), .c_i(c9_carry92),
        .sum_o(c10_sum103), .carry_o(c10_carry103));
    wire c10_sum104, c10_carry104;
    full_adder u_c10_104 (.a_i(c9_carry93), .b_i(c9_carry94), .c_i(c9_carry95),
        .sum_o(c10_sum104), .carry_o(c10_carry104));
    wire c10_sum105, c10_carry105;
    full_adder u_c10_105 (.a_i(c9_carry96), .b_i(c9_carry97), .c_i(c9_carry98),
        .sum_o(c10_sum105), .carry_o(c10_carry105));
    wire c10_sum106, c10_carry106;
    full_adder u_c10_106 (.a_i(c9_carry99), .b_i(c9_carry100), .c_i(c9_carry101),
        .sum_o(c10_sum106), .carry_o(c10_carry106));
    wire c10_sum107, c10_carry107;
    full_adder u_c10_107 (.a_i(c10_sum90), .b_i(c10_sum91), .c_i(c10_sum92),
        .sum_o(c10_sum107), .carry_o(c10_carry107));
    wire c10_sum108, c10_carry108;
    full_adder u_c10_108 (.a_i(c10_sum93), .b_i(c10_sum94), .c_i(c10_sum95),
        .sum_o(c10_sum108), .carry_o(c10_carry108));
    wire c10_sum109, c10_carry109;
    full_adder u_c10_109 (.a_i(c10_sum96), .b_i(c10_sum97), .c_i(c10_sum98),
        .sum_o(c10_sum109), .carry_o(c10_carry109));
    wire c10_sum110, c10_carry110;
    full_adder u_c10_110 (.a_i(c10_sum99), .b_i(c10_sum100), .c_i(c10_sum101),
        .sum_o(c10_sum110), .carry_o(c10_carry110));
    wire c10_sum111, c10_carry111;
    full_adder u_c10_111 (.a_i(c10_sum102), .b_i(c9_carry102), .c_i(c9_carry103),
        .sum_o(c10_sum111), .carry_o(c10_carry111));
    wire c10_sum112, c10_carry112;
    full_adder u_c10_112 (.a_i(c9_carry104), .b_i(c9_carry105), .c_i(c9_carry106),
        .sum_o(c10_sum112), .carry_o(c10_carry112));
    wire c10_sum113, c10_carry113;
    full_adder u_c10_113 (.a_i(c9_carry107), .b_i(c9_carry108), .c_i(c9_carry109),
        .sum_o(c10_sum113), .carry_o(c10_carry113));
    wire c10_sum114, c10_carry114;
    full_adder u_c10_114 (.a_i(c10_sum103), .b_i(c10_sum104), .c_i(c10_sum105),
        .sum_o(c10_sum114), .carry_o(c10_carry114));
    wire c10_sum115, c10_carry115;
    full_adder u_c10_115 (.a_i(c10_sum106), .b_i(c10_sum107), .c_i(c10_sum108),
        .sum_o(c10_sum115), .carry_o(c10_carry115));
    wire c10_sum116, c10_carry116;
    full_adder u_c10_116 (.a_i(c10_sum109), .b_i(c10_sum110), .c_i(c9_carry110),
        .sum_o(c10_sum116), .carry_o(c10_carry116));
    wire c10_sum117, c10_carry117;
    full_adder u_c10_117 (.a_i(c9_carry111), .b_i(c9_carry112), .c_i(c9_carry113),
        .sum_o(c10_sum117), .carry_o(c10_carry117));
    wire c10_sum118, c10_carry118;
    full_adder u_c10_118 (.a_i(c9_carry114), .b_i(c10_sum111), .c_i(c10_sum112),
        .sum_o(c10_sum118), .carry_o(c10_carry118));
    wire c10_sum119, c10_carry119;
    full_adder u_c10_119 (.a_i(c10_sum113), .b_i(c10_sum114), .c_i(c10_sum115),
        .sum_o(c10_sum119), .carry_o(c10_carry119));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(c11_in[0]), .b_i(c11_in[1]), .c_i(c11_in[2]),
        .sum_o(c11_sum0), .carry_o(c11_carry0));
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c11_in[3]), .b_i(c11_in[4]), .c_i(c11_in[5]),
        .sum_o(c11_sum1), .carry_o(c11_carry1));
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(c11_in[6]), .b_i(c11_in[7]), .c_i(c11_in[8]),
        .sum_o(c11_sum2), .carry_o(c11_carry2));
    wire c11_sum3, c11_carry3;
    full_adder u_c11_3 (.a_i(c11_in[9]), .b_i(c11_in[10]), .c_i(c11_in[11]),
        .sum_o(c11_sum3), .carry_o(c11_carry3));
    wire c11_sum4, c11_carry4;
    full_adder u_c11_4 (.a_i(c11_in[12]), .b_i(c11_in[13]), .c_i(c11_in[14]),
        .sum_o(c11_sum4), .carry_o(c11_carry4));
    wire c11_sum5, c11_carry5;
    full_adder u_c11_5 (.a_i(c11_in[15]), .b_i(c11_in[16]), .c_i(c11_in[17]),
        .sum_o(c11_sum5), .carry_o(c11_carry5));
    wire c11_sum6, c11_carry6;
    full_adder u_c11_6 (.a_i(c11_in[18]), .b_i(c11_in[19]), .c_i(c11_in[20]),
        .sum_o(c11_sum6), .carry_o(c11_carry6));
    wire c11_sum7, c11_carry7;
    full_adder u_c11_7 (.a_i(c11_in[21]), .b_i(c11_in[22]), .c_i(c11_in[23]),
        .sum_o(c11_sum7), .carry_o(c11_carry7));
    wire c11_sum8, c11_carry8;
    full_adder u_c11_8 (.a_i(c11_in[24]), .b_i(c11_in[25]), .c_i(c11_in[26]),
        .sum_o(c11_sum8), .carry_o(c11_carry8));
    wire c11_sum9, c11_carry9;
    full_adder u_c11_9 (.a_i(c11_in[27]), .b_i(c11_in[28]), .c_i(c11_in[29]),
        .sum_o(c11_sum9), .carry_o(c11_carry9));
    wire c11_sum10, c11_carry10;
    full_adder u_c11_10 (.a_i(c11_in[30]), .b_i(c11_in[31]), .c_i(c11_in[32]),
        .sum_o(c11_sum10), .carry_o(c11_carry10));
    wire c11_sum11, c11_carry11;
    full_adder u_c11_11 (.a_i(c11_in[33]), .b_i(c11_in[34]), .c_i(c11_in[35]),
        .sum_o(c11_sum11), .carry_o(c11_carry11));
    wire c11_sum12, c11_carry12;
    full_adder u_c11_12 (.a_i(c11_in[36]), .b_i(c11_in[37]), .c_i(c11_in[38]),
        .sum_o(c11_sum12), .carry_o(c11_carry12));
    wire c11_sum13, c11_carry13;
    full_adder u_c11_13 (.a_i(c11_in[39]), .b_i(c11_in[40]), .c_i(c11_in[41]),
        .sum_o(c11_sum13), .carry_o(c11_carry13));
    wire c11_sum14, c11_carry14;
    full_adder u_c11_14 (.a_i(c11_in[42]), .b_i(c11_in[43]), .c_i(c11_in[44]),
        .sum_o(c11_sum14), .carry_o(c11_carry14));
    wire c11_sum15, c11_carry15;
    full_adder u_c11_15 (.a_i(c11_in[45]), .b_i(c11_in[46]), .c_i(c11_in[47]),
        .sum_o(c11_sum15), .carry_o(c11_carry15));
    wire c11_sum16, c11_carry16;
    full_adder u_c11_16 (.a_i(c11_in[48]), .b_i(c11_in[49]), .c_i(c11_in[50]),
        .sum_o(c11_sum16), .carry_o(c11_carry16));
    wire c11_sum17, c11_carry17;
    full_adder u_c11_17 (.a_i(c11_in[51]), .b_i(c11_in[52]), .c_i(c11_in[53]),
        .sum_o(c11_sum17), .carry_o(c11_carry17));
    wire c11_sum18, c11_carry18;
    full_adder u_c11_18 (.a_i(c11_in[54]), .b_i(c11_in[55]), .c_i(c11_in[56]),
        .sum_o(c11_sum18), .carry_o(c11_carry18));
    wire c11_sum19, c11_carry19;
    full_adder u_c11_19 (.a_i(c11_in[57]), .b_i(c11_in[58]), .c_i(c11_in[59]),
        .sum_o(c11_sum19), .carry_o(c11_carry19));
    wire c11_sum20, c11_carry20;
    full_adder u_c11_20 (.a_i(c11_in[60]), .b_i(c11_in[61]), .c_i(c11_in[62]),
        .sum_o(c11_sum20), .carry_o(c11_carry20));
    wire c11_sum21, c11_carry21;
    full_adder u_c11_21 (.a_i(c11_in[63]), .b_i(c11_in[64]), .c_i(c11_in[65]),
        .sum_o(c11_sum21), .carry_o(c11_carry21));
    wire c11_sum22, c11_carry22;
    full_adder u_c11_22 (.a_i(c11_in[66]), .b_i(c11_in[67]), .c_i(c11_in[68]),
        .sum_o(c11_sum22), .carry_o(c11_carry22));
    wire c11_sum23, c11_carry23;
    full_adder u_c11_23 (.a_i(c11_in[69]), .b_i(c11_in[70]), .c_i(c11_in[71]),
        .sum_o(c11_sum23), .carry_o(c11_carry23));
    wire c11_sum24, c11_carry24;
    full_adder u_c11_24 (.a_i(c11_in[72]), .b_i(c11_in[73]), .c_i(c11_in[74]),
        .sum_o(c11_sum24), .carry_o(c11_carry24));
    wire c11_sum25, c11_carry25;
    full_adder u_c11_25 (.a_i(c11_in[75]), .b_i(c11_in[76]), .c_i(c11_in[77]),
        .sum_o(c11_sum25), .carry_o(c11_carry25));
    wire c11_sum26, c11_carry26;
    full_adder u_c11_26 (.a_i(c11_in[78]), .b_i(c11_in[79]), .c_i(c11_in[80]),
        .sum_o(c11_sum26), .carry_o(c11_carry26));
    wire c11_sum27, c11_carry27;
    full_adder u_c11_27 (.a_i(c11_in[81]), .b_i(c11_in[82]), .c_i(c11_in[83]),
        .sum_o(c11_sum27), .carry_o(c11_carry27));
    wire c11_sum28, c11_carry28;
    full_adder u_c11_28 (.a_i(c11_in[84]), .b_i(c11_in[85]), .c_i(c11_in[86]),
        .sum_o(c11_sum28), .carry_o(c11_carry28));
    wire c11_sum29, c11_carry29;
    full_adder u_c11_29 (.a_i(c11_in[87]), .b_i(c11_in[88]), .c_i(c11_in[89]),
        .sum_o(c11_sum29), .carry_o(c11_carry29));
    wire c11_sum30, c11_carry30;
    full_adder u_c11_30 (.a_i(c11_in[90]), .b_i(c11_in[91]), .c_i(c11_in[92]),
        .sum_o(c11_sum30), .carry_o(c11_carry30));
    wire c11_sum31, c11_carry31;
    full_adder u_c11_31 (.a_i(c11_in[93]), .b_i(c11_in[94]), .c_i(c11_in[95]),
        .sum_o(c11_sum31), .carry_o(c11_carry31));
    wire c11_sum32, c11_carry32;
    full_adder u_c11_32 (.a_i(c11_in[96]), .b_i(c11_in[97]), .c_i(c11_in[98]),
        .sum_o(c11_sum32), .carry_o(c11_carry32));
    wire c11_sum33, c11_carry33;
    full_adder u_c11_33 (.a_i(c11_in[99]), .b_i(c11_in[100]), .c_i(c11_in[101]),
        .sum_o(c11_sum33), .carry_o(c11_carry33));
    wire c11_sum34, c11_carry34;
    full_adder u_c11_34 (.a_i(c11_in[102]), .b_i(c11_in[103]), .c_i(c11_in[104]),
        .sum_o(c11_sum34), .carry_o(c11_carry34));
    wire c11_sum35, c11_carry35;
    full_adder u_c11_35 (.a_i(c11_in[105]), .b_i(c11_in[106]), .c_i(c11_in[107]),
        .sum_o(c11_sum35), .carry_o(c11_carry35));
    wire c11_sum36, c11_carry36;
    full_adder u_c11_36 (.a_i(c11_in[108]), .b_i(c11_in[109]), .c_i(c11_in[110]),
        .sum_o(c11_sum36), .carry_o(c11_carry36));
    wire c11_sum37, c11_carry37;
    full_adder u_c11_37 (.a_i(c11_in[111]), .b_i(c11_in[112]), .c_i(c11_in[113]),
        .sum_o(c11_sum37), .carry_o(c11_carry37));
    wire c11_sum38, c11_carry38;
    full_adder u_c11_38 (.a_i(c11_in[114]), .b_i(c11_in[115]), .c_i(c11_in[116]),
        .sum_o(c11_sum38), .carry_o(c11_carry38));
    wire c11_sum39, c11_carry39;
    full_adder u_c11_39 (.a_i(c11_in[117]), .b_i(c11_in[118]), .c_i(c11_in[119]),
        .sum_o(c11_sum39), .carry_o(c11_carry39));
    wire c11_sum40, c11_carry40;
    full_adder u_c11_40 (.a_i(c11_in[120]), .b_i(c11_in[121]), .c_i(c11_in[122]),
        .sum_o(c11_sum40), .carry_o(c11_carry40));
    wire c11_sum41, c11_carry41;
    full_adder u_c11_41 (.a_i(c11_in[123]), .b_i(c11_in[124]), .c_i(c11_in[125]),
        .sum_o(c11_sum41), .carry_o(c11_carry41));
    wire c11_sum42, c11_carry42;
    full_adder u_c11_42 (.a_i(c11_in[126]), .b_i(c11_in[127]), .c_i(c10_carry0),
        .sum_o(c11_sum42), .carry_o(c11_carry42));
    wire c11_sum43, c11_carry43;
    full_adder u_c11_43 (.a_i(c10_carry1), .b_i(c10_carry2), .c_i(c10_carry3),
        .sum_o(c11_sum43), .carry_o(c11_carry43));
    wire c11_sum44, c11_carry44;
    full_adder u_c11_44 (.a_i(c10_carry4), .b_i(c10_carry5), .c_i(c10_carry6),
        .sum_o(c11_sum44), .carry_o(c11_carry44));
    wire c11_sum45, c11_carry45;
    full_adder u_c11_45 (.a_i(c10_carry7), .b_i(c10_carry8), .c_i(c10_carry9),
        .sum_o(c11_sum45), .carry_o(c11_carry45));
    wire c11_sum46, c11_carry46;
    full_adder u_c11_46 (.a_i(c10_carry10), .b_i(c10_carry11), .c_i(c10_carry12),
        .sum_o(c11_sum46), .carry_o(c11_carry46));
    wire c11_sum47, c11_carry47;
    full_adder u_c11_47 (.a_i(c10_carry13), .b_i(c10_carry14), .c_i(c10_carry15),
        .sum_o(c11_sum47), .carry_o(c11_carry47));
    wire c11_sum48, c11_carry48;
    full_adder u_c11_48 (.a_i(c10_carry16), .b_i(c10_carry17), .c_i(c10_carry18),
        .sum_o(c11_sum48), .carry_o(c11_carry48));
    wire c11_sum49, c11_carry49;
    full_adder u_c11_49 (.a_i(c10_carry19), .b_i(c10_carry20), .c_i(c10_carry21),
        .sum_o(c11_sum49), .carry_o(c11_carry49));
    wire c11_sum50, c11_carry50;
    full_adder u_c11_50 (.a_i(c10_carry22), .b_i(c10_carry23), .c_i(c10_carry24),
        .sum_o(c11_sum50), .carry_o(c11_carry50));
    wire c11_sum51, c11_carry51;
    full_adder u_c11_51 (.a_i(c10_carry25), .b_i(c10_carry26), .c_i(c10_carry27),
        .sum_o(c11_sum51), .carry_o(c11_carry51));
    wire c11_sum52, c11_carry52;
    full_adder u_c11_52 (.a_i(c10_carry28), .b_i(c10_carry29), .c_i(c10_carry30),
        .sum_o(c11_sum52), .carry_o(c11_carry52));
    wire c11_sum53, c11_carry53;
    full_adder u_c11_53 (.a_i(c10_carry31), .b_i(c10_carry32), .c_i(c10_carry33),
        .sum_o(c11_sum53), .carry_o(c11_carry53));
    wire c11_sum54, c11_carry54;
    full_adder u_c11_54 (.a_i(c10_carry34), .b_i(c10_carry35), .c_i(c10_carry36),
        .sum_o(c11_sum54), .carry_o(c11_carry54));
    wire c11_sum55, c11_carry55;
    full_adder u_c11_55 (.a_i(c10_carry37), .b_i(c10_carry38), .c_i(c10_carry39),
        .sum_o(c11_sum55), .carry_o(c11_carry55));
    wire c11_sum56, c11_carry56;
    full_adder u_c11_56 (.a_i(c10_carry40), .b_i(c10_carry41), .c_i(c10_carry42),
        .sum_o(c11_sum56), .carry_o(c11_carry56));
    wire c11_sum57, c11_carry57;
    full_adder u_c11_57 (.a_i(c11_sum0), .b_i(c11_sum1), .c_i(c11_sum2),
        .sum_o(c11_sum57), .carry_o(c11_carry57));
    wire c11_sum58, c11_carry58;
    full_adder u_c11_58 (.a_i(c11_sum3), .b_i(c11_sum4), .c_i(c11_sum5),
        .sum_o(c11_sum58), .carry_o(c11_carry58));
    wire c11_sum59, c11_carry59;
    full_adder u_c11_59 (.a_i(c11_sum6), .b_i(c11_sum7), .c_i(c11_sum8),
        .sum_o(c11_sum59), .carry_o(c11_carry59));
    wire c11_sum60, c11_carry60;
    full_adder u_c11_60 (.a_i(c11_sum9), .b_i(c11_sum10), .c_i(c11_sum11),
        .sum_o(c11_sum60), .carry_o(c11_carry60));
    wire c11_sum61, c11_carry61;
    full_adder u_c11_61 (.a_i(c11_sum12), .b_i(c11_sum13), .c_i(c11_sum14),
        .sum_o(c11_sum61), .carry_o(c11_carry61));
    wire c11_sum62, c11_carry62;
    full_adder u_c11_62 (.a_i(c11_sum15), .b_i(c11_sum16), .c_i(c11_sum17),
        .sum_o(c11_sum62), .carry_o(c11_carry62));
    wire c11_sum63, c11_carry63;
    full_adder u_c11_63 (.a_i(c11_sum18), .b_i(c11_sum19), .c_i(c11_sum20),
        .sum_o(c11_sum63), .carry_o(c11_carry63));
    wire c11_sum64, c11_carry64;
    full_adder u_c11_64 (.a_i(c11_sum21), .b_i(c11_sum22), .c_i(c11_sum23),
        .sum_o(c11_sum64), .carry_o(c11_carry64));
    wire c11_sum65, c11_carry65;
    full_adder u_c11_65 (.a_i(c11_sum24), .b_i(c11_sum25), .c_i(c11_sum26),
        .sum_o(c11_sum65), .carry_o(c11_carry65));
    wire c11_sum66, c11_carry66;
    full_adder u_c11_66 (.a_i(c11_sum27), .b_i(c11_sum28), .c_i(c11_sum29),
        .sum_o(c11_sum66), .carry_o(c11_carry66));
    wire c11_sum67, c11_carry67;
    full_adder u_c11_67 (.a_i(c11_sum30), .b_i(c11_sum31), .c_i(c11_sum32),
        .sum_o(c11_sum67), .carry_o(c11_carry67));
    wire c11_sum68, c11_carry68;
    full_adder u_c11_68 (.a_i(c11_sum33), .b_i(c11_sum34), .c_i(c11_sum35),
        .sum_o(c11_sum68), .carry_o(c11_carry68));
    wire c11_sum69, c11_carry69;
    full_adder u_c11_69 (.a_i(c11_sum36), .b_i(c11_sum37), .c_i(c11_sum38),
        .sum_o(c11_sum69), .carry_o(c11_carry69));
    wire c11_sum70, c11_carry70;
    full_adder u_c11_70 (.a_i(c11_sum39), .b_i(c11_sum40), .c_i(c11_sum41),
        .sum_o(c11_sum70), .carry_o(c11_carry70));
    wire c11_sum71, c11_carry71;
    full_adder u_c11_71 (.a_i(c11_sum42), .b_i(c10_carry43), .c_i(c10_carry44),
        .sum_o(c11_sum71), .carry_o(c11_carry71));
    wire c11_sum72, c11_carry72;
    full_adder u_c11_72 (.a_i(c10_carry45), .b_i(c10_carry46), .c_i(c10_carry47),
        .sum_o(c11_sum72), .carry_o(c11_carry72));
    wire c11_sum73, c11_carry73;
    full_adder u_c11_73 (.a_i(c10_carry48), .b_i(c10_carry49), .c_i(c10_carry50),
        .sum_o(c11_sum73), .carry_o(c11_carry73));
    wire c11_sum74, c11_carry74;
    full_adder u_c11_74 (.a_i(c10_carry51), .b_i(c10_carry52), .c_i(c10_carry53),
        .sum_o(c11_sum74), .carry_o(c11_carry74));
    wire c11_sum75, c11_carry75;
    full_adder u_c11_75 (.a_i(c10_carry54), .b_i(c10_carry55), .c_i(c10_carry56),
        .sum_o(c11_sum75), .carry_o(c11_carry75));
    wire c11_sum76, c11_carry76;
    full_adder u_c11_76 (.a_i(c10_carry57), .b_i(c10_carry58), .c_i(c10_carry59),
        .sum_o(c11_sum76), .carry_o(c11_carry76));
    wire c11_sum77, c11_carry77;
    full_adder u_c11_77 (.a_i(c10_carry60), .b_i(c10_carry61), .c_i(c10_carry62),
        .sum_o(c11_sum77), .carry_o(c11_carry77));
    wire c11_sum78, c11_carry78;
    full_adder u_c11_78 (.a_i(c10_carry63), .b_i(c10_carry64), .c_i(c10_carry65),
        .sum_o(c11_sum78), .carry_o(c11_carry78));
    wire c11_sum79, c11_carry79;
    full_adder u_c11_79 (.a_i(c10_carry66), .b_i(c10_carry67), .c_i(c10_carry68),
        .sum_o(c11_sum79), .carry_o(c11_carry79));
    wire c11_sum80, c11_carry80;
    full_adder u_c11_80 (.a_i(c10_carry69), .b_i(c10_carry70), .c_i(c11_sum43),
        .sum_o(c11_sum80), .carry_o(c11_carry80));
    wire c11_sum81, c11_carry81;
    full_adder u_c11_81 (.a_i(c11_sum44), .b_i(c11_sum45), .c_i(c11_sum46),
        .sum_o(c11_sum81), .carry_o(c11_carry81));
    wire c11_sum82, c11_carry82;
    full_adder u_c11_82 (.a_i(c11_sum47), .b_i(c11_sum48), .c_i(c11_sum49),
        .sum_o(c11_sum82), .carry_o(c11_carry82));
    wire c11_sum83, c11_carry83;
    full_adder u_c11_83 (.a_i(c11_sum50), .b_i(c11_sum51), .c_i(c11_sum52),
        .sum_o(c11_sum83), .carry_o(c11_carry83));
    wire c11_sum84, c11_carry84;
    full_adder u_c11_84 (.a_i(c11_sum53), .b_i(c11_sum54), .c_i(c11_sum55),
        .sum_o(c11_sum84), .carry_o(c11_carry84));
    wire c11_sum85, c11_carry85;
    full_adder u_c11_85 (.a_i(c11_sum56), .b_i(c11_sum57), .c_i(c11_sum58),
        .sum_o(c11_sum85), .carry_o(c11_carry85));
    wire c11_sum86, c11_carry86;
    full_adder u_c11_86 (.a_i(c11_sum59), .b_i(c11_sum60), .c_i(c11_sum61),
        .sum_o(c11_sum86), .carry_o(c11_carry86));
    wire c11_sum87, c11_carry87;
    full_adder u_c11_87 (.a_i(c11_sum62), .b_i(c11_sum63), .c_i(c11_sum64),
        .sum_o(c11_sum87), .carry_o(c11_carry87));
    wire c11_sum88, c11_carry88;
    full_adder u_c11_88 (.a_i(c11_sum65), .b_i(c11_sum66), .c_i(c11_sum67),
        .sum_o(c11_sum88), .carry_o(c11_carry88));
    wire c11_sum89, c11_carry89;
    full_adder u_c11_89 (.a_i(c11_sum68), .b_i(c11_sum69), .c_i(c11_sum70),
        .sum_o(c11_sum89), .carry_o(c11_carry89));
    wire c11_sum90, c11_carry90;
    full_adder u_c11_90 (.a_i(c10_carry71), .b_i(c10_carry72), .c_i(c10_carry73),
        .sum_o(c11_sum90), .carry_o(c11_carry90));
    wire c11_sum91, c11_carry91;
    full_adder u_c11_91 (.a_i(c10_carry74), .b_i(c10_carry75), .c_i(c10_carry76),
        .sum_o(c11_sum91), .carry_o(c11_carry91));
    wire c11_sum92, c11_carry92;
    full_adder u_c11_92 (.a_i(c10_carry77), .b_i(c10_carry78), .c_i(c10_carry79),
        .sum_o(c11_sum92), .carry_o(c11_carry92));
    wire c11_sum93, c11_carry93;
    full_adder u_c11_93 (.a_i(c10_carry80), .b_i(c10_carry81), .c_i(c10_carry82),
        .sum_o(c11_sum93), .carry_o(c11_carry93));
    wire c11_sum94, c11_carry94;
    full_adder u_c11_94 (.a_i(c10_carry83), .b_i(c10_carry84), .c_i(c10_carry85),
        .sum_o(c11_sum94), .carry_o(c11_carry94));
    wire c11_sum95, c11_carry95;
    full_adder u_c11_95 (.a_i(c10_carry86), .b_i(c10_carry87), .c_i(c10_carry88),
        .sum_o(c11_sum95), .carry_o(c11_carry95));
    wire c11_sum96, c11_carry96;
    full_adder u_c11_96 (.a_i(c10_carry89), .b_i(c11_sum71), .c_i(c11_sum72),
        .sum_o(c11_sum96), .carry_o(c11_carry96));
    wire c11_sum97, c11_carry97;
    full_adder u_c11_97 (.a_i(c11_sum73), .b_i(c11_sum74), .c_i(c11_sum75),
        .sum_o(c11_sum97), .carry_o(c11_carry97));
    wire c11_sum98, c11_carry98;
    full_adder u_c11_98 (.a_i(c11_sum76), .b_i(c11_sum77), .c_i(c11_sum78),
        .sum_o(c11_sum98), .carry_o(c11_carry98));
    wire c11_sum99, c11_carry99;
    full_adder u_c11_99 (.a_i(c11_sum79), .b_i(c11_sum80), .c_i(c11_sum81),
        .sum_o(c11_sum99), .carry_o(c11_carry99));
    wire c11_sum100, c11_carry100;
    full_adder u_c11_100 (.a_i(c11_sum82), .b_i(c11_sum83), .c_i(c11_sum84),
        .sum_o(c11_sum100), .carry_o(c11_carry100));
    wire c11_sum101, c11_carry101;
    full_adder u_c11_101 (.a_i(c11_sum85), .b_i(c11_sum86), .c_i(c11_sum87),
        .sum_o(c11_sum101), .carry_o(c11_carry101));
    wire c11_sum102, c11_carry102;
    full_adder u_c11_102 (.a_i(c11_sum88), .b_i(c11_sum89), .c_i(c10_carry90),
        .sum_o(c11_sum102), .carry_o(c11_carry102));
    wire c11_sum103, c11_carry103;
    full_adder u_c11_103 (.a_i(c10_carry91), .b_i(c10_carry92), .c_i(c10_carry93),
        .sum_o(c11_sum103), .carry_o(c11_carry103));
    wire c11_sum104, c11_carry104;
    full_adder u_c11_104 (.a_i(c10_carry94), .b_i(c10_carry95), .c_i(c10_carry96),
        .sum_o(c11_sum104), .carry_o(c11_carry104));
    wire c11_sum105, c11_carry105;
    full_adder u_c11_105 (.a_i(c10_carry97), .b_i(c10_carry98), .c_i(c10_carry99),
        .sum_o(c11_sum105), .carry_o(c11_carry105));
    wire c11_sum106, c11_carry106;
    full_adder u_c11_106 (.a_i(c10_carry100), .b_i(c10_carry101), .c_i(c10_carry102),
        .sum_o(c11_sum106), .carry_o(c11_carry106));
    wire c11_sum107, c11_carry107;
    full_adder u_c11_107 (.a_i(c11_sum90), .b_i(c11_sum91), .c_i(c11_sum92),
        .sum_o(c11_sum107), .carry_o(c11_carry107));
    wire c11_sum108, c11_carry108;
    full_adder u_c11_108 (.a_i(c11_sum93), .b_i(c11_sum94), .c_i(c11_sum95),
        .sum_o(c11_sum108), .carry_o(c11_carry108));
    wire c11_sum109, c11_carry109;
    full_adder u_c11_109 (.a_i(c11_sum96), .b_i(c11_sum97), .c_i(c11_sum98),
        .sum_o(c11_sum109), .carry_o(c11_carry109));
    wire c11_sum110, c11_carry110;
    full_adder u_c11_110 (.a_i(c11_sum99), .b_i(c11_sum100), .c_i(c11_sum101),
        .sum_o(c11_sum110), .carry_o(c11_carry110));
    wire c11_sum111, c11_carry111;
    full_adder u_c11_111 (.a_i(c10_carry103), .b_i(c10_carry104), .c_i(c10_carry105),
        .sum_o(c11_sum111), .carry_o(c11_carry111));
    wire c11_sum112, c11_carry112;
    full_adder u_c11_112 (.a_i(c10_carry106), .b_i(c10_carry107), .c_i(c10_carry108),
        .sum_o(c11_sum112), .carry_o(c11_carry112));
    wire c11_sum113, c11_carry113;
    full_adder u_c11_113 (.a_i(c10_carry109), .b_i(c10_carry110), .c_i(c11_sum102),
        .sum_o(c11_sum113), .carry_o(c11_carry113));
    wire c11_sum114, c11_carry114;
    full_adder u_c11_114 (.a_i(c11_sum103), .b_i(c11_sum104), .c_i(c11_sum105),
        .sum_o(c11_sum114), .carry_o(c11_carry114));
    wire c11_sum115, c11_carry115;
    full_adder u_c11_115 (.a_i(c11_sum106), .b_i(c11_sum107), .c_i(c11_sum108),
        .sum_o(c11_sum115), .carry_o(c11_carry115));
    wire c11_sum116, c11_carry116;
    full_adder u_c11_116 (.a_i(c11_sum109), .b_i(c11_sum110), .c_i(c10_carry111),
        .sum_o(c11_sum116), .carry_o(c11_carry116));
    wire c11_sum117, c11_carry117;
    full_adder u_c11_117 (.a_i(c10_carry112), .b_i(c10_carry113), .c_i(c10_carry114),
        .sum_o(c11_sum117), .carry_o(c11_carry117));
    wire c11_sum118, c11_carry118;
    full_adder u_c11_118 (.a_i(c10_carry115), .b_i(c11_sum111), .c_i(c11_sum112),
        .sum_o(c11_sum118), .carry_o(c11_carry118));
    wire c11_sum119, c11_carry119;
    full_adder u_c11_119 (.a_i(c11_sum113), .b_i(c11_sum114), .c_i(c11_sum115),
        .sum_o(c11_sum119), .carry_o(c11_carry119));

    // Column 12.
    wire c12_sum0, c12_carry0;
    full_adder u_c12_0 (.a_i(c12_in[0]), .b_i(c12_in[1]), .c_i(c12_in[2]),
        .sum_o(c12_sum0), .carry_o(c12_carry0));
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c12_in[3]), .b_i(c12_in[4]), .c_i(c12_in[5]),
        .sum_o(c12_sum1), .carry_o(c12_carry1));
    wire c12_sum2, c12_carry2;
    full_adder u_c12_2 (.a_i(c12_in[6]), .b_i(c12_in[7]), .c_i(c12_in[8]),
        .sum_o(c12_sum2), .carry_o(c12_carry2));
    wire c12_sum3, c12_carry3;
    full_adder u_c12_3 (.a_i(c12_in[9]), .b_i(c12_in[10]), .c_i(c12_in[11]),
        .sum_o(c12_sum3), .carry_o(c12_carry3));
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(c12_in[12]), .b_i(c12_in[13]), .c_i(c12_in[14]),
        .sum_o(c12_sum4), .carry_o(c12_carry4));
    wire c12_sum5, c12_carry5;
    full_adder u_c12_5 (.a_i(c12_in[15]), .b_i(c12_in[16]), .c_i(c12_in[17]),
        .sum_o(c12_sum5), .carry_o(c12_carry5));
    wire c12_sum6, c12_carry6;
    full_adder u_c12_6 (.a_i(c12_in[18]), .b_i(c12_in[19]), .c_i(c12_in[20]),
        .sum_o(c12_sum6), .carry_o(c12_carry6));
    wire c12_sum7, c12_carry7;
    full_adder u_c12_7 (.a_i(c12_in[21]), .b_i(c12_in[22]), .c_i(c12_in[23]),
        .sum_o(c12_sum7), .carry_o(c12_carry7));
    wire c12_sum8, c12_carry8;
    full_adder u_c12_8 (.a_i(c12_in[24]), .b_i(c12_in[25]), .c_i(c12_in[26]),
        .sum_o(c12_sum8), .carry_o(c12_carry8));
    wire c12_sum9, c12_carry9;
    full_adder u_c12_9 (.a_i(c12_in[27]), .b_i(c12_in[28]), .c_i(c12_in[29]),
        .sum_o(c12_sum9), .carry_o(c12_carry9));
    wire c12_sum10, c12_carry10;
    full_adder u_c12_10 (.a_i(c12_in[30]), .b_i(c12_in[31]), .c_i(c12_in[32]),
        .sum_o(c12_sum10), .carry_o(c12_carry10));
    wire c12_sum11, c12_carry11;
    full_adder u_c12_11 (.a_i(c12_in[33]), .b_i(c12_in[34]), .c_i(c12_in[35]),
        .sum_o(c12_sum11), .carry_o(c12_carry11));
    wire c12_sum12, c12_carry12;
    full_adder u_c12_12 (.a_i(c12_in[36]), .b_i(c12_in[37]), .c_i(c12_in[38]),
        .sum_o(c12_sum12), .carry_o(c12_carry12));
    wire c12_sum13, c12_carry13;
    full_adder u_c12_13 (.a_i(c12_in[39]), .b_i(c12_in[40]), .c_i(c12_in[41]),
        .sum_o(c12_sum13), .carry_o(c12_carry13));
    wire c12_sum14, c12_carry14;
    full_adder u_c12_14 (.a_i(c12_in[42]), .b_i(c12_in[43]), .c_i(c12_in[44]),
        .sum_o(c12_sum14), .carry_o(c12_carry14));
    wire c12_sum15, c12_carry15;
    full_adder u_c12_15 (.a_i(c12_in[45]), .b_i(c12_in[46]), .c_i(c12_in[47]),
        .sum_o(c12_sum15), .carry_o(c12_carry15));
    wire c12_sum16, c12_carry16;
    full_adder u_c12_16 (.a_i(c12_in[48]), .b_i(c12_in[49]), .c_i(c12_in[50]),
        .sum_o(c12_sum16), .carry_o(c12_carry16));
    wire c12_sum17, c12_carry17;
    full_adder u_c12_17 (.a_i(c12_in[51]), .b_i(c12_in[52]), .c_i(c12_in[53]),
        .sum_o(c12_sum17), .carry_o(c12_carry17));
    wire c12_sum18, c12_carry18;
    full_adder u_c12_18 (.a_i(c12_in[54]), .b_i(c12_in[55]), .c_i(c12_in[56]),
        .sum_o(c12_sum18), .carry_o(c12_carry18));
    wire c12_sum19, c12_carry19;
    full_adder u_c12_19 (.a_i(c12_in[57]), .b_i(c12_in[58]), .c_i(c12_in[59]),
        .sum_o(c12_sum19), .carry_o(c12_carry19));
    wire c12_sum20, c12_carry20;
    full_adder u_c12_20 (.a_i(c12_in[60]), .b_i(c12_in[61]), .c_i(c12_in[62]),
        .sum_o(c12_sum20), .carry_o(c12_carry20));
    wire c12_sum21, c12_carry21;
    full_adder u_c12_21 (.a_i(c12_in[63]), .b_i(c12_in[64]), .c_i(c12_in[65]),
        .sum_o(c12_sum21), .carry_o(c12_carry21));
    wire c12_sum22, c12_carry22;
    full_adder u_c12_22 (.a_i(c12_in[66]), .b_i(c12_in[67]), .c_i(c12_in[68]),
        .sum_o(c12_sum22), .carry_o(c12_carry22));
    wire c12_sum23, c12_carry23;
    full_adder u_c12_23 (.a_i(c12_in[69]), .b_i(c12_in[70]), .c_i(c12_in[71]),
        .sum_o(c12_sum23), .carry_o(c12_carry23));
    wire c12_sum24, c12_carry24;
    full_adder u_c12_24 (.a_i(c12_in[72]), .b_i(c12_in[73]), .c_i(c12_in[74]),
        .sum_o(c12_sum24), .carry_o(c12_carry24));
    wire c12_sum25, c12_carry25;
    full_adder u_c12_25 (.a_i(c12_in[75]), .b_i(c12_in[76]), .c_i(c12_in[77]),
        .sum_o(c12_sum25), .carry_o(c12_carry25));
    wire c12_sum26, c12_carry26;
    full_adder u_c12_26 (.a_i(c12_in[78]), .b_i(c12_in[79]), .c_i(c12_in[80]),
        .sum_o(c12_sum26), .carry_o(c12_carry26));
    wire c12_sum27, c12_carry27;
    full_adder u_c12_27 (.a_i(c12_in[81]), .b_i(c12_in[82]), .c_i(c12_in[83]),
        .sum_o(c12_sum27), .carry_o(c12_carry27));
    wire c12_sum28, c12_carry28;
    full_adder u_c12_28 (.a_i(c12_in[84]), .b_i(c12_in[85]), .c_i(c12_in[86]),
        .sum_o(c12_sum28), .carry_o(c12_carry28));
    wire c12_sum29, c12_carry29;
    full_adder u_c12_29 (.a_i(c12_in[87]), .b_i(c12_in[88]), .c_i(c12_in[89]),
        .sum_o(c12_sum29), .carry_o(c12_carry29));
    wire c12_sum30, c12_carry30;
    full_adder u_c12_30 (.a_i(c12_in[90]), .b_i(c12_in[91]), .c_i(c12_in[92]),
        .sum_o(c12_sum30), .carry_o(c12_carry30));
    wire c12_sum31, c12_carry31;
    full_adder u_c12_31 (.a_i(c12_in[93]), .b_i(c12_in[94]), .c_i(c12_in[95]),
        .sum_o(c12_sum31), .carry_o(c12_carry31));
    wire c12_sum32, c12_carry32;
    full_adder u_c12_32 (.a_i(c12_in[96]), .b_i(c12_in[97]), .c_i(c12_in[98]),
        .sum_o(c12_sum32), .carry_o(c12_carry32));
    wire c12_sum33, c12_carry33;
    full_adder u_c12_33 (.a_i(c12_in[99]), .b_i(c12_in[100]), .c_i(c12_in[101]),
        .sum_o(c12_sum33), .carry_o(c12_carry33));
    wire c12_sum34, c12_carry34;
    full_adder u_c12_34 (.a_i(c12_in[102]), .b_i(c12_in[103]), .c_i(c12_in[104]),
        .sum_o(c12_sum34), .carry_o(c12_carry34));
    wire c12_sum35, c12_carry35;
    full_adder u_c12_35 (.a_i(c12_in[105]), .b_i(c12_in[106]), .c_i(c12_in[107]),
        .sum_o(c12_sum35), .carry_o(c12_carry35));
    wire c12_sum36, c12_carry36;
    full_adder u_c12_36 (.a_i(c12_in[108]), .b_i(c12_in[109]), .c_i(c12_in[110]),
        .sum_o(c12_sum36), .carry_o(c12_carry36));
    wire c12_sum37, c12_carry37;
    full_adder u_c12_37 (.a_i(c12_in[111]), .b_i(c12_in[112]), .c_i(c12_in[113]),
        .sum_o(c12_sum37), .carry_o(c12_carry37));
    wire c12_sum38, c12_carry38;
    full_adder u_c12_38 (.a_i(c12_in[114]), .b_i(c12_in[115]), .c_i(c12_in[116]),
        .sum_o(c12_sum38), .carry_o(c12_carry38));
    wire c12_sum39, c12_carry39;
    full_adder u_c12_39 (.a_i(c12_in[117]), .b_i(c12_in[118]), .c_i(c12_in[119]),
        .sum_o(c12_sum39), .carry_o(c12_carry39));
    wire c12_sum40, c12_carry40;
    full_adder u_c12_40 (.a_i(c12_in[120]), .b_i(c12_in[121]), .c_i(c12_in[122]),
        .sum_o(c12_sum40), .carry_o(c12_carry40));
    wire c12_sum41, c12_carry41;
    full_adder u_c12_41 (.a_i(c12_in[123]), .b_i(c12_in[124]), .c_i(c12_in[125]),
        .sum_o(c12_sum41), .carry_o(c12_carry41));
    wire c12_sum42, c12_carry42;
    full_adder u_c12_42 (.a_i(c12_in[126]), .b_i(c12_in[127]), .c_i(c11_carry0),
        .sum_o(c12_sum42), .carry_o(c12_carry42));
    wire c12_sum43, c12_carry43;
    full_adder u_c12_43 (.a_i(c11_carry1), .b_i(c11_carry2), .c_i(c11_carry3),
        .sum_o(c12_sum43), .carry_o(c12_carry43));
    wire c12_sum44, c12_carry44;
    full_adder u_c12_44 (.a_i(c11_carry4), .b_i(c11_carry5), .c_i(c11_carry6),
        .sum_o(c12_sum44), .carry_o(c12_carry44));
    wire c12_sum45, c12_carry45;
    full_adder u_c12_45 (.a_i(c11_carry7), .b_i(c11_carry8), .c_i(c11_carry9),
        .sum_o(c12_sum45), .carry_o(c12_carry45));
    wire c12_sum46, c12_carry46;
    full_adder u_c12_46 (.a_i(c11_carry10), .b_i(c11_carry11), .c_i(c11_carry12),
        .sum_o(c12_sum46), .carry_o(c12_carry46));
    wire c12_sum47, c12_carry47;
    full_adder u_c12_47 (.a_i(c11_carry13), .b_i(c11_carry14), .c_i(c11_carry15),
        .sum_o(c12_sum47), .carry_o(c12_carry47));
    wire c12_sum48, c12_carry48;
    full_adder u_c12_48 (.a_i(c11_carry16), .b_i(c11_carry17), .c_i(c11_carry18),
        .sum_o(c12_sum48), .carry_o(c12_carry48));
    wire c12_sum49, c12_carry49;
    full_adder u_c12_49 (.a_i(c11_carry19), .b_i(c11_carry20), .c_i(c11_carry21),
        .sum_o(c12_sum49), .carry_o(c12_carry49));
    wire c12_sum50, c12_carry50;
    full_adder u_c12_50 (.a_i(c11_carry22), .b_i(c11_carry23), .c_i(c11_carry24),
        .sum_o(c12_sum50), .carry_o(c12_carry50));
    wire c12_sum51, c12_carry51;
    full_adder u_c12_51 (.a_i(c11_carry25), .b_i(c11_carry26), .c_i(c11_carry27),
        .sum_o(c12_sum51), .carry_o(c12_carry51));
    wire c12_sum52, c12_carry52;
    full_adder u_c12_52 (.a_i(c11_carry28), .b_i(c11_carry29), .c_i(c11_carry30),
        .sum_o(c12_sum52), .carry_o(c12_carry52));
    wire c12_sum53, c12_carry53;
    full_adder u_c12_53 (.a_i(c11_carry31), .b_i(c11_carry32), .c_i(c11_carry33),
        .sum_o(c12_sum53), .carry_o(c12_carry53));
    wire c12_sum54, c12_carry54;
    full_adder u_c12_54 (.a_i(c11_carry34), .b_i(c11_carry35), .c_i(c11_carry36),
        .sum_o(c12_sum54), .carry_o(c12_carry54));
    wire c12_sum55, c12_carry55;
    full_adder u_c12_55 (.a_i(c11_carry37), .b_i(c11_carry38), .c_i(c11_carry39),
        .sum_o(c12_sum55), .carry_o(c12_carry55));
    wire c12_sum56, c12_carry56;
    full_adder u_c12_56 (.a_i(c11_carry40), .b_i(c11_carry41), .c_i(c12_sum0),
        .sum_o(c12_sum56), .carry_o(c12_carry56));
    wire c12_sum57, c12_carry57;
    full_adder u_c12_57 (.a_i(c12_sum1), .b_i(c12_sum2), .c_i(c12_sum3),
        .sum_o(c12_sum57), .carry_o(c12_carry57));
    wire c12_sum58, c12_carry58;
    full_adder u_c12_58 (.a_i(c12_sum4), .b_i(c12_sum5), .c_i(c12_sum6),
        .sum_o(c12_sum58), .carry_o(c12_carry58));
    wire c12_sum59, c12_carry59;
    full_adder u_c12_59 (.a_i(c12_sum7), .b_i(c12_sum8), .c_i(c12_sum9),
        .sum_o(c12_sum59), .carry_o(c12_carry59));
    wire c12_sum60, c12_carry60;
    full_adder u_c12_60 (.a_i(c12_sum10), .b_i(c12_sum11), .c_i(c12_sum12),
        .sum_o(c12_sum60), .carry_o(c12_carry60));
    wire c12_sum61, c12_carry61;
    full_adder u_c12_61 (.a_i(c12_sum13), .b_i(c12_sum14), .c_i(c12_sum15),
        .sum_o(c12_sum61), .carry_o(c12_carry61));
    wire c12_sum62, c12_carry62;
    full_adder u_c12_62 (.a_i(c12_sum16), .b_i(c12_sum17), .c_i(c12_sum18),
        .sum_o(c12_sum62), .carry_o(c12_carry62));
    wire c12_sum63, c12_carry63;
    full_adder u_c12_63 (.a_i(c12_sum19), .b_i(c12_sum20), .c_i(c12_sum21),
        .sum_o(c12_sum63), .carry_o(c12_carry63));
    wire c12_sum64, c12_carry64;
    full_adder u_c12_64 (.a_i(c12_sum22), .b_i(c12_sum23), .c_i(c12_sum24),
        .sum_o(c12_sum64), .carry_o(c12_carry64));
    wire c12_sum65, c12_carry65;
    full_adder u_c12_65 (.a_i(c12_sum25), .b_i(c12_sum26), .c_i(c12_sum27),
        .sum_o(c12_sum65), .carry_o(c12_carry65));
    wire c12_sum66, c12_carry66;
    full_adder u_c12_66 (.a_i(c12_sum28), .b_i(c12_sum29), .c_i(c12_sum30),
        .sum_o(c12_sum66), .carry_o(c12_carry66));
    wire c12_sum67, c12_carry67;
    full_adder u_c12_67 (.a_i(c12_sum31), .b_i(c12_sum32), .c_i(c12_sum33),
        .sum_o(c12_sum67), .carry_o(c12_carry67));
    wire c12_sum68, c12_carry68;
    full_adder u_c12_68 (.a_i(c12_sum34), .b_i(c12_sum35), .c_i(c12_sum36),
        .sum_o(c12_sum68), .carry_o(c12_carry68));
    wire c12_sum69, c12_carry69;
    full_adder u_c12_69 (.a_i(c12_sum37), .b_i(c12_sum38), .c_i(c12_sum39),
        .sum_o(c12_sum69), .carry_o(c12_carry69));
    wire c12_sum70, c12_carry70;
    full_adder u_c12_70 (.a_i(c12_sum40), .b_i(c12_sum41), .c_i(c11_carry42),
        .sum_o(c12_sum70), .carry_o(c12_carry70));
    wire c12_sum71, c12_carry71;
    full_adder u_c12_71 (.a_i(c11_carry43), .b_i(c11_carry44), .c_i(c11_carry45),
        .sum_o(c12_sum71), .carry_o(c12_carry71));
    wire c12_sum72, c12_carry72;
    full_adder u_c12_72 (.a_i(c11_carry46), .b_i(c11_carry47), .c_i(c11_carry48),
        .sum_o(c12_sum72), .carry_o(c12_carry72));
    wire c12_sum73, c12_carry73;
    full_adder u_c12_73 (.a_i(c11_carry49), .b_i(c11_carry50), .c_i(c11_carry51),
        .sum_o(c12_sum73), .carry_o(c12_carry73));
    wire c12_sum74, c12_carry74;
    full_adder u_c12_74 (.a_i(c11_carry52), .b_i(c11_carry53), .c_i(c11_carry54),
        .sum_o(c12_sum74), .carry_o(c12_carry74));
    wire c12_sum75, c12_carry75;
    full_adder u_c12_75 (.a_i(c11_carry55), .b_i(c11_carry56), .c_i(c11_carry57),
        .sum_o(c12_sum75), .carry_o(c12_carry75));
    wire c12_sum76, c12_carry76;
    full_adder u_c12_76 (.a_i(c11_carry58), .b_i(c11_carry59), .c_i(c11_carry60),
        .sum_o(c12_sum76), .carry_o(c12_carry76));
    wire c12_sum77, c12_carry77;
    full_adder u_c12_77 (.a_i(c11_carry61), .b_i(c11_carry62), .c_i(c11_carry63),
        .sum_o(c12_sum77), .carry_o(c12_carry77));
    wire c12_sum78, c12_carry78;
    full_adder u_c12_78 (.a_i(c11_carry64), .b_i(c11_carry65), .c_i(c11_carry66),
        .sum_o(c12_sum78), .carry_o(c12_carry78));
    wire c12_sum79, c12_carry79;
    full_adder u_c12_79 (.a_i(c11_carry67), .b_i(c11_carry68), .c_i(c11_carry69),
        .sum_o(c12_sum79), .carry_o(c12_carry79));
    wire c12_sum80, c12_carry80;
    full_adder u_c12_80 (.a_i(c11_carry70), .b_i(c12_sum42), .c_i(c12_sum43),
        .sum_o(c12_sum80), .carry_o(c12_carry80));
    wire c12_sum81, c12_carry81;
    full_adder u_c12_81 (.a_i(c12_sum44), .b_i(c12_sum45), .c_i(c12_sum46),
        .sum_o(c12_sum81), .carry_o(c12_carry81));
    wire c12_sum82, c12_carry82;
    full_adder u_c12_82 (.a_i(c12_sum47), .b_i(c12_sum48), .c_i(c12_sum49),
        .sum_o(c12_sum82), .carry_o(c12_carry82));
    wire c12_sum83, c12_carry83;
    full_adder u_c12_83 (.a_i(c12_sum50), .b_i(c12_sum51), .c_i(c12_sum52),
        .sum_o(c12_sum83), .carry_o(c12_carry83));
    wire c12_sum84, c12_carry84;
    full_adder u_c12_84 (.a_i(c12_sum53), .b_i(c12_sum54), .c_i(c12_sum55),
        .sum_o(c12_sum84), .carry_o(c12_carry84));
    wire c12_sum85, c12_carry85;
    full_adder u_c12_85 (.a_i(c12_sum56), .b_i(c12_sum57), .c_i(c12_sum58),
        .sum_o(c12_sum85), .carry_o(c12_carry85));
    wire c12_sum86, c12_carry86;
    full_adder u_c12_86 (.a_i(c12_sum59), .b_i(c12_sum60), .c_i(c12_sum61),
        .sum_o(c12_sum86), .carry_o(c12_carry86));
    wire c12_sum87, c12_carry87;
    full_adder u_c12_87 (.a_i(c12_sum62), .b_i(c12_sum63), .c_i(c12_sum64),
        .sum_o(c12_sum87), .carry_o(c12_carry87));
    wire c12_sum88, c12_carry88;
    full_adder u_c12_88 (.a_i(c12_sum65), .b_i(c12_sum66), .c_i(c12_sum67),
        .sum_o(c12_sum88), .carry_o(c12_carry88));
    wire c12_sum89, c12_carry89;
    full_adder u_c12_89 (.a_i(c12_sum68), .b_i(c12_sum69), .c_i(c12_sum70),
        .sum_o(c12_sum89), .carry_o(c12_carry89));
    wire c12_sum90, c12_carry90;
    full_adder u_c12_90 (.a_i(c11_carry71), .b_i(c11_carry72), .c_i(c11_carry73),
        .sum_o(c12_sum90), .carry_o(c12_carry90));
    wire c12_sum91, c12_carry91;
    full_adder u_c12_91 (.a_i(c11_carry74), .b_i(c11_carry75), .c_i(c11_carry76),
        .sum_o(c12_sum91), .carry_o(c12_carry91));
    wire c12_sum92, c12_carry92;
    full_adder u_c12_92 (.a_i(c11_carry77), .b_i(c11_carry78), .c_i(c11_carry79),
        .sum_o(c12_sum92), .carry_o(c12_carry92));
    wire c12_sum93, c12_carry93;
    full_adder u_c12_93 (.a_i(c11_carry80), .b_i(c11_carry81), .c_i(c11_carry82),
        .sum_o(c12_sum93), .carry_o(c12_carry93));
    wire c12_sum94, c12_carry94;
    full_adder u_c12_94 (.a_i(c11_carry83), .b_i(c11_carry84), .c_i(c11_carry85),
        .sum_o(c12_sum94), .carry_o(c12_carry94));
    wire c12_sum95, c12_carry95;
    full_adder u_c12_95 (.a_i(c11_carry86), .b_i(c11_carry87), .c_i(c11_carry88),
        .sum_o(c12_sum95), .carry_o(c12_carry95));
    wire c12_sum96, c12_carry96;
    full_adder u_c12_96 (.a_i(c11_carry89), .b_i(c12_sum71), .c_i(c12_sum72),
        .sum_o(c12_sum96), .carry_o(c12_carry96));
    wire c12_sum97, c12_carry97;
    full_adder u_c12_97 (.a_i(c12_sum73), .b_i(c12_sum74), .c_i(c12_sum75),
        .sum_o(c12_sum97), .carry_o(c12_carry97));
    wire c12_sum98, c12_carry98;
    full_adder u_c12_98 (.a_i(c12_sum76), .b_i(c12_sum77), .c_i(c12_sum78),
        .sum_o(c12_sum98), .carry_o(c12_carry98));
    wire c12_sum99, c12_carry99;
    full_adder u_c12_99 (.a_i(c12_sum79), .b_i(c12_sum80), .c_i(c12_sum81),
        .sum_o(c12_sum99), .carry_o(c12_carry99));
    wire c12_sum100, c12_carry100;
    full_adder u_c12_100 (.a_i(c12_sum82), .b_i(c12_sum83), .c_i(c12_sum84),
        .sum_o(c12_sum100), .carry_o(c12_carry100));
    wire c12_sum101, c12_carry101;
    full_adder u_c12_101 (.a_i(c12_sum85), .b_i(c12_sum86), .c_i(c12_sum87),
        .sum_o(c12_sum101), .carry_o(c12_carry101));
    wire c12_sum102, c12_carry102;
    full_adder u_c12_102 (.a_i(c12_sum88), .b_i(c12_sum89), .c_i(c11_carry90),
        .sum_o(c12_sum102), .carry_o(c12_carry102));
    wire c12_sum103, c12_carry103;
    full_adder u_c12_103 (.a_i(c11_carry91), .b_i(c11_carry92), .c_i(c11_carry93),
        .sum_o(c12_sum103), .carry_o(c12_carry103));
    wire c12_sum104, c12_carry104;
    full_adder u_c12_104 (.a_i(c11_carry94), .b_i(c11_carry95), .c_i(c11_carry96),
        .sum_o(c12_sum104), .carry_o(c12_carry104));
    wire c12_sum105, c12_carry105;
    full_adder u_c12_105 (.a_i(c11_carry97), .b_i(c11_carry98), .c_i(c11_carry99),
        .sum_o(c12_sum105), .carry_o(c12_carry105));
    wire c12_sum106, c12_carry106;
    full_adder u_c12_106 (.a_i(c11_carry100), .b_i(c11_carry101), .c_i(c12_sum90),
        .sum_o(c12_sum106), .carry_o(c12_carry106));
    wire c12_sum107, c12_carry107;
    full_adder u_c12_107 (.a_i(c12_sum91), .b_i(c12_sum92), .c_i(c12_sum93),
        .sum_o(c12_sum107), .carry_o(c12_carry107));
    wire c12_sum108, c12_carry108;
    full_adder u_c12_108 (.a_i(c12_sum94), .b_i(c12_sum95), .c_i(c12_sum96),
        .sum_o(c12_sum108), .carry_o(c12_carry108));
    wire c12_sum109, c12_carry109;
    full_adder u_c12_109 (.a_i(c12_sum97), .b_i(c12_sum98), .c_i(c12_sum99),
        .sum_o(c12_sum109), .carry_o(c12_carry109));
    wire c12_sum110, c12_carry110;
    full_adder u_c12_110 (.a_i(c12_sum100), .b_i(c12_sum101), .c_i(c11_carry102),
        .sum_o(c12_sum110), .carry_o(c12_carry110));
    wire c12_sum111, c12_carry111;
    full_adder u_c12_111 (.a_i(c11_carry103), .b_i(c11_carry104), .c_i(c11_carry105),
        .sum_o(c12_sum111), .carry_o(c12_carry111));
    wire c12_sum112, c12_carry112;
    full_adder u_c12_112 (.a_i(c11_carry106), .b_i(c11_carry107), .c_i(c11_carry108),
        .sum_o(c12_sum112), .carry_o(c12_carry112));
    wire c12_sum113, c12_carry113;
    full_adder u_c12_113 (.a_i(c11_carry109), .b_i(c11_carry110), .c_i(c12_sum102),
        .sum_o(c12_sum113), .carry_o(c12_carry113));
    wire c12_sum114, c12_carry114;
    full_adder u_c12_114 (.a_i(c12_sum103), .b_i(c12_sum104), .c_i(c12_sum105),
        .sum_o(c12_sum114), .carry_o(c12_carry114));
    wire c12_sum115, c12_carry115;
    full_adder u_c12_115 (.a_i(c12_sum106), .b_i(c12_sum107), .c_i(c12_sum108),
        .sum_o(c12_sum115), .carry_o(c12_carry115));
    wire c12_sum116, c12_carry116;
    full_adder u_c12_116 (.a_i(c12_sum109), .b_i(c11_carry111), .c_i(c11_carry112),
        .sum_o(c12_sum116), .carry_o(c12_carry116));
    wire c12_sum117, c12_carry117;
    full_adder u_c12_117 (.a_i(c11_carry113), .b_i(c11_carry114), .c_i(c11_carry115),
        .sum_o(c12_sum117), .carry_o(c12_carry117));
    wire c12_sum118, c12_carry118;
    full_adder u_c12_118 (.a_i(c12_sum110), .b_i(c12_sum111), .c_i(c12_sum112),
        .sum_o(c12_sum118), .carry_o(c12_carry118));
    wire c12_sum119, c12_carry119;
    full_adder u_c12_119 (.a_i(c12_sum113), .b_i(c12_sum114), .c_i(c12_sum115),
        .sum_o(c12_sum119), .carry_o(c12_carry119));

    // Column 13.
    wire c13_sum0, c13_carry0;
    full_adder u_c13_0 (.a_i(c13_in[0]), .b_i(c13_in[1]), .c_i(c13_in[2]),
        .sum_o(c13_sum0), .carry_o(c13_carry0));
    wire c13_sum1, c13_carry1;
    full_adder u_c13_1 (.a_i(c13_in[3]), .b_i(c13_in[4]), .c_i(c13_in[5]),
        .sum_o(c13_sum1), .carry_o(c13_carry1));
    wire c13_sum2, c13_carry2;
    full_adder u_c13_2 (.a_i(c13_in[6]), .b_i(c13_in[7]), .c_i(c13_in[8]),
        .sum_o(c13_sum2), .carry_o(c13_carry2));
    wire c13_sum3, c13_carry3;
    full_adder u_c13_3 (.a_i(c13_in[9]), .b_i(c13_in[10]), .c_i(c13_in[11]),
        .sum_o(c13_sum3), .carry_o(c13_carry3));
    wire c13_sum4, c13_carry4;
    full_adder u_c13_4 (.a_i(c13_in[12]), .b_i(c13_in[13]), .c_i(c13_in[14]),
        .sum_o(c13_sum4), .carry_o(c13_carry4));
    wire c13_sum5, c13_carry5;
    full_adder u_c13_5 (.a_i(c13_in[15]), .b_i(c13_in[16]), .c_i(c13_in[17]),
        .sum_o(c13_sum5), .carry_o(c13_carry5));
    wire c13_sum6, c13_carry6;
    full_adder u_c13_6 (.a_i(c13_in[18]), .b_i(c13_in[19]), .c_i(c13_in[20]),
        .sum_o(c13_sum6), .carry_o(c13_carry6));
    wire c13_sum7, c13_carry7;
    full_adder u_c13_7 (.a_i(c13_in[21]), .b_i(c13_in[22]), .c_i(c13_in[23]),
        .sum_o(c13_sum7), .carry_o(c13_carry7));
    wire c13_sum8, c13_carry8;
    full_adder u_c13_8 (.a_i(c13_in[24]), .b_i(c13_in[25]), .c_i(c13_in[26]),
        .sum_o(c13_sum8), .carry_o(c13_carry8));
    wire c13_sum9, c13_carry9;
    full_adder u_c13_9 (.a_i(c13_in[27]), .b_i(c13_in[28]), .c_i(c13_in[29]),
        .sum_o(c13_sum9), .carry_o(c13_carry9));
    wire c13_sum10, c13_carry10;
    full_adder u_c13_10 (.a_i(c13_in[30]), .b_i(c13_in[31]), .c_i(c13_in[32]),
        .sum_o(c13_sum10), .carry_o(c13_carry10));
    wire c13_sum11, c13_carry11;
    full_adder u_c13_11 (.a_i(c13_in[33]), .b_i(c13_in[34]), .c_i(c13_in[35]),
        .sum_o(c13_sum11), .carry_o(c13_carry11));
    wire c13_sum12, c13_carry12;
    full_adder u_c13_12 (.a_i(c13_in[36]), .b_i(c13_in[37]), .c_i(c13_in[38]),
        .sum_o(c13_sum12), .carry_o(c13_carry12));
    wire c13_sum13, c13_carry13;
    full_adder u_c13_13 (.a_i(c13_in[39]), .b_i(c13_in[40]), .c_i(c13_in[41]),
        .sum_o(c13_sum13), .carry_o(c13_carry13));
    wire c13_sum14, c13_carry14;
    full_adder u_c13_14 (.a_i(c13_in[42]), .b_i(c13_in[43]), .c_i(c13_in[44]),
        .sum_o(c13_sum14), .carry_o(c13_carry14));
    wire c13_sum15, c13_carry15;
    full_adder u_c13_15 (.a_i(c13_in[45]), .b_i(c13_in[46]), .c_i(c13_in[47]),
        .sum_o(c13_sum15), .carry_o(c13_carry15));
    wire c13_sum16, c13_carry16;
    full_adder u_c13_16 (.a_i(c13_in[48]), .b_i(c13_in[49]), .c_i(c13_in[50]),
        .sum_o(c13_sum16), .carry_o(c13_carry16));
    wire c13_sum17, c13_carry17;
    full_adder u_c13_17 (.a_i(c13_in[51]), .b_i(c13_in[52]), .c_i(c13_in[53]),
        .sum_o(c13_sum17), .carry_o(c13_carry17));
    wire c13_sum18, c13_carry18;
    full_adder u_c13_18 (.a_i(c13_in[54]), .b_i(c13_in[55]), .c_i(c13_in[56]),
        .sum_o(c13_sum18), .carry_o(c13_carry18));
    wire c13_sum19, c13_carry19;
    full_adder u_c13_19 (.a_i(c13_in[57]), .b_i(c13_in[58]), .c_i(c13_in[59]),
        .sum_o(c13_sum19), .carry_o(c13_carry19));
    wire c13_sum20, c13_carry20;
    full_adder u_c13_20 (.a_i(c13_in[60]), .b_i(c13_in[61]), .c_i(c13_in[62]),
        .sum_o(c13_sum20), .carry_o(c13_carry20));
    wire c13_sum21, c13_carry21;
    full_adder u_c13_21 (.a_i(c13_in[63]), .b_i(c13_in[64]), .c_i(c13_in[65]),
        .sum_o(c13_sum21), .carry_o(c13_carry21));
    wire c13_sum22, c13_carry22;
    full_adder u_c13_22 (.a_i(c13_in[66]), .b_i(c13_in[67]), .c_i(c13_in[68]),
        .sum_o(c13_sum22), .carry_o(c13_carry22));
    wire c13_sum23, c13_carry23;
    full_adder u_c13_23 (.a_i(c13_in[69]), .b_i(c13_in[70]), .c_i(c13_in[71]),
        .sum_o(c13_sum23), .carry_o(c13_carry23));
    wire c13_sum24, c13_carry24;
    full_adder u_c13_24 (.a_i(c13_in[72]), .b_i(c13_in[73]), .c_i(c13_in[74]),
        .sum_o(c13_sum24), .carry_o(c13_carry24));
    wire c13_sum25, c13_carry25;
    full_adder u_c13_25 (.a_i(c13_in[75]), .b_i(c13_in[76]), .c_i(c13_in[77]),
        .sum_o(c13_sum25), .carry_o(c13_carry25));
    wire c13_sum26, c13_carry26;
    full_adder u_c13_26 (.a_i(c13_in[78]), .b_i(c13_in[79]), .c_i(c13_in[80]),
        .sum_o(c13_sum26), .carry_o(c13_carry26));
    wire c13_sum27, c13_carry27;
    full_adder u_c13_27 (.a_i(c13_in[81]), .b_i(c13_in[82]), .c_i(c13_in[83]),
        .sum_o(c13_sum27), .carry_o(c13_carry27));
    wire c13_sum28, c13_carry28;
    full_adder u_c13_28 (.a_i(c13_in[84]), .b_i(c13_in[85]), .c_i(c13_in[86]),
        .sum_o(c13_sum28), .carry_o(c13_carry28));
    wire c13_sum29, c13_carry29;
    full_adder u_c13_29 (.a_i(c13_in[87]), .b_i(c13_in[88]), .c_i(c13_in[89]),
        .sum_o(c13_sum29), .carry_o(c13_carry29));
    wire c13_sum30, c13_carry30;
    full_adder u_c13_30 (.a_i(c13_in[90]), .b_i(c13_in[91]), .c_i(c13_in[92]),
        .sum_o(c13_sum30), .carry_o(c13_carry30));
    wire c13_sum31, c13_carry31;
    full_adder u_c13_31 (.a_i(c13_in[93]), .b_i(c13_in[94]), .c_i(c13_in[95]),
        .sum_o(c13_sum31), .carry_o(c13_carry31));
    wire c13_sum32, c13_carry32;
    full_adder u_c13_32 (.a_i(c13_in[96]), .b_i(c13_in[97]), .c_i(c13_in[98]),
        .sum_o(c13_sum32), .carry_o(c13_carry32));
    wire c13_sum33, c13_carry33;
    full_adder u_c13_33 (.a_i(c13_in[99]), .b_i(c13_in[100]), .c_i(c13_in[101]),
        .sum_o(c13_sum33), .carry_o(c13_carry33));
    wire c13_sum34, c13_carry34;
    full_adder u_c13_34 (.a_i(c13_in[102]), .b_i(c13_in[103]), .c_i(c13_in[104]),
        .sum_o(c13_sum34), .carry_o(c13_carry34));
    wire c13_sum35, c13_carry35;
    full_adder u_c13_35 (.a_i(c13_in[105]), .b_i(c13_in[106]), .c_i(c13_in[107]),
        .sum_o(c13_sum35), .carry_o(c13_carry35));
    wire c13_sum36, c13_carry36;
    full_adder u_c13_36 (.a_i(c13_in[108]), .b_i(c13_in[109]), .c_i(c13_in[110]),
        .sum_o(c13_sum36), .carry_o(c13_carry36));
    wire c13_sum37, c13_carry37;
    full_adder u_c13_37 (.a_i(c13_in[111]), .b_i(c13_in[112]), .c_i(c13_in[113]),
        .sum_o(c13_sum37), .carry_o(c13_carry37));
    wire c13_sum38, c13_carry38;
    full_adder u_c13_38 (.a_i(c13_in[114]), .b_i(c13_in[115]), .c_i(c13_in[116]),
        .sum_o(c13_sum38), .carry_o(c13_carry38));
    wire c13_sum39, c13_carry39;
    full_adder u_c13_39 (.a_i(c13_in[117]), .b_i(c13_in[118]), .c_i(c13_in[119]),
        .sum_o(c13_sum39), .carry_o(c13_carry39));
    wire c13_sum40, c13_carry40;
    full_adder u_c13_40 (.a_i(c13_in[120]), .b_i(c13_in[121]), .c_i(c13_in[122]),
        .sum_o(c13_sum40), .carry_o(c13_carry40));
    wire c13_sum41, c13_carry41;
    full_adder u_c13_41 (.a_i(c13_in[123]), .b_i(c13_in[124]), .c_i(c13_in[125]),
        .sum_o(c13_sum41), .carry_o(c13_carry41));
    wire c13_sum42, c13_carry42;
    full_adder u_c13_42 (.a_i(c13_in[126]), .b_i(c13_in[127]), .c_i(c12_carry0),
        .sum_o(c13_sum42), .carry_o(c13_carry42));
    wire c13_sum43, c13_carry43;
    full_adder u_c13_43 (.a_i(c12_carry1), .b_i(c12_carry2), .c_i(c12_carry3),
        .sum_o(c13_sum43), .carry_o(c13_carry43));
    wire c13_sum44, c13_carry44;
    full_adder u_c13_44 (.a_i(c12_carry4), .b_i(c12_carry5), .c_i(c12_carry6),
        .sum_o(c13_sum44), .carry_o(c13_carry44));
    wire c13_sum45, c13_carry45;
    full_adder u_c13_45 (.a_i(c12_carry7), .b_i(c12_carry8), .c_i(c12_carry9),
        .sum_o(c13_sum45), .carry_o(c13_carry45));
    wire c13_sum46, c13_carry46;
    full_adder u_c13_46 (.a_i(c12_carry10), .b_i(c12_carry11), .c_i(c12_carry12),
        .sum_o(c13_sum46), .carry_o(c13_carry46));
    wire c13_sum47, c13_carry47;
    full_adder u_c13_47 (.a_i(c12_carry13), .b_i(c12_carry14), .c_i(c12_carry15),
        .sum_o(c13_sum47), .carry_o(c13_carry47));
    wire c13_sum48, c13_carry48;
    full_adder u_c13_48 (.a_i(c12_carry16), .b_i(c12_carry17), .c_i(c12_carry18),
        .sum_o(c13_sum48), .carry_o(c13_carry48));
    wire c13_sum49, c13_carry49;
    full_adder u_c13_49 (.a_i(c12_carry19), .b_i(c12_carry20), .c_i(c12_carry21),
        .sum_o(c13_sum49), .carry_o(c13_carry49));
    wire c13_sum50, c13_carry50;
    full_adder u_c13_50 (.a_i(c12_carry22), .b_i(c12_carry23), .c_i(c12_carry24),
        .sum_o(c13_sum50), .carry_o(c13_carry50));
    wire c13_sum51, c13_carry51;
    full_adder u_c13_51 (.a_i(c12_carry25), .b_i(c12_carry26), .c_i(c12_carry27),
        .sum_o(c13_sum51), .carry_o(c13_carry51));
    wire c13_sum52, c13_carry52;
    full_adder u_c13_52 (.a_i(c12_carry28), .b_i(c12_carry29), .c_i(c12_carry30),
        .sum_o(c13_sum52), .carry_o(c13_carry52));
    wire c13_sum53, c13_carry53;
    full_adder u_c13_53 (.a_i(c12_carry31), .b_i(c12_carry32), .c_i(c12_carry33),
        .sum_o(c13_sum53), .carry_o(c13_carry53));
    wire c13_sum54, c13_carry54;
    full_adder u_c13_54 (.a_i(c12_carry34), .b_i(c12_carry35), .c_i(c12_carry36),
        .sum_o(c13_sum54), .carry_o(c13_carry54));
    wire c13_sum55, c13_carry55;
    full_adder u_c13_55 (.a_i(c12_carry37), .b_i(c12_carry38), .c_i(c12_carry39),
        .sum_o(c13_sum55), .carry_o(c13_carry55));
    wire c13_sum56, c13_carry56;
    full_adder u_c13_56 (.a_i(c12_carry40), .b_i(c12_carry41), .c_i(c13_sum0),
        .sum_o(c13_sum56), .carry_o(c13_carry56));
    wire c13_sum57, c13_carry57;
    full_adder u_c13_57 (.a_i(c13_sum1), .b_i(c13_sum2), .c_i(c13_sum3),
        .sum_o(c13_sum57), .carry_o(c13_carry57));
    wire c13_sum58, c13_carry58;
    full_adder u_c13_58 (.a_i(c13_sum4), .b_i(c13_sum5), .c_i(c13_sum6),
        .sum_o(c13_sum58), .carry_o(c13_carry58));
    wire c13_sum59, c13_carry59;
    full_adder u_c13_59 (.a_i(c13_sum7), .b_i(c13_sum8), .c_i(c13_sum9),
        .sum_o(c13_sum59), .carry_o(c13_carry59));
    wire c13_sum60, c13_carry60;
    full_adder u_c13_60 (.a_i(c13_sum10), .b_i(c13_sum11), .c_i(c13_sum12),
        .sum_o(c13_sum60), .carry_o(c13_carry60));
    wire c13_sum61, c13_carry61;
    full_adder u_c13_61 (.a_i(c13_sum13), .b_i(c13_sum14), .c_i(c13_sum15),
        .sum_o(c13_sum61), .carry_o(c13_carry61));
    wire c13_sum62, c13_carry62;
    full_adder u_c13_62 (.a_i(c13_sum16), .b_i(c13_sum17), .c_i(c13_sum18),
        .sum_o(c13_sum62), .carry_o(c13_carry62));
    wire c13_sum63, c13_carry63;
    full_adder u_c13_63 (.a_i(c13_sum19), .b_i(c13_sum20), .c_i(c13_sum21),
        .sum_o(c13_sum63), .carry_o(c13_carry63));
    wire c13_sum64, c13_carry64;
    full_adder u_c13_64 (.a_i(c13_sum22), .b_i(c13_sum23), .c_i(c13_sum24),
        .sum_o(c13_sum64), .carry_o(c13_carry64));
    wire c13_sum65, c13_carry65;
    full_adder u_c13_65 (.a_i(c13_sum25), .b_i(c13_sum26), .c_i(c13_sum27),
        .sum_o(c13_sum65), .carry_o(c13_carry65));
    wire c13_sum66, c13_carry66;
    full_adder u_c13_66 (.a_i(c13_sum28), .b_i(c13_sum29), .c_i(c13_sum30),
        .sum_o(c13_sum66), .carry_o(c13_carry66));
    wire c13_sum67, c13_carry67;
    full_adder u_c13_67 (.a_i(c13_sum31), .b_i(c13_sum32), .c_i(c13_sum33),
        .sum_o(c13_sum67), .carry_o(c13_carry67));
    wire c13_sum68, c13_carry68;
    full_adder u_c13_68 (.a_i(c13_sum34), .b_i(c13_sum35), .c_i(c13_sum36),
        .sum_o(c13_sum68), .carry_o(c13_carry68));
    wire c13_sum69, c13_carry69;
    full_adder u_c13_69 (.a_i(c13_sum37), .b_i(c13_sum38), .c_i(c13_sum39),
        .sum_o(c13_sum69), .carry_o(c13_carry69));
    wire c13_sum70, c13_carry70;
    full_adder u_c13_70 (.a_i(c13_sum40), .b_i(c13_sum41), .c_i(c12_carry42),
        .sum_o(c13_sum70), .carry_o(c13_carry70));
    wire c13_sum71, c13_carry71;
    full_adder u_c13_71 (.a_i(c12_carry43), .b_i(c12_carry44), .c_i(c12_carry45),
        .sum_o(c13_sum71), .carry_o(c13_carry71));
    wire c13_sum72, c13_carry72;
    full_adder u_c13_72 (.a_i(c12_carry46), .b_i(c12_carry47), .c_i(c12_carry48),
        .sum_o(c13_sum72), .carry_o(c13_carry72));
    wire c13_sum73, c13_carry73;
    full_adder u_c13_73 (.a_i(c12_carry49), .b_i(c12_carry50), .c_i(c12_carry51),
        .sum_o(c13_sum73), .carry_o(c13_carry73));
    wire c13_sum74, c13_carry74;
    full_adder u_c13_74 (.a_i(c12_carry52), .b_i(c12_carry53), .c_i(c12_carry54),
        .sum_o(c13_sum74), .carry_o(c13_carry74));
    wire c13_sum75, c13_carry75;
    full_adder u_c13_75 (.a_i(c12_carry55), .b_i(c12_carry56), .c_i(c12_carry57),
        .sum_o(c13_sum75), .carry_o(c13_carry75));
    wire c13_sum76, c13_carry76;
    full_adder u_c13_76 (.a_i(c12_carry58), .b_i(c12_carry59), .c_i(c12_carry60),
        .sum_o(c13_sum76), .carry_o(c13_carry76));
    wire c13_sum77, c13_carry77;
    full_adder u_c13_77 (.a_i(c12_carry61), .b_i(c12_carry62), .c_i(c12_carry63),
        .sum_o(c13_sum77), .carry_o(c13_carry77));
    wire c13_sum78, c13_carry78;
    full_adder u_c13_78 (.a_i(c12_carry64), .b_i(c12_carry65), .c_i(c12_carry66),
        .sum_o(c13_sum78), .carry_o(c13_carry78));
    wire c13_sum79, c13_carry79;
    full_adder u_c13_79 (.a_i(c12_carry67), .b_i(c12_carry68), .c_i(c12_carry69),
        .sum_o(c13_sum79), .carry_o(c13_carry79));
    wire c13_sum80, c13_carry80;
    full_adder u_c13_80 (.a_i(c13_sum42), .b_i(c13_sum43), .c_i(c13_sum44),
        .sum_o(c13_sum80), .carry_o(c13_carry80));
    wire c13_sum81, c13_carry81;
    full_adder u_c13_81 (.a_i(c13_sum45), .b_i(c13_sum46), .c_i(c13_sum47),
        .sum_o(c13_sum81), .carry_o(c13_carry81));
    wire c13_sum82, c13_carry82;
    full_adder u_c13_82 (.a_i(c13_sum48), .b_i(c13_sum49), .c_i(c13_sum50),
        .sum_o(c13_sum82), .carry_o(c13_carry82));
    wire c13_sum83, c13_carry83;
    full_adder u_c13_83 (.a_i(c13_sum51), .b_i(c13_sum52), .c_i(c13_sum53),
        .sum_o(c13_sum83), .carry_o(c13_carry83));
    wire c13_sum84, c13_carry84;
    full_adder u_c13_84 (.a_i(c13_sum54), .b_i(c13_sum55), .c_i(c13_sum56),
        .sum_o(c13_sum84), .carry_o(c13_carry84));
    wire c13_sum85, c13_carry85;
    full_adder u_c13_85 (.a_i(c13_sum57), .b_i(c13_sum58), .c_i(c13_sum59),
        .sum_o(c13_sum85), .carry_o(c13_carry85));
    wire c13_sum86, c13_carry86;
    full_adder u_c13_86 (.a_i(c13_sum60), .b_i(c13_sum61), .c_i(c13_sum62),
        .sum_o(c13_sum86), .carry_o(c13_carry86));
    wire c13_sum87, c13_carry87;
    full_adder u_c13_87 (.a_i(c13_sum63), .b_i(c13_sum64), .c_i(c13_sum65),
        .sum_o(c13_sum87), .carry_o(c13_carry87));
    wire c13_sum88, c13_carry88;
    full_adder u_c13_88 (.a_i(c13_sum66), .b_i(c13_sum67), .c_i(c13_sum68),
        .sum_o(c13_sum88), .carry_o(c13_carry88));
    wire c13_sum89, c13_carry89;
    full_adder u_c13_89 (.a_i(c13_sum69), .b_i(c12_carry70), .c_i(c12_carry71),
        .sum_o(c13_sum89), .carry_o(c13_carry89));
    wire c13_sum90, c13_carry90;
    full_adder u_c13_90 (.a_i(c12_carry72), .b_i(c12_carry73), .c_i(c12_carry74),
        .sum_o(c13_sum90), .carry_o(c13_carry90));
    wire c13_sum91, c13_carry91;
    full_adder u_c13_91 (.a_i(c12_carry75), .b_i(c12_carry76), .c_i(c12_carry77),
        .sum_o(c13_sum91), .carry_o(c13_carry91));
    wire c13_sum92, c13_carry92;
    full_adder u_c13_92 (.a_i(c12_carry78), .b_i(c12_carry79), .c_i(c12_carry80),
        .sum_o(c13_sum92), .carry_o(c13_carry92));
    wire c13_sum93, c13_carry93;
    full_adder u_c13_93 (.a_i(c12_carry81), .b_i(c12_carry82), .c_i(c12_carry83),
        .sum_o(c13_sum93), .carry_o(c13_carry93));
    wire c13_sum94, c13_carry94;
    full_adder u_c13_94 (.a_i(c12_carry84), .b_i(c12_carry85), .c_i(c12_carry86),
        .sum_o(c13_sum94), .carry_o(c13_carry94));
    wire c13_sum95, c13_carry95;
    full_adder u_c13_95 (.a_i(c12_carry87), .b_i(c12_carry88), .c_i(c13_sum70),
        .sum_o(c13_sum95), .carry_o(c13_carry95));
    wire c13_sum96, c13_carry96;
    full_adder u_c13_96 (.a_i(c13_sum71), .b_i(c13_sum72), .c_i(c13_sum73),
        .sum_o(c13_sum96), .carry_o(c13_carry96));
    wire c13_sum97, c13_carry97;
    full_adder u_c13_97 (.a_i(c13_sum74), .b_i(c13_sum75), .c_i(c13_sum76),
        .sum_o(c13_sum97), .carry_o(c13_carry97));
    wire c13_sum98, c13_carry98;
    full_adder u_c13_98 (.a_i(c13_sum77), .b_i(c13_sum78), .c_i(c13_sum79),
        .sum_o(c13_sum98), .carry_o(c13_carry98));
    wire c13_sum99, c13_carry99;
    full_adder u_c13_99 (.a_i(c13_sum80), .b_i(c13_sum81), .c_i(c13_sum82),
        .sum_o(c13_sum99), .carry_o(c13_carry99));
    wire c13_sum100, c13_carry100;
    full_adder u_c13_100 (.a_i(c13_sum83), .b_i(c13_sum84), .c_i(c13_sum85),
        .sum_o(c13_sum100), .carry_o(c13_carry100));
    wire c13_sum101, c13_carry101;
    full_adder u_c13_101 (.a_i(c13_sum86), .b_i(c13_sum87), .c_i(c13_sum88),
        .sum_o(c13_sum101), .carry_o(c13_carry101));
    wire c13_sum102, c13_carry102;
    full_adder u_c13_102 (.a_i(c12_carry89), .b_i(c12_carry90), .c_i(c12_carry91),
        .sum_o(c13_sum102), .carry_o(c13_carry102));
    wire c13_sum103, c13_carry103;
    full_adder u_c13_103 (.a_i(c12_carry92), .b_i(c12_carry93), .c_i(c12_carry94),
        .sum_o(c13_sum103), .carry_o(c13_carry103));
    wire c13_sum104, c13_carry104;
    full_adder u_c13_104 (.a_i(c12_carry95), .b_i(c12_carry96), .c_i(c12_carry97),
        .sum_o(c13_sum104), .carry_o(c13_carry104));
    wire c13_sum105, c13_carry105;
    full_adder u_c13_105 (.a_i(c12_carry98), .b_i(c12_carry99), .c_i(c12_carry100),
        .sum_o(c13_sum105), .carry_o(c13_carry105));
    wire c13_sum106, c13_carry106;
    full_adder u_c13_106 (.a_i(c12_carry101), .b_i(c13_sum89), .c_i(c13_sum90),
        .sum_o(c13_sum106), .carry_o(c13_carry106));
    wire c13_sum107, c13_carry107;
    full_adder u_c13_107 (.a_i(c13_sum91), .b_i(c13_sum92), .c_i(c13_sum93),
        .sum_o(c13_sum107), .carry_o(c13_carry107));
    wire c13_sum108, c13_carry108;
    full_adder u_c13_108 (.a_i(c13_sum94), .b_i(c13_sum95), .c_i(c13_sum96),
        .sum_o(c13_sum108), .carry_o(c13_carry108));
    wire c13_sum109, c13_carry109;
    full_adder u_c13_109 (.a_i(c13_sum97), .b_i(c13_sum98), .c_i(c13_sum99),
        .sum_o(c13_sum109), .carry_o(c13_carry109));
    wire c13_sum110, c13_carry110;
    full_adder u_c13_110 (.a_i(c13_sum100), .b_i(c13_sum101), .c_i(c12_carry102),
        .sum_o(c13_sum110), .carry_o(c13_carry110));
    wire c13_sum111, c13_carry111;
    full_adder u_c13_111 (.a_i(c12_carry103), .b_i(c12_carry104), .c_i(c12_carry105),
        .sum_o(c13_sum111), .carry_o(c13_carry111));
    wire c13_sum112, c13_carry112;
    full_adder u_c13_112 (.a_i(c12_carry106), .b_i(c12_carry107), .c_i(c12_carry108),
        .sum_o(c13_sum112), .carry_o(c13_carry112));
    wire c13_sum113, c13_carry113;
    full_adder u_c13_113 (.a_i(c12_carry109), .b_i(c13_sum102), .c_i(c13_sum103),
        .sum_o(c13_sum113), .carry_o(c13_carry113));
    wire c13_sum114, c13_carry114;
    full_adder u_c13_114 (.a_i(c13_sum104), .b_i(c13_sum105), .c_i(c13_sum106),
        .sum_o(c13_sum114), .carry_o(c13_carry114));
    wire c13_sum115, c13_carry115;
    full_adder u_c13_115 (.a_i(c13_sum107), .b_i(c13_sum108), .c_i(c13_sum109),
        .sum_o(c13_sum115), .carry_o(c13_carry115));
    wire c13_sum116, c13_carry116;
    full_adder u_c13_116 (.a_i(c12_carry110), .b_i(c12_carry111), .c_i(c12_carry112),
        .sum_o(c13_sum116), .carry_o(c13_carry116));
    wire c13_sum117, c13_carry117;
    full_adder u_c13_117 (.a_i(c12_carry113), .b_i(c12_carry114), .c_i(c12_carry115),
        .sum_o(c13_sum117), .carry_o(c13_carry117));
    wire c13_sum118, c13_carry118;
    full_adder u_c13_118 (.a_i(c13_sum110), .b_i(c13_sum111), .c_i(c13_sum112),
        .sum_o(c13_sum118), .carry_o(c13_carry118));
    wire c13_sum119, c13_carry119;
    full_adder u_c13_119 (.a_i(c13_sum113), .b_i(c13_sum114), .c_i(c13_sum115),
        .sum_o(c13_sum119), .carry_o(c13_carry119));

    // Column 14.
    wire c14_sum0, c14_carry0;
    full_adder u_c14_0 (.a_i(c14_in[0]), .b_i(c14_in[1]), .c_i(c14_in[2]),
        .sum_o(c14_sum0), .carry_o(c14_carry0));
    wire c14_sum1, c14_carry1;
    full_adder u_c14_1 (.a_i(c14_in[3]), .b_i(c14_in[4]), .c_i(c14_in[5]),
        .sum_o(c14_sum1), .carry_o(c14_carry1));
    wire c14_sum2, c14_carry2;
    full_adder u_c14_2 (.a_i(c14_in[6]), .b_i(c14_in[7]), .c_i(c14_in[8]),
        .sum_o(c14_sum2), .carry_o(c14_carry2));
    wire c14_sum3, c14_carry3;
    full_adder u_c14_3 (.a_i(c14_in[9]), .b_i(c14_in[10]), .c_i(c14_in[11]),
        .sum_o(c14_sum3), .carry_o(c14_carry3));
    wire c14_sum4, c14_carry4;
    full_adder u_c14_4 (.a_i(c14_in[12]), .b_i(c14_in[13]), .c_i(c14_in[14]),
        .sum_o(c14_sum4), .carry_o(c14_carry4));
    wire c14_sum5, c14_carry5;
    full_adder u_c14_5 (.a_i(c14_in[15]), .b_i(c14_in[16]), .c_i(c14_in[17]),
        .sum_o(c14_sum5), .carry_o(c14_carry5));
    wire c14_sum6, c14_carry6;
    full_adder u_c14_6 (.a_i(c14_in[18]), .b_i(c14_in[19]), .c_i(c14_in[20]),
        .sum_o(c14_sum6), .carry_o(c14_carry6));
    wire c14_sum7, c14_carry7;
    full_adder u_c14_7 (.a_i(c14_in[21]), .b_i(c14_in[22]), .c_i(c14_in[23]),
        .sum_o(c14_sum7), .carry_o(c14_carry7));
    wire c14_sum8, c14_carry8;
    full_adder u_c14_8 (.a_i(c14_in[24]), .b_i(c14_in[25]), .c_i(c14_in[26]),
        .sum_o(c14_sum8), .carry_o(c14_carry8));
    wire c14_sum9, c14_carry9;
    full_adder u_c14_9 (.a_i(c14_in[27]), .b_i(c14_in[28]), .c_i(c14_in[29]),
        .sum_o(c14_sum9), .carry_o(c14_carry9));
    wire c14_sum10, c14_carry10;
    full_adder u_c14_10 (.a_i(c14_in[30]), .b_i(c14_in[31]), .c_i(c14_in[32]),
        .sum_o(c14_sum10), .carry_o(c14_carry10));
    wire c14_sum11, c14_carry11;
    full_adder u_c14_11 (.a_i(c14_in[33]), .b_i(c14_in[34]), .c_i(c14_in[35]),
        .sum_o(c14_sum11), .carry_o(c14_carry11));
    wire c14_sum12, c14_carry12;
    full_adder u_c14_12 (.a_i(c14_in[36]), .b_i(c14_in[37]), .c_i(c14_in[38]),
        .sum_o(c14_sum12), .carry_o(c14_carry12));
    wire c14_sum13, c14_carry13;
    full_adder u_c14_13 (.a_i(c14_in[39]), .b_i(c14_in[40]), .c_i(c14_in[41]),
        .sum_o(c14_sum13), .carry_o(c14_carry13));
    wire c14_sum14, c14_carry14;
    full_adder u_c14_14 (.a_i(c14_in[42]), .b_i(c14_in[43]), .c_i(c14_in[44]),
        .sum_o(c14_sum14), .carry_o(c14_carry14));
    wire c14_sum15, c14_carry15;
    full_adder u_c14_15 (.a_i(c14_in[45]), .b_i(c14_in[46]), .c_i(c14_in[47]),
        .sum_o(c14_sum15), .carry_o(c14_carry15));
    wire c14_sum16, c14_carry16;
    full_adder u_c14_16 (.a_i(c14_in[48]), .b_i(c14_in[49]), .c_i(c14_in[50]),
        .sum_o(c14_sum16), .carry_o(c14_carry16));
    wire c14_sum17, c14_carry17;
    full_adder u_c14_17 (.a_i(c14_in[51]), .b_i(c14_in[52]), .c_i(c14_in[53]),
        .sum_o(c14_sum17), .carry_o(c14_carry17));
    wire c14_sum18, c14_carry18;
    full_adder u_c14_18 (.a_i(c14_in[54]), .b_i(c14_in[55]), .c_i(c14_in[56]),
        .sum_o(c14_sum18), .carry_o(c14_carry18));
    wire c14_sum19, c14_carry19;
    full_adder u_c14_19 (.a_i(c14_in[57]), .b_i(c14_in[58]), .c_i(c14_in[59]),
        .sum_o(c14_sum19), .carry_o(c14_carry19));
    wire c14_sum20, c14_carry20;
    full_adder u_c14_20 (.a_i(c14_in[60]), .b_i(c14_in[61]), .c_i(c14_in[62]),
        .sum_o(c14_sum20), .carry_o(c14_carry20));
    wire c14_sum21, c14_carry21;
    full_adder u_c14_21 (.a_i(c14_in[63]), .b_i(c14_in[64]), .c_i(c14_in[65]),
        .sum_o(c14_sum21), .carry_o(c14_carry21));
    wire c14_sum22, c14_carry22;
    full_adder u_c14_22 (.a_i(c14_in[66]), .b_i(c14_in[67]), .c_i(c14_in[68]),
        .sum_o(c14_sum22), .carry_o(c14_carry22));
    wire c14_sum23, c14_carry23;
    full_adder u_c14_23 (.a_i(c14_in[69]), .b_i(c14_in[70]), .c_i(c14_in[71]),
        .sum_o(c14_sum23), .carry_o(c14_carry23));
    wire c14_sum24, c14_carry24;
    full_adder u_c14_24 (.a_i(c14_in[72]), .b_i(c14_in[73]), .c_i(c14_in[74]),
        .sum_o(c14_sum24), .carry_o(c14_carry24));
    wire c14_sum25, c14_carry25;
    full_adder u_c14_25 (.a_i(c14_in[75]), .b_i(c14_in[76]), .c_i(c14_in[77]),
        .sum_o(c14_sum25), .carry_o(c14_carry25));
    wire c14_sum26, c14_carry26;
    full_adder u_c14_26 (.a_i(c14_in[78]), .b_i(c14_in[79]), .c_i(c14_in[80]),
        .sum_o(c14_sum26), .carry_o(c14_carry26));
    wire c14_sum27, c14_carry27;
    full_adder u_c14_27 (.a_i(c14_in[81]), .b_i(c14_in[82]), .c_i(c14_in[83]),
        .sum_o(c14_sum27), .carry_o(c14_carry27));
    wire c14_sum28, c14_carry28;
    full_adder u_c14_28 (.a_i(c14_in[84]), .b_i(c14_in[85]), .c_i(c14_in[86]),
        .sum_o(c14_sum28), .carry_o(c14_carry28));
    wire c14_sum29, c14_carry29;
    full_adder u_c14_29 (.a_i(c14_in[87]), .b_i(c14_in[88]), .c_i(c14_in[89]),
        .sum_o(c14_sum29), .carry_o(c14_carry29));
    wire c14_sum30, c14_carry30;
    full_adder u_c14_30 (.a_i(c14_in[90]), .b_i(c14_in[91]), .c_i(c14_in[92]),
        .sum_o(c14_sum30), .carry_o(c14_carry30));
    wire c14_sum31, c14_carry31;
    full_adder u_c14_31 (.a_i(c14_in[93]), .b_i(c14_in[94]), .c_i(c14_in[95]),
        .sum_o(c14_sum31), .carry_o(c14_carry31));
    wire c14_sum32, c14_carry32;
    full_adder u_c14_32 (.a_i(c14_in[96]), .b_i(c14_in[97]), .c_i(c14_in[98]),
        .sum_o(c14_sum32), .carry_o(c14_carry32));
    wire c14_sum33, c14_carry33;
    full_adder u_c14_33 (.a_i(c14_in[99]), .b_i(c14_in[100]), .c_i(c14_in[101]),
        .sum_o(c14_sum33), .carry_o(c14_carry33));
    wire c14_sum34, c14_carry34;
    full_adder u_c14_34 (.a_i(c14_in[102]), .b_i(c14_in[103]), .c_i(c14_in[104]),
        .sum_o(c14_sum34), .carry_o(c14_carry34));
    wire c14_sum35, c14_carry35;
    full_adder u_c14_35 (.a_i(c14_in[105]), .b_i(c14_in[106]), .c_i(c14_in[107]),
        .sum_o(c14_sum35), .carry_o(c14_carry35));
    wire c14_sum36, c14_carry36;
    full_adder u_c14_36 (.a_i(c14_in[108]), .b_i(c14_in[109]), .c_i(c14_in[110]),
        .sum_o(c14_sum36), .carry_o(c14_carry36));
    wire c14_sum37, c14_carry37;
    full_adder u_c14_37 (.a_i(c14_in[111]), .b_i(c14_in[112]), .c_i(c14_in[113]),
        .sum_o(c14_sum37), .carry_o(c14_carry37));
    wire c14_sum38, c14_carry38;
    full_adder u_c14_38 (.a_i(c14_in[114]), .b_i(c14_in[115]), .c_i(c14_in[116]),
        .sum_o(c14_sum38), .carry_o(c14_carry38));
    wire c14_sum39, c14_carry39;
    full_adder u_c14_39 (.a_i(c14_in[117]), .b_i(c14_in[118]), .c_i(c14_in[119]),
        .sum_o(c14_sum39), .carry_o(c14_carry39));
    wire c14_sum40, c14_carry40;
    full_adder u_c14_40 (.a_i(c14_in[120]), .b_i(c14_in[121]), .c_i(c14_in[122]),
        .sum_o(c14_sum40), .carry_o(c14_carry40));
    wire c14_sum41, c14_carry41;
    full_adder u_c14_41 (.a_i(c14_in[123]), .b_i(c14_in[124]), .c_i(c14_in[125]),
        .sum_o(c14_sum41), .carry_o(c14_carry41));
    wire c14_sum42, c14_carry42;
    full_adder u_c14_42 (.a_i(c14_in[126]), .b_i(c14_in[127]), .c_i(c13_carry0),
        .sum_o(c14_sum42), .carry_o(c14_carry42));
    wire c14_sum43, c14_carry43;
    full_adder u_c14_43 (.a_i(c13_carry1), .b_i(c13_carry2), .c_i(c13_carry3),
        .sum_o(c14_sum43), .carry_o(c14_carry43));
    wire c14_sum44, c14_carry44;
    full_adder u_c14_44 (.a_i(c13_carry4), .b_i(c13_carry5), .c_i(c13_carry6),
        .sum_o(c14_sum44), .carry_o(c14_carry44));
    wire c14_sum45, c14_carry45;
    full_adder u_c14_45 (.a_i(c13_carry7), .b_i(c13_carry8), .c_i(c13_carry9),
        .sum_o(c14_sum45), .carry_o(c14_carry45));
    wire c14_sum46, c14_carry46;
    full_adder u_c14_46 (.a_i(c13_carry10), .b_i(c13_carry11), .c_i(c13_carry12),
        .sum_o(c14_sum46), .carry_o(c14_carry46));
    wire c14_sum47, c14_carry47;
    full_adder u_c14_47 (.a_i(c13_carry13), .b_i(c13_carry14), .c_i(c13_carry15),
        .sum_o(c14_sum47), .carry_o(c14_carry47));
    wire c14_sum48, c14_carry48;
    full_adder u_c14_48 (.a_i(c13_carry16), .b_i(c13_carry17), .c_i(c13_carry18),
        .sum_o(c14_sum48), .carry_o(c14_carry48));
    wire c14_sum49, c14_carry49;
    full_adder u_c14_49 (.a_i(c13_carry19), .b_i(c13_carry20), .c_i(c13_carry21),
        .sum_o(c14_sum49), .carry_o(c14_carry49));
    wire c14_sum50, c14_carry50;
    full_adder u_c14_50 (.a_i(c13_carry22), .b_i(c13_carry23), .c_i(c13_carry24),
        .sum_o(c14_sum50), .carry_o(c14_carry50));
    wire c14_sum51, c14_carry51;
    full_adder u_c14_51 (.a_i(c13_carry25), .b_i(c13_carry26), .c_i(c13_carry27),
        .sum_o(c14_sum51), .carry_o(c14_carry51));
    wire c14_sum52, c14_carry52;
    full_adder u_c14_52 (.a_i(c13_carry28), .b_i(c13_carry29), .c_i(c13_carry30),
        .sum_o(c14_sum52), .carry_o(c14_carry52));
    wire c14_sum53, c14_carry53;
    full_adder u_c14_53 (.a_i(c13_carry31), .b_i(c13_carry32), .c_i(c13_carry33),
        .sum_o(c14_sum53), .carry_o(c14_carry53));
    wire c14_sum54, c14_carry54;
    full_adder u_c14_54 (.a_i(c13_carry34), .b_i(c13_carry35), .c_i(c13_carry36),
        .sum_o(c14_sum54), .carry_o(c14_carry54));
    wire c14_sum55, c14_carry55;
    full_adder u_c14_55 (.a_i(c13_carry37), .b_i(c13_carry38), .c_i(c13_carry39),
        .sum_o(c14_sum55), .carry_o(c14_carry55));
    wire c14_sum56, c14_carry56;
    full_adder u_c14_56 (.a_i(c13_carry40), .b_i(c13_carry41), .c_i(c14_sum0),
        .sum_o(c14_sum56), .carry_o(c14_carry56));
    wire c14_sum57, c14_carry57;
    full_adder u_c14_57 (.a_i(c14_sum1), .b_i(c14_sum2), .c_i(c14_sum3),
        .sum_o(c14_sum57), .carry_o(c14_carry57));
    wire c14_sum58, c14_carry58;
    full_adder u_c14_58 (.a_i(c14_sum4), .b_i(c14_sum5), .c_i(c14_sum6),
        .sum_o(c14_sum58), .carry_o(c14_carry58));
    wire c14_sum59, c14_carry59;
    full_adder u_c14_59 (.a_i(c14_sum7), .b_i(c14_sum8), .c_i(c14_sum9),
        .sum_o(c14_sum59), .carry_o(c14_carry59));
    wire c14_sum60, c14_carry60;
    full_adder u_c14_60 (.a_i(c14_sum10), .b_i(c14_sum11), .c_i(c14_sum12),
        .sum_o(c14_sum60), .carry_o(c14_carry60));
    wire c14_sum61, c14_carry61;
    full_adder u_c14_61 (.a_i(c14_sum13), .b_i(c14_sum14), .c_i(c14_sum15),
        .sum_o(c14_sum61), .carry_o(c14_carry61));
    wire c14_sum62, c14_carry62;
    full_adder u_c14_62 (.a_i(c14_sum16), .b_i(c14_sum17), .c_i(c14_sum18),
        .sum_o(c14_sum62), .carry_o(c14_carry62));
    wire c14_sum63, c14_carry63;
    full_adder u_c14_63 (.a_i(c14_sum19), .b_i(c14_sum20), .c_i(c14_sum21),
        .sum_o(c14_sum63), .carry_o(c14_carry63));
    wire c14_sum64, c14_carry64;
    full_adder u_c14_64 (.a_i(c14_sum22), .b_i(c14_sum23), .c_i(c14_sum24),
        .sum_o(c14_sum64), .carry_o(c14_carry64));
    wire c14_sum65, c14_carry65;
    full_adder u_c14_65 (.a_i(c14_sum25), .b_i(c14_sum26), .c_i(c14_sum27),
        .sum_o(c14_sum65), .carry_o(c14_carry65));
    wire c14_sum66, c14_carry66;
    full_adder u_c14_66 (.a_i(c14_sum28), .b_i(c14_sum29), .c_i(c14_sum30),
        .sum_o(c14_sum66), .carry_o(c14_carry66));
    wire c14_sum67, c14_carry67;
    full_adder u_c14_67 (.a_i(c14_sum31), .b_i(c14_sum32), .c_i(c14_sum33),
        .sum_o(c14_sum67), .carry_o(c14_carry67));
    wire c14_sum68, c14_carry68;
    full_adder u_c14_68 (.a_i(c14_sum34), .b_i(c14_sum35), .c_i(c14_sum36),
        .sum_o(c14_sum68), .carry_o(c14_carry68));
    wire c14_sum69, c14_carry69;
    full_adder u_c14_69 (.a_i(c14_sum37), .b_i(c14_sum38), .c_i(c14_sum39),
        .sum_o(c14_sum69), .carry_o(c14_carry69));
    wire c14_sum70, c14_carry70;
    full_adder u_c14_70 (.a_i(c14_sum40), .b_i(c14_sum41), .c_i(c13_carry42),
        .sum_o(c14_sum70), .carry_o(c14_carry70));
    wire c14_sum71, c14_carry71;
    full_adder u_c14_71 (.a_i(c13_carry43), .b_i(c13_carry44), .c_i(c13_carry45),
        .sum_o(c14_sum71), .carry_o(c14_carry71));
    wire c14_sum72, c14_carry72;
    full_adder u_c14_72 (.a_i(c13_carry46), .b_i(c13_carry47), .c_i(c13_carry48),
        .sum_o(c14_sum72), .carry_o(c14_carry72));
    wire c14_sum73, c14_carry73;
    full_adder u_c14_73 (.a_i(c13_carry49), .b_i(c13_carry50), .c_i(c13_carry51),
        .sum_o(c14_sum73), .carry_o(c14_carry73));
    wire c14_sum74, c14_carry74;
    full_adder u_c14_74 (.a_i(c13_carry52), .b_i(c13_carry53), .c_i(c13_carry54),
        .sum_o(c14_sum74), .carry_o(c14_carry74));
    wire c14_sum75, c14_carry75;
    full_adder u_c14_75 (.a_i(c13_carry55), .b_i(c13_carry56), .c_i(c13_carry57),
        .sum_o(c14_sum75), .carry_o(c14_carry75));
    wire c14_sum76, c14_carry76;
    full_adder u_c14_76 (.a_i(c13_carry58), .b_i(c13_carry59), .c_i(c13_carry60),
        .sum_o(c14_sum76), .carry_o(c14_carry76));
    wire c14_sum77, c14_carry77;
    full_adder u_c14_77 (.a_i(c13_carry61), .b_i(c13_carry62), .c_i(c13_carry63),
        .sum_o(c14_sum77), .carry_o(c14_carry77));
    wire c14_sum78, c14_carry78;
    full_adder u_c14_78 (.a_i(c13_carry64), .b_i(c13_carry65), .c_i(c13_carry66),
        .sum_o(c14_sum78), .carry_o(c14_carry78));
    wire c14_sum79, c14_carry79;
    full_adder u_c14_79 (.a_i(c13_carry67), .b_i(c13_carry68), .c_i(c13_carry69),
        .sum_o(c14_sum79), .carry_o(c14_carry79));
    wire c14_sum80, c14_carry80;
    full_adder u_c14_80 (.a_i(c14_sum42), .b_i(c14_sum43), .c_i(c14_sum44),
        .sum_o(c14_sum80), .carry_o(c14_carry80));
    wire c14_sum81, c14_carry81;
    full_adder u_c14_81 (.a_i(c14_sum45), .b_i(c14_sum46), .c_i(c14_sum47),
        .sum_o(c14_sum81), .carry_o(c14_carry81));
    wire c14_sum82, c14_carry82;
    full_adder u_c14_82 (.a_i(c14_sum48), .b_i(c14_sum49), .c_i(c14_sum50),
        .sum_o(c14_sum82), .carry_o(c14_carry82));
    wire c14_sum83, c14_carry83;
    full_adder u_c14_83 (.a_i(c14_sum51), .b_i(c14_sum52), .c_i(c14_sum53),
        .sum_o(c14_sum83), .carry_o(c14_carry83));
    wire c14_sum84, c14_carry84;
    full_adder u_c14_84 (.a_i(c14_sum54), .b_i(c14_sum55), .c_i(c14_sum56),
        .sum_o(c14_sum84), .carry_o(c14_carry84));
    wire c14_sum85, c14_carry85;
    full_adder u_c14_85 (.a_i(c14_sum57), .b_i(c14_sum58), .c_i(c14_sum59),
        .sum_o(c14_sum85), .carry_o(c14_carry85));
    wire c14_sum86, c14_carry86;
    full_adder u_c14_86 (.a_i(c14_sum60), .b_i(c14_sum61), .c_i(c14_sum62),
        .sum_o(c14_sum86), .carry_o(c14_carry86));
    wire c14_sum87, c14_carry87;
    full_adder u_c14_87 (.a_i(c14_sum63), .b_i(c14_sum64), .c_i(c14_sum65),
        .sum_o(c14_sum87), .carry_o(c14_carry87));
    wire c14_sum88, c14_carry88;
    full_adder u_c14_88 (.a_i(c14_sum66), .b_i(c14_sum67), .c_i(c14_sum68),
        .sum_o(c14_sum88), .carry_o(c14_carry88));
    wire c14_sum89, c14_carry89;
    full_adder u_c14_89 (.a_i(c14_sum69), .b_i(c13_carry70), .c_i(c13_carry71),
        .sum_o(c14_sum89), .carry_o(c14_carry89));
    wire c14_sum90, c14_carry90;
    full_adder u_c14_90 (.a_i(c13_carry72), .b_i(c13_carry73), .c_i(c13_carry74),
        .sum_o(c14_sum90), .carry_o(c14_carry90));
    wire c14_sum91, c14_carry91;
    full_adder u_c14_91 (.a_i(c13_carry75), .b_i(c13_carry76), .c_i(c13_carry77),
        .sum_o(c14_sum91), .carry_o(c14_carry91));
    wire c14_sum92, c14_carry92;
    full_adder u_c14_92 (.a_i(c13_carry78), .b_i(c13_carry79), .c_i(c13_carry80),
        .sum_o(c14_sum92), .carry_o(c14_carry92));
    wire c14_sum93, c14_carry93;
    full_adder u_c14_93 (.a_i(c13_carry81), .b_i(c13_carry82), .c_i(c13_carry83),
        .sum_o(c14_sum93), .carry_o(c14_carry93));
    wire c14_sum94, c14_carry94;
    full_adder u_c14_94 (.a_i(c13_carry84), .b_i(c13_carry85), .c_i(c13_carry86),
        .sum_o(c14_sum94), .carry_o(c14_carry94));
    wire c14_sum95, c14_carry95;
    full_adder u_c14_95 (.a_i(c13_carry87), .b_i(c13_carry88), .c_i(c14_sum70),
        .sum_o(c14_sum95), .carry_o(c14_carry95));
    wire c14_sum96, c14_carry96;
    full_adder u_c14_96 (.a_i(c14_sum71), .b_i(c14_sum72), .c_i(c14_sum73),
        .sum_o(c14_sum96), .carry_o(c14_carry96));
    wire c14_sum97, c14_carry97;
    full_adder u_c14_97 (.a_i(c14_sum74), .b_i(c14_sum75), .c_i(c14_sum76),
        .sum_o(c14_sum97), .carry_o(c14_carry97));
    wire c14_sum98, c14_carry98;
    full_adder u_c14_98 (.a_i(c14_sum77), .b_i(c14_sum78), .c_i(c14_sum79),
        .sum_o(c14_sum98), .carry_o(c14_carry98));
    wire c14_sum99, c14_carry99;
    full_adder u_c14_99 (.a_i(c14_sum80), .b_i(c14_sum81), .c_i(c14_sum82),
        .sum_o(c14_sum99), .carry_o(c14_carry99));
    wire c14_sum100, c14_carry100;
    full_adder u_c14_100 (.a_i(c14_sum83), .b_i(c14_sum84), .c_i(c14_sum85),
        .sum_o(c14_sum100), .carry_o(c14_carry100));
    wire c14_sum101, c14_carry101;
    full_adder u_c14_101 (.a_i(c14_sum86), .b_i(c14_sum87), .c_i(c14_sum88),
        .sum_o(c14_sum101), .carry_o(c14_carry101));
    wire c14_sum102, c14_carry102;
    full_adder u_c14_102 (.a_i(c13_carry89), .b_i(c13_carry90), .c_i(c13_carry91),
        .sum_o(c14_sum102), .carry_o(c14_carry102));
    wire c14_sum103, c14_carry103;
    full_adder u_c14_103 (.a_i(c13_carry92), .b_i(c13_carry93), .c_i(c13_carry94),
        .sum_o(c14_sum103), .carry_o(c14_carry103));
    wire c14_sum104, c14_carry104;
    full_adder u_c14_104 (.a_i(c13_carry95), .b_i(c13_carry96), .c_i(c13_carry97),
        .sum_o(c14_sum104), .carry_o(c14_carry104));
    wire c14_sum105, c14_carry105;
    full_adder u_c14_105 (.a_i(c13_carry98), .b_i(c13_carry99), .c_i(c13_carry100),
        .sum_o(c14_sum105), .carry_o(c14_carry105));
    wire c14_sum106, c14_carry106;
    full_adder u_c14_106 (.a_i(c13_carry101), .b_i(c14_sum89), .c_i(c14_sum90),
        .sum_o(c14_sum106), .carry_o(c14_carry106));
    wire c14_sum107, c14_carry107;
    full_adder u_c14_107 (.a_i(c14_sum91), .b_i(c14_sum92), .c_i(c14_sum93),
        .sum_o(c14_sum107), .carry_o(c14_carry107));
    wire c14_sum108, c14_carry108;
    full_adder u_c14_108 (.a_i(c14_sum94), .b_i(c14_sum95), .c_i(c14_sum96),
        .sum_o(c14_sum108), .carry_o(c14_carry108));
    wire c14_sum109, c14_carry109;
    full_adder u_c14_109 (.a_i(c14_sum97), .b_i(c14_sum98), .c_i(c14_sum99),
        .sum_o(c14_sum109), .carry_o(c14_carry109));
    wire c14_sum110, c14_carry110;
    full_adder u_c14_110 (.a_i(c14_sum100), .b_i(c14_sum101), .c_i(c13_carry102),
        .sum_o(c14_sum110), .carry_o(c14_carry110));
    wire c14_sum111, c14_carry111;
    full_adder u_c14_111 (.a_i(c13_carry103), .b_i(c13_carry104), .c_i(c13_carry105),
        .sum_o(c14_sum111), .carry_o(c14_carry111));
    wire c14_sum112, c14_carry112;
    full_adder u_c14_112 (.a_i(c13_carry106), .b_i(c13_carry107), .c_i(c13_carry108),
        .sum_o(c14_sum112), .carry_o(c14_carry112));
    wire c14_sum113, c14_carry113;
    full_adder u_c14_113 (.a_i(c13_carry109), .b_i(c14_sum102), .c_i(c14_sum103),
        .sum_o(c14_sum113), .carry_o(c14_carry113));
    wire c14_sum114, c14_carry114;
    full_adder u_c14_114 (.a_i(c14_sum104), .b_i(c14_sum105), .c_i(c14_sum106),
        .sum_o(c14_sum114), .carry_o(c14_carry114));
    wire c14_sum115, c14_carry115;
    full_adder u_c14_115 (.a_i(c14_sum107), .b_i(c14_sum108), .c_i(c14_sum109),
        .sum_o(c14_sum115), .carry_o(c14_carry115));
    wire c14_sum116, c14_carry116;
    full_adder u_c14_116 (.a_i(c13_carry110), .b_i(c13_carry111), .c_i(c13_carry112),
        .sum_o(c14_sum116), .carry_o(c14_carry116));
    wire c14_sum117, c14_carry117;
    full_adder u_c14_117 (.a_i(c13_carry113), .b_i(c13_carry114), .c_i(c13_carry115),
        .sum_o(c14_sum117), .carry_o(c14_carry117));
    wire c14_sum118, c14_carry118;
    full_adder u_c14_118 (.a_i(c14_sum110), .b_i(c14_sum111), .c_i(c14_sum112),
        .sum_o(c14_sum118), .carry_o(c14_carry118));
    wire c14_sum119, c14_carry119;
    full_adder u_c14_119 (.a_i(c14_sum113), .b_i(c14_sum114), .c_i(c14_sum115),
        .sum_o(c14_sum119), .carry_o(c14_carry119));

    // Column 15.
    wire c15_sum0, c15_carry0;
    full_adder u_c15_0 (.a_i(c15_in[0]), .b_i(c15_in[1]), .c_i(c15_in[2]),
        .sum_o(c15_sum0), .carry_o(c15_carry0));
    wire c15_sum1, c15_carry1;
    full_adder u_c15_1 (.a_i(c15_in[3]), .b_i(c15_in[4]), .c_i(c15_in[5]),
        .sum_o(c15_sum1), .carry_o(c15_carry1));
    wire c15_sum2, c15_carry2;
    full_adder u_c15_2 (.a_i(c15_in[6]), .b_i(c15_in[7]), .c_i(c15_in[8]),
        .sum_o(c15_sum2), .carry_o(c15_carry2));
    wire c15_sum3, c15_carry3;
    full_adder u_c15_3 (.a_i(c15_in[9]), .b_i(c15_in[10]), .c_i(c15_in[11]),
        .sum_o(c15_sum3), .carry_o(c15_carry3));
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(c15_in[12]), .b_i(c15_in[13]), .c_i(c15_in[14]),
        .sum_o(c15_sum4), .carry_o(c15_carry4));
    wire c15_sum5, c15_carry5;
    full_adder u_c15_5 (.a_i(c15_in[15]), .b_i(c15_in[16]), .c_i(c15_in[17]),
        .sum_o(c15_sum5), .carry_o(c15_carry5));
    wire c15_sum6, c15_carry6;
    full_adder u_c15_6 (.a_i(c15_in[18]), .b_i(c15_in[19]), .c_i(c15_in[20]),
        .sum_o(c15_sum6), .carry_o(c15_carry6));
    wire c15_sum7, c15_carry7;
    full_adder u_c15_7 (.a_i(c15_in[21]), .b_i(c15_in[22]), .c_i(c15_in[23]),
        .sum_o(c15_sum7), .carry_o(c15_carry7));
    wire c15_sum8, c15_carry8;
    full_adder u_c15_8 (.a_i(c15_in[24]), .b_i(c15_in[25]), .c_i(c15_in[26]),
        .sum_o(c15_sum8), .carry_o(c15_carry8));
    wire c15_sum9, c15_carry9;
    full_adder u_c15_9 (.a_i(c15_in[27]), .b_i(c15_in[28]), .c_i(c15_in[29]),
        .sum_o(c15_sum9), .carry_o(c15_carry9));
    wire c15_sum10, c15_carry10;
    full_adder u_c15_10 (.a_i(c15_in[30]), .b_i(c15_in[31]), .c_i(c15_in[32]),
        .sum_o(c15_sum10), .carry_o(c15_carry10));
    wire c15_sum11, c15_carry11;
    full_adder u_c15_11 (.a_i(c15_in[33]), .b_i(c15_in[34]), .c_i(c15_in[35]),
        .sum_o(c15_sum11), .carry_o(c15_carry11));
    wire c15_sum12, c15_carry12;
    full_adder u_c15_12 (.a_i(c15_in[36]), .b_i(c15_in[37]), .c_i(c15_in[38]),
        .sum_o(c15_sum12), .carry_o(c15_carry12));
    wire c15_sum13, c15_carry13;
    full_adder u_c15_13 (.a_i(c15_in[39]), .b_i(c15_in[40]), .c_i(c15_in[41]),
        .sum_o(c15_sum13), .carry_o(c15_carry13));
    wire c15_sum14, c15_carry14;
    full_adder u_c15_14 (.a_i(c15_in[42]), .b_i(c15_in[43]), .c_i(c15_in[44]),
        .sum_o(c15_sum14), .carry_o(c15_carry14));
    wire c15_sum15, c15_carry15;
    full_adder u_c15_15 (.a_i(c15_in[45]), .b_i(c15_in[46]), .c_i(c15_in[47]),
        .sum_o(c15_sum15), .carry_o(c15_carry15));
    wire c15_sum16, c15_carry16;
    full_adder u_c15_16 (.a_i(c15_in[48]), .b_i(c15_in[49]), .c_i(c15_in[50]),
        .sum_o(c15_sum16), .carry_o(c15_carry16));
    wire c15_sum17, c15_carry17;
    full_adder u_c15_17 (.a_i(c15_in[51]), .b_i(c15_in[52]), .c_i(c15_in[53]),
        .sum_o(c15_sum17), .carry_o(c15_carry17));
    wire c15_sum18, c15_carry18;
    full_adder u_c15_18 (.a_i(c15_in[54]), .b_i(c15_in[55]), .c_i(c15_in[56]),
        .sum_o(c15_sum18), .carry_o(c15_carry18));
    wire c15_sum19, c15_carry19;
    full_adder u_c15_19 (.a_i(c15_in[57]), .b_i(c15_in[58]), .c_i(c15_in[59]),
        .sum_o(c15_sum19), .carry_o(c15_carry19));
    wire c15_sum20, c15_carry20;
    full_adder u_c15_20 (.a_i(c15_in[60]), .b_i(c15_in[61]), .c_i(c15_in[62]),
        .sum_o(c15_sum20), .carry_o(c15_carry20));
    wire c15_sum21, c15_carry21;
    full_adder u_c15_21 (.a_i(c15_in[63]), .b_i(c15_in[64]), .c_i(c15_in[65]),
        .sum_o(c15_sum21), .carry_o(c15_carry21));
    wire c15_sum22, c15_carry22;
    full_adder u_c15_22 (.a_i(c15_in[66]), .b_i(c15_in[67]), .c_i(c15_in[68]),
        .sum_o(c15_sum22), .carry_o(c15_carry22));
    wire c15_sum23, c15_carry23;
    full_adder u_c15_23 (.a_i(c15_in[69]), .b_i(c15_in[70]), .c_i(c15_in[71]),
        .sum_o(c15_sum23), .carry_o(c15_carry23));
    wire c15_sum24, c15_carry24;
    full_adder u_c15_24 (.a_i(c15_in[72]), .b_i(c15_in[73]), .c_i(c15_in[74]),
        .sum_o(c15_sum24), .carry_o(c15_carry24));
    wire c15_sum25, c15_carry25;
    full_adder u_c15_25 (.a_i(c15_in[75]), .b_i(c15_in[76]), .c_i(c15_in[77]),
        .sum_o(c15_sum25), .carry_o(c15_carry25));
    wire c15_sum26, c15_carry26;
    full_adder u_c15_26 (.a_i(c15_in[78]), .b_i(c15_in[79]), .c_i(c15_in[80]),
        .sum_o(c15_sum26), .carry_o(c15_carry26));
    wire c15_sum27, c15_carry27;
    full_adder u_c15_27 (.a_i(c15_in[81]), .b_i(c15_in[82]), .c_i(c15_in[83]),
        .sum_o(c15_sum27), .carry_o(c15_carry27));
    wire c15_sum28, c15_carry28;
    full_adder u_c15_28 (.a_i(c15_in[84]), .b_i(c15_in[85]), .c_i(c15_in[86]),
        .sum_o(c15_sum28), .carry_o(c15_carry28));
    wire c15_sum29, c15_carry29;
    full_adder u_c15_29 (.a_i(c15_in[87]), .b_i(c15_in[88]), .c_i(c15_in[89]),
        .sum_o(c15_sum29), .carry_o(c15_carry29));
    wire c15_sum30, c15_carry30;
    full_adder u_c15_30 (.a_i(c15_in[90]), .b_i(c15_in[91]), .c_i(c15_in[92]),
        .sum_o(c15_sum30), .carry_o(c15_carry30));
    wire c15_sum31, c15_carry31;
    full_adder u_c15_31 (.a_i(c15_in[93]), .b_i(c15_in[94]), .c_i(c15_in[95]),
        .sum_o(c15_sum31), .carry_o(c15_carry31));
    wire c15_sum32, c15_carry32;
    full_adder u_c15_32 (.a_i(c15_in[96]), .b_i(c15_in[97]), .c_i(c15_in[98]),
        .sum_o(c15_sum32), .carry_o(c15_carry32));
    wire c15_sum33, c15_carry33;
    full_adder u_c15_33 (.a_i(c15_in[99]), .b_i(c15_in[100]), .c_i(c15_in[101]),
        .sum_o(c15_sum33), .carry_o(c15_carry33));
    wire c15_sum34, c15_carry34;
    full_adder u_c15_34 (.a_i(c15_in[102]), .b_i(c15_in[103]), .c_i(c15_in[104]),
        .sum_o(c15_sum34), .carry_o(c15_carry34));
    wire c15_sum35, c15_carry35;
    full_adder u_c15_35 (.a_i(c15_in[105]), .b_i(c15_in[106]), .c_i(c15_in[107]),
        .sum_o(c15_sum35), .carry_o(c15_carry35));
    wire c15_sum36, c15_carry36;
    full_adder u_c15_36 (.a_i(c15_in[108]), .b_i(c15_in[109]), .c_i(c15_in[110]),
        .sum_o(c15_sum36), .carry_o(c15_carry36));
    wire c15_sum37, c15_carry37;
    full_adder u_c15_37 (.a_i(c15_in[111]), .b_i(c15_in[112]), .c_i(c15_in[113]),
        .sum_o(c15_sum37), .carry_o(c15_carry37));
    wire c15_sum38, c15_carry38;
    full_adder u_c15_38 (.a_i(c15_in[114]), .b_i(c15_in[115]), .c_i(c15_in[116]),
        .sum_o(c15_sum38), .carry_o(c15_carry38));
    wire c15_sum39, c15_carry39;
    full_adder u_c15_39 (.a_i(c15_in[117]), .b_i(c15_in[118]), .c_i(c15_in[119]),
        .sum_o(c15_sum39), .carry_o(c15_carry39));
    wire c15_sum40, c15_carry40;
    full_adder u_c15_40 (.a_i(c15_in[120]), .b_i(c15_in[121]), .c_i(c15_in[122]),
        .sum_o(c15_sum40), .carry_o(c15_carry40));
    wire c15_sum41, c15_carry41;
    full_adder u_c15_41 (.a_i(c15_in[123]), .b_i(c15_in[124]), .c_i(c15_in[125]),
        .sum_o(c15_sum41), .carry_o(c15_carry41));
    wire c15_sum42, c15_carry42;
    full_adder u_c15_42 (.a_i(c15_in[126]), .b_i(c15_in[127]), .c_i(c14_carry0),
        .sum_o(c15_sum42), .carry_o(c15_carry42));
    wire c15_sum43, c15_carry43;
    full_adder u_c15_43 (.a_i(c14_carry1), .b_i(c14_carry2), .c_i(c14_carry3),
        .sum_o(c15_sum43), .carry_o(c15_carry43));
    wire c15_sum44, c15_carry44;
    full_adder u_c15_44 (.a_i(c14_carry4), .b_i(c14_carry5), .c_i(c14_carry6),
        .sum_o(c15_sum44), .carry_o(c15_carry44));
    wire c15_sum45, c15_carry45;
    full_adder u_c15_45 (.a_i(c14_carry7), .b_i(c14_carry8), .c_i(c14_carry9),
        .sum_o(c15_sum45), .carry_o(c15_carry45));
    wire c15_sum46, c15_carry46;
    full_adder u_c15_46 (.a_i(c14_carry10), .b_i(c14_carry11), .c_i(c14_carry12),
        .sum_o(c15_sum46), .carry_o(c15_carry46));
    wire c15_sum47, c15_carry47;
    full_adder u_c15_47 (.a_i(c14_carry13), .b_i(c14_carry14), .c_i(c14_carry15),
        .sum_o(c15_sum47), .carry_o(c15_carry47));
    wire c15_sum48, c15_carry48;
    full_adder u_c15_48 (.a_i(c14_carry16), .b_i(c14_carry17), .c_i(c14_carry18),
        .sum_o(c15_sum48), .carry_o(c15_carry48));
    wire c15_sum49, c15_carry49;
    full_adder u_c15_49 (.a_i(c14_carry19), .b_i(c14_carry20), .c_i(c14_carry21),
        .sum_o(c15_sum49), .carry_o(c15_carry49));
    wire c15_sum50, c15_carry50;
    full_adder u_c15_50 (.a_i(c14_carry22), .b_i(c14_carry23), .c_i(c14_carry24),
        .sum_o(c15_sum50), .carry_o(c15_carry50));
    wire c15_sum51, c15_carry51;
    full_adder u_c15_51 (.a_i(c14_carry25), .b_i(c14_carry26), .c_i(c14_carry27),
        .sum_o(c15_sum51), .carry_o(c15_carry51));
    wire c15_sum52, c15_carry52;
    full_adder u_c15_52 (.a_i(c14_carry28), .b_i(c14_carry29), .c_i(c14_carry30),
        .sum_o(c15_sum52), .carry_o(c15_carry52));
    wire c15_sum53, c15_carry53;
    full_adder u_c15_53 (.a_i(c14_carry31), .b_i(c14_carry32), .c_i(c14_carry33),
        .sum_o(c15_sum53), .carry_o(c15_carry53));
    wire c15_sum54, c15_carry54;
    full_adder u_c15_54 (.a_i(c14_carry34), .b_i(c14_carry35), .c_i(c14_carry36),
        .sum_o(c15_sum54), .carry_o(c15_carry54));
    wire c15_sum55, c15_carry55;
    full_adder u_c15_55 (.a_i(c14_carry37), .b_i(c14_carry38), .c_i(c14_carry39),
        .sum_o(c15_sum55), .carry_o(c15_carry55));
    wire c15_sum56, c15_carry56;
    full_adder u_c15_56 (.a_i(c14_carry40), .b_i(c14_carry41), .c_i(c15_sum0),
        .sum_o(c15_sum56), .carry_o(c15_carry56));
    wire c15_sum57, c15_carry57;
    full_adder u_c15_57 (.a_i(c15_sum1), .b_i(c15_sum2), .c_i(c15_sum3),
        .sum_o(c15_sum57), .carry_o(c15_carry57));
    wire c15_sum58, c15_carry58;
    full_adder u_c15_58 (.a_i(c15_sum4), .b_i(c15_sum5), .c_i(c15_sum6),
        .sum_o(c15_sum58), .carry_o(c15_carry58));
    wire c15_sum59, c15_carry59;
    full_adder u_c15_59 (.a_i(c15_sum7), .b_i(c15_sum8), .c_i(c15_sum9),
        .sum_o(c15_sum59), .carry_o(c15_carry59));
    wire c15_sum60, c15_carry60;
    full_adder u_c15_60 (.a_i(c15_sum10), .b_i(c15_sum11), .c_i(c15_sum12),
        .sum_o(c15_sum60), .carry_o(c15_carry60));
    wire c15_sum61, c15_carry61;
    full_adder u_c15_61 (.a_i(c15_sum13), .b_i(c15_sum14), .c_i(c15_sum15),
        .sum_o(c15_sum61), .carry_o(c15_carry61));
    wire c15_sum62, c15_carry62;
    full_adder u_c15_62 (.a_i(c15_sum16), .b_i(c15_sum17), .c_i(c15_sum18),
        .sum_o(c15_sum62), .carry_o(c15_carry62));
    wire c15_sum63, c15_carry63;
    full_adder u_c15_63 (.a_i(c15_sum19), .b_i(c15_sum20), .c_i(c15_sum21),
        .sum_o(c15_sum63), .carry_o(c15_carry63));
    wire c15_sum64, c15_carry64;
    full_adder u_c15_64 (.a_i(c15_sum22), .b_i(c15_sum23), .c_i(c15_sum24),
        .sum_o(c15_sum64), .carry_o(c15_carry64));
    wire c15_sum65, c15_carry65;
    full_adder u_c15_65 (.a_i(c15_sum25), .b_i(c15_sum26), .c_i(c15_sum27),
        .sum_o(c15_sum65), .carry_o(c15_carry65));
    wire c15_sum66, c15_carry66;
    full_adder u_c15_66 (.a_i(c15_sum28), .b_i(c15_sum29), .c_i(c15_sum30),
        .sum_o(c15_sum66), .carry_o(c15_carry66));
    wire c15_sum67, c15_carry67;
    full_adder u_c15_67 (.a_i(c15_sum31), .b_i(c15_sum32), .c_i(c15_sum33),
        .sum_o(c15_sum67), .carry_o(c15_carry67));
    wire c15_sum68, c15_carry68;
    full_adder u_c15_68 (.a_i(c15_sum34), .b_i(c15_sum35), .c_i(c15_sum36),
        .sum_o(c15_sum68), .carry_o(c15_carry68));
    wire c15_sum69, c15_carry69;
    full_adder u_c15_69 (.a_i(c15_sum37), .b_i(c15_sum38), .c_i(c15_sum39),
        .sum_o(c15_sum69), .carry_o(c15_carry69));
    wire c15_sum70, c15_carry70;
    full_adder u_c15_70 (.a_i(c15_sum40), .b_i(c15_sum41), .c_i(c14_carry42),
        .sum_o(c15_sum70), .carry_o(c15_carry70));
    wire c15_sum71, c15_carry71;
    full_adder u_c15_71 (.a_i(c14_carry43), .b_i(c14_carry44), .c_i(c14_carry45),
        .sum_o(c15_sum71), .carry_o(c15_carry71));
    wire c15_sum72, c15_carry72;
    full_adder u_c15_72 (.a_i(c14_carry46), .b_i(c14_carry47), .c_i(c14_carry48),
        .sum_o(c15_sum72), .carry_o(c15_carry72));
    wire c15_sum73, c15_carry73;
    full_adder u_c15_73 (.a_i(c14_carry49), .b_i(c14_carry50), .c_i(c14_carry51),
        .sum_o(c15_sum73), .carry_o(c15_carry73));
    wire c15_sum74, c15_carry74;
    full_adder u_c15_74 (.a_i(c14_carry52), .b_i(c14_carry53), .c_i(c14_carry54),
        .sum_o(c15_sum74), .carry_o(c15_carry74));
    wire c15_sum75, c15_carry75;
    full_adder u_c15_75 (.a_i(c14_carry55), .b_i(c14_carry56), .c_i(c14_carry57),
        .sum_o(c15_sum75), .carry_o(c15_carry75));
    wire c15_sum76, c15_carry76;
    full_adder u_c15_76 (.a_i(c14_carry58), .b_i(c14_carry59), .c_i(c14_carry60),
        .sum_o(c15_sum76), .carry_o(c15_carry76));
    wire c15_sum77, c15_carry77;
    full_adder u_c15_77 (.a_i(c14_carry61), .b_i(c14_carry62), .c_i(c14_carry63),
        .sum_o(c15_sum77), .carry_o(c15_carry77));
    wire c15_sum78, c15_carry78;
    full_adder u_c15_78 (.a_i(c14_carry64), .b_i(c14_carry65), .c_i(c14_carry66),
        .sum_o(c15_sum78), .carry_o(c15_carry78));
    wire c15_sum79, c15_carry79;
    full_adder u_c15_79 (.a_i(c14_carry67), .b_i(c14_carry68), .c_i(c14_carry69),
        .sum_o(c15_sum79), .carry_o(c15_carry79));
    wire c15_sum80, c15_carry80;
    full_adder u_c15_80 (.a_i(c15_sum42), .b_i(c15_sum43), .c_i(c15_sum44),
        .sum_o(c15_sum80), .carry_o(c15_carry80));
    wire c15_sum81, c15_carry81;
    full_adder u_c15_81 (.a_i(c15_sum45), .b_i(c15_sum46), .c_i(c15_sum47),
        .sum_o(c15_sum81), .carry_o(c15_carry81));
    wire c15_sum82, c15_carry82;
    full_adder u_c15_82 (.a_i(c15_sum48), .b_i(c15_sum49), .c_i(c15_sum50),
        .sum_o(c15_sum82), .carry_o(c15_carry82));
    wire c15_sum83, c15_carry83;
    full_adder u_c15_83 (.a_i(c15_sum51), .b_i(c15_sum52), .c_i(c15_sum53),
        .sum_o(c15_sum83), .carry_o(c15_carry83));
    wire c15_sum84, c15_carry84;
    full_adder u_c15_84 (.a_i(c15_sum54), .b_i(c15_sum55), .c_i(c15_sum56),
        .sum_o(c15_sum84), .carry_o(c15_carry84));
    wire c15_sum85, c15_carry85;
    full_adder u_c15_85 (.a_i(c15_sum57), .b_i(c15_sum58), .c_i(c15_sum59),
        .sum_o(c15_sum85), .carry_o(c15_carry85));
    wire c15_sum86, c15_carry86;
    full_adder u_c15_86 (.a_i(c15_sum60), .b_i(c15_sum61), .c_i(c15_sum62),
        .sum_o(c15_sum86), .carry_o(c15_carry86));
    wire c15_sum87, c15_carry87;
    full_adder u_c15_87 (.a_i(c15_sum63), .b_i(c15_sum64), .c_i(c15_sum65),
        .sum_o(c15_sum87), .carry_o(c15_carry87));
    wire c15_sum88, c15_carry88;
    full_adder u_c15_88 (.a_i(c15_sum66), .b_i(c15_sum67), .c_i(c15_sum68),
        .sum_o(c15_sum88), .carry_o(c15_carry88));
    wire c15_sum89, c15_carry89;
    full_adder u_c15_89 (.a_i(c15_sum69), .b_i(c14_carry70), .c_i(c14_carry71),
        .sum_o(c15_sum89), .carry_o(c15_carry89));
    wire c15_sum90, c15_carry90;
    full_adder u_c15_90 (.a_i(c14_carry72), .b_i(c14_carry73), .c_i(c14_carry74),
        .sum_o(c15_sum90), .carry_o(c15_carry90));
    wire c15_sum91, c15_carry91;
    full_adder u_c15_91 (.a_i(c14_carry75), .b_i(c14_carry76), .c_i(c14_carry77),
        .sum_o(c15_sum91), .carry_o(c15_carry91));
    wire c15_sum92, c15_carry92;
    full_adder u_c15_92 (.a_i(c14_carry78), .b_i(c14_carry79), .c_i(c14_carry80),
        .sum_o(c15_sum92), .carry_o(c15_carry92));
    wire c15_sum93, c15_carry93;
    full_adder u_c15_93 (.a_i(c14_carry81), .b_i(c14_carry82), .c_i(c14_carry83),
        .sum_o(c15_sum93), .carry_o(c15_carry93));
    wire c15_sum94, c15_carry94;
    full_adder u_c15_94 (.a_i(c14_carry84), .b_i(c14_carry85), .c_i(c14_carry86),
        .sum_o(c15_sum94), .carry_o(c15_carry94));
    wire c15_sum95, c15_carry95;
    full_adder u_c15_95 (.a_i(c14_carry87), .b_i(c14_carry88), .c_i(c15_sum70),
        .sum_o(c15_sum95), .carry_o(c15_carry95));
    wire c15_sum96, c15_carry96;
    full_adder u_c15_96 (.a_i(c15_sum71), .b_i(c15_sum72), .c_i(c15_sum73),
        .sum_o(c15_sum96), .carry_o(c15_carry96));
    wire c15_sum97, c15_carry97;
    full_adder u_c15_97 (.a_i(c15_sum74), .b_i(c15_sum75), .c_i(c15_sum76),
        .sum_o(c15_sum97), .carry_o(c15_carry97));
    wire c15_sum98, c15_carry98;
    full_adder u_c15_98 (.a_i(c15_sum77), .b_i(c15_sum78), .c_i(c15_sum79),
        .sum_o(c15_sum98), .carry_o(c15_carry98));
    wire c15_sum99, c15_carry99;
    full_adder u_c15_99 (.a_i(c15_sum80), .b_i(c15_sum81), .c_i(c15_sum82),
        .sum_o(c15_sum99), .carry_o(c15_carry99));
    wire c15_sum100, c15_carry100;
    full_adder u_c15_100 (.a_i(c15_sum83), .b_i(c15_sum84), .c_i(c15_sum85),
        .sum_o(c15_sum100), .carry_o(c15_carry100));
    wire c15_sum101, c15_carry101;
    full_adder u_c15_101 (.a_i(c15_sum86), .b_i(c15_sum87), .c_i(c15_sum88),
        .sum_o(c15_sum101), .carry_o(c15_carry101));
    wire c15_sum102, c15_carry102;
    full_adder u_c15_102 (.a_i(c14_carry89), .b_i(c14_carry90), .c_i(c14_carry91),
        .sum_o(c15_sum102), .carry_o(c15_carry102));
    wire c15_sum103, c15_carry103;
    full_adder u_c15_103 (.a_i(c14_carry92), .b_i(c14_carry93), .c_i(c14_carry94),
        .sum_o(c15_sum103), .carry_o(c15_carry103));
    wire c15_sum104, c15_carry104;
    full_adder u_c15_104 (.a_i(c14_carry95), .b_i(c14_carry96), .c_i(c14_carry97),
        .sum_o(c15_sum104), .carry_o(c15_carry104));
    wire c15_sum105, c15_carry105;
    full_adder u_c15_105 (.a_i(c14_carry98), .b_i(c14_carry99), .c_i(c14_carry100),
        .sum_o(c15_sum105), .carry_o(c15_carry105));
    wire c15_sum106, c15_carry106;
    full_adder u_c15_106 (.a_i(c14_carry101), .b_i(c15_sum89), .c_i(c15_sum90),
        .sum_o(c15_sum106), .carry_o(c15_carry106));
    wire c15_sum107, c15_carry107;
    full_adder u_c15_107 (.a_i(c15_sum91), .b_i(c15_sum92), .c_i(c15_sum93),
        .sum_o(c15_sum107), .carry_o(c15_carry107));
    wire c15_sum108, c15_carry108;
    full_adder u_c15_108 (.a_i(c15_sum94), .b_i(c15_sum95), .c_i(c15_sum96),
        .sum_o(c15_sum108), .carry_o(c15_carry108));
    wire c15_sum109, c15_carry109;
    full_adder u_c15_109 (.a_i(c15_sum97), .b_i(c15_sum98), .c_i(c15_sum99),
        .sum_o(c15_sum109), .carry_o(c15_carry109));
    wire c15_sum110, c15_carry110;
    full_adder u_c15_110 (.a_i(c15_sum100), .b_i(c15_sum101), .c_i(c14_carry102),
        .sum_o(c15_sum110), .carry_o(c15_carry110));
    wire c15_sum111, c15_carry111;
    full_adder u_c15_111 (.a_i(c14_carry103), .b_i(c14_carry104), .c_i(c14_carry105),
        .sum_o(c15_sum111), .carry_o(c15_carry111));
    wire c15_sum112, c15_carry112;
    full_adder u_c15_112 (.a_i(c14_carry106), .b_i(c14_carry107), .c_i(c14_carry108),
        .sum_o(c15_sum112), .carry_o(c15_carry112));
    wire c15_sum113, c15_carry113;
    full_adder u_c15_113 (.a_i(c14_carry109), .b_i(c15_sum102), .c_i(c15_sum103),
        .sum_o(c15_sum113), .carry_o(c15_carry113));
    wire c15_sum114, c15_carry114;
    full_adder u_c15_114 (.a_i(c15_sum104), .b_i(c15_sum105), .c_i(c15_sum106),
        .sum_o(c15_sum114), .carry_o(c15_carry114));
    wire c15_sum115, c15_carry115;
    full_adder u_c15_115 (.a_i(c15_sum107), .b_i(c15_sum108), .c_i(c15_sum109),
        .sum_o(c15_sum115), .carry_o(c15_carry115));
    wire c15_sum116, c15_carry116;
    full_adder u_c15_116 (.a_i(c14_carry110), .b_i(c14_carry111), .c_i(c14_carry112),
        .sum_o(c15_sum116), .carry_o(c15_carry116));
    wire c15_sum117, c15_carry117;
    full_adder u_c15_117 (.a_i(c14_carry113), .b_i(c14_carry114), .c_i(c14_carry115),
        .sum_o(c15_sum117), .carry_o(c15_carry117));
    wire c15_sum118, c15_carry118;
    full_adder u_c15_118 (.a_i(c15_sum110), .b_i(c15_sum111), .c_i(c15_sum112),
        .sum_o(c15_sum118), .carry_o(c15_carry118));
    wire c15_sum119, c15_carry119;
    full_adder u_c15_119 (.a_i(c15_sum113), .b_i(c15_sum114), .c_i(c15_sum115),
        .sum_o(c15_sum119), .carry_o(c15_carry119));

    // Column 16.
    wire c16_sum0, c16_carry0;
    full_adder u_c16_0 (.a_i(c16_in[0]), .b_i(c16_in[1]), .c_i(c16_in[2]),
        .sum_o(c16_sum0), .carry_o(c16_carry0));
    wire c16_sum1, c16_carry1;
    full_adder u_c16_1 (.a_i(c16_in[3]), .b_i(c16_in[4]), .c_i(c16_in[5]),
        .sum_o(c16_sum1), .carry_o(c16_carry1));
    wire c16_sum2, c16_carry2;
    full_adder u_c16_2 (.a_i(c16_in[6]), .b_i(c16_in[7]), .c_i(c16_in[8]),
        .sum_o(c16_sum2), .carry_o(c16_carry2));
    wire c16_sum3, c16_carry3;
    full_adder u_c16_3 (.a_i(c16_in[9]), .b_i(c16_in[10]), .c_i(c16_in[11]),
        .sum_o(c16_sum3), .carry_o(c16_carry3));
    wire c16_sum4, c16_carry4;
    full_adder u_c16_4 (.a_i(c16_in[12]), .b_i(c16_in[13]), .c_i(c16_in[14]),
        .sum_o(c16_sum4), .carry_o(c16_carry4));
    wire c16_sum5, c16_carry5;
    full_adder u_c16_5 (.a_i(c16_in[15]), .b_i(c16_in[16]), .c_i(c16_in[17]),
        .sum_o(c16_sum5), .carry_o(c16_carry5));
    wire c16_sum6, c16_carry6;
    full_adder u_c16_6 (.a_i(c16_in[18]), .b_i(c16_in[19]), .c_i(c16_in[20]),
        .sum_o(c16_sum6), .carry_o(c16_carry6));
    wire c16_sum7, c16_carry7;
    full_adder u_c16_7 (.a_i(c16_in[21]), .b_i(c16_in[22]), .c_i(c16_in[23]),
        .sum_o(c16_sum7), .carry_o(c16_carry7));
    wire c16_sum8, c16_carry8;
    full_adder u_c16_8 (.a_i(c16_in[24]), .b_i(c16_in[25]), .c_i(c16_in[26]),
        .sum_o(c16_sum8), .carry_o(c16_carry8));
    wire c16_sum9, c16_carry9;
    full_adder u_c16_9 (.a_i(c16_in[27]), .b_i(c16_in[28]), .c_i(c16_in[29]),
        .sum_o(c16_sum9), .carry_o(c16_carry9));
    wire c16_sum10, c16_carry10;
    full_adder u_c16_10 (.a_i(c16_in[30]), .b_i(c16_in[31]), .c_i(c16_in[32]),
        .sum_o(c16_sum10), .carry_o(c16_carry10));
    wire c16_sum11, c16_carry11;
    full_adder u_c16_11 (.a_i(c16_in[33]), .b_i(c16_in[34]), .c_i(c16_in[35]),
        .sum_o(c16_sum11), .carry_o(c16_carry11));
    wire c16_sum12, c16_carry12;
    full_adder u_c16_12 (.a_i(c16_in[36]), .b_i(c16_in[37]), .c_i(c16_in[38]),
        .sum_o(c16_sum12), .carry_o(c16_carry12));
    wire c16_sum13, c16_carry13;
    full_adder u_c16_13 (.a_i(c16_in[39]), .b_i(c16_in[40]), .c_i(c16_in[41]),
        .sum_o(c16_sum13), .carry_o(c16_carry13));
    wire c16_sum14, c16_carry14;
    full_adder u_c16_14 (.a_i(c16_in[42]), .b_i(c16_in[43]), .c_i(c16_in[44]),
        .sum_o(c16_sum14), .carry_o(c16_carry14));
    wire c16_sum15, c16_carry15;
    full_adder u_c16_15 (.a_i(c16_in[45]), .b_i(c16_in[46]), .c_i(c16_in[47]),
        .sum_o(c16_sum15), .carry_o(c16_carry15));
    wire c16_sum16, c16_carry16;
    full_adder u_c16_16 (.a_i(c16_in[48]), .b_i(c16_in[49]), .c_i(c16_in[50]),
        .sum_o(c16_sum16), .carry_o(c16_carry16));
    wire c16_sum17, c16_carry17;
    full_adder u_c16_17 (.a_i(c16_in[51]), .b_i(c16_in[52]), .c_i(c16_in[53]),
        .sum_o(c16_sum17), .carry_o(c16_carry17));
    wire c16_sum18, c16_carry18;
    full_adder u_c16_18 (.a_i(c16_in[54]), .b_i(c16_in[55]), .c_i(c16_in[56]),
        .sum_o(c16_sum18), .carry_o(c16_carry18));
    wire c16_sum19, c16_carry19;
    full_adder u_c16_19 (.a_i(c16_in[57]), .b_i(c16_in[58]), .c_i(c16_in[59]),
        .sum_o(c16_sum19), .carry_o(c16_carry19));
    wire c16_sum20, c16_carry20;
    full_adder u_c16_20 (.a_i(c16_in[60]), .b_i(c16_in[61]), .c_i(c16_in[62]),
        .sum_o(c16_sum20), .carry_o(c16_carry20));
    wire c16_sum21, c16_carry21;
    full_adder u_c16_21 (.a_i(c16_in[63]), .b_i(c16_in[64]), .c_i(c16_in[65]),
        .sum_o(c16_sum21), .carry_o(c16_carry21));
    wire c16_sum22, c16_carry22;
    full_adder u_c16_22 (.a_i(c16_in[66]), .b_i(c16_in[67]), .c_i(c16_in[68]),
        .sum_o(c16_sum22), .carry_o(c16_carry22));
    wire c16_sum23, c16_carry23;
    full_adder u_c16_23 (.a_i(c16_in[69]), .b_i(c16_in[70]), .c_i(c16_in[71]),
        .sum_o(c16_sum23), .carry_o(c16_carry23));
    wire c16_sum24, c16_carry24;
    full_adder u_c16_24 (.a_i(c16_in[72]), .b_i(c16_in[73]), .c_i(c16_in[74]),
        .sum_o(c16_sum24), .carry_o(c16_carry24));
    wire c16_sum25, c16_carry25;
    full_adder u_c16_25 (.a_i(c16_in[75]), .b_i(c16_in[76]), .c_i(c16_in[77]),
        .sum_o(c16_sum25), .carry_o(c16_carry25));
    wire c16_sum26, c16_carry26;
    full_adder u_c16_26 (.a_i(c16_in[78]), .b_i(c16_in[79]), .c_i(c16_in[80]),
        .sum_o(c16_sum26), .carry_o(c16_carry26));
    wire c16_sum27, c16_carry27;
    full_adder u_c16_27 (.a_i(c16_in[81]), .b_i(c16_in[82]), .c_i(c16_in[83]),
        .sum_o(c16_sum27), .carry_o(c16_carry27));
    wire c16_sum28, c16_carry28;
    full_adder u_c16_28 (.a_i(c16_in[84]), .b_i(c16_in[85]), .c_i(c16_in[86]),
        .sum_o(c16_sum28), .carry_o(c16_carry28));
    wire c16_sum29, c16_carry29;
    full_adder u_c16_29 (.a_i(c16_in[87]), .b_i(c16_in[88]), .c_i(c16_in[89]),
        .sum_o(c16_sum29), .carry_o(c16_carry29));
    wire c16_sum30, c16_carry30;
    full_adder u_c16_30 (.a_i(c16_in[90]), .b_i(c16_in[91]), .c_i(c16_in[92]),
        .sum_o(c16_sum30), .carry_o(c16_carry30));
    wire c16_sum31, c16_carry31;
    full_adder u_c16_31 (.a_i(c16_in[93]), .b_i(c16_in[94]), .c_i(c16_in[95]),
        .sum_o(c16_sum31), .carry_o(c16_carry31));
    wire c16_sum32, c16_carry32;
    full_adder u_c16_32 (.a_i(c16_in[96]), .b_i(c16_in[97]), .c_i(c16_in[98]),
        .sum_o(c16_sum32), .carry_o(c16_carry32));
    wire c16_sum33, c16_carry33;
    full_adder u_c16_33 (.a_i(c16_in[99]), .b_i(c16_in[100]), .c_i(c16_in[101]),
        .sum_o(c16_sum33), .carry_o(c16_carry33));
    wire c16_sum34, c16_carry34;
    full_adder u_c16_34 (.a_i(c16_in[102]), .b_i(c16_in[103]), .c_i(c16_in[104]),
        .sum_o(c16_sum34), .carry_o(c16_carry34));
    wire c16_sum35, c16_carry35;
    full_adder u_c16_35 (.a_i(c16_in[105]), .b_i(c16_in[106]), .c_i(c16_in[107]),
        .sum_o(c16_sum35), .carry_o(c16_carry35));
    wire c16_sum36, c16_carry36;
    full_adder u_c16_36 (.a_i(c16_in[108]), .b_i(c16_in[109]), .c_i(c16_in[110]),
        .sum_o(c16_sum36), .carry_o(c16_carry36));
    wire c16_sum37, c16_carry37;
    full_adder u_c16_37 (.a_i(c16_in[111]), .b_i(c15_carry0), .c_i(c15_carry1),
        .sum_o(c16_sum37), .carry_o(c16_carry37));
    wire c16_sum38, c16_carry38;
    full_adder u_c16_38 (.a_i(c15_carry2), .b_i(c15_carry3), .c_i(c15_carry4),
        .sum_o(c16_sum38), .carry_o(c16_carry38));
    wire c16_sum39, c16_carry39;
    full_adder u_c16_39 (.a_i(c15_carry5), .b_i(c15_carry6), .c_i(c15_carry7),
        .sum_o(c16_sum39), .carry_o(c16_carry39));
    wire c16_sum40, c16_carry40;
    full_adder u_c16_40 (.a_i(c15_carry8), .b_i(c15_carry9), .c_i(c15_carry10),
        .sum_o(c16_sum40), .carry_o(c16_carry40));
    wire c16_sum41, c16_carry41;
    full_adder u_c16_41 (.a_i(c15_carry11), .b_i(c15_carry12), .c_i(c15_carry13),
        .sum_o(c16_sum41), .carry_o(c16_carry41));
    wire c16_sum42, c16_carry42;
    full_adder u_c16_42 (.a_i(c15_carry14), .b_i(c15_carry15), .c_i(c15_carry16),
        .sum_o(c16_sum42), .carry_o(c16_carry42));
    wire c16_sum43, c16_carry43;
    full_adder u_c16_43 (.a_i(c15_carry17), .b_i(c15_carry18), .c_i(c15_carry19),
        .sum_o(c16_sum43), .carry_o(c16_carry43));
    wire c16_sum44, c16_carry44;
    full_adder u_c16_44 (.a_i(c15_carry20), .b_i(c15_carry21), .c_i(c15_carry22),
        .sum_o(c16_sum44), .carry_o(c16_carry44));
    wire c16_sum45, c16_carry45;
    full_adder u_c16_45 (.a_i(c15_carry23), .b_i(c15_carry24), .c_i(c15_carry25),
        .sum_o(c16_sum45), .carry_o(c16_carry45));
    wire c16_sum46, c16_carry46;
    full_adder u_c16_46 (.a_i(c15_carry26), .b_i(c15_carry27), .c_i(c15_carry28),
        .sum_o(c16_sum46), .carry_o(c16_carry46));
    wire c16_sum47, c16_carry47;
    full_adder u_c16_47 (.a_i(c15_carry29), .b_i(c15_carry30), .c_i(c15_carry31),
        .sum_o(c16_sum47), .carry_o(c16_carry47));
    wire c16_sum48, c16_carry48;
    full_adder u_c16_48 (.a_i(c15_carry32), .b_i(c15_carry33), .c_i(c15_carry34),
        .sum_o(c16_sum48), .carry_o(c16_carry48));
    wire c16_sum49, c16_carry49;
    full_adder u_c16_49 (.a_i(c15_carry35), .b_i(c15_carry36), .c_i(c15_carry37),
        .sum_o(c16_sum49), .carry_o(c16_carry49));
    wire c16_sum50, c16_carry50;
    full_adder u_c16_50 (.a_i(c15_carry38), .b_i(c15_carry39), .c_i(c15_carry40),
        .sum_o(c16_sum50), .carry_o(c16_carry50));
    wire c16_sum51, c16_carry51;
    full_adder u_c16_51 (.a_i(c15_carry41), .b_i(c16_sum0), .c_i(c16_sum1),
        .sum_o(c16_sum51), .carry_o(c16_carry51));
    wire c16_sum52, c16_carry52;
    full_adder u_c16_52 (.a_i(c16_sum2), .b_i(c16_sum3), .c_i(c16_sum4),
        .sum_o(c16_sum52), .carry_o(c16_carry52));
    wire c16_sum53, c16_carry53;
    full_adder u_c16_53 (.a_i(c16_sum5), .b_i(c16_sum6), .c_i(c16_sum7),
        .sum_o(c16_sum53), .carry_o(c16_carry53));
    wire c16_sum54, c16_carry54;
    full_adder u_c16_54 (.a_i(c16_sum8), .b_i(c16_sum9), .c_i(c16_sum10),
        .sum_o(c16_sum54), .carry_o(c16_carry54));
    wire c16_sum55, c16_carry55;
    full_adder u_c16_55 (.a_i(c16_sum11), .b_i(c16_sum12), .c_i(c16_sum13),
        .sum_o(c16_sum55), .carry_o(c16_carry55));
    wire c16_sum56, c16_carry56;
    full_adder u_c16_56 (.a_i(c16_sum14), .b_i(c16_sum15), .c_i(c16_sum16),
        .sum_o(c16_sum56), .carry_o(c16_carry56));
    wire c16_sum57, c16_carry57;
    full_adder u_c16_57 (.a_i(c16_sum17), .b_i(c16_sum18), .c_i(c16_sum19),
        .sum_o(c16_sum57), .carry_o(c16_carry57));
    wire c16_sum58, c16_carry58;
    full_adder u_c16_58 (.a_i(c16_sum20), .b_i(c16_sum21), .c_i(c16_sum22),
        .sum_o(c16_sum58), .carry_o(c16_carry58));
    wire c16_sum59, c16_carry59;
    full_adder u_c16_59 (.a_i(c16_sum23), .b_i(c16_sum24), .c_i(c16_sum25),
        .sum_o(c16_sum59), .carry_o(c16_carry59));
    wire c16_sum60, c16_carry60;
    full_adder u_c16_60 (.a_i(c16_sum26), .b_i(c16_sum27), .c_i(c16_sum28),
        .sum_o(c16_sum60), .carry_o(c16_carry60));
    wire c16_sum61, c16_carry61;
    full_adder u_c16_61 (.a_i(c16_sum29), .b_i(c16_sum30), .c_i(c16_sum31),
        .sum_o(c16_sum61), .carry_o(c16_carry61));
    wire c16_sum62, c16_carry62;
    full_adder u_c16_62 (.a_i(c16_sum32), .b_i(c16_sum33), .c_i(c16_sum34),
        .sum_o(c16_sum62), .carry_o(c16_carry62));
    wire c16_sum63, c16_carry63;
    full_adder u_c16_63 (.a_i(c16_sum35), .b_i(c16_sum36), .c_i(c15_carry42),
        .sum_o(c16_sum63), .carry_o(c16_carry63));
    wire c16_sum64, c16_carry64;
    full_adder u_c16_64 (.a_i(c15_carry43), .b_i(c15_carry44), .c_i(c15_carry45),
        .sum_o(c16_sum64), .carry_o(c16_carry64));
    wire c16_sum65, c16_carry65;
    full_adder u_c16_65 (.a_i(c15_carry46), .b_i(c15_carry47), .c_i(c15_carry48),
        .sum_o(c16_sum65), .carry_o(c16_carry65));
    wire c16_sum66, c16_carry66;
    full_adder u_c16_66 (.a_i(c15_carry49), .b_i(c15_carry50), .c_i(c15_carry51),
        .sum_o(c16_sum66), .carry_o(c16_carry66));
    wire c16_sum67, c16_carry67;
    full_adder u_c16_67 (.a_i(c15_carry52), .b_i(c15_carry53), .c_i(c15_carry54),
        .sum_o(c16_sum67), .carry_o(c16_carry67));
    wire c16_sum68, c16_carry68;
    full_adder u_c16_68 (.a_i(c15_carry55), .b_i(c15_carry56), .c_i(c15_carry57),
        .sum_o(c16_sum68), .carry_o(c16_carry68));
    wire c16_sum69, c16_carry69;
    full_adder u_c16_69 (.a_i(c15_carry58), .b_i(c15_carry59), .c_i(c15_carry60),
        .sum_o(c16_sum69), .carry_o(c16_carry69));
    wire c16_sum70, c16_carry70;
    full_adder u_c16_70 (.a_i(c15_carry61), .b_i(c15_carry62), .c_i(c15_carry63),
        .sum_o(c16_sum70), .carry_o(c16_carry70));
    wire c16_sum71, c16_carry71;
    full_adder u_c16_71 (.a_i(c15_carry64), .b_i(c15_carry65), .c_i(c15_carry66),
        .sum_o(c16_sum71), .carry_o(c16_carry71));
    wire c16_sum72, c16_carry72;
    full_adder u_c16_72 (.a_i(c15_carry67), .b_i(c15_carry68), .c_i(c15_carry69),
        .sum_o(c16_sum72), .carry_o(c16_carry72));
    wire c16_sum73, c16_carry73;
    full_adder u_c16_73 (.a_i(c16_sum37), .b_i(c16_sum38), .c_i(c16_sum39),
        .sum_o(c16_sum73), .carry_o(c16_carry73));
    wire c16_sum74, c16_carry74;
    full_adder u_c16_74 (.a_i(c16_sum40), .b_i(c16_sum41), .c_i(c16_sum42),
        .sum_o(c16_sum74), .carry_o(c16_carry74));
    wire c16_sum75, c16_carry75;
    full_adder u_c16_75 (.a_i(c16_sum43), .b_i(c16_sum44), .c_i(c16_sum45),
        .sum_o(c16_sum75), .carry_o(c16_carry75));
    wire c16_sum76, c16_carry76;
    full_adder u_c16_76 (.a_i(c16_sum46), .b_i(c16_sum47), .c_i(c16_sum48),
        .sum_o(c16_sum76), .carry_o(c16_carry76));
    wire c16_sum77, c16_carry77;
    full_adder u_c16_77 (.a_i(c16_sum49), .b_i(c16_sum50), .c_i(c16_sum51),
        .sum_o(c16_sum77), .carry_o(c16_carry77));
    wire c16_sum78, c16_carry78;
    full_adder u_c16_78 (.a_i(c16_sum52), .b_i(c16_sum53), .c_i(c16_sum54),
        .sum_o(c16_sum78), .carry_o(c16_carry78));
    wire c16_sum79, c16_carry79;
    full_adder u_c16_79 (.a_i(c16_sum55), .b_i(c16_sum56), .c_i(c16_sum57),
        .sum_o(c16_sum79), .carry_o(c16_carry79));
    wire c16_sum80, c16_carry80;
    full_adder u_c16_80 (.a_i(c16_sum58), .b_i(c16_sum59), .c_i(c16_sum60),
        .sum_o(c16_sum80), .carry_o(c16_carry80));
    wire c16_sum81, c16_carry81;
    full_adder u_c16_81 (.a_i(c16_sum61), .b_i(c16_sum62), .c_i(c15_carry70),
        .sum_o(c16_sum81), .carry_o(c16_carry81));
    wire c16_sum82, c16_carry82;
    full_adder u_c16_82 (.a_i(c15_carry71), .b_i(c15_carry72), .c_i(c15_carry73),
        .sum_o(c16_sum82), .carry_o(c16_carry82));
    wire c16_sum83, c16_carry83;
    full_adder u_c16_83 (.a_i(c15_carry74), .b_i(c15_carry75), .c_i(c15_carry76),
        .sum_o(c16_sum83), .carry_o(c16_carry83));
    wire c16_sum84, c16_carry84;
    full_adder u_c16_84 (.a_i(c15_carry77), .b_i(c15_carry78), .c_i(c15_carry79),
        .sum_o(c16_sum84), .carry_o(c16_carry84));
    wire c16_sum85, c16_carry85;
    full_adder u_c16_85 (.a_i(c15_carry80), .b_i(c15_carry81), .c_i(c15_carry82),
        .sum_o(c16_sum85), .carry_o(c16_carry85));
    wire c16_sum86, c16_carry86;
    full_adder u_c16_86 (.a_i(c15_carry83), .b_i(c15_carry84), .c_i(c15_carry85),
        .sum_o(c16_sum86), .carry_o(c16_carry86));
    wire c16_sum87, c16_carry87;
    full_adder u_c16_87 (.a_i(c15_carry86), .b_i(c15_carry87), .c_i(c15_carry88),
        .sum_o(c16_sum87), .carry_o(c16_carry87));
    wire c16_sum88, c16_carry88;
    full_adder u_c16_88 (.a_i(c16_sum63), .b_i(c16_sum64), .c_i(c16_sum65),
        .sum_o(c16_sum88), .carry_o(c16_carry88));
    wire c16_sum89, c16_carry89;
    full_adder u_c16_89 (.a_i(c16_sum66), .b_i(c16_sum67), .c_i(c16_sum68),
        .sum_o(c16_sum89), .carry_o(c16_carry89));
    wire c16_sum90, c16_carry90;
    full_adder u_c16_90 (.a_i(c16_sum69), .b_i(c16_sum70), .c_i(c16_sum71),
        .sum_o(c16_sum90), .carry_o(c16_carry90));
    wire c16_sum91, c16_carry91;
    full_adder u_c16_91 (.a_i(c16_sum72), .b_i(c16_sum73), .c_i(c16_sum74),
        .sum_o(c16_sum91), .carry_o(c16_carry91));
    wire c16_sum92, c16_carry92;
    full_adder u_c16_92 (.a_i(c16_sum75), .b_i(c16_sum76), .c_i(c16_sum77),
        .sum_o(c16_sum92), .carry_o(c16_carry92));
    wire c16_sum93, c16_carry93;
    full_adder u_c16_93 (.a_i(c16_sum78), .b_i(c16_sum79), .c_i(c16_sum80),
        .sum_o(c16_sum93), .carry_o(c16_carry93));
    wire c16_sum94, c16_carry94;
    full_adder u_c16_94 (.a_i(c15_carry89), .b_i(c15_carry90), .c_i(c15_carry91),
        .sum_o(c16_sum94), .carry_o(c16_carry94));
    wire c16_sum95, c16_carry95;
    full_adder u_c16_95 (.a_i(c15_carry92), .b_i(c15_carry93), .c_i(c15_carry94),
        .sum_o(c16_sum95), .carry_o(c16_carry95));
    wire c16_sum96, c16_carry96;
    full_adder u_c16_96 (.a_i(c15_carry95), .b_i(c15_carry96), .c_i(c15_carry97),
        .sum_o(c16_sum96), .carry_o(c16_carry96));
    wire c16_sum97, c16_carry97;
    full_adder u_c16_97 (.a_i(c15_carry98), .b_i(c15_carry99), .c_i(c15_carry100),
        .sum_o(c16_sum97), .carry_o(c16_carry97));
    wire c16_sum98, c16_carry98;
    full_adder u_c16_98 (.a_i(c15_carry101), .b_i(c16_sum81), .c_i(c16_sum82),
        .sum_o(c16_sum98), .carry_o(c16_carry98));
    wire c16_sum99, c16_carry99;
    full_adder u_c16_99 (.a_i(c16_sum83), .b_i(c16_sum84), .c_i(c16_sum85),
        .sum_o(c16_sum99), .carry_o(c16_carry99));
    wire c16_sum100, c16_carry100;
    full_adder u_c16_100 (.a_i(c16_sum86), .b_i(c16_sum87), .c_i(c16_sum88),
        .sum_o(c16_sum100), .carry_o(c16_carry100));
    wire c16_sum101, c16_carry101;
    full_adder u_c16_101 (.a_i(c16_sum89), .b_i(c16_sum90), .c_i(c16_sum91),
        .sum_o(c16_sum101), .carry_o(c16_carry101));
    wire c16_sum102, c16_carry102;
    full_adder u_c16_102 (.a_i(c16_sum92), .b_i(c16_sum93), .c_i(c15_carry102),
        .sum_o(c16_sum102), .carry_o(c16_carry102));
    wire c16_sum103, c16_carry103;
    full_adder u_c16_103 (.a_i(c15_carry103), .b_i(c15_carry104), .c_i(c15_carry105),
        .sum_o(c16_sum103), .carry_o(c16_carry103));
    wire c16_sum104, c16_carry104;
    full_adder u_c16_104 (.a_i(c15_carry106), .b_i(c15_carry107), .c_i(c15_carry108),
        .sum_o(c16_sum104), .carry_o(c16_carry104));
    wire c16_sum105, c16_carry105;
    full_adder u_c16_105 (.a_i(c15_carry109), .b_i(c16_sum94), .c_i(c16_sum95),
        .sum_o(c16_sum105), .carry_o(c16_carry105));
    wire c16_sum106, c16_carry106;
    full_adder u_c16_106 (.a_i(c16_sum96), .b_i(c16_sum97), .c_i(c16_sum98),
        .sum_o(c16_sum106), .carry_o(c16_carry106));
    wire c16_sum107, c16_carry107;
    full_adder u_c16_107 (.a_i(c16_sum99), .b_i(c16_sum100), .c_i(c16_sum101),
        .sum_o(c16_sum107), .carry_o(c16_carry107));
    wire c16_sum108, c16_carry108;
    full_adder u_c16_108 (.a_i(c15_carry110), .b_i(c15_carry111), .c_i(c15_carry112),
        .sum_o(c16_sum108), .carry_o(c16_carry108));
    wire c16_sum109, c16_carry109;
    full_adder u_c16_109 (.a_i(c15_carry113), .b_i(c15_carry114), .c_i(c15_carry115),
        .sum_o(c16_sum109), .carry_o(c16_carry109));
    wire c16_sum110, c16_carry110;
    full_adder u_c16_110 (.a_i(c16_sum102), .b_i(c16_sum103), .c_i(c16_sum104),
        .sum_o(c16_sum110), .carry_o(c16_carry110));
    wire c16_sum111, c16_carry111;
    full_adder u_c16_111 (.a_i(c16_sum105), .b_i(c16_sum106), .c_i(c16_sum107),
        .sum_o(c16_sum111), .carry_o(c16_carry111));

    // Column 17.
    wire c17_sum0, c17_carry0;
    full_adder u_c17_0 (.a_i(c17_in[0]), .b_i(c17_in[1]), .c_i(c17_in[2]),
        .sum_o(c17_sum0), .carry_o(c17_carry0));
    wire c17_sum1, c17_carry1;
    full_adder u_c17_1 (.a_i(c17_in[3]), .b_i(c17_in[4]), .c_i(c17_in[5]),
        .sum_o(c17_sum1), .carry_o(c17_carry1));
    wire c17_sum2, c17_carry2;
    full_adder u_c17_2 (.a_i(c17_in[6]), .b_i(c17_in[7]), .c_i(c17_in[8]),
        .sum_o(c17_sum2), .carry_o(c17_carry2));
    wire c17_sum3, c17_carry3;
    full_adder u_c17_3 (.a_i(c17_in[9]), .b_i(c17_in[10]), .c_i(c17_in[11]),
        .sum_o(c17_sum3), .carry_o(c17_carry3));
    wire c17_sum4, c17_carry4;
    full_adder u_c17_4 (.a_i(c17_in[12]), .b_i(c17_in[13]), .c_i(c17_in[14]),
        .sum_o(c17_sum4), .carry_o(c17_carry4));
    wire c17_sum5, c17_carry5;
    full_adder u_c17_5 (.a_i(c17_in[15]), .b_i(c17_in[16]), .c_i(c17_in[17]),
        .sum_o(c17_sum5), .carry_o(c17_carry5));
    wire c17_sum6, c17_carry6;
    full_adder u_c17_6 (.a_i(c17_in[18]), .b_i(c17_in[19]), .c_i(c17_in[20]),
        .sum_o(c17_sum6), .carry_o(c17_carry6));
    wire c17_sum7, c17_carry7;
    full_adder u_c17_7 (.a_i(c17_in[21]), .b_i(c17_in[22]), .c_i(c17_in[23]),
        .sum_o(c17_sum7), .carry_o(c17_carry7));
    wire c17_sum8, c17_carry8;
    full_adder u_c17_8 (.a_i(c17_in[24]), .b_i(c17_in[25]), .c_i(c17_in[26]),
        .sum_o(c17_sum8), .carry_o(c17_carry8));
    wire c17_sum9, c17_carry9;
    full_adder u_c17_9 (.a_i(c17_in[27]), .b_i(c17_in[28]), .c_i(c17_in[29]),
        .sum_o(c17_sum9), .carry_o(c17_carry9));
    wire c17_sum10, c17_carry10;
    full_adder u_c17_10 (.a_i(c17_in[30]), .b_i(c17_in[31]), .c_i(c17_in[32]),
        .sum_o(c17_sum10), .carry_o(c17_carry10));
    wire c17_sum11, c17_carry11;
    full_adder u_c17_11 (.a_i(c17_in[33]), .b_i(c17_in[34]), .c_i(c17_in[35]),
        .sum_o(c17_sum11), .carry_o(c17_carry11));
    wire c17_sum12, c17_carry12;
    full_adder u_c17_12 (.a_i(c17_in[36]), .b_i(c17_in[37]), .c_i(c17_in[38]),
        .sum_o(c17_sum12), .carry_o(c17_carry12));
    wire c17_sum13, c17_carry13;
    full_adder u_c17_13 (.a_i(c17_in[39]), .b_i(c17_in[40]), .c_i(c17_in[41]),
        .sum_o(c17_sum13), .carry_o(c17_carry13));
    wire c17_sum14, c17_carry14;
    full_adder u_c17_14 (.a_i(c17_in[42]), .b_i(c17_in[43]), .c_i(c17_in[44]),
        .sum_o(c17_sum14), .carry_o(c17_carry14));
    wire c17_sum15, c17_carry15;
    full_adder u_c17_15 (.a_i(c17_in[45]), .b_i(c17_in[46]), .c_i(c17_in[47]),
        .sum_o(c17_sum15), .carry_o(c17_carry15));
    wire c17_sum16, c17_carry16;
    full_adder u_c17_16 (.a_i(c17_in[48]), .b_i(c17_in[49]), .c_i(c17_in[50]),
        .sum_o(c17_sum16), .carry_o(c17_carry16));
    wire c17_sum17, c17_carry17;
    full_adder u_c17_17 (.a_i(c17_in[51]), .b_i(c17_in[52]), .c_i(c17_in[53]),
        .sum_o(c17_sum17), .carry_o(c17_carry17));
    wire c17_sum18, c17_carry18;
    full_adder u_c17_18 (.a_i(c17_in[54]), .b_i(c17_in[55]), .c_i(c17_in[56]),
        .sum_o(c17_sum18), .carry_o(c17_carry18));
    wire c17_sum19, c17_carry19;
    full_adder u_c17_19 (.a_i(c17_in[57]), .b_i(c17_in[58]), .c_i(c17_in[59]),
        .sum_o(c17_sum19), .carry_o(c17_carry19));
    wire c17_sum20, c17_carry20;
    full_adder u_c17_20 (.a_i(c17_in[60]), .b_i(c17_in[61]), .c_i(c17_in[62]),
        .sum_o(c17_sum20), .carry_o(c17_carry20));
    wire c17_sum21, c17_carry21;
    full_adder u_c17_21 (.a_i(c17_in[63]), .b_i(c17_in[64]), .c_i(c17_in[65]),
        .sum_o(c17_sum21), .carry_o(c17_carry21));
    wire c17_sum22, c17_carry22;
    full_adder u_c17_22 (.a_i(c17_in[66]), .b_i(c17_in[67]), .c_i(c17_in[68]),
        .sum_o(c17_sum22), .carry_o(c17_carry22));
    wire c17_sum23, c17_carry23;
    full_adder u_c17_23 (.a_i(c17_in[69]), .b_i(c17_in[70]), .c_i(c17_in[71]),
        .sum_o(c17_sum23), .carry_o(c17_carry23));
    wire c17_sum24, c17_carry24;
    full_adder u_c17_24 (.a_i(c17_in[72]), .b_i(c17_in[73]), .c_i(c17_in[74]),
        .sum_o(c17_sum24), .carry_o(c17_carry24));
    wire c17_sum25, c17_carry25;
    full_adder u_c17_25 (.a_i(c17_in[75]), .b_i(c17_in[76]), .c_i(c17_in[77]),
        .sum_o(c17_sum25), .carry_o(c17_carry25));
    wire c17_sum26, c17_carry26;
    full_adder u_c17_26 (.a_i(c17_in[78]), .b_i(c17_in[79]), .c_i(c17_in[80]),
        .sum_o(c17_sum26), .carry_o(c17_carry26));
    wire c17_sum27, c17_carry27;
    full_adder u_c17_27 (.a_i(c17_in[81]), .b_i(c17_in[82]), .c_i(c17_in[83]),
        .sum_o(c17_sum27), .carry_o(c17_carry27));
    wire c17_sum28, c17_carry28;
    full_adder u_c17_28 (.a_i(c17_in[84]), .b_i(c17_in[85]), .c_i(c17_in[86]),
        .sum_o(c17_sum28), .carry_o(c17_carry28));
    wire c17_sum29, c17_carry29;
    full_adder u_c17_29 (.a_i(c17_in[87]), .b_i(c17_in[88]), .c_i(c17_in[89]),
        .sum_o(c17_sum29), .carry_o(c17_carry29));
    wire c17_sum30, c17_carry30;
    full_adder u_c17_30 (.a_i(c17_in[90]), .b_i(c17_in[91]), .c_i(c17_in[92]),
        .sum_o(c17_sum30), .carry_o(c17_carry30));
    wire c17_sum31, c17_carry31;
    full_adder u_c17_31 (.a_i(c17_in[93]), .b_i(c17_in[94]), .c_i(c17_in[95]),
        .sum_o(c17_sum31), .carry_o(c17_carry31));
    wire c17_sum32, c17_carry32;
    full_adder u_c17_32 (.a_i(c16_carry0), .b_i(c16_carry1), .c_i(c16_carry2),
        .sum_o(c17_sum32), .carry_o(c17_carry32));
    wire c17_sum33, c17_carry33;
    full_adder u_c17_33 (.a_i(c16_carry3), .b_i(c16_carry4), .c_i(c16_carry5),
        .sum_o(c17_sum33), .carry_o(c17_carry33));
    wire c17_sum34, c17_carry34;
    full_adder u_c17_34 (.a_i(c16_carry6), .b_i(c16_carry7), .c_i(c16_carry8),
        .sum_o(c17_sum34), .carry_o(c17_carry34));
    wire c17_sum35, c17_carry35;
    full_adder u_c17_35 (.a_i(c16_carry9), .b_i(c16_carry10), .c_i(c16_carry11),
        .sum_o(c17_sum35), .carry_o(c17_carry35));
    wire c17_sum36, c17_carry36;
    full_adder u_c17_36 (.a_i(c16_carry12), .b_i(c16_carry13), .c_i(c16_carry14),
        .sum_o(c17_sum36), .carry_o(c17_carry36));
    wire c17_sum37, c17_carry37;
    full_adder u_c17_37 (.a_i(c16_carry15), .b_i(c16_carry16), .c_i(c16_carry17),
        .sum_o(c17_sum37), .carry_o(c17_carry37));
    wire c17_sum38, c17_carry38;
    full_adder u_c17_38 (.a_i(c16_carry18), .b_i(c16_carry19), .c_i(c16_carry20),
        .sum_o(c17_sum38), .carry_o(c17_carry38));
    wire c17_sum39, c17_carry39;
    full_adder u_c17_39 (.a_i(c16_carry21), .b_i(c16_carry22), .c_i(c16_carry23),
        .sum_o(c17_sum39), .carry_o(c17_carry39));
    wire c17_sum40, c17_carry40;
    full_adder u_c17_40 (.a_i(c16_carry24), .b_i(c16_carry25), .c_i(c16_carry26),
        .sum_o(c17_sum40), .carry_o(c17_carry40));
    wire c17_sum41, c17_carry41;
    full_adder u_c17_41 (.a_i(c16_carry27), .b_i(c16_carry28), .c_i(c16_carry29),
        .sum_o(c17_sum41), .carry_o(c17_carry41));
    wire c17_sum42, c17_carry42;
    full_adder u_c17_42 (.a_i(c16_carry30), .b_i(c16_carry31), .c_i(c16_carry32),
        .sum_o(c17_sum42), .carry_o(c17_carry42));
    wire c17_sum43, c17_carry43;
    full_adder u_c17_43 (.a_i(c16_carry33), .b_i(c16_carry34), .c_i(c16_carry35),
        .sum_o(c17_sum43), .carry_o(c17_carry43));
    wire c17_sum44, c17_carry44;
    full_adder u_c17_44 (.a_i(c16_carry36), .b_i(c17_sum0), .c_i(c17_sum1),
        .sum_o(c17_sum44), .carry_o(c17_carry44));
    wire c17_sum45, c17_carry45;
    full_adder u_c17_45 (.a_i(c17_sum2), .b_i(c17_sum3), .c_i(c17_sum4),
        .sum_o(c17_sum45), .carry_o(c17_carry45));
    wire c17_sum46, c17_carry46;
    full_adder u_c17_46 (.a_i(c17_sum5), .b_i(c17_sum6), .c_i(c17_sum7),
        .sum_o(c17_sum46), .carry_o(c17_carry46));
    wire c17_sum47, c17_carry47;
    full_adder u_c17_47 (.a_i(c17_sum8), .b_i(c17_sum9), .c_i(c17_sum10),
        .sum_o(c17_sum47), .carry_o(c17_carry47));
    wire c17_sum48, c17_carry48;
    full_adder u_c17_48 (.a_i(c17_sum11), .b_i(c17_sum12), .c_i(c17_sum13),
        .sum_o(c17_sum48), .carry_o(c17_carry48));
    wire c17_sum49, c17_carry49;
    full_adder u_c17_49 (.a_i(c17_sum14), .b_i(c17_sum15), .c_i(c17_sum16),
        .sum_o(c17_sum49), .carry_o(c17_carry49));
    wire c17_sum50, c17_carry50;
    full_adder u_c17_50 (.a_i(c17_sum17), .b_i(c17_sum18), .c_i(c17_sum19),
        .sum_o(c17_sum50), .carry_o(c17_carry50));
    wire c17_sum51, c17_carry51;
    full_adder u_c17_51 (.a_i(c17_sum20), .b_i(c17_sum21), .c_i(c17_sum22),
        .sum_o(c17_sum51), .carry_o(c17_carry51));
    wire c17_sum52, c17_carry52;
    full_adder u_c17_52 (.a_i(c17_sum23), .b_i(c17_sum24), .c_i(c17_sum25),
        .sum_o(c17_sum52), .carry_o(c17_carry52));
    wire c17_sum53, c17_carry53;
    full_adder u_c17_53 (.a_i(c17_sum26), .b_i(c17_sum27), .c_i(c17_sum28),
        .sum_o(c17_sum53), .carry_o(c17_carry53));
    wire c17_sum54, c17_carry54;
    full_adder u_c17_54 (.a_i(c17_sum29), .b_i(c17_sum30), .c_i(c17_sum31),
        .sum_o(c17_sum54), .carry_o(c17_carry54));
    wire c17_sum55, c17_carry55;
    full_adder u_c17_55 (.a_i(c16_carry37), .b_i(c16_carry38), .c_i(c16_carry39),
        .sum_o(c17_sum55), .carry_o(c17_carry55));
    wire c17_sum56, c17_carry56;
    full_adder u_c17_56 (.a_i(c16_carry40), .b_i(c16_carry41), .c_i(c16_carry42),
        .sum_o(c17_sum56), .carry_o(c17_carry56));
    wire c17_sum57, c17_carry57;
    full_adder u_c17_57 (.a_i(c16_carry43), .b_i(c16_carry44), .c_i(c16_carry45),
        .sum_o(c17_sum57), .carry_o(c17_carry57));
    wire c17_sum58, c17_carry58;
    full_adder u_c17_58 (.a_i(c16_carry46), .b_i(c16_carry47), .c_i(c16_carry48),
        .sum_o(c17_sum58), .carry_o(c17_carry58));
    wire c17_sum59, c17_carry59;
    full_adder u_c17_59 (.a_i(c16_carry49), .b_i(c16_carry50), .c_i(c16_carry51),
        .sum_o(c17_sum59), .carry_o(c17_carry59));
    wire c17_sum60, c17_carry60;
    full_adder u_c17_60 (.a_i(c16_carry52), .b_i(c16_carry53), .c_i(c16_carry54),
        .sum_o(c17_sum60), .carry_o(c17_carry60));
    wire c17_sum61, c17_carry61;
    full_adder u_c17_61 (.a_i(c16_carry55), .b_i(c16_carry56), .c_i(c16_carry57),
        .sum_o(c17_sum61), .carry_o(c17_carry61));
    wire c17_sum62, c17_carry62;
    full_adder u_c17_62 (.a_i(c16_carry58), .b_i(c16_carry59), .c_i(c16_carry60),
        .sum_o(c17_sum62), .carry_o(c17_carry62));
    wire c17_sum63, c17_carry63;
    full_adder u_c17_63 (.a_i(c16_carry61), .b_i(c16_carry62), .c_i(c17_sum32),
        .sum_o(c17_sum63), .carry_o(c17_carry63));
    wire c17_sum64, c17_carry64;
    full_adder u_c17_64 (.a_i(c17_sum33), .b_i(c17_sum34), .c_i(c17_sum35),
        .sum_o(c17_sum64), .carry_o(c17_carry64));
    wire c17_sum65, c17_carry65;
    full_adder u_c17_65 (.a_i(c17_sum36), .b_i(c17_sum37), .c_i(c17_sum38),
        .sum_o(c17_sum65), .carry_o(c17_carry65));
    wire c17_sum66, c17_carry66;
    full_adder u_c17_66 (.a_i(c17_sum39), .b_i(c17_sum40), .c_i(c17_sum41),
        .sum_o(c17_sum66), .carry_o(c17_carry66));
    wire c17_sum67, c17_carry67;
    full_adder u_c17_67 (.a_i(c17_sum42), .b_i(c17_sum43), .c_i(c17_sum44),
        .sum_o(c17_sum67), .carry_o(c17_carry67));
    wire c17_sum68, c17_carry68;
    full_adder u_c17_68 (.a_i(c17_sum45), .b_i(c17_sum46), .c_i(c17_sum47),
        .sum_o(c17_sum68), .carry_o(c17_carry68));
    wire c17_sum69, c17_carry69;
    full_adder u_c17_69 (.a_i(c17_sum48), .b_i(c17_sum49), .c_i(c17_sum50),
        .sum_o(c17_sum69), .carry_o(c17_carry69));
    wire c17_sum70, c17_carry70;
    full_adder u_c17_70 (.a_i(c17_sum51), .b_i(c17_sum52), .c_i(c17_sum53),
        .sum_o(c17_sum70), .carry_o(c17_carry70));
    wire c17_sum71, c17_carry71;
    full_adder u_c17_71 (.a_i(c17_sum54), .b_i(c16_carry63), .c_i(c16_carry64),
        .sum_o(c17_sum71), .carry_o(c17_carry71));
    wire c17_sum72, c17_carry72;
    full_adder u_c17_72 (.a_i(c16_carry65), .b_i(c16_carry66), .c_i(c16_carry67),
        .sum_o(c17_sum72), .carry_o(c17_carry72));
    wire c17_sum73, c17_carry73;
    full_adder u_c17_73 (.a_i(c16_carry68), .b_i(c16_carry69), .c_i(c16_carry70),
        .sum_o(c17_sum73), .carry_o(c17_carry73));
    wire c17_sum74, c17_carry74;
    full_adder u_c17_74 (.a_i(c16_carry71), .b_i(c16_carry72), .c_i(c16_carry73),
        .sum_o(c17_sum74), .carry_o(c17_carry74));
    wire c17_sum75, c17_carry75;
    full_adder u_c17_75 (.a_i(c16_carry74), .b_i(c16_carry75), .c_i(c16_carry76),
        .sum_o(c17_sum75), .carry_o(c17_carry75));
    wire c17_sum76, c17_carry76;
    full_adder u_c17_76 (.a_i(c16_carry77), .b_i(c16_carry78), .c_i(c16_carry79),
        .sum_o(c17_sum76), .carry_o(c17_carry76));
    wire c17_sum77, c17_carry77;
    full_adder u_c17_77 (.a_i(c16_carry80), .b_i(c17_sum55), .c_i(c17_sum56),
        .sum_o(c17_sum77), .carry_o(c17_carry77));
    wire c17_sum78, c17_carry78;
    full_adder u_c17_78 (.a_i(c17_sum57), .b_i(c17_sum58), .c_i(c17_sum59),
        .sum_o(c17_sum78), .carry_o(c17_carry78));
    wire c17_sum79, c17_carry79;
    full_adder u_c17_79 (.a_i(c17_sum60), .b_i(c17_sum61), .c_i(c17_sum62),
        .sum_o(c17_sum79), .carry_o(c17_carry79));
    wire c17_sum80, c17_carry80;
    full_adder u_c17_80 (.a_i(c17_sum63), .b_i(c17_sum64), .c_i(c17_sum65),
        .sum_o(c17_sum80), .carry_o(c17_carry80));
    wire c17_sum81, c17_carry81;
    full_adder u_c17_81 (.a_i(c17_sum66), .b_i(c17_sum67), .c_i(c17_sum68),
        .sum_o(c17_sum81), .carry_o(c17_carry81));
    wire c17_sum82, c17_carry82;
    full_adder u_c17_82 (.a_i(c17_sum69), .b_i(c17_sum70), .c_i(c16_carry81),
        .sum_o(c17_sum82), .carry_o(c17_carry82));
    wire c17_sum83, c17_carry83;
    full_adder u_c17_83 (.a_i(c16_carry82), .b_i(c16_carry83), .c_i(c16_carry84),
        .sum_o(c17_sum83), .carry_o(c17_carry83));
    wire c17_sum84, c17_carry84;
    full_adder u_c17_84 (.a_i(c16_carry85), .b_i(c16_carry86), .c_i(c16_carry87),
        .sum_o(c17_sum84), .carry_o(c17_carry84));
    wire c17_sum85, c17_carry85;
    full_adder u_c17_85 (.a_i(c16_carry88), .b_i(c16_carry89), .c_i(c16_carry90),
        .sum_o(c17_sum85), .carry_o(c17_carry85));
    wire c17_sum86, c17_carry86;
    full_adder u_c17_86 (.a_i(c16_carry91), .b_i(c16_carry92), .c_i(c16_carry93),
        .sum_o(c17_sum86), .carry_o(c17_carry86));
    wire c17_sum87, c17_carry87;
    full_adder u_c17_87 (.a_i(c17_sum71), .b_i(c17_sum72), .c_i(c17_sum73),
        .sum_o(c17_sum87), .carry_o(c17_carry87));
    wire c17_sum88, c17_carry88;
    full_adder u_c17_88 (.a_i(c17_sum74), .b_i(c17_sum75), .c_i(c17_sum76),
        .sum_o(c17_sum88), .carry_o(c17_carry88));
    wire c17_sum89, c17_carry89;
    full_adder u_c17_89 (.a_i(c17_sum77), .b_i(c17_sum78), .c_i(c17_sum79),
        .sum_o(c17_sum89), .carry_o(c17_carry89));
    wire c17_sum90, c17_carry90;
    full_adder u_c17_90 (.a_i(c17_sum80), .b_i(c17_sum81), .c_i(c16_carry94),
        .sum_o(c17_sum90), .carry_o(c17_carry90));
    wire c17_sum91, c17_carry91;
    full_adder u_c17_91 (.a_i(c16_carry95), .b_i(c16_carry96), .c_i(c16_carry97),
        .sum_o(c17_sum91), .carry_o(c17_carry91));
    wire c17_sum92, c17_carry92;
    full_adder u_c17_92 (.a_i(c16_carry98), .b_i(c16_carry99), .c_i(c16_carry100),
        .sum_o(c17_sum92), .carry_o(c17_carry92));
    wire c17_sum93, c17_carry93;
    full_adder u_c17_93 (.a_i(c16_carry101), .b_i(c17_sum82), .c_i(c17_sum83),
        .sum_o(c17_sum93), .carry_o(c17_carry93));
    wire c17_sum94, c17_carry94;
    full_adder u_c17_94 (.a_i(c17_sum84), .b_i(c17_sum85), .c_i(c17_sum86),
        .sum_o(c17_sum94), .carry_o(c17_carry94));
    wire c17_sum95, c17_carry95;
    full_adder u_c17_95 (.a_i(c17_sum87), .b_i(c17_sum88), .c_i(c17_sum89),
        .sum_o(c17_sum95), .carry_o(c17_carry95));
    wire c17_sum96, c17_carry96;
    full_adder u_c17_96 (.a_i(c16_carry102), .b_i(c16_carry103), .c_i(c16_carry104),
        .sum_o(c17_sum96), .carry_o(c17_carry96));
    wire c17_sum97, c17_carry97;
    full_adder u_c17_97 (.a_i(c16_carry105), .b_i(c16_carry106), .c_i(c16_carry107),
        .sum_o(c17_sum97), .carry_o(c17_carry97));
    wire c17_sum98, c17_carry98;
    full_adder u_c17_98 (.a_i(c17_sum90), .b_i(c17_sum91), .c_i(c17_sum92),
        .sum_o(c17_sum98), .carry_o(c17_carry98));
    wire c17_sum99, c17_carry99;
    full_adder u_c17_99 (.a_i(c17_sum93), .b_i(c17_sum94), .c_i(c17_sum95),
        .sum_o(c17_sum99), .carry_o(c17_carry99));

    // Column 18.
    wire c18_sum0, c18_carry0;
    full_adder u_c18_0 (.a_i(c18_in[0]), .b_i(c18_in[1]), .c_i(c18_in[2]),
        .sum_o(c18_sum0), .carry_o(c18_carry0));
    wire c18_sum1, c18_carry1;
    full_adder u_c18_1 (.a_i(c18_in[3]), .b_i(c18_in[4]), .c_i(c18_in[5]),
        .sum_o(c18_sum1), .carry_o(c18_carry1));
    wire c18_sum2, c18_carry2;
    full_adder u_c18_2 (.a_i(c18_in[6]), .b_i(c18_in[7]), .c_i(c18_in[8]),
        .sum_o(c18_sum2), .carry_o(c18_carry2));
    wire c18_sum3, c18_carry3;
    full_adder u_c18_3 (.a_i(c18_in[9]), .b_i(c18_in[10]), .c_i(c18_in[11]),
        .sum_o(c18_sum3), .carry_o(c18_carry3));
    wire c18_sum4, c18_carry4;
    full_adder u_c18_4 (.a_i(c18_in[12]), .b_i(c18_in[13]), .c_i(c18_in[14]),
        .sum_o(c18_sum4), .carry_o(c18_carry4));
    wire c18_sum5, c18_carry5;
    full_adder u_c18_5 (.a_i(c18_in[15]), .b_i(c18_in[16]), .c_i(c18_in[17]),
        .sum_o(c18_sum5), .carry_o(c18_carry5));
    wire c18_sum6, c18_carry6;
    full_adder u_c18_6 (.a_i(c18_in[18]), .b_i(c18_in[19]), .c_i(c18_in[20]),
        .sum_o(c18_sum6), .carry_o(c18_carry6));
    wire c18_sum7, c18_carry7;
    full_adder u_c18_7 (.a_i(c18_in[21]), .b_i(c18_in[22]), .c_i(c18_in[23]),
        .sum_o(c18_sum7), .carry_o(c18_carry7));
    wire c18_sum8, c18_carry8;
    full_adder u_c18_8 (.a_i(c18_in[24]), .b_i(c18_in[25]), .c_i(c18_in[26]),
        .sum_o(c18_sum8), .carry_o(c18_carry8));
    wire c18_sum9, c18_carry9;
    full_adder u_c18_9 (.a_i(c18_in[27]), .b_i(c18_in[28]), .c_i(c18_in[29]),
        .sum_o(c18_sum9), .carry_o(c18_carry9));
    wire c18_sum10, c18_carry10;
    full_adder u_c18_10 (.a_i(c18_in[30]), .b_i(c18_in[31]), .c_i(c18_in[32]),
        .sum_o(c18_sum10), .carry_o(c18_carry10));
    wire c18_sum11, c18_carry11;
    full_adder u_c18_11 (.a_i(c18_in[33]), .b_i(c18_in[34]), .c_i(c18_in[35]),
        .sum_o(c18_sum11), .carry_o(c18_carry11));
    wire c18_sum12, c18_carry12;
    full_adder u_c18_12 (.a_i(c18_in[36]), .b_i(c18_in[37]), .c_i(c18_in[38]),
        .sum_o(c18_sum12), .carry_o(c18_carry12));
    wire c18_sum13, c18_carry13;
    full_adder u_c18_13 (.a_i(c18_in[39]), .b_i(c18_in[40]), .c_i(c18_in[41]),
        .sum_o(c18_sum13), .carry_o(c18_carry13));
    wire c18_sum14, c18_carry14;
    full_adder u_c18_14 (.a_i(c18_in[42]), .b_i(c18_in[43]), .c_i(c18_in[44]),
        .sum_o(c18_sum14), .carry_o(c18_carry14));
    wire c18_sum15, c18_carry15;
    full_adder u_c18_15 (.a_i(c18_in[45]), .b_i(c18_in[46]), .c_i(c18_in[47]),
        .sum_o(c18_sum15), .carry_o(c18_carry15));
    wire c18_sum16, c18_carry16;
    full_adder u_c18_16 (.a_i(c18_in[48]), .b_i(c18_in[49]), .c_i(c18_in[50]),
        .sum_o(c18_sum16), .carry_o(c18_carry16));
    wire c18_sum17, c18_carry17;
    full_adder u_c18_17 (.a_i(c18_in[51]), .b_i(c18_in[52]), .c_i(c18_in[53]),
        .sum_o(c18_sum17), .carry_o(c18_carry17));
    wire c18_sum18, c18_carry18;
    full_adder u_c18_18 (.a_i(c18_in[54]), .b_i(c18_in[55]), .c_i(c18_in[56]),
        .sum_o(c18_sum18), .carry_o(c18_carry18));
    wire c18_sum19, c18_carry19;
    full_adder u_c18_19 (.a_i(c18_in[57]), .b_i(c18_in[58]), .c_i(c18_in[59]),
        .sum_o(c18_sum19), .carry_o(c18_carry19));
    wire c18_sum20, c18_carry20;
    full_adder u_c18_20 (.a_i(c18_in[60]), .b_i(c18_in[61]), .c_i(c18_in[62]),
        .sum_o(c18_sum20), .carry_o(c18_carry20));
    wire c18_sum21, c18_carry21;
    full_adder u_c18_21 (.a_i(c18_in[63]), .b_i(c18_in[64]), .c_i(c18_in[65]),
        .sum_o(c18_sum21), .carry_o(c18_carry21));
    wire c18_sum22, c18_carry22;
    full_adder u_c18_22 (.a_i(c18_in[66]), .b_i(c18_in[67]), .c_i(c18_in[68]),
        .sum_o(c18_sum22), .carry_o(c18_carry22));
    wire c18_sum23, c18_carry23;
    full_adder u_c18_23 (.a_i(c18_in[69]), .b_i(c18_in[70]), .c_i(c18_in[71]),
        .sum_o(c18_sum23), .carry_o(c18_carry23));
    wire c18_sum24, c18_carry24;
    full_adder u_c18_24 (.a_i(c18_in[72]), .b_i(c18_in[73]), .c_i(c18_in[74]),
        .sum_o(c18_sum24), .carry_o(c18_carry24));
    wire c18_sum25, c18_carry25;
    full_adder u_c18_25 (.a_i(c18_in[75]), .b_i(c18_in[76]), .c_i(c18_in[77]),
        .sum_o(c18_sum25), .carry_o(c18_carry25));
    wire c18_sum26, c18_carry26;
    full_adder u_c18_26 (.a_i(c18_in[78]), .b_i(c18_in[79]), .c_i(c17_carry0),
        .sum_o(c18_sum26), .carry_o(c18_carry26));
    wire c18_sum27, c18_carry27;
    full_adder u_c18_27 (.a_i(c17_carry1), .b_i(c17_carry2), .c_i(c17_carry3),
        .sum_o(c18_sum27), .carry_o(c18_carry27));
    wire c18_sum28, c18_carry28;
    full_adder u_c18_28 (.a_i(c17_carry4), .b_i(c17_carry5), .c_i(c17_carry6),
        .sum_o(c18_sum28), .carry_o(c18_carry28));
    wire c18_sum29, c18_carry29;
    full_adder u_c18_29 (.a_i(c17_carry7), .b_i(c17_carry8), .c_i(c17_carry9),
        .sum_o(c18_sum29), .carry_o(c18_carry29));
    wire c18_sum30, c18_carry30;
    full_adder u_c18_30 (.a_i(c17_carry10), .b_i(c17_carry11), .c_i(c17_carry12),
        .sum_o(c18_sum30), .carry_o(c18_carry30));
    wire c18_sum31, c18_carry31;
    full_adder u_c18_31 (.a_i(c17_carry13), .b_i(c17_carry14), .c_i(c17_carry15),
        .sum_o(c18_sum31), .carry_o(c18_carry31));
    wire c18_sum32, c18_carry32;
    full_adder u_c18_32 (.a_i(c17_carry16), .b_i(c17_carry17), .c_i(c17_carry18),
        .sum_o(c18_sum32), .carry_o(c18_carry32));
    wire c18_sum33, c18_carry33;
    full_adder u_c18_33 (.a_i(c17_carry19), .b_i(c17_carry20), .c_i(c17_carry21),
        .sum_o(c18_sum33), .carry_o(c18_carry33));
    wire c18_sum34, c18_carry34;
    full_adder u_c18_34 (.a_i(c17_carry22), .b_i(c17_carry23), .c_i(c17_carry24),
        .sum_o(c18_sum34), .carry_o(c18_carry34));
    wire c18_sum35, c18_carry35;
    full_adder u_c18_35 (.a_i(c17_carry25), .b_i(c17_carry26), .c_i(c17_carry27),
        .sum_o(c18_sum35), .carry_o(c18_carry35));
    wire c18_sum36, c18_carry36;
    full_adder u_c18_36 (.a_i(c17_carry28), .b_i(c17_carry29), .c_i(c17_carry30),
        .sum_o(c18_sum36), .carry_o(c18_carry36));
    wire c18_sum37, c18_carry37;
    full_adder u_c18_37 (.a_i(c17_carry31), .b_i(c18_sum0), .c_i(c18_sum1),
        .sum_o(c18_sum37), .carry_o(c18_carry37));
    wire c18_sum38, c18_carry38;
    full_adder u_c18_38 (.a_i(c18_sum2), .b_i(c18_sum3), .c_i(c18_sum4),
        .sum_o(c18_sum38), .carry_o(c18_carry38));
    wire c18_sum39, c18_carry39;
    full_adder u_c18_39 (.a_i(c18_sum5), .b_i(c18_sum6), .c_i(c18_sum7),
        .sum_o(c18_sum39), .carry_o(c18_carry39));
    wire c18_sum40, c18_carry40;
    full_adder u_c18_40 (.a_i(c18_sum8), .b_i(c18_sum9), .c_i(c18_sum10),
        .sum_o(c18_sum40), .carry_o(c18_carry40));
    wire c18_sum41, c18_carry41;
    full_adder u_c18_41 (.a_i(c18_sum11), .b_i(c18_sum12), .c_i(c18_sum13),
        .sum_o(c18_sum41), .carry_o(c18_carry41));
    wire c18_sum42, c18_carry42;
    full_adder u_c18_42 (.a_i(c18_sum14), .b_i(c18_sum15), .c_i(c18_sum16),
        .sum_o(c18_sum42), .carry_o(c18_carry42));
    wire c18_sum43, c18_carry43;
    full_adder u_c18_43 (.a_i(c18_sum17), .b_i(c18_sum18), .c_i(c18_sum19),
        .sum_o(c18_sum43), .carry_o(c18_carry43));
    wire c18_sum44, c18_carry44;
    full_adder u_c18_44 (.a_i(c18_sum20), .b_i(c18_sum21), .c_i(c18_sum22),
        .sum_o(c18_sum44), .carry_o(c18_carry44));
    wire c18_sum45, c18_carry45;
    full_adder u_c18_45 (.a_i(c18_sum23), .b_i(c18_sum24), .c_i(c18_sum25),
        .sum_o(c18_sum45), .carry_o(c18_carry45));
    wire c18_sum46, c18_carry46;
    full_adder u_c18_46 (.a_i(c17_carry32), .b_i(c17_carry33), .c_i(c17_carry34),
        .sum_o(c18_sum46), .carry_o(c18_carry46));
    wire c18_sum47, c18_carry47;
    full_adder u_c18_47 (.a_i(c17_carry35), .b_i(c17_carry36), .c_i(c17_carry37),
        .sum_o(c18_sum47), .carry_o(c18_carry47));
    wire c18_sum48, c18_carry48;
    full_adder u_c18_48 (.a_i(c17_carry38), .b_i(c17_carry39), .c_i(c17_carry40),
        .sum_o(c18_sum48), .carry_o(c18_carry48));
    wire c18_sum49, c18_carry49;
    full_adder u_c18_49 (.a_i(c17_carry41), .b_i(c17_carry42), .c_i(c17_carry43),
        .sum_o(c18_sum49), .carry_o(c18_carry49));
    wire c18_sum50, c18_carry50;
    full_adder u_c18_50 (.a_i(c17_carry44), .b_i(c17_carry45), .c_i(c17_carry46),
        .sum_o(c18_sum50), .carry_o(c18_carry50));
    wire c18_sum51, c18_carry51;
    full_adder u_c18_51 (.a_i(c17_carry47), .b_i(c17_carry48), .c_i(c17_carry49),
        .sum_o(c18_sum51), .carry_o(c18_carry51));
    wire c18_sum52, c18_carry52;
    full_adder u_c18_52 (.a_i(c17_carry50), .b_i(c17_carry51), .c_i(c17_carry52),
        .sum_o(c18_sum52), .carry_o(c18_carry52));
    wire c18_sum53, c18_carry53;
    full_adder u_c18_53 (.a_i(c17_carry53), .b_i(c17_carry54), .c_i(c18_sum26),
        .sum_o(c18_sum53), .carry_o(c18_carry53));
    wire c18_sum54, c18_carry54;
    full_adder u_c18_54 (.a_i(c18_sum27), .b_i(c18_sum28), .c_i(c18_sum29),
        .sum_o(c18_sum54), .carry_o(c18_carry54));
    wire c18_sum55, c18_carry55;
    full_adder u_c18_55 (.a_i(c18_sum30), .b_i(c18_sum31), .c_i(c18_sum32),
        .sum_o(c18_sum55), .carry_o(c18_carry55));
    wire c18_sum56, c18_carry56;
    full_adder u_c18_56 (.a_i(c18_sum33), .b_i(c18_sum34), .c_i(c18_sum35),
        .sum_o(c18_sum56), .carry_o(c18_carry56));
    wire c18_sum57, c18_carry57;
    full_adder u_c18_57 (.a_i(c18_sum36), .b_i(c18_sum37), .c_i(c18_sum38),
        .sum_o(c18_sum57), .carry_o(c18_carry57));
    wire c18_sum58, c18_carry58;
    full_adder u_c18_58 (.a_i(c18_sum39), .b_i(c18_sum40), .c_i(c18_sum41),
        .sum_o(c18_sum58), .carry_o(c18_carry58));
    wire c18_sum59, c18_carry59;
    full_adder u_c18_59 (.a_i(c18_sum42), .b_i(c18_sum43), .c_i(c18_sum44),
        .sum_o(c18_sum59), .carry_o(c18_carry59));
    wire c18_sum60, c18_carry60;
    full_adder u_c18_60 (.a_i(c18_sum45), .b_i(c17_carry55), .c_i(c17_carry56),
        .sum_o(c18_sum60), .carry_o(c18_carry60));
    wire c18_sum61, c18_carry61;
    full_adder u_c18_61 (.a_i(c17_carry57), .b_i(c17_carry58), .c_i(c17_carry59),
        .sum_o(c18_sum61), .carry_o(c18_carry61));
    wire c18_sum62, c18_carry62;
    full_adder u_c18_62 (.a_i(c17_carry60), .b_i(c17_carry61), .c_i(c17_carry62),
        .sum_o(c18_sum62), .carry_o(c18_carry62));
    wire c18_sum63, c18_carry63;
    full_adder u_c18_63 (.a_i(c17_carry63), .b_i(c17_carry64), .c_i(c17_carry65),
        .sum_o(c18_sum63), .carry_o(c18_carry63));
    wire c18_sum64, c18_carry64;
    full_adder u_c18_64 (.a_i(c17_carry66), .b_i(c17_carry67), .c_i(c17_carry68),
        .sum_o(c18_sum64), .carry_o(c18_carry64));
    wire c18_sum65, c18_carry65;
    full_adder u_c18_65 (.a_i(c17_carry69), .b_i(c17_carry70), .c_i(c18_sum46),
        .sum_o(c18_sum65), .carry_o(c18_carry65));
    wire c18_sum66, c18_carry66;
    full_adder u_c18_66 (.a_i(c18_sum47), .b_i(c18_sum48), .c_i(c18_sum49),
        .sum_o(c18_sum66), .carry_o(c18_carry66));
    wire c18_sum67, c18_carry67;
    full_adder u_c18_67 (.a_i(c18_sum50), .b_i(c18_sum51), .c_i(c18_sum52),
        .sum_o(c18_sum67), .carry_o(c18_carry67));
    wire c18_sum68, c18_carry68;
    full_adder u_c18_68 (.a_i(c18_sum53), .b_i(c18_sum54), .c_i(c18_sum55),
        .sum_o(c18_sum68), .carry_o(c18_carry68));
    wire c18_sum69, c18_carry69;
    full_adder u_c18_69 (.a_i(c18_sum56), .b_i(c18_sum57), .c_i(c18_sum58),
        .sum_o(c18_sum69), .carry_o(c18_carry69));
    wire c18_sum70, c18_carry70;
    full_adder u_c18_70 (.a_i(c18_sum59), .b_i(c17_carry71), .c_i(c17_carry72),
        .sum_o(c18_sum70), .carry_o(c18_carry70));
    wire c18_sum71, c18_carry71;
    full_adder u_c18_71 (.a_i(c17_carry73), .b_i(c17_carry74), .c_i(c17_carry75),
        .sum_o(c18_sum71), .carry_o(c18_carry71));
    wire c18_sum72, c18_carry72;
    full_adder u_c18_72 (.a_i(c17_carry76), .b_i(c17_carry77), .c_i(c17_carry78),
        .sum_o(c18_sum72), .carry_o(c18_carry72));
    wire c18_sum73, c18_carry73;
    full_adder u_c18_73 (.a_i(c17_carry79), .b_i(c17_carry80), .c_i(c17_carry81),
        .sum_o(c18_sum73), .carry_o(c18_carry73));
    wire c18_sum74, c18_carry74;
    full_adder u_c18_74 (.a_i(c18_sum60), .b_i(c18_sum61), .c_i(c18_sum62),
        .sum_o(c18_sum74), .carry_o(c18_carry74));
    wire c18_sum75, c18_carry75;
    full_adder u_c18_75 (.a_i(c18_sum63), .b_i(c18_sum64), .c_i(c18_sum65),
        .sum_o(c18_sum75), .carry_o(c18_carry75));
    wire c18_sum76, c18_carry76;
    full_adder u_c18_76 (.a_i(c18_sum66), .b_i(c18_sum67), .c_i(c18_sum68),
        .sum_o(c18_sum76), .carry_o(c18_carry76));
    wire c18_sum77, c18_carry77;
    full_adder u_c18_77 (.a_i(c18_sum69), .b_i(c17_carry82), .c_i(c17_carry83),
        .sum_o(c18_sum77), .carry_o(c18_carry77));
    wire c18_sum78, c18_carry78;
    full_adder u_c18_78 (.a_i(c17_carry84), .b_i(c17_carry85), .c_i(c17_carry86),
        .sum_o(c18_sum78), .carry_o(c18_carry78));
    wire c18_sum79, c18_carry79;
    full_adder u_c18_79 (.a_i(c17_carry87), .b_i(c17_carry88), .c_i(c17_carry89),
        .sum_o(c18_sum79), .carry_o(c18_carry79));
    wire c18_sum80, c18_carry80;
    full_adder u_c18_80 (.a_i(c18_sum70), .b_i(c18_sum71), .c_i(c18_sum72),
        .sum_o(c18_sum80), .carry_o(c18_carry80));
    wire c18_sum81, c18_carry81;
    full_adder u_c18_81 (.a_i(c18_sum73), .b_i(c18_sum74), .c_i(c18_sum75),
        .sum_o(c18_sum81), .carry_o(c18_carry81));
    wire c18_sum82, c18_carry82;
    full_adder u_c18_82 (.a_i(c18_sum76), .b_i(c17_carry90), .c_i(c17_carry91),
        .sum_o(c18_sum82), .carry_o(c18_carry82));
    wire c18_sum83, c18_carry83;
    full_adder u_c18_83 (.a_i(c17_carry92), .b_i(c17_carry93), .c_i(c17_carry94),
        .sum_o(c18_sum83), .carry_o(c18_carry83));
    wire c18_sum84, c18_carry84;
    full_adder u_c18_84 (.a_i(c17_carry95), .b_i(c18_sum77), .c_i(c18_sum78),
        .sum_o(c18_sum84), .carry_o(c18_carry84));
    wire c18_sum85, c18_carry85;
    full_adder u_c18_85 (.a_i(c18_sum79), .b_i(c18_sum80), .c_i(c18_sum81),
        .sum_o(c18_sum85), .carry_o(c18_carry85));

    // Column 19.
    wire c19_sum0, c19_carry0;
    assign c19_sum0 = ~(c19_in[0] ^ c19_in[1]);  // two bits and 1
    assign c19_carry0 = c19_in[0] | c19_in[1];
    wire c19_sum1, c19_carry1;
    full_adder u_c19_1 (.a_i(c19_in[2]), .b_i(c19_in[3]), .c_i(c19_in[4]),
        .sum_o(c19_sum1), .carry_o(c19_carry1));
    wire c19_sum2, c19_carry2;
    full_adder u_c19_2 (.a_i(c19_in[5]), .b_i(c19_in[6]), .c_i(c19_in[7]),
        .sum_o(c19_sum2), .carry_o(c19_carry2));
    wire c19_sum3, c19_carry3;
    full_adder u_c19_3 (.a_i(c19_in[8]), .b_i(c19_in[9]), .c_i(c19_in[10]),
        .sum_o(c19_sum3), .carry_o(c19_carry3));
    wire c19_sum4, c19_carry4;
    full_adder u_c19_4 (.a_i(c19_in[11]), .b_i(c19_in[12]), .c_i(c19_in[13]),
        .sum_o(c19_sum4), .carry_o(c19_carry4));
    wire c19_sum5, c19_carry5;
    full_adder u_c19_5 (.a_i(c19_in[14]), .b_i(c19_in[15]), .c_i(c19_in[16]),
        .sum_o(c19_sum5), .carry_o(c19_carry5));
    wire c19_sum6, c19_carry6;
    full_adder u_c19_6 (.a_i(c19_in[17]), .b_i(c19_in[18]), .c_i(c19_in[19]),
        .sum_o(c19_sum6), .carry_o(c19_carry6));
    wire c19_sum7, c19_carry7;
    full_adder u_c19_7 (.a_i(c19_in[20]), .b_i(c19_in[21]), .c_i(c19_in[22]),
        .sum_o(c19_sum7), .carry_o(c19_carry7));
    wire c19_sum8, c19_carry8;
    full_adder u_c19_8 (.a_i(c19_in[23]), .b_i(c19_in[24]), .c_i(c19_in[25]),
        .sum_o(c19_sum8), .carry_o(c19_carry8));
    wire c19_sum9, c19_carry9;
    full_adder u_c19_9 (.a_i(c19_in[26]), .b_i(c19_in[27]), .c_i(c19_in[28]),
        .sum_o(c19_sum9), .carry_o(c19_carry9));
    wire c19_sum10, c19_carry10;
    full_adder u_c19_10 (.a_i(c19_in[29]), .b_i(c19_in[30]), .c_i(c19_in[31]),
        .sum_o(c19_sum10), .carry_o(c19_carry10));
    wire c19_sum11, c19_carry11;
    full_adder u_c19_11 (.a_i(c19_in[32]), .b_i(c19_in[33]), .c_i(c19_in[34]),
        .sum_o(c19_sum11), .carry_o(c19_carry11));
    wire c19_sum12, c19_carry12;
    full_adder u_c19_12 (.a_i(c19_in[35]), .b_i(c19_in[36]), .c_i(c19_in[37]),
        .sum_o(c19_sum12), .carry_o(c19_carry12));
    wire c19_sum13, c19_carry13;
    full_adder u_c19_13 (.a_i(c19_in[38]), .b_i(c19_in[39]), .c_i(c19_in[40]),
        .sum_o(c19_sum13), .carry_o(c19_carry13));
    wire c19_sum14, c19_carry14;
    full_adder u_c19_14 (.a_i(c19_in[41]), .b_i(c19_in[42]), .c_i(c19_in[43]),
        .sum_o(c19_sum14), .carry_o(c19_carry14));
    wire c19_sum15, c19_carry15;
    full_adder u_c19_15 (.a_i(c19_in[44]), .b_i(c19_in[45]), .c_i(c19_in[46]),
        .sum_o(c19_sum15), .carry_o(c19_carry15));
    wire c19_sum16, c19_carry16;
    full_adder u_c19_16 (.a_i(c19_in[47]), .b_i(c19_in[48]), .c_i(c19_in[49]),
        .sum_o(c19_sum16), .carry_o(c19_carry16));
    wire c19_sum17, c19_carry17;
    full_adder u_c19_17 (.a_i(c19_in[50]), .b_i(c19_in[51]), .c_i(c19_in[52]),
        .sum_o(c19_sum17), .carry_o(c19_carry17));
    wire c19_sum18, c19_carry18;
    full_adder u_c19_18 (.a_i(c19_in[53]), .b_i(c19_in[54]), .c_i(c19_in[55]),
        .sum_o(c19_sum18), .carry_o(c19_carry18));
    wire c19_sum19, c19_carry19;
    full_adder u_c19_19 (.a_i(c19_in[56]), .b_i(c19_in[57]), .c_i(c19_in[58]),
        .sum_o(c19_sum19), .carry_o(c19_carry19));
    wire c19_sum20, c19_carry20;
    full_adder u_c19_20 (.a_i(c19_in[59]), .b_i(c19_in[60]), .c_i(c19_in[61]),
        .sum_o(c19_sum20), .carry_o(c19_carry20));
    wire c19_sum21, c19_carry21;
    full_adder u_c19_21 (.a_i(c19_in[62]), .b_i(c19_in[63]), .c_i(c19_sum0),
        .sum_o(c19_sum21), .carry_o(c19_carry21));
    wire c19_sum22, c19_carry22;
    full_adder u_c19_22 (.a_i(c18_carry0), .b_i(c18_carry1), .c_i(c18_carry2),
        .sum_o(c19_sum22), .carry_o(c19_carry22));
    wire c19_sum23, c19_carry23;
    full_adder u_c19_23 (.a_i(c18_carry3), .b_i(c18_carry4), .c_i(c18_carry5),
        .sum_o(c19_sum23), .carry_o(c19_carry23));
    wire c19_sum24, c19_carry24;
    full_adder u_c19_24 (.a_i(c18_carry6), .b_i(c18_carry7), .c_i(c18_carry8),
        .sum_o(c19_sum24), .carry_o(c19_carry24));
    wire c19_sum25, c19_carry25;
    full_adder u_c19_25 (.a_i(c18_carry9), .b_i(c18_carry10), .c_i(c18_carry11),
        .sum_o(c19_sum25), .carry_o(c19_carry25));
    wire c19_sum26, c19_carry26;
    full_adder u_c19_26 (.a_i(c18_carry12), .b_i(c18_carry13), .c_i(c18_carry14),
        .sum_o(c19_sum26), .carry_o(c19_carry26));
    wire c19_sum27, c19_carry27;
    full_adder u_c19_27 (.a_i(c18_carry15), .b_i(c18_carry16), .c_i(c18_carry17),
        .sum_o(c19_sum27), .carry_o(c19_carry27));
    wire c19_sum28, c19_carry28;
    full_adder u_c19_28 (.a_i(c18_carry18), .b_i(c18_carry19), .c_i(c18_carry20),
        .sum_o(c19_sum28), .carry_o(c19_carry28));
    wire c19_sum29, c19_carry29;
    full_adder u_c19_29 (.a_i(c18_carry21), .b_i(c18_carry22), .c_i(c18_carry23),
        .sum_o(c19_sum29), .carry_o(c19_carry29));
    wire c19_sum30, c19_carry30;
    full_adder u_c19_30 (.a_i(c18_carry24), .b_i(c18_carry25), .c_i(c19_sum1),
        .sum_o(c19_sum30), .carry_o(c19_carry30));
    wire c19_sum31, c19_carry31;
    full_adder u_c19_31 (.a_i(c19_sum2), .b_i(c19_sum3), .c_i(c19_sum4),
        .sum_o(c19_sum31), .carry_o(c19_carry31));
    wire c19_sum32, c19_carry32;
    full_adder u_c19_32 (.a_i(c19_sum5), .b_i(c19_sum6), .c_i(c19_sum7),
        .sum_o(c19_sum32), .carry_o(c19_carry32));
    wire c19_sum33, c19_carry33;
    full_adder u_c19_33 (.a_i(c19_sum8), .b_i(c19_sum9), .c_i(c19_sum10),
        .sum_o(c19_sum33), .carry_o(c19_carry33));
    wire c19_sum34, c19_carry34;
    full_adder u_c19_34 (.a_i(c19_sum11), .b_i(c19_sum12), .c_i(c19_sum13),
        .sum_o(c19_sum34), .carry_o(c19_carry34));
    wire c19_sum35, c19_carry35;
    full_adder u_c19_35 (.a_i(c19_sum14), .b_i(c19_sum15), .c_i(c19_sum16),
        .sum_o(c19_sum35), .carry_o(c19_carry35));
    wire c19_sum36, c19_carry36;
    full_adder u_c19_36 (.a_i(c19_sum17), .b_i(c19_sum18), .c_i(c19_sum19),
        .sum_o(c19_sum36), .carry_o(c19_carry36));
    wire c19_sum37, c19_carry37;
    full_adder u_c19_37 (.a_i(c19_sum20), .b_i(c19_sum21), .c_i(c18_carry26),
        .sum_o(c19_sum37), .carry_o(c19_carry37));
    wire c19_sum38, c19_carry38;
    full_adder u_c19_38 (.a_i(c18_carry27), .b_i(c18_carry28), .c_i(c18_carry29),
        .sum_o(c19_sum38), .carry_o(c19_carry38));
    wire c19_sum39, c19_carry39;
    full_adder u_c19_39 (.a_i(c18_carry30), .b_i(c18_carry31), .c_i(c18_carry32),
        .sum_o(c19_sum39), .carry_o(c19_carry39));
    wire c19_sum40, c19_carry40;
    full_adder u_c19_40 (.a_i(c18_carry33), .b_i(c18_carry34), .c_i(c18_carry35),
        .sum_o(c19_sum40), .carry_o(c19_carry40));
    wire c19_sum41, c19_carry41;
    full_adder u_c19_41 (.a_i(c18_carry36), .b_i(c18_carry37), .c_i(c18_carry38),
        .sum_o(c19_sum41), .carry_o(c19_carry41));
    wire c19_sum42, c19_carry42;
    full_adder u_c19_42 (.a_i(c18_carry39), .b_i(c18_carry40), .c_i(c18_carry41),
        .sum_o(c19_sum42), .carry_o(c19_carry42));
    wire c19_sum43, c19_carry43;
    full_adder u_c19_43 (.a_i(c18_carry42), .b_i(c18_carry43), .c_i(c18_carry44),
        .sum_o(c19_sum43), .carry_o(c19_carry43));
    wire c19_sum44, c19_carry44;
    full_adder u_c19_44 (.a_i(c18_carry45), .b_i(c19_sum22), .c_i(c19_sum23),
        .sum_o(c19_sum44), .carry_o(c19_carry44));
    wire c19_sum45, c19_carry45;
    full_adder u_c19_45 (.a_i(c19_sum24), .b_i(c19_sum25), .c_i(c19_sum26),
        .sum_o(c19_sum45), .carry_o(c19_carry45));
    wire c19_sum46, c19_carry46;
    full_adder u_c19_46 (.a_i(c19_sum27), .b_i(c19_sum28), .c_i(c19_sum29),
        .sum_o(c19_sum46), .carry_o(c19_carry46));
    wire c19_sum47, c19_carry47;
    full_adder u_c19_47 (.a_i(c19_sum30), .b_i(c19_sum31), .c_i(c19_sum32),
        .sum_o(c19_sum47), .carry_o(c19_carry47));
    wire c19_sum48, c19_carry48;
    full_adder u_c19_48 (.a_i(c19_sum33), .b_i(c19_sum34), .c_i(c19_sum35),
        .sum_o(c19_sum48), .carry_o(c19_carry48));
    wire c19_sum49, c19_carry49;
    full_adder u_c19_49 (.a_i(c19_sum36), .b_i(c18_carry46), .c_i(c18_carry47),
        .sum_o(c19_sum49), .carry_o(c19_carry49));
    wire c19_sum50, c19_carry50;
    full_adder u_c19_50 (.a_i(c18_carry48), .b_i(c18_carry49), .c_i(c18_carry50),
        .sum_o(c19_sum50), .carry_o(c19_carry50));
    wire c19_sum51, c19_carry51;
    full_adder u_c19_51 (.a_i(c18_carry51), .b_i(c18_carry52), .c_i(c18_carry53),
        .sum_o(c19_sum51), .carry_o(c19_carry51));
    wire c19_sum52, c19_carry52;
    full_adder u_c19_52 (.a_i(c18_carry54), .b_i(c18_carry55), .c_i(c18_carry56),
        .sum_o(c19_sum52), .carry_o(c19_carry52));
    wire c19_sum53, c19_carry53;
    full_adder u_c19_53 (.a_i(c18_carry57), .b_i(c18_carry58), .c_i(c18_carry59),
        .sum_o(c19_sum53), .carry_o(c19_carry53));
    wire c19_sum54, c19_carry54;
    full_adder u_c19_54 (.a_i(c19_sum37), .b_i(c19_sum38), .c_i(c19_sum39),
        .sum_o(c19_sum54), .carry_o(c19_carry54));
    wire c19_sum55, c19_carry55;
    full_adder u_c19_55 (.a_i(c19_sum40), .b_i(c19_sum41), .c_i(c19_sum42),
        .sum_o(c19_sum55), .carry_o(c19_carry55));
    wire c19_sum56, c19_carry56;
    full_adder u_c19_56 (.a_i(c19_sum43), .b_i(c19_sum44), .c_i(c19_sum45),
        .sum_o(c19_sum56), .carry_o(c19_carry56));
    wire c19_sum57, c19_carry57;
    full_adder u_c19_57 (.a_i(c19_sum46), .b_i(c19_sum47), .c_i(c19_sum48),
        .sum_o(c19_sum57), .carry_o(c19_carry57));
    wire c19_sum58, c19_carry58;
    full_adder u_c19_58 (.a_i(c18_carry60), .b_i(c18_carry61), .c_i(c18_carry62),
        .sum_o(c19_sum58), .carry_o(c19_carry58));
    wire c19_sum59, c19_carry59;
    full_adder u_c19_59 (.a_i(c18_carry63), .b_i(c18_carry64), .c_i(c18_carry65),
        .sum_o(c19_sum59), .carry_o(c19_carry59));
    wire c19_sum60, c19_carry60;
    full_adder u_c19_60 (.a_i(c18_carry66), .b_i(c18_carry67), .c_i(c18_carry68),
        .sum_o(c19_sum60), .carry_o(c19_carry60));
    wire c19_sum61, c19_carry61;
    full_adder u_c19_61 (.a_i(c18_carry69), .b_i(c19_sum49), .c_i(c19_sum50),
        .sum_o(c19_sum61), .carry_o(c19_carry61));
    wire c19_sum62, c19_carry62;
    full_adder u_c19_62 (.a_i(c19_sum51), .b_i(c19_sum52), .c_i(c19_sum53),
        .sum_o(c19_sum62), .carry_o(c19_carry62));
    wire c19_sum63, c19_carry63;
    full_adder u_c19_63 (.a_i(c19_sum54), .b_i(c19_sum55), .c_i(c19_sum56),
        .sum_o(c19_sum63), .carry_o(c19_carry63));
    wire c19_sum64, c19_carry64;
    full_adder u_c19_64 (.a_i(c19_sum57), .b_i(c18_carry70), .c_i(c18_carry71),
        .sum_o(c19_sum64), .carry_o(c19_carry64));
    wire c19_sum65, c19_carry65;
    full_adder u_c19_65 (.a_i(c18_carry72), .b_i(c18_carry73), .c_i(c18_carry74),
        .sum_o(c19_sum65), .carry_o(c19_carry65));
    wire c19_sum66, c19_carry66;
    full_adder u_c19_66 (.a_i(c18_carry75), .b_i(c18_carry76), .c_i(c19_sum58),
        .sum_o(c19_sum66), .carry_o(c19_carry66));
    wire c19_sum67, c19_carry67;
    full_adder u_c19_67 (.a_i(c19_sum59), .b_i(c19_sum60), .c_i(c19_sum61),
        .sum_o(c19_sum67), .carry_o(c19_carry67));
    wire c19_sum68, c19_carry68;
    full_adder u_c19_68 (.a_i(c19_sum62), .b_i(c19_sum63), .c_i(c18_carry77),
        .sum_o(c19_sum68), .carry_o(c19_carry68));
    wire c19_sum69, c19_carry69;
    full_adder u_c19_69 (.a_i(c18_carry78), .b_i(c18_carry79), .c_i(c18_carry80),
        .sum_o(c19_sum69), .carry_o(c19_carry69));
    wire c19_sum70, c19_carry70;
    full_adder u_c19_70 (.a_i(c18_carry81), .b_i(c19_sum64), .c_i(c19_sum65),
        .sum_o(c19_sum70), .carry_o(c19_carry70));

    // Column 20.
    wire c20_sum0, c20_carry0;
    full_adder u_c20_0 (.a_i(c20_in[0]), .b_i(c20_in[1]), .c_i(c20_in[2]),
        .sum_o(c20_sum0), .carry_o(c20_carry0));
    wire c20_sum1, c20_carry1;
    full_adder u_c20_1 (.a_i(c20_in[3]), .b_i(c20_in[4]), .c_i(c20_in[5]),
        .sum_o(c20_sum1), .carry_o(c20_carry1));
    wire c20_sum2, c20_carry2;
    full_adder u_c20_2 (.a_i(c20_in[6]), .b_i(c20_in[7]), .c_i(c20_in[8]),
        .sum_o(c20_sum2), .carry_o(c20_carry2));
    wire c20_sum3, c20_carry3;
    full_adder u_c20_3 (.a_i(c20_in[9]), .b_i(c20_in[10]), .c_i(c20_in[11]),
        .sum_o(c20_sum3), .carry_o(c20_carry3));
    wire c20_sum4, c20_carry4;
    full_adder u_c20_4 (.a_i(c20_in[12]), .b_i(c20_in[13]), .c_i(c20_in[14]),
        .sum_o(c20_sum4), .carry_o(c20_carry4));
    wire c20_sum5, c20_carry5;
    full_adder u_c20_5 (.a_i(c20_in[15]), .b_i(c20_in[16]), .c_i(c20_in[17]),
        .sum_o(c20_sum5), .carry_o(c20_carry5));
    wire c20_sum6, c20_carry6;
    full_adder u_c20_6 (.a_i(c20_in[18]), .b_i(c20_in[19]), .c_i(c20_in[20]),
        .sum_o(c20_sum6), .carry_o(c20_carry6));
    wire c20_sum7, c20_carry7;
    full_adder u_c20_7 (.a_i(c20_in[21]), .b_i(c20_in[22]), .c_i(c20_in[23]),
        .sum_o(c20_sum7), .carry_o(c20_carry7));
    wire c20_sum8, c20_carry8;
    full_adder u_c20_8 (.a_i(c20_in[24]), .b_i(c20_in[25]), .c_i(c20_in[26]),
        .sum_o(c20_sum8), .carry_o(c20_carry8));
    wire c20_sum9, c20_carry9;
    full_adder u_c20_9 (.a_i(c20_in[27]), .b_i(c20_in[28]), .c_i(c20_in[29]),
        .sum_o(c20_sum9), .carry_o(c20_carry9));
    wire c20_sum10, c20_carry10;
    full_adder u_c20_10 (.a_i(c20_in[30]), .b_i(c20_in[31]), .c_i(c20_in[32]),
        .sum_o(c20_sum10), .carry_o(c20_carry10));
    wire c20_sum11, c20_carry11;
    full_adder u_c20_11 (.a_i(c20_in[33]), .b_i(c20_in[34]), .c_i(c20_in[35]),
        .sum_o(c20_sum11), .carry_o(c20_carry11));
    wire c20_sum12, c20_carry12;
    full_adder u_c20_12 (.a_i(c20_in[36]), .b_i(c20_in[37]), .c_i(c20_in[38]),
        .sum_o(c20_sum12), .carry_o(c20_carry12));
    wire c20_sum13, c20_carry13;
    full_adder u_c20_13 (.a_i(c20_in[39]), .b_i(c20_in[40]), .c_i(c20_in[41]),
        .sum_o(c20_sum13), .carry_o(c20_carry13));
    wire c20_sum14, c20_carry14;
    full_adder u_c20_14 (.a_i(c20_in[42]), .b_i(c20_in[43]), .c_i(c20_in[44]),
        .sum_o(c20_sum14), .carry_o(c20_carry14));
    wire c20_sum15, c20_carry15;
    full_adder u_c20_15 (.a_i(c20_in[45]), .b_i(c20_in[46]), .c_i(c20_in[47]),
        .sum_o(c20_sum15), .carry_o(c20_carry15));
    wire c20_sum16, c20_carry16;
    full_adder u_c20_16 (.a_i(c19_carry0), .b_i(c19_carry1), .c_i(c19_carry2),
        .sum_o(c20_sum16), .carry_o(c20_carry16));
    wire c20_sum17, c20_carry17;
    full_adder u_c20_17 (.a_i(c19_carry3), .b_i(c19_carry4), .c_i(c19_carry5),
        .sum_o(c20_sum17), .carry_o(c20_carry17));
    wire c20_sum18, c20_carry18;
    full_adder u_c20_18 (.a_i(c19_carry6), .b_i(c19_carry7), .c_i(c19_carry8),
        .sum_o(c20_sum18), .carry_o(c20_carry18));
    wire c20_sum19, c20_carry19;
    full_adder u_c20_19 (.a_i(c19_carry9), .b_i(c19_carry10), .c_i(c19_carry11),
        .sum_o(c20_sum19), .carry_o(c20_carry19));
    wire c20_sum20, c20_carry20;
    full_adder u_c20_20 (.a_i(c19_carry12), .b_i(c19_carry13), .c_i(c19_carry14),
        .sum_o(c20_sum20), .carry_o(c20_carry20));
    wire c20_sum21, c20_carry21;
    full_adder u_c20_21 (.a_i(c19_carry15), .b_i(c19_carry16), .c_i(c19_carry17),
        .sum_o(c20_sum21), .carry_o(c20_carry21));
    wire c20_sum22, c20_carry22;
    full_adder u_c20_22 (.a_i(c19_carry18), .b_i(c19_carry19), .c_i(c19_carry20),
        .sum_o(c20_sum22), .carry_o(c20_carry22));
    wire c20_sum23, c20_carry23;
    full_adder u_c20_23 (.a_i(c20_sum0), .b_i(c20_sum1), .c_i(c20_sum2),
        .sum_o(c20_sum23), .carry_o(c20_carry23));
    wire c20_sum24, c20_carry24;
    full_adder u_c20_24 (.a_i(c20_sum3), .b_i(c20_sum4), .c_i(c20_sum5),
        .sum_o(c20_sum24), .carry_o(c20_carry24));
    wire c20_sum25, c20_carry25;
    full_adder u_c20_25 (.a_i(c20_sum6), .b_i(c20_sum7), .c_i(c20_sum8),
        .sum_o(c20_sum25), .carry_o(c20_carry25));
    wire c20_sum26, c20_carry26;
    full_adder u_c20_26 (.a_i(c20_sum9), .b_i(c20_sum10), .c_i(c20_sum11),
        .sum_o(c20_sum26), .carry_o(c20_carry26));
    wire c20_sum27, c20_carry27;
    full_adder u_c20_27 (.a_i(c20_sum12), .b_i(c20_sum13), .c_i(c20_sum14),
        .sum_o(c20_sum27), .carry_o(c20_carry27));
    wire c20_sum28, c20_carry28;
    full_adder u_c20_28 (.a_i(c20_sum15), .b_i(c19_carry21), .c_i(c19_carry22),
        .sum_o(c20_sum28), .carry_o(c20_carry28));
    wire c20_sum29, c20_carry29;
    full_adder u_c20_29 (.a_i(c19_carry23), .b_i(c19_carry24), .c_i(c19_carry25),
        .sum_o(c20_sum29), .carry_o(c20_carry29));
    wire c20_sum30, c20_carry30;
    full_adder u_c20_30 (.a_i(c19_carry26), .b_i(c19_carry27), .c_i(c19_carry28),
        .sum_o(c20_sum30), .carry_o(c20_carry30));
    wire c20_sum31, c20_carry31;
    full_adder u_c20_31 (.a_i(c19_carry29), .b_i(c19_carry30), .c_i(c19_carry31),
        .sum_o(c20_sum31), .carry_o(c20_carry31));
    wire c20_sum32, c20_carry32;
    full_adder u_c20_32 (.a_i(c19_carry32), .b_i(c19_carry33), .c_i(c19_carry34),
        .sum_o(c20_sum32), .carry_o(c20_carry32));
    wire c20_sum33, c20_carry33;
    full_adder u_c20_33 (.a_i(c19_carry35), .b_i(c19_carry36), .c_i(c20_sum16),
        .sum_o(c20_sum33), .carry_o(c20_carry33));
    wire c20_sum34, c20_carry34;
    full_adder u_c20_34 (.a_i(c20_sum17), .b_i(c20_sum18), .c_i(c20_sum19),
        .sum_o(c20_sum34), .carry_o(c20_carry34));
    wire c20_sum35, c20_carry35;
    full_adder u_c20_35 (.a_i(c20_sum20), .b_i(c20_sum21), .c_i(c20_sum22),
        .sum_o(c20_sum35), .carry_o(c20_carry35));
    wire c20_sum36, c20_carry36;
    full_adder u_c20_36 (.a_i(c20_sum23), .b_i(c20_sum24), .c_i(c20_sum25),
        .sum_o(c20_sum36), .carry_o(c20_carry36));
    wire c20_sum37, c20_carry37;
    full_adder u_c20_37 (.a_i(c20_sum26), .b_i(c20_sum27), .c_i(c19_carry37),
        .sum_o(c20_sum37), .carry_o(c20_carry37));
    wire c20_sum38, c20_carry38;
    full_adder u_c20_38 (.a_i(c19_carry38), .b_i(c19_carry39), .c_i(c19_carry40),
        .sum_o(c20_sum38), .carry_o(c20_carry38));
    wire c20_sum39, c20_carry39;
    full_adder u_c20_39 (.a_i(c19_carry41), .b_i(c19_carry42), .c_i(c19_carry43),
        .sum_o(c20_sum39), .carry_o(c20_carry39));
    wire c20_sum40, c20_carry40;
    full_adder u_c20_40 (.a_i(c19_carry44), .b_i(c19_carry45), .c_i(c19_carry46),
        .sum_o(c20_sum40), .carry_o(c20_carry40));
    wire c20_sum41, c20_carry41;
    full_adder u_c20_41 (.a_i(c19_carry47), .b_i(c19_carry48), .c_i(c20_sum28),
        .sum_o(c20_sum41), .carry_o(c20_carry41));
    wire c20_sum42, c20_carry42;
    full_adder u_c20_42 (.a_i(c20_sum29), .b_i(c20_sum30), .c_i(c20_sum31),
        .sum_o(c20_sum42), .carry_o(c20_carry42));
    wire c20_sum43, c20_carry43;
    full_adder u_c20_43 (.a_i(c20_sum32), .b_i(c20_sum33), .c_i(c20_sum34),
        .sum_o(c20_sum43), .carry_o(c20_carry43));
    wire c20_sum44, c20_carry44;
    full_adder u_c20_44 (.a_i(c20_sum35), .b_i(c20_sum36), .c_i(c19_carry49),
        .sum_o(c20_sum44), .carry_o(c20_carry44));
    wire c20_sum45, c20_carry45;
    full_adder u_c20_45 (.a_i(c19_carry50), .b_i(c19_carry51), .c_i(c19_carry52),
        .sum_o(c20_sum45), .carry_o(c20_carry45));
    wire c20_sum46, c20_carry46;
    full_adder u_c20_46 (.a_i(c19_carry53), .b_i(c19_carry54), .c_i(c19_carry55),
        .sum_o(c20_sum46), .carry_o(c20_carry46));
    wire c20_sum47, c20_carry47;
    full_adder u_c20_47 (.a_i(c19_carry56), .b_i(c19_carry57), .c_i(c20_sum37),
        .sum_o(c20_sum47), .carry_o(c20_carry47));
    wire c20_sum48, c20_carry48;
    full_adder u_c20_48 (.a_i(c20_sum38), .b_i(c20_sum39), .c_i(c20_sum40),
        .sum_o(c20_sum48), .carry_o(c20_carry48));
    wire c20_sum49, c20_carry49;
    full_adder u_c20_49 (.a_i(c20_sum41), .b_i(c20_sum42), .c_i(c20_sum43),
        .sum_o(c20_sum49), .carry_o(c20_carry49));
    wire c20_sum50, c20_carry50;
    full_adder u_c20_50 (.a_i(c19_carry58), .b_i(c19_carry59), .c_i(c19_carry60),
        .sum_o(c20_sum50), .carry_o(c20_carry50));
    wire c20_sum51, c20_carry51;
    full_adder u_c20_51 (.a_i(c19_carry61), .b_i(c19_carry62), .c_i(c19_carry63),
        .sum_o(c20_sum51), .carry_o(c20_carry51));
    wire c20_sum52, c20_carry52;
    full_adder u_c20_52 (.a_i(c20_sum44), .b_i(c20_sum45), .c_i(c20_sum46),
        .sum_o(c20_sum52), .carry_o(c20_carry52));
    wire c20_sum53, c20_carry53;
    full_adder u_c20_53 (.a_i(c20_sum47), .b_i(c20_sum48), .c_i(c20_sum49),
        .sum_o(c20_sum53), .carry_o(c20_carry53));
    wire c20_sum54, c20_carry54;
    full_adder u_c20_54 (.a_i(c19_carry64), .b_i(c19_carry65), .c_i(c19_carry66),
        .sum_o(c20_sum54), .carry_o(c20_carry54));
    wire c20_sum55, c20_carry55;
    full_adder u_c20_55 (.a_i(c19_carry67), .b_i(c20_sum50), .c_i(c20_sum51),
        .sum_o(c20_sum55), .carry_o(c20_carry55));

    // Column 21.
    wire c21_sum0, c21_carry0;
    full_adder u_c21_0 (.a_i(c21_in[0]), .b_i(c21_in[1]), .c_i(c21_in[2]),
        .sum_o(c21_sum0), .carry_o(c21_carry0));
    wire c21_sum1, c21_carry1;
    full_adder u_c21_1 (.a_i(c21_in[3]), .b_i(c21_in[4]), .c_i(c21_in[5]),
        .sum_o(c21_sum1), .carry_o(c21_carry1));
    wire c21_sum2, c21_carry2;
    full_adder u_c21_2 (.a_i(c21_in[6]), .b_i(c21_in[7]), .c_i(c21_in[8]),
        .sum_o(c21_sum2), .carry_o(c21_carry2));
    wire c21_sum3, c21_carry3;
    full_adder u_c21_3 (.a_i(c21_in[9]), .b_i(c21_in[10]), .c_i(c21_in[11]),
        .sum_o(c21_sum3), .carry_o(c21_carry3));
    wire c21_sum4, c21_carry4;
    full_adder u_c21_4 (.a_i(c21_in[12]), .b_i(c21_in[13]), .c_i(c21_in[14]),
        .sum_o(c21_sum4), .carry_o(c21_carry4));
    wire c21_sum5, c21_carry5;
    full_adder u_c21_5 (.a_i(c21_in[15]), .b_i(c21_in[16]), .c_i(c21_in[17]),
        .sum_o(c21_sum5), .carry_o(c21_carry5));
    wire c21_sum6, c21_carry6;
    full_adder u_c21_6 (.a_i(c21_in[18]), .b_i(c21_in[19]), .c_i(c21_in[20]),
        .sum_o(c21_sum6), .carry_o(c21_carry6));
    wire c21_sum7, c21_carry7;
    full_adder u_c21_7 (.a_i(c21_in[21]), .b_i(c21_in[22]), .c_i(c21_in[23]),
        .sum_o(c21_sum7), .carry_o(c21_carry7));
    wire c21_sum8, c21_carry8;
    full_adder u_c21_8 (.a_i(c21_in[24]), .b_i(c21_in[25]), .c_i(c21_in[26]),
        .sum_o(c21_sum8), .carry_o(c21_carry8));
    wire c21_sum9, c21_carry9;
    full_adder u_c21_9 (.a_i(c21_in[27]), .b_i(c21_in[28]), .c_i(c21_in[29]),
        .sum_o(c21_sum9), .carry_o(c21_carry9));
    wire c21_sum10, c21_carry10;
    full_adder u_c21_10 (.a_i(c21_in[30]), .b_i(c21_in[31]), .c_i(c20_carry0),
        .sum_o(c21_sum10), .carry_o(c21_carry10));
    wire c21_sum11, c21_carry11;
    full_adder u_c21_11 (.a_i(c20_carry1), .b_i(c20_carry2), .c_i(c20_carry3),
        .sum_o(c21_sum11), .carry_o(c21_carry11));
    wire c21_sum12, c21_carry12;
    full_adder u_c21_12 (.a_i(c20_carry4), .b_i(c20_carry5), .c_i(c20_carry6),
        .sum_o(c21_sum12), .carry_o(c21_carry12));
    wire c21_sum13, c21_carry13;
    full_adder u_c21_13 (.a_i(c20_carry7), .b_i(c20_carry8), .c_i(c20_carry9),
        .sum_o(c21_sum13), .carry_o(c21_carry13));
    wire c21_sum14, c21_carry14;
    full_adder u_c21_14 (.a_i(c20_carry10), .b_i(c20_carry11), .c_i(c20_carry12),
        .sum_o(c21_sum14), .carry_o(c21_carry14));
    wire c21_sum15, c21_carry15;
    full_adder u_c21_15 (.a_i(c20_carry13), .b_i(c20_carry14), .c_i(c20_carry15),
        .sum_o(c21_sum15), .carry_o(c21_carry15));
    wire c21_sum16, c21_carry16;
    full_adder u_c21_16 (.a_i(c21_sum0), .b_i(c21_sum1), .c_i(c21_sum2),
        .sum_o(c21_sum16), .carry_o(c21_carry16));
    wire c21_sum17, c21_carry17;
    full_adder u_c21_17 (.a_i(c21_sum3), .b_i(c21_sum4), .c_i(c21_sum5),
        .sum_o(c21_sum17), .carry_o(c21_carry17));
    wire c21_sum18, c21_carry18;
    full_adder u_c21_18 (.a_i(c21_sum6), .b_i(c21_sum7), .c_i(c21_sum8),
        .sum_o(c21_sum18), .carry_o(c21_carry18));
    wire c21_sum19, c21_carry19;
    full_adder u_c21_19 (.a_i(c21_sum9), .b_i(c20_carry16), .c_i(c20_carry17),
        .sum_o(c21_sum19), .carry_o(c21_carry19));
    wire c21_sum20, c21_carry20;
    full_adder u_c21_20 (.a_i(c20_carry18), .b_i(c20_carry19), .c_i(c20_carry20),
        .sum_o(c21_sum20), .carry_o(c21_carry20));
    wire c21_sum21, c21_carry21;
    full_adder u_c21_21 (.a_i(c20_carry21), .b_i(c20_carry22), .c_i(c20_carry23),
        .sum_o(c21_sum21), .carry_o(c21_carry21));
    wire c21_sum22, c21_carry22;
    full_adder u_c21_22 (.a_i(c20_carry24), .b_i(c20_carry25), .c_i(c20_carry26),
        .sum_o(c21_sum22), .carry_o(c21_carry22));
    wire c21_sum23, c21_carry23;
    full_adder u_c21_23 (.a_i(c20_carry27), .b_i(c21_sum10), .c_i(c21_sum11),
        .sum_o(c21_sum23), .carry_o(c21_carry23));
    wire c21_sum24, c21_carry24;
    full_adder u_c21_24 (.a_i(c21_sum12), .b_i(c21_sum13), .c_i(c21_sum14),
        .sum_o(c21_sum24), .carry_o(c21_carry24));
    wire c21_sum25, c21_carry25;
    full_adder u_c21_25 (.a_i(c21_sum15), .b_i(c21_sum16), .c_i(c21_sum17),
        .sum_o(c21_sum25), .carry_o(c21_carry25));
    wire c21_sum26, c21_carry26;
    full_adder u_c21_26 (.a_i(c21_sum18), .b_i(c20_carry28), .c_i(c20_carry29),
        .sum_o(c21_sum26), .carry_o(c21_carry26));
    wire c21_sum27, c21_carry27;
    full_adder u_c21_27 (.a_i(c20_carry30), .b_i(c20_carry31), .c_i(c20_carry32),
        .sum_o(c21_sum27), .carry_o(c21_carry27));
    wire c21_sum28, c21_carry28;
    full_adder u_c21_28 (.a_i(c20_carry33), .b_i(c20_carry34), .c_i(c20_carry35),
        .sum_o(c21_sum28), .carry_o(c21_carry28));
    wire c21_sum29, c21_carry29;
    full_adder u_c21_29 (.a_i(c20_carry36), .b_i(c21_sum19), .c_i(c21_sum20),
        .sum_o(c21_sum29), .carry_o(c21_carry29));
    wire c21_sum30, c21_carry30;
    full_adder u_c21_30 (.a_i(c21_sum21), .b_i(c21_sum22), .c_i(c21_sum23),
        .sum_o(c21_sum30), .carry_o(c21_carry30));
    wire c21_sum31, c21_carry31;
    full_adder u_c21_31 (.a_i(c21_sum24), .b_i(c21_sum25), .c_i(c20_carry37),
        .sum_o(c21_sum31), .carry_o(c21_carry31));
    wire c21_sum32, c21_carry32;
    full_adder u_c21_32 (.a_i(c20_carry38), .b_i(c20_carry39), .c_i(c20_carry40),
        .sum_o(c21_sum32), .carry_o(c21_carry32));
    wire c21_sum33, c21_carry33;
    full_adder u_c21_33 (.a_i(c20_carry41), .b_i(c20_carry42), .c_i(c20_carry43),
        .sum_o(c21_sum33), .carry_o(c21_carry33));
    wire c21_sum34, c21_carry34;
    full_adder u_c21_34 (.a_i(c21_sum26), .b_i(c21_sum27), .c_i(c21_sum28),
        .sum_o(c21_sum34), .carry_o(c21_carry34));
    wire c21_sum35, c21_carry35;
    full_adder u_c21_35 (.a_i(c21_sum29), .b_i(c21_sum30), .c_i(c20_carry44),
        .sum_o(c21_sum35), .carry_o(c21_carry35));
    wire c21_sum36, c21_carry36;
    full_adder u_c21_36 (.a_i(c20_carry45), .b_i(c20_carry46), .c_i(c20_carry47),
        .sum_o(c21_sum36), .carry_o(c21_carry36));
    wire c21_sum37, c21_carry37;
    full_adder u_c21_37 (.a_i(c20_carry48), .b_i(c20_carry49), .c_i(c21_sum31),
        .sum_o(c21_sum37), .carry_o(c21_carry37));
    wire c21_sum38, c21_carry38;
    full_adder u_c21_38 (.a_i(c21_sum32), .b_i(c21_sum33), .c_i(c21_sum34),
        .sum_o(c21_sum38), .carry_o(c21_carry38));
    wire c21_sum39, c21_carry39;
    full_adder u_c21_39 (.a_i(c20_carry50), .b_i(c20_carry51), .c_i(c20_carry52),
        .sum_o(c21_sum39), .carry_o(c21_carry39));
    wire c21_sum40, c21_carry40;
    full_adder u_c21_40 (.a_i(c20_carry53), .b_i(c21_sum35), .c_i(c21_sum36),
        .sum_o(c21_sum40), .carry_o(c21_carry40));

    // Column 22.
    wire c22_sum0, c22_carry0;
    full_adder u_c22_0 (.a_i(c22_in[0]), .b_i(c22_in[1]), .c_i(c22_in[2]),
        .sum_o(c22_sum0), .carry_o(c22_carry0));
    wire c22_sum1, c22_carry1;
    full_adder u_c22_1 (.a_i(c22_in[3]), .b_i(c22_in[4]), .c_i(c22_in[5]),
        .sum_o(c22_sum1), .carry_o(c22_carry1));
    wire c22_sum2, c22_carry2;
    full_adder u_c22_2 (.a_i(c22_in[6]), .b_i(c22_in[7]), .c_i(c22_in[8]),
        .sum_o(c22_sum2), .carry_o(c22_carry2));
    wire c22_sum3, c22_carry3;
    full_adder u_c22_3 (.a_i(c22_in[9]), .b_i(c22_in[10]), .c_i(c22_in[11]),
        .sum_o(c22_sum3), .carry_o(c22_carry3));
    wire c22_sum4, c22_carry4;
    full_adder u_c22_4 (.a_i(c22_in[12]), .b_i(c22_in[13]), .c_i(c22_in[14]),
        .sum_o(c22_sum4), .carry_o(c22_carry4));
    wire c22_sum5, c22_carry5;
    full_adder u_c22_5 (.a_i(c22_in[15]), .b_i(c21_carry0), .c_i(c21_carry1),
        .sum_o(c22_sum5), .carry_o(c22_carry5));
    wire c22_sum6, c22_carry6;
    full_adder u_c22_6 (.a_i(c21_carry2), .b_i(c21_carry3), .c_i(c21_carry4),
        .sum_o(c22_sum6), .carry_o(c22_carry6));
    wire c22_sum7, c22_carry7;
    full_adder u_c22_7 (.a_i(c21_carry5), .b_i(c21_carry6), .c_i(c21_carry7),
        .sum_o(c22_sum7), .carry_o(c22_carry7));
    wire c22_sum8, c22_carry8;
    full_adder u_c22_8 (.a_i(c21_carry8), .b_i(c21_carry9), .c_i(c22_sum0),
        .sum_o(c22_sum8), .carry_o(c22_carry8));
    wire c22_sum9, c22_carry9;
    full_adder u_c22_9 (.a_i(c22_sum1), .b_i(c22_sum2), .c_i(c22_sum3),
        .sum_o(c22_sum9), .carry_o(c22_carry9));
    wire c22_sum10, c22_carry10;
    full_adder u_c22_10 (.a_i(c22_sum4), .b_i(c21_carry10), .c_i(c21_carry11),
        .sum_o(c22_sum10), .carry_o(c22_carry10));
    wire c22_sum11, c22_carry11;
    full_adder u_c22_11 (.a_i(c21_carry12), .b_i(c21_carry13), .c_i(c21_carry14),
        .sum_o(c22_sum11), .carry_o(c22_carry11));
    wire c22_sum12, c22_carry12;
    full_adder u_c22_12 (.a_i(c21_carry15), .b_i(c21_carry16), .c_i(c21_carry17),
        .sum_o(c22_sum12), .carry_o(c22_carry12));
    wire c22_sum13, c22_carry13;
    full_adder u_c22_13 (.a_i(c21_carry18), .b_i(c22_sum5), .c_i(c22_sum6),
        .sum_o(c22_sum13), .carry_o(c22_carry13));
    wire c22_sum14, c22_carry14;
    full_adder u_c22_14 (.a_i(c22_sum7), .b_i(c22_sum8), .c_i(c22_sum9),
        .sum_o(c22_sum14), .carry_o(c22_carry14));
    wire c22_sum15, c22_carry15;
    full_adder u_c22_15 (.a_i(c21_carry19), .b_i(c21_carry20), .c_i(c21_carry21),
        .sum_o(c22_sum15), .carry_o(c22_carry15));
    wire c22_sum16, c22_carry16;
    full_adder u_c22_16 (.a_i(c21_carry22), .b_i(c21_carry23), .c_i(c21_carry24),
        .sum_o(c22_sum16), .carry_o(c22_carry16));
    wire c22_sum17, c22_carry17;
    full_adder u_c22_17 (.a_i(c21_carry25), .b_i(c22_sum10), .c_i(c22_sum11),
        .sum_o(c22_sum17), .carry_o(c22_carry17));
    wire c22_sum18, c22_carry18;
    full_adder u_c22_18 (.a_i(c22_sum12), .b_i(c22_sum13), .c_i(c22_sum14),
        .sum_o(c22_sum18), .carry_o(c22_carry18));
    wire c22_sum19, c22_carry19;
    full_adder u_c22_19 (.a_i(c21_carry26), .b_i(c21_carry27), .c_i(c21_carry28),
        .sum_o(c22_sum19), .carry_o(c22_carry19));
    wire c22_sum20, c22_carry20;
    full_adder u_c22_20 (.a_i(c21_carry29), .b_i(c21_carry30), .c_i(c22_sum15),
        .sum_o(c22_sum20), .carry_o(c22_carry20));
    wire c22_sum21, c22_carry21;
    full_adder u_c22_21 (.a_i(c22_sum16), .b_i(c22_sum17), .c_i(c22_sum18),
        .sum_o(c22_sum21), .carry_o(c22_carry21));
    wire c22_sum22, c22_carry22;
    full_adder u_c22_22 (.a_i(c21_carry31), .b_i(c21_carry32), .c_i(c21_carry33),
        .sum_o(c22_sum22), .carry_o(c22_carry22));
    wire c22_sum23, c22_carry23;
    full_adder u_c22_23 (.a_i(c21_carry34), .b_i(c22_sum19), .c_i(c22_sum20),
        .sum_o(c22_sum23), .carry_o(c22_carry23));
    wire c22_sum24, c22_carry24;
    full_adder u_c22_24 (.a_i(c22_sum21), .b_i(c21_carry35), .c_i(c21_carry36),
        .sum_o(c22_sum24), .carry_o(c22_carry24));
    wire c22_sum25, c22_carry25;
    full_adder u_c22_25 (.a_i(c21_carry37), .b_i(c21_carry38), .c_i(c22_sum22),
        .sum_o(c22_sum25), .carry_o(c22_carry25));

    // Column 23.
    wire c23_sum0, c23_carry0;
    full_adder u_c23_0 (.a_i(c22_carry0), .b_i(c22_carry1), .c_i(c22_carry2),
        .sum_o(c23_sum0), .carry_o(c23_carry0));
    wire c23_sum1, c23_carry1;
    full_adder u_c23_1 (.a_i(c22_carry3), .b_i(c22_carry4), .c_i(c22_carry5),
        .sum_o(c23_sum1), .carry_o(c23_carry1));
    wire c23_sum2, c23_carry2;
    full_adder u_c23_2 (.a_i(c22_carry6), .b_i(c22_carry7), .c_i(c22_carry8),
        .sum_o(c23_sum2), .carry_o(c23_carry2));
    wire c23_sum3, c23_carry3;
    full_adder u_c23_3 (.a_i(c22_carry9), .b_i(c23_sum0), .c_i(c22_carry10),
        .sum_o(c23_sum3), .carry_o(c23_carry3));
    wire c23_sum4, c23_carry4;
    full_adder u_c23_4 (.a_i(c22_carry11), .b_i(c22_carry12), .c_i(c22_carry13),
        .sum_o(c23_sum4), .carry_o(c23_carry4));
    wire c23_sum5, c23_carry5;
    full_adder u_c23_5 (.a_i(c22_carry14), .b_i(c23_sum1), .c_i(c23_sum2),
        .sum_o(c23_sum5), .carry_o(c23_carry5));
    wire c23_sum6, c23_carry6;
    full_adder u_c23_6 (.a_i(c22_carry15), .b_i(c22_carry16), .c_i(c22_carry17),
        .sum_o(c23_sum6), .carry_o(c23_carry6));
    wire c23_sum7, c23_carry7;
    full_adder u_c23_7 (.a_i(c22_carry18), .b_i(c23_sum3), .c_i(c23_sum4),
        .sum_o(c23_sum7), .carry_o(c23_carry7));
    wire c23_sum8, c23_carry8;
    full_adder u_c23_8 (.a_i(c23_sum5), .b_i(c22_carry19), .c_i(c22_carry20),
        .sum_o(c23_sum8), .carry_o(c23_carry8));
    wire c23_sum9, c23_carry9;
    full_adder u_c23_9 (.a_i(c22_carry21), .b_i(c23_sum6), .c_i(c23_sum7),
        .sum_o(c23_sum9), .carry_o(c23_carry9));
    wire c23_sum10, c23_carry10;
    full_adder u_c23_10 (.a_i(c22_carry22), .b_i(c22_carry23), .c_i(c23_sum8),
        .sum_o(c23_sum10), .carry_o(c23_carry10));

    // Column 24.
    wire c24_sum0, c24_carry0;
    full_adder u_c24_0 (.a_i(c23_carry0), .b_i(c23_carry1), .c_i(c23_carry2),
        .sum_o(c24_sum0), .carry_o(c24_carry0));
    wire c24_sum1, c24_carry1;
    full_adder u_c24_1 (.a_i(c23_carry3), .b_i(c23_carry4), .c_i(c23_carry5),
        .sum_o(c24_sum1), .carry_o(c24_carry1));
    wire c24_sum2, c24_carry2;
    full_adder u_c24_2 (.a_i(c24_sum0), .b_i(c23_carry6), .c_i(c23_carry7),
        .sum_o(c24_sum2), .carry_o(c24_carry2));
    wire c24_sum3, c24_carry3;
    full_adder u_c24_3 (.a_i(c24_sum1), .b_i(c23_carry8), .c_i(c23_carry9),
        .sum_o(c24_sum3), .carry_o(c24_carry3));

    // Column 25.
    wire c25_sum0, c25_carry0;
    full_adder u_c25_0 (.a_i(c24_carry0), .b_i(c24_carry1), .c_i(c24_carry2),
        .sum_o(c25_sum0), .carry_o(c25_carry0));

    assign middle_o = {c25_carry0, c25_sum0, c24_carry3, c24_sum3, c24_sum2, c23_carry10, c23_sum10,
        c23_sum9, c22_carry25, c22_carry24, c22_sum25, c22_sum24, c22_sum23, c21_carry40,
        c21_carry39, c21_sum40, c21_sum39, c21_sum38, c21_sum37, c20_carry55, c20_carry54,
        c20_sum55, c20_sum54, c20_sum53, c20_sum52, c19_carry70, c19_carry69, c19_carry68,
        c19_sum70, c19_sum69, c19_sum68, c19_sum67, c19_sum66, c18_carry85, c18_carry84,
        c18_carry83, c18_carry82, c18_sum85, c18_sum84, c18_sum83, c18_sum82, c17_carry99,
        c17_carry98, c17_carry97, c17_carry96, c17_sum99, c17_sum98, c17_sum97, c17_sum96,
        c16_carry111, c16_carry110, c16_carry109, c16_carry108, c16_sum111, c16_sum110, c16_sum109,
        c16_sum108, c15_carry119, c15_carry118, c15_carry117, c15_carry116, c15_sum119, c15_sum118,
        c15_sum117, c15_sum116, c14_carry119, c14_carry118, c14_carry117, c14_carry116, c14_sum119,
        c14_sum118, c14_sum117, c14_sum116, c13_carry119, c13_carry118, c13_carry117, c13_carry116,
        c13_sum119, c13_sum118, c13_sum117, c13_sum116, c12_carry119, c12_carry118, c12_carry117,
        c12_carry116, c12_sum119, c12_sum118, c12_sum117, c12_sum116, c11_carry119, c11_carry118,
        c11_carry117, c11_carry116, c11_sum119, c11_sum118, c11_sum117, c11_sum116, c10_carry119,
        c10_carry118, c10_carry117, c10_carry116, c10_sum119, c10_sum118, c10_sum117, c10_sum116,
        c9_carry118, c9_carry117, c9_carry116, c9_carry115, c9_sum118, c9_sum117, c9_sum116,
        c9_sum115, c8_carry115, c8_carry114, c8_carry113, c8_sum115, c8_sum114, c8_sum113,
        c7_carry107, c7_carry106, c7_sum107, c7_sum106, c7_sum105, c7_sum104, c6_carry92,
        c6_carry91, c6_sum92, c6_sum91, c6_sum90, c6_sum89, c5_carry77, c5_sum77, c5_sum76,
        c5_sum75, c4_carry62, c4_sum62, c4_sum61, c3_carry48, c3_sum48, c2_sum33, c1_sum19,
        c0_sum7};

endmodule

`default_nettype wire
