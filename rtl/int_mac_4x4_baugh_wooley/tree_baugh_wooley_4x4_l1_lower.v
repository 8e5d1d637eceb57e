// tree_baugh_wooley_4x4_l1_lower: compressor tree, second half: 1 lane(s) of Baugh-Wooley rows, 4 x
//   4 bits.
// The constant 8'h8e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_4x4_l1_lower (
    input  wire [14:0] middle_i,
    output wire [7:0]  sum_o,
    output wire [3:0]  carry_o    // from column 4
);

    // Column 2.
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(middle_i[2]), .b_i(middle_i[3]), .c_i(middle_i[4]),
        .sum_o(c2_sum1), .carry_o(c2_carry1));

    // Column 3.
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(middle_i[7]),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(middle_i[8]), .b_i(c2_carry1), .c_i(c3_sum1),
        .sum_o(c3_sum2), .carry_o(c3_carry2));

    // Column 4.
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(c3_carry1),
        .sum_o(c4_sum1), .carry_o(c4_carry1));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(middle_i[13]),
        .sum_o(c5_sum0), .carry_o(c5_carry0));

    assign sum_o = {1'b1, middle_i[14], c4_carry1, c3_carry2, c3_sum2, c2_sum1, middle_i[1],
        middle_i[0]};
    assign carry_o = {1'b0, c5_carry0, c5_sum0, c4_sum1};

endmodule

`default_nettype wire
