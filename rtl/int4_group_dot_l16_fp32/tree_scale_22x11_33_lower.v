// tree_scale_22x11_33_lower: compressor tree, second half: a signed number of 22 bits times a scale
//   of 11 bits.
// The constant 33'h1002007fe (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_22x11_33_lower (
    input  wire [52:0] middle_i,
    output wire [32:0] sum_o,
    output wire [11:0] carry_o    // from column 21
);

    // Column 11.
    wire c11_sum9, c11_carry9;
    full_adder u_c11_9 (.a_i(middle_i[11]), .b_i(middle_i[13]), .c_i(middle_i[12]),
        .sum_o(c11_sum9), .carry_o(c11_carry9));

    // Column 12.
    wire c12_sum9, c12_carry9;
    full_adder u_c12_9 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(c11_carry9),
        .sum_o(c12_sum9), .carry_o(c12_carry9));

    // Column 13.
    wire c13_sum9, c13_carry9;
    full_adder u_c13_9 (.a_i(middle_i[16]), .b_i(middle_i[17]), .c_i(c12_carry9),
        .sum_o(c13_sum9), .carry_o(c13_carry9));

    // Column 14.
    wire c14_sum9, c14_carry9;
    full_adder u_c14_9 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(c13_carry9),
        .sum_o(c14_sum9), .carry_o(c14_carry9));

    // Column 15.
    wire c15_sum9, c15_carry9;
    full_adder u_c15_9 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(c14_carry9),
        .sum_o(c15_sum9), .carry_o(c15_carry9));

    // Column 16.
    wire c16_sum9, c16_carry9;
    full_adder u_c16_9 (.a_i(middle_i[22]), .b_i(middle_i[23]), .c_i(c15_carry9),
        .sum_o(c16_sum9), .carry_o(c16_carry9));

    // Column 17.
    wire c17_sum9, c17_carry9;
    full_adder u_c17_9 (.a_i(middle_i[24]), .b_i(middle_i[25]), .c_i(c16_carry9),
        .sum_o(c17_sum9), .carry_o(c17_carry9));

    // Column 18.
    wire c18_sum9, c18_carry9;
    full_adder u_c18_9 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(c17_carry9),
        .sum_o(c18_sum9), .carry_o(c18_carry9));

    // Column 19.
    wire c19_sum9, c19_carry9;
    full_adder u_c19_9 (.a_i(middle_i[28]), .b_i(middle_i[29]), .c_i(c18_carry9),
        .sum_o(c19_sum9), .carry_o(c19_carry9));

    // Column 20.
    wire c20_sum9, c20_carry9;
    full_adder u_c20_9 (.a_i(middle_i[30]), .b_i(middle_i[31]), .c_i(c19_carry9),
        .sum_o(c20_sum9), .carry_o(c20_carry9));

    assign sum_o = {1'b1, middle_i[51], middle_i[49], middle_i[47], middle_i[45], middle_i[43],
        middle_i[41], middle_i[39], middle_i[37], middle_i[35], middle_i[33], c20_carry9, c20_sum9,
        c19_sum9, c18_sum9, c17_sum9, c16_sum9, c15_sum9, c14_sum9, c13_sum9, c12_sum9, c11_sum9,
        middle_i[10], middle_i[9], middle_i[8], middle_i[7], middle_i[6], middle_i[5], middle_i[4],
        middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, middle_i[52], middle_i[50], middle_i[48], middle_i[46], middle_i[44],
        middle_i[42], middle_i[40], middle_i[38], middle_i[36], middle_i[34], middle_i[32]};

endmodule

`default_nettype wire
