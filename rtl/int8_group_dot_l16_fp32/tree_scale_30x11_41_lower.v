// tree_scale_30x11_41_lower: compressor tree, second half: a signed number of 30 bits times a scale
//   of 11 bits.
// The constant 41'h100200007fe (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_30x11_41_lower (
    input  wire [64:0] middle_i,
    output wire [40:0] sum_o,
    output wire [11:0] carry_o    // from column 29
);

    // Column 15.
    wire c15_sum9, c15_carry9;
    full_adder u_c15_9 (.a_i(middle_i[15]), .b_i(middle_i[17]), .c_i(middle_i[16]),
        .sum_o(c15_sum9), .carry_o(c15_carry9));

    // Column 16.
    wire c16_sum9, c16_carry9;
    full_adder u_c16_9 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(c15_carry9),
        .sum_o(c16_sum9), .carry_o(c16_carry9));

    // Column 17.
    wire c17_sum9, c17_carry9;
    full_adder u_c17_9 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(c16_carry9),
        .sum_o(c17_sum9), .carry_o(c17_carry9));

    // Column 18.
    wire c18_sum9, c18_carry9;
    full_adder u_c18_9 (.a_i(middle_i[22]), .b_i(middle_i[23]), .c_i(c17_carry9),
        .sum_o(c18_sum9), .carry_o(c18_carry9));

    // Column 19.
    wire c19_sum9, c19_carry9;
    full_adder u_c19_9 (.a_i(middle_i[24]), .b_i(middle_i[25]), .c_i(c18_carry9),
        .sum_o(c19_sum9), .carry_o(c19_carry9));

    // Column 20.
    wire c20_sum9, c20_carry9;
    full_adder u_c20_9 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(c19_carry9),
        .sum_o(c20_sum9), .carry_o(c20_carry9));

    // Column 21.
    wire c21_sum9, c21_carry9;
    full_adder u_c21_9 (.a_i(middle_i[28]), .b_i(middle_i[29]), .c_i(c20_carry9),
        .sum_o(c21_sum9), .carry_o(c21_carry9));

    // Column 22.
    wire c22_sum9, c22_carry9;
    full_adder u_c22_9 (.a_i(middle_i[30]), .b_i(middle_i[31]), .c_i(c21_carry9),
        .sum_o(c22_sum9), .carry_o(c22_carry9));

    // Column 23.
    wire c23_sum9, c23_carry9;
    full_adder u_c23_9 (.a_i(middle_i[32]), .b_i(middle_i[33]), .c_i(c22_carry9),
        .sum_o(c23_sum9), .carry_o(c23_carry9));

    // Column 24.
    wire c24_sum9, c24_carry9;
    full_adder u_c24_9 (.a_i(middle_i[34]), .b_i(middle_i[35]), .c_i(c23_carry9),
        .sum_o(c24_sum9), .carry_o(c24_carry9));

    // Column 25.
    wire c25_sum9, c25_carry9;
    full_adder u_c25_9 (.a_i(middle_i[36]), .b_i(middle_i[37]), .c_i(c24_carry9),
        .sum_o(c25_sum9), .carry_o(c25_carry9));

    // Column 26.
    wire c26_sum9, c26_carry9;
    full_adder u_c26_9 (.a_i(middle_i[38]), .b_i(middle_i[39]), .c_i(c25_carry9),
        .sum_o(c26_sum9), .carry_o(c26_carry9));

    // Column 27.
    wire c27_sum9, c27_carry9;
    full_adder u_c27_9 (.a_i(middle_i[40]), .b_i(middle_i[41]), .c_i(c26_carry9),
        .sum_o(c27_sum9), .carry_o(c27_carry9));

    // Column 28.
    wire c28_sum9, c28_carry9;
    full_adder u_c28_9 (.a_i(middle_i[42]), .b_i(middle_i[43]), .c_i(c27_carry9),
        .sum_o(c28_sum9), .carry_o(c28_carry9));

    assign sum_o = {1'b1, middle_i[63], middle_i[61], middle_i[59], middle_i[57], middle_i[55],
        middle_i[53], middle_i[51], middle_i[49], middle_i[47], middle_i[45], c28_carry9, c28_sum9,
        c27_sum9, c26_sum9, c25_sum9, c24_sum9, c23_sum9, c22_sum9, c21_sum9, c20_sum9, c19_sum9,
        c18_sum9, c17_sum9, c16_sum9, c15_sum9, middle_i[14], middle_i[13], middle_i[12],
        middle_i[11], middle_i[10], middle_i[9], middle_i[8], middle_i[7], middle_i[6], middle_i[5],
        middle_i[4], middle_i[3], middle_i[2], middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, middle_i[64], middle_i[62], middle_i[60], middle_i[58], middle_i[56],
        middle_i[54], middle_i[52], middle_i[50], middle_i[48], middle_i[46], middle_i[44]};

endmodule

`default_nettype wire
