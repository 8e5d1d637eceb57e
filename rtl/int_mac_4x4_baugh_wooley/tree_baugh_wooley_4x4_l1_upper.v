// tree_baugh_wooley_4x4_l1_upper: compressor tree, first half: 1 lane(s) of Baugh-Wooley rows, 4 x
//   4 bits.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_4x4_l1_upper (
    input  wire [15:0] bits_i,    // lane k at [k*16 +: 16]
    output wire [14:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire c0_in;
    wire [1:0] c1_in;
    wire [2:0] c2_in;
    wire [3:0] c3_in;
    wire [2:0] c4_in;
    wire [1:0] c5_in;
    wire c6_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [15:0] lane;
            assign lane = bits_i[k*16 +: 16];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[4], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[8], lane[5], lane[2]};
            assign c3_in[k*4 +: 4] = {lane[12], lane[9], lane[6], lane[3]};
            assign c4_in[k*3 +: 3] = {lane[13], lane[10], lane[7]};
            assign c5_in[k*2 +: 2] = {lane[14], lane[11]};
            assign c6_in = lane[15];
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

    // Column 3.
    wire c3_sum0, c3_carry0;
    assign c3_sum0 = ~(c3_in[0] ^ c3_in[1]);  // two bits and 1
    assign c3_carry0 = c3_in[0] | c3_in[1];

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(c4_in[0]), .b_i(c4_in[1]), .c_i(c4_in[2]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));

    assign middle_o = {c6_in, c4_carry0, c5_in[1], c5_in[0], c4_sum0, c3_carry0, c3_sum0, c2_carry0,
        c3_in[3], c3_in[2], c2_sum0, c1_carry0, c2_in[2], c1_sum0, c0_in};

endmodule

`default_nettype wire
