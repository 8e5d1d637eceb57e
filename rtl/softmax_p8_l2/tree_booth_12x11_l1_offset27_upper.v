// tree_booth_12x11_l1_offset27_upper: compressor tree, first half: 1 lane(s) of Booth radix-4 rows,
//   12 x 11 bits, and an offset.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_12x11_l1_offset27_upper (
    input  wire [83:0] bits_i,    // lane k at [k*84 +: 84]
    input  wire [26:0] extra_i,   // bits of no lane
    output wire [63:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [1:0] c0_in;
    wire [2:0] c1_in;
    wire [2:0] c2_in;
    wire [3:0] c3_in;
    wire [3:0] c4_in;
    wire [4:0] c5_in;
    wire [4:0] c6_in;
    wire [5:0] c7_in;
    wire [5:0] c8_in;
    wire [6:0] c9_in;
    wire [6:0] c10_in;
    wire [7:0] c11_in;
    wire [6:0] c12_in;
    wire [5:0] c13_in;
    wire [5:0] c14_in;
    wire [4:0] c15_in;
    wire [4:0] c16_in;
    wire [3:0] c17_in;
    wire [3:0] c18_in;
    wire [2:0] c19_in;
    wire [2:0] c20_in;
    wire [1:0] c21_in;
    wire [1:0] c22_in;
    wire c23_in;
    wire c24_in;
    wire c25_in;
    wire c26_in;
    assign c0_in[1] = extra_i[0];
    assign c1_in[2] = extra_i[1];
    assign c2_in[2] = extra_i[2];
    assign c3_in[3] = extra_i[3];
    assign c4_in[3] = extra_i[4];
    assign c5_in[4] = extra_i[5];
    assign c6_in[4] = extra_i[6];
    assign c7_in[5] = extra_i[7];
    assign c8_in[5] = extra_i[8];
    assign c9_in[6] = extra_i[9];
    assign c10_in[6] = extra_i[10];
    assign c11_in[7] = extra_i[11];
    assign c12_in[6] = extra_i[12];
    assign c13_in[5] = extra_i[13];
    assign c14_in[5] = extra_i[14];
    assign c15_in[4] = extra_i[15];
    assign c16_in[4] = extra_i[16];
    assign c17_in[3] = extra_i[17];
    assign c18_in[3] = extra_i[18];
    assign c19_in[2] = extra_i[19];
    assign c20_in[2] = extra_i[20];
    assign c21_in[1] = extra_i[21];
    assign c22_in[1] = extra_i[22];
    assign c23_in = extra_i[23];
    assign c24_in = extra_i[24];
    assign c25_in = extra_i[25];
    assign c26_in = extra_i[26];

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [83:0] lane;
            assign lane = bits_i[k*84 +: 84];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[13], lane[1]};
            assign c2_in[k*2 +: 2] = {lane[14], lane[2]};
            assign c3_in[k*3 +: 3] = {lane[27], lane[15], lane[3]};
            assign c4_in[k*3 +: 3] = {lane[28], lane[16], lane[4]};
            assign c5_in[k*4 +: 4] = {lane[41], lane[29], lane[17], lane[5]};
            assign c6_in[k*4 +: 4] = {lane[42], lane[30], lane[18], lane[6]};
            assign c7_in[k*5 +: 5] = {lane[55], lane[43], lane[31], lane[19], lane[7]};
            assign c8_in[k*5 +: 5] = {lane[56], lane[44], lane[32], lane[20], lane[8]};
            assign c9_in[k*6 +: 6] = {lane[69], lane[57], lane[45], lane[33], lane[21], lane[9]};
            assign c10_in[k*6 +: 6] = {lane[70], lane[58], lane[46], lane[34], lane[22], lane[10]};
            assign c11_in[k*7 +: 7] = {lane[83], lane[71], lane[59], lane[47], lane[35], lane[23],
                lane[11]};
            assign c12_in[k*6 +: 6] = {lane[72], lane[60], lane[48], lane[36], lane[24], lane[12]};
            assign c13_in[k*5 +: 5] = {lane[73], lane[61], lane[49], lane[37], lane[25]};
            assign c14_in[k*5 +: 5] = {lane[74], lane[62], lane[50], lane[38], lane[26]};
            assign c15_in[k*4 +: 4] = {lane[75], lane[63], lane[51], lane[39]};
            assign c16_in[k*4 +: 4] = {lane[76], lane[64], lane[52], lane[40]};
            assign c17_in[k*3 +: 3] = {lane[77], lane[65], lane[53]};
            assign c18_in[k*3 +: 3] = {lane[78], lane[66], lane[54]};
            assign c19_in[k*2 +: 2] = {lane[79], lane[67]};
            assign c20_in[k*2 +: 2] = {lane[80], lane[68]};
            assign c21_in[k] = lane[81];
            assign c22_in[k] = lane[82];
        end
    endgenerate

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(c1_in[0]), .b_i(c1_in[1]), .c_i(c1_in[2]),
        .sum_o(c1_sum0), .carry_o(c1_carry0));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c2_in[0]), .b_i(c2_in[1]), .c_i(c2_in[2]),
        .sum_o(c2_sum0), .carry_o(c2_carry0));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(c3_in[0]), .b_i(c3_in[1]), .c_i(c3_in[2]),
        .sum_o(c3_sum0), .carry_o(c3_carry0));
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[3]), .b_i(c2_carry0), .c_i(c3_sum0),
        .sum_o(c3_sum1), .carry_o(c3_carry1));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(c4_in[0]), .b_i(c4_in[1]), .c_i(c4_in[2]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c4_in[3]), .b_i(c3_carry0), .c_i(c4_sum0),
        .sum_o(c4_sum1), .carry_o(c4_carry1));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(c5_in[0]), .b_i(c5_in[1]), .c_i(c5_in[2]),
        .sum_o(c5_sum0), .carry_o(c5_carry0));
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c5_in[3]), .b_i(c5_in[4]), .c_i(c4_carry0),
        .sum_o(c5_sum1), .carry_o(c5_carry1));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c6_in[0]), .b_i(c6_in[1]), .c_i(c6_in[2]),
        .sum_o(c6_sum0), .carry_o(c6_carry0));
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c6_in[3]), .b_i(c6_in[4]), .c_i(c5_carry0),
        .sum_o(c6_sum1), .carry_o(c6_carry1));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(c7_in[0]), .b_i(c7_in[1]), .c_i(c7_in[2]),
        .sum_o(c7_sum0), .carry_o(c7_carry0));
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c7_in[3]), .b_i(c7_in[4]), .c_i(c7_in[5]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c6_carry0), .b_i(c7_sum0), .c_i(c7_sum1),
        .sum_o(c7_sum2), .carry_o(c7_carry2));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(c8_in[0]), .b_i(c8_in[1]), .c_i(c8_in[2]),
        .sum_o(c8_sum0), .carry_o(c8_carry0));
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c8_in[3]), .b_i(c8_in[4]), .c_i(c8_in[5]),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c7_carry0), .b_i(c7_carry1), .c_i(c8_sum0),
        .sum_o(c8_sum2), .carry_o(c8_carry2));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(c9_in[0]), .b_i(c9_in[1]), .c_i(c9_in[2]),
        .sum_o(c9_sum0), .carry_o(c9_carry0));
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c9_in[3]), .b_i(c9_in[4]), .c_i(c9_in[5]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(c9_in[6]), .b_i(c8_carry0), .c_i(c8_carry1),
        .sum_o(c9_sum2), .carry_o(c9_carry2));

    // Column 10.
    wire c10_sum0, c10_carry0;
    full_adder u_c10_0 (.a_i(c10_in[0]), .b_i(c10_in[1]), .c_i(c10_in[2]),
        .sum_o(c10_sum0), .carry_o(c10_carry0));
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(c10_in[3]), .b_i(c10_in[4]), .c_i(c10_in[5]),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c10_in[6]), .b_i(c9_carry0), .c_i(c9_carry1),
        .sum_o(c10_sum2), .carry_o(c10_carry2));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(c11_in[0]), .b_i(c11_in[1]), .c_i(c11_in[2]),
        .sum_o(c11_sum0), .carry_o(c11_carry0));
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c11_in[3]), .b_i(c11_in[4]), .c_i(c11_in[5]),
        .sum_o(c11_sum1), .carry_o(c11_carry1));
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(c11_in[6]), .b_i(c11_in[7]), .c_i(c10_carry0),
        .sum_o(c11_sum2), .carry_o(c11_carry2));
    wire c11_sum3, c11_carry3;
    full_adder u_c11_3 (.a_i(c10_carry1), .b_i(c11_sum0), .c_i(c11_sum1),
        .sum_o(c11_sum3), .carry_o(c11_carry3));

    // Column 12.
    wire c12_sum0, c12_carry0;
    assign c12_sum0 = ~(c12_in[0] ^ c12_in[1]);  // two bits and 1
    assign c12_carry0 = c12_in[0] | c12_in[1];
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c12_in[2]), .b_i(c12_in[3]), .c_i(c12_in[4]),
        .sum_o(c12_sum1), .carry_o(c12_carry1));
    wire c12_sum2, c12_carry2;
    full_adder u_c12_2 (.a_i(c12_in[5]), .b_i(c12_in[6]), .c_i(c12_sum0),
        .sum_o(c12_sum2), .carry_o(c12_carry2));
    wire c12_sum3, c12_carry3;
    full_adder u_c12_3 (.a_i(c11_carry0), .b_i(c11_carry1), .c_i(c12_sum1),
        .sum_o(c12_sum3), .carry_o(c12_carry3));

    // Column 13.
    wire c13_sum0, c13_carry0;
    assign c13_sum0 = ~(c13_in[0] ^ c13_in[1]);  // two bits and 1
    assign c13_carry0 = c13_in[0] | c13_in[1];
    wire c13_sum1, c13_carry1;
    full_adder u_c13_1 (.a_i(c13_in[2]), .b_i(c13_in[3]), .c_i(c13_in[4]),
        .sum_o(c13_sum1), .carry_o(c13_carry1));
    wire c13_sum2, c13_carry2;
    full_adder u_c13_2 (.a_i(c13_in[5]), .b_i(c12_carry0), .c_i(c13_sum0),
        .sum_o(c13_sum2), .carry_o(c13_carry2));
    wire c13_sum3, c13_carry3;
    full_adder u_c13_3 (.a_i(c12_carry1), .b_i(c13_sum1), .c_i(c12_carry2),
        .sum_o(c13_sum3), .carry_o(c13_carry3));

    // Column 14.
    wire c14_sum0, c14_carry0;
    full_adder u_c14_0 (.a_i(c14_in[0]), .b_i(c14_in[1]), .c_i(c14_in[2]),
        .sum_o(c14_sum0), .carry_o(c14_carry0));
    wire c14_sum1, c14_carry1;
    full_adder u_c14_1 (.a_i(c14_in[3]), .b_i(c14_in[4]), .c_i(c14_in[5]),
        .sum_o(c14_sum1), .carry_o(c14_carry1));
    wire c14_sum2, c14_carry2;
    full_adder u_c14_2 (.a_i(c13_carry0), .b_i(c13_carry1), .c_i(c14_sum0),
        .sum_o(c14_sum2), .carry_o(c14_carry2));

    // Column 15.
    wire c15_sum0, c15_carry0;
    assign c15_sum0 = ~(c15_in[0] ^ c15_in[1]);  // two bits and 1
    assign c15_carry0 = c15_in[0] | c15_in[1];
    wire c15_sum1, c15_carry1;
    full_adder u_c15_1 (.a_i(c15_in[2]), .b_i(c15_in[3]), .c_i(c15_in[4]),
        .sum_o(c15_sum1), .carry_o(c15_carry1));
    wire c15_sum2, c15_carry2;
    full_adder u_c15_2 (.a_i(c15_sum0), .b_i(c14_carry0), .c_i(c14_carry1),
        .sum_o(c15_sum2), .carry_o(c15_carry2));

    // Column 16.
    wire c16_sum0, c16_carry0;
    full_adder u_c16_0 (.a_i(c16_in[0]), .b_i(c16_in[1]), .c_i(c16_in[2]),
        .sum_o(c16_sum0), .carry_o(c16_carry0));
    wire c16_sum1, c16_carry1;
    full_adder u_c16_1 (.a_i(c16_in[3]), .b_i(c16_in[4]), .c_i(c15_carry0),
        .sum_o(c16_sum1), .carry_o(c16_carry1));
    wire c16_sum2, c16_carry2;
    full_adder u_c16_2 (.a_i(c15_carry1), .b_i(c16_sum0), .c_i(c16_sum1),
        .sum_o(c16_sum2), .carry_o(c16_carry2));

    // Column 17.
    wire c17_sum0, c17_carry0;
    assign c17_sum0 = ~(c17_in[0] ^ c17_in[1]);  // two bits and 1
    assign c17_carry0 = c17_in[0] | c17_in[1];
    wire c17_sum1, c17_carry1;
    full_adder u_c17_1 (.a_i(c17_in[2]), .b_i(c17_in[3]), .c_i(c17_sum0),
        .sum_o(c17_sum1), .carry_o(c17_carry1));
    wire c17_sum2, c17_carry2;
    full_adder u_c17_2 (.a_i(c16_carry0), .b_i(c16_carry1), .c_i(c17_sum1),
        .sum_o(c17_sum2), .carry_o(c17_carry2));

    // Column 18.
    wire c18_sum0, c18_carry0;
    full_adder u_c18_0 (.a_i(c18_in[0]), .b_i(c18_in[1]), .c_i(c18_in[2]),
        .sum_o(c18_sum0), .carry_o(c18_carry0));
    wire c18_sum1, c18_carry1;
    full_adder u_c18_1 (.a_i(c18_in[3]), .b_i(c17_carry0), .c_i(c18_sum0),
        .sum_o(c18_sum1), .carry_o(c18_carry1));

    // Column 19.
    wire c19_sum0, c19_carry0;
    assign c19_sum0 = ~(c19_in[0] ^ c19_in[1]);  // two bits and 1
    assign c19_carry0 = c19_in[0] | c19_in[1];
    wire c19_sum1, c19_carry1;
    full_adder u_c19_1 (.a_i(c19_in[2]), .b_i(c19_sum0), .c_i(c18_carry0),
        .sum_o(c19_sum1), .carry_o(c19_carry1));

    // Column 20.
    wire c20_sum0, c20_carry0;
    full_adder u_c20_0 (.a_i(c20_in[0]), .b_i(c20_in[1]), .c_i(c20_in[2]),
        .sum_o(c20_sum0), .carry_o(c20_carry0));

    // Column 21.
    wire c21_sum0, c21_carry0;
    assign c21_sum0 = ~(c21_in[0] ^ c21_in[1]);  // two bits and 1
    assign c21_carry0 = c21_in[0] | c21_in[1];

    // Column 22.
    wire c22_sum0, c22_carry0;
    full_adder u_c22_0 (.a_i(c22_in[0]), .b_i(c22_in[1]), .c_i(c21_carry0),
        .sum_o(c22_sum0), .carry_o(c22_carry0));

    // Column 23.
    wire c23_sum0, c23_carry0;
    assign c23_sum0 = ~(c23_in ^ c22_carry0);  // two bits and 1
    assign c23_carry0 = c23_in | c22_carry0;

    // Column 24.
    wire c24_sum0, c24_carry0;
    assign c24_sum0 = ~(c24_in ^ c23_carry0);  // two bits and 1
    assign c24_carry0 = c24_in | c23_carry0;

    assign middle_o = {c26_in, c24_carry0, c25_in, c24_sum0, c23_sum0, c22_sum0, c21_sum0,
        c20_carry0, c20_sum0, c19_carry1, c19_carry0, c19_sum1, c18_carry1, c18_sum1, c17_carry2,
        c17_carry1, c17_sum2, c16_carry2, c16_sum2, c15_carry2, c15_sum2, c15_sum1, c14_carry2,
        c14_sum2, c14_sum1, c13_carry3, c13_carry2, c13_sum3, c13_sum2, c12_carry3, c12_sum3,
        c12_sum2, c11_carry3, c11_carry2, c11_sum3, c11_sum2, c10_carry2, c10_sum2, c10_sum1,
        c10_sum0, c9_carry2, c9_sum2, c9_sum1, c9_sum0, c8_carry2, c8_sum2, c8_sum1, c7_carry2,
        c7_sum2, c6_carry1, c6_sum1, c6_sum0, c5_carry1, c5_sum1, c5_sum0, c4_carry1, c4_sum1,
        c3_carry1, c3_sum1, c2_sum0, c1_carry0, c1_sum0, c0_in[1], c0_in[0]};

endmodule

`default_nettype wire
