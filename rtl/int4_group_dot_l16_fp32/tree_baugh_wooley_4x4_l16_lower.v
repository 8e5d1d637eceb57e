// tree_baugh_wooley_4x4_l16_lower: compressor tree, second half: 16 lane(s) of Baugh-Wooley rows, 4
//   x 4 bits.
// The constant 12'h8ef (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_baugh_wooley_4x4_l16_lower (
    input  wire [41:0] middle_i,
    output wire [11:0] sum_o,
    output wire [3:0]  carry_o    // from column 8
);

    // Column 2.
    wire c2_sum33, c2_carry33;
    full_adder u_c2_33 (.a_i(middle_i[3]), .b_i(middle_i[2]), .c_i(middle_i[4]),
        .sum_o(c2_sum33), .carry_o(c2_carry33));

    // Column 3.
    wire c3_sum47, c3_carry47;
    full_adder u_c3_47 (.a_i(middle_i[6]), .b_i(middle_i[5]), .c_i(middle_i[7]),
        .sum_o(c3_sum47), .carry_o(c3_carry47));
    wire c3_sum48, c3_carry48;
    full_adder u_c3_48 (.a_i(middle_i[8]), .b_i(c2_carry33), .c_i(c3_sum47),
        .sum_o(c3_sum48), .carry_o(c3_carry48));

    // Column 4.
    wire c4_sum44, c4_carry44;
    full_adder u_c4_44 (.a_i(middle_i[11]), .b_i(middle_i[12]), .c_i(middle_i[9]),
        .sum_o(c4_sum44), .carry_o(c4_carry44));
    wire c4_sum45, c4_carry45;
    full_adder u_c4_45 (.a_i(middle_i[10]), .b_i(middle_i[13]), .c_i(middle_i[14]),
        .sum_o(c4_sum45), .carry_o(c4_carry45));
    wire c4_sum46, c4_carry46;
    full_adder u_c4_46 (.a_i(middle_i[15]), .b_i(c3_carry47), .c_i(c4_sum44),
        .sum_o(c4_sum46), .carry_o(c4_carry46));
    wire c4_sum47, c4_carry47;
    full_adder u_c4_47 (.a_i(c4_sum45), .b_i(c3_carry48), .c_i(c4_sum46),
        .sum_o(c4_sum47), .carry_o(c4_carry47));

    // Column 5.
    wire c5_sum35, c5_carry35;
    full_adder u_c5_35 (.a_i(middle_i[19]), .b_i(middle_i[16]), .c_i(middle_i[17]),
        .sum_o(c5_sum35), .carry_o(c5_carry35));
    wire c5_sum36, c5_carry36;
    full_adder u_c5_36 (.a_i(middle_i[18]), .b_i(middle_i[20]), .c_i(middle_i[21]),
        .sum_o(c5_sum36), .carry_o(c5_carry36));
    wire c5_sum37, c5_carry37;
    full_adder u_c5_37 (.a_i(middle_i[22]), .b_i(c4_carry44), .c_i(c4_carry45),
        .sum_o(c5_sum37), .carry_o(c5_carry37));
    wire c5_sum38, c5_carry38;
    full_adder u_c5_38 (.a_i(c5_sum35), .b_i(c5_sum36), .c_i(c4_carry46),
        .sum_o(c5_sum38), .carry_o(c5_carry38));
    wire c5_sum39, c5_carry39;
    full_adder u_c5_39 (.a_i(c5_sum37), .b_i(c4_carry47), .c_i(c5_sum38),
        .sum_o(c5_sum39), .carry_o(c5_carry39));

    // Column 6.
    wire c6_sum23, c6_carry23;
    full_adder u_c6_23 (.a_i(middle_i[23]), .b_i(middle_i[24]), .c_i(middle_i[25]),
        .sum_o(c6_sum23), .carry_o(c6_carry23));
    wire c6_sum24, c6_carry24;
    full_adder u_c6_24 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(middle_i[28]),
        .sum_o(c6_sum24), .carry_o(c6_carry24));
    wire c6_sum25, c6_carry25;
    full_adder u_c6_25 (.a_i(c5_carry35), .b_i(c5_carry36), .c_i(c6_sum23),
        .sum_o(c6_sum25), .carry_o(c6_carry25));
    wire c6_sum26, c6_carry26;
    full_adder u_c6_26 (.a_i(c6_sum24), .b_i(c5_carry37), .c_i(c6_sum25),
        .sum_o(c6_sum26), .carry_o(c6_carry26));
    wire c6_sum27, c6_carry27;
    full_adder u_c6_27 (.a_i(c5_carry38), .b_i(c6_sum26), .c_i(c5_carry39),
        .sum_o(c6_sum27), .carry_o(c6_carry27));

    // Column 7.
    wire c7_sum9, c7_carry9;
    full_adder u_c7_9 (.a_i(middle_i[32]), .b_i(middle_i[29]), .c_i(middle_i[30]),
        .sum_o(c7_sum9), .carry_o(c7_carry9));
    wire c7_sum10, c7_carry10;
    full_adder u_c7_10 (.a_i(middle_i[31]), .b_i(middle_i[33]), .c_i(middle_i[34]),
        .sum_o(c7_sum10), .carry_o(c7_carry10));
    wire c7_sum11, c7_carry11;
    full_adder u_c7_11 (.a_i(c6_carry23), .b_i(c6_carry24), .c_i(c7_sum9),
        .sum_o(c7_sum11), .carry_o(c7_carry11));
    wire c7_sum12, c7_carry12;
    full_adder u_c7_12 (.a_i(c7_sum10), .b_i(c6_carry25), .c_i(c7_sum11),
        .sum_o(c7_sum12), .carry_o(c7_carry12));
    wire c7_sum13, c7_carry13;
    full_adder u_c7_13 (.a_i(c6_carry26), .b_i(c7_sum12), .c_i(c6_carry27),
        .sum_o(c7_sum13), .carry_o(c7_carry13));

    // Column 8.
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(middle_i[35]), .b_i(middle_i[38]), .c_i(middle_i[36]),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(middle_i[37]), .b_i(middle_i[39]), .c_i(c7_carry9),
        .sum_o(c8_sum3), .carry_o(c8_carry3));
    wire c8_sum4, c8_carry4;
    full_adder u_c8_4 (.a_i(c7_carry10), .b_i(c8_sum2), .c_i(c7_carry11),
        .sum_o(c8_sum4), .carry_o(c8_carry4));
    wire c8_sum5, c8_carry5;
    full_adder u_c8_5 (.a_i(c8_sum3), .b_i(c7_carry12), .c_i(c8_sum4),
        .sum_o(c8_sum5), .carry_o(c8_carry5));

    // Column 9.
    wire c9_sum0, c9_carry0;
    full_adder u_c9_0 (.a_i(middle_i[40]), .b_i(middle_i[41]), .c_i(c8_carry2),
        .sum_o(c9_sum0), .carry_o(c9_carry0));
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c8_carry3), .b_i(c9_sum0), .c_i(c8_carry4),
        .sum_o(c9_sum1), .carry_o(c9_carry1));

    assign sum_o = {1'b1, c9_carry0, c8_carry5, c7_carry13, c7_sum13, c6_sum27, c5_sum39, c4_sum47,
        c3_sum48, c2_sum33, middle_i[1], middle_i[0]};
    assign carry_o = {1'b0, c9_carry1, c9_sum1, c8_sum5};

endmodule

`default_nettype wire
