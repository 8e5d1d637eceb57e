// tree_booth_4x4_l16_lower: compressor tree, second half: 16 lane(s) of Booth radix-4 rows, 4 x 4
//   bits.
// The constant 12'hb00 (sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_booth_4x4_l16_lower (
    input  wire [46:0] middle_i,
    output wire [11:0] sum_o,
    output wire [11:0] carry_o    // from column 0
);

    // Column 2.
    wire c2_sum23, c2_carry23;
    full_adder u_c2_23 (.a_i(middle_i[4]), .b_i(middle_i[5]), .c_i(middle_i[3]),
        .sum_o(c2_sum23), .carry_o(c2_carry23));
    wire c2_sum24, c2_carry24;
    full_adder u_c2_24 (.a_i(middle_i[6]), .b_i(middle_i[7]), .c_i(c2_sum23),
        .sum_o(c2_sum24), .carry_o(c2_carry24));

    // Column 3.
    wire c3_sum32, c3_carry32;
    full_adder u_c3_32 (.a_i(middle_i[10]), .b_i(middle_i[11]), .c_i(middle_i[8]),
        .sum_o(c3_sum32), .carry_o(c3_carry32));
    wire c3_sum33, c3_carry33;
    full_adder u_c3_33 (.a_i(middle_i[9]), .b_i(middle_i[12]), .c_i(middle_i[13]),
        .sum_o(c3_sum33), .carry_o(c3_carry33));
    wire c3_sum34, c3_carry34;
    full_adder u_c3_34 (.a_i(middle_i[14]), .b_i(c2_carry23), .c_i(c3_sum32),
        .sum_o(c3_sum34), .carry_o(c3_carry34));
    wire c3_sum35, c3_carry35;
    full_adder u_c3_35 (.a_i(c3_sum33), .b_i(c2_carry24), .c_i(c3_sum34),
        .sum_o(c3_sum35), .carry_o(c3_carry35));

    // Column 4.
    wire c4_sum28, c4_carry28;
    full_adder u_c4_28 (.a_i(middle_i[18]), .b_i(middle_i[19]), .c_i(middle_i[15]),
        .sum_o(c4_sum28), .carry_o(c4_carry28));
    wire c4_sum29, c4_carry29;
    full_adder u_c4_29 (.a_i(middle_i[16]), .b_i(middle_i[17]), .c_i(middle_i[20]),
        .sum_o(c4_sum29), .carry_o(c4_carry29));
    wire c4_sum30, c4_carry30;
    full_adder u_c4_30 (.a_i(middle_i[21]), .b_i(middle_i[22]), .c_i(c3_carry32),
        .sum_o(c4_sum30), .carry_o(c4_carry30));
    wire c4_sum31, c4_carry31;
    full_adder u_c4_31 (.a_i(c3_carry33), .b_i(c4_sum28), .c_i(c4_sum29),
        .sum_o(c4_sum31), .carry_o(c4_carry31));
    wire c4_sum32, c4_carry32;
    full_adder u_c4_32 (.a_i(c3_carry34), .b_i(c4_sum30), .c_i(c4_sum31),
        .sum_o(c4_sum32), .carry_o(c4_carry32));

    // Column 5.
    wire c5_sum18, c5_carry18;
    full_adder u_c5_18 (.a_i(middle_i[26]), .b_i(middle_i[27]), .c_i(middle_i[23]),
        .sum_o(c5_sum18), .carry_o(c5_carry18));
    wire c5_sum19, c5_carry19;
    full_adder u_c5_19 (.a_i(middle_i[24]), .b_i(middle_i[25]), .c_i(middle_i[28]),
        .sum_o(c5_sum19), .carry_o(c5_carry19));
    wire c5_sum20, c5_carry20;
    full_adder u_c5_20 (.a_i(middle_i[29]), .b_i(middle_i[30]), .c_i(c4_carry28),
        .sum_o(c5_sum20), .carry_o(c5_carry20));
    wire c5_sum21, c5_carry21;
    full_adder u_c5_21 (.a_i(c4_carry29), .b_i(c5_sum18), .c_i(c5_sum19),
        .sum_o(c5_sum21), .carry_o(c5_carry21));
    wire c5_sum22, c5_carry22;
    full_adder u_c5_22 (.a_i(c4_carry30), .b_i(c4_carry31), .c_i(c5_sum20),
        .sum_o(c5_sum22), .carry_o(c5_carry22));
    wire c5_sum23, c5_carry23;
    full_adder u_c5_23 (.a_i(c5_sum21), .b_i(c4_carry32), .c_i(c5_sum22),
        .sum_o(c5_sum23), .carry_o(c5_carry23));

    // Column 6.
    wire c6_sum14, c6_carry14;
    full_adder u_c6_14 (.a_i(middle_i[31]), .b_i(middle_i[32]), .c_i(middle_i[33]),
        .sum_o(c6_sum14), .carry_o(c6_carry14));
    wire c6_sum15, c6_carry15;
    full_adder u_c6_15 (.a_i(middle_i[34]), .b_i(middle_i[35]), .c_i(middle_i[36]),
        .sum_o(c6_sum15), .carry_o(c6_carry15));
    wire c6_sum16, c6_carry16;
    full_adder u_c6_16 (.a_i(c5_carry18), .b_i(c5_carry19), .c_i(c6_sum14),
        .sum_o(c6_sum16), .carry_o(c6_carry16));
    wire c6_sum17, c6_carry17;
    full_adder u_c6_17 (.a_i(c6_sum15), .b_i(c5_carry20), .c_i(c5_carry21),
        .sum_o(c6_sum17), .carry_o(c6_carry17));
    wire c6_sum18, c6_carry18;
    full_adder u_c6_18 (.a_i(c6_sum16), .b_i(c5_carry22), .c_i(c6_sum17),
        .sum_o(c6_sum18), .carry_o(c6_carry18));

    // Column 7.
    wire c7_sum4, c7_carry4;
    full_adder u_c7_4 (.a_i(middle_i[40]), .b_i(middle_i[41]), .c_i(middle_i[37]),
        .sum_o(c7_sum4), .carry_o(c7_carry4));
    wire c7_sum5, c7_carry5;
    full_adder u_c7_5 (.a_i(middle_i[38]), .b_i(middle_i[39]), .c_i(middle_i[42]),
        .sum_o(c7_sum5), .carry_o(c7_carry5));
    wire c7_sum6, c7_carry6;
    full_adder u_c7_6 (.a_i(c6_carry14), .b_i(c6_carry15), .c_i(c7_sum4),
        .sum_o(c7_sum6), .carry_o(c7_carry6));
    wire c7_sum7, c7_carry7;
    full_adder u_c7_7 (.a_i(c7_sum5), .b_i(c6_carry16), .c_i(c7_sum6),
        .sum_o(c7_sum7), .carry_o(c7_carry7));
    wire c7_sum8, c7_carry8;
    full_adder u_c7_8 (.a_i(c6_carry17), .b_i(c7_sum7), .c_i(c6_carry18),
        .sum_o(c7_sum8), .carry_o(c7_carry8));

    // Column 8.
    wire c8_sum1, c8_carry1;
    full_adder u_c8_1 (.a_i(middle_i[43]), .b_i(middle_i[45]), .c_i(middle_i[44]),
        .sum_o(c8_sum1), .carry_o(c8_carry1));
    wire c8_sum2, c8_carry2;
    full_adder u_c8_2 (.a_i(c7_carry4), .b_i(c7_carry5), .c_i(c8_sum1),
        .sum_o(c8_sum2), .carry_o(c8_carry2));
    wire c8_sum3, c8_carry3;
    full_adder u_c8_3 (.a_i(c7_carry6), .b_i(c8_sum2), .c_i(c7_carry7),
        .sum_o(c8_sum3), .carry_o(c8_carry3));

    // Column 9.
    wire c9_sum0, c9_carry0;
    assign c9_sum0 = ~(middle_i[46] ^ c8_carry1);  // two bits and 1
    assign c9_carry0 = middle_i[46] | c8_carry1;
    wire c9_sum1, c9_carry1;
    full_adder u_c9_1 (.a_i(c9_sum0), .b_i(c8_carry2), .c_i(c8_carry3),
        .sum_o(c9_sum1), .carry_o(c9_carry1));

    assign sum_o = {1'b1, c9_carry0, c9_sum1, c7_carry8, c7_sum8, c5_carry23, c5_sum23, c3_carry35,
        c3_sum35, c2_sum24, middle_i[2], middle_i[0]};
    assign carry_o = {1'b0, c9_carry1, 1'b0, c8_sum3, 1'b0, c6_sum18, 1'b0, c4_sum32, 1'b0, 1'b0,
        1'b0, middle_i[1]};

endmodule

`default_nettype wire
