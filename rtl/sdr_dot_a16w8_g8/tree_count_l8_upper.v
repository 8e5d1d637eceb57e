// tree_count_l8_upper: compressor tree, first half: how many of 8 bits are 1.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l8_upper (
    input  wire [7:0] bits_i,    // lane k at [k*1 +: 1]
    output wire [5:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [7:0] c0_in;

    genvar k;
    generate
        for (k = 0; k < 8; k = k + 1) begin : gen_lane
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

    assign middle_o = {c0_carry1, c0_carry0, c0_sum1, c0_sum0, c0_in[7], c0_in[6]};

endmodule

`default_nettype wire
