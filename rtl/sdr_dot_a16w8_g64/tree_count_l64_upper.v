// tree_count_l64_upper: compressor tree, first half: how many of 64 bits are 1.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l64_upper (
    input  wire [63:0] bits_i,    // lane k at [k*1 +: 1]
    output wire [15:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [63:0] c0_in;

    genvar k;
    generate
        for (k = 0; k < 64; k = k + 1) begin : gen_lane
            wire [0:0] lane;
            assign lane = bits_i[k*1 +: 1];
            assign c0_in[k] = lane[0];
        end
    endgenerate

    // Column 0.
    wire c0_sum0, c0_carry0;
    full_adder u_c0_0 (.a_i(c0_in[0]), .b_i(c0_in[1]), .c_i(c0_in[2]),
        .sum_o(c0_sum0), .carry_o(c0_carry0));
    wire c0_sum1, c0_carry1;
    full_adder u_c0_1 (.a_i(c0_in[3]), .b_i(c0_in[4]), .c_i(c0_in[5]),
        .sum_o(c0_sum1), .carry_o(c0_carry1));
    wire c0_sum2, c0_carry2;
    full_adder u_c0_2 (.a_i(c0_in[6]), .b_i(c0_in[7]), .c_i(c0_in[8]),
        .sum_o(c0_sum2), .carry_o(c0_carry2));
    wire c0_sum3, c0_carry3;
    full_adder u_c0_3 (.a_i(c0_in[9]), .b_i(c0_in[10]), .c_i(c0_in[11]),
        .sum_o(c0_sum3), .carry_o(c0_carry3));
    wire c0_sum4, c0_carry4;
    full_adder u_c0_4 (.a_i(c0_in[12]), .b_i(c0_in[13]), .c_i(c0_in[14]),
        .sum_o(c0_sum4), .carry_o(c0_carry4));
    wire c0_sum5, c0_carry5;
    full_adder u_c0_5 (.a_i(c0_in[15]), .b_i(c0_in[16]), .c_i(c0_in[17]),
        .sum_o(c0_sum5), .carry_o(c0_carry5));
    wire c0_sum6, c0_carry6;
    full_adder u_c0_6 (.a_i(c0_in[18]), .b_i(c0_in[19]), .c_i(c0_in[20]),
        .sum_o(c0_sum6), .carry_o(c0_carry6));
    wire c0_sum7, c0_carry7;
    full_adder u_c0_7 (.a_i(c0_in[21]), .b_i(c0_in[22]), .c_i(c0_in[23]),
        .sum_o(c0_sum7), .carry_o(c0_carry7));
    wire c0_sum8, c0_carry8;
    full_adder u_c0_8 (.a_i(c0_in[24]), .b_i(c0_in[25]), .c_i(c0_in[26]),
        .sum_o(c0_sum8), .carry_o(c0_carry8));
    wire c0_sum9, c0_carry9;
    full_adder u_c0_9 (.a_i(c0_in[27]), .b_i(c0_in[28]), .c_i(c0_in[29]),
        .sum_o(c0_sum9), .carry_o(c0_carry9));
    wire c0_sum10, c0_carry10;
    full_adder u_c0_10 (.a_i(c0_in[30]), .b_i(c0_in[31]), .c_i(c0_in[32]),
        .sum_o(c0_sum10), .carry_o(c0_carry10));
    wire c0_sum11, c0_carry11;
    full_adder u_c0_11 (.a_i(c0_in[33]), .b_i(c0_in[34]), .c_i(c0_in[35]),
        .sum_o(c0_sum11), .carry_o(c0_carry11));
    wire c0_sum12, c0_carry12;
    full_adder u_c0_12 (.a_i(c0_in[36]), .b_i(c0_in[37]), .c_i(c0_in[38]),
        .sum_o(c0_sum12), .carry_o(c0_carry12));
    wire c0_sum13, c0_carry13;
    full_adder u_c0_13 (.a_i(c0_in[39]), .b_i(c0_in[40]), .c_i(c0_in[41]),
        .sum_o(c0_sum13), .carry_o(c0_carry13));
    wire c0_sum14, c0_carry14;
    full_adder u_c0_14 (.a_i(c0_in[42]), .b_i(c0_in[43]), .c_i(c0_in[44]),
        .sum_o(c0_sum14), .carry_o(c0_carry14));
    wire c0_sum15, c0_carry15;
    full_adder u_c0_15 (.a_i(c0_in[45]), .b_i(c0_in[46]), .c_i(c0_in[47]),
        .sum_o(c0_sum15), .carry_o(c0_carry15));
    wire c0_sum16, c0_carry16;
    full_adder u_c0_16 (.a_i(c0_in[48]), .b_i(c0_in[49]), .c_i(c0_in[50]),
        .sum_o(c0_sum16), .carry_o(c0_carry16));
    wire c0_sum17, c0_carry17;
    full_adder u_c0_17 (.a_i(c0_in[51]), .b_i(c0_in[52]), .c_i(c0_in[53]),
        .sum_o(c0_sum17), .carry_o(c0_carry17));
    wire c0_sum18, c0_carry18;
    full_adder u_c0_18 (.a_i(c0_in[54]), .b_i(c0_in[55]), .c_i(c0_in[56]),
        .sum_o(c0_sum18), .carry_o(c0_carry18));
    wire c0_sum19, c0_carry19;
    full_adder u_c0_19 (.a_i(c0_in[57]), .b_i(c0_in[58]), .c_i(c0_in[59]),
        .sum_o(c0_sum19), .carry_o(c0_carry19));
    wire c0_sum20, c0_carry20;
    full_adder u_c0_20 (.a_i(c0_in[60]), .b_i(c0_in[61]), .c_i(c0_in[62]),
        .sum_o(c0_sum20), .carry_o(c0_carry20));
    wire c0_sum21, c0_carry21;
    full_adder u_c0_21 (.a_i(c0_in[63]), .b_i(c0_sum0), .c_i(c0_sum1),
        .sum_o(c0_sum21), .carry_o(c0_carry21));
    wire c0_sum22, c0_carry22;
    full_adder u_c0_22 (.a_i(c0_sum2), .b_i(c0_sum3), .c_i(c0_sum4),
        .sum_o(c0_sum22), .carry_o(c0_carry22));
    wire c0_sum23, c0_carry23;
    full_adder u_c0_23 (.a_i(c0_sum5), .b_i(c0_sum6), .c_i(c0_sum7),
        .sum_o(c0_sum23), .carry_o(c0_carry23));
    wire c0_sum24, c0_carry24;
    full_adder u_c0_24 (.a_i(c0_sum8), .b_i(c0_sum9), .c_i(c0_sum10),
        .sum_o(c0_sum24), .carry_o(c0_carry24));
    wire c0_sum25, c0_carry25;
    full_adder u_c0_25 (.a_i(c0_sum11), .b_i(c0_sum12), .c_i(c0_sum13),
        .sum_o(c0_sum25), .carry_o(c0_carry25));
    wire c0_sum26, c0_carry26;
    full_adder u_c0_26 (.a_i(c0_sum14), .b_i(c0_sum15), .c_i(c0_sum16),
        .sum_o(c0_sum26), .carry_o(c0_carry26));
    wire c0_sum27, c0_carry27;
    full_adder u_c0_27 (.a_i(c0_sum17), .b_i(c0_sum18), .c_i(c0_sum19),
        .sum_o(c0_sum27), .carry_o(c0_carry27));
    wire c0_sum28, c0_carry28;
    full_adder u_c0_28 (.a_i(c0_sum20), .b_i(c0_sum21), .c_i(c0_sum22),
        .sum_o(c0_sum28), .carry_o(c0_carry28));
    wire c0_sum29, c0_carry29;
    full_adder u_c0_29 (.a_i(c0_sum23), .b_i(c0_sum24), .c_i(c0_sum25),
        .sum_o(c0_sum29), .carry_o(c0_carry29));
    wire c0_sum30, c0_carry30;
    full_adder u_c0_30 (.a_i(c0_sum26), .b_i(c0_sum27), .c_i(c0_sum28),
        .sum_o(c0_sum30), .carry_o(c0_carry30));

    // Column 1.
    wire c1_sum0, c1_carry0;
    full_adder u_c1_0 (.a_i(c0_carry0), .b_i(c0_carry1), .c_i(c0_carry2),
        .sum_o(c1_sum0), .carry_o(c1_carry0));
    wire c1_sum1, c1_carry1;
    full_adder u_c1_1 (.a_i(c0_carry3), .b_i(c0_carry4), .c_i(c0_carry5),
        .sum_o(c1_sum1), .carry_o(c1_carry1));
    wire c1_sum2, c1_carry2;
    full_adder u_c1_2 (.a_i(c0_carry6), .b_i(c0_carry7), .c_i(c0_carry8),
        .sum_o(c1_sum2), .carry_o(c1_carry2));
    wire c1_sum3, c1_carry3;
    full_adder u_c1_3 (.a_i(c0_carry9), .b_i(c0_carry10), .c_i(c0_carry11),
        .sum_o(c1_sum3), .carry_o(c1_carry3));
    wire c1_sum4, c1_carry4;
    full_adder u_c1_4 (.a_i(c0_carry12), .b_i(c0_carry13), .c_i(c0_carry14),
        .sum_o(c1_sum4), .carry_o(c1_carry4));
    wire c1_sum5, c1_carry5;
    full_adder u_c1_5 (.a_i(c0_carry15), .b_i(c0_carry16), .c_i(c0_carry17),
        .sum_o(c1_sum5), .carry_o(c1_carry5));
    wire c1_sum6, c1_carry6;
    full_adder u_c1_6 (.a_i(c0_carry18), .b_i(c0_carry19), .c_i(c0_carry20),
        .sum_o(c1_sum6), .carry_o(c1_carry6));
    wire c1_sum7, c1_carry7;
    full_adder u_c1_7 (.a_i(c0_carry21), .b_i(c0_carry22), .c_i(c0_carry23),
        .sum_o(c1_sum7), .carry_o(c1_carry7));
    wire c1_sum8, c1_carry8;
    full_adder u_c1_8 (.a_i(c0_carry24), .b_i(c0_carry25), .c_i(c0_carry26),
        .sum_o(c1_sum8), .carry_o(c1_carry8));
    wire c1_sum9, c1_carry9;
    full_adder u_c1_9 (.a_i(c0_carry27), .b_i(c1_sum0), .c_i(c1_sum1),
        .sum_o(c1_sum9), .carry_o(c1_carry9));
    wire c1_sum10, c1_carry10;
    full_adder u_c1_10 (.a_i(c1_sum2), .b_i(c1_sum3), .c_i(c1_sum4),
        .sum_o(c1_sum10), .carry_o(c1_carry10));
    wire c1_sum11, c1_carry11;
    full_adder u_c1_11 (.a_i(c1_sum5), .b_i(c1_sum6), .c_i(c0_carry28),
        .sum_o(c1_sum11), .carry_o(c1_carry11));
    wire c1_sum12, c1_carry12;
    full_adder u_c1_12 (.a_i(c0_carry29), .b_i(c1_sum7), .c_i(c1_sum8),
        .sum_o(c1_sum12), .carry_o(c1_carry12));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c1_carry0), .b_i(c1_carry1), .c_i(c1_carry2),
        .sum_o(c2_sum0), .carry_o(c2_carry0));
    wire c2_sum1, c2_carry1;
    full_adder u_c2_1 (.a_i(c1_carry3), .b_i(c1_carry4), .c_i(c1_carry5),
        .sum_o(c2_sum1), .carry_o(c2_carry1));
    wire c2_sum2, c2_carry2;
    full_adder u_c2_2 (.a_i(c1_carry6), .b_i(c1_carry7), .c_i(c1_carry8),
        .sum_o(c2_sum2), .carry_o(c2_carry2));
    wire c2_sum3, c2_carry3;
    full_adder u_c2_3 (.a_i(c1_carry9), .b_i(c1_carry10), .c_i(c2_sum0),
        .sum_o(c2_sum3), .carry_o(c2_carry3));

    assign middle_o = {c2_carry3, c2_carry2, c2_carry1, c2_carry0, c2_sum3, c2_sum2, c2_sum1,
        c1_carry12, c1_carry11, c1_sum12, c1_sum11, c1_sum10, c1_sum9, c0_carry30, c0_sum30,
        c0_sum29};

endmodule

`default_nettype wire
