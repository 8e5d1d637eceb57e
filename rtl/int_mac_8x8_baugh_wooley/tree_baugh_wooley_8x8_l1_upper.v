// tree_baugh_wooley_8x8_l1_upper: compressor tree, first half: 1 lane(s) of Baugh-Wooley rows, 8 x
//   8 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_8x8_l1_upper (
    input  wire [63:0] bits_i,    // lane k at [k*64 +: 64]
    output wire [30:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire c0_in;
    wire [1:0] c1_in;
    wire [2:0] c2_in;
    wire [3:0] c3_in;
    wire [4:0] c4_in;
    wire [5:0] c5_in;
    wire [6:0] c6_in;
    wire [7:0] c7_in;
    wire [6:0] c8_in;
    wire [5:0] c9_in;
    wire [4:0] c10_in;
    wire [3:0] c11_in;
    wire [2:0] c12_in;
    wire [1:0] c13_in;
    wire c14_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [63:0] lane;
            assign lane = bits_i[k*64 +: 64];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[8], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[16], lane[9], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[24], lane[17], lane[10], lane[3]};
            assign c4_in[k*5 +: 5] = {lane[32], lane[25], lane[18], lane[11], lane[4]};
            assign c5_in[k*6 +: 6] = {lane[40], lane[33], lane[26], lane[19], lane[12], lane[5]};
            assign c6_in[k*7 +: 7] = {lane[48], lane[41], lane[34], lane[27], lane[20], lane[13],
                lane[6]};
            assign c7_in[k*8 +: 8] = {lane[56], lane[49], lane[42], lane[35], lane[28], lane[21],
                lane[14], lane[7]};
            assign c8_in[k*7 +: 7] = {lane[57], lane[50], lane[43], lane[36], lane[29], lane[22],
                lane[15]};
            assign c9_in[k*6 +: 6] = {lane[58], lane[51], lane[44], lane[37], lane[30], lane[23]};
            assign c10_in[k*5 +: 5] = {lane[59], lane[52], lane[45], lane[38], lane[31]};
            assign c11_in[k*4 +: 4] = {lane[60], lane[53], lane[46], lane[39]};
            assign c12_in[k*3 +: 3] = {lane[61], lane[54], lane[47]};
            assign c13_in[k*2 +: 2] = {lane[62], lane[55]};
            assign c14_in = lane[63];
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
    assign c6_sum0 = ~(c6_in[0] ^ c6_in[1]);  // two bits and 1
    assign c6_carry0 = c6_in[0] | c6_in[1];
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c6_in[2]), .b_i(c6_in[3]), .c_i(c6_in[4]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(c6_in[5]), .b_i(c6_in[6]), .c_i(c5_carry0),
        .sum_o(c6_sum2), .carry_o(c6_carry2));
    wire c6_sum3, c6_carry3;
    full_adder u_c6_3 (.a_i(c6_sum0), .b_i(c5_carry1), .c_i(c6_sum1),
        .sum_o(c6_sum3), .carry_o(c6_carry3));
    wire c6_sum4, c6_carry4;
    full_adder u_c6_4 (.a_i(c5_carry2), .b_i(c6_sum2), .c_i(c6_sum3),
        .sum_o(c6_sum4), .carry_o(c6_carry4));

    // Column 7.
    wire c7_sum0, c7_carry0;
    assign c7_sum0 = ~(c7_in[0] ^ c7_in[1]);  // two bits and 1
    assign c7_carry0 = c7_in[0] | c7_in[1];
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c7_in[2]), .b_i(c7_in[3]), .c_i(c7_in[4]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(c7_in[5]), .b_i(c7_in[6]), .c_i(c7_in[7]),
        .sum_o(c7_sum2), .carry_o(c7_carry2));
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(c6_carry0), .b_i(c7_sum0), .c_i(c6_carry1),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c7_sum1), .b_i(c7_sum2), .c_i(c6_carry2),
        .sum_o(c7_sum4), .carry_o(c7_carry4));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(c8_in[0]), .b_i(c8_in[1]), .c_i(c8_in[2]),
        .sum_o(c8_sum0), .carry_o(c8_carry0));
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c8_in[3]), .b_i(c8_in[4]), .c_i(c8_in[5]),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c8_in[6]), .b_i(c7_carry0), .c_i(c7_carry1),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c7_carry2), .b_i(c8_sum0), .c_i(c8_sum1),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(c7_carry3), .b_i(c8_sum2), .c_i(c8_sum3),
        .sum_o(c8_sum4), .carry_o(c8_carry4));

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
    full_adder u_c9_3 (.a_i(c9_sum1), .b_i(c8_carry2), .c_i(c8_carry3),
        .sum_o(c9_sum3), .carry_o(c9_carry3));

    // Column 10.
    wire c10_sum0, c10_carry0;
    full_adder u_c10_0 (.a_i(c10_in[0]), .b_i(c10_in[1]), .c_i(c10_in[2]),
        .sum_o(c10_sum0), .carry_o(c10_carry0));
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(c10_in[3]), .b_i(c10_in[4]), .c_i(c9_carry0),
        .sum_o(c10_sum1), .carry_o(c10_carry1));
    wire c10_sum2, c10_carry2;
    full_adder u_c10_2 (.a_i(c9_carry1), .b_i(c10_sum0), .c_i(c9_carry2),
        .sum_o(c10_sum2), .carry_o(c10_carry2));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(c11_in[0]), .b_i(c11_in[1]), .c_i(c11_in[2]),
        .sum_o(c11_sum0), .carry_o(c11_carry0));
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(c11_in[3]), .b_i(c10_carry0), .c_i(c11_sum0),
        .sum_o(c11_sum1), .carry_o(c11_carry1));

    // Column 12.
    wire c12_sum0, c12_carry0;
    full_adder u_c12_0 (.a_i(c12_in[0]), .b_i(c12_in[1]), .c_i(c12_in[2]),
        .sum_o(c12_sum0), .carry_o(c12_carry0));
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(c11_carry0), .b_i(c12_sum0), .c_i(c11_carry1),
        .sum_o(c12_sum1), .carry_o(c12_carry1));

    // Column 13.
    wire c13_sum0, c13_carry0;
    full_adder u_c13_0 (.a_i(c13_in[0]), .b_i(c13_in[1]), .c_i(c12_carry0),
        .sum_o(c13_sum0), .carry_o(c13_carry0));

    assign middle_o = {c13_carry0, c14_in, c13_sum0, c12_carry1, c12_sum1, c11_sum1, c10_carry2,
        c10_carry1, c10_sum2, c10_sum1, c9_carry3, c9_sum3, c9_sum2, c8_carry4, c8_sum4, c7_carry4,
        c7_sum4, c7_sum3, c6_carry4, c6_carry3, c6_sum4, c5_carry3, c5_sum3, c4_carry2, c4_sum2,
        c3_carry2, c3_carry1, c3_sum2, c2_sum1, c1_sum0, c0_in};

endmodule

`default_nettype wire
