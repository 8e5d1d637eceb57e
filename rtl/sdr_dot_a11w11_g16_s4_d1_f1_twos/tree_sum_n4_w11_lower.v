// tree_sum_n4_w11_lower: compressor tree, second half: 4 signed number(s) of 11 bits, their sign
//   bits inverted.
// The constant 13'h1000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sum_n4_w11_lower (
    input  wire [32:0] middle_i,
    output wire [12:0] sum_o,
    output wire [12:0] carry_o    // from column 0
);

    // Column 1.
    wire c1_sum1, c1_carry1;
    full_adder u_c1_1 (.a_i(middle_i[2]), .b_i(middle_i[3]), .c_i(middle_i[4]),
        .sum_o(c1_sum1), .carry_o(c1_carry1));

    // Column 2.
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(middle_i[7]),
        .sum_o(c2_sum1), .carry_o(c2_carry1));

    // Column 3.
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(middle_i[10]),
        .sum_o(c3_sum1), .carry_o(c3_carry1));

    // Column 4.
    wire c4_sum1, c4_carry1;
    full_adder u_c4_1 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(middle_i[13]),
        .sum_o(c4_sum1), .carry_o(c4_carry1));

    // Column 5.
    wire c5_sum1, c5_carry1;
    full_adder u_c5_1 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(middle_i[16]),
        .sum_o(c5_sum1), .carry_o(c5_carry1));

    // Column 6.
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(middle_i[19]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));

    // Column 7.
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(middle_i[22]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));

    // Column 8.
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(middle_i[25]),
        .sum_o(c8_sum1), .carry_o(c8_carry1));

    // Column 9.
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(middle_i[28]),
        .sum_o(c9_sum1), .carry_o(c9_carry1));

    // Column 10.
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(middle_i[29]), .b_i(middle_i[30]), .c_i(middle_i[31]),
        .sum_o(c10_sum1), .carry_o(c10_carry1));

    assign sum_o = {1'b1, middle_i[32], c9_carry1, c8_carry1, c7_carry1, c6_carry1, c5_carry1,
        c4_carry1, c3_carry1, c2_carry1, c1_carry1, c1_sum1, middle_i[0]};
    assign carry_o = {1'b0, c10_carry1, c10_sum1, c9_sum1, c8_sum1, c7_sum1, c6_sum1, c5_sum1,
        c4_sum1, c3_sum1, c2_sum1, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
