// tree_scale_13x2_15_upper: compressor tree, first half: a signed number of 13 bits times a scale
//   of 2 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_13x2_15_upper (
    input  wire [25:0] bits_i,    // lane k at [k*26 +: 26]
    output wire [21:0] middle_o
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
    wire c13_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [25:0] lane;
            assign lane = bits_i[k*26 +: 26];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[13], lane[1]};
            assign c2_in[k*2 +: 2] = {lane[14], lane[2]};
            assign c3_in[k*2 +: 2] = {lane[15], lane[3]};
            assign c4_in[k*2 +: 2] = {lane[16], lane[4]};
            assign c5_in[k*2 +: 2] = {lane[17], lane[5]};
            assign c6_in[k*2 +: 2] = {lane[18], lane[6]};
            assign c7_in[k*2 +: 2] = {lane[19], lane[7]};
            assign c8_in[k*2 +: 2] = {lane[20], lane[8]};
            assign c9_in[k*2 +: 2] = {lane[21], lane[9]};
            assign c10_in[k*2 +: 2] = {lane[22], lane[10]};
            assign c11_in[k*2 +: 2] = {lane[23], lane[11]};
            assign c12_in[k*2 +: 2] = {lane[24], lane[12]};
            assign c13_in = lane[25];
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

    // Column 12.
    wire c12_sum0, c12_carry0;
    assign c12_sum0 = ~(c12_in[0] ^ c12_in[1]);  // two bits and 1
    assign c12_carry0 = c12_in[0] | c12_in[1];

    assign middle_o = {c12_carry0, c13_in, c12_sum0, c11_in[1], c11_in[0], c10_in[1], c10_in[0],
        c9_in[1], c9_in[0], c8_in[1], c8_in[0], c7_in[1], c7_in[0], c5_carry0, c6_in[1], c6_in[0],
        c5_sum0, c4_sum0, c3_sum0, c2_sum0, c1_sum0, c0_in};

endmodule

`default_nettype wire
