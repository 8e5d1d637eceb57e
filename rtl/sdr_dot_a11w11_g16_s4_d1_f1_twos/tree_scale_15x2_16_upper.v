// tree_scale_15x2_16_upper: compressor tree, first half: a signed number of 15 bits times a scale
//   of 2 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_15x2_16_upper (
    input  wire [29:0] bits_i,    // lane k at [k*30 +: 30]
    output wire [24:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire c0_in;
    wire [1:0] c1_in;
    wire [1:0] c2_in;
    wire [1:0] c3_in;
    wire [1:0] c4_in;
    wire [1:0] c5_in;
    wire [1:0] c6_in;
    wire [1:0] c7_in;
    wire [1:0] c8_in;
    wire [1:0] c9_in;
    wire [1:0] c10_in;
    wire [1:0] c11_in;
    wire [1:0] c12_in;
    wire [1:0] c13_in;
    wire [1:0] c14_in;
    wire c15_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [29:0] lane;
            assign lane = bits_i[k*30 +: 30];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[15], lane[1]};
            assign c2_in[k*2 +: 2] = {lane[16], lane[2]};
            assign c3_in[k*2 +: 2] = {lane[17], lane[3]};
            assign c4_in[k*2 +: 2] = {lane[18], lane[4]};
            assign c5_in[k*2 +: 2] = {lane[19], lane[5]};
            assign c6_in[k*2 +: 2] = {lane[20], lane[6]};
            assign c7_in[k*2 +: 2] = {lane[21], lane[7]};
            assign c8_in[k*2 +: 2] = {lane[22], lane[8]};
            assign c9_in[k*2 +: 2] = {lane[23], lane[9]};
            assign c10_in[k*2 +: 2] = {lane[24], lane[10]};
            assign c11_in[k*2 +: 2] = {lane[25], lane[11]};
            assign c12_in[k*2 +: 2] = {lane[26], lane[12]};
            assign c13_in[k*2 +: 2] = {lane[27], lane[13]};
            assign c14_in[k*2 +: 2] = {lane[28], lane[14]};
            assign c15_in = lane[29];
        end
    endgenerate

    // Column 1.
    wire c1_sum0, c1_carry0;
    assign c1_sum0 = ~(c1_in[0] ^ c1_in[1]);  // two bits and 1
    assign c1_carry0 = c1_in[0] | c1_in[1];

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c2_in[0]), .b_i(c2_in[1]), .c_i(c1_carry0),
        .sum_o(c2_sum0), .carry_o(c2_carry0));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(c3_in[0]), .b_i(c3_in[1]), .c_i(c2_carry0),
        .sum_o(c3_sum0), .carry_o(c3_carry0));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(c4_in[0]), .b_i(c4_in[1]), .c_i(c3_carry0),
        .sum_o(c4_sum0), .carry_o(c4_carry0));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(c5_in[0]), .b_i(c5_in[1]), .c_i(c4_carry0),
        .sum_o(c5_sum0), .carry_o(c5_carry0));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c6_in[0]), .b_i(c6_in[1]), .c_i(c5_carry0),
        .sum_o(c6_sum0), .carry_o(c6_carry0));

    // Column 14.
    wire c14_sum0, c14_carry0;
    assign c14_sum0 = ~(c14_in[0] ^ c14_in[1]);  // two bits and 1
    assign c14_carry0 = c14_in[0] | c14_in[1];

    assign middle_o = {c14_carry0, c15_in, c14_sum0, c13_in[1], c13_in[0], c12_in[1], c12_in[0],
        c11_in[1], c11_in[0], c10_in[1], c10_in[0], c9_in[1], c9_in[0], c8_in[1], c8_in[0],
        c6_carry0, c7_in[1], c7_in[0], c6_sum0, c5_sum0, c4_sum0, c3_sum0, c2_sum0, c1_sum0, c0_in};

endmodule

`default_nettype wire
