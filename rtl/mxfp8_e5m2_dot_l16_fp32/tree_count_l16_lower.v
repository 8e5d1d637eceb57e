// tree_count_l16_lower: compressor tree, second half: how many of 16 bits are 1.
// The constant 5'h00 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l16_lower (
    input  wire [7:0] middle_i,
    output wire [4:0] sum_o,
    output wire [4:0] carry_o    // from column 0
);

    // Column 1.
    wire c1_sum1, c1_carry1;
    full_adder u_c1_1 (.a_i(middle_i[2]), .b_i(middle_i[3]), .c_i(middle_i[4]),
        .sum_o(c1_sum1), .carry_o(c1_carry1));
    wire c1_sum2, c1_carry2;
    full_adder u_c1_2 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c1_sum1),
        .sum_o(c1_sum2), .carry_o(c1_carry2));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(middle_i[7]), .b_i(c1_carry1), .c_i(c1_carry2),
        .sum_o(c2_sum0), .carry_o(c2_carry0));

    assign sum_o = {1'b0, c2_carry0, c2_sum0, c1_sum2, middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
