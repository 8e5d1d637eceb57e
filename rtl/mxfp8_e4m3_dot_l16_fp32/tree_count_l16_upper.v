// tree_count_l16_upper: compressor tree, first half: how many of 16 bits are 1.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l16_upper (
    input  wire [15:0] bits_i,    // lane k at [k*1 +: 1]
    output wire [7:0]  middle_o
);

    // Bits of column j have the weight 2^j.
    wire [15:0] c0_in;

    genvar k;
    generate
        for (k = 0; k < 16; k = k + 1) begin : gen_lane
            wire [0:0] lane;
            assign lane = bits_i[k*1 +: 1];
            assign c0_in[k] = lane[0];
        end
    endgenerate

    // Column 0.
    wire c0_sum0, c0_carry0;
    full_adder u_c0_0 (.a_i(c0_in[0]), .b_i(c0_in[1]), .c_i(c0_in[2]),
        .sum_o(c0_sum0), .carry_o(c0_carry0));
    wire c0_sum1, c0_carry1;
    full_adder u_c0_1 (.a_i(c0_in[3]), .b_i(c0_in[4]), .c_i(c0_in[5]),
        .sum_o(c0_sum1), .carry_o(c0_carry1));
    wire c0_sum2, c0_carry2;
    full_adder u_c0_2 (.a_i(c0_in[6]), .b_i(c0_in[7]), .c_i(c0_in[8]),
        .sum_o(c0_sum2), .carry_o(c0_carry2));
    wire c0_sum3, c0_carry3;
    full_adder u_c0_3 (.a_i(c0_in[9]), .b_i(c0_in[10]), .c_i(c0_in[11]),
        .sum_o(c0_sum3), .carry_o(c0_carry3));
    wire c0_sum4, c0_carry4;
    full_adder u_c0_4 (.a_i(c0_in[12]), .b_i(c0_in[13]), .c_i(c0_in[14]),
        .sum_o(c0_sum4), .carry_o(c0_carry4));
    wire c0_sum5, c0_carry5;
    full_adder u_c0_5 (.a_i(c0_in[15]), .b_i(c0_sum0), .c_i(c0_sum1),
        .sum_o(c0_sum5), .carry_o(c0_carry5));
    wire c0_sum6, c0_carry6;
    full_adder u_c0_6 (.a_i(c0_sum2), .b_i(c0_sum3), .c_i(c0_sum4),
        .sum_o(c0_sum6), .carry_o(c0_carry6));

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(c0_carry0), .b_i(c0_carry1), .c_i(c0_carry2),
        .sum_o(c1_sum0), .carry_o(c1_carry0));

    assign middle_o = {c1_carry0, c1_sum0, c0_carry6, c0_carry5, c0_carry4, c0_carry3, c0_sum6,
        c0_sum5};

endmodule

`default_nettype wire
