// tree_e2m3_l16_upper: compressor tree, first half: 16 lane(s) of E2M3 products, and the correction
//   for negative ones.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_e2m3_l16_upper (
    input  wire [191:0] bits_i,    // lane k at [k*12 +: 12]
    input  wire [9:0]   extra_i,   // bits of no lane
    output wire [27:0]  middle_o
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
    wire c12_in;
    wire c13_in;
    wire c14_in;
    wire c15_in;
    wire c16_in;
    assign c0_in[16] = extra_i[0];
    assign c1_in[16] = extra_i[1];
    assign c2_in[16] = extra_i[2];
    assign c3_in[16] = extra_i[3];
    assign c4_in[16] = extra_i[4];
    assign c12_in = extra_i[5];
    assign c13_in = extra_i[6];
    assign c14_in = extra_i[7];
    assign c15_in = extra_i[8];
    assign c16_in = extra_i[9];

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [11:0] lane;
            assign lane = bits_i[k*12 +: 12];
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

    // Column 12.
    wire c12_sum0, c12_carry0;
    assign c12_sum0 = ~(c11_carry0 ^ c11_carry1);  // two bits and 1
    assign c12_carry0 = c11_carry0 | c11_carry1;
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c11_carry2), .b_i(c11_carry3), .c_i(c11_carry4),
        .sum_o(c12_sum1), .carry_o(c12_carry1));
    wire c12_sum2, c12_carry2;
    full_adder u_c12_2 (.a_i(c12_sum0), .b_i(c11_carry5), .c_i(c11_carry6),
        .sum_o(c12_sum2), .carry_o(c12_carry2));
    wire c12_sum3, c12_carry3;
    full_adder u_c12_3 (.a_i(c11_carry7), .b_i(c12_sum1), .c_i(c11_carry8),
        .sum_o(c12_sum3), .carry_o(c12_carry3));
    wire c12_sum4, c12_carry4;
    full_adder u_c12_4 (.a_i(c11_carry9), .b_i(c12_sum2), .c_i(c11_carry10),
        .sum_o(c12_sum4), .carry_o(c12_carry4));
    wire c12_sum5, c12_carry5;
    full_adder u_c12_5 (.a_i(c11_carry11), .b_i(c12_sum3), .c_i(c12_in),
        .sum_o(c12_sum5), .carry_o(c12_carry5));
    wire c12_sum6, c12_carry6;
    full_adder u_c12_6 (.a_i(c11_carry12), .b_i(c12_sum4), .c_i(c11_carry13),
        .sum_o(c12_sum6), .carry_o(c12_carry6));

    // Column 13.
    wire c13_sum0, c13_carry0;
    full_adder u_c13_0 (.a_i(c12_carry0), .b_i(c12_carry1), .c_i(c12_carry2),
        .sum_o(c13_sum0), .carry_o(c13_carry0));
    wire c13_sum1, c13_carry1;
    full_adder u_c13_1 (.a_i(c12_carry3), .b_i(c13_sum0), .c_i(c13_in),
        .sum_o(c13_sum1), .carry_o(c13_carry1));
    wire c13_sum2, c13_carry2;
    full_adder u_c13_2 (.a_i(c12_carry4), .b_i(c12_carry5), .c_i(c13_sum1),
        .sum_o(c13_sum2), .carry_o(c13_carry2));

    // Column 14.
    wire c14_sum0, c14_carry0;
    full_adder u_c14_0 (.a_i(c13_carry0), .b_i(c14_in), .c_i(c13_carry1),
        .sum_o(c14_sum0), .carry_o(c14_carry0));

    assign middle_o = {c16_in, c14_carry0, c15_in, c14_sum0, c13_carry2, c13_sum2, c12_carry6,
        c12_sum6, c12_sum5, c11_sum13, c10_carry13, c10_sum13, c9_carry13, c9_sum13, c8_carry13,
        c8_sum13, c7_carry13, c7_sum13, c6_carry14, c6_carry13, c6_sum14, c5_sum14, c4_sum14,
        c3_carry14, c3_sum14, c2_sum13, c1_sum11, c0_sum7};

endmodule

`default_nettype wire
