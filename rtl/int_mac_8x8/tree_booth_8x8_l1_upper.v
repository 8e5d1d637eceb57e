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
            assign s0_c0[k*2 +: 2] = {bits_i[k*40 + 9], bits_i[k*40 + 0]};
            assign s0_c1 = bits_i[k*40 + 1];
            assign s0_c2[k*3 +: 3] = {bits_i[k*40 + 19], bits_i[k*40 + 10], bits_i[k*40 + 2]};
            assign s0_c3[k*2 +: 2] = {bits_i[k*40 + 11], bits_i[k*40 + 3]};
            assign s0_c4[k*4 +: 4] = {bits_i[k*40 + 29], bits_i[k*40 + 20], bits_i[k*40 + 12],
                bits_i[k*40 + 4]};
            assign s0_c5[k*3 +: 3] = {bits_i[k*40 + 21], bits_i[k*40 + 13], bits_i[k*40 + 5]};
            assign s0_c6[k*5 +: 5] = {bits_i[k*40 + 39], bits_i[k*40 + 30], bits_i[k*40 + 22],
                bits_i[k*40 + 14], bits_i[k*40 + 6]};
            assign s0_c7[k*4 +: 4] = {bits_i[k*40 + 31], bits_i[k*40 + 23], bits_i[k*40 + 15],
                bits_i[k*40 + 7]};
            assign s0_c8[k*4 +: 4] = {bits_i[k*40 + 32], bits_i[k*40 + 24], bits_i[k*40 + 16],
                bits_i[k*40 + 8]};
            assign s0_c9[k*3 +: 3] = {bits_i[k*40 + 33], bits_i[k*40 + 25], bits_i[k*40 + 17]};
            assign s0_c10[k*3 +: 3] = {bits_i[k*40 + 34], bits_i[k*40 + 26], bits_i[k*40 + 18]};
            assign s0_c11[k*2 +: 2] = {bits_i[k*40 + 35], bits_i[k*40 + 27]};
            assign s0_c12[k*2 +: 2] = {bits_i[k*40 + 36], bits_i[k*40 + 28]};
            assign s0_c13 = bits_i[k*40 + 37];
            assign s0_c14 = bits_i[k*40 + 38];
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
