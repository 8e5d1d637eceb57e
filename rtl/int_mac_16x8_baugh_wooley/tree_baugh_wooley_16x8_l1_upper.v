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
            assign s0_c0 = bits_i[k*128 + 0];
            assign s0_c1[k*2 +: 2] = {bits_i[k*128 + 16], bits_i[k*128 + 1]};
            assign s0_c2[k*3 +: 3] = {bits_i[k*128 + 32], bits_i[k*128 + 17], bits_i[k*128 + 2]};
            assign s0_c3[k*4 +: 4] = {bits_i[k*128 + 48], bits_i[k*128 + 33], bits_i[k*128 + 18],
                bits_i[k*128 + 3]};
            assign s0_c4[k*5 +: 5] = {bits_i[k*128 + 64], bits_i[k*128 + 49], bits_i[k*128 + 34],
                bits_i[k*128 + 19], bits_i[k*128 + 4]};
            assign s0_c5[k*6 +: 6] = {bits_i[k*128 + 80], bits_i[k*128 + 65], bits_i[k*128 + 50],
                bits_i[k*128 + 35], bits_i[k*128 + 20], bits_i[k*128 + 5]};
            assign s0_c6[k*7 +: 7] = {bits_i[k*128 + 96], bits_i[k*128 + 81], bits_i[k*128 + 66],
                bits_i[k*128 + 51], bits_i[k*128 + 36], bits_i[k*128 + 21], bits_i[k*128 + 6]};
            assign s0_c7[k*8 +: 8] = {bits_i[k*128 + 112], bits_i[k*128 + 97], bits_i[k*128 + 82],
                bits_i[k*128 + 67], bits_i[k*128 + 52], bits_i[k*128 + 37], bits_i[k*128 + 22],
                bits_i[k*128 + 7]};
            assign s0_c8[k*8 +: 8] = {bits_i[k*128 + 113], bits_i[k*128 + 98], bits_i[k*128 + 83],
                bits_i[k*128 + 68], bits_i[k*128 + 53], bits_i[k*128 + 38], bits_i[k*128 + 23],
                bits_i[k*128 + 8]};
            assign s0_c9[k*8 +: 8] = {bits_i[k*128 + 114], bits_i[k*128 + 99], bits_i[k*128 + 84],
                bits_i[k*128 + 69], bits_i[k*128 + 54], bits_i[k*128 + 39], bits_i[k*128 + 24],
                bits_i[k*128 + 9]};
            assign s0_c10[k*8 +: 8] = {bits_i[k*128 + 115], bits_i[k*128 + 100], bits_i[k*128 + 85],
                bits_i[k*128 + 70], bits_i[k*128 + 55], bits_i[k*128 + 40], bits_i[k*128 + 25],
                bits_i[k*128 + 10]};
            assign s0_c11[k*8 +: 8] = {bits_i[k*128 + 116], bits_i[k*128 + 101], bits_i[k*128 + 86],
                bits_i[k*128 + 71], bits_i[k*128 + 56], bits_i[k*128 + 41], bits_i[k*128 + 26],
                bits_i[k*128 + 11]};
            assign s0_c12[k*8 +: 8] = {bits_i[k*128 + 117], bits_i[k*128 + 102], bits_i[k*128 + 87],
                bits_i[k*128 + 72], bits_i[k*128 + 57], bits_i[k*128 + 42], bits_i[k*128 + 27],
                bits_i[k*128 + 12]};
            assign s0_c13[k*8 +: 8] = {bits_i[k*128 + 118], bits_i[k*128 + 103], bits_i[k*128 + 88],
                bits_i[k*128 + 73], bits_i[k*128 + 58], bits_i[k*128 + 43], bits_i[k*128 + 28],
                bits_i[k*128 + 13]};
            assign s0_c14[k*8 +: 8] = {bits_i[k*128 + 119], bits_i[k*128 + 104], bits_i[k*128 + 89],
                bits_i[k*128 + 74], bits_i[k*128 + 59], bits_i[k*128 + 44], bits_i[k*128 + 29],
                bits_i[k*128 + 14]};
            assign s0_c15[k*8 +: 8] = {bits_i[k*128 + 120], bits_i[k*128 + 105], bits_i[k*128 + 90],
                bits_i[k*128 + 75], bits_i[k*128 + 60], bits_i[k*128 + 45], bits_i[k*128 + 30],
                bits_i[k*128 + 15]};
            assign s0_c16[k*7 +: 7] = {bits_i[k*128 + 121], bits_i[k*128 + 106], bits_i[k*128 + 91],
                bits_i[k*128 + 76], bits_i[k*128 + 61], bits_i[k*128 + 46], bits_i[k*128 + 31]};
            assign s0_c17[k*6 +: 6] = {bits_i[k*128 + 122], bits_i[k*128 + 107], bits_i[k*128 + 92],
                bits_i[k*128 + 77], bits_i[k*128 + 62], bits_i[k*128 + 47]};
            assign s0_c18[k*5 +: 5] = {bits_i[k*128 + 123], bits_i[k*128 + 108], bits_i[k*128 + 93],
                bits_i[k*128 + 78], bits_i[k*128 + 63]};
            assign s0_c19[k*4 +: 4] = {bits_i[k*128 + 124], bits_i[k*128 + 109], bits_i[k*128 + 94],
                bits_i[k*128 + 79]};
            assign s0_c20[k*3 +: 3] = {bits_i[k*128 + 125], bits_i[k*128 + 110],
                bits_i[k*128 + 95]};
            assign s0_c21[k*2 +: 2] = {bits_i[k*128 + 126], bits_i[k*128 + 111]};
            assign s0_c22 = bits_i[k*128 + 127];
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
