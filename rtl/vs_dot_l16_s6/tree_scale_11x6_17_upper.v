// tree_scale_11x6_17_upper: compressor tree, first half: a signed number of 11 bits times a scale
//   of 6 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_11x6_17_upper (
    input  wire [65:0] bits_i,    // lane k at [k*66 +: 66]
    output wire [26:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire c0_in;
    wire [1:0] c1_in;
    wire [2:0] c2_in;
    wire [3:0] c3_in;
    wire [4:0] c4_in;
    wire [5:0] c5_in;
    wire [5:0] c6_in;
    wire [5:0] c7_in;
    wire [5:0] c8_in;
    wire [5:0] c9_in;
    wire [5:0] c10_in;
    wire [4:0] c11_in;
    wire [3:0] c12_in;
    wire [2:0] c13_in;
    wire [1:0] c14_in;
    wire c15_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [65:0] lane;
            assign lane = bits_i[k*66 +: 66];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[11], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[22], lane[12], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[33], lane[23], lane[13], lane[3]};
            assign c4_in[k*5 +: 5] = {lane[44], lane[34], lane[24], lane[14], lane[4]};
            assign c5_in[k*6 +: 6] = {lane[55], lane[45], lane[35], lane[25], lane[15], lane[5]};
            assign c6_in[k*6 +: 6] = {lane[56], lane[46], lane[36], lane[26], lane[16], lane[6]};
            assign c7_in[k*6 +: 6] = {lane[57], lane[47], lane[37], lane[27], lane[17], lane[7]};
            assign c8_in[k*6 +: 6] = {lane[58], lane[48], lane[38], lane[28], lane[18], lane[8]};
            assign c9_in[k*6 +: 6] = {lane[59], lane[49], lane[39], lane[29], lane[19], lane[9]};
            assign c10_in[k*6 +: 6] = {lane[60], lane[50], lane[40], lane[30], lane[20], lane[10]};
            assign c11_in[k*5 +: 5] = {lane[61], lane[51], lane[41], lane[31], lane[21]};
            assign c12_in[k*4 +: 4] = {lane[62], lane[52], lane[42], lane[32]};
            assign c13_in[k*3 +: 3] = {lane[63], lane[53], lane[43]};
            assign c14_in[k*2 +: 2] = {lane[64], lane[54]};
            assign c15_in = lane[65];
        end
    endgenerate

    // Column 1.
    wire c1_sum0, c1_carry0;
    assign c1_sum0 = ~(c1_in[0] ^ c1_in[1]);  // two bits and 1
    assign c1_carry0 = c1_in[0] | c1_in[1];

    // Column 2.
    wire c2_sum0, c2_carry0;
    assign c2_sum0 = ~(c2_in[0] ^ c2_in[1]);  // two bits and 1
    assign c2_carry0 = c2_in[0] | c2_in[1];
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c2_in[2]), .b_i(c1_carry0), .c_i(c2_sum0),
        .sum_o(c2_sum1), .carry_o(c2_carry1));

    // Column 3.
    wire c3_sum0, c3_carry0;
    assign c3_sum0 = ~(c3_in[0] ^ c3_in[1]);  // two bits and 1
    assign c3_carry0 = c3_in[0] | c3_in[1];
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[2]), .b_i(c3_in[3]), .c_i(c2_carry0),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c3_sum0), .b_i(c2_carry1), .c_i(c3_sum1),
        .sum_o(c3_sum2), .carry_o(c3_carry2));

    // Column 4.
    wire c4_sum0, c4_carry0;
    assign c4_sum0 = ~(c4_in[0] ^ c4_in[1]);  // two bits and 1
    assign c4_carry0 = c4_in[0] | c4_in[1];
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c4_in[2]), .b_i(c4_in[3]), .c_i(c4_in[4]),
        .sum_o(c4_sum1), .carry_o(c4_carry1));
    wire c4_sum2, c4_carry2;
    full_adder u_c4_2 (.a_i(c3_carry0), .b_i(c4_sum0), .c_i(c4_sum1),
        .sum_o(c4_sum2), .carry_o(c4_carry2));
    wire c4_sum3, c4_carry3;
    full_adder u_c4_3 (.a_i(c3_carry1), .b_i(c4_sum2), .c_i(c3_carry2),
        .sum_o(c4_sum3), .carry_o(c4_carry3));

    // Column 5.
    wire c5_sum0, c5_carry0;
    assign c5_sum0 = ~(c5_in[0] ^ c5_in[1]);  // two bits and 1
    assign c5_carry0 = c5_in[0] | c5_in[1];
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c5_in[2]), .b_i(c5_in[3]), .c_i(c5_in[4]),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c5_in[5]), .b_i(c4_carry0), .c_i(c5_sum0),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c4_carry1), .b_i(c5_sum1), .c_i(c5_sum2),
        .sum_o(c5_sum3), .carry_o(c5_carry3));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c6_in[0]), .b_i(c6_in[1]), .c_i(c6_in[2]),
        .sum_o(c6_sum0), .carry_o(c6_carry0));
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c6_in[3]), .b_i(c6_in[4]), .c_i(c6_in[5]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c5_carry0), .b_i(c5_carry1), .c_i(c6_sum0),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c6_sum1), .b_i(c5_carry2), .c_i(c6_sum2),
        .sum_o(c6_sum3), .carry_o(c6_carry3));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(c7_in[0]), .b_i(c7_in[1]), .c_i(c7_in[2]),
        .sum_o(c7_sum0), .carry_o(c7_carry0));
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c7_in[3]), .b_i(c7_in[4]), .c_i(c7_in[5]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c6_carry0), .b_i(c6_carry1), .c_i(c7_sum0),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c7_sum1), .b_i(c6_carry2), .c_i(c7_sum2),
        .sum_o(c7_sum3), .carry_o(c7_carry3));

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
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c8_sum1), .b_i(c7_carry2), .c_i(c8_sum2),
        .sum_o(c8_sum3), .carry_o(c8_carry3));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(c9_in[0]), .b_i(c9_in[1]), .c_i(c9_in[2]),
        .sum_o(c9_sum0), .carry_o(c9_carry0));
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c9_in[3]), .b_i(c9_in[4]), .c_i(c9_in[5]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(c8_carry0), .b_i(c8_carry1), .c_i(c9_sum0),
        .sum_o(c9_sum2), .carry_o(c9_carry2));
    wire c9_sum3, c9_carry3;
    full_adder u_c9_3 (.a_i(c9_sum1), .b_i(c8_carry2), .c_i(c9_sum2),
        .sum_o(c9_sum3), .carry_o(c9_carry3));

    // Column 10.
    wire c10_sum0, c10_carry0;
    assign c10_sum0 = ~(c10_in[0] ^ c10_in[1]);  // two bits and 1
    assign c10_carry0 = c10_in[0] | c10_in[1];
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(c10_in[2]), .b_i(c10_in[3]), .c_i(c10_in[4]),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c10_in[5]), .b_i(c10_sum0), .c_i(c9_carry0),
        .sum_o(c10_sum2), .carry_o(c10_carry2));
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(c9_carry1), .b_i(c10_sum1), .c_i(c9_carry2),
        .sum_o(c10_sum3), .carry_o(c10_carry3));
    wire c10_sum4, c10_carry4;
    full_adder u_c10_4 (.a_i(c10_sum2), .b_i(c9_carry3), .c_i(c10_sum3),
        .sum_o(c10_sum4), .carry_o(c10_carry4));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(c11_in[0]), .b_i(c11_in[1]), .c_i(c11_in[2]),
        .sum_o(c11_sum0), .carry_o(c11_carry0));
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c11_in[3]), .b_i(c11_in[4]), .c_i(c10_carry0),
        .sum_o(c11_sum1), .carry_o(c11_carry1));
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(c10_carry1), .b_i(c11_sum0), .c_i(c11_sum1),
        .sum_o(c11_sum2), .carry_o(c11_carry2));
    wire c11_sum3, c11_carry3;
    full_adder u_c11_3 (.a_i(c10_carry2), .b_i(c11_sum2), .c_i(c10_carry3),
        .sum_o(c11_sum3), .carry_o(c11_carry3));

    // Column 12.
    wire c12_sum0, c12_carry0;
    full_adder u_c12_0 (.a_i(c12_in[0]), .b_i(c12_in[1]), .c_i(c12_in[2]),
        .sum_o(c12_sum0), .carry_o(c12_carry0));
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c12_in[3]), .b_i(c11_carry0), .c_i(c12_sum0),
        .sum_o(c12_sum1), .carry_o(c12_carry1));
    wire c12_sum2, c12_carry2;
    full_adder u_c12_2 (.a_i(c11_carry1), .b_i(c12_sum1), .c_i(c11_carry2),
        .sum_o(c12_sum2), .carry_o(c12_carry2));

    // Column 13.
    wire c13_sum0, c13_carry0;
    full_adder u_c13_0 (.a_i(c13_in[0]), .b_i(c13_in[1]), .c_i(c13_in[2]),
        .sum_o(c13_sum0), .carry_o(c13_carry0));
    wire c13_sum1, c13_carry1;
    full_adder u_c13_1 (.a_i(c12_carry0), .b_i(c13_sum0), .c_i(c12_carry1),
        .sum_o(c13_sum1), .carry_o(c13_carry1));

    // Column 14.
    wire c14_sum0, c14_carry0;
    full_adder u_c14_0 (.a_i(c14_in[0]), .b_i(c14_in[1]), .c_i(c13_carry0),
        .sum_o(c14_sum0), .carry_o(c14_carry0));

    assign middle_o = {c14_carry0, c15_in, c14_sum0, c13_carry1, c13_sum1, c12_carry2, c12_sum2,
        c11_carry3, c11_sum3, c10_carry4, c10_sum4, c9_sum3, c8_carry3, c8_sum3, c7_carry3, c7_sum3,
        c6_carry3, c6_sum3, c5_carry3, c5_sum3, c4_carry3, c4_carry2, c4_sum3, c3_sum2, c2_sum1,
        c1_sum0, c0_in};

endmodule

`default_nettype wire
