// tree_sdr_twos_k4_l1_lower: compressor tree, second half: 1 lane(s) of 4-bit SDR codes, signs in
//   the weights.
// The constant 7'h4e (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_twos_k4_l1_lower (
    input  wire [11:0] middle_i,
    output wire [6:0]  sum_o,
    output wire [3:0]  carry_o    // from column 3
);

    // Column 2.
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(middle_i[2]), .b_i(middle_i[3]), .c_i(middle_i[4]),
        .sum_o(c2_sum1), .carry_o(c2_carry1));

    // Column 3.
    wire c3_sum1, c3_carry1;
    full_adder u_c3_1 (.a_i(middle_i[5]), .b_i(middle_i[6]), .c_i(middle_i[7]),
        .sum_o(c3_sum1), .carry_o(c3_carry1));

    // Column 4.
    wire c4_sum0, c4_carry0;
    full_adder u_c4_0 (.a_i(middle_i[8]), .b_i(middle_i[9]), .c_i(middle_i[10]),
        .sum_o(c4_sum0), .carry_o(c4_carry0));

    assign sum_o = {1'b1, middle_i[11], c3_carry1, c2_carry1, c2_sum1, middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, c4_carry0, c4_sum0, c3_sum1};

endmodule

`default_nettype wire
