// tree_codes_p8_l2_w11_upper: compressor tree, first half: 2 codes and their sum so far.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_codes_p8_l2_w11_upper (
    input  wire [15:0] bits_i,    // lane k at [k*8 +: 8]
    input  wire [10:0] extra_i,   // bits of no lane
    output wire [26:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [2:0] c0_in;
    wire [2:0] c1_in;
    wire [2:0] c2_in;
    wire [2:0] c3_in;
    wire [2:0] c4_in;
    wire [2:0] c5_in;
    wire [2:0] c6_in;
    wire [2:0] c7_in;
    wire c8_in;
    wire c9_in;
    wire c10_in;
    assign c0_in[2] = extra_i[0];
    assign c1_in[2] = extra_i[1];
    assign c2_in[2] = extra_i[2];
    assign c3_in[2] = extra_i[3];
    assign c4_in[2] = extra_i[4];
    assign c5_in[2] = extra_i[5];
    assign c6_in[2] = extra_i[6];
    assign c7_in[2] = extra_i[7];
    assign c8_in = extra_i[8];
    assign c9_in = extra_i[9];
    assign c10_in = extra_i[10];

    genvar k;
    generate
        for (k = 0; k < 2; k = k + 1) begin : gen_lane
            wire [7:0] lane;
            assign lane = bits_i[k*8 +: 8];
            assign c0_in[k] = lane[0];
            assign c1_in[k] = lane[1];
            assign c2_in[k] = lane[2];
            assign c3_in[k] = lane[3];
            assign c4_in[k] = lane[4];
            assign c5_in[k] = lane[5];
            assign c6_in[k] = lane[6];
            assign c7_in[k] = lane[7];
        end
    endgenerate

    assign middle_o = {c10_in, c9_in, c8_in, c7_in[2], c7_in[1], c7_in[0], c6_in[2], c6_in[1],
        c6_in[0], c5_in[2], c5_in[1], c5_in[0], c4_in[2], c4_in[1], c4_in[0], c3_in[2], c3_in[1],
        c3_in[0], c2_in[2], c2_in[1], c2_in[0], c1_in[2], c1_in[1], c1_in[0], c0_in[2], c0_in[1],
        c0_in[0]};

endmodule

`default_nettype wire
