// tree_booth_16x8_l16_lower: compressor tree, second half: 16 lane(s) of Booth radix-4 rows, 16 x 8
//   bits.
// The constant 28'hab00000 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_16x8_l16_lower (
    input  wire [58:0] middle_i,
    output wire [27:0] sum_o,
    output wire [27:0] carry_o    // from column 0
);

    // Column 9.
    wire c9_sum63, c9_carry63;
    full_adder u_c9_63 (.a_i(middle_i[14]), .b_i(middle_i[13]), .c_i(middle_i[15]),
        .sum_o(c9_sum63), .carry_o(c9_carry63));

    // Column 10.
    wire c10_sum62, c10_carry62;
    full_adder u_c10_62 (.a_i(middle_i[17]), .b_i(middle_i[16]), .c_i(middle_i[18]),
        .sum_o(c10_sum62), .carry_o(c10_carry62));

    // Column 11.
    wire c11_sum62, c11_carry62;
    full_adder u_c11_62 (.a_i(middle_i[19]), .b_i(middle_i[20]), .c_i(c10_carry62),
        .sum_o(c11_sum62), .carry_o(c11_carry62));

    // Column 12.
    wire c12_sum62, c12_carry62;
    full_adder u_c12_62 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c11_carry62),
        .sum_o(c12_sum62), .carry_o(c12_carry62));

    // Column 13.
    wire c13_sum61, c13_carry61;
    full_adder u_c13_61 (.a_i(middle_i[23]), .b_i(middle_i[25]), .c_i(middle_i[24]),
        .sum_o(c13_sum61), .carry_o(c13_carry61));
    wire c13_sum62, c13_carry62;
    full_adder u_c13_62 (.a_i(middle_i[26]), .b_i(c13_sum61), .c_i(c12_carry62),
        .sum_o(c13_sum62), .carry_o(c13_carry62));

    // Column 14.
    wire c14_sum61, c14_carry61;
    full_adder u_c14_61 (.a_i(middle_i[28]), .b_i(middle_i[27]), .c_i(middle_i[29]),
        .sum_o(c14_sum61), .carry_o(c14_carry61));
    wire c14_sum62, c14_carry62;
    full_adder u_c14_62 (.a_i(c13_carry61), .b_i(c14_sum61), .c_i(c13_carry62),
        .sum_o(c14_sum62), .carry_o(c14_carry62));

    // Column 15.
    wire c15_sum61, c15_carry61;
    full_adder u_c15_61 (.a_i(middle_i[31]), .b_i(middle_i[30]), .c_i(middle_i[32]),
        .sum_o(c15_sum61), .carry_o(c15_carry61));
    wire c15_sum62, c15_carry62;
    full_adder u_c15_62 (.a_i(c14_carry61), .b_i(c15_sum61), .c_i(c14_carry62),
        .sum_o(c15_sum62), .carry_o(c15_carry62));

    // Column 16.
    wire c16_sum61, c16_carry61;
    full_adder u_c16_61 (.a_i(middle_i[34]), .b_i(middle_i[33]), .c_i(middle_i[35]),
        .sum_o(c16_sum61), .carry_o(c16_carry61));
    wire c16_sum62, c16_carry62;
    full_adder u_c16_62 (.a_i(c15_carry61), .b_i(c16_sum61), .c_i(c15_carry62),
        .sum_o(c16_sum62), .carry_o(c16_carry62));

    // Column 17.
    wire c17_sum53, c17_carry53;
    full_adder u_c17_53 (.a_i(middle_i[37]), .b_i(middle_i[36]), .c_i(middle_i[38]),
        .sum_o(c17_sum53), .carry_o(c17_carry53));
    wire c17_sum54, c17_carry54;
    full_adder u_c17_54 (.a_i(c16_carry61), .b_i(c17_sum53), .c_i(c16_carry62),
        .sum_o(c17_sum54), .carry_o(c17_carry54));

    // Column 18.
    wire c18_sum49, c18_carry49;
    full_adder u_c18_49 (.a_i(middle_i[40]), .b_i(middle_i[39]), .c_i(middle_i[41]),
        .sum_o(c18_sum49), .carry_o(c18_carry49));
    wire c18_sum50, c18_carry50;
    full_adder u_c18_50 (.a_i(c17_carry53), .b_i(c18_sum49), .c_i(c17_carry54),
        .sum_o(c18_sum50), .carry_o(c18_carry50));

    // Column 19.
    wire c19_sum39, c19_carry39;
    full_adder u_c19_39 (.a_i(middle_i[42]), .b_i(middle_i[44]), .c_i(middle_i[43]),
        .sum_o(c19_sum39), .carry_o(c19_carry39));
    wire c19_sum40, c19_carry40;
    full_adder u_c19_40 (.a_i(c18_carry49), .b_i(c19_sum39), .c_i(c18_carry50),
        .sum_o(c19_sum40), .carry_o(c19_carry40));

    // Column 20.
    wire c20_sum35, c20_carry35;
    full_adder u_c20_35 (.a_i(middle_i[45]), .b_i(middle_i[46]), .c_i(c19_carry39),
        .sum_o(c20_sum35), .carry_o(c20_carry35));

    // Column 21.
    wire c21_sum25, c21_carry25;
    full_adder u_c21_25 (.a_i(middle_i[47]), .b_i(middle_i[48]), .c_i(c20_carry35),
        .sum_o(c21_sum25), .carry_o(c21_carry25));

    // Column 22.
    wire c22_sum19, c22_carry19;
    full_adder u_c22_19 (.a_i(middle_i[49]), .b_i(middle_i[51]), .c_i(middle_i[50]),
        .sum_o(c22_sum19), .carry_o(c22_carry19));

    // Column 23.
    wire c23_sum9, c23_carry9;
    full_adder u_c23_9 (.a_i(middle_i[52]), .b_i(middle_i[53]), .c_i(c22_carry19),
        .sum_o(c23_sum9), .carry_o(c23_carry9));

    // Column 25.
    wire c25_sum1, c25_carry1;
    full_adder u_c25_1 (.a_i(middle_i[57]), .b_i(middle_i[55]), .c_i(middle_i[56]),
        .sum_o(c25_sum1), .carry_o(c25_carry1));

    assign sum_o = {1'b1, middle_i[58], c25_sum1, c23_carry9, c23_sum9, c21_carry25, c21_sum25,
        c19_carry40, c19_sum40, c18_sum50, c17_sum54, c16_sum62, c15_sum62, c14_sum62, c13_sum62,
        c12_sum62, c11_sum62, c9_carry63, c9_sum63, middle_i[11], middle_i[10], middle_i[8],
        middle_i[7], middle_i[5], middle_i[4], middle_i[3], middle_i[2], middle_i[0]};
    assign carry_o = {1'b0, c25_carry1, 1'b0, middle_i[54], 1'b0, c22_sum19, 1'b0, c20_sum35, 1'b0,
        1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, 1'b0, c10_sum62, 1'b0, middle_i[12], 1'b0,
        middle_i[9], 1'b0, middle_i[6], 1'b0, 1'b0, 1'b0, middle_i[1]};

endmodule

`default_nettype wire
