// tree_codes_p8_l2_w11_lower: compressor tree, second half: 2 codes and their sum so far.
// The constant 11'h000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_codes_p8_l2_w11_lower (
    input  wire [26:0] middle_i,
    output wire [10:0] sum_o,
    output wire [9:0]  carry_o    // from column 1
);

    // Column 0.
    wire c0_sum0, c0_carry0;
    full_adder u_c0_0 (.a_i(middle_i[0]), .b_i(middle_i[1]), .c_i(middle_i[2]),
        .sum_o(c0_sum0), .carry_o(c0_carry0));

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[5]),
        .sum_o(c1_sum0), .carry_o(c1_carry0));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(middle_i[6]), .b_i(middle_i[7]), .c_i(middle_i[8]),
        .sum_o(c2_sum0), .carry_o(c2_carry0));

    // Column 3.
    wire c3_sum0, c3_carry0;
    full_adder u_c3_0 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(middle_i[11]),
        .sum_o(c3_sum0), .carry_o(c3_carry0));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(middle_i[14]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));

    // Column 5.
    wire c5_sum0, c5_carry0;
    full_adder u_c5_0 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(middle_i[17]),
        .sum_o(c5_sum0), .carry_o(c5_carry0));

    // Column 6.
    wire c6_sum0, c6_carry0;
    full_adder u_c6_0 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(middle_i[20]),
        .sum_o(c6_sum0), .carry_o(c6_carry0));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(middle_i[23]),
        .sum_o(c7_sum0), .carry_o(c7_carry0));

    assign sum_o = {middle_i[26], middle_i[25], middle_i[24], c6_carry0, c5_carry0, c4_carry0,
        c3_carry0, c2_carry0, c1_carry0, c0_carry0, c0_sum0};
    assign carry_o = {1'b0, 1'b0, c7_carry0, c7_sum0, c6_sum0, c5_sum0, c4_sum0, c3_sum0, c2_sum0,
        c1_sum0};

endmodule

`default_nettype wire
