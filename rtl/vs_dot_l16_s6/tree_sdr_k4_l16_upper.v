// tree_sdr_k4_l16_upper: compressor tree, first half: 16 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l16_upper (
    input  wire [111:0] bits_i,    // lane k at [k*7 +: 7]
    input  wire [14:0]  extra_i,   // bits of no lane
    output wire [30:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [16:0] c0_in;
    wire [32:0] c1_in;
    wire [16:0] c2_in;
    wire [16:0] c3_in;
    wire [33:0] c4_in;
    wire c5_in;
    wire [1:0] c6_in;
    wire [1:0] c7_in;
    wire [1:0] c8_in;
    wire c9_in;
    wire c10_in;
    assign c0_in[16] = extra_i[0];
    assign c1_in[32] = extra_i[1];
    assign c2_in[16] = extra_i[2];
    assign c3_in[16] = extra_i[3];
    assign c4_in[33:32] = {extra_i[5], extra_i[4]};
    assign c5_in = extra_i[6];
    assign c6_in = {extra_i[10], extra_i[7]};
    assign c7_in = {extra_i[11], extra_i[8]};
    assign c8_in = {extra_i[12], extra_i[9]};
    assign c9_in = extra_i[13];
    assign c10_in = extra_i[14];

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
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
    full_adder u_c1_16 (.a_i(c1_sum10), .b_i(c0_carry6), .c_i(c1_sum11),
        .sum_o(c1_sum16), .carry_o(c1_carry16));
    wire c1_sum17, c1_carry17;
    full_adder u_c1_17 (.a_i(c1_sum12), .b_i(c1_sum13), .c_i(c1_sum14),
        .sum_o(c1_sum17), .carry_o(c1_carry17));
    wire c1_sum18, c1_carry18;
    full_adder u_c1_18 (.a_i(c1_sum15), .b_i(c0_carry7), .c_i(c1_sum16),
        .sum_o(c1_sum18), .carry_o(c1_carry18));
    wire c1_sum19, c1_carry19;
    full_adder u_c1_19 (.a_i(c1_sum17), .b_i(c1_sum18), .c_i(c1_in[32]),
        .sum_o(c1_sum19), .carry_o(c1_carry19));

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
    full_adder u_c2_5 (.a_i(c2_in[15]), .b_i(c1_carry0), .c_i(c1_carry1),
        .sum_o(c2_sum5), .carry_o(c2_carry5));
    wire c2_sum6, c2_carry6;
    full_adder u_c2_6 (.a_i(c1_carry2), .b_i(c1_carry3), .c_i(c1_carry4),
        .sum_o(c2_sum6), .carry_o(c2_carry6));
    wire c2_sum7, c2_carry7;
    full_adder u_c2_7 (.a_i(c1_carry5), .b_i(c1_carry6), .c_i(c1_carry7),
        .sum_o(c2_sum7), .carry_o(c2_carry7));
    wire c2_sum8, c2_carry8;
    full_adder u_c2_8 (.a_i(c1_carry8), .b_i(c1_carry9), .c_i(c2_sum0),
        .sum_o(c2_sum8), .carry_o(c2_carry8));
    wire c2_sum9, c2_carry9;
    full_adder u_c2_9 (.a_i(c2_sum1), .b_i(c2_sum2), .c_i(c2_sum3),
        .sum_o(c2_sum9), .carry_o(c2_carry9));
    wire c2_sum10, c2_carry10;
    full_adder u_c2_10 (.a_i(c2_sum4), .b_i(c1_carry10), .c_i(c1_carry11),
        .sum_o(c2_sum10), .carry_o(c2_carry10));
    wire c2_sum11, c2_carry11;
    full_adder u_c2_11 (.a_i(c1_carry12), .b_i(c1_carry13), .c_i(c1_carry14),
        .sum_o(c2_sum11), .carry_o(c2_carry11));
    wire c2_sum12, c2_carry12;
    full_adder u_c2_12 (.a_i(c2_sum5), .b_i(c2_sum6), .c_i(c2_sum7),
        .sum_o(c2_sum12), .carry_o(c2_carry12));
    wire c2_sum13, c2_carry13;
    full_adder u_c2_13 (.a_i(c2_sum8), .b_i(c2_sum9), .c_i(c1_carry15),
        .sum_o(c2_sum13), .carry_o(c2_carry13));
    wire c2_sum14, c2_carry14;
    full_adder u_c2_14 (.a_i(c1_carry16), .b_i(c1_carry17), .c_i(c2_sum10),
        .sum_o(c2_sum14), .carry_o(c2_carry14));
    wire c2_sum15, c2_carry15;
    full_adder u_c2_15 (.a_i(c2_sum11), .b_i(c2_sum12), .c_i(c2_sum13),
        .sum_o(c2_sum15), .carry_o(c2_carry15));
    wire c2_sum16, c2_carry16;
    full_adder u_c2_16 (.a_i(c1_carry18), .b_i(c2_sum14), .c_i(c2_sum15),
        .sum_o(c2_sum16), .carry_o(c2_carry16));

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
    full_adder u_c3_5 (.a_i(c3_in[15]), .b_i(c2_carry0), .c_i(c2_carry1),
        .sum_o(c3_sum5), .carry_o(c3_carry5));
    wire c3_sum6, c3_carry6;
    full_adder u_c3_6 (.a_i(c2_carry2), .b_i(c2_carry3), .c_i(c2_carry4),
        .sum_o(c3_sum6), .carry_o(c3_carry6));
    wire c3_sum7, c3_carry7;
    full_adder u_c3_7 (.a_i(c3_sum0), .b_i(c3_sum1), .c_i(c3_sum2),
        .sum_o(c3_sum7), .carry_o(c3_carry7));
    wire c3_sum8, c3_carry8;
    full_adder u_c3_8 (.a_i(c3_sum3), .b_i(c3_sum4), .c_i(c2_carry5),
        .sum_o(c3_sum8), .carry_o(c3_carry8));
    wire c3_sum9, c3_carry9;
    full_adder u_c3_9 (.a_i(c2_carry6), .b_i(c2_carry7), .c_i(c2_carry8),
        .sum_o(c3_sum9), .carry_o(c3_carry9));
    wire c3_sum10, c3_carry10;
    full_adder u_c3_10 (.a_i(c2_carry9), .b_i(c3_sum5), .c_i(c3_sum6),
        .sum_o(c3_sum10), .carry_o(c3_carry10));
    wire c3_sum11, c3_carry11;
    full_adder u_c3_11 (.a_i(c3_sum7), .b_i(c2_carry10), .c_i(c2_carry11),
        .sum_o(c3_sum11), .carry_o(c3_carry11));
    wire c3_sum12, c3_carry12;
    full_adder u_c3_12 (.a_i(c2_carry12), .b_i(c3_sum8), .c_i(c3_sum9),
        .sum_o(c3_sum12), .carry_o(c3_carry12));
    wire c3_sum13, c3_carry13;
    full_adder u_c3_13 (.a_i(c3_sum10), .b_i(c2_carry13), .c_i(c2_carry14),
        .sum_o(c3_sum13), .carry_o(c3_carry13));
    wire c3_sum14, c3_carry14;
    full_adder u_c3_14 (.a_i(c3_sum11), .b_i(c3_sum12), .c_i(c2_carry15),
        .sum_o(c3_sum14), .carry_o(c3_carry14));

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
    full_adder u_c4_10 (.a_i(c4_in[30]), .b_i(c4_in[31]), .c_i(c3_carry0),
        .sum_o(c4_sum10), .carry_o(c4_carry10));
    wire c4_sum11, c4_carry11;
    full_adder u_c4_11 (.a_i(c3_carry1), .b_i(c3_carry2), .c_i(c3_carry3),
        .sum_o(c4_sum11), .carry_o(c4_carry11));
    wire c4_sum12, c4_carry12;
    full_adder u_c4_12 (.a_i(c3_carry4), .b_i(c4_sum0), .c_i(c4_sum1),
        .sum_o(c4_sum12), .carry_o(c4_carry12));
    wire c4_sum13, c4_carry13;
    full_adder u_c4_13 (.a_i(c4_sum2), .b_i(c4_sum3), .c_i(c4_sum4),
        .sum_o(c4_sum13), .carry_o(c4_carry13));
    wire c4_sum14, c4_carry14;
    full_adder u_c4_14 (.a_i(c4_sum5), .b_i(c4_sum6), .c_i(c4_sum7),
        .sum_o(c4_sum14), .carry_o(c4_carry14));
    wire c4_sum15, c4_carry15;
    full_adder u_c4_15 (.a_i(c4_sum8), .b_i(c4_sum9), .c_i(c3_carry5),
        .sum_o(c4_sum15), .carry_o(c4_carry15));
    wire c4_sum16, c4_carry16;
    full_adder u_c4_16 (.a_i(c3_carry6), .b_i(c3_carry7), .c_i(c4_sum10),
        .sum_o(c4_sum16), .carry_o(c4_carry16));
    wire c4_sum17, c4_carry17;
    full_adder u_c4_17 (.a_i(c4_sum11), .b_i(c4_sum12), .c_i(c4_sum13),
        .sum_o(c4_sum17), .carry_o(c4_carry17));
    wire c4_sum18, c4_carry18;
    full_adder u_c4_18 (.a_i(c4_sum14), .b_i(c3_carry8), .c_i(c3_carry9),
        .sum_o(c4_sum18), .carry_o(c4_carry18));
    wire c4_sum19, c4_carry19;
    full_adder u_c4_19 (.a_i(c3_carry10), .b_i(c4_sum15), .c_i(c4_sum16),
        .sum_o(c4_sum19), .carry_o(c4_carry19));
    wire c4_sum20, c4_carry20;
    full_adder u_c4_20 (.a_i(c4_sum17), .b_i(c3_carry11), .c_i(c3_carry12),
        .sum_o(c4_sum20), .carry_o(c4_carry20));
    wire c4_sum21, c4_carry21;
    full_adder u_c4_21 (.a_i(c4_sum18), .b_i(c4_sum19), .c_i(c4_in[32]),
        .sum_o(c4_sum21), .carry_o(c4_carry21));
    wire c4_sum22, c4_carry22;
    full_adder u_c4_22 (.a_i(c4_in[33]), .b_i(c3_carry13), .c_i(c4_sum20),
        .sum_o(c4_sum22), .carry_o(c4_carry22));

    // Column 5.
    wire c5_sum0, c5_carry0;
    assign c5_sum0 = ~(c4_carry0 ^ c4_carry1);  // two bits and 1
    assign c5_carry0 = c4_carry0 | c4_carry1;
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c4_carry2), .b_i(c4_carry3), .c_i(c4_carry4),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c4_carry5), .b_i(c4_carry6), .c_i(c4_carry7),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c4_carry8), .b_i(c4_carry9), .c_i(c5_sum0),
        .sum_o(c5_sum3), .carry_o(c5_carry3));
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(c4_carry10), .b_i(c4_carry11), .c_i(c4_carry12),
        .sum_o(c5_sum4), .carry_o(c5_carry4));
    wire c5_sum5, c5_carry5;
    full_adder u_c5_5 (.a_i(c4_carry13), .b_i(c4_carry14), .c_i(c5_sum1),
        .sum_o(c5_sum5), .carry_o(c5_carry5));
    wire c5_sum6, c5_carry6;
    full_adder u_c5_6 (.a_i(c5_sum2), .b_i(c5_sum3), .c_i(c4_carry15),
        .sum_o(c5_sum6), .carry_o(c5_carry6));
    wire c5_sum7, c5_carry7;
    full_adder u_c5_7 (.a_i(c4_carry16), .b_i(c4_carry17), .c_i(c5_sum4),
        .sum_o(c5_sum7), .carry_o(c5_carry7));
    wire c5_sum8, c5_carry8;
    full_adder u_c5_8 (.a_i(c5_sum5), .b_i(c4_carry18), .c_i(c4_carry19),
        .sum_o(c5_sum8), .carry_o(c5_carry8));
    wire c5_sum9, c5_carry9;
    full_adder u_c5_9 (.a_i(c5_sum6), .b_i(c5_sum7), .c_i(c5_in),
        .sum_o(c5_sum9), .carry_o(c5_carry9));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c5_carry0), .b_i(c5_carry1), .c_i(c5_carry2),
        .sum_o(c6_sum0), .carry_o(c6_carry0));
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c5_carry3), .b_i(c5_carry4), .c_i(c5_carry5),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c6_sum0), .b_i(c5_carry6), .c_i(c5_carry7),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c6_sum1), .b_i(c6_in[0]), .c_i(c6_in[1]),
        .sum_o(c6_sum3), .carry_o(c6_carry3));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(c6_carry0), .b_i(c6_carry1), .c_i(c7_in[0]),
        .sum_o(c7_sum0), .carry_o(c7_carry0));

    assign middle_o = {c10_in, c9_in, c7_carry0, c8_in[1], c8_in[0], c7_sum0, c6_carry3, c6_carry2,
        c7_in[1], c6_sum3, c6_sum2, c5_carry9, c5_carry8, c5_sum9, c5_sum8, c4_carry22, c4_carry21,
        c4_carry20, c4_sum22, c4_sum21, c3_carry14, c3_sum14, c3_sum13, c2_carry16, c3_in[16],
        c2_sum16, c1_carry19, c2_in[16], c1_sum19, c0_sum7, c0_in[16]};

endmodule

`default_nettype wire
