// tree_sdr_twos_k4_l1_upper: compressor tree, first half: 1 lane(s) of 4-bit SDR codes, signs in
//   the weights.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_twos_k4_l1_upper (
    input  wire [11:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [11:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire c0_in;
    wire [1:0] c1_in;
    wire [2:0] c2_in;
    wire [2:0] c3_in;
    wire [1:0] c4_in;
    wire c5_in;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [11:0] lane;
            assign lane = bits_i[k*12 +: 12];
            assign c0_in = lane[0];
            assign c1_in[k*2 +: 2] = {lane[4], lane[1]};
            assign c2_in[k*3 +: 3] = {lane[8], lane[5], lane[2]};
            assign c3_in[k*3 +: 3] = {lane[9], lane[6], lane[3]};
            assign c4_in[k*2 +: 2] = {lane[10], lane[7]};
            assign c5_in = lane[11];
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

    assign middle_o = {c5_in, c3_carry0, c4_in[1], c4_in[0], c3_sum0, c2_carry0, c3_in[2], c2_sum0,
        c1_carry0, c2_in[2], c1_sum0, c0_in};

endmodule

`default_nettype wire
