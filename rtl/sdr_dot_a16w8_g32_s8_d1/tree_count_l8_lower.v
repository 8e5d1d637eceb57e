// tree_count_l8_lower: compressor tree, second half: how many of 8 bits are 1.
// The constant 4'h0 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l8_lower (
    input  wire [5:0] middle_i,
    output wire [3:0] sum_o,
    output wire [3:0] carry_o    // from column 0
);

    // Column 0.
    wire c0_sum2, c0_carry2;
    full_adder u_c0_2 (.a_i(middle_i[0]), .b_i(middle_i[1]), .c_i(middle_i[2]),
        .sum_o(c0_sum2), .carry_o(c0_carry2));

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(middle_i[4]), .b_i(middle_i[5]), .c_i(c0_carry2),
        .sum_o(c1_sum0), .carry_o(c1_carry0));

    assign sum_o = {1'b0, c1_carry0, c1_sum0, middle_i[3]};
    assign carry_o = {1'b0, 1'b0, 1'b0, c0_sum2};

endmodule

`default_nettype wire
