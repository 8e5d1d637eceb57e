// tree_e4m3_l16_upper: compressor tree, first half: 16 lane(s) of E4M3 products, and the correction
//   for negative ones.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e4m3_l16_upper (
    input  wire [575:0] bits_i,    // lane k at [k*36 +: 36]
    input  wire [9:0]   extra_i,   // bits of no lane
    output wire [63:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [16:0] c0_in;
    wire [16:0] c1_in;
    wire [16:0] c2_in;
    wire [16:0] c3_in;
    wire [16:0] c4_in;
    wire [15:0] c5_in;
    wire [15:0] c6_in;
    wire [15:0] c7_in;
    wire [15:0] c8_in;
    wire [15:0] c9_in;
    wire [15:0] c10_in;
    wire [15:0] c11_in;
    wire [15:0] c12_in;
    wire [15:0] c13_in;
    wire [15:0] c14_in;
    wire [15:0] c15_in;
    wire [15:0] c16_in;
    wire [15:0] c17_in;
    wire [15:0] c18_in;
    wire [15:0] c19_in;
    wire [15:0] c20_in;
    wire [15:0] c21_in;
    wire [15:0] c22_in;
    wire [15:0] c23_in;
    wire [15:0] c24_in;
    wire [15:0] c25_in;
    wire [15:0] c26_in;
    wire [15:0] c27_in;
    wire [15:0] c28_in;
    wire [15:0] c29_in;
    wire [15:0] c30_in;
    wire [15:0] c31_in;
    wire [15:0] c32_in;
    wire [15:0] c33_in;
    wire [15:0] c34_in;
    wire [15:0] c35_in;
    wire c36_in;
    wire c37_in;
    wire c38_in;
    wire c39_in;
    wire c40_in;
    assign c0_in[16] = extra_i[0];
    assign c1_in[16] = extra_i[1];
    assign c2_in[16] = extra_i[2];
    assign c3_in[16] = extra_i[3];
    assign c4_in[16] = extra_i[4];
    assign c36_in = extra_i[5];
    assign c37_in = extra_i[6];
    assign c38_in = extra_i[7];
    assign c39_in = extra_i[8];
    assign c40_in = extra_i[9];

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [35:0] lane;
            assign lane = bits_i[k*36 +: 36];
            assign c0_in[k] = lane[0];
            assign c1_in[k] = lane[1];
            assign c2_in[k] = lane[2];
            assign c3_in[k] = lane[3];
            assign c4_in[k] = lane[4];
            assign c5_in[k] = lane[5];
            assign c6_in[k] = lane[6];
            assign c7_in[k] = lane[7];
            assign c8_in[k] = lane[8];
            assign c9_in[k] = lane[9];
            assign c10_in[k] = lane[10];
            assign c11_in[k] = lane[11];
            assign c12_in[k] = lane[12];
            assign c13_in[k] = lane[13];
            assign c14_in[k] = lane[14];
            assign c15_in[k] = lane[15];
            assign c16_in[k] = lane[16];
            assign c17_in[k] = lane[17];
            assign c18_in[k] = lane[18];
            assign c19_in[k] = lane[19];
            assign c20_in[k] = lane[20];
            assign c21_in[k] = lane[21];
            assign c22_in[k] = lane[22];
            assign c23_in[k] = lane[23];
            assign c24_in[k] = lane[24];
            assign c25_in[k] = lane[25];
            assign c26_in[k] = lane[26];
            assign c27_in[k] = lane[27];
            assign c28_in[k] = lane[28];
            assign c29_in[k] = lane[29];
            assign c30_in[k] = lane[30];
            assign c31_in[k] = lane[31];
            assign c32_in[k] = lane[32];
            assign c33_in[k] = lane[33];
            assign c34_in[k] = lane[34];
            assign c35_in[k] = lane[35];
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
    wire c0_sum7, c0_carry7;
    full_adder u_c0_7 (.a_i(c0_sum5), .b_i(c0_sum6), .c_i(c0_in[16]),
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
    full_adder u_c1_5 (.a_i(c1_in[15]), .b_i(c0_carry0), .c_i(c0_carry1),
        .sum_o(c1_sum5), .carry_o(c1_carry5));
    wire c1_sum6, c1_carry6;
    full_adder u_c1_6 (.a_i(c0_carry2), .b_i(c0_carry3), .c_i(c0_carry4),
        .sum_o(c1_sum6), .carry_o(c1_carry6));
    wire c1_sum7, c1_carry7;
    full_adder u_c1_7 (.a_i(c1_sum0), .b_i(c1_sum1), .c_i(c1_sum2),
        .sum_o(c1_sum7), .carry_o(c1_carry7));
    wire c1_sum8, c1_carry8;
    full_adder u_c1_8 (.a_i(c1_sum3), .b_i(c1_sum4), .c_i(c0_carry5),
        .sum_o(c1_sum8), .carry_o(c1_carry8));
    wire c1_sum9, c1_carry9;
    full_adder u_c1_9 (.a_i(c0_carry6), .b_i(c1_sum5), .c_i(c1_sum6),
        .sum_o(c1_sum9), .carry_o(c1_carry9));
    wire c1_sum10, c1_carry10;
    full_adder u_c1_10 (.a_i(c1_sum7), .b_i(c1_sum8), .c_i(c1_sum9),
        .sum_o(c1_sum10), .carry_o(c1_carry10));
    wire c1_sum11, c1_carry11;
    full_adder u_c1_11 (.a_i(c1_sum10), .b_i(c1_in[16]), .c_i(c0_carry7),
        .sum_o(c1_sum11), .carry_o(c1_carry11));

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
    full_adder u_c2_7 (.a_i(c2_sum0), .b_i(c2_sum1), .c_i(c2_sum2),
        .sum_o(c2_sum7), .carry_o(c2_carry7));
    wire c2_sum8, c2_carry8;
    full_adder u_c2_8 (.a_i(c2_sum3), .b_i(c2_sum4), .c_i(c1_carry5),
        .sum_o(c2_sum8), .carry_o(c2_carry8));
    wire c2_sum9, c2_carry9;
    full_adder u_c2_9 (.a_i(c1_carry6), .b_i(c1_carry7), .c_i(c2_sum5),
        .sum_o(c2_sum9), .carry_o(c2_carry9));
    wire c2_sum10, c2_carry10;
    full_adder u_c2_10 (.a_i(c2_sum6), .b_i(c2_sum7), .c_i(c1_carry8),
        .sum_o(c2_sum10), .carry_o(c2_carry10));
    wire c2_sum11, c2_carry11;
    full_adder u_c2_11 (.a_i(c1_carry9), .b_i(c2_sum8), .c_i(c2_sum9),
        .sum_o(c2_sum11), .carry_o(c2_carry11));
    wire c2_sum12, c2_carry12;
    full_adder u_c2_12 (.a_i(c1_carry10), .b_i(c2_sum10), .c_i(c2_sum11),
        .sum_o(c2_sum12), .carry_o(c2_carry12));
    wire c2_sum13, c2_carry13;
    full_adder u_c2_13 (.a_i(c2_in[16]), .b_i(c2_sum12), .c_i(c1_carry11),
        .sum_o(c2_sum13), .carry_o(c2_carry13));

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
    full_adder u_c3_9 (.a_i(c2_carry6), .b_i(c2_carry7), .c_i(c3_sum5),
        .sum_o(c3_sum9), .carry_o(c3_carry9));
    wire c3_sum10, c3_carry10;
    full_adder u_c3_10 (.a_i(c3_sum6), .b_i(c3_sum7), .c_i(c2_carry8),
        .sum_o(c3_sum10), .carry_o(c3_carry10));
    wire c3_sum11, c3_carry11;
    full_adder u_c3_11 (.a_i(c2_carry9), .b_i(c3_sum8), .c_i(c3_sum9),
        .sum_o(c3_sum11), .carry_o(c3_carry11));
    wire c3_sum12, c3_carry12;
    full_adder u_c3_12 (.a_i(c2_carry10), .b_i(c2_carry11), .c_i(c3_sum10),
        .sum_o(c3_sum12), .carry_o(c3_carry12));
    wire c3_sum13, c3_carry13;
    full_adder u_c3_13 (.a_i(c3_sum11), .b_i(c3_in[16]), .c_i(c2_carry12),
        .sum_o(c3_sum13), .carry_o(c3_carry13));
    wire c3_sum14, c3_carry14;
    full_adder u_c3_14 (.a_i(c3_sum12), .b_i(c3_sum13), .c_i(c2_carry13),
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
    full_adder u_c4_5 (.a_i(c4_in[15]), .b_i(c3_carry0), .c_i(c3_carry1),
        .sum_o(c4_sum5), .carry_o(c4_carry5));
    wire c4_sum6, c4_carry6;
    full_adder u_c4_6 (.a_i(c3_carry2), .b_i(c3_carry3), .c_i(c3_carry4),
        .sum_o(c4_sum6), .carry_o(c4_carry6));
    wire c4_sum7, c4_carry7;
    full_adder u_c4_7 (.a_i(c4_sum0), .b_i(c4_sum1), .c_i(c4_sum2),
        .sum_o(c4_sum7), .carry_o(c4_carry7));
    wire c4_sum8, c4_carry8;
    full_adder u_c4_8 (.a_i(c4_sum3), .b_i(c4_sum4), .c_i(c3_carry5),
        .sum_o(c4_sum8), .carry_o(c4_carry8));
    wire c4_sum9, c4_carry9;
    full_adder u_c4_9 (.a_i(c3_carry6), .b_i(c3_carry7), .c_i(c4_sum5),
        .sum_o(c4_sum9), .carry_o(c4_carry9));
    wire c4_sum10, c4_carry10;
    full_adder u_c4_10 (.a_i(c4_sum6), .b_i(c4_sum7), .c_i(c3_carry8),
        .sum_o(c4_sum10), .carry_o(c4_carry10));
    wire c4_sum11, c4_carry11;
    full_adder u_c4_11 (.a_i(c3_carry9), .b_i(c4_sum8), .c_i(c4_sum9),
        .sum_o(c4_sum11), .carry_o(c4_carry11));
    wire c4_sum12, c4_carry12;
    full_adder u_c4_12 (.a_i(c3_carry10), .b_i(c3_carry11), .c_i(c4_sum10),
        .sum_o(c4_sum12), .carry_o(c4_carry12));
    wire c4_sum13, c4_carry13;
    full_adder u_c4_13 (.a_i(c4_sum11), .b_i(c4_in[16]), .c_i(c3_carry12),
        .sum_o(c4_sum13), .carry_o(c4_carry13));
    wire c4_sum14, c4_carry14;
    full_adder u_c4_14 (.a_i(c4_sum12), .b_i(c3_carry13), .c_i(c4_sum13),
        .sum_o(c4_sum14), .carry_o(c4_carry14));

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
    full_adder u_c5_5 (.a_i(c5_in[15]), .b_i(c4_carry0), .c_i(c4_carry1),
        .sum_o(c5_sum5), .carry_o(c5_carry5));
    wire c5_sum6, c5_carry6;
    full_adder u_c5_6 (.a_i(c4_carry2), .b_i(c4_carry3), .c_i(c4_carry4),
        .sum_o(c5_sum6), .carry_o(c5_carry6));
    wire c5_sum7, c5_carry7;
    full_adder u_c5_7 (.a_i(c5_sum0), .b_i(c5_sum1), .c_i(c5_sum2),
        .sum_o(c5_sum7), .carry_o(c5_carry7));
    wire c5_sum8, c5_carry8;
    full_adder u_c5_8 (.a_i(c5_sum3), .b_i(c5_sum4), .c_i(c4_carry5),
        .sum_o(c5_sum8), .carry_o(c5_carry8));
    wire c5_sum9, c5_carry9;
    full_adder u_c5_9 (.a_i(c4_carry6), .b_i(c4_carry7), .c_i(c5_sum5),
        .sum_o(c5_sum9), .carry_o(c5_carry9));
    wire c5_sum10, c5_carry10;
    full_adder u_c5_10 (.a_i(c5_sum6), .b_i(c5_sum7), .c_i(c4_carry8),
        .sum_o(c5_sum10), .carry_o(c5_carry10));
    wire c5_sum11, c5_carry11;
    full_adder u_c5_11 (.a_i(c4_carry9), .b_i(c5_sum8), .c_i(c5_sum9),
        .sum_o(c5_sum11), .carry_o(c5_carry11));
    wire c5_sum12, c5_carry12;
    full_adder u_c5_12 (.a_i(c4_carry10), .b_i(c4_carry11), .c_i(c5_sum10),
        .sum_o(c5_sum12), .carry_o(c5_carry12));
    wire c5_sum13, c5_carry13;
    full_adder u_c5_13 (.a_i(c5_sum11), .b_i(c4_carry12), .c_i(c5_sum12),
        .sum_o(c5_sum13), .carry_o(c5_carry13));
    wire c5_sum14, c5_carry14;
    full_adder u_c5_14 (.a_i(c4_carry13), .b_i(c5_sum13), .c_i(c4_carry14),
        .sum_o(c5_sum14), .carry_o(c5_carry14));

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
    full_adder u_c6_5 (.a_i(c6_in[15]), .b_i(c5_carry0), .c_i(c5_carry1),
        .sum_o(c6_sum5), .carry_o(c6_carry5));
    wire c6_sum6, c6_carry6;
    full_adder u_c6_6 (.a_i(c5_carry2), .b_i(c5_carry3), .c_i(c5_carry4),
        .sum_o(c6_sum6), .carry_o(c6_carry6));
    wire c6_sum7, c6_carry7;
    full_adder u_c6_7 (.a_i(c6_sum0), .b_i(c6_sum1), .c_i(c6_sum2),
        .sum_o(c6_sum7), .carry_o(c6_carry7));
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(c6_sum3), .b_i(c6_sum4), .c_i(c5_carry5),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(c5_carry6), .b_i(c5_carry7), .c_i(c6_sum5),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(c6_sum6), .b_i(c6_sum7), .c_i(c5_carry8),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c5_carry9), .b_i(c6_sum8), .c_i(c6_sum9),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c5_carry10), .b_i(c5_carry11), .c_i(c6_sum10),
        .sum_o(c6_sum12), .carry_o(c6_carry12));
    wire c6_sum13, c6_carry13;
    full_adder u_c6_13 (.a_i(c6_sum11), .b_i(c5_carry12), .c_i(c6_sum12),
        .sum_o(c6_sum13), .carry_o(c6_carry13));
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(c5_carry13), .b_i(c6_sum13), .c_i(c5_carry14),
        .sum_o(c6_sum14), .carry_o(c6_carry14));

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
    full_adder u_c7_5 (.a_i(c7_in[15]), .b_i(c6_carry0), .c_i(c6_carry1),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c6_carry2), .b_i(c6_carry3), .c_i(c6_carry4),
        .sum_o(c7_sum6), .carry_o(c7_carry6));
    wire c7_sum7, c7_carry7;
    full_adder u_c7_7 (.a_i(c7_sum0), .b_i(c7_sum1), .c_i(c7_sum2),
        .sum_o(c7_sum7), .carry_o(c7_carry7));
    wire c7_sum8, c7_carry8;
    full_adder u_c7_8 (.a_i(c7_sum3), .b_i(c7_sum4), .c_i(c6_carry5),
        .sum_o(c7_sum8), .carry_o(c7_carry8));
    wire c7_sum9, c7_carry9;
    full_adder u_c7_9 (.a_i(c6_carry6), .b_i(c6_carry7), .c_i(c7_sum5),
        .sum_o(c7_sum9), .carry_o(c7_carry9));
    wire c7_sum10, c7_carry10;
    full_adder u_c7_10 (.a_i(c7_sum6), .b_i(c7_sum7), .c_i(c6_carry8),
        .sum_o(c7_sum10), .carry_o(c7_carry10));
    wire c7_sum11, c7_carry11;
    full_adder u_c7_11 (.a_i(c6_carry9), .b_i(c7_sum8), .c_i(c7_sum9),
        .sum_o(c7_sum11), .carry_o(c7_carry11));
    wire c7_sum12, c7_carry12;
    full_adder u_c7_12 (.a_i(c6_carry10), .b_i(c6_carry11), .c_i(c7_sum10),
        .sum_o(c7_sum12), .carry_o(c7_carry12));
    wire c7_sum13, c7_carry13;
    full_adder u_c7_13 (.a_i(c7_sum11), .b_i(c6_carry12), .c_i(c7_sum12),
        .sum_o(c7_sum13), .carry_o(c7_carry13));
    wire c7_sum14, c7_carry14;
    full_adder u_c7_14 (.a_i(c6_carry13), .b_i(c7_sum13), .c_i(c6_carry14),
        .sum_o(c7_sum14), .carry_o(c7_carry14));

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
    full_adder u_c8_5 (.a_i(c8_in[15]), .b_i(c7_carry0), .c_i(c7_carry1),
        .sum_o(c8_sum5), .carry_o(c8_carry5));
    wire c8_sum6, c8_carry6;
    full_adder u_c8_6 (.a_i(c7_carry2), .b_i(c7_carry3), .c_i(c7_carry4),
        .sum_o(c8_sum6), .carry_o(c8_carry6));
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(c8_sum0), .b_i(c8_sum1), .c_i(c8_sum2),
        .sum_o(c8_sum7), .carry_o(c8_carry7));
    wire c8_sum8, c8_carry8;
    full_adder u_c8_8 (.a_i(c8_sum3), .b_i(c8_sum4), .c_i(c7_carry5),
        .sum_o(c8_sum8), .carry_o(c8_carry8));
    wire c8_sum9, c8_carry9;
    full_adder u_c8_9 (.a_i(c7_carry6), .b_i(c7_carry7), .c_i(c8_sum5),
        .sum_o(c8_sum9), .carry_o(c8_carry9));
    wire c8_sum10, c8_carry10;
    full_adder u_c8_10 (.a_i(c8_sum6), .b_i(c8_sum7), .c_i(c7_carry8),
        .sum_o(c8_sum10), .carry_o(c8_carry10));
    wire c8_sum11, c8_carry11;
    full_adder u_c8_11 (.a_i(c7_carry9), .b_i(c8_sum8), .c_i(c8_sum9),
        .sum_o(c8_sum11), .carry_o(c8_carry11));
    wire c8_sum12, c8_carry12;
    full_adder u_c8_12 (.a_i(c7_carry10), .b_i(c7_carry11), .c_i(c8_sum10),
        .sum_o(c8_sum12), .carry_o(c8_carry12));
    wire c8_sum13, c8_carry13;
    full_adder u_c8_13 (.a_i(c8_sum11), .b_i(c7_carry12), .c_i(c8_sum12),
        .sum_o(c8_sum13), .carry_o(c8_carry13));
    wire c8_sum14, c8_carry14;
    full_adder u_c8_14 (.a_i(c7_carry13), .b_i(c8_sum13), .c_i(c7_carry14),
        .sum_o(c8_sum14), .carry_o(c8_carry14));

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
    full_adder u_c9_5 (.a_i(c9_in[15]), .b_i(c8_carry0), .c_i(c8_carry1),
        .sum_o(c9_sum5), .carry_o(c9_carry5));
    wire c9_sum6, c9_carry6;
    full_adder u_c9_6 (.a_i(c8_carry2), .b_i(c8_carry3), .c_i(c8_carry4),
        .sum_o(c9_sum6), .carry_o(c9_carry6));
    wire c9_sum7, c9_carry7;
    full_adder u_c9_7 (.a_i(c9_sum0), .b_i(c9_sum1), .c_i(c9_sum2),
        .sum_o(c9_sum7), .carry_o(c9_carry7));
    wire c9_sum8, c9_carry8;
    full_adder u_c9_8 (.a_i(c9_sum3), .b_i(c9_sum4), .c_i(c8_carry5),
        .sum_o(c9_sum8), .carry_o(c9_carry8));
    wire c9_sum9, c9_carry9;
    full_adder u_c9_9 (.a_i(c8_carry6), .b_i(c8_carry7), .c_i(c9_sum5),
        .sum_o(c9_sum9), .carry_o(c9_carry9));
    wire c9_sum10, c9_carry10;
    full_adder u_c9_10 (.a_i(c9_sum6), .b_i(c9_sum7), .c_i(c8_carry8),
        .sum_o(c9_sum10), .carry_o(c9_carry10));
    wire c9_sum11, c9_carry11;
    full_adder u_c9_11 (.a_i(c8_carry9), .b_i(c9_sum8), .c_i(c9_sum9),
        .sum_o(c9_sum11), .carry_o(c9_carry11));
    wire c9_sum12, c9_carry12;
    full_adder u_c9_12 (.a_i(c8_carry10), .b_i(c8_carry11), .c_i(c9_sum10),
        .sum_o(c9_sum12), .carry_o(c9_carry12));
    wire c9_sum13, c9_carry13;
    full_adder u_c9_13 (.a_i(c9_sum11), .b_i(c8_carry12), .c_i(c9_sum12),
        .sum_o(c9_sum13), .carry_o(c9_carry13));
    wire c9_sum14, c9_carry14;
    full_adder u_c9_14 (.a_i(c8_carry13), .b_i(c9_sum13), .c_i(c8_carry14),
        .sum_o(c9_sum14), .carry_o(c9_carry14));

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
    full_adder u_c10_5 (.a_i(c10_in[15]), .b_i(c9_carry0), .c_i(c9_carry1),
        .sum_o(c10_sum5), .carry_o(c10_carry5));
    wire c10_sum6, c10_carry6;
    full_adder u_c10_6 (.a_i(c9_carry2), .b_i(c9_carry3), .c_i(c9_carry4),
        .sum_o(c10_sum6), .carry_o(c10_carry6));
    wire c10_sum7, c10_carry7;
    full_adder u_c10_7 (.a_i(c10_sum0), .b_i(c10_sum1), .c_i(c10_sum2),
        .sum_o(c10_sum7), .carry_o(c10_carry7));
    wire c10_sum8, c10_carry8;
    full_adder u_c10_8 (.a_i(c10_sum3), .b_i(c10_sum4), .c_i(c9_carry5),
        .sum_o(c10_sum8), .carry_o(c10_carry8));
    wire c10_sum9, c10_carry9;
    full_adder u_c10_9 (.a_i(c9_carry6), .b_i(c9_carry7), .c_i(c10_sum5),
        .sum_o(c10_sum9), .carry_o(c10_carry9));
    wire c10_sum10, c10_carry10;
    full_adder u_c10_10 (.a_i(c10_sum6), .b_i(c10_sum7), .c_i(c9_carry8),
        .sum_o(c10_sum10), .carry_o(c10_carry10));
    wire c10_sum11, c10_carry11;
    full_adder u_c10_11 (.a_i(c9_carry9), .b_i(c10_sum8), .c_i(c10_sum9),
        .sum_o(c10_sum11), .carry_o(c10_carry11));
    wire c10_sum12, c10_carry12;
    full_adder u_c10_12 (.a_i(c9_carry10), .b_i(c9_carry11), .c_i(c10_sum10),
        .sum_o(c10_sum12), .carry_o(c10_carry12));
    wire c10_sum13, c10_carry13;
    full_adder u_c10_13 (.a_i(c10_sum11), .b_i(c9_carry12), .c_i(c10_sum12),
        .sum_o(c10_sum13), .carry_o(c10_carry13));
    wire c10_sum14, c10_carry14;
    full_adder u_c10_14 (.a_i(c9_carry13), .b_i(c10_sum13), .c_i(c9_carry14),
        .sum_o(c10_sum14), .carry_o(c10_carry14));

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
    full_adder u_c11_5 (.a_i(c11_in[15]), .b_i(c10_carry0), .c_i(c10_carry1),
        .sum_o(c11_sum5), .carry_o(c11_carry5));
    wire c11_sum6, c11_carry6;
    full_adder u_c11_6 (.a_i(c10_carry2), .b_i(c10_carry3), .c_i(c10_carry4),
        .sum_o(c11_sum6), .carry_o(c11_carry6));
    wire c11_sum7, c11_carry7;
    full_adder u_c11_7 (.a_i(c11_sum0), .b_i(c11_sum1), .c_i(c11_sum2),
        .sum_o(c11_sum7), .carry_o(c11_carry7));
    wire c11_sum8, c11_carry8;
    full_adder u_c11_8 (.a_i(c11_sum3), .b_i(c11_sum4), .c_i(c10_carry5),
        .sum_o(c11_sum8), .carry_o(c11_carry8));
    wire c11_sum9, c11_carry9;
    full_adder u_c11_9 (.a_i(c10_carry6), .b_i(c10_carry7), .c_i(c11_sum5),
        .sum_o(c11_sum9), .carry_o(c11_carry9));
    wire c11_sum10, c11_carry10;
    full_adder u_c11_10 (.a_i(c11_sum6), .b_i(c11_sum7), .c_i(c10_carry8),
        .sum_o(c11_sum10), .carry_o(c11_carry10));
    wire c11_sum11, c11_carry11;
    full_adder u_c11_11 (.a_i(c10_carry9), .b_i(c11_sum8), .c_i(c11_sum9),
        .sum_o(c11_sum11), .carry_o(c11_carry11));
    wire c11_sum12, c11_carry12;
    full_adder u_c11_12 (.a_i(c10_carry10), .b_i(c10_carry11), .c_i(c11_sum10),
        .sum_o(c11_sum12), .carry_o(c11_carry12));
    wire c11_sum13, c11_carry13;
    full_adder u_c11_13 (.a_i(c11_sum11), .b_i(c10_carry12), .c_i(c11_sum12),
        .sum_o(c11_sum13), .carry_o(c11_carry13));
    wire c11_sum14, c11_carry14;
    full_adder u_c11_14 (.a_i(c10_carry13), .b_i(c11_sum13), .c_i(c10_carry14),
        .sum_o(c11_sum14), .carry_o(c11_carry14));

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
    full_adder u_c12_5 (.a_i(c12_in[15]), .b_i(c11_carry0), .c_i(c11_carry1),
        .sum_o(c12_sum5), .carry_o(c12_carry5));
    wire c12_sum6, c12_carry6;
    full_adder u_c12_6 (.a_i(c11_carry2), .b_i(c11_carry3), .c_i(c11_carry4),
        .sum_o(c12_sum6), .carry_o(c12_carry6));
    wire c12_sum7, c12_carry7;
    full_adder u_c12_7 (.a_i(c12_sum0), .b_i(c12_sum1), .c_i(c12_sum2),
        .sum_o(c12_sum7), .carry_o(c12_carry7));
    wire c12_sum8, c12_carry8;
    full_adder u_c12_8 (.a_i(c12_sum3), .b_i(c12_sum4), .c_i(c11_carry5),
        .sum_o(c12_sum8), .carry_o(c12_carry8));
    wire c12_sum9, c12_carry9;
    full_adder u_c12_9 (.a_i(c11_carry6), .b_i(c11_carry7), .c_i(c12_sum5),
        .sum_o(c12_sum9), .carry_o(c12_carry9));
    wire c12_sum10, c12_carry10;
    full_adder u_c12_10 (.a_i(c12_sum6), .b_i(c12_sum7), .c_i(c11_carry8),
        .sum_o(c12_sum10), .carry_o(c12_carry10));
    wire c12_sum11, c12_carry11;
    full_adder u_c12_11 (.a_i(c11_carry9), .b_i(c12_sum8), .c_i(c12_sum9),
        .sum_o(c12_sum11), .carry_o(c12_carry11));
    wire c12_sum12, c12_carry12;
    full_adder u_c12_12 (.a_i(c11_carry10), .b_i(c11_carry11), .c_i(c12_sum10),
        .sum_o(c12_sum12), .carry_o(c12_carry12));
    wire c12_sum13, c12_carry13;
    full_adder u_c12_13 (.a_i(c12_sum11), .b_i(c11_carry12), .c_i(c12_sum12),
        .sum_o(c12_sum13), .carry_o(c12_carry13));
    wire c12_sum14, c12_carry14;
    full_adder u_c12_14 (.a_i(c11_carry13), .b_i(c12_sum13), .c_i(c11_carry14),
        .sum_o(c12_sum14), .carry_o(c12_carry14));

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
    full_adder u_c13_5 (.a_i(c13_in[15]), .b_i(c12_carry0), .c_i(c12_carry1),
        .sum_o(c13_sum5), .carry_o(c13_carry5));
    wire c13_sum6, c13_carry6;
    full_adder u_c13_6 (.a_i(c12_carry2), .b_i(c12_carry3), .c_i(c12_carry4),
        .sum_o(c13_sum6), .carry_o(c13_carry6));
    wire c13_sum7, c13_carry7;
    full_adder u_c13_7 (.a_i(c13_sum0), .b_i(c13_sum1), .c_i(c13_sum2),
        .sum_o(c13_sum7), .carry_o(c13_carry7));
    wire c13_sum8, c13_carry8;
    full_adder u_c13_8 (.a_i(c13_sum3), .b_i(c13_sum4), .c_i(c12_carry5),
        .sum_o(c13_sum8), .carry_o(c13_carry8));
    wire c13_sum9, c13_carry9;
    full_adder u_c13_9 (.a_i(c12_carry6), .b_i(c12_carry7), .c_i(c13_sum5),
        .sum_o(c13_sum9), .carry_o(c13_carry9));
    wire c13_sum10, c13_carry10;
    full_adder u_c13_10 (.a_i(c13_sum6), .b_i(c13_sum7), .c_i(c12_carry8),
        .sum_o(c13_sum10), .carry_o(c13_carry10));
    wire c13_sum11, c13_carry11;
    full_adder u_c13_11 (.a_i(c12_carry9), .b_i(c13_sum8), .c_i(c13_sum9),
        .sum_o(c13_sum11), .carry_o(c13_carry11));
    wire c13_sum12, c13_carry12;
    full_adder u_c13_12 (.a_i(c12_carry10), .b_i(c12_carry11), .c_i(c13_sum10),
        .sum_o(c13_sum12), .carry_o(c13_carry12));
    wire c13_sum13, c13_carry13;
    full_adder u_c13_13 (.a_i(c13_sum11), .b_i(c12_carry12), .c_i(c13_sum12),
        .sum_o(c13_sum13), .carry_o(c13_carry13));
    wire c13_sum14, c13_carry14;
    full_adder u_c13_14 (.a_i(c12_carry13), .b_i(c13_sum13), .c_i(c12_carry14),
        .sum_o(c13_sum14), .carry_o(c13_carry14));

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
    full_adder u_c14_9 (.a_i(c13_carry6), .b_i(c13_carry7), .c_i(c14_sum5),
        .sum_o(c14_sum9), .carry_o(c14_carry9));
    wire c14_sum10, c14_carry10;
    full_adder u_c14_10 (.a_i(c14_sum6), .b_i(c14_sum7), .c_i(c13_carry8),
        .sum_o(c14_sum10), .carry_o(c14_carry10));
    wire c14_sum11, c14_carry11;
    full_adder u_c14_11 (.a_i(c13_carry9), .b_i(c14_sum8), .c_i(c14_sum9),
        .sum_o(c14_sum11), .carry_o(c14_carry11));
    wire c14_sum12, c14_carry12;
    full_adder u_c14_12 (.a_i(c13_carry10), .b_i(c13_carry11), .c_i(c14_sum10),
        .sum_o(c14_sum12), .carry_o(c14_carry12));
    wire c14_sum13, c14_carry13;
    full_adder u_c14_13 (.a_i(c14_sum11), .b_i(c13_carry12), .c_i(c14_sum12),
        .sum_o(c14_sum13), .carry_o(c14_carry13));
    wire c14_sum14, c14_carry14;
    full_adder u_c14_14 (.a_i(c13_carry13), .b_i(c14_sum13), .c_i(c13_carry14),
        .sum_o(c14_sum14), .carry_o(c14_carry14));

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
    full_adder u_c15_5 (.a_i(c15_in[15]), .b_i(c14_carry0), .c_i(c14_carry1),
        .sum_o(c15_sum5), .carry_o(c15_carry5));
    wire c15_sum6, c15_carry6;
    full_adder u_c15_6 (.a_i(c14_carry2), .b_i(c14_carry3), .c_i(c14_carry4),
        .sum_o(c15_sum6), .carry_o(c15_carry6));
    wire c15_sum7, c15_carry7;
    full_adder u_c15_7 (.a_i(c15_sum0), .b_i(c15_sum1), .c_i(c15_sum2),
        .sum_o(c15_sum7), .carry_o(c15_carry7));
    wire c15_sum8, c15_carry8;
    full_adder u_c15_8 (.a_i(c15_sum3), .b_i(c15_sum4), .c_i(c14_carry5),
        .sum_o(c15_sum8), .carry_o(c15_carry8));
    wire c15_sum9, c15_carry9;
    full_adder u_c15_9 (.a_i(c14_carry6), .b_i(c14_carry7), .c_i(c15_sum5),
        .sum_o(c15_sum9), .carry_o(c15_carry9));
    wire c15_sum10, c15_carry10;
    full_adder u_c15_10 (.a_i(c15_sum6), .b_i(c15_sum7), .c_i(c14_carry8),
        .sum_o(c15_sum10), .carry_o(c15_carry10));
    wire c15_sum11, c15_carry11;
    full_adder u_c15_11 (.a_i(c14_carry9), .b_i(c15_sum8), .c_i(c15_sum9),
        .sum_o(c15_sum11), .carry_o(c15_carry11));
    wire c15_sum12, c15_carry12;
    full_adder u_c15_12 (.a_i(c14_carry10), .b_i(c14_carry11), .c_i(c15_sum10),
        .sum_o(c15_sum12), .carry_o(c15_carry12));
    wire c15_sum13, c15_carry13;
    full_adder u_c15_13 (.a_i(c15_sum11), .b_i(c14_carry12), .c_i(c15_sum12),
        .sum_o(c15_sum13), .carry_o(c15_carry13));
    wire c15_sum14, c15_carry14;
    full_adder u_c15_14 (.a_i(c14_carry13), .b_i(c15_sum13), .c_i(c14_carry14),
        .sum_o(c15_sum14), .carry_o(c15_carry14));

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
    full_adder u_c16_5 (.a_i(c16_in[15]), .b_i(c15_carry0), .c_i(c15_carry1),
        .sum_o(c16_sum5), .carry_o(c16_carry5));
    wire c16_sum6, c16_carry6;
    full_adder u_c16_6 (.a_i(c15_carry2), .b_i(c15_carry3), .c_i(c15_carry4),
        .sum_o(c16_sum6), .carry_o(c16_carry6));
    wire c16_sum7, c16_carry7;
    full_adder u_c16_7 (.a_i(c16_sum0), .b_i(c16_sum1), .c_i(c16_sum2),
        .sum_o(c16_sum7), .carry_o(c16_carry7));
    wire c16_sum8, c16_carry8;
    full_adder u_c16_8 (.a_i(c16_sum3), .b_i(c16_sum4), .c_i(c15_carry5),
        .sum_o(c16_sum8), .carry_o(c16_carry8));
    wire c16_sum9, c16_carry9;
    full_adder u_c16_9 (.a_i(c15_carry6), .b_i(c15_carry7), .c_i(c16_sum5),
        .sum_o(c16_sum9), .carry_o(c16_carry9));
    wire c16_sum10, c16_carry10;
    full_adder u_c16_10 (.a_i(c16_sum6), .b_i(c16_sum7), .c_i(c15_carry8),
        .sum_o(c16_sum10), .carry_o(c16_carry10));
    wire c16_sum11, c16_carry11;
    full_adder u_c16_11 (.a_i(c15_carry9), .b_i(c16_sum8), .c_i(c16_sum9),
        .sum_o(c16_sum11), .carry_o(c16_carry11));
    wire c16_sum12, c16_carry12;
    full_adder u_c16_12 (.a_i(c15_carry10), .b_i(c15_carry11), .c_i(c16_sum10),
        .sum_o(c16_sum12), .carry_o(c16_carry12));
    wire c16_sum13, c16_carry13;
    full_adder u_c16_13 (.a_i(c16_sum11), .b_i(c15_carry12), .c_i(c16_sum12),
        .sum_o(c16_sum13), .carry_o(c16_carry13));
    wire c16_sum14, c16_carry14;
    full_adder u_c16_14 (.a_i(c15_carry13), .b_i(c16_sum13), .c_i(c15_carry14),
        .sum_o(c16_sum14), .carry_o(c16_carry14));

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
    full_adder u_c17_5 (.a_i(c17_in[15]), .b_i(c16_carry0), .c_i(c16_carry1),
        .sum_o(c17_sum5), .carry_o(c17_carry5));
    wire c17_sum6, c17_carry6;
    full_adder u_c17_6 (.a_i(c16_carry2), .b_i(c16_carry3), .c_i(c16_carry4),
        .sum_o(c17_sum6), .carry_o(c17_carry6));
    wire c17_sum7, c17_carry7;
    full_adder u_c17_7 (.a_i(c17_sum0), .b_i(c17_sum1), .c_i(c17_sum2),
        .sum_o(c17_sum7), .carry_o(c17_carry7));
    wire c17_sum8, c17_carry8;
    full_adder u_c17_8 (.a_i(c17_sum3), .b_i(c17_sum4), .c_i(c16_carry5),
        .sum_o(c17_sum8), .carry_o(c17_carry8));
    wire c17_sum9, c17_carry9;
    full_adder u_c17_9 (.a_i(c16_carry6), .b_i(c16_carry7), .c_i(c17_sum5),
        .sum_o(c17_sum9), .carry_o(c17_carry9));
    wire c17_sum10, c17_carry10;
    full_adder u_c17_10 (.a_i(c17_sum6), .b_i(c17_sum7), .c_i(c16_carry8),
        .sum_o(c17_sum10), .carry_o(c17_carry10));
    wire c17_sum11, c17_carry11;
    full_adder u_c17_11 (.a_i(c16_carry9), .b_i(c17_sum8), .c_i(c17_sum9),
        .sum_o(c17_sum11), .carry_o(c17_carry11));
    wire c17_sum12, c17_carry12;
    full_adder u_c17_12 (.a_i(c16_carry10), .b_i(c16_carry11), .c_i(c17_sum10),
        .sum_o(c17_sum12), .carry_o(c17_carry12));
    wire c17_sum13, c17_carry13;
    full_adder u_c17_13 (.a_i(c17_sum11), .b_i(c16_carry12), .c_i(c17_sum12),
        .sum_o(c17_sum13), .carry_o(c17_carry13));
    wire c17_sum14, c17_carry14;
    full_adder u_c17_14 (.a_i(c16_carry13), .b_i(c17_sum13), .c_i(c16_carry14),
        .sum_o(c17_sum14), .carry_o(c17_carry14));

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
    full_adder u_c18_5 (.a_i(c18_in[15]), .b_i(c17_carry0), .c_i(c17_carry1),
        .sum_o(c18_sum5), .carry_o(c18_carry5));
    wire c18_sum6, c18_carry6;
    full_adder u_c18_6 (.a_i(c17_carry2), .b_i(c17_carry3), .c_i(c17_carry4),
        .sum_o(c18_sum6), .carry_o(c18_carry6));
    wire c18_sum7, c18_carry7;
    full_adder u_c18_7 (.a_i(c18_sum0), .b_i(c18_sum1), .c_i(c18_sum2),
        .sum_o(c18_sum7), .carry_o(c18_carry7));
    wire c18_sum8, c18_carry8;
    full_adder u_c18_8 (.a_i(c18_sum3), .b_i(c18_sum4), .c_i(c17_carry5),
        .sum_o(c18_sum8), .carry_o(c18_carry8));
    wire c18_sum9, c18_carry9;
    full_adder u_c18_9 (.a_i(c17_carry6), .b_i(c17_carry7), .c_i(c18_sum5),
        .sum_o(c18_sum9), .carry_o(c18_carry9));
    wire c18_sum10, c18_carry10;
    full_adder u_c18_10 (.a_i(c18_sum6), .b_i(c18_sum7), .c_i(c17_carry8),
        .sum_o(c18_sum10), .carry_o(c18_carry10));
    wire c18_sum11, c18_carry11;
    full_adder u_c18_11 (.a_i(c17_carry9), .b_i(c18_sum8), .c_i(c18_sum9),
        .sum_o(c18_sum11), .carry_o(c18_carry11));
    wire c18_sum12, c18_carry12;
    full_adder u_c18_12 (.a_i(c17_carry10), .b_i(c17_carry11), .c_i(c18_sum10),
        .sum_o(c18_sum12), .carry_o(c18_carry12));
    wire c18_sum13, c18_carry13;
    full_adder u_c18_13 (.a_i(c18_sum11), .b_i(c17_carry12), .c_i(c18_sum12),
        .sum_o(c18_sum13), .carry_o(c18_carry13));
    wire c18_sum14, c18_carry14;
    full_adder u_c18_14 (.a_i(c17_carry13), .b_i(c18_sum13), .c_i(c17_carry14),
        .sum_o(c18_sum14), .carry_o(c18_carry14));

    // Column 19.
    wire c19_sum0, c19_carry0;
    full_adder u_c19_0 (.a_i(c19_in[0]), .b_i(c19_in[1]), .c_i(c19_in[2]),
        .sum_o(c19_sum0), .carry_o(c19_carry0));
    wire c19_sum1, c19_carry1;
    full_adder u_c19_1 (.a_i(c19_in[3]), .b_i(c19_in[4]), .c_i(c19_in[5]),
        .sum_o(c19_sum1), .carry_o(c19_carry1));
    wire c19_sum2, c19_carry2;
    full_adder u_c19_2 (.a_i(c19_in[6]), .b_i(c19_in[7]), .c_i(c19_in[8]),
        .sum_o(c19_sum2), .carry_o(c19_carry2));
    wire c19_sum3, c19_carry3;
    full_adder u_c19_3 (.a_i(c19_in[9]), .b_i(c19_in[10]), .c_i(c19_in[11]),
        .sum_o(c19_sum3), .carry_o(c19_carry3));
    wire c19_sum4, c19_carry4;
    full_adder u_c19_4 (.a_i(c19_in[12]), .b_i(c19_in[13]), .c_i(c19_in[14]),
        .sum_o(c19_sum4), .carry_o(c19_carry4));
    wire c19_sum5, c19_carry5;
    full_adder u_c19_5 (.a_i(c19_in[15]), .b_i(c18_carry0), .c_i(c18_carry1),
        .sum_o(c19_sum5), .carry_o(c19_carry5));
    wire c19_sum6, c19_carry6;
    full_adder u_c19_6 (.a_i(c18_carry2), .b_i(c18_carry3), .c_i(c18_carry4),
        .sum_o(c19_sum6), .carry_o(c19_carry6));
    wire c19_sum7, c19_carry7;
    full_adder u_c19_7 (.a_i(c19_sum0), .b_i(c19_sum1), .c_i(c19_sum2),
        .sum_o(c19_sum7), .carry_o(c19_carry7));
    wire c19_sum8, c19_carry8;
    full_adder u_c19_8 (.a_i(c19_sum3), .b_i(c19_sum4), .c_i(c18_carry5),
        .sum_o(c19_sum8), .carry_o(c19_carry8));
    wire c19_sum9, c19_carry9;
    full_adder u_c19_9 (.a_i(c18_carry6), .b_i(c18_carry7), .c_i(c19_sum5),
        .sum_o(c19_sum9), .carry_o(c19_carry9));
    wire c19_sum10, c19_carry10;
    full_adder u_c19_10 (.a_i(c19_sum6), .b_i(c19_sum7), .c_i(c18_carry8),
        .sum_o(c19_sum10), .carry_o(c19_carry10));
    wire c19_sum11, c19_carry11;
    full_adder u_c19_11 (.a_i(c18_carry9), .b_i(c19_sum8), .c_i(c19_sum9),
        .sum_o(c19_sum11), .carry_o(c19_carry11));
    wire c19_sum12, c19_carry12;
    full_adder u_c19_12 (.a_i(c18_carry10), .b_i(c18_carry11), .c_i(c19_sum10),
        .sum_o(c19_sum12), .carry_o(c19_carry12));
    wire c19_sum13, c19_carry13;
    full_adder u_c19_13 (.a_i(c19_sum11), .b_i(c18_carry12), .c_i(c19_sum12),
        .sum_o(c19_sum13), .carry_o(c19_carry13));

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
    full_adder u_c20_5 (.a_i(c20_in[15]), .b_i(c19_carry0), .c_i(c19_carry1),
        .sum_o(c20_sum5), .carry_o(c20_carry5));
    wire c20_sum6, c20_carry6;
    full_adder u_c20_6 (.a_i(c19_carry2), .b_i(c19_carry3), .c_i(c19_carry4),
        .sum_o(c20_sum6), .carry_o(c20_carry6));
    wire c20_sum7, c20_carry7;
    full_adder u_c20_7 (.a_i(c20_sum0), .b_i(c20_sum1), .c_i(c20_sum2),
        .sum_o(c20_sum7), .carry_o(c20_carry7));
    wire c20_sum8, c20_carry8;
    full_adder u_c20_8 (.a_i(c20_sum3), .b_i(c20_sum4), .c_i(c19_carry5),
        .sum_o(c20_sum8), .carry_o(c20_carry8));
    wire c20_sum9, c20_carry9;
    full_adder u_c20_9 (.a_i(c19_carry6), .b_i(c19_carry7), .c_i(c20_sum5),
        .sum_o(c20_sum9), .carry_o(c20_carry9));
    wire c20_sum10, c20_carry10;
    full_adder u_c20_10 (.a_i(c20_sum6), .b_i(c20_sum7), .c_i(c19_carry8),
        .sum_o(c20_sum10), .carry_o(c20_carry10));
    wire c20_sum11, c20_carry11;
    full_adder u_c20_11 (.a_i(c19_carry9), .b_i(c20_sum8), .c_i(c20_sum9),
        .sum_o(c20_sum11), .carry_o(c20_carry11));
    wire c20_sum12, c20_carry12;
    full_adder u_c20_12 (.a_i(c19_carry10), .b_i(c19_carry11), .c_i(c20_sum10),
        .sum_o(c20_sum12), .carry_o(c20_carry12));
    wire c20_sum13, c20_carry13;
    full_adder u_c20_13 (.a_i(c20_sum11), .b_i(c19_carry12), .c_i(c20_sum12),
        .sum_o(c20_sum13), .carry_o(c20_carry13));

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
    full_adder u_c21_5 (.a_i(c21_in[15]), .b_i(c20_carry0), .c_i(c20_carry1),
        .sum_o(c21_sum5), .carry_o(c21_carry5));
    wire c21_sum6, c21_carry6;
    full_adder u_c21_6 (.a_i(c20_carry2), .b_i(c20_carry3), .c_i(c20_carry4),
        .sum_o(c21_sum6), .carry_o(c21_carry6));
    wire c21_sum7, c21_carry7;
    full_adder u_c21_7 (.a_i(c21_sum0), .b_i(c21_sum1), .c_i(c21_sum2),
        .sum_o(c21_sum7), .carry_o(c21_carry7));
    wire c21_sum8, c21_carry8;
    full_adder u_c21_8 (.a_i(c21_sum3), .b_i(c21_sum4), .c_i(c20_carry5),
        .sum_o(c21_sum8), .carry_o(c21_carry8));
    wire c21_sum9, c21_carry9;
    full_adder u_c21_9 (.a_i(c20_carry6), .b_i(c20_carry7), .c_i(c21_sum5),
        .sum_o(c21_sum9), .carry_o(c21_carry9));
    wire c21_sum10, c21_carry10;
    full_adder u_c21_10 (.a_i(c21_sum6), .b_i(c21_sum7), .c_i(c20_carry8),
        .sum_o(c21_sum10), .carry_o(c21_carry10));
    wire c21_sum11, c21_carry11;
    full_adder u_c21_11 (.a_i(c20_carry9), .b_i(c21_sum8), .c_i(c21_sum9),
        .sum_o(c21_sum11), .carry_o(c21_carry11));
    wire c21_sum12, c21_carry12;
    full_adder u_c21_12 (.a_i(c20_carry10), .b_i(c20_carry11), .c_i(c21_sum10),
        .sum_o(c21_sum12), .carry_o(c21_carry12));
    wire c21_sum13, c21_carry13;
    full_adder u_c21_13 (.a_i(c21_sum11), .b_i(c20_carry12), .c_i(c21_sum12),
        .sum_o(c21_sum13), .carry_o(c21_carry13));

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
    full_adder u_c22_7 (.a_i(c22_sum0), .b_i(c22_sum1), .c_i(c22_sum2),
        .sum_o(c22_sum7), .carry_o(c22_carry7));
    wire c22_sum8, c22_carry8;
    full_adder u_c22_8 (.a_i(c22_sum3), .b_i(c22_sum4), .c_i(c21_carry5),
        .sum_o(c22_sum8), .carry_o(c22_carry8));
    wire c22_sum9, c22_carry9;
    full_adder u_c22_9 (.a_i(c21_carry6), .b_i(c21_carry7), .c_i(c22_sum5),
        .sum_o(c22_sum9), .carry_o(c22_carry9));
    wire c22_sum10, c22_carry10;
    full_adder u_c22_10 (.a_i(c22_sum6), .b_i(c22_sum7), .c_i(c21_carry8),
        .sum_o(c22_sum10), .carry_o(c22_carry10));
    wire c22_sum11, c22_carry11;
    full_adder u_c22_11 (.a_i(c21_carry9), .b_i(c22_sum8), .c_i(c22_sum9),
        .sum_o(c22_sum11), .carry_o(c22_carry11));
    wire c22_sum12, c22_carry12;
    full_adder u_c22_12 (.a_i(c21_carry10), .b_i(c21_carry11), .c_i(c22_sum10),
        .sum_o(c22_sum12), .carry_o(c22_carry12));
    wire c22_sum13, c22_carry13;
    full_adder u_c22_13 (.a_i(c22_sum11), .b_i(c21_carry12), .c_i(c22_sum12),
        .sum_o(c22_sum13), .carry_o(c22_carry13));

    // Column 23.
    wire c23_sum0, c23_carry0;
    full_adder u_c23_0 (.a_i(c23_in[0]), .b_i(c23_in[1]), .c_i(c23_in[2]),
        .sum_o(c23_sum0), .carry_o(c23_carry0));
    wire c23_sum1, c23_carry1;
    full_adder u_c23_1 (.a_i(c23_in[3]), .b_i(c23_in[4]), .c_i(c23_in[5]),
        .sum_o(c23_sum1), .carry_o(c23_carry1));
    wire c23_sum2, c23_carry2;
    full_adder u_c23_2 (.a_i(c23_in[6]), .b_i(c23_in[7]), .c_i(c23_in[8]),
        .sum_o(c23_sum2), .carry_o(c23_carry2));
    wire c23_sum3, c23_carry3;
    full_adder u_c23_3 (.a_i(c23_in[9]), .b_i(c23_in[10]), .c_i(c23_in[11]),
        .sum_o(c23_sum3), .carry_o(c23_carry3));
    wire c23_sum4, c23_carry4;
    full_adder u_c23_4 (.a_i(c23_in[12]), .b_i(c23_in[13]), .c_i(c23_in[14]),
        .sum_o(c23_sum4), .carry_o(c23_carry4));
    wire c23_sum5, c23_carry5;
    full_adder u_c23_5 (.a_i(c23_in[15]), .b_i(c22_carry0), .c_i(c22_carry1),
        .sum_o(c23_sum5), .carry_o(c23_carry5));
    wire c23_sum6, c23_carry6;
    full_adder u_c23_6 (.a_i(c22_carry2), .b_i(c22_carry3), .c_i(c22_carry4),
        .sum_o(c23_sum6), .carry_o(c23_carry6));
    wire c23_sum7, c23_carry7;
    full_adder u_c23_7 (.a_i(c23_sum0), .b_i(c23_sum1), .c_i(c23_sum2),
        .sum_o(c23_sum7), .carry_o(c23_carry7));
    wire c23_sum8, c23_carry8;
    full_adder u_c23_8 (.a_i(c23_sum3), .b_i(c23_sum4), .c_i(c22_carry5),
        .sum_o(c23_sum8), .carry_o(c23_carry8));
    wire c23_sum9, c23_carry9;
    full_adder u_c23_9 (.a_i(c22_carry6), .b_i(c22_carry7), .c_i(c23_sum5),
        .sum_o(c23_sum9), .carry_o(c23_carry9));
    wire c23_sum10, c23_carry10;
    full_adder u_c23_10 (.a_i(c23_sum6), .b_i(c23_sum7), .c_i(c22_carry8),
        .sum_o(c23_sum10), .carry_o(c23_carry10));
    wire c23_sum11, c23_carry11;
    full_adder u_c23_11 (.a_i(c22_carry9), .b_i(c23_sum8), .c_i(c23_sum9),
        .sum_o(c23_sum11), .carry_o(c23_carry11));
    wire c23_sum12, c23_carry12;
    full_adder u_c23_12 (.a_i(c22_carry10), .b_i(c22_carry11), .c_i(c23_sum10),
        .sum_o(c23_sum12), .carry_o(c23_carry12));
    wire c23_sum13, c23_carry13;
    full_adder u_c23_13 (.a_i(c23_sum11), .b_i(c22_carry12), .c_i(c23_sum12),
        .sum_o(c23_sum13), .carry_o(c23_carry13));

    // Column 24.
    wire c24_sum0, c24_carry0;
    full_adder u_c24_0 (.a_i(c24_in[0]), .b_i(c24_in[1]), .c_i(c24_in[2]),
        .sum_o(c24_sum0), .carry_o(c24_carry0));
    wire c24_sum1, c24_carry1;
    full_adder u_c24_1 (.a_i(c24_in[3]), .b_i(c24_in[4]), .c_i(c24_in[5]),
        .sum_o(c24_sum1), .carry_o(c24_carry1));
    wire c24_sum2, c24_carry2;
    full_adder u_c24_2 (.a_i(c24_in[6]), .b_i(c24_in[7]), .c_i(c24_in[8]),
        .sum_o(c24_sum2), .carry_o(c24_carry2));
    wire c24_sum3, c24_carry3;
    full_adder u_c24_3 (.a_i(c24_in[9]), .b_i(c24_in[10]), .c_i(c24_in[11]),
        .sum_o(c24_sum3), .carry_o(c24_carry3));
    wire c24_sum4, c24_carry4;
    full_adder u_c24_4 (.a_i(c24_in[12]), .b_i(c24_in[13]), .c_i(c24_in[14]),
        .sum_o(c24_sum4), .carry_o(c24_carry4));
    wire c24_sum5, c24_carry5;
    full_adder u_c24_5 (.a_i(c24_in[15]), .b_i(c23_carry0), .c_i(c23_carry1),
        .sum_o(c24_sum5), .carry_o(c24_carry5));
    wire c24_sum6, c24_carry6;
    full_adder u_c24_6 (.a_i(c23_carry2), .b_i(c23_carry3), .c_i(c23_carry4),
        .sum_o(c24_sum6), .carry_o(c24_carry6));
    wire c24_sum7, c24_carry7;
    full_adder u_c24_7 (.a_i(c24_sum0), .b_i(c24_sum1), .c_i(c24_sum2),
        .sum_o(c24_sum7), .carry_o(c24_carry7));
    wire c24_sum8, c24_carry8;
    full_adder u_c24_8 (.a_i(c24_sum3), .b_i(c24_sum4), .c_i(c23_carry5),
        .sum_o(c24_sum8), .carry_o(c24_carry8));
    wire c24_sum9, c24_carry9;
    full_adder u_c24_9 (.a_i(c23_carry6), .b_i(c23_carry7), .c_i(c24_sum5),
        .sum_o(c24_sum9), .carry_o(c24_carry9));
    wire c24_sum10, c24_carry10;
    full_adder u_c24_10 (.a_i(c24_sum6), .b_i(c24_sum7), .c_i(c23_carry8),
        .sum_o(c24_sum10), .carry_o(c24_carry10));
    wire c24_sum11, c24_carry11;
    full_adder u_c24_11 (.a_i(c23_carry9), .b_i(c24_sum8), .c_i(c24_sum9),
        .sum_o(c24_sum11), .carry_o(c24_carry11));
    wire c24_sum12, c24_carry12;
    full_adder u_c24_12 (.a_i(c23_carry10), .b_i(c23_carry11), .c_i(c24_sum10),
        .sum_o(c24_sum12), .carry_o(c24_carry12));
    wire c24_sum13, c24_carry13;
    full_adder u_c24_13 (.a_i(c24_sum11), .b_i(c23_carry12), .c_i(c24_sum12),
        .sum_o(c24_sum13), .carry_o(c24_carry13));

    // Column 25.
    wire c25_sum0, c25_carry0;
    full_adder u_c25_0 (.a_i(c25_in[0]), .b_i(c25_in[1]), .c_i(c25_in[2]),
        .sum_o(c25_sum0), .carry_o(c25_carry0));
    wire c25_sum1, c25_carry1;
    full_adder u_c25_1 (.a_i(c25_in[3]), .b_i(c25_in[4]), .c_i(c25_in[5]),
        .sum_o(c25_sum1), .carry_o(c25_carry1));
    wire c25_sum2, c25_carry2;
    full_adder u_c25_2 (.a_i(c25_in[6]), .b_i(c25_in[7]), .c_i(c25_in[8]),
        .sum_o(c25_sum2), .carry_o(c25_carry2));
    wire c25_sum3, c25_carry3;
    full_adder u_c25_3 (.a_i(c25_in[9]), .b_i(c25_in[10]), .c_i(c25_in[11]),
        .sum_o(c25_sum3), .carry_o(c25_carry3));
    wire c25_sum4, c25_carry4;
    full_adder u_c25_4 (.a_i(c25_in[12]), .b_i(c25_in[13]), .c_i(c25_in[14]),
        .sum_o(c25_sum4), .carry_o(c25_carry4));
    wire c25_sum5, c25_carry5;
    full_adder u_c25_5 (.a_i(c25_in[15]), .b_i(c24_carry0), .c_i(c24_carry1),
        .sum_o(c25_sum5), .carry_o(c25_carry5));
    wire c25_sum6, c25_carry6;
    full_adder u_c25_6 (.a_i(c24_carry2), .b_i(c24_carry3), .c_i(c24_carry4),
        .sum_o(c25_sum6), .carry_o(c25_carry6));
    wire c25_sum7, c25_carry7;
    full_adder u_c25_7 (.a_i(c25_sum0), .b_i(c25_sum1), .c_i(c25_sum2),
        .sum_o(c25_sum7), .carry_o(c25_carry7));
    wire c25_sum8, c25_carry8;
    full_adder u_c25_8 (.a_i(c25_sum3), .b_i(c25_sum4), .c_i(c24_carry5),
        .sum_o(c25_sum8), .carry_o(c25_carry8));
    wire c25_sum9, c25_carry9;
    full_adder u_c25_9 (.a_i(c24_carry6), .b_i(c24_carry7), .c_i(c25_sum5),
        .sum_o(c25_sum9), .carry_o(c25_carry9));
    wire c25_sum10, c25_carry10;
    full_adder u_c25_10 (.a_i(c25_sum6), .b_i(c25_sum7), .c_i(c24_carry8),
        .sum_o(c25_sum10), .carry_o(c25_carry10));
    wire c25_sum11, c25_carry11;
    full_adder u_c25_11 (.a_i(c24_carry9), .b_i(c25_sum8), .c_i(c25_sum9),
        .sum_o(c25_sum11), .carry_o(c25_carry11));
    wire c25_sum12, c25_carry12;
    full_adder u_c25_12 (.a_i(c24_carry10), .b_i(c24_carry11), .c_i(c25_sum10),
        .sum_o(c25_sum12), .carry_o(c25_carry12));
    wire c25_sum13, c25_carry13;
    full_adder u_c25_13 (.a_i(c25_sum11), .b_i(c24_carry12), .c_i(c25_sum12),
        .sum_o(c25_sum13), .carry_o(c25_carry13));

    // Column 26.
    wire c26_sum0, c26_carry0;
    full_adder u_c26_0 (.a_i(c26_in[0]), .b_i(c26_in[1]), .c_i(c26_in[2]),
        .sum_o(c26_sum0), .carry_o(c26_carry0));
    wire c26_sum1, c26_carry1;
    full_adder u_c26_1 (.a_i(c26_in[3]), .b_i(c26_in[4]), .c_i(c26_in[5]),
        .sum_o(c26_sum1), .carry_o(c26_carry1));
    wire c26_sum2, c26_carry2;
    full_adder u_c26_2 (.a_i(c26_in[6]), .b_i(c26_in[7]), .c_i(c26_in[8]),
        .sum_o(c26_sum2), .carry_o(c26_carry2));
    wire c26_sum3, c26_carry3;
    full_adder u_c26_3 (.a_i(c26_in[9]), .b_i(c26_in[10]), .c_i(c26_in[11]),
        .sum_o(c26_sum3), .carry_o(c26_carry3));
    wire c26_sum4, c26_carry4;
    full_adder u_c26_4 (.a_i(c26_in[12]), .b_i(c26_in[13]), .c_i(c26_in[14]),
        .sum_o(c26_sum4), .carry_o(c26_carry4));
    wire c26_sum5, c26_carry5;
    full_adder u_c26_5 (.a_i(c26_in[15]), .b_i(c25_carry0), .c_i(c25_carry1),
        .sum_o(c26_sum5), .carry_o(c26_carry5));
    wire c26_sum6, c26_carry6;
    full_adder u_c26_6 (.a_i(c25_carry2), .b_i(c25_carry3), .c_i(c25_carry4),
        .sum_o(c26_sum6), .carry_o(c26_carry6));
    wire c26_sum7, c26_carry7;
    full_adder u_c26_7 (.a_i(c26_sum0), .b_i(c26_sum1), .c_i(c26_sum2),
        .sum_o(c26_sum7), .carry_o(c26_carry7));
    wire c26_sum8, c26_carry8;
    full_adder u_c26_8 (.a_i(c26_sum3), .b_i(c26_sum4), .c_i(c25_carry5),
        .sum_o(c26_sum8), .carry_o(c26_carry8));
    wire c26_sum9, c26_carry9;
    full_adder u_c26_9 (.a_i(c25_carry6), .b_i(c25_carry7), .c_i(c26_sum5),
        .sum_o(c26_sum9), .carry_o(c26_carry9));
    wire c26_sum10, c26_carry10;
    full_adder u_c26_10 (.a_i(c26_sum6), .b_i(c26_sum7), .c_i(c25_carry8),
        .sum_o(c26_sum10), .carry_o(c26_carry10));
    wire c26_sum11, c26_carry11;
    full_adder u_c26_11 (.a_i(c25_carry9), .b_i(c26_sum8), .c_i(c26_sum9),
        .sum_o(c26_sum11), .carry_o(c26_carry11));
    wire c26_sum12, c26_carry12;
    full_adder u_c26_12 (.a_i(c25_carry10), .b_i(c25_carry11), .c_i(c26_sum10),
        .sum_o(c26_sum12), .carry_o(c26_carry12));
    wire c26_sum13, c26_carry13;
    full_adder u_c26_13 (.a_i(c26_sum11), .b_i(c25_carry12), .c_i(c26_sum12),
        .sum_o(c26_sum13), .carry_o(c26_carry13));

    // Column 27.
    wire c27_sum0, c27_carry0;
    full_adder u_c27_0 (.a_i(c27_in[0]), .b_i(c27_in[1]), .c_i(c27_in[2]),
        .sum_o(c27_sum0), .carry_o(c27_carry0));
    wire c27_sum1, c27_carry1;
    full_adder u_c27_1 (.a_i(c27_in[3]), .b_i(c27_in[4]), .c_i(c27_in[5]),
        .sum_o(c27_sum1), .carry_o(c27_carry1));
    wire c27_sum2, c27_carry2;
    full_adder u_c27_2 (.a_i(c27_in[6]), .b_i(c27_in[7]), .c_i(c27_in[8]),
        .sum_o(c27_sum2), .carry_o(c27_carry2));
    wire c27_sum3, c27_carry3;
    full_adder u_c27_3 (.a_i(c27_in[9]), .b_i(c27_in[10]), .c_i(c27_in[11]),
        .sum_o(c27_sum3), .carry_o(c27_carry3));
    wire c27_sum4, c27_carry4;
    full_adder u_c27_4 (.a_i(c27_in[12]), .b_i(c27_in[13]), .c_i(c27_in[14]),
        .sum_o(c27_sum4), .carry_o(c27_carry4));
    wire c27_sum5, c27_carry5;
    full_adder u_c27_5 (.a_i(c27_in[15]), .b_i(c26_carry0), .c_i(c26_carry1),
        .sum_o(c27_sum5), .carry_o(c27_carry5));
    wire c27_sum6, c27_carry6;
    full_adder u_c27_6 (.a_i(c26_carry2), .b_i(c26_carry3), .c_i(c26_carry4),
        .sum_o(c27_sum6), .carry_o(c27_carry6));
    wire c27_sum7, c27_carry7;
    full_adder u_c27_7 (.a_i(c27_sum0), .b_i(c27_sum1), .c_i(c27_sum2),
        .sum_o(c27_sum7), .carry_o(c27_carry7));
    wire c27_sum8, c27_carry8;
    full_adder u_c27_8 (.a_i(c27_sum3), .b_i(c27_sum4), .c_i(c26_carry5),
        .sum_o(c27_sum8), .carry_o(c27_carry8));
    wire c27_sum9, c27_carry9;
    full_adder u_c27_9 (.a_i(c26_carry6), .b_i(c26_carry7), .c_i(c27_sum5),
        .sum_o(c27_sum9), .carry_o(c27_carry9));
    wire c27_sum10, c27_carry10;
    full_adder u_c27_10 (.a_i(c27_sum6), .b_i(c27_sum7), .c_i(c26_carry8),
        .sum_o(c27_sum10), .carry_o(c27_carry10));
    wire c27_sum11, c27_carry11;
    full_adder u_c27_11 (.a_i(c26_carry9), .b_i(c27_sum8), .c_i(c27_sum9),
        .sum_o(c27_sum11), .carry_o(c27_carry11));
    wire c27_sum12, c27_carry12;
    full_adder u_c27_12 (.a_i(c26_carry10), .b_i(c26_carry11), .c_i(c27_sum10),
        .sum_o(c27_sum12), .carry_o(c27_carry12));
    wire c27_sum13, c27_carry13;
    full_adder u_c27_13 (.a_i(c27_sum11), .b_i(c26_carry12), .c_i(c27_sum12),
        .sum_o(c27_sum13), .carry_o(c27_carry13));

    // Column 28.
    wire c28_sum0, c28_carry0;
    full_adder u_c28_0 (.a_i(c28_in[0]), .b_i(c28_in[1]), .c_i(c28_in[2]),
        .sum_o(c28_sum0), .carry_o(c28_carry0));
    wire c28_sum1, c28_carry1;
    full_adder u_c28_1 (.a_i(c28_in[3]), .b_i(c28_in[4]), .c_i(c28_in[5]),
        .sum_o(c28_sum1), .carry_o(c28_carry1));
    wire c28_sum2, c28_carry2;
    full_adder u_c28_2 (.a_i(c28_in[6]), .b_i(c28_in[7]), .c_i(c28_in[8]),
        .sum_o(c28_sum2), .carry_o(c28_carry2));
    wire c28_sum3, c28_carry3;
    full_adder u_c28_3 (.a_i(c28_in[9]), .b_i(c28_in[10]), .c_i(c28_in[11]),
        .sum_o(c28_sum3), .carry_o(c28_carry3));
    wire c28_sum4, c28_carry4;
    full_adder u_c28_4 (.a_i(c28_in[12]), .b_i(c28_in[13]), .c_i(c28_in[14]),
        .sum_o(c28_sum4), .carry_o(c28_carry4));
    wire c28_sum5, c28_carry5;
    full_adder u_c28_5 (.a_i(c28_in[15]), .b_i(c27_carry0), .c_i(c27_carry1),
        .sum_o(c28_sum5), .carry_o(c28_carry5));
    wire c28_sum6, c28_carry6;
    full_adder u_c28_6 (.a_i(c27_carry2), .b_i(c27_carry3), .c_i(c27_carry4),
        .sum_o(c28_sum6), .carry_o(c28_carry6));
    wire c28_sum7, c28_carry7;
    full_adder u_c28_7 (.a_i(c28_sum0), .b_i(c28_sum1), .c_i(c28_sum2),
        .sum_o(c28_sum7), .carry_o(c28_carry7));
    wire c28_sum8, c28_carry8;
    full_adder u_c28_8 (.a_i(c28_sum3), .b_i(c28_sum4), .c_i(c27_carry5),
        .sum_o(c28_sum8), .carry_o(c28_carry8));
    wire c28_sum9, c28_carry9;
    full_adder u_c28_9 (.a_i(c27_carry6), .b_i(c27_carry7), .c_i(c28_sum5),
        .sum_o(c28_sum9), .carry_o(c28_carry9));
    wire c28_sum10, c28_carry10;
    full_adder u_c28_10 (.a_i(c28_sum6), .b_i(c28_sum7), .c_i(c27_carry8),
        .sum_o(c28_sum10), .carry_o(c28_carry10));
    wire c28_sum11, c28_carry11;
    full_adder u_c28_11 (.a_i(c27_carry9), .b_i(c28_sum8), .c_i(c28_sum9),
        .sum_o(c28_sum11), .carry_o(c28_carry11));
    wire c28_sum12, c28_carry12;
    full_adder u_c28_12 (.a_i(c27_carry10), .b_i(c27_carry11), .c_i(c28_sum10),
        .sum_o(c28_sum12), .carry_o(c28_carry12));
    wire c28_sum13, c28_carry13;
    full_adder u_c28_13 (.a_i(c28_sum11), .b_i(c27_carry12), .c_i(c28_sum12),
        .sum_o(c28_sum13), .carry_o(c28_carry13));

    // Column 29.
    wire c29_sum0, c29_carry0;
    full_adder u_c29_0 (.a_i(c29_in[0]), .b_i(c29_in[1]), .c_i(c29_in[2]),
        .sum_o(c29_sum0), .carry_o(c29_carry0));
    wire c29_sum1, c29_carry1;
    full_adder u_c29_1 (.a_i(c29_in[3]), .b_i(c29_in[4]), .c_i(c29_in[5]),
        .sum_o(c29_sum1), .carry_o(c29_carry1));
    wire c29_sum2, c29_carry2;
    full_adder u_c29_2 (.a_i(c29_in[6]), .b_i(c29_in[7]), .c_i(c29_in[8]),
        .sum_o(c29_sum2), .carry_o(c29_carry2));
    wire c29_sum3, c29_carry3;
    full_adder u_c29_3 (.a_i(c29_in[9]), .b_i(c29_in[10]), .c_i(c29_in[11]),
        .sum_o(c29_sum3), .carry_o(c29_carry3));
    wire c29_sum4, c29_carry4;
    full_adder u_c29_4 (.a_i(c29_in[12]), .b_i(c29_in[13]), .c_i(c29_in[14]),
        .sum_o(c29_sum4), .carry_o(c29_carry4));
    wire c29_sum5, c29_carry5;
    full_adder u_c29_5 (.a_i(c29_in[15]), .b_i(c28_carry0), .c_i(c28_carry1),
        .sum_o(c29_sum5), .carry_o(c29_carry5));
    wire c29_sum6, c29_carry6;
    full_adder u_c29_6 (.a_i(c28_carry2), .b_i(c28_carry3), .c_i(c28_carry4),
        .sum_o(c29_sum6), .carry_o(c29_carry6));
    wire c29_sum7, c29_carry7;
    full_adder u_c29_7 (.a_i(c29_sum0), .b_i(c29_sum1), .c_i(c29_sum2),
        .sum_o(c29_sum7), .carry_o(c29_carry7));
    wire c29_sum8, c29_carry8;
    full_adder u_c29_8 (.a_i(c29_sum3), .b_i(c29_sum4), .c_i(c28_carry5),
        .sum_o(c29_sum8), .carry_o(c29_carry8));
    wire c29_sum9, c29_carry9;
    full_adder u_c29_9 (.a_i(c28_carry6), .b_i(c28_carry7), .c_i(c29_sum5),
        .sum_o(c29_sum9), .carry_o(c29_carry9));
    wire c29_sum10, c29_carry10;
    full_adder u_c29_10 (.a_i(c29_sum6), .b_i(c29_sum7), .c_i(c28_carry8),
        .sum_o(c29_sum10), .carry_o(c29_carry10));
    wire c29_sum11, c29_carry11;
    full_adder u_c29_11 (.a_i(c28_carry9), .b_i(c29_sum8), .c_i(c29_sum9),
        .sum_o(c29_sum11), .carry_o(c29_carry11));
    wire c29_sum12, c29_carry12;
    full_adder u_c29_12 (.a_i(c28_carry10), .b_i(c28_carry11), .c_i(c29_sum10),
        .sum_o(c29_sum12), .carry_o(c29_carry12));
    wire c29_sum13, c29_carry13;
    full_adder u_c29_13 (.a_i(c29_sum11), .b_i(c28_carry12), .c_i(c29_sum12),
        .sum_o(c29_sum13), .carry_o(c29_carry13));

    // Column 30.
    wire c30_sum0, c30_carry0;
    full_adder u_c30_0 (.a_i(c30_in[0]), .b_i(c30_in[1]), .c_i(c30_in[2]),
        .sum_o(c30_sum0), .carry_o(c30_carry0));
    wire c30_sum1, c30_carry1;
    full_adder u_c30_1 (.a_i(c30_in[3]), .b_i(c30_in[4]), .c_i(c30_in[5]),
        .sum_o(c30_sum1), .carry_o(c30_carry1));
    wire c30_sum2, c30_carry2;
    full_adder u_c30_2 (.a_i(c30_in[6]), .b_i(c30_in[7]), .c_i(c30_in[8]),
        .sum_o(c30_sum2), .carry_o(c30_carry2));
    wire c30_sum3, c30_carry3;
    full_adder u_c30_3 (.a_i(c30_in[9]), .b_i(c30_in[10]), .c_i(c30_in[11]),
        .sum_o(c30_sum3), .carry_o(c30_carry3));
    wire c30_sum4, c30_carry4;
    full_adder u_c30_4 (.a_i(c30_in[12]), .b_i(c30_in[13]), .c_i(c30_in[14]),
        .sum_o(c30_sum4), .carry_o(c30_carry4));
    wire c30_sum5, c30_carry5;
    full_adder u_c30_5 (.a_i(c30_in[15]), .b_i(c29_carry0), .c_i(c29_carry1),
        .sum_o(c30_sum5), .carry_o(c30_carry5));
    wire c30_sum6, c30_carry6;
    full_adder u_c30_6 (.a_i(c29_carry2), .b_i(c29_carry3), .c_i(c29_carry4),
        .sum_o(c30_sum6), .carry_o(c30_carry6));
    wire c30_sum7, c30_carry7;
    full_adder u_c30_7 (.a_i(c30_sum0), .b_i(c30_sum1), .c_i(c30_sum2),
        .sum_o(c30_sum7), .carry_o(c30_carry7));
    wire c30_sum8, c30_carry8;
    full_adder u_c30_8 (.a_i(c30_sum3), .b_i(c30_sum4), .c_i(c29_carry5),
        .sum_o(c30_sum8), .carry_o(c30_carry8));
    wire c30_sum9, c30_carry9;
    full_adder u_c30_9 (.a_i(c29_carry6), .b_i(c29_carry7), .c_i(c30_sum5),
        .sum_o(c30_sum9), .carry_o(c30_carry9));
    wire c30_sum10, c30_carry10;
    full_adder u_c30_10 (.a_i(c30_sum6), .b_i(c30_sum7), .c_i(c29_carry8),
        .sum_o(c30_sum10), .carry_o(c30_carry10));
    wire c30_sum11, c30_carry11;
    full_adder u_c30_11 (.a_i(c29_carry9), .b_i(c30_sum8), .c_i(c30_sum9),
        .sum_o(c30_sum11), .carry_o(c30_carry11));
    wire c30_sum12, c30_carry12;
    full_adder u_c30_12 (.a_i(c29_carry10), .b_i(c29_carry11), .c_i(c30_sum10),
        .sum_o(c30_sum12), .carry_o(c30_carry12));
    wire c30_sum13, c30_carry13;
    full_adder u_c30_13 (.a_i(c30_sum11), .b_i(c29_carry12), .c_i(c30_sum12),
        .sum_o(c30_sum13), .carry_o(c30_carry13));

    // Column 31.
    wire c31_sum0, c31_carry0;
    full_adder u_c31_0 (.a_i(c31_in[0]), .b_i(c31_in[1]), .c_i(c31_in[2]),
        .sum_o(c31_sum0), .carry_o(c31_carry0));
    wire c31_sum1, c31_carry1;
    full_adder u_c31_1 (.a_i(c31_in[3]), .b_i(c31_in[4]), .c_i(c31_in[5]),
        .sum_o(c31_sum1), .carry_o(c31_carry1));
    wire c31_sum2, c31_carry2;
    full_adder u_c31_2 (.a_i(c31_in[6]), .b_i(c31_in[7]), .c_i(c31_in[8]),
        .sum_o(c31_sum2), .carry_o(c31_carry2));
    wire c31_sum3, c31_carry3;
    full_adder u_c31_3 (.a_i(c31_in[9]), .b_i(c31_in[10]), .c_i(c31_in[11]),
        .sum_o(c31_sum3), .carry_o(c31_carry3));
    wire c31_sum4, c31_carry4;
    full_adder u_c31_4 (.a_i(c31_in[12]), .b_i(c31_in[13]), .c_i(c31_in[14]),
        .sum_o(c31_sum4), .carry_o(c31_carry4));
    wire c31_sum5, c31_carry5;
    full_adder u_c31_5 (.a_i(c31_in[15]), .b_i(c30_carry0), .c_i(c30_carry1),
        .sum_o(c31_sum5), .carry_o(c31_carry5));
    wire c31_sum6, c31_carry6;
    full_adder u_c31_6 (.a_i(c30_carry2), .b_i(c30_carry3), .c_i(c30_carry4),
        .sum_o(c31_sum6), .carry_o(c31_carry6));
    wire c31_sum7, c31_carry7;
    full_adder u_c31_7 (.a_i(c31_sum0), .b_i(c31_sum1), .c_i(c31_sum2),
        .sum_o(c31_sum7), .carry_o(c31_carry7));
    wire c31_sum8, c31_carry8;
    full_adder u_c31_8 (.a_i(c31_sum3), .b_i(c31_sum4), .c_i(c30_carry5),
        .sum_o(c31_sum8), .carry_o(c31_carry8));
    wire c31_sum9, c31_carry9;
    full_adder u_c31_9 (.a_i(c30_carry6), .b_i(c30_carry7), .c_i(c31_sum5),
        .sum_o(c31_sum9), .carry_o(c31_carry9));
    wire c31_sum10, c31_carry10;
    full_adder u_c31_10 (.a_i(c31_sum6), .b_i(c31_sum7), .c_i(c30_carry8),
        .sum_o(c31_sum10), .carry_o(c31_carry10));
    wire c31_sum11, c31_carry11;
    full_adder u_c31_11 (.a_i(c30_carry9), .b_i(c31_sum8), .c_i(c31_sum9),
        .sum_o(c31_sum11), .carry_o(c31_carry11));
    wire c31_sum12, c31_carry12;
    full_adder u_c31_12 (.a_i(c30_carry10), .b_i(c30_carry11), .c_i(c31_sum10),
        .sum_o(c31_sum12), .carry_o(c31_carry12));
    wire c31_sum13, c31_carry13;
    full_adder u_c31_13 (.a_i(c31_sum11), .b_i(c30_carry12), .c_i(c31_sum12),
        .sum_o(c31_sum13), .carry_o(c31_carry13));

    // Column 32.
    wire c32_sum0, c32_carry0;
    full_adder u_c32_0 (.a_i(c32_in[0]), .b_i(c32_in[1]), .c_i(c32_in[2]),
        .sum_o(c32_sum0), .carry_o(c32_carry0));
    wire c32_sum1, c32_carry1;
    full_adder u_c32_1 (.a_i(c32_in[3]), .b_i(c32_in[4]), .c_i(c32_in[5]),
        .sum_o(c32_sum1), .carry_o(c32_carry1));
    wire c32_sum2, c32_carry2;
    full_adder u_c32_2 (.a_i(c32_in[6]), .b_i(c32_in[7]), .c_i(c32_in[8]),
        .sum_o(c32_sum2), .carry_o(c32_carry2));
    wire c32_sum3, c32_carry3;
    full_adder u_c32_3 (.a_i(c32_in[9]), .b_i(c32_in[10]), .c_i(c32_in[11]),
        .sum_o(c32_sum3), .carry_o(c32_carry3));
    wire c32_sum4, c32_carry4;
    full_adder u_c32_4 (.a_i(c32_in[12]), .b_i(c32_in[13]), .c_i(c32_in[14]),
        .sum_o(c32_sum4), .carry_o(c32_carry4));
    wire c32_sum5, c32_carry5;
    full_adder u_c32_5 (.a_i(c32_in[15]), .b_i(c31_carry0), .c_i(c31_carry1),
        .sum_o(c32_sum5), .carry_o(c32_carry5));
    wire c32_sum6, c32_carry6;
    full_adder u_c32_6 (.a_i(c31_carry2), .b_i(c31_carry3), .c_i(c31_carry4),
        .sum_o(c32_sum6), .carry_o(c32_carry6));
    wire c32_sum7, c32_carry7;
    full_adder u_c32_7 (.a_i(c32_sum0), .b_i(c32_sum1), .c_i(c32_sum2),
        .sum_o(c32_sum7), .carry_o(c32_carry7));
    wire c32_sum8, c32_carry8;
    full_adder u_c32_8 (.a_i(c32_sum3), .b_i(c32_sum4), .c_i(c31_carry5),
        .sum_o(c32_sum8), .carry_o(c32_carry8));
    wire c32_sum9, c32_carry9;
    full_adder u_c32_9 (.a_i(c31_carry6), .b_i(c31_carry7), .c_i(c32_sum5),
        .sum_o(c32_sum9), .carry_o(c32_carry9));
    wire c32_sum10, c32_carry10;
    full_adder u_c32_10 (.a_i(c32_sum6), .b_i(c32_sum7), .c_i(c31_carry8),
        .sum_o(c32_sum10), .carry_o(c32_carry10));
    wire c32_sum11, c32_carry11;
    full_adder u_c32_11 (.a_i(c31_carry9), .b_i(c32_sum8), .c_i(c32_sum9),
        .sum_o(c32_sum11), .carry_o(c32_carry11));
    wire c32_sum12, c32_carry12;
    full_adder u_c32_12 (.a_i(c31_carry10), .b_i(c31_carry11), .c_i(c32_sum10),
        .sum_o(c32_sum12), .carry_o(c32_carry12));
    wire c32_sum13, c32_carry13;
    full_adder u_c32_13 (.a_i(c32_sum11), .b_i(c31_carry12), .c_i(c32_sum12),
        .sum_o(c32_sum13), .carry_o(c32_carry13));

    // Column 33.
    wire c33_sum0, c33_carry0;
    full_adder u_c33_0 (.a_i(c33_in[0]), .b_i(c33_in[1]), .c_i(c33_in[2]),
        .sum_o(c33_sum0), .carry_o(c33_carry0));
    wire c33_sum1, c33_carry1;
    full_adder u_c33_1 (.a_i(c33_in[3]), .b_i(c33_in[4]), .c_i(c33_in[5]),
        .sum_o(c33_sum1), .carry_o(c33_carry1));
    wire c33_sum2, c33_carry2;
    full_adder u_c33_2 (.a_i(c33_in[6]), .b_i(c33_in[7]), .c_i(c33_in[8]),
        .sum_o(c33_sum2), .carry_o(c33_carry2));
    wire c33_sum3, c33_carry3;
    full_adder u_c33_3 (.a_i(c33_in[9]), .b_i(c33_in[10]), .c_i(c33_in[11]),
        .sum_o(c33_sum3), .carry_o(c33_carry3));
    wire c33_sum4, c33_carry4;
    full_adder u_c33_4 (.a_i(c33_in[12]), .b_i(c33_in[13]), .c_i(c33_in[14]),
        .sum_o(c33_sum4), .carry_o(c33_carry4));
    wire c33_sum5, c33_carry5;
    full_adder u_c33_5 (.a_i(c33_in[15]), .b_i(c32_carry0), .c_i(c32_carry1),
        .sum_o(c33_sum5), .carry_o(c33_carry5));
    wire c33_sum6, c33_carry6;
    full_adder u_c33_6 (.a_i(c32_carry2), .b_i(c32_carry3), .c_i(c32_carry4),
        .sum_o(c33_sum6), .carry_o(c33_carry6));
    wire c33_sum7, c33_carry7;
    full_adder u_c33_7 (.a_i(c33_sum0), .b_i(c33_sum1), .c_i(c33_sum2),
        .sum_o(c33_sum7), .carry_o(c33_carry7));
    wire c33_sum8, c33_carry8;
    full_adder u_c33_8 (.a_i(c33_sum3), .b_i(c33_sum4), .c_i(c32_carry5),
        .sum_o(c33_sum8), .carry_o(c33_carry8));
    wire c33_sum9, c33_carry9;
    full_adder u_c33_9 (.a_i(c32_carry6), .b_i(c32_carry7), .c_i(c33_sum5),
        .sum_o(c33_sum9), .carry_o(c33_carry9));
    wire c33_sum10, c33_carry10;
    full_adder u_c33_10 (.a_i(c33_sum6), .b_i(c33_sum7), .c_i(c32_carry8),
        .sum_o(c33_sum10), .carry_o(c33_carry10));
    wire c33_sum11, c33_carry11;
    full_adder u_c33_11 (.a_i(c32_carry9), .b_i(c33_sum8), .c_i(c33_sum9),
        .sum_o(c33_sum11), .carry_o(c33_carry11));
    wire c33_sum12, c33_carry12;
    full_adder u_c33_12 (.a_i(c32_carry10), .b_i(c32_carry11), .c_i(c33_sum10),
        .sum_o(c33_sum12), .carry_o(c33_carry12));
    wire c33_sum13, c33_carry13;
    full_adder u_c33_13 (.a_i(c33_sum11), .b_i(c32_carry12), .c_i(c33_sum12),
        .sum_o(c33_sum13), .carry_o(c33_carry13));

    // Column 34.
    wire c34_sum0, c34_carry0;
    full_adder u_c34_0 (.a_i(c34_in[0]), .b_i(c34_in[1]), .c_i(c34_in[2]),
        .sum_o(c34_sum0), .carry_o(c34_carry0));
    wire c34_sum1, c34_carry1;
    full_adder u_c34_1 (.a_i(c34_in[3]), .b_i(c34_in[4]), .c_i(c34_in[5]),
        .sum_o(c34_sum1), .carry_o(c34_carry1));
    wire c34_sum2, c34_carry2;
    full_adder u_c34_2 (.a_i(c34_in[6]), .b_i(c34_in[7]), .c_i(c34_in[8]),
        .sum_o(c34_sum2), .carry_o(c34_carry2));
    wire c34_sum3, c34_carry3;
    full_adder u_c34_3 (.a_i(c34_in[9]), .b_i(c34_in[10]), .c_i(c34_in[11]),
        .sum_o(c34_sum3), .carry_o(c34_carry3));
    wire c34_sum4, c34_carry4;
    full_adder u_c34_4 (.a_i(c34_in[12]), .b_i(c34_in[13]), .c_i(c34_in[14]),
        .sum_o(c34_sum4), .carry_o(c34_carry4));
    wire c34_sum5, c34_carry5;
    full_adder u_c34_5 (.a_i(c34_in[15]), .b_i(c33_carry0), .c_i(c33_carry1),
        .sum_o(c34_sum5), .carry_o(c34_carry5));
    wire c34_sum6, c34_carry6;
    full_adder u_c34_6 (.a_i(c33_carry2), .b_i(c33_carry3), .c_i(c33_carry4),
        .sum_o(c34_sum6), .carry_o(c34_carry6));
    wire c34_sum7, c34_carry7;
    full_adder u_c34_7 (.a_i(c34_sum0), .b_i(c34_sum1), .c_i(c34_sum2),
        .sum_o(c34_sum7), .carry_o(c34_carry7));
    wire c34_sum8, c34_carry8;
    full_adder u_c34_8 (.a_i(c34_sum3), .b_i(c34_sum4), .c_i(c33_carry5),
        .sum_o(c34_sum8), .carry_o(c34_carry8));
    wire c34_sum9, c34_carry9;
    full_adder u_c34_9 (.a_i(c33_carry6), .b_i(c33_carry7), .c_i(c34_sum5),
        .sum_o(c34_sum9), .carry_o(c34_carry9));
    wire c34_sum10, c34_carry10;
    full_adder u_c34_10 (.a_i(c34_sum6), .b_i(c34_sum7), .c_i(c33_carry8),
        .sum_o(c34_sum10), .carry_o(c34_carry10));
    wire c34_sum11, c34_carry11;
    full_adder u_c34_11 (.a_i(c33_carry9), .b_i(c34_sum8), .c_i(c34_sum9),
        .sum_o(c34_sum11), .carry_o(c34_carry11));
    wire c34_sum12, c34_carry12;
    full_adder u_c34_12 (.a_i(c33_carry10), .b_i(c33_carry11), .c_i(c34_sum10),
        .sum_o(c34_sum12), .carry_o(c34_carry12));
    wire c34_sum13, c34_carry13;
    full_adder u_c34_13 (.a_i(c34_sum11), .b_i(c33_carry12), .c_i(c34_sum12),
        .sum_o(c34_sum13), .carry_o(c34_carry13));

    // Column 35.
    wire c35_sum0, c35_carry0;
    full_adder u_c35_0 (.a_i(c35_in[0]), .b_i(c35_in[1]), .c_i(c35_in[2]),
        .sum_o(c35_sum0), .carry_o(c35_carry0));
    wire c35_sum1, c35_carry1;
    full_adder u_c35_1 (.a_i(c35_in[3]), .b_i(c35_in[4]), .c_i(c35_in[5]),
        .sum_o(c35_sum1), .carry_o(c35_carry1));
    wire c35_sum2, c35_carry2;
    full_adder u_c35_2 (.a_i(c35_in[6]), .b_i(c35_in[7]), .c_i(c35_in[8]),
        .sum_o(c35_sum2), .carry_o(c35_carry2));
    wire c35_sum3, c35_carry3;
    full_adder u_c35_3 (.a_i(c35_in[9]), .b_i(c35_in[10]), .c_i(c35_in[11]),
        .sum_o(c35_sum3), .carry_o(c35_carry3));
    wire c35_sum4, c35_carry4;
    full_adder u_c35_4 (.a_i(c35_in[12]), .b_i(c35_in[13]), .c_i(c35_in[14]),
        .sum_o(c35_sum4), .carry_o(c35_carry4));
    wire c35_sum5, c35_carry5;
    full_adder u_c35_5 (.a_i(c35_in[15]), .b_i(c34_carry0), .c_i(c34_carry1),
        .sum_o(c35_sum5), .carry_o(c35_carry5));
    wire c35_sum6, c35_carry6;
    full_adder u_c35_6 (.a_i(c34_carry2), .b_i(c34_carry3), .c_i(c34_carry4),
        .sum_o(c35_sum6), .carry_o(c35_carry6));
    wire c35_sum7, c35_carry7;
    full_adder u_c35_7 (.a_i(c35_sum0), .b_i(c35_sum1), .c_i(c35_sum2),
        .sum_o(c35_sum7), .carry_o(c35_carry7));
    wire c35_sum8, c35_carry8;
    full_adder u_c35_8 (.a_i(c35_sum3), .b_i(c35_sum4), .c_i(c34_carry5),
        .sum_o(c35_sum8), .carry_o(c35_carry8));
    wire c35_sum9, c35_carry9;
    full_adder u_c35_9 (.a_i(c34_carry6), .b_i(c34_carry7), .c_i(c35_sum5),
        .sum_o(c35_sum9), .carry_o(c35_carry9));
    wire c35_sum10, c35_carry10;
    full_adder u_c35_10 (.a_i(c35_sum6), .b_i(c35_sum7), .c_i(c34_carry8),
        .sum_o(c35_sum10), .carry_o(c35_carry10));
    wire c35_sum11, c35_carry11;
    full_adder u_c35_11 (.a_i(c34_carry9), .b_i(c35_sum8), .c_i(c35_sum9),
        .sum_o(c35_sum11), .carry_o(c35_carry11));
    wire c35_sum12, c35_carry12;
    full_adder u_c35_12 (.a_i(c34_carry10), .b_i(c34_carry11), .c_i(c35_sum10),
        .sum_o(c35_sum12), .carry_o(c35_carry12));
    wire c35_sum13, c35_carry13;
    full_adder u_c35_13 (.a_i(c35_sum11), .b_i(c34_carry12), .c_i(c35_sum12),
        .sum_o(c35_sum13), .carry_o(c35_carry13));

    // Column 36.
    wire c36_sum0, c36_carry0;
    assign c36_sum0 = ~(c35_carry0 ^ c35_carry1);  // two bits and 1
    assign c36_carry0 = c35_carry0 | c35_carry1;
    wire c36_sum1, c36_carry1;
    full_adder u_c36_1 (.a_i(c35_carry2), .b_i(c35_carry3), .c_i(c35_carry4),
        .sum_o(c36_sum1), .carry_o(c36_carry1));
    wire c36_sum2, c36_carry2;
    full_adder u_c36_2 (.a_i(c36_sum0), .b_i(c35_carry5), .c_i(c35_carry6),
        .sum_o(c36_sum2), .carry_o(c36_carry2));
    wire c36_sum3, c36_carry3;
    full_adder u_c36_3 (.a_i(c35_carry7), .b_i(c36_sum1), .c_i(c35_carry8),
        .sum_o(c36_sum3), .carry_o(c36_carry3));
    wire c36_sum4, c36_carry4;
    full_adder u_c36_4 (.a_i(c35_carry9), .b_i(c36_sum2), .c_i(c35_carry10),
        .sum_o(c36_sum4), .carry_o(c36_carry4));
    wire c36_sum5, c36_carry5;
    full_adder u_c36_5 (.a_i(c35_carry11), .b_i(c36_sum3), .c_i(c36_in),
        .sum_o(c36_sum5), .carry_o(c36_carry5));
    wire c36_sum6, c36_carry6;
    full_adder u_c36_6 (.a_i(c35_carry12), .b_i(c36_sum4), .c_i(c35_carry13),
        .sum_o(c36_sum6), .carry_o(c36_carry6));

    // Column 37.
    wire c37_sum0, c37_carry0;
    full_adder u_c37_0 (.a_i(c36_carry0), .b_i(c36_carry1), .c_i(c36_carry2),
        .sum_o(c37_sum0), .carry_o(c37_carry0));
    wire c37_sum1, c37_carry1;
    full_adder u_c37_1 (.a_i(c36_carry3), .b_i(c37_sum0), .c_i(c37_in),
        .sum_o(c37_sum1), .carry_o(c37_carry1));
    wire c37_sum2, c37_carry2;
    full_adder u_c37_2 (.a_i(c36_carry4), .b_i(c36_carry5), .c_i(c37_sum1),
        .sum_o(c37_sum2), .carry_o(c37_carry2));

    // Column 38.
    wire c38_sum0, c38_carry0;
    full_adder u_c38_0 (.a_i(c37_carry0), .b_i(c38_in), .c_i(c37_carry1),
        .sum_o(c38_sum0), .carry_o(c38_carry0));

    assign middle_o = {c40_in, c38_carry0, c39_in, c38_sum0, c37_carry2, c37_sum2, c36_carry6,
        c36_sum6, c36_sum5, c35_sum13, c34_carry13, c34_sum13, c33_carry13, c33_sum13, c32_carry13,
        c32_sum13, c31_carry13, c31_sum13, c30_carry13, c30_sum13, c29_carry13, c29_sum13,
        c28_carry13, c28_sum13, c27_carry13, c27_sum13, c26_carry13, c26_sum13, c25_carry13,
        c25_sum13, c24_carry13, c24_sum13, c23_carry13, c23_sum13, c22_carry13, c22_sum13,
        c21_carry13, c21_sum13, c20_carry13, c20_sum13, c19_carry13, c19_sum13, c18_carry14,
        c18_carry13, c18_sum14, c17_sum14, c16_sum14, c15_sum14, c14_sum14, c13_sum14, c12_sum14,
        c11_sum14, c10_sum14, c9_sum14, c8_sum14, c7_sum14, c6_sum14, c5_sum14, c4_sum14,
        c3_carry14, c3_sum14, c2_sum13, c1_sum11, c0_sum7};

endmodule

`default_nettype wire
