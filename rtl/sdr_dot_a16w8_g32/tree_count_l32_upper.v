// tree_count_l32_upper: compressor tree, first half: how many of 32 bits are 1.
// middle_o: the bits that are left, lowest column first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_count_l32_upper (
    input  wire [31:0] bits_i,    // lane k at [k*1 +: 1]
    output wire [10:0] middle_o
);

    // Bits of column j have the weight 2^j.
    wire [31:0] c0_in;

    genvar k;
    generate
        for (k = 0; k < 32; k = k + 1) begin : gen_lane
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
    full_adder u_c0_10 (.a_i(c0_in[30]), .b_i(c0_in[31]), .c_i(c0_sum0),
        .sum_o(c0_sum10), .carry_o(c0_carry10));
    wire c0_sum11, c0_carry11;
    full_adder u_c0_11 (.a_i(c0_sum1), .b_i(c0_sum2), .c_i(c0_sum3),
        .sum_o(c0_sum11), .carry_o(c0_carry11));
    wire c0_sum12, c0_carry12;
    full_adder u_c0_12 (.a_i(c0_sum4), .b_i(c0_sum5), .c_i(c0_sum6),
        .sum_o(c0_sum12), .carry_o(c0_carry12));
    wire c0_sum13, c0_carry13;
    full_adder u_c0_13 (.a_i(c0_sum7), .b_i(c0_sum8), .c_i(c0_sum9),
        .sum_o(c0_sum13), .carry_o(c0_carry13));
    wire c0_sum14, c0_carry14;
    full_adder u_c0_14 (.a_i(c0_sum10), .b_i(c0_sum11), .c_i(c0_sum12),
        .sum_o(c0_sum14), .carry_o(c0_carry14));

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
    full_adder u_c1_4 (.a_i(c0_carry12), .b_i(c0_carry13), .c_i(c1_sum0),
        .sum_o(c1_sum4), .carry_o(c1_carry4));

    // Column 2.
    wire c2_sum0, c2_carry0;
    full_adder u_c2_0 (.a_i(c1_carry0), .b_i(c1_carry1), .c_i(c1_carry2),
        .sum_o(c2_sum0), .carry_o(c2_carry0));

    assign middle_o = {c2_carry0, c2_sum0, c1_carry4, c1_carry3, c1_sum4, c1_sum3, c1_sum2, c1_sum1,
        c0_carry14, c0_sum14, c0_sum13};

endmodule

`default_nettype wire
