// tree_count_l128_lower: compressor tree, second half: how many of 128 bits are 1.
// The constant 8'h00 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l128_lower (
    input  wire [19:0] middle_i,
    output wire [7:0]  sum_o,
    output wire [7:0]  carry_o    // from column 0
);

    // Column 1.
    wire c1_sum30, c1_carry30;
    full_adder u_c1_30 (.a_i(middle_i[2]), .b_i(middle_i[3]), .c_i(middle_i[4]),
        .sum_o(c1_sum30), .carry_o(c1_carry30));

    // Column 2.
    wire c2_sum12, c2_carry12;
    full_adder u_c2_12 (.a_i(middle_i[7]), .b_i(middle_i[5]), .c_i(middle_i[6]),
        .sum_o(c2_sum12), .carry_o(c2_carry12));
    wire c2_sum13, c2_carry13;
    full_adder u_c2_13 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(middle_i[10]),
        .sum_o(c2_sum13), .carry_o(c2_carry13));
    wire c2_sum14, c2_carry14;
    full_adder u_c2_14 (.a_i(c1_carry30), .b_i(c2_sum12), .c_i(c2_sum13),
        .sum_o(c2_sum14), .carry_o(c2_carry14));

    // Column 3.
    wire c3_sum3, c3_carry3;
    full_adder u_c3_3 (.a_i(middle_i[14]), .b_i(middle_i[11]), .c_i(middle_i[12]),
        .sum_o(c3_sum3), .carry_o(c3_carry3));
    wire c3_sum4, c3_carry4;
    full_adder u_c3_4 (.a_i(middle_i[13]), .b_i(middle_i[15]), .c_i(middle_i[16]),
        .sum_o(c3_sum4), .carry_o(c3_carry4));
    wire c3_sum5, c3_carry5;
    full_adder u_c3_5 (.a_i(c2_carry12), .b_i(c2_carry13), .c_i(c3_sum3),
        .sum_o(c3_sum5), .carry_o(c3_carry5));
    wire c3_sum6, c3_carry6;
    full_adder u_c3_6 (.a_i(c3_sum4), .b_i(c2_carry14), .c_i(c3_sum5),
        .sum_o(c3_sum6), .carry_o(c3_carry6));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(middle_i[19]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(c3_carry3), .b_i(c3_carry4), .c_i(c4_sum0),
        .sum_o(c4_sum1), .carry_o(c4_carry1));
    wire c4_sum2, c4_carry2;
    full_adder u_c4_2 (.a_i(c3_carry5), .b_i(c4_sum1), .c_i(c3_carry6),
        .sum_o(c4_sum2), .carry_o(c4_carry2));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(c4_carry0), .b_i(c4_carry1), .c_i(c4_carry2),
        .sum_o(c5_sum0), .carry_o(c5_carry0));

    assign sum_o = {1'b0, c5_carry0, c5_sum0, c4_sum2, c3_sum6, c2_sum14, c1_sum30, middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
