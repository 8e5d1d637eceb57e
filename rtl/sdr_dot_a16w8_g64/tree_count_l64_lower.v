// tree_count_l64_lower: compressor tree, second half: how many of 64 bits are 1.
// The constant 7'h00 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l64_lower (
    input  wire [15:0] middle_i,
    output wire [6:0]  sum_o,
    output wire [6:0]  carry_o    // from column 0
);

    // Column 1.
    wire c1_sum13, c1_carry13;
    full_adder u_c1_13 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[2]),
        .sum_o(c1_sum13), .carry_o(c1_carry13));
    wire c1_sum14, c1_carry14;
    full_adder u_c1_14 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c1_sum13),
        .sum_o(c1_sum14), .carry_o(c1_carry14));

    // Column 2.
    wire c2_sum4, c2_carry4;
    full_adder u_c2_4 (.a_i(middle_i[9]), .b_i(middle_i[7]), .c_i(middle_i[8]),
        .sum_o(c2_sum4), .carry_o(c2_carry4));
    wire c2_sum5, c2_carry5;
    full_adder u_c2_5 (.a_i(middle_i[10]), .b_i(middle_i[11]), .c_i(c1_carry13),
        .sum_o(c2_sum5), .carry_o(c2_carry5));
    wire c2_sum6, c2_carry6;
    full_adder u_c2_6 (.a_i(c2_sum4), .b_i(c1_carry14), .c_i(c2_sum5),
        .sum_o(c2_sum6), .carry_o(c2_carry6));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(middle_i[14]),
        .sum_o(c3_sum0), .carry_o(c3_carry0));
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(middle_i[15]), .b_i(c2_carry4), .c_i(c3_sum0),
        .sum_o(c3_sum1), .carry_o(c3_carry1));
    wire c3_sum2, c3_carry2;
    full_adder u_c3_2 (.a_i(c2_carry5), .b_i(c3_sum1), .c_i(c2_carry6),
        .sum_o(c3_sum2), .carry_o(c3_carry2));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(c3_carry0), .b_i(c3_carry1), .c_i(c3_carry2),
        .sum_o(c4_sum0), .carry_o(c4_carry0));

    assign sum_o = {1'b0, c4_carry0, c4_sum0, c3_sum2, c2_sum6, c1_sum14, middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
