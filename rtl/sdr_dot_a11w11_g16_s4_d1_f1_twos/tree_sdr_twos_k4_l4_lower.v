// tree_sdr_twos_k4_l4_lower: compressor tree, second half: 4 lane(s) of 4-bit SDR codes, signs in
//   the weights.
// The constant 9'h13b (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_twos_k4_l4_lower (
    input  wire [18:0] middle_i,
    output wire [8:0]  sum_o,
    output wire [3:0]  carry_o    // from column 5
);

    // Column 2.
    wire c2_sum7, c2_carry7;
    full_adder u_c2_7 (.a_i(middle_i[3]), .b_i(middle_i[2]), .c_i(middle_i[4]),
        .sum_o(c2_sum7), .carry_o(c2_carry7));

    // Column 3.
    wire c3_sum8, c3_carry8;
    full_adder u_c3_8 (.a_i(middle_i[6]), .b_i(middle_i[7]), .c_i(middle_i[5]),
        .sum_o(c3_sum8), .carry_o(c3_carry8));
    wire c3_sum9, c3_carry9;
    full_adder u_c3_9 (.a_i(middle_i[8]), .b_i(c2_carry7), .c_i(c3_sum8),
        .sum_o(c3_sum9), .carry_o(c3_carry9));

    // Column 4.
    wire c4_sum7, c4_carry7;
    full_adder u_c4_7 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(middle_i[11]),
        .sum_o(c4_sum7), .carry_o(c4_carry7));
    wire c4_sum8, c4_carry8;
    full_adder u_c4_8 (.a_i(c3_carry8), .b_i(c4_sum7), .c_i(c3_carry9),
        .sum_o(c4_sum8), .carry_o(c4_carry8));

    // Column 5.
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(middle_i[14]), .b_i(middle_i[12]), .c_i(middle_i[13]),
        .sum_o(c5_sum4), .carry_o(c5_carry4));
    wire c5_sum5, c5_carry5;
    full_adder u_c5_5 (.a_i(middle_i[15]), .b_i(c4_carry7), .c_i(c5_sum4),
        .sum_o(c5_sum5), .carry_o(c5_carry5));

    // Column 6.
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(middle_i[16]), .b_i(middle_i[17]), .c_i(c5_carry4),
        .sum_o(c6_sum1), .carry_o(c6_carry1));

    assign sum_o = {1'b1, middle_i[18], c5_carry5, c4_carry8, c4_sum8, c3_sum9, c2_sum7,
        middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, c6_carry1, c6_sum1, c5_sum5};

endmodule

`default_nettype wire
