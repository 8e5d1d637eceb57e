// tree_baugh_wooley_8x8_l16_upper: compressor tree, first half: 16 lane(s) of Baugh-Wooley rows, 8
//   x 8 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_8x8_l16_upper (
    input  wire [1023:0] bits_i,    // lane k at [k*64 +: 64]
    output wire [74:0]   middle_o
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
    wire [111:0] c8_in;
    wire [95:0] c9_in;
    wire [79:0] c10_in;
    wire [63:0] c11_in;
    wire [47:0] c12_in;
    wire [31:0] c13_in;
    wire [15:0] c14_in;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [63:0] lane;
            assign lane = bits_i[k*64 +: 64];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[8], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[16], lane[9], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[24], lane[17], lane[10], lane[3]};
            assign c4_in[k*5 +: 5] = {lane[32], lane[25], lane[18], lane[11], lane[4]};
            assign c5_in[k*6 +: 6] = {lane[40], lane[33], lane[26], lane[19], lane[12], lane[5]};
            assign c6_in[k*7 +: 7] = {lane[48], lane[41], lane[34], lane[27], lane[20], lane[13],
                lane[6]};
            assign c7_in[k*8 +: 8] = {lane[56], lane[49], lane[42], lane[35], lane[28], lane[21],
                lane[14], lane[7]};
            assign c8_in[k*7 +: 7] = {lane[57], lane[50], lane[43], lane[36], lane[29], lane[22],
                lane[15]};
            assign c9_in[k*6 +: 6] = {lane[58], lane[51], lane[44], lane[37], lane[30], lane[23]};
            assign c10_in[k*5 +: 5] = {lane[59], lane[52], lane[45], lane[38], lane[31]};
            assign c11_in[k*4 +: 4] = {lane[60], lane[53], lane[46], lane[39]};
            assign c12_in[k*3 +: 3] = {lane[61], lane[54], lane[47]};
            assign c13_in[k*2 +: 2] = {lane[62], lane[55]};
            assign c14_in[k] = lane[63];
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
    wire c6_sum93, c6_carry93;
    full_adder u_c6_93 (.a_i(c6_sum89), .b_i(c6_sum90), .c_i(c6_sum91),
        .sum_o(c6_sum93), .carry_o(c6_carry93));

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
    wire c7_sum108, c7_carry108;
    full_adder u_c7_108 (.a_i(c7_sum104), .b_i(c7_sum105), .c_i(c6_carry91),
        .sum_o(c7_sum108), .carry_o(c7_carry108));

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
    full_adder u_c8_37 (.a_i(c8_in[110]), .b_i(c8_in[111]), .c_i(c7_carry0),
        .sum_o(c8_sum37), .carry_o(c8_carry37));
    wire c8_sum38, c8_carry38;
    full_adder u_c8_38 (.a_i(c8_sum0), .b_i(c7_carry1), .c_i(c7_carry2),
        .sum_o(c8_sum38), .carry_o(c8_carry38));
    wire c8_sum39, c8_carry39;
    full_adder u_c8_39 (.a_i(c7_carry3), .b_i(c7_carry4), .c_i(c7_carry5),
        .sum_o(c8_sum39), .carry_o(c8_carry39));
    wire c8_sum40, c8_carry40;
    full_adder u_c8_40 (.a_i(c7_carry6), .b_i(c7_carry7), .c_i(c7_carry8),
        .sum_o(c8_sum40), .carry_o(c8_carry40));
    wire c8_sum41, c8_carry41;
    full_adder u_c8_41 (.a_i(c7_carry9), .b_i(c7_carry10), .c_i(c7_carry11),
        .sum_o(c8_sum41), .carry_o(c8_carry41));
    wire c8_sum42, c8_carry42;
    full_adder u_c8_42 (.a_i(c7_carry12), .b_i(c7_carry13), .c_i(c7_carry14),
        .sum_o(c8_sum42), .carry_o(c8_carry42));
    wire c8_sum43, c8_carry43;
    full_adder u_c8_43 (.a_i(c7_carry15), .b_i(c7_carry16), .c_i(c7_carry17),
        .sum_o(c8_sum43), .carry_o(c8_carry43));
    wire c8_sum44, c8_carry44;
    full_adder u_c8_44 (.a_i(c7_carry18), .b_i(c7_carry19), .c_i(c7_carry20),
        .sum_o(c8_sum44), .carry_o(c8_carry44));
    wire c8_sum45, c8_carry45;
    full_adder u_c8_45 (.a_i(c7_carry21), .b_i(c7_carry22), .c_i(c7_carry23),
        .sum_o(c8_sum45), .carry_o(c8_carry45));
    wire c8_sum46, c8_carry46;
    full_adder u_c8_46 (.a_i(c7_carry24), .b_i(c7_carry25), .c_i(c7_carry26),
        .sum_o(c8_sum46), .carry_o(c8_carry46));
    wire c8_sum47, c8_carry47;
    full_adder u_c8_47 (.a_i(c7_carry27), .b_i(c7_carry28), .c_i(c7_carry29),
        .sum_o(c8_sum47), .carry_o(c8_carry47));
    wire c8_sum48, c8_carry48;
    full_adder u_c8_48 (.a_i(c7_carry30), .b_i(c7_carry31), .c_i(c7_carry32),
        .sum_o(c8_sum48), .carry_o(c8_carry48));
    wire c8_sum49, c8_carry49;
    full_adder u_c8_49 (.a_i(c7_carry33), .b_i(c7_carry34), .c_i(c7_carry35),
        .sum_o(c8_sum49), .carry_o(c8_carry49));
    wire c8_sum50, c8_carry50;
    full_adder u_c8_50 (.a_i(c7_carry36), .b_i(c7_carry37), .c_i(c7_carry38),
        .sum_o(c8_sum50), .carry_o(c8_carry50));
    wire c8_sum51, c8_carry51;
    full_adder u_c8_51 (.a_i(c7_carry39), .b_i(c7_carry40), .c_i(c7_carry41),
        .sum_o(c8_sum51), .carry_o(c8_carry51));
    wire c8_sum52, c8_carry52;
    full_adder u_c8_52 (.a_i(c7_carry42), .b_i(c8_sum1), .c_i(c8_sum2),
        .sum_o(c8_sum52), .carry_o(c8_carry52));
    wire c8_sum53, c8_carry53;
    full_adder u_c8_53 (.a_i(c8_sum3), .b_i(c8_sum4), .c_i(c8_sum5),
        .sum_o(c8_sum53), .carry_o(c8_carry53));
    wire c8_sum54, c8_carry54;
    full_adder u_c8_54 (.a_i(c8_sum6), .b_i(c8_sum7), .c_i(c8_sum8),
        .sum_o(c8_sum54), .carry_o(c8_carry54));
    wire c8_sum55, c8_carry55;
    full_adder u_c8_55 (.a_i(c8_sum9), .b_i(c8_sum10), .c_i(c8_sum11),
        .sum_o(c8_sum55), .carry_o(c8_carry55));
    wire c8_sum56, c8_carry56;
    full_adder u_c8_56 (.a_i(c8_sum12), .b_i(c8_sum13), .c_i(c8_sum14),
        .sum_o(c8_sum56), .carry_o(c8_carry56));
    wire c8_sum57, c8_carry57;
    full_adder u_c8_57 (.a_i(c8_sum15), .b_i(c8_sum16), .c_i(c8_sum17),
        .sum_o(c8_sum57), .carry_o(c8_carry57));
    wire c8_sum58, c8_carry58;
    full_adder u_c8_58 (.a_i(c8_sum18), .b_i(c8_sum19), .c_i(c8_sum20),
        .sum_o(c8_sum58), .carry_o(c8_carry58));
    wire c8_sum59, c8_carry59;
    full_adder u_c8_59 (.a_i(c8_sum21), .b_i(c8_sum22), .c_i(c8_sum23),
        .sum_o(c8_sum59), .carry_o(c8_carry59));
    wire c8_sum60, c8_carry60;
    full_adder u_c8_60 (.a_i(c8_sum24), .b_i(c8_sum25), .c_i(c8_sum26),
        .sum_o(c8_sum60), .carry_o(c8_carry60));
    wire c8_sum61, c8_carry61;
    full_adder u_c8_61 (.a_i(c8_sum27), .b_i(c8_sum28), .c_i(c8_sum29),
        .sum_o(c8_sum61), .carry_o(c8_carry61));
    wire c8_sum62, c8_carry62;
    full_adder u_c8_62 (.a_i(c8_sum30), .b_i(c8_sum31), .c_i(c8_sum32),
        .sum_o(c8_sum62), .carry_o(c8_carry62));
    wire c8_sum63, c8_carry63;
    full_adder u_c8_63 (.a_i(c8_sum33), .b_i(c8_sum34), .c_i(c8_sum35),
        .sum_o(c8_sum63), .carry_o(c8_carry63));
    wire c8_sum64, c8_carry64;
    full_adder u_c8_64 (.a_i(c8_sum36), .b_i(c8_sum37), .c_i(c7_carry43),
        .sum_o(c8_sum64), .carry_o(c8_carry64));
    wire c8_sum65, c8_carry65;
    full_adder u_c8_65 (.a_i(c7_carry44), .b_i(c7_carry45), .c_i(c7_carry46),
        .sum_o(c8_sum65), .carry_o(c8_carry65));
    wire c8_sum66, c8_carry66;
    full_adder u_c8_66 (.a_i(c7_carry47), .b_i(c7_carry48), .c_i(c7_carry49),
        .sum_o(c8_sum66), .carry_o(c8_carry66));
    wire c8_sum67, c8_carry67;
    full_adder u_c8_67 (.a_i(c7_carry50), .b_i(c7_carry51), .c_i(c7_carry52),
        .sum_o(c8_sum67), .carry_o(c8_carry67));
    wire c8_sum68, c8_carry68;
    full_adder u_c8_68 (.a_i(c7_carry53), .b_i(c7_carry54), .c_i(c7_carry55),
        .sum_o(c8_sum68), .carry_o(c8_carry68));
    wire c8_sum69, c8_carry69;
    full_adder u_c8_69 (.a_i(c7_carry56), .b_i(c7_carry57), .c_i(c7_carry58),
        .sum_o(c8_sum69), .carry_o(c8_carry69));
    wire c8_sum70, c8_carry70;
    full_adder u_c8_70 (.a_i(c7_carry59), .b_i(c7_carry60), .c_i(c7_carry61),
        .sum_o(c8_sum70), .carry_o(c8_carry70));
    wire c8_sum71, c8_carry71;
    full_adder u_c8_71 (.a_i(c7_carry62), .b_i(c7_carry63), .c_i(c7_carry64),
        .sum_o(c8_sum71), .carry_o(c8_carry71));
    wire c8_sum72, c8_carry72;
    full_adder u_c8_72 (.a_i(c7_carry65), .b_i(c7_carry66), .c_i(c7_carry67),
        .sum_o(c8_sum72), .carry_o(c8_carry72));
    wire c8_sum73, c8_carry73;
    full_adder u_c8_73 (.a_i(c7_carry68), .b_i(c8_sum38), .c_i(c8_sum39),
        .sum_o(c8_sum73), .carry_o(c8_carry73));
    wire c8_sum74, c8_carry74;
    full_adder u_c8_74 (.a_i(c8_sum40), .b_i(c8_sum41), .c_i(c8_sum42),
        .sum_o(c8_sum74), .carry_o(c8_carry74));
    wire c8_sum75, c8_carry75;
    full_adder u_c8_75 (.a_i(c8_sum43), .b_i(c8_sum44), .c_i(c8_sum45),
        .sum_o(c8_sum75), .carry_o(c8_carry75));
    wire c8_sum76, c8_carry76;
    full_adder u_c8_76 (.a_i(c8_sum46), .b_i(c8_sum47), .c_i(c8_sum48),
        .sum_o(c8_sum76), .carry_o(c8_carry76));
    wire c8_sum77, c8_carry77;
    full_adder u_c8_77 (.a_i(c8_sum49), .b_i(c8_sum50), .c_i(c8_sum51),
        .sum_o(c8_sum77), .carry_o(c8_carry77));
    wire c8_sum78, c8_carry78;
    full_adder u_c8_78 (.a_i(c8_sum52), .b_i(c8_sum53), .c_i(c8_sum54),
        .sum_o(c8_sum78), .carry_o(c8_carry78));
    wire c8_sum79, c8_carry79;
    full_adder u_c8_79 (.a_i(c8_sum55), .b_i(c8_sum56), .c_i(c8_sum57),
        .sum_o(c8_sum79), .carry_o(c8_carry79));
    wire c8_sum80, c8_carry80;
    full_adder u_c8_80 (.a_i(c8_sum58), .b_i(c8_sum59), .c_i(c8_sum60),
        .sum_o(c8_sum80), .carry_o(c8_carry80));
    wire c8_sum81, c8_carry81;
    full_adder u_c8_81 (.a_i(c8_sum61), .b_i(c8_sum62), .c_i(c8_sum63),
        .sum_o(c8_sum81), .carry_o(c8_carry81));
    wire c8_sum82, c8_carry82;
    full_adder u_c8_82 (.a_i(c7_carry69), .b_i(c7_carry70), .c_i(c7_carry71),
        .sum_o(c8_sum82), .carry_o(c8_carry82));
    wire c8_sum83, c8_carry83;
    full_adder u_c8_83 (.a_i(c7_carry72), .b_i(c7_carry73), .c_i(c7_carry74),
        .sum_o(c8_sum83), .carry_o(c8_carry83));
    wire c8_sum84, c8_carry84;
    full_adder u_c8_84 (.a_i(c7_carry75), .b_i(c7_carry76), .c_i(c7_carry77),
        .sum_o(c8_sum84), .carry_o(c8_carry84));
    wire c8_sum85, c8_carry85;
    full_adder u_c8_85 (.a_i(c7_carry78), .b_i(c7_carry79), .c_i(c7_carry80),
        .sum_o(c8_sum85), .carry_o(c8_carry85));
    wire c8_sum86, c8_carry86;
    full_adder u_c8_86 (.a_i(c7_carry81), .b_i(c7_carry82), .c_i(c7_carry83),
        .sum_o(c8_sum86), .carry_o(c8_carry86));
    wire c8_sum87, c8_carry87;
    full_adder u_c8_87 (.a_i(c7_carry84), .b_i(c7_carry85), .c_i(c8_sum64),
        .sum_o(c8_sum87), .carry_o(c8_carry87));
    wire c8_sum88, c8_carry88;
    full_adder u_c8_88 (.a_i(c8_sum65), .b_i(c8_sum66), .c_i(c8_sum67),
        .sum_o(c8_sum88), .carry_o(c8_carry88));
    wire c8_sum89, c8_carry89;
    full_adder u_c8_89 (.a_i(c8_sum68), .b_i(c8_sum69), .c_i(c8_sum70),
        .sum_o(c8_sum89), .carry_o(c8_carry89));
    wire c8_sum90, c8_carry90;
    full_adder u_c8_90 (.a_i(c8_sum71), .b_i(c8_sum72), .c_i(c8_sum73),
        .sum_o(c8_sum90), .carry_o(c8_carry90));
    wire c8_sum91, c8_carry91;
    full_adder u_c8_91 (.a_i(c8_sum74), .b_i(c8_sum75), .c_i(c8_sum76),
        .sum_o(c8_sum91), .carry_o(c8_carry91));
    wire c8_sum92, c8_carry92;
    full_adder u_c8_92 (.a_i(c8_sum77), .b_i(c8_sum78), .c_i(c8_sum79),
        .sum_o(c8_sum92), .carry_o(c8_carry92));
    wire c8_sum93, c8_carry93;
    full_adder u_c8_93 (.a_i(c8_sum80), .b_i(c8_sum81), .c_i(c7_carry86),
        .sum_o(c8_sum93), .carry_o(c8_carry93));
    wire c8_sum94, c8_carry94;
    full_adder u_c8_94 (.a_i(c7_carry87), .b_i(c7_carry88), .c_i(c7_carry89),
        .sum_o(c8_sum94), .carry_o(c8_carry94));
    wire c8_sum95, c8_carry95;
    full_adder u_c8_95 (.a_i(c7_carry90), .b_i(c7_carry91), .c_i(c7_carry92),
        .sum_o(c8_sum95), .carry_o(c8_carry95));
    wire c8_sum96, c8_carry96;
    full_adder u_c8_96 (.a_i(c7_carry93), .b_i(c7_carry94), .c_i(c7_carry95),
        .sum_o(c8_sum96), .carry_o(c8_carry96));
    wire c8_sum97, c8_carry97;
    full_adder u_c8_97 (.a_i(c8_sum82), .b_i(c8_sum83), .c_i(c8_sum84),
        .sum_o(c8_sum97), .carry_o(c8_carry97));
    wire c8_sum98, c8_carry98;
    full_adder u_c8_98 (.a_i(c8_sum85), .b_i(c8_sum86), .c_i(c8_sum87),
        .sum_o(c8_sum98), .carry_o(c8_carry98));
    wire c8_sum99, c8_carry99;
    full_adder u_c8_99 (.a_i(c8_sum88), .b_i(c8_sum89), .c_i(c8_sum90),
        .sum_o(c8_sum99), .carry_o(c8_carry99));
    wire c8_sum100, c8_carry100;
    full_adder u_c8_100 (.a_i(c8_sum91), .b_i(c8_sum92), .c_i(c7_carry96),
        .sum_o(c8_sum100), .carry_o(c8_carry100));
    wire c8_sum101, c8_carry101;
    full_adder u_c8_101 (.a_i(c7_carry97), .b_i(c7_carry98), .c_i(c7_carry99),
        .sum_o(c8_sum101), .carry_o(c8_carry101));
    wire c8_sum102, c8_carry102;
    full_adder u_c8_102 (.a_i(c7_carry100), .b_i(c7_carry101), .c_i(c8_sum93),
        .sum_o(c8_sum102), .carry_o(c8_carry102));
    wire c8_sum103, c8_carry103;
    full_adder u_c8_103 (.a_i(c8_sum94), .b_i(c8_sum95), .c_i(c8_sum96),
        .sum_o(c8_sum103), .carry_o(c8_carry103));
    wire c8_sum104, c8_carry104;
    full_adder u_c8_104 (.a_i(c8_sum97), .b_i(c8_sum98), .c_i(c8_sum99),
        .sum_o(c8_sum104), .carry_o(c8_carry104));
    wire c8_sum105, c8_carry105;
    full_adder u_c8_105 (.a_i(c7_carry102), .b_i(c7_carry103), .c_i(c7_carry104),
        .sum_o(c8_sum105), .carry_o(c8_carry105));
    wire c8_sum106, c8_carry106;
    full_adder u_c8_106 (.a_i(c7_carry105), .b_i(c8_sum100), .c_i(c8_sum101),
        .sum_o(c8_sum106), .carry_o(c8_carry106));
    wire c8_sum107, c8_carry107;
    full_adder u_c8_107 (.a_i(c8_sum102), .b_i(c8_sum103), .c_i(c8_sum104),
        .sum_o(c8_sum107), .carry_o(c8_carry107));

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
    full_adder u_c9_32 (.a_i(c9_in[95]), .b_i(c8_carry0), .c_i(c9_sum0),
        .sum_o(c9_sum32), .carry_o(c9_carry32));
    wire c9_sum33, c9_carry33;
    full_adder u_c9_33 (.a_i(c8_carry1), .b_i(c8_carry2), .c_i(c8_carry3),
        .sum_o(c9_sum33), .carry_o(c9_carry33));
    wire c9_sum34, c9_carry34;
    full_adder u_c9_34 (.a_i(c8_carry4), .b_i(c8_carry5), .c_i(c8_carry6),
        .sum_o(c9_sum34), .carry_o(c9_carry34));
    wire c9_sum35, c9_carry35;
    full_adder u_c9_35 (.a_i(c8_carry7), .b_i(c8_carry8), .c_i(c8_carry9),
        .sum_o(c9_sum35), .carry_o(c9_carry35));
    wire c9_sum36, c9_carry36;
    full_adder u_c9_36 (.a_i(c8_carry10), .b_i(c8_carry11), .c_i(c8_carry12),
        .sum_o(c9_sum36), .carry_o(c9_carry36));
    wire c9_sum37, c9_carry37;
    full_adder u_c9_37 (.a_i(c8_carry13), .b_i(c8_carry14), .c_i(c8_carry15),
        .sum_o(c9_sum37), .carry_o(c9_carry37));
    wire c9_sum38, c9_carry38;
    full_adder u_c9_38 (.a_i(c8_carry16), .b_i(c8_carry17), .c_i(c8_carry18),
        .sum_o(c9_sum38), .carry_o(c9_carry38));
    wire c9_sum39, c9_carry39;
    full_adder u_c9_39 (.a_i(c8_carry19), .b_i(c8_carry20), .c_i(c8_carry21),
        .sum_o(c9_sum39), .carry_o(c9_carry39));
    wire c9_sum40, c9_carry40;
    full_adder u_c9_40 (.a_i(c8_carry22), .b_i(c8_carry23), .c_i(c8_carry24),
        .sum_o(c9_sum40), .carry_o(c9_carry40));
    wire c9_sum41, c9_carry41;
    full_adder u_c9_41 (.a_i(c8_carry25), .b_i(c8_carry26), .c_i(c8_carry27),
        .sum_o(c9_sum41), .carry_o(c9_carry41));
    wire c9_sum42, c9_carry42;
    full_adder u_c9_42 (.a_i(c8_carry28), .b_i(c8_carry29), .c_i(c8_carry30),
        .sum_o(c9_sum42), .carry_o(c9_carry42));
    wire c9_sum43, c9_carry43;
    full_adder u_c9_43 (.a_i(c8_carry31), .b_i(c8_carry32), .c_i(c8_carry33),
        .sum_o(c9_sum43), .carry_o(c9_carry43));
    wire c9_sum44, c9_carry44;
    full_adder u_c9_44 (.a_i(c8_carry34), .b_i(c8_carry35), .c_i(c8_carry36),
        .sum_o(c9_sum44), .carry_o(c9_carry44));
    wire c9_sum45, c9_carry45;
    full_adder u_c9_45 (.a_i(c9_sum1), .b_i(c9_sum2), .c_i(c9_sum3),
        .sum_o(c9_sum45), .carry_o(c9_carry45));
    wire c9_sum46, c9_carry46;
    full_adder u_c9_46 (.a_i(c9_sum4), .b_i(c9_sum5), .c_i(c9_sum6),
        .sum_o(c9_sum46), .carry_o(c9_carry46));
    wire c9_sum47, c9_carry47;
    full_adder u_c9_47 (.a_i(c9_sum7), .b_i(c9_sum8), .c_i(c9_sum9),
        .sum_o(c9_sum47), .carry_o(c9_carry47));
    wire c9_sum48, c9_carry48;
    full_adder u_c9_48 (.a_i(c9_sum10), .b_i(c9_sum11), .c_i(c9_sum12),
        .sum_o(c9_sum48), .carry_o(c9_carry48));
    wire c9_sum49, c9_carry49;
    full_adder u_c9_49 (.a_i(c9_sum13), .b_i(c9_sum14), .c_i(c9_sum15),
        .sum_o(c9_sum49), .carry_o(c9_carry49));
    wire c9_sum50, c9_carry50;
    full_adder u_c9_50 (.a_i(c9_sum16), .b_i(c9_sum17), .c_i(c9_sum18),
        .sum_o(c9_sum50), .carry_o(c9_carry50));
    wire c9_sum51, c9_carry51;
    full_adder u_c9_51 (.a_i(c9_sum19), .b_i(c9_sum20), .c_i(c9_sum21),
        .sum_o(c9_sum51), .carry_o(c9_carry51));
    wire c9_sum52, c9_carry52;
    full_adder u_c9_52 (.a_i(c9_sum22), .b_i(c9_sum23), .c_i(c9_sum24),
        .sum_o(c9_sum52), .carry_o(c9_carry52));
    wire c9_sum53, c9_carry53;
    full_adder u_c9_53 (.a_i(c9_sum25), .b_i(c9_sum26), .c_i(c9_sum27),
        .sum_o(c9_sum53), .carry_o(c9_carry53));
    wire c9_sum54, c9_carry54;
    full_adder u_c9_54 (.a_i(c9_sum28), .b_i(c9_sum29), .c_i(c9_sum30),
        .sum_o(c9_sum54), .carry_o(c9_carry54));
    wire c9_sum55, c9_carry55;
    full_adder u_c9_55 (.a_i(c9_sum31), .b_i(c8_carry37), .c_i(c9_sum32),
        .sum_o(c9_sum55), .carry_o(c9_carry55));
    wire c9_sum56, c9_carry56;
    full_adder u_c9_56 (.a_i(c8_carry38), .b_i(c8_carry39), .c_i(c8_carry40),
        .sum_o(c9_sum56), .carry_o(c9_carry56));
    wire c9_sum57, c9_carry57;
    full_adder u_c9_57 (.a_i(c8_carry41), .b_i(c8_carry42), .c_i(c8_carry43),
        .sum_o(c9_sum57), .carry_o(c9_carry57));
    wire c9_sum58, c9_carry58;
    full_adder u_c9_58 (.a_i(c8_carry44), .b_i(c8_carry45), .c_i(c8_carry46),
        .sum_o(c9_sum58), .carry_o(c9_carry58));
    wire c9_sum59, c9_carry59;
    full_adder u_c9_59 (.a_i(c8_carry47), .b_i(c8_carry48), .c_i(c8_carry49),
        .sum_o(c9_sum59), .carry_o(c9_carry59));
    wire c9_sum60, c9_carry60;
    full_adder u_c9_60 (.a_i(c8_carry50), .b_i(c8_carry51), .c_i(c8_carry52),
        .sum_o(c9_sum60), .carry_o(c9_carry60));
    wire c9_sum61, c9_carry61;
    full_adder u_c9_61 (.a_i(c8_carry53), .b_i(c8_carry54), .c_i(c8_carry55),
        .sum_o(c9_sum61), .carry_o(c9_carry61));
    wire c9_sum62, c9_carry62;
    full_adder u_c9_62 (.a_i(c8_carry56), .b_i(c8_carry57), .c_i(c8_carry58),
        .sum_o(c9_sum62), .carry_o(c9_carry62));
    wire c9_sum63, c9_carry63;
    full_adder u_c9_63 (.a_i(c8_carry59), .b_i(c8_carry60), .c_i(c8_carry61),
        .sum_o(c9_sum63), .carry_o(c9_carry63));
    wire c9_sum64, c9_carry64;
    full_adder u_c9_64 (.a_i(c8_carry62), .b_i(c8_carry63), .c_i(c9_sum33),
        .sum_o(c9_sum64), .carry_o(c9_carry64));
    wire c9_sum65, c9_carry65;
    full_adder u_c9_65 (.a_i(c9_sum34), .b_i(c9_sum35), .c_i(c9_sum36),
        .sum_o(c9_sum65), .carry_o(c9_carry65));
    wire c9_sum66, c9_carry66;
    full_adder u_c9_66 (.a_i(c9_sum37), .b_i(c9_sum38), .c_i(c9_sum39),
        .sum_o(c9_sum66), .carry_o(c9_carry66));
    wire c9_sum67, c9_carry67;
    full_adder u_c9_67 (.a_i(c9_sum40), .b_i(c9_sum41), .c_i(c9_sum42),
        .sum_o(c9_sum67), .carry_o(c9_carry67));
    wire c9_sum68, c9_carry68;
    full_adder u_c9_68 (.a_i(c9_sum43), .b_i(c9_sum44), .c_i(c9_sum45),
        .sum_o(c9_sum68), .carry_o(c9_carry68));
    wire c9_sum69, c9_carry69;
    full_adder u_c9_69 (.a_i(c9_sum46), .b_i(c9_sum47), .c_i(c9_sum48),
        .sum_o(c9_sum69), .carry_o(c9_carry69));
    wire c9_sum70, c9_carry70;
    full_adder u_c9_70 (.a_i(c9_sum49), .b_i(c9_sum50), .c_i(c9_sum51),
        .sum_o(c9_sum70), .carry_o(c9_carry70));
    wire c9_sum71, c9_carry71;
    full_adder u_c9_71 (.a_i(c9_sum52), .b_i(c9_sum53), .c_i(c9_sum54),
        .sum_o(c9_sum71), .carry_o(c9_carry71));
    wire c9_sum72, c9_carry72;
    full_adder u_c9_72 (.a_i(c9_sum55), .b_i(c8_carry64), .c_i(c8_carry65),
        .sum_o(c9_sum72), .carry_o(c9_carry72));
    wire c9_sum73, c9_carry73;
    full_adder u_c9_73 (.a_i(c8_carry66), .b_i(c8_carry67), .c_i(c8_carry68),
        .sum_o(c9_sum73), .carry_o(c9_carry73));
    wire c9_sum74, c9_carry74;
    full_adder u_c9_74 (.a_i(c8_carry69), .b_i(c8_carry70), .c_i(c8_carry71),
        .sum_o(c9_sum74), .carry_o(c9_carry74));
    wire c9_sum75, c9_carry75;
    full_adder u_c9_75 (.a_i(c8_carry72), .b_i(c8_carry73), .c_i(c8_carry74),
        .sum_o(c9_sum75), .carry_o(c9_carry75));
    wire c9_sum76, c9_carry76;
    full_adder u_c9_76 (.a_i(c8_carry75), .b_i(c8_carry76), .c_i(c8_carry77),
        .sum_o(c9_sum76), .carry_o(c9_carry76));
    wire c9_sum77, c9_carry77;
    full_adder u_c9_77 (.a_i(c8_carry78), .b_i(c8_carry79), .c_i(c8_carry80),
        .sum_o(c9_sum77), .carry_o(c9_carry77));
    wire c9_sum78, c9_carry78;
    full_adder u_c9_78 (.a_i(c8_carry81), .b_i(c9_sum56), .c_i(c9_sum57),
        .sum_o(c9_sum78), .carry_o(c9_carry78));
    wire c9_sum79, c9_carry79;
    full_adder u_c9_79 (.a_i(c9_sum58), .b_i(c9_sum59), .c_i(c9_sum60),
        .sum_o(c9_sum79), .carry_o(c9_carry79));
    wire c9_sum80, c9_carry80;
    full_adder u_c9_80 (.a_i(c9_sum61), .b_i(c9_sum62), .c_i(c9_sum63),
        .sum_o(c9_sum80), .carry_o(c9_carry80));
    wire c9_sum81, c9_carry81;
    full_adder u_c9_81 (.a_i(c9_sum64), .b_i(c9_sum65), .c_i(c9_sum66),
        .sum_o(c9_sum81), .carry_o(c9_carry81));
    wire c9_sum82, c9_carry82;
    full_adder u_c9_82 (.a_i(c9_sum67), .b_i(c9_sum68), .c_i(c9_sum69),
        .sum_o(c9_sum82), .carry_o(c9_carry82));
    wire c9_sum83, c9_carry83;
    full_adder u_c9_83 (.a_i(c9_sum70), .b_i(c9_sum71), .c_i(c8_carry82),
        .sum_o(c9_sum83), .carry_o(c9_carry83));
    wire c9_sum84, c9_carry84;
    full_adder u_c9_84 (.a_i(c8_carry83), .b_i(c8_carry84), .c_i(c8_carry85),
        .sum_o(c9_sum84), .carry_o(c9_carry84));
    wire c9_sum85, c9_carry85;
    full_adder u_c9_85 (.a_i(c8_carry86), .b_i(c8_carry87), .c_i(c8_carry88),
        .sum_o(c9_sum85), .carry_o(c9_carry85));
    wire c9_sum86, c9_carry86;
    full_adder u_c9_86 (.a_i(c8_carry89), .b_i(c8_carry90), .c_i(c8_carry91),
        .sum_o(c9_sum86), .carry_o(c9_carry86));
    wire c9_sum87, c9_carry87;
    full_adder u_c9_87 (.a_i(c8_carry92), .b_i(c9_sum72), .c_i(c9_sum73),
        .sum_o(c9_sum87), .carry_o(c9_carry87));
    wire c9_sum88, c9_carry88;
    full_adder u_c9_88 (.a_i(c9_sum74), .b_i(c9_sum75), .c_i(c9_sum76),
        .sum_o(c9_sum88), .carry_o(c9_carry88));
    wire c9_sum89, c9_carry89;
    full_adder u_c9_89 (.a_i(c9_sum77), .b_i(c9_sum78), .c_i(c9_sum79),
        .sum_o(c9_sum89), .carry_o(c9_carry89));
    wire c9_sum90, c9_carry90;
    full_adder u_c9_90 (.a_i(c9_sum80), .b_i(c9_sum81), .c_i(c9_sum82),
        .sum_o(c9_sum90), .carry_o(c9_carry90));
    wire c9_sum91, c9_carry91;
    full_adder u_c9_91 (.a_i(c8_carry93), .b_i(c8_carry94), .c_i(c8_carry95),
        .sum_o(c9_sum91), .carry_o(c9_carry91));
    wire c9_sum92, c9_carry92;
    full_adder u_c9_92 (.a_i(c8_carry96), .b_i(c8_carry97), .c_i(c8_carry98),
        .sum_o(c9_sum92), .carry_o(c9_carry92));
    wire c9_sum93, c9_carry93;
    full_adder u_c9_93 (.a_i(c8_carry99), .b_i(c9_sum83), .c_i(c9_sum84),
        .sum_o(c9_sum93), .carry_o(c9_carry93));
    wire c9_sum94, c9_carry94;
    full_adder u_c9_94 (.a_i(c9_sum85), .b_i(c9_sum86), .c_i(c9_sum87),
        .sum_o(c9_sum94), .carry_o(c9_carry94));
    wire c9_sum95, c9_carry95;
    full_adder u_c9_95 (.a_i(c9_sum88), .b_i(c9_sum89), .c_i(c9_sum90),
        .sum_o(c9_sum95), .carry_o(c9_carry95));
    wire c9_sum96, c9_carry96;
    full_adder u_c9_96 (.a_i(c8_carry100), .b_i(c8_carry101), .c_i(c8_carry102),
        .sum_o(c9_sum96), .carry_o(c9_carry96));
    wire c9_sum97, c9_carry97;
    full_adder u_c9_97 (.a_i(c8_carry103), .b_i(c8_carry104), .c_i(c9_sum91),
        .sum_o(c9_sum97), .carry_o(c9_carry97));
    wire c9_sum98, c9_carry98;
    full_adder u_c9_98 (.a_i(c9_sum92), .b_i(c9_sum93), .c_i(c9_sum94),
        .sum_o(c9_sum98), .carry_o(c9_carry98));

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
    full_adder u_c10_27 (.a_i(c9_carry0), .b_i(c10_sum0), .c_i(c9_carry1),
        .sum_o(c10_sum27), .carry_o(c10_carry27));
    wire c10_sum28, c10_carry28;
    full_adder u_c10_28 (.a_i(c9_carry2), .b_i(c9_carry3), .c_i(c9_carry4),
        .sum_o(c10_sum28), .carry_o(c10_carry28));
    wire c10_sum29, c10_carry29;
    full_adder u_c10_29 (.a_i(c9_carry5), .b_i(c9_carry6), .c_i(c9_carry7),
        .sum_o(c10_sum29), .carry_o(c10_carry29));
    wire c10_sum30, c10_carry30;
    full_adder u_c10_30 (.a_i(c9_carry8), .b_i(c9_carry9), .c_i(c9_carry10),
        .sum_o(c10_sum30), .carry_o(c10_carry30));
    wire c10_sum31, c10_carry31;
    full_adder u_c10_31 (.a_i(c9_carry11), .b_i(c9_carry12), .c_i(c9_carry13),
        .sum_o(c10_sum31), .carry_o(c10_carry31));
    wire c10_sum32, c10_carry32;
    full_adder u_c10_32 (.a_i(c9_carry14), .b_i(c9_carry15), .c_i(c9_carry16),
        .sum_o(c10_sum32), .carry_o(c10_carry32));
    wire c10_sum33, c10_carry33;
    full_adder u_c10_33 (.a_i(c9_carry17), .b_i(c9_carry18), .c_i(c9_carry19),
        .sum_o(c10_sum33), .carry_o(c10_carry33));
    wire c10_sum34, c10_carry34;
    full_adder u_c10_34 (.a_i(c9_carry20), .b_i(c9_carry21), .c_i(c9_carry22),
        .sum_o(c10_sum34), .carry_o(c10_carry34));
    wire c10_sum35, c10_carry35;
    full_adder u_c10_35 (.a_i(c9_carry23), .b_i(c9_carry24), .c_i(c9_carry25),
        .sum_o(c10_sum35), .carry_o(c10_carry35));
    wire c10_sum36, c10_carry36;
    full_adder u_c10_36 (.a_i(c9_carry26), .b_i(c9_carry27), .c_i(c9_carry28),
        .sum_o(c10_sum36), .carry_o(c10_carry36));
    wire c10_sum37, c10_carry37;
    full_adder u_c10_37 (.a_i(c9_carry29), .b_i(c9_carry30), .c_i(c9_carry31),
        .sum_o(c10_sum37), .carry_o(c10_carry37));
    wire c10_sum38, c10_carry38;
    full_adder u_c10_38 (.a_i(c10_sum1), .b_i(c10_sum2), .c_i(c10_sum3),
        .sum_o(c10_sum38), .carry_o(c10_carry38));
    wire c10_sum39, c10_carry39;
    full_adder u_c10_39 (.a_i(c10_sum4), .b_i(c10_sum5), .c_i(c10_sum6),
        .sum_o(c10_sum39), .carry_o(c10_carry39));
    wire c10_sum40, c10_carry40;
    full_adder u_c10_40 (.a_i(c10_sum7), .b_i(c10_sum8), .c_i(c10_sum9),
        .sum_o(c10_sum40), .carry_o(c10_carry40));
    wire c10_sum41, c10_carry41;
    full_adder u_c10_41 (.a_i(c10_sum10), .b_i(c10_sum11), .c_i(c10_sum12),
        .sum_o(c10_sum41), .carry_o(c10_carry41));
    wire c10_sum42, c10_carry42;
    full_adder u_c10_42 (.a_i(c10_sum13), .b_i(c10_sum14), .c_i(c10_sum15),
        .sum_o(c10_sum42), .carry_o(c10_carry42));
    wire c10_sum43, c10_carry43;
    full_adder u_c10_43 (.a_i(c10_sum16), .b_i(c10_sum17), .c_i(c10_sum18),
        .sum_o(c10_sum43), .carry_o(c10_carry43));
    wire c10_sum44, c10_carry44;
    full_adder u_c10_44 (.a_i(c10_sum19), .b_i(c10_sum20), .c_i(c10_sum21),
        .sum_o(c10_sum44), .carry_o(c10_carry44));
    wire c10_sum45, c10_carry45;
    full_adder u_c10_45 (.a_i(c10_sum22), .b_i(c10_sum23), .c_i(c10_sum24),
        .sum_o(c10_sum45), .carry_o(c10_carry45));
    wire c10_sum46, c10_carry46;
    full_adder u_c10_46 (.a_i(c10_sum25), .b_i(c10_sum26), .c_i(c9_carry32),
        .sum_o(c10_sum46), .carry_o(c10_carry46));
    wire c10_sum47, c10_carry47;
    full_adder u_c10_47 (.a_i(c9_carry33), .b_i(c9_carry34), .c_i(c9_carry35),
        .sum_o(c10_sum47), .carry_o(c10_carry47));
    wire c10_sum48, c10_carry48;
    full_adder u_c10_48 (.a_i(c9_carry36), .b_i(c9_carry37), .c_i(c9_carry38),
        .sum_o(c10_sum48), .carry_o(c10_carry48));
    wire c10_sum49, c10_carry49;
    full_adder u_c10_49 (.a_i(c9_carry39), .b_i(c9_carry40), .c_i(c9_carry41),
        .sum_o(c10_sum49), .carry_o(c10_carry49));
    wire c10_sum50, c10_carry50;
    full_adder u_c10_50 (.a_i(c9_carry42), .b_i(c9_carry43), .c_i(c9_carry44),
        .sum_o(c10_sum50), .carry_o(c10_carry50));
    wire c10_sum51, c10_carry51;
    full_adder u_c10_51 (.a_i(c9_carry45), .b_i(c9_carry46), .c_i(c9_carry47),
        .sum_o(c10_sum51), .carry_o(c10_carry51));
    wire c10_sum52, c10_carry52;
    full_adder u_c10_52 (.a_i(c9_carry48), .b_i(c9_carry49), .c_i(c9_carry50),
        .sum_o(c10_sum52), .carry_o(c10_carry52));
    wire c10_sum53, c10_carry53;
    full_adder u_c10_53 (.a_i(c9_carry51), .b_i(c9_carry52), .c_i(c9_carry53),
        .sum_o(c10_sum53), .carry_o(c10_carry53));
    wire c10_sum54, c10_carry54;
    full_adder u_c10_54 (.a_i(c9_carry54), .b_i(c10_sum27), .c_i(c10_sum28),
        .sum_o(c10_sum54), .carry_o(c10_carry54));
    wire c10_sum55, c10_carry55;
    full_adder u_c10_55 (.a_i(c10_sum29), .b_i(c10_sum30), .c_i(c10_sum31),
        .sum_o(c10_sum55), .carry_o(c10_carry55));
    wire c10_sum56, c10_carry56;
    full_adder u_c10_56 (.a_i(c10_sum32), .b_i(c10_sum33), .c_i(c10_sum34),
        .sum_o(c10_sum56), .carry_o(c10_carry56));
    wire c10_sum57, c10_carry57;
    full_adder u_c10_57 (.a_i(c10_sum35), .b_i(c10_sum36), .c_i(c10_sum37),
        .sum_o(c10_sum57), .carry_o(c10_carry57));
    wire c10_sum58, c10_carry58;
    full_adder u_c10_58 (.a_i(c10_sum38), .b_i(c10_sum39), .c_i(c10_sum40),
        .sum_o(c10_sum58), .carry_o(c10_carry58));
    wire c10_sum59, c10_carry59;
    full_adder u_c10_59 (.a_i(c10_sum41), .b_i(c10_sum42), .c_i(c10_sum43),
        .sum_o(c10_sum59), .carry_o(c10_carry59));
    wire c10_sum60, c10_carry60;
    full_adder u_c10_60 (.a_i(c10_sum44), .b_i(c10_sum45), .c_i(c9_carry55),
        .sum_o(c10_sum60), .carry_o(c10_carry60));
    wire c10_sum61, c10_carry61;
    full_adder u_c10_61 (.a_i(c10_sum46), .b_i(c9_carry56), .c_i(c9_carry57),
        .sum_o(c10_sum61), .carry_o(c10_carry61));
    wire c10_sum62, c10_carry62;
    full_adder u_c10_62 (.a_i(c9_carry58), .b_i(c9_carry59), .c_i(c9_carry60),
        .sum_o(c10_sum62), .carry_o(c10_carry62));
    wire c10_sum63, c10_carry63;
    full_adder u_c10_63 (.a_i(c9_carry61), .b_i(c9_carry62), .c_i(c9_carry63),
        .sum_o(c10_sum63), .carry_o(c10_carry63));
    wire c10_sum64, c10_carry64;
    full_adder u_c10_64 (.a_i(c9_carry64), .b_i(c9_carry65), .c_i(c9_carry66),
        .sum_o(c10_sum64), .carry_o(c10_carry64));
    wire c10_sum65, c10_carry65;
    full_adder u_c10_65 (.a_i(c9_carry67), .b_i(c9_carry68), .c_i(c9_carry69),
        .sum_o(c10_sum65), .carry_o(c10_carry65));
    wire c10_sum66, c10_carry66;
    full_adder u_c10_66 (.a_i(c9_carry70), .b_i(c9_carry71), .c_i(c10_sum47),
        .sum_o(c10_sum66), .carry_o(c10_carry66));
    wire c10_sum67, c10_carry67;
    full_adder u_c10_67 (.a_i(c10_sum48), .b_i(c10_sum49), .c_i(c10_sum50),
        .sum_o(c10_sum67), .carry_o(c10_carry67));
    wire c10_sum68, c10_carry68;
    full_adder u_c10_68 (.a_i(c10_sum51), .b_i(c10_sum52), .c_i(c10_sum53),
        .sum_o(c10_sum68), .carry_o(c10_carry68));
    wire c10_sum69, c10_carry69;
    full_adder u_c10_69 (.a_i(c10_sum54), .b_i(c10_sum55), .c_i(c10_sum56),
        .sum_o(c10_sum69), .carry_o(c10_carry69));
    wire c10_sum70, c10_carry70;
    full_adder u_c10_70 (.a_i(c10_sum57), .b_i(c10_sum58), .c_i(c10_sum59),
        .sum_o(c10_sum70), .carry_o(c10_carry70));
    wire c10_sum71, c10_carry71;
    full_adder u_c10_71 (.a_i(c10_sum60), .b_i(c9_carry72), .c_i(c9_carry73),
        .sum_o(c10_sum71), .carry_o(c10_carry71));
    wire c10_sum72, c10_carry72;
    full_adder u_c10_72 (.a_i(c9_carry74), .b_i(c9_carry75), .c_i(c9_carry76),
        .sum_o(c10_sum72), .carry_o(c10_carry72));
    wire c10_sum73, c10_carry73;
    full_adder u_c10_73 (.a_i(c9_carry77), .b_i(c9_carry78), .c_i(c9_carry79),
        .sum_o(c10_sum73), .carry_o(c10_carry73));
    wire c10_sum74, c10_carry74;
    full_adder u_c10_74 (.a_i(c9_carry80), .b_i(c9_carry81), .c_i(c9_carry82),
        .sum_o(c10_sum74), .carry_o(c10_carry74));
    wire c10_sum75, c10_carry75;
    full_adder u_c10_75 (.a_i(c10_sum61), .b_i(c10_sum62), .c_i(c10_sum63),
        .sum_o(c10_sum75), .carry_o(c10_carry75));
    wire c10_sum76, c10_carry76;
    full_adder u_c10_76 (.a_i(c10_sum64), .b_i(c10_sum65), .c_i(c10_sum66),
        .sum_o(c10_sum76), .carry_o(c10_carry76));
    wire c10_sum77, c10_carry77;
    full_adder u_c10_77 (.a_i(c10_sum67), .b_i(c10_sum68), .c_i(c10_sum69),
        .sum_o(c10_sum77), .carry_o(c10_carry77));
    wire c10_sum78, c10_carry78;
    full_adder u_c10_78 (.a_i(c10_sum70), .b_i(c9_carry83), .c_i(c9_carry84),
        .sum_o(c10_sum78), .carry_o(c10_carry78));
    wire c10_sum79, c10_carry79;
    full_adder u_c10_79 (.a_i(c9_carry85), .b_i(c9_carry86), .c_i(c9_carry87),
        .sum_o(c10_sum79), .carry_o(c10_carry79));
    wire c10_sum80, c10_carry80;
    full_adder u_c10_80 (.a_i(c9_carry88), .b_i(c9_carry89), .c_i(c9_carry90),
        .sum_o(c10_sum80), .carry_o(c10_carry80));
    wire c10_sum81, c10_carry81;
    full_adder u_c10_81 (.a_i(c10_sum71), .b_i(c10_sum72), .c_i(c10_sum73),
        .sum_o(c10_sum81), .carry_o(c10_carry81));
    wire c10_sum82, c10_carry82;
    full_adder u_c10_82 (.a_i(c10_sum74), .b_i(c10_sum75), .c_i(c10_sum76),
        .sum_o(c10_sum82), .carry_o(c10_carry82));
    wire c10_sum83, c10_carry83;
    full_adder u_c10_83 (.a_i(c10_sum77), .b_i(c9_carry91), .c_i(c9_carry92),
        .sum_o(c10_sum83), .carry_o(c10_carry83));
    wire c10_sum84, c10_carry84;
    full_adder u_c10_84 (.a_i(c9_carry93), .b_i(c9_carry94), .c_i(c9_carry95),
        .sum_o(c10_sum84), .carry_o(c10_carry84));
    wire c10_sum85, c10_carry85;
    full_adder u_c10_85 (.a_i(c10_sum78), .b_i(c10_sum79), .c_i(c10_sum80),
        .sum_o(c10_sum85), .carry_o(c10_carry85));

    // Column 11.
    wire c11_sum0, c11_carry0;
    assign c11_sum0 = ~(c11_in[0] ^ c11_in[1]);  // two bits and 1
    assign c11_carry0 = c11_in[0] | c11_in[1];
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c11_in[2]), .b_i(c11_in[3]), .c_i(c11_in[4]),
        .sum_o(c11_sum1), .carry_o(c11_carry1));
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(c11_in[5]), .b_i(c11_in[6]), .c_i(c11_in[7]),
        .sum_o(c11_sum2), .carry_o(c11_carry2));
    wire c11_sum3, c11_carry3;
    full_adder u_c11_3 (.a_i(c11_in[8]), .b_i(c11_in[9]), .c_i(c11_in[10]),
        .sum_o(c11_sum3), .carry_o(c11_carry3));
    wire c11_sum4, c11_carry4;
    full_adder u_c11_4 (.a_i(c11_in[11]), .b_i(c11_in[12]), .c_i(c11_in[13]),
        .sum_o(c11_sum4), .carry_o(c11_carry4));
    wire c11_sum5, c11_carry5;
    full_adder u_c11_5 (.a_i(c11_in[14]), .b_i(c11_in[15]), .c_i(c11_in[16]),
        .sum_o(c11_sum5), .carry_o(c11_carry5));
    wire c11_sum6, c11_carry6;
    full_adder u_c11_6 (.a_i(c11_in[17]), .b_i(c11_in[18]), .c_i(c11_in[19]),
        .sum_o(c11_sum6), .carry_o(c11_carry6));
    wire c11_sum7, c11_carry7;
    full_adder u_c11_7 (.a_i(c11_in[20]), .b_i(c11_in[21]), .c_i(c11_in[22]),
        .sum_o(c11_sum7), .carry_o(c11_carry7));
    wire c11_sum8, c11_carry8;
    full_adder u_c11_8 (.a_i(c11_in[23]), .b_i(c11_in[24]), .c_i(c11_in[25]),
        .sum_o(c11_sum8), .carry_o(c11_carry8));
    wire c11_sum9, c11_carry9;
    full_adder u_c11_9 (.a_i(c11_in[26]), .b_i(c11_in[27]), .c_i(c11_in[28]),
        .sum_o(c11_sum9), .carry_o(c11_carry9));
    wire c11_sum10, c11_carry10;
    full_adder u_c11_10 (.a_i(c11_in[29]), .b_i(c11_in[30]), .c_i(c11_in[31]),
        .sum_o(c11_sum10), .carry_o(c11_carry10));
    wire c11_sum11, c11_carry11;
    full_adder u_c11_11 (.a_i(c11_in[32]), .b_i(c11_in[33]), .c_i(c11_in[34]),
        .sum_o(c11_sum11), .carry_o(c11_carry11));
    wire c11_sum12, c11_carry12;
    full_adder u_c11_12 (.a_i(c11_in[35]), .b_i(c11_in[36]), .c_i(c11_in[37]),
        .sum_o(c11_sum12), .carry_o(c11_carry12));
    wire c11_sum13, c11_carry13;
    full_adder u_c11_13 (.a_i(c11_in[38]), .b_i(c11_in[39]), .c_i(c11_in[40]),
        .sum_o(c11_sum13), .carry_o(c11_carry13));
    wire c11_sum14, c11_carry14;
    full_adder u_c11_14 (.a_i(c11_in[41]), .b_i(c11_in[42]), .c_i(c11_in[43]),
        .sum_o(c11_sum14), .carry_o(c11_carry14));
    wire c11_sum15, c11_carry15;
    full_adder u_c11_15 (.a_i(c11_in[44]), .b_i(c11_in[45]), .c_i(c11_in[46]),
        .sum_o(c11_sum15), .carry_o(c11_carry15));
    wire c11_sum16, c11_carry16;
    full_adder u_c11_16 (.a_i(c11_in[47]), .b_i(c11_in[48]), .c_i(c11_in[49]),
        .sum_o(c11_sum16), .carry_o(c11_carry16));
    wire c11_sum17, c11_carry17;
    full_adder u_c11_17 (.a_i(c11_in[50]), .b_i(c11_in[51]), .c_i(c11_in[52]),
        .sum_o(c11_sum17), .carry_o(c11_carry17));
    wire c11_sum18, c11_carry18;
    full_adder u_c11_18 (.a_i(c11_in[53]), .b_i(c11_in[54]), .c_i(c11_in[55]),
        .sum_o(c11_sum18), .carry_o(c11_carry18));
    wire c11_sum19, c11_carry19;
    full_adder u_c11_19 (.a_i(c11_in[56]), .b_i(c11_in[57]), .c_i(c11_in[58]),
        .sum_o(c11_sum19), .carry_o(c11_carry19));
    wire c11_sum20, c11_carry20;
    full_adder u_c11_20 (.a_i(c11_in[59]), .b_i(c11_in[60]), .c_i(c11_in[61]),
        .sum_o(c11_sum20), .carry_o(c11_carry20));
    wire c11_sum21, c11_carry21;
    full_adder u_c11_21 (.a_i(c11_in[62]), .b_i(c11_in[63]), .c_i(c10_carry0),
        .sum_o(c11_sum21), .carry_o(c11_carry21));
    wire c11_sum22, c11_carry22;
    full_adder u_c11_22 (.a_i(c11_sum0), .b_i(c10_carry1), .c_i(c10_carry2),
        .sum_o(c11_sum22), .carry_o(c11_carry22));
    wire c11_sum23, c11_carry23;
    full_adder u_c11_23 (.a_i(c10_carry3), .b_i(c10_carry4), .c_i(c10_carry5),
        .sum_o(c11_sum23), .carry_o(c11_carry23));
    wire c11_sum24, c11_carry24;
    full_adder u_c11_24 (.a_i(c10_carry6), .b_i(c10_carry7), .c_i(c10_carry8),
        .sum_o(c11_sum24), .carry_o(c11_carry24));
    wire c11_sum25, c11_carry25;
    full_adder u_c11_25 (.a_i(c10_carry9), .b_i(c10_carry10), .c_i(c10_carry11),
        .sum_o(c11_sum25), .carry_o(c11_carry25));
    wire c11_sum26, c11_carry26;
    full_adder u_c11_26 (.a_i(c10_carry12), .b_i(c10_carry13), .c_i(c10_carry14),
        .sum_o(c11_sum26), .carry_o(c11_carry26));
    wire c11_sum27, c11_carry27;
    full_adder u_c11_27 (.a_i(c10_carry15), .b_i(c10_carry16), .c_i(c10_carry17),
        .sum_o(c11_sum27), .carry_o(c11_carry27));
    wire c11_sum28, c11_carry28;
    full_adder u_c11_28 (.a_i(c10_carry18), .b_i(c10_carry19), .c_i(c10_carry20),
        .sum_o(c11_sum28), .carry_o(c11_carry28));
    wire c11_sum29, c11_carry29;
    full_adder u_c11_29 (.a_i(c10_carry21), .b_i(c10_carry22), .c_i(c10_carry23),
        .sum_o(c11_sum29), .carry_o(c11_carry29));
    wire c11_sum30, c11_carry30;
    full_adder u_c11_30 (.a_i(c10_carry24), .b_i(c10_carry25), .c_i(c10_carry26),
        .sum_o(c11_sum30), .carry_o(c11_carry30));
    wire c11_sum31, c11_carry31;
    full_adder u_c11_31 (.a_i(c11_sum1), .b_i(c11_sum2), .c_i(c11_sum3),
        .sum_o(c11_sum31), .carry_o(c11_carry31));
    wire c11_sum32, c11_carry32;
    full_adder u_c11_32 (.a_i(c11_sum4), .b_i(c11_sum5), .c_i(c11_sum6),
        .sum_o(c11_sum32), .carry_o(c11_carry32));
    wire c11_sum33, c11_carry33;
    full_adder u_c11_33 (.a_i(c11_sum7), .b_i(c11_sum8), .c_i(c11_sum9),
        .sum_o(c11_sum33), .carry_o(c11_carry33));
    wire c11_sum34, c11_carry34;
    full_adder u_c11_34 (.a_i(c11_sum10), .b_i(c11_sum11), .c_i(c11_sum12),
        .sum_o(c11_sum34), .carry_o(c11_carry34));
    wire c11_sum35, c11_carry35;
    full_adder u_c11_35 (.a_i(c11_sum13), .b_i(c11_sum14), .c_i(c11_sum15),
        .sum_o(c11_sum35), .carry_o(c11_carry35));
    wire c11_sum36, c11_carry36;
    full_adder u_c11_36 (.a_i(c11_sum16), .b_i(c11_sum17), .c_i(c11_sum18),
        .sum_o(c11_sum36), .carry_o(c11_carry36));
    wire c11_sum37, c11_carry37;
    full_adder u_c11_37 (.a_i(c11_sum19), .b_i(c11_sum20), .c_i(c11_sum21),
        .sum_o(c11_sum37), .carry_o(c11_carry37));
    wire c11_sum38, c11_carry38;
    full_adder u_c11_38 (.a_i(c10_carry27), .b_i(c10_carry28), .c_i(c10_carry29),
        .sum_o(c11_sum38), .carry_o(c11_carry38));
    wire c11_sum39, c11_carry39;
    full_adder u_c11_39 (.a_i(c10_carry30), .b_i(c10_carry31), .c_i(c10_carry32),
        .sum_o(c11_sum39), .carry_o(c11_carry39));
    wire c11_sum40, c11_carry40;
    full_adder u_c11_40 (.a_i(c10_carry33), .b_i(c10_carry34), .c_i(c10_carry35),
        .sum_o(c11_sum40), .carry_o(c11_carry40));
    wire c11_sum41, c11_carry41;
    full_adder u_c11_41 (.a_i(c10_carry36), .b_i(c10_carry37), .c_i(c10_carry38),
        .sum_o(c11_sum41), .carry_o(c11_carry41));
    wire c11_sum42, c11_carry42;
    full_adder u_c11_42 (.a_i(c10_carry39), .b_i(c10_carry40), .c_i(c10_carry41),
        .sum_o(c11_sum42), .carry_o(c11_carry42));
    wire c11_sum43, c11_carry43;
    full_adder u_c11_43 (.a_i(c10_carry42), .b_i(c10_carry43), .c_i(c10_carry44),
        .sum_o(c11_sum43), .carry_o(c11_carry43));
    wire c11_sum44, c11_carry44;
    full_adder u_c11_44 (.a_i(c10_carry45), .b_i(c11_sum22), .c_i(c11_sum23),
        .sum_o(c11_sum44), .carry_o(c11_carry44));
    wire c11_sum45, c11_carry45;
    full_adder u_c11_45 (.a_i(c11_sum24), .b_i(c11_sum25), .c_i(c11_sum26),
        .sum_o(c11_sum45), .carry_o(c11_carry45));
    wire c11_sum46, c11_carry46;
    full_adder u_c11_46 (.a_i(c11_sum27), .b_i(c11_sum28), .c_i(c11_sum29),
        .sum_o(c11_sum46), .carry_o(c11_carry46));
    wire c11_sum47, c11_carry47;
    full_adder u_c11_47 (.a_i(c11_sum30), .b_i(c11_sum31), .c_i(c11_sum32),
        .sum_o(c11_sum47), .carry_o(c11_carry47));
    wire c11_sum48, c11_carry48;
    full_adder u_c11_48 (.a_i(c11_sum33), .b_i(c11_sum34), .c_i(c11_sum35),
        .sum_o(c11_sum48), .carry_o(c11_carry48));
    wire c11_sum49, c11_carry49;
    full_adder u_c11_49 (.a_i(c11_sum36), .b_i(c10_carry46), .c_i(c11_sum37),
        .sum_o(c11_sum49), .carry_o(c11_carry49));
    wire c11_sum50, c11_carry50;
    full_adder u_c11_50 (.a_i(c10_carry47), .b_i(c10_carry48), .c_i(c10_carry49),
        .sum_o(c11_sum50), .carry_o(c11_carry50));
    wire c11_sum51, c11_carry51;
    full_adder u_c11_51 (.a_i(c10_carry50), .b_i(c10_carry51), .c_i(c10_carry52),
        .sum_o(c11_sum51), .carry_o(c11_carry51));
    wire c11_sum52, c11_carry52;
    full_adder u_c11_52 (.a_i(c10_carry53), .b_i(c10_carry54), .c_i(c10_carry55),
        .sum_o(c11_sum52), .carry_o(c11_carry52));
    wire c11_sum53, c11_carry53;
    full_adder u_c11_53 (.a_i(c10_carry56), .b_i(c10_carry57), .c_i(c10_carry58),
        .sum_o(c11_sum53), .carry_o(c11_carry53));
    wire c11_sum54, c11_carry54;
    full_adder u_c11_54 (.a_i(c10_carry59), .b_i(c11_sum38), .c_i(c11_sum39),
        .sum_o(c11_sum54), .carry_o(c11_carry54));
    wire c11_sum55, c11_carry55;
    full_adder u_c11_55 (.a_i(c11_sum40), .b_i(c11_sum41), .c_i(c11_sum42),
        .sum_o(c11_sum55), .carry_o(c11_carry55));
    wire c11_sum56, c11_carry56;
    full_adder u_c11_56 (.a_i(c11_sum43), .b_i(c11_sum44), .c_i(c11_sum45),
        .sum_o(c11_sum56), .carry_o(c11_carry56));
    wire c11_sum57, c11_carry57;
    full_adder u_c11_57 (.a_i(c11_sum46), .b_i(c11_sum47), .c_i(c11_sum48),
        .sum_o(c11_sum57), .carry_o(c11_carry57));
    wire c11_sum58, c11_carry58;
    full_adder u_c11_58 (.a_i(c10_carry60), .b_i(c11_sum49), .c_i(c10_carry61),
        .sum_o(c11_sum58), .carry_o(c11_carry58));
    wire c11_sum59, c11_carry59;
    full_adder u_c11_59 (.a_i(c10_carry62), .b_i(c10_carry63), .c_i(c10_carry64),
        .sum_o(c11_sum59), .carry_o(c11_carry59));
    wire c11_sum60, c11_carry60;
    full_adder u_c11_60 (.a_i(c10_carry65), .b_i(c10_carry66), .c_i(c10_carry67),
        .sum_o(c11_sum60), .carry_o(c11_carry60));
    wire c11_sum61, c11_carry61;
    full_adder u_c11_61 (.a_i(c10_carry68), .b_i(c10_carry69), .c_i(c10_carry70),
        .sum_o(c11_sum61), .carry_o(c11_carry61));
    wire c11_sum62, c11_carry62;
    full_adder u_c11_62 (.a_i(c11_sum50), .b_i(c11_sum51), .c_i(c11_sum52),
        .sum_o(c11_sum62), .carry_o(c11_carry62));
    wire c11_sum63, c11_carry63;
    full_adder u_c11_63 (.a_i(c11_sum53), .b_i(c11_sum54), .c_i(c11_sum55),
        .sum_o(c11_sum63), .carry_o(c11_carry63));
    wire c11_sum64, c11_carry64;
    full_adder u_c11_64 (.a_i(c11_sum56), .b_i(c11_sum57), .c_i(c10_carry71),
        .sum_o(c11_sum64), .carry_o(c11_carry64));
    wire c11_sum65, c11_carry65;
    full_adder u_c11_65 (.a_i(c10_carry72), .b_i(c10_carry73), .c_i(c10_carry74),
        .sum_o(c11_sum65), .carry_o(c11_carry65));
    wire c11_sum66, c11_carry66;
    full_adder u_c11_66 (.a_i(c10_carry75), .b_i(c10_carry76), .c_i(c10_carry77),
        .sum_o(c11_sum66), .carry_o(c11_carry66));
    wire c11_sum67, c11_carry67;
    full_adder u_c11_67 (.a_i(c11_sum58), .b_i(c11_sum59), .c_i(c11_sum60),
        .sum_o(c11_sum67), .carry_o(c11_carry67));
    wire c11_sum68, c11_carry68;
    full_adder u_c11_68 (.a_i(c11_sum61), .b_i(c11_sum62), .c_i(c11_sum63),
        .sum_o(c11_sum68), .carry_o(c11_carry68));
    wire c11_sum69, c11_carry69;
    full_adder u_c11_69 (.a_i(c10_carry78), .b_i(c10_carry79), .c_i(c10_carry80),
        .sum_o(c11_sum69), .carry_o(c11_carry69));
    wire c11_sum70, c11_carry70;
    full_adder u_c11_70 (.a_i(c10_carry81), .b_i(c10_carry82), .c_i(c11_sum64),
        .sum_o(c11_sum70), .carry_o(c11_carry70));
    wire c11_sum71, c11_carry71;
    full_adder u_c11_71 (.a_i(c11_sum65), .b_i(c11_sum66), .c_i(c11_sum67),
        .sum_o(c11_sum71), .carry_o(c11_carry71));

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
    full_adder u_c12_16 (.a_i(c11_carry0), .b_i(c11_carry1), .c_i(c11_carry2),
        .sum_o(c12_sum16), .carry_o(c12_carry16));
    wire c12_sum17, c12_carry17;
    full_adder u_c12_17 (.a_i(c11_carry3), .b_i(c11_carry4), .c_i(c11_carry5),
        .sum_o(c12_sum17), .carry_o(c12_carry17));
    wire c12_sum18, c12_carry18;
    full_adder u_c12_18 (.a_i(c11_carry6), .b_i(c11_carry7), .c_i(c11_carry8),
        .sum_o(c12_sum18), .carry_o(c12_carry18));
    wire c12_sum19, c12_carry19;
    full_adder u_c12_19 (.a_i(c11_carry9), .b_i(c11_carry10), .c_i(c11_carry11),
        .sum_o(c12_sum19), .carry_o(c12_carry19));
    wire c12_sum20, c12_carry20;
    full_adder u_c12_20 (.a_i(c11_carry12), .b_i(c11_carry13), .c_i(c11_carry14),
        .sum_o(c12_sum20), .carry_o(c12_carry20));
    wire c12_sum21, c12_carry21;
    full_adder u_c12_21 (.a_i(c11_carry15), .b_i(c11_carry16), .c_i(c11_carry17),
        .sum_o(c12_sum21), .carry_o(c12_carry21));
    wire c12_sum22, c12_carry22;
    full_adder u_c12_22 (.a_i(c11_carry18), .b_i(c11_carry19), .c_i(c11_carry20),
        .sum_o(c12_sum22), .carry_o(c12_carry22));
    wire c12_sum23, c12_carry23;
    full_adder u_c12_23 (.a_i(c12_sum0), .b_i(c12_sum1), .c_i(c12_sum2),
        .sum_o(c12_sum23), .carry_o(c12_carry23));
    wire c12_sum24, c12_carry24;
    full_adder u_c12_24 (.a_i(c12_sum3), .b_i(c12_sum4), .c_i(c12_sum5),
        .sum_o(c12_sum24), .carry_o(c12_carry24));
    wire c12_sum25, c12_carry25;
    full_adder u_c12_25 (.a_i(c12_sum6), .b_i(c12_sum7), .c_i(c12_sum8),
        .sum_o(c12_sum25), .carry_o(c12_carry25));
    wire c12_sum26, c12_carry26;
    full_adder u_c12_26 (.a_i(c12_sum9), .b_i(c12_sum10), .c_i(c12_sum11),
        .sum_o(c12_sum26), .carry_o(c12_carry26));
    wire c12_sum27, c12_carry27;
    full_adder u_c12_27 (.a_i(c12_sum12), .b_i(c12_sum13), .c_i(c12_sum14),
        .sum_o(c12_sum27), .carry_o(c12_carry27));
    wire c12_sum28, c12_carry28;
    full_adder u_c12_28 (.a_i(c12_sum15), .b_i(c11_carry21), .c_i(c11_carry22),
        .sum_o(c12_sum28), .carry_o(c12_carry28));
    wire c12_sum29, c12_carry29;
    full_adder u_c12_29 (.a_i(c11_carry23), .b_i(c11_carry24), .c_i(c11_carry25),
        .sum_o(c12_sum29), .carry_o(c12_carry29));
    wire c12_sum30, c12_carry30;
    full_adder u_c12_30 (.a_i(c11_carry26), .b_i(c11_carry27), .c_i(c11_carry28),
        .sum_o(c12_sum30), .carry_o(c12_carry30));
    wire c12_sum31, c12_carry31;
    full_adder u_c12_31 (.a_i(c11_carry29), .b_i(c11_carry30), .c_i(c11_carry31),
        .sum_o(c12_sum31), .carry_o(c12_carry31));
    wire c12_sum32, c12_carry32;
    full_adder u_c12_32 (.a_i(c11_carry32), .b_i(c11_carry33), .c_i(c11_carry34),
        .sum_o(c12_sum32), .carry_o(c12_carry32));
    wire c12_sum33, c12_carry33;
    full_adder u_c12_33 (.a_i(c11_carry35), .b_i(c11_carry36), .c_i(c12_sum16),
        .sum_o(c12_sum33), .carry_o(c12_carry33));
    wire c12_sum34, c12_carry34;
    full_adder u_c12_34 (.a_i(c12_sum17), .b_i(c12_sum18), .c_i(c12_sum19),
        .sum_o(c12_sum34), .carry_o(c12_carry34));
    wire c12_sum35, c12_carry35;
    full_adder u_c12_35 (.a_i(c12_sum20), .b_i(c12_sum21), .c_i(c12_sum22),
        .sum_o(c12_sum35), .carry_o(c12_carry35));
    wire c12_sum36, c12_carry36;
    full_adder u_c12_36 (.a_i(c12_sum23), .b_i(c12_sum24), .c_i(c12_sum25),
        .sum_o(c12_sum36), .carry_o(c12_carry36));
    wire c12_sum37, c12_carry37;
    full_adder u_c12_37 (.a_i(c12_sum26), .b_i(c12_sum27), .c_i(c11_carry37),
        .sum_o(c12_sum37), .carry_o(c12_carry37));
    wire c12_sum38, c12_carry38;
    full_adder u_c12_38 (.a_i(c11_carry38), .b_i(c11_carry39), .c_i(c11_carry40),
        .sum_o(c12_sum38), .carry_o(c12_carry38));
    wire c12_sum39, c12_carry39;
    full_adder u_c12_39 (.a_i(c11_carry41), .b_i(c11_carry42), .c_i(c11_carry43),
        .sum_o(c12_sum39), .carry_o(c12_carry39));
    wire c12_sum40, c12_carry40;
    full_adder u_c12_40 (.a_i(c11_carry44), .b_i(c11_carry45), .c_i(c11_carry46),
        .sum_o(c12_sum40), .carry_o(c12_carry40));
    wire c12_sum41, c12_carry41;
    full_adder u_c12_41 (.a_i(c11_carry47), .b_i(c11_carry48), .c_i(c12_sum28),
        .sum_o(c12_sum41), .carry_o(c12_carry41));
    wire c12_sum42, c12_carry42;
    full_adder u_c12_42 (.a_i(c12_sum29), .b_i(c12_sum30), .c_i(c12_sum31),
        .sum_o(c12_sum42), .carry_o(c12_carry42));
    wire c12_sum43, c12_carry43;
    full_adder u_c12_43 (.a_i(c12_sum32), .b_i(c12_sum33), .c_i(c12_sum34),
        .sum_o(c12_sum43), .carry_o(c12_carry43));
    wire c12_sum44, c12_carry44;
    full_adder u_c12_44 (.a_i(c12_sum35), .b_i(c12_sum36), .c_i(c11_carry49),
        .sum_o(c12_sum44), .carry_o(c12_carry44));
    wire c12_sum45, c12_carry45;
    full_adder u_c12_45 (.a_i(c12_sum37), .b_i(c11_carry50), .c_i(c11_carry51),
        .sum_o(c12_sum45), .carry_o(c12_carry45));
    wire c12_sum46, c12_carry46;
    full_adder u_c12_46 (.a_i(c11_carry52), .b_i(c11_carry53), .c_i(c11_carry54),
        .sum_o(c12_sum46), .carry_o(c12_carry46));
    wire c12_sum47, c12_carry47;
    full_adder u_c12_47 (.a_i(c11_carry55), .b_i(c11_carry56), .c_i(c11_carry57),
        .sum_o(c12_sum47), .carry_o(c12_carry47));
    wire c12_sum48, c12_carry48;
    full_adder u_c12_48 (.a_i(c12_sum38), .b_i(c12_sum39), .c_i(c12_sum40),
        .sum_o(c12_sum48), .carry_o(c12_carry48));
    wire c12_sum49, c12_carry49;
    full_adder u_c12_49 (.a_i(c12_sum41), .b_i(c12_sum42), .c_i(c12_sum43),
        .sum_o(c12_sum49), .carry_o(c12_carry49));
    wire c12_sum50, c12_carry50;
    full_adder u_c12_50 (.a_i(c12_sum44), .b_i(c11_carry58), .c_i(c11_carry59),
        .sum_o(c12_sum50), .carry_o(c12_carry50));
    wire c12_sum51, c12_carry51;
    full_adder u_c12_51 (.a_i(c11_carry60), .b_i(c11_carry61), .c_i(c11_carry62),
        .sum_o(c12_sum51), .carry_o(c12_carry51));
    wire c12_sum52, c12_carry52;
    full_adder u_c12_52 (.a_i(c11_carry63), .b_i(c12_sum45), .c_i(c12_sum46),
        .sum_o(c12_sum52), .carry_o(c12_carry52));
    wire c12_sum53, c12_carry53;
    full_adder u_c12_53 (.a_i(c12_sum47), .b_i(c12_sum48), .c_i(c12_sum49),
        .sum_o(c12_sum53), .carry_o(c12_carry53));
    wire c12_sum54, c12_carry54;
    full_adder u_c12_54 (.a_i(c11_carry64), .b_i(c11_carry65), .c_i(c11_carry66),
        .sum_o(c12_sum54), .carry_o(c12_carry54));
    wire c12_sum55, c12_carry55;
    full_adder u_c12_55 (.a_i(c11_carry67), .b_i(c11_carry68), .c_i(c12_sum50),
        .sum_o(c12_sum55), .carry_o(c12_carry55));
    wire c12_sum56, c12_carry56;
    full_adder u_c12_56 (.a_i(c12_sum51), .b_i(c12_sum52), .c_i(c12_sum53),
        .sum_o(c12_sum56), .carry_o(c12_carry56));

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
    full_adder u_c13_10 (.a_i(c13_in[30]), .b_i(c13_in[31]), .c_i(c12_carry0),
        .sum_o(c13_sum10), .carry_o(c13_carry10));
    wire c13_sum11, c13_carry11;
    full_adder u_c13_11 (.a_i(c12_carry1), .b_i(c12_carry2), .c_i(c12_carry3),
        .sum_o(c13_sum11), .carry_o(c13_carry11));
    wire c13_sum12, c13_carry12;
    full_adder u_c13_12 (.a_i(c12_carry4), .b_i(c12_carry5), .c_i(c12_carry6),
        .sum_o(c13_sum12), .carry_o(c13_carry12));
    wire c13_sum13, c13_carry13;
    full_adder u_c13_13 (.a_i(c12_carry7), .b_i(c12_carry8), .c_i(c12_carry9),
        .sum_o(c13_sum13), .carry_o(c13_carry13));
    wire c13_sum14, c13_carry14;
    full_adder u_c13_14 (.a_i(c12_carry10), .b_i(c12_carry11), .c_i(c12_carry12),
        .sum_o(c13_sum14), .carry_o(c13_carry14));
    wire c13_sum15, c13_carry15;
    full_adder u_c13_15 (.a_i(c12_carry13), .b_i(c12_carry14), .c_i(c12_carry15),
        .sum_o(c13_sum15), .carry_o(c13_carry15));
    wire c13_sum16, c13_carry16;
    full_adder u_c13_16 (.a_i(c13_sum0), .b_i(c13_sum1), .c_i(c13_sum2),
        .sum_o(c13_sum16), .carry_o(c13_carry16));
    wire c13_sum17, c13_carry17;
    full_adder u_c13_17 (.a_i(c13_sum3), .b_i(c13_sum4), .c_i(c13_sum5),
        .sum_o(c13_sum17), .carry_o(c13_carry17));
    wire c13_sum18, c13_carry18;
    full_adder u_c13_18 (.a_i(c13_sum6), .b_i(c13_sum7), .c_i(c13_sum8),
        .sum_o(c13_sum18), .carry_o(c13_carry18));
    wire c13_sum19, c13_carry19;
    full_adder u_c13_19 (.a_i(c13_sum9), .b_i(c12_carry16), .c_i(c12_carry17),
        .sum_o(c13_sum19), .carry_o(c13_carry19));
    wire c13_sum20, c13_carry20;
    full_adder u_c13_20 (.a_i(c12_carry18), .b_i(c12_carry19), .c_i(c12_carry20),
        .sum_o(c13_sum20), .carry_o(c13_carry20));
    wire c13_sum21, c13_carry21;
    full_adder u_c13_21 (.a_i(c12_carry21), .b_i(c12_carry22), .c_i(c12_carry23),
        .sum_o(c13_sum21), .carry_o(c13_carry21));
    wire c13_sum22, c13_carry22;
    full_adder u_c13_22 (.a_i(c12_carry24), .b_i(c12_carry25), .c_i(c12_carry26),
        .sum_o(c13_sum22), .carry_o(c13_carry22));
    wire c13_sum23, c13_carry23;
    full_adder u_c13_23 (.a_i(c12_carry27), .b_i(c13_sum10), .c_i(c13_sum11),
        .sum_o(c13_sum23), .carry_o(c13_carry23));
    wire c13_sum24, c13_carry24;
    full_adder u_c13_24 (.a_i(c13_sum12), .b_i(c13_sum13), .c_i(c13_sum14),
        .sum_o(c13_sum24), .carry_o(c13_carry24));
    wire c13_sum25, c13_carry25;
    full_adder u_c13_25 (.a_i(c13_sum15), .b_i(c13_sum16), .c_i(c13_sum17),
        .sum_o(c13_sum25), .carry_o(c13_carry25));
    wire c13_sum26, c13_carry26;
    full_adder u_c13_26 (.a_i(c13_sum18), .b_i(c12_carry28), .c_i(c12_carry29),
        .sum_o(c13_sum26), .carry_o(c13_carry26));
    wire c13_sum27, c13_carry27;
    full_adder u_c13_27 (.a_i(c12_carry30), .b_i(c12_carry31), .c_i(c12_carry32),
        .sum_o(c13_sum27), .carry_o(c13_carry27));
    wire c13_sum28, c13_carry28;
    full_adder u_c13_28 (.a_i(c12_carry33), .b_i(c12_carry34), .c_i(c12_carry35),
        .sum_o(c13_sum28), .carry_o(c13_carry28));
    wire c13_sum29, c13_carry29;
    full_adder u_c13_29 (.a_i(c12_carry36), .b_i(c13_sum19), .c_i(c13_sum20),
        .sum_o(c13_sum29), .carry_o(c13_carry29));
    wire c13_sum30, c13_carry30;
    full_adder u_c13_30 (.a_i(c13_sum21), .b_i(c13_sum22), .c_i(c13_sum23),
        .sum_o(c13_sum30), .carry_o(c13_carry30));
    wire c13_sum31, c13_carry31;
    full_adder u_c13_31 (.a_i(c13_sum24), .b_i(c13_sum25), .c_i(c12_carry37),
        .sum_o(c13_sum31), .carry_o(c13_carry31));
    wire c13_sum32, c13_carry32;
    full_adder u_c13_32 (.a_i(c12_carry38), .b_i(c12_carry39), .c_i(c12_carry40),
        .sum_o(c13_sum32), .carry_o(c13_carry32));
    wire c13_sum33, c13_carry33;
    full_adder u_c13_33 (.a_i(c12_carry41), .b_i(c12_carry42), .c_i(c12_carry43),
        .sum_o(c13_sum33), .carry_o(c13_carry33));
    wire c13_sum34, c13_carry34;
    full_adder u_c13_34 (.a_i(c13_sum26), .b_i(c13_sum27), .c_i(c13_sum28),
        .sum_o(c13_sum34), .carry_o(c13_carry34));
    wire c13_sum35, c13_carry35;
    full_adder u_c13_35 (.a_i(c13_sum29), .b_i(c13_sum30), .c_i(c12_carry44),
        .sum_o(c13_sum35), .carry_o(c13_carry35));
    wire c13_sum36, c13_carry36;
    full_adder u_c13_36 (.a_i(c13_sum31), .b_i(c12_carry45), .c_i(c12_carry46),
        .sum_o(c13_sum36), .carry_o(c13_carry36));
    wire c13_sum37, c13_carry37;
    full_adder u_c13_37 (.a_i(c12_carry47), .b_i(c12_carry48), .c_i(c12_carry49),
        .sum_o(c13_sum37), .carry_o(c13_carry37));
    wire c13_sum38, c13_carry38;
    full_adder u_c13_38 (.a_i(c13_sum32), .b_i(c13_sum33), .c_i(c13_sum34),
        .sum_o(c13_sum38), .carry_o(c13_carry38));
    wire c13_sum39, c13_carry39;
    full_adder u_c13_39 (.a_i(c13_sum35), .b_i(c12_carry50), .c_i(c12_carry51),
        .sum_o(c13_sum39), .carry_o(c13_carry39));
    wire c13_sum40, c13_carry40;
    full_adder u_c13_40 (.a_i(c12_carry52), .b_i(c12_carry53), .c_i(c13_sum36),
        .sum_o(c13_sum40), .carry_o(c13_carry40));

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
    full_adder u_c14_5 (.a_i(c14_in[15]), .b_i(c13_carry0), .c_i(c13_carry1),
        .sum_o(c14_sum5), .carry_o(c14_carry5));
    wire c14_sum6, c14_carry6;
    full_adder u_c14_6 (.a_i(c13_carry2), .b_i(c13_carry3), .c_i(c13_carry4),
        .sum_o(c14_sum6), .carry_o(c14_carry6));
    wire c14_sum7, c14_carry7;
    full_adder u_c14_7 (.a_i(c13_carry5), .b_i(c13_carry6), .c_i(c13_carry7),
        .sum_o(c14_sum7), .carry_o(c14_carry7));
    wire c14_sum8, c14_carry8;
    full_adder u_c14_8 (.a_i(c13_carry8), .b_i(c13_carry9), .c_i(c14_sum0),
        .sum_o(c14_sum8), .carry_o(c14_carry8));
    wire c14_sum9, c14_carry9;
    full_adder u_c14_9 (.a_i(c14_sum1), .b_i(c14_sum2), .c_i(c14_sum3),
        .sum_o(c14_sum9), .carry_o(c14_carry9));
    wire c14_sum10, c14_carry10;
    full_adder u_c14_10 (.a_i(c14_sum4), .b_i(c13_carry10), .c_i(c13_carry11),
        .sum_o(c14_sum10), .carry_o(c14_carry10));
    wire c14_sum11, c14_carry11;
    full_adder u_c14_11 (.a_i(c13_carry12), .b_i(c13_carry13), .c_i(c13_carry14),
        .sum_o(c14_sum11), .carry_o(c14_carry11));
    wire c14_sum12, c14_carry12;
    full_adder u_c14_12 (.a_i(c13_carry15), .b_i(c13_carry16), .c_i(c13_carry17),
        .sum_o(c14_sum12), .carry_o(c14_carry12));
    wire c14_sum13, c14_carry13;
    full_adder u_c14_13 (.a_i(c13_carry18), .b_i(c14_sum5), .c_i(c14_sum6),
        .sum_o(c14_sum13), .carry_o(c14_carry13));
    wire c14_sum14, c14_carry14;
    full_adder u_c14_14 (.a_i(c14_sum7), .b_i(c14_sum8), .c_i(c14_sum9),
        .sum_o(c14_sum14), .carry_o(c14_carry14));
    wire c14_sum15, c14_carry15;
    full_adder u_c14_15 (.a_i(c13_carry19), .b_i(c13_carry20), .c_i(c13_carry21),
        .sum_o(c14_sum15), .carry_o(c14_carry15));
    wire c14_sum16, c14_carry16;
    full_adder u_c14_16 (.a_i(c13_carry22), .b_i(c13_carry23), .c_i(c13_carry24),
        .sum_o(c14_sum16), .carry_o(c14_carry16));
    wire c14_sum17, c14_carry17;
    full_adder u_c14_17 (.a_i(c13_carry25), .b_i(c14_sum10), .c_i(c14_sum11),
        .sum_o(c14_sum17), .carry_o(c14_carry17));
    wire c14_sum18, c14_carry18;
    full_adder u_c14_18 (.a_i(c14_sum12), .b_i(c14_sum13), .c_i(c14_sum14),
        .sum_o(c14_sum18), .carry_o(c14_carry18));
    wire c14_sum19, c14_carry19;
    full_adder u_c14_19 (.a_i(c13_carry26), .b_i(c13_carry27), .c_i(c13_carry28),
        .sum_o(c14_sum19), .carry_o(c14_carry19));
    wire c14_sum20, c14_carry20;
    full_adder u_c14_20 (.a_i(c13_carry29), .b_i(c13_carry30), .c_i(c14_sum15),
        .sum_o(c14_sum20), .carry_o(c14_carry20));
    wire c14_sum21, c14_carry21;
    full_adder u_c14_21 (.a_i(c14_sum16), .b_i(c14_sum17), .c_i(c14_sum18),
        .sum_o(c14_sum21), .carry_o(c14_carry21));
    wire c14_sum22, c14_carry22;
    full_adder u_c14_22 (.a_i(c13_carry31), .b_i(c13_carry32), .c_i(c13_carry33),
        .sum_o(c14_sum22), .carry_o(c14_carry22));
    wire c14_sum23, c14_carry23;
    full_adder u_c14_23 (.a_i(c13_carry34), .b_i(c14_sum19), .c_i(c14_sum20),
        .sum_o(c14_sum23), .carry_o(c14_carry23));
    wire c14_sum24, c14_carry24;
    full_adder u_c14_24 (.a_i(c14_sum21), .b_i(c13_carry35), .c_i(c13_carry36),
        .sum_o(c14_sum24), .carry_o(c14_carry24));
    wire c14_sum25, c14_carry25;
    full_adder u_c14_25 (.a_i(c13_carry37), .b_i(c13_carry38), .c_i(c14_sum22),
        .sum_o(c14_sum25), .carry_o(c14_carry25));

    // Column 15.
    wire c15_sum0, c15_carry0;
    full_adder u_c15_0 (.a_i(c14_carry0), .b_i(c14_carry1), .c_i(c14_carry2),
        .sum_o(c15_sum0), .carry_o(c15_carry0));
    wire c15_sum1, c15_carry1;
    full_adder u_c15_1 (.a_i(c14_carry3), .b_i(c14_carry4), .c_i(c14_carry5),
        .sum_o(c15_sum1), .carry_o(c15_carry1));
    wire c15_sum2, c15_carry2;
    full_adder u_c15_2 (.a_i(c14_carry6), .b_i(c14_carry7), .c_i(c14_carry8),
        .sum_o(c15_sum2), .carry_o(c15_carry2));
    wire c15_sum3, c15_carry3;
    full_adder u_c15_3 (.a_i(c14_carry9), .b_i(c15_sum0), .c_i(c14_carry10),
        .sum_o(c15_sum3), .carry_o(c15_carry3));
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(c14_carry11), .b_i(c14_carry12), .c_i(c14_carry13),
        .sum_o(c15_sum4), .carry_o(c15_carry4));
    wire c15_sum5, c15_carry5;
    full_adder u_c15_5 (.a_i(c14_carry14), .b_i(c15_sum1), .c_i(c15_sum2),
        .sum_o(c15_sum5), .carry_o(c15_carry5));
    wire c15_sum6, c15_carry6;
    full_adder u_c15_6 (.a_i(c14_carry15), .b_i(c14_carry16), .c_i(c14_carry17),
        .sum_o(c15_sum6), .carry_o(c15_carry6));
    wire c15_sum7, c15_carry7;
    full_adder u_c15_7 (.a_i(c14_carry18), .b_i(c15_sum3), .c_i(c15_sum4),
        .sum_o(c15_sum7), .carry_o(c15_carry7));
    wire c15_sum8, c15_carry8;
    full_adder u_c15_8 (.a_i(c15_sum5), .b_i(c14_carry19), .c_i(c14_carry20),
        .sum_o(c15_sum8), .carry_o(c15_carry8));
    wire c15_sum9, c15_carry9;
    full_adder u_c15_9 (.a_i(c14_carry21), .b_i(c15_sum6), .c_i(c15_sum7),
        .sum_o(c15_sum9), .carry_o(c15_carry9));
    wire c15_sum10, c15_carry10;
    full_adder u_c15_10 (.a_i(c14_carry22), .b_i(c14_carry23), .c_i(c15_sum8),
        .sum_o(c15_sum10), .carry_o(c15_carry10));

    // Column 16.
    wire c16_sum0, c16_carry0;
    full_adder u_c16_0 (.a_i(c15_carry0), .b_i(c15_carry1), .c_i(c15_carry2),
        .sum_o(c16_sum0), .carry_o(c16_carry0));
    wire c16_sum1, c16_carry1;
    full_adder u_c16_1 (.a_i(c15_carry3), .b_i(c15_carry4), .c_i(c15_carry5),
        .sum_o(c16_sum1), .carry_o(c16_carry1));
    wire c16_sum2, c16_carry2;
    full_adder u_c16_2 (.a_i(c16_sum0), .b_i(c15_carry6), .c_i(c15_carry7),
        .sum_o(c16_sum2), .carry_o(c16_carry2));
    wire c16_sum3, c16_carry3;
    full_adder u_c16_3 (.a_i(c16_sum1), .b_i(c15_carry8), .c_i(c15_carry9),
        .sum_o(c16_sum3), .carry_o(c16_carry3));

    // Column 17.
    wire c17_sum0, c17_carry0;
    full_adder u_c17_0 (.a_i(c16_carry0), .b_i(c16_carry1), .c_i(c16_carry2),
        .sum_o(c17_sum0), .carry_o(c17_carry0));

    assign middle_o = {c17_carry0, c17_sum0, c16_carry3, c16_sum3, c16_sum2, c15_carry10, c15_sum10,
        c15_sum9, c14_carry25, c14_carry24, c14_sum25, c14_sum24, c14_sum23, c13_carry40,
        c13_carry39, c13_sum40, c13_sum39, c13_sum38, c13_sum37, c12_carry56, c12_carry55,
        c12_carry54, c12_sum56, c12_sum55, c12_sum54, c11_carry71, c11_carry70, c11_carry69,
        c11_sum71, c11_sum70, c11_sum69, c11_sum68, c10_carry85, c10_carry84, c10_carry83,
        c10_sum85, c10_sum84, c10_sum83, c10_sum82, c10_sum81, c9_carry98, c9_carry97, c9_carry96,
        c9_sum98, c9_sum97, c9_sum96, c9_sum95, c8_carry107, c8_carry106, c8_carry105, c8_sum107,
        c8_sum106, c8_sum105, c7_carry108, c7_carry107, c7_carry106, c7_sum108, c7_sum107,
        c7_sum106, c6_carry93, c6_carry92, c6_sum93, c6_sum92, c5_carry77, c5_sum77, c5_sum76,
        c5_sum75, c4_carry62, c4_sum62, c4_sum61, c3_carry48, c3_sum48, c2_sum33, c1_sum19,
        c0_sum7};

endmodule

`default_nettype wire
