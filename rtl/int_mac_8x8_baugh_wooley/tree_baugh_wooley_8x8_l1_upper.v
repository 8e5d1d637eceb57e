// tree_baugh_wooley_8x8_l1_upper: Dadda compressor tree, first half: 1 lane(s) of Baugh-Wooley
//   rows, 8 x 8 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_8x8_l1_upper (
    input  wire [63:0] bits_i,    // lane k at [k*64 +: 64]
    output wire [48:0] middle_o
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
    wire [6:0] s0_c8;
    wire [5:0] s0_c9;
    wire [4:0] s0_c10;
    wire [3:0] s0_c11;
    wire [2:0] s0_c12;
    wire [1:0] s0_c13;
    wire s0_c14;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            assign s0_c0 = bits_i[k*64 + 0];
            assign s0_c1[k*2 +: 2] = {bits_i[k*64 + 8], bits_i[k*64 + 1]};
            assign s0_c2[k*3 +: 3] = {bits_i[k*64 + 16], bits_i[k*64 + 9], bits_i[k*64 + 2]};
            assign s0_c3[k*4 +: 4] = {bits_i[k*64 + 24], bits_i[k*64 + 17], bits_i[k*64 + 10],
                bits_i[k*64 + 3]};
            assign s0_c4[k*5 +: 5] = {bits_i[k*64 + 32], bits_i[k*64 + 25], bits_i[k*64 + 18],
                bits_i[k*64 + 11], bits_i[k*64 + 4]};
            assign s0_c5[k*6 +: 6] = {bits_i[k*64 + 40], bits_i[k*64 + 33], bits_i[k*64 + 26],
                bits_i[k*64 + 19], bits_i[k*64 + 12], bits_i[k*64 + 5]};
            assign s0_c6[k*7 +: 7] = {bits_i[k*64 + 48], bits_i[k*64 + 41], bits_i[k*64 + 34],
                bits_i[k*64 + 27], bits_i[k*64 + 20], bits_i[k*64 + 13], bits_i[k*64 + 6]};
            assign s0_c7[k*8 +: 8] = {bits_i[k*64 + 56], bits_i[k*64 + 49], bits_i[k*64 + 42],
                bits_i[k*64 + 35], bits_i[k*64 + 28], bits_i[k*64 + 21], bits_i[k*64 + 14],
                bits_i[k*64 + 7]};
            assign s0_c8[k*7 +: 7] = {bits_i[k*64 + 57], bits_i[k*64 + 50], bits_i[k*64 + 43],
                bits_i[k*64 + 36], bits_i[k*64 + 29], bits_i[k*64 + 22], bits_i[k*64 + 15]};
            assign s0_c9[k*6 +: 6] = {bits_i[k*64 + 58], bits_i[k*64 + 51], bits_i[k*64 + 44],
                bits_i[k*64 + 37], bits_i[k*64 + 30], bits_i[k*64 + 23]};
            assign s0_c10[k*5 +: 5] = {bits_i[k*64 + 59], bits_i[k*64 + 52], bits_i[k*64 + 45],
                bits_i[k*64 + 38], bits_i[k*64 + 31]};
            assign s0_c11[k*4 +: 4] = {bits_i[k*64 + 60], bits_i[k*64 + 53], bits_i[k*64 + 46],
                bits_i[k*64 + 39]};
            assign s0_c12[k*3 +: 3] = {bits_i[k*64 + 61], bits_i[k*64 + 54], bits_i[k*64 + 47]};
            assign s0_c13[k*2 +: 2] = {bits_i[k*64 + 62], bits_i[k*64 + 55]};
            assign s0_c14 = bits_i[k*64 + 63];
        end
    endgenerate

    // Stage 0: 8 rows to at most 6.
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
    half_adder u_half_s0_c7 (.a_i(s0_c7[3]), .b_i(s0_c7[4]),
        .sum_o(s0_c7_sums[1]), .carry_o(s0_c7_carries[1]));
    wire [5:0] s1_c7;
    assign s1_c7 = {s0_c6_carries, s0_c7_sums, s0_c7[7:5]};
    wire [1:0] s0_c8_sums;
    wire [1:0] s0_c8_carries;
    full_adder u_full_s0_c8 (.a_i(s0_c8[0]), .b_i(s0_c8[1]), .c_i(s0_c8[2]),
        .sum_o(s0_c8_sums[0]), .carry_o(s0_c8_carries[0]));
    assign s0_c8_sums[1] = ~(s0_c8[3] ^ s0_c8[4]);  // a + b + 1
    assign s0_c8_carries[1] = s0_c8[3] | s0_c8[4];
    wire [5:0] s1_c8;
    assign s1_c8 = {s0_c7_carries, s0_c8_sums, s0_c8[6:5]};
    wire s0_c9_sums;
    wire s0_c9_carries;
    full_adder u_full_s0_c9 (.a_i(s0_c9[0]), .b_i(s0_c9[1]), .c_i(s0_c9[2]),
        .sum_o(s0_c9_sums), .carry_o(s0_c9_carries));
    wire [5:0] s1_c9;
    assign s1_c9 = {s0_c8_carries, s0_c9_sums, s0_c9[5:3]};
    wire [5:0] s1_c10;
    assign s1_c10 = {s0_c9_carries, s0_c10};
    wire [3:0] s1_c11;
    assign s1_c11 = s0_c11;
    wire [2:0] s1_c12;
    assign s1_c12 = s0_c12;
    wire [1:0] s1_c13;
    assign s1_c13 = s0_c13;
    wire s1_c14;
    assign s1_c14 = s0_c14;

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
    wire s1_c11_sums;
    wire s1_c11_carries;
    full_adder u_full_s1_c11 (.a_i(s1_c11[0]), .b_i(s1_c11[1]), .c_i(s1_c11[2]),
        .sum_o(s1_c11_sums), .carry_o(s1_c11_carries));
    wire [3:0] s2_c11;
    assign s2_c11 = {s1_c10_carries, s1_c11_sums, s1_c11[3]};
    wire [3:0] s2_c12;
    assign s2_c12 = {s1_c11_carries, s1_c12};
    wire [1:0] s2_c13;
    assign s2_c13 = s1_c13;
    wire s2_c14;
    assign s2_c14 = s1_c14;

    assign middle_o = {s2_c14, s2_c13, s2_c12, s2_c11, s2_c10, s2_c9, s2_c8, s2_c7, s2_c6, s2_c5,
        s2_c4, s2_c3, s2_c2, s2_c1, s2_c0};

endmodule

`default_nettype wire
