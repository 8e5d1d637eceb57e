// tree_scale_12x11_22_upper: compressor tree, first half: a signed number of 12 bits times a scale
//   of 11 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_12x11_22_upper (
    input  wire [131:0] bits_i,    // lane k at [k*132 +: 132]
    output wire [43:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire c0_in;
    wire [1:0] c1_in;
    wire [2:0] c2_in;
    wire [3:0] c3_in;
    wire [4:0] c4_in;
    wire [5:0] c5_in;
    wire [6:0] c6_in;
    wire [7:0] c7_in;
    wire [8:0] c8_in;
    wire [9:0] c9_in;
    wire [10:0] c10_in;
    wire [10:0] c11_in;
    wire [9:0] c12_in;
    wire [8:0] c13_in;
    wire [7:0] c14_in;
    wire [6:0] c15_in;
    wire [5:0] c16_in;
    wire [4:0] c17_in;
    wire [3:0] c18_in;
    wire [2:0] c19_in;
    wire [1:0] c20_in;
    wire c21_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [131:0] lane;
            assign lane = bits_i[k*132 +: 132];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[12], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[24], lane[13], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[36], lane[25], lane[14], lane[3]};
            assign c4_in[k*5 +: 5] = {lane[48], lane[37], lane[26], lane[15], lane[4]};
            assign c5_in[k*6 +: 6] = {lane[60], lane[49], lane[38], lane[27], lane[16], lane[5]};
            assign c6_in[k*7 +: 7] = {lane[72], lane[61], lane[50], lane[39], lane[28], lane[17],
                lane[6]};
            assign c7_in[k*8 +: 8] = {lane[84], lane[73], lane[62], lane[51], lane[40], lane[29],
                lane[18], lane[7]};
            assign c8_in[k*9 +: 9] = {lane[96], lane[85], lane[74], lane[63], lane[52], lane[41],
                lane[30], lane[19], lane[8]};
            assign c9_in[k*10 +: 10] = {lane[108], lane[97], lane[86], lane[75], lane[64], lane[53],
                lane[42], lane[31], lane[20], lane[9]};
            assign c10_in[k*11 +: 11] = {lane[120], lane[109], lane[98], lane[87], lane[76],
                lane[65], lane[54], lane[43], lane[32], lane[21], lane[10]};
            assign c11_in[k*11 +: 11] = {lane[121], lane[110], lane[99], lane[88], lane[77],
                lane[66], lane[55], lane[44], lane[33], lane[22], lane[11]};
            assign c12_in[k*10 +: 10] = {lane[122], lane[111], lane[100], lane[89], lane[78],
                lane[67], lane[56], lane[45], lane[34], lane[23]};
            assign c13_in[k*9 +: 9] = {lane[123], lane[112], lane[101], lane[90], lane[79],
                lane[68], lane[57], lane[46], lane[35]};
            assign c14_in[k*8 +: 8] = {lane[124], lane[113], lane[102], lane[91], lane[80],
                lane[69], lane[58], lane[47]};
            assign c15_in[k*7 +: 7] = {lane[125], lane[114], lane[103], lane[92], lane[81],
                lane[70], lane[59]};
            assign c16_in[k*6 +: 6] = {lane[126], lane[115], lane[104], lane[93], lane[82],
                lane[71]};
            assign c17_in[k*5 +: 5] = {lane[127], lane[116], lane[105], lane[94], lane[83]};
            assign c18_in[k*4 +: 4] = {lane[128], lane[117], lane[106], lane[95]};
            assign c19_in[k*3 +: 3] = {lane[129], lane[118], lane[107]};
            assign c20_in[k*2 +: 2] = {lane[130], lane[119]};
            assign c21_in = lane[131];
        end
    endgenerate

    // Column 1.
    wire c1_sum0, c1_carry0;
    assign c1_sum0 = ~(c1_in[0] ^ c1_in[1]);  // two bits and 1
    assign c1_carry0 = c1_in[0] | c1_in[1];

    // Column 2.
    wire c2_sum0, c2_carry0;
    assign c2_sum0 = ~(c2_in[0] ^ c2_in[1]);  // two bits and 1
    assign c2_carry0 = c2_in[0] | c2_in[1];
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c2_in[2]), .b_i(c1_carry0), .c_i(c2_sum0),
        .sum_o(c2_sum1), .carry_o(c2_carry1));

    // Column 3.
    wire c3_sum0, c3_carry0;
    assign c3_sum0 = ~(c3_in[0] ^ c3_in[1]);  // two bits and 1
    assign c3_carry0 = c3_in[0] | c3_in[1];
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[2]), .b_i(c3_in[3]), .c_i(c2_carry0),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c3_sum0), .b_i(c2_carry1), .c_i(c3_sum1),
        .sum_o(c3_sum2), .carry_o(c3_carry2));

    // Column 4.
    wire c4_sum0, c4_carry0;
    assign c4_sum0 = ~(c4_in[0] ^ c4_in[1]);  // two bits and 1
    assign c4_carry0 = c4_in[0] | c4_in[1];
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c4_in[2]), .b_i(c4_in[3]), .c_i(c4_in[4]),
        .sum_o(c4_sum1), .carry_o(c4_carry1));
    wire c4_sum2, c4_carry2;
    full_adder u_c4_2 (.a_i(c3_carry0), .b_i(c4_sum0), .c_i(c4_sum1),
        .sum_o(c4_sum2), .carry_o(c4_carry2));
    wire c4_sum3, c4_carry3;
    full_adder u_c4_3 (.a_i(c3_carry1), .b_i(c4_sum2), .c_i(c3_carry2),
        .sum_o(c4_sum3), .carry_o(c4_carry3));

    // Column 5.
    wire c5_sum0, c5_carry0;
    assign c5_sum0 = ~(c5_in[0] ^ c5_in[1]);  // two bits and 1
    assign c5_carry0 = c5_in[0] | c5_in[1];
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c5_in[2]), .b_i(c5_in[3]), .c_i(c5_in[4]),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c5_in[5]), .b_i(c4_carry0), .c_i(c5_sum0),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c4_carry1), .b_i(c5_sum1), .c_i(c5_sum2),
        .sum_o(c5_sum3), .carry_o(c5_carry3));
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(c4_carry2), .b_i(c5_sum3), .c_i(c4_carry3),
        .sum_o(c5_sum4), .carry_o(c5_carry4));

    // Column 6.
    wire c6_sum0, c6_carry0;
    assign c6_sum0 = ~(c6_in[0] ^ c6_in[1]);  // two bits and 1
    assign c6_carry0 = c6_in[0] | c6_in[1];
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c6_in[2]), .b_i(c6_in[3]), .c_i(c6_in[4]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c6_in[5]), .b_i(c6_in[6]), .c_i(c5_carry0),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c6_sum0), .b_i(c5_carry1), .c_i(c6_sum1),
        .sum_o(c6_sum3), .carry_o(c6_carry3));
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(c5_carry2), .b_i(c6_sum2), .c_i(c6_sum3),
        .sum_o(c6_sum4), .carry_o(c6_carry4));

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
    full_adder u_c7_3 (.a_i(c6_carry0), .b_i(c7_sum0), .c_i(c6_carry1),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c7_sum1), .b_i(c7_sum2), .c_i(c6_carry2),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c6_carry3), .b_i(c7_sum3), .c_i(c7_sum4),
        .sum_o(c7_sum5), .carry_o(c7_carry5));

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
    full_adder u_c8_3 (.a_i(c8_in[8]), .b_i(c7_carry0), .c_i(c8_sum0),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(c7_carry1), .b_i(c7_carry2), .c_i(c8_sum1),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(c8_sum2), .b_i(c8_sum3), .c_i(c7_carry3),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c8_sum4), .b_i(c7_carry4), .c_i(c8_sum5),
        .sum_o(c8_sum6), .carry_o(c8_carry6));

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
    full_adder u_c9_3 (.a_i(c9_in[8]), .b_i(c9_in[9]), .c_i(c8_carry0),
        .sum_o(c9_sum3), .carry_o(c9_carry3));
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(c9_sum0), .b_i(c8_carry1), .c_i(c8_carry2),
        .sum_o(c9_sum4), .carry_o(c9_carry4));
    wire c9_sum5, c9_carry5;
    full_adder u_c9_5 (.a_i(c9_sum1), .b_i(c9_sum2), .c_i(c8_carry3),
        .sum_o(c9_sum5), .carry_o(c9_carry5));
    wire c9_sum6, c9_carry6;
    full_adder u_c9_6 (.a_i(c9_sum3), .b_i(c8_carry4), .c_i(c9_sum4),
        .sum_o(c9_sum6), .carry_o(c9_carry6));
    wire c9_sum7, c9_carry7;
    full_adder u_c9_7 (.a_i(c9_sum5), .b_i(c8_carry5), .c_i(c9_sum6),
        .sum_o(c9_sum7), .carry_o(c9_carry7));

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
    full_adder u_c10_4 (.a_i(c9_carry0), .b_i(c10_sum0), .c_i(c9_carry1),
        .sum_o(c10_sum4), .carry_o(c10_carry4));
    wire c10_sum5, c10_carry5;
    full_adder u_c10_5 (.a_i(c9_carry2), .b_i(c10_sum1), .c_i(c10_sum2),
        .sum_o(c10_sum5), .carry_o(c10_carry5));
    wire c10_sum6, c10_carry6;
    full_adder u_c10_6 (.a_i(c10_sum3), .b_i(c9_carry3), .c_i(c9_carry4),
        .sum_o(c10_sum6), .carry_o(c10_carry6));
    wire c10_sum7, c10_carry7;
    full_adder u_c10_7 (.a_i(c10_sum4), .b_i(c10_sum5), .c_i(c9_carry5),
        .sum_o(c10_sum7), .carry_o(c10_carry7));
    wire c10_sum8, c10_carry8;
    full_adder u_c10_8 (.a_i(c9_carry6), .b_i(c10_sum6), .c_i(c10_sum7),
        .sum_o(c10_sum8), .carry_o(c10_carry8));

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
    full_adder u_c11_4 (.a_i(c10_carry0), .b_i(c11_sum0), .c_i(c10_carry1),
        .sum_o(c11_sum4), .carry_o(c11_carry4));
    wire c11_sum5, c11_carry5;
    full_adder u_c11_5 (.a_i(c10_carry2), .b_i(c10_carry3), .c_i(c11_sum1),
        .sum_o(c11_sum5), .carry_o(c11_carry5));
    wire c11_sum6, c11_carry6;
    full_adder u_c11_6 (.a_i(c11_sum2), .b_i(c11_sum3), .c_i(c10_carry4),
        .sum_o(c11_sum6), .carry_o(c11_carry6));
    wire c11_sum7, c11_carry7;
    full_adder u_c11_7 (.a_i(c10_carry5), .b_i(c11_sum4), .c_i(c11_sum5),
        .sum_o(c11_sum7), .carry_o(c11_carry7));
    wire c11_sum8, c11_carry8;
    full_adder u_c11_8 (.a_i(c10_carry6), .b_i(c11_sum6), .c_i(c11_sum7),
        .sum_o(c11_sum8), .carry_o(c11_carry8));

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
    full_adder u_c12_3 (.a_i(c12_in[9]), .b_i(c11_carry0), .c_i(c11_carry1),
        .sum_o(c12_sum3), .carry_o(c12_carry3));
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(c11_carry2), .b_i(c11_carry3), .c_i(c12_sum0),
        .sum_o(c12_sum4), .carry_o(c12_carry4));
    wire c12_sum5, c12_carry5;
    full_adder u_c12_5 (.a_i(c12_sum1), .b_i(c12_sum2), .c_i(c11_carry4),
        .sum_o(c12_sum5), .carry_o(c12_carry5));
    wire c12_sum6, c12_carry6;
    full_adder u_c12_6 (.a_i(c11_carry5), .b_i(c12_sum3), .c_i(c12_sum4),
        .sum_o(c12_sum6), .carry_o(c12_carry6));
    wire c12_sum7, c12_carry7;
    full_adder u_c12_7 (.a_i(c11_carry6), .b_i(c11_carry7), .c_i(c12_sum5),
        .sum_o(c12_sum7), .carry_o(c12_carry7));

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
    full_adder u_c13_3 (.a_i(c12_carry0), .b_i(c12_carry1), .c_i(c12_carry2),
        .sum_o(c13_sum3), .carry_o(c13_carry3));
    wire c13_sum4, c13_carry4;
    full_adder u_c13_4 (.a_i(c13_sum0), .b_i(c13_sum1), .c_i(c13_sum2),
        .sum_o(c13_sum4), .carry_o(c13_carry4));
    wire c13_sum5, c13_carry5;
    full_adder u_c13_5 (.a_i(c12_carry3), .b_i(c12_carry4), .c_i(c13_sum3),
        .sum_o(c13_sum5), .carry_o(c13_carry5));
    wire c13_sum6, c13_carry6;
    full_adder u_c13_6 (.a_i(c13_sum4), .b_i(c12_carry5), .c_i(c12_carry6),
        .sum_o(c13_sum6), .carry_o(c13_carry6));

    // Column 14.
    wire c14_sum0, c14_carry0;
    full_adder u_c14_0 (.a_i(c14_in[0]), .b_i(c14_in[1]), .c_i(c14_in[2]),
        .sum_o(c14_sum0), .carry_o(c14_carry0));
    wire c14_sum1, c14_carry1;
    full_adder u_c14_1 (.a_i(c14_in[3]), .b_i(c14_in[4]), .c_i(c14_in[5]),
        .sum_o(c14_sum1), .carry_o(c14_carry1));
    wire c14_sum2, c14_carry2;
    full_adder u_c14_2 (.a_i(c14_in[6]), .b_i(c14_in[7]), .c_i(c13_carry0),
        .sum_o(c14_sum2), .carry_o(c14_carry2));
    wire c14_sum3, c14_carry3;
    full_adder u_c14_3 (.a_i(c13_carry1), .b_i(c13_carry2), .c_i(c14_sum0),
        .sum_o(c14_sum3), .carry_o(c14_carry3));
    wire c14_sum4, c14_carry4;
    full_adder u_c14_4 (.a_i(c14_sum1), .b_i(c13_carry3), .c_i(c13_carry4),
        .sum_o(c14_sum4), .carry_o(c14_carry4));
    wire c14_sum5, c14_carry5;
    full_adder u_c14_5 (.a_i(c14_sum2), .b_i(c14_sum3), .c_i(c13_carry5),
        .sum_o(c14_sum5), .carry_o(c14_carry5));

    // Column 15.
    wire c15_sum0, c15_carry0;
    full_adder u_c15_0 (.a_i(c15_in[0]), .b_i(c15_in[1]), .c_i(c15_in[2]),
        .sum_o(c15_sum0), .carry_o(c15_carry0));
    wire c15_sum1, c15_carry1;
    full_adder u_c15_1 (.a_i(c15_in[3]), .b_i(c15_in[4]), .c_i(c15_in[5]),
        .sum_o(c15_sum1), .carry_o(c15_carry1));
    wire c15_sum2, c15_carry2;
    full_adder u_c15_2 (.a_i(c15_in[6]), .b_i(c14_carry0), .c_i(c14_carry1),
        .sum_o(c15_sum2), .carry_o(c15_carry2));
    wire c15_sum3, c15_carry3;
    full_adder u_c15_3 (.a_i(c15_sum0), .b_i(c15_sum1), .c_i(c14_carry2),
        .sum_o(c15_sum3), .carry_o(c15_carry3));
    wire c15_sum4, c15_carry4;
    full_adder u_c15_4 (.a_i(c14_carry3), .b_i(c15_sum2), .c_i(c14_carry4),
        .sum_o(c15_sum4), .carry_o(c15_carry4));

    // Column 16.
    wire c16_sum0, c16_carry0;
    full_adder u_c16_0 (.a_i(c16_in[0]), .b_i(c16_in[1]), .c_i(c16_in[2]),
        .sum_o(c16_sum0), .carry_o(c16_carry0));
    wire c16_sum1, c16_carry1;
    full_adder u_c16_1 (.a_i(c16_in[3]), .b_i(c16_in[4]), .c_i(c16_in[5]),
        .sum_o(c16_sum1), .carry_o(c16_carry1));
    wire c16_sum2, c16_carry2;
    full_adder u_c16_2 (.a_i(c15_carry0), .b_i(c15_carry1), .c_i(c16_sum0),
        .sum_o(c16_sum2), .carry_o(c16_carry2));
    wire c16_sum3, c16_carry3;
    full_adder u_c16_3 (.a_i(c16_sum1), .b_i(c15_carry2), .c_i(c16_sum2),
        .sum_o(c16_sum3), .carry_o(c16_carry3));

    // Column 17.
    wire c17_sum0, c17_carry0;
    full_adder u_c17_0 (.a_i(c17_in[0]), .b_i(c17_in[1]), .c_i(c17_in[2]),
        .sum_o(c17_sum0), .carry_o(c17_carry0));
    wire c17_sum1, c17_carry1;
    full_adder u_c17_1 (.a_i(c17_in[3]), .b_i(c17_in[4]), .c_i(c16_carry0),
        .sum_o(c17_sum1), .carry_o(c17_carry1));
    wire c17_sum2, c17_carry2;
    full_adder u_c17_2 (.a_i(c16_carry1), .b_i(c17_sum0), .c_i(c16_carry2),
        .sum_o(c17_sum2), .carry_o(c17_carry2));
    wire c17_sum3, c17_carry3;
    full_adder u_c17_3 (.a_i(c17_sum1), .b_i(c16_carry3), .c_i(c17_sum2),
        .sum_o(c17_sum3), .carry_o(c17_carry3));

    // Column 18.
    wire c18_sum0, c18_carry0;
    full_adder u_c18_0 (.a_i(c18_in[0]), .b_i(c18_in[1]), .c_i(c18_in[2]),
        .sum_o(c18_sum0), .carry_o(c18_carry0));
    wire c18_sum1, c18_carry1;
    full_adder u_c18_1 (.a_i(c18_in[3]), .b_i(c17_carry0), .c_i(c18_sum0),
        .sum_o(c18_sum1), .carry_o(c18_carry1));
    wire c18_sum2, c18_carry2;
    full_adder u_c18_2 (.a_i(c17_carry1), .b_i(c18_sum1), .c_i(c17_carry2),
        .sum_o(c18_sum2), .carry_o(c18_carry2));

    // Column 19.
    wire c19_sum0, c19_carry0;
    full_adder u_c19_0 (.a_i(c19_in[0]), .b_i(c19_in[1]), .c_i(c19_in[2]),
        .sum_o(c19_sum0), .carry_o(c19_carry0));
    wire c19_sum1, c19_carry1;
    full_adder u_c19_1 (.a_i(c18_carry0), .b_i(c19_sum0), .c_i(c18_carry1),
        .sum_o(c19_sum1), .carry_o(c19_carry1));

    // Column 20.
    wire c20_sum0, c20_carry0;
    full_adder u_c20_0 (.a_i(c20_in[0]), .b_i(c20_in[1]), .c_i(c19_carry0),
        .sum_o(c20_sum0), .carry_o(c20_carry0));

    assign middle_o = {c20_carry0, c21_in, c20_sum0, c19_carry1, c19_sum1, c18_carry2, c18_sum2,
        c17_carry3, c17_sum3, c16_sum3, c15_carry4, c15_carry3, c15_sum4, c15_sum3, c14_carry5,
        c14_sum5, c14_sum4, c13_carry6, c13_sum6, c13_sum5, c12_carry7, c12_sum7, c12_sum6,
        c11_carry8, c11_sum8, c10_carry8, c10_carry7, c10_sum8, c9_carry7, c9_sum7, c8_carry6,
        c8_sum6, c7_carry5, c7_sum5, c6_carry4, c6_sum4, c5_carry4, c5_carry3, c5_sum4, c4_sum3,
        c3_sum2, c2_sum1, c1_sum0, c0_in};

endmodule

`default_nettype wire
