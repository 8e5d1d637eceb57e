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
            wire [63:0] lane;
            assign lane = bits_i[k*64 +: 64];
            assign s0_c0 = lane[0];
            assign s0_c1[k*2 +: 2] = {lane[8], lane[1]};
            assign s0_c2[k*3 +: 3] = {lane[16], lane[9], lane[2]};
            assign s0_c3[k*4 +: 4] = {lane[24], lane[17], lane[10], lane[3]};
            assign s0_c4[k*5 +: 5] = {lane[32], lane[25], lane[18], lane[11], lane[4]};
            assign s0_c5[k*6 +: 6] = {lane[40], lane[33], lane[26], lane[19], lane[12], lane[5]};
            assign s0_c6[k*7 +: 7] = {lane[48], lane[41], lane[34], lane[27], lane[20], lane[13],
                lane[6]};
            assign s0_c7[k*8 +: 8] = {lane[56], lane[49], lane[42], lane[35], lane[28], lane[21],
                lane[14], lane[7]};
            assign s0_c8[k*7 +: 7] = {lane[57], lane[50], lane[43], lane[36], lane[29], lane[22],
                lane[15]};
            assign s0_c9[k*6 +: 6] = {lane[58], lane[51], lane[44], lane[37], lane[30], lane[23]};
            assign s0_c10[k*5 +: 5] = {lane[59], lane[52], lane[45], lane[38], lane[31]};
            assign s0_c11[k*4 +: 4] = {lane[60], lane[53], lane[46], lane[39]};
            assign s0_c12[k*3 +: 3] = {lane[61], lane[54], lane[47]};
            assign s0_c13[k*2 +: 2] = {lane[62], lane[55]};
            assign s0_c14 = lane[63];
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
