// tree_booth_13x4_l1_offset20_upper: compressor tree, first half: 1 lane(s) of Booth radix-4 rows,
//   13 x 4 bits, and an offset.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_13x4_l1_offset20_upper (
    input  wire [29:0] bits_i,    // lane k at [k*30 +: 30]
    input  wire [19:0] extra_i,   // bits of no lane
    output wire [29:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [1:0] c0_in;
    wire [2:0] c1_in;
    wire [2:0] c2_in;
    wire [3:0] c3_in;
    wire [2:0] c4_in;
    wire [2:0] c5_in;
    wire [2:0] c6_in;
    wire [2:0] c7_in;
    wire [2:0] c8_in;
    wire [2:0] c9_in;
    wire [2:0] c10_in;
    wire [2:0] c11_in;
    wire [2:0] c12_in;
    wire [2:0] c13_in;
    wire [1:0] c14_in;
    wire [1:0] c15_in;
    wire c16_in;
    wire c17_in;
    wire c18_in;
    wire c19_in;
    assign c0_in[1] = extra_i[0];
    assign c1_in[2] = extra_i[1];
    assign c2_in[2] = extra_i[2];
    assign c3_in[3] = extra_i[3];
    assign c4_in[2] = extra_i[4];
    assign c5_in[2] = extra_i[5];
    assign c6_in[2] = extra_i[6];
    assign c7_in[2] = extra_i[7];
    assign c8_in[2] = extra_i[8];
    assign c9_in[2] = extra_i[9];
    assign c10_in[2] = extra_i[10];
    assign c11_in[2] = extra_i[11];
    assign c12_in[2] = extra_i[12];
    assign c13_in[2] = extra_i[13];
    assign c14_in[1] = extra_i[14];
    assign c15_in[1] = extra_i[15];
    assign c16_in = extra_i[16];
    assign c17_in = extra_i[17];
    assign c18_in = extra_i[18];
    assign c19_in = extra_i[19];

    genvar k;
    generate
        for (k = 0; k < 1; k = k + 1) begin : gen_lane
            wire [29:0] lane;
            assign lane = bits_i[k*30 +: 30];
            assign c0_in[k] = lane[0];
            assign c1_in[k*2 +: 2] = {lane[14], lane[1]};
            assign c2_in[k*2 +: 2] = {lane[15], lane[2]};
            assign c3_in[k*3 +: 3] = {lane[29], lane[16], lane[3]};
            assign c4_in[k*2 +: 2] = {lane[17], lane[4]};
            assign c5_in[k*2 +: 2] = {lane[18], lane[5]};
            assign c6_in[k*2 +: 2] = {lane[19], lane[6]};
            assign c7_in[k*2 +: 2] = {lane[20], lane[7]};
            assign c8_in[k*2 +: 2] = {lane[21], lane[8]};
            assign c9_in[k*2 +: 2] = {lane[22], lane[9]};
            assign c10_in[k*2 +: 2] = {lane[23], lane[10]};
            assign c11_in[k*2 +: 2] = {lane[24], lane[11]};
            assign c12_in[k*2 +: 2] = {lane[25], lane[12]};
            assign c13_in[k*2 +: 2] = {lane[26], lane[13]};
            assign c14_in[k] = lane[27];
            assign c15_in[k] = lane[28];
        end
    endgenerate

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(c1_in[0]), .b_i(c1_in[1]), .c_i(c1_in[2]),
        .sum_o(c1_sum0), .carry_o(c1_carry0));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c2_in[0]), .b_i(c2_in[1]), .c_i(c2_in[2]),
        .sum_o(c2_sum0), .carry_o(c2_carry0));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(c3_in[0]), .b_i(c3_in[1]), .c_i(c3_in[2]),
        .sum_o(c3_sum0), .carry_o(c3_carry0));
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(c3_in[3]), .b_i(c2_carry0), .c_i(c3_sum0),
        .sum_o(c3_sum1), .carry_o(c3_carry1));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(c4_in[0]), .b_i(c4_in[1]), .c_i(c4_in[2]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c3_carry0), .b_i(c4_sum0), .c_i(c3_carry1),
        .sum_o(c4_sum1), .carry_o(c4_carry1));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(c5_in[0]), .b_i(c5_in[1]), .c_i(c5_in[2]),
        .sum_o(c5_sum0), .carry_o(c5_carry0));
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(c4_carry0), .b_i(c5_sum0), .c_i(c4_carry1),
        .sum_o(c5_sum1), .carry_o(c5_carry1));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c6_in[0]), .b_i(c6_in[1]), .c_i(c6_in[2]),
        .sum_o(c6_sum0), .carry_o(c6_carry0));
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(c5_carry0), .b_i(c6_sum0), .c_i(c5_carry1),
        .sum_o(c6_sum1), .carry_o(c6_carry1));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(c7_in[0]), .b_i(c7_in[1]), .c_i(c7_in[2]),
        .sum_o(c7_sum0), .carry_o(c7_carry0));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(c8_in[0]), .b_i(c8_in[1]), .c_i(c8_in[2]),
        .sum_o(c8_sum0), .carry_o(c8_carry0));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(c9_in[0]), .b_i(c9_in[1]), .c_i(c9_in[2]),
        .sum_o(c9_sum0), .carry_o(c9_carry0));

    // Column 10.
    wire c10_sum0, c10_carry0;
    full_adder u_c10_0 (.a_i(c10_in[0]), .b_i(c10_in[1]), .c_i(c10_in[2]),
        .sum_o(c10_sum0), .carry_o(c10_carry0));

    // Column 11.
    wire c11_sum0, c11_carry0;
    full_adder u_c11_0 (.a_i(c11_in[0]), .b_i(c11_in[1]), .c_i(c11_in[2]),
        .sum_o(c11_sum0), .carry_o(c11_carry0));

    // Column 12.
    wire c12_sum0, c12_carry0;
    full_adder u_c12_0 (.a_i(c12_in[0]), .b_i(c12_in[1]), .c_i(c12_in[2]),
        .sum_o(c12_sum0), .carry_o(c12_carry0));

    // Column 13.
    wire c13_sum0, c13_carry0;
    assign c13_sum0 = ~(c13_in[0] ^ c13_in[1]);  // two bits and 1
    assign c13_carry0 = c13_in[0] | c13_in[1];
    wire c13_sum1, c13_carry1;
    full_adder u_c13_1 (.a_i(c13_in[2]), .b_i(c13_sum0), .c_i(c12_carry0),
        .sum_o(c13_sum1), .carry_o(c13_carry1));

    // Column 14.
    wire c14_sum0, c14_carry0;
    assign c14_sum0 = ~(c14_in[0] ^ c14_in[1]);  // two bits and 1
    assign c14_carry0 = c14_in[0] | c14_in[1];
    wire c14_sum1, c14_carry1;
    full_adder u_c14_1 (.a_i(c13_carry0), .b_i(c14_sum0), .c_i(c13_carry1),
        .sum_o(c14_sum1), .carry_o(c14_carry1));

    // Column 15.
    wire c15_sum0, c15_carry0;
    full_adder u_c15_0 (.a_i(c15_in[0]), .b_i(c15_in[1]), .c_i(c14_carry0),
        .sum_o(c15_sum0), .carry_o(c15_carry0));

    // Column 16.
    wire c16_sum0, c16_carry0;
    assign c16_sum0 = ~(c16_in ^ c15_carry0);  // two bits and 1
    assign c16_carry0 = c16_in | c15_carry0;

    // Column 17.
    wire c17_sum0, c17_carry0;
    assign c17_sum0 = ~(c17_in ^ c16_carry0);  // two bits and 1
    assign c17_carry0 = c17_in | c16_carry0;

    // Column 18.
    wire c18_sum0, c18_carry0;
    assign c18_sum0 = ~(c18_in ^ c17_carry0);  // two bits and 1
    assign c18_carry0 = c18_in | c17_carry0;

    // Column 19.
    wire c19_sum0;
    assign c19_sum0 = ~(c19_in ^ c18_carry0);

    assign middle_o = {c19_sum0, c18_sum0, c17_sum0, c16_sum0, c15_sum0, c14_carry1, c14_sum1,
        c13_sum1, c12_sum0, c11_carry0, c11_sum0, c10_carry0, c10_sum0, c9_carry0, c9_sum0,
        c8_carry0, c8_sum0, c7_carry0, c7_sum0, c6_carry1, c6_carry0, c6_sum1, c5_sum1, c4_sum1,
        c3_sum1, c2_sum0, c1_carry0, c1_sum0, c0_in[1], c0_in[0]};

endmodule

`default_nettype wire
