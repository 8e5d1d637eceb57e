// tree_booth_8x8_l1_upper: Dadda compressor tree, first half: 1 lane(s) of Booth radix-4 rows, 8 x
//   8 bits.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_8x8_l1_upper (
    input  wire [39:0] bits_i,    // lane k at [k*40 +: 40]
    output wire [39:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [1:0] s0_c0;
    wire s0_c1;
    wire [2:0] s0_c2;
    wire [1:0] s0_c3;
    wire [3:0] s0_c4;
    wire [2:0] s0_c5;
    wire [4:0] s0_c6;
    wire [3:0] s0_c7;
    wire [3:0] s0_c8;
    wire [2:0] s0_c9;
    wire [2:0] s0_c10;
    wire [1:0] s0_c11;
    wire [1:0] s0_c12;
    wire s0_c13;
    wire s0_c14;

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [39:0] lane;
            assign lane = bits_i[k*40 +: 40];
            assign s0_c0[k*2 +: 2] = {lane[9], lane[0]};
            assign s0_c1 = lane[1];
            assign s0_c2[k*3 +: 3] = {lane[19], lane[10], lane[2]};
            assign s0_c3[k*2 +: 2] = {lane[11], lane[3]};
            assign s0_c4[k*4 +: 4] = {lane[29], lane[20], lane[12], lane[4]};
            assign s0_c5[k*3 +: 3] = {lane[21], lane[13], lane[5]};
            assign s0_c6[k*5 +: 5] = {lane[39], lane[30], lane[22], lane[14], lane[6]};
            assign s0_c7[k*4 +: 4] = {lane[31], lane[23], lane[15], lane[7]};
            assign s0_c8[k*4 +: 4] = {lane[32], lane[24], lane[16], lane[8]};
            assign s0_c9[k*3 +: 3] = {lane[33], lane[25], lane[17]};
            assign s0_c10[k*3 +: 3] = {lane[34], lane[26], lane[18]};
            assign s0_c11[k*2 +: 2] = {lane[35], lane[27]};
            assign s0_c12[k*2 +: 2] = {lane[36], lane[28]};
            assign s0_c13 = lane[37];
            assign s0_c14 = lane[38];
        end
    endgenerate

    // Stage 0: 5 rows to at most 4.
    wire [1:0] s1_c0;
    assign s1_c0 = s0_c0;
    wire s1_c1;
    assign s1_c1 = s0_c1;
    wire [2:0] s1_c2;
    assign s1_c2 = s0_c2;
    wire [1:0] s1_c3;
    assign s1_c3 = s0_c3;
    wire [3:0] s1_c4;
    assign s1_c4 = s0_c4;
    wire [2:0] s1_c5;
    assign s1_c5 = s0_c5;
    wire s0_c6_sums;
    wire s0_c6_carries;
    half_adder u_half_s0_c6 (.a_i(s0_c6[0]), .b_i(s0_c6[1]),
        .sum_o(s0_c6_sums), .carry_o(s0_c6_carries));
    wire [3:0] s1_c6;
    assign s1_c6 = {s0_c6_sums, s0_c6[4:2]};
    wire s0_c7_sums;
    wire s0_c7_carries;
    half_adder u_half_s0_c7 (.a_i(s0_c7[0]), .b_i(s0_c7[1]),
        .sum_o(s0_c7_sums), .carry_o(s0_c7_carries));
    wire [3:0] s1_c7;
    assign s1_c7 = {s0_c6_carries, s0_c7_sums, s0_c7[3:2]};
    wire s0_c8_sums;
    wire s0_c8_carries;
    assign s0_c8_sums = ~(s0_c8[0] ^ s0_c8[1]);  // a + b + 1
    assign s0_c8_carries = s0_c8[0] | s0_c8[1];
    wire [3:0] s1_c8;
    assign s1_c8 = {s0_c7_carries, s0_c8_sums, s0_c8[3:2]};
    wire s0_c9_sums;
    wire s0_c9_carries;
    assign s0_c9_sums = ~(s0_c9[0] ^ s0_c9[1]);  // a + b + 1
    assign s0_c9_carries = s0_c9[0] | s0_c9[1];
    wire [2:0] s1_c9;
    assign s1_c9 = {s0_c8_carries, s0_c9_sums, s0_c9[2]};
    wire [3:0] s1_c10;
    assign s1_c10 = {s0_c9_carries, s0_c10};
    wire [1:0] s1_c11;
    assign s1_c11 = s0_c11;
    wire [1:0] s1_c12;
    assign s1_c12 = s0_c12;
    wire s1_c13;
    assign s1_c13 = s0_c13;
    wire s1_c14;
    assign s1_c14 = s0_c14;

    assign middle_o = {s1_c14, s1_c13, s1_c12, s1_c11, s1_c10, s1_c9, s1_c8, s1_c7, s1_c6, s1_c5,
        s1_c4, s1_c3, s1_c2, s1_c1, s1_c0};

endmodule

`default_nettype wire
