// tree_booth_13x4_l1_offset20_lower: compressor tree, second half: 1 lane(s) of Booth radix-4 rows,
//   13 x 4 bits, and an offset.
// The constant 20'hf6000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_13x4_l1_offset20_lower (
    input  wire [29:0] middle_i,
    output wire [19:0] sum_o,
    output wire [19:0] carry_o    // from column 0
);

    // Column 7.
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(middle_i[9]), .b_i(middle_i[11]), .c_i(middle_i[10]),
        .sum_o(c7_sum1), .carry_o(c7_carry1));

    // Column 8.
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(c7_carry1),
        .sum_o(c8_sum1), .carry_o(c8_carry1));

    // Column 9.
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c8_carry1),
        .sum_o(c9_sum1), .carry_o(c9_carry1));

    // Column 10.
    wire c10_sum1, c10_carry1;
    full_adder u_c10_1 (.a_i(middle_i[16]), .b_i(middle_i[17]), .c_i(c9_carry1),
        .sum_o(c10_sum1), .carry_o(c10_carry1));

    // Column 11.
    wire c11_sum1, c11_carry1;
    full_adder u_c11_1 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(c10_carry1),
        .sum_o(c11_sum1), .carry_o(c11_carry1));

    // Column 12.
    wire c12_sum1, c12_carry1;
    full_adder u_c12_1 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(c11_carry1),
        .sum_o(c12_sum1), .carry_o(c12_carry1));

    assign sum_o = {middle_i[29], middle_i[28], middle_i[27], middle_i[26], middle_i[24],
        middle_i[23], c12_carry1, c12_sum1, c11_sum1, c10_sum1, c9_sum1, c8_sum1, c7_sum1,
        middle_i[8], middle_i[7], middle_i[6], middle_i[5], middle_i[3], middle_i[2], middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, middle_i[25], 1'b0, middle_i[22], 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[4], 1'b0, middle_i[1]};

endmodule

`default_nettype wire
