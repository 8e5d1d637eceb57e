// tree_booth_16x8_l1_upper: Dadda compressor tree, first half: 1 lane(s) of Booth radix-4 rows, 16
//   x 8 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_16x8_l1_upper (
    input  wire [71:0] bits_i,    // lane k at [k*72 +: 72]
    output wire [71:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [1:0] s0_c0;
    wire s0_c1;
    wire [2:0] s0_c2;
    wire [1:0] s0_c3;
    wire [3:0] s0_c4;
    wire [2:0] s0_c5;
    wire [4:0] s0_c6;
    wire [3:0] s0_c7;
    wire [3:0] s0_c8;
    wire [3:0] s0_c9;
    wire [3:0] s0_c10;
    wire [3:0] s0_c11;
    wire [3:0] s0_c12;
    wire [3:0] s0_c13;
    wire [3:0] s0_c14;
    wire [3:0] s0_c15;
    wire [3:0] s0_c16;
    wire [2:0] s0_c17;
    wire [2:0] s0_c18;
    wire [1:0] s0_c19;
    wire [1:0] s0_c20;
    wire s0_c21;
    wire s0_c22;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [71:0] lane;
            assign lane = bits_i[k*72 +: 72];
            assign s0_c0[k*2 +: 2] = {lane[17], lane[0]};
            assign s0_c1 = lane[1];
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
            assign s0_c21 = lane[69];
            assign s0_c22 = lane[70];
        end
    endgenerate

    // Stage 0: 5 rows to at most 4.
    wire [1:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire s1_c1;
    assign s1_c1 = s0_c1;
    wire [2:0] s1_c2;
    assign s1_c2 = s0_c2;
    wire [1:0] s1_c3;
    assign s1_c3 = s0_c3;
    wire [3:0] s1_c4;
    assign s1_c4 = s0_c4;
    wire [2:0] s1_c5;
    assign s1_c5 = s0_c5;
    wire s0_c6_sums;
    wire s0_c6_carries;
    half_adder u_half_s0_c6 (.a_i(s0_c6[0]), .b_i(s0_c6[1]),
        .sum_o(s0_c6_sums), .carry_o(s0_c6_carries));
    wire [3:0] s1_c6;
    assign s1_c6 = {s0_c6_sums, s0_c6[4:2]};
    wire s0_c7_sums;
    wire s0_c7_carries;
    half_adder u_half_s0_c7 (.a_i(s0_c7[0]), .b_i(s0_c7[1]),
        .sum_o(s0_c7_sums), .carry_o(s0_c7_carries));
    wire [3:0] s1_c7;
    assign s1_c7 = {s0_c6_carries, s0_c7_sums, s0_c7[3:2]};
    wire s0_c8_sums;
    wire s0_c8_carries;
    half_adder u_half_s0_c8 (.a_i(s0_c8[0]), .b_i(s0_c8[1]),
        .sum_o(s0_c8_sums), .carry_o(s0_c8_carries));
    wire [3:0] s1_c8;
    assign s1_c8 = {s0_c7_carries, s0_c8_sums, s0_c8[3:2]};
    wire s0_c9_sums;
    wire s0_c9_carries;
    half_adder u_half_s0_c9 (.a_i(s0_c9[0]), .b_i(s0_c9[1]),
        .sum_o(s0_c9_sums), .carry_o(s0_c9_carries));
    wire [3:0] s1_c9;
    assign s1_c9 = {s0_c8_carries, s0_c9_sums, s0_c9[3:2]};
    wire s0_c10_sums;
    wire s0_c10_carries;
    half_adder u_half_s0_c10 (.a_i(s0_c10[0]), .b_i(s0_c10[1]),
        .sum_o(s0_c10_sums), .carry_o(s0_c10_carries));
    wire [3:0] s1_c10;
    assign s1_c10 = {s0_c9_carries, s0_c10_sums, s0_c10[3:2]};
    wire s0_c11_sums;
    wire s0_c11_carries;
    half_adder u_half_s0_c11 (.a_i(s0_c11[0]), .b_i(s0_c11[1]),
        .sum_o(s0_c11_sums), .carry_o(s0_c11_carries));
    wire [3:0] s1_c11;
    assign s1_c11 = {s0_c10_carries, s0_c11_sums, s0_c11[3:2]};
    wire s0_c12_sums;
    wire s0_c12_carries;
    half_adder u_half_s0_c12 (.a_i(s0_c12[0]), .b_i(s0_c12[1]),
        .sum_o(s0_c12_sums), .carry_o(s0_c12_carries));
    wire [3:0] s1_c12;
    assign s1_c12 = {s0_c11_carries, s0_c12_sums, s0_c12[3:2]};
    wire s0_c13_sums;
    wire s0_c13_carries;
    half_adder u_half_s0_c13 (.a_i(s0_c13[0]), .b_i(s0_c13[1]),
        .sum_o(s0_c13_sums), .carry_o(s0_c13_carries));
    wire [3:0] s1_c13;
    assign s1_c13 = {s0_c12_carries, s0_c13_sums, s0_c13[3:2]};
    wire s0_c14_sums;
    wire s0_c14_carries;
    half_adder u_half_s0_c14 (.a_i(s0_c14[0]), .b_i(s0_c14[1]),
        .sum_o(s0_c14_sums), .carry_o(s0_c14_carries));
    wire [3:0] s1_c14;
    assign s1_c14 = {s0_c13_carries, s0_c14_sums, s0_c14[3:2]};
    wire s0_c15_sums;
    wire s0_c15_carries;
    half_adder u_half_s0_c15 (.a_i(s0_c15[0]), .b_i(s0_c15[1]),
        .sum_o(s0_c15_sums), .carry_o(s0_c15_carries));
    wire [3:0] s1_c15;
    assign s1_c15 = {s0_c14_carries, s0_c15_sums, s0_c15[3:2]};
    wire s0_c16_sums;
    wire s0_c16_carries;
    assign s0_c16_sums = ~(s0_c16[0] ^ s0_c16[1]);  // a + b + 1
    assign s0_c16_carries = s0_c16[0] | s0_c16[1];
    wire [3:0] s1_c16;
    assign s1_c16 = {s0_c15_carries, s0_c16_sums, s0_c16[3:2]};
    wire s0_c17_sums;
    wire s0_c17_carries;
    assign s0_c17_sums = ~(s0_c17[0] ^ s0_c17[1]);  // a + b + 1
    assign s0_c17_carries = s0_c17[0] | s0_c17[1];
    wire [2:0] s1_c17;
    assign s1_c17 = {s0_c16_carries, s0_c17_sums, s0_c17[2]};
    wire [3:0] s1_c18;
    assign s1_c18 = {s0_c17_carries, s0_c18};
    wire [1:0] s1_c19;
    assign s1_c19 = s0_c19;
    wire [1:0] s1_c20;
    assign s1_c20 = s0_c20;
    wire s1_c21;
    assign s1_c21 = s0_c21;
    wire s1_c22;
    assign s1_c22 = s0_c22;

    assign middle_o = {s1_c22, s1_c21, s1_c20, s1_c19, s1_c18, s1_c17, s1_c16, s1_c15, s1_c14,
        s1_c13, s1_c12, s1_c11, s1_c10, s1_c9, s1_c8, s1_c7, s1_c6, s1_c5, s1_c4, s1_c3, s1_c2,
        s1_c1, s1_c0};

endmodule

`default_nettype wire
