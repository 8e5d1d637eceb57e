// tree_baugh_wooley_8x8_l1_lower: compressor tree, second half: 1 lane(s) of Baugh-Wooley rows, 8 x
//   8 bits.
// The constant 16'h80fe (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_8x8_l1_lower (
    input  wire [30:0] middle_i,
    output wire [15:0] sum_o,
    output wire [7:0]  carry_o    // from column 8
);

    // Column 4.
    wire c4_sum3, c4_carry3;
    full_adder u_c4_3 (.a_i(middle_i[4]), .b_i(middle_i[6]), .c_i(middle_i[5]),
        .sum_o(c4_sum3), .carry_o(c4_carry3));

    // Column 5.
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(middle_i[7]), .b_i(middle_i[8]), .c_i(c4_carry3),
        .sum_o(c5_sum4), .carry_o(c5_carry4));

    // Column 6.
    wire c6_sum5, c6_carry5;
    full_adder u_c6_5 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(c5_carry4),
        .sum_o(c6_sum5), .carry_o(c6_carry5));

    // Column 7.
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(middle_i[11]), .b_i(middle_i[13]), .c_i(middle_i[14]),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(middle_i[12]), .b_i(c7_sum5), .c_i(c6_carry5),
        .sum_o(c7_sum6), .carry_o(c7_carry6));

    // Column 8.
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(middle_i[15]), .b_i(middle_i[16]), .c_i(c7_carry5),
        .sum_o(c8_sum5), .carry_o(c8_carry5));

    // Column 9.
    wire c9_sum4, c9_carry4;
    full_adder u_c9_4 (.a_i(middle_i[18]), .b_i(middle_i[17]), .c_i(middle_i[19]),
        .sum_o(c9_sum4), .carry_o(c9_carry4));

    // Column 10.
    wire c10_sum3, c10_carry3;
    full_adder u_c10_3 (.a_i(middle_i[21]), .b_i(middle_i[20]), .c_i(middle_i[22]),
        .sum_o(c10_sum3), .carry_o(c10_carry3));

    // Column 11.
    wire c11_sum2, c11_carry2;
    full_adder u_c11_2 (.a_i(middle_i[23]), .b_i(middle_i[25]), .c_i(middle_i[24]),
        .sum_o(c11_sum2), .carry_o(c11_carry2));

    assign sum_o = {1'b1, middle_i[29], middle_i[27], c11_carry2, c10_carry3, c9_carry4, c8_carry5,
        c7_carry6, c7_sum6, c6_sum5, c5_sum4, c4_sum3, middle_i[3], middle_i[2], middle_i[1],
        middle_i[0]};
    assign carry_o = {1'b0, middle_i[30], middle_i[28], middle_i[26], c11_sum2, c10_sum3, c9_sum4,
        c8_sum5};

endmodule

`default_nettype wire
