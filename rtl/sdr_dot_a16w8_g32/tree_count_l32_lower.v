// tree_count_l32_lower: compressor tree, second half: how many of 32 bits are 1.
// The constant 6'h00 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l32_lower (
    input  wire [10:0] middle_i,
    output wire [5:0]  sum_o,
    output wire [5:0]  carry_o    // from column 0
);

    // Column 1.
    wire c1_sum5, c1_carry5;
    full_adder u_c1_5 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[2]),
        .sum_o(c1_sum5), .carry_o(c1_carry5));
    wire c1_sum6, c1_carry6;
    full_adder u_c1_6 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c1_sum5),
        .sum_o(c1_sum6), .carry_o(c1_carry6));

    // Column 2.
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(middle_i[7]), .b_i(middle_i[8]), .c_i(middle_i[9]),
        .sum_o(c2_sum1), .carry_o(c2_carry1));
    wire c2_sum2, c2_carry2;
    full_adder u_c2_2 (.a_i(c1_carry5), .b_i(c2_sum1), .c_i(c1_carry6),
        .sum_o(c2_sum2), .carry_o(c2_carry2));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(middle_i[10]), .b_i(c2_carry1), .c_i(c2_carry2),
        .sum_o(c3_sum0), .carry_o(c3_carry0));

    assign sum_o = {1'b0, c3_carry0, c3_sum0, c2_sum2, c1_sum6, middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
