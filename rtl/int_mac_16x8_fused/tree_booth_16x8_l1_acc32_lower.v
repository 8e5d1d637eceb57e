// tree_booth_16x8_l1_acc32_lower: compressor tree, second half: 1 lane(s) of Booth radix-4 rows, 16
//   x 8 bits, and the accumulator.
// The constant 32'hffab0000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_16x8_l1_acc32_lower (
    input  wire [46:0] middle_i,
    output wire [31:0] sum_o,
    output wire [31:0] carry_o    // from column 0
);

    // Column 10.
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(middle_i[14]), .b_i(middle_i[16]), .c_i(middle_i[15]),
        .sum_o(c10_sum3), .carry_o(c10_carry3));

    // Column 11.
    wire c11_sum3, c11_carry3;
    full_adder u_c11_3 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c10_carry3),
        .sum_o(c11_sum3), .carry_o(c11_carry3));

    // Column 12.
    wire c12_sum3, c12_carry3;
    full_adder u_c12_3 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(c11_carry3),
        .sum_o(c12_sum3), .carry_o(c12_carry3));

    // Column 13.
    wire c13_sum3, c13_carry3;
    full_adder u_c13_3 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c12_carry3),
        .sum_o(c13_sum3), .carry_o(c13_carry3));

    // Column 14.
    wire c14_sum3, c14_carry3;
    full_adder u_c14_3 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(c13_carry3),
        .sum_o(c14_sum3), .carry_o(c14_carry3));

    // Column 15.
    wire c15_sum3, c15_carry3;
    full_adder u_c15_3 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c14_carry3),
        .sum_o(c15_sum3), .carry_o(c15_carry3));

    // Column 31.
    wire c31_sum0;
    assign c31_sum0 = ~(middle_i[45] ^ middle_i[46]);

    assign sum_o = {c31_sum0, middle_i[44], middle_i[43], middle_i[42], middle_i[41], middle_i[40],
        middle_i[39], middle_i[38], middle_i[37], middle_i[35], middle_i[34], middle_i[32],
        middle_i[31], middle_i[29], middle_i[28], c15_carry3, c15_sum3, c14_sum3, c13_sum3,
        c12_sum3, c11_sum3, c10_sum3, middle_i[13], middle_i[12], middle_i[11], middle_i[9],
        middle_i[8], middle_i[6], middle_i[5], middle_i[3], middle_i[2], middle_i[0]};
    assign carry_o = {1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, middle_i[36], 1'b0,
        middle_i[33], 1'b0, middle_i[30], 1'b0, middle_i[27], 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0,
        1'b0, 1'b0, 1'b0, middle_i[10], 1'b0, middle_i[7], 1'b0, middle_i[4], 1'b0, middle_i[1]};

endmodule

`default_nettype wire
