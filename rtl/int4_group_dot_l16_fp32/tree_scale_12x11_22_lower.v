// tree_scale_12x11_22_lower: compressor tree, second half: a signed number of 12 bits times a scale
//   of 11 bits.
// The constant 22'h000ffe (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_scale_12x11_22_lower (
    input  wire [43:0] middle_i,
    output wire [21:0] sum_o,
    output wire [10:0] carry_o    // from column 11
);

    // Column 6.
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(middle_i[6]), .b_i(middle_i[8]), .c_i(middle_i[7]),
        .sum_o(c6_sum5), .carry_o(c6_carry5));

    // Column 7.
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(c6_carry5),
        .sum_o(c7_sum6), .carry_o(c7_carry6));

    // Column 8.
    wire c8_sum7, c8_carry7;
    full_adder u_c8_7 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(c7_carry6),
        .sum_o(c8_sum7), .carry_o(c8_carry7));

    // Column 9.
    wire c9_sum8, c9_carry8;
    full_adder u_c9_8 (.a_i(middle_i[13]), .b_i(middle_i[14]), .c_i(c8_carry7),
        .sum_o(c9_sum8), .carry_o(c9_carry8));

    // Column 10.
    wire c10_sum9, c10_carry9;
    full_adder u_c10_9 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c9_carry8),
        .sum_o(c10_sum9), .carry_o(c10_carry9));

    // Column 11.
    wire c11_sum9, c11_carry9;
    full_adder u_c11_9 (.a_i(middle_i[17]), .b_i(middle_i[19]), .c_i(middle_i[18]),
        .sum_o(c11_sum9), .carry_o(c11_carry9));

    // Column 12.
    wire c12_sum8, c12_carry8;
    full_adder u_c12_8 (.a_i(middle_i[21]), .b_i(middle_i[20]), .c_i(middle_i[22]),
        .sum_o(c12_sum8), .carry_o(c12_carry8));

    // Column 13.
    wire c13_sum7, c13_carry7;
    full_adder u_c13_7 (.a_i(middle_i[24]), .b_i(middle_i[23]), .c_i(middle_i[25]),
        .sum_o(c13_sum7), .carry_o(c13_carry7));

    // Column 14.
    wire c14_sum6, c14_carry6;
    full_adder u_c14_6 (.a_i(middle_i[27]), .b_i(middle_i[26]), .c_i(middle_i[28]),
        .sum_o(c14_sum6), .carry_o(c14_carry6));

    // Column 15.
    wire c15_sum5, c15_carry5;
    full_adder u_c15_5 (.a_i(middle_i[30]), .b_i(middle_i[29]), .c_i(middle_i[31]),
        .sum_o(c15_sum5), .carry_o(c15_carry5));

    // Column 16.
    wire c16_sum4, c16_carry4;
    full_adder u_c16_4 (.a_i(middle_i[32]), .b_i(middle_i[34]), .c_i(middle_i[33]),
        .sum_o(c16_sum4), .carry_o(c16_carry4));

    assign sum_o = {middle_i[42], middle_i[40], middle_i[38], middle_i[36], c16_carry4, c15_carry5,
        c14_carry6, c13_carry7, c12_carry8, c11_carry9, c10_carry9, c10_sum9, c9_sum8, c8_sum7,
        c7_sum6, c6_sum5, middle_i[5], middle_i[4], middle_i[3], middle_i[2], middle_i[1],
        middle_i[0]};
    assign carry_o = {middle_i[43], middle_i[41], middle_i[39], middle_i[37], middle_i[35],
        c16_sum4, c15_sum5, c14_sum6, c13_sum7, c12_sum8, c11_sum9};

endmodule

`default_nettype wire
