// tree_sum_n4_w12_lower: Dadda compressor tree, second half: 4 signed number(s) of 12 bits, their
//   sign bits inverted.
// The constant 14'h2000 (all lanes' sign corrections) is added on the way.
//
// A part that qrazor emits with every unit that needs it.
`default_nettype none

module tree_sum_n4_w12_lower (
    input  wire [36:0] middle_i,
    output wire [13:0] sum_o,
    output wire [13:0] carry_o    // from column 0
);

    wire [2:0] s1_c0;
    assign s1_c0 = middle_i[2:0];
    wire [2:0] s1_c1;
    assign s1_c1 = middle_i[5:3];
    wire [2:0] s1_c2;
    assign s1_c2 = middle_i[8:6];
    wire [2:0] s1_c3;
    assign s1_c3 = middle_i[11:9];
    wire [2:0] s1_c4;
    assign s1_c4 = middle_i[14:12];
    wire [2:0] s1_c5;
    assign s1_c5 = middle_i[17:15];
    wire [2:0] s1_c6;
    assign s1_c6 = middle_i[20:18];
    wire [2:0] s1_c7;
    assign s1_c7 = middle_i[23:21];
    wire [2:0] s1_c8;
    assign s1_c8 = middle_i[26:24];
    wire [2:0] s1_c9;
    assign s1_c9 = middle_i[29:27];
    wire [2:0] s1_c10;
    assign s1_c10 = middle_i[32:30];
    wire [2:0] s1_c11;
    assign s1_c11 = middle_i[35:33];
    wire s1_c12;
    assign s1_c12 = middle_i[36];

    // Stage 1: 3 rows to at most 2.
    wire s1_c0_sums;
    wire s1_c0_carries;
    half_adder u_half_s1_c0 (.a_i(s1_c0[0]), .b_i(s1_c0[1]),
        .sum_o(s1_c0_sums), .carry_o(s1_c0_carries));
    wire [1:0] s2_c0;
    assign s2_c0 = {s1_c0_sums, s1_c0[2]};
    wire s1_c1_sums;
    wire s1_c1_carries;
    full_adder u_full_s1_c1 (.a_i(s1_c1[0]), .b_i(s1_c1[1]), .c_i(s1_c1[2]),
        .sum_o(s1_c1_sums), .carry_o(s1_c1_carries));
    wire [1:0] s2_c1;
    assign s2_c1 = {s1_c0_carries, s1_c1_sums};
    wire s1_c2_sums;
    wire s1_c2_carries;
    full_adder u_full_s1_c2 (.a_i(s1_c2[0]), .b_i(s1_c2[1]), .c_i(s1_c2[2]),
        .sum_o(s1_c2_sums), .carry_o(s1_c2_carries));
    wire [1:0] s2_c2;
    assign s2_c2 = {s1_c1_carries, s1_c2_sums};
    wire s1_c3_sums;
    wire s1_c3_carries;
    full_adder u_full_s1_c3 (.a_i(s1_c3[0]), .b_i(s1_c3[1]), .c_i(s1_c3[2]),
        .sum_o(s1_c3_sums), .carry_o(s1_c3_carries));
    wire [1:0] s2_c3;
    assign s2_c3 = {s1_c2_carries, s1_c3_sums};
    wire s1_c4_sums;
    wire s1_c4_carries;
    full_adder u_full_s1_c4 (.a_i(s1_c4[0]), .b_i(s1_c4[1]), .c_i(s1_c4[2]),
        .sum_o(s1_c4_sums), .carry_o(s1_c4_carries));
    wire [1:0] s2_c4;
    assign s2_c4 = {s1_c3_carries, s1_c4_sums};
    wire s1_c5_sums;
    wire s1_c5_carries;
    full_adder u_full_s1_c5 (.a_i(s1_c5[0]), .b_i(s1_c5[1]), .c_i(s1_c5[2]),
        .sum_o(s1_c5_sums), .carry_o(s1_c5_carries));
    wire [1:0] s2_c5;
    assign s2_c5 = {s1_c4_carries, s1_c5_sums};
    wire s1_c6_sums;
    wire s1_c6_carries;
    full_adder u_full_s1_c6 (.a_i(s1_c6[0]), .b_i(s1_c6[1]), .c_i(s1_c6[2]),
        .sum_o(s1_c6_sums), .carry_o(s1_c6_carries));
    wire [1:0] s2_c6;
    assign s2_c6 = {s1_c5_carries, s1_c6_sums};
    wire s1_c7_sums;
    wire s1_c7_carries;
    full_adder u_full_s1_c7 (.a_i(s1_c7[0]), .b_i(s1_c7[1]), .c_i(s1_c7[2]),
        .sum_o(s1_c7_sums), .carry_o(s1_c7_carries));
    wire [1:0] s2_c7;
    assign s2_c7 = {s1_c6_carries, s1_c7_sums};
    wire s1_c8_sums;
    wire s1_c8_carries;
    full_adder u_full_s1_c8 (.a_i(s1_c8[0]), .b_i(s1_c8[1]), .c_i(s1_c8[2]),
        .sum_o(s1_c8_sums), .carry_o(s1_c8_carries));
    wire [1:0] s2_c8;
    assign s2_c8 = {s1_c7_carries, s1_c8_sums};
    wire s1_c9_sums;
    wire s1_c9_carries;
    full_adder u_full_s1_c9 (.a_i(s1_c9[0]), .b_i(s1_c9[1]), .c_i(s1_c9[2]),
        .sum_o(s1_c9_sums), .carry_o(s1_c9_carries));
    wire [1:0] s2_c9;
    assign s2_c9 = {s1_c8_carries, s1_c9_sums};
    wire s1_c10_sums;
    wire s1_c10_carries;
    full_adder u_full_s1_c10 (.a_i(s1_c10[0]), .b_i(s1_c10[1]), .c_i(s1_c10[2]),
        .sum_o(s1_c10_sums), .carry_o(s1_c10_carries));
    wire [1:0] s2_c10;
    assign s2_c10 = {s1_c9_carries, s1_c10_sums};
    wire s1_c11_sums;
    wire s1_c11_carries;
    full_adder u_full_s1_c11 (.a_i(s1_c11[0]), .b_i(s1_c11[1]), .c_i(s1_c11[2]),
        .sum_o(s1_c11_sums), .carry_o(s1_c11_carries));
    wire [1:0] s2_c11;
    assign s2_c11 = {s1_c10_carries, s1_c11_sums};
    wire [1:0] s2_c12;
    assign s2_c12 = {s1_c11_carries, s1_c12};

    assign sum_o = {1'b1, s2_c12[0], s2_c11[0], s2_c10[0], s2_c9[0], s2_c8[0], s2_c7[0], s2_c6[0],
        s2_c5[0], s2_c4[0], s2_c3[0], s2_c2[0], s2_c1[0], s2_c0[0]};
    assign carry_o = {1'b0, s2_c12[1], s2_c11[1], s2_c10[1], s2_c9[1], s2_c8[1], s2_c7[1], s2_c6[1],
        s2_c5[1], s2_c4[1], s2_c3[1], s2_c2[1], s2_c1[1], s2_c0[1]};

endmodule

`default_nettype wire
