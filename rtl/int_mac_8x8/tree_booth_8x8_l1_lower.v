// tree_booth_8x8_l1_lower: compressor tree, second half: 1 lane(s) of Booth radix-4 rows, 8 x 8
//   bits.
// The constant 16'hab00 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_8x8_l1_lower (
    input  wire [27:0] middle_i,
    output wire [15:0] sum_o,
    output wire [14:0] carry_o    // from column 1
);

    // Column 7.
    wire c7_sum2, c7_carry2;
    full_adder u_c7_2 (.a_i(middle_i[12]), .b_i(middle_i[11]), .c_i(middle_i[13]),
        .sum_o(c7_sum2), .carry_o(c7_carry2));

    // Column 8.
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(middle_i[14]), .b_i(middle_i[16]), .c_i(middle_i[15]),
        .sum_o(c8_sum2), .carry_o(c8_carry2));

    // Column 9.
    wire c9_sum2, c9_carry2;
    full_adder u_c9_2 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c8_carry2),
        .sum_o(c9_sum2), .carry_o(c9_carry2));

    // Column 10.
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(middle_i[19]), .b_i(middle_i[21]), .c_i(middle_i[20]),
        .sum_o(c10_sum1), .carry_o(c10_carry1));

    // Column 11.
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(middle_i[23]), .b_i(middle_i[22]), .c_i(c10_carry1),
        .sum_o(c11_sum1), .carry_o(c11_carry1));

    assign sum_o = {1'b1, middle_i[26], middle_i[25], c11_carry1, c11_sum1, c9_carry2, c9_sum2,
        c7_carry2, c7_sum2, middle_i[9], middle_i[8], middle_i[6], middle_i[5], middle_i[3],
        middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, middle_i[27], 1'b0, middle_i[24], 1'b0, c10_sum1, 1'b0, c8_sum2, 1'b0,
        middle_i[10], 1'b0, middle_i[7], 1'b0, middle_i[4], middle_i[2]};

endmodule

`default_nettype wire
