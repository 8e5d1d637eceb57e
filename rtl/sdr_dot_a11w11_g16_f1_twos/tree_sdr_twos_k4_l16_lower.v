// tree_sdr_twos_k4_l16_lower: compressor tree, second half: 16 lane(s) of 4-bit SDR codes, signs in
//   the weights.
// The constant 11'h4ef (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sdr_twos_k4_l16_lower (
    input  wire [32:0] middle_i,
    output wire [10:0] sum_o,
    output wire [3:0]  carry_o    // from column 7
);

    // Column 2.
    wire c2_sum33, c2_carry33;
    full_adder u_c2_33 (.a_i(middle_i[3]), .b_i(middle_i[2]), .c_i(middle_i[4]),
        .sum_o(c2_sum33), .carry_o(c2_carry33));

    // Column 3.
    wire c3_sum39, c3_carry39;
    full_adder u_c3_39 (.a_i(middle_i[6]), .b_i(middle_i[5]), .c_i(middle_i[7]),
        .sum_o(c3_sum39), .carry_o(c3_carry39));
    wire c3_sum40, c3_carry40;
    full_adder u_c3_40 (.a_i(middle_i[8]), .b_i(c2_carry33), .c_i(c3_sum39),
        .sum_o(c3_sum40), .carry_o(c3_carry40));

    // Column 4.
    wire c4_sum33, c4_carry33;
    full_adder u_c4_33 (.a_i(middle_i[9]), .b_i(middle_i[10]), .c_i(middle_i[11]),
        .sum_o(c4_sum33), .carry_o(c4_carry33));
    wire c4_sum34, c4_carry34;
    full_adder u_c4_34 (.a_i(middle_i[12]), .b_i(middle_i[13]), .c_i(c3_carry39),
        .sum_o(c4_sum34), .carry_o(c4_carry34));
    wire c4_sum35, c4_carry35;
    full_adder u_c4_35 (.a_i(c4_sum33), .b_i(c3_carry40), .c_i(c4_sum34),
        .sum_o(c4_sum35), .carry_o(c4_carry35));

    // Column 5.
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(middle_i[14]), .b_i(middle_i[15]), .c_i(middle_i[16]),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(middle_i[17]), .b_i(middle_i[18]), .c_i(middle_i[19]),
        .sum_o(c5_sum23), .carry_o(c5_carry23));
    wire c5_sum24, c5_carry24;
    full_adder u_c5_24 (.a_i(c4_carry33), .b_i(c5_sum22), .c_i(c5_sum23),
        .sum_o(c5_sum24), .carry_o(c5_carry24));
    wire c5_sum25, c5_carry25;
    full_adder u_c5_25 (.a_i(c4_carry34), .b_i(c5_sum24), .c_i(c4_carry35),
        .sum_o(c5_sum25), .carry_o(c5_carry25));

    // Column 6.
    wire c6_sum8, c6_carry8;
    full_adder u_c6_8 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(middle_i[25]),
        .sum_o(c6_sum8), .carry_o(c6_carry8));
    wire c6_sum9, c6_carry9;
    full_adder u_c6_9 (.a_i(middle_i[20]), .b_i(middle_i[21]), .c_i(middle_i[22]),
        .sum_o(c6_sum9), .carry_o(c6_carry9));
    wire c6_sum10, c6_carry10;
    full_adder u_c6_10 (.a_i(middle_i[26]), .b_i(c6_sum8), .c_i(c5_carry22),
        .sum_o(c6_sum10), .carry_o(c6_carry10));
    wire c6_sum11, c6_carry11;
    full_adder u_c6_11 (.a_i(c5_carry23), .b_i(c6_sum9), .c_i(c5_carry24),
        .sum_o(c6_sum11), .carry_o(c6_carry11));
    wire c6_sum12, c6_carry12;
    full_adder u_c6_12 (.a_i(c6_sum10), .b_i(c6_sum11), .c_i(c5_carry25),
        .sum_o(c6_sum12), .carry_o(c6_carry12));

    // Column 7.
    wire c7_sum3, c7_carry3;
    full_adder u_c7_3 (.a_i(middle_i[27]), .b_i(middle_i[28]), .c_i(middle_i[29]),
        .sum_o(c7_sum3), .carry_o(c7_carry3));
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(c6_carry8), .b_i(c6_carry9), .c_i(c7_sum3),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(c6_carry10), .b_i(c7_sum4), .c_i(c6_carry11),
        .sum_o(c7_sum5), .carry_o(c7_carry5));

    // Column 8.
    wire c8_sum0, c8_carry0;
    full_adder u_c8_0 (.a_i(middle_i[30]), .b_i(middle_i[31]), .c_i(middle_i[32]),
        .sum_o(c8_sum0), .carry_o(c8_carry0));
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(c7_carry3), .b_i(c8_sum0), .c_i(c7_carry4),
        .sum_o(c8_sum1), .carry_o(c8_carry1));

    assign sum_o = {1'b1, c8_carry0, c7_carry5, c6_carry12, c6_sum12, c5_sum25, c4_sum35, c3_sum40,
        c2_sum33, middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, c8_carry1, c8_sum1, c7_sum5};

endmodule

`default_nettype wire
