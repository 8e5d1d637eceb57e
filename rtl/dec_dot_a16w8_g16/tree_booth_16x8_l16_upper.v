// tree_booth_16x8_l16_upper: Dadda compressor tree, first half: 16 lane(s) of Booth radix-4 rows,
//   16 x 8 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_16x8_l16_upper (
    input  wire [1151:0] bits_i,    // lane k at [k*72 +: 72]
    output wire [307:0]  middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [31:0] s0_c0;
    wire [15:0] s0_c1;
    wire [47:0] s0_c2;
    wire [31:0] s0_c3;
    wire [63:0] s0_c4;
    wire [47:0] s0_c5;
    wire [79:0] s0_c6;
    wire [63:0] s0_c7;
    wire [63:0] s0_c8;
    wire [63:0] s0_c9;
    wire [63:0] s0_c10;
    wire [63:0] s0_c11;
    wire [63:0] s0_c12;
    wire [63:0] s0_c13;
    wire [63:0] s0_c14;
    wire [63:0] s0_c15;
    wire [63:0] s0_c16;
    wire [47:0] s0_c17;
    wire [47:0] s0_c18;
    wire [31:0] s0_c19;
    wire [31:0] s0_c20;
    wire [15:0] s0_c21;
    wire [15:0] s0_c22;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [71:0] lane;
            assign lane = bits_i[k*72 +: 72];
            assign s0_c0[k*2 +: 2] = {lane[17], lane[0]};
            assign s0_c1[k] = lane[1];
            assign s0_c2[k*3 +: 3] = {lane[35], lane[18], lane[2]};
            assign s0_c3[k*2 +: 2] = {lane[19], lane[3]};
            assign s0_c4[k*4 +: 4] = {lane[53], lane[36], lane[20], lane[4]};
            assign s0_c5[k*3 +: 3] = {lane[37], lane[21], lane[5]};
            assign s0_c6[k*5 +: 5] = {lane[71], lane[54], lane[38], lane[22], lane[6]};
            assign s0_c7[k*4 +: 4] = {lane[55], lane[39], lane[23], lane[7]};
            assign s0_c8[k*4 +: 4] = {lane[56], lane[40], lane[24], lane[8]};
            assign s0_c9[k*4 +: 4] = {lane[57], lane[41], lane[25], lane[9]};
            assign s0_c10[k*4 +: 4] = {lane[58], lane[42], lane[26], lane[10]};
            assign s0_c11[k*4 +: 4] = {lane[59], lane[43], lane[27], lane[11]};
            assign s0_c12[k*4 +: 4] = {lane[60], lane[44], lane[28], lane[12]};
            assign s0_c13[k*4 +: 4] = {lane[61], lane[45], lane[29], lane[13]};
            assign s0_c14[k*4 +: 4] = {lane[62], lane[46], lane[30], lane[14]};
            assign s0_c15[k*4 +: 4] = {lane[63], lane[47], lane[31], lane[15]};
            assign s0_c16[k*4 +: 4] = {lane[64], lane[48], lane[32], lane[16]};
            assign s0_c17[k*3 +: 3] = {lane[65], lane[49], lane[33]};
            assign s0_c18[k*3 +: 3] = {lane[66], lane[50], lane[34]};
            assign s0_c19[k*2 +: 2] = {lane[67], lane[51]};
            assign s0_c20[k*2 +: 2] = {lane[68], lane[52]};
            assign s0_c21[k] = lane[69];
            assign s0_c22[k] = lane[70];
        end
    endgenerate

    // Stage 0: 80 rows to at most 63.
    wire [31:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [15:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [47:0] s1_c2;
    assign s1_c2 = s0_c2;
    wire [31:0] s1_c3;
    assign s1_c3 = s0_c3;
    wire s0_c4_sums;
    wire s0_c4_carries;
    half_adder u_half_s0_c4 (.a_i(s0_c4[0]), .b_i(s0_c4[1]),
        .sum_o(s0_c4_sums), .carry_o(s0_c4_carries));
    wire [62:0] s1_c4;
    assign s1_c4 = {s0_c4_sums, s0_c4[63:2]};
    wire [48:0] s1_c5;
    assign s1_c5 = {s0_c4_carries, s0_c5};
    wire [8:0] s0_c6_sums;
    wire [8:0] s0_c6_carries;
    full_adder u_full_s0_c6 [7:0] (.a_i(s0_c6[7:0]), .b_i(s0_c6[15:8]), .c_i(s0_c6[23:16]),
        .sum_o(s0_c6_sums[7:0]), .carry_o(s0_c6_carries[7:0]));
    half_adder u_half_s0_c6 (.a_i(s0_c6[24]), .b_i(s0_c6[25]),
        .sum_o(s0_c6_sums[8]), .carry_o(s0_c6_carries[8]));
    wire [62:0] s1_c6;
    assign s1_c6 = {s0_c6_sums, s0_c6[79:26]};
    wire [4:0] s0_c7_sums;
    wire [4:0] s0_c7_carries;
    full_adder u_full_s0_c7 [4:0] (.a_i(s0_c7[4:0]), .b_i(s0_c7[9:5]), .c_i(s0_c7[14:10]),
        .sum_o(s0_c7_sums), .carry_o(s0_c7_carries));
    wire [62:0] s1_c7;
    assign s1_c7 = {s0_c6_carries, s0_c7_sums, s0_c7[63:15]};
    wire [2:0] s0_c8_sums;
    wire [2:0] s0_c8_carries;
    full_adder u_full_s0_c8 [2:0] (.a_i(s0_c8[2:0]), .b_i(s0_c8[5:3]), .c_i(s0_c8[8:6]),
        .sum_o(s0_c8_sums), .carry_o(s0_c8_carries));
    wire [62:0] s1_c8;
    assign s1_c8 = {s0_c7_carries, s0_c8_sums, s0_c8[63:9]};
    wire [1:0] s0_c9_sums;
    wire [1:0] s0_c9_carries;
    full_adder u_full_s0_c9 [1:0] (.a_i(s0_c9[1:0]), .b_i(s0_c9[3:2]), .c_i(s0_c9[5:4]),
        .sum_o(s0_c9_sums), .carry_o(s0_c9_carries));
    wire [62:0] s1_c9;
    assign s1_c9 = {s0_c8_carries, s0_c9_sums, s0_c9[63:6]};
    wire [1:0] s0_c10_sums;
    wire [1:0] s0_c10_carries;
    full_adder u_full_s0_c10 (.a_i(s0_c10[0]), .b_i(s0_c10[1]), .c_i(s0_c10[2]),
        .sum_o(s0_c10_sums[0]), .carry_o(s0_c10_carries[0]));
    half_adder u_half_s0_c10 (.a_i(s0_c10[3]), .b_i(s0_c10[4]),
        .sum_o(s0_c10_sums[1]), .carry_o(s0_c10_carries[1]));
    wire [62:0] s1_c10;
    assign s1_c10 = {s0_c9_carries, s0_c10_sums, s0_c10[63:5]};
    wire [1:0] s0_c11_sums;
    wire [1:0] s0_c11_carries;
    full_adder u_full_s0_c11 (.a_i(s0_c11[0]), .b_i(s0_c11[1]), .c_i(s0_c11[2]),
        .sum_o(s0_c11_sums[0]), .carry_o(s0_c11_carries[0]));
    half_adder u_half_s0_c11 (.a_i(s0_c11[3]), .b_i(s0_c11[4]),
        .sum_o(s0_c11_sums[1]), .carry_o(s0_c11_carries[1]));
    wire [62:0] s1_c11;
    assign s1_c11 = {s0_c10_carries, s0_c11_sums, s0_c11[63:5]};
    wire [1:0] s0_c12_sums;
    wire [1:0] s0_c12_carries;
    full_adder u_full_s0_c12 (.a_i(s0_c12[0]), .b_i(s0_c12[1]), .c_i(s0_c12[2]),
        .sum_o(s0_c12_sums[0]), .carry_o(s0_c12_carries[0]));
    half_adder u_half_s0_c12 (.a_i(s0_c12[3]), .b_i(s0_c12[4]),
        .sum_o(s0_c12_sums[1]), .carry_o(s0_c12_carries[1]));
    wire [62:0] s1_c12;
    assign s1_c12 = {s0_c11_carries, s0_c12_sums, s0_c12[63:5]};
    wire [1:0] s0_c13_sums;
    wire [1:0] s0_c13_carries;
    full_adder u_full_s0_c13 (.a_i(s0_c13[0]), .b_i(s0_c13[1]), .c_i(s0_c13[2]),
        .sum_o(s0_c13_sums[0]), .carry_o(s0_c13_carries[0]));
    half_adder u_half_s0_c13 (.a_i(s0_c13[3]), .b_i(s0_c13[4]),
        .sum_o(s0_c13_sums[1]), .carry_o(s0_c13_carries[1]));
    wire [62:0] s1_c13;
    assign s1_c13 = {s0_c12_carries, s0_c13_sums, s0_c13[63:5]};
    wire [1:0] s0_c14_sums;
    wire [1:0] s0_c14_carries;
    full_adder u_full_s0_c14 (.a_i(s0_c14[0]), .b_i(s0_c14[1]), .c_i(s0_c14[2]),
        .sum_o(s0_c14_sums[0]), .carry_o(s0_c14_carries[0]));
    half_adder u_half_s0_c14 (.a_i(s0_c14[3]), .b_i(s0_c14[4]),
        .sum_o(s0_c14_sums[1]), .carry_o(s0_c14_carries[1]));
    wire [62:0] s1_c14;
    assign s1_c14 = {s0_c13_carries, s0_c14_sums, s0_c14[63:5]};
    wire [1:0] s0_c15_sums;
    wire [1:0] s0_c15_carries;
    full_adder u_full_s0_c15 (.a_i(s0_c15[0]), .b_i(s0_c15[1]), .c_i(s0_c15[2]),
        .sum_o(s0_c15_sums[0]), .carry_o(s0_c15_carries[0]));
    half_adder u_half_s0_c15 (.a_i(s0_c15[3]), .b_i(s0_c15[4]),
        .sum_o(s0_c15_sums[1]), .carry_o(s0_c15_carries[1]));
    wire [62:0] s1_c15;
    assign s1_c15 = {s0_c14_carries, s0_c15_sums, s0_c15[63:5]};
    wire [1:0] s0_c16_sums;
    wire [1:0] s0_c16_carries;
    full_adder u_full_s0_c16 (.a_i(s0_c16[0]), .b_i(s0_c16[1]), .c_i(s0_c16[2]),
        .sum_o(s0_c16_sums[0]), .carry_o(s0_c16_carries[0]));
    half_adder u_half_s0_c16 (.a_i(s0_c16[3]), .b_i(s0_c16[4]),
        .sum_o(s0_c16_sums[1]), .carry_o(s0_c16_carries[1]));
    wire [62:0] s1_c16;
    assign s1_c16 = {s0_c15_carries, s0_c16_sums, s0_c16[63:5]};
    wire [49:0] s1_c17;
    assign s1_c17 = {s0_c16_carries, s0_c17};
    wire [47:0] s1_c18;
    assign s1_c18 = s0_c18;
    wire [31:0] s1_c19;
    assign s1_c19 = s0_c19;
    wire [31:0] s1_c20;
    assign s1_c20 = s0_c20;
    wire [15:0] s1_c21;
    assign s1_c21 = s0_c21;
    wire [15:0] s1_c22;
    assign s1_c22 = s0_c22;

    // Stage 1: 63 rows to at most 42.
    wire [31:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire [15:0] s2_c1;
    assign s2_c1 = s1_c1;
    wire [2:0] s1_c2_sums;
    wire [2:0] s1_c2_carries;
    full_adder u_full_s1_c2 [2:0] (.a_i(s1_c2[2:0]), .b_i(s1_c2[5:3]), .c_i(s1_c2[8:6]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [41:0] s2_c2;
    assign s2_c2 = {s1_c2_sums, s1_c2[47:9]};
    wire [34:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3};
    wire [10:0] s1_c4_sums;
    wire [10:0] s1_c4_carries;
    full_adder u_full_s1_c4 [9:0] (.a_i(s1_c4[9:0]), .b_i(s1_c4[19:10]), .c_i(s1_c4[29:20]),
        .sum_o(s1_c4_sums[9:0]), .carry_o(s1_c4_carries[9:0]));
    half_adder u_half_s1_c4 (.a_i(s1_c4[30]), .b_i(s1_c4[31]),
        .sum_o(s1_c4_sums[10]), .carry_o(s1_c4_carries[10]));
    wire [41:0] s2_c4;
    assign s2_c4 = {s1_c4_sums, s1_c4[62:32]};
    wire [8:0] s1_c5_sums;
    wire [8:0] s1_c5_carries;
    full_adder u_full_s1_c5 [8:0] (.a_i(s1_c5[8:0]), .b_i(s1_c5[17:9]), .c_i(s1_c5[26:18]),
        .sum_o(s1_c5_sums), .carry_o(s1_c5_carries));
    wire [41:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5_sums, s1_c5[48:27]};
    wire [14:0] s1_c6_sums;
    wire [14:0] s1_c6_carries;
    full_adder u_full_s1_c6 [14:0] (.a_i(s1_c6[14:0]), .b_i(s1_c6[29:15]), .c_i(s1_c6[44:30]),
        .sum_o(s1_c6_sums), .carry_o(s1_c6_carries));
    wire [41:0] s2_c6;
    assign s2_c6 = {s1_c5_carries, s1_c6_sums, s1_c6[62:45]};
    wire [17:0] s1_c7_sums;
    wire [17:0] s1_c7_carries;
    full_adder u_full_s1_c7 [17:0] (.a_i(s1_c7[17:0]), .b_i(s1_c7[35:18]), .c_i(s1_c7[53:36]),
        .sum_o(s1_c7_sums), .carry_o(s1_c7_carries));
    wire [41:0] s2_c7;
    assign s2_c7 = {s1_c6_carries, s1_c7_sums, s1_c7[62:54]};
    wire [19:0] s1_c8_sums;
    wire [19:0] s1_c8_carries;
    full_adder u_full_s1_c8 [18:0] (.a_i(s1_c8[18:0]), .b_i(s1_c8[37:19]), .c_i(s1_c8[56:38]),
        .sum_o(s1_c8_sums[18:0]), .carry_o(s1_c8_carries[18:0]));
    half_adder u_half_s1_c8 (.a_i(s1_c8[57]), .b_i(s1_c8[58]),
        .sum_o(s1_c8_sums[19]), .carry_o(s1_c8_carries[19]));
    wire [41:0] s2_c8;
    assign s2_c8 = {s1_c7_carries, s1_c8_sums, s1_c8[62:59]};
    wire [20:0] s1_c9_sums;
    wire [20:0] s1_c9_carries;
    full_adder u_full_s1_c9 [19:0] (.a_i(s1_c9[19:0]), .b_i(s1_c9[39:20]), .c_i(s1_c9[59:40]),
        .sum_o(s1_c9_sums[19:0]), .carry_o(s1_c9_carries[19:0]));
    half_adder u_half_s1_c9 (.a_i(s1_c9[60]), .b_i(s1_c9[61]),
        .sum_o(s1_c9_sums[20]), .carry_o(s1_c9_carries[20]));
    wire [41:0] s2_c9;
    assign s2_c9 = {s1_c8_carries, s1_c9_sums, s1_c9[62]};
    wire [20:0] s1_c10_sums;
    wire [20:0] s1_c10_carries;
    full_adder u_full_s1_c10 [20:0] (.a_i(s1_c10[20:0]), .b_i(s1_c10[41:21]), .c_i(s1_c10[62:42]),
        .sum_o(s1_c10_sums), .carry_o(s1_c10_carries));
    wire [41:0] s2_c10;
    assign s2_c10 = {s1_c9_carries, s1_c10_sums};
    wire [20:0] s1_c11_sums;
    wire [20:0] s1_c11_carries;
    full_adder u_full_s1_c11 [20:0] (.a_i(s1_c11[20:0]), .b_i(s1_c11[41:21]), .c_i(s1_c11[62:42]),
        .sum_o(s1_c11_sums), .carry_o(s1_c11_carries));
    wire [41:0] s2_c11;
    assign s2_c11 = {s1_c10_carries, s1_c11_sums};
    wire [20:0] s1_c12_sums;
    wire [20:0] s1_c12_carries;
    full_adder u_full_s1_c12 [20:0] (.a_i(s1_c12[20:0]), .b_i(s1_c12[41:21]), .c_i(s1_c12[62:42]),
        .sum_o(s1_c12_sums), .carry_o(s1_c12_carries));
    wire [41:0] s2_c12;
    assign s2_c12 = {s1_c11_carries, s1_c12_sums};
    wire [20:0] s1_c13_sums;
    wire [20:0] s1_c13_carries;
    full_adder u_full_s1_c13 [20:0] (.a_i(s1_c13[20:0]), .b_i(s1_c13[41:21]), .c_i(s1_c13[62:42]),
        .sum_o(s1_c13_sums), .carry_o(s1_c13_carries));
    wire [41:0] s2_c13;
    assign s2_c13 = {s1_c12_carries, s1_c13_sums};
    wire [20:0] s1_c14_sums;
    wire [20:0] s1_c14_carries;
    full_adder u_full_s1_c14 [20:0] (.a_i(s1_c14[20:0]), .b_i(s1_c14[41:21]), .c_i(s1_c14[62:42]),
        .sum_o(s1_c14_sums), .carry_o(s1_c14_carries));
    wire [41:0] s2_c14;
    assign s2_c14 = {s1_c13_carries, s1_c14_sums};
    wire [20:0] s1_c15_sums;
    wire [20:0] s1_c15_carries;
    full_adder u_full_s1_c15 [20:0] (.a_i(s1_c15[20:0]), .b_i(s1_c15[41:21]), .c_i(s1_c15[62:42]),
        .sum_o(s1_c15_sums), .carry_o(s1_c15_carries));
    wire [41:0] s2_c15;
    assign s2_c15 = {s1_c14_carries, s1_c15_sums};
    wire [20:0] s1_c16_sums;
    wire [20:0] s1_c16_carries;
    full_adder u_full_s1_c16 [20:0] (.a_i(s1_c16[20:0]), .b_i(s1_c16[41:21]), .c_i(s1_c16[62:42]),
        .sum_o(s1_c16_sums), .carry_o(s1_c16_carries));
    wire [41:0] s2_c16;
    assign s2_c16 = {s1_c15_carries, s1_c16_sums};
    wire [14:0] s1_c17_sums;
    wire [14:0] s1_c17_carries;
    full_adder u_full_s1_c17 [13:0] (.a_i(s1_c17[13:0]), .b_i(s1_c17[27:14]), .c_i(s1_c17[41:28]),
        .sum_o(s1_c17_sums[13:0]), .carry_o(s1_c17_carries[13:0]));
    half_adder u_half_s1_c17 (.a_i(s1_c17[42]), .b_i(s1_c17[43]),
        .sum_o(s1_c17_sums[14]), .carry_o(s1_c17_carries[14]));
    wire [41:0] s2_c17;
    assign s2_c17 = {s1_c16_carries, s1_c17_sums, s1_c17[49:44]};
    wire [10:0] s1_c18_sums;
    wire [10:0] s1_c18_carries;
    full_adder u_full_s1_c18 [9:0] (.a_i(s1_c18[9:0]), .b_i(s1_c18[19:10]), .c_i(s1_c18[29:20]),
        .sum_o(s1_c18_sums[9:0]), .carry_o(s1_c18_carries[9:0]));
    half_adder u_half_s1_c18 (.a_i(s1_c18[30]), .b_i(s1_c18[31]),
        .sum_o(s1_c18_sums[10]), .carry_o(s1_c18_carries[10]));
    wire [41:0] s2_c18;
    assign s2_c18 = {s1_c17_carries, s1_c18_sums, s1_c18[47:32]};
    wire s1_c19_sums;
    wire s1_c19_carries;
    half_adder u_half_s1_c19 (.a_i(s1_c19[0]), .b_i(s1_c19[1]),
        .sum_o(s1_c19_sums), .carry_o(s1_c19_carries));
    wire [41:0] s2_c19;
    assign s2_c19 = {s1_c18_carries, s1_c19_sums, s1_c19[31:2]};
    wire [32:0] s2_c20;
    assign s2_c20 = {s1_c19_carries, s1_c20};
    wire [15:0] s2_c21;
    assign s2_c21 = s1_c21;
    wire [15:0] s2_c22;
    assign s2_c22 = s1_c22;

    // Stage 2: 42 rows to at most 28.
    wire [1:0] s2_c0_sums;
    wire [1:0] s2_c0_carries;
    full_adder u_full_s2_c0 [1:0] (.a_i(s2_c0[1:0]), .b_i(s2_c0[3:2]), .c_i(s2_c0[5:4]),
        .sum_o(s2_c0_sums), .carry_o(s2_c0_carries));
    wire [27:0] s3_c0;
    assign s3_c0 = {s2_c0_sums, s2_c0[31:6]};
    wire [17:0] s3_c1;
    assign s3_c1 = {s2_c0_carries, s2_c1};
    wire [6:0] s2_c2_sums;
    wire [6:0] s2_c2_carries;
    full_adder u_full_s2_c2 [6:0] (.a_i(s2_c2[6:0]), .b_i(s2_c2[13:7]), .c_i(s2_c2[20:14]),
        .sum_o(s2_c2_sums), .carry_o(s2_c2_carries));
    wire [27:0] s3_c2;
    assign s3_c2 = {s2_c2_sums, s2_c2[41:21]};
    wire [6:0] s2_c3_sums;
    wire [6:0] s2_c3_carries;
    full_adder u_full_s2_c3 [6:0] (.a_i(s2_c3[6:0]), .b_i(s2_c3[13:7]), .c_i(s2_c3[20:14]),
        .sum_o(s2_c3_sums), .carry_o(s2_c3_carries));
    wire [27:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[34:21]};
    wire [10:0] s2_c4_sums;
    wire [10:0] s2_c4_carries;
    full_adder u_full_s2_c4 [9:0] (.a_i(s2_c4[9:0]), .b_i(s2_c4[19:10]), .c_i(s2_c4[29:20]),
        .sum_o(s2_c4_sums[9:0]), .carry_o(s2_c4_carries[9:0]));
    half_adder u_half_s2_c4 (.a_i(s2_c4[30]), .b_i(s2_c4[31]),
        .sum_o(s2_c4_sums[10]), .carry_o(s2_c4_carries[10]));
    wire [27:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[41:32]};
    wire [12:0] s2_c5_sums;
    wire [12:0] s2_c5_carries;
    full_adder u_full_s2_c5 [11:0] (.a_i(s2_c5[11:0]), .b_i(s2_c5[23:12]), .c_i(s2_c5[35:24]),
        .sum_o(s2_c5_sums[11:0]), .carry_o(s2_c5_carries[11:0]));
    half_adder u_half_s2_c5 (.a_i(s2_c5[36]), .b_i(s2_c5[37]),
        .sum_o(s2_c5_sums[12]), .carry_o(s2_c5_carries[12]));
    wire [27:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[41:38]};
    wire [13:0] s2_c6_sums;
    wire [13:0] s2_c6_carries;
    full_adder u_full_s2_c6 [12:0] (.a_i(s2_c6[12:0]), .b_i(s2_c6[25:13]), .c_i(s2_c6[38:26]),
        .sum_o(s2_c6_sums[12:0]), .carry_o(s2_c6_carries[12:0]));
    half_adder u_half_s2_c6 (.a_i(s2_c6[39]), .b_i(s2_c6[40]),
        .sum_o(s2_c6_sums[13]), .carry_o(s2_c6_carries[13]));
    wire [27:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6_sums, s2_c6[41]};
    wire [13:0] s2_c7_sums;
    wire [13:0] s2_c7_carries;
    full_adder u_full_s2_c7 [13:0] (.a_i(s2_c7[13:0]), .b_i(s2_c7[27:14]), .c_i(s2_c7[41:28]),
        .sum_o(s2_c7_sums), .carry_o(s2_c7_carries));
    wire [27:0] s3_c7;
    assign s3_c7 = {s2_c6_carries, s2_c7_sums};
    wire [13:0] s2_c8_sums;
    wire [13:0] s2_c8_carries;
    full_adder u_full_s2_c8 [13:0] (.a_i(s2_c8[13:0]), .b_i(s2_c8[27:14]), .c_i(s2_c8[41:28]),
        .sum_o(s2_c8_sums), .carry_o(s2_c8_carries));
    wire [27:0] s3_c8;
    assign s3_c8 = {s2_c7_carries, s2_c8_sums};
    wire [13:0] s2_c9_sums;
    wire [13:0] s2_c9_carries;
    full_adder u_full_s2_c9 [13:0] (.a_i(s2_c9[13:0]), .b_i(s2_c9[27:14]), .c_i(s2_c9[41:28]),
        .sum_o(s2_c9_sums), .carry_o(s2_c9_carries));
    wire [27:0] s3_c9;
    assign s3_c9 = {s2_c8_carries, s2_c9_sums};
    wire [13:0] s2_c10_sums;
    wire [13:0] s2_c10_carries;
    full_adder u_full_s2_c10 [13:0] (.a_i(s2_c10[13:0]), .b_i(s2_c10[27:14]), .c_i(s2_c10[41:28]),
        .sum_o(s2_c10_sums), .carry_o(s2_c10_carries));
    wire [27:0] s3_c10;
    assign s3_c10 = {s2_c9_carries, s2_c10_sums};
    wire [13:0] s2_c11_sums;
    wire [13:0] s2_c11_carries;
    full_adder u_full_s2_c11 [13:0] (.a_i(s2_c11[13:0]), .b_i(s2_c11[27:14]), .c_i(s2_c11[41:28]),
        .sum_o(s2_c11_sums), .carry_o(s2_c11_carries));
    wire [27:0] s3_c11;
    assign s3_c11 = {s2_c10_carries, s2_c11_sums};
    wire [13:0] s2_c12_sums;
    wire [13:0] s2_c12_carries;
    full_adder u_full_s2_c12 [13:0] (.a_i(s2_c12[13:0]), .b_i(s2_c12[27:14]), .c_i(s2_c12[41:28]),
        .sum_o(s2_c12_sums), .carry_o(s2_c12_carries));
    wire [27:0] s3_c12;
    assign s3_c12 = {s2_c11_carries, s2_c12_sums};
    wire [13:0] s2_c13_sums;
    wire [13:0] s2_c13_carries;
    full_adder u_full_s2_c13 [13:0] (.a_i(s2_c13[13:0]), .b_i(s2_c13[27:14]), .c_i(s2_c13[41:28]),
        .sum_o(s2_c13_sums), .carry_o(s2_c13_carries));
    wire [27:0] s3_c13;
    assign s3_c13 = {s2_c12_carries, s2_c13_sums};
    wire [13:0] s2_c14_sums;
    wire [13:0] s2_c14_carries;
    full_adder u_full_s2_c14 [13:0] (.a_i(s2_c14[13:0]), .b_i(s2_c14[27:14]), .c_i(s2_c14[41:28]),
        .sum_o(s2_c14_sums), .carry_o(s2_c14_carries));
    wire [27:0] s3_c14;
    assign s3_c14 = {s2_c13_carries, s2_c14_sums};
    wire [13:0] s2_c15_sums;
    wire [13:0] s2_c15_carries;
    full_adder u_full_s2_c15 [13:0] (.a_i(s2_c15[13:0]), .b_i(s2_c15[27:14]), .c_i(s2_c15[41:28]),
        .sum_o(s2_c15_sums), .carry_o(s2_c15_carries));
    wire [27:0] s3_c15;
    assign s3_c15 = {s2_c14_carries, s2_c15_sums};
    wire [13:0] s2_c16_sums;
    wire [13:0] s2_c16_carries;
    full_adder u_full_s2_c16 [13:0] (.a_i(s2_c16[13:0]), .b_i(s2_c16[27:14]), .c_i(s2_c16[41:28]),
        .sum_o(s2_c16_sums), .carry_o(s2_c16_carries));
    wire [27:0] s3_c16;
    assign s3_c16 = {s2_c15_carries, s2_c16_sums};
    wire [13:0] s2_c17_sums;
    wire [13:0] s2_c17_carries;
    full_adder u_full_s2_c17 [13:0] (.a_i(s2_c17[13:0]), .b_i(s2_c17[27:14]), .c_i(s2_c17[41:28]),
        .sum_o(s2_c17_sums), .carry_o(s2_c17_carries));
    wire [27:0] s3_c17;
    assign s3_c17 = {s2_c16_carries, s2_c17_sums};
    wire [13:0] s2_c18_sums;
    wire [13:0] s2_c18_carries;
    full_adder u_full_s2_c18 [13:0] (.a_i(s2_c18[13:0]), .b_i(s2_c18[27:14]), .c_i(s2_c18[41:28]),
        .sum_o(s2_c18_sums), .carry_o(s2_c18_carries));
    wire [27:0] s3_c18;
    assign s3_c18 = {s2_c17_carries, s2_c18_sums};
    wire [13:0] s2_c19_sums;
    wire [13:0] s2_c19_carries;
    full_adder u_full_s2_c19 [13:0] (.a_i(s2_c19[13:0]), .b_i(s2_c19[27:14]), .c_i(s2_c19[41:28]),
        .sum_o(s2_c19_sums), .carry_o(s2_c19_carries));
    wire [27:0] s3_c19;
    assign s3_c19 = {s2_c18_carries, s2_c19_sums};
    wire [9:0] s2_c20_sums;
    wire [9:0] s2_c20_carries;
    full_adder u_full_s2_c20 [8:0] (.a_i(s2_c20[8:0]), .b_i(s2_c20[17:9]), .c_i(s2_c20[26:18]),
        .sum_o(s2_c20_sums[8:0]), .carry_o(s2_c20_carries[8:0]));
    assign s2_c20_sums[9] = ~(s2_c20[27] ^ s2_c20[28]);  // a + b + 1
    assign s2_c20_carries[9] = s2_c20[27] | s2_c20[28];
    wire [27:0] s3_c20;
    assign s3_c20 = {s2_c19_carries, s2_c20_sums, s2_c20[32:29]};
    wire [25:0] s3_c21;
    assign s3_c21 = {s2_c20_carries, s2_c21};
    wire [15:0] s3_c22;
    assign s3_c22 = s2_c22;

    // Stage 3: 28 rows to at most 19.
    wire [4:0] s3_c0_sums;
    wire [4:0] s3_c0_carries;
    full_adder u_full_s3_c0 [3:0] (.a_i(s3_c0[3:0]), .b_i(s3_c0[7:4]), .c_i(s3_c0[11:8]),
        .sum_o(s3_c0_sums[3:0]), .carry_o(s3_c0_carries[3:0]));
    half_adder u_half_s3_c0 (.a_i(s3_c0[12]), .b_i(s3_c0[13]),
        .sum_o(s3_c0_sums[4]), .carry_o(s3_c0_carries[4]));
    wire [18:0] s4_c0;
    assign s4_c0 = {s3_c0_sums, s3_c0[27:14]};
    wire [1:0] s3_c1_sums;
    wire [1:0] s3_c1_carries;
    full_adder u_full_s3_c1 [1:0] (.a_i(s3_c1[1:0]), .b_i(s3_c1[3:2]), .c_i(s3_c1[5:4]),
        .sum_o(s3_c1_sums), .carry_o(s3_c1_carries));
    wire [18:0] s4_c1;
    assign s4_c1 = {s3_c0_carries, s3_c1_sums, s3_c1[17:6]};
    wire [5:0] s3_c2_sums;
    wire [5:0] s3_c2_carries;
    full_adder u_full_s3_c2 [4:0] (.a_i(s3_c2[4:0]), .b_i(s3_c2[9:5]), .c_i(s3_c2[14:10]),
        .sum_o(s3_c2_sums[4:0]), .carry_o(s3_c2_carries[4:0]));
    half_adder u_half_s3_c2 (.a_i(s3_c2[15]), .b_i(s3_c2[16]),
        .sum_o(s3_c2_sums[5]), .carry_o(s3_c2_carries[5]));
    wire [18:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[27:17]};
    wire [7:0] s3_c3_sums;
    wire [7:0] s3_c3_carries;
    full_adder u_full_s3_c3 [6:0] (.a_i(s3_c3[6:0]), .b_i(s3_c3[13:7]), .c_i(s3_c3[20:14]),
        .sum_o(s3_c3_sums[6:0]), .carry_o(s3_c3_carries[6:0]));
    half_adder u_half_s3_c3 (.a_i(s3_c3[21]), .b_i(s3_c3[22]),
        .sum_o(s3_c3_sums[7]), .carry_o(s3_c3_carries[7]));
    wire [18:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums, s3_c3[27:23]};
    wire [8:0] s3_c4_sums;
    wire [8:0] s3_c4_carries;
    full_adder u_full_s3_c4 [7:0] (.a_i(s3_c4[7:0]), .b_i(s3_c4[15:8]), .c_i(s3_c4[23:16]),
        .sum_o(s3_c4_sums[7:0]), .carry_o(s3_c4_carries[7:0]));
    half_adder u_half_s3_c4 (.a_i(s3_c4[24]), .b_i(s3_c4[25]),
        .sum_o(s3_c4_sums[8]), .carry_o(s3_c4_carries[8]));
    wire [18:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums, s3_c4[27:26]};
    wire [8:0] s3_c5_sums;
    wire [8:0] s3_c5_carries;
    full_adder u_full_s3_c5 [8:0] (.a_i(s3_c5[8:0]), .b_i(s3_c5[17:9]), .c_i(s3_c5[26:18]),
        .sum_o(s3_c5_sums), .carry_o(s3_c5_carries));
    wire [18:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums, s3_c5[27]};
    wire [8:0] s3_c6_sums;
    wire [8:0] s3_c6_carries;
    full_adder u_full_s3_c6 [8:0] (.a_i(s3_c6[8:0]), .b_i(s3_c6[17:9]), .c_i(s3_c6[26:18]),
        .sum_o(s3_c6_sums), .carry_o(s3_c6_carries));
    wire [18:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums, s3_c6[27]};
    wire [8:0] s3_c7_sums;
    wire [8:0] s3_c7_carries;
    full_adder u_full_s3_c7 [8:0] (.a_i(s3_c7[8:0]), .b_i(s3_c7[17:9]), .c_i(s3_c7[26:18]),
        .sum_o(s3_c7_sums), .carry_o(s3_c7_carries));
    wire [18:0] s4_c7;
    assign s4_c7 = {s3_c6_carries, s3_c7_sums, s3_c7[27]};
    wire [8:0] s3_c8_sums;
    wire [8:0] s3_c8_carries;
    full_adder u_full_s3_c8 [8:0] (.a_i(s3_c8[8:0]), .b_i(s3_c8[17:9]), .c_i(s3_c8[26:18]),
        .sum_o(s3_c8_sums), .carry_o(s3_c8_carries));
    wire [18:0] s4_c8;
    assign s4_c8 = {s3_c7_carries, s3_c8_sums, s3_c8[27]};
    wire [8:0] s3_c9_sums;
    wire [8:0] s3_c9_carries;
    full_adder u_full_s3_c9 [8:0] (.a_i(s3_c9[8:0]), .b_i(s3_c9[17:9]), .c_i(s3_c9[26:18]),
        .sum_o(s3_c9_sums), .carry_o(s3_c9_carries));
    wire [18:0] s4_c9;
    assign s4_c9 = {s3_c8_carries, s3_c9_sums, s3_c9[27]};
    wire [8:0] s3_c10_sums;
    wire [8:0] s3_c10_carries;
    full_adder u_full_s3_c10 [8:0] (.a_i(s3_c10[8:0]), .b_i(s3_c10[17:9]), .c_i(s3_c10[26:18]),
        .sum_o(s3_c10_sums), .carry_o(s3_c10_carries));
    wire [18:0] s4_c10;
    assign s4_c10 = {s3_c9_carries, s3_c10_sums, s3_c10[27]};
    wire [8:0] s3_c11_sums;
    wire [8:0] s3_c11_carries;
    full_adder u_full_s3_c11 [8:0] (.a_i(s3_c11[8:0]), .b_i(s3_c11[17:9]), .c_i(s3_c11[26:18]),
        .sum_o(s3_c11_sums), .carry_o(s3_c11_carries));
    wire [18:0] s4_c11;
    assign s4_c11 = {s3_c10_carries, s3_c11_sums, s3_c11[27]};
    wire [8:0] s3_c12_sums;
    wire [8:0] s3_c12_carries;
    full_adder u_full_s3_c12 [8:0] (.a_i(s3_c12[8:0]), .b_i(s3_c12[17:9]), .c_i(s3_c12[26:18]),
        .sum_o(s3_c12_sums), .carry_o(s3_c12_carries));
    wire [18:0] s4_c12;
    assign s4_c12 = {s3_c11_carries, s3_c12_sums, s3_c12[27]};
    wire [8:0] s3_c13_sums;
    wire [8:0] s3_c13_carries;
    full_adder u_full_s3_c13 [8:0] (.a_i(s3_c13[8:0]), .b_i(s3_c13[17:9]), .c_i(s3_c13[26:18]),
        .sum_o(s3_c13_sums), .carry_o(s3_c13_carries));
    wire [18:0] s4_c13;
    assign s4_c13 = {s3_c12_carries, s3_c13_sums, s3_c13[27]};
    wire [8:0] s3_c14_sums;
    wire [8:0] s3_c14_carries;
    full_adder u_full_s3_c14 [8:0] (.a_i(s3_c14[8:0]), .b_i(s3_c14[17:9]), .c_i(s3_c14[26:18]),
        .sum_o(s3_c14_sums), .carry_o(s3_c14_carries));
    wire [18:0] s4_c14;
    assign s4_c14 = {s3_c13_carries, s3_c14_sums, s3_c14[27]};
    wire [8:0] s3_c15_sums;
    wire [8:0] s3_c15_carries;
    full_adder u_full_s3_c15 [8:0] (.a_i(s3_c15[8:0]), .b_i(s3_c15[17:9]), .c_i(s3_c15[26:18]),
        .sum_o(s3_c15_sums), .carry_o(s3_c15_carries));
    wire [18:0] s4_c15;
    assign s4_c15 = {s3_c14_carries, s3_c15_sums, s3_c15[27]};
    wire [8:0] s3_c16_sums;
    wire [8:0] s3_c16_carries;
    full_adder u_full_s3_c16 [8:0] (.a_i(s3_c16[8:0]), .b_i(s3_c16[17:9]), .c_i(s3_c16[26:18]),
        .sum_o(s3_c16_sums), .carry_o(s3_c16_carries));
    wire [18:0] s4_c16;
    assign s4_c16 = {s3_c15_carries, s3_c16_sums, s3_c16[27]};
    wire [8:0] s3_c17_sums;
    wire [8:0] s3_c17_carries;
    full_adder u_full_s3_c17 [8:0] (.a_i(s3_c17[8:0]), .b_i(s3_c17[17:9]), .c_i(s3_c17[26:18]),
        .sum_o(s3_c17_sums), .carry_o(s3_c17_carries));
    wire [18:0] s4_c17;
    assign s4_c17 = {s3_c16_carries, s3_c17_sums, s3_c17[27]};
    wire [8:0] s3_c18_sums;
    wire [8:0] s3_c18_carries;
    full_adder u_full_s3_c18 [8:0] (.a_i(s3_c18[8:0]), .b_i(s3_c18[17:9]), .c_i(s3_c18[26:18]),
        .sum_o(s3_c18_sums), .carry_o(s3_c18_carries));
    wire [18:0] s4_c18;
    assign s4_c18 = {s3_c17_carries, s3_c18_sums, s3_c18[27]};
    wire [8:0] s3_c19_sums;
    wire [8:0] s3_c19_carries;
    full_adder u_full_s3_c19 [8:0] (.a_i(s3_c19[8:0]), .b_i(s3_c19[17:9]), .c_i(s3_c19[26:18]),
        .sum_o(s3_c19_sums), .carry_o(s3_c19_carries));
    wire [18:0] s4_c19;
    assign s4_c19 = {s3_c18_carries, s3_c19_sums, s3_c19[27]};
    wire [8:0] s3_c20_sums;
    wire [8:0] s3_c20_carries;
    full_adder u_full_s3_c20 [8:0] (.a_i(s3_c20[8:0]), .b_i(s3_c20[17:9]), .c_i(s3_c20[26:18]),
        .sum_o(s3_c20_sums), .carry_o(s3_c20_carries));
    wire [18:0] s4_c20;
    assign s4_c20 = {s3_c19_carries, s3_c20_sums, s3_c20[27]};
    wire [8:0] s3_c21_sums;
    wire [8:0] s3_c21_carries;
    full_adder u_full_s3_c21 [6:0] (.a_i(s3_c21[6:0]), .b_i(s3_c21[13:7]), .c_i(s3_c21[20:14]),
        .sum_o(s3_c21_sums[6:0]), .carry_o(s3_c21_carries[6:0]));
    half_adder u_half_s3_c21 (.a_i(s3_c21[21]), .b_i(s3_c21[22]),
        .sum_o(s3_c21_sums[7]), .carry_o(s3_c21_carries[7]));
    assign s3_c21_sums[8] = ~(s3_c21[23] ^ s3_c21[24]);  // a + b + 1
    assign s3_c21_carries[8] = s3_c21[23] | s3_c21[24];
    wire [18:0] s4_c21;
    assign s4_c21 = {s3_c20_carries, s3_c21_sums, s3_c21[25]};
    wire [2:0] s3_c22_sums;
    wire [2:0] s3_c22_carries;
    full_adder u_full_s3_c22 [2:0] (.a_i(s3_c22[2:0]), .b_i(s3_c22[5:3]), .c_i(s3_c22[8:6]),
        .sum_o(s3_c22_sums), .carry_o(s3_c22_carries));
    wire [18:0] s4_c22;
    assign s4_c22 = {s3_c21_carries, s3_c22_sums, s3_c22[15:9]};
    wire [2:0] s4_c23;
    assign s4_c23 = s3_c22_carries;

    // Stage 4: 19 rows to at most 13.
    wire [2:0] s4_c0_sums;
    wire [2:0] s4_c0_carries;
    full_adder u_full_s4_c0 [2:0] (.a_i(s4_c0[2:0]), .b_i(s4_c0[5:3]), .c_i(s4_c0[8:6]),
        .sum_o(s4_c0_sums), .carry_o(s4_c0_carries));
    wire [12:0] s5_c0;
    assign s5_c0 = {s4_c0_sums, s4_c0[18:9]};
    wire [4:0] s4_c1_sums;
    wire [4:0] s4_c1_carries;
    full_adder u_full_s4_c1 [3:0] (.a_i(s4_c1[3:0]), .b_i(s4_c1[7:4]), .c_i(s4_c1[11:8]),
        .sum_o(s4_c1_sums[3:0]), .carry_o(s4_c1_carries[3:0]));
    half_adder u_half_s4_c1 (.a_i(s4_c1[12]), .b_i(s4_c1[13]),
        .sum_o(s4_c1_sums[4]), .carry_o(s4_c1_carries[4]));
    wire [12:0] s5_c1;
    assign s5_c1 = {s4_c0_carries, s4_c1_sums, s4_c1[18:14]};
    wire [5:0] s4_c2_sums;
    wire [5:0] s4_c2_carries;
    full_adder u_full_s4_c2 [4:0] (.a_i(s4_c2[4:0]), .b_i(s4_c2[9:5]), .c_i(s4_c2[14:10]),
        .sum_o(s4_c2_sums[4:0]), .carry_o(s4_c2_carries[4:0]));
    half_adder u_half_s4_c2 (.a_i(s4_c2[15]), .b_i(s4_c2[16]),
        .sum_o(s4_c2_sums[5]), .carry_o(s4_c2_carries[5]));
    wire [12:0] s5_c2;
    assign s5_c2 = {s4_c1_carries, s4_c2_sums, s4_c2[18:17]};
    wire [5:0] s4_c3_sums;
    wire [5:0] s4_c3_carries;
    full_adder u_full_s4_c3 [5:0] (.a_i(s4_c3[5:0]), .b_i(s4_c3[11:6]), .c_i(s4_c3[17:12]),
        .sum_o(s4_c3_sums), .carry_o(s4_c3_carries));
    wire [12:0] s5_c3;
    assign s5_c3 = {s4_c2_carries, s4_c3_sums, s4_c3[18]};
    wire [5:0] s4_c4_sums;
    wire [5:0] s4_c4_carries;
    full_adder u_full_s4_c4 [5:0] (.a_i(s4_c4[5:0]), .b_i(s4_c4[11:6]), .c_i(s4_c4[17:12]),
        .sum_o(s4_c4_sums), .carry_o(s4_c4_carries));
    wire [12:0] s5_c4;
    assign s5_c4 = {s4_c3_carries, s4_c4_sums, s4_c4[18]};
    wire [5:0] s4_c5_sums;
    wire [5:0] s4_c5_carries;
    full_adder u_full_s4_c5 [5:0] (.a_i(s4_c5[5:0]), .b_i(s4_c5[11:6]), .c_i(s4_c5[17:12]),
        .sum_o(s4_c5_sums), .carry_o(s4_c5_carries));
    wire [12:0] s5_c5;
    assign s5_c5 = {s4_c4_carries, s4_c5_sums, s4_c5[18]};
    wire [5:0] s4_c6_sums;
    wire [5:0] s4_c6_carries;
    full_adder u_full_s4_c6 [5:0] (.a_i(s4_c6[5:0]), .b_i(s4_c6[11:6]), .c_i(s4_c6[17:12]),
        .sum_o(s4_c6_sums), .carry_o(s4_c6_carries));
    wire [12:0] s5_c6;
    assign s5_c6 = {s4_c5_carries, s4_c6_sums, s4_c6[18]};
    wire [5:0] s4_c7_sums;
    wire [5:0] s4_c7_carries;
    full_adder u_full_s4_c7 [5:0] (.a_i(s4_c7[5:0]), .b_i(s4_c7[11:6]), .c_i(s4_c7[17:12]),
        .sum_o(s4_c7_sums), .carry_o(s4_c7_carries));
    wire [12:0] s5_c7;
    assign s5_c7 = {s4_c6_carries, s4_c7_sums, s4_c7[18]};
    wire [5:0] s4_c8_sums;
    wire [5:0] s4_c8_carries;
    full_adder u_full_s4_c8 [5:0] (.a_i(s4_c8[5:0]), .b_i(s4_c8[11:6]), .c_i(s4_c8[17:12]),
        .sum_o(s4_c8_sums), .carry_o(s4_c8_carries));
    wire [12:0] s5_c8;
    assign s5_c8 = {s4_c7_carries, s4_c8_sums, s4_c8[18]};
    wire [5:0] s4_c9_sums;
    wire [5:0] s4_c9_carries;
    full_adder u_full_s4_c9 [5:0] (.a_i(s4_c9[5:0]), .b_i(s4_c9[11:6]), .c_i(s4_c9[17:12]),
        .sum_o(s4_c9_sums), .carry_o(s4_c9_carries));
    wire [12:0] s5_c9;
    assign s5_c9 = {s4_c8_carries, s4_c9_sums, s4_c9[18]};
    wire [5:0] s4_c10_sums;
    wire [5:0] s4_c10_carries;
    full_adder u_full_s4_c10 [5:0] (.a_i(s4_c10[5:0]), .b_i(s4_c10[11:6]), .c_i(s4_c10[17:12]),
        .sum_o(s4_c10_sums), .carry_o(s4_c10_carries));
    wire [12:0] s5_c10;
    assign s5_c10 = {s4_c9_carries, s4_c10_sums, s4_c10[18]};
    wire [5:0] s4_c11_sums;
    wire [5:0] s4_c11_carries;
    full_adder u_full_s4_c11 [5:0] (.a_i(s4_c11[5:0]), .b_i(s4_c11[11:6]), .c_i(s4_c11[17:12]),
        .sum_o(s4_c11_sums), .carry_o(s4_c11_carries));
    wire [12:0] s5_c11;
    assign s5_c11 = {s4_c10_carries, s4_c11_sums, s4_c11[18]};
    wire [5:0] s4_c12_sums;
    wire [5:0] s4_c12_carries;
    full_adder u_full_s4_c12 [5:0] (.a_i(s4_c12[5:0]), .b_i(s4_c12[11:6]), .c_i(s4_c12[17:12]),
        .sum_o(s4_c12_sums), .carry_o(s4_c12_carries));
    wire [12:0] s5_c12;
    assign s5_c12 = {s4_c11_carries, s4_c12_sums, s4_c12[18]};
    wire [5:0] s4_c13_sums;
    wire [5:0] s4_c13_carries;
    full_adder u_full_s4_c13 [5:0] (.a_i(s4_c13[5:0]), .b_i(s4_c13[11:6]), .c_i(s4_c13[17:12]),
        .sum_o(s4_c13_sums), .carry_o(s4_c13_carries));
    wire [12:0] s5_c13;
    assign s5_c13 = {s4_c12_carries, s4_c13_sums, s4_c13[18]};
    wire [5:0] s4_c14_sums;
    wire [5:0] s4_c14_carries;
    full_adder u_full_s4_c14 [5:0] (.a_i(s4_c14[5:0]), .b_i(s4_c14[11:6]), .c_i(s4_c14[17:12]),
        .sum_o(s4_c14_sums), .carry_o(s4_c14_carries));
    wire [12:0] s5_c14;
    assign s5_c14 = {s4_c13_carries, s4_c14_sums, s4_c14[18]};
    wire [5:0] s4_c15_sums;
    wire [5:0] s4_c15_carries;
    full_adder u_full_s4_c15 [5:0] (.a_i(s4_c15[5:0]), .b_i(s4_c15[11:6]), .c_i(s4_c15[17:12]),
        .sum_o(s4_c15_sums), .carry_o(s4_c15_carries));
    wire [12:0] s5_c15;
    assign s5_c15 = {s4_c14_carries, s4_c15_sums, s4_c15[18]};
    wire [5:0] s4_c16_sums;
    wire [5:0] s4_c16_carries;
    full_adder u_full_s4_c16 [5:0] (.a_i(s4_c16[5:0]), .b_i(s4_c16[11:6]), .c_i(s4_c16[17:12]),
        .sum_o(s4_c16_sums), .carry_o(s4_c16_carries));
    wire [12:0] s5_c16;
    assign s5_c16 = {s4_c15_carries, s4_c16_sums, s4_c16[18]};
    wire [5:0] s4_c17_sums;
    wire [5:0] s4_c17_carries;
    full_adder u_full_s4_c17 [5:0] (.a_i(s4_c17[5:0]), .b_i(s4_c17[11:6]), .c_i(s4_c17[17:12]),
        .sum_o(s4_c17_sums), .carry_o(s4_c17_carries));
    wire [12:0] s5_c17;
    assign s5_c17 = {s4_c16_carries, s4_c17_sums, s4_c17[18]};
    wire [5:0] s4_c18_sums;
    wire [5:0] s4_c18_carries;
    full_adder u_full_s4_c18 [5:0] (.a_i(s4_c18[5:0]), .b_i(s4_c18[11:6]), .c_i(s4_c18[17:12]),
        .sum_o(s4_c18_sums), .carry_o(s4_c18_carries));
    wire [12:0] s5_c18;
    assign s5_c18 = {s4_c17_carries, s4_c18_sums, s4_c18[18]};
    wire [5:0] s4_c19_sums;
    wire [5:0] s4_c19_carries;
    full_adder u_full_s4_c19 [5:0] (.a_i(s4_c19[5:0]), .b_i(s4_c19[11:6]), .c_i(s4_c19[17:12]),
        .sum_o(s4_c19_sums), .carry_o(s4_c19_carries));
    wire [12:0] s5_c19;
    assign s5_c19 = {s4_c18_carries, s4_c19_sums, s4_c19[18]};
    wire [5:0] s4_c20_sums;
    wire [5:0] s4_c20_carries;
    full_adder u_full_s4_c20 [5:0] (.a_i(s4_c20[5:0]), .b_i(s4_c20[11:6]), .c_i(s4_c20[17:12]),
        .sum_o(s4_c20_sums), .carry_o(s4_c20_carries));
    wire [12:0] s5_c20;
    assign s5_c20 = {s4_c19_carries, s4_c20_sums, s4_c20[18]};
    wire [5:0] s4_c21_sums;
    wire [5:0] s4_c21_carries;
    full_adder u_full_s4_c21 [5:0] (.a_i(s4_c21[5:0]), .b_i(s4_c21[11:6]), .c_i(s4_c21[17:12]),
        .sum_o(s4_c21_sums), .carry_o(s4_c21_carries));
    wire [12:0] s5_c21;
    assign s5_c21 = {s4_c20_carries, s4_c21_sums, s4_c21[18]};
    wire [5:0] s4_c22_sums;
    wire [5:0] s4_c22_carries;
    full_adder u_full_s4_c22 [5:0] (.a_i(s4_c22[5:0]), .b_i(s4_c22[11:6]), .c_i(s4_c22[17:12]),
        .sum_o(s4_c22_sums), .carry_o(s4_c22_carries));
    wire [12:0] s5_c22;
    assign s5_c22 = {s4_c21_carries, s4_c22_sums, s4_c22[18]};
    wire [8:0] s5_c23;
    assign s5_c23 = {s4_c22_carries, s4_c23};

    assign middle_o = {s5_c23, s5_c22, s5_c21, s5_c20, s5_c19, s5_c18, s5_c17, s5_c16, s5_c15,
        s5_c14, s5_c13, s5_c12, s5_c11, s5_c10, s5_c9, s5_c8, s5_c7, s5_c6, s5_c5, s5_c4, s5_c3,
        s5_c2, s5_c1, s5_c0};

endmodule

`default_nettype wire
