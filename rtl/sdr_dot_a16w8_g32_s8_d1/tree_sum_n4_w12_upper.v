// tree_sum_n4_w12_upper: Dadda compressor tree, first half: 4 signed number(s) of 12 bits, their
//   sign bits inverted.
// middle_o holds all columns, lowest first.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sum_n4_w12_upper (
    input  wire [47:0] bits_i,    // lane k at [k*12 +: 12]
    output wire [36:0] middle_o
);

    // Column j of a stage is a vector s<stage>_c<j> of bits of weight 2^j.
    wire [3:0] s0_c0;
    wire [3:0] s0_c1;
    wire [3:0] s0_c2;
    wire [3:0] s0_c3;
    wire [3:0] s0_c4;
    wire [3:0] s0_c5;
    wire [3:0] s0_c6;
    wire [3:0] s0_c7;
    wire [3:0] s0_c8;
    wire [3:0] s0_c9;
    wire [3:0] s0_c10;
    wire [3:0] s0_c11;

    genvar k;
    generate
        for (k = 0; k < 4; k = k + 1) begin : gen_lane
            wire [11:0] lane;
            assign lane = bits_i[k*12 +: 12];
            assign s0_c0[k] = lane[0];
            assign s0_c1[k] = lane[1];
            assign s0_c2[k] = lane[2];
            assign s0_c3[k] = lane[3];
            assign s0_c4[k] = lane[4];
            assign s0_c5[k] = lane[5];
            assign s0_c6[k] = lane[6];
            assign s0_c7[k] = lane[7];
            assign s0_c8[k] = lane[8];
            assign s0_c9[k] = lane[9];
            assign s0_c10[k] = lane[10];
            assign s0_c11[k] = lane[11];
        end
    endgenerate

    // Stage 0: 4 rows to at most 3.
    wire s0_c0_sums;
    wire s0_c0_carries;
    half_adder u_half_s0_c0 (.a_i(s0_c0[0]), .b_i(s0_c0[1]),
        .sum_o(s0_c0_sums), .carry_o(s0_c0_carries));
    wire [2:0] s1_c0;
    assign s1_c0 = {s0_c0_sums, s0_c0[3:2]};
    wire s0_c1_sums;
    wire s0_c1_carries;
    full_adder u_full_s0_c1 (.a_i(s0_c1[0]), .b_i(s0_c1[1]), .c_i(s0_c1[2]),
        .sum_o(s0_c1_sums), .carry_o(s0_c1_carries));
    wire [2:0] s1_c1;
    assign s1_c1 = {s0_c0_carries, s0_c1_sums, s0_c1[3]};
    wire s0_c2_sums;
    wire s0_c2_carries;
    full_adder u_full_s0_c2 (.a_i(s0_c2[0]), .b_i(s0_c2[1]), .c_i(s0_c2[2]),
        .sum_o(s0_c2_sums), .carry_o(s0_c2_carries));
    wire [2:0] s1_c2;
    assign s1_c2 = {s0_c1_carries, s0_c2_sums, s0_c2[3]};
    wire s0_c3_sums;
    wire s0_c3_carries;
    full_adder u_full_s0_c3 (.a_i(s0_c3[0]), .b_i(s0_c3[1]), .c_i(s0_c3[2]),
        .sum_o(s0_c3_sums), .carry_o(s0_c3_carries));
    wire [2:0] s1_c3;
    assign s1_c3 = {s0_c2_carries, s0_c3_sums, s0_c3[3]};
    wire s0_c4_sums;
    wire s0_c4_carries;
    full_adder u_full_s0_c4 (.a_i(s0_c4[0]), .b_i(s0_c4[1]), .c_i(s0_c4[2]),
        .sum_o(s0_c4_sums), .carry_o(s0_c4_carries));
    wire [2:0] s1_c4;
    assign s1_c4 = {s0_c3_carries, s0_c4_sums, s0_c4[3]};
    wire s0_c5_sums;
    wire s0_c5_carries;
    full_adder u_full_s0_c5 (.a_i(s0_c5[0]), .b_i(s0_c5[1]), .c_i(s0_c5[2]),
        .sum_o(s0_c5_sums), .carry_o(s0_c5_carries));
    wire [2:0] s1_c5;
    assign s1_c5 = {s0_c4_carries, s0_c5_sums, s0_c5[3]};
    wire s0_c6_sums;
    wire s0_c6_carries;
    full_adder u_full_s0_c6 (.a_i(s0_c6[0]), .b_i(s0_c6[1]), .c_i(s0_c6[2]),
        .sum_o(s0_c6_sums), .carry_o(s0_c6_carries));
    wire [2:0] s1_c6;
    assign s1_c6 = {s0_c5_carries, s0_c6_sums, s0_c6[3]};
    wire s0_c7_sums;
    wire s0_c7_carries;
    full_adder u_full_s0_c7 (.a_i(s0_c7[0]), .b_i(s0_c7[1]), .c_i(s0_c7[2]),
        .sum_o(s0_c7_sums), .carry_o(s0_c7_carries));
    wire [2:0] s1_c7;
    assign s1_c7 = {s0_c6_carries, s0_c7_sums, s0_c7[3]};
    wire s0_c8_sums;
    wire s0_c8_carries;
    full_adder u_full_s0_c8 (.a_i(s0_c8[0]), .b_i(s0_c8[1]), .c_i(s0_c8[2]),
        .sum_o(s0_c8_sums), .carry_o(s0_c8_carries));
    wire [2:0] s1_c8;
    assign s1_c8 = {s0_c7_carries, s0_c8_sums, s0_c8[3]};
    wire s0_c9_sums;
    wire s0_c9_carries;
    full_adder u_full_s0_c9 (.a_i(s0_c9[0]), .b_i(s0_c9[1]), .c_i(s0_c9[2]),
        .sum_o(s0_c9_sums), .carry_o(s0_c9_carries));
    wire [2:0] s1_c9;
    assign s1_c9 = {s0_c8_carries, s0_c9_sums, s0_c9[3]};
    wire s0_c10_sums;
    wire s0_c10_carries;
    full_adder u_full_s0_c10 (.a_i(s0_c10[0]), .b_i(s0_c10[1]), .c_i(s0_c10[2]),
        .sum_o(s0_c10_sums), .carry_o(s0_c10_carries));
    wire [2:0] s1_c10;
    assign s1_c10 = {s0_c9_carries, s0_c10_sums, s0_c10[3]};
    wire s0_c11_sums;
    wire s0_c11_carries;
    full_adder u_full_s0_c11 (.a_i(s0_c11[0]), .b_i(s0_c11[1]), .c_i(s0_c11[2]),
        .sum_o(s0_c11_sums), .carry_o(s0_c11_carries));
    wire [2:0] s1_c11;
    assign s1_c11 = {s0_c10_carries, s0_c11_sums, s0_c11[3]};
    wire s1_c12;
    assign s1_c12 = s0_c11_carries;

    assign middle_o = {s1_c12, s1_c11, s1_c10, s1_c9, s1_c8, s1_c7, s1_c6, s1_c5, s1_c4, s1_c3,
        s1_c2, s1_c1, s1_c0};

endmodule

`default_nettype wire
