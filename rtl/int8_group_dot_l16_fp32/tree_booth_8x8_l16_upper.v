// tree_booth_8x8_l16_upper: compressor tree, first half: 16 lane(s) of Booth radix-4 rows, 8 x 8
//   bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_8x8_l16_upper (
    input  wire [639:0] bits_i,    // lane k at [k*40 +: 40]
    output wire [102:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [15:0] c0_in;
    wire [31:0] c1_in;
    wire [31:0] c2_in;
    wire [47:0] c3_in;
    wire [47:0] c4_in;
    wire [63:0] c5_in;
    wire [63:0] c6_in;
    wire [79:0] c7_in;
    wire [63:0] c8_in;
    wire [47:0] c9_in;
    wire [47:0] c10_in;
    wire [31:0] c11_in;
    wire [31:0] c12_in;
    wire [15:0] c13_in;
    wire [15:0] c14_in;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [39:0] lane;
            assign lane = bits_i[k*40 +: 40];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[9], lane[1]};
            assign c2_in[k*2 +: 2] = {lane[10], lane[2]};
            assign c3_in[k*3 +: 3] = {lane[19], lane[11], lane[3]};
            assign c4_in[k*3 +: 3] = {lane[20], lane[12], lane[4]};
            assign c5_in[k*4 +: 4] = {lane[29], lane[21], lane[13], lane[5]};
            assign c6_in[k*4 +: 4] = {lane[30], lane[22], lane[14], lane[6]};
            assign c7_in[k*5 +: 5] = {lane[39], lane[31], lane[23], lane[15], lane[7]};
            assign c8_in[k*4 +: 4] = {lane[32], lane[24], lane[16], lane[8]};
            assign c9_in[k*3 +: 3] = {lane[33], lane[25], lane[17]};
            assign c10_in[k*3 +: 3] = {lane[34], lane[26], lane[18]};
            assign c11_in[k*2 +: 2] = {lane[35], lane[27]};
            assign c12_in[k*2 +: 2] = {lane[36], lane[28]};
            assign c13_in[k] = lane[37];
            assign c14_in[k] = lane[38];
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
    full_adder u_c0_5 (.a_i(c0_in[15]), .b_i(c0_sum0), .c_i(c0_sum1),
        .sum_o(c0_sum5), .carry_o(c0_carry5));
    wire c0_sum6, c0_carry6;
    full_adder u_c0_6 (.a_i(c0_sum2), .b_i(c0_sum3), .c_i(c0_sum4),
        .sum_o(c0_sum6), .carry_o(c0_carry6));

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
    full_adder u_c1_10 (.a_i(c1_in[30]), .b_i(c1_in[31]), .c_i(c0_carry0),
        .sum_o(c1_sum10), .carry_o(c1_carry10));
    wire c1_sum11, c1_carry11;
    full_adder u_c1_11 (.a_i(c0_carry1), .b_i(c0_carry2), .c_i(c0_carry3),
        .sum_o(c1_sum11), .carry_o(c1_carry11));
    wire c1_sum12, c1_carry12;
    full_adder u_c1_12 (.a_i(c0_carry4), .b_i(c1_sum0), .c_i(c1_sum1),
        .sum_o(c1_sum12), .carry_o(c1_carry12));
    wire c1_sum13, c1_carry13;
    full_adder u_c1_13 (.a_i(c1_sum2), .b_i(c1_sum3), .c_i(c1_sum4),
        .sum_o(c1_sum13), .carry_o(c1_carry13));
    wire c1_sum14, c1_carry14;
    full_adder u_c1_14 (.a_i(c1_sum5), .b_i(c1_sum6), .c_i(c1_sum7),
        .sum_o(c1_sum14), .carry_o(c1_carry14));
    wire c1_sum15, c1_carry15;
    full_adder u_c1_15 (.a_i(c1_sum8), .b_i(c1_sum9), .c_i(c0_carry5),
        .sum_o(c1_sum15), .carry_o(c1_carry15));
    wire c1_sum16, c1_carry16;
    full_adder u_c1_16 (.a_i(c0_carry6), .b_i(c1_sum10), .c_i(c1_sum11),
        .sum_o(c1_sum16), .carry_o(c1_carry16));
    wire c1_sum17, c1_carry17;
    full_adder u_c1_17 (.a_i(c1_sum12), .b_i(c1_sum13), .c_i(c1_sum14),
        .sum_o(c1_sum17), .carry_o(c1_carry17));
    wire c1_sum18, c1_carry18;
    full_adder u_c1_18 (.a_i(c1_sum15), .b_i(c1_sum16), .c_i(c1_sum17),
        .sum_o(c1_sum18), .carry_o(c1_carry18));

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
    full_adder u_c2_10 (.a_i(c2_in[30]), .b_i(c2_in[31]), .c_i(c1_carry0),
        .sum_o(c2_sum10), .carry_o(c2_carry10));
    wire c2_sum11, c2_carry11;
    full_adder u_c2_11 (.a_i(c1_carry1), .b_i(c1_carry2), .c_i(c1_carry3),
        .sum_o(c2_sum11), .carry_o(c2_carry11));
    wire c2_sum12, c2_carry12;
    full_adder u_c2_12 (.a_i(c1_carry4), .b_i(c1_carry5), .c_i(c1_carry6),
        .sum_o(c2_sum12), .carry_o(c2_carry12));
    wire c2_sum13, c2_carry13;
    full_adder u_c2_13 (.a_i(c1_carry7), .b_i(c1_carry8), .c_i(c1_carry9),
        .sum_o(c2_sum13), .carry_o(c2_carry13));
    wire c2_sum14, c2_carry14;
    full_adder u_c2_14 (.a_i(c2_sum0), .b_i(c2_sum1), .c_i(c2_sum2),
        .sum_o(c2_sum14), .carry_o(c2_carry14));
    wire c2_sum15, c2_carry15;
    full_adder u_c2_15 (.a_i(c2_sum3), .b_i(c2_sum4), .c_i(c2_sum5),
        .sum_o(c2_sum15), .carry_o(c2_carry15));
    wire c2_sum16, c2_carry16;
    full_adder u_c2_16 (.a_i(c2_sum6), .b_i(c2_sum7), .c_i(c2_sum8),
        .sum_o(c2_sum16), .carry_o(c2_carry16));
    wire c2_sum17, c2_carry17;
    full_adder u_c2_17 (.a_i(c2_sum9), .b_i(c1_carry10), .c_i(c1_carry11),
        .sum_o(c2_sum17), .carry_o(c2_carry17));
    wire c2_sum18, c2_carry18;
    full_adder u_c2_18 (.a_i(c1_carry12), .b_i(c1_carry13), .c_i(c1_carry14),
        .sum_o(c2_sum18), .carry_o(c2_carry18));
    wire c2_sum19, c2_carry19;
    full_adder u_c2_19 (.a_i(c2_sum10), .b_i(c2_sum11), .c_i(c2_sum12),
        .sum_o(c2_sum19), .carry_o(c2_carry19));
    wire c2_sum20, c2_carry20;
    full_adder u_c2_20 (.a_i(c2_sum13), .b_i(c2_sum14), .c_i(c2_sum15),
        .sum_o(c2_sum20), .carry_o(c2_carry20));
    wire c2_sum21, c2_carry21;
    full_adder u_c2_21 (.a_i(c2_sum16), .b_i(c1_carry15), .c_i(c1_carry16),
        .sum_o(c2_sum21), .carry_o(c2_carry21));
    wire c2_sum22, c2_carry22;
    full_adder u_c2_22 (.a_i(c1_carry17), .b_i(c2_sum17), .c_i(c2_sum18),
        .sum_o(c2_sum22), .carry_o(c2_carry22));
    wire c2_sum23, c2_carry23;
    full_adder u_c2_23 (.a_i(c2_sum19), .b_i(c2_sum20), .c_i(c1_carry18),
        .sum_o(c2_sum23), .carry_o(c2_carry23));

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
    full_adder u_c3_16 (.a_i(c2_carry0), .b_i(c2_carry1), .c_i(c2_carry2),
        .sum_o(c3_sum16), .carry_o(c3_carry16));
    wire c3_sum17, c3_carry17;
    full_adder u_c3_17 (.a_i(c2_carry3), .b_i(c2_carry4), .c_i(c2_carry5),
        .sum_o(c3_sum17), .carry_o(c3_carry17));
    wire c3_sum18, c3_carry18;
    full_adder u_c3_18 (.a_i(c2_carry6), .b_i(c2_carry7), .c_i(c2_carry8),
        .sum_o(c3_sum18), .carry_o(c3_carry18));
    wire c3_sum19, c3_carry19;
    full_adder u_c3_19 (.a_i(c2_carry9), .b_i(c3_sum0), .c_i(c3_sum1),
        .sum_o(c3_sum19), .carry_o(c3_carry19));
    wire c3_sum20, c3_carry20;
    full_adder u_c3_20 (.a_i(c3_sum2), .b_i(c3_sum3), .c_i(c3_sum4),
        .sum_o(c3_sum20), .carry_o(c3_carry20));
    wire c3_sum21, c3_carry21;
    full_adder u_c3_21 (.a_i(c3_sum5), .b_i(c3_sum6), .c_i(c3_sum7),
        .sum_o(c3_sum21), .carry_o(c3_carry21));
    wire c3_sum22, c3_carry22;
    full_adder u_c3_22 (.a_i(c3_sum8), .b_i(c3_sum9), .c_i(c3_sum10),
        .sum_o(c3_sum22), .carry_o(c3_carry22));
    wire c3_sum23, c3_carry23;
    full_adder u_c3_23 (.a_i(c3_sum11), .b_i(c3_sum12), .c_i(c3_sum13),
        .sum_o(c3_sum23), .carry_o(c3_carry23));
    wire c3_sum24, c3_carry24;
    full_adder u_c3_24 (.a_i(c3_sum14), .b_i(c3_sum15), .c_i(c2_carry10),
        .sum_o(c3_sum24), .carry_o(c3_carry24));
    wire c3_sum25, c3_carry25;
    full_adder u_c3_25 (.a_i(c2_carry11), .b_i(c2_carry12), .c_i(c2_carry13),
        .sum_o(c3_sum25), .carry_o(c3_carry25));
    wire c3_sum26, c3_carry26;
    full_adder u_c3_26 (.a_i(c2_carry14), .b_i(c2_carry15), .c_i(c2_carry16),
        .sum_o(c3_sum26), .carry_o(c3_carry26));
    wire c3_sum27, c3_carry27;
    full_adder u_c3_27 (.a_i(c3_sum16), .b_i(c3_sum17), .c_i(c3_sum18),
        .sum_o(c3_sum27), .carry_o(c3_carry27));
    wire c3_sum28, c3_carry28;
    full_adder u_c3_28 (.a_i(c3_sum19), .b_i(c3_sum20), .c_i(c3_sum21),
        .sum_o(c3_sum28), .carry_o(c3_carry28));
    wire c3_sum29, c3_carry29;
    full_adder u_c3_29 (.a_i(c3_sum22), .b_i(c3_sum23), .c_i(c2_carry17),
        .sum_o(c3_sum29), .carry_o(c3_carry29));
    wire c3_sum30, c3_carry30;
    full_adder u_c3_30 (.a_i(c2_carry18), .b_i(c2_carry19), .c_i(c2_carry20),
        .sum_o(c3_sum30), .carry_o(c3_carry30));
    wire c3_sum31, c3_carry31;
    full_adder u_c3_31 (.a_i(c3_sum24), .b_i(c3_sum25), .c_i(c3_sum26),
        .sum_o(c3_sum31), .carry_o(c3_carry31));
    wire c3_sum32, c3_carry32;
    full_adder u_c3_32 (.a_i(c3_sum27), .b_i(c3_sum28), .c_i(c2_carry21),
        .sum_o(c3_sum32), .carry_o(c3_carry32));
    wire c3_sum33, c3_carry33;
    full_adder u_c3_33 (.a_i(c2_carry22), .b_i(c3_sum29), .c_i(c3_sum30),
        .sum_o(c3_sum33), .carry_o(c3_carry33));

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
    full_adder u_c4_21 (.a_i(c3_carry15), .b_i(c4_sum0), .c_i(c4_sum1),
        .sum_o(c4_sum21), .carry_o(c4_carry21));
    wire c4_sum22, c4_carry22;
    full_adder u_c4_22 (.a_i(c4_sum2), .b_i(c4_sum3), .c_i(c4_sum4),
        .sum_o(c4_sum22), .carry_o(c4_carry22));
    wire c4_sum23, c4_carry23;
    full_adder u_c4_23 (.a_i(c4_sum5), .b_i(c4_sum6), .c_i(c4_sum7),
        .sum_o(c4_sum23), .carry_o(c4_carry23));
    wire c4_sum24, c4_carry24;
    full_adder u_c4_24 (.a_i(c4_sum8), .b_i(c4_sum9), .c_i(c4_sum10),
        .sum_o(c4_sum24), .carry_o(c4_carry24));
    wire c4_sum25, c4_carry25;
    full_adder u_c4_25 (.a_i(c4_sum11), .b_i(c4_sum12), .c_i(c4_sum13),
        .sum_o(c4_sum25), .carry_o(c4_carry25));
    wire c4_sum26, c4_carry26;
    full_adder u_c4_26 (.a_i(c4_sum14), .b_i(c4_sum15), .c_i(c3_carry16),
        .sum_o(c4_sum26), .carry_o(c4_carry26));
    wire c4_sum27, c4_carry27;
    full_adder u_c4_27 (.a_i(c3_carry17), .b_i(c3_carry18), .c_i(c3_carry19),
        .sum_o(c4_sum27), .carry_o(c4_carry27));
    wire c4_sum28, c4_carry28;
    full_adder u_c4_28 (.a_i(c3_carry20), .b_i(c3_carry21), .c_i(c3_carry22),
        .sum_o(c4_sum28), .carry_o(c4_carry28));
    wire c4_sum29, c4_carry29;
    full_adder u_c4_29 (.a_i(c3_carry23), .b_i(c4_sum16), .c_i(c4_sum17),
        .sum_o(c4_sum29), .carry_o(c4_carry29));
    wire c4_sum30, c4_carry30;
    full_adder u_c4_30 (.a_i(c4_sum18), .b_i(c4_sum19), .c_i(c4_sum20),
        .sum_o(c4_sum30), .carry_o(c4_carry30));
    wire c4_sum31, c4_carry31;
    full_adder u_c4_31 (.a_i(c4_sum21), .b_i(c4_sum22), .c_i(c4_sum23),
        .sum_o(c4_sum31), .carry_o(c4_carry31));
    wire c4_sum32, c4_carry32;
    full_adder u_c4_32 (.a_i(c4_sum24), .b_i(c4_sum25), .c_i(c3_carry24),
        .sum_o(c4_sum32), .carry_o(c4_carry32));
    wire c4_sum33, c4_carry33;
    full_adder u_c4_33 (.a_i(c3_carry25), .b_i(c3_carry26), .c_i(c3_carry27),
        .sum_o(c4_sum33), .carry_o(c4_carry33));
    wire c4_sum34, c4_carry34;
    full_adder u_c4_34 (.a_i(c3_carry28), .b_i(c4_sum26), .c_i(c4_sum27),
        .sum_o(c4_sum34), .carry_o(c4_carry34));
    wire c4_sum35, c4_carry35;
    full_adder u_c4_35 (.a_i(c4_sum28), .b_i(c4_sum29), .c_i(c4_sum30),
        .sum_o(c4_sum35), .carry_o(c4_carry35));
    wire c4_sum36, c4_carry36;
    full_adder u_c4_36 (.a_i(c4_sum31), .b_i(c3_carry29), .c_i(c3_carry30),
        .sum_o(c4_sum36), .carry_o(c4_carry36));
    wire c4_sum37, c4_carry37;
    full_adder u_c4_37 (.a_i(c3_carry31), .b_i(c4_sum32), .c_i(c4_sum33),
        .sum_o(c4_sum37), .carry_o(c4_carry37));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(c5_in[0]), .b_i(c5_in[1]), .c_i(c5_in[2]),
        .sum_o(c5_sum0), .carry_o(c5_carry0));
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c5_in[3]), .b_i(c5_in[4]), .c_i(c5_in[5]),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c5_in[6]), .b_i(c5_in[7]), .c_i(c5_in[8]),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c5_in[9]), .b_i(c5_in[10]), .c_i(c5_in[11]),
        .sum_o(c5_sum3), .carry_o(c5_carry3));
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(c5_in[12]), .b_i(c5_in[13]), .c_i(c5_in[14]),
        .sum_o(c5_sum4), .carry_o(c5_carry4));
    wire c5_sum5, c5_carry5;
    full_adder u_c5_5 (.a_i(c5_in[15]), .b_i(c5_in[16]), .c_i(c5_in[17]),
        .sum_o(c5_sum5), .carry_o(c5_carry5));
    wire c5_sum6, c5_carry6;
    full_adder u_c5_6 (.a_i(c5_in[18]), .b_i(c5_in[19]), .c_i(c5_in[20]),
        .sum_o(c5_sum6), .carry_o(c5_carry6));
    wire c5_sum7, c5_carry7;
    full_adder u_c5_7 (.a_i(c5_in[21]), .b_i(c5_in[22]), .c_i(c5_in[23]),
        .sum_o(c5_sum7), .carry_o(c5_carry7));
    wire c5_sum8, c5_carry8;
    full_adder u_c5_8 (.a_i(c5_in[24]), .b_i(c5_in[25]), .c_i(c5_in[26]),
        .sum_o(c5_sum8), .carry_o(c5_carry8));
    wire c5_sum9, c5_carry9;
    full_adder u_c5_9 (.a_i(c5_in[27]), .b_i(c5_in[28]), .c_i(c5_in[29]),
        .sum_o(c5_sum9), .carry_o(c5_carry9));
    wire c5_sum10, c5_carry10;
    full_adder u_c5_10 (.a_i(c5_in[30]), .b_i(c5_in[31]), .c_i(c5_in[32]),
        .sum_o(c5_sum10), .carry_o(c5_carry10));
    wire c5_sum11, c5_carry11;
    full_adder u_c5_11 (.a_i(c5_in[33]), .b_i(c5_in[34]), .c_i(c5_in[35]),
        .sum_o(c5_sum11), .carry_o(c5_carry11));
    wire c5_sum12, c5_carry12;
    full_adder u_c5_12 (.a_i(c5_in[36]), .b_i(c5_in[37]), .c_i(c5_in[38]),
        .sum_o(c5_sum12), .carry_o(c5_carry12));
    wire c5_sum13, c5_carry13;
    full_adder u_c5_13 (.a_i(c5_in[39]), .b_i(c5_in[40]), .c_i(c5_in[41]),
        .sum_o(c5_sum13), .carry_o(c5_carry13));
    wire c5_sum14, c5_carry14;
    full_adder u_c5_14 (.a_i(c5_in[42]), .b_i(c5_in[43]), .c_i(c5_in[44]),
        .sum_o(c5_sum14), .carry_o(c5_carry14));
    wire c5_sum15, c5_carry15;
    full_adder u_c5_15 (.a_i(c5_in[45]), .b_i(c5_in[46]), .c_i(c5_in[47]),
        .sum_o(c5_sum15), .carry_o(c5_carry15));
    wire c5_sum16, c5_carry16;
    full_adder u_c5_16 (.a_i(c5_in[48]), .b_i(c5_in[49]), .c_i(c5_in[50]),
        .sum_o(c5_sum16), .carry_o(c5_carry16));
    wire c5_sum17, c5_carry17;
    full_adder u_c5_17 (.a_i(c5_in[51]), .b_i(c5_in[52]), .c_i(c5_in[53]),
        .sum_o(c5_sum17), .carry_o(c5_carry17));
    wire c5_sum18, c5_carry18;
    full_adder u_c5_18 (.a_i(c5_in[54]), .b_i(c5_in[55]), .c_i(c5_in[56]),
        .sum_o(c5_sum18), .carry_o(c5_carry18));
    wire c5_sum19, c5_carry19;
    full_adder u_c5_19 (.a_i(c5_in[57]), .b_i(c5_in[58]), .c_i(c5_in[59]),
        .sum_o(c5_sum19), .carry_o(c5_carry19));
    wire c5_sum20, c5_carry20;
    full_adder u_c5_20 (.a_i(c5_in[60]), .b_i(c5_in[61]), .c_i(c5_in[62]),
        .sum_o(c5_sum20), .carry_o(c5_carry20));
    wire c5_sum21, c5_carry21;
    full_adder u_c5_21 (.a_i(c5_in[63]), .b_i(c4_carry0), .c_i(c4_carry1),
        .sum_o(c5_sum21), .carry_o(c5_carry21));
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(c4_carry2), .b_i(c4_carry3), .c_i(c4_carry4),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(c4_carry5), .b_i(c4_carry6), .c_i(c4_carry7),
        .sum_o(c5_sum23), .carry_o(c5_carry23));
    wire c5_sum24, c5_carry24;
    full_adder u_c5_24 (.a_i(c4_carry8), .b_i(c4_carry9), .c_i(c4_carry10),
        .sum_o(c5_sum24), .carry_o(c5_carry24));
    wire c5_sum25, c5_carry25;
    full_adder u_c5_25 (.a_i(c4_carry11), .b_i(c4_carry12), .c_i(c4_carry13),
        .sum_o(c5_sum25), .carry_o(c5_carry25));
    wire c5_sum26, c5_carry26;
    full_adder u_c5_26 (.a_i(c4_carry14), .b_i(c4_carry15), .c_i(c5_sum0),
        .sum_o(c5_sum26), .carry_o(c5_carry26));
    wire c5_sum27, c5_carry27;
    full_adder u_c5_27 (.a_i(c5_sum1), .b_i(c5_sum2), .c_i(c5_sum3),
        .sum_o(c5_sum27), .carry_o(c5_carry27));
    wire c5_sum28, c5_carry28;
    full_adder u_c5_28 (.a_i(c5_sum4), .b_i(c5_sum5), .c_i(c5_sum6),
        .sum_o(c5_sum28), .carry_o(c5_carry28));
    wire c5_sum29, c5_carry29;
    full_adder u_c5_29 (.a_i(c5_sum7), .b_i(c5_sum8), .c_i(c5_sum9),
        .sum_o(c5_sum29), .carry_o(c5_carry29));
    wire c5_sum30, c5_carry30;
    full_adder u_c5_30 (.a_i(c5_sum10), .b_i(c5_sum11), .c_i(c5_sum12),
        .sum_o(c5_sum30), .carry_o(c5_carry30));
    wire c5_sum31, c5_carry31;
    full_adder u_c5_31 (.a_i(c5_sum13), .b_i(c5_sum14), .c_i(c5_sum15),
        .sum_o(c5_sum31), .carry_o(c5_carry31));
    wire c5_sum32, c5_carry32;
    full_adder u_c5_32 (.a_i(c5_sum16), .b_i(c5_sum17), .c_i(c5_sum18),
        .sum_o(c5_sum32), .carry_o(c5_carry32));
    wire c5_sum33, c5_carry33;
    full_adder u_c5_33 (.a_i(c5_sum19), .b_i(c5_sum20), .c_i(c4_carry16),
        .sum_o(c5_sum33), .carry_o(c5_carry33));
    wire c5_sum34, c5_carry34;
    full_adder u_c5_34 (.a_i(c4_carry17), .b_i(c4_carry18), .c_i(c4_carry19),
        .sum_o(c5_sum34), .carry_o(c5_carry34));
    wire c5_sum35, c5_carry35;
    full_adder u_c5_35 (.a_i(c4_carry20), .b_i(c4_carry21), .c_i(c4_carry22),
        .sum_o(c5_sum35), .carry_o(c5_carry35));
    wire c5_sum36, c5_carry36;
    full_adder u_c5_36 (.a_i(c4_carry23), .b_i(c4_carry24), .c_i(c4_carry25),
        .sum_o(c5_sum36), .carry_o(c5_carry36));
    wire c5_sum37, c5_carry37;
    full_adder u_c5_37 (.a_i(c5_sum21), .b_i(c5_sum22), .c_i(c5_sum23),
        .sum_o(c5_sum37), .carry_o(c5_carry37));
    wire c5_sum38, c5_carry38;
    full_adder u_c5_38 (.a_i(c5_sum24), .b_i(c5_sum25), .c_i(c5_sum26),
        .sum_o(c5_sum38), .carry_o(c5_carry38));
    wire c5_sum39, c5_carry39;
    full_adder u_c5_39 (.a_i(c5_sum27), .b_i(c5_sum28), .c_i(c5_sum29),
        .sum_o(c5_sum39), .carry_o(c5_carry39));
    wire c5_sum40, c5_carry40;
    full_adder u_c5_40 (.a_i(c5_sum30), .b_i(c5_sum31), .c_i(c5_sum32),
        .sum_o(c5_sum40), .carry_o(c5_carry40));
    wire c5_sum41, c5_carry41;
    full_adder u_c5_41 (.a_i(c4_carry26), .b_i(c4_carry27), .c_i(c4_carry28),
        .sum_o(c5_sum41), .carry_o(c5_carry41));
    wire c5_sum42, c5_carry42;
    full_adder u_c5_42 (.a_i(c4_carry29), .b_i(c4_carry30), .c_i(c4_carry31),
        .sum_o(c5_sum42), .carry_o(c5_carry42));
    wire c5_sum43, c5_carry43;
    full_adder u_c5_43 (.a_i(c5_sum33), .b_i(c5_sum34), .c_i(c5_sum35),
        .sum_o(c5_sum43), .carry_o(c5_carry43));
    wire c5_sum44, c5_carry44;
    full_adder u_c5_44 (.a_i(c5_sum36), .b_i(c5_sum37), .c_i(c5_sum38),
        .sum_o(c5_sum44), .carry_o(c5_carry44));
    wire c5_sum45, c5_carry45;
    full_adder u_c5_45 (.a_i(c5_sum39), .b_i(c5_sum40), .c_i(c4_carry32),
        .sum_o(c5_sum45), .carry_o(c5_carry45));
    wire c5_sum46, c5_carry46;
    full_adder u_c5_46 (.a_i(c4_carry33), .b_i(c4_carry34), .c_i(c4_carry35),
        .sum_o(c5_sum46), .carry_o(c5_carry46));
    wire c5_sum47, c5_carry47;
    full_adder u_c5_47 (.a_i(c5_sum41), .b_i(c5_sum42), .c_i(c5_sum43),
        .sum_o(c5_sum47), .carry_o(c5_carry47));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c6_in[0]), .b_i(c6_in[1]), .c_i(c6_in[2]),
        .sum_o(c6_sum0), .carry_o(c6_carry0));
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c6_in[3]), .b_i(c6_in[4]), .c_i(c6_in[5]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c6_in[6]), .b_i(c6_in[7]), .c_i(c6_in[8]),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c6_in[9]), .b_i(c6_in[10]), .c_i(c6_in[11]),
        .sum_o(c6_sum3), .carry_o(c6_carry3));
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(c6_in[12]), .b_i(c6_in[13]), .c_i(c6_in[14]),
        .sum_o(c6_sum4), .carry_o(c6_carry4));
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(c6_in[15]), .b_i(c6_in[16]), .c_i(c6_in[17]),
        .sum_o(c6_sum5), .carry_o(c6_carry5));
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(c6_in[18]), .b_i(c6_in[19]), .c_i(c6_in[20]),
        .sum_o(c6_sum6), .carry_o(c6_carry6));
    wire c6_sum7, c6_carry7;
    full_adder u_c6_7 (.a_i(c6_in[21]), .b_i(c6_in[22]), .c_i(c6_in[23]),
        .sum_o(c6_sum7), .carry_o(c6_carry7));
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(c6_in[24]), .b_i(c6_in[25]), .c_i(c6_in[26]),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(c6_in[27]), .b_i(c6_in[28]), .c_i(c6_in[29]),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(c6_in[30]), .b_i(c6_in[31]), .c_i(c6_in[32]),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c6_in[33]), .b_i(c6_in[34]), .c_i(c6_in[35]),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c6_in[36]), .b_i(c6_in[37]), .c_i(c6_in[38]),
        .sum_o(c6_sum12), .carry_o(c6_carry12));
    wire c6_sum13, c6_carry13;
    full_adder u_c6_13 (.a_i(c6_in[39]), .b_i(c6_in[40]), .c_i(c6_in[41]),
        .sum_o(c6_sum13), .carry_o(c6_carry13));
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(c6_in[42]), .b_i(c6_in[43]), .c_i(c6_in[44]),
        .sum_o(c6_sum14), .carry_o(c6_carry14));
    wire c6_sum15, c6_carry15;
    full_adder u_c6_15 (.a_i(c6_in[45]), .b_i(c6_in[46]), .c_i(c6_in[47]),
        .sum_o(c6_sum15), .carry_o(c6_carry15));
    wire c6_sum16, c6_carry16;
    full_adder u_c6_16 (.a_i(c6_in[48]), .b_i(c6_in[49]), .c_i(c6_in[50]),
        .sum_o(c6_sum16), .carry_o(c6_carry16));
    wire c6_sum17, c6_carry17;
    full_adder u_c6_17 (.a_i(c6_in[51]), .b_i(c6_in[52]), .c_i(c6_in[53]),
        .sum_o(c6_sum17), .carry_o(c6_carry17));
    wire c6_sum18, c6_carry18;
    full_adder u_c6_18 (.a_i(c6_in[54]), .b_i(c6_in[55]), .c_i(c6_in[56]),
        .sum_o(c6_sum18), .carry_o(c6_carry18));
    wire c6_sum19, c6_carry19;
    full_adder u_c6_19 (.a_i(c6_in[57]), .b_i(c6_in[58]), .c_i(c6_in[59]),
        .sum_o(c6_sum19), .carry_o(c6_carry19));
    wire c6_sum20, c6_carry20;
    full_adder u_c6_20 (.a_i(c6_in[60]), .b_i(c6_in[61]), .c_i(c6_in[62]),
        .sum_o(c6_sum20), .carry_o(c6_carry20));
    wire c6_sum21, c6_carry21;
    full_adder u_c6_21 (.a_i(c6_in[63]), .b_i(c5_carry0), .c_i(c5_carry1),
        .sum_o(c6_sum21), .carry_o(c6_carry21));
    wire c6_sum22, c6_carry22;
    full_adder u_c6_22 (.a_i(c5_carry2), .b_i(c5_carry3), .c_i(c5_carry4),
        .sum_o(c6_sum22), .carry_o(c6_carry22));
    wire c6_sum23, c6_carry23;
    full_adder u_c6_23 (.a_i(c5_carry5), .b_i(c5_carry6), .c_i(c5_carry7),
        .sum_o(c6_sum23), .carry_o(c6_carry23));
    wire c6_sum24, c6_carry24;
    full_adder u_c6_24 (.a_i(c5_carry8), .b_i(c5_carry9), .c_i(c5_carry10),
        .sum_o(c6_sum24), .carry_o(c6_carry24));
    wire c6_sum25, c6_carry25;
    full_adder u_c6_25 (.a_i(c5_carry11), .b_i(c5_carry12), .c_i(c5_carry13),
        .sum_o(c6_sum25), .carry_o(c6_carry25));
    wire c6_sum26, c6_carry26;
    full_adder u_c6_26 (.a_i(c5_carry14), .b_i(c5_carry15), .c_i(c5_carry16),
        .sum_o(c6_sum26), .carry_o(c6_carry26));
    wire c6_sum27, c6_carry27;
    full_adder u_c6_27 (.a_i(c5_carry17), .b_i(c5_carry18), .c_i(c5_carry19),
        .sum_o(c6_sum27), .carry_o(c6_carry27));
    wire c6_sum28, c6_carry28;
    full_adder u_c6_28 (.a_i(c5_carry20), .b_i(c6_sum0), .c_i(c6_sum1),
        .sum_o(c6_sum28), .carry_o(c6_carry28));
    wire c6_sum29, c6_carry29;
    full_adder u_c6_29 (.a_i(c6_sum2), .b_i(c6_sum3), .c_i(c6_sum4),
        .sum_o(c6_sum29), .carry_o(c6_carry29));
    wire c6_sum30, c6_carry30;
    full_adder u_c6_30 (.a_i(c6_sum5), .b_i(c6_sum6), .c_i(c6_sum7),
        .sum_o(c6_sum30), .carry_o(c6_carry30));
    wire c6_sum31, c6_carry31;
    full_adder u_c6_31 (.a_i(c6_sum8), .b_i(c6_sum9), .c_i(c6_sum10),
        .sum_o(c6_sum31), .carry_o(c6_carry31));
    wire c6_sum32, c6_carry32;
    full_adder u_c6_32 (.a_i(c6_sum11), .b_i(c6_sum12), .c_i(c6_sum13),
        .sum_o(c6_sum32), .carry_o(c6_carry32));
    wire c6_sum33, c6_carry33;
    full_adder u_c6_33 (.a_i(c6_sum14), .b_i(c6_sum15), .c_i(c6_sum16),
        .sum_o(c6_sum33), .carry_o(c6_carry33));
    wire c6_sum34, c6_carry34;
    full_adder u_c6_34 (.a_i(c6_sum17), .b_i(c6_sum18), .c_i(c6_sum19),
        .sum_o(c6_sum34), .carry_o(c6_carry34));
    wire c6_sum35, c6_carry35;
    full_adder u_c6_35 (.a_i(c6_sum20), .b_i(c5_carry21), .c_i(c5_carry22),
        .sum_o(c6_sum35), .carry_o(c6_carry35));
    wire c6_sum36, c6_carry36;
    full_adder u_c6_36 (.a_i(c5_carry23), .b_i(c5_carry24), .c_i(c5_carry25),
        .sum_o(c6_sum36), .carry_o(c6_carry36));
    wire c6_sum37, c6_carry37;
    full_adder u_c6_37 (.a_i(c5_carry26), .b_i(c5_carry27), .c_i(c5_carry28),
        .sum_o(c6_sum37), .carry_o(c6_carry37));
    wire c6_sum38, c6_carry38;
    full_adder u_c6_38 (.a_i(c5_carry29), .b_i(c5_carry30), .c_i(c5_carry31),
        .sum_o(c6_sum38), .carry_o(c6_carry38));
    wire c6_sum39, c6_carry39;
    full_adder u_c6_39 (.a_i(c5_carry32), .b_i(c6_sum21), .c_i(c6_sum22),
        .sum_o(c6_sum39), .carry_o(c6_carry39));
    wire c6_sum40, c6_carry40;
    full_adder u_c6_40 (.a_i(c6_sum23), .b_i(c6_sum24), .c_i(c6_sum25),
        .sum_o(c6_sum40), .carry_o(c6_carry40));
    wire c6_sum41, c6_carry41;
    full_adder u_c6_41 (.a_i(c6_sum26), .b_i(c6_sum27), .c_i(c6_sum28),
        .sum_o(c6_sum41), .carry_o(c6_carry41));
    wire c6_sum42, c6_carry42;
    full_adder u_c6_42 (.a_i(c6_sum29), .b_i(c6_sum30), .c_i(c6_sum31),
        .sum_o(c6_sum42), .carry_o(c6_carry42));
    wire c6_sum43, c6_carry43;
    full_adder u_c6_43 (.a_i(c6_sum32), .b_i(c6_sum33), .c_i(c6_sum34),
        .sum_o(c6_sum43), .carry_o(c6_carry43));
    wire c6_sum44, c6_carry44;
    full_adder u_c6_44 (.a_i(c5_carry33), .b_i(c5_carry34), .c_i(c5_carry35),
        .sum_o(c6_sum44), .carry_o(c6_carry44));
    wire c6_sum45, c6_carry45;
    full_adder u_c6_45 (.a_i(c5_carry36), .b_i(c5_carry37), .c_i(c5_carry38),
        .sum_o(c6_sum45), .carry_o(c6_carry45));
    wire c6_sum46, c6_carry46;
    full_adder u_c6_46 (.a_i(c5_carry39), .b_i(c5_carry40), .c_i(c6_sum35),
        .sum_o(c6_sum46), .carry_o(c6_carry46));
    wire c6_sum47, c6_carry47;
    full_adder u_c6_47 (.a_i(c6_sum36), .b_i(c6_sum37), .c_i(c6_sum38),
        .sum_o(c6_sum47), .carry_o(c6_carry47));
    wire c6_sum48, c6_carry48;
    full_adder u_c6_48 (.a_i(c6_sum39), .b_i(c6_sum40), .c_i(c6_sum41),
        .sum_o(c6_sum48), .carry_o(c6_carry48));
    wire c6_sum49, c6_carry49;
    full_adder u_c6_49 (.a_i(c6_sum42), .b_i(c6_sum43), .c_i(c5_carry41),
        .sum_o(c6_sum49), .carry_o(c6_carry49));
    wire c6_sum50, c6_carry50;
    full_adder u_c6_50 (.a_i(c5_carry42), .b_i(c5_carry43), .c_i(c5_carry44),
        .sum_o(c6_sum50), .carry_o(c6_carry50));
    wire c6_sum51, c6_carry51;
    full_adder u_c6_51 (.a_i(c6_sum44), .b_i(c6_sum45), .c_i(c6_sum46),
        .sum_o(c6_sum51), .carry_o(c6_carry51));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(c7_in[0]), .b_i(c7_in[1]), .c_i(c7_in[2]),
        .sum_o(c7_sum0), .carry_o(c7_carry0));
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c7_in[3]), .b_i(c7_in[4]), .c_i(c7_in[5]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c7_in[6]), .b_i(c7_in[7]), .c_i(c7_in[8]),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c7_in[9]), .b_i(c7_in[10]), .c_i(c7_in[11]),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c7_in[12]), .b_i(c7_in[13]), .c_i(c7_in[14]),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c7_in[15]), .b_i(c7_in[16]), .c_i(c7_in[17]),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c7_in[18]), .b_i(c7_in[19]), .c_i(c7_in[20]),
        .sum_o(c7_sum6), .carry_o(c7_carry6));
    wire c7_sum7, c7_carry7;
    full_adder u_c7_7 (.a_i(c7_in[21]), .b_i(c7_in[22]), .c_i(c7_in[23]),
        .sum_o(c7_sum7), .carry_o(c7_carry7));
    wire c7_sum8, c7_carry8;
    full_adder u_c7_8 (.a_i(c7_in[24]), .b_i(c7_in[25]), .c_i(c7_in[26]),
        .sum_o(c7_sum8), .carry_o(c7_carry8));
    wire c7_sum9, c7_carry9;
    full_adder u_c7_9 (.a_i(c7_in[27]), .b_i(c7_in[28]), .c_i(c7_in[29]),
        .sum_o(c7_sum9), .carry_o(c7_carry9));
    wire c7_sum10, c7_carry10;
    full_adder u_c7_10 (.a_i(c7_in[30]), .b_i(c7_in[31]), .c_i(c7_in[32]),
        .sum_o(c7_sum10), .carry_o(c7_carry10));
    wire c7_sum11, c7_carry11;
    full_adder u_c7_11 (.a_i(c7_in[33]), .b_i(c7_in[34]), .c_i(c7_in[35]),
        .sum_o(c7_sum11), .carry_o(c7_carry11));
    wire c7_sum12, c7_carry12;
    full_adder u_c7_12 (.a_i(c7_in[36]), .b_i(c7_in[37]), .c_i(c7_in[38]),
        .sum_o(c7_sum12), .carry_o(c7_carry12));
    wire c7_sum13, c7_carry13;
    full_adder u_c7_13 (.a_i(c7_in[39]), .b_i(c7_in[40]), .c_i(c7_in[41]),
        .sum_o(c7_sum13), .carry_o(c7_carry13));
    wire c7_sum14, c7_carry14;
    full_adder u_c7_14 (.a_i(c7_in[42]), .b_i(c7_in[43]), .c_i(c7_in[44]),
        .sum_o(c7_sum14), .carry_o(c7_carry14));
    wire c7_sum15, c7_carry15;
    full_adder u_c7_15 (.a_i(c7_in[45]), .b_i(c7_in[46]), .c_i(c7_in[47]),
        .sum_o(c7_sum15), .carry_o(c7_carry15));
    wire c7_sum16, c7_carry16;
    full_adder u_c7_16 (.a_i(c7_in[48]), .b_i(c7_in[49]), .c_i(c7_in[50]),
        .sum_o(c7_sum16), .carry_o(c7_carry16));
    wire c7_sum17, c7_carry17;
    full_adder u_c7_17 (.a_i(c7_in[51]), .b_i(c7_in[52]), .c_i(c7_in[53]),
        .sum_o(c7_sum17), .carry_o(c7_carry17));
    wire c7_sum18, c7_carry18;
    full_adder u_c7_18 (.a_i(c7_in[54]), .b_i(c7_in[55]), .c_i(c7_in[56]),
        .sum_o(c7_sum18), .carry_o(c7_carry18));
    wire c7_sum19, c7_carry19;
    full_adder u_c7_19 (.a_i(c7_in[57]), .b_i(c7_in[58]), .c_i(c7_in[59]),
        .sum_o(c7_sum19), .carry_o(c7_carry19));
    wire c7_sum20, c7_carry20;
    full_adder u_c7_20 (.a_i(c7_in[60]), .b_i(c7_in[61]), .c_i(c7_in[62]),
        .sum_o(c7_sum20), .carry_o(c7_carry20));
    wire c7_sum21, c7_carry21;
    full_adder u_c7_21 (.a_i(c7_in[63]), .b_i(c7_in[64]), .c_i(c7_in[65]),
        .sum_o(c7_sum21), .carry_o(c7_carry21));
    wire c7_sum22, c7_carry22;
    full_adder u_c7_22 (.a_i(c7_in[66]), .b_i(c7_in[67]), .c_i(c7_in[68]),
        .sum_o(c7_sum22), .carry_o(c7_carry22));
    wire c7_sum23, c7_carry23;
    full_adder u_c7_23 (.a_i(c7_in[69]), .b_i(c7_in[70]), .c_i(c7_in[71]),
        .sum_o(c7_sum23), .carry_o(c7_carry23));
    wire c7_sum24, c7_carry24;
    full_adder u_c7_24 (.a_i(c7_in[72]), .b_i(c7_in[73]), .c_i(c7_in[74]),
        .sum_o(c7_sum24), .carry_o(c7_carry24));
    wire c7_sum25, c7_carry25;
    full_adder u_c7_25 (.a_i(c7_in[75]), .b_i(c7_in[76]), .c_i(c7_in[77]),
        .sum_o(c7_sum25), .carry_o(c7_carry25));
    wire c7_sum26, c7_carry26;
    full_adder u_c7_26 (.a_i(c7_in[78]), .b_i(c7_in[79]), .c_i(c6_carry0),
        .sum_o(c7_sum26), .carry_o(c7_carry26));
    wire c7_sum27, c7_carry27;
    full_adder u_c7_27 (.a_i(c6_carry1), .b_i(c6_carry2), .c_i(c6_carry3),
        .sum_o(c7_sum27), .carry_o(c7_carry27));
    wire c7_sum28, c7_carry28;
    full_adder u_c7_28 (.a_i(c6_carry4), .b_i(c6_carry5), .c_i(c6_carry6),
        .sum_o(c7_sum28), .carry_o(c7_carry28));
    wire c7_sum29, c7_carry29;
    full_adder u_c7_29 (.a_i(c6_carry7), .b_i(c6_carry8), .c_i(c6_carry9),
        .sum_o(c7_sum29), .carry_o(c7_carry29));
    wire c7_sum30, c7_carry30;
    full_adder u_c7_30 (.a_i(c6_carry10), .b_i(c6_carry11), .c_i(c6_carry12),
        .sum_o(c7_sum30), .carry_o(c7_carry30));
    wire c7_sum31, c7_carry31;
    full_adder u_c7_31 (.a_i(c6_carry13), .b_i(c6_carry14), .c_i(c6_carry15),
        .sum_o(c7_sum31), .carry_o(c7_carry31));
    wire c7_sum32, c7_carry32;
    full_adder u_c7_32 (.a_i(c6_carry16), .b_i(c6_carry17), .c_i(c6_carry18),
        .sum_o(c7_sum32), .carry_o(c7_carry32));
    wire c7_sum33, c7_carry33;
    full_adder u_c7_33 (.a_i(c6_carry19), .b_i(c6_carry20), .c_i(c7_sum0),
        .sum_o(c7_sum33), .carry_o(c7_carry33));
    wire c7_sum34, c7_carry34;
    full_adder u_c7_34 (.a_i(c7_sum1), .b_i(c7_sum2), .c_i(c7_sum3),
        .sum_o(c7_sum34), .carry_o(c7_carry34));
    wire c7_sum35, c7_carry35;
    full_adder u_c7_35 (.a_i(c7_sum4), .b_i(c7_sum5), .c_i(c7_sum6),
        .sum_o(c7_sum35), .carry_o(c7_carry35));
    wire c7_sum36, c7_carry36;
    full_adder u_c7_36 (.a_i(c7_sum7), .b_i(c7_sum8), .c_i(c7_sum9),
        .sum_o(c7_sum36), .carry_o(c7_carry36));
    wire c7_sum37, c7_carry37;
    full_adder u_c7_37 (.a_i(c7_sum10), .b_i(c7_sum11), .c_i(c7_sum12),
        .sum_o(c7_sum37), .carry_o(c7_carry37));
    wire c7_sum38, c7_carry38;
    full_adder u_c7_38 (.a_i(c7_sum13), .b_i(c7_sum14), .c_i(c7_sum15),
        .sum_o(c7_sum38), .carry_o(c7_carry38));
    wire c7_sum39, c7_carry39;
    full_adder u_c7_39 (.a_i(c7_sum16), .b_i(c7_sum17), .c_i(c7_sum18),
        .sum_o(c7_sum39), .carry_o(c7_carry39));
    wire c7_sum40, c7_carry40;
    full_adder u_c7_40 (.a_i(c7_sum19), .b_i(c7_sum20), .c_i(c7_sum21),
        .sum_o(c7_sum40), .carry_o(c7_carry40));
    wire c7_sum41, c7_carry41;
    full_adder u_c7_41 (.a_i(c7_sum22), .b_i(c7_sum23), .c_i(c7_sum24),
        .sum_o(c7_sum41), .carry_o(c7_carry41));
    wire c7_sum42, c7_carry42;
    full_adder u_c7_42 (.a_i(c7_sum25), .b_i(c6_carry21), .c_i(c6_carry22),
        .sum_o(c7_sum42), .carry_o(c7_carry42));
    wire c7_sum43, c7_carry43;
    full_adder u_c7_43 (.a_i(c6_carry23), .b_i(c6_carry24), .c_i(c6_carry25),
        .sum_o(c7_sum43), .carry_o(c7_carry43));
    wire c7_sum44, c7_carry44;
    full_adder u_c7_44 (.a_i(c6_carry26), .b_i(c6_carry27), .c_i(c6_carry28),
        .sum_o(c7_sum44), .carry_o(c7_carry44));
    wire c7_sum45, c7_carry45;
    full_adder u_c7_45 (.a_i(c6_carry29), .b_i(c6_carry30), .c_i(c6_carry31),
        .sum_o(c7_sum45), .carry_o(c7_carry45));
    wire c7_sum46, c7_carry46;
    full_adder u_c7_46 (.a_i(c6_carry32), .b_i(c6_carry33), .c_i(c6_carry34),
        .sum_o(c7_sum46), .carry_o(c7_carry46));
    wire c7_sum47, c7_carry47;
    full_adder u_c7_47 (.a_i(c7_sum26), .b_i(c7_sum27), .c_i(c7_sum28),
        .sum_o(c7_sum47), .carry_o(c7_carry47));
    wire c7_sum48, c7_carry48;
    full_adder u_c7_48 (.a_i(c7_sum29), .b_i(c7_sum30), .c_i(c7_sum31),
        .sum_o(c7_sum48), .carry_o(c7_carry48));
    wire c7_sum49, c7_carry49;
    full_adder u_c7_49 (.a_i(c7_sum32), .b_i(c7_sum33), .c_i(c7_sum34),
        .sum_o(c7_sum49), .carry_o(c7_carry49));
    wire c7_sum50, c7_carry50;
    full_adder u_c7_50 (.a_i(c7_sum35), .b_i(c7_sum36), .c_i(c7_sum37),
        .sum_o(c7_sum50), .carry_o(c7_carry50));
    wire c7_sum51, c7_carry51;
    full_adder u_c7_51 (.a_i(c7_sum38), .b_i(c7_sum39), .c_i(c7_sum40),
        .sum_o(c7_sum51), .carry_o(c7_carry51));
    wire c7_sum52, c7_carry52;
    full_adder u_c7_52 (.a_i(c7_sum41), .b_i(c6_carry35), .c_i(c6_carry36),
        .sum_o(c7_sum52), .carry_o(c7_carry52));
    wire c7_sum53, c7_carry53;
    full_adder u_c7_53 (.a_i(c6_carry37), .b_i(c6_carry38), .c_i(c6_carry39),
        .sum_o(c7_sum53), .carry_o(c7_carry53));
    wire c7_sum54, c7_carry54;
    full_adder u_c7_54 (.a_i(c6_carry40), .b_i(c6_carry41), .c_i(c6_carry42),
        .sum_o(c7_sum54), .carry_o(c7_carry54));
    wire c7_sum55, c7_carry55;
    full_adder u_c7_55 (.a_i(c6_carry43), .b_i(c7_sum42), .c_i(c7_sum43),
        .sum_o(c7_sum55), .carry_o(c7_carry55));
    wire c7_sum56, c7_carry56;
    full_adder u_c7_56 (.a_i(c7_sum44), .b_i(c7_sum45), .c_i(c7_sum46),
        .sum_o(c7_sum56), .carry_o(c7_carry56));
    wire c7_sum57, c7_carry57;
    full_adder u_c7_57 (.a_i(c7_sum47), .b_i(c7_sum48), .c_i(c7_sum49),
        .sum_o(c7_sum57), .carry_o(c7_carry57));
    wire c7_sum58, c7_carry58;
    full_adder u_c7_58 (.a_i(c7_sum50), .b_i(c7_sum51), .c_i(c6_carry44),
        .sum_o(c7_sum58), .carry_o(c7_carry58));
    wire c7_sum59, c7_carry59;
    full_adder u_c7_59 (.a_i(c6_carry45), .b_i(c6_carry46), .c_i(c6_carry47),
        .sum_o(c7_sum59), .carry_o(c7_carry59));
    wire c7_sum60, c7_carry60;
    full_adder u_c7_60 (.a_i(c6_carry48), .b_i(c7_sum52), .c_i(c7_sum53),
        .sum_o(c7_sum60), .carry_o(c7_carry60));
    wire c7_sum61, c7_carry61;
    full_adder u_c7_61 (.a_i(c7_sum54), .b_i(c7_sum55), .c_i(c7_sum56),
        .sum_o(c7_sum61), .carry_o(c7_carry61));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(c8_in[0]), .b_i(c8_in[1]), .c_i(c8_in[2]),
        .sum_o(c8_sum0), .carry_o(c8_carry0));
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c8_in[3]), .b_i(c8_in[4]), .c_i(c8_in[5]),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c8_in[6]), .b_i(c8_in[7]), .c_i(c8_in[8]),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c8_in[9]), .b_i(c8_in[10]), .c_i(c8_in[11]),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(c8_in[12]), .b_i(c8_in[13]), .c_i(c8_in[14]),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(c8_in[15]), .b_i(c8_in[16]), .c_i(c8_in[17]),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c8_in[18]), .b_i(c8_in[19]), .c_i(c8_in[20]),
        .sum_o(c8_sum6), .carry_o(c8_carry6));
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(c8_in[21]), .b_i(c8_in[22]), .c_i(c8_in[23]),
        .sum_o(c8_sum7), .carry_o(c8_carry7));
    wire c8_sum8, c8_carry8;
    full_adder u_c8_8 (.a_i(c8_in[24]), .b_i(c8_in[25]), .c_i(c8_in[26]),
        .sum_o(c8_sum8), .carry_o(c8_carry8));
    wire c8_sum9, c8_carry9;
    full_adder u_c8_9 (.a_i(c8_in[27]), .b_i(c8_in[28]), .c_i(c8_in[29]),
        .sum_o(c8_sum9), .carry_o(c8_carry9));
    wire c8_sum10, c8_carry10;
    full_adder u_c8_10 (.a_i(c8_in[30]), .b_i(c8_in[31]), .c_i(c8_in[32]),
        .sum_o(c8_sum10), .carry_o(c8_carry10));
    wire c8_sum11, c8_carry11;
    full_adder u_c8_11 (.a_i(c8_in[33]), .b_i(c8_in[34]), .c_i(c8_in[35]),
        .sum_o(c8_sum11), .carry_o(c8_carry11));
    wire c8_sum12, c8_carry12;
    full_adder u_c8_12 (.a_i(c8_in[36]), .b_i(c8_in[37]), .c_i(c8_in[38]),
        .sum_o(c8_sum12), .carry_o(c8_carry12));
    wire c8_sum13, c8_carry13;
    full_adder u_c8_13 (.a_i(c8_in[39]), .b_i(c8_in[40]), .c_i(c8_in[41]),
        .sum_o(c8_sum13), .carry_o(c8_carry13));
    wire c8_sum14, c8_carry14;
    full_adder u_c8_14 (.a_i(c8_in[42]), .b_i(c8_in[43]), .c_i(c8_in[44]),
        .sum_o(c8_sum14), .carry_o(c8_carry14));
    wire c8_sum15, c8_carry15;
    full_adder u_c8_15 (.a_i(c8_in[45]), .b_i(c8_in[46]), .c_i(c8_in[47]),
        .sum_o(c8_sum15), .carry_o(c8_carry15));
    wire c8_sum16, c8_carry16;
    full_adder u_c8_16 (.a_i(c8_in[48]), .b_i(c8_in[49]), .c_i(c8_in[50]),
        .sum_o(c8_sum16), .carry_o(c8_carry16));
    wire c8_sum17, c8_carry17;
    full_adder u_c8_17 (.a_i(c8_in[51]), .b_i(c8_in[52]), .c_i(c8_in[53]),
        .sum_o(c8_sum17), .carry_o(c8_carry17));
    wire c8_sum18, c8_carry18;
    full_adder u_c8_18 (.a_i(c8_in[54]), .b_i(c8_in[55]), .c_i(c8_in[56]),
        .sum_o(c8_sum18), .carry_o(c8_carry18));
    wire c8_sum19, c8_carry19;
    full_adder u_c8_19 (.a_i(c8_in[57]), .b_i(c8_in[58]), .c_i(c8_in[59]),
        .sum_o(c8_sum19), .carry_o(c8_carry19));
    wire c8_sum20, c8_carry20;
    full_adder u_c8_20 (.a_i(c8_in[60]), .b_i(c8_in[61]), .c_i(c8_in[62]),
        .sum_o(c8_sum20), .carry_o(c8_carry20));
    wire c8_sum21, c8_carry21;
    full_adder u_c8_21 (.a_i(c8_in[63]), .b_i(c7_carry0), .c_i(c7_carry1),
        .sum_o(c8_sum21), .carry_o(c8_carry21));
    wire c8_sum22, c8_carry22;
    full_adder u_c8_22 (.a_i(c7_carry2), .b_i(c7_carry3), .c_i(c7_carry4),
        .sum_o(c8_sum22), .carry_o(c8_carry22));
    wire c8_sum23, c8_carry23;
    full_adder u_c8_23 (.a_i(c7_carry5), .b_i(c7_carry6), .c_i(c7_carry7),
        .sum_o(c8_sum23), .carry_o(c8_carry23));
    wire c8_sum24, c8_carry24;
    full_adder u_c8_24 (.a_i(c7_carry8), .b_i(c7_carry9), .c_i(c7_carry10),
        .sum_o(c8_sum24), .carry_o(c8_carry24));
    wire c8_sum25, c8_carry25;
    full_adder u_c8_25 (.a_i(c7_carry11), .b_i(c7_carry12), .c_i(c7_carry13),
        .sum_o(c8_sum25), .carry_o(c8_carry25));
    wire c8_sum26, c8_carry26;
    full_adder u_c8_26 (.a_i(c7_carry14), .b_i(c7_carry15), .c_i(c7_carry16),
        .sum_o(c8_sum26), .carry_o(c8_carry26));
    wire c8_sum27, c8_carry27;
    full_adder u_c8_27 (.a_i(c7_carry17), .b_i(c7_carry18), .c_i(c7_carry19),
        .sum_o(c8_sum27), .carry_o(c8_carry27));
    wire c8_sum28, c8_carry28;
    full_adder u_c8_28 (.a_i(c7_carry20), .b_i(c7_carry21), .c_i(c7_carry22),
        .sum_o(c8_sum28), .carry_o(c8_carry28));
    wire c8_sum29, c8_carry29;
    full_adder u_c8_29 (.a_i(c7_carry23), .b_i(c7_carry24), .c_i(c7_carry25),
        .sum_o(c8_sum29), .carry_o(c8_carry29));
    wire c8_sum30, c8_carry30;
    full_adder u_c8_30 (.a_i(c8_sum0), .b_i(c8_sum1), .c_i(c8_sum2),
        .sum_o(c8_sum30), .carry_o(c8_carry30));
    wire c8_sum31, c8_carry31;
    full_adder u_c8_31 (.a_i(c8_sum3), .b_i(c8_sum4), .c_i(c8_sum5),
        .sum_o(c8_sum31), .carry_o(c8_carry31));
    wire c8_sum32, c8_carry32;
    full_adder u_c8_32 (.a_i(c8_sum6), .b_i(c8_sum7), .c_i(c8_sum8),
        .sum_o(c8_sum32), .carry_o(c8_carry32));
    wire c8_sum33, c8_carry33;
    full_adder u_c8_33 (.a_i(c8_sum9), .b_i(c8_sum10), .c_i(c8_sum11),
        .sum_o(c8_sum33), .carry_o(c8_carry33));
    wire c8_sum34, c8_carry34;
    full_adder u_c8_34 (.a_i(c8_sum12), .b_i(c8_sum13), .c_i(c8_sum14),
        .sum_o(c8_sum34), .carry_o(c8_carry34));
    wire c8_sum35, c8_carry35;
    full_adder u_c8_35 (.a_i(c8_sum15), .b_i(c8_sum16), .c_i(c8_sum17),
        .sum_o(c8_sum35), .carry_o(c8_carry35));
    wire c8_sum36, c8_carry36;
    full_adder u_c8_36 (.a_i(c8_sum18), .b_i(c8_sum19), .c_i(c8_sum20),
        .sum_o(c8_sum36), .carry_o(c8_carry36));
    wire c8_sum37, c8_carry37;
    full_adder u_c8_37 (.a_i(c7_carry26), .b_i(c7_carry27), .c_i(c7_carry28),
        .sum_o(c8_sum37), .carry_o(c8_carry37));
    wire c8_sum38, c8_carry38;
    full_adder u_c8_38 (.a_i(c7_carry29), .b_i(c7_carry30), .c_i(c7_carry31),
        .sum_o(c8_sum38), .carry_o(c8_carry38));
    wire c8_sum39, c8_carry39;
    full_adder u_c8_39 (.a_i(c7_carry32), .b_i(c7_carry33), .c_i(c7_carry34),
        .sum_o(c8_sum39), .carry_o(c8_carry39));
    wire c8_sum40, c8_carry40;
    full_adder u_c8_40 (.a_i(c7_carry35), .b_i(c7_carry36), .c_i(c7_carry37),
        .sum_o(c8_sum40), .carry_o(c8_carry40));
    wire c8_sum41, c8_carry41;
    full_adder u_c8_41 (.a_i(c7_carry38), .b_i(c7_carry39), .c_i(c7_carry40),
        .sum_o(c8_sum41), .carry_o(c8_carry41));
    wire c8_sum42, c8_carry42;
    full_adder u_c8_42 (.a_i(c7_carry41), .b_i(c8_sum21), .c_i(c8_sum22),
        .sum_o(c8_sum42), .carry_o(c8_carry42));
    wire c8_sum43, c8_carry43;
    full_adder u_c8_43 (.a_i(c8_sum23), .b_i(c8_sum24), .c_i(c8_sum25),
        .sum_o(c8_sum43), .carry_o(c8_carry43));
    wire c8_sum44, c8_carry44;
    full_adder u_c8_44 (.a_i(c8_sum26), .b_i(c8_sum27), .c_i(c8_sum28),
        .sum_o(c8_sum44), .carry_o(c8_carry44));
    wire c8_sum45, c8_carry45;
    full_adder u_c8_45 (.a_i(c8_sum29), .b_i(c8_sum30), .c_i(c8_sum31),
        .sum_o(c8_sum45), .carry_o(c8_carry45));
    wire c8_sum46, c8_carry46;
    full_adder u_c8_46 (.a_i(c8_sum32), .b_i(c8_sum33), .c_i(c8_sum34),
        .sum_o(c8_sum46), .carry_o(c8_carry46));
    wire c8_sum47, c8_carry47;
    full_adder u_c8_47 (.a_i(c8_sum35), .b_i(c8_sum36), .c_i(c7_carry42),
        .sum_o(c8_sum47), .carry_o(c8_carry47));
    wire c8_sum48, c8_carry48;
    full_adder u_c8_48 (.a_i(c7_carry43), .b_i(c7_carry44), .c_i(c7_carry45),
        .sum_o(c8_sum48), .carry_o(c8_carry48));
    wire c8_sum49, c8_carry49;
    full_adder u_c8_49 (.a_i(c7_carry46), .b_i(c7_carry47), .c_i(c7_carry48),
        .sum_o(c8_sum49), .carry_o(c8_carry49));
    wire c8_sum50, c8_carry50;
    full_adder u_c8_50 (.a_i(c7_carry49), .b_i(c7_carry50), .c_i(c7_carry51),
        .sum_o(c8_sum50), .carry_o(c8_carry50));
    wire c8_sum51, c8_carry51;
    full_adder u_c8_51 (.a_i(c8_sum37), .b_i(c8_sum38), .c_i(c8_sum39),
        .sum_o(c8_sum51), .carry_o(c8_carry51));
    wire c8_sum52, c8_carry52;
    full_adder u_c8_52 (.a_i(c8_sum40), .b_i(c8_sum41), .c_i(c8_sum42),
        .sum_o(c8_sum52), .carry_o(c8_carry52));
    wire c8_sum53, c8_carry53;
    full_adder u_c8_53 (.a_i(c8_sum43), .b_i(c8_sum44), .c_i(c8_sum45),
        .sum_o(c8_sum53), .carry_o(c8_carry53));
    wire c8_sum54, c8_carry54;
    full_adder u_c8_54 (.a_i(c8_sum46), .b_i(c7_carry52), .c_i(c7_carry53),
        .sum_o(c8_sum54), .carry_o(c8_carry54));
    wire c8_sum55, c8_carry55;
    full_adder u_c8_55 (.a_i(c7_carry54), .b_i(c7_carry55), .c_i(c7_carry56),
        .sum_o(c8_sum55), .carry_o(c8_carry55));
    wire c8_sum56, c8_carry56;
    full_adder u_c8_56 (.a_i(c7_carry57), .b_i(c8_sum47), .c_i(c8_sum48),
        .sum_o(c8_sum56), .carry_o(c8_carry56));
    wire c8_sum57, c8_carry57;
    full_adder u_c8_57 (.a_i(c8_sum49), .b_i(c8_sum50), .c_i(c8_sum51),
        .sum_o(c8_sum57), .carry_o(c8_carry57));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(c9_in[0]), .b_i(c9_in[1]), .c_i(c9_in[2]),
        .sum_o(c9_sum0), .carry_o(c9_carry0));
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c9_in[3]), .b_i(c9_in[4]), .c_i(c9_in[5]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(c9_in[6]), .b_i(c9_in[7]), .c_i(c9_in[8]),
        .sum_o(c9_sum2), .carry_o(c9_carry2));
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(c9_in[9]), .b_i(c9_in[10]), .c_i(c9_in[11]),
        .sum_o(c9_sum3), .carry_o(c9_carry3));
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(c9_in[12]), .b_i(c9_in[13]), .c_i(c9_in[14]),
        .sum_o(c9_sum4), .carry_o(c9_carry4));
    wire c9_sum5, c9_carry5;
    full_adder u_c9_5 (.a_i(c9_in[15]), .b_i(c9_in[16]), .c_i(c9_in[17]),
        .sum_o(c9_sum5), .carry_o(c9_carry5));
    wire c9_sum6, c9_carry6;
    full_adder u_c9_6 (.a_i(c9_in[18]), .b_i(c9_in[19]), .c_i(c9_in[20]),
        .sum_o(c9_sum6), .carry_o(c9_carry6));
    wire c9_sum7, c9_carry7;
    full_adder u_c9_7 (.a_i(c9_in[21]), .b_i(c9_in[22]), .c_i(c9_in[23]),
        .sum_o(c9_sum7), .carry_o(c9_carry7));
    wire c9_sum8, c9_carry8;
    full_adder u_c9_8 (.a_i(c9_in[24]), .b_i(c9_in[25]), .c_i(c9_in[26]),
        .sum_o(c9_sum8), .carry_o(c9_carry8));
    wire c9_sum9, c9_carry9;
    full_adder u_c9_9 (.a_i(c9_in[27]), .b_i(c9_in[28]), .c_i(c9_in[29]),
        .sum_o(c9_sum9), .carry_o(c9_carry9));
    wire c9_sum10, c9_carry10;
    full_adder u_c9_10 (.a_i(c9_in[30]), .b_i(c9_in[31]), .c_i(c9_in[32]),
        .sum_o(c9_sum10), .carry_o(c9_carry10));
    wire c9_sum11, c9_carry11;
    full_adder u_c9_11 (.a_i(c9_in[33]), .b_i(c9_in[34]), .c_i(c9_in[35]),
        .sum_o(c9_sum11), .carry_o(c9_carry11));
    wire c9_sum12, c9_carry12;
    full_adder u_c9_12 (.a_i(c9_in[36]), .b_i(c9_in[37]), .c_i(c9_in[38]),
        .sum_o(c9_sum12), .carry_o(c9_carry12));
    wire c9_sum13, c9_carry13;
    full_adder u_c9_13 (.a_i(c9_in[39]), .b_i(c9_in[40]), .c_i(c9_in[41]),
        .sum_o(c9_sum13), .carry_o(c9_carry13));
    wire c9_sum14, c9_carry14;
    full_adder u_c9_14 (.a_i(c9_in[42]), .b_i(c9_in[43]), .c_i(c9_in[44]),
        .sum_o(c9_sum14), .carry_o(c9_carry14));
    wire c9_sum15, c9_carry15;
    full_adder u_c9_15 (.a_i(c9_in[45]), .b_i(c9_in[46]), .c_i(c9_in[47]),
        .sum_o(c9_sum15), .carry_o(c9_carry15));
    wire c9_sum16, c9_carry16;
    full_adder u_c9_16 (.a_i(c8_carry0), .b_i(c8_carry1), .c_i(c8_carry2),
        .sum_o(c9_sum16), .carry_o(c9_carry16));
    wire c9_sum17, c9_carry17;
    full_adder u_c9_17 (.a_i(c8_carry3), .b_i(c8_carry4), .c_i(c8_carry5),
        .sum_o(c9_sum17), .carry_o(c9_carry17));
    wire c9_sum18, c9_carry18;
    full_adder u_c9_18 (.a_i(c8_carry6), .b_i(c8_carry7), .c_i(c8_carry8),
        .sum_o(c9_sum18), .carry_o(c9_carry18));
    wire c9_sum19, c9_carry19;
    full_adder u_c9_19 (.a_i(c8_carry9), .b_i(c8_carry10), .c_i(c8_carry11),
        .sum_o(c9_sum19), .carry_o(c9_carry19));
    wire c9_sum20, c9_carry20;
    full_adder u_c9_20 (.a_i(c8_carry12), .b_i(c8_carry13), .c_i(c8_carry14),
        .sum_o(c9_sum20), .carry_o(c9_carry20));
    wire c9_sum21, c9_carry21;
    full_adder u_c9_21 (.a_i(c8_carry15), .b_i(c8_carry16), .c_i(c8_carry17),
        .sum_o(c9_sum21), .carry_o(c9_carry21));
    wire c9_sum22, c9_carry22;
    full_adder u_c9_22 (.a_i(c8_carry18), .b_i(c8_carry19), .c_i(c8_carry20),
        .sum_o(c9_sum22), .carry_o(c9_carry22));
    wire c9_sum23, c9_carry23;
    full_adder u_c9_23 (.a_i(c9_sum0), .b_i(c9_sum1), .c_i(c9_sum2),
        .sum_o(c9_sum23), .carry_o(c9_carry23));
    wire c9_sum24, c9_carry24;
    full_adder u_c9_24 (.a_i(c9_sum3), .b_i(c9_sum4), .c_i(c9_sum5),
        .sum_o(c9_sum24), .carry_o(c9_carry24));
    wire c9_sum25, c9_carry25;
    full_adder u_c9_25 (.a_i(c9_sum6), .b_i(c9_sum7), .c_i(c9_sum8),
        .sum_o(c9_sum25), .carry_o(c9_carry25));
    wire c9_sum26, c9_carry26;
    full_adder u_c9_26 (.a_i(c9_sum9), .b_i(c9_sum10), .c_i(c9_sum11),
        .sum_o(c9_sum26), .carry_o(c9_carry26));
    wire c9_sum27, c9_carry27;
    full_adder u_c9_27 (.a_i(c9_sum12), .b_i(c9_sum13), .c_i(c9_sum14),
        .sum_o(c9_sum27), .carry_o(c9_carry27));
    wire c9_sum28, c9_carry28;
    full_adder u_c9_28 (.a_i(c9_sum15), .b_i(c8_carry21), .c_i(c8_carry22),
        .sum_o(c9_sum28), .carry_o(c9_carry28));
    wire c9_sum29, c9_carry29;
    full_adder u_c9_29 (.a_i(c8_carry23), .b_i(c8_carry24), .c_i(c8_carry25),
        .sum_o(c9_sum29), .carry_o(c9_carry29));
    wire c9_sum30, c9_carry30;
    full_adder u_c9_30 (.a_i(c8_carry26), .b_i(c8_carry27), .c_i(c8_carry28),
        .sum_o(c9_sum30), .carry_o(c9_carry30));
    wire c9_sum31, c9_carry31;
    full_adder u_c9_31 (.a_i(c8_carry29), .b_i(c8_carry30), .c_i(c8_carry31),
        .sum_o(c9_sum31), .carry_o(c9_carry31));
    wire c9_sum32, c9_carry32;
    full_adder u_c9_32 (.a_i(c8_carry32), .b_i(c8_carry33), .c_i(c8_carry34),
        .sum_o(c9_sum32), .carry_o(c9_carry32));
    wire c9_sum33, c9_carry33;
    full_adder u_c9_33 (.a_i(c8_carry35), .b_i(c8_carry36), .c_i(c9_sum16),
        .sum_o(c9_sum33), .carry_o(c9_carry33));
    wire c9_sum34, c9_carry34;
    full_adder u_c9_34 (.a_i(c9_sum17), .b_i(c9_sum18), .c_i(c9_sum19),
        .sum_o(c9_sum34), .carry_o(c9_carry34));
    wire c9_sum35, c9_carry35;
    full_adder u_c9_35 (.a_i(c9_sum20), .b_i(c9_sum21), .c_i(c9_sum22),
        .sum_o(c9_sum35), .carry_o(c9_carry35));
    wire c9_sum36, c9_carry36;
    full_adder u_c9_36 (.a_i(c9_sum23), .b_i(c9_sum24), .c_i(c9_sum25),
        .sum_o(c9_sum36), .carry_o(c9_carry36));
    wire c9_sum37, c9_carry37;
    full_adder u_c9_37 (.a_i(c9_sum26), .b_i(c9_sum27), .c_i(c8_carry37),
        .sum_o(c9_sum37), .carry_o(c9_carry37));
    wire c9_sum38, c9_carry38;
    full_adder u_c9_38 (.a_i(c8_carry38), .b_i(c8_carry39), .c_i(c8_carry40),
        .sum_o(c9_sum38), .carry_o(c9_carry38));
    wire c9_sum39, c9_carry39;
    full_adder u_c9_39 (.a_i(c8_carry41), .b_i(c8_carry42), .c_i(c8_carry43),
        .sum_o(c9_sum39), .carry_o(c9_carry39));
    wire c9_sum40, c9_carry40;
    full_adder u_c9_40 (.a_i(c8_carry44), .b_i(c8_carry45), .c_i(c8_carry46),
        .sum_o(c9_sum40), .carry_o(c9_carry40));
    wire c9_sum41, c9_carry41;
    full_adder u_c9_41 (.a_i(c9_sum28), .b_i(c9_sum29), .c_i(c9_sum30),
        .sum_o(c9_sum41), .carry_o(c9_carry41));
    wire c9_sum42, c9_carry42;
    full_adder u_c9_42 (.a_i(c9_sum31), .b_i(c9_sum32), .c_i(c9_sum33),
        .sum_o(c9_sum42), .carry_o(c9_carry42));
    wire c9_sum43, c9_carry43;
    full_adder u_c9_43 (.a_i(c9_sum34), .b_i(c9_sum35), .c_i(c9_sum36),
        .sum_o(c9_sum43), .carry_o(c9_carry43));
    wire c9_sum44, c9_carry44;
    full_adder u_c9_44 (.a_i(c8_carry47), .b_i(c8_carry48), .c_i(c8_carry49),
        .sum_o(c9_sum44), .carry_o(c9_carry44));
    wire c9_sum45, c9_carry45;
    full_adder u_c9_45 (.a_i(c8_carry50), .b_i(c8_carry51), .c_i(c8_carry52),
        .sum_o(c9_sum45), .carry_o(c9_carry45));
    wire c9_sum46, c9_carry46;
    full_adder u_c9_46 (.a_i(c8_carry53), .b_i(c9_sum37), .c_i(c9_sum38),
        .sum_o(c9_sum46), .carry_o(c9_carry46));
    wire c9_sum47, c9_carry47;
    full_adder u_c9_47 (.a_i(c9_sum39), .b_i(c9_sum40), .c_i(c9_sum41),
        .sum_o(c9_sum47), .carry_o(c9_carry47));

    // Column 10.
    wire c10_sum0, c10_carry0;
    full_adder u_c10_0 (.a_i(c10_in[0]), .b_i(c10_in[1]), .c_i(c10_in[2]),
        .sum_o(c10_sum0), .carry_o(c10_carry0));
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(c10_in[3]), .b_i(c10_in[4]), .c_i(c10_in[5]),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c10_in[6]), .b_i(c10_in[7]), .c_i(c10_in[8]),
        .sum_o(c10_sum2), .carry_o(c10_carry2));
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(c10_in[9]), .b_i(c10_in[10]), .c_i(c10_in[11]),
        .sum_o(c10_sum3), .carry_o(c10_carry3));
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(c10_in[12]), .b_i(c10_in[13]), .c_i(c10_in[14]),
        .sum_o(c10_sum4), .carry_o(c10_carry4));
    wire c10_sum5, c10_carry5;
    full_adder u_c10_5 (.a_i(c10_in[15]), .b_i(c10_in[16]), .c_i(c10_in[17]),
        .sum_o(c10_sum5), .carry_o(c10_carry5));
    wire c10_sum6, c10_carry6;
    full_adder u_c10_6 (.a_i(c10_in[18]), .b_i(c10_in[19]), .c_i(c10_in[20]),
        .sum_o(c10_sum6), .carry_o(c10_carry6));
    wire c10_sum7, c10_carry7;
    full_adder u_c10_7 (.a_i(c10_in[21]), .b_i(c10_in[22]), .c_i(c10_in[23]),
        .sum_o(c10_sum7), .carry_o(c10_carry7));
    wire c10_sum8, c10_carry8;
    full_adder u_c10_8 (.a_i(c10_in[24]), .b_i(c10_in[25]), .c_i(c10_in[26]),
        .sum_o(c10_sum8), .carry_o(c10_carry8));
    wire c10_sum9, c10_carry9;
    full_adder u_c10_9 (.a_i(c10_in[27]), .b_i(c10_in[28]), .c_i(c10_in[29]),
        .sum_o(c10_sum9), .carry_o(c10_carry9));
    wire c10_sum10, c10_carry10;
    full_adder u_c10_10 (.a_i(c10_in[30]), .b_i(c10_in[31]), .c_i(c10_in[32]),
        .sum_o(c10_sum10), .carry_o(c10_carry10));
    wire c10_sum11, c10_carry11;
    full_adder u_c10_11 (.a_i(c10_in[33]), .b_i(c10_in[34]), .c_i(c10_in[35]),
        .sum_o(c10_sum11), .carry_o(c10_carry11));
    wire c10_sum12, c10_carry12;
    full_adder u_c10_12 (.a_i(c10_in[36]), .b_i(c10_in[37]), .c_i(c10_in[38]),
        .sum_o(c10_sum12), .carry_o(c10_carry12));
    wire c10_sum13, c10_carry13;
    full_adder u_c10_13 (.a_i(c10_in[39]), .b_i(c10_in[40]), .c_i(c10_in[41]),
        .sum_o(c10_sum13), .carry_o(c10_carry13));
    wire c10_sum14, c10_carry14;
    full_adder u_c10_14 (.a_i(c10_in[42]), .b_i(c10_in[43]), .c_i(c10_in[44]),
        .sum_o(c10_sum14), .carry_o(c10_carry14));
    wire c10_sum15, c10_carry15;
    full_adder u_c10_15 (.a_i(c10_in[45]), .b_i(c10_in[46]), .c_i(c10_in[47]),
        .sum_o(c10_sum15), .carry_o(c10_carry15));
    wire c10_sum16, c10_carry16;
    full_adder u_c10_16 (.a_i(c9_carry0), .b_i(c9_carry1), .c_i(c9_carry2),
        .sum_o(c10_sum16), .carry_o(c10_carry16));
    wire c10_sum17, c10_carry17;
    full_adder u_c10_17 (.a_i(c9_carry3), .b_i(c9_carry4), .c_i(c9_carry5),
        .sum_o(c10_sum17), .carry_o(c10_carry17));
    wire c10_sum18, c10_carry18;
    full_adder u_c10_18 (.a_i(c9_carry6), .b_i(c9_carry7), .c_i(c9_carry8),
        .sum_o(c10_sum18), .carry_o(c10_carry18));
    wire c10_sum19, c10_carry19;
    full_adder u_c10_19 (.a_i(c9_carry9), .b_i(c9_carry10), .c_i(c9_carry11),
        .sum_o(c10_sum19), .carry_o(c10_carry19));
    wire c10_sum20, c10_carry20;
    full_adder u_c10_20 (.a_i(c9_carry12), .b_i(c9_carry13), .c_i(c9_carry14),
        .sum_o(c10_sum20), .carry_o(c10_carry20));
    wire c10_sum21, c10_carry21;
    full_adder u_c10_21 (.a_i(c9_carry15), .b_i(c10_sum0), .c_i(c10_sum1),
        .sum_o(c10_sum21), .carry_o(c10_carry21));
    wire c10_sum22, c10_carry22;
    full_adder u_c10_22 (.a_i(c10_sum2), .b_i(c10_sum3), .c_i(c10_sum4),
        .sum_o(c10_sum22), .carry_o(c10_carry22));
    wire c10_sum23, c10_carry23;
    full_adder u_c10_23 (.a_i(c10_sum5), .b_i(c10_sum6), .c_i(c10_sum7),
        .sum_o(c10_sum23), .carry_o(c10_carry23));
    wire c10_sum24, c10_carry24;
    full_adder u_c10_24 (.a_i(c10_sum8), .b_i(c10_sum9), .c_i(c10_sum10),
        .sum_o(c10_sum24), .carry_o(c10_carry24));
    wire c10_sum25, c10_carry25;
    full_adder u_c10_25 (.a_i(c10_sum11), .b_i(c10_sum12), .c_i(c10_sum13),
        .sum_o(c10_sum25), .carry_o(c10_carry25));
    wire c10_sum26, c10_carry26;
    full_adder u_c10_26 (.a_i(c10_sum14), .b_i(c10_sum15), .c_i(c9_carry16),
        .sum_o(c10_sum26), .carry_o(c10_carry26));
    wire c10_sum27, c10_carry27;
    full_adder u_c10_27 (.a_i(c9_carry17), .b_i(c9_carry18), .c_i(c9_carry19),
        .sum_o(c10_sum27), .carry_o(c10_carry27));
    wire c10_sum28, c10_carry28;
    full_adder u_c10_28 (.a_i(c9_carry20), .b_i(c9_carry21), .c_i(c9_carry22),
        .sum_o(c10_sum28), .carry_o(c10_carry28));
    wire c10_sum29, c10_carry29;
    full_adder u_c10_29 (.a_i(c9_carry23), .b_i(c9_carry24), .c_i(c9_carry25),
        .sum_o(c10_sum29), .carry_o(c10_carry29));
    wire c10_sum30, c10_carry30;
    full_adder u_c10_30 (.a_i(c9_carry26), .b_i(c9_carry27), .c_i(c10_sum16),
        .sum_o(c10_sum30), .carry_o(c10_carry30));
    wire c10_sum31, c10_carry31;
    full_adder u_c10_31 (.a_i(c10_sum17), .b_i(c10_sum18), .c_i(c10_sum19),
        .sum_o(c10_sum31), .carry_o(c10_carry31));
    wire c10_sum32, c10_carry32;
    full_adder u_c10_32 (.a_i(c10_sum20), .b_i(c10_sum21), .c_i(c10_sum22),
        .sum_o(c10_sum32), .carry_o(c10_carry32));
    wire c10_sum33, c10_carry33;
    full_adder u_c10_33 (.a_i(c10_sum23), .b_i(c10_sum24), .c_i(c10_sum25),
        .sum_o(c10_sum33), .carry_o(c10_carry33));
    wire c10_sum34, c10_carry34;
    full_adder u_c10_34 (.a_i(c9_carry28), .b_i(c9_carry29), .c_i(c9_carry30),
        .sum_o(c10_sum34), .carry_o(c10_carry34));
    wire c10_sum35, c10_carry35;
    full_adder u_c10_35 (.a_i(c9_carry31), .b_i(c9_carry32), .c_i(c9_carry33),
        .sum_o(c10_sum35), .carry_o(c10_carry35));
    wire c10_sum36, c10_carry36;
    full_adder u_c10_36 (.a_i(c9_carry34), .b_i(c9_carry35), .c_i(c9_carry36),
        .sum_o(c10_sum36), .carry_o(c10_carry36));
    wire c10_sum37, c10_carry37;
    full_adder u_c10_37 (.a_i(c10_sum26), .b_i(c10_sum27), .c_i(c10_sum28),
        .sum_o(c10_sum37), .carry_o(c10_carry37));
    wire c10_sum38, c10_carry38;
    full_adder u_c10_38 (.a_i(c10_sum29), .b_i(c10_sum30), .c_i(c10_sum31),
        .sum_o(c10_sum38), .carry_o(c10_carry38));
    wire c10_sum39, c10_carry39;
    full_adder u_c10_39 (.a_i(c10_sum32), .b_i(c10_sum33), .c_i(c9_carry37),
        .sum_o(c10_sum39), .carry_o(c10_carry39));
    wire c10_sum40, c10_carry40;
    full_adder u_c10_40 (.a_i(c9_carry38), .b_i(c9_carry39), .c_i(c9_carry40),
        .sum_o(c10_sum40), .carry_o(c10_carry40));
    wire c10_sum41, c10_carry41;
    full_adder u_c10_41 (.a_i(c9_carry41), .b_i(c9_carry42), .c_i(c9_carry43),
        .sum_o(c10_sum41), .carry_o(c10_carry41));
    wire c10_sum42, c10_carry42;
    full_adder u_c10_42 (.a_i(c10_sum34), .b_i(c10_sum35), .c_i(c10_sum36),
        .sum_o(c10_sum42), .carry_o(c10_carry42));

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
    full_adder u_c11_10 (.a_i(c11_in[30]), .b_i(c11_in[31]), .c_i(c10_carry0),
        .sum_o(c11_sum10), .carry_o(c11_carry10));
    wire c11_sum11, c11_carry11;
    full_adder u_c11_11 (.a_i(c10_carry1), .b_i(c10_carry2), .c_i(c10_carry3),
        .sum_o(c11_sum11), .carry_o(c11_carry11));
    wire c11_sum12, c11_carry12;
    full_adder u_c11_12 (.a_i(c10_carry4), .b_i(c10_carry5), .c_i(c10_carry6),
        .sum_o(c11_sum12), .carry_o(c11_carry12));
    wire c11_sum13, c11_carry13;
    full_adder u_c11_13 (.a_i(c10_carry7), .b_i(c10_carry8), .c_i(c10_carry9),
        .sum_o(c11_sum13), .carry_o(c11_carry13));
    wire c11_sum14, c11_carry14;
    full_adder u_c11_14 (.a_i(c10_carry10), .b_i(c10_carry11), .c_i(c10_carry12),
        .sum_o(c11_sum14), .carry_o(c11_carry14));
    wire c11_sum15, c11_carry15;
    full_adder u_c11_15 (.a_i(c10_carry13), .b_i(c10_carry14), .c_i(c10_carry15),
        .sum_o(c11_sum15), .carry_o(c11_carry15));
    wire c11_sum16, c11_carry16;
    full_adder u_c11_16 (.a_i(c11_sum0), .b_i(c11_sum1), .c_i(c11_sum2),
        .sum_o(c11_sum16), .carry_o(c11_carry16));
    wire c11_sum17, c11_carry17;
    full_adder u_c11_17 (.a_i(c11_sum3), .b_i(c11_sum4), .c_i(c11_sum5),
        .sum_o(c11_sum17), .carry_o(c11_carry17));
    wire c11_sum18, c11_carry18;
    full_adder u_c11_18 (.a_i(c11_sum6), .b_i(c11_sum7), .c_i(c11_sum8),
        .sum_o(c11_sum18), .carry_o(c11_carry18));
    wire c11_sum19, c11_carry19;
    full_adder u_c11_19 (.a_i(c11_sum9), .b_i(c10_carry16), .c_i(c10_carry17),
        .sum_o(c11_sum19), .carry_o(c11_carry19));
    wire c11_sum20, c11_carry20;
    full_adder u_c11_20 (.a_i(c10_carry18), .b_i(c10_carry19), .c_i(c10_carry20),
        .sum_o(c11_sum20), .carry_o(c11_carry20));
    wire c11_sum21, c11_carry21;
    full_adder u_c11_21 (.a_i(c10_carry21), .b_i(c10_carry22), .c_i(c10_carry23),
        .sum_o(c11_sum21), .carry_o(c11_carry21));
    wire c11_sum22, c11_carry22;
    full_adder u_c11_22 (.a_i(c10_carry24), .b_i(c10_carry25), .c_i(c11_sum10),
        .sum_o(c11_sum22), .carry_o(c11_carry22));
    wire c11_sum23, c11_carry23;
    full_adder u_c11_23 (.a_i(c11_sum11), .b_i(c11_sum12), .c_i(c11_sum13),
        .sum_o(c11_sum23), .carry_o(c11_carry23));
    wire c11_sum24, c11_carry24;
    full_adder u_c11_24 (.a_i(c11_sum14), .b_i(c11_sum15), .c_i(c11_sum16),
        .sum_o(c11_sum24), .carry_o(c11_carry24));
    wire c11_sum25, c11_carry25;
    full_adder u_c11_25 (.a_i(c11_sum17), .b_i(c11_sum18), .c_i(c10_carry26),
        .sum_o(c11_sum25), .carry_o(c11_carry25));
    wire c11_sum26, c11_carry26;
    full_adder u_c11_26 (.a_i(c10_carry27), .b_i(c10_carry28), .c_i(c10_carry29),
        .sum_o(c11_sum26), .carry_o(c11_carry26));
    wire c11_sum27, c11_carry27;
    full_adder u_c11_27 (.a_i(c10_carry30), .b_i(c10_carry31), .c_i(c10_carry32),
        .sum_o(c11_sum27), .carry_o(c11_carry27));
    wire c11_sum28, c11_carry28;
    full_adder u_c11_28 (.a_i(c10_carry33), .b_i(c11_sum19), .c_i(c11_sum20),
        .sum_o(c11_sum28), .carry_o(c11_carry28));
    wire c11_sum29, c11_carry29;
    full_adder u_c11_29 (.a_i(c11_sum21), .b_i(c11_sum22), .c_i(c11_sum23),
        .sum_o(c11_sum29), .carry_o(c11_carry29));
    wire c11_sum30, c11_carry30;
    full_adder u_c11_30 (.a_i(c11_sum24), .b_i(c10_carry34), .c_i(c10_carry35),
        .sum_o(c11_sum30), .carry_o(c11_carry30));
    wire c11_sum31, c11_carry31;
    full_adder u_c11_31 (.a_i(c10_carry36), .b_i(c10_carry37), .c_i(c10_carry38),
        .sum_o(c11_sum31), .carry_o(c11_carry31));
    wire c11_sum32, c11_carry32;
    full_adder u_c11_32 (.a_i(c11_sum25), .b_i(c11_sum26), .c_i(c11_sum27),
        .sum_o(c11_sum32), .carry_o(c11_carry32));

    // Column 12.
    wire c12_sum0, c12_carry0;
    assign c12_sum0 = ~(c12_in[0] ^ c12_in[1]);  // two bits and 1
    assign c12_carry0 = c12_in[0] | c12_in[1];
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c12_in[2]), .b_i(c12_in[3]), .c_i(c12_in[4]),
        .sum_o(c12_sum1), .carry_o(c12_carry1));
    wire c12_sum2, c12_carry2;
    full_adder u_c12_2 (.a_i(c12_in[5]), .b_i(c12_in[6]), .c_i(c12_in[7]),
        .sum_o(c12_sum2), .carry_o(c12_carry2));
    wire c12_sum3, c12_carry3;
    full_adder u_c12_3 (.a_i(c12_in[8]), .b_i(c12_in[9]), .c_i(c12_in[10]),
        .sum_o(c12_sum3), .carry_o(c12_carry3));
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(c12_in[11]), .b_i(c12_in[12]), .c_i(c12_in[13]),
        .sum_o(c12_sum4), .carry_o(c12_carry4));
    wire c12_sum5, c12_carry5;
    full_adder u_c12_5 (.a_i(c12_in[14]), .b_i(c12_in[15]), .c_i(c12_in[16]),
        .sum_o(c12_sum5), .carry_o(c12_carry5));
    wire c12_sum6, c12_carry6;
    full_adder u_c12_6 (.a_i(c12_in[17]), .b_i(c12_in[18]), .c_i(c12_in[19]),
        .sum_o(c12_sum6), .carry_o(c12_carry6));
    wire c12_sum7, c12_carry7;
    full_adder u_c12_7 (.a_i(c12_in[20]), .b_i(c12_in[21]), .c_i(c12_in[22]),
        .sum_o(c12_sum7), .carry_o(c12_carry7));
    wire c12_sum8, c12_carry8;
    full_adder u_c12_8 (.a_i(c12_in[23]), .b_i(c12_in[24]), .c_i(c12_in[25]),
        .sum_o(c12_sum8), .carry_o(c12_carry8));
    wire c12_sum9, c12_carry9;
    full_adder u_c12_9 (.a_i(c12_in[26]), .b_i(c12_in[27]), .c_i(c12_in[28]),
        .sum_o(c12_sum9), .carry_o(c12_carry9));
    wire c12_sum10, c12_carry10;
    full_adder u_c12_10 (.a_i(c12_in[29]), .b_i(c12_in[30]), .c_i(c12_in[31]),
        .sum_o(c12_sum10), .carry_o(c12_carry10));
    wire c12_sum11, c12_carry11;
    full_adder u_c12_11 (.a_i(c12_sum0), .b_i(c11_carry0), .c_i(c11_carry1),
        .sum_o(c12_sum11), .carry_o(c12_carry11));
    wire c12_sum12, c12_carry12;
    full_adder u_c12_12 (.a_i(c11_carry2), .b_i(c11_carry3), .c_i(c11_carry4),
        .sum_o(c12_sum12), .carry_o(c12_carry12));
    wire c12_sum13, c12_carry13;
    full_adder u_c12_13 (.a_i(c11_carry5), .b_i(c11_carry6), .c_i(c11_carry7),
        .sum_o(c12_sum13), .carry_o(c12_carry13));
    wire c12_sum14, c12_carry14;
    full_adder u_c12_14 (.a_i(c11_carry8), .b_i(c11_carry9), .c_i(c12_sum1),
        .sum_o(c12_sum14), .carry_o(c12_carry14));
    wire c12_sum15, c12_carry15;
    full_adder u_c12_15 (.a_i(c12_sum2), .b_i(c12_sum3), .c_i(c12_sum4),
        .sum_o(c12_sum15), .carry_o(c12_carry15));
    wire c12_sum16, c12_carry16;
    full_adder u_c12_16 (.a_i(c12_sum5), .b_i(c12_sum6), .c_i(c12_sum7),
        .sum_o(c12_sum16), .carry_o(c12_carry16));
    wire c12_sum17, c12_carry17;
    full_adder u_c12_17 (.a_i(c12_sum8), .b_i(c12_sum9), .c_i(c12_sum10),
        .sum_o(c12_sum17), .carry_o(c12_carry17));
    wire c12_sum18, c12_carry18;
    full_adder u_c12_18 (.a_i(c11_carry10), .b_i(c11_carry11), .c_i(c11_carry12),
        .sum_o(c12_sum18), .carry_o(c12_carry18));
    wire c12_sum19, c12_carry19;
    full_adder u_c12_19 (.a_i(c11_carry13), .b_i(c11_carry14), .c_i(c11_carry15),
        .sum_o(c12_sum19), .carry_o(c12_carry19));
    wire c12_sum20, c12_carry20;
    full_adder u_c12_20 (.a_i(c11_carry16), .b_i(c11_carry17), .c_i(c11_carry18),
        .sum_o(c12_sum20), .carry_o(c12_carry20));
    wire c12_sum21, c12_carry21;
    full_adder u_c12_21 (.a_i(c12_sum11), .b_i(c12_sum12), .c_i(c12_sum13),
        .sum_o(c12_sum21), .carry_o(c12_carry21));
    wire c12_sum22, c12_carry22;
    full_adder u_c12_22 (.a_i(c12_sum14), .b_i(c12_sum15), .c_i(c12_sum16),
        .sum_o(c12_sum22), .carry_o(c12_carry22));
    wire c12_sum23, c12_carry23;
    full_adder u_c12_23 (.a_i(c12_sum17), .b_i(c11_carry19), .c_i(c11_carry20),
        .sum_o(c12_sum23), .carry_o(c12_carry23));
    wire c12_sum24, c12_carry24;
    full_adder u_c12_24 (.a_i(c11_carry21), .b_i(c11_carry22), .c_i(c11_carry23),
        .sum_o(c12_sum24), .carry_o(c12_carry24));
    wire c12_sum25, c12_carry25;
    full_adder u_c12_25 (.a_i(c11_carry24), .b_i(c12_sum18), .c_i(c12_sum19),
        .sum_o(c12_sum25), .carry_o(c12_carry25));
    wire c12_sum26, c12_carry26;
    full_adder u_c12_26 (.a_i(c12_sum20), .b_i(c12_sum21), .c_i(c12_sum22),
        .sum_o(c12_sum26), .carry_o(c12_carry26));
    wire c12_sum27, c12_carry27;
    full_adder u_c12_27 (.a_i(c11_carry25), .b_i(c11_carry26), .c_i(c11_carry27),
        .sum_o(c12_sum27), .carry_o(c12_carry27));
    wire c12_sum28, c12_carry28;
    full_adder u_c12_28 (.a_i(c11_carry28), .b_i(c11_carry29), .c_i(c12_sum23),
        .sum_o(c12_sum28), .carry_o(c12_carry28));
    wire c12_sum29, c12_carry29;
    full_adder u_c12_29 (.a_i(c12_sum24), .b_i(c12_sum25), .c_i(c12_sum26),
        .sum_o(c12_sum29), .carry_o(c12_carry29));

    // Column 13.
    wire c13_sum0, c13_carry0;
    assign c13_sum0 = ~(c13_in[0] ^ c13_in[1]);  // two bits and 1
    assign c13_carry0 = c13_in[0] | c13_in[1];
    wire c13_sum1, c13_carry1;
    full_adder u_c13_1 (.a_i(c13_in[2]), .b_i(c13_in[3]), .c_i(c13_in[4]),
        .sum_o(c13_sum1), .carry_o(c13_carry1));
    wire c13_sum2, c13_carry2;
    full_adder u_c13_2 (.a_i(c13_in[5]), .b_i(c13_in[6]), .c_i(c13_in[7]),
        .sum_o(c13_sum2), .carry_o(c13_carry2));
    wire c13_sum3, c13_carry3;
    full_adder u_c13_3 (.a_i(c13_in[8]), .b_i(c13_in[9]), .c_i(c13_in[10]),
        .sum_o(c13_sum3), .carry_o(c13_carry3));
    wire c13_sum4, c13_carry4;
    full_adder u_c13_4 (.a_i(c13_in[11]), .b_i(c13_in[12]), .c_i(c13_in[13]),
        .sum_o(c13_sum4), .carry_o(c13_carry4));
    wire c13_sum5, c13_carry5;
    full_adder u_c13_5 (.a_i(c13_in[14]), .b_i(c13_in[15]), .c_i(c12_carry0),
        .sum_o(c13_sum5), .carry_o(c13_carry5));
    wire c13_sum6, c13_carry6;
    full_adder u_c13_6 (.a_i(c13_sum0), .b_i(c12_carry1), .c_i(c12_carry2),
        .sum_o(c13_sum6), .carry_o(c13_carry6));
    wire c13_sum7, c13_carry7;
    full_adder u_c13_7 (.a_i(c12_carry3), .b_i(c12_carry4), .c_i(c12_carry5),
        .sum_o(c13_sum7), .carry_o(c13_carry7));
    wire c13_sum8, c13_carry8;
    full_adder u_c13_8 (.a_i(c12_carry6), .b_i(c12_carry7), .c_i(c12_carry8),
        .sum_o(c13_sum8), .carry_o(c13_carry8));
    wire c13_sum9, c13_carry9;
    full_adder u_c13_9 (.a_i(c12_carry9), .b_i(c12_carry10), .c_i(c13_sum1),
        .sum_o(c13_sum9), .carry_o(c13_carry9));
    wire c13_sum10, c13_carry10;
    full_adder u_c13_10 (.a_i(c13_sum2), .b_i(c13_sum3), .c_i(c13_sum4),
        .sum_o(c13_sum10), .carry_o(c13_carry10));
    wire c13_sum11, c13_carry11;
    full_adder u_c13_11 (.a_i(c13_sum5), .b_i(c12_carry11), .c_i(c12_carry12),
        .sum_o(c13_sum11), .carry_o(c13_carry11));
    wire c13_sum12, c13_carry12;
    full_adder u_c13_12 (.a_i(c12_carry13), .b_i(c12_carry14), .c_i(c12_carry15),
        .sum_o(c13_sum12), .carry_o(c13_carry12));
    wire c13_sum13, c13_carry13;
    full_adder u_c13_13 (.a_i(c12_carry16), .b_i(c12_carry17), .c_i(c13_sum6),
        .sum_o(c13_sum13), .carry_o(c13_carry13));
    wire c13_sum14, c13_carry14;
    full_adder u_c13_14 (.a_i(c13_sum7), .b_i(c13_sum8), .c_i(c13_sum9),
        .sum_o(c13_sum14), .carry_o(c13_carry14));
    wire c13_sum15, c13_carry15;
    full_adder u_c13_15 (.a_i(c13_sum10), .b_i(c12_carry18), .c_i(c12_carry19),
        .sum_o(c13_sum15), .carry_o(c13_carry15));
    wire c13_sum16, c13_carry16;
    full_adder u_c13_16 (.a_i(c12_carry20), .b_i(c12_carry21), .c_i(c12_carry22),
        .sum_o(c13_sum16), .carry_o(c13_carry16));
    wire c13_sum17, c13_carry17;
    full_adder u_c13_17 (.a_i(c13_sum11), .b_i(c13_sum12), .c_i(c13_sum13),
        .sum_o(c13_sum17), .carry_o(c13_carry17));
    wire c13_sum18, c13_carry18;
    full_adder u_c13_18 (.a_i(c13_sum14), .b_i(c12_carry23), .c_i(c12_carry24),
        .sum_o(c13_sum18), .carry_o(c13_carry18));
    wire c13_sum19, c13_carry19;
    full_adder u_c13_19 (.a_i(c12_carry25), .b_i(c12_carry26), .c_i(c13_sum15),
        .sum_o(c13_sum19), .carry_o(c13_carry19));

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
    full_adder u_c14_7 (.a_i(c14_sum0), .b_i(c14_sum1), .c_i(c14_sum2),
        .sum_o(c14_sum7), .carry_o(c14_carry7));
    wire c14_sum8, c14_carry8;
    full_adder u_c14_8 (.a_i(c14_sum3), .b_i(c14_sum4), .c_i(c13_carry5),
        .sum_o(c14_sum8), .carry_o(c14_carry8));
    wire c14_sum9, c14_carry9;
    full_adder u_c14_9 (.a_i(c13_carry6), .b_i(c13_carry7), .c_i(c13_carry8),
        .sum_o(c14_sum9), .carry_o(c14_carry9));
    wire c14_sum10, c14_carry10;
    full_adder u_c14_10 (.a_i(c13_carry9), .b_i(c13_carry10), .c_i(c14_sum5),
        .sum_o(c14_sum10), .carry_o(c14_carry10));
    wire c14_sum11, c14_carry11;
    full_adder u_c14_11 (.a_i(c14_sum6), .b_i(c14_sum7), .c_i(c14_sum8),
        .sum_o(c14_sum11), .carry_o(c14_carry11));
    wire c14_sum12, c14_carry12;
    full_adder u_c14_12 (.a_i(c13_carry11), .b_i(c13_carry12), .c_i(c13_carry13),
        .sum_o(c14_sum12), .carry_o(c14_carry12));
    wire c14_sum13, c14_carry13;
    full_adder u_c14_13 (.a_i(c13_carry14), .b_i(c14_sum9), .c_i(c14_sum10),
        .sum_o(c14_sum13), .carry_o(c14_carry13));
    wire c14_sum14, c14_carry14;
    full_adder u_c14_14 (.a_i(c14_sum11), .b_i(c13_carry15), .c_i(c13_carry16),
        .sum_o(c14_sum14), .carry_o(c14_carry14));
    wire c14_sum15, c14_carry15;
    full_adder u_c14_15 (.a_i(c13_carry17), .b_i(c14_sum12), .c_i(c14_sum13),
        .sum_o(c14_sum15), .carry_o(c14_carry15));

    // Column 15.
    wire c15_sum0, c15_carry0;
    assign c15_sum0 = ~(c14_carry0 ^ c14_carry1);  // two bits and 1
    assign c15_carry0 = c14_carry0 | c14_carry1;
    wire c15_sum1, c15_carry1;
    full_adder u_c15_1 (.a_i(c14_carry2), .b_i(c14_carry3), .c_i(c14_carry4),
        .sum_o(c15_sum1), .carry_o(c15_carry1));
    wire c15_sum2, c15_carry2;
    full_adder u_c15_2 (.a_i(c15_sum0), .b_i(c14_carry5), .c_i(c14_carry6),
        .sum_o(c15_sum2), .carry_o(c15_carry2));
    wire c15_sum3, c15_carry3;
    full_adder u_c15_3 (.a_i(c14_carry7), .b_i(c15_sum1), .c_i(c14_carry8),
        .sum_o(c15_sum3), .carry_o(c15_carry3));
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(c14_carry9), .b_i(c14_carry10), .c_i(c15_sum2),
        .sum_o(c15_sum4), .carry_o(c15_carry4));
    wire c15_sum5, c15_carry5;
    full_adder u_c15_5 (.a_i(c14_carry11), .b_i(c15_sum3), .c_i(c14_carry12),
        .sum_o(c15_sum5), .carry_o(c15_carry5));

    // Column 16.
    wire c16_sum0, c16_carry0;
    full_adder u_c16_0 (.a_i(c15_carry0), .b_i(c15_carry1), .c_i(c15_carry2),
        .sum_o(c16_sum0), .carry_o(c16_carry0));
    wire c16_sum1, c16_carry1;
    full_adder u_c16_1 (.a_i(c15_carry3), .b_i(c15_carry4), .c_i(c16_sum0),
        .sum_o(c16_sum1), .carry_o(c16_carry1));

    // Column 17.
    wire c17_sum0, c17_carry0;
    assign c17_sum0 = ~(c16_carry0 ^ c16_carry1);  // two bits and 1
    assign c17_carry0 = c16_carry0 | c16_carry1;

    assign middle_o = {c17_carry0, c17_sum0, c16_sum1, c15_carry5, c15_sum5, c15_sum4, c14_carry15,
        c14_carry14, c14_carry13, c14_sum15, c14_sum14, c13_carry19, c13_carry18, c13_sum19,
        c13_sum18, c13_sum17, c13_sum16, c12_carry29, c12_carry28, c12_carry27, c12_sum29,
        c12_sum28, c12_sum27, c11_carry32, c11_carry31, c11_carry30, c11_sum32, c11_sum31,
        c11_sum30, c11_sum29, c11_sum28, c10_carry42, c10_carry41, c10_carry40, c10_carry39,
        c10_sum42, c10_sum41, c10_sum40, c10_sum39, c10_sum38, c10_sum37, c9_carry47, c9_carry46,
        c9_carry45, c9_carry44, c9_sum47, c9_sum46, c9_sum45, c9_sum44, c9_sum43, c9_sum42,
        c8_carry57, c8_carry56, c8_carry55, c8_carry54, c8_sum57, c8_sum56, c8_sum55, c8_sum54,
        c8_sum53, c8_sum52, c7_carry61, c7_carry60, c7_carry59, c7_carry58, c7_sum61, c7_sum60,
        c7_sum59, c7_sum58, c7_sum57, c6_carry51, c6_carry50, c6_carry49, c6_sum51, c6_sum50,
        c6_sum49, c6_sum48, c6_sum47, c5_carry47, c5_carry46, c5_carry45, c5_sum47, c5_sum46,
        c5_sum45, c5_sum44, c4_carry37, c4_carry36, c4_sum37, c4_sum36, c4_sum35, c4_sum34,
        c3_carry33, c3_carry32, c3_sum33, c3_sum32, c3_sum31, c2_carry23, c2_sum23, c2_sum22,
        c2_sum21, c1_sum18, c0_sum6, c0_sum5};

endmodule

`default_nettype wire
