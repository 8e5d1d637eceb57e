// tree_sdr_k4_l8_lower: compressor tree, second half: 8 lane(s) of 4-bit SDR codes, and the
//   correction for negative ones.
// The constant 10'h031 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_k4_l8_lower (
    input  wire [28:0] middle_i,
    output wire [9:0]  sum_o,
    output wire [9:0]  carry_o    // from column 0
);

    // Column 1.
    wire c1_sum9, c1_carry9;
    full_adder u_c1_9 (.a_i(middle_i[3]), .b_i(middle_i[4]), .c_i(middle_i[2]),
        .sum_o(c1_sum9), .carry_o(c1_carry9));

    // Column 2.
    wire c2_sum8, c2_carry8;
    full_adder u_c2_8 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(c1_carry9),
        .sum_o(c2_sum8), .carry_o(c2_carry8));

    // Column 3.
    wire c3_sum6, c3_carry6;
    full_adder u_c3_6 (.a_i(middle_i[8]), .b_i(middle_i[10]), .c_i(middle_i[7]),
        .sum_o(c3_sum6), .carry_o(c3_carry6));
    wire c3_sum7, c3_carry7;
    full_adder u_c3_7 (.a_i(middle_i[9]), .b_i(middle_i[11]), .c_i(c3_sum6),
        .sum_o(c3_sum7), .carry_o(c3_carry7));

    // Column 4.
    wire c4_sum10, c4_carry10;
    full_adder u_c4_10 (.a_i(middle_i[14]), .b_i(middle_i[12]), .c_i(middle_i[13]),
        .sum_o(c4_sum10), .carry_o(c4_carry10));
    wire c4_sum11, c4_carry11;
    full_adder u_c4_11 (.a_i(middle_i[15]), .b_i(c3_carry6), .c_i(c4_sum10),
        .sum_o(c4_sum11), .carry_o(c4_carry11));

    // Column 5.
    wire c5_sum4, c5_carry4;
    full_adder u_c5_4 (.a_i(middle_i[18]), .b_i(middle_i[16]), .c_i(middle_i[17]),
        .sum_o(c5_sum4), .carry_o(c5_carry4));
    wire c5_sum5, c5_carry5;
    full_adder u_c5_5 (.a_i(middle_i[19]), .b_i(c4_carry10), .c_i(c5_sum4),
        .sum_o(c5_sum5), .carry_o(c5_carry5));

    // Column 6.
    wire c6_sum1, c6_carry1;
    full_adder u_c6_1 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(middle_i[22]),
        .sum_o(c6_sum1), .carry_o(c6_carry1));
    wire c6_sum2, c6_carry2;
    full_adder u_c6_2 (.a_i(middle_i[23]), .b_i(c5_carry4), .c_i(c6_sum1),
        .sum_o(c6_sum2), .carry_o(c6_carry2));

    // Column 7.
    wire c7_sum0, c7_carry0;
    full_adder u_c7_0 (.a_i(middle_i[24]), .b_i(middle_i[25]), .c_i(middle_i[26]),
        .sum_o(c7_sum0), .carry_o(c7_carry0));
    wire c7_sum1, c7_carry1;
    full_adder u_c7_1 (.a_i(c6_carry1), .b_i(c7_sum0), .c_i(c6_carry2),
        .sum_o(c7_sum1), .carry_o(c7_carry1));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(middle_i[27]), .b_i(c7_carry0), .c_i(c7_carry1),
        .sum_o(c8_sum0), .carry_o(c8_carry0));

    assign sum_o = {middle_i[28], c8_sum0, c7_sum1, c5_carry5, c4_carry11, c3_carry7, c2_carry8,
        c2_sum8, c1_sum9, middle_i[0]};
    assign carry_o = {c8_carry0, 1'b0, 1'b0, c6_sum2, c5_sum5, c4_sum11, c3_sum7, 1'b0, 1'b0,
        middle_i[1]};

endmodule

`default_nettype wire
