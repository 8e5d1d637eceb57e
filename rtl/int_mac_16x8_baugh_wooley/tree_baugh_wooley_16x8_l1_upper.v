// tree_baugh_wooley_16x8_l1_upper: Dadda compressor tree, first half: 1 lane(s) of Baugh-Wooley
//   rows, 16 x 8 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_16x8_l1_upper (
    input  wire [127:0] bits_i,    // lane k at [k*128 +: 128]
    output wire [80:0]  middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire s0_c0;
    wire [1:0] s0_c1;
    wire [2:0] s0_c2;
    wire [3:0] s0_c3;
    wire [4:0] s0_c4;
    wire [5:0] s0_c5;
    wire [6:0] s0_c6;
    wire [7:0] s0_c7;
    wire [7:0] s0_c8;
    wire [7:0] s0_c9;
    wire [7:0] s0_c10;
    wire [7:0] s0_c11;
    wire [7:0] s0_c12;
    wire [7:0] s0_c13;
    wire [7:0] s0_c14;
    wire [7:0] s0_c15;
    wire [6:0] s0_c16;
    wire [5:0] s0_c17;
    wire [4:0] s0_c18;
    wire [3:0] s0_c19;
    wire [2:0] s0_c20;
    wire [1:0] s0_c21;
    wire s0_c22;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [127:0] lane;
            assign lane = bits_i[k*128 +: 128];
            assign s0_c0 = lane[0];
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
            assign s0_c22 = lane[127];
        end
    endgenerate

    // Stage 0: 9 rows to at most 6.
    wire s1_c0;
    assign s1_c0 = s0_c0;
    wire [1:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [2:0] s1_c2;
    assign s1_c2 = s0_c2;
    wire [3:0] s1_c3;
    assign s1_c3 = s0_c3;
    wire [4:0] s1_c4;
    assign s1_c4 = s0_c4;
    wire [5:0] s1_c5;
    assign s1_c5 = s0_c5;
    wire s0_c6_sums;
    wire s0_c6_carries;
    half_adder u_half_s0_c6 (.a_i(s0_c6[0]), .b_i(s0_c6[1]),
        .sum_o(s0_c6_sums), .carry_o(s0_c6_carries));
    wire [5:0] s1_c6;
    assign s1_c6 = {s0_c6_sums, s0_c6[6:2]};
    wire [1:0] s0_c7_sums;
    wire [1:0] s0_c7_carries;
    full_adder u_full_s0_c7 (.a_i(s0_c7[0]), .b_i(s0_c7[1]), .c_i(s0_c7[2]),
        .sum_o(s0_c7_sums[0]), .carry_o(s0_c7_carries[0]));
    assign s0_c7_sums[1] = ~(s0_c7[3] ^ s0_c7[4]);  // a + b + 1
    assign s0_c7_carries[1] = s0_c7[3] | s0_c7[4];
    wire [5:0] s1_c7;
    assign s1_c7 = {s0_c6_carries, s0_c7_sums, s0_c7[7:5]};
    wire [1:0] s0_c8_sums;
    wire [1:0] s0_c8_carries;
    full_adder u_full_s0_c8 [1:0] (.a_i(s0_c8[1:0]), .b_i(s0_c8[3:2]), .c_i(s0_c8[5:4]),
        .sum_o(s0_c8_sums), .carry_o(s0_c8_carries));
    wire [5:0] s1_c8;
    assign s1_c8 = {s0_c7_carries, s0_c8_sums, s0_c8[7:6]};
    wire [1:0] s0_c9_sums;
    wire [1:0] s0_c9_carries;
    full_adder u_full_s0_c9 [1:0] (.a_i(s0_c9[1:0]), .b_i(s0_c9[3:2]), .c_i(s0_c9[5:4]),
        .sum_o(s0_c9_sums), .carry_o(s0_c9_carries));
    wire [5:0] s1_c9;
    assign s1_c9 = {s0_c8_carries, s0_c9_sums, s0_c9[7:6]};
    wire [1:0] s0_c10_sums;
    wire [1:0] s0_c10_carries;
    full_adder u_full_s0_c10 [1:0] (.a_i(s0_c10[1:0]), .b_i(s0_c10[3:2]), .c_i(s0_c10[5:4]),
        .sum_o(s0_c10_sums), .carry_o(s0_c10_carries));
    wire [5:0] s1_c10;
    assign s1_c10 = {s0_c9_carries, s0_c10_sums, s0_c10[7:6]};
    wire [1:0] s0_c11_sums;
    wire [1:0] s0_c11_carries;
    full_adder u_full_s0_c11 [1:0] (.a_i(s0_c11[1:0]), .b_i(s0_c11[3:2]), .c_i(s0_c11[5:4]),
        .sum_o(s0_c11_sums), .carry_o(s0_c11_carries));
    wire [5:0] s1_c11;
    assign s1_c11 = {s0_c10_carries, s0_c11_sums, s0_c11[7:6]};
    wire [1:0] s0_c12_sums;
    wire [1:0] s0_c12_carries;
    full_adder u_full_s0_c12 [1:0] (.a_i(s0_c12[1:0]), .b_i(s0_c12[3:2]), .c_i(s0_c12[5:4]),
        .sum_o(s0_c12_sums), .carry_o(s0_c12_carries));
    wire [5:0] s1_c12;
    assign s1_c12 = {s0_c11_carries, s0_c12_sums, s0_c12[7:6]};
    wire [1:0] s0_c13_sums;
    wire [1:0] s0_c13_carries;
    full_adder u_full_s0_c13 [1:0] (.a_i(s0_c13[1:0]), .b_i(s0_c13[3:2]), .c_i(s0_c13[5:4]),
        .sum_o(s0_c13_sums), .carry_o(s0_c13_carries));
    wire [5:0] s1_c13;
    assign s1_c13 = {s0_c12_carries, s0_c13_sums, s0_c13[7:6]};
    wire [1:0] s0_c14_sums;
    wire [1:0] s0_c14_carries;
    full_adder u_full_s0_c14 [1:0] (.a_i(s0_c14[1:0]), .b_i(s0_c14[3:2]), .c_i(s0_c14[5:4]),
        .sum_o(s0_c14_sums), .carry_o(s0_c14_carries));
    wire [5:0] s1_c14;
    assign s1_c14 = {s0_c13_carries, s0_c14_sums, s0_c14[7:6]};
    wire [2:0] s0_c15_sums;
    wire [2:0] s0_c15_carries;
    full_adder u_full_s0_c15 (.a_i(s0_c15[0]), .b_i(s0_c15[1]), .c_i(s0_c15[2]),
        .sum_o(s0_c15_sums[0]), .carry_o(s0_c15_carries[0]));
    half_adder u_half_s0_c15 (.a_i(s0_c15[3]), .b_i(s0_c15[4]),
        .sum_o(s0_c15_sums[1]), .carry_o(s0_c15_carries[1]));
    assign s0_c15_sums[2] = ~(s0_c15[5] ^ s0_c15[6]);  // a + b + 1
    assign s0_c15_carries[2] = s0_c15[5] | s0_c15[6];
    wire [5:0] s1_c15;
    assign s1_c15 = {s0_c14_carries, s0_c15_sums, s0_c15[7]};
    wire [1:0] s0_c16_sums;
    wire [1:0] s0_c16_carries;
    full_adder u_full_s0_c16 [1:0] (.a_i(s0_c16[1:0]), .b_i(s0_c16[3:2]), .c_i(s0_c16[5:4]),
        .sum_o(s0_c16_sums), .carry_o(s0_c16_carries));
    wire [5:0] s1_c16;
    assign s1_c16 = {s0_c15_carries, s0_c16_sums, s0_c16[6]};
    wire s0_c17_sums;
    wire s0_c17_carries;
    full_adder u_full_s0_c17 (.a_i(s0_c17[0]), .b_i(s0_c17[1]), .c_i(s0_c17[2]),
        .sum_o(s0_c17_sums), .carry_o(s0_c17_carries));
    wire [5:0] s1_c17;
    assign s1_c17 = {s0_c16_carries, s0_c17_sums, s0_c17[5:3]};
    wire [5:0] s1_c18;
    assign s1_c18 = {s0_c17_carries, s0_c18};
    wire [3:0] s1_c19;
    assign s1_c19 = s0_c19;
    wire [2:0] s1_c20;
    assign s1_c20 = s0_c20;
    wire [1:0] s1_c21;
    assign s1_c21 = s0_c21;
    wire s1_c22;
    assign s1_c22 = s0_c22;

    // Stage 1: 6 rows to at most 4.
    wire s2_c0;
    assign s2_c0 = s1_c0;
    wire [1:0] s2_c1;
    assign s2_c1 = s1_c1;
    wire [2:0] s2_c2;
    assign s2_c2 = s1_c2;
    wire [3:0] s2_c3;
    assign s2_c3 = s1_c3;
    wire s1_c4_sums;
    wire s1_c4_carries;
    half_adder u_half_s1_c4 (.a_i(s1_c4[0]), .b_i(s1_c4[1]),
        .sum_o(s1_c4_sums), .carry_o(s1_c4_carries));
    wire [3:0] s2_c4;
    assign s2_c4 = {s1_c4_sums, s1_c4[4:2]};
    wire [1:0] s1_c5_sums;
    wire [1:0] s1_c5_carries;
    full_adder u_full_s1_c5 (.a_i(s1_c5[0]), .b_i(s1_c5[1]), .c_i(s1_c5[2]),
        .sum_o(s1_c5_sums[0]), .carry_o(s1_c5_carries[0]));
    half_adder u_half_s1_c5 (.a_i(s1_c5[3]), .b_i(s1_c5[4]),
        .sum_o(s1_c5_sums[1]), .carry_o(s1_c5_carries[1]));
    wire [3:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5_sums, s1_c5[5]};
    wire [1:0] s1_c6_sums;
    wire [1:0] s1_c6_carries;
    full_adder u_full_s1_c6 [1:0] (.a_i(s1_c6[1:0]), .b_i(s1_c6[3:2]), .c_i(s1_c6[5:4]),
        .sum_o(s1_c6_sums), .carry_o(s1_c6_carries));
    wire [3:0] s2_c6;
    assign s2_c6 = {s1_c5_carries, s1_c6_sums};
    wire [1:0] s1_c7_sums;
    wire [1:0] s1_c7_carries;
    full_adder u_full_s1_c7 [1:0] (.a_i(s1_c7[1:0]), .b_i(s1_c7[3:2]), .c_i(s1_c7[5:4]),
        .sum_o(s1_c7_sums), .carry_o(s1_c7_carries));
    wire [3:0] s2_c7;
    assign s2_c7 = {s1_c6_carries, s1_c7_sums};
    wire [1:0] s1_c8_sums;
    wire [1:0] s1_c8_carries;
    full_adder u_full_s1_c8 [1:0] (.a_i(s1_c8[1:0]), .b_i(s1_c8[3:2]), .c_i(s1_c8[5:4]),
        .sum_o(s1_c8_sums), .carry_o(s1_c8_carries));
    wire [3:0] s2_c8;
    assign s2_c8 = {s1_c7_carries, s1_c8_sums};
    wire [1:0] s1_c9_sums;
    wire [1:0] s1_c9_carries;
    full_adder u_full_s1_c9 [1:0] (.a_i(s1_c9[1:0]), .b_i(s1_c9[3:2]), .c_i(s1_c9[5:4]),
        .sum_o(s1_c9_sums), .carry_o(s1_c9_carries));
    wire [3:0] s2_c9;
    assign s2_c9 = {s1_c8_carries, s1_c9_sums};
    wire [1:0] s1_c10_sums;
    wire [1:0] s1_c10_carries;
    full_adder u_full_s1_c10 [1:0] (.a_i(s1_c10[1:0]), .b_i(s1_c10[3:2]), .c_i(s1_c10[5:4]),
        .sum_o(s1_c10_sums), .carry_o(s1_c10_carries));
    wire [3:0] s2_c10;
    assign s2_c10 = {s1_c9_carries, s1_c10_sums};
    wire [1:0] s1_c11_sums;
    wire [1:0] s1_c11_carries;
    full_adder u_full_s1_c11 [1:0] (.a_i(s1_c11[1:0]), .b_i(s1_c11[3:2]), .c_i(s1_c11[5:4]),
        .sum_o(s1_c11_sums), .carry_o(s1_c11_carries));
    wire [3:0] s2_c11;
    assign s2_c11 = {s1_c10_carries, s1_c11_sums};
    wire [1:0] s1_c12_sums;
    wire [1:0] s1_c12_carries;
    full_adder u_full_s1_c12 [1:0] (.a_i(s1_c12[1:0]), .b_i(s1_c12[3:2]), .c_i(s1_c12[5:4]),
        .sum_o(s1_c12_sums), .carry_o(s1_c12_carries));
    wire [3:0] s2_c12;
    assign s2_c12 = {s1_c11_carries, s1_c12_sums};
    wire [1:0] s1_c13_sums;
    wire [1:0] s1_c13_carries;
    full_adder u_full_s1_c13 [1:0] (.a_i(s1_c13[1:0]), .b_i(s1_c13[3:2]), .c_i(s1_c13[5:4]),
        .sum_o(s1_c13_sums), .carry_o(s1_c13_carries));
    wire [3:0] s2_c13;
    assign s2_c13 = {s1_c12_carries, s1_c13_sums};
    wire [1:0] s1_c14_sums;
    wire [1:0] s1_c14_carries;
    full_adder u_full_s1_c14 [1:0] (.a_i(s1_c14[1:0]), .b_i(s1_c14[3:2]), .c_i(s1_c14[5:4]),
        .sum_o(s1_c14_sums), .carry_o(s1_c14_carries));
    wire [3:0] s2_c14;
    assign s2_c14 = {s1_c13_carries, s1_c14_sums};
    wire [1:0] s1_c15_sums;
    wire [1:0] s1_c15_carries;
    full_adder u_full_s1_c15 [1:0] (.a_i(s1_c15[1:0]), .b_i(s1_c15[3:2]), .c_i(s1_c15[5:4]),
        .sum_o(s1_c15_sums), .carry_o(s1_c15_carries));
    wire [3:0] s2_c15;
    assign s2_c15 = {s1_c14_carries, s1_c15_sums};
    wire [1:0] s1_c16_sums;
    wire [1:0] s1_c16_carries;
    full_adder u_full_s1_c16 [1:0] (.a_i(s1_c16[1:0]), .b_i(s1_c16[3:2]), .c_i(s1_c16[5:4]),
        .sum_o(s1_c16_sums), .carry_o(s1_c16_carries));
    wire [3:0] s2_c16;
    assign s2_c16 = {s1_c15_carries, s1_c16_sums};
    wire [1:0] s1_c17_sums;
    wire [1:0] s1_c17_carries;
    full_adder u_full_s1_c17 [1:0] (.a_i(s1_c17[1:0]), .b_i(s1_c17[3:2]), .c_i(s1_c17[5:4]),
        .sum_o(s1_c17_sums), .carry_o(s1_c17_carries));
    wire [3:0] s2_c17;
    assign s2_c17 = {s1_c16_carries, s1_c17_sums};
    wire [1:0] s1_c18_sums;
    wire [1:0] s1_c18_carries;
    full_adder u_full_s1_c18 [1:0] (.a_i(s1_c18[1:0]), .b_i(s1_c18[3:2]), .c_i(s1_c18[5:4]),
        .sum_o(s1_c18_sums), .carry_o(s1_c18_carries));
    wire [3:0] s2_c18;
    assign s2_c18 = {s1_c17_carries, s1_c18_sums};
    wire s1_c19_sums;
    wire s1_c19_carries;
    full_adder u_full_s1_c19 (.a_i(s1_c19[0]), .b_i(s1_c19[1]), .c_i(s1_c19[2]),
        .sum_o(s1_c19_sums), .carry_o(s1_c19_carries));
    wire [3:0] s2_c19;
    assign s2_c19 = {s1_c18_carries, s1_c19_sums, s1_c19[3]};
    wire [3:0] s2_c20;
    assign s2_c20 = {s1_c19_carries, s1_c20};
    wire [1:0] s2_c21;
    assign s2_c21 = s1_c21;
    wire s2_c22;
    assign s2_c22 = s1_c22;

    assign middle_o = {s2_c22, s2_c21, s2_c20, s2_c19, s2_c18, s2_c17, s2_c16, s2_c15, s2_c14,
        s2_c13, s2_c12, s2_c11, s2_c10, s2_c9, s2_c8, s2_c7, s2_c6, s2_c5, s2_c4, s2_c3, s2_c2,
        s2_c1, s2_c0};

endmodule

`default_nettype wire
