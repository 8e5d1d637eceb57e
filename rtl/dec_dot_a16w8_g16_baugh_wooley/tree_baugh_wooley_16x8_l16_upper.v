// tree_baugh_wooley_16x8_l16_upper: Dadda compressor tree, first half: 16 lane(s) of Baugh-Wooley
//   rows, 16 x 8 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_16x8_l16_upper (
    input  wire [2047:0] bits_i,    // lane k at [k*128 +: 128]
    output wire [446:0]  middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [15:0] s0_c0;
    wire [31:0] s0_c1;
    wire [47:0] s0_c2;
    wire [63:0] s0_c3;
    wire [79:0] s0_c4;
    wire [95:0] s0_c5;
    wire [111:0] s0_c6;
    wire [127:0] s0_c7;
    wire [127:0] s0_c8;
    wire [127:0] s0_c9;
    wire [127:0] s0_c10;
    wire [127:0] s0_c11;
    wire [127:0] s0_c12;
    wire [127:0] s0_c13;
    wire [127:0] s0_c14;
    wire [127:0] s0_c15;
    wire [111:0] s0_c16;
    wire [95:0] s0_c17;
    wire [79:0] s0_c18;
    wire [63:0] s0_c19;
    wire [47:0] s0_c20;
    wire [31:0] s0_c21;
    wire [15:0] s0_c22;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [127:0] lane;
            assign lane = bits_i[k*128 +: 128];
            assign s0_c0[k] = lane[0];
            assign s0_c1[k*2 +: 2] = {lane[16], lane[1]};
            assign s0_c2[k*3 +: 3] = {lane[32], lane[17], lane[2]};
            assign s0_c3[k*4 +: 4] = {lane[48], lane[33], lane[18], lane[3]};
            assign s0_c4[k*5 +: 5] = {lane[64], lane[49], lane[34], lane[19], lane[4]};
            assign s0_c5[k*6 +: 6] = {lane[80], lane[65], lane[50], lane[35], lane[20], lane[5]};
            assign s0_c6[k*7 +: 7] = {lane[96], lane[81], lane[66], lane[51], lane[36], lane[21],
                lane[6]};
            assign s0_c7[k*8 +: 8] = {lane[112], lane[97], lane[82], lane[67], lane[52], lane[37],
                lane[22], lane[7]};
            assign s0_c8[k*8 +: 8] = {lane[113], lane[98], lane[83], lane[68], lane[53], lane[38],
                lane[23], lane[8]};
            assign s0_c9[k*8 +: 8] = {lane[114], lane[99], lane[84], lane[69], lane[54], lane[39],
                lane[24], lane[9]};
            assign s0_c10[k*8 +: 8] = {lane[115], lane[100], lane[85], lane[70], lane[55], lane[40],
                lane[25], lane[10]};
            assign s0_c11[k*8 +: 8] = {lane[116], lane[101], lane[86], lane[71], lane[56], lane[41],
                lane[26], lane[11]};
            assign s0_c12[k*8 +: 8] = {lane[117], lane[102], lane[87], lane[72], lane[57], lane[42],
                lane[27], lane[12]};
            assign s0_c13[k*8 +: 8] = {lane[118], lane[103], lane[88], lane[73], lane[58], lane[43],
                lane[28], lane[13]};
            assign s0_c14[k*8 +: 8] = {lane[119], lane[104], lane[89], lane[74], lane[59], lane[44],
                lane[29], lane[14]};
            assign s0_c15[k*8 +: 8] = {lane[120], lane[105], lane[90], lane[75], lane[60], lane[45],
                lane[30], lane[15]};
            assign s0_c16[k*7 +: 7] = {lane[121], lane[106], lane[91], lane[76], lane[61], lane[46],
                lane[31]};
            assign s0_c17[k*6 +: 6] = {lane[122], lane[107], lane[92], lane[77], lane[62],
                lane[47]};
            assign s0_c18[k*5 +: 5] = {lane[123], lane[108], lane[93], lane[78], lane[63]};
            assign s0_c19[k*4 +: 4] = {lane[124], lane[109], lane[94], lane[79]};
            assign s0_c20[k*3 +: 3] = {lane[125], lane[110], lane[95]};
            assign s0_c21[k*2 +: 2] = {lane[126], lane[111]};
            assign s0_c22[k] = lane[127];
        end
    endgenerate

    // Stage 0: 129 rows to at most 94.
    wire [15:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire [31:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [47:0] s1_c2;
    assign s1_c2 = s0_c2;
    wire [63:0] s1_c3;
    assign s1_c3 = s0_c3;
    wire [79:0] s1_c4;
    assign s1_c4 = s0_c4;
    wire s0_c5_sums;
    wire s0_c5_carries;
    full_adder u_full_s0_c5 (.a_i(s0_c5[0]), .b_i(s0_c5[1]), .c_i(s0_c5[2]),
        .sum_o(s0_c5_sums), .carry_o(s0_c5_carries));
    wire [93:0] s1_c5;
    assign s1_c5 = {s0_c5_sums, s0_c5[95:3]};
    wire [9:0] s0_c6_sums;
    wire [9:0] s0_c6_carries;
    full_adder u_full_s0_c6 [8:0] (.a_i(s0_c6[8:0]), .b_i(s0_c6[17:9]), .c_i(s0_c6[26:18]),
        .sum_o(s0_c6_sums[8:0]), .carry_o(s0_c6_carries[8:0]));
    half_adder u_half_s0_c6 (.a_i(s0_c6[27]), .b_i(s0_c6[28]),
        .sum_o(s0_c6_sums[9]), .carry_o(s0_c6_carries[9]));
    wire [93:0] s1_c6;
    assign s1_c6 = {s0_c5_carries, s0_c6_sums, s0_c6[111:29]};
    wire [21:0] s0_c7_sums;
    wire [21:0] s0_c7_carries;
    full_adder u_full_s0_c7 [21:0] (.a_i(s0_c7[21:0]), .b_i(s0_c7[43:22]), .c_i(s0_c7[65:44]),
        .sum_o(s0_c7_sums), .carry_o(s0_c7_carries));
    wire [93:0] s1_c7;
    assign s1_c7 = {s0_c6_carries, s0_c7_sums, s0_c7[127:66]};
    wire [27:0] s0_c8_sums;
    wire [27:0] s0_c8_carries;
    full_adder u_full_s0_c8 [27:0] (.a_i(s0_c8[27:0]), .b_i(s0_c8[55:28]), .c_i(s0_c8[83:56]),
        .sum_o(s0_c8_sums), .carry_o(s0_c8_carries));
    wire [93:0] s1_c8;
    assign s1_c8 = {s0_c7_carries, s0_c8_sums, s0_c8[127:84]};
    wire [30:0] s0_c9_sums;
    wire [30:0] s0_c9_carries;
    full_adder u_full_s0_c9 [30:0] (.a_i(s0_c9[30:0]), .b_i(s0_c9[61:31]), .c_i(s0_c9[92:62]),
        .sum_o(s0_c9_sums), .carry_o(s0_c9_carries));
    wire [93:0] s1_c9;
    assign s1_c9 = {s0_c8_carries, s0_c9_sums, s0_c9[127:93]};
    wire [32:0] s0_c10_sums;
    wire [32:0] s0_c10_carries;
    full_adder u_full_s0_c10 [31:0] (.a_i(s0_c10[31:0]), .b_i(s0_c10[63:32]), .c_i(s0_c10[95:64]),
        .sum_o(s0_c10_sums[31:0]), .carry_o(s0_c10_carries[31:0]));
    half_adder u_half_s0_c10 (.a_i(s0_c10[96]), .b_i(s0_c10[97]),
        .sum_o(s0_c10_sums[32]), .carry_o(s0_c10_carries[32]));
    wire [93:0] s1_c10;
    assign s1_c10 = {s0_c9_carries, s0_c10_sums, s0_c10[127:98]};
    wire [33:0] s0_c11_sums;
    wire [33:0] s0_c11_carries;
    full_adder u_full_s0_c11 [32:0] (.a_i(s0_c11[32:0]), .b_i(s0_c11[65:33]), .c_i(s0_c11[98:66]),
        .sum_o(s0_c11_sums[32:0]), .carry_o(s0_c11_carries[32:0]));
    assign s0_c11_sums[33] = ~(s0_c11[99] ^ s0_c11[100]);  // a + b + 1
    assign s0_c11_carries[33] = s0_c11[99] | s0_c11[100];
    wire [93:0] s1_c11;
    assign s1_c11 = {s0_c10_carries, s0_c11_sums, s0_c11[127:101]};
    wire [33:0] s0_c12_sums;
    wire [33:0] s0_c12_carries;
    full_adder u_full_s0_c12 [33:0] (.a_i(s0_c12[33:0]), .b_i(s0_c12[67:34]), .c_i(s0_c12[101:68]),
        .sum_o(s0_c12_sums), .carry_o(s0_c12_carries));
    wire [93:0] s1_c12;
    assign s1_c12 = {s0_c11_carries, s0_c12_sums, s0_c12[127:102]};
    wire [33:0] s0_c13_sums;
    wire [33:0] s0_c13_carries;
    full_adder u_full_s0_c13 [33:0] (.a_i(s0_c13[33:0]), .b_i(s0_c13[67:34]), .c_i(s0_c13[101:68]),
        .sum_o(s0_c13_sums), .carry_o(s0_c13_carries));
    wire [93:0] s1_c13;
    assign s1_c13 = {s0_c12_carries, s0_c13_sums, s0_c13[127:102]};
    wire [33:0] s0_c14_sums;
    wire [33:0] s0_c14_carries;
    full_adder u_full_s0_c14 [33:0] (.a_i(s0_c14[33:0]), .b_i(s0_c14[67:34]), .c_i(s0_c14[101:68]),
        .sum_o(s0_c14_sums), .carry_o(s0_c14_carries));
    wire [93:0] s1_c14;
    assign s1_c14 = {s0_c13_carries, s0_c14_sums, s0_c14[127:102]};
    wire [33:0] s0_c15_sums;
    wire [33:0] s0_c15_carries;
    full_adder u_full_s0_c15 [33:0] (.a_i(s0_c15[33:0]), .b_i(s0_c15[67:34]), .c_i(s0_c15[101:68]),
        .sum_o(s0_c15_sums), .carry_o(s0_c15_carries));
    wire [93:0] s1_c15;
    assign s1_c15 = {s0_c14_carries, s0_c15_sums, s0_c15[127:102]};
    wire [25:0] s0_c16_sums;
    wire [25:0] s0_c16_carries;
    full_adder u_full_s0_c16 [25:0] (.a_i(s0_c16[25:0]), .b_i(s0_c16[51:26]), .c_i(s0_c16[77:52]),
        .sum_o(s0_c16_sums), .carry_o(s0_c16_carries));
    wire [93:0] s1_c16;
    assign s1_c16 = {s0_c15_carries, s0_c16_sums, s0_c16[111:78]};
    wire [13:0] s0_c17_sums;
    wire [13:0] s0_c17_carries;
    full_adder u_full_s0_c17 [13:0] (.a_i(s0_c17[13:0]), .b_i(s0_c17[27:14]), .c_i(s0_c17[41:28]),
        .sum_o(s0_c17_sums), .carry_o(s0_c17_carries));
    wire [93:0] s1_c17;
    assign s1_c17 = {s0_c16_carries, s0_c17_sums, s0_c17[95:42]};
    wire [93:0] s1_c18;
    assign s1_c18 = {s0_c17_carries, s0_c18};
    wire [63:0] s1_c19;
    assign s1_c19 = s0_c19;
    wire [47:0] s1_c20;
    assign s1_c20 = s0_c20;
    wire [31:0] s1_c21;
    assign s1_c21 = s0_c21;
    wire [15:0] s1_c22;
    assign s1_c22 = s0_c22;

    // Stage 1: 94 rows to at most 63.
    wire [15:0] s2_c0;
    assign s2_c0 = s1_c0;
    wire [31:0] s2_c1;
    assign s2_c1 = s1_c1;
    wire [47:0] s2_c2;
    assign s2_c2 = s1_c2;
    wire s1_c3_sums;
    wire s1_c3_carries;
    half_adder u_half_s1_c3 (.a_i(s1_c3[0]), .b_i(s1_c3[1]),
        .sum_o(s1_c3_sums), .carry_o(s1_c3_carries));
    wire [62:0] s2_c3;
    assign s2_c3 = {s1_c3_sums, s1_c3[63:2]};
    wire [8:0] s1_c4_sums;
    wire [8:0] s1_c4_carries;
    full_adder u_full_s1_c4 [8:0] (.a_i(s1_c4[8:0]), .b_i(s1_c4[17:9]), .c_i(s1_c4[26:18]),
        .sum_o(s1_c4_sums), .carry_o(s1_c4_carries));
    wire [62:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums, s1_c4[79:27]};
    wire [19:0] s1_c5_sums;
    wire [19:0] s1_c5_carries;
    full_adder u_full_s1_c5 [19:0] (.a_i(s1_c5[19:0]), .b_i(s1_c5[39:20]), .c_i(s1_c5[59:40]),
        .sum_o(s1_c5_sums), .carry_o(s1_c5_carries));
    wire [62:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5_sums, s1_c5[93:60]};
    wire [25:0] s1_c6_sums;
    wire [25:0] s1_c6_carries;
    full_adder u_full_s1_c6 [24:0] (.a_i(s1_c6[24:0]), .b_i(s1_c6[49:25]), .c_i(s1_c6[74:50]),
        .sum_o(s1_c6_sums[24:0]), .carry_o(s1_c6_carries[24:0]));
    half_adder u_half_s1_c6 (.a_i(s1_c6[75]), .b_i(s1_c6[76]),
        .sum_o(s1_c6_sums[25]), .carry_o(s1_c6_carries[25]));
    wire [62:0] s2_c6;
    assign s2_c6 = {s1_c5_carries, s1_c6_sums, s1_c6[93:77]};
    wire [28:0] s1_c7_sums;
    wire [28:0] s1_c7_carries;
    full_adder u_full_s1_c7 [27:0] (.a_i(s1_c7[27:0]), .b_i(s1_c7[55:28]), .c_i(s1_c7[83:56]),
        .sum_o(s1_c7_sums[27:0]), .carry_o(s1_c7_carries[27:0]));
    half_adder u_half_s1_c7 (.a_i(s1_c7[84]), .b_i(s1_c7[85]),
        .sum_o(s1_c7_sums[28]), .carry_o(s1_c7_carries[28]));
    wire [62:0] s2_c7;
    assign s2_c7 = {s1_c6_carries, s1_c7_sums, s1_c7[93:86]};
    wire [29:0] s1_c8_sums;
    wire [29:0] s1_c8_carries;
    full_adder u_full_s1_c8 [29:0] (.a_i(s1_c8[29:0]), .b_i(s1_c8[59:30]), .c_i(s1_c8[89:60]),
        .sum_o(s1_c8_sums), .carry_o(s1_c8_carries));
    wire [62:0] s2_c8;
    assign s2_c8 = {s1_c7_carries, s1_c8_sums, s1_c8[93:90]};
    wire [30:0] s1_c9_sums;
    wire [30:0] s1_c9_carries;
    full_adder u_full_s1_c9 [29:0] (.a_i(s1_c9[29:0]), .b_i(s1_c9[59:30]), .c_i(s1_c9[89:60]),
        .sum_o(s1_c9_sums[29:0]), .carry_o(s1_c9_carries[29:0]));
    half_adder u_half_s1_c9 (.a_i(s1_c9[90]), .b_i(s1_c9[91]),
        .sum_o(s1_c9_sums[30]), .carry_o(s1_c9_carries[30]));
    wire [62:0] s2_c9;
    assign s2_c9 = {s1_c8_carries, s1_c9_sums, s1_c9[93:92]};
    wire [30:0] s1_c10_sums;
    wire [30:0] s1_c10_carries;
    full_adder u_full_s1_c10 [30:0] (.a_i(s1_c10[30:0]), .b_i(s1_c10[61:31]), .c_i(s1_c10[92:62]),
        .sum_o(s1_c10_sums), .carry_o(s1_c10_carries));
    wire [62:0] s2_c10;
    assign s2_c10 = {s1_c9_carries, s1_c10_sums, s1_c10[93]};
    wire [30:0] s1_c11_sums;
    wire [30:0] s1_c11_carries;
    full_adder u_full_s1_c11 [30:0] (.a_i(s1_c11[30:0]), .b_i(s1_c11[61:31]), .c_i(s1_c11[92:62]),
        .sum_o(s1_c11_sums), .carry_o(s1_c11_carries));
    wire [62:0] s2_c11;
    assign s2_c11 = {s1_c10_carries, s1_c11_sums, s1_c11[93]};
    wire [30:0] s1_c12_sums;
    wire [30:0] s1_c12_carries;
    full_adder u_full_s1_c12 [30:0] (.a_i(s1_c12[30:0]), .b_i(s1_c12[61:31]), .c_i(s1_c12[92:62]),
        .sum_o(s1_c12_sums), .carry_o(s1_c12_carries));
    wire [62:0] s2_c12;
    assign s2_c12 = {s1_c11_carries, s1_c12_sums, s1_c12[93]};
    wire [30:0] s1_c13_sums;
    wire [30:0] s1_c13_carries;
    full_adder u_full_s1_c13 [30:0] (.a_i(s1_c13[30:0]), .b_i(s1_c13[61:31]), .c_i(s1_c13[92:62]),
        .sum_o(s1_c13_sums), .carry_o(s1_c13_carries));
    wire [62:0] s2_c13;
    assign s2_c13 = {s1_c12_carries, s1_c13_sums, s1_c13[93]};
    wire [30:0] s1_c14_sums;
    wire [30:0] s1_c14_carries;
    full_adder u_full_s1_c14 [30:0] (.a_i(s1_c14[30:0]), .b_i(s1_c14[61:31]), .c_i(s1_c14[92:62]),
        .sum_o(s1_c14_sums), .carry_o(s1_c14_carries));
    wire [62:0] s2_c14;
    assign s2_c14 = {s1_c13_carries, s1_c14_sums, s1_c14[93]};
    wire [30:0] s1_c15_sums;
    wire [30:0] s1_c15_carries;
    full_adder u_full_s1_c15 [30:0] (.a_i(s1_c15[30:0]), .b_i(s1_c15[61:31]), .c_i(s1_c15[92:62]),
        .sum_o(s1_c15_sums), .carry_o(s1_c15_carries));
    wire [62:0] s2_c15;
    assign s2_c15 = {s1_c14_carries, s1_c15_sums, s1_c15[93]};
    wire [30:0] s1_c16_sums;
    wire [30:0] s1_c16_carries;
    full_adder u_full_s1_c16 [30:0] (.a_i(s1_c16[30:0]), .b_i(s1_c16[61:31]), .c_i(s1_c16[92:62]),
        .sum_o(s1_c16_sums), .carry_o(s1_c16_carries));
    wire [62:0] s2_c16;
    assign s2_c16 = {s1_c15_carries, s1_c16_sums, s1_c16[93]};
    wire [30:0] s1_c17_sums;
    wire [30:0] s1_c17_carries;
    full_adder u_full_s1_c17 [30:0] (.a_i(s1_c17[30:0]), .b_i(s1_c17[61:31]), .c_i(s1_c17[92:62]),
        .sum_o(s1_c17_sums), .carry_o(s1_c17_carries));
    wire [62:0] s2_c17;
    assign s2_c17 = {s1_c16_carries, s1_c17_sums, s1_c17[93]};
    wire [30:0] s1_c18_sums;
    wire [30:0] s1_c18_carries;
    full_adder u_full_s1_c18 [30:0] (.a_i(s1_c18[30:0]), .b_i(s1_c18[61:31]), .c_i(s1_c18[92:62]),
        .sum_o(s1_c18_sums), .carry_o(s1_c18_carries));
    wire [62:0] s2_c18;
    assign s2_c18 = {s1_c17_carries, s1_c18_sums, s1_c18[93]};
    wire [16:0] s1_c19_sums;
    wire [16:0] s1_c19_carries;
    full_adder u_full_s1_c19 [14:0] (.a_i(s1_c19[14:0]), .b_i(s1_c19[29:15]), .c_i(s1_c19[44:30]),
        .sum_o(s1_c19_sums[14:0]), .carry_o(s1_c19_carries[14:0]));
    half_adder u_half_s1_c19 (.a_i(s1_c19[45]), .b_i(s1_c19[46]),
        .sum_o(s1_c19_sums[15]), .carry_o(s1_c19_carries[15]));
    assign s1_c19_sums[16] = ~(s1_c19[47] ^ s1_c19[48]);  // a + b + 1
    assign s1_c19_carries[16] = s1_c19[47] | s1_c19[48];
    wire [62:0] s2_c19;
    assign s2_c19 = {s1_c18_carries, s1_c19_sums, s1_c19[63:49]};
    wire s1_c20_sums;
    wire s1_c20_carries;
    full_adder u_full_s1_c20 (.a_i(s1_c20[0]), .b_i(s1_c20[1]), .c_i(s1_c20[2]),
        .sum_o(s1_c20_sums), .carry_o(s1_c20_carries));
    wire [62:0] s2_c20;
    assign s2_c20 = {s1_c19_carries, s1_c20_sums, s1_c20[47:3]};
    wire [32:0] s2_c21;
    assign s2_c21 = {s1_c20_carries, s1_c21};
    wire [15:0] s2_c22;
    assign s2_c22 = s1_c22;

    // Stage 2: 63 rows to at most 42.
    wire [15:0] s3_c0;
    assign s3_c0 = s2_c0;
    wire [31:0] s3_c1;
    assign s3_c1 = s2_c1;
    wire [2:0] s2_c2_sums;
    wire [2:0] s2_c2_carries;
    full_adder u_full_s2_c2 [2:0] (.a_i(s2_c2[2:0]), .b_i(s2_c2[5:3]), .c_i(s2_c2[8:6]),
        .sum_o(s2_c2_sums), .carry_o(s2_c2_carries));
    wire [41:0] s3_c2;
    assign s3_c2 = {s2_c2_sums, s2_c2[47:9]};
    wire [11:0] s2_c3_sums;
    wire [11:0] s2_c3_carries;
    full_adder u_full_s2_c3 [11:0] (.a_i(s2_c3[11:0]), .b_i(s2_c3[23:12]), .c_i(s2_c3[35:24]),
        .sum_o(s2_c3_sums), .carry_o(s2_c3_carries));
    wire [41:0] s3_c3;
    assign s3_c3 = {s2_c2_carries, s2_c3_sums, s2_c3[62:36]};
    wire [16:0] s2_c4_sums;
    wire [16:0] s2_c4_carries;
    full_adder u_full_s2_c4 [15:0] (.a_i(s2_c4[15:0]), .b_i(s2_c4[31:16]), .c_i(s2_c4[47:32]),
        .sum_o(s2_c4_sums[15:0]), .carry_o(s2_c4_carries[15:0]));
    half_adder u_half_s2_c4 (.a_i(s2_c4[48]), .b_i(s2_c4[49]),
        .sum_o(s2_c4_sums[16]), .carry_o(s2_c4_carries[16]));
    wire [41:0] s3_c4;
    assign s3_c4 = {s2_c3_carries, s2_c4_sums, s2_c4[62:50]};
    wire [18:0] s2_c5_sums;
    wire [18:0] s2_c5_carries;
    full_adder u_full_s2_c5 [18:0] (.a_i(s2_c5[18:0]), .b_i(s2_c5[37:19]), .c_i(s2_c5[56:38]),
        .sum_o(s2_c5_sums), .carry_o(s2_c5_carries));
    wire [41:0] s3_c5;
    assign s3_c5 = {s2_c4_carries, s2_c5_sums, s2_c5[62:57]};
    wire [19:0] s2_c6_sums;
    wire [19:0] s2_c6_carries;
    full_adder u_full_s2_c6 [19:0] (.a_i(s2_c6[19:0]), .b_i(s2_c6[39:20]), .c_i(s2_c6[59:40]),
        .sum_o(s2_c6_sums), .carry_o(s2_c6_carries));
    wire [41:0] s3_c6;
    assign s3_c6 = {s2_c5_carries, s2_c6_sums, s2_c6[62:60]};
    wire [20:0] s2_c7_sums;
    wire [20:0] s2_c7_carries;
    full_adder u_full_s2_c7 [19:0] (.a_i(s2_c7[19:0]), .b_i(s2_c7[39:20]), .c_i(s2_c7[59:40]),
        .sum_o(s2_c7_sums[19:0]), .carry_o(s2_c7_carries[19:0]));
    half_adder u_half_s2_c7 (.a_i(s2_c7[60]), .b_i(s2_c7[61]),
        .sum_o(s2_c7_sums[20]), .carry_o(s2_c7_carries[20]));
    wire [41:0] s3_c7;
    assign s3_c7 = {s2_c6_carries, s2_c7_sums, s2_c7[62]};
    wire [20:0] s2_c8_sums;
    wire [20:0] s2_c8_carries;
    full_adder u_full_s2_c8 [20:0] (.a_i(s2_c8[20:0]), .b_i(s2_c8[41:21]), .c_i(s2_c8[62:42]),
        .sum_o(s2_c8_sums), .carry_o(s2_c8_carries));
    wire [41:0] s3_c8;
    assign s3_c8 = {s2_c7_carries, s2_c8_sums};
    wire [20:0] s2_c9_sums;
    wire [20:0] s2_c9_carries;
    full_adder u_full_s2_c9 [20:0] (.a_i(s2_c9[20:0]), .b_i(s2_c9[41:21]), .c_i(s2_c9[62:42]),
        .sum_o(s2_c9_sums), .carry_o(s2_c9_carries));
    wire [41:0] s3_c9;
    assign s3_c9 = {s2_c8_carries, s2_c9_sums};
    wire [20:0] s2_c10_sums;
    wire [20:0] s2_c10_carries;
    full_adder u_full_s2_c10 [20:0] (.a_i(s2_c10[20:0]), .b_i(s2_c10[41:21]), .c_i(s2_c10[62:42]),
        .sum_o(s2_c10_sums), .carry_o(s2_c10_carries));
    wire [41:0] s3_c10;
    assign s3_c10 = {s2_c9_carries, s2_c10_sums};
    wire [20:0] s2_c11_sums;
    wire [20:0] s2_c11_carries;
    full_adder u_full_s2_c11 [20:0] (.a_i(s2_c11[20:0]), .b_i(s2_c11[41:21]), .c_i(s2_c11[62:42]),
        .sum_o(s2_c11_sums), .carry_o(s2_c11_carries));
    wire [41:0] s3_c11;
    assign s3_c11 = {s2_c10_carries, s2_c11_sums};
    wire [20:0] s2_c12_sums;
    wire [20:0] s2_c12_carries;
    full_adder u_full_s2_c12 [20:0] (.a_i(s2_c12[20:0]), .b_i(s2_c12[41:21]), .c_i(s2_c12[62:42]),
        .sum_o(s2_c12_sums), .carry_o(s2_c12_carries));
    wire [41:0] s3_c12;
    assign s3_c12 = {s2_c11_carries, s2_c12_sums};
    wire [20:0] s2_c13_sums;
    wire [20:0] s2_c13_carries;
    full_adder u_full_s2_c13 [20:0] (.a_i(s2_c13[20:0]), .b_i(s2_c13[41:21]), .c_i(s2_c13[62:42]),
        .sum_o(s2_c13_sums), .carry_o(s2_c13_carries));
    wire [41:0] s3_c13;
    assign s3_c13 = {s2_c12_carries, s2_c13_sums};
    wire [20:0] s2_c14_sums;
    wire [20:0] s2_c14_carries;
    full_adder u_full_s2_c14 [20:0] (.a_i(s2_c14[20:0]), .b_i(s2_c14[41:21]), .c_i(s2_c14[62:42]),
        .sum_o(s2_c14_sums), .carry_o(s2_c14_carries));
    wire [41:0] s3_c14;
    assign s3_c14 = {s2_c13_carries, s2_c14_sums};
    wire [20:0] s2_c15_sums;
    wire [20:0] s2_c15_carries;
    full_adder u_full_s2_c15 [20:0] (.a_i(s2_c15[20:0]), .b_i(s2_c15[41:21]), .c_i(s2_c15[62:42]),
        .sum_o(s2_c15_sums), .carry_o(s2_c15_carries));
    wire [41:0] s3_c15;
    assign s3_c15 = {s2_c14_carries, s2_c15_sums};
    wire [20:0] s2_c16_sums;
    wire [20:0] s2_c16_carries;
    full_adder u_full_s2_c16 [20:0] (.a_i(s2_c16[20:0]), .b_i(s2_c16[41:21]), .c_i(s2_c16[62:42]),
        .sum_o(s2_c16_sums), .carry_o(s2_c16_carries));
    wire [41:0] s3_c16;
    assign s3_c16 = {s2_c15_carries, s2_c16_sums};
    wire [20:0] s2_c17_sums;
    wire [20:0] s2_c17_carries;
    full_adder u_full_s2_c17 [20:0] (.a_i(s2_c17[20:0]), .b_i(s2_c17[41:21]), .c_i(s2_c17[62:42]),
        .sum_o(s2_c17_sums), .carry_o(s2_c17_carries));
    wire [41:0] s3_c17;
    assign s3_c17 = {s2_c16_carries, s2_c17_sums};
    wire [20:0] s2_c18_sums;
    wire [20:0] s2_c18_carries;
    full_adder u_full_s2_c18 [20:0] (.a_i(s2_c18[20:0]), .b_i(s2_c18[41:21]), .c_i(s2_c18[62:42]),
        .sum_o(s2_c18_sums), .carry_o(s2_c18_carries));
    wire [41:0] s3_c18;
    assign s3_c18 = {s2_c17_carries, s2_c18_sums};
    wire [20:0] s2_c19_sums;
    wire [20:0] s2_c19_carries;
    full_adder u_full_s2_c19 [20:0] (.a_i(s2_c19[20:0]), .b_i(s2_c19[41:21]), .c_i(s2_c19[62:42]),
        .sum_o(s2_c19_sums), .carry_o(s2_c19_carries));
    wire [41:0] s3_c19;
    assign s3_c19 = {s2_c18_carries, s2_c19_sums};
    wire [20:0] s2_c20_sums;
    wire [20:0] s2_c20_carries;
    full_adder u_full_s2_c20 [20:0] (.a_i(s2_c20[20:0]), .b_i(s2_c20[41:21]), .c_i(s2_c20[62:42]),
        .sum_o(s2_c20_sums), .carry_o(s2_c20_carries));
    wire [41:0] s3_c20;
    assign s3_c20 = {s2_c19_carries, s2_c20_sums};
    wire [5:0] s2_c21_sums;
    wire [5:0] s2_c21_carries;
    full_adder u_full_s2_c21 [5:0] (.a_i(s2_c21[5:0]), .b_i(s2_c21[11:6]), .c_i(s2_c21[17:12]),
        .sum_o(s2_c21_sums), .carry_o(s2_c21_carries));
    wire [41:0] s3_c21;
    assign s3_c21 = {s2_c20_carries, s2_c21_sums, s2_c21[32:18]};
    wire [21:0] s3_c22;
    assign s3_c22 = {s2_c21_carries, s2_c22};

    // Stage 3: 42 rows to at most 28.
    wire [15:0] s4_c0;
    assign s4_c0 = s3_c0;
    wire [1:0] s3_c1_sums;
    wire [1:0] s3_c1_carries;
    full_adder u_full_s3_c1 [1:0] (.a_i(s3_c1[1:0]), .b_i(s3_c1[3:2]), .c_i(s3_c1[5:4]),
        .sum_o(s3_c1_sums), .carry_o(s3_c1_carries));
    wire [27:0] s4_c1;
    assign s4_c1 = {s3_c1_sums, s3_c1[31:6]};
    wire [7:0] s3_c2_sums;
    wire [7:0] s3_c2_carries;
    full_adder u_full_s3_c2 [7:0] (.a_i(s3_c2[7:0]), .b_i(s3_c2[15:8]), .c_i(s3_c2[23:16]),
        .sum_o(s3_c2_sums), .carry_o(s3_c2_carries));
    wire [27:0] s4_c2;
    assign s4_c2 = {s3_c1_carries, s3_c2_sums, s3_c2[41:24]};
    wire [10:0] s3_c3_sums;
    wire [10:0] s3_c3_carries;
    full_adder u_full_s3_c3 [10:0] (.a_i(s3_c3[10:0]), .b_i(s3_c3[21:11]), .c_i(s3_c3[32:22]),
        .sum_o(s3_c3_sums), .carry_o(s3_c3_carries));
    wire [27:0] s4_c3;
    assign s4_c3 = {s3_c2_carries, s3_c3_sums, s3_c3[41:33]};
    wire [12:0] s3_c4_sums;
    wire [12:0] s3_c4_carries;
    full_adder u_full_s3_c4 [11:0] (.a_i(s3_c4[11:0]), .b_i(s3_c4[23:12]), .c_i(s3_c4[35:24]),
        .sum_o(s3_c4_sums[11:0]), .carry_o(s3_c4_carries[11:0]));
    half_adder u_half_s3_c4 (.a_i(s3_c4[36]), .b_i(s3_c4[37]),
        .sum_o(s3_c4_sums[12]), .carry_o(s3_c4_carries[12]));
    wire [27:0] s4_c4;
    assign s4_c4 = {s3_c3_carries, s3_c4_sums, s3_c4[41:38]};
    wire [13:0] s3_c5_sums;
    wire [13:0] s3_c5_carries;
    full_adder u_full_s3_c5 [12:0] (.a_i(s3_c5[12:0]), .b_i(s3_c5[25:13]), .c_i(s3_c5[38:26]),
        .sum_o(s3_c5_sums[12:0]), .carry_o(s3_c5_carries[12:0]));
    half_adder u_half_s3_c5 (.a_i(s3_c5[39]), .b_i(s3_c5[40]),
        .sum_o(s3_c5_sums[13]), .carry_o(s3_c5_carries[13]));
    wire [27:0] s4_c5;
    assign s4_c5 = {s3_c4_carries, s3_c5_sums, s3_c5[41]};
    wire [13:0] s3_c6_sums;
    wire [13:0] s3_c6_carries;
    full_adder u_full_s3_c6 [13:0] (.a_i(s3_c6[13:0]), .b_i(s3_c6[27:14]), .c_i(s3_c6[41:28]),
        .sum_o(s3_c6_sums), .carry_o(s3_c6_carries));
    wire [27:0] s4_c6;
    assign s4_c6 = {s3_c5_carries, s3_c6_sums};
    wire [13:0] s3_c7_sums;
    wire [13:0] s3_c7_carries;
    full_adder u_full_s3_c7 [13:0] (.a_i(s3_c7[13:0]), .b_i(s3_c7[27:14]), .c_i(s3_c7[41:28]),
        .sum_o(s3_c7_sums), .carry_o(s3_c7_carries));
    wire [27:0] s4_c7;
    assign s4_c7 = {s3_c6_carries, s3_c7_sums};
    wire [13:0] s3_c8_sums;
    wire [13:0] s3_c8_carries;
    full_adder u_full_s3_c8 [13:0] (.a_i(s3_c8[13:0]), .b_i(s3_c8[27:14]), .c_i(s3_c8[41:28]),
        .sum_o(s3_c8_sums), .carry_o(s3_c8_carries));
    wire [27:0] s4_c8;
    assign s4_c8 = {s3_c7_carries, s3_c8_sums};
    wire [13:0] s3_c9_sums;
    wire [13:0] s3_c9_carries;
    full_adder u_full_s3_c9 [13:0] (.a_i(s3_c9[13:0]), .b_i(s3_c9[27:14]), .c_i(s3_c9[41:28]),
        .sum_o(s3_c9_sums), .carry_o(s3_c9_carries));
    wire [27:0] s4_c9;
    assign s4_c9 = {s3_c8_carries, s3_c9_sums};
    wire [13:0] s3_c10_sums;
    wire [13:0] s3_c10_carries;
    full_adder u_full_s3_c10 [13:0] (.a_i(s3_c10[13:0]), .b_i(s3_c10[27:14]), .c_i(s3_c10[41:28]),
        .sum_o(s3_c10_sums), .carry_o(s3_c10_carries));
    wire [27:0] s4_c10;
    assign s4_c10 = {s3_c9_carries, s3_c10_sums};
    wire [13:0] s3_c11_sums;
    wire [13:0] s3_c11_carries;
    full_adder u_full_s3_c11 [13:0] (.a_i(s3_c11[13:0]), .b_i(s3_c11[27:14]), .c_i(s3_c11[41:28]),
        .sum_o(s3_c11_sums), .carry_o(s3_c11_carries));
    wire [27:0] s4_c11;
    assign s4_c11 = {s3_c10_carries, s3_c11_sums};
    wire [13:0] s3_c12_sums;
    wire [13:0] s3_c12_carries;
    full_adder u_full_s3_c12 [13:0] (.a_i(s3_c12[13:0]), .b_i(s3_c12[27:14]), .c_i(s3_c12[41:28]),
        .sum_o(s3_c12_sums), .carry_o(s3_c12_carries));
    wire [27:0] s4_c12;
    assign s4_c12 = {s3_c11_carries, s3_c12_sums};
    wire [13:0] s3_c13_sums;
    wire [13:0] s3_c13_carries;
    full_adder u_full_s3_c13 [13:0] (.a_i(s3_c13[13:0]), .b_i(s3_c13[27:14]), .c_i(s3_c13[41:28]),
        .sum_o(s3_c13_sums), .carry_o(s3_c13_carries));
    wire [27:0] s4_c13;
    assign s4_c13 = {s3_c12_carries, s3_c13_sums};
    wire [13:0] s3_c14_sums;
    wire [13:0] s3_c14_carries;
    full_adder u_full_s3_c14 [13:0] (.a_i(s3_c14[13:0]), .b_i(s3_c14[27:14]), .c_i(s3_c14[41:28]),
        .sum_o(s3_c14_sums), .carry_o(s3_c14_carries));
    wire [27:0] s4_c14;
    assign s4_c14 = {s3_c13_carries, s3_c14_sums};
    wire [13:0] s3_c15_sums;
    wire [13:0] s3_c15_carries;
    full_adder u_full_s3_c15 [13:0] (.a_i(s3_c15[13:0]), .b_i(s3_c15[27:14]), .c_i(s3_c15[41:28]),
        .sum_o(s3_c15_sums), .carry_o(s3_c15_carries));
    wire [27:0] s4_c15;
    assign s4_c15 = {s3_c14_carries, s3_c15_sums};
    wire [13:0] s3_c16_sums;
    wire [13:0] s3_c16_carries;
    full_adder u_full_s3_c16 [13:0] (.a_i(s3_c16[13:0]), .b_i(s3_c16[27:14]), .c_i(s3_c16[41:28]),
        .sum_o(s3_c16_sums), .carry_o(s3_c16_carries));
    wire [27:0] s4_c16;
    assign s4_c16 = {s3_c15_carries, s3_c16_sums};
    wire [13:0] s3_c17_sums;
    wire [13:0] s3_c17_carries;
    full_adder u_full_s3_c17 [13:0] (.a_i(s3_c17[13:0]), .b_i(s3_c17[27:14]), .c_i(s3_c17[41:28]),
        .sum_o(s3_c17_sums), .carry_o(s3_c17_carries));
    wire [27:0] s4_c17;
    assign s4_c17 = {s3_c16_carries, s3_c17_sums};
    wire [13:0] s3_c18_sums;
    wire [13:0] s3_c18_carries;
    full_adder u_full_s3_c18 [13:0] (.a_i(s3_c18[13:0]), .b_i(s3_c18[27:14]), .c_i(s3_c18[41:28]),
        .sum_o(s3_c18_sums), .carry_o(s3_c18_carries));
    wire [27:0] s4_c18;
    assign s4_c18 = {s3_c17_carries, s3_c18_sums};
    wire [13:0] s3_c19_sums;
    wire [13:0] s3_c19_carries;
    full_adder u_full_s3_c19 [13:0] (.a_i(s3_c19[13:0]), .b_i(s3_c19[27:14]), .c_i(s3_c19[41:28]),
        .sum_o(s3_c19_sums), .carry_o(s3_c19_carries));
    wire [27:0] s4_c19;
    assign s4_c19 = {s3_c18_carries, s3_c19_sums};
    wire [13:0] s3_c20_sums;
    wire [13:0] s3_c20_carries;
    full_adder u_full_s3_c20 [13:0] (.a_i(s3_c20[13:0]), .b_i(s3_c20[27:14]), .c_i(s3_c20[41:28]),
        .sum_o(s3_c20_sums), .carry_o(s3_c20_carries));
    wire [27:0] s4_c20;
    assign s4_c20 = {s3_c19_carries, s3_c20_sums};
    wire [13:0] s3_c21_sums;
    wire [13:0] s3_c21_carries;
    full_adder u_full_s3_c21 [13:0] (.a_i(s3_c21[13:0]), .b_i(s3_c21[27:14]), .c_i(s3_c21[41:28]),
        .sum_o(s3_c21_sums), .carry_o(s3_c21_carries));
    wire [27:0] s4_c21;
    assign s4_c21 = {s3_c20_carries, s3_c21_sums};
    wire [3:0] s3_c22_sums;
    wire [3:0] s3_c22_carries;
    full_adder u_full_s3_c22 [3:0] (.a_i(s3_c22[3:0]), .b_i(s3_c22[7:4]), .c_i(s3_c22[11:8]),
        .sum_o(s3_c22_sums), .carry_o(s3_c22_carries));
    wire [27:0] s4_c22;
    assign s4_c22 = {s3_c21_carries, s3_c22_sums, s3_c22[21:12]};
    wire [3:0] s4_c23;
    assign s4_c23 = s3_c22_carries;

    // Stage 4: 28 rows to at most 19.
    wire [15:0] s5_c0;
    assign s5_c0 = s4_c0;
    wire [4:0] s4_c1_sums;
    wire [4:0] s4_c1_carries;
    full_adder u_full_s4_c1 [3:0] (.a_i(s4_c1[3:0]), .b_i(s4_c1[7:4]), .c_i(s4_c1[11:8]),
        .sum_o(s4_c1_sums[3:0]), .carry_o(s4_c1_carries[3:0]));
    half_adder u_half_s4_c1 (.a_i(s4_c1[12]), .b_i(s4_c1[13]),
        .sum_o(s4_c1_sums[4]), .carry_o(s4_c1_carries[4]));
    wire [18:0] s5_c1;
    assign s5_c1 = {s4_c1_sums, s4_c1[27:14]};
    wire [6:0] s4_c2_sums;
    wire [6:0] s4_c2_carries;
    full_adder u_full_s4_c2 [6:0] (.a_i(s4_c2[6:0]), .b_i(s4_c2[13:7]), .c_i(s4_c2[20:14]),
        .sum_o(s4_c2_sums), .carry_o(s4_c2_carries));
    wire [18:0] s5_c2;
    assign s5_c2 = {s4_c1_carries, s4_c2_sums, s4_c2[27:21]};
    wire [7:0] s4_c3_sums;
    wire [7:0] s4_c3_carries;
    full_adder u_full_s4_c3 [7:0] (.a_i(s4_c3[7:0]), .b_i(s4_c3[15:8]), .c_i(s4_c3[23:16]),
        .sum_o(s4_c3_sums), .carry_o(s4_c3_carries));
    wire [18:0] s5_c3;
    assign s5_c3 = {s4_c2_carries, s4_c3_sums, s4_c3[27:24]};
    wire [8:0] s4_c4_sums;
    wire [8:0] s4_c4_carries;
    full_adder u_full_s4_c4 [7:0] (.a_i(s4_c4[7:0]), .b_i(s4_c4[15:8]), .c_i(s4_c4[23:16]),
        .sum_o(s4_c4_sums[7:0]), .carry_o(s4_c4_carries[7:0]));
    half_adder u_half_s4_c4 (.a_i(s4_c4[24]), .b_i(s4_c4[25]),
        .sum_o(s4_c4_sums[8]), .carry_o(s4_c4_carries[8]));
    wire [18:0] s5_c4;
    assign s5_c4 = {s4_c3_carries, s4_c4_sums, s4_c4[27:26]};
    wire [8:0] s4_c5_sums;
    wire [8:0] s4_c5_carries;
    full_adder u_full_s4_c5 [8:0] (.a_i(s4_c5[8:0]), .b_i(s4_c5[17:9]), .c_i(s4_c5[26:18]),
        .sum_o(s4_c5_sums), .carry_o(s4_c5_carries));
    wire [18:0] s5_c5;
    assign s5_c5 = {s4_c4_carries, s4_c5_sums, s4_c5[27]};
    wire [8:0] s4_c6_sums;
    wire [8:0] s4_c6_carries;
    full_adder u_full_s4_c6 [8:0] (.a_i(s4_c6[8:0]), .b_i(s4_c6[17:9]), .c_i(s4_c6[26:18]),
        .sum_o(s4_c6_sums), .carry_o(s4_c6_carries));
    wire [18:0] s5_c6;
    assign s5_c6 = {s4_c5_carries, s4_c6_sums, s4_c6[27]};
    wire [8:0] s4_c7_sums;
    wire [8:0] s4_c7_carries;
    full_adder u_full_s4_c7 [8:0] (.a_i(s4_c7[8:0]), .b_i(s4_c7[17:9]), .c_i(s4_c7[26:18]),
        .sum_o(s4_c7_sums), .carry_o(s4_c7_carries));
    wire [18:0] s5_c7;
    assign s5_c7 = {s4_c6_carries, s4_c7_sums, s4_c7[27]};
    wire [8:0] s4_c8_sums;
    wire [8:0] s4_c8_carries;
    full_adder u_full_s4_c8 [8:0] (.a_i(s4_c8[8:0]), .b_i(s4_c8[17:9]), .c_i(s4_c8[26:18]),
        .sum_o(s4_c8_sums), .carry_o(s4_c8_carries));
    wire [18:0] s5_c8;
    assign s5_c8 = {s4_c7_carries, s4_c8_sums, s4_c8[27]};
    wire [8:0] s4_c9_sums;
    wire [8:0] s4_c9_carries;
    full_adder u_full_s4_c9 [8:0] (.a_i(s4_c9[8:0]), .b_i(s4_c9[17:9]), .c_i(s4_c9[26:18]),
        .sum_o(s4_c9_sums), .carry_o(s4_c9_carries));
    wire [18:0] s5_c9;
    assign s5_c9 = {s4_c8_carries, s4_c9_sums, s4_c9[27]};
    wire [8:0] s4_c10_sums;
    wire [8:0] s4_c10_carries;
    full_adder u_full_s4_c10 [8:0] (.a_i(s4_c10[8:0]), .b_i(s4_c10[17:9]), .c_i(s4_c10[26:18]),
        .sum_o(s4_c10_sums), .carry_o(s4_c10_carries));
    wire [18:0] s5_c10;
    assign s5_c10 = {s4_c9_carries, s4_c10_sums, s4_c10[27]};
    wire [8:0] s4_c11_sums;
    wire [8:0] s4_c11_carries;
    full_adder u_full_s4_c11 [8:0] (.a_i(s4_c11[8:0]), .b_i(s4_c11[17:9]), .c_i(s4_c11[26:18]),
        .sum_o(s4_c11_sums), .carry_o(s4_c11_carries));
    wire [18:0] s5_c11;
    assign s5_c11 = {s4_c10_carries, s4_c11_sums, s4_c11[27]};
    wire [8:0] s4_c12_sums;
    wire [8:0] s4_c12_carries;
    full_adder u_full_s4_c12 [8:0] (.a_i(s4_c12[8:0]), .b_i(s4_c12[17:9]), .c_i(s4_c12[26:18]),
        .sum_o(s4_c12_sums), .carry_o(s4_c12_carries));
    wire [18:0] s5_c12;
    assign s5_c12 = {s4_c11_carries, s4_c12_sums, s4_c12[27]};
    wire [8:0] s4_c13_sums;
    wire [8:0] s4_c13_carries;
    full_adder u_full_s4_c13 [8:0] (.a_i(s4_c13[8:0]), .b_i(s4_c13[17:9]), .c_i(s4_c13[26:18]),
        .sum_o(s4_c13_sums), .carry_o(s4_c13_carries));
    wire [18:0] s5_c13;
    assign s5_c13 = {s4_c12_carries, s4_c13_sums, s4_c13[27]};
    wire [8:0] s4_c14_sums;
    wire [8:0] s4_c14_carries;
    full_adder u_full_s4_c14 [8:0] (.a_i(s4_c14[8:0]), .b_i(s4_c14[17:9]), .c_i(s4_c14[26:18]),
        .sum_o(s4_c14_sums), .carry_o(s4_c14_carries));
    wire [18:0] s5_c14;
    assign s5_c14 = {s4_c13_carries, s4_c14_sums, s4_c14[27]};
    wire [8:0] s4_c15_sums;
    wire [8:0] s4_c15_carries;
    full_adder u_full_s4_c15 [8:0] (.a_i(s4_c15[8:0]), .b_i(s4_c15[17:9]), .c_i(s4_c15[26:18]),
        .sum_o(s4_c15_sums), .carry_o(s4_c15_carries));
    wire [18:0] s5_c15;
    assign s5_c15 = {s4_c14_carries, s4_c15_sums, s4_c15[27]};
    wire [8:0] s4_c16_sums;
    wire [8:0] s4_c16_carries;
    full_adder u_full_s4_c16 [8:0] (.a_i(s4_c16[8:0]), .b_i(s4_c16[17:9]), .c_i(s4_c16[26:18]),
        .sum_o(s4_c16_sums), .carry_o(s4_c16_carries));
    wire [18:0] s5_c16;
    assign s5_c16 = {s4_c15_carries, s4_c16_sums, s4_c16[27]};
    wire [8:0] s4_c17_sums;
    wire [8:0] s4_c17_carries;
    full_adder u_full_s4_c17 [8:0] (.a_i(s4_c17[8:0]), .b_i(s4_c17[17:9]), .c_i(s4_c17[26:18]),
        .sum_o(s4_c17_sums), .carry_o(s4_c17_carries));
    wire [18:0] s5_c17;
    assign s5_c17 = {s4_c16_carries, s4_c17_sums, s4_c17[27]};
    wire [8:0] s4_c18_sums;
    wire [8:0] s4_c18_carries;
    full_adder u_full_s4_c18 [8:0] (.a_i(s4_c18[8:0]), .b_i(s4_c18[17:9]), .c_i(s4_c18[26:18]),
        .sum_o(s4_c18_sums), .carry_o(s4_c18_carries));
    wire [18:0] s5_c18;
    assign s5_c18 = {s4_c17_carries, s4_c18_sums, s4_c18[27]};
    wire [8:0] s4_c19_sums;
    wire [8:0] s4_c19_carries;
    full_adder u_full_s4_c19 [8:0] (.a_i(s4_c19[8:0]), .b_i(s4_c19[17:9]), .c_i(s4_c19[26:18]),
        .sum_o(s4_c19_sums), .carry_o(s4_c19_carries));
    wire [18:0] s5_c19;
    assign s5_c19 = {s4_c18_carries, s4_c19_sums, s4_c19[27]};
    wire [8:0] s4_c20_sums;
    wire [8:0] s4_c20_carries;
    full_adder u_full_s4_c20 [8:0] (.a_i(s4_c20[8:0]), .b_i(s4_c20[17:9]), .c_i(s4_c20[26:18]),
        .sum_o(s4_c20_sums), .carry_o(s4_c20_carries));
    wire [18:0] s5_c20;
    assign s5_c20 = {s4_c19_carries, s4_c20_sums, s4_c20[27]};
    wire [8:0] s4_c21_sums;
    wire [8:0] s4_c21_carries;
    full_adder u_full_s4_c21 [8:0] (.a_i(s4_c21[8:0]), .b_i(s4_c21[17:9]), .c_i(s4_c21[26:18]),
        .sum_o(s4_c21_sums), .carry_o(s4_c21_carries));
    wire [18:0] s5_c21;
    assign s5_c21 = {s4_c20_carries, s4_c21_sums, s4_c21[27]};
    wire [8:0] s4_c22_sums;
    wire [8:0] s4_c22_carries;
    full_adder u_full_s4_c22 [8:0] (.a_i(s4_c22[8:0]), .b_i(s4_c22[17:9]), .c_i(s4_c22[26:18]),
        .sum_o(s4_c22_sums), .carry_o(s4_c22_carries));
    wire [18:0] s5_c22;
    assign s5_c22 = {s4_c21_carries, s4_c22_sums, s4_c22[27]};
    wire [12:0] s5_c23;
    assign s5_c23 = {s4_c22_carries, s4_c23};

    assign middle_o = {s5_c23, s5_c22, s5_c21, s5_c20, s5_c19, s5_c18, s5_c17, s5_c16, s5_c15,
        s5_c14, s5_c13, s5_c12, s5_c11, s5_c10, s5_c9, s5_c8, s5_c7, s5_c6, s5_c5, s5_c4, s5_c3,
        s5_c2, s5_c1, s5_c0};

endmodule

`default_nettype wire
