// tree_sum_n4_w11_upper: compressor tree, first half: 4 signed number(s) of 11 bits, their sign
//   bits inverted.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sum_n4_w11_upper (
    input  wire [43:0] bits_i,    // lane k at [k*11 +: 11]
    output wire [32:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [3:0] c0_in;
    wire [3:0] c1_in;
    wire [3:0] c2_in;
    wire [3:0] c3_in;
    wire [3:0] c4_in;
    wire [3:0] c5_in;
    wire [3:0] c6_in;
    wire [3:0] c7_in;
    wire [3:0] c8_in;
    wire [3:0] c9_in;
    wire [3:0] c10_in;

    genvar k;
    generate
        for (k = 0; k < 4; k = k + 1) begin : gen_lane
            wire [10:0] lane;
            assign lane = bits_i[k*11 +: 11];
            assign c0_in[k] = lane[0];
            assign c1_in[k] = lane[1];
            assign c2_in[k] = lane[2];
            assign c3_in[k] = lane[3];
            assign c4_in[k] = lane[4];
            assign c5_in[k] = lane[5];
            assign c6_in[k] = lane[6];
            assign c7_in[k] = lane[7];
            assign c8_in[k] = lane[8];
            assign c9_in[k] = lane[9];
            assign c10_in[k] = lane[10];
        end
    endgenerate

    // Column 0.
    wire c0_sum0, c0_carry0;
    full_adder u_c0_0 (.a_i(c0_in[0]), .b_i(c0_in[1]), .c_i(c0_in[2]),
        .sum_o(c0_sum0), .carry_o(c0_carry0));

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

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(c4_in[0]), .b_i(c4_in[1]), .c_i(c4_in[2]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(c5_in[0]), .b_i(c5_in[1]), .c_i(c5_in[2]),
        .sum_o(c5_sum0), .carry_o(c5_carry0));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(c6_in[0]), .b_i(c6_in[1]), .c_i(c6_in[2]),
        .sum_o(c6_sum0), .carry_o(c6_carry0));

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

    assign middle_o = {c10_carry0, c10_sum0, c9_carry0, c10_in[3], c9_sum0, c8_carry0, c9_in[3],
        c8_sum0, c7_carry0, c8_in[3], c7_sum0, c6_carry0, c7_in[3], c6_sum0, c5_carry0, c6_in[3],
        c5_sum0, c4_carry0, c5_in[3], c4_sum0, c3_carry0, c4_in[3], c3_sum0, c2_carry0, c3_in[3],
        c2_sum0, c1_carry0, c2_in[3], c1_sum0, c0_carry0, c1_in[3], c0_sum0, c0_in[3]};

endmodule

`default_nettype wire
