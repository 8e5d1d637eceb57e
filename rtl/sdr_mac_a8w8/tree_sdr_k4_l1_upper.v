// tree_sdr_k4_l1_upper: Dadda compressor tree, first half: 1 lane(s) of 4-bit SDR codes.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l1_upper (
    input  wire [11:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [11:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire s0_c0;
    wire [1:0] s0_c1;
    wire [2:0] s0_c2;
    wire [2:0] s0_c3;
    wire [1:0] s0_c4;
    wire s0_c5;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [11:0] lane;
            assign lane = bits_i[k*12 +: 12];
            assign s0_c0 = lane[0];
            assign s0_c1[k*2 +: 2] = {lane[4], lane[1]};
            assign s0_c2[k*3 +: 3] = {lane[8], lane[5], lane[2]};
            assign s0_c3[k*3 +: 3] = {lane[9], lane[6], lane[3]};
            assign s0_c4[k*2 +: 2] = {lane[10], lane[7]};
            assign s0_c5 = lane[11];
        end
    endgenerate

    // Stage 0: 4 rows to at most 3.
    wire s1_c0;
    assign s1_c0 = s0_c0;
    wire [1:0] s1_c1;
    assign s1_c1 = s0_c1;
    wire [2:0] s1_c2;
    assign s1_c2 = s0_c2;
    wire s0_c3_sums;
    wire s0_c3_carries;
    assign s0_c3_sums = ~(s0_c3[0] ^ s0_c3[1]);  // a + b + 1
    assign s0_c3_carries = s0_c3[0] | s0_c3[1];
    wire [1:0] s1_c3;
    assign s1_c3 = {s0_c3_sums, s0_c3[2]};
    wire [2:0] s1_c4;
    assign s1_c4 = {s0_c3_carries, s0_c4};
    wire s1_c5;
    assign s1_c5 = s0_c5;

    assign middle_o = {s1_c5, s1_c4, s1_c3, s1_c2, s1_c1, s1_c0};

endmodule

`default_nettype wire
