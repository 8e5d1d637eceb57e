// tree_scale_20x11_30_lower: compressor tree, second half: a signed number of 20 bits times a scale
//   of 11 bits.
// The constant 30'h000807fe (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_20x11_30_lower (
    input  wire [49:0] middle_i,
    output wire [29:0] sum_o,
    output wire [10:0] carry_o    // from column 19
);

    // Column 10.
    wire c10_sum9, c10_carry9;
    full_adder u_c10_9 (.a_i(middle_i[10]), .b_i(middle_i[12]), .c_i(middle_i[11]),
        .sum_o(c10_sum9), .carry_o(c10_carry9));

    // Column 11.
    wire c11_sum9, c11_carry9;
    full_adder u_c11_9 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c10_carry9),
        .sum_o(c11_sum9), .carry_o(c11_carry9));

    // Column 12.
    wire c12_sum9, c12_carry9;
    full_adder u_c12_9 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c11_carry9),
        .sum_o(c12_sum9), .carry_o(c12_carry9));

    // Column 13.
    wire c13_sum9, c13_carry9;
    full_adder u_c13_9 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(c12_carry9),
        .sum_o(c13_sum9), .carry_o(c13_carry9));

    // Column 14.
    wire c14_sum9, c14_carry9;
    full_adder u_c14_9 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(c13_carry9),
        .sum_o(c14_sum9), .carry_o(c14_carry9));

    // Column 15.
    wire c15_sum9, c15_carry9;
    full_adder u_c15_9 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c14_carry9),
        .sum_o(c15_sum9), .carry_o(c15_carry9));

    // Column 16.
    wire c16_sum9, c16_carry9;
    full_adder u_c16_9 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(c15_carry9),
        .sum_o(c16_sum9), .carry_o(c16_carry9));

    // Column 17.
    wire c17_sum9, c17_carry9;
    full_adder u_c17_9 (.a_i(middle_i[25]), .b_i(middle_i[26]), .c_i(c16_carry9),
        .sum_o(c17_sum9), .carry_o(c17_carry9));

    // Column 18.
    wire c18_sum9, c18_carry9;
    full_adder u_c18_9 (.a_i(middle_i[27]), .b_i(middle_i[28]), .c_i(c17_carry9),
        .sum_o(c18_sum9), .carry_o(c18_carry9));

    assign sum_o = {middle_i[48], middle_i[46], middle_i[44], middle_i[42], middle_i[40],
        middle_i[38], middle_i[36], middle_i[34], middle_i[32], middle_i[30], c18_carry9, c18_sum9,
        c17_sum9, c16_sum9, c15_sum9, c14_sum9, c13_sum9, c12_sum9, c11_sum9, c10_sum9, middle_i[9],
        middle_i[8], middle_i[7], middle_i[6], middle_i[5], middle_i[4], middle_i[3], middle_i[2],
        middle_i[1], middle_i[0]};
    assign carry_o = {middle_i[49], middle_i[47], middle_i[45], middle_i[43], middle_i[41],
        middle_i[39], middle_i[37], middle_i[35], middle_i[33], middle_i[31], middle_i[29]};

endmodule

`default_nettype wire
