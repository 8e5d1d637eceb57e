// tree_baugh_wooley_4x4_l16_upper: compressor tree, first half: 16 lane(s) of Baugh-Wooley rows, 4
//   x 4 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_4x4_l16_upper (
    input  wire [255:0] bits_i,    // lane k at [k*16 +: 16]
    output wire [41:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [15:0] c0_in;
    wire [31:0] c1_in;
    wire [47:0] c2_in;
    wire [63:0] c3_in;
    wire [47:0] c4_in;
    wire [31:0] c5_in;
    wire [15:0] c6_in;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [15:0] lane;
            assign lane = bits_i[k*16 +: 16];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[4], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[8], lane[5], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[12], lane[9], lane[6], lane[3]};
            assign c4_in[k*3 +: 3] = {lane[13], lane[10], lane[7]};
            assign c5_in[k*2 +: 2] = {lane[14], lane[11]};
            assign c6_in[k] = lane[15];
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
    full_adder u_c4_16 (.a_i(c3_carry0), .b_i(c3_carry1), .c_i(c3_carry2),
        .sum_o(c4_sum16), .carry_o(c4_carry16));
    wire c4_sum17, c4_carry17;
    full_adder u_c4_17 (.a_i(c3_carry3), .b_i(c3_carry4), .c_i(c3_carry5),
        .sum_o(c4_sum17), .carry_o(c4_carry17));
    wire c4_sum18, c4_carry18;
    full_adder u_c4_18 (.a_i(c3_carry6), .b_i(c3_carry7), .c_i(c3_carry8),
        .sum_o(c4_sum18), .carry_o(c4_carry18));
    wire c4_sum19, c4_carry19;
    full_adder u_c4_19 (.a_i(c3_carry9), .b_i(c3_carry10), .c_i(c3_carry11),
        .sum_o(c4_sum19), .carry_o(c4_carry19));
    wire c4_sum20, c4_carry20;
    full_adder u_c4_20 (.a_i(c3_carry12), .b_i(c3_carry13), .c_i(c3_carry14),
        .sum_o(c4_sum20), .carry_o(c4_carry20));
    wire c4_sum21, c4_carry21;
    full_adder u_c4_21 (.a_i(c3_carry15), .b_i(c3_carry16), .c_i(c3_carry17),
        .sum_o(c4_sum21), .carry_o(c4_carry21));
    wire c4_sum22, c4_carry22;
    full_adder u_c4_22 (.a_i(c3_carry18), .b_i(c3_carry19), .c_i(c3_carry20),
        .sum_o(c4_sum22), .carry_o(c4_carry22));
    wire c4_sum23, c4_carry23;
    full_adder u_c4_23 (.a_i(c4_sum0), .b_i(c4_sum1), .c_i(c4_sum2),
        .sum_o(c4_sum23), .carry_o(c4_carry23));
    wire c4_sum24, c4_carry24;
    full_adder u_c4_24 (.a_i(c4_sum3), .b_i(c4_sum4), .c_i(c4_sum5),
        .sum_o(c4_sum24), .carry_o(c4_carry24));
    wire c4_sum25, c4_carry25;
    full_adder u_c4_25 (.a_i(c4_sum6), .b_i(c4_sum7), .c_i(c4_sum8),
        .sum_o(c4_sum25), .carry_o(c4_carry25));
    wire c4_sum26, c4_carry26;
    full_adder u_c4_26 (.a_i(c4_sum9), .b_i(c4_sum10), .c_i(c4_sum11),
        .sum_o(c4_sum26), .carry_o(c4_carry26));
    wire c4_sum27, c4_carry27;
    full_adder u_c4_27 (.a_i(c4_sum12), .b_i(c4_sum13), .c_i(c4_sum14),
        .sum_o(c4_sum27), .carry_o(c4_carry27));
    wire c4_sum28, c4_carry28;
    full_adder u_c4_28 (.a_i(c4_sum15), .b_i(c3_carry21), .c_i(c3_carry22),
        .sum_o(c4_sum28), .carry_o(c4_carry28));
    wire c4_sum29, c4_carry29;
    full_adder u_c4_29 (.a_i(c3_carry23), .b_i(c3_carry24), .c_i(c3_carry25),
        .sum_o(c4_sum29), .carry_o(c4_carry29));
    wire c4_sum30, c4_carry30;
    full_adder u_c4_30 (.a_i(c3_carry26), .b_i(c3_carry27), .c_i(c3_carry28),
        .sum_o(c4_sum30), .carry_o(c4_carry30));
    wire c4_sum31, c4_carry31;
    full_adder u_c4_31 (.a_i(c3_carry29), .b_i(c3_carry30), .c_i(c3_carry31),
        .sum_o(c4_sum31), .carry_o(c4_carry31));
    wire c4_sum32, c4_carry32;
    full_adder u_c4_32 (.a_i(c3_carry32), .b_i(c3_carry33), .c_i(c4_sum16),
        .sum_o(c4_sum32), .carry_o(c4_carry32));
    wire c4_sum33, c4_carry33;
    full_adder u_c4_33 (.a_i(c4_sum17), .b_i(c4_sum18), .c_i(c4_sum19),
        .sum_o(c4_sum33), .carry_o(c4_carry33));
    wire c4_sum34, c4_carry34;
    full_adder u_c4_34 (.a_i(c4_sum20), .b_i(c4_sum21), .c_i(c4_sum22),
        .sum_o(c4_sum34), .carry_o(c4_carry34));
    wire c4_sum35, c4_carry35;
    full_adder u_c4_35 (.a_i(c4_sum23), .b_i(c4_sum24), .c_i(c4_sum25),
        .sum_o(c4_sum35), .carry_o(c4_carry35));
    wire c4_sum36, c4_carry36;
    full_adder u_c4_36 (.a_i(c4_sum26), .b_i(c4_sum27), .c_i(c3_carry34),
        .sum_o(c4_sum36), .carry_o(c4_carry36));
    wire c4_sum37, c4_carry37;
    full_adder u_c4_37 (.a_i(c3_carry35), .b_i(c3_carry36), .c_i(c3_carry37),
        .sum_o(c4_sum37), .carry_o(c4_carry37));
    wire c4_sum38, c4_carry38;
    full_adder u_c4_38 (.a_i(c3_carry38), .b_i(c3_carry39), .c_i(c3_carry40),
        .sum_o(c4_sum38), .carry_o(c4_carry38));
    wire c4_sum39, c4_carry39;
    full_adder u_c4_39 (.a_i(c4_sum28), .b_i(c4_sum29), .c_i(c4_sum30),
        .sum_o(c4_sum39), .carry_o(c4_carry39));
    wire c4_sum40, c4_carry40;
    full_adder u_c4_40 (.a_i(c4_sum31), .b_i(c4_sum32), .c_i(c4_sum33),
        .sum_o(c4_sum40), .carry_o(c4_carry40));
    wire c4_sum41, c4_carry41;
    full_adder u_c4_41 (.a_i(c4_sum34), .b_i(c4_sum35), .c_i(c3_carry41),
        .sum_o(c4_sum41), .carry_o(c4_carry41));
    wire c4_sum42, c4_carry42;
    full_adder u_c4_42 (.a_i(c3_carry42), .b_i(c3_carry43), .c_i(c3_carry44),
        .sum_o(c4_sum42), .carry_o(c4_carry42));
    wire c4_sum43, c4_carry43;
    full_adder u_c4_43 (.a_i(c4_sum36), .b_i(c4_sum37), .c_i(c4_sum38),
        .sum_o(c4_sum43), .carry_o(c4_carry43));

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
    full_adder u_c5_11 (.a_i(c5_sum0), .b_i(c4_carry0), .c_i(c4_carry1),
        .sum_o(c5_sum11), .carry_o(c5_carry11));
    wire c5_sum12, c5_carry12;
    full_adder u_c5_12 (.a_i(c4_carry2), .b_i(c4_carry3), .c_i(c4_carry4),
        .sum_o(c5_sum12), .carry_o(c5_carry12));
    wire c5_sum13, c5_carry13;
    full_adder u_c5_13 (.a_i(c4_carry5), .b_i(c4_carry6), .c_i(c4_carry7),
        .sum_o(c5_sum13), .carry_o(c5_carry13));
    wire c5_sum14, c5_carry14;
    full_adder u_c5_14 (.a_i(c4_carry8), .b_i(c4_carry9), .c_i(c4_carry10),
        .sum_o(c5_sum14), .carry_o(c5_carry14));
    wire c5_sum15, c5_carry15;
    full_adder u_c5_15 (.a_i(c4_carry11), .b_i(c4_carry12), .c_i(c4_carry13),
        .sum_o(c5_sum15), .carry_o(c5_carry15));
    wire c5_sum16, c5_carry16;
    full_adder u_c5_16 (.a_i(c4_carry14), .b_i(c4_carry15), .c_i(c5_sum1),
        .sum_o(c5_sum16), .carry_o(c5_carry16));
    wire c5_sum17, c5_carry17;
    full_adder u_c5_17 (.a_i(c5_sum2), .b_i(c5_sum3), .c_i(c5_sum4),
        .sum_o(c5_sum17), .carry_o(c5_carry17));
    wire c5_sum18, c5_carry18;
    full_adder u_c5_18 (.a_i(c5_sum5), .b_i(c5_sum6), .c_i(c5_sum7),
        .sum_o(c5_sum18), .carry_o(c5_carry18));
    wire c5_sum19, c5_carry19;
    full_adder u_c5_19 (.a_i(c5_sum8), .b_i(c5_sum9), .c_i(c5_sum10),
        .sum_o(c5_sum19), .carry_o(c5_carry19));
    wire c5_sum20, c5_carry20;
    full_adder u_c5_20 (.a_i(c4_carry16), .b_i(c4_carry17), .c_i(c4_carry18),
        .sum_o(c5_sum20), .carry_o(c5_carry20));
    wire c5_sum21, c5_carry21;
    full_adder u_c5_21 (.a_i(c4_carry19), .b_i(c4_carry20), .c_i(c4_carry21),
        .sum_o(c5_sum21), .carry_o(c5_carry21));
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(c4_carry22), .b_i(c4_carry23), .c_i(c4_carry24),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(c4_carry25), .b_i(c4_carry26), .c_i(c4_carry27),
        .sum_o(c5_sum23), .carry_o(c5_carry23));
    wire c5_sum24, c5_carry24;
    full_adder u_c5_24 (.a_i(c5_sum11), .b_i(c5_sum12), .c_i(c5_sum13),
        .sum_o(c5_sum24), .carry_o(c5_carry24));
    wire c5_sum25, c5_carry25;
    full_adder u_c5_25 (.a_i(c5_sum14), .b_i(c5_sum15), .c_i(c5_sum16),
        .sum_o(c5_sum25), .carry_o(c5_carry25));
    wire c5_sum26, c5_carry26;
    full_adder u_c5_26 (.a_i(c5_sum17), .b_i(c5_sum18), .c_i(c5_sum19),
        .sum_o(c5_sum26), .carry_o(c5_carry26));
    wire c5_sum27, c5_carry27;
    full_adder u_c5_27 (.a_i(c4_carry28), .b_i(c4_carry29), .c_i(c4_carry30),
        .sum_o(c5_sum27), .carry_o(c5_carry27));
    wire c5_sum28, c5_carry28;
    full_adder u_c5_28 (.a_i(c4_carry31), .b_i(c4_carry32), .c_i(c4_carry33),
        .sum_o(c5_sum28), .carry_o(c5_carry28));
    wire c5_sum29, c5_carry29;
    full_adder u_c5_29 (.a_i(c4_carry34), .b_i(c4_carry35), .c_i(c5_sum20),
        .sum_o(c5_sum29), .carry_o(c5_carry29));
    wire c5_sum30, c5_carry30;
    full_adder u_c5_30 (.a_i(c5_sum21), .b_i(c5_sum22), .c_i(c5_sum23),
        .sum_o(c5_sum30), .carry_o(c5_carry30));
    wire c5_sum31, c5_carry31;
    full_adder u_c5_31 (.a_i(c5_sum24), .b_i(c5_sum25), .c_i(c5_sum26),
        .sum_o(c5_sum31), .carry_o(c5_carry31));
    wire c5_sum32, c5_carry32;
    full_adder u_c5_32 (.a_i(c4_carry36), .b_i(c4_carry37), .c_i(c4_carry38),
        .sum_o(c5_sum32), .carry_o(c5_carry32));
    wire c5_sum33, c5_carry33;
    full_adder u_c5_33 (.a_i(c4_carry39), .b_i(c4_carry40), .c_i(c5_sum27),
        .sum_o(c5_sum33), .carry_o(c5_carry33));
    wire c5_sum34, c5_carry34;
    full_adder u_c5_34 (.a_i(c5_sum28), .b_i(c5_sum29), .c_i(c5_sum30),
        .sum_o(c5_sum34), .carry_o(c5_carry34));

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
    full_adder u_c6_5 (.a_i(c6_in[14]), .b_i(c6_in[15]), .c_i(c5_carry0),
        .sum_o(c6_sum5), .carry_o(c6_carry5));
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(c6_sum0), .b_i(c5_carry1), .c_i(c5_carry2),
        .sum_o(c6_sum6), .carry_o(c6_carry6));
    wire c6_sum7, c6_carry7;
    full_adder u_c6_7 (.a_i(c5_carry3), .b_i(c5_carry4), .c_i(c5_carry5),
        .sum_o(c6_sum7), .carry_o(c6_carry7));
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(c5_carry6), .b_i(c5_carry7), .c_i(c5_carry8),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(c5_carry9), .b_i(c5_carry10), .c_i(c6_sum1),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(c6_sum2), .b_i(c6_sum3), .c_i(c6_sum4),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c6_sum5), .b_i(c5_carry11), .c_i(c5_carry12),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c5_carry13), .b_i(c5_carry14), .c_i(c5_carry15),
        .sum_o(c6_sum12), .carry_o(c6_carry12));
    wire c6_sum13, c6_carry13;
    full_adder u_c6_13 (.a_i(c5_carry16), .b_i(c5_carry17), .c_i(c5_carry18),
        .sum_o(c6_sum13), .carry_o(c6_carry13));
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(c5_carry19), .b_i(c6_sum6), .c_i(c6_sum7),
        .sum_o(c6_sum14), .carry_o(c6_carry14));
    wire c6_sum15, c6_carry15;
    full_adder u_c6_15 (.a_i(c6_sum8), .b_i(c6_sum9), .c_i(c6_sum10),
        .sum_o(c6_sum15), .carry_o(c6_carry15));
    wire c6_sum16, c6_carry16;
    full_adder u_c6_16 (.a_i(c5_carry20), .b_i(c5_carry21), .c_i(c5_carry22),
        .sum_o(c6_sum16), .carry_o(c6_carry16));
    wire c6_sum17, c6_carry17;
    full_adder u_c6_17 (.a_i(c5_carry23), .b_i(c5_carry24), .c_i(c5_carry25),
        .sum_o(c6_sum17), .carry_o(c6_carry17));
    wire c6_sum18, c6_carry18;
    full_adder u_c6_18 (.a_i(c5_carry26), .b_i(c6_sum11), .c_i(c6_sum12),
        .sum_o(c6_sum18), .carry_o(c6_carry18));
    wire c6_sum19, c6_carry19;
    full_adder u_c6_19 (.a_i(c6_sum13), .b_i(c6_sum14), .c_i(c6_sum15),
        .sum_o(c6_sum19), .carry_o(c6_carry19));
    wire c6_sum20, c6_carry20;
    full_adder u_c6_20 (.a_i(c5_carry27), .b_i(c5_carry28), .c_i(c5_carry29),
        .sum_o(c6_sum20), .carry_o(c6_carry20));
    wire c6_sum21, c6_carry21;
    full_adder u_c6_21 (.a_i(c5_carry30), .b_i(c5_carry31), .c_i(c6_sum16),
        .sum_o(c6_sum21), .carry_o(c6_carry21));
    wire c6_sum22, c6_carry22;
    full_adder u_c6_22 (.a_i(c6_sum17), .b_i(c6_sum18), .c_i(c6_sum19),
        .sum_o(c6_sum22), .carry_o(c6_carry22));

    // Column 7.
    wire c7_sum0, c7_carry0;
    assign c7_sum0 = ~(c6_carry0 ^ c6_carry1);  // two bits and 1
    assign c7_carry0 = c6_carry0 | c6_carry1;
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c6_carry2), .b_i(c6_carry3), .c_i(c6_carry4),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c6_carry5), .b_i(c7_sum0), .c_i(c6_carry6),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c6_carry7), .b_i(c6_carry8), .c_i(c6_carry9),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c6_carry10), .b_i(c7_sum1), .c_i(c6_carry11),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c6_carry12), .b_i(c6_carry13), .c_i(c6_carry14),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c6_carry15), .b_i(c7_sum2), .c_i(c7_sum3),
        .sum_o(c7_sum6), .carry_o(c7_carry6));
    wire c7_sum7, c7_carry7;
    full_adder u_c7_7 (.a_i(c6_carry16), .b_i(c6_carry17), .c_i(c6_carry18),
        .sum_o(c7_sum7), .carry_o(c7_carry7));
    wire c7_sum8, c7_carry8;
    full_adder u_c7_8 (.a_i(c6_carry19), .b_i(c7_sum4), .c_i(c7_sum5),
        .sum_o(c7_sum8), .carry_o(c7_carry8));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(c7_carry0), .b_i(c7_carry1), .c_i(c7_carry2),
        .sum_o(c8_sum0), .carry_o(c8_carry0));
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c7_carry3), .b_i(c7_carry4), .c_i(c7_carry5),
        .sum_o(c8_sum1), .carry_o(c8_carry1));

    assign middle_o = {c8_carry1, c8_carry0, c8_sum1, c8_sum0, c7_carry8, c7_carry7, c7_carry6,
        c7_sum8, c7_sum7, c7_sum6, c6_carry22, c6_carry21, c6_carry20, c6_sum22, c6_sum21, c6_sum20,
        c5_carry34, c5_carry33, c5_carry32, c5_sum34, c5_sum33, c5_sum32, c5_sum31, c4_carry43,
        c4_carry42, c4_carry41, c4_sum43, c4_sum42, c4_sum41, c4_sum40, c4_sum39, c3_carry46,
        c3_carry45, c3_sum46, c3_sum45, c3_sum44, c2_carry32, c2_sum32, c2_sum31, c1_carry19,
        c1_sum19, c0_sum7};

endmodule

`default_nettype wire
