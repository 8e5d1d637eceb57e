// tree_sdr_twos_k4_l4_upper: compressor tree, first half: 4 lane(s) of 4-bit SDR codes, signs in
//   the weights.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_twos_k4_l4_upper (
    input  wire [47:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [18:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [3:0] c0_in;
    wire [7:0] c1_in;
    wire [11:0] c2_in;
    wire [11:0] c3_in;
    wire [7:0] c4_in;
    wire [3:0] c5_in;

    genvar k;
    generate
        for (k = 0; k < 4; k = k + 1) begin : gen_lane
            wire [11:0] lane;
            assign lane = bits_i[k*12 +: 12];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[4], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[8], lane[5], lane[2]};
            assign c3_in[k*3 +: 3] = {lane[9], lane[6], lane[3]};
            assign c4_in[k*2 +: 2] = {lane[10], lane[7]};
            assign c5_in[k] = lane[11];
        end
    endgenerate

    // Column 0.
    wire c0_sum0, c0_carry0;
    assign c0_sum0 = ~(c0_in[0] ^ c0_in[1]);  // two bits and 1
    assign c0_carry0 = c0_in[0] | c0_in[1];
    wire c0_sum1, c0_carry1;
    full_adder u_c0_1 (.a_i(c0_in[2]), .b_i(c0_in[3]), .c_i(c0_sum0),
        .sum_o(c0_sum1), .carry_o(c0_carry1));

    // Column 1.
    wire c1_sum0, c1_carry0;
    assign c1_sum0 = ~(c1_in[0] ^ c1_in[1]);  // two bits and 1
    assign c1_carry0 = c1_in[0] | c1_in[1];
    wire c1_sum1, c1_carry1;
    full_adder u_c1_1 (.a_i(c1_in[2]), .b_i(c1_in[3]), .c_i(c1_in[4]),
        .sum_o(c1_sum1), .carry_o(c1_carry1));
    wire c1_sum2, c1_carry2;
    full_adder u_c1_2 (.a_i(c1_in[5]), .b_i(c1_in[6]), .c_i(c1_in[7]),
        .sum_o(c1_sum2), .carry_o(c1_carry2));
    wire c1_sum3, c1_carry3;
    full_adder u_c1_3 (.a_i(c0_carry0), .b_i(c1_sum0), .c_i(c1_sum1),
        .sum_o(c1_sum3), .carry_o(c1_carry3));
    wire c1_sum4, c1_carry4;
    full_adder u_c1_4 (.a_i(c1_sum2), .b_i(c0_carry1), .c_i(c1_sum3),
        .sum_o(c1_sum4), .carry_o(c1_carry4));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c2_in[0]), .b_i(c2_in[1]), .c_i(c2_in[2]),
        .sum_o(c2_sum0), .carry_o(c2_carry0));
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c2_in[3]), .b_i(c2_in[4]), .c_i(c2_in[5]),
        .sum_o(c2_sum1), .carry_o(c2_carry1));
    wire c2_sum2, c2_carry2;
    full_adder u_c2_2 (.a_i(c2_in[6]), .b_i(c2_in[7]), .c_i(c2_in[8]),
        .sum_o(c2_sum2), .carry_o(c2_carry2));
    wire c2_sum3, c2_carry3;
    full_adder u_c2_3 (.a_i(c2_in[9]), .b_i(c2_in[10]), .c_i(c2_in[11]),
        .sum_o(c2_sum3), .carry_o(c2_carry3));
    wire c2_sum4, c2_carry4;
    full_adder u_c2_4 (.a_i(c1_carry0), .b_i(c1_carry1), .c_i(c1_carry2),
        .sum_o(c2_sum4), .carry_o(c2_carry4));
    wire c2_sum5, c2_carry5;
    full_adder u_c2_5 (.a_i(c2_sum0), .b_i(c2_sum1), .c_i(c2_sum2),
        .sum_o(c2_sum5), .carry_o(c2_carry5));
    wire c2_sum6, c2_carry6;
    full_adder u_c2_6 (.a_i(c2_sum3), .b_i(c1_carry3), .c_i(c2_sum4),
        .sum_o(c2_sum6), .carry_o(c2_carry6));

    // Column 3.
    wire c3_sum0, c3_carry0;
    assign c3_sum0 = ~(c3_in[0] ^ c3_in[1]);  // two bits and 1
    assign c3_carry0 = c3_in[0] | c3_in[1];
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[2]), .b_i(c3_in[3]), .c_i(c3_in[4]),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c3_in[5]), .b_i(c3_in[6]), .c_i(c3_in[7]),
        .sum_o(c3_sum2), .carry_o(c3_carry2));
    wire c3_sum3, c3_carry3;
    full_adder u_c3_3 (.a_i(c3_in[8]), .b_i(c3_in[9]), .c_i(c3_in[10]),
        .sum_o(c3_sum3), .carry_o(c3_carry3));
    wire c3_sum4, c3_carry4;
    full_adder u_c3_4 (.a_i(c3_in[11]), .b_i(c3_sum0), .c_i(c2_carry0),
        .sum_o(c3_sum4), .carry_o(c3_carry4));
    wire c3_sum5, c3_carry5;
    full_adder u_c3_5 (.a_i(c2_carry1), .b_i(c2_carry2), .c_i(c2_carry3),
        .sum_o(c3_sum5), .carry_o(c3_carry5));
    wire c3_sum6, c3_carry6;
    full_adder u_c3_6 (.a_i(c3_sum1), .b_i(c3_sum2), .c_i(c3_sum3),
        .sum_o(c3_sum6), .carry_o(c3_carry6));
    wire c3_sum7, c3_carry7;
    full_adder u_c3_7 (.a_i(c2_carry4), .b_i(c2_carry5), .c_i(c3_sum4),
        .sum_o(c3_sum7), .carry_o(c3_carry7));

    // Column 4.
    wire c4_sum0, c4_carry0;
    assign c4_sum0 = ~(c4_in[0] ^ c4_in[1]);  // two bits and 1
    assign c4_carry0 = c4_in[0] | c4_in[1];
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c4_in[2]), .b_i(c4_in[3]), .c_i(c4_in[4]),
        .sum_o(c4_sum1), .carry_o(c4_carry1));
    wire c4_sum2, c4_carry2;
    full_adder u_c4_2 (.a_i(c4_in[5]), .b_i(c4_in[6]), .c_i(c4_in[7]),
        .sum_o(c4_sum2), .carry_o(c4_carry2));
    wire c4_sum3, c4_carry3;
    full_adder u_c4_3 (.a_i(c3_carry0), .b_i(c4_sum0), .c_i(c3_carry1),
        .sum_o(c4_sum3), .carry_o(c4_carry3));
    wire c4_sum4, c4_carry4;
    full_adder u_c4_4 (.a_i(c3_carry2), .b_i(c3_carry3), .c_i(c4_sum1),
        .sum_o(c4_sum4), .carry_o(c4_carry4));
    wire c4_sum5, c4_carry5;
    full_adder u_c4_5 (.a_i(c4_sum2), .b_i(c3_carry4), .c_i(c3_carry5),
        .sum_o(c4_sum5), .carry_o(c4_carry5));
    wire c4_sum6, c4_carry6;
    full_adder u_c4_6 (.a_i(c3_carry6), .b_i(c4_sum3), .c_i(c4_sum4),
        .sum_o(c4_sum6), .carry_o(c4_carry6));

    // Column 5.
    wire c5_sum0, c5_carry0;
    assign c5_sum0 = ~(c5_in[0] ^ c5_in[1]);  // two bits and 1
    assign c5_carry0 = c5_in[0] | c5_in[1];
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c5_in[2]), .b_i(c5_in[3]), .c_i(c4_carry0),
        .sum_o(c5_sum1), .carry_o(c5_carry1));
    wire c5_sum2, c5_carry2;
    full_adder u_c5_2 (.a_i(c5_sum0), .b_i(c4_carry1), .c_i(c4_carry2),
        .sum_o(c5_sum2), .carry_o(c5_carry2));
    wire c5_sum3, c5_carry3;
    full_adder u_c5_3 (.a_i(c5_sum1), .b_i(c4_carry3), .c_i(c4_carry4),
        .sum_o(c5_sum3), .carry_o(c5_carry3));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c5_carry0), .b_i(c5_carry1), .c_i(c5_carry2),
        .sum_o(c6_sum0), .carry_o(c6_carry0));

    assign middle_o = {c6_carry0, c6_sum0, c5_carry3, c5_sum3, c5_sum2, c4_carry6, c4_carry5,
        c4_sum6, c4_sum5, c3_carry7, c3_sum7, c3_sum6, c3_sum5, c2_carry6, c2_sum6, c2_sum5,
        c1_carry4, c1_sum4, c0_sum1};

endmodule

`default_nettype wire
